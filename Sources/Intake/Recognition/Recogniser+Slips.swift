import CSV

/// Whose all rows of a table are, where its headers say so for all: slips of calls and letters that
/// came in, with the day of our answer beside them; a log of what we wrote.
extension Recogniser {
  /// Finds out whether all rows are of one side: slips of what came in, where a column tells who
  /// rang, or on which day beside that of the row we answered; and what we wrote.
  func settleSide(_ file: inout RecognisedFile) {
    guard file.role == .interactions, let day = file.dayColumns.first else { return }
    let headers = layout.columns.map { HeaderWords($0) }
    func days(_ isMeant: (HeaderWords) -> Bool) -> [Int] {
      headers.indices.filter {
        $0 != day && $0 != file.lastMessage?.day && isMeant(headers[$0]) && sample[$0].holdsDates
          && sample[$0].ahead == 0
      }
    }
    let isTicket = file.usualKind == .ticket
    let answers = days(\.tellsOurAnswer)
    let asked = isTicket ? days(\.tellsTheirMessage) : []
    let sides: [Field] = [.type, .direction, .sender, .recipient, .attendees, .amount]
    let isOpen = !sides.contains { file.columns[$0] != nil }
    if isOpen, file.usualKind == nil,
      (file.columns[.subject] ?? []).contains(where: { headers[$0].tellsOurWords })
        || (file.columns[.notes] ?? []).contains(where: { headers[$0].tellsOurWords })
    {
      file.side = .ours
      file.usualKind = .conversation
      return
    }
    let callers = headers.indices.filter { headers[$0].namesCaller && sample[$0].filled > 0 }
    let incoming: [TouchKind?] = [nil, .call, .email, .letter, .message, .webForm]
    guard isTicket || isOpen && incoming.contains(file.usualKind),
      !(answers + asked).isEmpty || !isTicket && !callers.isEmpty
    else { return }
    file.answerDays = answers
    file.theirDays = asked
    for (field, columns) in file.columns where field.isDate || field == .answered {
      let others = columns.filter { !answers.contains($0) && !asked.contains($0) }
      file.columns[field] = others.isEmpty ? nil : others
    }
    guard !isTicket else {
      // Whose a ticket is its own columns tell. Beside days of answers, a count may be of theirs as
      // well.
      let counts = (file.columns[.answered] ?? []).filter {
        answers.isEmpty || !sample[$0].holdsNumbers
      }
      file.columns[.answered] = answers.isEmpty && counts.isEmpty ? nil : answers + counts
      return
    }
    file.side = .theirs
    settleMark(&file, headers)
    if (answers + callers).contains(where: { headers[$0].speaksOfCall }) { file.usualKind = .call }
  }

  /// Finds the day of the last message of each talk, where another column says who wrote it.
  func findLastMessage(_ file: inout RecognisedFile) {
    guard file.role == .interactions else { return }
    // A day beside that on which the talk began is free to be that of its last message.
    let began = file.hasAny([.openedDate, .createdDate])
    let free: Set<Field> = [.detail, .answered, .modified]
    let taken = Set(
      file.columns.filter { !free.contains($0.key) && !(began && $0.key == .date) }.flatMap(\.value)
    ).union(began ? [] : file.dayColumns)
    func column(_ isMeant: (HeaderWords) -> Bool, holdsDays: Bool) -> Int? {
      layout.columns.indices.first { column in
        !taken.contains(column) && sample[column].filled > 0
          && sample[column].holdsDates == holdsDays && isMeant(HeaderWords(layout.columns[column]))
      }
    }
    func tellsWriter(_ column: Int) -> Bool {
      sample[column].holdsFlags
        ? HeaderWords(layout.columns[column]).sideOfLastWriter != nil
        : sample[column].values.contains { SenderSorts.side(of: $0) != nil }
    }
    guard
      let writer = column({ $0.namesLastWriter || $0.sideOfLastWriter != nil }, holdsDays: false),
      let day = column(\.tellsDayOfLastMessage, holdsDays: true), tellsWriter(writer)
    else { return }
    file.lastMessage = (day, writer)
    for field in [Field.answered, .date] {
      file.columns[field]?.removeAll { $0 == writer || $0 == day }
      if file.columns[field]?.isEmpty == true { file.columns[field] = nil }
    }
    // What goes to and fro is asked of us first.
    file.usualKind = file.usualKind ?? .ticket
  }

  /// Finds the mark of a slip that is settled. Any other mark may say so as well: then none is open
  /// for want of an answer.
  private func settleMark(_ file: inout RecognisedFile, _ headers: [HeaderWords]) {
    guard file.columns[.completed] == nil else {
      file.areOpenUnanswered = !file.answerDays.isEmpty
      return
    }
    let taken = file.claimedColumns
    let marks = headers.indices.filter {
      !taken.contains($0) && sample[$0].filled > 0 && sample[$0].holdsFlags
    }
    let settled = marks.first { headers[$0].has(HeaderVocabulary.settlings) }
    if let settled { file.columns[.completed] = [settled] }
    if settled == nil, let done = file.column(.completedDate), file.dayColumns.first != done,
      headers[done].has(HeaderVocabulary.settlings), sample[done].filled * 2 > sample.rows
    {
      // The day on which it was settled: none where it was not.
      file.columns[.completedDate] = nil
      file.columns[.completed] = [done]
      file.isCompletedByDay = true
      return
    }
    file.areOpenUnanswered = !file.answerDays.isEmpty && (settled != nil || marks.isEmpty)
  }
}
