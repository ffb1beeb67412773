/// What was noticed about the run as a whole: the age of its inputs, the runs before it, what was
/// set.
package enum RunFinding: Sendable, Codable, Hashable {
  /// The report is for a past day: rows dated later were left out.
  case replay(rows: Int, after: Day)
  case staleData(newest: Day, days: Int)
  /// The export ends long before today, and no day was asked for: judged on its last one.
  case judgedOnLastDay(Day, today: Day)
  case staleExport(days: Int, written: Day)
  /// Something is of a later day than this machine's clock has.
  case wrongClock(today: Day, seen: Day)
  /// The same bytes for so many days.
  case unchangedExport(days: Int, since: Day)
  case sameExport(since: Day)
  /// A file of the last run's name that is another; the run was forced.
  case otherFile(OtherFile)
  case fewerRows(now: Int, before: Int, Consequence)
  case renamedHeader(column: InputText, field: String)
  case missingInput(Consequence)
  /// The last report is of others altogether.
  case otherBase(Day)
  case history(HistoryFault, comparedWith: Day?)
  case unknownSnooze(InputText)
  case snoozeEnded(InputText, why: InputText?, Day)
  case snoozeTableWithoutColumns
  case snoozeWithoutID
  /// - Parameter text: what stands where the day should; nil where nothing does.
  case snoozeWithoutDay(InputText, text: InputText?)
  case verdictTableWithoutColumns
  case verdictWithoutID
  /// - Parameter text: what stands where N1…N12, M1…M9, class or drift should.
  case verdictAboutNothing(InputText, text: InputText)
  /// - Parameter text: what stands where right or wrong should.
  case verdictNeither(InputText, text: InputText)
  case unknownVerdict(InputText)
  /// The settings that moved, the first of them by name.
  case rulesChanged(since: Day, [InputText], more: Int)
  case manyOwners(Int)
  /// `mail.owners` names somebody to whom no relationship belongs: a mail that would never come.
  ///
  /// - Parameter perhaps: the owner of the export whose name is nearest; nil where none is near.
  case unknownOwner(InputText, perhaps: InputText?)
  /// `cadence:` names what is neither a customer's id nor a tag nor a segment.
  case unknownCadence(InputText)
  case outcomeUnknown(UnknownOutcome)
  case redacted

  /// What follows from an alarm that does not stop the run.
  package enum Consequence: Sendable, Codable { case forced, look }

  /// A file by the name of one of the last report, with hardly a customer in common.
  package struct OtherFile: Sendable, Codable, Hashable {
    package var folder: InputText
    package var day: Day
    package var hasOtherColumns: Bool

    package init(folder: InputText, day: Day, hasOtherColumns: Bool) {
      self.folder = folder
      self.day = day
      self.hasOtherColumns = hasOtherColumns
    }
  }

  /// A backtest whose horizon reaches beyond the data.
  package struct UnknownOutcome: Sendable, Codable, Hashable {
    /// The end of the horizon, and of the data.
    package var end: Day
    package var known: Day
    /// The days between the two, where their silence is taken for granted.
    package var missing: Int?
    /// The latest day to be asked for whose outcome is known; nil without one.
    package var latest: Day?

    package init(end: Day, known: Day, missing: Int?, latest: Day?) {
      self.end = end
      self.known = known
      self.missing = missing
      self.latest = latest
    }
  }

  package var code: String {
    switch self {
    case .replay: "replay"
    case .staleData: "stale-data"
    case .judgedOnLastDay: "judged-on-last-day"
    case .staleExport, .unchangedExport: "stale-export"
    case .wrongClock: "wrong-clock"
    case .sameExport: "same-export"
    case .otherFile: "other-file"
    case .fewerRows: "fewer-rows"
    case .renamedHeader: "renamed-header"
    case .missingInput: "missing-input"
    case .otherBase: "other-base"
    case .history: "history"
    case .unknownSnooze: "unknown-snooze"
    case .snoozeEnded: "snooze-ended"
    case .snoozeWithoutID: "snooze-without-id"
    case .snoozeTableWithoutColumns, .snoozeWithoutDay: "snoozes"
    case .verdictTableWithoutColumns, .verdictAboutNothing: "verdicts"
    case .verdictWithoutID: "verdict-without-id"
    case .verdictNeither: "verdict-neither"
    case .unknownVerdict: "unknown-verdict"
    case .rulesChanged: "rules-changed"
    case .manyOwners: "many-owners"
    case .unknownOwner: "unknown-owner"
    case .unknownCadence: "unknown-cadence"
    case .outcomeUnknown: "outcome-not-yet-known"
    case .redacted: "redacted"
    }
  }
}

/// Why a past run cannot be compared with.
package enum HistoryFault: Sendable, Codable, Hashable {
  case unreadable
  case isNotReport
  case otherDay
  case isRedacted
  case isNotJSON
  case endMissing
  /// A number that no report has.
  case impossibleNumber
  case brokenLine(Int)
  case miscounted(Int, reported: Int)
}

extension RunFinding: Redactable {
  package var redacted: RunFinding {
    switch self {
    case .otherFile(var other):
      other.folder = other.folder.redacted
      return .otherFile(other)
    case .renamedHeader(let column, let field):
      return .renamedHeader(column: column.redacted, field: field)
    case .unknownSnooze(let id): return .unknownSnooze(id.redacted)
    case .snoozeEnded(let id, let why, let day):
      return .snoozeEnded(id.redacted, why: why.redacted, day)
    case .snoozeWithoutDay(let id, let text):
      return .snoozeWithoutDay(id.redacted, text: text.redacted)
    case .verdictAboutNothing(let id, let text):
      return .verdictAboutNothing(id.redacted, text: text.redacted)
    case .verdictNeither(let id, let text):
      return .verdictNeither(id.redacted, text: text.redacted)
    case .unknownVerdict(let id): return .unknownVerdict(id.redacted)
    case .rulesChanged(let since, let rules, let more):
      return .rulesChanged(since: since, rules.redacted, more: more)
    case .unknownOwner(let name, let perhaps):
      return .unknownOwner(name.redacted, perhaps: perhaps.redacted)
    case .unknownCadence(let name): return .unknownCadence(name.redacted)
    case .replay, .staleData, .judgedOnLastDay, .staleExport, .unchangedExport, .wrongClock,
      .sameExport, .fewerRows,
      .missingInput, .otherBase, .history, .snoozeTableWithoutColumns, .snoozeWithoutID,
      .verdictTableWithoutColumns, .verdictWithoutID,
      .manyOwners, .outcomeUnknown, .redacted:
      return self
    }
  }
}
