package import Language

/// Labels of notes and the signals of rows that say the same.
extension Label {
  /// The signal that says the same; nil where rows have none.
  package var signal: Signals? {
    switch self {
    case .complaint: .complaint
    case .resolved: .resolution
    case .apology: .apology
    case .promiseByUs: .promiseByUs
    case .promiseByThem: .promiseByThem
    case .keptByUs: .keptByUs
    case .keptByThem: .keptByThem
    case .brokenByUs: .brokenByUs
    case .brokenByThem: .brokenByThem
    case .thanksByThem: .thanksFromThem
    case .thanksByUs: .appreciation
    case .priceTalk: .priceTalk
    case .valueTalk: .valueTalk
    case .needsReview: .needsReview
    case .helpByThem: .helpByThem
    case .helpByUs: .helpByUs
    case .followUp: .followUp
    case .question: .question
    case .notReached: .notReached
    case .abuse: .abuse
    case .rush: .rush
    case .automatic, .mass, .ended, .wish, .personGone: nil
    }
  }
}

extension Signals {
  private static let labels: [(label: LabelSet, signal: Signals)] = Label.allCases.compactMap {
    label in label.signal.map { (LabelSet(label), $0) }
  }

  /// What the signals say, as labels.
  package var labels: LabelSet {
    var labels: LabelSet = []
    for (label, signal) in Signals.labels where contains(signal) { labels.formUnion(label) }
    return labels
  }

  /// These signals with those of `labels` in the place of those that labels say. What the kind of a
  /// row says stays, whatever its words.
  func saying(_ labels: LabelSet, in kind: TouchKind) -> Signals {
    var signals = self
    for (label, signal) in Signals.labels {
      if labels.contains(label) {
        signals.formUnion(signal)
      } else if !kind.says(signal) {
        signals.subtract(signal)
      }
    }
    return signals
  }
}

extension TouchKind {
  /// What a row of the kind says without a word.
  fileprivate func says(_ signal: Signals) -> Bool {
    switch self {
    // A fault told to a service desk is one that was told, however it is worded.
    case .complaint, .ticket: signal == .complaint
    case .referral, .testimonial: signal == .helpByThem
    case .card, .gift: signal == .appreciation
    case .training: signal == .followUp
    case .cancellation: signal == .brokenByThem
    default: false
    }
  }
}

extension NoteSide {
  package init?(_ side: Side) {
    switch side {
    case .ours: self = .ours
    case .theirs: self = .theirs
    case .unknown, .both: return nil
    }
  }
}

extension NoteKind {
  /// The channel of the corpus that a kind of touch is told by there.
  package init?(_ kind: TouchKind) {
    switch kind {
    case .call, .voicemail: self = .call
    case .email, .webForm, .massMail: self = .email
    case .letter, .card: self = .letter
    case .meeting, .videoCall, .lunch, .training, .event: self = .meeting
    case .visit: self = .visit
    case .message, .social: self = .chat
    case .gift: self = .gift
    case .notice: self = .system
    case .survey: self = .survey
    case .order, .delivery, .quote, .cancellation, .goodsReturn, .deal: self = .order
    case .invoice, .payment: self = .invoice
    case .complaint, .ticket: self = .ticket
    case .task: self = .task
    case .note: self = .note
    case .other, .conversation, .referral, .testimonial, .membership: return nil
    }
  }
}
