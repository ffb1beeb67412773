import Assessment
import Intake

/// German.
package enum German {}

extension Wording {
  package static let german = Wording(
    language: "de-DE", direction: "ltr", remark: German.remark,
    phrase: German.phrase, touchKind: German.touchKind,
    markTitle: German.markTitle, reasonTitle: German.reasonTitle,
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    groupSeparator: ".", decimalSeparator: ",", pluralForm: { $0 == 1 ? 0 : 1 },
    afterDayNumber: ".", percentSign: "\u{A0}%", findings: FindingWords(GermanFindings.pairs))
}

extension German {
  static func remark(_ id: RemarkID) -> String { GermanRemarks.sentences[id] ?? "\(id)" }

  static func touchKind(_ kind: TouchKind) -> String {
    switch kind {
    case .other: "Kontakt"
    case .visit: "Besuch"
    case .meeting: "Treffen"
    case .videoCall: "Videogespräch"
    case .call: "Anruf"
    case .voicemail: "Nachricht auf Band"
    case .email: "E-Mail"
    case .letter: "Brief"
    case .message: "Nachricht"
    case .conversation: "Gespräch"
    case .lunch: "Mittagessen"
    case .training: "Schulung"
    case .event: "Veranstaltung"
    case .card: "Karte"
    case .gift: "Geschenk"
    case .webForm: "Webformular"
    case .massMail: "Massenmail"
    case .notice: "automatische Mitteilung"
    case .social: "soziale Medien"
    case .survey: "Umfrage"
    case .order: "Bestellung"
    case .delivery: "Lieferung"
    case .invoice: "Rechnung"
    case .payment: "Zahlung"
    case .quote: "Angebot"
    case .cancellation: "Stornierung"
    case .goodsReturn: "Rücksendung"
    case .deal: "Verkaufschance"
    case .complaint: "Beschwerde"
    case .ticket: "Serviceanfrage"
    case .referral: "Empfehlung"
    case .testimonial: "Referenz"
    case .membership: "Mitgliedschaft"
    case .task: "Aufgabe"
    case .note: "Notiz"
    }
  }

  static func markTitle(_ mark: MarkID) -> String {
    switch mark {
    case .m1: "persönlicher Kontakt"
    case .m2: "Zusagen, beiderseits"
    case .m3: "Nutzen vor Preis"
    case .m4: "Hilfe, beiderseits"
    case .m5: "Gespräche über den Bedarf"
    case .m6: "Leben nach dem Verkauf"
    case .m7: "Umgang mit Beschwerden"
    case .m8: "Anerkennung und Treue"
    case .m9: "Ausgewogenheit und Dauer"
    }
  }

  static func reasonTitle(_ reason: ReasonID) -> String {
    switch reason {
    case .n1: "stiller als im eigenen Rhythmus"
    case .n2: "sie schrieben, wir antworteten nicht"
    case .n3: "Beschwerde offen oder schleppend"
    case .n4: "Zusage überfällig"
    case .n5: "nach der Bestellung nicht nachgefasst"
    case .n6: "nichts Persönliches"
    case .n7: "nie gedankt"
    case .n8: "nie nach dem Bedarf gefragt"
    case .n9: "nie kontaktiert"
    case .n10: "immer beginnen sie"
    case .n11: "Aufmerksamkeit weitergezogen"
    }
  }
}
