import Assessment
import Configuration

/// Counts the calls that a report asks for within a week: those neglected today, and those due soon.
struct Calls {
  private(set) var neglected = 0
  private(set) var dueSoon = 0
  /// Of the neglected, those with a question, a complaint or a promise that waits: no limit moves them.
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
/// All of them are made longer or shorter by one share, so that what is urgent by comparison stays so. What
/// was agreed (`cadence:`) and what waits for an answer is not moved.
struct FittingLimits {
  let asked: Int
  private(set) var settings: AssessmentSettings
  /// By the limits found; where none fit, by the longest that were tried.
  private(set) var calls: Calls
  private(set) var fits = true
  /// The limits that are not as they were.
  private(set) var lines: [Line] = []

  struct Line {
    /// `neglect.silence-days`.
    var name: String
    var was: Int
    var now: Int
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
      fits = false
      return
    }
    let shortest = calls(low)
    if shortest.all <= asked { (high, found) = (low, shortest) }
    while high - low > 1 {
      let middle = (low + high) / 2
      let tried = calls(middle)
      if tried.all <= asked { (high, found) = (middle, tried) } else { low = middle }
    }
    self.calls = found
    self.settings = Self.scaled(settings, high)
    lines = Self.names(settings).compactMap { name, path in
      let line = Line(
        name: name, was: settings[keyPath: path], now: self.settings[keyPath: path])
      return line.was == line.now ? nil : line
    }
  }

  private static func scaled(_ settings: AssessmentSettings, _ percent: Int) -> AssessmentSettings {
    var scaled = settings
    for (_, path) in names(settings) {
      let days = (settings[keyPath: path] * percent + 50) / 100
      scaled[keyPath: path] = min(36_500, max(1, days))
    }
    return scaled
  }

  /// The limits of our silence, and where they lie.
  private static func names(_ settings: AssessmentSettings) -> [(
    String, WritableKeyPath<AssessmentSettings, Int>
  )] {
    let common = JudgementSetting.all.compactMap { setting in
      moved.contains(setting.name) ? setting.days.map { (setting.name, $0) } : nil
    }
    let tiers: [(String, WritableKeyPath<AssessmentSettings, Int>)] =
      settings.tierLimits.keys.sorted().map { ("tiers.\($0)", \AssessmentSettings[tier: $0]) }
    return common + tiers
  }

  private static let moved: Set<String> = [
    "neglect.silence-days", "neglect.shortest-limit-days", "neglect.follow-up-days",
    "neglect.nothing-personal-days", "neglect.listed-days", "neglect.their-starts-span-days",
  ]

  /// As they stand in `rapport.yaml`.
  var yaml: String {
    var text = ""
    var section = ""
    for line in lines {
      let parts = line.name.split(separator: ".", maxSplits: 1).map(String.init)
      if parts[0] != section {
        section = parts[0]
        text += "\(section):\n"
      }
      let setting = "  \(Self.quoted(parts[1])): \(line.now)"
      text += setting + String(repeating: " ", count: max(1, 40 - setting.count))
      text += "# \(line.was) now\n"
    }
    return text
  }

  /// A name of a tier as a key; in quotes where it would be more than a word.
  private static func quoted(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-"
    }
    guard !isPlain else { return name }
    return "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}

extension AssessmentSettings {
  /// The limit of a tier that has one.
  fileprivate subscript(tier name: String) -> Int {
    get { tierLimits[name] ?? neglect.silenceDays }
    set { tierLimits[name] = newValue }
  }
}
