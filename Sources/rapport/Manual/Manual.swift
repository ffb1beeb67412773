import Configuration

/// The pages of the manual: one of the program, one of each command, one of `rapport.yaml`; made of
/// what the argument parser and the table of settings know.
enum Manual {
  static func pages() throws -> [ManualPage] {
    let root = try CommandInfo.root()
    let commands = root.shownSubcommands
    return [page(root, commands)] + commands.map(page) + [settingsPage(commands)]
  }

  private static func page(_ root: CommandInfo, _ commands: [CommandInfo]) -> ManualPage {
    var page = ManualPage("rapport", section: 1, about: "which customers are neglected, and why")
    page.heading("Synopsis")
    page.synopsis("rapport", ["[<command>] [<options>] [<inputs> ...]"])
    page.heading("Description")
    page.paragraphs((root.abstract ?? "") + "\n\n" + (root.discussion ?? ""))
    page.heading("Commands")
    for command in commands {
      page.tagged("\(root.commandName) \(command.commandName)", command.abstract ?? "")
    }
    options(of: root, in: &page)
    page.heading("Files")
    page.tagged(
      "rapport.yaml",
      "Settings. Where --config names none, one in the current folder is used, and the run says so."
    )
    page.tagged("Reports/latest", "The latest report.")
    page.seeAlso(commands.map { ("rapport-\($0.commandName)", 1) } + [("rapport.yaml", 5)])
    return page
  }

  private static func page(_ command: CommandInfo) -> ManualPage {
    let name = "rapport-\(command.commandName)"
    var page = ManualPage(name, section: 1, about: sentence(command.abstract ?? ""))
    page.heading("Synopsis")
    let parts = command.shownSubcommands
    for part in parts.isEmpty ? [command] : parts {
      let words = "rapport \(command.commandName)" + (parts.isEmpty ? "" : " \(part.commandName)")
      if part.commandName != (parts.first ?? command).commandName { page.lineBreak() }
      let options = part.shownArguments(.option).isEmpty ? [] : ["[<options>]"]
      page.synopsis(words, options + part.shownArguments(.positional).map(\.synopsis))
    }
    page.heading("Description")
    page.paragraphs(command.discussion ?? command.abstract ?? "")
    for part in parts {
      page.subheading(part.commandName)
      page.paragraphs(part.abstract ?? "")
      for argument in part.shownArguments(.positional, .option) {
        page.tagged(argument.spelling, argument.help)
      }
    }
    if parts.isEmpty {
      let arguments = command.shownArguments(.positional)
      if !arguments.isEmpty {
        page.heading("Arguments")
        for argument in arguments { page.tagged(argument.spelling, argument.help) }
      }
    }
    options(of: command, in: &page)
    page.seeAlso([("rapport", 1), ("rapport.yaml", 5)])
    return page
  }

  private static func options(of command: CommandInfo, in page: inout ManualPage) {
    page.heading("Options")
    for option in command.shownArguments(.option, .flag) {
      page.tagged(option.spelling, option.help)
    }
  }

  private static func settingsPage(_ commands: [CommandInfo]) -> ManualPage {
    var page = ManualPage("rapport.yaml", section: 5, about: "settings of rapport")
    page.heading("Description")
    page.paragraphs(
      """
      Every option of the command line, and every weight, limit and word of the judgement, can stand in \
      this file; the command line wins. What does not stand there keeps its default. Paths are relative \
      to the file. A mistake in it is an error with line and column (exit status 78), and no setting is \
      ignored. `rapport init` writes a commented one to start from; `rapport help rules` and `rapport \
      help marks` tell which setting moves what.
      """)
    page.heading("Settings")
    var section: String?
    for setting in SettingReference.all {
      if setting.section != section {
        section = setting.section
        page.subheading(section.map { "\($0):" } ?? "At the top of the file")
        if let meaning = section.flatMap(SettingReference.sectionMeaning) {
          page.paragraphs(meaning)
        }
      }
      page.tagged(
        setting.key, setting.meaning + (setting.usual.map { " (default: \($0))" } ?? ""))
    }
    page.heading("Example")
    page.paragraphs(
      """
        inputs: exports
        timezone: Europe/Berlin
        tiers:
          A: 30
          B: 60
        mail:
          to: [boss@example.com]
      """)
    page.seeAlso([("rapport", 1), ("rapport-init", 1), ("rapport-nightly", 1)])
    return page
  }

  /// As the line behind a name has it: small, without a full stop.
  private static func sentence(_ text: String) -> String {
    let first = text.split(separator: ".").first.map(String.init) ?? text
    return first.prefix(1).lowercased() + first.dropFirst()
  }
}
