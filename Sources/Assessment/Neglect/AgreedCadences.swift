import Relationships

/// The longest silences of ours that somebody has agreed (N1), above rhythm and tier: in the list
/// for one customer, in the settings for one, for a tag or for a segment.
struct AgreedCadences: Sendable {
  /// As they are written, for ids; nil where there is to be none.
  private let byName: [String: Int?]
  /// Lowercased, for tags and segments.
  private let byGroup: [String: Int]

  init(_ settings: AssessmentSettings) {
    byName = settings.cadences
    var groups: [String: Int] = [:]
    for (name, days) in settings.cadences.sorted(by: { $0.key < $1.key }) {
      if let days { groups[name.lowercased()] = days }
    }
    byGroup = groups
  }

  /// The cadence of a relationship: what the settings say of it, then what its list says, then the
  /// shortest of its tags', then its segment's.
  ///
  /// - Returns: nil where none was agreed; `group` is the tag or segment it was agreed for.
  func agreed(for relationship: Relationship) -> (days: Int, group: String?)? {
    guard !byName.isEmpty else { return relationship.cadenceDays.map { ($0, nil) } }
    if let own = byName[relationship.id] { return own.map { ($0, nil) } }
    if let days = relationship.cadenceDays { return (days, nil) }
    var found: (days: Int, group: String?)?
    for tag in relationship.tags {
      guard let days = byGroup[tag.lowercased()], days < found?.days ?? .max else { continue }
      found = (days, tag)
    }
    if let found { return found }
    guard let segment = relationship.segment, let days = byGroup[segment.lowercased()] else {
      return nil
    }
    return (days, segment)
  }

  /// The shortest of all; nil where none was agreed.
  ///
  /// - Parameter listed: the shortest that a list has.
  func shortest(listed: Int?) -> Int? {
    [listed, byName.values.compactMap(\.self).min()].compactMap(\.self).min()
  }
}
