/// The words of a header that no table knows as a whole: a head noun (date, amount, number, name),
/// who or what it is of (donor, visit, order), and what stands in brackets behind it (a unit, a
/// zone, a module).
///
/// `Gift Amount (GBP)`, `Spenden-Nr.`, `Date of last visit`, `PatientID` and `visitdate` are read
/// alike. A header says what a column may be; `ValueSample` says whether its cells agree.
struct HeaderWords: Sendable {
  /// In order, without marks and in lower case; those in brackets apart.
  private(set) var words: [String] = []
  private(set) var bracketed: [String] = []
  /// `£`, `$`, `€` stands in it.
  private(set) var hasMoneySign = false

  init(_ header: String) {
    var word = ""
    var isBracketed = false
    var lastIsLower = false
    for scalar in bareHeader(header).unicodeScalars {
      let isUpper = scalar.properties.isUppercase
      let isPart = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if !isPart || isUpper && lastIsLower { close(&word, isBracketed) }
      lastIsLower = isPart && !isUpper
      switch scalar {
      case "(", "[", "{": isBracketed = true
      case ")", "]", "}": isBracketed = false
      case "£", "$", "€", "¥": hasMoneySign = true
      case "#", "№", "°": add("number", isBracketed)
      case "%": add("percent", isBracketed)
      default: if isPart { word.unicodeScalars.append(scalar) }
      }
    }
    close(&word, isBracketed)
  }

  private mutating func close(_ word: inout String, _ isBracketed: Bool) {
    let key = headerKey(word)
    word = ""
    guard !key.isEmpty else { return }
    for part in Self.parts(of: key) { add(part, isBracketed) }
  }

  private mutating func add(_ word: String, _ isBracketed: Bool) {
    if isBracketed { bracketed.append(word) } else { words.append(word) }
  }

  /// `auftragsdatum` and `visitdate` in two; any other word as it is.
  private static func parts(of word: String) -> [String] {
    for head in HeaderVocabulary.gluedHeads
    where word.count > head.count + 2 && word.hasSuffix(head) {
      let rest = String(word.dropLast(head.count))
      if head == "id" || head == "no" || head == "nr", !HeaderVocabulary.isParty(rest),
        !HeaderVocabulary.happenings.contains(rest)
      {
        continue
      }
      if HeaderVocabulary.wholeWords.contains(word) { return [word] }
      return [rest, head]
    }
    for party in HeaderVocabulary.gluedParties
    where word.hasPrefix(party) && word.count > party.count + 2
      && !HeaderVocabulary.wholeWords.contains(word)
    {
      return [party, String(word.dropFirst(party.count))]
    }
    return [word]
  }

  func has(_ vocabulary: Set<String>) -> Bool { words.contains(where: vocabulary.contains) }

  /// What remains once words that only qualify are taken off the end: units, taxes, zones.
  var head: String? {
    words.last { !HeaderVocabulary.trailers.contains($0) }
  }

  // MARK: What it is of

  /// The customer, however the line of business calls one.
  var namesParty: Bool { words.contains(where: HeaderVocabulary.isParty) }

  /// A word that stands for a customer and for nobody else: our own account, company or partner is
  /// none.
  var namesCustomer: Bool {
    words.contains { HeaderVocabulary.isParty($0) && !HeaderVocabulary.mayBeOurs.contains($0) }
  }

  private var namesHappening: Bool { has(HeaderVocabulary.happenings) }

  /// Only words of a customer, of a number and what joins them: "Policyholder No.", "ID of the
  /// donor".
  var isPartyNumber: Bool {
    (namesParty || words.contains("kontakt")) && has(HeaderVocabulary.numbers)
      && words.allSatisfy {
        HeaderVocabulary.isParty($0) || $0 == "kontakt" || HeaderVocabulary.numbers.contains($0)
          || HeaderVocabulary.joints.contains($0)
      }
  }

  /// "LGL Constituent ID": the number of a customer behind the name of the system that gave it.
  var endsInPartyNumber: Bool {
    typealias V = HeaderVocabulary
    guard words.count == 3, bracketed.isEmpty, V.numbers.contains(words[2]),
      V.isParty(words[1]), !V.mayBeOurs.contains(words[1])
    else { return false }
    let first = words[0]
    return !V.isParty(first) && !V.happenings.contains(first) && !V.others.contains(first)
      && !V.owners.contains(first) && !V.superiors.contains(first)
      && ![
        "parent", "referred", "referring", "referral", "previous", "old", "new", "related",
        "linked", "merged",
        "secondary", "second", "other", "soft", "last", "next", "first",
      ].contains(first)
  }

  /// The number under which somebody is our customer, not merely a person we know.
  var isNumberOfCustomer: Bool {
    isPartyNumber && !has(["contact", "person", "lead", "prospect", "company", "organisation"])
  }

  /// Only words of a customer and of a name: "Donor", "Name of patient".
  var isPartyName: Bool {
    if namesRelatedRow { return true }
    return namesParty
      && words.allSatisfy {
        HeaderVocabulary.isParty($0) || HeaderVocabulary.names.contains($0)
          || HeaderVocabulary.joints.contains($0) || HeaderVocabulary.relations.contains($0)
      }
  }

  /// What the row is about, by the name of its row elsewhere: "Related Record Name".
  private var namesRelatedRow: Bool {
    typealias V = HeaderVocabulary
    return has(V.relations) && has(V.names)
      && words.allSatisfy {
        V.relations.contains($0) || V.names.contains($0) || V.joints.contains($0)
          || ["record", "object", "entity", "item", "to", "zu"].contains($0)
      }
  }

  /// A person's whole name, which no thing has: "Full Name", "Vor- und Nachname".
  var isFullName: Bool {
    if words == ["fullname"] { return true }
    guard has(HeaderVocabulary.names) else { return false }
    return words == ["vor", "und", "nachname"]
      || words.count == 2 && has(["full", "vollstandiger", "ganzer", "complet", "completo"])
  }

  /// What a row is called: "Event Title", "Meeting name", "conversation_subject".
  var isTitleOfRow: Bool {
    typealias V = HeaderVocabulary
    return has(V.titled) && (has(V.names) || has(V.titles))
      && words.allSatisfy {
        V.titled.contains($0) || V.names.contains($0) || V.titles.contains($0)
          || V.joints.contains($0)
      }
  }

  /// The address of one of us who did something: "Staff Email", "Agent e-mail".
  var isAddressOfStaff: Bool {
    typealias V = HeaderVocabulary
    return !namesParty && (has(V.owners) || has(V.colleagues) || has(V.hosts))
  }

  /// "Who", "Mit wem": it asks for a person.
  var asksWho: Bool {
    words.count <= 2
      && words.last.map {
        ["who", "whom", "with", "wer", "wem", "wen", "mit", "qui", "quien", "chi", "wie"].contains(
          $0)
      } == true
  }

  /// How far a deal has come: "Stage", "Pipeline stage"; the stage of a customer's life is none.
  var isStageOfDeal: Bool {
    has(["stage", "pipeline", "milestone", "verkaufsphase", "phase", "etape", "etapa", "fase"])
      && !namesParty && !has(["lifecycle", "life", "lead", "date", "change", "changed", "name"])
  }

  /// On which day a deal is closed or is to be: "Estimated Close Date", "Abschlussdatum".
  var tellsClosing: Bool {
    has([
      "close", "closed", "closing", "won", "abschluss", "cloture", "cierre", "chiusura",
      "sluitings",
    ])
      && (has(HeaderVocabulary.days)
        || words.last.map(HeaderVocabulary.dayPrepositions.contains) == true)
  }

  /// "From Address", "Sender email": who wrote.
  var namesSender: Bool { sideOfMessage == .sender }

  /// "Author type", "Sent by", "Absender": it tells who wrote or began the row.
  var namesWriterOfRow: Bool {
    namesSender
      || has([
        "sender", "author", "writer", "actor", "absender", "autor", "autorin", "verfasser",
        "auteur", "expediteur", "remitente", "mittente", "afzender", "from", "role", "rolle",
      ])
      || words.count <= 3 && words.last.map(HeaderVocabulary.agency.contains) == true
  }

  /// "Guests", "Teilnehmer": numbers below are how many there were.
  var countsParties: Bool {
    words.contains {
      HeaderVocabulary.isParty($0) && $0.hasSuffix("s")
        || ["gaste", "teilnehmer", "mitglieder"].contains($0)
    }
  }

  /// What it speaks of, without words of a number, of a name and what joins them: "site" of "Site
  /// Code".
  var nouns: Set<String> {
    Set(
      words.filter {
        !HeaderVocabulary.numbers.contains($0) && !HeaderVocabulary.names.contains($0)
          && !HeaderVocabulary.joints.contains($0)
      })
  }

  /// The number of whatever a row is, which no other word tells: "J-ID", "Code", "Ref. no".
  var isNumberOfRow: Bool {
    numbersRow
      && words.allSatisfy {
        HeaderVocabulary.numbers.contains($0) || HeaderVocabulary.joints.contains($0)
          || HeaderVocabulary.isParty($0) || $0.utf8.count == 1
      }
  }

  /// "Obj.-Nr.": it may be the number of a row, be it nobody knows of what.
  var numbersRow: Bool {
    has(HeaderVocabulary.numbers) && !has(HeaderVocabulary.taxes) && !isPhone && !isAddress
  }

  /// The number of one of our own people: "Employee ID", "Personal-Nr."
  var numbersStaff: Bool {
    typealias V = HeaderVocabulary
    return !namesParty && has(V.numbers) && (has(V.owners) || has(V.colleagues) || has(V.staff))
  }

  /// It speaks of something that is neither a customer nor a number or name alone: "Product ID",
  /// "Region name".
  var namesThing: Bool {
    typealias V = HeaderVocabulary
    let says = words.filter { word in
      !V.numbers.contains(word) && !V.names.contains(word) && !V.joints.contains(word)
        && !V.notes.contains(word) && word.count > 2 && !["record", "row", "entry"].contains(word)
    }
    return !says.isEmpty && !namesParty && !has(V.owners) && !has(V.happenings)
      && !has(V.firms)
  }

  /// The number of a happening: "Gift ID", "Booking Ref".
  var isHappeningNumber: Bool {
    namesHappening && !namesParty && has(HeaderVocabulary.numbers)
      && words.allSatisfy {
        HeaderVocabulary.happenings.contains($0) || HeaderVocabulary.numbers.contains($0)
          || HeaderVocabulary.joints.contains($0)
      }
  }

  /// The same with a word between that only its system knows: "Ticket Mask ID", "Order Display
  /// Number".
  var mayBeHappeningNumber: Bool {
    typealias V = HeaderVocabulary
    guard words.count == 3, bracketed.isEmpty, !namesParty, V.happenings.contains(words[0]),
      V.numbers.contains(words[2])
    else { return false }
    return !V.wares.contains(words[1]) && !V.owners.contains(words[1])
      && !V.happenings.contains(words[1]) && !V.taxes.contains(words[1])
      && !["parent", "previous", "related", "original", "linked", "tracking"].contains(words[1])
  }

  /// "Reservation Date", "Booked On", "Date Scheduled": when something to come was arranged.
  var isDayOfBooking: Bool { tellsBooking || dayMeaning == .created }

  /// It says itself that the day is one of arranging: "Booked On", "Gebucht am".
  var tellsBooking: Bool {
    has(HeaderVocabulary.bookings)
      || has(["booked", "reserved", "gebucht", "reserviert", "angemeldet", "anmelde", "anmeldung"])
      || has(["registered", "registration", "enrolled", "enrolment", "enrollment", "signup"])
  }

  /// It counts or sums up what somebody ordered, attended or gave in all: "Total Orders", "Anzahl
  /// Besuche", "Lifetime Spend".
  var countsDealings: Bool {
    typealias V = HeaderVocabulary
    let isSum =
      has(["total", "lifetime", "gesamt"])
      && has(["spent", "spend", "giving", "donations", "gifts"])
    return (isSum || has(V.dealings))
      && words.allSatisfy {
        V.dealings.contains($0) || V.joints.contains($0) || V.counters.contains($0)
      }
  }

  /// It speaks of a call.
  var speaksOfCall: Bool {
    has(["zuruckgerufen", "ruckruf", "rief", "anrufer", "anruferin", "angerufen", "anruf"])
      || has(["call", "called", "rang", "rung", "phoned", "caller", "callback"])
  }

  /// When a call was put through to somebody, not to a machine: "ConnectTime", "Answered at".
  var tellsConnection: Bool {
    typealias V = HeaderVocabulary
    let isMoment = has(V.days) || words.last.map(V.dayPrepositions.contains) == true
    return isMoment && has(V.connections) && !has(V.machines)
  }

  /// Who rang: "Anrufer", "wer rief an", "Who called".
  var namesCaller: Bool {
    has(["anrufer", "anruferin", "caller"])
      || has(["wer", "who"]) && has(["rief", "anrief", "rang", "called", "phoned"])
  }

  /// What we wrote or said: "What we wrote", "Von uns geschickt".
  var tellsOurWords: Bool {
    has(["we", "us", "wir", "uns"])
      && has([
        "wrote", "written", "sent", "send", "said", "told", "did", "geschrieben", "schrieben",
        "geschickt", "schickten", "gesandt", "gesagt", "gesendet",
      ])
  }

  /// It numbers what is ordered or held free beforehand: whoever has such a number has asked for
  /// it.
  var numbersBookings: Bool {
    has(HeaderVocabulary.numbers)
      && (has(HeaderVocabulary.bookings) || has(HeaderVocabulary.purchases))
  }

  /// On that day somebody let us know what was to be done: "Reported", "Gemeldet am".
  var tellsReport: Bool { has(HeaderVocabulary.reports) && dayMeaning == .happened }

  /// "Last check-in", "Letzter Zutritt": somebody was let in.
  var tellsAdmission: Bool {
    has(["checkin", "scan", "swipe", "admission", "zutritt", "einlass", "eintritt"])
      || words.contains("check") && words.contains("in")
  }

  /// "Wiedervorlage": the day on which to come back to the row.
  var isReminder: Bool { has(["wiedervorlage", "wv", "reminder", "followup", "follow"]) }

  /// "Nächster Termin", "Next call": on which day a contact is to follow that of the row.
  var tellsNextContact: Bool {
    saysToDo
      || has(HeaderVocabulary.nexts) && has(HeaderVocabulary.contacts)
        && !has(HeaderVocabulary.makings) && !has(HeaderVocabulary.changes)
  }

  /// "To do on", "À faire le", "Zu tun am": it puts off to a day what is to follow.
  var saysToDo: Bool {
    guard let last = words.last,
      HeaderVocabulary.dayPrepositions.contains(last) || has(HeaderVocabulary.days)
    else { return false }
    return HeaderVocabulary.toDos.contains { words.starts(with: $0) }
  }

  /// "Check in Date", "Arrival", "Anreise": somebody comes to stay.
  var isArrival: Bool {
    has(["arrival", "checkin", "anreise"]) || words.starts(with: ["check", "in"])
  }

  /// What rows are whose number is called so: "Reservation Number", "Appointment ID"; nil where
  /// that says nothing.
  ///
  /// - Parameter isStay: the rows have a day of arrival.
  func numberedKind(isStay: Bool) -> TouchKind? {
    guard has(HeaderVocabulary.numbers) else { return nil }
    if has(HeaderVocabulary.attendances) { return .visit }
    if has(HeaderVocabulary.bookings) { return isStay ? .visit : .order }
    if has(HeaderVocabulary.purchases) { return .order }
    return nil
  }

  // MARK: The rest

  /// What `nouns` leaves of "E-Mail Address".
  static let wordsOfAddresses = mails.union(["e", "address", "adresse"])
  private static let mails: Set<String> = ["email", "emails", "mail", "courriel", "correo"]

  var isAddress: Bool {
    has(Self.mails)
      || words.starts(with: ["e", "mail"]) || words.starts(with: ["e", "mails"])
  }

  /// It says that what stands in the column is ours: "Our side".
  var isOurs: Bool { words.first.map(HeaderVocabulary.ours.contains) == true }

  /// Whom a yes under such a header says to have begun: "Is Inbound" them, "Created by an agent"
  /// us.
  var starter: Side? {
    typealias V = HeaderVocabulary
    if has(V.incoming) { return .theirs }
    if has(V.outgoing) { return .ours }
    guard has(V.beginnings), has(V.agency) else { return nil }
    if has(V.colleagues) { return .ours }
    return namesParty ? .theirs : nil
  }

  /// Whom of theirs it was with: "Person", "Ansprechpartner", "Contact name".
  var namesPersonThere: Bool {
    let persons: Set<String> = [
      "person", "contact", "ansprechpartner", "ansprechpartnerin", "ansprechperson",
      "kontaktperson",
      "gesprachspartner", "gesprachspartnerin", "interlocutor",
    ]
    // "Spoke with", "Gesprochen mit".
    if has(["with", "mit", "to"]),
      has(["spoke", "spoken", "talked", "met", "gesprochen", "telefoniert"])
    {
      return words.count <= 3
    }
    return has(persons)
      && words.allSatisfy {
        persons.contains($0) || HeaderVocabulary.names.contains($0)
          || HeaderVocabulary.joints.contains($0) || HeaderVocabulary.isParty($0)
      }
  }

  var isPhone: Bool { has(HeaderVocabulary.phones) && !has(HeaderVocabulary.kindsAndOwners) }

  var isFirstName: Bool {
    has(["name"]) && has(["first", "given", "fore"]) || has(["firstname", "vorname", "prenom"])
  }

  var isLastName: Bool {
    has(["name"]) && has(["last", "family", "sur"])
      || has(["lastname", "surname", "nachname", "familienname"])
  }

  var isNotes: Bool { head.map(HeaderVocabulary.notes.contains) == true }

  /// Notes, and labels that people stick on: "Remarks", "Tags".
  var isRemark: Bool {
    isNotes || has(["tag", "tags", "label", "labels", "stichwort", "stichworte", "merkmale"])
  }

  /// "Asked by", "Gemeldet von": whoever wanted something of us.
  var namesAsker: Bool {
    words.count == 2 && ["by", "von", "durch", "par", "por", "da", "door"].contains(words[1])
      && [
        "asked", "requested", "reported", "raised", "enquired", "inquired", "complained",
        "gemeldet", "angefragt", "gefragt", "gestellt", "reklamiert", "demande", "solicitado",
        "richiesto", "gemeld",
      ].contains(words[0])
  }

  /// It asks for a recommendation in a whole sentence, as a survey puts it; "NPS" is kept on lists of
  /// customers as well.
  var isQuestion: Bool { asksForRecommendation && words.count > 4 }

  /// It asks whoever fills a form in: "Your name", "Ihre Nachricht".
  var asksReader: Bool {
    // "Ihr Zeichen" stands in letters of ours.
    has(["your", "ihr", "ihre", "ihren", "dein", "deine", "deinen", "votre", "vos", "uw"])
      && !has(HeaderVocabulary.numbers) && !has(["zeichen", "kenmerk"])
  }

  var isOwner: Bool {
    // "Cancelled by" is whoever did, and mostly them.
    guard let last = words.last, !namesAsker, !namesLastWriter, !has(HeaderVocabulary.annulments)
    else { return false }
    return words.count > 1 && (last == "by" || last == "to" && has(["assigned"]))
      || HeaderVocabulary.owners.contains(last)
  }
}
