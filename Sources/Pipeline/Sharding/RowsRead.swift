package import Basics
import CSV
import Foundation
package import Intake
import Relationships
import Sharding

/// The rows of one share that other processes have read, and the reading by which they did.
struct RowsRead {
  let reading: Reading
  /// By range.
  let rows: [[UInt8]]

  /// Those of a file, chunk by chunk.
  func chunks(of file: Int) -> ChunksRead {
    let first = reading.firstRange(of: file)
    let path = reading.files[file].path
    return { [rows] (number) throws(InputError) in
      guard rows.indices.contains(first + number), !rows[first + number].isEmpty else {
        throw InputError(.file(.changedWhileReading), file: path)
      }
      return InteractionBatch.unpacked(rows[first + number])
    }
  }
}

extension InteractionBatch {
  /// As `unpacked` reads it.
  func packed(_ rows: [UInt8]) throws(Failure) -> [UInt8] {
    var packer = Packer()
    packer.pack(try RunAccount.encoded(account))
    packer.pack(rows)
    return packer.packed()
  }

  fileprivate static func unpacked(_ bytes: [UInt8]) -> InteractionBatch {
    var unpacker = Unpacker(bytes)
    let account: [UInt8] = unpacker.values()
    var batch = InteractionBatch(packed: unpacker.values())
    guard let told = try? JSONDecoder().decode(Account.self, from: Data(account)) else {
      preconditionFailure("not what was packed of a chunk")
    }
    batch.account = told
    return batch
  }
}

extension FileSurveys {
  /// Those that were packed; none of a file of which nothing is known.
  init(packed bytes: [UInt8], isKept: Bool) {
    guard !bytes.isEmpty else {
      self.init(isKept: isKept)
      return
    }
    var unpacker = Unpacker(bytes)
    let tables: [Table] = unpacker.values()
    self.init(tables, isKept: isKept)
  }

  var packed: [UInt8] {
    var packer = Packer()
    packer.pack(tables)
    return packer.packed()
  }
}

extension FileSurveys.Table: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(extent.lowerBound)
    packer.pack(extent.upperBound)
    packer.pack(bits: reading)
    packer.pack(columns)
    packer.pack(scan.packed)
    packer.pack(bits: UInt64(chunks.count))
    for place in chunks {
      packer.pack(place.offset)
      packer.pack(place.line)
    }
  }

  package init(from unpacker: inout Unpacker) {
    let lower = unpacker.int()
    self.init(
      extent: lower..<unpacker.int(), reading: unpacker.bits(), columns: unpacker.values(),
      scan: ScanSummary(packed: unpacker.values()))
    chunks = (0..<unpacker.bits()).map { _ in
      FileSurveys.Place(offset: unpacker.int(), line: unpacker.int())
    }
  }
}

extension ChunkSurvey {
  var packed: [UInt8] {
    var packer = Packer()
    switch self {
    case .nothing: packer.pack(byte: 0)
    case .chunk(let columns, let summary):
      packer.pack(byte: 1)
      packer.pack(columns)
      packer.pack(summary?.packed ?? [])
    case .whole(let tables):
      packer.pack(byte: 2)
      packer.pack(tables)
    }
    return packer.packed()
  }

  init(packed bytes: [UInt8]) {
    var unpacker = Unpacker(bytes)
    switch unpacker.byte() {
    case 1:
      let columns: [UInt8] = unpacker.values()
      let summary: [UInt8] = unpacker.values()
      self = .chunk(columns, summary.isEmpty ? nil : ScanSummary(packed: summary))
    case 2: self = .whole(unpacker.values())
    default: self = .nothing
    }
  }
}

/// As JSON, for the findings in it.
extension ScanSummary {
  fileprivate var packed: [UInt8] { (try? RunAccount.encoded(self)) ?? [] }

  fileprivate init(packed bytes: [UInt8]) {
    guard let summary = try? JSONDecoder().decode(ScanSummary.self, from: Data(bytes)) else {
      preconditionFailure("not what was packed of a scan")
    }
    self = summary
  }
}
