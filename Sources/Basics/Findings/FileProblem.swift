/// Why a file cannot be opened, unpacked, decoded or cut into rows.
package enum FileProblem: Sendable, Codable, Hashable {
  case missing(SystemFault)
  case directory
  case device
  case permissionDenied
  case openFailed(SystemFault)
  case readFailed(SystemFault)
  /// The same of a pipe, which cannot be read twice.
  case streamFailed(SystemFault)
  case archiveReadFailed(SystemFault)
  /// A pipe that was empty for so many seconds.
  case noWriter(seconds: Int)
  case zeros
  case endless(limit: Int)
  case foreign(ForeignFormat)
  case unknownEncoding(String)
  case empty
  case nulTail
  case cutCharacter
  case cutRecord
  case cutDate
  case changedWhileReading
  case gzipTruncated
  case damaged(Packing)
  case outOfMemory
  case zipDamaged
  /// Its directory is damaged or missing.
  case zipCut
  case zip(ZipFault)
  case unpacksBeyond(bytes: Int)
  case expandsBeyond(times: Int)
  case spoolFailed(SystemFault)
  case tooManyColumns(limit: Int)
  case halfWrapped
  case noDelimiter
  case noHeader
  /// A row a customer and a column a day.
  case crossTable
  /// A table of what people said of flags, which is neither a list nor contacts.
  case verdicts
  case dataAboveHeader(headerLine: Int)
  case largerSecondTable(line: Int)

  /// How data are packed whose checksum is wrong.
  package enum Packing: String, Sendable, Codable { case gzip, zip, compressed }

  /// Why no table is taken out of a zip archive.
  package enum ZipFault: Sendable, Codable, Hashable {
    case noTable
    case severalTables(Int, first: [InputText])
    case unsafePath
    case encrypted
    case unusualPacking
    case tooLarge
  }

  package var code: String {
    switch self {
    case .missing: "missing"
    case .directory: "directory"
    case .device: "device"
    case .permissionDenied: "permission"
    case .openFailed: "open-failed"
    case .readFailed, .streamFailed, .archiveReadFailed: "read-failed"
    case .noWriter: "no-writer"
    case .zeros: "zeros"
    case .endless: "endless-input"
    case .foreign(let format): format.rawValue
    case .unknownEncoding: "unknown-encoding"
    case .empty: "empty"
    case .nulTail: "nul-tail"
    case .cutCharacter, .cutRecord, .cutDate: "half-written"
    case .changedWhileReading: "changed-while-reading"
    case .gzipTruncated: "gzip-truncated"
    case .damaged(let packing): "\(packing.rawValue)-damaged"
    case .outOfMemory: "out-of-memory"
    case .zipDamaged, .zipCut: "zip-damaged"
    case .zip: "zip"
    case .unpacksBeyond, .expandsBeyond: "unpacks-too-large"
    case .spoolFailed: "spool-failed"
    case .tooManyColumns: "too-many-columns"
    case .halfWrapped: "half-wrapped"
    case .noDelimiter: "no-delimiter"
    case .noHeader: "no-header"
    case .crossTable: "cross-table"
    case .verdicts: "verdict-table"
    case .dataAboveHeader: "data-above-header"
    case .largerSecondTable: "second-table"
    }
  }

  package var kind: InputError.Kind {
    switch self {
    case .missing, .directory, .device: .noInput
    case .permissionDenied: .permission
    case .openFailed, .readFailed, .streamFailed, .archiveReadFailed, .outOfMemory, .spoolFailed:
      .readFailed
    case .nulTail, .cutCharacter, .cutRecord, .cutDate, .changedWhileReading, .noWriter: .tryLater
    case .zeros, .endless, .foreign, .unknownEncoding, .empty, .gzipTruncated, .damaged,
      .zipDamaged, .zipCut, .zip, .unpacksBeyond, .expandsBeyond, .tooManyColumns, .halfWrapped,
      .noDelimiter, .noHeader, .crossTable, .verdicts, .dataAboveHeader, .largerSecondTable:
      .badData
    }
  }
}

extension FileProblem: Redactable {
  package var redacted: FileProblem {
    switch self {
    case .zip(.severalTables(let count, let first)):
      .zip(.severalTables(count, first: first.redacted))
    case .missing, .directory, .device, .permissionDenied, .openFailed, .readFailed,
      .streamFailed, .archiveReadFailed, .noWriter, .zeros, .endless, .foreign, .unknownEncoding,
      .empty,
      .nulTail, .cutCharacter, .cutRecord, .cutDate, .changedWhileReading, .gzipTruncated,
      .damaged, .outOfMemory, .zipDamaged, .zipCut, .zip, .unpacksBeyond, .expandsBeyond,
      .spoolFailed, .tooManyColumns, .halfWrapped, .noDelimiter, .noHeader, .crossTable, .verdicts,
      .dataAboveHeader,
      .largerSecondTable:
      self
    }
  }
}

/// What a file is when it is not delimited text; the raw value is its code.
package enum ForeignFormat: String, Sendable, Codable, CaseIterable {
  case workbook = "xlsx"
  case openDocument = "ods"
  case html
  case xml
  case json
  case gitLFS = "git-lfs"
  case pgp
  case utf32 = "utf-32"
  case utf7 = "utf-7"
  case ebcdic
  case binary
  case pdf
  case rtf
  case sqlite
  case parquet
  case avro
  case image
  case bzip2
  case xz
  case zstd
  case sevenZip = "7z"
  case rar
}

/// A call of the operating system that failed.
package enum SystemFault: Sendable, Codable, Hashable {
  case noSuchFile
  case pathIsNotDirectory
  case isDirectory
  case permissionDenied
  case inputOutput
  case diskFull
  case tooManyOpenFiles
  case nameTooLong
  case tooManyLinks
  /// By its `errno`.
  case other(Int)
}
