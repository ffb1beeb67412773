import Assessment
import Basics
import Intake
import Relationships

/// Whom we know at a relationship, and when each of them was last in touch with whom of us.
extension RowValues {
  /// More are counted.
  private static let peopleShown = 6

  /// "Eva Roth (Head of purchasing), last in touch on 3 May 2026 with Ann; Karl Beck, gone", who
  /// was in touch last in front; nil where it says no more than the name that stands there anyway.
  func people(_ relationship: Relationship) -> String? {
    let people = relationship.people.filter { !PersonName.isOfNobody($0.name) }
    guard people.count > 1 || people.contains(where: { $0.gone || $0.lastContact != nil }) else {
      return nil
    }
    func key(_ person: (offset: Int, element: Contact)) -> (Int32, Int) {
      (person.element.lastContact?.number ?? .min, -person.offset)
    }
    let sorted = people.enumerated().sorted { key($0) > key($1) }
    let names = sorted.prefix(Self.peopleShown).map { person($0.element) }.joined(separator: "; ")
    guard people.count > Self.peopleShown else { return names }
    return model.wording.text(
      .andMoreOf, .text(names), .number(people.count - Self.peopleShown))
  }

  private func person(_ contact: Contact) -> String {
    var text = DisplayText.clean(contact.name, limit: 60)
    if let role = contact.role { text += " (\(DisplayText.clean(role, limit: 60)))" }
    if let last = lastContact(contact) { text += ", \(last)" }
    if contact.gone { text += ", \(model.wording.text(.handoverGone))" }
    return text
  }

  /// "last in touch on 3 May 2026 with Ann"; nil where no row names the person.
  func lastContact(_ contact: Contact) -> String? {
    guard let day = contact.lastContact else { return nil }
    guard let by = contact.lastBy else { return model.wording.text(.personInTouch, .day(day)) }
    return model.wording.text(
      .personInTouchWith, .day(day), .text(DisplayText.clean(by, limit: 40)))
  }
}
