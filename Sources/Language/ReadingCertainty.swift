/// How sure a row is of what it accuses by, a complaint or a promise of ours (R14).
@frozen
public enum ReadingCertainty: UInt8, Sendable, CaseIterable {
  /// A type, a status or a due date beside the words says it.
  case recorded
  /// Read from words alone, and plain.
  case plain
  /// Read from words alone, rather sure.
  case likely
  /// Read from words alone, and no more than a guess: a loose end, never an accusation.
  case unsure

  /// 0…1, as reports have it; nil where it was not read from words.
  public var probability: Double? {
    switch self {
    case .recorded: nil
    case .plain: 0.97
    case .likely: 0.9
    case .unsure: 0.7
    }
  }

  /// It rests on words and nothing else.
  @inlinable
  public var isOfWords: Bool { self != .recorded }
}
