/// What the words of a row that tells of somebody's departure say of whose it is, and who is there now (N12).
package struct Departure {
  private let clauses: [RemarkClause]

  /// - Parameter texts: the row's subject and notes.
  package init(_ texts: [String]) { clauses = texts.flatMap(RemarkClause.all) }

  /// Whether the words name a person: "Frau Reuter" Eva Reuter. Of one with two names the last tells.
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

  /// Somebody has come in their place.
  package var knowsSuccessor: Bool { clauses.contains(where: Self.tellsSuccessor) }

  private static func tellsSuccessor(_ clause: RemarkClause) -> Bool {
    clause.words.contains(where: RemarkWords.succeeding.contains)
      && !clause.words.contains(where: RemarkWords.negations.contains)
      && !clause.words.contains(where: RemarkWords.stillOpen.contains)
  }
}
