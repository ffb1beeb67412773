package import Assessment

/// The sentences of the assessment in English.
extension English {
  package static func sentence(_ id: RemarkID) -> String {
    switch id {
    case .noEvidence: "nothing on record that could show it"
    }
  }
}
