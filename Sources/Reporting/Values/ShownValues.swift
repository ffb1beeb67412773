import Basics
import CSV
import Templating

/// Values of relationships that were made once for a report: page, Markdown and mails show the same
/// rows.
final class ShownValues: Sendable {
  private struct Made {
    var rows: [Int: [String: TemplateValue]] = [:]
    var entries: [Int: TemplateValue] = [:]
    var phrases: TemplateValue?
  }
  private let made = Locked(Made())
  private let madePortfolio = Locked<Portfolio?>(nil)
  private let madeGroups = Locked<Portfolio.Groups?>(nil)

  /// Others who ask meanwhile wait for it: it takes longer than all the rest.
  func portfolio(_ make: () -> Portfolio) -> Portfolio { madePortfolio.once(make) }

  func groups(_ make: () -> Portfolio.Groups) -> Portfolio.Groups { madeGroups.once(make) }

  func row(_ index: Int, _ make: () -> [String: TemplateValue]) -> [String: TemplateValue] {
    if let row = made.withLock({ $0.rows[index] }) { return row }
    let row = make()
    made.withLock { $0.rows[index] = row }
    return row
  }

  func entry(_ index: Int, _ make: () -> TemplateValue) -> TemplateValue {
    if let entry = made.withLock({ $0.entries[index] }) { return entry }
    let entry = make()
    made.withLock { $0.entries[index] = entry }
    return entry
  }

  func phrases(_ make: () -> TemplateValue) -> TemplateValue {
    if let phrases = made.withLock({ $0.phrases }) { return phrases }
    let phrases = make()
    made.withLock { $0.phrases = phrases }
    return phrases
  }
}
