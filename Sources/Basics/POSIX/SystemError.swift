#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A system call that failed, by its `errno`: the one error that this layer throws.
///
/// It names neither a file nor a remedy; the caller knows both and words them (`InputError`,
/// `OutputError`).
package struct SystemError: Error, Hashable {
  package var number: Int32

  package init(number: Int32) { self.number = number }

  /// What `errno` says now; to be asked right after the call.
  static var last: SystemError { SystemError(number: errno) }

  /// What failed, as findings and input errors say it.
  package var fault: SystemFault {
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

  /// In the C library's words, as messages about outputs have it: an administrator searches for
  /// them.
  package var libraryText: String {
    // Copied at once; another thread's failure could only word it otherwise.
    unsafe String(cString: strerror(number))
  }
}

extension SystemError {
  package static let isDirectory = SystemError(number: EISDIR)
  /// A stream that does not end.
  package static let endless = SystemError(number: EFBIG)
  package static let isDevice = SystemError(number: ENODEV)
  /// A pipe without a writer.
  package static let noWriter = SystemError(number: EPIPE)
  /// A stream that begins with a block of zeros: a device, or a hole.
  package static let nothingButZeros = SystemError(number: EDOM)
  /// The text ends within a character.
  package static let cut = SystemError(number: EILSEQ)
  /// Fewer bytes came back than were written.
  package static let isShort = SystemError(number: EIO)

  var wouldBlock: Bool { number == EAGAIN || number == EWOULDBLOCK }
  package var isMissing: Bool { number == ENOENT || number == ENOTDIR || number == ELOOP }
  package var isDenied: Bool { number == EACCES || number == EPERM }
  package var exists: Bool { number == EEXIST }
  /// Nothing may be written there, to this user or to anybody.
  package var forbidsWriting: Bool { isDenied || number == EROFS }
  /// The disk is full, the quota used up, the file larger than allowed, or the device broken.
  package var isOfTheDisk: Bool { [ENOSPC, EDQUOT, EIO, EFBIG].contains(number) }
}
