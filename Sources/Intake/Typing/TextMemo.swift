/// Remembers what rows of one gist came to, since exports repeat themselves ("Order 7 of lamps", "Monthly
/// call", "Your order has shipped"): a table of pairs of places, so that its size is fixed and a row costs
/// one look, two at most.
struct TextMemo: Sendable {
  /// What the row came to apart from its day.
  struct Entry: Sendable {
    var gist = TextGist()
    var signals: Signals = []
    /// A promise, as the number of its word, that may name a date: to be looked for in each row anew, as
    /// dates depend on the row's day and on numbers, which the gist does not hold. −1 if there is none.
    var promise: Int32 = -1
    var kind = TouchKind.other
    var side = Side.unknown
    var sideIsRecorded = false
    var state: TouchState?
  }

  private var entries: [Entry]
  private var bits: UInt64
  /// What was remembered since it has this size.
  private var news = 0

  /// 4096 places for a small file, 65,536 (2 MB) at most: more would be further away than reading anew.
  private static let (fewestBits, mostBits): (UInt64, UInt64) = (12, 16)

  init() {
    bits = TextMemo.fewestBits
    entries = [Entry](repeating: Entry(), count: 1 << Int(bits))
  }

  @inline(__always)
  private func place(_ gist: TextGist) -> Int { Int(truncatingIfNeeded: gist.high >> (64 - bits)) }

  @inline(__always)
  subscript(gist: TextGist) -> Entry? {
    let place = place(gist)
    if entries[place].gist == gist { return entries[place] }
    if entries[place ^ 1].gist == gist { return entries[place ^ 1] }
    return nil
  }

  /// What stands at its place gives way to its neighbour's.
  mutating func remember(_ entry: Entry) {
    news += 1
    if news * 2 > entries.count, bits < TextMemo.mostBits { grow() }
    put(entry)
  }

  private mutating func put(_ entry: Entry) {
    let place = place(entry.gist)
    entries[place ^ 1] = entries[place]
    entries[place] = entry
  }

  private mutating func grow() {
    let old = entries
    bits += 2
    news = 0
    entries = [Entry](repeating: Entry(), count: 1 << Int(bits))
    for entry in old where entry.gist != TextGist() { put(entry) }
  }
}
