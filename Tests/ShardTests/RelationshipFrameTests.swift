import Assessment
import Basics
import Intake
import Relationships
import Testing

@testable import Pipeline
@testable import Sharding

@Suite("A relationship arrives as it was sent")
struct RelationshipFrameTests {
  /// With something in every field, so that one that is not packed shows.
  private static let full: Relationship = {
    var full = Relationship(id: "C-1", name: "Quill & Söhne", kind: .vendor)
    let position = RowPosition(file: 3, offset: 1 << 39)
    let day = Day(number: 20_001)
    full.kindGround = .group
    full.isGivenUp = true
    full.tier = "A"
    full.owner = "Ann"
    full.segment = "hotels"
    full.tags = ["one", ""]
    full.cadenceDays = 45
    full.email = "q@quill.example"
    full.phone = "+49 1"
    full.contactName = "Eva"
    full.contacts = [
      Contact(
        name: "Eva", role: "buys", phone: "2", email: "e@q.example", gone: true, key: "P-1",
        lastContact: day, lastBy: "Ann")
    ]
    full.settledDepartures = [position]
    full.since = day
    full.birthday = Day(number: -9)
    full.handlers = 2
    full.revenue = Money(tenThousandths: .min + 1)
    full.currency = "EUR"
    full.ending = Ending(.insolvent, since: day, position: position, line: 7)
    var reading = EndReading(.closed, .likely, since: day, day: day, position: position, line: 8)
    reading.isOfContact = true
    reading.announced = day.adding(40)
    var former = EndReading(nil, isFormer: true, .sure, day: day, position: position, line: .max)
    former.since = day.adding(-3)
    full.endReadings = [reading, former]
    full.wishes = [.noCalls, .mailOnly]
    full.wait = WaitingWish(until: day.adding(30), day: day, position: position, line: 10)
    full.isListed = true
    full.mayBeListedTwice = true
    full.unreadableRows = 4
    full.lostUntil = day
    full.lostPlaces = [.row(file: 2, line: 9), .file(1)]
    full.misdatedRows = 5
    full.interactions = 6
    return full
  }()

  @Test func `every field of it does`() {
    let plain = Mirror(reflecting: Relationship(id: "", name: ""))
    for (field, empty) in zip(Mirror(reflecting: Self.full).children, plain.children) {
      #expect(
        "\(field.value)" != "\(empty.value)",
        "\(field.label ?? ""): give it a value above, and pack it in Packed+Relationship")
    }
    let sent = ShardedRelationship(order: 12, Self.full, [], words: ["“Quoted”"], mails: [])
    #expect(sent.frames.map(\.order) == [12, 12])
    #expect(sent.frames.map(\.key) == [Array("C-1".utf8), Array("C-1".utf8)])
    var unpacker = Unpacker(sent.frames[0].content)
    #expect("\(unpacker.value() as Relationship)" == "\(Self.full)")
    var words = Unpacker(sent.frames[1].content)
    #expect(words.text() == "“Quoted”")
  }

  /// Where touches stand, in their order, and then where mails do.
  static let placesOfMails: [([Int], [Int])] = [
    ([], []), ([7], []), ([10, 20, 30], [10, 30]), ([30, 10, 20, 10], [10, 20, 30]),
    ([10, 10, 20], [10, 10]), ([10, 30], [5, 20, 40]), ([], [1]),
    ([50, 40, 30, 20], [20, 35, 50]),
  ]

  @Test(
    "Our mails do, whatever the order of the rows, and where no touch is one",
    arguments: placesOfMails)
  func mails(_ touches: [Int], _ mails: [Int]) {
    func position(_ offset: Int) -> RowPosition { RowPosition(file: offset % 3, offset: offset) }
    let touches = touches.map {
      Touch(position: position($0), day: Day(number: 1), line: 1, kind: .email)
    }
    let sent = mails.enumerated().map {
      SentMail(key: .max - UInt64($0), position: position($1))
    }
    var packer = Packer()
    packer.pack(sent, among: touches)
    var unpacker = Unpacker(packer.packed())
    #expect(Set(unpacker.mails(among: touches)) == Set(sent))
    #expect(unpacker.rest().isEmpty)
  }

  @Test("Every relationship of an export does, with its rows", arguments: Inputs.all)
  func relationships(of inputs: Inputs) throws {
    let run = try PartedRun(inputs)
    defer { run.end() }
    let sent = try RunInputs(RunPlan(run.request), share: LedgerShare(), progress: nil).ledger
    let arrived = try BasePart(run.whole.bytes, of: run.whole.run).ledger
    let mails = try #require(sent.unsettledMails)
    #expect(sent.relationships.count == arrived.relationships.count)
    for index in sent.relationships.indices {
      #expect("\(sent.relationships[index])" == "\(arrived.relationships[index])")
      #expect(
        sent.touches(of: index).map { mails.unmarked($0) } == Array(arrived.touches(of: index)))
    }
  }

  @Test("A share of a list knows all relationships, and keeps the rows of its own")
  func shares() throws {
    let run = try PartedRun(.wholesaler)
    defer { run.end() }
    let plan = try RunPlan(run.request)
    let whole = try RunInputs(plan, share: LedgerShare(), progress: nil).ledger
    var rows = 0
    for part in 0..<3 {
      let share = LedgerShare(part: part, of: 3)
      let ledger = try RunInputs(plan, share: share, progress: nil).ledger
      #expect(ledger.counts == whole.counts)
      for index in whole.relationships.indices {
        let relationship = ledger.relationships[index]
        let isOwn = share.holds(relationship.id.utf8)
        #expect(relationship.id == whole.relationships[index].id)
        #expect(relationship.unreadableRows == whole.relationships[index].unreadableRows)
        #expect(Array(ledger.touches(of: index)) == (isOwn ? Array(whole.touches(of: index)) : []))
        rows += ledger.touches(of: index).count
      }
    }
    #expect(rows > 900)
    #expect(rows == whole.relationships.indices.reduce(0) { $0 + whole.touches(of: $1).count })
    #expect(
      LedgerShare(part: 0, of: 7).holds("W-103".utf8)
        == LedgerShare(part: 0, of: 7).holds("w103".utf8))
  }
}
