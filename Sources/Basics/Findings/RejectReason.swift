/// Why a row is left out on purpose (R12): what its own state says.
package enum SetAsideRow: String, Sendable, Codable, CaseIterable {
  /// The system keeps it, and marks it as deleted.
  case deleted
  /// It went into another record.
  case merged
  case draft
  /// Made to try the system out.
  case test
  /// A sum of the rows above it.
  case total
  /// Another row tells what became of the call it is a leg of.
  case leg
  /// It names no party but us.
  case `internal`
  /// No person wrote it, or it names no party (R11).
  case automatic
  /// None of its parties is known to be us.
  case thirdParty
}

/// Why a row is not used.
package indirect enum RejectReason: Sendable, Codable, Hashable {
  /// A cell that is needed cannot be read.
  case cell(CellFault)
  /// The same, with the header of its column.
  case column(InputText, CellFault)
  case lastContact(CellFault)
  case tooFewFields(Int, expected: Int)
  case tooManyFields(Int, expected: Int)
  case unterminatedQuote
  /// The id has a delimiter in it: a quotation mark stands in the wrong place.
  case swallowedDelimiter(InputText)
  case oversizedField
  case noDate
  /// Its date is one that exports write for "never".
  case neverDate
  case tooFarAhead(Day)
  case repeated
  /// An earlier file of the run has it: the same number, customer and day.
  case readAlready
  case setAside(SetAsideRow)
  /// With somebody who is on no customer list.
  case stranger(InputText)
  case noCustomer
  /// Of a list of customers.
  case noID
  case unlistedParent(InputText)
  case listedAbove(InputText)
  /// A customer whose row stands further up; `differs` in more than its place.
  case listedAlready(InputText, line: Int, differs: Bool)
  case unlisted(InputText, Likely?)
  /// An interaction of a customer that the list says is deleted.
  case ofDeleted(InputText)

  /// Whom an unlisted key may mean.
  package enum Likely: Sendable, Codable, Hashable {
    case id(InputText)
    case name(InputText, id: InputText)
    /// So many customers have this very name.
    case several(Int)
  }
}

extension RejectReason: Redactable {
  package var redacted: RejectReason {
    switch self {
    case .cell(let fault): .cell(fault.redacted)
    case .column(let header, let fault): .column(header.redacted, fault.redacted)
    case .lastContact(let fault): .lastContact(fault.redacted)
    case .swallowedDelimiter(let id): .swallowedDelimiter(id.redacted)
    case .unlistedParent(let id): .unlistedParent(id.redacted)
    case .listedAbove(let id): .listedAbove(id.redacted)
    case .listedAlready(let id, let line, let differs):
      .listedAlready(id.redacted, line: line, differs: differs)
    case .unlisted(let key, let likely): .unlisted(key.redacted, likely.redacted)
    case .ofDeleted(let id): .ofDeleted(id.redacted)
    case .stranger(let party): .stranger(party.redacted)
    case .tooFewFields, .tooManyFields, .unterminatedQuote, .oversizedField, .noDate, .neverDate,
      .tooFarAhead, .repeated, .readAlready, .setAside, .noCustomer, .noID:
      self
    }
  }
}

extension RejectReason.Likely: Redactable {
  package var redacted: RejectReason.Likely {
    switch self {
    case .id(let id): .id(id.redacted)
    case .name(let name, let id): .name(name.redacted, id: id.redacted)
    case .several: self
    }
  }
}
