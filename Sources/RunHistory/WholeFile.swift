package import Basics

/// A small file replaced in one step: readers see the old one or the new one. Only the holder of
/// the `RunLock` writes one.
package enum WholeFile {
  /// What a killed run may leave behind stands under this name beside the file, until the next one.
  private static let unfinished = ".new"

  /// Removes what a killed run left beside `path`.
  package static func sweep(_ path: String) { FileSystem.remove(path + unfinished) }

  package static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let temporary = path + unfinished
    FileSystem.remove(temporary)
    let file: Descriptor
    do throws(SystemError) { file = try .create(temporary, .ownerOnly) } catch {
      throw OutputError(.cannotCreate, temporary, "cannot create the file", error)
    }
    do throws(SystemError) {
      try file.write(bytes)
      try file.finish()
    } catch {
      FileSystem.remove(temporary)
      throw OutputError(.writeFailed, path, "cannot write", error)
    }
    do throws(SystemError) { try FileSystem.move(temporary, to: path) } catch {
      FileSystem.remove(temporary)
      throw OutputError(.cannotCreate, path, "cannot be put in place", error)
    }
  }

  /// Removes a file, if it is there.
  package static func remove(_ path: String) { FileSystem.remove(path) }
}
