import ArgumentParser
import Configuration
import Pipeline

/// `rapport init [DIR]`: a commented rapport.yaml to start from, and nothing else.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a commented rapport.yaml to start from.")

  @Argument(help: "The folder to write it in.", completion: .directory)
  var folder: String = "."

  func run() throws {
    try Terminal.exiting {
      let path = try Pipeline.writeNew(
        Pipeline.usualConfiguration, in: folder, text: InitialFile.text)
      try Terminal.print("\(path): change what you like, then rapport report --config \(path)")
    }
  }
}
