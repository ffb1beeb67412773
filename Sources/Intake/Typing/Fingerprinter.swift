import CSV
import Language

/// Takes the fingerprint of texts, and remembers their words.
struct Fingerprinter: Sendable {
  private(set) var fingerprint = RowFingerprint()
  /// What each word of the row names that names something, in their order; the fingerprint holds
  /// only that it names a thing.
  private(set) var thingWords: [UInt8] = []
  /// The row is shouting, perhaps: then its letters count, and it has no fingerprint.
  var hasFingerprint: Bool { exclamationMarks < 3 && !isStrange }
  private var exclamationMarks = 0
  /// A question mark ends a sentence.
  private(set) var hasQuestion = false
  /// One does in a field behind the first.
  private(set) var asksBelow = false
  private var isBelow = false
  private var isStrange = false

  private let automaton: PhraseAutomaton
  private let knownWords: KnownWords
  private let expressionPairs: WordPairs
  private let longestNumber: Int
  private let numbers: [UInt64]
  /// As many as a power of two, so that the upper bits of a hash tell the place.
  private var slots: [Slot]
  private var slotShift: UInt64
  private var slotsTaken = 0
  /// What the tokenizer made of each run met, by its number. Which known word a run of one has, and
  /// which thing it names, stands in the item that names the run.
  private var runWords: [TextToken] = []
  /// Where the words of each run begin, and behind the last where they end.
  private var runStarts: [Int32] = [0]
  /// Whether a run has a question mark in it.
  private var runAsks: [Bool] = []
  /// For each run a hash of what the tokenizer makes of it: in the fingerprint this stands for its
  /// number, which depends on what was met before and says nothing to another fingerprinter.
  private var runHashes: [UInt64] = []
  /// The numbers of runs by what the tokenizer makes of them.
  private var known: [Run: UInt32] = [:]
  private var tokenizer = Tokenizer()
  private var number = Slot()
  private var percent = Slot()
  private var ampersand = Slot()
  private var dollar = Slot()

  /// What the tokenizer makes of a run of word bytes.
  private struct Run: Hashable {
    var words: [TextToken] = []
    /// The gap it leaves behind.
    var gap = Token.Gap.space
    /// It ends within a word, so that a hyphen behind it joins.
    var isOpen = false
    var hasQuestion = false

    var hash: UInt64 {
      var fingerprint = RowFingerprint()
      for word in words {
        fingerprint.mix(UInt64(word.telling.rawValue))
        fingerprint.mix(
          UInt64(UInt32(bitPattern: word.word)) | UInt64(UInt32(bitPattern: word.known)) << 32)
        fingerprint.mix(
          UInt64(word.thing) | UInt64(word.gap.rawValue) << 8 | (word.isNumber ? 1 << 16 : 0))
      }
      fingerprint.mix(
        UInt64(gap.rawValue) | (isOpen ? 1 << 8 : 0) | (hasQuestion ? 1 << 9 : 0))
      return fingerprint.high
    }
  }

  /// A run met before: its bytes, up to sixteen, or a hash of them; and what it came to.
  private struct Slot {
    var first: UInt64 = 0
    var second: UInt64 = 0
    /// The number of the run.
    var run: UInt32 = 0
    /// The number of the run with a word that no phrase knows in the place of its own.
    var bare: UInt32 = 0
    /// Its one word, −1 if no phrase knows it; −2 where there are more words than one, or none.
    var word: Int32 = -1
    /// Its one word among the known ones, −1 if it is none of them; −2 as above.
    var known = KnownWords.unknown
    /// The known word that it reads as where it makes no expression.
    var standIn = KnownWords.unknown
    /// The gap behind it, and the bits below; 0 in a free slot.
    var state: UInt32 = 0

    static let isTaken: UInt32 = 64
    /// What it names stands above these bits.
    static let things: UInt32 = 8

    /// What its one word names; 0 where it names nothing.
    var thing: UInt8 { UInt8(truncatingIfNeeded: state &>> Slot.things) }
    static let hasWords: UInt32 = 4
    static let isOpen: UInt32 = 8
    /// Its word may begin a phrase; it says something by itself.
    static let begins: UInt32 = 16
    static let says: UInt32 = 32
  }

  /// Where in a text we are.
  private struct Course {
    var gap: UInt32 = 2
    var isOpen = false
    /// The word that alone a phrase may have begun with, −1 if none has, −2 where that cannot be
    /// told.
    var begun: Int32 = -1
    /// The known word just before, −1 if none is, −2 where that cannot be told.
    var before = KnownWords.unknown
    /// The word just before, while it depends on the next what it is.
    var pending: Pending?
  }

  /// A word that is itself beside some words, and one of many beside others.
  private struct Pending {
    var gap: UInt64
    var thing: UInt8
    /// Where a phrase goes on behind it, and where none does.
    var run: UInt32
    var bare: UInt32
    /// Where it makes an expression with the next word, and where it makes none.
    var known: KnownWords.Number
    var standIn: KnownWords.Number
  }

  /// Places for runs at first, and at most: the words of running text and names of any file fit.
  private static let fewestPlaces = 1 << 12
  private static let mostPlaces = 1 << 16
  /// A text of so many kinds of runs is no text that repeats itself.
  private static let limit = 1 << 20
  /// The end of a field; no item of a run is that.
  private static let boundary = UInt64.max

  init(_ automaton: PhraseAutomaton, _ knownWords: KnownWords = .builtIn) {
    self.automaton = automaton
    self.knownWords = knownWords
    expressionPairs = knownWords.pairs
    longestNumber = automaton.longestNumber
    numbers = automaton.numbers
    slots = [Slot](repeating: Slot(), count: Fingerprinter.fewestPlaces)
    slotShift = UInt64(64 - Fingerprinter.fewestPlaces.trailingZeroBitCount)
    // Longer than any number of the lexicon.
    number = learn([UInt8](repeating: UInt8(ascii: "9"), count: longestNumber + 1))
    percent = learn([UInt8](repeating: 0x25, count: 1))
    ampersand = learn([UInt8](repeating: 0x26, count: 1))
    dollar = learn([UInt8](repeating: 0x24, count: 1))
  }

  /// - Parameters:
  ///   - context: whatever else the row's typing depends on.
  ///   - recording: the words are kept, for `tokens`.
  mutating func begin(_ context: UInt64, recording: Bool = false) {
    if slotsTaken * 2 > slots.count, slots.count < Fingerprinter.mostPlaces { growSlots() }
    isRecording = recording
    if !items.isEmpty { items.removeAll(keepingCapacity: true) }
    fingerprint = RowFingerprint()
    fingerprint.mix(context)
    exclamationMarks = 0
    hasQuestion = false
    asksBelow = false
    isBelow = false
    isStrange = false
    if !thingWords.isEmpty { thingWords.removeAll(keepingCapacity: true) }
  }

  mutating func addCell(_ bytes: Span<UInt8>) { fingerprint.add(bytes) }

  mutating func finish() { fingerprint.mix((hasQuestion ? 1 : 0) | (asksBelow ? 2 : 0)) }

  private mutating func noteQuestion() {
    hasQuestion = true
    if isBelow { asksBelow = true }
  }

  /// A bit of 0x80 for each byte that is none of a word: letters, digits, apostrophes and whatever
  /// is no ASCII form the runs.
  @inline(__always)
  private static func ends(_ word: UInt64) -> (ends: UInt64, notDigits: UInt64) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let sign: UInt64 = 0x8080_8080_8080_8080
    let high = word & sign
    let plain = word & ~sign
    // No sum goes over into the next byte, as none of the two is above 0x7F.
    let lower = plain | ones &* 0x20
    let letters = (lower &+ ones &* (0x80 - 0x61)) & ~(lower &+ ones &* (0x80 - 0x7B))
    let digits = (plain &+ ones &* (0x80 - 0x30)) & ~(plain &+ ones &* (0x80 - 0x3A))
    let apostrophes = ~((plain ^ ones &* 0x27) &+ ones &* 0x7F)
    let isDigit = digits & ~high & sign
    return (~(letters | isDigit | apostrophes | high) & sign, ~isDigit & sign)
  }

  /// Takes in the next field.
  mutating func addText(_ bytes: Span<UInt8>) {
    let count = bytes.count
    var fingerprint = self.fingerprint
    fingerprint.mix(Fingerprinter.boundary)
    if isRecording { items.append((Fingerprinter.boundary, 0)) }
    var at = 0
    var course = Course()
    while at < count {
      let word = bytes.word(at: at)
      let (ends, notDigits) = Fingerprinter.ends(word)
      guard ends & 0x80 == 0 else {
        let byte = UInt8(truncatingIfNeeded: word)
        at &+= 1
        at = byte == 0x0A ? Tokenizer.unquoted(at, bytes) : Tokenizer.behindQuote(at, bytes)
        if byte != 0x20 { separate(byte, bytes, at, &course, &fingerprint) }
        course.isOpen = false
        continue
      }
      let slot: Slot
      var isBlankNext = false
      if ends != 0 {
        let bits = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount & 0x38)
        let length = Int(truncatingIfNeeded: bits &>> 3)
        let inside = (1 &<< bits) &- 1
        if notDigits & inside == 0, length > longestNumber || !numbers.contains(word & inside) {
          slot = number
        } else {
          slot = self.slot(word & inside, 0, bytes, at, length)
        }
        isBlankNext = word &>> bits & 0xFF == 0x20
        at &+= length
      } else {
        slot = longRun(word, notDigits, bytes, &at)
      }
      take(slot, &course, &fingerprint)
      // Nearly always one blank follows.
      if isBlankNext {
        at &+= 1
        course.isOpen = false
      }
    }
    settle(&course, goesOn: false, expresses: false, &fingerprint)
    self.fingerprint = fingerprint
    isBelow = true
  }

  @inline(__always)
  private mutating func mix(_ item: UInt64, _ thing: UInt8, _ fingerprint: inout RowFingerprint) {
    fingerprint.mix(runHashes[Int(truncatingIfNeeded: item &>> 40)] ^ item & 0xFF_FFFF_FFFF)
    if isRecording { items.append((item, thing)) }
  }

  /// What stands for a word: its run in the upper bits, its number among the known words plus two
  /// (0 where the run has several), the gap before it.
  @inline(__always)
  private static func item(_ run: UInt32, _ known: KnownWords.Number, _ gap: UInt64) -> UInt64 {
    UInt64(run) &<< 40 | UInt64(truncatingIfNeeded: known &+ 2) &<< 8 | gap
  }

  @inline(__always)
  private mutating func take(
    _ slot: Slot, _ course: inout Course, _ fingerprint: inout RowFingerprint
  ) {
    if slot.word == -1, slot.known == -1 {
      settle(&course, goesOn: false, expresses: false, &fingerprint)
      mix(Fingerprinter.item(slot.run, -1, UInt64(course.gap)), slot.thing, &fingerprint)
      course.begun = -1
      course.before = -1
    } else {
      takeKnown(slot, &course, &fingerprint)
    }
    if slot.word == -2 {
      for word in words(of: Int(slot.run)) where runWords[word].thing != 0 {
        thingWords.append(runWords[word].thing)
      }
    } else if slot.thing != 0 {
      thingWords.append(slot.thing)
    }
    if slot.state & Slot.hasWords != 0 {
      course.gap = slot.state & 3
      course.isOpen = slot.state & Slot.isOpen != 0
    } else {
      course.gap = max(course.gap, slot.state & 3)
      course.isOpen = false
    }
  }

  /// Takes in the word that waited for the next, if one did.
  @inline(__always)
  private mutating func settle(
    _ course: inout Course, goesOn: Bool, expresses: Bool, _ fingerprint: inout RowFingerprint
  ) {
    guard let word = course.pending else { return }
    let item = Fingerprinter.item(
      goesOn ? word.run : word.bare, expresses ? word.known : word.standIn, word.gap)
    mix(item, word.thing, &fingerprint)
    course.pending = nil
  }

  /// A word of the lexicon or a known one, or several words.
  private mutating func takeKnown(
    _ slot: Slot, _ course: inout Course, _ fingerprint: inout RowFingerprint
  ) {
    let isNear = course.gap < 2
    let goesOn =
      slot.word == -2
      || isNear && slot.word >= 0
        && (course.begun == -2
          || course.begun >= 0 && automaton.mayFollow(course.begun, slot.word))
    // Where neither word reads otherwise in an expression, it is all the same, and no memory is
    // looked at.
    let mayExpress =
      slot.known != slot.standIn || course.pending.map { $0.known != $0.standIn } == true
    let expresses =
      mayExpress
      && (slot.known == -2
        || isNear
          && (course.before == -2 || expressionPairs.mayContain(course.before, slot.known)))
    settle(&course, goesOn: goesOn, expresses: expresses, &fingerprint)
    var word = Pending(
      gap: UInt64(course.gap), thing: slot.thing, run: slot.run, bare: slot.run, known: slot.known,
      standIn: expresses ? slot.known : slot.standIn)
    course.before = slot.known
    if goesOn {
      course.begun = -2
    } else if slot.state & Slot.begins == 0 {
      word.run = slot.bare
      word.bare = slot.bare
      course.begun = -1
    } else {
      if slot.state & Slot.says == 0 { word.bare = slot.bare }
      course.begun = slot.word
    }
    if word.run == word.bare, word.known == word.standIn {
      mix(Fingerprinter.item(word.run, word.known, word.gap), word.thing, &fingerprint)
    } else {
      course.pending = word
    }
  }

  /// A run of eight bytes or more.
  private mutating func longRun(
    _ first: UInt64, _ notDigits: UInt64, _ bytes: Span<UInt8>, _ at: inout Int
  ) -> Slot {
    let start = at
    at += 8
    let second = bytes.word(at: at)
    let (ends, secondNotDigits) = Fingerprinter.ends(second)
    if ends != 0 {
      let length = ends.trailingZeroBitCount &>> 3
      let inside = (1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1
      at += length
      if notDigits == 0, secondNotDigits & inside == 0, at - start > longestNumber {
        return number
      }
      return slot(first, second & inside, bytes, start, at - start)
    }
    while at < bytes.count {
      let (ends, _) = Fingerprinter.ends(bytes.word(at: at))
      if ends != 0 {
        at += ends.trailingZeroBitCount &>> 3
        break
      }
      at += 8
    }
    let length = at - start
    var hash = RowFingerprint()
    hash.add(bytes.extracting(start..<at))
    // No run of up to sixteen bytes begins with a zero.
    return slot(hash.high & ~0xFF, hash.low, bytes, start, length)
  }

  @inline(__always)
  private mutating func slot(
    _ first: UInt64, _ second: UInt64, _ bytes: Span<UInt8>, _ start: Int, _ length: Int
  ) -> Slot {
    let place = place(first, second)
    let slot = slots[place]
    if slot.first == first, slot.second == second, slot.state != 0 { return slot }
    return neighbour(first, second, bytes, start, length, place)
  }

  @inline(__always)
  private func place(_ first: UInt64, _ second: UInt64) -> Int {
    let mixed = (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: mixed &>> slotShift)
  }

  /// Twice as many places; of three runs that meet at two of them one is forgotten.
  private mutating func growSlots() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    slotShift -= 1
    slotsTaken = 0
    for slot in old where slot.state != 0 {
      let home = place(slot.first, slot.second)
      let place = slots[home].state == 0 ? home : home ^ 1
      guard slots[place].state == 0 else { continue }
      slots[place] = slot
      slotsTaken += 1
    }
  }

  /// The run may have given way to another at its place; what stands there gives way to its
  /// neighbour's.
  private mutating func neighbour(
    _ first: UInt64, _ second: UInt64, _ bytes: Span<UInt8>, _ start: Int, _ length: Int,
    _ place: Int
  ) -> Slot {
    let old = slots[place]
    var slot = slots[place ^ 1]
    if slot.first != first || slot.second != second || slot.state == 0 {
      slot = learn(bytes, start, length)
      slot.first = first
      slot.second = second
    }
    slots[place] = slot
    if old.state != 0 {
      if slots[place ^ 1].state == 0 { slotsTaken += 1 }
      slots[place ^ 1] = old
    } else {
      slotsTaken += 1
    }
    return slot
  }

  /// What stands between runs, as `Tokenizer.add` takes it; `next` is where the text goes on.
  private mutating func separate(
    _ byte: UInt8, _ bytes: Span<UInt8>, _ next: Int, _ course: inout Course,
    _ fingerprint: inout RowFingerprint
  ) {
    switch byte {
    case 0x2D, 0x2F, 0x5F:
      let joins = course.isOpen && next < bytes.count && Tokenizer.isWordByte(bytes[next])
      if !joins { course.gap = max(course.gap, 1) }
    case 0x2E, 0x2C:
      let isInside = next < bytes.count && Tokenizer.isDigit(bytes[next])
      if !isInside { course.gap = max(course.gap, byte == 0x2E ? 2 : 1) }
    case 0x21:
      exclamationMarks += 1
      course.gap = 2
    case 0x3F:
      if next == bytes.count || !Tokenizer.isWordByte(bytes[next]) { noteQuestion() }
      course.gap = 2
    case 0x3A, 0x3B, 0x0A, 0x0D, 0x7C: course.gap = 2
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x3C, 0x3E, 0x22: course.gap = max(course.gap, 1)
    // Signs that stand for words, which end with them.
    case 0x25: take(percent, &course, &fingerprint)
    case 0x26: take(ampersand, &course, &fingerprint)
    case 0x24: take(dollar, &course, &fingerprint)
    default: break
    }
  }

  // MARK: The words themselves

  private var isRecording = false
  private var items: [(item: UInt64, thing: UInt8)] = []

  /// The words recorded, as the tokenizer gives them.
  ///
  /// - Returns: how many of them are the first field's; all where that has none.
  mutating func tokens(into tokens: inout [TextToken]) -> Int {
    isRecording = false
    tokens.removeAll(keepingCapacity: true)
    var first = 0
    for (item, thing) in items {
      guard item != Fingerprinter.boundary else {
        if first == 0 { first = tokens.count }
        continue
      }
      var gap = Token.Gap(rawValue: UInt8(item & 0xFF)) ?? .stop
      let run = Int(item >> 40)
      if runAsks[run] {
        hasQuestion = true
        if first > 0 { asksBelow = true }
      }
      let words = words(of: run)
      for word in words {
        var token = runWords[word]
        token.gap = max(token.gap, gap)
        if words.count == 1 {
          token.known = Int32(item >> 8 & 0xFFFF_FFFF) - 2
          token.thing = thing
        }
        gap = .space
        tokens.append(token)
      }
    }
    return first == 0 ? tokens.count : first
  }

  @inline(__always)
  private func words(of run: Int) -> Range<Int> { Int(runStarts[run])..<Int(runStarts[run + 1]) }

  // MARK: New runs

  /// Asks the tokenizer about a run, between two words that are no part of it.
  private mutating func learn(_ bytes: [UInt8]) -> Slot {
    learn(bytes.span, 0, bytes.count)
  }

  private mutating func learn(_ bytes: Span<UInt8>, _ start: Int, _ length: Int) -> Slot {
    var text: [UInt8] = [UInt8(ascii: "x"), 0x20]
    for i in start..<start + length { text.append(bytes[i]) }
    let end = text.count
    text += [UInt8(ascii: "-"), UInt8(ascii: "x")]
    tokenizer.removeAll()
    tokenizer.add(text.span)
    var run = Run()
    run.isOpen = tokenizer.tokens.last?.gap == .space
    text[end] = 0x20
    tokenizer.removeAll()
    tokenizer.add(text.span)
    run.hasQuestion = tokenizer.questionMarks > 0
    run.gap = tokenizer.tokens.last?.gap ?? .space
    for token in tokenizer.tokens.dropFirst().dropLast() {
      run.words.append(TextToken(token, in: tokenizer, automaton, knownWords))
    }
    var slot = Slot()
    slot.state = UInt32(run.gap.rawValue) | Slot.isTaken
    if !run.words.isEmpty { slot.state |= Slot.hasWords }
    if run.isOpen { slot.state |= Slot.isOpen }
    guard run.words.count == 1 else {
      slot.word = -2
      slot.known = -2
      slot.standIn = -2
      slot.run = number(of: run)
      slot.bare = slot.run
      return slot
    }
    slot.word = run.words[0].word
    slot.known = run.words[0].known
    slot.standIn = knownWords.standIn(slot.known)
    run.words[0].known = KnownWords.unknown
    slot.state |= UInt32(run.words[0].thing) &<< Slot.things
    run.words[0].thing = min(run.words[0].thing, ThingStems.firstThing)
    slot.run = number(of: run)
    slot.bare = slot.run
    if slot.word >= 0 {
      if automaton.begins(slot.word) { slot.state |= Slot.begins }
      if automaton.single(slot.word, at: 0) != nil { slot.state |= Slot.says }
      run.words[0].word = -1
      slot.bare = number(of: run)
    }
    return slot
  }

  /// 0 if there is no more room.
  private mutating func number(of run: Run) -> UInt32 {
    if let number = known[run] { return number }
    let number = UInt32(runAsks.count)
    guard number < Fingerprinter.limit, run.words.count <= 64 else {
      isStrange = true
      return 0
    }
    known[run] = number
    runWords += run.words
    runStarts.append(Int32(runWords.count))
    runAsks.append(run.hasQuestion)
    runHashes.append(run.hash)
    return number
  }
}
