import Basics
import Intake
import Relationships

extension RelationshipContext {
  /// How we look from their side.
  func theirEyes() -> TheirEyes {
    var eyes = TheirEyes()
    if recorded.isSuperset(of: [.outboundPersonal, .directions]) {
      let waits = history.answerDays.sorted()
      eyes.medianAnswerDays = waits.isEmpty ? nil : Rhythm.median(ofSorted: waits)
      eyes.slowestOpenDays = history.waiting.map { asOf.days(since: $0.day) }
    }
    eyes.ofUs = relationship.handlers
    if recorded.contains(.promises) {
      let made = history.promises.filter {
        $0.nature != .breach && ($0.kept != nil || $0.due < asOf)
      }
      eyes.promisesMade = made.count
      eyes.promisesKept = made.count { $0.kept != nil }
    }
    return eyes
  }
}
