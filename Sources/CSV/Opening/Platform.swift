import Basics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the operating system says about an open file: enough to see that it is still the same one.
struct FileIdentity: Equatable, Sendable {
  var device: UInt64
  var inode: UInt64
  var size: Int
  /// Seconds and nanoseconds of the last change, since 1970.
  var modifiedSeconds: Int
  var modifiedNanoseconds: Int
  var isRegular: Bool
  var isDirectory: Bool
  var isDevice: Bool

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int(status.st_size)
    #if canImport(Darwin)
      modifiedSeconds = Int(status.st_mtimespec.tv_sec)
      modifiedNanoseconds = Int(status.st_mtimespec.tv_nsec)
    #else
      modifiedSeconds = Int(status.st_mtim.tv_sec)
      modifiedNanoseconds = Int(status.st_mtim.tv_nsec)
    #endif
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isDirectory = status.st_mode & S_IFMT == S_IFDIR
    isDevice = [S_IFCHR, S_IFBLK].contains(status.st_mode & S_IFMT)
  }
}

/// A system call that failed, by its `errno`.
struct SystemError: Error, Hashable {
  var number: Int32

  static var last: SystemError { SystemError(number: errno) }

  /// What it is, as a finding says it.
  var fault: SystemFault {
    switch number {
    case ENOENT: .noSuchFile
    case ENOTDIR: .pathIsNotDirectory
    case EISDIR: .isDirectory
    case EACCES, EPERM: .permissionDenied
    case EIO: .inputOutput
    case ENOSPC: .diskFull
    case EMFILE, ENFILE: .tooManyOpenFiles
    case ENAMETOOLONG: .nameTooLong
    case ELOOP: .tooManyLinks
    default: .other(Int(number))
    }
  }
}

/// An open file descriptor, closed with its last reference.
final class Descriptor: Sendable {
  let number: Int32
  private let closes: Bool

  init(_ number: Int32, closes: Bool = true) {
    self.number = number
    self.closes = closes
  }

  deinit { if closes { close(number) } }

  static func open(_ path: String) throws(SystemError) -> Descriptor {
    while true {
      let number = unsafe path.withCString { unsafe platformOpen($0, O_RDONLY | O_CLOEXEC) }
      if number >= 0 { return Descriptor(number) }
      if errno != EINTR { throw .last }
    }
  }

  /// A nameless file of this process alone: no other can open it, and it goes with its descriptor.
  static func temporary() throws(SystemError) -> Descriptor {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    // mkstemp creates with mode 0600 and replaces the six X in place.
    var template = Array("\(folder)/rapport-spool.XXXXXX".utf8CString)
    let number = unsafe template.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard let start = buffer.baseAddress else { return -1 }
      let number = unsafe mkstemp(start)
      if number >= 0 { unsafe unlink(start) }
      return number
    }
    guard number >= 0 else { throw .last }
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    return Descriptor(number)
  }

  var isTerminal: Bool { isatty(number) != 0 }

  func identity() throws(SystemError) -> FileIdentity {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw .last }
    return FileIdentity(status)
  }

  /// What stands at `path` now, symbolic links followed; nil if nothing does.
  static func identity(of path: String) -> FileIdentity? {
    var status = stat()
    let result = unsafe path.withCString { unsafe stat($0, &status) }
    return result == 0 ? FileIdentity(status) : nil
  }

  /// The next bytes in order; none at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      let count = unsafe platformRead(number, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw .last }
    }
  }

  /// Bytes from `offset`, fewer than asked for only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(SystemError) -> Int {
    var done = 0
    while done < buffer.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = unsafe pread(number, rest.baseAddress, rest.count, off_t(offset + done))
      if count == 0 { break }
      if count > 0 {
        done += count
      } else if errno != EINTR {
        throw .last
      }
    }
    return done
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = unsafe platformWrite(number, rest.baseAddress, rest.count)
      if count > 0 {
        done += count
      } else if errno != EINTR {
        throw .last
      }
    }
  }
}

// `read`, `write` and `open` are also names of methods here, so the C functions get names apart.

private func platformOpen(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
  unsafe open(path, flags)
}

private func platformRead(_ number: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, start, count)
}

private func platformWrite(_ number: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, start, count)
}

extension SystemError {
  static let isDirectory = SystemError(number: EISDIR)
  /// A stream that does not end.
  static let endless = SystemError(number: EFBIG)
  static let isDevice = SystemError(number: ENODEV)
  /// A stream that begins with a block of zeros: a device, or a hole.
  static let nothingButZeros = SystemError(number: EDOM)
  /// The text ends within a character.
  static let cut = SystemError(number: EILSEQ)

  var isMissing: Bool { number == ENOENT || number == ENOTDIR || number == ELOOP }
  var isDenied: Bool { number == EACCES || number == EPERM }
}

extension Descriptor {
  /// The next bytes in order; none at the end.
  func read(into block: inout [UInt8]) throws(SystemError) -> Int {
    // The pointer does not leave the closure; `read` writes no more than the buffer holds.
    let result = unsafe block.withUnsafeMutableBytes { buffer -> Result<Int, SystemError> in
      do throws(SystemError) {
        return .success(try unsafe read(into: buffer))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
