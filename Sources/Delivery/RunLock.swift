#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The right to write into a folder of reports, held by one run at a time: `OUT/.lock`.
///
/// The lock is the kernel's (`flock`), so that a run that was killed holds nothing; the text in the
/// file only says who holds it.
package struct RunLock: Sendable {
  private let path: String
  private let descriptor: Int32
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
  /// - Throws: `Held` or `DeliveryError`.
  package static func take(
    out: String, since: String, permissions: Permissions = .ownerOnly
  ) throws -> RunLock {
    var out = out
    while out.count > 1, out.hasSuffix("/") { out.removeLast() }
    let isNew = FileSystem.status(out) == nil
    try FileSystem.makeFolders(out, permissions)
    let path = "\(out)/.lock"
    let descriptor: Int32
    do {
      descriptor = try lock(path)
    } catch {
      if isNew { _ = unsafe rmdir(out) }
      throw error
    }
    let text = "process \(FileSystem.processID) on \(FileSystem.hostName), since \(since)\n"
    // Only a courtesy: on a full disk the lock holds without it.
    _ = ftruncate(descriptor, 0)
    try? FileSystem.write(Array(text.utf8), to: descriptor, path: path)
    return RunLock(path: path, descriptor: descriptor, madeFolder: isNew ? out : nil)
  }

  /// Gives the folder free. A process that ends without it holds nothing either.
  package func release() {
    // First the name, then the lock: who waits for this file sees that it is nobody's any more.
    _ = unsafe unlink(path)
    _ = close(descriptor)
    if let madeFolder { _ = unsafe rmdir(madeFolder) }
  }

  private static func lock(_ path: String) throws -> Int32 {
    while true {
      let descriptor = try FileSystem.openShared(path)
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        let code = errno
        // A file system without locks: the run goes on as it would without us.
        if [ENOLCK, ENOTSUP, ENOSYS].contains(code) { return descriptor }
        defer { _ = close(descriptor) }
        if code == EINTR { continue }
        guard code == EWOULDBLOCK else {
          throw FileSystem.failure(.cannotCreate, path, "cannot be locked", code: code)
        }
        throw Held(path: path, holder: FileSystem.firstLine(descriptor))
      }
      // The holder before us may have removed the file between our opening and our locking it.
      // The system fills `ours`, which is of its own type.
      var ours = stat()
      if unsafe fstat(descriptor, &ours) == 0, let named = FileSystem.status(path),
        named.st_ino == ours.st_ino, named.st_dev == ours.st_dev
      {
        return descriptor
      }
      _ = close(descriptor)
    }
  }
}
