package import Basics

/// What a number cell says.
package enum NumberReading: Sendable, Hashable {
  /// - Parameter currency: the code or sign beside it, as a code: "EUR"; nil where there is none.
  case money(Money, currency: String?)
  case empty
  indirect case unreadable(CellFault)
}
