import Basics
import CSV

/// What a row of a customer list says became of the customer, all its columns taken together.
struct RowState {
  var kind: RelationshipKind?
  /// The kind is from a column of groups, whose words may be trades.
  var isOfGroup = false
  /// The kind is from a column of yes and no, of which several may say yes.
  var isOfFlag = false
  /// A past customer, whatever kind of tie it was.
  var isFormer = false
  /// A membership or a contract ran out.
  var hasLapsed = false
  var ending: (how: Ending.How, since: Day?)?
  /// The day of leaving, of which another column may say why: "Austrittsgrund".
  var leftOn: Day?
  var wishes: Wishes = []
  /// The column that names the customer this one was merged into, if it says so.
  var survivor: Int?

  /// The kind of relationship that follows, where the row says one.
  func kind(usually usual: RelationshipKind) -> RelationshipKind {
    let kind = kind ?? usual
    // Whose membership lapsed may renew it.
    guard isFormer || hasLapsed && kind != .member else { return kind }
    switch kind {
    // Nobody is a past customer of ours who never was one.
    case .vendor, .peer, .advisor, .employee, .prospect: return kind
    default: return .pastCustomer
    }
  }
}

/// Reads the columns of a row that say what became of a customer.
struct StateCells {
  private let file: RecognisedFile
  private let zone: ZoneRules
  private let asOf: Day

  init(_ file: RecognisedFile, _ settings: IntakeSettings) {
    self.file = file
    zone = settings.zone
    asOf = settings.asOf
  }

  func read(_ record: borrowing Record) -> RowState {
    var row = RowState()
    for column in file.states { read(column, of: record, into: &row) }
    if let ending = row.ending, ending.since == nil { row.ending = (ending.how, row.leftOn) }
    // Who left was one of ours, or theirs: "Employee, inactive".
    if row.isFormer, row.ending == nil, let kind = row.kind,
      [.employee, .advisor, .peer].contains(kind)
    {
      row.ending = (.left, nil)
    }
    return row
  }

  private func read(
    _ column: StateColumn, of record: borrowing Record, into row: inout RowState
  ) {
    if column.meaning == .survivor {
      let isFilled = record.withField(column.column) { cell in
        let range = cell.trimmedRange()
        // Databases fill an empty key with zeros; "1" is a key, "x" says whose it is to nobody.
        return range.contains { cell[$0] != UInt8(ascii: "0") }
          && (readFlag(cell) == nil || range.allSatisfy { ASCII.isDigit(cell[$0]) })
      }
      if isFilled { row.survivor = column.column }
      return
    }
    if column.meaning == .remark || column.meaning == .name {
      return readRemark(column, record, &row)
    }
    guard !column.hasDays else {
      if case .flag(let state) = column.meaning { readDay(column.column, state, record, &row) }
      return
    }
    let reading = record.withField(column.column) { column.readings[StableHash.of($0)] }
    switch (reading, column.meaning) {
    case (.state(let state), _): note(state, column, nil, &row)
    case (.yes, .flag(let state)): note(state, column, nil, &row)
    case (.no, .flag(let state)): if let other = state.opposite { note(other, column, nil, &row) }
    default: break
    }
  }

  /// A remark that speaks of the customer by name speaks of nobody else.
  private func readRemark(
    _ column: StateColumn, _ record: borrowing Record, _ row: inout RowState
  ) {
    guard record.withField(column.column, RemarkReader.mayTell) else { return }
    let names = [Field.id, .name, .firstName, .lastName, .company, .contactName]
      .flatMap { file.columns[$0] ?? [] }.map { record.text($0) }.joined(separator: " ")
    let reading = record.withField(column.column) { column.remark($0, of: names) }
    if let how = reading.ending { note(how, reading.since.flatMap { $0 <= asOf ? $0 : nil }, &row) }
    if reading.isFormer { row.isFormer = true }
    if reading.isProspect { row.kind = row.kind ?? .prospect }
    row.wishes.formUnion(reading.wishes)
  }

  private func readDay(
    _ column: Int, _ state: ListedState, _ record: borrowing Record, _ row: inout RowState
  ) {
    guard let format = file.dates[column]?.format,
      case .day(let day) = record.withField(column, { format.read($0, zone: zone) }),
      // What is still to come has ended nothing.
      day <= asOf
    else { return }
    switch state {
    case .ended(let how): note(how, day, &row)
    // On a day that lies behind: nobody has renewed it since.
    case .former, .lapsed: row.isFormer = true
    default: return
    }
    if [.ended(.left), .former, .lapsed].contains(state) { row.leftOn = row.leftOn ?? day }
  }

  private func note(
    _ state: ListedState, _ column: StateColumn, _ since: Day?, _ row: inout RowState
  ) {
    switch state {
    case .ended(let how): note(how, since, &row)
    case .former, .kind(.pastCustomer): row.isFormer = true
    case .lapsed: row.hasLapsed = true
    case .wish(let wishes): row.wishes.formUnion(wishes)
    case .kind(let kind):
      // A type outranks a state: a vendor with an active account is a vendor. Who is a customer as
      // well is one.
      if row.kind == nil || column.isKind || row.isOfFlag && kind == .customer {
        row.kind = kind
        row.isOfGroup = column.meaning == .group
        if case .flag = column.meaning { row.isOfFlag = true } else { row.isOfFlag = false }
      }
    case .current, .allowed, .mayContact, .unrelated: break
    }
  }

  /// The gravest end counts, and a day of it from whichever column has one.
  private func note(_ how: Ending.How, _ since: Day?, _ row: inout RowState) {
    guard let ending = row.ending else {
      row.ending = (how, since)
      return
    }
    if how == ending.how {
      row.ending?.since = ending.since ?? since
    } else if ListedState.ended(how).rank < ListedState.ended(ending.how).rank {
      row.ending = (how, since)
    }
  }
}
