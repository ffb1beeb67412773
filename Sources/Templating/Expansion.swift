/// How much a template becomes with all that it includes, each section gone through once.
///
/// Forty small files, each of which includes the next one twice, are a thousand billion tags. What
/// is beyond these limits is refused before anything walks through it, so that checking and
/// rendering end.
struct Expansion {
  private(set) var tags: Int
  private(set) var bytes: Int
  /// Sections and includes within each other.
  private(set) var depth = 0

  /// The largest of our own has some hundreds, a tenth of these bytes and a depth of ten.
  static let tagLimit = 20_000
  static let byteLimit = 8 << 20
  static let depthLimit = 100

  /// - Parameters:
  ///   - known: the expansion of what this template includes.
  init(of template: Template, _ known: (String) -> Expansion?) {
    tags = template.tags.count
    bytes = template.source.count
    var level = 0
    for tag in template.tags {
      switch tag.action {
      case .section, .inverted: level += 1
      case .end: level -= 1
      case .partial:
        guard let partial = known(tag.name) else { break }
        // Far beyond the limits nothing is added any more, and nothing overflows.
        tags = min(tags + partial.tags, Self.tagLimit + 1)
        bytes = min(bytes + partial.bytes, Self.byteLimit + 1)
        depth = max(depth, level + 1 + partial.depth)
      default: break
      }
      depth = max(depth, level)
    }
  }

  private var objection: String? {
    if depth > Self.depthLimit {
      return "sections and includes stand more than \(Self.depthLimit) deep in each other here; "
        + "make fewer levels of them"
    }
    if tags > Self.tagLimit || bytes > Self.byteLimit {
      return "with all that it includes, this has more than \(Self.tagLimit) tags or "
        + "\(Self.byteLimit >> 20) MiB; include less, or the same fewer times"
    }
    return nil
  }

  /// What is too large among templates none of which includes itself: each that is, but not those
  /// that include it.
  static func problems(_ templates: [String: Template]) -> [TemplateProblem] {
    var known: [String: Expansion] = [:]
    var problems: [TemplateProblem] = []
    var refused = Set<String>()
    for name in templates.keys.sorted() {
      // Without recursion: the depth of what is looked at is what is being found out.
      var open = [name]
      while let next = open.last {
        guard known[next] == nil, let template = templates[next] else {
          open.removeLast()
          continue
        }
        let includes = template.tags.filter { $0.action == .partial }.map(\.name)
        if let missing = includes.first(where: { known[$0] == nil && templates[$0] != nil }) {
          open.append(missing)
          continue
        }
        let expansion = Expansion(of: template) { known[$0] }
        known[next] = expansion
        if let message = expansion.objection {
          if refused.isDisjoint(with: includes) {
            problems.append(
              TemplateProblem(file: template.file, line: 1, column: 1, message: message))
          }
          refused.insert(next)
        }
      }
    }
    return problems
  }
}
