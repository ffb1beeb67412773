import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and folders by their paths.
///
/// Most calls are marked `unsafe` for one reason: the system is given a path as a pointer. It is
/// that of bytes of ours (`PathText`), which end with NUL and live for as long as the call takes;
/// none keeps it. Where the system writes into memory of ours, a comment says why it fits.
package enum FileSystem {
  // MARK: Asking

  /// What stands at `path` itself, be it a link; nil if nothing does.
  package static func status(_ path: String) -> FileStatus? {
    linkStatus(path).map(FileStatus.init)
  }

  /// What `path` leads to, symbolic links followed; nil if nothing is there.
  package static func target(_ path: String) -> FileStatus? {
    // The system fills the whole of `status`, which is of its own type; so below.
    var status = stat()
    return unsafe platformStatus(PathText.system(path), &status) == 0 ? FileStatus(status) : nil
  }

  private static func linkStatus(_ path: String) -> stat? {
    var status = stat()
    return unsafe lstat(PathText.system(path), &status) == 0 ? status : nil
  }

  package static func exists(_ path: String) -> Bool { target(path) != nil }
  package static func isFolder(_ path: String) -> Bool { target(path)?.isFolder ?? false }
  package static func isLink(_ path: String) -> Bool { status(path)?.isLink ?? false }
  package static func isWritable(_ path: String) -> Bool {
    unsafe access(PathText.system(path), W_OK) == 0
  }
  package static func isExecutable(_ path: String) -> Bool {
    unsafe access(PathText.system(path), X_OK) == 0
  }

  /// Where a link leads, as it is written.
  package static func linkTarget(_ path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: 4096)
    // No more is written than there is room for, and no NUL behind it.
    let count = unsafe readlink(PathText.system(path), &bytes, bytes.count)
    return count > 0
      ? PathText.text(of: bytes.prefix(count).map(UInt8.init(bitPattern:))) : nil
  }

  /// The names in a folder, sorted.
  package static func list(_ folder: String) throws(SystemError) -> [String] {
    guard let directory = unsafe opendir(PathText.system(folder)) else { throw .last }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    // An entry is valid until the next call; its name ends with NUL within its 256 bytes.
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: UInt8.self, capacity: 256) {
          unsafe PathText.text(of: UnsafeBufferPointer(start: $0, count: 256).prefix { $0 != 0 })
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The same; none of a folder that cannot be read.
  package static func names(in folder: String) -> [String] { (try? list(folder)) ?? [] }

  /// All of a file, or of a stream up to its end; nil where it cannot be read.
  package static func contents(of path: String) -> [UInt8]? {
    guard let file = try? Descriptor.open(path), let status = try? file.status() else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(0, status.size), 1 << 20))
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard let count = try? file.read(into: &block) else { return nil }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }

  // MARK: Changing

  /// Makes a folder; the one above it must be there.
  package static func makeFolder(_ path: String, mode: UInt16) throws(SystemError) {
    guard unsafe mkdir(PathText.system(path), mode_t(mode)) == 0 else { throw .last }
  }

  /// Makes a folder that holds personal data.
  package static func makeFolder(_ path: String, _ permissions: Permissions) throws(SystemError) {
    try makeFolder(path, mode: permissions.folders)
    if permissions.isExplicit { setMode(path, permissions.folders) }
  }

  package static func setMode(_ path: String, _ mode: UInt16) {
    _ = unsafe chmod(PathText.system(path), mode_t(mode))
  }

  /// Gives a file or folder another name, in one step; a file of that name is replaced.
  package static func move(_ from: String, to: String) throws(SystemError) {
    guard unsafe rename(PathText.system(from), PathText.system(to)) == 0 else { throw .last }
  }

  /// Exchanges two folders in one step; false where the file system cannot.
  package static func exchange(_ a: String, _ b: String) -> Bool {
    unsafe rapport_exchange(PathText.system(a), PathText.system(b)) == 0
  }

  /// Makes a link.
  package static func link(_ path: String, to target: String) throws(SystemError) {
    guard unsafe symlink(PathText.system(target), PathText.system(path)) == 0 else { throw .last }
  }

  /// Removes a file or a link.
  package static func removeFile(_ path: String) { _ = unsafe unlink(PathText.system(path)) }

  /// Removes a folder that is empty; any other stays.
  package static func removeEmptyFolder(_ path: String) { _ = unsafe rmdir(PathText.system(path)) }

  /// Removes a file, or a folder with what is in it; what cannot be removed stays.
  package static func remove(_ path: String) {
    guard let status = linkStatus(path) else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else { return removeFile(path) }
    // Somebody may have made an old report read-only.
    if status.st_mode & 0o700 != 0o700 { setMode(path, 0o700) }
    for name in names(in: path) { remove("\(path)/\(name)") }
    removeEmptyFolder(path)
  }

  /// Makes sure that the names in a folder are on the disk, where the file system can.
  package static func syncFolder(_ path: String) {
    guard let folder = try? Descriptor.open(path) else { return }
    _ = fsync(folder.number)
  }

  /// The same of a folder and the folders in it.
  package static func syncFolders(_ path: String) {
    for name in names(in: path) where isFolder("\(path)/\(name)") {
      syncFolders("\(path)/\(name)")
    }
    syncFolder(path)
  }
}
