import Basics
import Intake
import Testing

@testable import Assessment

@Suite("What is handed over with an account")
struct HandoverTests {
  private func handover(_ rows: [Row]) -> Handover {
    let base = ledger([Story("Harbour Optics", rows), .witness])
    return handovers(of: [0], in: base, settings: .init())[0]
  }

  @Test("Promises that are not kept yet, the first due first, late or not; kept ones are done with")
  func promises() {
    let found = handover([
      Row(60, .call, .ours, .promiseByUs, dueIn: 20), Row(30, .call, .ours, .promiseByUs, dueIn: 5),
      Row(5, .call, .ours, .promiseByUs, dueIn: 60),
    ]).promises
    #expect(found.map(\.due) == [today.adding(-40), today.adding(-25), today.adding(55)])
    #expect(found.map(\.isOverdue) == [true, true, false])
    let kept = handover([
      Row(60, .call, .ours, .promiseByUs, dueIn: 20), Row(50, .email, .ours, .keptByUs),
    ])
    #expect(kept.promises.isEmpty)
  }

  @Test("Complaints are told until they are resolved")
  func complaints() {
    let rows = [Row(40, .call, .theirs, .complaint)]
    #expect(handover(rows).complaints.map(\.day) == [today.adding(-40)])
    #expect(handover(rows + [Row(30, .call, .ours, .resolution)]).complaints.isEmpty)
  }

  @Test("The rhythm from three gaps on")
  func rhythm() {
    #expect(handover(every(30, from: 100, to: 40) { Row($0, .call, .ours) }).usualGapDays == nil)
    #expect(handover(every(30, from: 100, to: 10) { Row($0, .call, .ours) }).usualGapDays == 30)
  }

  @Test("The last words of both sides: an order has none where they said something")
  func lastWords() {
    let found = handover([
      Row(40, .email, .theirs, .question), Row(30, .call, .ours), Row(20, .order),
      Row(10, .massMail, .ours),
    ])
    #expect(found.lastOfTheirs?.day == today.adding(-40))
    #expect(found.lastOfOurs?.day == today.adding(-30))
    #expect(handover([Row(20, .order)]).lastOfTheirs?.day == today.adding(-20))
    #expect(handover([]).lastOfTheirs == nil)
  }
}
