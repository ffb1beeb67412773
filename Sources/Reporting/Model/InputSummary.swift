package import Basics

/// One input file: how it was read, or why it was not used.
package struct InputSummary: Sendable, Hashable, Codable {
  package enum Role: String, Sendable, Codable { case customers, interactions, unknown }

  package var path: String
  package var role: Role
  /// Hexadecimal, of the file as it lay on disk.
  package var sha256: String
  package var encoding: String
  package var delimiter: String
  /// Data records met, used, and not used; `rows` is the sum of the two, and 0 of a file that was
  /// not used.
  package var rows: Int
  package var accepted: Int
  package var rejected: Int
  /// First and last day recorded in it.
  package var from: Day?
  package var to: Day?
  /// Why nothing of the file was used; nil for one that was.
  package var unused: FileFinding.SetAside?

  package init(
    path: String, role: Role, sha256: String, encoding: String, delimiter: String, rows: Int,
    accepted: Int, rejected: Int, from: Day? = nil, to: Day? = nil,
    unused: FileFinding.SetAside? = nil
  ) {
    self.path = path
    self.role = role
    self.sha256 = sha256
    self.encoding = encoding
    self.delimiter = delimiter
    self.rows = rows
    self.accepted = accepted
    self.rejected = rejected
    self.from = from
    self.to = to
    self.unused = unused
  }

  /// A file that was not even opened.
  package init(unopened path: String, _ unused: FileFinding.SetAside) {
    self.init(
      path: path, role: .unknown, sha256: "", encoding: "", delimiter: "", rows: 0, accepted: 0,
      rejected: 0, unused: unused)
  }
}
