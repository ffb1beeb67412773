/// The threads a run may employ. What they make comes in the order of the work, however many they
/// are and which is done first.
package struct Workers: Sendable, Hashable {
  package var count: Int

  /// - Parameter count: at least one.
  package init(_ count: Int) { self.count = max(1, count) }

  /// Everything on the thread that asks for it.
  package static let one = Workers(1)

  /// `work` for each of `0..<pieces`; the results in that order.
  package func map<Result: Sendable>(
    _ pieces: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(pieces)
    orderedParallelMap(
      pieces: pieces, threads: count, make: { Result?.none }, worker: { _ in },
      work: { _, piece, result in result = work(piece) },
      take: { result in
        if let done = result.take() { results.append(done) }
      })
    return results
  }

  /// `work` for consecutive parts of `0..<count`, their results one behind the other.
  ///
  /// - Parameter size: of a part; the same whatever the number of threads.
  package func flatMap<Element: Sendable>(
    _ count: Int, inPartsOf size: Int, _ work: @escaping @Sendable (Range<Int>) -> [Element]
  ) -> [Element] {
    let parts = map((count + size - 1) / size) { part in
      work(part * size..<min(count, (part + 1) * size))
    }
    guard parts.count != 1 else { return parts[0] }
    var all: [Element] = []
    all.reserveCapacity(count)
    for part in parts { all.append(contentsOf: part) }
    return all
  }
}
