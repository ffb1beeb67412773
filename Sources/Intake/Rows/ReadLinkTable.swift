package import Basics
import CSV

/// Reads a table of cases, deals or projects for whom its rows belong to: interactions that name a
/// row of it belong to the customer whom that row names.
///
/// - Parameter own: the column of the rows' own ids.
/// - Throws: where it cannot be read to its end.
package func readLinkTable(
  _ file: RecognisedFile, own: RecognisedFile.KeySource, into sink: inout some IntakeSink
) throws(InputError) -> FileSummary {
  var summary = FileSummary()
  var cleaner = KeyCleaner()
  func key(_ record: borrowing Record, _ source: RecognisedFile.KeySource) -> String? {
    var found: String?
    var form = source.form
    form.isList = false
    record.withKey(source) { cell in
      cleaner.forEachKey(cell, form) { if found == nil { found = $0.text } }
    }
    return found
  }
  _ = try file.source.forEachRecord(file.layout) { (record) throws(InputError) in
    summary.rows += 1
    summary.accepted += 1
    guard record.defect == nil || record.defect == .tooShort, let alias = key(record, own) else {
      return
    }
    for source in file.join.keys {
      guard let customer = key(record, source) else { continue }
      sink.receive(alias: alias, of: customer)
      break
    }
  }
  return summary
}
