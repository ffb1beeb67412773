package import Basics
import Intake

/// How what a base shows is packed, to be handed from one process to another: whole numbers, days
/// and the bits of every `Double`, so that what is unpacked judges as what was packed, to the bit.

extension BaseTally: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(asOf)
    packer.pack(byte: streams.rawValue)
    packer.pack(attentionDays)
    packer.pack(mayMissContacts)
    packer.pack(bits: UInt64(signals.rawValue))
    packer.pack(byte: flags.rawValue)
    for day in [first, firstRecorded, firstListed, theirFirst, theirLast] { packer.pack(day) }
    packer.pack(shortestCadence)
    packer.pack(ourLetters)
    packer.pack(theirLetters)
    packer.pack(prospectsRecently)
    packer.pack(prospectsBefore)
    packer.pack(attention)
    packer.pack(ourDays)
    packer.pack(theirDays)
    packer.pack(revenues)
  }

  package init(from unpacker: inout Unpacker) {
    let asOf: Day = unpacker.value()
    let streams = Streams(rawValue: unpacker.byte())
    self.init(asOf: asOf, streams: streams, attentionDays: unpacker.int())
    mayMissContacts = unpacker.bool()
    signals = Signals(rawValue: UInt32(truncatingIfNeeded: unpacker.bits()))
    flags = Flags(rawValue: unpacker.byte())
    first = unpacker.optional()
    firstRecorded = unpacker.optional()
    firstListed = unpacker.optional()
    theirFirst = unpacker.optional()
    theirLast = unpacker.optional()
    shortestCadence = unpacker.optionalInt()
    ourLetters = unpacker.int()
    theirLetters = unpacker.int()
    prospectsRecently = unpacker.int()
    prospectsBefore = unpacker.int()
    attention = unpacker.value()
    ourDays = unpacker.value()
    theirDays = unpacker.value()
    revenues = unpacker.value()
  }
}

extension BaseSummary: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(asOf)
    packer.pack(bits: UInt64(recorded.rawValue))
    packer.pack(hasNoSides)
    packer.pack(firstDay)
    packer.pack(firstRecordedDay)
    packer.pack(theirSpanDays)
    packer.pack(mayMissContacts)
    packer.pack(hasLaterRows)
    packer.pack(prospectAttentionRose)
    packer.pack(attention)
    packer.pack(renewsMemberships)
    packer.pack(shortestCadence)
    packer.pack(rhythm)
    packer.pack(ours)
    packer.pack(theirs)
    packer.pack(revenues)
  }

  package init(from unpacker: inout Unpacker) {
    asOf = unpacker.value()
    recorded = Recorded(rawValue: UInt16(truncatingIfNeeded: unpacker.bits()))
    hasNoSides = unpacker.bool()
    firstDay = unpacker.optional()
    firstRecordedDay = unpacker.optional()
    theirSpanDays = unpacker.int()
    mayMissContacts = unpacker.bool()
    hasLaterRows = unpacker.bool()
    prospectAttentionRose = unpacker.bool()
    attention = unpacker.value()
    renewsMemberships = unpacker.bool()
    shortestCadence = unpacker.optionalInt()
    rhythm = unpacker.value()
    ours = unpacker.value()
    theirs = unpacker.value()
    revenues = unpacker.value()
  }
}

extension BaseRhythm: Packable {
  package func pack(into packer: inout Packer) {
    for count in [gaps, usualGap, cameOnce, cameBack] { packer.pack(count) }
  }

  package init(from unpacker: inout Unpacker) {
    self.init()
    gaps = unpacker.int()
    usualGap = unpacker.int()
    cameOnce = unpacker.int()
    cameBack = unpacker.int()
  }
}

extension LikenessBase: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(partnerships)
    for counts in [partnersBySegment, buyersBySegment, misfitsBySegment] { packer.pack(counts) }
  }

  package init(from unpacker: inout Unpacker) {
    self.init(
      partnerships: unpacker.int(), partners: unpacker.counts(), buyers: unpacker.counts(),
      misfits: unpacker.counts())
  }
}

extension Packer {
  /// By name, so that the same counts give the same bytes.
  fileprivate mutating func pack(_ counts: [String: Int]) {
    pack(bits: UInt64(counts.count))
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      pack(name)
      pack(count)
    }
  }
}

extension Unpacker {
  fileprivate mutating func counts() -> [String: Int] {
    var counts: [String: Int] = [:]
    for _ in 0..<bits() {
      let name = text()
      counts[name] = int()
    }
    return counts
  }
}

extension Attention: Packable {
  package func pack(into packer: inout Packer) {
    for count in [customers, pastCustomers, prospects, others] { packer.pack(count) }
  }

  package init(from unpacker: inout Unpacker) {
    self.init()
    customers = unpacker.int()
    pastCustomers = unpacker.int()
    prospects = unpacker.int()
    others = unpacker.int()
  }
}

extension EventLog: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(bits: UInt64(count))
    for index in 0..<count {
      let row = self[index]
      packer.pack(bits: UInt64(row.count))
      var last = 0
      for day in row {
        packer.pack(Int(day) - last)
        last = Int(day)
      }
    }
  }

  package init(from unpacker: inout Unpacker) {
    self.init()
    for _ in 0..<unpacker.bits() {
      var days: [Day] = []
      var last = 0
      for _ in 0..<unpacker.bits() {
        last += unpacker.int()
        days.append(Day(number: Int32(truncatingIfNeeded: last)))
      }
      append(days)
    }
  }
}

extension RevenueRanks: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(bits: UInt64(amounts.count))
    for (currency, amounts) in amounts.sorted(by: { $0.key < $1.key }) {
      packer.pack(currency)
      packer.pack(bits: UInt64(amounts.count))
      for amount in amounts { packer.pack(Int(amount.tenThousandths)) }
    }
  }

  package init(from unpacker: inout Unpacker) {
    var all: [String: [Money]] = [:]
    for _ in 0..<unpacker.bits() {
      let currency = unpacker.text()
      all[currency] = (0..<unpacker.bits()).map { _ in
        Money(tenThousandths: Int64(unpacker.int()))
      }
    }
    self.init(all)
  }
}

extension SilenceModel: Packable {
  package func pack(into packer: inout Packer) {
    for number in [parameters.r, parameters.alpha, parameters.a, parameters.b] {
      packer.pack(number)
    }
    packer.pack(customers)
    packer.pack(repeats)
    packer.pack(converged)
    packer.pack(bits: UInt64(regularity.weights.count))
    for weight in regularity.weights { packer.pack(weight) }
    packer.pack(recalibration)
    packer.pack(optional: chosenThreshold)
    if case .from(let threshold) = beyondRhythm {
      packer.pack(optional: threshold)
    } else {
      packer.pack(optional: nil)
    }
    packer.pack(peers)
  }

  package init(from unpacker: inout Unpacker) {
    parameters = MBGNBD(
      r: unpacker.double(), alpha: unpacker.double(), a: unpacker.double(), b: unpacker.double())
    customers = unpacker.int()
    repeats = unpacker.int()
    converged = unpacker.bool()
    regularity = Regularity(weights: (0..<unpacker.bits()).map { _ in unpacker.double() })
    recalibration = unpacker.optional()
    chosenThreshold = unpacker.optionalDouble()
    beyondRhythm = unpacker.optionalDouble().map { .from($0) } ?? .unknown
    peers = unpacker.value()
  }
}

extension PeerRhythm: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(shortestDays)
    packer.pack(goneAfterDays)
    packer.pack(recordedDays)
  }

  package init(from unpacker: inout Unpacker) {
    self.init()
    shortestDays = unpacker.int()
    goneAfterDays = unpacker.optionalInt()
    recordedDays = unpacker.int()
  }
}

extension Recalibration: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(bits: UInt64(coefficients.count))
    for number in coefficients { packer.pack(number) }
    packer.pack(mean)
    packer.pack(spread)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(
      coefficients: (0..<unpacker.bits()).map { _ in unpacker.double() }, mean: unpacker.double(),
      spread: unpacker.double())
  }
}

extension Hindsight: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(at)
    packer.pack(horizonDays)
    for group in [drift.flagged, drift.others] {
      packer.pack(group.relationships)
      packer.pack(group.silent)
    }
  }

  package init(from unpacker: inout Unpacker) {
    self.init(at: unpacker.value(), horizonDays: unpacker.int())
    drift.flagged = FlagOutcome.Group(relationships: unpacker.int(), silent: unpacker.int())
    drift.others = FlagOutcome.Group(relationships: unpacker.int(), silent: unpacker.int())
  }
}
