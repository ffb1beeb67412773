import ArgumentParser
import Foundation
import Pipeline

/// `rapport manual DIR [--guide DIR]`: the pages of the manual and those of the guide that are made
/// of what the program knows, for `make man` and packages.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write the pages of the manual into a folder.",
    shouldDisplay: false)

  @Argument(help: "The folder; pages of these names are replaced.", completion: .directory)
  var folder: String

  @Option(help: "The folder of the guide.", completion: .directory)
  var guide: String?

  func run() throws {
    try Terminal.exiting {
      try Self.write(Manual.pages().map { ($0.fileName, $0.text) }, to: folder)
      if let guide {
        try Self.write(ReferencePages.all.map { ($0.fileName, $0.text) }, to: guide)
      }
    }
  }

  private static func write(_ pages: [(name: String, text: String)], to folder: String) throws {
    let place = URL(fileURLWithPath: folder)
    do {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for page in pages {
        try Data(page.text.utf8).write(to: place.appendingPathComponent(page.name))
      }
    } catch {
      throw Failure(
        .cannotCreate, place: folder, "cannot be written; check that this user may write there")
    }
  }
}
