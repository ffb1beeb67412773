import Testing

@testable import CSV

@Suite("Records")
struct RecordReaderTests {
  /// All records of a text, read in blocks of a given size.
  static func rows(_ text: [UInt8], _ dialect: Dialect, blockSize: Int) throws
    -> [ReferenceReader.Row]
  {
    var reader = RecordReader(ByteStore(text), dialect, from: 0, line: 1, blockSize: blockSize)
    var rows: [ReferenceReader.Row] = []
    while try reader.next() {
      rows.append(
        ReferenceReader.Row(
          fields: (0..<reader.record.count).map { Array(reader.record.bytes($0)) },
          line: reader.record.line, offset: reader.record.offset, length: reader.record.length,
          defect: reader.record.defect))
      if rows.count > text.count + 1 {
        Issue.record("the reader does not move on")
        break
      }
    }
    return rows
  }

  @Test(
    "The reader agrees with a simple one on random text, whatever the block size",
    arguments: [(1 as UInt64, 2, false), (2, 3, false), (3, 3, true), (4, 1, false)])
  func agreesWithReference(seed: UInt64, width: Int, backslash: Bool) throws {
    var random = SplitMix(state: seed)
    var dialect = Dialect()
    dialect.width = width
    dialect.backslash = backslash
    let alphabet: [UInt8] = Array("ab,,,\"\"\n\n\r \\".utf8)
    for _ in 0..<1500 {
      let text = (0..<random.next(below: 40)).map { _ in
        alphabet[random.next(below: alphabet.count)]
      }
      let wanted = ReferenceReader(text, dialect).rows()
      for blockSize in [1, 2, 3, 7, 64] {
        let got = try Self.rows(text, dialect, blockSize: blockSize)
        if got != wanted {
          Issue.record(
            "\(String(reflecting: String(decoding: text, as: UTF8.self))) in blocks of \(blockSize):\n\(show(got))\nwanted\n\(show(wanted))"
          )
          return
        }
      }
    }
  }

  private func show(_ rows: [ReferenceReader.Row]) -> String {
    rows.map {
      "\($0.fields.map { String(decoding: $0, as: UTF8.self) }) line \($0.line) at \($0.offset)+\($0.length) \(String(describing: $0.defect))"
    }.joined(separator: "\n")
  }
}

/// A small, seeded generator: the same texts in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
