import Basics
import Foundation
import Testing

@testable import CSV

@Suite("Encodings")
struct EncodingTests {
  static let table = "customer_id,name,city\nK1,Renée Müller,Zürich\nK2,Bo,Århus\n"
  static let rows = [["K1", "Renée Müller", "Zürich"], ["K2", "Bo", "Århus"]]

  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test(
    "UTF-16 is decoded with a mark and without, the latter as a guess", arguments: [true, false])
  func utf16(bigEndian: Bool) throws {
    let bytes = Self.utf16(Self.table.replacing(",", with: "\t"), bigEndian: bigEndian)
    let name = bigEndian ? "utf-16be" : "utf-16le"
    let marked = try read((bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) + bytes)
    #expect(marked.cells == Self.rows)
    #expect(marked.layout.encoding == name)
    #expect(marked.layout.hasBOM)
    #expect(!marked.warns)
    let bare = try read(bytes)
    #expect(bare.cells == Self.rows)
    #expect(bare.layout.encoding == name)
    #expect(bare.codes == ["encoding-guessed"])
  }

  @Test("Surrogate pairs survive, lone ones become U+FFFD")
  func surrogates() throws {
    let text = Self.utf16("id,name\n1,😀\n2,", bigEndian: false)
    let bytes = [0xFF, 0xFE] + text + [0x00, 0xD8] + Self.utf16("x\n", bigEndian: false)
    let reading = try read(bytes)
    #expect(reading.cells == [["1", "😀"], ["2", "\u{FFFD}x"]])
    #expect(reading.findings.first?.code == "undecodable")
    #expect(reading.findings.first?.line == 3)
  }

  /// Text, its encoding there, and the name it must be recognised by.
  static let legacy: [(String, String, String)] = [
    ("customer_id,name,city\nK1,表 予定,東京都\nK2,ソフトウェア,大阪\n", "CP932", "shift_jis"),
    ("customer_id,name,city\nK1,やまだ たろう,とうきょう\nK2,鈴木さん,おおさか\n", "EUC-JP", "euc-jp"),
    ("customer_id,name,city\nK1,王小明,北京市\nK2,李雷的公司,上海有限责任\nK3,张伟,深圳市场营销中心\n", "GB18030", "gb18030"),
    ("customer_id,name,city\nK1,王小明,臺北市\nK2,陳先生的公司,高雄有限責任\nK3,張偉,臺中市場行銷中心\n", "BIG5", "big5"),
    ("customer_id,name,city\nK1,김철수,서울특별시\nK2,이영희,부산광역시\n", "EUC-KR", "euc-kr"),
    (
      "customer_id,name,city\nK1,Иван Петров,Москва\nK2,Ольга Сидорова,Казань\n", "KOI8-R", "koi8-r"
    ),
    (
      "customer_id,name,city\nK1,Иван Петров,Москва\nK2,Ольга Сидорова,Казань\n", "CP1251",
      "windows-1251"
    ),
    (
      "customer_id,name,city\nK1,Renée Müller,Zürich\nK2,Größe & Söhne,Århus\n", "CP1252",
      "windows-1252"
    ),
    ("customer_id,name,notes\nK1,Ann,it’s “fine”\nK2,Bo,5 € – don’t\n", "CP1252", "windows-1252"),
  ]

  static func encode(_ text: String, _ encoding: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["iconv", "-f", "UTF-8", "-t", encoding]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(data)
  }

  @Test(
    "Older encodings are guessed, the guess is named, and the user can say better",
    arguments: legacy)
  func guessed(text: String, encoding: String, name: String) throws {
    let bytes = try Self.encode(text, encoding)
    try #require(!bytes.isEmpty)
    let reading = try read(bytes)
    #expect(reading.layout.encoding == name)
    #expect(reading.cells == (try read(text).cells))
    #expect(reading.codes == ["encoding-guessed"])
    guard case .file(.encodingGuessed(name, cell: _, lacksMark: false)) = reading.findings[0].kind
    else {
      Issue.record("\(reading.findings)")
      return
    }
    var options = ReadingOptions()
    options.encoding = encoding
    let forced = try read(bytes, options: options)
    #expect(forced.cells == reading.cells)
    #expect(forced.codes == [])
  }

  @Test("A byte that Windows-1252 does not have costs one cell")
  func undefinedByte() throws {
    let bytes = Array("id,name,city\n1,Ren".utf8) + [0xE9, 0x2C, 0x81] + Array("x\n2,Bo,y\n".utf8)
    let reading = try read(bytes)
    #expect(reading.cells == [["1", "René", "\u{FFFD}x"], ["2", "Bo", "y"]])
    #expect(Set(reading.codes) == ["encoding-guessed", "undecodable"])
  }

  @Test("A character that the C library refuses and has used up costs no delimiter behind it")
  func refusedAndUsed() throws {
    guard var whole = TextEncoding.eucKR.decoder() else { return }
    var text: [UInt8] = []
    // The first two bytes are no character of Korean encodings, the next two are.
    whole.decode([0xA2, 0xE8, 0x2C, 0xB4, 0xFE, 0xA2, 0xE8, 0x0A][...], into: &text)
    whole.finish(into: &text)
    #expect(String(decoding: text, as: UTF8.self) == "\u{FFFD},\u{B365}\u{FFFD}\n")
  }

  @Test("A bad byte in UTF-8 costs its cell and names its line; the rest stays UTF-8")
  func badByte() throws {
    let bytes = Array("id,name,city\n1,Zoë,x\n2,Ren".utf8) + [0xE9] + Array(",Zürich\n".utf8)
    let reading = try read(bytes)
    #expect(reading.cells == [["1", "Zoë", "x"], ["2", "Ren\u{FFFD}", "Zürich"]])
    #expect(reading.codes == ["invalid-utf8"])
    #expect(reading.findings[0].line == 3)
    #expect(reading.layout.encoding == "utf-8")
  }

  @Test("Surrogates, overlong forms and what lies beyond Unicode are replaced byte by byte")
  func forbidden() throws {
    let bytes =
      Array("id,name\n1,".utf8) + [0xED, 0xA0, 0x80] + Array("\n2,".utf8) + [0xC0, 0xAF]
      + Array("\n3,".utf8) + [0xF5, 0x80, 0x80, 0x80] + Array("\n4,".utf8) + [0xEF, 0xBF, 0xBE]
      + Array("\n".utf8)
    let reading = try read(bytes)
    #expect(reading.layout.encoding == "utf-8")
    #expect(reading.cells.map { $0[1].unicodeScalars.count } == [3, 2, 4, 1])
    #expect(reading.codes == ["invalid-utf8"])
  }

  @Test("The one bad byte may stand far beyond the sample")
  func lateByte() throws {
    let rows = (1...60_000).map { "\($0),Zoë Example,x\n" }.joined()
    let bytes =
      Array("id,name,city\n\(rows)".utf8) + Array("60001,Ren".utf8) + [0xE9, 0x2C, 0x78, 0x0A]
    let reading = try read(bytes)
    #expect(reading.rows.last?.fields == ["60001", "Ren\u{FFFD}", "x"])
    #expect(reading.findings.map(\.line) == [60_002])
  }

  @Test("A byte order mark is stronger than the user's word, which goes for all files")
  func markWins() throws {
    var options = ReadingOptions()
    options.encoding = "windows-1252"
    let marked = try read([0xEF, 0xBB, 0xBF] + Array(Self.table.utf8), options: options)
    #expect(marked.cells == Self.rows)
    #expect(marked.layout.columns[0] == "customer_id")
    let wide = try read(
      [0xFF, 0xFE] + Self.utf16(Self.table, bigEndian: false), options: options)
    #expect(wide.cells == Self.rows)
  }

  @Test("An encoding nobody has is an error, not a guess")
  func unknown() {
    var options = ReadingOptions()
    options.encoding = "klingon"
    #expect(failure("id,name\n1,a\n", options: options)?.code == "unknown-encoding")
  }

  @Test("The survey does not depend on where blocks end")
  func surveyBlocks() {
    var random = SplitMix(state: 11)
    let pieces: [[UInt8]] = [
      Array("plain text ".utf8), Array("é".utf8), Array("€".utf8), Array("😀".utf8), [0x80],
      [0xED, 0xA0],
      Array(String(repeating: "plain, text\t", count: 12).utf8), [0x0B],
      [0xC3], [0], [10], Array("ChloÃ©".utf8), Array("â€".utf8), [0xF0, 0x9F], Array("表".utf8),
    ]
    for _ in 0..<300 {
      let text = (0..<random.next(below: 12)).flatMap { _ in
        pieces[random.next(below: pieces.count)]
      }
      var whole = Survey()
      whole.add(text[...])
      var bytewise = Survey()
      for index in text.indices { bytewise.add(text[index...index]) }
      #expect(whole.multibyte == bytewise.multibyte)
      #expect(whole.invalid == bytewise.invalid)
      #expect(whole.mojibake == bytewise.mojibake)
      #expect(whole.nuls == bytewise.nuls)
      #expect(whole.trailingNULs == bytewise.trailingNULs)
      #expect(whole.forbidden == bytewise.forbidden)
      #expect(whole.isBlank == bytewise.isBlank)
      // Every ill-formed place is one replacement character.
      let decoded = String(decoding: text, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
      #expect(whole.invalid + (whole.endsInsideCharacter ? 1 : 0) == decoded)
    }
  }
}
