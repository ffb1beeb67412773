/// `relationships.jsonl`: every relationship on a line of its own, complete with its evidence, in
/// the ledger's order.
package struct RelationshipLines: ReportFormat {
  package let name = "json"
  package let fileName = "relationships.jsonl"

  package init() {}

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let encoding = Encoding(model)
    let encoder = encoding.encoder()
    var lines = Lines()
    for part in 0..<encoding.parts {
      try out.write { bytes in
        encoder.encode(part, &lines)
        bytes.append(contentsOf: lines.bytes)
      }
    }
  }

  /// A part of the document.
  package struct Lines: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Where each line ends, its line end among it.
    package private(set) var ends: [Int] = []

    package init() {}

    fileprivate mutating func removeAll() {
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
    }

    fileprivate mutating func add(_ write: (inout [UInt8]) -> Void) {
      write(&bytes)
      bytes.append(UInt8(ascii: "\n"))
      ends.append(bytes.count)
    }
  }

  /// The document in parts, which several threads may encode at once.
  package struct Encoding: Sendable {
    private let model: ReportModel
    /// A few hundred kilobytes.
    private static let partSize = 64

    package init(_ model: ReportModel) {
      self.model = model
    }

    private var members: [Int] { model.members }

    /// One for each thread: what threads share is counted by all of them at once, which took a
    /// fifth of the time (measured).
    package func encoder() -> Encoder {
      Encoder(encoding: self, encoder: RelationshipEncoder(model))
    }

    package var parts: Int { (members.count + Self.partSize - 1) / Self.partSize }

    /// The relationships of a part, by index.
    package func members(of part: Int) -> ArraySlice<Int> {
      members[part * Self.partSize..<min(members.count, (part + 1) * Self.partSize)]
    }

  }

  package struct Encoder: Sendable {
    fileprivate let encoding: Encoding
    fileprivate let encoder: RelationshipEncoder

    package func encode(_ part: Int, _ lines: inout Lines) {
      lines.removeAll()
      for index in encoding.members(of: part) { lines.add { encoder.append(index, to: &$0) } }
    }
  }
}
