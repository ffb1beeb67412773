/// A document of the report: one format is one file, and one type of this kind.
package protocol ReportFormat: Sendable {
  /// As `--format` names it.
  var name: String { get }
  /// Its file in the report's folder.
  var fileName: String { get }

  /// Writes the whole document as UTF-8, piece by piece.
  func render(_ model: ReportModel, into out: inout DocumentWriter) throws
}

extension ReportFormat {
  /// The whole document at once, for what is small.
  package func bytes(of model: ReportModel) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var out = DocumentWriter { bytes.append(contentsOf: $0) }
    try render(model, into: &out)
    try out.finish()
    return bytes
  }
}

/// Gathers a document's bytes and hands them on in pieces, so that a document of a hundred thousand
/// relationships is never in memory as a whole.
package struct DocumentWriter: ~Copyable {
  private var pending: [UInt8] = []
  private let receive: ([UInt8]) throws -> Void
  private static let pieceSize = 1 << 18

  package init(_ receive: @escaping ([UInt8]) throws -> Void) {
    self.receive = receive
    pending.reserveCapacity(Self.pieceSize + 4096)
  }

  package mutating func write(_ text: String) throws {
    pending.append(contentsOf: text.utf8)
    try flushIfLarge()
  }

  package mutating func write(_ bytes: [UInt8]) throws {
    pending.append(contentsOf: bytes)
    try flushIfLarge()
  }

  /// Lets `body` append to what is gathered.
  mutating func write(_ body: (inout [UInt8]) throws -> Void) throws {
    try body(&pending)
    try flushIfLarge()
  }

  /// Hands on what is left; to be called once, at the end.
  package mutating func finish() throws {
    guard !pending.isEmpty else { return }
    try receive(pending)
    pending.removeAll()
  }

  private mutating func flushIfLarge() throws {
    guard pending.count >= Self.pieceSize else { return }
    try receive(pending)
    pending.removeAll(keepingCapacity: true)
  }
}
