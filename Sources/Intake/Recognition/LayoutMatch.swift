/// How well one section of one table explains the headers of a file.
struct LayoutMatch {
  struct Hit: Hashable {
    var column: Int
    var field: Field
    var rank: Int
    var isWeak: Bool
    /// Named by the section itself, not by what it falls back on.
    var isOwn: Bool
    /// Read from the words of its header and its cells, as no table knows it.
    var isInferred = false

    /// A column that no name claims, taken for a field as its cells and what stands beside it show.
    static func presumed(_ column: Int, _ field: Field, rank: Int = presumedRank) -> Hit {
      Hit(column: column, field: field, rank: rank, isWeak: false, isOwn: false, isInferred: true)
    }

    /// Behind whatever the words of a header tell.
    static let presumedRank = 2000
    /// Behind all others: nothing but its cells speaks for it.
    static let rankByValues = 3000
  }

  var system: String
  var object: String
  var role: FileRole
  var kind: TouchKind?
  var relationship: RelationshipKind?
  var identity: [Field]
  var hits: [Hit]
  var score = 0.0
  /// Columns taken for what their names do not plainly say, as their cells show it, and which are
  /// needed: that is told.
  var presumed: [(column: Int, field: Field)] {
    let needed: [Field] = role == .customers ? [.id] : Field.keys + [.date, .amount]
    return needed.compactMap { field in
      guard let hit = hits.filter({ $0.field == field }).min(by: { $0.rank < $1.rank }),
        hit.isInferred,
        hit.rank == Hit.rankByValues
          || field != .amount && (hit.rank % 1000 > 0 || hit.rank == Hit.presumedRank)
      else { return nil }
      return (hit.column, field)
    }
  }
  /// Why this cannot be what the file is; nil if it can.
  var lack: Lack?

  /// What a layout needs and the headers do not offer.
  enum Lack: Hashable {
    case id
    case identity
    case key
    case date
    case evidence
  }

  /// The columns of a field, best first.
  func columns(_ field: Field) -> [Int] {
    hits.filter { $0.field == field }.sorted { ($0.rank, $0.column) < ($1.rank, $1.column) }
      .map(\.column)
  }

  func has(_ field: Field) -> Bool { hits.contains { $0.field == field } }
  func hasAny(_ fields: [Field]) -> Bool { hits.contains { fields.contains($0.field) } }
}

extension [LayoutMatch.Hit] {
  /// Takes a column for a field, as its cells and what stands beside it show, and for nothing else.
  mutating func presume(_ column: Int, _ field: Field) {
    removeAll { $0.column == column }
    append(.presumed(column, field))
  }
}

extension LayoutMatch {
  /// Every way to read these headers, best first; those that lack something come after those that
  /// do not.
  ///
  /// - Parameter sample: what the columns hold; nil where there are headers alone.
  static func all(
    _ headers: [String], mappings: [(column: Int, field: Field)] = [],
    sample: ValueSample? = nil, showsEvents: Bool = false,
    tables: [ColumnTable] = SystemTables.all
  ) -> [LayoutMatch] {
    let keys = headers.map(headerKeys)
    let inferred = InferredColumns(headers, sample, showsEvents: showsEvents)
    let generic = tables[0]
    // "ID" and its like prove nothing, whichever system they may be of.
    var weakKeys: Set<String> = []
    for section in generic.sections {
      weakKeys.formUnion(section.aliases.filter(\.value.isWeak).map(\.key))
    }
    var matches: [LayoutMatch] = []
    for table in tables {
      let isGeneric = table.system == generic.system
      // A language has sorts of its own beside what they all have.
      let isComplete = isGeneric || !knowsItsObject(table)
      for section in table.sections where isComplete || section.object != "*" {
        var layers = [section]
        for shared in table.sections + (isGeneric ? [] : generic.sections)
        where shared.object == "*" && shared.role == section.role && section.object != "*" {
          layers.append(shared)
        }
        if !isGeneric, section.object == "*" {
          layers += generic.sections.filter { $0.object == "*" && $0.role == section.role }
        }
        let match = match(
          keys, headers, table: table, layers: layers, isGeneric: isGeneric, weakKeys: weakKeys,
          mappings: mappings, inferred: inferred)
        if let match { matches.append(match) }
      }
    }
    // The sort is stable by hand: earlier tables win among equals.
    let order = matches.indices.sorted { a, b in
      let (x, y) = (matches[a], matches[b])
      if (x.lack == nil) != (y.lack == nil) { return x.lack == nil }
      return x.score == y.score ? a < b : x.score > y.score
    }
    return inferred.preferringEvents(order.map { matches[$0] })
  }

  private static func match(
    _ keys: [[String]], _ headers: [String], table: ColumnTable, layers: [ColumnTable.Section],
    isGeneric: Bool, weakKeys: Set<String>, mappings: [(column: Int, field: Field)],
    inferred: InferredColumns
  ) -> LayoutMatch? {
    let section = layers[0]
    var hits: [Hit] = []
    for (column, candidates) in keys.enumerated() {
      if let mapping = mappings.last(where: { $0.column == column }) {
        let field = mapping.field.inRole(section.role)
        hits.append(Hit(column: column, field: field, rank: -1, isWeak: false, isOwn: true))
        continue
      }
      search: for (depth, layer) in layers.enumerated() {
        for key in candidates {
          guard let alias = layer.aliases[key], !inferred.isMoney(column, not: alias.field) else {
            continue
          }
          hits.append(
            Hit(
              column: column, field: alias.field, rank: alias.rank + depth * 100,
              isWeak: alias.isWeak || weakKeys.contains(key), isOwn: depth == 0))
          break search
        }
      }
      if hits.last?.column != column, let hit = firstOfSeveral(column, candidates, layers) {
        hits.append(hit)
      }
      if hits.last?.column != column, let (field, rank) = inferred.field(column, section.role) {
        hits.append(
          Hit(
            column: column, field: field, rank: 1000 + rank, isWeak: false,
            isOwn: isGeneric && section.object == "*" && field != .detail, isInferred: true))
      }
    }
    inferred.settle(&hits, section.role)
    for mapping in mappings {
      // A mapped field is that column and no other.
      let field = mapping.field.inRole(section.role)
      hits.removeAll { $0.field == field && $0.rank >= 0 }
    }
    if section.role == .customers { tellOwnIDFromAccount(&hits, keys) }
    let presumedDate = section.role == .interactions ? inferred.presumedDate(beside: hits) : nil
    if let presumedDate {
      hits.presume(presumedDate, .date)
    }
    guard hits.contains(where: \.isOwn) else { return nil }
    // What the user maps makes no vendors of customers.
    guard section.relationship == nil || hits.contains(where: { $0.isOwn && $0.rank >= 0 }) else {
      return nil
    }
    if !section.needs.isEmpty {
      guard keys.contains(where: { $0.contains { section.needs.contains($0) } }) else { return nil }
    }
    // What is numbered as a reservation or an order is no ticket, whatever else it is called.
    if section.kind == .ticket,
      hits.contains(where: { hit in
        hit.field == .interaction && hit.isInferred
          && HeaderWords(headers[hit.column]).numberedKind(isStay: false) != nil
      })
    {
      return nil
    }
    // Who does it and when its row was changed says nothing of what it is.
    let sayNothing: Set<Field> = [.owner, .detail, .modified, .createdDate, .currency]
    if section.kind != nil, !isGeneric,
      !hits.contains(where: { $0.isOwn && !sayNothing.contains($0.field) })
    {
      return nil
    }
    // What went to and fro is told of a case, and of nothing to be done.
    if section.kind == .task,
      inferred.headers.contains(where: \.tellsCorrespondence)
    {
      return nil
    }
    // A deal has a worth, a stage or a day on which it closes.
    if section.kind == .deal, !hits.contains(where: { [.amount, .closeDate].contains($0.field) }),
      !inferred.headers.contains(where: { $0.isStageOfDeal || $0.tellsClosing })
    {
      return nil
    }
    // Whoever comes to stay is no deal, whatever a system calls its states.
    if section.kind == .deal, inferred.headers.contains(where: \.isArrival) { return nil }
    // A job has a day on which it was quoted, if it was; an offer has one on each row.
    if section.kind == .quote, !hits.contains(where: { $0.field == .interaction && $0.isOwn }),
      inferred.hasBlank(hits, .date)
    {
      return nil
    }
    // No table is one of sales that neither has money nor is called after one, nor one that says of
    // which sort somebody's coming was, or that nobody came.
    if let kind = section.kind, kind.isTraffic, kind != .deal,
      !inferred.namesSales
        || !hits.contains(where: { $0.field == .amount }) && inferred.namesComings,
      !hits.contains(where: { hit in
        hit.field == .amount
          || [.interaction, .date].contains(hit.field) && hit.isOwn && !hit.isWeak
            && hit.rank < 1000
      })
    {
      return nil
    }
    // Money beside a day of receipt, and no word of anybody's, is no mail.
    let words: [Field] = [.sender, .recipient, .subject, .notes, .folder]
    if section.kind?.isWritten == true, hits.contains(where: { $0.field == .amount }),
      !hits.contains(where: { words.contains($0.field) })
    {
      return nil
    }
    // Who wrote and to whom stands on each row of a box of mail; a ticket has a number that says
    // so.
    if section.kind == .ticket, inferred.namesBothSides(hits),
      !hits.contains(where: { $0.field == .interaction && $0.isOwn && !$0.isWeak })
    {
      return nil
    }
    // A file is one of calls, orders or deals only if something says so.
    if isGeneric || !knowsItsObject(table), section.object != "*", section.role == .interactions,
      section.kind != nil
    {
      var proofs: [Field] = [
        .interaction, .date, .subject, .closeDate, .sender, .recipient, .phone, .attendees,
      ]
      // Who asks, who took it down and when it was solved: nothing but tickets have such columns.
      if section.kind == .ticket { proofs += [.name, .email, .opener, .completedDate] }
      // What a column is mapped to says nothing of what the rows are.
      guard
        hits.contains(where: {
          $0.isOwn && !$0.isWeak && $0.rank >= 0 && proofs.contains($0.field)
        })
      else { return nil }
    }
    var match = LayoutMatch(
      system: table.system, object: section.object, role: section.role, kind: section.kind,
      relationship: section.relationship, identity: section.identity, hits: hits)
    // Of one system there must be something that only that system writes.
    guard isGeneric || match.hasOwnHeader(keys) else { return nil }
    match.score = match.weigh(
      keys, ownFactor: isGeneric ? (section.object == "*" ? 1.12 : 1.2) : 1.12)
    if !section.needs.isEmpty, knowsItsObject(table) {
      match.score *= match.familiarity(of: headers.count)
    }
    match.lack = match.findLack(headers, keys, inferred)
    if match.role == .customers, !match.has(.id), match.lack == nil,
      !match.isUnmistakable(keys)
    {
      match.lack = .id
    }
    // They say what rows are, not that they are any.
    guard match.role == .interactions else { return match }
    let byValues = inferred.fieldsByValues(beside: match.hits)
    // Calls and visits told apart among the notes are no cases, whatever else a system's cases have.
    let notes = Set(match.columns(.notes) + match.columns(.subject))
    guard
      section.kind != .ticket
        || !byValues.contains(where: { $0.field == .type && notes.contains($0.column) })
    else { return nil }
    match.take(byValues)
    return match
  }

  /// "Name 1", "Email1": the first of several columns of a name that is known without the number.
  private static func firstOfSeveral(
    _ column: Int, _ keys: [String], _ layers: [ColumnTable.Section]
  ) -> Hit? {
    let countable: Set<Field> = [.name, .company, .contactName, .email, .phone]
    for (depth, layer) in layers.enumerated() {
      for key in keys where key.hasSuffix("1") {
        let base = String(key.dropLast())
        guard base.last?.isLetter == true, let alias = layer.aliases[base],
          countable.contains(alias.field)
        else { continue }
        return Hit(
          column: column, field: alias.field, rank: alias.rank + depth * 100,
          isWeak: alias.isWeak, isOwn: depth == 0)
      }
    }
    return nil
  }

  /// Takes columns for what their cells show, whatever they counted for before.
  private mutating func take(_ byValues: [Hit]) {
    let columns = Set(byValues.map(\.column))
    hits.removeAll { columns.contains($0.column) }
    hits += byValues
  }

  /// Whether an export without ids is known for sure to be of a system that has none: some header
  /// is that system's own, and none looks like an id nobody knows.
  private func isUnmistakable(_ keys: [[String]]) -> Bool {
    let known = Set(hits.map(\.column))
    let ends = ["id", "ref", "no", "nr", "number", "code", "key", "reference"]
    let hasStranger = keys.indices.contains { column in
      !known.contains(column)
        && (keys[column].first.map { key in ends.contains { key.hasSuffix($0) } } ?? false)
    }
    return hasOwnHeader(keys) && !hasStranger
  }

  /// Some header is named by this section and by no general one.
  private func hasOwnHeader(_ keys: [[String]]) -> Bool {
    let generic = SystemTables.generic.sections.filter { $0.object == "*" }
    return hits.contains { hit in
      hit.isOwn
        && !generic.contains { section in
          keys[hit.column].first.map { section.aliases[$0] != nil } ?? true
        }
    }
  }

  /// People with an "Id" in front and an "AccountId" behind: the second is the account they belong
  /// to.
  private static func tellOwnIDFromAccount(_ hits: inout [Hit], _ keys: [[String]]) {
    let people: [Field] = [.firstName, .lastName]
    guard hits.contains(where: { people.contains($0.field) }),
      let own = hits.first(where: { $0.field == .id && $0.isWeak })
    else { return }
    let accounts: Set<String> = [
      "accountid", "companyid", "organizationid", "organisationid", "clientid", "customerid",
    ]
    for i in hits.indices
    where hits[i].field == .id && !hits[i].isWeak && hits[i].column > own.column {
      if keys[hits[i].column].contains(where: { accounts.contains($0) }) { hits[i].field = .parent }
    }
  }

  private func isDayOfMaking(_ keys: [String]) -> Bool {
    keys.contains { Self.daysOfMaking.contains($0) }
  }

  private static let daysOfMaking = Set(
    SystemTables.generic.sections.flatMap { section in
      section.aliases.filter { $0.value.field == .createdDate }.keys
    })

  private static func knowsItsObject(_ table: ColumnTable) -> Bool {
    !table.system.hasSuffix(" headers")
  }

  private func weigh(_ keys: [[String]], ownFactor: Double) -> Double {
    var seen: Set<Field> = []
    var total = 0.0
    for hit in hits {
      var weight = hit.field.weight(in: role)
      if hit.field != .detail, !seen.insert(hit.field).inserted { weight = 0.1 }
      if hit.isWeak { weight *= 0.3 }
      // What a name only suggests must not make events of a list of customers.
      if hit.isInferred { weight *= hit.field.certainty }
      if kind == .ticket {
        // The day a ticket was made is the day they wrote.
        if hit.field == .createdDate || hit.field == .openedDate {
          weight = seen.insert(.date).inserted ? Field.date.weight(in: role) : 0.1
        }
      } else if hit.field == .date, isDayOfMaking(keys[hit.column]) {
        // The day a record was made says little, even where it is all there is.
        weight = Field.createdDate.weight(in: role)
      }
      // What words of no table say speaks for no layout more than for another.
      total += weight * (hit.isOwn && !hit.isInferred ? ownFactor : 1)
    }
    return total
  }

  /// What a layout gains that names most headers of a file itself, be it as details: a system that
  /// knows what `AccountCode` is knows better than words in general. From 1 to 1.5.
  private func familiarity(of headers: Int) -> Double {
    let own = hits.count { $0.isOwn && !$0.isInferred }
    return 1 + max(0, Double(own) / Double(max(headers, 1)) - 0.5)
  }

  private func findLack(
    _ headers: [String], _ keys: [[String]], _ inferred: InferredColumns
  ) -> Lack? {
    role == .customers ? lackAsCustomers(keys, inferred) : lackAsInteractions(keys, inferred)
  }

  private func lackAsCustomers(_ keys: [[String]], _ inferred: InferredColumns) -> Lack? {
    let people: [Field] = [.name, .firstName, .lastName, .company, .email]
    if inferred.isOfDeals(self) { return .id }
    if has(.id) {
      let isStrong = hits.contains { $0.field == .id && !$0.isWeak }
      // A key of something else in front ("productID") makes it a list of that something.
      if !hits.contains(where: { $0.column == 0 }), let first = keys.first?.first,
        first.hasSuffix("id") || first.hasSuffix("no"), columns(.id).first != 0,
        !inferred.isBlank(0)
      {
        return .id
      }
      return isStrong || hasAny(people) ? nil : .identity
    }
    return identity.contains(where: { has($0) || $0 == .name && hasAny(people) }) ? nil : .id
  }

  private func lackAsInteractions(_ keys: [[String]], _ inferred: InferredColumns) -> Lack? {
    let isKeyed = hasAny(Field.keys)
    let parties: [Field] = [.sender, .recipient, .attendees, .phone]
    let isNamed = hasAny([.email, .name, .company]) || has(.firstName) && has(.lastName)
    guard isKeyed || isNamed || hasAny(parties) else { return .key }
    guard hasAny(Field.dates) else { return .date }
    let words: [Field] = [
      .type, .channel, .direction, .subject, .amount, .sender, .attendees, .taken, .duration,
    ]
    let isAnswered = inferred.answersSurvey(self)
    // The day a record was made is an interaction only where the row says what happened, as a note
    // does: a list of leads has such a day too.
    let isDated = hits.contains { hit in
      Field.dates.contains(hit.field) && hit.field != .createdDate
        && !isDayOfMaking(keys[hit.column])
    }
    let isEvident = inferred.showsEvents(self)
    if !isEvident, !isAnswered, inferred.mayBeList(self) || inferred.isWideTable(self) {
      return .evidence
    }
    if !isDated, !isEvident, inferred.namesEachOnce(self) { return .evidence }
    if !isKeyed, inferred.isOfSomethingElse(self) { return .key }
    if !isDated, !hasAny(words), !isAnswered, !(kind == .note && has(.notes)), !isEvident {
      return .evidence
    }
    if !isKeyed, !inferred.tells(words + [.notes, .status], self), !isEvident, !isAnswered,
      !inferred.tellKinds(beside: hits)
    {
      return .evidence
    }
    return nil
  }
}

extension Field {
  /// How much a column of this meaning says for a role where only its words and cells tell the
  /// meaning.
  fileprivate var certainty: Double {
    switch self {
    case .detail: 0
    case .date: 0.5
    case .id, .key: 0.9
    default: 0.6
    }
  }

  /// What a typed or mapped field means in a role: the customer's id is `id` on a list of customers
  /// and `key` in a list of interactions.
  func inRole(_ role: FileRole) -> Field {
    switch (self, role) {
    case (.id, .interactions): .key
    case (.key, .customers): .id
    case (.date, .customers): .lastContact
    case (.lastContact, .interactions): .date
    case (.kind, .interactions): .type
    case (.type, .customers): .kind
    case (.amount, .customers): .revenue
    case (.revenue, .interactions): .amount
    default: self
    }
  }

  /// How much a column of this meaning says for a role.
  fileprivate func weight(in role: FileRole) -> Double {
    switch (role, self) {
    case (_, .detail): 0.25
    case (_, .modified): 0.1
    case (_, .jobTitle): 0.25
    case (_, .currency): 0.2
    case (.customers, .id): 3
    case (.customers, .name), (.customers, .company): 2
    case (.customers, .email): 1.5
    case (.customers, .lastContact): 2
    case (.customers, .firstName), (.customers, .lastName), (.customers, .phone),
      (.customers, .birthday):
      1
    case (.customers, .owner), (.customers, .contactName): 0.8
    case (.customers, .parent): 0.5
    case (.customers, _): 0.6
    case (_, .sender), (_, .recipient): 2
    case (_, .attendees): 1.5
    case (_, .taken), (_, .voicemail): 0.6
    case (_, .copied), (_, .blindCopied), (_, .organiser), (_, .duration), (_, .call): 0.4
    case (_, .date): 3
    case (_, .key): 2.5
    case (_, .contactKey), (_, .leadKey), (_, .relatedKey), (_, .closeDate): 2
    case (_, .type), (_, .direction), (_, .subject): 1.5
    case (_, .channel), (_, .dueDate): 1.2
    case (_, .interaction), (_, .completedDate), (_, .openedDate), (_, .notes), (_, .amount): 1
    case (_, .name), (_, .status), (_, .completed), (_, .cancelled), (_, .answered), (_, .opener):
      0.8
    case (_, .email), (_, .owner): 0.6
    case (.interactions, .phone): 1.2
    case (_, .deleted): 0
    case (_, .createdDate): 0.4
    default: 0.2
    }
  }
}
