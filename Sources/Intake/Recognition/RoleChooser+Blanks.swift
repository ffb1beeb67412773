import Basics
import CSV

/// Rows of a log that leave out the key that the others are joined by: whose they are, an address,
/// a telephone number or a name beside it tells.
extension RoleChooser {
  /// Lets rows without the key be told by what stands beside it: where there are lists, by what is
  /// that of one customer there; where there are none, by their address, or where addresses are the
  /// key by their name, which then is theirs.
  mutating func joinBlanks(_ index: Int) {
    guard let first = files[index].join.keys.first, files[index].parties == nil,
      files[index].keys.contains(where: { $0.column == first.column && $0.blank > 0 })
    else { return }
    let lists = roles.customers + roles.links
    guard lists.isEmpty else { return joinBlanks(index, first, lists) }
    guard let other = otherKey(beside: first, index),
      !files[index].join.keys.contains(where: { $0.column == other.column })
    else { return }
    guard other.field == .email || blanksAreNamed(first, other, index) else { return }
    files[index].join.keys.append(other)
    files[index].join.addresses = addresses(of: first, by: other, index)
  }

  /// Whether each row without an address names a person or a firm in full: "Visitor", "#534" and
  /// "Not given" may be several.
  private func blanksAreNamed(
    _ address: RecognisedFile.KeySource, _ name: RecognisedFile.KeySource, _ index: Int
  ) -> Bool {
    var areNamed = true
    _ = try? files[index].source.forEachRecord(files[index].layout) {
      (record) throws(InputError) in
      guard areNamed, !record.text(address.column).contains("@") else { return }
      let parts = [name.column, name.further].compactMap { $0 }.map { record.text($0) }
      let text = parts.joined(separator: " ")
      let isNamed =
        text.split(separator: " ").count > 1 && !text.contains(where: \.isNumber)
        && !parts.contains(where: PartyCell.isPlaceholder)
      if !isNamed, text.contains(where: { !$0.isWhitespace }) { areNamed = false }
    }
    return areNamed
  }

  /// What tells whose a row is that leaves out the key, where there is no list.
  private func otherKey(beside first: RecognisedFile.KeySource, _ index: Int)
    -> RecognisedFile.KeySource?
  {
    let file = files[index]
    if first.field.isKey {
      return file.column(.email).map {
        .init(column: $0, field: .email, form: KeyForm(text: .email))
      }
    }
    guard first.field == .email else { return nil }
    if let name = file.column(.name) {
      return .init(column: name, field: .name, form: KeyForm(text: .id))
    }
    return file.namesOfPersons.map {
      .init(column: $0.first, further: $0.last, field: .name, form: KeyForm(text: .id))
    }
  }

  private mutating func joinBlanks(
    _ index: Int, _ first: RecognisedFile.KeySource, _ lists: [Int]
  ) {
    let taken = Set(files[index].join.keys.map(\.column))
    for (field, column) in waysBeside(index) where !taken.contains(column) {
      guard let own = survey(index, [(column, field)]).first, own.filled > 0 else { continue }
      let isName = field != .email && field != .phone
      // A name is that of somebody else sooner than a number is.
      guard first.field.isKey || !isName,
        let list = lists.first(where: { list in
          let share =
            files[list].keys.filter { theirs in
              isName ? [.name, .company].contains(theirs.field) : theirs.field == field
            }.map { own.joinSketch.share(in: $0.joinSketch) }.max() ?? 0
          return isName ? share >= 0.5 && files[list].column(.id) != nil : share > 0
        })
      else { continue }
      switch field {
      case .email: files[list].join.offersEmails = true
      case .phone: files[list].join.offersPhones = true
      default: files[list].join.offersNames = true
      }
      files[index].join.beside.append(.init(column: column, field: field, form: own.ownForm))
    }
  }

  /// The columns by which a row may tell whose it is, the surest first.
  func waysBeside(_ index: Int) -> [(field: Field, column: Int)] {
    let file = files[index]
    let claimed = file.claimedColumns
    let phones = file.layout.columns.indices.filter { column in
      let words = HeaderWords(file.header(column))
      return file.columns[.phone]?.contains(column) == true
        || !claimed.contains(column) && !words.isOwner && !words.isOurs
          && (words.isPhone || file.sample?[column].areTelephones == true)
    }
    return (file.columns[.email] ?? []).map { (.email, $0) } + phones.map { (.phone, $0) }
      + [Field.name, .company].flatMap { field in
        (file.columns[field] ?? []).map { (field, $0) }
      }
  }

  /// The addresses of rows without a key that stand beside one key on other rows, and that key.
  private func addresses(
    of key: RecognisedFile.KeySource, by address: RecognisedFile.KeySource, _ index: Int
  ) -> [String: String] {
    var cleaner = KeyCleaner()
    func first(_ record: borrowing Record, _ source: RecognisedFile.KeySource) -> String? {
      var found: String?
      record.withKey(source) { cell in
        cleaner.forEachKey(cell, source.form) { found = found ?? $0.text }
      }
      return found
    }
    var open: Set<String> = []
    var keys: [String: Set<String>] = [:]
    _ = try? files[index].source.forEachRecord(files[index].layout) {
      (record) throws(InputError) in
      guard let written = first(record, address) else { return }
      if let id = first(record, key) {
        keys[written, default: []].insert(id)
      } else {
        open.insert(written)
      }
    }
    return keys.filter { open.contains($0.key) && $0.value.count == 1 }
      .compactMapValues { $0.first }
  }
}
