import CSV

extension Inspection {
  /// One line with exactly the keys of the contract, in its order.
  package var json: String {
    jsonObject([
      ("path", jsonString(path)),
      ("decision", jsonString(decision.rawValue)),
      // A list of contacts of accounts is neither; the contract knows no word for it.
      ("role", jsonString(role == .link ? "unknown" : role.rawValue)),
      ("encoding", layout.map { jsonString($0.encoding) } ?? "null"),
      ("bom", layout?.hasBOM == true ? "true" : "false"),
      ("delimiter", layout.map { jsonString(character($0.delimiter)) } ?? "null"),
      ("quote", layout?.quote.map { jsonString(character($0)) } ?? "null"),
      ("headerLine", layout.map { "\($0.headerLine)" } ?? "null"),
      ("columns", jsonArray((layout?.columns ?? []).map(jsonString))),
      ("fields", jsonObject(fields.map { ($0.field.rawValue, jsonString($0.header)) })),
      ("rows", "\(rows)"),
      ("rejected", "\(rejected)"),
      ("dates", jsonObject(dates.map { ($0.header, describe($0)) })),
      ("preview", jsonArray(preview.map { jsonArray($0.map(jsonString)) })),
      ("problems", jsonArray(problems.map(describe))),
    ])
  }

  private func describe(_ date: DateColumn) -> String {
    jsonObject([("order", jsonString(date.order)), ("decidedBy", jsonString(date.decidedBy))])
  }

  private func describe(_ problem: Problem) -> String {
    jsonObject([
      ("severity", jsonString(problem.severity)), ("code", jsonString(problem.code)),
      ("line", problem.line.map { "\($0)" } ?? "null"), ("message", jsonString(problem.message)),
    ])
  }

  private func character(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }
}

private func jsonObject(_ members: [(String, String)]) -> String {
  "{" + members.map { jsonString($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
}

private func jsonArray(_ elements: [String]) -> String {
  "[" + elements.joined(separator: ",") + "]"
}

/// A JSON string: control characters and the line separators that some readers break on are escaped.
private func jsonString(_ text: String) -> String {
  var json = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\n": json += "\\n"
    case "\r": json += "\\r"
    case "\t": json += "\\t"
    default:
      let value = scalar.value
      if value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029 {
        let hex = String(value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      } else {
        json.unicodeScalars.append(scalar)
      }
    }
  }
  return json + "\""
}
