import Basics
import CSV
import Testing

@testable import Intake

/// A row of a table and what it must come to.
///
/// Written `type | direction | subject | status | channel | notes | day = expected`, the
/// expectation being words of any order: a kind, a side (`ours!` where recorded), a state, `due5`,
/// and signals. A signal not named must be absent; `?signal` may be there; `-` is no signal. The
/// as-of day is 2026-06-30, the row's day Wednesday 2026-06-03 unless it says otherwise.
struct TypingCase: Sendable, CustomTestStringConvertible {
  var text: String
  var fields: [String]
  var expected: [String]

  var testDescription: String { text }

  static func table(_ text: String) -> [TypingCase] {
    let joined = text.replacing(" =\n  ", with: " = ")
    return joined.split(separator: "\n").map { line in
      // The last " = " parts row and expectation; either may hold others.
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      let equals = words.lastIndex(of: "=") ?? words.endIndex
      let row = words[..<equals].joined(separator: " ")
      var fields = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      fields += [String](repeating: "", count: max(0, 7 - fields.count))
      return TypingCase(
        text: String(line), fields: fields,
        expected: words[equals...].dropFirst().filter { !$0.isEmpty }.map(String.init))
    }
  }

  static let columns: TypingColumns = {
    var columns = TypingColumns()
    columns.type = 0
    columns.direction = 1
    columns.subject = 2
    columns.status = 3
    columns.channel = 4
    columns.notes = 5
    return columns
  }()

  func typed() -> Typing {
    // The lexicon's reading; how good the readers are together, `rapport words --test` tells.
    var typer = TouchTyper(learnt: nil)
    let day = Day(iso: fields[6]) ?? Day(number: 20_607)
    return typer.type(
      Record(Array(fields[..<6])), TypingCase.columns, day: day, asOf: Day(number: 20_634))
  }

  /// What differs from the expectation.
  func problems() -> [String] {
    let typing = typed()
    let standing = typing.standing
    var head = ["\(typing.kind)", "\(standing.side)", "\(standing.state)"]
    if standing.sideIsRecorded { head.append("\(standing.side)!") }
    if typing.dueIn != Touch.noDueDay { head.append("due\(typing.dueIn)") }
    var missing: [String] = []
    var allowed: Signals = []
    if expected.contains("needsNoAnswer") == false, typing.signals.contains(.thanksFromThem) {
      // Praise that asks nothing wants no answer either way.
      if !expected.contains("~needsNoAnswer") { allowed.insert(.needsNoAnswer) }
    }
    // That a call of theirs was taken follows from how much was written down (R9).
    if standing.side == .theirs, [.call, .videoCall].contains(typing.kind) {
      allowed.insert(.reached)
    }
    for word in expected where word != "-" && !word.hasPrefix("~") {
      let name = word.hasPrefix("?") ? String(word.dropFirst()) : word
      if let (_, signal) = Signals.names.first(where: { $0.name == name }) {
        allowed.insert(signal)
        if !word.hasPrefix("?"), !typing.signals.contains(signal) { missing.append(name) }
      } else if name != "", !head.contains(name) {
        missing.append(name)
      }
    }
    let extra = Signals.names.filter {
      typing.signals.contains($0.signal) && !allowed.contains($0.signal)
    }
    return missing.map { "misses \($0) in \(head)" } + extra.map { "says \($0.name)" }
  }
}
