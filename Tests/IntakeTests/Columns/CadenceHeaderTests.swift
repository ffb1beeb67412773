import Language
import Testing

@testable import Intake

@Suite("An interval of contact has its unit in the header")
struct CadenceHeaderTests {
  @Test(
    "Bare numbers are counted in the header's unit",
    arguments: [
      ("Recall Months", "6", 183), ("Visit every (weeks)", "4", 28), ("Recall interval", "12", 365),
      ("Intervall (Monate)", "3", 92), ("Visit frequency (per year)", "4", 92),
      ("Contact interval", "6 weeks", 42), ("Call cycle", "90", 90),
    ])
  func read(header: String, cell: String, days: Int) {
    #expect(CadenceHeader(header).isCadence)
    #expect(CadenceHeader(header).read(cell)?.days == days)
  }

  @Test(
    "Intervals of anything else are none",
    arguments: [
      "Billing interval (months)", "Payment terms (days)", "Months", "Reorder every (days)",
      "Contract months", "Frequency", "Visits", "Zahlungsintervall (Monate)",
    ])
  func others(header: String) {
    #expect(!CadenceHeader(header).isCadence)
  }

  @Test("A number whose unit nobody names is not understood")
  func withoutUnit() {
    #expect(!CadenceHeader("Visit interval").understands("6"))
    #expect(CadenceHeader("Visit interval").understands("6 weeks"))
  }
}
