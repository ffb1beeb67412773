/// Columns of days.
extension HeaderWords {
  /// What a column of days is by its name.
  enum DayMeaning: Equatable {
    /// Of a person, never of a contact.
    case birthday
    case due
    /// Neither contact nor deadline: valid until, renewal, next visit.
    case other
    case modified
    case created
    case completed
    case last
    case first
    /// When it happened; the name says so.
    case happened
    /// The name says nothing.
    case unknown
  }

  var dayMeaning: DayMeaning {
    typealias V = HeaderVocabulary
    if has(V.births) { return .birthday }
    if saysToDo { return .other }
    // "Bis", "By when", "Bis wann".
    if has(V.dues) || words.first.map(V.limits.contains) == true { return .due }
    if has(V.validities) || words.last == "to" && has(V.lasting) { return .other }
    if words.count > 1, words.last.map(V.limitsBehind.contains) == true { return .due }
    if has(V.changes) { return .modified }
    if has(V.lasts) { return .last }
    if has(V.firsts) { return .first }
    if has(V.makings) { return .created }
    if has(V.endings) { return .completed }
    let isDay = has(V.days) || words.last.map(V.dayPrepositions.contains) == true
    return isDay || has(V.happened) ? .happened : .unknown
  }

  /// Since when somebody is one, by day or by year: "Customer since" over 2014.
  var tellsBeginning: Bool {
    [.first, .created].contains(dayMeaning) || has(["depuis", "desde", "sinds", "dal", "sedan"])
  }
}
