import Foundation
import Pipeline
import Testing

/// Exports that are judged whole and in parts.
struct Inputs: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// Of the package's own, beside the package's folder; none where files are made.
  private var paths: [String] = []
  private var configuration: String?
  private var files: [(name: String, text: String)] = []
  var us: [String] = []
  private var isLatin = false

  static let all =
    [sample] + ["dental", "foundry", "hotel", "software"].map(judged)
    + [wholesaler, orders, notes, mailbox, deleted, doubles, stale]

  /// A list, and rows whose notes go over lines, with quotes in them, CR LF and a byte order mark.
  static let quoted = quoted(rows: 160)
  static let short = quoted(rows: 24)
  static let seams = quoted(rows: 60)

  private static func quoted(rows count: Int) -> Inputs {
    var random = Random(41)
    var rows = "\u{FEFF}id;date;type;direction;subject;notes\r\n"
    for row in 1...count {
      let day = Day(before: random.next(400))
      let id = "Q-\(1 + random.next(12))"
      let note =
        row % 3 == 0
        ? "\"Größe \(row):\r\nwir sprachen über \"\"Maß\"\"; und mehr\nnaïve €\""
        : "Plan für \(row)"
      rows += "\(id);\(day);call;outbound;Anruf \(row);\(note)\r\n"
    }
    return Inputs(
      testDescription: "notes over several lines",
      files: [
        ("customers.csv", list("Q", 12)), ("calls.csv", rows),
      ])
  }

  /// Rows that say who of us it was, in which currency, with orphans, ids in other spelling, rows
  /// that are set aside, broken days, and two files of them.
  static let owned: Inputs = {
    var random = Random(43)
    var files = [("customers.csv", list("Z", 30))]
    for name in ["orders.csv", "talks.csv"] {
      var rows = "id,date,type,direction,subject,amount,currency,owner,status\n"
      for row in 1...220 {
        let day = random.next(40) == 0 ? "soon" : "\(Day(before: random.next(700)))"
        let id = random.next(25) == 0 ? "z\(1 + random.next(30))" : "Z-\(1 + random.next(33))"
        let owner = ["Ann Lee", "Bo Kay", "Cy Ott", ""][random.next(4)]
        let isOrder = name == "orders.csv"
        rows +=
          "\(id),\(day),\(isOrder ? "order" : "call"),\(isOrder ? "inbound" : "outbound"),About \(row),"
          + "\(isOrder ? "\(random.next(900)).50" : ""),\(isOrder ? ["EUR", "CHF"][random.next(2)] : ""),"
          + "\(owner),\(random.next(30) == 0 ? "deleted" : "done")\n"
      }
      files.append((name, rows))
    }
    return Inputs(testDescription: "two files with owners", files: files)
  }()

  /// No UTF-8: whoever wants the rows reads it all.
  static let windows: Inputs = {
    var rows = "Client;Date;Note\n"
    for row in 1...90 {
      rows += "M\u{fc}ller \(row % 9);\(Day(before: 5 * row));Gr\u{fc}\u{df}e \(row)\n"
    }
    var inputs = Inputs(testDescription: "Windows-1252", files: [("notes.csv", rows)])
    inputs.isLatin = true
    return inputs
  }()

  /// A file whose days are told by its last rows alone, without a list.
  static let older: Inputs = {
    var rows = "Customer,Date,Type,Note\n"
    for row in 1...300 {
      let day = row < 280 ? row % 12 + 1 : row % 15 + 13
      rows += "Firm \(row % 20),\(day)/0\(row % 6 + 1)/2026,call,Talked about \(row)\n"
    }
    return Inputs(testDescription: "days told by the last rows", files: [("log.csv", rows)])
  }()

  /// Orders of several lines, some of which begin in one range and end in another.
  static let lines: Inputs = {
    var random = Random(47)
    var rows = "Order No,Customer,Order Date,Item,Total\n"
    for order in 1...90 {
      let day = Day(before: random.next(500))
      for line in 0...random.next(4) {
        rows += "N\(order),Shop \(order % 11),\(day),Item \(line),\(random.next(90)).00\n"
      }
    }
    return Inputs(testDescription: "orders of several lines", files: [("orders.csv", rows)])
  }()

  /// Rows that tell of an end, and lines that are no rows.
  static let remarks: Inputs = {
    var rows = "id,date,type,direction,notes\n"
    for row in 1...120 {
      let note =
        row % 17 == 0 ? "They have gone out of business and closed for good" : "About \(row)"
      rows += "E-\(row % 14 + 1),\(Day(before: 3 * row)),call,outbound,\(note)\n"
      if row % 50 == 0 { rows += "\n" }
    }
    rows += "\nTotal: 120\n"
    return Inputs(
      testDescription: "remarks and a footer",
      files: [("customers.csv", list("E", 14)), ("calls.csv", rows)])
  }()

  /// Two tables in a file.
  static let several: Inputs = {
    var text = list("T", 15) + "\n\nid,date,type,direction,subject\n"
    for row in 1...80 {
      text += "T-\(row % 15 + 1),\(Day(before: 4 * row)),call,outbound,About \(row)\n"
    }
    return Inputs(testDescription: "two tables in a file", files: [("export.csv", text)])
  }()

  /// Rows that leave out the customer's number, whose address other rows have beside it; no list.
  static let blanks: Inputs = {
    var rows = "customer_id,email,date,type,direction,subject\n"
    for row in 1...130 {
      let who = row % 10 + 1
      let id = row % 4 == 0 ? "" : "B-\(who)"
      rows += "\(id),p\(who)@house\(who).example,\(Day(before: 2 * row)),call,outbound,Row \(row)\n"
    }
    return Inputs(testDescription: "rows without a number", files: [("calls.csv", rows)])
  }()

  /// Rows that stand twice, id and all.
  static let repeated: Inputs = {
    var rows = "number,id,date,type,direction,subject\n"
    for row in 1...130 {
      let line = "\(row),R-\(row % 10 + 1),\(Day(before: 2 * row)),call,outbound,About \(row)\n"
      rows += row % 20 == 0 ? line + line : line
    }
    return Inputs(
      testDescription: "rows that stand twice",
      files: [("customers.csv", list("R", 10)), ("calls.csv", rows)])
  }()

  private static func list(_ letter: String, _ count: Int) -> String {
    "id,name,owner\n"
      + (1...count).map { "\(letter)-\($0),House \($0),\($0 % 3 == 0 ? "" : "Ann Lee")\n" }.joined()
  }

  /// The sample company: customers, interactions, orders, prospects and partnerships.
  static let sample = Inputs(
    testDescription: "SampleData", paths: [], configuration: "SampleData/rapport.yaml")

  private static func judged(_ name: String) -> Inputs {
    Inputs(testDescription: name, paths: ["Tests/RapportTests/Cases/\(name)"])
  }

  /// Customers, suppliers and prospects that only rows tell apart, in two currencies, with two
  /// owners who have more touches than a day takes, ids in other spelling, unlisted and unreadable
  /// rows.
  static let wholesaler: Inputs = {
    var random = Random(11)
    var list = "id,name,owner,segment,tier\n"
    var rows = "id,date,type,direction,subject,amount,currency\n"
    for number in 1...90 {
      let id = "W-\(100 + number)"
      let segment = ["garden", "hotel", "school"][number % 3]
      list +=
        "\(id),House \(number),\(number % 2 == 0 ? "Ann" : "Bo"),\(segment),\(number % 5 == 0 ? "A" : "")\n"
      let isVendor = number % 15 == 0
      let isProspect = number % 10 == 1
      let every = 20 + random.next(60)
      var age = isProspect ? 10 + random.next(70) : 20 + random.next(700)
      let last = random.next(number % 4 == 0 ? 300 : 40)
      while age > last {
        let day = Day(before: age)
        if isVendor {
          rows += "\(id),\(day),order,outbound,Seed for spring,\(100 + random.next(900)).50,EUR\n"
          rows += "\(id),\(day),invoice,inbound,Their bill,\(100 + random.next(900)).00,EUR\n"
        } else if isProspect {
          rows += "\(id),\(day),call,outbound,Told them what we do,,\n"
        } else {
          let currency = number % 7 == 0 ? "CHF" : "EUR"
          rows += "\(id),\(day),order,inbound,Order \(age),\(random.next(5000)).00,\(currency)\n"
          switch random.next(6) {
          case 0: rows += "\(id),\(day),call,outbound,\"Rang, talked about autumn\",,\n"
          case 1: rows += "\(id),\(day),email,inbound,Could you send the new list?,,\n"
          case 2:
            rows += "\(id),\(day),visit,outbound,Saw them and brought the plan as promised,,\n"
          case 3: rows += "\(id),\(day),complaint,inbound,Complaint: half of it was broken,,\n"
          case 4: rows += "\(id),\(day),email,outbound,We will send the offer by Friday,,\n"
          default: break
          }
        }
        age -= every + random.next(15)
      }
    }
    rows += "w-103,2026-05-02,call,outbound,An id in other spelling,,\n"
    rows += "X-9,2026-05-02,call,outbound,On no list,,\nW-104,some day,call,outbound,No day,,\n"
    return Inputs(
      testDescription: "a wholesaler",
      files: [("customers.csv", list), ("interactions.csv", rows)])
  }()

  /// Orders alone: our touches are not on record, so that days of contact stand for them (R8).
  static let orders: Inputs = {
    var random = Random(5)
    var rows = "Order No;Customer;Order Date;Total\n"
    var number = 1000
    for customer in 1...70 {
      var age = 30 + random.next(800)
      while age > random.next(200) {
        number += 1
        rows += "\(number);Laden \(customer);\(Day(before: age));\(random.next(900)),90\n"
        age -= 10 + random.next(70)
      }
    }
    return Inputs(testDescription: "orders alone", files: [("orders.csv", rows)])
  }()

  /// Notes of nobody knows whom: neither side is on record, so that other days stand for both.
  static let notes: Inputs = {
    var random = Random(8)
    var rows = "Client,Date,Note\n"
    for client in 1...60 {
      var age = 30 + random.next(500)
      while age > random.next(90) {
        rows += "Client \(client),\(Day(before: age)),About the garden \(random.next(9))\n"
        age -= 5 + random.next(50)
      }
    }
    return Inputs(testDescription: "notes without sides", files: [("notes.csv", rows)])
  }()

  /// A mailbox, with the same words sent to many on a day: mass mail (R2).
  static let mailbox: Inputs = {
    var random = Random(3)
    var rows = "Date,From,To,Subject,Body\n"
    for person in 1...40 {
      let address = "p\(person)@firm\(person).example"
      for _ in 0..<(3 + random.next(8)) {
        let day = Day(before: random.next(400))
        rows +=
          random.next(2) == 0
          ? "\(day),me@rapport.example,\(address),About \(random.next(50)),Shall we talk about number \(random.next(90)) of yours next week?\n"
          : "\(day),\(address),me@rapport.example,Re \(random.next(50)),When can you come and see number \(random.next(90)) again?\n"
      }
      if person % 2 == 0 {
        rows +=
          "2026-05-04,me@rapport.example,\(address),News of May,All that is new in our nursery this month of May\n"
      }
    }
    return Inputs(
      testDescription: "a mailbox", files: [("mail.csv", rows)], us: ["me@rapport.example"])
  }()

  /// The same words to five, of whom one is deleted: mass mail, though four are left (R2, R12).
  static let deleted: Inputs = {
    var list = "id,name,is_deleted\n"
    var rows = "id,date,type,direction,subject,notes\n"
    for number in 1...7 {
      list += "D-\(number),House \(number),\(number == 5 ? "TRUE" : "FALSE")\n"
      for month in 1...5 {
        rows +=
          "D-\(number),2026-0\(month)-1\(number),call,outbound,Call,Rang about order \(number)\(month) of theirs\n"
      }
      if number <= 5 {
        rows +=
          "D-\(number),2026-06-20,email,outbound,Summer news,Our new opening hours in July and August are here\n"
      }
    }
    return Inputs(
      testDescription: "a mailing to somebody deleted",
      files: [("customers.csv", list), ("interactions.csv", rows)])
  }()

  /// Customers who stand on the list twice, with rows under one of their ids: in whatever part
  /// those are, nobody says of the other that there never was contact (N9).
  static let doubles: Inputs = {
    var list = "id,name,email\n"
    var rows = "id,date,type,direction,subject\n"
    for number in 1...24 {
      let address = "p\(number)@house\(number).example"
      list += "A-\(number),House \(number),\(address)\nB-\(number),House \(number),\(address)\n"
      for month in 1...4 {
        rows += "A-\(number),2026-0\(month)-1\(number % 9),call,outbound,About order \(number)\n"
      }
    }
    return Inputs(
      testDescription: "customers listed twice",
      files: [("customers.csv", list), ("interactions.csv", rows)])
  }()

  /// Calls to everybody each week, and none since a spring day long before the as-of day: the
  /// export ended.
  static let stale: Inputs = {
    var rows = "Client,Date,Type,Direction,Note\n"
    for client in 1...60 {
      for week in 7...40 where (client + week) % 3 == 0 {
        rows +=
          "Client \(client),\(Day(before: 7 * week + client % 5)),Call,Outbound,About \(week)\n"
      }
    }
    return Inputs(testDescription: "an export that ended", files: [("calls.csv", rows)])
  }()

  /// What is asked of a run over them.
  ///
  /// - Parameter folder: where files are made and reports are written.
  func request(in folder: URL) throws -> RunRequest {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var request = RunRequest()
    request.inputs = paths.map { package.appendingPathComponent($0).path }
    request.configuration = configuration.map { package.appendingPathComponent($0).path }
    request.asOf = "2026-06-30"
    request.us = us
    request.version = "0.0.1"
    request.out = folder.appendingPathComponent("Reports").path
    request.formats = "json"
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try #require(text.data(using: isLatin ? .isoLatin1 : .utf8)).write(to: file)
      request.inputs.append(file.path)
    }
    return request
  }
}

/// The same numbers every time.
struct Random {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// Less than `limit`.
  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % limit
  }
}

/// A day as exports have it.
private struct Day: CustomStringConvertible {
  var description: String

  /// - Parameter age: days before the end of June 2026.
  init(before age: Int) {
    let end = Date(timeIntervalSince1970: 1_782_777_600)
    description = String(
      end.addingTimeInterval(-86_400 * Double(age)).ISO8601Format().prefix(10))
  }
}

/// Why a step was refused; nil where it was not.
func refusal(_ work: () throws(Failure) -> [UInt8]) -> Failure? {
  do throws(Failure) {
    _ = try work()
    return nil
  } catch {
    return error
  }
}
