import Basics

/// Encoding: decided before anything is split, from marks and from every byte of the text.
extension Opened {
  mutating func decode(_ options: ReadingOptions) throws(InputError) {
    let head = try bytes(of: text, at: 0, count: 4096)
    if head.isEmpty { throw empty }
    // A mark is certain; what the user says goes for all files of a run.
    if head.starts(with: [0xFF, 0xFE]), !head.starts(with: [0xFF, 0xFE, 0, 0]) {
      hasBOM = true
      try transcode(.utf16(bigEndian: false), from: 2, options)
    } else if head.starts(with: [0xFE, 0xFF]) {
      hasBOM = true
      try transcode(.utf16(bigEndian: true), from: 2, options)
    } else if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      try takeAsUTF8(head)
    } else if let label = options.encoding {
      switch TextEncoding(label: label) {
      case .utf8: try takeAsUTF8(head)
      case let encoding: try transcode(encoding, from: 0, options)
      }
    } else {
      try detect(head, options)
    }
    try examineText()
  }

  private mutating func takeAsUTF8(_ head: [UInt8]) throws(InputError) {
    encoding = "utf-8"
    textStart = Self.textStart(head)
    hasBOM = textStart > 0
    survey = try surveyed(from: textStart)
  }

  /// Where a text in UTF-8 begins, behind a byte order mark.
  static func textStart(_ head: [UInt8]) -> Int { head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private func surveyed(from start: Int) throws(InputError) -> Survey {
    if isAsStored, let known { return known }
    do throws(SystemError) {
      return try Survey.of(text, from: start)
    } catch {
      throw failure(error)
    }
  }

  private mutating func detect(_ head: [UInt8], _ options: ReadingOptions) throws(InputError) {
    if let foreign = ForeignFormat.packed(head) ?? ForeignFormat.text(head) {
      throw foreign.error(path)
    }
    try takeAsUTF8(head)
    let units = survey.count / 2
    let (even, odd) = (survey.nulsAtEven, survey.nulsAtOdd)
    if Self.isUTF32(head) { throw ForeignFormat.utf32.error(path) }
    // Every second byte of ASCII in UTF-16 is NUL; a padded tail has as many of either.
    if odd * 5 >= units, even * 20 <= odd {
      return try guessed(.utf16(bigEndian: false), options, lacksMark: true)
    }
    if even * 5 >= units, odd * 20 <= even, even > 0 {
      return try guessed(.utf16(bigEndian: true), options, lacksMark: true)
    }
    if survey.trailingNULs == survey.count { throw nulTail }
    let sample = try sampleOfHighBytes()
    if survey.invalid > 0, ForeignFormat.isEBCDIC(sample) { throw ForeignFormat.ebcdic.error(path) }
    if survey.controls >= 4, survey.controls * 50 > survey.count {
      throw ForeignFormat.binary.error(path)
    }
    if survey.invalid == 0, survey.multibyte == 0, ForeignFormat.isUTF7(sample) {
      throw ForeignFormat.utf7.error(path)
    }
    // Mostly UTF-8 stays UTF-8: its bad bytes cost their cells. Other encodings form a valid
    // sequence only by accident.
    let good = survey.multibyte + survey.forbidden
    let bad = max(0, survey.invalid - survey.forbiddenBytes)
    let isUTF8 = survey.invalid == 0 || (good >= bad && (bad <= 8 || good >= 4 * bad))
    if isUTF8 { return }
    try guessed(EncodingGuess(sample).encoding, options, lacksMark: false)
  }

  private static func isUTF32(_ head: [UInt8]) -> Bool {
    let units = head.count / 4
    guard units >= 4 else { return false }
    var little = 0
    var big = 0
    for unit in 0..<units {
      let bytes = head[(unit * 4)..<(unit * 4 + 4)].map { $0 == 0 }
      if !bytes[0], bytes[2], bytes[3] { little += 1 }
      if bytes[0], bytes[1], !bytes[3] { big += 1 }
    }
    return little == units || big == units
  }

  /// Up to 256 KiB around the first byte that is no UTF-8.
  private func sampleOfHighBytes() throws(InputError) -> [UInt8] {
    let start = max(0, (survey.firstInvalid ?? 0) - 2048)
    var sample = try bytes(of: text, at: start, count: 1 << 18)
    // Begin with a line, so as not to begin within a character.
    if start > 0, let line = sample.firstIndex(of: 0x0A) { sample.removeFirst(line + 1) }
    return sample
  }

  private mutating func guessed(
    _ guess: TextEncoding, _ options: ReadingOptions, lacksMark: Bool
  ) throws(InputError) {
    try transcode(guess, from: 0, options)
    let cell = try firstForeignCell()
    warn(
      .encodingGuessed(
        guess.name, cell: cell.isEmpty ? nil : InputText(cell), lacksMark: lacksMark))
  }

  /// The first cell with anything beyond ASCII, to judge a guess by.
  private func firstForeignCell() throws(InputError) -> String {
    let sample = try bytes(of: text, at: textStart, count: 1 << 18)
    guard let place = sample.firstIndex(where: { $0 >= 0x80 }) else { return "" }
    let edges = Set(",;\t|\"\r\n".utf8)
    let start = sample[..<place].lastIndex(where: edges.contains).map { $0 + 1 } ?? 0
    let end = sample[place...].firstIndex(where: edges.contains) ?? sample.count
    return String(String(decoding: sample[start..<end], as: UTF8.self).prefix(40))
  }

  /// Decodes the whole text into a spool.
  private mutating func transcode(
    _ source: TextEncoding, from start: Int, _ options: ReadingOptions
  ) throws(InputError) {
    guard var decoder = source.decoder() else {
      throw refusal(.unknownEncoding(source.name))
    }
    var spool = Spool(memoryLimit: options.spoolLimit)
    var out: [UInt8] = []
    var log = FindingLog(file: path)
    var line = 1
    var lastReplaced = 0
    do throws(SystemError) {
      try text.forEachBlock(from: start) { (block) throws(SystemError) in
        out.removeAll(keepingCapacity: true)
        decoder.decode(block, into: &out)
        Self.noteReplacements(out, decoder.replaced > lastReplaced, &line, &log)
        lastReplaced = decoder.replaced
        try spool.append(out[...])
      }
      // A compressed text is whole; any other ends here because its writer is not done.
      if decoder.endsInsideCharacter, mayBeCut { throw SystemError.cut }
      out.removeAll()
      decoder.finish(into: &out)
      try spool.append(out[...])
      text = try spool.store()
      isAsStored = false
    } catch {
      throw error == .cut ? cutCharacter : failure(error)
    }
    encoding = source.name
    textStart = 0
    findings += log.findings
    survey = try surveyed(from: 0)
  }

  private static func noteReplacements(
    _ text: [UInt8], _ any: Bool, _ line: inout Int, _ log: inout FindingLog
  ) {
    for (index, byte) in text.enumerated() {
      if byte == 0x0A { line += 1 }
      if any, byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBF,
        text[index + 2] == 0xBD
      {
        log.note(.undecodableBytes, line: line)
      }
    }
  }

  /// What the decoded text says about itself.
  private mutating func examineText() throws(InputError) {
    let head = try bytes(of: text, at: textStart, count: 4096)
    if head.isEmpty { throw empty }
    if let foreign = ForeignFormat.text(head) { throw foreign.error(path) }
    if survey.trailingNULs >= 4 || survey.trailingNULs == survey.count { throw nulTail }
    if survey.isBlank { throw empty }
    if survey.endsInsideCharacter, mayBeCut { throw cutCharacter }
    if let offset = survey.firstMojibake {
      let line = try line(at: textStart + offset)
      findings.append(Finding(.file(.mojibake), .warning, file: path, line: line))
    }
  }

  /// The physical line of a byte of the text.
  private func line(at offset: Int) throws(InputError) -> Int {
    var line = 1
    var passed = textStart
    do throws(SystemError) {
      try text.forEachBlock(from: textStart) { (block) throws(SystemError) in
        if passed < offset {
          for byte in block.prefix(offset - passed) where byte == 0x0A { line += 1 }
        }
        passed += block.count
      }
    } catch {
      throw failure(error)
    }
    return line
  }

  private var empty: InputError { refusal(.empty) }

  private var nulTail: InputError { refusal(.nulTail) }

  private var cutCharacter: InputError { refusal(.cutCharacter) }
}
