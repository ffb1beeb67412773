import Basics
import Intake

/// Names that are likely to mean the same customer: "Miller and Sons" and "Miller & Sons Ltd",
/// "Mueller" and "Müller", and those with one letter wrong, missing or swapped.
///
/// For doubt only: no row is joined by it, but a customer that may have been meant is not called
/// neglected.
struct NameLikeness {
  /// Shorter names are compared to the letter: one more or less makes another name of them ("Anna",
  /// "Hanna").
  private static let shortest = 8

  /// Numbers of the names under the hash of each form.
  private var forms: [UInt64: [Int32]] = [:]

  /// - Parameter names: as somebody wrote them, with the number each is known by.
  init(_ names: some Sequence<(name: String, number: Int32)>) {
    for (name, number) in names {
      for form in Self.forms(of: name) {
        if forms[form]?.last != number { forms[form, default: []].append(number) }
      }
    }
  }

  /// - Returns: the numbers of the names that `name` may stand for, ascending; none where it is
  ///   like none of them.
  func alike(_ name: String) -> [Int32] {
    var found: Set<Int32> = []
    for form in Self.forms(of: name) { found.formUnion(forms[form] ?? []) }
    return found.sorted()
  }

  /// Hashes of the name's core, and of the core without each of its letters: two names with one of
  /// them in common differ by a letter, or by two that are swapped.
  private static func forms(of name: String) -> [UInt64] {
    let core = core(of: name)
    guard !core.isEmpty else { return [] }
    var forms = [StableHash.of(core.span)]
    if core.count >= shortest {
      // A digit is no slip of the pen: "Plant 1" and "Plant 2" are two.
      for i in core.indices where core[i] > UInt8(ascii: "9") && (i == 0 || core[i] != core[i - 1])
      {
        var shorter = core
        shorter.remove(at: i)
        forms.append(StableHash.of(shorter.span))
      }
    }
    return forms
  }

  /// The letters and digits of the words that tell names apart, in lower case and without marks.
  static func core(of name: String) -> [UInt8] {
    let words = name.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "." }
      .map { Array(headerKey(String($0)).utf8) }.filter { !$0.isEmpty }
    let telling = words.filter { !common.contains($0) }
    return withoutUmlauts((telling.isEmpty ? words : telling).flatMap { $0 })
  }

  /// "ue" as "u", so that "Mueller", "Müller" and "Muller" are one.
  private static func withoutUmlauts(_ core: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(core.count)
    for byte in core {
      if byte == UInt8(ascii: "e"), let last = kept.last,
        last == UInt8(ascii: "a") || last == UInt8(ascii: "o") || last == UInt8(ascii: "u")
      {
        continue
      }
      kept.append(byte)
    }
    return kept
  }

  /// Words that the same company has in one place and not in another.
  private static let common: Set<[UInt8]> = Set(
    """
    and und et y e en og och the ltd limited inc incorporated llc llp plc lp co company corp corporation
    gmbh mbh ag kg ohg gbr ug ek kgaa sa sarl sas srl spa bv nv ab oy as aps pty mr mrs ms dr herr frau
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
