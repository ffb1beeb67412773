/// Wishes: by which channel somebody does not want to be reached, or that nobody is to get in touch
/// (R13).
extension RemarkReader {
  /// The clause tells how to reach them: "text me instead".
  static func offersWay(_ clause: RemarkClause) -> Bool {
    let words = clause.words
    return !words.contains(where: RemarkWords.negations.contains)
      && !words.contains(where: RemarkWords.forbiddings.contains)
      && words.contains { RemarkWords.ways.contains($0) || RemarkWords.channels[$0] != nil }
  }

  /// The wish that a clause tells of: it says what is not wanted, by which channel, and no more
  /// than that.
  func wish(_ words: [String], _ own: Set<String>) -> ListedState? {
    guard words.count <= Self.longestWish else { return nil }
    var listed: ListedState?
    var isAsked = false
    var isNegated = false
    var channels: Set<RemarkWords.Channel> = []
    // "Only by e-mail, and do not call" asks for the one and forbids the other.
    var channelsBehind: Set<RemarkWords.Channel> = []
    var rest = words[...]
    while let word = rest.first {
      // "You never ring."
      if RemarkWords.negations.contains(word) || RemarkWords.forbiddings.contains(word)
        || word == "do", let before = words[..<rest.startIndex].last,
        RemarkWords.callers.contains(before)
      {
        return nil
      }
      if let (count, state) = StateWords.all.strongState(at: rest), state.isWishOfRemark {
        // "No email" may be that there is none.
        let isLack =
          count <= 3 && RemarkWords.negations.contains(word)
          && RemarkWords.channels[rest[rest.startIndex + count - 1]]?.isSingle == true
        if !isLack {
          listed = listed ?? state
          rest = rest.dropFirst(count)
          continue
        }
      }
      if RemarkWords.forbiddings.contains(word) {
        (isAsked, isNegated) = (true, true)
      } else if RemarkWords.negations.contains(word) {
        isNegated = true
      } else if let channel = RemarkWords.channels[word] {
        channels.insert(channel.channel)
        if listed != nil { channelsBehind.insert(channel.channel) }
      } else if RemarkWords.askings.contains(word) {
        isAsked = true
      } else if !RemarkWords.courtesies.contains(word), !own.contains(word),
        !RemarkWords.subjects.contains(word), !RemarkWords.auxiliaries.contains(word),
        !RemarkWords.towardsChannels.contains(word)
      {
        return nil
      }
      rest = rest.dropFirst()
    }
    // "Do not contact us by phone" leaves the other ways open.
    if channels.count > 1 { channels.remove(.any) }
    // "Email or letter only."
    if listed == .wish([.noCalls, .noMail]), !isNegated, channels == [.mail] {
      return .wish(.mailOnly)
    }
    if let listed, listed != .ended(.doNotContact) || channels.count != 1 {
      // "Do not call or email us again."
      let isBoth =
        listed == .wish(.noCalls) && channels == [.mail] && channelsBehind == [.mail]
        && words.contains(where: RemarkWords.alternatives.contains)
      return isBoth ? .wish([.noCalls, .noMail]) : listed
    }
    guard listed != nil || isAsked && isNegated, let channel = channels.first else { return nil }
    guard channels.count == 1 else {
      let isOneBan = words.contains(where: RemarkWords.alternatives.contains)
      return isOneBan && channels == [.calls, .mail] ? .wish([.noCalls, .noMail]) : nil
    }
    switch channel {
    case .any: return .ended(.doNotContact)
    case .calls: return .wish(.noCalls)
    case .mail: return .wish(.noMail)
    }
  }

  /// The wishes of a clause of a row that says more than that: "please don't ring the shop, text
  /// me". Calls at some hours, or "they never call back", are none.
  func plainWishes(_ words: [String]) -> Wishes {
    guard isOfRow,
      !words.contains(where: {
        RemarkWords.hours.contains($0) || $0.first?.isNumber == true
      })
    else { return [] }
    var wishes: Wishes = []
    for index in words.indices {
      if let (count, state) = StateWords.all.strongState(at: words[index...]), count > 1,
        case .wish(let wish) = state, wish != .noMail,
        index == 0 || !RemarkWords.callers.contains(words[index - 1]),
        !RemarkWords.negations.contains(words[index])
          || words.contains(where: RemarkWords.askings.contains)
      {
        wishes.formUnion(wish)
      }
      if forbidsCalls(words, at: index) { wishes.insert(.noCalls) }
    }
    return wishes
  }

  func forbidsCalls(_ words: [String], at index: Int) -> Bool {
    let word = words[index]
    guard Self.calls.contains(word) else { return false }
    let before = words[max(0, index - 4)..<index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    guard next != "back", !RemarkWords.things.contains(next) else { return false }
    if RemarkWords.callings.contains(word) {
      return before.suffix(2).contains(where: Self.restraints.contains)
    }
    if RemarkWords.called.contains(word) {
      return before.contains("not") && before.contains("be")
        || before.contains("nicht") && (before.contains("mehr") || ["werden", "zu"].contains(next))
    }
    guard RemarkWords.calling.contains(word),
      before.last.map({ !RemarkWords.articles.contains($0) }) ?? true
    else { return false }
    guard let ban = before.lastIndex(where: Self.bans.contains) else { return false }
    if words[ban] == "nicht" {
      return words.contains(where: RemarkWords.askings.contains)
    }
    guard ban > 0 else { return words[ban] != "not" }
    var asker = words[ban - 1]
    if ["do", "to", "would", "please", "pls"].contains(asker) {
      if words[ban] == "not", asker == "do" { asker = ban > 1 ? words[ban - 2] : "" }
      return !RemarkWords.callers.contains(asker)
    }
    return words[ban] != "not" && !RemarkWords.callers.contains(asker)
  }

  private static let calls = RemarkWords.callings.union(RemarkWords.called)
    .union(RemarkWords.calling)
  static let restraints: Set<String> = ["stop", "refrain", "avoid"]
  static let denials = RemarkWords.negations.union(RemarkWords.nearly)
  static let bans: Set<String> = ["dont", "not", "never", "nicht", "dinnae"]

  private static let longestWish = 12
}

extension ListedState {
  /// A wish, or that nobody wants us to get in touch.
  var isWishOfRemark: Bool {
    switch self {
    case .wish, .ended(.doNotContact): true
    default: false
    }
  }
}
