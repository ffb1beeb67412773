import Basics

@testable import CSV

/// Records: the reader must agree with the reference, whatever the dialect and the block size.
@Sendable func fuzzRecords(_ input: [UInt8]) {
  var dice = Dice(input)
  var dialect = Dialect()
  dialect.delimiter = dice.pick([0x2C, 0x3B, 0x09, 0x7C])
  dialect.width = 1 + Int(dice.byte()) % 5
  dialect.headerWidth = dialect.width
  dialect.backslash = dice.flag()
  let text = Array(dice.rest.prefix(400))
  requireAgreement(text, dialect, blockSizes: [1, 2, 3, 5, 7, 16, 64, 4096])
  // Without a reference: wrapped lines, small limits. The blocks must not matter all the same.
  dialect.wrapped = true
  requireSameInAllBlocks(text, dialect)
  dialect.wrapped = false
  dialect.fieldLimit = 8
  dialect.recordLimit = 16
  dialect.fieldsLimit = 6
  requireSameInAllBlocks(text, dialect)
}

/// The reader, in blocks of any size, gives the records of the reference.
func requireAgreement(_ text: [UInt8], _ dialect: Dialect, blockSizes: [Int]) {
  let wanted = ReferenceReader(text, dialect).rows()
  for size in blockSizes {
    let got = rows(text, dialect, blockSize: size)
    require(
      got == wanted,
      "\(text) in blocks of \(size) \(dialect):\n\(show(got))\nwanted\n\(show(wanted))")
  }
}

/// A file read in chunks, as several threads read it, gives what one pass gives: the same records,
/// with the same account of them.
func requireSameInChunks(_ text: [UInt8], _ dialect: Dialect, every chunkSize: Int) {
  var layout = Layout(
    encoding: "utf-8", hasBOM: false, delimiter: dialect.delimiter ?? 0x2C, quote: dialect.quote,
    headerLine: 1, columns: (0..<dialect.width).map { "c\($0)" }, findings: [], dataOffset: 0,
    dataLine: 1)
  layout.dialect = dialect
  layout.header = layout.columns.map { Array($0.utf8) }
  var opened = Opened(path: "memory", original: ByteStore(text), text: ByteStore(text))
  opened.mayBeCut = false
  let source = Source(opened, blockSize: 64)
  var checkpoints: [Checkpoint] = []
  var whole: [String] = []
  var parts: [String] = []
  do throws(InputError) {
    _ = try source.forEachBlock(layout, leaving: &checkpoints, every: chunkSize) {
      (block) throws(InputError) in block.forEachRecord { whole.append(told($0)) }
    }
    for (index, start) in checkpoints.enumerated() {
      let end = index + 1 < checkpoints.count ? checkpoints[index + 1] : nil
      _ = try source.forEachBlock(layout, from: start, to: end) {
        (block) throws(InputError) in block.forEachRecord { parts.append(told($0)) }
      }
    }
  } catch {
    // Refused, which only a whole pass can do: a second table.
    require(error.kind == .badData, "memory cannot fail: \(error)")
    return
  }
  require(
    parts == whole,
    "\(text) in chunks of \(chunkSize) \(dialect):\n\(parts)\nin one\n\(whole)")
}

private func told(_ record: borrowing Record) -> String {
  "\(record.line) \(record.offset) \(record.length) \(record.texts) "
    + String(describing: record.defect)
}

func requireSameInAllBlocks(_ text: [UInt8], _ dialect: Dialect) {
  let wanted = rows(text, dialect, blockSize: 4096)
  for size in [1, 3, 7, 64] {
    let got = rows(text, dialect, blockSize: size)
    require(
      got == wanted, "in blocks of \(size), \(dialect):\n\(show(got))\nin one\n\(show(wanted))")
  }
}

private func rows(_ text: [UInt8], _ dialect: Dialect, blockSize: Int) -> [ReferenceReader.Row] {
  var reader = RecordReader(ByteStore(text), dialect, from: 0, line: 1, blockSize: blockSize)
  var rows: [ReferenceReader.Row] = []
  while (try? reader.next()) == true {
    rows.append(
      ReferenceReader.Row(
        fields: (0..<reader.record.count).map { Array(reader.record.bytes($0)) },
        line: reader.record.line, offset: reader.record.offset, length: reader.record.length,
        defect: reader.record.defect))
    require(rows.count <= text.count + 1, "the reader does not move on")
  }
  return rows
}

private func show(_ rows: [ReferenceReader.Row]) -> String {
  rows.map {
    let fields = $0.fields.map { String(decoding: $0, as: UTF8.self) }
    return "\(fields) line \($0.line) at \($0.offset)+\($0.length) \(String(describing: $0.defect))"
  }.joined(separator: "\n")
}

/// A whole input: opened, its layout found, every record handed over; alike in blocks of any size.
@Sendable func fuzzLayout(_ input: [UInt8]) {
  let path = written(input, "layout.csv")
  var wanted: String?
  for size in [1 << 18, 1, 7, 61] {
    var options = ReadingOptions()
    options.blockSize = size
    let got = told(path, options)
    if let wanted {
      require(got == wanted, "in blocks of \(size):\n\(got)\nin one:\n\(wanted)")
    } else {
      wanted = got
    }
  }
}

private func told(_ path: String, _ options: ReadingOptions) -> String {
  do throws(InputError) {
    let source = try Source.open(path, options: options)
    let layout = try source.layout(options: options) {
      ["id", "date", "name", "subject", "type", "amount"].contains($0.lowercased())
    }
    var text = "\(layout)\n"
    var lastOffset = -1
    let summary = try source.forEachRecord(layout) { (record) throws(InputError) in
      require(record.offset > lastOffset, "records out of order")
      require(record.offset + record.length <= source.text.count, "a record beyond the text")
      lastOffset = record.offset
      text += "\(record.line) \(record.offset) \(record.length) \(record.texts)"
      text += " \(String(describing: record.defect))\n"
      let raw = source.rawText(at: record.offset, length: record.length)
      require(record.length == 0 || !raw.isEmpty, "a record without its text")
      if let again = source.record(at: record.offset, layout) {
        // A record behind a quote that was never closed reads alike by itself.
        require(record.defect != nil || again.texts == record.texts, "read again it is another")
      }
    }
    return text + "\(summary)"
  } catch {
    return "\(error)"
  }
}

/// Encodings: the guess, and every decoder, cut anywhere, gives the same UTF-8.
@Sendable func fuzzEncodings(_ input: [UInt8]) {
  var dice = Dice(input)
  let encoding = dice.pick([
    TextEncoding.utf16(bigEndian: false), .utf16(bigEndian: true), .windows1252, .shiftJIS,
    .eucJP, .eucKR, .gb18030, .big5, .koi8R, .windows1251,
  ])
  let cut = Int(dice.byte())
  let bytes = Array(dice.rest)
  _ = EncodingGuess(bytes).encoding
  guard var whole = encoding.decoder(), var parts = encoding.decoder() else { return }
  var wanted: [UInt8] = []
  whole.decode(bytes[...], into: &wanted)
  whole.finish(into: &wanted)
  require(String(validating: wanted, as: UTF8.self) != nil, "\(encoding) gives no UTF-8")
  var got: [UInt8] = []
  let size = max(1, cut % 9)
  for start in stride(from: 0, to: bytes.count, by: size) {
    parts.decode(bytes[start..<min(bytes.count, start + size)], into: &got)
  }
  parts.finish(into: &got)
  require(got == wanted, "\(encoding) in parts of \(size) differs")
  require(parts.replaced == whole.replaced, "\(encoding) counts otherwise in parts of \(size)")

  var survey = Survey()
  survey.add(bytes[...])
  var stepped = Survey()
  for byte in bytes { stepped.add([byte][...]) }
  require(survey.invalid == stepped.invalid, "invalid bytes counted otherwise in parts")
  require(survey.multibyte == stepped.multibyte, "characters counted otherwise in parts")
  let isValid = String(validating: bytes, as: UTF8.self) != nil
  require(
    isValid == (survey.invalid == 0 && !survey.endsInsideCharacter),
    "the survey and Swift do not agree on what UTF-8 is")
}

/// Archives and every other beginning: opened or refused.
@Sendable func fuzzUnpacking(_ input: [UInt8]) {
  var options = ReadingOptions()
  options.unpackedLimit = 1 << 22
  _ = told(written(input, "unpacking"), options)
}
