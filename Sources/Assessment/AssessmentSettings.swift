/// Every weight and limit of the judgement, with its default and its rule; `rapport.yaml` may change
/// each.
package struct AssessmentSettings: Sendable, Hashable {
  package init() {}
}
