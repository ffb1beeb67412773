/// A limit or weight in force, as the configuration writes it.
package struct SettingShown: Sendable, Hashable {
  package var name: String
  package var value: String
  /// It was changed from its default.
  package var isChanged: Bool

  package init(name: String, value: String, isChanged: Bool = false) {
    self.name = name
    self.value = value
    self.isChanged = isChanged
  }
}
