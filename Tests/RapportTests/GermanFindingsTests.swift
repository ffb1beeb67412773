import Basics
import Foundation
import Relationships
import Testing

@testable import Pipeline
@testable import Reporting

/// A German report of any input, however bad, is German in what it says of the input.
@Suite("German reports of bad inputs")
struct GermanFindingsTests {
  private static let folders: [URL] = {
    let own = Product.package.appendingPathComponent("Tests/RapportTests/BadInputs")
    let shared = Product.shared?.appendingPathComponent("bad-inputs")
    return [own] + [shared].compactMap(\.self)
  }()

  private struct Manifest: Decodable {
    struct Case: Decodable { var file: String }
    var cases: [Case]
  }

  /// A report on one file, read as far as it can be; its error where there is no report.
  private func judged(_ path: String) throws -> Result<(RunPlan, AssessedRun), Failure> {
    var request = RunRequest()
    request.inputs = [path]
    request.asOf = "2026-06-30"
    request.language = "de"
    request.force = true
    var plan = try RunPlan(request)
    do throws(Failure) {
      let run = try AssessedRun(&plan, comparesWithLastRun: false, progress: nil)
      return .success((plan, run))
    } catch {
      return .failure(error)
    }
  }

  @Test(arguments: folders)
  func `every message of report.json is the German one of its case, and of rejects.csv too`(
    _ folder: URL
  ) throws {
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: folder.appendingPathComponent("manifest.json")))
    var messages = 0
    for file in manifest.cases.map(\.file) {
      let path = folder.appendingPathComponent(file).path
      guard case .success(let (plan, judged)) = try judged(path) else { continue }
      let model = ReportModel(judged.reportInput(plan), wording: plan.wording)
      let json = Data(try JSONReport().bytes(of: model))
      let report = try JSONSerialization.jsonObject(with: json) as? [String: Any]
      let said = (report?["dataQuality"] as? [[String: Any]] ?? []).map { $0["message"] as? String }
      #expect(said == judged.findings.map(Wording.german.message), "\(file)")
      for finding in judged.findings {
        #expect(Wording.german.message(finding) != Wording.english.message(finding), "\(file)")
        messages += 1
      }
      let rejects = String(decoding: try RejectTable().bytes(of: model), as: UTF8.self)
      let reasons = judged.rejects.map { $0.reason }
      for reason in Set(reasons) {
        let german = Wording.german.message(reason)
        #expect(german != Wording.english.message(reason), "\(file)")
        #expect(rejects.contains(german.replacing("\"", with: "\"\"")), "\(file): \(german)")
      }
    }
    #expect(messages > 40)
  }
}
