import Assessment
import Basics
import Configuration
import Intake
import Language
import Relationships
import Reporting

/// Words of the lexicon that flags called wrong share, and those called right have not: taken out,
/// the misreadings go.
struct LearntWords {
  private(set) var settings: [LearntSetting] = []

  /// With fewer called wrong, a word stays.
  static let fewest = 3
  /// Of so many that have the word, at most one may have been called right.
  private static let rightShare = 0.2

  /// What a flag was read from, and the list of the lexicon that reads it.
  private static let lists: [VerdictSubject: [(label: Label, list: String)]] = [
    .reason(.n3): [(.complaint, "complaint")], .mark(.m7): [(.complaint, "complaint")],
    .reason(.n4): [(.promiseByUs, "promise-by-us"), (.brokenByUs, "broken-by-us")],
    .mark(.m2): [(.promiseByUs, "promise-by-us"), (.brokenByUs, "broken-by-us")],
    .mark(.m3): [(.priceTalk, "price-talk"), (.valueTalk, "value-talk")],
    .mark(.m4): [(.helpByThem, "help-by-them"), (.helpByUs, "help-by-us")],
    .mark(.m5): [(.needsReview, "needs-review")], .mark(.m6): [(.followUp, "follow-up")],
    .mark(.m8): [(.thanksByUs, "appreciation"), (.thanksByThem, "thanks-from-them")],
  ]

  private struct Key: Hashable, Comparable {
    var list: String
    var words: String

    static func < (a: Key, b: Key) -> Bool { (a.list, a.words) < (b.list, b.words) }
  }

  private struct Seen {
    var label: Label
    var about: Set<String> = []
    var right: Set<Int> = []
    var wrong: Set<Int> = []
    var note: WordsNote
  }

  init(
    _ flags: [SpokenFlag], _ ledger: Ledger, _ evidence: EvidenceReader, _ lexicon: Lexicon,
    own lists: [Configuration.WordList]
  ) {
    var reader = WordsReader(lexicon)
    var seen: [Key: Seen] = [:]
    for (number, flag) in flags.enumerated() {
      guard let index = flag.index, let wanted = Self.lists[flag.verdict.subject] else { continue }
      for row in flag.evidence {
        let note = Self.note(row, of: index, ledger, evidence)
        let clauses = reader.clauses(note)
        for (label, list) in wanted {
          guard let words = clauses[label]?.lowercased() else { continue }
          let key = Key(list: list, words: Self.bare(words))
          var entry = seen[key] ?? Seen(label: label, note: note)
          entry.about.insert(flag.verdict.subject.name)
          if flag.isRight { entry.right.insert(number) } else { entry.wrong.insert(number) }
          seen[key] = entry
        }
      }
    }
    var removed: [String: [String]] = [:]
    var wrong: [String: Set<Int>] = [:]
    for (key, entry) in seen.sorted(by: { $0.key < $1.key }) {
      let all = entry.wrong.count + entry.right.count
      guard entry.wrong.count >= Self.fewest,
        Double(entry.right.count) <= Self.rightShare * Double(all),
        let phrase = Self.phrase(key.words, entry.label, key.list, lexicon)
      else { continue }
      removed[key.list, default: []].append(phrase)
      wrong[key.list, default: []].formUnion(entry.wrong)
      let about = entry.about.sorted().joined(separator: ", ")
      let why = AnswerText(
        .wordShared, .text(about), .text(key.words), .text(key.list), .number(entry.wrong.count),
        .number(entry.right.count))
      if let setting = Self.setting(key.list, removed[key.list] ?? [], lists) {
        settings.removeAll { $0.setting.path == setting.path }
        settings.append(
          LearntSetting(setting: setting, wrong: wrong[key.list] ?? [], why: why))
      }
    }
  }

  /// The row as the reader of words takes it.
  private static func note(
    _ row: Evidence, of index: Int, _ ledger: Ledger, _ evidence: EvidenceReader
  ) -> WordsNote {
    var note = NoteRow(notes: evidence.quote(row).text)
    let touch = ledger.touches(of: index).first { $0.position == row.position }
    switch touch?.standing.side {
    case .ours: note.direction = "Outbound"
    case .theirs: note.direction = "Inbound"
    default: break
    }
    return WordsNote(line: Int(row.line), row: note)
  }

  /// The phrase of the lexicon that reads these words so: without it they say nothing. Nil where
  /// several do, and to take one out would mend nothing.
  private static func phrase(_ words: String, _ label: Label, _ list: String, _ lexicon: Lexicon)
    -> String?
  {
    let own = Set(words.split { !$0.isLetter }.map(String.init))
    let name = list.split(separator: "-").enumerated()
      .map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
    for phrase in ([words] + lexicon.phrases(with: own).prefix(40)) {
      guard let entry = LexiconEntry(meaning: name, phrase, isRemoval: true),
        let without = try? lexicon.extended(with: [entry])
      else { continue }
      var reader = WordsReader(without)
      let bare = WordsNote(line: 1, row: NoteRow(notes: words))
      var before = WordsReader(lexicon)
      if before.readClauses(bare).contains(label), !reader.readClauses(bare).contains(label) {
        return phrase
      }
    }
    return nil
  }

  /// Words that somebody added are taken from what was added; others are removed.
  private static func setting(
    _ list: String, _ phrases: [String], _ own: [Configuration.WordList]
  ) -> TypedSetting? {
    let written = own.first { $0.list == list }
    let added = written?.add ?? []
    let left = added.filter { word in !phrases.contains { $0.lowercased() == word.lowercased() } }
    let isOwn = left.count + phrases.count == added.count
    let words = isOwn ? left : (written?.remove ?? []) + phrases
    let shown = words.map(TypedSetting.quoted).joined(separator: ", ")
    return TypedSetting("lexicon.\(list).\(isOwn ? "add" : "remove")=[\(shown)]")
  }

  /// Without the marks around it.
  private static func bare(_ words: String) -> String {
    var words = Substring(words)
    while let first = words.first, !first.isLetter, !first.isNumber { words.removeFirst() }
    while let last = words.last, !last.isLetter, !last.isNumber { words.removeLast() }
    return String(words)
  }
}
