import Intake
import Testing

@testable import RunHistory

@Suite("What is different since the last run")
struct ChangesTests {
  private func state(
    _ id: String, neglected: Bool = false, partnership: Bool = false, suspended: Bool = false,
    unknown: Bool = false, severity: Double = 0
  ) -> RelationshipState {
    var state = RelationshipState(id: id)
    state.isNeglected = neglected
    state.isPartnership = partnership
    state.isSuspended = suspended
    state.isUnknown = unknown
    state.severity = severity
    return state
  }

  private func compare(
    _ before: [RelationshipState], _ now: [RelationshipState], record: RunRecord? = nil
  ) throws -> Changes {
    let folder = try Folder()
    try folder.report("2026-06-29", record: record)
    let run = try PastRun(RunFolder(path: folder.path + "/2026-06-29", day: day("2026-06-29")))
    return Changes(
      of: now, with: before.sorted { RelationshipState.precedes($0.id, $1.id) }, in: run)
  }

  @Test func `each way to change is told apart`() throws {
    let changes = try compare(
      [
        state("gone", neglected: true), state("healed", neglected: true), state("same"),
        state("silent"), state("up"), state("down", partnership: true),
      ],
      [
        state("up", partnership: true), state("silent", neglected: true), state("healed"),
        state("same"), state("down"), state("fresh"), state("fresh and silent", neglected: true),
      ])
    #expect(changes.since == day("2026-06-29"))
    #expect(changes.ids(.newlyNeglected) == ["fresh and silent", "silent"])
    #expect(changes.ids(.recovered) == ["healed"])
    #expect(changes.ids(.becamePartnership) == ["up"])
    #expect(changes.ids(.becameTransactional) == ["down"])
    #expect(changes.ids(.added) == ["fresh", "fresh and silent"])
    #expect(changes.ids(.removed) == ["gone"])
    #expect(!changes.isEmpty)
  }

  @Test func `the same again is no change`() throws {
    let states = [state("A", neglected: true, severity: 40), state("B", partnership: true)]
    let changes = try compare(states, states.reversed())
    #expect(changes.isEmpty)
    #expect(changes.ids(.stillOpen) == ["A"])
  }

  /// A number generator whose pairs of runs are the same each time.
  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }

  @Test(
    "each change of the number of the neglected is in one list, and they add up",
    arguments: 1...60)
  func account(seed: UInt64) throws {
    var dice = Dice(state: seed)
    func run() -> [RelationshipState] {
      (0..<40).compactMap { number in
        let id = "C\(number)"
        switch dice.roll(8) {
        case 0: return nil
        case 1, 2: return state(id, neglected: true, severity: Double(dice.roll(100)))
        case 3: return state(id, suspended: true)
        case 4: return state(id, unknown: true)
        // Of one whose rows are lost a complaint may be known all the same.
        case 5: return state(id, neglected: true, unknown: true)
        case 6: return state(id, suspended: true, unknown: true)
        default: return state(id, partnership: dice.roll(2) == 0)
        }
      }
    }
    let (before, now) = (run(), run())
    let changes = try compare(before, now)
    let came = changes.ids(.newlyNeglected)
    let went =
      changes.ids(.recovered) + changes.ids(.putOff) + changes.ids(.becameUnknown)
      + changes.ids(.removedNeglected)
    #expect(
      before.count(where: \.isNeglected) + came.count - went.count
        == now.count(where: \.isNeglected))
    #expect(Set(went).count == went.count)
    #expect(Set(came).isDisjoint(with: went))
    #expect(Set(changes.ids(.noLongerPutOff)).isSubset(of: came))
    #expect(Set(changes.ids(.removedNeglected)).isSubset(of: changes.ids(.removed)))
    #expect(Set(changes.ids(.settledWhilePutOff)).isDisjoint(with: went))
    #expect(
      changes[.stillOpen].count + came.count == now.count(where: \.isNeglected))
  }

  @Test func `who is snoozed or cannot be read has not recovered`() throws {
    let before = [
      state("booked", suspended: true), state("kept", suspended: true),
      state("snoozed", neglected: true), state("unreadable", neglected: true),
    ]
    let now = [
      state("booked"), state("kept", suspended: true), state("snoozed", suspended: true),
      state("unreadable", unknown: true),
    ]
    let changes = try compare(before, now)
    #expect(changes.ids(.recovered) == [])
    #expect(changes.ids(.putOff) == ["snoozed"])
    #expect(changes.ids(.becameUnknown) == ["unreadable"])
    // Looked after, but the number of the neglected did not have them any more.
    #expect(changes.ids(.settledWhilePutOff) == ["booked"])
    #expect(!changes.isEmpty)
  }

  @Test func `a flag that comes back when its snooze ends is news`() throws {
    let changes = try compare([state("A", suspended: true)], [state("A", neglected: true)])
    #expect(changes.ids(.newlyNeglected) == ["A"])
    #expect(changes.ids(.noLongerPutOff) == ["A"])
  }

  @Test func `an open flag keeps the night on which it first stood`() throws {
    var record = RunRecord(version: "1")
    record.open = [RunRecord.Open(id: "A", since: "2026-06-01")]
    let states = [state("A", neglected: true), state("B", neglected: true)]
    let changes = try compare(states, states, record: record)
    #expect(
      changes[.stillOpen] == [
        Changes.Member("A", told: 0, openSince: day("2026-06-01")),
        Changes.Member("B", told: 0, openSince: day("2026-06-29")),
      ])
  }

  @Test func `a step in severity is worse, another day gone by is not`() throws {
    let changes = try compare(
      [state("A", neglected: true, severity: 30), state("B", neglected: true, severity: 30)],
      [state("A", neglected: true, severity: 40), state("B", neglected: true, severity: 31)])
    #expect(changes[.worse] == [Changes.Member("A", told: 30, severity: 40)])
  }

  @Test func `what grows worse a day at a time is told when it adds up to a step`() throws {
    var told = 30.0
    var worse: [Changes.Member] = []
    for severity in [33.0, 36, 39, 42, 45] {
      var record = RunRecord(version: "1")
      record.open = [RunRecord.Open(id: "A", since: "2026-06-01", severity: told)]
      let changes = try compare(
        [state("A", neglected: true, severity: severity - 3)],
        [state("A", neglected: true, severity: severity)], record: record)
      worse += changes[.worse]
      told = try #require(changes[.stillOpen].first?.told)
    }
    #expect(worse == [Changes.Member("A", told: 30, severity: 42)])
    #expect(told == 42)
  }

  @Test func `those who are gone keep their names`() throws {
    let folder = try Folder()
    try folder.report(
      "2026-06-29", [("A", "\"name\":\"Ann \\\"x\\\"\""), ("B", "\"name\":\"Bo\"")])
    let run = try PastRun(RunFolder(path: folder.path + "/2026-06-29", day: day("2026-06-29")))
    #expect(run.names(of: ["A", "C"]) == ["A": "Ann \"x\""])
  }

  @Test func `ids are bytes: two ways to write an accent are two customers`() throws {
    let changes = try compare([state("\u{E9}")], [state("e\u{301}")])
    #expect(changes.ids(.added).map { Array($0.utf8) } == [[0x65, 0xCC, 0x81]])
    #expect(changes.ids(.removed).map { Array($0.utf8) } == [[0xC3, 0xA9]])
  }

  @Test func `rules that moved are named with both values`() {
    var before = RunRecord(version: "0.1")
    before.settings = ["neglect.silence-days": "90", "tiers.A": "30", "same": "1"]
    var now = RunRecord(version: "0.2")
    now.settings = ["neglect.silence-days": "60", "owner": "Dana", "same": "1"]
    #expect(
      Changes.movedRules(from: before, to: now) == [
        "neglect.silence-days 90 → 60", "owner unset → Dana", "tiers.A 30 → unset",
        "Rapport 0.1 → 0.2",
      ])
    #expect(Changes.movedRules(from: nil, to: now).isEmpty)
    #expect(Changes.movedRules(from: now, to: now).isEmpty)
  }
}
