import Testing

@testable import CSV

/// The fast reader beside the reference, over files that are generated anew from a seed.
///
/// `RAPPORT_DIFFERENTIAL=1000000 swift test --filter Differential` reads a million of them;
/// `RAPPORT_SEED=7` makes others.
@Suite("Differential")
struct DifferentialTests {
  /// Files are read in shards, so that all processors have something to do.
  private static let shards = 4

  @Test(
    "The reader agrees with the reference in blocks and chunks of any size",
    arguments: 0..<shards)
  func agreement(shard: Int) {
    let count = (environment("RAPPORT_DIFFERENTIAL").flatMap(Int.init) ?? 4000) / Self.shards
    let seed = environment("RAPPORT_SEED").flatMap(UInt64.init) ?? 1
    var noise = Noise(state: seed &* 0x1_0001 &+ UInt64(shard))
    for _ in 0..<count {
      let dialect = Self.dialect(&noise)
      let text = Self.file(dialect, &noise)
      let sizes = [1, 2, 3, 5, 7, 16, 64, 4096]
      requireAgreement(text, dialect, blockSizes: [noise.pick(sizes), noise.pick(sizes)])
      requireSameInChunks(text, dialect, every: 1 + noise.below(40))
      // Without a reference: limits that records run into. No table is wider than the most fields.
      var limited = dialect
      limited.recordLimit = 8 + noise.below(80)
      limited.fieldLimit = limited.recordLimit
      limited.fieldsLimit = dialect.width + 1 + noise.below(20)
      requireSameInAllBlocks(text, limited)
      requireSameInChunks(text, limited, every: 1 + noise.below(40))
    }
  }

  private static func dialect(_ noise: inout Noise) -> Dialect {
    var dialect = Dialect()
    dialect.delimiter = noise.pick([0x2C, 0x2C, 0x3B, 0x09, 0x7C])
    dialect.width = 1 + noise.below(6)
    dialect.headerWidth = dialect.width
    dialect.backslash = noise.below(4) == 0
    return dialect
  }

  /// Either a table of sound cells with a few that are not, or signs in any order.
  private static func file(_ dialect: Dialect, _ noise: inout Noise) -> [UInt8] {
    let delimiter = dialect.delimiter ?? 0x2C
    if noise.below(3) == 0 {
      let signs: [UInt8] = [0x61, 0x62, delimiter, delimiter, 0x22, 0x22, 10, 10, 13, 32, 9, 0x5C]
      return (0..<noise.below(60)).map { _ in noise.pick(signs) }
    }
    if noise.below(4) == 0 { return tangle(delimiter, &noise) }
    var text: [UInt8] = []
    let oddity = 2 + noise.below(12)
    for _ in 0..<noise.below(12) {
      let isSound = noise.below(oddity) > 0
      let width = isSound ? dialect.width : 1 + noise.below(8)
      for column in 0..<width {
        if column > 0 { text.append(delimiter) }
        let cells = isSound && noise.below(oddity) > 0 ? soundCells : oddCells
        text += noise.pick(cells).utf8.map { $0 == 0x2C ? delimiter : $0 }
      }
      text += noise.pick(isSound ? ["\n", "\n", "\r\n"] : ["\n", "\r", "\r\r\n", "\n\n", ""]).utf8
    }
    return text
  }

  /// Few kinds of lines, over and over: whatever one leaves open the next goes on with.
  private static func tangle(_ delimiter: UInt8, _ noise: inout Noise) -> [UInt8] {
    let signs: [UInt8] = [0x61, 0x62, delimiter, delimiter, 0x22, 0x22, 0x22, 32]
    let kinds = (0..<(1 + noise.below(4))).map { _ -> [UInt8] in
      noise.below(3) == 0
        ? Array(noise.pick(tangledLines).utf8).map { $0 == 0x2C ? delimiter : $0 }
        : (0..<noise.below(9)).map { _ in noise.pick(signs) }
    }
    let end: [UInt8] = Array(noise.pick(["\n", "\n", "\r\n", "\r", "\r\r\n"]).utf8)
    var text: [UInt8] = []
    for _ in 0..<noise.below(8) {
      let kind = noise.pick(kinds)
      for _ in 0..<(1 + noise.below(7)) { text += kind + end }
    }
    return text
  }

  private static let tangledLines = [
    "a\"b,\"", "x\",\"y", "\",\"", "\"$\"x,,\",d", "1,\"b", "a,b,c", "a,b,c,d", "", "\"\",\"",
    "a,b,\"c",
  ]
  private static let soundCells = [
    "", "a", "C0012", "2024-01-05", "\"\"", "\"x\"", "\"a,b\"", "\"say \"\"so\"\"\"", "Größe",
    "\"two\nlines\"",
  ]
  private static let oddCells = [
    "\"open", "open\"", "\"\"\"\"", " \"y\"", "\"x\" ", "\"x\"y", "\"x\" y\"", "it\"s",
    "\"a\r\nb\"",
    "\"a,\n\"b", "\"", "\"\"a", "\\\"", "\"\\\"", "\"a\n\"\" c", "# x", "---", "Total", " ",
    "\u{0}",
  ]
}

/// A small, seeded generator: the same files in every run.
private struct Noise {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }

  mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }
}
