/// How soon they come back in this base who come back at all (N1): the measure of a silence for
/// whom their own days tell too little, where contact of any kind stands for our touches (R8).
///
///     BaseRhythm(log).usualGap   // 166: nineteen in twenty of those who come back do so within as many days
struct BaseRhythm: Sendable, Equatable {
  /// Gaps between the days of contact, of everybody.
  var gaps = 0
  /// Days within which nineteen in twenty of those come back who do; 0 where nobody does. Who stays
  /// away for longer has gone.
  var usualGap = 0
  /// Who was there on one day only.
  var cameOnce = 0
  /// Who was there on several.
  var cameBack = 0

  /// With fewer gaps, of fewer relationships, a base shows nothing.
  static let fewest = 20
  static let usualShare = 0.95

  /// It shows a rhythm.
  var isKnown: Bool { gaps >= Self.fewest }
  /// Whether it says something of somebody that they did not come a second time: not where they had
  /// to be many to come back at all, nor where less than half of the base did. Of a handful nobody
  /// knows, unless so few of them came back that it is no chance.
  var expectsReturn: Bool {
    isKnown ? cameBack >= cameOnce : cameBack + cameOnce < Self.fewest && mayComeBackByHalf
  }

  /// Whether as few may have come back by chance where every other one does.
  ///
  /// - Precondition: they are fewer than 63.
  private var mayComeBackByHalf: Bool {
    let all = cameBack + cameOnce
    var (ways, sum) = (1, 1)
    for number in 0..<cameBack {
      ways = ways * (all - number) / (number + 1)
      sum += ways
    }
    return sum * Self.rarity >= 1 << all
  }

  /// One base in so many shows by chance what is taken for its way.
  private static let rarity = 1000

  init() {}

  /// Nobody's days were looked at: those of our touches tell by themselves.
  var isEmpty: Bool { cameOnce + cameBack == 0 }

  /// Everybody who came back counts as much as anybody else, be it with one gap or with fifty: of
  /// the many gaps of a few weekly customers those who came once or twice have nothing to learn.
  ///
  /// - Complexity: O(n log n) in the gaps.
  init(_ log: EventLog) {
    // Days above, of how many below: in an order that depends on the gaps alone, so that the sum is
    // the same to the bit.
    var all: [UInt64] = []
    for index in 0..<log.count {
      let own = log[index].count - 1
      if own < 1 {
        cameOnce += own + 1
      } else {
        cameBack += 1
        log.forEachGap(of: index) { all.append(UInt64(UInt32($0)) << 32 | UInt64(own)) }
      }
    }
    gaps = all.count
    all.sort()
    var share = 0.0
    usualGap =
      all.first {
        share += 1 / Double($0 & 0xFFFF_FFFF)
        return share >= Self.usualShare * Double(cameBack) - Self.rounding
      }.map { Int($0 >> 32) } ?? 0
  }

  private static let rounding = 1e-6
}
