import Assessment
import Basics
import Intake
import Relationships

/// A day to remember somebody, for the calendar.
struct Reminder: Sendable, Hashable {
  enum Occasion: String, Sendable, CaseIterable {
    /// The touch that was proposed for a flag or a reminder of neglect.
    case touch
    /// Our silence becomes too long within the week (N1): told before it is.
    case due
    /// Appreciation spaced over the year (M8).
    case card, gift
    case birthday
    /// The day of their first order, years later.
    case anniversary

    /// They are to be spoken to, for what was or is about to be left too long.
    var isTouch: Bool {
      switch self {
      case .touch, .due: true
      case .card, .gift, .birthday, .anniversary: false
      }
    }
  }

  var occasion: Occasion
  /// Index of the relationship in the ledger.
  var index: Int
  var day: Day
  /// Tells the reminders of one relationship and occasion apart, the same every night: the year and
  /// the number of the slot in it; empty for the touch, of which there is one.
  var slot: String
}

/// Which reminders a report puts into the calendar.
///
/// - the proposed touches of the next four weeks, but for those a plan or snooze has put off;
/// - those who are due soon, on the last working day before our silence is too long;
/// - for each owner's strongest partnerships, cards and a small gift spaced over the coming year,
///   each on a day that follows from the relationship's id, so that they neither wander from night
///   to night nor all fall together;
/// - birthdays, and for those partnerships the anniversaries of a first order.
///
/// A calendar holds `calendarLimit` of them. None falls on a weekend or holiday. A prospect gets
/// the touch alone: gifts would be overkill.
struct ReminderPlan {
  /// How far ahead touches are planned: what lies beyond is planned again before its day comes.
  static let touchHorizonDays = 28
  /// Reminders that one calendar holds: more is not a calendar that anybody keeps.
  static let calendarLimit = 500
  /// Partnerships of one owner that cards and gifts are planned for: three a working day in a year.
  static let appreciatedLimit = 250
  /// How far ahead cards, gifts and birthdays are planned.
  static let horizonDays = 365
  /// Two signs of appreciation closer than this are one too many.
  static let apartDays = 60
  /// Where trust was broken, repair comes first (R5): no gift for so long.
  static let repairDays = 45

  private let model: ReportModel
  private let workingDays: WorkingDays
  /// Indices of the relationships that cards and gifts are planned for.
  private let appreciated: Set<Int>
  /// Those of them whose gifts are within the budget, the strongest first; nil without one.
  private let gifted: Set<Int>?
  /// Some partnerships are beyond the limit.
  let isCut: Bool

  init(_ model: ReportModel) {
    self.model = model
    workingDays = WorkingDays(model.input.businessDays)
    let relationships = model.input.ledger.relationships
    var counts: [String: Int] = [:]
    var appreciated = Set<Int>()
    // The strongest come first.
    for index in model.partnerships {
      guard relationships[index].kind != .prospect,
        !model.input.assessed.results[index].isIllFitting
      else { continue }
      let owner = TouchQueue.name(of: relationships[index].owner)
      counts[owner, default: 0] += 1
      if counts[owner, default: 0] <= Self.appreciatedLimit { appreciated.insert(index) }
    }
    self.appreciated = appreciated
    gifted = model.input.appreciation.gifts.map { gifts in
      Set(model.partnerships.lazy.filter(appreciated.contains).prefix(gifts))
    }
    isCut = counts.values.contains { $0 > Self.appreciatedLimit }
  }

  /// By day; on a day, touches by severity first, then by id.
  var reminders: [Reminder] {
    let results = model.input.assessed.results
    let relationships = model.input.ledger.relationships
    var reminders: [Reminder] = []
    for index in model.members { add(remindersOf: index, to: &reminders) }
    let keys = reminders.indices.map { number in
      Key(
        day: reminders[number].day, severity: results[reminders[number].index].severity,
        number: number)
    }
    return keys.sorted { a, b in
      if a.day != b.day { return a.day < b.day }
      if a.severity != b.severity { return a.severity > b.severity }
      let (one, other) = (reminders[a.number], reminders[b.number])
      if one.index != other.index {
        return relationships[one.index].id.utf8.lexicographicallyPrecedes(
          relationships[other.index].id.utf8)
      }
      return (one.occasion.rawValue, one.slot) < (other.occasion.rawValue, other.slot)
    }.map { reminders[$0.number] }
  }

  /// Those of `all` that a calendar has room for, by day: the touches first, what is soonest before
  /// the rest.
  static func fitting(_ all: [Reminder]) -> [Reminder] {
    guard all.count > calendarLimit else { return all }
    let touches = all.indices.filter { all[$0].occasion.isTouch }
    let others = all.indices.filter { !all[$0].occasion.isTouch }
    return (touches + others).prefix(calendarLimit).sorted().map { all[$0] }
  }

  /// What reminders are ordered by, side by side: a large base has hundreds of thousands.
  private struct Key {
    var day: Day
    var severity: Double
    var number: Int
  }

  private func add(remindersOf index: Int, to all: inout [Reminder]) {
    // By index, as most have none.
    let results = model.input.assessed.results
    let relationships = model.input.ledger.relationships
    var reminders: [Reminder] = []
    defer { all += reminders }
    if let day = results[index].proposedOn, !results[index].isSuspended,
      day.days(since: model.asOf) <= Self.touchHorizonDays
    {
      reminders.append(
        Reminder(occasion: .touch, index: index, day: workingDays.onOrAfter(day), slot: ""))
    }
    if results[index].isDueSoon, let due = results[index].soonOn,
      reminders.allSatisfy({ $0.day >= due })
    {
      let isPromise = due == results[index].promiseDue
      let last = workingDays.onOrBefore(isPromise ? due : due.adding(-1))
      let day = last < model.asOf ? workingDays.onOrAfter(model.asOf) : last
      reminders.append(Reminder(occasion: .due, index: index, day: day, slot: ""))
    }
    guard relationships[index].kind != .prospect else { return }
    if let birthday = relationships[index].birthday {
      reminders += returns(of: birthday).map {
        Reminder(occasion: .birthday, index: index, day: $0.day, slot: String($0.year))
      }
    }
    if appreciated.contains(index) {
      if let first = results[index].firstOrder {
        let began = first.components.year
        reminders += returns(of: first).filter { $0.year > began }.map {
          Reminder(
            occasion: .anniversary, index: index, day: $0.day, slot: String($0.year - began))
        }
      }
      reminders += appreciation(of: index, besides: reminders)
    }
  }

  /// The returns of a day that are ahead, each on the working day before where it is none: cards
  /// reach their readers in time.
  private func returns(of first: Day) -> [(day: Day, year: Int)] {
    let (_, month, dayOfMonth) = first.components
    let thisYear = model.asOf.components.year
    return (thisYear...(thisYear + 1)).compactMap { year in
      let length = Day.length(ofMonth: month, year: year)
      guard let day = Day(year: year, month: month, day: min(dayOfMonth, length)) else {
        return nil
      }
      let reminder = workingDays.onOrBefore(day)
      return isAhead(reminder) ? (reminder, year) : nil
    }
  }

  /// Three signs a calendar year, a third of it apart: a card, a small gift, a card.
  private func appreciation(of index: Int, besides others: [Reminder]) -> [Reminder] {
    let result = model.input.assessed.results[index]
    let id = model.input.ledger.relationships[index].id
    let third = 121
    let offset = Int(ContentName.number(id) % UInt64(third))
    let isBroken = result.reasons.breakTrust
    // Beyond the budget a card takes the place of the gift.
    let isGifted = gifted?.contains(index) ?? true
    let last = lastAppreciation(of: index)
    let thisYear = model.asOf.components.year
    var reminders: [Reminder] = []
    for year in thisYear...(thisYear + 1) {
      guard let newYear = Day(year: year, month: 1, day: 1) else { continue }
      for slot in 0..<3 {
        let day = workingDays.onOrAfter(newYear.adding(offset + slot * third))
        guard isAhead(day) else { continue }
        if let last, day.days(since: last) < Self.apartDays { continue }
        if isBroken, day.days(since: model.asOf) < Self.repairDays { continue }
        if others.contains(where: { isAppreciation($0) && near($0.day, day) }) { continue }
        reminders.append(
          Reminder(
            occasion: slot == 1 && isGifted ? .gift : .card, index: index, day: day,
            slot: "\(year)-\(slot + 1)"))
      }
    }
    return reminders
  }

  private func isAhead(_ day: Day) -> Bool {
    day > model.asOf && day.days(since: model.asOf) <= Self.horizonDays
  }

  private func near(_ a: Day, _ b: Day) -> Bool { abs(a.days(since: b)) < Self.apartDays }

  /// A birthday's card, or a touch that is a card or gift already.
  private func isAppreciation(_ reminder: Reminder) -> Bool {
    switch reminder.occasion {
    case .birthday, .card, .gift: return true
    case .due, .anniversary: return false
    case .touch:
      let kind = model.input.assessed.results[reminder.index].proposal?.kind
      return kind == .card || kind == .gift
    }
  }

  /// The last card or gift of ours, given or planned.
  private func lastAppreciation(of index: Int) -> Day? {
    model.input.ledger.touches(of: index).last {
      ($0.kind == .card || $0.kind == .gift) && $0.isOurs && $0.standing.state != .cancelled
    }?.day
  }
}
