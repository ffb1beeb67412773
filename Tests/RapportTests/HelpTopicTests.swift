import Assessment
import Configuration
import Testing

@Suite("rapport help rules, rapport help marks")
struct HelpTopicTests {
  @Test func `every mark, reason and rule stands there once, in two lines`() throws {
    let product = try Product()
    let rules = try product.run("help", "rules")
    let marks = try product.run("help", "marks")
    #expect(rules.status == 0 && marks.status == 0)
    for (out, ids) in [
      (marks.out, MarkID.allCases.map(\.name)),
      (rules.out, ReasonID.allCases.map(\.name) + (1...16).map { "R\($0)" }),
    ] {
      let lines = out.split(separator: "\n", omittingEmptySubsequences: false)
      for id in ids {
        let places = lines.indices.filter { lines[$0].hasPrefix(id + " ") }
        try #require(places.count == 1, "\(id)")
        #expect(lines[places[0]].count > id.count + 20)
        #expect(lines[places[0] + 1].hasPrefix("     "), "\(id) has no line of settings")
      }
    }
    #expect(rules.out.contains("neglect: answer-business-days 3"))
    #expect(try product.run("help", "n3").out.hasPrefix("N3 "))
    #expect(try product.run("help", "n3").out.split(separator: "\n").count == 2)
  }

  @Test func `every setting of the judgement stands with some rule, and none that is not there`() {
    let all = RuleReference.marks + RuleReference.rules
    let named = Set(all.flatMap(\.settings))
    for setting in JudgementSetting.all {
      #expect(
        named.contains(setting.name) || named.contains(setting.section),
        "\(setting.name) stands with no rule; add it in RuleReference")
    }
    for name in named {
      #expect(!SettingReference.belonging(to: name).isEmpty, "there is no setting \(name)")
    }
  }

  @Test func `help of a command is the parser's, and the end of --help tells of the rest`() throws {
    let product = try Product()
    #expect(try product.run("help", "report").out == product.run("report", "--help").out)
    let help = try product.run("--help").out
    #expect(help.contains("'rapport help rules' and 'rapport help marks'"))
    #expect(help.contains("--generate-completion-script"))
    #expect(try !product.run("report", "--help").out.contains("help rules"))
  }
}
