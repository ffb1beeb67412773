/// Names that stand for names: `Name 3`, `Owner 1`, numbered in the order texts first come up.
///
/// Nothing of a text is left in its pseudonym, so there is no key to keep and none to guess; the
/// same input gives the same pseudonyms, and one text has one, so that a report still hangs
/// together.
struct Pseudonyms {
  enum Sort: String {
    case id = "R"
    case name = "Name "
    case owner = "Owner "
    case tier = "Tier "
    case segment = "Segment "
    case contact = "Contact "
    case file = "input-"
    /// Anything else that a sentence speaks of.
    case other = "Text "
  }

  private struct Key: Hashable {
    var sort: Sort
    /// Bytes: two spellings of one character are two texts.
    var text: [UInt8]
  }

  private var numbers: [Key: Int] = [:]
  private var counts: [Sort: Int] = [:]

  /// The pseudonym of a text; an empty one stays empty.
  mutating func name(_ text: String, as sort: Sort) -> String {
    if text.isEmpty { return "" }
    let key = Key(sort: sort, text: Array(text.utf8))
    if let number = numbers[key] { return written(number, sort) }
    let number = counts[sort, default: 0] + 1
    counts[sort] = number
    numbers[key] = number
    return written(number, sort)
  }

  mutating func name(_ text: String?, as sort: Sort) -> String? {
    text.map { name($0, as: sort) }
  }

  /// The pseudonym a text has already; nil for one that has not come up.
  func known(_ text: String, as sort: Sort) -> String? {
    numbers[Key(sort: sort, text: Array(text.utf8))].map { written($0, sort) }
  }

  private func written(_ number: Int, _ sort: Sort) -> String {
    // Ids are sorted by their bytes: with leading zeros they keep the order of the inputs.
    let digits = String(number)
    return sort == .id
      ? sort.rawValue + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
      : sort.rawValue + digits
  }
}
