import Testing

@testable import Assessment

@Suite("What marks and reasons declare about themselves")
struct RegistrationTests {
  @Test(
    "What domain.md says of each: whether it accuses, breaks trust or reminds",
    arguments: [
      (ReasonID.n1, ReasonWeight.accuses), (.n2, .accuses), (.n3, .breaksTrust),
      (.n4, .breaksTrust), (.n5, .accuses), (.n6, .accuses), (.n7, .reminder), (.n8, .reminder),
      (.n9, .accuses), (.n10, .accuses), (.n11, .reminder), (.n12, .reminder),
    ])
  func weights(id: ReasonID, weight: ReasonWeight) {
    #expect(id.reason?.weight == weight)
  }

  @Test("Broken trust heads an entry, reminders end it (R5)")
  func order() {
    let ranks = allReasons.map { reason in
      switch reason.weight {
      case .breaksTrust: 0
      case .accuses: 1
      case .reminder: 2
      }
    }
    #expect(ranks == ranks.sorted())
  }

  @Test("No two are called alike")
  func ids() {
    #expect(Set(ReasonID.allCases).count == allReasons.count)
    #expect(Set(MarkID.allCases).count == allMarks.count)
    #expect(MarkID.allCases.map(\.number) == MarkID.allCases.map(\.number).sorted())
  }

  @Test("No two sentences have the same number, and none is declared by another rule")
  func sentences() {
    for reason in allReasons {
      #expect(Set(reason.says).count == reason.says.count, "\(reason.id)")
      let own = RemarkID(reason.id, 0).number...RemarkID.title(reason.id).number
      for id in reason.says { #expect(own.contains(id.number), "\(reason.id)") }
      #expect(!reason.says.contains(reason.touch.why), "\(reason.id)")
    }
    for mark in allMarks {
      #expect(Set(mark.says).count == mark.says.count, "\(mark.id)")
      let own = RemarkID(mark.id, 0).number...RemarkID.title(mark.id).number
      for id in mark.says { #expect(own.contains(id.number), "\(mark.id)") }
    }
  }

  @Test("What rests on rows that are there is told of a relationship with unreadable ones, too")
  func silence() {
    for id in [ReasonID.n2, .n3, .n4] { #expect(id.reason?.restsOnSilence == false) }
    for id in [ReasonID.n1, .n5, .n6, .n9, .n10] { #expect(id.reason?.restsOnSilence == true) }
  }
}
