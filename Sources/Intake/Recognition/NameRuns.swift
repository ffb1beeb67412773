import Basics

/// Watches whether the rows of each customer stand together, as in a list kept by customer, or come
/// again after others, as in a diary.
struct NameRuns: Sendable {
  /// Rows looked at.
  private(set) var rows = 0
  /// Rows whose customer stands in the row above, and rows whose customer stood further up.
  private(set) var adjacent = 0
  private(set) var returns = 0
  private var last = ""
  private var closed: Set<String> = []
  /// The rows' names, so that those of another chunk can be put behind them.
  private var names: [String] = []

  static let rowsKept = 1024

  mutating func add(_ name: String) {
    let core = NameCore.text(of: name)
    note(core.isEmpty ? name : core)
  }

  /// Takes in the rows behind these.
  mutating func append(_ next: NameRuns) { for name in next.names { note(name) } }

  private mutating func note(_ name: String) {
    guard rows < Self.rowsKept else { return }
    rows += 1
    names.append(name)
    if name == last {
      adjacent += 1
      return
    }
    if !last.isEmpty { closed.insert(last) }
    if closed.contains(name) { returns += 1 }
    last = name
  }

  /// The rows of nearly every customer stand together, and those of several are more than one.
  var areGroups: Bool { adjacent >= 2 && returns * 4 <= adjacent && !closed.isEmpty }
}

extension NameRuns: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    var names = names
    coder.code(&names)
    self = NameRuns()
    for name in names { note(name) }
  }
}
