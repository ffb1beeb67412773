import CSV

/// The columns of a table of interactions that say what became of each row, by the words of their
/// headers and their cells: states ("Order state", "Zahlungsstatus"), marks ("Storno", "Voided",
/// "Storniert am") and sorts of document ("Belegart").
///
/// What one row says holds for it whatever the others say: a single "Storniert" among words that
/// nobody knows is read.
struct RowStateColumns {
  private let file: RecognisedFile
  private let sample: ValueSample

  /// Adds to the columns of a file those that no table of a system names.
  static func add(to file: inout RecognisedFile) {
    guard file.role == .interactions, let sample = file.sample, sample.rows > 0 else { return }
    let finder = RowStateColumns(file: file, sample: sample)
    let taken = Set(
      file.columns.filter { $0.key != .detail && $0.key != .notes }.flatMap(\.value))
    let notes = Set(file.columns[.notes] ?? [])
    for column in file.layout.columns.indices.prefix(columnsKept) where !taken.contains(column) {
      // "Payment error" alone in its column looks like a note, but for the header.
      guard !notes.contains(column) || HeaderWords(file.header(column)).namesState,
        let field = finder.field(column)
      else { continue }
      file.columns[field, default: []].append(column)
      guard notes.contains(column) else { continue }
      let others = file.columns[.notes]?.filter { $0 != column } ?? []
      file.columns[.notes] = others.isEmpty ? nil : others
    }
  }

  private func field(_ column: Int) -> Field? {
    let header = HeaderWords(file.header(column))
    let cells = sample[column]
    if isMark(header, cells) { return .cancelled }
    if header.isAnnulment(among: Self.deletions), cells.holdsDates || cells.holdsFlags {
      return .deleted
    }
    if cells.holdsFlags, cells.filled > 0,
      header.has(Self.machines) || header.words.starts(with: ["auto"]),
      !header.namesParty
    {
      return .deleted
    }
    guard cells.filled > 0, cells.distinct <= Self.mostStates, cells.values.count == cells.distinct,
      !cells.mayHoldDates, !cells.holdsNumbers,
      !header.namesParty || header.namesState && header.has(Self.attendants),
      !header.has(HeaderVocabulary.contracts)
    else { return nil }
    if file.columns[.attendees] != nil, header.has(Self.answersToInvitations),
      ContactWords.areStates(cells.values)
    {
      return .status
    }
    let holdsOrders = file.holdsOrders
    if header.namesState || holdsOrders && header.words.count <= 2 {
      // Without a name that says so, only words that leave no doubt make states of them.
      let areStates =
        header.namesState
        ? ContactWords.anyState(cells.values)
        : cells.values.contains { HeaderWords($0).isAnnulment(among: HeaderVocabulary.annulments) }
          || file.usualKind?.isAttended == true && ContactWords.anyAbsence(cells.values)
      if areStates { return .status }
    }
    if file.columns[.type] == nil, holdsOrders, header.namesSort,
      ContactWords.anyDocument(cells.values)
    {
      return .type
    }
    return nil
  }

  /// "Storno", "Void?", "Storniert am": a cross, a yes or a day in it takes the row back.
  private func isMark(_ header: HeaderWords, _ cells: ValueSample.Column) -> Bool {
    let isAnnulled = header.isAnnulment(among: HeaderVocabulary.annulments)
    let isReturned =
      !isAnnulled && file.holdsOrders && header.isAnnulment(among: HeaderVocabulary.returns)
    guard isAnnulled || isReturned else { return false }
    return isAnnulled && cells.holdsDates || cells.holdsFlags
  }

  /// The row is no more, though the system keeps it (R12).
  private static let deletions: Set<String> = [
    "deleted", "trashed", "geloscht", "supprime", "supprimee", "eliminado", "eliminato",
    "verwijderd",
    "excluido", "usuniete",
  ]

  /// No person wrote the row (R11).
  private static let machines: Set<String> = [
    "autoreply", "autoresponse", "autoresponder", "automated", "automatic", "automatisch",
    "automatique", "automatico",
  ]

  /// "My response", "RSVP": whether we came.
  private static let answersToInvitations: Set<String> = [
    "response", "rsvp", "antwort", "zusage", "ruckmeldung", "reponse", "respuesta", "risposta",
    "antwoord", "resposta", "teilnahme", "participation",
  ]

  /// Who comes to an event: their state is that of the row, not of a customer.
  private static let attendants: Set<String> = [
    "attendee", "participant", "registrant", "guest", "invitee", "teilnehmer", "gast",
  ]

  /// States and sorts are no more than so many.
  private static let mostStates = 24
  /// No table has as many; a file of ten thousand columns is to cost no more than its bytes.
  private static let columnsKept = 256
}

extension HeaderWords {
  /// Nothing but words of taking back and those that join them: "Storniert am", "Order cancelled".
  fileprivate func isAnnulment(among vocabulary: Set<String>) -> Bool {
    typealias V = HeaderVocabulary
    return has(vocabulary)
      && words.allSatisfy {
        vocabulary.contains($0) || V.happenings.contains($0) || V.joints.contains($0)
          || V.dayPrepositions.contains($0) || V.days.contains($0) || V.flags.contains($0)
      }
  }

  /// A document that takes another back: "Stornorechnung", "Cancellation invoice".
  var namesAnnulment: Bool {
    has(HeaderVocabulary.annulments) || words.contains { $0.hasPrefix("storno") }
  }

  /// "Order state", "Auftragsstatus", "Zustand".
  var namesState: Bool {
    words.contains { word in
      HeaderVocabulary.states.contains(word)
        || HeaderVocabulary.gluedStates.contains { word.hasSuffix($0) }
    }
  }

  /// "Appointment Type", "Art des Termins", "Besuchsart": of which sort a contact is.
  var namesSortOfContact: Bool { isSort(of: HeaderVocabulary.contacts) }

  /// The same of what somebody comes to.
  var namesSortOfComing: Bool { isSort(of: HeaderVocabulary.attendances) }

  private func isSort(of nouns: Set<String>) -> Bool {
    let glued = words.flatMap { word in
      HeaderVocabulary.gluedSorts.filter(word.hasSuffix).map { word.dropLast($0.count) }
    }
    // "Besuchsart" and "Art des Besuchs" have their noun in the genitive.
    return namesSort
      && (words.map { $0[...] } + glued).contains { stem in
        nouns.contains(String(stem))
          || stem.hasSuffix("s") && nouns.contains(String(stem.dropLast()))
      }
  }

  /// "Document type", "Belegart".
  var namesSort: Bool {
    words.contains { word in
      HeaderVocabulary.sorts.contains(word)
        || HeaderVocabulary.gluedSorts.contains { word.hasSuffix($0) }
    }
  }
}
