import Language

/// Letters that carry a paper of our books and nothing else: "Invoice – Statement", "June invoice",
/// "Parts offer – Monthly parts offer sent". They are transactions, or go to everybody, and no
/// personal contact (M1, R2).
extension TextReader {
  /// What a letter of ours with these words is; nil for one that says anything beside them.
  ///
  /// Each word has to be a paper, what is sold, when, or how it is sent. Words that nobody knows,
  /// as of a program or a firm, are fewer than the papers.
  func paperMail(_ words: PaperWords) -> TouchKind? {
    guard tokens.count <= Self.longestPaperMail, !hasQuestion else { return nil }
    var bills = 0
    var papers = 0
    var isPeriodical = false
    var unknown = 0
    var index = 0
    while index < tokens.count {
      let (end, classes) = expression(at: index)
      let known = tokens[index].known
      if !classes.isDisjoint(with: words.bills) {
        bills += 1
      } else if !classes.isDisjoint(with: words.papers) {
        papers += 1
      } else if words.periods.contains(known) {
        isPeriodical = true
      } else if !tokens[index].isNumber, !words.routines.contains(known),
        classes.isDisjoint(with: words.wares)
      {
        guard known < 0 else { return nil }
        unknown += 1
      }
      index = end
    }
    guard unknown < bills + papers, unknown <= Self.mostUnknown else { return nil }
    if bills > 0 { return .invoice }
    return papers > 0 && isPeriodical ? .massMail : nil
  }

  private static let longestPaperMail = 12
  private static let mostUnknown = 2
}

/// The words of letters that carry papers, by their numbers.
struct PaperWords: Sendable {
  let bills: WordClasses
  let papers: WordClasses
  let wares: WordClasses
  let periods: Set<KnownWords.Number>
  let routines: Set<KnownWords.Number>

  init(_ known: KnownWords) {
    bills = known.classes(named: ["invoice"])
    papers = known.classes(named: ["document"])
    wares = known.classes(named: ["goods", "sent", "send"])
    func numbers(_ text: String) -> Set<KnownWords.Number> {
      let found = text.split(separator: " ").map { known.number(of: Array($0.utf8)[...]) }
      return Set(found.filter { $0 >= 0 && $0 < known.count })
    }
    periods = numbers("weekly fortnightly monthly quarterly wochentlich monatlich vierteljahrlich")
    routines = numbers(
      """
      a an the of for to from and with in on by no nr per your our please find attached enclosed \
      herewith copy pdf auto account order ref date due new latest \
      january february march april may june july august september october november december \
      jan feb mar apr jun jul aug sep sept oct nov dec \
      der die das den dem des ein eine fur von vom zum zur im per mit und ihre ihr unsere bitte finden \
      anbei anhang beigefugt gesendet verschickt versendet geschickt konto kunde kopie \
      januar februar marz mai juni juli oktober dezember
      """)
  }
}
