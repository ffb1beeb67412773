import CSV

/// The rows of a stretch of a file, understood and waiting to be handed over in their turn: what a reader of
/// one stretch tells this sink, `replay` tells the real one.
package struct InteractionBatch: IntakeSink, Sendable {
  package private(set) var interactions: [Interaction] = []
  /// The keys of the interactions, one behind the other, and where each ends.
  package private(set) var keys: [UInt8] = []
  package private(set) var keyEnds: [Int32] = []
  /// Everything else, with the number of interactions before it.
  private var others: [(before: Int, event: Event)] = []
  /// Names that the reader of this stretch met for the first time, in their order.
  var newNames: ArraySlice<NameTable.Name> = []
  /// Which reader that was.
  var reader = 0
  var summary = FileSummary()
  var firstLines = InteractionReader.FirstLines()
  var failure: InputError?
  package let keyring: (any Keyring)?

  private enum Event: Sendable {
    case unusable(UnusableRow, key: [UInt8]?)
    case possibleKey([UInt8])
  }

  init(_ keyring: (any Keyring)?) { self.keyring = keyring }

  /// Empties it for the next stretch; its buffers stay.
  mutating func removeAll() {
    interactions.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    keyEnds.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    newNames = []
    summary = FileSummary()
    firstLines = InteractionReader.FirstLines()
    failure = nil
  }

  /// Puts the run's numbers of names in the place of the reader's own.
  mutating func renameOwners(_ numbers: [Int32]) {
    for i in interactions.indices where interactions[i].owner >= 0 {
      interactions[i].owner = numbers[Int(interactions[i].owner)]
    }
  }

  /// Tells `sink` everything in the order in which it came.
  func replay(into sink: inout some IntakeSink) {
    var done = 0
    for (before, event) in others {
      if before > done { sink.receive(self, done..<before) }
      done = before
      switch event {
      case .unusable(let row, let key?): sink.receive(unusable: row, key: key.span)
      case .unusable(let row, nil): sink.receive(unusable: row, key: nil)
      case .possibleKey(let key): sink.receive(possibleKey: key.span)
      }
    }
    if done < interactions.count { sink.receive(self, done..<interactions.count) }
  }

  /// Where the key of an interaction stands in `keys`.
  @inline(__always)
  package func keyRange(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(keyEnds[index - 1]))..<Int(keyEnds[index])
  }

  private func copy(_ key: Span<UInt8>) -> [UInt8] { key.indices.map { key[$0] } }

  // MARK: IntakeSink

  package mutating func receive(_ customer: Customer) {
    preconditionFailure("a stretch of interactions holds no customers")
  }

  package mutating func receive(alias: String, of id: String) -> Bool { false }

  package mutating func receive(_ interaction: Interaction, key: Span<UInt8>) {
    interactions.append(interaction)
    var at = 0
    // Eight bytes at a time; what is too much is taken back.
    while at < key.count {
      var word = key.word(at: at)
      for _ in 0..<min(8, key.count - at) {
        keys.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
      at += 8
    }
    keyEnds.append(Int32(keys.count))
  }

  package mutating func receive(unusable row: UnusableRow, key: Span<UInt8>?) {
    var bytes: [UInt8]?
    if let key { bytes = copy(key) }
    others.append((interactions.count, .unusable(row, key: bytes)))
  }

  package func knows(_ key: Span<UInt8>) -> Bool { keyring?.knows(key) ?? true }

  package mutating func receive(possibleKey key: Span<UInt8>) {
    others.append((interactions.count, .possibleKey(copy(key))))
  }
}
