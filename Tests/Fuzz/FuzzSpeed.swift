@testable import CSV

/// Time in proportion to the text: a short pattern, repeated, four times as often takes about four
/// times as long. What takes sixteen times as long reads its text again for every line.
@Sendable func fuzzSpeed(_ input: [UInt8]) {
  var dice = Dice(input)
  var dialect = Dialect()
  dialect.width = 1 + Int(dice.byte()) % 5
  dialect.headerWidth = dialect.width
  dialect.backslash = dice.flag()
  dialect.recordLimit = dice.flag() ? 1 << 12 : 32 << 20
  dialect.fieldLimit = dialect.recordLimit
  let pattern = Array(dice.rest.prefix(24))
  guard pattern.count > 1 else { return }
  let short = time(pattern, 20_000, dialect)
  guard time(pattern, 80_000, dialect) > max(.milliseconds(60), short * 9) else { return }
  // A busy machine is no proof; the best of three is.
  let shorts = (0..<3).map { _ in time(pattern, 20_000, dialect) }.min() ?? short
  let longs = (0..<3).map { _ in time(pattern, 80_000, dialect) }.min() ?? short
  require(longs < max(.milliseconds(60), shorts * 9), "four times the text: \(shorts), \(longs)")
}

private func time(_ pattern: [UInt8], _ size: Int, _ dialect: Dialect) -> Duration {
  var text: [UInt8] = []
  while text.count < size { text += pattern }
  let start = processorTime()
  var reader = RecordReader(ByteStore(text), dialect, from: 0, line: 1)
  while (try? reader.next()) == true {}
  return processorTime() - start
}
