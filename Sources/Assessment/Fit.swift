import Basics
import Intake
import Relationships

extension RelationshipContext {
  /// R6: persistently one-sided demands, and little given back. Reported apart; never a verdict to
  /// drop anyone.
  func misfit(_ marks: [MarkFinding]) -> Remark? {
    // Whoever sells to us, or neither buys nor is to buy, owes us nothing of what is counted here.
    guard relationship.kind.buys || [.prospect, .pastCustomer].contains(relationship.kind) else {
      return nil
    }
    let demanding: Signals = [.priceTalk, .brokenByThem, .abuse, .rush]
    guard !history.said.isDisjoint(with: demanding) else { return nil }
    let limits = settings.fit
    var price = 0
    var value = 0
    var broken = 0
    var abuse = 0
    var rush = 0
    var first: Day?
    var last: Day?
    let counted = demanding.union(.valueTalk)
    for seen in history.recent {
      let signals = seen.signals
      guard !signals.isDisjoint(with: counted) else { continue }
      if seen.carriesTheirWords, signals.contains(.valueTalk) { value += 1 }
      let isPrice = seen.carriesTheirWords && signals.contains(.priceTalk)
      let isBroken = signals.contains(.brokenByThem)
      let isAbuse = signals.contains(.abuse) && seen.carriesTheirWords
      let isRush = signals.contains(.rush) && seen.carriesTheirWords
      guard isPrice || isBroken || isAbuse || isRush else { continue }
      if isPrice { price += 1 }
      if isBroken { broken += 1 }
      if isAbuse { abuse += 1 }
      if isRush { rush += 1 }
      if first == nil { first = seen.day }
      last = seen.day
    }
    guard let first, let last, last.days(since: first) >= limits.spanDays else { return nil }
    // Whoever also talks of value is not price-only.
    let priceOnly = price > 3 * value ? price : 0
    let demands = [
      (priceOnly, limits.priceTalks), (broken, limits.brokenCommitments), (abuse, limits.abuses),
      (rush, limits.rushes),
    ]
    let kinds = demands.count { $0.0 >= $0.1 }
    let often = demands.contains { $0.0 >= limits.sameDemandOften }
    // Of three sorts each may come less often.
    let sorts = demands.count { $0.0 > 0 }
    let share = demands.reduce(0.0) { $0 + min(1, Double($1.0) / Double(max(1, $1.1))) }
    guard kinds >= 2 || often || sorts >= 3 && share > 1.9 else { return nil }
    let returned = zip(allMarks, marks).filter { $1.verdict == .for && $0.fit != .none }
    let given = returned.count
    let givesBack = returned.contains { $1.isTwoWay || $0.fit == .decides }
    guard given <= limits.marksAtMost, !givesBack else { return nil }
    return Remark(.illFitting, .number(price), .number(broken), .number(abuse), .number(rush))
  }
}
