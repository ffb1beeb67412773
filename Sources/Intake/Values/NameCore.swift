/// A name without what tells no two customers apart: case, marks, spaces, and its legal form.
package enum NameCore {
  /// The name's words as `headerKey` leaves them, its legal form taken off; empty for what may be a
  /// code, where case and punctuation may tell two apart.
  package static func text(of name: String) -> String {
    var words = name.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "/" && $0 != "&" }
      .map { spelled(headerKey($0 == "&" ? "and" : String($0))) }.filter { !$0.isEmpty }
    let hasDigits = name.utf8.contains { (0x30...0x39).contains($0) }
    guard !words.isEmpty, !hasDigits || words.count > 1 else { return "" }
    while words.count > 1, let last = words.last, legalForms.contains(last) {
      words.removeLast()
      while words.count > 1, let last = words.last, joints.contains(last) { words.removeLast() }
    }
    return words.joined()
  }

  /// Whether a name ends as a firm's does: "Holzer Bau GmbH".
  package static func isFirm(_ name: String) -> Bool {
    let words = name.split { !$0.isLetter && !$0.isNumber && $0 != "." }
    return words.count > 1 && words.last.map { legalForms.contains(headerKey(String($0))) } == true
  }

  /// The words of a name as `headerKey` leaves them.
  package static func words(of name: String) -> Set<String> {
    Set(name.split { !$0.isLetter && !$0.isNumber }.map { headerKey(String($0)) })
  }

  /// One spelling of what is written in two: "Müller" and "Mueller", "Schmidt & Söhne" and "und".
  private static func spelled(_ word: String) -> String {
    if ands.contains(word) { return "and" }
    return word.replacing("ae", with: "a").replacing("oe", with: "o").replacing("ue", with: "u")
      .replacing("ß", with: "ss")
  }

  private static let ands: Set<String> = ["and", "und", "et", "y", "og", "och"]

  package static func bytes(of name: String) -> [UInt8] { Array(text(of: name).utf8) }

  /// Behind a name; what stands before one belongs to it ("AS Roma").
  private static let legalForms: Set<String> = Set(
    wordsOf: """
      ltd limited inc incorporated llc llp plc lp corp corporation co company gmbh mbh ag kg kgaa ohg gbr ug ek
      ev eg se sa sarl sas srl spa snc bv nv vof ab oy oyj as asa aps sl slu sau lda ltda pty pte sro doo kft
      zoo spzoo ооо оао зао ао ип
      """)

  /// Before a legal form: "& Co. KG".
  private static let joints: Set<String> = ["and", "e", "co", "cie"]
}
