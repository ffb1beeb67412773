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
  private var head: String? {
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
  private var countsParties: Bool {
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

  /// On which day we answered: "Zurückgerufen am", "Called back". A day on which an answer is
  /// wanted is none.
  var tellsOurAnswer: Bool {
    let isAnswer =
      has(["zuruckgerufen", "ruckruf", "ruckmeldung", "beantwortet", "geantwortet", "antwort"])
      || has(["answered", "replied", "reply", "responded", "response", "callback"])
      || has(["back"]) && has(["called", "call", "rang", "rung", "phoned", "got", "wrote"])
    return
      (isAnswer && !tellsTheirMessage || words == ["told"] || namesColleague && tellsLastMessage)
      && !has(["gewunscht", "erbeten", "wunsch", "bis", "requested", "wanted", "due", "by", "sla"])
      && !has(["escalation", "eskalation", "target"])
  }

  /// The day of a message to or fro.
  var tellsCorrespondence: Bool { tellsOurAnswer || tellsTheirMessage }

  /// On which day they wrote again: "Last contact customer at", "Letzte Nachricht (Kunde)".
  var tellsTheirMessage: Bool {
    tellsLastMessage && namesWriter && !namesColleague
  }

  /// Who wrote the last message: "Last message from", "Letzte Nachricht von".
  var namesLastWriter: Bool {
    tellsLastMessage
      && words.last.map {
        [
          "from", "by", "von", "durch", "author", "sender", "side", "absender", "de", "par", "por",
          "da", "door", "van",
        ].contains($0)
      } == true
  }

  /// Whose the last message was where a flag beneath says yes: "Last message from agent"; nil for
  /// any other header.
  var sideOfLastWriter: Side? {
    guard tellsLastMessage, has(["from", "by", "von", "durch", "is", "ist"]),
      namesColleague != namesWriter
    else { return nil }
    return namesColleague ? .ours : .theirs
  }

  /// The day of the last message, whoever wrote it: "Last message at".
  var tellsDayOfLastMessage: Bool {
    tellsLastMessage && !namesColleague && !namesWriter && !namesLastWriter
  }

  private var namesColleague: Bool {
    (words + bracketed).contains(where: HeaderVocabulary.colleagues.contains)
  }

  /// The last of several messages that went to and fro.
  private var tellsLastMessage: Bool {
    let words = words + bracketed
    return has(HeaderVocabulary.lasts)
      && words.contains {
        [
          "contact", "message", "reply", "response", "comment", "answer", "kontakt", "nachricht",
          "antwort", "ruckmeldung", "reponse", "mensaje", "respuesta", "messaggio",
          "risposta", "bericht", "antwoord",
        ].contains($0)
      }
  }

  /// A word that stands for whoever asks.
  private var namesWriter: Bool {
    (words + bracketed).contains { word in
      HeaderVocabulary.isParty(word) && !HeaderVocabulary.mayBeOurs.contains(word)
        || ["user", "caller", "anwender"].contains(word)
    }
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
    has(HeaderVocabulary.nexts) && has(HeaderVocabulary.contacts)
      && !has(HeaderVocabulary.makings) && !has(HeaderVocabulary.changes)
  }

  /// "Visit 1", "2. Besuch", "Call date 3": one of several contacts, by its number.
  var numbersContact: Bool {
    typealias V = HeaderVocabulary
    let nouns = words.map { String($0.reversed().drop(while: \.isNumber).reversed()) }
    return words.contains { $0.last?.isNumber == true }
      && nouns.contains(where: V.contacts.contains)
      && nouns.allSatisfy {
        $0.isEmpty || V.contacts.contains($0) || V.days.contains($0) || V.joints.contains($0)
      }
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

  // MARK: Days

  /// What a column of days is by its name.
  enum DayMeaning: Equatable {
    /// Of a person, never of a contact.
    case birthday
    case due
    /// Neither contact nor deadline: valid until, renewal, next visit.
    case other
    case modified
    case created
    case completed
    case last
    case first
    /// When it happened; the name says so.
    case happened
    /// The name says nothing.
    case unknown
  }

  var dayMeaning: DayMeaning {
    typealias V = HeaderVocabulary
    if has(V.births) { return .birthday }
    // "Bis", "By when", "Bis wann".
    if has(V.dues) || words.first.map(V.limits.contains) == true { return .due }
    if has(V.validities) || words.last == "to" && has(V.lasting) { return .other }
    if words.count > 1, words.last.map(V.limitsBehind.contains) == true { return .due }
    if has(V.changes) { return .modified }
    if has(V.lasts) { return .last }
    if has(V.firsts) { return .first }
    if has(V.makings) { return .created }
    if has(V.endings) { return .completed }
    let isDay = has(V.days) || words.last.map(V.dayPrepositions.contains) == true
    return isDay || has(V.happened) ? .happened : .unknown
  }

  /// Since when somebody is one, by day or by year: "Customer since" over 2014.
  var tellsBeginning: Bool {
    [.first, .created].contains(dayMeaning) || has(["depuis", "desde", "sinds", "dal", "sedan"])
  }

  // MARK: Money

  /// How good a name for the amount of a row it is, 0 the best; nil for no such name.
  var amountRank: Int? {
    typealias V = HeaderVocabulary
    if countsOtherThings { return nil }
    let taxes = words.contains(where: V.taxes.contains)
    if taxes, !has(V.taxSides) { return nil }
    if let head, let rank = V.amounts.firstIndex(of: head) {
      // "Auftragssumme brutto": the tax is in the sum, which is a better name than what is in it.
      guard V.sidesOfTax.contains(head) else { return rank }
      return words.compactMap { V.amounts.firstIndex(of: $0) }.min() ?? rank
    }
    // "Amount of gift", "Montant du don", "Сумма заказа".
    if words.count > 1, let rank = V.amounts.firstIndex(of: words[0]),
      words.contains(where: V.joints.contains) || words[0].utf8.first.map({ $0 >= 0x80 }) == true
    {
      return rank
    }
    // "Booking £", "Erlös (EUR)", "Took in Euro".
    let namesCurrency =
      hasMoneySign || bracketed.contains(where: V.currencies.contains)
      || words.dropFirst().contains(where: V.currencies.contains)
    return namesCurrency ? V.amounts.count : nil
  }

  /// "Unit Price", "Einzelpreis", "Price each": of one piece.
  var isPriceOfOne: Bool {
    typealias V = HeaderVocabulary
    return has(["price", "preis", "prix", "precio", "prezzo", "prijs", "rate"])
      && has([
        "unit", "each", "per", "einzel", "einzelpreis", "stuck", "unitaire", "unitario", "stuk",
      ])
      || has(["einzelpreis", "stuckpreis", "unitprice", "stukprijs", "stukspreis", "vk"])
  }

  /// "Price", "Item Price", "Preis": of one piece or of all of the row, as its cells show.
  var isPriceOfGoods: Bool {
    let prices: Set<String> = ["price", "preis", "prix", "precio", "prezzo", "prijs"]
    return has(prices)
      && words.allSatisfy {
        prices.contains($0) || HeaderVocabulary.currencies.contains($0)
          || ["item", "product", "article", "artikel", "listing"].contains($0)
      }
  }

  /// "Quantity", "Menge": how many pieces.
  var isQuantity: Bool {
    has([
      "quantity", "qty", "menge", "stuckzahl", "anzahl", "quantite", "cantidad", "quantita",
      "aantal",
    ])
      && words.count <= 2 && amountRank == nil
  }

  /// What was given back of an amount: "Amount Refunded", "Partial Refunds", "Erstattungsbetrag".
  var tellsRefund: Bool {
    typealias V = HeaderVocabulary
    let isReturn = has(V.returns) || has(["refunds", "erstattung", "erstattungs", "remboursement"])
    return isReturn && !has(V.numbers)
      && !has(["count", "rate", "reason", "date", "status", "qty", "quantity"])
      && words.allSatisfy {
        V.returns.contains($0) || V.joints.contains($0) || V.amounts.contains($0)
          || ["refunds", "partial", "erstattung", "erstattungs", "remboursement", "total"].contains(
            $0)
      }
  }

  /// "Credit", "Betrag Haben": what was paid or given back.
  var isCreditSide: Bool {
    words.count <= 2 && (has(HeaderVocabulary.credits) || words == ["gutschrift"])
  }

  /// It counts something that is no money: "Quantity", "Terms (days)".
  var countsOtherThings: Bool {
    has(HeaderVocabulary.noAmounts) || bracketed.contains(where: HeaderVocabulary.units.contains)
  }

  /// What somebody was asked to say of us in a number: "NPS", "Bewertung".
  var isSurveyScore: Bool {
    has(HeaderVocabulary.surveys) && !has(HeaderVocabulary.ourScores)
  }

  /// Asked from 0 to 10, of which the lower seven are low.
  var asksForRecommendation: Bool {
    has(["nps", "recommend", "recommendation", "likelihood", "weiterempfehlung"])
  }

  /// "Cost", "Line cost": of the row, and no further charge.
  var isCostOfRow: Bool {
    has(["cost", "costs", "kosten"])
      && words.allSatisfy { ["cost", "costs", "kosten", "line", "item", "row"].contains($0) }
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

  /// It asks whoever fills a form in: "Your name", "Ihre Nachricht".
  var asksReader: Bool {
    // "Ihr Zeichen" stands in letters of ours.
    has(["your", "ihr", "ihre", "ihren", "dein", "deine", "deinen", "votre", "vos", "uw"])
      && !has(HeaderVocabulary.numbers) && !has(["zeichen", "kenmerk"])
  }

  var isOwner: Bool {
    guard let last = words.last, !namesAsker else { return false }
    return words.count > 1 && (last == "by" || last == "to" && has(["assigned"]))
      || HeaderVocabulary.owners.contains(last)
  }
}

extension HeaderWords {
  /// The field these words name in a list of `role`, and how good a name it is (0 the best); nil
  /// where they name none, or the cells say otherwise.
  func field(in role: FileRole, _ cells: ValueSample.Column?) -> (field: Field, rank: Int)? {
    if words.isEmpty, bracketed.isEmpty { return nil }
    if role == .interactions, marksAbsence(cells) { return (.cancelled, 0) }
    let isEmpty = cells.map { $0.filled == 0 } ?? true
    if role == .interactions, cells?.holdsAddresses == true, let side = sideOfMessage {
      return (side, 0)
    }
    if isAddress, isEmpty || cells?.holdsAddresses == true {
      return role == .interactions && isAddressOfStaff ? (.detail, 0) : (.email, 0)
    }
    if role == .interactions, isOurs, cells?.areTelephones == true { return (.ours, 0) }
    if role == .interactions, isSurveyScore, let cells, SurveyAnswers.areScores(cells.values) {
      return (.score, 0)
    }
    if cells?.holdsDates == true { return dayField(in: role) }
    if has(HeaderVocabulary.days), isEmpty || cells?.mayHoldDates == true {
      return dayField(in: role)
    }
    if cells?.holdsEpochs == true, words.last.map(HeaderVocabulary.dayPrepositions.contains) == true
    {
      return dayField(in: role)
    }
    if role == .interactions, tellsRefund, cells?.holdsNumbers == true,
      cells?.holdsFlags != true
    {
      return (.refund, 0)
    }
    if let name = amountRank, isEmpty || cells?.holdsNumbers == true {
      let rank = isEmpty ? name + HeaderVocabulary.amounts.count : name
      if role == .interactions { return (.amount, rank) }
      return has(HeaderVocabulary.turnovers) ? (.revenue, rank) : nil
    }
    if role == .interactions, has(HeaderVocabulary.talks),
      has(HeaderVocabulary.times) || bracketed.contains(where: HeaderVocabulary.times.contains)
    {
      return (.duration, 0)
    }
    if role == .interactions, let side = sideOfCall {
      return (side, has(HeaderVocabulary.names) ? 1 : 0)
    }
    if isPartyNumber {
      // "Donor ID" is one of many of its kind; "Client Ref #" is a guess.
      let rank = words.count > 2 ? 1 : 0
      if role == .customers { return (.id, rank) }
      // "Kontakt" is whom it was with as well as that it was.
      if has(["kontakt"]), cells?.isUnique == true { return (.interaction, rank) }
      if has(["contact", "kontakt"]) { return (.contactKey, rank) }
      return has(["lead", "prospect"]) ? (.leadKey, rank) : (.key, rank)
    }
    if endsInPartyNumber, !isEmpty, cells?.holdsDates != true {
      return (role == .customers ? .id : .key, 2)
    }
    if role == .interactions, isHappeningNumber, isEmpty || cells?.isUnique == true {
      return (.interaction, 0)
    }
    if role == .interactions, mayBeHappeningNumber, let cells, cells.isUnique, cells.areNumbered {
      return (.interaction, 1)
    }
    if isPartyName, !countsParties, !tellsBeginning, let cells, cells.areCodes {
      // "Customer" with numbers of three digits and more: ids.
      if role == .interactions { return (.key, 1) }
      if cells.isUnique { return (.id, 1) }
    }
    // Words from here on: a column of days or amounts is none of them.
    if cells?.holdsNumbers == true { return nil }
    if isFirstName { return (.firstName, 0) }
    if isLastName { return (.lastName, 0) }
    if isPartyName { return (.name, has(HeaderVocabulary.names) ? 0 : 1) }
    if role == .interactions, isFullName || namesAsker || asksReader && has(HeaderVocabulary.names)
    {
      return (.name, 1)
    }
    if role == .customers, isPhone { return (.phone, 0) }
    if isOwner { return (.owner, 0) }
    if role == .interactions, isTitleOfRow, !isEmpty, let cells, !cells.areNumbered,
      // Single words of a few sorts say which sort of row it is.
      cells.phrases * 2 >= cells.filled
    {
      return (.subject, 0)
    }
    if role == .interactions, isNotes { return (.notes, 0) }
    return nil
  }

  /// On which side of a message the addresses under such a header are: "From Email Address", "To
  /// (all)".
  private var sideOfMessage: Field? {
    switch words.first {
    case "from", "sender", "von", "absender", "expediteur", "remitente", "mittente", "afzender":
      .sender
    case "to", "recipient", "recipients", "an", "empfanger", "destinataire", "destinatario",
      "ontvanger", "aan":
      .recipient
    case "cc", "kopie": .copied
    case "bcc": .blindCopied
    default: nil
    }
  }

  /// On which side of a call the number or the name under such a header is: "OriginationNumber",
  /// "Calling Party Name"; nil where the words do not say.
  private var sideOfCall: Field? {
    typealias V = HeaderVocabulary
    let (calls, isCalled) = (has(V.callers), has(V.callees))
    guard calls != isCalled, words.count > 1, has(V.names) || words.last == "number" else {
      return nil
    }
    return calls ? .sender : .recipient
  }

  private func dayField(in role: FileRole) -> (field: Field, rank: Int)? {
    let isCustomers = role == .customers
    return switch dayMeaning {
    case .birthday: isCustomers ? (.birthday, 0) : (.detail, 0)
    case .due: isCustomers ? (.detail, 0) : (.dueDate, 0)
    case .other: (.detail, 0)
    case .modified: (.modified, 0)
    case .created: isCustomers ? (.since, 0) : (.createdDate, 0)
    case .completed: isCustomers ? nil : (.completedDate, 0)
    case .first: isCustomers ? (.since, 1) : (.detail, 0)
    // `LastContactHeader` tells the last contact from the last login.
    case .last: isCustomers ? nil : (.detail, 0)
    case .happened: isCustomers ? nil : (.date, 0)
    case .unknown: nil
    }
  }
}
