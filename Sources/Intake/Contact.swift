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

  package init(
    name: String, role: String? = nil, phone: String? = nil, email: String? = nil,
    gone: Bool = false
  ) {
    self.name = name
    self.role = role
    self.phone = phone
    self.email = email
    self.gone = gone
  }
}
