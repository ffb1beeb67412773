package import Assessment
package import Basics
package import Intake

/// The language of a report: its sentences, its names for things, its dates and numbers.
///
/// A second language is a second value of this type, made in files of its own beside
/// `English*.swift`, and named in `all`.
package struct Wording: Sendable {
  /// BCP 47: `en-GB`.
  package var language: String
  /// `ltr` or `rtl`.
  package var direction: String
  /// The sentence of a remark, with `{0}`, `{1}` … for its arguments and `{0|touch|touches}` for a
  /// word that depends on their number, and `{0|×}` for how often.
  package var remark: @Sendable (RemarkID) -> String
  package var phrase: @Sendable (Phrase) -> String
  package var answer: @Sendable (AnswerPhrase) -> String
  package var touchKind: @Sendable (TouchKind) -> String
  /// January first.
  package var months: [String]
  package var groupSeparator: String
  package var decimalSeparator: String
  /// Which of the forms of `{0|…|…}` goes with a number.
  package var pluralForm: @Sendable (Int) -> Int
  /// How often, the rarest first: "once", "twice"; and what stands behind a greater number. `{0|×}`
  /// is the place for it.
  package var times: [String]
  package var afterNumberOfTimes: String
  /// What stands between the day's number and the month: nothing in "12 January", a point in
  /// "12. Januar".
  package var afterDayNumber = ""
  package var percentSign = "%"
  /// The words of what was noticed about the inputs.
  package var findings: any FindingWording
}

extension Wording {
  /// Every language there is; the first is the one taken where none is named.
  package static let all: [Wording] = [.english, .german]

  /// The wording of a language by its code: `de`, `de-AT`, `EN_gb`; nil for another.
  package static func named(_ code: String) -> Wording? {
    func language(_ code: String) -> String {
      code.lowercased().prefix { $0 != "-" && $0 != "_" }.description
    }
    return all.first { language($0.language) == language(code) }
  }
}

extension Wording {
  /// What a mark is called, as in "M5, needs reviews".
  package func markTitle(_ mark: MarkID) -> String { remark(.title(mark)) }

  /// What a reason is called, as in "N8, needs never asked".
  package func reasonTitle(_ reason: ReasonID) -> String { remark(.title(reason)) }

  /// "12 January 2026".
  package func date(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.components
    return "\(dayOfMonth)\(afterDayNumber) \(months[month - 1]) \(year)"
  }

  /// "1,234".
  package func number(_ value: Int) -> String { grouped(String(value)) }

  /// "4.6"; "5" where the decimal would be a zero.
  package func decimal(_ value: Double) -> String {
    guard let text = Decimal.text(value, places: 1) else { return "–" }
    let parts = text.split(separator: ".")
    let whole = grouped(String(parts[0]))
    return parts[1] == "0" ? whole : whole + decimalSeparator + parts[1]
  }

  /// "83%"; never 0% or 100% for what is neither.
  package func share(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let percent = Int((value * 100).rounded())
    if percent >= 100, value < 1 { return "99\(percentSign)" }
    if percent <= 0, value > 0 { return "1\(percentSign)" }
    return "\(percent)\(percentSign)"
  }

  /// "1,234.50".
  package func money(_ value: Money) -> String {
    let parts = value.description.split(separator: ".")
    return grouped(String(parts[0])) + decimalSeparator + parts[1]
  }

  private func grouped(_ digits: String) -> String {
    let isNegative = digits.hasPrefix("-")
    var result = ""
    let magnitude = Array(isNegative ? digits.dropFirst() : digits[...])
    for (i, digit) in magnitude.enumerated() {
      if i > 0, (magnitude.count - i) % 3 == 0 { result += groupSeparator }
      result.append(digit)
    }
    return isNegative ? "−" + result : result
  }

  /// A phrase, its places filled.
  package func text(_ phrase: Phrase, _ arguments: Remark.Argument...) -> String {
    fill(self.phrase(phrase), arguments)
  }

  /// A remark in words.
  package func sentence(_ remark: Remark) -> String {
    let pattern = self.remark(remark.id)
    guard pattern.utf8.contains(UInt8(ascii: "[")) else { return fill(pattern, remark.arguments) }
    return fill(Self.withoutZeros(pattern, remark.arguments), remark.arguments)
  }

  /// `pattern` without those parts in brackets whose first argument is 0, and without brackets.
  private static func withoutZeros(_ pattern: String, _ arguments: [Remark.Argument]) -> String {
    var result = ""
    for (i, part) in pattern.split(separator: "[", omittingEmptySubsequences: false).enumerated() {
      guard i > 0, let end = part.firstIndex(of: "]") else {
        result += part
        continue
      }
      let digit = part.firstIndex(of: "{").flatMap { Int(part[part.index(after: $0)...].prefix(1)) }
      let isZero = digit.map { arguments.indices.contains($0) && arguments[$0] == .number(0) }
      if isZero != true { result += part[..<end] }
      result += part[part.index(after: end)...]
    }
    return result
  }

  /// `pattern` with its places filled: `{0}` the first argument, `{0|touch|touches}` the form that
  /// goes with it. A place without an argument stays as it is, so that it is seen.
  package func fill(_ pattern: String, _ arguments: [Remark.Argument]) -> String {
    // By bytes: a report of a large base fills millions of sentences.
    var result = ""
    var rest = pattern[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else { break }
      let parts = rest[rest.utf8.index(after: open)..<close].utf8
        .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      if let index = Int(Substring(parts[0])), arguments.indices.contains(index) {
        if parts.count == 1 {
          result += text(arguments[index])
        } else if parts.count == 2, parts[1].elementsEqual(Self.timesForm.utf8) {
          result += times(arguments[index])
        } else {
          result += Substring(parts[1 + min(form(arguments[index]), parts.count - 2)])
        }
      } else {
        result += rest[open...close]
      }
      rest = rest[rest.utf8.index(after: close)...]
    }
    return result + rest
  }

  func text(_ argument: Remark.Argument) -> String {
    switch argument {
    case .number(let value): number(value)
    case .decimal(let value): decimal(value)
    case .share(let value): share(value)
    case .day(let day): date(day)
    case .kind(let kind): touchKind(kind)
    case .text(let text): text
    case .mark(let mark): markTitle(mark)
    case .reason(let reason): reasonTitle(reason)
    }
  }

  /// Stands where other places have the forms of a word.
  static let timesForm = "×"

  func times(_ argument: Remark.Argument) -> String {
    guard case .number(let value) = argument, value > 0, value <= times.count else {
      return text(argument) + afterNumberOfTimes
    }
    return times[value - 1]
  }

  func form(_ argument: Remark.Argument) -> Int {
    switch argument {
    case .number(let value): pluralForm(value)
    case .decimal(let value): pluralForm(value == 1 ? 1 : 2)
    default: pluralForm(2)
    }
  }
}
