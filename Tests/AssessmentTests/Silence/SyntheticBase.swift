import Basics
import Intake

@testable import Assessment

/// A small generator of random numbers with a fixed course (SplitMix64).
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0…1, both ends excluded.
  mutating func share() -> Double { (Double(next() >> 11) + 0.5) / 9_007_199_254_740_992 }

  /// Exponential with mean 1.
  mutating func exponential() -> Double { -ln(share()) }

  /// About Normal(0, 1): twelve shares.
  mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + share() } }

  mutating func gamma(_ shape: Double) -> Double {
    // Marsaglia and Tsang; below 1 by the boost.
    if shape < 1 { return gamma(shape + 1) * Assessment.exponential(ln(share()) / shape) }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
      if v > 0, ln(share()) < x * x / 2 + d - d * v + d * ln(v) { return d * v }
    }
  }

  mutating func beta(_ a: Double, _ b: Double) -> Double {
    let x = gamma(a)
    return x / (x + gamma(b))
  }
}

/// Bases made up for the tests, so that they need no data.
enum SyntheticBase {
  static let asOf = Day(number: 20_000)

  /// Exactly what MBG/NBD believes of the world.
  static func mbgNBD(_ m: MBGNBD, customers: Int, seed: UInt64, days: Double = 900) -> EventLog {
    var dice = Dice(seed)
    var log = EventLog()
    for _ in 0..<customers {
      let rate = dice.gamma(m.r) / m.alpha
      let lapse = dice.beta(m.a, m.b)
      var day = Double(asOf.number) - days * (0.3 + 0.7 * dice.share())
      var events: [Day] = []
      while day < Double(asOf.number) + 200 {
        let number = Int32(day)
        if events.last?.number != number { events.append(Day(number: number)) }
        if dice.share() < lapse { break }
        day += dice.exponential() / rate
      }
      log.append(events)
    }
    return log
  }

  /// Bursts of events with pauses between them that have no typical length, as in mail.
  static func bursty(customers: Int, seed: UInt64) -> EventLog {
    var dice = Dice(seed)
    var log = EventLog()
    for _ in 0..<customers {
      var day = Double(asOf.number) - 700 + 400 * dice.share()
      let pause = exponential(2 + dice.normal())
      let short = exponential(0.5 + 0.5 * dice.normal())
      var stay = 0.5 + 0.49 * dice.share()
      var events: [Day] = []
      while day < Double(asOf.number) + 200 {
        let number = Int32(day)
        if events.last?.number != number { events.append(Day(number: number)) }
        if dice.share() < stay {
          day += short * dice.exponential()
        } else {
          day += pause * exponential(-ln(dice.share()) / 0.8)
          stay *= 0.97
        }
      }
      log.append(events)
    }
    return log
  }

  /// Events every `gap` days, give or take `jitter` of it, the last one `silent` days ago.
  static func rhythm(
    every gap: Double, jitter: Double, events count: Int, silent: Int, _ dice: inout Dice
  ) -> [Day] {
    var day = Double(asOf.number) - Double(silent)
    var days: Set<Day> = []
    for _ in 0..<count {
      days.insert(Day(number: Int32(day.rounded())))
      day -= max(1, gap * (1 + jitter * dice.normal()))
    }
    return days.sorted()
  }

  /// A vendor's customers: rhythms of three days to a year, more or less regular, one in
  /// `lapseEvery` gone for a while.
  static func mixed(customers: Int, seed: UInt64, lapseEvery: Int = 6) -> [[Day]] {
    var dice = Dice(seed)
    let gaps = [3.0, 7, 14, 20, 30, 30, 45, 60, 90, 180, 365]
    return (0..<customers).map { i in
      let gap = gaps[i % gaps.count]
      let hasLapsed = i % lapseEvery == lapseEvery - 1
      let silent = hasLapsed ? gap * (3 + 8 * dice.share()) : gap * 1.2 * dice.share()
      return rhythm(
        every: gap, jitter: [0.1, 0.3, 0.6][i % 3], events: Int(min(40, max(3, 900 / gap))),
        silent: Int(silent), &dice)
    }
  }
}
