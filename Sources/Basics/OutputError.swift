/// Why a report, or what belongs to one, could not be put where it belongs. What was there before
/// is untouched.
package struct OutputError: Error, Sendable, Hashable {
  package enum Kind: Sendable {
    /// 73: the place cannot be created or is taken by something that is not a report.
    case cannotCreate
    /// 74: disk full, quota, I/O error.
    case writeFailed
    /// 77.
    case permission
  }

  package var kind: Kind
  package var path: String
  /// "what; what to do".
  package var message: String

  package init(_ kind: Kind, _ path: String, _ message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }

  /// Words what the system refused.
  ///
  /// - Parameters:
  ///   - kind: where the system's own reason is neither a full disk nor a missing permission.
  ///   - what: what could not be done: "cannot create the file".
  package init(_ kind: Kind, _ path: String, _ what: String, _ error: SystemError) {
    let what = "\(what): \(error.libraryText)"
    if error.forbidsWriting {
      self.init(
        .permission, path, "\(what); give this user write permission or name another --out")
    } else if error.isOfTheDisk {
      self.init(.writeFailed, path, "\(what); make room, the previous report is untouched")
    } else {
      self.init(kind, path, "\(what); check the path or name another with --out")
    }
  }
}
