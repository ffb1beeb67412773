import Basics

/// What the words of a header say of a day of last contact, or of the first, on a list of customers
/// ("Last interaction > When", "Letzter Anruf", "last_meeting_at"), whichever system wrote it.
///
/// The words alone prove nothing: a column without a single day in it holds something else. Nor
/// does it need a known word for the contact: "Last dealings" over days is the last of something
/// between them and us, unless it is a thing of machines or of our books ("Last login", "Last
/// invoice run").
struct LastContactHeader {
  /// Whose contact it was, as far as the words tell: an order and a reply are theirs.
  let side: Side
  /// It tells when something was noted down ("Last activity"), a task or a remark perhaps: it
  /// stands in where no column tells of a contact.
  let isActivity: Bool
  /// The words are those of a day of last contact; else somebody has said that it is one.
  let isLastContact: Bool
  /// The words say as well what sort of contact it was; where they do not, days must stand in the
  /// column.
  let namesContact: Bool

  init(_ header: String) {
    let parts = HeaderWords(header)
    let words = parts.words + parts.bracketed
    func has(_ stems: [String]) -> Bool {
      words.contains { word in stems.contains { word.hasPrefix($0) } }
    }
    func hasWord(_ whole: Set<String>) -> Bool { words.contains { whole.contains($0) } }
    let key = headerKey(header)
    func holds(_ parts: [String]) -> Bool { parts.contains { key.contains($0) } }
    let isContact = has(Self.contacts) || holds(Self.eastAsianContacts)
    let isTheirs = has(Self.theirs)
    side = isTheirs ? .theirs : .unknown
    isActivity = (has(Self.activities) || holds(["活动", "活動", "アクティビティ"])) && !isTheirs
    let isLast =
      has(Self.lasts) || hasWord(["last", "latest", "lst"]) || holds(Self.eastAsianLasts)
    let isAnythingElse = has(Self.others) || hasWord(Self.otherWords)
    namesContact =
      (isLast || hasWord(["first"])) && (isContact || isTheirs || isActivity)
      || hasWord(Self.pastVerbs)
    isLastContact = !isAnythingElse && (isLast || namesContact)
  }

  private static let lasts = [
    "recent", "previous", "letzt", "zuletzt", "dernier", "ultim", "laatst", "senast", "senest",
    "sidst", "siste", "viimei", "ostatni",
  ]

  private static let eastAsianLasts = ["最終", "最后", "最後", "最近", "上次", "直近"]

  private static let contacts = [
    "contact", "kontakt", "contatt", "contato", "gecontact", "interac", "call", "anruf", "telefon",
    "telephon", "phone", "appel", "llamad", "chiamat", "meeting", "treffen", "reunion", "visit",
    "besuch", "bezoek", "besok", "besog", "email", "mail", "message", "nachricht", "conversation",
    "chat", "talk", "spoke", "gesprach", "gesprek", "samtal", "touch", "communic", "outreach",
    "engagement", "heard", "appointment", "termin", "consult", "correspond", "followup", "checkin",
    "entretien", "echange", "rendezvous", "yhtey", "wizyt", "letter", "sms",
    "responded", "session", "seen", "gesehen", "gesprochen",
  ]

  private static let eastAsianContacts = [
    "接触", "連絡", "联系", "聯絡", "聯繫", "訪問", "拜访", "跟进", "商談", "電話",
  ]

  private static let activities = [
    "activit", "aktivit", "attivit", "activid", "ativid", "aktywn", "tapahtum", "toimenpi",
  ]

  private static let theirs = [
    "received", "inbound", "incoming", "reply", "replied", "order", "purchase", "bestell",
    "auftrag", "kauf", "einkauf", "achat", "commande", "pedido", "compra", "ordine", "acquist",
    "donation", "spende", "payment", "zahlung", "booking", "buchung", "sale", "umsatz", "invoic",
    "rechnung", "factur", "gift", "bought", "gekauft", "beitrag", "beitrags", "contribution",
    "cotisation", "dues", "premium", "pramie", "einzahl", "uberweis", "pagament", "paiement",
    "betaling", "bezahl", "paid", "pledge", "cuota",
  ]

  private static let pastVerbs: Set<String> = [
    "contacted", "called", "visited", "met", "spoke", "spoken", "kontaktiert", "angerufen",
    "besucht",
  ]

  /// Mass mail (R2), attempts (R10), changes of the record and what is no day.
  private static let others = [
    "campaign", "kampagne", "mailing", "market", "newslet", "bulk", "broadcast", "click", "modif",
    "gewijz", "bijgew", "bewerk", "geander", "actualiz", "aggiorn", "updat", "chang",
    "edit", "creat", "import", "sync", "bounce", "unsub", "attempt", "tried", "missed",
    "unansw", "fail", "amount", "betrag", "curren", "method", "subject", "result", "outcome",
    "reason", "status", "owner", "besitz", "verif", "confirm", "consent", "subscri",
    "login", "logon", "signin", "signon", "anmeld", "passw", "backup", "export", "statement",
    "dunning", "mahn", "reminder", "audit", "score", "price", "preis", "renew", "activat", "aktual",
    "rechnungslauf", "credit", "bonit", "expir", "charg", "abbuch", "lastschrift", "debit",
  ]

  private static let otherWords: Set<String> = [
    "name", "by", "type", "mode", "id", "count", "number", "no", "channel", "source", "user",
    "agent", "person", "next", "value", "total", "price", "days", "since", "text", "body", "title",
    "open", "opened", "opens", "note", "notes", "von", "durch", "art", "typ", "grund", "link",
    "url",
    "stage", "not", "never", "do", "can", "run", "lauf", "log", "logged", "sign", "online", "app",
  ]
}
