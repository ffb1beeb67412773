package import Basics
import CSV

/// From what the user named to the files that are read.
package enum InputFinder {
  /// Files and folders, in the order given; the files of a folder by name. A folder is not searched
  /// deeper: exports of different days often lie in folders side by side.
  ///
  /// - Parameter findings: what of a folder is not read though its name says that it is a table.
  /// - Throws: `noInput` for what is not there and for a folder without a table.
  package static func files(_ inputs: [String], findings: inout [Finding]) throws(InputError)
    -> [String]
  {
    var files: [String] = []
    for input in inputs {
      guard input != "-", FileSystem.isFolder(input) else {
        files.append(input)
        continue
      }
      guard let names = try? FileSystem.list(input) else {
        throw InputError(.run(.unreadableFolder), file: input)
      }
      func path(_ name: String) -> String {
        input.hasSuffix("/") ? input + name : "\(input)/\(name)"
      }
      var tables: [String] = []
      for name in names.filter(isTable).sorted() {
        if Source.isSpecial(path(name)) {
          findings.append(Finding(.file(.special), .warning, file: path(name)))
          continue
        }
        tables.append(name)
      }
      guard !tables.isEmpty else {
        let archive = names.sorted().first { $0.lowercased().hasSuffix(".zip") }
        throw InputError(.run(.noTables(archive: archive.map { InputText($0) })), file: input)
      }
      files += tables.map(path)
    }
    return files
  }

  private static let endings = [
    ".csv", ".tsv", ".tab", ".txt", ".csv.gz", ".tsv.gz", ".txt.gz", ".csv.zip",
  ]

  private static func isTable(_ name: String) -> Bool {
    let lower = name.lowercased()
    return !name.hasPrefix(".") && !lower.hasPrefix("readme")
      && endings.contains { lower.hasSuffix($0) }
  }
}
