import Basics

/// What the learnt reader sees of a note, as hashes: runs of one to three words, stems, classes of
/// words, their order and their neighbours, what stands in the scope of a negation or a condition,
/// what the lexicon reads, channel and side.
///
/// Kept from note to note, so that a note costs no allocation.
package struct NoteFeatures: Sendable {
  /// One feature: its hash, and which words of the note it rests on (none for channel and side).
  package struct Feature: Sendable, Hashable {
    package var hash: UInt32
    /// Where it stands in the model; −1 where there is none.
    var slot: Int32
    fileprivate var first: UInt16
    fileprivate var end: UInt16

    package var words: Range<Int> { Int(first)..<Int(end) }
  }

  /// In the order of the text; one that recurs stands once.
  package private(set) var features: [Feature] = []

  /// The classes of all its words and expressions.
  package private(set) var classes = WordClasses()

  /// Longer notes are read up to here: what matters stands at the start, below are old mails.
  package static let wordLimit = 400

  private let known: KnownWords
  /// Features that it does not know are left away; where it is empty, none are.
  private let index: FeatureIndex
  private let negation: Int
  private let condition: Int
  private var side: UInt64 = 0
  private var kind: UInt64 = 0
  private var words: [Word] = []
  /// For each word of the note the hash of it.
  private var hashes: [UInt64] = []
  private var units: [Unit] = []
  private var met = MetHashes()

  /// Each family of features hashes from another seed, so that a word is not the class of its name.
  private enum Family: UInt64 {
    case word = 1
    case sidedWord, question, kind, side, phrase, phrases
    case classes, sidedClass, scope, first, last, alone, wordClass, classWord
    case near, next, wordNear, kindClass
    case kindWord, stem, scopedWord
  }

  /// What stands in the place of a word that has no number, or of the border of a sentence or note.
  private enum Place: UInt64 {
    case unknown = 11
    case number, stop, start, end
  }

  private struct Word {
    var hash: UInt64
    /// It says something alone: it is known, and no border.
    var says: Bool
    /// Which word of the note it is; the note's length for its end.
    var index: Int
  }

  /// A word, or an expression of several, with its classes.
  private struct Unit {
    var first: Int
    var end: Int
    var classes: WordClasses
    var sentence: Int
    /// 1 behind a negation, 2 behind a condition, 0 elsewhere.
    var scope: UInt64 = 0
    /// What features of its last word in front of a class begin with, and of its first word behind
    /// one; 0 for a word that says nothing.
    var wordAhead: UInt64 = 0
    var wordBehind: UInt64 = 0
  }

  private static let classReach = 6
  private static let wordReach = 4
  private static let scopeReach = 4
  private static let longestExpression = 5

  /// All features of notes, for those who learn from them.
  package init(_ known: KnownWords = .builtIn) { self.init(known, of: FeatureIndex()) }

  /// The features that a model knows.
  init(_ known: KnownWords, of index: FeatureIndex) {
    self.known = known
    self.index = index
    negation = known.number(ofClass: "negation")
    condition = known.number(ofClass: "hypothetical")
  }

  /// Takes in a note; what was seen before is forgotten.
  ///
  /// - Complexity: O(words).
  package mutating func see(_ view: NoteView) {
    features.removeAll(keepingCapacity: true)
    met.removeAll()
    side = view.side.map { $0 == .ours ? 1 : 2 } ?? 0
    kind = view.kind.map { UInt64(StableHash.unmixed($0.rawValue.utf8)) } ?? 0
    let count = min(view.words.count, NoteFeatures.wordLimit)
    takeWords(view, count)
    takeUnits(view, count)
    addRuns()
    addStems(view, count)
    for index in units.indices { addClasses(of: index) }
    addContext(view)
  }

  // MARK: Words

  private mutating func takeWords(_ view: NoteView, _ count: Int) {
    words.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    words.append(Word(hash: Place.start.rawValue, says: false, index: 0))
    for index in 0..<count {
      let word = view.words[index]
      if index > 0, word.gap == .stop {
        words.append(Word(hash: Place.stop.rawValue, says: false, index: index))
      }
      var hash = Place.unknown.rawValue
      if word.isNumber {
        hash = Place.number.rawValue
      } else if known.standIn(word.number) >= 0 {
        hash = known.hash(word.number)
      }
      hashes.append(hash)
      words.append(
        Word(hash: hash, says: hash != Place.unknown.rawValue, index: index))
    }
    words.append(Word(hash: Place.end.rawValue, says: false, index: count))
  }

  private mutating func addRuns() {
    for start in words.indices {
      var hash: UInt64 = 0
      for length in 1...3 where start + length <= words.count {
        let last = words[start + length - 1]
        hash = NoteFeatures.joined(hash, last.hash)
        // A border or an unknown word alone says nothing.
        if length == 1, !words[start].says { continue }
        let range = words[start].index..<(last.index + 1)
        add(.word, hash, 0, range)
        if length < 3, side != 0 { add(.sidedWord, hash, side, range) }
        if length == 1, kind != 0 { add(.kindWord, NoteFeatures.joined(kind, hash), side, range) }
      }
    }
  }

  private mutating func addStems(_ view: NoteView, _ count: Int) {
    for index in 0..<count where !view.words[index].isNumber {
      let stem = known.stem(view.words[index].number)
      if stem != 0 { add(.stem, stem, 0, index..<(index + 1)) }
    }
  }

  // MARK: Classes

  private mutating func takeUnits(_ view: NoteView, _ count: Int) {
    units.removeAll(keepingCapacity: true)
    classes = WordClasses()
    var sentence = 0
    var index = 0
    while index < count {
      if view.words[index].gap == .stop { sentence += 1 }
      let (end, classes) = unit(at: index, view, count)
      var unit = Unit(first: index, end: end, classes: classes, sentence: sentence)
      unit.scope = scope(sentence)
      let (first, last) = (hashes[index], hashes[end - 1])
      if last != Place.unknown.rawValue {
        unit.wordAhead = NoteFeatures.joined(Family.wordNear.rawValue, last)
      }
      if first != Place.unknown.rawValue {
        let behind = NoteFeatures.joined(1, first)
        unit.wordBehind = NoteFeatures.joined(Family.wordNear.rawValue, behind)
      }
      self.classes.formUnion(classes)
      units.append(unit)
      index = end
    }
  }

  /// The longest expression that begins at a word, or the word alone.
  private func unit(at index: Int, _ view: NoteView, _ count: Int) -> (Int, WordClasses) {
    let word = view.words[index].number
    var best = (index + 1, known.classes(word))
    guard index + 1 < count, known.opensExpression(word),
      known.pairs.mayContain(word, view.words[index + 1].number)
    else { return best }
    var hash = known.adding(word, to: StableHash.seed)
    var end = index + 1
    while end < count, end - index < NoteFeatures.longestExpression {
      let next = view.words[end]
      guard next.number >= 0, next.gap < .stop else { break }
      hash = known.adding(next.number, to: hash)
      end += 1
      if let classes = known.expression(hash) { best = (end, classes) }
    }
    return best
  }

  /// The scope in which the next unit of a sentence stands.
  private func scope(_ sentence: Int) -> UInt64 {
    var scope: UInt64 = 0
    for index in max(0, units.count - NoteFeatures.scopeReach)..<units.count
    where units[index].sentence == sentence {
      if units[index].classes.contains(negation) { return 1 }
      if units[index].classes.contains(condition) { scope = 2 }
    }
    return scope
  }

  private mutating func addClasses(of index: Int) {
    let unit = units[index]
    if !unit.classes.isEmpty { addAlone(unit, at: index) }
    if unit.wordAhead != 0 { add(.scopedWord, unit.wordAhead, unit.scope, unit.first..<unit.end) }
    for next in index + 1..<min(index + NoteFeatures.classReach, units.count) {
      let other = units[next]
      guard other.sentence == unit.sentence else { break }
      addNear(unit, other)
      if next - index <= NoteFeatures.wordReach { addWordsNear(unit, other) }
    }
  }

  private mutating func addAlone(_ unit: Unit, at index: Int) {
    let range = unit.first..<unit.end
    let last = units.count - 1
    unit.classes.visit { a in
      let a = UInt64(a)
      add(.classes, a, 0, range)
      if side != 0 { add(.sidedClass, a, side, range) }
      add(.scope, a, unit.scope, range)
      if kind != 0 { add(.kindClass, NoteFeatures.joined(kind, a), side, range) }
      if index == 0 { add(.first, a, 0, range) }
      if index == last { add(.last, a, 0, range) }
      if last == 0 { add(.alone, a, side, range) }
      if index > 0 {
        let before = units[index - 1]
        add(.wordClass, hashes[before.end - 1], a, before.first..<unit.end)
      }
      if index < last {
        let next = units[index + 1]
        add(.classWord, a, hashes[next.first], unit.first..<next.end)
      }
    }
  }

  /// Two classes in a sentence, whatever stands between them.
  private mutating func addNear(_ unit: Unit, _ other: Unit) {
    guard !unit.classes.isEmpty, !other.classes.isEmpty else { return }
    let range = unit.first..<other.end
    let isNext = other.first == unit.end
    unit.classes.visit { a in
      other.classes.visit { b in
        let both = NoteFeatures.joined(UInt64(a + 1), UInt64(b + 1))
        add(.near, both, 0, range)
        if isNext { add(.next, both, 0, range) }
      }
    }
  }

  /// A class and a word that says more than its own, in this order and in the other.
  private mutating func addWordsNear(_ unit: Unit, _ other: Unit) {
    let range = unit.first..<other.end
    if unit.wordAhead != 0 {
      other.classes.visit { add(unit.wordAhead, UInt64($0 + 1), range) }
    }
    if other.wordBehind != 0 {
      unit.classes.visit { add(other.wordBehind, UInt64($0 + 1), range) }
    }
  }

  // MARK: Context

  private mutating func addContext(_ view: NoteView) {
    if kind != 0 { add(.kind, kind, 0, 0..<0) }
    if side != 0 { add(.side, 0, side, 0..<0) }
    if kind != 0, side != 0 { add(.kind, kind, side, 0..<0) }
    if view.hasQuestion {
      add(.question, 0, 0, 0..<0)
      add(.question, 1, side, 0..<0)
    }
    add(.phrases, UInt64(min(3, view.phrases.rawValue.nonzeroBitCount)), 0, 0..<0)
    for index in 0..<Label.allCases.count
    where view.phrases.rawValue >> UInt32(index) & 1 == 1 {
      let label = UInt64(index)
      add(.phrase, label, 0, 0..<0)
      if side != 0 { add(.phrase, label, side, 0..<0) }
      if kind != 0 { add(.phrase, NoteFeatures.joined(label + 1, kind), side, 0..<0) }
    }
  }

  // MARK: Hashes

  @inline(__always)
  private static func joined(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let hash = (a &* 0x9E37_79B9_7F4A_7C15) ^ b
    let mixed = hash &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ mixed >> 31
  }

  @inline(__always)
  private mutating func add(_ family: Family, _ a: UInt64, _ b: UInt64, _ words: Range<Int>) {
    add(NoteFeatures.joined(family.rawValue, a), b, words)
  }

  /// - Parameter begun: the hash of the family and the first half.
  @inline(__always)
  private mutating func add(_ begun: UInt64, _ b: UInt64, _ words: Range<Int>) {
    let short = UInt32(truncatingIfNeeded: StableHash.mixed(NoteFeatures.joined(begun, b)))
    var slot: Int32 = -1
    if !index.isEmpty {
      guard let known = index.slot(of: short) else { return }
      slot = Int32(truncatingIfNeeded: known)
    }
    guard met.insert(short) else { return }
    features.append(
      Feature(
        hash: short, slot: slot, first: UInt16(words.lowerBound), end: UInt16(words.upperBound)))
  }
}

/// Which hashes were met in a note: open addressing, emptied by counting the notes.
private struct MetHashes: Sendable {
  private var places = [UInt64](repeating: 0, count: 2048)
  private var note: UInt64 = 0
  private var count = 0

  mutating func removeAll() {
    note += 1
    count = 0
    // The number of the note stands in the upper half.
    if note > UInt64(UInt32.max) {
      note = 1
      places = [UInt64](repeating: 0, count: places.count)
    }
  }

  mutating func insert(_ hash: UInt32) -> Bool {
    if count * 2 >= places.count { grow() }
    let key = note << 32 | UInt64(hash)
    var place = Int(hash) & (places.count - 1)
    while places[place] >> 32 == note {
      if places[place] == key { return false }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = key
    count += 1
    return true
  }

  private mutating func grow() {
    let old = places
    places = [UInt64](repeating: 0, count: old.count * 2)
    count = 0
    for key in old where key >> 32 == note { _ = insert(UInt32(truncatingIfNeeded: key)) }
  }
}
