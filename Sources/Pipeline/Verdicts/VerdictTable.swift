import Assessment
import Basics
import CSV
import Foundation
import Intake
import Relationships

/// What somebody has said of a flag: that it was right, or wrong.
struct GivenVerdict: Sendable, Hashable {
  var id: String
  var subject: VerdictSubject
  var isRight: Bool
  var note: String?
  var line: Int

  /// What a line of this flag says, by which it is known again wherever it stands.
  var content: String { ContentName.hexadecimal([isRight ? "right" : "wrong", note ?? ""]) }
}

/// `verdicts.csv`: a table that people add lines to, with the columns id, about, verdict and note.
struct VerdictTable: Sendable {
  /// In the order of the table: of one flag the last word counts.
  private(set) var verdicts: [GivenVerdict] = []
  /// What of it cannot be used: a slip of the pen costs its line, not the night.
  private(set) var findings: [Finding] = []
  private(set) var file = ""

  init() {}

  /// - Throws: what stands in the way of reading the file at all.
  init(_ path: String) throws(InputError) {
    file = EvidenceReader.shortName(path)
    if FileSystem.contents(of: path)?.isEmpty ?? false { return }
    let source = try Source.open(path)
    let names = ["id", "about", "verdict", "note"]
    let layout = try source.layout { names.contains(headerKey($0)) }
    func column(_ name: String) -> Int? { layout.columns.firstIndex { headerKey($0) == name } }
    guard let id = column("id"), let about = column("about"), let verdict = column("verdict")
    else {
      findings.append(Finding(.run(.verdictTableWithoutColumns), .warning, file: file))
      return
    }
    let note = column("note")
    var log = FindingLog(file: file)
    var verdicts: [GivenVerdict] = []
    _ = try source.forEachRecord(layout) { (record) throws(InputError) in
      let line = Line(
        number: record.line, id: Self.trimmed(record.text(id)),
        about: Self.trimmed(record.text(about)), verdict: Self.trimmed(record.text(verdict)),
        note: note.map { record.text($0) }.map(Self.trimmed) ?? "")
      if let verdict = line.given(&log) { verdicts.append(verdict) }
    }
    self.verdicts = verdicts
    findings += log.findings
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespaces)
  }

  /// The cells of a line.
  private struct Line {
    var number: Int
    var id: String
    var about: String
    var verdict: String
    var note: String

    /// The verdict; nil for an empty line and for one with a mistake, which is noted.
    func given(_ log: inout FindingLog) -> GivenVerdict? {
      if id.isEmpty, about.isEmpty, verdict.isEmpty { return nil }
      guard !id.isEmpty else {
        log.note(.run(.verdictWithoutID), line: number)
        return nil
      }
      guard let subject = VerdictSubject(about) else {
        log.note(
          .run(.verdictAboutNothing(InputText(id), text: InputText(about))), line: number)
        return nil
      }
      guard let isRight = VerdictTable.words[verdict.lowercased()] else {
        log.note(.run(.verdictNeither(InputText(id), text: InputText(verdict))), line: number)
        return nil
      }
      return GivenVerdict(
        id: id, subject: subject, isRight: isRight, note: note.isEmpty ? nil : note, line: number)
    }
  }

  fileprivate static let words = ["right": true, "wrong": false, "richtig": true, "falsch": false]

  /// How often each subject was called right and wrong, in the order reports list them.
  var counts: [VerdictCount] {
    var counts: [VerdictSubject: VerdictCount] = [:]
    for verdict in verdicts {
      var count = counts[verdict.subject] ?? VerdictCount(verdict.subject)
      if verdict.isRight { count.right += 1 } else { count.wrong += 1 }
      counts[verdict.subject] = count
    }
    return VerdictSubject.all.compactMap { counts[$0] }
  }

  /// The table without the lines whose id no relationship has: they teach nothing.
  func known(in ledger: Ledger) -> VerdictTable {
    let ids = Set(ledger.relationships.map { Array($0.id.utf8) })
    var known = self
    known.verdicts.removeAll { !ids.contains(Array($0.id.utf8)) }
    return known
  }

  /// The lines whose id no relationship has.
  func unknown(in ledger: Ledger) -> [Finding] {
    guard !verdicts.isEmpty else { return [] }
    var log = FindingLog(file: file)
    // By bytes: `é` written in two ways is two ids.
    let ids = Set(ledger.relationships.map { Array($0.id.utf8) })
    for verdict in verdicts where !ids.contains(Array(verdict.id.utf8)) {
      log.note(.run(.unknownVerdict(InputText(verdict.id))), line: verdict.line)
    }
    return log.findings
  }
}
