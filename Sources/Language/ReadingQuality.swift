/// How often readings are right, beside what careful people said of the same notes: precision and
/// recall for each label, and how many plain notes are read as plain.
package struct ReadingQuality: Sendable, Hashable {
  /// How a label came out.
  package struct Count: Sendable, Hashable {
    /// Read and said.
    package var right = 0
    /// Read and not said.
    package var wrong = 0
    /// Said and not read.
    package var missed = 0

    package init() {}

    /// The share of what was read that is right; nil where nothing was read.
    package var precision: Double? { Count.share(right, of: right + wrong) }
    /// The share of what was said that was read; nil where nothing was said.
    package var recall: Double? { Count.share(right, of: right + missed) }

    private static func share(_ part: Int, of whole: Int) -> Double? {
      whole == 0 ? nil : Double(part) / Double(whole)
    }

    fileprivate static func + (a: Count, b: Count) -> Count {
      var sum = a
      sum.right += b.right
      sum.wrong += b.wrong
      sum.missed += b.missed
      return sum
    }
  }

  /// Labels that were neither said nor read are missing.
  package private(set) var labels: [Label: Count] = [:]
  package private(set) var notes = 0
  package private(set) var plainNotes = 0
  package private(set) var plainReadAsPlain = 0

  package init() {}

  /// Takes in a note: what it says, and what was read in it.
  package mutating func add(says: Set<Label>, read: Set<Label>) {
    notes += 1
    if says.isEmpty {
      plainNotes += 1
      if read.isEmpty { plainReadAsPlain += 1 }
    }
    for label in says.union(read) {
      var count = labels[label] ?? Count()
      if !read.contains(label) {
        count.missed += 1
      } else if says.contains(label) {
        count.right += 1
      } else {
        count.wrong += 1
      }
      labels[label] = count
    }
  }

  /// Every label of every note, counted once.
  package var all: Count { labels.values.reduce(Count(), +) }

  /// The share of plain notes that were read as plain; nil where there is none.
  package var plain: Double? {
    plainNotes == 0 ? nil : Double(plainReadAsPlain) / Double(plainNotes)
  }
}
