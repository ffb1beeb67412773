/// Why a report could not be put where it belongs. The previous one is untouched.
package struct DeliveryError: Error, Sendable, Hashable {
  package enum Kind: Sendable {
    /// 73: the place cannot be created or is taken by something that is not a report.
    case cannotCreate
    /// 74: disk full, quota, I/O error.
    case writeFailed
    /// 77.
    case permission
  }

  package var kind: Kind
  package var path: String
  /// "what; what to do".
  package var message: String

  package init(_ kind: Kind, _ path: String, _ message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }
}
