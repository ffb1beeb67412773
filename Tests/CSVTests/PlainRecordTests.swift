import Basics
import Testing

@testable import CSV

/// The short way for plain records, against the long way, whose measure is the reference reader in
/// `Tests/Fuzz`.
@Suite("Plain records are cut many at a time")
struct PlainRecordTests {
  struct Row: Equatable {
    var fields: [String]
    var line: Int
    var offset: Int
    var length: Int
    var defect: RecordDefect?
    var quoted: Int
    var textAfterQuote: Bool
  }

  private func rows(
    _ text: [UInt8], _ dialect: Dialect, blockSize: Int, scanner: PlainRecords.Scanner?
  ) throws -> [Row] {
    var reader = RecordReader(
      ByteStore(text), dialect, from: 0, line: 1, blockSize: blockSize, scanner: scanner)
    var rows: [Row] = []
    while try reader.next() {
      rows.append(
        Row(
          fields: reader.record.texts, line: reader.record.line, offset: reader.record.offset,
          length: reader.record.length, defect: reader.record.defect, quoted: reader.found.quoted,
          textAfterQuote: reader.found.textAfterQuote))
    }
    return rows
  }

  private static let cells = [
    "", "a", "Ada", "C0012", "2024-01-05", "\"\"", "\"x\"", "\"a,b\"", "\"a;b\"",
    "\"say \"\"so\"\"\"",
    "\"\"\"\"", " x", " \"y\"", "\t\"z\"", "\"x\" ", "\"x\"y", "it\"s", "'q'", "\"two\nlines\"",
    "\"open",
    "Größe", "\u{0}", "\\\"", "long text with several words in it", "\"quoted, with a comma\"",
  ]

  private static func text(_ noise: inout some RandomNumberGenerator, _ rows: Int) -> [UInt8] {
    let ends = ["\n", "\n", "\n", "\r\n", "\r\n", "\r", "\r\r\n", "\n\n"]
    let usual = Int.random(in: 2...4, using: &noise)
    var text = ""
    let isTidy = Bool.random(using: &noise)
    for _ in 0..<rows {
      let isPlain = isTidy || Int.random(in: 0..<8, using: &noise) > 0
      let width = isPlain ? usual : Int.random(in: 1...6, using: &noise)
      let known = isPlain ? Array(cells[..<10]) : cells
      text += (0..<width).map { _ in known.randomElement(using: &noise) ?? "" }
        .joined(separator: ",")
      text += isTidy ? "\n" : ends.randomElement(using: &noise) ?? "\n"
    }
    return Array(text.utf8)
  }

  @Test("Whatever the text, the dialect and the block size, both ways agree")
  func agreement() throws {
    var noise = SplitMix(state: 5)
    for round in 0..<400 {
      let text = Self.text(&noise, Int.random(in: 1...30, using: &noise))
      var dialect = Dialect()
      dialect.width = round % 5 == 0 ? 0 : Int.random(in: 2...4, using: &noise)
      dialect.headerWidth = dialect.width
      dialect.quote = [0x22, 0x22, 0x22, 0x27, nil][round % 5]
      dialect.backslash = round % 11 == 0
      let slow = try rows(text, dialect, blockSize: 1 << 12, scanner: nil)
      for blockSize in [1, 2, 7, 64, 65, 1 << 12] {
        for scanner in PlainRecords.Scanner.allCases {
          let quick = try rows(text, dialect, blockSize: blockSize, scanner: scanner)
          #expect(quick == slow, "round \(round), \(blockSize), \(scanner)")
        }
      }
    }
  }

  @Test("A plain text is cut by every scanner, and one that is not is left to the long way")
  func cuts() {
    var dialect = Dialect()
    dialect.width = 2
    dialect.headerWidth = 2
    for scanner in PlainRecords.Scanner.allCases {
      for (text, isPlain) in [("a,b\n\"c\",d\n", true), ("a,b,c\nd,e\n", false), ("a", false)] {
        var records = PlainRecords()
        let bytes = Array(text.utf8)
        let isCut = records.cut(
          bytes.span, from: 0, to: bytes.count, dialect, width: 2, scanner)
        #expect(isCut == isPlain, "\(scanner): \(text)")
        #expect(records.isUsedUp == !isPlain)
      }
    }
  }

  /// The records of a table, one by one and each the long way.
  private func careful(_ source: Source, _ layout: Layout) throws -> [Row] {
    var reader = RecordReader(
      source.text, layout.dialect, from: layout.dataOffset, line: layout.dataLine, scanner: nil)
    var judge = LineJudge(layout, source)
    var rows: [Row] = []
    while try reader.next() {
      reader.finish(layout)
      let verdict = try judge.verdict(on: reader)
      if verdict == .stop { break }
      if verdict == .data { rows.append(Self.row(reader.record)) }
    }
    return rows
  }

  /// A record as a block hands it over, which says nothing of its quotes.
  private static func row(_ record: borrowing Record) -> Row {
    Row(
      fields: record.texts, line: record.line, offset: record.offset, length: record.length,
      defect: record.defect, quoted: 0, textAfterQuote: false)
  }

  private func inBlocks(_ source: Source, _ layout: Layout) throws -> (rows: [Row], most: Int) {
    var rows: [Row] = []
    var most = 0
    _ = try source.forEachBlock(layout) { (block) throws(InputError) in
      most = max(most, block.count)
      block.forEachRecord { rows.append(Self.row($0)) }
      // In any order they are the same.
      for index in (0..<block.count).reversed() {
        block.select(index)
        let place = rows.count - block.count + index
        if Self.row(block.record) != rows[place] { rows[place].line = -1 }
      }
    }
    return (rows, most)
  }

  @Test("Blocks have the rows of a reader that goes from one to the next", arguments: 0..<60)
  func blocks(seed: Int) throws {
    var noise = SplitMix(state: UInt64(seed) &* 131)
    for blockSize in [1, 3, 64, 999, 1 << 12] {
      let text = Self.text(&noise, Int.random(in: 1...60, using: &noise))
      var dialect = Dialect()
      dialect.width = Int.random(in: 2...4, using: &noise)
      dialect.headerWidth = dialect.width
      if seed % 7 == 0 { dialect.fieldLimit = 12 }
      var layout = Layout(
        encoding: "utf-8", hasBOM: false, delimiter: 0x2C, quote: 0x22, headerLine: 1,
        columns: (0..<dialect.width).map { "c\($0)" }, findings: [], dataOffset: 0, dataLine: 1)
      layout.dialect = dialect
      layout.header = layout.columns.map { Array($0.utf8) }
      var opened = Opened(path: "memory", original: ByteStore(text), text: ByteStore(text))
      opened.mayBeCut = false
      let source = Source(opened, blockSize: blockSize)
      let expected = Result { try careful(source, layout) }
      switch expected {
      case .success(let rows): #expect(try inBlocks(source, layout).rows == rows)
      case .failure: #expect(throws: (any Error).self) { try inBlocks(source, layout) }
      }
    }
  }

  @Test("Tidy rows come many to a block")
  func manyToABlock() throws {
    let scratch = try Scratch()
    let rows = (0..<500).map { "C\($0),\"a \"\"b\"\" \($0)\",2024-01-05\n" }.joined()
    let path = try scratch.file("t.csv", Array(("id,text,day\n" + rows).utf8))
    let source = try Source.open(path)
    let found = try inBlocks(source, try source.layout(knows: { _ in true }))
    #expect(found.rows.count == 500)
    #expect(found.most > 400)
    #expect(found.rows[7].fields == ["C7", "a \"b\" 7", "2024-01-05"])
  }

  @Test("Records that lie across the end of what is indexed are read whole")
  func chunks() throws {
    var noise = SplitMix(state: 6)
    var text: [UInt8] = []
    while text.count < 5 * PlainRecords.chunkSize { text += Self.text(&noise, 200) }
    // And one that is longer than a chunk.
    text +=
      [UInt8](repeating: UInt8(ascii: "x"), count: 2 * PlainRecords.chunkSize)
      + Array(",b\nc,d\n".utf8)
    for width in [2, 3] {
      var dialect = Dialect()
      dialect.width = width
      dialect.headerWidth = width
      let slow = try rows(text, dialect, blockSize: 1 << 18, scanner: nil)
      for scanner in PlainRecords.Scanner.allCases {
        #expect(try rows(text, dialect, blockSize: 1 << 18, scanner: scanner) == slow)
        #expect(try rows(text, dialect, blockSize: 50_000, scanner: scanner) == slow)
      }
    }
  }

  @Test("A record is taken whole wherever in a group of 64 bytes it begins", arguments: 0..<70)
  func places(count: Int) throws {
    var dialect = Dialect()
    dialect.width = 2
    dialect.headerWidth = 2
    let ends = ["\n", "\r\n"]
    let cells = [
      "b", "\"c,d\"", "\"say \"\"so\"\"\"", "\"\"", "\"open\nc,d", "b,c", "\rd", "\"e\" f",
    ]
    for end in ends {
      for cell in cells {
        let text = Array(
          (String(repeating: "x", count: count) + ",a" + end + "a," + cell + end + "y,z" + end).utf8
        )
        let slow = try rows(text, dialect, blockSize: 1 << 12, scanner: nil)
        for scanner in PlainRecords.Scanner.allCases {
          #expect(try rows(text, dialect, blockSize: 1 << 12, scanner: scanner) == slow)
        }
      }
    }
  }

  @Test("Eight bytes are read as they stand, with zeros behind the end", arguments: 0..<20)
  func words(count: Int) {
    let bytes = (0..<count).map { UInt8($0 + 1) }
    for offset in 0...(count + 3) {
      var expected: UInt64 = 0
      for i in (0..<8).reversed() where offset + i < count {
        expected |= UInt64(bytes[offset + i]) << UInt64(8 * i)
      }
      #expect(bytes.span.word(at: offset) == expected)
    }
  }
}
