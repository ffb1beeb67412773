import Testing

@testable import Intake

@Suite("What a sentence says by its build, whatever its words (R15, R10, M4, M7)")
struct SentenceBuildTests {
  @Test(arguments: TypingCase.table(rows))
  func `A row is typed as a careful person would`(_ row: TypingCase) {
    #expect(row.problems() == [], "\(row.text)")
  }

  /// Wednesday 3 June; deeds and things that no phrase of the lexicon has.
  static let rows = """
    Call|Outbound|We'll varnish the second coat by Thursday = promiseByUs due1
    Call|Outbound|Said we would have the rollers reground by Friday = promiseByUs due2
    Email|Inbound|Dear all|||We'll varnish the second coat by Thursday = promiseByThem due1
    Call|Outbound|She'll have the sketch by Monday = promiseByUs due5
    Call|Outbound|He'll get his answer from us by the 9th = promiseByUs
    Call|Outbound|Osric will have the drawings by Monday = promiseByUs due5
    Anruf|ausgehend|Das Gutachten reichen wir bis Freitag nach = promiseByUs due2
    Anruf|ausgehend|Er kriegt die Zeichnung bis Montag = promiseByUs due5
    Anruf|ausgehend|Ich mess das Tor bis Freitag nach = promiseByUs due2
    Call|Inbound|Promised him our verdict by Friday = promiseByUs due2
    Call|Inbound|Promised her the drawings by Monday = promiseByUs due5
    Call|Inbound|Promised us the drawings by Monday = promiseByThem due5
    Call|Outbound|We would varnish it by Thursday = -
    Call|Outbound|We need the varnish by Thursday = -
    Call|Outbound|We will be away by Friday = -
    Call|Outbound|He'll have a verdict by Friday = -
    Call|Outbound|She'll have the sketch over by Monday = -
    Anruf|ausgehend|Die Zeichnung brauchen wir bis Montag = -
    Anruf|ausgehend|Ich mach heute Pause bis 14 = -
    Email|Inbound|Sent Osric Zembla your way = helpByThem
    Email|Inbound|I sent Mrs Zembla to you = helpByThem
    Email|Inbound|I gave your leaflet to everyone at the weighbridge = helpByThem
    Call|Outbound|He's told half the weighbridge about us = helpByThem
    Anruf|ausgehend|Hat Frau Zembla geschickt = helpByThem
    Anruf|ausgehend|Gibt unsere Karte im Verein weiter = helpByThem
    Anruf|ausgehend|Hat der halben Zeile von uns erzählt = helpByThem
    Anruf|ausgehend|Hat den Zembla zu uns geschickt = helpByThem
    Anruf|ausgehend|Hat uns bei Zembla Bau empfohlen! = helpByThem
    Anruf|ausgehend|Wir haben ihr Fr. Zembla geschickt = helpByUs
    Anruf|ausgehend|Haben ihr Bauherrn Zembla geschickt = helpByUs
    Anruf|ausgehend|Haben ihm einen Kunden geschickt = helpByUs
    Call|Outbound|Sent him a customer = helpByUs ?helpByThem
    Visit|Outbound|lunch|||She recommended us to a weighbridge in Oakham, I thanked her with a nice tart = helpByThem appreciation
    Anruf|ausgehend|Waage|||Fehler von uns bestätigt, die Gutschrift bekommt er noch diese Woche = promiseByUs
    Anruf|ausgehend|Die Palette haben wir zu ihm geschickt = -
    Anruf|ausgehend|Diese Palette bekommt er von Zembla = -
    Email|Inbound|I sent the pallet to you = -
    Call|Outbound|I gave our leaflet to everyone at the weighbridge = -
    Call|Outbound|Told us about our own kerb = -
    Email|Inbound|Survey response: spring|||Would you send others to us? 2/10 = webForm complaint needsNoAnswer
    Email|Inbound|Survey response: spring|||Would you send others to us? 9/10 = webForm needsNoAnswer
    Call|Inbound|Moans about the weighbridge hut = complaint ?reached
    Call|Inbound|still grumbles about the tarpaulin = complaint
    Note||grumbles about the tarpaulin = complaint
    Anruf|eingehend|mault über die Plane, keine Antwort bisher = complaint ?reached
    Anruf|eingehend|Beschwerde wegen der Waage = complaint ?reached
    Call|Outbound|was cross about the wait for the tarpaulin = complaint
    Call|Inbound|Moans about his mother in law = -
    Call|Inbound|Moans about the council = -
    Call|Inbound|Mault über den Nachbarn = -
    Call|Outbound|never grumbles about the tarpaulin = -
    Call|Outbound|we grumbled about the toll = -
    Call|Outbound|would grumble about the toll = -
    Call|Outbound|her extension was still engaged = notReached
    Call|Outbound|phone rang and rang = notReached
    Call|Outbound|got put through to a recording = notReached
    Call|Outbound|the switchboard would not connect me = notReached
    Call|Outbound|attempt 2 of 3 = notReached
    Anruf|ausgehend|sein Anschluss ist noch belegt = notReached
    Anruf|ausgehend|durchgeklingelt, keiner = notReached
    Anruf|ausgehend|Versuch 2 von 3, vergeblich = notReached
    E-Mail|ausgehend|AB 81 verschickt = ?keptByUs
    Call|Outbound|sold her a new phone line = -
    Meeting|Outbound|needs = needsReview
    Visit|Outbound|Half-yrly walkround = needsReview
    Besprechung|ausgehend|Bedarf Ferienwohnung = needsReview
    Besprechung|ausgehend|Herbstrunde = needsReview
    """
}
