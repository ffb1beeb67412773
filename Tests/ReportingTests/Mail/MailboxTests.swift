import Testing

@testable import Reporting

@Suite("Mail addresses")
struct MailboxTests {
  @Test(
    "Addresses come as the configuration writes them, or not at all",
    arguments: [
      ("ann@example.com", "", "ann@example.com"),
      ("Ann Lee <ann@example.com>", "Ann Lee", "ann@example.com"),
      ("\"Lee, Ann\" <ann@example.com>", "Lee, Ann", "ann@example.com"),
      ("Zoë <z@example.com> ", "Zoë", "z@example.com"), ("<z@example.com>", "", "z@example.com"),
      (" root ", "", "root"), ("a+b.c@d", "", "a+b.c@d"),
    ])
  func addresses(text: String, name: String, address: String) throws {
    let mailbox = try Mailbox(text)
    #expect(mailbox.name == name)
    #expect(mailbox.address == address)
  }

  @Test(
    "What is no address is refused",
    arguments: [
      "", " ", "<>", "-oQ/tmp", ".ann", "ann@", "@example.com", "a b@example.com", "a@b@c",
      "a@b.example\r\nBcc: x@y.z",
      "Ann <ann@example.com", "Ann <ann@example.com> x", "ann@exämple.com",
      "a@b.example, c@d.example", "Ann\u{2028}<ann@example.com>", "a@-b.example", "a@b..example",
      "a <b <c@d.example>",
    ])
  func refused(text: String) { #expect(throws: Mailbox.Fault.self) { try Mailbox(text) } }

  @Test("What is read is written as it was read")
  func description() throws {
    for text in ["root", "Ann Lee <ann@example.com>", "Zoë <z@example.com>"] {
      #expect(try Mailbox(text).description == text)
      #expect(try Mailbox(Mailbox(text).description) == Mailbox(text))
    }
  }

  @Test("An owner's share goes to the owner, however the name is written; all of it to the reader")
  func recipients() throws {
    var settings = MailSettings(to: [try Mailbox("boss@example.com")])
    settings.owners = [.init(name: "jürgen müller", to: [try Mailbox("jm@example.com")])]
    #expect(settings.recipients(of: nil).map(\.address) == ["boss@example.com"])
    #expect(settings.recipients(of: "JU\u{308}RGEN Müller").map(\.address) == ["jm@example.com"])
    #expect(settings.recipients(of: "Dana").isEmpty)
  }
}
