import ArgumentParser

@main
struct Rapport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport", abstract: "Says who is a partner and who is neglected.")
}
