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
    "customer client kunde kundin patient patientin member mitglied donor spender")

  /// How customers speak of themselves.
  static let speakers = set("we i our wir ich unser unsere unseren")

  static let joints = set("and und")

  static let firms = set(
    """
    firm company business shop store practice firma betrieb geschäft laden praxis werkstatt hof
    verein unternehmen gasthaus restaurant
    """)

  static let givenUp = set("aufgegeben eingestellt zugemacht aufgelöst dichtgemacht")

  static let auxiliaries = set(
    """
    is are was has have had been got sadly unfortunately now since ist sind wurde wurden hat haben war
    leider inzwischen jetzt mittlerweile plötzlich suddenly as noch
    """)

  static let times = set(
    """
    in on at since from as per of last this early late mid end summer spring autumn winter christmas
    easter ago year month week years months weeks recently im am seit ab zum zur vom vor anfang mitte
    ende letzten letztes letzter diesen dieses jahr jahres monat woche sommer frühjahr herbst winter
    ostern weihnachten kürzlich gestern heute yesterday today overnight
    nov unknown date
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
    reopened reopens reopening revived successor successors continues continue carries carrying
    takes taken took resumed rejoined returned wiedereröffnet wieder weiter weitergeführt weiterhin
    führt übernimmt übernommen übernahm nachfolger nachfolgerin nachfolge fortgeführt
    """)

  static let negations = set("no not kein keine keinen keiner nicht nie none")
  /// Forbid and deny in one: "stop calling", "never ring".
  static let forbiddings = set("stop never dont")
  static let askings = set(
    """
    please pls bitte bittet bat wants want wishes wish asked asks requested requests would möchte
    möchten will wünscht wünschen more mehr further weitere weiteren weiterer erwünscht gewünscht do
    """)
  static let courtesies = set(
    """
    any again anymore at all ever thanks thank you danke him her them us me ihn ihm ihr uns mich to be
    werden wird sein that from von
    """)

  static let channels: [String: (channel: Channel, isSingle: Bool)] = {
    var channels: [String: (channel: Channel, isSingle: Bool)] = [:]
    func add(_ channel: Channel, _ words: String, isSingle: Bool = false) {
      for word in set(words) { channels[word] = (channel, isSingle) }
    }
    add(.calls, "phone telephone telefon handy mobile", isSingle: true)
    add(.calls, "call calls calling called ring rings ringing phoned phoning rung")
    add(.calls, "anruf anrufe anrufen angerufen telefonieren telefonate telefonanrufe")
    add(.mail, "email mail post", isSingle: true)
    add(.mail, "emails mails mailings mailing letters letter emailed mailed emailing brochures")
    add(.mail, "brief briefe anschreiben angeschrieben zuschriften mailen")
    add(.any, "contact contacted contacting kontakt kontaktieren kontaktiert kontaktaufnahme")
    return channels
  }()

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map { headerKey(String($0)) })
  }
}
