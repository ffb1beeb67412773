import Assessment
import Intake
import Testing

@Suite("Through their eyes")
struct TheirEyesTests {
  @Test("How long they wait: the middle of what was answered, and what is open until today")
  func answers() {
    let rows = [
      Row(100, .email, .theirs, .question), Row(98, .email, .ours),
      Row(80, .email, .theirs, .question), Row(70, .call, .ours),
      Row(60, .email, .theirs, .question), Row(57, .email, .ours),
    ]
    let answered = judge(rows).theirEyes
    #expect(answered.medianAnswerDays == 3 && answered.slowestOpenDays == nil)
    let open = judge(rows + [Row(12, .email, .theirs, .question)]).theirEyes
    #expect(open.slowestOpenDays == 12)
  }

  @Test("How many of our promises were kept, of those whose time has come")
  func promises() {
    let eyes = judge([
      Row(90, .email, .ours, .promiseByUs, dueIn: 5), Row(88, .email, .ours, .keptByUs),
      Row(60, .email, .ours, .promiseByUs, dueIn: 5),
      Row(4, .email, .ours, .promiseByUs, dueIn: 30),
    ]).theirEyes
    #expect(eyes.promisesKept == 1 && eyes.promisesMade == 2)
  }

  @Test("Nothing is told of what is not on record (R8)")
  func notRecorded() {
    let eyes = judge(every(30, from: 300, to: 10) { Row($0, .order) }, beside: []).theirEyes
    #expect(eyes == TheirEyes())
  }
}
