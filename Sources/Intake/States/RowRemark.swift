package import Basics

/// The words of a row of a log that tell of an end (R13). Whose end it is, and that it is no dog's and no
/// competitor's, shows beside the names of the relationship: the ledger knows them.
package struct RowRemark: Sendable {
  /// The row's subject and its notes, as they stand there.
  package var texts: [String]
  /// Its words are the customer's own: "we have ceased trading".
  package var isTheirs: Bool
  package var day: Day
  package var position: RowPosition
  package var line: UInt32

  package init(
    texts: [String], isTheirs: Bool, day: Day, position: RowPosition, line: UInt32
  ) {
    self.texts = texts
    self.isTheirs = isTheirs
    self.day = day
    self.position = position
    self.line = line
  }

  /// The end that the row tells of a relationship; nil where its words leave a doubt.
  ///
  /// - Parameters:
  ///   - name: of the relationship, with those of its person where it is one.
  ///   - isFirm: it outlives the person who died.
  package func ending(of name: String, isFirm: Bool) -> Ending? {
    let reader = RemarkReader(isOfRemarks: false, isOfRow: true, isTheirs: isTheirs)
    var found: RemarkReader.Reading?
    for text in texts {
      let reading = reader.read(text, name: name)
      guard let how = reading.ending, Self.told.contains(how), !(isFirm && how == .deceased) else {
        continue
      }
      if found == nil || found?.since == nil && reading.since != nil { found = reading }
    }
    guard let found, let how = found.ending else { return nil }
    let since = found.since.map { $0 <= day ? $0 : day } ?? day
    return Ending(how, since: since, position: position, line: line, isOfRow: true)
  }

  /// A log tells of these; "deleted", "merged" and "left" are words of lists.
  private static let told: Set<Ending.How> = [.deceased, .insolvent, .closed, .doNotContact]
}
