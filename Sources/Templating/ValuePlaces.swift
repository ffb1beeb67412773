/// Where in an HTML template a value may stand: in the text of an element and between the quotation
/// marks of an attribute, since escaping makes it safe there and nowhere else.
///
/// Followed are tags, attributes, comments, `script` and `style`, as far as it takes to know the
/// place; an included template is taken to begin in the text of an element.
struct ValuePlaces {
  private enum Place: Equatable {
    case text, comment
    /// Inside `<…>`, outside quotation marks.
    case tag
    case attribute(quote: UInt8)
    /// Inside `script` or `style`.
    case raw(element: String)
  }

  private var place = Place.text
  /// The element of the tag we are in, lower case, and whether its name is complete.
  private var element = ""
  private var isElementNamed = false
  /// The attribute read last, lower case.
  private var attribute = ""
  private var isAttributeNamed = false
  /// Something of the attribute's value was written.
  private var hasValueBegun = false

  /// Why the values among `tags` stand where they are not safe; `source` is the template they are
  /// of.
  static func problems(_ source: [UInt8], tags: [Tag], file: String) -> [TemplateProblem] {
    var walk = ValuePlaces()
    var problems: [TemplateProblem] = []
    var i = 0
    for tag in tags {
      while i < tag.range.lowerBound { walk.advance(over: source, at: &i) }
      i = tag.range.upperBound
      guard tag.action == .variable else { continue }
      if let why = walk.objection(to: tag.name) {
        problems.append(tag.problem(in: file, why))
      }
      walk.hasValueBegun = true
    }
    return problems
  }

  private func objection(to name: String) -> String? {
    switch place {
    case .text, .comment: return nil
    case .tag:
      return "a value inside a tag stands between quotation marks, as in title=\"{{\(name)}}\""
    case .raw(let element): return "a value cannot be made safe inside <\(element)>"
    case .attribute:
      if attribute.hasPrefix("on") || attribute == "style" || attribute == "srcdoc" {
        return "a value cannot be made safe inside \(attribute)=\"…\""
      }
      let isLink = ["href", "src", "action", "formaction", "xlink:href"].contains(attribute)
      // The address of the page comes from the configuration, which allows https alone.
      guard isLink, !hasValueBegun, name != "address" else { return nil }
      return
        "a value cannot begin a link; write what kind it is first, as in \(attribute)=\"#{{\(name)}}\""
    }
  }

  private mutating func advance(over bytes: [UInt8], at i: inout Int) {
    let byte = bytes[i]
    func follows(_ text: String) -> Bool { bytes[i...].starts(with: text.utf8) }
    switch place {
    case .text:
      if follows("<!--") {
        place = .comment
      } else if byte == UInt8(ascii: "<") {
        place = .tag
        element = ""
        isElementNamed = false
        attribute = ""
      }
    case .comment: if follows("-->") { place = .text }
    case .raw(let element):
      if byte == UInt8(ascii: "<"),
        Self.lowercased(bytes[i...].prefix(2 + element.utf8.count))
          == "</\(element)"
      {
        place = .tag
        self.element = "/"
        isElementNamed = true
      }
    case .attribute(let quote):
      if byte == quote { place = .tag } else { hasValueBegun = true }
    case .tag: advanceInTag(byte)
    }
    i += 1
  }

  private mutating func advanceInTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"):
      place = element == "script" || element == "style" ? .raw(element: element) : .text
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      place = .attribute(quote: byte)
      hasValueBegun = false
    case 0x20, 0x09, 0x0A, 0x0D:
      isElementNamed = true
      isAttributeNamed = true
    case UInt8(ascii: "="): isAttributeNamed = true
    default:
      let letter = Self.lowercased([byte])
      if !isElementNamed {
        element += letter
      } else {
        if isAttributeNamed { attribute = "" }
        isAttributeNamed = false
        attribute += letter
      }
    }
  }

  private static func lowercased(_ bytes: some Sequence<UInt8>) -> String {
    String(
      decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}
