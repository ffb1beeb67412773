import ArgumentParser
import Pipeline

/// `rapport templates list | export DIR | check [DIR]`.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "List the templates of the reports, export them to change them, check your own.",
    subcommands: [List.self, Export.self, Check.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The templates there are: name, kind, built in or yours.")

    @Argument(help: "A folder of templates of your own.", completion: .directory)
    var folder: String?

    func run() throws {
      try Terminal.exiting {
        for line in try Pipeline.templates(in: folder) { try Terminal.print(line) }
      }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the built-in templates into a folder, to change them there.")

    @Argument(help: "The folder; files that are there are not overwritten.", completion: .directory)
    var folder: String

    func run() throws {
      try Terminal.exiting {
        let files = try Pipeline.exportTemplates(to: folder)
        try Terminal.print(
          "\(files.count) templates in \(folder): keep those you change, delete the others, then "
            + "rapport report --templates \(folder)")
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check templates: every name, every include, with file, line and column.")

    @Argument(help: "A folder of templates of your own.", completion: .directory)
    var folder: String?

    func run() throws {
      try Terminal.exiting {
        let problems = try Pipeline.checkTemplates(in: folder)
        for problem in problems { try Terminal.print(problem) }
        guard problems.isEmpty else { throw ExitCode(ExitStatus.badConfiguration.rawValue) }
        try Terminal.print("the templates are in order")
      }
    }
  }
}
