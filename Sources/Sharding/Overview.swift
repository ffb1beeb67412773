package import Assessment
package import Basics
import Intake
import Relationships

/// What pages tell of a base as a whole, and no judgement depends on.
package struct Overview: Sendable, Equatable {
  /// What became of those a report one horizon ago would have flagged.
  package let hindsight: Hindsight?
  /// Different days with touches, ascending.
  package let days: [Day]
  /// Mails that are copies of mass mail (R2), each counted once for each that it went to.
  package let massMails: Int
}

/// The same as it is gathered.
package struct OverviewTally: Sendable {
  private var lookBack = LookBackTally()
  private var days = Set<Day>()
  private var massMails = 0

  init() {}

  /// - Parameter part: with its mass mail told apart.
  init(_ part: BasePart) {
    lookBack = LookBackTally(part.ledger)
    massMails = part.massMails
    for index in part.ledger.relationships.indices {
      for touch in part.ledger.touches(of: index) { days.insert(touch.day) }
    }
  }

  /// Takes in another part of the base.
  mutating func merge(_ other: OverviewTally) {
    lookBack.merge(other.lookBack)
    days.formUnion(other.days)
    massMails += other.massMails
  }

  func settled(asOf: Day, settings: AssessmentSettings) -> Overview {
    Overview(
      hindsight: Hindsight(lookBack, from: asOf, limits: settings.drift), days: days.sorted(),
      massMails: massMails)
  }
}

extension OverviewTally: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(lookBack)
    packer.pack(days.sorted())
    packer.pack(massMails)
  }

  package init(from unpacker: inout Unpacker) {
    lookBack = unpacker.value()
    days = Set(unpacker.values() as [Day])
    massMails = unpacker.int()
  }
}

extension Overview: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(hindsight)
    packer.pack(days)
    packer.pack(massMails)
  }

  package init(from unpacker: inout Unpacker) {
    hindsight = unpacker.optional()
    days = unpacker.values()
    massMails = unpacker.int()
  }
}
