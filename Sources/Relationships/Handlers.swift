import Basics

/// Who of us each relationship dealt with, as far as rows say.
struct Handlers: Sendable {
  private let asOf: Day
  private var last: [(day: Day, name: Int32)] = []
  /// Those of the last year: a few each.
  private var ofLastYear: [[Int32]] = []
  /// Whether any row says who of us it was.
  private var areNamed = false

  init(asOf: Day) { self.asOf = asOf }

  mutating func addRelationship() {
    last.append((Day(number: .min), -1))
    ofLastYear.append([])
  }

  /// - Parameter name: by its number in the run's table of names; negative where none is named.
  mutating func note(_ day: Day, by name: Int32, of index: Int32) {
    guard name >= 0, day <= asOf else { return }
    areNamed = true
    if day > asOf.adding(-365), !ofLastYear[Int(index)].contains(name) {
      ofLastYear[Int(index)].append(name)
    }
    if day >= last[Int(index)].day { last[Int(index)] = (day, name) }
  }

  /// Gives each relationship how many they were, and the last of them for an owner where the list
  /// names no other.
  ///
  /// - Parameter names: the run's table of names on our side.
  func hand(to relationships: inout [Relationship], names: [String]) {
    for i in relationships.indices {
      if areNamed { relationships[i].handlers = ofLastYear[i].count }
      if relationships[i].owner == nil, last[i].name >= 0 {
        relationships[i].owner = names[Int(last[i].name)]
      }
    }
  }
}
