import Testing

@testable import Intake

@Suite("Names behind offices, words within objects")
struct OfficeAndEnvelopeTests {
  private func name(_ cell: String) -> String? {
    let bytes = Array(cell.utf8)
    return OfficeName.nameStart(bytes.span).map { String(decoding: bytes[$0...], as: UTF8.self) }
  }

  @Test(
    "Who holds an office is called so",
    arguments: [
      ("Visit Clerk: Mrs Rudd", "Mrs Rudd"), ("Secretary - Miss Vole", "Miss Vole"),
      ("Kassier: Herr Haas", "Herr Haas"), ("Vorstand - Frau Lindner", "Frau Lindner"),
    ])
  func offices(cell: String, person: String) { #expect(name(cell) == person) }

  @Test(
    "A firm in front is the customer, whoever is there",
    arguments: [
      "Mill Stores - Mr Brown", "Quay Stores - Mr Brown", "Hale Bakery - Mrs Rudd",
      "Weingut Lindner - Herr Haas", "Clerkenwell Stores: Mr Brown",
    ])
  func firms(cell: String) { #expect(name(cell) == nil) }

  private func text(_ cell: String) -> String? {
    let bytes = Array(cell.utf8)
    return MessageEnvelope.text(bytes.span).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "What somebody said stands under many names",
    arguments: ["text", "comment", "note", "value", "msg", "description"])
  func fields(field: String) {
    #expect(text(#"{"\#(field)": "Nobody answers me."}"#) == "Nobody answers me.")
  }

  @Test("Words under an unknown name are kept as the cell has them; a picture says nothing")
  func unknown() {
    #expect(text(#"{"beschwerde": "Die Ware kam zerbrochen an."}"#) == nil)
    #expect(text(#"{"type": "image", "url": "https://x.example/1.png"}"#) == "")
  }
}
