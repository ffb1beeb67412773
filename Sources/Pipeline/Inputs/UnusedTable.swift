import Basics
import CSV
import Intake
import Relationships

/// What stands in a table that the run does not use: whether its rows have days, and of whom they
/// may speak. Absence of data is not absence of contact: all that may stand in it are unknown.
struct UnusedTable {
  /// The relationships that its cells name, by id, name, address or telephone number.
  private(set) var members: Set<Int32> = []
  /// A column of it holds days.
  private(set) var hasDays = false
  /// Its rows look like contacts with somebody: they say which way, about what or by which channel;
  /// or a key of its own comes again beside the days.
  private(set) var looksLikeContacts = false

  /// - Parameter known: everybody who is in the run.
  init(_ file: RecognisedFile, among known: inout KnownParties, lists: [RecognisedFile])
    throws(InputError)
  {
    var columns = file.layout.columns.indices.prefix(Self.columnsRead).map { column in
      Column(
        keys: UnusedTable.keys(column, of: file, lists: lists), knowsNumbers: !known.idsAreNumbers)
    }
    let isCrossTable = file.layout.isCrossTable
    var rows = 0
    var isOfNoDays = false
    _ = try file.source.forEachRecord(file.layout) { (record) throws(InputError) in
      rows += 1
      if rows == Self.sample, !isCrossTable {
        isOfNoDays = !columns.contains(where: \.holdsDays)
      }
      guard !isOfNoDays else { return }
      for column in columns.indices {
        record.withField(column) { cell in
          columns[column].observe(cell, line: record.line, among: &known)
        }
      }
    }
    hasDays =
      isCrossTable || columns.indices.contains { columns[$0].holdsDays && !file.isDayOfTerm($0) }
    guard hasDays else { return }
    for column in columns where !column.holdsDays { members.formUnion(column.members) }
    let words: [Field] = [.direction, .channel, .subject]
    let notes = file.column(.notes)
    let hasKeyBesideNotes = columns.indices.contains {
      $0 != notes && !columns[$0].holdsDays && columns[$0].holdsKeys
    }
    // Crosses and words under days are visits; sums may be of anything.
    looksLikeContacts =
      isCrossTable && columns.dropFirst().contains(where: \.holdsMarks)
      || words.contains { file.columns[$0] != nil }
      || notes != nil && file.column(.date) != nil && hasKeyBesideNotes
      || columns.contains { !$0.holdsDays && $0.repeatsKey }
  }

  /// What follows for the run.
  var concern: FileFinding.Concern {
    guard hasDays else { return .nobody }
    if !members.isEmpty { return .some(members.count) }
    return looksLikeContacts ? .everybody : .nobody
  }

  private static let columnsRead = 256
  /// Where so many rows have no days, none has.
  private static let sample = 1000

  /// Whether the header says that the column holds keys, and of customers where they are plain
  /// numbers.
  private static func keys(
    _ column: Int, of file: RecognisedFile, lists: [RecognisedFile]
  ) -> Column.KeyHeader {
    let header = headerKey(file.header(column))
    let isCustomers =
      lists.contains { list in
        list.column(.id).map { headerKey(list.header($0)) == header } ?? false
      } || customers.contains { header.contains($0) }
    if isCustomers { return .customers }
    return keyEndings.contains { header.hasSuffix($0) } ? .any : .none
  }

  private static let customers = [
    "customer", "client", "account", "contact", "compan", "kunde", "klient", "cliente", "klant",
    "patient", "member", "donor", "guest", "tenant", "party",
  ]

  private static let keyEndings = ["id", "key", "ref", "code", "number", "nr", "no", "nummer"]
}

/// What the cells of a column of an unused table are.
private struct Column {
  /// What the header says of keys.
  enum KeyHeader { case none, any, customers }

  private let header: KeyHeader
  private let knowsNumbers: Bool
  private var days = DateColumnEvidence()
  private var filled = 0
  /// Cells that a key may look like: an address, or letters and digits without a gap.
  private var keyLike = 0
  private var numbers = 0
  private var distinct: Set<UInt64> = []
  private(set) var members: Set<Int32> = []

  init(keys header: KeyHeader, knowsNumbers: Bool) {
    self.header = header
    self.knowsNumbers = knowsNumbers
  }

  mutating func observe(_ cell: Span<UInt8>, line: Int, among known: inout KnownParties) {
    guard cell.count > 0 else { return }
    filled += 1
    days.observe(cell, line: line)
    let shape = Shape(cell)
    if shape.isNumber { numbers += 1 }
    if shape.isKeyLike || shape.isNumber && header != .none { keyLike += 1 }
    if distinct.count < Self.keysKept { distinct.insert(StableHash.of(cell)) }
    // A number is an id only where the header says so: products are counted from 1 as customers
    // are.
    if !shape.isNumber || knowsNumbers || header == .customers {
      known.find(.id, in: cell) { members.insert($0) }
    }
    for sort in [IdentitySort.name, .email, .phone] {
      known.find(sort, in: cell) { members.insert($0) }
    }
  }

  /// Most of what stands in it are days, and no mere numbers.
  var holdsDays: Bool { days.written * 5 >= filled * 4 && days.written > 0 }

  /// A mark or two for all of its cells.
  var holdsMarks: Bool { filled > 0 && numbers * 2 < filled && distinct.count <= Self.marksKept }

  private static let marksKept = 6

  /// Nearly all may be keys.
  var holdsKeys: Bool { keyLike * 5 >= filled * 4 && filled > 1 }

  /// Keys that come again.
  var repeatsKey: Bool { holdsKeys && distinct.count < filled }

  private static let keysKept = 1 << 16

  private struct Shape {
    var isNumber = true
    var isKeyLike = false
    var hasAt = false

    init(_ cell: Span<UInt8>) {
      var (hasDigit, hasLetter, isCompact) = (false, false, true)
      for i in cell.indices {
        switch cell[i] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "+"),
          UInt8(ascii: "%"):
          continue
        case UInt8(ascii: "@"):
          hasAt = true
          isNumber = false
        case 0...0x20, UInt8(ascii: ":"):
          isCompact = false
          isNumber = false
        default:
          hasLetter = true
          isNumber = false
        }
      }
      isKeyLike = hasAt || isCompact && hasDigit && hasLetter && cell.count <= 40
    }
  }
}
