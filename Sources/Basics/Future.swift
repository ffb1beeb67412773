/// A Future makes a value on a thread of its own, while the caller does something else.
///
/// What it is does not depend on threads; only when it is there does.
package final class Future<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Locked<Value?>(nil)
  private let thread = Locked<OSThread?>(nil)

  /// Begins at once; where the system has no thread for it, when the value is asked for.
  package init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    thread.withLock { thread in thread = OSThread { [self] in _ = take() } }
  }

  /// The value, once it is there.
  package var value: Value {
    let running = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    running?.join()
    return take()
  }

  private func take() -> Value { made.once(make) }
}
