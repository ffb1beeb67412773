/// What stands in front of the head of a compound, where it makes something else of it: "Fehlanruf"
/// was no talk (R10), "Werbemail" went to many (R2), and "Webseitenbesuch" is told by a machine
/// (R11).
enum CompoundModifier {
  case missed, mass, automatic, online
  /// Any other says more of the head, and makes nothing else of it.
  case plain

  /// - Parameter word: folded.
  init(_ word: ArraySlice<UInt8>) {
    func begins(_ stems: [String]) -> Bool { stems.contains { word.starts(with: $0.utf8) } }
    if begins(["fehl"]) {
      self = .missed
    } else if begins(["werb", "massen", "serien", "rund", "katalog", "prospekt", "kampagne"]) {
      self = .mass
    } else if begins(["auto"]) {
      self = .automatic
    } else if begins(["web", "online", "internet", "shop", "homepage", "seiten"]) {
      self = .online
    } else {
      self = .plain
    }
  }

  /// "Interessen" and "Adressen" end like a meal by chance.
  static func isChance(_ head: ArraySlice<UInt8>) -> Bool { head.elementsEqual("essen".utf8) }

  /// What the compound is.
  func applied(to head: CellReading) -> CellReading {
    guard let kind = head.kind else { return head }
    var reading = head
    switch self {
    case .plain: break
    case .missed where kind.isTalk: reading.signals.insert(.notReached)
    case .mass where kind.isWritten || kind == .delivery: reading.kind = .massMail
    case .automatic where kind.isWritten: reading.kind = .notice
    case .online where kind == .visit: reading.kind = .notice
    case .online where kind == .meeting: reading.kind = .videoCall
    case .missed, .mass, .automatic, .online: break
    }
    return reading
  }
}
