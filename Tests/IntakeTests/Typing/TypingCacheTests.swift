import Basics
import CSV
import Language
import Testing

@testable import Intake

@Suite("What the typer remembers")
struct TypingCacheTests {
  /// Fingerprints that share the places of a set: their upper 15 bits are alike.
  private static let ofOneSet: [RowFingerprint] = {
    var sets: [UInt64: [RowFingerprint]] = [:]
    for number in 0..<UInt64.max {
      var fingerprint = RowFingerprint()
      fingerprint.mix(number)
      sets[fingerprint.high >> 49, default: []].append(fingerprint)
      if let full = sets[fingerprint.high >> 49], full.count == 5 { return full }
    }
    return []
  }()

  private func entry(_ kind: TouchKind) -> TypingCache.Entry {
    var entry = TypingCache.Entry()
    entry.kind = kind
    return entry
  }

  @Test func `an empty one remembers nothing`() {
    let cache = TypingCache()
    #expect(cache[RowFingerprint()] == nil)
  }

  @Test func `four rows of a set are remembered, and a fifth takes the place of the first`() {
    let rows = Self.ofOneSet
    let kinds: [TouchKind] = [.call, .email, .order, .visit, .meeting]
    var cache = TypingCache()
    for index in 0..<4 { cache.remember(entry(kinds[index]), of: rows[index]) }
    #expect((0..<4).map { cache[rows[$0]]?.kind } == kinds.prefix(4).map { $0 })
    cache.remember(entry(kinds[4]), of: rows[4])
    #expect(cache[rows[0]] == nil)
    #expect((1..<5).map { cache[rows[$0]]?.kind } == kinds.dropFirst().map { $0 })
  }

  @Test func `a copy of a typer types rows as the one it was copied from`() {
    let row = NoteRow(notes: "They were unhappy: the crates came late, and two were broken")
    var first = TouchTyper()
    var copy = first
    let day = Day(number: 20_607)
    let typing = first.type(row.record, row.columns, day: day, asOf: day)
    #expect(copy.type(row.record, row.columns, day: day, asOf: day) == typing)
    var fresh = TouchTyper(remembers: false)
    #expect(fresh.type(row.record, row.columns, day: day, asOf: day) == typing)
  }

  @Test func `rows that are looked up together are typed as each by itself`() throws {
    var noise = SplitMix(state: 11)
    let words = [
      "They", "we", "were", "unhappy", "the", "crates", "late", "again", "called", "about",
      "promise",
      "send", "a", "quote", "by", "Monday", "thanks", "for", "boxes", "!", "?", "not",
      "broken",
    ]
    var text = "id,type,direction,note\n"
    for row in 0..<600 {
      var note = (0..<Int.random(in: 0...6, using: &noise)).map { _ in
        words.randomElement(using: &noise) ?? ""
      }
      // Long numbers are alike; "24" and "7", and digits within a word, may say something.
      let number = Int.random(in: 0..<100_000, using: &noise)
      note.append(
        ["\(number)", "24", "7", "x\(number % 9)", "\(number).5", "\n\(number)"][row % 6])
      let type = ["Call", "Email", "Order", ""][row % 4]
      text += "C\(row),\(type),\(["in", "out", ""][row % 3]),\"\(note.joined(separator: " "))\"\n"
    }
    let file = try TemporaryFile("rows.csv", text)
    let source = try Source.open(file.path)
    let layout = try source.layout(knows: { _ in true })
    var columns = TypingColumns()
    (columns.type, columns.direction, columns.notes) = (1, 2, 3)
    let day = Day(number: 20_607)
    var together = TouchTyper()
    var single = TouchTyper()
    var anew = TouchTyper(remembers: false)
    // The second time nearly all are known.
    for _ in 0..<2 {
      _ = try source.forEachBlock(layout) { (block) throws(InputError) in
        together.lookAhead(&block, columns)
        for index in 0..<block.count {
          block.select(index)
          together.goOn(to: index)
          let typing = together.type(block.record, columns, day: day, asOf: day)
          #expect(typing == single.type(block.record, columns, day: day, asOf: day))
          #expect(typing == anew.type(block.record, columns, day: day, asOf: day))
        }
        together.endOfRowsAhead()
      }
    }
  }
}
