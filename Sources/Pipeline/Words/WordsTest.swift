import Basics
import Language

/// The outcome of `rapport words --test`: how often readings are right, by the lexicon alone and with
/// the learnt reader, and which notes were read wrong.
struct WordsTest {
  private struct Miss {
    var note: WordsNote
    var wanted: Set<Label>
    var read: Set<Label>
  }

  private(set) var all = ReadingQuality()
  private(set) var clauses = ReadingQuality()
  private var misses: [Miss] = []

  mutating func add(_ note: WordsNote, clauses: Set<Label>, read: Set<Label>) {
    let wanted = note.says ?? []
    self.clauses.add(says: wanted, read: clauses)
    all.add(says: wanted, read: read)
    if wanted != read { misses.append(Miss(note: note, wanted: wanted, read: read)) }
  }

  // MARK: Text

  var text: String {
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
    .object([
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
