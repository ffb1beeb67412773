package import Basics
import CSV

/// What the survey of a table with two sides came to: who is us, how parties are named, which legs
/// are one call. Rows are read by it.
package struct PartyTable: Sendable {
  let columns: PartyColumns
  /// What all rows are where no column says so.
  package var usualKind: TouchKind?
  /// Whom we are found to be; joined with what other files of the run say.
  package var ours: OurSide
  /// Some row has its parties told apart: by who is us, or by its direction.
  package var tellsSides: Bool
  /// The parties of whom each may be us where nothing decides, to be proposed to the user.
  package var candidates: [InputText] = []
  /// All are told by names alone, and none by an address or a number.
  let tellsByNames: Bool
  /// Nobody is told by a name alone: those who count have a profile or a number.
  let namesAreNobody: Bool
  /// The address or number of each name that has one alone.
  let named: [UInt64: Party]
  /// In an export of one chat, whoever is not us.
  let counterpart: Party?
  private let legs: [UInt64: Int]
  /// Where digits say of what sort a call is.
  let codes: CallCodes?

  /// Settles what a watch has seen; nil where the columns name no parties after all: days, places.
  init?(_ watch: PartyWatch, _ file: RecognisedFile, _ columns: PartyColumns, us: OurSide) {
    self.columns = columns
    let total = watch.forms.reduce(0, +)
    func count(_ form: Party.Form) -> Int { watch.forms[Int(form.rawValue)] }
    let numbers = count(.number) + count(.extension)
    let addresses = count(.address) + count(.exchange)
    guard total > 0 else { return nil }
    // Telephones by numbers alone: where the column holds none it says something else.
    if !columns.hasTwoSides, columns.attendees.isEmpty, numbers + addresses == 0 { return nil }
    // Names alone on two sides may be places, accounts, products: where something else names the
    // customer, that does.
    let hasName = [Field.name, .company, .email, .amount].contains { file.columns[$0] != nil }
    if count(.name) == total, hasName, !columns.senders.isEmpty, !columns.recipients.isEmpty {
      return nil
    }
    tellsByNames = count(.name) == total
    namesAreNobody = (count(.profile) + numbers) * 2 > total && columns.hasTwoSides
    named = watch.named.compactMapValues { $0 }
    var finder = OurSideFinder(watch, us: us)
    finder.find()
    ours = finder.ours
    candidates = finder.candidates.map { InputText($0) }
    let mostAreNames = count(.name) * 2 > total
    tellsSides =
      !columns.hasTwoSides || !columns.chat.isEmpty || finder.isFound
      || (watch.directed + (watch.isOfOneSide ? watch.directedByFile : 0)) * 2 > watch.rows
        && !mostAreNames
    counterpart = finder.counterpart(columns)
    let hasCalls = file.columns[.duration] != nil || file.columns[.taken] != nil
    usualKind =
      if file.usualKind != nil { file.usualKind } else if !columns.attendees.isEmpty {
        .meeting
      } else if numbers * 2 > total {
        hasCalls || file.columns[.notes] == nil ? .call : .message
      } else if addresses * 2 > total {
        // Addresses on either side of money are of a payment, and nobody wrote.
        file.columns[.amount] != nil && file.columns[.attendees] == nil ? .payment : .email
      } else if file.columns[.notes] != nil || count(.profile) * 2 > total { .message } else { nil }
    legs = watch.legs.mapValues(\.offset)
    codes = CallCodes(
      watch.codes, rows: watch.rows, column: file.column(.type) ?? file.column(.direction))
  }

  /// Whether another row tells what became of this one's call.
  func isFurtherLeg(_ record: borrowing Record) -> Bool {
    guard let call = columns.call else { return false }
    let id = record.withField(call) { $0.isEmpty ? 0 : StableHash.of($0) }
    return legs[id].map { $0 != record.offset } ?? false
  }

  /// An invitation to several people is a talk of both sides (R9).
  var isMeeting: Bool { !columns.attendees.isEmpty }
}

/// Finds which parties of a table are us: the one that stands on practically every row, where only
/// one does; those for whom the direction speaks; and who can be nobody else.
struct OurSideFinder {
  private let watch: PartyWatch
  private(set) var ours: OurSide
  /// Some party of the table is known to be us.
  private(set) var isFound = false
  /// Where two stand on as many rows: one of them must be us, and nothing says which.
  private(set) var candidates: [String] = []

  init(_ watch: PartyWatch, us: OurSide) {
    self.watch = watch
    ours = us
  }

  mutating func find() {
    isFound = share(where: isOurs) > 0
    let isSaid = isFound
    for (key, tally) in watch.tallies
    where tally.isCertain || isOwner(tally) || watch.entersForOthers(key) {
      add(key, tally)
    }
    addDirected()
    if !isSaid, share(where: isOurs) < 0.5 { addCommonest() }
    isFound =
      share(where: isOurs) >= 0.5 || isSaid || watch.tallies.values.contains(where: \.isCertain)
  }

  private func isOurs(_ key: UInt64, _ tally: PartyWatch.Tally) -> Bool {
    ours.keys.contains(key) || tally.domain.map { ours.domains.contains($0) } ?? false
      || tally.form == .exchange || tally.form == .extension
      || tally.form == .name && tally.name.map { ours.names.contains($0) } ?? false
  }

  /// The share of rows that such parties stand on, as far as that can be known of sums: 1 at most.
  private func share(where isMeant: (UInt64, PartyWatch.Tally) -> Bool) -> Double {
    guard watch.rows > 0 else { return 0 }
    let rows = watch.tallies.reduce(0) { isMeant($1.key, $1.value) ? $0 + $1.value.rows : $0 }
    return min(1, Double(rows) / Double(watch.rows))
  }

  private func isOwner(_ tally: PartyWatch.Tally) -> Bool {
    guard let name = tally.name, watch.ownerNames.contains(name) else { return false }
    return tally.theirs == 0 || tally.ours > tally.theirs
  }

  private mutating func addDirected() {
    let isByFile = watch.isOfOneSide
    for (key, tally) in watch.tallies {
      let ours = tally.ours + (isByFile ? tally.oursByFile : 0)
      let theirs = tally.theirs + (isByFile ? tally.theirsByFile : 0)
      if ours > 0, ours >= 4 * theirs { add(key, tally) }
    }
  }

  /// A party and, unless customers have it too, its domain.
  private mutating func add(_ key: UInt64, _ tally: PartyWatch.Tally) {
    ours.add(key: key, name: tally.name)
    if let domain = tally.domain, isHouse(domain) { ours.add(domain: domain) }
  }

  /// The domain is not one that both sides share: most rows lead out of it, and no direction calls
  /// many of its addresses theirs.
  private func isHouse(_ domain: UInt64) -> Bool {
    guard let tally = watch.domains[domain] else { return false }
    return (watch.rowsWithin[domain] ?? 0) * 2 < watch.rows && tally.theirs <= tally.ours
  }

  private mutating func addCommonest() {
    // Who is alone on most rows has written most, and may be anybody.
    guard watch.rows > 0, watch.pairs * 2 >= watch.rows else { return }
    let parties = watch.tallies.filter { !$0.value.id.isEmpty }
      .sorted { ($1.value.rows, $0.value.id) < ($0.value.rows, $1.value.id) }
    guard let best = parties.first else { return }
    let rivals = parties.dropFirst().filter { rival in
      rival.value.name == nil || rival.value.name != best.value.name
    }
    if stands(best.value.rows, above: rivals.first?.value.rows ?? 0) {
      add(best.key, best.value)
      return
    }
    // Several of us write, from one house.
    let houses = watch.domains.filter { isHouse($0.key) }
      .sorted { ($1.value.rows, $0.value.id) < ($0.value.rows, $1.value.id) }
    if let house = houses.first {
      let others = parties.filter { $0.value.domain != house.key }.map(\.value.rows).max() ?? 0
      let next = max(others, houses.dropFirst().first?.value.rows ?? 0)
      if stands(house.value.rows, above: next) {
        ours.add(domain: house.key)
        for (key, tally) in parties where tally.domain == house.key {
          ours.add(key: key, name: tally.name)
        }
        return
      }
    }
    candidates = parties.prefix(2).map(\.value.id)
  }

  /// Whether so many rows are practically all of them, and clearly more than the next one's.
  private func stands(_ rows: Int, above next: Int) -> Bool {
    if rows == watch.rows { return next < rows && (next * 20 <= rows * 19 || watch.rows < 40) }
    if rows * 10 >= watch.rows * 9 { return next * 10 <= rows * 9 }
    return rows * 2 >= watch.rows && next * 2 <= rows
  }

  /// Where messages name their sender alone and there are two of them: the one that is not us.
  func counterpart(_ columns: PartyColumns) -> Party? {
    guard !columns.senders.isEmpty, columns.recipients.isEmpty else { return nil }
    let others = watch.tallies.filter { !isOurs($0.key, $0.value) }
    guard others.count == 1, watch.tallies.count > 1, let other = others.first else { return nil }
    return PartyCell.parties(other.value.id).first
  }
}
