import CSV
import Language

/// Rows of which their state says that nothing of the kind took place (R12).
extension InteractionReader {
  /// A payment that failed, expired or was broken off is none, and a receipt made void is that of
  /// no sale: nobody bought or paid. Money that went back was paid before.
  mutating func wasNeverPaid(_ typing: Typing, _ record: borrowing Record) -> Bool {
    guard typing.standing.state == .cancelled, let status = file.column(.status) else {
      return false
    }
    let words = HeaderWords(record.text(status))
    switch typing.kind {
    case .payment: return !words.has(HeaderVocabulary.moneyBack)
    case .order: return numbersReceipts && words.has(HeaderVocabulary.voidings)
    default: return false
    }
  }

  /// The rows are numbered by the receipts that were printed for them.
  private var numbersReceipts: Bool {
    file.column(.interaction).map {
      HeaderWords(file.header($0)).has(HeaderVocabulary.receipts)
    } == true
  }

  /// A row without a day that was called off: whenever it was to be, there was no contact.
  mutating func isOfNoUse(_ record: borrowing Record) -> Bool {
    guard file.column(.status) != nil else { return false }
    let state = typed(record, columns.of(record), settings.asOf, nil).standing.state
    return state == .void || state == .cancelled
  }

  /// What a house sends to all, us among them, makes nobody a customer (R2).
  mutating func isTheirMassMail(_ typing: Typing) -> Bool {
    typing.kind == .massMail && typing.standing.side == .theirs && parties != nil
      && !file.join.hasLists
  }
}

extension HeaderVocabulary {
  /// Words of a state that say that money was given back.
  static let moneyBack = returns.union([
    "refunds", "gutgeschrieben", "credited", "back", "charged", "terugbetaald", "devuelto",
    "storno",
  ])
  /// Of a sale that was rung up by mistake.
  static let voidings: Set<String> = ["void", "voided", "annulled"]
  static let receipts: Set<String> = ["receipt", "bon", "kassenbon", "bonnummer", "ticketnummer"]
}
