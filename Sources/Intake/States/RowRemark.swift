package import Basics

/// The words of a row of a log that may tell of an end or a wish (R13). Whose it is, and that it is
/// no dog's and no competitor's, shows beside the names of the relationship: the ledger knows them.
package struct RowRemark: Sendable {
  /// The row's subject and its notes, as they stand there.
  package var texts: [String]
  /// Who wrote the words: theirs, where "we" are they; ours, which tell no news of them, but may go
  /// with it; unknown where they note what was said.
  package var writer: Side
  /// The word reader says that they tell of an end.
  package var isReadAsEnd: Bool
  package var day: Day
  package var position: RowPosition
  package var line: UInt32

  package init(
    texts: [String], writer: Side = .unknown, isReadAsEnd: Bool = false, day: Day,
    position: RowPosition, line: UInt32
  ) {
    self.texts = texts
    self.writer = writer
    self.isReadAsEnd = isReadAsEnd
    self.day = day
    self.position = position
    self.line = line
  }

  /// What a row tells of a relationship.
  package struct Told: Sendable, Hashable {
    package var end: EndReading?
    package var wishes: Wishes = []
    package var wait: WaitingWish?
  }

  /// What the row tells of a relationship, and what that wants of us.
  ///
  /// - Parameters:
  ///   - names: of the relationship and of its persons.
  ///   - isFirm: it outlives the person who died.
  package func read(of names: String, isFirm: Bool) -> Told {
    let reader = RemarkReader(
      isOfRemarks: false, isOfRow: true, isTheirs: writer == .theirs, isFirm: isFirm, day: day)
    let said = reader.read(texts, name: names)
    guard writer != .ours else { return Told(end: said.hasSign ? end(nil, .sign) : nil) }
    return Told(
      end: end(said, isFirm: isFirm), wishes: said.wishes,
      wait: said.waitUntil.map {
        WaitingWish(until: $0, day: day, position: position, line: line)
      })
  }

  private func end(_ said: RemarkReader.Reading, isFirm: Bool) -> EndReading? {
    if isFirm, said.ending == .deceased {
      var gone = end(nil, said.certainty, since: said.since)
      gone.isOfContact = true
      return gone
    }
    if let how = said.ending { return end(how, said.certainty, since: said.since) }
    if said.isFormer { return end(nil, isFormer: true, said.certainty) }
    if said.isSign { return end(nil, .sign) }
    guard isReadAsEnd, said.isEmpty, !said.isOthers else { return nil }
    // Who gives notice in a letter of their own stops buying, and has not ended.
    if writer == .theirs, givesNotice { return end(nil, isFormer: true, .sure) }
    return end(.other, .likely)
  }

  private func end(
    _ how: Ending.How?, isFormer: Bool = false, _ certainty: EndReading.Certainty,
    since: Day? = nil
  ) -> EndReading {
    var reading = EndReading(
      how, isFormer: isFormer, certainty, since: since, day: day, position: position, line: line)
    let days = texts.flatMap(RemarkClause.all).compactMap { DatedText.day(in: $0.text) }
    reading.announced = days.filter { $0 > day && $0.days(since: day) <= Self.farthest }.max()
    return reading
  }

  /// Days; nobody announces an end for a later day.
  private static let farthest = 730

  private var givesNotice: Bool {
    texts.flatMap(RemarkClause.all).flatMap(\.words).contains { word in
      RemarkWords.noticeStems.contains { word.hasPrefix($0) }
    }
  }
}

extension RemarkReader.Reading {
  /// It has a word of an end, of whatever sort: a card "to the late Mr Quill".
  fileprivate var hasSign: Bool { isSign || ending == .deceased }
}

extension RowRemark: FieldCodable {
  static let none = RowRemark(
    texts: [], day: Day(number: 0), position: RowPosition(file: 0, offset: 0), line: 0)

  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&texts)
    coder.code(raw: &writer)
    coder.code(&isReadAsEnd)
    coder.code(&day)
    coder.code(&position)
    coder.code(&line)
  }
}
