package import Foundation

/// A command of somebody else's that a night calls: the one that sends mail, a monitor's ping.
///
/// It is a list of arguments, never a line for a shell: a name with a quotation mark in it cannot
/// become a command.
package struct OutsideCommand: Sendable, Hashable {
  /// The program and its arguments.
  package var arguments: [String]
  /// Where it runs, and what a relative path of a program is relative to.
  package var folder: String
  package var timeout: TimeInterval

  package init(_ arguments: [String], folder: String, timeout: TimeInterval = 60) {
    self.arguments = arguments
    self.folder = folder
    self.timeout = timeout
  }

  /// Why a command did not do its work: "ended with 1: no such user".
  package struct Failure: Error, Sendable, Hashable {
    package var message: String
  }

  /// The program, where it is; nil where it is not, or may not be run.
  package var program: String? {
    guard let name = arguments.first, !name.isEmpty else { return nil }
    let files = FileManager.default
    if name.contains("/") {
      let path = name.hasPrefix("/") ? name : "\(folder)/\(name)"
      return files.isExecutableFile(atPath: path) ? path : nil
    }
    return OutsideCommand.searchPath.map { "\($0)/\(name)" }
      .first { files.isExecutableFile(atPath: $0) }
  }

  /// Where programs are looked for; cron's own path is too short for a mailer.
  private static var searchPath: [String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let own = path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    return own + ["/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/usr/local/sbin", "/sbin"]
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - input: for its standard input.
  ///   - environment: beside ours.
  package func run(input: [UInt8] = [], environment: [String: String] = [:]) throws(Failure) {
    guard let program else {
      throw Failure(
        message: "\(arguments.first ?? "an empty command") is not there or may not be run")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = Array(arguments.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ProcessInfo.processInfo.environment
    if variables["PATH"] == nil { variables["PATH"] = "/usr/local/bin:/usr/bin:/bin" }
    process.environment = variables.merging(environment) { _, new in new }
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("rapport-\(UUID().uuidString)")
    defer {
      try? FileManager.default.removeItem(at: scratch.appendingPathExtension("in"))
      try? FileManager.default.removeItem(at: scratch.appendingPathExtension("out"))
    }
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      // Files, not pipes: a program that does not read, or leaves a child behind that holds its
      // output open, must not hold up the night.
      process.standardInput = try OutsideCommand.file(scratch.appendingPathExtension("in"), input)
      let said = try OutsideCommand.file(scratch.appendingPathExtension("out"), [])
      process.standardOutput = said
      process.standardError = said
      try process.run()
    } catch {
      throw Failure(message: "\(program) cannot be started: \(error.localizedDescription)")
    }
    guard ended.wait(timeout: .now() + timeout) == .success else {
      process.terminate()
      if ended.wait(timeout: .now() + 2) != .success {
        _ = FileSystem.kill(process.processIdentifier)
      }
      throw Failure(message: "\(program) did not end within \(Int(timeout)) seconds")
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let how = process.terminationReason == .exit ? "ended with" : "was ended by signal"
      let said = OutsideCommand.lastWords(scratch.appendingPathExtension("out"))
      throw Failure(
        message: "\(program) \(how) \(process.terminationStatus)"
          + (said.isEmpty ? "" : ": \(said)")
      )
    }
  }

  /// A file of ours alone with these bytes, open for reading and writing.
  private static func file(_ url: URL, _ bytes: [UInt8]) throws -> FileHandle {
    let descriptor = try FileSystem.openNew(url.path)
    try FileSystem.write(bytes, to: descriptor, path: url.path)
    try FileSystem.rewind(descriptor, path: url.path)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// What it said last, in one line.
  private static func lastWords(_ url: URL) -> String {
    guard let said = try? Data(contentsOf: url) else { return "" }
    let lines = String(decoding: said.suffix(2000), as: UTF8.self).split(
      whereSeparator: \.isNewline)
    return lines.suffix(3).joined(separator: " ").trimmingCharacters(in: .whitespaces)
  }
}
