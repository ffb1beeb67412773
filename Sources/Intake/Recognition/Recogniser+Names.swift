import Basics
import CSV

/// Which of several names is the customer, and which the person or the firm beside it.
extension Recogniser {
  /// "Nom" alone is the whole name of whoever it is, person or firm.
  func nameByLastNameAlone(_ file: inout RecognisedFile) {
    let others: [Field] = [.name, .firstName, .company]
    guard file.role == .customers, !others.contains(where: { file.columns[$0] != nil }),
      let names = file.columns[.lastName]
    else { return }
    file.columns[.name] = names
    file.columns[.lastName] = nil
  }

  /// A "Name" of one word beside a "Vorname" is the last name.
  func tellLastNameFromName(_ file: inout RecognisedFile) {
    guard file.columns[.firstName] != nil, file.columns[.lastName] == nil,
      let names = file.columns[.name], names.count == 1, isLastName(names[0], file),
      !file.usedMappings.contains(where: { $0.field == .name }),
      sample[names[0]].phrases * 2 < sample[names[0]].filled
    else { return }
    file.columns[.lastName] = names
    file.columns[.name] = nil
  }

  /// "Name", or what is called as the first name beside it is: "Nom du contact" beside "Prénom du
  /// contact".
  private func isLastName(_ column: Int, _ file: RecognisedFile) -> Bool {
    let name = HeaderWords(file.header(column))
    guard name.words != ["name"] else { return true }
    let firstNames = file.columns[.firstName] ?? []
    return name.words.contains { ["nom", "name", "cognome", "apellido", "apellidos"].contains($0) }
      && firstNames.contains { first in
        let nouns = HeaderWords(file.header(first)).nouns
        return !name.nouns.isEmpty && nouns.subtracting(name.nouns).count == 1
          && name.nouns.isSubset(of: nouns)
      }
  }

  /// Each person of a "Family" with a first and a last name is somebody else.
  func tellPersonFromHousehold(_ file: inout RecognisedFile) {
    guard file.role == .customers, let names = file.columns[.name],
      !file.usedMappings.contains(where: { $0.field == .name }),
      file.columns[.firstName] != nil, file.columns[.lastName] != nil
    else { return }
    let others = names.filter { !HeaderWords(file.header($0)).has(HeaderVocabulary.households) }
    file.columns[.name] = others.isEmpty ? nil : others
  }

  /// A person with an "Organisation" beside the name is of that company; alone it is the name.
  func tellCompanyFromPerson(_ file: inout RecognisedFile) {
    guard file.role == .customers, file.columns[.company] == nil, let names = file.columns[.name]
    else { return }
    let companies = names.filter { HeaderWords(file.header($0)).has(HeaderVocabulary.firms) }
    let persons = names.filter { !companies.contains($0) }
    let isOfPersons =
      !persons.isEmpty || file.columns[.firstName] != nil || file.columns[.lastName] != nil
    guard !companies.isEmpty, isOfPersons else { return }
    file.columns[.name] = persons.isEmpty ? nil : persons
    file.columns[.company] = companies
  }

  /// A person with a "Customer" beside the "Full Name" is whom to address there.
  func tellCustomerFromPerson(_ file: inout RecognisedFile) {
    guard file.role == .customers, let names = file.columns[.name], names.count > 1,
      !HeaderWords(file.header(names[0])).namesParty,
      let customer = names.first(where: { column in
        let (words, cells) = (HeaderWords(file.header(column)), sample[column])
        return words.isPartyName && words.namesCustomer && cells.phrases > 0
          && cells.filled * 10 >= sample.rows * 9
      })
    else { return }
    file.columns[.name] = [customer] + names.filter { $0 != customer }
    if file.columns[.contactName] == nil { file.columns[.contactName] = [names[0]] }
  }

  /// A person of a log with a "Group" or a "Club" beside the name speaks for it: each person stands
  /// beside one, and it comes again with several.
  func tellBodyFromPerson(_ file: inout RecognisedFile) {
    guard file.role == .interactions, file.usedMappings.isEmpty,
      !Field.keys.contains(where: { file.columns[$0] != nil }),
      [.sender, .recipient, .attendees, .company].allSatisfy({ file.columns[$0] == nil }),
      let names = file.columns[.name], names.count == 1, let person = names.first
    else { return }
    let taken = file.claimedColumns
    let body = layout.columns.indices.first { column in
      let (words, cells) = (HeaderWords(file.header(column)), sample[column])
      return !taken.contains(column) && words.has(HeaderVocabulary.bodies) && !words.isOwner
        && cells.filled * 10 >= sample.rows * 9 && cells.distinct > 1 && !cells.mayHoldDates
        && !cells.holdsNumbers && !cells.holdsTexts && cells.distinct < sample[person].distinct
        && file.speaks(person, for: column)
    }
    guard let body else { return }
    file.columns[.name] = [body]
  }
}
