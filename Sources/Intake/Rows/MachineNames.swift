/// Names under which programs, not people, write rows.
enum MachineNames {
  static func contain(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let last = words.last else { return false }
    return words.count <= 3 && (ends.contains(last) || words.count == 1 && last.hasSuffix("bot"))
  }

  /// A program that writes by itself, and no bridge over which what people wrote came in.
  static func writeThemselves(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.count == 1 && words.first.map { writers.contains(String($0)) } == true
  }

  /// The account of a program that reports or watches: "svc_monitoring", "Nagios", "backup-user".
  static func isAccount(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first, words.count <= 3 else { return false }
    if words.count > 1, serviceAccounts.contains(first), !name.contains(" ") { return true }
    return writeThemselves(name)
      || words.contains(where: watchers.contains)
        && words.allSatisfy { watchers.contains($0) || helpers.contains($0) }
  }

  private static let serviceAccounts: Set<String> = ["svc", "srv", "service", "sa", "sys", "bot"]
  private static let watchers: Set<String> = [
    "monitoring", "monitor", "nagios", "zabbix", "prtg", "icinga", "icinga2", "checkmk", "datadog",
    "grafana", "prometheus", "alertmanager", "pagerduty", "opsgenie", "solarwinds", "scom",
    "uptimerobot", "pingdom", "watchdog", "alerting", "backup", "uberwachung", "überwachung",
  ]
  private static let helpers: Set<String> = [
    "user", "account", "service", "system", "server", "tool", "agent", "alert", "alerts", "svc",
    "benutzer", "konto", "dienst",
  ]

  private static let writers: Set<String> = [
    "system", "automation", "automations", "automatic", "automated", "automatik",
    "automatisierung", "systembenutzer", "workflow", "workflows", "noreply", "scheduler",
    "mailchimp",
  ]

  /// Last words.
  private static let ends: Set<String> = [
    "system", "automation", "automations", "automatic", "automated", "workflow", "workflows", "bot",
    "import", "importer", "api", "integration", "integrations", "sync", "zapier", "webhook", "cron",
    "daemon", "noreply", "migration", "scheduler", "systembenutzer", "automatik", "schnittstelle",
    "automatisierung", "datenimport",
  ]
}
