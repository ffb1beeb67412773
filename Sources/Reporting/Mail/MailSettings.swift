/// What a configuration says of the mail: from whom it comes, to whom it goes, where the report
/// that it is about can be opened, and who is told of a flag that is right or wrong.
package struct MailSettings: Sendable, Hashable {
  /// Nil for what the mailer puts in.
  package var from: Mailbox?
  /// Who gets the report of all, and failures.
  package var to: [Mailbox] = []
  /// Who gets the report of an owner.
  package var owners: [Owner] = []
  /// Where the page can be opened, for the mail's button; https only.
  package var reportURL: String?

  /// Who keeps the file of verdicts; nil where the mail is not to ask for any.
  package var verdictsTo: Mailbox?

  package struct Owner: Sendable, Hashable {
    /// As the export has it, in whatever case.
    package var name: String
    package var to: [Mailbox]

    package init(name: String, to: [Mailbox]) {
      self.name = name
      self.to = to
    }
  }

  package init(from: Mailbox? = nil, to: [Mailbox] = []) {
    self.from = from
    self.to = to
  }

  /// Whom a letter goes to; empty where none is named.
  ///
  /// - Parameter owner: whose share of the report the letter is; nil for the report of all.
  package func recipients(of owner: String?) -> [Mailbox] {
    guard let key = owner?.lowercased() else { return to }
    return owners.filter { $0.name.lowercased() == key }.flatMap(\.to)
  }
}
