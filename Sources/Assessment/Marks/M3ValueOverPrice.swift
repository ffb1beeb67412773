import Intake

/// M3, value over price: by their words, or by the notes of a talk with them; never by our offers.
/// With a vendor the words are ours.
enum M3ValueOverPrice: Mark {
  static let id = MarkID.m3
  static let needs: Recorded = .valueTalk
  static let fit = FitWeight.decides
  static let says: [RemarkID] = [
    .m3Value, .m3Price, .m3PriceOnce, .m3ValueVendor, .m3PriceVendor, .m3PriceOnceVendor,
    .m3MixedVendor, .m3Mixed,
  ]

  static func points(_ settings: AssessmentSettings.Marks) -> Double { settings.value }

  static func judge(_ context: RelationshipContext) -> MarkFinding {
    let history = context.vendorView
    let talk: Signals = [.valueTalk, .priceTalk]
    guard !history.said.isDisjoint(with: talk) else { return unknown(context) }
    var value = Tally()
    var price = Tally()
    for seen in history.recent.reversed()
    where !seen.signals.isDisjoint(with: talk) && seen.carriesTheirWords {
      if seen.signals.contains(.valueTalk) { value.add(seen, in: history) }
      if seen.signals.contains(.priceTalk) { price.add(seen, in: history) }
    }
    guard value.rows + price.rows > 0 else { return unknown(context) }
    if price.days >= 2, price.sum > 2 * value.sum {
      return missed(
        context, strength: Double(price.days) / 4,
        Remark(
          context.isVendor ? .m3PriceVendor : .m3Price, .number(price.rows), .number(value.rows)),
        price.evidence)
    }
    if value.rows > 0, value.sum >= price.sum {
      return found(
        context, strength: value.strength(context.settings),
        Remark(
          context.isVendor ? .m3ValueVendor : .m3Value, .number(value.rows), .number(price.rows)),
        value.evidence)
    }
    if value.rows == 0 {
      return unknown(
        context, Remark(context.isVendor ? .m3PriceOnceVendor : .m3PriceOnce), price.evidence)
    }
    return unknown(
      context,
      Remark(
        context.isVendor ? .m3MixedVendor : .m3Mixed, .number(value.rows), .number(price.rows)),
      Array(value.evidence.prefix(2) + price.evidence.prefix(2)))
  }
}

extension InterpretedTouch {
  /// What they said can stand here: something of theirs, or our note of a talk.
  var carriesTheirWords: Bool {
    if side != .ours { return true }
    return isSpoken || kind == .note
  }
}

extension MarkID {
  package static let m3 = MarkID(3)
}

extension RemarkID {
  /// Rows about value, rows about price.
  package static let m3Value = RemarkID(.m3, 0)
  /// Rows about price, rows about value.
  package static let m3Price = RemarkID(.m3, 1)
  package static let m3PriceOnce = RemarkID(.m3, 2)
  /// As `m3Value`, in our words.
  package static let m3ValueVendor = RemarkID(.m3, 3)
  /// As `m3Price`, in our words.
  package static let m3PriceVendor = RemarkID(.m3, 4)
  package static let m3PriceOnceVendor = RemarkID(.m3, 5)
  /// As `m3Mixed`, in our words.
  package static let m3MixedVendor = RemarkID(.m3, 6)
  /// Rows about value, rows about price.
  package static let m3Mixed = RemarkID(.m3, 7)
}
