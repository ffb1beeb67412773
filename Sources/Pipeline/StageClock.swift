import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the time of a run goes, stage by stage: what `rapport report --stages` prints.
///
/// One stage is on the clock at a time, on the thread that runs the run; the processor time of all
/// the threads it employs meanwhile is its own.
package final class StageClock: Sendable {
  /// The stages, in the order data flows.
  enum Stage: String, CaseIterable {
    /// Finding out what the files are.
    case recognise
    /// Reading and typing, which happen in one pass over the rows and cannot be told apart.
    case read
    /// Grouping the touches by relationship.
    case group
    /// The last report, for comparison.
    case history
    case assess
    /// Reading the rows again that the report quotes.
    case quote
    case render
    /// Handing bytes to the disk, and putting the report in place.
    case write
  }

  private struct State {
    /// Nil before the first stage.
    var stage: Stage?
    var since: Reading
    var spent = [Reading](repeating: Reading(), count: Stage.allCases.count)
  }
  private let state: Mutex<State>
  private let start: Reading

  package init() {
    start = .now
    state = Mutex(State(since: start))
  }

  /// What follows is of `stage`.
  func enter(_ stage: Stage) { switchTo(stage) }

  /// `work` is of `stage`; what follows is of the stage that was on the clock.
  func during<Result, Problem: Error>(
    _ stage: Stage, _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    let interrupted = switchTo(stage)
    defer { switchTo(interrupted) }
    return try work()
  }

  @discardableResult
  private func switchTo(_ stage: Stage?) -> Stage? {
    state.withLock { state in
      let now = Reading.now
      let last = state.stage
      if let last, let index = Stage.allCases.firstIndex(of: last) {
        state.spent[index].add(now, since: state.since)
      }
      state.stage = stage
      state.since = now
      return last
    }
  }

  /// A table: a line for each stage, the whole, and the largest memory the process had.
  ///
  ///     stage       seconds  CPU seconds
  ///     read          0.412        0.790
  package func table() -> String {
    switchTo(nil)
    let spent = state.withLock { $0.spent }
    var whole = Reading()
    whole.add(.now, since: start)
    var lines = [StageClock.line("stage", "seconds", "CPU seconds")]
    for (stage, time) in zip(Stage.allCases, spent) {
      lines.append(StageClock.line(stage.rawValue, time.wall, time.processor))
    }
    lines.append(StageClock.line("whole", whole.wall, whole.processor))
    if let peak = PeakMemory.bytes {
      lines.append("peak memory \((peak + 500_000) / 1_000_000) MB")
    }
    return lines.joined(separator: "\n")
  }

  private static func line(_ name: String, _ wall: Int, _ processor: Int) -> String {
    line(name, seconds(wall), seconds(processor))
  }

  private static func line(_ name: String, _ wall: String, _ processor: String) -> String {
    func right(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(1, width - text.count)) + text
    }
    return name + right(wall, 19 - name.count) + right(processor, 13)
  }

  /// Microseconds as `0.412`.
  private static func seconds(_ microseconds: Int) -> String {
    let thousandths = (microseconds + 500) / 1000
    let fraction = String(thousandths % 1000 + 1000).dropFirst()
    return "\(thousandths / 1000).\(fraction)"
  }
}

extension StageClock {
  /// Microseconds on the clock on the wall, and of the processor on all threads.
  fileprivate struct Reading {
    var wall = 0
    var processor = 0

    static var now: Reading {
      Reading(
        wall: microseconds(of: CLOCK_MONOTONIC),
        processor: microseconds(of: CLOCK_PROCESS_CPUTIME_ID)
      )
    }

    private static func microseconds(of clock: clockid_t) -> Int {
      var time = timespec()
      clock_gettime(clock, &time)
      return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }

    mutating func add(_ now: Reading, since then: Reading) {
      wall += now.wall - then.wall
      processor += now.processor - then.processor
    }
  }
}

/// The most memory this process has had at once.
private enum PeakMemory {
  /// Nil where the system does not tell.
  static var bytes: Int? {
    #if os(Linux)
      // What getrusage knows can be the memory of whoever started us.
      guard let file = fopen("/proc/self/status", "r") else { return nil }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 256)
      while fgets(&line, Int32(line.count), file) != nil {
        let text = String(
          decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard text.hasPrefix("VmHWM:") else { continue }
        return Int(text.filter(\.isNumber)).map { $0 * 1024 }
      }
      return nil
    #else
      var usage = rusage()
      guard getrusage(RUSAGE_SELF, &usage) == 0 else { return nil }
      return usage.ru_maxrss
    #endif
  }
}
