package import Basics
import CSV

/// By what a table tells who somebody is.
package enum IdentitySort: UInt8, Sendable, CaseIterable {
  case id, name, email
  /// The last digits of a telephone number, however it is written.
  case phone
}

/// Calls `body` with everything by which the rows of a list of customers, or of a link, tell who
/// somebody is: each as `IdentityCleaner` compares it, with the id of the customer it stands for.
///
/// - Complexity: O(bytes of the file).
package func forEachIdentity(
  in file: RecognisedFile, settings: IntakeSettings,
  _ body: (_ text: Span<UInt8>, _ sort: IdentitySort, _ id: String) -> Void
) throws(InputError) {
  var reader = CustomerReader(file, fileIndex: 0, settings: settings)
  var cleaner = IdentityCleaner()
  let told: [(IdentitySort, [Field])] = [
    (.name, [.name, .company, .contactName]), (.email, [.email]), (.phone, [.phone]),
  ]
  let cells = told.flatMap { sort, fields in
    fields.flatMap { file.columns[$0] ?? [] }.map { (column: $0, sort: sort) }
  }
  _ = try file.source.forEachRecord(file.layout) { (record) throws(InputError) in
    guard record.defect == nil || record.defect == .tooShort, let id = reader.customer(record)
    else { return }
    for (column, sort) in cells {
      record.withField(column) { cell in
        cleaner.forEach(sort, in: cell) { body($0, sort, id) }
      }
    }
    let name = Array(reader.name(record).utf8)
    cleaner.forEach(.name, in: name.span) { body($0, .name, id) }
  }
}

/// An identity cleaner brings what a cell tells of who somebody is to the form in which two tables
/// can be compared.
package struct IdentityCleaner {
  private var cleaner = KeyCleaner()
  private var scratch: [UInt8] = []

  package init() {}

  /// Calls `body` with each identity of this sort that the cell may hold; with none where it holds
  /// none.
  package mutating func forEach(
    _ sort: IdentitySort, in cell: Span<UInt8>, _ body: (Span<UInt8>) -> Void
  ) {
    guard cell.count > 0, cell.count <= Self.longest else { return }
    switch sort {
    case .id: cleaner.forEachKey(cell, KeyForm(), body)
    case .name:
      cleaner.forEachKey(cell, KeyForm(text: .name)) { name in
        if name.count >= Self.shortestName { body(name) }
      }
    case .email: forEachAddress(cell, body)
    case .phone: phone(cell, body)
    }
  }

  /// Longer cells are texts.
  private static let longest = 512
  /// In bytes: initials are nobody's name.
  private static let shortestName = 3

  /// Each address of the cell, in lower case.
  private mutating func forEachAddress(_ cell: Span<UInt8>, _ body: (Span<UInt8>) -> Void) {
    var start = 0
    for at in 0...cell.count where at == cell.count || Self.isBetweenAddresses(cell[at]) {
      scratch.removeAll(keepingCapacity: true)
      for i in start..<at {
        let byte = cell[i]
        scratch.append(ASCII.lowercased(byte))
      }
      if let sign = scratch.firstIndex(of: UInt8(ascii: "@")), sign > 0, sign + 1 < scratch.count {
        body(scratch.span)
      }
      start = at + 1
    }
  }

  private static func isBetweenAddresses(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// The significant digits of a number, as in tables of two parties; shorter ones are nobody's.
  private mutating func phone(_ cell: Span<UInt8>, _ body: (Span<UInt8>) -> Void) {
    scratch.removeAll(keepingCapacity: true)
    for i in cell.indices { scratch.append(cell[i]) }
    guard let digits = TelephoneNumber.significant(scratch), digits.count >= Self.fewestDigits
    else { return }
    body(digits.span)
  }

  /// Six digits are too often an amount or an id.
  private static let fewestDigits = 7
}
