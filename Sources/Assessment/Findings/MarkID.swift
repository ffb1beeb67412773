/// Names one of the marks of a partnership (domain.md): M1, M2 …
///
/// Each mark declares its own, in its file; `allCases` are those that are registered.
package struct MarkID: Sendable, Hashable {
  /// 1 for M1; from 1 to 31.
  package let number: UInt8

  package init(_ number: UInt8) {
    precondition((1...31).contains(number), "marks are numbered from 1 to 31")
    self.number = number
  }

  /// "M1", as reports and the contract write it.
  package var name: String { Self.names[Int(number)] }

  private static let names = (0...31).map { "M\($0)" }
}

extension MarkID: CaseIterable {
  /// Every registered mark, in the order in which reports list them.
  package static let allCases = allMarks.map { $0.id }
}

extension MarkID: CustomStringConvertible {
  package var description: String { name }
}
