/// Columns of money, and of numbers that look like it.
extension HeaderWords {
  /// How good a name for the amount of a row it is, 0 the best; nil for no such name.
  var amountRank: Int? {
    typealias V = HeaderVocabulary
    if countsOtherThings { return nil }
    let taxes = words.contains(where: V.taxes.contains)
    if taxes, !has(V.taxSides) { return nil }
    if let head, let rank = V.amounts.firstIndex(of: head) {
      // "Auftragssumme brutto": the tax is in the sum, which is a better name than what is in it.
      guard V.sidesOfTax.contains(head) else { return rank }
      return words.compactMap { V.amounts.firstIndex(of: $0) }.min() ?? rank
    }
    // "Amount of gift", "Montant du don", "Сумма заказа".
    if words.count > 1, let rank = V.amounts.firstIndex(of: words[0]),
      words.contains(where: V.joints.contains) || words[0].utf8.first.map({ $0 >= 0x80 }) == true
    {
      return rank
    }
    // "Booking £", "Erlös (EUR)", "Took in Euro".
    let namesCurrency =
      hasMoneySign || bracketed.contains(where: V.currencies.contains)
      || words.dropFirst().contains(where: V.currencies.contains)
    return namesCurrency ? V.amounts.count : nil
  }

  /// "Unit Price", "Einzelpreis", "Price each": of one piece.
  var isPriceOfOne: Bool {
    typealias V = HeaderVocabulary
    return has(["price", "preis", "prix", "precio", "prezzo", "prijs", "rate"])
      && has([
        "unit", "each", "per", "einzel", "einzelpreis", "stuck", "unitaire", "unitario", "stuk",
      ])
      || has(["einzelpreis", "stuckpreis", "unitprice", "stukprijs", "stukspreis", "vk"])
  }

  /// "Price", "Item Price", "Preis": of one piece or of all of the row, as its cells show.
  var isPriceOfGoods: Bool {
    let prices: Set<String> = ["price", "preis", "prix", "precio", "prezzo", "prijs"]
    return has(prices)
      && words.allSatisfy {
        prices.contains($0) || HeaderVocabulary.currencies.contains($0)
          || ["item", "product", "article", "artikel", "listing"].contains($0)
      }
  }

  /// "Quantity", "Menge": how many pieces.
  var isQuantity: Bool {
    has([
      "quantity", "qty", "menge", "stuckzahl", "anzahl", "quantite", "cantidad", "quantita",
      "aantal",
    ])
      && words.count <= 2 && amountRank == nil
  }

  /// What was given back of an amount: "Amount Refunded", "Partial Refunds", "Erstattungsbetrag".
  var tellsRefund: Bool {
    typealias V = HeaderVocabulary
    let isReturn = has(V.returns) || has(["refunds", "erstattung", "erstattungs", "remboursement"])
    return isReturn && !has(V.numbers)
      && !has(["count", "rate", "reason", "date", "status", "qty", "quantity"])
      && words.allSatisfy {
        V.returns.contains($0) || V.joints.contains($0) || V.amounts.contains($0)
          || ["refunds", "partial", "erstattung", "erstattungs", "remboursement", "total"].contains(
            $0)
      }
  }

  /// "Credit", "Betrag Haben": what was paid or given back.
  var isCreditSide: Bool {
    words.count <= 2 && (has(HeaderVocabulary.credits) || words == ["gutschrift"])
  }

  /// It counts something that is no money: "Quantity", "Terms (days)".
  var countsOtherThings: Bool {
    has(HeaderVocabulary.noAmounts) || bracketed.contains(where: HeaderVocabulary.units.contains)
  }

  /// What somebody was asked to say of us in a number: "NPS", "Bewertung".
  var isSurveyScore: Bool {
    has(HeaderVocabulary.surveys) && !has(HeaderVocabulary.ourScores)
  }

  /// Asked from 0 to 10, of which the lower seven are low.
  var asksForRecommendation: Bool {
    has(["nps", "recommend", "recommendation", "likelihood", "weiterempfehlung"])
  }

  /// "Cost", "Line cost": of the row, and no further charge.
  var isCostOfRow: Bool {
    has(["cost", "costs", "kosten"])
      && words.allSatisfy { ["cost", "costs", "kosten", "line", "item", "row"].contains($0) }
  }
}
