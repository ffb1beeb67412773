import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Processes of this machine, by their numbers.
package enum Processes {
  /// This one.
  package static var own: Int32 { getpid() }

  /// True while a process of that number lives.
  package static func isAlive(_ process: Int32) -> Bool {
    platformKill(process, 0) == 0 || errno == EPERM
  }

  /// Ends a process with all that it started in its group.
  package static func endGroup(_ process: Int32) { _ = platformKill(-process, SIGKILL) }

  /// Lets a write beyond `ulimit -f` fail as on a full disk, instead of ending this process.
  package static func ignoreFileSizeSignal() { rapport_ignore_file_size_signal() }

  /// The name of this machine.
  package static var hostName: String {
    var bytes = [CChar](repeating: 0, count: 256)
    // The last byte stays NUL.
    _ = unsafe gethostname(&bytes, bytes.count - 1)
    return String(
      decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
