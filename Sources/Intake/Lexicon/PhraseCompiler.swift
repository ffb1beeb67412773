import Language

/// Compiles phrases into a `PhraseAutomaton`.
///
/// Fillers come first, since a phrase need not mind articles inside: "sent the list" is kept as
/// "sent list", which fits both. Then each reading of a phrase becomes a path of a trie, whose
/// edges are sets of words; `finish` lays nodes, edges, outcomes and words out flat.
///
/// A run compiles the lexicon anew, which has to stay a matter of milliseconds (8,000 phrases,
/// 40,000 nodes): no nested arrays, no hashing of values larger than a number, no sorting by
/// comparison.
struct PhraseCompiler {
  private var pattern: PhrasePattern
  /// Fillers and articles by the hash of their text: the bits of `filler` and `article`.
  private var helpers = HashIndex()
  private static let filler: Int32 = 1
  private static let article: Int32 = 3

  private var senses: [Sense] = []
  private var senseIDs: [Sense: Int32] = [:]
  private var removalIDs: [Sense: Int32] = [:]
  private var removals: Set<Int32> = []
  /// The last sense asked for, since phrases come in sections.
  private var last: (sense: Sense, isRemoval: Bool, id: Int32)?

  /// For each set the class it became when a phrase first used it; −1 before.
  private var classOfSet: [Int32] = []
  private var setOfClass: [Vocabulary.SetID] = []
  /// For each node but the root the edge that leads to it.
  private var parents: [Int32] = [-1]
  private var edgeClasses: [Int32] = [-1]
  private var edges: HashIndex
  /// What nodes say, in the order of the phrases; `previous` links those of one node.
  private var outcomes: [(node: Int32, sense: Int32, previous: Int32)] = []
  private var lastOutcome: [Int32] = [-1]

  /// - Parameter nodes: about so many are to be expected; any number fits.
  init(lists: [String: [String]], nodes: Int) {
    pattern = PhrasePattern(lists: lists)
    edges = HashIndex(minimumCapacity: nodes)
    parents.reserveCapacity(nodes)
    edgeClasses.reserveCapacity(nodes)
    lastOutcome.reserveCapacity(nodes)
  }

  // MARK: Phrases

  /// Takes in a filler; all of them before any other phrase.
  mutating func addFiller(_ entry: LexiconEntry) throws(LexiconError) {
    let mark =
      entry.sense.role == .article ? PhraseCompiler.article : PhraseCompiler.filler
    for reading in try readings(of: entry) {
      for set in reading {
        for word in pattern.vocabulary.words(of: set) {
          let hash = pattern.vocabulary.hashes[Int(word)]
          helpers.insert(hash, max(0, helpers[hash]) | mark)
        }
      }
    }
  }

  mutating func add(_ entry: LexiconEntry) throws(LexiconError) {
    let readings = try readings(of: entry)
    let sense = id(of: entry.sense, isRemoval: entry.isRemoval)
    for reading in readings { say(sense, at: path(reading)) }
  }

  private mutating func readings(of entry: LexiconEntry) throws(LexiconError)
    -> [PhrasePattern.Reading]
  {
    let readings: [PhrasePattern.Reading]
    do throws(PhrasePattern.Failure) {
      readings = try pattern.readings(of: entry.phrase)
    } catch {
      throw LexiconError(line: entry.line, column: entry.column, message: error.message)
    }
    guard readings.allSatisfy({ !$0.isEmpty }) else {
      throw LexiconError(
        line: entry.line, column: entry.column,
        message: "'\(entry.phrase)' may be nothing at all; leave a word outside brackets")
    }
    return readings
  }

  private mutating func id(of sense: Sense, isRemoval: Bool) -> Int32 {
    if let last, last.isRemoval == isRemoval, last.sense == sense { return last.id }
    let id: Int32
    if let known = isRemoval ? removalIDs[sense] : senseIDs[sense] {
      id = known
    } else {
      id = Int32(senses.count)
      senses.append(sense)
      if isRemoval {
        removalIDs[sense] = id
        removals.insert(id)
      } else {
        senseIDs[sense] = id
      }
    }
    last = (sense, isRemoval, id)
    return id
  }

  // MARK: The trie

  /// The node at the end of `reading`.
  private mutating func path(_ reading: PhrasePattern.Reading) -> Int32 {
    var node: Int32 = 0
    for (index, set) in reading.enumerated() {
      if index > 0, index < reading.count - 1, isArticle(set) { continue }
      let classID = classID(of: set)
      let key = PhraseCompiler.edgeKey(node, classID)
      let known = edges[key]
      if known >= 0 {
        node = known
        continue
      }
      parents.append(node)
      edgeClasses.append(classID)
      lastOutcome.append(-1)
      node = Int32(parents.count - 1)
      edges.insert(key, node)
    }
    return node
  }

  private func isArticle(_ set: Vocabulary.SetID) -> Bool {
    let words = pattern.vocabulary.words(of: set)
    guard words.count == 1, let word = words.first else { return false }
    return helpers[pattern.vocabulary.hashes[Int(word)]] == PhraseCompiler.article
  }

  private mutating func classID(of set: Vocabulary.SetID) -> Int32 {
    while classOfSet.count <= Int(set) { classOfSet.append(-1) }
    if classOfSet[Int(set)] < 0 {
      classOfSet[Int(set)] = Int32(setOfClass.count)
      setOfClass.append(set)
    }
    return classOfSet[Int(set)]
  }

  private static func edgeKey(_ node: Int32, _ classID: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: classID)))
      &* 0x9E37_79B9_7F4A_7C15
  }

  private mutating func say(_ sense: Int32, at node: Int32) {
    var outcome = lastOutcome[Int(node)]
    while outcome >= 0 {
      if outcomes[Int(outcome)].sense == sense { return }
      outcome = outcomes[Int(outcome)].previous
    }
    outcomes.append((node, sense, lastOutcome[Int(node)]))
    lastOutcome[Int(node)] = Int32(outcomes.count - 1)
  }

  // MARK: Laying out

  func finish() -> PhraseAutomaton {
    let said = Grouping(outcomes.map { $0.node }, groups: parents.count)
    // The edges of each node, by class. Node n is where edge n − 1 leads.
    let byClass = Grouping(edgeClasses[1...], groups: setOfClass.count).order
    let byParent = Grouping(byClass.map { parents[Int($0) + 1] }, groups: parents.count)
    let targets = byParent.order.map { byClass[Int($0)] + 1 }
    var automaton = PhraseAutomaton(
      senses: senses, removals: removals,
      outcomes: (said.starts, said.order.map { outcomes[Int($0)].sense }),
      edges: (byParent.starts, targets.map { edgeClasses[Int($0)] }, targets))
    layOutWords(&automaton)
    return automaton
  }

  /// Gives every word its classes, those of shorter prefixes included and, of a number, those of
  /// any number, and what it begins.
  private func layOutWords(_ automaton: inout PhraseAutomaton) {
    let vocabulary = pattern.vocabulary
    let rootTargets = automaton.rootTargets(classes: setOfClass.count)
    var memberships: [(word: Int32, classID: Int32)] = []
    for (classID, set) in setOfClass.enumerated() {
      for word in vocabulary.words(of: set) { memberships.append((word, Int32(classID))) }
    }
    let own = Grouping(memberships.map { $0.word }, groups: vocabulary.wordCount)
    for word in 0..<Int32(vocabulary.wordCount) where vocabulary.isPrefix[Int(word)] {
      automaton.addPrefix(word, text: vocabulary.text(word), hash: vocabulary.hashes[Int(word)])
    }
    let anyNumber = vocabulary.known(PhrasePattern.number)
    var classes: [Int32] = []
    for word in 0..<Int32(vocabulary.wordCount) {
      classes.removeAll(keepingCapacity: true)
      for member in own[word] { classes.append(memberships[Int(member)].classID) }
      let isPrefix = vocabulary.isPrefix[Int(word)]
      let text = vocabulary.text(word)
      let isNumber = text.allSatisfy(Tokenizer.isDigit)
      if isNumber, let anyNumber {
        for member in own[anyNumber] { classes.append(memberships[Int(member)].classID) }
      }
      let hasPrefix = automaton.forEachPrefix(
        of: vocabulary.texts, from: text.startIndex, to: text.endIndex
      ) { prefix in
        guard prefix != word else { return }
        for member in own[prefix] { classes.append(memberships[Int(member)].classID) }
      }
      if hasPrefix || isNumber { classes = classes.sorted().withoutRepeats() }
      automaton.addWord(
        hash: isPrefix ? nil : vocabulary.hashes[Int(word)],
        number: isNumber ? text : nil, classes: classes,
        isFiller: helpers[vocabulary.hashes[Int(word)]] >= 0, rootTargets: rootTargets)
    }
  }
}

extension [Int32] {
  /// Sorted elements, each once.
  fileprivate func withoutRepeats() -> [Int32] {
    var distinct: [Int32] = []
    distinct.reserveCapacity(count)
    for element in self where element != distinct.last { distinct.append(element) }
    return distinct
  }
}
