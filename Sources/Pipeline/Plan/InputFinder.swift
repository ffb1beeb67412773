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
  /// Files and folders, in the order given; the files of a folder by name, then those of its own
  /// folders. Hidden ones are no inputs, and neither are reports.
  ///
  /// Exports of different days often lie in folders side by side, each whole: of two files of one
  /// name the newer is read alone where it has the rows of the older. Where it has not, they are
  /// parts of a whole, a month or a branch each, and both are read.
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
      let before = found.files.count
      collect(folder, besides: out, depth: 0, &found, &findings)
      guard found.files.count > before else {
        let archive = folder.names.sorted().first { $0.lowercased().hasSuffix(".zip") }
        throw InputError(.run(.noTables(archive: archive.map { InputText($0) })), file: input)
      }
    }
    return found
  }

  /// Folders within folders are followed no deeper than this: links may lead round in a circle.
  private static let deepest = 6

  private static func collect(
    _ folder: Folder, besides out: String, depth: Int, _ found: inout FoundInputs,
    _ findings: inout [Finding]
  ) {
    found.files += folder.tables.map(folder.path)
    found.unused += folder.notText
    guard depth < deepest else { return }
    let parts = folders(in: folder, besides: out, findings: &findings)
    for part in parts {
      var part = part
      for name in part.tables {
        guard let newer = version(of: name, in: part, beside: parts, above: folder) else {
          continue
        }
        part.tables.removeAll { $0 == name }
        found.unused.append(
          FoundInputs.Unused(
            path: part.path(name), why: .otherVersions(read: InputText(newer.place)),
            isExpected: newer.isExpected))
      }
      collect(part, besides: out, depth: depth + 1, &found, &findings)
    }
  }

  /// The folder that holds a newer or another version of a table; nil for one with rows of its own.
  private static func version(
    of name: String, in part: Folder, beside parts: [Folder], above folder: Folder
  ) -> (place: String, isExpected: Bool)? {
    func twin(in other: Folder) -> String? {
      other.tables.first { $0.lowercased() == name.lowercased() }.map(other.path)
    }
    let path = part.path(name)
    if let other = twin(in: folder), TableVersions(path, other) != .parts {
      return (folder.place, false)
    }
    let newer = parts.last { other in
      guard isLater(other.name, than: part.name), let twin = twin(in: other) else { return false }
      return TableVersions(path, twin) == .contained
    }
    return newer.map { ($0.name, true) }
  }

  /// A folder with what lies in it.
  private struct Folder {
    let place: String
    /// What the folder itself is called.
    var name: String { String(place.split(separator: "/").last ?? "") }
    let names: [String]
    fileprivate(set) var tables: [String] = []
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

  /// The folders in a folder, by name.
  private static func folders(
    in folder: Folder, besides out: String, findings: inout [Finding]
  ) -> [Folder] {
    var parts: [Folder] = []
    for name in folder.names.sorted() where !name.hasPrefix(".") {
      let path = folder.path(name)
      guard FileSystem.isFolder(path), RunPlan.place(path) != RunPlan.place(out) else { continue }
      var notices: [Finding] = []
      // What must not be looked into is not meant.
      guard let part = try? Folder(path, findings: &notices), !isReport(part) else { continue }
      findings += notices
      parts.append(part)
    }
    return parts
  }

  /// A folder of reports: its tables are no exports.
  private static func isReport(_ folder: Folder) -> Bool {
    folder.names.contains("report.json") || folder.names.contains("rejects.csv")
  }

  /// Both folders are named by as many digits, as days and months are, and one by a later.
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
