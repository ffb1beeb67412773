import Basics
import Configuration
import Delivery
import Foundation
import Reporting
import RunHistory

extension NightlyRun {
  /// A letter with the addresses of this night on it.
  private struct Dispatch {
    var letter: Outbox.Letter
    var to: [String]
    var message: [UInt8]
    var digest: String
  }

  /// Mails what is due: first what past nights could not send, then tonight's report.
  ///
  /// - Returns: what could not be sent.
  func mail(_ outcome: RunOutcome) -> Failure? {
    for folder in RunFolder.all(in: out) {
      WholeFile.sweep("\(folder.path)/\(Outbox.fileName)")
    }
    guard let mail = configuration.mail else { return nil }
    var failed: [String] = []
    var reason = ""
    func send(_ dispatches: [Dispatch], of folder: String) {
      var outbox = Outbox(folder: folder)
      for dispatch in dispatches where !outbox.wasSent(dispatch.letter, digest: dispatch.digest) {
        let file = dispatch.letter.file
        // One refusal tonight is enough: a mailer that is down is not asked for each owner again.
        let error = reason.isEmpty ? hand(over: dispatch.message, mail) : reason
        outbox.note(
          dispatch.letter, digest: dispatch.digest, to: dispatch.to, sent: error == nil)
        save(outbox, in: folder)
        if let error {
          reason = error
          failed.append("\(file) of \(EvidenceReader.shortName(folder))")
        } else {
          log("mail.sent", [("file", "\(folder)/\(file)"), ("to", list(dispatch.to))])
        }
      }
    }
    let tonights = dispatches(tonight(outcome, mail), of: outcome.folder, mail.settings)
    // Whatever becomes of this run: the next one knows what was due.
    var outbox = Outbox(folder: outcome.folder)
    for dispatch in tonights {
      outbox.expect(dispatch.letter, digest: dispatch.digest, to: dispatch.to)
    }
    if !outbox.waiting.isEmpty { save(outbox, in: outcome.folder) }
    for folder in RunFolder.all(in: out)
    where folder.day < outcome.asOf && outcome.asOf.days(since: folder.day) <= mail.retryDays {
      let waiting = Outbox(folder: folder.path).waiting
      send(dispatches(waiting, of: folder.path, mail.settings), of: folder.path)
    }
    send(tonights, of: outcome.folder)
    guard !failed.isEmpty else { return nil }
    return Failure(
      .tryLater,
      "the report is made, but not mailed (\(list(failed))): \(reason); the next run tries again")
  }

  private func save(_ outbox: Outbox, in folder: String) {
    do throws(OutputError) { try outbox.save(in: folder) } catch {
      complain("mail.unnoted", "\(error.path): \(error.message)")
    }
  }

  private func tonight(_ outcome: RunOutcome, _ mail: Configuration.Mail) -> [Outbox.Letter] {
    switch mail.when {
    case .always: return outcome.letters
    case .onlyOnError: return []
    case .onChange:
      // Whom the failures were mailed to learns that they are over.
      if FailureNote(in: out) != nil || outcome.changes == nil { return outcome.letters }
      let owners = Set(outcome.changedOwners.map { $0.lowercased() })
      return outcome.letters.filter { letter in
        letter.owner.map { owners.contains($0.lowercased()) } ?? outcome.isNews
      }
    }
  }

  /// Addresses letters of a report to whom the configuration names tonight: the content of each
  /// file behind new address lines, and no sender where the mailer is to put in its own.
  private func dispatches(
    _ letters: [Outbox.Letter], of folder: String, _ settings: MailSettings
  ) -> [Dispatch] {
    letters.compactMap { letter in
      let to = settings.recipients(of: letter.owner)
      guard !to.isEmpty,
        let file = FileSystem.contents(of: "\(folder)/\(letter.file)"),
        file.count > letter.contentStart
      else { return nil }
      let message =
        MailMessage.addressLines(from: settings.from, to: to) + file.dropFirst(letter.contentStart)
      return Dispatch(
        letter: letter, to: to.map(\.description), message: message,
        digest: NightlyRun.digest(of: message))
    }
  }

  fileprivate static func digest(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes.span)
    return digest.finish()
  }

  fileprivate func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  /// Hands a message to the command that sends it; why not, where it did not take it.
  fileprivate func hand(over message: [UInt8], _ mail: Configuration.Mail) -> String? {
    let command = ExternalCommand(
      mail.command, folder: base, timeout: TimeInterval(mail.timeoutSeconds))
    do throws(ExternalCommand.Failure) {
      // A mailer's standard input has the line ends of its system; it makes those of the net
      // itself.
      try command.run(input: message.filter { $0 != 13 })
      return nil
    } catch {
      return error.message
    }
  }
}

extension NightlyRun {
  /// Tells of a run without a report: in the log, to the hook, and by mail, once a day for each
  /// sort of failure.
  func tell(_ failure: Failure) {
    log("run.failed", [("status", String(failure.status.rawValue)), ("message", failure.text)])
    callHook(configuration.nightly.onFailure, "on-failure", failure: failure, nil)
    guard let mail = configuration.mail else { return }
    let today = String(Clock.now.prefix(10))
    var note = FailureNote(in: out) ?? FailureNote()
    note.runs += 1
    let isTold = note.told[String(failure.status.rawValue)] == today
    if !isTold {
      let message = failureMail(failure, runs: note.runs, mail.settings, today: today)
      if let error = hand(over: message.written.bytes, mail) {
        complain("mail.failed", "the failure could not be mailed: \(error)")
      } else {
        note.told[String(failure.status.rawValue)] = today
        log("mail.sent", [("file", "failure"), ("to", list(mail.settings.to.map(\.description)))])
      }
    }
    note.save(in: out)
  }

  private func failureMail(
    _ failure: Failure, runs: Int, _ settings: MailSettings, today: String
  ) -> MailMessage {
    let moment = Clock.moment
    var message = MailMessage(
      from: settings.from, to: settings.to,
      subject: "Rapport failed: \(NightlyRun.briefly(failure))",
      day: moment.day, text: NightlyRun.text(of: failure, runs: runs, request.configuration, out))
    message.secondOfDay = moment.secondOfDay
    message.id =
      "failure.\(today).\(failure.status.rawValue).\(NightlyRun.sum(of: out).prefix(12))@rapport.invalid"
    return message
  }

  /// "calls.csv has no column subject any more", for a subject line: what, without what to do.
  static func briefly(_ failure: Failure) -> String {
    let what = failure.message.split(separator: ";").first.map(String.init) ?? failure.message
    return (failure.place.map { EvidenceReader.shortName($0) + ": " } ?? "") + what
  }

  /// Tells this folder of reports from another's, whose failures are other mails.
  private static func sum(of out: String) -> String {
    digest(of: Array(URL(fileURLWithPath: out).path.utf8))
  }

  private static func text(of failure: Failure, runs: Int, _ configuration: String, _ out: String)
    -> String
  {
    let last = ReportsFolder.latest(in: URL(fileURLWithPath: out).path)
    let rest =
      FileSystem.exists(last)
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
