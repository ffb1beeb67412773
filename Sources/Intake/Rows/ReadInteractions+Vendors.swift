import Basics
import CSV
import Language

/// Rows that name who sold to us beside the customer.
extension InteractionReader {
  static func vendors(_ file: RecognisedFile) -> Int? {
    let names = file.columns[.name] ?? []
    guard file.join.makesCustomers, file.join.keys.first?.field == .name else { return nil }
    func isOfVendors(_ column: Int) -> Bool {
      HeaderWords(file.header(column)).has(HeaderVocabulary.vendors)
    }
    return names.contains { !isOfVendors($0) } ? names.first(where: isOfVendors) : nil
  }

  /// Whoever stands in the vendors' column sells to us, and is told so once.
  mutating func tellVendor(
    _ record: borrowing Record, _ column: Int, _ sink: inout some IntakeSink
  ) {
    let name = record.withField(column, cleanText)
    guard !name.isEmpty, let source = keySource(record), source.column == column,
      told.insert(Array(name.utf8)).inserted
    else { return }
    record.withKey(source) { cell in
      cleaner.forEachKey(cell, source.form) { key in
        sink.receive(PartyIdentity(id: name, name: name, kind: .vendor), of: key)
      }
    }
  }
}
