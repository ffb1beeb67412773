import Basics
import CSV

/// Lists and logs whose keys are two columns: a first name and a last name.
extension RoleChooser {
  struct Pair {
    var first: Int
    var second: Int
    var isOfPersons = false
  }

  /// A name and what tells it from its like (the town), where the two together stand once in each
  /// row and another table has both under the same headers.
  func referredPair(_ index: Int) -> Pair? {
    guard let sample = files[index].sample, files[index].role == .unknown else { return nil }
    for other in files.indices where other != index && files[other].copyOf == nil {
      let shared = files[index].layout.columns.indices.filter { column in
        let header = headerKey(files[index].header(column))
        return !header.isEmpty && looksLikeNames(sample[column])
          && sample[column].filled == sample.rows
          && files[other].layout.columns.contains { headerKey($0) == header }
      }
      guard let first = shared.first, !isUnique(first, index) else { continue }
      for second in shared.dropFirst() where isUnique(first, second, index) {
        let pair = Pair(first: first, second: second)
        guard let theirs = counterpart(of: pair, index, in: other),
          share(of: theirs, other, in: pair, index) >= Self.leastShare
        else { continue }
        return pair
      }
    }
    return nil
  }

  private func counterpart(of pair: Pair, _ index: Int, in other: Int) -> Pair? {
    func column(_ own: Int) -> Int? {
      let header = headerKey(files[index].header(own))
      return files[other].layout.columns.firstIndex { headerKey($0) == header }
    }
    guard let first = column(pair.first), let second = column(pair.second) else { return nil }
    return Pair(first: first, second: second)
  }

  func isUnique(_ first: Int, _ second: Int, _ index: Int) -> Bool {
    var seen: Set<UInt64> = []
    var isUnique = true
    _ = try? files[index].source.forEachRecord(files[index].layout) {
      (record) throws(InputError) in
      guard record.defect == nil || record.defect == .tooShort else { return }
      let hash = record.withKey(first, second) { $0.isEmpty ? 0 : StableHash.of($0) }
      if !seen.insert(hash).inserted || hash == 0 { isUnique = false }
    }
    return isUnique && !seen.isEmpty
  }

  func share(of pair: Pair, _ index: Int, in listed: Pair, _ list: Int) -> Double {
    func sketch(_ pair: Pair, _ index: Int) -> KeySketch {
      var key = KeyColumn(column: pair.first, further: pair.second, field: .key)
      _ = try? files[index].source.forEachRecord(files[index].layout) {
        (record) throws(InputError) in
        record.withKey(pair.first, pair.second) { key.observe($0, line: record.line) }
      }
      return key.joinSketch
    }
    return sketch(pair, index).share(in: sketch(listed, list))
  }

  /// Reads a table as a list whose customers are told by two columns together, and each other table
  /// that has both as theirs.
  mutating func adoptPair(_ pair: Pair, in index: Int) {
    func source(_ pair: Pair) -> RecognisedFile.KeySource {
      .init(column: pair.first, further: pair.second, field: .name, form: KeyForm())
    }
    let name = pair.isOfPersons ? [] : [Found(column: pair.first, field: .name, share: 1)]
    adopt(name, in: index, as: .customers, lacksID: true)
    guard files[index].role == .customers, files[index].obstacle == nil else { return }
    files[index].join.keys = [source(pair)]
    guard !pair.isOfPersons else { return }
    for other in files.indices where other != index && files[other].copyOf == nil {
      guard let theirs = counterpart(of: pair, index, in: other) else { continue }
      adopt([Found(column: theirs.first, field: .name, share: 1)], in: other)
      guard files[other].role == .interactions, files[other].obstacle == nil else { continue }
      files[other].join.keys = [source(theirs)]
      joined.insert(other)
    }
  }
}
