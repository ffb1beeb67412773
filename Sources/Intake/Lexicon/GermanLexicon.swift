extension Lexicon {
  /// What is said in German: the phrases of running text only, since the words of cells stand with
  /// the English ones. The format is described at the top of `englishText`.
  ///
  /// German puts the verb behind and splits it, so that most phrases are short: a participle
  /// ("zugesagt", "behoben"), or a verb with its subject next to it ("schicke ich", "melde mich").
  /// Left out is whatever an English text may hold in another meaning: die, war, was, hat, will,
  /// am, also, fast, bald, rat, gut, tag, brief, dank.
  static let germanText = #"""
    # ä, ö and ü stand for ae, oe and ue as well; ß for ss.

    @ich = ich, wir
    @kunde = kunde, kundin, kunden, herr, frau, mieter, mieterin, gast, gäste, patient, patientin
    @kunde = mandant, mandantin, eltern, mutter, vater, käufer, einkäufer, einkauf, bauherr
    @sie = er, sie, kunde, kundin, mieter, mieterin, gast, patient, patientin, mandant, mandantin
    @ihm = ihm, ihr, ihnen, ihn, sie, kunde, kunden, kundin
    @fuer = für
    @haben = habe, haben, hat, hatte, hatten
    @ist = ist, sind, war, waren, wurde, wurden

    [filler]
    der, das, dem, den, des, ein, eine, einen, einem, einer, eines, sehr, noch, schon, uns, ihnen,
    ihn, ihm, ihr, ihre, ihren, ihrem, ihrer, ihres, unser, unsere, unseren, unserem, unserer,
    unseres, mein, meine, meinen, meinem, meiner, sein, seine, seinen, seinem, seiner, mir, mich,
    dir, euch, sich, es, diese, diesen, diesem, dieser, dieses, bitte, bereits, sofort, gleich,
    gerne, gern, nochmal, nochmals, jetzt, wirklich, leider, ganz, völlig, ziemlich, äußerst,
    wieder, immer, mal, doch, auch, wohl, ja, heute, gestern, umgehend, schnell, gerade, eben,
    inzwischen, mittlerweile, endlich, vollständig, komplett, persönlich, selbst, zudem, erneut,
    hier

    [negation]
    nicht, kein, keine, keinen, keinem, keiner, keines, keinerlei, nie, niemals, ohne, weder,
    nichts, niemand, niemanden, kaum, weit entfernt von, nicht mehr, noch nicht, noch kein,
    noch keine, noch keinen, noch nie, statt, anstatt, nicht ganz, gar nicht, überhaupt nicht,
    gar kein, gar keine

    [exoneration]
    # Worüber sie sich beklagen, ist nicht unsere Sache (R15).
    nichts mit (euch|ihnen|uns|eurer|eurem|ihrer|ihrem|unserer|unserem|unseren) zu tun,
    mit (euch|ihnen|uns|eurer|eurem|ihrer|ihrem|unserer|unserem|unseren) (arbeit|ware|
      geräten|maschinen|lieferung|service|produkten|) hat das nichts zu tun,
    nicht (eure|ihre|deine|unsere) (schuld|baustelle|sache), kein vorwurf, keine beschwerde,
    keine reklamation, könnt ihr nichts dafür, können sie nichts dafür, kannst du nichts dafür,
    (soll|ist) keine (beschwerde|kritik|reklamation) (sein|), nicht (über|gegen|an) (uns|euch),
    (gilt|galt|betrifft|betraf|meint|meinte) nicht (uns|euch|unsere|eure),
    (reklamation|beschwerde) (läuft|liegt|geht) gegen (die|den|dem|der),
    (reklamation|beschwerde) (läuft|liegt) bei denen

    [negationAfter]
    fehlanzeige, nicht bekannt, keine bekannt, keine vorhanden, gab es keine, gibt es keine,
    gab es nicht, entfällt, ist nichts, war nichts, ist nix, war nix

    [turn]
    aber, jedoch, allerdings, trotzdem, dennoch, sondern, obwohl, außer, dafür

    [nothing]
    (problem|frage|thema|sache|knoten) (löst|löste) sich,
    (funktioniert|geht|läuft|passt|hält|reagiert|druckt|öffnet|schließt) nicht nur,
    kein problem, gar kein problem, keine ursache, nicht schlimm, nicht eilig, keine eile,
    eilt nicht, nicht dringend, danke nein, nein danke, dank des, dank der, dank unser*,
    vielen dank im voraus, besten dank im voraus, danke im voraus, vielen dank vorab, danke vorab,
    vielen dank für (ihren|den|deinen) (anruf|rückruf), geburtstagsfeier, geburtstagsparty,
    geburtstagszimmer, geburtstagsrabatt, geburtstagskind, empfohlene (dosis|menge|temperatur),
    empfohlener verkaufspreis, unverbindliche preisempfehlung, preisliste*, preisschild*,
    preisausschreiben, preisverleihung, besetzte stelle, stelle besetzt, stellen besetzt,
    position besetzt, neu besetzt, nachbesetzt, gut besetzt, voll besetzt, beschwerdestelle,
    beschwerdemanagement, beschwerdeformular, reklamationsabteilung, reklamationsformular,
    reklamationsquote, mängelfrei*, mängelfreie abnahme, schadenfreiheit*, schadenfrei,
    störungsfrei*, fehlerfrei*, reibungslos*, problemlos*, tadellos*, einwandfrei*,
    vereinbarung getroffen, entscheidung getroffen, entscheidungen getroffen, maßnahmen getroffen,
    absprache getroffen, vorkehrungen getroffen, auswahl getroffen, wartungstermin,
    reparaturtermin vereinbart, reparatur vereinbart, rücksprache mit, in rücksprache,
    nach rücksprache, rückfrage beim lieferanten, wird (repariert|ersetzt|ausgetauscht|behoben|
      nachgeliefert|erledigt|geprüft), werden (repariert|ersetzt|ausgetauscht|behoben|nachgeliefert|
      erledigt|geprüft), sobald (repariert|ersetzt|behoben|erledigt|bezahlt), guten morgen,
    kundenreferenznummer, referenznummer, unsere referenz, ihre referenz, pünktlich kommen,
    schulungsraum, schulungszentrum, bewertungsbogen, gebrochen deutsch,
    (gedanken|erfahrungen|neuigkeiten|visitenkarten|nummern) ausgetauscht,
    zufrieden (gestellt|geben), versprochen hatte ich mir

    # ---------------------------------------------------------------- M2, commitments

    @tue = schicke, schicken, sende, senden, maile, mailen, übersende, übersenden, versende
    @tue = melde, melden, kümmere, kümmern, kläre, klären, prüfe, prüfen, besorge, besorgen
    @tue = erledige, erledigen, veranlasse, veranlassen, organisiere, organisieren, bringe
    @tue = erstelle, erstellen, überarbeite, überarbeiten, informiere, reiche, reichen, leite
    @tue = faxe, repariere, reparieren, tausche, tauschen, ersetze, ersetzen, überweise
    @tue = überweisen, begleiche, begleichen, unterschreibe, bezahle, bezahlen, vereinbare
    @tue = garantiere, garantieren, übernehme, übernehmen, rufe, rechne, bespreche, liefere
    @tue = korrigiere, korrigieren, bereite, komme, kommen, zahle, bestätige, bestätigen

    [promise]
    # The writer says: I will.
    <ich> (verspreche|versprechen|sichere|sichern|sage|garantiere|garantieren) (zu|das|dass|eine|
      ihnen|euch|dir|den|), verspreche, versprechen (wir|ihnen|euch|hiermit),
    <haben> (ich|wir) (versprochen|zugesagt), <tue> (ich|wir), (melde|melden) (mich|uns) (bis|am|
      wieder|morgen|nächste*|sobald|spätestens|bei|mit|in|zurück|dann|diese|kommende*|montag|
      dienstag|mittwoch|donnerstag|freitag|telefonisch), <ich> (schicke|schicken|sende|senden|maile|
      mailen|übersende|übersenden|melde|melden|kümmere|kümmern|kläre|klären|prüfe|prüfen|besorge|
      besorgen|erledige|erledigen|veranlasse|veranlassen|rufe|rufen|überweise|überweisen|reiche|
      reichen|lasse|lassen|repariere|ersetze|ersetzen|erstelle|erstellen|gebe ihnen bescheid|
      gebe bescheid|geben bescheid|sage bescheid), <ich> (bringe|bringen|liefern|liefere|tauschen|
      tausche|kommen|komme|zahlen|bezahlen|bestellen|unterschreiben|machen|mache|stellen|
      stelle) (ihnen|ihn|sie|es|bis|am|morgen|nächste*|spätestens|kommende*|vorbei|das|den|die|
      diese), (ich|wir) werde, (ich|wir) werden, werde ich, werden wir,
    (sie|ihr) (bekommen|erhalten|bekommt) (bis|am|morgen|spätestens|nächste*|das angebot|die|den|
      von uns|von mir), (erhalten|bekommen|hören) sie (bis|am|morgen|spätestens|nächste*|von uns|
      von mir|das|den|in), kommt (bis|morgen|spätestens|am montag|am dienstag|am mittwoch|
      am donnerstag|am freitag|nächste woche), folgt (bis|morgen|spätestens|am|nächste*|in kürze|
      per mail|per post|noch), geht (ihnen|morgen|bis|spätestens|noch heute) (zu|raus|bis|
      spätestens|ein|), darauf können sie sich verlassen, mein wort darauf, sie haben mein wort,
    wir lassen (ihnen|euch) zukommen, lasse ihnen zukommen, lieferung (bis|spätestens) (zum|am|),
    lieferung erfolgt (bis|am|spätestens|in|nächste*), zusage bis, versprechen zu,
    (gehen|geht) (am|bis|morgen|spätestens|nächste*|noch heute) (in|an|zur|raus|per|zu|montag|
      dienstag|mittwoch|donnerstag|freitag), (gehen|geht) (am montag|am dienstag|am mittwoch|
      am donnerstag|am freitag|nächste woche) (in|an|zur|raus|per|zu), (gehen|geht) in die post,
    sie hören (bis|am|morgen|nächste*|spätestens|von uns|von mir), (liefern|montieren|
      kommen) wir (bis|am|morgen|nächste*|spätestens), ist (bis|spätestens) (zum|) (<n>|montag|
      dienstag|mittwoch|donnerstag|freitag|morgen) (fertig|bei ihnen|da|geliefert)

    [promise; who: actor]
    # The subject is left out, or stands far before: whoever started the contact.
    versprochen, zugesagt, zugesichert, sagte zu, sicherte zu, sicherten zu, sagten zu, verspricht, versprach, sagt zu,
    in aussicht gestellt, versprechen gegeben, fest zugesagt, rückmeldung (bis|am|spätestens),
    will sich kümmern,
    zusage gegeben, zusage gemacht, wort gegeben, rückruf (zugesagt|versprochen),
    hoch und heilig versprochen

    [promiseByUs; by: us; at: clause]
    schicke, schicken, sende, melde mich, melden uns, rufe zurück, rufe an, kläre, klären das,
    kümmere mich, prüfe, besorge, erledige, liefere, liefern (bis|am|nach), bringe, repariere,
    angebot (bis|folgt bis|spätestens|kommt bis|geht bis), unterlagen (bis|folgen|spätestens),
    (komme|fahre|schaue) (am|morgen|nächste*|kommende*|heute|übermorgen|bis|um|gegen|nachmittags|
      vormittags|selbst|persönlich|noch|gleich), (messe|besuche|hole|montiere|baue) (am|morgen|
      nächste*|kommende*|übermorgen|sie am|ihn am|alles am),
    rückruf bis, muster (bis|folgt), werde (ich|), (erledigen|schicken|liefern|klären) bis

    [promiseByThem]
    (will|wird|wollen|werden) (am|bis|nächste*|morgen|heute|in|kommende*|) (zahlen|überweisen|
      bezahlen|begleichen|bestellen|unterschreiben|beauftragen), (will|wird|wollen|
      werden) bis (freitag|montag|dienstag|mittwoch|donnerstag|ende|zum|<n>|morgen),
    (zahlt|überweist|begleicht) (die|den|das) (rate|rechnung|rest|betrag|miete|anzahlung|honorar|
      summe) (am|bis|nächste*|spätestens|morgen|in|diese),
    zahlt (bis|am|nächste*|spätestens|ende|in), überweist (bis|am|morgen|nächste*|ende|spätestens),
    zahlung (zugesagt|versprochen|zugesichert|angekündigt|folgt|erfolgt),
    ratenzahlung (vereinbart|zugesagt), <kunde> (verspricht|versprach|sagt zu|sagte zu|
      will sich melden), auftrag (zugesagt|versprochen|in aussicht gestellt),
    bestellung (zugesagt|angekündigt), (zahle|zahlen|überweise|überweisen|bezahle|bezahlen) (bis|
      morgen|nächste*|am|spätestens), zahlung (geht|kommt) (bis|morgen|nächste*|am),
    (entscheidung|antwort) (bis|kommt bis)

    [kept; by: us]
    wie (versprochen|zugesagt|vereinbart|besprochen|abgesprochen|angekündigt|gewünscht|
      telefonisch besprochen|am telefon besprochen|verabredet|gerade besprochen),
    anbei (das|der|den|die|ein|eine|unser|unsere|ihr|ihre|wie|finden|sende|schicke|erhalten|),
    im anhang (finden|das|der|die|unser|unsere|), hier (das|der|die) (angebot|versprochene|
      gewünschte|gewünschten|versprochenen|unterlagen|zeichnungen|rechnung|liste),
    beigefügt (finden|das|die|der|erhalten|), hiermit (sende|schicke|erhalten|übersende|übersenden|
      überreiche), zu ihrer anfrage erhalten sie

    [keptByUs; by: us; denied: brokenByUs]
    (ist|sind) unterwegs zu (ihnen|ihm|ihr|euch|dir),
    (ging|gingen|geht|gehen) (heute|gestern|vorhin) (per|mit) (kurier|post|dhl|spedition|boten),
    (angebot|unterlagen|muster|zeichnung|zeichnungen|vertrag|entwurf|preisliste|katalog|rechnung|
      bericht|protokoll|datenblatt|zertifikat|schlüssel|prospekt|infos|informationen|gutachten|
      schriftsatz|befund|zeugnis|schulbescheinigung|kostenvoranschlag|dokumente|fotos) (geschickt|
      gesendet|gesandt|verschickt|versandt|versendet|übersandt|gemailt|gefaxt|übergeben|
      rausgeschickt|zugeschickt|zugesandt|übermittelt|nachgereicht|per mail geschickt|
      per mail gesendet|weitergeleitet|abgegeben|vorbeigebracht|überreicht),
    (termingerecht|fristgerecht|pünktlich|termintreu|rechtzeitig) (geliefert|fertig|fertiggestellt|
      erledigt|eingereicht|montiert|abgegeben|übergeben|ausgeliefert|da|erschienen),
    wie (versprochen|zugesagt|vereinbart|besprochen|abgesprochen) (geschickt|geliefert|gesendet|
      erledigt|gemacht|angerufen|zurückgerufen|vorbeigekommen|vorbeigebracht|montiert|übersandt|
      verschickt), versprechen (gehalten|eingehalten|eingelöst), wort gehalten,
    termin (eingehalten|gehalten), liefertermin (eingehalten|gehalten), frist (eingehalten|gewahrt),
    zusage eingehalten, früher als (versprochen|zugesagt|geplant|vereinbart) (geliefert|fertig|
      geschickt|), vor dem zugesagten termin, zurückgerufen, rückruf erledigt, rückruf erfolgt

    [keptByThem; denied: brokenByThem]
    pünktlich (bezahlt|gezahlt|überwiesen|beglichen), zahlt (pünktlich|zuverlässig|stets pünktlich|
      sofort|umgehend|bar|im voraus), (sofort|umgehend|prompt|fristgerecht|termingerecht|vorab|
      im voraus|anstandslos|bar) (bezahlt|gezahlt|überwiesen|beglichen),
    rechnung (bezahlt|beglichen|überwiesen|ausgeglichen), zahlung (eingegangen|erhalten|ist da|
      ist eingegangen|pünktlich), geld ist da, guter zahler, gute zahlungsmoral, pünktlicher zahler,
    (betrag|rechnung|anzahlung|miete) (wurde|haben wir|ist) (überwiesen|bezahlt|beglichen),
    (anzahlung|miete|rate|honorar) (bezahlt|gezahlt|überwiesen|eingegangen|geleistet),
    rechnung (heute|gestern|soeben) (überwiesen|bezahlt|beglichen),
    vertrag (unterschrieben|unterzeichnet|verlängert), konto ausgeglichen,
    wie (vereinbart|versprochen|zugesagt) (bestellt|bezahlt|überwiesen|unterschrieben|gekommen|
      beauftragt|gezahlt), hält sein wort, hat wort gehalten, auftrag wie zugesagt erteilt,
    alle rechnungen bezahlt, (rechnung|betrag) haben wir (heute|gestern|) überwiesen

    [brokenByUs]
    (vergessen|versäumt|verschlafen|verbummelt) (zu schicken|zu senden|zurückzurufen|zu melden|
      anzurufen|zu liefern|zu bestellen|zu antworten), (rückruf|angebot|lieferung|termin|anruf|
      rückmeldung|bestellung|muster) (vergessen|versäumt|verschlafen|verschwitzt|untergegangen|
      liegen geblieben), haben (ich|wir) vergessen, (zu spät|verspätet|nicht rechtzeitig|
      nicht pünktlich|nicht fristgerecht|unvollständig|falsch|nur teilweise) (geliefert|gekommen|
      ausgeliefert|angekommen|fertig geworden|eingetroffen|montiert|geschickt), lieferverzug,
    lieferverzögerung, lieferverspätung, verspätete lieferung, lieferung (verspätet|verzögert|
      zu spät|kommt später|kam zu spät|ist überfällig|überfällig|unvollständig|nicht angekommen|
      nicht gekommen|nicht eingetroffen|verschoben|kam nicht|fehlt), (liefertermin|termin|frist|
      zusage|versprechen) (nicht gehalten|nicht eingehalten|geplatzt|verpasst|überschritten|
      versäumt|gebrochen), falsche (lieferung|ware|größe|farbe|rechnung|menge|teile|artikel|
      adresse), falsches (teil|modell|material|produkt|zimmer|maß), falscher (artikel|betrag|preis),
    falschlieferung, fehllieferung, doppelt (berechnet|abgebucht|abgerechnet), doppelbuchung,
    falsch (berechnet|abgerechnet|geliefert), rechnung (falsch|fehlerhaft|stimmt nicht|ist falsch),
    (trotz|entgegen) (ihrer zusage|zusage|ihrem versprechen|versprechen|absprache|vereinbarung),
    haben (versprochen|zugesagt) und (nichts|nicht), (zugesagte|zugesagten|versprochene|
      versprochenen|zugesagter|versprochener) (unterlagen|lieferung|ware|ersatzteile|ersatzteil|
      rückruf|anruf|antwort|gutschrift|erstattung|angebot|monteur|techniker|termin|bericht|
      zeichnungen|dokumente) (habe ich|haben wir|ist|sind|kam|kamen|blieb|fehlt|fehlen|) (nicht|aus|
      nie|immer noch nicht|noch immer nicht|noch nicht|immer noch|noch),
    nicht (zurückgerufen|gemeldet|geliefert|geschickt|erhalten|bekommen|zurückgemeldet|
      zurück gerufen|gekommen wie), (immer|) noch nicht (da|erhalten|bekommen|geliefert|eingegangen|
      angekommen|eingetroffen|geschickt|gekommen|zurückgerufen|gemeldet|repariert|erledigt),
    noch (keine lieferung|keine rückmeldung|kein rückruf|keine antwort|keine ersatzlieferung),
    sie hatten (mir|uns|) (versprochen|zugesagt|versprochen gehabt),
    sie haben (mir|uns|) (versprochen|zugesagt), (monteur|techniker|fahrer|handwerker|kollege|
      lieferung|spedition) (nicht erschienen|nicht gekommen|kam nicht|ist nicht gekommen|
      ist nicht erschienen|erschien nicht), (warte|warten) (noch|immer noch|seit|schon|schon seit|
      vergeblich) (auf|wochen|tagen|<n>|zwei|drei|vier|einer|über|monaten),
    unser (fehler|versäumnis|verschulden), unsere (schuld|verspätung), unsererseits vergessen,
    wortbruch, fehler unsererseits, (termin|besuch|) (unsererseits|von uns|durch uns) (abgesagt|verschoben)

    (wir|ich) (warte|warten) (noch|immer noch|seit|schon|schon seit|vergeblich) (auf|wochen|tagen|
      <n>|zwei|drei|vier|einer|über|monaten), sie (hatten|haben) (mir|uns|) (rückruf|angebot|
      lieferung|antwort|termin|ersatz|gutschrift|besuch|rückmeldung|bescheid) (versprochen|
      zugesagt), (maler|elektriker|installateur|klempner|schreiner|tischler|dachdecker|hausmeister|
      reinigung) (ist|) nicht (gekommen|erschienen|aufgetaucht)

    [brokenByThem]
    mahnung*, gemahnt, zahlungserinnerung*, zahlungsverzug, zahlungsrückstand, überfällig*,
    rechnung* (offen|noch offen|unbezahlt|überfällig|nicht bezahlt|nicht beglichen),
    offene rechnung*, offener (betrag|posten), offene posten, unbezahlt*, mietrückstand*,
    # R15: so bittet um sein Geld, wer geduldig ist.
    warten (noch|immer noch|weiter|) auf (unser|mein) geld, umgehend (überweisen|begleichen|ausgleichen),
    ohne absage, nicht aufgetaucht, zum termin nicht (erschienen|gekommen),
    (patient|patientin|kunde|kundin|gast|mandant|mandantin|schüler|schülerin|bewerber) (ist|
      ) nicht (gekommen|erschienen|aufgetaucht), zahlt (nicht|schlecht|schleppend|nie pünktlich|
      immer zu spät|zu spät|spät|unpünktlich), zu spät (bezahlt|gezahlt|überwiesen),
    (noch|immer noch|bisher|wieder) nicht (bezahlt|gezahlt|überwiesen|beglichen),
    nicht (bezahlt|gezahlt|überwiesen|beglichen|erschienen|abgeholt),
    verspätet (bezahlt|gezahlt|überwiesen), zahlung (verspätet|überfällig|ausstehend|steht aus|
      steht noch aus|bleibt aus|nicht eingegangen|noch nicht eingegangen|verweigert|zurückgebucht|
      ausgeblieben|offen), lastschrift (geplatzt|zurückgegeben|zurück), inkasso*,
    schlechte zahlungsmoral, säumig*, (auftrag|bestellung|buchung|termin|
      reservierung) (kurzfristig storniert|storniert|kurzfristig abgesagt|zurückgezogen|widerrufen|
      gekündigt|wieder abgesagt|platzen lassen), kurzfristig (abgesagt|storniert|verschoben),
    (vertrag|abo|wartungsvertrag|mandat) (gekündigt|kündigen), storniert (den|die|seinen|ihren|
      alle) (auftrag|bestellung|buchung), kam nicht zum termin,
    nicht zum termin (erschienen|gekommen), unentschuldigt, (hat|haben) uns versetzt,
    versetzt worden, abgesprungen, (hat|haben) (sein|ihr) (wort|versprechen) nicht gehalten,
    hält (sich nicht|zusagen nicht), unterlagen (fehlen immer noch|immer noch nicht eingereicht|
      trotz zusage nicht)

    # ---------------------------------------------------------------- M3, value over price

    [brokenByThem; from: them]
    (termin|buchung|bestellung|reservierung|auftrag|besuch|unterricht) (leider|) (absagen|
      stornieren|morgen absagen|kurzfristig absagen|heute absagen|zurückziehen|kündigen),
    (absagen|stornieren|kündigen) (müssen|muss), (storniere|stornieren|kündige|kündigen) (ich|wir),
    hiermit (kündige|kündigen|storniere|stornieren)

    [priceTalk; by: them]
    beim preis, am preis (noch|etwas|), (preis|preise) (gestiegen|erhöht),
    <n> (euro|dollar) zu viel, (macht|machen|bietet) es (<n>|für <n>|billiger|günstiger|
      für weniger), für <n> (euro|dollar) weniger, (zu|sehr) kostspielig, unser budget, kein budget,
    übersteigt (unser|das|mein) budget, was geht (beim|am) preis, letztes wort beim preis, rabatt*,
    skonto, nachlass, preisnachlass*, mengenrabatt*, billiger*, billigste*, billig, günstiger,
    günstigere, günstigeren, günstigeres, günstigerer, günstigste*, zu teuer, viel zu teuer,
    teurer als, teurer geworden, zu hoch, überteuert, preislich, (beim|am|über den|um den|mit dem|
      den|der|im) preis* (noch etwas|etwas|noch was|nachgeben|machen|drücken|verhandeln|verhandelt|
      runter|senken|gefeilscht|ist zu|entscheidet|zu hoch|), preis (runter|drücken|senken|
      verhandeln|verhandelt|nachverhandelt|zu hoch|entscheidet|ist zu hoch|nachlassen|gefeilscht),
    preisverhandlung*, nachverhandel*, nachverhandl*, angebot der konkurrenz,
    (konkurrenz|wettbewerb|mitbewerber|wettbewerber) (ist|bietet|macht|verlangt|bot|hat|günstiger|
      billiger|liegt), angebot* (vom|von) (wettbewerb*|mitbewerber*|konkurrenz|konkurrenten),
    konkurrenzangebot*, gegenangebot*, vergleichsangebot*, preisvergleich*, preisdruck,
    preiserhöhung*, preisanpassung*, preissenkung*, sonderpreis*, freundschaftspreis, letzter preis,
    bester preis, zahlungsziel (verlängern|länger|verlängert),
    kosten (senken|drücken|sparen|einsparen|zu hoch), am preis, preisfrage,
    <n> (prozent|percent) (nachlass|rabatt|weniger|günstiger|billiger|runter|skonto),
    <n> (euro|dollar) (weniger|günstiger|billiger|nachlass), im internet (billiger|günstiger),
    (zu|sehr|recht|ganz schön) teuer, preisgestaltung, feilscht*, handeln runter

    [valueTalk]
    gold wert, viel zeit gespart, (stunde|stunden|tage|tag) (gespart|früher fertig|schneller fertig|
      weniger arbeit), (viel|deutlich|spürbar|merklich) (einfacher|leichter|schneller|ruhiger|
      effizienter|produktiver), lohnt sich, hat sich gelohnt, sich (schon|bereits|längst|wirklich|
      ) (gelohnt|bezahlt gemacht|rentiert|ausgezahlt|amortisiert), gelohnt, rentiert sich,
    zahlt sich aus, bezahlt gemacht, amortisiert, jeden (cent|euro) wert, sein geld wert,
    ihr geld wert, das geld wert, preis wert, spart (uns|ihm|ihr|ihnen|zeit|viel|enorm|jede|jeden|
      arbeit|kosten|energie|geld), sparen (uns|wir) (zeit|viel|dadurch|jede|jeden|arbeit),
    sparen damit, sparen dadurch, zeitersparnis, arbeitserleichterung,
    erleichtert (uns|die arbeit|den alltag|ihm|ihnen), große erleichterung, großer nutzen,
    echter mehrwert, mehrwert, nutzen (für|ist|gestiegen), läuft (besser|ruhiger|schneller|
      reibungslos|rund|wie am schnürchen|viel besser|perfekt|einwandfrei|super|tadellos) (seit|als|
      ), weniger (ausfälle|ausschuss|fehler|stillstand|reklamationen|aufwand|stress|energie|
      schmerzen), mehr (umsatz|ertrag|anfragen|gäste|buchungen) (seit|durch|als|dank|),
    (umsatz|ertrag|auslastung|durchsatz|qualität) (gestiegen|gesteigert|verbessert|steigt),
    qualität (ist wichtiger|geht vor|zählt|vor preis|überzeugt|ist es wert|wichtiger als),
    preis (ist|) (zweitrangig|nebensache|nicht entscheidend|nicht das wichtigste|gerechtfertigt|
      fair), fairer preis, zuverlässigkeit (ist|zählt|wichtiger),
    verlassen (wir|sie) (uns|sich) auf, auf (sie|euch|uns) (ist verlass|kann man sich verlassen|
      verlassen können), unverzichtbar*, unentbehrlich*,
    hilft (uns|ihm|ihr) (enorm|sehr|weiter|im alltag|wirklich), beste investition, gute investition,
    hält (länger|ewig), langlebig*, erleichterung im alltag, würde ich wieder kaufen,
    nie wieder ohne, nicht mehr missen, nicht mehr hergeben, wettbewerbsvorteil

    # ---------------------------------------------------------------- M4, help both ways

    [helpByThem]
    (im|beim|in|in der) (verband|verein|kollegium|bekanntenkreis|freundeskreis|netzwerk|
      nachbarschaft|familie|club) (empfohlen|weiterempfohlen|erwähnt|gelobt),
    von uns (erzählt|vorgeschwärmt|berichtet|geschwärmt),
    (geraten|gesagt|empfohlen) dass (er|sie) (zu|bei|sich bei) (euch|uns|ihnen) (geht|gehen|kommt|
      kommen|anruft|anrufen|meldet|melden|),
    (ihnen|euch|uns) bei google (fünf|<n>) sterne, für uns (geworben|ein gutes wort eingelegt|
      gesprochen|verwendet|eingesetzt), gutes wort (eingelegt|für uns), weiterempfohlen,
    weiterempfehlung*, weiterempfehlen, empfohlen hat, (uns|hat uns|haben uns|haben sie) (empfohlen|
      weiterempfohlen), empfiehlt uns, empfahl uns, empfehlen (uns|sie gerne weiter|sie weiter),
    (nachbarn|nachbar|freundin|freund|freunde|kollegen|kollegin|kollege|bekannten|bekannte|
      schwester|bruder|schwager|cousin|tochter|sohn) (empfohlen|geschickt|vorbeigeschickt|
      mitgebracht|vermittelt|zu uns geschickt|an uns verwiesen),
    referenz (für uns|gegeben|zugesagt|freigegeben|erteilt), als referenz, referenzkunde*,
    referenzschreiben, referenzbesuch, referenzprojekt, referenzobjekt,
    (gute|tolle|positive|sehr gute|nette|begeisterte) (bewertung|rezension|kundenbewertung),
    (google|online) (bewertung|rezension) (geschrieben|hinterlassen|abgegeben|), fünf sterne,
    <n> sterne, bewertung (geschrieben|hinterlassen|abgegeben|mit fünf sternen),
    neuen kunden (vermittelt|gebracht|geschickt), neukunden (vermittelt|gebracht),
    kontakt (zu|zur|zum|) (hergestellt|vermittelt),
    tipp (gegeben|bekommen|von), gab uns (den|einen|) (tipp|hinweis|rat), wertvoller (tipp|hinweis),
    wertvolle (tipps|hinweise|rückmeldung), guter (tipp|hinweis) von,
    hilfreiche (rückmeldung|hinweise),  (kuchen|blumen|pralinen|kekse|wein|eier|honig|sekt) (mitgebracht|
      vorbeigebracht|fürs team|für uns|geschenkt|für das team), (lob|empfehlung) ausgesprochen,
    verbesserungsvorschl*, interviewpartner, fallstudie*, anwenderbericht*, kundenstimme*,
    auf empfehlung kam durch ihn, dürfen (wir|sein|ihr) (projekt|logo|fotos|haus) (zeigen|verwenden|
      nutzen|veröffentlichen), stellt sich als referenz

    [helpByThem; by: us]
    (schickt|schickte|bringt|brachte|vermittelt|vermittelte|gibt|gab) uns (kunden|kundschaft|leute|aufträge|
      seine|ihre|einen|neue), (hat|haben) (mit|) (angefasst|angepackt), (durften|dürfen|durfte|
      darf) (wir|ich) (seine|seinen|sein|ihre|ihren|ihr|bei ihm|bei ihr) (nutzen|benutzen|leihen|abstellen|
      lagern|als referenz),
    (uns|mir) (geholfen|ausgeholfen|aus der patsche geholfen|
      unter die arme gegriffen),
    hat uns (vermittelt|vorgestellt|geholfen|
      gewarnt|hingewiesen|aufmerksam gemacht|unterstützt|beraten|kontakte)

    [helpByUs; by: us]
    für lau, unberechnet, nicht berechnet, nichts (verlangt|genommen), umsonst (nachgezogen|gemacht|
      repariert|eingestellt|getauscht|montiert|nachgestellt|mitgenommen|geprüft|gewechselt|gereinigt|
      befestigt|entlüftet|ausgetauscht), (nachgezogen|gemacht|repariert|eingestellt|getauscht|montiert|
      nachgestellt|mitgenommen|geprüft|gewechselt|gereinigt|befestigt|entlüftet|ausgetauscht) umsonst,
    (nix|nichts) (daran|dran|dabei|damit) (verdient|verdienen), (daran|dran|da|dabei) (nix|
      nichts) (verdienen|verdient), durfte (bei uns|unsere|unseren|unser) (nutzen|benutzen|leihen|parken),
    (durfte|durften|darf|dürfen) bei uns, bei uns (leihen|ausleihen|unterstellen|reinschnuppern), (auftrag|aufträge|anfrage|anfragen|kunden|
      kunde) an (ihn|sie|ihnen) (weitergereicht|weitergegeben|weitergeleitet|vermittelt|abgegeben),
    (ihm|ihr|ihnen) (geliehen|ausgeliehen|verliehen)

    [helpByUs]
    (kostenlos|gratis|unentgeltlich|unbürokratisch|ehrenamtlich|ohne berechnung|ohne rechnung|
      kulanterweise|auf kulanz) (geholfen|beraten|repariert|ausgeholfen|geliefert|überlassen|
      ausgetauscht|ersetzt|eingestellt|geprüft|verliehen|mitgenommen|zur verfügung|eingebaut|
      unterstützt|erledigt|geliehen|gemacht|nachgestellt), (kostenlose|unentgeltliche) (beratung|
      hilfe|erstberatung|unterstützung|leihgabe|prüfung), nichts berechnet, aus kulanz, kulanz,
    leihgerät (gestellt|gebracht|überlassen|zur verfügung), leihweise, ausgeholfen,
    (ihm|ihr|ihnen|kunden|kundin) (geholfen|ausgeholfen|unter die arme gegriffen|empfohlen|
      einen tipp gegeben|weitergeholfen|vermittelt), (tipps|tipp|ratschläge) (zur|zum|zu|
      für) (pflege|reinigung|steuer|förderung|bewerbung|finanzierung|antrag|umgang),
    förderung hingewiesen, förderantrag (geholfen|unterstützt), ohne etwas zu verkaufen

    # ---------------------------------------------------------------- M5, needs reviews

    [needsReview; in: meeting visit videoCall lunch; at: alone]
    bedarf, halbjahr, halbjahresrunde, quartal, frühjahrsrunde, herbstrunde, saisonrunde, planung,
    bedarfsrunde, pläne, wünsche

    [opening needsReview]
    bedarf

    [needsReview]
    jahresgespräch*, quartalsgespräch*, halbjahresgespräch*, bedarfsgespräch*, bedarfsanalyse*,
    bedarfsermittlung*, strategiegespräch*, entwicklungsgespräch*, perspektivgespräch*,
    planungsgespräch*, jahresplanung, jahresrückblick, bilanzgespräch*, standortgespräch*,
    vorsorgegespräch*, bedarf (<n>|für|im|an|der|nächstes|kommendes|) (besprochen|ermittelt|
      abgefragt|geklärt|erfragt|abgestimmt|aufgenommen|analysiert), bedarf <n>,
    bedarf für (die|den) (küche|schule|praxis|saison|werkstatt|abteilung|zukunft|kommende*),
    (künftige|zukünftige|kommende) (anforderungen|projekte|vorhaben|entwicklung|planungen|
      bedürfnisse|aufgaben|themen|ziele|wünsche), (über|zu|zur|um) (die|) (entwicklung|zukunft|
      strategie) (der|des|ihrer|seiner|von),
    nächstes (schuljahr|geschäftsjahr) (besprochen|geplant), (künftiger|künftigen|zukünftiger|
      zukünftigen|kommenden|weiteren) bedarf, (bedürfnisse|wünsche|anforderungen|erwartungen|
      ziele) (besprochen|erfragt|abgefragt|geklärt|für|aufgenommen|durchgesprochen|ermittelt|fürs),
    was (sie|er|ihr|wird|brauchen sie) (brauchen|braucht|benötigen|benötigt|künftig|als nächstes|
      in zukunft|im nächsten jahr|im kommenden jahr|nächstes jahr|kommendes jahr|gebraucht),
    was brauchen sie, was brauchen sie (künftig|in|nächstes|für),
    ausblick (auf|für|<n>|besprochen|nächstes|), (pläne|planung|planungen|vorhaben) (für|<n>|
      besprochen|der|fürs|im) (das|nächste|kommende|nächstes|besprochen|<n>|),
    <n> (pläne|vorhaben) besprochen, wo geht die reise hin,
    wie (entwickelt sich|verändert sich|ändert sich), (weitere|
      nächste) schritte (der zusammenarbeit|für das jahr),
    zusammenarbeit (besprochen|im nächsten jahr|ausgelotet), neue anforderungen,
    veränderte anforderungen, was sich (bei|in) (ihnen|ihm|ihr) (ändert|verändert|tut)

    [orderSizeTalk]
    wie viel (bestellen|brauchen sie diesmal|wollen sie bestellen), wie viele stück, bestellmenge*,
    abnahmemenge*, auftragsvolumen, auftragshöhe, abrufmenge*, liefermenge*,
    nächste bestellung (größer|wann|höher|mehr), größere menge, mindestbestellmenge

    # ---------------------------------------------------------------- M6, life after the sale

    [followUp; from: us]
    nachgefragt (ob|wie|nach), nachgehakt (ob|wie), gefragt ob alles, gefragt wie,
    ob alles (in ordnung|passt|gut|funktioniert|läuft|geklappt|ok|okay|zur zufriedenheit|angekommen|
      recht), alles (in ordnung|zur zufriedenheit|gut angekommen|zu ihrer zufriedenheit|
      zu seiner zufriedenheit), ob (zufrieden|er zufrieden|sie zufrieden|sie mit|er mit|alles),
    wie (zufrieden sind|zufrieden|gefällt|läuft es|läuft die|läuft das|läuft der|bewährt sich|
      geht es ihnen mit|kommen sie zurecht|klappt es|hat sich|war der aufenthalt|war die|
      geht es dem|ist es ihnen), zufrieden mit (der|dem|unserer|ihrer|ihrem|unserem|den) (lieferung|
      montage|arbeit|einbau|maschine|anlage|küche|ware|behandlung|service|gerät|heizung|aufenthalt|
      reparatur|ergebnis|neuen|beratung|türen|fenster|software), nachfassanruf, nachbetreuung,
    nachsorge, nachkontrolle, kontrolltermin, kontrollanruf, einweisung (gegeben|durchgeführt|
      erfolgt|in die|in das|am gerät|an der|der mitarbeiter|des personals), eingewiesen,
    schulung (durchgeführt|gegeben|der|für|vor ort|im|mit), geschult, eingearbeitet,
    inbetriebnahme begleitet, wartung (durchgeführt|erledigt|vor ort|gemacht), nachjustiert,
    (gut|richtig|einwandfrei|sauber|leicht) (schließen|schließt|passt|passen|funktioniert|läuft|
      sitzt|laufen|funktionieren|verheilt|eingelebt), nach der (montage|lieferung|behandlung|
      installation|übergabe|reparatur|einführung|operation|abreise|inbetriebnahme|wartung) (gefragt|
      nachgefragt|angerufen|erkundigt|besucht|gemeldet), nach dem (einbau|umzug|eingriff|aufenthalt|
      kauf|urteil|umbau) (gefragt|nachgefragt|angerufen|erkundigt|besucht|gemeldet), nachgestellt,
    erkundigt (ob|wie|nach), (kommen|kommt) (sie|er|ihr) (gut|) zurecht, zurechtkommt,
    zurechtkommen, pflegehinweise, pflegeanleitung, zufriedenheitsanruf

    # ---------------------------------------------------------------- M7, complaints

    [complaint; by: them]
    (schlechte|miese|schlampige) (arbeit|leistung|qualität) (von|geliefert|abgeliefert|hab|habe|
      haben|erwartet|gemacht|ist|war|), nicht dicht, nicht ganz dicht,
    (nicht|so nicht) gewohnt, (zahle|zahlen|bezahle|bezahlen) (ich|wir|) (das|
      die|) nicht (bis|bevor|ehe|solange),
    reklamation*, reklamier*, reklamiert, beschwer*, beschwerde*, mängelrüge*, mängelanzeige*,
    mängelliste*, bemängel*, beanstand*, moniert*, (ein|einen|diesen|den|erhebliche|mehrere|
      zahlreiche|grobe|schwere|gravierende) mängel, (ein|einen|diesen|erheblicher) mangel,
    mängel (am|an|bei|im|in der|festgestellt|gemeldet|beseitigen|beheben|angezeigt),
    mangel (am|an|bei|im|in der|festgestellt|gemeldet|angezeigt), mangelhaft*, defekt*, kaputt*,
    crasht*, gecrasht, so (können|kann) (wir|ich) nicht arbeiten,
    beschädigt*, schadhaft*, transportschaden, schaden (am|an|im|gemeldet|durch), wasserschaden,
    undicht*, verkratzt*, zerkratzt*, zerbrochen*, verbogen*, verbeult*, verschimmelt*,
    schimmel (in|im|an|am), verdorben*, verschmutzt*, dreckig*, schmutzig*, stinkt,
    riecht (nach|komisch|schlecht|unangenehm|muffig), tropft, leckt, klemmt, quietscht, wackelt,
    ruckelt, abgebrochen, (riss|risse) (in|im|an|am|an der), abgeplatzt, abgefallen,
    (heizung|anlage|server|strom|system|software|maschine|gerät|kühlung|aufzug|internet|telefon|
      pumpe|unterricht|klimaanlage|steuerung|motor) (ist|war|ist schon wieder|) ausgefallen,
    fällt (ständig|immer|dauernd|schon wieder|wieder|regelmäßig) aus, störung*, störgeräusch*,
    stürzt (ab|ständig|immer|dauernd|regelmäßig), abgestürzt, fehlermeldung*, fehlerhaft*,
    (funktioniert|geht|läuft|startet|schließt|öffnet|heizt|kühlt|passt|hält|druckt|lädt|reagiert|
      stimmt|klappt|schließen|öffnen|funktionieren|passen|dichtet|schaltet) (immer noch|noch immer|
      noch|schon wieder|wieder|überhaupt|gar|einfach|seit <n> tagen|seit tagen|seit gestern|
      seit heute|seit wochen|richtig|) nicht, nicht (funktioniert|funktionsfähig|funktionierend|
      nutzbar|benutzbar|brauchbar|akzeptabel|hinnehmbar|zumutbar|in ordnung|zufriedenstellend|
      geklappt), unbrauchbar*, inakzeptabel, unzumutbar*, unzufrieden*, enttäusch*, verärger*,
    ärgerlich*, ärger (mit|über|wegen), ärgert sich, ärgern uns, aufgebracht, wütend*,
    sauer (wegen|auf|weil|über), ist (sauer|stinksauer|wütend|empört|aufgebracht|frustriert),
    stinksauer, empört*, genervt*, frustriert*, entsetzt*, erbost*, ungehalten*, unverschämt*,
    frechheit, zumutung, katastrophe, katastrophal*, schlampig*, schlamperei, pfusch*, miserabel*,
    mieser*, miese, schlecht (gelaunt wegen|verarbeitet|montiert|verpackt|gereinigt|eingestellt|
      behandelt|beraten|geputzt|eingebaut), schlechte (qualität|arbeit|beratung|ausführung|
      erfahrung|verarbeitung|kommunikation|verpackung), schlechter (service|zustand),
    falsch geliefert, falsche (ware|lieferung|teile|größe|farbe|menge|rechnung|artikel|medikamente|
      abrechnung|maße), falsches (teil|modell|produkt|zimmer|maß|medikament),
    falscher (artikel|betrag), falsch (berechnet|abgerechnet|montiert|eingebaut|zugeschnitten|
      abgebucht), unvollständig geliefert, (lieferung|ware|bestellung|paket|sendung) (unvollständig|
      nicht angekommen|nie angekommen|beschädigt|kam nicht|fehlt|zu spät|verspätet|nicht gekommen|
      noch nicht da|immer noch nicht da), fehlmenge*, fehlteil*, fehllieferung*, falschlieferung*,
    es fehlt (ein|eine|einer|<n>|immer noch|noch immer), es fehlen (<n>|zwei|drei|vier|fünf|mehrere|
      teile|schrauben|immer noch|noch immer), zu lange (gewartet|gedauert|wartezeit),
    dauert (viel zu lange|ewig|zu lange), lange wartezeit*, stundenlang (gewartet|warten),
    unfreundlich*, unhöflich*, inkompetent*, unprofessionell*, zu laut, lärm (vom|durch|aus|im|auf),
    (probleme|problem|ärger|schwierigkeiten) (mit|bei|beim|am), schon wieder (kaputt|defekt|falsch|
      das gleiche|derselbe|nicht), (dasselbe|gleiche|dieselbe|derselbe) (problem|fehler|störung|
      mangel), geht so nicht, so geht das nicht, so nicht weiter,
    lasse ich mir nicht (gefallen|bieten), anwalt einschalten, mit dem anwalt gedroht,
    keiner (meldet sich|kümmert sich|ruft zurück|reagiert|hilft), niemand (meldet sich|kümmert sich|
      ruft zurück|reagiert|hilft|hat sich gemeldet), (melden|meldet) (sie|) sich endlich,
    von ihnen (nichts|nie etwas) gehört, nachbessern,
    nachbesserung (verlangt|gefordert|nötig|erforderlich), geld zurück,
    rückerstattung (verlangt|gefordert), verlangt (ersatz|nachbesserung|rückerstattung|
      eine entschädigung|eine gutschrift|schadenersatz|umtausch),
    wartet seit (wochen|tagen|<n>|monaten|zwei|drei|einer)

    # Was ist, ohne ein Wort des Ärgers, mit Höflichkeit oder Spott.
    vereist, zugefroren, eingefroren, angeschmort, durchgebrannt,
    (wohl|bestimmt|sicher|vermutlich|sicherlich) (nur|) (versehen|irrtum),
    (rechnung|zahlung|betrag) (wird|werden|bleibt|) (bis zur klärung|vorerst|) (zurückgehalten|
      einbehalten), muss man (erst mal|erstmal|erst) schaffen,
    aufgelegt bevor, hörer (aufgeknallt|hingeknallt),
    <n> (wochen|monate) für (ein|einen|eine), (band|linie|produktion) (stand|gestanden|steht still)

    zu viel (berechnet|abgerechnet|abgebucht|verlangt|gezahlt|in rechnung gestellt),
    (bitte|bitten) um (korrektur|richtigstellung|nachbesserung|umtausch|ersatz|erstattung|
      rückerstattung|ersatzlieferung|reparatur|schadenersatz), zu wünschen übrig,
    (läuft|funktioniert|geht|heizt|kühlt|schließt) seit (heute|gestern|montag|dienstag|mittwoch|
      donnerstag|freitag|samstag|sonntag|heute früh|heute morgen|gestern abend|<n> tagen|tagen|
      wochen|dem umbau|der reparatur|der wartung) nicht, nicht mehr (funktioniert|dicht|auf|zu),
    aufgerissen, zersplittert, verkocht, versalzen, kalt (serviert|gewesen), ungeputzt,
    nicht (geputzt|gereinigt|sauber|ernst genommen|informiert worden|vollständig),
    kein warmes wasser, kein (warmwasser|strom|internet|wlan|licht), riesiger ärger, großer ärger,
    sehr ärgerlich, (warten|warte) (vergeblich|umsonst), so geht man nicht, geht gar nicht,
    unter aller (sau|kanone), (fleck|flecken|kratzer|delle|dellen|beule|haare) (im|auf|in|an|am)

    schimmel, schimmelt, beklag*, (niemand|keiner) (hat|) (reagiert|geantwortet|sich gemeldet|
      geholfen|zurückgerufen|nachgefragt), (mehrere|viele|zahlreiche|grobe|einige|schwere) fehler,
    fehler (enthalten|gefunden|auf der|in der|im|in ihrem|in ihrer), (monteur|techniker|maler|
      elektriker|installateur|klempner|handwerker|fahrer|schreiner|tischler|dachdecker|hausmeister|
      reinigung|spedition) (ist|) nicht (gekommen|erschienen|aufgetaucht)

    @part = naht, nähte, sohle, sohlen, griff, griffe, lack, farbe, folie, kleber, leim, klebung
    @part = deckel, schraube, schrauben, dübel, reißverschluss, etikett, etiketten, fuge, fugen
    @part = leiste, leisten, belag, kante, kanten, furnier, bezug, saum, knopf, knöpfe, henkel
    @part = verschluss, schnalle, beschichtung, aufkleber, schweißnaht, scharnier, scharniere

    [complaint; by: them; in: ticket complaint]
    # Was an der Ware nicht hält, meldet ein Ticket ohne ein Wort des Ärgers.
    <part> (löst|lösen|löste|lösten) sich, <part> (geht|gehen|ging|gingen) (ab|auf|auseinander),
    <part> (hält|halten|hielt|hielten) nicht, (tür|türen|tor|fenster|deckel|boden|rahmen|platte|
      platten|brett|tisch|schublade|regal|klappe) (ist|sind|hat sich|haben sich|) verzogen,
    blättert, blättern

    [resolution; denied: complaint]
    wieder (läuft|funktioniert|geht|dicht|in ordnung|in betrieb|heil|funktionsfähig|einsatzbereit|
      repariert|hergestellt), (läuft|laufen|gehen|funktionieren|dicht|heizt) wieder,
    korrigierte (fassung|version|abrechnung|rechnung), ersatz (ist unterwegs|unterwegs|kommt|
      auf dem weg|ist raus|geht raus|bekommen), neues (gerät|teil|modell) (geliefert|eingebaut|
      geschickt|gebracht), schaden reguliert, aus der welt geschafft, bereinigt, behoben,
    mängel beseitigt, mangel beseitigt, beseitigt, (störung|fehler|problem|schaden|mangel|mängel|
      defekt) (behoben|beseitigt|gelöst|repariert|abgestellt|erledigt|geklärt), repariert,
    ausgetauscht, ersetzt, ausgewechselt, umgetauscht, nachgebessert, nachgeliefert, instandgesetzt,
    instand gesetzt, ersatz (geliefert|geschickt|gebracht|verschickt|versandt|eingebaut|gestellt),
    ersatzlieferung (geschickt|verschickt|raus|unterwegs|versandt|erhalten|erfolgt|ist raus),
    ersatzteil (eingebaut|geliefert|montiert|verschickt), (gutschrift|rückerstattung|erstattung|
      entschädigung) (erteilt|erstellt|veranlasst|geschickt|ausgestellt|überwiesen|erfolgt|erhalten|
      verschickt|gebucht|gewährt), (betrag|kaufpreis|geld) (erstattet|zurückerstattet|
      zurücküberwiesen|zurückgezahlt), zurückerstattet, rückerstattet, (reklamation|
      beschwerde) (erledigt|abgeschlossen|geklärt|gelöst|behoben|bearbeitet und|einvernehmlich|
      anerkannt|beigelegt), einvernehmlich gelöst, richtiggestellt, korrigiert, rechnung korrigiert,
    korrigierte rechnung, (funktioniert|läuft|geht|schließt|passt) (wieder|jetzt wieder|nun wieder|
      jetzt einwandfrei|wieder einwandfrei|jetzt), nachgereinigt, neu (geliefert|montiert|eingebaut|
      gestrichen|verlegt|eingestellt), problem gelöst, lösung gefunden, nicht mehr undicht

    [apology; by: us]
    entschuldig* (uns|mich|sich|bei|für|bitte vielmals|die|), entschuldigung, entschuldigt,
    entschuldigungsschreiben, um entschuldigung (gebeten|), um verzeihung (gebeten|),
    (tut|tat) (uns|mir) (sehr|wirklich|aufrichtig|furchtbar|außerordentlich|) leid,
    tut (uns|mir) (sehr|) leid, (bitten|bitte) um nachsicht, um nachsicht,
    (bitten|bitte) (vielmals|) um (entschuldigung|verzeihung), darf nicht passieren,
    hätte nicht passieren dürfen, unser fehler, mein fehler, (bedauern|bedaure|bedauere) (wir|ich|
      das|den|die|sehr|vorfall), wir bedauern, leid getan, verzeihung, verzeihen sie,
    fehler (eingeräumt|eingestanden|zugegeben), verantwortung übernommen, als wiedergutmachung,
    zur wiedergutmachung, wiedergutmachung

    [apology brokenByUs; by: us]
    (entschuldig*|entschuldigung) (für|wegen) (die|den|das|unsere|der) (verspätung|verzögerung|
      späte|verspätete|lange wartezeit|wartezeit|verspäteten|versäumten|falsche|fehler|
      falschlieferung|vergessenen|ausgefallenen)

    [denial]
    keinen (garantiefall|gewährleistungsfall|anspruch|mangel|fehler unsererseits),
    (lehnen|lehne) (wir|ich|die|ihre|den|jede|jegliche) (ab|reklamation|forderung|haftung|
      erstattung|beschwerde|verantwortung), müssen wir (ablehnen|zurückweisen), ablehnen müssen,
    weisen (wir|ihre|die|den) zurück, (haftung|ansprüche|forderung) (abgelehnt|zurückgewiesen|
      ausgeschlossen), liegt nicht an uns, garantiefall (können wir|kann ich|ist das) nicht,
    garantiefall (abgelehnt|verneint|ausgeschlossen), kein verschulden unsererseits,
    unsachgemäße (bedienung|behandlung|handhabung)

    [denial; by: us]
    reklamation (abgelehnt|zurückgewiesen|nicht anerkannt|unberechtigt),
    (beschwerde|anspruch|ansprüche|forderung|garantieantrag|umtausch|rückerstattung|erstattung|
      gewährleistung|garantie|kulanz) (abgelehnt|zurückgewiesen|verweigert|nicht anerkannt|
      unberechtigt), unberechtigte (reklamation|beschwerde), kein (garantiefall|gewährleistungsfall|
      mangel|anspruch auf|umtausch möglich),
    keine (garantie mehr|kulanz|rücknahme|erstattung möglich),
    nicht unser* (schuld|fehler|verschulden|problem|sache), eigenverschulden,
    (sehen|sehe) (wir|ich) (den fehler|die schuld|die ursache|das verschulden) (daher|deshalb|
      somit|jedoch|) nicht bei (uns|mir), fehler nicht bei uns,
    (fehler|mangel|verschulden) (ist|) unsererseits (auszuschließen|ausgeschlossen),
    unsererseits (auszuschließen|ausgeschlossen),
    (können|kann) (wir|ich) nicht nachvollziehen, von ihnen (unterschrieben|freigegeben|
      unterzeichnet|bestätigt) (wurde|worden|), wurde von ihnen (unterschrieben|freigegeben|
      unterzeichnet|bestätigt), bedienungsfehler,
    selbst (schuld|verschuldet), selber schuld, garantie (abgelaufen|erloschen)

    # ---------------------------------------------------------------- M8, appreciation and loyalty

    [appreciation; by: us]
    weihnachtskarte*, weihnachtsgruß, weihnachtsgrüße*, weihnachtsgeschenk*, weihnachtspost,
    weihnachtspräsent*, neujahrsgruß, neujahrsgrüße*, ostergrüße*, ostergruß, osterkarte*,
    geburtstagskarte*, geburtstagsgruß, geburtstagsgrüße*, geburtstagsgeschenk*, geburtstagsanruf,
    geburtstagsglückwünsche*, glückwunschkarte*, grußkarte*, dankeskarte*, dankesbrief*,
    dankschreiben, dankeschön, präsentkorb, (blumenstrauß|blumen|pralinen|wein|kuchen|torte|
      gutschein|honig) (dafür|als dank|zum dank), geschenkkorb, präsent, präsente, kleines geschenk,
    kleine aufmerksamkeit, aufmerksamkeit (vorbeigebracht|überreicht|geschickt|zum),
    (zum|zu ihrem|zur) (geburtstag|jubiläum|hochzeit|firmenjubiläum|jahrestag|ruhestand|geburt|
      eröffnung|namenstag|prüfung|bestandenen prüfung) (gratuliert|geschickt|geschenkt|angerufen|
      alles|herzlichen|karte|blumen|), geburtstag (gratuliert|nicht vergessen|angerufen),
    gratuliert, gratulation*, (herzlichen|herzliche|unsere) glückwunsch*,
    alles (gute|liebe) (zum|zur|gewünscht|im neuen), frohe (weihnachten|ostern|festtage),
    (frohes|gutes|schönes) neues jahr, guten rutsch, gute besserung (gewünscht|karte|),
    genesungskarte, genesungswünsche, beileid*, kondolenz*, (blumen|blumenstrauß|pralinen|wein|
      flasche wein|sekt|gutschein|torte|kuchen|kalender|honig) (geschickt|überreicht|vorbeigebracht|
      als dank*|als dankeschön|gebracht|geschenkt|zum|zur|mit dank), (vielen|herzlichen|besten|
      lieben|ganz herzlichen) dank für (ihre|ihren|ihr|das|die|den|eure) (treue|langjährige|
      vertrauen|auftrag|aufträge|bestellung|gute zusammenarbeit|zusammenarbeit|unterstützung|
      empfehlung|weiterempfehlung|bewertung|geduld|besuch|aufenthalt|gastfreundschaft|angenehme|
      entgegengebrachte|hilfe|offene|schöne|nette|verständnis), (danke|dank) für (ihre|ihren|ihr|
      das|die|den|eure) (treue|vertrauen|auftrag|bestellung|zusammenarbeit|gute zusammenarbeit|
      empfehlung|geduld|besuch|hilfe|unterstützung|langjährige), für (die|ihre|seine) (treue|
      zusammenarbeit|empfehlung|unterstützung|hilfe|geduld) (bedankt|gedankt|dank),
    (bedankt|bedanken|bedanke) (uns|mich|für|sich für|bei ihm|bei ihr|wir|ich),
    bedanken (uns|wir|möchten), bedankt, dank ausgesprochen, als dankeschön, als dank,
    zum (essen|mittagessen|abendessen|kaffee|sommerfest|grillfest|tag der offenen tür) eingeladen,
    eingeladen (zum|zur|zu unserem|zu unserer), einladung (zum|zu unserem|zur) (sommerfest|essen|
      weihnachtsfeier|jubiläum|mittagessen|kundenabend|hausmesse|feier),
    schätzen (ihre|die|ihr|sie) (treue|zusammenarbeit|vertrauen|sehr|als kunden|loyalität),
    <n> jahre kunde gratuliert

    [thanks; who: actor]
    vielen dank, herzlichen dank, besten dank, lieben dank, tausend dank, schönen dank, großen dank,
    ganz herzlichen dank, dankt, dankte, bedankt sich, bedankte sich, dankbar, bedankt, dankend

    [thanksFromThem; by: them; denied: complaint]
    zufrieden, hochzufrieden, rundum zufrieden, begeistert, glücklich mit, sehr glücklich,
    hat geklappt, alles bestens geklappt, überzeugt von

    [thanksFromThem; by: them]
    (uns|mir) (geholfen|weitergeholfen|unterstützt), sehr geholfen,
    (sehr|voll|rundum|äußerst|mehr als|absolut) zufrieden, lob (für|an|vom|ausgesprochen), lobt,
    lobte, gelobt, voll des lobes, großes lob, kompliment*, freut sich (über|sehr|riesig),
    freute sich, freuen uns (sehr|riesig) über, hat sich (sehr|riesig|) gefreut,
    (toller|super|klasse|hervorragender|ausgezeichneter|prima|guter|top|erstklassiger|
      freundlicher) (service|arbeit|aufenthalt|job|kundendienst|support|unterricht),
    (tolle|super|hervorragende|ausgezeichnete|saubere|prima|sehr gute|klasse|erstklassige|schnelle|
      gute) (arbeit|beratung|betreuung|qualität|zusammenarbeit|behandlung|leistung|lieferung|
      montage|hilfe|vertretung), (tolles|super|nettes|freundliches|kompetentes) (team|personal|
      essen|ergebnis), (ist|sind|war|waren) (toll|super|klasse|spitze|wunderbar|hervorragend|
      großartig|perfekt|ausgezeichnet|begeistert|prima), hat (super|prima|wunderbar|bestens|
      einwandfrei|alles) geklappt, (super|prima|gut|hervorragend|sauber|toll|perfekt|
      ordentlich) gemacht, alles (bestens|super|prima|perfekt|wunderbar|tadellos),
    sieht (toll|super|klasse|gut|fantastisch|wunderschön|sehr gut) aus,
    gefällt (uns|mir|ihm|ihr|ihnen|sehr|allen) (sehr|gut|ausgezeichnet|super|),
    nichts (zu beanstanden|zu bemängeln|zu meckern|auszusetzen),
    keine (beanstandungen|klagen|beschwerden|reklamationen), gerne wieder, jederzeit wieder,
    immer wieder gerne, kommen (gerne|sicher|bestimmt) wieder,
    wir fühlen uns (gut|bestens) (aufgehoben|betreut|beraten|),
    bestens (aufgehoben|betreut|beraten|versorgt), gut (aufgehoben|beraten|betreut), weiter so,
    danke (dass|für alles|für die schnelle|für die tolle|für die gute|für ihre schnelle|
      für ihre hilfe)

    [loyalty]
    stammkunde*, stammkundin, stammgast, stammgäste, treuer kunde, treue kundin, treue kunden,
    langjähriger (kunde|gast|mandant|patient|partner), langjährige (kundin|partnerin|zusammenarbeit|
      partnerschaft|treue|mandantin|patientin), kunde seit, kundin seit,
    seit <n> jahren (kunde|kundin|gast|mandant|patient|bei uns|dabei|treu),
    (zehn|zwanzig|fünf|fünfzehn|dreißig|vielen) jahren (kunde|kundin|bei uns|gast|dabei|treu),
    treuebonus, treuekarte, kundenkarte, bonuskarte, mitglied (geworden|seit|im),
    mitgliedschaft (verlängert|erneuert|abgeschlossen),
    rahmenvertrag (verlängert|unterschrieben|abgeschlossen),
    wartungsvertrag (verlängert|abgeschlossen|unterschrieben), kundenbeirat, exklusivlieferant,
    hauslieferant, stammlieferant

    # ---------------------------------------------------------------- N2, what wants an answer

    [question callBack; by: them; from: them]
    # They want to hear from us: no call that ends with this is settled.
    (bitte|bittet|bitten|bat|baten|erbitte|erbitten|erbittet|wünscht|erwartet|möchte|wünschen) (um|
      dringend um|) rückruf, rückruf (erbeten|gewünscht|erwünscht|nötig|angefordert|bitte),
    rückrufbitte, rückrufwunsch, um (dringenden|baldigen|kurzen|) rückruf,
    bitte (zurückrufen|rückrufen|zurück rufen), (rufen|ruft|ruf) (sie|) (mich|uns) (bitte|
      doch|doch bitte|bitte dringend|dringend|bitte umgehend|umgehend|bitte sofort|sofort|) (zurück|an),
    (möchte|will|wünscht|wollen|möchten) (zurückgerufen|angerufen) werden,
    (wartet|warte|warten|wartete) auf (rückruf|unseren rückruf|ihren rückruf|einen rückruf|anruf),
    (bitte|bittet|bitten|bat|baten|erbitte|erbitten|erbittet|wünscht|erwartet) (um|
      dringend um|) (antwort|rückmeldung|bescheid), (antwort|rückmeldung) (erbeten|gewünscht),
    um (rückruf|rückmeldung|antwort|bescheid|kontaktaufnahme) (gebeten|bittet|bitten),
    (wartet|warte|warten) auf (antwort|rückmeldung|bescheid)

    [question; by: them]
    (bitte|bittet|bitten|erbitte|erbitten|erbittet|wünscht|erwartet|möchte|wollte|wünschen) (um|
      dringend um|) (rückruf|rückmeldung|antwort|kontaktaufnahme|stellungnahme|bestätigung|info|
      information|nachricht|angebot|ein angebot|auskunft|termin|einen termin|terminvorschlag|
      zusendung|preis|unterlagen|prüfung|hilfe|klärung|besuch|beratung|vereinbarung),
    rückruf (erbeten|gewünscht|erwünscht|nötig|angefordert|bitte), rückrufbitte, rückrufwunsch,
    antwort (erbeten|gewünscht|steht aus|ausstehend), rückmeldung erbeten, rückfrage*,
    können (sie|wir|ihr), kannst du, könnten (sie|wir|ihr), könntest du, würden sie, könnte ich,
    könnte (man|jemand), kann (ich|man|jemand|ihr), haben (sie|ihr) (noch|schon|eine|einen|auch|
      zeit|interesse|inzwischen|etwas|kapazitäten|lust|mal|freie|für),
    gibt es (noch|schon|eine|einen|auch|die|neuigkeiten|etwas),
    (hätten|hätte) (sie|ich|gern|gerne|gerne ein|noch), <ich> (hätte|hätten|bräuchte|bräuchten|
      brauche|brauchen|benötige|benötigen|möchte|möchten|würde gern*|würden gern*|interessiere|
      interessieren|suche|suchen|warte|warten|erwarte|erwarten), bräuchte, bräuchten, benötige,
    benötigen (wir|ein|eine|einen|noch|dringend), wann (kommt|kommen|ist|sind|können|kann|wird|
      werden|dürfen|darf|haben|passt|geht|liefern|erhalten|bekommen|bekomme|soll|war|hätten|wäre),
    (bis wann|ab wann|seit wann), wie (lange|viel|viele|hoch|teuer|oft|weit|groß|geht es weiter|
      ist der stand|sieht es|funktioniert das|komme ich), was (kostet|kosten|würde|ist mit|macht|
      passiert|wäre|muss ich|müssen wir), welche (größe|farbe|unterlagen|möglichkeiten|optionen|
      variante|termine|kosten), welcher (termin|preis|kollege), wer (kann|ist|kommt|kümmert),
    warum (ist|wurde|haben|kommt|hat|wird|dauert|sind), wieso, weshalb,
    wo (bleibt|ist|bleiben|finde|kann|steht), ist es möglich, wäre es möglich,
    wäre (ein|eine|es|das|am) (termin|möglich|besuch|denkbar),
    ob (es möglich|sie noch|wir noch|noch ein|sie auch),
    anfrage (zu|nach|wegen|für|über|bezüglich|zum|zur|), frage (zu|zur|zum|wegen|bezüglich|nach|ob),
    fragen (zu|zur|zum|wegen|bezüglich), fragt (ob|wann|nach|wie|an|warum|was),
    fragte (ob|wann|nach|wie|an|warum|was), erkundigt sich, angefragt, angebotsanfrage*,
    terminanfrage*, terminwunsch, bitte (schicken|senden|rufen|melden|geben|teilen|prüfen|
      bestätigen|informieren|kommen|nennen|machen|erstellen|korrigieren|kümmern|übersenden|
      antworten|liefern|erklären|klären|buchen|reservieren|vereinbaren|ändern|stornieren|zusenden|
      zuschicken|zurückrufen|anrufen|prüft|schickt|ruft|meldet|gebt|sagt|sagen|schick|ruf|meld),
    um (rückruf|rückmeldung|antwort|angebot|ein angebot|stellungnahme|kontaktaufnahme|bestätigung|
      auskunft) (gebeten|bittet|bitten|), (rufen|ruft|ruf) (sie|) (mich|uns|bitte|zurück),
    (melden|meldet|melde) (sie sich|euch|dich|sie sich bitte|sich bitte), lassen sie (mir|uns),
    bitte lassen, geben sie (mir|uns) bescheid, lassen sie (mich|uns) wissen,
    (machen|schicken|senden|unterbreiten) sie (mir|uns), interesse (an|am),
    interessiert (an|sich für), (schon|noch) (etwas|was) (neues|gehört|entschieden),
    neuigkeiten (zu|von|bei), stand der (dinge|reparatur|bestellung|bearbeitung|lieferung),
    (warte|warten) (auf) (ihre|ihren|ihr|antwort|rückmeldung|das angebot|rückruf),
    freue mich (auf|über) (ihre|eine|ihren|ihr) (antwort|rückmeldung|rückruf|angebot|nachricht),
    freuen uns (auf|über) (ihre|eine|ihren|ihr) (antwort|rückmeldung|rückruf|angebot|nachricht),
    sollen wir, soll ich, dürfen wir, darf ich (sie|fragen|um),
    wollte (fragen|wissen|mich erkundigen|nachfragen), möchte (wissen|fragen|gerne wissen|
      einen termin|ein angebot|bestellen|buchen|reservieren|mich anmelden),
    nachfrage (zu|zum|zur|wegen|von)

    [needsNoAnswer]
    keine (antwort|rückmeldung) (nötig|erforderlich|notwendig), antwort nicht (nötig|erforderlich),
    zur (kenntnis|info|information|kenntnisnahme), nur zur (info|kenntnis|information), z k,
    zu ihrer (information|kenntnis), kein (rückruf|handlungsbedarf) (nötig|erforderlich|)

    # Wer ein Formular ausfüllt, um zu bekommen, was eine Maschine gibt, fragt niemanden.
    [needsNoAnswer; in: webForm]
    anmeldung*, online-anmeldung, newsletteranmeldung*, newsletter-anmeldung, angemeldet (zum|für),
    abmeldung*, registrierung*, registriert, abonniert, abonnement*, beitrittserklärung*,
    einwilligung*, widerruf*, download*, heruntergeladen, webinar*, umfrage*, gewinnspiel*,
    (katalog|broschüre|prospekt) (bestellt|angefordert|angefragt|herunter*),
    zusage, absage, (daten|profil|adresse|einstellungen) (geändert|aktualisiert),
    feedbackformular*, feedback-formular, check-in, login

    [needsNoAnswer; in: webForm email message]
    newsletter (anmeldung|abonniert|abo|bestellung), newsletteranmeldung*, newsletter-anmeldung

    [acknowledgement]
    erhalten, habe ich erhalten, ist angekommen, angekommen, alles klar, in ordnung, passt so,
    passt, einverstanden, geht klar, prima, bestätigt, bestätige (ich|den termin|hiermit),
    zur kenntnis genommen, verstanden, perfekt, das passt (uns|mir|), bis dann, bis morgen,
    bis (montag|dienstag|mittwoch|donnerstag|freitag), ebenso, gleichfalls, wunderbar,
    (danke|vielen dank|herzlichen dank|besten dank) für (die|das|den|ihre|ihren|ihr|deine) (info|
      information|informationen|nachricht|mail|e-mail|antwort|rückmeldung|angebot|unterlagen|
      zusendung|bestätigung|schnelle antwort|schnelle rückmeldung|rückruf|einladung|erinnerung|
      hinweis|auskunft|anruf|schnelle)

    [courtesy]
    sehr geehrte*, liebe, lieber, hallo, guten (tag|abend|morgen), grüß gott, moin, servus,
    mit freundlichen grüßen, freundliche grüße, viele grüße, beste grüße, liebe grüße,
    herzliche grüße, schöne grüße, mfg, lg, vg, hochachtungsvoll, schönen (tag|abend|feierabend),
    schönes wochenende, ich wünsche ihnen, herr, frau, und, ist, wie

    # ---------------------------------------------------------------- R6, fit

    [abuse; by: them]
    idiot*, trottel, arschloch, scheiß*, verdammt*, betrüger*, verbrecher*, abzocke*, halunke*,
    gauner*, saftladen, drecksladen, schwachkopf, volltrottel, dilettant*, beleidig*, beschimpft*,
    beschimpfung*, angebrüllt, angeschrien, angeschrieen, brüllt* (ins|am|herum|uns|mich|rum),
    schreit (ins|am|herum|uns|mich), gebrüllt, bedroht*, droht (uns|mir|mit gewalt|mitarbeiter*),
    ausfallend*, unflätig*, ausfällig*, aufgelegt einfach, legte einfach auf, aggressiv*,
    halten sie den mund, sie spinnen, unfähiger haufen, unfähig*, lügner*

    [rush; by: them]
    dringend*, eilig*, eilt, eilauftrag*, eilbestellung*, eilsendung, eillieferung*, expressliefer*,
    per express, so schnell wie möglich, schnellstmöglich*, so bald wie möglich, unverzüglich,
    (sofort|umgehend) (brauchen|benötigt|gebraucht|liefern|kommen|benötigen),
    noch heute (brauchen|gebraucht|benötigt|liefern|haben|), (bis|schon) gestern (gebraucht|),
    am besten gestern, am liebsten gestern, (braucht|brauche|brauchen|benötigt|benötigen) (es|sie|
      alles|das|die ware|ihn|) (sofort|heute noch|noch heute|morgen|bis morgen|sofort noch|umgehend|
      dringend), alles stehen und liegen lassen, höchste priorität, oberste priorität, notfall,
    notdienst, produktion steht, band steht, stillstand, duldet keinen aufschub,
    keine zeit zu verlieren, lieferung noch heute, kurzfristig (gebraucht|benötigt|lieferung)

    # ---------------------------------------------------------------- The contact itself

    @leitung = telefon, handy, leitung, anschluss, festnetz, nummer, nummern, apparat
    @umsonst = nix, nichts, niemand, keiner, vergeblich, vergebens, umsonst, erfolglos, negativ, kein glück

    [notReached]
    # The line, and that it was dead, off or taken; whoever rang, and in vain.
    <leitung> (ist|war|wieder|noch|) (aus|abgeschaltet|ausgeschaltet|abgestellt|besetzt|dauernd besetzt|
      belegt|dauernd belegt|ständig belegt),
    (angerufen|angeläutet|angeklingelt|geklingelt|geläutet|durchgeklingelt|telefoniert) <umsonst>,
    (versuch|anruf) <n> (von <n>|) <umsonst>, (auf|unter) (beiden|allen|der|dieser) <leitung> <umsonst>,
    (nach|beim) (dem|) (ersten|zweiten|dritten) (läuten|klingeln|ton) (weggedrückt|aufgelegt),
    weggedrückt, (ansage|stimme) vom band, (vor verschlossener|vor der verschlossenen|verschlossene) (tür|
      ladentür), (krieg|kriege|bekomm|bekomme|krieg ich|bekomme ich) (ihn|sie|niemanden|keinen) nicht (zu
      fassen|an die strippe|ans telefon), nicht zu fassen, (konnte|kann|wollte) nicht ans telefon,
    wusste nicht wann (er|sie) (kommt|wieder), also nicht gesprochen, nicht gesprochen (krank|weil),
    (chef|chefin|er|sie|herr|frau) nicht am platz, rollladen unten, rollo unten

    [notReached; in: call videoCall voicemail message conversation; at: alone]
    versucht, probiert, negativ, ausgeschaltet, weggegangen, nicht dran, n e, ne, ab, mb, mailbox, anrufbeantworter, belegt, keiner da, keine chance,
    nix, freizeichen

    [notReached; in: call videoCall voicemail message conversation]
    n err, n erreicht, n erreichbar

    [notReached]
    nicht (erreicht|erreichbar|zu erreichen|abgenommen|rangegangen|ran|da|im haus|im büro|am platz|
      abgehoben|zu sprechen|angetroffen|zu hause|zuhause|durchgekommen), keinen erreicht,
    niemanden (erreicht|angetroffen), niemand (erreicht|abgenommen|abgehoben|da|zu hause|
      rangegangen|angetroffen|erreichbar|geht ran|ging ran|im büro), keiner (abgenommen|abgehoben|
      da|rangegangen|erreichbar|ging ran|geht ran), geht (keiner|niemand|nicht) ran,
    nimmt (nicht|keiner|niemand) ab, ging (keiner|niemand|nicht) ran,
    hebt (nicht|keiner|niemand) ab, nur (mailbox|ab|die mailbox|der ab|anrufbeantworter|den ab|
      sekretärin|vorzimmer|der anrufbeantworter|den anrufbeantworter|kollegen|kollegin),
    mailbox (besprochen|hinterlassen|dran|voll|), auf (die|der|den|dem) (mailbox|ab|
      anrufbeantworter|band) (gesprochen|hinterlassen|gelandet|), auf mailbox (gesprochen|),
    auf (ab|anrufbeantworter|band) (gesprochen|), ab (besprochen|gesprochen|dran|läuft),
    anrufbeantworter (besprochen|gesprochen|dran|läuft|hinterlassen|), besetzt, leitung besetzt,
    ständig besetzt, dauernd besetzt, belegt war, vergeblich (angerufen|versucht|probiert),
    (anruf|anrufe) (vergeblich|erfolglos|ohne erfolg), anrufversuch*, kontaktversuch*,
    (erfolglos|vergebens|umsonst) (angerufen|versucht|probiert), nochmal (versucht|probiert),
    versucht (anzurufen|zu erreichen|ihn zu erreichen|sie zu erreichen|herrn),
    in (besprechung|einer besprechung|terminen|einem termin|einem meeting|elternzeit|mittagspause),
    (ist|noch|gerade) (im|in) urlaub, außer haus, nicht im haus, kein anschluss, falsche nummer,
    nummer (falsch|nicht vergeben|nicht mehr vergeben|nicht mehr gültig|ungültig|existiert nicht|
      gibt es nicht mehr|stimmt nicht|stimmt nicht mehr), kein durchkommen,
    nachricht (hinterlassen|hinterlassen auf|bei),
    ausrichten lassen, wieder nur (die|den|der|) (mailbox|ab|anrufbeantworter|box), (kollegin|kollege|sekretärin) richtet aus,
    keine verbindung, ab um rückruf, nur die (sekretärin|assistentin|vertretung|mutter|kollegin|
      zentrale) (erreicht|gesprochen|dran), nur (den|der) (kollegen|kollege|assistent|azubi|
      vater) (erreicht|gesprochen|dran), (niemand|keiner|nicht) (ging|geht) (ans telefon|
      an den apparat|dran), (ging|geht) (niemand|keiner|nicht) (ans telefon|an den apparat|dran),
    nicht ans telefon, nicht durchgekommen, klingelt durch, durchklingeln lassen,
    klingelt (und klingelt|keiner|niemand), (es klingelt|klingelt) es klingelt, tel vers*,
    (mb|mailbox|combox|mobilbox|box) (drauf|nix drauf|dran|besprochen|voll|), drauf (gesprochen|gespr),
    text drauf, (hof|haus|laden|büro) (leer|zu), (tor|tür) zu, keiner (dort|im haus), nicht angetroffen,
    kein anschluss unter, erreiche (ihn|sie|niemanden) nicht, (ihn|sie|herrn|kunden) nicht erreicht

    [reached; at: alone]
    gesprochen, telefoniert, erreicht, gut erreicht, sofort erreicht, lange gesprochen,
    kurz gesprochen

    [reached]
    (nettes|gutes|langes|kurzes|ausführliches|schönes) (gespräch|telefonat) mit

    [personGone]
    (hat|habe|haben) (uns|das haus|die firma|das unternehmen|den verein|den betrieb) verlassen,
    (arbeitet|ist) nicht mehr (bei|im haus|im unternehmen|dort|hier|da beschäftigt|in der firma),
    nicht mehr (im unternehmen|in der firma|im betrieb|im verein) (tätig|beschäftigt|),
    nicht mehr bei uns (tätig|beschäftigt|angestellt),
    ausgeschieden, ist weg von der firma, hat (gekündigt und|) das unternehmen gewechselt

    [inPerson]
    vor ort, vorort termin, vor-ort-termin, (kunden|kundin|ihn|sie|herrn|frau|uns|familie) besucht,
    besuch (bei|beim|im|in der|vor ort|vom|von|der|auf), ortstermin, hausbesuch, kundenbesuch,
    persönlich (getroffen|vorbeigebracht|übergeben|überreicht|besucht|gesprochen|vorbei|da|abgeholt|
      begrüßt|kennengelernt), getroffen, persönliches (gespräch|treffen),
    treffen (mit|bei|im|in|auf), vorbeigekommen, vorbeigeschaut, vorbeigefahren, vorbeigebracht,
    kam vorbei, kommt vorbei, im laden, in unserer (werkstatt|ausstellung|kanzlei|praxis),
    in der (werkstatt|ausstellung|kanzlei|praxis) (getroffen|gewesen|mit),
    auf der (messe|baustelle) (getroffen|mit|gesprochen|), messegespräch, baustellenbesuch,
    baustellenbegehung, begehung, rundgang, werksführung, betriebsbesichtigung, aufmaß,
    (mittagessen|abendessen|kaffee|frühstück) (mit|getrunken|zusammen|beim),
    gemeinsam* (mittagessen|mittag gegessen|gegessen|essen|kaffee),
    zusammen (gegessen|kaffee getrunken|mittag gegessen), zusammengesessen, zusammengesetzt

    # ---------------------------------------------------------------- What sort of row it is

    [kind massMail]
    rundschreiben, rundmail*, rundbrief*, serienbrief*, serienmail*, massenmail*, massenversand,
    massenaussendung*, werbemail*, werbebrief*, werbesendung*, werbeaktion*, kundenmailing*,
    infobrief*, infomail*, kundenzeitung, kundenzeitschrift, kundenmagazin, mailingaktion*,
    sonderangebot*, sonderaktion*, aktionsangebot*, rabattaktion*, frühjahrsaktion*, sommeraktion*,
    frühlingsaktion*, weihnachtsaktion*, <n> (prozent|percent) auf (alle|alles|das ganze),
    herbstaktion*, winteraktion*, frühlingsangebote, sommerangebote, herbstangebote, winterangebote,
    angebot (der woche|des monats), angebote der woche, an alle (kunden|mandanten|patienten|eltern|
      gäste|mieter|mitglieder|kundinnen), liebe (kundinnen und kunden|kunden|mandanten|gäste|
      mitglieder|eltern), sehr geehrte (kundinnen und kunden|kunden|mandanten|patienten|gäste|
      mitglieder|eltern), kundenrundschreiben, elternbrief an alle, vom newsletter abmelden,
    mandantenbrief*, mandantenrundschreiben, monatsangebot*, wochenangebot*, quartalsangebot*,
    schlussverkauf, räumungsverkauf

    [kind notice]
    abwesenheitsnotiz*, abwesenheitsmeldung*, abwesenheitsassistent*, abwesenheitsnachricht*,
    (automatische|autom) (antwort|abwesenheit*|benachrichtigung|nachricht|e-mail|mail|erinnerung|
      bestätigung|eingangsbestätigung|rückantwort), (bin|ich bin) bis (zum|<n>|einschließlich) (<n>|
      ) nicht im büro, ich bin (derzeit|zurzeit|momentan|aktuell) (nicht|im urlaub|abwesend),
    automatisch (erstellt*|generiert*|versandt*|versendet*|erzeugt*|verschickt*),
    (diese|dies ist eine) (nachricht|mail|e-mail) wurde automatisch,
    bitte antworten sie nicht (auf|), nicht auf diese (mail|e-mail|nachricht) antworten,
    systemnachricht*, bestellbestätigung*, auftragsbestätigung*, versandbestätigung*,
    versandbenachrichtigung, eingangsbestätigung*, lesebestätigung*, buchungsbestätigung*,
    terminerinnerung*, ihre bestellung (wurde|ist unterwegs|ist eingegangen), ihr paket,
    ihre sendung, sendungsverfolgung, passwort (zurückgesetzt|zurücksetzen|geändert), unzustellbar*,
    zustellung fehlgeschlagen, nicht zustellbar*, ihr ticket (wurde|ist),
    ihre anfrage ist (eingegangen|bei uns eingegangen), wartungsarbeiten geplant,
    geplante wartungsarbeiten

    [opening kind notice]
    abwesend, abwesenheit

    [kind notice]
    (rundmail|mail|nachricht|schreiben|aussendung) an alle (aussteller|lieferanten|händler|partner|
      sponsoren), (liebe|sehr geehrte) (aussteller|lieferanten|händler|abonnenten|sponsoren),
    im urlaub und lese, meine vertretung übernimmt,
    wenden sie sich (in dringenden|an meine|an meinen), in dringenden fällen, nach meiner rückkehr,
    wird nicht weitergeleitet, (nachricht|mail|e-mail) wird nicht (gelesen|weitergeleitet)

    [kind call side theirs]
    rief (uns an|an), hat angerufen, ruft an (weil|wegen|und|um), ruft uns an, anruf (von|vom),
    (kunde|kundin) (rief|ruft|hat angerufen), meldete sich telefonisch, anruf des kunden

    [kind call side ours]
    (habe|ihn|sie|herrn|kunden|kundin|frau) angerufen, rufe (ihn|sie|herrn|kunden) an,
    angerufen (bei|um|und), anruf (bei|beim)

    [kind call]
    telefonat, telefoniert, telefonisch*, telefongespräch, telefontermin, am telefon

    [kind visit]
    hausbesuch, kundenbesuch, ortstermin

    [state cancelled; in: visit meeting videoCall call lunch training event]
    (termin|besuch|besprechung|treffen|schulung|gespräch|essen|veranstaltung|jahresgespräch|
      wartung) (abgesagt|ausgefallen|verschoben|entfallen|fiel aus|fällt aus|nicht stattgefunden|
      geplatzt|wurde abgesagt|wurde verschoben|storniert), nicht stattgefunden,
    abgesagt (von|vom|durch|wegen), (hat|haben) abgesagt

    [state cancelled; in: visit meeting videoCall lunch training event; at: alone]
    abgesagt, verschoben, ausgefallen, entfallen, storniert

    [state planned; in: visit meeting videoCall lunch training event]
    (termin|besuch|besprechung|treffen|schulung|gespräch) geplant, geplanter (termin|besuch)
    """#
}
