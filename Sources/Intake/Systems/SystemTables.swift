/// Every table of column names, in the order in which equally good ones win.
///
/// Each stands in a file of its own, as text in the format of `ColumnTable`: the compiler takes a
/// string of any length in its stride, where an embedded resource costs it seconds.
///
/// To teach Rapport another CRM: add `Systems/NAME.swift`, list it here, and add its header rows to
/// `SystemTests`.
enum SystemTables {
  static let all: [ColumnTable] = sources.map { source in
    do throws(ColumnTableError) {
      return try ColumnTable(parsing: source)
    } catch {
      // The tables are part of the program; the tests read every one of them.
      preconditionFailure("\(source.prefix { $0 != "\n" }):\(error.line): \(error.message)")
    }
  }

  /// The table every other falls back on.
  static let generic = all[0]

  /// Every key of every table, to tell headers from data.
  static let knownKeys: Set<String> = {
    var keys: Set<String> = []
    for table in all {
      for section in table.sections { keys.formUnion(section.aliases.keys) }
    }
    return keys
  }()

  /// Whether some system calls a column this.
  static func know(_ header: String) -> Bool {
    headerKeys(header).contains { knownKeys.contains($0) }
  }

  /// What some system means by a column of this key.
  static let meanings: [String: Set<Field>] = {
    var meanings: [String: Set<Field>] = [:]
    for table in all {
      for section in table.sections {
        for (key, alias) in section.aliases { meanings[key, default: []].insert(alias.field) }
      }
    }
    return meanings
  }()

  static let sources: [String] = [
    anySystem, hubSpot, salesforce, pipedrive, zoho, dynamics365, odoo, suiteCRM, espoCRM,
    yetiForce, oroCRM, atomicCRM, fatFreeCRM, krayin, twenty, frappe, freshsales, copper, capsule,
    insightly, google, outlook, linkedIn, helpScout, intercom,
    zammad, zohoDesk, shopify, amazon, square, quickBooks, xero, datev, wave, requestTracker,
    stripe,
    jobber,
    bitrix24, german, french,
    spanish, italian, portuguese, dutch, polish,
    swedish, danish, finnish, japanese, chinese, russian,
  ]
}
