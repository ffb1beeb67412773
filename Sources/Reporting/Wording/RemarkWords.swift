import Assessment

/// What a language says for each remark and title, found by its number: a report of a large base
/// asks for millions.
struct RemarkWords: Sendable {
  private var words: [String] = []

  init(_ sentences: [RemarkID: String]) {
    let last = sentences.keys.map(\.number).max() ?? 0
    words = Array(repeating: "", count: Int(last) + 1)
    for (id, sentence) in sentences { words[Int(id.number)] = sentence }
  }

  /// The words, or the number where there are none.
  subscript(id: RemarkID) -> String {
    let index = Int(id.number)
    return index < words.count && !words[index].isEmpty ? words[index] : "\(id)"
  }
}
