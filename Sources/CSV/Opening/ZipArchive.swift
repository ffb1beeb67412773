import Basics

/// The directory of a zip archive, as far as finding its one table needs it.
///
/// Names of members are compared and quoted, never used as paths.
struct ZipArchive {
  struct Member {
    var name: String
    var method: Int
    var encrypted: Bool
    var checksum: UInt32
    var packedSize: Int
    var size: Int
    var headerOffset: Int
  }

  let path: String
  let store: ByteStore

  /// The only member that is a table.
  func onlyTable() throws(InputError) -> Member {
    let members = try members()
    let names = members.map(\.name)
    if names.contains("[Content_Types].xml") || names.contains(where: { $0.hasPrefix("xl/") }) {
      throw ForeignFormat.workbook.error(path)
    }
    if names.contains("content.xml"), names.contains("mimetype") {
      throw ForeignFormat.openDocument.error(path)
    }
    let tables = members.filter { Self.isTable($0.name) }
    guard let table = tables.first, tables.count == 1 else {
      throw refusal(
        tables.isEmpty
          ? .noTable
          : .severalTables(
            tables.count, first: tables.prefix(5).map { InputText($0.name) }))
    }
    if Self.isUnsafe(table.name) {
      throw refusal(.unsafePath)
    }
    if table.encrypted {
      throw refusal(.encrypted)
    }
    guard table.method == 0 || table.method == 8 else {
      throw refusal(.unusualPacking)
    }
    return table
  }

  /// Where the packed bytes of `member` begin.
  func dataOffset(of member: Member) throws(InputError) -> Int {
    let header = try bytes(member.headerOffset, 30)
    guard header.count == 30, header.number(0, 4) == 0x0403_4B50 else { throw damaged }
    return member.headerOffset + 30 + header.number(26, 2) + header.number(28, 2)
  }

  private static func isTable(_ name: String) -> Bool {
    if name.hasSuffix("/") || name.hasPrefix("__MACOSX/") { return false }
    let base = name.split(separator: "/").last.map(String.init) ?? name
    if base.hasPrefix(".") { return false }
    let lower = base.lowercased()
    return [".csv", ".tsv", ".tab", ".txt"].contains { lower.hasSuffix($0) }
  }

  private static func isUnsafe(_ name: String) -> Bool {
    name.hasPrefix("/") || name.contains("\\") || name.contains(":")
      || name.split(separator: "/").contains("..")
  }

  private func members() throws(InputError) -> [Member] {
    // The directory's place stands at the end, before a comment of at most 64 KiB.
    let tailStart = max(0, store.count - 65_557)
    let tail = try bytes(tailStart, store.count - tailStart)
    var place = tail.count - 22
    while place >= 0, tail.number(place, 4) != 0x0605_4B50 { place -= 1 }
    guard place >= 0 else { throw damaged }
    let count = tail.number(place + 10, 2)
    let size = tail.number(place + 12, 4)
    let start = tail.number(place + 16, 4)
    if count == 0xFFFF || start == 0xFFFF_FFFF {
      throw refusal(.tooLarge)
    }
    guard start + size <= store.count else { throw damaged }
    let directory = try bytes(start, size)
    var members: [Member] = []
    var offset = 0
    for _ in 0..<count {
      guard offset + 46 <= directory.count, directory.number(offset, 4) == 0x0201_4B50 else {
        throw damaged
      }
      let nameEnd = offset + 46 + directory.number(offset + 28, 2)
      let extraEnd = nameEnd + directory.number(offset + 30, 2)
      guard extraEnd <= directory.count else { throw damaged }
      var wide = WideNumbers(directory[nameEnd..<extraEnd])
      // In this order, and only those that do not fit, are they in the extra field.
      guard let size = wide.number(directory.number(offset + 24, 4)),
        let packedSize = wide.number(directory.number(offset + 20, 4)),
        let headerOffset = wide.number(directory.number(offset + 42, 4)),
        packedSize <= store.count, headerOffset <= store.count - packedSize - 30
      else { throw damaged }
      let member = Member(
        name: String(decoding: directory[(offset + 46)..<nameEnd], as: UTF8.self),
        method: directory.number(offset + 10, 2),
        encrypted: directory.number(offset + 8, 2) & 1 == 1,
        checksum: UInt32(directory.number(offset + 16, 4)),
        packedSize: packedSize, size: size, headerOffset: headerOffset)
      members.append(member)
      offset = extraEnd + directory.number(offset + 32, 2)
    }
    return members
  }

  private func bytes(_ offset: Int, _ count: Int) throws(InputError) -> [UInt8] {
    do throws(SystemError) {
      return try store.bytes(at: offset, count: count)
    } catch {
      throw InputError(.file(.archiveReadFailed(error.fault)), file: path)
    }
  }

  private func refusal(_ fault: FileProblem.ZipFault) -> InputError {
    InputError(.file(.zip(fault)), file: path)
  }

  private var damaged: InputError { InputError(.file(.zipCut), file: path) }
}

/// Sizes and places of 4 GiB and more, which stand in a member's extra field (zip64).
private struct WideNumbers {
  private var rest: ArraySlice<UInt8>

  init(_ extra: ArraySlice<UInt8>) {
    rest = []
    var field = extra
    while field.count >= 4 {
      let end = field.startIndex + 4 + field.number(field.startIndex + 2, 2)
      guard end <= field.endIndex else { break }
      if field.number(field.startIndex, 2) == 1 {
        rest = field[(field.startIndex + 4)..<end]
        return
      }
      field = field[end...]
    }
  }

  /// - Parameter narrow: what the directory's own four bytes say.
  /// - Returns: nil where the number is missing, or larger than any file.
  mutating func number(_ narrow: Int) -> Int? {
    guard narrow == 0xFFFF_FFFF else { return narrow }
    guard rest.count >= 8, rest[rest.startIndex + 7] < 0x80 else { return nil }
    defer { rest = rest.dropFirst(8) }
    return rest.number(rest.startIndex, 8)
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// A little-endian number of `width` bytes; the bytes must be there.
  fileprivate func number(_ offset: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(self[offset + $1]) << (8 * $1) }
  }
}
