import Basics
package import Foundation

/// A program outside Rapport that a night calls: the one that sends mail, a monitor's ping.
///
/// It is a list of arguments, never a line for a shell: a name with a quotation mark in it cannot
/// become a command.
package struct ExternalCommand: Sendable, Hashable {
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
    if name.contains("/") {
      let path = name.hasPrefix("/") ? name : "\(folder)/\(name)"
      return FileSystem.isExecutable(path) ? path : nil
    }
    return ExternalCommand.searchPath.map { "\($0)/\(name)" }
      .first { FileSystem.isExecutable($0) }
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
    var variables = ProcessInfo.processInfo.environment
    if variables["PATH"] == nil { variables["PATH"] = "/usr/local/bin:/usr/bin:/bin" }
    variables.merge(environment) { _, new in new }
    var child = ChildProcess(
      program: program, arguments: arguments, folder: folder,
      environment: variables.map { "\($0.key)=\($0.value)" })
    let said: Descriptor
    do throws(OutputError) {
      // Files, not pipes: a program that does not read, or leaves a child behind that holds its
      // output open, must not hold up the night.
      said = try ExternalCommand.file([])
    } catch {
      throw Failure(message: "\(program) cannot be started: \(error.message)")
    }
    do throws(OutputError) {
      let input = try ExternalCommand.file(input)
      try child.start(input: input.number, output: said.number)
    } catch {
      throw Failure(message: "\(program) cannot be started: \(error.message)")
    }
    let how: String
    switch child.wait(seconds: timeout) {
    case .exited(0): return
    case .exited(let status): how = "ended with \(status)"
    case .killed(let signal): how = "was ended by signal \(signal)"
    case nil:
      throw Failure(message: "\(program) did not end within \(Int(timeout)) seconds")
    }
    let words = ExternalCommand.lastWords(said)
    throw Failure(message: "\(program) \(how)" + (words.isEmpty ? "" : ": \(words)"))
  }

  /// A file with these bytes, open for reading and writing, and without a name: a mail's text stays
  /// nowhere, not even after a kill.
  private static func file(_ bytes: [UInt8]) throws(OutputError) -> Descriptor {
    let file: Descriptor
    do throws(SystemError) { file = try .temporary() } catch {
      throw OutputError(.cannotCreate, "", "cannot create the file", error)
    }
    do throws(SystemError) { try file.write(bytes) } catch {
      throw OutputError(.writeFailed, "", "cannot write", error)
    }
    do throws(SystemError) { try file.rewind() } catch {
      throw OutputError(.writeFailed, "", "cannot be read again", error)
    }
    return file
  }

  /// What it said last, in one line.
  private static func lastWords(_ output: Descriptor) -> String {
    let lines = String(decoding: output.end(2000), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    return lines.suffix(3).joined(separator: " ").trimmingCharacters(in: .whitespaces)
  }
}
