import Basics

/// How files are written.
extension EnglishFindings {
  func words(_ finding: FileFinding) -> String {
    switch finding {
    case .encodingGuessed(let encoding, let cell, let lacksMark):
      (lacksMark ? "without a byte order mark" : "not UTF-8") + ", read as \(encoding), a guess"
        + (cell.map { " (it reads \"\($0)\")" } ?? "")
        + "; name it with --encoding if text looks wrong"
    case .undecodableBytes:
      "bytes that the encoding does not have were replaced; name another with --encoding"
    case .mojibake:
      "text looks as if decoded twice (\"Ã©\" for \"é\"); left as it is, repair it in the CRM"
    case .gzipTail: "bytes behind the compressed data were ignored; check the transfer"
    case .gzipName: "is compressed with gzip though its name does not say so; read as such"
    case .zipMember(let name): "is a zip archive; the one table in it, \(name), was read"
    case .unusualDelimiter(let byte):
      (byte < 0x20
        ? "the control character \(byte)" : "\"\(Character(Unicode.Scalar(byte)))\"")
        + " separates the columns, as the header shows; name it with --delimiter"
    case .backslashEscapes: "quotes are escaped with a backslash; read as such"
    case .wrappedLines: "every line is quoted as one field; read what is inside of it"
    case .singleQuotes: "every field stands in single quotes; they were taken off"
    case .preambleSkipped(let first, let last):
      (first == last ? "line \(first)" : "lines \(first)–\(last)")
        + " above the header \(first == last ? "was" : "were") skipped; it is not data"
    case .trailingDelimiter:
      "rows end with a delimiter that the header does not have; no column was shifted"
    case .extraColumns:
      "nearly all rows have more fields than the header; only the named columns are used"
    case .surplusDelimiter:
      "there is a delimiter too many behind the last field, which is never empty; no column was shifted"
    case .rowNames:
      "rows begin with a number or name that the header has no column for, as R writes them; it is left out,"
        + " and every header stands over its own column"
    case .joinedHeaders(let headers):
      "the header has a delimiter within \(quoted(headers)), without quotes; read as one column, as rows have"
        + " no more fields than that"
    case .namedByCells(let names):
      "there is no header; the cells show which columns are \(quoted(names)), and the first row is read too"
    case .unnamedColumns: "columns without a name are ignored; name them in the export"
    case .rulerUnderHeader: "a line of dashes under the header was dropped"
    case .unitsUnderHeader: "a row of units under the header was dropped"
    case .ruler: "a line of dashes was dropped"
    case .repeatedHeader: "the header is repeated among the data; dropped"
    case .innerTable:
      "rows of a table within the table (tasks of an item) are no customers; dropped"
    case .comment: "a comment among the data was dropped"
    case .footer: "totals or remarks below the data were dropped"
    case .secondTable: "another table begins here and was not read; put it into a file of its own"
    case .tableBelow: "another table begins here; it is read as one of its own"
    case .textAfterQuote:
      "text stands between a closing quote and the delimiter; both parts were kept"
    case .shortRows: "fewer fields than the header; what is missing is unknown"
    case .nulBytes: "NUL bytes were dropped; check the export"
    case .invalidUTF8:
      "bytes that are not UTF-8 were replaced by \u{FFFD}; check the export's encoding"
    case .oneColumn:
      "found 1 column; expected at least id and name: is it the right delimiter? --delimiter says which"
    case .noRows: "there is a header and no row below it"
    case .twinColumns(let header):
      "two columns are called “\(header)”; the first that is not empty is taken"
    case .currencies(let all, let counted):
      "amounts in several currencies (\(list(all))), which are never added together: only \(counted)"
        + " counts for the ranking"
    case .oddTexts(let oddity, let cells):
      "\(number(cells, of: "cell")) with \(words(oddity))"
    case .special: "is a pipe or a device, and was not read; name it itself if it is meant"
    case .setAside(let file): words(file)
    }
  }

  private func words(_ oddity: TextOddity) -> String {
    switch oddity {
    case .controlCharacters: "control characters, which are taken out before they are shown"
    case .textDirection: "characters that reverse the direction of text, which are taken out"
    case .stackedMarks: "several accents piled up on one letter"
    case .mixedScripts: "Latin letters mixed with look-alikes of another script"
    case .lineSeparators: "line separators within a name"
    case .badAddress: "something other than one valid address; no mail goes there"
    }
  }

  func words(_ problem: FileProblem) -> String {
    switch problem {
    case .missing(let fault): "\(words(fault)); check the path"
    case .directory: "is a directory; name a file in it"
    case .device: "is a device, not a file; name a file"
    case .permissionDenied: "permission denied; make it readable for this user"
    case .openFailed(let fault): "\(words(fault)); try again"
    case .readFailed(let fault): "\(words(fault)); check the disk and try again"
    case .streamFailed(let fault): "\(words(fault)) while reading the input; try again"
    case .archiveReadFailed(let fault): "\(words(fault)); try again"
    case .noWriter(let seconds):
      "nobody wrote into this pipe within \(seconds) seconds; start what fills it, or name a file"
    case .zeros: "holds nothing but zeros; name the file to read"
    case .endless(let limit): "more than \(limit) bytes without an end; name a file instead"
    case .foreign(let format): words(format)
    case .unknownEncoding(let name):
      "this system cannot decode \(name); convert the file to UTF-8 first"
    case .empty: "holds no text at all; check the export (an empty file proves nothing)"
    case .nulTail: "ends in NUL bytes, so it is half-written; try again when the export is finished"
    case .cutCharacter:
      "ends in the middle of a character; try again when the export is finished"
    case .cutRecord:
      "the file ends in the middle of a record; try again when the export is finished"
    case .cutDate:
      "the file ends in the middle of a date, without a line end; try again when the export is finished"
    case .changedWhileReading:
      "the file changed while it was read; try again when the export is finished"
    case .gzipTruncated: "the compressed data end too early; fetch or export the file again"
    case .damaged(let packing):
      "the \(packing.rawValue) data are damaged or their checksum is wrong; fetch or export the file again"
    case .outOfMemory: "not enough memory to unpack; free some memory and try again"
    case .zipDamaged: "the zip archive is damaged; fetch or export the file again"
    case .zipCut: "the zip archive is damaged or cut off; fetch or export the file again"
    case .zip(let fault): words(fault)
    case .unpacksBeyond(let bytes):
      "unpacks to more than \(bytes) bytes; unpack it yourself if that is meant"
    case .expandsBeyond(let times):
      "unpacks to more than \(times) times its size; if that is meant unpack it yourself, or set limits:"
        + " expansion: in rapport.yaml"
    case .spoolFailed(let fault):
      "\(words(fault)) while unpacking; make room in TMPDIR and try again"
    case .tooManyColumns(let limit):
      "has \(limit) columns or more, too many for a table; export fewer of them, or correct the line ends"
    case .halfWrapped:
      "rows are quoted as one field but the header is not; export the file again"
    case .noDelimiter:
      "found 1 column, expected at least an id and a name; check it, or name --delimiter"
    case .noHeader:
      "the first row looks like data, so there is no header; export it with column names"
    case .verdicts:
      "this holds verdicts on flags, neither customers nor contacts; name it as `verdicts:` in"
        + " rapport.yaml"
    case .crossTable:
      "a cross table, with a column for each day or month; export a list with a row for each contact"
        + " and its day"
    case .dataAboveHeader(let line):
      "there is data above the header on line \(line); export the file again"
    case .largerSecondTable(let line):
      "another, larger table begins on line \(line); put each table into a file of its own"
    }
  }

  private func words(_ file: FileFinding.SetAside) -> String {
    let whose =
      switch file.concern {
      case .nobody: "not read"
      case .some(1):
        "not read, though it has dates and names 1 relationship, which counts as unknown"
      case .some(let count):
        "not read, though it has dates and names \(count) relationships, which count as unknown"
      case .everybody:
        "not read, though it looks like contacts and nothing tells with whom; nobody is accused of"
          + " silence"
      }
    return "\(whose): \(words(file.why))"
  }

  private func words(_ why: FileFinding.SetAside.Why) -> String {
    switch why {
    case .problem(let problem): words(problem)
    case .unknownColumns:
      "its columns are not known; name them with --map FIELD=COLUMN, or take the file out"
    case .unusedVendors:
      "it lists vendors, and no interaction refers to them; --customers FILE includes them"
    case .unreferredList:
      "no interaction refers to its rows, and nothing in it says that they are customers;"
        + " --customers FILE includes them"
    case .ownPeople:
      "it lists our own people, who are no customers; --customers FILE includes them"
    case .copy(let other): "it is the same, byte for byte, as \(other); delete one of the two"
    case .otherVersions(let read):
      "files of the same names are read from \(read); name this one itself if it is meant"
    case .notText: "it is no delimited text; save its tables as CSV and read those"
    }
  }

  private func words(_ fault: FileProblem.ZipFault) -> String {
    switch fault {
    case .noTable: "the zip archive holds no .csv; unpack it and name the file to read"
    case .severalTables(let count, let first):
      "the zip archive holds \(count) tables (\(list(first))); unpack it and name them"
    case .unsafePath:
      "the zip archive holds a path that leaves its folder; do not trust it, ask its sender"
    case .encrypted: "the zip archive is encrypted; unpack it and name the file to read"
    case .unusualPacking: "the zip archive is packed in an unusual way; unpack it and name the file"
    case .tooLarge: "the zip archive is too large to be read directly; unpack it first"
    }
  }

  private func words(_ format: ForeignFormat) -> String {
    switch format {
    case .workbook: "is an Excel workbook; save the sheet as CSV (UTF-8) and read that"
    case .openDocument: "is an OpenDocument spreadsheet; save the sheet as CSV and read that"
    case .html: "is a web page, perhaps a login page; the download failed, fetch the export again"
    case .xml: "is an XML document; export delimited text (CSV) instead"
    case .json: "is JSON, perhaps an error message; check it, then export delimited text (CSV)"
    case .gitLFS: "is a Git LFS pointer, not the file itself; run git lfs pull and read it again"
    case .pgp: "is encrypted or signed with PGP; decrypt it and read the result"
    case .utf32: "is written in UTF-32; save it as UTF-8 and read that"
    case .utf7: "is written in UTF-7; save it as UTF-8 and read that"
    case .ebcdic: "is written in EBCDIC; convert it to UTF-8 and read that"
    case .binary: "is binary data, perhaps encrypted or compressed; export delimited text (CSV)"
    case .pdf: "is a PDF document; export delimited text (CSV) instead"
    case .rtf: "is an RTF document; export delimited text (CSV) instead"
    case .sqlite: "is an SQLite database; export delimited text (CSV) instead"
    case .parquet: "is a Parquet file; export delimited text (CSV) instead"
    case .avro: "is an Avro file; export delimited text (CSV) instead"
    case .image: "is an image; export delimited text (CSV) instead"
    case .bzip2, .xz, .zstd, .sevenZip, .rar:
      "is compressed with \(format.rawValue); unpack it and read the result"
    }
  }
}
