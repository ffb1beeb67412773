import Configuration
import Foundation
import Reporting

/// The lines that make a machine run Rapport every night; printed, never installed.
package struct Schedule: Sendable {
  package enum System: String, Sendable, CaseIterable { case cron, systemd, launchd }

  /// Absolute.
  package var program: String
  package var configuration: String
  /// nil where the configuration names its own.
  package var log: String?
  package var out: String
  /// nil for the machine's.
  package var timeZone: String?
  /// Who is told what the program could not tell itself.
  package var mailTo: String?
  package var hour: Int
  package var minute: Int
  package var user: String

  /// - Parameters:
  ///   - program: this executable.
  ///   - time: `HH:MM`.
  /// - Throws: `badConfiguration` for a file that would not run; `usage` for an invalid time.
  package init(program: String, configuration: String, time: String) throws(Failure) {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { throw Failure(.usage, "--at \(time) is not a time of day; write it as 05:30") }
    let file = try RunPlan.configuration(configuration)
    do throws(Failure) { _ = try Zone.rules(file.timeZone) } catch {
      throw error.blamed(on: "timezone", file, configuration)
    }
    self.hour = hour
    self.minute = minute
    self.program = Schedule.absolute(program)
    self.configuration = Schedule.absolute(configuration)
    let base = RunPlan.folder(of: self.configuration)
    out = Schedule.absolute(RunPlan.path(file.out ?? "Reports", in: base))
    log = file.log?.file == nil ? RunPlan.path("rapport.log", in: base) : nil
    timeZone = file.timeZone
    mailTo = file.mail?.settings.to.first?.address
    user = NSUserName()
  }

  package func text(_ system: System) -> String {
    switch system {
    case .cron: cron
    case .systemd: systemd
    case .launchd: launchd
    }
  }

  private static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private var arguments: [String] {
    [program, "nightly", "--config", configuration] + (log.map { ["--log", $0] } ?? [])
  }
}

extension Schedule {
  /// For `crontab -e`. A `%` is a line end there; the rest of the line is for `/bin/sh`.
  private var cron: String {
    let command = arguments.map(Schedule.shellWord).joined(separator: " ")
      .replacing("%", with: "\\%")
    var lines = [
      "# Rapport, every night. Add these lines with: crontab -e",
      "# It is silent unless something is wrong; then cron mails what it says to MAILTO.",
    ]
    if let mailTo { lines.append("MAILTO=\(mailTo)") }
    if let timeZone {
      lines += [
        "# Days are those of \(timeZone), as the configuration says. A cron that knows CRON_TZ also",
        "# starts by that clock, another by the machine's.", "CRON_TZ=\(timeZone)",
      ]
    }
    lines.append("\(minute) \(hour) * * * \(command)")
    return lines.joined(separator: "\n")
  }

  /// Two unit files, with what to type.
  private var systemd: String {
    let command = arguments.map(Schedule.unitWord).joined(separator: " ")
    let zone = timeZone.map { " \($0)" } ?? ""
    let time = (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute):00"
    return """
      # Rapport, every night. Write the two files, then:
      #   systemctl daemon-reload && systemctl enable --now rapport.timer

      # /etc/systemd/system/rapport.service
      [Unit]
      Description=Rapport: which customers are neglected

      [Service]
      Type=oneshot
      User=\(user)
      UMask=0077
      Nice=10
      WorkingDirectory=\(RunPlan.folder(of: configuration).replacing("%", with: "%%"))
      ExecStart=\(command)

      # /etc/systemd/system/rapport.timer
      [Unit]
      Description=Rapport, every night

      [Timer]
      OnCalendar=*-*-* \(time)\(zone)
      Persistent=true

      [Install]
      WantedBy=timers.target
      """
  }

  /// A property list for the agents of macOS, with what to type. Nothing may stand before its first
  /// line, and no two hyphens in its comment.
  private var launchd: String {
    let folder = RunPlan.folder(of: configuration)
    let zone =
      timeZone.map {
        "\n     Days are those of \($0), as the configuration says; launchd starts by the machine's clock."
      } ?? ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <!-- Rapport, every night. Write this to ~/Library/LaunchAgents/rapport.nightly.plist, then:
           launchctl bootstrap gui/$(id -u) ~/Library/LaunchAgents/rapport.nightly.plist
           It is silent unless something is wrong; what it says then stands in rapport.err.\(zone) -->
      <plist version="1.0">
      <dict>
        <key>Label</key>
        <string>rapport.nightly</string>
        <key>ProgramArguments</key>
        <array>
      \(arguments.map { "    <string>\(Schedule.xmlText($0))</string>" }.joined(separator: "\n"))
        </array>
        <key>WorkingDirectory</key>
        <string>\(Schedule.xmlText(folder))</string>
        <key>StandardErrorPath</key>
        <string>\(Schedule.xmlText(RunPlan.path("rapport.err", in: folder)))</string>
        <key>StartCalendarInterval</key>
        <dict>
          <key>Hour</key>
          <integer>\(hour)</integer>
          <key>Minute</key>
          <integer>\(minute)</integer>
        </dict>
        <key>ProcessType</key>
        <string>Background</string>
        <key>Umask</key>
        <integer>\(0o077)</integer>
      </dict>
      </plist>
      """
  }

  /// A text between two tags.
  static func xmlText(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// One word for a shell: as it is where nothing in it means anything to one, else quoted.
  static func shellWord(_ text: String) -> String {
    if isPlain(text) { return text }
    return "'" + text.replacing("'", with: "'\\''") + "'"
  }

  /// One word of `ExecStart`, where `%` and `$` stand for other things.
  static func unitWord(_ text: String) -> String {
    let escaped = text.replacing("%", with: "%%").replacing("$", with: "$$")
    if isPlain(text) { return escaped }
    return "\"" + escaped.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "/._-+:,@%".utf8.contains(byte)
        }
      }
  }
}
