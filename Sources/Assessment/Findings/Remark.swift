package import Basics
package import Intake

/// A statement of the assessment without its words: which sentence, and what it speaks of.
/// Reporting words it, once per language.
package struct Remark: Sendable, Hashable {
  package var id: RemarkID
  package var arguments: [Argument]

  package enum Argument: Sendable, Hashable {
    case number(Int)
    /// A factor or a mean, shown with at most one decimal.
    case decimal(Double)
    /// A share 0…1, shown as a percentage.
    case share(Double)
    case day(Day)
    case kind(TouchKind)
    /// Text from the data or the configuration (a name, a tier); escaped for each format.
    case text(String)
    case mark(MarkID)
    case reason(ReasonID)
  }

  package init(_ id: RemarkID, _ arguments: Argument...) {
    self.id = id
    self.arguments = arguments
  }
}
