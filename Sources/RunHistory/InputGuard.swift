/// An input of this run, as it is compared with the last.
package struct InputSeen: Sendable, Hashable, Codable {
  /// Its own name, without folders.
  package var file: String
  package var rows: Int
  package var sha256: String
  package var columns: [String]
  /// Our field to the column it is read from.
  package var fields: [String: String]
  /// Fields whose column the user named (`--map`).
  package var mapped: Set<String>

  package init(
    file: String, rows: Int, sha256: String, columns: [String], fields: [String: String],
    mapped: Set<String> = []
  ) {
    self.file = file
    self.rows = rows
    self.sha256 = sha256
    self.columns = columns
    self.fields = fields
    self.mapped = mapped
  }
}

/// What of tonight's inputs speaks for a broken export: it is seen only against the last run.
package enum InputAlarm: Sendable, Hashable {
  /// An export only grows: this one was cut, or filtered, or is another one. `file` names the
  /// input; for a set of files with numbers in their names, its pattern.
  case fewerRows(file: String, before: Int, now: Int)
  /// The same of one that never had many rows: half of them may be gone for a good reason, so the
  /// run goes on, and says so.
  case halfOfFewRows(file: String, before: Int, now: Int)
  /// A column that was read last time is gone from the header.
  case renamedHeader(file: String, column: String, field: String, perhaps: String?)
  /// A file of the last run is not among the inputs, others of it are.
  case missing(file: String)

  package var file: String {
    switch self {
    case .fewerRows(let file, _, _), .halfOfFewRows(let file, _, _),
      .renamedHeader(let file, _, _, _), .missing(let file):
      file
    }
  }

  /// With less than this share of its rows of last time an export was cut.
  package static let smallestShare = 0.8
  /// Below so many rows a share says little: only that more than half are gone is told then.
  package static let fewestRows = 20

  /// Compares inputs by name; files that are numbered or dated (`calls-2026-06.csv`) as a set too,
  /// so that a month that is missing is noticed although no file of that name was.
  package static func alarms(for inputs: [InputSeen], after run: PastRun) -> [InputAlarm] {
    var alarms: [InputAlarm] = []
    var named = Set<String>()
    // Several tables of one file stand there under its name.
    func rows(_ isOne: (String) -> Bool) -> (before: Int, now: Int) {
      (
        run.inputs.reduce(0) { isOne($1.file) ? $0 + $1.rows : $0 },
        inputs.reduce(0) { isOne($1.file) ? $0 + $1.rows : $0 }
      )
    }
    for file in Set(inputs.map(\.file)).sorted()
    where run.inputs.contains(where: { $0.file == file }) {
      let rows = rows { $0 == file }
      if let alarm = shrunk(file, from: rows.before, to: rows.now) {
        alarms.append(alarm)
        named.insert(pattern(file))
      }
    }
    for set in Set(inputs.map { pattern($0.file) }).sorted() where !named.contains(set) {
      let rows = rows { pattern($0) == set }
      if let alarm = shrunk(set, from: rows.before, to: rows.now) { alarms.append(alarm) }
    }
    for input in inputs { alarms += renamed(input, after: run) }
    let sets = Set(inputs.map { pattern($0.file) })
    // Other exports altogether are another company's, or a trial: no file of theirs is missing.
    guard run.inputs.contains(where: { sets.contains(pattern($0.file)) }) else { return alarms }
    for input in run.inputs where !sets.contains(pattern(input.file)) {
      alarms.append(.missing(file: input.file))
    }
    return alarms
  }

  private static func renamed(_ input: InputSeen, after run: PastRun) -> [InputAlarm] {
    let known = run.record?.inputs ?? []
    let sameSet = known.filter { pattern($0.file) == pattern(input.file) }
    guard
      let before = known.filter({ $0.file == input.file }).max(by: { a, b in
        // Of several tables of one file the one that has most of these columns.
        a.columns.count(where: input.columns.contains)
          < b.columns.count(where: input.columns.contains)
      })
        ?? (sameSet.count == 1 ? sameSet[0] : nil)
    else { return [] }
    let fresh = input.columns.filter { !before.columns.contains($0) && !$0.isEmpty }
    return before.fields.sorted { $0.key < $1.key }.compactMap { field, column in
      guard !input.columns.contains(column), !input.mapped.contains(field) else { return nil }
      return .renamedHeader(
        file: input.file, column: column, field: field,
        perhaps: input.fields[field] ?? (fresh.count == 1 ? fresh[0] : nil))
    }
  }

  private static func shrunk(_ file: String, from before: Int, to now: Int) -> InputAlarm? {
    guard before >= fewestRows else {
      return now * 2 < before ? .halfOfFewRows(file: file, before: before, now: now) : nil
    }
    return Double(now) < Double(before) * smallestShare
      ? .fewerRows(file: file, before: before, now: now) : nil
  }

  /// `calls-2026-06-30.csv` as `calls-#-#-#.csv`.
  static func pattern(_ file: String) -> String {
    var pattern = ""
    for scalar in file.unicodeScalars {
      if !("0"..."9").contains(scalar) {
        pattern.unicodeScalars.append(scalar)
      } else if pattern.unicodeScalars.last != "#" {
        pattern += "#"
      }
    }
    return pattern
  }
}
