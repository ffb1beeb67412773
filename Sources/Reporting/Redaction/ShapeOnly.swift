/// What is left of a text when only its shape may be seen.
enum ShapeOnly {
  /// A raw row with its letters and digits made alike: `Ana;2026-01-05` is `Xxx;9999-99-99`. Delimiters,
  /// quotes, blanks and line ends stay, since those are what goes wrong in rows.
  static func row(_ raw: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "0"..."9": result.append("9")
      case "a"..."z": result.append("x")
      case "A"..."Z": result.append("X")
      case "\u{80}"...: result.append("¿")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A message of ours without what it quotes: words that our messages are not made of, and numbers,
  /// which may be ids, become `…`.
  static func message(_ text: String) -> String {
    var result = ""
    var word = ""
    func finish() {
      if word.isEmpty { return }
      let shown = ours.contains(word.lowercased()) ? word : "…"
      // A run of unknown words is one gap.
      if shown != "…" || !result.hasSuffix("…") { result += shown }
      word = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "@", "\u{80}"...:
        word.unicodeScalars.append(scalar)
      case " ", ",", ";", ":", ".", "(", ")", "?", "-", "\"", "'":
        finish()
        result.unicodeScalars.append(scalar)
      default: word.unicodeScalars.append("_")
      }
    }
    finish()
    return result
  }

  /// The words that messages about files and rows are made of. One that is missing costs that word and
  /// nothing else.
  private static let ours = Set(
    """
    a above accounts add added address affected after again against all already also am among
    amount amounts an and another any apart are arrives as ask at be before begin begins behind
    being belong belongs below beyond blank both broken but by byte bytes calendar called calls
    can cannot case cell cells changed character characters check choose clock closed closing
    code codes column columns come commas compared compressed contact contacted contacts control
    converted count counted counts created crm csv currencies customer customers cut damaged
    date dated dates day days decide decided decides decimal decimals decoded delimiter did
    differ different digits direction distinct divides dmy do does dropped due duplicate each
    earlier early empty encoding end ended ends enough epoch era every export exported exports
    failed few fewer field fields file files first follow for force forced format found four
    free from further future give go goes group groups guarded guess had half happen happened
    has have header headers held here holds id ids if ignored in includes incomplete inside
    instead interaction interactions into is it its itself joined joins judge judged key keys
    kept known large larger last later least left less letter letters like likely limit line
    lines list listed lists lie longer look looks made many map mark marks mass matches mean
    meaning meant mdy middle milliseconds missing mixed month months more most much n name named
    names nearest nearly needed neglected neither never new next no nobody none nor not nothing
    now nul number numbers of off on once one only open opened or order orders orphan orphans
    other others our out over own owner packed part parts past percentage perhaps place plan
    planned plausible please point points prove proves quote quoted quotes quotation range read
    readable reading reads record recorded records refers rejected relationship relationships
    relative remark remarks repair repeat repeated repeats replaced report right row rows run s
    same say says seconds see seen separates separator separators serial settle several shifted
    short shorter shown shows since single skipped so some space spaces spelling spreadsheet
    spreadsheets stand standard stands still summary symbol table tables taken text than that
    the their them then there therefore these they this those thousand thousands time times to
    together told too total totals trailing twice two type under unknown unreadable until
    unusual us used user using utc value values was way were what when where whether which while
    who whole whose with within without words work would write writing written wrong year years
    ymd you zero zeros zone
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
