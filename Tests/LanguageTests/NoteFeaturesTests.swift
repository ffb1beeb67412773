import Testing

@testable import Language

@Suite("What the learnt reader sees of a note")
struct NoteFeaturesTests {
  static let foldings: [(String, [String])] = [
    ("Don't, DON’T dont", ["dont", "dont", "dont"]),
    ("Größe groesse GRÖSSE", ["groesse", "groesse", "groesse"]),
    ("café Nº 12,50", ["cafe", "nº", "0", "0"]),
    ("sent?!", ["sent", "?", "!"]),
    ("4 of 60", ["0", "of", "0"]),
    (" - ", []),
  ]

  @Test(arguments: NoteFeaturesTests.foldings)
  func `ways of writing fall together`(text: String, folded: [String]) {
    let words = NoteWords(text)
    let read = words.ranges.map { String(decoding: words.bytes[$0], as: UTF8.self) }
    #expect(read == folded)
  }

  @Test func `each word knows where it stands in the text`() {
    let text = "Die Tür, bitte: schließt nicht!"
    let bytes = Array(text.utf8)
    let words = NoteWords(text)
    let read = words.places.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(read == ["Die", "Tür", "bitte", "schließt", "nicht", "!"])
  }

  @Test func `a feature that recurs stands once`() {
    let hashes = NoteFeatures(Note("again and again and again")).features.map(\.hash)
    #expect(Set(hashes).count == hashes.count)
  }

  @Test func `kind and side are features, and side changes what words are`() {
    func features(_ note: Note) -> Set<UInt32> { Set(NoteFeatures(note).features.map(\.hash)) }
    let bare = features(Note("you promised"))
    let call = features(Note("you promised", kind: .call))
    let ours = features(Note("you promised", side: .ours))
    let theirs = features(Note("you promised", side: .theirs))
    #expect(call.isSuperset(of: bare) && call.count == bare.count + 1)
    #expect(ours.isSuperset(of: bare) && ours.intersection(theirs) == bare)
  }

  @Test func `two words are a pair in either order`() {
    let sent = Set(NoteFeatures(Note("quote xx yy zz sent")).features.map(\.hash))
    let quote = Set(NoteFeatures(Note("sent aa bb cc quote")).features.map(\.hash))
    let other = Set(NoteFeatures(Note("sent aa bb cc crate")).features.map(\.hash))
    #expect(sent.intersection(quote).count > sent.intersection(other).count)
  }

  @Test func `a long text is read up to a limit`() {
    let start = Array(repeating: "word", count: NoteFeatures.wordLimit).joined(separator: " ")
    let hashes = Set(NoteFeatures(Note(start + " zebra")).features.map(\.hash))
    let zebra = Set(NoteFeatures(NoteWords("zebra"), kind: nil, side: nil).features.map(\.hash))
    #expect(hashes.isDisjoint(with: zebra))
  }
}
