/// The place of a column among several that are called alike and differ by a number, an ordinal, a
/// year or a season alone: "Visit 1", "2. Wartung", "Service 2025", "Datum 3".
struct HeaderSeries {
  /// What all of the series are called; empty where the header says only that it is a day.
  let stem: Set<String>
  /// Which of them it is.
  let place: [String]
  /// The year that its days are of, where the header has one.
  let year: Int?

  /// Nil where the words have no place in a series.
  init?(_ words: HeaderWords) {
    var (stem, place): (Set<String>, [String]) = ([], [])
    var year: Int?
    for word in words.words + words.bracketed {
      let figures = word.prefix(while: \.isNumber)
      let behind = word.dropFirst(figures.count)
      // "visit1", "2nd": the noun is what no figure stands in.
      let noun = figures.isEmpty ? Self.noun(of: word) : String(behind)
      let number = figures.isEmpty ? String(word.dropFirst(noun.count)) : String(figures)
      if number.count == 4, let written = Int(number), (1990...2099).contains(written) {
        year = written
      }
      if !number.isEmpty { place.append(number) }
      if Self.ordinals.contains(word) || Self.seasons.contains(word)
        || MonthNames.months[word] != nil
      {
        place.append(word)
      } else if !noun.isEmpty, figures.isEmpty || !Self.endings.contains(noun),
        !HeaderVocabulary.joints.contains(noun),
        !HeaderVocabulary.days.contains(noun) || HeaderVocabulary.contacts.contains(noun)
      {
        stem.insert(noun)
      }
    }
    guard !place.isEmpty else { return nil }
    (self.stem, self.place, self.year) = (stem, place, year)
  }

  /// What happened on each day of the series; nil where its words do not say.
  var kind: TouchKind? {
    typealias V = HeaderVocabulary
    func has(_ vocabulary: Set<String>) -> Bool { !stem.isDisjoint(with: vocabulary) }
    if has(["call", "anruf", "telefonat", "appel", "llamada", "chiamata"]) { return .call }
    if has(V.comings) || has(V.works) { return .visit }
    if has(V.contacts) { return .conversation }
    if has(V.purchases) { return .order }
    return nil
  }

  /// Its days may be of something that happened between them and us: no birthdays of children, no
  /// instalments, no terms.
  var mayBeContact: Bool {
    typealias V = HeaderVocabulary
    return !stem.contains { word in
      V.isParty(word) && !V.contacts.contains(word) || V.names.contains(word)
        || V.births.contains(word) || V.dues.contains(word) || V.validities.contains(word)
        || V.changes.contains(word) || V.kin.contains(word)
        || V.amounts.contains(word) && V.works.isDisjoint(with: stem)
        || V.documents.contains(word) || V.plans.contains(word) || V.instalments.contains(word)
    }
  }

  private static func noun(of word: String) -> String {
    String(word.reversed().drop(while: \.isNumber).reversed())
  }

  /// "1st", "2e": what stands behind the figure.
  private static let endings: Set<String> = ["st", "nd", "rd", "th", "e", "eme", "ere", "er"]
  private static let ordinals = HeaderVocabulary.words(
    """
    first second third fourth fifth erste erster erstes zweite zweiter zweites
    dritte dritter drittes vierte vierter viertes premier premiere deuxieme troisieme primera
    segunda tercera prima seconda terza eerste tweede derde
    """)
  private static let seasons = HeaderVocabulary.words(
    """
    spring summer autumn fall winter fruhjahr fruhling sommer herbst printemps ete automne hiver
    primavera verano otono invierno estate autunno voorjaar zomer najaar q1 q2 q3 q4 h1 h2 hj1 hj2
    """)
}
