import Assessment
package import Templating

/// `summary.eml`: the mail as a whole, to be handed to a mail server as it is. Its two parts are
/// `summary.txt` and `summary.html`, byte for byte but for the line ends.
package struct SummaryMessage: ReportFormat {
  package let name = "email"
  package let fileName = "summary.eml"

  private let templates: TemplateSet
  private let address: String?

  package init(templates: TemplateSet, address: String? = nil) {
    self.templates = templates
    self.address = address
  }

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let text = try SummaryText(templates: templates, address: address).bytes(of: model)
    let html = try SummaryHTML(templates: templates, address: address).bytes(of: model)
    try out.write(Self.message(of: model, text: text, html: html))
  }

  /// The mail with these two parts.
  static func message(of model: ReportModel, text: [UInt8], html: [UInt8]) -> String {
    let envelope = model.input.mail
    let to = envelope.to.compactMap(Mailbox.init)
    let message = MIMEMessage(
      from: Mailbox(envelope.from) ?? Mailbox.placeholder,
      to: to.isEmpty ? [Mailbox.placeholder] : to,
      subject: Self.subject(model), day: model.asOf, language: model.wording.language,
      text: String(decoding: text, as: UTF8.self), html: String(decoding: html, as: UTF8.self))
    return message.encoded
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

extension Mailbox {
  /// For what is no address: of the reserved domain that no server delivers to.
  static let placeholder = Mailbox(name: "Rapport", placeholderAddress: "rapport@example.invalid")

  private init(name: String, placeholderAddress: String) {
    self.name = name
    address = placeholderAddress
  }
}
