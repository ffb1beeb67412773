import Basics
import CSV

/// How a call ended, as far as columns of its own say: answered or not, to a machine, how long.
enum CallOutcome: Sendable, Hashable {
  case talked
  /// A machine took it, and words were left there.
  case voicemail
  case notReached
  /// Turned away by a list of numbers that nobody of us wants to hear from: nobody's call.
  case blocked

  /// The leg of a call that tells what became of it is the one of the highest rank.
  var rank: UInt8 {
    switch self {
    case .notReached, .blocked: 0
    case .voicemail: 1
    case .talked: 2
    }
  }
}

/// Reads how a call ended.
struct CallOutcomeReader: Sendable {
  private let answered: Int?
  /// The column of answers holds when somebody answered, and nothing where nobody did.
  private let isAnsweredByTime: Bool
  private let voicemail: [Int]
  private let duration: Int?
  /// Columns of who was rung, which may be a machine: "Voicemail of Kim Wood (201)".
  private let called: [Int]
  /// Of a state and an outcome side by side ("Erledigt", "Nicht erreicht") the outcome: the columns
  /// behind the first, with those of their cells that say that nobody was reached.
  private let misses: [(column: Int, cells: Set<UInt64>)]

  /// Nil where the file has no such columns.
  init?(_ file: RecognisedFile) {
    answered = file.column(.taken)
    isAnsweredByTime =
      file.column(.taken).map { HeaderWords(file.header($0)).tellsConnection } ?? false
    voicemail = file.columns[.voicemail] ?? []
    duration = file.column(.duration)
    called = (file.columns[.recipient] ?? []) + Self.lines(file)
    misses = (file.columns[.status] ?? []).dropFirst().compactMap { column in
      guard let values = file.sample?[column].values else { return nil }
      let cells = ContactWords.missed(among: values).map { value in
        let bytes = Array(value.utf8)
        return StableHash.of(bytes.span)
      }
      return cells.isEmpty ? nil : (column, Set(cells))
    }
    if answered == nil, voicemail.isEmpty, duration == nil, misses.isEmpty { return nil }
  }

  /// Of a list of calls that tells how long they were, columns of which of our lines took each: a
  /// machine is among them ("Anrufbeantworter").
  private static func lines(_ file: RecognisedFile) -> [Int] {
    guard file.columns[.duration] != nil, let sample = file.sample else { return [] }
    let lines: Set<Field> = [.detail, .owner, .ours]
    let telling = Set(file.columns.filter { !lines.contains($0.key) }.flatMap(\.value))
    // By which way a call came may look like words about it.
    let words = Set((file.columns[.notes] ?? []) + (file.columns[.channel] ?? []))
    return file.layout.columns.indices.filter { column in
      guard !telling.contains(column) || words.contains(column) else { return false }
      return sample[column].values.contains { value in
        let bytes = Array(value.utf8)
        return namesAttendant(bytes.span) || !telling.contains(column) && namesMachine(bytes.span)
      }
    }
  }

  /// - Parameter isReached: what the row's words or state tell of the outcome: seconds decide only
  ///   where they do not.
  /// - Returns: nil where the columns do not tell.
  func read(_ record: borrowing Record, isReached: Bool?) -> CallOutcome? {
    for (column, cells) in misses {
      let isMiss = record.withField(column) { cell in
        cells.contains(StableHash.of(cell.extracting(cell.trimmedRange())))
      }
      if isMiss { return .notReached }
    }
    for column in called {
      if record.withField(column, Self.namesMachine) { return .voicemail }
      if record.withField(column, Self.namesAttendant) { return .notReached }
    }
    for column in voicemail where record.withField(column, Self.isVoicemail) { return .voicemail }
    if let answered {
      if let isAnswered = record.withField(answered, readFlag) {
        return isAnswered ? .talked : .notReached
      }
      if isAnsweredByTime {
        let isBlank = record.isBlank(answered)
        return isBlank ? .notReached : .talked
      }
    }
    guard let duration, isReached != false else { return nil }
    if record.withField(duration, { !$0.isEmpty && !Self.isZero($0) }) { return .talked }
    return isReached == nil && record.withField(duration, Self.isZero) ? .notReached : nil
  }

  /// The machine of somebody, by the word that it begins with.
  private static func namesMachine(_ cell: Span<UInt8>) -> Bool { begins(cell, with: machines) }

  /// The menu that a caller hears before anybody takes the call ("Auto Receptionist").
  private static func namesAttendant(_ cell: Span<UInt8>) -> Bool { begins(cell, with: menus) }

  /// Most cells are told by their first letter.
  private static func begins(_ cell: Span<UInt8>, with names: Names) -> Bool {
    let range = cell.trimmedRange()
    guard range.count > 2, range.count <= names.longest,
      names.initials.contains(ASCII.lowercased(cell[range.lowerBound]))
    else { return false }
    let key = headerKey(cell.extracting(range).text)
    return key == names.whole || names.beginnings.contains { key.hasPrefix($0) }
  }

  private typealias Names = (
    initials: [UInt8], whole: String, beginnings: [String], longest: Int
  )

  private static let machines: Names = (
    Array("vmabs".utf8), "",
    ["voicemail", "mailbox", "anrufbeantworter", "messagerie", "buzondevoz", "segreteria"],
    Int.max
  )
  private static let menus: Names = (
    Array("adims".utf8), "ivr",
    [
      "autoreceptionist", "autoattendant", "automatedattendant", "digitalreceptionist", "ivrmenu",
      "mainmenu", "sprachmenu", "standardautomatique", "serveurvocal",
    ], 31
  )

  /// A link to it, its length, "yes", or the name of the program that answers.
  private static func isVoicemail(_ cell: Span<UInt8>) -> Bool {
    let range = cell.trimmedRange()
    guard !range.isEmpty, !isZero(cell) else { return false }
    if let flag = readFlag(cell) { return flag }
    let key = headerKey(cell.extracting(range).text)
    return ["http", "voicemail", "mailbox", "anrufbeantworter"].contains { key.contains($0) }
      || key.utf8.allSatisfy(ASCII.isDigit)
  }

  /// `0`, `00:00:00`, `0 s`: no time at all.
  private static func isZero(_ cell: Span<UInt8>) -> Bool {
    var hasZero = false
    for i in cell.indices {
      if cell[i] == ASCII.zero { hasZero = true }
      if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(cell[i]) { return false }
    }
    return hasZero
  }
}
