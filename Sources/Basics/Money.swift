/// An amount in ten-thousandths of the currency's unit, so that sums are exact and the same on
/// every machine; ±922 trillion units.
@frozen
public struct Money: Hashable, Comparable, Sendable {
  public var tenThousandths: Int64

  @inlinable
  public init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

  @inlinable
  public static var zero: Money { Money(tenThousandths: 0) }

  @inlinable
  public static func < (a: Money, b: Money) -> Bool { a.tenThousandths < b.tenThousandths }

  /// The sum, held at the largest amount there is rather than overflowing.
  @inlinable
  public static func + (a: Money, b: Money) -> Money {
    let (sum, overflow) = a.tenThousandths.addingReportingOverflow(b.tenThousandths)
    guard overflow else { return Money(tenThousandths: sum) }
    return Money(tenThousandths: a.tenThousandths < 0 ? .min : .max)
  }

  /// The same amount owed the other way.
  @inlinable
  public static prefix func - (a: Money) -> Money {
    Money(tenThousandths: a.tenThousandths == .min ? .max : -a.tenThousandths)
  }

  /// For ranking and arithmetic that need no cents.
  @inlinable
  public var approximate: Double { Double(tenThousandths) / 10_000 }
}

extension Money: CustomStringConvertible {
  /// `1234.50`, `-0.05`, `12.3456`: a decimal point, two places, four where they are not zero.
  public var description: String {
    let magnitude = tenThousandths.magnitude
    let whole = magnitude / 10_000
    var fraction = String(magnitude % 10_000 + 10_000).dropFirst()
    if fraction.hasSuffix("00") { fraction = fraction.dropLast(2) }
    return "\(tenThousandths < 0 ? "-" : "")\(whole).\(fraction)"
  }
}
