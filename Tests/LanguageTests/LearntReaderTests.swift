import Testing

@testable import Language

@Suite("The learnt reader")
struct LearntReaderTests {
  private func labels(_ view: NoteView) -> [Label] {
    var reader = LearntReader()
    return reader.labels(view).labels
  }

  /// Not notes of the corpus; clear ones, since the reader grows with every line of it.
  static let plainlySaid: [(NoteView, Label)] = [
    (view("so sorry about the mix-up with your order, our mistake", side: .ours), .apology),
    (view("es tut uns leid, bitte entschuldigen Sie den Fehler", side: .ours), .apology),
    (view("please do not phone me any more, email only", side: .theirs), .wish),
    (view("bitte nicht mehr anrufen, nur noch per Mail", side: .theirs), .wish),
    (
      view("Could you tell me what time you open?", kind: .email, side: .theirs), .question
    ),
    (view("left a voicemail, no answer", kind: .call, side: .ours), .notReached),
    (
      view("two crates were missing again and one was smashed", kind: .email, side: .theirs),
      .complaint
    ),
  ]

  @Test(arguments: LearntReaderTests.plainlySaid)
  func `it reads what is plainly said`(note: NoteView, label: Label) {
    #expect(labels(note).contains(label))
  }

  @Test func `a sentence of a letter that complains is heard among those that do not`() {
    let letter =
      "Hello Ann, thank you for the card and the calendar, my wife has hung it up in the shop. "
      + "Two crates were missing again and one was smashed. "
      + "We are away from the fourth to the eleventh and the boys mind the counter as usual."
    #expect(labels(view(letter, kind: .email, side: .theirs)).contains(.complaint))
    var reader = LearntReader()
    let sure = reader.certainties(view(letter, kind: .email, side: .theirs))
    #expect(sure[Label.complaint.index] >= reader.model.scales[Label.complaint.index].threshold)
    #expect(!labels(view(letter, kind: .call, side: .ours)).contains(.complaint))
  }

  @Test(arguments: [
    "moved the appointment to Tuesday at ten", "Termin auf Donnerstag verlegt",
    "ordered 40 boxes, same address as last time", "", "Call", "Monthly call", "Besuch",
  ])
  func `it reads nothing in ordinary business`(text: String) {
    #expect(labels(view(text, kind: .call, side: .ours)) == [])
  }

  /// What accuses somebody, or takes a contact away from him, is not said by channel and habit
  /// alone.
  @Test(arguments: ["xqzvw", "xqzvw qqq zzz", "17"])
  func `a call of which nobody knows a word was no call in vain`(text: String) {
    let said = labels(view(text, kind: .call, side: .ours))
    #expect(!said.contains(.notReached) && !said.contains(.complaint))
  }

  @Test func `the words that a reading rests on stand in the note and do not overlap`() {
    var reader = LearntReader()
    let note = view(
      "three chairs arrived broken again, two are missing; not happy", kind: .email, side: .theirs)
    let grounds = reader.grounds(of: .complaint, in: note)
    #expect((1...3).contains(grounds.count))
    #expect(grounds.allSatisfy { !$0.isEmpty && $0.upperBound <= note.words.count })
    for (index, ground) in grounds.enumerated() {
      #expect(grounds[(index + 1)...].allSatisfy { !$0.overlaps(ground) })
    }
  }

  /// R14.
  @Test func `a complaint or a promise that it alone reads is a guess`() {
    var reader = LearntReader()
    let note = view(
      "three chairs arrived broken again, two are missing, third order in a row", kind: .email,
      side: .theirs)
    let said = reader.labels(note)
    #expect(said.contains(.complaint))
    #expect(reader.certainty(of: said, in: note) == .unsure)
    var read = note
    read.phrases = LabelSet(.complaint)
    let sure = reader.labels(read)
    #expect(reader.certainty(of: sure, in: read) == .plain)
  }

  @Test func `a note that comes again is read as it was, whatever was read between`() {
    var reader = LearntReader()
    let notes = [
      view("three chairs arrived broken again, two are missing", kind: .email, side: .theirs),
      view("thank you, all fine", kind: .email, side: .theirs),
      view(
        "I will send the offer on Monday", kind: .call, side: .ours,
        phrases: LabelSet(.promiseByUs)),
      view("thank you, all fine", kind: .email, side: .ours),
    ]
    for note in notes + notes.reversed() + notes {
      var fresh = LearntReader()
      let labels = reader.labels(note)
      #expect(labels == fresh.labels(note))
      #expect(reader.certainty(of: labels, in: note) == fresh.certainty(of: labels, in: note))
      #expect(reader.isPlain(.promiseByUs, in: note) == fresh.isPlain(.promiseByUs, in: note))
      #expect(Set(notes.map(\.key)).count == notes.count)
    }
  }

  @Test func `the side of a label that both may say is the row's`() {
    #expect(Label.question.side(in: view("?", side: .theirs)) == .theirs)
    #expect(Label.apology.side(in: view("sorry", side: .theirs)) == .ours)
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
