import ArgumentParser
import Foundation
import Pipeline

/// `rapport manual DIR`: the pages of the manual, for `make man` and packages.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write the pages of the manual into a folder.",
    shouldDisplay: false)

  @Argument(help: "The folder; pages of these names are replaced.", completion: .directory)
  var folder: String

  func run() throws {
    try Terminal.exiting {
      let place = URL(fileURLWithPath: folder)
      do {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for page in try Manual.pages() {
          try Data(page.text.utf8).write(to: place.appendingPathComponent(page.fileName))
        }
      } catch {
        throw Failure(
          .cannotCreate, place: folder, "cannot be written; check that this user may write there")
      }
    }
  }
}
