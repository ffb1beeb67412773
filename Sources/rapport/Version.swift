/// The version, and what it is built from.
enum Version {
  static let number = "0.1.0"
  static let text = """
    rapport \(number)
    swift-argument-parser 1.8.2, Yams 6.2.2
    """
}
