import Basics
import Reporting

/// The findings that put the whole of a report in doubt: what `nightly` says on standard error
/// though the report is made, one line each, and is silent without.
///
/// This is the one place that decides it. A finding that is to wake somebody is added to `isAlarm`,
/// or to `rows` where it depends on how many rows it is about.
enum RunAlarms {
  /// More than one row of so many that cannot be used, or has no customer, is too many.
  static let toleratedShare = 20

  static func among(_ findings: [Finding], _ inputs: [InputSummary]) -> [Finding] {
    var unusable: [String: Int] = [:]
    for finding in findings {
      if let rows = rows(finding.kind), let file = finding.file {
        unusable[file, default: 0] += rows
      }
    }
    let doubtful = Set(
      inputs.filter { (unusable[$0.path] ?? 0) * toleratedShare > $0.rows }.map(\.path))
    return findings.filter { finding in
      isAlarm(finding)
        || rows(finding.kind) != nil && finding.file.map(doubtful.contains) ?? false
    }
  }

  private static func isAlarm(_ finding: Finding) -> Bool {
    switch finding.kind {
    case .run(.staleData), .run(.judgedOnLastDay), .run(.staleExport), .run(.unchangedExport),
      .run(.wrongClock), .run(.unknownOwner):
      true
    case .rows(.mostlyOrphans), .file(.secondTable): true
    // A warning where they are more than a twentieth.
    case .rows(.orphans): finding.severity == .warning
    // A warning where it may speak of somebody, or was named by the user.
    case .file(.setAside(let file)): finding.severity == .warning && file.why.isUnread
    default: false
    }
  }

  /// How many rows of its file cannot be used, or have no customer, by what a finding says.
  private static func rows(_ kind: FindingKind) -> Int? {
    switch kind {
    case .rows(.rejected(let rejected)): rejected.rows
    case .rows(.withoutCustomer(let rows)), .rows(.withoutID(let rows)), .rows(.undated(let rows)),
      .rows(.tooFarAhead(let rows)), .rows(.unlistedParents(let rows)):
      rows
    default: nil
    }
  }
}
