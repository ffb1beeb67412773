import Basics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the time of a run goes, stage by stage: what `rapport report --stages` prints.
///
/// One stage is on the clock at a time; the processor time of all threads meanwhile is its own.
/// Where several threads write documents at once, the time on the wall is that of writing while all
/// of them write, and that of rendering otherwise.
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
    /// What was entered last; nil before the first stage.
    var stage: Stage?
    /// What the time on the wall counts for.
    var shown: Stage?
    var wallSince = 0
    var processorSince = 0
    /// Threads at work, and those of them that interrupted the stage for another.
    var employed = 1
    var interrupting = 0
    var spent = [Stage: Spent]()

    mutating func show(_ stage: Stage?) {
      let now = Spent.now
      if let shown { spent[shown, default: Spent()].wall += now.wall - wallSince }
      wallSince = now.wall
      shown = stage
    }

    mutating func enter(_ stage: Stage?) {
      show(stage)
      let now = Spent.now
      if let last = self.stage {
        spent[last, default: Spent()].processor += now.processor - processorSince
      }
      processorSince = now.processor
      self.stage = stage
    }
  }
  private let state = Locked(State())
  private let start = Spent.now

  package init() {}

  /// What follows is of `stage`.
  func enter(_ stage: Stage) { state.withLock { $0.enter(stage) } }

  /// So many threads share what follows.
  func employs(_ threads: Int) { state.withLock { $0.employed = threads } }

  /// `work` is of `stage`; what follows is of the stage that was entered.
  func during<Result, Problem: Error>(
    _ stage: Stage, _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    let start = Spent.processorOfThread
    state.withLock { state in
      state.interrupting += 1
      if state.interrupting == state.employed { state.show(stage) }
    }
    defer {
      let processor = Spent.processorOfThread - start
      state.withLock { state in
        if state.interrupting == state.employed { state.show(state.stage) }
        state.interrupting -= 1
        state.spent[stage, default: Spent()].processor += processor
        if let interrupted = state.stage {
          state.spent[interrupted, default: Spent()].processor -= processor
        }
      }
    }
    return try work()
  }

  /// A table: a line for each stage, the whole, and the largest memory the process had.
  ///
  ///     stage       seconds  CPU seconds
  ///     read          0.412        0.790
  package func table() -> String {
    let spent = state.withLock { state in
      state.enter(nil)
      return state.spent
    }
    let now = Spent.now
    var lines = [StageClock.line("stage", "seconds", "CPU seconds")]
    for stage in Stage.allCases {
      let time = spent[stage] ?? Spent()
      lines.append(StageClock.line(stage.rawValue, time.wall, time.processor))
    }
    lines.append(
      StageClock.line("whole", now.wall - start.wall, now.processor - start.processor))
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

extension StageClock? {
  /// `work` is of `stage`, where anybody asked how long the stages take.
  func during<Result, Problem: Error>(
    _ stage: StageClock.Stage, _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    guard let clock = self else { return try work() }
    return try clock.during(stage, work)
  }
}

extension StageClock {
  /// Microseconds on the clock on the wall, and of the processor.
  fileprivate struct Spent {
    var wall = 0
    var processor = 0

    /// The processor time is that of all threads.
    static var now: Spent {
      Spent(
        wall: microseconds(of: CLOCK_MONOTONIC),
        processor: microseconds(of: CLOCK_PROCESS_CPUTIME_ID)
      )
    }

    static var processorOfThread: Int { microseconds(of: CLOCK_THREAD_CPUTIME_ID) }

    private static func microseconds(of clock: clockid_t) -> Int {
      var time = timespec()
      // The system fills `time`, which is of its own type.
      unsafe clock_gettime(clock, &time)
      return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
  }
}

/// The most memory this process has had at once.
private enum PeakMemory {
  /// Nil where the system does not tell.
  static var bytes: Int? {
    #if os(Linux)
      // What getrusage knows can be the memory of the parent process.
      // The stream is closed once; no more is read than the line has room for, with a NUL behind
      // it.
      guard let file = unsafe fopen("/proc/self/status", "r") else { return nil }
      defer { unsafe fclose(file) }
      var line = [CChar](repeating: 0, count: 256)
      while unsafe fgets(&line, Int32(line.count), file) != nil {
        let text = String(
          decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard text.hasPrefix("VmHWM:") else { continue }
        return Int(text.filter(\.isNumber)).map { $0 * 1024 }
      }
      return nil
    #else
      var usage = rusage()
      guard unsafe getrusage(RUSAGE_SELF, &usage) == 0 else { return nil }
      return usage.ru_maxrss
    #endif
  }
}
