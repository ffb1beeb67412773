package import Basics

/// A file being written: gathered into large blocks, every write and the close checked, so that a
/// full disk is an error and never a short report.
package final class ReportFile: Sendable {
  private let path: String
  private let descriptor: Descriptor
  /// What was gathered and is not written yet.
  private let buffer = Locked<[UInt8]>([])
  private static let blockSize = 1 << 18

  init(path: String, _ permissions: Permissions) throws(OutputError) {
    self.path = path
    do throws(SystemError) { descriptor = try .create(path, permissions) } catch {
      throw OutputError(.cannotCreate, path, "cannot create the file", error)
    }
  }

  package func write(_ bytes: [UInt8]) throws(OutputError) {
    try buffer.withLock { buffer throws(OutputError) in
      // What is large already is not copied first.
      if buffer.isEmpty, bytes.count >= ReportFile.blockSize { return try writeNow(bytes) }
      buffer.append(contentsOf: bytes)
      if buffer.count >= ReportFile.blockSize { try flush(&buffer) }
    }
  }

  /// Writes what was gathered, so that it can be read.
  package func flush() throws(OutputError) {
    try buffer.withLock { buffer throws(OutputError) in try flush(&buffer) }
  }

  /// Appends a part of what was written, after `flush`.
  package func read(_ range: Range<Int>, into bytes: inout [UInt8]) throws(OutputError) {
    do throws(SystemError) {
      let count = bytes.count
      bytes += try descriptor.bytes(at: range.lowerBound, count: range.count)
      guard bytes.count == count + range.count else { throw SystemError.isShort }
    } catch {
      throw OutputError(.writeFailed, path, "cannot read back what was written", error)
    }
  }

  /// Writes what is left, brings it to the disk and closes.
  package func close() throws(OutputError) {
    try flush()
    do throws(SystemError) { try descriptor.finish() } catch { throw failure(error) }
  }

  private func flush(_ buffer: inout [UInt8]) throws(OutputError) {
    try writeNow(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func writeNow(_ bytes: [UInt8]) throws(OutputError) {
    do throws(SystemError) { try descriptor.write(bytes) } catch { throw failure(error) }
  }

  private func failure(_ error: SystemError) -> OutputError {
    OutputError(.writeFailed, path, "cannot write", error)
  }
}
