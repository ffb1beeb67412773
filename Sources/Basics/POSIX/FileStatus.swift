#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the operating system says about a file: enough to see that it is still the same one.
package struct FileStatus: Equatable, Sendable {
  package enum Kind: Sendable {
    case regular
    case folder
    case link
    /// A terminal, a disk.
    case device
    /// A pipe, a socket.
    case stream
  }

  package var kind: Kind
  package var device: UInt64
  package var inode: UInt64
  package var size: Int
  /// Seconds and nanoseconds of the last change, since 1970.
  package var modifiedSeconds: Int
  package var modifiedNanoseconds: Int

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int(status.st_size)
    (modifiedSeconds, modifiedNanoseconds) = lastChange(status)
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFCHR, S_IFBLK: .device
      default: .stream
      }
  }

  package var isRegular: Bool { kind == .regular }
  package var isFolder: Bool { kind == .folder }
  package var isLink: Bool { kind == .link }
  package var isDevice: Bool { kind == .device }

  /// Whether both are the same file, under one name or two, whatever was written to it meanwhile.
  package func isSameFile(as other: FileStatus) -> Bool {
    inode == other.inode && device == other.device
  }
}
