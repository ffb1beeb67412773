import Testing

@testable import Intake

@Suite("Notes of other trades, one group for each signal")
struct MoreTradesTests {
  @Test(arguments: TypingCase.table(rows))
  func `A row is typed as a careful person would`(_ row: TypingCase) {
    #expect(row.problems() == [], "\(row.text)")
  }

  @Test(arguments: [
    ("From us", Side.ours), ("From guest", .theirs), ("From client", .theirs),
    ("We → them", .ours), ("They wrote", .theirs), ("Tenant to office", .theirs),
    ("Office to tenant", .ours), ("To patient", .ours), ("By staff", .ours), ("To us", .theirs),
    ("Our initiative", .ours), ("Received from supplier", .theirs),
  ])
  func `A direction is told in many ways`(_ words: String, _ side: Side) throws {
    let row = try #require(TypingCase.table("Call|\(words)|Talked about the garden = -").first)
    #expect(row.typed().standing.side == side)
    #expect(row.typed().standing.sideIsRecorded)
  }

  /// Judged by hand before the lexicon was asked.
  static let rows = """
    Email|Outbound|Cellar Letter: the first rosé = massMail
    Email|Outbound|Garage News 3 = massMail
    Email|Outbound|To all our policyholders: new office hours = massMail
    Email|Outbound|Winter offers: tyres and chains = massMail
    Email|Outbound|Order update|||Generated automatically, please do not reply = notice
    Email|Outbound|Ticket 4711|||This message was created by our system = notice
    Email|Outbound|Your policy renews in 14 days|||Automatic e-mail = notice
    Email|Outbound|Letter = email
    Email|Outbound|Good news|||The engineer says it can be saved = email
    Email|Outbound|Offer letter|||For you to sign = email
    Email|Outbound|Site plan|||You shall have the site plan by Friday = promiseByUs due2
    Email|Outbound|Site plan|||Attached, as I told you = keptByUs
    Email|Outbound|The proofs|||Here they are, two days ahead of what I promised =
      keptByUs ?promiseByUs
    Email|Outbound|Policy wording|Open||I promise you the wording by Monday the 8th =
      promiseByUs done ?due5
    Email|Inbound|Invoice 88|||We have transferred the amount today, as agreed = keptByThem
    Email|Inbound|Rent|||Everything is paid up to date = keptByThem
    Email|Outbound|Third notice|||Your account is 60 days overdue = brokenByThem
    Call|Inbound|Calls off the job, the crew was on site already = brokenByThem ?inPerson
    Note||Still not paid, in spite of his word = brokenByThem
    Call|Outbound|Spoke to Mr Bock|||He shouted at me = abuse
    Email|Inbound|You lot are robbers and amateurs = abuse
    Email|Inbound|Stop everything, this goes first = rush
    Email|Inbound|Need it tonight, no matter what = rush ?question
    Email|Inbound|Everyone else gives me 20 percent = priceTalk
    Email|Inbound|Half of that or we walk = priceTalk
    Email|Inbound|Do us a deal or lose the volume = priceTalk
    Meeting|Outbound|What will the practice need next year? = needsReview
    Meeting|Outbound|Where is your business going? = needsReview
    Meeting|Outbound|Needs talk with the matron = needsReview
    Meeting|Outbound|Half-yearly talk about their wishes = needsReview
    Call|Outbound|She explained how their demand is shifting = needsReview
    Call|Outbound|Chat|||Her cousin is growing tomatoes and hiring a pony = -
    Call|Inbound|The new boiler halves their bills = valueTalk
    Call|Outbound|How did the crowns seat? = followUp
    Call|Outbound|The morning after|||Asked whether anything was amiss = followUp
    Email|Outbound|Were your guests comfortable? = followUp
    Email|Inbound|Nobody got back to me about the keys, can someone call? = question
    Email|Inbound|Just wondering, any news on the deed? = question
    Email|Inbound|Can you copy the broken one, or do you need a drawing? = question
    Email|Inbound|Your van left our gate open and the sheep are out, this is unacceptable =
      complaint
    Call|Outbound|Rang Tom|||Their digger broke down, so he had time to talk = -
    Email|Outbound|Not our fault, the tiles were fine when they left = denial
    Email|Outbound|Inexcusable, we got it wrong = apology
    Visit|Outbound|Took the new batch over, at our expense = resolution ?helpByUs
    Email|Inbound|All well again. Forgiven! = resolution thanksFromThem ?needsNoAnswer
    Email|Outbound|A heartfelt thank-you for sending us the choir = appreciation
    Call|Outbound|Her exams are tomorrow, I wished her luck = -
    Call|Outbound|They watered the beds themselves = -
    Call|Outbound|No issue worth a word, small talk = -
    """
}
