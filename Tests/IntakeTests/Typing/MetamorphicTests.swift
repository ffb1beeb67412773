import Basics
import CSV
import Foundation
import Language
import Testing

@testable import Intake

@Suite("What turns a reading around, and what leaves it as it is")
struct MetamorphicTests {
  private static func signals(_ type: String, _ direction: String, _ notes: [String]) -> [Signals] {
    var typer = TouchTyper()
    let day = Day(number: 20_607)
    return notes.map {
      typer.type(
        Record([type, direction, "", "", "", $0]), TypingCase.columns, day: day,
        asOf: Day(number: 20_634)
      ).signals
    }
  }

  // MARK: Denied

  private static let denying: Set<Substring> = [
    "no", "not", "never", "nothing", "without", "none", "nobody", "neither", "nor", "hardly",
    "still", "unresolved", "unsolved",
  ]

  /// The complaints and slips of ours that the English lexicon knows, each in its first wording;
  /// those apart that are denials themselves.
  private static func blames() throws -> [String] {
    let file = try LexiconFile(Lexicon.englishText)
    return file.entries.compactMap { entry in
      let sense = entry.sense
      guard !sense.isForCells, !sense.isForOpening, sense.kinds == 0, sense.kind == nil,
        sense.from == nil, sense.place == .anywhere, !entry.isRemoval,
        !sense.signals.isDisjoint(with: [.complaint, .brokenByUs])
      else { return nil }
      let text = wording(entry.phrase, file.lists)
      return denying.isDisjoint(with: text.split(separator: " ")) ? text : nil
    }
  }

  /// The first of all ways to read a phrase.
  private static func wording(_ phrase: String, _ lists: [String: [String]]) -> String {
    var text = phrase
    while let close = text.firstIndex(of: ")"), let open = text[..<close].lastIndex(of: "(") {
      let inside = String(text[text.index(after: open)..<close])
      let first = inside.split(separator: "|", omittingEmptySubsequences: false).first ?? ""
      text.replaceSubrange(open...close, with: String(first))
    }
    while let close = text.firstIndex(of: "]"), let open = text[..<close].lastIndex(of: "[") {
      text.replaceSubrange(open...close, with: String(text[text.index(after: open)]))
    }
    while let close = text.firstIndex(of: ">"), let open = text[..<close].lastIndex(of: "<") {
      let name = String(text[text.index(after: open)..<close])
      text.replaceSubrange(open...close, with: name == "n" ? "3" : lists[name]?.first ?? "")
    }
    return text.filter { $0 != "*" }.split(separator: " ").joined(separator: " ")
  }

  private static func blaming(_ notes: [String]) -> Double {
    let blaming = signals("Call", "Inbound", notes).count {
      !$0.isDisjoint(with: [.complaint, .brokenByUs])
    }
    return Double(blaming) / Double(notes.count)
  }

  @Test func `every complaint of the lexicon complains as it stands`() throws {
    #expect(Self.blaming(try Self.blames()) >= 0.9)
  }

  /// The bar is 0.99, of which 0.99 was reached when the test was written; what the learnt reader
  /// says of scraps of two words moves by some with each training.
  @Test(arguments: ["never", "did not", "nobody", "no longer", "would have"])
  func `a complaint that is denied or never came to pass is none`(denial: String) throws {
    let denied = try Self.blames().map { "\(denial) \($0)" }
    #expect(Self.blaming(denied) <= 0.015)
  }

  // MARK: Whose

  private static let doers = [
    "He", "She", "They", "Mrs Lane", "Prof. Lane", "Dr. Lane", "Miller Ltd.", "Tom",
  ]

  @Test(arguments: [
    "lent us the machine", "helped us move the tank", "told us about a tender",
    "promised us the order", "will send the drawings", "promised to send the drawings",
    "will call on Monday",
  ])
  func `what others do for us is never ours`(deed: String) {
    let notes = Self.doers.map { "\($0) \(deed)" }
    for (note, signals) in zip(notes, Self.signals("Call", "Outbound", notes)) {
      #expect(signals.isDisjoint(with: [.promiseByUs, .helpByUs]), "\(note)")
    }
  }

  @Test(arguments: [
    "We lent them the machine", "We helped them move the tank", "We told them about a tender",
    "We promised them a quote", "We will send the drawings", "We promised to send the drawings",
    "I will call on Monday", "Ich habe ihr das Angebot zugesagt", "Hab versprochen, ihn anzurufen",
  ])
  func `what we do is never theirs`(note: String) {
    for direction in ["Outbound", "Inbound"] {
      let signals = Self.signals("Call", direction, [note])[0]
      #expect(signals.isDisjoint(with: [.promiseByThem, .helpByThem]), "\(direction)")
    }
  }

  // MARK: Kept

  private static let things = ["quote", "drawings", "price list", "certificate", "sample"]

  private static let deeds = [
    "send", "email", "mail", "post", "forward", "bring", "deliver", "provide", "supply", "share",
    "prepare", "submit", "issue", "ship", "draft",
  ]

  /// What the lexicon reads as our promise of a deed, with each deed that it names last: "told them
  /// I would send".
  private static func promises() throws -> [String] {
    try forms(of: deeds) { $0.speaker == .writer && $0.sided.contains(.promise) }
      + forms(of: deeds) { $0.signals.contains(.promiseByUs) }
  }

  /// What the lexicon reads as kept with a thing named last, and what else is said of a thing that
  /// is there.
  private static func fulfilments() throws -> [String] {
    try forms(of: ["quote"]) { $0.signals.contains(.keptByUs) || $0.sided.contains(.kept) }
      .map { $0.replacing("quote", with: "THING") }
      + ["THING sent", "THING emailed this morning", "dropped the THING off", "gave her the THING"]
  }

  /// The phrases of the English lexicon that end in one of some words, in each wording that they
  /// allow it.
  private static func forms(of endings: [String], _ isWanted: (Sense) -> Bool) throws -> [String] {
    let file = try LexiconFile(Lexicon.englishText)
    let phrases = file.entries.filter { entry in
      let sense = entry.sense
      return !sense.isForCells && !sense.isForOpening && !entry.isRemoval && sense.kinds == 0
        && isWanted(sense)
    }
    let forms = phrases.flatMap { entry in
      endings.compactMap { ending -> String? in
        let form = wording(choosing(ending, in: entry.phrase), file.lists)
        return form.hasSuffix(" " + ending) ? form : nil
      }
    }
    return Set(forms).sorted()
  }

  /// A phrase with `word` in the place of every choice that has it.
  private static func choosing(_ word: String, in phrase: String) -> String {
    let parts = phrase.split(separator: "(", omittingEmptySubsequences: false)
    return parts.map { part -> String in
      guard let close = part.firstIndex(of: ")") else { return String(part) }
      let choices = part[..<close].split(separator: "|").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      return choices.contains(word) ? word + part[close...] : String(part)
    }.joined(separator: "(")
  }

  /// One pair of a hundred may fail.
  @Test func `a promise is kept by what has its thing, and by nothing else`() throws {
    let promises = try Self.promises()
    let fulfilments = try Self.fulfilments()
    #expect(promises.count >= 40 && fulfilments.count >= 7)
    var open: [String] = []
    var keptByOthers: [String] = []
    for thing in Self.things {
      let promised = typed(promises.map { "\($0) the \(thing) by Friday" })
      for other in Self.things {
        let kept = typed(fulfilments.map { $0.replacing("THING", with: other) })
        for (promise, typing) in zip(promises, promised) {
          for (fulfilment, keeping) in zip(fulfilments, kept) {
            let isKept =
              typing.signals.contains(.promiseByUs) && !keeping.signals.contains(.promiseByUs)
              && typing.things.sharesThing(with: keeping.things)
            let pair = "\(promise) the \(thing); \(fulfilment), \(other)"
            if thing == other, !isKept { open.append(pair) }
            if thing != other, isKept { keptByOthers.append(pair) }
          }
        }
      }
    }
    let same = promises.count * fulfilments.count * Self.things.count
    #expect(open.count * 100 <= same, "\(open.prefix(20))")
    #expect(keptByOthers.count * 100 <= same, "\(keptByOthers.prefix(20))")
  }

  private func typed(_ notes: [String]) -> [Typing] {
    var typer = TouchTyper()
    let day = Day(number: 20_607)
    return notes.map {
      typer.type(
        Record(["Call", "Outbound", "", "", "", $0]), TypingCase.columns, day: day,
        asOf: Day(number: 20_634))
    }
  }

  // MARK: How it is written

  enum Spelling: String, CaseIterable, Sendable {
    case capitals, small, withoutStops, mistyped

    func of(_ note: String) -> String {
      switch self {
      case .capitals: note.uppercased()
      case .small: note.lowercased()
      case .withoutStops: note.filter { $0 != "." }
      case .mistyped: mistyped(note)
      }
    }

    /// Two letters in the middle of the longest word change places.
    private func mistyped(_ note: String) -> String {
      var words = note.split(separator: " ", omittingEmptySubsequences: false).map(Array.init)
      let lengths = words.map(\.count)
      guard let longest = lengths.max(), longest >= 5, let at = lengths.firstIndex(of: longest)
      else { return note }
      words[at].swapAt(longest / 2, longest / 2 + 1)
      return words.map { String($0) }.joined(separator: " ")
    }
  }

  /// Each thirtieth note of the corpus, as type, direction and text.
  private static func notes() throws -> [[String]] {
    let folder = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../../Sources/Language/Corpus").standardized
    var notes: [[String]] = []
    for language in ["de", "en"] {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent(language).path)
      for file in files.sorted() where file.hasSuffix(".tsv") {
        let text = try String(
          contentsOf: folder.appendingPathComponent("\(language)/\(file)"), encoding: .utf8)
        for (number, line) in text.split(separator: "\n").enumerated() where number % 30 == 7 {
          let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
          guard cells.count == 4 else { continue }
          let direction = cells[2] == "in" ? "Inbound" : cells[2] == "out" ? "Outbound" : ""
          notes.append([String(cells[1]), direction, String(cells[3])])
        }
      }
    }
    return notes
  }

  private static func labels(_ notes: [[String]], _ spelling: Spelling?) -> [LabelSet] {
    var typer = TouchTyper()
    return notes.map { note in
      var row = NoteRow(notes: spelling?.of(note[2]) ?? note[2])
      row.type = note[0]
      row.direction = note[1]
      return typer.labels(row.record, row.columns)
    }
  }

  @Test(arguments: Spelling.allCases)
  func `how a note is written changes what it says in four of a hundred at most`(
    spelling: Spelling
  ) throws {
    let notes = try Self.notes()
    #expect(notes.count > 200)
    let changed = zip(Self.labels(notes, nil), Self.labels(notes, spelling)).count { $0 != $1 }
    #expect(changed * 100 <= notes.count * 4, "\(changed) of \(notes.count)")
  }
}
