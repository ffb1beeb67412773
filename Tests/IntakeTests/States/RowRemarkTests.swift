import Basics
import Testing

@testable import Intake

@Suite("R13: a row of a log ends a relationship where its words are about the customer")
struct RowRemarkTests {
  private static let day = Day(iso: "2026-03-05")!

  private func read(
    _ texts: [String], of name: String, by writer: Side = .unknown, isReadAsEnd: Bool = false,
    isFirm: Bool = false
  ) -> RowRemark.Told {
    RowRemark(
      texts: texts, writer: writer, isReadAsEnd: isReadAsEnd, day: Self.day,
      position: RowPosition(file: 1, offset: 70), line: 4
    ).read(of: name, isFirm: isFirm)
  }

  @Test(
    "An end is told of the customer by name, as the customer or the firm, or of nobody else",
    arguments: [
      ("Mrs Quill passed away yesterday", Ending.How.deceased),
      ("passed away in hospital", .deceased), ("rang to say Quill passed away", .deceased),
      ("died last week", .deceased), ("Son rang, Mr Quill died in February", .deceased),
      ("Tochter am Telefon, Frau Quill ist verstorben", .deceased),
      ("Sohn rief an: seine Mutter ist verstorben", .deceased),
      ("Tochter: Mutter ist am 24.1. friedlich eingeschlafen", .deceased),
      ("Mrs Q passed away on the 2nd of March", .deceased),
      ("Company went bankrupt", .insolvent), ("went into liquidation and ceased trading", .closed),
      ("Called about the invoice. Firma hat Insolvenz angemeldet", .insolvent),
      ("Insolvenzverfahren über das Vermögen der Quill KG eröffnet", .insolvent),
      ("Receivers have been appointed over Quill on 3 March", .insolvent),
      ("Landlord says the inn is shutting for good at the end of March", .closed),
      ("Quill hat den Betrieb abgemeldet", .closed),
      ("Verwalter über das Vermögen der Quill KG wurde Dr. Senf bestellt", .insolvent),
      ("the bakery is closing down", .closed), ("Quill shuts for ever on Friday", .closed),
      ("Business closed down end of May", .closed), ("hat zugemacht zum 1.3.", .closed),
      ("Sie gibt den Laden zum Sommer auf, einen Nachfolger gibt es nicht", .closed),
      ("The shop Quill besteht seit Januar nicht mehr", .closed),
      ("They were appointed liquidators of Quill Ltd on 2 March", .insolvent),
      ("the family is shutting Quill for good in May", .closed),
      ("Quill was declared bankrupt by the court on 3 May", .insolvent),
      ("Ada passed away. Her nephew took the boat to Hull", .deceased),
      ("please do not contact us again", .doNotContact), ("take me off your list", .doNotContact),
      ("wants no contact, please neither call nor write", .doNotContact),
      ("bitte weder anrufen noch schreiben", .doNotContact),
      ("do not call or email us again please", .doNotContact),
      ("please do not contact us again by phone, post or email", .doNotContact),
      ("asked that we do not contact them again by letter, email or phone", .doNotContact),
      ("bitte nicht mehr kontaktieren, weder telefonisch, per Post noch per E-Mail", .doNotContact),
    ])
  func told(text: String, how: Ending.How) throws {
    let found = try #require(read([text], of: "Ada Quill").end)
    #expect(found.how == how && found.certainty == .sure && found.line == 4)
  }

  @Test(
    "A day ahead is told with the end, up to two years",
    arguments: [
      ("Quill closes for good on 30.11.2026", "2026-11-30"),
      ("Quill closed for good on 1.2.2026", nil), ("Quill closes for good on 30.11.2029", nil),
    ] as [(String, String?)])
  func announced(text: String, day: String?) throws {
    let end = try #require(read([text], of: "Quill").end)
    #expect(end.announced == day.flatMap { Day(iso: $0) })
  }

  @Test(
    "What happened to others, may happen or is a manner of speaking ends nothing",
    arguments: [
      "her cat died", "Vater ist verstorben, war sehr still",
      "closing the Hull shop for good in May. Goole and Selby carry on",
      "spoke of her dog, died last week", "their rival went bankrupt",
      "the branch in Hull closed down", "contact died, Ann Poe takes over",
      "wir haben den Vertrag gekündigt", "record deleted", "moved away",
      "battery died after a week", "do not contact before Monday", "his brother died last month",
      "Spoke about his wife, she died in spring", "if they went bankrupt we would lose a lot",
      "almost went bust, all good now", "„Wir sind pleite“, meint die Kaffeekasse",
      "Is it true that you gave up the shop?", "Konkurs über die Druckerei Moll eröffnet",
      "Das Problem besteht nicht mehr", "gibt das Rauchen auf", "the deal is dead",
      "Praxis wird weitergeführt, Herr Quill ist verstorben", "the tractor of Quill died",
      "Their biggest customer went bust and they are worried",
      "Quill hat gehört Papier Moll ist pleite, Insolvenzantrag letzte Woche",
    ])
  func others(text: String) {
    let found = read([text], of: "Ada Quill").end
    #expect(found?.how == nil && found?.isFormer != true)
  }

  @Test(
    "Whoever may be the customer, or somebody else, is no more than likely",
    arguments: ["Tom died last week", "Mrs T passed away", "Rang twice. Passed away, we heard"])
  func likely(text: String) throws {
    let found = try #require(read([text], of: "Corve Paper").end)
    #expect(found.how == .deceased && found.certainty == .likely)
  }

  @Test("The word reader's label is likely, unless the words are seen to be about another")
  func label() {
    #expect(read(["all over there"], of: "Quill", isReadAsEnd: true).end?.certainty == .likely)
    #expect(read(["their rival went bankrupt"], of: "Quill", isReadAsEnd: true).end == nil)
  }

  @Test("A firm outlives who died there, and its own letter may say we")
  func firms() {
    let death = read(["Mr Quill died"], of: "Quill Joinery", isFirm: true).end
    #expect(death?.how == nil && death?.isOfContact == true)
    let letter = ["We have ceased trading"]
    #expect(read(letter, of: "Quill Joinery", by: .theirs).end?.how == .closed)
    #expect(read(letter, of: "Quill Joinery").end?.how == nil)
  }

  @Test(
    "Whose husband or wife writes shows by whom the customer is called",
    arguments: [
      ("Herr Otto Falk", "mein Mann ist verstorben", EndReading.Certainty.sure),
      ("Herr Otto Falk", "meine Frau ist verstorben", nil),
      ("Otto Falk", "my husband passed away", .likely),
      ("Otto Falk", "my brother passed away", nil),
    ] as [(String, String, EndReading.Certainty?)])
  func relatives(name: String, text: String, certainty: EndReading.Certainty?) {
    let found = read([text], of: name, by: .theirs).end
    #expect((found?.how == .deceased ? found?.certainty : nil) == certainty)
  }

  @Test(
    "Who stops buying is a past customer, and has not ended",
    arguments: [
      "gave notice, moving to another firm in May", "acct closed",
      "hiermit kündigen wir den Rahmenvertrag", "We will be ordering from Smith now",
      "We won't be buying any more from you", "Wir werden nichts mehr bei Ihnen bestellen",
      "Quill kauft jetzt woanders", "ab Mai kaufen wir künftig bei der Firma Moll",
      "so that was our last order with you", "This will be our final order. Thank you.",
      "Head office buys centrally now, so I cannot order from you any more",
      "Daher bestellen wir bei euch nicht mehr", "das war unsere letzte Bestellung bei euch",
      "wir haben uns für einen Lieferanten aus Polen entschieden",
      "we have moved to a cheaper wholesaler", "We are leaving you and going with Osric Mills now",
      "wir wechseln zu einem anderen Großhändler", "We no longer need your deliveries",
      "Bei euch bestellen wir nichts mehr", "Wir bestellen also nicht mehr bei euch",
      "we have decided to go over to the Market Drayton dentists, they are nearer",
      "We shan't be booking any more", "Please stop the care plan from June",
      "have switched to the Wem practice",
    ])
  func former(text: String) {
    let found = read([text], of: "Ada Quill", by: .theirs).end
    #expect(found?.isFormer == true && found?.how == nil)
  }

  @Test(
    "Who goes to another seller, by whatever verb and name, is a past customer",
    arguments: [
      "has moved to a competitor, Osric, and will not order from us any more",
      "switched to Osric", "went over to a rival firm", "gone with Osric Mills",
      "changed to a nearer merchant", "is leaving us for the man in Selby",
      "we lost them to Osric's",
      "signed with Osric", "jumped ship to Osric", "agreement not extended",
      "moved to another supplier", "took all their work elsewhere", "another firm does it now",
      "Kunde geht zu Osric", "ist zum Mitbewerber gewechselt", "geht zur Konkurrenz",
      "an Osric verloren", "kauft jetzt bei Osric", "hat den Lieferanten gewechselt",
      "Wartungsvertrag nicht verlängert", "will sich von uns trennen", "braucht uns nicht mehr",
    ])
  func gone(text: String) {
    #expect(read([text], of: "Ada Quill").end?.isFormer == true)
    #expect(RemarkReader(isOfRemarks: true).read(text, name: "Ada Quill").isFormer)
  }

  @Test(
    "Who moves, loses or changes something else buys on",
    arguments: [
      "moved the meeting to another hall", "the meeting moved to another firm's canteen",
      "moved to another desk", "we switched supplier for the paper", "their client left them",
      "went over to the window", "switched to decaf", "switched to Zoom", "changed to summer tyres",
      "lost to follow up", "or we go elsewhere", "went with the flow", "signed for the parcel",
      "account closed for stocktaking", "his old supplier gave notice to him",
      "ist zu Fuß gegangen", "Termin gewechselt", "zur Messe gegangen", "Kunde kommt zu Besuch",
      "ihm ist gekündigt worden", "geht zu Ostern auf Reisen", "wechselt zum Sommertarif",
    ])
  func stays(text: String) {
    #expect(read([text], of: "Ada Quill").end?.isFormer != true)
    #expect(!RemarkReader(isOfRemarks: true).read(text, name: "Ada Quill").isFormer)
  }

  @Test(
    "Who stops buying some of it, or tells of the last order, buys on",
    arguments: [
      "Our last order with you was two boxes short", "That is our last order, please repeat it",
      "We won't be ordering the red ones any more, only the green",
      "Die roten Deckel bestellen wir nicht mehr, nur noch die grünen",
      "Bitte bestellen Sie bei uns nicht mehr als zehn auf einmal",
      "Wir bestellen nicht mehr so oft bei euch wie früher", "bestellen nicht mehr so viel",
      "we went over to the Wem show", "Please stop the machine",
    ])
  func buysOn(text: String) {
    #expect(read([text], of: "Ada Quill", by: .theirs).end?.isFormer != true)
  }

  @Test(
    "A ban of one channel, and a wish for letters alone, leave that way open",
    arguments: [
      ("Do not contact me again by phone. Email is fine.", Wishes.noCalls),
      ("Email or letter only please, I am deaf", .mailOnly),
      ("Bitte nur per Brief, Telefon habe ich nicht", [.noCalls, .noMail]),
    ] as [(String, Wishes)])
  func oneChannel(text: String, wish: Wishes) {
    let found = read([text], of: "Ada Quill", by: .theirs)
    #expect(found.end == nil && found.wishes.isSuperset(of: wish))
  }

  @Test("What we wrote tells no news, but a card of condolence goes with an end")
  func signs() {
    #expect(read(["Mrs Quill passed away"], of: "Ada Quill", by: .ours).end?.certainty == .sign)
    #expect(read(["Condolence card to the family"], of: "Quill", by: .ours).end?.certainty == .sign)
    #expect(read(["we gave up the shop"], of: "Ada Quill", by: .ours).end == nil)
    #expect(read(["Filed proof of claim"], of: "Ada Quill").end?.certainty == .sign)
  }

  @Test(
    "Wishes are kept",
    arguments: [
      ("pls dont ring, email only", [.noCalls, .mailOnly]), ("bitte nur noch per Mail", .mailOnly),
      ("From now on email only please", .mailOnly), ("don't ring me before ten", []),
      ("Please only write to me by e-mail and do not call, I cannot hear it", .noCalls),
    ] as [(String, Wishes)])
  func wishes(text: String, wishes: Wishes) {
    #expect(read([text], of: "Ada Quill").wishes == wishes)
  }

  @Test(
    "It began on the day that the words tell, no later than the row's",
    arguments: [
      ("Mrs Quill died on January 7, 2026.", "2026-01-07"), ("Mrs Quill died", "2026-03-05"),
      ("ceased trading on 9 April 2026", "2026-03-05"),
      ("Frau Quill ist am 12. Februar verstorben", "2026-02-12"),
      ("Mrs Quill died on Saturday, the 14th of December", "2025-12-14"),
      ("Quill Ltd in liquidation. We were appointed on 2 February 2026", "2026-02-02"),
    ])
  func since(text: String, since: String) {
    #expect(read(["Letter", text], of: "Ada Quill").end?.since == Day(iso: since))
  }
}
