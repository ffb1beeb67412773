import Assessment
import Basics
import Intake
import Language

extension Configuration {
  /// Reads the text of a configuration file.
  ///
  /// - Parameters:
  ///   - file: its name, for messages.
  ///   - typed: settings that stand in place of its own.
  /// - Throws: the first mistake in it, with its place.
  package init(text: String, file: String, typed: [TypedSetting] = []) throws(ConfigurationError) {
    self.init()
    var top = try YAMLReader(text: text, file: file, typed: typed)
    places = top.places
    inputs = try top.texts("inputs") ?? []
    customers = try top.texts("customers") ?? []
    interactions = try top.texts("interactions") ?? []
    out = try top.text("out")
    asOf = try Configuration.day("as-of", &top)
    timeZone = try top.text("timezone")
    formats = try top.texts("format")
    us = try top.texts("us") ?? []
    dateOrder = try top.choice("date-order", of: DateOrder.self)?.rawValue
    encoding = try top.text("encoding")
    delimiter = try top.text("delimiter")
    owner = try top.text("owner")
    force = try top.flag("force")
    company = try top.text("company")
    language = try top.text("language")
    templates = try top.text("templates")
    try readMappings(&top)
    try readJudgement(&top)
    try readCalendar(&top)
    try readTiers(&top)
    try readCadences(&top)
    try readSnoozes(&top)
    try readWords(&top)
    try readLimits(&top)
    snoozeFile = try top.text("snooze-file")
    verdictFile = try top.text("verdicts")
    nightly = try Nightly(&top)
    mail = try Mail(&top)
    retention = try KeptReports(&top)
    log = try Log(&top)
    permissions = try Permissions(&top)
    try top.finish()
  }

  private mutating func readMappings(_ top: inout YAMLReader) throws(ConfigurationError) {
    guard var section = try top.section("map") else { return }
    let fieldPlaces = section.places
    for (field, _) in section.ownKeys() {
      mappings[field] = try section.text(field)
      places["map.\(field)"] = fieldPlaces[field]
    }
  }

  private mutating func readJudgement(_ top: inout YAMLReader) throws(ConfigurationError) {
    let defaults = AssessmentSettings()
    var names: [String] = []
    for setting in JudgementSetting.all where !names.contains(setting.section) {
      names.append(setting.section)
    }
    for name in names {
      guard var section = try top.section(name) else { continue }
      for setting in JudgementSetting.all where setting.section == name {
        try setting.read(&section, into: &assessment)
        let value = setting.shown(in: assessment)
        if value != setting.shown(in: defaults) {
          changed.append(ChangedSetting(name: setting.name, value: value))
        }
      }
      try section.finish()
    }
  }

  private mutating func readCalendar(_ top: inout YAMLReader) throws(ConfigurationError) {
    guard var section = try top.section("business-days") else { return }
    if let names = try section.texts("weekend") {
      assessment.businessDays.weekend = []
      for name in names {
        guard
          let weekday = Configuration.weekdays.firstIndex(of: String(name.lowercased().prefix(3)))
        else { throw section.wrong("weekend", "must list days such as sat, sun") }
        assessment.businessDays.weekend.insert(weekday + 1)
      }
      guard assessment.businessDays.weekend.count < 7 else {
        throw section.wrong("weekend", "must leave a day to work on")
      }
    }
    if let days = try section.texts("holidays") {
      for text in days {
        guard let day = Day(iso: text) else {
          throw section.wrong("holidays", "must list days as yyyy-mm-dd, not \(text)")
        }
        assessment.businessDays.holidays.insert(day)
      }
    }
    try section.finish()
  }

  private mutating func readTiers(_ top: inout YAMLReader) throws(ConfigurationError) {
    guard var section = try top.section("tiers") else { return }
    for (tier, _) in section.ownKeys() {
      guard section.isSection(tier) else {
        if let days = try section.integer(tier, in: 1...36_500) {
          assessment.tierLimits[tier] = days
          changed.append(ChangedSetting(name: "tiers.\(tier)", value: String(days)))
        }
        continue
      }
      guard var own = try section.section(tier) else { continue }
      if let days = try own.integer("silence-days", in: 1...36_500) {
        assessment.tierLimits[tier] = days
        changed.append(ChangedSetting(name: "tiers.\(tier).silence-days", value: String(days)))
      }
      var rules = AssessmentSettings.TierRules()
      for rule in TierRule.all {
        guard let days = try own.integer(rule.key, in: 0...36_500) else { continue }
        rules[keyPath: rule.path] = days
        changed.append(ChangedSetting(name: "tiers.\(tier).\(rule.key)", value: String(days)))
      }
      assessment.tierRules[tier] = rules
      try own.finish()
    }
  }

  private mutating func readCadences(_ top: inout YAMLReader) throws(ConfigurationError) {
    guard var section = try top.section("cadence") else { return }
    for (name, _) in section.ownKeys() {
      guard let text = try section.text(name) else { continue }
      let cadence = Cadence(text)
      guard cadence != nil || Cadence.isNone(text) else {
        throw section.wrong(name, "must be an interval such as weekly, 6 weeks or 90, not \(text)")
      }
      assessment.cadences.updateValue(cadence?.days, forKey: name)
      changed.append(
        ChangedSetting(
          name: "cadence.\(name)", value: cadence.map { String($0.days) } ?? "none"))
    }
  }

  private mutating func readSnoozes(_ top: inout YAMLReader) throws(ConfigurationError) {
    for var entry in try top.sections("snoozes") {
      guard let id = try entry.text("id") else { throw entry.wrong("id", "is missing") }
      guard let until = try Configuration.day("until", &entry) else {
        throw entry.wrong("until", "is missing; the last day of the snooze as yyyy-mm-dd")
      }
      assessment.snoozes[id] = AssessmentSettings.Snooze(
        until: until, reason: try entry.text("why"))
      try entry.finish()
    }
  }

  private mutating func readWords(_ top: inout YAMLReader) throws(ConfigurationError) {
    guard var section = try top.section("lexicon") else { return }
    for (list, place) in section.ownKeys() {
      guard var entry = try section.section(list) else { continue }
      words.append(
        WordList(
          list: list, add: try entry.texts("add") ?? [], remove: try entry.texts("remove") ?? [],
          line: place.line, column: place.column))
      try entry.finish()
    }
  }

  private mutating func readLimits(_ top: inout YAMLReader) throws(ConfigurationError) {
    guard var section = try top.section("limits") else { return }
    func number(_ key: String, _ usual: Int) throws(ConfigurationError) -> Int {
      try section.integer(key, in: 1...2_000_000_000) ?? usual
    }
    limits.relationships = try number("relationships", limits.relationships)
    limits.interactions = try number("interactions", limits.interactions)
    limits.unusableRows = try number("unusable-rows", limits.unusableRows)
    limits.owners = try number("owners", limits.owners)
    expansionLimit = try section.integer("expansion", in: 1...100_000)
    try section.finish()
  }

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func day(_ key: String, _ reader: inout YAMLReader) throws(ConfigurationError)
    -> Day?
  {
    guard let text = try reader.text(key) else { return nil }
    guard let day = Day(iso: text) else {
      throw reader.wrong(key, "must be a day as yyyy-mm-dd, not \(text)")
    }
    return day
  }
}
