import Basics
import RunHistory

extension Pipeline {
  /// Does `work` while no other run may write into `out`.
  ///
  /// - Throws: `tryLater`, naming who is at work there, or what `work` throws.
  static func withRunLock<Result>(
    on out: String, _ permissions: Permissions, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let lock: RunLock
    do {
      lock = try RunLock.take(out: out, since: Clock.now, permissions: permissions)
    } catch let held as RunLock.Held {
      throw Failure(
        .tryLater, place: held.path,
        "another run is at work here"
          + (held.holder.isEmpty ? "" : " (\(held.holder))")
          + "; try again when it has ended")
    } catch let error as OutputError {
      throw Failure(error)
    } catch {
      throw Failure(bug: error)
    }
    defer { lock.release() }
    return try work()
  }
}
