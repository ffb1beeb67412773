package import Templating

/// From judged relationships to documents.
///
/// In comes a `ReportInput`: the ledger, what the assessment found, what was noticed about the
/// inputs. Out come documents: `report.html`, `report.md`, the mail, `report.json`, the tables, the
/// calendar. Between them stands one `ReportModel`, which counts, orders and words everything once,
/// so that two formats cannot disagree.
///
/// Reporting judges nothing and reads no clock; the words of quoted rows come through a closure.
/// All wording is in `Wording/`, one set of files per language; all looks are in the templates.
package enum Reporting {
  /// The names that `--format` takes; those of `formats`, and the mail's.
  package static let formatNames = ["html", "md", SummaryMail.formatName, "json", "csv", "ics"]

  /// Every format of one file, in the order the files are listed; the mail, which is three, is a
  /// `SummaryMail`.
  ///
  /// - Parameter templates: those that came with Rapport, or a user's.
  package static func formats(templates: TemplateSet) -> [any ReportFormat] {
    [
      HTMLReport(templates: templates),
      AppreciationPage(templates: templates),
      MarkdownReport(templates: templates),
      MarkdownSummary(templates: templates),
      TouchCalendar(),
      JSONReport(), RelationshipLines(), RelationshipTable(), RejectTable(),
    ]
  }
}
