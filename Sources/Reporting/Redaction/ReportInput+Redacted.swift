import Assessment
import Basics
import Intake
import Relationships
import RunHistory

extension ReportInput {
  /// The same report without a text of its inputs, to share when something looks wrong: figures and
  /// dates stay, ids, names, owners and addresses are replaced by pseudonyms, quoted words by their
  /// length and their meaning, unused rows by their shape.
  ///
  /// Every format is made of this value alone, so what is not in here is in no file.
  ///
  /// - Parameter meanings: what the lexicon finds in a quoted text, as the names of its lists.
  package func redacted(meanings: @escaping @Sendable (String) -> [String]) -> ReportInput {
    var names = Pseudonyms()
    var input = self
    input.ledger = ledger.changingRelationships { Self.redact(&$0, &names) }
    input.assessed.results = assessed.results.map { Self.redacted($0, &names) }
    input.inputs = inputs.map { summary in
      var summary = summary
      summary.path = Self.file(summary.path, &names)
      summary.sha256 = Self.withheld
      summary.unused = summary.unused?.redacted
      return summary
    }
    input.findings = findings.map { finding in
      var finding = finding.redacted
      finding.file = finding.file.map { Self.file($0, &names) }
      return finding
    }
    // Files that are listed are named by now.
    input.rejects = rejects.mapped { [names] reject in
      var names = names
      return Reject(
        file: Self.file(reject.file, &names), line: reject.line,
        reason: reject.reason.redacted, raw: ShapeOnly.row(reject.raw))
    }
    input.snoozes = snoozes.map {
      Snooze(
        id: names.name($0.id, as: .id), until: $0.until, note: $0.note.map { _ in Self.withheld })
    }
    input.verdictNotes = [:]
    input.changes = changes?.mapMembers { member in
      var member = member
      member.id = names.name(member.id, as: .id)
      member.name = names.name(member.name, as: .name)
      return member
    }
    input.findings.append(Finding(.run(.redacted), .info))
    input.isRedacted = true
    input.quotations = nil
    input.company = nil
    input.owner = names.name(owner, as: .owner)
    input.mail = MailSettings()
    let (quote, known) = (quote, names)
    input.quote = { evidence in
      let row = quote(evidence)
      return QuotedRow(
        file: known.known(Self.ownName(row.file), as: .file).map { $0 + ".csv" } ?? Self.withheld,
        text: Self.described(row.text, meanings(row.text)))
    }
    return input
  }

  private static let withheld = "withheld"

  private static func redact(_ relationship: inout Relationship, _ names: inout Pseudonyms) {
    let isNamed = relationship.name != relationship.id
    let id = names.name(relationship.id, as: .id)
    relationship.name = isNamed ? names.name(relationship.name, as: .name) : id
    relationship.id = id
    relationship.tier = names.name(relationship.tier, as: .tier)
    relationship.owner = names.name(relationship.owner, as: .owner)
    relationship.segment = names.name(relationship.segment, as: .segment)
    relationship.tags = relationship.tags.map { names.name($0, as: .segment) }
    relationship.contactName = names.name(relationship.contactName, as: .contact)
    relationship.phone = nil
    relationship.contacts = relationship.contacts.map {
      Contact(
        name: names.name($0.name, as: .contact), gone: $0.gone, lastContact: $0.lastContact,
        lastBy: names.name($0.lastBy, as: .owner))
    }
    relationship.email = relationship.email.map { _ in "\(id.lowercased())@redacted.invalid" }
    // Day and month of a birth tell people apart.
    relationship.birthday = nil
    if let currency = relationship.currency, !CurrencyMarks.isCode(currency) {
      relationship.currency = "XXX"
    }
  }

  private static func redacted(_ result: RelationshipAssessment, _ names: inout Pseudonyms)
    -> RelationshipAssessment
  {
    var result = result
    result.classWhy = redacted(result.classWhy, &names)
    result.wouldChange = redacted(result.wouldChange, &names)
    result.illFitting = result.illFitting.map { redacted($0, &names) }
    let group = result.cadence?.group
    result.cadence?.group = names.name(group, as: .segment)
    // Findings are packed: each part is taken out once and put back once.
    result.marks = result.marks.map { mark in
      var mark = mark
      mark.why = redacted(mark.why, &names)
      return mark
    }
    result.reasons = result.reasons.map { reason in
      var reason = reason
      reason.why = redacted(reason.why, &names)
      reason.clears = redacted(reason.clears, &names)
      return reason
    }
    result.remarks = result.remarks.map { remark in
      var remark = remark
      remark.why = redacted(remark.why, &names)
      return remark
    }
    if var proposal = result.proposal {
      proposal.why = redacted(proposal.why, &names)
      proposal.say = redacted(proposal.say, &names)
      result.proposal = proposal
    }
    return result
  }

  private static func redacted(_ remark: Remark, _ names: inout Pseudonyms) -> Remark {
    var remark = remark
    for (index, argument) in remark.arguments.enumerated() {
      guard case .text(let text) = argument else { continue }
      let known = [Pseudonyms.Sort.contact, .name, .tier, .segment, .id, .owner].lazy
        .compactMap { [names] in names.known(text, as: $0) }.first
      remark.arguments[index] = .text(known ?? names.name(text, as: .other))
    }
    return remark
  }

  /// Folders say as much as names do.
  private static func file(_ path: String, _ names: inout Pseudonyms) -> String {
    names.name(ownName(path), as: .file) + ".csv"
  }

  private static func ownName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// `[57 characters: complaint, question]`.
  private static func described(_ text: String, _ meanings: [String]) -> String {
    let count = text.unicodeScalars.count
    if count == 0 { return "" }
    let found = meanings.isEmpty ? "" : ": " + meanings.joined(separator: ", ")
    return "[\(count) \(count == 1 ? "character" : "characters")\(found)]"
  }
}
