import Basics
import CSV

/// Columns that no table of a system names, found by headers and values together.
extension Recogniser {
  func isOfAnswers(_ key: String) -> Bool {
    Self.answers.contains { key.contains($0) } && !Self.noAnswers.contains { key.contains($0) }
  }

  /// "Visit completed date": where most rows that lie behind us have such a day, those without were
  /// not held (R12).
  func addDaysOfDoing(_ file: inout RecognisedFile) {
    if file.role == .interactions, file.isOfWorkDone, file.columns[.completed] == nil,
      file.columns[.status] == nil, let done = file.columns[.completedDate]
    {
      // What has no day on which it was done is still to be done.
      file.columns[.completed] = done
      file.isCompletedByDay = true
      return
    }
    let isOfComings = file.usualKind.map { [.visit, .meeting].contains($0) } ?? false
    // What has a direction took place.
    let type =
      file.columns[.status] == nil && file.columns[.direction] == nil ? file.column(.type) : nil
    guard isOfComings || type != nil, file.columns[.completed] == nil,
      let day = file.dayColumns.first
    else { return }
    let column = layout.columns.indices.first { column in
      let (words, cells) = (HeaderWords(file.header(column)), sample[column])
      guard column != day, cells.holdsDates, words.has(HeaderVocabulary.doings), cells.ahead == 0,
        cells.filled < sample.rows
      else { return false }
      if isOfComings { return cells.filled * 2 > sample.rows }
      return cells.filled * 5 >= sample.rows * 4 && type.map { isDone(column, inEach: $0) } == true
    }
    guard let column else { return }
    for field in file.columns.keys where field.isDate || field == .detail {
      let others = file.columns[field]?.filter { $0 != column } ?? []
      file.columns[field] = others.isEmpty ? nil : others
    }
    file.columns[.completed] = [column]
    file.isCompletedByDay = true
  }

  /// Whether each kind of contact that a column names has a day of doing on some row: then rows
  /// without one are still to be done, or were called off.
  private func isDone(_ column: Int, inEach type: Int) -> Bool {
    var (named, done): (Set<String>, Set<String>) = ([], [])
    source.forEachRecord(first: ValueSample.rowsKept, layout) { record in
      let sort = record.text(type)
      named.insert(sort)
      if !record.isBlank(column) { done.insert(sort) }
    }
    return named.subtracting(done).allSatisfy { ContactWords.kind(of: [$0])?.isPersonal != true }
  }

  /// Columns of yes and no that say who began: "Is Inbound", "Created by an agent".
  func addStarters(_ file: inout RecognisedFile) {
    guard file.role == .interactions, file.columns[.direction] == nil else { return }
    let free: Set<Field> = [.detail, .owner, .opener]
    let taken = Set(file.columns.filter { !free.contains($0.key) }.flatMap(\.value))
    for (column, header) in layout.columns.enumerated()
    where !taken.contains(column) && sample[column].filled > 0 && sample[column].holdsFlags {
      guard let side = HeaderWords(header).starter else { continue }
      file.columns[side == .ours ? .outbound : .inbound, default: []].append(column)
    }
  }

  /// Whether the states of a calendar are confirmed and cancelled, and none says that anything was
  /// held: then what was confirmed took place on its day.
  func confirmsWhatTakesPlace(_ file: RecognisedFile) -> Bool {
    guard file.role == .interactions, let status = file.column(.status),
      file.usualKind?.isAttended == true || file.columns[.attendees] != nil
        || layout.columns.contains(where: { HeaderWords($0).namesSortOfComing })
    else { return false }
    let values = sample[status].values
    let plans = ContactWords.plans(among: values)
    return !plans.isEmpty && plans.allSatisfy { Self.confirmations.contains(headerKey($0)) }
      && !ContactWords.anyHeld(values)
  }

  /// Says of what is agreed that it takes place, as `headerKey` leaves it.
  private static let confirmations: Set<String> = [
    "confirmed", "booked", "scheduled", "bestatigt", "gebucht", "confirme", "reserve",
    "confermato", "prenotato", "confirmado", "reservado", "bevestigd", "geboekt", "potwierdzone",
  ]

  /// Columns that tell of our answer to a ticket, by the words of their headers: "First reply time
  /// in minutes", "Replies", "Last agent response". What is due by a contract is none.
  func findAnswers(_ file: inout RecognisedFile) {
    let taken = Set(file.columns.filter { $0.key != .detail && $0.key != .taken }.flatMap(\.value))
    let columns = layout.columns.indices.filter { column in
      guard !taken.contains(column) else { return false }
      return isOfAnswers(headerKey(layout.columns[column]))
    }
    if !columns.isEmpty { file.columns[.answered, default: []] += columns }
  }

  /// What whoever booked, ordered or asked wrote into a form is read where a row's notes are empty:
  /// a column called as a question ("Anything we should know?") that holds texts.
  func addFormAnswers(_ file: inout RecognisedFile) {
    guard file.role == .interactions else { return }
    let taken = file.claimedColumns
    let answers = layout.columns.indices.filter { column in
      let cells = sample[column]
      return !taken.contains(column) && cells.filled > 0 && cells.phrases * 2 >= cells.filled
        && !cells.mayHoldDates && !cells.holdsNumbers && !cells.holdsAddresses
        && !cells.areTelephones && !cells.holdsFlags
        && (layout.columns[column].hasSuffix("?")
          || HeaderWords(layout.columns[column]).has(HeaderVocabulary.wishes))
    }
    if !answers.isEmpty { file.columns[.notes, default: []] += answers }
  }

  /// Columns of days that say themselves that another contact is to follow, where the rows have a
  /// day of their own or are customers.
  func findNextContacts(_ file: inout RecognisedFile) {
    guard file.role == .customers || file.role == .interactions && file.columns[.date] != nil
    else { return }
    // What is to be done on a day may be what a row promised as well.
    let taken = file.claimedColumns.subtracting(
      (file.columns[.dueDate] ?? []).filter { HeaderWords(layout.columns[$0]).saysToDo })
    file.nextContacts = layout.columns.indices.filter { column in
      !taken.contains(column) && sample[column].mayHoldDates
        && HeaderWords(layout.columns[column]).tellsNextContact
    }
  }

  /// Parts of words, as `headerKey` leaves them.
  static let answers = [
    "firstrepl", "firstrespon", "lastmessagefrom", "lastmessageby", "lastreplyby", "lastauthor",
    "firststaff", "firstagent", "firstanswer", "initialrespon", "initialrepl", "agentrepl",
    "agentrespon", "staffrepl", "staffrespon", "publicrepl", "ourrepl", "answered", "replies",
    "replycount", "replied", "timetofirst", "respondedat", "responsedate", "lastcontactagent",
    "operatorrepl", "operatorrespon", "teammaterepl", "adminrepl", "agentinteraction",
    "agentmessage", "staffmessage", "outbound", "erstantwort", "ersteantwort",
    "antworten", "beantwortet",
    "erstreaktion",
  ]
  private static let noAnswers = [
    "due", "sla", "target", "escalation", "eskalation", "breach", "violat", "customer", "requester",
    "contactrepl",
    "unanswered",
    "faellig", "fallig", "frist",
  ]
}
