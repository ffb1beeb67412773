import Basics

/// How we look from their side: how long they wait for an answer, how many of us they deal with,
/// how many of our promises were kept, what they last asked and praised. Nil where the export does
/// not show it (R8).
package struct TheirEyes: Sendable, Hashable {
  package struct Numbers: Sendable, Hashable {
    /// The middle of the days that what they wrote within the lookback waited, of what was
    /// answered.
    package var medianAnswerDays: Double?
    /// The days that what is open has waited until the as-of day; nil where nothing is.
    package var slowestOpenDays: Int?
    /// Persons of ours in the last year.
    package var ofUs: Int?
    package var promisesKept: Int?
    /// Those kept, and those whose time has come.
    package var promisesMade: Int?
  }
  package var numbers = Numbers()
  /// What they last asked.
  package var lastQuestion: Evidence? { voices.first { $0.hears == .question }?.row }
  /// What they last praised.
  package var lastPraise: Evidence? { voices.first { $0.hears == .praise }?.row }
  /// What came through a form of late, the newest first: the answer to a survey stands in one of
  /// them.
  package var forms: [Evidence] { voices.filter { $0.hears == .form }.map(\.row) }
  /// Few, and none of most: an empty list takes no room.
  package var voices: [Voice] = []

  package init() {}

  init(_ numbers: Numbers, voices: [Voice]) {
    self.numbers = numbers
    self.voices = voices
  }

  package var medianAnswerDays: Double? {
    get { numbers.medianAnswerDays }
    set { numbers.medianAnswerDays = newValue }
  }
  package var slowestOpenDays: Int? {
    get { numbers.slowestOpenDays }
    set { numbers.slowestOpenDays = newValue }
  }
  package var ofUs: Int? {
    get { numbers.ofUs }
    set { numbers.ofUs = newValue }
  }
  package var promisesKept: Int? {
    get { numbers.promisesKept }
    set { numbers.promisesKept = newValue }
  }
  package var promisesMade: Int? {
    get { numbers.promisesMade }
    set { numbers.promisesMade = newValue }
  }

  /// A row in their own words.
  package struct Voice: Sendable, Hashable {
    package enum Sort: Sendable, Hashable, CaseIterable { case question, praise, form }
    package var hears: Sort
    package var row: Evidence

    package init(_ hears: Sort, _ row: Evidence) {
      self.hears = hears
      self.row = row
    }
  }
}
