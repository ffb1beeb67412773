import Basics
import CSV

/// Columns of a list that tell of a contact by a day or by a month.
extension Recogniser {
  /// Columns of a list of customers whose words and days tell of a last contact, though no system's
  /// table has them: such a day is evidence, and must not be passed over. What only its days show
  /// is said.
  func addContactDays(_ file: inout RecognisedFile, _ match: LayoutMatch) {
    guard match.role == .customers else { return }
    let taken = Set(match.hits.filter { $0.field != .detail }.map(\.column))
    let isOfMembers = StateColumn.nameMembers(layout.columns)
    for (column, header) in layout.columns.enumerated() where !taken.contains(column) {
      let words = LastContactHeader(header)
      // R11: a turnstile lets in whoever has a card.
      if isOfMembers, HeaderWords(header).tellsAdmission { continue }
      // And a program notes to the second when somebody was seen by it; whether people did, where
      // the header does not say by whom, is not known (N9).
      if let isPlain = isSeenByProgram(column) {
        if !isPlain { file.passesOverContacts = true }
        continue
      }
      // "Previous" is a word of states as well, but not beside days of contact.
      guard words.isLastContact,
        sample[column].holdsDates && words.namesContact
          || (words.namesContact || sample[column].holdsDates)
            && !StateWords.all.tellsState(header)
      else { continue }
      file.columns[.lastContact, default: []].append(column)
      file.contactDaysByWords.insert(column)
      guard !words.namesContact else { continue }
      file.findings.append(
        Finding(
          .column(InputText(header), .presumed(field: Field.lastContact.rawValue)), .warning,
          line: layout.headerLine))
    }
  }

  /// Whether it is plain that "Last seen" tells of a visitor of pages: by its words; false where
  /// seconds of the day beside no word for a customer may show it, nil for any other column. A
  /// database writes midnight behind a bare day.
  private func isSeenByProgram(_ column: Int) -> Bool? {
    let words = HeaderWords(layout.columns[column])
    guard words.has(["seen", "gesehen"]) else { return nil }
    if words.has(["visitor", "besucher", "web", "website", "browser", "device"]) { return true }
    let mayBe =
      !words.namesParty && sample[column].holdsSeconds
      && !sample[column].examples.allSatisfy { $0.contains("00:00:00") }
    return mayBe ? false : nil
  }

  /// Columns of a list that are a month each: an amount or a mark there is contact of that month.
  func addContactMonths(_ file: inout RecognisedFile) {
    guard file.role == .customers else { return }
    let taken = file.claimedColumns
    let months = layout.columns.indices.compactMap { column -> (column: Int, day: Day)? in
      let words = HeaderWords(layout.columns[column])
      guard !taken.contains(column), !words.has(HeaderVocabulary.noAmounts),
        !words.has(HeaderVocabulary.plans), !sample[column].mayHoldDates,
        let day = DatedText.month(layout.columns[column])
      else { return nil }
      return (column, min(day, settings.asOf))
    }
    guard months.count >= 3 else { return }
    file.contactMonths = months.filter { $0.day < settings.asOf }
    file.findings.append(
      Finding(
        .column(
          InputText(file.header(months[0].column)), .presumed(field: Field.lastContact.rawValue)),
        .warning, line: layout.headerLine))
  }
}
