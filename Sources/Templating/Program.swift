/// A template taken apart: the steps that rendering goes through.
///
/// It reads the language as swift-mustache 2.1.1 does, which the tests compare it with, blanks and line
/// ends around tags included; what it leaves out was refused by `TagScanner` before. Our own, since a
/// page of three megabytes took that half a second of processor time, and this takes a hundredth.
struct Program: Sendable {
  indirect enum Step: Sendable {
    case text([UInt8])
    case value(Name)
    case section(Name, Program)
    case inverted(Name, Program)
    /// With the blanks before a tag that stands alone on its line: every line of it gets them.
    case partial(String, indentation: [UInt8]?)
  }

  /// `neglected.count` by its parts; without any it is `.`, the innermost value itself.
  struct Name: Sendable {
    var parts: [String]

    init(_ name: String) {
      parts = name == "." ? [] : name.split(separator: ".").map(String.init)
    }
  }

  private(set) var steps: [Step] = []

  private init() {}

  /// - Parameters:
  ///   - text: a template whose sections are balanced and none of whose tags is refused.
  ///   - tags: those of `text`, in their order.
  init(_ text: String, tags: [Tag]) {
    var reader = Reader(bytes: Array(text.utf8), tags: tags[...])
    self = reader.program(startsLine: true)
  }

  /// Goes through the bytes of a template once.
  private struct Reader {
    let bytes: [UInt8]
    var tags: ArraySlice<Tag>
    var at = 0

    /// Reads to the end of the section, or of the text.
    ///
    /// - Parameter startsLine: nothing stands before this on its line.
    mutating func program(startsLine: Bool) -> Program {
      var program = Program()
      var startsLine = startsLine
      var blanks: ArraySlice<UInt8> = []
      while at < bytes.count {
        if startsLine { blanks = readBlanks() }
        let text = readText()
        if at < bytes.count, let end = lineEnd(at) {
          program.add(blanks + text + bytes[at..<end])
          at = end
          startsLine = true
          continue
        }
        if !text.isEmpty {
          program.add(blanks + text)
          blanks = []
          startsLine = false
        }
        guard at < bytes.count, let tag = tags.popFirst() else { break }
        skipTag()
        var isAlone = false
        switch tag.action {
        case .section, .inverted:
          isAlone = startsLine && endsLine()
          if !isAlone { program.add(take(&blanks)) }
          let inner = self.program(startsLine: isAlone)
          program.steps.append(
            tag.action == .section
              ? .section(Name(tag.name), inner) : .inverted(Name(tag.name), inner))
        case .end:
          if !(startsLine && endsLine()) { program.add(blanks) }
          return program
        case .comment, .refused:
          isAlone = startsLine && endsLine()
        case .partial:
          let indentation = Array(take(&blanks))
          program.add(indentation[...])
          isAlone = startsLine && endsLine()
          program.steps.append(.partial(tag.name, indentation: isAlone ? indentation : nil))
        case .variable:
          program.add(take(&blanks))
          program.steps.append(.value(Name(tag.name)))
        }
        startsLine = isAlone
      }
      return program
    }

    private func take(_ blanks: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      defer { blanks = [] }
      return blanks
    }

    private mutating func readBlanks() -> ArraySlice<UInt8> {
      let start = at
      while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
      return bytes[start..<at]
    }

    /// Up to the next tag or line end.
    private mutating func readText() -> ArraySlice<UInt8> {
      let start = at
      while at < bytes.count, !beginsTag, lineEnd(at) == nil { at += 1 }
      return bytes[start..<at]
    }

    private var beginsTag: Bool {
      bytes[at] == UInt8(ascii: "{") && at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "{")
    }

    private mutating func skipTag() {
      at += 2
      while at + 1 < bytes.count,
        bytes[at] != UInt8(ascii: "}") || bytes[at + 1] != UInt8(ascii: "}")
      { at += 1 }
      at = min(at + 2, bytes.count)
    }

    /// Behind the line end at `index`; nil where there is none.
    private func lineEnd(_ index: Int) -> Int? {
      if bytes[index] == 0x0A { return index + 1 }
      let isCRLF =
        bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      return isCRLF ? index + 2 : nil
    }

    /// Whether nothing but blanks follows on the line; they and its end are then passed over.
    private mutating func endsLine() -> Bool {
      guard at < bytes.count else { return true }
      var ahead = at
      while ahead < bytes.count, bytes[ahead] == 0x20 || bytes[ahead] == 0x09 { ahead += 1 }
      guard ahead < bytes.count, let end = lineEnd(ahead) else { return false }
      at = end
      return true
    }
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    if !text.isEmpty { steps.append(.text(Array(text))) }
  }
}
