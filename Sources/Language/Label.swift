/// What a note may say: the labels of the corpus and of `rapport words`. A note that says none of
/// them is plain.
package enum Label: String, Sendable, CaseIterable {
  case complaint, resolved, apology
  case promiseByUs, promiseByThem, keptByUs, keptByThem, brokenByUs, brokenByThem
  case thanksByThem, thanksByUs
  case priceTalk, valueTalk, needsReview
  case helpByThem, helpByUs
  case followUp, question, notReached
  case automatic, mass
  case ended, wish, personGone
  case abuse, rush

  /// Its place among all labels.
  package var index: Int {
    switch self {
    case .complaint: 0
    case .resolved: 1
    case .apology: 2
    case .promiseByUs: 3
    case .promiseByThem: 4
    case .keptByUs: 5
    case .keptByThem: 6
    case .brokenByUs: 7
    case .brokenByThem: 8
    case .thanksByThem: 9
    case .thanksByUs: 10
    case .priceTalk: 11
    case .valueTalk: 12
    case .needsReview: 13
    case .helpByThem: 14
    case .helpByUs: 15
    case .followUp: 16
    case .question: 17
    case .notReached: 18
    case .automatic: 19
    case .mass: 20
    case .ended: 21
    case .wish: 22
    case .personGone: 23
    case .abuse: 24
    case .rush: 25
    }
  }

  /// Whose saying or doing the label is (R15), as far as the label itself says so.
  package var by: NoteSide? {
    switch self {
    case .complaint, .promiseByThem, .keptByThem, .brokenByThem, .thanksByThem, .helpByThem,
      .ended, .wish, .personGone, .abuse, .rush:
      .theirs
    case .resolved, .apology, .promiseByUs, .keptByUs, .brokenByUs, .thanksByUs, .helpByUs,
      .followUp:
      .ours
    case .priceTalk, .valueTalk, .needsReview, .question, .notReached, .automatic, .mass: nil
    }
  }

  /// What accuses somebody, or takes a contact away from him, wants a word of one of these classes,
  /// or the learnt reader must be very sure: it does not say it by channel and habit alone. nil for
  /// what needs none.
  var grounds: [String]? {
    switch self {
    case .complaint:
      [
        "defect", "wrong", "missing", "late", "anger", "poorService", "complain", "compensation",
        "again", "insult", "negation", "dear",
      ]
    case .brokenByUs: ["late", "missing", "negation", "again", "poorService", "wrong", "anger"]
    case .notReached: ["voicemail", "noAnswer", "gatekeeper", "negation"]
    case .ended: ["died", "closed", "left", "wishNot", "personLeft", "negation"]
    case .abuse: ["insult", "anger"]
    default: nil
    }
  }

  /// R14: read by the learnt reader alone it is a loose end, never an accusation.
  package var isLooseEndAlone: Bool { self == .complaint || self == .promiseByUs }
}

/// Who wrote a note, or started the contact it stands beside.
package enum NoteSide: String, Sendable, CaseIterable {
  case ours, theirs
}
