import Basics
import CSV
import Intake
import Language

/// The notes of a table for `rapport words`: a column with texts, and, if there, their types,
/// directions and what they say.
struct WordsFile {
  private(set) var notes: [WordsNote] = []

  /// - Parameter wantsLabels: the column Says must be there.
  init(path: String, wantsLabels: Bool) throws(Failure) {
    let (source, layout) = try Self.opened(path)
    let columns = try Columns(layout, path: source.path, wantsLabels: wantsLabels)
    var rows: [(note: WordsNote, says: String)] = []
    do throws(InputError) {
      _ = try source.forEachRecord(layout) { (record) throws(InputError) in
        rows.append((columns.note(of: record), columns.text(.says, record)))
      }
    } catch {
      throw Failure(error)
    }
    for (note, says) in rows {
      var note = note
      if columns.has(.says) {
        note.says = try Self.labels(says, path: source.path, line: note.line)
      }
      notes.append(note)
    }
  }

  private static func opened(_ path: String) throws(Failure) -> (Source, Layout) {
    do throws(InputError) {
      let source = try Source.open(path)
      return (source, try source.layout { Column(header: $0) != nil })
    } catch {
      throw Failure(error)
    }
  }

  /// Labels joined by `+`; none, or `plain`, is plain.
  private static func labels(_ cell: String, path: String, line: Int) throws(Failure)
    -> Set<Label>
  {
    var labels: Set<Label> = []
    for name in cell.split(separator: "+") where name != "plain" {
      guard let label = Label(rawValue: String(name)) else {
        let hint = Nearest.name(to: String(name), among: Label.allCases.map(\.rawValue))
        throw Failure(
          .badData, place: path, line: line,
          "there is no label “\(name)”; "
            + (hint.map { "is \($0) meant?" }
              ?? "labels are " + Label.allCases.map(\.rawValue).joined(separator: ", ")))
      }
      labels.insert(label)
    }
    return labels
  }

  private enum Column: CaseIterable {
    case subject, notes, type, direction, says

    init?(header: String) {
      let key = headerKey(header)
      guard let column = Column.allCases.first(where: { $0.names.contains(key) }) else {
        return nil
      }
      self = column
    }

    /// Headers as `headerKey` has them.
    var names: [String] {
      switch self {
      case .subject: ["subject", "title", "summary", "betreff", "thema", "titel"]
      case .notes:
        [
          "text", "notes", "note", "body", "description", "comment", "comments", "message",
          "content", "details", "notiz", "notizen", "bemerkung", "bemerkungen", "beschreibung",
          "kommentar", "nachricht", "inhalt",
        ]
      case .type: ["type", "kind", "channel", "activitytype", "art", "typ", "kontaktart", "kanal"]
      case .direction: ["direction", "richtung"]
      case .says: ["says"]
      }
    }
  }

  private struct Columns {
    private var places: [Column: Int] = [:]

    init(_ layout: Layout, path: String, wantsLabels: Bool) throws(Failure) {
      for (index, header) in layout.columns.enumerated() {
        if let column = Column(header: header), places[column] == nil { places[column] = index }
      }
      let seen = layout.columns.filter { !$0.isEmpty }.map { "“\($0)”" }.joined(separator: ", ")
      if !has(.subject), !has(.notes) {
        throw Failure(
          .badData, place: path, line: layout.headerLine,
          "there is no column of texts; call one Text, Notes or Subject; columns seen: \(seen)")
      }
      if wantsLabels, !has(.says) {
        throw Failure(
          .badData, place: path, line: layout.headerLine,
          "there is no column Says with the labels to test by; columns seen: \(seen)")
      }
    }

    func has(_ column: Column) -> Bool { places[column] != nil }

    func note(of record: borrowing Record) -> WordsNote {
      var row = NoteRow(notes: text(.notes, record))
      row.subject = text(.subject, record)
      row.type = text(.type, record)
      row.direction = text(.direction, record)
      return WordsNote(line: record.line, row: row)
    }

    func text(_ column: Column, _ record: borrowing Record) -> String {
      places[column].map { record.text($0) } ?? ""
    }
  }
}
