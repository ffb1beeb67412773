import Testing

@testable import Intake

@Suite("Who a cell of mail, calendars and telephones names")
struct PartyCellTests {
  @Test(arguments: [
    ("ilse@brandt.example", "ilse@brandt.example"),
    ("Ilse.B@Brandt.Example", "ilse.b@brandt.example"),
    ("Ilse Brandt <ilse@brandt.example>", "ilse@brandt.example=Ilse Brandt"),
    ("\"Brandt, Ilse\" <ilse@brandt.example>", "ilse@brandt.example=Brandt, Ilse"),
    ("Brandt, Ilse <ilse@brandt.example>", "ilse@brandt.example=Ilse Brandt"),
    ("Ilse Brandt (ilse@brandt.example)", "ilse@brandt.example=Ilse Brandt"),
    ("Ilse Brandt ilse@brandt.example", "ilse@brandt.example=Ilse Brandt"),
    ("<ilse@brandt.example>; mailto:Tom@aker.example", "ilse@brandt.example tom@aker.example"),
    ("a@x.example, b@x.example", "a@x.example b@x.example"),
    ("Dana Hale, b@x.example", "dana hale=Dana Hale b@x.example"),
    ("Dana Hale;Götz Blum", "dana hale=Dana Hale gotz blum=Götz Blum"),
    ("Dana Hale, Götz Blum", "dana hale=Dana Hale gotz blum=Götz Blum"),
    ("Blum, Götz", "gotz blum=Götz Blum"),
    ("\"Jutta Kolb\" <0305550201>", "tel:305550201=Jutta Kolb"),
    ("\"\" <201>", "ext:201"),
    ("Phone: +49 171 5550499", "tel:1715550499"),
    ("sip:201@pbx.example", "ext:201"),
    (
      "https://www.linkedin.com/in/Tom/?trk=x,https://www.linkedin.com/in/ilse",
      "https://www.linkedin.com/in/tom https://www.linkedin.com/in/ilse"
    ),
    ("LinkedIn Member", ""), ("undisclosed-recipients:;", ""), ("Anonymous", ""), ("", ""),
    ("2026-06-30", ""), ("30.06.2026 08:15", ""), ("6/30/26", ""),
  ])
  func parties(_ cell: String, _ expected: String) {
    let found = PartyCell.parties(cell).map { party in
      String(decoding: party.key, as: UTF8.self) + (party.name.isEmpty ? "" : "=\(party.name)")
    }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test("One number in all its spellings, and what is none")
  func numbers() {
    for text in [
      "+49 30 5550201", "0049 30/555-0201", "49305550201", "030 5550201", "(030) 5550201",
      "+49 (0)30 5550201", "030.555.0201",
    ] {
      #expect(TelephoneNumber.significant(text.utf8) == Array("305550201".utf8), "\(text)")
    }
    #expect(
      TelephoneNumber.significant("(415) 555-0701".utf8)
        == TelephoneNumber.significant("+1 415 555 0701".utf8))
    #expect(
      TelephoneNumber.significant("33170000601".utf8)
        == TelephoneNumber.significant("01 70 00 06 01".utf8))
    for text in ["201", "vmu201", "030", "12345678901234567890", "K1"] {
      #expect(TelephoneNumber.significant(text.utf8) == nil, "\(text)")
    }
  }

  @Test(
    "What the user says is ours",
    arguments: [
      ("ours.example", "dana@ours.example", true), ("@ours.example", "dana@ours.example", true),
      ("dana@ours.example", "max@ours.example", false), ("Dana Hale", "Dana Hale", true),
      ("+49 30 5550900", "0305550900", true), ("dana@ours.example", "DANA@ours.example", true),
    ])
  func us(_ said: String, _ cell: String, _ isOurs: Bool) throws {
    let party = try #require(PartyCell.parties(cell).first)
    #expect(OurSide.isTelling(said))
    #expect(OurSide([said]).contains(party) == isOurs)
  }

  @Test(
    "What mail programs put before a subject",
    arguments: [
      ("Read: Spring", SubjectMark.automatic), ("Gelesen: Angebot", .automatic),
      ("LESEBESTÄTIGUNG: x", .automatic), ("Réponse automatique : x", .automatic),
      ("failure notice", .automatic), ("Return Receipt (displayed) - x", .automatic),
      ("Warning: message delayed 4 hours", .automatic), ("Abgesagt: Besuch", .calledOff),
      ("Canceled Event: Demo", .calledOff), ("Re: Read the manual", nil), ("Reading: a list", nil),
      ("AW: Angebot", nil), ("Delivery of boxes", nil), ("", nil),
    ])
  func subjects(_ subject: String, _ mark: SubjectMark?) {
    let bytes = Array(subject.utf8)
    #expect(SubjectMark.find(bytes.span) == mark)
  }
}
