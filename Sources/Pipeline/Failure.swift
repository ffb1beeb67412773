package import Basics
import CSV
package import Configuration
import Reporting
package import Templating

/// The exit statuses of contract.md, after sysexits.h.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  case usage = 64
  case badData = 65
  case noInput = 66
  case bug = 70
  case cannotCreate = 73
  case ioError = 74
  case tryLater = 75
  case permission = 77
  case badConfiguration = 78
}

/// Why a run ended without a report, worded for the person or the log that reads it. Every error of
/// every stage becomes one of these here, and nowhere else.
package struct Failure: Error, Sendable, Hashable {
  package var status: ExitStatus
  package var place: String?
  package var line: Int?
  package var column: Int?
  package var message: String

  package init(
    _ status: ExitStatus, place: String? = nil, line: Int? = nil, column: Int? = nil,
    _ message: String
  ) {
    self.status = status
    self.place = place
    self.line = line
    self.column = column
    self.message = message
  }

  package init(_ error: InputError) {
    let status: ExitStatus =
      switch error.kind {
      case .badData: .badData
      case .noInput: .noInput
      case .tryLater: .tryLater
      case .permission: .permission
      case .readFailed: .ioError
      }
    self.init(
      status, place: error.file, line: error.line, Wording.english.message(error))
  }

  package init(_ error: OutputError) {
    let status: ExitStatus =
      switch error.kind {
      case .cannotCreate: .cannotCreate
      case .writeFailed: .ioError
      case .permission: .permission
      }
    self.init(status, place: error.path, error.message)
  }

  package init(_ error: ConfigurationError) {
    self.init(
      .badConfiguration, place: error.file, line: error.line, column: error.column, error.message)
  }

  package init(_ error: TemplateFailure) {
    let first = error.problems.first
    self.init(
      .badConfiguration, place: first?.file, line: first?.line, column: first?.column,
      first?.message ?? "the templates cannot be used; try rapport templates check")
  }

  /// An error that no stage expects.
  package init(bug error: any Error) {
    self.init(.bug, "\(error); this is a bug of ours, please report it")
  }

  /// The same mistake, made not on the command line but in the configuration.
  func blamed(on key: String, _ configuration: Configuration, _ path: String?) -> Failure {
    let place = configuration.places[key]
    return Failure(
      .badConfiguration, place: path, line: place?.line, column: place?.column,
      message.hasPrefix("--") ? String(message.dropFirst(2)) : message)
  }

  /// `rapport: FILE:LINE:COLUMN: what; what to do`, one line, without control characters.
  package var text: String { Message.line(place: place, line: line, column: column, message) }
}

/// How lines on standard error look.
package enum Message {
  package static func line(place: String?, line: Int?, column: Int? = nil, _ message: String)
    -> String
  {
    var text = "rapport: "
    if let place {
      text += EvidenceReader.shown(place)
      if let line { text += ":\(line)" }
      if let column { text += ":\(column)" }
      text += ": "
    }
    return printable(text + message)
  }

  /// A warning of an input; the report repeats it under data quality.
  package static func line(_ finding: Finding) -> String {
    line(place: finding.file, line: finding.line, "warning: " + Wording.english.message(finding))
  }

  /// The same of a text of several lines, which stay apart, as do columns parted by tabs.
  package static func printable(lines text: String) -> String {
    func isKept(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) || byte == 0x0A || byte == 9 }
    if text.utf8.allSatisfy(isKept) { return text }
    return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { printable(String($0)) }
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// What comes from data never moves a terminal's cursor: control characters and what turns the
  /// direction of writing become visible marks.
  package static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in PathText.shown(text).unicodeScalars {
      if ControlCharacters.kind(of: scalar) == nil {
        result.append(scalar)
      } else {
        result.append(scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}")
      }
    }
    return String(result)
  }
}
