import ArgumentParser
import Basics
import CSV
import Pipeline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Everything that is said to a person or a log while running; no control character leaves here,
/// whoever worded the text.
enum Terminal {
  /// Runs a command's work: a failure is said in one line and becomes the exit status.
  static func exiting(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let exit as ExitCode {
      throw exit
    } catch {
      let failure = error as? Failure ?? Failure(bug: error)
      say(failure.text)
      throw ExitCode(failure.status.rawValue)
    }
  }

  /// Ends the program: with what was asked for (a help text, the version), without a word where all
  /// is said, and else with what is wrong with the command line, in one line as of any failure.
  static func end(_ error: any Error) -> Never {
    let code = Rapport.exitCode(for: error)
    let full = Rapport.fullMessage(for: error)
    if code == .success {
      do throws(Failure) {
        if !full.isEmpty { try print(full == Rapport.helpMessage() ? full + HelpTopic.hint : full) }
      } catch {
        say(error.text)
        exit(error.status.rawValue)
      }
    } else if !full.isEmpty {
      say(usage(Rapport.message(for: error), full))
    }
    exit(code.rawValue)
  }

  /// `rapport: unknown option '--colour'; see rapport report --help`.
  ///
  /// - Parameter full: the parser's own text, which ends with `See 'rapport report --help' …`.
  private static func usage(_ message: String, _ full: String) -> String {
    let what = message.split(separator: "\n").first.map(String.init) ?? "cannot be understood"
    let help = full.split(separator: "'").map(String.init).last { $0.hasSuffix(" --help") }
    let start = what.prefix(1).lowercased() + what.dropFirst()
    return Message.line(
      place: nil, line: nil,
      (start.hasSuffix(".") ? String(start.dropLast()) : start)
        + "; see \(help ?? "rapport --help")")
  }

  /// Warnings on standard error, so that they stand apart from the result; the report has them all.
  static func warn(_ findings: [Finding], quiet: Bool) {
    guard !quiet else { return }
    let warnings = findings.filter { $0.severity == .warning }
    for finding in warnings.prefix(warningLimit) { say(Message.line(finding)) }
    if warnings.count > warningLimit {
      let more = warnings.count - warningLimit
      say(
        "rapport: \(more) more \(more == 1 ? "warning" : "warnings"); see data quality in the report"
      )
    }
  }

  /// Shows what is being done, on a terminal only; nothing in cron or a pipe.
  static let progress: (@Sendable (String) -> Void)? =
    isatty(STDERR_FILENO) == 1
    ? { @Sendable what in
      write("\r\u{1B}[K" + (what.isEmpty ? "" : Message.printable(what)), to: STDERR_FILENO)
    } : nil

  /// A line on standard output; a full disk or a closed pipe is an error, not silence.
  static func print(_ text: String) throws(Failure) {
    guard write(Message.printable(lines: text) + "\n", to: STDOUT_FILENO) else {
      throw Failure(.ioError, place: "standard output", "cannot be written to; check the disk")
    }
  }

  /// The file of settings: what `--config` names, else the one in the current folder, which is
  /// said.
  static func settings(_ named: String?, quiet: Bool) -> String? {
    if let named { return named }
    guard FileSystem.exists(Pipeline.usualConfiguration) else { return nil }
    if !quiet {
      say(
        Message.line(
          place: Pipeline.usualConfiguration, line: nil,
          "the settings are taken from here, as --config names no others"))
    }
    return Pipeline.usualConfiguration
  }

  /// What went wrong beside the result.
  static func complain(_ line: String) { say(line) }

  private static let warningLimit = 8

  private static func say(_ text: String) {
    write(Message.printable(lines: text) + "\n", to: STDERR_FILENO)
  }

  @discardableResult
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let bytes = Array(rest)
      // The system reads no more than `bytes` has, and keeps nothing.
      #if canImport(Darwin)
        let written = unsafe Darwin.write(descriptor, bytes, bytes.count)
      #elseif canImport(Musl)
        let written = unsafe Musl.write(descriptor, bytes, bytes.count)
      #else
        let written = unsafe Glibc.write(descriptor, bytes, bytes.count)
      #endif
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(written)
    }
    return true
  }
}
