import Basics
import CSV

/// Names the columns of a table without a header by their cells, where these leave no doubt: mail
/// with an address on either side of each row, calls as telephone systems write them (Master.csv of
/// Asterisk), and contacts of a day, a name and a few words. Of any other table nothing says which
/// column is whose.
struct HeaderlessTable {
  private let sample: ValueSample
  private let columns: Range<Int>

  /// The layout of a source that was refused for want of a header; nil where its cells do not tell
  /// what its columns are, or it was refused for another reason.
  static func layout(of source: Source, _ refusal: InputError, _ settings: IntakeSettings)
    -> Layout?
  {
    guard refusal.problem == .file(.noHeader),
      var layout = source.layoutWithoutHeader(options: settings.reading)
    else { return nil }
    let table = HeaderlessTable(
      sample: ValueSample(source, layout, asOf: settings.asOf), columns: layout.columns.indices)
    let names = table.namesOfCalls ?? table.namesOfMail ?? table.namesOfContacts ?? [:]
    guard !names.isEmpty else { return nil }
    if let from = names.first(where: { $0.value == "From" })?.key,
      let to = names.first(where: { $0.value == "To" })?.key
    {
      // A mailbox has its owner on either side, or is one side of it by its name; two addresses of
      // a list of customers are something else.
      guard
        haveInCommon(from, to, source, layout)
          || PartyWatch.side(ofFileNamed: source.path) != nil && names.values.contains("Subject")
      else { return nil }
    }
    for (column, name) in names { layout.columns[column] = name }
    let told = names.filter { $0.value != unread }.sorted { $0.key < $1.key }.map {
      InputText($0.value)
    }
    layout.findings = [
      Finding(.file(.namedByCells(told)), .warning, file: source.path, line: layout.headerLine)
    ]
    return layout
  }

  /// What telephone systems call a column for anything else.
  private static let unread = "userfield"

  /// Whether somebody stands in both columns.
  private static func haveInCommon(
    _ a: Int, _ b: Int, _ source: Source, _ layout: Layout
  ) -> Bool {
    var seen: (Set<UInt64>, Set<UInt64>) = ([], [])
    source.forEachRecord(first: ValueSample.rowsKept, layout) { record in
      seen.0.insert(record.hash(a))
      seen.1.insert(record.hash(b))
    }
    // A blank cell names nobody.
    return !seen.0.subtracting([0]).isDisjoint(with: seen.1)
  }

  private func isFull(_ column: Int) -> Bool { sample[column].filled * 10 >= sample.rows * 9 }

  /// The first column whose every row has a day.
  private var day: Int? { columns.first { sample[$0].holdsDates && isFull($0) } }

  // MARK: Contacts

  /// A day, the one column of names, and of which kind or in which words each contact was.
  private var namesOfContacts: [Int: String]? {
    guard sample.rows > 1, let day else { return nil }
    let open = columns.filter { $0 != day && sample[$0].filled > 0 }
    let words = open.filter { column in
      let cells = sample[column]
      return !cells.mayHoldDates && !cells.holdsNumbers && !cells.areNumbered
        && !cells.holdsAddresses && !cells.areTelephones
    }
    let kinds = words.filter {
      sample[$0].phrases * 2 < sample[$0].filled && !sample[$0].values.isEmpty
        && ContactWords.areMost(of: sample[$0].values)
    }
    let texts = words.filter {
      !kinds.contains($0) && sample[$0].phrases * 2 >= sample[$0].filled
        && !sample[$0].areProperNames
    }
    let parties = words.filter { !kinds.contains($0) && !texts.contains($0) }
    guard parties.count == 1, isFull(parties[0]), sample[parties[0]].areProperNames,
      kinds.count <= 1, texts.count <= 1, kinds.count + texts.count > 0
    else { return nil }
    var names = [day: "Date", parties[0]: "Customer"]
    for column in kinds { names[column] = "Type" }
    for column in texts { names[column] = "Notes" }
    let number = open.first { column in
      let (cells, party) = (sample[column], sample[parties[0]])
      return cells.areNumbered && isFull(column) && cells.distinct == party.distinct
        && cells.repeats == party.repeats
    }
    if let number { names[number] = "Customer ID" }
    for column in columns where names[column] == nil { names[column] = Self.unread }
    return names
  }

  // MARK: Mail

  /// Two columns of addresses, a day, and words: who wrote stands before who got it.
  private var namesOfMail: [Int: String]? {
    let parties = columns.filter { column in
      let cells = sample[column]
      return isFull(column) && cells.addresses * 10 >= cells.filled * 9 && !cells.holdsDates
    }
    guard sample.rows > 1, parties.count == 2, let day else { return nil }
    var names = [parties[0]: "From", parties[1]: "To", day: "Date"]
    let texts = columns.filter { column in
      let cells = sample[column]
      return names[column] == nil && cells.phrases * 2 >= cells.filled && cells.filled > 0
        && !cells.mayHoldDates && !cells.holdsNumbers && !cells.holdsAddresses
    }
    for (column, name) in zip(texts, ["Subject", "Body"]) { names[column] = name }
    return names
  }

  // MARK: Calls

  /// Two columns of telephone numbers and extensions, a day, and what became of each call.
  private var namesOfCalls: [Int: String]? {
    let numbers = columns.filter(holdsNumbers)
    guard sample.rows > 1, numbers.count >= 2, let day,
      let state = columns.first(where: holdsDispositions)
    else { return nil }
    var names = [numbers[0]: "src", numbers[1]: "dst", day: "calldate", state: "disposition"]
    if let caller = columns.first(where: { names[$0] == nil && holdsNamedNumbers($0) }) {
      names[caller] = "clid"
    }
    if let program = columns.first(where: { names[$0] == nil && holdsPrograms($0) }) {
      names[program] = "lastapp"
    }
    let seconds = columns.filter { names[$0] == nil && $0 > day && holdsSeconds($0) }
    if let whole = seconds.first {
      // Of the time since it rang the talk is a part.
      let talk = seconds.dropFirst().first { sample[$0].total <= sample[whole].total }
      names[whole] = talk == nil ? "billsec" : "duration"
      if let talk { names[talk] = "billsec" }
    }
    // What is left (contexts, channels) must not be taken for whose a call is.
    for column in columns where names[column] == nil { names[column] = Self.unread }
    return names
  }

  /// Telephone numbers, extensions among them, and what else a call may be sent to ("vm201").
  private func holdsNumbers(_ column: Int) -> Bool {
    let cells = sample[column]
    guard isFull(column), !cells.values.isEmpty, !cells.mayHoldDates, cells.phrases == 0 else {
      return false
    }
    let dialled = cells.values.filter { value in
      value.utf8.count > 1 && value.utf8.allSatisfy { ASCII.isDigit($0) || $0 == UInt8(ascii: "+") }
    }
    return dialled.count * 3 >= cells.values.count * 2
      && dialled.contains { TelephoneNumber.significant($0.utf8) != nil }
  }

  /// `"Kim Wood" <0405550301>`.
  private func holdsNamedNumbers(_ column: Int) -> Bool {
    let values = sample[column].values
    return !values.isEmpty && sample[column].addresses == 0
      && values.allSatisfy { $0.hasSuffix(">") && $0.contains("<") }
  }

  private func holdsDispositions(_ column: Int) -> Bool {
    let cells = sample[column]
    return isFull(column) && cells.values.count == cells.distinct && cells.distinct > 0
      && cells.values.allSatisfy { Self.dispositions.contains(headerKey($0)) }
  }

  private static let dispositions: Set<String> = [
    "answered", "noanswer", "busy", "failed", "congestion", "cancel", "cancelled", "chanunavail",
    "unanswered", "missed", "connected",
  ]

  /// The program that had the call last: "Dial", "Queue", "VoiceMail".
  private func holdsPrograms(_ column: Int) -> Bool {
    let cells = sample[column]
    return cells.values.count == cells.distinct
      && cells.values.contains { headerKey($0) == "voicemail" }
      && cells.values.allSatisfy { $0.utf8.allSatisfy(ASCII.isLetter) }
  }

  /// Whole numbers, none of them of many digits.
  private func holdsSeconds(_ column: Int) -> Bool {
    let cells = sample[column]
    return isFull(column) && cells.holdsNumbers && !cells.values.isEmpty
      && cells.values.allSatisfy { $0.utf8.count < 6 && $0.utf8.allSatisfy(ASCII.isDigit) }
  }
}
