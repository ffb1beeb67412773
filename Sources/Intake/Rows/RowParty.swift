import Basics
package import CSV

/// Reads who an interaction's row says it was with, beside the key it is joined by: the name of the
/// customer, and a person there.
package struct RowParty {
  private let file: RecognisedFile
  private let names: [Int]
  private let persons: [Int]
  /// The key is the customer's own name: whoever stands beside it in two parts is a person there,
  /// or one of us ("Client", "First Name", "Last Name" of a sheet of hours).
  private let isNamedByKey: Bool

  /// - Returns: nil where the rows of the file name nobody beside their key.
  package init?(_ file: RecognisedFile) {
    let key = file.join.keys.first
    func columns(_ fields: [Field]) -> [Int] {
      fields.flatMap { file.columns[$0] ?? [] }.filter { $0 != key?.column }
    }
    // "Spring talk" under "Name" is what the row is called, where another column names whom it was
    // with.
    let isNamedByKey =
      key.map { key in
        [Field.name, .company].contains { file.columns[$0]?.contains(key.column) == true }
          && file.sample?[key.column].areNumbered == false
      } == true
    let all = columns([.name, .company]).filter { column in
      let words = HeaderWords(file.header(column))
      // Nor is the customer called as whom to address there ("Ansprechpartner"): `RowPersons` reads
      // them.
      return !isNamedByKey
        || !words.words.allSatisfy(HeaderVocabulary.names.contains) && !words.namesPersonThere
    }
    // A person beside the id of an account is whom to address there.
    let isOfPerson = [Field.contactKey, .leadKey, .email].contains(key?.field)
    let persons =
      isOfPerson
      ? []
      : all.filter { column in
        let words = HeaderWords(file.header(column))
        return words.words.contains("contact") || isNamedByKey && words.namesPersonThere
      }
    let names = all.filter { !persons.contains($0) }
    self.file = file
    self.persons = persons
    self.names = names
    self.isNamedByKey = isNamedByKey
    let isNamed =
      !names.isEmpty || !isNamedByKey && !columns([.firstName, .lastName]).isEmpty
    guard file.role == .interactions, isNamed || !persons.isEmpty else { return nil }
  }

  /// The customer's name; nil where the row has none.
  package func name(_ record: borrowing Record) -> String? {
    for column in names {
      let text = record.withField(column, cleanText)
      if !text.isEmpty { return text }
    }
    return isNamedByKey ? nil : person(record)
  }

  /// The person whom the row names, where that is not the customer.
  package func contact(_ record: borrowing Record) -> Contact? {
    let email = file.column(.email).map { record.withField($0, cleanText) }.flatMap {
      $0.contains("@") ? $0 : nil
    }
    for column in persons {
      let text = record.withField(column, cleanText)
      if !text.isEmpty { return Contact(name: text, email: email) }
    }
    guard let name = person(record) ?? name(record), email != nil else { return nil }
    return Contact(name: name, email: email)
  }

  private func person(_ record: borrowing Record) -> String? {
    let parts = [Field.firstName, .lastName].compactMap { file.column($0) }
      .map { record.withField($0, cleanText) }
      .filter { !$0.isEmpty && !PartyCell.isPlaceholder($0) }
    // What a system writes into both where nobody gave a name: "Info Requested".
    if parts.count == 2, parts[0].lowercased() == parts[1].lowercased() { return nil }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
