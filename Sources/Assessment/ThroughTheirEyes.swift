import Basics
import Intake
import Relationships

extension RelationshipContext {
  /// How we look from their side.
  func theirEyes() -> TheirEyes {
    var eyes = TheirEyes()
    if recorded.isSuperset(of: [.outboundPersonal, .directions]) {
      let waits = history.answerDays.sorted()
      eyes.medianAnswerDays = waits.isEmpty ? nil : Median.ofSorted(waits)
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
    eyes.voices = voices()
    return eyes
  }

  /// Their last question, their last praise, and the forms that may be a survey's answer.
  private func voices() -> [TheirEyes.Voice] {
    var voices: [TheirEyes.Voice] = []
    let said = history.said
    let hasForms = history.kinds.contains(.webForm) || history.kinds.contains(.survey)
    var forms = hasForms ? 0 : Self.formsKept
    // No set of them: each would be hashed for every row.
    var (wantsQuestion, wantsPraise) = (said.contains(.question), said.contains(.thanksFromThem))
    guard hasForms || wantsQuestion || wantsPraise else { return [] }
    for seen in history.recent.reversed() where seen.happened && seen.carriesTheirWords {
      let isTheirOwn = seen.side == .theirs
      if isTheirOwn, wantsQuestion, seen.signals.contains(.question) {
        voices.append(.init(.question, Evidence(seen.touch)))
        wantsQuestion = false
      }
      // In their own words: what a note of a talk calls praise may be of others.
      if wantsPraise, isTheirOwn, seen.signals.contains(.thanksFromThem),
        seen.kind.isWritten
      {
        voices.append(.init(.praise, Evidence(seen.touch)))
        wantsPraise = false
      }
      if isTheirOwn, seen.kind == .webForm || seen.kind == .survey, forms < Self.formsKept {
        voices.append(.init(.form, Evidence(seen.touch)))
        forms += 1
      }
      if !wantsQuestion, !wantsPraise, forms == Self.formsKept { break }
    }
    return voices
  }

  private static let formsKept = 3
}
