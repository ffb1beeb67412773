package import Assessment

/// The German words of every remark of the assessment, in the format of `EnglishRemarks`.
package enum GermanRemarks {
  package static let sentences: [RemarkID: String] = [
    // Marks in general.
    .noEvidence: "Nichts verzeichnet, was es zeigen könnte.",
    .mayHaveEnded:
      "Ist diese Beziehung zu Ende? Die Zeile vom {0} kann es besagen, und von dort kam danach nichts.",
    .calledWrong:
      "Anhand dieser Zeilen als falsch bezeichnet; daraus wird nichts geschlossen.",
    .notRecorded: "Dieser Export verzeichnet es nicht, also wird nichts daraus geschlossen.",

    .title(.m1): "persönlicher Kontakt",
    .m1InPerson:
      "Persönlicher Kontakt an {0} {0|Tag|Tagen} in {2} {2|Jahr|Jahren}, davon {1} von Angesicht "
      + "zu Angesicht.",
    .m1Spoken:
      "Persönlicher Kontakt im Gespräch an {0} {0|Tag|Tagen} in {1} {1|Jahr|Jahren}, keiner von "
      + "Angesicht zu Angesicht.",
    .m1InWriting:
      "Persönlich, aber nur schriftlich: {0} {0|Nachricht|Nachrichten} von uns in {1} "
      + "{1|Jahr|Jahren}, kein Anruf und kein Treffen.",
    .m1NotReached: "{0} {0|Anruf|Anrufe} von uns, doch niemand wurde erreicht.",
    .m1OnlyTheirs:
      "{0} {0|Kontakt|Kontakte} von ihnen, aber kein persönlicher von uns verzeichnet.",
    .m1OnlyTraffic:
      "Nichts Persönliches verzeichnet, nur Bestellverkehr und Webformulare ({0} "
      + "{0|Zeile|Zeilen}).",

    .title(.m2): "Zusagen, beiderseits",
    .m2Both: "Zusagen werden auf beiden Seiten gehalten: {0} von uns, {1} von ihnen.",
    .m2OursOnly:
      "Wir hielten {0} {0|Zusage|Zusagen}; über ihre Seite ist nichts verzeichnet.",
    .m2TheirsOnly:
      "Sie hielten {0} {0|Zusage|Zusagen}; über unsere Seite ist nichts verzeichnet.",
    .m2Pending: "Was wir am {0} zusagten, ist am {1} fällig; sonst ist nichts verzeichnet.",
    .m2BothSaid:
      "Beide tun, was sie sagen: {0} {0|Zeile sagt|Zeilen sagen} es von uns, {1} von ihnen.",
    .m2OursSaid:
      "{0} {0|Zeile sagt|Zeilen sagen}, dass wir taten, was gewünscht war; eine Zusage davor ist "
      + "nicht verzeichnet.",
    .m2TheirsSaid:
      "{0} {0|Zeile sagt|Zeilen sagen}, dass sie taten, was gewünscht war; eine Zusage davor ist "
      + "nicht verzeichnet.",
    .m2TheirsBroken:
      "Eine Einbahnstraße: {0} {0|Versäumnis|Versäumnisse} von ihnen (späte Zahlung, stornierte "
      + "Bestellung, nicht erschienen).",
    .m2OursBroken:
      "{0} {0|Zusage|Zusagen} von uns {0|ist|sind} überfällig, ohne ein Zeichen der Einlösung.",

    .title(.m3): "Nutzen vor Preis",
    .m3Value: "Sie sprechen über den Nutzen: {0} {0|Zeile|Zeilen}, gegen {1} über den Preis.",
    .m3Price: "Sie sprechen über den Preis: {0} {0|Zeile|Zeilen}, gegen {1} über den Nutzen.",
    .m3PriceOnce: "Sie fragten einmal nach dem Preis; das ist zu wenig für ein Urteil.",
    .m3ValueVendor:
      "Wir sprechen mit ihnen über den Nutzen: {0} {0|Zeile|Zeilen}, gegen {1} über den Preis.",
    .m3PriceVendor:
      "Wir sprechen mit ihnen über den Preis: {0} {0|Zeile|Zeilen}, gegen {1} über den Nutzen.",
    .m3PriceOnceVendor: "Wir fragten einmal nach dem Preis; das ist zu wenig für ein Urteil.",
    .m3MixedVendor:
      "Wir sprechen mit ihnen über beides: {0} {0|Zeile|Zeilen} zum Nutzen, {1} zum Preis.",
    .m3Mixed: "Sie sprechen über beides: {0} {0|Zeile|Zeilen} zum Nutzen, {1} zum Preis.",

    .title(.m4): "Hilfe, beiderseits",
    .m4Both:
      "Hilfe geht in beide Richtungen: {0} {0|Zeile|Zeilen} von ihnen (eine Empfehlung, eine "
      + "Referenz, ein Rat, ein Gefallen), {1} von uns ohne Verkaufsabsicht.",
    .m4Theirs:
      "Sie halfen uns: {0} {0|Zeile|Zeilen} mit Empfehlung, Referenz, Rat oder Gefallen.",
    .m4NothingBack:
      "Sie halfen uns {0|×}, und nichts im Bestand ging je zu ihnen zurück.",
    .m4Ours:
      "Wir halfen ohne Verkaufsabsicht ({0} {0|Zeile|Zeilen}); von ihrer Hilfe ist nichts "
      + "verzeichnet.",

    .title(.m5): "Gespräche über den Bedarf",
    .m5Reviews:
      "{0} {0|Gespräch|Gespräche} über die Entwicklung ihres Bedarfs in {1} {1|Jahr|Jahren}.",
    .m5Rounds:
      "Eine Runde von {0} Besprechungen in {1} {1|Jahr|Jahren}; worüber, ist nicht verzeichnet.",
    .m5OrderSize: "Einziges Thema ist die Größe der nächsten Bestellung ({0} {0|Zeile|Zeilen}).",

    .title(.m6): "Leben nach dem Verkauf",
    .m6FollowUps: "An {0} {0|Tag|Tagen} haben wir nachgefasst oder gefragt, ob alles gut ist.",
    .m6FollowUpsVendor:
      "An {0} {0|Tag|Tagen} haben sie nachgefasst oder gefragt, ob alles gut ist.",
    .m6InTime:
      "{0} {0|persönlicher Kontakt|persönliche Kontakte} binnen {1} Tagen nach einer Bestellung.",
    .m6Never: "{0} {0|Bestellung|Bestellungen} und nie ein Nachfassen.",

    .title(.m7): "Umgang mit Beschwerden",
    .m7Apologised:
      "Die Beschwerde vom {0} wurde binnen {1} {1|Werktag|Werktagen} beantwortet, mit einer "
      + "Entschuldigung.",
    .m7SameDay: "Die Beschwerde vom {0} wurde am selben Tag behoben.",
    .m7SameDayApologised:
      "Die Beschwerde vom {0} wurde am selben Tag beantwortet, mit einer Entschuldigung.",
    .m7Prompt: "Die Beschwerde vom {0} wurde binnen {1} {1|Werktag|Werktagen} behoben.",
    .m7Closed: "Die Beschwerde vom {0} ist erledigt; wann, ist nicht verzeichnet.",
    .m7InTime: "Eine Beschwerde vom {0} ist offen; noch ist Zeit, sie gut zu beantworten.",
    .m7Slow: "Die Beschwerde vom {0} wartete {1} {1|Werktag|Werktage} auf eine Antwort.",
    .m7Denied: "Eine Beschwerde wurde am {0} abgelehnt, ohne Entschuldigung.",
    .m7Open: "{0} {0|Beschwerde|Beschwerden} offen, die älteste seit dem {1}.",
    .m7TheirsOpen:
      "{0} {0|Beschwerde|Beschwerden} von ihnen über uns offen, die älteste seit dem {1}.",
    .m7TheirsAnswered:
      "Ihre Beschwerde vom {0} haben wir binnen {1} {1|Werktag|Werktagen} beantwortet.",
    .m7TheirsSlow:
      "Ihre Beschwerde über uns vom {0} wartete {1} {1|Werktag|Werktage} auf eine Antwort.",
    .m7TheirsClosed:
      "Ihre Beschwerde über uns vom {0} ist erledigt; wann, ist nicht verzeichnet.",
    .m7TheirsDenied: "Am {0} lehnten wir eine Beschwerde von ihnen ab, ohne Entschuldigung.",
    .m7Loose:
      "Was am {0} gesagt wurde, ist vielleicht noch offen; es wird gefragt, nicht gewertet.",

    .title(.m8): "Anerkennung und Treue",
    .m8Thanks:
      "{0} {0|Zeichen|Zeichen} der Anerkennung von uns (Dank, Karte, Geschenk, Mitgliedschaft), "
      + "zuletzt am {1}.",
    .m8Never:
      "{0} {0|Bestellung oder Gefallen|Bestellungen und Gefallen} in {1} {1|Jahr|Jahren}, und kein "
      + "Wort des Danks verzeichnet.",
    .m8NeverFavours:
      "{0} {0|Gefallen|Gefallen} von ihrer Seite in {1} {1|Jahr|Jahren}, und kein Wort des Danks "
      + "verzeichnet.",

    .title(.m9): "Ausgewogenheit und Dauer",
    .m9Balanced:
      "Beide Seiten beginnen Kontakte (wir an {0} {0|Tag|Tagen}, sie an {1}), und die Verbindung "
      + "besteht seit {2} {2|Jahr|Jahren}.",
    .m9TheyStart:
      "Immer beginnen sie: {0} {0|Kontakt|Kontakte} von ihnen, keiner von uns.",
    .m9WeStart: "Immer beginnen wir: {0} {0|Kontakt|Kontakte} von uns, keiner von ihnen.",
    .m9Uneven:
      "Wir begannen an {0} {0|Tag|Tagen}, sie an {1}: zu ungleich für Ausgewogenheit, zu wenig "
      + "dagegen.",
    .m9TooNew: "Seit {0} {0|Tag|Tagen} bekannt; Vertrauen entsteht nicht über Nacht.",
    // The class.
    .classPartnership:
      "Eine Partnerschaft: {0} verschiedene Merkmale sprechen dafür, darunter persönlicher Kontakt "
      + "und etwas, das in beide Richtungen geht; {1} von 100 Punkten.",
    .classEndangered:
      "Eine Partnerschaft mit {0} Merkmalen, gefährdet: Vertrauen wurde gebrochen und noch nicht "
      + "wiederhergestellt; {1} von 100 Punkten.",
    .classNoEvidence:
      "Nur Geschäft, denn nichts Verzeichnetes zeigt eine Partnerschaft ({0} von neun Merkmalen "
      + "sind unbekannt); die Beweislast liegt bei der Partnerschaft.",
    .classNoContact:
      "Nur Geschäft: {0} {0|Merkmal spricht|Merkmale sprechen} für mehr, aber kein persönlicher "
      + "Kontakt von uns ist verzeichnet.",
    .classOneWay:
      "Nur Geschäft: {0} {0|Merkmal spricht|Merkmale sprechen} für mehr, aber nichts zeigt, dass "
      + "es in beide Richtungen geht.",
    .classFewMarks:
      "Nur Geschäft: {0} {0|Merkmal spricht|Merkmale sprechen} für mehr, eine Partnerschaft zeigt "
      + "mindestens {1} verschiedene.",
    .classService:
      "Nur Geschäft: {0} {0|Merkmal spricht|Merkmale sprechen} für mehr, aber alle für guten Service; "
      + "darüber hinaus zeigt sich nichts.",
    .classLowScore:
      "Nur Geschäft: Die {2} Merkmale, die für mehr sprechen, ergeben {0} Punkte, und bei so vielen "
      + "braucht es {1}.",
    .changeContact:
      "Persönlicher Kontakt von uns, ein Besuch oder ein Anruf, wäre der erste Schritt.",
    .changeTwoWay:
      "Am meisten zählte ein Zeichen, dass es in beide Richtungen geht: beiderseits gehaltene "
      + "Zusagen, Hilfe von ihnen oder Kontakt, den auch sie beginnen.",
    .changeMoreMarks: "Belege für ein weiteres Merkmal würden es ändern, vor allem: {0}.",
    .changePartnership:
      "Sie würde zum bloßen Geschäft ohne persönlichen Kontakt, ohne etwas, das in beide Richtungen "
      + "geht, oder mit weniger als {0} Punkten bei so vielen Merkmalen.",

    .title(.n1): "stiller als im eigenen Rhythmus",
    .n1Own:
      "Unser letzter persönlicher Kontakt war am {0}, vor {1} Tagen; üblich {2|ist|sind} {2} "
      + "{2|Tag|Tage}.",
    .n1Tier:
      "Unser letzter persönlicher Kontakt war am {0}, vor {1} Tagen; Stufe {3} erlaubt {2}.",
    .n1Default:
      "Unser letzter persönlicher Kontakt war am {0}, vor {1} Tagen; für einen Rhythmus sind es zu "
      + "wenige Kontakte, die Grenze liegt bei {2} Tagen.",
    .n1AnyOwn:
      "Der letzte Kontakt jeder Art war am {0}, vor {1} Tagen; üblich {2|ist|sind} {2} "
      + "{2|Tag|Tage}. Unsere eigenen Kontakte sind hier nicht verzeichnet.",
    .n1AnyTier:
      "Der letzte Kontakt jeder Art war am {0}, vor {1} Tagen; Stufe {3} erlaubt {2}. Unsere "
      + "eigenen Kontakte sind hier nicht verzeichnet.",
    .n1AnyDefault:
      "Der letzte Kontakt jeder Art war am {0}, vor {1} Tagen; die Grenze liegt bei {2} Tagen. "
      + "Unsere eigenen Kontakte sind hier nicht verzeichnet.",
    .n1Year:
      "Unser letzter persönlicher Kontakt war am {0}, vor {1} Tagen; bei einer Beziehung dieser Art gilt "
      + "ein Jahr.",
    .n1AnyYear:
      "Der letzte Kontakt jeder Art war am {0}, vor {1} Tagen; bei einer Beziehung dieser Art gilt ein "
      + "Jahr. Unsere eigenen Kontakte sind hier nicht verzeichnet.",
    .n1Cadence:
      "Unser letzter persönlicher Kontakt war am {0}, vor {1} {1|Tag|Tagen}; vereinbart {2|ist|sind} {2} "
      + "{2|Tag|Tage}.",
    .n1AnyCadence:
      "Der letzte Kontakt jeder Art war am {0}, vor {1} {1|Tag|Tagen}; vereinbart {2|ist|sind} {2} "
      + "{2|Tag|Tage}. Unsere eigenen Kontakte sind hier nicht verzeichnet.",
    .n1Group:
      "Unser letzter persönlicher Kontakt war am {0}, vor {1} {1|Tag|Tagen}; für {3} {2|ist|sind} {2} "
      + "{2|Tag|Tage} vereinbart.",
    .n1AnyGroup:
      "Der letzte Kontakt jeder Art war am {0}, vor {1} {1|Tag|Tagen}; für {3} {2|ist|sind} {2} "
      + "{2|Tag|Tage} vereinbart. Unsere eigenen Kontakte sind hier nicht verzeichnet.",
    .n1AnyBase:
      "Der letzte Kontakt jeder Art war am {0}, vor {1} Tagen; wer hier wiederkommt, kommt in neunzehn "
      + "von zwanzig Fällen binnen {2} Tagen. Unsere eigenen Kontakte sind hier nicht verzeichnet.",
    .n1Clears: "Ein persönlicher Kontakt von uns: Besuch, Anruf, namentliche Mail.",
    .n1AnyClears: "Jeder verzeichnete Kontakt.",
    .touchSilence: "Wir waren zu lange still.",

    .title(.n2): "sie schrieben, wir antworteten nicht",
    .n2Why: "Sie meldeten sich am {0} und warten seit {1} {1|Werktag|Werktagen} auf Antwort.",
    .n2Several:
      "Sie meldeten sich seit dem {0} {2} Mal ohne Antwort; die erste Nachricht wartet seit {1} "
      + "{1|Werktag|Werktagen}.",
    .n2Clears: "Eine persönliche Antwort von uns.",
    .touchAnswer: "Sie warten auf eine Antwort.",
    .sayAnswer: "{0} antworten: Am {1} kam eine Nachricht.",

    .title(.n3): "Beschwerde offen oder schleppend",
    .n3Open:
      "Die Beschwerde vom {0} steht seit {1} {1|Werktag|Werktagen} ohne Lösung oder "
      + "Entschuldigung.",
    .n3Denied:
      "Die Beschwerde vom {0} wurde abgelehnt und steht seit {1} {1|Werktag|Werktagen} ohne Lösung "
      + "oder Entschuldigung.",
    .n3Apologised:
      "Die Beschwerde vom {0} fand eine Entschuldigung und nicht mehr; sie ist seit {1} "
      + "{1|Werktag|Werktagen} offen.",
    .n3Clears: "Eine Lösung oder eine Entschuldigung.",
    .n3Loose: "Wurde die Beschwerde vom {0} geklärt? Im Bestand wurde sie nie geschlossen.",
    .n3MayBe:
      "War das am {0} eine Beschwerde, und ist sie geklärt? Im Bestand wurde sie nie geschlossen.",
    .sayApologyComplaint:
      "Bei {0} für das um Entschuldigung bitten, was am {1} schiefging, es in Ordnung bringen und "
      + "sagen, bis wann.",

    .title(.n4): "Zusage überfällig",
    .n4Promise:
      "Wir sagten am {0} etwas zu, fällig am {1}; {2} {2|Werktag|Werktage} später zeigt nichts, "
      + "dass es geschah.",
    .n4Undated:
      "Wir sagten am {0} etwas ohne Datum zu; es hätte bis zum {1} geschehen sollen, und nichts "
      + "zeigt, dass es geschah.",
    .n4Task:
      "Eine Aufgabe von uns war am {1} fällig und ist {2} {2|Werktag|Werktage} später noch offen.",
    .n4Breach:
      "Am {1} hielten wir uns nicht an das Vereinbarte; {2} {2|Werktag|Werktage} später zeigt "
      + "nichts, dass es behoben wurde.",
    .n4Bill:
      "Eine Zahlung von uns war am {1} fällig, und am {0} wurden wir erinnert; {2} {2|Werktag|Werktage} nach "
      + "der Fälligkeit ist keine Zahlung verzeichnet.",
    .n4Clears: "Das Zugesagte tun und es mitteilen.",
    .n4Loose: "Wurde getan, was wir am {0} zusagten? Im Bestand zeigt es nichts.",
    .n4MayBe: "Haben wir das am {0} zugesagt, und wurde es getan? Im Bestand zeigt es nichts.",
    .n4LooseBill:
      "Haben sie am {0} an eine Rechnung erinnert, und ist sie bezahlt? Keine Zahlung ist verzeichnet.",
    .sayApologyPromise:
      "Bei {0} für die am {1} fällige Zusage um Entschuldigung bitten und sie jetzt einlösen.",

    .title(.n5): "nach der Bestellung nicht nachgefasst",
    .n5Order: "Bei der Bestellung vom {0} wurde seit {1} Tagen nicht nachgefasst.",
    .n5Delivery: "Bei der Lieferung vom {0} wurde seit {1} Tagen nicht nachgefasst.",
    .n5Several:
      "Bei {2} Bestellungen oder Lieferungen seit dem {0} wurde nicht nachgefasst; die erste wartet "
      + "seit {1} Tagen.",
    .n5Clears: "Ein Nachfassen: Ist alles zu ihrer Zufriedenheit?",
    .touchFollowUp: "Eine Bestellung verdient eine Nachfrage.",
    .sayFollowUp: "Bei {0} nachfragen, wie die Bestellung vom {1} gelungen ist.",

    .title(.n6): "nichts Persönliches",
    .n6Since:
      "Seit dem {0}, seit {1} Tagen, war nichts von uns persönlich: nur Bestellverkehr, "
      + "automatische Mitteilungen oder Massenmail.",
    .n6Never:
      "In den {1} Tagen seit dem {0} war nie etwas von uns persönlich: nur Bestellverkehr, "
      + "automatische Mitteilungen oder Massenmail.",
    .n6Listed:
      "Die Liste nennt den {0} als letzten Kontakt; in den {1} Tagen seither war nichts Verzeichnetes von "
      + "uns persönlich: nur Bestellverkehr, automatische Mitteilungen oder Massenmail.",
    .n6Clears: "Ein persönlicher Kontakt von uns; Massenmail zählt nicht.",
    .touchPersonal: "Etwas Persönliches, nach so vielem, was es nicht war.",

    .title(.n7): "nie gedankt",
    .n7Since: "Der letzte Dank war am {0}, vor {1} Tagen.",
    .n7Never: "Kein Dank verzeichnet in den {1} Tagen seit dem {0}.",
    .n7Referral: "Am {0} empfahlen sie uns; seit {1} {1|Tag|Tagen} dankte ihnen nichts von uns.",
    .n7Clears: "Ein Wort des Danks, eine Karte, ein kleines Geschenk.",
    .touchThanks: "Dank ist fällig.",

    .title(.n8): "nie nach dem Bedarf gefragt",
    .n8Since: "Das letzte Gespräch über ihren Bedarf war am {0}, vor {1} Tagen.",
    .n8Never: "Kein Gespräch über ihren Bedarf verzeichnet in den {1} Tagen seit dem {0}.",
    .n8Clears: "Ein Gespräch darüber, wie sich ihr Bedarf ändert.",
    .touchNeeds: "Nach ihrem Bedarf wurde nicht gefragt.",

    .title(.n9): "nie kontaktiert",
    .n9Listed:
      "Seit dem {0} auf der Liste, {1} Tage, und kein Kontakt von einer der Seiten verzeichnet; "
      + "Massenmail zählt nicht.",
    .n9ListedBefore:
      "Seit dem {0} auf der Liste, und kein Kontakt von einer der Seiten verzeichnet, seit der Export am "
      + "{1} beginnt; Massenmail zählt nicht.",
    .n9Undated:
      "Auf der Liste, und kein Kontakt von einer der Seiten verzeichnet, seit der Export am {0} "
      + "beginnt; Massenmail zählt nicht.",
    .n9NoDates:
      "Auf der Liste, ohne verzeichneten Kontakt von einer der Seiten und ohne ein einziges Datum "
      + "im ganzen Export, das sagte, wie lange schon; Massenmail zählt nicht.",
    .n9Clears: "Ein erster Kontakt.",
    .touchFirst: "Ein erster verzeichneter Kontakt.",
    .sayIntroduce: "Sich bei {0} persönlich vorstellen und nach dem Bedarf fragen.",

    .title(.n10): "immer beginnen sie",
    .n10Why: "Die letzten {0} Kontakte, seit dem {1}, begannen alle sie.",
    .n10Clears: "Ein Kontakt, den wir beginnen.",
    .touchOurTurn: "Wir sind an der Reihe zu beginnen.",

    .title(.n12): "am seidenen Faden",
    .n12Row:
      "Wen wir dort kannten, ist fort, wie eine Zeile vom {0} sagt, und "
      + "sonst kennen wir dort niemanden.",
    .n12List:
      "Wen wir dort kannten, ist fort, wie die Liste sagt, und sonst kennen "
      + "wir dort niemanden.",
    .n12Clears: "Jemanden dort mit Namen zu kennen.",
    .touchThread: "Wir kennen dort niemanden mehr.",
    .sayWhoFollows: "Bei {0} fragen, wer es übernommen hat, und sich vorstellen.",

    .title(.n11): "Aufmerksamkeit weitergezogen",
    .n11Why:
      "{0} {0|Kontakt|Kontakte} von uns in den letzten {2} Tagen, wo ihr eigenes voriges Jahr {1} "
      + "erwarten ließe; die Kontakte zu Interessenten nahmen derweil zu.",
    .n11Clears: "Unsere Aufmerksamkeit, wie früher.",
    .touchAttention: "Aufmerksamkeit, die zu Interessenten gewandert ist.",
    // R6, fit.
    .illFitting:
      "Die Forderungen sind einseitig und anhaltend[, {0} zum Preis][, {1} gebrochene "
      + "{1|Zusage|Zusagen}][, {2} {2|Beschimpfung|Beschimpfungen}][, {3} mal in Eile], und wenig kommt "
      + "zurück. Kein Urteil, jemanden fallen zu lassen.",
    // The proposed touch: why.
    .touchRepair: "Das zuerst in Ordnung bringen.",
    .touchProspect: "Einem Interessenten schulden wir etwas Nützliches.",
    // The proposed touch: what to say.
    .sayCall: "{0} anrufen: Ist alles zu Ihrer Zufriedenheit?",
    .sayVisit: "{0} besuchen oder zum Mittagessen einladen.",
    .sayEmail: "Persönlich an {0} schreiben, ohne Angebot.",
    .sayCard: "Eine handgeschriebene Karte mit Dank an {0} schicken.",
    .sayGift: "Ein kleines Geschenk oder einen Gutschein mit Dank an {0} schicken.",
    .sayReview: "Bei {0} nachfragen, wie sich der Bedarf ändert.",
    .sayHelp: "{0} bei etwas helfen, ohne zu verkaufen.",
    .sayValue: "{0} etwas Nützliches schicken: einen Bericht, eine Aufnahme, eine Einladung.",
    .touchAsk: "Wir haben geholfen und nie um etwas gebeten.",
    .touchPay: "Wir schulden ihnen Geld und wurden daran erinnert.",
    .touchGreet: "Noch niemand hat sie persönlich begrüßt.",
    .touchLapse: "Die Mitgliedschaft ist abgelaufen.",
    .touchOnlySold: "Bisher haben wir ihnen nur verkauft.",
    .sayCallVendor:
      "{0} anrufen: früh sagen, was wir brauchen werden, und fragen, was es ihnen leichter machte.",
    .sayCallInternet: "{0} ein Telefonat anbieten, damit der Name eine Stimme bekommt.",
    .sayCallReferral: "{0} anrufen: Wie gehen die Geschäfte, und wen könnten wir hinschicken?",
    .sayCallMember: "{0} anrufen: Ist die Mitgliedschaft, was sie sich erhofft haben?",
    .sayCallPlain: "{0} anrufen und fragen, wie es geht, ohne etwas zu verkaufen.",
    .sayEmailVendor:
      "An {0} schreiben: früh sagen, was wir brauchen werden und bis wann wir zahlen.",
    .sayEmailInternet: "Persönlich an {0} schreiben und ein Telefonat anbieten.",
    .sayCardPast: "Eine Karte mit einem guten Wort an {0} schicken, ohne Angebot.",
    .sayHelpPast:
      "{0} bei einer Kleinigkeit helfen, ohne zu verkaufen: Es endet nicht mit dem Kaufen.",
    .sayHelpReferral: "Auch einmal jemanden zu {0} schicken, wie sie zu uns.",
    .sayAsk: "{0} um Rat bitten, um einen Namen oder um einen Satz, den wir zitieren dürfen.",
    .sayThank: "{0} mit eigenen Worten danken.",
    .sayThankVendor: "{0} danken für alles, was sie tun, und sagen, was es möglich gemacht hat.",
    .sayThankReferral: "{0} für die Empfehlung vom {1} danken und erzählen, was daraus wurde.",
    .sayPay:
      "Bei {0} bezahlen, was seit dem {1} fällig ist, oder sagen, bis wann; mit einer Entschuldigung für "
      + "das Warten.",
    .sayGreet: "{0} persönlich begrüßen und fragen, was sie sich als Mitglied erhoffen.",
    .sayRenew: "{0} fragen, ob eine Verlängerung gewünscht ist, und für die Zeit bisher danken.",
    .sayExchange:
      "Mit {0} einen Kaffee trinken: Was sieht jeder kommen, und was lässt sich weitergeben?",
    .sayExchangeAdvisor: "{0} erzählen, was aus dem Rat wurde, und fragen, was kommt.",
    .sayExchangeColleague: "Mit {0} einen Kaffee trinken: Wie geht es, und was würde helfen?",
    .sayFindName: "Bei {0} fragen, wer dort zuständig ist, und den Namen notieren.",
    // What is said without accusing anybody.
    .remarkCourted:
      "Umworben seit dem {1}: {0} {0|Kontakt|Kontakte} von uns, und kein Zeichen von dort.",
    .remarkUnanswered:
      "Seit dem {1} {0} {0|Nachricht oder Versuch|Nachrichten oder Versuche} von uns, und keine Antwort.",
    .remarkGifts:
      "{0} {0|Geschenk oder Karte|Geschenke und Karten} an einen Interessenten, zuletzt am {1}: zu viel des Guten; geschuldet "
      + "ist etwas Nützliches.",
    .remarkNobody: "Bei {0} kennen wir niemanden mit Namen.",
    .remarkWeOwe:
      "{0} {0|Rechnung|Rechnungen} von dort ohne verzeichnete Zahlung von uns, die erste vom {1}, fällig "
      + "am {2}.",
    .remarkWeOweReminded: "Eine Zahlung von uns an sie ist seit dem {0} fällig.",
    .remarkDemands:
      "Unsere eigenen Forderungen an sie:[ {0} in Eile,][ {1} zum Preis,] wie es in den Zeilen steht.",
    .remarkLapse:
      "Die Mitgliedschaft lief am {0} ab, und keine Verlängerung ist verzeichnet.",
    .remarkLapseSaid: "Die Mitgliedschaft wurde am {0} gekündigt.",
    .remarkReferrals:
      "Sie schickten uns {0|×} jemanden oder sprachen für uns, zuletzt am {1}.",
    .fitLike:
      "Wie unsere Partnerschaften:[ {0} {0|Zeile|Zeilen} zum Nutzen für sie,][ {1} "
      + "{1|Termin oder Zusage|Termine und Zusagen} gehalten,][ {2} Partner in ihrem Segment,] gemessen an "
      + "{3} Partnerschaften.",
    .fitUnlike:
      "Wie die, die nicht passen:[ {0} {0|Zeile|Zeilen} nur zum Preis,][ {1} "
      + "{1|Termin oder Zusage|Termine und Zusagen} nicht gehalten,][ {2|×} in Eile oder grob,][ {3} "
      + "Unpassende in ihrem Segment,] gemessen an {4} Partnerschaften.",
    .fitOpen:
      "Noch sagt nichts Verzeichnetes, wem sie gleichen, gemessen an {0} Partnerschaften.",
  ]
}
