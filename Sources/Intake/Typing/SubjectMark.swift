import Basics
import CSV

/// What mail programs put in front of a subject, in words of their own: that a machine wrote it, or
/// that an appointment is called off (R11, R12).
///
/// These are fixed strings of Outlook, Exchange, Thunderbird and mail servers in the languages they
/// come in, not words that people choose; so they are compared as they stand, at the start alone.
enum SubjectMark: UInt8, Sendable {
  /// A receipt, a bounce, an automatic answer, an answer to an invitation.
  case automatic = 1
  /// "Canceled: Quarterly review".
  case calledOff = 2

  /// No mark is longer; what stands further behind is the subject itself.
  private static let limit = 48

  /// The mark at the start of a cell; nil for nearly all.
  ///
  /// - Complexity: O(1), but for what begins with a bracket; without allocation.
  static func find(_ cell: Span<UInt8>) -> SubjectMark? {
    let end = min(cell.count, limit)
    if end > 2, cell[0] == UInt8(ascii: "[") { return mark(ofCase: cell) }
    guard openings.mayBegin(cell) else { return nil }
    var mayBePhrase = phraseStarts & (1 << UInt64((cell[0] | 0x20) & 63)) != 0
    if !mayBePhrase, !mayHaveColon(cell, 0..<end) { return nil }
    var hash = StableHash.seed
    var words = 0
    var at = 0
    while at < end {
      let byte = cell[at]
      switch byte {
      case UInt8(ascii: ":"):
        if let mark = SubjectMark(marks[hash]) { return mark }
        if !mayBePhrase { return nil }
      // The ideographic colon.
      case 0xEF where at + 2 < end && cell[at + 1] == 0xBC && cell[at + 2] == 0x9A:
        return SubjectMark(marks[hash])
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hash = StableHash.adding(byte | 0x20, to: hash)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): hash = StableHash.adding(byte, to: hash)
      case 0xC3 where at + 1 < end:
        // À…Þ are written small as all others.
        at += 1
        let small = (0x80...0x9E).contains(cell[at]) ? cell[at] | 0x20 : cell[at]
        hash = StableHash.adding(small, to: StableHash.adding(0xC3, to: hash))
      case 0xC2 where at + 1 < end && cell[at + 1] == 0xA0: at += 1
      case 0x80...: hash = StableHash.adding(byte, to: hash)
      case UInt8(ascii: " "), UInt8(ascii: "("):
        words += 1
        if mayBePhrase, (2...5).contains(words), let mark = SubjectMark(phrases[hash]) {
          return mark
        }
        if words == 1, mayBePhrase, phraseOpenings[hash] < 0 {
          guard mayHaveColon(cell, at..<end) else { return nil }
          mayBePhrase = false
        }
      default: break
      }
      at += 1
    }
    return at == cell.count && mayBePhrase ? SubjectMark(phrases[hash]) : nil
  }

  /// "[#90217] resolved": a service desk writes of a case by its number, and says no more than what
  /// became of it. Whoever writes within the case has a subject behind the number.
  private static func mark(ofCase cell: Span<UInt8>) -> SubjectMark? {
    var at = 1
    var hasDigit = false
    while at < cell.count, cell[at] != UInt8(ascii: "]") {
      if ASCII.isDigit(cell[at]) { hasDigit = true }
      at += 1
    }
    guard hasDigit, at < cell.count, cell.count - at <= limit else { return nil }
    var hash = StableHash.seed
    for place in at + 1..<cell.count where isPart(cell[place]) {
      hash = StableHash.adding(ASCII.lowercased(cell[place]), to: hash)
    }
    return SubjectMark(cases[hash])
  }

  /// What becomes of a case; spaces do not count.
  private static let cases = table([
    (
      .automatic,
      """
      received,ticket received,request received,case received,your request,your ticket,opened,created,
      ticket opened,ticket created,case opened,case created,updated,ticket updated,request updated,
      resolved,ticket resolved,request resolved,case resolved,solved,ticket solved,request solved,
      closed,ticket closed,request closed,case closed,eingegangen,ticket eingegangen,
      anfrage eingegangen,eröffnet,ticket eröffnet,aktualisiert,ticket aktualisiert,gelöst,
      ticket gelöst,anfrage gelöst,erledigt,ticket erledigt,geschlossen,ticket geschlossen
      """
    )
  ])

  /// Whether a colon of any sort may stand in a range of a cell; in doubt, and behind its end, it
  /// may.
  @inline(__always)
  private static func mayHaveColon(_ cell: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = range.lowerBound
    while at < range.upperBound {
      let word = cell.word(at: at)
      let colons = word ^ ones &* UInt64(UInt8(ascii: ":"))
      let wide = word ^ ones &* 0xEF
      // A bit of 0x80 for each byte that is zero there, and perhaps for one above such a byte.
      if ((colons &- ones) & ~colons | (wide &- ones) & ~wide) & ones &* 0x80 != 0 { return true }
      at &+= 8
    }
    return false
  }

  /// What marks begin with: three bytes tell nearly all other texts.
  struct Openings: Sendable {
    /// For the first two bytes the third ones, each as a bit; of all the lowest five bits.
    private var thirds = [UInt32](repeating: 0, count: 1 << 10)

    fileprivate init(_ texts: some Sequence<Substring>) {
      for text in texts {
        let letters = text.utf8.filter(isPart)
        guard letters.count > 1 else { continue }
        // Behind a mark of two letters anything may stand.
        thirds[Openings.place(letters[0], letters[1])] |=
          letters.count > 2 ? 1 << UInt32(letters[2] & 31) : .max
      }
    }

    @inline(__always)
    private static func place(_ first: UInt8, _ second: UInt8) -> Int {
      Int(first & 31) &<< 5 | Int(second & 31)
    }

    /// Whether some mark begins as a cell does.
    @inline(__always)
    func mayBegin(_ cell: Span<UInt8>) -> Bool {
      guard cell.count > 2 else { return false }
      let (first, second, third) = (cell[0], cell[1], cell[2])
      // What is no letter is passed over, so it tells nothing of the letters behind it; nor does a
      // space that keeps words on one line (0xC2).
      guard isPart(first), isPart(second) else { return true }
      let found = thirds[Openings.place(first, second)]
      return found & (1 << UInt32(third & 31)) != 0
        || found != 0 && (!isPart(third) || third == 0xC2)
    }
  }

  @inline(__always)
  private static func isPart(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isLetter(byte) }

  static let openings = Openings((lists + phraseLists).flatMap { $0.1.split(separator: ",") })

  /// The letters that a phrase begins with, each as a bit: all of ASCII but `é`.
  private static let phraseStarts: UInt64 = "frudmwnaoz".utf8.reduce(1 << (0xE3 & 63)) {
    $0 | 1 << UInt64($1 & 63)
  }

  /// The mark of a table's number, which is negative for none.
  private init?(_ number: Int32) {
    self.init(rawValue: UInt8(clamping: number))
  }

  private static func table(_ lists: [(SubjectMark, String)]) -> HashIndex {
    var table = HashIndex()
    for (mark, list) in lists {
      for text in list.split(separator: ",") {
        let letters = text.utf8.filter(isPart)
        table.insert(StableHash.unmixed(letters), Int32(mark.rawValue))
      }
    }
    return table
  }

  /// Before a colon; spaces and hyphens do not count.
  private static let marks = table(lists)
  private static let lists: [(SubjectMark, String)] = [
    (
      .automatic,
      """
      read,not read,read receipt,gelesen,ungelesen,nicht gelesen,lesebestätigung,lu,non lu,
      accusé de lecture,confirmation de lecture,letto,non letto,conferma di lettura,leído,no leído,
      confirmación de lectura,gelezen,niet gelezen,leesbevestiging,lido,lida,não lido,
      recibo de leitura,confirmação de leitura,läst,oläst,läskvitto,læst,lest,ikke lest,
      lukukuittaus,luettu,przeczytano,potwierdzenie przeczytania,přečteno,olvasott,прочтено,
      开封,开封确认,已读,開封済み,開封確認,read report,
      delivered,relayed,expanded,undeliverable,undelivered,undelivered mail,undeliverable mail,
      delivery delayed,delivery failure,delivery failed,delivery status notification,delayed,
      mail delivery failed,mail delivery failure,mail delivery subsystem,failure notice,
      unzustellbar,zugestellt,übermittelt,zustellung verzögert,verzögerte zustellung,
      zustellungsfehler,nicht zustellbar,empfangsbestätigung,übermittlungsbestätigung,
      remis,non remis,non distribuable,échec de la remise,remise différée,
      no se puede entregar,no entregado,entregado,entrega retrasada,
      non recapitabile,consegnato,recapitato,mancato recapito,onbestelbaar,bezorgd,
      não é possível entregar,não entregue,entregue,kan inte levereras,olevererbart,kan ikke leveres,
      nedoručitelné,niedostarczone,niedostarczalne,не доставлено,
      automatic reply,auto reply,auto,auto response,automated reply,automatic response,
      out of office,out of the office,out of office autoreply,ooo,ooo re,ooo fw,auto re,away re,vacation,away,on vacation,on leave,
      automatische antwort,automatische rückantwort,abwesenheitsnotiz,abwesenheitsassistent,
      abwesenheit,abwesend,abwesenheitsmeldung,abwesenheitsbenachrichtigung,
      réponse automatique,absence,absence du bureau,message d'absence,
      risposta automatica,fuori sede,risposta di assenza,respuesta automática,fuera de la oficina,
      fuera de oficina,resposta automática,ausência temporária,fora do escritório,
      automatisch antwoord,afwezig,afwezigheid,afwezigheidsbericht,autosvar,automatiskt svar,
      automatisk svar,frånvaro,frånvarande,fravær,poissa,automaattinen vastaus,
      automatická odpověď,automatická odpoveď,odpowiedź automatyczna,automatyczna odpowiedź,
      autoodpowiedź,nieobecność,автоответ,автоматический ответ,otomatik yanıt,自動応答,自动答复,自動回覆,
      不在通知,
      accepted,declined,tentative,tentatively accepted,tentatively declined,new time proposed,
      zugesagt,angenommen,abgelehnt,mit vorbehalt,mit vorbehalt zugesagt,unter vorbehalt,
      mit vorbehalt angenommen,zusage,neuer terminvorschlag,neue zeit vorgeschlagen,
      accepté,acceptée,refusé,refusée,décliné,provisoire,nouvelle heure proposée,
      aceptado,aceptada,rechazado,rechazada,provisional,nueva hora propuesta,
      accettato,accettata,rifiutato,rifiutata,provvisorio,geaccepteerd,afgewezen,voorlopig,
      voorlopig geaccepteerd,aceite,aceito,recusado,recusada,accepterat,godkänt,avböjt,accepteret,
      afvist,akseptert,avslått,hyväksytty,hylätty,zaakceptowano,odrzucono,přijato,odmítnuto,
      принято,отклонено,
      message recall success,message recall failure,message recall report,recall,
      erfolgreicher nachrichtenrückruf,nachrichtenrückruf fehlgeschlagen
      """
    ),
    (
      .calledOff,
      """
      canceled,cancelled,canceled event,cancelled event,canceled event with note,
      cancelled event with note,event canceled,event cancelled,canceled meeting,cancelled meeting,
      abgesagt,abgesagter termin,abgesagte besprechung,termin abgesagt,abgesagtes ereignis,
      annulé,annulée,événement annulé,réunion annulée,cancelado,cancelada,evento cancelado,
      reunión cancelada,annullato,annullata,evento annullato,riunione annullata,geannuleerd,
      afgelast,evenement geannuleerd,cancelado o evento,inställt,avlyst,aflyst,peruutettu,odwołano,
      odwołane,zrušeno,отменено,キャンセル,已取消
      """
    ),
  ]

  /// The first words of phrases, one and more of each.
  private static let phraseOpenings: HashIndex = {
    var openings = HashIndex()
    for text in phraseLists.flatMap({ $0.1.split(separator: ",") }) {
      var hash = StableHash.seed
      for word in text.split(separator: " ") {
        for byte in word.utf8 where isPart(byte) {
          hash = StableHash.adding(byte, to: hash)
        }
        openings.insert(hash, 1)
      }
    }
    return openings
  }()

  /// Without a colon: at a word's end.
  private static let phrases = table(phraseLists)
  private static let phraseLists: [(SubjectMark, String)] = [
    (
      .automatic,
      """
      failure notice,return receipt,returned mail,undelivered mail returned,
      undelivered mail,mail delivery failed,delivery status notification,delivery has failed,
      mail delivery subsystem,warning message delayed,message delayed,message undeliverable,
      undeliverable mail,mail system error,nondeliverable mail,delivery notification,
      mailzustellung fehlgeschlagen,unzustellbare nachricht,zustellung fehlgeschlagen,
      automatic reply,out of office,automatische antwort,réponse automatique
      """
    )
  ]
}
