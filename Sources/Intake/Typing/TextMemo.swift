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
  private static let bits: UInt64 = 16

  init() { entries = [Entry](repeating: Entry(), count: 1 << Int(TextMemo.bits)) }

  @inline(__always)
  subscript(gist: TextGist) -> Entry? {
    let place = Int(truncatingIfNeeded: gist.high >> (64 - TextMemo.bits))
    if entries[place].gist == gist { return entries[place] }
    if entries[place ^ 1].gist == gist { return entries[place ^ 1] }
    return nil
  }

  /// What stands at its place gives way to its neighbour's.
  mutating func remember(_ entry: Entry) {
    let place = Int(truncatingIfNeeded: entry.gist.high >> (64 - TextMemo.bits))
    entries[place ^ 1] = entries[place]
    entries[place] = entry
  }
}
