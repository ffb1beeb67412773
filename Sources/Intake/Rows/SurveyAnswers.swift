import Basics
import CSV
import Language

/// The scores of a column that customers gave in a survey: their voice, be it a number alone, and a
/// complaint where it is low. 0–6 of a recommendation are low, 1–2 of 5, 1–4 of 10.
struct SurveyAnswers: Sendable {
  private let column: Int
  private let isRecommendation: Bool
  /// What scores are out of, where the cells do not say; nil where nothing tells.
  private let best: Int?
  /// Rows of other kinds stand between the answers, and the type says which are some.
  private let hasTypes: Bool
  /// Says what we did about an answer, where we did anything.
  private let handling: Int?

  /// A score as written: "3", "2/10", "4 of 5", "★★☆☆☆".
  private struct Score {
    var value = 0
    var best: Int?
  }

  private static let scales: Set<Int> = [5, 6, 7, 10, 100]

  /// Nil where a file has no such column.
  init?(_ file: RecognisedFile) {
    guard let column = file.column(.score) else { return nil }
    self.column = column
    isRecommendation =
      HeaderWords(file.header(column)).asksForRecommendation
      || file.sample.map(Self.groupsByRecommendation) == true
    handling = file.handling
    let most = file.sample?[column].values.compactMap { Self.score($0)?.value }.max() ?? 0
    best = most <= 5 ? 5 : most <= 10 ? 10 : most <= 100 ? 100 : nil
    hasTypes = file.columns[.type] != nil
  }

  /// Tells their words from ours where a row has both ("Comment" beside "Notes"): the row is read by
  /// theirs, and ours say that the answer was dealt with.
  static func tellSides(_ file: inout RecognisedFile) {
    guard file.role == .interactions, file.columns[.score] != nil, let sample = file.sample,
      let notes = file.columns[.notes],
      let theirs = notes.first(where: { HeaderWords(file.header($0)).has(theirWords) })
    else { return }
    let taken = file.claimedColumns.subtracting(notes)
    let ours = file.layout.columns.indices.filter { column in
      let words = HeaderWords(file.header(column))
      return column != theirs && !taken.contains(column) && words.has(ourWords)
        && !words.has(theirWords)
    }
    let others = notes.filter { $0 != theirs && !ours.contains($0) }
    file.columns[.notes] = [theirs] + others
    file.handling = ours.first { sample[$0].filled > 0 && sample[$0].phrases > 0 }
  }

  private static let theirWords = HeaderVocabulary.words(
    """
    comment comments feedback answer verbatim response review reason kommentar kommentare antwort
    begrundung commentaire commentaires reponse comentario comentarios respuesta commento commenti
    risposta opmerking antwoord
    """)
  private static let ourWords = HeaderVocabulary.words(
    """
    note notes internal action actions followup follow resolution handled notiz notizen massnahme
    massnahmen nachverfolgung suivi notas seguimiento nota azione actie opvolging
    """)

  /// Whether a column names the answers as those of a recommendation: "promoter", "detractor", or
  /// nothing but "NPS".
  private static func groupsByRecommendation(_ sample: ValueSample) -> Bool {
    sample.columns.contains { cells in
      guard (1...3).contains(cells.distinct), cells.values.count == cells.distinct else {
        return false
      }
      let keys = cells.values.map(headerKey)
      return keys == ["nps"]
        || keys.contains { $0.hasPrefix("detractor") || $0.hasPrefix("detra") }
        || keys.contains { $0.hasPrefix("promoter") }
    }
  }

  /// Whether the values of a column may be scores.
  static func areScores(_ values: [String]) -> Bool {
    !values.isEmpty
      && values.allSatisfy { value in
        score(value).map { $0.value <= ($0.best ?? 10) } == true
      }
  }

  /// Makes of a row with a score what it is: an answer of theirs that wants none back.
  func complete(_ typing: inout Typing, _ record: borrowing Record) {
    guard !hasTypes || [.survey, .webForm].contains(typing.kind),
      let isLow = record.withField(column, { isLow($0) }),
      // Who was content with how it was dealt with has said no more than the case does.
      isLow || typing.kind != .ticket
    else { return }
    typing.kind = .webForm
    typing.standing = Standing(side: .theirs, state: .done, sideIsRecorded: true)
    typing.signals.subtract([.question, .callBack])
    typing.signals.insert(.needsNoAnswer)
    guard isLow else { return }
    typing.signals.insert(.complaint)
    typing.certainty = .recorded
    guard let handling else { return }
    let isHandled = record.withField(handling) { !$0.trimmedRange().isEmpty }
    typing.standing = Standing(
      side: .theirs, state: isHandled ? .closed : .open, sideIsRecorded: true)
  }

  private func isLow(_ cell: Span<UInt8>) -> Bool? {
    guard let score = Self.score(cell.text) else { return nil }
    if isRecommendation, score.best ?? 10 == 10 { return score.value <= 6 }
    guard let best = score.best ?? best else { return false }
    return score.value * 5 <= best * 2
  }

  private static func score(_ text: String) -> Score? {
    let stars = text.unicodeScalars.count { $0 == "★" || $0 == "⭐" }
    if stars > 0 { return Score(value: stars, best: 5) }
    let parts = text.split { !$0.isNumber && $0 != "." && $0 != "," }
    guard let first = parts.first, parts.count <= 2, text.utf8.count <= 16,
      text.first?.isNumber == true,
      let value = Int(first.prefix { $0.isNumber })
    else { return nil }
    guard parts.count == 2 else { return Score(value: value) }
    guard let best = Int(parts[1]), scales.contains(best), value <= best else { return nil }
    return Score(value: value, best: best)
  }
}
