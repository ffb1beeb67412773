import Basics
import CSV

/// Whether a "Price" beside a "Quantity" is that of one piece or of all of the row: the same goods
/// tell, which are bought by ones and by twos.
extension RecognisedFile {
  /// The column of how many pieces each row is of.
  var quantities: Int? {
    layout.columns.indices.first { column in
      HeaderWords(header(column)).isQuantity && sample?[column].holdsNumbers == true
    }
  }

  /// Finds out what the prices of a table of orders are of.
  ///
  /// Where no goods stand there by several quantities, a plain "Price" is that of one piece, as
  /// nearly all shops write it.
  mutating func settlePrices() {
    guard role == .interactions, let amount = column(.amount), let quantities,
      HeaderWords(header(amount)).isPriceOfGoods
    else { return }
    let goods = layout.columns.indices.filter { column in
      guard let cells = sample?[column], column != amount, column != quantities else {
        return false
      }
      return HeaderWords(header(column)).has(Self.goods) && cells.repeats > 0
    }
    var known: [UInt64: (price: Int64, pieces: Int64)] = [:]
    var (ofOne, ofAll, several) = (0, 0, 0)
    source.forEachRecord(first: ValueSample.rowsKept, layout) { record in
      let price = record.withField(amount) { PlainNumber($0)?.money.tenThousandths }
      let pieces = record.withField(quantities) { PlainNumber($0)?.money.tenThousandths }
      guard let price, let pieces, pieces > 0, price > 0, price < 1 << 40, pieces < 1 << 20 else {
        return
      }
      if pieces != 10_000 { several += 1 }
      let hash = goods.reduce(UInt64(1)) { StableHash.mixed($0 &+ record.hash($1)) }
      guard !goods.isEmpty else { return }
      guard let other = known[hash] else {
        known[hash] = (price, pieces)
        return
      }
      guard other.pieces != pieces else { return }
      if other.price == price { ofOne += 1 }
      if abs(other.price * pieces - price * other.pieces) < 100 * max(pieces, other.pieces) {
        ofAll += 1
      }
    }
    pricesAreOfOne =
      ofOne == ofAll ? several > 0 && HeaderWords(header(amount)).words.count == 1 : ofOne > ofAll
  }

  private static let goods: Set<String> = [
    "item", "product", "sku", "title", "artikel", "produkt", "article", "description", "variation",
    "variant", "bezeichnung", "ware", "asin", "articolo", "producto", "listing",
  ]
}
