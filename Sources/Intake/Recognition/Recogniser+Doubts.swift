import CSV

/// What looks like a list of customers and is one of interactions whose date has a name nobody
/// knows: a header renamed overnight must not make everybody "never contacted" (README of the
/// inputs, 52).
extension Recogniser {
  /// Whether all rows show what the first did not: ids of a list of customers that repeat, beside a
  /// day.
  func provesEvents(_ file: RecognisedFile, _ survey: ColumnSurvey) -> Bool {
    guard file.role == .customers, file.hasEventReading, settings.roles[source.path] == nil,
      let watch = survey.identities, !InferredColumns(layout.columns, sample).listsThings
    else { return false }
    return watch.conflicts * 5 >= survey.rows && watch.conflicts > 0
  }

  /// The reading of the headers as interactions that lack nothing but a date; nil if there is none,
  /// or the user has said what the file is.
  func undatedReading(_ matches: [LayoutMatch]) -> LayoutMatch? {
    guard settings.roles[source.path] == nil, matches.first?.role == .customers else { return nil }
    let happenings: [Field] = [.type, .channel, .direction, .subject, .notes]
    let inferred = InferredColumns(layout.columns, sample)
    return matches.first { match in
      match.role == .interactions && match.lack == .date
        && (match.hasAny(happenings) || !inferred.dateCandidates(beside: match.hits).isEmpty)
    }
  }

  /// Nobody on a list of customers is without a name; nor do a third of its rows repeat others.
  func refuseIfUndated(_ file: inout RecognisedFile) {
    guard let error = file.undated, file.role == .customers, file.obstacle == nil else { return }
    let people: [Field] = [
      .name, .firstName, .lastName, .company, .email, .phone, .contactName, .lastContact,
    ]
    let isNameless = !people.contains { file.columns[$0] != nil }
    let isRepeated = file.repeatedIDs * 3 >= file.rows && file.repeatedIDs > 0
    guard isNameless || isRepeated else { return }
    file.obstacle = error
  }
}
