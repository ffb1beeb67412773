import Basics
import CSV

/// Logs of calls that name nobody but by a number.
extension RoleChooser {
  /// Where there is no list, a log that has telephone numbers beside its customers tells whose they
  /// are: calls of these numbers are theirs, and are read when the customers are known.
  mutating func nameNumbers() {
    guard roles.customers.isEmpty, roles.links.isEmpty else { return }
    let calls = roles.interactions.filter { files[$0].parties != nil }
    let others = roles.interactions.filter { files[$0].parties == nil }
    guard !calls.isEmpty else { return }
    var keys: [String: Set<String>] = [:]
    for index in others { collectNumbers(index, &keys) }
    let owners = keys.filter { $0.value.count == 1 }.compactMapValues(\.first)
    guard !owners.isEmpty else { return }
    for index in calls { files[index].join.addresses.merge(owners) { $1 } }
    roles.interactions = others + calls
  }

  /// The keys of a log by the telephone numbers beside them.
  private func collectNumbers(_ index: Int, _ keys: inout [String: Set<String>]) {
    let columns = waysBeside(index).filter { $0.field == .phone }.map(\.column)
    guard let key = files[index].join.keys.first, key.field != .phone, !columns.isEmpty else {
      return
    }
    var cleaner = KeyCleaner()
    _ = try? files[index].source.forEachRecord(files[index].layout) {
      (record) throws(InputError) in
      var id: String?
      record.withKey(key) { cell in
        cleaner.forEachKey(cell, key.form) { id = id ?? $0.text }
      }
      guard let id else { return }
      for column in columns {
        guard let number = TelephoneNumber.key(record.text(column).utf8) else { continue }
        keys[String(decoding: number, as: UTF8.self), default: []].insert(id)
      }
    }
  }
}
