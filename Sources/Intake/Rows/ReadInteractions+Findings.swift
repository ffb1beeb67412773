import Basics
import CSV
import Language

/// What is said of a file once its rows are read.
extension InteractionReader {
  mutating func addFindings() {
    func warn(_ finding: RowFinding, line: Int? = nil) {
      summary.findings.append(
        Finding(.rows(finding), .warning, file: file.source.path, line: line))
    }
    if let finding = summary.rejectFinding(file.source.path, parts: .customerAndDay) {
      summary.findings.append(finding)
    }
    if let finding = summary.strangeDirectionFinding(file) { summary.findings.append(finding) }
    summary.findings += summary.setAsideFindings(file.source.path)
    if let first = summary.firstStranger {
      summary.findings.append(
        Finding(
          .rows(.strangers(summary.strangers, of: summary.rows, first: InputText(first.id))), .info,
          file: file.source.path, line: first.line))
    }
    if summary.filledDown > 0 {
      warn(.filledDown(summary.filledDown), line: firstLines.filledDown)
    }
    if summary.perhapsAbove > 0 {
      warn(.perhapsAbove(summary.perhapsAbove), line: firstLines.perhapsAbove)
    }
    if let beside = summary.besideColumn {
      let column = InputText(file.header(beside))
      warn(.namedBeside(summary.namedBeside, column: column), line: firstLines.namedBeside)
    }
    if summary.blankKeys > summary.perhapsAbove {
      warn(.withoutCustomer(summary.blankKeys - summary.perhapsAbove))
    }
    if summary.failedPayments > 0 {
      warn(.failedPayments(summary.failedPayments), line: firstLines.failedPayment)
    }
    if summary.undated > 0 {
      warn(.undated(summary.undated), line: firstLines.undated)
    }
    if let finding = summary.futureFinding(file.source.path, line: firstLines.future) {
      summary.findings.append(finding)
    }
  }
}
