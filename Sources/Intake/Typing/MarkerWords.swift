import Basics
import Language

/// Words that typing tells apart by themselves, beyond what the lexicon says of them.
///
/// A set of bits rather than strings: all that a row's typing may depend on is then in a token's
/// gap, its number in the lexicon and these bits, which is what `RowFingerprint` counts on.
struct MarkerWords: OptionSet, Sendable, Hashable {
  var rawValue: UInt64

  /// Behind them a clause begins: "and promised to send".
  static let clauseOpeners = MarkerWords(rawValue: 1)
  /// Behind them a list goes on: "no complaints or problems".
  static let links = MarkerWords(rawValue: 2)
  /// Behind them stands what the word before is about: "no complaints about the price".
  static let abouts = MarkerWords(rawValue: 4)
  /// What may have happened to them and not by us (M7).
  static let mishaps = MarkerWords(rawValue: 8)
  static let broke = MarkerWords(rawValue: 16)
  static let down = MarkerWords(rawValue: 32)
  /// "Their digger", "our van": what they tell us of, or we tell them.
  static let others = MarkerWords(rawValue: 64)
  /// A date that is promised begins with one of these, or is none: see `DuePhrase`.
  static let dueOpeners = MarkerWords(rawValue: 128)
  /// Behind one of them a number with a full stop is a day: "bis zum 8. Juni".
  static let dayOpeners = MarkerWords(rawValue: 1 << 19)

  // What tells a repair that is done from one that is told of or wished for: see `RepairReading`.
  static let intents = MarkerWords(rawValue: 1 << 8)
  static let to = MarkerWords(rawValue: 1 << 9)
  static let beings = MarkerWords(rawValue: 1 << 10)
  static let achievers = MarkerWords(rawValue: 1 << 11)
  static let futures = MarkerWords(rawValue: 1 << 12)
  static let repairers = MarkerWords(rawValue: 1 << 13)
  static let auxiliaries = MarkerWords(rawValue: 1 << 14)
  static let determiners = MarkerWords(rawValue: 1 << 15)
  static let objects = MarkerWords(rawValue: 1 << 16)
  static let relapses = MarkerWords(rawValue: 1 << 17)
  static let participles = MarkerWords(rawValue: 1 << 18)

  /// Where one of them stands by a thing, it is not there: "still no quote" (R16).
  static let absences = MarkerWords(rawValue: 1 << 20)

  /// Somebody wants something.
  static let requests = MarkerWords(rawValue: 1 << 22)
  /// In front of a subject: it answers a mail.
  static let replies = MarkerWords(rawValue: 1 << 21)

  /// Somebody died, or a firm is no more (R13): whose end it is, they do not tell.
  static let ends = MarkerWords(rawValue: 1 << 23)
  /// Ends where they are forbidden or denied: "do not contact", "not buy any more".
  static let contacts = MarkerWords(rawValue: 1 << 24)
  /// "Gibt den Betrieb auf".
  static let givings = MarkerWords(rawValue: 1 << 45)
  static let ups = MarkerWords(rawValue: 1 << 46)
  /// Ends of what stands behind them: "our last order".
  static let lasts = MarkerWords(rawValue: 1 << 25)
  /// "If you have questions".
  static let conditions = MarkerWords(rawValue: 1 << 26)

  // Who does what is said, and for whom: see `DoerReading` (R15).
  static let firstPersons = MarkerWords(rawValue: 1 << 27)
  static let thirdPersons = MarkerWords(rawValue: 1 << 28)
  /// Where they stand behind a deed, it is done for the writer's side.
  static let toFirst = MarkerWords(rawValue: 1 << 29)
  /// The same for whom the writer speaks of, or to.
  static let toOthers = MarkerWords(rawValue: 1 << 30)
  static let prepositions = MarkerWords(rawValue: 1 << 31)
  /// Verbs whose subject stands before them, or is the writer.
  static let deeds = MarkerWords(rawValue: 1 << 32)
  /// Deeds by which one hears of somebody: "will ring", "will let us know".
  static let contactDeeds = MarkerWords(rawValue: 1 << 33)
  /// What waits for another's readiness: "when ready", "if she needs anything".
  static let readiness = MarkerWords(rawValue: 1 << 34)
  /// A name or a firm stands by them, and a full stop behind them ends no sentence.
  static let titles = MarkerWords(rawValue: 1 << 35)
  /// Words before a verb that are no names: "yes", "okay".
  static let interjections = MarkerWords(rawValue: 1 << 36)

  // Whom a complaint is about: see `AboutReading` (R15).
  static let addressees = MarkerWords(rawValue: 1 << 37)
  static let ourselves = MarkerWords(rawValue: 1 << 38)
  /// Alone they stand for the deed said before: "you never have".
  static let proVerbs = MarkerWords(rawValue: 1 << 39)
  static let pluperfects = MarkerWords(rawValue: 1 << 40)
  static let enclosures = MarkerWords(rawValue: 1 << 41)
  /// What befalls goods and is nobody's fault of ours.
  static let forces = MarkerWords(rawValue: 1 << 42)
  /// Who writes so has what he names (R16).
  static let presences = MarkerWords(rawValue: 1 << 43)
  /// The same of what came just now.
  static let arrivals = MarkerWords(rawValue: 1 << 44)

  /// They want something; what is promised in the next sentence is the answer to it (R15).
  static let askings = MarkerWords(rawValue: 1 << 47)
  /// "I'd", "I'll", as people type them.
  static let contractions = MarkerWords(rawValue: 1 << 48)
  /// Whoever does so complains, whatever about (R14).
  static let complainings = MarkerWords(rawValue: 1 << 49)

  // Who was talked to: "mit Ole gesprochen" (R9).
  static let talked = MarkerWords(rawValue: 1 << 50)
  static let withs = MarkerWords(rawValue: 1 << 51)
  /// Machines and offices, with which no talk is one.
  static let gates = MarkerWords(rawValue: 1 << 52)

  /// What somebody does who writes it, where no subject stands before: "rufe am Montag an" (R15).
  static let firstVerbs = MarkerWords(rawValue: 1 << 53)

  // Promises by the build of their sentence: see `UndertakingReading`.
  static let deadlines = MarkerWords(rawValue: 1 << 54)
  /// What is wanted, waited for or denied is not promised.
  static let wantings = MarkerWords(rawValue: 1 << 55)
  /// What one would do, unless one has told somebody so.
  static let suppositions = MarkerWords(rawValue: 1 << 56)
  /// What one does in the first person, beside "ich" and "wir".
  static let presentDeeds = MarkerWords(rawValue: 1 << 57)
  /// Somebody gets something.
  static let receivings = MarkerWords(rawValue: 1 << 58)

  // Who leads others to us: see `ReferralReading` (M4).
  static let sendings = MarkerWords(rawValue: 1 << 59)
  static let tellings = MarkerWords(rawValue: 1 << 60)
  /// What people hand on so that somebody is found: "your card", "unsere Nummer".
  static let cards = MarkerWords(rawValue: 1 << 61)
  static let ways = MarkerWords(rawValue: 1 << 62)
  static let ofs = MarkerWords(rawValue: 1 << 63)

  private static let words: [(MarkerWords, [String])] = [
    (
      .firstVerbs,
      [
        "rufe", "schicke", "sende", "maile", "komme", "fahre", "bringe", "liefere", "melde",
        "klare", "prufe", "besorge", "erledige", "kummere", "schaue", "messe", "besuche", "hole",
        "montiere", "repariere", "bestelle", "werde", "schreibe", "reiche", "faxe", "gebe",
        "uberweise", "tausche", "ersetze", "erstelle",
      ]
    ),
    (
      .talked,
      [
        "gesprochen", "telefoniert", "geredet", "geplaudert", "gespr", "unterhalten", "spoken",
        "talked", "spoke", "chatted",
      ]
    ),
    (.withs, ["mit", "with"]),
    (.deadlines, ["by", "before", "bis", "spatestens", "spaetestens"]),
    (
      .wantings,
      [
        "need", "needs", "needed", "want", "wants", "wanted", "like", "love", "prefer", "rather",
        "expect", "appreciate", "hope", "require", "wait", "waiting", "please", "not", "never",
        "nobody", "brauche", "brauchen", "braucht", "benotige", "benotigen", "mochte", "mochten",
        "wollen", "erwarte", "erwarten", "warte", "warten", "bitte", "bitten", "hoffe",
        "hoffen", "nicht", "kein", "keine", "keinen", "nie", "konnen", "kann",
      ]
    ),
    (.suppositions, ["would", "could", "might"]),
    (
      .presentDeeds,
      [
        "schick", "schicke", "schicken", "send", "sende", "senden", "ubersende", "ubersenden",
        "mail", "maile", "mailen", "bring", "bringe", "bringen", "liefere", "liefern", "meld",
        "melde", "melden", "klar", "klare", "klaren", "pruf", "prufe", "prufen", "besorg",
        "besorge", "besorgen", "erledige", "erledigen", "kummere", "kummern", "schau", "schaue",
        "schauen", "mess", "messe", "messen", "hol", "hole", "holen", "montiere", "montieren",
        "reparier", "repariere", "reparieren", "bestell", "bestelle", "bestellen", "schreib",
        "schreibe", "schreiben", "reich", "reiche", "reichen", "gib", "gebe", "geben", "uberweise",
        "uberweisen", "erstatte", "erstatten", "tausche", "tauschen", "ersetze", "ersetzen",
        "erstelle", "erstellen", "mach", "mache", "machen", "ruf", "rufe", "rufen", "komm", "komme",
        "kommen", "fahr", "fahre", "fahren", "stell", "stelle", "stellen", "rechne", "rechnen",
        "ubermittle", "ubermitteln", "leite", "leiten", "korrigiere", "korrigieren", "buche",
        "buchen", "lasse", "lassen", "deliver", "ship",
      ]
    ),
    (
      .receivings,
      ["gets", "receive", "receives", "bekommt", "bekommen", "kriegt", "kriegen", "erhalt"]
    ),
    (
      .sendings,
      [
        "sent", "send", "sends", "sending", "passed", "pass", "passes", "pointed", "steered",
        "directed", "referred", "geschickt", "vorbeigeschickt", "vermittelt", "verwiesen",
        "weitergegeben", "weitergereicht", "hinterlassen", "empfohlen", "weiterempfohlen",
      ]
    ),
    (
      .tellings,
      [
        "told", "tells", "tell", "telling", "mentioned", "raved", "spoke", "spoken", "erzahlt",
        "erzahle", "vorgeschwarmt", "berichtet", "geschwarmt",
      ]
    ),
    (
      .cards,
      [
        "card", "cards", "number", "details", "name", "leaflet", "leaflets", "flyer", "brochure",
        "nummer", "nr", "telefonnummer", "handynummer", "karte", "visitenkarte", "visitenkarten",
        "adresse", "namen", "prospekt",
      ]
    ),
    (.ways, ["way", "direction"]),
    (.ofs, ["about", "of", "von"]),
    (
      .gates,
      [
        "ab", "anrufbeantworter", "mailbox", "mobilbox", "combox", "box", "band", "maschine",
        "sekretariat", "sekretarin", "vorzimmer", "zentrale", "empfang", "nur", "machine",
        "voicemail", "answerphone", "reception", "receptionist", "secretary", "only",
      ]
    ),
    (.firstPersons, ["i", "we", "ich", "wir", "hab", "habe"]),
    (
      .thirdPersons,
      [
        "he", "she", "they", "er", "sie", "hat", "has", "wants", "needs", "says", "hopes",
        "thinks", "customer", "client", "kunde", "kundin",
      ]
    ),
    (.toFirst, ["us", "me", "uns", "mir"]),
    (
      .toOthers,
      [
        "him", "her", "them", "you", "customer", "client", "ihm", "ihr", "ihnen", "dir", "euch",
        "kunde", "kunden", "kundin", "interessenten", "customers", "clients",
      ]
    ),
    (
      .prepositions,
      [
        "on", "with", "for", "about", "from", "of", "by", "at", "auf", "mit", "bei", "von", "fur",
        "uber",
      ]
    ),
    (
      .deeds,
      [
        "will", "shall", "would", "promised", "promises", "agreed", "offered", "undertook",
        "committed", "guaranteed", "said", "lent", "lends", "loaned", "helped", "helps", "told",
        "tells", "gave", "gives", "sent", "brought", "recommended", "recommends", "introduced",
        "referred", "warned", "showed", "advised", "verspricht", "versprach", "schickt", "meldet",
        "ruft", "bringt", "leiht", "lieh", "half", "hilft", "gab", "gibt", "erzahlte", "empfahl",
        "empfiehlt", "warnte",
      ]
    ),
    (
      .contactDeeds,
      [
        "call", "ring", "phone", "touch", "back", "let", "know", "revert", "decide", "confirm",
        "think", "reply", "respond", "answer", "contact", "melden", "meldet", "rufen", "ruft",
        "bescheid",
      ]
    ),
    (
      .presences,
      [
        "have", "has", "had", "here", "is", "are", "was", "were", "fits", "works", "looks",
        "hangs", "using", "habe", "haben", "hat", "hatte", "hatten", "ist", "sind", "war",
        "waren", "passt", "passen", "liegt", "liegen", "hangt", "sitzt", "sitzen",
        "funktioniert", "lauft",
      ]
    ),
    (
      .arrivals,
      [
        "got", "arrived", "received", "came", "landed", "read", "gelesen", "thanks", "thank", "da",
        "angekommen",
        "bekommen", "erhalten", "erhielt", "eingetroffen", "danke", "dank",
      ]
    ),
    (
      .askings,
      [
        "asks", "asked", "requests", "requested", "enquires", "enquired", "inquired", "bittet",
        "bat", "fragt", "fragte", "benotigt", "braucht", "mochte", "wunscht", "erbittet",
      ]
    ),
    (.contractions, ["id", "ill"]),
    (
      .complainings,
      [
        "complained", "complains", "beschwert", "beschwerte", "reklamiert", "reklamierte",
        "moniert", "bemangelt", "beanstandet", "rugt", "complaining", "grumbles", "grumbled",
        "moans", "moaned", "bemoans", "bemoaned", "beschweren", "beschwerde", "meckert",
        "meckerte", "motzt", "motzte", "mault", "maulte",
      ]
    ),
    (.pluperfects, ["had", "hatte", "hatten"]),
    (.enclosures, ["mit", "bei", "anbei", "attached", "enclosed", "herewith"]),
    (
      .forces,
      [
        "storm", "storms", "hail", "lightning", "flood", "floods", "gale", "burglars", "thieves",
        "vandals", "sturm", "hagel", "blitz", "blitzschlag", "hochwasser", "orkan", "einbrecher",
        "marder",
      ]
    ),
    (.proVerbs, ["have", "has", "had", "did", "do", "does", "will", "would"]),
    (.readiness, ["when", "if", "once", "sobald", "wenn", "falls"]),
    (
      .titles,
      [
        "n", "prof", "dr", "mr", "mrs", "ms", "messrs", "st", "ltd", "inc", "plc", "llc", "corp",
        "co",
        "bros", "hr", "hrn", "fr", "frl", "fam", "herr", "frau", "ing", "dipl", "mag", "fa", "gebr",
        "gmbh", "ag", "kg", "bauherr", "bauherrn", "bauherrin", "familie", "ehepaar",
        // Nor does a full stop end a sentence behind these.
        "wg", "bzgl", "betr", "inkl", "exkl", "zzgl", "evtl", "ggf", "vorauss", "bzw", "ca", "vgl",
        "lt", "gem", "nr", "str", "incl", "excl", "approx", "resp", "b", "d", "f", "h", "m", "o",
        "u", "v", "z",
      ]
    ),
    (
      .interjections,
      [
        "yes", "ok", "okay", "right", "sure", "great", "fine", "noted", "hi", "hello", "well",
        "ja", "gut", "klar", "super", "prima", "hallo",
      ]
    ),
    (
      .addressees,
      [
        "you", "your", "yours", "u", "ur", "ye", "yer", "youse", "du", "dich", "dir", "dein",
        "deine", "deinen", "deinem", "deiner", "deines", "euch", "euer", "eure", "euren", "eurem",
        "eurer", "eures", "sie", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "ihnen",
      ]
    ),
    (
      .ourselves,
      [
        "we", "us", "our", "ours", "wir", "uns", "unser", "unsere", "unseren", "unserem",
        "unserer", "unseres", "unsern", "unserm",
      ]
    ),
    (
      .ends,
      [
        "stop", "stopall", "unsubscribe", "optout", "stopp", "abmelden", "afmelden",
        "died", "passed", "deceased", "rip", "verstorben", "gestorben", "bankrupt", "bankruptcy",
        "insolvent", "insolvency", "administration", "administrators", "receivership",
        "liquidation", "liquidated", "judiciaire", "faillite", "dissoute", "dissous", "decede",
        "decedee", "deces", "fallecio", "fallecido", "fallecida", "deceduto", "deceduta",
        "overleden", "failliet", "faillissement", "quiebra", "concurso", "fallimento", "ceased",
        "dissolved", "bust", "konkurs", "insolvenz",
        "insolvenzverfahren", "insolvenzantrag", "pleite", "bankrott", "geschaftsaufgabe",
        "betriebsaufgabe", "gewerbe", "eingestellt", "aufgegeben", "zugemacht", "aufgelost",
        "liquidiert", "dauerhaft", "endgultig", "erloschen", "dichtgemacht", "starb", "verstarb",
        "entschlafen", "insolvenzverwalter", "konkursverwalter", "konkursamt", "masseverwalter",
        "chapter", "receivers", "receiver", "liquidator", "liquidators", "trustee", "existiert",
        "besteht", "bestehen", "woanders", "elsewhere", "inhouse", "ums", "buying", "ordering",
        "switching",
        "kaufe", "kaufen", "kauft", "switched", "competitor", "abgesprungen", "abgewandert",
        "gekundigt", "kundigen", "kundige", "wechseln", "wechselt", "kunftig", "notice", "acct",
        // What goes with an end.
        "widow", "witwe", "witwer", "funeral", "condolence", "condolences", "sympathy", "beileid",
        "kondolenzkarte", "kondolenz", "kondoliert", "trauerkarte", "trauerfeier", "beerdigung",
        "nachfolger", "successor", "tabelle", "creditors", "glaubiger", "lodged", "claim",
        "erbengemeinschaft", "untersage", "untersagt", "verbiete", "verbietet", "loschung",
        "verschieden", "dicht", "schliesst", "schliessen", "schliesse", "insolvenzsache",
        "closed", "shut", "zugesperrt", "ferme", "fermee", "renewing", "entschieden", "cancel",
        "cancelling", "cancelled", "terminate",
        "terminating", "terminated", "termination", "closing", "winding", "needing", "trauer",
        "traueranzeige", "todesanzeige",
        "reopen", "nachlassgericht", "shutting", "lists", "verteiler", "verteilern", "kartei",
        "emigrated", "ausgewandert", "abroad", "overseas", "moved", "moving", "relocated",
        "relocating",
        "discharged", "gezogen", "verzogen", "umgezogen", "behandlung", "therapie", "wound",
        "winds",
        "loschen", "contacting", "beileidskarte", "beileidsschreiben", "kondolenzschreiben",
      ]
    ),
    (
      .givings,
      ["lost", "losen", "gibt", "geben", "gebe", "gab", "gave", "give", "given", "gives", "giving"]
    ),
    (.ups, ["auf", "up"]),
    (
      .contacts,
      [
        "contact", "contacted", "kontaktieren", "kontaktiert", "kontakt", "kontaktaufnahme",
        "order", "orders", "buy",
        "purchase", "purchases", "placing", "bestelle", "bestellen", "bestellt", "bestellung",
        "bestellungen", "beziehe", "beziehen", "bezieht", "auftrag",
      ]
    ),
    (.lasts, ["last", "final", "letzte", "letzten", "letzter", "alles"]),
    (
      .conditions,
      ["if", "questions", "queries", "falls", "sollte", "sollten", "fragen", "ruckfragen"]
    ),
    (
      .intents,
      [
        "will", "would", "shall", "should", "must", "try", "tries", "trying", "tried", "want",
        "wants", "wanted", "need", "needs", "please", "until", "till", "if", "whether", "unless",
        "ask", "asks", "asked", "asking", "demand", "demands", "demanded", "demanding", "expect",
        "expects", "expecting", "request", "requests", "requesting", "insist", "insists", "wait",
        "waits", "waiting", "awaiting", "awaits", "hope", "hopes", "hoping", "plan", "plans",
        "planning", "intend", "intends", "when", "like",
      ]
    ),
    (.to, ["to", "zu"]),
    (.beings, ["be", "get", "have", "getting", "having"]),
    (.achievers, ["managed", "able", "helped"]),
    (.futures, ["will", "shall", "would", "should", "must", "requested", "demanded", "follows"]),
    (.repairers, ["you", "we", "they", "i", "that", "which"]),
    (
      .auxiliaries,
      ["have", "had", "has", "been", "was", "were", "just", "recently", "already", "only", "got"]
    ),
    (
      .determiners,
      ["the", "a", "an", "his", "her", "their", "our", "your", "my", "this", "that", "these"]
    ),
    (
      .objects,
      [
        "it", "the", "them", "this", "a", "an", "his", "her", "their", "our", "my", "your", "him",
        "us", "me", "everything", "all", "both",
      ]
    ),
    (.relapses, ["again", "still", "but", "however", "nevertheless", "yet", "though", "although"]),
    (
      .participles,
      ["replaced", "repaired", "fixed", "refunded", "mended", "resolved", "restored", "redone"]
    ),
    (
      .clauseOpeners,
      [
        "and", "then", "but", "so", "or", "also", "i", "please", "und", "oder", "aber", "dann",
        "bitte", "ich",
      ]
    ),
    (.links, ["or", "nor", "and", "oder", "und"]),
    (
      .abouts,
      ["about", "on", "regarding", "with", "over", "at", "uber", "wegen", "mit", "bezuglich"]
    ),
    (.mishaps, ["broke", "crashed", "flooded", "flooding", "burst", "sick", "ill"]),
    (.broke, ["broke"]),
    (.down, ["down"]),
    (
      .others,
      ["their", "his", "her", "he", "she", "they", "our", "my", "van", "truck", "lorry"]
    ),
    (
      .dueOpeners,
      [
        "by", "before", "until", "till", "no", "within", "in", "on", "next", "this", "coming",
        "end", "tomorrow", "today", "tonight", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "tues", "thur", "thurs", "mon", "tue", "wed", "thu", "fri",
        "sat", "sun", "bis", "spatestens", "spaetestens", "zum", "am", "innerhalb", "binnen",
        "noch",
        "heute", "morgen", "ubermorgen", "uebermorgen", "ende", "anfang", "mitte", "kw", "diese",
        "dieser", "diesen", "nachste", "nachster", "nachsten", "nachstes", "naechste", "naechster",
        "naechsten", "naechstes", "kommende", "kommender", "kommenden", "kommendes", "montag",
        "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
        // Alone they are none; behind "by" and "bis" they are a deadline.
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec", "close", "cob", "eod", "noon", "midday", "lunch", "lunchtime",
        "teatime", "xmas", "christmas", "easter", "month", "weekend", "januar", "februar", "marz",
        "mai", "juni", "juli", "oktober", "dezember", "okt", "dez", "fr", "mo", "di", "mi",
        "mittag",
        "abend", "feierabend", "monatsende", "wochenende", "quartalsende", "jahresende", "woche",
        "weihnachten", "ostern", "pfingsten", "herbst", "fruhjahr", "fruhling", "sommer", "spring",
        "summer", "autumn", "fall", "winter",
        "q1", "q2", "q3", "q4", "maerz", "mrz", "janner", "feber", "1st", "2nd", "3rd", "4th",
        "5th",
        "6th", "7th", "8th", "9th", "10th", "11th", "12th", "13th", "14th", "15th", "16th", "17th",
        "18th", "19th", "20th", "21st", "22nd", "23rd", "24th", "25th", "26th", "27th", "28th",
        "29th",
        "30th", "31st",
      ]
    ),
    (
      .absences,
      [
        "not", "no", "never", "nothing", "nowt", "neither", "nor", "unmentioned", "still", "yet",
        "waiting", "waits", "wait", "awaiting", "chase",
        "chasing", "chased", "where", "missing", "outstanding", "asks", "asked", "asking", "wants",
        "forward", "awaits", "expects", "expecting", "erwartet", "gespannt",
        "wanted", "needs", "need", "forgot", "forgotten", "reminded", "reminder", "without",
        "nicht", "nix", "nichts", "kein", "keine", "keinen", "noch", "fehlt", "fehlen", "warte",
        "warten", "wartet",
        "owe", "owes", "owed", "owing", "stuck", "overdue", "unfinished", "undone", "pending",
        "havent",
        "hasnt", "isnt", "wasnt", "arent", "werent", "didnt", "nowhere", "schulde", "schulden",
        "schuldet", "schuldig", "hangt", "hangen", "unfertig", "uberfallig", "offen",
        "wo", "vergessen", "ausstandig", "braucht", "brauchen", "will", "mochte", "ohne", "fragt",
      ]
    ),
    (
      .requests,
      [
        "please", "pls", "can", "could", "would", "will", "need", "needs", "want", "send", "call",
        "ring", "when", "what", "how", "which", "who", "where", "why", "but", "still", "not",
        "bitte",
        "konnten", "konnt", "kann", "konnen", "brauche", "brauchen", "schicken", "schickt", "wann",
        "was", "wie", "welche", "wer", "wo", "warum", "aber", "noch", "nicht", "rufen", "ruf",
      ]
    ),
    (.replies, ["re", "aw", "antw", "antwort", "sv"]),
    (.dayOpeners, ["bis", "zum", "spatestens", "spaetestens", "den", "dem", "am"]),
  ]

  private static let table: (index: HashIndex, sets: [MarkerWords]) = {
    var index = HashIndex()
    var sets: [MarkerWords] = []
    // The words without which nobody tells of an end are those of its expressions; and those of
    // contact in languages of which no more is read.
    let ends = EndPhrases.all.telling.union(WaitWords.Elsewhere.verbs).sorted()
    for (set, words) in words + [(.ends, ends)] {
      for word in words {
        let hash = StableHash.unmixed(word.utf8)
        if index[hash] < 0 {
          index.insert(hash, Int32(sets.count))
          sets.append([])
        }
        sets[Int(index[hash])].formUnion(set)
      }
    }
    return (index, sets)
  }()

  /// What a word is told apart as; nothing for nearly all words.
  init(_ token: Token) {
    let place = MarkerWords.table.index[token.hash]
    self = place < 0 ? [] : MarkerWords.table.sets[Int(place)]
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }
}
