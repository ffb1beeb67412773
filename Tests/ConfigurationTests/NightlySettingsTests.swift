import Foundation
import Reporting
import Testing

@testable import Configuration

@Suite("The settings of a nightly run are read to the letter")
struct NightlySettingsTests {
  private func read(_ text: String) throws -> Configuration {
    try Configuration(text: text, file: "rapport.yaml")
  }

  @Test func `the settings of a nightly run arrive`() throws {
    let configuration = try read(
      """
      snooze-file: put-off.csv
      nightly:
        stale-after-days: 7
        settle-seconds: 0.5
        before: [./fetch, --all]
        on-failure: notify
      mail:
        to: Dana <dana@example.com>
        from: rapport@example.com
        when: always
        command: [msmtp, -t]
        owners:
          Lee Ann: [lee@example.com, root]
        report-url: https://intranet.example.com/rapport/latest/report.html
      retention:
        daily: 10
      log:
        file: logs/rapport.log
      """)
    #expect(configuration.snoozeFile == "put-off.csv")
    #expect(configuration.nightly.staleAfterDays == 7)
    #expect(configuration.nightly.settleSeconds == 0.5)
    #expect(configuration.nightly.settleTries == 5)
    #expect(configuration.nightly.before == ["./fetch", "--all"])
    #expect(configuration.nightly.onFailure == ["notify"])
    #expect(configuration.nightly.onSuccess.isEmpty)
    #expect(configuration.mail?.settings.to == [try Mailbox("Dana <dana@example.com>")])
    #expect(
      configuration.mail?.settings.reportURL
        == "https://intranet.example.com/rapport/latest/report.html")
    #expect(configuration.mail?.when == .always)
    #expect(configuration.mail?.command == ["msmtp", "-t"])
    #expect(
      configuration.mail?.settings.owners
        == [
          MailSettings.Owner(
            name: "Lee Ann", to: [try Mailbox("lee@example.com"), try Mailbox("root")])
        ])
    #expect(configuration.retention?.daily == 10)
    #expect(configuration.retention?.weekly == 26)
    #expect(configuration.log?.file == "logs/rapport.log")
  }

  @Test func `without its sections a nightly run mails nobody and removes nothing`() throws {
    let configuration = try read("")
    #expect(configuration.mail == nil)
    #expect(configuration.retention == nil)
    #expect(configuration.log == nil)
    #expect(configuration.permissions == nil)
    #expect(configuration.nightly == Configuration.Nightly())
    #expect(try read("mail:\n  to: root\n").mail?.command == ["/usr/sbin/sendmail", "-t", "-oi"])
    #expect(try read("mail:\n  to: root\n").mail?.when == .onChange)
  }

  @Test(arguments: [
    (
      "mail:\n  when: always\n", 2, 3,
      "mail.to is missing; write who gets the report, as in to: boss@example.com"
    ),
    (
      "mail:\n  to: a@example.com\n  when: on-chance\n", 3, 9,
      "mail.when must be one of always, on-change, only-on-error; did you mean on-change?"
    ),
    (
      "mail:\n  to: [a@example.com, \"b@example.com, c@example.com\"]\n", 2, 23,
      "mail.to must be a mail address, not b@example.com, c@example.com: several go into a list, "
        + "one an entry"
    ),
    (
      "mail:\n  to: root\n  from: Rapport rapport@example.com\n", 3, 9,
      "mail.from must be a mail address, not Rapport rapport@example.com: behind a name the "
        + "address goes between < and >"
    ),
    (
      "mail:\n  to: boss@example\\.com\n", 2, 7,
      "mail.to must be a mail address, not boss@example\\.com: what stands behind the @ must be a "
        + "domain, as in example.com"
    ),
    (
      "mail:\n  to: root\n  owners:\n    Ann:\n      - ann@example.com\n      - ann@@example.com\n",
      6, 9,
      "mail.owners.Ann must be a mail address, not ann@@example.com: it has more than one @"
    ),
    (
      "mail:\n  to: \"a@example.com\\r\\nBcc: v@example.com\"\n", 2, 7,
      "mail.to must be a mail address, not a@example.com\u{FFFD}\u{FFFD}Bcc: v@example.com: it has a "
        + "line end in it"
    ),
    (
      "mail:\n  to: -oQ/tmp\n", 2, 7,
      "mail.to must be a mail address, not -oQ/tmp: what stands before the @ must be letters, "
        + "digits and .!#$%&'*+/=?^_`{|}~-"
    ),
    (
      "mail:\n  to: Ann <ann@example.com> (boss)\n", 2, 7,
      "mail.to must be a mail address, not Ann <ann@example.com> (boss): the address goes between "
        + "< and >, at the end"
    ),
    (
      "mail:\n  to: a@example.com\n  owners:\n    Dana: dana at home\n", 4, 11,
      "mail.owners.Dana must be a mail address, not dana at home: behind a name the address goes "
        + "between < and >"
    ),
    (
      "mail:\n  to: root\n  report-url: http://intranet/latest\n", 3, 15,
      "mail.report-url must be an address that begins with https://, without blanks, not "
        + "http://intranet/latest"
    ),
    (
      "mail:\n  to: root\n  report-url: https:///latest\n", 3, 15,
      "mail.report-url must be an address that begins with https://, without blanks, not "
        + "https:///latest"
    ),
    (
      "mail:\n  to: root\n  report-url: \"https://intranet/a b\\n\"\n", 3, 15,
      "mail.report-url must be an address that begins with https://, without blanks, not "
        + "https://intranet/a b\u{FFFD}"
    ),
    (
      "permissions:\n  files: 0444\n", 2, 10,
      "permissions.files must be a mode as chmod has it, at least 0600, not 0444"
    ),
    (
      "permissions:\n  folders: rwxr-x---\n", 2, 12,
      "permissions.folders must be a mode as chmod has it, at least 0700, not rwxr-x---"
    ),
    (
      "mail:\n  to: a@example.com\n  command: sendmail -t\n", 3, 12,
      "mail.command must be a list of arguments, as in [sendmail, -t]"
    ),
    (
      "nightly:\n  on_success: [true]\n", 2, 3,
      "there is no setting nightly.on_success; did you mean on-success?"
    ),
    (
      "nightly:\n  settle-seconds: -1\n", 2, 19,
      "nightly.settle-seconds must be a number from 0 to 600"
    ),
    (
      "retention:\n  daily: 0\n  weekly: 0\n  monthly: 0\n", 2, 10,
      "retention.daily must keep something; without `retention:` all is kept"
    ),
    ("nightly:\n  before: []\n", 2, 11, "nightly.before must name a program"),
  ])
  func `a mistake in the settings of a nightly run is named`(
    _ text: String, _ line: Int, _ column: Int, _ message: String
  ) throws {
    let error = #expect(throws: ConfigurationError.self) { try read(text) }
    #expect(error?.message == message)
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test func `who is to be told is known in spite of mistakes elsewhere`() {
    let text = "neglect:\n  silence-day: 3\nout: R\nmail:\n  to: root\nlog:\n  fil: x\n"
    let configuration = Configuration.forFailures(text: text, file: "rapport.yaml")
    #expect(configuration.mail?.settings.to.map(\.address) == ["root"])
    #expect(configuration.out == "R")
    #expect(configuration.log == nil)
    #expect(Configuration.forFailures(text: "a: [", file: "rapport.yaml").mail == nil)
  }
}
