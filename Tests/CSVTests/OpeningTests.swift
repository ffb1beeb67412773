import Basics
import Foundation
import Testing

@testable import CSV

@Suite("Opening")
struct OpeningTests {
  static let table = "customer_id,name,last_contact\nK1,Ada,2024-01-05\nK2,Grace,2024-02-10\n"
  static let rows = [["K1", "Ada", "2024-01-05"], ["K2", "Grace", "2024-02-10"]]

  static func bytes(_ base64: String) -> [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }

  static let gzip = bytes(
    "H4sIAAAAAAAC/0suLS7Jz00tis9M0clLzE3VyUksLolPzs8rSUwu4fI21HFMSdQxMjAy0TUw1DUw5fI20nEvSkxOhYoZ6RoacAEAp+AQhUQAAAA="
  )
  /// The same row forty times.
  static let repetitive = bytes(
    "H4sIAAAAAAACA0suLS7Jz00tis9M0clLzE3VyUksLolPzs8rSUwu4fI21HFMSdQxMjAy0TUw1DUwHRUZFRnCIgBhQdN/7gIAAA=="
  )
  static let twoMembers = bytes(
    "H4sIAAAAAAAC/0suLS7Jz00tis9M0clLzE3VyUksLolPzs8rSUwu4fI21HFMSdQxMjACAJtRdPMoAAAAH4sIAAAAAAAC/zPRNTDUNTDl8jbScS9KTE7VMTIwMtE1MNI1NOACAKYkgdkcAAAA"
  )
  /// One table among a folder, a hidden file, a resource fork and a text about it.
  static let zip = bytes(
    "UEsDBBQAAAAIAAAAIVhw5rMxBAAAAAIAAAAVAAAAX19NQUNPU1gvLl9rdW5kZW4uY3N2Y2AFAFBLAwQUAAAACAAAACFYAAAAAAIAAAAAAAAABwAAAGV4cG9ydC8DAFBLAwQUAAAACAAAACFYp+AQhUEAAABEAAAAEQAAAGV4cG9ydC9rdW5kZW4uY3N2Sy4tLsnPTS2Kz0zRyUvMTdXJSSwuiU/OzytJTC7h8jbUcUxJ1DEyMDLRNTDUNTDl8jbScS9KTE6FihnpGhpwAQBQSwMEFAAAAAgAAAAhWIMW3IwDAAAAAQAAABIAAABleHBvcnQvLmhpZGRlbi5jc3arAABQSwMEFAAAAAgAAAAhWKwqk9gEAAAAAgAAAAkAAAByZWFkbWUubWTLyAQAUEsBAhQDFAAAAAgAAAAhWHDmszEEAAAAAgAAABUAAAAAAAAAAAAAAIABAAAAAF9fTUFDT1NYLy5fa3VuZGVuLmNzdlBLAQIUAxQAAAAIAAAAIVgAAAAAAgAAAAAAAAAHAAAAAAAAAAAAAACAATcAAABleHBvcnQvUEsBAhQDFAAAAAgAAAAhWKfgEIVBAAAARAAAABEAAAAAAAAAAAAAAIABXgAAAGV4cG9ydC9rdW5kZW4uY3N2UEsBAhQDFAAAAAgAAAAhWIMW3IwDAAAAAQAAABIAAAAAAAAAAAAAAIABzgAAAGV4cG9ydC8uaGlkZGVuLmNzdlBLAQIUAxQAAAAIAAAAIVisKpPYBAAAAAIAAAAJAAAAAAAAAAAAAACAAQEBAAByZWFkbWUubWRQSwUGAAAAAAUABQAuAQAALAEAAAAA"
  )
  static let zipStored = bytes(
    "UEsDBBQAAAAAAAAAIVin4BCFRAAAAEQAAAAFAAAAay5jc3ZjdXN0b21lcl9pZCxuYW1lLGxhc3RfY29udGFjdApLMSxBZGEsMjAyNC0wMS0wNQpLMixHcmFjZSwyMDI0LTAyLTEwClBLAQIUAxQAAAAAAAAAIVin4BCFRAAAAEQAAAAFAAAAAAAAAAAAAACAAQAAAABrLmNzdlBLBQYAAAAAAQABADMAAABnAAAAAAA="
  )
  static let zipOfTwo = bytes(
    "UEsDBBQAAAAIAAAAIVh7B5cKCgAAAAgAAAAFAAAAYS5jc3ZL1EniMtQx4gIAUEsDBBQAAAAIAAAAIVh7B5cKCgAAAAgAAAAFAAAAYi5jc3ZL1EniMtQx4gIAUEsBAhQDFAAAAAgAAAAhWHsHlwoKAAAACAAAAAUAAAAAAAAAAAAAAIABAAAAAGEuY3N2UEsBAhQDFAAAAAgAAAAhWHsHlwoKAAAACAAAAAUAAAAAAAAAAAAAAIABLQAAAGIuY3N2UEsFBgAAAAACAAIAZgAAAFoAAAAAAA=="
  )
  static let zipOutside = bytes(
    "UEsDBBQAAAAIAAAAIVin4BCFQQAAAEQAAAANAAAALi4va3VuZGVuLmNzdksuLS7Jz00tis9M0clLzE3VyUksLolPzs8rSUwu4fI21HFMSdQxMjAy0TUw1DUw5fI20nEvSkxOhYoZ6RoacAEAUEsBAhQDFAAAAAgAAAAhWKfgEIVBAAAARAAAAA0AAAAAAAAAAAAAAIABAAAAAC4uL2t1bmRlbi5jc3ZQSwUGAAAAAAEAAQA7AAAAbAAAAAAA"
  )
  static let workbook = bytes(
    "UEsDBBQAAAAIAAAAIVgrhCYSBgAAAAQAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLOp0LcDAFBLAwQUAAAACAAAACFYK4QmEgYAAAAEAAAADwAAAHhsL3dvcmtib29rLnhtbLOp0LcDAFBLAQIUAxQAAAAIAAAAIVgrhCYSBgAAAAQAAAATAAAAAAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAgAAAAhWCuEJhIGAAAABAAAAA8AAAAAAAAAAAAAAIABNwAAAHhsL3dvcmtib29rLnhtbFBLBQYAAAAAAgACAH4AAABqAAAAAAA="
  )

  /// `zipStored` with its sizes and its place where members of 4 GiB and more have them.
  static func zip64(_ change: (inout [UInt64]) -> Void = { _ in }) -> [UInt8] {
    func little(_ value: UInt64, _ width: Int) -> [UInt8] {
      (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    }
    var numbers: [UInt64] = [68, 68, 0]
    change(&numbers)
    let extra =
      little(0x5455, 2) + little(1, 2) + [7] + little(1, 2)
      + little(UInt64(8 * numbers.count), 2) + numbers.flatMap { little($0, 8) }
    var bytes = zipStored
    let directory = 103
    for place in [20, 24, 42] {
      bytes.replaceSubrange(
        (directory + place)..<(directory + place + 4), with: little(0xFFFF_FFFF, 4))
    }
    bytes.replaceSubrange((directory + 30)..<(directory + 32), with: little(UInt64(extra.count), 2))
    bytes.replaceSubrange(
      (bytes.count - 10)..<(bytes.count - 6), with: little(UInt64(51 + extra.count), 4))
    bytes.insert(contentsOf: extra, at: directory + 51)
    return bytes
  }

  @Test(
    "Wide numbers of a zip archive that cannot be are refused",
    arguments: [
      { $0 = [] }, { $0.removeLast() }, { $0[0] = 69 }, { $0[1] = .max }, { $0[1] = 1 << 62 },
      { $0[2] = 1 << 62 }, { $0[2] = 200 },
    ] as [@Sendable (inout [UInt64]) -> Void])
  func wideNumbers(change: @Sendable (inout [UInt64]) -> Void) {
    #expect(failure(Self.zip64(change), name: "t.zip")?.code == "zip-damaged")
  }

  @Test(
    "Compressed tables are read whatever their name",
    arguments: [
      (gzip, "table.csv.gz", []), (gzip, "table.csv", ["gzip-name"]), (twoMembers, "t.gz", []),
      (twoMembers + [0, 0, 0], "t.gz", []), (zip, "t.zip", ["zip-member"]),
      (zipStored, "t.csv", ["zip-member"]), (zip64(), "t.zip", ["zip-member"]),
    ])
  func compressed(bytes: [UInt8], name: String, codes: [String]) throws {
    let reading = try read(bytes, name: name)
    #expect(reading.cells == Self.rows)
    #expect(reading.codes == codes)
  }

  @Test("Damaged archives are refused at every cut and at a wrong checksum")
  func damaged() {
    for length in 3..<Self.gzip.count {
      let error = failure(Array(Self.gzip.prefix(length)), name: "t.gz")
      #expect(error?.kind == .badData, "cut after \(length) bytes")
    }
    var wrong = Self.gzip
    wrong[wrong.count - 6] ^= 1
    #expect(failure(wrong, name: "t.gz")?.code == "gzip-damaged")
    for length in 5..<Self.zipStored.count {
      #expect(failure(Array(Self.zipStored.prefix(length)), name: "t.zip")?.kind == .badData)
    }
    var changed = Self.zipStored
    changed[50] ^= 1
    #expect(failure(changed, name: "t.zip")?.code == "zip-damaged")
  }

  @Test("What unpacks to far too much is refused while it unpacks")
  func bomb() {
    var options = ReadingOptions()
    options.unpackedLimit = 50
    #expect(failure(Self.gzip, options: options, name: "t.gz")?.code == "unpacks-too-large")
    #expect(failure(Self.zip, options: options, name: "t.zip")?.code == "unpacks-too-large")
    // Many small members are as large as one.
    options.unpackedLimit = 200
    let members = Array(repeating: Self.gzip, count: 3).flatMap(\.self)
    #expect(failure(members, options: options, name: "t.gz")?.code == "unpacks-too-large")
    var byRatio = ReadingOptions()
    byRatio.expansionFrom = 60
    byRatio.expansionLimit = 1
    #expect(failure(Self.gzip, options: byRatio, name: "t.gz") == nil, "68 bytes of 85")
    #expect(failure(Self.repetitive, options: byRatio, name: "t.gz")?.code == "unpacks-too-large")
    byRatio.expansionLimit = 100
    #expect(failure(Self.repetitive, options: byRatio, name: "t.gz") == nil)
  }

  /// A small pseudo-random block: nothing a text could be.
  static let noise: [UInt8] = {
    var random = SplitMix(state: 7)
    return (0..<3000).map { _ in UInt8(truncatingIfNeeded: random.next() as UInt64) }
  }()

  static let impostors: [([UInt8], String)] = [
    (workbook, "xlsx"),
    (zipOfTwo, "zip"),
    (zipOutside, "zip"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "xlsx"),
    (Array("<!doctype HTML>\n<title>Log in</title>".utf8), "html"),
    (Array("  \n<html lang=en>".utf8), "html"),
    (Array("<?xml version=\"1.0\"?><rows/>".utf8), "xml"),
    (Array("{\"error\": \"unauthorised\", \"code\": 401}".utf8), "json"),
    (Array("[\n {\"id\": 1}]".utf8), "json"),
    (Array("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n".utf8), "git-lfs"),
    (Array("%PDF-1.7\n".utf8), "pdf"),
    (Array("-----BEGIN PGP MESSAGE-----\n\nabc\n".utf8), "pgp"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 1, 2], "xz"),
    (noise, "binary"),
    ([0xFF, 0xFE, 0, 0] + table.utf8.flatMap { [$0, 0, 0, 0] }, "utf-32"),
    ([0, 0, 0xFE, 0xFF] + table.utf8.flatMap { [0, 0, 0, $0] }, "utf-32"),
    (table.utf8.flatMap { [$0, 0, 0, 0] }, "utf-32"),
    (table.utf8.flatMap { [0, 0, 0, $0] }, "utf-32"),
    (Array("customer_id,name\nK1,Ren+AOk-e M+APw-ller\n".utf8), "utf-7"),
    (ebcdic(table), "ebcdic"),
    ([], "empty"),
    ([0xEF, 0xBB, 0xBF], "empty"),
    ([0xFF, 0xFE], "empty"),
    (Array(" \n\t\r\n   \n           \n".utf8), "empty"),
  ]

  /// Letters, digits and what stands between them, as a mainframe writes them.
  static func ebcdic(_ text: String) -> [UInt8] {
    text.utf8.map { byte in
      switch byte {
      case 0x61...0x69: byte - 0x61 + 0x81
      case 0x6A...0x72: byte - 0x6A + 0x91
      case 0x73...0x7A: byte - 0x73 + 0xA2
      case 0x41...0x49: byte - 0x41 + 0xC1
      case 0x4A...0x52: byte - 0x4A + 0xD1
      case 0x53...0x5A: byte - 0x53 + 0xE2
      case 0x30...0x39: byte - 0x30 + 0xF0
      case 0x2C: 0x6B
      case 0x2D: 0x60
      case 0x5F: 0x6D
      case 0x0A: 0x15
      default: 0x40
      }
    }
  }

  @Test("What is no delimited text is called by its name", arguments: impostors)
  func impostor(bytes: [UInt8], code: String) {
    let error = failure(bytes)
    #expect(error?.code == code)
    #expect(error?.kind == .badData)
    #expect(error?.file?.hasSuffix("input.csv") == true)
  }

  @Test("Telephone numbers with a plus are no UTF-7")
  func telephone() throws {
    _ = try read("customer_id,name,phone\nK1,Ada,+49-30-1234\nK2,Bo,+44-7-+1-555-\n")
  }

  static let halves: [[UInt8]] = [
    Array("customer_id,name,date\nK1,Ada,2024-01-05\nK2,Gr".utf8),
    Array("customer_id,name,date\nK1,Ada,2024-01-05\nK2,\"Grace, ".utf8),
    Array("customer_id,name,date\nK1,Ada,2024-01-05\nK2,\"one\ntwo".utf8),
    Array("customer_id,name,date\nK1,Ada,2024-01-05\nK2,Zo\u{EB}".utf8).dropLast(),
    Array(table.utf8) + [UInt8](repeating: 0, count: 512),
    [0xFF, 0xFE] + table.utf8.flatMap { [$0, 0] } + [0x41],
  ]

  @Test("A half-written file is one to try later", arguments: halves)
  func halfWritten(bytes: [UInt8]) { #expect(failure(bytes)?.kind == .tryLater) }

  @Test("The end of a file without a line end is told to the caller")
  func openEnd() throws {
    #expect(try read("id,name\n1,Ada\n2,B").summary.endsWithoutLineEnd)
    #expect(try read("id,name\n1,Ada\n2,B").summary.lastWidth == 2)
    #expect(try !read("id,name\n1,Ada\n2,B\n").summary.endsWithoutLineEnd)
    // A checksum says that nothing is missing.
    #expect(try read(Self.gzip, name: "t.gz").rows.count == 2)
  }

  @Test("Paths that cannot be read say why")
  func paths() throws {
    let scratch = try Scratch()
    #expect(
      throws: InputError(.file(.missing(.noSuchFile)), file: "/no/such.csv")
    ) {
      try Source.open("/no/such.csv")
    }
    let directory = #expect(throws: InputError.self) { try Source.open(scratch.folder) }
    #expect(directory?.kind == .noInput)
    #expect(directory?.problem == .file(.directory))
    if getuid() != 0 {
      let path = try scratch.file("secret.csv", Self.table)
      chmod(path, 0)
      #expect(throws: InputError.self) { try Source.open(path) }
    }
  }

  @Test("A file that changes while it is read is one to try later")
  func changes() throws {
    let scratch = try Scratch()
    let path = try scratch.file("input.csv", Self.table)
    let source = try Source.open(path)
    try source.checkUnchanged()
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("K3,Bo,2024-01-01\n".utf8))
    try handle.close()
    #expect(#expect(throws: InputError.self) { try source.checkUnchanged() }?.kind == .tryLater)

    let other = try Source.open(path)
    try FileManager.default.removeItem(atPath: path)
    try other.checkUnchanged()
    _ = try scratch.file("input.csv", Self.table)
    #expect(#expect(throws: InputError.self) { try other.checkUnchanged() }?.kind == .tryLater)
  }

  @Test("A FIFO is read once and kept, in memory or in a file", arguments: [64 << 20, 16])
  func fifo(limit: Int) throws {
    let scratch = try Scratch()
    let path = scratch.folder + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let writer = Thread {
      if let handle = FileHandle(forWritingAtPath: path) {
        try? handle.write(contentsOf: Data(Self.table.utf8))
        try? handle.close()
      }
    }
    writer.start()
    var options = ReadingOptions()
    options.spoolLimit = limit
    let source = try Source.open(path, options: options)
    let reading = try Reading.of(source)
    #expect(reading.cells == Self.rows)
    #expect(try Reading.of(source).cells == Self.rows)
    var raw: [UInt8] = []
    try source.forEachRawBlock { block in
      for index in block.indices { raw.append(block[index]) }
    }
    #expect(raw == Array(Self.table.utf8))
  }

  @Test("Raw blocks are the bytes of the file, not of the text in it")
  func rawBlocks() throws {
    let scratch = try Scratch()
    let source = try Source.open(scratch.file("t.gz", Self.gzip))
    var raw: [UInt8] = []
    try source.forEachRawBlock { block in
      for index in block.indices { raw.append(block[index]) }
    }
    #expect(raw == Self.gzip)
    #expect(source.size == Self.gzip.count)
  }
}
