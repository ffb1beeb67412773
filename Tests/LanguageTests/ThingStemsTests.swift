import Language
import Testing

@Suite("R16 things have names that can be compared")
struct ThingStemsTests {
  private func stem(_ word: String) -> UInt8 { ThingWords.stem(of: Array(word.utf8)[...]) }

  @Test(
    "One thing in its forms, and by its other names",
    arguments: [
      ["quote", "quotes", "quotation", "angebot", "angebote", "angebotes"],
      ["sample", "samples", "swatches", "muster", "tuchmuster"],
      ["invoice", "rechnung", "rechnungen", "schlussrechnung"], ["window", "windows", "fenster"],
      ["machine", "machines", "maschine", "kaffeemaschine"],
      ["invoice", "rechnungskopie", "rechnungsfrage"], ["contract", "vertragssache"],
      ["pdf", "file", "anhang"], ["report", "survey", "gutachten"],
    ])
  func same(words: [String]) {
    let stems = Set(words.map(stem))
    #expect(stems.count == 1 && stems.first.map { $0 >= ThingStems.firstThing } == true)
  }

  @Test(
    "What is no thing has no name", arguments: ["spoke", "about", "the", "fine", "gestern", ""])
  func nothing(word: String) { #expect(stem(word) == 0) }

  @Test("No two things that are often promised are told by one number")
  func different() {
    let words = ["quote", "sample", "invoice", "drawing", "catalogue", "contract", "report", "key"]
    #expect(Set(words.map(stem)).count == words.count)
  }

  @Test("A file may carry the paper that was promised, and no other thing")
  func files() {
    func things(_ words: String...) -> ThingStems {
      var things = ThingStems()
      for word in words { things.insert(stem(word)) }
      return things
    }
    #expect(stem("pdf") == ThingStems.file && stem("pump") > ThingStems.papers.upperBound)
    #expect(things("pdf", "photo").mayCarry(things("anleitung")))
    #expect(!things("pdf").mayCarry(things("pump")))
    #expect(!things("pdf", "invoice").mayCarry(things("anleitung")))
    #expect(!things("photo", "pdf").mayCarry(things("anleitung")))
    #expect(!ThingStems().mayCarry(things("anleitung")))
  }

  @Test("Two things at most, each once, and shared whichever comes first")
  func sets() {
    var things = ThingStems()
    #expect(things.isEmpty && !things.namesThing)
    for stem: UInt8 in [0, 9, 9, 7, 8] { things.insert(stem) }
    #expect(things.isFull && things.contains(9) && things.contains(7) && !things.contains(8))
    var other = ThingStems()
    other.insert(ThingStems.call)
    other.insert(7)
    #expect(things.sharesThing(with: other) && other.sharesThing(with: things))
    #expect(ThingStems(packed: things.packed) == things)
  }

  @Test("Promised calls are shared by no thing")
  func calls() {
    var call = ThingStems()
    call.insert(ThingStems.call)
    #expect(!call.sharesThing(with: call) && !call.namesThing)
  }
}
