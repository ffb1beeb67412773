import Testing

@testable import Basics

@Suite("Work in order on several threads")
struct ThreadsTests {
  struct Stop: Error {}

  @Test(
    "Results are taken in order, each once, with any number of threads", arguments: [1, 2, 3, 7])
  func order(threads: Int) {
    for pieces in [0, 1, 2, 5, 100] {
      var taken: [Int] = []
      orderedParallelMap(
        pieces: pieces, threads: threads, make: { [Int]() }, worker: { _ in 0 },
        work: { (count, index, output) in
          count += 1
          output = [index, index * index % 7]
        },
        take: { output in
          taken.append(output[0])
          #expect(output[1] == output[0] * output[0] % 7)
        })
      #expect(taken == Array(0..<pieces))
    }
  }

  @Test("Whoever takes may stop", arguments: [1, 2, 7])
  func stop(threads: Int) {
    var taken = 0
    #expect(throws: Stop.self) {
      try orderedParallelMap(
        pieces: 1000, threads: threads, make: { 0 }, worker: { $0 },
        work: { (_, index, output) in output = index },
        take: { (output) throws(Stop) in
          taken += 1
          if output == 10 { throw Stop() }
        })
    }
    #expect(taken == 11)
  }
}
