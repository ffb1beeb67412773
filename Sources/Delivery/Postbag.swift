import Foundation

/// What of a report has been mailed: `.delivery.json` in its folder, so that a mail that failed is
/// tried again the next night and one that went out never goes out twice.
package struct Postbag: Codable, Sendable, Hashable {
  package static let fileName = ".delivery.json"

  package var entries: [Entry] = []

  package init() {}

  /// One mail of the report.
  package struct Entry: Codable, Sendable, Hashable {
    /// `summary.eml`, `owners/dana/summary.eml`.
    package var file: String
    /// A digest of what was to be sent, addresses and all: the same is not sent again.
    package var digest: String
    package var to: [String]
    package var sent: Bool
    package var attempts: Int

    package init(file: String, digest: String, to: [String], sent: Bool, attempts: Int) {
      self.file = file
      self.digest = digest
      self.to = to
      self.sent = sent
      self.attempts = attempts
    }
  }

  /// The bag of a report; empty where there is none.
  package init(folder: String) {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(Postbag.fileName)"),
      let bag = try? JSONDecoder().decode(Postbag.self, from: data)
    else { return }
    self = bag
  }

  package func wasSent(_ file: String, digest: String) -> Bool {
    entries.contains { $0.sent && $0.file == file && $0.digest == digest }
  }

  /// Notes that a mail is due: a run that is killed before it could send it leaves it to the next.
  package mutating func expect(_ file: String, digest: String, to: [String]) {
    guard !entries.contains(where: { $0.file == file && $0.digest == digest }) else { return }
    entries.append(Entry(file: file, digest: digest, to: to, sent: false, attempts: 0))
  }

  /// Notes an attempt.
  package mutating func note(_ file: String, digest: String, to: [String], sent: Bool) {
    if let index = entries.firstIndex(where: { $0.file == file && $0.digest == digest }) {
      entries[index].sent = entries[index].sent || sent
      entries[index].attempts += 1
      entries[index].to = to
    } else {
      entries.append(Entry(file: file, digest: digest, to: to, sent: sent, attempts: 1))
    }
  }

  /// Mails that are due: never tried, or tried in vain.
  package var waiting: [Entry] {
    entries.enumerated().filter { index, entry in
      !entry.sent && !entries[(index + 1)...].contains { $0.sent && $0.file == entry.file }
    }.map(\.element)
  }

  package func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + Array("\n".utf8)
  }

  /// Writes the bag into the report's folder, whole or not at all.
  package func save(in folder: String) throws(DeliveryError) {
    let path = "\(folder)/\(Postbag.fileName)"
    let bytes: [UInt8]
    do { bytes = try encoded() } catch {
      throw DeliveryError(.writeFailed, path, "cannot be written: \(error)")
    }
    try WholeFile.write(bytes, to: path)
  }
}

/// A small file replaced in one step: readers see the old one or the new one. Only the holder of the
/// `RunLock` writes one.
package enum WholeFile {
  /// What a killed run may leave behind stands under this name beside the file, until the next one.
  private static let unfinished = ".new"

  /// Removes what a killed run left beside `path`.
  package static func sweep(_ path: String) { FileSystem.remove(path + unfinished) }

  package static func write(_ bytes: [UInt8], to path: String) throws(DeliveryError) {
    let temporary = path + unfinished
    FileSystem.remove(temporary)
    let descriptor = try FileSystem.openNew(temporary)
    do throws(DeliveryError) {
      do throws(DeliveryError) {
        try FileSystem.write(bytes, to: descriptor, path: path)
      } catch {
        try? FileSystem.finish(descriptor, path: path)
        throw error
      }
      try FileSystem.finish(descriptor, path: path)
      try FileSystem.move(temporary, to: path)
    } catch {
      FileSystem.remove(temporary)
      throw error
    }
  }

  /// Removes a file of ours; one that is not there is no harm.
  package static func remove(_ path: String) { FileSystem.remove(path) }
}
