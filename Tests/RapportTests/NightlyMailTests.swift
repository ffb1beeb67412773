import Foundation
import Reporting
import Testing

@testable import Pipeline

@Suite("What a night mails, and to whom")
struct NightlyMailTests {
  @Test func `a run that could not mail says so, and the next one sends it, once`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail.replacingOccurrences(of: "[sh,", with: "[./mailer, sh,")
    try base.product.write("mailer", "#!/bin/sh\necho the server is down >&2\nexit 75\n")
    _ = try base.product.shell("chmod +x mailer")
    let failed = try base.night("2026-06-15")
    #expect(failed.status == 75)
    #expect(
      failed.err.hasPrefix(
        "rapport: the report is made, but not mailed (summary.")
        && failed.err.hasSuffix(
          " of 2026-06-15): ./mailer ended with 75: the server is down; the next run tries again\n")
    )
    #expect(base.latest == "2026-06-15")

    try base.product.write("mailer", "#!/bin/sh\nexec \"$@\"\n")
    #expect(try base.night("2026-06-16").status == 0)
    // Last night's, and none of tonight's: nothing changed.
    let sent = base.mails()
    #expect(sent.count == 1)
    #expect(sent.first?.contains("15 June 2026") == true)
    #expect(try base.night("2026-06-17").status == 0)
    #expect(try base.night("2026-06-15").status == 0)
    #expect(base.mails().isEmpty)
  }

  @Test func `the same night again mails nothing twice`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail + "  when: always\n"
    for _ in 1...3 { #expect(try base.night("2026-06-15").status == 0) }
    #expect(base.mails().count == 1)
    base.rows.append("C05,2026-06-14,email,inbound,Where is my order?\n")
    #expect(try base.night("2026-06-15").status == 0)
    #expect(base.mails().count == 1)
  }

  @Test func `the composed mail reaches sendmail byte for byte, each owner's the owner alone`()
    throws
  {
    var base = try NightlyBase()
    base.customers = base.customers.map {
      $0.hasPrefix("C05") ? "C05,Company 5,Jürgen Müller\n" : $0
    }
    base.rows.append("C05,2026-06-10,email,inbound,Complaint: the delivery was damaged\n")
    base.rows.append("C06,2026-06-10,email,inbound,Complaint: the delivery was damaged\n")
    base.settings = """
      mail:
        to: [Boss Ännä <boss@example.com>, second@example.com]
        from: Rapport <rapport@example.com>
        command: [./sendmail, -t, -oi, -f, rapport@example.com]
        owners:
          jürgen müller: jm@example.com
          Dana: dana@example.com
          Nobody: nobody@example.com

      """
    try base.product.write(
      "sendmail",
      """
      #!/bin/sh
      n=1; while [ -e sent.$n ]; do n=$((n + 1)); done
      printf '%s\\n' "$@" > args.$n
      cat > sent.$n

      """)
    _ = try base.product.shell("chmod +x sendmail")
    let result = try base.nightAlone("2026-06-20")
    #expect(result.status == 0)
    #expect(
      result.err
        == "rapport: warning: mail.owners: no relationship belongs to Nobody, so no mail goes there; check how "
        + "the export writes the name\n")
    let names = base.product.names().filter { $0.hasPrefix("sent.") }
    #expect(names == ["sent.1", "sent.2", "sent.3"])
    func sent(to address: String) throws -> String {
      let texts = names.compactMap { base.product.text($0) }.filter { $0.contains(address) }
      #expect(texts.count == 1, "\(address)")
      return try #require(texts.first)
    }
    for (file, address) in [
      (
        "summary.eml",
        "To: =?UTF-8?Q?Boss_=C3=84nn=C3=A4?= <boss@example.com>, second@example.com\n"
      ),
      (Reporting.ownerFolder("Jürgen Müller") + "/summary.eml", "To: jm@example.com\n"),
      (Reporting.ownerFolder("Dana") + "/summary.eml", "To: dana@example.com\n"),
    ] {
      let composed = try #require(base.product.text("Reports/latest/\(file)"))
      #expect(composed.hasPrefix("From: Rapport <rapport@example.com>\r\n"))
      #expect(try sent(to: address) == composed.replacing("\r\n", with: "\n"))
    }
    for name in names {
      let arguments = base.product.text(name.replacing("sent", with: "args"))
      #expect(arguments == "-t\n-oi\n-f\nrapport@example.com\n")
    }
    // All of it is sent: the next night, nothing being new, sends nothing.
    #expect(try base.nightAlone("2026-06-20").status == 0)
    #expect(base.product.names().filter { $0.hasPrefix("sent.") }.count == 3)
  }

  @Test func `without a sender of its own a mail leaves that line to the mailer`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail.replacing("  from: rapport@example.com\n", with: "")
    #expect(try base.night("2026-06-15").status == 0)
    let sent = base.mails()
    let composed = try #require(base.product.text("Reports/latest/summary.eml"))
    #expect(
      sent == [
        composed.replacing("\r\n", with: "\n")
          .replacing("From: Rapport <rapport@example.invalid>\n", with: "")
      ])
    base.rows = []
    #expect(try base.night("2026-06-16").status == 65)
    #expect(base.mails().map { $0.hasPrefix("To: boss@example.com\nSubject: ") } == [true])
  }

  @Test func `a mail that waits goes to the addresses there are when it is sent`() throws {
    var base = try NightlyBase()
    base.rows.append("C05,2026-06-10,email,inbound,Complaint: the delivery was damaged\n")
    let owners = "  owners:\n    Dana: dana@example.com\n    Lee: lee@example.com\n"
    let refusing = NightlyBase.mail.replacing("[sh, -c, ", with: "[sh, -c, 'exit 75', ")
    base.settings = refusing.replacing("boss@", with: "bos@") + owners
    #expect(try base.night("2026-06-20").status == 75)
    // The export of the same day again, before anybody has mended it: what is due is due once.
    base.rows.append("C06,2026-06-10,email,inbound,Complaint: the delivery was damaged\n")
    #expect(try base.night("2026-06-20").status == 75)
    base.settings = NightlyBase.mail + owners
    #expect(try base.night("2026-06-21").status == 0)
    let sent = base.mails()
    #expect(
      sent.compactMap { $0.firstMatch(of: #/(?m)^To: .*$/#).map { String($0.output) } }.sorted()
        == ["To: boss@example.com", "To: dana@example.com"])
    for mail in sent {
      #expect(mail.contains("20 June 2026") && mail.contains("Company 6"))
      #expect(mail.matches(of: #/(?m)^(From|To|Subject|Date|Message-ID): /#).count == 5)
    }
    #expect(try base.night("2026-06-22").status == 0)
    #expect(base.mails().isEmpty)
  }

  @Test func `with only-on-error nothing but failures is mailed`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail + "  when: only-on-error\n"
    #expect(try base.night("2026-06-15").status == 0)
    #expect(base.mails().isEmpty)
    base.rows = []
    #expect(try base.night("2026-06-16").status == 65)
    #expect(base.mails().count == 1)
  }

  @Test func `a mistake in the settings is mailed as well`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail + "neglect:\n  silence-day: 3\n"
    let result = try base.night("2026-06-15")
    #expect(result.status == 78)
    #expect(
      result.err
        == "rapport: rapport.yaml:10:3: there is no setting neglect.silence-day; did you mean "
        + "silence-days?\n")
    #expect(base.mails().count == 1)
  }
}
