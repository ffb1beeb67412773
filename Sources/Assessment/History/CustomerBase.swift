import Basics
import Intake
import Relationships

/// What is the same for every relationship of a run: settings, the as-of day, and what the export as
/// a whole could have shown (R8).
final class CustomerBase: Sendable {
  let asOf: Day
  let settings: AssessmentSettings
  let calendar: BusinessCalendar
  let recorded: Recorded
  /// No row says whose it is: contact of any kind stands for both sides (R8), the bare day of last
  /// contact of a list for ours alone.
  let hasNoSides: Bool
  /// The day of the earliest row; nil in an empty base.
  let firstDay: Day?
  /// The same without mass mail, which is no sign that contact is on record (R2).
  let firstRecordedDay: Day?
  /// Days from their first event in the whole base to their last.
  let theirSpanDays: Int
  /// A table of the run that looks like contacts was not used, and nothing tells whose they are.
  let mayMissContacts: Bool
  /// Rows dated after the as-of day are on record.
  let hasLaterRows: Bool
  /// Our touches to prospects rose of late (N11).
  let prospectAttentionRose: Bool
  let attention: Attention
  /// Somebody's membership is on record more than once.
  let renewsMemberships: Bool
  /// Limits by tier, names lowercased.
  let tierLimits: [String: Int]
  /// The same of other limits.
  let tierRules: [String: AssessmentSettings.TierRules]
  let cadences: AgreedCadences
  /// Nobody is silent (N1) before this many days.
  let shortestLimit: Int
  /// What the base's past says about our silence (N1): fitted to our personal touches, or to contact
  /// of any kind where ours are not recorded (R8).
  let ours: SilenceModel
  /// The same of their silence (drift): fitted to whatever they did.
  let theirs: SilenceModel

  init(_ ledger: Ledger, settings: AssessmentSettings, workers: Workers = .one) {
    asOf = ledger.asOf
    mayMissContacts = ledger.mayMissContacts
    self.settings = settings
    calendar = BusinessCalendar(settings.businessDays)
    var limits: [String: Int] = [:]
    for (tier, days) in settings.tierLimits.sorted(by: { $0.key < $1.key }) {
      limits[tier.lowercased()] = days
    }
    tierLimits = limits
    var rules: [String: AssessmentSettings.TierRules] = [:]
    for (tier, rule) in settings.tierRules.sorted(by: { $0.key < $1.key }) {
      rules[tier.lowercased()] = rule
    }
    tierRules = rules
    cadences = AgreedCadences(settings)
    shortestLimit = limits.values.reduce(
      min(
        settings.neglect.shortestLimitDays, settings.neglect.silenceDays,
        cadences.shortest(in: ledger.relationships) ?? .max), min)

    var signals: Signals = []
    var firstDay: Day?
    var firstRecordedDay: Day?
    var firstListed: Day?
    var hasLaterRows = false
    var renewsMemberships = false
    var outboundPersonal = false
    var directions = false
    var tasks = false
    var caseStates = false
    var ourLetters = 0
    var theirLetters = 0
    var prospectsRecently = 0
    var prospectsBefore = 0
    var theirFirst: Day?
    var theirLast: Day?
    var ourDays = EventLog()
    var theirDays = EventLog()
    var days = StreamDays()
    var attention = Attention()
    let yearStart = asOf.adding(-365)
    let recentStart = asOf.adding(-settings.neglect.attentionDays)
    let beforeStart = recentStart.adding(-365)
    for index in ledger.relationships.indices {
      let relationship = ledger.relationships[index]
      let perspective: Perspective = relationship.kind == .vendor ? .customer : .vendor
      days.removeAll()
      if relationship.misdatedRows > 0 { hasLaterRows = true }
      if let last = ledger.touches(of: index).last, last.day > asOf { hasLaterRows = true }
      var memberships = 0
      for touch in ledger.touches(of: index) where touch.day <= asOf {
        if touch.kind == .membership { memberships += 1 }
        let seen = InterpretedTouch(touch, perspective)
        signals.formUnion(seen.signals)
        // A list's day of last contact tells nothing of how far back the record reaches.
        guard !touch.standing.isListDate else {
          firstListed = min(firstListed ?? touch.day, touch.day)
          continue
        }
        firstDay = min(firstDay ?? touch.day, touch.day)
        if !touch.kind.isMass {
          firstRecordedDay = min(firstRecordedDay ?? touch.day, touch.day)
        }
        if touch.kind == .task, seen.side != .theirs { tasks = true }
        if touch.isCaseWithState { caseStates = true }
        guard seen.happened else { continue }
        days.note(seen)
        if touch.standing.sideIsRecorded, seen.isLetter {
          if seen.side == .theirs { theirLetters += 1 } else { ourLetters += 1 }
        }
        if !directions, touch.standing.sideIsRecorded, seen.isStart { directions = true }
        if seen.showsOurTouches { outboundPersonal = true }
        // Attention is what we begin ourselves.
        guard seen.isOurPersonal, seen.side != .theirs else { continue }
        if touch.day > yearStart { attention.note(relationship.kind) }
        if relationship.kind == .prospect, touch.day > beforeStart {
          if touch.day > recentStart { prospectsRecently += 1 } else { prospectsBefore += 1 }
        }
      }
      if memberships > 1 { renewsMemberships = true }
      if let first = days.theirs.first { theirFirst = min(theirFirst ?? first, first) }
      if let last = days.theirs.last { theirLast = max(theirLast ?? last, last) }
      ourDays.append(days.ours)
      theirDays.append(days.theirs)
    }
    if !outboundPersonal { ourDays = contactDays(ledger) }
    let signsOfLife = !theirDays.isEmpty
    hasNoSides = !outboundPersonal && !signsOfLife
    if hasNoSides { theirDays = EventLog(standingForLifeIn: ledger) }
    if let theirFirst, let theirLast {
      theirSpanDays = theirLast.days(since: theirFirst)
    } else {
      theirSpanDays = .max
    }
    let (asOf, limit) = (ledger.asOf, SilenceModel.sampleLimit)
    let models = workers.map(2) { [ourDays, theirDays] stream in
      stream == 0
        ? SilenceModel.fit(ourDays.sample(limit).histories(asOf: asOf))
        : SilenceModel.fit(theirDays.sample(limit), asOf: asOf)
    }
    (ours, theirs) = (models[0], models[1])
    self.attention = attention
    self.renewsMemberships = renewsMemberships
    self.firstDay = firstDay ?? firstListed
    self.firstRecordedDay = firstRecordedDay ?? (firstDay == nil ? firstListed : nil)
    self.hasLaterRows = hasLaterRows
    recorded = Recorded(
      signals, outboundPersonal: outboundPersonal, directions: directions, tasks: tasks,
      caseStates: caseStates, signsOfLife: signsOfLife,
      theirLetters: theirLetters > 0 && theirLetters * lettersPerAnswer >= ourLetters)
    let recentRate = Double(prospectsRecently) / Double(max(1, settings.neglect.attentionDays))
    let pastRate = Double(prospectsBefore) / 365
    prospectAttentionRose =
      prospectsRecently >= 3 && recentRate >= settings.neglect.prospectRise * pastRate
  }
}

extension Recorded {
  /// What the rows of a base show to be recorded in it.
  ///
  /// - Parameters:
  ///   - signals: every signal that occurs anywhere.
  ///   - tasks: to-dos of ours.
  ///   - caseStates: rows whose state says whether they are open or closed.
  fileprivate init(
    _ signals: Signals, outboundPersonal: Bool, directions: Bool, tasks: Bool, caseStates: Bool,
    signsOfLife: Bool, theirLetters: Bool
  ) {
    self = []
    func note(_ fact: Recorded, _ isSeen: Bool) { if isSeen { insert(fact) } }
    func any(_ some: Signals) -> Bool { !signals.isDisjoint(with: some) }
    note(.outboundPersonal, outboundPersonal)
    note(.directions, directions)
    note(.complaints, any(.complaint))
    note(.answers, outboundPersonal || caseStates)
    note(.repairs, outboundPersonal || caseStates || any([.resolution, .apology]))
    note(.promises, tasks || any([.promiseByUs, .brokenByUs]))
    note(
      .commitments,
      any([.promiseByUs, .promiseByThem, .keptByUs, .keptByThem, .brokenByUs, .brokenByThem]))
    note(.valueTalk, any([.valueTalk, .priceTalk]))
    note(.help, any([.helpByThem, .helpByUs]))
    note(.needsReviews, any(.needsReview))
    note(.needsTalk, any([.needsReview, .orderSizeTalk]))
    note(.followUps, outboundPersonal || any(.followUp))
    note(.appreciation, any([.appreciation, .loyalty]))
    note(.signsOfLife, signsOfLife)
    note(.theirLetters, theirLetters)
  }
}

/// Where more letters of ours come upon one of theirs, theirs are not recorded as ours are.
private let lettersPerAnswer = 5

/// The event days of one relationship while the base is read.
private struct StreamDays {
  var ours: [Day] = []
  var theirs: [Day] = []

  mutating func removeAll() {
    ours.removeAll(keepingCapacity: true)
    theirs.removeAll(keepingCapacity: true)
  }

  mutating func note(_ seen: InterpretedTouch) {
    if seen.isOurPersonal, ours.last != seen.day { ours.append(seen.day) }
    if seen.isTheirEvent, theirs.last != seen.day { theirs.append(seen.day) }
  }
}

/// Days with a contact of any kind.
private func contactDays(_ ledger: Ledger) -> EventLog {
  var log = EventLog()
  for index in ledger.relationships.indices {
    let happened = ledger.touches(of: index).lazy.filter {
      guard $0.day <= ledger.asOf, !$0.kind.isMass else { return false }
      let seen = InterpretedTouch($0, .vendor)
      return seen.happened && !seen.reachedNobody
    }
    log.append(happened.map(\.day))
  }
  return log
}
