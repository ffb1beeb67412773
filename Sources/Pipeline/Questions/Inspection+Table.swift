import Basics
import CSV
import Intake
import Reporting

extension Inspection {
  /// What was recognised, why, and what to type where it is wrong: for people, some dozen lines.
  var humanTable: String {
    var rows: [(String, String)] = []
    rows.append(("file", PathText.shown(path)))
    rows.append(("verdict", verdict))
    if let layout {
      if role != .unknown { rows.append(("role", roleWords)) }
      rows.append(("written", writing(layout)))
    }
    var text = table(rows)
    if !fields.isEmpty {
      text += "\ncolumns\n"
      let read = fields.map { field, header in
        (field.rawValue, "“\(header)”" + (dateWords(header).map { ", \($0)" } ?? ""))
      }
      text += indented(table(read))
      let further = Set(furtherFields.map(\.field.rawValue)).sorted()
      if !further.isEmpty {
        text += indented(
          "where that is empty: "
            + further.map { field in
              let headers = furtherFields.filter { $0.field.rawValue == field }
              return
                "\(field) \(headers.map { "“\(printable($0.header))”" }.joined(separator: ", "))"
            }.joined(separator: "; ") + "\n")
      }
      if !alsoRead.isEmpty {
        let headers = alsoRead.map { "“\(printable($0))”" }.joined(separator: ", ")
        text += indented("read as well: \(headers)\n")
      }
      let unread = unreadColumns
      if !unread.isEmpty { text += indented("not read: \(unread.joined(separator: ", "))\n") }
    }
    if !problems.isEmpty {
      text += "\nproblems\n"
      for problem in problems {
        let place = problem.line.map { "line \($0): " } ?? ""
        text += "  \(problem.severity): \(place)\(printable(words(problem))) [\(problem.code)]\n"
      }
    }
    if !preview.isEmpty, let layout {
      text += "\nfirst rows, as they are understood\n"
      text += indented(grid(layout.columns, Array(preview.prefix(5))))
    }
    if !fields.isEmpty {
      text +=
        "\nIf this is wrong: --map FIELD=COLUMN says what a column is, --date-order dmy|mdy|ymd how"
      text += "\ndates are written, --customers FILE or --interactions FILE what the file is for.\n"
    }
    return text
  }

  private var rowCount: String { rows == 1 ? "1 row" : "\(rows) rows" }

  private var verdict: String {
    switch decision {
    case .accept: "accept: \(rowCount), nothing to complain of"
    case .acceptWarn: "accept, with a warning: \(rowCount)"
    case .quarantine where error != nil: "a run stops at the error below; the rows are not lost"
    case .quarantine: "use \(rowCount), set \(rejected) aside"
    case .refuse: "refuse: nothing of it would be used"
    case .retry: "try later: the file is not finished"
    }
  }

  private var roleWords: String {
    let kind = object == "*" || object.isEmpty || object == role.rawValue ? "" : " (\(object))"
    let names = system == "any system" || system.isEmpty ? "" : ", named as in \(system)"
    return role.rawValue + kind + names
  }

  private func writing(_ layout: Layout) -> String {
    let delimiter: String
    switch layout.delimiter {
    case 0x09: delimiter = "tab"
    case 0x20...0x7E: delimiter = "“\(String(decoding: [layout.delimiter], as: UTF8.self))”"
    default: delimiter = "byte \(layout.delimiter)"
    }
    return
      "\(layout.encoding)\(layout.hasBOM ? " with byte-order mark" : ""), delimiter \(delimiter),"
      + " header in line \(layout.headerLine)"
  }

  private func dateWords(_ header: String) -> String? {
    dates.first { $0.header == header }.map {
      "read \($0.order): \(Wording.english.findings.words($0.decidedBy))"
    }
  }

  private var unreadColumns: [String] {
    let read = Set((fields + furtherFields).map(\.header) + alsoRead)
    let held = Dictionary(unread.map { ($0.header, $0.holds) }) { first, _ in first }
    return (layout?.columns ?? []).filter { !$0.isEmpty && !read.contains($0) }.map { header in
      printable(header) + (held[header].map { " (\($0.rawValue))" } ?? "")
    }
  }

  // MARK: Setting

  private func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, value in
      name + String(repeating: " ", count: width - name.count + 2) + printable(value) + "\n"
    }.joined()
  }

  private func grid(_ headers: [String], _ rows: [[String]]) -> String {
    let shown = Array(headers.indices.prefix(8))
    func cell(_ text: String) -> String {
      let text = printable(text)
      return text.count > 24 ? String(text.prefix(23)) + "…" : text
    }
    let lines = ([headers] + rows).map { row in shown.map { $0 < row.count ? cell(row[$0]) : "" } }
    let widths = shown.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      var text = ""
      for (column, cell) in line.enumerated() {
        text += cell + String(repeating: " ", count: widths[column] - cell.count + 2)
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  /// Text that can do no harm to a terminal.
  private func printable(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch ControlCharacters.kind(of: scalar) {
      case .control, .directionFormat: safe += " "
      case .directionMark, .separator, nil: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
