#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file, closed with its last reference. What is opened here is not handed on to programs
/// that we start.
package final class Descriptor: Sendable {
  package let number: Int32
  /// It is open, and ours to close.
  private let closes: Locked<Bool>

  package init(_ number: Int32, closes: Bool = true) {
    self.number = number
    self.closes = Locked(closes)
  }

  deinit { close() }

  /// Closes the file before its last reference goes; a second time it does nothing.
  ///
  /// - Returns: what went wrong: with it, bytes that were written may be lost.
  @discardableResult package func close() -> SystemError? {
    closes.withLock { closes in
      guard closes else { return nil }
      closes = false
      return platformClose(number) == 0 ? nil : .last
    }
  }

  package var isTerminal: Bool { isatty(number) != 0 }

  package func status() throws(SystemError) -> FileStatus {
    // The system fills the whole of `status`, which is of its own type.
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw .last }
    return FileStatus(status)
  }
}

// MARK: Opening

extension Descriptor {
  /// Opens a file for reading.
  ///
  /// - Parameter waits: false for a file that may be a pipe, which is not to hold anybody up.
  package static func open(_ path: String, waits: Bool = true) throws(SystemError) -> Descriptor {
    try open(path, O_RDONLY | (waits ? 0 : O_NONBLOCK))
  }

  /// Makes a file that is not there yet, for writing and reading back.
  package static func create(_ path: String, _ permissions: Permissions) throws(SystemError)
    -> Descriptor
  {
    let file = try open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, permissions.files)
    if permissions.isExplicit { _ = fchmod(file.number, mode_t(permissions.files)) }
    return file
  }

  /// Opens a file to write behind what it holds, making it where it is missing.
  package static func append(to path: String, _ permissions: Permissions) throws(SystemError)
    -> Descriptor
  {
    let isNew = FileSystem.status(path) == nil
    let file = try open(path, O_WRONLY | O_CREAT | O_APPEND, permissions.files)
    if isNew, permissions.isExplicit { _ = fchmod(file.number, mode_t(permissions.files)) }
    return file
  }

  /// Opens a file that several processes may have open, making it where it is missing.
  package static func shared(_ path: String) throws(SystemError) -> Descriptor {
    try open(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0o600)
  }

  /// A file without a name, for writing and reading: no other process can open it, and it is gone
  /// with its descriptor.
  package static func temporary() throws(SystemError) -> Descriptor {
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

  private static func open(_ path: String, _ flags: Int32, _ mode: UInt16 = 0)
    throws(SystemError) -> Descriptor
  {
    while true {
      let number = unsafe platformOpen(PathText.system(path), flags, mode)
      if number >= 0 { return Descriptor(number) }
      if errno != EINTR { throw .last }
    }
  }
}

// MARK: Reading

extension Descriptor {
  /// Waits until somebody writes into a named pipe that was opened without waiting; from then on
  /// reading waits for whoever writes.
  ///
  /// - Returns: the first bytes, if some have come; nil where no writer came in time.
  package func awaitWriter(seconds: Double) throws(SystemError) -> [UInt8]? {
    var waited = 0.0
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var first: [UInt8]?
      do throws(SystemError) {
        let count = try read(into: &block)
        // Nothing and the end: no process has it open for writing.
        if count > 0 { first = Array(block[..<count]) }
      } catch {
        // Somebody has, and writes later.
        guard error.wouldBlock else { throw error }
        first = []
      }
      if let first {
        let flags = fcntl(number, F_GETFL)
        guard flags >= 0, fcntl(number, F_SETFL, flags & ~O_NONBLOCK) == 0 else { throw .last }
        return first
      }
      guard waited < seconds else { return nil }
      usleep(20_000)
      waited += 0.02
    }
  }

  /// The next bytes in order; none at the end.
  package func read(into block: inout [UInt8]) throws(SystemError) -> Int {
    // The pointer does not leave the closure; no more is written than the buffer holds.
    let count = unsafe block.withUnsafeMutableBytes { buffer -> Int in
      while true {
        let count = unsafe platformRead(number, buffer.baseAddress, buffer.count)
        if count >= 0 || errno != EINTR { return count }
      }
    }
    guard count >= 0 else { throw .last }
    return count
  }

  /// Bytes from `offset`, fewer than asked for only at the end.
  package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int)
    throws(SystemError) -> Int
  {
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

  /// Up to `count` bytes from `offset`.
  package func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    var problem: SystemError?
    // The pointer does not leave the closure; as many bytes are there as were read.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        let room = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count])
        filled = try unsafe read(into: room, at: offset)
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
    return bytes
  }

  /// The first line, at most 200 bytes of it; empty where the file cannot be read.
  package var firstLine: String {
    let start = (try? bytes(at: 0, count: 200)) ?? []
    return String(decoding: start.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// The last bytes, at most `limit`; none where the file cannot be read.
  package func end(_ limit: Int) -> [UInt8] {
    guard let size = try? status().size else { return [] }
    return (try? bytes(at: max(0, size - limit), count: limit)) ?? []
  }

  /// What is read next is the beginning.
  package func rewind() throws(SystemError) {
    guard lseek(number, 0, SEEK_SET) == 0 else { throw .last }
  }
}

// MARK: Writing

extension Descriptor {
  /// Writes all of the bytes.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    // The pointer does not leave the closure; no more is read than the buffer holds.
    let error = unsafe bytes.withUnsafeBytes { buffer -> SystemError? in
      var done = 0
      while done < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        let count = unsafe platformWrite(number, rest.baseAddress, rest.count)
        if count > 0 {
          done += count
        } else if count == 0 {
          return .isShort
        } else if errno != EINTR {
          return .last
        }
      }
      return nil
    }
    if let error { throw error }
  }

  /// Makes sure that what was written is on the disk, and closes. Until then it is not called
  /// written.
  package func finish() throws(SystemError) {
    let isSynced = fsync(number) == 0
    let problem = isSynced ? nil : SystemError.last
    let closing = close()
    // A pipe and some file systems know no syncing.
    if let problem, ![EINVAL, ENOTSUP].contains(problem.number) { throw problem }
    if let closing { throw closing }
  }

  /// Takes away what the file holds.
  package func empty() { _ = ftruncate(number, 0) }

  /// Locks the file against other processes, until it is closed or the process ends.
  ///
  /// On a file system without locks it succeeds, as it would without another process.
  ///
  /// - Returns: false where another process holds the lock.
  package func lock() throws(SystemError) -> Bool {
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return false
      case ENOLCK, ENOTSUP, ENOSYS: return true
      default: throw .last
      }
    }
    return true
  }
}
