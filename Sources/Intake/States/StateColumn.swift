import Basics
import CSV

/// A column of a customer list that says what became of each customer (R12, R13), and how its cells
/// are to be read.
///
/// Its header says what it may be, its values whether it is: a column "Status" with New, Open and
/// Closed is one of tickets, a column "Active" with numbers one of something else.
struct StateColumn: Sendable {
  enum Meaning: Hashable, Sendable {
    /// Its cells hold states: "Former", "Prospect".
    case status
    /// Its cells are groups or classes, some of which are kinds of relationship: "Supplier" among
    /// trades.
    case group
    /// Its cells say yes or no to this state, or on which day it came: "Is Deceased", "Deleted at".
    case flag(ListedState)
    /// Its cells hold the key of the customer this one was merged into.
    case survivor
    /// Its cells are remarks, which may tell of an end or a wish among all else.
    case remark
    /// Its cells are names, behind which a remark may stand in brackets: "Hans Roth (verstorben)".
    case name
  }

  /// What a cell says.
  enum Reading: Hashable, Sendable {
    case state(ListedState)
    case yes
    case no
  }

  let column: Int
  let meaning: Meaning
  /// It is what all customers are said to be: "Type", "Relationship".
  let isKind: Bool
  /// The header names the customer: "Account Status". Words that may be a ticket's are then theirs.
  let namesCustomer: Bool
  /// The header says that the column is one of remarks.
  let isOfRemarks: Bool
  /// By the hash of the cell's bytes.
  fileprivate(set) var readings: [UInt64: Reading] = [:]
  /// Some cells are days.
  fileprivate(set) var hasDays = false

  init(
    column: Int, meaning: Meaning, isKind: Bool = false, namesCustomer: Bool = false,
    isOfRemarks: Bool = false
  ) {
    self.isOfRemarks = isOfRemarks
    self.column = column
    self.meaning = meaning
    self.isKind = isKind
    self.namesCustomer = namesCustomer
  }

  /// Whether cells may be days; then the survey looks how they are written.
  var mayHoldDays: Bool {
    if case .flag(let state) = meaning, case .ended = state { return true }
    return meaning == .flag(.former) || meaning == .flag(.lapsed)
  }
}

extension StateColumn {
  /// What a cell of remarks, or one of names, says of the customer.
  ///
  /// - Parameter name: the customer's own; needed of remarks alone.
  func remark(_ cell: Span<UInt8>, of name: @autoclosure () -> String) -> RemarkReader.Reading {
    guard RemarkReader.mayTell(cell) else { return RemarkReader.Reading() }
    let reader = RemarkReader(isOfRemarks: isOfRemarks)
    return meaning == .name
      ? reader.read(RemarkReader.asides(in: cell.text), name: "")
      : reader.read(cell.text, name: name())
  }

  /// The columns of a customer list whose headers may say what became of its customers.
  static func find(in file: RecognisedFile) -> [StateColumn] {
    guard file.role == .customers else { return [] }
    let isProspects = file.relationship == .prospect
    var found: [StateColumn] = []
    for column in file.columns[.kind] ?? [] {
      found.append(
        StateColumn(column: column, meaning: .status, isKind: true, namesCustomer: isProspects))
    }
    for column in file.columns[.status] ?? [] {
      found.append(StateColumn(column: column, meaning: .status, namesCustomer: true))
    }
    // A rank says now and then that there is nobody left to rank: "A", "B", "Shut down".
    for column in file.columns[.tier] ?? [] {
      guard let cells = file.sample?[column], holdsEnd(among: cells) else { continue }
      found.append(StateColumn(column: column, meaning: .status))
    }
    for field in [Field.segment, .tier] {
      for column in file.columns[field] ?? []
      where found.allSatisfy({ $0.column != column })
        && (file.sample?[column]).map(holdsKinds) == true
      {
        found.append(StateColumn(column: column, meaning: .group))
      }
    }
    // What is read as something else is that and nothing more, tags apart: "insolvent" may be one.
    let taken = Set(
      file.columns.filter { ![.detail, .deleted, .tags].contains($0.key) }.values.flatMap { $0 })
    let things = thingsOfCustomers(file)
    for column in file.layout.columns.indices.prefix(columnsKept)
    where !taken.contains(column) && HeaderWords(file.header(column)).nouns.isDisjoint(with: things)
    {
      if let heading = StateWords.all.heading(file.header(column)) {
        let holdsMarks = (file.sample?[column]).map(holdsMarks) == true
        if let state = StateColumn(
          column, heading, isProspects: isProspects, holdsMarks: holdsMarks)
        {
          found.append(state)
        } else if !heading.isStatus, let cells = file.sample?[column],
          holdsStates(cells, HeaderWords(file.header(column)))
        {
          // "Membership" over "Member", "Visitor", "Deceased".
          found.append(StateColumn(column: column, meaning: .status))
        }
      } else if let cells = file.sample?[column] {
        let header = HeaderWords(file.header(column))
        if header.has(HeaderVocabulary.others) { continue }
        if holdsStates(cells, header) {
          found.append(StateColumn(column: column, meaning: .status))
        } else if holdsKinds(cells) {
          found.append(StateColumn(column: column, meaning: .group))
        } else if holdsWords(cells) {
          found.append(StateColumn(column: column, meaning: .remark, isOfRemarks: header.isRemark))
        }
      }
    }
    for field in [Field.name, .lastName, .company] {
      for column in file.columns[field] ?? [] where found.allSatisfy({ $0.column != column }) {
        found.append(StateColumn(column: column, meaning: .name))
      }
    }
    return found
  }

  /// What the rows are of beside the customer, as columns of names beside the customer's are called:
  /// where the "Patient" of a "Client" has died, nobody of ours has.
  private static func thingsOfCustomers(_ file: RecognisedFile) -> Set<String> {
    guard let name = file.column(.name) else { return [] }
    let own = HeaderWords(file.header(name)).nouns
    let others = file.layout.columns.indices.filter { column in
      let words = HeaderWords(file.header(column))
      return column != name && words.isPartyName && !words.has(HeaderVocabulary.firms)
        && file.sample?[column].holdsFlags == false
    }
    guard !own.isEmpty else { return [] }
    return Set(others.flatMap { HeaderWords(file.header($0)).nouns })
      .subtracting(own).subtracting(["contact", "person"])
  }

  /// Whether the few values of a column are words for what became of somebody, whatever its header
  /// ("Standing"). Under one of a state ("Trading status") a single end is enough.
  private static func holdsStates(_ cells: ValueSample.Column, _ header: HeaderWords) -> Bool {
    guard (1...12).contains(cells.distinct), cells.values.count == cells.distinct else {
      return false
    }
    if header.isRemark { return false }
    if header.namesState || header.namesSort { return holdsEnd(among: cells) }
    let areWishes = cells.values.allSatisfy { value in
      guard let word = StateWords.all.read(value), !word.isWeak else { return false }
      if case .wish = word.state { return true }
      return word.state == .ended(.doNotContact)
    }
    if areWishes { return true }
    guard cells.distinct > 1, cells.repeats > 0 else { return false }
    let known = cells.values.compactMap { StateWords.all.read($0) }
    return known.count * 3 >= cells.distinct * 2
      && known.contains { !$0.isWeak && $0.state.isEndOrWish }
  }

  /// Whether the few words of a column are groups of which some are kinds of relationship, whatever
  /// its header.
  private static func holdsKinds(_ cells: ValueSample.Column) -> Bool {
    guard (2...24).contains(cells.distinct), cells.values.count == cells.distinct else {
      return false
    }
    let kinds = Set(cells.values.compactMap { StateWords.all.group($0) })
    return kinds.contains(where: \.partsGroups) && (cells.repeats > 0 || kinds.count > 1)
  }

  /// Whether one of the few values of a column is a plain word for an end or a wish.
  private static func holdsEnd(among cells: ValueSample.Column) -> Bool {
    cells.distinct <= 12 && cells.values.count == cells.distinct
      && cells.values.contains { value in
        StateWords.all.read(value).map { !$0.isWeak && $0.state.isEndOrWish } ?? false
      }
  }

  /// Whether the cells of a column are words that may be a remark.
  private static func holdsWords(_ cells: ValueSample.Column) -> Bool {
    cells.filled > 0 && !cells.mayHoldDates && !cells.holdsNumbers && !cells.holdsAddresses
      && !cells.holdsFlags
  }

  /// Whether a list is one of members, by its headers: "Membership level", "Mitgliedsnummer".
  static func nameMembers(_ headers: [String]) -> Bool {
    headers.contains { header in
      let key = headerKey(header)
      return key.hasPrefix("membership") || key.hasPrefix("mitgliedschaft")
        || memberKeys.contains(key)
    }
  }

  private static let memberKeys: Set<String> = [
    "memberid", "membernumber", "memberno", "membernr", "mitgliedsnummer", "mitgliedsnr",
    "mitgliednr", "mitgliedsid", "mitgliedernummer",
  ]

  /// Whether the cells of a column are a cross or a word for yes and no: a number may be how many
  /// there are.
  private static func holdsMarks(_ cells: ValueSample.Column) -> Bool {
    cells.filled > 0 && cells.holdsFlags
      && cells.values.contains { $0.contains(where: \.isLetter) }
  }

  private init?(
    _ column: Int, _ heading: StateWords.Heading, isProspects: Bool, holdsMarks: Bool
  ) {
    let states = heading.states.sorted { $0.rank < $1.rank }
    if heading.isSurvivor {
      self.init(column: column, meaning: .survivor)
      return
    }
    let headings = states.filter {
      if case .kind(let kind) = $0 { return kind.isUsualHeading }
      return false
    }
    if heading.isStatus || heading.isSort && !headings.isEmpty {
      // "Lead Status" is the state of an enquiry, not of a customer.
      let others = states.count - headings.count
      guard others == 0 || isProspects && states.allSatisfy({ $0.isKind }) else { return nil }
      self.init(
        column: column, meaning: .status,
        namesCustomer: isProspects || !headings.isEmpty || heading.namesAccount)
      return
    }
    guard let first = states.first, first != .unrelated else { return nil }
    if first.isKind {
      // "Lead" or "Members" may be a number of them.
      guard states.count == 1, heading.isQuestion || holdsMarks else { return nil }
    }
    self.init(column: column, meaning: .flag(first))
  }

  /// No list has as many; a file of ten thousand columns is to cost no more than its bytes.
  private static let columnsKept = 512
}

/// What the cells of a column that may hold states have shown so far.
struct StateEvidence: Sendable {
  let column: StateColumn
  private(set) var filled = 0
  /// Cells by what stands in them, by the hash of their bytes, as long as they are few.
  private var values: [UInt64: Value] = [:]
  private(set) var areFew = true
  /// Of a column of remarks: cells that may tell something.
  private var telling = 0

  fileprivate struct Value: Sendable {
    var text: String
    var cells: Int
  }

  /// A column of states has no more different values.
  private static let valuesKept = 128
  /// Longer cells are notes; bytes.
  private static let longestValue = 80

  init(_ column: StateColumn) { self.column = column }

  mutating func observe(_ cell: Span<UInt8>) {
    guard !cell.trimmedRange().isEmpty else { return }
    filled += 1
    if column.meaning == .remark || column.meaning == .name {
      // Whose name each word may be, the rows tell when they are read.
      let words = column.meaning == .remark && RemarkReader.mayTell(cell) ? cell.text : ""
      if !column.remark(cell, of: words).isEmpty { telling += 1 }
      return
    }
    guard areFew else { return }
    let hash = StableHash.of(cell)
    if values[hash] != nil {
      values[hash]?.cells += 1
    } else if cell.count > Self.longestValue {
      values[Self.longCells, default: Value(text: "", cells: 0)].cells += 1
    } else {
      values[hash] = Value(text: cell.text, cells: 1)
    }
    if values.count > Self.valuesKept { stopCounting() }
  }

  /// Stands for all cells that are too long.
  private static let longCells: UInt64 = 0

  private mutating func stopCounting() {
    areFew = false
    values = [:]
  }

  /// The same column with nothing counted yet.
  func emptied() -> StateEvidence { StateEvidence(column) }

  /// Takes in what the rows behind these came to.
  mutating func append(_ next: StateEvidence) {
    filled += next.filled
    telling += next.telling
    guard areFew, next.areFew else { return stopCounting() }
    for (hash, value) in next.values {
      values[hash, default: Value(text: value.text, cells: 0)].cells += value.cells
    }
    if values.count > Self.valuesKept { stopCounting() }
  }

  /// The column with its cells read; nil where they are no states.
  ///
  /// - Parameter days: cells that are days.
  func decide(days: Int) -> StateColumn? {
    guard filled > 0 else { return nil }
    var decided = column
    switch column.meaning {
    case .survivor: return column
    case .remark, .name: return telling > 0 ? column : nil
    case .status:
      guard areFew else { return nil }
      var known = 0
      var isSure = column.namesCustomer
      var weak: [UInt64: StateColumn.Reading] = [:]
      for (hash, value) in values {
        guard let word = StateWords.all.read(value.text) else { continue }
        known += value.cells
        if word.isWeak {
          weak[hash] = .state(word.state)
        } else {
          decided.readings[hash] = .state(word.state)
          isSure = true
        }
      }
      // "Resigned" is plain whatever stands in other rows; "Closed" needs others of its sort beside
      // it.
      if isSure, column.isKind || column.namesCustomer || 2 * known >= filled {
        decided.readings.merge(weak) { $1 }
      }
      guard !decided.readings.isEmpty else { return nil }
    case .group:
      guard areFew else { return nil }
      let kinds = values.compactMapValues { StateWords.all.group($0.text) }
      guard kinds.values.contains(where: \.partsGroups) else { return nil }
      decided.readings = kinds.mapValues { .state($0 == .pastCustomer ? .former : .kind($0)) }
    case .flag(let state):
      decided.hasDays = column.mayHoldDays && 10 * days >= 9 * filled
      if decided.hasDays { return decided }
      guard areFew else { return nil }
      var known = 0
      for (hash, value) in values {
        guard let reading = Self.read(value.text, as: state) else { continue }
        known += value.cells
        decided.readings[hash] = reading
      }
      guard 10 * known >= 9 * filled else { return nil }
    }
    return decided
  }

  private static func read(_ text: String, as state: ListedState) -> StateColumn.Reading? {
    if let flag = Array(text.utf8).withSpan(readFlag) { return flag ? .yes : .no }
    // A wish column of Dynamics says "Allow" or "Do Not Allow".
    let key = headerKey(text)
    if everything.contains(key), !state.isPermission { return .yes }
    if nothing.contains(key), state.isPermission { return .no }
    if forbidden.contains(key) { return state.isPermission ? .no : .yes }
    if permitted.contains(key) { return state.isPermission ? .yes : .no }
    guard let word = StateWords.all.read(text)?.state, word != .unrelated else { return nil }
    return .state(word)
  }

  private static let everything: Set<String> = ["all", "alle", "alles", "tout", "todo", "tutto"]
  private static let nothing: Set<String> = ["none", "keine", "kein", "nothing", "aucun"]
  private static let forbidden: Set<String> = [
    "donotallow", "notallowed", "disallow", "optout", "optedout", "nichtzulassen", "nichterlaubt",
    "verboten", "denied", "refused", "widersprochen", "unsubscribed", "nepasautoriser", "gesperrt",
  ]
  private static let permitted: Set<String> = [
    "allow", "allowed", "optin", "optedin", "zulassen", "erlaubt", "ok", "granted", "autoriser",
    "subscribed", "permitted",
  ]
}

extension RelationshipKind {
  /// Among groups of customers its word is no trade and no rank: where it stands, the groups are
  /// kinds.
  fileprivate var partsGroups: Bool {
    switch self {
    case .vendor, .prospect, .referralSource, .peer: true
    default: false
    }
  }
}

extension ListedState {
  /// It tells of an end, of the past or of a wish: days of it are none of contact.
  var isEndOrWish: Bool {
    switch self {
    case .ended, .former, .lapsed, .wish, .mayContact: true
    case .current, .kind, .allowed, .unrelated: false
    }
  }

  fileprivate var isKind: Bool {
    if case .kind = self { return true }
    return false
  }

  fileprivate var isPermission: Bool {
    switch self {
    case .allowed, .mayContact: true
    default: false
    }
  }
}

extension Array where Element == UInt8 {
  fileprivate func withSpan<R>(_ body: (Span<UInt8>) -> R) -> R { body(span) }
}

extension StateEvidence: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&filled)
    coder.code(&values, blank: Value(text: "", cells: 0))
    coder.code(&areFew)
    coder.code(&telling)
  }
}

extension StateEvidence.Value: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&text)
    coder.code(&cells)
  }
}
