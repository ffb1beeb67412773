import Basics
import Testing

@testable import Reporting

@Suite("What was noticed about the inputs, in the language of the report")
struct FindingWordingTests {
  @Test("Every message is worded in both languages as the golden file has it")
  func verbatim() throws {
    let english = FindingSamples.words(EnglishFindings())
    let german = FindingSamples.words(GermanFindings())
    let lines = zip(english, german).map { "\($0)\n  \($1)\n" }
    try Golden.expect(Array(lines.joined().utf8), matches: "findings.txt")
  }

  @Test("No German message is the English one, nor holds a clause of it")
  func german() {
    for (english, german) in zip(
      FindingSamples.words(EnglishFindings()), FindingSamples.words(GermanFindings()))
    {
      #expect(english != german)
      for clause in Self.clauses(english) { #expect(!german.contains(clause), "\(german)") }
    }
  }

  /// What stands between commas and the like, as far as it has four words and is nothing to be
  /// typed.
  private static func clauses(_ message: String) -> [String] {
    message.split(whereSeparator: { ";:,()".contains($0) }).map(String.init).filter {
      $0.split(separator: " ").count >= 4 && !$0.contains("--")
    }
  }

  @Test("A document's sentence begins with a capital")
  func sentence() {
    let finding = Finding(.column("é", .bracketedIDs), .info)
    #expect(
      Wording.english.sentence(finding)
        == "Column “é”: the id is read from the brackets behind the name")
    let quoted = Finding(.run(.snoozeWithoutDay("C1", text: "“x”")), .warning)
    #expect(Wording.english.sentence(quoted).hasPrefix("“x”"))
  }

  @Test("What was met more than once is said with its first lines")
  func repeats() {
    let finding = Finding(
      .file(.nulBytes), .warning, line: 2,
      repeats: Finding.Repeats(count: 7, lines: [2, 4, 5, 6, 8]))
    #expect(
      Wording.english.message(finding)
        == "NUL bytes were dropped; check the export (7 times: lines 2, 4, 5, 6, 8, …)")
    #expect(
      Wording.german.message(finding)
        == "NUL-Bytes wurden entfernt; den Export prüfen (7 mal: Zeilen 2, 4, 5, 6, 8, …)")
  }

  @Test("A message that quotes megabytes is cut, and its end says what to do")
  func short() {
    let finding = Finding(
      .file(.zipMember(InputText(String(repeating: "x", count: 100_000)))), .info)
    let message = Wording.english.message(finding)
    #expect(message.utf8.count < 1300)
    #expect(message.hasSuffix(", was read"))
  }

  @Test("Redacted findings, errors and reasons hold no text, and the same counts and days")
  func redacted() {
    for (kind, redacted) in zip(FindingSamples.kinds, FindingSamples.kinds.map(\.redacted)) {
      #expect(kind.code == redacted.code)
      #expect(Self.texts(in: redacted).allSatisfy { $0 == .withheld }, "\(redacted)")
      #expect(Self.texts(in: kind).count == Self.texts(in: redacted).count)
    }
    for problem in FindingSamples.problems.map(\.redacted) {
      #expect(Self.texts(in: problem).allSatisfy { $0 == .withheld }, "\(problem)")
    }
    for reason in FindingSamples.rejects.map(\.redacted) {
      #expect(Self.texts(in: reason).allSatisfy { $0 == .withheld }, "\(reason)")
    }
    let orphans = FindingKind.rows(.orphans(3, first: [.init(key: "Ann", line: 2)])).redacted
    #expect(
      EnglishFindings().words(orphans)
        == "3 interactions name customers that are not on any customer list: … (line 2) …; add them to the"
        + " customer export")
  }

  /// Every text of the inputs in a value, wherever it stands.
  private static func texts(in value: Any) -> [InputText] {
    if let text = value as? InputText { return [text] }
    return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
  }
}
