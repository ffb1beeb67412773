import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls that publishing needs, and the only place where Linux and macOS differ.
///
/// Most are marked `unsafe` for one reason: the system is given a path as a pointer. It is that of a Swift
/// text, ends with NUL, and is valid for as long as the call takes; none of these calls keeps it. Where the
/// system writes into memory of ours, a comment says why it fits.
enum FileSystem {
  /// A folder of a report.
  static func makeFolder(_ path: String, _ permissions: Permissions) throws(DeliveryError) {
    guard unsafe mkdir(path, mode_t(permissions.folders)) == 0 else {
      throw failure(.cannotCreate, path, "cannot create the folder")
    }
    if permissions.isExplicit { _ = unsafe chmod(path, mode_t(permissions.folders)) }
  }

  /// Creates `path` and the folders above it that are missing.
  static func makeFolders(_ path: String, _ permissions: Permissions) throws(DeliveryError) {
    if isFolder(path) { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolders(String(path[..<slash]), permissions)
    }
    // Only days stand in a folder of reports; what holds personal data is within them.
    if unsafe mkdir(path, 0o755) == 0 {
      if permissions.isExplicit { _ = unsafe chmod(path, mode_t(permissions.folders)) }
    } else if errno != EEXIST {
      throw failure(.cannotCreate, path, "cannot create the output folder")
    }
    guard isFolder(path) else {
      throw DeliveryError(
        .cannotCreate, path, "is in the way and no folder; name another with --out")
    }
  }

  static func status(_ path: String) -> stat? {
    // The system fills the whole of `status`, which is of its own type; so in all of these.
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status : nil
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func isLink(_ path: String) -> Bool {
    status(path).map { $0.st_mode & S_IFMT == S_IFLNK } ?? false
  }

  static func openNew(_ path: String, _ permissions: Permissions = .ownerOnly)
    throws(DeliveryError) -> Int32
  {
    let descriptor = unsafe open(
      path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(permissions.files))
    guard descriptor >= 0 else { throw failure(.cannotCreate, path, "cannot create the file") }
    if permissions.isExplicit { _ = fchmod(descriptor, mode_t(permissions.files)) }
    return descriptor
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(DeliveryError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // No more is read than the buffer counts; the pointer does not leave the closure.
      let written = unsafe rest.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          unsafe Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw failure(.writeFailed, path, "cannot write")
      }
      rest = rest.dropFirst(written)
    }
  }

  /// Appends a part of an open file.
  static func read(
    _ range: Range<Int>, of descriptor: Int32, into bytes: inout [UInt8], path: String
  ) throws(DeliveryError) {
    var at = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: range.count))
    let start = range.lowerBound - at
    while at < bytes.count {
      // No more is written than there is room for behind `at`.
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: at), buffer.count - at, off_t(start + at))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw failure(
          .writeFailed, path, "cannot read back what was written", code: count < 0 ? errno : EIO)
      }
      at += count
    }
  }

  /// Makes sure the bytes are on the disk before they are called a report.
  static func finish(_ descriptor: Int32, path: String) throws(DeliveryError) {
    let synced = fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP
    let saved = errno
    let closed = closeChecked(descriptor)
    guard synced, closed else {
      if !synced { errno = saved }
      throw failure(.writeFailed, path, "cannot write")
    }
  }

  private static func closeChecked(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
      Darwin.close(descriptor) == 0
    #elseif canImport(Musl)
      Musl.close(descriptor) == 0
    #else
      Glibc.close(descriptor) == 0
    #endif
  }

  static func syncFolder(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// A folder and the folders in it.
  static func syncFolders(_ path: String) {
    for name in names(in: path) where isFolder("\(path)/\(name)") {
      syncFolders("\(path)/\(name)")
    }
    syncFolder(path)
  }

  static func move(_ from: String, to: String) throws(DeliveryError) {
    guard unsafe rename(from, to) != 0 else { return }
    throw failure(.cannotCreate, to, "cannot be put in place")
  }

  /// Exchanges two folders in one step; false where the file system cannot.
  static func exchange(_ a: String, _ b: String) -> Bool { unsafe rapport_exchange(a, b) == 0 }

  /// Points the link `path` to `target`, in one step.
  static func link(_ path: String, to target: String) throws(DeliveryError) {
    let temporary = path + ".\(getpid()).new"
    _ = unsafe unlink(temporary)
    guard unsafe symlink(target, temporary) == 0 else {
      throw failure(.cannotCreate, path, "cannot create the link")
    }
    guard unsafe rename(temporary, path) == 0 else {
      let error = failure(.cannotCreate, path, "cannot be pointed to the new report")
      _ = unsafe unlink(temporary)
      throw error
    }
  }

  static func names(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    // An entry is valid until the next call; its name ends with NUL within its 256 bytes.
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a folder of ours with what is in it; what cannot be removed stays.
  static func remove(_ path: String) {
    guard let status = status(path) else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      // Somebody may have made an old report read-only.
      if status.st_mode & 0o700 != 0o700 { _ = unsafe chmod(path, 0o700) }
      for name in names(in: path) { remove("\(path)/\(name)") }
      _ = unsafe rmdir(path)
    } else {
      _ = unsafe unlink(path)
    }
  }

  /// Opens a file that several processes may have open, making it where it is missing.
  static func openShared(_ path: String) throws(DeliveryError) -> Int32 {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure(.cannotCreate, path, "cannot create the file") }
    return descriptor
  }

  /// The first line of an open file, at most 200 bytes of it.
  static func firstLine(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    // No more is written than the buffer counts.
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe pread(descriptor, $0.baseAddress, $0.count, 0)
    }
    return String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 10 }, as: UTF8.self)
  }

  /// The last bytes of an open file.
  static func end(of descriptor: Int32, bytes limit: Int) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: limit)
    let start = max(0, Int(status.st_size) - limit)
    // As in `firstLine`.
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe pread(descriptor, $0.baseAddress, $0.count, off_t(start))
    }
    return Array(bytes.prefix(max(0, count)))
  }

  static func rewind(_ descriptor: Int32, path: String) throws(DeliveryError) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw failure(.writeFailed, path, "cannot be read again")
    }
  }

  static func linkTarget(_ path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: 4096)
    // No more is written than there is room for, and no NUL behind it.
    let count = unsafe readlink(path, &bytes, bytes.count)
    return count > 0
      ? String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }

  static var hostName: String {
    var bytes = [CChar](repeating: 0, count: 256)
    // The last byte stays NUL.
    _ = unsafe gethostname(&bytes, bytes.count - 1)
    return String(
      decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  static func close(_ descriptor: Int32) { _ = closeChecked(descriptor) }

  static func kill(_ process: Int32) -> Bool { signal(process, SIGKILL) }

  private static func signal(_ process: Int32, _ number: Int32) -> Bool {
    #if canImport(Darwin)
      Darwin.kill(process, number) == 0
    #elseif canImport(Musl)
      Musl.kill(process, number) == 0
    #else
      Glibc.kill(process, number) == 0
    #endif
  }

  static var processID: Int32 { getpid() }

  /// True while a process of that number lives.
  static func isAlive(_ process: Int32) -> Bool { signal(process, 0) || errno == EPERM }

  static func failure(
    _ kind: DeliveryError.Kind, _ path: String, _ what: String, code: Int32 = errno
  ) -> DeliveryError {
    // Copied at once; another thread's failure could only word it otherwise.
    let text = unsafe String(cString: strerror(code))
    switch code {
    case EACCES, EPERM, EROFS:
      return DeliveryError(
        .permission, path, "\(what): \(text); give this user write permission or name another --out"
      )
    case ENOSPC, EDQUOT, EIO, EFBIG:
      return DeliveryError(
        .writeFailed, path, "\(what): \(text); make room, the previous report is untouched")
    default:
      return DeliveryError(
        kind, path, "\(what): \(text); check the path or name another with --out")
    }
  }
}
