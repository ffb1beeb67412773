package import Basics

/// The right to write into a folder of reports, held by one run at a time: `OUT/.lock`.
///
/// The lock is the kernel's (`flock`), so that a run that was killed holds nothing; the text in the
/// file only says who holds it.
package struct RunLock: Sendable {
  private let path: String
  private let file: Descriptor
  /// The output folder was made for this run; it goes again if nothing came to be in it.
  private let madeFolder: String?

  /// Somebody else is at work in this folder.
  package struct Held: Error, Sendable, Hashable {
    package var path: String
    /// "process 4711 on mars, since 2026-06-30T03:00:00Z"; empty where the file does not say.
    package var holder: String
  }

  /// Takes the lock of `out`, making the folder where it is missing.
  ///
  /// - Parameters:
  ///   - since: the time to show to others, in any wording.
  ///   - permissions: of a folder that is made.
  /// - Throws: `Held` or `OutputError`.
  package static func take(
    out: String, since: String, permissions: Permissions = .ownerOnly
  ) throws -> RunLock {
    let out = ReportsFolder.name(out)
    let isNew = FileSystem.status(out) == nil
    try ReportsFolder.make(out, permissions)
    let path = "\(out)/\(ReportsFolder.lock)"
    let file: Descriptor
    do {
      file = try lock(path)
    } catch {
      if isNew { FileSystem.removeEmptyFolder(out) }
      throw error
    }
    let text = "process \(Processes.own) on \(Processes.hostName), since \(since)\n"
    // Only a courtesy: on a full disk the lock holds without it.
    file.empty()
    try? file.write(Array(text.utf8))
    return RunLock(path: path, file: file, madeFolder: isNew ? out : nil)
  }

  /// Gives the folder free. A process that ends without it holds nothing either.
  package func release() {
    // First the name, then the lock: who waits for this file sees that it has no name any more.
    FileSystem.removeFile(path)
    file.close()
    if let madeFolder { FileSystem.removeEmptyFolder(madeFolder) }
  }

  private static func lock(_ path: String) throws -> Descriptor {
    while true {
      let file: Descriptor
      do throws(SystemError) { file = try .shared(path) } catch {
        throw OutputError(.cannotCreate, path, "cannot create the file", error)
      }
      let isOurs: Bool
      do throws(SystemError) { isOurs = try file.lock() } catch {
        throw OutputError(.cannotCreate, path, "cannot be locked", error)
      }
      guard isOurs else { throw Held(path: path, holder: file.firstLine) }
      // The holder before us may have removed the file between our opening and our locking it.
      if let ours = try? file.status(), let named = FileSystem.status(path),
        named.isSameFile(as: ours)
      {
        return file
      }
    }
  }
}
