extension Sense {
  enum HeaderError: Error, Hashable {
    case empty
    case unknownName(String)
    case unknownAttribute(String)
  }

  /// Reads the header of a section, without its brackets:
  /// `[cell|opening] NAME… [; by: us|them] [; in: KIND…] [; who: actor] [; denied: NAME…]`.
  static func parse(header: String) -> Result<Sense, HeaderError> {
    do throws(HeaderError) { return .success(try Sense(header: header)) } catch {
      return .failure(error)
    }
  }

  private init(header: String) throws(HeaderError) {
    let parts = header.split(separator: ";")
    guard let first = parts.first else { throw .empty }
    var words = first.split(separator: " ")[...]
    if words.first == "cell" {
      isForCells = true
      words.removeFirst()
    }
    if words.first == "opening" {
      isForOpening = true
      words.removeFirst()
    }
    guard !words.isEmpty else { throw .empty }
    while let word = words.popFirst() {
      switch word {
      case "kind":
        guard let name = words.popFirst() else { throw .unknownName("kind") }
        guard let found = TouchKind.named(name) else { throw .unknownName("kind \(name)") }
        kind = found
      case "side":
        guard let name = words.popFirst() else { throw .unknownName("side") }
        guard let found = Side.named(name) else { throw .unknownName("side \(name)") }
        side = found
      case "state":
        guard let name = words.popFirst() else { throw .unknownName("state") }
        guard let found = StateWord(rawValue: String(name)) else {
          throw .unknownName("state \(name)")
        }
        state = found
      default:
        if let found = Role(rawValue: String(word)) {
          role = found
        } else {
          try Sense.add(word, to: &signals, &sided)
        }
      }
    }
    for part in parts.dropFirst() { try addAttribute(part) }
  }

  private mutating func addAttribute(_ text: Substring) throws(HeaderError) {
    let sides = text.split(separator: ":", maxSplits: 1)
    let values = sides.count == 2 ? sides[1].split(separator: " ") : []
    let name = sides.first.map { $0.split(separator: " ").joined(separator: " ") } ?? ""
    guard !values.isEmpty else { throw .unknownAttribute(name) }
    switch name {
    case "by":
      guard values.count == 1, values[0] == "us" || values[0] == "them" else {
        throw .unknownAttribute("by: \(sides[1])")
      }
      only = values[0] == "us" ? .ours : .theirs
    case "from":
      guard values.count == 1, values[0] == "us" || values[0] == "them" else {
        throw .unknownAttribute("from: \(sides[1])")
      }
      from = values[0] == "us" ? .ours : .theirs
    case "at":
      guard values.count == 1, let found = Place(rawValue: String(values[0])) else {
        throw .unknownAttribute("at: \(sides[1])")
      }
      place = found
    case "who":
      guard values == ["actor"] else { throw .unknownAttribute("who: \(sides[1])") }
      speaker = .actor
    case "in":
      for value in values {
        guard let kind = TouchKind.named(value) else { throw .unknownName(String(value)) }
        kinds |= 1 << UInt64(kind.rawValue)
      }
    case "denied":
      for value in values { try Sense.add(value, to: &deniedSignals, &deniedSided) }
    default: throw .unknownAttribute(name)
    }
  }

  private static func add(
    _ name: Substring, to signals: inout Signals, _ sided: inout SidedMeaning
  ) throws(HeaderError) {
    if let (_, signal) = Signals.names.first(where: { $0.name == name }) {
      signals.insert(signal)
    } else if let (_, meaning) = SidedMeaning.names.first(where: { $0.0 == name }) {
      sided.insert(meaning)
    } else {
      throw .unknownName(String(name))
    }
  }
}

extension Side {
  fileprivate static func named(_ name: Substring) -> Side? {
    switch name {
    case "ours": .ours
    case "theirs": .theirs
    case "both": .both
    default: nil
    }
  }
}
