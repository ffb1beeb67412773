import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("A run that is interrupted, refused or alone in the world")
struct NightlyLockTests {
  @Test func `of two runs at once one works and the other says who does`() throws {
    var base = try NightlyBase()
    base.settings = "  before: [sh, -c, \"touch started; sleep 4\"]\n"
    try base.export()
    let first = try base.product.start(
      "nightly", "--config", "rapport.yaml", "--as-of", "2026-06-15")
    for _ in 0..<200 where !base.product.exists("started") { usleep(20_000) }
    for command in ["nightly", "report"] {
      let second = try base.product.run(command, "--config", "rapport.yaml")
      #expect(second.status == 75)
      let message = second.err.wholeMatch(
        of:
          /rapport: \.?\/?Reports\/\.lock: another run is at work here \(process (\d+) on \S+, since \S+\); try again when it has ended\n/
      )
      #expect(message?.output.1 == "\(first.processIdentifier)", "\(second.err)")
    }
    first.waitUntilExit()
    #expect(first.terminationStatus == 0)
    #expect(base.product.names("Reports") == ["2026-06-15", "latest"])
  }

  @Test func `cron's empty environment is enough`() throws {
    let base = try NightlyBase()
    try base.export()
    let result = try base.product.shell(
      "cd / && umask 077 && exec env -i \"$RAPPORT\" nightly --config '\(base.product.folder.path)/rapport.yaml' --as-of 2026-06-15 < /dev/null"
    )
    #expect((result.status, result.out, result.err) == (0, "", ""))
    #expect(base.product.exists("Reports/latest/report.html"))
  }

  @Test func `an export that is being written is waited for, and then is for later`() throws {
    let base = try NightlyBase()
    try base.export()
    try base.product.write(
      "rapport.yaml", "inputs: [in]\nnightly:\n  settle-seconds: 0.3\n  settle-tries: 2\n")
    let writer = try base.product.shell(
      "(while [ ! -e stop ]; do echo 'C01,2026-06-12,call,outbound,x' >> in/interactions.csv; "
        + "sleep 0.05; done) & \"$RAPPORT\" nightly --config rapport.yaml --as-of 2026-06-15; "
        + "s=$?; touch stop; wait; exit $s")
    #expect(writer.status == 75)
    #expect(
      writer.err
        == "rapport: in/interactions.csv: is still being written; try again when the export is "
        + "finished\n")
    #expect(!base.product.exists("Reports/latest"))
    #expect(
      try base.product.run("nightly", "--config", "rapport.yaml", "--as-of", "2026-06-15").status
        == 0)
  }

  /// `RAPPORT_KILLS=200` makes it thorough.
  @Test func `a kill at any moment leaves the last report whole and the next run clean`() throws {
    let kills = ProcessInfo.processInfo.environment["RAPPORT_KILLS"].flatMap(Int.init) ?? 8
    let base = try NightlyBase()
    try base.nightAlone("2026-06-15")
    let start = Date()
    try base.nightAlone("2026-06-16")
    let usual = Date().timeIntervalSince(start)
    func contents() throws -> String {
      try base.product.shell("cd Reports/latest/ && cat .run.json *").out
    }
    let whole = try contents()
    #expect(whole.count > 10_000)
    var interrupted = 0
    for kill in 0..<kills {
      // Every other time the report is a new one, else it replaces itself.
      let day = kill % 2 == 0 ? "2026-06-16" : "2026-06-17"
      let run = try base.product.start("nightly", "--config", "rapport.yaml", "--as-of", day)
      usleep(UInt32(usual * 1_000_000 * Double.random(in: 0.2...1.1)))
      _ = Foundation.kill(run.processIdentifier, SIGKILL)
      run.waitUntilExit()
      interrupted += run.terminationReason == .uncaughtSignal ? 1 : 0
      let latest = try #require(base.latest)
      if latest == "2026-06-16" {
        #expect(try contents() == whole)
      } else {
        // It was quicker than the kill: whole too, and taken away for the next round.
        #expect(base.product.text("Reports/2026-06-17/report.json")?.hasSuffix("}\n") == true)
        _ = try base.product.shell("ln -sfn 2026-06-16 Reports/latest")
      }
      _ = try base.product.shell("rm -rf Reports/2026-06-17")
    }
    // How many it meets hangs on what else the machine does; none would test nothing.
    #expect(interrupted > 0)
    #expect(try base.nightAlone("2026-06-16").status == 0)
    #expect(try contents() == whole)
    #expect(base.product.names("Reports") == ["2026-06-15", "2026-06-16", "latest"])
  }

  @Test
  func `a run that is killed while it mails leaves the mail to the next, which sends it once`()
    throws
  {
    var base = try NightlyBase()
    base.settings = "mail:\n  to: boss@example.com\n  command: [./mailer]\n"
    try base.product.write(
      "mailer",
      "#!/bin/sh\n[ -e killed ] || { touch killed; kill -9 $PPID; exit 1; }\n"
        + "cat > \"$(mktemp mail.XXXXXX)\"\n")
    _ = try base.product.shell("chmod +x mailer")
    #expect(try base.nightAlone("2026-06-15").status == SIGKILL)
    #expect(base.latest == "2026-06-15")
    #expect(base.mails().isEmpty)
    for day in ["2026-06-16", "2026-06-17", "2026-06-15"] {
      let next = try base.nightAlone(day)
      #expect((next.status, next.err) == (0, ""))
    }
    let mails = base.mails()
    #expect(mails.count == 1)
    #expect(mails.first?.contains("15 June 2026") == true)
  }

  @Test(.enabled(if: getuid() == 0, "mounting needs root"))
  func `a full disk is said to be full, and the old report stays`() throws {
    var base = try NightlyBase()
    base.settings = "out: disk/Reports\n"
    let disk = base.product.folder.appendingPathComponent("disk").path
    let mounted = try base.product.shell(
      "mkdir -p disk && mount -t tmpfs -o size=1200k tmpfs '\(disk)'")
    // Not allowed in every container; then there is nothing to be seen here.
    guard mounted.status == 0 else { return }
    defer { _ = try? base.product.shell("umount '\(disk)'") }
    #expect(try base.nightAlone("2026-06-15").status == 0)
    let whole = try base.product.shell("cat disk/Reports/latest/*").out
    _ = try base.product.shell(
      "head -c $(( $(stat -f -c '%a*%S' disk) - 40000 )) /dev/zero > disk/filler")
    let full = try base.nightAlone("2026-06-16")
    #expect(full.status == 74)
    #expect(
      full.err.hasSuffix("No space left on device; make room, the previous report is untouched\n"))
    #expect(try base.product.shell("cat disk/Reports/latest/*").out == whole)
    #expect(
      base.product.names("disk/Reports").filter { $0 != ".failure.json" } == [
        "2026-06-15", "latest",
      ])
    _ = try base.product.shell("rm disk/filler")
    #expect(try base.nightAlone("2026-06-16").status == 0)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a log that cannot be written is complained of once, and the report is made`() throws {
    let base = try NightlyBase()
    let result = try base.nightAlone("2026-06-15", "--log /dev/full")
    #expect(result.status == 0)
    #expect(
      result.err
        == "rapport: /dev/full: cannot write: No space left on device; make room, the previous report "
        + "is untouched\n")
  }

  @Test func `check looks at everything and writes nothing`() throws {
    var base = try NightlyBase()
    try base.export()
    let before = base.product.names()
    let fine = try base.product.run("report", "--check", "--config", "rapport.yaml")
    #expect(fine.status == 0)
    #expect(
      fine.out == "rapport: in order: 10 relationships from 2 files; nothing was written\n")
    base.settings = "mail:\n  to: root\n  command: [./no-such-mailer]\n"
    try base.export()
    let mailer = try base.product.run("report", "--check", "--config", "rapport.yaml")
    #expect(mailer.status == 78)
    #expect(
      mailer.err
        == "rapport: rapport.yaml: mail.command: ./no-such-mailer is not there or may not be run; "
        + "install it or name another\n")
    base.settings = "log:\n  file: logs/rapport.log\n"
    try base.export()
    let log = try base.product.run("report", "--check", "--config", "rapport.yaml")
    #expect(log.status == 73)
    #expect(
      log.err == "rapport: logs/rapport.log: cannot be written: there is no folder logs; make it\n")
    base.settings =
      "as-of: 2026-06-15\nmail:\n  to: root\n  command: [cat]\n  owners:\n    DANA: d@example.com\n    Dan: x@example.com\n"
    try base.export()
    let owner = try base.product.run("report", "--check", "--config", "rapport.yaml")
    #expect(owner.status == 0)
    #expect(
      owner.err
        == "rapport: warning: mail.owners: no relationship belongs to Dan, so no mail goes there; did "
        + "you mean Dana?\n")
    base.settings = "out: in/customers.csv/Reports\n"
    try base.export()
    #expect(
      try base.product.run("report", "--check", "--config", "rapport.yaml").status == 73)
    #expect(base.product.names() == before)
  }

  @Test func `the lines that schedule prints work as they are`() throws {
    var base = try NightlyBase()
    base.settings = "mail:\n  to: Boss <boss@example.com>\n  when: only-on-error\n"
    try base.export()
    _ = try base.product.shell(
      "mkdir \"it's 5% \\$HOME\" && cp -r in rapport.yaml \"it's 5% \\$HOME\"")
    let config = "it's 5% $HOME/rapport.yaml"
    let cron = try base.product.run("schedule", "cron", "--config", config, "--at", "03:05")
    #expect(cron.status == 0)
    let lines = cron.out.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.first == "MAILTO=boss@example.com")
    #expect(lines.dropFirst().first == "CRON_TZ=UTC")
    let line = try #require(lines.last)
    #expect(line.hasPrefix("5 3 * * * /"))
    // As cron does it: a backslash before a percent sign goes, the rest is a shell's.
    let command = line.dropFirst("5 3 * * * ".count).replacing("\\%", with: "%")
    try base.product.write("cron.sh", "cd /\n\(command) --as-of 2026-06-15\n")
    let run = try base.product.shell("env -i PATH=/usr/bin:/bin /bin/sh cron.sh")
    #expect((run.status, run.out, run.err) == (0, "", ""))
    #expect(base.product.exists("it's 5% $HOME/Reports/latest/report.html"))
    #expect(base.product.exists("it's 5% $HOME/rapport.log"))

    let systemd = try base.product.run("schedule", "systemd", "--config", config)
    #expect(systemd.out.contains("\nOnCalendar=*-*-* 05:30:00 UTC\n"))
    #expect(systemd.out.contains("it's 5%% $$HOME/rapport.yaml\""))
    let launchd = try base.product.run("schedule", "launchd", "--config", config, "--at", "03:05")
    let parsed = try PropertyListSerialization.propertyList(
      from: Data(launchd.out.utf8), format: nil)
    let list = try #require(parsed as? [String: Any])
    let words = try #require(list["ProgramArguments"] as? [String])
    #expect(words.dropFirst().first == "nightly")
    #expect(words.contains { $0.hasSuffix("it's 5% $HOME/rapport.yaml") })
    #expect((list["StartCalendarInterval"] as? [String: Int]) == ["Hour": 3, "Minute": 5])
    #expect(launchd.out.contains("Days are those of UTC"))
    let wrong = try base.product.run("schedule", "cron", "--config", config, "--at", "25:00")
    #expect(wrong.status == 64)
    #expect(wrong.err == "rapport: --at 25:00 is not a time of day; write it as 05:30\n")
  }
}
