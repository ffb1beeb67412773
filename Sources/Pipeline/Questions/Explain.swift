import Assessment
package import Basics
import CSV
import Configuration
import Intake
import Relationships
import Reporting
import Templating

/// One relationship, explained.
package struct Explanation: Sendable {
  package var text: String
  package var findings: [Finding]
}

extension Pipeline {
  /// Judges the whole base and tells all there is to tell of one relationship.
  ///
  /// - Parameter id: its id; without one its name, or some words of it, if only one has them.
  package static func explain(_ id: String, _ request: RunRequest, asJSON: Bool) throws(Failure)
    -> Explanation
  {
    var plan = try RunPlan(request)
    var run = try AssessedRun(&plan, comparesWithLastRun: false, progress: nil)
    run.recallCourses(plan)
    let model = ReportModel(run.reportInput(plan), wording: plan.wording)
    let index = try find(id, in: run.ledger.relationships)
    guard !asJSON else {
      return Explanation(
        text: String(decoding: model.jsonLine(index), as: UTF8.self),
        findings: run.findings)
    }
    do {
      return Explanation(
        text: try Reporting.explanation(of: index, in: model, templates: plan.templates),
        findings: run.findings)
    } catch {
      throw Failure(error)
    }
  }

  /// Tells all there is to tell of the accounts of one owner, for whoever takes them over: the
  /// neglected first, by severity, the others by their ids.
  package static func handover(of owner: String, _ request: RunRequest, asJSON: Bool)
    throws(Failure) -> Explanation
  {
    var plan = try RunPlan(request)
    // The whole base is judged; the owner's part of it is told.
    plan.owner = nil
    let run = try AssessedRun(&plan, comparesWithLastRun: false, progress: nil)
    let results = run.assessed.results
    let relationships = run.ledger.relationships
    func urgency(_ index: Int) -> Urgency? {
      results[index].isNeglected ? Urgency(index, in: results, of: relationships) : nil
    }
    let members = try AssessedRun.indices(of: owner, in: run.ledger).sorted {
      let (one, other) = (urgency($0), urgency($1))
      guard one == other else {
        return other.map { other in one.map { $0 > other } ?? false } ?? true
      }
      return relationships[$0].id.utf8.lexicographicallyPrecedes(relationships[$1].id.utf8)
    }
    let model = ReportModel(run.reportInput(plan), wording: plan.wording)
    guard !asJSON else {
      let lines = members.map { String(decoding: model.jsonLine($0), as: UTF8.self) }
      return Explanation(text: lines.joined(separator: "\n"), findings: run.findings)
    }
    do {
      let text = try Reporting.handover(
        of: members.min().flatMap { relationships[$0].owner } ?? owner, members,
        handovers(of: members, in: run.ledger, settings: plan.assessment), in: model,
        templates: plan.templates)
      return Explanation(text: text, findings: run.findings)
    } catch {
      throw Failure(error)
    }
  }

  private static func find(_ id: String, in relationships: [Relationship]) throws(Failure) -> Int {
    // Ids are bytes: two ways to write an accent are two ids.
    if let index = relationships.firstIndex(where: { $0.id.utf8.elementsEqual(id.utf8) }) {
      return index
    }
    let named = relationships.indices.filter {
      relationships[$0].name.lowercased() == id.lowercased()
    }
    if named.count == 1 { return named[0] }
    guard named.isEmpty else {
      let ids = named.prefix(10).map { relationships[$0].id }.joined(separator: ", ")
      throw Failure(.usage, "\(named.count) relationships are named \(id); give one id of \(ids)")
    }
    if let only = NearRelationships.onlyOne(withTheWords: id, among: relationships) { return only }
    let near = NearRelationships(to: id, among: relationships).question(relationships)
    throw Failure(
      .usage, "there is no relationship \(id); \(near ?? "ids stand in relationships.csv")")
  }
}
