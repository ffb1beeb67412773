import Assessment
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
    let bare = try self.page(model, detailed: []).count
    let few = Array(everyone.prefix(Self.sampleSize))
    let sampled = try self.page(model, detailed: few).count
    let each = max(1, (sampled - bare) / max(1, few.count))
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
    var values = DocumentValues(model, rowLimit: Self.rowLimit, detailed: detailed)
    let script = try templates.render(
      Self.scriptName, values.root(for: templates.names(usedBy: Self.scriptName)))
    values.scriptPolicy = "'sha256-\(SHA256.base64(of: script))'"
    return try templates.bytes(fileName, values.root(for: templates.names(usedBy: fileName)))
  }

  /// The script in the page; a user may replace it, and only it runs.
  private static let scriptName = "script.html"
}
