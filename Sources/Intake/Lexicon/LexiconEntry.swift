/// One phrase and what it says: a line of a lexicon file, or a wish of `rapport.yaml`.
package struct LexiconEntry: Sendable, Hashable {
  package var sense: Sense
  /// As written: `apologi[sz]*`, `follow-up`, `(no|without) answer`, `<we> will send`.
  package var phrase: String
  /// The phrase no longer says this.
  package var isRemoval: Bool
  /// Where it stands in its file, from 1; 0 where it came from elsewhere.
  package var line: Int
  package var column: Int

  package init(
    _ sense: Sense, _ phrase: String, isRemoval: Bool = false, line: Int = 0, column: Int = 0
  ) {
    self.sense = sense
    self.phrase = phrase
    self.isRemoval = isRemoval
    self.line = line
    self.column = column
  }

  /// An entry for `rapport.yaml`: the name of a signal or a section of the lexicon (`priceTalk`,
  /// `promise`, `kind massMail`) and a phrase; nil where there is no such name.
  package init?(meaning name: String, _ phrase: String, isRemoval: Bool = false) {
    guard case .success(let sense) = Sense.parse(header: name) else { return nil }
    self.init(sense, phrase, isRemoval: isRemoval)
  }
}

/// What a phrase says, and under which circumstances: the header of a section.
package struct Sense: Sendable, Hashable {
  /// Read in the cells of the type, channel, direction and status columns instead of in the words.
  var isForCells = false
  /// Only among the first three words: "Order" as a whole subject, "Call: …".
  var isForOpening = false
  /// Signals it gives whoever speaks.
  var signals: Signals = []
  /// Signals that depend on whose words they are.
  var sided: SidedMeaning = []
  var kind: TouchKind?
  var side: Side?
  var state: StateWord?
  var role: Role?
  /// Who speaks of themselves: the writer ("I will send"), or whoever started the contact where the
  /// words leave the subject out ("promised to send").
  var speaker = Speaker.writer
  /// Only where this side speaks; unknown passes.
  var only: Side?
  /// Only in rows that this side started; unknown passes.
  var from: Side?
  var place = Place.anywhere
  /// Only in rows of these kinds, a bit for each; 0 is any.
  var kinds: UInt64 = 0
  /// What it says instead when it is negated; nothing by default.
  var deniedSignals: Signals = []
  var deniedSided: SidedMeaning = []

  enum Speaker: Sendable { case writer, actor }

  /// Where the phrase must stand in its sentence.
  enum Place: String, Sendable {
    case anywhere
    /// Its subject left out: at the start, after a comma or "and".
    case clause
    /// Nothing before or behind it up to a comma or the end.
    case alone
    /// It is all there is of the text.
    case whole
  }

  /// What a word does to its neighbours instead of saying something itself.
  enum Role: String, Sendable, CaseIterable {
    /// Swallows its words: "credit card" is no card.
    case nothing
    /// Turns what follows around: "no", "never", "without".
    case negation
    /// Turns what precedes around: "complaints: none".
    case negationAfter
    /// Ends the reach of a negation: "but".
    case turn
    /// May stand inside any phrase without breaking it: "very", "the", "our".
    case filler
    /// A filler that phrases of the lexicon need not mind either: "the", "a".
    case article
    /// "Received", "noted": wants no answer if the row says no more.
    case acknowledgement
    /// "Dear", "kind regards": says nothing, wants nothing.
    case courtesy
    /// "Nothing to do with you": what is complained about is none of ours (R15).
    case exoneration
  }
}

/// Meanings that are settled by whose words they are.
struct SidedMeaning: OptionSet, Sendable, Hashable {
  var rawValue: UInt8

  static let promise = SidedMeaning(rawValue: 1)
  static let kept = SidedMeaning(rawValue: 2)
  static let broken = SidedMeaning(rawValue: 4)
  static let help = SidedMeaning(rawValue: 8)
  /// Ours appreciate, theirs thank.
  static let thanks = SidedMeaning(rawValue: 16)

  static let names: [(String, SidedMeaning)] = [
    ("promise", .promise), ("kept", .kept), ("broken", .broken), ("help", .help),
    ("thanks", .thanks),
  ]

  func signals(by side: Side) -> Signals {
    var signals: Signals = []
    let theirs = side == .theirs
    if contains(.promise) { signals.insert(theirs ? .promiseByThem : .promiseByUs) }
    if contains(.kept) { signals.insert(theirs ? .keptByThem : .keptByUs) }
    if contains(.broken) { signals.insert(theirs ? .brokenByThem : .brokenByUs) }
    if contains(.help) { signals.insert(theirs ? .helpByThem : .helpByUs) }
    if contains(.thanks) { signals.insert(theirs ? .thanksFromThem : .appreciation) }
    return signals
  }
}

/// What a status cell says; what that means depends on the kind of the row.
enum StateWord: String, Sendable, CaseIterable {
  case done
  /// "0", "no", "false", "not started": not done yet.
  case pending
  case planned
  case open
  /// The next word is ours, whatever was answered before: "waiting on us", "reopened".
  case ourTurn
  /// The next word is theirs: "waiting on customer", "answered"; of an order, their money.
  case theirTurn
  case cancelled
  /// It counts for nothing (R12): "deleted", "merged", "draft".
  case void
}

extension Signals {
  /// Every signal with its name in lexicon files and `rapport.yaml`.
  package static let names: [(name: String, signal: Signals)] = [
    ("promiseByUs", .promiseByUs), ("promiseByThem", .promiseByThem), ("keptByUs", .keptByUs),
    ("keptByThem", .keptByThem), ("brokenByUs", .brokenByUs), ("brokenByThem", .brokenByThem),
    ("valueTalk", .valueTalk), ("priceTalk", .priceTalk), ("helpByThem", .helpByThem),
    ("helpByUs", .helpByUs), ("needsReview", .needsReview), ("orderSizeTalk", .orderSizeTalk),
    ("followUp", .followUp), ("complaint", .complaint), ("resolution", .resolution),
    ("apology", .apology), ("denial", .denial), ("appreciation", .appreciation),
    ("thanksFromThem", .thanksFromThem), ("loyalty", .loyalty), ("question", .question),
    ("needsNoAnswer", .needsNoAnswer), ("abuse", .abuse), ("rush", .rush),
    ("notReached", .notReached), ("inPerson", .inPerson), ("personGone", .personGone),
    ("reached", .reached), ("callBack", .callBack),
  ]
}

extension Signals {
  /// The names as people type them under `lexicon:` in `rapport.yaml`: `promise-by-us`.
  package static let typedNames: [String] = names.map { name, _ in
    name.unicodeScalars.reduce(into: "") { typed, scalar in
      if ("A"..."Z").contains(scalar) { typed += "-" }
      typed += String(scalar).lowercased()
    }
  }
}

extension TouchKind {
  /// Its name in lexicon files: that of the case.
  package static func named(_ name: Substring) -> TouchKind? { byName[String(name)] }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
