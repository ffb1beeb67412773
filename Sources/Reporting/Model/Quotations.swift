package import Assessment
import Basics
package import Intake

/// The words of every row that a report quotes, read beforehand in one pass over the inputs.
///
/// A report of a hundred thousand relationships quotes more than a million rows. To look each one
/// up in its file when it is worded took a quarter of a run (measured); in the order of the file
/// they cost little more than reading it once.
package struct Quotations: Sendable {
  /// A row to be read: where it stands, and its number here.
  package struct Wanted: Sendable {
    package var position: RowPosition
    package var slot: Int
  }

  /// Names of the input files, as `RowPosition.file` counts them.
  package let fileNames: [String]
  /// The rows of relationship `i` are `slots[i]`, by position.
  private var slots: [Range<Int>]
  private var positions: [RowPosition]
  /// Where the words of a slot stand in `words`: the end of those of the slot that was read before
  /// it is the start.
  private var places: [Place]
  private var words: [UInt8] = []

  private struct Place: Sendable {
    /// 48 bits of where they start, 15 of how long they are, and one that is set where JSON would
    /// escape some of them.
    var packed: UInt64 = 0
    var start: Int { Int(packed >> 16) }
    var end: Int { start + Int(packed & 0x7FFF) }
    var needsEscaping: Bool { packed & 0x8000 != 0 }
  }

  /// The rows that are quoted of a relationship, by position, each once.
  package static func quoted(of result: RelationshipAssessment, into rows: inout [RowPosition]) {
    rows.removeAll(keepingCapacity: true)
    result.forEachRow { rows.append($0) }
    rows.sort()
    var last: RowPosition?
    rows.removeAll { row in
      defer { last = row }
      return row == last
    }
  }

  /// Without their words yet; `read` gets them.
  ///
  /// - Parameter results: whose evidence is to be quoted, in the ledger's order.
  package init(of results: [RelationshipAssessment], fileNames: [String]) {
    self.fileNames = fileNames
    slots = []
    positions = []
    slots.reserveCapacity(results.count)
    var own: [RowPosition] = []
    for index in results.indices {
      Self.quoted(of: results[index], into: &own)
      let start = positions.count
      positions += own
      slots.append(start..<positions.count)
    }
    places = [Place](repeating: Place(), count: positions.count)
    // More than they mostly take: to grow would copy them, and room that is not written to costs
    // none.
    words.reserveCapacity(positions.count * 80)
  }

  /// The rows of a file that are to be read, by the region of the file in which they start, one
  /// region behind the other; within a region in any order.
  ///
  /// - Parameter size: bytes of a region.
  package func wanted(in file: Int, regionSize size: Int = .max) -> [[Wanted]] {
    var regions: [[Wanted]] = []
    for slot in positions.indices where positions[slot].file == file {
      let region = positions[slot].offset / size
      while regions.count <= region { regions.append([]) }
      regions[region].append(Wanted(position: positions[slot], slot: slot))
    }
    return regions
  }

  /// The words of some rows, as a thread reads them.
  package struct Batch: Sendable {
    fileprivate var words: [UInt8] = []
    /// `Place.packed`, counted from the batch's own start, of each slot.
    fileprivate var rows: [(slot: Int, packed: UInt64)] = []

    package init() {}

    package mutating func removeAll() {
      words.removeAll(keepingCapacity: true)
      rows.removeAll(keepingCapacity: true)
    }

    /// Takes the words of a row.
    ///
    /// - Parameters:
    ///   - text: UTF-8; what is longer than a report shows is cut.
    ///   - wanted: by whom the row is quoted; all get the same words.
    package mutating func take(_ text: [UInt8], of wanted: ArraySlice<Wanted>) {
      let start = words.count
      if text.count <= EvidenceView.textLimit {
        words.append(contentsOf: text)
      } else {
        let whole = String(decoding: text, as: UTF8.self)
        words.append(contentsOf: whole.shortened(to: EvidenceView.textLimit).utf8)
      }
      let packed =
        UInt64(start) << 16 | UInt64(words.count - start)
        | (words.needsEscapingInJSON(from: start) ? 0x8000 : 0)
      for row in wanted { rows.append((row.slot, packed)) }
    }
  }

  package mutating func take(_ batch: Batch) {
    let start = UInt64(words.count) << 16
    words.append(contentsOf: batch.words)
    for row in batch.rows { places[row.slot].packed = start + row.packed }
  }

  /// The number of a row of relationship `index`; nil for one that was not asked for.
  func slot(of evidence: Evidence, in index: Int) -> Int? {
    guard index < slots.count else { return nil }
    // A dozen at most, side by side.
    for slot in slots[index] where positions[slot] == evidence.position { return slot }
    return nil
  }

  /// Has the words of all rows of a relationship brought that will be appended next: they stand in
  /// the order of their file, each far from the others, and one after the other would be waited
  /// for.
  func fetch(_ index: Int) {
    guard index < slots.count else { return }
    for slot in slots[index] { words.fetch(places[slot].start..<places[slot].end) }
  }

  /// Appends the words of a row as JSON has them between its quotes.
  func append(json slot: Int, to bytes: inout [UInt8]) {
    let place = places[slot]
    let start = bytes.count
    bytes.append(copying: words, place.start..<place.end)
    if place.needsEscaping { bytes.escapeJSON(from: start) }
  }

  func quote(_ evidence: Evidence, of index: Int) -> QuotedRow? {
    guard let slot = slot(of: evidence, in: index) else { return nil }
    return QuotedRow(
      file: fileNames[evidence.position.file],
      text: String(decoding: words[places[slot].start..<places[slot].end], as: UTF8.self))
  }
}
