import Basics

/// `OUT`, the folder of all reports: what stands in it beside the dated folders, and how it is
/// made.
package enum ReportsFolder {
  /// The link to the newest report.
  static let latest = "latest"
  /// Says who is at work here.
  static let lock = ".lock"

  /// The name of `out` without slashes at its end.
  static func name(_ out: String) -> String {
    var out = out
    while out.count > 1, out.hasSuffix("/") { out.removeLast() }
    return out
  }

  /// The newest report, by the link that leads to it.
  package static func latest(in out: String) -> String { "\(out)/\(latest)" }

  /// Makes the folder and those above it that are missing.
  static func make(_ path: String, _ permissions: Permissions) throws(OutputError) {
    if FileSystem.isFolder(path) { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try make(String(path[..<slash]), permissions)
    }
    do throws(SystemError) {
      // Only days stand in a folder of reports; what holds personal data is within them.
      try FileSystem.makeFolder(path, mode: 0o755)
      if permissions.isExplicit { FileSystem.setMode(path, permissions.folders) }
    } catch {
      guard error.exists else {
        throw OutputError(.cannotCreate, path, "cannot create the output folder", error)
      }
    }
    guard FileSystem.isFolder(path) else {
      throw OutputError(
        .cannotCreate, path, "is in the way and no folder; name another with --out")
    }
  }
}
