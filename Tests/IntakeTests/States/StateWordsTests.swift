import Testing

@testable import Intake

@Suite("The words of a list say what became of a customer")
struct StateWordsTests {
  @Test(
    "A cell says it, whatever stands beside it",
    arguments: [
      ("Deleted", ListedState.ended(.deleted)), ("gelöscht", .ended(.deleted)),
      ("MERGED", .ended(.merged)), ("Passed away", .ended(.deceased)),
      ("† verstorben 2024", .ended(.deceased)), ("Décédé(e)", .ended(.deceased)),
      ("Closed / out of business", .ended(.closed)), ("In Liquidation", .ended(.closed)),
      ("Insolvenzverfahren", .ended(.insolvent)), ("Blacklisted", .ended(.doNotContact)),
      ("Do-Not-Contact", .ended(.doNotContact)), ("Former", .former), ("Ex-Kunde", .former),
      ("ehemaliger Kunde", .former), ("Inactive (no orders)", .former), ("not active", .former),
      ("No longer a customer", .former), ("nicht mehr Kunde", .former), ("Churned", .former),
      ("discharged", .former), ("Moved out", .former), ("Alumni", .former), ("ausgezogen", .former),
      ("Closed Lost", .former), ("Closed Won", .current), ("Aktiv", .current),
      ("Prospective customer", .kind(.prospect)), ("Interessent", .kind(.prospect)),
      ("noch kein Kunde", .kind(.prospect)), ("Potential partner", .kind(.prospect)),
      ("Lieferanten", .kind(.vendor)), ("Competitor", .kind(.peer)), ("Kollegin", .kind(.peer)),
      ("Steuerberater", .kind(.advisor)), ("Staff", .kind(.employee)), ("Mitglied", .kind(.member)),
      ("Channel Partner", .kind(.strategicPartner)), ("Customer - Direct", .kind(.customer)),
      ("流失客户", .former), ("бывший клиент", .former), ("no calls", .wish(.noCalls)),
      ("nur per E-Mail", .wish(.mailOnly)),
    ])
  func cells(text: String, state: ListedState) {
    #expect(StateWords.all.read(text)?.state == state)
  }

  @Test(
    "A cell that speaks of something else says nothing",
    arguments: [
      "Open", "New", "VIP", "Unsubscribed", "Past due", "not lost", "Non-member", "Gold", "",
      "We met the former owner at the fair and had a long talk about all of it",
    ])
  func nothing(text: String) {
    #expect(StateWords.all.read(text) == nil)
  }

  @Test(
    "Words that tickets have as well are weak",
    arguments: [("Closed", true), ("Won", true), ("Lost", true), ("Former", false)])
  func weak(text: String, isWeak: Bool) {
    #expect(StateWords.all.read(text)?.isWeak == isWeak)
  }

  @Test(
    "A header says which state its flags are of",
    arguments: [
      ("IsDeleted", ListedState.ended(.deleted)), ("Deleted at", .ended(.deleted)),
      ("Löschkennzeichen", .ended(.deleted)), ("is_deceased", .ended(.deceased)),
      ("Verstorben am", .ended(.deceased)), ("Date of Death", .ended(.deceased)),
      ("Out of Business", .ended(.closed)), ("DoNotContact", .ended(.doNotContact)),
      ("Do Not Service", .ended(.doNotContact)),
      ("donotphone", .wish(.noCalls)), ("Do Not Call", .wish(.noCalls)),
      ("HasOptedOutOfEmail", .wish(.noMail)), ("Email Opt Out", .wish(.noMail)),
      ("Keine Anrufe", .wish(.noCalls)), ("Is Active", .current), ("Aktiv", .current),
      ("Kunde inaktiv", .former), ("Austritt am", .former), ("Churn Date", .former),
      ("Gekündigt am", .former), ("Darf angerufen werden", .allowed(.noCalls)),
    ])
  func headers(header: String, state: ListedState) {
    #expect(StateWords.all.heading(header)?.states.min { $0.rank < $1.rank } == state)
  }

  @Test(
    "A header with a word of something else says nothing",
    arguments: [
      "Lost Deals", "Active Users", "Deleted By", "Number of Calls", "Last Contacted",
      "Close Date 2",
      "Order Status", "Marital Status", "Payment Status",
    ])
  func otherHeaders(header: String) {
    #expect(StateWords.all.heading(header) == nil)
  }

  @Test(
    "A header may promise states",
    arguments: ["Status", "Customer Status", "Kundenstatus", "Account: Status", "Stage", "客户状态"])
  func status(header: String) {
    #expect(StateWords.all.heading(header)?.isStatus == true)
  }
}
