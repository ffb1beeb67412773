import Basics
import CSV
import Foundation
import Intake
import Language

/// Learns to read notes from the word classes and the corpus, and writes `KnownWordsTable.swift`
/// and `LearntWeights.swift`; `make language` runs it.
///
/// Prints what it learnt and how good that is on voices that were left out while learning. With
/// `--blind` it writes nothing and tells how good the committed weights are on the blind voices,
/// which is looked at once a release.
@main
enum TrainLanguage {
  private static let corpus = "Sources/Language/Corpus"
  private static let classes = "Sources/Language/Classes"
  private static let table = "Sources/Language/Words/KnownWordsTable.swift"
  private static let weights = "Sources/Language/Learnt/LearntWeights.swift"

  /// Each voice is left out once, with a quarter of the others.
  private static let folds = 4
  /// How often each note is shown: as it is, and as others would have typed it.
  private static let variants = 3

  static func main() {
    do {
      let corpus = try Corpus(folder: corpus, classes: classes)
      if CommandLine.arguments.dropFirst() == ["--blind"] {
        tellBlind(corpus.notes(.blind))
      } else if CommandLine.arguments.count == 1 {
        try learn(corpus)
      } else {
        throw CorpusError("train-language [--blind], in the folder of the package")
      }
    } catch {
      FileHandle.standardError.write(Data("train-language: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func learn(_ corpus: Corpus) throws {
    let notes = corpus.notes(.training)
    let words = try WordTable(
      folder: classes, languages: Set(notes.map(\.voice.language)).sorted(), notes: notes)
    let known = words.known
    print("words: \(known.count) known, \(words.classes.count) classes")
    let observed = Observation(notes, known, variants: variants)
    let training = Training()
    var cases: [Calibration.Case] = []
    var folds: [Range<Int>] = []
    for fold in 0..<Self.folds {
      let (own, others) = split(notes, fold: fold)
      let model = training.run(observed.features, notes, others).model
      var reader = LearntReader(model, words: known)
      let start = cases.count
      // Half of all tables have no column of types.
      for variant in [observed.views, observed.bareViews] {
        cases += own.map {
          Calibration.Case(
            scores: reader.scores(variant[$0]), says: notes[$0].says, view: variant[$0])
        }
      }
      folds.append(start..<cases.count)
    }
    let outcome = training.run(observed.features, notes, Array(notes.indices))
    let fitted = Calibration.fitted(outcome.model, to: cases)
    let secondPass = learnSecondPass(fitted, &cases, folds)
    let model = Calibration.limited(fitted, by: cases, secondPass)
    try words.source().write(toFile: table, atomically: true, encoding: .utf8)
    try WeightsFile.text(of: model, corpus: corpus.name)
      .write(toFile: weights, atomically: true, encoding: .utf8)
    print("notes: \(notes.count)")
    print(
      "features: \(outcome.featuresSeen) seen in two notes or more, \(outcome.featuresKept) kept")
    let told = Table(model)
    told.tellCalibration(cases)
    // Of each fold the first half are the notes as they are.
    var asTheyAre: [(note: LabelledNote, found: Calibration.Case)] = []
    for (fold, range) in folds.enumerated() {
      let own = split(notes, fold: fold).own
      asTheyAre += own.enumerated().map { (notes[$1], cases[range.lowerBound + $0]) }
    }
    told.tell("left out", asTheyAre)
    print("written: \(table), \(weights)")
  }

  /// The second pass of all cases, and what one that was learnt from the other folds makes of each.
  private static func learnSecondPass(
    _ fitted: LearntModel, _ cases: inout [Calibration.Case], _ folds: [Range<Int>]
  ) -> SecondPass {
    let examples = cases.map { found in
      SecondPassLearner.Example(
        found.scores.indices.map { fitted.milliLogits(found.scores[$0], label: $0) }, found.view,
        says: found.says)
    }
    for own in folds {
      let others = examples.indices.filter { !own.contains($0) }.map { examples[$0] }
      let model = LearntModel(
        rows: fitted.rows, scales: fitted.scales, secondPass: SecondPassLearner.learn(others))
      for index in own {
        cases[index].logits = model.milliLogits(cases[index].scores, of: cases[index].view)
      }
    }
    return SecondPassLearner.learn(examples)
  }

  /// The notes of the voices that are left out this time, and all others.
  private static func split(_ notes: [LabelledNote], fold: Int) -> (own: [Int], others: [Int]) {
    let voices = Set(notes.map(\.voice.name)).sorted()
    let own = Set(voices.enumerated().filter { $0.offset % folds == fold }.map(\.element))
    return (
      notes.indices.filter { own.contains(notes[$0].voice.name) },
      notes.indices.filter { !own.contains(notes[$0].voice.name) }
    )
  }

  private static func tellBlind(_ notes: [LabelledNote]) {
    var typer = TouchTyper(learnt: nil)
    var reader = LearntReader()
    let told = Table(reader.model)
    told.tell(
      "blind",
      notes.map { note in
        let view = typer.view(note.row.record, note.row.columns)
        let scores = reader.scores(view)
        return (
          note,
          Calibration.Case(
            scores: scores, says: note.says, view: view,
            logits: reader.model.milliLogits(scores, of: view))
        )
      })
  }
}

/// The notes as the reader sees them.
struct Observation {
  /// As they are.
  private(set) var views: [NoteView] = []
  /// Without their channel.
  private(set) var bareViews: [NoteView] = []
  /// For each variant the features of every note.
  private(set) var features: [[[UInt32]]] = []

  init(_ notes: [LabelledNote], _ known: KnownWords, variants: Int) {
    var typer = TouchTyper(known: known, learnt: nil, remembers: false)
    var seen = NoteFeatures(known)
    var random = SeededGenerator(seed: 20_261_128)
    func features(_ views: [NoteView]) -> [[UInt32]] {
      views.map { view in
        seen.see(view)
        return seen.features.map(\.hash)
      }
    }
    views = notes.map { typer.view($0.row.record, $0.row.columns) }
    bareViews = notes.map { note in
      var row = note.row
      row.type = ""
      return typer.view(row.record, row.columns)
    }
    self.features.append(features(views))
    for _ in 1..<variants {
      let varied = notes.map { note in
        let row = Variation.of(note.row, &random)
        return typer.view(row.record, row.columns)
      }
      self.features.append(features(varied))
    }
  }
}
