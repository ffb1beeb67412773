import Assessment
import Intake
import Relationships
import Templating

/// Every relationship with a rhythm by how strong it is and how silent: upwards the score, to the
/// right the present silence in usual gaps, each doubling as wide as the last. Only outliers are
/// named.
struct Scatter {
  /// Silent for more usual gaps than this is unusual.
  static let unusual = 2.0
  static let nameLimit = 8
  /// Of a name in the drawing, as a rule.
  private static let letterWidth = 7
  /// Gaps at the left and right edge; what lies beyond stands at the edge.
  private static let lowest = 0.25
  private static let highest = 16.0
  /// The plot within a drawing of 640 × 330.
  private static let left = 40
  private static let right = 620
  private static let top = 14
  private static let bottom = 290

  private struct Point {
    var index: Int
    var score: Double
    var gaps: Double
    var x: Int
    var y: Int
    var isPartnership: Bool
  }

  let model: ReportModel
  let rows: RowValues
  private let points: [Point]

  init(model: ReportModel, rows: RowValues) {
    self.model = model
    self.rows = rows
    let results = model.input.assessed.results
    points = model.members.compactMap { index in
      guard let gaps = results[index].silence.ratio else { return nil }
      let score = results[index].score
      return Point(
        index: index, score: score, gaps: gaps, x: Self.x(gaps), y: Self.y(score),
        isPartnership: results[index].relationshipClass == .partnership)
    }
  }

  private var wording: Wording { model.wording }

  var values: TemplateValue {
    let outliers = outliers
    return [
      "isEmpty": .flag(points.isEmpty),
      "label": .text(
        wording.text(
          .scatterLabel, .number(points.count),
          .number(points.count { $0.gaps > Self.unusual }))),
      "partnerships": .text(path(points.filter(\.isPartnership))),
      "others": .text(path(points.filter { !$0.isPartnership })),
      "unusualX": .text(String(Self.x(Self.unusual))),
      "unusualWidth": .text(String(Self.right - Self.x(Self.unusual))),
      "ticks": .list(ticks),
      "names": .list(names(outliers)),
      "hasOutliers": .flag(!outliers.isEmpty),
      "outliers": .list(
        outliers.map { point in
          [
            "row": rows.row(point.index),
            "text": .text(
              wording.text(
                .scatterOutlier, .number(Int(point.score.rounded())), .decimal(point.gaps))),
          ]
        }),
    ]
  }

  /// The strongest among the unusually silent.
  private var outliers: [Point] {
    func weight(_ point: Point) -> Double { point.score * min(point.gaps, Self.highest) }
    return Array(
      points.filter { $0.gaps > Self.unusual && $0.score >= 1 }
        .sorted {
          weight($0) == weight($1) ? $0.index < $1.index : weight($0) > weight($1)
        }
        .prefix(Self.nameLimit))
  }

  private var ticks: [TemplateValue] {
    [("≤ ¼", 0.25), ("½", 0.5), ("1", 1), ("2", 2), ("4", 4), ("8", 8), ("≥ 16", 16)].map {
      ["text": .text($0.0), "x": .text(String(Self.x($0.1)))]
    }
  }

  /// A dot each (of length .1, since some printers leave out what has none); of a large base, one
  /// for all that lie close together.
  private func path(_ points: [Point]) -> String {
    let step = self.points.count > 2000 ? 4 : 1
    var seen = Set<Int>()
    var path = ""
    for point in points {
      let (x, y) = (point.x / step * step, point.y / step * step)
      if seen.insert(x << 16 | y).inserted { path += "M\(x) \(y)h.1" }
    }
    return path
  }

  /// Names beside their dots, or above or below, where they cover neither a dot nor another name.
  private func names(_ outliers: [Point]) -> [TemplateValue] {
    // Many dots leave no free place anywhere; then names only mind each other.
    var taken = points.count > 400 ? [] : points.map { Box(x: $0.x - 4, y: $0.y - 4, 8, 8) }
    var names: [TemplateValue] = []
    for point in outliers {
      let name = DisplayText.clean(
        model.input.ledger.relationships[point.index].name, limit: 24)
      let width = name.count * Self.letterWidth
      let places: [(x: Int, y: Int, anchor: String, left: Int)] = [
        (point.x + 8, point.y + 4, "start", point.x + 8),
        (point.x - 8, point.y + 4, "end", point.x - 8 - width),
        (point.x, point.y - 8, "middle", point.x - width / 2),
        (point.x, point.y + 16, "middle", point.x - width / 2),
      ]
      for place in places {
        let box = Box(x: place.left, y: place.y - 9, width, 12)
        let isWithin = box.x > Self.left && box.x + width <= Self.right && box.y > Self.top
        if !isWithin || taken.contains(where: box.meets) { continue }
        taken.append(box)
        names.append([
          "name": .text(name),
          "x": .text(String(place.x)),
          "y": .text(String(place.y)),
          "anchor": .text(place.anchor),
        ])
        break
      }
    }
    return names
  }

  private struct Box {
    var x: Int
    var y: Int
    var width: Int
    var height: Int

    init(x: Int, y: Int, _ width: Int, _ height: Int) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }

    func meets(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height
    }
  }

  private static func x(_ gaps: Double) -> Int {
    // Doublings, counted without a logarithm: six of them from edge to edge.
    var gaps = min(max(gaps, lowest), highest)
    var doublings = 0.0
    var edge = lowest
    while gaps >= edge * 2, doublings < 6 {
      edge *= 2
      doublings += 1
    }
    // Within one, a straight line is near enough.
    gaps = doublings < 6 ? gaps / edge - 1 : 0
    return left + Int(((doublings + gaps) / 6 * Double(right - left)).rounded())
  }

  private static func y(_ score: Double) -> Int {
    bottom - Int((min(max(score, 0), 100) / 100 * Double(bottom - top)).rounded())
  }
}
