import Basics
import Testing

@testable import CSV

/// Reading from guessed places, against reading from the first row to the last.
@Suite("Guessed checkpoints are right, or known to be wrong")
struct GuessTests {
  private static let cells = [
    "", "a", "Ada", "2024-01-05", "\"x\"", "\"a,b\"", "\"say \"\"so\"\"\"", "\"two\nlines\"",
    "\"three\r\nlong\nlines\"", "it\"s", "Größe",
  ]

  private static func text(_ noise: inout SplitMix, rows: Int, isTidy: Bool) -> String {
    var text = "id,name,notes\n"
    for i in 0..<rows {
      let known = isTidy ? Array(cells[..<9]) : cells
      var row = (0..<3).map { _ in known.randomElement(using: &noise) ?? "" }
      row[0] = "C\(i)"
      if !isTidy, i % 23 == 7 { row.removeLast() }
      if !isTidy, i % 41 == 7 { row[1] = "\"never closed" }
      text += row.joined(separator: ",") + (isTidy || i % 3 > 0 ? "\n" : "\r\n")
      if !isTidy, i % 37 == 5 { text += "\n" }
    }
    return text + (isTidy ? "" : "Total: \(rows) rows\n")
  }

  private struct Row: Equatable {
    var fields: [String]
    var line: Int
    var offset: Int
    var defect: RecordDefect?
  }

  private func rows(
    _ source: Source, _ layout: Layout, from start: Checkpoint?, to end: Checkpoint?
  ) throws -> (rows: [Row], summary: ScanSummary) {
    var rows: [Row] = []
    func note(_ record: borrowing Record) {
      rows.append(
        Row(
          fields: record.texts, line: record.line, offset: record.offset, defect: record.defect))
    }
    let summary =
      if let start {
        try source.forEachBlock(layout, from: start, to: end) {
          (block) throws(InputError) in block.forEachRecord { note($0) }
        }
      } else {
        try source.forEachRecord(layout) { (record) throws(InputError) in note(record) }
      }
    return (rows, summary)
  }

  @Test("Chunks that fit come to the whole file", arguments: 0..<16)
  func agreement(seed: Int) throws {
    var noise = SplitMix(state: UInt64(seed) &* 977)
    let isTidy = seed % 2 == 0
    let scratch = try Scratch()
    let path = try scratch.file("g.csv", Self.text(&noise, rows: 40 + seed * 9, isTidy: isTidy))
    let source = try Source.open(path)
    let layout = try source.layout(knows: isKnown)
    let whole = try rows(source, layout, from: nil, to: nil)
    for chunkSize in [1, 7, 50, 333, 4096] {
      let checkpoints = source.guessedCheckpoints(layout, every: chunkSize)
      var all: [Row] = []
      var fits = true
      for (index, start) in checkpoints.enumerated() where fits {
        let end = index + 1 < checkpoints.count ? checkpoints[index + 1] : nil
        guard let part = try? rows(source, layout, from: start, to: end) else {
          fits = false
          continue
        }
        all += part.rows
        guard let end else { continue }
        fits =
          part.summary.leavesNothing && part.summary.endOffset == end.offset
          && part.summary.endLine == end.line
      }
      // A tidy file is never guessed wrongly, a broken one may be: then it is known.
      if isTidy { #expect(fits && !checkpoints.isEmpty, "chunks of \(chunkSize)") }
      if fits, !checkpoints.isEmpty { #expect(all == whole.rows, "chunks of \(chunkSize)") }
    }
  }

  @Test("Line ends and quotes are counted whatever the blocks and the chunks")
  func lineCounts() {
    var noise = SplitMix(state: 3)
    let alphabet: [UInt8] = [0x0A, 0x22, 0x0D, 0x61, 0x2C, 0x8A, 0xA2, 0x00]
    let text = (0..<9000).map { _ in alphabet.randomElement(using: &noise) ?? 0 }
    for chunkSize in [1, 100, 4097, 1 << 19] {
      var lineCounts = LineCounts(chunkSize: chunkSize)
      var start = 0
      while start < text.count {
        let end = min(text.count, start + Int.random(in: 1...5000, using: &noise))
        lineCounts.add(text[start..<end].span)
        start = end
      }
      let parts = Swift.stride(from: 0, to: text.count, by: chunkSize).map {
        text[$0..<min(text.count, $0 + chunkSize)]
      }
      #expect(lineCounts.feeds == parts.map { $0.count { $0 == 0x0A } })
      #expect(lineCounts.quotes == parts.map { $0.count { $0 == 0x22 } })
    }
  }
}
