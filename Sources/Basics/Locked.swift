/// A value that several threads use in turn.
///
/// What `Mutex` of Synchronization does, with a lock that the thread sanitizer sees: it knows
/// nothing of `Mutex` on Linux, and takes every use of what was made under one for a race.
///
/// Sendable: the value is touched between `lock` and `unlock` alone, and can be sent.
package final class Locked<Value: Sendable>: @unchecked Sendable {
  private let lock = Lock()
  private var value: Value

  package init(_ value: Value) { self.value = value }

  /// Other threads wait meanwhile; `body` must not ask the same value again.
  package func withLock<Result, Problem: Error>(
    _ body: (inout Value) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }

  /// The value that `make` makes the first time; others who ask meanwhile wait for it.
  package func once<Made>(_ make: () -> Made) -> Made where Value == Made? {
    withLock { made in
      if let made { return made }
      let new = make()
      made = new
      return new
    }
  }
}
