import Basics

/// What two files of one name in different folders are to each other.
///
/// Only the ends of both are looked at, so that a folder of a year's exports is not read whole: an
/// export of a later day has the first rows of the earlier one, or its last, somewhere near its own
/// ends.
enum TableVersions {
  /// The one has the rows of the other, and more perhaps.
  case contained
  /// Rows of their own under one header: a month or a branch each.
  case parts
  /// Neither can be seen: other columns, or packed.
  case unlike

  init(_ older: String, _ newer: String) {
    guard let old = Ends(older), let new = Ends(newer), old.header == new.header else {
      self = .unlike
      return
    }
    let rows = old.head(sample: 40) + old.tail(sample: 40)
    let known = Set(new.head(sample: .max) + new.tail(sample: .max))
    let found = rows.count { known.contains($0) }
    self = found * 3 >= rows.count ? .contained : .parts
  }

  /// The lines at both ends of a text.
  private struct Ends {
    private var first: [ArraySlice<UInt8>]
    private var last: [ArraySlice<UInt8>]

    private static let block = 1 << 18
    private static let packed: [[UInt8]] = [[0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04]]

    /// Nil for what is no plain file, or is packed.
    init?(_ path: String) {
      guard let file = try? Descriptor.open(path, waits: false), let status = try? file.status(),
        status.isRegular,
        let head = try? file.bytes(at: 0, count: min(status.size, Self.block)),
        !Self.packed.contains(where: head.starts(with:))
      else { return nil }
      let start = max(0, status.size - Self.block)
      guard let tail = try? file.bytes(at: start, count: status.size - start) else { return nil }
      first = Self.lines(head)
      let header = first.first
      last = Self.lines(tail).filter { $0 != header }
      // A line cut by the edge of the block tells nothing.
      if head.count < status.size { first = first.dropLast() }
      if start > 0 { last = Array(last.dropFirst()) }
    }

    var header: ArraySlice<UInt8>? { first.first }

    func head(sample: Int) -> [ArraySlice<UInt8>] { Array(first.dropFirst().prefix(sample)) }
    func tail(sample: Int) -> [ArraySlice<UInt8>] { Array(last.suffix(sample)) }

    private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
      text.split { $0 == 0x0A || $0 == 0x0D }
    }
  }
}
