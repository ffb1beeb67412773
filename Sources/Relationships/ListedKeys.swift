import Basics
import Intake

/// Joins chunks of rows to the relationships of the lists, once all lists are read, on the threads
/// that read the chunks.
struct ListedKeys: KeyLookup {
  /// Without a list every key makes a relationship.
  let derives: Bool
  let keys: KeyTable
  let foldedIDs: FoldedIDs
  /// By relationship, whether its touches are kept; empty where all are.
  var held: [Bool]
  let asOf: Day

  func knows(_ key: Span<UInt8>) -> Bool {
    derives || keys.value(of: key) != nil || foldedIDs.index(of: key) != nil
  }

  /// Without a list a key means nothing before those above it are known.
  func join(_ batch: inout InteractionBatch) {
    guard !derives else { return }
    var rows = batch.joined as? JoinedRows ?? JoinedRows()
    batch.joined = nil
    rows.take(batch, keys, held: held, asOf: asOf)
    batch.joined = rows
  }
}
