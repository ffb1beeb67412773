/// What was noticed about how a file is written: its compression, its encoding, its lines.
package enum FileFinding: Sendable, Codable, Hashable {
  /// - Parameters:
  ///   - cell: the first cell beyond ASCII, to judge the guess by.
  ///   - lacksMark: UTF-16 without a byte order mark; else the text is not UTF-8.
  case encodingGuessed(String, cell: InputText?, lacksMark: Bool)
  case undecodableBytes
  case mojibake
  case gzipTail
  case gzipName
  case zipMember(InputText)
  case unusualDelimiter(UInt8)
  case backslashEscapes
  case wrappedLines
  case singleQuotes
  case preambleSkipped(first: Int, last: Int)
  case trailingDelimiter
  case extraColumns
  /// A delimiter behind the last field of some rows.
  case surplusDelimiter
  /// Rows begin with their number, for which the header has no field.
  case rowNames
  /// Headers with a delimiter in them that stand in no quotes.
  case joinedHeaders([InputText])
  case unnamedColumns
  /// There is no header; the cells tell these columns.
  case namedByCells([InputText])
  case rulerUnderHeader
  /// A row under the header that tells units or formats.
  case unitsUnderHeader
  case ruler
  case repeatedHeader
  case innerTable
  case comment
  case footer
  case secondTable
  /// Another table begins there and is read as one of its own.
  case tableBelow
  case textAfterQuote
  case shortRows
  case nulBytes
  case invalidUTF8
  case oneColumn
  case noRows
  /// Two columns have this header; the first that is not empty is taken.
  case twinColumns(InputText)
  /// Amounts in several currencies, of which one counts.
  case currencies([InputText], counted: InputText)
  case oddTexts(TextOddity, cells: Int)
  case special
  case setAside(SetAside)

  /// A file of the run that is not used.
  package struct SetAside: Sendable, Codable, Hashable {
    package var why: Why
    package var concern: Concern

    package init(_ why: Why, _ concern: Concern = .nobody) {
      self.why = why
      self.concern = concern
    }

    package enum Why: Sendable, Codable, Hashable {
      case problem(InputProblem)
      case unknownColumns
      case unusedVendors
      /// It lists what no interaction refers to, and nothing says that it is customers.
      case unreferredList
      /// It lists those who work for us.
      case ownPeople
      /// Byte for byte another file of the run.
      case copy(of: InputText)
      /// Its folder holds other versions of files that are read from another folder.
      case otherVersions(read: InputText)
      /// It is no delimited text.
      case notText
    }
  }

  /// Of whom an unused file may speak: they are unknown.
  package enum Concern: Sendable, Codable, Hashable {
    /// It holds nothing that looks like contacts.
    case nobody
    /// So many relationships stand in it beside days.
    case some(Int)
    /// It looks like contacts, and nothing tells with whom.
    case everybody
  }

  package var code: String {
    switch self {
    case .encodingGuessed: "encoding-guessed"
    case .undecodableBytes: "undecodable"
    case .mojibake: "mojibake"
    case .gzipTail: "gzip-tail"
    case .gzipName: "gzip-name"
    case .zipMember: "zip-member"
    case .unusualDelimiter: "unusual-delimiter"
    case .backslashEscapes: "backslash-escapes"
    case .wrappedLines: "wrapped-lines"
    case .singleQuotes: "single-quotes"
    case .preambleSkipped: "preamble-skipped"
    case .trailingDelimiter: "trailing-delimiter"
    case .extraColumns: "extra-columns"
    case .surplusDelimiter: "surplus-delimiter"
    case .rowNames: "row-names"
    case .joinedHeaders: "joined-headers"
    case .unnamedColumns: "unnamed-columns"
    case .namedByCells: "named-by-cells"
    case .rulerUnderHeader, .ruler, .unitsUnderHeader: "ruler"
    case .repeatedHeader: "repeated-header"
    case .innerTable: "inner-table"
    case .comment: "comment"
    case .footer: "footer"
    case .secondTable: "second-table"
    case .tableBelow: "table-below"
    case .textAfterQuote: "text-after-quote"
    case .shortRows: "short-rows"
    case .nulBytes: "nul-bytes"
    case .invalidUTF8: "invalid-utf8"
    case .oneColumn: "one-column"
    case .noRows: "no-rows"
    case .twinColumns: "duplicate-column"
    case .currencies: "mixed-currencies"
    case .oddTexts(let oddity, _): oddity.rawValue
    case .special: "special-file"
    case .setAside: "file-set-aside"
    }
  }
}

/// What has no business in a text that reports and mails show.
package enum TextOddity: String, Sendable, Codable, CaseIterable {
  case controlCharacters = "control-characters"
  case textDirection = "text-direction"
  case stackedMarks = "stacked-marks"
  case mixedScripts = "mixed-scripts"
  case lineSeparators = "line-separators"
  case badAddress = "bad-address"
}

extension FileFinding: Redactable {
  package var redacted: FileFinding {
    switch self {
    case .encodingGuessed(let encoding, let cell, let lacksMark):
      .encodingGuessed(encoding, cell: cell.redacted, lacksMark: lacksMark)
    case .zipMember(let name): .zipMember(name.redacted)
    case .joinedHeaders(let headers): .joinedHeaders(headers.redacted)
    case .namedByCells(let names): .namedByCells(names.redacted)
    case .twinColumns(let header): .twinColumns(header.redacted)
    case .currencies(let all, let counted):
      .currencies(all.redacted, counted: counted.redacted)
    case .setAside(let file): .setAside(file.redacted)
    case .undecodableBytes, .mojibake, .gzipTail, .gzipName, .unusualDelimiter, .backslashEscapes,
      .wrappedLines, .singleQuotes, .preambleSkipped, .trailingDelimiter, .extraColumns,
      .surplusDelimiter, .rowNames, .unnamedColumns, .rulerUnderHeader, .unitsUnderHeader, .ruler,
      .repeatedHeader, .innerTable, .comment, .footer, .secondTable, .tableBelow,
      .textAfterQuote, .shortRows, .nulBytes, .invalidUTF8, .oneColumn, .noRows, .oddTexts,
      .special:
      self
    }
  }
}

extension FileFinding.SetAside.Why {
  /// What stands in the file is in no other one of the run.
  package var isUnread: Bool {
    switch self {
    case .problem(.file(.verdicts)): false
    case .problem, .unknownColumns: true
    case .unusedVendors, .unreferredList, .ownPeople, .copy, .otherVersions, .notText: false
    }
  }
}

extension FileFinding.SetAside: Redactable {
  package var redacted: FileFinding.SetAside {
    switch why {
    case .problem(let problem): .init(.problem(problem.redacted), concern)
    case .copy(let file): .init(.copy(of: file.redacted), concern)
    case .otherVersions(let read): .init(.otherVersions(read: read.redacted), concern)
    case .unknownColumns, .unusedVendors, .unreferredList, .ownPeople, .notText: self
    }
  }
}
