import Basics

/// What the few different values of a column say of contacts.
struct Wording: Sendable {
  /// How many of them name a kind of contact.
  let kinds: Int
  let areKinds: Bool
  /// Each of them says whose a row is.
  let areSides: Bool
  let areStates: Bool
  /// Each of them is a kind of contact, whose it was, or that nobody was reached: what stands
  /// beside the kind of a row ("Telephone call") and says more of it ("incoming", "not reached",
  /// "on site").
  let refineKinds: Bool
  /// They say what became of goods or work: picked up, ordered, cancelled; and of no talk.
  let areOutcomes: Bool

  /// Kinds and states are no more than so many.
  private static let most = 24

  /// Nil for days, numbers, addresses and whatever has many values.
  init?(_ cells: ValueSample.Column) {
    // One that is too long to be kept is no sort, and makes none of the others.
    guard cells.distinct > 1, cells.distinct <= Self.most,
      cells.values.count + 1 >= cells.distinct, !cells.mayHoldDates, !cells.holdsNumbers,
      !cells.holdsAddresses,
      !cells.holdsFlags
    else { return nil }
    kinds = ContactWords.kinds(in: cells.values)
    // Phrases of which none comes twice are what was said, not which sort of row it is.
    let areTexts = cells.isUnique && cells.filled > 3 && cells.phrases * 2 >= cells.filled
    areKinds = kinds > 1 && kinds * 3 >= cells.distinct * 2 && !areTexts
    let areAll = cells.values.count == cells.distinct
    refineKinds = areAll && ContactWords.refineKinds(cells.values)
    areSides = areAll && cells.distinct <= 4 && ContactWords.areSides(cells.values)
    areStates = areAll && ContactWords.areStates(cells.values)
    areOutcomes = areAll && ContactWords.areOutcomes(cells.values)
  }
}

/// Asks the lexicon whether the values of a column are words of contact.
enum ContactWords {
  /// Whether most of them name a kind of contact.
  static func areMost(of values: [String]) -> Bool {
    kinds(in: values) * 2 >= values.count
  }

  /// Those of a column of kinds that say nothing the lexicon knows, where half of the others at
  /// least are kinds of talk; nil where there are none.
  static func strangeKinds(_ cells: ValueSample.Column) -> [String]? {
    let values = cells.values
    guard values.count == cells.distinct, values.count <= mostKinds,
      case let kinds = kinds(in: values), kinds * 2 >= values.count,
      count(values, { $0.kind?.isPersonal == true }) > 0
    else { return nil }
    let strange = filter(values) { reading in
      reading.kind == nil && reading.side == nil && reading.state == nil && reading.signals.isEmpty
        && reading.conditional.isEmpty
    }
    return strange.isEmpty ? nil : strange
  }

  private static let mostKinds = 24

  /// How many of them name a kind of contact.
  static func kinds(in values: [String]) -> Int { count(values) { $0.kind != nil } }

  /// The one kind of contact that they name; nil for none and for several.
  static func kind(of values: [String]) -> TouchKind? {
    var reader = CellReader(Lexicon.builtIn.cells)
    let kinds = values.map { value in
      let bytes = Array(value.utf8)
      let reading = reader.read(bytes.span)
      return reader[reading].kind
    }
    return Set(kinds).count == 1 ? kinds[0] : nil
  }

  /// Whether any of them says whose a row is.
  static func sayWhose(_ values: [String]) -> Bool {
    count(values) { $0.side != nil || $0.conditional.contains { $0.side != nil } } > 0
  }

  /// Whether one of them says that a row is theirs, and another that one is ours.
  static func saySides(_ values: [String]) -> Bool {
    sayTheirs(values) && count(values) { $0.side == .ours } > 0
  }

  /// Whether one of them says that a row is theirs.
  static func sayTheirs(_ values: [String]) -> Bool { count(values) { $0.side == .theirs } > 0 }

  /// Whether all of them are words for one side or the other or for a machine, and for no kind of
  /// contact.
  static func areSides(_ values: [String]) -> Bool {
    let sided = count(values) { $0.side != nil && $0.kind == nil }
    return sided > 0 && sided + count(values) { $0.kind?.isMass == true } == values.count
  }

  /// Whether each of them says of a contact of which kind or whose it was or that nobody was
  /// reached, and they say two of these at least.
  static func refineKinds(_ values: [String]) -> Bool {
    let (sided, missed) = (
      count(values) { $0.side != nil && $0.kind == nil }, missed(among: values)
    )
    guard sided > 0, !missed.isEmpty || kinds(in: values) > missed.count else { return false }
    return count(values) { $0.side != nil || $0.kind != nil || $0.saysNotReached } == values.count
  }

  /// Whether all of them say what became of something: held, cancelled, nobody there.
  static func areStates(_ values: [String]) -> Bool {
    count(values) { reading in
      reading.state != nil || reading.signals.contains(.notReached)
        || reading.conditional.contains { $0.state != nil || $0.signals.contains(.notReached) }
    } == values.count
  }

  /// Whether each of them says what became of goods or work, and one of them that something is
  /// still to come or called off: documents ("Invoice", "Storno") say which sort of row they are.
  static func areOutcomes(_ values: [String]) -> Bool {
    count(values) { reading in
      let isTraffic = reading.kind.map(\.isTraffic) ?? false
      return isTraffic || reading.kind == nil && reading.state != nil
    } == values.count
      && count(values) { $0.kind == nil && $0.state != nil } > 0
      && count(values) { $0.state == .cancelled || $0.state == .planned } > 0
  }

  /// Those of them that say that a call reached nobody.
  static func missed(among values: [String]) -> [String] { filter(values, \.saysNotReached) }

  /// Those of them that say that something is still to come.
  static func plans(among values: [String]) -> [String] { filter(values) { $0.state == .planned } }

  /// Whether any of them says that something was done.
  static func anyHeld(_ values: [String]) -> Bool { count(values) { $0.state == .done } > 0 }

  /// Those of them that say of money that it went back.
  static func takenBack(among values: [String]) -> [String] {
    let order = UInt64(1) << UInt64(TouchKind.order.rawValue)
    return filter(values) { reading in
      reading.state == nil
        && reading.conditional.contains { $0.kinds & order != 0 && $0.state == .cancelled }
    }
  }

  /// Whether any of them says that something was called off or taken back.
  static func anyCancelled(_ values: [String]) -> Bool {
    count(values) { $0.state == .cancelled } > 0
  }

  /// Whether any of them says what became of something.
  static func anyState(_ values: [String]) -> Bool {
    count(values) { $0.state != nil || $0.conditional.contains { $0.state != nil } } > 0
  }

  /// Whether any of them says that somebody who was expected did not come: "No-Show".
  static func anyAbsence(_ values: [String]) -> Bool {
    count(values) { $0.kind == nil && $0.state == .cancelled && $0.saysAbsent } > 0
  }

  /// Whether any of them is a kind of row that tells of money.
  static func anyMoney(_ values: [String]) -> Bool {
    count(values) { $0.kind.map { RowRevenue.sort(of: $0) != nil } ?? false } > 0
  }

  /// Whether any of them is a document of a sale or of money.
  static func anyTraffic(_ values: [String]) -> Bool {
    count(values) { $0.kind.map(\.isTraffic) ?? false } > 0
  }

  /// Whether any of them says of money that it is promised and not paid.
  static func anyUnpaid(_ values: [String]) -> Bool {
    let payment = UInt64(1) << UInt64(TouchKind.payment.rawValue)
    return count(values) { reading in
      reading.conditional.contains { $0.kinds & payment != 0 && $0.state == .theirTurn }
    } > 0
  }

  /// Whether any of them is a document that earns nothing, and none a kind of contact.
  static func anyDocument(_ values: [String]) -> Bool {
    count(values) { [.quote, .goodsReturn, .cancellation].contains($0.kind) } > 0
      && count(values) { $0.kind.map { !$0.isTraffic } ?? false } == 0
  }

  private static func count(_ values: [String], _ isOne: (CellReading) -> Bool) -> Int {
    filter(values, isOne).count
  }

  private static func filter(_ values: [String], _ isOne: (CellReading) -> Bool) -> [String] {
    var reader = CellReader(Lexicon.builtIn.cells)
    return values.filter { value in
      let bytes = Array(value.utf8)
      let reading = reader.read(bytes.span)
      return isOne(reader[reading])
    }
  }
}
