package import Assessment
package import Relationships

/// The numbers of a report, counted in one place.
package struct Totals: Sendable, Hashable {
  package var relationships = 0
  package var partnership = 0
  package var transactional = 0
  package var neglected = 0
  package var neverContacted = 0
  package var drifting = 0
  package var illFitting = 0
  package var unknown = 0
  package var ended = 0
  /// Those whose limit of silence falls within the next week.
  package var dueSoon = 0
  /// Questions, not relationships (R14).
  package var looseEnds = 0
  /// Neglect put aside by a plan or a snooze; of the page, not of report.json.
  package var suspended = 0
  /// The sum over the relationships: a row that names two of them counts for each.
  package var interactions = 0
  package var orphans = 0
  package var blankKeys = 0
  package var duplicates = 0
  package var future = 0
  /// Rows left out on purpose (R12).
  package var setAside = 0

  /// - Parameter members: whose numbers these are; nil for all.
  package init(
    _ results: [RelationshipAssessment], _ members: [Int]? = nil, of ledger: Ledger
  ) {
    relationships = members?.count ?? results.count
    let counts = ledger.counts
    // By index: to copy each of a hundred thousand judgements costs more than to count them.
    for position in 0..<relationships {
      let index = members?[position] ?? position
      switch results[index].relationshipClass {
      case .partnership: partnership += 1
      case .transactional: transactional += 1
      }
      neglected += results[index].isNeglected ? 1 : 0
      neverContacted += results[index].isNeverContacted ? 1 : 0
      drifting += results[index].silence.isDrifting ? 1 : 0
      illFitting += results[index].isIllFitting ? 1 : 0
      unknown += results[index].isUnknown ? 1 : 0
      ended += results[index].isEnded ? 1 : 0
      dueSoon += results[index].isDueSoon ? 1 : 0
      looseEnds += results[index].looseEndCount
      suspended += results[index].isSuspended ? 1 : 0
      interactions += ledger.relationships[results[index].index].interactions
    }
    orphans = counts.orphans
    blankKeys = counts.blankKeys
    duplicates = counts.duplicates
    future = counts.future
    setAside = counts.setAside
  }
}
