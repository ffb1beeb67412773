package import Basics

/// What one run said of one relationship: a point of its course, in twelve bytes, since a large
/// base has half a million of them.
package struct CoursePoint: Sendable, Hashable {
  /// The as-of day of the run.
  package let asOf: Day
  /// −1 for none.
  private let silence: Int32
  private let points: UInt8
  package let isPartnership: Bool

  /// - Parameters:
  ///   - score: points of the marks, 0…100.
  ///   - daysSilent: days without a sign of theirs; nil where none could be seen.
  package init(asOf: Day, score: Int, daysSilent: Int?, isPartnership: Bool) {
    self.asOf = asOf
    silence = daysSilent.flatMap { Int32(exactly: $0) } ?? -1
    points = UInt8(min(100, max(0, score)))
    self.isPartnership = isPartnership
  }

  /// Points of the marks, 0…100.
  package var score: Int { Int(points) }

  /// Days without a sign of theirs; nil where none could be seen.
  package var daysSilent: Int? { silence < 0 ? nil : Int(silence) }
}

/// How one relationship was judged by the runs before, the oldest first.
///
/// It is handed on from report to report (`course` in `relationships.jsonl`), so that it outlives
/// the reports that are thinned out: the last two runs, and of each month before them the last.
package struct Course: Sendable, Hashable {
  package private(set) var points: [CoursePoint]

  /// So many points are kept.
  static let limit = 6
  /// A partnership fades that lost so many points of its score within a year.
  package static let fadingPoints = 15

  package init(_ points: [CoursePoint] = []) { self.points = points }

  /// The course as a run leaves it that judges at `point`.
  func followed(by point: CoursePoint) -> Course {
    let all = points.filter { $0.asOf < point.asOf } + [point]
    let kept = all.indices.filter { index in
      index >= all.count - 2 || !Self.isSameMonth(all[index], all[index + 1])
    }
    return Course(kept.suffix(Self.limit).map { all[$0] })
  }

  private static func isSameMonth(_ one: CoursePoint, _ other: CoursePoint) -> Bool {
    one.asOf.components.year == other.asOf.components.year
      && one.asOf.components.month == other.asOf.components.month
  }

  /// The run at which a partnership stood highest, where it has lost much of that since and stands
  /// lower than ever after it; nil where it fades not.
  ///
  /// - Parameter now: tonight's judgement.
  package func fading(to now: CoursePoint) -> CoursePoint? {
    let past = points.filter { (1...365).contains(now.asOf.days(since: $0.asOf)) }
    guard let high = past.filter(\.isPartnership).max(by: { $0.score < $1.score }),
      high.score - now.score >= Self.fadingPoints,
      past.allSatisfy({ $0.asOf <= high.asOf || $0.score >= now.score })
    else { return nil }
    return high
  }
}

extension Course {
  /// Reads what `relationships.jsonl` says; nothing where it is no such list.
  init(json value: ArraySlice<UInt8>) {
    var scan = JSONScan(value)
    points = []
    guard scan.take("["), !scan.take("]") else { return }
    repeat {
      guard let entry = scan.value(), let point = CoursePoint(json: entry) else {
        points = []
        return
      }
      points.append(point)
    } while scan.take(",")
  }
}

extension CoursePoint {
  fileprivate init?(json entry: ArraySlice<UInt8>) {
    var scan = JSONScan(entry)
    guard scan.take("{") else { return nil }
    var (day, score, silent): (Day?, Int?, Int?) = (nil, nil, nil)
    var isPartnership = false
    repeat {
      guard let key = scan.string(), scan.take(":"), let value = scan.value() else { return nil }
      let text = String(decoding: value, as: UTF8.self)
      switch String(decoding: key, as: UTF8.self) {
      case "on": day = JSONScan.text(of: value).flatMap { Day(iso: $0) }
      case "score": score = Int(text)
      case "daysSilent": silent = Int(text)
      case "class": isPartnership = text == "\"partnership\""
      default: break
      }
    } while scan.take(",")
    guard let day, let score, (0...100).contains(score) else { return nil }
    self.init(asOf: day, score: score, daysSilent: silent, isPartnership: isPartnership)
  }
}
