package import Basics
package import CSV

/// Finds out what an opened input is: its header, its role, its columns, and from one pass over all
/// of its rows how dates, numbers and keys are written.
///
/// A file that is understood but must not be used comes back with an `obstacle`; a folder may hold
/// files that are none of our business.
///
/// - Throws: what concerns the file as such: it is half-written, empty, or no table.
package func recognise(_ source: Source, settings: IntakeSettings) throws(InputError)
  -> RecognisedFile
{
  let recogniser = try Recogniser(source, settings)
  if let verdicts = recogniser.verdictTable { return verdicts }
  var file = recogniser.nameColumns()
  var (survey, summary) = try recogniser.survey(&file)
  if recogniser.provesEvents(file, survey) {
    file = recogniser.nameColumns(as: .interactions)
    (survey, summary) = try recogniser.survey(&file)
  }
  return try recogniser.finish(file, survey, summary)
}

/// Finds out what an opened input is, table by table: a file in which tables stand one below the
/// other is as many files of one name.
///
/// A file whose role the user names is one table.
///
/// - Throws: as `recognise`.
package func recogniseTables(of source: Source, settings: IntakeSettings) throws(InputError)
  -> [RecognisedFile]
{
  guard settings.roles[source.path] == nil else {
    return [try recognise(source, settings: settings)]
  }
  var open = try source.tables(options: settings.reading, knows: SystemTables.know)
  var files: [RecognisedFile] = []
  do throws(InputError) {
    while !open.isEmpty {
      let table = open.removeFirst()
      let file = try recognise(table, settings: settings)
      guard let next = file.unreadFrom else {
        files.append(file)
        continue
      }
      let (above, below) = table.split(at: next.offset, line: next.line)
      files.append(try recognise(above, settings: settings))
      open.insert(below, at: 0)
    }
  } catch {
    // What cannot be read by itself is no table: then the file is read as one, and it is said.
    return [try recognise(source, settings: settings)]
  }
  return files
}

/// The steps of `recognise`.
struct Recogniser {
  let source: Source
  let layout: Layout
  let settings: IntakeSettings
  /// What the first rows hold.
  let sample: ValueSample

  /// Finds the header.
  init(_ source: Source, _ settings: IntakeSettings) throws(InputError) {
    let mappedKeys = Set(settings.mappings.map { headerKey($0.column) })
    let layout: Layout
    do throws(InputError) {
      layout = try source.layout(
        options: settings.reading, fits: SystemTables.fits,
        knows: { header in
          SystemTables.know(header) || mappedKeys.contains(headerKey(header))
        })
    } catch {
      guard let named = HeaderlessTable.layout(of: source, error, settings) else { throw error }
      layout = named
    }
    self.init(source: source, layout: layout, settings: settings)
  }

  init(source: Source, layout: Layout, settings: IntakeSettings) {
    self.source = source
    self.settings = settings
    sample = ValueSample(source, layout, asOf: settings.asOf)
    var layout = layout
    if settings.roles[source.path] == nil, sample.isOfMonths(layout.columns) {
      layout.isCrossTable = true
    }
    self.layout = layout
  }

  /// The file where it is a table of verdicts by its headers, and nobody says otherwise: its ids
  /// are those of flags, and make nobody a customer.
  var verdictTable: RecognisedFile? {
    let headers = Set(layout.columns.map { headerKey($0) })
    guard settings.roles[source.path] == nil, headers.isSuperset(of: ["id", "about", "verdict"]),
      headers.isDisjoint(with: ["name", "company", "email", "phone", "date"])
    else { return nil }
    var file = RecognisedFile(source: source, layout: layout, match: nil)
    file.obstacle = InputError(.file(.verdicts), file: source.path, line: layout.headerLine)
    return file
  }

  /// What the survey of all rows makes of a file whose columns are named.
  func finish(_ named: RecognisedFile, _ survey: ColumnSurvey, _ summary: ScanSummary)
    throws(InputError) -> RecognisedFile
  {
    var file = named
    file.findings += layout.findings + summary.findings
    if let line = source.nextLine {
      file.findings.append(Finding(.file(.tableBelow), .warning, line: line))
    }
    file.rows = survey.rows
    file.shortRows = survey.short
    judge(survey, into: &file)
    file.settlePrices()
    settleParties(survey, &file)
    if file.parties == nil { file.authors = survey.authors?.authors(us: OurSide(settings.us)) }
    refuseIfUndated(&file)
    if summary.endsWithoutLineEnd { try refuseIfHalfWritten(file, survey) }
    file.findings = file.findings.map { finding in
      var finding = finding
      finding.file = source.path
      return finding
    }
    return file
  }

  /// What the survey found out about both sides of the rows.
  private func settleParties(_ survey: ColumnSurvey, _ file: inout RecognisedFile) {
    guard let columns = file.partyColumns, let watch = survey.parties, !file.namesPartyBesideSides
    else { return }
    if file.namesKeys {
      let filled = survey.keys.filter { Field.keys.contains($0.field) }.map(\.filled).max() ?? 0
      guard filled * 10 < survey.rows else { return }
      for field in Field.keys { file.columns[field] = nil }
      file.join.keys = []
    }
    file.parties = PartyTable(watch, file, columns, us: OurSide(settings.us))
    guard file.parties == nil else {
      file.usualKind = file.parties?.usualKind
      file.join.keys = []
      return
    }
    if file.join.keys.isEmpty, file.obstacle == nil {
      file.obstacle = InputError(
        .table(
          .noIDColumn(TableProblem.ColumnsSeen(layout.columns), nearest: [], names: nil)),
        file: source.path, line: layout.headerLine)
    }
  }

  // MARK: Columns

  /// The role and the meaning of each column, from the headers and the first rows.
  ///
  /// - Parameter role: what all rows proved the file to be; nil to be decided.
  func nameColumns(as role: FileRole? = nil) -> RecognisedFile {
    let headers = layout.columns
    guard !layout.isCrossTable else {
      var file = RecognisedFile(source: source, layout: layout, match: nil)
      file.sample = sample
      file.obstacle = InputError(
        .file(.crossTable), file: source.path, line: layout.headerLine)
      return file
    }
    var mappings: [(column: Int, field: Field)] = []
    var used: [ColumnMapping] = []
    for mapping in settings.mappings {
      guard let column = mapping.index(in: headers) else { continue }
      mappings.append((column, mapping.field))
      used.append(mapping)
    }
    var matches = LayoutMatch.all(
      headers, mappings: mappings, sample: sample, showsEvents: role == .interactions)
    let isGrouped = nameGroups(&matches, headers, mappings)
    let forced = settings.roles[source.path] ?? role
    if let forced { matches = matches.filter { $0.role == forced } }
    guard let best = matches.first else {
      var file = RecognisedFile(source: source, layout: layout, match: nil)
      file.sample = sample
      file.usedMappings = used
      file.obstacle = nothingKnown(headers, forced: forced)
      return file
    }
    var file = RecognisedFile(source: source, layout: layout, match: best)
    file.usedMappings = used
    file.sample = sample
    if forced == nil, areUndatedMails(matches) {
      file.role = .unknown
      file.obstacle = InputError(
        .table(.undatedMail), file: source.path, line: layout.headerLine)
      return file
    }
    for field in Set(best.hits.map(\.field)) { file.columns[field] = best.columns(field) }
    nameByLastNameAlone(&file)
    tellCompanyFromPerson(&file)
    tellCustomerFromPerson(&file)
    tellBodyFromPerson(&file)
    addContactDays(&file, best)
    addContactMonths(&file)
    keepOneColumnPerField(&file, best)
    sayPresumed(best, &file)
    if let lack = best.lack {
      let undated = dateless(matches) ?? best
      file.obstacle = error(for: undated.lack ?? lack, undated, headers)
      if forced == nil { file.role = .unknown }
      // A calendar has a day, an hour and a subject.
      file.mayNameInSubject =
        lack == .key && best.has(.subject) && best.has(.date)
        && layout.columns.contains { HeaderWords($0).has(HeaderVocabulary.hours) }
    } else if let error = duplicate(best, headers, mappings.map(\.column)) {
      file.obstacle = error
    }
    file.undated = undatedReading(matches).map { error(for: .date, $0, headers) }
    file.hasEventReading = matches.contains { match in
      match.role == .interactions && (match.lack == nil || match.lack == .evidence)
        && match.hasAny(Field.dates.filter { $0 != .createdDate })
    }
    file.needsGroups = isGrouped
    setSendersApart(&file)
    settleKind(&file)
    addDaysOfDoing(&file)
    addStarters(&file)
    RowStateColumns.add(to: &file)
    file.confirmedIsHeld = confirmsWhatTakesPlace(file)
    if file.usualKind == .ticket { findAnswers(&file) }
    findNextContacts(&file)
    settleSide(&file)
    if file.role == .customers, file.relationship == nil, StateColumn.nameMembers(layout.columns) {
      file.relationship = .member
    }
    file.states = StateColumn.find(in: file)
    file.join.keys = defaultKeys(file)
    return file
  }

  /// "Nom" alone is the whole name of whoever it is, person or firm.
  private func nameByLastNameAlone(_ file: inout RecognisedFile) {
    let others: [Field] = [.name, .firstName, .company]
    guard file.role == .customers, !others.contains(where: { file.columns[$0] != nil }),
      let names = file.columns[.lastName]
    else { return }
    file.columns[.name] = names
    file.columns[.lastName] = nil
  }

  /// A person with an "Organisation" beside the name is of that company; alone it is the name.
  private func tellCompanyFromPerson(_ file: inout RecognisedFile) {
    guard file.role == .customers, file.columns[.company] == nil, let names = file.columns[.name]
    else { return }
    let companies = names.filter { HeaderWords(file.header($0)).has(HeaderVocabulary.firms) }
    let persons = names.filter { !companies.contains($0) }
    let isOfPersons =
      !persons.isEmpty || file.columns[.firstName] != nil || file.columns[.lastName] != nil
    guard !companies.isEmpty, isOfPersons else { return }
    file.columns[.name] = persons.isEmpty ? nil : persons
    file.columns[.company] = companies
  }

  /// A person with a "Customer" beside the "Full Name" is whom to address there.
  private func tellCustomerFromPerson(_ file: inout RecognisedFile) {
    guard file.role == .customers, let names = file.columns[.name], names.count > 1,
      !HeaderWords(file.header(names[0])).namesParty,
      let customer = names.first(where: { column in
        let (words, cells) = (HeaderWords(file.header(column)), sample[column])
        return words.isPartyName && words.namesCustomer && cells.phrases > 0
          && cells.filled * 10 >= sample.rows * 9
      })
    else { return }
    file.columns[.name] = [customer] + names.filter { $0 != customer }
    if file.columns[.contactName] == nil { file.columns[.contactName] = [names[0]] }
  }

  /// A person of a log with a "Group" or a "Club" beside the name speaks for it: each person stands
  /// beside one, and it comes again with several.
  private func tellBodyFromPerson(_ file: inout RecognisedFile) {
    guard file.role == .interactions, file.usedMappings.isEmpty,
      !Field.keys.contains(where: { file.columns[$0] != nil }),
      [.sender, .recipient, .attendees, .company].allSatisfy({ file.columns[$0] == nil }),
      let names = file.columns[.name], names.count == 1, let person = names.first
    else { return }
    let taken = file.claimedColumns
    let body = layout.columns.indices.first { column in
      let (words, cells) = (HeaderWords(file.header(column)), sample[column])
      return !taken.contains(column) && words.has(HeaderVocabulary.bodies) && !words.isOwner
        && cells.filled * 10 >= sample.rows * 9 && cells.distinct > 1 && !cells.mayHoldDates
        && !cells.holdsNumbers && !cells.holdsTexts && cells.distinct < sample[person].distinct
        && file.speaks(person, for: column)
    }
    guard let body else { return }
    file.columns[.name] = [body]
  }

  /// Columns of a list of customers whose words and days tell of a last contact, though no system's
  /// table has them: such a day is evidence, and must not be passed over. What only its days show
  /// is said.
  private func addContactDays(_ file: inout RecognisedFile, _ match: LayoutMatch) {
    guard match.role == .customers else { return }
    let taken = Set(match.hits.filter { $0.field != .detail }.map(\.column))
    let isOfMembers = StateColumn.nameMembers(layout.columns)
    for (column, header) in layout.columns.enumerated() where !taken.contains(column) {
      let words = LastContactHeader(header)
      // R11: a turnstile lets in whoever has a card.
      if isOfMembers, HeaderWords(header).tellsAdmission { continue }
      // And a program notes to the second when somebody was seen by it.
      if HeaderWords(header).has(["seen"]), sample[column].holdsSeconds { continue }
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

  /// Columns of a list that are a month each: an amount or a mark there is contact of that month.
  private func addContactMonths(_ file: inout RecognisedFile) {
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

  /// Whether each row names who wrote and to whom by their addresses, and no column at all holds a
  /// day.
  private func areUndatedMails(_ matches: [LayoutMatch]) -> Bool {
    guard sample.rows > 0, !layout.columns.indices.contains(where: { sample[$0].mayHoldDates })
    else { return false }
    return matches.contains { match in
      match.role == .interactions && match.lack == .date
        && [Field.sender, .recipient].allSatisfy { side in
          match.columns(side).contains { sample[$0].holdsAddresses }
        }
    }
  }

  /// The reading as events that lack nothing but to know which of several columns of days is
  /// theirs.
  private func dateless(_ matches: [LayoutMatch]) -> LayoutMatch? {
    let inferred = InferredColumns(layout.columns, sample)
    return matches.first { match in
      match.role == .interactions && match.lack == .date && inferred.showsEvents(match)
        && inferred.dateCandidates(beside: match.hits).count > 1
    }
  }

  /// What is taken for what its name does not say is told.
  private func sayPresumed(_ match: LayoutMatch, _ file: inout RecognisedFile) {
    guard match.lack == nil else { return }
    for (column, field) in match.presumed {
      file.findings.append(
        Finding(
          .column(InputText(file.header(column)), .presumed(field: field.rawValue)), .warning,
          line: layout.headerLine))
      guard field == .amount else { continue }
      // Which of several was meant, only their owner knows.
      let taken = Set(match.hits.filter { $0.field != .detail }.map(\.column))
      let inferred = InferredColumns(layout.columns, sample)
      for other in inferred.amountCandidates(without: taken) {
        file.findings.append(
          Finding(
            .column(
              InputText(file.header(other)),
              .unusedAmounts(counted: InputText(file.header(column)))),
            .info, line: layout.headerLine))
      }
    }
  }

  /// A report grouped by customer has their names in a first column that has none: then it is read
  /// so, and the survey has to find the groups.
  private func nameGroups(
    _ matches: inout [LayoutMatch], _ headers: [String], _ mappings: [(column: Int, field: Field)]
  ) -> Bool {
    guard matches.first.map({ $0.lack != nil }) ?? true, headers.first?.isEmpty == true,
      !mappings.contains(where: { $0.column == 0 })
    else { return false }
    let grouped = LayoutMatch.all(headers, mappings: mappings + [(0, .name)])
      .filter { $0.role == .interactions && $0.lack == nil }
    guard !grouped.isEmpty else { return false }
    matches = grouped
    return true
  }

  /// Fields that cannot be put together from several columns keep their best one; a second column
  /// of the very same name is a warning.
  private func keepOneColumnPerField(_ file: inout RecognisedFile, _ match: LayoutMatch) {
    let several = file.columns.filter { $0.value.count > 1 && $0.key != .detail }
    for (field, columns) in several.sorted(by: {
      (file.header($0.value[0]), $0.value[0]) < (file.header($1.value[0]), $1.value[0])
    }) {
      let names = columns.map { headerKey(file.header($0)) }
      if field != .modified, Set(names).count < names.count, !isNeeded(field, match) {
        file.findings.append(
          Finding(
            .file(.twinColumns(InputText(file.header(columns[0])))), .warning,
            line: layout.headerLine))
      }
    }
  }

  private func isNeeded(_ field: Field, _ match: LayoutMatch) -> Bool {
    switch match.role {
    case .customers: field == .id
    default: Field.keys.contains(field) || Field.dates.contains(field)
    }
  }

  /// A key or a date that two columns of one name claim: never a guess.
  private func duplicate(_ match: LayoutMatch, _ headers: [String], _ mapped: [Int])
    -> InputError?
  {
    let needed: [Field] =
      match.role == .customers ? [.id] : Field.keys + [.date, .dueDate, .closeDate]
    for field in needed {
      let columns = match.columns(field).filter { !mapped.contains($0) }
      guard let first = columns.first,
        !mapped.contains(where: { match.columns(field).contains($0) })
      else { continue }
      let key = headerKey(headers[first])
      let twins = columns.filter { headerKey(headers[$0]) == key }
      guard twins.count > 1 else { continue }
      let typed = match.role == .customers ? "id" : field == .key ? "id" : field.rawValue
      return InputError(
        .table(
          .duplicateColumn(InputText(headers[first]), count: twins.count, field: typed)),
        file: source.path, line: layout.headerLine)
    }
    return nil
  }

  /// A column of who sent each row says neither of which kind it is nor, by its words alone, whose:
  /// "contact" is no talk there, and a "user" may be one of us.
  private func setSendersApart(_ file: inout RecognisedFile) {
    guard let senders = SenderSorts(file) else { return }
    for field in [Field.type, .channel, .direction] {
      file.columns[field]?.removeAll { $0 == senders.column }
      if file.columns[field]?.isEmpty == true { file.columns[field] = nil }
    }
  }

  /// What every row is, where no column says so.
  private func settleKind(_ file: inout RecognisedFile) {
    guard file.role == .interactions else { return }
    if let kind = file.usualKind, [.order, .payment, .invoice].contains(kind),
      file.columns[.type] == nil,
      kind == .order && UsualKind.isCalledVisits(file) || awaitsSomebody(file)
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
    let number = file.column(.interaction).map { HeaderWords(file.header($0)) }
    let isStay = layout.columns.contains { HeaderWords($0).isArrival }
    let isAsked = file.column(.name).map { HeaderWords(file.header($0)).namesAsker } == true
    if file.columns[.amount] == nil, isOfCases(file) || isAsked && file.columns[.status] != nil {
      // Whatever a case is numbered as ("Session ID").
      file.usualKind = .ticket
    } else if isForm(file) {
      file.usualKind = .webForm
    } else if file.columns[.type] == nil, let kind = number?.numberedKind(isStay: isStay) {
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
      file.usualKind = .message
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

  /// Whether each row is something written that went to and fro: sent or received, with words and
  /// no length of a talk.
  private func isOfMessages(_ file: RecognisedFile) -> Bool {
    let others: [Field] = [.amount, .duration, .taken, .attendees, .voicemail]
    let words: Set<String> = ["message", "text", "sms", "nachricht", "nachrichtentext", "mensaje"]
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

  private func isOfAnswers(_ key: String) -> Bool {
    Self.answers.contains { key.contains($0) } && !Self.noAnswers.contains { key.contains($0) }
  }

  /// "Visit completed date": where most rows that lie behind us have such a day, those without were
  /// not held (R12).
  private func addDaysOfDoing(_ file: inout RecognisedFile) {
    if file.role == .interactions, file.isOfWorkDone, file.columns[.completed] == nil,
      file.columns[.status] == nil, let done = file.columns[.completedDate]
    {
      // What has no day on which it was done is still to be done.
      file.columns[.completed] = done
      file.isCompletedByDay = true
      return
    }
    guard let kind = file.usualKind, [.visit, .meeting].contains(kind),
      file.columns[.completed] == nil, let day = file.dayColumns.first
    else { return }
    let column = layout.columns.indices.first { column in
      let (words, cells) = (HeaderWords(file.header(column)), sample[column])
      return column != day && cells.holdsDates && words.has(HeaderVocabulary.doings)
        && cells.filled * 2 > sample.rows && cells.filled < sample.rows && cells.ahead == 0
    }
    guard let column else { return }
    for field in file.columns.keys where field.isDate || field == .detail {
      let others = file.columns[field]?.filter { $0 != column } ?? []
      file.columns[field] = others.isEmpty ? nil : others
    }
    file.columns[.completed] = [column]
    file.isCompletedByDay = true
  }

  /// Columns of yes and no that say who began: "Is Inbound", "Created by an agent".
  private func addStarters(_ file: inout RecognisedFile) {
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
  private func confirmsWhatTakesPlace(_ file: RecognisedFile) -> Bool {
    guard file.role == .interactions, let status = file.column(.status),
      file.usualKind?.isAttended == true || file.columns[.attendees] != nil
    else { return false }
    let values = sample[status].values
    return values.contains { headerKey($0) == "confirmed" }
      && ContactWords.plans(among: values).allSatisfy { headerKey($0) == "confirmed" }
      && !ContactWords.anyHeld(values)
  }

  /// Columns that tell of our answer to a ticket, by the words of their headers: "First reply time
  /// in minutes", "Replies", "Last agent response". What is due by a contract is none.
  private func findAnswers(_ file: inout RecognisedFile) {
    let taken = Set(file.columns.filter { $0.key != .detail && $0.key != .taken }.flatMap(\.value))
    let columns = layout.columns.indices.filter { column in
      guard !taken.contains(column) else { return false }
      return isOfAnswers(headerKey(layout.columns[column]))
    }
    if !columns.isEmpty { file.columns[.answered, default: []] += columns }
  }

  /// Columns of days that say themselves that another contact is to follow, where the rows have a
  /// day of their own.
  private func findNextContacts(_ file: inout RecognisedFile) {
    guard file.role == .interactions, file.columns[.date] != nil else { return }
    let taken = file.claimedColumns
    file.nextContacts = layout.columns.indices.filter { column in
      !taken.contains(column) && sample[column].mayHoldDates
        && HeaderWords(layout.columns[column]).tellsNextContact
    }
  }

  /// Parts of words, as `headerKey` leaves them.
  private static let answers = [
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

  /// The columns that say whose row it is, while other files are not known.
  private func defaultKeys(_ file: RecognisedFile) -> [RecognisedFile.KeySource] {
    func source(_ field: Field, _ column: Int, _ text: KeyForm.Text) -> RecognisedFile.KeySource {
      RecognisedFile.KeySource(column: column, field: field, form: KeyForm(text: text))
    }
    switch file.role {
    case .customers, .link:
      if let id = file.column(.id) { return [source(.id, id, .id)] }
      return file.identity.flatMap { field in
        (file.columns[field] ?? []).map { source(field, $0, field == .email ? .email : .name) }
      }
    case .interactions:
      for field in Field.keys {
        if let columns = file.columns[field] { return columns.map { source(field, $0, .id) } }
      }
      // Alone, a name is a key as it stands.
      for (field, text) in [(Field.email, KeyForm.Text.email), (.name, .id), (.company, .id)] {
        if let columns = file.columns[field] { return columns.map { source(field, $0, text) } }
      }
      guard let (first, last) = file.namesOfPersons else { return [] }
      return [.init(column: first, further: last, field: .name, form: KeyForm(text: .id))]
    case .unknown: return []
    }
  }
}
