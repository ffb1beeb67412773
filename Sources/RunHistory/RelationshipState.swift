package import Basics
import Foundation

/// What one run said of a relationship, as far as another night is compared with it.
package struct RelationshipState: Sendable, Hashable {
  package var id: String
  package var isNeglected = false
  package var isPartnership = false
  /// Neglected but for a snooze or a planned touch.
  package var isSuspended = false
  package var isUnknown = false
  package var isEnded = false
  /// 0…100.
  package var severity = 0.0
  /// Points of the marks, 0…100.
  package var score = 0.0
  /// Days without a sign of theirs; nil where none could be seen.
  package var daysSilent: Int?
  /// How the runs before that one judged it.
  package var course = Course()

  package init(id: String) { self.id = id }

  /// The order of ids: that of their bytes, as in every report.
  package static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}

extension RelationshipState {
  /// Reads a line of `relationships.jsonl`: a scan over its bytes that looks at ten keys of the
  /// outer object and steps over everything else, evidence above all, which is nine tenths of the
  /// line.
  ///
  /// Keys may stand in any order; unknown ones are passed over. Nil if the line is no whole object
  /// with an id.
  init?(line: ArraySlice<UInt8>) {
    var scan = JSONScan(line)
    guard scan.take("{") else { return nil }
    var id: String?
    var state = RelationshipState(id: "")
    repeat {
      guard let key = scan.string(), scan.take(":"), let value = scan.value() else { return nil }
      switch String(decoding: key, as: UTF8.self) {
      case "id":
        id = JSONScan.text(of: value)
      case "class":
        state.isPartnership = value.elementsEqual("\"partnership\"".utf8)
      case "neglected":
        state.isNeglected = value.elementsEqual("true".utf8)
      case "unknown":
        state.isUnknown = value.elementsEqual("true".utf8)
      case "suspended":
        state.isSuspended = !value.elementsEqual("null".utf8)
      case "ended":
        state.isEnded = !value.elementsEqual("null".utf8)
      case "severity":
        // Swift reads more than JSON has: "nan" among it.
        guard let severity = Double(String(decoding: value, as: UTF8.self)),
          Plausible.severities.contains(severity)
        else { return nil }
        state.severity = severity
      case "score":
        state.score =
          Double(String(decoding: value, as: UTF8.self)).flatMap {
            Plausible.severities.contains($0) ? $0 : nil
          } ?? 0
      case "silence": state.daysSilent = JSONScan.number("daysSilent", of: value)
      case "course": state.course = Course(json: value)
      default: break
      }
    } while scan.take(",")
    guard scan.take("}"), scan.isAtEnd, let id, !id.isEmpty else { return nil }
    state.id = id
    self = state
  }
}

extension RelationshipState {
  /// The course as the run of that day leaves it, with its own judgement.
  package func course(of day: Day) -> Course {
    course.followed(by: point(of: day))
  }

  /// The judgement as a point of the course.
  package func point(of day: Day) -> CoursePoint {
    CoursePoint(
      asOf: day, score: Int(score.rounded()), daysSilent: daysSilent, isPartnership: isPartnership)
  }
}

extension RelationshipState {
  /// The id and the name in a line of `relationships.jsonl`.
  static func name(line: ArraySlice<UInt8>) -> (id: String, name: String)? {
    var scan = JSONScan(line)
    guard scan.take("{") else { return nil }
    var id: String?
    repeat {
      guard let key = scan.string(), scan.take(":"), let value = scan.value() else { return nil }
      switch String(decoding: key, as: UTF8.self) {
      case "id": id = JSONScan.text(of: value)
      case "name":
        // Our own reports have the id in front.
        guard let id else { return nil }
        return JSONScan.text(of: value).map { (id, $0) }
      default: break
      }
    } while scan.take(",")
    return nil
  }
}

/// A walk over the bytes of one JSON object; it checks no more than it needs.
struct JSONScan {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return position == bytes.endIndex
    }
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: character) else {
      return false
    }
    position += 1
    return true
  }

  /// What stands between two quotation marks, undecoded.
  mutating func string() -> ArraySlice<UInt8>? {
    guard take("\"") else { return nil }
    let start = position
    guard skipString() else { return nil }
    return bytes[start..<position - 1]
  }

  /// A value as it is written.
  mutating func value() -> ArraySlice<UInt8>? {
    skipSpace()
    let start = position
    var depth = 0
    while position < bytes.endIndex {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        guard skipString() else { return nil }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return start < position ? bytes[start..<position] : nil }
        depth -= 1
      case UInt8(ascii: ","):
        if depth == 0 { return start < position ? bytes[start..<position] : nil }
      default: break
      }
      position += 1
    }
    return nil
  }

  /// The text of a JSON string with its quotation marks.
  static func text(of value: ArraySlice<UInt8>) -> String? {
    guard value.count >= 2, value.first == UInt8(ascii: "\"") else { return nil }
    if !value.contains(UInt8(ascii: "\\")) {
      return String(validating: value.dropFirst().dropLast(), as: UTF8.self)
    }
    return
      (try? JSONSerialization.jsonObject(with: Data(value), options: .fragmentsAllowed))
      as? String
  }

  /// The whole number that a key of an object has; nil where it has none.
  static func number(_ name: String, of object: ArraySlice<UInt8>) -> Int? {
    var scan = JSONScan(object)
    guard scan.take("{") else { return nil }
    repeat {
      guard let key = scan.string(), scan.take(":"), let value = scan.value() else { return nil }
      if key.elementsEqual(name.utf8) { return Int(String(decoding: value, as: UTF8.self)) }
    } while scan.take(",")
    return nil
  }

  /// Moves behind the closing quotation mark of a string whose opening one was taken.
  private mutating func skipString() -> Bool {
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return true }
      if byte == UInt8(ascii: "\\") { position += 1 }
    }
    return false
  }

  private mutating func skipSpace() {
    while position < bytes.endIndex,
      bytes[position] == 0x20 || bytes[position] == 0x09 || bytes[position] == 0x0D
    { position += 1 }
  }
}
