import Language

/// What one cell of a type, channel, direction or status column says.
struct CellReading: Sendable, Hashable {
  var kind: TouchKind?
  var side: Side?
  var state: StateWord?
  var signals: Signals = []
  /// Signals that apply to some kinds only, with those kinds.
  var conditional: [Conditional] = []
  /// It holds something.
  var isFilled = false
  /// It stands for nothing: "n/a", "unknown".
  var isNull = false

  /// It holds a word that says neither whose a row is nor of which kind.
  var isStrange: Bool {
    isFilled && !isNull && side == nil && kind == nil && signals.isEmpty && conditional.isEmpty
  }

  /// Whose it is where the row is of this kind.
  func side(in kind: TouchKind) -> Side? {
    if let side { return side }
    let bit = UInt64(1) << UInt64(kind.rawValue)
    return conditional.first { $0.kinds & bit != 0 && $0.side != nil }?.side
  }

  struct Conditional: Sendable, Hashable {
    var signals: Signals
    var side: Side?
    var state: StateWord?
    var kinds: UInt64
  }
}

/// Reads cells; each value once, since a column has few different ones.
struct CellReader: Sendable {
  private let automaton: PhraseAutomaton
  private var tokenizer = Tokenizer()
  private var matcher = PhraseMatcher()
  private var known = HashIndex()
  private var readings: [CellReading] = []

  /// A column with more values than this is no list of types: later ones are read afresh.
  private static let capacity = 4096

  init(_ automaton: PhraseAutomaton) {
    self.automaton = automaton
    readings.append(CellReading())
  }

  subscript(index: Int) -> CellReading { readings[index] }

  /// The number of the reading of `bytes`, valid until the next call.
  mutating func read(_ bytes: Span<UInt8>) -> Int {
    guard !bytes.isEmpty else { return 0 }
    var fingerprint = RowFingerprint()
    fingerprint.add(bytes)
    let key = fingerprint.high
    let found = known[key]
    if found >= 0 { return Int(found) }
    let reading = readAfresh(bytes)
    guard readings.count < CellReader.capacity else {
      readings[readings.count - 1] = reading
      return readings.count - 1
    }
    readings.append(reading)
    // The last place is the one for overflow and never remembered.
    if readings.count < CellReader.capacity { known.insert(key, Int32(readings.count - 1)) }
    return readings.count - 1
  }

  private mutating func readAfresh(_ bytes: Span<UInt8>) -> CellReading {
    let reading = readWhole(bytes)
    guard reading.isStrange, tokenizer.tokens.count == 1 else { return reading }
    return readHead(of: tokenizer.folded) ?? reading
  }

  /// A compound is a sort of what it ends in: "Reklamationsgespräch", "Kundbesök". The longest
  /// ending that names a kind is its head, and what stands in front may make another kind of it.
  private mutating func readHead(of word: [UInt8]) -> CellReading? {
    guard word.count >= CellReader.shortestModifier + CellReader.shortestHead else { return nil }
    for start in CellReader.shortestModifier...(word.count - CellReader.shortestHead)
    where word[start] & 0xC0 != 0x80 {
      let head = readWhole(word.span.extracting(start..<word.count))
      guard head.kind != nil, !CompoundModifier.isChance(word[start...]) else { continue }
      return CompoundModifier(word[..<start]).applied(to: head)
    }
    return nil
  }

  private static let shortestModifier = 3
  /// Shorter ones are ends of other words too: "Monitoring" is no ring.
  private static let shortestHead = 5

  private mutating func readWhole(_ bytes: Span<UInt8>) -> CellReading {
    tokenizer.removeAll()
    tokenizer.add(bytes)
    matcher.find(
      automaton, in: tokenizer.tokens.map { TextToken($0, in: tokenizer, automaton) })
    var reading = CellReading()
    reading.isFilled = !tokenizer.tokens.isEmpty
    reading.isNull = NullWords.contains(tokenizer.folded[...])
    var end = -1
    for match in matcher.matches {
      let removed = automaton.removed(by: match)
      // "Service invoice", "Delivery complaint": of two nouns side by side the second is what it
      // is.
      let isHead = match.start == end
      end = match.end
      // "Duplicate", "Merged into 481", but not "Test drive".
      let mayVoid =
        match.start == 0
        && (match.end > match.start + 1 || match.end == tokenizer.tokens.count)
      let isWhole = match.start == 0 && match.end == tokenizer.tokens.count
      for node in [match.node, match.secondNode] where node >= 0 {
        automaton.forEachSense(at: node, without: removed) { sense in
          if [.alone, .whole].contains(sense.place), !isWhole { return }
          if sense.state != .void || mayVoid { add(sense, to: &reading, isHead: isHead) }
        }
      }
    }
    return reading
  }

  private func add(_ sense: Sense, to reading: inout CellReading, isHead: Bool) {
    guard sense.kinds == 0 else {
      reading.conditional.append(
        .init(
          signals: sense.signals, side: sense.side, state: sense.state, kinds: sense.kinds))
      return
    }
    reading.signals.formUnion(sense.signals)
    if let kind = sense.kind {
      reading.kind =
        reading.kind.map { known in
          // R5: a complaint is one, whatever stands behind it.
          known.rank > kind.rank || known == .complaint || known.rank == kind.rank && !isHead
            ? known : kind
        } ?? kind
    }
    if reading.side == nil { reading.side = sense.side }
    if let state = sense.state {
      // "Closed - cancelled", "Completed: no show": the worse of the two.
      if reading.state != .cancelled, reading.state != .void { reading.state = state }
    }
  }
}

extension TouchKind {
  /// How much a kind says where a cell names two ("Task: call", "Order confirmation email"): mass
  /// mail is told from mail (R2), a channel from a mere entry.
  var rank: Int {
    switch self {
    case .other: 0
    case .note, .task, .event: 1
    case .conversation: 2
    case .email, .message, .letter, .webForm: 3
    case .call, .meeting, .videoCall: 4
    case .massMail, .notice, .social, .survey: 6
    default: 5
    }
  }

  /// Says too little to stand against the words of its row.
  var isGeneric: Bool {
    switch self {
    case .other, .note, .task, .conversation: true
    default: false
    }
  }

  /// The row's words are those of whoever sent them, not our account of it.
  package var isWritten: Bool {
    switch self {
    case .email, .letter, .message, .webForm, .massMail, .notice, .survey, .social, .testimonial:
      true
    default: false
    }
  }
}
