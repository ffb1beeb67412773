import Assessment
import Basics
import Intake
import Reporting

/// The words of the rows of a part, in the bytes that they came in: a few of a hundred are quoted.
struct RowTexts: Sendable {
  private struct Place: Sendable {
    let row: RowPosition
    let piece: UInt32
    let range: Range<UInt32>
  }

  private let pieces: [[UInt8]]
  /// In the order of the rows.
  private let places: [Place]

  /// - Parameter pieces: rows, and some bytes in which from a place on the words of each of them
  ///   stand, one after the other; none of them where nothing does.
  init(_ pieces: [(rows: [RowPosition], bytes: [UInt8], start: Int)]) {
    self.pieces = pieces.map(\.bytes)
    var places: [Place] = []
    places.reserveCapacity(pieces.reduce(0) { $0 + $1.rows.count })
    for (piece, (rows, bytes, start)) in pieces.enumerated() where start < bytes.count {
      var unpacker = Unpacker(bytes)
      unpacker.skip(start)
      for row in rows {
        let place = unpacker.textRange()
        // A frame has fewer than 2³² bytes.
        places.append(
          Place(
            row: row, piece: UInt32(piece),
            range: UInt32(place.lowerBound)..<UInt32(place.upperBound)))
      }
    }
    places.sort { $0.row < $1.row }
    self.places = places
  }

  /// The words of a row with the name of its file.
  func quote(_ row: Evidence, of fileNames: [String]) -> QuotedRow {
    QuotedRow(
      file: fileNames.indices.contains(row.position.file) ? fileNames[row.position.file] : "",
      text: text(of: row.position))
  }

  /// Nothing where the row is none of the part's.
  func text(of row: RowPosition) -> String {
    var low = places.startIndex
    var high = places.endIndex
    while low < high {
      let middle = (low + high) / 2
      if places[middle].row < row { low = middle + 1 } else { high = middle }
    }
    guard low < places.endIndex, places[low].row == row else { return "" }
    let range = places[low].range
    return String(
      decoding: pieces[Int(places[low].piece)][Int(range.lowerBound)..<Int(range.upperBound)],
      as: UTF8.self)
  }
}
