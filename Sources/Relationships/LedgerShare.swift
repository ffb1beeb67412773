import Basics

/// Which relationships' rows a ledger holds, where several ledgers of the same inputs share them:
/// each knows all relationships, and joins every row, but keeps the touches of its own.
///
///     LedgerShare(part: 0, of: 8).holds("C-7".utf8)   the same in every process, and for "c7" as well
package struct LedgerShare: Sendable, Hashable {
  package var part: Int
  package var parts: Int

  /// - Parameter part: 0 up to `parts`.
  package init(part: Int = 0, of parts: Int = 1) {
    self.part = part
    self.parts = max(1, parts)
  }

  /// Whether a relationship is in it. Ids that an export writes in several ways are in one.
  package func holds(_ id: some Sequence<UInt8>) -> Bool {
    parts == 1 || Int(StableHash.of(FoldedIDs.fold(id).span) % UInt64(parts)) == part
  }
}
