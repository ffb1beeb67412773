import Testing

@testable import Basics

@Suite("Workers")
struct WorkersTests {
  @Test("Results come in the order of the work", arguments: [-1, 1, 2, 7])
  func order(threads: Int) {
    let workers = Workers(threads)
    #expect(workers.count >= 1)
    #expect(workers.map(100) { $0 * $0 } == (0..<100).map { $0 * $0 })
    #expect(workers.map(0) { $0 } == [])
    for count in [0, 1, 9, 10, 11, 100] {
      let parts = workers.flatMap(count, inPartsOf: 10) { part in part.map { $0 + 1 } }
      #expect(parts == Array(1..<(count + 1)))
    }
  }
}
