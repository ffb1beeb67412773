package import Basics
import CSV

/// An interaction batch keeps the rows of one chunk of a file until it is their turn: what the
/// reader of the chunk tells this sink, `replay` tells the real one.
package struct InteractionBatch: IntakeSink, Sendable {
  package private(set) var interactions: [Interaction] = []
  /// The keys of the interactions.
  package private(set) var keys = KeyRun()
  /// Some interaction names who on our side it was.
  package private(set) var hasOwners = false
  /// What the sink's key lookup made of it on the thread that read it.
  package var joined: (any JoinedChunk)?
  /// Everything else, with the number of interactions before it.
  private var others: [(before: Int, event: Event)] = []
  /// The thread that reads it joins it as well.
  let isJoined: Bool
  /// Names that the reader of this chunk met for the first time, in their order.
  var newNames: ArraySlice<NameTable.Name> = []
  /// Which reader that was.
  var reader = 0
  var summary = FileSummary()
  var firstLines = InteractionReader.FirstLines()
  var failure: InputError?
  package let keyLookup: (any KeyLookup)?

  private enum Event: Sendable {
    case unusable(UnusableRow, key: [UInt8]?)
    case identity(PartyIdentity, [UInt8])
    case remark(RowRemark, [UInt8])
  }

  init(_ keyLookup: (any KeyLookup)?, joins: Bool = true) {
    self.keyLookup = keyLookup
    isJoined = joins
  }

  /// Empties it for the next chunk; its buffers stay.
  mutating func removeAll() {
    interactions.removeAll(keepingCapacity: true)
    keys.removeAll()
    hasOwners = false
    others.removeAll(keepingCapacity: true)
    newNames = []
    summary = FileSummary()
    firstLines = InteractionReader.FirstLines()
    failure = nil
  }

  /// Puts the run's numbers of names in the place of the reader's own.
  mutating func renameOwners(_ numbers: [Int32]) {
    guard hasOwners else { return }
    for i in interactions.indices where interactions[i].owner >= 0 {
      interactions[i].owner = numbers[Int(interactions[i].owner)]
    }
  }

  /// Tells `sink` everything in the order in which it came.
  package func replay(into sink: inout some IntakeSink) {
    replay(
      Array(interactions.indices),
      into: &sink)
  }

  /// Tells `sink` of the interactions named alone, and of all else, in the order in which it came.
  ///
  /// - Parameter indices: ascending.
  package func replay(_ indices: [Int], into sink: inout some IntakeSink) {
    var next = 0
    func tell(before end: Int) {
      while next < indices.count, indices[next] < end {
        let index = indices[next]
        keys.withKey(index) { sink.receive(interactions[index], key: $0) }
        next += 1
      }
    }
    for (before, event) in others {
      tell(before: before)
      switch event {
      case .unusable(let row, let key?): sink.receive(unusable: row, key: key.span)
      case .unusable(let row, nil): sink.receive(unusable: row, key: nil)
      case .identity(let identity, let key): sink.receive(identity, of: key.span)
      case .remark(let remark, let key): sink.receive(remark, of: key.span)
      }
    }
    tell(before: interactions.count)
  }

  /// Leaves out all interactions but some; what else was told stays in its place.
  ///
  /// - Parameter indices: ascending.
  package mutating func keep(_ indices: [Int]) {
    var rest = KeyRun()
    for index in indices { keys.withKey(index) { rest.append($0) } }
    keys = rest
    interactions = indices.map { interactions[$0] }
    var kept = 0
    for i in others.indices {
      while kept < indices.count, indices[kept] < others[i].before { kept += 1 }
      others[i].before = kept
    }
  }

  private func copy(_ key: Span<UInt8>) -> [UInt8] { key.indices.map { key[$0] } }

  // MARK: IntakeSink

  package mutating func receive(_ customer: Customer) {
    preconditionFailure("a chunk of interactions holds no customers")
  }

  package mutating func receive(alias: String, of id: String) -> Bool { false }

  package mutating func receive(_ interaction: Interaction, key: Span<UInt8>) {
    interactions.append(interaction)
    keys.append(key)
    if interaction.owner >= 0 { hasOwners = true }
  }

  package mutating func receive(unusable row: UnusableRow, key: Span<UInt8>?) {
    var bytes: [UInt8]?
    if let key { bytes = copy(key) }
    others.append((interactions.count, .unusable(row, key: bytes)))
  }

  package mutating func receive(_ identity: PartyIdentity, of key: Span<UInt8>) {
    others.append((interactions.count, .identity(identity, copy(key))))
  }

  package mutating func receive(_ remark: RowRemark, of key: Span<UInt8>) {
    others.append((interactions.count, .remark(remark, copy(key))))
  }

  package func knows(_ key: Span<UInt8>) -> Bool { keyLookup?.knows(key) ?? true }
}

/// A batch on its way to another process, without what its sink's key lookup made of it.
extension InteractionBatch: FieldCodable {
  /// What is told of the chunk as a whole, and why rows are not used, in the order of `others`.
  package struct Account: Sendable, Codable {
    var summary = FileSummary()
    var firstLines = InteractionReader.FirstLines()
    var reasons: [RejectReason] = []
  }

  package var account: Account {
    get {
      let reasons = others.compactMap { other in
        if case .unusable(let row, _) = other.event { row.reason } else { nil }
      }
      return Account(summary: summary, firstLines: firstLines, reasons: reasons)
    }
    set {
      (summary, firstLines) = (newValue.summary, newValue.firstLines)
      var reasons = newValue.reasons[...]
      for i in others.indices {
        guard case .unusable(var row, let key) = others[i].event, let reason = reasons.popFirst()
        else { continue }
        row.reason = reason
        others[i].event = .unusable(row, key: key)
      }
    }
  }

  /// One to be filled in.
  package init() { self.init(nil) }

  package mutating func code(_ coder: inout FieldCoder) {
    let nobody = Touch(
      position: RowPosition(file: 0, offset: 0), day: Day(number: 0), line: 0, kind: .other)
    coder.code(&interactions, blank: Interaction(touch: nobody))
    coder.code(&keys)
    coder.code(&hasOwners)
    var names = Array(newNames)
    coder.code(&names, blank: NameTable.Name(hash: 0, text: ""))
    newNames = names[...]
    var told = others.map { Told(before: $0.before, event: $0.event) }
    coder.code(&told, blank: Told(before: 0, event: .remark(RowRemark.none, [])))
    others = told.map { ($0.before, $0.event) }
  }

  private struct Told: FieldCodable {
    var before: Int
    var event: Event

    mutating func code(_ coder: inout FieldCoder) {
      coder.code(&before)
      var unusable: UnusableRow?
      var identity: PartyIdentity?
      var remark: RowRemark?
      var key: [UInt8]?
      switch event {
      case .unusable(let row, let of): (unusable, key) = (row, of)
      case .identity(let who, let of): (identity, key) = (who, of)
      case .remark(let what, let of): (remark, key) = (what, of)
      }
      coder.code(&unusable, blank: UnusableRow.none)
      coder.code(&identity, blank: PartyIdentity(id: "", name: ""))
      coder.code(&remark, blank: RowRemark.none)
      coder.code(&key)
      if let unusable {
        event = .unusable(unusable, key: key)
      } else if let identity {
        event = .identity(identity, key ?? [])
      } else if let remark {
        event = .remark(remark, key ?? [])
      }
    }
  }
}

extension NameTable.Name: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&hash)
    coder.code(&text)
  }
}
