import Assessment
import Basics
import Configuration
import Intake
import Relationships
import Reporting

/// Words that would have settled flags called wrong, had the lexicon known them: rows that could
/// have shown it share them, and the same rows of flags called right have not.
struct LearntAdditions {
  private(set) var settings: [LearntSetting] = []

  /// With fewer called wrong, or right, no word is added: what is in all notes parts nothing.
  static let fewest = 3
  /// So many words at most make a phrase.
  private static let longest = 3
  /// So many rows of one relationship are read, the latest first.
  private static let rowLimit = 200

  /// Which list settles a reason, and where its words would stand.
  private static let lists: [(reason: ReasonID, list: String, place: Place)] = [
    (.n2, "needs-no-answer", .accusing), (.n3, "resolution", .later), (.n4, "kept-by-us", .later),
    (.n5, "follow-up", .later), (.n7, "appreciation", .anywhere),
    (.n8, "needs-review", .anywhere),
  ]

  private enum Place {
    /// In the rows that the flag stands on.
    case accusing
    /// In rows of the same day or later.
    case later
    case anywhere
  }

  /// - Parameter explained: the flags that another line mends already.
  init(
    _ flags: [SpokenFlag], but explained: Set<Int>, _ ledger: Ledger, _ evidence: EvidenceReader,
    own lists: [Configuration.WordList]
  ) {
    for (reason, list, place) in Self.lists {
      var wrong: [(number: Int, phrases: Set<String>)] = []
      var right: [Set<String>] = []
      var elsewhere: Set<String> = []
      for (number, flag) in flags.enumerated()
      where flag.finding?.id == reason && !explained.contains(number) {
        let read = Self.phrases(of: flag, place, ledger, evidence)
        elsewhere.formUnion(read.elsewhere)
        if flag.isRight { right.append(read.there) } else { wrong.append((number, read.there)) }
      }
      guard wrong.count >= Self.fewest, right.count >= Self.fewest else { continue }
      for phrases in right { elsewhere.formUnion(phrases) }
      var numbers: [String: Set<Int>] = [:]
      for (number, phrases) in wrong {
        for phrase in phrases.subtracting(elsewhere) { numbers[phrase, default: []].insert(number) }
      }
      // Of those that most have, the one that says most: the longest touches fewest others.
      func rank(_ phrase: String) -> (Int, Int) {
        (numbers[phrase]?.count ?? 0, phrase.split(separator: " ").count)
      }
      let best = numbers.keys.sorted().max { rank($0) < rank($1) }
      guard let best, let shared = numbers[best], shared.count >= Self.fewest else { continue }
      let added = (lists.first { $0.list == list }?.add ?? []) + [best]
      let words = added.map(TypedSetting.quoted).joined(separator: ", ")
      guard let setting = TypedSetting("lexicon.\(list).add=[\(words)]") else { continue }
      settings.append(
        LearntSetting(
          setting: setting, wrong: shared,
          why: AnswerText(
            .wordMissing, .text(reason.name), .text(best), .number(shared.count),
            .number(wrong.count), .number(right.count), .text(list))))
    }
  }

  /// What stands where it could have settled the flag, and what stands in the other rows.
  private static func phrases(
    of flag: SpokenFlag, _ place: Place, _ ledger: Ledger, _ evidence: EvidenceReader
  ) -> (there: Set<String>, elsewhere: Set<String>) {
    guard let index = flag.index, let since = flag.evidence.map(\.day).max() else {
      return ([], [])
    }
    let accusing = Set(flag.evidence.map(\.position))
    var (there, elsewhere): (Set<String>, Set<String>) = ([], [])
    for touch in ledger.touches(of: index).suffix(rowLimit) {
      let accuses = accusing.contains(touch.position)
      let isThere =
        switch place {
        case .accusing: accuses
        case .later: !accuses && touch.day >= since
        case .anywhere: true
        }
      let phrases = phrases(in: evidence.quote(Evidence(touch)).text)
      if isThere { there.formUnion(phrases) } else { elsewhere.formUnion(phrases) }
    }
    return (there, elsewhere)
  }

  /// Runs of words within a sentence, none of a single short word alone.
  private static func phrases(in text: String) -> Set<String> {
    var phrases: Set<String> = []
    for clause in text.lowercased().split(whereSeparator: { ".,;:!?()\n".contains($0) }) {
      let words = clause.split { !$0.isLetter }
      for start in words.indices {
        for end in start..<min(words.endIndex, start + longest) {
          let run = words[start...end]
          guard run.contains(where: { $0.count > 3 }) else { continue }
          phrases.insert(run.joined(separator: " "))
        }
      }
    }
    return phrases
  }
}
