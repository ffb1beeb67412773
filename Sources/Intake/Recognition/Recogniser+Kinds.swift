import Basics
import CSV

/// Which kind of touch the rows of a file are, by all of its columns together.
extension Recogniser {
  /// What every row is, where no column says so.
  func settleKind(_ file: inout RecognisedFile) {
    guard file.role == .interactions else { return }
    let number = file.column(.interaction).map { HeaderWords(file.header($0)) }
    let isStay = layout.columns.contains { HeaderWords($0).isArrival } || tellsLengths
    let numberedKind = number?.numberedKind(isStay: isStay)
    if let kind = file.usualKind, [.order, .payment, .invoice].contains(kind),
      file.columns[.type] == nil,
      kind == .order && (UsualKind.isCalledVisits(file) || numberedKind == .visit)
        || awaitsSomebody(file)
    {
      file.usualKind = .visit
    }
    if file.usualKind == nil || file.usualKind == .task, UsualKind.isTimeSheet(file) {
      file.usualKind = .task
      file.isTimeSheet = true
      // Whether it is billed is not whether it was done.
      file.columns[.status] = nil
      return
    }
    guard file.usualKind == nil else { return }
    if file.columns[.type] == nil, UsualKind.isOfLastContacts(file) {
      file.usualKind = .conversation
      // What somebody came to in all is of no one talk.
      let amounts = file.columns[.amount]?.filter {
        !HeaderWords(file.header($0)).has(HeaderVocabulary.turnovers)
      }
      file.columns[.amount] = amounts?.isEmpty == true ? nil : amounts
      return
    }
    if UsualKind.isOfRequests(file),
      (file.columns[.status] ?? []).contains(where: { column in
        ContactWords.anyState(sample[column].values)
      })
    {
      file.usualKind = .ticket
      file.columns[.amount] = nil
      return
    }
    let says: [Field] = [.type, .channel, .subject, .notes, .direction]
    let isSaid = says.contains { field in
      (file.columns[field] ?? []).contains { sample.rows == 0 || sample[$0].filled > 0 }
    }
    let isAsked = file.column(.name).map { HeaderWords(file.header($0)).namesAsker } == true
    if file.columns[.amount] == nil, isOfCases(file) || isAsked && file.columns[.status] != nil {
      // Whatever a case is numbered as ("Session ID").
      file.usualKind = .ticket
    } else if isForm(file) {
      file.usualKind = .webForm
    } else if file.columns[.type] == nil, let kind = numberedKind {
      file.usualKind = kind
    } else if file.columns[.type] == nil, isStay,
      file.dayColumns.first.map({
        HeaderWords(file.header($0)).isArrival
      }) == true
    {
      // Whoever arrived was there.
      file.usualKind = .visit
    } else if isOfAppointments(file) {
      file.usualKind = file.columns[.email] == nil ? .meeting : .visit
    } else if isOfDeals(file) {
      file.usualKind = .deal
    } else if file.columns[.amount] != nil, !isSaid || awaitsSomebody(file) {
      file.usualKind =
        UsualKind.isOfVisits(file) || awaitsSomebody(file)
        ? .visit : UsualKind.of(file) == .payment ? .payment : .order
    } else if isOfMessages(file) {
      // A text message has no subject.
      file.usualKind = file.columns[.subject] == nil ? .message : .email
    } else if let kind = UsualKind.ofOneSort(file) {
      file.usualKind = kind
    } else if file.columns[.notes] != nil, SenderSorts(file) != nil {
      // Persons and machines who write in turn.
      file.usualKind = .message
    } else if (file.columns[.type] ?? []).allSatisfy({
      !sample[$0].values.isEmpty && ContactWords.kinds(in: sample[$0].values) == 0
    }) {
      file.usualKind = UsualKind.of(file) ?? (UsualKind.isOfVisits(file) ? .visit : nil)
    } else if UsualKind.of(file) == .task {
      // What was to do is no contact, whatever sort of work it was.
      file.usualKind = .task
    } else if let column = file.column(.type), HeaderWords(file.header(column)).namesSortOfComing {
      // "Initial assessment" under "Appointment Type": somebody came.
      file.usualKind = .visit
    } else if let column = file.column(.type) ?? file.column(.channel),
      file.columns[.amount] == nil, let strange = ContactWords.strangeKinds(sample[column])
    {
      // Somebody has noted a contact of some kind: it is one, whatever it is called.
      file.usualKind = .conversation
      file.findings.append(
        Finding(
          .column(
            InputText(file.header(column)),
            .strangeKinds(first: InputText(strange[0]), more: strange.count - 1)),
          .warning, line: layout.headerLine))
    }
  }

  /// Whether each row says for how long somebody comes: what is booked then is a time with us.
  private var tellsLengths: Bool {
    layout.columns.indices.contains { column in
      HeaderWords(layout.columns[column]).has(HeaderVocabulary.times) && sample[column].holdsNumbers
        && sample[column].filled == sample.rows
    }
  }

  /// Whether each row is something written that went to and fro: sent or received, with words and
  /// no length of a talk.
  private func isOfMessages(_ file: RecognisedFile) -> Bool {
    let others: [Field] = [.amount, .duration, .taken, .attendees, .voicemail]
    let words: Set<String> = [
      "message", "text", "sms", "nachricht", "nachrichtentext", "mensaje", "snippet", "vorschau",
    ]
    return !others.contains { file.columns[$0] != nil }
      && [Field.direction, .type].contains { field in
        (file.columns[field] ?? []).contains { ContactWords.areSides(sample[$0].values) }
      }
      && [Field.notes, .subject].contains { field in
        (file.columns[field] ?? []).contains { HeaderWords(file.header($0)).has(words) }
      }
  }

  /// Whether some row says that somebody did not come: whoever was awaited was to be seen, whatever
  /// it cost.
  private func awaitsSomebody(_ file: RecognisedFile) -> Bool {
    let telling: [Field] = [.type, .subject, .notes, .direction, .sender, .recipient]
    let states =
      (file.columns[.status] ?? [])
      + layout.columns.indices.filter { column in
        HeaderWords(file.header(column)).has(["attendance", "anwesenheit", "outcome", "status"])
      }
    return !telling.contains { field in
      (file.columns[field] ?? []).contains { sample[$0].filled > 0 }
    }
      && states.contains { ContactWords.anyAbsence(sample[$0].values) }
  }

  /// Whether the headers are the questions of a form that whoever writes to us fills in.
  private func isForm(_ file: RecognisedFile) -> Bool {
    let others: [Field] = [.type, .direction, .sender, .recipient, .attendees, .amount, .duration]
    return !others.contains { file.columns[$0] != nil }
      && layout.columns.contains { HeaderWords($0).asksReader }
  }

  /// Whether each row is money hoped for, at a stage of being won: it has a day on which it closes
  /// and no other.
  private func isOfDeals(_ file: RecognisedFile) -> Bool {
    file.columns[.closeDate] != nil && file.columns[.date] == nil && file.columns[.amount] != nil
      && file.columns[.type] == nil
      && (file.columns[.status] ?? []).contains {
        HeaderWords(file.header($0)).has(["stage", "pipeline", "phase", "etape", "etapa", "fase"])
      }
  }

  /// Whether each row is a time that somebody booked: from one hour to another of the same day, for
  /// somebody with an address or a price.
  private func isOfAppointments(_ file: RecognisedFile) -> Bool {
    let others: [Field] = [
      .type, .channel, .direction, .sender, .recipient, .attendees, .duration, .taken,
    ]
    // What lasts all day or has a place stands in a calendar.
    let isCalendar =
      file.columns[.subject] != nil && file.columns[.amount] == nil
      && layout.columns.contains { HeaderWords($0).words.starts(with: ["all", "day"]) }
    guard let start = file.dayColumns.first,
      isCalendar
        || file.columns[.email] != nil
          && (file.columns[.amount] != nil || file.columns[.status] != nil),
      !others.contains(where: { file.columns[$0] != nil })
    else { return false }
    let hours = layout.columns.indices.filter { sample[$0].holdsTimesOfDay }
    return layout.columns.indices.contains { column in
      guard column != start, HeaderWords(layout.columns[column]).has(HeaderVocabulary.finishes)
      else { return false }
      // From one hour to another in columns of their own, or from one moment to another.
      return hours.contains(column) && hours.contains { $0 < column }
        || sample.spansHours(from: start, to: column)
    }
  }

  /// Whether each row is a case: with a code of its own, with a state, and with a column that tells
  /// of our answers; or with the day on which it was reported, and the one on which it is due or
  /// was done.
  private func isOfCases(_ file: RecognisedFile) -> Bool {
    let state = file.column(.status).map { ContactWords.anyState(sample[$0].values) } ?? false
    let isCoded =
      state
      && layout.columns.indices.contains { column in
        let cells = sample[column]
        return sample.tellsRowsApart(column) && cells.phrases == 0 && !cells.mayHoldDates
          && !cells.holdsAddresses
      }
    if isCoded,
      layout.columns.contains(where: { isOfAnswers(headerKey($0)) })
    {
      return true
    }
    let others: [Field] = [.amount, .direction, .type, .sender, .recipient, .attendees, .phone]
    let ends: [Field] = [.completedDate, .closeDate]
    let hasEnds = ends.contains { file.columns[$0] != nil }
    guard !others.contains(where: { file.columns[$0] != nil }),
      state ? hasEnds || file.columns[.dueDate] != nil : hasEnds
    else { return false }
    let isNumbered = layout.columns.indices.contains {
      sample.tellsRowsApart($0) && sample[$0].areNumbered && !sample[$0].holdsDates
    }
    return isNumbered
      && [Field.date, .openedDate, .createdDate].contains { field in
        file.column(field).map { HeaderWords(file.header($0)).tellsReport } == true
      }
  }
}
