package import Basics
import CSV

/// The inputs of a run, found: the files to be read, and those of its folders that are not.
package struct FoundInputs: Sendable {
  package var files: [String] = []
  package var unused: [Unused] = []

  /// A file that lies there and is not even opened.
  package struct Unused: Sendable, Hashable {
    package var path: String
    package var why: FileFinding.SetAside.Why
    /// An export of an earlier day, as there is one every day: no reason to warn.
    package var isExpected = false
  }
}

/// From what the user named to the files that are read.
package enum InputFinder {
  /// Files and folders, in the order given; the files of a folder by name, then those of its own folders,
  /// one level deep. Hidden ones are no inputs, and neither are reports of ours.
  ///
  /// Exports of different days often lie in folders side by side: of such folders the newest is read. A
  /// folder of files that have the names of those above it holds other versions of them, and is not read.
  ///
  /// - Parameters:
  ///   - out: the folder of the reports.
  ///   - findings: what of a folder is not read though its name says that it is a table.
  /// - Throws: `noInput` for what is not there and for a folder without a table.
  package static func files(
    _ inputs: [String], besides out: String, findings: inout [Finding]
  ) throws(InputError) -> FoundInputs {
    var found = FoundInputs()
    for input in inputs {
      guard input != "-", FileSystem.isFolder(input) else {
        found.files.append(input)
        continue
      }
      let folder = try Folder(input, findings: &findings)
      var files = folder.tables.map(folder.path)
      found.unused += folder.notText
      for part in try folders(in: folder, besides: out, findings: &findings) {
        found.unused += part.folder.notText
        let paths = part.folder.tables.map(part.folder.path)
        if let why = part.why {
          found.unused += paths.map {
            FoundInputs.Unused(path: $0, why: why, isExpected: part.isEarlier)
          }
        } else {
          files += paths
        }
      }
      guard !files.isEmpty else {
        let archive = folder.names.sorted().first { $0.lowercased().hasSuffix(".zip") }
        throw InputError(.run(.noTables(archive: archive.map { InputText($0) })), file: input)
      }
      found.files += files
    }
    return found
  }

  /// A folder with what lies in it.
  private struct Folder {
    let place: String
    let names: [String]
    private(set) var tables: [String] = []
    private(set) var notText: [FoundInputs.Unused] = []

    init(_ place: String, findings: inout [Finding]) throws(InputError) {
      self.place = place
      guard let names = try? FileSystem.list(place) else {
        throw InputError(.run(.unreadableFolder), file: place)
      }
      self.names = names
      for name in names.sorted() where !name.hasPrefix(".") {
        guard InputFinder.isTable(name) else {
          if InputFinder.isWorkbook(name), !FileSystem.isFolder(path(name)) {
            notText.append(FoundInputs.Unused(path: path(name), why: .notText))
          }
          continue
        }
        if FileSystem.isFolder(path(name)) { continue }
        if Source.isSpecial(path(name)) {
          findings.append(Finding(.file(.special), .warning, file: path(name)))
          continue
        }
        tables.append(name)
      }
    }

    func path(_ name: String) -> String {
      place.hasSuffix("/") ? place + name : "\(place)/\(name)"
    }
  }

  /// The folders in a folder that hold tables, each with why they are not read.
  private static func folders(
    in folder: Folder, besides out: String, findings: inout [Finding]
  ) throws(InputError) -> [(folder: Folder, why: FileFinding.SetAside.Why?, isEarlier: Bool)] {
    var parts: [(name: String, folder: Folder)] = []
    for name in folder.names.sorted() where !name.hasPrefix(".") {
      let path = folder.path(name)
      guard FileSystem.isFolder(path), RunPlan.place(path) != RunPlan.place(out) else { continue }
      var notices: [Finding] = []
      // What must not be looked into is not meant.
      guard let part = try? Folder(path, findings: &notices), !isReport(part) else { continue }
      findings += notices
      if !part.tables.isEmpty || !part.notText.isEmpty { parts.append((name, part)) }
    }
    let above = Set(folder.tables.map { $0.lowercased() })
    return parts.map { name, part in
      let names = Set(part.tables.map { $0.lowercased() })
      if !names.isDisjoint(with: above) {
        return (part, .otherVersions(read: InputText(folder.place)), false)
      }
      let newer = parts.last { other in
        isLater(other.name, than: name)
          && !names.isDisjoint(with: other.folder.tables.map { $0.lowercased() })
      }
      return (part, newer.map { .otherVersions(read: InputText($0.name)) }, newer != nil)
    }
  }

  /// Reports of ours lie in it: its tables are no exports.
  private static func isReport(_ folder: Folder) -> Bool {
    folder.names.contains("report.json") || folder.names.contains("rejects.csv")
  }

  /// Both folders are named by a day or a month, and one by a later.
  private static func isLater(_ name: String, than other: String) -> Bool {
    let (a, b) = (name.filter(\.isNumber), other.filter(\.isNumber))
    return a.count >= 6 && a.count == b.count && a > b
  }

  private static let endings = [
    ".csv", ".tsv", ".tab", ".txt", ".csv.gz", ".tsv.gz", ".txt.gz", ".csv.zip",
  ]

  private static func isTable(_ name: String) -> Bool {
    let lower = name.lowercased()
    return !lower.hasPrefix("readme") && endings.contains { lower.hasSuffix($0) }
  }

  private static let workbooks = [
    ".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers", ".mbox", ".ics",
  ]

  private static func isWorkbook(_ name: String) -> Bool {
    let lower = name.lowercased()
    return workbooks.contains { lower.hasSuffix($0) }
  }
}
