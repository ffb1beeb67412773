import Intake

/// R8: what was never recorded cannot be missed. A reason or a mark is judged only where this export
/// could have shown the opposite.
extension CustomerBase {
  /// In the order N1…N11. N1 is never among them: it falls back to contact of any kind.
  var notRecordedReasons: [ReasonID] {
    ReasonID.allCases.filter { reason in
      switch reason {
      case .n1, .n9: false
      // Without a single touch of ours on record, nothing could have cleared these.
      case .n2, .n5, .n6, .n11: !recorded.outboundPersonal
      case .n3: !recorded.complaints || !couldShowRepair
      case .n4: !recorded.promises
      case .n7: !recorded.appreciation
      case .n8: !recorded.needsReviews
      case .n10: !recorded.outboundPersonal || !recorded.directions
      }
    }
  }

  /// In the order M1…M9.
  var notRecordedMarks: [MarkID] {
    MarkID.allCases.filter { mark in
      switch mark {
      case .m1: !recorded.outboundPersonal
      case .m2:
        signals.isDisjoint(with: [
          .promiseByUs, .promiseByThem, .keptByUs, .keptByThem, .brokenByUs, .brokenByThem,
        ])
      case .m3: signals.isDisjoint(with: [.valueTalk, .priceTalk])
      case .m4: signals.isDisjoint(with: [.helpByThem, .helpByUs])
      case .m5: signals.isDisjoint(with: [.needsReview, .orderSizeTalk])
      case .m6: !recorded.followUps && !recorded.outboundPersonal
      case .m7: !recorded.complaints
      case .m8: !recorded.appreciation
      case .m9: !recorded.directions
      }
    }
  }
}
