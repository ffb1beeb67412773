import Assessment
import Intake
import Reporting

/// The commented `rapport.yaml` that `rapport init` writes: every setting there is, with its
/// default and its meaning, commented out, so that the file runs unchanged and says what can be
/// changed.
package enum InitialFile {
  package static var text: String {
    var text = """
      # rapport.yaml: settings of Rapport. Paths are relative to this file.
      # Everything here is optional; what is commented out shows the default.

      # The exports: folders or files. What each file is, is recognised from its columns.
      inputs:
        - .

      # Where it cannot be recognised, say so:
      # customers: [accounts.csv]
      # interactions: [activities.csv, orders.csv]

      # Where reports go, and which.
      # out: Reports
      # format: [\(Reporting.formatNames.joined(separator: ", "))]
      # language: en
      # templates: templates
      # company: Your Company Ltd

      # The day to judge on (today) and the time zone of days (the machine's).
      # as-of: 2026-06-30
      # timezone: Europe/Berlin

      # Whom we are, where mailboxes, call logs and calendars name both sides and their rows do not tell:
      # addresses, domains, telephone numbers, names.
      # us: [dana@example.com, example.com, +49 30 5550900, Dana Hale]

      # How the exports are written, where it cannot be seen: dmy, mdy or ymd …
      # date-order: dmy
      # encoding: windows-1252
      # delimiter: ";"
      # … and which column holds a field.
      # map:
      #   id: Client ref
      #   date: Happened on

      # Only the relationships of this owner.
      # owner: Dana

      # Longest silence of ours by tier, in days, until a relationship has a rhythm of its own (N1).
      # tiers:
      #   A: 30
      #   B: 60
      #   C: 120
      #   # … or more limits of a tier, of silence, answers, complaints, promises and follow-ups, as below:
      #   key: {silence-days: 21, answer-business-days: 1, follow-up-days: 7}

      # Longest silence of ours, agreed for one customer (by id), for a tag or for a segment: above rhythm
      # and tier (N1). A column Cadence of the list says the same of one customer.
      # cadence:
      #   C042: weekly
      #   key account: 6 weeks
      #   Wholesale: 90

      # Days on which nobody is expected to answer.
      # business-days:
      #   weekend: [sat, sun]
      #   holidays: [2026-12-25, 2026-12-26]

      # Put a flag aside until a day.
      # snoozes:
      #   - id: C042
      #     until: 2026-09-01
      #     why: closed for the summer

      # … or in a table that anybody can edit: columns id, until, why.
      # snooze-file: snoozes.csv

      # What people say of flags: columns id, about (\(ReasonID.extent("to")), \(MarkID.extent("to")), class, drift), verdict (right, wrong)
      # and note. A flag called wrong does not return on the same rows, and does on new ones.
      # verdicts: verdicts.csv

      # Beyond these a run says that something is wrong with the exports, instead of filling the memory.
      # limits:
      #   relationships: 2500000   # 1.4 KB of memory each
      #   interactions: 120000000  # 30 bytes each
      #   unusable-rows: 5000000
      #   owners: 200000
      #   expansion: 100           # how many times its size a .gz or .zip may become

      # Words of your trade, beside those that Rapport knows. The lists of words:
      \(wordLists)
      # lexicon:
      #   complaint:
      #     add: ["short shipment", "came back cracked"]
      #     remove: ["returned"]

      """ + nightly
    let defaults = AssessmentSettings()
    var section = ""
    for setting in JudgementSetting.all {
      if setting.section != section {
        section = setting.section
        text += "\n# \(titles[section] ?? section)\n# \(section):\n"
      }
      let line = "#   \(setting.key): \(setting.shown(in: defaults))"
      let gap = String(repeating: " ", count: max(1, 44 - line.count))
      text += "\(line)\(gap)# \(setting.meaning)\n"
    }
    return text
  }

  /// The names of all lists of words, in commented lines.
  private static var wordLists: String {
    var lines: [String] = []
    for name in Signals.typedNames {
      if let last = lines.last, last.count + name.count < 94 {
        lines[lines.count - 1] = "\(last), \(name)"
      } else {
        lines.append("# \(name)")
      }
    }
    return lines.joined(separator: ",\n")
  }

  static let titles = [
    "marks": "What the nine marks of a partnership are worth, and how they are seen.",
    "classes": "When a relationship is a partnership.",
    "neglect": "When a relationship is neglected: the limits of \(ReasonID.extent("to")).",
    "plans": "What a planned touch suspends.",
    "drift": "When their silence means that they are drifting away.",
    "fit": "When demands are one-sided (R6).",
    "severity": "What makes a neglected relationship urgent: overdue times what is at stake.",
    "appreciation": "What the year of appreciation may cost (M8).",
  ]
}
