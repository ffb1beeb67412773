/// Why the inputs of a run cannot be used together, or not after those of the last run.
package enum RunProblem: Sendable, Codable, Hashable {
  case noInput
  case unreadableFolder
  /// - Parameter archive: the first archive in the folder, which is read only where it is named.
  case noTables(archive: InputText?)
  /// A list of customers, and nothing that says when anybody was in contact (R8).
  case noContacts(NotUnderstood?)
  case orphans(Int, of: Int, mayBeForced: Bool)
  /// - Parameter isUnattended: the folder of the reports is set in a file, not on a command line.
  case otherFile(RunFinding.OtherFile, isUnattended: Bool)
  case fewerRows(now: Int, before: Int)
  /// - Parameter perhaps: the header that the column may have now.
  case renamedHeader(column: InputText, field: String, perhaps: InputText?)
  case missingInput

  /// A file that was named and could not be used.
  package struct NotUnderstood: Sendable, Codable, Hashable {
    package var file: InputText
    package var problem: InputProblem

    package init(file: InputText, problem: InputProblem) {
      self.file = file
      self.problem = problem
    }
  }

  package var code: String {
    switch self {
    case .noInput: "no-input"
    case .unreadableFolder: "folder"
    case .noTables: "no-tables"
    case .noContacts: "no-interactions"
    case .orphans: "orphans"
    case .otherFile: "other-file"
    case .fewerRows: "fewer-rows"
    case .renamedHeader: "renamed-header"
    case .missingInput: "missing-input"
    }
  }

  package var kind: InputError.Kind {
    switch self {
    case .noInput, .noTables, .noContacts: .noInput
    case .unreadableFolder: .permission
    case .orphans, .otherFile, .fewerRows, .renamedHeader, .missingInput: .badData
    }
  }
}

extension RunProblem: Redactable {
  package var redacted: RunProblem {
    switch self {
    case .noTables(let archive): return .noTables(archive: archive.redacted)
    case .noContacts(let other):
      return .noContacts(
        other.map { NotUnderstood(file: $0.file.redacted, problem: $0.problem.redacted) })
    case .otherFile(var other, let isUnattended):
      other.folder = other.folder.redacted
      return .otherFile(other, isUnattended: isUnattended)
    case .renamedHeader(let column, let field, let perhaps):
      return .renamedHeader(column: column.redacted, field: field, perhaps: perhaps.redacted)
    case .noInput, .unreadableFolder, .orphans, .fewerRows, .missingInput:
      return self
    }
  }
}
