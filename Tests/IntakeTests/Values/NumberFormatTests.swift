import Testing

@testable import Intake

extension NumberFormat {
  /// The amount and its currency: "1234.50 EUR"; `empty` or `?`.
  func text(_ cell: String) -> String {
    let bytes = Array(cell.utf8)
    switch read(bytes.span) {
    case .money(let money, let currency): return "\(money)" + (currency.map { " \($0)" } ?? "")
    case .empty: return "empty"
    case .unreadable: return "?"
    }
  }
}

@Suite("Number cells and columns")
struct NumberFormatTests {
  @Test(
    "A cell that leaves no doubt is read whatever the column does",
    arguments: [
      ("5", "5.00"), ("0", "0.00"), ("-99,9", "-99.90"), ("99.9", "99.90"), ("1.234,56", "1234.56"),
      ("1,234.56", "1234.56"), ("1 234,56", "1234.56"), ("1\u{A0}234,56", "1234.56"),
      ("1\u{202F}234,56", "1234.56"), ("1\u{2019}234.56", "1234.56"), ("1'234'567", "1234567.00"),
      ("1,234,567", "1234567.00"), ("1.234.567", "1234567.00"), ("12,34,567.89", "1234567.89"),
      ("12,34,567", "1234567.00"), ("1.234.567,891", "1234567.8910"), ("1234.567", "1234.5670"),
      ("1234,567", "1234.5670"), ("0.125", "0.1250"), ("0,125", "0.1250"), (".5", "0.50"),
      ("5.", "5.00"),
      ("48920", "48920.00"), ("  7 ", "7.00"), ("+7", "7.00"), ("007", "7.00"), ("'12.50", "12.50"),
      // Currencies
      ("$12", "12.00 $"), ("$ 1,234.50", "1234.50 $"), ("12 €", "12.00 EUR"),
      ("€12,50", "12.50 EUR"),
      ("£5", "5.00 GBP"), ("¥500", "500.00 ¥"), ("500 kr", "500.00 kr"), ("12,50 zł", "12.50 PLN"),
      ("CHF 1’250.–", "1250.00 CHF"), ("USD 12", "12.00 USD"), ("12 EUR", "12.00 EUR"),
      ("eur 12", "12.00 EUR"), ("R$ 12,50", "12.50 BRL"), ("US$12", "12.00 USD"),
      ("1.250,- €", "1250.00 EUR"), ("Rs. 12,34,567", "1234567.00 INR"), ("₹5", "5.00 INR"),
      ("500 Kč", "500.00 CZK"), ("12 500 Ft", "12500.00 HUF"), ("12USD", "12.00 USD"),
      // Signs
      ("(99.90)", "-99.90"), ("($99.90)", "-99.90 $"), ("$(99.90)", "-99.90 $"), ("5.00-", "-5.00"),
      ("\u{2212}5", "-5.00"), ("-$5", "-5.00 $"), ("$-5", "-5.00 $"), ("-5 €", "-5.00 EUR"),
      ("100.00 CR", "-100.00"), ("100.00 DR", "100.00"), ("USD 12-", "-12.00 USD"),
      // Scientific
      ("1.5E+3", "1500.00"), ("1e3", "1000.00"), ("2.5e-2", "0.0250"), ("1,5E3", "1500.00"),
      // Rounding at the fifth place, away from zero
      ("0.00005", "0.0001"), ("0.00004", "0.00"), ("-0.00005", "-0.0001"), ("12.345678", "12.3457"),
      ("922337203685477.5807", "922337203685477.5807"),
      // Other digits
      ("١٢٣٤٫٥", "1234.50"), ("１２３４", "1234.00"), ("१२३४.५", "1234.50"),
    ])
  func certain(cell: String, expected: String) {
    #expect(NumberFormat(commaDivides: true, pointDivides: false).text(cell) == expected)
    #expect(NumberFormat(commaDivides: false, pointDivides: true).text(cell) == expected)
  }

  @Test(
    "What is no amount is none",
    arguments: [
      "12%", "12 %", "inf", "Infinity", "0x1p3", "0x10", "abc", "12abc", "1.2.3", "1,2,3",
      "1,23,4", "--5", "(-5)", "5 USD EUR", "1e", "e5", "1e9999", "922337203685477.5808",
      "99999999999999999999", "12 34", "1..2", "$", "()", "-", "1_000", "2024-01-05", "12:30",
    ])
  func unreadable(cell: String) {
    let text = NumberFormat().text(cell)
    #expect(text == "?" || cell == "-" && text == "empty")
  }

  @Test(
    "Nothing, and the words for it, are no amount",
    arguments: ["", "  ", "n/a", "null", "-", "NaN"])
  func nothing(cell: String) { #expect(NumberFormat().text(cell) == "empty") }

  @Test(
    "A lone separator before three digits means what the column says",
    arguments: [
      (["1.234,56", "1.234", "2,5"], ["1234.56", "1234.00", "2.50"]),
      (["1,234.56", "1,234", "2.5"], ["1234.56", "1234.00", "2.50"]),
      (["1,234", "1,234,567"], ["1234.00", "1234567.00"]),
      (["1.234", "1.234.567"], ["1234.00", "1234567.00"]),
      (["1,234", "12345"], ["1.2340", "12345.00"]),
      (["1.234", "0,5"], ["1234.00", "0.50"]),
      (["1,234", "0.5"], ["1234.00", "0.50"]),
      (["1.234", "0.5"], ["1.2340", "0.50"]),
    ])
  func columns(cells: [String], expected: [String]) {
    let decision = numberEvidence(cells).decide()
    #expect(cells.map { decision.format.text($0) } == expected)
    #expect(!decision.ambiguous)
    #expect(decision.warnings.isEmpty)
  }

  @Test("1,234 and nothing else is flagged")
  func flagged() {
    let decision = numberEvidence(["1,234", "5,678"]).decide()
    #expect(decision.ambiguous)
    #expect(decision.warnings.map(\.code) == ["ambiguous-thousands"])
    #expect(decision.warnings.first?.line == 2)
    #expect(decision.format.text("1,234") == "1234.00")
    #expect(numberEvidence(["1.234"]).decide().ambiguous)
  }

  @Test("A column of several habits is read cell by cell where the cells are clear")
  func habits() {
    let cells = ["1.234,56", "-99,9", "1 234,56", "1\u{202F}234,56", "1\u{2019}234.56"]
    let decision = numberEvidence(cells).decide()
    #expect(
      cells.map { decision.format.text($0) }.allSatisfy {
        $0.hasSuffix("1234.56") || $0 == "-99.90"
      })
    #expect(decision.warnings.isEmpty)
  }

  @Test("Currencies are listed, never added together")
  func currencies() {
    let evidence = numberEvidence(["$5", "€5", "USD 12", "12"])
    #expect(evidence.currencies == ["$": 1, "EUR": 1, "USD": 1])
    #expect(evidence.decide().warnings.map(\.code) == ["mixed-currencies"])
  }

  @Test(
    "A preview keeps the digits as written, with a decimal point",
    arguments: [
      ("48920,00", "48920.00"), ("48920", "48920"), ("1.234,5", "1234.5"), ("(5)", "-5"),
      (".5", "0.5"),
      ("12 €", "12"), ("1,234,567", "1234567"), ("1.5E+3", "1500.00"),
    ])
  func previews(cell: String, expected: String) {
    let bytes = Array(cell.utf8)
    #expect(NumberFormat().normalised(bytes.span) == expected)
  }

  @Test("The short way and the long way agree")
  func shortWay() {
    var random = SplitMix(state: 3)
    for _ in 0..<2000 {
      let whole = Int.random(in: 0...99_999_999, using: &random)
      let cents = Int.random(in: 0...99, using: &random)
      let text = "\(whole).\(cents < 10 ? "0" : "")\(cents)"
      // A currency forces the long way.
      #expect(NumberFormat().text(text) + " EUR" == NumberFormat().text("EUR" + text))
      let comma = text.replacing(".", with: ",")
      #expect(NumberFormat().text(comma) + " EUR" == NumberFormat().text("EUR" + comma))
    }
  }
}
