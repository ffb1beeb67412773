import Basics

/// The words that name things which are promised, delivered and received (R16): each line of them
/// is one thing, in English and German. They are folded as texts are: lower case, without accents.
package enum ThingWords {
  /// The number of the thing a word names, from `ThingStems.firstThing` on, or a promised call,
  /// visit or answer; 0 for nearly all words.
  ///
  /// - Parameter word: folded.
  /// - Complexity: O(letters), for words of a text that were not met before.
  package static func stem(of word: ArraySlice<UInt8>) -> UInt8 {
    if let found = table[hash(word)] { return found }
    guard word.count > 3 else { return 0 }
    for ending in endings where word.count > ending.count + 2 && word.hasSuffix(ending) {
      if let found = table[hash(word.dropLast(ending.count))] { return found }
    }
    // A German compound is a sort of what it ends with: "Preisliste", "Musterbuch".
    guard word.count >= shortestCompound else { return 0 }
    for start in word.startIndex + 3...word.endIndex - 5 {
      if let found = table[hash(word[start...])], found >= ThingStems.firstThing { return found }
    }
    // Where it ends with no thing that is known it is still of the one it begins with:
    // "Rechnungskopie".
    for end in stride(
      from: word.endIndex - shortestEnd, through: word.startIndex + shortestStart, by: -1)
    {
      if let found = table[hash(word[..<end])], found >= ThingStems.firstThing { return found }
    }
    return 0
  }

  private static let shortestCompound = 9
  /// A shorter beginning stands in too many words: "listening" is of no "Liste".
  private static let shortestStart = 6
  private static let shortestEnd = 4

  private static let endings = ["s", "es", "e", "n", "en", "er", "ern"].map { Array($0.utf8) }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 { StableHash.unmixed(word) }

  private static let table: [UInt64: UInt8] = {
    var table: [UInt64: UInt8] = [:]
    func add(_ words: Substring, _ stem: UInt8) {
      for word in words.split(separator: " ") {
        let hash = StableHash.unmixed(word.utf8)
        if table[hash] == nil { table[hash] = stem }
      }
    }
    add(
      "ring call phone callback rueckruf ruckruf anrufen anruf rufe telefonieren", ThingStems.call)
    add(
      "visit pop drive come besuch besuchen besuche vorbeikommen vorbeischauen komm komme kommen fahre vorbei",
      ThingStems.visit)
    add("back reply answer know melde melden bescheid ruckmeldung antwort", ThingStems.answer)
    add("file datei pdf anhang attachment", ThingStems.file)
    var stem = ThingStems.papers.lowerBound
    for line in papers.split(separator: "\n") {
      add(line, stem)
      stem += 1
    }
    assert(stem == ThingStems.papers.upperBound + 1)
    for line in things.split(separator: "\n") {
      add(line, stem)
      stem = stem == .max ? ThingStems.papers.upperBound + 1 : stem + 1
    }
    return table
  }()

  /// What goes into a file or an envelope.
  private static let papers = """
    quote quotation offer estimate proposal pricing costings costing angebot offerte offert kostenvoranschlag voranschlag kva kv price prices pricelist preis preise preisliste tarif rates
    spec specs specification datasheet datenblatt spezifikation pflichtenheft lastenheft
    invoice bill rechnung faktura rg statement kontoauszug
    credit creditnote gutschrift
    drawing sketch blueprint zeichnung skizze bauplan
    plan layout entwurf draft grundriss konzept
    design gestaltung artwork
    certificate cert zertifikat bescheinigung prufzeugnis attest zeugnis
    paperwork papers unterlagen dokumente documents dokument document
    catalogue catalog brochure prospekt katalog broschure
    leaflet flyer handzettel
    contract agreement vertrag vereinbarung
    report bericht gutachten auswertung analysis study studie paper whitepaper guide leitfaden ratgeber survey
    list liste aufstellung overview ubersicht
    form formular antrag application
    manual handbook anleitung handbuch gebrauchsanweisung instructions bedienungsanleitung
    chart tabelle diagram graph poster plakat
    link zugang access
    figures zahlen kennzahlen
    data daten export
    text copy
    letter brief schreiben
    reference referenz references
    testimonial
    minutes protokoll
    agenda tagesordnung
    schedule timetable fahrplan zeitplan
    rota dienstplan
    confirmation bestatigung
    policy police versicherungsschein
    claim schadensmeldung
    tax steuer steuerbescheid
    accounts abschluss jahresabschluss bilanz
    budget
    forecast prognose vorschau vorausschau
    briefing
    script skript
    proof andruck korrekturabzug probedruck
    template vorlage
    """

  private static let things = """
    refund ruckerstattung erstattung ruckzahlung
    sample swatch muster probe proben tester musterbuch stoffprobe kostprobe
    photo picture foto bild bilder aufnahme
    address adresse anschrift
    contact kontakt ansprechpartner
    number nummer
    key schlussel
    part teil ersatzteil spare ersatz parts teile
    bracket halter halterung winkel bugel
    coupling kupplung
    pump pumpe
    machine maschine gerat device appliance
    engine motor
    blade messer klinge
    belt riemen band gurt
    filter
    seal gasket dichtung
    bearing lager
    valve ventil
    hose schlauch
    meter zahler messgerat
    generator aggregat
    tool werkzeug
    trailer anhanger hanger
    battery akku batterie
    cable kabel lead
    charger ladegerat netzteil
    screen monitor bildschirm display
    laptop notebook computer rechner
    printer drucker
    toner cartridge patrone tinte ink
    licence license lizenz
    update patch release
    password passwort kennwort login
    box karton schachtel kiste carton
    parcel paket package packchen
    pallet palette
    crate
    bottle flasche
    wine wein
    beer bier
    coffee kaffee beans bohnen
    bread brot brotchen rolls loaf loaves
    cake kuchen torte
    cheese kase
    meat fleisch wurst
    flour mehl
    chair stuhl stuhle sessel stool
    table tisch
    desk schreibtisch
    lamp lampe leuchte light
    door tur
    window fenster
    roof dach
    tile fliese ziegel
    paint farbe lack
    wood timber holz
    plate platte blech
    casting guss gussteil
    mould mold gussform
    crown krone
    denture prothese
    bridge brucke
    impression abdruck
    bike fahrrad velo rad
    car auto wagen
    van transporter lieferwagen
    tyre tire reifen
    oven ofen
    fridge freezer kuhlschrank kuhlung
    mixer ruhrgerat
    dishwasher spulmaschine
    boiler kessel heizung therme
    radiator heizkorper
    tank
    pipe rohr
    curtain vorhang gardine
    fabric cloth stoff tuch
    uniform kleidung shirt hemd
    shoe schuh
    book buch
    card karte
    voucher gutschein
    ticket eintrittskarte fahrkarte
    flower blumen strauss
    banner transparent
    sign schild
    logo
    website webseite homepage
    video film
    label etikett aufkleber sticker
    date dates termin terminvorschlag slot
    appointment booking buchung reservation reservierung
    payment zahlung uberweisung paid bezahlt uberwiesen gezahlt beglichen
    cheque check scheck
    deposit anzahlung kaution
    demo vorfuhrung demonstration prasentation presentation
    training schulung course kurs
    workshop
    inspection besichtigung begehung
    aufmass vermessung
    measurement dimensions masse abmessungen
    repair reparatur
    installation einbau montage
    collection abholung pickup
    delivery lieferung
    replacement austausch ersatzlieferung
    order bestellung auftrag
    receipt quittung beleg
    service wartung maintenance
    test prufung trial versuch
    recipe rezept
    menu speisekarte menukarte
    seed saatgut samen
    plant pflanze setzling
    tree baum
    feed futter
    medicine medikament arznei
    vaccine impfstoff impfung
    gel salbe cream creme
    scale waage
    clamp klemme zwinge
    screw schraube bolt bolzen
    nut mutter
    wheel
    rope seil leine tau
    sail segel persenning plane
    anchor anker
    chain kette
    fitting beschlag lummelbeschlag
    net netz
    glove handschuh
    helmet helm
    mask maske
    towel handtuch
    linen wasche bettwasche
    blanket decke
    pillow kissen
    mattress matratze
    bed bett
    shelf regal
    cupboard cabinet schrank
    drawer schublade
    handle griff
    lock schloss
    hinge scharnier
    fence zaun
    gate tor
    lift aufzug hoist
    ladder leiter
    scaffold gerust
    crane kran
    digger bagger excavator
    tractor traktor schlepper
    plough pflug
    mower maher mahwerk
    harvester
    milker melker melkmaschine
    liner zitzengummi
    bucket eimer
    brush burste pinsel
    cleaner reiniger
    soap seife
    oil ol
    gas
    fuel diesel sprit
    grease fett
    glue kleber leim
    tape klebeband
    papier
    envelope umschlag kuvert
    folder mappe ordner
    pen stift
    calendar kalender
    map landkarte
    fragebogen questionnaire
    return steuererklarung
    balance saldo
    akte
    track song
    print druck
    mockup prototype prototyp
    code quellcode
    module modul
    interface schnittstelle
    feature funktion
    camera kamera
    sensor fuhler
    antenna antenne funkgerat radio
    phone telefon handset
    headset
    router
    server
    mast
    boat boot
    fish fisch
    gift geschenk prasent
    hamper geschenkkorb prasentkorb
    chocolate schokolade pralinen
    salt salz
    milk milch
    egg eier
    apple apfel obst fruit
    vegetable gemuse
    potato kartoffel
    hay heu stroh straw
    grain getreide korn
    """
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}
