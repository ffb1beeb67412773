import Basics

/// Reads what a remark says became of the customer, or what it wants of us (R12, R13): "verstorben
/// 19.2.2026, Flügel verkauft", "Resigned. Please do not contact.", a row of a log.
///
/// A remark tells of many things and people. So it is read clause by clause: which expression tells
/// of an end, who the subject of that clause is, and whether it happened. "His father died",
/// "closed on Mondays", "if he died", "do not ring before nine" say nothing.
struct RemarkReader {
  /// What a remark says.
  struct Reading: Hashable {
    var ending: Ending.How?
    /// The day of the end, where the remark has one.
    var since: Day?
    var isFormer = false
    /// They have not bought yet.
    var isProspect = false
    /// Of the end, or of the tie that is over.
    var certainty = EndReading.Certainty.sure
    /// It has a word that goes with an end: a card of condolence, a claim that was filed.
    var isSign = false
    /// It tells of an end of somebody else's.
    var isOthers = false
    var wishes: Wishes = []
    /// They want nothing of us before this day.
    var waitUntil: Day?

    var isEmpty: Bool {
      ending == nil && !isFormer && !isProspect && wishes.isEmpty && waitUntil == nil
    }
  }

  /// The remark stands in a column of remarks; in any other a lone noun ("Insolvency") is a trade.
  let isOfRemarks: Bool
  /// It stands in a row of a log, which tells of more people: behind its first clause the customer
  /// is named, or somebody else may be meant ("spoke of her dog, died last week").
  var isOfRow = false
  /// The customer wrote it: "we" are they.
  var isTheirs = false
  /// It outlives a person who died, and may close all the same.
  var isFirm = false
  /// The day of the row: a day without a year lies before it.
  var day: Day?

  /// - Parameter name: the customer's own, with those of its person where it is one.
  func read(_ text: String, name: String) -> Reading { read([text], name: name) }

  /// Reads the texts of a row, the subject first.
  func read(_ texts: [String], name: String) -> Reading {
    var reading = Reading()
    let subjects = EndSubject.Reader(name: name, isTheirs: isTheirs)
    let longest = isOfRow ? Self.longestRow : Self.longestRemark
    let texts = texts.filter { $0.utf8.count <= longest }.map(RemarkClause.all)
    let clauses = texts.flatMap { $0 }
    guard !clauses.isEmpty else { return reading }
    // What those who get texts answer to be left alone, as every carrier asks them to.
    if isTheirs, clauses.count == 1, clauses[0].words.count == 1,
      Self.farewells.contains(clauses[0].words[0])
    {
      note(.doNotContact, nil, .sure, &reading)
      return reading
    }
    var row = RowContext(clauses, subjects)
    for text in texts {
      for (number, clause) in text.enumerated() {
        let next = number + 1 < text.count ? text[number + 1] : nil
        row.isFirst = number == 0
        let about = read(clause, next, row, subjects, &reading)
        row.note(clause, subjects, about)
      }
    }
    if isOfRow, let day, clauses.contains(where: WaitReader.mayTell) {
      reading.waitUntil = texts.compactMap { WaitReader($0, day: day).until }.max()
      // "Do not contact us before March": no end.
      if reading.waitUntil != nil, reading.ending == .doNotContact { reading.ending = nil }
    }
    // Neither by telephone nor by mail, and no other way told: not at all.
    if reading.ending == nil, reading.wishes.isSuperset(of: [.noCalls, .noMail]),
      !clauses.contains(where: Self.offersWay)
    {
      note(.doNotContact, nil, .sure, &reading)
    }
    // A firm that somebody else goes on with.
    if reading.ending != .doNotContact, clauses.contains(where: Self.goesOn) {
      reading.ending = nil
    }
    return reading
  }

  static let ofRows = RemarkReader(isOfRemarks: false, isOfRow: true)

  /// Alone on a text or a mail of theirs.
  static let farewells: Set<String> = [
    "stop", "stopall", "unsubscribe", "optout", "stopp", "abmelden", "afmelden",
  ]

  /// Whose end a clause tells.
  private enum EndOf { case customer, others }

  /// What the clauses of a row have shown of whom they speak.
  private struct RowContext {
    var isFirst = true
    /// The customer is named somewhere.
    let namesCustomer: Bool
    /// Somebody of the customer's family is on the line.
    let speaker: EndSubject.Kin?
    /// The clause in which a court or a liquidator says when.
    let decree: RemarkClause?
    /// The latest that was spoken of is an animal, a thing, a rival, or whoever ended in the clause
    /// before.
    private(set) var isOfOthers = false
    /// Or somebody's relative.
    private(set) var isOfKin = false

    init(_ clauses: [RemarkClause], _ subjects: EndSubject.Reader) {
      namesCustomer = clauses.contains { !subjects.own.isDisjoint(with: $0.words) }
      speaker =
        clauses.lazy.compactMap(subjects.speaker).first
        ?? clauses.lazy.compactMap(subjects.namesake).first
      decree = clauses.first {
        $0.words.contains(where: RemarkWords.decrees.contains)
          && $0.words.contains { $0.first?.isNumber == true }
      }
    }

    mutating func note(_ clause: RemarkClause, _ subjects: EndSubject.Reader, _ about: EndOf?) {
      if !subjects.own.isDisjoint(with: clause.words) { (isOfOthers, isOfKin) = (false, false) }
      // A competitor that the customer went to is not who is spoken of.
      let namesOthers =
        about != .customer && clause.words.contains(where: RemarkWords.others.contains)
      if about == .others || namesOthers { isOfOthers = true }
      if clause.words.contains(where: { RemarkWords.kin[$0] != nil }),
        subjects.speaker(clause) == nil
      {
        isOfKin = true
      }
    }
  }

  /// - Returns: whose end the clause tells; nil where it tells none.
  private func read(
    _ clause: RemarkClause, _ next: RemarkClause?, _ row: RowContext,
    _ subjects: EndSubject.Reader, _ reading: inout Reading
  ) -> EndOf? {
    if let wish = wish(clause.words, subjects.all) {
      if wish == .ended(.doNotContact) {
        note(.doNotContact, nil, .sure, &reading)
      } else if case .wish(let wishes) = wish {
        reading.wishes.formUnion(wishes)
      }
      return nil
    }
    reading.wishes.formUnion(plainWishes(clause.words))
    // Who else is to be spoken to has not ended.
    if clause.words.contains(where: RemarkWords.contactPersons.contains) { reading.isOthers = true }
    var about: EndOf?
    for end in ends(clause, next, subjects.own) {
      if end.meaning == .nothing { continue }
      if end.meaning == .sign {
        reading.isSign = true
        continue
      }
      guard let certainty = certainty(of: end, in: clause, row, subjects) else {
        reading.isOthers = true
        if end.meaning != .former { about = .others }
        continue
      }
      about = about ?? .customer
      switch end.meaning {
      case .ended(let how), .decreed(let how):
        note(how, since(clause) ?? dayBeside(how, row, next), certainty, &reading)
      case .former:
        if reading.ending == nil, !reading.isFormer || certainty == .sure {
          reading.certainty = certainty
        }
        reading.isFormer = true
      case .prospect: reading.isProspect = true
      case .sign, .nothing: break
      }
    }
    return about
  }

  private func note(
    _ how: Ending.How, _ since: Day?, _ certainty: EndReading.Certainty,
    _ reading: inout Reading
  ) {
    if let known = reading.ending {
      if known == how {
        reading.since = reading.since ?? since
        if certainty == .sure { reading.certainty = .sure }
        return
      }
      let isGraver =
        isFirm && [how, known].contains(.deceased)
        ? known == .deceased : ListedState.ended(how).rank < ListedState.ended(known).rank
      guard certainty >= reading.certainty, isGraver || certainty > reading.certainty
      else { return }
    }
    reading.ending = how
    reading.since = since
    reading.certainty = certainty
  }

  /// A day without a year is the nearest: "closing for good on 30 Nov", said in October, is still
  /// to come.
  private func since(_ clause: RemarkClause) -> Day? {
    if let told = DatedText.day(in: clause.text) { return told }
    return day.flatMap { day in
      let last = DatedText.dayOfYear(clause.words, before: day)
      return last.flatMap { day.days(since: $0) <= Self.halfYear ? $0 : nil }
    }
  }

  private static let halfYear = 183

  /// What stands beside a name: in brackets, or as a dagger.
  static func asides(in name: String) -> String {
    var asides: [Substring] = []
    var rest = name[...]
    while let open = rest.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      let inside = rest[rest.index(after: open)...].prefix { $0 != ")" && $0 != "]" }
      asides.append(inside)
      rest = rest[inside.endIndex...]
    }
    if name.hasPrefix("†") || name.hasSuffix("†") { asides.append("†") }
    return asides.joined(separator: ";")
  }

  // MARK: Ends

  /// An expression of an end within a clause.
  private struct End {
    var meaning: EndPhrases.Meaning
    /// Its words within the clause.
    var range: Range<Int>
    /// "Wir sind pleite" is a manner of speaking.
    var isLoose = false
  }

  /// The expressions by which a clause tells of an end that happened.
  ///
  /// - Parameter own: the words of the customer's name.
  private func ends(
    _ clause: RemarkClause, _ next: RemarkClause?, _ own: Set<String>
  ) -> [End] {
    let words = clause.words
    guard !clause.isAsked, !words.contains(where: RemarkWords.conditions.contains),
      !(clause.isQuoted && next.map(Self.isReport) == true)
    else { return [] }
    var ends: [End] = []
    for start in words.indices where start >= ends.last?.range.upperBound ?? 0 {
      guard let found = expression(clause, start, own) else { continue }
      let range = start..<start + found.count
      let end = End(
        meaning: found.meaning, range: range,
        isLoose: words[range].contains(where: RemarkWords.loose.contains))
      if found.meaning == .sign || found.meaning == .nothing {
        ends.append(end)
        continue
      }
      let before = words[max(0, start - 3)..<start]
      guard !before.contains(where: Self.denials.contains),
        isTail(words[range.upperBound...], of: found.meaning),
        found.meaning != .ended(.doNotContact) || !Self.isOfEvent(words, range),
        found.meaning != .former || !Self.isOfPart(words[range.upperBound...], next),
        found.meaning != .former || !Self.isForATime(words, range)
      else { continue }
      ends.append(end)
    }
    return ends
  }

  /// "Nicht mehr als zehn", "nicht mehr so oft", "not the red ones any more, only the green": they
  /// go on buying.
  private static func isOfPart(_ tail: ArraySlice<String>, _ next: RemarkClause?) -> Bool {
    tail.first.map(RemarkWords.comparing.contains) == true
      || tail.first == "so" && tail.dropFirst().first.map(RemarkWords.measures.contains) == true
      || next?.words.first.map(RemarkWords.excepting.contains) == true
  }

  /// "Our last order this year", "no further order until the show": they go on buying.
  private static func isForATime(_ words: [String], _ range: Range<Int>) -> Bool {
    words[range].contains(where: RemarkWords.latest.contains)
      && words[range.upperBound...].contains(where: RemarkWords.spans.contains)
  }

  /// "Off the list for Saturday", "off the guest list": it is not of whom we write to.
  private static func isOfEvent(_ words: [String], _ range: Range<Int>) -> Bool {
    guard words[range].contains(where: { $0 == "list" || $0 == "lists" }) else { return false }
    let tail = words[range.upperBound...].prefix(2)
    return words[range].contains(where: RemarkWords.listings.contains)
      || tail.first.map(RemarkWords.listings.contains) == true
        && tail.last.map(RemarkWords.listed.contains) == false
  }

  /// - Parameter own: the words of the customer's name; nil where any may be one.
  func expression(
    _ clause: RemarkClause, _ start: Int, _ own: Set<String>?
  ) -> (count: Int, meaning: EndPhrases.Meaning)? {
    let words = clause.words[start...]
    let phrase =
      isOfRow || isOfRemarks ? EndPhrases.all.match(clause, at: start, own: own) : nil
    guard let (count, state) = StateWords.all.strongState(at: words),
      isOfRemarks && !isOfRow || count > 1 || !RemarkWords.nouns.contains(words[words.startIndex]),
      count >= phrase?.count ?? 0
    else { return phrase }
    switch state {
    case .ended(.doNotContact): return phrase
    case .ended(let how):
      // A log tells of these; "deleted", "merged" and "left" are words of lists.
      guard !isOfRow || [.deceased, .insolvent, .closed].contains(how) else { return phrase }
      return (count, .ended(how))
    case .former, .lapsed: return isOfRow ? phrase : (count, .former)
    default: return phrase
    }
  }

  /// Nothing, or when and how, or what else happened: "went into liquidation and ceased trading".
  private func isTail(_ words: ArraySlice<String>, of meaning: EndPhrases.Meaning) -> Bool {
    guard let first = words.first, words.prefix(2) != ["for", "good"] else { return true }
    switch meaning {
    case .decreed, .former, .prospect, .sign, .nothing: return true
    // "Do not contact us again before March", "by phone": a time and a channel, and no end.
    case .ended(.doNotContact):
      let channels = Set(words.compactMap { RemarkWords.channels[$0]?.channel })
      return channels.count != 1 && !words.contains(where: RemarkWords.hours.contains)
    case .ended(let how):
      return RemarkWords.joints.contains(first) || RemarkWords.isSmall(first)
        || RemarkWords.manners.contains(first)
        || (how == .deceased || how == .insolvent) && RemarkWords.prepositions.contains(first)
    }
  }

  /// Whose end it is.
  ///
  /// - Returns: nil where it is somebody else's.
  private func certainty(
    of end: End, in clause: RemarkClause, _ row: RowContext, _ subjects: EndSubject.Reader
  ) -> EndReading.Certainty? {
    let isPersons = end.meaning == .ended(.deceased)
    if case .decreed = end.meaning {
      if clause.words.contains(where: RemarkWords.others.contains) { return nil }
      if !subjects.own.isDisjoint(with: clause.words) { return .sure }
    }
    let subject = subjects.subject(of: clause, before: end.range, isGoing: end.meaning == .former)
    switch subject {
    // Who writes that asks it for all of them, and who asked us for it does.
    case _ where end.meaning == .ended(.doNotContact) && (isTheirs || isAsked(end, clause)):
      return .sure
    // "The owners are closing Quill's for good."
    case _ where !isPersons && !subjects.own.isDisjoint(with: clause.words[end.range]): return .sure
    case .customer: return end.isLoose && isTheirs && isOfRow ? .likely : .sure
    case .firm: return isPersons ? nil : .sure
    case .none where !isOfRow: return .sure
    // "Moving to another firm": in a letter of theirs nobody else does.
    case .none where isTheirs && !isPersons: return .sure
    // "Die Reinigung machen wir ab März selbst."
    case _ where isTheirs && clause.words[end.range].contains(where: RemarkWords.speakers.contains):
      return .sure
    case .none, .pronoun(isOfThing: false):
      // Who else would need us no more, or buy from us? And who goes is whom the row is about.
      if end.meaning == .former,
        clause.words[end.range].contains(where: RemarkWords.parties.contains)
          || subject == .none && !row.isOfOthers && !row.isOfKin
      {
        return .sure
      }
      if row.isOfOthers || isPersons && row.isOfKin { return nil }
      return row.isFirst || row.namesCustomer ? .sure : .likely
    case .pronoun: return isPersons || row.isOfOthers ? nil : row.namesCustomer ? .sure : .likely
    case .kin(let kin):
      if end.meaning == .former { return .likely }
      guard isPersons, isOfRow else { return nil }
      return subjects.certainty(ofDeathOf: kin, toldBy: row.speaker)
    case .person:
      return isOfRow && (isPersons || end.meaning == .former) ? .likely : nil
    // In a letter of theirs about what they buy the unknown is mostly that: "order all prints from
    // Smith".
    case .others:
      let isOfGoods =
        end.meaning == .former && isTheirs
        && !clause.words[..<end.range.lowerBound].contains(where: RemarkWords.others.contains)
      return isOfGoods ? .likely : nil
    }
  }

  /// "Asked that we do not contact them again."
  private func isAsked(_ end: End, _ clause: RemarkClause) -> Bool {
    let before = clause.words[..<end.range.lowerBound]
    return before.contains(where: RemarkWords.askings.contains)
      && !before.contains(where: RemarkWords.others.contains)
  }

  /// An end and its day may stand in two clauses: "on Saturday, the 14th of March"; "(In
  /// Liquidation). We were appointed on 2 February 2026".
  private func dayBeside(_ how: Ending.How, _ row: RowContext, _ next: RemarkClause?) -> Day? {
    guard isOfRow else { return nil }
    if let next, next.words.count <= 5,
      next.words.allSatisfy({ RemarkWords.isSmall($0) || RemarkWords.articles.contains($0) })
    {
      return since(next)
    }
    return how == .deceased ? nil : row.decree.flatMap(since)
  }

  /// "…, meint die Grillkasse": what went before is a manner of speaking, or others' words.
  private static func isReport(_ clause: RemarkClause) -> Bool {
    clause.words.first.map(RemarkWords.reports.contains) ?? false
  }

  /// The clause says that a firm or a tie goes on after all; "no successor" says the opposite.
  private static func goesOn(_ clause: RemarkClause) -> Bool {
    let words = clause.words
    let goesOn =
      words.contains(where: RemarkWords.goingOn.contains)
      // "The nephew took the boat" goes on with nothing.
      || words.contains(where: RemarkWords.taking.contains)
        && words.contains(where: RemarkWords.over.contains)
    return goesOn
      && !words.contains {
        RemarkWords.negations.contains($0) || RemarkWords.nobodies.contains($0)
      }
  }

  /// Bytes; what is longer is a letter.
  static let longestRemark = 600
  /// The same of a row of a log, which may be a mail.
  private static let longestRow = 2_000
}
