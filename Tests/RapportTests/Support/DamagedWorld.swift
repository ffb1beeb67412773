import Foundation

/// A small firm's exports from a seed, once as they were and once with some rows of the log
/// damaged; every damaged row still shows whose it was.
struct DamagedWorld {
  private(set) var customers = ""
  private(set) var log = ""
  private(set) var damagedLog = ""
  /// What was done to which line, for messages.
  private(set) var damages: [String] = []

  private var random: Seeded
  private let columns: [String]
  private let delimiter: Character
  private let ids: [String]
  private let names: [String]
  private let dates: Int

  init(seed: UInt64) {
    random = Seeded(state: seed)
    let count = 4 + random.below(5)
    let form = random.below(3)
    ids = (1...count).map { number in
      switch form {
      case 0: "C\(100 + number)"
      case 1: "ACC-\(number)-X"
      default: "\(number)"
      }
    }
    names = Array(Self.names.prefix(count))
    delimiter = random.pick([",", ";", ","])
    dates = random.below(3)
    var columns = ["customer_id", "date", "type", "direction", "subject", "notes"]
    if random.one(in: 2) { columns.insert("caller", at: random.below(3)) }
    if random.one(in: 3) { columns.insert("call_id", at: 0) }
    columns.insert(random.pick(["customer_name", "email"]), at: random.below(columns.count))
    self.columns = columns
    writeCustomers()
    writeLog()
  }

  private static let names = [
    "Bramble Vets", "Holt Kennels", "Ortega Marine", "Lund Kjemi", "Pfister AG", "Quill Press",
    "Tamsin Dairy", "Umber Tiles",
  ]

  private func email(_ index: Int) -> String {
    "office@\(names[index].lowercased().replacingOccurrences(of: " ", with: "-")).example"
  }

  private mutating func writeCustomers() {
    customers = "customer_id,name,email\n"
    for index in ids.indices { customers += "\(ids[index]),\(names[index]),\(email(index))\n" }
  }

  // MARK: Rows

  private struct Event {
    var customer: Int
    var ago: Int
    var type: String
    var direction: String
    var subject: String
    var notes: String
  }

  /// Stories in which every accusation is cleared by some row, and some in which it is not.
  private mutating func story(of customer: Int) -> [Event] {
    var events: [Event] = []
    func add(_ ago: Int, _ type: String, _ direction: String, _ subject: String, _ notes: String) {
      events.append(
        Event(
          customer: customer, ago: ago, type: type, direction: direction, subject: subject,
          notes: notes))
    }
    for ago in stride(from: 330 + random.below(60), to: 100, by: -(25 + random.below(30))) {
      add(ago, "call", "out", "Check", "asked how things are")
    }
    switch random.below(7) {
    case 0:
      add(40, "email", "in", "Question", "Can you tell us the price of the new pump?")
      add(35, "email", "out", "Re: Question", "Sent the price, as they asked")
    case 1:
      add(50, "call", "in", "Complaint", "The pump arrived broken, and we are very angry")
      add(44, "call", "out", "Solved", "We apologised, and replaced the pump; they are happy")
    case 2:
      add(60, "call", "out", "Promise", "I promised to send the brochure by Friday")
      add(57, "email", "out", "Brochure", "Sent the brochure, as promised")
    case 3:
      add(80, "order", "in", "Order 17", "12 boxes, express")
      add(70, "call", "out", "After the order", "asked whether all is well, it is")
    case 4: add(30, "visit", "out", "Visit", "saw their new hall, and had coffee")
    case 5:
      for ago in [50, 40, 30, 20] { add(ago, "call", "in", "Stock", "they asked for stock, again") }
      add(10, "call", "out", "Our turn", "called to hear how they are")
    default: break
    }
    add(5 + random.below(15), random.pick(["call", "email"]), "out", "Hello", "a chat, all fine")
    return events
  }

  private mutating func writeLog() {
    var events: [Event] = []
    for customer in ids.indices { events += story(of: customer) }
    events.sort { ($1.ago, $0.customer) < ($0.ago, $1.customer) }
    let header = columns.joined(separator: String(delimiter)) + "\n"
    log = header
    damagedLog = header
    let damaged = Set((0..<1 + random.below(3)).map { _ in damagedIndex(events) })
    for (index, event) in events.enumerated() {
      let cells = columns.map { cell($0, of: event, number: index + 1) }
      let line = written(cells)
      log += line + "\n"
      guard damaged.contains(index) else {
        damagedLog += line + "\n"
        continue
      }
      let (kind, broken) = damage(cells, of: event)
      damages.append("line \(index + 2), \(kind): \(broken)")
      damagedLog += broken + "\n"
    }
  }

  /// Late rows matter most.
  private mutating func damagedIndex(_ events: [Event]) -> Int {
    let late = max(1, events.count / 3)
    return random.one(in: 3) ? random.below(events.count) : events.count - 1 - random.below(late)
  }

  private func cell(_ column: String, of event: Event, number: Int) -> String {
    switch column {
    case "customer_id": ids[event.customer]
    case "customer_name": names[event.customer]
    case "email": email(event.customer)
    case "date": day(event.ago)
    case "type": event.type
    case "direction": event.direction
    case "subject": event.subject
    case "notes": event.notes
    case "caller": number.isMultiple(of: 2) ? "Dana" : "Lee"
    default: String(9000 + number)
    }
  }

  private func day(_ ago: Int) -> String {
    let date = Date(timeIntervalSince1970: 1_782_777_600 - Double(ago) * 86_400)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0)!
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (year, month, day) = (parts.year!, two(parts.month!), two(parts.day!))
    switch dates {
    case 0: return "\(year)-\(month)-\(day)"
    case 1: return "\(day).\(month).\(year)"
    default: return "\(year)-\(month)-\(day) 09:30:00"
    }
  }

  private func written(_ cells: [String]) -> String {
    cells.map { $0.contains(delimiter) ? "\"\($0)\"" : $0 }.joined(separator: String(delimiter))
  }

  // MARK: Damage

  private mutating func damage(_ cells: [String], of event: Event) -> (String, String) {
    var cells = cells
    func place(_ column: String) -> Int { columns.firstIndex(of: column)! }
    let key = place("customer_id")
    switch random.below(9) {
    case 0:
      let column = place(random.pick(["notes", "subject"]))
      return (
        "delimiter without quotes",
        cells.enumerated().map { $0 == column ? "\($1)\(delimiter) and more" : quoted($1) }
          .joined(separator: String(delimiter))
      )
    case 1:
      guard let caller = columns.firstIndex(of: "caller") else { fallthrough }
      cells[caller] += "\(delimiter) jr."
      return (
        "delimiter in the caller",
        cells.enumerated().map { $0 == caller ? $1 : quoted($1) }.joined(
          separator: String(delimiter))
      )
    case 2:
      let column = place("notes")
      let opening = random.one(in: 2)
      return (
        "quote lost",
        cells.enumerated().map { index, cell in
          guard index == column else { return quoted(cell) }
          return opening ? "\"\(cell)\(delimiter) and more" : "\(cell)\(delimiter) and more\""
        }.joined(separator: String(delimiter))
      )
    case 3, 4:
      let date = cells[place("date")]
      cells[place("date")] = random.pick([
        String(date.dropLast(2)) + "zz", "", "yesterday",
        date.replacingOccurrences(of: "0", with: "O"),
      ])
      return ("date smudged", written(cells))
    case 5:
      cells[key] = ""
      return ("key blanked", written(cells))
    case 6:
      cells[key] = random.pick([cells[key].lowercased() + " ", " " + cells[key], "0" + cells[key]])
      return ("key spelled otherwise", written(cells))
    default:
      let line = written(cells)
      // As much as still shows the key, and less than all cells: a last cell cut short shows
      // nothing.
      let kept = written(Array(cells[...key])).count + 1
      let short = written(Array(cells.dropLast())).count
      let end = kept + random.below(max(1, short - kept))
      let part = String(line.prefix(end))
      return ("cut", part)
    }
  }

  private func quoted(_ cell: String) -> String { cell.contains(delimiter) ? "\"\(cell)\"" : cell }
}
