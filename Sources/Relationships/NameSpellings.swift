import Basics
import Intake

/// Names that an export without ids uses as ids, each known by any of its spellings: other case,
/// other spaces and marks, with or without a legal form ("Alder Foods", "ORME FOODS Ltd.").
struct NameSpellings {
  private var numbers: [[UInt8]: Int32] = [:]
  /// Spellings that were taken for one met before.
  private(set) var joined = 0
  private(set) var first: (name: String, other: String)?

  /// The number of the relationship a name is another spelling of; nil for a new one.
  mutating func number(of name: String, names: (Int32) -> String) -> Int32? {
    let core = NameCore.bytes(of: name)
    guard !core.isEmpty, let number = numbers[core] else { return nil }
    joined += 1
    if first == nil { first = (names(number), name) }
    return number
  }

  mutating func note(_ name: String, _ number: Int32) {
    let core = NameCore.bytes(of: name)
    if !core.isEmpty { numbers[core] = number }
  }
}
