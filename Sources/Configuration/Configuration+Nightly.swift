package import Reporting

/// What only the unattended run needs: `nightly:`, `mail:`, `retention:` and `log:`.
extension Configuration {
  /// `nightly:`
  package struct Nightly: Sendable, Hashable {
    /// Days after which an export that is no newer is worth a warning.
    package var staleAfterDays = 3
    /// An export must not have changed for so many seconds before it is read.
    package var settleSeconds = 2.0
    /// So often it is waited for.
    package var settleTries = 5
    /// Run before the inputs are read: what fetches them.
    package var before: [String] = []
    package var onSuccess: [String] = []
    package var onFailure: [String] = []
    /// How long each of these may take.
    package var timeoutSeconds = 60

    package init() {}

    init(_ top: inout YAMLReader) throws(ConfigurationError) {
      guard var section = try top.section("nightly") else { return }
      staleAfterDays = try section.integer("stale-after-days", in: 1...3650) ?? staleAfterDays
      settleSeconds = try section.number("settle-seconds", in: 0...600) ?? settleSeconds
      settleTries = try section.integer("settle-tries", in: 1...100) ?? settleTries
      before = try Configuration.command("before", &section) ?? []
      onSuccess = try Configuration.command("on-success", &section) ?? []
      onFailure = try Configuration.command("on-failure", &section) ?? []
      timeoutSeconds = try section.integer("timeout-seconds", in: 1...86_400) ?? timeoutSeconds
      try section.finish()
    }
  }

  /// `mail:`
  package struct Mail: Sendable, Hashable {
    /// When the report is mailed. A failed run is told in each case.
    package enum Occasion: String, Sendable, CaseIterable {
      case always
      case onChange = "on-change"
      case onlyOnError = "only-on-error"
    }

    package static let defaultCommand = ["/usr/sbin/sendmail", "-t", "-oi"]

    package var command = Mail.defaultCommand
    package var when = Occasion.onChange
    package var settings = MailSettings()
    package var timeoutSeconds = 60
    /// A mail that failed is tried again by the runs of so many days.
    package var retryDays = 7

    package init() {}

    init?(_ top: inout YAMLReader) throws(ConfigurationError) {
      guard var section = try top.section("mail") else { return nil }
      command = try Configuration.command("command", &section) ?? command
      when = try section.choice("when", of: Occasion.self) ?? when
      settings.from = try section.mailbox("from")
      settings.to = try section.mailboxes("to") ?? []
      if var list = try section.section("owners") {
        for (name, _) in list.ownKeys() {
          // An owner without an address gets nothing.
          let to = try list.mailboxes(name) ?? []
          if !to.isEmpty { settings.owners.append(MailSettings.Owner(name: name, to: to)) }
        }
      }
      timeoutSeconds = try section.integer("timeout-seconds", in: 1...3600) ?? timeoutSeconds
      retryDays = try section.integer("retry-days", in: 0...365) ?? retryDays
      settings.reportURL = try section.secureURL("report-url")
      settings.verdictsTo = try section.mailbox("verdicts-to")
      guard !settings.to.isEmpty else {
        throw section.wrong(
          "to", "is missing; write who gets the report, as in to: boss@example.com")
      }
      try section.finish()
    }
  }

  /// `retention:`
  package struct KeptReports: Sendable, Hashable {
    package var daily = 31
    package var weekly = 26
    package var monthly = 60

    init?(_ top: inout YAMLReader) throws(ConfigurationError) {
      guard var section = try top.section("retention") else { return nil }
      daily = try section.integer("daily", in: 0...100_000) ?? daily
      weekly = try section.integer("weekly", in: 0...100_000) ?? weekly
      monthly = try section.integer("monthly", in: 0...100_000) ?? monthly
      guard daily + weekly + monthly > 0 else {
        throw section.wrong("daily", "must keep something; without `retention:` all is kept")
      }
      try section.finish()
    }
  }

  /// `log:`
  package struct Log: Sendable, Hashable {
    package var file: String?
    /// So many days' files are kept.
    package var keep = 30

    init?(_ top: inout YAMLReader) throws(ConfigurationError) {
      guard var section = try top.section("log") else { return nil }
      file = try section.text("file")
      keep = try section.integer("keep", in: 0...10_000) ?? keep
      try section.finish()
    }
  }

  /// `permissions:`, as `chmod` has them.
  package struct Permissions: Sendable, Hashable {
    package var files: UInt16 = 0o600
    package var folders: UInt16 = 0o700

    init?(_ top: inout YAMLReader) throws(ConfigurationError) {
      guard var section = try top.section("permissions") else { return nil }
      files = try Permissions.mode("files", &section, atLeast: 0o600) ?? files
      folders = try Permissions.mode("folders", &section, atLeast: 0o700) ?? folders
      try section.finish()
    }

    /// - Parameter atLeast: what the run itself needs, or the next one could not read its history.
    private static func mode(_ key: String, _ section: inout YAMLReader, atLeast: UInt16)
      throws(ConfigurationError) -> UInt16?
    {
      guard let text = try section.text(key) else { return nil }
      let digits = text.hasPrefix("0o") ? text.dropFirst(2) : text[...]
      guard (3...4).contains(digits.utf8.count), let mode = UInt16(digits, radix: 8),
        mode <= 0o777, mode & atLeast == atLeast
      else {
        throw section.wrong(
          key,
          "must be a mode as chmod has it, at least 0\(String(atLeast, radix: 8)), not \(text)")
      }
      return mode
    }
  }

  /// A program and its arguments; one that is written as a line would never be found.
  private static func command(_ key: String, _ section: inout YAMLReader)
    throws(ConfigurationError) -> [String]?
  {
    guard let arguments = try section.texts(key) else { return nil }
    guard let program = arguments.first, !program.isEmpty else {
      throw section.wrong(key, "must name a program")
    }
    if arguments.count == 1, program.contains(" ") {
      throw section.wrong(
        key,
        "must be a list of arguments, as in [\(program.split(separator: " ").joined(separator: ", "))]"
      )
    }
    return arguments
  }
}

extension Configuration {
  /// What can be made of a file with mistakes elsewhere: where to report them to.
  package static func forFailures(text: String, file: String) -> Configuration {
    var configuration = Configuration()
    guard var top = try? YAMLReader(text: text, file: file) else { return configuration }
    configuration.out = try? top.text("out")
    configuration.nightly = (try? Nightly(&top)) ?? Nightly()
    configuration.mail = (try? Mail(&top)) ?? nil
    configuration.log = (try? Log(&top)) ?? nil
    configuration.permissions = (try? Permissions(&top)) ?? nil
    return configuration
  }
}
