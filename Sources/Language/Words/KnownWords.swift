import Basics

/// The words that readers tell apart: those of the word classes. Every other word is unknown to
/// them.
///
/// A word that says more than its classes do, by the corpus, is told apart from all others; the
/// rest of a class are one and the same to readers, unless a word stands beside another that it
/// makes an expression with. So texts that differ in nothing but what was bought are read once.
///
/// A word that is not there itself is taken for one of the classes' that differs from it by a
/// single typing error, or that it ends in, as compounds do ("Schrankfront" is a front).
///
/// Note to the next reader: all words of the table lie in one buffer, sorted; whoever asks keeps
/// the number he was given, since a new word costs a microsecond and a known one is asked for once.
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
  /// Which words say more than their classes.
  private var tellsItself: [Bool] = []
  /// Which words begin an expression of several words.
  private var opens: [Bool] = []
  /// Which two words stand beside each other in an expression.
  package private(set) var pairs = WordPairs()
  private var hashes: [UInt64] = []
  private var classNames: [String]
  private var index: [Int32]
  /// The first word of class words with the same last three letters, and for each word the next.
  private var lastLetters: [UInt64: Int32] = [:]
  private var nextLike: [Int32] = []
  private var expressions: [UInt64: WordClasses] = [:]
  /// For each word the one that stands for it where it makes no expression: itself where it says
  /// more than its classes, else the one of its classes behind the words of the table.
  private var standIns: [Number] = []
  /// Which words are part of an expression.
  private var isOfExpression: [Bool] = []
  /// For each word the hash of its stem; 0 for one that says no more than its classes.
  private var stems: [UInt64] = []

  /// A word this short is no other word mistyped.
  private static let shortestMistyped = 5
  /// A compound ends in a word of so many letters and more, and has three more before it.
  private static let shortestHead = 4
  /// Words that begin with the same letters, as many as these, are forms of one or go together.
  private static let stemLength = 5

  /// - Parameters:
  ///   - table: a line a word or expression, sorted: its text, a tab, the numbers of its classes
  ///     parted by blanks, and a plus sign where a word says more than they do. A word may have
  ///     none.
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
        tellsItself.append(line.last == UInt8(ascii: "+"))
      }
    }
    indexWords()
    isOfExpression = Array(repeating: false, count: sets.count)
    expressions.reserveCapacity(phrases.count)
    var words: [Number] = []
    for phrase in phrases { addExpression(phrase.text, phrase.classes, &words) }
    addStandIns()
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

  /// - Parameter words: a buffer for the words of the expression.
  private mutating func addExpression(
    _ text: ArraySlice<UInt8>, _ classes: WordClasses, _ words: inout [Number]
  ) {
    words.removeAll(keepingCapacity: true)
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: 0x20) ?? text.endIndex
      if end > start { words.append(exact(text[start..<end])) }
      start = end + 1
    }
    guard let first = words.first, words.allSatisfy({ $0 >= 0 }) else { return }
    opens[Int(first)] = true
    var hash = StableHash.seed
    for word in words {
      isOfExpression[Int(word)] = true
      hash = KnownWords.adding(hashes[Int(word)], to: hash)
    }
    for (word, next) in zip(words, words.dropFirst()) { pairs.insert(word, next) }
    expressions[hash] = classes
  }

  /// Adds a word without letters for each set of classes that words share which say no more than
  /// it.
  private mutating func addStandIns() {
    var found: [WordClasses: Number] = [:]
    let ofTable = sets.indices
    standIns = ofTable.map(Number.init)
    for word in ofTable where !tellsItself[word] {
      let classes = sets[word]
      if classes.isEmpty {
        standIns[word] = KnownWords.unknown
      } else if let standIn = found[classes] {
        standIns[word] = standIn
      } else {
        let standIn = Number(sets.count)
        found[classes] = standIn
        standIns[word] = standIn
        sets.append(classes)
        hashes.append(classes.hash)
        tellsItself.append(true)
        opens.append(false)
      }
    }
    standIns += sets.indices[ofTable.upperBound...].map(Number.init)
    stems = ofTable.map { word in
      let text = text(Number(word))
      return tellsItself[word] && text.count >= KnownWords.stemLength
        ? StableHash.unmixed(text.prefix(KnownWords.stemLength)) : 0
    }
    isOfExpression += Array(repeating: false, count: sets.count - ofTable.count)
  }

  // MARK: What is known of a word

  /// Of the table.
  package var count: Int { starts.count - 1 }

  package func text(_ word: Number) -> ArraySlice<UInt8> {
    bytes[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }

  package func classes(_ word: Number) -> WordClasses { word < 0 ? WordClasses() : sets[Int(word)] }

  /// What a word says as one of its note: by its letters where it says more than its classes, else
  /// by them alone, whatever else is in the table; 0 for one that says nothing.
  package func hash(_ word: Number) -> UInt64 {
    let standIn = standIn(word)
    return standIn < 0 ? 0 : hashes[Int(standIn)]
  }

  /// The word that reads as `word` does where it makes no expression with a neighbour.
  package func standIn(_ word: Number) -> Number { word < 0 ? word : standIns[Int(word)] }

  /// The hash of the letters that a word begins with, which its other forms share ("delivered",
  /// "delivery"); 0 for a short word, and for one that says no more than its classes.
  package func stem(_ word: Number) -> UInt64 {
    stems.indices.contains(Int(word)) ? stems[Int(word)] : 0
  }

  /// The number of a class; one that no word has where there is no such class.
  package func number(ofClass name: String) -> Int {
    classNames.firstIndex(of: name) ?? WordClasses.limit - 1
  }

  /// The classes of these names, as one set.
  package func classes(named names: [String]) -> WordClasses {
    var classes = WordClasses()
    for name in names { classes.insert(number(ofClass: name)) }
    return classes
  }

  /// Whether expressions of several words begin with it.
  package func opensExpression(_ word: Number) -> Bool { word >= 0 && opens[Int(word)] }

  /// The classes of an expression by the hash of its words; nil where there is no such expression.
  package func expression(_ hash: UInt64) -> WordClasses? { expressions[hash] }

  /// The hash of an expression with one word more; that of no words is `StableHash.seed`.
  package func adding(_ word: Number, to hash: UInt64) -> UInt64 {
    KnownWords.adding(hashes[Int(word)], to: hash)
  }

  private static func adding(_ word: UInt64, to hash: UInt64) -> UInt64 {
    StableHash.mixed(hash ^ word)
  }

  // MARK: Looking a word up

  /// The word that a folded word is, or is taken for.
  package func number(of word: ArraySlice<UInt8>) -> Number {
    let number = lookUp(word)
    return number < 0 || isOfExpression[Int(number)] ? number : standIns[Int(number)]
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

  /// The word of a class that differs by one letter too many, too few, wrong or exchanged with the
  /// next: it begins with the same three letters or ends with them. Of several the first in the
  /// table.
  private func mistyped(_ word: ArraySlice<UInt8>) -> Number? {
    var best: Number?
    var other = firstWord(from: word.prefix(3))
    while other < count, text(Int32(other)).starts(with: word.prefix(3)) {
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
    var high = count
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
