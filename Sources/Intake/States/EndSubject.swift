/// Whom a clause that tells of an end makes its subject (R15: whose words, about whom).
enum EndSubject: Hashable {
  case customer
  /// "The company", "der Betrieb", and no other name.
  case firm
  /// He, she, they; or a thing.
  case pronoun(isOfThing: Bool)
  /// Nothing stands there.
  case none
  case kin(Kin)
  /// A name that nobody knows.
  case person
  case others

  /// Somebody's relative: "my husband", "her father".
  struct Kin: Hashable {
    enum Relation { case spouse, parent, child, sibling }

    var relation: Relation
    /// nil for a word that may be either's.
    var isMan: Bool?
    /// The relative of who writes, not of whom is spoken of.
    var isWriters = false
    /// No more tells of the tie than that they have one name.
    var isNamesake = false
  }

  /// Finds subjects beside the names of one customer.
  struct Reader {
    /// The words of the customer's names that tell it from others.
    let own: Set<String>
    /// All of them, and "we" where the customer speaks.
    let all: Set<String>
    let isTheirs: Bool
    /// Whether the customer is a man, by a title; nil where nothing tells.
    private let isMan: Bool?

    init(name: String, isTheirs: Bool) {
      let words = Set(RemarkClause(name[...]).words)
      let telling = words.filter {
        $0.count > 2 && !RemarkWords.firms.contains($0) && !RemarkWords.subjects.contains($0)
          && !RemarkWords.articles.contains($0) && !RemarkWords.legalForms.contains($0)
          && !RemarkWords.joints.contains($0)
      }
      own = telling.isEmpty ? words.subtracting(RemarkWords.articles) : telling
      all = isTheirs ? words.union(RemarkWords.speakers) : words
      self.isTheirs = isTheirs
      let isCalledMan = !words.isDisjoint(with: RemarkWords.men)
      let isCalledWoman = !words.isDisjoint(with: RemarkWords.women)
      isMan = isCalledMan == isCalledWoman ? nil : isCalledMan
    }

    /// The relative of the customer who speaks in a clause: "Son rang", "Tochter am Telefon".
    func speaker(_ clause: RemarkClause) -> Kin? {
      guard let verb = clause.words.firstIndex(where: RemarkWords.speaking.contains) else {
        // "Tochter (Fr. Lange)", "Sohn von Herrn Quill", as the subject of a call has it.
        let kin = clause.words.compactMap { RemarkWords.kin[$0] }
        let isAlone = clause.words.allSatisfy { word in
          RemarkWords.kin[word] != nil || own.contains(word) || word == "von" || word == "of"
            || RemarkWords.subjects.contains(word) || RemarkWords.articles.contains(word)
        }
        return isAlone && kin.count == 1 ? kin[0] : nil
      }
      return clause.words[..<verb].lazy.compactMap { RemarkWords.kin[$0] }.first
    }

    /// Who goes by the customer's name with the title of the other sex, in a clause in which they
    /// speak: "Mrs Quill rang" of a Mr Quill is his wife, and may be of a person without a title.
    func namesake(_ clause: RemarkClause) -> Kin? {
      let words = clause.words
      guard words.contains(where: { RemarkWords.speaking.contains($0) || $0 == "angerufen" }),
        let title = words.indices.dropLast().first(where: { index in
          own.contains(words[index + 1])
            && (RemarkWords.men.contains(words[index]) || RemarkWords.women.contains(words[index]))
        })
      else { return nil }
      let speakerIsMan = RemarkWords.men.contains(words[title])
      return isMan == speakerIsMan
        ? nil : Kin(relation: .spouse, isMan: speakerIsMan, isNamesake: true)
    }

    /// How sure it is that the relative who died was the customer.
    ///
    /// - Parameter speaker: the relative of the customer who tells it.
    func certainty(ofDeathOf kin: Kin, toldBy speaker: Kin?) -> EndReading.Certainty? {
      if let isMan, let other = kin.isMan, isMan != other { return nil }
      if kin.isWriters {
        // Whoever writes from there is husband or wife of the customer, or the customer.
        guard isTheirs, kin.relation == .spouse else { return nil }
        return isMan == nil || kin.isMan == nil ? .likely : .sure
      }
      return switch (speaker?.relation, kin.relation) {
      // Where no title tells, the customer may be whoever rang.
      case (.spouse, .spouse) where speaker?.isNamesake == true && isMan == nil: .likely
      case (.child, .parent), (.parent, .child), (.spouse, .spouse), (.sibling, .sibling): .sure
      default: nil
      }
    }

    /// - Parameters:
    ///   - range: of the expression of the end within the clause.
    ///   - isGoing: of somebody else it tells only to whom they go.
    func subject(of clause: RemarkClause, before range: Range<Int>, isGoing: Bool) -> EndSubject {
      let words = clause.words
      var start = 0
      for index in words[..<range.lowerBound].indices
      where RemarkWords.complementisers.contains(words[index]) {
        start = index + 1
      }
      // "Owner is retiring and the shop will close": the last of two subjects has the verb.
      if let joint = words[start..<range.lowerBound].lastIndex(where: RemarkWords.joints.contains),
        words[joint..<range.lowerBound].contains(where: {
          RemarkWords.firms.contains($0) || own.contains($0)
        })
      {
        start = joint + 1
      }
      var walk = Walk()
      for index in start..<range.lowerBound {
        if let found = step(words[index], clause.isCapital[index], &walk) { return found }
      }
      if let candidate = walk.candidate { return candidate }
      if !isGoing, words[range].contains(where: RemarkWords.others.contains) { return .others }
      // German nouns have capitals all alike.
      let isGerman = words[range].contains(where: RemarkWords.germanEnds.contains)
      if walk.unknown > 0 {
        let isName = walk.hasTitle || !walk.hasDeterminer && walk.capitals >= (isGerman ? 2 : 1)
        return isName && walk.unknown == walk.capitals && walk.unknown <= 2 ? .person : .others
      }
      return walk.hasTitle ? .others : walk.isFirm ? .firm : .none
    }

    private struct Walk {
      /// The latest pronoun or relative: the verb is theirs.
      var candidate: EndSubject?
      /// How many words of the customer's own name stand behind a relative.
      var ownBehind = 0
      var isWriters: Bool?
      /// "A customer" is some customer.
      var isIndefinite = false
      var isFirm = false
      var hasTitle = false
      var hasDeterminer = false
      var isWithinPhrase = false
      var unknown = 0
      var capitals = 0
    }

    private func step(_ word: String, _ isCapital: Bool, _ walk: inout Walk) -> EndSubject? {
      // "Their biggest customer" is another.
      if RemarkWords.customers.contains(word) {
        if walk.isIndefinite { return .others }
        if let isWriters = walk.isWriters { return isWriters && !isTheirs ? .customer : .others }
      }
      if case .kin = walk.candidate, own.contains(word) {
        // "My father Arthur Quill".
        walk.ownBehind += 1
        if walk.ownBehind == min(own.count, 2) { return .customer }
        return nil
      }
      if own.contains(word) || RemarkWords.customers.contains(word) {
        // "The tractor of Quill".
        return walk.isWithinPhrase && walk.unknown > 0 ? .others : .customer
      }
      // "Mrs T passed away".
      if walk.hasTitle, walk.unknown == 0, word.utf8.count == 1,
        own.contains(where: { $0.hasPrefix(word) })
      {
        return .customer
      }
      if RemarkWords.others.contains(word) { return .others }
      // "The board has voted": in their letter it is they.
      if isTheirs, RemarkWords.bodies.contains(word), walk.isWriters != false { return .customer }
      if RemarkWords.owners.contains(word) { return walk.isWriters == nil ? .person : .others }
      if var kin = RemarkWords.kin[word], !walk.isWithinPhrase {
        // "Die Mutter", where the daughter rings.
        let isTold = walk.hasDeterminer && !walk.isIndefinite
        // "Mutter ist eingeschlafen", of whom a relative tells us.
        let isBare = !walk.hasDeterminer && walk.unknown == 0 && !isTheirs
        guard let isWriters = walk.isWriters ?? (isTold || isBare ? false : nil) else {
          return .others
        }
        kin.isWriters = isWriters
        walk.candidate = .kin(kin)
        walk.ownBehind = 0
        return nil
      }
      if RemarkWords.ownPossessives.contains(word) {
        walk.isWriters = true
      } else if RemarkWords.possessives.contains(word) {
        walk.isWriters = false
      } else if RemarkWords.persons.contains(word) {
        walk.candidate = .pronoun(isOfThing: false)
      } else if RemarkWords.things.contains(word) {
        walk.candidate = walk.candidate ?? .pronoun(isOfThing: true)
      } else if RemarkWords.speakers.contains(word) {
        walk.candidate = isTheirs ? .customer : .others
      } else if RemarkWords.firms.contains(word) {
        if walk.isWriters == true, !isTheirs { return .others }
        walk.isFirm = true
      } else if RemarkWords.subjects.contains(word), !RemarkWords.articles.contains(word) {
        walk.hasTitle = true
      } else if RemarkWords.articles.contains(word) {
        walk.hasDeterminer = true
        walk.isIndefinite = RemarkWords.indefinites.contains(word)
      } else if RemarkWords.prepositions.contains(word) {
        walk.isWithinPhrase = true
      } else if RemarkWords.auxiliaries.contains(word) {
        walk.isWithinPhrase = false
      } else if !RemarkWords.isSmall(word), !RemarkWords.manners.contains(word),
        !RemarkWords.fillers.contains(word), !walk.isWithinPhrase
      {
        walk.unknown += 1
        if isCapital { walk.capitals += 1 }
        if walk.isWriters != nil { walk.hasDeterminer = true }
      }
      return nil
    }
  }
}
