import Assessment
import CSV
import Intake
import Reporting
import Synchronization

/// Reads the words of the few rows that a report quotes again from their files.
///
/// The sources are not safe to share between threads; the lock makes them so.
final class EvidenceReader: Sendable {
  private let files: Mutex<[RecognisedFile]>

  init(_ files: sending [RecognisedFile]) { self.files = Mutex(files) }

  func quote(_ evidence: Evidence) -> QuotedRow {
    files.withLock { files in
      let file = files[evidence.position.file]
      let name = EvidenceReader.shortName(file.source.path)
      guard let record = file.source.record(at: evidence.position.offset, file.layout) else {
        return QuotedRow(file: name, text: "")
      }
      return QuotedRow(file: name, text: EvidenceReader.words(of: record, in: file))
    }
  }

  /// `length` bytes of a raw row, for `rejects.csv`; the row as read where its length is not known.
  func raw(file index: Int, offset: Int, length: Int) -> (file: String, text: String) {
    files.withLock { files in
      let file = files[index]
      var length = length
      if length == 0, let record = file.source.record(at: offset, file.layout) {
        length = record.length
      }
      return (
        file.source.path, file.source.rawText(at: offset, length: min(length, rawLimit))
      )
    }
  }

  /// Throws if one of the files was changed while the run read it.
  func checkUnchanged() throws(InputError) {
    let changed = files.withLock { files -> InputError? in
      for file in files {
        do throws(InputError) { try file.source.checkUnchanged() } catch { return error }
      }
      return nil
    }
    if let changed { throw changed }
  }

  /// What a row says: its subject and notes; without any, its type, state and amount.
  private static func words(of record: borrowing Record, in file: RecognisedFile) -> String {
    func text(_ field: Field) -> String {
      file.column(field).map { record.text($0) } ?? ""
    }
    let words = [text(.subject), text(.notes)].filter { !$0.isEmpty }
    if !words.isEmpty { return words.joined(separator: " – ") }
    var facts = [text(.type), text(.channel), text(.status)].filter { !$0.isEmpty }
    if facts.isEmpty || text(.type).isEmpty, let kind = file.usualKind, file.column(.type) == nil {
      facts.insert(String(describing: kind), at: 0)
    }
    let amount = [text(.amount), text(.currency)].filter { !$0.isEmpty }.joined(separator: " ")
    if !amount.isEmpty { facts.append(amount) }
    return facts.joined(separator: ", ")
  }

  /// The file's own name: reports are read where the folders mean nothing.
  static func shortName(_ path: String) -> String {
    path == "-" ? "standard input" : path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A raw row longer than this is cut in `rejects.csv`: 64 KiB.
  private let rawLimit = 1 << 16
}
