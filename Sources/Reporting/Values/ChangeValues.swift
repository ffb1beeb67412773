import Assessment
import Basics
import Intake
import Relationships
import RunHistory
import Templating

/// What is different since the last run, each change with the names it is about.
struct ChangeValues {
  let model: ReportModel
  let rows: RowValues
  let rowLimit: Int

  /// Names in one line of the mail.
  static let fewLimit = 8

  private var wording: Wording { model.wording }

  var values: TemplateValue {
    let groups = groups
    let changes = model.input.changes
    let rules = changes?.movedRules ?? []
    return [
      "isFirst": .flag(changes == nil),
      "first": .text(changes == nil ? wording.text(Self.noBaseline(model.input).full) : nil),
      "since": .text(changes.map { wording.text(.changesSince, .day($0.since)) }),
      "rules": .text(rules.isEmpty ? nil : Self.rulesMoved(changes, wording)),
      // That a flag still stands is no change, and is told all the same.
      "isNone": .flag(changes != nil && groups.allSatisfy { $0.label == .stillOpen }),
      "hasGroups": .flag(!groups.isEmpty),
      "groups": .list(groups.map(\.values)),
      "trend": Trend(model).values,
    ]
  }

  /// Why there is nothing to compare with: a first run, a history that cannot be read, or one of
  /// others; in full, and for the head of the report.
  static func noBaseline(_ input: ReportInput) -> (full: Phrase, lead: Phrase) {
    var phrases: (full: Phrase, lead: Phrase) = (.firstRun, .leadFirstRun)
    for finding in input.findings {
      switch finding.kind {
      case .run(.history): return (.unreadableBaseline, .leadUnreadableBaseline)
      case .run(.otherBase): phrases = (.otherBase, .leadOtherBase)
      default: continue
      }
    }
    return phrases
  }

  /// That judgements moved because the rules did.
  static func rulesMoved(_ changes: Changes?, _ wording: Wording) -> String? {
    guard let changes, !changes.movedRules.isEmpty else { return nil }
    let shown = changes.movedRules.prefix(5).joined(separator: ", ")
    let more = changes.movedRules.count - 5
    return wording.text(
      .rulesMoved, .day(changes.since),
      .text(more > 0 ? wording.text(.andMoreOf, .text(shown), .number(more)) : shown))
  }
}

extension ChangeValues {
  private struct Group {
    var label: Phrase
    var members: [Member]
  }

  private struct Member {
    var id: String
    /// What the last report called it, where it is no longer on record.
    var name: String?
    /// The step, or since when; empty where the label says it all.
    var note: String?
    /// The same for several in a row, said behind the last of them.
    var sharedNote: String?
  }

  private var groups: [(label: Phrase, values: TemplateValue)] {
    guard let changes = model.input.changes else { return [] }
    func group(_ kind: Changes.Kind, _ label: Phrase) -> Group {
      Group(label: label, members: changes.ids(kind).map { Member(id: $0) })
    }
    let back = Set(changes[.noLongerPutOff].map { Array($0.id.utf8) })
    let lost = Set(changes[.removedNeglected].map { Array($0.id.utf8) })
    var new = group(.newlyNeglected, .newlyNeglected)
    new.members.removeAll { back.contains(Array($0.id.utf8)) }
    let groups = [
      new,
      group(.noLongerPutOff, .noLongerPutOff),
      Group(
        label: .worse,
        members: changes[.worse].map { worse in
          let (told, now) = (worse.told ?? 0, worse.severity ?? 0)
          return Member(
            id: worse.id,
            note: wording.text(
              .severityRose, .number(Int(told.rounded())), .number(Int(now.rounded()))))
        }),
      group(.recovered, .recovered),
      group(.putOff, .nowPutOff),
      group(.settledWhilePutOff, .settledWhilePutOff),
      group(.becameUnknown, .becameUnknown),
      group(.ended, .nowEnded),
      group(.becamePartnership, .becamePartnership),
      group(.becameTransactional, .becameTransactional),
      group(.added, .added),
      Group(
        label: .removed,
        members: changes[.removed].map { removed in
          let wasNeglected = lost.contains(Array(removed.id.utf8))
          return Member(
            id: removed.id, name: removed.name,
            note: wasNeglected ? wording.text(.wasNeglected) : nil)
        }),
      // The longest open first: these are the ones that a nightly list makes invisible.
      Group(
        label: .stillOpen,
        members: changes[.stillOpen].map { (id: $0.id, since: $0.openSince ?? changes.since) }
          .enumerated()
          .sorted { ($0.element.since, $0.offset) < ($1.element.since, $1.offset) }
          .map { _, open in
            let nights = model.asOf.days(since: open.since)
            return Member(
              id: open.id, note: wording.text(.openNights, .number(nights), .day(open.since)),
              sharedNote: wording.text(.openNightsEach, .number(nights), .day(open.since)))
          }),
    ].filter { !$0.members.isEmpty }
    let wanted = Set(groups.flatMap(\.members).map { Array($0.id.utf8) })
    var indices: [[UInt8]: Int] = [:]
    for index in wanted.isEmpty ? [] : model.members {
      let key = Array(model.input.ledger.relationships[index].id.utf8)
      if wanted.contains(key) { indices[key] = index }
    }
    return groups.map { ($0.label, values($0, indices)) }
  }

  private func values(_ group: Group, _ indices: [[UInt8]: Int]) -> TemplateValue {
    func list(_ limit: Int) -> TemplateValue {
      let shown = group.members.prefix(limit)
      return .list(
        shown.enumerated().map { i, member in
          let isLast = i == shown.count - 1
          let isShared = i > 0 && member.sharedNote != nil && shown[i - 1].note == member.note
          let goesOn = !isLast && member.sharedNote != nil && shown[i + 1].note == member.note
          return self.member(
            member, indices[Array(member.id.utf8)],
            runNote: goesOn ? nil : isShared ? member.sharedNote : member.note, isLast: isLast)
        })
    }
    func more(_ phrase: Phrase, _ limit: Int) -> TemplateValue {
      let more = group.members.count - limit
      return more > 0 ? .text(wording.text(phrase, .number(more))) : .nothing
    }
    let few = min(Self.fewLimit, rowLimit)
    return [
      "label": .text(wording.text(group.label)),
      "count": .text(wording.number(group.members.count)),
      "members": list(rowLimit),
      "more": more(.andMore, rowLimit),
      "few": list(few),
      "moreFew": more(.andMoreMail, few),
    ]
  }

  /// Those no longer on record have the name that the last report gave them.
  ///
  /// - Parameter runNote: the note where names stand in one line, and several may share it.
  private func member(_ member: Member, _ index: Int?, runNote: String?, isLast: Bool)
    -> TemplateValue
  {
    let name =
      index.map { model.input.ledger.relationships[$0].name }
      ?? member.name ?? member.id
    return [
      "name": .text(DisplayText.clean(name, limit: 80)),
      "note": .text(member.note),
      "runNote": .text(runNote),
      "anchor": .text(model.anchors.anchor(member.id)),
      "isLast": .flag(isLast),
      "isDetailed": .flag(index.map(rows.detailed.contains) ?? false),
    ]
  }
}
