import Basics
import Intake

/// The facts of one relationship that marks and reasons share, gathered in a single pass over its
/// touches, oldest first.
struct History: Sendable {
  /// Happened, by either side; mass mail, notices, tweets and tasks apart (R2).
  var firstContact: Day?
  var lastContactRow: Touch?
  var lastContact: Day? { lastContactRow?.day }
  /// Anything they did, orders among it.
  var lastInbound: Day?
  /// The latest day of last contact that the list gives and no row tells of, unless it was theirs:
  /// nobody knows whose it was, so it may have been ours, and our silence is counted from it.
  var listedContact: Touch?
  /// Our latest personal touch.
  var lastOurPersonal: InterpretedTouch?
  /// The row that says that our contact there has left, unless somebody there was in touch since
  /// (N12).
  var personGone: Touch?
  /// What we tried in vain since anything of theirs that was no order, or a talk; nil where we did
  /// not.
  var attempts: Attempts?
  /// Different days with a personal touch of ours, ascending, over all time (N1).
  var ourDays: [Day] = []
  /// Different days on which they did anything but call off or send back, ascending, over all time
  /// (drift).
  var theirDays: [Day] = []
  /// Different days with a contact of any kind, ascending; what N1 falls back to (R8).
  var contactDays: [Day] = []
  /// Those of them that stand for a sign of life of theirs where no row says whose it is (R8).
  var lifeDays: [Day] = []
  /// What happened within the lookback of the marks, oldest first; mass mail apart. Cancelled rows
  /// are there if their words tell of a slip.
  private(set) var recent: [InterpretedTouch] = []
  /// Everything that the rows of `recent` say, and their kinds: what is not among it, nobody need
  /// look for.
  private(set) var said: Signals = []
  private(set) var kinds = Kinds()
  /// Orders and deliveries, called-off ones apart, oldest first, over all time.
  var orders: [Touch] = []
  /// Complaints of the lookback, oldest first, each with what became of it.
  var complaints: [Complaint] = []
  /// What we promised or broke within the lookback, oldest first, each with what became of it.
  var promises: [Promise] = []
  /// What they promised within the lookback, oldest first, with what kept it (M2).
  var promisesOfTheirs: [Promise] = []
  /// The oldest message of theirs that still waits (N2), the newest one, and how many they are.
  var waiting: InterpretedTouch?
  var lastWaiting: InterpretedTouch?
  var waitingCount = 0
  /// How many days each message of theirs waited that was answered.
  var answerDays: [Int] = []
  /// The nearest planned touch of ours.
  var plan: Touch?
  /// A vendor's bills, and what we paid of them.
  var bills = Bills()
  /// Bills of a vendor that are open, oldest first.
  var unpaid: [Touch] { bills.unpaid }
  /// Joined, renewed, called off, oldest first, over all time.
  var memberships: [Touch] = []
  /// The latest row of order traffic, or mass mail, whatever its words.
  var lastTrafficOrMass: Touch?
  /// The first row of any kind, mass mail too.
  var firstRow: Touch?
  /// Recency is counted from here: the latest contact, or the as-of day if there is none.
  var anchor: Day
  var halfLifeDays: Int

  /// What a vendor billed us, and whether it was paid.
  struct Bills: Sendable {
    var count = 0
    var payments = 0
    /// Those whose own row says that they are paid.
    var paid = 0
    /// Those whose own row says that they are open, oldest first.
    var open: [Touch] = []
    /// Those since our last payment that no row calls paid, oldest first.
    var sinceLastPayment: [Touch] = []

    /// What the rows call open; where they call none so, what came since our last payment, if
    /// payments are recorded as often as bills are (R8).
    var unpaid: [Touch] {
      guard open.isEmpty else { return open }
      return payments >= 2 && 2 * payments >= count ? sinceLastPayment : []
    }
    /// A row calls a bill open whose day was past by `day`.
    func isDueOnRecord(by day: Day) -> Bool {
      open.contains { ($0.dueDay ?? $0.day) < day }
    }
    /// All that was billed is paid: a reminder has no ground.
    var isAllPaid: Bool {
      count > 0 && payments + paid > 0 && open.isEmpty && sinceLastPayment.isEmpty
    }
  }

  /// A complaint and what became of it (M7, N3).
  struct Complaint: Sendable {
    var touch: Touch
    /// When a resolution, an apology or their thanks came; nil while open.
    var settled: Touch?
    var hasApology = false
    /// We refused or argued.
    var denial: Touch?
    /// The record calls it closed without saying when.
    var isClosedByState = false

    var isOpen: Bool { settled == nil && !isClosedByState }
  }

  /// A promise, or a slip of ours on record (M2, N4).
  struct Promise: Sendable {
    enum Nature: Sendable { case promise, task, breach }
    var touch: Touch
    var nature: Nature
    /// Its date; for a breach the day it came up.
    var due: Day
    var hasStatedDate: Bool
    /// It is a bill of a vendor that we were reminded of.
    var isBill = false
    /// What shows that it was kept, or the breach repaired.
    var kept: Touch?
    /// The latest contact that may well have kept it, though its words do not show it (R14).
    var mayBeKept: Touch?
  }

  struct Kinds: Sendable {
    private var bits: UInt64 = 0
    mutating func insert(_ kind: TouchKind) { bits |= 1 << UInt64(kind.rawValue) }
    func contains(_ kind: TouchKind) -> Bool { bits & 1 << UInt64(kind.rawValue) != 0 }
  }

  mutating func reserveRoom(for touches: Int) {
    recent.reserveCapacity(touches)
    ourDays.reserveCapacity(touches)
    theirDays.reserveCapacity(touches)
  }

  mutating func keep(_ seen: InterpretedTouch) {
    recent.append(seen)
    said.formUnion(seen.signals)
    kinds.insert(seen.kind)
  }

  /// Nothing that they wrote waits any more (N2).
  mutating func closeQuestion() {
    waiting = nil
    waitingCount = 0
  }

  /// How much evidence of `day` weighs: 1 at the latest contact, half of it a half-life before.
  func weight(_ day: Day) -> Double {
    let age = max(0, anchor.days(since: day))
    guard halfLifeDays > 0 else { return 1 }
    let halvings = age / halfLifeDays
    guard halvings < 20 else { return 0 }
    // Linear between the halvings: the same bits on every machine, without a logarithm.
    let within = Double(age % halfLifeDays) / Double(halfLifeDays)
    return (1 - within / 2) / Double(1 << halvings)
  }
}
