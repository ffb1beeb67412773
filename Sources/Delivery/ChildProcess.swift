import Basics
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
/// Not Foundation's `Process`: on Linux that takes a program for running as long as any child it
/// left behind is, as mailers do that queue and send later.
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
  ///
  /// What is unsafe here: the system is given the addresses of our own variables, which live until
  /// it returns, and two lists of copied texts that end with nil and are freed once.
  mutating func start(input: Int32, output: Int32) throws(OutputError) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 2)
    _ = unsafe rapport_spawn_in(&actions, folder)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    _ = unsafe rapport_spawn_with_file_size_signal(&attributes)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    var words: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe variables.indices { unsafe free(variables[index]) }
    }
    let code = unsafe posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    guard code == 0 else {
      throw OutputError(
        .cannotCreate, program, "the system refuses", SystemError(number: code))
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
    Processes.endGroup(process)
    _ = end(0)
    return nil
  }

  private func end(_ options: Int32) -> End? {
    var status: Int32 = 0
    // `status` lives until the call returns.
    while true {
      let found = unsafe waitpid(process, &status, options)
      if found == process {
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
      }
      if found < 0, errno == EINTR { continue }
      // Another wait has taken its status: how it ended is not known.
      return found < 0 ? .exited(-1) : nil
    }
  }
}
