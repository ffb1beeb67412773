// Written by `make language` from Sources/Language/Classes and Corpus; change those instead.
// swift-format-ignore-file

extension KnownWords {
  /// The names of the classes by their numbers.
  package static let classNames = [
    "advise", "aftercare", "again", "anger", "apology", "ask", "channel", "cheaper", "claim", "closed", "compensation", "complain", "dear", "defect", "deliver", "died", "document", "favour", "future", "gained", "gatekeeper", "gift", "goods", "helpdesk", "hypothetical", "insult", "invoice", "late", "left", "lend", "machine", "massMail", "measure", "missing", "needs", "negation", "noAnswer", "ours", "past", "pay", "personLeft", "poorService", "praise", "price", "promise", "received", "refer", "repair", "reported", "resolved", "review", "ring", "rival", "rush", "saved", "send", "sent", "service", "smallTalk", "soon", "testimonial", "thanks", "theirs", "third", "unpaid", "until", "visit", "voicemail", "wishNot", "work", "works", "wrong", "you"
  ]

  package static let table: StaticString = #"""
1	
1 mahnung	26
10	
10 10	42
10 out of 10	42 60
10k	+
11	
11th	+
12	
14	
14k	+
15	
15mm	+
15th	+
16h	+
16th	+
17	
180	
18k	+
1st	+
1st level	23
1st line	23
2	
2 mahnung	26
2 prozent skonto	7
200k	+
20k	+
20th	+
22k	+
22nd	+
24	
25th	+
28th	+
29th	+
2fa	23
2nd	+
2nd level	23
2nd line	23
2pm	+
2x	+
3	
3 mahnung	26
30	
30 days overdue	64
30k	+
30th	+
31	
31k	+
31st	+
365	
3d	
3d drucker	22
3rd	+
3x	+
4	
40k	+
40pm	+
40th	21
48	
5	
5 star	60
5 stars	42 60
5 sterne	60
5 sterne bewertung	60
50	
50er	+
50th	
50th birthday	21
5l	+
5pm	+
5th	+
6	
6 week check	1
60	
60 days overdue	64
60th	
60th birthday	21
6am	+
6pm	+
6th	+
7am	+
7pm	+
8	
8am	+
9	
90	
90 days overdue	64
90th	+
9am	+
9k	+
a	+
a bit dear	12
a bit much	12
a bit steep	12
a competitor	52
a day late	27
a few beers	21
a few days ago	38
a fortnight ago	38
a fortnight late	27
a fortune	12
a hit	42
a joke	3
a joy	42
a laugh	58
a levels	58
a liberty	3
a local firm	52
a lot less	54
a lot more	19
a lot of money	12
a mess	3
a minute ago	38
a moment ago	38
a month ago	38
a month back	38
a passer by	63
a phone	67
a piece	43
a pleasure	42
a s a p	53
a star	42
a thank you	61
a third less	54
a triumph	42
a week ago	38
a week back	38
a week late	27
a week on monday	59
a while ago	38
a while back	38
a year ago	38
a year back	38
a year on	1
a1	63
aa	+
ab	+
ab abgehoert	67
ab abgehort	67
ab an	67
ab besprochen	67
ab dran	67
ab laeuft	67
ab lauft	67
ab lief	67
ab montag	59
ab morgen	59
ab sofort gebraucht	53
ab verschickt	56
ab voll	67
ab wann	5
ab werk	14
abbau	57
abberufen	15
abbestellen	31+
abbestellt	68
abbey	+
abbezahlen	39
abbitte	4
abbitte geleistet	4
abblaetternde	13
abblatternde	13
abbuchen	39
abbuchung	39
abbuchung geplatzt	64
abbuchungen	39
abdankung	15
abdankungsfeier	15
abdichten	47
abdichtung	57
abend	+
abends	59+
aber	+
abermalig	2
abermals	2
abermals nicht erreicht	36
abfaelle	32
abfall	32
abfalle	32
abfindung	8 10
abfluss	
abfluss wieder frei	49
abgabe	+
abgabefrist	65
abgabetermin	65
abgebaut	+
abgeben	14+
abgeblaettert	13
abgeblattert	13
abgebrochen	13+
abgebrochene	13
abgebrockelt	13
abgebroeckelt	13
abgebucht	39+
abgebuegelt	41
abgebugelt	41
abgedichtet	47 49+
abgefackelt	13
abgefaerbt	13
abgefallen	13
abgefarbt	13
abgefertigt	41
abgegangen	13
abgegeben	14 56+
abgehakt	49+
abgehoben	51
abgehoert	
abgeholfen	49
abgeholt	14 45 56+
abgehort	
abgekackt	13
abgekanzelt	41
abgeknickt	13
abgeladen	14+
abgelassen	
abgelaufen	13
abgelaufene	13
abgelaufenes	13
abgelehnt	30+
abgeliefert	14 56
abgeloest	13
abgelost	13
abgeltung	10
abgemacht	44+
abgemeldet	28 56+
abgenommen	54+
abgenutzt	13
abgeplatzt	13
abgeplatzte	13
abgeraten	0
abgeraucht	13
abgerechnet	26+
abgerissen	13
abgesagt	30+
abgesandt	56
abgeschaltet	
abgeschickt	56
abgeschlossen	49 56+
abgeschmiert	13
abgesendet	56
abgesenkt	54
abgespeist	41
abgesplittert	13
abgesprochen	44+
abgesprungen	28
abgestellt	14 49 56+
abgestimmt	
abgestuerzt	13
abgesturzt	13
abgewandert	28
abgewetzt	13
abgewichen	71
abgewickelt	9
abgewimmelt	20 41
abgewimmelt worden	41
abgeworben	28
abgewuergt	41
abgewurgt	41
abgezahlt	39
abgezeichnet	+
abgezockt	25 41
abgezogen	10
abgmacht	+
abhaengig	
abhanden	
abhanden gekommen	33
abhandengekommen	33
abhangig	
abheben	51
abhilfe	
abhilfe geschaffen	49
abholbereit	14
abholen	14+
abholtermin	14 69
abholung	14 69
abholungen	14
abitur	58
abladen	14
ablauf	+
ablaufplan	16
able	+
ablegen	14
abliefern	14
abloest	13
abloesung	13
ablost	13
ablosung	13
abmeldelink	31
abmelden	31+
abmeldung	28
abnahme	57 69+
abnahmeprotokoll	16
abnehmen	
abo	+
abo gekuendigt	28
abo gekundigt	28
abonnent	62
abonnentin	62
about	+
about to retire	40
above	+
above and beyond	42
above budget	12
above target	19
abplatzungen	13
abrechnen	26
abrechnung	16 26+
abrechnungen	16 26+
abroad	+
abruf	69
abrufauftrag	69
abrufe	69
abrufmengen	34
abrupt	41
absage	+
absagen	+
absatz	32
absatzzahlen	32
abschicken	55
abschiedsgeschenk	21
abschlaege	7
abschlag	7+
abschlage	7
abschlagsrechnung	26+
abschlagsrechnungen	26
abschlagszahlung	39
abschlagszahlungen	39
abschleifen	57
abschleppdienst	57
abschliessen	+
abschluss	+
abschreibung	+
absence	32
absence of	35
absences	32
absenden	55
absender	62
absenderin	62
absent	33
absenteeism	32
absenzen	32
absetzen	14
absicht	18
absichten	18
absolut	
absolut kein	35
absolut keine	35
absolut nicht	35
absolut nichts	35
absolute	+
absolute gem	42
absolute joke	3
absolute legend	42
absolute mess	3
absolute star	42
absolutely	
absolutely brilliant	42
absolutely delighted	42
absprache	+
absprung	28
abstandszahlung	10
abstellen	14
abstimmen	+
abstimmung	+
abstuerze	13
absturz	13
absturze	13
absurd	3
abteilung	
abteilung gewechselt	40
abteilungsleiter	62
abteilungsleiterin	62
abteilungswechsel	40
abuse	25
abusive	25
abverkauf	7 32
abverkaufsaktion	31
abwanderung	28
abwart	63
abweichend	71
abweichende	71
abweichung	71
abweichungen	71
abwesend	36+
abwesenheit	36+
abwesenheitsagent	30
abwesenheitsassistent	30
abwesenheitsmail	30
abwesenheitsmeldung	30
abwesenheitsnachricht	30
abwesenheitsnotiz	30+
abwesenheitsnotizen	30
abwicklung	
abzahlen	39
abzocke	12 25
abzocker	25
abzueglich	
abzueglich skonto	39
abzug	10
abzuglich	
abzuglich skonto	39
abzuholen	14
abzuladen	14
abzuschicken	55
acc	+
acc to	48
accept	+
acceptable	
accepted	30 45+
accepted our offer	49
accepted the apology	49
accepted the offer	49
accepted the solution	49
accepts	
accepts our offer	49
accepts the apology	49
accepts the solution	49
access	+
access code	16
access denied	23
access point	22
access points	22
access request	23
access rights	23
access to folder	23
access to share	23
accessories	22
accessory	22
accident	8
accident rate	32
accidental	
accidental damage	8
accidents	8 32
accommodation	
according	
according to	48
accordingly	+
account	69+
account closed	28
account entsperrt	23
account gesperrt	23
account holder	62
account locked	23
account locked out	23
account merged	30
account on stop	64
account overdue	64
account review	50
account statement	26
accountancy	57
accountant	63+
accounts	16 37+
accounts department	26
accounts dept	26
accounts payable	26
accounts query	26
accounts receivable	26
acct	+
accts	+
accuracy	+
ace	42
ach	+
achsvermessung	57
achtzehn	+
ack	45+
acknowledge	+
acknowledge receipt	45
acknowledged	45+
acknowledgement	
acquire	18
acquisition	18
acre	+
acres	+
across	+
act	+
act as a reference	60
acted	
acted as reference	60
acting	+
acting up	13
action	+
action on me	44
activation	23
active	
active directory	23
acts	
acts up	13
actual	+
actually	+
acupuncture	57
ad	
ad account	23
adams	+
adapter	22+
add	+
added	19
added that	48
added up wrong	71
adding	+
additional	19
address	+
address list	16
address no longer exists	40
address no longer valid	40
address not found	30
addressed	+
adds	48
adhesive	22
adjust	47
adjusted	49+
adjuster	8
adjuster report	8
adjuster visit	8
adjusters	
adjusting	47
adjustment	47
adm	37
admin	
admin rights	23
admin time	32
administration	9+
administrator	+
administrator appointed	9
administrators	9
administrators called in	9
admits	48
admitted	45 48
admitted that	48
adobe	
adore	42
adore it	42
adored	42
adores	42
adresse	+
adresse nicht gefunden	30
adresse ungueltig	40
adresse ungultig	40
adressen	+
adressiert	
advent	+
adventkalender	21
adventskalender	21
advertising	57
advice	0+
advise	0+
advised	0+
advised that	48
adviser	
advises	0
advises that	48
advising	0
aeltere	
aeltere dame	62
aelterer	
aelterer herr	62
aendern	
aenderungsschneiderei	57
aepfel	22
aerger	3
aerger gemacht	11
aergere	
aergere mich	3
aergerlich	3
aergerliche	3
aergern	
aergern sich	3
aergert	3
aergert sich	3
aergerte	
aergerte sich	3
aeusserst	
aeusserst dankbar	61
aeusserst dringend	53
aeusserst zufrieden	42
aexguesi	4
afford	
affordable	
afl	58
afoot	18
afraid	+
afraid that	24
afresh	2
aft	+
after	+
after 5 only	6
after a	34
after care	1
after delivery call	1
after easter	59
after fitting	1
after install call	1
after lunch	59
after sales	1
after sales call	1
after sales visit	1
after school club	57
after six only	6
after the bank holiday	59
after the beep	67
after the holidays	59
after the meeting	59
after the storm	38
after the weekend	59
after work	59
aftercare	1
aftercare call	1
aftercare visit	1
afternoon	+
afternoons	+
aftersales	1
again	2+
again and again	2
against	+
against the clock	53
agat	
agb	16
aged	+
aged debt	64
aged debtors	64
agencies	
agency	+
agenda	16
agent	+
agents	
ages	
ages ago	38
aggregat	22
aggregate	22
aggrieved	3
ago	38+
agree	
agree to	44
agreed	+
agreed to	44
agreed to our solution	49
agreement	16+
agreements	16
agrees	+
ah	+
ahead	18+
ahead of	65
ahead of schedule	70
ahead of target	19
ahlers	+
ahnung	
ahnungslos	41
ahnungslose	41
ai	+
ai not	35
ai service	57
aid	
aids	
aim	18
aim to	18
aiming	18
aims	18
aims to	18
air	
air compressor	22
air con	22
air con service	57
air conditioner	22
air conditioning unit	22
airline	63
airport	+
airport transfer	57
akku	22
akku leer	13
akku tot	13
akkus	22+
akontorechnung	26
akontozahlung	39
akt	16
akte	16 69+
akte zu	49
akten	+
aktenzeichen	8
aktion	7 31+
aktionen	31
aktionsangebot	7 31
aktionsangebote	31
aktionspreis	7 31
aktionspreise	7
aktionswoche	31
aktualisiert	56+
akut	53
akute	53
akzeptabel	
akzeptiert	49
alan	+
alarm	22+
alarm monitoring	57
alarm service	57
alarmanlage	22
alarms	22+
ale	22
alert	+
alerted	0
alignment	
alive	
all	+
all arrived	45
all clear	49
all cleared	49
all customers	31
all dealt with	49
all done	56
all fine now	49
all fixed	49
all good	1
all good now	49
all good since	49
all good with	1
all in	43
all in darkness	36
all ireland	58
all love it	42
all loved	42
all of you	72
all ok	1
all ok now	49
all ok with	1
all okay	1
all our fault	4
all out	36
all over facebook	25
all over social media	25
all sent	56
all sorted	49
all still good	1
all the time	2
all this rain	58
all time high	19
all well	1
all well with	1
alle	+
alle nas lang	2
alle naselang	2
alle paar tage	2
alle schwaermten	42
alle schwarmten	42
alle zwei wochen	2
alleged	48
allegedly	48
alleges	48
alleging	48
allein	+
allein gelassen	41
alleingelassen	41
allen	+
allenfalls	24
aller	+
allerdings	+
allergen	+
allergic	
allergic reaction	13
allergy	+
allerspaetestens	65
allerspatestens	65
alles	+
alles andere als zufrieden	3
alles bestens	70
alles da	45
alles dicht	70
alles dreckig hinterlassen	41
alles erledigt	49
alles geklaert	49
alles geklart	49
alles geregelt	49
alles gut	1 49 70
alles gut angekommen	1
alles gut jetzt	49
alles gute gewuenscht	21
alles gute gewunscht	21
alles heil	70
alles im gruenen bereich	70
alles im grunen bereich	70
alles im lot	70
alles in ordnung	1 49 70
alles laeuft	70
alles lauft	70
alles ok	1 49
alles okay	1 70
alles paletti	70
alles palletti	70
alles passt	1 49
alles prima	70
alles roger	70
alles stehen und liegen	53
alles super	70
alles trocken	49 70
alles wieder gut	49
alles wieder in ordnung	49
alles wieder ok	49
allfaellig	24
allfaellige	24
allfaelligen	24
allfaelliger	24
allfallig	24
allfallige	24
allfalligen	24
allfalliger	24
allotment	58
allow	+
alloys	22
almost	+
almost doubled	19
alone	+
along	+
aloud	+
alp	+
already	38+
alright	+
als	+
als anhang	56
als anlage	56
als ausgleich	10
als dank	61
als dankeschoen	61
als dankeschon	61
als referenz	60
als referenz angeben	60
als referenz dienen	60
als referenz genannt	60
als referenz nennen	60
als referenz zur verfuegung	60
als referenz zur verfugung	60
als uberbruckung	29
als ueberbrueckung	29
alsbald	59
also	+
alt	+
altbacken	13
altbackene	13
altbausanierung	57
alte	+
alte firma	63
alte zeiten	58
alten	+
alter	+
alter ansprechpartner	40
alter lieferant	63
alterations	57
altere	
altere dame	62
alterer	
alterer herr	62
alternativanbieter	52
alternativangebot	52
alternative	
alternative accommodation	8
alternative provider	52
alternative quote	52
alternative supplier	52
alternative suppliers	52
alternativlieferant	52
alternator	22
altersgruenden	
altersgrunden	
altershalber	
altershalber geschlossen	9
altersheim	+
altersteilzeit	40
altes	+
although	+
altogether	+
aluminium	22
aluminum	22
always	2+
am	67+
am abend	59
am apparat	51
am arsch	13
am besten abends	6
am besten am handy	6
am besten anrufen	6
am besten erreichbar	6
am besten gestern	53
am besten per mail	6
am besten telefonisch	6
am besten vormittags	6
am billigsten	7
am dienstag	59
am donnerstag	59
am dram	58
am empfang	20
am ende	13
am ende der geduld	3
am freitag	59
am gardasee	58
am guenstigsten	7
am gunstigsten	7
am hoerer	51
am horer	51
am laufenden band	2
am meer	58
am mittwoch	59
am montag	59
am nachmittag	59
am portal	20
am preis drehen	7
am preis machen	7
am preis noch	7
am preis was machen	7
am samstag	59
am sonntag	59
am sonntag geoeffnet	17
am sonntag geoffnet	17
am telefon	51
am tomorrow	59
am vormittag	59
am vortag	38
am wochenende	59
amateure	25
amateurhaft	41
amateurs	25
amazing	42
amazing job	42
amazon	63
amazon billiger	7
amazon voucher	21
amber	+
ambition	18
ambitions	18
ambulance	63
amend	47
amended	49+
amending	47
amendment	47
amends	47
ames	+
amicably	
amount	+
amount outstanding	64
amount owing	64
amp	22
amplifier	22
ams	63
amtsgericht	63
amuesiert	
amused	
amusiert	
an	+
an alle kunden	31
an angel	42
an der leitung	51
an der rezeption	20
an der strippe	51
an dich	72
an die decke gegangen	3
an die presse	25
an die strippe	51
an euch	72
an falsche adresse	71
an hour ago	38
an hour late	27
an post	63
an sie	72
an uns verwiesen	46
an wen	5
analysis	
anbau	18 69+
anbei	56+
anbei das angebot	56
anbei die rechnung	56
anbei die unterlagen	56
anbei erhalten sie	56
anbei finden sie	56
anbieter	+
anbieter gewechselt	28
anbietern	
anbieterwechsel	28
anbot	16
anbote	16
anchors	22
and	+
and again	2
andauernd	2
andere	+
andere abteilung	40
andere anbieter	52
andere angebote	52
andere bieter	52
andere farbe	71
andere firma	52 63
andere firmen	52
andere groesse	71
andere grosse	71
andere lieferanten	52
anderem	+
anderem anbieter	52
anderen	+
anderen anbieter	52
anderen anbietern	52
anderen angeboten	52
anderen betrieb	52
anderen betrieben	52
anderen dienstleister	52
anderen firma	52 63
anderen firmen	52
anderen handwerker	52
anderen lieferanten	52
anderer	+
anderer anbieter	52
anderer betrieb	52
anderer dienstleister	52
anderer firma	63
anderer handwerker	52
anderer lieferant	52
anderes	
anderes angebot	52
andern	+
andernfalls	24
anders	+
anders als besprochen	71
anders als bestellt	71
anders als vereinbart	71
anders bestellt	71
andersrum	71
anderswo	
anderswo billiger	7
anderswo guenstiger	7
anderswo gunstiger	7
andert	+
anderthalb	+
anderungen	+
anderungsschneiderei	57
anderweitig	
anderweitig abgeschlossen	28
anderweitig vergeben	28
andruck	16
anerkennung	61
anew	2
anfaenger	25
anfahren	14
anfahrt	14
anfahrtskosten	43
anfang	+
anfang der woche	59
anfang des monats	59
anfang monat	59
anfang nachster woche	59
anfang naechster woche	59
anfang woche	59
anfangen	+
anfanger	25
anfertigen	
anforderung	34
anforderungen	34
anforderungsliste	34
anforderungsprofil	34
anfrage	5+
anfragen	5 32+
anfunken	51
angaben	
angeben	+
angeblafft	41
angeblich	48+
angebliche	48
angeblichen	48
angebot	16+
angebot abgegeben	56
angebot der konkurrenz	7
angebot erhalten	45
angebot geschickt	56
angebot versandt	56
angebot verschickt	56
angebot zu hoch	12
angebote	16+
angebote vergleichen	52
angeboten	16+
angebots	16
angebotspreis	43
angebotssumme	43
angebrannt	13
angebrochen	13
angebruellt	3 25
angebrullt	3 25
angedacht	18
angedenkens	
angedroht	
angefahren	3+
angefahren worden	41
angefault	13
angefragt	5
angefressen	3
angefressene	3
angegeben	48
angegossen	
angehaengt	56
angehangen	56
angehangt	56
angehoerige	62
angehoerigen	62
angehorige	62
angehorigen	62
angekommen	45+
angekuendigt	
angekundigt	+
angekurbelt	19
angel	42
angelaeutet	51
angelautet	51
angelegenheit	+
angelegt	56+
angeleitet	0
angeliefert	14 56
angeln	58
angelogen	25
angemahnt	26
angemeldet	56+
angemotzt	41
angenehm	
angenehm warm	70
angenommen	24 30 45+
angenommen dass	24
angepackt	17
angepasst	56
angepeilt	18
angepflaumt	41
angepisst	3
anger	3+
angeraunzt	3
angeregt	0
angerissen	13
angerufen	51+
angesagt	+
angeschaut	+
angeschlagen	13
angeschlagene	13
angeschlossen	56
angeschnauzt	3 41
angeschrien	25
angestiegen	19
angetan	42
angetaut	13
angetreten	
angetroffen	+
angewaehlt	51
angewahlt	51
angewiesen	39+
angezahlt	39
angezeigt	+
angle	
angle grinder	22
angriff	
angrily	3
angrufen	+
angrufn	+
angry	3
anhaengen	55
anhaengend	56
anhaengende	56
anhaenger	22
anhang	+
anhang fehlt	33
anhangen	55
anhangend	56
anhangende	56
anhanger	22+
anheben	+
animal	+
anke	+
anker	+
anklingeln	51
ankommt	+
ankunft	+
anl	56+
anlaeuten	51
anlage	22+
anlage fehlt	33
anlage steht	13 53
anlagegesprach	50
anlagegespraech	50
anlagen	22+
anlass	69
anlasser	22
anlauf	+
anlauten	51
anlegen	
anleitung	0 16+
anleitung fehlt	33
anleitung gegeben	0
anliefern	14
anlieferung	14 69
anlieferungen	14
anliegen	+
anliegend	56
anliegende	56
anmeldedaten	23
anmeldeformular	16
anmelden	+
anmelden nicht moeglich	23
anmelden nicht moglich	23
anmeldeschluss	65
anmeldung	16 69
anmeldung am system	23
anmeldung klappt nicht	23
anmeldung schlaegt fehl	23
anmeldung schlagt fehl	23
anmeldungen	32 69+
anna	+
annahme	
annahme verweigert	11
anniversaries	21
anniversary	21+
anniversary card	21
anno	
anno dazumal	38
annoyed	3+
annual	+
annual accounts	16
annual catch up	50
annual chat	50
annual fee	43
annual inspection	57
annual meeting	50
annual report	16
annual review	50
annual service	57 69
annual volume	34
anordnung	+
another	+
another agency	52
another agent	52
another bidder	52
another broker	52
another builder	52
another caterer	52
another company	52
another contractor	52
another customer	71
another dentist	52
another firm	52
another garage	52
another hotel	52
another message left	67
another offer	52
another one	2
another practice	52
another printer	52
another provider	52
another quote	52
another school	52
another supplier	52
another time	2
another vendor	52
another venue	52
another vet	52
anpassen	
anregung	0
anregungen	0
anruf	51+
anrufbeantworter	67+
anrufbeantworters	67
anrufe	51+
anrufe unerwuenscht	68
anrufe unerwunscht	68
anrufen	51+
anrufen bei	51
anrufer	62
anruferin	62
anrufn	+
anrufsperre	68
anrufversuch	36
anrufversuche	36
ans	+
ans herz gelegt	0
ans m c	67
ans phone	67
ans telefon	51
ansafone	67
ansage	67+
ansage laeuft	67
ansage lauft	67
ansaphone	67
anschauen	+
anschauen kommen	66
anscheinend	48
anschluss	+
anschreiben	
anschrift	
ansehen	+
ansehen kommen	66
ansicht	
ansichtskarte	21
anskypen	51
ansonsten	24
ansprechpartner	62+
ansprechpartner geaendert	40
ansprechpartner geandert	40
ansprechpartner gewechselt	40
ansprechpartner ist jetzt	40
ansprechpartner jetzt	40
ansprechpartner neu	40
ansprechpartnerin	62+
ansprechpartners	62
ansprechpartnerwechsel	40
ansprechperson	+
anspruch	34
anspruche	34
ansprueche	34
anstandslos	70
anstatt	35 71
ansteht	
anstelle	71
anstieg	19
anstrich	57
answer	+
answer machine	67
answer phone	67
answered	+
answered all questions	0
answered her questions	0
answered his questions	0
answered questions	0
answered that	48
answering	
answering bureau	20
answering machine	67
answering machine only	67
answering service	67
answerphone	67+
answerphone on	67
answerphone only	67
answers	
anteilnahme	15
antelefonieren	51
antenne	+
antibiotics	22
antivirus	23
antivirus alert	23
antraege	16
antrag	16+
antrage	16
antragsformular	16
antragsteller	62
antragstellerin	62
antriebswelle	22
antrittsbesuch	66
antwort	+
antworten	+
antwortet	48
antwortet nicht	36
antwortete	48
antwortete nicht	36
antwortzeit	32
anvisiert	18
anwaehlen	51
anwahlen	51
anwalt	+
anwalt beauftragt	25
anwalt eingeschaltet	25
anwalt einschalten	25
anwaltsbrief	25
anwaltsschreiben	25
anweisen	39
anwender	62
anwenderbericht	60
anwenderberichte	60
anwenderin	62
anwesend	+
any	+
any chance	5
any chance of	5
any chance you could	5
any day now	59
any idea how	5
any idea when	5
any issues	1
any issues since	1
any joy	5
any minute now	59
any movement	5
any movement on price	7
any news	5
any news on	5
any problems	1
any problems since	1
any progress	5
any questions since	1
any teething troubles	1
any time now	59
any update	5
any update on	5
any updates	5
any word	5
any word on	5
anybody	+
anydesk	23
anymore	+
anyone	+
anything	+
anything but	35
anywhere	+
anzahlen	39
anzahlung	39+
anzahlungen	39
anzahlungsrechnung	26
anzeige	+
anzeige erstatten	25
anzeige erstattet	25
anzuege	22
anzug	22
anzuge	22
anzurufen	51
anzutreffen	
aoife	+
aok	63
ap	26 62+
apart	+
apero	+
apfel	22+
aph	67
api	30
apiece	43
apologetic	4
apologetically	4
apologies	4+
apologise	4+
apologised	4+
apologises	4
apologising	4
apologize	4+
apologized	4+
apologizes	4
apologizing	4
apology	4+
apology sent	4
apotheke	63+
apothekenpreis	12
apothekenpreise	12
app	22 48+
app development	57
app install	23
appalled	3
appalling	3
appalling service	41
apparat	+
apparently	48+
appeal	+
appears	
appears that	48
apple	63
apples	22+
appliance	22
appliances	22
applicable	+
application	+
application for payment	26
application form	16
applied	
applies	+
apply	+
appmt	69
appointed	+
appointment	69+
appointment with	66
appointments	69
appreciate	61+
appreciate it	61
appreciate your help	61
appreciated	61+
appreciates	61
appreciating	61
appreciation	61+
appreciative	61
apprentice	20
apprentice with him	37
approach	+
approval	+
approved	+
approved for payment	39
approved repairer	8
appt	69+
appts	69
apr	+
april	+
apron	+
aprons	22+
ar	26+
arbeit	69+
arbeite	+
arbeiten	69+
arbeiten nach	47
arbeiterkammer	
arbeiterkammer eingeschaltet	25
arbeitet	+
arbeitet dort nicht mehr	40
arbeitet nach	47
arbeitet nicht mehr da	40
arbeitet nicht mehr dort	40
arbeitgeber	+
arbeitgeber gewechselt	40
arbeitsamt	63
arbeitsaufwand	32
arbeitsbericht	16
arbeitskleidung	22
arbeitsplatte	22
arbeitsplatz	
arbeitspreis	43
arbeitsstunden	32
arbeitsunfaelle	32
arbeitsunfalle	32
arbeitsvertrag	16
arbeitszeit	32
architect	62
architecture	57
architekt	63+
architekten	63+
architektin	63
architekturburo	+
architrave	22
are	+
are down	13 54
are due	65
are not	35
are there	5
are up	19
are you	5
are you able to	5
are you free	5
are you keeping well	58
are you open	5
arger	3+
arger gemacht	11
argere	
argere mich	3
argerlich	3
argerliche	3
argern	
argern sich	3
argert	3+
argert sich	3
argerte	
argerte sich	3
argued	
argued that	48
argues	
argues that	48
argument	+
arm	
armatur	22
armaturen	22
armchair	22
arme	+
arms	
armutszeugnis	3
around	+
arrange	+
arranged	56+
arrears	64
arrival	+
arrive	
arrived	45+
arrived after all	49
arrived at depot	30
arrived cold	13
arrived late	27
arrived on time	45
arrived safely	45
arrived this morning	45
arrived today	45
arrived yesterday	45
arrives	45+
arriving	45
arrogant	41
arrogante	41
arsch	25
arschgeige	25
arschloch	25
arschlocher	25
arschloecher	25
arschteuer	12
arsehole	25
arseholes	25
arsenal	58
article	22+
article about us	60
artikel	22
artist	
artists	
artwork	16
artwork file	16
artworks	16
arvo	59+
arzt	+
arztbrief	16
arzthelferin	20
arzthelferinnen	20
arztrechnung	26
as	+
as a favour	17
as a matter of urgency	53
as a precaution	24
as a thank you	61
as always	2
as always excellent	42
as attached	56
as before	2
as built drawings	16
as ever	2
as expected	70
as good as new	49
as goodwill	10
as if	24
as it should	70
as it should be	70
as it should be again	49
as it was before	49
as long as	24
as per	48
as per usual	2
as promised	70
as promised sent	56
as soon as	59
as soon as possible	53
as thanks	61
as usual	2
asap	53+
asbestos	
asbestos removal	57
asche	+
asche auf mein haupt	4
asche auf unser haupt	4
ashamed	+
ashamed of yourselves	25
ashes	
aside	+
ask	5+
asked	5+
asked about	5
asked about next year	50
asked about plans	50
asked after	1
asked for	5
asked for feedback	1
asked for the manager	11
asked how	1
asked how it is going	1
asked how much	5
asked if	5
asked if all	1
asked if happy	1
asked what	5
asked what is coming up	50
asked what they need	50
asked when	5
asked whether	5
asked whether all	1
askin	+
asking	5+
asking about	5
asking for	5
asks	5+
asks about	5
asks for	5
asks if	5
asks when	5
asks whether	5
asleep	+
asp	62
asphaltierung	57
assay	+
assembly	57
assembly instructions	16
assessment	
assessor	8
asset	+
asshole	25
assholes	25
assigned	
assignment	69
assignments	69
assistant	20+
assistant took a message	20
assistent	20
assistenten	20
assistentin	20+
assistentin der geschaeftsleitung	20
assistentin der geschaftsleitung	20
assistenz	20
assistenz der geschaeftsfuehrung	20
assistenz der geschaftsfuhrung	20
assoc	+
association	+
assume	24
assumes	48
assuming	24
assuming that	24
assurance	44
assure	44
assured	44+
assures	44
assuring	44
astray	
astronomical	12
astronomisch	12
at	+
at 10	59
at 2pm	59
at a standstill	13 53
at breaking point	3
at capacity	34
at first	38
at her wits end	3
at his wits end	3
at lunch	36
at nine	59
at no cost	17
at once	53
at our disposal	29
at our end	37
at our premises	66
at risk of	24
at short notice	53
at that time	38
at the earliest	53
at the end of tether	3
at the latest	65
at the soonest	53
at the time	38
at the very latest	65
at the weekend	38
at their premises	66
at wits end	3
at worst	24
at your earliest	53
at your end	72
ate	+
ate humble pie	4
ato	63
attach	55
attached	56+
attaches	55
attaching	55
attachment	+
attempt	+
attempted	36
attempted call	36
attempted contact	36
attend	+
attend site	66
attendance	32+
attendance certificate	16
attendances	32
attended	
attended site	66
attended to	49
attending	66
attention	
attest	+
attitude	
attitude problem	41
attorney	
attraktiver	
au	
au pair	63
auch	+
auch nicht	35
auch wenn	24
auction	+
audio	
audit	57+
audit report	16
auditor	63+
auditors	63
audits	57
auf	+
auf 180	3
auf ab	67
auf ab gesprochen	67
auf band	67
auf band gesprochen	67
auf berechnung verzichtet	10
auf besuch	66
auf dauer	18
auf dem kopf	71
auf dem laufenden halten	44
auf dem tisch	45
auf dem weg	56
auf den barrikaden	3
auf den letzten drucker	53
auf den letzten druecker	53
auf den weg gebracht	56
auf der baustelle	66
auf der palme	3
auf der stelle	53
auf der suche nach	34
auf die haelfte	54
auf die halfte	54
auf die mailbox gesprochen	67
auf die palme	3
auf die post geben	55
auf die post gegeben	56
auf die schnelle	53
auf die seite gelegt	17
auf dienstlicher nummer	6
auf dienstreise	36
auf einen kaffee	58 66
auf einen nachlass verstaendigt	49
auf einen nachlass verstandigt	49
auf einen sprung	66
auf einen sprung vorbei	66
auf empfehlung	46
auf empfehlung von	46
auf gebuehr verzichtet	10
auf gebuhr verzichtet	10
auf geschaeftsreise	36
auf geschaftsreise	36
auf haus	10
auf hingewiesen	0
auf hundertachtzig	3
auf instagram verlinkt	60
auf keinen fall	35
auf kulanz	10 17
auf kur	58
auf lange sicht	18
auf leihbasis	29
auf mahnung nicht reagiert	64
auf mailbox gelandet	67
auf mailbox gesprochen	67
auf mallorca	58
auf meine kappe	4
auf papier	6
auf probe	29
auf stippvisite	66
auf tour	14
auf unsere kappe	4 17
auf unsere kosten	10 17
aufbau	57
aufbauen	14
auffahrunfall	8
auffindbar	
aufgabe	69
aufgaben	69
aufgebaut	56
aufgebracht	3
aufgebracht uber	3
aufgebracht ueber	3
aufgebrachte	3
aufgebrachten	3
aufgebrachter	3
aufgebraust	3
aufgegangen	13
aufgegeben	56+
aufgehaengt	13
aufgehangt	13
aufgehoben	+
aufgehoben fuer ihn	17
aufgehoben fur ihn	17
aufgehoert	9
aufgehort	9+
aufgeklaert	0 49
aufgeklart	0 49
aufgekuendigt	28
aufgekundigt	28
aufgelegt	36+
aufgelegt worden	41
aufgeloest	9
aufgelost	9+
aufgemacht	
aufgenommen	
aufgeplatzt	13
aufgequollen	13
aufgeraeumt	
aufgeraumt	
aufgeregt	
aufgeregt uber	3
aufgeregt ueber	3
aufgeribbelt	13
aufgerissen	13
aufgeschlagen	
aufgeschrieben	+
aufgesetzt	
aufgesperrt	
aufgesprochen	67
aufgestellt	56+
aufgesucht	66
aufgetaucht	+
aufgetaut	13+
aufgetaute	13
aufgetrennt	13
aufgetreten	
aufglegt	+
aufklaerung	0
aufklarung	0
aufkleber	22
auflage	69+
auflagen	+
auflistung	16
aufloesung	9
auflosung	9+
aufm	+
aufmass	66 69
aufmass nehmen	66
aufmasstermin	66
aufmerksam	+
aufmerksam gemacht	0
aufmerksamkeit	21
aufn	+
aufnahme	
aufnehmen	
aufpreis	43
aufrichtig	+
aufrichtiges	
aufrichtiges beileid	15
aufs	+
aufs ab	67
aufs band gesprochen	67
aufs haus	17
aufs neue	2
aufschaltung	57
aufschlaege	43
aufschlag	12 43
aufschlage	43
aufschwung	19
aufsetzen	
aufsichtsrat	+
aufstand	
aufstand gemacht	11
aufstellen	14
aufstellung	16+
aufstocken	18
aufstockung	18
aufsuchen	66
auftraege	69
auftraegen	69
auftrag	69+
auftrag bestaetigt	56
auftrag bestatigt	56
auftrag schriftlich	16
auftrage	69+
auftragen	69
auftraggeber	62
auftraggeberin	62
auftraggebers	62
auftrags	69
auftragsbestaetigung	16
auftragsbestaetigung automatisch	30
auftragsbestaetigungen	16
auftragsbestatigung	16
auftragsbestatigung automatisch	30
auftragsbestatigungen	16
auftragssumme	43
auftragswert	43
aufwand	32
aufzug	22
aug	+
auge	
augen	+
augenblicklich	
augenblicklich gebraucht	53
augenschein	66
august	+
auld	+
aunt	63
auntie	63
aus	+
aus altersgruenden aufgegeben	9
aus altersgruenden geschlossen	9
aus altersgrunden aufgegeben	9
aus altersgrunden geschlossen	9
aus dankbarkeit	61
aus dem haeuschen	42
aus dem handelsregister geloescht	9
aus dem handelsregister geloscht	9
aus dem hauschen	42
aus dem unternehmen ausgeschieden	40
aus dem urlaub	58
aus dem verteiler	68
aus dem verteiler nehmen	68
aus der firma ausgeschieden	40
aus der kartei nehmen	68
aus der klemme geholfen	17
aus der leitung geflogen	41
aus der liste streichen	68
aus der not geholfen	17
aus der patsche geholfen	17
aus der welt	49
aus der welt geraeumt	49
aus der welt geraumt	49
aus der welt geschafft	49
aus gefaelligkeit	17
aus gefalligkeit	17
aus ihrer sicht	48
aus kulanz	10 17
aus seiner sicht	48
aus versehen	71
aus verteiler nehmen	68
ausbau	18 57+
ausbauen	18
ausbessern	47
ausbesserung	47
ausbeute	32
ausblick	18
ausborgen	29
ausbuegeln	47
ausbugeln	47
ausdrucken	
ausdrucken und schicken	55
ausdrucklich	+
ausdrucklich bedauern	4
ausdruecklich	
ausdruecklich bedauern	4
auseinander	
auseinandergefallen	13
ausfaelle	13 32
ausfaellig	25
ausfaellt	13
ausfahren	14
ausfall	13 32+
ausfalle	13 32+
ausfallig	25
ausfallt	13
ausfallzeit	32
ausfallzeiten	32
ausfuhrerklaerung	16
ausfuhrerklarung	16
ausfuhrung	+
ausgangsrechnung	26
ausgebaut	19
ausgeben	14
ausgebessert	47 49+
ausgebleicht	13
ausgeblichen	13
ausgeblieben	33+
ausgeblutet	13
ausgeborgt	29
ausgebuegelt	49
ausgebugelt	49
ausgedruckt	56
ausgefahren	14
ausgefallen	13+
ausgefallene	13
ausgefallenen	13
ausgeflippt	3
ausgeflockt	13
ausgefranst	13
ausgefuehrt	56
ausgefuhrt	56
ausgefullt	+
ausgeglichen	39
ausgehaendigt	14 56
ausgehandigt	14 56
ausgeholfen	17
ausgelassen	33
ausgelaufen	13 28+
ausgelaufene	13
ausgelegt	+
ausgelehnt	29
ausgeleiert	13
ausgeliefert	14 56+
ausgeliehen	29+
ausgemacht	44+
ausgenommen	35
ausgeraeumt	49
ausgerastet	3
ausgeraumt	49
ausgerichtet	20+
ausgerissen	13
ausgeschaltet	
ausgeschieden	40+
ausgeschlagen	13
ausgeschrieben	+
ausgesprochen	49+
ausgestanden	49
ausgetauscht	10 49 56
ausgetauscht uber	50
ausgetauscht ueber	50
ausgetragen	68
ausgetreten	28
ausgetrocknet	13
ausgewechselt	47
ausgezahlt	+
ausgezeichnet	42
ausgezeichnet geschmeckt	42
ausgezeichnete	42
ausgleich	10
ausgleichen	39
ausgleichsverfahren	9
ausgleichszahlung	10
ausgmacht	+
aushaendigen	14
aushandigen	14
aushelfen	17
aushilfe	+
aushilfsweise	17
aushub	57
auskuenfte	0
auskunft	0
auskunft gegeben	0
auskunft nach dsgvo	68
auskunfte	0
auslastung	32
auslaufen	
auslaufen lassen	28
auslegen	+
auslehnen	29
ausleihen	29
ausliefern	14
auslieferung	14+
auslieferungen	14
ausm	+
ausmalen	57
ausmessen	66
ausnahmsweise	17
auspacken	+
ausprobieren	
auspuff	22
ausreden	41
ausrichten	+
aussage	
ausschau	
ausscheiden	40
ausschliesslich	+
ausschliesslich per e mail	6
ausschliesslich per mail	6
ausschliesslich schriftlich	6
ausschliesslich telefonisch	6
ausschreibung	69+
ausschreibung verloren an	52
ausschreibungen	69
ausschreibungsunterlagen	16
ausschuss	13 32+
ausschussquote	32
ausschussrate	32
aussehen	+
aussendienst	37
aussendienstler	37
aussendienstmitarbeiter	37
aussenstaende	64
aussenstand	64
aussenstande	64
ausser	
ausser der reihe	17
ausser haus	36
ausser haus bis	36
ausser sich	3
ausser wenn	24
ausserhalb	+
ausserhalb der toleranz	71
ausserordentlich	+
ausserordentlich gekuendigt	28
ausserordentlich gekundigt	28
ausserst	
ausserst dankbar	61
ausserst dringend	53
ausserst zufrieden	42
aussertourlich	17
aussetzer	13
aussicht	+
aussichten	18
ausstaende	64
ausstaendig	33 64
ausstaendige	33
ausstaendiger	
ausstaendiger betrag	64
ausstande	64
ausstandig	33 64
ausstandige	33
ausstandiger	
ausstandiger betrag	64
ausstattung	+
ausstattungswuensche	34
ausstattungswunsche	34
ausstehend	33 64
ausstehende	33
ausstehende betraege	64
ausstehende betrage	64
ausstehende rechnung	64
ausstehende zahlung	64
ausstehende zahlungen	64
ausstehenden	33
ausstehender	
ausstehender betrag	64
ausstellen	+
ausstellung	69
ausstoss	32
austausch	10 47 50+
austausch uber	50
austausch ueber	50
austauschen	10 47
austragen	31
austria	58
austritt	28
austrittserklaerung	28
austrittserklarung	28
ausverkauf	7
ausverkauft	33+
auswechseln	47
auswertung	+
auszahlt	+
auszahlung	8
auszubildende	+
auszusetzen	
auth	+
authenticator	23
authenticator app	23
authorise	
authorise payment	39
authority	+
auto	22+
auto generated	30
auto logged	30
auto reply	30
auto reply received	30
auto responder	30
auto response	30
auto synced	30
autoclave	22+
autogenerated	30
autohaus	+
autoklav	22
autologged	30
automate	18
automated	+
automated email	30
automated message	30
automated notification	30
automated reply	30
automated response	30
automatic	+
automatic message	30
automatic notification	30
automatic reply	30
automatic response	30
automatically	+
automatically generated	30
automating	18
automation	30
automatisch	+
automatisch aktualisiert	30
automatisch angelegt	30
automatisch erstellt	30
automatisch erzeugt	30
automatisch generiert	30
automatisch geschlossen	30
automatisch importiert	30
automatisch versandt	30
automatisch versendet	30
automatisch zugeordnet	30
automatische	+
automatische antwort	30
automatische antworten	30
automatische benachrichtigung	30
automatische e mail	30
automatische mail	30
automatische nachricht	30
automatisierte	
automatisierte antwort	30
automatisierte nachricht	30
automatisierung	30
autoreply	30+
autoresponder	30
autos	22
autowaesche	57
autowasche	57
autumn	+
autumn campaign	31
autumn meeting	50
autumn offers	31
auva	63
av	+
avail	
available	+
averted	
avis	14
avisieren	14
avisiert	14+
avocados	22
avoid	35
avoided	54
avoiding	54
avoids	54
avv	16
await	
await your reply	5
await your response	5
awaiting	
awaiting payment	64
awaiting your reply	5
award	60+
awards	+
aware	
away	36+
away from desk	36
away this week	36
away today	36
awb	16
awesome	42
awful	3+
awful service	41
awful weather	58
awfully	
awfully sorry	4
awning	22
axgusi	4
aye	+
azubi	37
azubi am telefon	20
azubis	+
b	
b ware	13
b4	+
baby	58 63+
baby born	21
baby due	58
babygro	21
babypause	40
back	+
back again	2
back as it was	49
back from holiday	58
back in	38
back in action	49
back in business	49
back in office on	30
back in order	49
back in service	49
back in the day	38
back office	37
back on	49
back on line	49
back on track	49
back online	49
back order	27
back then	38
back to front	71
back to how it was	49
back to normal	49
back up	49
back up and running	49
backed	
backed up	13
backer	+
backerei	+
backing	
backing up	13
backload	14
backlog	27
backofen	22
backoffice	37
backorder	27+
backordered	27+
backpack	22
backup	57+
backup completed	30
backup eingespielt	23
backup failed	30
backup service	57
backwards	
backwards and forwards	2
bacon	22+
bacs	39+
bad	+
bad attitude	41
bad back	58
bad batch	13
bad debt	64
bad line	36
bad payer	64
bad reception	36
bad review	11
bad service	41
bad value	12
bader	+
badewanne	22
badges	22
badly	
badly finished	13
badly fitted	13
badly made	13
badly printed	13
badly sewn	13
badsanierung	57
baelde	
baelle	22
baeuerin	62
baeume	22
bag	22+
baggage	
bagged	+
bagger	22+
bags	22
baguettes	22
bail	
bail us out	17
bailed	
bailed out	17
bailed us out	17
bailiffs	64
bain	
bain marie	22
bait	+
bake	
bake off	58
baker	+
bakery	+
baking	58
bal	+
balance	22+
balance delivered	49
balance outstanding	64
bald	59+
bald patch	13
balde	
baldigst	53
baldmoeglichst	53
baldmoglichst	53
baler	22
balers	22
bales	22+
bali	
baling	57
balked	
balked at	12
balken	22
ball	+
balle	22
ballen	+
ballistic	
ballpark	43
ballpark figure	43
banana	
bananas	22
bananen	22
band	58 67+
band steht	13 53
bandage	22
bandages	22
bandansage	67
banding	13
bandits	25
bang	+
bang on	70
bang on time	70
bang up job	42
banged	
banged the table	3
banging	
banging noise	13
banister	22
banjaxed	13+
bank	63+
bank details	16
bank gewechselt	28
bank holiday	58
bank statement	16
bank transfer	39
bankeinzug	39
bankett	+
banking	+
bankrott	9
bankrupt	9
bankruptcy	9
banner	22+
banners	22
banquet	69
banter	58
bar	
bar bezahlt	39
bar service	57
barbecue	58
barbecue grill	22
barcode	
barcode scanner	22
bare	+
bare patches	13
barely	35
bargain	7
bargaining	7
bargains	7
bark	22
barked	3
barrel	22+
barrels	22
barrikaden	
barrister	63
bars	+
barsch	41
barscher	41
barter	7
barzahlung	39+
base	
baseball	58
basel	+
basin	22
basis	+
basket	+
basket of fruit	21
basket size	32
bass	+
bastard	25
bastards	25
bat	+
bat um	5
batch	69+
batches	69
batchlauf	30
baten	
baten um	5
bath	22
bathroom	+
bathroom installation	57
bathtub	22
batten	22
battens	22
batterie	22
batterie leer	13
batterien	22
batteries	22+
battery	22
battle	
bauabschnitt	69
bauamt	63+
bauamts	63
baubegehung	66
baubeginn	69
baubehoerde	63
baubehorde	63
baubewilligung	16
bauen	+
bauendreinigung	57
bauer	62+
bauerin	62
bauern	+
baufirma	
baugenehmigung	16
baugruppe	22
bauherr	62+
bauherren	62
bauherrin	62
bauherrn	62
bauherrschaft	62
bauhof	+
baujahr	+
bauleiter	37+
bauleitung	57+
baulked	
baulked at	12
baulked at the price	12
baum	22+
baume	22
baumfaellung	57
baumfallung	57
baumpflege	57
baumschnitt	57
bauplan	16
bauprojekt	69
bauprojekte	69
baustelle	69+
baustelle steht	53
baustelle verdreckt	41
baustellen	69
baustellenbesuch	66
baustellentermin	66
baut	+
bauteil	22
bauteile	22
bautraeger	63
bautrager	63
bautrocknung	57
bauverzug	27
bauvorhaben	69
bauzaun	+
bauzeitenplan	16
bayern	58
bbq	58
bcc	55
bcc to all	31
be	+
be a reference	60
be careful with	0
beabsichtigen	18
beabsichtigt	18
beach	
beachten	+
beam	22+
beamer	22+
beaming	42
beams	22
beans	
beanstande	11
beanstanden	11
beanstandet	11
beanstandete	11
beanstandeten	11
beanstandung	11
beanstandungen	11
beantragt	
beantworter	67
beantworter besprochen	67
beantwortet	+
bear	+
bear with us	4
bearbeiter	
bearbeiter geaendert	30
bearbeiter geandert	30
bearbeitung	+
bearbeitungszeit	32
bearing	22+
bearing gone	13
bearings	22
bearings gone	13
bears	+
beat	+
beat target	19
beat that price	7
beat the price	7
beat their price	7
beaten	
beaten on price	7
beating	
beating target	19
beauftragt	56+
beaut	42
beautiful	42+
beautiful work	42
beautifully	
beauty	
beauty parade	52
because	+
becher	22
beck	+
become	+
bed	22
bed bugs	13
bed frame	22
bed linen	22
bed nights	32
bedanke	
bedanke mich	61
bedanken	61+
bedanken sich	61
bedanken uns	61
bedankt	61+
bedankt sich	61
bedankt sich herzlich	61
bedankt sich nochmals	61
bedankt sich vielmals	61
bedankte	61
bedankte sich	61
bedankten	61
bedankten sich	61
bedarf	34+
bedarf an	34
bedarf aufgenommen	50
bedarf besprochen	50
bedarf durchgesprochen	50
bedarf erfasst	50
bedarf fuer	34
bedarf fur	34
bedarfe	34
bedarfsanalyse	34 50
bedarfsaufnahme	34
bedarfscheck	50
bedarfsermittlung	34
bedarfsgesprach	34 50
bedarfsgespraech	34 50
bedarfsplanung	34
bedauere	4
bedauerlich	4
bedauerlicherweise	4
bedauern	4+
bedauern ausgesprochen	4
bedauern sehr	4
bedauern wir	4
bedauert	4
bedauerte	4
bedauerten	4
bedaure	4+
bedded	
bedded in	70
bedding	22+
bedding in	1
bedding plants	22
bedeutet	+
bedient	3+
bedienung	
bedienungsanleitung	16
bedienungsanleitungen	16
bedingung	
beds	22+
beduerfnis	34
beduerfnisse	34
beduerfnissen	34
bedurfnis	34
bedurfnisse	34
bedurfnissen	34
beech	+
beef	22
beeindruckt	42
beeinspruchen	11
beeinsprucht	11
been	+
been down	13
been let go	40
been promoted	40
been sent	56
been told	48
been waiting	27
beenden	+
beendet	+
beendet die zusammenarbeit	28
beendet zusammenarbeit	28
beep	+
beer	22
beerdigt	15
beerdigung	15
beers	22
befall	13
befallen	13
before	38 65+
before 9 only	6
before christmas	59
before easter	59
before end of	65
before long	59
before now	38
before that	38
before the	65
before the weekend	59
before then	65
beforehand	38+
befriending	57
befuerchtet	48
befuerchtete	48
befund	16
befunde	16
befurchtet	48
befurchtete	48
beg	
beg your pardon	4
began	+
begehung	66
begehungen	66
begeistert	42+
begeisterte	42
begeisterung	42
begged	+
beginn	+
beginnen	+
beginning	
beginning of next month	59
beginning of next week	59
beginnt	+
begleichen	39
begleicht	39
begleichung	39
begleiten	+
begleitet	+
begleitung	+
beglich	39
beglichen	39+
begraben	15 49
begrabnis	15
begraebnis	15
behaelt	
behaelt ein	10
behalf	+
behalt	
behalt ein	10
behalte	
behalte im auge	44
behalten	+
behandlung	57
behandlungen	57
behandlungsliege	22
behandlungsstuhl	22
behandlungstermin	69
behauptet	48
behauptete	48
behaupteten	48
behauptung	48
behaving	+
behebe	47
beheben	47
behebt	47
behebung	47
behind	27+
behind on payments	64
behind schedule	27
behind time	27
behind with payments	64
behind with the rent	64
behnke	+
behob	47
behoben	47 49+
behoerde	63
behoerden	63
behorde	63
behorden	63
bei	+
bei bedarf	24
bei der konkurrenz	52
bei dir	72
bei euch	72
bei ihnen	66 72
bei mir	37
bei uns	37
bei uns eingegangen	45
beide	+
beiden	+
beifuegen	55
beifugen	55
beigefuegt	56
beigefuegte	56
beigefuegten	56
beigefugt	56
beigefugte	56
beigefugten	56
beigelegt	49 56+
beigesetzt	15
beilage	+
beilagen	56
beilegen	55
beileid	15+
beileid ausgesprochen	15
beileidskarte	21
beiliegend	56+
beiliegende	56
beiliegenden	56
beiliegender	56
beim	+
beim kunden	66
beim letzten besuch	38
beim letzten gesprach	38
beim letzten gespraech	38
beim letzten mal	38
beim mitbewerber	52
beim nachbarn abgegeben	41
beim wettbewerb	52
being	+
being courted	52
being ignored	41
beisetzung	15
beispiel	+
beitraege	43
beitrag	43+
beitrage	43
beitragserhoehung	12
beitragserhohung	12
beitragsrechnung	26
beitragsruckstand	64
beitragsrueckstand	64
beizer	62
beizulegen	
bekam	45
bekamen	45+
bekannt	+
bekannt gemacht	46
bekanntgemacht	46
beklagen	11
beklagen sich	11
beklagt	11+
beklagt sich	11
beklagte	11
beklagte sich	11
beklagten	11
bekommen	45+
bekommen sie	44
bekommen sie bis	44
bekommt	45+
bekommt er	44
bekommt sie	44
belaestigen	
belastet	
belastigen	
belated	27
beleg	26+
belege	26+
belegt	36+
belegung	32
beleidigend	25
beleidigt	3 25
beleidigte	25
beleuchtung	+
believe	+
believed	48
believes	48
believes that	48
bell	+
bell him	51
bell me	51
bells	+
bellt	+
belly	
belly up	9
belongs	+
belongs to someone else	71
below	+
below expectations	3
below par	41
belt	22+
belter	42
belts	22
bemaengeln	11
bemaengelt	11
bemaengelte	11
bemaengelten	11
bemaengle	11
bemangeln	11
bemangelt	11
bemangelte	11
bemangelten	11
bemangle	11
bemueht	
bemuht	
benachrichtigt	
benachrichtigung	
benannt	+
bench	22
benches	22
benefactor	62
benefit	+
benoetigen	34
benoetigt	34
benoetigte	34
benoetigte menge	34
benoetigte mengen	34
benoetigten	34
benotigen	34
benotigt	34+
benotigte	34
benotigte menge	34
benotigte mengen	34
benotigten	34
bent	13+
bent metal	8
bent over backwards	17
benutzen	+
benutzer	+
benutzer gesperrt	23
benutzerkonto	23
benutzerkonto gesperrt	23
benzinpreise	58
beraet	0
berappen	39
berat	0
berate	0
beraten	0+
berater	37+
beraterin	37
beratung	0 57+
beratungen	0
beratungsbedarf	34
beratungsgesprach	50 66
beratungsgespraech	50 66
beratungstermin	66 69
bereaved	15
bereavement	15
berechnen	26
berechnen nichts	10
berechnet	26+
berechnung	+
berechtigung	23
berechtigungen	23
bereich	+
bereinigen	47
bereinigt	49+
bereinigung	47
bereit	+
bereit zum versand	14
bereitgelegt	56
bereitgestellt	14 29 56
bereits	38
bereits das zweite	2
bereits der zweite	2
bereits erledigt	56
bereits gemacht	56
bereits zum dritten	2
bereitschaftsdienst	57
bereitstellen	14 55
berentet	40
bergtour	58
bericht	16+
berichte	16
berichten	48
berichtet	48+
berichtete	48
berichteten	48
berichtigen	47
berichtigt	47 49+
berichtigte	+
berichtigung	47
beriet	0
berieten	0
bern	+
bernd	+
berries	22
berufsgenossenschaft	63
berufskleidung	22
berufsunfaehigkeit	8
berufsunfahigkeit	8
beruhigt	49+
beruhrt	+
besaenftigt	49
besanftigt	49
beschadigt	13+
beschadigte	13
beschadigten	13
beschadigter	13
beschadigtes	13
beschadigung	13
beschadigungen	13
beschaedigt	13
beschaedigte	13
beschaedigten	13
beschaedigter	13
beschaedigtes	13
beschaedigung	13
beschaedigungen	13
beschaeftigt	
beschaftigt	
bescheid	16+
bescheid gegeben	56
bescheid gesagt	56
bescheide	16
bescheinigung	16+
bescheinigungen	16
beschimpft	25+
beschimpfte	25
beschimpfung	25
beschlaege	22
beschlage	22
beschleunigt	19
beschleunigte	19
beschleunigung	19
beschlossen	+
beschluss	+
beschreibt	48
beschrieb	48
beschriftet	+
beschriftung	57
beschwerde	11
beschwerdeanruf	11
beschwerdebrief	11
beschwerdemail	11
beschwerden	11 32
beschwerdeschreiben	11
beschwere	11
beschweren	11
beschweren sich	11
beschwert	3 11
beschwert sich	11
beschwerte	11
beschwerte sich	11
beschwerten	11
beschwichtigt	49
beseitigen	47
beseitigt	47 49
beseitigte	47
beseitigung	47
besetzt	36+
besetztzeichen	36
besichtigen	66
besichtigt	66
besichtigte	66
besichtigung	66 69
besichtigung durch gutachter	8
besichtigungen	66
besichtigungstermin	66 69
beside	+
beside herself	3
beside himself	3
besitzer	62
besitzer geaendert	30
besitzer geandert	30
besitzerin	62
besonders	+
besorgt	+
besprach	50
besprachen	50
bespreche	+
besprechen	50+
besprechung	50 66+
besprechungen	66
besprechungsanfrage	30
besprechungstermin	69
bespricht	+
besprochen	50+
besser	+
besser als frueher	19
besser als fruher	19
besser als vorher	19
besser geht es nicht	42
besser geht nicht	42
bessere	
bessere konditionen	7
bessere preise	7
besseren	
besseren konditionen	7
besseren preis	7
besserer	
besserer preis	7
besseres	
besseres angebot	7
bessern	
bessern nach	47
bessert	
bessert aus	47
bessert nach	47
besserung	
besserung gelobt	44
best	+
best by email	6
best by mobile	6
best by phone	6
best by text	6
best case	24
best decision	42
best ever	19 42
best in the business	42
best in years	42
best money	42
best month ever	19
best offer	7
best on mobile	6
best practice	0
best price	7 43
best reached by	6
best reached on	6
best thing	42
best time to ring	6
best to email	6
best to ring	6
best to text	6
best way to	0
best way to reach	6
best we have ever had	42
best we have had	42
best year ever	19
best yet	42
bestaetigt	48 56
bestaetigt geloest	49
bestaetigte	48
bestaetigten	48
bestaetigung	16
bestaetigungen	16
bestaetigungslink	30
bestand	+
bestandsaufnahme	50
bestandsaufnahmen	50
bestandskundenpflege	1
bestatigt	48 56+
bestatigt gelost	49
bestatigte	48
bestatigten	48
bestatigung	16+
bestatigungen	16
bestatigungslink	30
bestatter	15
bestattet	15
bestattung	15 57
beste	+
beste firma	42
besteck	22
bestehensquote	32
besteht	+
bestellbestaetigung	30
bestellbestatigung	30
bestelleingang	30
bestellen	+
bestellen nicht mehr	28
besteller	62
bestellerin	62
bestellformular	16
bestellnummer	+
bestellschein	16
bestellt	56
bestellt jetzt woanders	28
bestellt nicht mehr	28
bestellt woanders	28
bestellte	
bestellten	+
bestellung	69+
bestellungen	69+
bestellungen pro tag	32
bestem	
besten	+
besten dank	61
besten dank fuer ihre	45
besten dank fur ihre	45
besten preis	7
bestens	42+
bestens beraten	42
bester	+
bester preis	7
bestickung	57
bestimmt	+
bestimmt nicht	35
bestmarke	19
bestpreis	7
bestreiten	11
bestreitet	11
bestritt	11
bestritten	11
bestwert	19
besuch	66+
besuche	66
besuchen	66
besucher	32
besuchern	+
besucherzahl	32
besucherzahlen	32
besuchsbericht	66
besuchstermin	66
besuchstour	66
besucht	66
besuchte	66
besuchten	66
beta	+
beteuert	44 48
beteuerte	44
beton	22
betont	48
betonte	48
betraege	
betrag	43+
betrage	
betreiber	+
betreibt	+
betreibung	26
betreut	+
betreuung	57+
betreuungsanruf	1
betrieb	+
betrieb aufgegeben	9
betrieb eingestellt	9
betrieb verkauft	9
betrieben	
betriebs	
betriebsanleitung	16
betriebsaufgabe	9
betriebsbesichtigung	66
betriebseinstellung	9
betriebsferien	+
betriebsferien info	31
betriebskosten	32
betriebskostenabrechnung	26
betriebsleiter	62+
betriebsleiterin	62
betriebspruefer	63
betriebsprufer	63
betriebsrat	+
betriebsschliessung	9
betriebsstoerung	13
betriebsstorung	13
betriebsubergabe	18
betriebsuebergabe	18
betriebsunterbrechung	8
betriebsurlaub	+
betroffen	+
betrogen	25
betrueger	25
betrug	25
betruger	25+
bett	22+
betten	22+
bettenauslastung	32
better	19+
better by email	6
better by phone	6
better deal	7
better offer	7
better price	7
better prices	7
better rate	7
better terms	7
better than before	19
better than ever	19 42
better to	0
bettered	19
bettwaesche	22
bettwasche	22
beule	13
beulen	13
beutel	22
beutelschneider	25
bev	+
bevorzugt	
bevorzugt e mail	6
bevorzugt mail	6
bevorzugt per mail	6
bevorzugt schriftlich	6
bevorzugt telefon	6
bevorzugt telefonisch	6
bevorzugt whatsapp	6
bevorzugte	
bevorzugte kontaktart	6
bevorzugter	
bevorzugter kanal	6
bevorzugter kontaktweg	6
bewachung	57
bewaehrt	70
bewaehrt sich	1 70
bewaesserung	22
bewahrt	70+
bewahrt sich	1 70
bewasserung	22
bewerbung	+
bewertet	60
bewertete	60
bewertung	60+
bewertung abgegeben	60
bewertung geschrieben	60
bewertung hinterlassen	60
bewertungen	60
bewirtung	57
bewohner	62+
bewohnerin	62
beyond	+
beyond a joke	3
beyond budget	12
beyond expectations	42
beyond our means	12
beyond terms	64
bezahle	39
bezahlen	39
bezahlt	39+
bezahlte	39
bezahlten	39
bezahlterminal	22
bezahlung	39
beziehen	+
bezieht	
bezieht jetzt von	28
bezieht woanders	28
bezirkshauptmannschaft	63
bezugnehmend	
bezugnehmend auf ihr	45
bh	63
bi	
bi claim	8
bicycle	22
bid	69+
bid document	16
bidder	+
bidders	
bidet	22
bids	69
biegen	
bier	22
bierdeckel	+
biere	22
bieten	+
bieten sie	5
bieter	52
bietet	+
big	+
big boss	62
big favour	17
big hit	42
big job	69
big letdown	3
big picture	50
big thank you	61
big thanks	61
bigger	+
bigger picture	50
bike	22+
bike stolen	8
bikes	22
bilanz	16
bilanz gezogen	50
bilanzgesprach	50
bilanzgespraech	50
bild	22+
bilder	16 22+
bildern	+
bilderrahmen	22
bildschirm	22
bildschirm schwarz	13 23
bildschirme	22
bildungskarenz	40
bilingual	+
bill	26+
bill of costs	26
bill of lading	16
bill of materials	16
bill of quantities	16
billed	26+
billed twice	71
billig	7
billiganbieter	52
billige	7
billigen	7
billiger	7+
billiger bekommen	7
billigere	7
billigeren	7
billigerer	7
billigeres	
billigeres angebot	7
billigheimer	52
billigste	7
billigsten	7
billing	26+
billing address	26
billing contact	26
billing query	26
bills	26+
bimmel	
bimmel durch	51
bimmeln	51
bin	22+
bin bags	22
bin bis abwesend	30
bin dran	44
bin es satt	3
bin nicht im buero	30
bin nicht im buro	30
binders	
bindet	+
binding	57
bingo	+
binnen	65+
binnen 14 tagen	59
binnen einer woche	59
bins	22
bio	+
bird	+
birnen	22
birth	+
birth certificate	16
birthday	21+
birthday cake	21 22
birthday card	21
birthday present	21
birthday wishes	21
birthdays	21
bis	65+
bis 12 uhr	65
bis 17 uhr	65
bis abend	65
bis abends	65
bis anfang des monats	65
bis anfang januar	65
bis anfang nachster woche	65
bis anfang naechster woche	65
bis dahin	65
bis di	65
bis dienstag	65
bis do	65
bis donnerstag	65
bis ende april	65
bis ende august	65
bis ende der woche	65
bis ende des jahres	65
bis ende des monats	65
bis ende dezember	65
bis ende februar	65
bis ende jaenner	65
bis ende jahr	65
bis ende janner	65
bis ende januar	65
bis ende juli	65
bis ende juni	65
bis ende kw	65
bis ende maerz	65
bis ende mai	65
bis ende marz	65
bis ende monat	65
bis ende nachsten monats	65
bis ende nachster woche	65
bis ende naechsten monats	65
bis ende naechster woche	65
bis ende november	65
bis ende oktober	65
bis ende september	65
bis ende woche	65
bis fr	65
bis freitag	65
bis heute	65
bis heute abend	53 65
bis heute mittag	53
bis heute nicht	33
bis heute nichts	33
bis jaenner	65
bis jahresende	65
bis janner	65
bis kommende woche	65
bis kw	65
bis mi	65
bis mittag	53 65
bis mittags	65
bis mitte der woche	65
bis mitte des monats	65
bis mittwoch	65
bis mo	65
bis monatsende	65
bis montag	65
bis morgen	65
bis nachste woche	65
bis naechste woche	65
bis ostern	65
bis pfingsten	65
bis quartalsende	65
bis samstag	65
bis sonntag	65
bis spaetestens	65
bis spatestens	65
bis ubermorgen	65
bis uebermorgen	65
bis ultimo	65
bis wann	5
bis weihnachten	65
bis zu	65
bis zu den ferien	65
bis zum	65
bis zum 15	65
bis zum ersten	65
bis zum herbst	65
bis zum sommer	65
biscuit	+
biscuits	21 22
bisher	+
bisherige	+
bisheriger	
bisheriger ansprechpartner	40
bisheriger lieferant	63
bisschen	
bisschen billiger	7
bist	+
bist du	72
bit	+
bit cheaper	7
bit my head off	3
bit of advice	0
bits	
bits missing	33
bitte	+
bitte anrufen	51
bitte bescheid geben	5
bitte entschuldigen sie	4
bitte klaeren	5
bitte klaren	5
bitte melden	5
bitte mitteilen	5
bitte nicht anrufen	68
bitte nicht antworten	30
bitte nicht kontaktieren	68
bitte nicht mehr anrufen	68
bitte nur per mail	6
bitte nur schriftlich	6
bitte per e mail	6
bitte per mail	6
bitte per sms	6
bitte per whatsapp	6
bitte pruefen	5
bitte prufen	5
bitte schicken	5 55
bitte schliessen	49
bitte schriftlich	6
bitte senden	5 55
bitte telefonisch	6
bitte um	5
bitte um angebot	5
bitte um anruf	51
bitte um auskunft	5
bitte um bestaetigung	5
bitte um bestatigung	5
bitte um entschuldigung	4
bitte um ihr verstaendnis	4
bitte um ihr verstandnis	4
bitte um info	5
bitte um loeschung	68
bitte um loschung	68
bitte um nachsicht	4
bitte um rr	51 67
bitte um ruckmeldung	5
bitte um ruckruf	51 67
bitte um rueckmeldung	5
bitte um rueckruf	51 67
bitte um stellungnahme	5
bitte um verstaendnis	4
bitte um verstandnis	4
bitte um verzeihung	4
bitte zusenden	5
bitten	+
bitten um	5
bitten um entschuldigung	4
bitten um nachsicht	4
bitten um verstaendnis	4
bitten um verstandnis	4
bitten um verzeihung	4
bitter	13
bitter about	3
bittet	5+
bittet um	5
bittet um loeschung	68
bittet um loschung	68
bittet um ruckruf	51
bittet um rueckruf	51
biz	+
bl	+
black	
black friday	31
black screen	13
blackout	+
blade	22
blades	22
blaeschen	13
blaettern	13
blaettern ab	13
blaettert	13
blaettert ab	13
blaetterte	
blaetterte ab	13
blamage	3
blame	+
blames	+
bland	13
blank	+
blank page	13
blank screen	13
blanket	
blanket order	69
blankets	+
blaschen	13
blasen	13
blast	+
blasting	
blatt	+
blattern	13
blattern ab	13
blattert	13+
blattert ab	13
blatterte	
blatterte ab	13
blazer	22
blazers	22
blech	22
bleche	22
blechen	39
blechschaden	8
bled	13+
bled the radiators	49
bleeding	+
bleeding ink	13
bleib	
bleib dran	44
bleibe	
bleibe dran	44
bleiben	+
bleiben dran	44
bleiben dunkel	13
bleibt	
bleibt aus	33
bleibt dunkel	13
bleibt haengen	13
bleibt hangen	13
bleibt kalt	13
bleibt leer	13
bleibt liegen	27
bleibt schwarz	13
bleibt stehen	13
bleibt stumm	13
bleibt trocken	70
bleibt weiss	13
bleibt zu	13
blender	22
bless	+
bless you	61
blew	+
blew a fuse	3 13
blew a gasket	3
blew his top	3
blew up	3 13
blew up at us	3
blick	
blieb	+
blieb aus	33
blieb haengen	13
blieb hangen	13
blieb liegen	27
blieb stehen	13
blieb unbeantwortet	36
blieben	+
blight	13
blind	22+
blinds	22+
blink	
blinking	
blinking red	13
blistered	13
blistered paint	13
blistering	13
blitzschlag	8
block	22
block a	69
blockage	
blocked	13+
blocked by reception	20
blocked our drive	41
blocked the drive	41
blocked up	13
blocked website	23
blockiert	13+
blockierte	13
blocks	13 22
blod	+
bloed	
blogged	
blogged about us	60
bloke	62+
blood	
blood pressure monitor	22
blood results	16
blood test	57
bloody	+
bloss	+
bloss die haelfte	33
bloss die halfte	33
blotchy	13
blow	
blower	
blowing	
blowing up	3
blown	13
blown away	42
blows	
blows fuses	13
blows the budget	12
blue	
blue screen	13
blueprint	16
bluescreen	23
blumen	21 22+
blumenerde	22
blumengruss	21
blumenschmuck	57
blumenstock	21
blumenstrauss	21+
blunt	13
blurred	13
blurry	13
bluse	22
blusen	22
blutet	
blutet aus	13
board	62+
boarded	
boarded up	9
boarding	57
boarding pass	16
boardroom	+
boards	22+
boat	22+
bobbled	13
bockt	13
boden	22+
bodenlos	3
bodenlose	
bodenlose frechheit	3
bodenplatten	22
bodenverlegung	57
bodge	
bodge job	41
bodged	13
bodies	+
body	+
bodywork	57
bogans	25
bogen	+
bogo	7
bohnen	22
bohrer	22
bohrmaschine	22
bohrung	57
boiler	22+
boiler repair	57
boiler service	57
boilers	22+
bollocks	25
bolt	+
bolts	22+
bolzen	22
bom	16
bombenfest	
bon	26
bone	+
bone dry	70
boni	7
bono	
bonus	7
bonus malus	8
bonzer	42
boo	
book	22+
book club	58
book now	31
book token	21
bookcase	22
booked	56+
booked in	45 56
booked solid	19
booking	69+
booking com review	60
booking confirmation	30
booking form	16
bookings	32 69+
bookkeeper	63+
bookkeeping	57
booklet	22
booklets	22
books	22+
boost	19
boosted	19
booster	57
boosters	57
boosting	19
boosts	19
boot	
booting	
boots	22
boq	16
bordsteinkante	
bore	+
borge	29
borgen	29
borgt	29+
borgt aus	29
borgte	29
borgten	29
born	
borough	
borough council	63
borrow	29
borrowed	29
borrowed from	29
borrowed our	29
borrowed their	29
borrower	62
borrowing	29
borrows	29
boss	62+
botch	
botch job	41
botched	13
botched job	41
bote	
both	+
both of you	72
bother	
bothered	+
bothering	
bottle	22+
bottle of bubbly	21
bottle of champagne	21
bottle of fizz	21
bottle of gin	21
bottle of port	21
bottle of red	21
bottle of whiskey	21
bottle of whisky	21
bottle of wine	21
bottleneck	34
bottlenecks	34
bottles	22+
bottles of wine	21
bottoms	+
bought	+
bought out	9
bounce	30+
bounce rate	31
bounced	40+
bounced back	40
bounced check	64
bounced cheque	64
bouncy	
bouncy castle	22
bouquet	21 22
bouquets	21
bout	+
bow	22
bowed	13
bowl	
bowled	
bowled over	42
bowls	22
bows	22
box	22+
box of chocolates	21
box of mithai	21
box set	58
box was empty	33
boxed	+
boxen	+
boxes	22+
boyfriend	63
boys	+
brace	22
bracelet	22
brach	13
brach ab	13
brach zusammen	13
bracht	+
brachte	14+
brachte neuen kunden	46
brachte uns ins gesprach	46
brachte uns ins gespraech	46
brachte uns kunden	46
brachte vorbei	14
brachten	14
bracket	22
brackets	22
braeuchte	24 34
braeuchten	24 34
braeutigam	62
brainstorm	50
brainstormed	50
brainstorming	50
brake	
brake discs	22
brake pads	22
brakes	22
branch	
branch closed	9
branch manager	62
branch out	18
branches	+
branching	
branching out	18
brand	8+
brandaktuell	53
branded	
branded mug	21
brandeilig	53
branding	57
brandmelder	22
brandschaden	8
brandschutzpruefung	57
brandschutzprufung	57
brandt	+
brass	22
brassed	
brassed off	3
braten	+
bratwurst	+
brauch	+
brauche	+
brauchen	34+
braucht	34+
braucht ewig	13
brauchte	24 34+
brauchten	24 34+
brauchts	+
brauer	+
brauerei	63+
braut	62
brautigam	62
brautkleid	22
brautpaar	62
brav	+
breach	
bread	22+
break	
break in	8
breakage	
breakdown	13+
breakdown cover	57
breakdowns	13 32
breaker	22
breakers	22
breakfast	+
breakfast meeting	66
breakfast service	57
breaking	13
breaking down	13
breaks	13+
breaks down	13
breasts	
breda	+
breit	
bremen	+
bremsbelaege	22
bremsbelage	22
bremse	+
bremsen	22
bremsscheiben	22
bremst	
bremst nicht	13
brenner	22
brennholz	22
brennt	53+
brennt der hut	53
brett	+
bretter	22
breweries	63
brewery	63+
brewery engineers	63
brexit	58
brezen	22
bricht	13+
bricht ab	13
bricht zusammen	13
brick	22
bricked	13
bricklaying	57
bricks	22+
bridal	
bridal couple	62
bridal hair	57
bride	62
bride and groom	62
bride mother	62
brides	+
bridge	22
bridle	22
brief	34 69+
briefe	+
briefing	34
briefkasten	+
briefpapier	22
brigade	
brille	22
brillen	22
brilliant	42+
brilliant job	42
brilliant service	42
bring	14+
bring a friend	46
bring account up to date	39
bring along	14
bring down	7
bring over	14
bring round	14
bring the price down	7
bring you down	25
bringa	+
bringe	14+
bringe hin	14
bringe ich	44
bringe mit	14 44
bringe vorbei	14
bringe zuruck	14
bringe zurueck	14
bringen	14+
bringen in ordnung	47
bringen mit	14
bringen vorbei	14
bringen wir	44
bringing	14+
bringing in	19
bringing round	14
brings	14+
brings in	19
bringt	14+
bringt hin	14
bringt in ordnung	47
bringt mit	14
bringt uns neue kunden	46
bringt uns zusammen	46
bringt vorbei	14
bringt zuruck	14
bringt zurueck	14
brittle	13
bro	+
brocht	+
brochure	16
brochures	16
brockeln	13
brockelt	13
brockelt ab	13
brockelte	13
broeckeln	13
broeckelt	13
broeckelt ab	13
broeckelte	13
broeselt	13
broetchen	22
broetchenplatte	22
broke	13
broke down	13
broke off	13
broken	13
broken down	13
broken into	8
broken off	13
broken promises	41
broker	8+
brokerage	57
brokers	
broom	+
broschuere	16
broschueren	16 22
broschure	16
broschuren	16 22
broselt	13
brot	22+
brotchen	22+
brotchenplatte	22
brote	22
brother	63+
brother in law	63
brotkorb	21
brought	+
brought a new customer	46
brought along a friend	46
brought back	29
brought in	19
brought in house	28
brought over	56
brought round	56
brought us a customer	46
brown	+
browser	23+
bruch	13
bruchschaden	13
bruchware	13
brucke	22
bruder	63+
bruecke	22
bruellt	3
bruellte	3 25
bruised	13
brullt	3
brullte	3 25
brummen	13
brummt	13+
brummt zufrieden	70
brummte	13
brunnen	+
brush	22+
brushed	
brushed aside	41
brushed off	41
brushes	22
brutto	43
bruttopreis	43
bscheid	+
bt	63
btw	+
bu	
bu antrag	8
bubble	13
bubble wrap	22
bubbled	13
bubbles	13
bubbling	13
bubbly	21
buche	
buchen	+
buchen ab	39
bucher	22+
buchfuehrung	57
buchfuhrung	57
buchhalterin	+
buchhaltung	26 37
bucht	
bucht ab	39
buchte	
buchte ab	39
buchung	69+
buchungen	69
buchungsfehler	71
buck	
bucket	22
buckets	+
buckled	13
buckling	13
bucks	+
bude	+
budge	
budget	43+
budget figure	43
budget for	34
budget gesprengt	12
budget is tight	12
budget uberschritten	12
budget ueberschritten	12
budgeted	+
budgetgesprach	50
budgetgespraech	50
budgetplanung	18
budgets	43
buecher	22
buegelt	
buegelt aus	47
buehne	22
buerge	44
buergermeister	63
buero	37
bueroreinigung	57
bueroservice	20
buerostuehle	22
buerostuhl	22
buffer	+
buffet	22 57
bug	13
bug fix	47
bug fixed	49
bugelt	
bugelt aus	47
bugfix	47
bugger	
bugger off	25
buggered	13
buggy	13
bugs	13
buha	26 37
buhne	22+
build	69+
builder	62
builders	+
builders on site	63
building	+
building an extension	18
building control	63
building empty	9
building inspector	63
building project	69
building regs certificate	16
building site	69
building society	63
buildings	
buildings insurance	8
built	+
bulb	22
bulbs	22
bulk	+
bulk discount	7
bulk email	31
bulk import	30
bulk mail	31
bulk mailing	31
bulletin	+
bullshit	25
bump	8
bumped	
bumped us up	17
bumper	22
bun	+
bunch	+
bunch of amateurs	25
bunch of clowns	25
bunch of cowboys	25
bunch of flowers	21
bunch of idiots	25
bunch of liars	25
bunch of muppets	25
bundeln	+
bundesliga	58
bunk	
bunk bed	22
bunny	
buns	+
bureau	
burge	44
burgermeister	63+
burgers	22
burglar	63
burglars	63
burglary	8
burgled	8
burgschaft	+
burial	15
buried	15
buried the hatchet	49
burn	+
burned	13
burned out	13
burner	
burning	
burning smell	13
burns	+
burnt	13
burnt down	9
burnt out	13
buro	37+
buroreinigung	57
buros	+
buroservice	20
burostuhl	22
burostuhle	22
bursar	62+
burst	13
burst open	13
burst pipe	8 13
burst pipes	8
bursting	13
bursting at seams	13
bursting at the seams	34
bus	22
business	+
business cards	22
business critical	53
business folded	9
business from a friend	46
business interruption	8
business is slow	58
business lunch	66
business plan	18
business review	50
business sold	9
busse	+
bust	13
bust the budget	12
busted	13
busy	36+
busy signal	36
busy tone	36
but	+
butter	22+
button	+
buttons	22
buy	+
buy now	31
buyer	62+
buyers	62
buying	+
buying elsewhere	28
buys	+
buys elsewhere	28
buzz	
buzz me	51
buzzing	13
bv	69
by	65+
by all accounts	48
by close of play	53
by cob	53
by e mail only	6
by email only	6
by end of	65
by end of day	65
by end of month	65
by end of today	53
by end of week	65
by eod	53
by five	59
by friday	59
by half	54
by her own account	48
by his account	48
by letter only	6
by lunchtime	53 59
by midday	53
by mistake	71
by monday	59
by monday morning	53
by no means	35
by noon	53 59
by phone	51
by phone only	6
by post only	6
by signal	6
by sms	6
by telegram	6
by text	6
by text message	6
by text only	6
by the	65
by the end of	65
by the latest	65
by the weekend	59 65
by then	65
by this afternoon	53
by this evening	53
by thursday	59
by today	53
by tomorrow	53 59
by tomorrow morning	53
by tonight	53 59
by tuesday	59
by way of thanks	61
by wednesday	59
by whatsapp	6
by when	65
by word of mouth	46
by year end	18
by yesterday	53
c	+
c b	51
c drive full	23
c u	62
ca	+
cab	+
cabbage	22
cabin	+
cabinet	22
cabinets	22
cable	22
cables	22
cabling	
cache	
cactus	13
cad	+
cad datei	16
cad drawing	16
cad drawings	16
cad file	16
cafe	+
cage	+
cake	21 22
cakes	21 22
calculations	
calendar	21+
calendar invitation	30
calendar invite	30
calendar notice	30
calendar notification	30
calendar reminder	30
calendars	22
calgary	+
calibration	57
calibration certificate	16
call	51+
call back	51
call before coming	6
call centre	20
call dropped	36
call dropped out	36
call duration	30
call failed	36
call forwarding	23
call her	51
call him	51
call in	66
call in person	66
call logged	30
call me	51
call off order	69
call out	47 69
call out charge	43
call outs	32
call recorded	30
call round	66
call the police	25
call times	32
call up	51
callback	51+
callcenter	20
called	51+
called again	51
called back	51
called in on	66
called in to say	51
called it a day	9
called it quits	49
called round	66
called up	51
caller	62+
calling	51+
calling back	51
calling round	66
calling the police	25
callout	47 69
calls	51+
calmed	
calmed down	49
came	45+
came apart	13
came away	13
came by	66
came by post	45
came down	7
came down from	54
came in	45
came in early	17
came in on sunday	17
came in specially	17
came late	27
came loose	13
came off	13
came off in her hand	13
came off in his hand	13
came open	13
came out	66
came out beautifully	42
came out great	42
came out in rash	13
came out well	42
came over	66
came round	66
came this morning	45
came through	45 46
came to an understanding	49
came to our rescue	17
came to see	66
came to terms	49
came to the rescue	17
came to us through	46
came today	45
came undone	13
came unstuck	13
came via	46
camera	22
cameras	22
camp	+
campaign	31 69+
campaigns	31
campervan	22
camping	58
campsite	58
can	22+
can be closed	49
can close this	49
can i	5
can not	35
can not afford	12
can not connect to vpn	23
can not fault	42
can not fault it	42
can not fault them	42
can not find	33
can not get hold of	36
can not get through	36
can not justify	12
can not justify the cost	12
can not log in	23
can not log on	23
can not pay	64
can not praise enough	42
can not print	23
can not reach	36
can not run to	12
can not stand it	3
can not stretch to	12
can not take any more	3
can not thank enough	42
can not thank you enough	61
can not wait	53
can quote them	60
can they	5
can u	5
can we	5
can you	5
can you please	5
can you pls	5
canada	+
canal	+
cancel	+
cancel the contract	28
canceled	30+
canceled the contract	28
cancellation	28
cancellation letter	28
cancellation received	28
cancelled	28+
cancelled contract	28
cancelled direct debit	28
cancelled event	30
cancelled her membership	28
cancelled her policy	28
cancelled his membership	28
cancelled his policy	28
cancelled last minute	41
cancelled membership	28
cancelled on the day	41
cancelled standing order	28
cancelled subscription	28
cancelled the account	28
cancelled the contract	28
cancelled the dd	28
cancelled the policy	28
cancelled the service	28
cancelled the subscription	28
cancelling	28+
cancelling the contract	28
cancels	
cancels the contract	28
candle	22
candles	22+
cannulas	22
cans	22
canteen	+
capacity	32 34
captain	62
captcha	30
car	22
car accident	8
car hire	57
car insurance	8
car seat	22
car service	57
car stolen	8
car wash	57
car written off	8
caravan	22 58
carbon	
carbon footprint	32
card	21+
card declined	64
card machine	22
card payment	39
card reader	22
card stock	22
card terminal	22
cardboard	
cardboard boxes	22
carded	36
cards	21
care	57+
care home manager	62
care instructions	16
care review	50
career	
career break	40
careers	+
careful	
careless	41
careless work	41
carelessly	41
carer	63
carl	+
carol	+
carpentry	57
carpet	22+
carpet cleaning	57
carpet tiles	22
carpets	22
carport	22
carriage	43
carriage charge	43
carried	+
carried out	56
carrier	63
carriers	63
carrots	22
cars	22+
cart	14+
carting	14
carton	22
cartons	22+
cartridge	
cartridges	
case	69+
case closed	49
case created	30
case of beer	21
case of wine	21
case resolved	49
case settled	49
case studies	60
case study	60
cases	69+
caseworker	
cash	39+
cash flow	32
cash on delivery	39
cash settlement	8
cask	22
casks	22
cast	+
cast an eye over	0
casting	22
castings	22
castle	
castration	57
cat	58 63
cat food	22
cat n	8
cat owner	62
cat s	8
catalog	16
catalogs	16
catalogue	16+
catalogue mailing	31
catalogues	16
catch	+
catch up on plans	50
catch up over coffee	66
caterer	+
catering	57+
catheters	22
cats	+
cattle	
cattle feed	22
caught	+
caught fire	13
cause	+
cause of loss	8
caused	
caved	13
caved in	13
cavity	
cavity wall insulation	57
cb	51
cbk	51
cc	55+
ccj	64
cctv	22+
cctv installation	57
ce	
ce declaration	16
cease	
cease trading	9
ceased	+
ceased business	9
ceased operations	9
ceased to trade	9
ceased trading	9
ceasing	
ceasing trading	9
ceiling	
cell	+
cello	22
celtic	58
cement	22
cent	+
centenary	21
central	+
centre	
centrifuge	22+
ceo	62+
cereal	22
cert	16+
certificate	16+
certificate expired	23
certificate of conformity	16
certificate of origin	16
certificates	16+
certification	57
certified	+
certs	16+
cfo	62+
chain	22
chains	22
chainsaw	22
chainsaws	22
chair	22 62
chairman	62
chairperson	62
chairs	22+
chairwoman	62
challenge	11 34
challenged	11
challenges	11 34
challenging	
challenging the bill	11
chamber	+
champagne	21
champagner	
champions	
champions league	58
chance	+
chancer	25
chancers	25
change	+
change password	23
change the part	47
changed	+
changed accountant	28
changed agent	28
changed broker	28
changed department	40
changed jobs	40
changed provider	28
changed roles	40
changed supplier	28
changed suppliers	28
changed vet	28
changeover	32
changeover time	32
changeovers	32
changes	+
changing	+
changing jobs	40
changing supplier	28
changing the part	47
channel	
chaos	41
chaoten	25
chaotenverein	25
chaotic	41
chaotisch	41
chaotische	41
chap	62+
chapeau	42+
chaps	39
chapter	+
chapter 11	9
charge	22 43 69+
chargeback	10
charged	+
charged twice	71
chargehand	62
chargen	22
charger	22+
chargers	22
charges	43+
charging	
charity	+
charlatan	25
charlatans	25
charred	13
chart	
charts	
chase	+
chase payment	64
chase the money	64
chased	+
chased for	5
chased payment	64
chaser	26
chaser letter	26
chaser on	5
chasing	5+
chasing payment	64
chasing up	5
chat	58+
chat on phone	51
chatted	58
chatted about	58
chatting	+
cheap	7+
cheaper	7+
cheaper alternative	7
cheaper deal	7
cheaper elsewhere	7
cheaper option	7
cheaper outfit	52
cheaper price	7
cheaper quote	7
cheaper supplier	7
cheaper version	7
cheapest	7
cheaply	7
cheat	25
cheated	25
cheats	25
check	+
check all is well	1
check all ok	1
check bounced	64
check everything works	1
check in	1
check in call	1
check in the mail	39
check up	1 57
check ups	57
check what they need	50
checkatrade	60
checkatrade review	60
checked	+
checked all ok	1
checked all was well	1
checked and fine	49
checked and ok	49
checked everything works	1
checked in	1 45
checked in after	1
checked in with	1
checked ok	49
checked up on	1
checking	+
checking all is well	1
checking in	1
checking in after	1
checking in to see	1
checking up	1
checklist	16
checkliste	16
checklists	16
checkup	57
cheers	61+
cheers for	61
cheers for that	61
cheers mate	61
cheese	22
cheesed	
cheesed off	3
cheeses	22
chef	62+
chef jackets	22
chefassistentin	20
chefin	62
chefs	62
chefsekretaerin	20
chefsekretariat	20
chefsekretarin	20
chelsea	58
cheltenham	58
chem	+
chemie	+
chennai	+
cheque	39+
cheque bounced	64
cheque in the post	39
cheques	39
cherry	
cherry picker	22
chest	
chest of drawers	22
chewed	
chewed up	13
chewy	13
chf	43+
chg	+
chicken	22
chicken breasts	22
chief	+
chief buyer	62
child	
childcare	57
children	58 63+
chimney	
chimney liner	22
china	
chinese	+
chip	
chip pan fire	8
chipboard	22
chipped	13+
chipped in	17
chipped windscreen	8
chipping	13
chips	
chips off	13
chiropody	57
chit	
chit chat	58
chitchat	58
cho	+
choccies	21
chocolate	22
chocolates	21
chocs	21
choir	58+
choked	
choked at price	12
choose	+
chop	
chop chop	53
chor	58
chose	
chosen	+
christbaum	22
christening	21+
christmas	+
christmas campaign	31
christmas card	21
christmas cards	21
christmas closing times	31
christmas gift	21
christmas greetings	21
christmas hamper	21
christmas mailing	31
christmas opening hours	31
christmas plans	58
christmas present	21
christmas shopping	58
christstollen	21
chrome	23
chronic	2
chuck	+
chuffed	42+
chuffed to bits	42
chuffed with	42
church	+
churchwarden	62
churn	28 32
churned	28
cider	22
cinema	
cinema tickets	21
cio	62
cip	+
circles	
circuit	
circuit board	22
circuit diagram	16
circular	31+
circulars	31
circulate	55
circulated	56
circulating	55
circulating pump	22
circumstances	
cistern	22
citrix	23
citrix session	23
city	
city break	58
city hall	63
ck	+
cl	62+
claim	8+
claim closed	8 49
claim declined	8
claim denied	8
claim file	69
claim form	8 16
claim forms	8
claim no	8
claim notification	8
claim notified	8
claim number	8
claim paid	8
claim ref	8
claim reference	8
claim reported	8
claim settled	8 49
claim that	48
claimant	62
claimed	8 48
claiming	48+
claiming on insurance	8
claiming that	48
claims	8 32 48
claims department	8
claims dept	8
claims handler	8
claims history	8
claims reserve	8
claims team	8
claims that	48
clarification	+
clarify	
clarinet	22
class	69+
classes	69+
classmate	+
clean	70+
clean and tidy	42
cleaned	+
cleaner	63
cleaners	+
cleaning	57
cleaning products	22
clear	+
clear cache	23
clear the account	39
clear the arrears	39
clear the balance	39
clearance	31 57+
cleared	49+
cleared cache	23
cleared funds	45
cleared the account	39
cleared the balance	39
cleared the blockage	49
cleared up	49
cleared up confusion	0
clearing	+
clearly	+
clerk	
click	
click here	31
click through rate	32
clicked	
clicked link	30
clicking	13
clicks	13 32
client	62
clients	62+
climbed	19
climbing	19
clinic	+
clip	16
clipping	
clock	+
clocks	+
clockwork	
clogged	13
clogged up	13
clogging	13
clogs	13
close	+
close down	9
close of business	65
close of play	65
close the account	28
close the call	49
close the case	49
close the job	49
close the ticket	49
closed	+
closed down	9
closed for good	9
closed her account	28
closed his account	28
closed its doors	9
closed out	49
closed permanently	9
closed the account	28
closed the business	9
closed the case	49
closed the doors	9
closed the file	49
closed the shop	9
closed the ticket	49
closed their account	28
closed today	36
closer	
closes	
closes again	49
closes properly	49
closing	+
closing date	65
closing down	9
closing the account	28
closing the business	9
closure	9
cloth	22
clothes	+
cloud	+
cloud backup	57
cloudy	13
clown	25
clowns	25
clt	62
club	+
club secretary	62
clue	
clueless	41
clunking	13
clunks	13
cluster	22
clutch	22+
cmr	16
cn	
cn raised	10
cnc	22+
cnc machine	22
co	
co owner	62
co2	32
coach	0 22 62+
coach hire	57
coached	0
coaching	0 57
coal	22
coast	+
coastguard	63
coat	22+
coating	+
coats	22
cob	53 65+
coc	16
cock	
cock up	4
cocked	
cocked up	4
cockroaches	13
cod	22 39
code	
coffee	22 66+
coffee beans	22
coffee machine	22
coffee machines	22
coffee with	66
coffin	22
cold	+
cold call	51
cold on arrival	13
cold room	22
cold snap	58
cold spots	13
collapsed	13
collapsing	13
colleague	+
colleague answered	20
colleague of mine	37
colleague took a message	20
colleagues	37
collect	14
collected	45 56
collecting	14
collection	14
collection agency	64
collection tins	22
collections	14
collections agency	64
collective	
collective invoice	26
collector	
collectors	
collects	14
college	+
collided	8
collision	8
colm	+
color	
colour	57
colour bled	13
colour chart	16
colour charts	16
colour proof	16
colour ran	13
colours	+
colours ran	13
column	+
com	
combi	22
combi boiler	22
combine	22+
combining	57
combox	67+
combox besprochen	67
come	+
come and see	66
come by	66
come down	7
come down a bit	7
come down by	54
come down on price	7
come in	45
come out	66
come out to	66
come over	66
come round	66
come round there	25
come to an agreement	49
come to see	66
comes	
comes off	13
comin	+
coming	+
coming apart	13
coming away	13
coming loose	13
coming monday	59
coming out	66
coming round	66
coming season	18
coming unstuck	13
coming up	18
coming year	18
coming years	18
commencing	
commend	+
commendation	60
commented	48
commented that	48
comments	+
commercial	
commercial invoice	16
commission	43 69+
commissioning	57
commit	44+
commit to	44
commitment	44
commits	44
committed	44+
committed to	44
committee	62
committee member	62
committing	44
communication	
communion	+
community	+
comp	10+
companies	
company	+
company dissolved	9
comparative	
comparative quotes	52
compared	+
compared notes on plans	50
comparison	+
comparison quotes	52
comparison site	52
compatible	
comped	10
compensate	10
compensated	10
compensates	10
compensation	10
competing	
competing bid	52
competing offer	52
competing quote	52
competing supplier	52
competition	52
competitive	
competitor	52+
competitor van	63
competitors	52
complain	11
complainant	11
complained	11
complained that	48
complaining	11
complains	11
complaint	11
complaint closed	49
complaint withdrawn	49
complaints	11 32
complete	56+
complete mess	3
completed	56+
completely	
completely satisfied	42
completion	69+
completion by	65
completion date	65
compliance	+
compliment	42
compliment slips	22
complimentary	
complimentary about	42
complimentary night	10
complimented	42
compliments	42+
component	22
components	22
compost	22
compressor	22
compressors	22
compromise	
compromise found	49
computer	22
computer generated	30
computer slow	23
computers	22
con	+
con artist	25
con artists	25
con man	25
con merchants	25
conceivably	24
concern	34+
concerns	34
concert	58 69
concert tickets	21
concierge	20
concrete	22
concreting	57
condensation	13
condescending	41
condition	+
condition report	16
conditioner	
conditioning	
conditions	
condolence	15
condolence card	21
condolences	15
conduct	+
conf	
conf call	51
conference	69+
conference call	51
confidence	
confidential	
confidential shredding	57
confidentiality	
confidentiality notice	30
configuration	57
confirm	+
confirm please	5
confirmation	+
confirmation letter	16
confirmed	56+
confirmed that	48
confirms	+
confirms that	48
conformity	
conformity certificate	16
confused	
confused with	71
confusion	
congrats	21+
congratulate	21
congratulated	21
congratulations	21+
congratulations card	21
conked	
conked out	13
conks	
conks out	13
conman	25
conmen	25
connect	
connected	
connected me with	46
connected us with	46
connecting	
connection	57+
conscientious	42
consent	
consent form	16
consent withdrawn	68
conservation	+
conservatory	22
consider	34+
consider it done	44
considering	34
considering whether	24
consign	14
consignment	14 69
consignment note	16
consignments	69
consolidated	
consolidated invoice	26
constant	2
constant contact	31
constantly	2
consult	0+
consultancy	57
consultant	
consultant surgeon	62
consultation	0 69
consulted	0
consulting	57
consumables	22
consumer	
consumer court	25
consumer forum	25
consumer unit	22
consummate	
consummate professional	42
consumption	32 34
contact	62+
contact created	30
contact imported	30
contact is now	40
contact lens check	57
contact lenses	22
contact merged	30
contact now	40
contact person	62
contact preference	6
contact updated	30
contact via agent only	6
contact via secretary	6
contactable	
contacted	
contacting	
contactless	39
contacts	+
container	22 69
containers	69
contaminated	13
content	+
content now	49
content with	42
contented	49
contents	
contents insurance	8
contest	11
contested	11
contesting	11
contests	11
contingency	24
continual	2
continually	2
continue	+
continues	
continues to	2
continuing	2
continuous	2
continuously	2
contract	16 69+
contract cancelled	28
contract cleaning	57
contract draft	16
contract expired	28
contract not extended	28
contract ran out	28
contract review	50
contract terminated	28
contracting	57
contractor	
contractor appointed by insurer	8
contractors	+
contracts	16 69+
control	+
control board	22
control panel	22
controller	+
controls	+
convenience	
convent	+
conversion	32
conversion rate	32
conversions	32
conveyance	69
conveyancing	57
conveyor	22
conveyor belt	22
coo	62+
cook	+
cooker	22
cooker hood	22
cookies	22 23+
cooking	
cooking oil	22
cool	
cooler	
cooler engineers	63
cooling	
cooling engineers	63
cools	
cools again	49
coordinator	+
cop	65
cop today	53
copier	22
copier paper	22
copies	+
copper	
copper pipe	22
copy	+
copy in	55
copy invoice	26
copy invoices	26
copy of invoice	16
copy of passport	16
copywriting	57
cordless	
cordless drill	22
corked	13
corners	+
cornwall	
coroner	63
corporate	+
corporate gift	21
corporate rate	43
correct	47+
corrected	49+
correcting	47
correction	47
corrections	47
corrects	47
correspondence	+
corroded	13
corroding	13
corrosion	13
corrupt	13
corrupted	13
coshh	
coshh sheet	16
cosmetics	22
cost	43+
cost a fortune	12
cost an arm	12
cost effective	7
cost more	12
cost of living	58
cost per head	43
cost per unit	43
cost price	43
cost saving	54
cost savings	54
costing	43
costings	43
costly	12
costs	32 43+
costs a fortune	12
costs more	12
costs the earth	12
cosy	70
cot	22
cotton	22
couch	22
cough	
cough up	39
coughed	
coughed up	39
could	24+
could be	24
could do with	34
could have	24
could i	5
could not	24 35
could not afford	12
could not ask for more	42
could not be better	42
could not be bothered	41
could not be happier	42
could not be more pleased	42
could not care less	41
could not contact	36
could not fault	42
could not find	33
could not get hold	36
could not get hold of	36
could not get through	36
could not log in	23
could not put me through	20
could not reach	36
could not talk	36
could u	5
could use	34
could we	5
could you	5
could you please	5
could you pls	5
council	63
counselling	57
count	
count is short	33
count on it	44
count on us	44
counter	+
counter offer	52
countersigned	56
countless	
countless times	2
country	+
counts	+
county	+
county council	63
couple	62+
coupling	22
couplings	22
courier	55+
courier company	63
courier firm	63
courier over	55
courier service	57
courier to collect	14
couriered	56+
couriered over	56
couriering	55
course	57 69+
course dates	69
courses	57 69
court	63+
courted	
courteous	42
courtesy	
courtesy bike	29
courtesy call	1
courtesy car	29
courtesy check	1
courtesy phone	29
courtesy van	29
courtesy vehicle	29
courtesy visit	1
cousin	63+
cousine	+
couverts	22
cover	8+
cover confirmed	8
cover for us	17
cover note	8 16
covered	8+
covered for	17
covered for us	17
covering	+
covering for	40
covering for her	40
covering for him	40
covering letter	16
covers	32
cow	+
cowboy	25
cowboy builders	25
cowboy outfit	25
cowboys	25+
cows	+
crack	13
cracked	13+
cracker	42
cracking	13 42+
cracking job	42
crackling	13
crackly	13
cracks	13
craic	58
crane	22
crane hire	57
crash	8
crashed	13
crashed his car	8
crashes	13
crashing	13
crate	22
crate of beer	21
crates	22
crazed	13
crazing	13
creaking	13
creaks	13
creaky	13
cream	22
cream for rash	22
creased	13
create	
create account	23
created	+
credentials	23
credit	10+
credit applied	49
credit back	10
credit card	39
credit given	49
credit hold	64
credit limit exceeded	64
credit memo	10
credit note	10
credit note copy	16
credit notes	10
credit received	49
credit stop	64
credit the account	10
credit to the firm	42
credit to you	42
credit to your company	42
credit to your firm	42
credited	10 49+
crediting	10
credits	10
creek	+
cremation	15
creme	22
cretins	25
crew	37+
cricket	58
cricket tickets	21
cried	+
crime	
crime ref	8
crime reference number	8
criminal	25
criminals	25
crisis	
crisis averted	49
crisp	70
criteria	34
critical	53
critical illness claim	8
crm	+
crm access	23
crockery	22
croissants	22
crook	25+
crooked	13+
crooked lot	25
crooks	25+
crop	32
crop yield	32
cross	3
crossed	
crowd	+
crown	22+
crown came off	13
crown fitting	57
crowns	22
cruise	57 58
crumbled	13
crumbles	13
crumbling	13
crumpled	13
crushed	13
cry	+
crying	+
crying out for	34
cs	+
csv	+
csv import	30
ct	+
cto	62
ctps	68
ctr	+
cucumbers	22
culpa	+
cup	+
cupboard	22
cupboards	22
cuppa	+
cups	22
curdled	13
cured	49
curious	5+
current	+
current needs	34
current supplier	63
currently	
currently out of office	30
curt	41
curtain	22
curtain rail	22
curtains	22+
cushion	22
cushions	22
cust	62
custom	+
customer	62+
customer reference	60
customer satisfaction	32
customer story	60
customer survey	31
customer testimonial	60
customers	62+
customs	63
customs clearance	57
customs form	16
customs officer	63
customs papers	16
custs	62
cut	54+
cut and blow dry	57
cut back	54
cut by	54
cut corners	41
cut down	54
cut flowers	22
cut from	54
cut in half	54
cut off	41 65
cut off date	65
cut our	54
cut out	13 36
cut the price	7
cut their	54
cut to	54
cutlery	22
cutoff	65
cutover	+
cuts	54
cuts out	13
cutter	
cutting	54+
cutting corners	41
cutting costs	12
cutting out	13
cv	16+
cva	9
cyber	+
cyber monday	31
cyber security check	57
cycle	+
cycle time	32
cycles	+
cycling	58
cylinder	22+
cylinder head	22
cylinders	+
d	
da	+
dabei	+
dach	22
dachdeckung	57
dachfenster	22
dachrinne	22+
dachsanierung	57
dachte	48
dachziegel	22
dad	62+
dadurch	+
daemmplatten	22
daemmung	22
daemmung der fassade	57
daemon	+
daft	+
dafuer	
dafuer gerade stehen	44
dafuer gesorgt	44
dafuer kein geld	12
dafuer sorgen	44
dafur	+
dafur gerade stehen	44
dafur gesorgt	44
dafur kein geld	12
dafur sorgen	44
dagelassen	56+
daheim	+
daher	+
dahin	+
dahingeschieden	15
dahoim	+
daily	+
dale	+
dalli	53
damage	13
damage report	8
damaged	13
damaged in transit	13
damages	10 13
damals	38+
dame	62+
dame am empfang	20
dame am telefon	20
damen	+
damit	+
damit erledigt	49
damit gut	49
damit nicht	24
dammplatten	22
dammung	22
dammung der fassade	57
damn	+
damp	13+
damp proofing	57
dampf	
dampf abgelassen	3 11
danach	59+
dance	+
dance floor	22
daneben	+
danebengegangen	71
danger	
danger of	24
dangerous	13
dangge	61
dank	61+
dank an	61
dank ausgerichtet	61
dank ausgesprochen	61
dankbar	61+
dankbare	61
dankbaren	61
dankbarkeit	61
danke	61+
danke dir	61
danke euch	61
danke fuer das angebot	45
danke fuer die geduld	4
danke fuer die info	45
danke fuer die lieferung	45
danke fuer die mail	45
danke fuer die unterlagen	45
danke fuer die zusendung	45
danke fuer ihr verstaendnis	4
danke fuer ihre geduld	4
danke fuer ihre mail	45
danke fuer ihre nachricht	45
danke fuers schicken	45
danke fur das angebot	45
danke fur die geduld	4
danke fur die info	45
danke fur die lieferung	45
danke fur die mail	45
danke fur die unterlagen	45
danke fur die zusendung	45
danke fur ihr verstandnis	4
danke fur ihre geduld	4
danke fur ihre mail	45
danke fur ihre nachricht	45
danke furs schicken	45
danke gesagt	61
danke ihnen	61
danke nochmals	61
danke schoen	61
danke schon	61
danke sehr	61
danke vielmals	61
danken	61+
dankend	61
dankend erhalten	45
dankenswerterweise	17
dankesanruf	61
dankesbrief	61
dankeschoen	61
dankeschon	61+
dankeschreiben	61
dankeskarte	21 61
dankesmail	61
dankesworte	61
danksagung	61
dankscheen	61
dankschreiben	60 61
dankt	61+
dankte	61
dankten	61
dann	59+
daran	+
darauf	+
dare	
dare not	35
darf	+
darf ich	5
darf nicht passieren	4
darf nutzen	29
dark	+
darkness	
daruber	+
darum	
darum kuemmern	47
darum kummern	47
darunter	+
das	+
das beste	42
das dritte mal	2
das geht gar nicht	3
das gleiche	2
das team	37
das verspreche ich	44
das vierte mal	2
das zweite mal	2
dashcam	22
dashcam footage	8
dass	+
dasselbe	2
dasselbe problem	2
dat	+
data	+
data import	30
data loss	13
data migration	30 57
data recovery	57
data sheet	16
data sheets	16
datasheet	16
datasheets	16
date	
date of loss	8
dated	+
datei	
datei geloescht	23
datei geloscht	23
datei wiederherstellen	23
daten	+
daten geloescht haben	68
daten geloscht haben	68
daten loeschen	68
daten loschen	68
datenblaetter	16
datenblatt	16+
datenblatter	16
datenimport	30
datenloeschung	68
datenloschung	68
datenmigration	30
datenrettung	57
datensaetze	30
datensatz	30
datensatz aktualisiert	30
datensatz angelegt	30
datensatze	30
datenschutzerklaerung	16
datenschutzerklarung	16
datensicherung	57
datenubernahme	30
datenuebernahme	30
datenverlust	13
dates	+
datum	+
dauer	
dauerauftrag	39
dauerhaft	70+
dauerhaft geschlossen	9
dauernd	2+
dauernd besetzt	36
dauernde	2
dauert	+
dauert ewig	13 27
dauert schon ewig	27
dauert zu lange	27
dauerte	+
dauerte ewig	27
dauerte zu lange	27
daughter	63+
daughter answered	20
daughter in law	63
daughter wedding	58
daumen	
daumen hoch	42
dave	+
davon	
davon abgeraten	0
davon abhaengig	24
davon abhangig	24
davonlaufen	
davor	38+
davos	+
dawn	+
day	+
day after	59
day after tomorrow	59
day before yesterday	38
day care	57
day in day out	2
day off	36
day rate	43
day rates	43
daylight	+
daylight robbery	12
days	32+
days ago	38
days back	38
days late	27
dazu	+
dazu geraten	0
dazugewonnen	19
dazulegen	55
dazumal	
dazwischen	
dazwischen geschoben	17
dazwischengeschoben	17
dc	+
dd	39
dd bounced	64
dd failed	64
dd mandate	16
dd set up	39
ddr	+
de	+
dead	13+
dead line	13 36
dead now	15
dead on arrival	13
dead pixels	13
dead tone	36
deadline	53 65+
deadline is	65
deadline missed	27
deadline of	65
deadline passed	27
deadline today	53
deadline tomorrow	53
deadly	42
deaf	+
deaktiviert	+
deal	+
deal created	30
deal of the week	31
deal updated	30
dealer	62+
dealers	62
dealing	+
deals	+
dealt	+
dealt with	49
dean	62
dear	12+
dear customer	31
dear customers	31
dear members	31
dear parents	31
dear sir or madam	31
dear subscriber	31
dear supporters	31
dear valued customer	31
dearer	12
death	15+
death certificate	15
death claim	8
death in the family	15
death of	15
deathbed	
deaths	15
deb	+
debacle	3
debit	+
debit card	39
debit note	26
debitoren	26
debitorenbuchhaltung	26
debt	64+
debt advice	57
debt collection	64
debt collector	64
debt collectors	64
debtor	64
debtors	64
debts	64
debug	47
debugging	47
dec	+
dec would	15
decd	15
deceased	15
december	
decent	+
decide	+
decided	+
decision	+
decision maker	62
deck	16
decke	
deckel	22+
decken	22
decking	22
deckung	8
deckungsablehnung	8
deckungsbestaetigung	16
deckungsbestatigung	16
deckungspruefung	8
deckungsprufung	8
deckungszusage	8
declaration	
declaration of conformity	16
declared	
declared bankrupt	9
declined	30 54+
declined renewal	28
decorating	57
decrease	54
decreased	54
decreases	54
decreasing	54
deducted	
deductible	8
deed	16
deeds	16+
deep	
deep clean	57
deep fryer	22
deepest	
deepest sympathy	15
deeply	+
deeply grateful	61
deer	
default	64
defaulted	64
defect	13
defect rate	32
defected	28
defective	13
defective batch	13
defects	13
defekt	13
defekte	13
defektem	13
defekten	13+
defekter	13
defektes	13
defibrillator	22
defrosted	
defrosted in transit	13
degrees	+
dein	72+
dein angebot	72
dein kollege	72
dein team	72
deine	72+
deine mail	72
deinem	72
deinen	72
deiner	72
deinerseits	72
deines	72
deja	
deja vu	2
dekoration	57
dekra	63
del	+
delaminated	13
delaminating	13
delay	27+
delayed	27
delaying	27
delays	27
delegates	62
delegation	+
delete	
delete all data	68
delete my data	68
delete my details	68
delete my number	68
deleted	
deleted file	23
deli	+
delicious	42
delighted	42+
delighted with	42
delisted	
delisted us	28
deliver	14
delivered	56+
delivered as promised	56
delivered late	27
delivered the missing	49
delivered to site	56
delivered today	56
deliveries	14 69
delivering	14
delivers	14
delivery	14 69+
delivery charge	43
delivery date	65
delivery failed	30
delivery failed permanently	30
delivery failure	30
delivery note	16
delivery notes	16
delivery notification	30
delivery receipt	30
delivery service	57
delivery status notification	30
delivery time	32
delivery times	32
dell	+
delle	13
dellen	13
dem	+
demand	11
demand for	34
demand letter	26
demanded	11
demanding	
demanding an explanation	11
demands	11
demnachst	59
demnaechst	59
demo	
demo at theirs	66
demo machine	29
demo model	29
demo unit	29
demolished	9
demolition	57
demonstrate	0
demonstrated	0
demonstrating	0
demonstriert	0
demontage	57
den	+
den geist aufgegeben	13
den tag gerettet	42
dene	+
denen	+
denied	48
denied that	48
denies	48
denkbar	24
denkbar waere	24
denkbar ware	24
denken	+
denkt	48+
denn	+
denselben	+
dent	13
dental	
dental chair	22
dental check up	57
dental claim	8
dental for the dog	57
dented	13
dentist	
dents	13
denture	22
dentures	22
departed	15
department	+
departments	
depend	
depend on	34
depend on it	44
dependable	70
depending	
depending on	24
depends	
depends on	24 34
deployment	69
deponieren	14
deponiert	14 56
deposit	39+
deposit invoice	26
deposit paid	39
deposits	39
depot	
depotbesprechung	50
depp	25
deppen	25
dept	+
deputised	17
deputy	
deputy head	62
der	+
der mitbewerb	52
deregistered	9
deregistered from	28
derweil	+
derzeit	
derzeit nicht erreichbar bis	30
des	+
descale	47
descaled	49
descaling	47
described	
description	
deselected	
deselected us	28
deshpande	+
design	57+
designed	+
designer	
desinfektionsmittel	22
desinteressiert	41
desinteressierte	41
desk	22+
desk calendar	21
desk phone	23
desks	22+
desktop	
desorganisiert	41
despatch	14 37
despatch notification	30
despatched	56
despatches	14
despatching	14
desperate	53+
desperate for	53
desperately	53
desperately needs	53
dessen	+
detailplan	16
details	
detector	
detergent	22
deutlich	+
deutlich billiger	7
deutlich guenstiger	7
deutlich gunstiger	7
deutlich mehr	19
deutlich teurer	12
deutlich weniger	54
deutschkurs	57
developer	62+
developers	
development	
device	22
devices	22
devoid	
devoid of	35
dezember	+
dg	+
dguv	
dguv pruefung	57
dguv prufung	57
dhl	63+
di	59+
dia	+
diabolical	3
diagnose	47+
diagnosing	47
diagram	
dial	51+
dialed	51
dialled	51
diamond	42+
diaries	22
diarised	44
diary	
dice	+
dich	72+
dicht	49 70+
dicht gemacht	9 49
dicht seitdem	49
dicht seither	49
dichten	
dichten ab	47
dichtet	
dichtet ab	47
dichtet nicht	13
dichtet nicht ab	13
dichtgemacht	9+
dichtring	22
dichtung	22+
dichtungen	22
dick	+
dicke	
dickes	+
did	+
did a favour	17
did a good turn	17
did away with	54
did her a favour	17
did him a favour	17
did me a favour	17
did not	35
did not answer	36
did not arrive	33
did not attend	36
did not bother	41
did not call back	41
did not care	41
did not charge	17
did not charge us	17
did not clean up	41
did not come	33 41
did not dial in	36
did not fit	71
did not get through	36
did not join the call	36
did not keep his word	41
did not keep their word	41
did not match	71
did not order	71
did not pay	64
did not pick up	36
did not renew	28
did not ring back	41
did not show	36 41
did not show up	41
did not start	13
did not tidy up	41
did not turn up	33 36 41
did not work	13
did the job	49 70
did the trick	49
did them a favour	17
did us a favour	17
did us a turn	17
did us proud	42
did you	5
did you proud	42
die	15 22+
die besten	42
die cutting	57
die haelfte fehlt	33
die halfte fehlt	33
die jungs	37
die konkurrenz	52
die nachsten jahre	18
die nachsten tage	59
die naechsten jahre	18
die naechsten tage	59
die tage	59
die umstaende	4
die umstande	4
die unannehmlichkeiten	4
die zentrale	20
diebstahl	8
died	13 15+
died in hospital	15
died in transit	13
died last week	15
died on us	13
died peacefully	15
died suddenly	15
dienen	
dienst	+
dienst erwiesen	17
dienstag	59+
dienste	+
dienstjubilaeum	21
dienstjubilaum	21
dienstleister	+
dienstleistung	57
dienstleistungen	57
dienstlicher	
dienstplan	16
dienstreise	+
dies	13 15+
diese	+
diese e mail wurde automatisch	30
diese woche	59
diesel	22 32+
dieselbe	+
dieselverbrauch	32
dieselzuschlag	43
diesen	+
dieser	+
dieser tage	38 59
dieser woche	59
dieses	+
dietary	
dietary requirements	34
dieting	58
difference	+
different	+
different company	52
different firm	52
different from sample	71
different provider	52
different supplier	52
dig	+
digger	22
diggers	22
digital	+
digital print	57
digitaldruck	57
digitale	+
digitalisierung	18
digitise	18
dilettant	25
dilettanten	25
dilettantenverein	25
dilettantisch	25 41
diligence	+
dill	25
dime	+
dims	13
dimwit	25
dimwits	25
diner	62
diners	62
dining	+
dining table	22
dinner	
dinner party	58
dinner with	66
dip	+
dipl	
dipl ing	62
dir	72+
direct	+
direct debit	39
direct debit bounced	64
direct debit failed	64
direct debit mandate	16
direct debit returned	64
direction	18
directly	59+
director	62
directors	62
directory	
direkt	+
direkt auf mailbox	67
direkt mailbox	67
direktionsassistentin	20
direktionssekretariat	20
direktor	62+
direktorin	62
direktversender	52
dirndl	22
dirt	
dirty	13+
disabled	+
disappeared	33
disappointed	3+
disappointing	3
discharge	+
discolored	13
discoloured	13
disconnected	36+
discount	7+
discount code	31
discount not applied	71
discount not deducted	71
discounted	7
discounter	52+
discounting	7
discounts	7
discovery	
discovery call	50
discovery session	50
discs	
discuss	+
discuss next year	50
discuss plans	50
discussed	+
discussed future needs	50
discussed next year	50
discussed plans	50
discussed the future	50
discussed their needs	50
discussion	+
disgrace	3+
disgraceful	3
disgusted	3
disgusting	3
dishonest	25
dishonoured	64
dishwasher	22
dishwashers	22
disk	+
disk full	23
diskutiert	+
dismayed	3
dismissed	40
dismissive	41
disorganised	41
disorganized	41
dispatch	14
dispatch notification	30
dispatched	56+
dispatcher	37
dispatches	14
dispatching	14
display	22+
displeased	3
dispo	37+
disposal	
disposition	37
dispute	11
dispute over	49
dispute resolved	49
disputed	11
disputes	11
disputing	11
disrespectful	41
dissatisfied	3+
dissolved	9
distorted	13
distressed	3
distribution	
distribution list	23 31
distributor	62
distributors	62
district	+
disturb	
ditched	
ditched us	28
diversify	18
diversifying	18
diwali	58+
diwali card	21
diwali sweets	21
dj	57
dl	65
dlamini	+
dna	36
dnc	68
dnc list	68
dns	23
do	59 69+
do a deal	7
do a favour	17
do it again	47
do not	35
do not call	68
do not call again	68
do not call me again	68
do not care	41
do not close	13
do not contact	68
do not contact again	68
do not disturb	68
do not email	68
do not fit	13 71
do not forget to	0
do not mail	68
do not match	71
do not miss	31
do not miss out	31
do not open	13
do not phone	68
do not reply	30
do not respond	30
do not ring	68
do not ring again	68
do not send	68
do not send anything	68
do not use mobile	6
do not work	13
do not write	68
do not you	5
do over	47
do the needful	5
do the needful urgently	53
do us a favour	17
do without us	28
do you	5
do you deliver	5
do you do	5
do you have	5
do you know	5
do you need	5
do you offer	5
do you sell	5
do you stock	5
doa	13
doc	+
doch	+
doch noch angekommen	49
doch noch eingetroffen	49
doch noch gefunden	49
doch noch gekommen	49
dock	23
docking	
docking station	23
docking stations	22
dockingstation	22
dockingstation erkennt nicht	23
docks	+
docs	+
doctor	62
document	
documents	+
dodgy	
dodgy knee	58
does	+
does need	34
does not	35
does not add up	71
does not answer	36
does not charge	13
does not close	13
does not cool	13
does not drain	13
does not fit	71
does not fit together	13
does not heat	13
does not hold	13
does not lock	13
does not match	71
does not open	13
does not pick up	36
does not start	13
does not stick	13
does not want calls	68
does not want contact	68
does not want emails	68
does not want mail	68
does not want phone calls	68
does not want the newsletter	68
does not wish contact	68
does not wish to hear	68
does not work	13
does not work here	40
does not work here anymore	40
does not work there anymore	40
does not work there now	40
does the job	70
does the trick	70
dog	58 63
dog food	22
dog grooming	57
dog owner	62
dog walking	57
dogs	+
doing	+
doing her nut	3
doing his nut	3
doing it in house	28
doing up the house	58
doing what it should	70
doktor	+
doku	16
dokument	16+
dokumentation	16
dokumente	16
dokumentiert	+
doll	22
dollar	+
dolmetschen	57
domain	22 23+
domain registration	57
don	+
donating	
donations	32
done	56+
done and dusted	56
done away with	54
done the trick	49
done today	56
done with us	28
dongle	22
donk	
donk schee	61
donnerstag	59+
donor	62+
donors	32 62
donotreply	30
donuts	21+
door	22+
door closer	22
door handle	22
doorbell	22
doorman	20
doors	22+
doorstep	
dope	25
dopes	25
doppelbuchung	71
doppelbuchungen	71
doppelt	+
doppelt abgebucht	71
doppelt abgerechnet	71
doppelt belastet	71
doppelt berechnet	71
doppelt gebucht	71
doppelt geliefert	71
doppelt so schnell	19
doppelt so viel	19
doppelt so viele	19
doppelt verrechnet	71
doppelte	+
doppelte rechnung	71
doppelzimmer	22
dorf	+
dormant	9
dormant company	9
dort	+
dort nicht mehr taetig	40
dort nicht mehr tatig	40
dortmund	58
dory	
dose	
dosen	22+
dosing	+
dot	+
double	19+
double booked	71
double charged	71
double feeds	13
double glazing	22
double opt in	30
double quick	53
doubled	19+
doubles	19
doubling	19+
doughnuts	21+
down	54+
down by	54
down from	54
down on count	33
down payment	39
down the line	18
down the road	18
down time	32
down to	54
downhill	
downlights	22
download	+
download link	16
downpipe	22
downtime	32+
dozen	+
dpd	63
dpi	+
dr	62+
draft	16+
draft contract	16
drafts	16
drafty	13
dragged	
dragged on	27
dragging	
dragging on	27
drags	
drags on	27
drain	+
drain cleaning	57
drain clearing	57
drain cover	22
drain survey	57
drainage	+
drained	49
draining	
dram	
dran	+
dran anpassen	7
dranbleiben	44
drastisch	
drastisch reduziert	54
drauf	+
drauf gesprochen	67
draufgesprochen	67
draughty	13
draussen	+
draw	+
drawer	22
drawers	22
drawing	16
drawings	16+
dreadful	3
dream	
dream come true	42
dream team	42
dreck	
dreck hinterlassen	41
dreck liegen lassen	41
dreckig	13
drecksbande	25
drecksladen	25
drehen	+
drehstuhl	22
dreht	
dreht nicht	13
drehteile	22
drei	+
drei angebote	52
drei mal	2
dreikonig	+
dreimal	2+
dreimal so viel	19
dreissig	+
dress	22
dresses	22
dressings	22
drifting	13
drill	22+
drill bits	22
drilling	57
drills	22
drin	+
dringend	53+
dringende	53
dringenden	53+
dringender	53
dringendst	53
dringlich	53
dringlichkeit	53
dringt	
drink	+
drinks	+
drip	
drip campaign	31
dripped	13
dripping	13+
drips	13+
dritte	+
dritte mahnung	26 64
dritte mal verschoben	27
drittel	+
dritten	+
drittes	
drittes mal	2
drive	22
drive belt	22
drive out	66
driver	+
driver training	57
driver update	23
drivers	
drives	+
drives again	49
driveway	+
driving	36
driving lessons	57
driving test	58
droht	25+
droht mit anwalt	11 25
drohte	25
drohte mit anwalt	25
drohung	25
drohungen	25
drongo	25
drongos	25
drop	69+
drop a line	55
drop a note	55
drop an email	55
drop by	66
drop everything	53
drop everything else	53
drop in	14 54 66
drop in on	66
drop in the post	55
drop it off	14
drop it round	14
drop off	14
drop outs	13
drop round	14
drop ship	14
drop the price	7
dropped	54+
dropped a hint	0
dropped by	54 66
dropped everything	53
dropped from	54
dropped in	56
dropped it off	56
dropped it round	56
dropped off	56
dropped off the wall	13
dropped out	13
dropped round	56
dropped the ball	4
dropped the price	7
dropped to	54
dropped us	28
dropped us as supplier	28
dropping	54+
dropping by	66
dropping off	14
dropping out	13
droppings	
drops	22 54+
drops off	14
drops out	13
dropshipping	14
drove	+
drove me to station	17
drove out	66
druben	+
druber	+
druck	57
druckauftrag	69
druckdaten	16
drucken	+
drucker	22
drucker druckt nicht	23
drucker einrichten	23
drucker offline	23
drucker streikt	13
druckern	22
druckertreiber	23
druckerwarteschlange	23
druckfehler	71
druckfreigabe	16
druckjob	69
druckmuster	16
druckt	+
druckt den preis	7
druckt nicht	13 23
druckt weg	36
druckt wieder	49
druckte	
druckte nicht	13
druckte weg	36
drueber	
druecken	
druecker	
drueckt	
drueckt den preis	7
drueckt weg	36
drueckte	
drueckte weg	36
drum	22 23
drum kit	22
drums	22
drumsticks	22
drunter	+
dry	70+
dry again	49
dry cleaning	57
dry fruits	21
dry now	49
dry since	49
dryer	22
dryers	22
drying	
drying equipment	8
drying out	8
dsgvo	
dsgvo widerspruch	68
dt	+
du	72+
dubai	+
dubel	22
dublette	30
dubletten	30
dublettenabgleich	30
dublin	+
duck	22
due	65+
due by	65
due date	65
due for	65
due for replacement	34
due on	65
duebel	22
duenger	22
duenn	
duenn geworden	13
duerfen	
duerfen benutzen	29
duerfen nutzen	29
duerfen sie	5
duerfen wir	5
duerfte	24
duerfte ich	5
duerften	24
duese	22
duesen	22
dug	+
dug us out of	17
dull	
dull blade	13
dumm	
dumme	+
dummkoepfe	25
dummkopf	25
dummkopfe	25
dummy	16
dump	+
dumped	
dumped in the rain	41
dumped on the doorstep	41
dumper	22
dumping	7
dumpingpreis	7
dumpingpreise	7
dunger	22
dunkel	+
dunkel geblieben	13
dunn	+
dunn geworden	13
dunning	26
dunning letter	26
dunning notice	26
dunstabzug	22
duplicate	71+
duplicate record	30
duplicated	71
duration	
durban	+
durch	+
durch empfehlung	46
durch system	30
durchbimmeln	51
durchdenken	+
durcheinander	41 71
durcheinander geraten	71
durcheinandergebracht	71
durchfallquote	32
durchfeuchtet	13
durchgangen	+
durchgeben	+
durchgebrannt	13
durchgebrannte	13
durchgebrochen	13
durchgefallen	13
durchgefuehrt	56
durchgefuehrt durchs menue	0
durchgefuhrt	56
durchgefuhrt durchs menu	0
durchgegangen	50+
durchgehen	+
durchgeklingelt	51+
durchgekommen	
durchgelegen	13
durchgerechnet	0
durchgerufen	51
durchgerutscht	+
durchgescheuert	13
durchgeschmort	13
durchgesessen	13
durchgesprochen	50+
durchgestellt	51
durchklingeln	51
durchkommen	
durchlaufzeit	32
durchlaufzeiten	32
durchnaesst	13
durchnaesste	13
durchnasst	13
durchnasste	13
durchrufen	51
durchs	
durchsatz	32+
durchsprache	50
durchsprechen	50+
durchstellen	51
durchwahl	+
durchweicht	13
durfen	+
durfen benutzen	29
durfen nutzen	29
durfen sie	5
durfen wir	5
durft	+
durfte	24+
durfte benutzen	29
durfte ich	5
durften	24+
durften benutzen	29
durften nutzen	29
during	+
during the night	38
dusche	22
duschkabine	22
duschtasse	22
duse	22
dusen	22
dust	32+
dusted	
dusting	
dusting off	13
dusty	13
duty	
duty manager	20
duvet	22
duvets	22
duzen	
dwg	16+
dxf	16
dye	
dye ran	13
dying	15
e	+
e bike	22
e bikes	22
e blast	31
e check	57
e g	24
e invoice	26
e mail	55
e mail kampagne	31
e mail ungueltig	40
e mail ungultig	40
e mail verteiler	31
e mailed	56
e newsletter	31
e rechnung	6 26
e shot	31
e tickets	16
each	+
each of you	72
each time	2
earful	
earlier	38+
earlier this month	38
earlier this week	38
earlier this year	38
earlier today	38
earliest	53+
earliest convenience	53
early	70+
early bird	7
early next month	59
early next week	59
early payment discount	7
early retirement	40
earned	19
earning	19
earns	19
earrings	22
earth	+
easiest	
easiest by email	6
easiest by phone	6
easiest by text	6
easter	+
easter card	21
easter egg	21
easter eggs	21 58
easy	+
eat	+
eat humble pie	4
eating	+
ebay	63
eben	38
eblast	31
echauffiert	3
echo	13
echt	+
echt sauer	3
ecke	+
economical	7
ecstatic	42
ed	+
edge	23
edges	+
edi	+
editing	57
edition	69
edv	+
edv firma	63
eejit	25
eejits	25
effect	+
effective	+
efficiency	32
efficient	42
effizienter	19
effizienzgewinn	19
efflorescence	13
eft	39
eg	+
egal	+
egg	+
eggs	22
eh	+
ehebaldigst	53
ehefrau	63
ehemalige	
ehemalige ansprechpartnerin	40
ehemalige mitarbeiterin	40
ehemaliger	
ehemaliger ansprechpartner	40
ehemaliger mitarbeiter	40
ehemals	38
ehemann	63
ehepaar	62
eher	+
eheringe	22
ehestens	53
ehestmoeglich	53
ehestmoglich	53
ehlers	+
ehrenamtlich	17
ehrenwort	44
ehrlich	+
ehrliche	+
ei	22
eich	+
eiche	+
eichung	57
eicr	16
eid	58+
eid card	21
eid mubarak	21
eier	22+
eier vom hof	21
eiert	13
eigenanteil	+
eigene	+
eigenen	
eigener	
eigenes	+
eigenheimversicherung	8
eigentlich	+
eigentuemer	62
eigentuemerin	62
eigentuemern	62
eigentuemerwechsel	40
eigentumer	62+
eigentumerin	62
eigentumern	62
eigentumerwechsel	40
eight	+
eighty	+
eilauftraege	53
eilauftrag	53
eilauftrage	53
eilbeduerftig	53
eilbedurftig	53
eilbestellung	53
eilboten	
eilig	53
eilige	53
eilige sache	53
eiligst	53
eillieferung	53
eilsendung	53
eilt	53+
eilt sehr	53
eilzuschlag	53
eimer	
ein	+
ein genuss	42
ein graus	3
ein gutes wort	46
ein lob	42
ein riesenkompliment	42
ein segen	42
ein stern	11
ein traum	42
ein unding	3
ein weiterer	2
ein weiteres mal	2
ein witz	3
einbau	57+
einbauen	14
einbaus	57
einbautermin	69
einbehalt	10
einbehalten	10
einbruch	8+
einbruchdiebstahl	8
eindeutig	
eindeutig zu teuer	12
eine	+
eine frechheit	3
eine freude	42
eine palette zu wenig	33
eine schande	3
eine stunde spaeter	27
eine stunde spater	27
eine woche spaeter	27
eine woche spater	27
eine zumutung	3
einem	+
einen	+
einen gefallen	17
einen gefallen getan	17
einen tag frueher	56
einen tag fruher	56
einen tag spaeter	27
einen tag spater	27
einer	+
einer zu wenig	33
eines	+
einfach	+
einfach abgestellt	41
einfach aufgelegt	36 41
einfach hingeworfen	41
einfach zu teuer	12
einfahrt	+
einfallen	
eingang	45
eingang bestaetigt	45
eingang bestatigt	45
eingangsbestaetigung	30 45
eingangsbestatigung	30 45
eingangsrechnung	26
eingearbeitet	1
eingebaut	56+
eingebracht	56
eingebucht	56
eingedaemmt	54
eingedammt	54
eingedellt	13
eingedruckt	13
eingedrueckt	13
eingefroren	13
eingegangen	13 39 45+
eingegangene	13
eingegeben	56
eingehaengt	
eingehalten	+
eingehangt	
eingeholt	
eingeladen	66
eingelagert	45
eingelangt	45+
eingelaufen	13
eingelebt	1
eingelegt	+
eingeplant	44
eingereicht	56+
eingerichtet	+
eingerissen	13
eingerostet	13
eingesandt	56
eingeschaltet	
eingeschickt	56
eingeschlaefert	15
eingeschlafen	
eingeschlafen fuer immer	15
eingeschlafen fur immer	15
eingeschlafert	15
eingesetzt	+
eingespart	54
eingespielt	+
eingesprungen	17
eingestellt	56
eingestuerzt	13
eingesturzt	13
eingeteilt	+
eingetragen	56
eingetroffen	45+
eingewiesen	0
eingewoehnt	1
eingewohnt	1
eingeworfen	56+
eingezahlt	39
eingezogen	39
einheit	+
einheitspreis	43
einige	
einige angebote eingeholt	52
einigen	
einigung	49
einigung erzielt	49
einkaeufer	62
einkaeuferin	62
einkaeufers	62
einkauf	62+
einkauf intern	37
einkaufer	62+
einkauferin	62+
einkaufers	62
einkaufsabteilung	62
einkaufsgutschein	21
einkaufsleiter	62
einkaufsleiterin	62
einkaufspreis	43
einladen	66
einladung	+
einladung abgelehnt	30
einladung angenommen	30
einladung zum essen	21
einladung zum webinar	31
einladung zur hausmesse	31
einladung zur messe	31
einladungen	22+
einlagen	22
einlagerung	57
einlegen	
einloggen	23
einmal	+
einmalcode	30
einreichen	55
einreichplan	16
einrichten	
einrichtung	57
eins	
eins mit stern	42
eins zu wenig	33
einsaetze	69
einsame	
einsame spitze	42
einsatz	69+
einsatzbereit	
einsatze	69
einsatzes	69
einschalten	
einschatzung	+
einschicken	55
einschliesslich	+
einschreiben	+
einschulung	58
einsenden	55
einsendeschluss	65
einsparen	54
einspart	54
einsparung	54
einsparungen	54
einspielen	
einsprache	11
einspringen	17
einspruch	11
einspruch eingelegt	11
einspruch erhoben	11
einspruche	11
einsprueche	11
einst	38
einstellen	47+
einstellung	
einstellung des betriebs	9
eintrag	
eintrag ins gaestebuch	60
eintrag ins gastebuch	60
eintragen	+
eintreffen	66
eintrittskarten	21
einvernehmlich	
einvernehmlich geloest	49
einvernehmlich gelost	49
einverstaendniserklaerung	16
einverstanden	+
einverstanden mit der loesung	49
einverstanden mit der losung	49
einverstandniserklarung	16
einvoice	26
einwaende	11
einwand	11
einwande	11
einwandfrei	42 70+
einwandfreie	70
einwandfreie arbeit	42
einwandfreiem	
einwandfreien	70
einwandfreier	70
einwandfreies	70
einweisung	0
einwendungen	11
einwerfen	55
einwilligung	+
einwilligung widerrufen	68
einwilligung zuruckgezogen	68
einwilligung zurueckgezogen	68
einzahlen	39
einzahlung	39
einzahlungsschein	26 39
einzelpreis	43
einzige	+
einzigen	+
einziger	+
einziges	
einzug	39
eis	22+
eisenbahn	
eish	+
eishockey	58
eiskalt	13+
either	+
ek	43+
ek preis	43
ekg	+
ekomi	60
elbow	22
elderly	
elderly gent	62
elderly lady	62
election	58
electric	+
electric gate	22
electric motor	22
electrical	
electrical certificate	16
electrical work	57
electrician	+
electricity	32+
electricity bill	32
electricity board	63
electricity company	63
elektro	+
elektrocheck	57
elektroinstallation	57
elektronisch	+
elementarschaden	8
elementarschaeden	8
elevator	+
eleven	+
eleventh	
eleventh hour	53
elf	+
elfe	+
elfriede	+
eliminated	54
eliminates	54
eliminating	54
else	+
elsewhere	+
eltern	62+
elternabend	+
elterngesprach	50
elterngespraech	50
elternkarenz	40
elternzeit	40+
em	58+
email	55+
email across	55
email address dead	40
email blast	31
email bounced	40
email bounced back	40
email campaign	31
email first	6
email him first	6
email instead	6
email no longer valid	40
email not phone	6
email on phone	23
email only	6
email opened	30
email over	55
email preferences	31
email preferred	6
email rather than phone	6
email signature	23
email through	55
email tracked	30
emailed	56+
emailed across	56
emailed over	56
emailing	55
emailing over	55
emails	55+
emails ignored	41
emails only	6
embarrassed	+
embassy	63
embroidery	57
emergency	53+
emergency call out	53
emergency callout	53
emergency order	53
emeritiert	40
emissionen	32
emissions	32
empf	+
empfaenger	
empfaenger unbekannt	30
empfahl	46
empfahlen	46
empfang	20+
empfang bestaetigt	45
empfang bestatigt	45
empfang quittiert	45
empfangen	45
empfanger	+
empfanger unbekannt	30
empfangsbestaetigung	30 45
empfangsbestatigung	30 45
empfangsdame	20
empfangsdamen	20
empfangsmitarbeiterin	20
empfangssekretaerin	20
empfangssekretarin	20
empfehle	46
empfehlen	46+
empfehlen uns weiter	46
empfehlung	46+
empfehlung gegeben	0
empfehlungen	46
empfehlungsbonus	46
empfehlungsgeber	46
empfehlungskunde	46
empfehlungskunden	46
empfehlungspraemie	46
empfehlungspramie	46
empfehlungsschreiben	60
empfiehlt	46+
empfiehlt uns	46
empfiehlt uns weiter	46
empfohlen	46+
employed	
employers	
employers liability	8
empoerend	3
empoert	3
empoerte	3
empoerung	3
emporend	3
emport	3
emporte	3
emporung	3
empties	+
empty	33+
empty box	33
empty promises	41
emptying	
emulsion	22
en	
en route	14
encl	56
enclose	55+
enclosed	56+
encloses	55
enclosing	55
end	+
end of	65
end of day	65
end of defects visit	1
end of january	65
end of june	65
end of march	65
end of month	59 65
end of next week	59
end of play	65
end of quarter	65
end of season	65
end of september	65
end of tenancy clean	57
end of term	65
end of the month	59 65
end of the quarter	65
end of the season	65
end of the week	59 65
end of the year	65
end of week	59 65
end of year	18 65
end of year review	50
end user	62
end users	62
ende	+
ende der woche	59
ende des monats	65
ende gut alles gut	49
ende jahr	65
ende monat	65
ende nachster woche	59
ende naechster woche	59
ende woche	59 65
ended	+
ended the agreement	28
ended the contract	28
ended the partnership	28
ended the relationship	28
endet	+
endgueltig	
endgueltig geschlossen	9
endgultig	
endgultig geschlossen	9
ending	
ending the contract	28
endkunde	62
endless	2
endlessly	2
endlich	+
endlos	
endlos in der warteschleife	41
endlose	
endlose warteschleife	41
endorsed	
endorsed us	60
endorsement	8 60
endorsements	60
endpreis	43
endrechnung	26
ends	65+
ends on	65
ends sunday	31
energie	32
energieausweis	16
energieberatung	57
energieeinsparung	54
energiekosten	32
energiespartipp	0
energieverbrauch	32
energieversorger	63
energiezuschlag	43
energy	32
energy advice	57
energy audit	57
energy bill	32
energy bills	32
energy costs	32
energy review	50
energy saved	54
energy saving	54
energy supplier	63
energy use	32
enewsletter	31
eng	
engadin	+
engaged	36+
engaged tone	36
engagement	69+
engagement letter	16
engel	42+
engine	22
engineer	37+
engineer report for insurer	8
engineer to attend	47
engineering	+
engineers	37+
engines	22
englisch	
engpaesse	34
engpass	34
engpasse	34
engraving	57
enjoy	+
enjoyed	42
enjoyed every	42
enjoyed it	42
enjoying	+
enkel	58 63
enkelin	58+
enkelkind	58
enkelkinder	58
enkerl	58
enno	+
enough	+
enquire	5
enquired	5+
enquired how	1
enquires	5
enquiries	32+
enquiring	5
enquiry	5+
enquiry about	5
enquiry re	5
enraged	3
enrolment	32
enrolments	32
ensure	44
entered	56+
enterprise	+
entertainment	57
entfaellt	54
entfallen	54
entfallt	54+
entgegen	+
entgegen der absprache	71
entgegen genommen	45
entgegengekommen	7 17
entgegengenommen	45
entgegenkommen	7 17+
entgegenkommenderweise	17
entgelt	43
entgelte	43
enthalt	+
enthalten	
entire	+
entirely	+
entirely our fault	4
entkalken	47+
entkalkt	49
entladen	14
entladt	14
entlaedt	14
entlassen	40
entlastet	+
entlueften	47
entlueftet	49
entluften	47
entluftet	49+
entrichten	39
entrichtet	39
entruempelung	57
entruestet	3
entrumpelung	57
entrustet	3
entschadigen	10
entschadigt	10
entschadigte	10
entschadigung	8 10
entschadigungen	10
entschadigungszahlung	8
entschaedigen	10
entschaedigt	10
entschaedigte	10
entschaedigung	8 10
entschaedigungen	10
entschaedigungszahlung	8
entscheid	+
entscheiden	+
entscheidet	+
entscheidung	+
entschieden	+
entschlafen	15
entschuldige	4+
entschuldige mich	4
entschuldigen	4+
entschuldigen sie	4
entschuldigen sie bitte	4
entschuldigen uns	4
entschuldigend	4
entschuldigt	4+
entschuldigt sich	4
entschuldigt uns	4
entschuldigte	4
entschuldigte sich	4
entschuldigten	4
entschuldigten uns	4
entschuldigung	4+
entschuldigungen	4
entschuldigungsbrief	4
entschuldigungsmail	4
entschuldigungsschreiben	4
entsetzt	3
entsorgung	57
entsperren	23
entsperrt	23
entsprach	
entsprach nicht	71
entsprechen	
entsprechen nicht	71
entspricht	
entspricht nicht	71
entstoeren	47
entstoert	47 49
entstoerung	47
entstopfen	47
entstoren	47
entstort	47 49
entstorung	47
enttaeuschend	3
enttaeuscht	3
enttaeuschte	3
enttaeuschten	3
enttaeuschter	3
enttaeuschung	3
enttauschend	3
enttauscht	3+
enttauschte	3
enttauschten	3
enttauschter	3
enttauschung	3
entwarnung	49
entwendet	33
entwicklung	57
entwicklungsgesprach	50
entwicklungsgespraech	50
entwuerfe	16
entwurf	16
entwurfe	16
entzogen	
entzuckt	42
entzueckt	42
envelopes	22
environmental	
environmental health	63
eod	53 65+
eom	59 65
eow	59 65
epc	16
epos	22
eps	
eps file	16
equipment	22+
equipment hire	57
er	62+
erase	
erase my data	68
erasure	
erbe	+
erben	+
erbengemeinschaft	15
erbeten	+
erblasser	15
erbost	3
erbost uber	3
erbost ueber	3
erboste	3
erdaepfel	22
erdapfel	22
erdbeeren	22
erde	22
erfahren	+
erfahrung	
erfahrungen	
erfahrungsaustausch	50
erfahrungsbericht	60
erfahrungsberichte	60
erfasst	56
erfolglos	36
erfolglos versucht	36
erfolgreich	+
erfolgreich zugestellt	56
erfolgsgeschichte	60
erfolgsgeschichten	60
erforderlich	34
erforderlichen	34
erfordert	34
erfreut	42
erfroren	13
ergebnis	+
erhaelt	45
erhalt	45+
erhalt bestaetigt	45
erhalt bestatigt	45
erhalten	45+
erhalten sie	44
erhalten sie anbei	56
erhalten sie bis	44
erhebt	
erhebt einspruch	11
erhielt	45
erhielten	45
erhoben	
erhoehen	19
erhoeht	19
erhoehte	19
erhoehten	19
erhoehung	19
erhohen	19
erhoht	19
erhohte	19
erhohten	19
erhohung	19
erinnert	+
erinnerung	26+
erkaeltet	58
erkaltet	58
erkennt	
erkenntlich	61
erkenntlich gezeigt	61
erklaere	0
erklaeren	0
erklaert	0 48
erklaerte	0 48
erklaerten	0
erklaerung	0
erklare	0
erklaren	0+
erklart	0 48+
erklarte	0 48
erklarten	0
erklarung	0
erkundigen	5
erkundigt	5+
erkundigt sich	5
erkundigte	
erkundigte sich	5
erlaesst	10
erlaeutern	0
erlaeutert	0
erlaeuterte	0
erlaeuterten	0
erlaeuterung	0
erlagschein	26
erlassen	10+
erlasst	10
erlautern	0
erlautert	0+
erlauterte	0
erlauterten	0
erlauterung	0
erlebt	+
erledige	
erledige ich	44
erledigen	
erledigen wir	44
erledigt	49 56+
erledigte	49
erloschen	9
ermaessigt	7
ermaessigte	7
ermaessigter	7
ermaessigung	7
ermaessigungen	7
ermassigt	7
ermassigte	7
ermassigter	7
ermassigung	7
ermassigungen	7
erneuern	47+
erneuert	47
erneuerte	47
erneuerung	47
erneut	2
erneut anrufen	51
erneut nicht erreicht	36
erneute	2
erneuten	2
erneuter	2
ernst	
ernstfall	
ernte	32
eroeffnen	18
eroeffnet	18
eroeffnung	18 69
eroertern	50
eroertert	50
eroerterung	50
eroffnen	18
eroffnet	18+
eroffnung	18 69+
erortern	50
erortert	50
erorterung	50
erp	+
erp login	23
erreichbar	+
erreichbarkeit	+
erreichen	+
erreicht	51+
erroneous	71
error	71+
error code	13
error message	13
error messages	13
error rate	32
errors	32 71+
ersatz	10+
ersatz geliefert	10
ersatz geschickt	10
ersatzartikel	10
ersatzfahrzeug	29
ersatzgeraet	10 29
ersatzgeraete	10 29
ersatzgerat	10 29
ersatzgerate	10 29
ersatzlieferung	10 69
ersatzlieferungen	10
ersatzmaschine	29
ersatzteil	22+
ersatzteil kostenlos	10
ersatzteile	22
ersatzteilen	22
ersatztermin	10
ersatzwagen	29
ersatzware	10
ersatzweise	10
erscheint	+
erschienen	+
ersetzen	47+
ersetzen lassen	47
ersetzt	47 49+
ersetzt bekommen	10
ersetzte	47
ersparnis	54
ersparnisse	54
erspart	54+
erst	
erst ab 17 uhr	6
erst gestern	27
erst heute	27
erst jetzt	27
erst nach	27
erst nach tagen	27
erst nach wochen	27
erst wenn	24
erstatten	10+
erstattet	10 49
erstattet zuruck	10
erstattet zurueck	10
erstattete	10
erstatteten	10
erstattung	10
erstattung eingegangen	49
erstattungen	10
erstberatung	0
erstbestellung	69
erste	+
erste erfahrungen	1
erste hilfe kurs	57
erste mahnung	26
erstellt	56+
ersten	+
erstklassig	42
erstklassige	42
erstmals	+
ersuche	+
ersuchen	+
ertraege	32
ertrag	32
ertrage	32
ertragssteigerung	19
erupted	3
erwaehnt	48
erwaehnte	48
erwaehnten	48
erwahnt	48+
erwahnte	48
erwahnten	48
erwarte	+
erwarten	34+
erwartet	34+
erwartung	34
erwartungen	34
erwartungen ubertroffen	42
erwartungen uebertroffen	42
erweitern	18
erweitert	18+
erweiterung	18
erweiterungen	18
erwiesen	
erwischt	+
erwuenscht	
erwunscht	
erzaehlen	48
erzaehlt	48
erzaehlt von uns	46
erzaehlte	48
erzaehlte von uns	46
erzaehlten	48
erzahlen	48+
erzahlt	48+
erzahlt von uns	46
erzahlte	48
erzahlte von uns	46
erzahlten	48
erzeugt	+
erzielt	
erzuernt	3
erzurnt	3
es	+
es brennt	53
es eilt	53
es fehlen	33
es fehlt	33
es heisst	48
es klingelt nur	36
es pressiert	53
es regnet rein	13
es reicht	3
es sei denn	24
es tut mir leid	4
es tut uns leid	4
esb	63
escalate	11
escalated	11
escalates	11
escalating	11
escalation	11
escape	
escape of water	8
eshot	31
eskalation	11
eskalationen	11
eskalieren	11
eskaliert	11
eskalierte	11
espresso	
espresso machine	22
essen	+
essen auf radern	57
essen auf raedern	57
essen gegangen	66
essen gehen	66
essensgutschein	21
essential	34
esstisch	22
estate	+
estate agent	63
estate of	15
estate of the late	15
estates	+
estimate	16 43+
estimate for repair	8
estimated	
estimated cost	43
estimates	16
estrich	22
et	+
eta	5
etage	+
etappe	69
etc	+
eternally	
eternally grateful	61
etikett	22
etikett falsch	71
etiketten	22+
etikettiert	
etliche	
etliche male	2
etwa	+
etwaige	24
etwaigen	24
etwaiger	24
etwas	+
etwas guenstiger	7
etwas gunstiger	7
etwas teuer	12
etwas zu teuer	12
eu	+
euch	72+
euer	72+
euer angebot	72
euer fahrer	72
euer monteur	72
euer team	72
euer techniker	72
eur	43+
eur1	16
eure	72+
eure firma	72
eure jungs	72
eure leute	72
eure lieferung	72
eure rechnung	72
eurem	72+
euren	72+
eurer	72+
eurerseits	72
eures	72
euro	43+
europaeischer	
europaeischer unfallbericht	8
europaischer	
europaischer unfallbericht	8
europameisterschaft	58
euros	
euthanasiert	15
ev	24
ev charger	22
ev charger installation	57
evaluation	50
evaluiert	50
evaluierung	50
evb	8
evb nummer	8
eve	+
even	+
even if	24
evening	+
evenings	+
evenings only	6
event	69+
event catering	57
event invitation	31
event management	57
event organiser	62
event updated	30
eventplanung	57
events	69+
eventually	18
eventuell	24
eventuelle	24
ever	+
ever since	38
every	+
every day	2
every delivery	2
every few days	2
every month	2
every morning	2
every night	2
every other day	2
every single time	2
every time	2
every week	2
every year	2
everybody	+
everybody loved	42
everyone	+
everyone loved	42
everyone loved it	42
everyone loves it	42
everything	+
everything all right	1
everything alright	1
everything ok	1
everything okay	1
everywhere	+
evri	63
evry	+
evtl	24+
ewes	
ewig	+
ewig gewartet	27
ewig in der leitung	41
ewig in der warteschleife	41
ewig warten	27
ewigkeiten	
ewz	63
ex	
ex customer	28
ex gratia	8
ex husband	63
ex vat	43
ex wife	63
ex works price	43
exactly	+
exam	69+
exam prep	57
exam results	32
exam results day	58
examinership	9
example	+
exams	
exasperated	3
excavation	57
excavator	22
exceeded	19
exceeded all expectations	42
exceeded expectations	42
exceeds	19
excel	+
excel file	16
excel haengt	23
excel hangt	23
excel liste	16
excel macro	23
excel sheet	16
excel will not open	23
excellent	42+
excellent job	42
excellent service	42
excellent work	42
exceptional	42
exceptionally	
exceptionally good	42
excess	8 43
excess applies	8
excessive	12
exchange	10 23
exchanged	10+
exchanged for	49
exchanges	10
excluded	+
exclusion	8
exclusions	8
exclusive	
exclusive offer	31
excuse	+
excuse the delay	4
excuse us	4
excuses	+
excusez	4
executive	+
executor	15
executors	15
executrix	15
exemplar	
exemplary	42
exercise	
exercise books	22
exguese	4
exguesi	4
exguse	4
exgusi	4
exhaust	22
exist	+
existiert	+
existiert nicht mehr	9
existing	+
existing customer	62
existing supplier	63
exists	+
exkl	
exkl mwst	43
exklusiv	
exklusiv fuer sie	31
exklusiv fur sie	31
exorbitant	12
exorbitante	12
expand	18
expanded	
expanded sales	19
expandieren	18
expandiert	18
expanding	18
expands	18
expansion	18+
expansion plan	18
expansion plans	18
expansion vessel	22
expect	+
expect better	3
expectation	34
expectations	34
expected	+
expected better	3
expected to	24
expecting	+
expects	34+
expects that	48
expedieren	14
expedite	53
expedited	53
expediting	53
expensive	12
expert	
expert report	16
expertenrat	0
expertise	16
expire	+
expired	13
expires	65+
expires end of	65
expires on	65
expiring	65
expiry	65+
expiry date	65
explain	0+
explained	0+
explained how	0
explained that	48
explained why	0
explaining	0
explains	0
explains that	48
explanation	0
exploded	13
exploded at	3
exploded drawing	16
expo	+
export	18+
export papers	16
exporting	18
exports	+
expose	16
exposed	
express	53+
express delivery	53
express service	53
expressauftrag	53
expresslieferung	53
expressversand	53
expresszuschlag	53
ext	+
extend	+
extend the premises	18
extended	
extended to	65
extended until	65
extending	18
extension	69+
extension number	23
extension planned	18
extension until	65
extinguisher	
extinguishers	
extortionate	12
extra	19+
extra aufgemacht	17
extra aufgesperrt	17
extra capacity	34
extra gefahren	17
extra gekommen	17
extra mile	42
extra vorbeigebracht	17
extraction	+
extractor	+
extractor fan	22
extremely	+
extremely grateful	61
extremely happy	42
extrusion	22
exzellent	42
exzellente	42
eye	
eye drops	22
eye test	57
eye watering	12
eyes	
ezine	31
f	+
f o c	17
f off	25
f u	1
f up	1
f2f	66
fa	+
fab	42
fabelhaft	42
fabric	22
fabric swatch	16
fabric swatches	16
fabrication	
fabrication drawings	16
fabrics	22
fabulous	42
face	
face to face	66
facebook	63
facebook bewertung	60
facebook review	60
facetime	51
facharzt	63
fachberatung	0
fachlicher	
fachlicher rat	0
facial	57
facilities	+
facilities manager	62
factor	
factory	
factory in china	63
factory manager	62
factory tour	66
fad	13
faded	13
fading	13
faehrt	
faehrt aus	14
faehrt hin	66
faehrt raus	66
faehrt sich gut	70
faehrt super	70
faehrt vorbei	66
faelle	69
faellen	
faellig	65
faellig am	65
faellig bis	65
faellig seit	64
faelligkeit	65
faellt	
faellt ab	13
faellt aus	13
faellt auseinander	13
faellt raus	13
faellt runter	13
faellt weg	54
faelschlich	71
faelschlicherweise	71
faerben	57
faerbt	
faerbt ab	13
faesser	22
fahre	+
fahre hin	66
fahre raus	66
fahre vorbei	66
fahren	
fahren aus	14
fahren hin	14 66
fahren raus	66
fahrer	37+
fahrerflucht	8
fahrerin	
fahrgast	62
fahrplan	16 18
fahrrad	22
fahrrader	22
fahrraeder	22
fahrstunde	57
fahrstunden	57
fahrt	+
fahrt aus	14
fahrt hin	66
fahrt raus	66
fahrt sich gut	70
fahrt super	70
fahrt vorbei	66
fahrtenbuch	+
fahrzeug	22+
fahrzeugaufbereitung	57
fahrzeugbeschriftung	57
fahrzeuge	22
fahrzeughalter	62
fail	+
failed	13+
failed payment	64
failed to	35
failed to reach	36
failing	13
fails	13
fails to	35
failure	13+
failures	13
fair	+
faith	
faithfully	+
faktor	
faktura	26
fakturen	26
fakturieren	26
fakturiert	26
fakturierung	26
fall	69+
fall abgeschlossen	49
fall erledigt	49
fall geschlossen	49
fallbeispiel	60
falle	69
fallen	54+
fallen ab	13
fallen aus	13
fallen behind	27
fallen by	54
fallen off	13
fallig	65+
fallig am	65
fallig bis	65
fallig seit	64
falligkeit	65+
falling	
falling apart	13
falling due	65
falling off	13
falling short	3
falls	24
falls apart	13
falls due	65
falls off	13
falls short	3
fallstudie	60
fallstudien	60
fallt	+
fallt ab	13
fallt aus	13
fallt auseinander	13
fallt raus	13
fallt runter	13
fallt weg	54
falsch	71+
falsch abgerechnet	71
falsch adressiert	71
falsch angeschlossen	71
falsch ausgezeichnet	71
falsch beraten	41 71
falsch berechnet	71
falsch beschriftet	71
falsch bestellt	71
falsch eingebaut	71
falsch eingestellt	71
falsch etikettiert	71
falsch gebucht	71
falsch gedruckt	71
falsch geliefert	71
falsch geschickt	71
falsch geschrieben	71
falsch herum	71
falsch montiert	71
falsch rum	71
falsch verpackt	71
falsch zugeschnitten	71
falsche	71+
falsche adresse	71
falsche anschrift	71
falsche anzeige	13
falsche farbe	71
falsche groesse	71
falsche grosse	71
falsche laenge	71
falsche lange	71
falsche menge	71
falsche nummer	36 71
falsche rechnung	71
falsche sorte	71
falsche version	71
falsche ware	71
falsche werte	13
falschem	71+
falschen	71+
falscher	71+
falscher artikel	71
falscher betrag	71
falscher name	71
falscher preis	71
falscher tag	71
falscher termin	71
falsches	71
falsches datum	71
falsches format	71
falsches modell	71
falsches teil	71
falsches zimmer	71
falschlich	71
falschlicherweise	71
falschlieferung	71
falschlieferungen	71
false	
false alarm	49
falz	+
fam	62+
familiaer	58
familiar	58
familie	58 62+
families	+
family	58 62+
family all well	58
fan	22
fand	48
fangen	+
fans	22
fantastic	42
fantastic job	42
fantastisch	42
fantastische	42
far	+
far better	19
far cheaper	7
far fewer	54
far from	35
far less	54
far more	19
farbabweichung	71
farbe	22
farbe weicht ab	71
farben	22 57+
farbfacher	16
farbfaecher	16
farbkarte	16
farbmuster	16
farbstich	13
farbt	
farbt ab	13
farce	3
farm	+
farmer	62
farmers	62
farrier	
farrier visit	57
faschiertes	22
fasching	58
fasnacht	58+
fass	22
fassade	+
fasse	
fasse nach	51
fasser	22
fasst	
fasst nach	1 51
fasste	
fasste nach	1
fassung	+
fassungslos	3
fast	+
fast kein	35
fast nicht	35
fast nichts	35
fast nie	35
fast track	53
fast tracked	53
faster	19
faster payment	39
fat	+
fatal	
fatal accident	15
father	62+
father in law	63
faucet	22
faul	13
faule	13
faule ausreden	41
faules	
faules pack	25
faulig	13
fault	13+
fault claim	8
fault cleared	49
fault code	13
fault fixed	49
fault found	49
faultless	42
faults	13 32+
faulty	13
favor	17
favors	17
favour	17+
favours	17
fax	55+
fax over	55
fax sendebericht	30
fax through	55
faxbericht	30
faxed	56
faxen	55
faxen dicke	3
faxing	55
faxt	55+
fazit	50
fc	
fc basel	58
fd	62
fear	
fear of	24
feathers	
feature	+
feature in magazine	60
featured	
featured us	60
februar	+
february	+
fed	+
fed up	3
fed up to here	3
federn	22
fedex	63
fee	43+
fee note	26
fee notes	26
fee scale	43
feed	22
feedback	1+
feedback call	1
feedback eingeholt	1
feedback form	16
feedbackgesprach	1
feedbackgespraech	1
feeder	+
feeds	
feefo	60
feel	+
feeling	+
feeling the pinch	12
feelings	+
feels	48+
feels that	48
fees	43+
feet	
fehl	
fehlalarm	13
fehlbestand	33
fehlbuchung	71
fehldruck	71
fehlen	33+
fehlend	33
fehlende	33+
fehlenden	33+
fehlender	33
fehlendes	33
fehler	13 32 71+
fehler behoben	49
fehler gefunden	49
fehlerbehebung	47
fehlercode	13
fehlerfrei	49 70
fehlerhaft	13
fehlerhafte	13
fehlerhafte rechnung	71
fehlerhaften	13
fehlerhafter	13
fehlerlos	70
fehlermeldung	13
fehlern	71
fehlerquote	32
fehlerrate	32
fehletikettiert	71
fehlfunktion	13
fehlfunktionen	13
fehlgeleitet	71
fehlgeschlagen	+
fehllieferung	71
fehllieferungen	71
fehlmenge	33
fehlmenge geliefert	49
fehlmengen	33
fehlt	33+
fehlt noch an	34
fehltage	32
fehlte	33+
fehlteil	33
fehlteile	33
fehlten	33+
fehlten wieder	33
fehlzeiten	32
feier	69+
feierabend	+
feiertag	+
feiertage	+
feilschen	7
feilscht	7
fein	
feld	+
feld geaendert	30
feld geandert	30
felgen	22
fell	54+
fell apart	13
fell behind	27
fell behind on payments	64
fell by	54
fell from	54
fell off	13
fell over	13
fell short	3
fell to	54
fell to bits	13
fell to pieces	13
fella	62+
fellas	+
felling	
fellow	62+
felt	22 48
felt in good hands	42
felt that	48
fence	22+
fence panel	22
fence panels	22
fence post	22
fence posts	22
fencing	22
fenster	22+
fenstern	22
fensterputzer	+
fensterreinigung	57
fensterscheibe	22
ferien	58+
ferienhaus	+
ferienwohnung	22
fernuberwachung	+
fernwartung	23 57
fertig	56+
fertig gemacht	56
fertig repariert	49
fertiggestellt	56
fertigung	69
fertiliser	22
fertilizer	22
fescht	+
fest	+
fest eingeplant	44
fest versprochen	44
fest zugesagt	44
fest zusagen	44
feste	+
festen	+
festgefressen	13
festgerostet	13
festival	58+
festive	+
festnetz	+
festplatte	22
festplatten	22
festpreis	43
festzelt	22+
fetch	14+
fetched	
fetched it himself	17
fetches	14
fetching	14
fett	+
feucht	13
feucht geworden	13
feuchtigkeit	
feuchtigkeit dringt ein	13
feuer	8
feuerloescher	22
feuerloscher	22
feuerschaden	8
feuerwehr	63+
feuerwehreinsatz	53
feuerwehrfest	58
fever	
few	+
few pints	58
few tips	0
fewer	54+
fewer breakdowns	54
fewer calls	54
fewer complaints	54
fewer errors	54
fewer rejects	54
fewer returns	54
fi	
fi fliegt	13
fi loest aus	13
fi lost aus	13
fiance	63
fiancee	63
fiasco	3
fiel	+
fiel ab	13
fiel auf	54
fiel aus	13
fiel raus	13
fiel runter	13
field	+
field changed	30
field engineer	37
field updated	30
fielen	
fielen ab	13
fielen auf	54
fielen aus	13
fifteen	+
fifth	+
fifth time	2
fifty	+
figure	43+
figured	+
figures	43+
file	69+
file closed	49
file in use	23
file locked	23
filed	56+
filed for bankruptcy	9
filed for insolvency	9
filiale	+
filialen	+
filialeroeffnung	18
filialeroffnung	18
filialleiter	62
filialleiterin	62
filialschliessung	9
filing	
filing cabinet	22
fill	
fill in for	17
filled	+
filled in	17
filled in for	17
filling	57+
filling fell out	13
fillings	57
film	22
filming	57
filter	22+
filtern	22
filters	22
filthy	13+
final	+
final bill	26
final demand	26
final draft	16
final invoice	26
final notice	26
final payment	39
final reminder	26
final straw	3
finally	+
finance	+
finance company	63
finance director	62
financial	
financial advice	57
finanzamt	63+
finanzcheck	50
finanziell	
finanziell nicht drin	12
finanziell nicht machbar	12
finanzierbar	
find	
find fault	11
finde	+
finden	+
finden sie anbei	56
findet	48+
finding	+
finds	+
finds fault	11
fine	+
fine again	49
fine now	49
fine since	49
fine with it now	49
fine with that	49
fine work	42
finger	+
fingers	+
fingers crossed	24
finish	+
finished	56+
finished by	65
finished with us	28
finishing	57
fiona	+
fire	
fire alarm test	57
fire brigade	63
fire certificate	16
fire damage	8
fire door	22
fire extinguisher	22
fire extinguishers	22
fire off	55
fire officer	63
fire over	55
fire safety training	57
fire service	63
fired	40
fired off	56
fired over	56
fireplace	22
firewall	23+
firewood	22
firm	+
firm anniversary	21
firm down the road	52
firma	
firma aufgeloest	9
firma aufgelost	9
firma erloschen	9
firma geloescht	9
firma geloscht	9
firma verkauft	9
firma verlassen	40
firmen	
firmenbuch	
firmenbuch geloescht	9
firmenbuch geloscht	9
firmenbuchauszug	16
firmenfeier	69
firmenjubilaeum	21
firmenjubilaum	21+
firms	
first	+
first aid training	57
first class	42
first draft	16
first fix	69
first grandchild	58
first level	23
first line	23
first notification	8
first rate	42
first reminder	26
first thing	53 59
first thing in the morning	59
first thing monday	59
first thing this morning	38
first thing tomorrow	53
first time buyer	62
first time round	38
fisch	22+
fische	22
fischen	58
fish	22+
fishing	58
fit	+
fit out	69
fitness	
fitness class	57
fits	70+
fits again	49
fits like a glove	70
fits now	49
fits perfectly	70
fits well	70
fitted	56+
fitted first time	70
fitted her in	17
fitted him in	17
fitted perfectly	70
fitted us in	17
fitter	37
fitters	37+
fitting	22 57
fitting instructions	16
fittings	22+
fittings out	57
five	+
five star	60
five star review	60
five stars	42 60
five year plan	18
fix	47+
fixe	+
fixed	49+
fixed it	49
fixed price	43
fixed wire testing	57
fixen	47
fixes	47
fixes it	49
fixing	47
fixings	22
fixpreis	43
fizz	21
flachenbedarf	34
flackern	13
flackert	13
flackerte	13
flaechenbedarf	34
flag	
flag up	0
flagged	0+
flagged up	0
flaked	13
flakes	
flakes off	13
flaking	13
flansche	22
flap	+
flasche	+
flasche champagner	21
flasche prosecco	21
flasche schnaps	21
flasche sekt	21
flasche wein	21
flasche whisky	21
flaschen	22+
flash	
flash sale	31
flashing	22
flashing red	13
flat	13 69
flat above	63
flats	+
flattened	13
flawless	42
flea	
flea treatment	22
fleck	13
flecken	13+
fleckig	13
fleckige	13
fleckigen	13
fleece	22
fleet	+
fleet manager	62
flegelhaft	41
fleisch	22
flicken	47
flickered	13
flickering	13
flickers	13
flickt	47
flickte	47
fliegen	+
fliegt	
fliegt die sicherung	13
fliegt raus	13
flies	
flies again	49
fliese	22
fliesen	22
fliesenlegen	57
fliesenleger	+
flight	57+
flights	57
flimmert	13
flimsy	13
flink	42
flippt	
flippt aus	3
flippte	
flippte aus	3
flood	+
flood claim	8
flood damage	8
flooded	13
floods	+
floor	22
floor laying	57
floor plan	16
floor plans	16
floor sanding	57
floor tiles	22
flooring	22 57
florida	
florist	+
flott	42+
flott bitte	53
flotte	+
flotter	19
flour	22
flow	
flowers	21 22+
flu	58
flu jab	57
flucht	3
flue	22
fluegel	22
fluesterleise	70
flug	+
flugblatt	31
flugblattaktion	31
flugel	22
fluktuation	32
flush	+
flusterleise	70
flute	22
flux	+
flyer	16 22 31+
flyeraktion	31
flyern	22
flyers	16 31+
flying	+
flying off the shelves	19
fm	62
fnol	8
foam	22
foaming	3
foaming at the mouth	3
foamy	13
fob	+
fobbed	
fobbed off	3
fobbed us off	41
foc	17
focus	
foerderbaender	22
foerderband	22
foerderer	62
fogged	
fogged up	13
fold	+
folded	9+
folder	16
folders	22
folgeauftrag	69
folgt	+
folie	22
folien	16
folks	+
follow	+
follow up	1
follow up after	1
follow up call	1
follow up visit	1
followed	+
followed up	1
followers	32
following	+
following day	59
following up	1
following week	59
font	
food	
food hamper	21
fool	25
fools	25
foot	+
foot the bill	39
footage	
football	58
football tickets	21
footfall	32 58
footfall awful	58
footfall up	19
footie	58
footprint	
footy	+
for	+
for any inconvenience	4
for example	24
for free	17
for instance	24
for less	7
for nothing	17
for the fourth time	2
for the future	18
for the inconvenience	4
for the second time	2
for the third time	2
for the umpteenth time	2
for yesterday	53
forbid	
forderantrag	+
forderband	22
forderbander	22
forderer	62
fordert	
fordert abhilfe	11
fordert nachbesserung	11
forderung	26
forderungen	
forderungsausfall	64
forecast	18+
forecasts	18
forellen	22
foreman	62
forever	2
forever grateful	61
forget	+
forgings	22
forgive	+
forgive me	4
forgive us	4
forgiven	+
forgot	33+
forgot about us	41
forgot password	23
forgot us	41
forgotten	33+
forgotten his password	23
forgotten password	23
forklift	22+
forklift training	57
forklift truck	22
forklifts	22
form	16+
form submission	30
form submitted	30
forma	
formal	
formal complaint	11
formal offer	16
format	
formel	
formel 1	58
formen	22
former	
former client	28
former contact	40
former customer	28
former supplier	63
formerly	38
forms	16+
formula	
formula one	58
formular	16+
formulare	16
formulareingang	30
fort	
fortnight	59+
fortnight in tenerife	58
fortnightly	+
fortune	
forty	+
forum	+
forward	55+
forward on	55
forwarded	56
forwarder	63+
forwarding	55
forwards	55
foto	+
fotobuch	22
fotografen	+
fotografie	57
fotografieren	+
fotografin	+
fotos	16 22+
fotos verwenden	60
fotoshooting	57
foul	13
found	+
found and fixed	49
found it	49
found the cause	49
found the fault	49
found us through	46
founder	+
four	+
four stars	60
four times	2
four times now	2
fourteen	+
fourth	
fourth time	2
fr	59 62+
fracht	+
frachtbrief	16
frachter	63
frachtfrei	7
frachtkosten	43
fraction	
fraction of the price	7
fractured	13
fraechter	63
fraeser	22
fraesteile	22
frag	+
frage	5+
fragebogen	16
fragen	5+
fragt	5+
fragt an	5
fragt nach	1 5
fragt ob	5
fragt wann	5
fragt wegen	5
fragt wie	5
fragte	5
fragte an	5
fragte nach	1
fragte ob	5
frame	
framed	+
frames	22
framework	69+
framework agreement	16
framing	57
france	
franchise	8
franchisee	62
franchisees	62
frank	+
franken	43+
frankly	+
franst	
franst aus	13
franzoesisch	
franzosisch	
fraser	22
frasteile	22
frau	62+
fraud	25+
fraud check	8
frauds	25
fraudster	25
fraudsters	25
fraudulent	25
frayed	13
fraying	13
frech	41
freche	41
frecher	41
frechheit	3 25
free	+
free advice	0
free from	35
free loan	29
free month	10
free night	10
free of	35
free of charge	17
free replacement	10
free samples	16
free use of	29
freebie	21
freebies	21
freed	49+
freed up	49
freeholder	63
freely	+
freeze	+
freezer	22+
freezer burn	13
freezers	22
freezes	13
freezing	
freezing out	58
freezing up	13
frei	
frei bordsteinkante	14
frei haus	14
freien	+
freigabe	+
freigeben	55
freigegeben	56+
freigeschaltet	23
freigestellt	40
freight	14 57+
freight costs	32
freight forwarder	63
freikarten	21
freimachen	47
freischalten	23
freischaltung	23
freitag	59+
freitag mittag	59
freiwillig	+
fremde	+
fremde lieferung	71
fremde ware	71
fremdfirma	+
fremdkoerper	13
fremdkorper	13
french	+
frequent	2
frequently	2
frequenz	32
frequenzumrichter	22
fresh	70+
fresskorb	21
freude	+
freude mit	42
freuen	+
freund	
freund geworben	46
freunde	+
freunde geworben	46
freundin	63+
freundlich	+
freundlich und kompetent	42
freundlichen	+
freundlicherweise	17
freundschaftsdienst	17
freundschaftspreis	7
freut	+
freut sich riesig	42
fri	59+
friday	59+
friday afternoon	59
friday just gone	38
friday morning	59
friday week	59
fridge	22
fridge freezer	22
fridges	22
friede	49
frieden	49
friend	+
friend of	46
friendly	42
friends	+
friert	
friert ein	13
frisch	70
frisst	+
frist	65+
frist bis	65
frist gesetzt	11
frist laeuft ab	53
frist lauft ab	53
frist morgen	53
frist uberschritten	27
frist ueberschritten	27
frist verpasst	27
frist versaeumt	27
frist versaumt	27
frist verstrichen	27 64
fristablauf	
fristen	65
fristgerecht	70+
fristgerecht gekuendigt	28
fristgerecht gekundigt	28
fristlos	
fristlos entlassen	40
fristlos gekuendigt	28
fristlos gekundigt	28
frisur	57
fritteuse	22
fritz	
fro	
froh	+
frohe	+
frohe ostern	58
frohe weihnachten	58
frohes	+
from	+
from april	18
from hours to minutes	54
from january	18
from our end	37
from our side	37
from september	18
from what he says	48
from what i hear	48
from your side	72
front	
front desk	20
front door	22
front of house	20
front office	20
frontlader	+
fror	
fror ein	13
frost	58+
froze	13
frozen	+
frozen screen	13
frueh	
fruehbucherrabatt	7
frueher	38
frueher besser	41
fruehere	
fruehere ansprechpartnerin	40
frueherer	
frueherer ansprechpartner	40
frueherer lieferant	63
fruehjahr	
fruehjahrsaktion	31
fruehjahrsmailing	31
fruehling	
fruehpension	40
fruehpensioniert	40
fruehrente	40
fruehstueck	57
fruh	+
fruhbucher	+
fruhbucherrabatt	7
fruher	38+
fruher besser	41
fruhere	+
fruhere ansprechpartnerin	40
fruherer	
fruherer ansprechpartner	40
fruherer lieferant	63
fruhjahr	+
fruhjahrsaktion	31
fruhjahrsmailing	31
fruhling	+
fruhpension	40
fruhpensioniert	40
fruhrente	40
fruhstuck	57+
fruit	22
fruit basket	21
fruits	
frust	3
frustrated	3
frustrating	3
frustration	3
frustrierend	3
frustriert	3
frustrierte	3
fryer	22
fuchs	+
fuchsteufelswild	3
fuchtig	3
fuege	
fuege bei	55
fuegen	
fuegen bei	55
fuegt	
fuegt bei	55
fuehlt	
fuehlt sich im stich gelassen	3
fuehren	
fuehren sie	5
fuehrerschein	58
fuehrte	
fuehrte vor	0
fuehrung	57 66
fuel	22 32+
fuel bill	32
fuel consumption	32
fuel costs	32
fuel surcharge	43
fuenf	
fuenf sterne	60
fuenf sterne bewertung	60
fuenfjahresplan	18
fuenfmal	2
fuenfmal verbunden	41
fuenften	
fuer	
fuer den fall	24
fuer den fall dass	24
fuer dich	72
fuer die umstaende	4
fuer die unannehmlichkeiten	4
fuer dumm verkauft	3 25 41
fuer euch	72
fuer immer geschlossen	9
fuer lau	17
fuer sie	72
fuer umme	17
fuers	
fuers neue jahr	18
fuge	
fuge bei	55
fugen	
fugen bei	55
fugt	
fugt bei	55
fuhlt	+
fuhlt sich im stich gelassen	3
fuhr	+
fuhr hin	66
fuhr vorbei	66
fuhre	69+
fuhren	+
fuhren sie	5
fuhrerschein	58
fuhrt	+
fuhrte	
fuhrte vor	0
fuhrung	57 66
fulfilment	57
full	+
full house	19
full mailbox	67
full marks	42
full of praise	42
full refund	10
full service	57
fullen	+
fully	+
fully booked	19
fully resolved	49
fumed	3
fumes	3
fuming	3
function	69
functioning	
fundraising	57
funds	+
funds received	45
funeral	15+
funeral is	15
funeral on	15
funeral service	57
funerals	15
funf	+
funf sterne	60
funf sterne bewertung	60
funfjahresplan	18
funfmal	2
funfmal verbunden	41
funftel	+
funften	
funfzehn	+
fungus	13
funkloch	36
funktionieren	70
funktionieren nicht	13
funktionieren wieder	49
funktioniert	70+
funktioniert alles	1 70
funktioniert bestens	70
funktioniert einwandfrei	70
funktioniert gut	70
funktioniert jetzt	49
funktioniert nicht	13
funktioniert nicht mehr	13
funktioniert perfekt	70
funktioniert prima	70
funktioniert super	70
funktioniert tadellos	70
funktioniert wieder	49
funktionierte	70
funktionierte nicht	13
funktionierte wieder	49
funktionierten	70
funktionierten nicht	13
funktionslos	13
funktionsuntuchtig	13
funktionsuntuechtig	13
funny	
fup	1
fur	+
fur den fall	24
fur den fall dass	24
fur dich	72
fur die umstande	4
fur die unannehmlichkeiten	4
fur dumm verkauft	3 25 41
fur euch	72
fur immer geschlossen	9
fur lau	17
fur sie	72
fur umme	17
furchtbar	+
furious	3
furn	+
furnish	55
furniture	+
furniture restoration	57
furred	
furred up	13
furs	+
furs neue jahr	18
further	+
further ahead	18
fuse	22+
fuse board	22
fuse box	22
fuses	22
fusioniert	+
fuss	+
fussball	58
fusselt	13
futsch	13
futter	22+
futterverbrauch	32
future	18+
future needs	34
future plans	18
fuzzy	13
fwd	55
fwded	56
fy	+
g	+
g k	20
gaa	58
gab	
gab ab	14
gab an	48
gab auf	9
gab auskunft	0
gab bekannt	48
gab den geist auf	13
gab mit	29
gab unsere nummer weiter	46
gab zu	48
gabe	24
gabe es	5
gabelstapler	22
gaben	
gaben an	48
gaebe	24
gaebe es	5
gaeste	62
gaestebuch	60
gaestebucheintrag	60
gaesteliste	16
gaesten	62
gaestezahlen	32
gaffer	62
gain	19
gained	19
gained us	19
gaining	19
gains	19
gala	69+
galah	25
galley	16
galvanising	57
game	+
gammelig	13
gammlig	13
gang	+
ganga	+
gangerman	62
gangsters	25
ganoven	25
gantt	
gantt chart	16
ganz	+
ganz begeistert	42
ganz dringend	53
ganz herzlichen dank	61
ganze	+
ganze arbeit geleistet	42
ganzen	+
ganzer	+
ganzes	+
gap	+
gap in	34
gaping	13
gappy	13
gaps	13
gar	
gar kein	35
gar keine	35
gar keinen	35
gar nicht	35
gar nicht zufrieden	3
gar nichts	35
garage	
garage door	22
garagentor	22
garantie	+
garantiere	44
garantieren	44
garantiert	44
garantiert da	44
garantiert fertig	44
garantierte	44
garbled	13
garda	63
gardai	63
gardasee	
garden	58+
garden design	57
garden furniture	22
garden maintenance	57
gardener	63
gardening	58
gardening leave	40
gardinen	22
garlic	22
garn	22
garne	22
garnelen	22
garten	58
gartenarbeit	58
gartenmobel	22
gartenmoebel	22
gartenpflege	57
gartnerei	+
gary	+
gas	
gas bill	32
gas board	63
gas bottles	22
gas certificate	16
gas company	63
gas connection	57
gas cylinder	22
gas safe certificate	16
gasflaschen	22
gash	13
gashes	13
gasket	22
gaskets	22
gaspreis	43
gasrechnung	26
gast	62
gaste	62+
gastebuch	60
gastebucheintrag	60
gasteliste	16
gasten	62+
gastezahlen	32
gastgeschenk	21
gasthaus	+
gastherme	22
gasthof	+
gastronom	62
gastwirt	62
gasverbrauch	32
gate	22
gatehouse	20
gatekeeper	20
gates	22+
gates locked	36
gatte	63
gattin	63+
gaube	+
gauge	+
gauner	25+
gaunerei	25
gave	+
gave a bell	51
gave a hand	17
gave a heads up	0
gave a ring	51
gave a testimonial	60
gave a tip	0
gave advice	0
gave back	29
gave guidance	0
gave her	56
gave her a hand	17
gave her a lift	17
gave her a ring	51
gave her our card	46
gave him	56
gave him a bell	51
gave him a call	51
gave him a hand	17
gave him a lift	17
gave him our number	46
gave me a mouthful	3
gave me an earful	3
gave me both barrels	3
gave me hell	3
gave my word	44
gave notice	28
gave our name to	46
gave our word	44
gave out	13
gave out our number	46
gave some advice	0
gave some pointers	0
gave some tips	0
gave them	56
gave them our name	46
gave up	13
gave up her weekend	17
gave up his lunch	17
gave up his weekend	17
gave up the business	9
gave up the ghost	13
gave up the practice	9
gave up the shop	9
gave us a hand	17
gave us a lift	17
gave us a testimonial	60
gave us an earful	3
gave us five stars	60
gave us hell	3
gave way	13
gazebo	+
gcses	58
gdpr	
gdpr erasure request	68
geaendert	56
geaendert durch system	30
geaergert	3
geandert	56+
geandert durch system	30
gear	22
gearbeitet	+
gearbox	22
gearboxes	22
geargert	3
gears	22
geb	+
geback	22
gebacken	
gebaeck	22
gebaeudereinigung	57
gebaeudeversicherung	8
gebannt	49
gebaudereinigung	57
gebaudeversicherung	8
gebe	+
gebe ab	14
gebe bescheid	44
gebe mein wort	44
gebe ruckmeldung	44
gebe rueckmeldung	44
gebe weiter	55
geben	+
geben ab	14
geben bescheid	44
geben ruckmeldung	44
geben rueckmeldung	44
geben sie bescheid	5
geben unser wort	44
geben weiter	55
gebeten	5+
geblase	+
geblieben	+
gebn	+
geborgt	29+
gebracht	14 56+
gebraucht	
gebraucht wird	34
gebrochen	13
gebrochene	13
gebrochenen	13
gebrochener	13
gebrochenes	13
gebrockelt	13
gebroeckelt	13
gebruellt	3
gebrullt	3
gebucht	56
gebuehr	43
gebuehr erlassen	10
gebuehren	43
gebuehrenbescheid	26
gebuehrenerhoehung	12
gebuehrenrechnung	26
gebuhr	43
gebuhr erlassen	10
gebuhren	43
gebuhrenbescheid	26
gebuhrenerhohung	12
gebuhrenrechnung	26
geburt	21
geburtstag	21 58
geburtstage	21
geburtstagsfeier	58
geburtstagsgeschenk	21
geburtstagskarte	21
geburtstagstorte	21
gedacht	+
gedankt	61+
gedeckt	8
gedicht	+
gedrittelt	54
gedroht	25
gedrosselt	54
gedruckt	54 56+
gedrueckt	54
geduld	+
geduld am ende	3
geduld am ende sein	3
geduld zu ende	3
geehrte	+
geehrter	+
geeinigt	49
geeinigt auf	49
gefaehrdungsbeurteilung	57
gefaelligkeit	17
gefaelligkeiten	17
gefaelligkeitshalber	17
gefahrdungsbeurteilung	57
gefahren	+
gefallen	17+
gefallen auf	54
gefallen getan	17
gefalligkeit	17
gefalligkeiten	17
gefalligkeitshalber	17
gefallt	+
gefaxt	56
gefehlt	33
gefeilscht	7
geflackert	13
geflickt	47
geflogen	
geflucht	3
gefluegel	22
geflugel	22
gefragt	5 34+
gefreut	+
gefrierschrank	22
gefuhrt	+
gefunden	49+
gegangen	+
gegeben	+
gegebenenfalls	24
gegen	
gegen heile getauscht	49
gegen neue getauscht	49
gegen richtige getauscht	49
gegenangebot	7 52
gegenangebote	52
gegenbesuch	66
gegengelesen	+
gegenofferte	52
gegenuber	
gegenueber	
gegessen	+
gegner	63
gegnerische	
gegnerische versicherung	63
gegriffen	
geh	+
gehabt	
gehalt	+
gehalten	+
gehangt	+
gehause	+
gehe	+
gehe vorbei	66
geheimhaltungsvereinbarung	16
gehen	+
gehen ab	13
gehen durch	50
gehen nicht	13
gehen nicht hoch	13
gehen runter	7
gehen wieder	49
gehn	+
gehoerlos	6
gehoert	
gehoert dass	48
gehoert nicht uns	71
geholfen	17+
geholt	14
gehoren	+
gehorlos	6
gehort	+
gehort dass	48
gehort nicht uns	71
geht	+
geht ab	13
geht an die presse	25
geht auf	13
geht auf mailbox	67
geht auf meine kappe	4
geht auf uns	10 17
geht auf unsere kappe	4
geht aufs haus	10 17
geht da noch was	7
geht die waende hoch	3
geht die wande hoch	3
geht einwandfrei	70
geht gar nicht	3
geht gut	70
geht heute noch raus	44
geht in pension	40
geht in rente	40
geht jetzt	49
geht jetzt wieder	49
geht kaputt	13
geht keiner ran	36 41
geht morgen raus	44
geht nicht	13
geht nicht an	13
geht nicht ans telefon	36
geht nicht auf	13
geht nicht dran	36
geht nicht hoch	13
geht nicht mehr	13
geht nicht ran	36
geht nicht runter	13
geht nicht zu	13
geht niemand ran	36 41
geht noch ab	33
geht noch was	7
geht prima	70
geht ran	51
geht raus	44
geht runter	7
geht so nicht	3
geht super	70
geht wieder	49
geht wieder alles	49
geht zum anwalt	25
geht zuruck	54
geht zurueck	54
gehts	
gehudelt	41
geige	22
geist	
gejammert	11
gekippt	13
geklaert	49
geklagt	11
geklappert	13
geklappt	70
geklart	49+
geklaut	33+
geklebt	47
geklemmt	13
geklingelt	+
geknickt	13
geknickte	13
gekommen	+
gekostet	43
gekriegt	45+
gekuendigt	28
gekuendigt worden	40
gekuerzt	54
gekundigt	28+
gekundigt worden	40
gekurzt	54+
gel	+
gelacht	58
geladen	3+
gelaender	22
gelander	22
gelandet	45
gelassen	+
gelaufen	70+
geld	+
geld angewiesen	39
geld eingegangen	39 45
geld fehlt	64
geld ist da	39 49
geld ist raus	39
geld nicht da	64
geld uberwiesen	39
geld ueberwiesen	39
geld zuruck	10
geld zuruck erhalten	49
geld zuruckbekommen	10
geld zurueck	10
geld zurueck erhalten	49
geld zurueckbekommen	10
geldeingang	
geleckt	13
gelegt	+
geleistet	
geleitet	
gelesen	45+
gelesen am	30
geliefert	14 56+
gelieferte	+
gelieferten	+
geliehen	29+
geliehene	29
geliehenen	29
geloben	44
geloben besserung	44
gelobt	42 44
gelobt besserung	44
gelockert	13
geloescht	
geloescht im handelsregister	9
geloest	13 49
geloest und bestaetigt	49
geloetet	47
geloscht	+
geloscht im handelsregister	9
gelost	13 49+
gelost und bestatigt	49
gelotet	47
gelten	+
gem	42 48+
gemacht	56+
gemaess	48
gemahnt	26 64
gemailt	56+
gemass	48
gemault	11
gemeckert	11
gemeinde	63
gemeindeamt	63
gemeinderat	+
gemeinsam	+
gemeinsam essen	66
gemeinsame	+
gemeint	48
gemeldet	48 56
gemerkt	+
gemindert	10
gemotzt	11
gemuese	22
gemurkst	41
gemuse	22
gemutlich	+
gen	+
genannt	+
genau	+
genau wie letztes mal	2
gene	+
genehmigung	16
general	+
general manager	62
generaluberholen	47
generalueberholen	47
generalunternehmer	63
generalversammlung	+
generated	19+
generated by the system	30
generates	19
generation	+
generator	22
generators	22
generiert	
genervt	3
genervte	3
genesungskarte	21
genial	42
geniale	42
genoergelt	11
genommen	+
genorgelt	11
genossenschaft	+
gent	62
gentle	+
gentleman	62+
genug	+
genug davon	3
genugt	+
genuss	
geoeffnet	
geoffnet	+
gepackt	+
gepasst	70
gepfeffert	12
gepfefferte	12
gepfuscht	13 41
geplaenkel	58
geplankel	58
geplant	18+
geplante	18
geplanten	18
geplatzt	13 64+
geplatzte	13
geplaudert	58
geplauscht	58
gepostet	56
geprueft	
gepruft	+
geputzt	+
gequatscht	58
gequietscht	13
gequollen	13
gerade	+
gerade biegen	47
gerade eben	38
gerade vorhin	38
geradebiegen	47
geradegebogen	49
geraet	22
geraete	22
geraeten	22
geraeumt	
gerat	22
gerate	22+
geraten	0 22+
geratscht	58
geraumt	+
geregelt	49+
gereinigt	+
gereizt	3
gereizte	3
gerettet	42+
gericht	63+
gerichtet	47 49+
gerichtstermin	69
geringer	54
geringere	54
geringeren	54
geringsten	
gerissen	13+
gerissene	13
german	+
gern	+
gerne	+
geruch	+
gerucht	48
geruchteweise	48
geruecht	48
geruechteweise	48
geruegt	11
geruest	22
gerugt	11
gerust	22+
gesacht	+
gesagt	48+
gesalzen	12
gesalzene	12
gesamte	+
gesamtkosten	43
gesamtpreis	43
gesandt	56
gesangsverein	58
gescannt	+
geschaeft	
geschaeft aufgegeben	9
geschaeft geschlossen	36
geschaeft laeuft aus	9
geschaeft verkauft	9
geschaeftsaufgabe	9
geschaeftsaufloesung	9
geschaeftsbeziehung	
geschaeftsbeziehung beendet	28
geschaeftsfuehrer	62
geschaeftsfuehrerin	62
geschaeftsfuehrers	62
geschaeftsfuehrung	
geschaeftsjahr	
geschaeftsleitung	62
geschaeftsleitungsassistentin	20
geschaeftsreise	
geschaetzte	
geschaetzte damen und herren	72
geschaetzter	
geschaetzter kunde	72
geschaffen	
geschafft	+
geschaft	+
geschaft aufgegeben	9
geschaft geschlossen	36
geschaft lauft aus	9
geschaft verkauft	9
geschaftsaufgabe	9
geschaftsauflosung	9
geschaftsbeziehung	
geschaftsbeziehung beendet	28
geschaftsfuhrer	62+
geschaftsfuhrerin	62
geschaftsfuhrers	62
geschaftsfuhrung	
geschaftsjahr	
geschaftsleitung	62+
geschaftsleitungsassistentin	20
geschaftsreise	
geschatzte	
geschatzte damen und herren	72
geschatzter	
geschatzter kunde	72
geschaut	+
geschehen	+
geschenk	21
geschenkbox	21
geschenke	21
geschenken	21
geschenkgutschein	21
geschenkkarte	21
geschenkkoerbe	21 22
geschenkkorb	21
geschenkkorbe	21 22
geschenkt	17+
geschichte	+
geschickt	56+
geschickt hat uns	46
geschieden	
geschildert	48
geschimmelt	13
geschimpft	3 11+
geschirr	22
geschirrspueler	22
geschirrspuler	22
geschlafen	+
geschlampt	41
geschlossen	49+
geschluckt	
geschluckt beim preis	12
geschludert	41
geschmacklos	13
geschmeckt	
geschmiert	
geschoben	
geschrieben	48 56+
geschrien	3
geschrumpft	13
geschwaermt	42
geschwaermt von uns	46
geschwarmt	42+
geschwarmt von uns	46
geschwatzt	58
geschweisst	47
geschwollen	13
geschworen	44
gesehen	45+
geselle	37
gesendet	56
gesenkt	54
gesessen	+
gesetzt	+
gesetzt den fall	24
gesimst	56
gesindel	25
gesorgt	
gespachtelt	47
gespart	54+
gesperrt	
gesperrt fuer werbung	68
gesperrt fur werbung	68
gesperrt wegen ruckstand	64
gesperrt wegen rueckstand	64
gesprach	51+
gesprach abgebrochen	36
gesprach uber bedarf	50
gesprach uber plane	50
gesprach uber ziele	50
gesprach uber zukunft	50
gesprache	51
gespraech	51
gespraech abgebrochen	36
gespraech ueber bedarf	50
gespraech ueber plaene	50
gespraech ueber ziele	50
gespraech ueber zukunft	50
gespraeche	51
gesprengt	
gesprochen	51+
gesprungen	13
gesprungene	13
gestaltung	57
gestanden	+
gestartet	
gestecke	22
gesteckt	+
gesteigert	19
gestellt	+
gestern	38+
gestern abend	38
gestern angekommen	45
gestern erhalten	45
gestern frueh	38
gestern fruh	38
gestern gebraucht	53
gestern geschickt	56
gestern nachmittag	38
gestern raus	56
gestern uberwiesen	39
gestern ueberwiesen	39
gestern vormittag	38
gestiegen	19+
gestoert	13
gestohlen	8 33
gestorben	15+
gestorben ist	15
gestort	13
gestossen	
gestreikt	13
gestrichen	+
gestrichen voll	3
gesture	
gesture of goodwill	10
gesucht	34+
gesucht wird	34
gesund	+
gesundheit	58
gesundheitsamt	63
gesunken	54+
get	+
get across to	55
get it fixed	47
get it sorted	47
get it working	47
get on the phone	51
get over to	55
get stuffed	25
get together	66
get well card	21
getan	
getauscht	+
getauscht und gut	49
getaway	58
geteilt	56
getestet	+
getilgt	39
getobt	3
getraenke	22
getranke	22+
getratscht	58
getrennt	+
getriebe	22+
getroffen	66
getropft	13
getrunken	
gets	+
gets it elsewhere now	28
gets stuck	13
getting	+
getting on ok	1
getting on with it	1
getting other quotes	52
getting quotes	52
getting three quotes	52
getting worse	3
geviertelt	54
gewachsen	19
gewaehrleisten	44
gewaehrleistet	44
gewahrleisten	44
gewahrleistet	44
gewandelt	10
gewann	19
gewartet	27+
gewechselt	28 47+
geweint	+
gewellt	13
gewerbe	
gewerbe abgemeldet	9
gewerbe ruhend	9
gewerbe zuruckgelegt	9
gewerbe zurueckgelegt	9
gewerbeabmeldung	9
gewerbeamt	63
gewerbeaufsicht	63
gewerk	+
gewesen	+
gewinn	32
gewinnen	19
gewinnspiel	31
gewinnt	19
gewitter	+
gewohnt	+
gewonnen	19
geworben	46+
geworden	+
geworfen	+
gewuenscht	34
gewuenschte	34
gewuenschten	34
gewuerze	22
gewunscht	34
gewunschte	34+
gewunschten	34
gewurze	22
gewusst	
geyser	+
gezahlt	39+
gezeichnet	56
gezeigt	0+
gezeigt wie	0
gezogen	
gf	37
gfragt	+
ggf	24
ggfs	24
ghabt	+
ghost	
ghosting	13
gib	
gib bescheid	5
gibt	5+
gibt ab	14
gibt an	48
gibt auf	9
gibt bekannt	48
gibt bescheid	44
gibt betrieb auf	9
gibt den geist auf	13
gibt es	5
gibt es neuigkeiten	5
gibt es nicht mehr	9
gibt es schon	5
gibt es weiter	20
gibt geschaeft auf	9
gibt geschaft auf	9
gibt keinen mucks	13
gibt nachricht weiter	20
gibt nichts zu meckern	70
gibt referenz	60
gibt unsere nummer weiter	46
gibt was neues	5
gibt weiter	55
gibt zu	48
gibts	+
giebel	+
gift	21+
gift aid	32
gift aid form	16
gift bag	21
gift basket	21
gift box	21
gift boxes	22
gift card	21
gift cards	21
gift set	21
gift voucher	21
gift vouchers	21
gifted	21
gifts	21
gig	69
gilt	+
gin	22
ging	+
ging ab	13
ging auf mailbox	67
ging auf uns	17
ging aufs haus	17
ging ein	45
ging gestern raus	56
ging heute raus	56
ging in pension	40
ging in rente	40
ging kaputt	13
ging keiner ran	36
ging nach oben	19
ging nicht	13
ging nicht ran	36
ging niemand dran	36
ging niemand ran	36
ging pleite	9
ging ran	51
ging raus	56
ging runter	7
ging verloren	33
ging vorbei	66
ging wieder	49
ging zuruck	54
ging zurueck	54
ginge	24+
gingen	24
gingen ein	45
gingen kaputt	13
gingen raus	56
gingen verloren	33
gingen zuruck	54
gingen zurueck	54
gipfeli	22
gipsplatten	22
girl	+
girlfriend	63
girls	+
gitarre	22
give	+
give a bell	51
give a buzz	51
give a call	51
give a hand	17
give a ring	51
give a shout	51
give a tinkle	51
give her a call	51
give him a call	51
give me a bell	51
give me a call	51
give me a ring	51
give us a bell	51
give us a call	51
give us a ring	51
giveaway	21
giveaways	21
given	56+
given notice	28
given out	13
given the all clear	49
given the runaround	41
given up the business	9
gives	+
gives notice	28
gives up	13
giving	+
giving notice	28
giving up the business	9
gk	20
gl	37
gl assistentin	20
glace	22
glad	+
glad to have you	42
glad we came to you	42
glad we chose	42
glad we found you	42
glaeser	22
glaeserset	22
glas	
glas honig	21
glasbruch	8 13
glaser	22+
glaserset	22
glasreinigung	57
glass	22+
glass breakage	8
glass in it	13
glass pane	22
glasschaden	8
glasses	22+
glasswasher	22
glastonbury	58
glatt	70+
glatt gegangen	70
glaubt	48
glaubte	48
glazing	57
glazing unit	22
glei	+
gleich	53 59+
gleich miterledigt	17
gleich mitgemacht	17
gleich nachher	59
gleiche	
gleiche wie zuletzt	2
gleichem	+
gleiches	
gleiches problem	2
gleichgueltig	41
gleichgultig	41
gleicht	
gleicht aus	39
glich	
glich aus	39
glitch	13
glitches	13
glitchy	13
gloss	22
glove	
gloves	22
glow	+
glowing	42
glowing report	42
glowing review	42 60
glowing words	42
gls	63
glucklich	42
glucklich mit	42
gluckwunsch	21+
gluckwunsche	21
gluckwunschkarte	21
glue	22
gluecklich	42
gluecklich mit	42
glueckwuensche	21
glueckwunsch	21
glueckwunschkarte	21
glued	+
gluten	+
gm	62+
gmbh	+
gmeldet	+
gnawed	13
go	+
go and see	66
go digital	18
go live	69
go out to	66
go over	66
go raibh maith agat	61
go round	66
go through plans	50
go to hell	25
go to the papers	25
go to the press	25
goals	18
gobshite	25
gobshites	25
gobsmacked	42
god	+
god forbid	24
godsend	42
goenner	62
goennerin	62
goes	+
goes blank	13
goes down well	70
goes elsewhere	28
goes to voicemail	67
goes well	70
goes wrong	13
goht	+
going	+
going downhill	3
going elsewhere	28
going fine	70
going forward	18
going in house	28
going off	13
going on holiday	58
going on maternity	40
going out of business	9
going rate	43
going round	66
going round in circles	41
going strong	70
going to market	52
going to the papers	25
going to the press	25
going up	19
going well	70
gold	+
gold wert	42
golden	+
goldene	+
golf	58+
golfrunde	58
gone	+
gone astray	33
gone away	49
gone bankrupt	9
gone belly up	9
gone bust	9
gone dead	13
gone down	54
gone downhill	3
gone elsewhere	28
gone flat	13
gone for the day	36
gone haywire	13
gone home	36
gone into administration	9
gone missing	33
gone now	49
gone off	13
gone on maternity	40
gone out	56
gone out of business	9
gone out to tender	52
gone over to	28
gone phut	13
gone to a competitor	28
gone to customer	56
gone to lunch	36
gone to print	56
gone to seed	13
gone to the competition	28
gone to the wall	9
gone under	9
gone up	12
gone up by	19
gone walkabout	33
gone with someone else	28
gone wrong	13
gone yellow	13
gonna	+
gonner	62
gonnerin	62
good	+
good advice	0
good as new	49
good book	58
good feedback	42
good job	42
good lads	42
good luck card	21
good natter	58
good now	49
good review	60
good since	49
good to chat	58
good turn	17
good until	65
good value	7
good weekend	58
good words	42
good work	42
goodie	
goodie bag	21
goods	22
goods in	45 62
goods received	45
goodself	72
goodselves	72
goodwill	+
goodwill credit	10
goodwill gesture	10
goodwill payment	10
goody	
goody bag	21
google	63+
google bewertung	60
google review	60
google reviews	60
google rezension	60
gorgeous	42
gossip	48 58
got	45+
got a new job	40
got a question	5
got an earful	3
got cut off	36 41
got her voicemail	67
got here	45
got him out of	17
got his voicemail	67
got it	45
got it fixed	49
got it sorted	49
got it thanks	45
got it today	45
got rid of	54
got the machine	67
got them	45
got us in at	46
got us in with	46
got us out of	17
got us the job	46
got vm	67
got voicemail	67
got worse	3
gott	+
gouged	13
government	63
gp	62
gpay	39
grab	+
grabpflege	57
grabstein	22
grace	
grace period	65
grade	
grade eben	38
grades	32
graduated	58
graduation	58
grafik	57+
grain	+
grainy	13
grand	42+
grand final	58
grand job	42
grand national	58
grand piano	22
grandad	63
grandchild	58
grandchildren	58 63
granddaughter	63
grandfather	63
grandios	42
grandkids	+
grandmother	63
grandson	63+
granny	63
grant	+
granted	+
grantelt	3
grantig	3
grantige	3
grantiger	3
granulat	22
granulate	22
grapes	22
grapevine	48
graphic	
graphic design	57
graphics	
grass	
grass cutting	57
grat	13
grate	13
grateful	61+
gratefully	61
gratia	
gratis	17+
gratis dazu	7
gratis ersatz	10
gratitude	61+
gratulation	21
gratulieren	21
gratuliert	21+
gratulierte	21
graus	
gravel	22
gravur	57+
graz	+
grazie	
greased	+
greasy	13
great	42
great feedback	42
great hurry	53
great job	42
great review	60
great service	42
great success	42
great team	42
great work	42
greatly	
greatly appreciated	61
greenhouse	22
greeting	
greeting card	21
greetings	+
greetings card	21
greifen	
grew	19
grew by	19
grid	+
griddle	22
grievance	11
grievances	11
griff	22+
griffe	22
grill	22
grillen	+
grinder	22
grinding	13+
grinds	13
gripe	11
griped	11
gripes	11
griping	11
grit	22
gritting	57
gritty	13
gritty bits	13
groesse	
groessenordnung	34
groom	62
grooming	57
gross	+
gross price	43
grossartig	42
grossartige	42
grossauftrag	69
grosse	
grosse klasse	42
grossen	+
grossen dank	61
grossenordnung	34
grosser	+
grossere	+
grosseres	+
grosses	+
grosses dankeschoen	61
grosses dankeschon	61
grosses ehrenwort	44
grosses lob	42
grosshaendler	63
grosshandel	63
grosshandler	63
grosskunde	62
grossmutter	63
grottenschlecht	3
ground	
ground to a halt	13
groundworkers	63
groundworks	57 69
group	
group booking	69
group policy	23
group rate	43
grouse	11
grousing	11
grout	22
grovelled	4+
grow	19+
grow the business	18
grower	62
growers	62+
growing	19+
growing the business	18
grown	19+
grown by	19
grows	19+
growth	19
growth of	19
growth plan	18
grp	+
grubby	13
gruenen	
gruenes	
gruenes licht	49
gruenpflege	57
grumble	11
grumbled	11
grumbles	11
grumbling	11
grumpy	
grumpy about	3
grun	+
grund	+
grundbuchauszug	16
grundpreis	43
grundreinigung	57
grundriss	16+
grundrisse	16
grundsatzgesprach	50
grundsatzgespraech	50
grundsatzlich	+
grundung	+
grunen	
grunes	
grunes licht	49
grunpflege	57
gruppe	+
gruppenbuchung	69
gruss	+
grusse	+
grussen	+
grusskarte	21
grusst	+
gs	10
gsagt	+
gschenkt	+
gschicht	+
gseit	+
gsprach	+
gst	+
gst department	63
gst invoice	26
gstorben	+
guarantee	16 44+
guarantee card	16
guaranteed	44+
guaranteeing	44
guarantees	44
guardian	62
guarding	57
guck	+
gucken	+
guckt	+
guenstig	7
guenstige	7
guenstiger	7
guenstiger woanders	7
guenstigere	7
guenstigeren	7
guenstigeres	7
guenstigeres angebot	7
guenstigste	7
guenstigsten	7
guess	+
guesses	48
guest	62
guest list	16
guests	62+
guests loved	42
guetesiegel	60
guetlich	
guetlich geeinigt	49
guetlich geregelt	49
guetsli	21
guetzli	21
guidance	0
guide	0+
guide price	43
guided	0
guided tour	57
guiding	0
guild	+
guillotine	22
guitar	22 58
guitar lessons	57
guitars	22
gulf	+
gummi	22
gunstig	7+
gunstige	7
gunstiger	7+
gunstiger woanders	7
gunstigere	7
gunstigeren	7
gunstigeres	7
gunstigeres angebot	7
gunstigste	7
gunstigsten	7
gussteile	22
gut	+
gut angekommen	1 45 70
gut aufgehoben	42
gut bei uns	17
gut beraten	42
gut damit	49
gut eingearbeitet	1
gut eingelebt	1
gut eingewoehnt	1
gut eingewohnt	1
gut gestartet	1
gut geworden	42
gut zum druck	16
gutachten	8 16+
gutachtenerstellung	57
gutachter	8 63
gutachterin	63
gute	+
gute arbeit	42
gute arbeit geleistet	42
gute besserung	58
gutem	
guten	+
guten dienst erwiesen	17
guten rutsch	58
guter	+
gutes	+
gutes neues jahr	58
gutes wort eingelegt	46
gutes wort einlegen	46
gutes wort fuer uns	46
gutes wort fur uns	46
gutesiegel	60
gutgeschrieben	10 49+
gutlich	
gutlich geeinigt	49
gutlich geregelt	49
gutmachen	
gutschein	21+
gutschein als entschadigung	10
gutschein als entschaedigung	10
gutscheinaktion	31
gutscheine	21
gutscheinkarte	21
gutschreiben	10
gutschrift	10+
gutschrift auf konto	39
gutschrift erhalten	49
gutschrift fehlt	33
gutschriften	10
gutschrifterstellung	10
gutted	3+
gutter	22+
gutter cleaning	57
guttering	57
gutters	22
guv	
guv nor	62
guy	62+
guys	+
gwartet	+
gwechselt	+
gym	58+
h	
h o	37
ha	+
haar	
haar in	13
haareraufen	
haarfarbe	22
haarschnitt	57
haass	3
hab	+
hab gekriegt	45
hab geschickt	56
hab ich verbockt	4
hab ich verschlafen	4
hab versprochen	44
habe	+
habe bekommen	45
habe erhalten	45
habe gehoert	48
habe gehort	48
habe genug	3
habe geschickt	56
habe ich	45
habe mich entschuldigt	4
habe versprochen	44
habe zugesagt	44
haben	+
haben bekommen	45
haben die nase voll	3
haben erhalten	45
haben es notiert	44
haben es satt	3
haben gehoert	48
haben gehort	48
haben gekuendigt	28
haben gekundigt	28
haben genug	3
haben gesagt	48
haben geschickt	56
haben gewechselt	28
haben sich bedankt	61
haben sich bewaehrt	70
haben sich bewahrt	70
haben sich geloest	13
haben sich gelost	13
haben sie	5 72
haben sie bis	44
haben sie dank	61
haben uns ausgesprochen	49
haben uns entschuldigt	4
haben uns geeinigt	49
haben uns verstaendigt	49
haben uns verstandigt	49
haben versprochen	44
haben vor	18
haben wir bekommen	45
haben wir verbockt	4
haben wir verschlafen	4
haben wir versemmelt	4
haben zugesagt	44
habt	+
habt ihr	5 72
habts	+
haccp	+
hacked	
hacked off	3
hackfleisch	22
hacksler	22+
had	38+
had a go	3
had a go at	3
had a laugh	58
had a natter	58
had died	15
had enough	3
had he	24
had her fill	3
had his fill	3
had it	24
had it up to here	3
had it with	3
had not	35
had not a clue	41
had the craic	58
had they	24
had we	24
haecksler	22
haelfte	
haelt	70
haelt ausschau nach	34
haelt bombenfest	70
haelt den druck nicht	13
haelt dicht	70
haelt gut	70
haelt jetzt	49
haelt kein wasser	13
haelt laenger	19
haelt nicht	13
haelt nicht dicht	13
haelt super	70
haelt uns hin	41
haelt was	70
haelt wieder	49
haenden	
haendige	
haendige aus	14
haendigt	
haendigt aus	14
haendlerrabatt	7
haenge	
haenge an	55
haengen	
haengen an	55
haengen gelassen	41
haengen lassen	41
haengengeblieben	13
haengengelassen	41
haengt	13
haengt an	55
haengt dauernd	13
haengt davon ab	24
haengt fest	13
haengt sich auf	13
haengt sich dauernd auf	13
haengt sich staendig auf	13
haessig	3
haessige	3
haessiger	3
haette	24
haette gern	34
haette gerne	34
haette gestern	27
haette laengst	27
haette nicht passieren duerfen	4
haetten	24
haetten gern	34
haetten gerne	34
haetten sie	5
haettest	24
haettet	
haettet ihr	5
haeuschen	
hafen	+
haftet	
haftet nicht	13
haftpflicht	8
haftpflichtschaden	8
haftpflichtversicherung	8
hagel	8+
hagelschaden	8
hagelschaeden	8
haggle	7
haggled	7
haggles	7
haggling	7
hail	
hail damage	8
hair	
hair in it	13
haircut	57
hairline	
hairline crack	13
hakchen	+
hake	
hake nach	44 51
hakelt	13
haken	13+
haken nach	44
hakt	13
hakt nach	51
hakte	13
halal	+
halb	+
halb fertig	33
halb leer	33
halb roh	13
halbe	+
halbe lieferung	33
halben	+
halber	+
halber preis	7
halbfertig	33
halbgar	13
halbieren	54
halbiert	54+
halbierte	54
halbierung	54
halbjahr	
halbjahresgesprach	50
halbjahresgespraech	50
halbpension	57
hale	+
half	17+
half a job	41
half as much	54
half aus	17
half empty	33
half mit	17
half of it	33
half of them	33
half term	58
half the order	33
half the price	7
half the time	54
half weiter	0
half what it was	54
half yearly review	50
halfen	17
halfen aus	17
halfte	+
halfway	
halfwit	25
halfwits	25
hall	+
halle	+
hallo	+
hallo zusammen	72
halls	+
hals	+
halsabschneider	12 25+
halt	70+
halt ausschau nach	34
halt bombenfest	70
halt den druck nicht	13
halt dicht	70
halt gut	70
halt jetzt	49
halt kein wasser	13
halt langer	19
halt nicht	13
halt nicht dicht	13
halt super	70
halt uns hin	41
halt was	70
halt wieder	49
haltbar	
halte	+
halte auf dem laufenden	44
halte frei	44
halten	70+
halten frei	44
halten nicht	13
halter	62
halterin	62
halunken	25+
halved	54+
halved our	54
halved the	54
halves	54
halving	54
ham	22+
hames	+
hamilton	+
hammer	22 42+
hamper	21 22+
hampers	21 22
hand	+
hand angelegt	17
hand deliver	14
hand delivered	56
hand drauf	44
hand in	14
hand on heart	44
hand over	14
hand over to son	18
hand sanitiser	22
hand towels	22
handbag	22
handball	58
handbook	16
handbuch	16
handbucher	16
handbuecher	16
hande	+
handed	+
handed in	56
handed in her notice	40
handed in his notice	40
handed in notice	28
handed out our cards	46
handed over	56
handed over to	40
handeln	7
handelsregister	
handelsregisterauszug	16
handelt	7
handen	+
handheld	
handheld scanner	22
handicap	58
handige	
handige aus	14
handigt	
handigt aus	14
handing	
handing over	14
handle	22
handled	+
handler	62
handlerrabatt	7
handles	22
handling	
handling time	32
handlungsbedarf	34
handmuster	16
handout	16
handouts	16
handover	14+
handover follow up	1
handrail	22
hands	
hands over	14
hands up	4
handschlag	49
handschuhe	22+
handset	22
handsets	22
handtucher	22
handtuecher	22
handwerker	
handwerkerrechnung	26
handwritten	
handwritten card	21
handwritten note	21
handy	22+
handy abgeschaltet	36
handy aus	36
handy ausgeschaltet	36
handy einrichten	23
handy tip	0
handynr	+
handys	22
hange	
hange an	55
hangen	+
hangen an	55
hangen gelassen	41
hangen lassen	41
hangengeblieben	13
hangengelassen	41
hanging	13
hangs	13
hangt	13
hangt an	55
hangt dauernd	13
hangt davon ab	24
hangt fest	13
hangt sich auf	13
hangt sich dauernd auf	13
hangt sich standig auf	13
happen	+
happened	+
happened again	2
happening	
happening again	2
happens	+
happens again	2
happier	
happig	12+
happige	12
happy	42+
happy again	49
happy as larry	42
happy birthday	21
happy bunny	42
happy diwali	21
happy new year	21
happy now	49
happy to be named	60
happy to be quoted	60
happy with	1
happy with everything	1
happy with her	42
happy with his	42
happy with it	1 42
happy with it now	49
happy with that	49
happy with the	42
happy with the job	1
happy with the work	1
harass	
harass bier	21
harassing	
harbour	+
hard	+
hard bounce	30
hard copy proof	16
hard drive	22
hard drives	22
hard hats	22
hard to justify	12
hardcore	22
hardly	35+
hardly any	35 54
hardly ever	35
harms	+
harold	+
harrow	22
hart	13+
harvest	69+
has	+
has a cold	58
has arrived	45
has closed down	9
has died	15
has given notice	28
has got it	45
has had enough	3
has had it with	3
has he	5
has it now	45
has left	40
has left the company	40
has left us	28
has moved on	40
has not	35
has not arrived	33
has not come	33
has not had	33
has not happened since	49
has not leaked since	49
has not paid	64
has not received	33
has not turned up	33
has paid	39
has passed	15
has passed away	15
has received	45
has retired	40
has saved	54
has sent	56
has she	5
has shut down	9
has switched	28
has taken over from	40
has to be there by	65
has to save	12
hassig	3
hassige	3
hassiger	3
hassle	
hast	+
hast du	5 72
hast du bis	44
hat	+
hat akzeptiert	49
hat alles geklappt	70
hat an uns verwiesen	46
hat aufgegeben	9
hat aufgehoert	9
hat aufgehort	9
hat aufgelegt	36
hat aufgeschlagen	12
hat bedarf	34
hat bekommen	45
hat das haus verlassen	40
hat das unternehmen verlassen	40
hat die firma verlassen	40
hat die nase voll	3
hat die schnauze voll	3
hat durchgeklingelt	36
hat erhalten	45
hat es satt	3
hat firma verlassen	40
hat gehoert	48
hat gehort	48
hat gekuendigt	28
hat gekundigt	28
hat genug	3
hat gesagt	48
hat gewechselt	28
hat gut geklappt	70
hat interesse	34
hat job gewechselt	40
hat kein e mail	6
hat kein internet	6
hat keine mail	6
hat mitgeteilt	48
hat nachricht hinterlassen	67
hat neue stelle	40
hat pressiert	53
hat prima geklappt	70
hat sich anders entschieden	28
hat sich ausgetragen	68
hat sich bedankt	61
hat sich beruhigt	49
hat sich beschwert	11
hat sich bewaehrt	1 70
hat sich bewahrt	1 70
hat sich eingelebt	1
hat sich entschuldigt	4
hat sich erledigt	49
hat sich gefunden	49
hat sich geklaert	49
hat sich geklart	49
hat sich geloest	13
hat sich gelost	13
hat sich keiner gemeldet	41
hat sich niemand gemeldet	41
hat super geklappt	70
hat ubernommen von	40
hat uebernommen von	40
hat uns bewertet	60
hat uns empfohlen	46
hat uns genannt	46
hat uns informiert	48
hat uns kunden gebracht	46
hat uns verlassen	40
hat uns verlinkt	60
hat uns vermittelt	46
hat uns versetzt	36
hat uns vorgelassen	17
hat uns vorgestellt	46
hat von uns erzaehlt	46
hat von uns erzahlt	46
hat von uns geschwaermt	46
hat von uns geschwarmt	46
hat vor	18
hat was gut	17
hat weggedruckt	36
hat weggedrueckt	36
hat zugemacht	9
hat zugesagt	44
hat zugesperrt	9
hatchet	
hats	22
hats off	42
hats off to	61
hatt	+
hatte	24+
hatte gern	34
hatte gerne	34
hatte gestern	27
hatte langst	27
hatte nicht passieren durfen	4
hatten	24+
hatten gern	34
hatten gerne	34
hatten sie	5
hattest	24
hattet	
hattet ihr	5
haufen	+
haufen geld	12
haul	14
haulage	14 57
hauled	+
haulier	63
hauliers	63
hauling	14
haupt	+
haus	+
hausaerztin	63
hausarzt	63
hausarztin	63
hausbank	63
hausbau	
hausbau privat	58
hausbesuch	66
hausbesuche	66
hausbetreuung	57
hauschen	
hause	+
hauser	+
hausfrau	62
haushalt	+
haushalte	+
haushaltsversicherung	8
hausherr	62
hausintern	37
hausmeister	63
hausmeisterdienst	57
hausmeisterin	63
hausmesse	31 66+
hausmessen	31
hausnotruf	57
hauspreis	7
hausrat	8
hausratversicherung	8
haustuer	22
haustur	22+
hausverwalter	63
hausverwaltung	57 63
hauswart	63
hauswurfsendung	31
haut	+
haut gerettet	42
have	+
have a good weekend	58
have a look	47
have a question	5
have agreed to	44
have arrived	45
have got it	45
have had enough	3
have had it with	3
have heard nothing	41
have it	45
have left	40
have left us	28
have moved on	40
have not	35
have not arrived	33
have not come	33
have not got	33
have not had	33
have not paid	64
have not received	33
have not turned up	33
have not you	5
have paid	39
have received	45
have saved	54
have sent	56
have them	45
have you	5
have you any	5
have you got	5
have you had	5
have you thought of	0
have you tried	0
haves	
having	+
hay	22
hay fever	58
haywire	
hb	+
hdmi	+
he	62+
he is	62
he is dead	15
he said	48
he will	62
he would	24 62
head	+
head buyer	62
head chef	62
head of department	62
head of it	62
head of marketing	62
head of procurement	62
head of sales	62
head office	37
head office abroad	63
head teacher	62
headaches	+
headboard	22
headcount	+
headed	+
heading	+
headlight	22
headlights	22
headmaster	62
headmistress	62
heads	+
heads of terms	16
heads up	0
headset	22 23
headset geht nicht	23
headset not working	23
headsets	22
headstone	22
headstones	22
headteacher	62
healed	
healed well	70
healing	
healing nicely	70
health	
health and safety	63
health certificate	16
health check	1
health check meeting	50
healthy	70
hear	+
hear from my lawyer	25
hear from my solicitor	25
hear from our lawyers	25
hear from our solicitor	25
hear from our solicitors	25
hear from you	5
hear that	48
heard	+
heard about us from	46
heard about us through	46
heard from	48
heard nothing	41
heard of us from	46
heard on the grapevine	48
heard that	48
hearing	
hearing aid	22
hearing aid fitting	57
hearing aids	22
hearing test	57
hears	
hears that	48
hearsay	48
heart	+
heartfelt	+
heartfelt thanks	61
heat	58+
heat pump	22
heat pump installation	57
heat pumps	22
heat treatment	57
heated	+
heater	+
heating	57+
heating back on	49
heating bill	32
heating bills	32
heating costs	32
heating installation	57
heating oil	22
heats	
heats again	49
heatwave	58
heaven	
heaven forbid	24
heavy	
hebt	+
hebt ab	51
hebt keiner ab	36
hebt nicht ab	36
hecke	22+
heckenpflanzen	22
heckenschere	22
heckenschnitt	57
hedge	
hedge cutting	57
hedge trimmer	22
hedge trimming	57
hedging	22
heel	+
heft	+
hefte	22
hefty	12
heid	+
heidengeld	12
heil	+
heil angekommen	45 70
heile	
heilig	+
heim	+
heimgegangen	15
heimleiter	62
heimleiterin	62
heimschicken	+
heiss	+
heissgelaufen	13
heisst	+
heisst es	48
heizkessel	22
heizkoerper	22
heizkorper	22+
heizkosten	32+
heizkostenabrechnung	26
heizoel	22
heizol	22
heizt	
heizt nicht	13
heizt wieder	49
heizung	22+
heizungen	22
heizungswartung	57
held	70
held at customs	27
held our hands up	4
held the fort	17
held up	27
held up well	70
helen	+
helfen	
helfen aus	17
helfern	+
hell	+
hellauf	
hellauf begeistert	42
hello	+
helme	22
helmet	22
helmets	22
help	+
help out	17
help us out	17
helpdesk	23+
helpdesk team	37
helped	+
helped her out	17
helped him out	17
helped him understand	0
helped me out	17
helped out	17
helped them out	17
helped understand	0
helped us out	17
helpful	
helping	+
helping out	17
helping us out	17
helps	
helps out	17
hemd	22
hemden	22
hen	+
her	62+
her accountant	63
her assistant	20
her bank	63
her boss	62
her brother	63
her builder	63
her contractor	63
her dad	63
her daughter	63
her doctor	63
her dog	63
her ex	63
her father	63
her husband	63
her insurance	63
her landlord	63
her last day	40
her late husband	15
her mother	63
her mum	63
her order	69
her pa	20
her passing	15
her replacement	40
her sister	63
her solicitor	63
her son	63
her successor	40
her wholesaler	63
herab	
herabgesetzt	7
herablassend	41
herablassende	41
heraus	
herausforderung	34
herausforderungen	34
herb	
herb enttaeuscht	3
herb enttauscht	3
herborgen	29
herbs	22
herbst	+
herbstaktion	31
herbstmailing	31
herd	22+
herd testing	57
herdsman	62
here	+
here we go again	2
hereby	+
herein	
hereingekommen	45
hereinschauen	66
herewith	56+
hergeborgt	29
hergerichtet	47
hergestellt	
herkommen	66
hermes	63
hero	42
heroes	42
herr	62+
herr am empfang	20
herren	+
herrichten	47
herrlich	42
herrn	62+
herrschaften	62
hers	62
herschicken	55
herself	62
herstellen	
hersteller	63
herstellers	63
herum	
herumgereicht	41
herunter	
herunter auf	54
heruntergebracht	54
heruntergefahren	54
heruntergefallen	13
heruntergesetzt	7
hervorragend	42
hervorragende	42
hervorragender	42
herz	+
herzblut	
herzen	+
herzlich	+
herzlich bedankt	61
herzliche	+
herzlichem	+
herzlichen	+
herzlichen dank	61
herzliches	+
herzliches beileid	15
herzliches dankeschoen	61
herzliches dankeschon	61
herzlichst	+
hes	+
het	
het up	3
heu	22
heuer	
heuer noch	18
heulen	13
heult	13
heut	+
heute	59+
heute abend	59
heute angekommen	45
heute erhalten	45
heute frueh	38
heute fruh	38
heute geschickt	56
heute mittag	38 59
heute morgen	38
heute nachmittag	59
heute nacht	38
heute noch	53 59
heute raus	56
heute spaetestens	53
heute spatestens	53
heute uberwiesen	39
heute ueberwiesen	39
heute vormittag	38
hey	+
hh	+
hi	+
hi res images	16
hi vis vests	22
hielt	70+
hielten	70
hier	+
hier im haus	37
hiermit	+
hiess	+
hiess es	48
high	12+
high priority	53
higher	+
higher than expected	12
higher than others	12
highest	
highest ever	19
highlights	57
highly	+
highly recommend	42 46
highly recommended	46
highway	+
hike	
hiked	12
hikes	
hilfe	17+
hilfestellung	0
hilfreich	
hilfsbereit	17 42
hilfsbereitschaft	17
hilft	17+
hilft aus	17
hilft weiter	0
hill	
hill walking	58
him	62+
himmlisch	42
himself	62
hin	+
hin und her geschickt	41
hin und her verbunden	41
hin und weg	42
hinaus	
hinausgezoegert	27
hinausgezogert	27
hinbekommen	47 49
hinblaettern	39
hinblattern	39
hinbringen	14
hinfahren	14 66
hing	
hing sich auf	13
hinge	22+
hinge gone	13
hingebogen	49
hingebracht	14 56+
hingefahren	66
hingehalten	3 41
hingehalten worden	41
hingekriegt	49
hingelegt	+
hingerissen	42+
hinges	22+
hingeschickt	56
hingestellt	+
hingewiesen	0
hingeworfen	
hinhaltetaktik	41
hinich	13
hinig	13
hinken	
hinken hinterher	27
hinkommen	66
hinkriegen	47
hinkt	
hinkt hinterher	27
hinnehmbar	
hinnerk	+
hinrichs	+
hinschicken	55
hinstellen	14
hint	0
hinten	+
hinten und vorne nicht	13
hintendran	27
hinter	
hinter dem plan	27
hinter dem zeitplan	27
hinter plan	27
hinterblieben	15
hinterbliebene	15
hinterbliebenen	15
hintereinander	+
hinterher	27+
hinterlasse	
hinterlasse nachricht	67
hinterlassen	+
hinterlege	14
hinterlegen	14
hinterlegt	14 56
hinterlegt im system	56
hinterliess	
hinterliess nachricht	67
hints	0
hinuber	13
hinueber	13
hinweis	0+
hinweis gegeben	0
hinweise	0
hinzugekommen	19
hinzugewonnen	19
hip	
hip operation	58
hire	+
hire car during repair	8
hire car free	29
hire more	18
hires	+
hiring	18+
his	62+
his accountant	63
his assistant	20
his bank	63
his boss	62
his brother	63
his builder	63
his contractor	63
his dad	63
his daughter	63
his doctor	63
his dog	63
his ex	63
his father	63
his insurance	63
his it firm	63
his landlord	63
his last day	40
his late wife	15
his mother	63
his mum	63
his order	69
his pa	20
his passing	15
his previous supplier	63
his replacement	40
his sister	63
his solicitor	63
his son	63
his successor	40
his wholesaler	63
his wife	63
his words	48
hiss	13
historic	38
history	
hit	+
hit a deer	8
hit out	3
hit the ceiling	3
hit the roof	3
hit while parked	8
hitch	
hits	32
hitze	58
hiya	+
hmrc	63
ho	37
hoasst	+
hob	22
hob ab	51
hob nicht ab	36
hob niemand ab	36
hoch	+
hoch und heilig versprochen	44
hochachtung	+
hochachtungsvoll	+
hochbeet	58
hochdruckreiniger	22
hocherfreut	42
hochgegangen	19
hochgeladen	56+
hochkant	+
hochladen	55+
hochpreisig	12
hochpreisige	12
hochschule	+
hochste	
hochste eisenbahn	53
hochste prioritat	53
hochste zeit	53
hochsten	
hochststand	19
hochwasser	8
hochwasserschaden	8
hochzeit	21 58+
hochzeit gerettet	42
hochzeitsfeier	69
hochzeitsplanung	57
hochzeitstag	21 58
hochzeitstorte	22
hochzufrieden	42
hocker	22
hoechste	
hoechste eisenbahn	53
hoechste prioritaet	53
hoechste zeit	53
hoechsten	
hoechststand	19
hoeflichkeitsanruf	1
hoeher	19
hoehere	19
hoeheren	19
hoeherer	19
hoere	
hoere dass	48
hoeren	
hoeren auf	9
hoerensagen	48
hoerer	
hoerer abnehmen	51
hoergeraet	22
hoergeraete	22
hoert	
hoert auf	9
hoert schlecht	6
hoert von meinem anwalt	25
hoerte	
hoerte auf	9
hoerte dass	48
hoerte nach	1
hoerte von	48
hof	
hof aufgegeben	9
hoffentlich	+
hofladen	+
hoflich	+
hoflichkeitsanruf	1
hohe	+
hoher	19+
hohere	19
hoheren	19
hoherer	19
hoist	22
hol	+
hold	+
hold my hands up	4
hold our hands up	4
hold the fort	17
hold up	27
holder	
holding	70+
holding up well	70
holds	70+
holds again	49
holds now	49
holds up well	70
hole	13 14
hole ab	14
holed	13
holen	14+
holen ab	14
holes	13
holes in it	13
holiday	58+
holidaycheck	60
holidays	58+
hollander	+
hollow	13
holt	14
holt ab	14
holt angebote ein	52
holt selbst ab	14
holte	14
holte ab	14
holten	
holten ab	14
holz	22
home	+
home care	57
home insurance	8
home made cake	21
home number only	6
home office	63
home owner	62
home visit	66
homebuyer	
homebuyer report	16
homemade	
homemade jam	21
homeoffice	+
homeoffice zugang	23
homeowner	62
homeowners	62
homepage	22+
homes	+
hon	+
honest	+
honestly	+
honey	22+
honeymoon	58
honig	22
honorar	43+
honorare	43
honorarnote	26+
honorarnoten	26
honorarrechnung	26
honour	+
hood	
hoodie	22
hoodies	22
hoof	
hoof trimming	57
hook	
hooked	
hooked us up	46
hoover	22
hop	
hope	18+
hope all is well	58
hope you are well	58
hopefully	24
hopeless	3 41
hopes	18
hopes to	18
hoping	18
hoping to	18
hopp	
hopp hopp	53
hopping	
hopping mad	3
hore	
hore dass	48
horen	+
horen auf	9
horensagen	48
horer	
horer abnehmen	51
horgerat	22
horgerate	22
horizon	
horrend	12
horrende	12
horrendous	3
horrified	3
horse	63+
horse box	22
horse feed	22
horse owner	62
horse racing	58
horse riding	58
horse rug	22
hort	+
hort auf	9
hort schlecht	6
hort von meinem anwalt	25
horte	
horte auf	9
horte dass	48
horte nach	1
horte von	48
hose	22
hosed	+
hosen	22
hosepipe	22
hoses	22
hosp	+
hospice	+
hospital	63+
hospital claim	8
host	+
hosting	57+
hot	+
hot tub	22
hot water cylinder	22
hot water tank	22
hotel	+
hotel closed	9
hotel guest	62
hoteldirektor	62
hotelier	62
hoteliers	+
hotelrechnung	26
hotfix	47
hotline	51+
hotline mitarbeiter	20
hour	+
hourly	
hourly rate	43
hours	32+
hours ago	38
hours late	27
hours saved	54
house	69+
house buyer	62
house call	66
house clearance	57
house fire	8
house move	58
house owner	62
house removal	57
householder	62
houses	+
housing	+
housing association	62
how	+
how about	5
how are things going	1
how are you	58
how are you finding	1
how are you getting	1
how big	5
how can	5
how can i	5
how did it go	1
how do	5
how do i	5
how do i export	23
how do we	5
how does	5
how far	5
how he is finding it	1
how he is getting on	1
how is	5
how is it going	1
how is it holding up	1
how is it running	1
how is it working	1
how is the family	58
how is the new	1
how it is bedding in	1
how it is going	1
how it is running	1
how it is working out	1
how it went	1
how long	5
how long will	5
how many	5
how much	5
how much is	5
how much it costs	43
how much would	5
how often	5
how she is finding it	1
how she is getting on	1
how soon	5
how soon can	5
how the product is	1
how they are finding it	1
how they are getting on	1
how to export	23
how to guide	0
how would	5
however	+
hows	+
hp	+
hr	62+
hr manager	62
hrn	62+
hrs	
hs	+
hse	63
hse ireland	63
hub	+
hubby	63+
hubspot	
hubspot campaign	31
hubwagen	22+
hudelei	41
hueft	
hueft op	58
huehner	22
huehnerhaufen	25
huendin	58
huet	59
huet zabig	59
huette	
huette brennt	53
huff	
huffy	3
hufpflege	57
huft	
huft op	58
huge	
huge hit	42
huge success	42
huge thanks	61
hugh	+
huhn	22
huhner	22
huhnerhaufen	25
hull	+
humble	+
humming	
humming loudly	13
humor	+
hums	13
hund	58 63
hunde	58+
hundefutter	22
hundepflege	57
hundertachtzig	
hundertsten	
hundesalon	57
hundin	58
hundred	+
hung	13+
hung up	36
hung up his boots	9
hung up on	41
hung up on me	41
hunky	
hunky dory	70
hurling	58
hurricane	+
hurry	53+
hurry up	53
hurrying	53
hurt	3
husband	63+
husband answered	20
hut	59+
hut ab	42
hut zabig	59
hutte	
hutte brennt	53
hv	+
hybrid	+
hydraulic	
hydraulic cylinder	22
hydraulic hose	22
hydraulikpumpe	22
hydraulikschlauch	22
hygienist	
hygienist visit	57
hypothetical	24
hypothetically	24
hypothetisch	24
i	37+
i am	37
i am on it	44
i am on leave	30
i am on the case	44
i am out of office	30
i am sorry	4
i am told	48
i got it wrong	4
i have	37
i hear	48
i heard	48
i l	9
i messed up	4
i owe you	17
i promise	44
i shall	44
i slipped up	4
i will	37 44
i will be there	44
i will chase	44
i will chase it up	44
i will check	44
i will come back to	44
i will deal with it	44
i will find out	44
i will follow up	44
i will get back to	44
i will let you know	44
i will look into it	44
i will make sure	44
i will see to it	44
i will sort it	44
i will take care of	44
i wonder	5
i would	37
ice	
ice cream	22
ich	37+
ich bin abwesend	30
ich danke	61
ich kuemmere mich	44
ich kummere mich	44
ich melde mich	44
ich pruefe	44
ich prufe	44
ich werde	44
icu	+
id	16+
idea	+
ideas	+
idiot	25
idioten	25
idiots	25
idle	+
if	24+
if all else fails	24
if all was well	1
if any	24
if ever	24
if everything was ok	1
if happy	1
if he	24
if he is happy	1
if it	24
if necessary	24
if need be	24
if needed	24
if not	24
if only	24
if possible	24
if required	24
if she	24
if she is happy	1
if so	24
if there	24
if they	24
if they are happy	1
if we	24
if you	24
ignite	
ignorant	41
ignored	41
ignored my calls	41
ignored my email	41
ignored my emails	41
ignored my letter	41
ignores	
ignores us	41
ignorieren	41
ignoriert	41
ignoriert uns	41
ignoriert worden	41
ignoring	
ignoring us	41
ihm	62+
ihm zufolge	48
ihn	62+
ihnen	62 72+
ihnen gegenuber	72
ihnen gegenueber	72
ihr	62 72+
ihr alle	72
ihr angebot	72
ihr anruf	72
ihr fahrer	72
ihr handwerker	63
ihr haus	72
ihr kollege	72
ihr mitarbeiter	72
ihr monteur	72
ihr schreiben	72
ihr seid die besten	42
ihr team	72
ihr techniker	72
ihr unternehmen	72
ihr zufolge	48
ihre	62 72+
ihre anfrage	72
ihre anfrage ist eingegangen	30
ihre baufirma	63
ihre edv firma	63
ihre firma	72
ihre kollegin	72
ihre lieferung	72
ihre mail	72
ihre mail erhalten	45
ihre mitarbeiter	72
ihre mitarbeiterin	72
ihre rechnung	72
ihre sendung	30
ihrem	62 72+
ihren	62 72+
ihrer	62 72+
ihrer meinung nach	48
ihrerseits	72
ihres	62 72+
ii	+
il	+
ill	+
illegible	13
illness	
ilse	+
im	+
im anhang	56
im arsch	13
im betrieb	66
im blick	18
im browser ansehen	31
im browser oeffnen	31
im browser offnen	31
im eimer	13
im ernstfall	24
im fall	24
im fall dass	24
im fall der faelle	24
im fall der falle	24
im falle	24
im falle dass	24
im falle einer	24
im falle eines	24
im fruehjahr	18
im fruhjahr	18
im griff	49
im gruenen bereich	70
im grunen bereich	70
im guten	49
im handelsregister geloescht	9
im handelsregister geloscht	9
im haus	45
im internet billiger	7
im internet guenstiger	7
im internet gunstiger	7
im krankenstand	36
im kreis geschickt	41
im kundengesprach	36
im kundengespraech	36
im laden	66
im lot	49
im meeting	36
im mutterschaftsurlaub	40
im mutterschutz	40
im netz billiger	7
im neuen jahr	18
im notfall	24
im plan	70
im plus	19
im regen stehen gelassen	41
im regen stehen lassen	41
im ruckstand	27 64
im rueckstand	27 64
im ruhestand	40
im schadenfall	24
im schadensfall	24
im sekretariat	20
im stich gelassen	3 41
im termin	36
im urlaub	36 58
im verzug	27
im vorjahr	38
im vorzimmer	20
im zahlungsverzug	64
im zweifel	24
im zweifelsfall	24
image	
images	16
imagine	24
imagining	24
imbecile	25
imbeciles	25
immaculate	42
immediate	53+
immediate attention	53
immediately	53+
immenstadt	+
immer	2+
immer besetzt	36
immer noch	2
immer noch kein	35
immer noch keine	35
immer noch nicht	27 33 35
immer noch nicht bezahlt	64
immer noch nicht da	27
immer noch nichts	33
immer noch offen	64
immer wieder	2
immer wieder gern	42
immer wieder gerne	42
immer wiederkehrend	2
imminent	59
imminently	59
impact	+
impeccable	42
impfpass	16
impfstoff	22
impfung	57
impfungen	57
implant	22 57+
implantat	22
implants	22
implementation	69
imploded	13
impolite	41
import	30+
important	
important to her	34
important to him	34
important to them	34
imported	30+
imported by	30
imported from	30
importer	63
importeur	63
importiert	30
impressed	42+
impressed by	42
impressed with	42
improve	19
improved	19
improved by	19
improvement	19
improvements	19
improves	19
improving	19
imps	39
in	+
in 10 days	59
in 14 tagen	59
in a bit	59
in a couple of days	59
in a day or two	59
in a few days	59
in a few hours	59
in a fortnight	59
in a huff	3
in a hurry	53
in a meeting	36
in a minute	59
in a mo	59
in a moment	59
in a month	59
in a rage	3
in a row	2
in a rush	53
in a state	3
in a strop	3
in a temper	3
in a week	59
in abwicklung	9
in administration	9
in an hour	53 59
in andere abteilung	40
in april	38
in arrears	64
in aufloesung	9
in auflosung	9
in august	38
in aussicht gestellt	44
in baelde	59
in balde	59
in bar	39
in besprechung	36
in besprechungen	36
in bestem zustand	70
in betrieb	70
in bits	13
in case	24
in case of	24
in court	36
in december	38
in default	64
in den briefkasten geworfen	56
in den ferien	36 58
in den hochsten tonen	42
in den hoechsten toenen	42
in den kommenden jahren	18
in den nachsten jahren	18
in den nachsten stunden	59
in den nachsten tagen	59
in den naechsten jahren	18
in den naechsten stunden	59
in den naechsten tagen	59
in den ruhestand	40
in der anlage	56
in der beilage	56
in der frueh	38
in der fruh	38
in der hand	45
in der mittagspause	36 59
in der mitte getroffen	49
in der nacht	38
in der not geholfen	17
in der pause	36
in der post	56
in der warteschleife	41
in der zentrale	20
in die hand nehmen	44
in die post	55
in die post geben	55
in die post gegeben	56
in die post legen	55
in die wege geleitet	44
in die wege leiten	44
in die werkstatt	47
in dispute	11
in double quick time	53
in drei jahren	18
in drei tagen	59
in drei wochen	59
in dringenden faellen	30
in dringenden faellen wenden	30
in dringenden fallen	30
in dringenden fallen wenden	30
in due course	18
in ein paar tagen	59
in einem monat	59
in einer besprechung	36
in einer sitzung	36
in einer stunde	59
in einer tour	2
in einer woche	59
in einwandfreiem zustand	70
in elternzeit	40
in empfang genommen	45
in error	71
in february	38
in future	18
in good hands	42
in good nick	70
in good order	70
in good shape	70
in good time for	65
in gutem zustand	70
in haenden	45
in hand	45
in handen	45
in her opinion	48
in her view	48
in her words	48
in his inbox	45
in his opinion	48
in his own time	17
in his view	48
in his words	48
in house	37
in ihrer schuld	61
in insolvenz	9
in italien	58
in january	38
in july	38
in june	38
in karenz	40
in keinem fall	35
in kommission	29
in konkurs	9
in kroatien	58
in kuerze	59
in kurze	59
in laws	63
in letzter minute	53
in liquidation	9
in loving memory	15
in march	38
in may	38
in meeting	36
in meetings	36
in meetings all day	36
in memoriam	15
in mourning	15
in my diary	44
in need of	34
in no way	35
in november	38
in now	45
in october	38
in order again	49
in ordnung bringen	47
in ordnung gebracht	47 49
in our inbox	45
in our office	66
in pension	40
in pension gegangen	40
in perfect condition	70
in person	66
in pieces	13
in planung	18
in principle	24
in raptures	42
in raten	39
in receipt of	45
in receivership	9
in rechnung gestellt	26
in rechnung stellen	26
in rente	40
in rente gegangen	40
in reparatur	47
in ruckstand	27
in rueckstand	27
in ruhe gelassen werden	68
in ruhe lassen	68
in ruhestand gegangen	40
in scherben	13
in september	38
in sitzung	36
in spring	18
in stand stellen	47
in stock now	45
in talks with others	52
in tatters	13
in tears	3
in ten days	59
in that case	24
in that event	24
in the afternoon	59
in the autumn	18
in the event	24
in the event of	24
in the future	18
in the long run	18
in the long term	18
in the mail	56
in the market for	34
in the meantime use	29
in the morning	59
in the new year	18
in the night	38
in the old days	38
in the past	38
in the pipeline	18
in the planning	18
in the post	56
in the worst case	24
in theatre	36
in their office	66
in theory	24
in three days	59
in time for	65
in transit	14
in trauer	15
in tune	70
in two days	59
in two weeks	59
in verbindung gesetzt	51
in verbindung setzen	51
in verzug	27
in verzug geraten	27
in which case	24
in working order	49
in working order again	49
in writing only	6
in writing please	6
in your debt	61
in zahlungsverzug	64
in zukunft	18
in zustellung	14
in zwei jahren	18
in zwei stunden	59
in zwei tagen	59
in zwei wochen	59
inaccurate	13
inaccurate figures	71
inactive	+
inakzeptabel	3
inakzeptable	3
inbegriffen	+
inbetriebnahme	57+
inbetriebsetzung	57
inbound	51
inbound call	51
inbox	+
inc	23+
inc vat	43
incensed	3
incident	23
incl	+
incl vat	43
included	+
inclusive	+
income	
income protection claim	8
incoming	
incoming call	51
incompatible	71
incompetence	41
incompetent	41
incompetent fools	25
incompetent idiots	25
incomplete	33
inconvenience	+
inconvenience caused	4
incorrect	71
incorrectly	71
increase	19+
increased	19
increased by	19
increased from	19
increased to	19
increases	19
increasing	19
incredible	42
indebted	61+
indemnify	8
indemnity	8
indemnity limit	8
indifferent	41
indignant	3
induction	57
inept	41
infected	13
infection	13
infested	13
inflamed	13
info	+
info pack	16
infoblatt	16
infobrief	31
information	
information pack	16
informed	56+
informed me	48
informed us	48
informiere	
informiere sie	44
informieren	0
informieren sie	44
informiert	0 56+
informiert uns	48
informierte	0
informierte uns	48
informs	48
ing	62+
inhaber	62+
inhaberin	62
inhabers	62
inhaberwechsel	40
inhaler	22
initially	38
injection	
injection moulding	22
injured	8
injury	8
ink	22+
ink cartridge	22
ink cartridges	22
ink use	32
inkasso	26
inkl	+
inkl mwst	43
inklusive	+
inkompetent	41
inkompetente	41
inkompetenz	41
inkorrekt	71
inkorrekte	71
inks	22
inland	
inland revenue	63
innendienst	37+
innentueren	22
innenturen	22
innerhalb	65
innerhalb 14 tagen	59
innerhalb einer woche	59
innerhalb von	65
innert	65+
innert 10 tagen	65
innert frist	65
innkeeper	62
inoperable	13
inquire	5
inquired	5
inquiry	5
ins	+
ins geld	12
ins gesprach gebracht	46
ins gespraech gebracht	46
ins lot	49
ins spiel gebracht	46
ins telefon	51
insektenschutz	22
insel	+
inside	+
inside out	71
insisted	48
insisting	48
insists	48
insole	22
insoles	22
insolvency	9
insolvent	9+
insolvente	9
insolvenz	9+
insolvenz angemeldet	9
insolvenz beantragt	9
insolvenzantrag	9
insolvenzeroeffnung	9
insolvenzeroffnung	9
insolvenzverfahren	9
insolvenzverwalter	9+
inspection	57 69
inspection report	16
inspection visit	66
inspections	57
inspector	
inspektion	57
inspektor	+
insta	+
instagram	
install	57+
install adobe	23
install app	23
install office	23
install software	23
installateur	
installation	57+
installation office	23
installationen	57
installed	56+
installer	
installers	
installieren	
installiert	56
installment	39
installments	39
installs	57
instalment	39
instalments	39
instance	
instand	
instand bringen	47
instand gesetzt	47 49
instand setzen	47
instand stellen	47
instandgesetzt	47 49
instandhaltung	47 57+
instandsetzen	47
instandsetzung	47 57
instandstellung	47
instant	
instantly	53
instead	+
instead of	54
instructed	
instructed solicitors	25
instructing	
instructing solicitors	25
instruction	69+
instructions	16 69
instrument	22
instrument repair	57
instrumente	22
insufficient	33
insufficient funds	64
insulation	57
insulation board	22
insulting	3
insurance	
insurance advice	57
insurance certificate	16
insurance claim	8
insurance company	63
insurance premium	32
insurance review	50
insured	8 62
insurer	8 63
insurers	8 63
intact	+
intend	18
intending	18
intends	18
intent	
intention	18
interactive	
interactive whiteboard	22
intercom	22
interessant	+
interesse	34
interesse an	34
interessent	62
interessenten	62
interessentin	62
interessiert	34
interessiert an	34
interessiert keinen	41
interessiert sich	34
interest	
interest in	34
interest rate	43
interested	
interested in	34
interim	
interim contact	40
interim invoice	26
interim payment	8
interim service	57
intermittent	13
intern	37
intern gewechselt	40
internet	+
internet down	13 23
internet langsam	23
internet slow	23
internetanbieter	52
internetpreis	7
internetseite	+
interpreter	+
interpreting	57
interruption	
interview	60
into	+
into administration	9
into liquidation	9
intro	46
introduce	
introduce us	46
introduce us to	46
introduced	+
introduced me to	46
introduced to	46
introduced us	46
introduced us to	46
introduces	46
introducing	
introducing us	46
introduction	46+
introduction to	46
introductions	46
intros	46
intune	23
inv	26+
inv no	26
inventarliste	16
inventory	16
inverter	22
inverters	22
invest	18
investieren	18
investiert	18
investing	18
investition	18
investitionen	18
investitionsbedarf	34
investitionsplanung	18
investment	18
investments	18
investor	62
invitation	
invitation accepted	30
invitation to open day	31
invitation updated	30
invitations	22
invite	+
invite accepted	30
invited	+
invoice	26+
invoice address	26
invoice copy	16 26
invoice no	26
invoice number	26
invoice overdue	64
invoice query	26
invoiced	26+
invoiced today	56
invoiced twice	71
invoices	26+
invoicing	26+
involved	
invs	26
ip	+
ip address	23
ipad	22 23
ipads	22
iphone	
ipl	58
irate	3
ireland	+
irgendwelche	
irgendwelche neuigkeiten	5
irish	+
irked	3
iron	22
ironed	
ironed out	49
ironing	57
irritated	3
irrtuemer	71
irrtuemlich	71
irrtuemliche	71
irrtuemlicherweise	71
irrtum	71
irrtumer	71
irrtumlich	71
irrtumliche	71
irrtumlicherweise	71
irs	63
is	+
is cancelling	28
is dead	15
is down	13 54
is due	65
is everything all right	1
is everything ok	1
is it included	5
is it ok if	5
is it ok to	5
is it possible	5
is it possible to	5
is leaving	40
is not	35
is not in	36
is not renewing	28
is not right	71
is not there	33
is of the opinion	48
is out	36
is retiring	40
is that ok	5
is that right	5
is there	5
is up	19
isch	+
iso	
iso audit	57
isolierglas	22
issue	55+
issue for them	34
issue resolved	49
issued	56+
issues	+
issuing	55
ist	+
ist alles trocken	49
ist angekommen	45
ist auf dem weg	56
ist aufgegangen	13
ist aufnahme	34
ist ausgeschieden	40
ist ausgestanden	49
ist behoben	49
ist bei uns	45
ist bei uns eingegangen	45
ist bezahlt	39
ist da	45
ist damit erledigt	49
ist das moeglich	5
ist das moglich	5
ist dicht	70
ist durch	49
ist eingegangen	45
ist eingelangt	45
ist eingetroffen	45
ist erledigt	49 56
ist es moeglich	5
ist es moglich	5
ist es richtig	5
ist fertig	56
ist gegangen	40
ist geklaert	49
ist geklart	49
ist geloest	49
ist gelost	49
ist geregelt	49
ist gestorben	15
ist gut so	49
ist in der post	56
ist in ordnung	49
ist jetzt da	45
ist jetzt ruhe	49
ist kein verlass	41
ist korrigiert	49
ist mir durchgerutscht	4
ist mir peinlich	4
ist mir unangenehm	4
ist morgen da	44
ist nicht gekommen	33
ist nicht mehr da	40
ist noch offen	64
ist notiert	44
ist raus	56
ist rausgegangen	56
ist repariert	49
ist super angekommen	42
ist uns durchgerutscht	4
ist uns peinlich	4
ist uns unangenehm	4
ist unser fehler	4
ist unsere schuld	4
ist unterwegs	56
ist versandt	56
ist verschickt	56
ist verstorben	15
ist vom tisch	49
ist weg	40
ist wieder dicht	49
ist zufrieden	1 49
ist zustand	34
it	+
it appears	48
it betreuung	57
it firm	63
it hotline	23
it is said	48
it is worth	0
it leiter	62
it manager	62
it projekt	69
it seems	48
it support	57
it turns out	48
italien	
item	22
itemised	
itemised bill	26
itemized	
itemized bill	26
items	22
itinerary	16
its	+
itself	+
j	+
ja	+
jab	
jabs	57
jack	+
jacke	22
jacken	22
jacket	22
jackets	22
jaeger	58
jaehrliche	
jaehrliche ueberpruefung	50
jaenner	
jagd	58
jager	58
jahr	+
jahre	+
jahren	+
jahres	+
jahresabrechnung	26
jahresabschluss	16 57+
jahresbedarf	34
jahresbesprechung	50
jahresbonus	7
jahresdurchsprache	50
jahresende	65+
jahresgesprach	50+
jahresgesprache	50
jahresgesprachs	50
jahresgespraech	50
jahresgespraeche	50
jahresgespraechs	50
jahresplanung	18
jahresrechnung	26
jahresruckblick	50
jahresrueckblick	50
jahresumsatz	32
jahreswartung	57
jahreswechsel	+
jahresziele	18
jahrgang	+
jahrliche	
jahrliche uberprufung	50
jalousie	22
jalousien	22
jam	22+
jameda	60
jammed	13
jammed up	13
jammern	11
jammert	11
jammerte	11
jamming	13
jams	13
jana	+
janner	+
janssen	+
januar	+
january	+
january sale	31
japan	+
jar	22+
jar of honey	21
jars	22
jassen	58
je	+
je nachdem	24
je nachdem ob	24
jede	+
jede woche	2
jedem	+
jeden	+
jeden monat	2
jeden tag	2
jeder	+
jederzeit	+
jederzeit wieder	42
jedes	+
jedes mal	2
jedesmal	2
jeep	+
jemand	+
jemanden	+
jenny	+
jersey	+
jetting	57
jetz	+
jetzt	+
jetzt alles gut	49
jetzt bestellen	31
jetzt buchen	31
jetzt dicht	49
jetzt gleich	53
jetzt in ordnung	49
jetzt ok	49
jetzt passt	49
jetzt reicht	3
jetzt reicht es	3
jetzt sichern	31
jetzt zufrieden	49
jetzt zugreifen	31
jetzt zustaendig	40
jetzt zustandig	40
jewellery	
jewellery stolen	8
ji	+
job	69+
job description	16
job done	56
job no	69
job number	69
job sheet	69
job site	69
jobcenter	63
jobs	69+
jobwechsel	40
joggen	58
joghurt	22
johr	+
join	+
joined	+
joiner	23
joinery	57
joining	
joining fee	43
joint	+
joist	22
joists	22
joke	58+
joked	
joked that	48
jokes	+
jokes that	48
joking	+
josef	+
joshi	+
jour	
jour fixe	50 66
journalist	63
journey	69
joy	+
joy to deal with	42
joy to work with	42
jubbly	
jubilaeen	21
jubilaen	21
jubilaeum	21
jubilaum	21+
jubilee	21+
juddering	13
judders	13
judge	63
juengst	38
jugend	+
juice	22
juli	+
july	+
jump	+
jump in	19
jump to it	53
jumped	19+
jumped by	19
jumped from	19
jumped ship	28
jumped the queue	17
jumper	22
jumpers	22
june	+
jungen	+
junger	+
jungs	+
jungst	38
juni	+
junior	20 62
juniorchef	62
juniorchefin	62
junk	+
junk folder	23
just	+
just as bad	3
just back from florida	58
just back from spain	58
just checking	1
just gone	38
just in case	24
just now	38
just rang out	36
just right	70
just rings	36
just the job	70
just the ticket	70
just wondering	5
justieren	47
justiert	47 49
justify	+
k	+
ka	+
kabel	22
kabeln	22
kachelofen	22
kaeme	24
kaemen	24
kaese	22
kaesten	22
kaetzchen	
kaeufer	62
kaeuferin	62
kaffee	22 66
kaffee getrunken	58
kaffeebohnen	22
kaffeekasse	21
kaffeemaschine	22
kaffeemaschinen	22
kaffeemuehle	22
kaffeemuhle	22
kaffeeplausch	58
kalender	22+
kalenderbenachrichtigung	30
kalendereinladung	30
kalendereintrag	30
kalenderfreigabe	23
kalenderhinweis	30
kalenderwoche	+
kalibrierung	57
kalk	+
kalkulation	16 43+
kalkulationen	43
kalkulieren	43
kalkuliert	43
kalt	+
kalt angekommen	13
kalt gekommen	13
kalt geliefert	13
kalt serviert	13
kaltmiete	43
kam	+
kam an	45
kam auf empfehlung	46
kam entgegen	7 17
kam erst	27
kam gestern	45
kam gestern an	45
kam gut an	42
kam heute	45
kam heute an	45
kam keiner	41
kam mit der post	45
kam nicht	33 36
kam nicht an	33
kam nicht durch	36
kam nie	33
kam nie an	33
kam niemand	41
kam rein	45
kam rum	66
kam uber empfehlung	46
kam ueber empfehlung	46
kam ums leben	15
kam vorbei	66
kam zu spaet	27
kam zu spat	27
kam zuruck	45
kam zurueck	45
kame	24+
kamen	24+
kamen an	45
kamen entgegen	17
kamen erst	27
kamen gut an	42
kamen nicht	33
kamen nie an	33
kamen rein	45
kamen vorbei	66
kamen zu spaet	27
kamen zu spat	27
kamera	22
kamera geht nicht	23
kameras	22
kaminfeger	63
kammer	+
kammerjaeger	57
kammerjager	57
kampagne	31
kampagnen	31
kampagnenmail	31
kampfpreis	7
kampfpreise	7
kan	35
kanada	+
kanal	
kanalreinigung	57
kanister	22+
kann	+
kann abgehakt werden	49
kann geschlossen	49
kann geschlossen werden	49
kann ich	5
kann ich nicht leisten	12
kann man	5
kann nicht drucken	23
kann nicht einloggen	23
kann nicht zahlen	64
kann sein	24
kann sein dass	24
kann sich nicht anmelden	23
kann sich nicht einloggen	23
kann sich nicht leisten	12
kann zu	49
kannst	+
kannst du	5 72
kanone	
kanten	+
kantine	+
kanton	63
kantonalbank	63
kanzlei	+
kanzleiassistentin	20
kanzleikraft	20
kapazitaet	34
kapazitaeten	34
kapazitaetsbedarf	34
kapazitat	34
kapazitaten	34
kapazitatsbedarf	34
kapelle	+
kappe	+
kaput	13
kaputt	13
kaputt angekommen	13
kaputt gegangen	13
kaputte	13
kaputten	13
kaputter	13
kaputtes	13
kaputtgegangen	13
kaputtgemacht	13
karenz	40+
karenzvertretung	40
karneval	58
karotten	22
karte	21+
karte abgelehnt	64
kartei	+
karten	+
kartenzahlung	39
kartoffeln	22
karton	22+
karton leer	33
karton wein	21
kartonagen	22
kartons	22+
kase	22+
kaserei	+
kasko	8
kaskoschaden	8
kasperltheater	25
kasperlverein	25
kassa	+
kasse	22
kassen	22
kassenbon	26
kassensystem	22
kassenzettel	26
kassier	+
kasten	22
kasten bier	21
kastration	57
katalog	16+
kataloge	16 22+
katalogs	16
katalogversand	31
katastrophal	3
katastrophale	3
katastrophe	3
kategorie	+
kater	58
katzchen	
katze	58 63
katzen	58
katzenfutter	22
kauf	+
kaufen	+
kaufer	62+
kauferin	62
kaufpreis	43
kaufpreiserstattung	10
kauft	+
kauft jetzt woanders	28
kauft nicht mehr	28
kauft woanders	28
kaufvertrag	16
kaum	35+
kaum mehr	35
kaum noch	35
kaution	+
kd	62
kde	62
kdin	62
keeled	
keeled over	13
keen	+
keen on	34
keen price	7
keen to	34
keener	
keener price	7
keep	2+
keep you informed	44
keep you posted	44
keep you updated	44
keeping	
keeping well	58
keeps	2+
keeps breaking	13
keeps coming back	2
keeps crashing	13
keeps cutting out	13
keeps doing it	2
keeps dropping out	13
keeps failing	13
keeps falling	13
keeps freezing	13
keeps going off	13
keeps happening	2
keeps jamming	13
keeps leaking	13
keeps losing	13
keeps on	2
keeps stopping	13
keeps switching off	13
keeps tripping	13
keeps us waiting	27
keg	22
kegs	22
kehrmaschine	22
kei	+
keilriemen	22
kein	35+
kein ab	67
kein aerger mehr	49
kein anschluss	36
kein anschluss unter	36
kein arger mehr	49
kein band	67
kein bedarf	34
kein bescheid	41
kein bild	13
kein budget	12
kein budget da	12
kein druck	13
kein durchkommen	36 41
kein einziger	35
kein einziges	35
kein einziges mal	35
kein empfang	36
kein geld da	12
kein geld dafuer	12
kein geld dafur	12
kein geld eingegangen	64
kein geldeingang	64
kein grund zur klage	70
kein interesse mehr	68
kein internet	6 23
kein kontakt	68
kein kontakt mehr	68
kein kunde mehr	28
kein mehr	35
kein nachfolger	9
kein netz	13 23
kein newsletter	68
kein newsletter mehr	68
kein problem mehr	49
kein ruckruf	36 41
kein rueckruf	36 41
kein strom	13
kein ton	13 23
kein verlass	41
kein verstaendnis mehr	3
kein verstandnis mehr	3
kein warmwasser	13
kein weiterer kontakt	68
kein whatsapp	6
kein wlan	23
kein wort	41
kein zahlungseingang	64
kein zugriff	23
keine	35+
keine ahnung gehabt	41
keine ahnung haben sie	25
keine anrufe	68
keine anrufe erwuenscht	68
keine anrufe erwunscht	68
keine anrufe mehr	68
keine antwort	36 41
keine antwort bekommen	41
keine antwort erhalten	41
keine ausfaelle	70
keine ausfaelle mehr	54
keine ausfalle	70
keine ausfalle mehr	54
keine beanstandung	70
keine beanstandungen	70
keine beanstandungen mehr	49
keine beschwerden	70
keine besuche	68
keine besuche mehr	68
keine e mails mehr	68
keine einwilligung	68
keine einzige	35
keine entschuldigung	41
keine erklaerung	41
keine erklarung	41
keine fehler mehr	49
keine fehlermeldung mehr	49
keine fragen	1
keine geschenke	68
keine kataloge	68
keine klagen	70
keine klagen mehr	49
keine lust gehabt	41
keine maengel	70
keine mailbox	67
keine mails	68
keine mails mehr	68
keine mangel	70
keine newsletter	68
keine post	68
keine post mehr	68
keine probleme	70
keine probleme mehr	49
keine probleme seither	49
keine prospekte	68
keine prospekte mehr	68
keine reaktion	36 41
keine reklamationen mehr	49
keine ruckmeldung	36 41
keine ruckrufe	41
keine rueckmeldung	36 41
keine rueckrufe	41
keine spur	33
keine spur von	33 35
keine stoerung mehr	49
keine stoerungen	70
keine stoerungen mehr	49
keine storung mehr	49
keine storungen	70
keine storungen mehr	49
keine telefonwerbung	68
keine umfragen	68
keine verbindung	13 36
keine verlaengerung	28
keine verlangerung	28
keine vertreterbesuche	68
keine weihnachtskarten	68
keine weitere zusammenarbeit	28
keine werbeanrufe	68
keine werbung	68
keine werbung mehr	68
keine zahlung	64
keine zahlung eingegangen	64
keinem	35
keinen	35+
keinen besuch erwuenscht	68
keinen besuch erwunscht	68
keinen erreicht	36
keinen katalog mehr	68
keinen kontakt	68
keinen kontakt mehr	68
keinen newsletter	68
keinen newsletter mehr	68
keinen weiteren kontakt	68
keinen zugriff auf mails	30
keiner	35+
keiner abgenommen	36
keiner bescheid gesagt	41
keiner da	36
keiner da gewesen	41
keiner daheim	36
keiner dran	36
keiner erreichbar	36
keiner erschienen	41
keiner geht ran	36 41
keiner gekommen	33 41
keiner hat bescheid gesagt	41
keiner hebt ab	36 41
keiner kam	41
keiner kennt sich aus	41
keiner kuemmert sich	41
keiner kummert sich	41
keiner meldet sich	36 41
keiner nimmt ab	36
keiner ruft zuruck	41
keiner ruft zurueck	41
keiner von	35
keiner weiss bescheid	41
keiner zu hause	36
keiner zuhause	36
keiner zustaendig	41
keiner zustandig	41
keinerlei	35
keinerlei probleme	70
keines	35+
keinesfalls	35
keineswegs	35
keins	35
kekse	21 22+
kenne	+
kennelling	57
kennenlernen	+
kennt	+
kennt sich nicht aus	41
kenntnis	
kennwort	23
kennwort abgelaufen	23
kennwort laeuft ab	30
kennwort lauft ab	30
kennwort vergessen	23
kennwort zuruckgesetzt	23
kennwort zurueckgesetzt	23
kept	2
kept an eye on	17
kept happening	2
kept in the dark	41
kept it quiet for	17
kept on hold	41
kept one aside	17
kept one back	17
kept ringing	36
kept waiting	27
kerbs	22
kerbside	14
kerl	+
kerne	+
kerze	22
kerzen	22
kessel	22
kessler	+
ketchup	22
kette	22+
ketten	22
kettensaege	22
kettensage	22
kettle	22
kettles	22
key	22
key account gesprach	50
key account gespraech	50
key code	16
key contact	62
key criteria	34
key holding	57
keyboard	22 23
keyboard stand	22
keyboards	22
keys	22
kfz	
kfz sachverstaendiger	8
kfz sachverstandiger	8
kg	+
ki	+
kia	+
kick	
kick off	69
kick off meeting	50
kick up a fuss	11
kick up a stink	11
kicked	+
kicked off	3
kicked up	3
kicked up a fuss	11
kicking	
kicking off	3
kicks	
kicks me out	13
kicks off	3
kids	58 63
kids are well	58
kids loved	42
kids next door	63
kiel	+
kies	22+
killed	+
killed in accident	15
kills	+
kilo	+
kilometer	+
kilopreis	43
kim	+
kimm	+
kind	+
kind abgemeldet	28
kind thanks	61
kind words	42
kinder	58+
kinder haben ubernommen	40
kinder haben uebernommen	40
kinderbetreuung	57
kindergarten	+
kindergartenleiterin	62
kindern	58+
kinderwagen	22
kinderzimmer	+
kindly	+
kindly advise	5
kindly confirm	5
kindly do the needful	5
kindly provide	5
kindly quote	5
kindly revert	5
kindness	+
kirche	63
kirchenchor	+
kirk	+
kirsty	+
kirtag	58
kissen	22
kiste	22+
kiste bier	21
kiste wein	21
kisten	22
kistl	
kistl bier	21
kit	22
kita	+
kitchen	22+
kitchen fire	8
kitchen fitting	57
kitchen installation	57
kitchen units	22
kits	22+
klaere	
klaere das	44
klaere ich	44
klaeren	
klaeren das	44
klaeren wir	44
klaerte	
klaerte auf	0
klage	11
klage eingereicht	25
klagen	11
klagen uber	11
klagen ueber	11
klagt	11 25
klagt uber	11
klagt ueber	11
klagte	11
klagte uber	11
klagte ueber	11
klagten	11
klammern	22
klappen	70
klappern	13
klappert	13
klappert nicht mehr	49
klapperte	13
klappt	70
klappt alles	1 70
klappt bestens	70
klappt gut	70
klappt prima	70
klappt super	70
klappt wunderbar	70
klappte	70
klappten	70
klar	
klare	
klare das	44
klare ich	44
klaren	+
klaren das	44
klaren wir	44
klarinette	22
klarkriegen	47
klarte	
klarte auf	0
klarung	+
klasse	42+
klasse geworden	42
klausur	50
klavier	22+
klavierstimmung	57
klavierunterricht	57
klebeband	22
kleben	47
kleber	22
klebrig	13
klebstoff	22
klebt	+
klebt nicht	13
kleid	22
kleider	22
klein	+
kleinauftrag	69
kleine	+
kleine aufmerksamkeit	21
kleinen	+
kleiner	+
kleiner dienst	17
kleiner geworden	54
kleines	+
kleines dankeschoen	21
kleines dankeschon	21
klemme	
klemmen	13+
klemmt	13+
klemmt nicht mehr	49
klemmte	13
klemmten	13
klickrate	31 32
klicks	32
klient	62
klienten	62
klientin	62
klientinnen	62
klimaanlage	22
klimaanlagen	22
klimageraet	22
klimagerat	22
klingel	
klingel durch	51
klingel ohne reaktion	36
klingeln	+
klingelt	
klingelt durch	36 51
klingelte	
klingelte durch	36
klingle	
klingle an	51
klingle durch	51
klinik	+
klumpen	13
klumpig	13
kn	+
knackered	13
knackig	70
knackt	13
knapp	+
knapp bei kasse	64
knarren	13
knarrt	13
knarrte	13
knarzen	13
knarzt	13
knee	
knew	
knie	
knie op	58
knife	+
kniff	0
kniffe	0
knirscht	13
knistert	13
knives	22
knock	13+
knock down	7
knock off	7
knock off the bill	10
knock something off	7
knocked	+
knocked off	7 54
knocked off the bill	10
knocking	13
knocking noise	13
knocking off	7
knocks	13
knoepfe	22
knopfe	22
knot	+
know	+
know how	0
knowledgeable	42
known	
knows	+
koa	35
kochfeld	22
kocht	3
kocht vor wut	3
koennen	
koennen sich darauf verlassen	44
koennen sich drauf verlassen	44
koennen sich verlassen	44
koennen sie	5 72
koennen sie schliessen	49
koennen uns nicht leisten	12
koennen wir	5
koennt	
koennt ihr	5 72
koennte	24
koennte ich	5
koennte man	5
koennte nicht besser sein	42
koennte nicht zufriedener sein	42
koennten	24
koennten sie	5
koennten wir	5
koenntest	24
koenntest du	5
koenntet	
koenntet ihr	5
koestlich	42
koffer	+
koi	+
koiner	+
kolbe	+
kolbenfresser	13
kollege	37+
kollege am telefon	20
kollegen	37+
kollegin	37+
kollegin am telefon	20
kollegin nimmt nachricht auf	20
kolleginnen	37
koln	+
kolonne	+
kombidaempfer	22
kombidampfer	22
komisch	
komm	+
komm vorbei	66
komma	+
komme	+
komme auf sie zu	44
komme hin	66
komme raus	66
komme rum	66
komme vorbei	66
komme zuruck	44
komme zurueck	44
kommen	+
kommen auf sie zu	44
kommen entgegen	7
kommen gut zurecht	1
kommen klar	1
kommen raus	66
kommen vorbei	66
kommen zu spaet	27
kommen zu spat	27
kommen zurecht	1
kommende	+
kommende kw	59
kommende saison	18
kommende woche	59
kommenden	+
kommenden dienstag	59
kommenden donnerstag	59
kommenden freitag	59
kommenden geschaeftsjahr	18
kommenden geschaftsjahr	18
kommenden jahr	18
kommenden jahres	18
kommenden mittwoch	59
kommenden monat	59
kommenden montag	59
kommenden saison	18
kommenden sommer	18
kommenden winter	18
kommenden woche	59
kommender	
kommender woche	59
kommendes	
kommendes jahr	18
kommendes quartal	18
kommendes wochenende	59
kommet	+
kommission	+
kommissionsware	29
kommode	22
kommt	+
kommt an	45
kommt auf empfehlung	46
kommt auf sie zu	44
kommt entgegen	7 17
kommt gut zurecht	1
kommt klar	1
kommt nicht durch	41
kommt nicht ins system	23
kommt nicht rein	23
kommt nicht wieder vor	4
kommt raus	66
kommt rein	66
kommt rum	66
kommt runter	13
kommt vorbei	66
kommt zu spaet	27
kommt zu spat	27
kommt zurecht	1
kommunikation	
kommunikationskanal	6
kommunikationsweg	6
kompetent	42
komplett	+
komplette	+
kompliment	42+
komplimente	42
kompost	22
kompressor	22
kompressoren	22
kompromiss	49
kompromiss gefunden	49
kondition	43
konditionen	43
kondolenz	15
kondolenzkarte	15
kondolenzschreiben	15
kondolieren	15
kondoliert	15
konfiguration	57
konformitatserklarung	+
kongress	+
konkurrent	52
konkurrenten	52+
konkurrentin	52
konkurrenz	52+
konkurrenzangebot	7 52
konkurrenzangebote	52
konkurrenzbetrieb	52
konkurrenzfirma	52
konkurrenzfirmen	52
konkurrenzofferte	52
konkurrenzofferten	52
konkurrenzprodukt	52
konkurrenzprodukte	52
konkurrierend	52
konkurrierende	52
konkurrierenden	52
konkurs	9+
konkurs angemeldet	9
konkursamt	9
konkurseroeffnung	9
konkurseroffnung	9
konkursit	9
konkursverfahren	9
konkursverwalter	9
konnen	+
konnen sich darauf verlassen	44
konnen sich drauf verlassen	44
konnen sich verlassen	44
konnen sie	5 72
konnen sie schliessen	49
konnen uns nicht leisten	12
konnen wir	5
konnt	+
konnt ihr	5 72
konnte	24+
konnte geklaert werden	49
konnte geklart werden	49
konnte geloest werden	49
konnte gelost werden	49
konnte ich	5
konnte man	5
konnte nicht besser sein	42
konnte nicht zufriedener sein	42
konnte nicht zugestellt werden	30
konnten	24+
konnten sie	5
konnten wir	5
konntest	24
konntest du	5
konntet	
konntet ihr	5
konsumentenschutz	11
konsumentenschutz eingeschaltet	25
kontakt	+
kontakt aufgenommen	51
kontakt aufnehmen	51
kontakt hergestellt	46
kontakt herstellen	46
kontakt unerwuenscht	68
kontakt unerwunscht	68
kontakt vermittelt	46
kontakt weitergegeben	46
kontaktart	
kontakte	+
kontakte vermittelt	46
kontaktiere	51
kontaktieren	51+
kontaktiert	51
kontaktierte	51
kontaktkanal	6
kontaktlinsen	22
kontaktperson	62
kontaktpflege	1
kontaktsperre	68
kontaktversuch	36
kontaktversuche	36
kontaktweg	6
kontenabstimmung	26
konto	+
konto aufgeloest	28
konto aufgelost	28
konto ausgeglichen	39
konto geloescht	28
konto geloscht	28
konto geschlossen	28
konto gesperrt	23
konto nicht gedeckt	64
kontoauszuege	16
kontoauszug	16 26 39+
kontoauszuge	16
kontrollanruf	1
kontrolle	57
kontrolltermin	69
konventionalstrafe	10
konzept	16+
konzert	69+
kopf	+
kopfe	+
kopierer	22
kopierpapier	22
korkt	13
korkte	13
korrekt	
korrektur	47+
korrekturabzug	16+
korrekturen	47
korrigieren	47
korrigiert	47 49+
korrigierte	47+
korrodiert	13
koscht	+
kosmetik	22
kosmetikbehandlung	57
kost	+
koste	+
kosten	43+
kosten pro stuck	32
kosten pro stueck	32
kosten ubernommen	10
kosten uebernommen	10
kosten weniger	7
kosten zu hoch	12
kostenaufstellung	43
kostenausgleich	10
kostendach	43
kosteneinsparung	54
kosteneinsparungen	54
kostenersparnis	54
kostenerstattung	10
kostenexplosion	12
kostenfrage	43
kostenfrei	17+
kostenfreie	17
kostenguenstig	7
kostenguenstiger	7
kostengunstig	7
kostengunstiger	7
kostenintensiv	12
kostenlos	17+
kostenlos beraten	0
kostenlos ersetzt	10
kostenlos nachgeliefert	10
kostenlos uberlassen	29
kostenlos ueberlassen	29
kostenlose	17
kostenlose beratung	0
kostenlose uberlassung	29
kostenlose ueberlassung	29
kostenlosen	17
kostenloser	17
kostenloser ersatz	10
kostennote	26
kostenpunkt	43
kostenrahmen	43
kostenschaetzung	16 43
kostenschatzung	16 43
kostensenkung	54
kostensteigerung	12
kostenubernahme	10
kostenuebernahme	10
kostenvoranschlaege	16 43
kostenvoranschlag	16 43
kostenvoranschlage	16 43
kostet	43+
kostet weniger	7
kostete	43
kostlich	42
kostprobe	16
kostspielig	12
kostspielige	12
kotzen	
kraenze	22
kraftfutter	22
kraftstoffverbrauch	32
kragen	
kragen geplatzt	3
kran	22+
krank	36+
krankenhaus	63+
krankenkasse	63+
krankenkassen	63
krankenstand	32
krankentagegeld	8
krankheit	+
krankheitstage	32
krankmeldungen	32
kranz	22
kranze	22
kratzer	13+
kreditoren	26
kreis	
kremes	
kreuzfahrt	58
krieg	+
kriegen	+
kriegen wir hin	47
kriegsbeil	
kriegsbeil begraben	49
kriegst	+
kriegt	45+
kriegt er	44
kriegt sie	44
kriegte	45
krispy	
krispy kremes	21
kritik	11
kritisieren	11
kritisiert	11
kritisierte	11
kroatien	
kroger	+
kruger	+
krumm	13
krumme	13
krummen	13
krummes	13
kuche	22
kuchen	22+
kuchen gebacken	21
kuchen gebracht	21
kuchenchef	37+
kuchenleiter	62
kuchenzeile	22
kudos	42+
kudos to	61
kueche	22
kuechen	22
kuechenchef	37
kuechenleiter	62
kuechenzeile	22
kuehlschraenke	22
kuehlschrank	22
kuehlt	
kuehlt nicht	13
kuehlt wieder	49
kuehlte	
kuehlte nicht	13
kuehlvitrine	22
kuehlzelle	22
kuemmere	
kuemmere ich mich	44
kuemmere mich	44
kuemmere mich darum	44
kuemmere mich drum	44
kuemmern	
kuemmern uns	44
kuemmern uns darum	44
kuemmern uns drum	44
kuemmert	
kuemmert sich	44
kuemmert sich darum	44
kuemmert sich drum	44
kuemmert sich keiner	41
kuemmert sich niemand	41
kuendigen	28
kuendigt	28
kuendigte	28
kuendigten	28
kuendigung	28
kuendigung ausgesprochen	28
kuendigung eingegangen	28
kuendigung eingereicht	28
kuendigung erhalten	28
kuendigungen	28
kuendigungsschreiben	28
kuenftig	18
kuenftige	18
kuenftigen	18
kuerze	
kuerzen	57
kuerzer	54
kuerzere	54
kuerzlich	38
kuerzlich verstorben	15
kugellager	22
kugelschreiber	22
kuh	+
kuhlhaus	+
kuhlschrank	22
kuhlschranke	22
kuhlt	
kuhlt nicht	13
kuhlt wieder	49
kuhlte	
kuhlte nicht	13
kuhlvitrine	22
kuhlwagen	+
kuhlzelle	22
kulant	10 17
kulante	10
kulanten	10
kulanterweise	10 17
kulanz	10 17
kulanzantrag	10
kulanzgutschrift	10
kulanzhalber	10
kulanzloesung	10
kulanzlosung	10
kulanzregelung	10
kulanzweise	17
kulkarni	+
kummere	
kummere ich mich	44
kummere mich	44
kummere mich darum	44
kummere mich drum	44
kummern	+
kummern uns	44
kummern uns darum	44
kummern uns drum	44
kummert	
kummert sich	44
kummert sich darum	44
kummert sich drum	44
kummert sich keiner	41
kummert sich niemand	41
kunde	62+
kunde einverstanden	49
kunde verloren	28
kunde wieder zufrieden	49
kunde zufrieden	49
kunden	62+
kunden gebracht	46
kunden werben kunden	46
kundenanforderungen	34
kundenberater	37
kundenbesuch	66
kundenbesuche	66
kundenbetreuung	1
kundenbeziehungsgesprach	50
kundenbeziehungsgespraech	50
kundenbrief	31
kundendienst	37
kundenevent	31
kundenfrequenz	32
kundengeschenk	21
kundengeschenke	21
kundengesprach	50
kundengespraech	50
kundeninfo	31
kundeninformation	31
kundenkonto	
kundenkonto geschlossen	28
kundenmeinung	60
kundenmeinungen	60
kundennewsletter	31
kundennummer	+
kundenpflege	1
kundenreklamation	11
kundenseite	62
kundenseitig	62
kundenstimme	60
kundenstimmen	60
kundentag	31
kundenumfrage	31
kundenverlust	28
kundenvideo	60
kundenwuensche	34
kundenwunsch	34
kundenwunsche	34
kundenzitat	60
kundenzufriedenheit	1
kundige	+
kundigen	28+
kundigt	28+
kundigte	28
kundigten	28
kundigung	28+
kundigung ausgesprochen	28
kundigung eingegangen	28
kundigung eingereicht	28
kundigung erhalten	28
kundigungen	28
kundigungsschreiben	28
kundin	62+
kundin zufrieden	49
kundinnen	62+
kundschaft	62
kunftig	18+
kunftige	18
kunftigen	18
kunstgriff	0
kununu	60
kupplung	22
kur	
kurier	+
kurierdienst	57
kurs	57 69+
kurse	57
kursgebuehr	43
kursgebuhr	43
kursplatz	69
kursprogramm	16
kursteilnehmer	62
kurz	+
kurz anrufen	51
kurz durchrufen	51
kurz gemeldet	1
kurz telefoniert	51
kurz vorbei	66
kurzberatung	0
kurze	+
kurzem	
kurzen	57+
kurzer	54+
kurzer plausch	58
kurzere	54
kurzfristig	53
kurzfristig ausgeholfen	17
kurzfristig eingesprungen	17
kurzfristige	53
kurzgeschlossen	13
kurzlich	38
kurzlich verstorben	15
kurzschluss	13
kuverts	22
kv	16 43
kva	16 43+
kw	59+
kyc	+
kyle	+
l	
l m	67
l vm	67
lab	
lab report	16
lab results	16
label	22+
label printer	22
label proof	16
labelled	+
labels	22+
labor	
laborbefund	16
laborgeraet	22
laborgerat	22
labour	32
labour cost	43
labour hours	32
labour saving	54
lacherlich	3
lachhaft	3
lachs	22
lacht	+
lack	22+
lack of	35
lack of communication	41
lack of space	34
lack of staff	34
lacke	22
lackiert	+
lackierung	57
lacking	33
lacks	33
lad	+
ladder	22
ladders	22+
lade	
lade hoch	55
ladegeraet	22
ladegerat	22
laden	+
laden ab	14
laden hoch	55
laden zu	36
ladenpreis	43
ladenschliessung	9
ladezeit	32
ladezeiten	32
ladies	+
lading	
lads	+
ladt	+
ladt ab	14
ladt ein	66
ladt ewig	13
ladt ewig nicht	13
ladt hoch	55
ladt nicht	13
ladt nichts	13
ladt wieder	49
ladung	69+
lady	62+
laecherlich	3
laedt	
laedt ab	14
laedt ein	66
laedt ewig	13
laedt ewig nicht	13
laedt hoch	55
laedt nicht	13
laedt nichts	13
laedt wieder	49
laenge	
laenger	
laenger haltbar	19
laenger krank	40
laengerer	
laengst	
laengst da sein	27
laengst faellig	27 64
laengst ueberfaellig	27
laengstens	65
laengstens bis	65
laermpegel	32
laessig	
laessig gemacht	42
laesst	
laesst auf sich warten	27
laesst auslaufen	28
laesst ausrichten	20 48
laesst danken	61
laesst nach	7 13 41
laesst niemanden durch	20
laesst sich nicht oeffnen	13
laesst sich nicht schliessen	13
laesst uns im stich	41
laesst wasser durch	13
laesst wasser rein	13
laesst wissen	48
laesst zu wuenschen uebrig	41
laesst zukommen	55
laestert	11
laeuft	70
laeuft alles	1
laeuft alles rund	1
laeuft aus	13 28
laeuft beim waschen ein	13
laeuft bestens	70
laeuft ein	13
laeuft einwandfrei	70
laeuft gut	70
laeuft jetzt	49
laeuft jetzt wieder	49
laeuft leise	70
laeuft nicht	13
laeuft nicht mehr	13
laeuft nicht rund	13
laeuft perfekt	70
laeuft prima	70
laeuft problemlos	70
laeuft reibungslos	70
laeuft ruhig	70
laeuft rund	70
laeuft schief	71
laeuft schneller	19
laeuft seitdem	49
laeuft seither	49
laeuft stabil	70
laeuft super	70
laeuft tadellos	70
laeuft unrund	13
laeuft wasser aus	13
laeuft wie am schnuerchen	70
laeuft wie ein uhrwerk	70
laeuft wie eine eins	70
laeuft wie geschmiert	70
laeuft wieder	49
laeuft wieder einwandfrei	49
laeuft wieder normal	49
laeuft wieder rund	49
laeufts	
laeuse	13
laeute	
laeute an	51
laeuten	
laeutet	
laeutet an	51
laeutet durch	36
laeutete	
laeutete durch	36
lag	+
lag an uns	4
lag bei	56
lag im briefkasten	45
lag vor	45
lagebesprechung	50
lagen	+
lagen bei	56
lager	22 37
lagerbestand	32
lagerkosten	32
lagerleiter	62
lagerung	57
lagging	13
lagging behind	27
laggy	13
lahm	13 41
lahmarschig	41
lahmt	13
laid	+
laid into	3
laid off	40
laid to rest	49
laienhaft	41
lamb	22
lambing	+
lambing rate	32
lame	13
lamellenstoren	22
laminat	22
laminate	22
laminate flooring	22
laminating	57
laminiert	+
lamp	22
lampe	22
lampen	22+
lamps	22+
land	
land survey	57
landed	45+
landed safely	45
landed today	45
landet	
landet auf mailbox	67
landete	
landete auf mailbox	67
landing	+
landkreis	+
landlady	63
landlady of pub	62
landline	+
landline only	6
landlord	63
landlord insurance	8
landlords	63
landratsamt	63
lands	+
landscaping	57
landwirt	62+
landwirtin	62
lang	+
lang uberfallig	27
lang ueberfaellig	27
lange	+
lange gewartet	27
lange klingeln lassen	36
lange laeuten lassen	36
lange lauten lassen	36
lange uberfallig	27
lange ueberfaellig	27
langen	+
langer	+
langer haltbar	19
langer krank	40
langerer	
langes	
langes wochenende	58
langfristig	18+
langfristige	18
langfristigen	18
langsam	+
langsam geworden	13
langst	
langst da sein	27
langst fallig	27 64
langst uberfallig	27
langstens	65
langstens bis	65
langt	3
langte	
langte ein	45
language	
language course	57
langzeitkrank	40
langzeitkrankenstand	40
lanyards	22
lapse	
lapsed	28
laptop	22 23+
laptop haengt	23
laptop hangt	23
laptop langsam	23
laptop slow	23
laptops	22
large	+
large format printing	57
larmpegel	32
larry	
laser	22
laser cutter	22
laser cutting	57
lashed	
lashed out	3
lass	62+
lass das mal mir	44
lass mich wissen	5
lassa	+
lasse	+
lasse ihnen zukommen	44 55
lasse kommen	44
lasse mir was einfallen	44
lasse zukommen	55
lassen	+
lassen auf sich warten	27
lassen ihnen zukommen	44
lassen nach	7 13
lassen sie das mir	44
lassen sie mich	68
lassen sie mich wissen	5
lassen wasser durch	13
lassen wasser rein	13
lassen zukommen	55
lassig	
lassig gemacht	42
lassn	+
lasst	+
lasst auf sich warten	27
lasst auslaufen	28
lasst ausrichten	20 48
lasst danken	61
lasst euch nie wieder	25
lasst nach	7 13 41
lasst niemanden durch	20
lasst sich nicht offnen	13
lasst sich nicht schliessen	13
lasst uns im stich	41
lasst uns wissen	5
lasst wasser durch	13
lasst wasser rein	13
lasst wissen	48
lasst zu wunschen ubrig	41
lasst zukommen	55
last	+
last autumn	38
last builder	63
last chance	31
last christmas	38
last date	65
last day	40
last day for	65
last day is	40
last delivery	38 69
last easter	38
last fall	38
last fitter	63
last friday	38
last merchant	63
last minute	53
last minute rush	53
last monday	38
last month	38
last night	38
last order	38
last plumber	63
last possible date	65
last quarter	38
last saturday	38
last season	38
last spring	38
last straw	3
last summer	38
last sunday	38
last supplier	63
last term	38
last thursday	38
last time	38
last tuesday	38
last visit	38
last wednesday	38
last week	38
last weekend	38
last winter	38
last working day	40
last year	38
lasted	+
lastenheft	34
lastert	11
lasts	
lasts until	65
lastschrift	39+
lastschrift eingezogen	30
lastschrift geplatzt	64
lastschrift retour	64
lastschrift zuruckgegeben	64
lastschrift zurueckgegeben	64
lastschriften	39
lastschriftmandat	16
lasur	22
latch	+
late	27
late again	27
late delivery	27
late father	15
late husband	15
late mother	15
late next week	59
late owner	15
late partner	15
late payer	64
late payment	64
late payments	64
late wife	15
lately	38
lateness	27
later	59
later in the week	59
later on	59
later than agreed	27
later this month	59
later this week	59
later this year	18
later today	59
latest	65+
latest by	65
latest date	65
lathe	22
latten	22
lattenrost	22
lau	+
laubblaeser	22
laubblaser	22
laufband	22
laufen	70+
laufen einwandfrei	70
laufen gut	70
laufen prima	70
laufen wieder	49
laufend	2
laufenden	
lauft	70+
lauft alles	1
lauft alles rund	1
lauft aus	13 28
lauft beim waschen ein	13
lauft bestens	70
lauft ein	13
lauft einwandfrei	70
lauft gut	70
lauft jetzt	49
lauft jetzt wieder	49
lauft leise	70
lauft nicht	13
lauft nicht mehr	13
lauft nicht rund	13
lauft perfekt	70
lauft prima	70
lauft problemlos	70
lauft reibungslos	70
lauft ruhig	70
lauft rund	70
lauft schief	71
lauft schneller	19
lauft seitdem	49
lauft seither	49
lauft stabil	70
lauft super	70
lauft tadellos	70
lauft unrund	13
lauft wasser aus	13
lauft wie am schnurchen	70
lauft wie ein uhrwerk	70
lauft wie eine eins	70
lauft wie geschmiert	70
lauft wieder	49
lauft wieder einwandfrei	49
lauft wieder normal	49
lauft wieder rund	49
laufts	
laufwerk	23
laufwerk fehlt	23
laufwerk verbinden	23
laugenbrezeln	22
laugh	+
laughed	
laughed at us	41
laughs	+
launch	69
launch email	31
laundry	57
laundry service	57
lause	13
lausig	3
laut	48+
laut auskunft	48
laut chef	48
laut eigener aussage	48
laut geworden	3
laut kunde	48
laut kundin	48
laut techniker	48
laute	
laute an	51
lauten	+
lauter	+
lautet	+
lautet an	51
lautet durch	36
lautete	
lautete durch	36
lautsprecher	22
lauwarm	13+
lavabo	22
law	+
lawn	+
lawn care	57
lawn mower	22
lawn mowing	57
lawnmower	22
laws	
lawyer	63+
lawyer letter	25
lawyered	
lawyered up	25
lawyering	
lawyering up	25
lawyers	63
lay	+
laying	
layout	16
layouts	16+
lazy	41
lead	62+
lead assigned	30
lead created	30
lead from	46
lead imported	30
lead time	32
lead times	32
leader	
leads	32+
leaf	+
leaf blower	22
leaflet	16+
leaflet drop	31
leaflets	16+
league	
leak	13+
leak claim	8
leak fixed	49
leak gone	49
leak stopped	49
leaked	13
leaked out	13
leaking	13
leaks	13
leaky	13
learn	+
learn more	31
learned	
learner	62
learners	62
lease	16+
lease agreement	16
lease ran out	9
leaseholder	62
leaseholders	62
leasing	57
leasing company	63
leasinggesellschaft	63
leasingrate	43
leasingvertrag	16
leather	22
leave	+
leave a message	67
leave a review	60
leave a voicemail	67
leave her alone	68
leave him alone	68
leave in peace	68
leave it to me	44
leave it to us	44
leave it with me	44
leave it with us	44
leave me alone	68
leave that with me	44
leave us alone	68
leave us for	28
leaver	28
leaver form	23
leaves	
leaves at end of	40
leaves tomorrow	53
leaves us	28
leaving	+
leaving at christmas	40
leaving card	21
leaving cert	58
leaving do	40
leaving end of month	40
leaving gift	21
leaving present	21
leaving the company	40
leaving the firm	40
leaving us	28
leben	+
lebensgefaehrte	63
lebensgefaehrtin	63
lebensgefahrte	63
lebensgefahrtin	63
lebenslauf	16
lebensmittel	22
lebensretter	42
leberkas	+
lebkuchen	21
lebt	
lebt nicht mehr	15
leck	13+
leckage	13
leckageortung	8
lecken	13
leckortung	8
leckt	13
leckt nicht mehr	49
leckt oel	13
leckt ol	13
leckte	13
lectured	41
led	+
led leuchten	22
led panel	22
led strip	22
leder	22
ledger	26+
lediglich	+
lee	+
leeches	25
leeds	+
leer	+
leere	+
leere versprechen	41
leere versprechungen	41
leere worte	41
leeren	+
leerer	
leerer karton	33
leergut	+
left	+
left 2 messages	67
left 3rd message	67
left a mess	41
left a message	67
left a msg	67
left a review	60
left a right mess	41
left a vm	67
left a voicemail	67
left another message	67
left at reception	56
left at site	56
left behind	33
left doors open	41
left for the day	36
left high and dry	41
left in march	40
left in the dark	41
left in the lurch	41
left in the rain	41
left instead of right	71
left it spotless	42
left it with me	44
left last month	40
left last week	40
left last year	40
left message	67
left message with	20
left messages	67
left msg	67
left mud everywhere	41
left off	33
left on hold	41
left out	33
left rubbish behind	41
left second message	67
left the business	40
left the charity	40
left the club	28
left the company	40
left the council	40
left the depot	30
left the firm	40
left the gate open	41
left the organisation	40
left the practice	28 40
left the scheme	28
left the school	28 40
left two messages	67
left us	28
left us a review	60
left us hanging	41
left us stranded	41
left v m	67
left vm	67
left voice message	67
left voicemail	67
left waiting	27
left with neighbour	56
left with reception	56
left word	67
left word with	20
leg	+
legal	
legal action	25
legal advice	57
legal fees	43
legal secretary	20
lege	+
lege bei	55
lege dazu	55
lege zuruck	44
lege zurueck	44
legeleistung	32
legen	
legen bei	55
legen wert auf	34
legend	42+
legends	+
legs	
legt	+
legt ab	14
legt auf	36
legt bei	55
legt einspruch ein	11
legt uns ans herz	46
legt wert auf	34
legt widerspruch ein	11
legt zettel hin	20
legt zu	19
legte	+
legte auf	36
legte gutes wort ein	46
legte hand an	17
legte nahe	0
legte zu	19
lehmann	+
lehrer	62
lehrerin	62
lehrling	37
lehrling am telefon	20
lehrplan	16
leibnitz	+
leichenschmaus	15
leid	+
leid getan	4
leid tut	4
leider	+
leider kein	35
leider keine	35
leider nein	35
leider nicht	35
leider nicht erreicht	36
leider verstorben	15
leidmahl	15
leidtun	4
leidtut	4
leihbasis	
leihdrucker	29
leihe	29
leihen	29
leihfahrzeug	29
leihgabe	29
leihgaben	29
leihgeige	29
leihgeraet	29
leihgeraete	29
leihgeraeten	29
leihgerat	29+
leihgerate	29
leihgeraten	29
leihheizung	29
leihinstrument	29
leihkuehlschrank	29
leihkuhlschrank	29
leihlaptop	29
leihmaschine	29
leihmobel	29
leihmoebel	29
leihpumpe	29
leihrad	29
leihschein	29
leihstapler	29
leihstellung	29
leiht	29+
leiht aus	29
leihvertrag	29
leihwagen	29
leihweise	29+
leihweise uberlassen	29
leihweise ueberlassen	29
leintucher	22
leintuecher	22
leinwand	22+
leipzig	+
leise	70+
leistbar	
leisten	
leistet	
leistet gute dienste	70
leistung	32 57+
leistungen	57
leistungsantrag	8
leistungsbeschreibung	16
leistungsfall	8
leistungssteigerung	19
leistungsverzeichnis	16
leit	+
leite	
leite in die wege	44
leite weiter	44 55
leiten	
leiten in die wege	44
leiten weiter	44 55
leiter	22+
leiterin	+
leitet	
leitet weiter	55
leitung	22+
leitung besetzt	36
leitung gestoert	36
leitung gestort	36
leitung tot	36
leitungen	22
leitungswasser	8
leitungswasserschaden	8
leitungswechsel	40
leiwand	42
lekker	+
lektorat	57
lemons	22
lena	+
lend	29+
lend a hand	17
lend us	29
lender	63
lending	29
lending a hand	17
lending us	29
lends	29
length	+
lenovo	+
lens	+
lenses	22
lent	29+
lent a hand	17
lent her	29
lent him	29
lent me	29
lent out	29
lent them	29
lent us	29
lernende	
lernende am telefon	20
lernender	37
lese	+
lesebestaetigung	30
lesebestaetigungen	30
lesebestatigung	30+
lesebestatigungen	30
lesen	+
leser	62
leserbrief	60
leserin	62
less	54+
less downtime	54
less energy	54
less expensive	7
less hassle	54
less scrap	54
less than before	54
less time	54
less waste	54
less work	54
lessee	62
lesson	57 69
lessons	57 69
lessons learned	50
lest	24
let	+
let down	3
let go	40
let have	55
let her have	55
let her use	29
let him borrow	29
let him have	55 56
let him use	29
let in water	13
let it lapse	28
let me know	5
let the rain in	13
let them borrow	29
let them have	55
let them use	29
let us borrow	29
let us down	41
let us film	60
let us have use	29
let us in early	17
let us know	5
let us off	17
let us park	17
let us photograph	60
let us show visitors	60
let us store	17
let us use	29
let water in	13
let you have	55
letdown	3
lets	+
lets in rain	13
lets in water	13
lets the rain in	13
lets us down	41
lets us use	29
lets water in	13
letter	16
letter before action	26
letter of apology	4
letter of commendation	60
letter of intent	16
letter of reference	60
letterbox	22+
letterhead	22+
letterheads	22
letters	16+
letting	+
letting agent	63
letting in water	13
letting service	57
letting us use	29
lettings	57+
lettuce	22
letzte	+
letzte mahnung	26 64
letzte woche	38
letztem	
letztem jahr	38
letzten	+
letzten dienstag	38
letzten donnerstag	38
letzten freitag	38
letzten herbst	38
letzten jahres	38
letzten mittwoch	38
letzten monat	38
letzten montag	38
letzten samstag	38
letzten sommer	38
letzten sonntag	38
letzten winter	38
letzten woche	38
letztens	38
letzter	+
letzter besuch	38
letzter monat	38
letzter preis	7
letzter woche	38
letztes	
letztes angebot	7
letztes fruehjahr	38
letztes fruhjahr	38
letztes jahr	38
letztes mal	38
letztes quartal	38
letztes wochenende	38
letzthin	38
leuchte	22
leuchten	22
leut	+
leute	+
leuten	+
level	
level of cover	8
levels	
lg	+
liability	8
liability admitted	8
liability claim	8
liability denied	8
liar	25+
liars	25
liberty	
licence	16 22
licence expired	23
licence key	23
licences	16 22+
license	22
license key	23
licensee	62
licenses	22
licht	
lichtmaschine	22
lickety	
lickety split	53
lid	+
lids	+
lieb	+
liebe	+
liebe kunden	31
liebe kundinnen und kunden	31
liebe mitglieder	31
lieben	+
lieben dank	61
lieber	+
lieber anrufen	6
lieber gestern	53
lieber mail	6
lieber per e mail	6
lieber per mail	6
lieber per sms	6
lieber persoenlich	6
lieber personlich	6
lieber schriftlich	6
lieber telefonisch	6
lieber whatsapp	6
liebes	+
liebes team	72
liebevoll	42
lieblos	41
lieblose	41
lied	
lied to me	25
lied to us	25
lief	70+
lief alles glatt	70
lief ein	13
lief gut	70
lief nicht	13
lief problemlos	70
lief reibungslos	70
lief schief	71
lief super	70
lief wieder	49
liefen	70
lieferant	
lieferanten	+
lieferanten gewechselt	28
lieferantenwechsel	28
lieferavis	14 30+
lieferbar	14
liefere	14+
lieferkosten	43
liefern	14+
liefern ab	14
liefern an	14
liefern aus	14
liefern nach	10 14 44
liefern sie	5
liefern wir nach	44
lieferruckstand	27
lieferrueckstand	27
lieferschein	14 16+
lieferscheine	16
lieferscheins	16
lieferservice	57
liefersperre	64
liefersperre gesetzt	64
liefert	14+
liefert ab	14
liefert an	14
liefert aus	14
liefert ihr	5
liefert nach	10 14
liefertag	+
lieferte	14
lieferte an	14
lieferte aus	14
lieferten	14
liefertermin	14 69+
liefertermin verpasst	27
liefertermine	14 69
lieferung	14 22 69+
lieferung erhalten	45
lieferungen	14 22 69
liefervertrag	16+
lieferverzoegerung	27
lieferverzogerung	27
lieferverzug	27
lieferwagen	
lieferzeit	14 32+
lieferzeiten	14 32
lieferzusage	44
liege	+
liegen	+
liegen bei	56
liegen druber	12
liegen drueber	12
liegen geblieben	27
liegen uns vor	45
liegen vor	45
liegen zu hoch	12
liegengeblieben	27
liegengelassen	
liegenschaft	69
liegt	+
liegt an uns	4
liegt bei	56
liegt druber	12
liegt drueber	12
liegt mir vor	45
liegt uns vor	45
liegt vor	45
liegt zu hoch	12
lieh	29
lieh aus	29
liehen	29
lies	
liess	+
liess auf sich warten	27
liess ausrichten	48
liess nach	7
liess wissen	48
liesse	
liesse sich	24
liest	+
liest keine mails	6
liest mails nicht	6
life	+
life claim	8
life saver	42
lifeless	13
lifesaver	42+
lift	22
lift inspection	57
lifted	
lifted at edges	13
lifted sales	19
lifting	13+
lifts	19
light	22
light fitting	22
lightning	
lightning damage	8
lightning fast	42
lightning strike	8
lights	22+
like	+
like a dream	70
like clockwork	70
like new	49
like new again	49
like to know	5
likely	24+
likes	60
limit	+
limited	+
limited access to email	30
limited email access	30
limited time offer	31
limp	13
limping	13
linde	+
lindner	+
line	+
line busy	36
line dead	13 36
line down	13
line dropped	36
line engaged	36
line is down	53
line stopped	53
line went dead	36
lined	+
linen	22+
linen hire	57
liner	
liners	+
linie	+
linie steht	13
lining	22
link	16+
link clicked	30
link schicken	55
linke	+
linkedin	+
linkedin post	60
linkedin recommendation	60
links	16
links liegen gelassen	41
lino	22
lintel	22
liquidated	
liquidated damages	10
liquidation	9+
liquidator	9+
liquidators	9
liquidiert	9
liquiditaetsengpass	64
liquiditatsengpass	64
lisa	+
list	16+
list price	43
liste	16+
listed	+
listen	16+
listenpreis	43
listenpreise	43
lists	16
listungsgesprach	50
listungsgespraech	50
liter	+
literpreis	43
litres	
litres per cow	32
little	
little gift	21
live	+
live band	57
live wire exposed	13
liverpool	58
lives	+
livid	3
living	+
lizenz	22+
lizenz abgelaufen	23
lizenzen	22
lizenzgebuehr	43
lizenzgebuehren	43
lizenzgebuhr	43
lizenzgebuhren	43
lizenzschluessel	23
lizenzschlussel	23
lkw	22
lm	67+
lmam	67
lmk	5
lmom	67
lmtcb	67
load	14 69
load times	32
load up	14
loader	22
loading	14
loads	14+
loaf	22
loan	29+
loan car	29
loan item	29
loan kit	29
loan machine	29
loan of	29
loan set	29
loan unit	29
loan van	29
loaned	29+
loaned him	29
loaned out	29
loaned us	29
loaner	29+
loaner unit	29
loaners	29
loaning	29
loans	29
loaves	22
lob	42+
lobby	+
loben	42+
lobes	
lobt	42+
lobte	42
lobte uns oeffentlich	60
lobte uns offentlich	60
lobten	42
local	+
local authority	63
local council	63
local paper	63
located	+
loch	13+
locher	13
lochern	13
lochrig	13
lock	22
lock change	57
locked	+
locked out	23
locked up	36
locker	13
lockere	13
lockert	
lockert sich	13
lockout	57
locks	22
locksmith	57
lodge	
lodge a complaint	11
lodged	56
lodged a complaint	11
lodger	62
loecher	13
loechern	13
loechrig	13
loehnen	39
loeschen	
loeschung	
loeschung der daten	68
loeschung verlangt	68
loesen	
loesen sich	13
loest	
loest nicht aus	13
loest sich	13
loest sich auf	13
loeste	
loeste sich	13
loesten	
loesten sich	13
loesung	
loesung angenommen	49
loeten	47
loft	+
loft conversion	69
loft insulation	57
log	
log a ticket	23
log in	23
log on	23
loge	20
logged	56
logged automatically	30
logger	+
login	23+
login details	16 23
login failed	23
login funktioniert nicht	23
login geht nicht	23
login problem	23
logindaten	23
loginproblem	23
logins	23
logistics	+
logistics manager	62
logistik	+
logo	+
logo datei	16
logo design	57
logo file	16
logo freigegeben	60
logo nutzen	60
logo on our website	60
logo verwenden	60
logon	23
logs	22+
logs me out	13
logs us out	13
lohn	+
lohnabrechnung	16
lohnbuchhaltung	+
lohne	+
lohnen	39
lohnfertigung	57
lohnkosten	32 43
lohnt	+
lohnt sich nicht	12
lohnverrechnung	57
loi	16
lokal	+
lokalaugenschein	66
london	+
long	+
long ago	38
long catch up	50
long chat about plans	50
long overdue	27
long standing customer	62
long stop date	65
long term	18
long term sick	40
long weekend	58
longer	+
longer term	18
look	+
look ahead	50
look at it	47
look for	34
look forward to hearing	5
look in	66
look in on	66
look into it	47
lookbook	16
looked	+
looked after it	17
looked after it while	17
looked after so well	42
looked after us	42
looked ahead	50
looked in	66
looked it over	0
looked over	0
lookin	+
looking	+
looking ahead	18
looking at	34
looking for	34
looking into it	47
looking to buy	34
looking to replace	34
lookout	
looks	+
looks amazing	42
looks beautiful	42
looks brilliant	42
looks fantastic	42
looks for	34
looks good	70
looks great	70
looks lovely	70
looks smart	70
looks the part	70
looks wonderful	42
loop	+
loose	13+
lopsided	13
lord	62
lorna	+
lorry	22
loschen	+
loschung	
loschung der daten	68
loschung verlangt	68
lose	13+
lose my number	68
losen	+
losen sich	13
loses	
loses pressure	13
losgeschickt	56
losgroesse	69
losgrosse	69
losing	+
losing faith	3
losing gas	13
losing oil	13
losing patience	3
losing pressure	13
loss	8
loss adjuster	8
loss adjusters	8
loss assessor	8 63
loss ratio	32
losses	8
lost	33+
lost a child	15
lost account	28
lost as a customer	28
lost baggage	8
lost client	28
lost confidence	3
lost customer	28
lost faith	3
lost her battle	15
lost her father	15
lost her husband	15
lost her mother	15
lost her temper	3
lost his battle	15
lost his father	15
lost his mother	15
lost his temper	3
lost his wife	15
lost in the post	33
lost in transit	33
lost it	3
lost luggage	8
lost nicht aus	13
lost patience	3
lost pressure	13
lost sich	13
lost sich auf	13
lost the account	28
lost the business	28
lost the client	28
lost the contract	28
lost the customer	28
lost the plot	3
lost their son	15
lost them to	28
lost to	28
lost to competitor	28
loste	
loste sich	13
losten	
losten sich	13
losung	+
losung angenommen	49
loswerden	+
lot	+
loten	47
lou	+
loudly	
loudspeaker	22
lousy	
lousy service	41
love	+
love it	42
love the	42
love them	42
love your	42
loved	+
loved every minute	42
loved it	42
loved the	42
loved them	42
lovely	42+
lovely feedback	42
lovely girls	42
lovely job	42
lovely jubbly	42
lovely lads	42
lovely lady	42
lovely man	42
lovely people	42
lovely review	60
lovely team	42
lovely weather	58
lovely work	42
loves	+
loves her	42
loves his	42
loves it	42
loves our	42
loves the	42
loves them	42
loving	
loving it	42
low	
low cost	7
low disk space	23
low pressure	13
lower	7 54+
lower cost	7
lower price	7
lower quote	7
lower rate	7
lowered	54
lowering	54
lowers	54
lowest	+
lowlife	25
loyal	
loyal customer	62
loyalty	+
loyalty discount	7
lpg	22
ls	14 16
lt	48+
lt anlage	56
lt auskunft	48
lt ihm	48
lt ihr	48
lt kd	48
lt kunde	48
lt kundin	48
ltd	+
luck	+
lucke	33
lucken	13 33
luckenhaft	33
luckenhafte	33
lud	
lud ab	14
ludwig	+
luecke	33
luecken	13 33
lueckenhaft	33
lueckenhafte	33
lueftung	22
lueftungsanlage	22
luegen	25
luegner	25
luegt	25
luft	+
luft gemacht	11
luft in der leitung	13
luftblasen	13
luftfilter	22
luftung	22+
luftungsanlage	22
lugen	25
luggage	
lugner	25
lugt	25
lukewarm	13
lump	+
lumps	13
lumpy	13
lunch	66
lunch delivery	57
lunch with	66
lunched	66
lunchtime	
lund	+
lunker	13
lurch	
lust	
lustlos	41
luthi	+
lv	16
lvm	67+
lvmm	67
lvmtcb	67
lying	25+
lyon	+
lyrical	
m	+
m d	62
m2	
m25	58
m365	23
ma	+
mach	+
mach ich	44
machbar	
mache	+
mache ich	44
machen	+
machen dicht	9
machen sie	5
machen wir	44
machine	22+
machine on	67
machine picked up	67
machines	22+
machining	57
macht	+
macht dicht	9
macht er	44
macht es kuenftig selbst	28
macht es kunftig selbst	28
macht freude	42
macht ihr	5
macht jetzt intern	28
macht mucken	13
macht nicht auf	36
macht schlapp	13
macht uns bekannt	46
macht was er soll	70
macht was es soll	70
macht werbung fuer uns	46
macht werbung fur uns	46
macht zicken	13
macht zu	9
machte	
machte aufmerksam	0
machte uns bekannt	46
machte werbung fuer uns	46
machte werbung fur uns	46
machte zu	9
macke	13
macken	13
macro	
mad	3
mad rush	53
madam	62+
madame	62
made	+
made a complaint	11
made a fuss	11
made a mess	41
made an introduction	46
made available	29
made aware	0
made good	10 49
made her day	42
made him aware	0
made his day	42
made intro	46
made it up to	10
made my day	42
made our day	42
made payment	39
made peace	49
made redundant	40
made the difference	42
made the introduction	46
made their day	42
made up	42 49
made up the shortage	49
made up the shortfall	49
made up with it	42
madels	+
maden	13
madig	13
maehdrescher	22
maehroboter	22
maengel	13
maengel beseitigt	49
maengelanzeige	11
maengelbehebung	47
maengelbeseitigung	47
maengelfrei	49
maengelfrei abgenommen	49
maengelliste	11
maengeln	13
maengelruege	11
maengelruegen	11
maerz	
maeve	+
mag	62+
mag keine mails	6
mag lieber mails	6
mag sein	24
magazine	+
magazines	22
maggots	13
magic	+
magistrat	63
magnificent	42
mahdrescher	22
mahlzeit	58
mahnbescheid	26
mahnbrief	26
mahnen	26
mahngebuehr	26
mahngebuehr erlassen	10
mahngebuehren	26
mahngebuhr	26
mahngebuhr erlassen	10
mahngebuhren	26
mahnlauf	26
mahnschreiben	26
mahnstufe	26 64
mahnstufe 1	26
mahnstufe 2	26
mahnt	26+
mahnung	26+
mahnungen	26
mahnwesen	26 57
mahroboter	22
mai	+
mail	55+
mail bounced	40
mail delivery failed	30
mail delivery subsystem	30
mail gelesen	45
mail ist raus	56
mail kam zuruck	40
mail kam zurueck	40
mail kommt zuruck	40
mail kommt zurueck	40
mail merge	31
mail mir	55
mail out	31 55
mail over	55
mail rule	23
mail shot	31
mail undeliverable	30
mail uns	55
mailadresse	
mailadresse ungueltig	40
mailadresse ungultig	40
mailbox	67+
mailbox abgehoert	67
mailbox abgehort	67
mailbox besprochen	67
mailbox closed	40
mailbox dran	67
mailbox full	23 67
mailbox ging ran	67
mailbox is full	67
mailbox not monitored	30
mailbox quota	23
mailbox unavailable	30
mailbox voll	67
mailchimp	31
maile	55
mailed	56+
mailed out	56
mailen	55+
mailer	+
mailer daemon	30
mailing	31+
mailing it	55
mailing list	31
mailing lists	31
mailing service	57
mailingaktion	31
mailingliste	31
mailings	31
mailkonto	
mailkonto einrichten	23
mailout	31
mails	55+
mails kommen nicht an	23
mailshot	31
mailshots	
mailsperre	68
mailt	55+
mailte	55
mailverteiler	31
main	+
main competitor	52
main concern	34
main contact	62
main contractor	62
main priority	34
mainly	+
maintained	
maintained that	48
maintains	48
maintenance	57+
maintenance contract	16
maintenance costs	32
maintenance manager	62
maintenance visit	57
maith	
make	+
make a fuss	11
make amends	10
make good	10 47
make it up to	10
make payment	39
make sure you	0
makellos	42 70
makellose	70
maker	63
makers	63
makes	+
makeup	57
making	+
making a noise	13
making good	47
making sure	44
making sure all ok	1
makler	63
maklerin	63
mal	+
mal gehoert	1
mal gehort	1
mal reingehoert	1
mal reingehort	1
mal wieder	2
male	+
maler	+
malerarbeiten	57
malfunction	13
malfunctioned	13
malfunctioning	13
malfunctions	13
malicious	
malicious damage	8
mall	+
mallorca	
malt	+
malus	8
malware	23
mama	+
man	+
man hours	32
man sagt	48
manage	
manage preferences	31
managed	+
managed services	57
management	+
manager	62+
manageress	62
managerin	
managing	
managing agent	63
managing agents	63
managing director	62
managing partner	62
mandant	62
mandanten	62+
mandantin	62+
mandantschaft	62
mandat	69+
mandat beendet	28
mandat entzogen	28
mandat niedergelegt	28
mandate	69+
mandate form	16
mandatsvereinbarung	16
mangel	13
mangel an	34
mangel behoben	49
mangel beseitigt	49
mangelanzeige	11
mangelbehebung	47
mangelbeseitigung	47
mangelfrei	49
mangelfrei abgenommen	49
mangelhaft	13+
mangelhafte	13
mangelhafte qualitaet	41
mangelhafte qualitat	41
mangelhaften	13
mangelhafter	13
mangelliste	11+
mangeln	13
mangelruge	11
mangelrugen	11
mangels	
mangels deckung	64
mangled	13
mangoes	22
manhole	
manhole cover	22
manicure	57
manikuere	57
manikure	57
manko	33
mann	63+
manner	+
mannschaft	
manoeuvre	
manual	16
manuals	16
manufacturer	63
manufacturers	63
manuscript	16
many	+
many apologies	4
many fewer	54
many more	19
many thanks	61
many times	2
map	
map network drive	23
map out	50
map printer	23
mappe	16+
mapped	
mapped drive	23
mapped out	50
mapped out the year	50
maps	+
mar	+
marathon	58
march	+
marco	+
marderbiss	8
marderschaden	8
marge	32 43
margen	43
margin	32 43
margins	32 43+
maria	+
marie	
marillen	22
marine	+
marjorie	+
mark	+
mark up	43
marked	+
market	+
market testing	52
marketing	31+
marketing campaign	31
marketing email	31
marketing emails	31
marketing mail	31
marketing manager	62
marketing service	57
marketingaktion	31
marketingkampagne	31
markise	22
markisen	22
marks	+
marktbegleiter	52
marktbegleitern	52
marktleiter	62
marktleiterin	62
marktpreis	43
markup	43
marmelade	21 22
marquee	22+
marquee hire	57
marquees	22
married	+
marvellous	42
marvelous	42
marz	+
marzipan	+
maschine	22+
maschine steht	13 53
maschinell	+
maschinen	22
maschinenring	63
masken	22
masks	22
mass	
mass email	31
mass mail	31
mass mailing	31
mass stimmt nicht	71
massage	57
massagen	57
massanfertigung	57
masse	
masse stimmen nicht	71
massenmail	31
massenmails	31
masseunzulaenglichkeit	9
masseunzulanglichkeit	9
masseverwalter	9
masshaltig	
masslos	
masslos enttaeuscht	3
masslos enttauscht	3
master	+
mat	
mat leave	40
match	58+
match it	7
match that	7
match the price	7
match their price	7
match their quote	7
match tickets	21
matched	7
matching	+
mate	+
material	22
material certificate	16
material cost	43
materialbedarf	34
materialkosten	43
materialpreise	43
materials	22
materialverbrauch	32
maternity	+
maternity cover	40
maternity leave	40
mates	+
mates rates	7
maths	+
matratze	22
matratzen	22+
matron	62
mats	+
matschig	13
matschige	13
matte	+
matter	69+
matter closed	49
matter ended	49
matter of urgency	53
matter settled	49
matters	+
matters to them	34
mattress	22
mattresses	22
matura	58
maturaball	58
maulen	11
mault	3 11
maulte	3 11
maurer	+
maus	22
maus geht nicht	23
mausetot	13
maut	43
may	24+
may be	24
may have	24
may i	5
may need	34
may not	35
may we	5
maybe	24+
mayer	+
mayonnaise	22
mayor	+
mb	+
md	62+
mdf	22
mdm	23+
me	37+
mea	+
mea culpa	4
meal	+
meal voucher	21
meals	
meals on wheels	57
mean	+
means	+
meant	+
meant for someone else	71
meant to	24
meantime	+
measurements	+
meat	22
meckern	11
meckert	3 11
meckerte	3 11
medaillen	22
medals	22
media	
mediation	57
medical	
medical claim	8
medical form	16
medicine	22
medicines	22
medikament	22
medikamente	22
medium	
medium term	18
meer	
meet	66+
meet in court	25
meet in person	66
meet up	66
meet with	66
meeting	66+
meeting accepted	30
meeting invite	30
meeting minutes	16
meeting request	30
meetings	66
meets	66
mega	42+
mehl	22+
mehr	19+
mehr als enttaeuscht	3
mehr als enttauscht	3
mehr als zufrieden	42
mehr geschafft	19
mehrbedarf	34
mehrere	
mehrere angebote	52
mehrere male	2
mehrertrag	19
mehrfach	2+
mehrfach nicht erreicht	36
mehrfache	2
mehrfacher	2
mehrjahresplan	18
mehrkosten	43
mehrmalig	2
mehrmals	2
mehrmals nicht erreicht	36
mehrpreis	
mehrumsatz	19
mehrwertsteuer	+
mei	+
mein	37+
mein beileid	15
mein fehler	4
mein versehen	4
mein wort	44
mein wort drauf	44
meine	37+
meine schuld	4
meinem	37+
meinen	37 48+
meiner	37+
meinerseits	37
meines	37+
meint	48+
meinte	48
meinten	48
meinung	
meister	37
meld	+
melde	+
melde mich	44
melde mich bis	44
melde mich dann	44
melde mich morgen	44
melde mich telefonisch	51
melde mich wieder	44
melden	+
melden uns	44
melden uns wieder	44
melden wollen	44
meldet	48+
meldet insolvenz an	9
meldet mich ab	13
meldet schaden	8
meldet sich	44
meldet sich keiner	41
meldet sich nicht	36 41
meldet sich niemand	36 41
meldete	48
meldete sich nicht	36
meldete sich niemand	36
meldeten	48
meldung	+
melkanlage	22
melkroboter	22
melons	22
melted	13
member	62+
member list	16
members	32 62+
members offer	31
membership	32 57
membership lapsed	28
membrane	22
memo	+
memo hinterlassen	67
memorial	15
memorial engraving	57
memorial service	15
memoriam	
memory	22
men	
mend	47
mended	49+
mending	47
mends	47
menge	+
mengen	+
mengenbedarf	34
mengenrabatt	7+
mengenrabatte	7
mengenstaffel	43
mensch	+
mention	+
mention in press	60
mention us to	46
mentioned	48+
mentioned our name	46
mentioned our name to	46
mentioned that	48
mentioned us to	46
mentioning	48
mentions	48
menu	16 22+
menue	22
menuekarte	16
menues	22
menuevorschlag	16
menukarte	16
menukarten	+
menus	16 22
menus printed	22
menuvorschlag	16
merchant	
merchants	+
merci	61+
merci schokolade	21
merci vielmal	61
merci vielmals	61
merci viumau	61
merge	+
merged	+
merger	18+
merging	18+
merkblaetter	16
merkblatt	16+
merkblatt gegeben	0
merkblatter	16
merken	+
merry	+
merry christmas	21
mess	+
message	+
message blocked	30
message left	67
message not delivered	30
message on answerphone	67
message on her mobile	67
message on his mobile	67
message on machine	67
message on mobile	67
message opened	30
message read	30
message with assistant	20
message with colleague	20
message with pa	20
message with reception	20
message with receptionist	20
message with secretary	20
message with wife	20
messages	+
messe	66 69+
messebesuch	66
messed	
messed up	4
messeeinladung	31
messeeinladungen	31
messenger	
messer	22
messestand	69+
messgeraet	22
messgeraete	22
messgerat	22
messgerate	22
messing	+
messung	+
met	66
met at show	66
met at trade fair	66
met half way	49
met halfway	49
met in person	66
met in the middle	49
met up	66
met with	66
metal	
meter	22
meter installation	57
meter reading	57
metering	57
meterpreis	43
meters	22
method	
method statement	16
meticulous	42
metre	
metro	+
mfa	20 23+
mfa reset	23
mfa token	23
mfg	+
mfk	57
mgr	+
mi	59+
mia	+
mic	
mic not working	23
mice	
mice droppings	13
mich	37+
mich entschuldigt	4
mick	
mickey	
microchipping	57
microphone	22
microphones	22
microscope	22
microsoft	63+
microwave	22
mid	+
mid month	59
mid next week	59
mid term adjustment	8
midday	
middle	+
midnight	+
miesen	
miesen service	41
mieser	
mieser service	41
miete	43
mieten	+
mieter	62+
mieterhoehung	12
mieterhohung	12
mieterin	62
mieterinnen	62
mietern	62
mietkosten	43
mietminderung	10
mietpartei	62
mietpreis	43
mietruckstand	64
mietruckstande	64
mietrueckstaende	64
mietrueckstand	64
mietvertrag	16
mietwaesche	22
mietwagenkosten	8
mietwasche	22
miffed	3
might	24+
might be	24
might have	24
might need	24 34
might not	35
might you	5
migrated	30
migrated from	30
migration	57 69+
migriert	30
mikrofon	22
mikrofone	22
mikroskop	22
milch	22+
milchleistung	32
milde	
mildew	13
mildewed	13
mile	+
mileage	32+
miles	+
milestone	65
milk	22
milk yield	32
milking	
milking machine	22
milking parlour	22
milkman	63
mill	
mill certificate	16
mille	
mille grazie	61
milling	57
milling machine	22
million	+
min	+
mince	22
mince pies	21
mind	+
minded	+
minderlieferung	33
mindern	10
minderung	10
minderwertig	41
mindesten	
mine	37+
mineral	
mineral water	22
mineralwasser	22
mini	
mini digger	22
minibus	22
minibus hire	57
minimieren	54
minimiert	54
minimum	+
minister	+
ministry	63
minor	
minor bump	8
mins	+
minus	+
minus the	33
minute	+
minuten	+
minutes	16 32+
mio	+
mir	37+
mir durchgerutscht	4
mir reicht	3
mir reicht es	3
mir sehr peinlich	4
mirror	22
mirror image	71
mirrors	22
misaligned	13
miscalculated	71
miscalibrated	13
mischbatterie	22
miscounted	71
misdelivered	71
misdirected	71
miserabel	3
miserabler	
miserabler service	41
misfeeding	13
misfeeds	13
misfires	13
misfiring	13
mislabeled	71
mislabelled	71
mislaid	33
mismatch	71
mismatched	71
misplaced	33
misprint	13
misprinted	13
misprints	13
misprogrammed	71
misquoted	71
misread	71
misreads	13
misrouted	71
miss	62+
missed	+
missed call	51
missed deadline	27
missed instalment	64
missed off	33
missed out	33
missed payment	64
missed payments	64
missed the boat	27
missed the date	27
missed the deadline	27
missed the slot	27
misses	
missfallen	11
missgelaunt	3
missing	33+
missing ones delivered	49
missing parts delivered	49
missmutig	3
misspelled	71
misspelt	71
misst	
misst falsch	13
misst nicht	13
missus	63+
missverstaendnis	
missverstaendnis aufgeklaert	49
missverstaendnis ausgeraeumt	49
missverstaendnis geklaert	49
missverstandnis	
missverstandnis aufgeklart	49
missverstandnis ausgeraumt	49
missverstandnis geklart	49
mist	+
mistake	71+
mistaken	71
mistakes	71
misted	
misted up	13
mit	+
mit angepackt	17
mit anwalt gedroht	25
mit bedauern	4
mit bestem dank	61
mit dank erhalten	45
mit dem preis runter	7
mit der post	55
mit dhl	55
mit dir	72
mit euch	72
mit herzblut	42
mit ihm geklaert	49
mit ihm geklart	49
mit ihnen	72
mit ihr geklaert	49
mit ihr geklart	49
mit karte	39
mit skonto	39
mit vorbehalt	30
mitanbieter	52
mitangepackt	17
mitarbeitende	+
mitarbeiter	
mitarbeiter am telefon	20
mitarbeiterin	
mitarbeiterin am telefon	20
mitbenutzen	29
mitbenutzt	29
mitbewerb	52
mitbewerber	52+
mitbewerberin	52
mitbewerbern	52
mitbewerbers	52
mitbewerbs	52
mitbieter	52
mitbieterin	52
mitbietern	52
mitbracht	+
mitbringen	14
mitbringsel	21
miteinander	+
miterledigt	17
mitgebracht	14
mitgebracht fuer sie	17
mitgebracht fur sie	17
mitgegeben	29 56+
mitgehen	7
mitgeholfen	17
mitgeliefert	
mitgemacht	
mitgenommen	14 56
mitgenommen fuer ihn	17
mitgenommen fur ihn	17
mitgeschickt	56
mitgeteilt	48 56+
mitglied	62
mitglieder	62
mitgliedern	62
mitgliederzahl	32
mitgliedsbeitrag	43
mitgliedschaft	
mitgliedschaft gekuendigt	28
mitgliedschaft gekundigt	28
mithai	21
mithalten	+
mitm	+
mitnehmen	14
mitnichten	35
mitnutzen	29
mitschicken	55
mitsenden	55
mittag	+
mittagessen	66
mittags	+
mittagspause	+
mitte	+
mitte der woche	59
mitte monat	59
mitte nachster woche	59
mitte naechster woche	59
mitte woche	59
mitteilen	
mitteilung	
mitteilung hinterlassen	67
mittel	+
mittelfristig	18+
mittelfristige	18
mitten	+
mitternacht	+
mittwoch	59+
mitziehen	7
mix	+
mix up	71
mixed	+
mixed up	71
mixer	22
mixer tap	22
mixing	
mixing desk	22
mixup	+
mny	
mny thanks	61
mo	59+
mo frueh	59
mo fruh	59
moan	11+
moan about	11
moaned	11
moaning	11
moans	11+
mob	+
mobel	22
mobil	
mobilbox	67+
mobilbox besprochen	67
mobile	22+
mobile email setup	23
mobile off	36
mobile only	6
mobile switched off	36
mobiles	22
mochte	24+
mochte gern	34
mochte keine anrufe	68
mochte keinen kontakt mehr	68
mochte nicht angerufen werden	68
mochte nicht kontaktiert werden	68
mochte wachsen	18
mochte wissen	5
mochten	+
mochten gern	34
mock	
mock up	16
mockup	16
mockups	16
model	
modell	
models	+
modem	22
modernise	18
modernisieren	18
modernisierung	18
modernising	18
module	22
moebel	22
moechte	24
moechte gern	34
moechte keine anrufe	68
moechte keinen kontakt mehr	68
moechte nicht angerufen werden	68
moechte nicht kontaktiert werden	68
moechte wachsen	18
moechte wissen	5
moechten	
moechten gern	34
moege	24
moegen	24
moeglich	
moegliche	24
moeglichen	24
moeglicherweise	24
moegliches	24
moertel	22
moge	24+
mogen	24
moglich	+
mogliche	24
moglichen	24
moglicherweise	24
mogliches	24
moin	+
moira	+
mold	13
moldy	13
moller	+
mollig	
mollig warm	70
mom	62
moment	+
mon	59+
monat	+
monatelang	27
monaten	+
monatlich	+
monats	+
monatsabrechnung	26
monatsende	65+
monatsersten	+
monatsnewsletter	31
monatsrate	43
monatsrechnung	26
monday	59+
monday afternoon	59
monday just gone	38
monday morning	59
monday week	59
mondpreis	12
mondpreise	12
money	+
money back	10
money back with	49
money in	45
money is tight	12
money off	7
money off for trouble	10
money owed	64
money refunded	49
money returned	49
money saved	54
money tight	12
money well spent	42
moniere	11
monieren	11
moniert	11
monierte	11
monierten	11
monies	
monies due	64
monika	+
monitor	22 23
monitore	22
monitored	
monitoring	+
monitors	22+
monsieur	62
monsoon	58
montag	59+
montag frueh	59
montag fruh	59
montage	57 69
montageanleitung	16
montagebericht	16
montagekosten	43
montagen	57
montageteam	37
montagetermin	69
montagetrupp	37
montags	59
monteur	37+
monteur schicken	47
monteure	37+
month	+
month end	65
month free	10
month mind	15
monthly	+
monthly invoice	26
monthly newsletter	31
monthly statement	26
months	+
months ago	38
months back	38
months late	27
montieren	14
montieren und liefern	14
montiert	56+
moon	+
moose	+
mop	22
more	19+
more bookings	19
more capacity	34
more customers	19
more efficient	19
more expensive	12
more members	19
more often than not	2
more orders	19
more output	19
more productive	19
more pupils	19
more sales	19
more than before	19
more than doubled	19
more than expected	12
more than happy	42
more than last time	12
more than last year	12
more time	19
more visitors	19
morgen	59+
morgen abend	59
morgen frueh	59
morgen fruh	59
morgen mittag	59
morgen nachmittag	59
morgen vormittag	59
morgens	+
morgn	+
morn	+
morning	+
mornings	+
mornings only	6
moron	25+
morons	25
mortar	22
mortel	22
mortgage	
mortgage advice	57
mortgage lender	63
mortgage review	50
mortified	+
mosern	11
mosert	11
most	+
most grateful	61
most impressed	42
most urgent	53
mot	57
mot certificate	16
mot test	57
mother	+
mother in hospital	58
mother in law	63
mother of the bride	62
motor	22+
motor gone	13
motor insurance	8
motorbike	22
motorcycle	22
motoren	22
motorhome	22
motorrad	58
motors	22
motorsaege	22
motorsage	22
motten	13
motzen	11
motzt	3 11
motzte	3 11
mou	16
mould	13
mould tool	22
moulding	22
mouldings	22
mouldy	13
mountainbike	58
mountains	
mounts	+
mourning	15
mouse	23
mouse not working	23
mouth	
mouthful	3
mouthguard	22
move	+
move premises	18
moved	+
moved away from us	28
moved departments	40
moved her account	28
moved his account	28
moved jobs	40
moved mountains	17
moved on	40
moved the account	28
moved the business	28
moved to a competitor	28
moved to a different department	40
moved to a new role	40
moved to another branch	40
moved to another broker	28
moved to another department	40
moved to another firm	28
moved to another practice	28
moved to another provider	28
moved to another school	40
moved to another supplier	28
moved to another vet	28
moved to head office	40
moved to new role	40
movement	+
moves	+
moving	+
moving house	58
moving on	40
moving premises	18
moving suppliers	28
moving the account	28
moving their business	28
mower	22+
mowers	22
mowing	
mpa	20
mpg	32
mph	+
mps	
mps registered	68
mr	62+
mr and mrs	62
mrp	43
mrs	62+
ms	62+
msds	16
msg	+
msg left	67
mssg	67
mssg left	67
mta	8
mtg	+
mth	+
mubarak	
much	+
much appreciated	61
much better	19
much cheaper	7
much faster	19
much less	54
much obliged	61
much quicker	19
much regretted	4
much too much	12
muchly	
muck	+
mucked	
mucked in	17
mucken	
mucks	
muckt	13
muckt auf	13
mud	+
mud on the carpet	41
muddled	71
muddled up	71
muddy	
muddy boots	41
muell	32
muell liegen gelassen	41
muell liegengelassen	41
muellabfuhr	57
muellsaecke	22
muelltonnen	22
muesli	22
muessen	
muessen noch	44
muesste	24
muessten	24
mug	21
mugs	22
mulch	22
mulde	22
mull	32
mull liegen gelassen	41
mull liegengelassen	41
mullabfuhr	57+
mullsacke	22
mulltonnen	22
mum	62
mund	
mund zu mund propaganda	46
mundhygiene	57
mundpropaganda	46
mundpropagandakunde	46
municipality	63
muppet	25
muppets	25
murks	13 25 41
murkser	25
murky	13
murren	
murrt	3
murrte	3
museum	+
mushrooms	22
mushy	13
music	+
music stand	22
musikverein	58
muss	+
muss noch	44
musse	+
mussels	22
mussen	+
mussen noch	44
musste	24+
musste eingeschlaefert werden	15
musste eingeschlafert werden	15
mussten	24+
must	+
must arrive by	65
must be in by	65
must be there by	65
must have	34
must haves	34
must not	35
must not be contacted	68
muster	16+
muster angekommen	45
muster erhalten	45
musterfliese	16
musterkarte	16
mustern	16
musterstuck	16
musterstueck	16
mutter	62
muttern	22
mutterschaftsurlaub	40
mutterschutz	40
mutual	
mutual contact	46
mwst	
mx	62
my	37+
my apologies	4
my bad	4
my boss	37
my colleague	37
my colleagues	37
my error	4
my fault	4
my manager	37
my mistake	4
my team	37
my word on it	44
myself	37+
myself and	37
n	+
n a	36
n avail	36
n c	17
n e	36
n r	36
n w	59
n1	+
na	36+
nach	+
nach angaben	48
nach auskunft	48
nach aussage	48
nach dem einbau	1
nach dem einzug	1
nach dem signalton	67
nach dem tod	15
nach dem urlaub	59
nach den ferien	59
nach der behandlung	1
nach der installation	1
nach der lieferung	1
nach der mittagspause	59
nach der montage	1
nach der op	1
nach eigenen angaben	48
nach eigener aussage	48
nach feierabend	17 59
nach feierabend vorbeigebracht	17
nach neujahr	59
nach oben gegangen	19
nach ostern	59
nach pfingsten	59
nach plan	70
nach weihnachten	59
nach wie vor	2
nacharbeit	32 47+
nacharbeiten	47
nachbar	63
nachbarbetrieb	63
nachbarfirma	+
nachbarin	63
nachbarn	63
nachbarschaftlich	17
nachbarschaftshilfe	17
nachbesetzt	
nachbesetzung	40
nachbessern	47
nachbesserung	47
nachbesserungen	47
nachbestellt	56
nachbestellung	69
nachbestellungen	69
nachbesuch	1
nachbetrachtung	50
nachbetreuung	1
nachdem	
nachdruck	47
nachdrucken	47
nacherfuellung	47
nacherfullung	47
nachf	+
nachfass	1
nachfassaktion	1
nachfassen	1 51
nachfasstelefonat	1 51
nachfolge	40+
nachfolgeauftrag	69
nachfolger	40+
nachfolgeregelung	18
nachfolgerin	40+
nachfolgers	40
nachfrage	34+
nachfragen	1
nachgearbeitet	47
nachgebessert	47 49
nachgebracht	49
nachgefasst	1 51
nachgefragt	1+
nachgehakt	51+
nachgehoert	1
nachgehort	1+
nachgelassen	13 41
nachgeliefert	10 49
nachgeliefert und gut	49
nachgerechnet	+
nachgereicht	49 56+
nachgesandt	56
nachgeschickt	10 56
nachgesehen	
nachgesehen ob	1
nachgesendet	49
nachgestellt	47 49+
nachgezahlt	39
nachgezogen	49
nachgfragt	+
nachhaken	51
nachher	59+
nachhilfe	57
nachhoeren	1
nachhoren	1
nachjustieren	47
nachjustiert	47 49
nachkaufen	+
nachkontrolle	1
nachkontrolltermin	1
nachlaesse	7
nachlaessig	41
nachlaessige	41
nachlaessigkeit	41
nachlass	7 10 15+
nachlass als entschadigung	10
nachlass als entschaedigung	10
nachlasse	7
nachlassen	7+
nachlasses	15
nachlassgericht	15
nachlassig	41
nachlassige	41
nachlassigkeit	41
nachlassstundung	9
nachlassverwalter	15
nachliefern	10 14
nachlieferung	10 69
nachlieferungen	10
nachmieter	63
nachmittag	+
nachmittags	59+
nachnaehen	47
nachnahen	47
nachnahme	39
nachreichen	55
nachricht	+
nachricht auf ab	67
nachricht auf band	67
nachricht auf combox	67
nachricht auf mailbox	67
nachricht auf mobilbox	67
nachricht aufgesprochen	67
nachricht entgegengenommen	20
nachricht gelassen	67
nachricht hinterlassen	67
nachricht hinterlegt	67
nachschau	1
nachschicken	10 55
nachsenden	55
nachsicht	4+
nachsorge	1
nachsorgegesprach	1
nachsorgegespraech	1
nachsorgetermin	1
nachste	+
nachste kw	59
nachste saison	18
nachste schritte	18
nachste woche	59
nachstellen	47
nachstem	+
nachsten	+
nachsten dienstag	59
nachsten donnerstag	59
nachsten freitag	59
nachsten fruhjahr	18
nachsten fruhling	18
nachsten herbst	18
nachsten jahr	18
nachsten jahres	18
nachsten mittwoch	59
nachsten monat	59
nachsten monats	59
nachsten montag	59
nachsten quartal	18
nachsten saison	18
nachsten samstag	59
nachsten schritte	18
nachsten sommer	18
nachsten winter	18
nachsten woche	59
nachster	+
nachster monat	59
nachster schritt	44
nachster woche	59
nachster zahllauf	39
nachstes	+
nachstes geschaftsjahr	18
nachstes halbjahr	18
nachstes jahr	18
nachstes quartal	18
nachstes schuljahr	18
nachstes wochenende	59
nacht	+
nachte	+
nachtelefonieren	51
nachtexpress	53
nachtigungen	32
nachtisch	+
nachtlauf	30
nachtrag	16
nachts	38
nachtschicht	+
nachverhandeln	7
nachverhandelt	7
nachweis	16
nachweise	16
nachwuchs	21 58
nachzahlen	39
nachzahlung	39
nada	35
naechste	
naechste kw	59
naechste saison	18
naechste schritte	18
naechste woche	59
naechsten	
naechsten dienstag	59
naechsten donnerstag	59
naechsten freitag	59
naechsten fruehjahr	18
naechsten fruehling	18
naechsten herbst	18
naechsten jahr	18
naechsten jahres	18
naechsten mittwoch	59
naechsten monat	59
naechsten monats	59
naechsten montag	59
naechsten quartal	18
naechsten saison	18
naechsten samstag	59
naechsten schritte	18
naechsten sommer	18
naechsten winter	18
naechsten woche	59
naechster	
naechster monat	59
naechster schritt	44
naechster woche	59
naechster zahllauf	39
naechstes	
naechstes geschaeftsjahr	18
naechstes halbjahr	18
naechstes jahr	18
naechstes quartal	18
naechstes schuljahr	18
naechstes wochenende	59
naechtigungen	32
naegel	22
naeharbeiten	57
naehen	47
naehte	
naehte gerissen	13
naesst	13
nagel	22+
nah	35+
naharbeiten	57
nahe	
nahegelegt	0
nahen	47
nahm	+
nahm ab	54
nahm entgegen	45
nahm keiner ab	36
nahm nicht ab	36
nahm zu	19
naht	+
naht aufgegangen	13
naht geplatzt	13
naht gerissen	13
naht offen	13
nahte	
nahte gerissen	13
nail	
nail clipping	57
nailed	
nailed it	42
nails	22
name	+
name and shame	25
name dropped us	46
named	+
namen	+
namen weitergegeben	46
namenstag	21
names	
nan	63
nannte	+
nannte unseren namen	46
nanny	63
napkins	22
narked	3
narrisch	3
narrow	
nas	22
nase	
nase voll	3
naselang	
nass	
nass geworden	13
nasst	13
natel	+
national	
national grid	63
nations	
natter	58
naturalrabatt	7
naturmass	69
naturstein	22
navy	+
ncb	8
ncd	8
nda	16+
near	+
near misses	32
nearer	+
nearly	+
nearly doubled	19
nearly fell over	12
neat	+
neat work	42
nebenbei	
nebenbei erledigt	17
nebenbei mitgemacht	17
nebeneinander	+
nebenkosten	32 43
nebenkostenabrechnung	26
necessary	34
necessity	34
neck	+
necklace	22
ned	35+
nee	35
need	34+
need for	34
need it today	53
need more	34
need new	34
need not	35
needed	34
needed by	65
needed by tomorrow	53
needed for	65
needed today	53
needed yesterday	53
needful	+
needing	34+
needles	22
needs	34+
needs access to	23
needs analysis	50
needs assessment	50
needs for	34
needs it today	53
needs it yesterday	53
needs more	34
needs new	34
needs review	50
needs to know	5
neft	39
neft done	39
negative	
negative bewertung	11
negligence	41
negligence claim	8
negligent	41
negotiate	7
negotiate the price	7
negotiated	7
negotiating	7
negotiation	+
nehme	+
nehme ich auf mich	4
nehme ich in angriff	44
nehme mich an	44
nehme mit	14
nehmen	+
nehmen mit	14
nehmen uns an	44
nehmt	+
nei	+
neige	+
neighbor	63
neighbors	63
neighbour	63
neighbour dog	63
neighbourly	17
neighbours	63
nein	35
neither	35+
neither of them	35
nen	+
nennen	+
nennt	+
nephew	63+
nervt	3+
nervte	3
net	35+
net of vat	43
net price	43
netball	+
netflix	58
nett	+
nett bedient	42
nett geplaudert	58
nett und kompetent	42
nette	
nette leute	42
netted	19
netter	+
netterweise	17
nettes	
nettes gesprach	58
nettes gespraech	58
netto	43
nettopreis	43
network	+
network cable	23
network cabling	57
network down	13 23
network drive	23
network drive missing	23
network operator	63
network port	23
network rail	63
netz	+
netzbetreiber	63
netzlaufwerk	23
netzwerk	23
netzwerkverkabelung	57
neu	+
neu abdichten	47
neu abgedichtet	49
neu anfertigen	47
neu aufgesetzt	49
neu aufsetzen	47
neu drucken	47
neu einbauen	47
neu eingestellt	49
neu einstellen	47
neu gedruckt	47 49
neu geliefert	10
neu gemacht	47
neu gesetzt	49
neu gestartet	23
neu gestrichen	49
neu installieren	47
neu lackiert	49
neu machen	47
neu montieren	47
neu starten	23
neu streichen	47
neu verdrahtet	49
neu verfugen	47
neu verkleben	47
neu verlegen	47
neu verlegt	49
neu zustaendig	40
neu zustandig	40
neuausrichtung	18
neubau	18 69+
neubezug	57
neudruck	47
neudruck geliefert	49
neue	+
neue ansprechpartnerin	40
neue chefin	40
neue einkaeuferin	40
neue einkauferin	40
neue filiale	18
neue geschaeftsfuehrerin	40
neue geschaftsfuhrerin	40
neue herausforderung	40
neue inhaberin	40
neue kontaktperson	40
neue leiterin	40
neue leitung	40
neue stelle	40
neue stelle angetreten	40
neuem	+
neuen	+
neuen ansprechpartner	40
neuen standort	18
neuer	+
neuer ansprechpartner	40
neuer benutzer	23
neuer besitzer	40
neuer chef	40
neuer eigentuemer	40
neuer eigentumer	40
neuer einkaeufer	40
neuer einkaufer	40
neuer geschaeftsfuehrer	40
neuer geschaftsfuhrer	40
neuer hausverwalter	40
neuer inhaber	40
neuer kontakt	40
neuer leiter	40
neuer mitarbeiter anlegen	23
neuer standort	18
neuer zustaendiger	40
neuer zustandiger	40
neuerlich	2
neuerliche	2
neuerlichen	2
neueroeffnung	18
neueroffnung	18
neues	+
neues auto	58
neues exemplar	10
neues geraet	10
neues gerat	10
neues jahr	18
neues passwort	23
neuigkeiten	
neujahr	
neujahrsgruesse	21
neujahrsgrusse	21
neukunde	62
neukunde durch	46
neukunde uber	46
neukunde ueber	46
neukunden	62
neukunden durch	46
neukunden gebracht	46
neukundenrabatt	7
neukundin	62
neulich	38
neulieferung	10
neun	+
neustart	23
neutering	57
neuwert	8
never	35+
never again	3
never answered	41
never answers	36
never arrived	33
never been better	42
never better	42
never call again	68
never called back	41
never came	33 41
never delivered	33
never ending	2
never got	33
never got back	41
never got here	33
never had better	42
never let us down	70
never missed a beat	70
never order again	28
never ordered	71
never phoned back	41
never rang back	41
never reached us	33
never received	33
never replied	41
never showed	41
never showed up	33 41
never turned up	33 41
new	+
new account	23
new arrival	21
new baby	21 58
new baby card	21
new baby gift	21
new branch	18
new branches	18
new build	69
new building	18
new buyer	40
new buyer is	40
new car	58
new catalogue	16
new ceo	40
new chair	40
new claim	8
new connection	57
new contact	40
new contact is	40
new contact name	40
new contact person	40
new customer	62
new director	40
new factory	18
new financial year	18
new granddaughter	58
new grandson	58
new head	40
new head of	40
new headteacher	40
new house	58
new job	40
new job on	69
new joiner	23
new kitchen at home	58
new knee	58
new landlord	40
new laptop	23
new line	18
new mailbox	23
new manager	40
new manager is	40
new md	40
new name	40
new office manager	40
new one free	10
new one sent	10
new order	69
new owner	40
new owners	40
new person	40
new person in charge	40
new position	40
new practice manager	40
new premises	18
new project	69
new puppy	58
new purchasing manager	40
new quote	16
new range	18
new role	40
new secretary	40
new shop	18
new site	18
new starter	23
new supplier	52
new treasurer	40
new user	23
new user setup	23
new warehouse	18
new wing	18
new year	18
new year card	21
new year eve	58
newbuild	69
news	+
news bulletin	31
news update	31
newsletter	31+
newsletter abbestellen	31
newsletter abbestellt	68
newsletter versand	31
newsletterabo	31
newsletteranmeldung	31
newsletters	31
newsletterversand	31
next	+
next autumn	18
next couple of days	59
next day	53
next day delivery	14
next delivery	69
next door	63
next door neighbour	63
next few days	59
next few years	18
next financial year	18
next friday	59
next job	69
next monday	59
next month	59
next payment run	39
next quarter	18
next school year	18
next season	18
next spring	18
next summer	18
next term	18
next thursday	59
next time	24
next to no	54
next tuesday	59
next wednesday	59
next week	59
next winter	18
next year	18
nhs	63+
ni	+
niamh	+
nibbled	13
nice	
nice feedback	42
nice one	61
nice review	60
nice to chat	58
nice to have	34
nice weather	58
nice weekend	58
nice words	42
nicely	
nicer	+
nich	+
nicht	35+
nicht abgehoben	36
nicht abgesprochen	41
nicht akzeptabel	3
nicht alle	35
nicht alles	35
nicht am arbeitsplatz	36
nicht am platz	36
nicht am wochenende	6
nicht amuesiert	3
nicht amusiert	3
nicht angekommen	33
nicht angekuendigt	41
nicht angekundigt	41
nicht angeschlossen	33
nicht angetroffen	36
nicht anrufen	68
nicht anschreiben	68
nicht anzutreffen	36
nicht auf diese mail	30
nicht auf festnetz	6
nicht auf lager	33
nicht auffindbar	33
nicht aufgeraeumt	41
nicht aufgeraumt	41
nicht aufgetaucht	36 41
nicht ausgeglichen	64
nicht automatisch weitergeleitet	30
nicht begeistert	3
nicht beglichen	64
nicht beigefuegt	33
nicht beigefugt	33
nicht beigelegt	33
nicht bekommen	33
nicht belaestigen	68
nicht belastigen	68
nicht benachrichtigt	41
nicht berechnet	10 17
nicht bescheid gegeben	41
nicht bescheid gesagt	41
nicht bestellt	71
nicht bezahlt	64
nicht billig	12
nicht da	33 36
nicht dabei	33
nicht daheim	36
nicht das bestellte	71
nicht dass	24
nicht drin	12 33
nicht durchgekommen	36
nicht durchgestellt	20
nicht duzen	68
nicht ein	35
nicht einer	35
nicht eingebaut	33
nicht eingegangen	33
nicht eingehalten	27
nicht eingetroffen	33
nicht einloggen	23
nicht einmal	35
nicht enthalten	33
nicht erfreut	3
nicht erhalten	33
nicht erledigt	33
nicht ernst genommen	41
nicht erreichbar	36 41
nicht erreicht	36
nicht erschienen	36 41
nicht erwischt	36
nicht fertig	33
nicht fertiggestellt	33
nicht finanzierbar	12
nicht fristgerecht	27
nicht ganz	35
nicht ganz billig	12
nicht gedeckt	8 64
nicht geklingelt	41
nicht gekommen	33 36
nicht geliefert	33
nicht gemacht	33
nicht gemeldet	41
nicht geputzt	41
nicht gerade billig	12
nicht gereinigt	41
nicht gezahlt	64
nicht glucklich	3
nicht gluecklich	3
nicht guenstig	12
nicht gunstig	12
nicht hilfreich	41
nicht hilfsbereit	41
nicht hinnehmbar	3
nicht im budget	12
nicht im buero	36
nicht im buero bis	30
nicht im buro	36
nicht im buro bis	30
nicht im geringsten	35
nicht im haus	36
nicht im karton	33
nicht im mindesten	35
nicht im paket	33
nicht in der lieferung	33
nicht in rechnung gestellt	17
nicht informiert	41
nicht informiert worden	41
nicht jeder	35
nicht komplett	33
nicht kontaktieren	68
nicht korrekt	71
nicht laut auftrag	71
nicht leistbar	12
nicht leisten	12
nicht lieferbar	33
nicht mal	35
nicht masshaltig	71
nicht mehr	35
nicht mehr am leben	15
nicht mehr anrufen	68
nicht mehr anschreiben	68
nicht mehr ansprechpartner	40
nicht mehr aufgetreten	49
nicht mehr bei uns	40
nicht mehr belaestigen	68
nicht mehr belastigen	68
nicht mehr beschaeftigt	40
nicht mehr beschaftigt	40
nicht mehr da	40
nicht mehr dabei	40
nicht mehr dort	40
nicht mehr dort beschaeftigt	40
nicht mehr dort beschaftigt	40
nicht mehr fuer uns	40
nicht mehr fur uns	40
nicht mehr im betrieb	40
nicht mehr im haus	40
nicht mehr im unternehmen	40
nicht mehr kontaktieren	68
nicht mehr kunde	28
nicht mehr stoeren	68
nicht mehr storen	68
nicht mehr taetig	40
nicht mehr tatig	40
nicht mehr zustaendig	40
nicht mehr zustandig	40
nicht mit dabei	33
nicht mitgeliefert	33
nicht montiert	33
nicht nach muster	71
nicht nach plan	71
nicht nach zeichnung	71
nicht puenktlich	27
nicht punktlich	27
nicht rangegangen	36
nicht rechtzeitig	27
nicht richtig	71
nicht sauber	41
nicht saubergemacht	41
nicht so	35
nicht spaeter als	65
nicht spater als	65
nicht stoeren	68
nicht storen	68
nicht termingerecht	27
nicht tragbar	3
nicht uberwiesen	64
nicht ueberwiesen	64
nicht unbedingt	35
nicht unsere ware	71
nicht verbunden	20
nicht verfuegbar	33
nicht verfugbar	33
nicht verlaengert	28
nicht verlangert	28
nicht verrechnet	17
nicht vollstaendig	33
nicht vollstandig	33
nicht vollzaehlig	33
nicht vollzahlig	33
nicht vor 9 uhr	6
nicht vorraetig	33
nicht vorratig	33
nicht wie abgesprochen	71
nicht wie besprochen	71
nicht wie bestellt	71
nicht wie das muster	71
nicht wie vereinbart	71
nicht wie versprochen	41
nicht wirklich	35
nicht zu erreichen	36
nicht zu finden	33
nicht zu hause	36
nicht zufrieden	3
nicht zugestellt werden	30
nicht zuhause	36
nicht zuruckgerufen	36 41
nicht zurueckgerufen	36 41
nicht zustaendig	41
nicht zustandig	41
nicht zustellbar	30
nichts	35+
nichts angekommen	33
nichts auszusetzen	42
nichts bekommen	33
nichts berechnet	17
nichts dafuer verlangt	17
nichts dafur verlangt	17
nichts erhalten	33
nichts fuer ungut	4
nichts fur ungut	4
nichts gehoert	33
nichts gehort	33
nichts gekommen	33
nichts mehr	35
nichts mehr aufgetreten	49
nichts verlangt	17
nichts verrechnet	17
nichts zu beanstanden	70
nichts zu bemaengeln	70
nichts zu bemangeln	70
nichts zu meckern	42 70
nichtskoenner	25
nichtskonner	25
nick	+
nicked	13
nicks	13
nickt	+
nid	35+
nie	35+
nie angekommen	33
nie aufgetaucht	41
nie bekommen	33
nie bestellt	71
nie bezahlt	64
nie eingetroffen	33
nie erhalten	33
nie erreichbar	41
nie erschienen	41
nie gekommen	33
nie geliefert	33
nie jemand ran	41
nie mehr	3 35
nie ruckmeldung	41
nie rueckmeldung	41
nie wieder	3 35 49
nie wieder gemeldet	41
nie zuruckgerufen	41
nie zurueckgerufen	41
niece	63
niedergelegt	
niedrig	
niedriger	54
niedrigere	54
niedrigeren	54
niemals	35
niemals wieder	35
niemand	35+
niemand abgehoben	36
niemand angetroffen	36
niemand bescheid gesagt	41
niemand da	36
niemand da gewesen	41
niemand daheim	36
niemand erreichbar	36
niemand erreicht	36
niemand erschienen	41
niemand geht ran	36 41
niemand gekommen	33 41
niemand geoeffnet	36
niemand geoffnet	36
niemand hat bescheid gesagt	41
niemand hat zuruckgerufen	41
niemand hat zurueckgerufen	41
niemand hebt ab	36 41
niemand informiert uns	41
niemand interessiert	41
niemand kam	41
niemand kuemmert sich	41
niemand kummert sich	41
niemand macht auf	36
niemand mehr	35
niemand meldet sich	36 41
niemand nimmt ab	36
niemand oeffnet	36
niemand offnet	36
niemand ruft zuruck	41
niemand ruft zurueck	41
niemand weiss bescheid	41
niemand zu hause	36
niemand zuhause	36
niemand zustaendig	41
niemand zustandig	41
niemandem	35
niemanden	35
niemanden angetroffen	36
niemanden erreicht	36
night	+
nighter	
nightmare	3
nights	+
nikolaus	21
nil	35 54+
nil return	35
nimma	35
nimmer	35+
nimmt	+
nimmt ab	54
nimmt das angebot an	49
nimmt entgegen	45
nimmt kontakt auf	51
nimmt mit	14
nimmt nachricht entgegen	20
nimmt nicht ab	36
nimmt zu	19
nine	+
nineteen	+
ninety	+
nip	
nip in	66
nip over	66
nip round	66
nip round with	14
nipped	
nipped round	66
nirgends	35+
nirgendwo	35
nirgendwohin	35
nite	+
nitrile	
nitrile gloves	22
nix	35+
nlt	65
nm	+
no	35+
no access to	23
no access to email	30
no advertising	68
no ans	36
no answer	36
no apology	41
no audio	23
no better	3
no better than	3
no bother	70
no brochures	68
no budget	12
no budget for it	12
no cable	33
no call back	41
no callback	41
no calls	68
no calls please	68
no catalogues	68
no charge	17
no claims	8
no claims bonus	8
no claims discount	8
no cold calls	68
no communication	41
no complaints	70
no complaints since	49
no consent	68
no contact	68
no contact made	36
no contact please	68
no cost	17
no delivery note	33
no emails	68
no emails please	68
no explanation	41
no faith left	3
no faults	70
no faults at all	42
no fixings	33
no further calls	68
no further contact	68
no further errors	49
no further issues	49
no further problems	49
no further trouble	49
no hard feelings	49
no heat	13
no help at all	41
no hot water	13
no instructions	33
no internet	23
no issues	70
no issues at all	70
no joy	36
no junk mail	68
no key	33
no label	33
no later than	65
no later than today	53
no lid	33
no longer	35
no longer a client	28
no longer a customer	28
no longer a member	28
no longer acceptable	3
no longer alive	15
no longer at	40
no longer buys	28
no longer employed	40
no longer here	40
no longer in business	9
no longer in charge	40
no longer in post	40
no longer need	54
no longer need us	28
no longer ordering	28
no longer orders	28
no longer our contact	40
no longer require our services	28
no longer responsible	40
no longer supports us	28
no longer the contact	40
no longer there	40
no longer trading	9
no longer using us	28
no longer wants our	28
no longer with	40
no longer with the company	40
no longer with the firm	40
no longer with them	40
no longer with us	15
no longer works	13
no longer works here	40
no longer works there	40
no luck	36
no mailings	68
no mailshots	68
no manual	33
no marketing	68
no marketing please	68
no money for it	12
no more	35 54
no more calls	68
no more contact	68
no more crashes	49
no more delays	49
no more emails	68
no more error messages	49
no more errors	49
no more issues	49
no more leak	49
no more leaks	49
no more mail	68
no more mailings	68
no more marketing	68
no more newsletters	68
no more noise	49
no more problems	49
no more trouble	49
no name policy	20
no names policy	20
no network	23
no news	41
no newsletter	68
no newsletters	68
no one	35
no one answered	36
no one answers	41
no one at the desk	41
no one called back	41
no one came	41
no one got back	41
no one home	36
no one in	36
no one knew	41
no one picked up	36
no one picks up	41
no one rang back	41
no one replied	41
no one replies	41
no one showed	41
no one showed up	41
no one there	36
no one told us	41
no one turned up	41
no paperwork	33
no payment	64
no payment received	64
no payment yet	64
no phone calls	68
no pick up	36
no pickup	36
no post	68
no power	13
no pressure	13
no problem at all	70
no problems	70
no problems since	49
no recurrence	49
no reply	30 36 41
no reps	68
no reps please	68
no resp	36
no response	36 41
no sales calls	68
no screws	33
no show	36
no show engineer	41
no sign of	33
no signal	36
no sound	23
no successor	9
no texts	68
no time to lose	53
no trace of	33
no trouble	70
no trouble since	49
no update	41
no updates	41
no use at all	41
no visits	68
no way	35
no wifi	23
no word from you	41
no word since	41
nobody	35+
nobody answered	36
nobody answers	41
nobody at home	36
nobody at the desk	41
nobody called back	41
nobody came	41
nobody got back	41
nobody home	36
nobody in	36
nobody in charge	41
nobody knew	41
nobody knows anything	41
nobody phoned back	41
nobody picked up	36
nobody picks up	41
nobody rang back	41
nobody replied	41
nobody replies	41
nobody showed	41
nobody showed up	41
nobody takes ownership	41
nobody takes responsibility	41
nobody there	36
nobody told us	41
nobody turned up	41
noch	+
noch diese woche	59
noch ein	2
noch eine	2
noch einer	2
noch einmal	2
noch einmal anrufen	51
noch einmal machen	47
noch fragen	1
noch heute	53
noch heute gebraucht	53
noch immer	2
noch immer kein	35
noch immer nicht	27 35
noch immer nicht da	27
noch kein	35
noch kein geld	64
noch kein zahlungseingang	64
noch keine	35
noch keine zahlung	64
noch keinen	35
noch mal	2
noch nicht	35
noch nicht angekommen	33
noch nicht ausgeglichen	64
noch nicht beglichen	64
noch nicht bekommen	33
noch nicht bezahlt	64
noch nicht da	33
noch nicht eingetroffen	33
noch nicht erhalten	33
noch nicht fertig	27
noch nicht geliefert	33
noch nicht gezahlt	64
noch nicht uberwiesen	64
noch nicht ueberwiesen	64
noch nichts bekommen	33
noch nichts da	33
noch nichts erhalten	33
noch nie	35
noch offen	33 64
nochmal	2+
nochmal anrufen	51
nochmal danke	61
nochmal geschickt	56
nochmal machen	47
nochmalig	2
nochmalige	2
nochmals	2+
nochmals anrufen	51
nochmals danke	61
nochmals vielen dank	61
nod	35
noe	35
noed	35
noergelei	11
noergeln	11
noergelt	3 11
noergelte	3 11
noise	+
noise gone	49
noise levels	32
noise stopped	49
noisy	13
nolte	+
nominated	
nominated us	60
nominated us for	60
nomol	+
non	
non fault	8
non fault claim	8
non renewal	28
non stop	2
none	35+
none of it	35
none of them	35
noon	+
nope	35
nor	35+
noreen	+
noreply	30
norgelei	11
norgeln	11
norgelt	3 11
norgelte	3 11
norm	+
normal	
nose	+
nosy	+
not	35+
not a	35
not a single	35
not a word	41
not about	36
not acceptable	3
not affordable	12
not after six	6
not all there	33
not amused	3
not answered	36
not answering	36
not any	35
not any better	3
not any more	35
not anymore	35
not around	36
not arrived	33
not as agreed	71
not as described	71
not as ordered	71
not as quoted	71
not as sampled	71
not as shown	71
not at all	35
not at all happy	3
not at desk	36
not at her desk	36
not at his desk	36
not at home	6 36
not at work	6
not avail	36
not available	36
not before	65
not before ten	6
not best pleased	3
not booting	13
not bothered	41
not charged	17
not charging	13
not coming back	28
not compatible	71
not competitive	12
not complete	33
not contactable	36
not cooling	13
not correct	71
not covered	8
not crashed since	49
not delivered	33
not done yet	27
not draining	13
not drying	13
not enough	33
not even	35
not extended	28
not finished yet	27
not fitting	71
not free to talk	36
not functioning	13
not good enough	3
not happened since	49
not happy	3
not heating	13
not here yet	27
not home	36
not impressed	3
not in	36
not in service	36
not in the box	33
not in the budget	12
not in the delivery	33
not in the pack	33
not in the parcel	33
not in time	27
not in today	36
not in yet	36
not included	33
not interested	41
not known here	40
not known there	40
not later than	65
not leaked since	49
not level	13
not long ago	38
not matching	71
not missed a beat	70
not on	3
not on mobile	6
not on the lorry	33
not on the pallet	33
not on the van	33
not on time	27
not on work number	6
not one	35
not ordered	71
not our order	71
not ours	71
not paid	64
not paid yet	64
not per drawing	71
not per order	71
not picked up	36
not picking up	36
not pleased	3
not printing	23
not put through	20
not quite	35
not reachable	36
not reached	36
not really	35
not received	33
not renewed	28
not renewing	28
not right	71
not satisfied	3
not setting	13
not sitting right	13
not so	35
not square	13
not starting	13
not sticking	13
not straight	13
not sure if	24
not sure whether	24
not the first time	2
not the standard	3
not there	33 36
not there any more	40
not there anymore	40
not to be called	68
not to be contacted	68
not to be rung	68
not to drawing	71
not to spec	71
not trading	9
not turned up	33
not up to scratch	41
not up to standard	3
not up to the standard	3
not value for money	12
not what was ordered	71
not what we expect	3
not what we ordered	71
not what we pay for	3
not with them any more	40
not working	13
not worth it	12
not worth the money	12
not yet	35
not yet here	27
not yet paid	64
notar	63+
notarin	63
notartermin	69
notary	63
notary service	57
notch	
notdienst	53 57
note	26+
note eins	42
notebook	22+
notebooks	22+
noted	+
noted that	48
noted with thanks	45
noten	22 32+
notenschnitt	32
notes	16
notfaelle	53
notfall	53+
notfalle	53
notfalleinsatz	53
notfallmaessig	53
notfallmassig	53
nothing	35+
nothing better	42
nothing but praise	42
nothing doing	36
nothing received yet	64
nothing to fault	42
notice	+
notice given	28
notice of termination	28
notice period	28
notice received	28
noticed	+
notiert	+
notiert nachricht	20
notification	+
notification of loss	8
notified	56
notified claim	8
notiz	+
notreparatur	47
notruf	53
notstromaggregat	22
notwendig	34
notwendigkeit	34
november	+
now	53+
now dealt with by	40
now fixed	49
now handled by	40
now in hand	45
now looked after by	40
now please	53
now resolved	49
now sorted	49
now the responsibility of	40
now using another	28
now with a competitor	28
now with another supplier	28
nowhere	35+
nowhere to be found	33
nowhere to be seen	33
nowt	35
nozzle	22
nozzles	22
nps	32
nr	36
nth	
nth time	2
nu	+
nu tone	36
nuala	+
nuchtern	+
nudeln	22
nuescht	35
null	35+
null ausfaelle	54
null ausfalle	54
null verstaendnis	3
null verstandnis	3
number	+
number dead	36
number disconnected	36
number engaged	36
number not in use	36
number not recognised	36
number plates	22
number unobtainable	36
numbers	+
numerous	
numerous times	2
nummer	+
nummer existiert nicht	36
nummer falsch	36
nummer nicht vergeben	36
nummer stimmt nicht	36
nummer ungueltig	36
nummer ungultig	36
nummer weitergegeben	46
numpties	25
numpty	25
nun	+
nunmehr	+
nur	+
nur ab	67
nur abends erreichbar	6
nur am handy	6
nur ausreden	41
nur die haelfte	33
nur die halfte	33
nur ein teil	33
nur englisch	6
nur festnetz	6
nur franzoesisch	6
nur franzosisch	6
nur fuer kurze zeit	31
nur fur kurze zeit	31
nur mail	6
nur mailbox	67
nur mobil	6
nur noch	54
nur noch halb	54
nur per e mail	6
nur per fax	6
nur per handy	6
nur per mail	6
nur per post	6
nur per sms	6
nur per telefon	6
nur per whatsapp	6
nur persoenlich	6
nur personlich	6
nur schriftlich	6
nur sms	6
nur teilweise	33
nur telefonisch	6
nur uber die assistenz	6
nur uber portal	6
nur uber sekretariat	6
nur ueber die assistenz	6
nur ueber portal	6
nur ueber sekretariat	6
nur vertroestet	41
nur vertrostet	41
nur vormittags erreichbar	6
nur wenn	24
nur whatsapp	6
nur zum teil	33
nurse	+
nursery	+
nurses	+
nursing	+
nurture	31
nurture email	31
nuscht	35
nut	+
nuts	22
nuts and seeds	22
nutzen	+
nutzer	62
nutzerin	62
nutzungsausfall	8
nwk	59
nxt	+
nxt week	59
o	
o and m manual	16
o o o	30
o ring	22
o ringe	22
o rings	22
o ton	48
o365	23
oa	+
oats	+
ob	+
ob alles angekommen	1
ob alles funktioniert	1
ob alles gut	1
ob alles gut angekommen	1
ob alles in ordnung	1
ob alles klappt	1
ob alles laeuft	1
ob alles lauft	1
ob alles ok	1
ob alles passt	1
ob alles rund laeuft	1
ob alles rund lauft	1
ob er zufrieden	1
ob es	5
ob kunde zufrieden	1
ob noch etwas fehlt	1
ob noch fragen	1
ob sie	5
ob sie zufrieden	1
ob wir	5
ob zufrieden	1
oben	+
oberflache	+
obers	22
oberste	
oberste prioritaet	53
oberste prioritat	53
obituary	15
object	11
objected	11
objecting	11
objection	11
objections	11
objects	11
objects to marketing	68
objekt	69
objektbegehung	66
objekte	69
objektleiter	37
objekts	69
obligation	+
obliged	61+
obliged us	17
obliging	
obmann	+
obs	+
obst	22
obstbaeume	22
obstbaume	22
obwohl	+
occupancy	32
occupancy rate	32
occupant	62
occupier	62
occurred	
occurrence	
oct	+
october	+
odd	+
oder	+
oefen	22
oeffentlich	
oeffentlich gelobt	60
oeffnen	
oeffnet	
oeffnet nicht	13
oeffnet uns tueren	46
oeffnet wieder	49
oeffnete	
oeffnete nicht	36
oeffnete uns tueren	46
oeffnungsrate	31 32
oegk	63
oel	22
oel laeuft aus	13
oeltank	22
oelwechsel	57
of	+
of late	38
of recent	38
ofen	22+
off	36+
off and on again	23
off colour	13
off long term	40
off on arrival	13
off on holiday	58
off register	13
off sick	36
off spec	71
off the hook	36
off the list	68
off the mailing list	68
off the next bill	10
off the price	7
off this week	36
off to bali	58
off to france	58
off to print	56
off to uni	58
off today	36
off your mailing list	68
offcuts	+
offen	+
offen an uns	44
offen geblieben	33
offenbar	48+
offence	
offended	3
offene	+
offene betraege	64
offene betrage	64
offene forderung	64
offene forderungen	64
offene fragen	1
offene posten	64
offene posten liste	26
offene rechnung	64
offene rechnungen	64
offenen	+
offenen betrag	64
offenen posten	64
offenen rechnungen	64
offener	
offener betrag	64
offener posten	64
offener saldo	64
offense	
offensichtlich	48
offentlich	
offentlich gelobt	60
offer	16+
offer of the month	31
offered	+
offeriert	+
offering	+
offers	16+
offerte	16 43+
offerten	16
offertpreis	43
offhand	41
office	+
office 365	23
office chair	22
office chairs	22
office cleaning	57
office closed	36
office fit out	69
office junior	20
office manager	20 62
office managerin	20
office move	57
office number only	6
officer	
officers	+
offices	+
offline	
offload	14
offloading	14
offn	+
offnen	
offnet	
offnet nicht	13
offnet uns turen	46
offnet wieder	49
offnete	
offnete nicht	36
offnete uns turen	46
offnung	+
offnungsrate	31 32
offsetdruck	57
ofgem	63
ofsted	63
oft	+
often	2
ofter	+
ogk	63
oh	+
ohio	+
ohne	35+
ohne ab	67
ohne anhang	33
ohne anleitung	33
ohne antwort	36
ohne aufpreis	17
ohne ausfall	70
ohne beanstandung	70
ohne beanstandungen	70
ohne berechnung	17
ohne bescheid	41
ohne lieferschein	33
ohne maengel	70
ohne mangel	70
ohne mehrkosten	17
ohne mehrpreis	17
ohne murren	70
ohne nachfolger	9
ohne problem	70
ohne probleme	70
ohne reaktion	36
ohne rechnung gemacht	17
ohne reklamation	70
ohne ruckmeldung	36 41
ohne rueckmeldung	36 41
ohne schrauben	33
ohne stoerung	70
ohne stoerungen	70
ohne storung	70
ohne storungen	70
ohne vorankuendigung	41
ohne vorankundigung	41
ohne zu klingeln	41
ohne zubehoer	33
ohne zubehor	33
ohne zwischenfaelle	70
ohne zwischenfalle	70
ohrringe	22
oil	22
ointment	22
ois	+
ok	+
ok now	49
ok since	49
ok with that	49
okafor	+
okay	+
okay again	49
okay since	49
oktober	+
oktoberfest	58
ol	22
ol lauft aus	13
old	+
old contact	40
old firm	63
old gent	62
old lady	62
old merchant	63
old printer	63
old problem	2
old provider	63
old story	2
old supplier	63
older	+
oldtimer	58
ole	+
olive	
olive oil	22
olivenoel	22
olivenol	22
oltank	22
olwechsel	57
olympics	
oma	63+
ombudsman	11
ombudsman office	63
ombudsmann	11
ombudsstelle	25
omg	+
omitted	33
on	+
on a l	36
on annual leave	36
on another call	36
on another line	36
on approval	29
on back order	27
on call engineer	37
on condition that	24
on consignment	29
on friday	59
on gardening leave	40
on good terms	49
on good terms again	49
on her day off	17
on her return	59
on her voicemail	67
on his day off	17
on his deathbed	15
on his return	59
on his voicemail	67
on hold for ages	41
on hold for hours	41
on hold for payment	64
on holiday	36
on holiday in	58
on it	44
on its last legs	13
on its way	14
on its way now	56
on its way out	34
on landline	6
on leave	36
on loan	29
on long term leave	40
on mat leave	40
on maternity	40
on maternity leave	40
on mobile only	6
on monday	59
on monday just gone	38
on my desk	45
on my list	44
on my return	59
on no account	35
on or before	65
on our side	37
on parental leave	40
on paternity leave	40
on reception	20
on recommendation of	46
on sabbatical	40
on saturday	59
on secondment	40
on site	66 69
on site today	36
on speaking terms	49
on stop	64
on the blink	13
on the blower	51
on the cards	18
on the case	44
on the double	53
on the fritz	13
on the grapevine	48
on the high side	12
on the hop	53
on the horizon	18
on the house	10 17
on the landline only	6
on the line	51
on the lookout for	34
on the lorry	14
on the machine	67
on the other line	36
on the phone	51
on the recommendation	46
on the road	14 36
on the spot	53
on the tps	68
on the trot	2
on the truck	14
on the van	14
on the warpath	3
on thursday	59
on time	70
on time every time	70
on trial	29
on tuesday	59
on vacation	36
on wednesday	59
on whatsapp	6
onboarding	
onboarding account	23
once	38+
once again	2
once back	59
once it is in	59
once more	2
one	+
one day	18 24
one good turn	17
one month on	1
one more	2
one more time	2
one short	33
one star	11
one time password	30
onedrive	23
ones	+
ongoing	2
onions	22
onkel	63
online	+
online anbieter	52
online bewertung	60
online billiger	7
online guenstiger	7
online gunstiger	7
online review	60
online seminar	31
online shop	22 52
onlineanbieter	52
onlinebewertung	60
onlineshop	+
onlineumfrage	31
only	+
only after work	6
only by email	6
only by phone	6
only by post	6
only by text	6
only email	6
only half	33
only if	24
only in evenings	6
only in the mornings	6
only in writing	6
only mornings	6
only on mobile	6
only one of two	33
only part of	33
only some of	33
only text	6
only through purchasing	6
only via email	6
only via his pa	6
only whatsapp	6
ons	+
onsite	66
onto	+
oof	30
ooo	30+
ooo reply	30
ooo until	30
oozing	13
op	57 69+
op liste	26
op termin	69
opa	63
open	+
open a second	18
open another	18
open claim	8
open day	66
open rate	31
open until	65
opened	
opened a door	46
opened doors	46
opened doors for us	46
opened email	30
opened the door	46
opened up early	17
opened up for us	17
opened up specially	17
opening	+
opening a second	18
opening another	18
opening hours notice	31
openreach	63
opens	+
opens again	49
opens properly	49
operating	
operating manual	16
operation	57 69+
operations	
operations manager	62
operator	20+
operators	+
opinion	+
opos	26
ops	+
ops director	62
ops manager	62
opt	+
opt out	68
opted	
opted out	68
optik	+
optimiert	19
optimierung	19
opting	
opting out	68
option	
options	+
or	+
or else	24
orangen	22
oranges	22
orchid	21
orchidee	21
ordentlich	+
ordentlich gekuendigt	28
ordentlich gekundigt	28
order	69+
order acknowledgement	16
order confirmation	16 30
order form	16
order forms	16
order no	69
order now	31
order number	69
order placed	56
order status	30
order value	32
ordered	56
ordered twice	71
ordering	+
ordering elsewhere	28
orders	32 69+
orders elsewhere now	28
orders of service	22
ordinary	+
ordination	+
ordinationsassistentin	20
ordinationsgehilfin	20
ordinationshilfe	20
ordner	22
ordnung	+
ordnungsamt	63
organic	+
organisation	+
organiser	62
organisiert	
organist	+
orgel	22
orientierungsgesprach	50
orientierungsgespraech	50
origin	
originally	38
originalrechnung	26
orr	+
ort	+
orthotics	22
ortstermin	66
ortstermine	66
osb	22
osteopathy	57
ostereier	21
ostergruesse	21
ostergrusse	21
osterhase	21
ostermailing	31
ostern	+
osternest	21
ot	+
other	+
other agencies	52
other agency	52
other bidder	52
other bidders	52
other bids	52
other brokers	52
other companies	52
other company	52
other contractor on site	63
other contractors	52
other day	38
other firm	52
other firms	52
other offer	52
other offers	52
other provider	52
other providers	52
other quote	52
other quotes	52
other quotes in	52
other side solicitor	63
other supplier	52
other suppliers	52
other trades	63
other vendor	52
other vendors	52
other venues	52
others	
otherwise	24+
otp	30
otp not received	23
ought	+
our	37+
our account manager	37
our accountant	37
our accounts	37
our accounts dept	37
our adviser	37
our agent	37
our apologies	4
our bad	4
our boss	37
our boys	37
our branch	37
our caseworker	37
our chef	37
our company	37
our competitors	52
our consultant	37
our crew	37
our dentist	37
our depot	37
our designer	37
our developer	37
our developers	37
our director	37
our driver	37
our drivers	37
our electrician	37
our end	37
our engineer	37
our engineers	37
our error	4
our factory	37
our fault	4
our firm	37
our fitter	37
our fitters	37
our foreman	37
our girls	37
our guy	37
our guys	37
our helpdesk	37
our hygienist	37
our installer	37
our installers	37
our joiner	37
our kitchen	37
our lab	37
our lad	37
our lads	37
our lorry	37
our man	37
our manager	37
our md	37
our mistake	4
our newsletter	31
our nurse	37
our office	37
our order	69
our painter	37
our people	37
our plumber	37
our pm	37
our printer	37
our project manager	37
our receptionist	37
our rep	37
our reps	37
our rivals	52
our sales rep	37
our sales team	37
our salesman	37
our service dept	37
our service desk	37
our service team	37
our shop	37
our side	37
our site manager	37
our staff	37
our stores	37
our studio	37
our subbie	37
our subbies	37
our subcontractor	37
our supplier	63
our support	37
our surveyor	37
our teacher	37
our team	37
our tech	37
our technician	37
our technicians	37
our techs	37
our thanks	61
our trainer	37
our truck	37
our tutor	37
our van	37
our vet	37
our vets	37
our volunteer	37
our volunteers	37
our warehouse	37
our workshop	37
ours	37+
ourselves	37+
out	36+
out at lunch	36
out for delivery	14
out for delivery notice	30
out of action	13
out of alignment	13
out of budget	12
out of business	9
out of calibration	13
out of date	13
out of focus	13
out of her way	17
out of his way	17
out of line	13
out of office	30
out of office reply	30
out of order	13
out of our range	12
out of patience	3
out of price range	12
out of reach	12
out of register	13
out of service	13 36
out of spec	71
out of square	13
out of terms	64
out of the door	56
out of the office	36
out of time	27
out of true	13
out of tune	13
out on site	36
out the door	56
out to tender	52
out today	36
outage	+
outbound	51
outbound call	51
outfit	52+
outgrowing	34
outgrown	34
outlook	18 23
outlook calendar	23
outlook haengt	23
outlook hangt	23
outlook not syncing	23
outlook profile	23
outlook startet nicht	23
outlook will not open	23
outperformed	19
output	32
outraged	3
outrageous	3
outs	+
outside	+
outside terms	64
outstanding	64+
outstanding balance	64
outstanding invoice	64
outstanding invoices	64
outstanding service	42
outstanding work	42
oven	22
ovens	22
over	+
over and over	2
over and over again	2
over budget	12
over christmas	38
over credit limit	64
over easter	38
over our budget	12
over target	19
over terms	64
over the moon	42
over the moon with	42
over the phone	51
over the summer	38
over the weekend	38 59
over the winter	18 38
over time	27
overalls	22
overbilled	71
overbooked	71
overcharge	71
overcharged	71
overcharging	71
overcooked	13
overdue	27+
overdue account	64
overdue invoice	64
overdue invoices	64
overdue payment	64
overflow	+
overflowed	13
overflowing	13
overflows	13
overhaul	47
overhauling	47
overheads	32
overheated	13
overheating	13
overheats	13
overjoyed	42
overlooked	33
overnight	53
overnight delivery	53
overnight last night	38
overnight stay	57
overnighted	53
overnite	+
overpriced	12
overran	27
overripe	13
overripe fruit	13
overrun	27
overrunning	27
oversight	+
oversized	71
overtime	32+
owe	+
owe her	44
owe her one	17
owe him	44
owe him one	17
owe them	44
owe them one	17
owe you one	17 61
owed	+
owed to us	64
owes	64+
owes us	64
owing	64+
own	+
owned	+
owner	62+
owner changed	30
owner changed to	30
owner manager	62
owners	62+
ownership	
owns	+
oysters	22
p	
p a	20
p and p	43
p c	51
p1	53
p60	16
pa	20+
paar	+
pachter	62+
pachterin	62
pacified	49
pack	+
pack of idiots	25
pack of lies	25
package	69+
package holiday	57
packaging	22+
packed	
packed in	13
packed in the business	9
packed up	13
packet	22
packets	22
packing	
packing list	16
packing lists	16
packing service	57
packing slip	16
packing tape	22
packing up	13
packliste	16
packs	+
packt	
packt mit an	17
packte	
packte mit an	17
packung	+
pads	
paechter	62
paechterin	62
page	
page missing	33
page viewed	30
pages	+
pages missing	33
paid	39+
paid by bacs	39
paid by card	39
paid by cheque	39
paid for itself	54
paid in cash	39
paid in full	39
paid late	64
paid off	19 39
paid on account	39
paid out	8
paid today	39
paid twice	71
paid up	39
pain	
pain point	34
pain points	34
paint	22+
paint bubbling	13
paint chart	16
painter	
painting	57
painting and decorating	57
pair	+
pairs	+
paket	22
paket angenommen	17
paket erhalten	45
paket ist unterwegs	30
paket leer	33
paket wurde zugestellt	30
paketankuendigung	30
paketankundigung	30
paketdienst	63
pakete	22
palette	22
paletten	22
paletti	70
pallet	69
pallet of	22
pallet truck	22
pallets	69
palletti	
palme	
pamphlet	16
pampig	41
pampige	41
pampiger	41
pan	
pane	22
panel	+
panels	+
panic	
panic over	49
panne	13+
pannen	13
pannendienst	57
pannenhilfe	17
pans	22
paper	22+
paper jam	13
paper use	32
papers	+
paperwork	32
papier	22+
papiere	16+
papierhandtucher	22
papierhandtuecher	22
papierkram	32
papierrechnung	6 26
papierstau	13 23
papierverbrauch	32
pappig	13
par	
parade	
paradeiser	22
parasites	25+
parasol	22
parat	+
parcel	69+
parcel arrived	45
parcel came	45
parcel tracking	30
parcelforce	63
parcels	69
pardon	4+
pardon me	4
parent	62
parental	
parental leave	40
parents	62+
parents evening	50
parfum	22
parish	+
parish council	63
parish priest	62
park	+
park run	58
parked	+
parked across	41
parked on	41
parkett	22+
parkett schleifen	57
parking	58
parkschaden	8
parlour	
parquet	22
part	22+
part company	28
part delivery	69
part delivery only	33
part order	69
part paid	39
part payment	39
part refund	10
parte	15
parted	
parted company	28
parted ways	28
partezettel	15
partial	33
partial refund	10
parting	
parting gift	21
parting ways	28
partner	62+
partnerin	63+
partners	+
partnerschaft	+
partnership	+
parts	22+
parts list	16
parts missing	33
party	69
party wall notice	16
partyservice	57
pass	
pass on	55
pass on my thanks	61
pass on our name	46
pass on our thanks	61
pass on your details	46
pass rate	32
pass rates	32
passau	+
passed	+
passed around	41
passed away	15
passed driving test	58
passed from pillar to post	41
passed on	15 56
passed on and on	41
passed on my number	46
passed on our card	46
passed on our details	46
passed on our name	46
passed on our number	46
passed on to	40
passed our card on	46
passed our details on	46
passed our name on	46
passed over	15 56
passed peacefully	15
passed the buck	41
passed to	56
passed to colleague	40
passen	70+
passen nicht	71
passen perfekt	70
passenger	62
passengers	62
passer	
passes	+
passes away	15
passieren	+
passiert	+
passing	+
passing away	15
passing on	55
passing on message	20
passing the buck	41
passport	+
passport copy	16
passt	70+
passt alles	49 70
passt fuer ihn	49
passt fuer sie	49
passt fur ihn	49
passt fur sie	49
passt genau	70
passt gut	70
passt jetzt	49
passt jetzt alles	49
passt nicht	71
passt nicht rein	71
passt nicht zusammen	71
passt nun	49
passt perfekt	70
passt prima	70
passt so	49
passt super	70
passt wie angegossen	70
passt wieder	49
passte	70
passte nicht	71
passten	70
passten nicht	71
passwoerter	23
password	23
password expired	23
password reset	23
password reset link	30
passwords	23
passwort	23
passwort abgelaufen	23
passwort aendern	23
passwort andern	23
passwort reset	23
passwort vergessen	23
passwort zuruckgesetzt	23
passwort zurucksetzen	23
passwort zurueckgesetzt	23
passwort zuruecksetzen	23
passworter	23
passwortreset	23
past	38+
past due	27 64
past its date	13
past use by	13
pasta	22
paste	+
pastor	+
pastries	22
pastry	22
pat	62
pat test	57
pat testing	57
patch	47+
patch einspielen	47
patch panel	23
patch up	47
patched	49
patched up	49
patchen	47
patches	47
patching	47
patchy	13
pate	62
paternity	
paternity leave	40
pathetic	3
patience	+
patience has run out	3
patient	62+
patient and kind	42
patienten	62+
patientin	62
patientinnen	62
patients	62+
patin	62
patio	
patio door	22
patio doors	22
patron	62
patron of the charity	62
patronising	41
patronizing	41
patrons	62
patsche	
pattern	+
patzer	
patzig	41+
patzige	41
patziger	41
pauschal	+
pauschale	43+
pauschale entschadigung	10
pauschale entschaedigung	10
pauschalen	43
pauschalpreis	43
pause	
pausenlos	2
pavilion	+
paving	22
paving slab	22
paving slabs	22
pay	39+
pay by card	39
pay in full	39
pay monthly	39
pay off	39
pay on the day	39
pay out	8
pay today	39
pay up	39
payable	
payback	54
payer	
paying	39+
paying late	64
paying off	19
payment	39+
payment confirmation	30
payment declined	64
payment failed	64
payment late	64
payment made	39
payment missing	64
payment not received	64
payment on account	39
payment overdue	64
payment plan	39
payment plan form	16
payment received	45
payment reminder	26
payment run	39
payment terms	39
payment withheld	64
payments	39
payout	8
paypal	39
payroll	57+
pays	39+
pays for itself	54
pays late	64
pays off	19
payslip	16
payslips	16+
pc	22+
pc haengt	23
pc hangt	23
pc langsam	23
pc slow	23
pcb	22
pcs	22
pd	+
pdf	16+
pdf proof	16
pdf will not open	23
pdfs	16+
pdl	62
peace	
peace made	49
peace restored	49
peacefully	
pears	22
pedicure	57
pedikuere	57
pedikure	57
peed	
peed off	3
peeled	13
peeling	13
peeling off	13
peels	13
peep	+
peeved	3
peinlich	3+
pellets	22
pen	+
penalties	+
pencil	+
pencils	22
penetration	
penetration test	57
penner	25
penny	+
pens	21 22
pension	+
pension advice	57
pension review	50
pensioniert	40+
pensioniert worden	40
pensionierung	40
pensionist	40
pensionistin	40
people	+
people next door	63
peppers	22
per	+
per 31 12	65
per bote	55
per cent off	7
per client	48
per cust	48
per customer	48
per dhl	55
per e mail senden	55
per eilboten	53
per einschreiben	55
per empfehlung	46
per ende	65
per ende monat	65
per express	53 55
per fax	55
per handschlag	49
per head	43
per hour	43
per karte	39
per kilo	43
per kurier	53 55
per kurier schicken	55
per lastschrift	39
per m2	43
per mail	55
per mail erreichbar	6
per mail geschickt	56
per mail gesendet	56
per mail raus	56
per mail schicken	55
per mail senden	55
per metre	43
per monatsende	65
per month	43
per night	43
per post	55
per post geschickt	56
per post schicken	55
per post senden	55
per sq m	43
per telefon	51
per tonne	43
per ultimo	65
per unit	43
per whatsapp erreichbar	6
per whatsapp schicken	55
percent	+
percent off	7
perfect	70
perfect job	42
perfectly	70
perfekt	70+
perfekte	70
perfekte arbeit	42
perfekten	70
perfekter	70
perfektes	70
perforated	13
performance	
performance review	50
performed	56
performing	+
perfume	22
pergola	22
perhaps	24
period	+
permanent	2
permanently	+
permanently closed	9
permission	23
permission denied	23
permissions	23
permit	16
perpetual	2
pers	+
persistent	2
persistently	2
persists	2
persoenlich	
persoenlich getroffen	66
persoenlich treffen	66
persoenlich vorbei	66
persoenliche	
persoenliche assistentin	20
persoenliches	
persoenliches gespraech	66
person	+
personal	+
personal assistant	20
personal injury	8
personal recommendation	46
personal training	57
personalbedarf	34
personalkosten	32
personalleiterin	62
personally	+
personalwechsel	40
personenschaden	8
personlich	+
personlich getroffen	66
personlich treffen	66
personlich vorbei	66
personliche	
personliche assistentin	20
personliches	
personliches gesprach	66
persons	+
perspektive	18
perspektiven	18
perspektivgesprach	50
perspektivgespraech	50
perspektivisch	18
perth	+
perucke	22
peruecke	22
pest	
pest control	57
pestering	
pet	
pet claim	8
pet food	22
pet insurance claim	8
pet owner	62
pete	+
peter	+
petersen	+
petition	
petra	+
petrol	22
petrol prices	58
pfa	56+
pfannen	22
pfarramt	+
pfarre	63
pfarrer	63
pfeifen	13+
pfeift	13
pferd	63
pferde	58
pfingsten	+
pflanze	22
pflanzen	22
pflastersteine	22
pflasterung	57
pflege	57+
pflegeanruf	1
pflegebett	22
pflegedienst	57
pflegedienstleitung	62
pflegeheim	+
pflegehinweis	0
pflegehinweise	0
pflegetipp	0
pflegetipps	0
pflichtenheft	34
pfoertner	20
pfoertnerin	20
pforte	20
pfortner	20+
pfortnerin	20
pfusch	13 25 41
pfuscharbeit	41
pfuscher	25 41+
pfuschern	25
phaenomenal	42
phanomenal	42
phantastisch	42
phase	+
phase 1	69
phase 2	69
phase geaendert	30
phase geandert	30
phase one	69
phase two	69
phil	+
phishing	23
phishing email	23
phishing mail	23
phone	22 51+
phone back	51
phone call	51
phone calls	32
phone calls only	6
phone extension	23
phone off	36
phone only	6
phone preferred	6
phone repair	57
phone switched off	36
phone up	51
phonecall	51
phoned	51+
phoned back	51
phoned in	51
phoned up	51
phones	22 51+
phoning	51+
photo	16
photo shoot	57 60
photocopier	22
photograph	16
photographs	16
photography	57
photos	16+
photos for website	60
photovoltaikanlage	22
phut	
physio	57+
physiotherapie	57
physiotherapy	57
pi	
pi claim	8
piano	22+
piano lessons	57
piano tuning	57
pic	+
pick	+
pick and pack	57
pick up	14
picked	+
picked up	19 45 56
picker	
pickerl	57
picking	+
picking up	14
picks	
picks up	14
pickup	14
pics	16
picture	16
pictures	16+
pictures for our website	60
pie	+
piece	22+
piece missing	33
piece of advice	0
pieces	22
pieces missing	33
piepton	67
pies	22+
pigeon	+
pikett	+
pikettdienst	57
pikiert	3
pilatus	
pillar	
pillar to post	41
pilling	13
pillock	25
pillocks	25
pillow	22
pillows	22
pilot	69+
pilotprojekt	69
pilze	22
pin	
pin code	23
pin gesperrt	23
pin reset	23
pin vergessen	23
pinch	
pinched	33
ping	55
ping across	55
ping me	55
ping over	55
pinged	
pinged across	56
pinged over	56
pinging	
pinging over	55
pink	
pint	58
pints	
pipe	22
pipe burst in	8
pipeline	18
pipes	22
pipettes	22
pipework	22
pipifein	70
piss	
piss off	25
pissed	
pissed off	3
piston	22
pistons	22
pit	+
pitch	
pitch in	17
pitched	+
pitched in	17
pitted	13
pixelated	13
pixelig	13
pixels	
pizza	22
placated	49
placated with	49
place	+
placed	+
placed the order	56
placement	69
places	+
plaene	16 18
plaene durchgesprochen	50
plaenen	18
plaetzchen	21
plakate	22
plan	16 18+
plan for	18
plan to	18
plane	16 18+
plane durchgesprochen	50
planen	18+
planer	22 63
plank	22
planks	22
planned	18+
planned maintenance	57
planners	63
planning	18+
planning application	16
planning application work	57
planning authority	63
planning call	50
planning day	50
planning department	63
planning meeting	50
planning officer	63
planning permission	16
planning session	50
planning to	18
plans	16 18+
plans for	18
plans for the weekend	58
plans to	18
plant	18 22+
plant closed	9
plant hire	57
plant manager	62
plante	18
planter	22
planters	22
planting	57
plants	22+
planung	18 57+
planungen	18
planungsbuero	63
planungsburo	63
planungsgesprach	50
planungsgesprache	50
planungsgespraech	50
planungsgespraeche	50
planungsrunde	50
planungssitzung	50
planungstermin	50
plaster	22
plasterboard	22
plasterer	
plastering	57
plasters	22
plastic	+
plastic parts	22
plate	
plates	22
platform	+
plating	57
platt	+
platten	22+
plattfuss	13
platz	+
platzbedarf	34
platzchen	21
platzen	+
platzen ab	13
platzhirsch	52
platzt	13
platzt ab	13
platzt der kragen	3
platzte	
platzte der kragen	3
plauderei	58
plausch	
play	+
played	
played up	13
playing	+
playing up	13
plays	+
plays up	13
plc	22
please	+
please accept our apologies	4
please advise	5
please arrange	5
please check	5
please clarify	5
please close	49
please confirm	5
please contact	5
please do not call	68
please do not phone	68
please do not reply	30
please do not ring	68
please do the needful	5
please email	6
please email instead	6
please explain	5
please find attached	56
please find enclosed	56
please forgive	4
please let me know	5
please let us know	5
please now contact	40
please provide	5
please quote	5
please quote for	5
please reply	5
please respond	5
please revert	5
please send	55
please tell me	5
please unsubscribe	68
please use	40
pleased	42+
pleased with	42
pleased with it	1 42
pleased with the	42
pleasure	+
pleasure to deal with	42
pleasure working with	42
pledge	44
pledged	44+
pledges	44
pledging	44
pleite	9+
pleite gegangen	9
pleitegegangen	9
ploetzlich	
ploetzlich verstorben	15
plonker	25
plonkers	25
plot	69
plot 4	69
plotter	22
plotzlich	
plotzlich verstorben	15
plough	22
ploughing	57
pls	+
pls advise	5
pls check	5
pls confirm	5
pls find attached	56
pls let me know	5
plugged	49+
plugin	22
plumber	+
plumbing	57+
plus	+
plus gst	43
plus vat	43
plus von	19
plywood	22
plz	+
pm	
pm today	59
pneus	22
po	69+
po copy	16
po number on invoice	26
po raised	56
poached	52
poached by	28
poaching	52
pocht	
pocht auf	11
pocket	+
pod	16+
podest	+
podiatry	57
poenale	10
poenalen	10
point	+
point out	0
pointed	+
pointed out	0
pointed them our way	46
pointed us to	46
pointer	0
pointers	0
pointing	57
pointing out	0
points	+
pokale	22
pole	+
polen	+
police	8 16 63+
police gekuendigt	28
police gekundigt	28
police involved	25
police report	8
policen	8
policennummer	8
policies	8
policy	8
policy document	8
policy documents	8 16
policy excess	8
policy holder	62
policy lapsed	28
policy no	8
policy number	8
policy ref	8
policy review	50
policy schedule	8 16
policyholder	8 62
policyholders	62
polier	37
polish	+
polite	42+
polite and quick	42
politics	58
politik	58
polizei	63
polizeibericht	8
polizze	8 16
polizze gekuendigt	28
polizze gekundigt	28
polizzen	8 16
polizzennummer	8
polo	
polo shirts	22
polster	22
polstergarnitur	22
polsterung	57
polytunnel	22
ponale	10
ponalen	10
pond	+
pond liner	22
pongs	13
pontius	
pony	63
pony club	58
pool	22+
pool car	29
pool cover	22
pool pump	22
poolabdeckung	22
poor	+
poor communication	41
poor finish	13
poor form	3
poor payer	64
poor quality	13
poor service	41
poor show	3
poor value	12
poorly	
poorly fitted	13
pop	+
pop by	66
pop in	66
pop in the post	55
pop it round	14
pop over	66
pop round	66
popped	13+
popped by	66
popped in	66
popped in the post	56
popped off	13
popped out	13
popped round	66
popping	
popping in	66
poren	13
pork	22
port	+
portable	+
portal	+
portaloo	
portaloo hire	57
portaloos	22
ported	
ported out	28
porter	20
portfolio	16
portfolio review	50
portier	20+
portierin	20
portierloge	20
porting	
porting out	28
portions	+
porto	43
portrait	+
ports	+
portugal	+
pos	69+
position	
position vakant	40
positionen	+
positive	
positive feedback	42
positively	+
positiver	
positiver beitrag	60
poss	+
possible	24+
possibly	24
post	55 63+
post bevorzugt	6
post install call	1
post installation check	1
post it on facebook	25
post office	63
post only	6
post op call	1
post op check	1
post out	55
postage	43
postage costs	32
postcards	+
posted	56+
posted a review	60
posted about us	60
posted off	56
posted out	56
posted today	56
posteingang	45
posten	55
poster	22+
posters	22+
postfach	23+
postfach einrichten	23
postfach voll	23 30
postie	63
posting	55+
posting out	55
postkarte	21
postman	63
postmaster	30
postponed	27
posts	55
postwurf	31
postwurfsendung	31
pot	22
pot plant	21
potatoes	22
potential	24
potentially	24
pots	22
poulet	22
pounds	+
pour	+
poured	+
powder	
powder coating	57
powdery	13
power	+
power company	63
power consumption	32
power cut	63
power of attorney	16
power supply	22
powerpoint	16
ppc	57
ppl	+
ppm	57
pr	57
practice	+
practice manager	62
practice manager secretary	20
praemie	8 32 43
praemien	8 32 43
praemienanpassung	8
praemienerhoehung	12
praemienrechnung	8
praesent	21
praesentation	16 66
praesente	21
praesentkoerbe	21
praesentkorb	21
praise	42+
praised	42
praises	42
praising	42
praktikant	37
praktikantin	
praktikantin am telefon	20
praktikum	+
pralinen	21 22+
pram	22
pramie	8 32 43
pramien	8 32 43
pramienanpassung	8
pramienerhohung	12
pramienrechnung	8
prang	8
prasent	21
prasentation	16 66
prasente	21
prasentkorb	21+
prasentkorbe	21
prasident	+
prat	25
prats	25
prawns	22
praxis	+
praxis aufgegeben	9
praxis geschlossen	9
praxisassistentin	20
praxisbeispiel	60
praxisbericht	60
pre	+
pre pay	39
precaution	24
precautionary	24
predecessor	40
prefer	34
preference	34
preferences	34
preferred	34
preferred channel	6
preferred contact method	6
prefers	34+
prefers a call	6
prefers calls	6
prefers e mail	6
prefers email	6
prefers emails	6
prefers face to face	6
prefers letters	6
prefers mail	6
prefers paper	6
prefers phone	6
prefers post	6
prefers teams	6
prefers text	6
prefers texts	6
prefers to be called	6
prefers to be rung	6
prefers to come in	6
prefers to email	6
prefers whatsapp	6
prefers zoom	6
preis	43+
preis drucken	7
preis druecken	7
preis erhoeht	12
preis erhoht	12
preis gedruckt	7
preis gedrueckt	7
preis gesenkt	7
preis gestiegen	12
preis halten	7
preis machen	7
preis mitgehen	7
preis passt nicht	12
preis runter	7
preis schreckt ab	12
preis senken	7
preis zu hoch	12
preisaenderung	43
preisanderung	43
preisanfrage	43
preisanfragen	43
preisangabe	43
preisangebot	43
preisanpassung	43
preisanpassung nach unten	7
preisanpassungen	43
preisanstieg	12
preisaufschlag	12
preisauskunft	43
preisbindung	43
preisblatt	16
preisdruck	7
preisdruckerei	7
preisdrueckerei	7
preise	43+
preise drucken	7
preise druecken	7
preise erhoeht	12
preise erhoht	12
preise gesenkt	7
preise gestiegen	12
preise zu hoch	12
preisen	43
preiserhoehung	12 43
preiserhoehungen	12
preiserhohung	12 43
preiserhohungen	12
preises	43
preisgarantie	43
preisgefuege	43
preisgefuge	43
preisgesprach	43
preisgespraech	43
preisgestaltung	43
preisguenstig	7
preisguenstige	7
preisguenstiger	7
preisgunstig	7
preisgunstige	7
preisgunstiger	7
preislich	43+
preislich attraktiver	7
preislich entgegen	7
preislich entgegenkommen	7
preislich nicht drin	12
preislich zu hoch	12
preisliche	43
preisliste	16 43+
preisliste an alle	31
preislisten	16 43
preisminderung	10
preisnachlaesse	7
preisnachlass	7 10
preisnachlasse	7
preisreduktion	7
preissenkung	7
preissenkungen	7
preissprung	12
preisstaffel	43
preissteigerung	12
preissteigerungen	12
preisvergleich	7
preisverhandlung	43
preisverhandlungen	43
preisvorschlag	43
preisvorstellung	43
preisvorteil	7
preiswert	7
preiswerte	7
preiswerter	7
premises	
premises empty	9
premium	8 43+
premiums	8 43
prep	+
prepaid	39+
prepare	+
prepay	+
prepayment	39
prepone	53
prescription	+
present	21
presentation	16
presently	59
presents	21
president	+
press	22
press brake	22
press kit	16
press mention	60
pressant	53
presse	63+
presseartikel	60
pressiert	53
pressing	53
pressure	+
presumably	24
prevent	
preventive	
preventive maintenance	57
previous	38
previous agency	63
previous builder	63
previous contact	40
previous contractor	63
previous dentist	63
previous installer	63
previous merchant	63
previous owner	63
previous plumber	63
previous printer	63
previous provider	63
previous supplier	63
previous tenant	63
previous vet	63
previously	38
price	43+
price comparison	16
price cut	7
price drop	7
price hike	12
price hikes	12
price increase	12
price increases	12
price list	16 43
price list mailing	31
price lists	16
price match	7
price matched	7
price matching	7
price per unit	43
price reduction	7 10
price rise	12
price rises	12
price too high	12
price went up	12
priced	43
priced out	12
pricelist	16
prices	43+
prices going up	12
prices went up	12
pricey	12
pricier	12
pricing	43+
pricy	12
priest	
prima	42+
primary	+
primer	22
principal	62
principle	
print	57+
print file	16
print queue	23
print ready file	16
print run	69
printed	
printer	22 23
printer not found	23
printer offline	23
printer queue	23
printers	22+
printing	57+
prints	+
prints again	49
prints blank	23
prints fine	49
prio	
prio 1	53
prio eins	53
prior	
prior to	65
prioritaet	34
prioritaeten	34
prioritaeten besprochen	50
prioritat	34
prioritaten	34
prioritaten besprochen	50
priorities	34
priority	34+
priority one	53
priority order	53
privacy	
privacy policy	31
privat	
privat geplaudert	58
private	+
private nummer	6
privates	58
privates geplaudert	58
privathaftpflicht	8
privilege	+
priya	+
pro	+
pro bono	17
pro forma	26
pro forma paid	39
prob	+
probably	24+
probate	15
probate work	57
probe	16 69
probeauftrag	69
probefahrt	66 69
probegeraet	29
probegerat	29
proben	16+
probestellung	29
probier	+
probiere	+
probiert	+
problem	+
problem behoben	49
problem erledigt	49
problem free	70
problem geloest	49
problem gelost	49
problem gone	49
problem solved	49
probleme	
problemlos	70
problemlose	70
problemlosen	70
problemloser	70
problems	
problemstellung	34
procedure	69
proceed	+
processed	+
processing	
processing time	32
procurement	62+
procurement manager	62
product	22
product launch	31
product liability	8
production	32
production manager	62
production run	69
production stopped	53
productive	
productivity	32
productivity up	19
products	22
produkt	22
produktblatt	16
produkte	22
produkten	22
produktion	32 69+
produktion steht	13 53
produktionsleiter	62
produktiver	19
produktivitaet	32
produktivitaetssteigerung	19
produktivitat	32
produktivitatssteigerung	19
produktprobe	16
prof	62+
professional	
professional indemnity	8
professionals	
professor	62+
profile	22+
profiles	22
profit	32
profitability	32
profits	32
proforma	26
proforma invoice	26
proforma rechnung	26
proformarechnung	26
prognose	18
prognosen	18
program	+
programm	16+
programme	+
programme of works	16
programmes	22
programmierung	57
progress	
project	69
project management	57
project manager	62
project plan	16
projection	18
projector	22+
projectors	22
projects	69
projekt	69
projekte	69
projekten	69
projektes	69
projektleiter	37
projektrabatt	7
projekts	69
projektstart	69
promise	44+
promised	44+
promised her	44
promised him	44
promised them	44
promised to	44
promised to pass on	20
promises	44+
promising	+
promising to	44
promo	31
promo code	31
promo price	7
promoaktion	31
promos	31
promoted	40
promoted to	40
promotion	31
promotional	31+
promotional email	31
promotionen	31
promotions	31
prompt	42 53
pronto	53
proof	16
proof of address	16
proof of delivery	16
proof of id	16
proof of loss	8
proof of ownership	8
proofing	
proofreading	57
proofs	16
propaganda	
proper	+
properly	+
property	
property management	57
property manager	63
property valuation	57
proposal	16+
proposals	16
proposed	+
proprietor	62
proprietress	62
prosecco	21+
prospect	62
prospects	62+
prospectus	16
prospectuses	16
prospekt	16
prospekte	16 22+
prosthesis	22
protection	
protest	11
protested	11
protestieren	11
protestiert	11
protestierte	11
protesting	11
protests	11
prothese	22
protokoll	16
protokolle	16+
prototype	16
proud	+
provenexpert	60
provide	55+
provided	24 56
provided that	24
provider	+
providers	
provides	55
providing	24 55
provision	+
proxy	23
prozent	+
prozent nachlass	7
prozent rabatt	7
prozente	7
pruefbefund	16
pruefbericht	16
pruefe	
pruefe das	44
pruefe ich	44
pruefen	
pruefen das	44
pruefen wir	44
pruefgeraet	22
pruefprotokoll	16
pruefung	57
pruefungen	57
prufbefund	16
prufbericht	16
prufbuch	+
prufe	
prufe das	44
prufe ich	44
prufen	
prufen das	44
prufen wir	44
prufer	+
prufgerat	22
prufprotokoll	16
prufung	57+
prufungen	57
pt	62
pts	62
pub	58+
pub quiz	58
public	+
public liability	8
publican	62
published	56
publiziert	+
puenktlich	70
puenktlich angekommen	45
puenktlich bezahlt	39
puk	23
pull	
pull an all nighter	53
pulled	+
pulled a few strings	17
pulled out the stops	17
pulled some strings	17
pulled strings	17
pulling	+
pullover	22
pulls	
pulls to the left	13
pulls to the right	13
pulverbeschichtung	57
pump	22+
pump gone	13
pumpe	22+
pumpen	22+
pumping	+
pumps	22+
pumpt	
pumpt nicht	13
puncture	13
punctured	13
pune	+
punkt	+
punkte	+
punktlich	70+
punktlich angekommen	45
punktlich bezahlt	39
punter	62
punters	62
pupil	62
pupils	62+
puppen	22
puppy	63
purchase	+
purchase invoice	26
purchase ledger	26
purchase order	69
purchase order copy	16
purchase order number	26
purchaser	62
purchasers	62
purchasing	62
purchasing dept	62
purchasing manager	62
pure	+
purely	+
purple	+
pushchair	22
pushed	
pushed back	27
put	+
put a word in	46
put at our disposal	29
put back	27
put her in touch	46
put him in touch	46
put him right	0
put in a word	46
put in good word	46
put in the post	55 56
put in touch	46
put me in touch	46
put off	27
put on right track	0
put one aside	17
put one by	17
put out	3
put prices up	12
put right	47 49
put some by	17
put the phone down	36
put through payment	39
put through to	20
put to bed	49
put up with	17
put us in touch	46
puts	
puts it right	47
puts us in touch	46
putting	+
putting it with solicitors	25
putting prices up	12
putting right	47
putting us in touch	46
putz	22
putzmittel	22
puzzle	22
pv	+
pv module	22
pv panels	22
pw	23
pwd	23
pwd reset	23
q	+
q2	+
q3	+
qa	+
qa manager	62
qbr	50+
qbrs	50
qm	+
qr	
qr rechnung	26
qs	+
qtn	16
qtr	+
quad	22
quad bike	22
quadratmeter	+
quadratmeterpreis	43
quadrupled	19
quaelend	
quaelend langsam	13
qualend	
qualend langsam	13
qualitaet	
qualitaet laesst nach	13
qualitat	+
qualitat lasst nach	13
quality	+
quality manager	62
quality street	21
qualmt	13
quantities	34
quantity	34
quarantined	30+
quark	22
quarrel	+
quarrel over	49
quartal	+
quartalsende	65+
quartalsgesprach	50
quartalsgesprache	50
quartalsgespraech	50
quartalsgespraeche	50
quartalsreview	50
quarter	+
quarter end	65
quarter less	54
quartered	54
quarterly	+
quarterly review	50
quer	+
queried	5
queries	5+
queries the bill	11
query	5+
query re	5
query the bill	11
question	5+
question about	5
question re	5
questionnaire	16
questions	5
queue	+
queue for ages	41
queues	32
quick	+
quick as a flash	42
quick as you can	53
quick guide	0
quick question	5
quick sticks	53
quick turnaround	53
quicker	19+
quickly	53
quid	+
quiet	70+
quiet since	49
quietschen	13
quietscht	13+
quietscht nicht mehr	49
quietschte	13
quillt	13
quillt auf	13
quit	40+
quite	+
quite expensive	12
quits	
quittiert	45+
quittung	26+
quittungen	26
quiz	
quota	
quotation	16+
quotations	16
quote	16+
quote for brochure	60
quote for website	60
quote her	60
quote him	60
quote price	43
quote them on website	60
quote too high	12
quote unquote	48
quoted	43+
quoted at	43
quoted price	43
quotes	16+
quoting	+
r	+
r i p	15
r o	36
r1	+
ra	+
rabatt	7+
rabattaktion	31
rabatte	7
rabatten	7
rabattieren	7
rabattiert	7
rabattstaffel	7
rabatz	11
racing	
rack	
racking	+
rad	22
radau	11
rader	22
radern	
radiator	22
radiator hose	22
radiator valve	22
radiators	22+
radlader	22+
radtour	58
radwechsel	57
raeder	22
raedern	
raet	0
raet ab	0
raeuber	25
raeuberbande	25
raeumt	
raeumt das lokal	9
raeumung	57
raeumungsverkauf	31
raffle	+
raffle tickets	22
raffstore	22
raffstores	22
rage	
raged	3
rages	3
raging	3+
raging about	3
rahm	22
rahmen	22+
rahmenauftrag	69
rahmenplanung	18
rahmenvertrag	16+
rahmenvertrag gekuendigt	28
rahmenvertrag gekundigt	28
raibh	
raiffeisenbank	63
rail	+
rail company	63
rain	58
rain comes in	13
rained	+
raining	58
raise	
raise an invoice	26
raise hell	11
raise the invoice	26
raised	19 56
raised a claim	11
raised a complaint	11
raised a ticket	23
raised an invoice	26
raised an issue	11
raised the issue	11
raises	19
raising	19
rake	22
ral	
ral card	16
rallied	
rallied round	17
rallied round for us	17
ram	22+
rams	16
ran	+
ran behind	27
ran in the wash	13
ran into the back	8
ran it over	56
ran late	27
ran me to station	17
ran updates	23
rancid	13
rand	+
rang	51+
rang and rang	36
rang back	51
rang in	51
rang out	36
rang through	51
rang up	51
range	+
rangegangen	51
rank	13
rank amateurs	25
rankings	32
rann	13
rant	3
ranted	3
ranted about	3
ranting	3
ranzig	13
ranzige	13
rapid	58+
rapport	16
rapporte	16
raptures	
rarely	35
rasch	
rasche	+
rascher	19
raschest	53
raschestmoeglich	53
raschestmoglich	53
rasen	22
rasenmaeher	22
rasenmaher	22
rasenpflege	57
rash	+
raspberries	22
rastet	
rastet aus	3
rastete	
rastete aus	3
rat	0+
rat ab	0
rat gegeben	0
rate	39 43+
rate card	16
rated	
rated us	60
raten	0 39+
ratenzahlung	39+
ratenzahlungen	39
rates	43+
rathaus	63
rather	+
rather an email	6
rather be emailed	6
rather be texted	6
rather dear	12
rather have an email	6
rather put out	3
rather text	6
rather than	54
rating	60
ratings	60
ratio	
ratschlaege	0
ratschlag	0
ratschlage	0
rattern	13
rattert	13
ratterte	13
rattled	13
rattled by	3
rattles	13
rattling	13
rauber	25
rauberbande	25
raubritter	25
rauch	+
raucheraal	+
rauchfangkehrer	63
rauchmelder	22
rauchschaden	8
raucht	13
rauf	+
rauf auf	19
raufgegangen	19
raumbedarf	34
raume	+
raumen	+
raumt	+
raumt das lokal	9
raumung	57
raumungsverkauf	31
raunzen	11
raunzt	11
raunzte	11
raus	56+
rauscht	13
rausfahren	66
rausgefahren	66
rausgefallen	13
rausgeflogen	41
rausgegangen	56
rausgekommen	66
rausgeschickt	56
rausgeschmissenes	
rausgeschmissenes geld	3
rausgeworfen	41
rausgeworfenes	
rausgeworfenes geld	3
rauskommen	66
rausschicken	55
rauszuschicken	55
rav	63
raved	
raved about	42
raves	
raves about	42
ravi	+
raving	
raving about	42
raw	
raw in the middle	13
rawlplugs	22
ray	
rays	
rcd	22
rcvd	45
rdp	23
re	+
re did	49
re do	47
re done	49
re fitted	49
re hung	49
re invoice	26
re issued	49
re laid	49
re lay	47
re nr	26
re occurred	2
re sealed	49
re send	55
re sent	56
re tender	52
reach	+
reachable	+
reached	+
reached a compromise	49
reached agreement	49
reached an agreement	49
reached him	45
reached me	45
reached us	45
reaction	
read	30+
read confirmation	30
read me the riot act	3
read more	31
read receipt	30
read that	48
reader	
reading	
reading glasses	22
readings	
readjust	47
readjusted	49
reads	+
reads wrong	13
ready	+
ready by	65
ready for	65
ready meals	22
ready mix	22
reagents	22
reagiert	
reagiert nicht	13 36
reagiert nicht mehr	13
reagierte	
reagierte nicht	13 36
reaktion	+
reaktionszeit	32
real	+
real pro	42
realign	47
realigned	49
realigning	47
really	+
really appreciate	61
really appreciated	61
really happy	42
really helpful	42
really impressed	42
really love	42
really pleased	42
reaped	19
rear	
rear end shunt	8
rear ended	8
rearranged	
rearranged his day	17
reassured	44
reattach	47
rebate	7
rebate for the trouble	10
rebates	7
rebill	26
rebilled	26
rebooked	56
reboot	23
rebooted	23
rebooten	23
rebuild	47
rebuilding	47
rebuilt	49+
rec	+
rec would	45
recalibrate	47
recalibrated	49
recalibrating	47
recd	45
receipt	26+
receipt copy	16
receipt of	45
receipts	26
receivable	
receive	45+
received	45+
received today	45
received with thanks	45
receiver	+
receiver appointed	9
receivers	9
receivers in	9
receivership	9+
receives	45
receiving	45
recent	38
recently	38
reception	20+
reception took a message	20
receptionist	20+
receptionist took a message	20
receptionists	20
rechenfehler	71
rechne	+
rechnen	+
rechnen ab	26
rechner	22
rechner haengt	23
rechner hangt	23
rechner langsam	23
rechnet	+
rechnet ab	26
rechnet sich nicht	12
rechnr	26
rechnung	26+
rechnung beglichen	39
rechnung berichtigt	49
rechnung erhalten	45
rechnung fehlt	33
rechnung gestellt	26 56
rechnung noch offen	64
rechnung nur digital	6
rechnung offen	64
rechnung per mail	6
rechnung per post	6
rechnung uberfallig	64
rechnung ueberfaellig	64
rechnung verschickt	56
rechnungen	26+
rechnungen offen	64
rechnungsadresse	26
rechnungsanschrift	26
rechnungsausgleich	39
rechnungsbeleg	26
rechnungsbetrag	26
rechnungsdatum	26
rechnungsduplikat	26
rechnungseingang	26
rechnungsempfaenger	26
rechnungsempfanger	26
rechnungsfreigabe	26
rechnungskopie	26
rechnungskorrektur	26
rechnungslegung	26
rechnungsnr	26
rechnungsnummer	26
rechnungspruefung	26
rechnungsprufung	26
rechnungsstellung	26
recht	+
recht teuer	12
rechte	
rechte fehlen	23
rechtevergabe	23
rechtliche	
rechtliche schritte	25
rechtsanwalt	25
rechtsanwaltsfachangestellte	20
rechtsberatung	57
rechtsschritte	25
rechtsschutz	8
rechtsschutzversicherung	8
rechtzeitig	+
rechtzeitig vor	65
recipe	+
recipient	+
recipient unknown	30
reckon	48+
reckoned	48
reckons	48+
recliner	22
recognised	
recommend	46+
recommend you to anyone	42
recommendation	46
recommendations	46
recommended	46+
recommended by	46
recommended me	46
recommended settings	0
recommended us	46
recommended us to	46
recommending	46
recommends	46
recondition	47
record	19+
record created	30
record imported	30
record merged	30
record month	19
record sales	19
record updated	30
record year	19
recorded	+
recording	+
recording available	30
records	+
recovery	57
recovery from third party	8
recruit	18
recruiting	18
recruitment	57
rectification	47
rectified	49
rectifies	47
rectify	47
rectifying	47
recurred	2
recurrence	2
recurrent	2
recurring	2
recurs	2
recut	49
recycle	
recycle bin	23
recycling	57
red	
red letter	26
red wine	22
redaktionsschluss	65
redeliver	14
redelivered	56
redelivering	14
redelivery	14
reden	+
redet	+
redid	49+
redo	47+
redoes	47
redoing	47
redone	49+
reduce	54+
reduced	54+
reduced by	54
reduced from	54
reduced price	7
reduced to	54
reduces	54
reducing	54
reduction	54+
reductions	54
reduktion	54
redundancy	40
redundant	40
reduzieren	54
reduziert	54
reduzierte	54
reduzierten	54
reduzierter	
reduzierter preis	7
reduzierung	54
reeds	22
reeked	13
reeks	13
reel	22
ref	+
refa	20
refer	46+
refer to drawer	64
reference	60+
reference call	60
reference customer	60
reference letter	16 60
reference project	60
reference site	60
reference visit	60
references	60
referenz	60+
referenz gegeben	60
referenzanlage	60
referenzbericht	60
referenzbesuch	60
referenzen	60
referenzgeber	60
referenzkunde	60
referenzkunden	60
referenzliste	60
referenzobjekt	60
referenzobjekte	60
referenzprojekt	60
referenzprojekte	60
referenzschreiben	60+
referenzvideo	60
referral	46
referral fee	46
referral from	46
referral letter	16
referrals	46
referred	46+
referred by	46
referred me to	46
referred us	46
referred us to	46
referring	46
refers	46
refinish	47
refit	47+
refits	47
refitted	49
refitting	47
refix	47
refund	10+
refund arrived	49
refund came through	49
refund made	49
refund paid	49
refund received	49
refunded	10+
refundieren	10
refundiert	10
refundierung	10
refunding	10
refunds	10 32
refurb	69
refurb next year	18
refurbish	47
refurbishing	47
refurbishment	69
refuse	11
refused	+
refused delivery	11
refused payment	17
refused to pay	11
refused to sign	11
refuses	11
refuses to	35
refuses to pay	64
refusing	
refusing to pay	11
reg	+
regal	22
regale	22
regarding	+
regards	+
regelmaessig	2
regelmassig	2
regeln	+
regen	
regenwetter	58
regie	+
regiebericht	16
region	+
regional	+
register	
register now	31
registered	56+
registration	
registration form	16
registrations	32
registrierkasse	22
registriert	+
registrierung	
registrierung bestaetigt	30
registrierung bestatigt	30
reglazing	57
regnet	
regnet herein	13
regnet rein	13
regress	8
regret	4+
regrets	4
regrettable	4
regrettably	4
regretted	4
regretting	4
regrind	47
reground	49
regrouted	49
regs	
regt	
regt sich auf	3
regt sich uber	3
regt sich ueber	3
regte	
regte sich auf	3
regular	62
regular customer	62
regular occurrence	2
regularly	2
regulator	63
regulierer	8
reguliert	8
regulierung	8
reha	58+
rehung	49
reibungslos	70
reibungslose	70
reibungslosen	70
reibungsloser	70
reiche	+
reiche ein	55
reiche nach	44 55
reichen	+
reichen ein	55
reichen nach	44 55
reicht	+
reicht ein	55
reicht es	3
reicht ihm	3
reicht ihr	3
reicht mir	3
reicht nach	55
reicht uns	3
reifen	22+
reifen platt	13
reifenwechsel	57+
reihe	
reihen	+
reimburse	10
reimburse us	39
reimbursed	10
reimbursement	10
reimburses	10
rein	
reingehoert	
reingehort	
reingekommen	45
reingeschaut	66
reinigen	+
reinigung	57
reinigungen	57
reinigungskraft	+
reinigungsmittel	22
reinkommen	66
reinpacken	55
reinschauen	66
reinstall	47
reinstallation	47
reinstalled	49
reinstalling	47
reinstated	49
reinstellen	14
reinvoice	26
reis	22
reise	+
reiseplanung	57
reissen	13+
reisst	13
reisst auf	13
reisst ein	13
reissued	49+
reissverschluss	22
reject	11
reject rate	32
rejected	11+
rejecting	11
rejects	11 32
rekla	11
reklamation	11
reklamation erledigt	49
reklamationen	11 32
reklamationsfall	11
reklamationsmeldung	11
reklamationsquote	32+
reklamiere	11
reklamieren	11
reklamiert	11
reklamiert worden	11
reklamierte	11
reklamierten	11
reklas	11
rekord	19
rekordjahr	19
rekordumsatz	19
rektor	62
rektorin	62
relaid	49
relais	22
relationship	
relay	22
relay the tiles	47
release	69+
release payment	39
released	56+
released for payment	39
reliable	70
reliably	70
relief	+
relocate	18
relocated	
relocated to	40
relocating	18
relocation	18
rely	
rely on me	44
rely on us	44
remade	49+
remain	+
remaining	+
remains	+
remake	47
remakes	47
remaking	47
remarked	48+
remarked that	48
remedial	47
remedial works	47
remedied	49
remedies	47
remedy	47
remedying	47
remember	
remember to	0
reminded	+
reminder	26+
reminder meeting	30
reminders	26+
remit	39
remits	39
remittance	39+
remittance advice	39
remittance slip	16
remitted	39
remitting	39
remote	+
remote access	23
remote control	22
remote desktop	23
remote on	23
remote session	23
remote zugang	23
remoted	
remoted in	23
remotes	+
removal	15
removals	57
remove	+
remove from list	68
remove from mailing list	68
remove him	68
remove me	68
remove my address	68
remove my details	68
remove us	68
removed	
removed from list	68
removed from mailing list	68
renate	+
render	16 22
rendered	+
rendering	16 57
renders	16
renew	
renewal	
renewal date	65
renewal declined	28
renewal papers	16
renewal premium	8
renewed	+
renewing	+
renovierung	57 69
rent	43
rent arrears	64
rental	57
rental agreement	16
rente	+
rentenversicherung	63
rentner	40+
rentnerin	40
reoccurred	2
reoccurring	2
rep	37
repaid	10
repaint	47
repainted	49
repainting	47
repair	47 57+
repair estimate	8
repaired	49+
repaired by us	47
repairer	
repairing	47
repairs	47 57+
reparatur	47 57+
reparaturannahme	47
reparaturauftrag	47
reparaturen	47 57
reparaturservice	57
reparaturtermin	47 69
repariere	47
reparieren	47
repariert	47 49+
reparierte	47
reparierten	47
repay	10
repeat	2
repeat order	69
repeated	2
repeatedly	2
repeating	2
repeats	2
replace	47
replaced	49+
replaced and working	49
replaced by	40 49
replaced foc	10
replaced free	10
replaced under warranty	49
replaced with	49
replacement	10+
replacement car	29
replacement due	34
replacement for	40
replacement is	40
replacement sent	10
replacements	10+
replaces	47
replacing	47
replacing free of charge	10
replied	48
replied that	48
replies	+
reply	+
reply by	65
repointing	57
report	16+
report you	25
report you to trading standards	25
reported	48
reported a fault	11
reported that	48
reported us to	25
reportedly	48
reporting	48
reporting a fault	11
reporting you	25
reports	16 48
reports that	48
reprint	47+
reprinted	49+
reprinted and delivered	49
reprinting	47
reprints	47
reprogram	47
reps	37
reqmts	34
reqs	34
request	5
request for	5
requested	5+
requesting	5
requests	5
requiem	15
require	34+
required	34
required by	65
required for	65
requirement	34
requirements	34
requires	34
requiring	34
res	
rescheduled	
rescheduled again	27
rescue	+
rescued	
rescued us	17
reseal	47
resealed	49
resealing	47
reseller	62
resellers	62
resend	55
resending	55
resent	56
resentful	3
reservation	69+
reservationen	69
reservations	69
reserve	8
reserved	56
reserviert	56
reserviert fuer ihn	17
reserviert fur ihn	17
reservierung	69+
reservierungen	69
reset	23 49+
reset it	47
reset password	23
resets	23
resew	47
resewn	49
resident	62
residents	62
resignation	40
resigned	40+
resigned his membership	28
resigned membership	28
resigns	40
resin	22
resoldered	49
resolution	58
resolved	49+
resp	
respected	+
respekt	42+
respektlos	41
respektlose	41
respite	
respite care	57
respond	
respond by	65
responder	
response	+
response time	32
response times	32
response was	48
responsibility	
responsible	
respray	57
resprayed	49
rest	+
rest assured	44
rest delivered	49
rest gebracht	49
rest geliefert	49
rest in peace	15
restart	23
restarted	23
restarted pc	23
restaurant	+
restaurateur	62
restaurieren	47
restaurierung	57
restbetrag	+
restitch	47
restitched	49
restlieferung	69
restlos	
restlos bedient	3
restoration	57
restore	47
restore file	23
restored	49+
restored from backup	23
restoring	47
restrechnung	26
restringing	57
restsumme	+
restzahlung	39
resuemee	50
results	16+
resume	+
resumee	50
resurface	47
retail	
retail price	43
retailer	62
retailers	62
retainer	22 43+
retendering	52
retention	32+
retention not released	64
rethink	+
retightened	49
retire	
retire in	18
retired	40+
retired and closed	9
retired and sold	9
retired at christmas	40
retired in june	40
retired last year	40
retirement	40+
retirement card	21
retirement do	21
retires	40+
retiring	40+
reto	+
retour	+
retour bekommen	45
retour erhalten	45
retour gekommen	45
retoure	11
retouren	32
retourenquote	32
retourniere	55
retournieren	55+
retourniert	55
retter	42
retter in der not	17
rettung	63+
retuned	49
return	+
return and refund	10
return by	65
return label	16
return load	14
return on investment	19
return rate	32
return the favour	17
return them	11
returned	
returned mail	30
returned signed	56
returned the favour	17
returned the loan	29
returned unpaid	64
returning	+
returns	32+
returns label	16
reupholstery	57
rev	62
revanchieren	17
revanchiert	17
revenue	32 63
reverend	62
reversed	+
reversed into	8
revert	+
revert back	5
review	50+
review gesprach	50
review gespraech	50
review online	60
review termin	50
reviewed	50
reviewing	50
reviews	32 50
reviews online	60
revised	+
revised offer	16
revised quote	16
revision	57
revisor	+
rewelded	49
rewire	57
rewired	49
rewiring	57
rework	32 47
reworking	47
reworks	47
rezensiert	60
rezension	60
rezension geschrieben	60
rezensionen	60
rezept	16+
rezepte	16
rezeption	20+
rezeptionist	20
rezeptionistin	20
rfp	+
rg	26+
rg nr	26
rgb	+
rgds	+
rgn	26
rice	22
rich	+
richte	+
richten	47+
richtet	47+
richtet aus	20
richtet es aus	20
richtet her	47
richtete	47
richtete es aus	20
richtig	+
richtig stellen	47
richtige	+
richtige gebracht	49
richtige geliefert	49
richtigen	+
richtiggestellt	47 49
richtigstellen	47
richtpreis	43
rickety	13
rid	
ride	+
ride on mower	22
ridiculous	3
riding	
riecht	13+
riecht komisch	13
rief	+
rief an	51
rief nicht zuruck	36
rief nicht zurueck	36
rief zuruck	51
rief zurueck	51
riefen	
riefen an	51
riefen zuruck	51
riefen zurueck	51
riesenfreude	42
riesenkompliment	
riesig	+
riesling	+
riet	0
riet ab	0
rieten	0
right	+
right as rain	49
right away	53
right now	53
right now again	49
right to be forgotten	68
right to erasure	68
rightarrow	+
rights	
rigips	22
riled	3
rindenmulch	22
rindfleisch	22
ring	22 51+
ring back	51
ring before coming	6
ring binders	22
ring first	6
ring her	51
ring him	51
ring me	51
ring mobile first	6
ring tone only	36
ring up	51
ringe	22
ringing	51+
ringing back	51
ringing out	36
rings	22 51+
rings and rings	36
rings out	36
rinne	+
rinnen	13
rinnt	13+
rinnt aus	13
riot	
rip	13 15
rip off	12
rip off merchants	25
ripped	13
ripped off	25
ripped open	13
ripper	42
rips	13
rise	19
risen	19
rises	19
rising	19
risk	+
risk assessment	16
risk of	24
riss	13+
risse	13
rissig	13
rissig geworden	13
rissige	13
rissigen	13
rival	52
rival bid	52
rival firm	52
rival quote	52
rival supplier	52
rivale	52
rivalen	52
rivalisierend	52
rivals	52
ro	36
road	
road accident	8
road map	18
roadmap	18+
roadmap session	50
roadshow	31
roadworks	58
roaring	
roaring success	42
robber	25
robbers	25
robbery	+
robbing	
robbing bastards	25
robinson	
robinson liste	68
robinsonliste	68
robot	
robot mower	22
roboter	22
robust	70
roch	
roch komisch	13
roch streng	13
rock	+
rock solid	70
rocketed	19
rod	+
roentgenbilder	16
roentgengeraet	22
roger	
rogue	25
rogue trader	25
rogue traders	25
rogues	25
roh	13+
rohmaterial	22
rohr	22
rohr freimachen	47
rohrbruch	8+
rohre	22+
rohrreinigung	57
rohstoffpreise	43
roi	19
role	+
roles	
roll	22+
roll out	69
roll up	22
rollator	22
rolled	+
rolled her eyes	41
rolled his eyes	41
rollen	22
roller	22
roller banner	22
roller blind	22
rollladen	22
rolllaeden	22
rollo	22
rollos	22
rollout	69
rollrasen	22
rolls	22
rolls of bread	22
rollstuhl	22
rollt	+
rontgenbilder	16
rontgengerat	22
roof	
roof rack	22
roof repair	57
roof tile	22
roof tiles	22
roofer	+
roofing	57
roofs	+
room	22
room booking	69
room for manoeuvre	7
room hire	57
room plan	16
room rate	43
room service	57
rooming	+
rooms	22+
root	+
root canal	57
root rot	13
rope	+
ropeable	3
rose	19+
rose by	19
rose from	19
rose to	19
rosen	22
roses	22+
roses doing well	58
roses tin	21
rost	13
rosten	13
rostet	13
rostflecken	13
rostig	13
rostige	13
rot	13+
rota	16+
rotary	+
roth	+
rotor	+
rotted	13
rotten	13+
rotterdam	+
rotting	13
rough	+
rough idea of cost	43
rough price	43
round	69
round down	7
round of golf	58
round to theirs	66
rounded	
rounded down	7
rounds	+
route	
router	22+
router bit	22
routers	22
routineanruf	1
row	+
row over	49
royal	+
royal mail	63
royalty	43
rr	51+
rr bitte	67
rr erbeten	51 67
rrp	43
rs	+
rsj	22
rsvp	
rsvp by	65
rta	8
rtc	8
rtgs	39
ruaft	+
rubber	22
rubber stamp	22
rubbish	+
ruber	+
rubergeschickt	56
rubermailen	55
ruberschicken	55
ruckabgewickelt	10
ruckabwicklung	10
ruckblick	50
ruckbuchung	64
ruckeln	13
ruckelt	13
ruckelte	13
rucken	+
ruckerstatten	10
ruckerstattet	10 49
ruckerstattung	10
ruckerstattungen	10
ruckfrage	5+
ruckfrage ob	1
ruckfragen	5
ruckgabe	11
ruckgang	54
ruckkehr	+
rucklastschrift	64
rucklastschriften	64
ruckmeldung	+
ruckmeldung eingeholt	1
ruckmeldung versprochen	44
ruckmeldung zugesagt	44
ruckruf	51+
ruckruf erbeten	51 67
ruckruf vereinbart	44
ruckruf versprochen	44
ruckruf zugesagt	44
ruckrufbitte	51 67
ruckrufbitte hinterlassen	67
ruckrufe	51+
rucksack	22
ruckschau	50
rucksendung	11 55
rucksendungen	32
rucksprache	+
ruckstand	27+
ruckstandig	64
ruckstandige	64
ruckstandigen	64
ruckstau	8
ruckstufung	8
rucktritt	
rucktritt vom kauf	10
ruckuberweisung	10
ruckvergutet	10
ruckvergutung	7 10
ruckversand	55
ruckwarts	+
ruckzahlung	10
ruckzahlungen	10
rude	41+
rudely	41
rudeness	41
rueber	
ruebergeschickt	56
ruebermailen	55
rueberschicken	55
rueckabgewickelt	10
rueckabwicklung	10
rueckblick	50
rueckbuchung	64
rueckerstatten	10
rueckerstattet	10 49
rueckerstattung	10
rueckerstattungen	10
rueckfrage	5
rueckfrage ob	1
rueckfragen	5
rueckgabe	11
rueckgang	54
ruecklastschrift	64
ruecklastschriften	64
rueckmeldung	
rueckmeldung eingeholt	1
rueckmeldung versprochen	44
rueckmeldung zugesagt	44
rueckruf	51
rueckruf erbeten	51 67
rueckruf vereinbart	44
rueckruf versprochen	44
rueckruf zugesagt	44
rueckrufbitte	51 67
rueckrufbitte hinterlassen	67
rueckrufe	51
rueckschau	50
ruecksendung	11 55
ruecksendungen	32
rueckstaendig	64
rueckstaendige	64
rueckstaendigen	64
rueckstand	27
rueckstau	8
rueckstufung	8
ruecktritt	
ruecktritt vom kauf	10
rueckueberweisung	10
rueckverguetet	10
rueckverguetung	7 10
rueckversand	55
rueckzahlung	10
rueckzahlungen	10
ruege	11
ruegen	11
ruegt	11
ruegte	11
ruehrt	
ruehrt die werbetrommel	46
ruepelhaft	41
ruestzeit	32
ruestzeiten	32
ruf	+
ruf an	51
ruf durch	51
ruf zuruck	51
ruf zurueck	51
rufe	+
rufe an	44 51
rufe durch	51
rufe ich an	51
rufe zuruck	44 51
rufe zurueck	44 51
rufen	+
rufen an	51
rufen durch	51
rufen nicht zuruck	41
rufen nicht zurueck	41
rufen zuruck	44 51
rufen zurueck	44 51
ruft	+
ruft an	51
ruft keiner zuruck	41
ruft keiner zurueck	41
ruft nicht zuruck	41
ruft nicht zurueck	41
ruft nie zuruck	41
ruft nie zurueck	41
ruft nochmal an	51
ruft wieder an	51
ruft zuruck	44 51
ruft zurueck	44 51
rug	22
rugby	58
rugby tickets	21
ruge	11
rugen	11
rugs	22
rugt	11
rugte	11
ruh	+
ruhe	+
ruhe in frieden	15
ruhe seit	49
ruhend	
ruhend gemeldet	9
ruhestand	40+
ruhetag	+
ruhig	70+
ruhiger	+
ruhren	+
ruhrt	
ruhrt die werbetrommel	46
ruin	
ruin you	25
ruined	13+
rule	+
rule of thumb	0
rules	+
rum	+
rumkommen	66
rumour	48
rumour has it	48
rumoured	48
rumours	48
rumpelt	13
run	69+
run around in circles	41
run it over	14
run it round	14
run out of patience	3
run over	14
runaround	
rund	+
rundbrief	31
runden	+
runder	
runder geburtstag	21
runder tisch	50
rundgang	66
rundmail	31+
rundmails	31
rundrufen	51
rundschreiben	31+
rundum	+
rundum zufrieden	42
rung	51+
running	70+
running a marathon	58
running again	49
running behind	27
running cost	43
running costs	32 43
running fine	70
running late	27
running out of	34
running out of patience	3
running since	49
running slow	23
running smoothly	70
running sweetly	70
running until	65
running well	70
runny	13
runs	70
runs again	49
runs fine	70
runs hot	13
runs in the wash	13
runs like a dream	70
runs like clockwork	70
runs like new	49
runs quiet	70
runs smoothly	70
runs to	65
runs until	65
runs well	70
runter	+
runter auf	54
runter im preis	7
runter von	54
runtergebracht	54
runtergefallen	13
runtergegangen	7
runtergehandelt	7
runtergehen	7
runtergekommen	13
runtergesetzt	7
runterhandeln	7
rupelhaft	41
ruppig	41
ruppige	41
rural	+
rush	53
rush fee	53
rush job	53
rush order	53 69
rush through	53
rushed	53+
rushed job	41
rushing	53
rust	13
rusted	13+
rusting	13
rusty	13
rustzeit	32+
rustzeiten	32
rutsch	
rutsche	22
rutscht	13+
rye	+
s	
s anhang	56
sa	59
saal	+
saalplan	+
saatgut	22
sabbatical	40
sabbert	13
sabine	+
sache	+
sache abgeschlossen	49
sache erledigt	49
sache geklaert	49
sache geklart	49
sachschaden	8
sacht	+
sachverstaendige	63
sachverstaendiger	8 63
sachverstandige	63
sachverstandiger	8 63
sack	22
sacke	22+
sacked	40
sacks	22
sad	+
saddle	22
saddles	22
sadly	
sadly died	15
sadly passed	15
sadly passed away	15
saecke	22
saefte	22
saege	22
saegeblaetter	22
saegeblatt	22
saetze	43
saeumig	27 64
saeumige	64
saeumigen	64
saeumiger	
saeumiger kunde	64
saeumiger zahler	64
saeumnis	64
saeumniszuschlag	64
safe	
safely	
safely received	45
safety	
safety boots	22
safety data sheet	16
saft	22
safte	22
saftig	12
saftladen	3 25 41+
sag	+
sage	22+
sage bescheid	44
sage zu	44
sageblatt	22
sageblatter	22
sagen	48+
sagen zu	44
sagged	13
sagging	13
sags	13
sagt	48+
sagt danke	61
sagt dass	48
sagt zu	44
sagte	48+
sagte danke	61
sagte zu	44
sagten	48
sagten danke	61
sagten zu	44
sahne	22
said	48+
said he would pass on	20
said i would	44
said she would pass on	20
said sorry	4
said thank you	61
said thanks	61
said that	48
said we would	44
sailing	58+
saison	69+
saisonangebot	31
saisonangebote	31
saisongesprach	50
saisongespraech	50
saisonplanung	50
saisonruckblick	50
saisonrueckblick	50
saiten	22
salad	22
salary	+
salat	22
salate	22
salbe	22
saldenbestaetigung	26
saldenbestatigung	26
saldenliste	26
saldieren	39
saldo	26
saldo offen	64
sale	+
sale or return	29
sale price	7
sales	32
sales figures	32
sales invoice	26
sales ledger	26
sales order	69
sales rep	37
sales up	19
salesman	
salmon	22+
salt	22
salt for softener	22
salting	13
salty	13
salz	22
same	+
same again	2
same as last time	2
same day	53
same fault	2
same fault again	2
same issue	2
same issue again	2
same old	2
same old story	2
same problem	2
same problem again	2
same thing again	2
samen	22
sammelbestellung	69
sammeln	+
sammelrechnung	26
sample	16+
sample box	16
sample menu	16
sample pack	16
sampled	
samples	16+
samstag	59+
samt	+
samtliche	+
sand	22
sandblasting	57
sander	22+
sanding	
sandte	55
sandten	55
sandwiches	22
sanft	
sanft entschlafen	15
sang	
sang our praises	42 46
sanieren	47+
saniert	47
sanierung	47 57 69
sanierungsbedarf	34
sanierungsverfahren	9
sanitiser	
sank	54
sanken	54
sans	+
sap	23+
sap password	23
sap zugang	23
sarah	+
sarg	22
sash	
sash window	22
sat	59+
sat down to plan	50
sat down with	66
sat waiting	41
satisfaction	32+
satisfaction call	1
satisfaction scores	32
satisfaction survey	1
satisfied	42+
satisfied now	49
satisfied with	1 42
satt	3+
sattel	+
saturday	59+
saturdays	+
satz	43+
satze	43+
sau	
sauber	70+
saubere	+
saubere arbeit	42 70
saubergemacht	
sauce	22
saucepan	22
sauces	22
sauer	3 13+
sauer geworden	13
sauerei	3 25
sauerei hinterlassen	41
sauhaufen	3 25
sauladen	25 41
saumig	27 64
saumige	64
saumigen	64
saumiger	
saumiger kunde	64
saumiger zahler	64
saumnis	64
saumniszuschlag	64
sauna	22
sausage	+
sausage rolls	22
sausages	22
saustall	25 41
saustall hinterlassen	41
sauteuer	12
sauwetter	58
save	54+
save up to	31
saved	54+
saved christmas	42
saved her	54
saved him	54
saved my life	42
saved our bacon	17 42
saved our event	42
saved our skin	42
saved the day	42
saved them	54
saved us	54
saved us a place	17
saved us one	17
saver	
saves	54+
saving	54+
saving of	54
saving on price	7
saving them	54
saving us	54
savings	54
saw	22+
saw at show	66
saw blade	22
saw blades	22
saw that	48
saws	22
saxophone	22
say	48+
say it	24
say sorry	4
say thank you	61
saying	48+
says	48+
says thank you	61
says thanks	61
says that	48
sbm	62
scaffold	22
scaffolder	63
scaffolders	63
scaffolding	22
scaffolding hire	57
scale	+
scale and polish	57
scale up	18
scales	22
scaling	
scaling up	18
scam	25
scammed	25
scammer	25
scammers	25
scams	25
scan	57+
scan results	16
scan to email	23
scan to folder	23
scan to mail	23
scandal	3
scandalous	3
scanned	+
scanned at depot	30
scannen	
scannen geht nicht	23
scanner	22+
scanner einrichten	23
scanner not scanning	23
scanners	22
scanning	
scanning of ewes	57
scannt	
scannt nicht	13
scarcely	35
scarf	22+
scarves	22
scenario	
sch	25
schachtel	22+
schachtel leer	33
schachtel pralinen	21
schachteln	22
schade	+
schaden	8 13
schaden aufgenommen	8
schaden behoben	49
schaden gemeldet	8
schaden nr	8
schadenabteilung	8
schadenanzeige	8
schadenaufnahme	8
schadenbearbeitung	8
schadenersatz	10
schadenersatzforderung	10
schadenfaelle	8
schadenfall	8
schadenfalle	8
schadenfreiheitsklasse	8
schadenfreiheitsrabatt	8
schadengutachter	8
schadenhoehe	8
schadenhohe	8
schadenmeldung	8 11 16
schadennummer	8
schadenreferent	8
schadenregulierer	8
schadenregulierung	8
schadens	8
schadensabteilung	8
schadensanzeige	8
schadensbeseitigung	47
schadensersatz	10
schadenservice	8
schadensfaelle	8
schadensfall	8
schadensfalle	8
schadensgutachten	8
schadenshoehe	8
schadenshohe	8
schadensmeldung	8 11 16
schadensnummer	8
schadensregulierung	8
schadhaft	13
schadhafte	13
schadlingsbekampfung	57
schaeden	8 13
schaedlingsbekaempfung	57
schaetzen	
schaetzt	
schaetzt sehr	61
schaeumt	3
schaeumt vor wut	3
schaeumte	3
schafft	+
schalke	58
schalten	
schalter	22
schaltet	
schaltet ab	13
schaltet anwalt ein	25
schaltet nicht	13
schaltet sich ab	13
schaltschrank	22
schamen	+
schampus	21
schande	3
schande uber uns	4
schande ueber uns	4
scharfkantig	13
scharnier	22
scharniere	22
schatz	+
schatzen	
schatzt	
schatzt sehr	61
schau	+
schau ich mir an	44
schau nach	44
schau rein	66
schau vorbei	66
schaue	
schaue danach	44
schaue dass	44
schaue ich mir an	44
schaue ich nach	44
schaue rein	66
schaue vorbei	66
schauen	+
schauen dass	44
schauen vorbei	66
schaufenster	+
schaukel	22
schaumstoff	22
schaumt	3
schaumt vor wut	3
schaumte	3
schaun	
schaun wir nach	44
schaut	
schaut rein	66
schaut sich an	66
schaut vorbei	66
schaute	
schaute rein	66
schaute vorbei	66
scheck	
scheck geplatzt	64
schedule	16
schedule of works	16
scheduled	+
scheduler	+
schedules	16
schee	
scheibe	22+
scheiben	22+
scheidet	
scheidet aus	40
scheinbar	48
scheiss	25
scheisse	25
scheissladen	25
scheme	+
schenken	+
scheppern	13
scheppert	13
schepperte	13
scherben	13
scherz	
scheuert	13
scheune	+
schi	22
schicht	69+
schichten	+
schick	55+
schick mir	55
schick uns	55
schicke	55+
schicke ab	55
schicke ein	55
schicke hin	55
schicke ich	44
schicke ich zu	44
schicke ihnen	55
schicke mit	55
schicke nach	55
schicke raus	55
schicke ruber	55
schicke rueber	55
schicke weiter	55
schicke zu	44 55
schicke zuruck	55
schicke zurueck	55
schicken	55+
schicken ab	55
schicken ein	55
schicken hin	55
schicken mit	55
schicken nach	10
schicken raus	55
schicken sie mir	55
schicken sie uns	55
schicken wir	44
schicken wir ihnen	55
schicken wir zu	44
schicken zu	55
schicken zuruck	55
schicken zurueck	55
schickst	55
schickt	55+
schickt ab	55
schickt er	44
schickt mit	55
schickt nach	10
schickt raus	55
schickt uns kunden	46
schickt zu	55
schickt zuruck	55
schickt zurueck	55
schickte	55
schickte uns	46
schickte zu uns	46
schickten	55
schiebetuer	22
schiebetur	22
schied	
schied aus	40
schief	13+
schief gegangen	71
schief gelaufen	71
schiefe	13
schiefen	13
schiefer	+
schiefgegangen	71
schiefgelaufen	71
schiene	22
schifahren	58
schiff	+
schild	22+
schilder	22
schildert	48
schilderte	48
schimmel	13+
schimmelflecken	13
schimmelig	13
schimmeln	13
schimmelt	13
schimmelte	13
schimmlig	13
schimmlige	13
schimpfen	3 11
schimpfend	3
schimpft	3 11
schimpft uber	3
schimpft ueber	3
schimpfte	3 11
schimpfte uber	3
schimpfte ueber	3
schinken	22
schirennen	58
schischuhe	22
schiurlaub	58
schlaegt	
schlaegt vor	0
schlaegt zu buche	12
schlaeuche	22
schlaf	+
schlafen	+
schlafmuetzen	25
schlafmutzen	25
schlaft	+
schlage	
schlage vor	0
schlagen	+
schlagt	+
schlagt vor	0
schlagt zu buche	12
schlamperei	3 41
schlampig	41
schlampig gearbeitet	41
schlampige	41
schlampigen	41
schlampiger	41
schlapp	
schlapp gemacht	13
schlappgemacht	13
schlauch	22
schlauche	22
schlecht	
schlecht beraten	41
schlecht erreichbar	41
schlecht gearbeitet	41
schlecht gereinigt	41
schlecht geworden	13
schlecht informiert	41
schlecht montiert	41
schlecht organisiert	41
schlecht verpackt	41
schlechte	
schlechte bedienung	41
schlechte beratung	41
schlechte betreuung	41
schlechte bewertung	11
schlechte bewertung angedroht	25
schlechte erfahrung	41
schlechte erfahrungen	41
schlechte kommunikation	41
schlechte qualitaet	41
schlechte qualitat	41
schlechte zahlungsmoral	64
schlechten	
schlechten service	41
schlechter	
schlechter als frueher	13
schlechter als fruher	13
schlechter als vorher	13
schlechter geworden	13
schlechter scherz	3
schlechter service	41
schlechter witz	3
schlechter zahler	64
schleifen	
schleifservice	57
schleift	13
schleppend	
schleppende	
schleppende zahlung	64
schlepper	+
schlicht	+
schlichtungsstelle	11 25
schlieren	13
schliessen	+
schliesst	+
schliesst endgueltig	9
schliesst endgultig	9
schliesst fuer immer	9
schliesst fur immer	9
schliesst nicht	13
schliesst nicht richtig	13
schliesst sauber	49
schliesst schlecht	13
schliesst wieder	49
schliesst zum jahresende	9
schliessung	9
schliessungen	9
schliesszylinder	22
schloesser	22
schloss	22
schlosser	22
schluderei	41
schludrig	41
schludrige	41
schluessel	22
schluessel verwahrt	17
schluesseldienst	57
schlug	
schlug vor	0
schluss	+
schlussel	22
schlussel verwahrt	17
schlusseldienst	57
schlussrechnung	26+
schlussrechnungen	26
schlussverkauf	31
schlusszahlung	39
schmal	
schmeckt	+
schmeckt komisch	13
schmeckt nicht	13
schmeckt verbrannt	13
schmerzen	+
schmerzensgeld	8 10
schmerzgrenze	7 12
schmerzpunkte	34
schmid	+
schmierig	13
schmiert	
schmiert ab	13
schmort	13
schmuck	22
schmutzig	13
schnackt	+
schnaeppchen	7
schnappchen	7
schnaps	22+
schnarchnasen	25
schnauze	
schnauze voll	3
schnee	58
schneedruck	8
schneefraese	22
schneefrase	22
schneeraeumung	57
schneeraumung	57
schnell	+
schnelle	+
schneller	19+
schnellere	19
schnelleren	19
schnellstens	53
schnellstmoeglich	53
schnellstmoglich	53
schnippisch	41
schnippische	41
schnitt	+
schnittstelle	30
schnitzel	22
schnuerchen	
schnurchen	
schnurrt	70
schnurrt wie ein kaetzchen	70
schnurrt wie ein katzchen	70
scho	
scho weder	2
scho wieder	2
schockiert	3
schoen	
schoen frisch	70
schoen geworden	42
schoen leise	70
schoen rund	70
schoen trocken	70
schoen warm	70
schoene	
schoene ferien	58
schoenen	
schoenen dank	61
schoenen feierabend	58
schoenen urlaub	58
schoenes	
schoenes wetter	58
schoenes wochenende	58
schoens	
schoens wochenend	58
schoggi	21
schokolade	21 22
schon	38+
schon das dritte	2
schon der dritte	2
schon die dritte	2
schon erledigt	56
schon frisch	70
schon gemacht	56
schon geworden	42
schon laengst	27
schon langst	27
schon leise	70
schon rund	70
schon trocken	70
schon warm	70
schon was gehoert	5
schon was gehort	5
schon wieder	2
schon wieder verschoben	27
schone	+
schone ferien	58
schonen	+
schonen dank	61
schonen feierabend	58
schonen urlaub	58
schoner	+
schones	
schones wetter	58
schones wochenende	58
schons	
schons wochenend	58
school	+
school business manager	62
school closed	9
school fees	43
school office	20
school report	16
school run	58
school secretary	20
school uniform	22
schools	+
schornstein	+
schornsteinfeger	63
schotter	22
schraenke	22
schramme	13
schrammen	13
schrank	22+
schranke	22
schraube	22
schrauben	22+
schrauben fehlen	33
schreckt	
schreib	+
schreiben	+
schreiben gut	10
schreibfehler	71
schreibt	48+
schreibt gut	10
schreibt lieber	6
schreibtisch	22+
schreibtische	22
schreit	3
schrie	3
schrieb	48+
schrieb gut	10
schrieben	48
schriftl	+
schriftlich	+
schritt	+
schritt fuer schritt erklaert	0
schritt fur schritt erklart	0
schritte	
schroff	41
schrott	13
schrottreif	13
schublade	+
schueler	62
schuelerin	62
schuelers	62
schuetz	22
schuetzenfest	58
schuh	
schuhe	22
schulanfang	58
schulbucher	22
schulbuecher	22
schuld	+
schulden	64
schulden ihm was	17
schulden ihr was	17
schuldet	64
schuldet uns	64
schuldig	+
schuldigung	4
schuldner	64
schule	63+
schulen	+
schuler	62+
schulerin	62
schulers	62
schulhaus	+
schuljahr	+
schulleiter	62
schulleiterin	62
schulsekretariat	20
schulung	57+
schulungen	57+
schulungsbedarf	34
schurken	25
schutz	22+
schutzenfest	58
schwach	3+
schwaegerin	63
schwaermen	42
schwaermt	42
schwaermt von uns	46
schwaermte	42
schwaermten	
schwager	63+
schwagerin	63
schwammerl	22
schwankt	+
schwarmen	42
schwarmt	42+
schwarmt von uns	46
schwarmte	42
schwarmten	
schwarz	
schwarze	+
schwebt	
schwebt ihm vor	18
schwebt ihr vor	18
schweinegeld	12
schweinerei	3 25
schweinestall	41
schweineteuer	12
schweissarbeiten	57
schweissen	47
schweissgeraet	22
schweissgerat	22
schweiz	+
schwer	
schwer beeindruckt	42
schwer enttaeuscht	3
schwer enttauscht	3
schwerhoerig	6
schwerhorig	6
schwerpunkt	34
schwerpunkte	34
schwester	63+
schwiegermutter	63
schwiegersohn	63+
schwiegertochter	63
schwiegervater	63
schwindler	25
schwoere	44
schwore	44
scissor	
scissor lift	22
scone	+
scooter	22+
scope	34+
scorched	13
scorcher	58
score	16+
scores	+
scotland	+
scout	+
scouts	+
scrambled	13
scrap	32+
scrap rate	32
scraped	13
scratch	13+
scratched	13+
scratches	13
screamed	3
screaming	3
screeches	13
screeching	13
screeding	57
screen	22+
screen gone black	13
screen grab	16
screen printing	57
screened	20
screened by pa	20
screening	
screening calls	20
screens	22
screenshot	16
screenshots	16
screw	+
screw you	25
screwdriver	22
screws	22
script	16+
scrubbed	+
scuffed	13
scuffs	13
scum	25
sds	16+
se	+
sea	+
seafood	22
seal	22+
seal broken	13
seal gone	13
sealant	22
sealed	49
seals	22
seam	+
seam split	13
seams	
seams gone	13
sean	+
search	+
searching	
searching for	34
season	69+
season greetings	21
season greetings mailing	31
season offers	31
seasonal	
seasonal offers	31
seasons	+
seat	+
seat covers	22
seating	
seating plan	16
seats	+
sec	20
sechs	+
sechzig	+
second	+
second branch	18
second fix	69
second hand	48
second level	23
second line	23
second monitor	23
second opinion	0
second phase	69
second quote	52
second reminder	26
second screen	23
second shop	18
second site	18
second supplier	52
second time	2
second time this month	2
second time this week	2
second time this year	2
second to none	42
seconded	40
secondment	
seconds	+
secretaries	20
secretary	20+
secretary took a message	20
sections	+
security	57+
security at gate	20
security code	30
security desk	20
see	+
see attached	56
see how it is going	1
see to it	44
see you in court	25
seed	22+
seed drill	22
seed potatoes	22
seeded	+
seeds	22
seeing	+
seeing to it	44
seeking	34
seeks	34
seemingly	48
seems	
seems that	48
seen	+
seen to	49 56
seeped	13
seeping	13
seeps	13
sees	+
seethed	3
seethes	3
seething	3
segen	
sehe	+
sehe zu	44
sehen	+
sehen uns vor gericht	25
sehen zu	44
sehn	+
sehr	+
sehr angetan	42
sehr bemueht	42
sehr bemuht	42
sehr dankbar	61
sehr dringend	53
sehr enttaeuscht	3
sehr enttauscht	3
sehr fein	42
sehr freundlich	42
sehr geehrte	72
sehr geehrte damen	72
sehr geehrte kunden	31
sehr geehrter	72
sehr kompetent	42
sehr teuer	12
sehr zufrieden	42
sei	+
seid	+
seid ihr	72
seidel	+
seids	+
seien	+
seife	22
seifenspender	22
sein	62+
sein handwerker	63
seine	62+
seine baufirma	63
seine edv firma	63
seinem	62+
seinen	62+
seiner	62+
seiner meinung nach	48
seinerzeit	38
seines	62
seit	+
seit dem tod	15
seit ewigkeiten	27
seit gestern	38
seit jahren	2
seit kurzem	38
seit letzter woche	38
seit monaten	2 27
seit tagen	27
seit tagen uberfallig	27
seit tagen ueberfaellig	27
seit wochen	2 27
seit wochen offen	64
seit wochen uberfallig	27
seit wochen ueberfaellig	27
seitdem	
seitdem alles gut	49
seitdem dicht	49
seitdem kein	49
seitdem keine	49
seitdem keine probleme	49
seitdem nichts mehr	49
seitdem ruhe	49
seitdem ruhig	49
seitdem trocken	49
seite	+
seitenverkehrt	71
seither	+
seither alles gut	49
seither kein	49
seither keine	49
seither nichts mehr	49
seither ruhe	49
seither ruhig	49
seither trocken	49
seized	13
seized up	13
seizes	13
sekr	+
sekretaer	20
sekretaerin	20
sekretaerinnen	20
sekretar	20+
sekretariat	20+
sekretariats	20
sekretarin	20+
sekretarinnen	20
sekt	21 22+
sel	15
selben	+
selber	+
selber fehler	2
selbes	
selbes problem	2
selbst	
selbst abholen	14
selbst schuld	4
selbst wenn	24
selbstabholer	14
selbstabholung	14
selbstbehalt	8
selbstbeteiligung	8
selbstgebackene	
selbstgebackene kekse	21
selbstkostenpreis	
selbstverstandlich	+
seldom	35
self	+
selig	15
seligen	
seligen angedenkens	15
sell	+
seller	62
sellers	62
selling	+
selling like hot cakes	19
selling well	70
sells	+
sells well	70
selten	35+
seltener	54
selves	
semi	+
semi retired	40
seminar	57 69+
seminare	57
semmeln	22
send	55+
send a new one	10
send across	55
send an engineer	47
send by courier	55
send by email	55
send by post	55
send in	55
send new ones	10
send off	55
send on	55
send out	55
send over	55
send someone out	47
send the link	55
send the van	14
send through	55
sende	55+
sende ein	55
sende ich	44
sende nach	55
sende zu	44 55
sende zuruck	55
sende zurueck	55
sendebericht	30
senden	55
senden wir	44
senden zu	55
sender	+
sendet	55
sendet zu	55
sendet zuruck	55
sendet zurueck	55
sendete	55
sendgrid	31
sending	55+
sending it back	11
sending out	55
sending over	55
sending them back	11
sending through	55
sends	55
sends business our way	46
sends people our way	46
sendung	69+
sendungen	69
sendungsnummer	30
sendungsstatus	30
sendungsverfolgung	30
senior	62
senior partner	62
seniorchef	62
seniorchefin	62
seniorchefs	62
seniorenheim	+
senken	54
senkt	54
senkte	54
senkten	54
senkung	54
senor	62
sensationell	42
sensitive	
sensor	22
sensoren	22
sensors	22
sent	56+
sent a friend	46
sent a guide	0
sent a link to	0
sent a new one	10
sent across	56
sent again	56
sent business our way	46
sent by courier	56
sent by email	56
sent by post	56
sent from my iphone	30
sent her neighbour	46
sent his neighbour	46
sent how to	0
sent it back	11
sent me round the houses	41
sent off	56
sent on	56
sent out	56
sent over	56
sent someone our way	46
sent them our way	46
sent them to us	46
sent through	56
sent today	56
sent twice	71
sent us his friend	46
sent us round the houses	41
sent yesterday	56
seo	57
sep	+
sepa	39+
sepa mandat	16 39
separate	+
sept	+
september	+
septic	13
septic tank	22
septic tank emptying	57
serie	69
serienbrief	31
serienbriefe	31
serienmail	31
serienmails	31
seriennr	+
seriennummern	+
served	+
served notice	28
server	22+
server down	13 23
servern	22
servers	22
service	57 69+
service agreement	16
service bulletin to all	31
service call	1
service contract	16
service desk	23 37
service engineer	37
service mangelhaft	41
service report	16
service request	23
service review	50
service user	62
service users	62
servicebericht	16
serviced	+
servicedesk	23
serviceeinsatz	69
servicegebuehr	43
servicegebuhr	43
services	+
serviceteam	37
servicetechniker	37
servicetermin	69
servicewueste	41
servicewuste	41
servicing	57
serviert	+
servietten	22
serving	
serving notice	28
servo	
servo drive	22
servus	+
sessel	22+
session	69+
sessions	69
set	22+
set right	47 49
set up	56 57
set up time	32
sets	22
sets the standard	42
settee	22
setting	+
settings	
settle	39+
settle the account	39
settle the bill	39
settle the invoice	39
settle up	39
settled	49+
settled amicably	49
settled in	1
settled in nicely	70
settled in well	1
settled the matter	49
settled up	39
settlement	8 39+
settlement cracks	13
settlement discount	7
settlement figure	8
settlement offer	8
settles	39
settles it	49
settles the matter	49
settling	39+
settling in	1
settling in nicely	1
settling in ok	1
setup	57+
setup time	32
setze	
setze mich dafuer ein	44
setze mich dafur ein	44
setze mich in verbindung	51
setzen	+
setzen aus	13
setzen uns dafuer ein	44
setzen uns dafur ein	44
setzen uns zusammen	66
setzt	
setzt aus	13
setzt frist	11
setzt instand	47
setzt sich in verbindung	51
setzte	
setzte aus	13
seventy	+
several	
several times	2
several times now	2
severed	
severed ties	28
sewn	+
sf	
sf klasse	8
shade	
shade card	16
shaft	22
shafts	22
shake	+
shall	+
shall do	44
shall not	35
shambles	3
shambolic	3
shame	+
shampoo	22
shape	+
share	55+
share the file	55
share the link	55
shared	56+
shared drive	23
shared mailbox	23
shared our post	46
shared parental leave	40
sharepoint	23+
sharing	55+
sharks	25
sharp	70+
sharp edges	13
sharpen	+
sharpen our pencil	7
sharpen the pencil	7
sharpen up	7
sharpen your pencil	7
sharpening	57
sharper	
sharper price	7
sharpish	53
shattered	13
shave	
shave off	7
shaved	54
shaved off	54
she	62+
she is	62
she said	48
she will	62
she would	24 62
sheared	13
sheared off	13
shearing	57
shed	22
shedding	+
sheep	
sheep shearing	57
sheet	+
sheet metal	22
sheet music	16
sheets	22+
shelf	22
shelves	22
shelving	22
shes	+
shift	69+
shift leader	62
shifted	+
shifting	+
shifts	69+
ship	14
shipment	14 69+
shipment notification	30
shipment update	30
shipments	14 69
shipped	56
shipped out	56
shipping	14+
shipping label	16
shipping line	63
ships	14+
shipshape	70
shirt	22
shirts	22
shock	+
shocked	3
shocking	3
shocking service	41
shoddy	13
shoe	22
shoe repair	57
shoeing	57
shoes	22
shook	+
shook hands	49
shook hands on it	49
shook on it	49
shoot	+
shoot across	55
shoot over	55
shop	+
shop around	52
shop closed	36
shop drawings	16
shop fit	69
shop manager	62
shop now	31
shop owner	62
shop sign	22
shopify	+
shopkeeper	62
shopped	
shopped around	52
shopper	62
shopping	+
shopping around	52
shopping list	34
shops	
short	33+
short circuit	13
short delivered	33
short delivery	33
short life	13
short notice	53
short of	34
short of expectations	3
short paid	64
short shipped	33
short staffed	34
short term loan of	29
short with me	41
shortage	33
shortage made up	49
shortage of	34
shortages	33
shortbread	+
shorted	13
shorter	+
shortfall	33
shortfall made up	49
shortly	59
shorts	
shorts out	13
shot	13
shot blasting	57
shot up	19
should	24+
should any	24
should anything	24
should be ashamed	25
should have arrived	27
should have been done	27
should have been here	27
should he	24
should it	24
should not	35
should she	24
should there	24
should they	24
should we	24
should you	24
shout	+
shout out	60 61
shout out to	61
shouted	3+
shouting	3+
shove	
shove it	25
show	69+
show home	60
show how	0
show prospects round	60
show you how	0
showed	+
showed her how	0
showed him how	0
showed how	0
showed prospects round	60
showed them how	0
shower	22+
shower head	22
shower of	25
shower screen	22
shower tray	22
showers	22
showing	+
showing how	0
shown	
shown how	0
showroom	
showroom visit	66
shows	+
shows how	0
shows nothing	13
shows zero	13
shrank	13 54
shredding	57
shri	62
shrink	+
shrink wrap	22
shrinkage	32
shrinks	13
shrubs	22
shrugged	41
shrugged off	41
shrunk	13
shrunk by	54
shudders	13
shunt	
shut	36+
shut down	9
shut for good	9
shut its doors	9
shut the doors	9
shut up shop	9
shutdown	+
shuts	+
shutter	22
shutters	22+
shutting	
shutting down	9
shutting up shop	9
shyster	25
shysters	25
si	+
sich	+
sich anders entschieden	28
sich entschuldigt	4
sich kuemmern	47
sich kummern	47
sicher	+
sicher nicht	35
sichere	
sichere zu	44
sicherheitsdatenblaetter	16
sicherheitsdatenblatt	16
sicherheitsdatenblatter	16
sicherheitsdienst	57
sicherheitsschuhe	22
sichern	+
sichern zu	44
sichert	
sichert zu	44
sicherte	
sicherte zu	44
sicherung	22+
sicherung fliegt	13
sicherung geflogen	13
sicherungen	22
sicht	
sick	+
sick and tired	3
sick days	32
sick leave	32
sick of	3
sick to death	3
sick to the back teeth	3
sickness	32
sid	+
side	
sideboard	22
sie	62 72+
sie alle	72
sie koennen sich verlassen	44
sie konnen sich verlassen	44
sieben	+
siebtraeger	22
siebtrager	22
siehe	+
siehe anhang	56
siehe anlage	56
sieht	+
sight	+
sight test	57
sign	22+
sign up now	31
sign ups	32
signage	22
signal	6+
signalton	67
signatory	+
signatur	23
signature	
signature in outlook	23
signed	56+
signed and returned	56
signed contract	16
signed for	45
signed off	49
signor	62
signora	62
signs	22+
silage	22
silage wrap	22
silberhochzeit	21 58
silence	36+
silent	70
silicone	22
silikon	22
silo	+
silted	
silted up	13
silver	+
silver anniversary	21
sim	
sim card	23
sim cards	22
sim swap	23
simap	+
simply	+
simply not on	3
simsen	55
since	38+
since last week	38
since monday	38
since then	38
since yesterday	38
sincere	+
sincere apologies	4
sincere thanks	61
sincerely	+
sincerely grateful	61
sincerest	
sincerest apologies	4
sind	+
sind angekommen	45
sind da	45
sind dran	44
sind eingegangen	45
sind eingetroffen	45
sind es satt	3
sind fertig	56
sind noch offen	64
sind raus	56
sind rausgegangen	56
sind sie	72
sind unterwegs	56
sind zufrieden	1
singed	13
singing	
singing lessons	57
singing our praises	42
singing your praises	42
single	+
single malt	21
single sign on	23
sings	
sings our praises	42 46
singt	+
sink	22+
sinken	54
sinking	13
sinks	22
sinkt	54+
siobhan	+
sipho	+
siphon	22
sir	62+
sirs	+
sister	63+
sister in law	63
sisters	+
sit	+
sit down and plan	50
sit down with	66
site	69+
site agent	62
site blocked	23
site closed	9
site closing	9
site down	13
site manager	62
site plan	16
site visit	66
site visits	66
site walk	66
sites	69+
sitting	+
sitz	+
sitzen	70+
sitzen gelassen	41
sitzengelassen	41
sitzt	70+
sitzt gut	70
sitzt perfekt	70
sitzung	66+
six	+
six monthly review	50
six months ago	38
six months on	1
six nations	58
six weeks on	1
sixty	+
size	+
sizes	+
skandal	3
skandaloes	3
skandalos	3
skatrunde	58
skeptisch	+
sketch	16+
sketches	16
skew	13
skewed	13
ski	22+
skid	+
skifahren	58
skiing	
skiing holiday	58
skilled	42
skin	+
skip	+
skip exchange	57
skip hire	57
skipped	+
skirennen	58
skirt	22
skirting	22
skirting boards	22
skirts	22
skiurlaub	58
skizze	16
skizzen	16
skizziert	+
skonti	7
skontieren	7
skonto	7 39+
skonto gezogen	39
skript	+
sku	+
sky	63
sky high	12
skylight	22
skylights	22
skypen	51
sla	23+
sla document	16
slab	+
slabs	22
slack	+
slammed	
slammed the phone down	3
slapdash	41
slashed	54
slashes	54
slashing	54
slate	22+
slates	22+
sleep	+
sleeps	+
sleeve	+
slept	+
slide	+
slides	16
sliding	
sliding door	22
slimy	13
slip	+
slippage	27
slipped	13 27+
slipped a week	27
slipped up	4
slipping	13
slips	13
slipshod	41
sloppy	41
slot	69+
slots	69
slotted	
slotted us in	17
slow	27
slow computer	23
slow payer	64
slow pc	23
slow service	41
slow to pay	64
slowly	27
slurry	
slurry tank	22
small	+
small claims	11
small favour	17
small gift	21
small job	69
small talk	58
small token	21
smaller	+
smalltalk	58
smart	
smart meter	22
smart meter install	57
smashed	13
smashed it	42
smashing	42
smeared	13
smell	
smell gone	49
smell of burning	13
smell of gas	13
smelled	
smelled off	13
smells	+
smells burnt	13
smells funny	13
smells off	13
smelly	13
smelt	
smelt off	13
smiling	+
smoke	13
smoke alarm	22
smoke damage	8
smoke detector	22
smoking	13
smooth	70+
smoothed	
smoothed over	49
smoothed things over	49
smoothly	70+
smouldering	13
sms	+
sms only	6
smt	62
smudged	13
smudges	13
smudging	13
snag	
snag check	1
snag list	16 69
snagged	13
snagging	69
snagging done	49
snags	69
snags cleared	49
snap	
snapped	3 13+
snapped at	41
snapped off	13
snapping	13
snaps	13
snarled	3
snow	58
snow clearing	57
snowed	
snowed in	58
so	+
so bald wie moeglich	53
so bald wie moglich	53
so called	48
so far	38
so fast	42
so freundlich	42
so friendly	42
so geht das nicht	3
so geht es nicht	3
so geht nicht	3
so gott will	24
so grateful	61
so happy	42
so helpful	42
so kind	42
so long as	24
so nicht	3
so no	69
so patient	42
so pleased	42
so professional	42
so quick	42
so rasch wie moeglich	53
so rasch wie moglich	53
so schnell wie moeglich	53
so schnell wie moglich	53
so set up	39
so sorry	4
soaked	13
soap	22
soared	19
soaring	19
sobald	+
soccer	58
social	
social media management	57
society	
socket	22
socket set	22
sockets	22
socks	22
sod	
sod off	25
sodden	13
soeben	38
sofa	22+
sofas	22
sofern	24
sofort	53+
sofort aufgelegt	36
sofort bezahlt	39
sofort mailbox	67
sofortige	53
sofortigen	53
sofortrabatt	7
soft	
soft bounce	30
soft drinks	22
softener	
software	22
software development	57
software installieren	23
software request	23
software update	23
sogar	+
soggy	13
sohn	63+
sohn hat ubernommen	40
sohn hat uebernommen	40
sohn ubernimmt	40
sohn uebernimmt	40
soil	+
soja	+
solange	+
solange vorrat reicht	31
solar	+
solar installation	57
solar panel	22
solar panels	22
solarmodul	22
solarmodule	22
sold	+
sold out	19
sold the business	9
sold the firm	9
sold the shop	9
sold to a chain	9
sold up	9
solder	47
solicitor	63
solicitor letter	25
solicitor will write	25
solicitors	63
solicitors letter	25
solid	70+
soll	48+
soll ich	44
soll nicht wieder vorkommen	4
sollen	48+
solln	+
sollt	+
sollte	24+
sollte das	24
sollte doch	24
sollte er	24
sollte es	24
sollte gestern	27
sollte laengst	27
sollte langst	27
sollte noch	24
sollte sie	24
sollten	24+
sollten sie	24
solltest	24
solution	
solution for	34
solved	49
some	+
some days ago	38
some time ago	38
some time back	38
somebody	+
somebody else	52 71
someday	24
someone	+
someone else	52 71
someone local	52
something	+
sometime	
sometime next year	18
somit	+
sommelier	+
sommer	+
sommeraktion	31
sommerferien	58
sommerreifen	22
son	63+
son answered	20
son exams	58
son in law	63
son wedding	58
sonderaktion	31
sonderanfertigung	57
sonderangebot	7
sonderangebote	7
sonderkonditionen	7
sonderkuendigung	28
sonderkundigung	28
sonderpreis	7
sonderpreise	7
sonderrabatt	7
song	+
sonnabend	59
sonne	+
sonnenschirm	22
sonnenschirme	22
sonnenschutz	22
sonntag	59+
sonntagabend	+
sons	+
sonst	24+
soon	59+
sooner	59+
soonest	53
soothed	49
sore	+
sore about	3
sore at	3
sorge	+
sorge dafuer	44
sorge dafur	44
sorgen	+
sorgen dafuer	44
sorgen dafur	44
sorgt	
sorgt dafuer	44
sorgt dafur	44
sorry	4+
sorry about that	4
sorry for that	4
sorry for your loss	15
sorry fuer	4
sorry fur	4
sorry to hear	4
sort	+
sort it	47
sort it out	47
sort out	47
sort this out	47
sort you out personally	25
sorte	
sorted	49+
sorted it	49
sorted now	49
sorted out	49
sorted same day	49
sortiment	+
sortimentsbesprechung	50
sortimentsgesprach	50
sortimentsgespraech	50
sorting	+
sorting out	47
sorts	
sorts out	47
soul	+
sound	70
sound engineering	57
sounded	+
sounded off	3
sounding	
sounding off	3
sounds	+
soup	22+
sour	13+
sourdough	22 58
sous	
sous chef	62
sowas	+
soz	+
sozialamt	63
spa	+
spa day	21
spa voucher	21
space	
spachteln	47
spade	22
spaet	
spaeter	59
spaeter als	27
spaetestens	65
spaetestens am	65
spaetestens bis	65
spaetestens freitag	65
spaetestens montag	65
spaetestens morgen	65
spain	
spalling	13
spam	23+
spam email	23
spam filter	30
spanish	+
spanner	22
spanners	22
sparangebot	7
spare	+
spare capacity	34
spare machine	29
spare part	22
spare parts	22
spare set	29
spare unit	29
spared	54
sparen	54+
sparen ein	54
spares	22
spares us	54
spargel	22
sparkasse	63
sparking	13
sparks	13
spart	54+
spart ein	54
sparte	54
sparten	54
spartipp	0
spass	
spass gemacht	58
spat	
spater	59
spater als	27
spatestens	65+
spatestens am	65
spatestens bis	65
spatestens freitag	65
spatestens montag	65
spatestens morgen	65
spatschicht	+
spaying	57
speak	+
speak to	51
speak to a manager	11
speak with	51
speaker	22
speakers	22
speaking	+
speaks	
speaks highly of us	46
spec	16
spec sheet	16
special	+
special offer	31
special offers	31
special price	7
special rate	7
special requirements	34
special thanks	61
specially	
specials	+
specific	
specific requirements	34
specification	16 34
specifications	16
specifier	62
speck	22+
specs	16 34
spectacles	22
sped	
sped up	19
spedieren	14
spediert	14
spediteur	63
spedition	14 57 63
speech	+
speech therapy	57
speeches	+
speed	32
speed up	19
speeded	
speeded up	19
speeds	
speeds up	19
speedy	42
speisekarte	16+
speisekarten	22
spell	+
spelling	
spelling mistake	13
spend	+
spende	
spende fuer die kaffeekasse	21
spende fur die kaffeekasse	21
spenden	32+
spendenaufkommen	32
spendenaufruf	31
spendenbestaetigung	16
spendenbestatigung	16
spendenbrief	31
spendenmailing	31
spendenquittung	16
spender	62
spenderin	62
spendern	62
spent	+
sperren	+
sperrt	+
sperrt zu	9
sperrte	
sperrte zu	9
sperrvermerk	68
spesenabrechnung	26
spices	22
spiegel	22
spiegelverkehrt	71
spiel	+
spielen	+
spielgeraete	22
spielgerate	22
spielt	+
spielzeug	22
spill	+
spilled	13
spilt	13
spindel	22
spindles	+
spinnen	13
spinnt	13
spinnte	13
spirits	22
spital	63
spits	3
spitting	3
spitting feathers	3
spitze	42+
spitzenleistung	42
spitzenmaessig	42
spitzenmassig	42
spitzenservice	42
spk	51
spkw	51
splashback	22
splendid	42
splinter	13
splintered	13
splinters	13
split	13
split open	13
split the difference	49
splits	13
splitterig	13
splittert	13
splitting	13+
spluttering	13
spoilage	32
spoiled	13
spoilt	13
spoke	+
spoke by phone	51
spoke highly of us	46
spoke on phone	51
spoke to	51
spoke to a colleague	20
spoke to assistant	20
spoke to colleague	20
spoke to gatekeeper	20
spoke to her assistant	20
spoke to her husband	20
spoke to her pa	20
spoke to her secretary	20
spoke to his assistant	20
spoke to his pa	20
spoke to his secretary	20
spoke to his wife	20
spoke to pa	20
spoke to reception	20
spoke to receptionist	20
spoke to secretary	20
spoke to switchboard	20
spoke with	51
spoke with reception	20
spoken	+
spontan	+
sportgeraete	22
sportgerate	22
spot	+
spot on	42 70
spotless	+
spotlights	22
spots	+
spouse	63
sprach	51+
sprach auf ab	67
sprach aufs band	67
sprachbox	67
sprachmemo	67
sprachmitteilung	67
sprachnachricht	67
sprachnachrichten	67
sprang	
sprang a leak	13
sprang ab	28
sprang auf	13
sprang ein	17
sprang nicht an	13
sprangen	
sprangen ein	17
sprayer	22
sprayers	22
spraying	57
spread	
spread the word	46
spreading	
spreading the word	46
spreadsheet	16
sprechen	51+
sprechstunde	+
sprechstundenhilfe	20
sprechzimmer	+
sprengt	
sprengt das budget	12
sprengt den rahmen	12
spricht	51
spricht nur englisch	6
spring	22+
spring campaign	31
spring meeting	50
spring offers	31
springs	22
springs a leak	13
springt	
springt ab	28
springt auf	13
springt ein	17
springt heraus	13
springt nicht an	13
springt raus	13
springt wieder an	49
sprinkler	22
sprint	69
sprit	+
spritverbrauch	32
spritzen	22
spritzgussteile	22
spritzmittel	22
sprocket	22
sprode	13
sproede	13
sprung	13
sprung drin	13
sprung nach vorn	19
spuelkasten	22
spuelmaschine	22
spuerbar	
spuerbar mehr	19
spukt	13
spulkasten	22
spulmaschine	22
spur	
spurbar	
spurbar mehr	19
spurlos	33
spurs	58
sputters	13
sq	
square	+
square up	39
squared	49+
squared away	49
squared up	49
squashed	13
squeaking	13
squeaks	13+
squeaky	13
squeezed	
squeezed her in	17
squeezed him in	17
squeezed in	17
squeezed us in	17
squeezing	+
sr	23
sri	62
srv	+
sry	4
ssd	22
ssl	
ssl certificate	23
sso	23
st	+
stabil	70+
stabile	70
stable	70+
stable doors	22
stable since	49
stack	+
stadt	63
stadtfest	+
stadtfuehrung	57
stadtfuhrung	57
stadtverwaltung	63
stadtwerke	63+
staendig	2
staendig besetzt	36
staendig vertroestet	41
staendig weiterverbunden	41
staendige	2
staff	+
staff training	57
staff turnover	32
staffed	
staffel	43+
staffelpreis	43
staffelpreise	43
staffing	57
stage	22 69+
stage changed	30
stage changed to	30
stage payment	39
stage updated	30
stages	69
staging	22
stahltraeger	22
stahltrager	22
stain	13+
stain for timber	22
stained	13
staining	13
stainless	22
stains	13
staircase	22
stairlift	22
stairs	22
stale	13
stalled	13
stalling	13
stalls	13
stammkunde	62
stammkunden	62
stammkundenrabatt	7
stammkundin	62
stammt	+
stammtisch	58+
stamp	
stamps	22
stand	66+
stand build	57
stand in	17
stand in for	17
stand in unit	29
stand visit	66
standard	
standards	
standards have slipped	3
standards slipping	3
standen	+
standig	2+
standig besetzt	36
standig vertrostet	41
standig weiterverbunden	41
standige	2
standing	+
standing charge	43
standing desk	22
standing order	39
standing order for goods	69
standing still	13
standort	+
standortbestimmung	50
standorte	+
standortschliessung	9
standortwechsel	18
stands	+
standstill	
standzeit	32
standzeiten	32
stank	13
stanzteile	22
stapler	22+
star	42 60+
star rating	32
starb	15
starben	15
stark	+
starkregen	8
stars	60+
start	
start of next week	59
started	+
starten	
starter	
starter form	23
starter motor	22
starter pack	16
startet	+
startet neu	13
startet nicht	13
startet nicht mehr	13
startet wieder	49
starthilfe	17
starthilfe gegeben	17
starting	
starting a new job	40
starting school	58
starts	
starts again	49
starts first time	49
startup	+
stat	+
state	
state of origin	58
stated	48+
stated that	48
statement	26 60+
statement copy	16
statement of account	26
statement of truth	8
statements	26+
states	48
static	13+
statik	57
statiker	63
stating	48
station	+
stationery	22
stations	
statt	35 71+
status	+
status aktualisiert	30
status change	30
status changed	30
status changed to	30
status geaendert	30
status geaendert von	30
status geandert	30
status geandert von	30
status gesetzt auf	30
status set to	30
status updated	30
statusaenderung	30
statusanderung	30
statusgesprach	50
statusgespraech	50
statusmeldung	30
statusupdate	30
statuswechsel	30
stau	58
staub	+
staubsauger	22
stauden	22
stay	69+
stayed	+
stayed behind	17
stayed late	17
stayed on	17
stayed on late	17
stayed put	70
staying	+
stays	
stays dry	70
stays put	70
std	+
steady	+
steady since	49
steak	22+
steaks	22
steamed	
steamed up	3 13
steaming	3
steckdose	22
steckdosen	22
stecker	22+
steckt	+
steel	22+
steel plate	22
steel sheet	22
steep	12+
steer	0
steered	0+
steered our way	46
steered towards	0
steh	+
stehe	
stehe dafuer ein	44
stehe dafuer gerade	44
stehe dafur ein	44
stehe dafur gerade	44
stehen	+
stehen aus	33
stehen dafuer gerade	44
stehen dafur gerade	44
stehen gelassen	41
stehen noch aus	33
stehen still	13
stehen und liegen lassen	53
stehengeblieben	13
stehengelassen	41
stehn	+
steht	13+
steht als referenz	60
steht aus	33
steht gut da	70
steht noch aus	33
steht still	13
steht wie eine eins	70
stehtische	+
steigen	19+
steigern	19
steigert	19
steigerte	19
steigerten	19
steigerung	19
steigerungen	19
steigt	19+
steigt an	19
steine	22
steinmetz	+
steinschlag	8
stell	+
stelle	+
stelle ab	14
stelle bereit	55
stelle neu besetzt	40
stelle unbesetzt	40
stellen	+
stellen ab	14
stellen bereit	14
stellen in aussicht	44
stellen in rechnung	26
stellen sich vor	34
stellen zu	14
stellen zur verfuegung	29
stellen zur verfugung	29
stellenwechsel	40
stellt	+
stellt ab	14
stellt bereit	14
stellt betrieb ein	9
stellt durch	51
stellt hin	14
stellt in aussicht	44
stellt in rechnung	26
stellt kontakt her	46
stellt nicht durch	20
stellt richtig	47
stellt sich vor	34
stellt uns vor	46
stellt wieder her	47
stellt zu	14
stellt zur verfuegung	29
stellt zur verfugung	29
stellte	
stellte betrieb ein	9
stellte fotos online	60
stellte kontakt her	46
stellte nicht durch	20
stellte uns vor	46
stellte zu	14
stellte zur verfuegung	29
stellte zur verfugung	29
stellungnahme	+
stempel	22
step	
step in	17
stepped	+
stepped down	40
stepped in	17
stepped in for us	17
stepped into the breach	17
stepped up	17
stepping	
stepping down	40
steps	
steps in	17
sterbefall	15
sterbeurkunde	15
steriliser	22
stern	+
stern im telefonbuch	68
sterne	60+
sternebewertung	60
sterneintrag	68
steuer	+
steueramt	63
steuerberater	63
steuerberater gewechselt	28
steuerberaterin	63
steuerberatung	57
steuerbescheid	16
steuererklaerung	57
steuererklarung	57
steuern	+
steuernummer	+
steuerung	22+
steuerverwaltung	63
steve	+
stich	
stichtag	65
stick	+
stick in the post	55
stick it	25
sticker	22+
sticker shock	12
stickers	22
sticking	13+
sticks	13
sticky	13
stiefel	22
stieg	19
stieg an	19
stiegen	19
stiftungsrat	+
still	2+
still another	2
still awaiting	33
still awaiting payment	64
still going strong	70
still happy	1
still happy with	1
still missing	33
still not arrived	27
still not come	27
still not done	27
still not finished	27
still not fitted	27
still not had	33
still not here	27
still not paid	64
still not received	33
still not started	27
still nothing	27
still outstanding	64
still owes	64
still short	33
still tacky	13
still the same	2
still to come	33
still unpaid	64
still waiting	33
still waiting for	33
stillgelegt	9
stilllegung	9
stillstaende	32
stillstand	13 32
stillstande	32
stillstandszeit	32
stillstandzeiten	32
stimmen	+
stimmen hinten und vorne nicht	13
stimmen nicht	71
stimmt	+
stimmt es	5
stimmt nicht	71
stimmt nicht uberein	71
stimmt nicht ueberein	71
stimmt so nicht	71
stimmte	
stimmte nicht	71
stimmten	
stimmten nicht	71
stink	
stinken	13
stinkig	3
stinking	13
stinks	13
stinksauer	3
stinkt	13
stinkwuetend	3
stinkwutend	3
stippvisite	66
stirbt	15
stitches	
stitches came out	13
stk	+
stmt	26
stock	22+
stock audit	57
stock levels	32
stock list	16
stock loss	32
stock take of needs	50
stockist	62
stockists	62
stockman	62
stocks	+
stocksauer	3
stocktake	50
stoeren	
stoerung	13
stoerung behoben	49
stoerungen	13
stoerungsbeseitigung	47
stoerungsdienst	57
stoerungsfrei	70
stoerungsfreie	70
stoff	22
stoffe	22
stoffmuster	16
stoht	+
stole	+
stolen	33
stolen bike	8
stolen car	8
stolen phone	8
stollen	21
stolz	12
stolze	
stolze summe	12
stolzer	
stolzer preis	12
stone	
stone cold	13
stood	+
stood down	40
stood in	17
stood in for	17
stood up	36 41
stood us up	41
stood waiting	41
stool	22+
stools	22
stop	35+
stop bothering	68
stop by	66
stop calling	68
stop calling me	68
stop contacting	68
stop contacting me	68
stop emailing	68
stop emailing me	68
stop gap	29
stop harassing	68
stop mailing	68
stop mailing me	68
stop pestering	68
stop phoning	68
stop ringing	68
stop ringing me	68
stop sending	68
stop sending me	68
stop texting	68
stop the emails	68
stop the newsletter	68
stopgap	29
stoppages	32
stopped	13+
stopped buying	28
stopped by	66
stopped cheque	64
stopped dead	13
stopped donating	28
stopped ordering	28
stopped the leak	49
stopped the service	28
stopped trading	9
stopped using us	28
stopped working	13
stopping	
stopping by	66
stops	13+
stops working	13
storage	57
store	
store credit	10
store manager	62
stored	+
stored it for us	17
storen	22
stores	
stories	
storm	
storm claim	8
storm damage	8
storm last night	58
stormed	3
stormed off	3
stormed out	3
storniert	10 28+
storniert und erstattet	10
storno	10+
stornogutschrift	10
stornorechnung	26
storung	13
storung behoben	49
storungen	13
storungsbeseitigung	47
storungsdienst	57
storungsfrei	70
storungsfreie	70
story	+
stossdaempfer	22
stossdampfer	22
stottert	13
stove	22
strafanzeige	25
strahlt	+
straight	+
straight away	53
straight off	53
straight to voicemail	67
straightaway	53
stranded	
strapped	
strapped for cash	12
strassenfest	+
strategic	18
strategie	18+
strategiegesprach	50
strategiegesprache	50
strategiegespraech	50
strategiegespraeche	50
strategiemeeting	50
strategien	18
strategiesitzung	50
strategietermin	50
strategieworkshop	50
strategisch	18
strategy	18+
strategy day	50
strategy meeting	50
strategy session	50
strauss	21 22
strauss blumen	21
straw	22
strawberries	22
streaks	13
streaky	13
street	+
streichen	+
streifen	13+
streifig	13
streiken	13
streikt	13
streikte	13
streit	11+
streit beigelegt	49
streitet	
streitet ab	11
streitfall	11
streng	+
strength	+
stress	
stress gemacht	11
stretch	+
stretch film	22
strictly	58
strike	
strike me off	68
strimmer	22
strimmers	22
strings	22+
strip	+
stripe	39
strippe	
strips	
strittig	11
strittige	11
stroh	22
strom	
stromausfall	13 63
stromersparnis	54
stromkosten	32
strompreis	43
stromrechnung	26 32
stromspeicher	22
stromverbrauch	32
strong	
strop	
stroppy	41
struck	+
struck a compromise	49
struck off	9
struck off companies house	9
structural	
structural calculations	57
structure	+
struggle	34
struggles	34
struggling	34
struggling with	34
stuck	13+
stuck in customs	27
stuck without	53
stucki	+
stuckliste	16
stuckpreis	43
stuckpreise	43
stuckzahl	32
stuckzahlbedarf	34
stuckzahlen	32
student	62+
studentin	+
students	62
studies	
studio	
study	+
stueck	
stueckliste	16
stueckpreis	43
stueckpreise	43
stueckzahl	32
stueckzahlbedarf	34
stueckzahlen	32
stuehle	22
stuehlen	22
stuemper	25 41
stuemperei	25
stuemperhaft	25 41
stuerzen	
stuerzen ab	13
stuerzt	
stuerzt ab	13
stuerzt dauernd ab	13
stuerzt nicht mehr ab	49
stuerzt staendig ab	13
stuerzte	
stuerzte ab	13
stufe	+
stufe geaendert	30
stufe geandert	30
stufen	+
stuff	+
stuffed	13
stuhl	22
stuhle	22
stuhlen	22
stumm	
stump	
stump grinding	57
stump up	39
stumper	25 41
stumperei	25
stumperhaft	25 41
stumpf	13
stund	+
stunde	+
stunde gewartet	27
stunden	32+
stunden zu spaet	27
stunden zu spat	27
stundenabrechnung	26
stundenlang	27
stundenlang gewartet	27
stundenlohn	43
stundensaetze	43
stundensatz	43+
stundensatze	43
stunk	11
stunning	42
stupid	+
sturdy	70
sturm	8
sturm graz	58
sturmschaden	8
sturmschaeden	8
sturz	+
sturzen	
sturzen ab	13
sturzt	
sturzt ab	13
sturzt dauernd ab	13
sturzt nicht mehr ab	49
sturzt standig ab	13
sturzte	
sturzte ab	13
style	
style guide	16
sub	
sub standard	3
subbie	
subbies	
subcontractor	
subject	
subject to	24
submission	+
submit	55+
submits	55
submitted	56+
submitting	55
subrogation	8
subscriber	62
subscribers	32
subscription	+
subscription fee	43
subscription lapsed	28
subsided	13
subsidence	13
subsidence claim	8
subsiding	13
substandard	13
substandard service	3
substitute	
substitute sent	71
substituted	71
subsystem	
subunternehmen	63
subunternehmer	63
success	
success stories	60
success story	60
succession	18+
successor	40+
successor is	40
successors	40
such	+
such as when	24
suche	
suchen	34+
suchmaschinenoptimierung	57
sucht	34+
sucht auf	66
sucht nach	34
suchte	34
sucked	
sucked teeth	12
sudden	
sudden death	15
suddenly	
suden	+
sudern	11
sudert	11
sue	+
sue us	25
sue you	25
suendhaft	
suendhaft teuer	12
suendteuer	12
sugar	22
suggest	0+
suggested	0+
suggested i ring	46
suggested us	46
suggested us to	46
suggested we call	46
suggested we speak to	46
suggesting	0
suggestion	0
suggestions	0
suggests	0
suicide	15
suing	
suing us	25
suit	22+
suitcase	22
suite	+
suits	22
sum	+
sum insured	8
summary	16+
summe	43
summer	+
summer holiday	58
summer holidays	58
summer house	22
summer offers	31
summer sale	31
sun	59
sunday	59+
sundays	+
sundhaft	
sundhaft teuer	12
sundteuer	12
sunk	13
sunny	58
sunshine	58
super	42+
super arbeit	42
super beraten	42
super bowl	58
super geworden	42
super happy	42
super helpful	42
super job	42
super service	42
super urgent	53
super zufrieden	42
superb	42
superb job	42
superb work	42
superfrisch	70
supermarket	+
superstar	42
supervisor	62
suppe	+
supplied	56+
supplier	63+
suppliers	63
supplies	22+
supply	55+
supplying	55
support	37+
support contract	57
support desk	37
support team	37
supporter	62
supporters	62
supports	
suppose	24+
suppose that	24
supposed	+
supposed to	24
supposed to be here	27
supposedly	48
supposes	48
supposing	24
suppt	13
surcharge	43+
sure	+
surged	19
surgeon	+
surgery	57 63+
surly	41
surpassed	
surpassed expectations	42
survey	57 69
survey form	16
survey invitation	31
survey report	16
survey visit	66
surveying	57
surveyor	
suspected	48
suspects	48
suspended	40
suspicious	
suspicious email	23
suss	+
suva	63
swabs	22
swap	10+
swap out	10 47
swapped	71+
swapped and working	49
swapped days for us	17
swapped for	49
swapped for new	10
swapped out	49
swapped over	71
swapped over for	49
swapped shifts	17
swapped slots	17
swapping	
swapping out	47
swatch	16
swatches	16+
swaying	13
sways	13
swear	44
swearing	25
swears	+
swears that	48
sweet	+
sweetly	
sweets	21 22
swept	+
swift	42+
swimming	
swimming lessons	57
swimming pool	22
swindle	25
swindled	25
swindler	25
swindlers	25
swing	+
swing by	66
swing round	66
swing set	22
swisscom	63
switch	20 22
switch for network	22
switchboard	20+
switched	28+
switched away	28
switched bank	28
switched itself off	13
switched off	36
switched provider	28
switched round	71
switched supplier	28
switched suppliers	28
switched to	28
switches	22 28
switches off	13
switching	28
switching provider	28
switching service	57
swollen	13
swore	+
swore at me	3
swore to	44
sworn	+
swung	
swung by	66
sydney	+
sympathies	15
sympathy	
sympathy card	21
sync	30+
sync completed	30
sync error	30
synced	30
synchronisation	30
synchronised	30
synchronisiert	30
synchronized	30
syncing	
syringes	22
sysadmin	62
system	+
system alert	30
system down	13
system generated	30
system message	30
system notification	30
systemeintrag	30
systemmeldung	30
systemnachricht	30
systems	+
t	
t and c	16
t and cs	16
t c	51
t f	65
t shirt	22
t shirts	22
ta	61+
ta muchly	61
ta very much	61
tabelle	16
table	22
table booking	69
table plan	16
table saw	22
tablecloth	22
tablecloths	22
tables	22+
tablet	22
tablets	22+
tablets for the dog	22
tabletten	22
tabs	+
tach	+
tacky	13
tadellos	42 70+
tadellose	42 70
tadellosen	70
tadelloser	70
taetig	
tafel	+
tag	+
tag added	30
tag der offenen tuer	31
tag der offenen tur	31
tag gerettet	42
tag removed	30
tage	+
tage zu spaet	27
tage zu spat	27
tagelang	27
tagen	+
tagespreis	43
tagessaetze	43
tagessatz	43
tagessatze	43
tagged	+
tagged us	46
taglich	+
tags	22+
tags zuvor	38
tail	
tail lift	14
tailgate	
tailgate delivery	14
tailoring	57
take	+
take a look	47
take along	14
take full responsibility	4
take her off	68
take him off	68
take it further	11
take it higher	11
take it on	44
take legal action	25
take me off	68
take me off your list	68
take my name off	68
take off	7
take off mailing list	68
take off the list	68
take on staff	18
take our business elsewhere	28
take over	14
take round	14
take stock	50
take the blame	4
take them off	68
take us off	68
take you to court	25
taken	+
taken business elsewhere	28
taken care of	49
taken delivery	45
taken it in house	28
taken it on	44
taken off	19
taken off list	68
taken over by	9
taken over from	40
taken over her role	40
taken over his role	40
taken round	56
takeover	18
takes	+
takes over from	40
taking	+
taking ages	27
taking business elsewhere	28
taking forever	27
taking it further	11
taking legal action	25
taking on staff	18
taking over from	40
taking stock	50
taking the mick	3
taking the mickey	3
taking too long	27
taking us to court	25
taking you to court	25
takings	32 58+
takings down	58
takt	
taktzeit	32
talk	+
talk through	0
talk to	51
talked	+
talked about next year	50
talked about plans	50
talked about us to	46
talked down	41
talked down to	41
talked her through	0
talked him through	0
talked over	41
talked them through	0
talked through	0
talked through plans	50
talked to	51
talking	+
talking through	0
talks	+
tan	+
tank	
tank cleaning	57
tankgutschein	21
tankreinigung	57
tanks	+
tante	63
tap	22
tape	22
tapete	22
tapeten	22
tapezieren	57
taps	22
tardy	27
target	+
target date	65
targets	18
tarif	43+
tarifcheck	50
tarife	43
tarifen	43
tariff	43
tariffs	43
tarnished	13
tarnishing	13
taschen	22
task	69
task assigned	30
task completed	30
task created	30
tasks	69
tassen	22+
tastatur	22+
tastatur defekt	23
tastaturen	22
tasted	+
tasted amazing	42
tasted funny	13
tasted great	70
tasted off	13
tasted wonderful	42
tasteless	13
tastes	
tastes burnt	13
tastes great	70
tastes off	13
tat	
tat mir leid	4
tat uns leid	4
taten	+
tatig	
tatsachlich	+
tatters	
tattoo	57
taucht	
taucht nicht auf	41
tauchte	
tauchte nicht auf	41
taufe	21 58
taught	0+
taugt	+
tausch	+
tausche	
tausche aus	47
tauschen	47+
tauschen aus	10 47
tauschen um	10
tauscht	+
tauscht aus	10 47
tauscht um	10
tauschte	
tauschte um	10
tausend	+
tausend dank	61
tax	+
tax advice	57
tax adviser	63
tax invoice	26
tax office	63
tax return	16
tax return service	57
taxe	43
taxen	43
taxi	57
taxman	63
tb	+
tb besprochen	67
tb test	57
tc	51
tcf	51
tcon	51
tct	51
tds	+
te	+
tea	22
tea bags	22
teach	0
teacher	
teachers	+
teaching	36
teaching him how	0
team	37+
team leader	62
teams	6 23+
teams call	51
teams not loading	23
teams startet nicht	23
teamviewer	23
tear	13
tearing	13
tears	13+
tech	37+
tech sheet	16
tech to attend	47
technical	+
technical data	16
technician	37+
technicians	37
techniker	37+
techniker schicken	47
technischer	
technischer leiter	62
technisches	
technisches datenblatt	16
techs	37
teddy	21
tee	22
teenager	63
teeth	+
teeth whitening	57
teething	
teething problems	1
teething troubles	1
teichpumpe	22
teig	22
teil	22+
teile	22
teilen	22+
teilkasko	8
teillieferung	14 33 69
teilnahmebestaetigung	16
teilnahmebestatigung	16
teilnahmegebuehr	43
teilnahmegebuhr	43
teilnehmer	62+
teilnehmer nicht erreichbar	36
teilnehmerin	62
teilnehmerliste	16
teilnehmern	62
teilrechnung	26
teilrechnungen	26
teilt	
teilt mit	48
teilte	+
teilte mit	48
teilten	
teilten mit	48
teilweise	
teilzahlung	39
teilzahlungen	39
tel	51+
tel call	51
tel nicht erreichbar	36
tel nicht erreicht	36
telco	51
telecon	51
telefon	22 51+
telefon aus	36
telefonanlage	22+
telefonat	51
telefonate	51
telefonbeantworter	67
telefonberatung	0
telefonbuch	
telefone	22
telefongesprach	51
telefongespraech	51
telefoniere	51
telefonieren	51+
telefoniert	51
telefoniert lieber	6
telefoniert nicht gern	6
telefoniert ungern	6
telefonierte	51
telefonierten	51
telefonisch	51+
telefonisch angeleitet	0
telefonisch nicht erreichbar	36
telefonisch nicht erreicht	36
telefonische	51
telefonischen	51
telefonischer	51
telefonist	20
telefonistin	20
telefonkonferenz	51
telefonsekretariat	20
telefonservice	20
telefontermin	51
telefonwerbung	
telefonzentrale	20
telegram	6
telehandler	22
telekom	63
telephone	51+
telephoned	51+
telephoning	51
television	22
telko	51
tell	+
tell the press	25
tell your friends	46
teller	22
tellern	22
telling	48+
tells	48+
tells everyone about us	46
telly	58
telt	+
temp	20+
temp staff	57
temp unit	29
temper	
temperatur	32
temperature	32
template	16+
templates	16
temple	+
temporary	
temporary machine	29
temporary replacement	29
temporary unit	29
tempted	34
tempted to	24
ten	+
ten out of ten	42 60
tenancy	
tenancy agreement	16
tenant	62
tenants	62
tender	69+
tender documents	16
tender pack	16
tendering	52
tenders	69+
tenerife	
tennis	58
tent	22
tent hire	57
tentative	30
tenth	+
tents	22
teppich	22+
teppichboden	22
teppiche	22
teppichreinigung	57
term	
termin	66 69+
termin aktualisiert	30
termin angenommen	30
termin bei	66
termin bestaetigt	56
termin bestatigt	56
termin bis	65
termin eingetragen	56
termin gebucht	56
termin geplatzt	27
termin nicht eingehalten	27
termin nicht gehalten	27
termin nicht wahrgenommen	36
termin uberschritten	27
termin ueberschritten	27
termin vereinbart	66
termin verpasst	27
termin versaeumt	27
termin versaumt	27
termin vor ort	66
terminal	
terminally	
terminally ill	15
terminalserver	23
terminate	+
terminate the contract	28
terminated	28+
terminated the agreement	28
terminated the contract	28
terminates	28
terminating	28
termination	28+
termindruck	53
termine	66 69+
termine nicht eingehalten	27
termineinladung	30
terminen	69
terminerinnerung	30
termingerecht	70
termingerecht geliefert	56
terminieren	66
terminiert	66
terminplan	16
termins	69
terminuberschreitung	27
terminueberschreitung	27
terminvereinbarung	66
terminverzug	27
terminzusage	44
terms	+
terms and conditions	16
terms of business	16
terrasse	+
terrible	3
terrible service	41
terribly	
terribly sorry	4
terrific	42
terry	+
tess	+
test	+
test certificate	16
test email	30
test kits	22
test machine	29
test match	58
test message	30
test report	16
test results	16
test strips	22
test unit	29
testauftrag	69
testbestellung	69
tested	+
tested and fine	49
tested and working	49
tested fine	49
tested ok	49
testen	+
tester	16+
tester pot	16
testers	16
testgeraet	29
testgeraete	29
testgerat	29
testgerate	29
testimonial	60+
testimonials	60
testing	57
tests	+
teststellung	29
tether	
teuer	12+
teuerste	12
teuersten	12
teuerung	12 43
teuerungszuschlag	12
teure	12
teurem	12
teuren	12
teurer	12
teurer als	12
teurer geworden	12
teures	12
text	+
text before calling	6
text do not call	6
text first	6
text it	55
text not call	6
text only	6
text over	55
text preferred	6
text rather than call	6
textbook	22
textbooks	22
texte	+
texted	56
texted over	56
textildruck	57
textilreinigung	57
texting	
texts	+
texts only	6
tg	+
than	+
thank	61+
thank u	61
thank you	61
thank you again	61
thank you all	61
thank you call	61
thank you card	21 61
thank you email	61
thank you ever so much	61
thank you for	61
thank you for sending	45
thank you gift	21
thank you kindly	61
thank you letter	61
thank you note	61
thank you so much	61
thank you very much	61
thanked	61+
thanked her	61
thanked him	61
thanked me	61
thanked them	61
thanked us	61
thankful	61
thankfully	
thankfully received	61
thanking	61+
thanks	61+
thanks a bunch	61
thanks a lot	61
thanks a million	61
thanks again	61
thanks all	61
thanks ever so much	61
thanks for	61
thanks for everything	61
thanks for sending	45
thanks for that	61
thanks for the drawings	45
thanks for the invoice	45
thanks for the quote	45
thanks for the samples	45
thanks for your email	45
thanks for your help	61
thanks for your letter	45
thanks for your order	45
thanks guys	61
thanks ladies	61
thanks lads	61
thanks so much	61
thanks team	61
thanks to you all	61
thanks very much	61
thanksgiving	58+
thankyou	61
thankyou so much	61
thanx	61
that	+
that did it	49
that fixes it	49
that settles it	49
that was it	49
thats	+
thawed	13
the	+
the all clear	49
the ashes	58
the assistant	20
the bank	63
the beach	58
the board	62
the booking	69
the boss	62
the boys	37
the brewery	63
the build	69
the carrier	63
the case	69
the cat	63
the client	62
the club	62
the company	62
the competition	52
the council	63
the crew	37
the customer	62
the day after tomorrow	59
the day before yesterday	38
the deceased	15
the delivery	69
the depot	37
the dog	58 63
the driver	37
the electrician	63
the engineer	37
the euros	58
the family	62
the firm	62
the fitter	37
the fitters	37
the football	58
the gaffer	62
the girls	37
the government	63
the hospital	63
the hotel	62
the insured	62
the insurer	63
the job	69
the kids	58
the lads	37
the landlord	63
the last time	38
the local	58
the lot down the road	52
the manufacturer	63
the match	58
the missus	63
the neighbour	63
the next day	59
the office	37
the olympics	58
the order	69
the other company	52
the other day	38
the other driver	63
the other firm	52
the other week	38
the owner	62
the parish	62
the passing of	15
the plasterer	63
the plumber	63
the police	63
the press	63
the project	69
the rep	37
the roofer	63
the runaround	41
the school	62
the second time	2
the site	69
the stores	37
the taxman	63
the team	37
the tech	37
the technician	37
the temp	20
the third time	2
the warehouse	37
the weather	58
the week after next	59
the work	69
the workshop	37
the yard	37
theater	
theater gemacht	11
theatre	+
theatre tickets	21
thee	72
theft	8
theft claim	8
their	62+
their accountant	62
their accounts	62
their bank	63
their boss	62
their builder	63
their cleaner	63
their contractor	63
their current supplier	63
their daughter	63
their doctor	63
their driver	62
their end	62
their engineer	62
their insurance	63
their it	62
their it firm	63
their it guy	62
their landlord	63
their manager	62
their needs	34
their office	62
their old supplier	63
their order	69
their people	62
their pm	62
their side	62
their site	62
their solicitor	63
their son	63
their staff	62
their stores	62
their team	62
their warehouse	62
their wholesaler	63
theirs	62+
theke	22+
them	62+
themselves	62+
then	38+
theoretically	24
theoretisch	24+
theory	
therapie	57
therapy	57
there	+
theres	+
therme	22
thermostat	22
thermostate	22
these	+
they	62+
they are	62
they have	62
they said	48
they will	62
they would	24 62
thick	+
thickness	
thief	25
thiele	+
thieves	25+
thieves broke in	63
thieving	25+
thin	13
thing	+
things	+
think	+
thinking	+
thinking about	24 34
thinking of	34
thinks	48+
thinks that	48
third	+
third less	54
third party	8 63
third party claim	8
third party insurer	8
third time	2
third time this year	2
thirty	+
this	+
this aft	59
this afternoon	59
this arvo	59
this coming friday	59
this coming monday	59
this evening	59
this friday	59
this instant	53
this is a test	30
this is an automated	30
this minute	53
this monday	59
this morning	38
this pm	59
this thursday	59
this tuesday	59
this wednesday	59
this week	59
this weekend	59
this wk	59
thnx	61
tho	+
thomas	+
thorough	42
those	+
though	+
thought	48+
thoughts	+
thousand	+
thread	22
threadbare	13
threatened	25+
threatened legal action	25
threatened me	25
threatened the driver	25
threatened to sue	25
threatening	25
threatening legal action	25
threatening to sue	25
threatens	
threatens to sue	25
three	+
three cheers	61
three days ago	38
three months on	1
three quotes	52
three times	2
three times already	2
three times now	2
threema	6
threw	
threw in	17
threw in for free	17
threw it in	17
thrice	+
thrilled	42+
thrilled to bits	42
thrilled with	42
thriving	70
through	+
through a friend	46
through portal only	6
through solicitor only	6
through the roof	12
through to voicemail	67
throughput	32
throw	+
thrown	+
thrown in	17
thrown over the fence	41
throws	
throws an error	13
thru	+
thu	59
thujen	22
thumb	
thumbs	
thumbs up	42
thumped	
thumped the table	3
thun	+
thur	59
thurs	59+
thursday	59+
thursday afternoon	59
thursday morning	59
thx	61+
thy	72
tia	61
ticked	
ticked off	3 56
ticket	23 69+
ticket angelegt	30
ticket auto closed	30
ticket closed	49
ticket closed automatically	30
ticket created	30
ticket eroeffnet	23
ticket eroffnet	23
ticket erstellt	30
ticket geloest	23
ticket gelost	23
ticket geschlossen	23 30 49
ticket geschlossen worden	49
ticket logged	23
ticket no	23
ticket raised	23
ticket sales	32
ticket zu	49
ticketnummer	23 30
tickets	16 23+
tickets printed	22
tickety	
tickety boo	70
tickled	42+
tickled pink	42
tide	
tide him over	29
tide over	29
tide us over	29
tided	
tided us over	29
tidy	+
tidy workers	42
tie	+
tied	+
tief	
tief enttaeuscht	3
tief enttauscht	3
tiefer	+
tiefkuehler	22
tiefkuhler	22
tiefpreis	7
tiefstpreis	7
tierarzt	
tierarzt gewechselt	28
tierarztrechnung	26
tierbesitzer	62
tierbesitzerin	62
tierfutter	22
tierhalter	62
tierhalterin	62
tierklinik	63
tierpension	57
ties	22
tight	
tight budget	12
tight deadline	53
tight turnaround	53
tighten	
tighten up	47
tightened	49
tightening	47
tights	22
til	65+
tile	22
tiles	22+
tilgen	39
tilgt	39
tilgung	39
tiling	57
till	22 65
till it is mended	29
till recently	38
tills	22
tim	+
timber	22
time	32+
time after time	2
time and again	2
time and time again	2
time critical	53
time frame	65
time limit	65
time saved	54
time saving	54
time sensitive	53
timed	
timed delivery	14
timed out	13
timeframe	65
times	+
times out	13
timetable	16
timing	
timing belt	22
tin	22+
tin of biscuits	21
tin of shortbread	21
tinkle	
tins	22
tinte	22
tintenpatronen	22
tip	0+
tip off about a job	46
tip top	70
tipp	0+
tipp bekommen von	46
tipp gegeben	0
tipp von	46
tipped	+
tipped off	0
tippfehler	71
tipps	0
tipps gegeben	0
tipptopp	70
tips	0+
tiptop	70
tire	22
tired	
tires	22
tisch	22+
tischdecken	22
tische	22
tischler	+
tischreservierung	69
tischwaesche	22
tischwasche	22
title	
title deeds	16
tks	61
tmrw	59+
tmw	59
tnt	63
to	+
to all customers	31
to and fro	2
to avoid	24
to be done by	65
to be ready by	65
to be safe	24
to be sure	24
to borrow	29
to collect	14
to date	38
to do	44 69
to hand	45
to pay	39
to prevent	24
to say thank you	61
to say thanks	61
to see how	1
to see if all	1
to see if satisfied	1
to send	55
to tide them over	29
to unsubscribe	31
to zero	54
toast	+
toaster	22
toasty	70
tobend	3
tobt	3
tobt herum	3
tobte	3
tochter	63+
tochter hat ubernommen	40
tochter hat uebernommen	40
tochter ubernimmt	40
tochter uebernimmt	40
tod	15+
today	53+
today please	53
toddler	63
tode	15
todes	15
todesanzeige	15
todesfaelle	15
todesfall	15
todesfalle	15
todesfallleistung	8
todesfallmeldung	15
todesmeldung	15
todesnachricht	15
todestag	15
todfall	15
todlich	
todlich verungluckt	15
todlich verungluckten	15
todo	+
toedlich	
toedlich verunglueckt	15
toedlich verunglueckten	15
toenen	
toepfe	22
together	+
toilet	22
toilet paper	22
toilet seat	22
toilets	22
toilette	22
toilettenpapier	22
token	23
token of appreciation	21
token of thanks	21
told	48 56+
told colleagues about us	46
told everyone about us	46
told her	48
told her friends	46
told her how to	0
told her sister about	46
told her we would	44
told him	48
told him how to	0
told him we would	44
told his brother about	46
told his friends	46
told me	48
told neighbours about us	46
told them	48
told them how to	0
told them we would	44
told us	48
toleranz	
toll	42+
toll geworden	42
tolle	42+
tolle arbeit	42
toller	42
tolles	42
tomaten	22
tomaten im garten	58
tomatoes	22 58
tomo	59
tomorow	+
tomorrow	59+
tomorrow afternoon	59
tomorrow evening	59
tomorrow morning	59
tomoz	59
ton	+
tone	+
tonen	
toner	22 23
toner cartridge	22
toner cartridges	22
toner empty	23
toner leer	23
toner low	23
toner tauschen	23
tonerverbrauch	32
tonight	53 59+
tonite	+
tonnage	+
tonne	
too	+
too big	71
too costly	12
too dark	71
too dear	12
too expensive	12
too few	33
too heavy	71
too high	12
too hot	13 58
too late	27
too light	71
too long	71
too loose	71
too much	12
too much money	12
too narrow	71
too pricey	12
too salty	13
too short	71
too slow	27
too small	71
too steep	12
too thick	71
too thin	71
too tight	71
too wide	71
took	+
took a message	20
took ages	27
took delivery	45
took delivery of	45
took details	20
took early retirement	40
took full responsibility	4
took his business elsewhere	28
took in a parcel	17
took in delivery	17
took in our delivery	17
took it off the bill	10
took it on	44
took message	20
took months	27
took my details	20
took my message	20
took my name	20
took my number	20
took name and number	20
took off	19
took offence	3
took offense	3
took out	54
took out to lunch	66
took over	56
took over from	40
took over her desk	40
took over his job	40
took redundancy	40
took round	56
took stock	50
took the blame	4
took the delivery in	17
took to lunch	66
took too long	27
took umbrage	3
took weeks	27
tool	22+
tool hire	57
tool sharpening	57
toolbox	22
tools	22
top	42 70+
top arbeit	42
top banana	42
top bloke	42
top class	42
top drawer	42
top job	42
top leistung	42
top man	42
top marks	42 60
top notch	42
top priority	34 53
top service	42
top urgent	53
top work	42
top zustand	70
topfe	22
topfen	22
topp	42
topped	
topped up	49
toppled	13
topsoil	22
tor	22
tor offen gelassen	41
torantrieb	22
torch	+
tore	13 22+
tore a strip off	3
tore into	3
torn	13+
torn open	13
torque	+
torque wrench	22
torte	22+
torte gebracht	21
torten	22
tosser	25
tossers	25
tot	13 15+
total	+
total begeistert	42
total cost	43
total loss	8
total mess	3
total uberteuert	12
total ueberteuert	12
totalausfall	13
totalausverkauf	9
totally	+
totally satisfied	42
totally unacceptable	3
totalschaden	8
tote	+
tote leitung	36
totenschein	15
totgeburt	15
touch	+
touch base	1
touch up	47
touch wood	24
touched	
touched base	1
touching	
touching up	47
touchscreen	22
tough	13
tour	14 57 66 69
toured	66
toward	+
towards	
towbar	22
towel	22
towels	22
towers	+
towing	57
town	+
town hall	63
toy	22
toying	
toying with	34
toys	22
tp	
tp claim	8
tp details	8
tp insurer	8
tps	68
tps registered	68
trace	
traceability	+
traced	
traced and fixed	49
track	+
tracked	
tracking	30+
tracking id	30
tracking link	30
tracking no	30
tracking nr	30
tracking number	30
tracking update	30
trackingnummer	30
tractor	22
tractors	22
trade	+
trade discount	7
trade fair invitation	31
trade is awful	58
trade is slow	58
trade price	43
trade show invitation	31
trader	
traders	
trades	
trading	+
trading standards	11
trading standards will hear	25
traeumt	
traeumt von	18
traf	66
traf ein	45
trafen	66
trafen ein	45
trafen uns	66
traffic	32 58
traffic jam	58
trafo	22
tragbar	
tragen	+
trager	+
tragt	+
trailer	22+
trailers	22
train	+
train strike	58
trained	
trained her on	0
trainee	20 62
trainee answered	20
trainer	+
trainers	22
training	57+
training certificate	16
trainings	57
trains	58
traktor	22
traktoren	22
trampoline	22
tran	+
transaction	69
transaction id	30
transcript	16
transcript available	30
transfer	39 57+
transfer out	28
transferred	39+
transferred away	28
transferred to	40
transfers	39
transformer	22
transit	+
translation	16 57
translations	57
transmit	55
transmitting	55
transport	14 57
transport manager	62
transporte	57
transporter	22
transportieren	14
transportiert	14
transporting	14
transports	14
transportschaden	13
transportschaeden	13
transposed	71
trap	
trat	
trat aus	28
trat nicht mehr auf	49
trauben	22
trauer	15
traueranzeige	15
trauerfall	15
trauerfalls	15
trauerfeier	15+
trauerhaus	15
trauerkarte	15 21
trauerkranz	15
trauerspiel	3
traum	+
traumhaft	42
traumt	
traumt von	18
trauung	57
travel	
travel claim	8
travel insurance	8
travelling	+
tray	22+
trays	22
treasure	42+
treasurer	62+
treat	21+
treated	
treated like dirt	41
treating	+
treatment	57+
treatment couch	22
treatments	57
treats	21
treble	19
trebled	19
tree	22
tree felling	57
tree surgery	57
trees	22
treffen	66
treffen uns	66
treffpunkt	66
treiber	23
tremendous	42
trench	+
treppe	22
treppen	22
treppenhausreinigung	57
treppenlift	22
tresen	+
trestle	+
trestle tables	22
treue	+
treuerabatt	7
treuhaender	63
treuhander	63
trev	+
tri	+
trial	69
trial machine	29
trial unit	29
trick	0+
tricks	0
tried	+
tried 3 times	36
tried again	36
tried ringing	51
tried several times	36
tried to call	36
tried to ring	36
tried twice	36
trifft	66+
trifft ein	45
trigger	30
triggered	
triggered by workflow	30
trikots	22
trim	+
trimmed	54
trimmer	
trimming	54
trinkgeld	21
trip	69
trip cancelled through illness	8
tripadvisor	60
tripadvisor review	60
triple	19
tripled	19
tripped	13
tripped out	13
tripping	13
trips	13+
trips out	13
tritt	
tritt aus	28
tritt nicht mehr auf	49
triumph	
trocken	13 70+
trocken seit	49
trocken seither	49
trockenbau	57
trockenlegung	57
trocknen	+
trockner	22
trocknet	
trocknet nicht	13
trocknung	8
trocknungsgeraete	8
trocknungsgerate	8
trompete	22
tropfen	13
tropft	13+
tropft nicht	49
tropft nicht mehr	49
tropfte	13
trophies	22
trophy	22
trostpflaster	10
trot	
trottel	25
trotteln	25
trotz	+
trotz mahnung	64
trouble	
trouble free	70
troubles	
troubleshoot	47
troubleshooting	47
trousers	22
truck	22+
trucks	22+
true	
true professionals	42
truly	+
truly grateful	61
truly sorry	4
trumpet	22
trunk	+
trupp	37
truppe	+
trust	+
trusted	
trusted shops	60
trustee	62
trustees	62
trusting	+
trustpilot	60
trustpilot review	60
truth	
try	+
try before you buy	29
try calling	51
trying	+
tschuldige	4
tschuldigung	4
tschuss	+
tub	22
tube	22+
tuben	22
tubes	22+
tubs	22
tue	59+
tuer	22
tuer geoeffnet	46
tuer zu	36
tueren	22
tueren geoeffnet	46
tueroeffner	46
tuerschliesser	22
tues	59+
tuesday	59+
tuesday afternoon	59
tuesday morning	59
tuesday week	59
tuesdays	+
tuev	63
tuev abnahme	57
tuition	43 57
tuition fees	43
tumble	
tumble dryer	22
tumbler	22
tun	+
tune	
tuned	+
tuning	57
tunnel	+
tur	22+
tur geoffnet	46
tur zu	36
turbo	22
ture	+
turen	22+
turen geoffnet	46
turf	22
turkey	22
turn	+
turn off and on	23
turnaround	32
turnaround time	32
turnaround times	32
turned	+
turned out beautifully	42
turned out great	42
turned out well	42
turned sour	13
turned up	45 49
turned up after all	49
turned up in the end	49
turned up today	45
turned up unannounced	41
turning	57
turnover	32
turnover up	19
turns	
turns itself off	13
turns out	48
turoffner	46
turschliesser	22
tut	+
tut mir echt leid	4
tut mir furchtbar leid	4
tut mir leid	4
tut mir sehr leid	4
tut nicht	13
tut nicht mehr	13
tut seinen dienst	70
tut uns aufrichtig leid	4
tut uns leid	4
tut uns sehr leid	4
tut was er soll	70
tut was es soll	70
tut wieder	49
tutor	
tuv	63
tuv abnahme	57
tv	22
tvs	22
twenty	+
twice	2+
twice already	2
twice as fast	19
twice as many	19
twice as much	19
twice in a row	2
twice in a week	2
twice now	2
twice this month	2
twin	+
twins	+
twint	39
twisted	13
twit	25
twits	25
two	+
two days ago	38
two days back	38
two factor	23
two other quotes	52
two short	33
two weeks ago	38
two weeks back	38
two weeks late	27
twomey	+
tx	+
txt	+
ty	61
typ	+
type	+
typenschild	+
typo	13
typos	13
tyre	22+
tyre fitting	57
tyres	22
tyvm	61
u	72+
u r	72
u u	24
uber	+
uber alte zeiten	58
uber budget	12
uber das portal	6
uber das wetter	58
uber dem budget	12
uber den tisch gezogen	25 41
uber empfehlung	46
uber fussball	58
uber nacht	53
uber politik	58
uber preisvorstellung	12
uber privates	58
uber unserem budget	12
uber unserer preisvorstellung	12
uber wetter geplaudert	58
uberall	
uberall warm	70
uberarbeiten	47
uberarbeitet	47
uberarbeitete	+
uberbruckt	17
uberbruckung	
uberbruckungsgerat	29
uberbucht	71
uberein	
ubereingekommen	49
uberfallig	27+
uberfallige	27
uberfallige forderung	64
uberfallige rechnung	64
uberfallige rechnungen	64
uberfallige zahlung	64
uberfallige zahlungen	64
uberfalligen	27
uberfalliger	27
uberfordert	41
uberfordertes	41
ubergab	14
ubergabe	14 69+
ubergabe an nachfolger	40
ubergaben	14
ubergabeprotokoll	16
ubergabetermin	14
ubergangen	41
ubergangsgerat	29
ubergebe	14
ubergeben	14 56+
ubergeben an	40
ubergibt	14+
uberglucklich	42
uberhaupt	+
uberhaupt kein	35
uberhaupt keine	35
uberhaupt nicht	35
uberhaupt nichts	35
uberheblich	41
uberhitzen	13
uberhitzt	13
uberhitzte	13
uberholen	47
uberholt	47
uberholung	47 57+
uberlagert	13
uberlassen	29+
uberlassen sie das mir	44
uberlasst	29
uberlassung	29
uberlegen	+
uberlegen ob	24
uberlegt	+
uberlegt ob	24
uberliess	29
uberliessen	29
ubermitteln	55+
ubermittelt	55 56
ubermittle	55
ubermittlung	55
ubermittlung fehlgeschlagen	30
ubermittlungsbestatigung	30
ubermorgen	59+
ubernachste	
ubernachste woche	59
ubernachstes	+
ubernachstes jahr	18
ubernachtung	57
ubernachtungen	32
ubernahm	44
ubernahm die schicht	17
ubernahm von	40
ubernehme	44
ubernehme ich	44
ubernehmen	+
ubernehmen die kosten	10
ubernehmen wir	44
ubernimmt	44+
ubernimmt von	40
ubernommen	45+
uberprufung	50 57
uberraschend	
uberraschend verstorben	15
uberraschung	21
uberreichen	14
uberreicht	14 56
ubers	+
ubers budget	12
ubersandt	56
ubersandte	55
uberschritten	
uberschuldet	9
uberschwemmung	8
ubersende	55+
ubersenden	55
ubersendet	55 56
ubersendung	55
ubersetzung	57
ubersetzungen	57
ubersicht	16
ubersiedlung	57
uberspannung	8
uberspannungsschaden	8
uberstreichen	47
uberstunden	32+
uberteuert	12
uberteuerte	12
uberteuerten	12
uberteuerter	12
ubertraf	19
ubertrifft	19
ubertrifft alle erwartungen	42
ubertroffen	19
uberwachungskamera	22
uberwaltigt	42
uberweis	+
uberweise	39+
uberweisen	39+
uberweiser	46
uberweist	39+
uberweisung	16 39+
uberweisungen	39
uberwies	39
uberwiesen	39+
uberwiesen an uns	46
ubrig	+
ueber	
ueber alte zeiten	58
ueber budget	12
ueber das portal	6
ueber das wetter	58
ueber dem budget	12
ueber den tisch gezogen	25 41
ueber empfehlung	46
ueber fussball	58
ueber nacht	53
ueber politik	58
ueber preisvorstellung	12
ueber privates	58
ueber unserem budget	12
ueber unserer preisvorstellung	12
ueber wetter geplaudert	58
ueberall	
ueberall warm	70
ueberarbeiten	47
ueberarbeitet	47
ueberbrueckt	17
ueberbrueckung	
ueberbrueckungsgeraet	29
ueberbucht	71
ueberein	
uebereingekommen	49
ueberfaellig	27
ueberfaellige	27
ueberfaellige forderung	64
ueberfaellige rechnung	64
ueberfaellige rechnungen	64
ueberfaellige zahlung	64
ueberfaellige zahlungen	64
ueberfaelligen	27
ueberfaelliger	27
ueberfordert	41
ueberfordertes	41
uebergab	14
uebergabe	14 69
uebergabe an nachfolger	40
uebergaben	14
uebergabeprotokoll	16
uebergabetermin	14
uebergangen	41
uebergangsgeraet	29
uebergebe	14
uebergeben	14 56
uebergeben an	40
uebergibt	14
uebergluecklich	42
ueberhaupt	
ueberhaupt kein	35
ueberhaupt keine	35
ueberhaupt nicht	35
ueberhaupt nichts	35
ueberheblich	41
ueberhitzen	13
ueberhitzt	13
ueberhitzte	13
ueberholen	47
ueberholt	47
ueberholung	47 57
ueberlaesst	29
ueberlagert	13
ueberlassen	29
ueberlassen sie das mir	44
ueberlassung	29
ueberlegen	
ueberlegen ob	24
ueberlegt	
ueberlegt ob	24
ueberliess	29
ueberliessen	29
uebermitteln	55
uebermittelt	55 56
uebermittle	55
uebermittlung	55
uebermittlung fehlgeschlagen	30
uebermittlungsbestaetigung	30
uebermorgen	59
uebernachtung	57
uebernachtungen	32
uebernaechste	
uebernaechste woche	59
uebernaechstes	
uebernaechstes jahr	18
uebernahm	44
uebernahm die schicht	17
uebernahm von	40
uebernehme	44
uebernehme ich	44
uebernehmen	
uebernehmen die kosten	10
uebernehmen wir	44
uebernimmt	44
uebernimmt von	40
uebernommen	45
ueberpruefung	50 57
ueberraschend	
ueberraschend verstorben	15
ueberraschung	21
ueberreichen	14
ueberreicht	14 56
uebers	
uebers budget	12
uebersandt	56
uebersandte	55
ueberschritten	
ueberschuldet	9
ueberschwemmung	8
uebersende	55
uebersenden	55
uebersendet	55 56
uebersendung	55
uebersetzung	57
uebersetzungen	57
uebersicht	16
uebersiedlung	57
ueberspannung	8
ueberspannungsschaden	8
ueberstreichen	47
ueberstunden	32
ueberteuert	12
ueberteuerte	12
ueberteuerten	12
ueberteuerter	12
uebertraf	19
uebertrifft	19
uebertrifft alle erwartungen	42
uebertroffen	19
ueberwachungskamera	22
ueberwaeltigt	42
ueberweise	39
ueberweisen	39
ueberweiser	46
ueberweist	39
ueberweisung	16 39
ueberweisungen	39
ueberwies	39
ueberwiesen	39
ueberwiesen an uns	46
uebrig	
uf	+
uhlig	+
uhr	22+
uhren	22
uhrwerk	
uhrzeit	+
ulm	+
ultimatum	11
ultimo	65+
ultraschall	+
ultraschallgeraet	22
ultraschallgerat	22
ultrasound	22
ultrasound machine	22
um	+
um 10 uhr	59
um 14 uhr	59
um 8	59
um die haelfte	54
um die halfte	54
um ein drittel	54
um ein drittel gestiegen	19
um entschuldigung gebeten	4
um nachsicht	4
um nachsicht gebeten	4
um rat gefragt	0
um rr gebeten	67
um ruckruf gebeten	67
um rueckruf gebeten	67
um verstaendnis gebeten	4
um verstandnis gebeten	4
um verzeihung	4
um verzeihung gebeten	4
umbau	57 69+
umbauen	47+
umbauten	57
umbrage	
umbrella	21 22
umfang	34
umfrage	31
umfragelink	31
umfragen	
umgebaut	+
umgehend	53+
umgehende	53
umgekippt	13
umgeknickt	13
umgesetzt	56
umgestellt	+
umgetauscht	10 49
umgezogen	40+
umme	
umpteenth	
umpteenth time	2
ums	
ums leben gekommen	15
umsaetze	32
umsatz	32+
umsatze	32
umsatzplus	19
umsatzsteigerung	19
umschlag	+
umsichtige	+
umsonst	17+
umsonst gewartet	33
umstaende	4
umstaenden	
umstande	4
umstanden	
umstellen	+
umstellen auf	18
umstellung	18+
umstieg	18+
umtausch	10 11
umtauschen	10
umzuege	57
umzug	57 69+
umzug geplant	18
umzuge	57
umzustellen	+
un	+
unable	
unable to	35
unable to contact	36
unable to get hold	36
unable to get through	36
unable to log in	23
unable to pay	64
unable to reach	36
unacceptable	3
unaffordable	12
unakzeptabel	3
unangenehm	+
unannehmbar	3
unannehmlichkeiten	4
unannounced	
unanswered	36
unauffindbar	33
unavailable	36
unbeantwortet	
unbedingt	
unbeglichen	64
unbeglichene	64
unbeglichenen	64
unbekannt	+
unbekannt verzogen	40
unbeschadigt	70
unbeschaedigt	70
unbesetzt	
unbezahlbar	12 42
unbezahlt	64+
unbezahlte	64
unbezahlten	64
unbezahlter	64
unblock	47
unblocked	49
unblocking	47
unbrauchbar	13
unbrauchbare	13
uncle	63+
uncompetitive	12
uncontactable	36
und	+
undeliverable	30+
undelivered	30+
undelivered mail	30
under	+
under delivered	33
under insured	8
under no circumstances	35
undercharged	71
undercooked	13
undercut	7
undercut by	7
undercut us	7
undercuts	7
undercutting	7
undercutting us	7
underdone	13
underinsured	8
underlay	22
underpaid	64
undersigned	37
undersized	71
understand	+
understanding	
understands	
understands that	48
understood	+
undersupplied	33
undertake	44
undertaken	44+
undertakes	44
undertaking	44 69
undertook	44+
underweight	13
underwriter	8
underwriters	8
underwriting	8
undicht	13+
undicht geworden	13
undichte	13
undichten	13
undichter	13
undichtigkeit	13
unding	3
undone	13
uneinbringlich	64
uneinbringliche	64
unendlich	
unendlich dankbar	61
unentgeltlich	17+
unerschwinglich	12
unerwartet	
unerwartet verstorben	15
unerwuenscht	
unerwunscht	
uneven	13
unfaehig	25 41
unfaehige	25 41
unfaelle	8 32
unfahig	25 41
unfahige	25 41
unfall	8+
unfallbericht	8
unfalle	8 32
unfallgegner	63
unfallmeldung	8
unfallversicherung	8
unfassbar	3
unfit	
unfit for use	13
unfreundlich	41+
unfreundliche	41
unfreundlichen	41
unfreundlicher	41
unfreundlichkeit	41
unfriendly	41
ungeduldig	3
ungefragt	+
ungehalten	3+
ungehaltene	3
ungeniessbar	13
ungern	
unglaublich	3
ungueltig	
ungultig	
ungut	
unhappy	3
unhelpful	41
unhoeflich	41
unhoefliche	41
unhoeflichen	41
unhoeflicher	41
unhoflich	41
unhofliche	41
unhoflichen	41
unhoflicher	41
uni	
uniform	22+
uniformen	22
uniforms	22
unimpressed	3
unit	22
unit 3	69
unit empty	9
unit price	43
unit rate	43
united	58
units	22+
university	+
unjam	47
unjammed	49
unklar	+
unklar ob	24
unknown	+
unknown there	40
unkompliziert	+
unlaengst	38
unlangst	38
unleistbar	12
unleserlich	13
unless	24
unless it	24
unless they	24
unlikely	24
unload	14
unloaded	45
unloading	14
unlock	
unlock account	23
unlock my account	23
unlocked	
unlocked account	23
unmanned	41
unmoeglich	3 35
unmoegliche	3
unmoglich	3 35+
unmogliche	3
unmonitored	
unmonitored mailbox	30
unmut	11
unobtainable	36
unordentlich	41
unordered	71
unorganisiert	41
unpaid	64+
unprofessional	41
unprofessionell	41
unprofessionelle	41
unprofessioneller	41
unpuenktlich	27
unpuenktliche	27
unpunktlich	27
unpunktliche	27
unquote	
unravelled	13
unravelling	13
unreachable	36
unreadable	13
unreliable	41
unresponsive	41
unrichtig	71
unrichtige	71
unrichtigen	71
unripe	13
unrund	
uns	37+
uns bewertet	60
uns durchgerutscht	4
uns empfohlen	46
uns entschuldigt	4
uns reicht es	3
uns sehr peinlich	4
uns vorgestellt	46
uns weiterempfohlen	46
unsafe	13
unsauber	41
unsauber gearbeitet	41
unsaubere	41
unscharf	13
unscharfe	13
unser	37+
unser aussendienst	37
unser beileid	15
unser betrieb	37
unser buero	37
unser buro	37
unser chef	37
unser fahrer	37
unser fehler	4
unser haus	37
unser innendienst	37
unser kollege	37
unser kundendienst	37
unser labor	37
unser lager	37
unser lieferwagen	37
unser monteur	37
unser patzer	4
unser service	37
unser team	37
unser techniker	37
unser versaeumnis	4
unser versaumnis	4
unser verschulden	4
unser versehen	4
unser vertrieb	37
unsere	37+
unsere buchhaltung	37
unsere chefin	37
unsere fahrerin	37
unsere firma	37
unsere jungs	37
unsere karte weitergegeben	46
unsere kollegin	37
unsere kuche	37
unsere kueche	37
unsere leute	37
unsere mannschaft	37
unsere monteure	37
unsere nummer weitergegeben	46
unsere praxis	37
unsere schuld	4
unsere werkstatt	37
unserem	37
unserem techniker	37
unseren	37+
unseren namen genannt	46
unseren namen weitergegeben	46
unserer	37+
unsererseits	37+
unsererseits zugesagt	37
unseres	37
unserm	+
unsern	+
unserseits	37
unsicher	
unsicher ob	24
unsre	+
unsrer	+
unstable	13
unstimmig	71
unstimmigkeit	71
unstuck	13 49
unsubscribe	31+
unsubscribe me	68
unsubscribed	68
unsubscribed automatically	30
unten	
unter	+
unter aller kanone	3
unter aller sau	3
unter der bedingung	24
unter der voraussetzung	24
unter der woche	59
unter die arme gegriffen	17
unter die haelfte	54
unter die halfte	54
unter jeder kritik	3
unter keinen umstaenden	35
unter keinen umstanden	35
unter kontrolle	49
unter umstaenden	24
unter umstanden	24
unter vorbehalt	24
unter zeitdruck	53
unterbieten	7
unterbietet	7
unterbot	7
unterboten	7
unterboten worden	7
unterhaltsreinigung	57
unterhaltsreinigungen	57
unterirdisch	3
unterirdische	3
unterlagen	16+
unterlagen erhalten	45
unterlagen schicken	55
unterlieferant	63
untermenge	33
untermieter	63
unternehmen	+
unternehmen verlassen	40
unterricht	57+
unterschreiben	+
unterschreibt	+
unterschrieben	56+
unterschrieben zuruck	45
unterschrieben zuruckbekommen	45
unterschrieben zurueck	45
unterschrieben zurueckbekommen	45
unterschriebene	+
unterschriebenen	+
unterschriebener	+
unterschriften	+
unterstuetzt	
unterstuetzt bei	0
unterstutzt	
unterstutzt bei	0
untersuchungstermin	69
unterversicherung	8
unterwegs	36 56+
unterzeichnet	56
unterzeichnete	+
until	65+
until hers is back	29
until his is back	29
until recently	38
until the	65
until theirs is fixed	29
until then	65
untill	65
untragbar	3
unusable	13
unverschaemt	3
unverschaemt teuer	12
unverschaemte	3
unverschaemter	
unverschaemter preis	12
unverschaemtheit	3 25
unverschamt	3+
unverschamt teuer	12
unverschamte	3
unverschamter	
unverschamter preis	12
unverschamtheit	3 25
unversehrt	70
unversehrt angekommen	70
unverzueglich	53
unverzuglich	53
unvollstaendig	33
unvollstaendige	33
unvollstaendigen	33
unvollstaendiger	33
unvollstandig	33+
unvollstandige	33
unvollstandigen	33
unvollstandiger	33
unvollzaehlig	33
unvollzahlig	33
unzufrieden	3+
unzufriedene	3
unzufriedenen	3
unzufriedener	3
unzufriedenheit	3
unzumutbar	3
unzustellbar	30+
unzustellbare	30
unzustellbare nachricht	30
unzustellbarkeitsbericht	30
unzutreffend	71
unzuverlaessig	41
unzuverlaessige	41
unzuverlaessiger	41
unzuverlaessigkeit	41
unzuverlassig	41
unzuverlassige	41
unzuverlassiger	41
unzuverlassigkeit	41
up	19+
up a quarter	19
up a third	19
up and running	49
up and running again	49
up by	19
up from	19
up in arms	3
up to	19 65
up to 50 percent off	31
up to here	3
up to now	38
up to scratch	70
up until	65
upcoming	18
update	22 57+
update installieren	23
update stuck	23
update your preferences	31
updated	56+
updated invitation	30
updated quote	16
updates	57
upgrade	18+
upgrading	18
upholstery	57
upi	39
upload	55+
uploaded	56+
uploading	55
uploads	55
ups	63+
ups unit	22
upset	3+
upside	+
upside down	71
upstairs	
upstairs neighbour	63
uptime	32
ur	72+
ur leiwand	42
urgency	53
urgent	53+
urgently	53
url	
url blocked	23
urlaub	58+
urlaubs	58
urlaubsfotos	58
urlaubskarte	21
urlaubsvertretung	+
urn	22+
urne	22
urs	72+
ursache	
ursache gefunden	49
ursprungszeugnis	16
us	37+
usage	34
usb	
usb stick	22
use	+
use as a reference	60
use as reference	60
use her name	60
use his name	60
use of	29
use of his	29
use of our	29
use of their	29
use our name	60
use the portal	6
use their logo	60
use them as reference	60
use whatsapp	6
used	+
used to	38
useless	3 13+
useless lot	25
useless shower	25
user	62+
user angelegt	23
user anlegen	23
user error	23
user guide	16
user id	23
user manual	16
user name	23
user setup	23
user trained	23
user unknown	30
username	23
users	62+
uses	+
uses someone else	28
using	+
using another firm now	28
using someone else	28
using someone else now	28
usual	
utilisation	32
utility	
utility bill	26
utmost	
utmost urgency	53
utopisch	12
uv	+
uvp	43
uvv	
uvv pruefung	57
uvv prufung	57
v	
v belt	22
v m	67
v urgent	53
v3	+
vac	+
vacated	9
vacation	58
vaccination	57
vaccination certificate	16
vaccinations	57
vaccine	22
vaccines	22
vacuum	22
vacuum cleaner	22
vakant	
valet	57
valeting	57
valid	+
valid till	65
valid to	65
valid until	65
valley	+
valuation	43 57+
valuation report	16
value	43
valued	+
valuta	39+
valve	22
valves	22+
van	22+
van hire	57
van insurance	8
vandalenakt	8
vandalised	8
vandalism	8
vandalismus	8
vandals	63
vanished	33
vans	22
varianten	+
varnish	22+
vase	+
vat	+
vat invoice	26
vat man	63
vat number	26
vat receipt	26
vat return	57
vater	62
vaters	+
vaterschaftsurlaub	40
vector	
vector file	16
veg	22
veg box	22
vegan	+
vegetables	22
vehicle	
vehicle graphics	22
veil	+
velo	22
velos	22
vendor	62
vendors	
veneer	
veneer chipped	13
veneers	22+
ventil	22
ventile	22
venue	
venue hire	57
venues	
verabredet	+
veraeppelt	3 41
veraergert	3
veraergerte	3
veraergerten	3
veraergerter	3
veraergerung	3
verandert	+
veranlasse	44
veranlassen	44
veranlasst	44 56
veranstalter	62
veranstaltung	69
veranstaltungen	69
veranstaltungstechnik	57
verappelt	3 41
verargert	3+
verargerte	3
verargerten	3
verargerter	3
verargerung	3
verarsche	25
verarschen	25
verarscht	3 25 41
verarschung	25
verbally	
verbally abusive	25
verband	+
verbandmaterial	22
verbessern	19
verbessert	19
verbesserte	19
verbesserten	19
verbesserung	19
verbesserungen	19
verbeult	13
verbeult angekommen	13
verbeulte	13
verbiegt	13
verbinden	51
verbindet	
verbindet nicht	20
verbindlich	44
verbindlich zugesagt	44
verbindlichen	
verbindlichen dank	61
verbindlichsten	
verbindlichsten dank	61
verbindung	
verbindung abgebrochen	36
verbindung brach ab	36
verbindungsabbruch	13
verblasst	13
verblasste	13
verbockt	+
verbogen	13
verbogene	13
verborgt	29
verbrannt	13
verbrannt geschmeckt	13
verbrauch	32+
verbraucherschutz	11 25
verbraucherzentrale	11 25
verbrecher	25+
verbrecherbande	25
verbrecherverein	25
verbucht	56+
verbuerge	44
verbuergen	44
verbummelt	27+
verbunden	51
verburge	44
verburgen	44
verdanken	61
verdankt	61
verdankung	61
verdient	+
verdoppeln	19
verdoppelt	19+
verdoppelte	19
verdoppelung	19
verdopplung	19
verdorben	13
verdorbene	13
verdorbenen	13
verdrahtet	
verdreckt	13
verdreifacht	19
verdreifachte	19
verdruckt	71
verehrte	+
verein	63+
verein aufgeloest	9
verein aufgelost	9
vereinbart	44+
vereinbarte	44
vereinbarten	+
vereinbarung	16
vereine	+
vereinnahmt	45
vereins	+
verewigt	15
verfaerbt	13
verfaerbte	13
verfaerbungen	13
verfarbt	13
verfarbte	13
verfarbungen	13
verfault	13
verfaulte	13
verformt	13
verformte	13
verfuegbar	
verfuegung	
verfugbar	
verfugen	
verfugung	+
vergabe	69+
vergammelt	13
vergangene	
vergangene woche	38
vergangenen	
vergangenen freitag	38
vergangenen monat	38
vergangenen montag	38
vergangenen woche	38
vergangenes	
vergangenes jahr	38
vergass	33
vergassen	33
vergeben	
vergebens	+
vergeblich	+
vergeblich angerufen	36
vergeblich gewartet	33
vergeblich versucht	36
vergelt	+
vergelt gott	61
vergelts	+
vergelts gott	61
vergesse	+
vergessen	33+
vergessen beizulegen	33
vergessen worden	33
vergessene	33
vergilbt	13
vergleich	49+
vergleichen	
vergleichsangebot	7 52
vergleichsangebote	52
vergleichsangeboten	52
vergleichsofferte	52
vergleichsofferten	52
vergleicht	
vergleicht angebote	52
verglichen	49
vergriffen	33
vergroessern	18
vergroessert	
vergroessert sich	18
vergroesserung	18
vergrossern	18
vergrossert	
vergrossert sich	18
vergrosserung	18
verguenstigt	7
verguenstigung	7
verguenstigungen	7
vergueten	10
verguetet	10
verguetung	10
vergunstigt	7
vergunstigung	7
vergunstigungen	7
verguten	10
vergutet	10
vergutung	10
verhakt	13
verhandeln	7
verhandelt	7+
verhandlung	69
verhunzt	13
verification	
verification code	30
verified	+
verifizierungscode	30
verkabelung	57
verkaeufer	37
verkauf	37
verkaufen	+
verkaufen sie	5
verkaufer	37
verkaufspreis	43
verkaufszahlen	32
verkauft	+
verkehr	58
verkehrsunfall	8
verkehrt	71+
verkehrt herum	71
verkehrt rum	71
verkehrte	71
verkehrten	71
verkehrter	71
verkehrtes	71
verkeimt	13
verklagen	25
verklagt	25
verklagt uns	25
verkleben	
verklebt	13
verklemmt	13
verknittert	13
verkocht	13
verkohlt	13
verkratzt	13
verkuehlt	58
verkuerzen	54
verkuerzt	54
verkuerzte	54
verkuerzung	54
verkuhlt	58
verkurzen	54
verkurzt	54
verkurzte	54
verkurzung	54
verl	+
verladen	14
verladt	14
verladung	14
verlaedt	14
verlaengern	
verlaengern nicht	28
verlaengert	
verlaengert nicht	28
verlaengert sich	19
verlaengerung	
verlaesslich	70
verlaessliche	70
verlaesst	
verlaesst das unternehmen	40
verlaesst die firma	40
verlaesst uns	40
verlaeuft	13
verlangern	
verlangern nicht	28
verlangert	+
verlangert nicht	28
verlangert sich	19
verlangerung	+
verlangt	34+
verlangt chef	11
verlangt loeschung	68
verlangt loschung	68
verlass	+
verlass dich drauf	44
verlasse	+
verlassen	+
verlassen sie sich	44
verlassenschaft	15
verlassenschaftsverfahren	15
verlasslich	70
verlassliche	70
verlasst	+
verlasst das unternehmen	40
verlasst die firma	40
verlasst uns	40
verlaufen	13
verlauft	13
verlegen	
verlegt	
verleih	29
verleihen	29
verleiht	29
verlief	13
verlieh	29
verliehen	29+
verlieren	+
verliert	+
verliert die geduld	3
verliert druck	13
verliert oel	13
verliert ol	13
verliert wasser	13
verliess	
verliess die firma	40
verlinkt	
verloren	33
verloren an	28
verloren gegangen	33
verlorene	
verlorene zeit	3
verlorener	
verlorener kunde	28
verlorengegangen	33
verlosung	31
verlud	14
vermerk	+
vermessen	71
vermessung	57
vermieden	54
vermieter	63
vermieterin	63
vermietung	57+
vermindert	54
verminderte	54
verminderung	54
vermischt	71
vermisse	33
vermissen	33
vermisst	33
vermisst werden	33
vermisste	33
vermissten	33
vermitteln	46
vermittelt	46+
vermittelte	46
vermittelte uns	46
vermittelten	46
vermittlung	46 57
vermittlung am telefon	20
vermoegensberatung	57
vermogensberatung	57
vermutet	48
vermutete	48
vermutlich	24+
verpackt	
verpackung	22+
verpackungsservice	57
verpasst	+
verpennt	+
verpflichte	44
verpflichten	44
verpflichten uns	44
verpflichtet	44
verpflichtete	44
verpflichtung	44
verplant	71
verputzen	57
verrechnen	26
verrechnet	26 71+
verrechnet haben	71
verrechnung	26
verreckt	13+
verrichtet	
verrichtet seinen dienst	70
verringern	54
verringert	54
verringerte	54
verringerung	54
verrostet	13
verrostete	13
verruckt	
verruckt geworden	3
verrueckt	
verrueckt geworden	3
versaeumnis	
versaeumt	
versager	25
versalzen	13
versand	14 37 55 69+
versandbenachrichtigung	30
versandbestaetigung	30
versandbestatigung	30
versandfertig	14
versandkosten	43
versandkostenfrei	7
versandmitteilung	30
versandt	56+
versaumnis	
versaumt	+
verschicke	55
verschicken	55
verschickt	55 56+
verschickte	55
verschieben	+
verschiebt	+
verschiebt sich	27
verschied	15
verschieden	15
verschiffen	14
verschifft	14
verschimmelt	13
verschimmelte	13
verschimmelten	13
verschlafen	27+
verschlampt	+
verschleppt	27
verschleppte	27
verschlissen	13
verschlissene	13
verschlossen	+
verschlossene	
verschlossene tuer	36
verschlossene tur	36
verschlossener	+
verschmiert	13
verschmierte	13
verschmort	13
verschmutzt	13
verschmutzte	13
verschnitt	32
verschnitten	71
verschnupft	3
verschob	
verschob sich	27
verschoben	27+
verschoben worden	27
verschollen	33
verschollene	33
verschrieben	71
verschulden	
verschwand	33
verschwitzt	+
verschwommen	13
verschwommene	13
verschwunden	33
verschwundene	33
versehen	+
versehentlich	71
versemmelt	
versende	55
versenden	14 55+
versendet	14 55 56+
versendung	55
versetzt	41+
versetzt nach	40
versetzt worden	36 41
versichere	44
versichert	
versichert uns	48
versicherte	44 62
versicherten	44 62
versicherter	62
versicherung	8 63
versicherung gewechselt	28
versicherungen	8
versicherungscheck	50
versicherungsfall	8
versicherungsnehmer	62
versicherungsnehmerin	62
versicherungsschaden	8
versicherungsschein	8 16
versicherungsschutz	8
version	
versoehnlich	49
versoehnt	49
versohnlich	49
versohnt	49+
versorgt	+
verspaeten	27
verspaetet	27
verspaetet sich	27
verspaetete	27
verspaetete sich	27
verspaeteten	27
verspaeteter	27
verspaetung	27
verspaetungen	27
verspaten	27
verspatet	27+
verspatet sich	27
verspatete	27
verspatete sich	27
verspateten	27
verspateter	27
verspatung	27+
verspatungen	27
versprach	44
versprachen	44
verspreche	44
versprechen	44
versprechen wir	44
versprechungen	
verspricht	44+
versprochen	44+
versprochen ist versprochen	44
versprochen und gehalten	56
versprochene	44+
versprochenen	44+
versprochn	+
verstaendigt	49
verstaendnis	
verstandigt	49
verstandnis	
verstarb	15
verstarben	15
versteht	+
verstellt	+
verstimmt	3 13+
verstimmte	13
verstopft	13
verstopfte	13
verstopften	13
verstopfung	13
verstorben	15+
verstorbene	15
verstorbenen	15
verstorbener	15
verstrichen	+
versuch	+
versuch fehlgeschlagen	36
versuche	+
versucht	+
versucht anzurufen	36
vertagt	27+
vertauscht	71
vertauschte	71
vertauschten	71
verteiler	31+
verteiler anlegen	23
verteuert	12
verteuert sich	12
verteuerung	12
vertippt	71
vertraege	16
vertraegen	16
vertrag	16+
vertrag aufgeloest	28
vertrag aufgelost	28
vertrag gekuendigt	28
vertrag gekundigt	28
vertrag laeuft aus	28
vertrag lauft aus	28
vertrag nicht verlaengert	28
vertrag nicht verlangert	28
vertrag storniert	28
vertrage	16
vertragen	16
vertrags	16
vertragscheck	50
vertragsentwurf	16
vertragsstrafe	10
vertragsuberprufung	50
vertragsueberpruefung	50
vertragsunterlagen	16
vertrauen	+
vertrauen verloren	3
vertreterbesuch	66
vertreterbesuche	
vertretung	40
vertretung ubernommen	17
vertretung uebernommen	17
vertrieb	37+
vertriebler	37
vertritt	
vertritt jetzt	40
vertrocknet	13
vertrocknete	13
vertrodelt	27
vertroedelt	27
vertroestet	3 41
vertroestet uns	41
vertroestet worden	41
vertrostet	3 41
vertrostet uns	41
vertrostet worden	41
verungluckt	15+
verungluckten	
verunglueckt	15
verunglueckten	
vervierfacht	19
verwaessert	13
verwahrt	
verwalter	+
verwaltung	57 63
verwaltungsaufwand	32
verwassert	13
verwechselt	71
verwechselte	71
verwechselten	71
verwechslung	71+
verwechslungen	71
verweigert	
verweigert annahme	11
verweigert die zahlung	64
verweigert zahlung	64
verweist	
verweist an uns	46
verwelkt	13
verwelkte	13
verwenden	+
verwendung	+
verwies	
verwies an uns	46
verwiesen	+
verwischt	13
verwitwet	15
very	+
very annoyed	3
very cross	3
very dear	12
very disappointed	3
very efficient	42
very expensive	12
very friendly	42
very grateful	61
very happy	42
very helpful	42
very impressed	42
very kind	42
very obliging	17
very pleased	42
very professional	42
very rude	41
very satisfied	42
very short notice	53
very soon	59
very sorry	4
very unhappy	3
very upset	3
very urgent	53
verzeihen	4+
verzeihen sie	4
verzeihen sie bitte	4
verzeihung	4+
verzichtet	
verzichtet auf	10
verzieht	
verzieht sich	13
verzinkung	57
verzoegern	
verzoegern sich	27
verzoegert	27
verzoegert sich	27
verzoegerte	27
verzoegerten	27
verzoegerung	27
verzoegerungen	27
verzogen	13 40+
verzogene	13
verzogenen	13
verzogern	
verzogern sich	27
verzogert	27+
verzogert sich	27
verzogerte	27
verzogerten	27
verzogerung	27+
verzogerungen	27
verzug	27
verzugszinsen	64
vessel	
vests	
vet	
vet fees claim	8
veterinaeramt	63
veterinaramt	63
vets	
vexed	3
vg	+
via	+
via a friend	46
via email only	6
via messenger	6
via portal only	6
via sms	6
via the app	6
via the portal	6
via whatsapp	6
vibrates	13
vibrating	13
vibration	+
vibriert	13
vicar	62
vice	22
victoria	+
video	16+
video call	51
video production	57
video testimonial	60
videoanruf	51
videocall	51
videodreh	57
viel	+
viel billiger	7
viel guenstiger	7
viel gunstiger	7
viel mehr	19
viel teurer	12
viel weniger	54
viel zu hoch	12
viel zu hoher preis	12
viel zu spaet	27
viel zu spat	27
viel zu teuer	12
viele	+
vielen	+
vielen dank	61
vielen dank fuer die	45
vielen dank fuer ihre	45
vielen dank fur die	45
vielen dank fur ihre	45
vielen lieben dank	61
vielleicht	24+
vielmal	
vielmals	
vier	+
vier sterne	60
viermal	2+
vierte	
viertel	+
vierten	+
vierzig	+
view	+
view in browser	31
view online	31
viewed	+
viewing	66
viewings	66
views	+
vinegar	22
vineyard	+
vinyl	22
vinylboden	22
violin	22
violins	22
vip	
vip karten	21
virenscanner	23
virgin	63
virtually	
virtually no	54
virus	
virus alert	23
vis	
vision	18
visit	66 69
visit our stand	31
visite	66
visited	66
visited website	30
visitenkarte	+
visitenkarten	22
visiting	66
visitor	62
visitor numbers	32
visitors	32 62
visits	32 66+
visual	16
visualisierung	16
visuals	16
vitrine	22
viumau	
vk	43
vk preis	43
vm	67+
vm only	67
vmail	67
vms	67
vn	62
vo	+
vodafone	63
voellig	
voellig ueberteuert	12
vogt	+
voice	+
voice mail	67
voice mailbox	67
voice mails	67
voice message	67
voice messages	67
voice note	67
voicebox	67
voicemail	67+
voicemail full	67
voicemail only	67
voicemail pin	23
voicemails	67
voicenote	67
void	+
volksfest	58
voll	+
voll des lobes	42
voll zufrieden	42
vollauf	
vollauf zufrieden	42
volle	+
voller	+
vollidiot	25
vollidioten	25
vollig	
vollig uberteuert	12
vollkasko	8
vollmacht	16
vollmachten	16
vollpfosten	25
vollstaendig	
vollstandig	+
volltrottel	25
vollzaehlig	49
vollzahlig	49+
voltage	
volume	34+
volume discount	7
volumen	34
volumes	34+
voluntary	
voluntary excess	8
volunteer	17
volunteered	17
volunteering	
volunteering placement	57
volunteers	17
vom	+
vom mitbewerb	52
vom newsletter abgemeldet	68
vom newsletter abmelden	31
vom system	30
vom tisch	49
vom urlaub erzaehlt	58
vom urlaub erzahlt	58
vom verteiler nehmen	68
von	+
von a nach b	41
von der konkurrenz	52
von der liste nehmen	68
von der liste streichen	68
von dir	72
von einem zum anderen	41
von euch	72
von ihnen	72
von mir	37
von neuem	2
von oben herab	41
von pontius zu pilatus	41
von uns	37
von uns gegangen	15
von uns geschieden	15
von vorn	2
von vorne	2
vor	+
vor ablauf	65
vor dem	65
vor dem urlaub	65
vor den ferien	65
vor den kopf gestossen	3
vor der zeit	56
vor die tuer geworfen	41
vor die tur geworfen	41
vor drei tagen	38
vor drei wochen	38
vor ein paar tagen	38
vor einem jahr	38
vor einem monat	38
vor einem tag	38
vor einer stunde	38
vor einer woche	38
vor einigen tagen	38
vor freitag	65
vor fristablauf	65
vor gericht	25
vor jahren	38
vor kurzem	38
vor laengerer zeit	38
vor langer zeit	38
vor langerer zeit	38
vor monaten	38
vor monatsende	65
vor montag	65
vor ort	66
vor ort gewesen	66
vor ort termin	66 69
vor ostern	65
vor tagen	38
vor verschlossener tuer	36
vor verschlossener tur	36
vor weihnachten	38 65
vor wochen	38
vor zwei jahren	38
vor zwei monaten	38
vor zwei tagen	38
vor zwei wochen	38
vorankuendigung	
vorankundigung	
vorausgesetzt	24
vorauskasse	39
voraussetzung	
voraussichtlich	24
vorauszahlung	39
vorbehalt	+
vorbehaltlich	24
vorbei	+
vorbeibringen	14
vorbeifahren	66
vorbeigebracht	14 56+
vorbeigefahren	66
vorbeigehen	66
vorbeigekommen	66
vorbeigeschaut	66
vorbeiholen	14
vorbeikommen	66
vorbeischauen	66
vorbeizubringen	14
vorbeizukommen	66
vorbeizuschauen	66
vorbereitet	+
vorbesitzer	63
vorbesitzerin	63
vorbestellung	69
vorbildlich	42
vorbildliche	42
vorerst	+
vorfuehrgeraet	29
vorfuehrwagen	29
vorfuhrgerat	29
vorfuhrwagen	29
vorgabe	34
vorgaben	34
vorgaenge	69
vorgaenger	63
vorgaengerfirma	63
vorgang	69+
vorgange	69
vorganger	63
vorgangerfirma	63
vorgangsnummer	30
vorgefuehrt	0
vorgefuhrt	0
vorgelassen	
vorgelegt	56
vorgemacht	0
vorgemerkt	44
vorgerechnet	0
vorgeschlagen	0+
vorgesehen	+
vorgestellt	+
vorgestern	38+
vorgezogen	17
vorhaben	18 69
vorhaenge	22
vorhang	22
vorhange	22
vorhat	18
vorher	38+
vorher nachher fotos	60
vorherige	
vorherige installateur	63
vorheriger	
vorheriger anbieter	63
vorhin	38
vorige	+
vorige woche	38
vorigen	+
vorigen freitag	38
vorigen jahres	38
vorigen monat	38
vorigen montag	38
vorigen woche	38
voriger	+
voriger woche	38
voriges	+
voriges jahr	38
vorjahr	38
vorjahres	38
vorkasse	39+
vorkommen	
vorlage	+
vorlaufig	+
vorlegen	55
vorletzte	
vorletzte woche	38
vorlieferant	63
vorliegend	45
vorliegende	45
vormieter	63
vormittag	+
vormittags	59+
vorn	
vorne	+
vorraetig	
vorrangig	53
vorrat	+
vorratig	
vorruhestand	40
vorschau	18
vorschlaege	0
vorschlag	0
vorschlage	0
vorschreibung	26
vorschreibungen	26
vorsorgecheck	50
vorsorgegesprach	50
vorsorgegespraech	50
vorsorgeuntersuchung	57
vorstand	+
vorstellung	34
vorstellungen	34
vorstellungstermin	66
vortag	+
voruber	+
vorubergehend	
vorubergehend nicht erreichbar	36
vorubergehend uberlassen	29
voruebergehend	
voruebergehend nicht erreichbar	36
voruebergehend ueberlassen	29
vorverstorben	15
vorvorgestern	38
vorzimmer	20+
vorzimmerdame	20
vorzueglich	42
vorzuglich	42
vorzuglicher	+
vorzugspreis	7
voss	+
vote	
vote of thanks	61
voted	+
voted for us	60
voted with his feet	28
vouch	
vouch for	46
vouched	
vouched for	46
vouched for us	46
voucher	16 21
vouchers	21+
vouches	
vouches for	46
vow	44
vowed	44
vpn	23+
vpn drops	23
vpn geht nicht	23
vpn not connecting	23
vpn token	23
vpn verbindung	23
vpn zugang	23
vs	+
vu	
w	+
w b	59
w c	59
w c monday	59
w e	59
w o	35
waage	22+
waagen	22
wachmann	20
wachsen	19+
wachst	19+
wachstum	19
wackelig	13
wackelkontakt	13
wackeln	13
wackelt	13+
wackelt nicht mehr	49
wackelt schon wieder	13
wackelte	13
wacklig	13
waechst	19
waelzlager	22
waende	
waere	24
waere das moeglich	5
waere denkbar	24
waere es moeglich	5
waeren	24
waeren sie so nett	5
waermepumpe	22
waermepumpen	22
waermstens	
waermstens empfohlen	46
waerst	24
waesche	22
waescheservice	57
wage	
wage bill	32
wagen	22
wagon	+
wahl	+
wahlen	+
wahrend	+
wahrgenommen	+
wahrscheinlich	24
wait	+
waited	+
waited all day	27
waited for us	17
waited hours	27
waited in all day	27
waited weeks	27
waiting	+
waiting ages	27
waiting for days	27
waiting for payment	64
waiting for weeks	27
waiting list	32
waiting on payment	64
waiting since	27
waiting time	32
waiting times	32
waive	10
waive the fee	10
waived	10
waived the charge	10
waived the fee	10
waives	10
waiving	10
wake	15
walk	+
walk round	66
walk through	0 66
walkabout	
walked	+
walked her through	0
walked him through	0
walked off the job	41
walked round	66
walked them through	0
walked through	0
walker	22
walking	
walking the dog	58
walkround	66
wall	
wall calendar	21
wall tiles	22
wallbox	22
wallies	25
wallpaper	22
wallpapering	57
walls	+
wally	25
walzlager	22
wand	+
wande	
wandeln	10
wandern	58
wandert	
wandert ab	28
wanderte	
wanderte ab	28
wanderung	58
wandlung	10
wanker	25
wankers	25
wann	+
wann haetten sie	5
wann hatten sie	5
wann ist	5
wann koennen	5
wann koennt ihr	5
wann kommen	5
wann kommt	5
wann konnen	5
wann konnt ihr	5
wann wird	5
want	34+
want it yesterday	53
want to cancel	28
want to grow	18
wanted	34+
wanted by	65
wanted it yesterday	53
wanted to know	5
wantin	+
wanting	34
wants	34+
wants account closed	28
wants an explanation	11
wants answers	11
wants his money back	10
wants money back	10
wants no contact	68
wants no further contact	68
wants paper copies	6
wants the manager	11
wants to be left alone	68
wants to cancel	28
wants to grow	18
wants to know	5
wants to know about	34
wants to unsubscribe	68
war	+
war in der post	45
war kalt	13
war mal besser	41
war mein fehler	4
war meine schuld	4
war nicht da	36
war nicht dabei	33
war niemand da	36
war unser fehler	4
war unsere schuld	4
war vor ort	66
war zufrieden	1
ward	+
ward clerk	20
ward sister	62
wardrobe	22
wardrobes	22
ware	22 24+
ware das moglich	5
ware denkbar	24
ware erhalten	45
ware es moglich	5
ware ist da	45
warehouse	+
warehouse manager	62
warehousing	57
waren	22 24+
waren kalt	13
waren nicht dabei	33
waren sie so nett	5
waren vor ort	66
wareneingang	45
warm	70+
warm again	49
warm and dry	70
warm beer	13
warm intro	46
warm on arrival	13
warm thanks	61
warm words	42
warmepumpe	22
warmepumpen	22
warmes	+
warmest	+
warmly	+
warmstens	+
warmstens empfohlen	46
warmwasser	
warn	0
warned	0
warning	0
warns	0
warpath	
warped	13
warping	13
warps	13
warrant	44
warranty	16
warranty card	16
warranty claim	11
warranty document	16
warranty indemnity	8
warranty repair	47
wars	+
warst	24
wart	+
warte	+
warte noch	33
warte seit	33
warten	
warten auf geld	64
warten auf zahlung	64
warten aufs geld	64
warten gelassen	27
warten immer noch	33
warten lassen	27
warten noch	33
warten noch auf	33
warten seit	33
warten vergeblich	33
warteschleife	41+
wartet	+
wartet immer noch	33
wartet noch	33
wartet noch auf	33
wartet seit	33
wartet vergeblich	33
wartete	+
wartezeit	32+
wartezeiten	32
wartung	57+
wartungen	57
wartungsarbeiten	57
wartungsfenster	+
wartungsprotokoll	16
wartungstermin	69
wartungsvertrag	16+
wartungsvertrag gekuendigt	28
wartungsvertrag gekundigt	28
warum	5+
was	38+
was als nachstes	18
was als naechstes	18
was am preis	7
was anderes bestellt	71
was ansteht	18
was benoetigt wird	34
was benotigt wird	34
was cold	13
was down	13
was due	27
was er braucht	34
was gebraucht wird	34
was geht noch	7
was ist mit	5
was kosten	5
was kostet	5 43
was kostet das	43
was let go	40
was machen am preis	7
was made redundant	40
was not	35
was not in	36
was not in there	33
was not on it	33
was off	13
was out	36
was passiert wenn	24
was promised for	27
was received	45
was sent	56
was sie brauchen	34
was sie braucht	34
was told	48
was waere	5
was waere wenn	24
was ware	5
was ware wenn	24
was wenn	24
was wondering	5
was wuerde	5
was wuerde kosten	5
was wurde	5
was wurde kosten	5
waschbecken	22
wasche	22
waschen	+
wascheservice	57
waschmaschine	22
waschmittel	22
wash	
washed	+
washer	22
washers	22
washing	
washing machine	22
washing machines	22
wasser	+
wasser dringt ein	13
wasser kommt rein	13
wasser laeuft	13
wasser lauft	13
wasser steht	13
wasserfleck	13+
wasserhahn	22
wasserpumpe	22
wasserrohrbruch	8
wasserschaden	8
wasserschaeden	8
wasserverbrauch	32
wastage	32
waste	32+
waste collection	57
waste disposal	57
waste of money	3
waste of space	3
waste of time	3
waste trap	22
wasted	+
wat	+
watch	22+
watch out for	0
watchdog	25
watches	22
water	+
water bill	32
water board	63
water coming in	13
water company	63
water consumption	32
water cooler	22
water damage	8
water filter	22
water getting in	13
water softener	22
water under the bridge	49
water use	32
watering	
waterlogged	13
waterproofing	57
watertight	70
watery	13
waxing	57
waxing lyrical	42
way	+
way too much	12
waybill	16
ways	+
wc	22 59+
wd	+
we	37+
we are	37
we are on it	44
we are sorry	4
we are told	48
we dropped the ball	4
we got it wrong	4
we got that wrong	4
we guarantee	44
we have	37
we hear	48
we heard	48
we let you down	4
we messed up	4
we owe you	61
we promise	44
we regret	4
we shall	44
we slipped up	4
we were told	48
we will	37 44
we will deal with it	44
we will get back to	44
we will let you know	44
we will make sure	44
we will see to it	44
we will sort it	44
we will take care of	44
we would	24 37
wear	13
wear and tear exclusion	8
wearing	+
wears	
wears too quickly	13
weather	58+
weather office	63
web	
web design	57
web form submission	30
web hosting	57
web shop	22
web traffic	32
webcam	22 23
webdesign	57
webformular	30
webinar	31+
webinar invitation	31
webinar invite	31
webinare	31
webinareinladung	31
webinars	31
webseite	+
webshop	22+
website	22+
website maintenance	57
wechsel	+
wechseln	28 47+
wechselrichter	22
wechselt	28+
wechselt aus	47
wechselt den anbieter	28
wechselt den lieferanten	28
wechselte	28
wechsle	+
weckerl	22
wed	59+
wedding	21 69+
wedding cake	22
wedding card	21
wedding catering	57
wedding dress	22
wedding invitations	22
wedding photography	57
wedding plans	58
wedding present	21
wedding rings	22
weddings	+
weder	35+
weder noch	35
wednesday	59+
wednesday afternoon	59
wednesday morning	59
wednesdays	+
weds	59+
wee	+
week	+
week after next	59
week beginning	59
week commencing	59
week ending	59
week in cornwall	58
week in week out	2
week just gone	38
weekend	58 59+
weekends	+
weekly	+
weekly newsletter	31
weeks	+
weeks ago	38
weeks late	27
weeping	13+
weevils	13
weg	+
weg seit	49
wege	+
wegem	+
wegen	+
wegfall	54
weggedruckt	36
weggedrueckt	36
weggefallen	54
weggekommen	33
weggelassen	33
weggelegt	36
weggezogen	40
weichen	
weichen ab	71
weicht	
weicht ab	71
weigert	
weigert sich zu zahlen	64
weighbridge	22
weight	+
weight gain	32
weihnachten	58+
weihnachtsaktion	31
weihnachtsfeier	69
weihnachtsgeschenk	21
weihnachtsgeschenke	21
weihnachtsgruesse	21
weihnachtsgruss	+
weihnachtsgrusse	21
weihnachtskarte	21
weihnachtskarten	21
weihnachtskekse	21
weihnachtsmailing	31
weihnachtspraesent	21
weihnachtspraesente	21
weihnachtsprasent	21
weihnachtsprasente	21
weil	+
wein	22+
weine	22
weinen	22
weinkarte	+
weiss	
weiss das zu schaetzen	61
weiss das zu schatzen	61
weiss keiner bescheid	41
weissburgunder	+
weisse	+
weist	+
weist an	39
weist darauf hin	48
weist hin	0
weit	+
weiter	+
weiter erzaehlt	46
weiter erzahlt	46
weiter so	42
weiterberechnet	26
weitere	+
weitere angebote	52
weitere filiale	18
weiterempfehlen	46
weiterempfehlung	46
weiterempfehlungen	46
weiterempfohlen	46+
weiteren	
weiterer	
weitererzaehlt	46
weitererzahlt	46
weiteres	
weiteres angebot	52
weitergeben	55
weitergegeben	56+
weitergeholfen	0
weitergeleitet	56+
weitergereicht	41+
weitergesagt	46
weitergeschickt	56
weiterhin	2
weiterhin offen	64
weiterleiten	55
weiterleitung	55
weiterschicken	55
weiterverbunden	41
weiterverrechnen	26
weiterverrechnet	26
weiterzuleiten	55
welche	5+
welcher	5+
welches	5+
welcome	+
welcome gift	21
welcome letter	16
welcome pack	16
weld	47
welder	22
welding	57
welding set	22
welfare	
welfare call	1
welfare check	1
welk	13
welke	13
welken	13
well	+
well chuffed	42
well done	42
well looked after	42
well overdue	27
well pleased	42
wellbeing	
wellbeing call	1
welle	22
wellen	
wellen sich	13
wellies	22
wellig	13
wellness	+
wellt	
wellt sich	13
welpe	58
welt	+
weltklasse	42
weltmeisterschaft	58
wen	+
wenden	+
wendy	+
wenig	35+
wenig erfreut	3
wenig hilfreich	41
wenig hilfsbereit	41
wenige	
weniger	54+
weniger als bestellt	33
weniger kosten	7
wenn	24+
wenns	+
went	+
went above and beyond	42
went astray	33
went back on it	41
went ballistic	3
went bankrupt	9
went belly up	9
went blank	13
went bust	9
went cold	13
went dead	13
went down	13 54
went down a storm	42
went down a treat	42
went down so well	42
went down well	70
went elsewhere	28
went fine	70
went for me	3
went into administration	9
went into liquidation	9
went limp	13
went mad	3
went missing	33
went off	13 56
went off on one	3
went off today	56
went off well	70
went out	56
went out of business	9
went out of her way	17
went out of his way	17
went out of way	17
went out to	66
went out today	56
went over to	28
went round	66
went silent	36
went smoothly	70
went spare	3
went straight to voicemail	67
went the extra mile	42
went through plans	50
went through the roof	3
went through their plans	50
went to see	66
went to the wall	9
went to voicemail	67
went under	9
went up	19
went well	70
went with a competitor	28
went without a hitch	70
went wrong	13
wer	+
wer ist zustaendig	5
wer ist zustandig	5
werbeaktion	31
werbeanrufe	
werbebrief	31
werbebriefe	31
werbegeschenk	21
werbegeschenke	21
werbekampagne	31
werbemail	31
werbemails	31
werben	
werbesendung	31
werbesperre	68
werbesperre gesetzt	68
werbetrommel	
werbewiderspruch	68
werbung	31+
werbung fuer uns gemacht	46
werbung fur uns gemacht	46
werbung schalten	57
werde	+
werde dafuer sorgen	44
werde dafur sorgen	44
werde mich kuemmern	44
werde mich kummern	44
werde mich melden	44
werden	+
werden benoetigt	34
werden benotigt	34
werden dafuer sorgen	44
werden dafur sorgen	44
werden sie	72
werden teurer	12
werden uns kuemmern	44
werden uns kummern	44
werden uns melden	44
werdet	+
were	38+
were cold	13
were he to	24
were it to	24
were not	35
were not in	36
were not in there	33
were not there	33
were off	13
were they happy	1
were they to	24
were told	48
were we to	24
werfe	
werfe ein	55
werfen	+
werk	63
werkplan	16
werksbesichtigung	66
werkschutz	20
werksleiter	62
werksschliessung	9
werkstatt	37 47
werkstattleiter	62
werkstattrechnung	26
werkvertrag	16
werkzeug	22+
werkzeuge	22
werkzeugform	22
wert	+
wertach	+
werte	+
werte damen und herren	72
werte kunden	31
wertgutachten	16
wertschaetzung	61
wertschatzung	61
wertstellung	39
wesentlich	
wesentlich guenstiger	7
wesentlich gunstiger	7
weshalb	5
weswegen	5
wet	+
wet through	13
wetransfer	+
wettbewerb	52+
wettbewerber	52+
wettbewerbern	52
wettbewerbers	52
wettbewerbsangebot	52
wettbewerbsprodukt	52
wettbewerbstalon	31
wetter	58
wettert	3
wetterte	3
wettstein	+
wg	+
what	+
what about	5
what are	5
what date	5
what day	5
what do	5
what does	5
what happens if	5
what he needs	34
what if	5 24
what is	5
what is coming up	18
what is going on with	5
what is happening with	5
what is the eta	5
what is the status	5
what kind of	5
what matters	34
what price	5
what she needs	34
what size	5
what sort of	5
what they need	34
what time	5
what would	5
whatever	+
whats	+
whatsapp	6+
whatsapp it	55
whatsapp only	6
whatsapped	56
wheat	+
wheel	22
wheel alignment	57
wheelbarrow	22
wheelchair	22
wheelchairs	22
wheels	22
when	+
when are	5
when can	5
when can we	5
when can you	5
when could you	5
when do	5
when does	5
when i am back	59
when is	5
when it is in	59
when will	5
when will you	5
where	+
where are	5
where can	5
where do	5
where is	5
where they are going	50
where they are heading	18
whereabouts	5
whether	24+
whether happy	1
whether or not	24
which	5+
which colour	5
which one	5
which size	5
which trusted trader	60
whiff	13
while	+
while stocks last	31
whine	11
whines	11 13
whinge	11
whinged	11
whingeing	11
whinges	11
whining	11
whining noise	13
whiplash	8
whirlpool	22
whiskey	
whisky	21
whisper	
whisper quiet	70
white	
white screen	13
white wine	22
whiteboard	22+
whiteboards	22
whitelist	23
whitening	57
whites	+
whizz	
whizz over	55
who	+
who can	5
who do i	5
who is	5
who should i	5
whoever	+
whole	+
wholesaler	62 63
wholesalers	62
wholly	
wholly unacceptable	3
whom	+
whoops	+
why	+
why did	5
why has	5
why have	5
why is	5
why not	0 5
why was	5
wi	+
wi fi	23
wia	+
wich	
wich ab	71
wichtig	+
wichtig ist	34
wichtig waere	34
wichtig ware	34
wide	
widerruf	
widerruf der einwilligung	68
widerrufen	
widersprach	11
widersprechen	11
widerspricht	11
widerspricht werbung	68
widersprochen	11 68
widerspruch	11+
widerspruch eingelegt	11
widerspruch gegen werbung	68
widerspruche	11
widersprueche	11
widow	15+
widowed	15
widower	15
wie	+
wie am ersten tag	70
wie am schnuerchen	70
wie am schnurchen	70
wie angekuendigt	56
wie angekundigt	56
wie beim letzten mal	2
wie besprochen	56 70
wie besprochen anbei	56
wie bestellt	70
wie ein uhrwerk	70
wie eine eins	70
wie er sagt	48
wie er zufrieden ist	1
wie erwartet	70
wie es geht	1
wie es laeuft	1
wie es lauft	1
wie es soll	70
wie es war	1
wie funktioniert	5
wie gehabt	2
wie geht	1
wie geht es	1
wie geht ihm damit	1
wie gehts	1
wie geschmiert	70
wie gewuenscht	70
wie gewunscht	70
wie hoch	5
wie immer	2
wie immer bestens	42
wie ist das mit	5
wie ist der stand	5
wie kann ich	5
wie laeuft	1
wie laeuft es	1
wie laeufts	1
wie lange	5
wie lange dauert	5
wie lauft	1
wie lauft es	1
wie laufts	1
wie letztes mal	2
wie neu	70
wie schaut aus	5
wie schon letzten monat	2
wie schon letztes jahr	2
wie sie sagt	48
wie sieht aus	5
wie sieht es aus	5
wie teuer	5
wie vereinbart	56 70
wie versprochen	56 70
wie viel	5
wie viel kostet	5
wie war	1
wie zufrieden	1
wie zugesagt	56
wieder	2+
wieder alles gut	49
wieder am netz	49
wieder anrufen	51
wieder aufgetaucht	49
wieder besetzt	36
wieder da	49
wieder dicht	49
wieder eingebaut	49
wieder eingehaengt	49
wieder eingehangt	49
wieder einmal	2
wieder einsatzbereit	49
wieder erreichbar	49
wieder erreichbar ab	30
wieder fit	49
wieder flott	49
wieder frei	49
wieder ganz	49
wieder gefunden	49
wieder gesund	49
wieder glucklich	49
wieder gluecklich	49
wieder gut	49
wieder gutmachen	10
wieder heil	49
wieder hergestellt	49
wieder hinbekommen	49
wieder hingekriegt	49
wieder hinkriegen	47
wieder im einsatz	49
wieder im griff	49
wieder im guten	49
wieder im takt	49
wieder in betrieb	49
wieder in ordnung	49
wieder in ordnung bringen	47
wieder mal	2
wieder milde	49
wieder nicht erreicht	36
wieder ok	49
wieder okay	49
wieder online	49
wieder repariert	49
wieder sauber	49
wieder trocken	49
wieder verschoben	27
wieder versoehnt	49
wieder versohnt	49
wieder warm	49
wieder warmes wasser	49
wieder weg	49
wieder zufrieden	49
wiedergefunden	49
wiedergutmachen	10
wiedergutmachung	10
wiederhergestellt	49+
wiederherstellen	47
wiederherstellung	47
wiederholt	2
wiederholte	2
wiederholten	2
wiederholter	2
wiederholung	2
wiederkehrend	2
wiederkehrende	2
wiederkehrenden	2
wiederum	2
wien	+
wies	
wies an	39
wies darauf hin	48
wies ein	0
wies hin	0
wieso	5
wieviel	5
wife	63+
wife answered	20
wife is well	58
wife took a message	20
wifi	23+
wifi down	23
wifi password	23
wiggle	
wiggle room	7
wild	+
wildschaden	8
wildunfall	8
will	16+
will ausrichten	20
will be leaving	40
will be there	44
will chase	44
will check	44
will chef sprechen	11
will come back to	44
will deal with	44
will do	44
will ensure	44
will es ausrichten	20
will find out	44
will follow up	44
will geld zuruck	10 11
will geld zurueck	10 11
will get back to	44
will haben	34
will keep you posted	44
will keine werbung	68
will keinen kontakt	68
will let you know	44
will look into it	44
will make sure	44
will need	34
will nicht angerufen werden	68
will nicht kontaktiert werden	68
will nicht verlaengern	28
will nicht verlangern	28
will nicht zahlen	64
will not	35
will not answer	36
will not be back	28
will not be coming back	28
will not be ordering again	28
will not be renewing	28
will not boot	13
will not budge	13
will not charge	13
will not close	13
will not cool	13
will not drain	13
will not fire up	13
will not fit	71
will not heat up	13
will not hold	13
will not hold charge	13
will not hold pressure	13
will not ignite	13
will not load	13
will not lock	13
will not log in	23
will not open	13
will not order again	28
will not pay	64
will not pay that	12
will not pick up	36
will not power up	13
will not print	13 23
will not put me through	20
will not renew	28
will not scan	13
will not set	13
will not shut	13
will not start	13
will not stay	13
will not stay in tune	13
will not stick	13
will not stretch to	12
will not switch on	13
will not turn	13
will not turn on	13
will not use us again	28
will not wait	53
will not work	13
will pass it on	20
will pass message on	20
will pass on	20
will pass on details	20
will pass on message	20
will pay	39
will recommend	46
will reply on return	30
will see to it	44
will see to that	44
will sein geld zuruck	10
will sein geld zurueck	10
will seine ruhe	68
will sort it	44
will sue	25
will take care of	44
will umtauschen	11
will wachsen	18
will wissen	5
will writing	57
will you	5
will you be	5
willkommensgeschenk	21
wilted	13
wilting	13
wimbledon	58
wimmelt	
wimmelt ab	20 41
wimmelte	
wimmelte ab	20
win	+
wind	
wind damage	8
winding	+
winding up	9
winding up petition	9
window	22
window cleaning	57
windows	22+
windows update	23
windows updates	23
windschutzscheibe	22
windscreen	22
windscreen chip	8
windscreen claim	8
windy	58
wine	22+
wine glasses	22
wine list	16
winery	+
wines	22
wing	+
wing mirror	22
winter	+
winter sale	31
winter service	57
winteraktion	31
winterdienst	57+
wintergarten	22
winterreifen	22
winzer	62
winzerin	62
wiper	
wiper blades	22
wir	37+
wir bedauern	4
wir danken	61
wir kuemmern uns	44
wir kummern uns	44
wir melden uns	44
wir pruefen	44
wir prufen	44
wir werden	44
wird	+
wird ausgerichtet	20
wird benoetigt	34
wird benotigt	34
wird bezahlt	39
wird erledigt	44
wird es ausrichten	20
wird geklaert	44
wird geklart	44
wird geliefert	44
wird gemacht	44
wird geprueft	44
wird gepruft	44
wird geschickt	44
wird heiss	13
wird laut	3
wird nachbesetzt	40
wird nachgeliefert	44
wird nachgereicht	44
wird nicht durchgestellt	20
wird nicht verlaengert	28
wird nicht verlangert	28
wird nicht warm	13
wird nicht weitergeleitet	30
wird teurer	12
wire	22 39+
wire transfer	39
wired	39+
wirft	
wirft blasen	13
wirft die sicherung	13
wirft mich raus	13
wiring	+
wiring diagram	16
wirklich	+
wirt	62
wirtin	62+
wish	34+
wish list	34
wished	+
wishes	34+
wishes to opt out	68
wishing	+
wishlist	34
wissen	+
wissen das zu schaetzen	61
wissen das zu schatzen	61
wissn	+
with	+
with a client	36
with a competitor now	28
with a customer	36
with a patient	36
with any luck	24
with immediate effect	53
with luck	24
with someone else now	28
with thanks	61
withdrawn	28+
withdraws	
withdraws consent	68
withdrew	28
withdrew consent	68
withdrew the complaint	49
withheld	64
withholding	
withholding payment	64
within	65+
within 14 days	65
within 24 hours	53
within 24 hrs	53
within 30 days	65
within 48 hours	59
within a week	59
within a week of	65
within days	59
within hours	53
within the deadline	65
within the hour	53 59
within the next	65
within the week	59
within two days	59
without	35+
without a glitch	70
without a hitch	70
without any problems	70
without charge	17
without delay	53
without fail	44
without incident	70
without the	33
witness	
witness details	8
witness statement	8
wits	
witwe	15+
witwer	15
witz	3 58
witze	58
wizard	+
wk	
wkend	+
wks	+
wlan	23+
wlan geht nicht	23
wlan passwort	23
wm	58
wo	69+
wo bleibt	5
wo der schuh druckt	34
wo der schuh drueckt	34
wo druckt der schuh	34
wo drueckt der schuh	34
wo finde ich	5
wo ist	5
wo kann ich	5
wo nicht	24
woanders	+
woanders abgeschlossen	28
woanders billiger	7
woanders guenstiger	7
woanders gunstiger	7
woanders vergeben	28
wobbled	13
wobbles	13
wobbling	13
wobbly	13
woch	+
woche	+
wochen	+
wochen zu spaet	27
wochen zu spat	27
wochenend	
wochenende	58+
wochenlang	27
wochn	+
woertlich	48
wohin	+
wohin die reise geht	18
wohl	+
wohlfeil	7
wohnen	+
wohngebaeudeversicherung	8
wohngebaudeversicherung	8
wohnmobil	58
wohnt	+
wohnung	22+
wohnungsaufloesung	57
wohnungsauflosung	57
wohnungseigentuemer	62
wohnungseigentumer	62
wolle	+
wollen	+
wollen haben	34
wollen wachsen	18
wollen wissen	5
wollt	+
wollte	+
wollte er	24
wollte noch	44
wollte sich melden	44
wollte wissen	5
wollten	+
wollten noch	44
wollten uns melden	44
wolltet	+
woman	+
womoeglich	24
womoglich	24
won	19+
wonder	+
wonder if	5 24
wonder whether	5
wondered	
wondered if	5
wonderful	42
wondering	5+
wondering if	5
wonders	+
wonky	13
wont	35+
wood	
wood burner	22
wood burning stove	22
wood pellets	22
wool	22
worauf	
worauf es ankommt	34
word	+
word file	16
word has it	48
word is	48
word of advice	0
word of honour	44
word of mouth	46
word on the street	48
word stuerzt ab	23
word sturzt ab	23
worden	+
words	+
wore	+
wore out	13
work	69+
work anniversary	21
work number only	6
work on site	69
work order	69
workaround	47
worked	70
worked fine	70
worked first time	70
worked late for us	17
worked loose	13
worked perfectly	70
worked through	17
worked up	3
worked well	70
workers	
workflow	30+
workflow gestartet	30
workflow triggered	30
working	70+
working again	49
working days	32
working fine	70
working now	49
working perfectly	70
working well	70
workload	32 69
works	69 70+
works a dream	70
works a treat	70
works again	49
works beautifully	70
works fine	70
works like new	49
works loose	13
works manager	62
works now	49
works order	69
works perfectly	70
works well	70
worksheet	16
workshop	57 69+
workshop on needs	50
workshops	57 69
worksite	69
worktop	22
worktops	22
workwear	22
world	+
world class	42
world cup	58
wormer	22+
worming	57
worn	13
worn down	13
worn out	13
worn through	13
worried	
worried about	34
worries	34+
worry	34
worse	+
worse each time	3
worse than before	3
worse than ever	3
worst	
worst case	24
worst case scenario	24
worst ever	3
wort	+
wort fuer uns eingelegt	46
wort fur uns eingelegt	46
wort gegeben	44
wort nicht gehalten	41
worte	
worth	43+
worth checking	0
worth every penny	42
wortlich	48
would	24+
would be	24
would be better	0
would have	24
would it be possible	5
would like	34
would like to cancel	28
would like to know	5
would love	34
would need	24
would not	24 35
would not hear of payment	17
would not put me through	20
would not put through	20
would not start	13
would not take any money	17
would not take money	17
would prefer	34
would recommend	42 46
would you	5
would you be able	5
would you mind	5
would you please	5
wound	+
wound up	3 9
wow	+
wozu	5
wrap	+
wrapped	+
wreath	21
wreaths	22
wrecked	13
wrench	
write	+
write off	8 10 64
write to	55
write up	16
writes	48+
writes a review	60
writes that	48
writing	+
written	+
written a review	60
written complaint	11
written off the balance	10
written offer	16
written quote	16
wrong	71+
wrong account	71
wrong address	71
wrong amount	71
wrong artwork	71
wrong branch	71
wrong color	71
wrong colour	71
wrong date	71
wrong day	71
wrong door	71
wrong dose	71
wrong file	71
wrong font	71
wrong goods	71
wrong grade	71
wrong hand	71
wrong invoice	71
wrong item	71
wrong items	71
wrong label	71
wrong labels	71
wrong language	71
wrong length	71
wrong logo	71
wrong model	71
wrong name	71
wrong no	36
wrong number	36
wrong one	71
wrong ones	71
wrong order	71
wrong pallet	71
wrong part	71
wrong parts	71
wrong person	71
wrong price	71
wrong quantity	71
wrong reading	13
wrong readings	13
wrong room	71
wrong shade	71
wrong side	71
wrong site	71
wrong size	71
wrong sizes	71
wrong strength	71
wrong table	71
wrong thickness	71
wrong thread	71
wrong time	71
wrong type	71
wrong vat rate	71
wrong version	71
wrong voltage	71
wrong way round	71
wrongly	71
wrote	48+
wrote a review	60
wrote a testimonial	60
wrote about us	60
wrote off	10
wrote that	48
wucher	12 25
wucherer	25
wucherpreis	12
wucherpreise	12
wuchs	19
wuchsen	19
wuensche	34
wuenschen	34
wuenschen sich	34
wuenscht	34
wuenscht keine anrufe	68
wuenscht keine werbung	68
wuenscht keinen kontakt	68
wuenscht keinen kontakt mehr	68
wuenscht sich	34
wuenschte	34
wuerde	24
wuerden	24
wuerden sie	5
wuerdest	24
wuerdest du	5
wuerdet	24
wuerdet ihr	5
wuermer	13
wuerste	22
wuesste	24
wuetend	3
wuetende	3
wuetenden	3
wuetender	3
wunderbar	42
wunderbare	42
wunderschoen	
wunderschoen geworden	42
wunderschon	+
wunderschon geworden	42
wundervoll	42
wunsch	34+
wunsche	34+
wunschen	34+
wunschen sich	34
wunschliste	34
wunscht	34+
wunscht keine anrufe	68
wunscht keine werbung	68
wunscht keinen kontakt	68
wunscht keinen kontakt mehr	68
wunscht sich	34
wunschte	34
wurd	+
wurde	24+
wurde abgegeben	56
wurde abgeholt	56
wurde angelegt	56
wurde ausgeliefert	56
wurde ausgetauscht	49
wurde beauftragt	56
wurde behoben	49
wurde bereinigt	49
wurde beseitigt	49
wurde bestaetigt	56
wurde bestatigt	56
wurde bestellt	56
wurde bezahlt	39
wurde durchgefuehrt	56
wurde durchgefuhrt	56
wurde entlassen	40
wurde erfasst	56
wurde erledigt	56
wurde ersetzt	49
wurde erstattet	49
wurde erstellt	56
wurde geaendert	56
wurde geandert	56
wurde gebucht	56
wurde geklaert	49
wurde geklart	49
wurde gekuendigt	40
wurde gekundigt	40
wurde geliefert	56
wurde geloest	49
wurde gelost	49
wurde gemacht	56
wurde geregelt	49
wurde geschickt	56
wurde gutgeschrieben	49
wurde informiert	56
wurde korrigiert	49
wurde laut	3 25
wurde mir versprochen	44
wurde nachgebessert	49
wurde nachgeliefert	49
wurde repariert	49
wurde reserviert	56
wurde teurer	12
wurde ubergeben	56
wurde uebergeben	56
wurde uns empfohlen	46
wurde uns versprochen	44
wurde veranlasst	56
wurde versandt	56
wurde verschickt	56
wurde versendet	56
wurde versetzt	40
wurde versichert	44
wurde versprochen	44
wurde weitergeleitet	56
wurde zugesagt	44
wurde zugestellt	56
wurden	24+
wurden empfohlen	46
wurden geliefert	56
wurden geschickt	56
wurden nicht informiert	41
wurden sie	5
wurdest	24
wurdest du	5
wurdet	24
wurdet ihr	5
wurmer	13
wurst	22
wurste	22
wurstpaket	21
wusste	24+
wussten	+
wut	3
wutanfall	3
wutausbruch	3
wutend	3
wutende	3
wutenden	3
wutender	3
wyss	+
x	+
x mal	2
x ray	16 57
x ray machine	22
x rays	16
x2	+
x3	+
x4	+
xmas	+
xmas card	21
xmas cards	21
xmas mailing	31
xrechnung	26
xten	
xx	+
y	+
y all	72
ya	+
yard	+
yards	+
yarn	22+
ye	72+
year	+
year end	65
year end accounts	57
year end meeting	50
year end review	50
yearly	+
yearly meeting	50
yearly review	50
years	+
years ago	38
years back	38
years to come	18
yelled	3
yellow	
yellowed	13
yellowing	13
yelp	60
yelp review	60
yep	+
yer	72+
yes	+
yesterday	38 53+
yesterday afternoon	38
yesterday evening	38
yesterday morning	38
yet	+
yet again	2
yet another	2
yield	32+
yield up	19
yields	32
yodel	63
yoga	58
yoga class	57
yoghurt	22
yogurt	22
you	72+
you all	72
you are	72
you can close	49
you can count on	44
you can rely on	44
you folks	72
you guys	72
you have	72
you have my word	44
you have our word	44
you lot	72
you may close	49
you people	72
you will	72
you will have it	44
you would	72
you would be better	0
young	+
young boys	58
young couple	62
young lady	62
younger	+
your	72+
your call	72
your colleague	72
your colleagues	72
your company	72
your department	72
your driver	72
your email	72
your end	72
your engineer	72
your firm	72
your fitter	72
your good selves	72
your goodself	72
your guys	72
your help	72
your invoice	72
your lads	72
your letter	72
your men	72
your offer	72
your office	72
your order	72
your order has shipped	30
your parcel is	30
your people	72
your product	72
your products	72
your quote	72
your rep	72
your service	72
your side	72
your site	72
your staff	72
your team	72
your technician	72
yours	72+
yours truly	37
yourself	72+
yourselves	72+
yous	72
youse	72
youth	+
yr	+
yrs	+
yummy	42
z	+
zabig	
zack	
zack zack	53
zaeh	13
zaeune	22
zah	13
zahl	+
zahle	39+
zahlen	39+
zahlen nicht	64
zahlen zuruck	10
zahlen zurueck	10
zahlendreher	71
zahler	+
zahlerstand	+
zahlerstande	+
zahllauf	39
zahlschein	26
zahlt	39+
zahlt ab	39
zahlt an	39
zahlt ein	39
zahlt immer spaet	64
zahlt immer spat	64
zahlt nicht	64
zahlt schlecht	64
zahlt schleppend	64
zahlt spaet	64
zahlt spat	64
zahlt zuruck	10
zahlt zurueck	10
zahlte	39
zahlte nicht	64
zahlten	39
zahlung	39+
zahlung abgelehnt	64
zahlung angewiesen	39
zahlung ausstaendig	64
zahlung ausstandig	64
zahlung ausstehend	64
zahlung eingegangen	45
zahlung fehlgeschlagen	64
zahlung fehlt	64
zahlung geplatzt	64
zahlung noch ausstaendig	64
zahlung noch ausstandig	64
zahlung steht aus	64
zahlung uberfallig	64
zahlung ueberfaellig	64
zahlungen	39
zahlungsaufforderung	26
zahlungsaufforderungen	26
zahlungsausfaelle	64
zahlungsausfall	64
zahlungsausfalle	64
zahlungsausgang	39
zahlungsavis	39
zahlungsbedingungen	39
zahlungsbefehl	26
zahlungsbeleg	26 39
zahlungseingang	39+
zahlungseingang verbucht	30
zahlungsengpass	64
zahlungserinnerung	26+
zahlungserinnerung automatisch	30
zahlungserinnerungen	26
zahlungsfrist	
zahlungsfrist abgelaufen	64
zahlungsfrist verstrichen	64
zahlungslauf	39
zahlungsmoral	39
zahlungsnachweis	39
zahlungsplan	39
zahlungsruckstand	64
zahlungsruckstande	64
zahlungsrueckstaende	64
zahlungsrueckstand	64
zahlungsschwierigkeiten	64
zahlungsstockung	64
zahlungsunfaehig	9 64
zahlungsunfaehigkeit	9
zahlungsunfahig	9 64
zahlungsunfahigkeit	9
zahlungsverweigerung	64
zahlungsverzug	64
zahlungsweise	39
zahlungsziel	39+
zahlungsziel uberschritten	64
zahlungsziel ueberschritten	64
zahlungsziele	39
zahnarzt	+
zahnarztpraxis	+
zahnkrone	22
zahnrad	22
zahnrader	22
zahnraeder	22
zahnreinigung	57
zahnriemen	22
zapier	30
zarge	22
zaun	22+
zaune	22
zehn	+
zehnte	+
zehnten	+
zeichen	+
zeichnung	16+
zeichnungen	16
zeige	+
zeigen	0+
zeigt	0+
zeigt falsch an	13
zeigt nichts an	13
zeigt uns an	25
zeigte	0+
zeigte ihm	0
zeigte ihr	0
zeigte sich erkenntlich	61
zeilen	+
zeit	+
zeitaufwand	32
zeitdruck	53
zeiteinsparung	54
zeiten	+
zeitersparnis	54
zeitgewinn	19
zeitkritisch	53
zeitnah	59
zeitnahe	59
zeitplan	16
zeitung	63+
zeitungsartikel	60
zeitverschwendung	3
zeitwert	8
zelt	22
zement	22
zentral	+
zentrale	20+
zentrallager	+
zerbrach	13
zerbrochen	13+
zerbrochene	13
zerbrochenen	13
zerbrochener	13
zerdeppert	13
zerdruckt	13
zerdruckte	13
zerdrueckt	13
zerdrueckte	13
zerfallen	13
zerknickt	13
zerknirscht	4
zerknittert	13
zerkratzt	13+
zerkratzte	13
zerkratzten	13
zero	35 54+
zerquetscht	13
zerrissen	13
zerschlagen	13
zersplittert	13
zersprungen	13
zertifikat	16+
zertifikat abgelaufen	23
zertifikate	16
zertifizierung	57
zetert	3
zeterte	3
zettel	+
zettel hingelegt	20
zeug	+
zeuge	8
zeugen	8
zeugnis	16
zeugnisse	16
zicken	
zickt	13
zickt rum	13
ziegel	22
ziehen	+
ziehen ab	10
zieht	13+
zieht ab	10
zieht mit	7
zieht nicht	13
zieht sich	27
zieht sich hin	27
zieht skonto	39
zieht wasser	13
ziel	18
ziel uberschritten	64
ziel ueberschritten	64
ziele	18
ziele abgestimmt	50
ziele besprochen	50
zielen	18
zielvorstellung	34
ziemlich	+
ziemlich enttaeuscht	3
ziemlich enttauscht	3
ziemlich sauer	3
ziemlich teuer	12
zigmal	2
zilch	35
zimmer	22+
zimmerauslastung	32
zimmerbuchung	69
zimmerei	+
zimmerpreis	43
zins	43
zinssatz	43
zip	22+
zip broke	13
zip broken	13
zip file	16
zip gone	13
zips	22
zitat	48 60+
zitat freigegeben	60
zitat fuer die website	60
zitat fur die website	60
zoegert	
zoegert sich hinaus	27
zog	
zog sich	27
zogert	
zogert sich hinaus	27
zoll	63
zollamt	63
zollpapiere	16
zoom	
zoom audio	23
zoom call	51
zorn	3
zornig	3
zornige	3
zruck	+
zu	+
zu aller zufriedenheit	49
zu besuch	66
zu bezahlen	39
zu blod	25
zu bloed	25
zu breit	71
zu bruch	13
zu dank verpflichtet	61
zu dick	71
zu duenn	71
zu dumm	25
zu dunkel	71
zu dunn	71
zu einem anderen	28
zu eng	71
zu erledigen	44
zu gross	71
zu hell	71
zu hoch	12 71
zu hoch abgerechnet	71
zu hohe kosten	12
zu hoher preis	12
zu keiner zeit	35
zu klein	71
zu kurz	71
zu lang	71
zu langsam	13
zu liefern	14
zu niedrig	71
zu schaetzen gewusst	61
zu schatzen gewusst	61
zu schicken	44
zu schmal	71
zu schwach	71
zu spaet	27
zu spaet gekommen	27
zu spaet geliefert	27
zu spat	27
zu spat gekommen	27
zu spat geliefert	27
zu teuer	12
zu tisch	36
zu uns geschickt	46
zu unserem bedauern	4
zu viel abgebucht	71
zu viel berechnet	71
zu viel geld	12
zu viel geliefert	71
zu viel verrechnet	71
zu weit	71
zu wenig	33
zu wenig geliefert	33
zu wenig marge	12
zu wenige	33
zu wuenschen uebrig	41
zu wunschen ubrig	41
zua	+
zubehoer	22
zubehor	22
zucker	22
zuegelservice	57
zuerst	+
zufaxen	55
zufolge	48
zufrieden	1+
zufrieden mit der loesung	49
zufrieden mit der losung	49
zufriedener	
zufriedengestellt	49
zufriedenheit	1+
zufriedenheitsabfrage	1
zufriedenheitsanruf	1
zufriedenheitsbefragung	1
zufriedenstellend	
zufriedenstellend geloest	49
zufriedenstellend gelost	49
zugaenge	23
zugang	23
zugang einrichten	23
zugang gesperrt	23
zugange	23
zugangsdaten	16 23+
zugefaxt	56
zugelegt	19
zugelservice	57
zugemacht	9+
zugemailt	56
zugenommen	19
zugeordnet	+
zugeparkt	41
zugeraten	0
zugesagt	30 44+
zugesagte	44+
zugesagten	44+
zugesagter	
zugesagter ruckruf	44
zugesagter rueckruf	44
zugesandt	56
zugeschickt	55 56
zugeschnitten	
zugesendet	56
zugesichert	44+
zugesicherte	44+
zugesperrt	9
zugestellt	14 56+
zugewiesen	
zugewiesen von	46
zugferd	26
zugig	13
zugreifen	
zugriff	23+
zugriffe	32
zugriffsrechte	23
zugsagt	+
zuhause	
zukommen	+
zukommen lassen	55
zukuenftig	18
zukuenftige	18
zukuenftigen	18
zukunft	18+
zukunftig	18
zukunftige	18
zukunftigen	18
zukunftsgesprach	50
zukunftsgespraech	50
zulassung	+
zuletzt	38
zuliefern	14
zum	+
zum 1	65
zum 15	65
zum 2 mal	2
zum 3 mal	2
zum 4 mal	2
zum ausprobieren	29
zum dank	61
zum davonlaufen	3
zum dritten mal	2
zum dritten male	2
zum ersten	65
zum essen eingeladen	21
zum fuenften mal	2
zum funften mal	2
zum haareraufen	3
zum halben preis	7
zum heulen	3
zum hoerer greifen	51
zum horer greifen	51
zum hundertsten mal	2
zum jahresende	65
zum kotzen	3
zum laufen bringen	47
zum monatsende	65
zum quartalsende	65
zum selbstkostenpreis	17
zum telefon	51
zum testen	29
zum vierten mal	2
zum wiederholten mal	2
zum wiederholten male	2
zum x ten mal	2
zum x ten male	2
zum xten mal	2
zum zweiten mal	2
zum zweiten male	2
zumailen	55
zumutung	3
zunahme	19
zur	+
zur abholung bereit	14
zur ansicht	29
zur kenntnis genommen	45
zur konkurrenz	52
zur post	55
zur post bringen	55
zur post geben	55
zur post gebracht	56
zur post gegeben	56
zur probe	29
zur reparatur	47
zur sau gemacht	3
zur uberbruckung	29
zur ueberbrueckung	29
zur verfuegung gestellt	29
zur verfugung gestellt	29
zur zahlung angewiesen	39
zur zahlung freigegeben	39
zur zufriedenheit erledigt	49
zur zufriedenheit geloest	49
zur zufriedenheit gelost	49
zurecht	+
zurechtgekommen	+
zurechtkommt	1
zurich	+
zuruck	+
zuruck erhalten	45
zuruckbekommen	45
zuruckbezahlt	10
zuruckbringen	14
zuruckerhalten	45
zuruckerstatten	10
zuruckerstattet	10
zuruckgebracht	14
zuruckgegangen	54+
zuruckgegeben	
zuruckgelegt	17
zuruckgerufen	51+
zuruckgesandt	56
zuruckgeschickt	11 56
zuruckgesetzt	49
zuruckgezahlt	10 49
zuruckgezogen	+
zuruckkommen	+
zuruckrufen	51+
zuruckschicken	55
zurucksenden	55
zurucksetzen	47
zuruckuberwiesen	10
zuruckzahlen	10
zuruckzurufen	51
zurueck	
zurueck erhalten	45
zurueckbekommen	45
zurueckbezahlt	10
zurueckbringen	14
zurueckerhalten	45
zurueckerstatten	10
zurueckerstattet	10
zurueckgebracht	14
zurueckgegangen	54
zurueckgegeben	
zurueckgelegt	17
zurueckgerufen	51
zurueckgesandt	56
zurueckgeschickt	11 56
zurueckgesetzt	49
zurueckgezahlt	10 49
zurueckgezogen	
zurueckrufen	51
zurueckschicken	55
zuruecksenden	55
zuruecksetzen	47
zurueckueberwiesen	10
zurueckzahlen	10
zurueckzurufen	51
zusage	44+
zusage nicht eingehalten	41
zusagen	44
zusammen	+
zusammenarbeit	+
zusammenarbeit beendet	28
zusammenarbeit eingestellt	28
zusammenflicken	47
zusammengebracht	46
zusammengebrochen	13
zusammengefuehrt	30
zusammengefuhrt	30
zusammengesetzt	66
zusammengestaucht	3
zusammenkommen	66
zusammensetzen	66+
zusammensitzen	66
zusatz	+
zusatzbedarf	34
zusatzkosten	43
zusatzlich	+
zusatzliche	+
zusatzvereinbarung	16
zuschicken	55
zuschlaege	43
zuschlag	43
zuschlage	43
zuschnitt	57
zuschuss	+
zusenden	55
zusendung	55+
zusendungen	55
zusichern	44
zusichert	44
zusicherung	44
zustaendig	
zustaendig ist jetzt	40
zustaendig jetzt	40
zustaendiger	
zustaendigkeit	
zustaendigkeit geaendert	30
zustand	+
zustandig	+
zustandig ist jetzt	40
zustandig jetzt	40
zustandiger	
zustandigkeit	
zustandigkeit geandert	30
zustellbar	
zustellbestaetigung	30
zustellbestatigung	30
zustellen	14
zusteller	37
zustellfehler	30
zustellservice	57
zustellteam	37
zustellung	14 57+
zustellung fehlgeschlagen	30
zustellung heute	30
zustellungen	14
zuverlaessig	70
zuverlaessige	70
zuverlaessiger	70
zuverlassig	70
zuverlassige	70
zuverlassiger	70
zuviel	
zuviel abgebucht	71
zuviel berechnet	71
zuviel geld	12
zuviel geliefert	71
zuviel verrechnet	71
zuvor	38
zuvorkommend	42
zuwachs	19
zuwachse	19
zuwaechse	19
zuweiser	46
zuweisung	46
zuwenig	33
zuzuschicken	55
zuzusenden	55
zuzustellen	14
zwanzig	+
zwar	+
zwei	+
zwei faktor	23
zwei mal	2
zweier	+
zweifel	
zweifelsfall	
zweimal	2+
zweimal abgebucht	71
zweimal belastet	71
zweimal berechnet	71
zweimal geliefert	71
zweite	+
zweite filiale	18
zweite filiale eroeffnen	18
zweite filiale eroffnen	18
zweite mahnung	26 64
zweiten	+
zweiten halbjahr	18
zweiten standort	18
zweiter	+
zweiter bildschirm	23
zweiter standort	18
zweites	+
zweites angebot	52
zweites halbjahr	18
zweites mal	2
zweitlieferant	52
zweitlieferanten	52
zweitmeinung	0
zwetschken	22
zwiebeln	22
zwischen	+
zwischenbilanz	50
zwischenfaelle	
zwischenfalle	
zwischengeschoben	17
zwischenrechnung	26
zwoa	+
zwoamal	+
zwoi	+
zwolf	+
zwolfe	+
zylinder	22
zzgl	
zzgl mwst	43
"""#
}
