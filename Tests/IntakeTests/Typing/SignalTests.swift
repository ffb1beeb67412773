import Testing

@testable import Intake

@Suite("Signals of ordinary notes")
struct SignalTests {
  @Test(arguments: TypingCase.table(rows))
  func `A row is typed as a careful person would`(_ row: TypingCase) {
    #expect(row.problems() == [], "\(row.text)")
  }

  /// Short notes, tricky negations among them.
  static let rows = """
    Order|Inbound|Annual audit = order theirs! done
    Call|Outbound|Call after the audit: all in order? = call ours! done followUp
    Call|Outbound|Chat with Omar about how things are going = call ?followUp
    Meeting|Outbound|Met Mr Lund in person = meeting inPerson
    Call|Outbound|Called, left a message = call notReached
    Call|Outbound|How was the flour? = followUp
    Visit|Outbound|Stopped by the bakery = visit inPerson
    Email|Inbound|Your competitor is cheaper = priceTalk
    Email|Inbound|We expect a further discount = priceTalk
    Email|Inbound|Match this quote = priceTalk
    Email|Inbound|Make it cheaper = priceTalk
    Email|Inbound|Still too expensive = priceTalk
    Call|Inbound|They rang to ask about stock = ?question
    Email|Outbound|Newsletter: spring sale = massMail
    Email|Outbound|Your order has shipped (automated message) = notice
    Email|Outbound|Automatic reminder: rate your purchase = notice
    Call|Outbound|Called for the milk order = orderSizeTalk
    Visit|Outbound|Lunch with Petra and her foreman = inPerson
    Call|Outbound|Asked whether the delivery was to their liking = followUp
    Review|Inbound|Left us a five-star review = testimonial helpByThem
    Meeting|Outbound|Yearly review of their needs = needsReview
    Meeting|Outbound|Talked about what they will need next year = needsReview
    Meeting|Outbound|Discussed how their needs are changing = needsReview
    Gift|Outbound|Small gift for the shop's anniversary = appreciation
    Gift|Outbound|Gift card with thanks = gift appreciation
    Email|Outbound|I will send you the price list by Monday = promiseByUs due5
    Email|Outbound|Asked how his plans for the second shop are changing what he needs =
      needsReview
    Email|Inbound|Thank you for sorting it out = thanksFromThem needsNoAnswer ?resolution
    Email|Inbound|Referred a friend to us = helpByThem
    Email|Inbound|Petra recommended us to her sister company = helpByThem
    Email|Inbound|Mr Lund introduced us to the port authority = helpByThem
    Email|Inbound|Can you tell me which of the two is safer for cats? = question
    Email|Inbound|Payment is overdue again = brokenByThem
    Complaint|Inbound|Half of the boxes were wet = complaint
    Complaint|Inbound|Wrong invoice = complaint ?brokenByUs
    Card|Outbound|Thank-you card to Petra = appreciation
    Card|Outbound|Birthday card = appreciation
    Call|Inbound|Omar warned us of a supplier about to fail = helpByThem
    Call|Inbound|Inge gave us advice on our new label = helpByThem
    Call|Inbound|Cancelled the order they had confirmed = brokenByThem
    Email|Inbound|no complaints so far, very happy = thanksFromThem needsNoAnswer
    Email|Inbound|we never complained about it = -
    Email|Inbound|Delivered without any problems = -
    Email|Inbound|not too expensive = -
    Email|Inbound|I am not happy with this = complaint
    Email|Inbound|The pump still hasn't been fixed = complaint
    Email|Inbound|Still not fixed! = complaint
    Email|Inbound|No discount needed = -
    Email|Inbound|Thanks, but can you also send the price list? = question ?thanksFromThem
    Email|Inbound|Thanks! = thanksFromThem needsNoAnswer
    Email|Inbound|Received, thank you = thanksFromThem needsNoAnswer
    Email|Inbound|ok great = needsNoAnswer
    Email|Inbound|FYI = needsNoAnswer
    Email|Inbound|Complaint resolved, all well = resolution ?followUp
    Note||customer paid by credit card = -
    """
}
