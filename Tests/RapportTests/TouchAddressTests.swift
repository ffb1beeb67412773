import Foundation
import Testing

/// Whoever is to be called stands beside the proposal with a number (contract, `nextTouch.to`).
@Suite("The person a proposed touch is for")
struct TouchAddressTests {
  private static let accounts = "Account ID,Account Name\nA1,Brook Stables\n"
  private static let calls =
    "Account ID,Date,Type,Direction,Subject\n"
    + (1...9).map { "A1,2025-0\($0)-03,Call,Outbound,Spoke about the spring\n" }.joined()

  /// The cells of the one contact, and what is told of them: the number, the address.
  static let contacts: [(String, String?, String?)] = [
    ("Ada Lorne,+44 20 7946 0011,ada@brook.example", "+44 20 7946 0011", "ada@brook.example"),
    ("Ada Lorne,,ada@brook.example", nil, "ada@brook.example"),
    ("Ada Lorne,020 7946 0011,", "020 7946 0011", nil),
  ]

  @Test("Has the number and the address that the contacts' file gives", arguments: contacts)
  func number(_ cells: String, _ phone: String?, _ email: String?) throws {
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    try product.write("accounts.csv", Self.accounts)
    try product.write(
      "contacts.csv", "Contact ID,Account ID,Contact Name,Phone,Email\nP1,A1,\(cells)\n")
    try product.write("calls.csv", Self.calls)
    let run = try product.run(
      "report", "accounts.csv", "contacts.csv", "calls.csv", "--as-of", "2026-06-30", "--out", "out"
    )
    #expect(run.status == 0, "\(run.err)")
    let found = try #require(try product.relationships("out/latest")["A1"])
    let touch = try #require(found["nextTouch"] as? [String: Any])
    let to = try #require(touch["to"] as? [String: Any])
    #expect(to["name"] as? String == "Ada Lorne")
    #expect(to["phone"] as? String == phone)
    #expect(to["email"] as? String == email)
    let page = try #require(product.text("out/latest/report.md"))
    #expect(page.contains(phone ?? email ?? "Ada Lorne"))
  }
}
