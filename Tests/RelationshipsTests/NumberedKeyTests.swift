import Intake
import Testing

@testable import Relationships

@Suite("Keys that are numbers")
struct NumberedKeyTests {
  private static let lists: [[String]] = [
    (1...300).map { "C" + String(1_000_000 + $0).dropFirst() },
    (1...300).map { String($0) },
    (100...300).map { String($0) },
    (1...300).map { "customer-" + String(100_000 + $0 * 2) },
    (1...300).map { String(10_000_000 + $0) },
    (1...300).map { "12345678" + String(10_000_000 + $0) },
    (1...300).map { "A\($0 % 2)-" + String(1000 + $0) },
    (1...20).map { "X" + String(1_000_000 * $0) },
    ["ada", "bob", "eve"],
    ["a", "12345678901234567890"],
    [],
  ]

  @Test("A settled table has the values of one that is not, whatever is asked", arguments: lists)
  func agreement(list: [String]) {
    var table = KeyTable()
    for (index, key) in list.enumerated() { _ = table.insert(Array(key.utf8).span, Int32(index)) }
    let asked =
      list.map { Array($0.utf8) }
      + list.flatMap { key in
        [
          key + "0", "0" + key, String(key.dropLast()), String(key.dropLast()) + ":",
          key.lowercased(),
        ]
        .map { Array($0.utf8) }
      } + [[], Array("C0000000".utf8), Array("C00001/".utf8), Array("C999999".utf8)]
    var run = KeyRun()
    for key in asked { run.append(key.span) }
    var values: [Int32] = []
    table.settled().values(of: run, into: &values)
    #expect(values == asked.map { table.value(of: $0.span) ?? -1 })
  }
}
