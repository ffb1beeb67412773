import Assessment
import RunHistory
package import Templating

/// The mail of a report: `summary.html` and `summary.txt`, its two bodies, and `summary.eml`, which
/// holds both and can be handed to a mail server as it is.
///
/// No `ReportFormat`, since it is three files, of which the third is made of the first two: each
/// body is rendered once. There is one of the report of all, and one of each owner's share.
package struct SummaryMail: Sendable {
  /// As `--format` names it.
  package static let formatName = "email"
  package static let messageName = "summary.eml"
  package static let fileNames = ["summary.html", "summary.txt", messageName]

  package let html: [UInt8]
  package let text: [UInt8]
  package let message: MailMessage.Written

  /// - Parameter to: whom it goes to. A mailbox of this machine (`root`) is no address elsewhere
  ///   (RFC 5322) and stands in no file. Where no address is left, and where the configuration has
  ///   no sender, placeholders of the reserved domain `.invalid` stand in the message.
  package init(_ model: ReportModel, to: [Mailbox], templates: TemplateSet) throws {
    html = try SummaryHTML(templates: templates).bytes(of: model)
    text = try SummaryText(templates: templates).bytes(of: model)
    let from = [model.input.mail.from].compactMap(\.self).filter(\.hasDomain)
    let to = to.filter(\.hasDomain)
    var message = MailMessage(
      from: from.first ?? .placeholderSender, to: to.isEmpty ? [.placeholderReader] : to,
      subject: Self.subject(model), day: model.asOf, text: String(decoding: text, as: UTF8.self))
    message.language = model.wording.language
    message.html = String(decoding: html, as: UTF8.self)
    self.message = message.written
  }

  package var files: [(name: String, bytes: [UInt8])] {
    Array(zip(Self.fileNames, [html, text, message.bytes])).map { ($0, $1) }
  }

  /// "Rapport: 12 neglected (+3, −1) of 240": the numbers first, since many read no further.
  package static func subject(_ model: ReportModel) -> String {
    let wording = model.wording
    let totals = model.totals
    let whose =
      model.input.owner.map {
        wording.text(.mailSubjectFor, .text(DisplayText.clean($0, limit: 60)))
      } ?? wording.text(.mailSubject)
    guard totals.relationships > 0 else {
      return "\(whose): \(wording.text(.mailSubjectEmpty))"
    }
    var parts = [wording.text(.mailSubjectNeglected, .number(totals.neglected))]
    if let changes = model.input.changes {
      parts.append(
        "(+\(wording.number(changes.came)), −\(wording.number(changes.went)))")
    }
    // No neglect among the unknown is no good news.
    if totals.neglected == 0, totals.unknown > 0 {
      parts.append(wording.text(.mailSubjectUnknown, .number(totals.unknown)))
    }
    parts.append(wording.text(.mailSubjectOf, .number(totals.relationships)))
    return "\(whose): \(parts.joined(separator: " "))"
  }
}
