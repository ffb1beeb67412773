/// Every table of column names, in the order in which equally good ones win.
///
/// To teach Rapport another CRM: add `Systems/NAME.columns`, list it here and in `Package.swift`,
/// and add its header rows to `SystemTests`.
enum SystemTables {
  static let all: [ColumnTable] = sources.map { source in
    do throws(ColumnTableError) {
      return try ColumnTable(parsing: String(decoding: source.bytes, as: UTF8.self))
    } catch {
      // The tables are part of the program; the tests read every one of them.
      preconditionFailure("\(source.name).columns:\(error.line): \(error.message)")
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

  static let sources: [(name: String, bytes: [UInt8])] = [
    ("generic", PackageResources.generic_columns),
    ("hubspot", PackageResources.hubspot_columns),
    ("salesforce", PackageResources.salesforce_columns),
    ("pipedrive", PackageResources.pipedrive_columns),
    ("zoho", PackageResources.zoho_columns),
    ("dynamics365", PackageResources.dynamics365_columns),
    ("odoo", PackageResources.odoo_columns),
    ("suitecrm", PackageResources.suitecrm_columns),
    ("espocrm", PackageResources.espocrm_columns),
    ("yetiforce", PackageResources.yetiforce_columns),
    ("orocrm", PackageResources.orocrm_columns),
    ("atomic", PackageResources.atomic_columns),
    ("fatfree", PackageResources.fatfree_columns),
    ("krayin", PackageResources.krayin_columns),
    ("twenty", PackageResources.twenty_columns),
    ("frappe", PackageResources.frappe_columns),
    ("freshsales", PackageResources.freshsales_columns),
    ("copper", PackageResources.copper_columns),
    ("capsule", PackageResources.capsule_columns),
    ("insightly", PackageResources.insightly_columns),
    ("google", PackageResources.google_columns),
    ("linkedin", PackageResources.linkedin_columns),
    ("german", PackageResources.german_columns),
    ("french", PackageResources.french_columns),
    ("spanish", PackageResources.spanish_columns),
    ("italian", PackageResources.italian_columns),
    ("portuguese", PackageResources.portuguese_columns),
    ("dutch", PackageResources.dutch_columns),
    ("polish", PackageResources.polish_columns),
    ("swedish", PackageResources.swedish_columns),
    ("danish", PackageResources.danish_columns),
    ("finnish", PackageResources.finnish_columns),
    ("japanese", PackageResources.japanese_columns),
    ("chinese", PackageResources.chinese_columns),
  ]
}
