package import Basics

/// A dated folder in the folder of reports: `Reports/2026-06-30`.
package struct RunFolder: Sendable, Hashable {
  package var path: String
  /// The as-of date it is named for.
  package var day: Day

  package init(path: String, day: Day) {
    self.path = path
    self.day = day
  }

  /// Every dated folder, the oldest first; links and whatever has another name are not ours.
  package static func all(in out: String) -> [RunFolder] {
    var folders: [RunFolder] = []
    for name in FileSystem.names(in: out) where name.utf8.count == 10 {
      guard let day = Day(iso: name), day.description == name else { continue }
      let path = "\(out)/\(name)"
      guard let status = FileSystem.status(path), status.isFolder else { continue }
      folders.append(RunFolder(path: path, day: day))
    }
    return folders.sorted { $0.day < $1.day }
  }

  package func file(_ name: String) -> String { "\(path)/\(name)" }
}
