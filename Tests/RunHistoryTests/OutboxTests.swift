import Testing

@testable import RunHistory

@Suite("No mail goes out twice")
struct OutboxTests {
  private let whole = Outbox.Letter(file: "summary.eml", owner: nil, contentStart: 10)
  private let danas = Outbox.Letter(file: "owners/dana/summary.eml", owner: "Dana", contentStart: 9)

  @Test func `what was sent is known again, whatever comes after`() throws {
    let scratch = try Folder()
    var outbox = Outbox(folder: scratch.path)
    #expect(outbox.entries.isEmpty)
    outbox.note(whole, digest: "1", to: ["a@example.com"], sent: false)
    #expect(outbox.waiting == [whole])
    #expect(!outbox.wasSent(whole, digest: "1"))
    outbox.note(whole, digest: "1", to: ["a@example.com"], sent: true)
    outbox.note(danas, digest: "2", to: ["d@example.com"], sent: false)
    try outbox.save(in: scratch.path)
    let again = Outbox(folder: scratch.path)
    #expect(again == outbox)
    #expect(again.wasSent(whole, digest: "1"))
    #expect(!again.wasSent(whole, digest: "other"))
    #expect(again.waiting == [danas])
    #expect(again.entries.first?.attempts == 2)
    #expect(scratch.names == [".delivery.json"])
  }

  @Test func `what is due is waiting until it, or what took its place, was sent`() {
    var outbox = Outbox()
    outbox.note(whole, digest: "a", to: [], sent: true)
    outbox.expect(whole, digest: "a", to: [])
    #expect(outbox.waiting.isEmpty)
    outbox.expect(whole, digest: "b", to: [])
    #expect(outbox.waiting == [whole])
    outbox.note(whole, digest: "b", to: [], sent: false)
    #expect(outbox.entries.map(\.attempts) == [1, 1])
    var longer = whole
    longer.contentStart = 30
    outbox.expect(longer, digest: "c", to: [])
    #expect(outbox.waiting == [longer], "one letter, in its newest form")
    outbox.note(longer, digest: "c", to: [], sent: true)
    #expect(outbox.waiting.isEmpty)
  }

  @Test func `a report that is replaced leaves what is due to the one in its place`() {
    var outbox = Outbox()
    let lees = Outbox.Letter(file: "owners/lee/summary.eml", owner: "Lee", contentStart: 8)
    outbox.note(lees, digest: "1", to: [], sent: true)
    outbox.note(whole, digest: "2", to: [], sent: false)
    outbox.note(danas, digest: "3", to: [], sent: false)
    var longer = whole
    longer.contentStart = 30
    outbox.follow([longer])
    #expect(outbox.waiting == [longer])
    #expect(outbox.wasSent(lees, digest: "1"), "what was sent is remembered")
    #expect(outbox.entries.count == 2)
  }

  @Test func `a box of an earlier version still says what was sent`() throws {
    let scratch = try Folder()
    try scratch.write(
      ".delivery.json",
      """
      {"entries":[{"attempts":1,"digest":"1","file":"summary.eml","sent":true,"to":["a@b.c"]},
      {"attempts":1,"digest":"2","file":"owners/dana/summary.eml","sent":false,"to":["a@b.c"]}]}
      """)
    let outbox = Outbox(folder: scratch.path)
    #expect(outbox.wasSent(whole, digest: "1"))
    #expect(outbox.waiting.isEmpty)
  }

  @Test func `a box that cannot be read is an empty one`() throws {
    let scratch = try Folder()
    try scratch.write(".delivery.json", "{\"entries\":[")
    #expect(Outbox(folder: scratch.path).entries.isEmpty)
  }
}
