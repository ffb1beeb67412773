import Testing

@testable import Language

@Suite("The second pass")
struct SecondPassTests {
  private static let labels = Label.allCases.count

  /// One hidden unit sees one input by the weight `first`, and adds to the first label by `second`.
  private func pass(of place: Int, first: Int16, second: Int16, constant: Int16 = 0) -> SecondPass {
    var seen = [Int16](repeating: 0, count: SecondPass.inputs * SecondPass.hiddenUnits)
    seen[place * SecondPass.hiddenUnits] = first
    var told = [Int16](repeating: 0, count: (SecondPass.hiddenUnits + 1) * Self.labels)
    told[0] = second
    told[SecondPass.hiddenUnits * Self.labels + 1] = constant
    return SecondPass(first: seen, second: told)
  }

  private let flat = [Int](repeating: 0, count: labels)
  private var scratch = SecondPass.Scratch()

  @Test mutating func `a pass without weights changes nothing`() {
    var logits = Array(-13..<13).map { $0 * 100 }
    let before = logits
    SecondPass().apply(to: &logits, of: view("two crates missing"), &scratch)
    #expect(logits == before)
  }

  @Test mutating func `a label speaks for another only as far as its hidden unit is awake`() {
    // Two logits are half a one of the input; twice that is one, and half of it half a logit.
    let forIt = pass(of: 1, first: 512, second: 128)
    for (other, said) in [(2000, 500), (4000, 1000), (-2000, 0), (0, 0)] {
      var logits = flat
      logits[1] = other
      forIt.apply(to: &logits, of: NoteView(), &scratch)
      #expect(logits[0] == said)
      #expect(logits[1] == other)
    }
  }

  @Test mutating func `more than six logits say no more than six`() {
    let forIt = pass(of: 1, first: 256, second: 256)
    let said = [6000, 60_000].map { other in
      var logits = flat
      logits[1] = other
      forIt.apply(to: &logits, of: NoteView(), &scratch)
      return logits[0]
    }
    #expect(said == [1500, 1500])
  }

  @Test mutating func `what the lexicon reads is an input, and a constant is added to all notes`() {
    let forIt = pass(of: Self.labels + 3, first: 256, second: -256, constant: 64)
    var read = flat
    forIt.apply(to: &read, of: view("x", phrases: LabelSet(.promiseByUs)), &scratch)
    var silent = flat
    forIt.apply(to: &silent, of: view("x"), &scratch)
    #expect(read[0] == -1000 && silent[0] == 0)
    #expect(read[1] == 250 && silent[1] == 250)
  }

  @Test(arguments: [nil] + NoteKind.allCases)
  func `each input has its place`(kind: NoteKind?) {
    let note = view("why? no", kind: kind, side: .theirs, phrases: LearntReader.accusing)
    let places = SecondPass.inputs(flat, note).map(\.place)
    #expect(Set(places).count == places.count)
    #expect(places.allSatisfy { (0..<SecondPass.inputs).contains($0) })
  }

  @Test func `the compiled pass is one that was learnt`() {
    let pass = LearntModel.builtIn.secondPass
    #expect(pass != SecondPass())
    let characters = pass.text.filter { $0 != "\n" }.count
    let units = SecondPass.hiddenUnits
    #expect(characters == 2 * (SecondPass.inputs * units + (units + 1) * Self.labels))
  }
}
