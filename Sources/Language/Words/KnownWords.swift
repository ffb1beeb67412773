import Basics

/// The words that readers tell apart: those of the word classes and those that recur in the corpus.
/// Every other word is one that nobody knows.
///
/// A word that is not there itself is taken for one of the classes' that differs from it by a single
/// typing error, or that it ends in, as compounds do ("Schrankfront" is a front).
///
/// Note to the next reader: all words of the table lie in one buffer, sorted; whoever asks keeps the
/// number he was given, since a new word costs a microsecond and a known one is asked for once.
package struct KnownWords: Sendable {
  /// A word by its place in the table.
  package typealias Number = Int32

  package static let unknown: Number = -1

  /// Those that were compiled in.
  package static let builtIn = KnownWords(table: table, classNames: classNames)

  private var bytes: [UInt8] = []
  /// Where each word begins in `bytes`, and behind the last where they end.
  private var starts: [Int32] = [0]
  private var sets: [WordClasses] = []
  /// Which words begin an expression of several words.
  private var opens: [Bool] = []
  private var hashes: [UInt64] = []
  private var classNames: [String]
  private var index: [Int32]
  /// The first word of class words with the same last three letters, and for each word the next.
  private var lastLetters: [UInt64: Int32] = [:]
  private var nextLike: [Int32] = []
  private var expressions: [UInt64: WordClasses] = [:]
  /// For each word the one that it stands for: all mere goods are one, so that texts which differ in
  /// nothing but what was bought are read once.
  private var standFor: [Number] = []

  /// A word this short is no other word mistyped.
  private static let shortestMistyped = 5
  /// A compound ends in a word of so many letters and more, and has three more before it.
  private static let shortestHead = 4

  /// - Parameters:
  ///   - table: a line a word or expression, sorted: its text, a tab, the numbers of its classes parted
  ///     by blanks. A word may have none.
  ///   - classNames: of the classes, by their numbers.
  package init(table: StaticString, classNames: [String]) {
    // A constant of the program: it stays where it is, and is that long.
    let text = unsafe UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    self.init(lines: unsafe Array(text), classNames: classNames)
  }

  package init(lines: [UInt8], classNames: [String]) {
    self.classNames = classNames
    index = []
    var phrases: [(text: ArraySlice<UInt8>, classes: WordClasses)] = []
    for line in lines.split(separator: 0x0A) {
      let tab = line.firstIndex(of: 0x09) ?? line.endIndex
      let classes = WordClasses(numbers: line[tab...])
      if line[..<tab].contains(0x20) {
        phrases.append((line[..<tab], classes))
      } else {
        add(line[..<tab], classes)
      }
    }
    indexWords()
    standFor = sets.indices.map(Number.init)
    var isOfExpression = [Bool](repeating: false, count: sets.count)
    for phrase in phrases {
      addExpression(phrase.text, phrase.classes)
      for word in phrase.text.split(separator: 0x20) {
        let number = exact(word)
        if number >= 0 { isOfExpression[Int(number)] = true }
      }
    }
    var goods = WordClasses()
    goods.insert(self.number(ofClass: "goods"))
    let mere = sets.indices.filter { sets[$0] == goods && !isOfExpression[$0] }
    for word in mere { standFor[word] = Number(mere[0]) }
  }

  private mutating func add(_ word: ArraySlice<UInt8>, _ classes: WordClasses) {
    bytes += word
    starts.append(Int32(bytes.count))
    sets.append(classes)
    hashes.append(StableHash.unmixed(word))
  }

  private mutating func indexWords() {
    opens = Array(repeating: false, count: sets.count)
    nextLike = Array(repeating: -1, count: sets.count)
    var size = 1024
    while size < sets.count * 2 { size *= 2 }
    index = Array(repeating: -1, count: size)
    for word in sets.indices {
      var place = Int(truncatingIfNeeded: StableHash.mixed(hashes[word])) & (size - 1)
      while index[place] >= 0 { place = (place + 1) & (size - 1) }
      index[place] = Int32(word)
      let text = text(Int32(word))
      guard !sets[word].isEmpty, text.count >= KnownWords.shortestMistyped - 1 else { continue }
      let key = StableHash.unmixed(text.suffix(3))
      nextLike[word] = lastLetters[key] ?? -1
      lastLetters[key] = Int32(word)
    }
  }

  private mutating func addExpression(_ text: ArraySlice<UInt8>, _ classes: WordClasses) {
    var hash = StableHash.seed
    for (place, word) in text.split(separator: 0x20).enumerated() {
      let number = exact(word)
      guard number >= 0 else { return }
      if place == 0 { opens[Int(number)] = true }
      hash = KnownWords.adding(hashes[Int(number)], to: hash)
    }
    expressions[hash] = classes
  }

  // MARK: What is known of a word

  package var count: Int { sets.count }

  package func text(_ word: Number) -> ArraySlice<UInt8> {
    bytes[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }

  package func classes(_ word: Number) -> WordClasses { word < 0 ? WordClasses() : sets[Int(word)] }

  /// Follows from its letters alone, whatever else is in the table; 0 for one that nobody knows.
  package func hash(_ word: Number) -> UInt64 { word < 0 ? 0 : hashes[Int(word)] }

  /// The number of a class; one that no word has where there is no such class.
  package func number(ofClass name: String) -> Int {
    classNames.firstIndex(of: name) ?? WordClasses.limit - 1
  }

  /// Whether expressions of several words begin with it.
  package func opensExpression(_ word: Number) -> Bool { word >= 0 && opens[Int(word)] }

  /// The classes of an expression by the hash of its words; nil where there is no such expression.
  package func expression(_ hash: UInt64) -> WordClasses? { expressions[hash] }

  /// The hash of an expression with one word more; that of no words is `StableHash.seed`.
  package static func adding(_ word: UInt64, to hash: UInt64) -> UInt64 {
    StableHash.mixed(hash ^ word)
  }

  // MARK: Looking a word up

  /// The word that a folded word is, or is taken for.
  package func number(of word: ArraySlice<UInt8>) -> Number {
    let number = lookUp(word)
    return number < 0 ? number : standFor[Int(number)]
  }

  private func lookUp(_ word: ArraySlice<UInt8>) -> Number {
    let exact = exact(word)
    if exact >= 0 || word.count < KnownWords.shortestMistyped { return exact }
    if let mistyped = mistyped(word) { return mistyped }
    return head(of: word)
  }

  private func exact(_ word: ArraySlice<UInt8>) -> Number {
    let hash = StableHash.unmixed(word)
    var place = Int(truncatingIfNeeded: StableHash.mixed(hash)) & (index.count - 1)
    while index[place] >= 0 {
      if hashes[Int(index[place])] == hash { return index[place] }
      place = (place + 1) & (index.count - 1)
    }
    return KnownWords.unknown
  }

  /// The word of a class that differs by one letter too many, too few, wrong or exchanged with the next:
  /// it begins with the same three letters or ends with them. Of several the first in the table.
  private func mistyped(_ word: ArraySlice<UInt8>) -> Number? {
    var best: Number?
    var other = firstWord(from: word.prefix(3))
    while other < sets.count, text(Int32(other)).starts(with: word.prefix(3)) {
      if isMistyped(word, for: Int32(other)) {
        best = Int32(other)
        break
      }
      other += 1
    }
    var like = lastLetters[StableHash.unmixed(word.suffix(3))] ?? -1
    while like >= 0 {
      if text(like).first == word.first, isMistyped(word, for: like), like < best ?? .max {
        best = like
      }
      like = nextLike[Int(like)]
    }
    return best
  }

  private func isMistyped(_ word: ArraySlice<UInt8>, for number: Number) -> Bool {
    let other = text(number)
    guard !sets[Int(number)].isEmpty, abs(other.count - word.count) <= 1,
      other.count >= KnownWords.shortestMistyped
    else { return false }
    return KnownWords.differByOne(word, other)
  }

  /// Whether two words differ by one letter, or by two neighbours exchanged.
  static func differByOne(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    if a.count > b.count { return differByOne(b, a) }
    var i = a.startIndex
    var j = b.startIndex
    while i < a.endIndex, a[i] == b[j] {
      i += 1
      j += 1
    }
    if a.count < b.count { return a[i...].elementsEqual(b[(j + 1)...]) }
    guard i < a.endIndex else { return false }
    if a[(i + 1)...].elementsEqual(b[(j + 1)...]) { return true }
    return i + 1 < a.endIndex && a[i] == b[j + 1] && a[i + 1] == b[j]
      && a[(i + 2)...].elementsEqual(b[(j + 2)...])
  }

  /// The first word that does not come before `text`.
  private func firstWord(from text: ArraySlice<UInt8>) -> Int {
    var low = 0
    var high = sets.count
    while low < high {
      let middle = (low + high) / 2
      if self.text(Int32(middle)).lexicographicallyPrecedes(text) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The longest word of a class that a long word ends in.
  private func head(of word: ArraySlice<UInt8>) -> Number {
    var start = word.startIndex + 3
    while start + KnownWords.shortestHead <= word.endIndex {
      let number = exact(word[start...])
      if number >= 0, !sets[Int(number)].isEmpty { return number }
      start += 1
    }
    return KnownWords.unknown
  }
}
