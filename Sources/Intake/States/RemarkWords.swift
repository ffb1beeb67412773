/// The words a remark on a customer list is read by, as `headerKey` leaves them.
enum RemarkWords {
  /// By which channel somebody does not want to be reached.
  enum Channel { case any, calls, mail }

  /// Who stands for the customer, and what people put in front of names.
  static let subjects = set(
    """
    he she they it er sie es customer client kunde kundin patient patientin member mitglied donor
    spender mr mrs ms miss dr herr frau fr hr familie fam the der dem den
    """)

  /// Those that mean the customer, whoever was spoken of before.
  static let customers = set(
    "customer client cust kunde kundin kd mandant mandantin patient patientin member mitglied donor spender"
  )

  /// How customers speak of themselves.
  static let speakers = set("we i our wir ich unser unsere unseren weve ive")

  /// Us, as either side says it.
  static let parties = set(
    """
    you us me your our here ihnen euch uns dir ihrem eurem ihrer eurer unser unsere unserem unseren
    unserer
    """)

  static let joints = set("and und")

  static let firms = set(
    """
    firm company business shop store practice farm bakery restaurant pub cafe café hotel salon garage
    inn bistro guesthouse tearoom diner kennels stables boutique clinic studio club dairy nursery
    workshop plant factory lab laboratory brewery surgery
    firma betrieb geschäft geschäftsbetrieb laden praxis werkstatt hof verein unternehmen gasthaus
    gasthof bäckerei metzgerei gärtnerei kanzlei atelier ordination lokal werk handel labor brauerei gmbh ug ag
    """)

  /// What decides for a customer that is many.
  static let bodies = set(
    """
    board committee management trustees council governors directors vorstand leitung
    geschäftsleitung geschäftsführung schulleitung verwaltungsrat gesellschafter
    """)

  static let legalForms = set(
    "ltd limited inc llc llp plc co corp pty gmbh ag kg ug ohg gbr ek ev eg bv nv")

  // MARK: Whose end it is

  static let articles = set("the a an der die das dem den des ein eine einer einem einen")
  static let indefinites = set("a an ein eine einer einem einen")
  static let persons = set("he she they er sie theyve theyd hes shes theyre")
  static let things = set("it es that this dies")
  static let ownPossessives = set("my our mein meine meinen meiner unser unsere unserer unseren")
  static let possessives = set("his her their its sein seine seiner ihr ihre ihrer deren dessen")

  /// Animals, things, rivals, neighbours: no customers, whatever became of them.
  static let others = set(
    """
    dog dogs cat cats horse collie cow pony hund katze pferd kuh kater hündin battery batterie pump
    pumpe engine motor computer server phone machine maschine tree baum
    rival rivals competitor competitors competition supplier suppliers neighbour neighbor neighbours
    tenant colleague rivale konkurrent konkurrenz mitbewerber wettbewerber lieferant
    lieferanten nachbar nachbarn vermieter mieter kollege kollegin contact ansprechpartner
    ansprechpartnerin branch filiale zweigstelle bank
    """)

  /// Whoever the firm may be, where it is one person's.
  static let owners = set(
    "owner proprietor landlord founder inhaber inhaberin eigentümer eigentümerin pächter wirt wirtin"
  )

  static let contactPersons = set("contact ansprechpartner ansprechpartnerin ansprechpartners")

  /// Relatives, and whether they are men.
  static let kin: [String: EndSubject.Kin] = {
    var kin: [String: EndSubject.Kin] = [:]
    func add(_ relation: EndSubject.Kin.Relation, isMan: Bool?, _ words: String) {
      for word in set(words) { kin[word] = EndSubject.Kin(relation: relation, isMan: isMan) }
    }
    add(.spouse, isMan: true, "husband widower mann ehemann gatte witwer lebensgefährte")
    add(.spouse, isMan: false, "wife widow ehefrau gattin witwe lebensgefährtin")
    add(.parent, isMan: true, "father dad vater papa vati schwiegervater grandfather opa")
    add(.parent, isMan: false, "mother mum mom mutter mama mutti schwiegermutter grandmother oma")
    add(.child, isMan: true, "son sohn nephew neffe grandson enkel")
    add(.child, isMan: false, "daughter tochter niece nichte granddaughter enkelin")
    add(.sibling, isMan: true, "brother bruder uncle onkel cousin")
    add(.sibling, isMan: false, "sister schwester aunt tante cousine")
    return kin
  }()

  static let men = set("herr hr mr herrn")
  static let women = set("frau fr mrs ms miss fräulein")

  /// Who does it is on the line, or wrote.
  static let speaking = set(
    """
    rang rings called calls phoned telephoned wrote writes told tells informed informs says said
    rief ruft telefon apparat schrieb schreibt teilte teilt meldete meldet sagte sagt berichtete
    """)

  /// What comes behind one of them is told of, by whomever.
  static let complementisers = set(
    """
    that dass daß told me us heard hears say says said informed mentioned sagt sagte erzählt erzählte gehört hört
    wonach mitteilen because weil when while
    """)

  /// Begin a clause that says whose words the one before it was.
  static let reports = set(
    "meint meinte scherzt scherzte witzelt lacht sagt sagte says said jokes joked laughs quips")

  /// It did not happen, or has not yet.
  static let conditions = set(
    """
    if unless whether otherwise would might could wenn falls ob sollte sonst thinking considering
    considers überlegt überlegen erwägt erwägen
    sei seien droht drohte threatens threatened
    """)

  static let nearly = set("almost nearly fast beinahe nie never nicht not kein")

  /// Manners of speaking, where somebody says it of themselves.
  static let loose = set("pleite bankrott bust broke")

  static let decrees = set(
    """
    appointed filed opened resolved eröffnet bestellt prononcée prononcé ouverte ouvert publiée
    declarado dichiarato uitgesproken
    """)

  /// Written with capitals in front of them are nouns of any sort.
  static let germanEnds = set("verstorben gestorben verstarb starb tot entschlafen ums gegangen")

  static let prepositions = set(
    """
    in on at after before during of from by with to into for nach bei beim durch an am im um mit auf aus
    zu zum zur vor während infolge von vom unter über
    """)

  /// Stand beside subjects and are none.
  static let fillers = set(
    """
    please pls bitte kindly decided decides plans planning intends poor old dear late sadly very suddenly alte alter alten liebe lieber arme also heute just both
    customer's notice case court states united district bankruptcy amtsgericht handelsgericht verfahren
    vermögen beschluss receivers receiver managers administrators administrator liquidators liquidator
    joint appointment appointed petition order re d and und
    acct account accounts ac contract agreement subscription membership konto vertrag abo mandat hiermit
    bislang bisher fristgerecht therefore hereby daher deshalb deswegen darum somit wishes nun soon bald there da dann then
    """)

  static let buying = set(
    "buy buys buying ordering purchasing kaufe kaufen kauft bestelle bestellen bestellt beziehen bezieht"
  )

  /// Behind a denial they set a measure: "not more than ten".
  static let comparing = set("als than")
  /// The same behind "so".
  static let measures = set(
    "much many often regularly viel viele vielen oft häufig regelmäßig groß")
  /// What is left, where they begin the next clause.
  static let excepting = set("only just nur bloß sondern")
  /// An order is the last, or none is to come, for a time.
  static let latest = set("last final further letzte letzten letzter")
  static let spans = set(
    "this until till before for next dieses diesem dieser für bis vor nächste nächsten that which")

  /// Behind a list they tell whose it is: of an event, not of whom we write to.
  static let listings = set(
    "for of on this next until waiting guest order price stall seating shopping rota für von")
  /// But a list of these is ours.
  static let listed = set("customers customer clients contacts kunden kontakte")

  /// A number, a month, a word of when, an auxiliary.
  static func isSmall(_ word: String) -> Bool {
    word.first?.isNumber == true || MonthNames.months[word] != nil || times.contains(word)
      || auxiliaries.contains(word)
  }

  /// So common in texts of any sort that it tells of nothing.
  static func isCommon(_ word: String) -> Bool {
    isSmall(word) || common.contains(word) || articles.contains(word) || parties.contains(word)
      || prepositions.contains(word) || persons.contains(word) || things.contains(word)
      || negations.contains(word) || subjects.contains(word) || speakers.contains(word)
      || firms.contains(word) || ownPossessives.contains(word) || possessives.contains(word)
      || joints.contains(word)
  }

  private static let common = set(
    """
    do does did can could will would wont cant cannot dont one some someone somebody all no more which
    weve have has hat haben ist sind war wird wurde kann nichts nun jetzt new neue neuer please bitte
    """)

  /// Written with a capital, and no seller: days, places of an errand, ways to write and to pay.
  static let noNames = set(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays fridays montag dienstag mittwoch
    donnerstag freitag samstag sonntag christmas easter weihnachten ostern pfingsten mittag abend
    fuß hause haus besuch tisch bett boden ende anfang beginn hand recht gast kaffee essen
    zoom teams skype whatsapp sms email mail paypal sepa windows english german englisch deutsch
    ökostrom strom gas
    """)

  static let auxiliaries = set(
    """
    is are was has have had been got sadly unfortunately now since ist sind wurde wurden hat haben war
    leider inzwischen jetzt mittlerweile plötzlich suddenly as noch sich were will having be being shall wird werden muss must
    """)

  static let times = set(
    """
    in on at since from as per of last next this early late mid end summer spring autumn winter christmas
    easter ago year month week years months weeks recently im am seit ab zum zur vom vor anfang mitte
    ende letzten letztes letzter diesen dieses jahr jahres monat woche sommer frühjahr herbst winter
    ostern weihnachten kürzlich gestern heute yesterday today overnight
    nov unknown date il dal dalla le depuis el desde op sinds vanaf
    """)

  /// May stand behind an end.
  static let manners = set(
    """
    suddenly peacefully sadly aged after according per says told plötzlich leider friedlich mit
    laut lt nach altershalber
    """)

  /// Trades and papers as well as ends.
  static let nouns = set(
    """
    insolvency insolvenz konkurs liquidation death administration dissolution termination resignation
    cancellation kündigung austritt löschung erasure deletion receivership exit past previous ex dead
    """)

  /// A firm or a tie that goes on after all.
  static let goingOn = set(
    """
    reopened reopens reopening revived successor successors continues continue resumed rejoined returned wiedereröffnet wieder weiter weitergeführt weiterhin
    führt übernimmt übernommen übernahm nachfolger nachfolgerin nachfolge fortgeführt
    """)

  /// With one of `over`, the same.
  static let taking = set("takes taken took carries carry carrying")
  static let over = set("over on")
  /// They give notice: of what they have with us.
  static let noticeStems = ["kundig", "gekundig", "terminat"]

  /// "Nobody goes on", "cannot go on".
  static let nobodies = set("nobody noone niemand niemanden cant cannot")

  static let negations = set(
    "no not kein keine keinen keiner keinerlei keinem nicht nie none neither nor weder")
  /// Come in somebody's place.
  static let succeeding = set(
    """
    successor successors replacement replaces replaced succeeded succeeds nachfolger nachfolgerin
    nachfolge übernimmt übernommen übernahm takes took
    """)
  /// By which somebody is told to turn to another, and what stands between them and the name.
  static let turning = set(
    """
    deal speak talk liaise contact ring call phone email write ask address copy wenden wendet wende melden
    schreiben schreibt anrufen ansprechen
    """)
  static let towards = set("with to for an bei through via über")
  /// Who does it is there for us now.
  static let caring = set(
    """
    look looks handles handling responsible charge job contact zuständig verantwortlich kümmert betreut
    ansprechpartner ansprechpartnerin ansprechperson
    """)
  /// There is nobody yet.
  static let stillOpen = set(
    """
    offen unbekannt unklar gesucht sucht suchen steht open unknown unclear sought yet tba tbd nobody
    niemand noch
    """)

  /// Stand before a channel: "by post", "am Telefon".
  static let towardsChannels = set("by via per on over the am über auf mit e")
  /// Join what is forbidden alike: "neither call nor write".
  static let alternatives = set("or nor and oder noch und")
  /// Further ways to reach somebody.
  static let ways = set("text txt sms whatsapp fax portal visit besuch vorbeikommen persönlich")
  /// Forbid and deny in one: "stop calling", "never ring".
  static let forbiddings = set("stop never dont")
  static let askings = set(
    """
    please pls bitte bittet bat wants want wishes wish asked asks requested requests would möchte
    möchten will wünscht wünschen more mehr further weitere weiteren weiterer erwünscht gewünscht do
    """)
  static let courtesies = set(
    """
    any again anymore at all ever just only on or oder und and noch future sofort künftig zukünftig text txt sms whatsapp thanks thank you danke him her them us me ihn ihm ihr uns mich to be
    werden wird sein that from von
    """)

  /// Verbs of calling as one forbids them, those of what is done to one, and those behind "stop".
  static let calling = set("ring call phone telephone anrufen anzurufen telefonieren")
  static let called = set("rung called phoned telephoned angerufen")
  static let callings = set("ringing calling phoning telephoning")
  /// Who does not call forbids nothing.
  static let callers = set("i we you they he she it who nobody ich wir du ihr er sie es")
  /// Only at some hours, or on some days.
  static let hours = set(
    """
    before after until till between during hours evening evenings morning mornings noon night weekend
    weekends lunch today tomorrow b4 vor nach vormittags nachmittags abends morgens mittags uhr heute
    morgen wochenende sonntags samstags sundays saturdays mondays fridays since seit yet week
    """)

  /// Seasons, feasts and months that people put us off to: see `WaitReader`.
  static let periods = set(
    """
    january february march april june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec spring summer autumn fall winter easter whitsun pentecost christmas xmas
    thanksgiving q1 q2 q3 q4 januar jänner februar feber märz mai juni juli oktober okt dezember dez frühling
    frühjahr sommer herbst sommerferien sommerpause sommerurlaub ostern pfingsten weihnachten neujahr
    jahreswechsel months monaten monate year jahr
    """
  ).union(MonthNames.ofNeighbours.keys)

  static let channels: [String: (channel: Channel, isSingle: Bool)] = {
    var channels: [String: (channel: Channel, isSingle: Bool)] = [:]
    func add(_ channel: Channel, _ words: String, isSingle: Bool = false) {
      for word in set(words) { channels[word] = (channel, isSingle) }
    }
    add(.calls, "phone telephone telefon telefonisch handy mobile", isSingle: true)
    add(.calls, "call calls calling called ring rings ringing phoned phoning rung")
    add(.calls, "anruf anrufe anrufen angerufen telefonieren telefonate telefonanrufe")
    add(.mail, "email mail post", isSingle: true)
    add(.mail, "emails mails mailings mailing letters letter emailed mailed emailing brochures")
    add(.mail, "brief briefe anschreiben angeschrieben zuschriften mailen schreiben geschrieben")
    add(.mail, "write writing written")
    add(.any, "contact contacted contacting kontakt kontaktieren kontaktiert kontaktaufnahme")
    return channels
  }()

  private static func set(_ words: String) -> Set<String> {
    Set(Set(wordsOf: words).map(headerKey))
  }
}
