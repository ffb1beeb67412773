/// Currency signs and codes beside a number, and the bookkeeper's CR and DR. All in the letters
/// that `Transliteration` leaves: lower case, without accents.
package enum CurrencyMarks {
  enum Mark: Hashable {
    case currency(String)
    case credit
    case debit
  }

  /// A code of ISO 4217, in capitals.
  package static func isCode(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x41...0x5A).contains($0) } && codes.contains(text.lowercased())
  }

  /// The code of the currency that a cell names: "EUR", "Euro - EUR", "€", "US Dollar"; the cell
  /// itself where nobody knows it.
  package static func code(in cell: String) -> String {
    if isCode(cell) { return cell }
    let words = cell.split { !$0.isLetter && $0 != "$" && $0.isASCII }
    if let code = words.first(where: { isCode(String($0)) }) { return String(code) }
    for word in words.reversed() {
      let key = headerKey(String(word))
      if let code = HeaderVocabulary.currencyNames[key] { return code }
      if case .currency(let code)? = signs[word.lowercased()] { return code }
      if codes.contains(word.lowercased()) { return word.uppercased() }
    }
    return cell
  }

  /// The mark that `text` begins with, and its length in bytes.
  static func atStart(_ text: ArraySlice<UInt8>) -> (length: Int, mark: Mark)? {
    var end = text.startIndex
    while end < text.endIndex, isMarkByte(text[end]) { end += 1 }
    while end > text.startIndex {
      let candidate = text[text.startIndex..<end]
      if let mark = mark(candidate) {
        return (end - text.startIndex, mark)
      }
      end -= 1
    }
    return nil
  }

  /// The mark that `text` ends with, and its length in bytes.
  static func atEnd(_ text: ArraySlice<UInt8>) -> (length: Int, mark: Mark)? {
    var start = text.endIndex
    while start > text.startIndex, isMarkByte(text[start - 1]) { start -= 1 }
    while start < text.endIndex {
      if let mark = mark(text[start...]) { return (text.endIndex - start, mark) }
      start += 1
    }
    return nil
  }

  private static func isMarkByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte >= 0x80 || byte == UInt8(ascii: "$") || byte == ASCII.point
      || byte == ASCII.slash
  }

  private static func mark(_ bytes: ArraySlice<UInt8>) -> Mark? {
    let text = String(decoding: bytes, as: UTF8.self)
    if let known = signs[text] { return known }
    if bytes.count == 3, codes.contains(text) { return .currency(text.uppercased()) }
    return nil
  }

  /// A sign of a single meaning becomes its code; `$`, `¥` and `kr` stay what they are, since
  /// nobody says whose they are.
  private static let signs: [String: Mark] = [
    "$": .currency("$"), "us$": .currency("USD"), "$us": .currency("USD"),
    "a$": .currency("AUD"), "au$": .currency("AUD"), "c$": .currency("CAD"),
    "ca$": .currency("CAD"), "nz$": .currency("NZD"), "hk$": .currency("HKD"),
    "s$": .currency("SGD"), "nt$": .currency("TWD"), "r$": .currency("BRL"),
    "mx$": .currency("MXN"), "€": .currency("EUR"), "euro": .currency("EUR"),
    "euros": .currency("EUR"), "£": .currency("GBP"), "¥": .currency("¥"), "円": .currency("JPY"),
    "元": .currency("CNY"), "₹": .currency("INR"), "rs": .currency("INR"),
    "rs.": .currency("INR"), "₽": .currency("RUB"), "руб": .currency("RUB"),
    "руб.": .currency("RUB"), "₩": .currency("KRW"), "₺": .currency("TRY"), "tl": .currency("TRY"),
    "₪": .currency("ILS"), "₴": .currency("UAH"), "₫": .currency("VND"), "฿": .currency("THB"),
    "₱": .currency("PHP"), "₦": .currency("NGN"), "₡": .currency("CRC"), "zl": .currency("PLN"),
    "kc": .currency("CZK"), "ft": .currency("HUF"), "lei": .currency("RON"),
    "лв": .currency("BGN"), "лв.": .currency("BGN"), "kr": .currency("kr"), "kr.": .currency("kr"),
    "fr": .currency("CHF"), "fr.": .currency("CHF"), "sfr": .currency("CHF"),
    "sfr.": .currency("CHF"), "dm": .currency("DEM"),
    "cr": .credit, "cr.": .credit, "dr": .debit, "dr.": .debit,
  ]

  /// ISO 4217, those in use and the European ones that old records still name.
  private static let codes: Set<String> = Set(
    wordsOf: """
      aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn
      bzd cad cdf chf clp cny cop crc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs
      gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw
      kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad
      ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd
      shp sle sos srd ssp stn svc syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd uyu uzs ved
      ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwl ats bef dem esp fim frf grd hrk iep itl nlg pte
      rmb
      """)
}
