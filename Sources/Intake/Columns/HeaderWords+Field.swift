/// What a column is by the words of its header, as far as its cells agree.
extension HeaderWords {
  /// The field these words name in a list of `role`, and how good a name it is (0 the best); nil
  /// where they name none, or the cells say otherwise.
  func field(in role: FileRole, _ cells: ValueSample.Column?) -> (field: Field, rank: Int)? {
    if words.isEmpty, bracketed.isEmpty { return nil }
    if role == .interactions, marksAbsence(cells) { return (.cancelled, 0) }
    let isEmpty = cells.map { $0.filled == 0 } ?? true
    if role == .interactions, cells?.holdsAddresses == true, let side = sideOfMessage {
      return (side, 0)
    }
    if isAddress, isEmpty || cells?.holdsAddresses == true {
      return role == .interactions && isAddressOfStaff ? (.detail, 0) : (.email, 0)
    }
    if role == .interactions, isOurs, cells?.areTelephones == true { return (.ours, 0) }
    if role == .interactions, isSurveyScore, let cells, SurveyAnswers.areScores(cells.values) {
      return (.score, 0)
    }
    if cells?.holdsDates == true { return dayField(in: role) }
    if has(HeaderVocabulary.days), isEmpty || cells?.mayHoldDates == true {
      return dayField(in: role)
    }
    if cells?.holdsEpochs == true, words.last.map(HeaderVocabulary.dayPrepositions.contains) == true
    {
      return dayField(in: role)
    }
    if role == .interactions, tellsRefund, cells?.holdsNumbers == true,
      cells?.holdsFlags != true
    {
      return (.refund, 0)
    }
    if let name = amountRank, isEmpty || cells?.holdsNumbers == true {
      let rank = isEmpty ? name + HeaderVocabulary.amounts.count : name
      if role == .interactions { return (.amount, rank) }
      return has(HeaderVocabulary.turnovers) ? (.revenue, rank) : nil
    }
    if role == .interactions, has(HeaderVocabulary.talks),
      has(HeaderVocabulary.times) || bracketed.contains(where: HeaderVocabulary.times.contains)
    {
      return (.duration, 0)
    }
    if role == .interactions, let side = sideOfCall {
      return (side, has(HeaderVocabulary.names) ? 1 : 0)
    }
    if isPartyNumber {
      // "Donor ID" is one of many of its kind; "Client Ref #" is a guess.
      let rank = words.count > 2 ? 1 : 0
      if role == .customers { return (.id, rank) }
      // "Kontakt" is whom it was with as well as that it was.
      if has(["kontakt"]), cells?.isUnique == true { return (.interaction, rank) }
      if has(["contact", "kontakt"]) { return (.contactKey, rank) }
      return has(["lead", "prospect"]) ? (.leadKey, rank) : (.key, rank)
    }
    if endsInPartyNumber, !isEmpty, cells?.holdsDates != true {
      return (role == .customers ? .id : .key, 2)
    }
    if role == .interactions, isHappeningNumber, isEmpty || cells?.isUnique == true {
      return (.interaction, 0)
    }
    if role == .interactions, mayBeHappeningNumber, let cells, cells.isUnique, cells.areNumbered {
      return (.interaction, 1)
    }
    if isPartyName, !countsParties, !tellsBeginning, let cells, cells.areCodes {
      // "Customer" with numbers of three digits and more: ids.
      if role == .interactions { return (.key, 1) }
      if cells.isUnique { return (.id, 1) }
    }
    // Words from here on: a column of days or amounts is none of them.
    if cells?.holdsNumbers == true { return nil }
    if isFirstName { return (.firstName, 0) }
    if isLastName { return (.lastName, 0) }
    if isPartyName { return (.name, has(HeaderVocabulary.names) ? 0 : 1) }
    if role == .interactions, isFullName || namesAsker || asksReader && has(HeaderVocabulary.names)
    {
      return (.name, 1)
    }
    if role == .customers, isPhone { return (.phone, 0) }
    if isOwner { return (.owner, 0) }
    if role == .interactions, isTitleOfRow, !isEmpty, let cells, !cells.areNumbered,
      // Single words of a few sorts say which sort of row it is.
      cells.phrases * 2 >= cells.filled
    {
      return (.subject, 0)
    }
    if role == .interactions, isNotes { return (.notes, 0) }
    return nil
  }

  /// On which side of a message the addresses under such a header are: "From Email Address", "To
  /// (all)".
  var sideOfMessage: Field? {
    switch words.first {
    case "from", "sender", "von", "absender", "expediteur", "remitente", "mittente", "afzender":
      .sender
    case "to", "recipient", "recipients", "an", "empfanger", "destinataire", "destinatario",
      "ontvanger", "aan":
      .recipient
    case "cc", "kopie": .copied
    case "bcc": .blindCopied
    default: nil
    }
  }

  /// On which side of a call the number or the name under such a header is: "OriginationNumber",
  /// "Calling Party Name"; nil where the words do not say.
  private var sideOfCall: Field? {
    typealias V = HeaderVocabulary
    let (calls, isCalled) = (has(V.callers), has(V.callees))
    guard calls != isCalled, words.count > 1, has(V.names) || words.last == "number" else {
      return nil
    }
    return calls ? .sender : .recipient
  }

  private func dayField(in role: FileRole) -> (field: Field, rank: Int)? {
    let isCustomers = role == .customers
    return switch dayMeaning {
    case .birthday: isCustomers ? (.birthday, 0) : (.detail, 0)
    case .due: isCustomers ? (.detail, 0) : (.dueDate, 0)
    case .other: (.detail, 0)
    case .modified: (.modified, 0)
    case .created: isCustomers ? (.since, 0) : (.createdDate, 0)
    case .completed: isCustomers ? nil : (.completedDate, 0)
    case .first: isCustomers ? (.since, 1) : (.detail, 0)
    // `LastContactHeader` tells the last contact from the last login.
    case .last: isCustomers ? nil : (.detail, 0)
    case .happened: isCustomers ? nil : (.date, 0)
    case .unknown: nil
    }
  }
}
