import CSV
import Reporting
import Synchronization

/// The digest of an input, computed while the input is looked at.
final class FileDigest: Sendable {
  private let source: Source
  private let result = Mutex<Result<String, InputError>?>(nil)
  private let thread = Mutex<SystemThread?>(nil)

  init(of source: Source) {
    self.source = source
    thread.withLock { thread in thread = SystemThread { [self] in compute() } }
  }

  private func compute() {
    var digest = SHA256()
    let found: Result<String, InputError>
    do throws(InputError) {
      try source.forEachRawBlock { digest.update($0) }
      found = .success(digest.finish())
    } catch {
      found = .failure(error)
    }
    result.withLock { $0 = found }
  }

  /// The digest, in hexadecimal, once it is there.
  @discardableResult
  func finish() -> Result<String, InputError> {
    let running = thread.withLock { thread in
      let running = thread
      thread = nil
      return running
    }
    running?.join()
    if let result = result.withLock({ $0 }) { return result }
    // The system had no thread for us.
    compute()
    return result.withLock { $0 } ?? .success("")
  }
}
