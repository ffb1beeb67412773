import Assessment
import Basics
import Foundation
package import Templating

/// `report.html`: the page, in one piece and complete in itself.
///
/// It stays within `byteLimit`: every relationship in detail where there is room, else the flagged
/// ones, else as many of them as fit, the most severe first; the page says which.
package struct HTMLReport: ReportFormat {
  package let name = "html"
  package let fileName = "report.html"

  /// A page of this size opens in two seconds; one of 13 MB took seven (measured).
  package static let byteLimit = 3_000_000
  private static let sampleSize = 12
  /// What one relationship takes in detail, roughly.
  private static let usualSize = 10_000
  /// Lines of one list.
  static let rowLimit = 300

  private let templates: TemplateSet
  private let byteLimit: Int

  package init(templates: TemplateSet, byteLimit: Int = byteLimit) {
    self.templates = templates
    self.byteLimit = byteLimit
  }

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let flagged = model.flagged
    let isFlagged = Set(flagged)
    let everyone =
      flagged
      + model.members.filter { !isFlagged.contains($0) }
    // Rendering a large page only to find it too large takes long: a few details tell what the
    // others will take.
    let nearby = everyone.prefix(byteLimit / Self.usualSize)
    let few = stride(from: 0, to: nearby.count, by: max(1, nearby.count / Self.sampleSize)).map {
      nearby[$0]
    }
    let values = try self.values(model, detailed: few)
    let details = try self.details(of: few, values, model)
    let bare = max(0, try templates.bytes(fileName, values).count - details)
    // And a little more, for the links to it, lest the page be rendered once more for nothing.
    let each = max(1, details / max(1, few.count) * 51 / 50)
    func isHopeless(_ count: Int) -> Bool { bare + each * count > byteLimit * 3 / 2 }

    var detailed = isHopeless(everyone.count) ? flagged : everyone
    if isHopeless(detailed.count) {
      detailed = Array(detailed.prefix(max(1, (byteLimit - bare) / each)))
    }
    var page = try self.page(model, detailed: detailed)
    while page.count > byteLimit, !detailed.isEmpty {
      // Too large: everyone gives way to the flagged, they to the most severe of them.
      detailed =
        detailed.count > flagged.count
        ? flagged
        : Array(detailed.prefix(detailed.count * byteLimit / page.count * 19 / 20))
      page = try self.page(model, detailed: detailed)
    }
    try out.write(page)
  }

  private func page(_ model: ReportModel, detailed: [Int]) throws -> [UInt8] {
    try templates.bytes(fileName, values(model, detailed: detailed))
  }

  private func values(_ model: ReportModel, detailed: [Int]) throws -> TemplateValue {
    var values = DocumentValues(model, rowLimit: Self.rowLimit, detailed: detailed)
    let script = try templates.render(
      Self.scriptName, values.root(for: templates.names(usedBy: Self.scriptName)))
    values.scriptPolicy = Self.policy(of: script)
    return values.root(for: templates.names(usedBy: fileName))
  }

  /// Names a script as a content security policy does, so that it runs and no other.
  static func policy(of script: String) -> String {
    var digest = SHA256()
    let bytes = Array(script.utf8)
    digest.update(bytes.span)
    return "'sha256-\(Data(digest.finishBytes()).base64EncodedString())'"
  }

  /// The bytes that these take in detail, by the template that shows one; a user's may ask for what
  /// stands around it on the page.
  private func details(of indices: [Int], _ page: TemplateValue, _ model: ReportModel) throws -> Int
  {
    let entry = EntryValues(rows: RowValues(model: model, detailed: Set(indices)))
    return try indices.reduce(0) { bytes, index in
      try bytes + templates.bytes(Self.entryName, entry.entry(index).within(page)).count
    }
  }

  private static let entryName = "entry.html"
  /// The script in the page; a user may replace it, and only it runs.
  private static let scriptName = "script.html"
}
