import Basics

@testable import Intake

/// The first half of 2026, when most tests are run.
let asOf = Day(iso: "2026-06-30")!

/// Evidence of a column whose first record stands on line 2, below the header.
func dateEvidence(_ cells: [String]) -> DateColumnEvidence {
  var evidence = DateColumnEvidence()
  for (i, cell) in cells.enumerated() {
    let bytes = Array(cell.utf8)
    evidence.observe(bytes.span, line: i + 2)
  }
  return evidence
}

func numberEvidence(_ cells: [String]) -> NumberColumnEvidence {
  var evidence = NumberColumnEvidence()
  for (i, cell) in cells.enumerated() {
    let bytes = Array(cell.utf8)
    evidence.observe(bytes.span, line: i + 2)
  }
  return evidence
}

extension DateFormat {
  /// What a cell says, in short: an ISO day, with the time if there is one; `empty`, `never` or
  /// `?`.
  func text(_ cell: String, zone: ZoneRules = .utc) -> String {
    let bytes = Array(cell.utf8)
    let moment = readMoment(bytes.span, zone: zone)
    #if DEBUG
      precondition(moment.reading == read(bytes.span, zone: zone))
    #endif
    switch moment.reading {
    case .day(let day):
      guard let second = moment.secondOfDay else { return day.description }
      func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
      let time = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
      return "\(day) \(time)"
    case .empty: return "empty"
    case .never: return "never"
    case .unreadable: return "?"
    }
  }
}

/// A column decided by its cells, then each of them read.
func readColumn(
  _ cells: [String], forced: DateOrder? = nil, others: [[String]] = [], asOf: Day = asOf
) -> (decision: DateColumnDecision, texts: [String]) {
  let decision = dateEvidence(cells).decide(
    asOf: asOf, forced: forced, others: others.map(dateEvidence))
  return (decision, cells.map { decision.format.text($0) })
}

/// A small generator with a fixed seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
