import Testing

@testable import Intake

@Suite("Headers of days of last contact")
struct LastContactHeaderTests {
  @Test(
    "Their words are known in any spelling",
    arguments: [
      "Last interaction > When", "last_meeting_at", "lastCallDate", "Most recent visit",
      "Letzter Anruf am", "Zuletzt besucht", "Dernier appel", "Ultima llamada", "Senaste samtal",
      "最終訪問日", "Contacted on", "Last Spoken To", "Latest e-mail", "Last touchpoint",
    ])
  func known(_ header: String) {
    let header = LastContactHeader(header)
    #expect(header.isLastContact && header.side == .unknown && !header.isActivity)
  }

  @Test(
    "A last of something no word is known for is one where days stand below it",
    arguments: ["Last dealings", "Letzte Rücksprache", "Last appt", "Latest catch up"])
  func byDays(_ header: String) {
    let header = LastContactHeader(header)
    #expect(header.isLastContact && !header.namesContact)
  }

  @Test(
    "What they ordered, gave and answered is theirs",
    arguments: ["Last order", "last_reply_at", "Last invoice", "Letzte Rechnung", "Last gift date"])
  func theirs(_ header: String) {
    let header = LastContactHeader(header)
    #expect(header.isLastContact && header.side == .theirs)
  }

  @Test("Activity may be a task or a note", arguments: ["Last activity", "Letzte Aktivität"])
  func activity(_ header: String) {
    let header = LastContactHeader(header)
    #expect(header.isLastContact && header.isActivity)
  }

  @Test(
    "Names, changes of the record, attempts, mass mail and what is no day are none",
    arguments: [
      "Last name", "Last modified", "Last contacted by", "Last call result", "Last activity type",
      "Last campaign email", "Last newsletter sent", "Last call attempt", "Days since last contact",
      "Next meeting", "Call", "Meeting date", "Do not call", "Last order amount", "Nachname",
      "Last login", "Contact", "Last invoice run", "Last statement", "Letzte Mahnung",
      "Last price change", "Last charge date", "Letzte Abbuchung", "Laatst gewijzigd op",
      "Zuletzt geändert", "Última actualización", "Ultimo aggiornamento",
    ])
  func others(_ header: String) {
    #expect(!LastContactHeader(header).isLastContact)
  }
}
