import Basics

/// What one reader says that a note says.
package struct NoteReading: Sendable, Hashable {
  package var label: Label
  /// Whose it is; nil where that cannot be told.
  package var side: NoteSide?
  /// How sure, in percent from 1 to 99.
  package var sure: Int
  /// The words of the text that say so, as they stand there, the weightiest first.
  package var because: [String]

  package init(label: Label, side: NoteSide?, sure: Int, because: [String]) {
    self.label = label
    self.side = side
    self.sure = sure
    self.because = because
  }
}

/// Reads notes by what was learnt from the corpus, with what the lexicon reads as one of its
/// grounds: it says how sure each label is, whoever reads it.
///
/// Sums of whole numbers alone: the same note is read alike on every machine.
package struct LearntReader: Sendable {
  package let model: LearntModel

  /// R14: what would accuse somebody is no surer than this where the lexicon is silent about it.
  package static let looseEndLimit = 75

  private var features: NoteFeatures
  private var sums = LabelSums()
  private var scratch = SecondPass.Scratch()
  private var sentence = NoteView()
  /// For each label how sure it is in the note that was added last, in thousandths of a logit.
  private var logits = [Int](repeating: 0, count: Label.allCases.count)
  /// For each label the classes of which a note must have a word to say it; nil for any words.
  private let grounds: [WordClasses?]
  /// For each label from how many milli-logits on it is read, where the lexicon reads it and where
  /// it is silent about it.
  private let limits: [(read: Int, silent: Int)]
  /// Classes of words by which somebody is content, and by which he wants or misses something (N2).
  private let contentment: WordClasses
  private let wants: WordClasses
  private var memo = ViewMemo()
  /// What all copies of a reader remember together: each thread has one, and they meet the same
  /// notes.
  private let commonMemo = Locked(ViewMemo())
  private var useOfCommonMemo = CommonMemoUse()
  /// What the note that `labels` has read last came to.
  private var last = ViewMemo.Entry()

  /// What accuses somebody (R14).
  package static let accusing: LabelSet = [
    LabelSet(.complaint), LabelSet(.promiseByUs), LabelSet(.brokenByUs),
  ]
  private static let accusingLabels = accusing.labels

  /// - Parameters:
  ///   - model: the one that was learnt from the committed corpus, unless another is wanted.
  ///   - words: those that the model was learnt with.
  package init(_ model: LearntModel = .builtIn, words: KnownWords = .builtIn) {
    self.model = model
    features = NoteFeatures(words, of: model.index)
    grounds = Label.allCases.map { $0.grounds.map(words.classes(named:)) }
    contentment = words.classes(named: ["thanks", "praise", "received"])
    wants = words.classes(named: ["ask", "wrong", "missing", "unpaid", "wishNot"])
    limits = Label.allCases.map { label in
      let scale = model.scales[label.index]
      return (
        Certainty.milliLogits(percent: Self.keptFrom(label)),
        Certainty.milliLogits(percent: scale.threshold)
      )
    }
  }

  /// What a note says: of what the lexicon reads all that is sure enough to stand, of what it is
  /// silent about all that is sure enough to be said.
  ///
  /// - Complexity: linear in the words.
  package mutating func labels(_ view: NoteView) -> LabelSet {
    let key = view.key
    if let known = memo[key] {
      last = known
    } else if let known = rememberedByOthers(key) {
      last = known
      memo.remember(known)
    } else {
      last.key = key
      last.labels = labelsRead(view)
      last.isContent = isContent(view, last.labels)
      for label in Self.accusingLabels {
        last[label] = Certainty.percent(milliLogits: logits[label.index])
      }
      memo.remember(last)
      if useOfCommonMemo.pays { commonMemo.withLock { $0.remember(last) } }
    }
    return last.labels
  }

  private mutating func rememberedByOthers(_ key: UInt64) -> ViewMemo.Entry? {
    guard useOfCommonMemo.pays else { return nil }
    let known = commonMemo.withLock { $0[key] }
    useOfCommonMemo.note(found: known != nil)
    return known
  }

  private mutating func labelsRead(_ view: NoteView) -> LabelSet {
    add(view)
    var labels: LabelSet = []
    for index in limits.indices {
      let bit = LabelSet(rawValue: 1 << UInt32(index))
      let isRead = view.phrases.contains(bit)
      var limit = isRead ? readFrom(index, in: view) : limits[index].silent
      if !isRead, let grounds = grounds[index], grounds.isDisjoint(with: features.classes) {
        limit = max(limit, Self.groundless)
      }
      if logits[index] >= limit { labels.formUnion(bit) }
    }
    giveToSurer(&labels, in: view)
    return labels
  }

  private func readFrom(_ label: Int, in view: NoteView) -> Int {
    label == Label.complaint.index
      ? Certainty.milliLogits(percent: Self.keptFrom(.complaint, in: view)) : limits[label].read
  }

  /// Whose it is the lexicon knows better, if it reads one side alone: "I will send" is no promise
  /// of theirs as well. Of two others that hardly ever stand together the surer one stays.
  private func giveToSurer(_ labels: inout LabelSet, in view: NoteView) {
    for (ours, theirs) in Self.sides where labels.contains(ours) && labels.contains(theirs) {
      switch (view.phrases.contains(ours), view.phrases.contains(theirs)) {
      case (true, true): continue
      case (true, false): labels.remove(theirs)
      case (false, true): labels.remove(ours)
      case (false, false): labels.remove(lessSure(ours, theirs))
      }
    }
    // "Login broken since the update": no lesser guess puts right what the lexicon reads as wrong.
    if labels.contains(.complaint), view.phrases.contains(.complaint),
      !view.phrases.contains(.resolved), lessSure(.complaint, .resolved) == .resolved
    {
      labels.remove(.resolved)
    }
    for (one, other) in Self.apart where labels.contains(one) && labels.contains(other) {
      // "They recommend us, said thanks": two clauses of the lexicon's.
      let isTwice = view.phrases.contains(one) && view.phrases.contains(other)
      if isTwice, one == .thanksByUs { continue }
      labels.remove(lessSure(one, other))
    }
  }

  private func lessSure(_ one: Label, _ other: Label) -> Label {
    logits[one.index] < logits[other.index] ? one : other
  }

  /// Of a note that `labels` has read last (N2): in few words they thank, praise or acknowledge,
  /// and want nothing.
  package var isContent: Bool { last.isContent }

  /// A message of more words than this says more than thanks.
  private static let fewWords = 14

  private func isContent(_ view: NoteView, _ labels: LabelSet) -> Bool {
    guard view.side == .theirs, !view.hasQuestion, view.words.count <= Self.fewWords,
      !contentment.isDisjoint(with: features.classes), wants.isDisjoint(with: features.classes)
    else { return false }
    return [Label.question, .complaint, .brokenByUs, .rush, .abuse, .wish, .ended]
      .allSatisfy { !labels.contains($0) }
  }

  private static let sides: [(ours: Label, theirs: Label)] = [
    (.promiseByUs, .promiseByThem), (.keptByUs, .keptByThem), (.brokenByUs, .brokenByThem),
    (.thanksByUs, .thanksByThem), (.helpByUs, .helpByThem),
  ]

  /// Where both were read in notes kept apart, the less sure was right in two of five at most:
  /// "here is the list that I promised" promises nothing, "faults have halved" complains of none.
  private static let apart: [(Label, Label)] = [
    (.promiseByUs, .keptByUs), (.complaint, .valueTalk), (.resolved, .valueTalk),
    (.resolved, .keptByUs), (.keptByUs, .thanksByThem), (.thanksByThem, .helpByThem),
    (.thanksByUs, .helpByThem),
  ]

  /// What accuses somebody, or takes a contact away, without a word of its classes is said from 90
  /// percent on: of notes kept apart that are as sure, 127 of 133 say so.
  private static let groundless = Certainty.milliLogits(percent: 90)

  /// The same in a note. In few words a complaint of the lexicon's is most of what is said, and
  /// stands sooner: of notes kept apart that are so short and no surer than 40 percent two in five
  /// complained, of longer ones one in six.
  package static func keptFrom(_ label: Label, in view: NoteView) -> Int {
    guard label == .complaint, view.words.count <= shortNote else { return keptFrom(label) }
    return view.words.count <= scrap ? 5 : 10
  }

  private static let scrap = 5
  private static let shortNote = 8

  /// What the lexicon reads stands from this certainty on, in percent: where notes kept apart that
  /// are as sure say so about as often as not. An apology that is overlooked accuses, and so stands
  /// unless it is excluded; what says little of anybody stands a little sooner. So does a debt that
  /// is named: hardly any notes are a vendor's reminders, of which a word is all there is.
  private static func keptFrom(_ label: Label) -> Int {
    switch label {
    case .complaint, .resolved, .thanksByThem, .priceTalk: 40
    case .apology: 5
    case .brokenByThem: 10
    case .needsReview, .valueTalk, .helpByThem, .helpByUs, .followUp, .notReached, .automatic,
      .mass:
      20
    default: 30
    }
  }

  /// How sure a complaint, a promise or a slip of ours is that `labels` has found in a note (R14):
  /// a guess where the lexicon is silent about it, a complaint or a slip where it is less sure than
  /// not as well.
  ///
  /// - Parameter complainingFrom: what the lexicon reads as a complaint or a slip is no guess from
  ///   this certainty on, in percent.
  package func certainty(
    of labels: LabelSet, in view: NoteView, complainingFrom: Int = LearntReader.likelyFrom
  ) -> ReadingCertainty {
    var certainty = ReadingCertainty.plain
    for label in Self.accusingLabels where labels.contains(label) {
      let sure = last[label]
      let limit = label == .promiseByUs ? model.scales[label.index].keep : complainingFrom
      if !view.phrases.contains(label) || sure < limit { return .unsure }
      if sure < LearntReader.plainFrom { certainty = .likely }
    }
    return certainty
  }

  /// What the lexicon reads accuses from the first certainty on, and is plain from the second, in
  /// percent. On notes kept apart, of complaints below the first one in four was one, above it 46
  /// of 47.
  package static let likelyFrom = 50
  package static let plainFrom = 70

  /// Of a note that `labels` has read last: the lexicon reads what accuses somebody, and it is
  /// plain.
  package func isPlain(_ label: Label, in view: NoteView) -> Bool {
    view.phrases.contains(label) && last[label] >= LearntReader.plainFrom
  }

  /// Of a note that `labels` has read last: the lexicon reads it, and it is not as good as
  /// excluded.
  package func isPossible(_ label: Label, in view: NoteView) -> Bool {
    view.phrases.contains(label) && last[label] >= LearntReader.possibleFrom
  }

  /// Of a note that `labels` has read last: what accuses somebody is that sure, whoever reads it.
  package func isMoreThanGuess(_ label: Label) -> Bool { last[label] >= LearntReader.plainFrom }

  /// The same from one in two on.
  package func isMoreLikelyThanNot(_ label: Label) -> Bool {
    last[label] >= LearntReader.likelyFrom
  }

  /// Of a note that `labels` has read last: the lexicon reads it, and it is hardly less sure than
  /// not.
  package func isLikely(_ label: Label, in view: NoteView) -> Bool {
    view.phrases.contains(label) && last[label] >= LearntReader.nearlyFrom
  }

  /// In percent.
  private static let possibleFrom = 2
  private static let nearlyFrom = 35

  /// For each label how sure it is, in percent.
  package mutating func certainties(_ view: NoteView) -> [Int] {
    add(view)
    return logits.map(Certainty.percent)
  }

  /// For each label the score of a note: what the second pass begins with.
  package mutating func scores(_ view: NoteView) -> [Int] {
    sum(view)
    let root = LearntModel.root(features.features.count)
    return limits.indices.map { model.score(Int(sums.sums[$0]), root: root, label: $0) }
  }

  /// How sure each label is in the note as a whole, or in one sentence of a letter by itself: where
  /// one sentence of many complains, nearly all features of the whole are of the others. What the
  /// lexicon reads the whole weighs: the sentence may be another's, quoted.
  private mutating func add(_ view: NoteView) {
    let best = bestOfSentences(view)
    addWhole(view)
    for (label, best) in zip(Self.inOneSentence, best) where !view.phrases.contains(label) {
      logits[label.index] = max(logits[label.index], best)
    }
  }

  /// For each label that one sentence may say the best of the sentences; nothing of what is no
  /// letter.
  private mutating func bestOfSentences(_ view: NoteView) -> [Int] {
    guard view.words.count >= Self.wordsOfLetter, view.kind.map(Self.letters.contains) ?? true
    else { return [] }
    let words = view.words.prefix(NoteFeatures.wordLimit)
    var best = Self.inOneSentence.map { _ in Int.min }
    var start = words.startIndex
    while start < words.endIndex {
      let end = words[(start + 1)...].firstIndex { $0.gap == .stop } ?? words.endIndex
      let range = start..<end
      start = end
      guard range.count >= Self.wordsOfSentence, range.count < words.count else { continue }
      sentence.words.removeAll(keepingCapacity: true)
      sentence.words.append(contentsOf: words[range])
      (sentence.kind, sentence.side) = (view.kind, view.side)
      addWhole(sentence)
      for (place, label) in Self.inOneSentence.enumerated() {
        best[place] = max(best[place], logits[label.index])
      }
    }
    return best
  }

  /// A note of fewer words is read as a whole alone.
  private static let wordsOfLetter = 14
  private static let wordsOfSentence = 4
  private static let letters: Set<NoteKind> = [.email, .letter, .chat, .sms]
  private static let inOneSentence = [Label.complaint, .ended]

  private mutating func addWhole(_ view: NoteView) {
    sum(view)
    let root = LearntModel.root(features.features.count)
    for label in limits.indices {
      let score = model.score(Int(sums.sums[label]), root: root, label: label)
      logits[label] = model.milliLogits(score, label: label)
    }
    model.secondPass.apply(to: &logits, of: view, &scratch)
  }

  private mutating func sum(_ view: NoteView) {
    features.see(view)
    sums.removeAll()
    sums.add(features.features.lazy.map { Int($0.slot) }.filter { $0 >= 0 }, of: model)
  }

  // MARK: Grounds

  /// The runs of one to three words that speak most for a label, as ranges of the words of the
  /// note: at most three that do not overlap, none that says less than a third of the first.
  package mutating func grounds(of label: Label, in view: NoteView) -> [Range<Int>] {
    sum(view)
    let runs = runs(label.index, min(view.words.count, NoteFeatures.wordLimit))
    var chosen: [(words: Range<Int>, weight: Int)] = []
    for run in runs where chosen.count < 3 {
      if let first = chosen.first, run.weight * 3 < first.weight { break }
      if chosen.allSatisfy({ !$0.words.overlaps(run.words) }) { chosen.append(run) }
    }
    return chosen.map(\.words)
  }

  /// Every run of up to three words with the weight of the features that lie within it, the
  /// weightiest first; of two alike the shorter, then the earlier.
  private func runs(_ label: Int, _ count: Int) -> [(words: Range<Int>, weight: Int)] {
    var weights: [Range<Int>: Int] = [:]
    for feature in features.features where !feature.words.isEmpty && feature.slot >= 0 {
      let words = feature.words.clamped(to: 0..<count)
      let weight = model.weight(slot: Int(feature.slot), label: label)
      // Within the run itself, and within every longer one around it.
      for length in words.count...max(3, words.count) {
        for start in max(0, words.upperBound - length)...words.lowerBound
        where start + length <= count && length > 0 {
          weights[start..<(start + length), default: 0] += weight
        }
      }
    }
    return weights.filter { $0.value > 0 }.map { ($0.key, $0.value) }.sorted { a, b in
      if a.1 != b.1 { return a.1 > b.1 }
      if a.0.count != b.0.count { return a.0.count < b.0.count }
      return a.0.lowerBound < b.0.lowerBound
    }
  }
}

extension Label {
  /// Whose the label is in a note: its own side, or that of the row where the label tells none.
  package func side(in view: NoteView) -> NoteSide? { by ?? view.side }
}
