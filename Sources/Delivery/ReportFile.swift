/// A file being written: gathered into large blocks, every write and the close checked, so that a
/// full disk is an error and never a short report.
package final class ReportFile {
  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private static let blockSize = 1 << 18

  init(path: String, _ permissions: Permissions) throws(DeliveryError) {
    self.path = path
    descriptor = try FileSystem.openNew(path, permissions)
    buffer.reserveCapacity(ReportFile.blockSize + 4096)
  }

  deinit {
    if descriptor >= 0 { try? FileSystem.finish(descriptor, path: path) }
  }

  package func write(_ bytes: some Sequence<UInt8>) throws(DeliveryError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= ReportFile.blockSize { try flush() }
  }

  /// Writes what is left, brings it to the disk and closes.
  package func close() throws(DeliveryError) {
    try flush()
    let open = descriptor
    descriptor = -1
    try FileSystem.finish(open, path: path)
  }

  private func flush() throws(DeliveryError) {
    try FileSystem.write(buffer, to: descriptor, path: path)
    buffer.removeAll(keepingCapacity: true)
  }
}
