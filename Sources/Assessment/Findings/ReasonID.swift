/// Names one of the reasons of neglect (domain.md): N1, N2 …
///
/// Each reason declares its own, in its file; `allCases` are those that are registered.
package struct ReasonID: Sendable, Hashable {
  /// 1 for N1; from 1 to 127.
  package let number: UInt8

  package init(_ number: UInt8) {
    precondition((1...127).contains(number), "reasons are numbered from 1 to 127")
    self.number = number
  }

  /// "N1", as reports and the contract write it.
  package var name: String { Self.names[Int(number)] }

  private static let names = (0...127).map { "N\($0)" }
}

extension ReasonID {
  /// What was registered under this number; nil where nothing was.
  var reason: (any Reason.Type)? { Self.reasons[Int(number)] }

  /// By number: a run asks for some of each relationship.
  private static let reasons: [(any Reason.Type)?] = {
    var reasons = [(any Reason.Type)?](repeating: nil, count: 128)
    for reason in allReasons {
      precondition(reasons[Int(reason.id.number)] == nil, "two reasons are called \(reason.id)")
      reasons[Int(reason.id.number)] = reason
    }
    return reasons
  }()
}

extension ReasonID: CaseIterable {
  /// Every registered reason by number: N1, N2 …
  package static let allCases = allReasons.map { $0.id }.sorted { $0.number < $1.number }
}

extension ReasonID: CustomStringConvertible {
  package var description: String { name }
}
