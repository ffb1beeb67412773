import Assessment
import Basics
import Intake
import Relationships
import Templating

/// What the page tells of kinds that have a section of their own: vendors, prospects, and who sent
/// us whom.
struct KindSections {
  let rows: RowValues
  let limit: Int

  private var model: ReportModel { rows.model }
  private var wording: Wording { rows.model.wording }

  /// Vendors, with the sides swapped: what we owe and since when, complaints of either side and how
  /// they were met, our thanks, our demands.
  var vendors: TemplateValue {
    section(model.vendors) { index in
      let result = model.input.assessed.results[index]
      let marks = result.marks
      func mark(_ id: MarkID) -> TemplateValue {
        let found = marks.first { $0.id == id && $0.verdict != .unknown }
        return text(found.map { wording.sentence($0.why) })
      }
      let owed = result.reasons.first { $0.id == .n4 }.map { wording.sentence($0.why) }
      return [
        "owes": text(owed ?? remark(.weOwe, result)), "met": mark(.m7), "thanks": mark(.m8),
        "demands": text(remark(.ourDemands, result)),
      ]
    }
  }

  /// Prospects: whom they are like, and what is said of how we court them.
  var prospects: TemplateValue {
    section(model.prospects) { index in
      let result = model.input.assessed.results[index]
      let fit = result.fit
      return [
        "fit": .text(fit.map { wording.text(RowValues.phrase($0.verdict)) }),
        "fitWhy": text(fit.map { wording.sentence($0.why) }),
        "remarks": .list(result.remarks.map { text(wording.sentence($0.why)) }),
      ]
    }
  }

  /// Each referral, whom it brought as far as the list knows the name, and whether thanks are due.
  var referrals: TemplateValue {
    let names = ReferredNames(model)
    return section(model.referrers) { index in
      let result = model.input.assessed.results[index]
      let remark = result.remark(.referrals)
      return [
        "isThanksDue": .flag(
          result.reasons.contains { $0.id == .n7 }
            && model.input.ledger.relationships[index].kind == .referralSource),
        "sent": .list(
          (remark?.evidence ?? []).map { row in
            let view = EvidenceView(row) { model.quote($0, of: index) }
            let brought = names.relationships(in: view.text, besides: index, on: view.day)
            return [
              "row": ["evidence": .list([rows.evidence(view)])],
              "became": brought.isEmpty
                ? .nothing
                : .text(
                  wording.text(
                    .referralBecame,
                    .text(brought.map(describe).joined(separator: ", ")))),
            ]
          }),
      ]
    }
  }

  /// "Jardin Döring GmbH (customer)".
  private func describe(_ index: Int) -> String {
    let relationship = model.input.ledger.relationships[index]
    return "\(DisplayText.clean(relationship.name, limit: 60)) "
      + "(\(wording.text(RowValues.phrase(relationship.kind))))"
  }

  private func section(
    _ indices: [Int], _ more: (Int) -> [String: TemplateValue]
  ) -> TemplateValue {
    let hidden = indices.count - limit
    return [
      "isEmpty": .flag(indices.isEmpty),
      "count": .text(wording.number(indices.count)),
      "rows": .list(
        indices.prefix(limit).map { index in
          .object(rows.members(of: index).merging(more(index)) { $1 })
        }),
      "more": hidden > 0 ? .text(wording.text(.andMore, .number(hidden))) : .nothing,
    ]
  }

  private func remark(
    _ id: RelationshipRemark.Subject, _ result: RelationshipAssessment
  ) -> String? {
    result.remark(id).map { wording.sentence($0.why) }
  }

  private func text(_ text: String?) -> TemplateValue {
    .text(text.map { DisplayText.clean($0, limit: 280) })
  }
}

/// Finds relationships of the list by a word of their names that no other has.
private struct ReferredNames {
  private var owners: [String: Int] = [:]
  /// When each was first heard of, by the list or by its rows.
  private var began: [Day?] = []
  private static let daysBefore = 60
  /// In a larger base too many words are names.
  private static let largestBase = 20_000
  private static let shortestWord = 5

  init(_ model: ReportModel) {
    let relationships = model.input.ledger.relationships
    guard !model.referrers.isEmpty, relationships.count <= Self.largestBase else { return }
    began = relationships.indices.map { index in
      [relationships[index].since, model.input.assessed.results[index].firstContact]
        .compactMap(\.self).min()
    }
    var counts: [String: Int] = [:]
    for (index, relationship) in relationships.enumerated() {
      for word in Set(Self.words(relationship.name)) {
        counts[word, default: 0] += 1
        owners[word] = index
      }
    }
    owners = owners.filter { counts[$0.key] == 1 }
  }

  /// Those who came after the day of the referral, or shortly before it was written down.
  func relationships(in text: String, besides index: Int, on day: Day) -> [Int] {
    var found: [Int] = []
    for word in Self.words(text) {
      if let owner = owners[word], owner != index, !found.contains(owner),
        began[owner].map({ $0.days(since: day) >= -Self.daysBefore }) ?? false
      {
        found.append(owner)
      }
    }
    return found
  }

  /// Words that begin with a capital, as names do.
  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter }.filter { $0.count >= shortestWord && $0.first?.isUppercase == true }
      .map { word in
        let plain = word.lowercased()
        return plain.hasSuffix("s") ? String(plain.dropLast()) : plain
      }
  }
}
