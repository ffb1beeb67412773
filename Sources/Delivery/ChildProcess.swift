import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that we start and wait for.
///
/// Not Foundation's `Process`: on Linux that takes a program for running as long as any child it left
/// behind is, as mailers do that queue and send later.
struct ChildProcess {
  var program: String
  /// With the program's name in front.
  var arguments: [String]
  var folder: String
  /// `NAME=value`.
  var environment: [String]
  private var process: pid_t = 0

  init(program: String, arguments: [String], folder: String, environment: [String]) {
    self.program = program
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
  }

  enum End: Hashable {
    case exited(Int32)
    case killed(Int32)
  }

  /// Starts it in a process group of its own.
  mutating func start(input: Int32, output: Int32) throws(DeliveryError) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    _ = rapport_spawn_in(&actions, folder)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    let code = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    guard code == 0 else {
      throw FileSystem.failure(.cannotCreate, program, "the system refuses", code: code)
    }
  }

  /// Waits for its end; where that does not come in time it is ended, with what it started.
  func wait(seconds: Double) -> End? {
    var pause: UInt32 = 1000
    var waited = 0.0
    while true {
      if let end = end(WNOHANG) { return end }
      guard waited < seconds else { break }
      usleep(pause)
      waited += Double(pause) / 1_000_000
      pause = min(pause * 2, 50_000)
    }
    _ = FileSystem.kill(-process)
    _ = end(0)
    return nil
  }

  private func end(_ options: Int32) -> End? {
    var status: Int32 = 0
    while true {
      let found = waitpid(process, &status, options)
      if found == process {
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
      }
      if found < 0, errno == EINTR { continue }
      // Nobody to wait for any more: somebody else has, and how it ended is not known.
      return found < 0 ? .exited(-1) : nil
    }
  }
}
