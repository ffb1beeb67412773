/// How often somebody wants to be in touch, as people write it: "weekly", "every 6 weeks", "alle
/// zwei Monate", "viermal im Jahr", "90".
///
///     Cadence("6 weeks")?.days   // 42
///     Cadence("2x a year")?.days // 183
///     Cadence("soon")            // nil
package struct Cadence: Sendable, Hashable {
  /// The longest silence that keeps to it, in days: from 1 to 36,500. A month is 31, a quarter 92,
  /// half a year 183, a year 365.
  package let days: Int

  /// Reads a text; nil for what names no interval, and where a sign of it is not understood.
  package init?(_ text: String) {
    guard let words = CadenceWords(text)?.words else { return nil }
    var reader = CadenceReader()
    for word in words { guard reader.take(word) else { return nil } }
    guard let days = reader.days, (1...36_500).contains(days) else { return nil }
    self.days = days
  }

  /// Whether a text says that there is none: empty, a dash, "as needed", "nach Bedarf".
  package static func isNone(_ text: String) -> Bool {
    let hasWords = text.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard hasWords else { return true }
    let words = CadenceWords(text)?.words.filter { $0 != "/" } ?? []
    return none.contains(words.joined(separator: " "))
  }

  private static let none: Set<String> = [
    "none", "no", "never", "n a", "na", "nil", "null", "unknown", "tbd", "as needed",
    "when needed", "if needed", "on request", "on demand", "ad hoc", "keine", "keiner", "kein",
    "nie", "ohne", "unbekannt", "bei bedarf", "nach bedarf", "auf anfrage",
  ]
}

/// The words of a cadence: runs of letters, of digits, and a slash, which stands for "per".
private struct CadenceWords {
  private(set) var words: [String] = []
  private var word = ""
  private var isNumber = false

  /// Nil where something stands in the text that may say more than the words do: `-5`, `½ year`,
  /// `90%`.
  init?(_ text: String) {
    let scalars = Array(text.lowercased().unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if let digit = Self.digit(scalar) {
        add(digit, isNumber: true)
      } else if (scalar == "." || scalar == ",") && isNumber && !word.isEmpty {
        // 90.0, as spreadsheets write whole numbers; 1.5 is no whole one, and is kept as it is.
        add(scalar, isNumber: true)
      } else if scalar.properties.numericType != nil {
        return nil
      } else if scalar.properties.isAlphabetic {
        add(scalar, isNumber: false)
      } else {
        close()
        if scalar == "/" || scalar == "×" {
          words.append(String(scalar))
        } else {
          guard Self.saysNothing(scalar), !Self.isSign(index, of: scalars) else { return nil }
        }
      }
    }
    close()
  }

  private mutating func add(_ scalar: Unicode.Scalar, isNumber: Bool) {
    if self.isNumber != isNumber { close() }
    self.isNumber = isNumber
    word.unicodeScalars.append(scalar)
  }

  private mutating func close() {
    if !word.isEmpty { words.append(word) }
    word = ""
  }

  /// A digit of any script as one of ours: "６" is 6.
  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if ("0"..."9").contains(scalar) { return scalar }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
      (0...9).contains(value)
    else { return nil }
    return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
  }

  /// What stands between words and changes none of them.
  private static func saysNothing(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace || ".,:;!()[]'\"~≈_".unicodeScalars.contains(scalar) {
      return true
    }
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .initialPunctuation, .finalPunctuation, .format: return true
    default: return false
    }
  }

  /// A dash in front of a number, with no word before it that it joins to it.
  private static func isSign(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index].properties.generalCategory == .dashPunctuation,
      index + 1 < scalars.count, digit(scalars[index + 1]) != nil
    else { return false }
    guard index > 0 else { return true }
    let before = scalars[index - 1]
    return !before.properties.isAlphabetic && before.properties.numericType == nil
  }
}

/// Adds up the words of a cadence: how many, of what, or how often in what.
private struct CadenceReader {
  /// Twelfths of a day, so that months and halves stay whole.
  private var unit: Int?
  private var count: Int?
  /// So many times in the unit.
  private var times: Int?
  private var isHalf = false
  /// The count stands behind the unit, as in "Q2": which one, and not how many; but for "yearly, 4
  /// times".
  private var isOrdinal = false
  /// "bi" stands before its unit.
  private var isBi = false

  /// Takes a word; false for one that has no place here.
  mutating func take(_ word: String) -> Bool {
    if isBi {
      isBi = false
      // "bi-annual" as "biannual": which is twice a year, while "biweekly" is every two weeks.
      return Self.units["bi\(word)"] != nil && take("bi\(word)")
    }
    if word == "bi" {
      isBi = true
      return true
    }
    if Self.fillers.contains(word) { return true }
    if Self.pers.contains(word) {
      // "4 / year": what stands before it are times.
      if let count, unit == nil, times == nil { (times, self.count) = (count, nil) }
      return true
    }
    if Self.timesWords.contains(word) {
      guard times == nil else { return false }
      times = count ?? 1
      count = nil
      isOrdinal = false
      return true
    }
    if Self.halves.contains(word) {
      isHalf = true
      return true
    }
    if let number = Self.number(word) {
      guard count == nil else { return false }
      count = number
      isOrdinal = unit != nil
      return true
    }
    if let often = Self.often[word] {
      guard times == nil else { return false }
      times = often
      return true
    }
    guard unit == nil, let (factor, unit) = Self.unit(word) else { return false }
    if factor > 1 {
      guard count == nil else { return false }
      count = factor
    }
    self.unit = unit
    return true
  }

  var days: Int? {
    guard !isOrdinal, !isBi else { return nil }
    guard var twelfths = unit ?? (times == nil && count != nil && !isHalf ? 12 : nil) else {
      return nil
    }
    if isHalf { twelfths /= 2 }
    let (whole, overflow) = twelfths.multipliedReportingOverflow(by: count ?? 1)
    let parts = 12 * (times ?? 1)
    guard !overflow, whole > 0, parts > 0 else { return nil }
    return whole / parts + (whole % parts == 0 ? 0 : 1)
  }

  // MARK: Words

  private static let day = 12
  private static let week = 84
  private static let month = 365
  private static let year = 4380

  private static let fillers: Set<String> = [
    "every", "each", "all", "alle", "jede", "jeden", "jedes", "jeder", "the", "at", "least",
    "mindestens", "about", "ca", "circa", "etwa", "once", "einmal", "nach", "after", "contact",
    "call", "visit", "touch", "kontakt", "anruf", "besuch", "rhythmus", "cadence", "st", "nd", "rd",
    "th",
  ]
  private static let pers: Set<String> = ["/", "per", "pro", "a", "an", "in", "im", "p", "je"]
  private static let timesWords: Set<String> = ["times", "time", "x", "mal", "×"]
  private static let halves: Set<String> = ["half", "semi", "halb", "halbe", "halbes", "halben"]
  private static let often = [
    "twice": 2, "thrice": 3, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5,
    "sechsmal": 6, "zwölfmal": 12,
  ]
  private static let numbers = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "other": 2, "second": 2, "third": 3, "fourth": 4,
    "ein": 1, "eine": 1, "einen": 1, "eines": 1, "zwei": 2, "drei": 3, "vier": 4,
    "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "zwölf": 12,
    "vierzehn": 14, "zweite": 2, "zweiten": 2, "zweites": 2, "dritte": 3, "dritten": 3,
    "drittes": 3, "vierte": 4, "vierten": 4,
  ]

  private static func number(_ word: String) -> Int? {
    if let number = numbers[word] { return number }
    guard word.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false else { return nil }
    let parts = word.split(separator: ".", omittingEmptySubsequences: true)
    guard let whole = parts.first, parts.count <= 2,
      parts.dropFirst().allSatisfy({ $0.allSatisfy { $0 == "0" } })
    else { return nil }
    return Int(whole)
  }

  private static let units: [String: Int] = {
    var units: [String: Int] = [:]
    for (length, words) in [
      (
        day,
        "d day days daily tag tage tagen tages täglich tägig tägige tägiger taeglich taegig"
      ),
      (
        week,
        "w wk wks wo week weeks weekly woche wochen wöchig wöchige wöchentlich woechentlich wöchiger"
      ),
      (2 * week, "fortnight fortnights fortnightly biweekly"),
      (month, "m mo mth mths month months monthly monat monate monaten monats monatlich"),
      (2 * month, "bimonthly"),
      (
        3 * month,
        "q qtr quarter quarters quarterly quartal quartale quartals quartalsweise vierteljahr"
          + " vierteljahre vierteljährlich vierteljaehrlich"
      ),
      (
        6 * month,
        "semiannual semiannually halfyearly biannual biannually semester halbjahr halbjahre"
          + " halbjährlich halbjaehrlich halbjährig"
      ),
      (
        year,
        "y yr yrs year years yearly annual annually annum jahr jahre jahren jahres jährlich"
          + " jaehrlich j"
      ),
      (2 * year, "biennial biennially"),
    ] {
      for word in words.split(separator: " ") { units[String(word)] = length }
    }
    return units
  }()

  /// A unit, alone or behind its number in one word: "sechswöchentlich", "zweimonatlich".
  private static func unit(_ word: String) -> (factor: Int, twelfths: Int)? {
    if let length = units[word] { return (1, length) }
    for (name, number) in numbers where number > 1 && word.hasPrefix(name) {
      if let length = units[String(word.dropFirst(name.count))] { return (number, length) }
    }
    return nil
  }
}
