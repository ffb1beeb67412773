package import Assessment

extension ReasonID {
  /// All reasons by the first and the last: "N1 to N12".
  package static func extent(_ to: String) -> String { Reporting.extent(of: allCases, to) }
}

extension MarkID {
  /// All marks by the first and the last: "M1 to M9".
  package static func extent(_ to: String) -> String { Reporting.extent(of: allCases, to) }
}

extension Reporting {
  fileprivate static func extent(of rules: [some CustomStringConvertible], _ to: String) -> String {
    guard let first = rules.first, let last = rules.last else { return "" }
    return "\(first) \(to) \(last)"
  }
}
