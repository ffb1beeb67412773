import Assessment
import Basics

/// The run as a whole: the age of its inputs, the runs before it, what was set.
extension EnglishFindings {
  func words(_ finding: RunFinding) -> String {
    switch finding {
    case .replay(let rows, let day):
      "\(rows) rows are dated after \(date(day)) and record what has happened since: this report is made of"
        + " what was known on that day, without these rows, planned or not"
    case .staleData(let newest, let days):
      "the newest row is of \(date(newest)), \(days) days before the day judged, so no contact since then could"
        + " show here and every customer seems silent; judge that day with --as-of \(newest), or fetch a newer"
        + " export"
    case .judgedOnLastDay(let last, let today):
      "the export ends on \(date(last)), \(today.days(since: last)) days before today, so it is judged on that day;"
        + " judge another with --as-of, or fetch a newer export"
    case .staleExport(let days, let written):
      "the export is \(days) days old (written \(date(written))); check that it still arrives"
    case .unchangedExport(let days, let since):
      "has held the same bytes for \(days) days (since the report of \(date(since))); check that the export still"
        + " runs"
    case .wrongClock(let today, let seen):
      "this machine's clock says \(date(today)), which cannot be right: something here is of \(date(seen)); set the clock,"
        + " or name the day with --as-of"
    case .sameExport(let since): "holds the same bytes as in the report of \(date(since))"
    case .otherFile(let other): "\(words(other)); the run was forced"
    case .fewerRows(let now, let before, let consequence):
      "\(fewerRows(now, before)); "
        + (consequence == .forced ? "the run was forced" : "check that the export is complete")
    case .renamedHeader(let column, let field):
      "\(renamed(column, field)); the run was forced"
    case .missingInput(let consequence):
      "was read by the last run and is not there now; "
        + (consequence == .forced
          ? "the run was forced" : "name it too, unless it was left out on purpose")
    case .otherBase(let day):
      "the report of \(date(day)) covers other files and other customers; nothing is compared; give another"
        + " company's reports a folder of their own with --out"
    case .history(let fault, let day):
      "\(words(fault)); "
        + (day.map { "compared with \(date($0)) instead" } ?? "nothing is compared")
    case .unknownSnooze(let id): "there is no relationship \(id) to snooze; check the id"
    case .snoozeEnded(let id, let why, let day):
      "the snooze of \(id)\(why.map { " (\($0))" } ?? "") ended on \(date(day)); its entry can be removed"
    case .snoozeTableWithoutColumns:
      "has no columns id and until; write id,until,why into its first line"
    case .snoozeWithoutID: "a snooze without an id; add the id, or remove the line"
    case .snoozeWithoutDay(let id, let text):
      "\(text?.description ?? "an empty field") is not a date like 2026-01-31; \(id) is not snoozed"
    case .verdictTableWithoutColumns:
      "has no columns id, about and verdict; write id,about,verdict,note into its first line"
    case .verdictWithoutID: "a verdict without an id; add the id, or remove the line"
    case .verdictAboutNothing(let id, let text):
      "\(text) is nothing that can be judged of \(id); write \(ReasonID.extent("to")), "
        + "\(MarkID.extent("to")), class or drift"
    case .verdictNeither(let id, let text):
      "\(text) is neither right nor wrong, so nothing is said of \(id); write right or wrong"
    case .unknownVerdict(let id): "there is no relationship \(id) to say this of; check the id"
    case .rulesChanged(let since, let rules, let more):
      "judged by other rules than on \(date(since)): \(list(rules))\(more > 0 ? " and \(more) more" : "");"
        + " some changes come from that and not from the customers"
    case .manyOwners(let count):
      "\(count) owners are named, too many for a letter to each; check that the column of owners holds your"
        + " own people"
    case .unknownOwner(let name, let perhaps):
      "mail.owners: no relationship belongs to \(name), so no mail goes there; "
        + (perhaps.map { "did you mean \($0)?" } ?? "check how the export writes the name")
    case .unknownCadence(let name):
      "cadence: \(name) is no id, no tag and no segment of these customers; check the spelling"
    case .outcomeUnknown(let outcome): words(outcome)
    case .redacted:
      "names, ids, addresses and texts are replaced in this report; figures and dates are real"
    }
  }

  func words(_ problem: RunProblem) -> String {
    switch problem {
    case .noInput: "there is no file to read; name one"
    case .unreadableFolder: "cannot be read; give this user permission to list it"
    case .noTables(let archive):
      "has no .csv, .tsv or .txt file in it"
        + (archive.map { ", and archives only where they are named; name \($0) itself" }
          ?? "; name the folder of the exports, or the files")
    case .noContacts(let other):
      "lists customers, and nothing here says when there was any contact"
        + (other.map {
          ", as \($0.file) was not understood: \(words($0.problem)); rapport inspect \($0.file) says more"
        } ?? "; name the file of interactions too, or type --map lastContact=COLUMN")
    case .orphans(let count, let rows, let mayBeForced):
      "\(orphans(count, of: rows)); check that both exports use the same ids, or name the key with --map"
        + " key=COLUMN" + (mayBeForced ? ", or go on with --force" : "")
    case .otherFile(let other, let isUnattended):
      "\(words(other)); give another company's reports a folder of their own with "
        + (isUnattended ? "out: DIR in its configuration" : "--out DIR")
        + ", or go on with --force"
    case .fewerRows(let now, let before):
      "\(fewerRows(now, before)); check that the export is complete, or go on with --force"
    case .renamedHeader(let column, let field, let perhaps):
      "\(renamed(column, field)); "
        + (perhaps.map { "if it is \($0) now, say --map \"\(field)=\($0)\"" }
          ?? "check what the export calls it now and say --map \(field)=COLUMN")
        + ", or go on with --force"
    case .missingInput:
      "was read by the last run and is not there now; check that every export arrives, or go on with"
        + " --force"
    }
  }

  private func fewerRows(_ now: Int, _ before: Int) -> String {
    "has \(now) rows, last time it had \(before)"
  }

  private func renamed(_ column: InputText, _ field: String) -> String {
    "has no column \(column) any more, which held the \(field)"
  }

  private func words(_ other: RunFinding.OtherFile) -> String {
    "is another file than the one of the last report in \(other.folder), of \(date(other.day)) "
      + (other.hasOtherColumns ? "(other columns, other customers)" : "(other customers)")
  }

  private func words(_ outcome: RunFinding.UnknownOutcome) -> String {
    "the outcome is not yet known for \(outcome.end): the data ends on \(outcome.known); "
      + (outcome.missing.map { "\($0) days of silence are taken for granted, " } ?? "")
      + (outcome.latest.map {
        "choose --at \($0) or earlier, or a shorter --horizon, or say with --as-of up to when the export"
          + " is complete"
      } ?? "choose an earlier --at")
  }

  private func words(_ fault: HistoryFault) -> String {
    switch fault {
    case .unreadable: "cannot be read"
    case .isNotReport: "is not a report by Rapport"
    case .otherDay: "is the report of another day than its folder"
    case .isRedacted: "is redacted, so nothing can be compared with it"
    case .isNotJSON: "is damaged: it is not JSON"
    case .endMissing: "is damaged: its end is missing"
    case .impossibleNumber: "is damaged: it has a number that no report has"
    case .brokenLine(let line): "line \(line) is not a relationship"
    case .miscounted(let count, let reported):
      "has \(count) relationships where report.json has \(reported)"
    }
  }
}
