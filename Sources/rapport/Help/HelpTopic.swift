import ArgumentParser
import Basics
import Configuration
import Pipeline

/// A HelpTopic is what `rapport help` tells beside its commands: how relationships are judged.
///
/// The argument parser owns `help`, and knows commands alone; what is asked of it here is answered
/// before it looks.
struct HelpTopic {
  /// Without a line end.
  let text: String

  /// - Parameter arguments: all that was typed; nil where it asks for something else.
  /// - Throws: `usage` for a word that is neither a topic nor a command.
  init?(_ arguments: [String]) throws(Failure) {
    guard arguments.count == 2, arguments[0] == "help", !arguments[1].hasPrefix("-") else {
      return nil
    }
    switch arguments[1] {
    case "rules":
      self.init("Reasons of neglect (N) and rules of judgement (R).", RuleReference.rules)
    case "marks": self.init("The marks of a partnership (M).", RuleReference.marks)
    case let id:
      let all = RuleReference.marks + RuleReference.rules
      if let rule = all.first(where: { $0.id == id.uppercased() }) {
        self.init(text: rule.text)
        return
      }
      let commands = Rapport.configuration.subcommands.compactMap { $0.configuration.commandName }
      guard commands.contains(id) || id == "help" else {
        let known = ["rules", "marks"] + all.map(\.id) + commands
        throw Failure(
          .usage,
          "there is no help on \(id); "
            + (Nearest.name(to: id, among: known).map { "did you mean \($0)?" }
              ?? "see rapport --help, rapport help rules or rapport help marks"))
      }
      return nil
    }
  }

  private init(text: String) { self.text = text }

  private init(_ title: String, _ rules: [RuleReference]) {
    let legend = "Below each stand its settings in rapport.yaml, with their defaults."
    self.init(text: ([title, legend, ""] + rules.map(\.text)).joined(separator: "\n"))
  }

  /// What stands at the end of `rapport --help`.
  static let hint = """

      See 'rapport help rules' and 'rapport help marks' for how it judges.
      Completion of commands: 'rapport --generate-completion-script bash' (or zsh, fish)
      prints what to install; `make install` and the packages have done it.
    """
}
