package import Basics

/// A log for the administrator: one line an event, `2026-06-30T03:00:01Z report.done neglected=12`.
///
/// A file that was begun on an earlier day is set aside under that day's name
/// (`rapport.log.2026-06-29`) and a new one is begun; the oldest beyond `keep` go.
package struct RunLog: Sendable {
  package var path: String
  /// So many days' files stay beside the one being written.
  package var keep: Int
  package var permissions: Permissions

  package init(path: String, keep: Int, permissions: Permissions = .ownerOnly) {
    self.path = path
    self.keep = keep
    self.permissions = permissions
  }

  /// Writes one line.
  ///
  /// - Parameters:
  ///   - time: of the event, ISO 8601 in UTC; its first ten characters are the day.
  ///   - details: `name=value`, in this order; quoted where they have spaces.
  package func write(_ event: String, _ details: [(String, String)] = [], at time: String)
    throws(OutputError)
  {
    rotate(today: String(time.prefix(10)))
    var line = "\(time) \(event)"
    for (name, value) in details { line += " \(name)=\(RunLog.quoted(value))" }
    let file: Descriptor
    do throws(SystemError) { file = try .append(to: path, permissions) } catch {
      throw OutputError(.cannotCreate, path, "cannot be opened", error)
    }
    do throws(SystemError) { try file.write(Array((line + "\n").utf8)) } catch {
      throw OutputError(.writeFailed, path, "cannot write", error)
    }
  }

  /// A value that is one word stays; any other stands in quotation marks, without line ends.
  static func quoted(_ value: String) -> String {
    let value = inOneLine(value)
    let isWord =
      !value.isEmpty
      && value.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "=") }
    if isWord { return value }
    var quoted = "\""
    for character in value.unicodeScalars {
      if character == "\"" || character == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }

  /// Line ends and other control characters become spaces: a value is never a line of its own.
  private static func inOneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(ControlCharacters.kind(of: scalar) == nil ? scalar : " ")
    }
    return String(result)
  }

  private func rotate(today: String) {
    guard let day = RunLog.firstDay(of: path), day < today else { return }
    // A name that is taken belongs to the same day: another run has rotated meanwhile.
    let aside = "\(path).\(day)"
    guard FileSystem.status(aside) == nil, (try? FileSystem.move(path, to: aside)) != nil else {
      return
    }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let old = FileSystem.names(in: folder.isEmpty ? "/" : folder).filter {
      $0.hasPrefix(name + ".") && RunLog.isDay(String($0.dropFirst(name.count + 1)))
    }
    for surplus in old.dropLast(keep) { FileSystem.remove("\(folder)/\(surplus)") }
  }

  /// The day of the first line; nil without a log that we wrote.
  private static func firstDay(of path: String) -> String? {
    guard let file = try? Descriptor.open(path, waits: false),
      let status = try? file.status(), status.isRegular
    else { return nil }
    let day = String(file.firstLine.prefix(10))
    return isDay(day) ? day : nil
  }

  private static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 10
      && bytes.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7
          ? byte == UInt8(ascii: "-")
          : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }
}
