import Basics
import CSV
import Reporting

@testable import Intake

/// The cells of a column, one a line.
private func cells(_ input: some Collection<UInt8>) -> [[UInt8]] {
  input.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(50).map { Array($0) }
}

/// Dates: a column decided, then each of its cells read; nothing is counted twice or not at all.
@Sendable func fuzzDates(_ input: [UInt8]) {
  var dice = Dice(input)
  guard let asOf = Day(iso: "2026-06-30") else { return }
  let forced: DateOrder? = dice.flag() ? dice.pick(DateOrder.allCases) : nil
  let zone = dice.pick([ZoneRules(baseOffset: 0), ZoneRules(baseOffset: -36_000)])
  let cells = cells(dice.rest)
  var evidence = DateColumnEvidence()
  for (index, cell) in cells.enumerated() { evidence.observe(cell.span, line: index + 2) }
  require(
    evidence.empty + evidence.never + evidence.failed + evidence.readable == evidence.cells,
    "cells uncounted")
  let format = evidence.decide(asOf: asOf, forced: forced).format
  for cell in cells {
    let moment = format.readMoment(cell.span, zone: zone)
    require(moment.reading == format.read(cell.span, zone: zone), "two readings of one cell")
    if let second = moment.secondOfDay { require((0..<86_400).contains(second), "no time of day") }
    switch moment.reading {
    case .day(let day):
      require(Day(iso: day.description) == day, "\(day) is not read back")
    case .unreadable(let fault): require(isShort(fault), "a long reason")
    case .empty, .never: break
    }
  }
}

private func isShort(_ fault: CellFault) -> Bool {
  Wording.german.message(RejectReason.cell(fault)).utf8.count < 400
}

/// Numbers: read alike, and what is shown of them reads as the same amount.
@Sendable func fuzzNumbers(_ input: [UInt8]) {
  let cells = cells(input)
  var evidence = NumberColumnEvidence()
  for (index, cell) in cells.enumerated() { evidence.observe(cell.span, line: index + 2) }
  let decided = evidence.decide().format
  for format in [decided, NumberFormat(), NumberFormat(commaDivides: true, pointDivides: false)] {
    for cell in cells {
      let shown = format.normalised(cell.span)
      switch format.read(cell.span) {
      case .money(let money, _):
        let plain = Array(money.description.utf8)
        guard case .money(let again, _) = NumberFormat().read(plain.span) else {
          fatalError("\(money) is not read back")
        }
        require(again == money, "\(money) is read back as \(again)")
        require(shown != nil, "an amount that is not shown")
      case .unreadable(let fault): require(isShort(fault), "a long reason")
      case .empty: break
      }
    }
  }
}

/// A row's words: typed, with a typer that has seen others alike with one that has not.
@Sendable func fuzzWords(_ input: [UInt8]) {
  let fields = input.split(separator: 0x0A, maxSplits: 5, omittingEmptySubsequences: false).map {
    String(decoding: $0, as: UTF8.self)
  }
  let record = Record(fields)
  var columns = TypingColumns()
  columns.type = 0
  columns.direction = 1
  columns.subject = 2
  columns.status = 3
  columns.channel = 4
  columns.notes = 5
  guard let asOf = Day(iso: "2026-06-30") else { return }
  let day = asOf.adding(-20)
  var used = TypersOfThisRun.typer
  var fresh = TypersOfThisRun.fresh
  require(
    used.type(record, columns, day: day, asOf: asOf)
      == fresh.type(record, columns, day: day, asOf: asOf), "typed otherwise the second time")
  TypersOfThisRun.typer = used
}

private enum TypersOfThisRun {
  static let fresh = TouchTyper()
  /// libFuzzer runs its inputs one after the other.
  nonisolated(unsafe) static var typer = TouchTyper()
}
