package import Basics
import Foundation

/// What of a report has been mailed: `.delivery.json` in its folder, so that a mail that failed is
/// tried again the next night and one that went out never goes out twice.
///
/// It holds no mail: the letters are files of the report, written once. What is sent of such a file
/// is its content, behind address lines of the day on which it is sent; so a wrong address that has
/// been mended meanwhile is no reason to lose the mail.
package struct Outbox: Codable, Sendable, Hashable {
  package static let fileName = ReportNames.outbox

  package var entries: [Entry] = []

  package init() {}

  /// A mail as it lies in the report's folder.
  package struct Letter: Sendable, Hashable {
    /// `summary.eml`, `owners/dana/summary.eml`.
    package var file: String
    /// Whose share of the report it is; nil for the report of all.
    package var owner: String?
    /// Where in the file the address lines end and the rest of the message begins, in bytes.
    package var contentStart: Int

    package init(file: String, owner: String?, contentStart: Int) {
      self.file = file
      self.owner = owner
      self.contentStart = contentStart
    }
  }

  /// What became of a letter.
  package struct Entry: Codable, Sendable, Hashable {
    package var file: String
    package var owner: String?
    /// Nil in a box that an earlier version wrote, which can be told apart but not sent.
    package var contentStart: Int?
    /// A digest of what was to be sent, addresses and all: the same is not sent again.
    package var digest: String
    package var to: [String]
    package var sent: Bool
    package var attempts: Int

    init(_ letter: Letter, digest: String, to: [String], sent: Bool, attempts: Int) {
      file = letter.file
      owner = letter.owner
      contentStart = letter.contentStart
      self.digest = digest
      self.to = to
      self.sent = sent
      self.attempts = attempts
    }

    package var letter: Letter? {
      contentStart.map { Letter(file: file, owner: owner, contentStart: $0) }
    }
  }

  /// The box of a report; empty without a file of it.
  package init(folder: String) {
    guard let bytes = FileSystem.contents(of: "\(folder)/\(Outbox.fileName)"),
      let box = try? JSONDecoder().decode(Outbox.self, from: Data(bytes))
    else { return }
    self = box
  }

  package func wasSent(_ letter: Letter, digest: String) -> Bool {
    entries.contains { $0.sent && $0.file == letter.file && $0.digest == digest }
  }

  /// Notes that a mail is due: a run that is killed before it could send it leaves it to the next.
  package mutating func expect(_ letter: Letter, digest: String, to: [String]) {
    guard index(of: letter, digest) == nil else { return }
    entries.append(Entry(letter, digest: digest, to: to, sent: false, attempts: 0))
  }

  /// Notes an attempt.
  package mutating func note(_ letter: Letter, digest: String, to: [String], sent: Bool) {
    expect(letter, digest: digest, to: to)
    guard let index = index(of: letter, digest) else { return }
    entries[index].sent = entries[index].sent || sent
    entries[index].attempts += 1
    entries[index].to = to
  }

  private func index(of letter: Letter, _ digest: String) -> Int? {
    entries.firstIndex { $0.file == letter.file && $0.digest == digest }
  }

  /// The letters that are due: never tried, or tried and failed. Each file is one letter.
  package var waiting: [Letter] {
    var letters: [Letter] = []
    for (index, entry) in entries.enumerated() where !entry.sent {
      let later = entries[(index + 1)...]
      // Another form of the same letter that was sent, or that waits as well, stands for it.
      guard !later.contains(where: { $0.file == entry.file }), let letter = entry.letter else {
        continue
      }
      letters.append(letter)
    }
    return letters
  }

  /// Goes over to a report that replaces this one: a letter that is due is due in its new form, and
  /// is no more where the new report has none of its name.
  package mutating func follow(_ letters: [Letter]) {
    entries = entries.compactMap { entry in
      guard !entry.sent else { return entry }
      return letters.first { $0.file == entry.file }.map {
        Entry(
          $0, digest: entry.digest, to: entry.to, sent: false, attempts: entry.attempts)
      }
    }
  }

  package func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + Array("\n".utf8)
  }

  /// Writes the box into the report's folder, whole or not at all.
  package func save(in folder: String) throws(OutputError) {
    let path = "\(folder)/\(Outbox.fileName)"
    let bytes: [UInt8]
    do { bytes = try encoded() } catch {
      throw OutputError(.writeFailed, path, "cannot be written: \(error)")
    }
    try WholeFile.write(bytes, to: path)
  }
}
