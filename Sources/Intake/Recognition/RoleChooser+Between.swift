import Basics
import CSV

/// Tables that stand between a log and a list.
extension RoleChooser {
  /// Whether the rows of a table only say whose a thing is that other tables tell of: they have no
  /// day but that of their making, and no word of a contact.
  func leadsOnly(_ index: Int, _ seen: inout SeenKeys) -> Bool {
    let file = files[index]
    let telling: [Field] = [
      .type, .channel, .direction, .status, .amount, .completedDate, .openedDate, .dueDate,
      .closeDate,
      .email, .phone,
    ]
    // A day whose name says that something happened on it is one of contact.
    let isMade = (file.columns[.date] ?? []).allSatisfy {
      HeaderWords(file.header($0)).dayMeaning == .unknown
    }
    guard file.role == .interactions, file.obstacle == nil, file.usualKind == nil,
      settings.roles[file.source.path] == nil, file.parties == nil,
      isMade, file.columns[.createdDate] != nil || file.columns[.date] != nil,
      !telling.contains(where: { file.columns[$0] != nil }),
      files.contains(where: { $0.role == .customers && $0.obstacle == nil })
    else { return false }
    let numbers = keys(index, &seen).filter { isUnique($0.column, index) }
    for other in files.indices where other != index && !isList(other) {
      for key in keys(other, &seen) where !isUnique(key.column, other) {
        if numbers.contains(where: { key.joinSketch.share(in: $0.joinSketch) >= Self.leastShare }) {
          return true
        }
      }
    }
    return false
  }
}
