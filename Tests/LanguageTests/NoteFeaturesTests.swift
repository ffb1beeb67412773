import Basics
import Testing

@testable import Language

/// A note as the tokenizer cuts it, known by `words`.
func view(
  _ text: String, kind: NoteKind? = nil, side: NoteSide? = nil, phrases: LabelSet = [],
  words: KnownWords = .builtIn
) -> NoteView {
  var tokenizer = Tokenizer()
  tokenizer.add(Array(text.utf8).span)
  var view = NoteView()
  view.words = tokenizer.tokens.map { NoteWord($0, in: tokenizer, words) }
  view.kind = kind
  view.side = side
  view.hasQuestion = tokenizer.questionMarks > 0
  view.phrases = phrases
  return view
}

@Suite("Known words")
struct KnownWordsTests {
  /// Classes 0 and 1; "gone wild" is an expression of class 1; "dented" and "scratched" say no more
  /// than their class.
  private let words = KnownWords(
    lines: Array(
      "broken\t0+\ndented\t0\nfront\t1+\ngone\t\ngone wild\t1\nscratched\t0\nwild\t".utf8),
    classNames: ["defect", "goods"])

  private func found(_ word: String) -> String? {
    let number = words.number(of: Array(word.utf8)[...])
    return number < 0 ? nil : String(decoding: words.text(number), as: UTF8.self)
  }

  static let lookups: [(String, String?)] = [
    ("broken", "broken"), ("gone", "gone"), ("brokn", "broken"), ("brokken", "broken"),
    ("borken", "broken"), ("brolen", "broken"), ("schrankfront", "front"), ("brown", nil),
    // No class says what a word without one is mistyped for, and a short word is no other.
    ("wilds", nil), ("gon", nil), ("afront", nil), ("borkne", nil),
  ]

  @Test(arguments: KnownWordsTests.lookups)
  func `a typing error and a compound lead to the word of a class`(word: String, is known: String?)
  {
    #expect(found(word) == known)
  }

  @Test func `an expression has classes of its own`() {
    let gone = words.number(of: Array("gone".utf8)[...])
    let wild = words.number(of: Array("wild".utf8)[...])
    #expect(words.opensExpression(gone) && !words.opensExpression(wild))
    let first = words.adding(gone, to: StableHash.seed)
    let both = words.adding(wild, to: first)
    #expect(words.expression(first) == nil)
    #expect(words.expression(both)?.contains(1) == true)
    #expect(words.classes(gone).isEmpty)
  }

  @Test func `words that say no more than their class are one`() {
    let dented = words.number(of: Array("dented".utf8)[...])
    let scratched = words.number(of: Array("scratched".utf8)[...])
    let broken = words.number(of: Array("broken".utf8)[...])
    #expect(dented == scratched && dented != broken)
    #expect(words.classes(dented) == words.classes(broken))
    #expect(words.hash(dented) != words.hash(broken) && words.hash(dented) != 0)
  }

  @Test func `a word without a class is itself only where it may make an expression`() {
    let gone = words.number(of: Array("gone".utf8)[...])
    let wild = words.number(of: Array("wild".utf8)[...])
    #expect(words.pairs.mayContain(gone, wild) && !words.pairs.mayContain(wild, gone))
    #expect(words.standIn(gone) == KnownWords.unknown && words.hash(gone) == 0)
  }

  @Test func `forms of a word that says more than its classes share a stem`() {
    let words = KnownWords(
      lines: Array("deliver\t0+\ndelivery\t+\ndelivered\t0\nsent\t0+".utf8), classNames: ["send"])
    func stem(_ word: String) -> UInt64 { words.stem(words.number(of: Array(word.utf8)[...])) }
    #expect(stem("deliver") == stem("delivery") && stem("deliver") != 0)
    // It says no more than its class; it is short; nobody knows it.
    #expect(stem("delivered") == 0 && stem("sent") == 0 && stem("xqzvw") == 0)
  }

  @Test(arguments: ["negation", "defect", "promise", "noAnswer", "goods"])
  func `the classes have words in both languages`(name: String) {
    let words = KnownWords.builtIn
    let number = words.number(ofClass: name)
    #expect(number < WordClasses.limit - 1)
    let count = (0..<words.count).count { words.classes(Int32($0)).contains(number) }
    #expect(count >= 20)
  }
}

@Suite("What the learnt reader sees of a note")
struct NoteFeaturesTests {
  private func hashes(_ view: NoteView) -> [UInt32] {
    var features = NoteFeatures()
    features.see(view)
    return features.features.map(\.hash)
  }

  @Test func `a feature that recurs stands once`() {
    let hashes = hashes(view("again and again and again"))
    #expect(Set(hashes).count == hashes.count)
  }

  @Test func `kind, side and what the lexicon reads are features`() {
    let bare = Set(hashes(view("you promised")))
    let call = Set(hashes(view("you promised", kind: .call)))
    let ours = Set(hashes(view("you promised", side: .ours)))
    let theirs = Set(hashes(view("you promised", side: .theirs)))
    let read = Set(hashes(view("you promised", phrases: LabelSet(.complaint))))
    #expect(call.isStrictSuperset(of: bare))
    #expect(ours != theirs && ours.count == theirs.count)
    #expect(!read.subtracting(bare).isEmpty)
  }

  @Test func `words that nobody knows are all alike`() {
    #expect(hashes(view("xqzvw broke")) == hashes(view("wvzqx broke")))
  }

  @Test func `of a model's features the same are seen as of all`() {
    let model = LearntModel.builtIn
    var known = NoteFeatures(.builtIn, of: model.index)
    var all = NoteFeatures()
    for text in [
      "you promised to ring xqzvw back", "thank you xqzvw ever so much", "two crates missing",
    ] {
      let note = view(text, kind: .call, side: .theirs, phrases: LabelSet(.complaint))
      known.see(note)
      all.see(note)
      let ofModel = all.features.filter { model.slot(of: $0.hash) != nil }
      #expect(known.features.map(\.hash) == ofModel.map(\.hash))
      #expect(known.features.map(\.words) == ofModel.map(\.words))
      for feature in known.features { #expect(model.slot(of: feature.hash) == Int(feature.slot)) }
      #expect(known.features.count < all.features.count)
    }
  }

  @Test func `what one note showed is forgotten in the next`() {
    var features = NoteFeatures()
    features.see(view("two crates missing again", kind: .call, side: .theirs))
    features.see(view("thank you"))
    let second = features.features
    features.see(view("thank you"))
    #expect(features.features == second)
    #expect(second.map(\.hash) == hashes(view("thank you")))
  }

  @Test func `a long text is read up to a limit`() {
    let start = Array(repeating: "word", count: NoteFeatures.wordLimit).joined(separator: " ")
    #expect(Set(hashes(view(start + " broken"))) == Set(hashes(view(start + " thanks"))))
  }
}
