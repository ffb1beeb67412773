/// Guesses the encoding of text that is no UTF-8, from how its high bytes stand together.
///
/// Western text has single high bytes among ASCII letters. East Asian encodings have pairs, one
/// beside the other, and each its own range of first bytes. Cyrillic has whole words of high bytes.
/// It stays a guess, and is reported as one.
struct EncodingGuess {
  /// What the text would be as Shift-JIS.
  private struct ShiftJIS {
    var characters = 0
    var errors = 0
    var neighbours = 0
    /// First bytes 0x81…0x9F: kana and the common kanji.
    var usual = 0
  }

  /// What the text would be as one of the encodings of two high bytes.
  private struct Pairs {
    var characters = 0
    var errors = 0
    var neighbours = 0
    var lowTrails = 0
    var lowLeads = 0
    var kana = 0
    var hangul = 0
    var big5 = 0
  }

  private let sample: [UInt8]

  init(_ sample: [UInt8]) { self.sample = sample }

  var encoding: TextEncoding {
    let japanese = shiftJIS()
    if japanese.characters > 0, japanese.errors * 100 <= japanese.characters,
      japanese.neighbours * 10 >= japanese.characters * 6,
      japanese.usual * 2 >= japanese.characters
    {
      return .shiftJIS
    }
    let pairs = pairs()
    if pairs.characters > 0, pairs.errors * 100 <= pairs.characters,
      pairs.neighbours * 2 >= pairs.characters
    {
      return eastAsian(pairs)
    }
    return singleByte()
  }

  private func eastAsian(_ pairs: Pairs) -> TextEncoding {
    let all = pairs.characters
    if pairs.lowTrails * 100 >= all * 15 {
      return pairs.lowLeads == 0 && pairs.big5 * 10 >= all * 9 ? .big5 : .gb18030
    }
    if pairs.kana * 100 >= all * 15 { return .eucJP }
    return pairs.hangul * 10 >= all * 9 ? .eucKR : .gb18030
  }

  private func shiftJIS() -> ShiftJIS {
    var shape = ShiftJIS()
    var index = 0
    var lastWasHigh = false
    var lastCounted = false
    while index < sample.count {
      let byte = sample[index]
      var width = 1
      var isHigh = true
      switch byte {
      case 0x00..<0x80: isHigh = false
      case 0xA1...0xDF: break
      case 0x81...0x9F, 0xE0...0xFC:
        if index + 1 < sample.count, isTrail(sample[index + 1]) {
          width = 2
          if byte <= 0x9F { shape.usual += 1 }
        } else {
          shape.errors += 1
        }
      default: shape.errors += 1
      }
      if isHigh {
        shape.characters += 1
        count(&shape.neighbours, &lastWasHigh, &lastCounted)
      } else {
        lastWasHigh = false
      }
      index += width
    }
    return shape
  }

  private func isTrail(_ byte: UInt8) -> Bool { byte >= 0x40 && byte != 0x7F && byte <= 0xFE }

  /// Counts characters beyond ASCII that stand beside another one.
  private func count(_ neighbours: inout Int, _ lastWasHigh: inout Bool, _ lastCounted: inout Bool)
  {
    if lastWasHigh {
      neighbours += lastCounted ? 1 : 2
      lastCounted = true
    } else {
      lastCounted = false
    }
    lastWasHigh = true
  }

  private func pairs() -> Pairs {
    var shape = Pairs()
    var index = 0
    var lastWasHigh = false
    var lastCounted = false
    while index < sample.count {
      let lead = sample[index]
      if lead < 0x80 {
        lastWasHigh = false
        index += 1
        continue
      }
      shape.characters += 1
      count(&shape.neighbours, &lastWasHigh, &lastCounted)
      guard lead >= 0x81, lead <= 0xFE, index + 1 < sample.count else {
        shape.errors += 1
        index += 1
        continue
      }
      let trail = sample[index + 1]
      if (0x30...0x39).contains(trail), index + 3 < sample.count, sample[index + 2] >= 0x81 {
        // Four bytes, as GB18030 has them.
        shape.lowLeads += 1
        index += 4
        continue
      }
      guard isTrail(trail) else {
        shape.errors += 1
        index += 1
        continue
      }
      if trail < 0xA1 { shape.lowTrails += 1 }
      if lead < 0xA1 { shape.lowLeads += 1 }
      if lead == 0xA4 || lead == 0xA5 { shape.kana += 1 }
      if (0xB0...0xC8).contains(lead) { shape.hangul += 1 }
      if (0xA1...0xC6).contains(lead) || (0xC9...0xF9).contains(lead) { shape.big5 += 1 }
      index += 2
    }
    return shape
  }

  private func singleByte() -> TextEncoding {
    var run = 0
    var inWords = 0
    var high = 0
    var early = 0
    var late = 0
    for byte in sample + [0] {
      if byte >= 0xC0 {
        run += 1
        if byte < 0xE0 { early += 1 } else { late += 1 }
      }
      if byte >= 0x80 { high += 1 }
      if byte < 0xC0 {
        if run >= 3 { inWords += run }
        run = 0
      }
    }
    // Small letters prevail: KOI8-R has them before its capitals, Windows-1251 behind.
    if inWords * 2 > high { return early > late ? .koi8R : .windows1251 }
    return .windows1252
  }
}
