/// Who may read what a run writes, as `chmod` has it.
package struct Permissions: Sendable, Hashable {
  package var files: UInt16
  package var folders: UInt16
  /// They were asked for: then they hold whatever the umask is, and for a new folder of reports
  /// too.
  package var isExplicit: Bool

  /// For the owner alone: reports hold personal data.
  package static let ownerOnly = Permissions(files: 0o600, folders: 0o700, isExplicit: false)

  package init(files: UInt16, folders: UInt16, isExplicit: Bool = true) {
    self.files = files
    self.folders = folders
    self.isExplicit = isExplicit
  }
}
