import Assessment
import Foundation
import Intake
import Testing

@testable import Configuration

@Suite("The file that init writes shows every setting with its default")
struct InitialFileTests {
  private func read(_ text: String) throws -> Configuration {
    try Configuration(text: text, file: "rapport.yaml")
  }

  @Test func `the file that init writes runs unchanged`() throws {
    let configuration = try read(InitialFile.text)
    #expect(configuration.inputs == ["."])
    #expect(configuration.assessment == AssessmentSettings())
    #expect(configuration.changed.isEmpty)
  }

  @Test func `init lists every list of words as it is typed`() {
    let names = InitialFile.text.split { " ,.:#\n".contains($0) }
    #expect(Signals.typedNames.count == Signals.names.count)
    for name in Signals.typedNames {
      #expect(names.contains { $0 == name }, "\(name)")
      #expect(name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(name)")
    }
    #expect(Signals.typedNames.contains("promise-by-us"))
    #expect(InitialFile.text.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }

  @Test func `everything that init shows is a setting with its default`() throws {
    let uncommented = InitialFile.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line -> Substring in
        let isSetting =
          line.hasPrefix("# ") && line.dropFirst(2).contains(":")

        guard isSetting, let colon = line.firstIndex(of: ":") else { return line }
        let key = line[line.index(line.startIndex, offsetBy: 2)..<colon]
          .trimmingCharacters(in: .whitespaces)
        return JudgementSetting.all.contains { $0.key == key || $0.section == key }
          ? line.dropFirst(2) : line
      }
      .joined(separator: "\n")
    let configuration = try read(uncommented)
    #expect(configuration.assessment == AssessmentSettings())
    #expect(uncommented.contains("\n  silence-days: 90"))
  }

  @Test func `what init shows of a nightly run are its defaults`() throws {
    let start = try #require(InitialFile.text.range(of: "# nightly:"))
    let text = InitialFile.text[start.lowerBound...].split(separator: "\n")
      .filter { !$0.contains("before:") && !$0.contains("on-") || $0.contains("when:") }
      .map { $0.hasPrefix("# ") && !$0.hasSuffix(".") ? $0.dropFirst(2) : $0 }
      .joined(separator: "\n")
    let configuration = try read(text)
    #expect(configuration.nightly == Configuration.Nightly())
    #expect(configuration.mail?.command == Configuration.Mail.defaultCommand)
    #expect(configuration.mail?.when == .onChange)
    #expect(configuration.mail?.timeoutSeconds == Configuration.Mail().timeoutSeconds)
    #expect(configuration.mail?.retryDays == Configuration.Mail().retryDays)
    #expect(configuration.retention?.daily == 31)
    #expect(configuration.log?.keep == 30)
    #expect(configuration.permissions?.files == 0o600)
    #expect(configuration.permissions?.folders == 0o700)
  }

  @Test func `no setting is listed twice`() {
    let names = JudgementSetting.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count > 50)
  }
}
