import Intake

/// M3, value over price: by their words, or by the notes of a talk with them; never by our offers.
/// With a vendor the words are ours.
enum M3ValueOverPrice: Mark {
  static let id = MarkID.m3

  static func judge(_ context: RelationshipContext) -> MarkFinding {
    let history = context.vendorView
    var value = Tally()
    var price = Tally()
    for seen in history.recent.reversed() where seen.carriesTheirWords {
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
