import Foundation

/// Two exports that went through many hands, made at random from a seed: any delimiter, quoting,
/// line end and encoding, and among sound rows every kind of broken one.
struct MessyExport {
  var customers: [UInt8]
  var interactions: [UInt8]
  /// Data rows written, blank lines apart.
  var customerRows = 0
  var interactionRows = 0

  private var random: Seeded
  private let delimiter: Character
  private let quotesAll: Bool
  private let lineEnd: String
  private let dates: Int

  init(seed: UInt64) {
    random = Seeded(state: seed)
    delimiter = random.pick([",", ";", "\t", "|", ","])
    quotesAll = random.one(in: 4)
    lineEnd = random.pick(["\n", "\r\n", "\r"])
    dates = random.below(4)
    customers = []
    interactions = []
    let encoding = random.pick([String.Encoding.utf8, .utf16, .windowsCP1252])
    let count = 5 + random.below(15)
    customers = encoded(customerTable(count), encoding)
    interactions = encoded(interactionTable(count, rows: 30 + random.below(90)), encoding)
  }

  private func encoded(_ text: String, _ encoding: String.Encoding) -> [UInt8] {
    Array(text.data(using: encoding, allowLossyConversion: true) ?? Data())
  }

  private func line(_ cells: [String]) -> String {
    let written = cells.map { cell in
      let needsQuotes =
        quotesAll
        || cell.unicodeScalars.contains {
          $0 == "\"" || $0 == "\n" || $0 == "\r" || String($0) == String(delimiter)
        }
      return needsQuotes
        ? "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : cell
    }
    return written.joined(separator: String(delimiter)) + lineEnd
  }

  private mutating func customerTable(_ count: Int) -> String {
    var text = line(["id", "name", "owner"])
    for number in 1...count {
      let name = random.pick(["Käthe & Co", "\"Big\" Shop", "Sons, Inc", "O'Neill; Ltd"])
      text += line(["C\(number)", "\(name) \(number)", random.pick(["Dana", "Eli"])])
      customerRows += 1
      if random.one(in: 25) { text += lineEnd }
      if random.one(in: 25) {
        text += line(["", "Nobody \(number)", "Dana"])
        customerRows += 1
      }
      if random.one(in: 25) {
        text += line(["C\(number)", "Another name \(number)", "Dana"])
        customerRows += 1
      }
    }
    return text
  }

  private mutating func interactionTable(_ count: Int, rows: Int) -> String {
    var columns = ["customer_id", "date", "type", "direction", "subject", "notes"]
    if random.one(in: 2) { columns.shuffle(using: &random) }
    var text = line(columns)
    var wasBroken = false
    for number in 1...rows {
      var cells = [
        "customer_id": "C\(1 + random.below(count))", "date": date(),
        "type": random.pick(["call", "meeting", "visit"]),
        "direction": random.pick(["outbound", "inbound"]), "subject": "about \(number)",
        "notes": random.pick([
          "plain words", "one, two; three", "a\nsecond line", "\"quoted\" words", "a | pipe",
          "a\ttab",
        ]),
      ]
      switch random.below(40) {
      case 0: cells["customer_id"] = ""
      case 1: cells["date"] = random.pick(["soon", "31/31/2025", "2025-02-30"])
      case 2: cells["date"] = ""
      case 3: cells["date"] = "2091-05-05"
      case 4: cells["customer_id"] = "ZZZ\(number)"
      default: break
      }
      let ordered = columns.map { cells[$0] ?? "" }
      var written = line(ordered)
      // Two defects in a row, or in one, leave open where a row ends: raw text is then all there
      // is.
      let isPlain = !wasBroken && !(cells["notes"] ?? "").contains("\n")
      wasBroken = false
      switch isPlain ? random.below(40) : 40 {
      case 0: written = line(ordered + ["one more", "and more"])
      case 1: written = line(Array(ordered.prefix(2 + random.below(3))))
      case 2:
        written = broken(ordered, columns)
        wasBroken = true
      case 3:
        // Twice the same.
        text += written
        interactionRows += 1
      default: break
      }
      text += written
      interactionRows += 1
      if random.one(in: 50) { text += lineEnd }
    }
    return text
  }

  /// A quote in the notes that is never closed.
  private func broken(_ cells: [String], _ columns: [String]) -> String {
    let parts = zip(columns, cells).map { column, cell in
      column == "notes" ? "\"never closed" : cell
    }
    return parts.joined(separator: String(delimiter)) + lineEnd
  }

  private mutating func date() -> String {
    let (year, month, day) = (2023 + random.below(3), 1 + random.below(12), 1 + random.below(28))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch dates {
    case 0: return "\(two(day)).\(two(month)).\(year)"
    case 1: return "\(year)-\(two(month))-\(two(day)) 10:30:00"
    case 2: return "\(year)/\(two(month))/\(two(day))"
    default: return "\(year)-\(two(month))-\(two(day))"
    }
  }
}

/// A small generator with a fixed seed, so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func one(in bound: Int) -> Bool { below(bound) == 0 }

  mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }
}
