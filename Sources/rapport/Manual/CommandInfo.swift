import ArgumentParser
import Foundation

/// A CommandInfo tells of a command what the argument parser knows: `--experimental-dump-help`, as
/// far as a manual page wants it.
struct CommandInfo: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var subcommands: [CommandInfo]?
  var arguments: [ArgumentInfo]?

  /// The root command with all below it.
  static func root() throws -> CommandInfo {
    struct Tool: Decodable { var command: CommandInfo }
    return try JSONDecoder().decode(Tool.self, from: Data(Rapport._dumpHelp().utf8)).command
  }

  /// The parser's own `help` has no page.
  var shownSubcommands: [CommandInfo] {
    (subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
  }

  func shownArguments(_ kinds: ArgumentInfo.Kind...) -> [ArgumentInfo] {
    (arguments ?? []).filter { ($0.shouldDisplay ?? true) && kinds.contains($0.kind) }
  }
}

/// An ArgumentInfo tells of an argument, an option or a flag of a command.
struct ArgumentInfo: Decodable {
  enum Kind: String, Decodable { case positional, option, flag }

  struct Name: Decodable {
    var kind: String
    var name: String

    /// As it is typed.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  var kind: Kind
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var isOptional: Bool?
  var isRepeating: Bool?
  var names: [Name]?
  var valueName: String?
  var defaultValue: String?

  /// `[inputs ...]`
  var synopsis: String {
    let name = "<\(valueName ?? "")>" + (isRepeating ?? false ? " ..." : "")
    return isOptional ?? false ? "[\(name)]" : name
  }

  /// `-h, --help`, or `--config <file>`.
  var spelling: String {
    guard kind != .positional else { return "<\(valueName ?? "")>" }
    let typed = (names ?? []).sorted { $0.name.count < $1.name.count }.map(\.typed)
    let value = kind == .option ? " <\(valueName ?? "")>" : ""
    return typed.joined(separator: ", ") + value
  }

  var help: String {
    var text = abstract ?? ""
    // Some say themselves what they are by default.
    if let defaultValue, !defaultValue.isEmpty, !text.contains("(default") {
      text += " (default: \(defaultValue))"
    }
    if let discussion, !discussion.isEmpty { text += " " + discussion }
    return text
  }
}
