import Basics
import Language

/// The source file that the model is compiled in from.
enum WeightsFile {
  static func text(of model: LearntModel, corpus: String) -> String {
    var text = """
      // Written by `make language` from Sources/Language/Corpus; change the notes there instead.
      // swift-format-ignore-file

      extension LearntModel {
        /// What the corpus and the classes were called that this was learnt from (`Corpus.name`).
        package static let corpusName = "\(corpus)"

        /// What was learnt from the committed corpus.
        package static let builtIn = LearntModel(text: builtInRows, scales: [

      """
    for (label, scale) in zip(Label.allCases, model.scales) {
      text += "    Scale(bias: \(scale.bias), slope: \(scale.slope), offset: \(scale.offset), "
      text += "threshold: \(scale.threshold), keep: \(scale.keep)),  // \(label.rawValue)\n"
    }
    text += "  ], secondPass: builtInSecondPass)\n\n"
    text += "  private static let builtInSecondPass: StaticString = #\"\"\"\n"
    text += model.secondPass.text + "\n\"\"\"#\n\n"
    text += "  private static let builtInRows: StaticString = #\"\"\"\n"
    let width = LearntModel.rowsALine * LearntModel.rowWidth
    for start in stride(from: 0, to: model.rows.count, by: width) {
      text += String(decoding: model.rows[start..<(start + width)], as: UTF8.self) + "\n"
    }
    return text + "\"\"\"#\n}\n"
  }
}
