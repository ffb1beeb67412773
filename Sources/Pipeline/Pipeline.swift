/// # Pipeline: the stages in their order
///
/// The one module that knows them all: it settles what a run is to do (`RunPlan`), opens the inputs
/// and has them read, judged, worded and put in place, and turns whatever goes wrong on the way
/// into a `Failure` with its exit status. It judges nothing and words no report.
package enum Pipeline {
  /// The file of settings that is used where it lies in the current folder and no other is named.
  package static let usualConfiguration = "rapport.yaml"
}
