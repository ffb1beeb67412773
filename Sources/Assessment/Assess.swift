package import Relationships

/// Judges every relationship of a ledger: marks, class, neglect, drift and the proposed touch.
///
/// Pure: no I/O, no clock; the as-of day is the ledger's. The same ledger and settings give the same
/// findings to the bit.
package func assess(_ ledger: Ledger, settings: AssessmentSettings = .init()) -> Assessed {
  fatalError("not yet")
}
