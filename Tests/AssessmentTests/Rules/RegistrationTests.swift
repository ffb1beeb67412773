import Testing

@testable import Assessment

@Suite("What marks and reasons declare about themselves")
struct RegistrationTests {
  @Test("N7, N8 and N11 remind, N3 and N4 break trust, the others accuse")
  func weights() {
    func those(_ weight: ReasonWeight) -> [ReasonID] {
      ReasonID.allCases.filter { $0.reason?.weight == weight }
    }
    #expect(those(.reminder) == [.n7, .n8, .n11])
    #expect(those(.breaksTrust) == [.n3, .n4])
    #expect(those(.accuses) == [.n1, .n2, .n5, .n6, .n9, .n10])
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

  @Test("Only what rests on rows that are there is told of a relationship with unreadable ones")
  func silence() {
    let others = ReasonID.allCases.filter { $0.reason?.restsOnSilence == false }
    #expect(others == [.n2, .n3, .n4])
  }
}
