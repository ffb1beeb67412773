import Testing

@testable import Language

@Suite("The learnt reader")
struct LearntReaderTests {
  private let reader = LearntReader.builtIn

  /// Not notes of the corpus; clear ones, since the reader grows with every line of it.
  static let plainlySaid: [(Note, Label)] = [
    (Note("so sorry about the mix-up with your order, our mistake", side: .ours), .apology),
    (Note("es tut uns leid, bitte entschuldigen Sie den Fehler", side: .ours), .apology),
    (Note("please do not phone me any more, email only", side: .theirs), .wish),
    (Note("bitte nicht mehr anrufen, nur noch per Mail", side: .theirs), .wish),
    (Note("Could you tell me what time you open?", kind: .email, side: .theirs), .question),
    (Note("left a voicemail, no answer", kind: .call, side: .ours), .notReached),
    (Note("two crates were missing again and one was smashed", side: .theirs), .complaint),
  ]

  @Test(arguments: LearntReaderTests.plainlySaid)
  func `it reads what is plainly said`(note: Note, label: Label) {
    #expect(reader.read(note).map(\.label).contains(label))
  }

  @Test(arguments: [
    "moved the appointment to Tuesday at ten", "Termin auf Donnerstag verlegt",
    "ordered 40 boxes, same address as last time", "",
  ])
  func `it reads nothing in ordinary business`(text: String) {
    #expect(reader.read(Note(text)) == [])
  }

  @Test(arguments: [
    "So SORRY about the mix-up — our mistake!", "Bitte NICHT mehr anrufen, danke: nur per Mail…",
    "three chairs arrived broken again, two are missing; not happy",
    "tut uns leid für die Verspätung, entschuldigen Sie bitte",
  ])
  func `the words it names stand in the text, and do not overlap`(text: String) {
    let readings = reader.read(Note(text, kind: .email, side: .theirs))
    #expect(!readings.isEmpty)
    for reading in readings {
      #expect((1...3).contains(reading.because.count))
      #expect(reading.because.allSatisfy { text.contains($0) && !$0.isEmpty })
      #expect(Set(reading.because).count == reading.because.count)
    }
  }

  /// R14.
  @Test func `a complaint or a promise that it alone reads is a loose end, less sure than others`()
  {
    let text = "three chairs arrived broken again, two are missing and the third order in a row"
    let complaint = reader.read(Note(text, side: .theirs)).first { $0.label == .complaint }
    #expect(complaint != nil)
    #expect((complaint?.sure ?? 100) <= LearntReader.looseEndLimit)
    #expect(complaint?.side == .theirs)
  }

  @Test func `the side of a label that both may say is the row's`() {
    let note = Note("Could you tell me what time you open?", kind: .email, side: .theirs)
    #expect(reader.read(note).first { $0.label == .question }?.side == .theirs)
  }
}

@Suite("How often readings are right")
struct ReadingQualityTests {
  @Test func `precision, recall and plain notes are counted note by note`() {
    var quality = ReadingQuality()
    quality.add(says: [.complaint, .apology], read: [.complaint])
    quality.add(says: [], read: [.complaint])
    quality.add(says: [], read: [])
    #expect(quality.labels[.complaint]?.precision == 0.5)
    #expect(quality.labels[.complaint]?.recall == 1)
    #expect(quality.labels[.apology]?.precision == nil)
    #expect(quality.labels[.apology]?.recall == 0)
    #expect(quality.all.precision == 0.5)
    #expect(quality.all.recall == 0.5)
    #expect(quality.plain == 0.5)
    #expect(quality.notes == 3)
  }
}
