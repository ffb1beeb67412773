import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls that publishing needs, and the only place where Linux and macOS differ.
enum FileSystem {
  /// Owner only: reports hold personal data.
  static let folderMode: mode_t = 0o700
  static let fileMode: mode_t = 0o600

  static func makeFolder(_ path: String) throws(DeliveryError) {
    guard mkdir(path, folderMode) != 0 else { return }
    throw failure(.cannotCreate, path, "cannot create the folder")
  }

  /// Creates `path` and the folders above it that are missing.
  static func makeFolders(_ path: String) throws(DeliveryError) {
    if isFolder(path) { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolders(String(path[..<slash]))
    }
    if mkdir(path, 0o755) != 0, errno != EEXIST {
      throw failure(.cannotCreate, path, "cannot create the output folder")
    }
    guard isFolder(path) else {
      throw DeliveryError(
        .cannotCreate, path, "is in the way and no folder; name another with --out")
    }
  }

  static func status(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func isLink(_ path: String) -> Bool {
    status(path).map { $0.st_mode & S_IFMT == S_IFLNK } ?? false
  }

  static func openNew(_ path: String) throws(DeliveryError) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, fileMode)
    guard descriptor >= 0 else { throw failure(.cannotCreate, path, "cannot create the file") }
    return descriptor
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(DeliveryError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw failure(.writeFailed, path, "cannot write")
      }
      rest = rest.dropFirst(written)
    }
  }

  /// Makes sure the bytes are on the disk before they are called a report.
  static func finish(_ descriptor: Int32, path: String) throws(DeliveryError) {
    let synced = fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP
    let saved = errno
    let closed = close(descriptor) == 0
    guard synced, closed else {
      if !synced { errno = saved }
      throw failure(.writeFailed, path, "cannot write")
    }
  }

  static func syncFolder(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }

  static func move(_ from: String, to: String) throws(DeliveryError) {
    guard rename(from, to) != 0 else { return }
    throw failure(.cannotCreate, to, "cannot be put in place")
  }

  /// Exchanges two folders in one step; false where the file system cannot.
  static func exchange(_ a: String, _ b: String) -> Bool { rapport_exchange(a, b) == 0 }

  /// Points the link `path` to `target`, in one step.
  static func link(_ path: String, to target: String) throws(DeliveryError) {
    let temporary = path + ".\(getpid()).new"
    _ = unlink(temporary)
    guard symlink(target, temporary) == 0 else {
      throw failure(.cannotCreate, path, "cannot create the link")
    }
    guard rename(temporary, path) == 0 else {
      let error = failure(.cannotCreate, path, "cannot be pointed to the new report")
      _ = unlink(temporary)
      throw error
    }
  }

  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a folder of ours with what is in it; what cannot be removed stays.
  static func remove(_ path: String) {
    guard let status = status(path) else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in names(in: path) { remove("\(path)/\(name)") }
      _ = rmdir(path)
    } else {
      _ = unlink(path)
    }
  }

  static var processID: Int32 { getpid() }

  /// True while a process of that number lives.
  static func isAlive(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

  private static func failure(_ kind: DeliveryError.Kind, _ path: String, _ what: String)
    -> DeliveryError
  {
    let code = errno
    let text = String(cString: strerror(code))
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
