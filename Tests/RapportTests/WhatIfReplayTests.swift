import Assessment
import Configuration
import Foundation
import Testing

@Suite("rapport whatif: forty settings beside real runs of the sample company")
struct WhatIfReplayTests {
  /// Forty sets of one to three weights and limits, each drawn anew from a fixed seed.
  private static let drawn: [[(name: String, value: String)]] = {
    var random = Seeded(state: 22)
    return (0..<40).map { _ in
      var settings: [(name: String, value: String)] = []
      for _ in 0...random.below(3) {
        let setting = random.pick(JudgementSetting.all)
        guard !settings.contains(where: { $0.name == setting.name }) else { continue }
        settings.append((setting.name, value(of: setting, &random)))
      }
      return settings
    }
  }()

  /// From a fifth of the usual value to three times it, within the range of the setting.
  private static func value(of setting: JudgementSetting, _ random: inout Seeded) -> String {
    let usual = Double(setting.shown(in: .init())) ?? 1
    let wanted = usual * random.pick([0.2, 0.5, 0.8, 1.3, 2, 3])
    switch setting.value {
    case .whole(_, let range):
      return String(min(max(Int(wanted), range.lowerBound), range.upperBound))
    case .number(_, let range):
      return String(min(max((wanted * 100).rounded() / 100, range.lowerBound), range.upperBound))
    }
  }

  @Test("What it prints is, to the byte, what the two reports differ by", arguments: 0..<4)
  func equalsRealRuns(quarter: Int) throws {
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    let sample = Product.package.appendingPathComponent("SampleData").path
    let inputs = ["customers.csv", "interactions.csv", "orders.csv"].map { "\(sample)/\($0)" }
    func report(_ config: String) throws -> [String: [String: Any]] {
      let result = try product.run(
        ["report"] + inputs + ["--as-of", "2026-06-30", "--timezone", "Europe/London"]
          + ["--config", config, "--out", "Out", "--format", "json"])
      try #require(result.status == 0, "\(result.err)")
      return try product.relationships("Out/2026-06-30")
    }
    try product.write("base.yaml", "company: Tarrow\n")
    let before = try report("base.yaml")
    var changing = 0
    for settings in Self.drawn[quarter * 10..<quarter * 10 + 10] {
      let lines = Dictionary(grouping: settings) { $0.name.prefix { $0 != "." } }
        .map { section, settings in
          "\(section):\n"
            + settings.map { "  \($0.name.drop { $0 != "." }.dropFirst()): \($0.value)\n" }.joined()
        }
      try product.write("other.yaml", "company: Tarrow\n" + lines.joined())
      let expected = Self.difference(before, try report("other.yaml"))
      let answer = try product.run(
        ["whatif"] + inputs + ["--as-of", "2026-06-30", "--timezone", "Europe/London"]
          + ["--config", "base.yaml", "--json"]
          + settings.flatMap { ["--set", "\($0.name)=\($0.value)"] })
      #expect(answer.out == expected + "\n", "\(settings)")
      if !expected.hasPrefix(#"{"added":[],"cleared":[],"reclassified":[],"#) { changing += 1 }
    }
    #expect(changing > 0, "settings that change nothing show nothing")
  }

  /// What `whatif --json` has to print of two reports.
  private static func difference(
    _ before: [String: [String: Any]], _ after: [String: [String: Any]]
  ) -> String {
    func neglected(_ report: [String: [String: Any]]) -> Set<String> {
      Set(report.filter { $0.value["neglected"] as? Bool == true }.keys)
    }
    let (was, would) = (neglected(before), neglected(after))
    let reclassified = before.keys.filter {
      before[$0]?["class"] as? String != after[$0]?["class"] as? String
    }
    func list(_ ids: some Sequence<String>) -> String {
      "[" + ids.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
    let owners = Set(before.values.compactMap { $0["owner"] as? String }).sorted()
    let load = owners.map { owner in
      func count(_ ids: Set<String>) -> Int {
        ids.count { before[$0]?["owner"] as? String == owner }
      }
      return #"{"owner":"\#(owner)","now":\#(count(was)),"then":\#(count(would))}"#
    }
    return #"{"added":\#(list(would.subtracting(was))),"cleared":\#(list(was.subtracting(would))),"#
      + #""reclassified":\#(list(reclassified)),"load":[\#(load.joined(separator: ","))],"#
      + #""hits":null,"misses":null}"#
  }
}
