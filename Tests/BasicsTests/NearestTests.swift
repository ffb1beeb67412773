import Basics
import Testing

@Suite("Did you mean")
struct NearestTests {
  @Test(arguments: [
    ("silence_day", "silence-days"), ("Silence-Days", "silence-days"), ("zzz", nil),
    ("ou", "out"),
  ])
  func `the nearest name is proposed where one is near`(_ typed: String, _ expected: String?) {
    #expect(Nearest.name(to: typed, among: ["silence-days", "out", "inputs"]) == expected)
  }
}
