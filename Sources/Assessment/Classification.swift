/// Partnership or transaction: the arithmetic of the marks, and the conditions that no arithmetic
/// replaces (R3, R4).
struct Classification {
  var relationshipClass: RelationshipClass
  /// 0…100, broken trust included.
  var score: Double
  var confidence: Confidence
  var why: Remark
  var wouldChange: Remark

  /// - Parameter isOnlineOnly: known in writing only, which is never sure of a partnership.
  init(
    _ marks: [MarkFinding], isUnknown: Bool, isOnlineOnly: Bool = false,
    settings: AssessmentSettings.Classes
  ) {
    var sum = 0.0
    var standing = 0.0
    var supporting = 0
    var breadth = 0
    var known = 0
    var hasContact = false
    // What comes on top of good service, two hints being as good as one mark well shown.
    var onTop = 0.0
    var isTwoWay = false
    var isEndangered = false
    for mark in marks {
      // R5: broken trust endangers a partnership of many marks, but does not rename it; so the
      // class is judged by what the mark was worth before.
      let worth = mark.isBrokenTrust ? mark.pointsBeforeBreach : mark.points
      let isHint = worth > 0 && worth < AssessmentSettings.Classes.wellShown * mark.max
      sum += mark.points
      // A hint of a mark is in the score, but carries a partnership half as far towards the line.
      standing += isHint ? worth / 2 : worth
      if mark.verdict != .unknown { known += 1 }
      if mark.isBrokenTrust { isEndangered = true }
      // What speaks against it takes back one of the marks that speak for it.
      if worth < 0 { breadth -= 1 }
      guard worth > 0 else { continue }
      supporting += 1
      if !isHint { breadth += 1 }
      if !Self.service.contains(mark.id) { onTop += isHint ? 0.5 : 1 }
      if mark.id == .m1 { hasContact = true }
      if mark.isTwoWay { isTwoWay = true }
    }
    score = min(100, max(0, sum))
    let needed = settings.scoreNeeded(marks: breadth)
    let enough = standing >= needed
    let isPartnership =
      enough && supporting >= settings.partnershipMarks && hasContact && isTwoWay && onTop >= 1
    relationshipClass = isPartnership ? .partnership : .transactional
    confidence =
      isUnknown || known < settings.mediumConfidenceMarks
      ? .low : known < settings.highConfidenceMarks ? .medium : .high

    if isOnlineOnly { confidence = min(confidence, .medium) }

    let threshold = Remark.Argument.number(Int(needed.rounded(.up)))
    if isPartnership {
      why = Remark(
        isEndangered ? .classEndangered : .classPartnership, .number(supporting),
        .number(Int(score.rounded())))
      wouldChange = Remark(.changePartnership, threshold)
    } else if supporting == 0 {
      why = Remark(.classNoEvidence, .number(marks.count - known))
      wouldChange = Remark(.changeContact)
    } else if !hasContact {
      why = Remark(.classNoContact, .number(supporting))
      wouldChange = Remark(.changeContact)
    } else if !isTwoWay {
      why = Remark(.classOneWay, .number(supporting))
      wouldChange = Remark(.changeTwoWay)
    } else if supporting < settings.partnershipMarks {
      why = Remark(.classFewMarks, .number(supporting), .number(settings.partnershipMarks))
      wouldChange = Remark(.changeMoreMarks, .mark(Self.mostWanted(marks)))
    } else if onTop < 1 {
      why = Remark(.classService, .number(supporting))
      wouldChange = Remark(.changeMoreMarks, .mark(Self.mostWanted(marks)))
    } else {
      why = Remark(
        .classLowScore, .number(Int(standing.rounded(.down))), threshold, .number(supporting))
      wouldChange = Remark(.changeMoreMarks, .mark(Self.mostWanted(marks)))
    }
  }

  /// To be rung, followed up and rung back is good service, and every supplier's trade: something
  /// must come on top that is not (R4).
  private static let service: [MarkID] = [.m1, .m6, .m9]

  /// The mark that is worth most of those that do not speak for the relationship yet.
  private static func mostWanted(_ marks: [MarkFinding]) -> MarkID {
    var wanted: MarkFinding?
    for mark in marks where mark.verdict != .for && mark.max > wanted?.max ?? -1 { wanted = mark }
    return wanted?.id ?? .m2
  }
}

extension RelationshipClass {
  /// The class that the same marks make by other weights and thresholds (R3, R4): what a mark is
  /// worth goes with its weight, and no row is judged again.
  ///
  /// - Parameter marks: as they were found, whatever their weights were then.
  package init(of marks: [MarkFinding], by settings: AssessmentSettings) {
    let weighed = marks.map { found in
      guard found.max > 0, let mark = allMarks.first(where: { $0.id == found.id }) else {
        return found
      }
      let share = mark.points(settings.marks) / found.max
      var finding = found
      finding.max *= share
      finding.points *= share
      finding.pointsBeforeBreach *= share
      return finding
    }
    self = Classification(weighed, isUnknown: false, settings: settings.classes).relationshipClass
  }
}
