/// Numbers as text, the same on every machine: no locale, no `printf`.
package enum Decimal {
  /// `12.5`, `-0.3`, `100.0`: rounded half away from zero to `places` decimals; nil for what is no
  /// number.
  package static func text(_ value: Double, places: Int) -> String? {
    guard value.isFinite, value.magnitude < 1e15 else { return nil }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int64((value * Double(scale)).rounded(.toNearestOrAwayFromZero))
    guard places > 0 else { return String(scaled) }
    let fraction = String(scaled.magnitude % UInt64(scale) + UInt64(scale)).dropFirst()
    return "\(scaled < 0 ? "-" : "")\(scaled.magnitude / UInt64(scale)).\(fraction)"
  }
}
