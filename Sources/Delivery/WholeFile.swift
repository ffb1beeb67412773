/// A small file replaced in one step: readers see the old one or the new one. Only the holder of the
/// `RunLock` writes one.
package enum WholeFile {
  /// What a killed run may leave behind stands under this name beside the file, until the next one.
  private static let unfinished = ".new"

  /// Removes what a killed run left beside `path`.
  package static func sweep(_ path: String) { FileSystem.remove(path + unfinished) }

  package static func write(_ bytes: [UInt8], to path: String) throws(DeliveryError) {
    let temporary = path + unfinished
    FileSystem.remove(temporary)
    let descriptor = try FileSystem.openNew(temporary)
    do throws(DeliveryError) {
      do throws(DeliveryError) {
        try FileSystem.write(bytes, to: descriptor, path: path)
      } catch {
        try? FileSystem.finish(descriptor, path: path)
        throw error
      }
      try FileSystem.finish(descriptor, path: path)
      try FileSystem.move(temporary, to: path)
    } catch {
      FileSystem.remove(temporary)
      throw error
    }
  }

  /// Removes a file of ours; one that is not there is no harm.
  package static func remove(_ path: String) { FileSystem.remove(path) }
}
