import Testing

@testable import Intake

@Suite("The words of a header tell what no table names")
struct HeaderWordsTests {
  @Test(
    "A number of whoever a trade calls its customer is the key",
    arguments: [
      "Donor ID", "PatientID", "Policyholder No.", "Cust#", "member_number", "ID of the tenant",
      "Mieternummer", "Spender-Nr.", "Household Ref",
    ])
  func numbers(_ header: String) {
    #expect(HeaderWords(header).isPartyNumber)
    #expect(HeaderWords(header).field(in: .interactions, nil)?.field == .key)
    #expect(HeaderWords(header).field(in: .customers, nil)?.field == .id)
  }

  @Test(
    "A title of what happened is its subject, whoever's name it sounds like",
    arguments: [
      "Event Name", "Event Title", "conversation_subject", "Meeting title", "Aufgabe Titel",
    ])
  func titles(_ header: String) {
    #expect(HeaderWords(header).isTitleOfRow)
  }

  @Test(
    "A customer's name, a booking's and a product's are no titles",
    arguments: ["Customer Name", "Booking Name", "Product Name", "Event ID", "Task Owner"])
  func noTitles(_ header: String) { #expect(!HeaderWords(header).isTitleOfRow) }

  @Test(
    "Whoever a row is linked with is whose it is",
    arguments: ["LinkedContact", "Linked Organization", "Associated Company", "Related Customer"])
  func linked(_ header: String) { #expect(HeaderWords(header).isPartyName) }

  @Test(
    "A price of one piece is told from one of all",
    arguments: [
      ("Unit Price", true), ("Einzelpreis", true), ("Price per unit", true), ("Price each", true),
      ("Total Price", false), ("Line Total", false), ("item-price", false),
    ])
  func unitPrices(_ header: String, _ isOfOne: Bool) {
    #expect(HeaderWords(header).isPriceOfOne == isOfOne)
  }

  @Test(
    "What is not wholly of the customer's number is none",
    arguments: ["Product ID", "Customer Type", "Member Since", "Store No", "Patient Notes"])
  func otherNumbers(_ header: String) { #expect(!HeaderWords(header).isPartyNumber) }

  @Test(
    "Amounts are told from what only counts or costs",
    arguments: [
      ("Gift Amount", true), ("Line Total", true), ("linetotal", true), ("Net Sales", true),
      ("Amount (GBP)", true), ("Booking €", true), ("Total incl. VAT", true), ("Ext Price", true),
      ("Spendenbetrag", true), ("Montant du don", true), ("Amount Paid", true),
      ("Erlös (EUR)", true), ("Took in Euro", true), ("Pounds", false), ("Kosten (EUR)", false),
      ("Unit Price", false), ("Total Cost", false), ("VAT", false), ("Discount Amount", false),
      ("Sales Rep", false), ("Total Hours", false), ("Refund Amount", false), ("Profit", false),
      ("Terms net (days)", false), ("Zahlungsziel netto (Tage)", false),
    ])
  func amounts(_ header: String, _ isAmount: Bool) {
    #expect((HeaderWords(header).amountRank != nil) == isAmount)
  }

  @Test(
    "A column of days is of a contact unless its name says otherwise",
    arguments: [
      ("Contacted On", .happened), ("Service Date", .happened), ("Logged", .happened),
      ("Besuchsdatum", .happened), ("Timestamp (UTC)", .happened), ("Check-in", .unknown),
      ("Visited", .happened), ("Alpha", .unknown), ("Birth Date", .birthday),
      ("Geburtsdatum", .birthday), ("Due by", .due), ("Valid Until", .other),
      ("Renewal Date", .other), ("Next Visit", .other), ("Last Gift Date", .last),
      ("Date Created", .created), ("Resolved at", .completed), ("Updated", .modified),
      ("Rückmeldung bis", .due), ("By when", .due), ("Bis wann", .due),
      ("Follow-up by whom", .other),
    ] as [(String, HeaderWords.DayMeaning)])
  func days(_ header: String, _ meaning: HeaderWords.DayMeaning) {
    #expect(HeaderWords(header).dayMeaning == meaning)
  }
}
