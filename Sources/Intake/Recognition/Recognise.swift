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
  var surveys = FileSurveys(isKept: false)
  return try recognise(source, settings: settings, surveys: &surveys)
}

func recognise(
  _ source: Source, settings: IntakeSettings, surveys: inout FileSurveys
) throws(InputError) -> RecognisedFile {
  let recogniser = try Recogniser(source, settings)
  if let verdicts = recogniser.verdictTable { return verdicts }
  var file = recogniser.nameColumns()
  var (survey, summary) = try recogniser.survey(&file, isOfEvents: false, &surveys)
  if recogniser.provesEvents(file, survey) {
    file = recogniser.nameColumns(as: .interactions)
    (survey, summary) = try recogniser.survey(&file, isOfEvents: true, &surveys)
  }
  return try recogniser.finish(file, survey, summary)
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
    tellLastNameFromName(&file)
    nameByLastNameAlone(&file)
    tellPersonFromHousehold(&file)
    tellCompanyFromPerson(&file)
    tellCustomerFromPerson(&file)
    tellBodyFromPerson(&file)
    addContactDays(&file, best)
    addContactMonths(&file)
    addContactSeries(&file)
    addCadence(&file)
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
    addFormAnswers(&file)
    SurveyAnswers.tellSides(&file)
    findLastMessage(&file)
    settleSide(&file)
    if file.role == .customers, file.relationship == nil, StateColumn.nameMembers(layout.columns) {
      file.relationship = .member
    }
    if file.role == .customers, file.relationship == nil, file.columns[.kind] == nil {
      file.relationship = kindOfFile
    }
    file.states = StateColumn.find(in: file)
    file.join.keys = defaultKeys(file)
    return file
  }

  /// What everybody on a list is that is called after it: "Suppliers.csv"; nil for customers.
  private var kindOfFile: RelationshipKind? {
    let name = source.path.split(separator: "/").last?.split(separator: ".").first ?? ""
    let words = name.split { !$0.isLetter }
    return words.count <= 2 && words.allSatisfy { StateWords.all.group(String($0)) == .vendor }
      && !words.isEmpty ? .vendor : nil
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

  func isNeeded(_ field: Field, _ match: LayoutMatch) -> Bool {
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
