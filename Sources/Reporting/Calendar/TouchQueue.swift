package import Assessment
package import Relationships

/// A touch queue holds the touches proposed to each owner's relationships, gathered in parts if
/// need be; the most severe comes first.
package struct TouchQueue: Sendable, Equatable {
  /// Whose turn it is.
  package struct Place: Sendable, Equatable {
    package var severity: Double
    package var id: String

    package init(severity: Double, id: String) {
      self.severity = severity
      self.id = id
    }

    /// The more severe comes first, then the lesser id by its bytes.
    func precedes(_ other: Place) -> Bool {
      severity == other.severity
        ? id.utf8.lexicographicallyPrecedes(other.id.utf8) : severity > other.severity
    }
  }

  /// By owner, in lower case.
  package private(set) var places: [String: [Place]] = [:]

  package init() {}

  package init(_ results: [RelationshipAssessment], _ relationships: [Relationship]) {
    for index in results.indices where results[index].isQueued {
      add(
        Place(severity: results[index].severity, id: relationships[index].id),
        of: Self.name(of: relationships[index].owner))
    }
  }

  /// The queue that an owner's touches stand in.
  static func name(of owner: String?) -> String { owner?.lowercased() ?? "" }

  package mutating func add(_ place: Place, of owner: String) {
    places[owner, default: []].append(place)
  }

  /// Takes in another part of the base.
  package mutating func merge(_ other: TouchQueue) {
    places.merge(other.places) { $0 + $1 }
  }

  /// The order, once all of the base is gathered.
  package var order: TouchOrder {
    TouchOrder(
      turns: places.mapValues { places in
        let sorted = places.sorted { $0.precedes($1) }
        return stride(from: TouchPlan.perDay, to: sorted.count, by: TouchPlan.perDay)
          .map { sorted[$0] }
      })
  }
}

/// A touch order says on the how-manieth working day each touch has its turn.
package struct TouchOrder: Sendable, Equatable {
  /// By owner, in lower case: whose touch is the first of each further day.
  package let turns: [String: [TouchQueue.Place]]

  package init(turns: [String: [TouchQueue.Place]]) { self.turns = turns }

  /// 0 for the first day.
  func day(of own: TouchQueue.Place, in queue: String) -> Int {
    let turns = turns[queue] ?? []
    var low = 0
    var high = turns.count
    while low < high {
      let middle = (low + high) / 2
      if own.precedes(turns[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension RelationshipAssessment {
  /// A day is to be found for what is proposed.
  var isQueued: Bool { proposedOn != nil && !isSuspended }
}
