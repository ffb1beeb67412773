import Testing

@testable import Language

@Suite("Cadences as people write them")
struct CadenceTests {
  @Test(
    "An interval becomes the longest silence that keeps to it",
    arguments: [
      ("weekly", 7), ("Monthly", 31), ("6 weeks", 42), ("90", 90), ("90.0", 90), ("90 days", 90),
      ("90d", 90), ("6w", 42), ("quarterly", 92), ("every quarter", 92), ("annually", 365),
      ("twice a year", 183), ("4 times a year", 92), ("4/year", 92), ("2x per month", 16),
      ("every other week", 14), ("every 2nd week", 14), ("bi-weekly", 14), ("biweekly", 14),
      ("fortnightly", 14), ("every half year", 183), ("semi-annually", 183), ("once a month", 31),
      ("Every 3 months", 92), ("wöchentlich", 7), ("monatlich", 31), ("alle 6 Wochen", 42),
      ("alle zwei Monate", 61), ("14-tägig", 14), ("vierzehntägig", 14), ("halbjährlich", 183),
      ("vierteljährlich", 92), ("zweimal im Jahr", 183), ("einmal pro Quartal", 92),
      ("sechswöchentlich", 42), ("jährlich", 365), ("jedes zweite Jahr", 730), ("täglich", 1),
      ("６ weeks", 42), ("bi-annual", 183), ("bi-annually", 183), ("bi-monthly", 61),
      ("2× pro Jahr", 183),
      ("yearly, 4 times", 92), ("~30 days", 30), ("“weekly”", 7), ("every_6_weeks", 42),
    ])
  func reads(_ text: String, days: Int) {
    #expect(Cadence(text)?.days == days, "\(text)")
  }

  @Test(
    "What names no interval is none",
    arguments: [
      "soon", "A", "gold", "0", "-", "", "3x", "weekly/monthly", "1.5 months", "half", "weeks 2 3",
      "99999999999999999999 years", "999999 years", "each", "twice", "½ year", "-5",
      "every -5 days", "+5",
      "Mon", "Q2", "month 3", "90%", "€90", "weekly?", "bi-yearly", "bi", "6 weeks ± 5",
    ])
  func readsNothing(_ text: String) { #expect(Cadence(text) == nil, "\(text)") }

  @Test(
    "A cell may say that there is none",
    arguments: ["", "–", "?", "n/a", "None", "as needed", "bei Bedarf"])
  func none(_ text: String) { #expect(Cadence.isNone(text)) }

  @Test(
    "A word that cannot be read is not none",
    arguments: ["soon", "weekly", "7", "½", "-5", "none?"])
  func isSomething(_ text: String) { #expect(!Cadence.isNone(text)) }
}
