import Basics
import Configuration
import Delivery
import Foundation
import Intake
import Reporting
import RunHistory

extension Night {
  /// A mail of a report, ready to go.
  private struct Letter {
    /// The file of the report it is made from.
    var file: String
    /// Whose share it is; nil for the report of all.
    var owner: String?
    var to: [String]
    var digest: String
    var message: MailMessage
  }

  /// Mails what is due: first what past nights could not send, then tonight's report.
  ///
  /// - Returns: what could not be sent.
  func mail(_ outcome: RunOutcome) -> Failure? {
    for folder in RunFolder.all(in: out) {
      WholeFile.sweep("\(folder.path)/\(Postbag.fileName)")
    }
    guard let mail = configuration.mail else { return nil }
    let late = RunFolder.all(in: out).filter {
      $0.day < outcome.asOf && outcome.asOf.days(since: $0.day) <= mail.retryDays
    }
    var failed: [String] = []
    var reason = ""
    func send(_ letters: [Letter], of folder: String) {
      var bag = Postbag(folder: folder)
      for letter in letters where !bag.wasSent(letter.file, digest: letter.digest) {
        // One refusal tonight is enough: a mailer that is down is not asked for each owner again.
        let error = reason.isEmpty ? hand(over: letter.message, mail) : reason
        bag.note(letter.file, digest: letter.digest, to: letter.to, sent: error == nil)
        save(bag, in: folder)
        if let error {
          reason = error
          failed.append("\(letter.file) of \(EvidenceReader.shortName(folder))")
        } else {
          log("mail.sent", [("file", "\(folder)/\(letter.file)"), ("to", list(letter.to))])
        }
      }
    }
    let tonights = tonight(outcome, mail)
    // Whatever becomes of this run: the next one knows what was due.
    var due = Postbag(folder: outcome.folder)
    for letter in tonights { due.expect(letter.file, digest: letter.digest, to: letter.to) }
    if !due.waiting.isEmpty { save(due, in: outcome.folder) }
    for folder in late {
      let waiting = Set(Postbag(folder: folder.path).waiting.map(\.file))
      guard !waiting.isEmpty else { continue }
      send(
        letters(of: folder.path, folder.day, mail).filter { waiting.contains($0.file) },
        of: folder.path)
    }
    send(tonights, of: outcome.folder)
    guard !failed.isEmpty else { return nil }
    return Failure(
      .tryLater,
      "the report is made, but not mailed (\(list(failed))): \(reason); the next run tries again")
  }

  private func save(_ bag: Postbag, in folder: String) {
    do throws(DeliveryError) { try bag.save(in: folder) } catch {
      complain("mail.unnoted", "\(error.path): \(error.message)")
    }
  }

  private func tonight(_ outcome: RunOutcome, _ mail: Configuration.Mail) -> [Letter] {
    let letters = letters(of: outcome.folder, outcome.asOf, mail)
    switch mail.when {
    case .always: return letters
    case .onlyOnError: return []
    case .onChange:
      // Whom the failures were mailed to learns that they are over.
      if FailureNote(in: out) != nil || outcome.comparison == nil { return letters }
      let owners = Set(outcome.changedOwners.map { $0.lowercased() })
      return letters.filter { letter in
        letter.owner.map { owners.contains($0.lowercased()) } ?? outcome.isNews
      }
    }
  }

  /// Every mail of a report: that of all, and each owner's with an address.
  private func letters(of folder: String, _ day: Day, _ mail: Configuration.Mail) -> [Letter] {
    var letters: [Letter] = []
    if let letter = letter(nil, "", of: folder, day, to: mail.to, mail) { letters.append(letter) }
    for owner in mail.owners {
      // An owner with nothing to look at has no folder.
      let letter = Reporting.ownerFolders(owner.name).lazy.compactMap { place in
        self.letter(owner.name, place + "/", of: folder, day, to: owner.to, mail)
      }.first
      if let letter { letters.append(letter) }
    }
    return letters
  }

  private func letter(
    _ owner: String?, _ place: String, of folder: String, _ day: Day, to: [String],
    _ mail: Configuration.Mail
  ) -> Letter? {
    let addresses = MailMessage.Addresses(from: mail.from, to: to)
    func contents(_ name: String) -> [UInt8]? {
      FileManager.default.contents(atPath: "\(folder)/\(place)\(name)").map(Array.init)
    }
    func digest(_ bytes: [UInt8]) -> String {
      let whole = Array("\(mail.from ?? "")\n\(to.joined(separator: ","))\n".utf8) + bytes
      var digest = SHA256()
      digest.update(whole.span)
      return digest.finish()
    }
    if let composed = contents("summary.eml") {
      return Letter(
        file: place + "summary.eml", owner: owner, to: to, digest: digest(composed),
        message: MailMessage(composed: composed, addresses))
    }
    guard let plain = contents("summary.txt") else { return nil }
    let text = String(decoding: plain, as: UTF8.self)
    let mark = digest(plain)
    let title = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "Rapport"
    return Letter(
      file: place + "summary.txt", owner: owner, to: to, digest: mark,
      message: MailMessage(
        addresses, subject: title, text: text, date: Clock.mailDate,
        id: "\(day).\(mark.prefix(16))"))
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  /// Hands a message to the command that sends it; why not, where it did not take it.
  private func hand(over message: MailMessage, _ mail: Configuration.Mail) -> String? {
    let command = OutsideCommand(
      mail.command, folder: base, timeout: TimeInterval(mail.timeoutSeconds))
    do throws(OutsideCommand.Failure) {
      // A mailer's standard input has the line ends of its system; it makes those of the net itself.
      try command.run(input: message.bytes.filter { $0 != 13 })
      return nil
    } catch {
      return error.message
    }
  }
}

extension Night {
  /// Tells of a run without a report: in the log, to the hook, and by mail, once a day for each sort
  /// of failure.
  func tell(_ failure: Failure) {
    log("run.failed", [("status", String(failure.status.rawValue)), ("message", failure.text)])
    callHook(configuration.nightly.onFailure, "on-failure", failure: failure, nil)
    guard let mail = configuration.mail else { return }
    let today = String(Clock.now.prefix(10))
    var note = FailureNote(in: out) ?? FailureNote()
    note.runs += 1
    let isTold = note.told[String(failure.status.rawValue)] == today
    if !isTold {
      let message = MailMessage(
        MailMessage.Addresses(from: mail.from, to: mail.to),
        subject: "Rapport failed: \(Night.briefly(failure))",
        text: Night.text(of: failure, runs: note.runs, request.configuration, out),
        date: Clock.mailDate,
        id: "failure.\(today).\(failure.status.rawValue).\(Night.sum(of: out).prefix(12))")
      if let error = hand(over: message, mail) {
        complain("mail.failed", "the failure could not be mailed: \(error)")
      } else {
        note.told[String(failure.status.rawValue)] = today
        log("mail.sent", [("file", "failure"), ("to", mail.to.joined(separator: ", "))])
      }
    }
    note.save(in: out)
  }

  /// "calls.csv has no column subject any more", for a subject line: what, without what to do.
  static func briefly(_ failure: Failure) -> String {
    let what = failure.message.split(separator: ";").first.map(String.init) ?? failure.message
    return (failure.place.map { EvidenceReader.shortName($0) + ": " } ?? "") + what
  }

  /// Tells this folder of reports from another's, whose failures are other mails.
  private static func sum(of out: String) -> String {
    var digest = SHA256()
    digest.update(Array(URL(fileURLWithPath: out).path.utf8).span)
    return digest.finish()
  }

  private static func text(of failure: Failure, runs: Int, _ configuration: String, _ out: String)
    -> String
  {
    let last = URL(fileURLWithPath: out).path + "/latest"
    let rest =
      FileManager.default.fileExists(atPath: last)
      ? "The last report is still in place: \(last)" : "There is no earlier report."
    return """
      Rapport made no new report.

      \(failure.text)

      Exit status \(failure.status.rawValue); \(runs == 1 ? "the first run" : "\(runs) runs in a row") \
      without a report.
      \(rest)
      Configuration: \(URL(fileURLWithPath: configuration).path)

      A failure of this sort is mailed once a day until a run succeeds.

      """
  }

  func forgetFailure() {
    WholeFile.sweep("\(out)/\(FailureNote.fileName)")
    WholeFile.remove("\(out)/\(FailureNote.fileName)")
  }
}

/// `.failure.json` in the output folder: that runs are failing, and what of it was told.
struct FailureNote: Codable {
  static let fileName = ".failure.json"

  /// Runs in a row without a report.
  var runs = 0
  /// The day of the last mail, by exit status.
  var told: [String: String] = [:]

  init() {}

  init?(in out: String) {
    guard let data = FileManager.default.contents(atPath: "\(out)/\(FailureNote.fileName)"),
      let note = try? JSONDecoder().decode(FailureNote.self, from: data)
    else { return nil }
    self = note
  }

  /// Where it cannot be kept, the next failure is told again: better twice than never.
  func save(in out: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(self) else { return }
    try? WholeFile.write(Array(data), to: "\(out)/\(FailureNote.fileName)")
  }
}
