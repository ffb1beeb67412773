import Assessment
package import Basics
package import Relationships
package import Reporting

extension Base {
  /// As `rapport/base/1`.
  package var bytes: [UInt8] {
    var packer = Packer()
    packer.pack(self)
    return FrameStream(Sharding.baseSchema, of: run, [Frame(.base, packer.packed())]).bytes
  }

  /// - Parameter run: this one's own.
  package init(_ bytes: [UInt8], of run: ShardedRun) throws(ShardProblem) {
    let streams = try FrameStream.streams(in: bytes, Sharding.baseSchema, of: run, holding: [.base])
    guard let frame = streams.first?.frames.first else {
      throw .noFrames(wanted: Sharding.baseSchema)
    }
    var unpacker = Unpacker(frame.content)
    self.init(of: run, from: &unpacker)
  }
}

extension Base {
  /// Its bytes in one number, by which others know that they were made by it.
  var digest: UInt64 { StableHash.of(bytes.span) }
}

extension PartFacts {
  /// As `rapport/facts/1`.
  package func bytes(of run: ShardedRun) -> [UInt8] {
    var packer = Packer()
    packer.pack(attendance.whole)
    packer.pack(bits: attendance.base)
    packer.pack(attendance.relationships)
    packer.pack(attendance.mails)
    packer.pack(attendance.parts)
    packer.pack(facts)
    return FrameStream(Sharding.factsSchema, of: run, [Frame(.facts, packer.packed())]).bytes
  }

  /// The facts of all parts, one stream behind the other.
  package static func all(in bytes: [UInt8], of run: ShardedRun) throws(ShardProblem) -> [PartFacts]
  {
    guard !bytes.isEmpty else { throw .noFacts }
    return try FrameStream.streams(in: bytes, Sharding.factsSchema, of: run, holding: [.facts])
      .flatMap(\.frames)
      .map { frame in
        var unpacker = Unpacker(frame.content)
        var attendance = Attendance(of: unpacker.value(), by: unpacker.bits())
        attendance.relationships = unpacker.value()
        attendance.mails = unpacker.value()
        attendance.parts = unpacker.values()
        return PartFacts(attendance: attendance, facts: unpacker.value())
      }
  }
}

extension Base {
  fileprivate init(of run: ShardedRun, from unpacker: inout Unpacker) {
    self.init(of: run)
    whole = unpacker.optional()
    massMail = unpacker.bool() ? unpacker.keys() : nil
    kinds = unpacker.optional()
    streams = BaseTally.Streams(rawValue: unpacker.byte())
    summary = unpacker.optional()
    likeness = unpacker.optional()
    order = unpacker.optional()
    overview = unpacker.optional()
  }
}

extension Packer {
  fileprivate mutating func pack(_ base: Base) {
    pack(base.whole)
    pack(base.massMail != nil)
    if let keys = base.massMail { pack(keys) }
    pack(base.kinds)
    pack(byte: base.streams.rawValue)
    pack(base.summary)
    pack(base.likeness)
    pack(base.order)
    pack(base.overview)
  }
}

extension BaseFacts: Packable {
  package func pack(into packer: inout Packer) {
    switch self {
    case .mails(let counts):
      packer.pack(byte: 3)
      let keys = counts.counts.keys.sorted()
      packer.pack(keys)
      for key in keys { packer.pack(counts.counts[key] ?? 0) }
    case .kinds(let kinds):
      packer.pack(byte: 0)
      packer.pack(kinds)
    case .record(let tally):
      packer.pack(byte: 1)
      packer.pack(tally)
    case .judgements(let likeness, let queue, let overview):
      packer.pack(byte: 2)
      packer.pack(likeness)
      packer.pack(queue.places)
      packer.pack(overview)
    }
  }

  package init(from unpacker: inout Unpacker) {
    switch unpacker.byte() {
    case 0: self = .kinds(unpacker.value())
    case 1: self = .record(unpacker.value())
    case 3:
      var counts: [UInt64: Int] = [:]
      for key in unpacker.keys() { counts[key] = unpacker.int() }
      self = .mails(MailCounts(counts))
    default:
      let likeness: LikenessBase = unpacker.value()
      var queue = TouchQueue()
      for (owner, places) in unpacker.places() {
        for place in places { queue.add(place, of: owner) }
      }
      self = .judgements(likeness, queue, unpacker.value())
    }
  }
}

extension KindsFromRows.Base: Packable {
  package func pack(into packer: inout Packer) {
    for number in [count, buyers, sellers, called, listedSellers] { packer.pack(number) }
  }

  package init(from unpacker: inout Unpacker) {
    self.init()
    count = unpacker.int()
    buyers = unpacker.int()
    sellers = unpacker.int()
    called = unpacker.int()
    listedSellers = unpacker.int()
  }
}

extension TouchOrder: Packable {
  package func pack(into packer: inout Packer) { packer.pack(turns) }
  package init(from unpacker: inout Unpacker) { self.init(turns: unpacker.places()) }
}

extension Packer {
  /// Ascending keys.
  fileprivate mutating func pack(_ keys: [UInt64]) {
    pack(bits: UInt64(keys.count))
    var last: UInt64 = 0
    for key in keys {
      pack(bits: key &- last)
      last = key
    }
  }

  /// By owner, so that the same places give the same bytes.
  fileprivate mutating func pack(_ places: [String: [TouchQueue.Place]]) {
    pack(bits: UInt64(places.count))
    for (owner, places) in places.sorted(by: { $0.key < $1.key }) {
      pack(owner)
      pack(bits: UInt64(places.count))
      for place in places {
        pack(place.severity)
        pack(place.id)
      }
    }
  }
}

extension Unpacker {
  fileprivate mutating func keys() -> [UInt64] {
    var last: UInt64 = 0
    return (0..<bits()).map { _ in
      last &+= bits()
      return last
    }
  }

  fileprivate mutating func places() -> [String: [TouchQueue.Place]] {
    var all: [String: [TouchQueue.Place]] = [:]
    for _ in 0..<bits() {
      let owner = text()
      all[owner] = (0..<bits()).map { _ in
        let severity = double()
        return TouchQueue.Place(severity: severity, id: text())
      }
    }
    return all
  }
}
