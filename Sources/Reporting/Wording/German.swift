import Assessment
import Intake

/// German.
package enum German {}

extension Wording {
  package static let german = Wording(
    language: "de-DE", direction: "ltr", remark: German.remark,
    phrase: German.phrase, answer: German.answer, touchKind: German.touchKind,
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    groupSeparator: ".", decimalSeparator: ",", pluralForm: { $0 == 1 ? 0 : 1 },
    times: ["einmal", "zweimal", "dreimal"], afterNumberOfTimes: "-mal",
    afterDayNumber: ".", percentSign: "\u{A0}%", findings: GermanFindings())
}

extension German {
  private static let remarks = RemarkWords(GermanRemarks.sentences)

  static func remark(_ id: RemarkID) -> String { remarks[id] }

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
}
