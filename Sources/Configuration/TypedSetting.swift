import Yams

/// A setting typed as `KEY=VALUE`, which stands for the same lines of the file:
/// `neglect.silence-days=60`, `tiers.A=30`, `lexicon.complaint.remove=[issue]`.
package struct TypedSetting: Sendable, Hashable {
  /// The section, and the keys within it.
  package let path: [String]
  package let value: String

  /// Nil for what has no key or no `=`.
  package init?(_ text: String) {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    let key = text[..<equals]
    // Names of tiers, customers and columns may have points of their own.
    let isNamed = Self.namedSections.contains { key.hasPrefix("\($0).") }
    var parts = key.split(
      separator: ".", maxSplits: isNamed ? 1 : .max, omittingEmptySubsequences: false)
    // A limit of a tier; names of tiers may have points, but end in no such word.
    if parts[0] == "tiers", parts.count == 2, parts[1].hasSuffix("-days"),
      let point = parts[1].lastIndex(of: ".")
    {
      parts = [parts[0], parts[1][..<point], parts[1][parts[1].index(after: point)...]]
    }
    path = parts.map(String.init)
    guard !path.isEmpty, path.allSatisfy({ !$0.isEmpty }) else { return nil }
    value = String(text[text.index(after: equals)...])
  }

  /// - Parameter path: the section, and the keys within it.
  package init(path: [String], value: String) {
    self.path = path
    self.value = value
  }

  private static let namedSections = ["tiers", "cadence", "map"]

  /// `neglect.silence-days`.
  package var name: String { path.joined(separator: ".") }

  /// Whether a change of it needs no row to be read again: it moves the judgement alone.
  package var movesJudgementAlone: Bool {
    let sections = Set(JudgementSetting.all.map(\.section)).subtracting(["plans"])
    return sections.union(["tiers", "cadence", "snoozes", "business-days", "owner"])
      .contains(path[0])
  }

  /// `root` with this setting in it, in place of what it holds.
  ///
  /// A tier has a number or a section, and the number stands for its `silence-days`: whichever is
  /// there, one limit of a tier leaves its others.
  func set(in root: Node?) -> Node {
    var (root, path) = (root, path)
    if path[0] == "tiers", path.count > 1 {
      let silence = "silence-days"
      switch Self.value(path[1], in: Self.value("tiers", in: root)) {
      case .mapping? where path.count == 2 && node.scalar != nil: path.append(silence)
      case .scalar(let days)? where path.count > 2 && !days.string.isEmpty:
        root = Self.put(Node([(Node(silence), .scalar(days))]), at: path[..<2], in: root)
      default: break
      }
    }
    return Self.put(node, at: path[...], in: root)
  }

  private static func value(_ key: String, in node: Node?) -> Node? {
    node?.mapping?.first { $0.key.scalar?.string == key }?.value
  }

  /// A list or a text as the file would have it; what is no value of the file is a text.
  private var node: Node {
    let isPlain = !value.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "&") }
    return (isPlain ? try? compose(yaml: value) : nil) ?? Node(value, .implicit, .plain)
  }

  private static func put(_ value: Node, at path: ArraySlice<String>, in node: Node?) -> Node {
    guard let key = path.first else { return value }
    var pairs: [(Node, Node)] = []
    if case .mapping(let mapping)? = node {
      for (key, value) in mapping { pairs.append((key, value)) }
    }
    let index = pairs.firstIndex { $0.0.scalar?.string == key }
    let inner = put(value, at: path.dropFirst(), in: index.map { pairs[$0].1 })
    if let index { pairs[index].1 = inner } else { pairs.append((Node(key), inner)) }
    return Node(pairs)
  }
}
