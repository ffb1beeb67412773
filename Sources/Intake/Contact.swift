package import Basics

/// A person on the customer's side: whom to address by name, and how.
package struct Contact: Sendable, Hashable {
  /// Never empty: the address where the row has no name.
  package var name: String
  /// What they are there, as written: "Head of purchasing".
  package var role: String?
  package var phone: String?
  package var email: String?
  /// They have left, as the list says.
  package var gone: Bool
  /// Their own id on the list, by which rows may name them; nil where they have none beside the
  /// account's.
  package var key: String?
  /// The last day on which a row has them in touch with us, and who of us it was; nil where none
  /// names them.
  package var lastContact: Day?
  package var lastBy: String?

  package init(
    name: String, role: String? = nil, phone: String? = nil, email: String? = nil,
    gone: Bool = false, key: String? = nil, lastContact: Day? = nil, lastBy: String? = nil
  ) {
    self.name = name
    self.role = role
    self.phone = phone
    self.email = email
    self.gone = gone
    self.key = key
    self.lastContact = lastContact
    self.lastBy = lastBy
  }

  /// The same person as told by two rows of a list, whatever ids these have.
  package func isSame(as other: Contact) -> Bool {
    var other = other
    other.key = key
    return self == other
  }
}
