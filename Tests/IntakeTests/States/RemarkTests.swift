import Basics
import Testing

@testable import Intake

@Suite("A remark tells of an end or a wish only where it speaks of the customer")
struct RemarkTests {
  private func read(_ text: String, name: String = "Orla Finch") -> RemarkReader.Reading {
    RemarkReader(isOfRemarks: true).read(text, name: name)
  }

  @Test(
    "An end is read whatever stands in other clauses",
    arguments: [
      ("died in May, cottage is let", Ending.How.deceased), ("Orla died 4/2026", .deceased),
      ("sadly passed away", .deceased), ("ist im April gestorben", .deceased),
      ("verstorben 3/26 - Sohn hat angerufen", .deceased), ("lab shut for good", .closed),
      ("insolvent seit Mai", .insolvent),
      ("Werkstatt zum 1.4. aufgegeben", .closed), ("went bust last year", .insolvent),
      ("moved away", .left), ("nach Ulm verzogen", .left),
      ("Please do not contact.", .doNotContact),
      ("wants no further contact", .doNotContact),
    ])
  func ends(text: String, how: Ending.How) {
    #expect(read(text).ending == how)
    #expect(read("pays by card; " + text).ending == how)
  }

  @Test(
    "Whatever may tell of an end or a wish is looked at",
    arguments: [
      "weder anrufen noch schreiben", "keinerlei Anrufe erwünscht", "neither call nor write",
      "mit keinem Anruf einverstanden", "died in May", "† 4/2026", "for ever closed", "dont ring",
      "nobody here wants mail, none at all",
    ])
  func looked(text: String) {
    func isLookedAt(_ text: String) -> Bool { RemarkReader.mayTell(Array(text.utf8).span) }
    #expect(isLookedAt(text))
    #expect(!isLookedAt("tea, 40 boxes"))
  }

  @Test(
    "What happened to others, may happen or did not happen ends nothing",
    arguments: [
      "her father died last year", "Hund gestorben", "Inhaber verstorben, Tochter führt weiter",
      "not deceased, a slip", "never closed", "closed on Sundays", "dienstags geschlossen",
      "Kunde seit Geschäftsaufgabe von Kunz", "rival went bankrupt", "if deceased ring the son",
      "wound up in March and reopened in May", "her sister passed away", "moved to a new office",
    ])
  func others(text: String) { #expect(read(text).isEmpty) }

  @Test(
    "A wish says what is not wanted, by which channel, and no more",
    arguments: [
      ("no more mail please", Wishes.noMail), ("bitte keine Post mehr", .noMail),
      ("möchte nicht mehr angerufen werden", .noCalls), ("wünscht keine Anrufe", .noCalls),
      ("please don't ring", .noCalls), ("nur per E-Mail", .mailOnly),
      ("do not ring before nine", []), ("nicht vor 10 Uhr anrufen", []), ("no email", []),
      ("kein Telefon", []), ("no calls since March", []), ("did not call back", []),
    ] as [(String, Wishes)])
  func wishes(text: String, wishes: Wishes) {
    #expect(read(text).wishes == wishes)
    #expect(read(text).ending == nil)
  }

  @Test(
    "The day of an end is the one in its clause, of a month the last, where it leaves no doubt",
    arguments: [
      ("deceased 19 Feb 2026", "2026-02-19"), ("verstorben 19.2.2026", "2026-02-19"),
      ("verstorben Januar 2026, Haus verkauft 3.3.2026", "2026-01-31"),
      ("died 02/2026", "2026-02-28"), ("died 3/4/2026", nil), ("died in spring", nil),
    ] as [(String, String?)])
  func days(text: String, day: String?) {
    #expect(read(text).ending == .deceased)
    #expect(read(text).since == day.flatMap(Day.init(iso:)))
  }

  @Test("In a column of another name a lone noun is a trade")
  func trades() {
    #expect(RemarkReader(isOfRemarks: false).read("Insolvenz", name: "Kanzlei Ott").isEmpty)
    #expect(RemarkReader(isOfRemarks: false).read("insolvent", name: "").ending == .insolvent)
  }

  @Test("Behind a name it stands in brackets or as a dagger")
  func names() throws {
    let list =
      "Customer ID,Name\nC1,Ida Roth (verstorben)\nC2,Rip Tarn\nC3,† Max Veit\nC4,Closed Loop (Kiel)\n"
    let run = try IntakeRun([
      ("list.csv", list), ("calls.csv", "Customer ID,Date,Type\nC1,2024-01-05,Call\n"),
    ])
    #expect(run.sink.customers.map { $0.ending?.how } == [.deceased, nil, .deceased, nil])
  }

  @Test("A remark may name the customer, and a column of others ends nobody")
  func columns() throws {
    let list =
      "Customer ID,Name,Remarks,Spouse\nC1,Ida Roth,Ida died in May,alive\nC2,Max Veit,,deceased\n"
      + "C3,Ann Ott,Max died in May,\n"
    let run = try IntakeRun([
      ("list.csv", list), ("calls.csv", "Customer ID,Date,Type\nC1,2024-01-05,Call\n"),
    ])
    #expect(run.sink.customers.map { $0.ending?.how } == [.deceased, nil, nil])
  }

  @Test("A member whose membership lapsed is a member still")
  func lapsed() throws {
    let list =
      "Member ID,Name,Membership status,Archived\nM1,Ann,Active,no\nM2,Bo,Lapsed,no\nM3,Cy,Lapsed,yes\n"
    let run = try IntakeRun([
      ("list.csv", list), ("calls.csv", "Member ID,Date,Type\nM1,2024-01-05,Call\n"),
    ])
    #expect(run.sink.customers.map(\.kind) == [.member, .member, .pastCustomer])
  }
}
