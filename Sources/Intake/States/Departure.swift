/// What the words of a row that tells of somebody's departure say of whose it is, and who is there
/// now (N12).
package struct Departure {
  private let clauses: [RemarkClause]

  /// - Parameter texts: the row's subject and notes.
  package init(_ texts: [String]) { clauses = texts.flatMap(RemarkClause.all) }

  /// Whether the words name a person: "Frau Reuter" Eva Reuter. Of one with two names the last
  /// tells.
  package func names(_ person: String) -> Bool {
    Self.words(person).last.map(holds) ?? false
  }

  /// Whether the words call a person by their first name alone: "Karl" Karl Beck.
  package func namesFirst(_ person: String) -> Bool {
    let words = Self.words(person)
    return words.count > 1 && words.first.map(holds) ?? false
  }

  private static func words(_ person: String) -> [String] {
    RemarkClause(person[...]).words.filter {
      $0.count > 2 && !RemarkWords.subjects.contains($0) && !RemarkWords.articles.contains($0)
    }
  }

  private func holds(_ word: String) -> Bool {
    clauses.contains { $0.words.contains(word) && !Self.tellsSuccessor($0) }
  }

  /// It is of a relative of theirs: "her brother has left his firm".
  package var isOfKin: Bool {
    clauses.contains { clause in
      guard let kin = clause.words.firstIndex(where: { RemarkWords.kin[$0] != nil }) else {
        return false
      }
      return kin == 0 || RemarkWords.possessives.contains(clause.words[kin - 1])
        || RemarkWords.articles.contains(clause.words[kin - 1])
    }
  }

  /// Somebody has come in their place, or is named as whom to turn to.
  package var knowsSuccessor: Bool { clauses.contains(where: Self.tellsSuccessor) }

  private static func tellsSuccessor(_ clause: RemarkClause) -> Bool {
    guard !clause.words.contains(where: RemarkWords.negations.contains),
      !clause.words.contains(where: RemarkWords.stillOpen.contains)
    else { return false }
    return clause.words.contains(where: RemarkWords.succeeding.contains) || namesHeir(clause)
  }

  /// "Please deal with Bob", "bitte an Frau Beck wenden", "Tom will look after you": a name beside
  /// a word of whom to turn to.
  private static func namesHeir(_ clause: RemarkClause) -> Bool {
    clause.words.indices.contains { index in
      let word = clause.words[index]
      if RemarkWords.turning.contains(word) {
        let near = max(0, index - nameReach)..<min(index + 1 + nameReach, clause.words.count)
        return near.contains { isReceiver($0, in: clause) }
      }
      guard RemarkWords.caring.contains(word) else { return false }
      return clause.words.indices.contains { $0 != index && isName($0, in: clause) }
    }
  }

  /// A name stands so many words from the verb: "wenden Sie sich künftig an Frau Beck".
  private static let nameReach = 5

  /// A name behind a title, or behind the verb or a word such as "with" itself.
  private static func isReceiver(_ index: Int, in clause: RemarkClause) -> Bool {
    guard index > 0, isName(index, in: clause) else { return false }
    let before = clause.words[index - 1]
    return RemarkWords.turning.contains(before) || RemarkWords.towards.contains(before)
      || RemarkWords.men.contains(before) || RemarkWords.women.contains(before)
  }

  private static func isName(_ index: Int, in clause: RemarkClause) -> Bool {
    let word = clause.words[index]
    return clause.isCapital[index] && word.utf8.count > 1
      && !RemarkWords.subjects.contains(word) && !RemarkWords.parties.contains(word)
      && !RemarkWords.speakers.contains(word) && !RemarkWords.possessives.contains(word)
      && !RemarkWords.turning.contains(word) && !RemarkWords.caring.contains(word)
      && !RemarkWords.isSmall(word) && !RemarkWords.askings.contains(word)
      && RemarkWords.channels[word] == nil && !RemarkWords.firms.contains(word)
  }
}
