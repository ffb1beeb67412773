import Basics
import CSV

/// Keys that lead over other tables to a customer.
extension RoleChooser {
  /// A column whose values are the ids of another table's rows.
  struct Link {
    var found: Found
    var target: Int
    var targetColumn: Int
    var form: KeyForm
  }

  /// The best column of a file that points at the rows of a table that is no list.
  func link(from index: Int, without visited: Set<Int> = []) -> Link? {
    let targets = files.indices.filter { other in
      other != index && !visited.contains(other) && !isList(other)
        && files[other].copyOf == nil
        && files[other].obstacle.map { $0.kind != .tryLater } != false
    }
    guard !targets.isEmpty else { return nil }
    let own = survey(index, keyLike(index).map { ($0, .key) })
    var best: Link?
    for other in targets {
      let columns = idColumns(other)
      for target in survey(other, columns.map { ($0, .key) }) {
        for key in own where key.filled > 0 {
          let share = key.joinSketch.share(in: target.joinSketch)
          // A visit for each case has numbers that never repeat, and they are the cases'.
          guard share >= Self.leastShare, share > (best?.found.share ?? 0),
            !key.isCounting && !isOwnID(key.column, index)
              || names(key.column, index, target.column, other)
          else { continue }
          best = Link(
            found: Found(column: key.column, field: .key, share: share), target: other,
            targetColumn: target.column, form: key.ownForm)
        }
      }
    }
    return best
  }

  /// Unique on every row and a number by name: the row's own.
  private func isOwnID(_ column: Int, _ index: Int) -> Bool {
    files[index].column(.interaction) == column
      && files[index].sample?[column].isUnique == true
  }

  /// The columns that may number the rows of a table.
  private func idColumns(_ index: Int) -> [Int] {
    guard let sample = files[index].sample else { return [] }
    let columns = files[index].layout.columns.indices.filter { column in
      let cells = sample[column]
      let isCode = cells.areNumbered && !cells.holdsNumbers
      return sample.tellsRowsApart(column) && !cells.holdsDates
        && !cells.holdsTexts
        && (isCode || HeaderWords(files[index].header(column)).has(HeaderVocabulary.numbers))
    }
    return Array(columns.prefix(3))
  }

  /// Whether a header speaks of the rows of another table: `case_id` of `case_id`, of the `id` of
  /// cases.csv. Numbers counted from 1 are the same in every table.
  func names(_ column: Int, _ index: Int, _ target: Int, _ other: Int) -> Bool {
    func nouns(_ header: String) -> Set<String> {
      Set(
        HeaderWords(header).words.filter { !HeaderVocabulary.numbers.contains($0) }
          .map(singular))
    }
    func singular(_ word: String) -> String { word.hasSuffix("s") ? String(word.dropLast()) : word }
    let file = files[other].source.path.split(separator: "/").last.map(String.init) ?? ""
    let theirs = nouns(files[other].header(target)).union(nouns(file))
    return !nouns(files[index].header(column)).isDisjoint(with: theirs)
  }

  /// The key of an interaction's row that leads over other tables to a customer; nil where none
  /// does.
  mutating func chain(from index: Int, through visited: Set<Int> = [])
    -> RecognisedFile.KeySource?
  {
    let visited = visited.union([index])
    guard visited.count <= Self.longestChain, let link = link(from: index, without: visited),
      leadsToCustomers(link.target, through: visited)
    else { return nil }
    let space = Array("\(files[link.target].source.path):".utf8)
    var own = RecognisedFile.KeySource(
      column: link.targetColumn, field: .interaction, form: KeyForm())
    own.form.space = space
    let table = RunRoles.LinkTable(file: link.target, own: own)
    if !roles.linkTables.contains(table) { roles.linkTables.append(table) }
    var source = RecognisedFile.KeySource(
      column: link.found.column, field: .key, form: link.form)
    source.form.space = space
    return source
  }

  /// Whether a table's rows name customers, or rows of a further table that do; its keys are
  /// settled then.
  private mutating func leadsToCustomers(_ index: Int, through visited: Set<Int>) -> Bool {
    let lists = roles.customers + roles.links
    if files[index].role == .interactions {
      guard !lists.isEmpty else { return !files[index].join.keys.isEmpty }
      return (try? joinInteractions(index, through: visited)) != nil
    }
    var best: (share: Double, source: RecognisedFile.KeySource)?
    for own in survey(index, keyLike(index).map { ($0, .key) }) where own.filled > 0 {
      let share = lists.map { own.joinSketch.share(in: ids($0)) }.max() ?? 0
      guard share >= Self.leastShare, share > (best?.share ?? 0),
        !own.isCounting || HeaderWords(files[index].header(own.column)).namesParty,
        let space = try? space(of: own, in: index, lists)
      else { continue }
      var form = own.ownForm
      form.space = space
      best = (share, .init(column: own.column, field: .key, form: form))
    }
    guard let source = best?.source ?? chain(from: index, through: visited) else { return false }
    // It is used after all.
    roles.setAside[index] = nil
    files[index].role = .link
    files[index].join.keys = [source]
    return true
  }
}
