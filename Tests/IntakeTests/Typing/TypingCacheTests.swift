import Basics
import CSV
import Language
import Testing

@testable import Intake

@Suite("What the typer remembers")
struct TypingCacheTests {
  /// Fingerprints whose first sets are one, and their second ones another.
  private static let ofOneSet: [RowFingerprint] = {
    // Of a cache of 16 places the upper two bits of four tell the first set, and those of the next
    // four the second.
    var sets: [UInt64: [RowFingerprint]] = [:]
    for number in 0..<UInt64.max {
      var fingerprint = RowFingerprint()
      fingerprint.mix(number)
      let (set, further) = (fingerprint.high >> 62, fingerprint.high >> 58 & 3)
      guard set != further else { continue }
      sets[set << 2 | further, default: []].append(fingerprint)
      if let full = sets[set << 2 | further], full.count == 9 { return full }
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

  @Test func `rows of one set have another, and a ninth takes the place of the first`() {
    let rows = Self.ofOneSet
    let kinds: [TouchKind] = [
      .call, .email, .order, .visit, .meeting, .letter, .ticket, .invoice, .payment,
    ]
    var cache = TypingCache(bits: 4)
    for index in 0..<8 { cache.remember(entry(kinds[index]), of: rows[index]) }
    #expect((0..<8).map { cache[rows[$0]]?.kind } == kinds.prefix(8).map { $0 })
    cache.remember(entry(kinds[8]), of: rows[8])
    #expect(cache[rows[0]] == nil)
    #expect((1..<9).map { cache[rows[$0]]?.kind } == kinds.dropFirst().map { $0 })
  }

  @Test func `what is known of all rows of a shape is told with what they come to`() {
    let row = Self.ofOneSet[0]
    var cache = TypingCache(bits: 4)
    var found: [TypingCache.Packed] = []
    cache.remember(entry(.call), of: row)
    cache.look(up: [row], into: &found)
    #expect(found.map(\.settlement) == [[]])
    cache.settle(row, .isSettled)
    cache.look(up: [row], into: &found)
    #expect(found.map(\.settlement) == [.isSettled])
    #expect(found[0].kind == .call)
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
