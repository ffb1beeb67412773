import Basics

/// Removes old reports, each in one step.
package enum Pruning {
  /// Why a dated folder stays although it is old.
  package enum Reason: Sendable, Hashable {
    /// It holds something that no run wrote.
    case foreign(String)
    /// `latest` points to it.
    case latest
    case cannotBeRemoved
  }

  /// Removes a report, if it is one and holds nothing else.
  ///
  /// - Parameter known: the files of a report, beside `owners/` with what is in it.
  /// - Returns: nil where it is gone, else why not.
  package static func remove(_ name: String, in out: String, known: Set<String>) -> Reason? {
    let place = "\(out)/\(name)"
    if FileSystem.linkTarget(ReportsFolder.latest(in: out)) == name { return .latest }
    guard !FileSystem.isLink(place), FileSystem.isFolder(place) else { return .foreign(name) }
    let names = FileSystem.names(in: place)
    guard names.contains(ReportNames.summary) else { return .foreign(name) }
    if let other = names.first(where: { !known.contains($0) }) { return .foreign(other) }
    // Out of sight in one step; a kill in the middle of removing leaves no half report behind.
    let aside = "\(out)/.\(name).\(Processes.own).gone"
    guard (try? FileSystem.move(place, to: aside)) != nil else { return .cannotBeRemoved }
    FileSystem.remove(aside)
    return nil
  }
}
