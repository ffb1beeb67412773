import Synchronization

/// A file being written: gathered into large blocks, every write and the close checked, so that a
/// full disk is an error and never a short report.
package final class ReportFile: Sendable {
  private struct Open {
    var descriptor: Int32
    var buffer: [UInt8] = []
  }
  private let path: String
  private let open: Mutex<Open>
  private static let blockSize = 1 << 18

  init(path: String, _ permissions: Permissions) throws(DeliveryError) {
    self.path = path
    open = Mutex(Open(descriptor: try FileSystem.openNew(path, permissions)))
  }

  deinit {
    let descriptor = open.withLock { $0.descriptor }
    if descriptor >= 0 { try? FileSystem.finish(descriptor, path: path) }
  }

  package func write(_ bytes: [UInt8]) throws(DeliveryError) {
    let path = path
    try open.withLock { open throws(DeliveryError) in
      // What is large already is not copied first.
      if open.buffer.isEmpty, bytes.count >= ReportFile.blockSize {
        return try FileSystem.write(bytes, to: open.descriptor, path: path)
      }
      open.buffer.append(contentsOf: bytes)
      if open.buffer.count >= ReportFile.blockSize { try ReportFile.flush(&open, path) }
    }
  }

  /// Writes what was gathered, so that it can be read.
  package func flush() throws(DeliveryError) {
    let path = path
    try open.withLock { open throws(DeliveryError) in try ReportFile.flush(&open, path) }
  }

  /// Appends a part of what was written, after `flush`.
  package func read(_ range: Range<Int>, into bytes: inout [UInt8]) throws(DeliveryError) {
    let descriptor = open.withLock { $0.descriptor }
    try FileSystem.read(range, of: descriptor, into: &bytes, path: path)
  }

  /// Writes what is left, brings it to the disk and closes.
  package func close() throws(DeliveryError) {
    let path = path
    let descriptor = try open.withLock { open throws(DeliveryError) -> Int32 in
      try ReportFile.flush(&open, path)
      defer { open.descriptor = -1 }
      return open.descriptor
    }
    try FileSystem.finish(descriptor, path: path)
  }

  private static func flush(_ open: inout Open, _ path: String) throws(DeliveryError) {
    try FileSystem.write(open.buffer, to: open.descriptor, path: path)
    open.buffer.removeAll(keepingCapacity: true)
  }
}
