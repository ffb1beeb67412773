import Assessment
import Configuration

/// Counts the calls that a report asks for within a week: those neglected today, and those due
/// soon.
struct Calls {
  private(set) var neglected = 0
  private(set) var dueSoon = 0
  /// Of the neglected, those with a question, a complaint or a promise that waits: no limit moves
  /// them.
  private(set) var waiting = 0

  var all: Int { neglected + dueSoon }

  init(_ assessed: Assessed, of members: [Int]) {
    for index in members {
      let result = assessed.results[index]
      dueSoon += result.isDueSoon ? 1 : 0
      guard result.isNeglected else { continue }
      neglected += 1
      let urgent: Set<ReasonID> = [.n2, .n3, .n4]
      waiting += result.reasons.contains { urgent.contains($0.id) } ? 1 : 0
    }
  }
}

/// Finds the limits of our silence that ask for no more than so many calls within a week.
///
/// All of them are made longer or shorter by one share, so that what is urgent by comparison stays
/// so. What was agreed (`cadence:`) and what waits for an answer is not moved.
struct FittingLimits {
  let asked: Int
  private(set) var settings: AssessmentSettings
  /// By the limits found; where none fit, by the longest that were tried.
  private(set) var calls: Calls
  private(set) var outcome = Outcome.found
  /// The limits that are not as they were.
  private(set) var lines: [Line] = []

  /// What came of the search.
  enum Outcome {
    case found
    /// Even the longest limits ask for more calls.
    case noneFit
    /// Even the shortest ask for fewer: there is nothing to fit, and the limits stay.
    case room
  }

  struct Line {
    /// The section, and the keys within it.
    var path: [String]
    var was: Int
    var now: Int

    /// `neglect.silence-days`.
    var name: String { path.joined(separator: ".") }
  }

  /// In percent of the limits as they are.
  private static let range = 25...4000

  /// - Parameter judge: what a report by such settings asks for.
  init(calls asked: Int, from settings: AssessmentSettings, judge: (AssessmentSettings) -> Calls) {
    self.asked = asked
    self.settings = settings
    func calls(_ percent: Int) -> Calls { judge(Self.scaled(settings, percent)) }
    var (low, high) = (Self.range.lowerBound, Self.range.upperBound)
    var found = calls(high)
    guard found.all <= asked else {
      self.calls = found
      outcome = .noneFit
      return
    }
    let shortest = calls(low)
    guard shortest.all > asked else {
      self.calls = shortest
      outcome = shortest.all < asked ? .room : .found
      if outcome == .found { take(low, in: settings) }
      return
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      let tried = calls(middle)
      if tried.all <= asked { (high, found) = (middle, tried) } else { low = middle }
    }
    self.calls = found
    take(high, in: settings)
  }

  /// Takes the limits that are so many percent of those of `settings`.
  private mutating func take(_ percent: Int, in settings: AssessmentSettings) {
    self.settings = Self.scaled(settings, percent)
    lines = Self.limits(settings).compactMap { name, path in
      let line = Line(
        path: name, was: settings[keyPath: path], now: self.settings[keyPath: path])
      return line.was == line.now ? nil : line
    }
  }

  private static func scaled(_ settings: AssessmentSettings, _ percent: Int) -> AssessmentSettings {
    var scaled = settings
    for (_, path) in limits(settings) {
      let days = (settings[keyPath: path] * percent + 50) / 100
      scaled[keyPath: path] = min(36_500, max(1, days))
    }
    return scaled
  }

  /// The limits of our silence, and where they lie.
  private static func limits(_ settings: AssessmentSettings) -> [(
    [String], WritableKeyPath<AssessmentSettings, Int>
  )] {
    let common = JudgementSetting.all.compactMap { setting in
      moved.contains(setting.name)
        ? setting.days.map { ([setting.section, setting.key], $0) } : nil
    }
    let tiers: [([String], WritableKeyPath<AssessmentSettings, Int>)] =
      settings.tierLimits.keys.sorted().map {
        (settings.silencePath(ofTier: $0), \AssessmentSettings[tier: $0])
      }
    return common + tiers
  }

  private static let moved: Set<String> = [
    "neglect.silence-days", "neglect.shortest-limit-days", "neglect.follow-up-days",
    "neglect.nothing-personal-days", "neglect.listed-days", "neglect.their-starts-span-days",
  ]

  /// As they stand in `rapport.yaml`.
  ///
  /// - Parameter remark: says what a limit was, beside its line.
  func yaml(_ remark: (Int) -> String) -> String {
    TypedSetting.lines(
      of: lines.map { (TypedSetting(path: $0.path, value: String($0.now)), remark($0.was)) })
  }
}

extension AssessmentSettings {
  /// Where the longest silence of a tier stands (N1): beside its other limits, where it has any.
  func silencePath(ofTier name: String) -> [String] {
    ["tiers", name] + (tierRules[name] == nil ? [] : ["silence-days"])
  }
}

extension AssessmentSettings {
  /// The limit of a tier that has one.
  fileprivate subscript(tier name: String) -> Int {
    get { tierLimits[name] ?? neglect.silenceDays }
    set { tierLimits[name] = newValue }
  }
}
