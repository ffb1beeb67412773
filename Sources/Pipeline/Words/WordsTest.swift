import Basics
import Language

/// The outcome of `rapport words --test`: how often readings are right, by the lexicon alone and
/// with the learnt reader, and which notes were read wrong.
struct WordsTest {
  private struct Miss {
    var note: WordsNote
    var wanted: Set<Label>
    var read: Set<Label>
  }

  private struct Outcome {
    var note: WordsNote
    var clauses: Set<Label>
    var read: Set<Label>

    var wanted: Set<Label> { note.says ?? [] }
  }

  private var outcomes: [Outcome] = []

  mutating func add(_ note: WordsNote, clauses: Set<Label>, read: Set<Label>) {
    outcomes.append(Outcome(note: note, clauses: clauses, read: read))
  }

  /// The labels that the notes are said to say: a set without the others does not tell whether
  /// those are wrong. All of them where it says none.
  private var judged: Set<Label> {
    let said = outcomes.reduce(into: Set<Label>()) { $0.formUnion($1.wanted) }
    return said.isEmpty ? Set(Label.allCases) : said
  }

  private var all: ReadingQuality { quality(\.read, of: judged) }
  private var clauses: ReadingQuality { quality(\.clauses, of: judged) }

  private func quality(_ read: KeyPath<Outcome, Set<Label>>, of labels: Set<Label>)
    -> ReadingQuality
  {
    var quality = ReadingQuality()
    for outcome in outcomes {
      quality.add(says: outcome.wanted, read: outcome[keyPath: read].intersection(labels))
    }
    return quality
  }

  private var misses: [Miss] {
    let judged = judged
    return outcomes.compactMap { outcome in
      let read = outcome.read.intersection(judged)
      return read == outcome.wanted
        ? nil : Miss(note: outcome.note, wanted: outcome.wanted, read: read)
    }
  }

  /// How often each label was read that the notes are never said to say.
  private var unjudged: [(label: Label, count: Int)] {
    let judged = judged
    return Label.allCases.filter { !judged.contains($0) }.compactMap { label in
      let count = outcomes.count { $0.read.contains(label) }
      return count == 0 ? nil : (label, count)
    }
  }

  // MARK: Text

  var text: String {
    let (all, clauses, misses, unjudged) = (all, clauses, misses, unjudged)
    var lines = [
      "                 all readers         clauses alone",
      "label          precision recall    precision recall     said",
    ]
    for label in Label.allCases where all.labels[label] != nil || clauses.labels[label] != nil {
      lines.append(
        line(label.rawValue, all.labels[label] ?? .init(), clauses.labels[label] ?? .init()))
    }
    lines.append(line("all", all.all, clauses.all))
    lines.append(
      "plain read as plain: \(share(all.plain)), by clauses alone \(share(clauses.plain)), of "
        + "\(all.plainNotes)")
    if !unjudged.isEmpty {
      lines.append(
        "read as well, and no label of this set: "
          + unjudged.map { "\($0.label.rawValue) \($0.count)" }.joined(separator: ", "))
    }
    lines.append("notes: \(all.notes), read wrong: \(misses.count)")
    for miss in misses {
      lines.append(
        "\(miss.note.line): want \(names(miss.wanted)), got \(names(miss.read)): "
          + WordsText.oneLine(miss.note.text))
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ name: String, _ all: ReadingQuality.Count, _ clauses: ReadingQuality.Count)
    -> String
  {
    padded(name, 17, left: true) + padded(share(all.precision), 7) + padded(share(all.recall), 7)
      + padded(share(clauses.precision), 13) + padded(share(clauses.recall), 7)
      + padded("\(all.right + all.missed)", 9)
  }

  private func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return left ? text + space : space + text
  }

  private func share(_ value: Double?) -> String {
    value.flatMap { Decimal.text($0, places: 2) } ?? "-"
  }

  private func names(_ labels: Set<Label>) -> String {
    labels.isEmpty ? "plain" : sorted(labels).map(\.rawValue).joined(separator: "+")
  }

  private func sorted(_ labels: Set<Label>) -> [Label] {
    Label.allCases.filter { labels.contains($0) }
  }

  // MARK: JSON

  var json: JSON {
    let (all, clauses, misses) = (all, clauses, misses)
    return .object([
      ("notes", .integer(all.notes)),
      (
        "labels",
        .array(
          Label.allCases.compactMap { label in
            all.labels[label].map { json($0, [("label", .text(label.rawValue))]) }
          })
      ),
      ("all", json(all.all, [])),
      ("clausesAlone", json(clauses.all, [])),
      (
        "plain",
        .object([
          ("notes", .integer(all.plainNotes)), ("readAsPlain", .integer(all.plainReadAsPlain)),
        ])
      ),
      (
        "wrong",
        .array(
          misses.map { miss in
            .object([
              ("line", .integer(miss.note.line)), ("text", .text(miss.note.text)),
              ("want", .texts(sorted(miss.wanted).map(\.rawValue))),
              ("got", .texts(sorted(miss.read).map(\.rawValue))),
            ])
          })
      ),
    ])
  }

  private func json(_ count: ReadingQuality.Count, _ members: [(String, JSON)]) -> JSON {
    .object(
      members + [
        ("precision", .number(count.precision)), ("recall", .number(count.recall)),
        ("right", .integer(count.right)), ("wrong", .integer(count.wrong)),
        ("missed", .integer(count.missed)),
      ])
  }
}
