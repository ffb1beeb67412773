import Basics
import Testing

@testable import Intake

@Suite("Values of every shape")
struct ValuePropertyTests {
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]

  private static func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }

  /// A day in every shape that leaves no doubt.
  private static func shapes(of day: Day) -> [String] {
    let (y, m, d) = day.components
    let name = english[m - 1]
    return [
      "\(y)-\(two(m))-\(two(d))", "\(y)/\(m)/\(d)", "\(y)\(two(m))\(two(d))",
      "\(y).\(two(m)).\(two(d))",
      "\(y)-\(two(m))-\(two(d)) 00:00:00.000", "\(y)-\(two(m))-\(two(d))T23:59:59Z",
      "\(d) \(name) \(y)",
      "\(name) \(d), \(y)", "\(two(d))-\(name.prefix(3))-\(y)", "\(d)th of \(name) \(y)",
      "\(y)年\(m)月\(d)日", "\(y)년 \(m)월 \(d)일", "\(Int(day.number) + 25_569)",
      "\((Int(day.number)) * 86_400 + 3600)",
    ]
  }

  @Test("Every shape of a random day is that day")
  func roundTrip() {
    var random = SplitMix(state: 11)
    let format = DateFormat(order: nil)
    for _ in 0..<500 {
      // 1974 to 2099: where epochs have nine digits or more.
      let day = Day(number: .random(in: 1500...47_000, using: &random))
      for shape in Self.shapes(of: day) {
        let text = format.text(shape)
        if !text.hasPrefix(day.description) { Issue.record("\(shape) was read as \(text)") }
      }
    }
  }

  @Test(
    "A column in any order is read back in it", arguments: DateOrder.allCases, ["/", "-", ".", " "])
  func columns(order: DateOrder, separator: String) {
    var random = SplitMix(state: 5)
    let days = (0..<300).map { _ in Day(number: .random(in: 16_000...20_000, using: &random)) }
    let cells = days.map { day -> String in
      let (y, m, d) = day.components
      switch order {
      case .dmy: return [d, m, y].map(Self.two).joined(separator: separator)
      case .mdy: return [m, d, y].map(Self.two).joined(separator: separator)
      case .ymd: return [y, m, d].map(Self.two).joined(separator: separator)
      }
    }
    let (decision, texts) = readColumn(cells)
    #expect(decision.format.order == order)
    #expect(texts == days.map(\.description))
    #expect(decision.warnings.isEmpty)
  }

  @Test("No bytes whatever bring the readers down, nor more than 40 of them into a message")
  func randomBytes() {
    var random = SplitMix(state: 42)
    let alphabet = Array("0123456789--//..:: ,TZ+ampJn\u{5E74}\u{6708}é€$()%eE'\"".utf8)
    var dates = DateColumnEvidence()
    var numbers = NumberColumnEvidence()
    let format = DateFormat(order: nil)
    for i in 0..<20_000 {
      let count = Int.random(in: 0...(i % 50 == 0 ? 300 : 24), using: &random)
      let cell: [UInt8] =
        i % 2 == 0
        ? (0..<count).map { _ in alphabet.randomElement(using: &random)! }
        : (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      dates.observe(cell.span, line: i)
      numbers.observe(cell.span, line: i)
      let moment = format.readMoment(cell.span, zone: .utc)
      #expect(moment.reading == format.read(cell.span, zone: .utc))
      if case .unreadable(let fault) = moment.reading { #expect("\(fault)".utf8.count < 300) }
      if let second = moment.secondOfDay { #expect((0..<86_400).contains(second)) }
      if case .unreadable(let fault) = NumberFormat().read(cell.span) {
        #expect("\(fault)".utf8.count < 300)
      }
      _ = NumberFormat().normalised(cell.span)
    }
    #expect(dates.cells == 20_000)
    #expect(dates.empty + dates.never + dates.failed + dates.readable == 20_000)
    _ = dates.decide(asOf: asOf)
    _ = numbers.decide()
  }

  @Test("A month's name belongs to one month only, in every language")
  func monthNames() {
    var found: [String: Int] = [:]
    for language in MonthNames.table {
      let columns = language.split(whereSeparator: \.isWhitespace)
      #expect(columns.count == 12)
      for (i, variants) in columns.enumerated() {
        for variant in variants.split(separator: "/") {
          let word = CalendarWords.folded(String(variant))
          if let earlier = found[word], earlier != i + 1 {
            Issue.record("\(variant) is month \(earlier) and \(i + 1)")
          }
          found[word] = i + 1
        }
      }
    }
    #expect(found.count > 300)
  }
}
