/// The words that `WaitReader` goes by, as the tokenizer folds them.
enum WaitWords {
  /// Days; nobody is put off for longer.
  static let longest = 400

  static let negations = set(
    """
    not no never nothing nobody nicht nix nichts ned nit net nich nie kein keine keinen niemand
    keiner
    """)
  /// Who does nothing is told of, and asked only beside a plea.
  static let nobodies = set("nobody niemand keiner never nie")
  static let limits = set("before until till til vor bis")
  static let nexts = set("next nachste nachsten nachstes nachster naechste naechsten naechstes")
  static let beginnings = set("after in from nach ab im").union(nexts)
  static let openers = limits.union(beginnings).union(set("nächste nächsten nächstes nächster"))
  /// Of what has been: "Call in January went well".
  static let pasts = set(
    "went was were had did got ging war waren lief verlief hatte hatten wurde wurden")
  static let behind = set("after nach")
  static let ends = set("end ende")
  /// Between a word of time and the time.
  static let between = set(
    """
    the a at least after well again sometime end beginning start of on early mid late dem den
    der des zum
    zu im nach erst wieder fruhestens ende anfang mitte
    """)
  /// Behind a time they judge what was said: "no call before May is a shame".
  static let judging = set(
    """
    is would are ist ware waere sind will wird as obwohl though despite trotz
    """)
  /// Has a day and goes without us: what is wanted or not wanted then is no contact.
  static let goods = set(
    """
    delivery deliveries deliver delivered order orders goods parcel parcels shipment invoice
    invoices
    lieferung lieferungen liefern bestellung bestellungen ware waren paket rechnung rechnungen
    """)
  /// Where somebody is to be reached from a day on.
  static let places = set(
    """
    address addresses number numbers office site premises branch adresse anschrift nummer
    telefonnummer
    handynummer buro buero standort filiale mailadresse
    """)
  /// Who is away.
  static let absent = set(
    """
    away abroad holiday holidays leave sick travelling traveling out back unterwegs verreist
    urlaub weg
    ausland krank abwesend kur
    """)

  /// With one of these a limit is a wish without a denial: "hold off until March".
  static let rests = set("leave hold wait park pause").union(germanRests)
  static let germanRests = set("warten abwarten ruhe ruhen")
  /// Between such a verb and the limit; a thing there is what rests.
  static let rested = set(
    """
    it this that things me us alone off on be everything please at least well
    """)
  /// Before such a verb: to whom it is said.
  static let asked = set("can could you us to that should let konnen konnten sie uns lassen alles")

  static let germanVerbs = set(
    """
    melden anrufen rufen kontaktieren ansprechen nachfragen nachfassen zuruckrufen vorbeikommen
    telefonieren anklopfen anlauten nachhaken
    anzurufen zuruckzurufen anzusprechen nachzufragen nachzufassen vorbeizukommen nachzuhaken
    """)
  static let verbs = germanVerbs.union(
    set(
      """
      call ring phone contact email mail text write touch get try check come follow reach circle
      be
      """))
  /// Verbs that mean contact beside one of these words only.
  static let wholes: [String: Set<String>] = [
    "touch": ["base"], "get": ["in", "back"], "be": ["in"], "try": ["again", "me", "us"],
    "check": ["back", "in"], "come": ["back"], "follow": ["up"], "reach": ["out"],
    "circle": ["back"],
  ]
  /// What is forbidden, beside the German verbs.
  static let banned = set(
    "call ring phone contact email mail text write chase disturb bother visit approach hear come")
  static let nouns = set(
    """
    call calls visit visits contact letters emails mails chasing
    anruf anrufe kontakt kontaktaufnahme besuch besuche ruckruf ruckrufe
    """)
  /// "No call before May" may be a complaint.
  static let singles = set("call visit contact anruf kontakt kontaktaufnahme besuch ruckruf")
  static let beforeNouns = set(
    """
    more further phone any other and or calls visits weitere weiteren mehr und oder
    """)
  static let reached = set(
    """
    called rung phoned contacted visited emailed approached telephoned
    angerufen kontaktiert besucht angeschrieben angesprochen
    """)
  /// With a verb of German that is done to them.
  static let wishes = set("will wollen wollte wollten mochte mochten soll sollen bitte bittet")
  /// Stand between a verb of contact and its time.
  static let links = askings.union(germanVerbs).union(
    set(
      """
      me us him her them you back again in on up out base touch sie sich uns mich mir wir an
      werden be to that we need
      """))
  /// Behind a verb that is asked for.
  static let objects = set("me us back again")
  static let thirds = set("him her them")
  static let germanThirds = set("ihn ihm ihnen")
  static let modals = set("can could shall should may would")
  static let able = set(
    """
    can could will would did does has have had kann konnen konnte konnten will wollen wird
    werden hat haben mochte
    """)
  static let we = set("we i")
  static let us = set("us we me you")
  /// Whoever does it does not ask for it.
  static let doers = set("i we he she they it who you ich wir er man es")
  static let germanDoers = doers.union(
    set("will wollen wird werden kann konnen muss wollte werde hat haben mochte mochten"))
  static let germanDuties = set("soll sollen sollte sollten")
  static let germanUs = set("wir ich man")
  static let germanPleas = set("bitte bittet bat")
  static let repeated = set("wieder nochmal")
  /// Whose subject wants it of somebody.
  static let asks = set(
    "asked asks ask asking want wants wanted wishes wish prefers prefer told says said")
  /// "Asked to call": of us.
  static let told = set("asked asks told says said")
  static let askings = asks.union(
    set("rather please pls bitte bittet bat mochte mochten wunscht sollen soll sollte"))
  static let small = set(
    """
    please pls kindly then and just again best better so only thanks thank you cheers but or
    says said should
    bitte erst wieder dann und danke nochmal mal gerne gern lieber noch am besten day year jahr
    holidays break
    month months week weeks quarter new neuen neue
    """)

  /// The same in French, Dutch, Spanish, Italian, Portuguese, Swedish and Danish, of which no more
  /// is read than that a contact is wanted in a month, or not before it.
  enum Elsewhere {
    static let verbs = set(
      """
      rappeler rappelle rappelions rappelez rappeliez recontacter recontacte recontactions relancer
      contacter appeler terugbellen teruggebeld bellen gebeld contacteren terugkomen llamar llamarle
      llamarla llamemos llame llamen contactar contacten richiamare richiamarlo richiamarla
      richiamiamo richiamato ricontattare contattare chiamare ligar ligarmos ligue contatar
      contactemos ringa ringas uppringd kontaktas kontakta ringe ringes kontaktes
      """)
    static let asks = set(
      """
      demande demandent souhaite souhaitent veut veulent voudrait aimerait prefere prie merci svp
      vraagt verzoekt wil willen wenst graag liever aub pide piden quiere quieren desea prefiere
      ruega favor chiede chiedono vuole vogliono desidera preferisce prega pede pedem quer querem
      deseja vill onskar ber helst gerne onsker beder vil
      """)
    static let we = set("je nous ik wij we yo nosotros io noi eu jag vi jeg")
    static let negations = set("pas jamais plus niet geen no nunca non mai nao inte ikke ej")
    static let limits = set("avant voor antes prima fore innan for")
    static let openers = limits.union(
      set("en a au in na vanaf despues desde dopo da depois apos em apres partir i efter fra fran"))
    static let behind = set(
      "apres na despues dopo depois apos efter fin eind final fine fim slutet")
    static let between = set(
      """
      de du d le la les l mois debut fin mi partir het de begin medio half eind maand el mes
      principios mediados finales final mese inizio meta fine di do o mes inicio meados fim mitten
      slutet borjan
      """)
    static let pasts = set("ete etait hebben had ha fue fueron stato foi hemos habiamos")
    static let goods = set(
      """
      livraison commande facture levering bestelling factuur entrega pedido factura consegna ordine
      fattura encomenda fatura leverans faktura
      """)
  }

  private static func set(_ words: String) -> Set<String> {
    Set(wordsOf: words)
  }
}
