import Basics
import Intake

extension History {
  /// Reads the touches of one relationship.
  ///
  /// - Parameters:
  ///   - touches: in the order in which they took place, as the ledger has them.
  ///   - recordsOurTouches: whether any personal touch of ours is on record in the base (R8).
  /// - Complexity: O(n).
  init(
    _ touches: ArraySlice<Touch>, asOf: Day, settings: AssessmentSettings,
    perspective: Perspective, recordsOurTouches: Bool, wantsContactDays: Bool
  ) {
    let judgedOn = HistoryReader.lastContact(touches, asOf, perspective)
    var reader = HistoryReader(
      asOf: asOf, lastContact: judgedOn, settings: settings, perspective: perspective,
      recordsOurTouches: recordsOurTouches, wantsContactDays: wantsContactDays)
    reader.history.reserveRoom(for: touches.count)
    for touch in touches { reader.read(touch) }
    reader.settleListDate()
    reader.settleOldQuestion()
    reader.reopenWhatTheyRemindOf()
    self = reader.history
    anchor =
      lastContactRow.map { $0.isOurTraffic(perspective) ? min($0.day, judgedOn) : $0.day } ?? asOf
  }
}

extension Touch {
  /// A bill or a delivery of ours to a customer: it shows nothing of the tie.
  func isOurTraffic(_ perspective: Perspective) -> Bool {
    perspective == .vendor && kind.isTraffic && side(perspective) == .ours
  }

  /// The day a planned touch is planned for.
  var plannedDay: Day { max(day, dueDay ?? day) }
}
