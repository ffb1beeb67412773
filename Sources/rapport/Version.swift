/// The version, and what it is built from.
enum Version {
  static let number = "1.0.0-rc"
  /// The day that stands on the pages of the manual: that of the version's entry in the change log.
  static let day = "2026-11-29"
  static let text = """
    rapport \(number)
    swift-argument-parser 1.8.2, Yams 6.2.2
    """
}
