package import Basics
import Intake
import Language

/// How the findings of a relationship are packed: each part in the order of its declaration. A part
/// that is added to a finding is added here, at both places.

extension Array: PackedWithRows where Element: PackedWithRows {
  static func forEachRow(_ unpacker: inout Unpacker, _ body: (RowPosition) -> Void) {
    for _ in 0..<unpacker.bits() { Element.forEachRow(&unpacker, body) }
  }
}

extension Unpacker {
  fileprivate mutating func skipRemark() {
    _ = bits()
    for _ in 0..<bits() {
      let tag: Remark.Argument.Tag = raw()
      switch tag {
      case .number, .day: _ = bits()
      case .decimal, .share: _ = double()
      case .text: _ = textRange()
      case .kind, .mark, .reason: skip(1)
      }
    }
  }

  /// The rows of a list of evidence.
  fileprivate mutating func forEachRow(_ body: (RowPosition) -> Void) {
    for _ in 0..<bits() {
      var position = RowPosition(file: 0, offset: 0)
      position.packed = bits()
      body(position)
      for _ in 0..<2 { _ = bits() }
      skip(1)
    }
  }
}

extension Evidence: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(bits: position.packed)
    packer.pack(bits: UInt64(line))
    packer.pack(day)
    packer.pack(byte: kind.rawValue | certainty.rawValue << 6)
  }

  package init(from unpacker: inout Unpacker) {
    position = RowPosition(file: 0, offset: 0)
    position.packed = unpacker.bits()
    line = UInt32(unpacker.bits())
    day = unpacker.value()
    let sort = unpacker.byte()
    kind = TouchKind(rawValue: sort & 0x3F) ?? .other
    certainty = ReadingCertainty(rawValue: sort >> 6) ?? .unsure
  }
}

extension MarkID: Packable {
  package func pack(into packer: inout Packer) { packer.pack(byte: number) }
  package init(from unpacker: inout Unpacker) { self.init(unpacker.byte()) }
}

extension ReasonID: Packable {
  package func pack(into packer: inout Packer) { packer.pack(byte: number) }
  package init(from unpacker: inout Unpacker) { self.init(unpacker.byte()) }
}

extension RemarkID: Packable {
  package func pack(into packer: inout Packer) { packer.pack(bits: UInt64(number)) }
  package init(from unpacker: inout Unpacker) { self.init(number: UInt16(unpacker.bits())) }
}

extension Remark: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(id)
    packer.pack(arguments)
  }

  package init(from unpacker: inout Unpacker) {
    id = unpacker.value()
    arguments = unpacker.values()
  }
}

extension Remark.Argument: Packable {
  fileprivate enum Tag: UInt8 { case number, decimal, share, day, kind, text, mark, reason }

  package func pack(into packer: inout Packer) {
    switch self {
    case .number(let number):
      packer.pack(byte: Tag.number.rawValue)
      packer.pack(number)
    case .decimal(let number):
      packer.pack(byte: Tag.decimal.rawValue)
      packer.pack(number)
    case .share(let number):
      packer.pack(byte: Tag.share.rawValue)
      packer.pack(number)
    case .day(let day):
      packer.pack(byte: Tag.day.rawValue)
      packer.pack(day)
    case .kind(let kind):
      packer.pack(byte: Tag.kind.rawValue)
      packer.pack(byte: kind.rawValue)
    case .text(let text):
      packer.pack(byte: Tag.text.rawValue)
      packer.pack(text)
    case .mark(let mark):
      packer.pack(byte: Tag.mark.rawValue)
      packer.pack(mark)
    case .reason(let reason):
      packer.pack(byte: Tag.reason.rawValue)
      packer.pack(reason)
    }
  }

  package init(from unpacker: inout Unpacker) {
    let tag: Tag = unpacker.raw()
    switch tag {
    case .number: self = .number(unpacker.int())
    case .decimal: self = .decimal(unpacker.double())
    case .share: self = .share(unpacker.double())
    case .day: self = .day(unpacker.value())
    case .kind: self = .kind(unpacker.raw())
    case .text: self = .text(unpacker.text())
    case .mark: self = .mark(unpacker.value())
    case .reason: self = .reason(unpacker.value())
    }
  }
}

extension MarkFinding: PackedWithRows {
  package func pack(into packer: inout Packer) {
    packer.pack(id)
    packer.pack(case: verdict)
    packer.pack(points)
    packer.pack(max)
    packer.pack(why)
    packer.pack(evidence)
    packer.pack(isTwoWay)
    packer.pack(isBrokenTrust)
    packer.pack(pointsBeforeBreach)
  }

  package init(from unpacker: inout Unpacker) {
    id = unpacker.value()
    verdict = unpacker.case()
    points = unpacker.double()
    max = unpacker.double()
    why = unpacker.value()
    evidence = unpacker.values()
    isTwoWay = unpacker.bool()
    isBrokenTrust = unpacker.bool()
    pointsBeforeBreach = unpacker.double()
  }

  static func forEachRow(_ unpacker: inout Unpacker, _ body: (RowPosition) -> Void) {
    unpacker.skip(2)
    for _ in 0..<2 { _ = unpacker.double() }
    unpacker.skipRemark()
    unpacker.forEachRow(body)
    unpacker.skip(2)
    _ = unpacker.double()
  }
}

extension ReasonFinding: PackedWithRows {
  package func pack(into packer: inout Packer) {
    packer.pack(id)
    packer.pack(case: weight)
    packer.pack(since)
    packer.pack(days)
    packer.pack(limit)
    packer.pack(case: limitUnit)
    packer.pack(case: limitSource)
    packer.pack(why)
    packer.pack(clears)
    packer.pack(evidence)
  }

  package init(from unpacker: inout Unpacker) {
    id = unpacker.value()
    weight = unpacker.case()
    since = unpacker.value()
    days = unpacker.int()
    limit = unpacker.int()
    limitUnit = unpacker.case()
    limitSource = unpacker.case()
    why = unpacker.value()
    clears = unpacker.value()
    evidence = unpacker.values()
  }

  static func forEachRow(_ unpacker: inout Unpacker, _ body: (RowPosition) -> Void) {
    unpacker.skip(2)
    for _ in 0..<3 { _ = unpacker.bits() }
    unpacker.skip(2)
    for _ in 0..<2 { unpacker.skipRemark() }
    unpacker.forEachRow(body)
  }
}

extension LooseEnd.Question: Packable {
  package func pack(into packer: inout Packer) {
    switch self {
    case .reason(let id): packer.pack(byte: id.number)
    case .end: packer.pack(byte: 0)
    }
  }

  package init(from unpacker: inout Unpacker) {
    let number = unpacker.byte()
    self = number == 0 ? .end : .reason(ReasonID(number))
  }
}

extension LooseEnd: PackedWithRows {
  package func pack(into packer: inout Packer) {
    packer.pack(id)
    packer.pack(since)
    packer.pack(why)
    packer.pack(evidence)
  }

  package init(from unpacker: inout Unpacker) {
    id = unpacker.value()
    since = unpacker.value()
    why = unpacker.value()
    evidence = unpacker.values()
  }

  static func forEachRow(_ unpacker: inout Unpacker, _ body: (RowPosition) -> Void) {
    unpacker.skip(1)
    _ = unpacker.bits()
    unpacker.skipRemark()
    unpacker.forEachRow(body)
  }
}

extension RelationshipRemark: PackedWithRows {
  package func pack(into packer: inout Packer) {
    packer.pack(case: id)
    packer.pack(why)
    packer.pack(evidence)
  }

  package init(from unpacker: inout Unpacker) {
    id = unpacker.case()
    why = unpacker.value()
    evidence = unpacker.values()
  }

  static func forEachRow(_ unpacker: inout Unpacker, _ body: (RowPosition) -> Void) {
    unpacker.skip(1)
    unpacker.skipRemark()
    unpacker.forEachRow(body)
  }
}

extension FitFinding: PackedWithRows {
  package func pack(into packer: inout Packer) {
    packer.pack(case: verdict)
    packer.pack(why)
    packer.pack(evidence)
  }

  package init(from unpacker: inout Unpacker) {
    verdict = unpacker.case()
    why = unpacker.value()
    evidence = unpacker.values()
  }

  static func forEachRow(_ unpacker: inout Unpacker, _ body: (RowPosition) -> Void) {
    unpacker.skip(1)
    unpacker.skipRemark()
    unpacker.forEachRow(body)
  }
}

extension TouchProposal: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(case: kind)
    packer.pack(on)
    packer.pack(why)
    packer.pack(say)
  }

  package init(from unpacker: inout Unpacker) {
    kind = unpacker.case()
    on = unpacker.value()
    why = unpacker.value()
    say = unpacker.value()
  }
}
