// Written by `make language` from Sources/Language/Classes and Corpus; change those instead.
// swift-format-ignore-file

extension KnownWords {
  /// The names of the classes by their numbers.
  package static let classNames = [
    "advise", "aftercare", "again", "anger", "apology", "ask", "channel", "cheaper", "claim", "closed", "compensation", "complain", "dear", "defect", "deliver", "died", "document", "favour", "firm", "former", "future", "gained", "gatekeeper", "gift", "goods", "helpdesk", "hypothetical", "insult", "invoice", "late", "left", "lend", "machine", "massMail", "measure", "missing", "needs", "negation", "noAnswer", "ours", "past", "pay", "period", "personLeft", "poorService", "praise", "price", "promise", "received", "refer", "repair", "reported", "resolved", "review", "ring", "rival", "rush", "saved", "send", "sent", "service", "smallTalk", "soon", "testimonial", "thanks", "theirs", "third", "unpaid", "until", "visit", "voicemail", "wishNot", "work", "works", "wrong", "you"
  ]

  package static let table: StaticString = #"""
1	
1 mahnung	28
10	
10 10	45
10 out of 10	45 63
11	
12	
12th	+
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
19th	+
1st	+
1st level	25
1st line	25
2	
2 mahnung	28
2 prozent skonto	7
200k	+
20k	+
20th	+
22k	+
22nd	+
24	
28th	+
29th	+
2fa	25
2nd	+
2nd level	25
2nd line	25
2pm	+
2x	+
3	
3 mahnung	28
30	
30 days overdue	67
30k	+
30th	+
31	
31k	+
31st	+
365	
3d	
3d drucker	24
3rd	+
3x	+
4	
40k	+
40pm	+
40th	23
48	
5	
5 star	63
5 stars	45 63
5 sterne	63
5 sterne bewertung	63
50	
50er	+
50th	
50th birthday	23
5l	+
5pm	+
5th	+
6	
6 week check	1
60	
60 days overdue	67
60th	
60th birthday	23
6am	+
6pm	+
6th	+
7am	+
7pm	+
8	
8am	+
9	
90	
90 days overdue	67
90th	+
9am	+
9k	+
a	+
a bit dear	12
a bit much	12
a bit steep	12
a competitor	55
a day late	29
a few beers	23
a few days ago	40
a fortnight ago	40
a fortnight late	29
a fortune	12
a hit	45
a joke	3
a joy	45
a laugh	61
a levels	61
a liberty	3
a local firm	55
a lot less	57
a lot more	21
a lot of money	12
a mess	3
a minute ago	40
a moment ago	40
a month ago	40
a month back	40
a passer by	66
a phone	70
a piece	46
a pleasure	45
a s a p	56
a star	45
a thank you	64
a third less	57
a triumph	45
a week ago	40
a week back	40
a week late	29
a week on monday	62
a while ago	40
a while back	40
a year ago	40
a year back	40
a year on	1
a1	66
aa	+
ab	+
ab abgehoert	70
ab abgehort	70
ab an	70
ab besprochen	70
ab dran	70
ab laeuft	70
ab lauft	70
ab lief	70
ab montag	62
ab morgen	62
ab sofort gebraucht	56
ab verschickt	59
ab voll	70
ab wann	5
ab werk	14
abbau	60
abberufen	15
abbestellen	33+
abbestellt	71
abbey	+
abbezahlen	41
abbitte	4
abbitte geleistet	4
abblaetternde	13
abblatternde	13
abbuchen	41
abbuchung	41
abbuchung geplatzt	67
abbuchungen	41
abdankung	15
abdankungsfeier	15
abdichten	50
abdichtung	60
abend	+
abends	62+
aber	+
abermalig	2
abermals	2
abermals nicht erreicht	38
abfaelle	34
abfall	34
abfalle	34
abfindung	8 10
abfluss	
abfluss wieder frei	52
abgabe	+
abgabefrist	68
abgabetermin	68
abgebaut	+
abgeben	14+
abgeblaettert	13
abgeblattert	13
abgebrochen	13+
abgebrochene	13
abgebrockelt	13
abgebroeckelt	13
abgebucht	41+
abgebuegelt	44
abgebugelt	44
abgedichtet	50 52+
abgefackelt	13
abgefaerbt	13
abgefallen	13
abgefarbt	13
abgefertigt	44
abgegangen	13
abgegeben	14 59+
abgehakt	52+
abgehoben	54
abgehoert	
abgeholfen	52
abgeholt	14 48 59+
abgehort	
abgekackt	13
abgekanzelt	44
abgeknickt	13
abgeladen	14+
abgelassen	
abgelaufen	13
abgelaufene	13
abgelaufenes	13
abgelehnt	32
abgeliefert	14 59
abgeloest	13
abgelost	13
abgeltung	10
abgemacht	47+
abgemeldet	30 59+
abgenommen	57+
abgenutzt	13
abgeplatzt	13
abgeplatzte	13
abgeraten	0
abgeraucht	13
abgerechnet	28+
abgerissen	13
abgesagt	32+
abgesandt	59
abgeschaltet	
abgeschickt	59
abgeschlossen	52 59+
abgeschmiert	13
abgesendet	59
abgesenkt	57
abgespeist	44
abgesplittert	13
abgesprochen	47+
abgesprungen	30
abgestellt	14 52 59+
abgestimmt	
abgestuerzt	13
abgesturzt	13
abgewandert	30
abgewetzt	13
abgewichen	74
abgewickelt	9
abgewimmelt	22 44
abgewimmelt worden	44
abgeworben	30
abgewuergt	44
abgewurgt	44
abgezahlt	41
abgezeichnet	+
abgezockt	27 44
abgezogen	10
abgmacht	+
abhaengig	
abhanden	
abhanden gekommen	35
abhandengekommen	35
abhangig	
abheben	54
abhilfe	
abhilfe geschaffen	52
abholbereit	14
abholen	14+
abholtermin	14 72
abholung	14 72
abholungen	14
abitur	61
abladen	14+
ablauf	+
ablaufplan	16
able	+
ablegen	14
abliefern	14
abloest	13
abloesung	13
ablost	13
ablosung	13
abmeldelink	33
abmelden	33+
abmeldung	30
abnahme	60 72+
abnahmeprotokoll	16
abnehmen	
abo	
abo gekuendigt	30
abo gekundigt	30
abonnent	65
abonnentin	65
about	+
about to retire	43
above	+
above and beyond	45
above budget	12
above target	21
abplatzungen	13
abrechnen	28
abrechnung	16 28+
abrechnungen	16 28+
abroad	+
abruf	72
abrufauftrag	72
abrufe	72
abrufmengen	36
abrupt	44
absage	+
absatz	34
absatzzahlen	34
abschicken	58
abschiedsgeschenk	23
abschlaege	7
abschlag	7+
abschlage	7
abschlagsrechnung	28+
abschlagsrechnungen	28
abschlagszahlung	41
abschlagszahlungen	41
abschleifen	60
abschleppdienst	60
abschliessen	+
abschluss	+
abschreibung	+
absence	34+
absence of	37
absences	34
absenden	58
absender	65
absenderin	65
absent	35
absenteeism	34
absenzen	34
absetzen	14
absicht	20
absichten	20
absolut	
absolut kein	37
absolut keine	37
absolut nicht	37
absolut nichts	37
absolute	+
absolute gem	45
absolute joke	3
absolute legend	45
absolute mess	3
absolute star	45
absolutely	
absolutely brilliant	45
absolutely delighted	45
absprache	+
absprung	30
abstandszahlung	10
abstellen	14
abstimmen	+
abstuerze	13
absturz	13
absturze	13
absurd	3
abteilung	+
abteilung gewechselt	43
abteilungsleiter	65
abteilungsleiterin	65
abteilungswechsel	43
abuse	27
abusive	27
abverkauf	7 34
abverkaufsaktion	33
abwanderung	30
abwart	66
abweichend	74
abweichende	74
abweichung	74
abweichungen	74
abwesend	38+
abwesenheit	38+
abwesenheitsagent	32
abwesenheitsassistent	32
abwesenheitsmail	32
abwesenheitsmeldung	32
abwesenheitsnachricht	32
abwesenheitsnotiz	32+
abwesenheitsnotizen	32
abwicklung	
abzahlen	41
abzocke	12 27
abzocker	27+
abzueglich	
abzueglich skonto	41
abzug	10
abzuglich	
abzuglich skonto	41
abzuholen	14
abzuladen	14
abzuschicken	58
acc	+
acc to	51
accept	+
acceptable	+
accepted	32 48+
accepted our offer	52
accepted the apology	52
accepted the offer	52
accepted the solution	52
accepts	
accepts our offer	52
accepts the apology	52
accepts the solution	52
access	+
access code	16
access denied	25
access point	24
access points	24
access request	25
access rights	25
access to folder	25
access to share	25
accessories	24
accessory	24
accident	8
accident rate	34
accidental	
accidental damage	8
accidents	8 34
accommodation	
according	
according to	51
accordingly	+
account	72+
account closed	30
account entsperrt	25
account gesperrt	25
account holder	65
account locked	25
account locked out	25
account merged	32
account on stop	67
account overdue	67
account review	53
account statement	28
accountancy	60
accountant	18 66+
accountants	18
accounting	+
accounts	16 39+
accounts department	28
accounts dept	28
accounts payable	28
accounts query	28
accounts receivable	28
acct	+
accts	+
accuracy	+
ace	45
ach	+
achsvermessung	60
achtzehn	+
achtzig	+
ack	48+
acknowledge	+
acknowledge receipt	48
acknowledged	48+
acknowledgement	
acknowledgment	+
acquire	20
acquisition	20
acre	+
acres	+
across	+
act	+
act as a reference	63
acted	
acted as reference	63
acting	+
acting up	13
action	+
action on me	47
actions	+
activation	25
active	
active directory	25
activity	+
acts	
acts up	13
actual	+
acupuncture	60
ad	+
ad account	25
adams	+
adapter	24+
add	
added	21
added that	51
added up wrong	74
adding	+
additional	21+
address	+
address list	16
address no longer exists	43
address no longer valid	43
address not found	32
addressed	+
adds	51
adhesive	24
adjust	50
adjusted	52+
adjuster	8
adjuster report	8
adjuster visit	8
adjusters	
adjusting	50
adjustment	50
adm	39
admin	
admin rights	25
admin time	34
administration	9+
administrator	+
administrator appointed	9
administrators	9
administrators called in	9
admit	+
admits	51
admitted	48 51
admitted that	51
adobe	
adore	45
adore it	45
adored	45
adores	45
adresse	+
adresse nicht gefunden	32
adresse ungueltig	43
adresse ungultig	43
adressen	+
adressiert	
advent	+
adventkalender	23
adventskalender	23
advertising	60
advice	0+
advise	0+
advised	0+
advised that	51
adviser	18
advises	0
advises that	51
advising	0
advisor	18
aeltere	
aeltere dame	65
aelterer	
aelterer herr	65
aendern	
aenderungsschneiderei	60
aepfel	24
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
aeusserst dankbar	64
aeusserst dringend	56
aeusserst zufrieden	45
aexguesi	4
afford	
affordable	
afl	61
afoot	20
afore	+
afraid	+
afraid that	26
afresh	2
aft	+
after	+
after 5 only	6
after a	36
after care	1
after delivery call	1
after easter	62
after fitting	1
after install call	1
after lunch	62
after sales	1
after sales call	1
after sales visit	1
after school club	60
after six only	6
after the bank holiday	62
after the beep	70
after the holidays	62
after the meeting	62
after the storm	40
after the weekend	62
after work	62
aftercare	1
aftercare call	1
aftercare visit	1
afternoon	+
afternoons	+
aftersales	1
again	2+
again and again	2
against	+
against the clock	56
agat	
agb	16
aged	+
aged debt	67
aged debtors	67
agencies	18
agency	18+
agenda	16
agent	18+
agents	18
agentur	18
ages	
ages ago	40
aggregat	24
aggregate	24
aggrieved	3
ago	40+
agree	
agree to	47
agreed	+
agreed to	47
agreed to our solution	52
agreement	16+
agreements	16
agrees	+
ah	+
ahead	20+
ahead of	68
ahead of schedule	73
ahead of target	21
ahlers	+
ahnung	
ahnungslos	44
ahnungslose	44
ai	+
ai not	37
ai service	60
aid	
aids	
aim	20
aim to	20
aiming	20
aims	20
aims to	20
ain	+
air	
air compressor	24
air con	24
air con service	60
air conditioner	24
air conditioning unit	24
airline	66
airport	+
airport transfer	60
akku	24
akku leer	13
akku tot	13
akkus	24
akontorechnung	28
akontozahlung	41
akt	16
akte	16 72+
akte zu	52
akten	+
aktenzeichen	8
aktion	7 33+
aktionen	33
aktionsangebot	7 33
aktionsangebote	33
aktionspreis	7 33
aktionspreise	7
aktionswoche	33
aktualisiert	59
akut	56
akute	56
akzeptabel	
akzeptiert	52
alan	+
alarm	24+
alarm monitoring	60
alarm service	60
alarmanlage	24
alarms	24+
ale	24+
alert	+
alerted	0
alignment	
alive	
all	+
all arrived	48
all clear	52
all cleared	52
all customers	33
all dealt with	52
all done	59
all fine now	52
all fixed	52
all good	1
all good now	52
all good since	52
all good with	1
all in	46
all in darkness	38
all ireland	61
all love it	45
all loved	45
all of you	75
all ok	1
all ok now	52
all ok with	1
all okay	1
all our fault	4
all out	38
all over facebook	27
all over social media	27
all sent	59
all sorted	52
all still good	1
all the time	2
all this rain	61
all time high	21
all well	1
all well with	1
alle	+
alle nas lang	2
alle naselang	2
alle paar tage	2
alle schwaermten	45
alle schwarmten	45
alle zwei wochen	2
alleged	51
allegedly	51
alleges	51
alleging	51
allein	+
allein gelassen	44
alleingelassen	44
allen	+
allenfalls	26
aller	+
allerdings	+
allergen	+
allergic	
allergic reaction	13
allergy	+
allerspaetestens	68
allerspatestens	68
alles	+
alles andere als zufrieden	3
alles bestens	73
alles da	48
alles dicht	73
alles dreckig hinterlassen	44
alles erledigt	52
alles geklaert	52
alles geklart	52
alles geregelt	52
alles gut	1 52 73
alles gut angekommen	1
alles gut jetzt	52
alles gute gewuenscht	23
alles gute gewunscht	23
alles heil	73
alles im gruenen bereich	73
alles im grunen bereich	73
alles im lot	73
alles in ordnung	1 52 73
alles laeuft	73
alles lauft	73
alles ok	1 52
alles okay	1 73
alles paletti	73
alles palletti	73
alles passt	1 52
alles prima	73
alles roger	73
alles stehen und liegen	56
alles super	73
alles trocken	52 73
alles wieder gut	52
alles wieder in ordnung	52
alles wieder ok	52
allfaellig	26
allfaellige	26
allfaelligen	26
allfaelliger	26
allfallig	26
allfallige	26
allfalligen	26
allfalliger	26
allotment	61
allow	+
alloys	24
almost	+
almost doubled	21
alone	+
along	
aloud	+
alp	+
alphabetisch	+
already	40+
alright	+
als	+
als anhang	59
als anlage	59
als ausgleich	10
als dank	64
als dankeschoen	64
als dankeschon	64
als referenz	63
als referenz angeben	63
als referenz dienen	63
als referenz genannt	63
als referenz nennen	63
als referenz zur verfuegung	63
als referenz zur verfugung	63
als uberbruckung	31
als ueberbrueckung	31
alsbald	62
also	+
alt	+
altbacken	13
altbackene	13
altbausanierung	60
alte	19+
alte firma	66
alte zeiten	61
altem	19
alten	19+
alter	19+
alter ansprechpartner	43
alter lieferant	66
alterations	60
altere	
altere dame	65
alterer	
alterer herr	65
alternativanbieter	55
alternativangebot	55
alternative	
alternative accommodation	8
alternative provider	55
alternative quote	55
alternative supplier	55
alternative suppliers	55
alternativlieferant	55
alternator	24
altersgruenden	
altersgrunden	
altershalber	
altershalber geschlossen	9
altersheim	+
altersteilzeit	43
altes	+
although	+
altogether	+
aluminium	24
aluminum	24
always	2+
am	+
am abend	62
am apparat	54
am arsch	13
am besten abends	6
am besten am handy	6
am besten anrufen	6
am besten erreichbar	6
am besten gestern	56
am besten per mail	6
am besten telefonisch	6
am besten vormittags	6
am billigsten	7
am dienstag	62
am donnerstag	62
am dram	61
am empfang	22
am ende	13
am ende der geduld	3
am freitag	62
am gardasee	61
am guenstigsten	7
am gunstigsten	7
am hoerer	54
am horer	54
am laufenden band	2
am meer	61
am mittwoch	62
am montag	62
am nachmittag	62
am portal	22
am preis drehen	7
am preis machen	7
am preis noch	7
am preis was machen	7
am samstag	62
am sonntag	62
am sonntag geoeffnet	17
am sonntag geoffnet	17
am telefon	54
am tomorrow	62
am vormittag	62
am vortag	40
am wochenende	62
amateure	27
amateurhaft	44
amateurs	27
amazing	45
amazing job	45
amazon	66
amazon billiger	7
amazon voucher	23
amber	+
ambition	20
ambitions	20
ambulance	66
amend	50
amended	52+
amending	50
amendment	50
amends	50
amicably	
ammann	+
amount	+
amount outstanding	67
amount owing	67
amp	24
amplifier	24
ams	66
amtsgericht	66+
amuesiert	
amused	
amusiert	
an	+
an alle kunden	33
an angel	45
an der leitung	54
an der rezeption	22
an der strippe	54
an dich	75
an die decke gegangen	3
an die presse	27
an die strippe	54
an euch	75
an falsche adresse	74
an hour ago	40
an hour late	29
an post	66
an sie	75
an uns verwiesen	49
an wen	5
analysis	+
anbau	20 72+
anbei	59+
anbei das angebot	59
anbei die rechnung	59
anbei die unterlagen	59
anbei erhalten sie	59
anbei finden sie	59
anbieter	18+
anbieter gewechselt	30
anbietern	
anbieterwechsel	30
anbot	16
anbote	16
anchors	24
and	+
and again	2
andauernd	2
andere	+
andere abteilung	43
andere anbieter	55
andere angebote	55
andere bieter	55
andere farbe	74
andere firma	55 66
andere firmen	55
andere groesse	74
andere grosse	74
andere lieferanten	55
anderem	
anderem anbieter	55
anderen	+
anderen anbieter	55
anderen anbietern	55
anderen angeboten	55
anderen betrieb	55
anderen betrieben	55
anderen dienstleister	55
anderen firma	55 66
anderen firmen	55
anderen handwerker	55
anderen lieferanten	55
anderer	+
anderer anbieter	55
anderer betrieb	55
anderer dienstleister	55
anderer firma	66
anderer handwerker	55
anderer lieferant	55
anderes	
anderes angebot	55
andern	+
andernfalls	26
anders	+
anders als besprochen	74
anders als bestellt	74
anders als vereinbart	74
anders bestellt	74
andersrum	74
anderswo	
anderswo billiger	7
anderswo guenstiger	7
anderswo gunstiger	7
andert	+
anderthalb	+
anderung	+
anderungen	+
anderungsschneiderei	60
anderweitig	
anderweitig abgeschlossen	30
anderweitig vergeben	30
android	+
andruck	16
anerkennung	64
anew	2
anfaenger	27
anfahren	14
anfahrt	14+
anfahrtskosten	46
anfang	+
anfang der woche	62
anfang des monats	62
anfang monat	62
anfang nachster woche	62
anfang naechster woche	62
anfang woche	62
anfangen	+
anfanger	27
anfertigen	
anforderung	36
anforderungen	36
anforderungsliste	36
anforderungsprofil	36
anfrage	5+
anfragen	5 34+
anfunken	54
angaben	
angeben	+
angeblafft	44
angeblich	51+
angebliche	51
angeblichen	51
angebot	16+
angebot abgegeben	59
angebot der konkurrenz	7
angebot erhalten	48
angebot geschickt	59
angebot versandt	59
angebot verschickt	59
angebot zu hoch	12
angebote	16+
angebote vergleichen	55
angeboten	16+
angebots	16
angebotspreis	46
angebotssumme	46
angebrannt	13
angebrochen	13
angebruellt	3 27
angebrullt	3 27
angedacht	20
angedenkens	
angedroht	
angefahren	3+
angefahren worden	44
angefault	13
angefragt	5+
angefressen	3
angefressene	3
angegeben	51
angegossen	
angehaengt	59
angehangen	59
angehangt	59
angehoerige	65
angehoerigen	65
angehorige	65
angehorigen	65
angekommen	48+
angekuendigt	
angekundigt	+
angekundigte	+
angekurbelt	21
angel	45
angelaeutet	54
angelautet	54
angelegenheit	+
angelegt	59+
angeleitet	0
angeliefert	14 59
angeln	61
angelogen	27
angemahnt	28
angemeldet	59+
angemotzt	44
angenehm	
angenehm warm	73
angenommen	26 32 48+
angenommen dass	26
angepackt	17
angepasst	59
angepeilt	20
angepflaumt	44
angepisst	3
anger	3+
angeraunzt	3
angeregt	0
angerissen	13
angerufen	54+
angesagt	+
angeschlagen	13+
angeschlagene	13
angeschlossen	59
angeschnauzt	3 44
angeschraubt	+
angeschrien	27
angestiegen	21
angetan	45
angetaut	13
angetreten	
angetroffen	+
angewaehlt	54
angewahlt	54
angewiesen	41+
angezahlt	41
angezeigt	+
angle	
angle grinder	24
angriff	
angrily	3
angrufen	+
angrufn	+
angry	3
anhaengen	58
anhaengend	59
anhaengende	59
anhaenger	24
anhang	+
anhang fehlt	35
anhangen	58
anhangend	59
anhangende	59
anhanger	24+
anheben	+
animal	+
ankam	+
anke	+
anker	+
anklingeln	54
ankommt	+
ankunft	+
anl	59+
anlaeuten	54
anlage	24+
anlage fehlt	35
anlage steht	13 56
anlagegesprach	53
anlagegespraech	53
anlagen	24+
anlass	72
anlasser	24
anlauf	+
anlauten	54
anlegen	
anleitung	0 16+
anleitung fehlt	35
anleitung gegeben	0
anliefern	14
anlieferung	14 72
anlieferungen	14
anliegen	+
anliegend	59
anliegende	59
anmeldedaten	25
anmeldeformular	16
anmelden	+
anmelden nicht moeglich	25
anmelden nicht moglich	25
anmeldeschluss	68
anmeldung	16 72
anmeldung am system	25
anmeldung klappt nicht	25
anmeldung schlaegt fehl	25
anmeldung schlagt fehl	25
anmeldungen	34 72+
annahme	
annahme verweigert	11
anniversaries	23
anniversary	23+
anniversary card	23
anno	
anno dazumal	40
annoyed	3+
annual	+
annual accounts	16
annual catch up	53
annual chat	53
annual fee	46
annual inspection	60
annual meeting	53
annual report	16
annual review	53
annual service	60 72
annual volume	36
anordnung	+
another	+
another agency	55
another agent	55
another bidder	55
another broker	55
another builder	55
another caterer	55
another company	55
another contractor	55
another customer	74
another dentist	55
another firm	55
another garage	55
another hotel	55
another message left	70
another offer	55
another one	2
another practice	55
another printer	55
another provider	55
another quote	55
another school	55
another supplier	55
another time	2
another vendor	55
another venue	55
another vet	55
anpassen	
anregung	0
anregungen	0
anruf	54+
anrufbeantworter	70+
anrufbeantworters	70
anrufe	54+
anrufe unerwuenscht	71
anrufe unerwunscht	71
anrufen	54+
anrufen bei	54
anrufer	65+
anruferin	65
anrufn	+
anrufsperre	71
anrufversuch	38
anrufversuche	38
ans	+
ans herz gelegt	0
ans m c	70
ans phone	70
ans telefon	54
ansafone	70
ansage	70+
ansage laeuft	70
ansage lauft	70
ansaphone	70
anschauen	+
anschauen kommen	69
anscheinend	51
anschluss	+
anschreiben	
anschrift	
ansehen	+
ansehen kommen	69
ansicht	
ansichtskarte	23
anskypen	54
ansonsten	26
ansprechpartner	65
ansprechpartner geaendert	43
ansprechpartner geandert	43
ansprechpartner gewechselt	43
ansprechpartner ist jetzt	43
ansprechpartner jetzt	43
ansprechpartner neu	43
ansprechpartnerin	65+
ansprechpartners	65
ansprechpartnerwechsel	43
ansprechperson	+
anspruch	36
anspruche	36
ansprueche	36
anstandslos	73
anstatt	37 74
ansteht	
anstelle	74
anstieg	21
anstrich	60
answer	+
answer machine	70
answer phone	70
answered	+
answered all questions	0
answered her questions	0
answered his questions	0
answered questions	0
answered that	51
answering	
answering bureau	22
answering machine	70
answering machine only	70
answering service	70
answerphone	70+
answerphone on	70
answerphone only	70
answers	+
anteilnahme	15
antelefonieren	54
antibiotics	24
antivirus	25
antivirus alert	25
antraege	16
antrag	16+
antrage	16
antragsformular	16
antragsteller	65
antragstellerin	65
antriebswelle	24
antrittsbesuch	69
antwort	+
antworten	+
antwortet	51
antwortet nicht	38
antwortete	51
antwortete nicht	38
antwortzeit	34
anvisiert	20
anwaehlen	54
anwaeltin	18
anwahlen	54
anwalt	18+
anwalt beauftragt	27
anwalt eingeschaltet	27
anwalt einschalten	27
anwaltin	18
anwaltsbrief	27
anwaltsschreiben	27
anweisen	41
anwender	65
anwenderbericht	63
anwenderberichte	63
anwenderin	65
anwesend	+
any	+
any chance	5
any chance of	5
any chance you could	5
any day now	62
any idea how	5
any idea when	5
any issues	1
any issues since	1
any joy	5
any minute now	62
any movement	5
any movement on price	7
any news	5
any news on	5
any problems	1
any problems since	1
any progress	5
any questions since	1
any teething troubles	1
any time now	62
any update	5
any update on	5
any updates	5
any word	5
any word on	5
anybody	+
anydesk	25
anymore	+
anyone	+
anything	+
anything but	37
anywhere	+
anzahlen	41
anzahlung	41+
anzahlungen	41
anzahlungsrechnung	28
anzeige	+
anzeige erstatten	27
anzeige erstattet	27
anzuege	24
anzug	24
anzuge	24
anzurufen	54
anzutreffen	
aoife	+
aok	66
ap	28 65+
apart	+
apero	+
apfel	24+
aph	70
api	32
apiece	46
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
apotheke	66
apothekenpreis	12
apothekenpreise	12
app	24 51+
app development	60
app install	25
appalled	3
appalling	3
appalling service	44
apparat	+
apparently	51+
appeal	+
appears	
appears that	51
apple	66
apples	24+
appliance	24
appliances	24
application	+
application for payment	28
application form	16
applied	
applies	+
apply	+
appmt	72
appointed	+
appointment	72+
appointment with	69
appointments	72
appreciate	64+
appreciate it	64
appreciate your help	64
appreciated	64+
appreciates	64
appreciating	64
appreciation	64+
appreciative	64
apprentice	22
apprentice with him	39
apprentices	+
approach	+
approval	+
approved	
approved for payment	41
approved repairer	8
appt	72+
appts	72
apr	42
april	42+
apron	+
aprons	24+
ar	28+
arbeit	72+
arbeite	+
arbeiten	72+
arbeiten nach	50
arbeiterkammer	
arbeiterkammer eingeschaltet	27
arbeitet	+
arbeitet dort nicht mehr	43
arbeitet nach	50
arbeitet nicht mehr da	43
arbeitet nicht mehr dort	43
arbeitgeber	+
arbeitgeber gewechselt	43
arbeitsamt	66
arbeitsaufwand	34
arbeitsbericht	16
arbeitskleidung	24
arbeitsplatte	24
arbeitsplatz	
arbeitspreis	46
arbeitsstunden	34
arbeitsunfaelle	34
arbeitsunfalle	34
arbeitsvertrag	16
arbeitszeit	34
architect	65
architecture	60
architekt	66+
architekten	66+
architektin	66
architekturburo	+
architrave	24
are	+
are down	13 57
are due	68
are not	37
are there	5
are up	21
are you	5
are you able to	5
are you free	5
are you keeping well	61
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
argued that	51
argues	
argues that	51
argument	+
arm	
armatur	24
armaturen	24
armchair	24
arme	+
arms	
armutszeugnis	3
around	+
arr	+
arrange	+
arranged	59+
arrears	67
arrival	
arrive	
arrived	48+
arrived after all	52
arrived at depot	32
arrived cold	13
arrived late	29
arrived on time	48
arrived safely	48
arrived this morning	48
arrived today	48
arrived yesterday	48
arrives	48+
arriving	48+
arrogant	44
arrogante	44
arsch	27
arschgeige	27
arschloch	27
arschlocher	27
arschloecher	27
arschteuer	12
arsehole	27
arseholes	27
arsenal	61
art	+
article	24+
article about us	63
artikel	24
artist	
artists	
artwork	16
artwork file	16
artworks	16
arvo	62+
arzt	+
arztbrief	16
arzthelferin	22
arzthelferinnen	22
arztrechnung	28
as	+
as a favour	17
as a matter of urgency	56
as a precaution	26
as a thank you	64
as always	2
as always excellent	45
as attached	59
as before	2
as built drawings	16
as ever	2
as expected	73
as good as new	52
as goodwill	10
as if	26
as it should	73
as it should be	73
as it should be again	52
as it was before	52
as long as	26
as per	51
as per usual	2
as promised	73
as promised sent	59
as soon as	62
as soon as possible	56
as thanks	64
as usual	2
asap	56+
asbestos	
asbestos removal	60
asche	+
asche auf mein haupt	4
asche auf unser haupt	4
ashamed	+
ashamed of yourselves	27
ashes	
aside	+
ask	5+
asked	5+
asked about	5
asked about next year	53
asked about plans	53
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
asked what is coming up	53
asked what they need	53
asked when	5
asked whether	5
asked whether all	1
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
asp	65
asphaltierung	60
assay	+
assembly	60
assembly instructions	16
assessment	
assessor	8
asshole	27
assholes	27
assigned	
assignment	72
assignments	72
assistant	22+
assistant took a message	22
assistent	22
assistenten	22
assistentin	22+
assistentin der geschaeftsleitung	22
assistentin der geschaftsleitung	22
assistenz	22
assistenz der geschaeftsfuehrung	22
assistenz der geschaftsfuhrung	22
assoc	+
association	+
assume	26
assumes	51
assuming	26
assuming that	26
assurance	47
assure	47
assured	47+
assures	47
assuring	47
astray	
astronomical	12
astronomisch	12
at	+
at 10	62
at 2pm	62
at a standstill	13 56
at breaking point	3
at capacity	36
at first	40
at her wits end	3
at his wits end	3
at lunch	38
at nine	62
at no cost	17
at once	56
at our disposal	31
at our end	39
at our premises	69
at risk of	26
at short notice	56
at that time	40
at the earliest	56
at the end of tether	3
at the latest	68
at the soonest	56
at the time	40
at the very latest	68
at the weekend	40
at their premises	69
at wits end	3
at worst	26
at your earliest	56
at your end	75
ate	+
ate humble pie	4
athlone	+
ato	66
attach	58
attached	59+
attaches	58
attaching	58+
attachment	+
attempt	+
attempted	38
attempted call	38
attempted contact	38
attend	+
attend site	69
attendance	34+
attendance certificate	16
attendances	34
attended	
attended site	69
attended to	52
attending	69
attention	
attest	+
attitude	
attitude problem	44
attorney	
attraktiver	
au	
au pair	66
auch	+
auch nicht	37
auch wenn	26
auction	+
audio	
audit	60+
audit report	16
auditor	66+
auditors	66
audits	60
auf	+
auf 180	3
auf ab	70
auf ab gesprochen	70
auf band	70
auf band gesprochen	70
auf berechnung verzichtet	10
auf besuch	69
auf dauer	20
auf dem kopf	74
auf dem laufenden halten	47
auf dem tisch	48
auf dem weg	59
auf den barrikaden	3
auf den letzten drucker	56
auf den letzten druecker	56
auf den weg gebracht	59
auf der baustelle	69
auf der palme	3
auf der stelle	56
auf der suche nach	36
auf die haelfte	57
auf die halfte	57
auf die mailbox gesprochen	70
auf die palme	3
auf die post geben	58
auf die post gegeben	59
auf die schnelle	56
auf die seite gelegt	17
auf dienstlicher nummer	6
auf dienstreise	38
auf einen kaffee	61 69
auf einen nachlass verstaendigt	52
auf einen nachlass verstandigt	52
auf einen sprung	69
auf einen sprung vorbei	69
auf empfehlung	49
auf empfehlung von	49
auf gebuehr verzichtet	10
auf gebuhr verzichtet	10
auf geschaeftsreise	38
auf geschaftsreise	38
auf haus	10
auf hingewiesen	0
auf hundertachtzig	3
auf instagram verlinkt	63
auf keinen fall	37
auf kulanz	10 17
auf kur	61
auf lange sicht	20
auf leihbasis	31
auf mahnung nicht reagiert	67
auf mailbox gelandet	70
auf mailbox gesprochen	70
auf mallorca	61
auf meine kappe	4
auf papier	6
auf probe	31
auf stippvisite	69
auf tour	14
auf unsere kappe	4 17
auf unsere kosten	10 17
aufbau	60
aufbauen	14
aufbaut	+
auffahrunfall	8
auffindbar	
aufgabe	72
aufgaben	72
aufgebaut	59
aufgebracht	3
aufgebracht uber	3
aufgebracht ueber	3
aufgebrachte	3
aufgebrachten	3
aufgebrachter	3
aufgebraust	3
aufgegangen	13
aufgegeben	59+
aufgehaengt	13
aufgehangt	13
aufgehoben	+
aufgehoben fuer ihn	17
aufgehoben fur ihn	17
aufgehoert	9
aufgehort	9+
aufgeklaert	0 52
aufgeklart	0 52
aufgekuendigt	30
aufgekundigt	30
aufgelegt	38+
aufgelegt worden	44
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
aufgesprochen	70
aufgestellt	59+
aufgesucht	69
aufgetaucht	+
aufgetaut	13+
aufgetaute	13
aufgetrennt	13
aufgetreten	
aufglegt	+
aufklaerung	0
aufklarung	0
aufkleber	24
auflage	72+
auflagen	+
auflistung	16
aufloesung	9
auflosung	9+
aufm	+
aufmass	69 72
aufmass nehmen	69
aufmasstermin	69
aufmerksam	+
aufmerksam gemacht	0
aufmerksamkeit	23
aufn	+
aufnahme	
aufnehmen	+
aufpreis	46
aufrichtig	+
aufrichtiges	
aufrichtiges beileid	15
aufs	+
aufs ab	70
aufs band gesprochen	70
aufs haus	17
aufs neue	2
aufschaltung	60
aufschlaege	46
aufschlag	12 46
aufschlage	46
aufschwung	21
aufsetzen	
aufsichtsrat	+
aufstand	
aufstand gemacht	11
aufstellen	14+
aufsteller	+
aufstellung	16+
aufstocken	20
aufstockung	20
aufsuchen	69
auftraege	72
auftraegen	72
auftrag	72+
auftrag bestaetigt	59
auftrag bestatigt	59
auftrag schriftlich	16
auftrage	72+
auftragen	72
auftraggeber	65
auftraggeberin	65
auftraggebers	65
auftrags	72
auftragsbestaetigung	16
auftragsbestaetigung automatisch	32
auftragsbestaetigungen	16
auftragsbestatigung	16
auftragsbestatigung automatisch	32
auftragsbestatigungen	16
auftragssumme	46
auftragswert	46
aufwand	34
aufzug	24+
aug	42+
auge	
augen	+
augenblicklich	
augenblicklich gebraucht	56
augenschein	69
august	42+
auld	+
aunt	66
auntie	66
aus	+
aus altersgruenden aufgegeben	9
aus altersgruenden geschlossen	9
aus altersgrunden aufgegeben	9
aus altersgrunden geschlossen	9
aus dankbarkeit	64
aus dem haeuschen	45
aus dem handelsregister geloescht	9
aus dem handelsregister geloscht	9
aus dem hauschen	45
aus dem unternehmen ausgeschieden	43
aus dem urlaub	61
aus dem verteiler	71
aus dem verteiler nehmen	71
aus der firma ausgeschieden	43
aus der kartei nehmen	71
aus der klemme geholfen	17
aus der leitung geflogen	44
aus der liste streichen	71
aus der not geholfen	17
aus der patsche geholfen	17
aus der welt	52
aus der welt geraeumt	52
aus der welt geraumt	52
aus der welt geschafft	52
aus gefaelligkeit	17
aus gefalligkeit	17
aus ihrer sicht	51
aus kulanz	10 17
aus seiner sicht	51
aus versehen	74
aus verteiler nehmen	71
ausbau	20 60+
ausbauen	20
ausbessern	50
ausbesserung	50
ausbeute	34
ausblick	20
ausborgen	31
ausbuegeln	50
ausbugeln	50
ausdrucken	
ausdrucken und schicken	58
ausdrucklich	+
ausdrucklich bedauern	4
ausdruecklich	
ausdruecklich bedauern	4
auseinander	
auseinandergefallen	13
ausfaelle	13 34
ausfaellig	27
ausfaellt	13
ausfahren	14
ausfall	13 34+
ausfalle	13 34+
ausfallig	27
ausfallt	13
ausfallzeit	34
ausfallzeiten	34
ausfuhrerklaerung	16
ausfuhrerklarung	16
ausfuhrung	+
ausfullen	+
ausgangsrechnung	28
ausgebaut	21
ausgeben	14
ausgebessert	50 52+
ausgebleicht	13
ausgeblichen	13
ausgeblieben	35+
ausgeblutet	13
ausgeborgt	31
ausgebuegelt	52
ausgebugelt	52
ausgedruckt	59
ausgefahren	14
ausgefallen	13+
ausgefallene	13
ausgefallenen	13
ausgeflippt	3
ausgeflockt	13
ausgefranst	13
ausgefuehrt	59
ausgefuhrt	59
ausgefullt	+
ausgeglichen	41
ausgehaendigt	14 59
ausgehandigt	14 59
ausgeholfen	17
ausgelassen	35
ausgelaufen	13 30+
ausgelaufene	13
ausgelegt	+
ausgelehnt	31
ausgeleiert	13
ausgeliefert	14 59+
ausgeliehen	31+
ausgemacht	47+
ausgenommen	37
ausgeraeumt	52
ausgerastet	3
ausgeraumt	52+
ausgerichtet	22+
ausgerissen	13
ausgeschaltet	+
ausgeschieden	43+
ausgeschlagen	13
ausgeschrieben	+
ausgesprochen	52+
ausgestanden	52
ausgestellt	+
ausgetauscht	10 52 59
ausgetauscht uber	53
ausgetauscht ueber	53
ausgetragen	71
ausgetreten	30
ausgetrocknet	13
ausgewechselt	50
ausgezahlt	+
ausgezeichnet	45
ausgezeichnet geschmeckt	45
ausgezeichnete	45
ausgfallen	+
ausgleich	10
ausgleichen	41
ausgleichsverfahren	9
ausgleichszahlung	10
ausgmacht	+
aushaendigen	14
aushandigen	14
aushangen	+
aushelfen	17
aushilfe	+
aushilfsweise	17
aushub	60
auskuenfte	0
auskunft	0+
auskunft gegeben	0
auskunft nach dsgvo	71
auskunfte	0
auslastung	34
auslaufen	
auslaufen lassen	30
auslegen	+
auslehnen	31
ausleihen	31
ausliefern	14
auslieferung	14+
auslieferungen	14
ausm	+
ausmalen	60
ausmessen	69
ausnahmsweise	17
auspacken	+
ausprobieren	
auspuff	24
ausreden	44
ausrichten	
aussage	
ausschau	
ausscheiden	43
ausschliesslich	+
ausschliesslich per e mail	6
ausschliesslich per mail	6
ausschliesslich schriftlich	6
ausschliesslich telefonisch	6
ausschreibung	72+
ausschreibung verloren an	55
ausschreibungen	72
ausschreibungsunterlagen	16
ausschuss	13 34+
ausschussquote	34
ausschussrate	34
aussehen	+
aussendienst	39
aussendienstler	39
aussendienstmitarbeiter	39
aussenstaende	67
aussenstand	67
aussenstande	67
ausser	
ausser der reihe	17
ausser haus	38
ausser haus bis	38
ausser sich	3
ausser wenn	26
ausserhalb	+
ausserhalb der toleranz	74
ausserordentlich	+
ausserordentlich gekuendigt	30
ausserordentlich gekundigt	30
ausserst	
ausserst dankbar	64
ausserst dringend	56
ausserst zufrieden	45
aussertourlich	17
aussetzer	13
aussicht	+
aussichten	20
ausstaende	67
ausstaendig	35 67
ausstaendige	35
ausstaendiger	
ausstaendiger betrag	67
ausstande	67
ausstandig	35 67
ausstandige	35
ausstandiger	
ausstandiger betrag	67
ausstattung	+
ausstattungswuensche	36
ausstattungswunsche	36
ausstehend	35 67
ausstehende	35
ausstehende betraege	67
ausstehende betrage	67
ausstehende rechnung	67
ausstehende zahlung	67
ausstehende zahlungen	67
ausstehenden	35
ausstehender	
ausstehender betrag	67
ausstellen	+
ausstellung	72
ausstoss	34
austausch	10 50 53+
austausch uber	53
austausch ueber	53
austauschen	10 50
austragen	33
austria	61
austritt	30+
austrittserklaerung	30
austrittserklarung	30
ausverkauf	7
ausverkauft	35+
auswahl	+
auswechseln	50
auswertung	+
auswertungen	+
auszahlt	+
auszahlung	8
auszubildende	+
auszusetzen	
auth	+
authenticator	25
authenticator app	25
authorise	
authorise payment	41
authority	+
auto	24+
auto generated	32
auto logged	32
auto reply	32
auto reply received	32
auto responder	32
auto response	32
auto synced	32
autoclave	24+
autogenerated	32
autoklav	24
autologged	32
automate	20
automated	+
automated email	32
automated message	32
automated notification	32
automated reply	32
automated response	32
automatic	+
automatic message	32
automatic notification	32
automatic reply	32
automatic response	32
automatically	+
automatically generated	32
automating	20
automation	32+
automatisch	+
automatisch aktualisiert	32
automatisch angelegt	32
automatisch erstellt	32
automatisch erzeugt	32
automatisch generiert	32
automatisch geschlossen	32
automatisch importiert	32
automatisch versandt	32
automatisch versendet	32
automatisch zugeordnet	32
automatische	+
automatische antwort	32
automatische antworten	32
automatische benachrichtigung	32
automatische e mail	32
automatische mail	32
automatische nachricht	32
automatisierte	
automatisierte antwort	32
automatisierte nachricht	32
automatisierung	32
autoreply	32+
autoresponder	32
autos	24
autowaesche	60
autowasche	60
autumn	42+
autumn campaign	33
autumn meeting	53
autumn offers	33
auva	66
av	+
avail	
available	+
average	+
averted	
avis	14
avisieren	14
avisiert	14+
avocados	24
avoid	37
avoided	57
avoiding	57
avoids	57
avv	16
await	
await your reply	5
await your response	5
awaiting	
awaiting payment	67
awaiting your reply	5
award	63+
awards	+
aware	
away	38+
away from desk	38
away this week	38
away today	38
awb	16
awesome	45
awful	3+
awful service	44
awful weather	61
awfully	
awfully sorry	4
awning	24
axgusi	4
axis	+
aye	+
azubi	39
azubi am telefon	22
azubis	+
b	
b ware	13
b4	+
baby	61 66+
baby born	23
baby due	61
babygro	23
babypause	43
back	+
back again	2
back as it was	52
back from holiday	61
back in	40
back in action	52
back in business	52
back in office on	32
back in order	52
back in service	52
back in the day	40
back office	39
back on	52
back on line	52
back on track	52
back online	52
back order	29
back then	40
back to front	74
back to how it was	52
back to normal	52
back up	52
back up and running	52
backed	
backed up	13
backer	18+
backerei	18+
backing	
backing up	13
backload	14
backlog	29+
backofen	24
backoffice	39
backorder	29+
backordered	29+
backpack	24
backup	60+
backup completed	32
backup eingespielt	25
backup failed	32
backup service	60
backwards	+
backwards and forwards	2
bacon	24+
bacs	41+
bad	+
bad attitude	44
bad back	61
bad batch	13
bad debt	67
bad line	38
bad payer	67
bad reception	38
bad review	11
bad service	44
bad value	12
bader	+
badewanne	24
badges	24
badly	
badly finished	13
badly fitted	13
badly made	13
badly printed	13
badly sewn	13
badsanierung	60
baecker	18
baeckerei	18
baelde	
baelle	24
baeuerin	65
baeume	24
bag	24+
baggage	
bagged	+
bagger	24+
bags	24
baguettes	24
bail	
bail us out	17
bailed	
bailed out	17
bailed us out	17
bailiffs	67
bain	
bain marie	24
bait	+
bake	
bake off	61
baker	+
bakery	18+
baking	61
bal	+
balance	24+
balance delivered	52
balance outstanding	67
bald	62+
bald patch	13
balde	
baldigst	56
baldmoeglichst	56
baldmoglichst	56
baler	24
balers	24
bales	24+
bali	
baling	60
balked	
balked at	12
balken	24
ball	+
balle	24
ballen	+
ballistic	
ballpark	46
ballpark figure	46
banana	
bananas	24
bananen	24
band	61 70+
band steht	13 56
bandage	24
bandages	24
bandansage	70
banding	13
bandits	27
bang	+
bang on	73
bang on time	73
bang up job	45
banged	
banged the table	3
banging	
banging noise	13
banister	24
banjaxed	13+
bank	18 66+
bank details	16
bank gewechselt	30
bank holiday	61
bank statement	16
bank transfer	41
banke	+
bankeinzug	41
bankett	+
banking	+
bankrott	9
bankrupt	9
bankruptcy	9
banner	24+
banners	24
banquet	72
banter	61
bar	
bar bezahlt	41
bar service	60
barbecue	61
barbecue grill	24
barcode	
barcode scanner	24
bare	+
bare patches	13
barely	37
bargain	7
bargaining	7
bargains	7
bark	24
barked	3
barrel	24+
barrels	24
barrierefrei	+
barrikaden	
barrister	66
bars	+
barsch	44
barscher	44
barter	7
barzahlung	41+
base	
baseball	61
basel	+
basic	+
basin	24
basis	+
basket	+
basket of fruit	23
basket size	34
bass	+
bastard	27
bastards	27
bat	+
bat um	5
batch	72+
batches	72
batchlauf	32
baten	
baten um	5
bath	24
bathroom	
bathroom installation	60
bathtub	24
batten	24
battens	24
batterie	24
batterie leer	13
batterien	24
batteries	24+
battery	24
battle	
bauabschnitt	72
bauamt	66+
bauamts	66
baubegehung	69
baubeginn	72
baubehoerde	66
baubehorde	66
baubewilligung	16
bauen	+
bauendreinigung	60
bauer	65+
bauerin	65
bauern	+
baufirma	
baugenehmigung	16
baugruppe	24
bauherr	65+
bauherren	65
bauherrin	65
bauherrn	65
bauherrschaft	65
bauhof	+
baujahr	+
bauleiter	39+
bauleitung	60+
baulked	
baulked at	12
baulked at the price	12
baum	24+
baume	24
baumeister	+
baumfaellung	60
baumfallung	60
baumpflege	60
baumschnitt	60
bauplan	16
bauprojekt	72
bauprojekte	72
baustelle	72
baustelle steht	56
baustelle verdreckt	44
baustellen	72
baustellenbesuch	69
baustellentermin	69
baut	+
bauteil	24
bauteile	24
bautraeger	66
bautrager	66+
bautrocknung	60
bauverzug	29
bauvorhaben	72
bauzaun	+
bauzeitenplan	16
bayern	61
bbq	61+
bcc	58
bcc to all	33
be	+
be a reference	63
be careful with	0
beabsichtigen	20
beabsichtigt	20
beach	+
beam	24+
beamer	24+
beaming	45
beams	24
beans	
beanstande	11
beanstanden	11
beanstandet	11
beanstandete	11
beanstandeten	11
beanstandung	11
beanstandungen	11+
beantragt	
beantworter	70
beantworter besprochen	70
bear	+
bear with us	4
bearbeiter	
bearbeiter geaendert	32
bearbeiter geandert	32
bearbeitung	+
bearbeitungszeit	34
bearing	24+
bearing gone	13
bearings	24
bearings gone	13
bears	+
beat	+
beat target	21
beat that price	7
beat the price	7
beat their price	7
beaten	
beaten on price	7
beating	
beating target	21
beauftragt	59+
beaut	45
beautiful	45+
beautiful work	45
beautifully	
beauty	
beauty parade	55
because	+
becher	24
beck	+
become	+
bed	24
bed bugs	13
bed frame	24
bed linen	24
bed nights	34
bedanke	
bedanke mich	64
bedanken	64+
bedanken sich	64
bedanken uns	64
bedankt	64+
bedankt sich	64
bedankt sich herzlich	64
bedankt sich nochmals	64
bedankt sich vielmals	64
bedankte	64
bedankte sich	64
bedankten	64
bedankten sich	64
bedarf	36+
bedarf an	36
bedarf aufgenommen	53
bedarf besprochen	53
bedarf durchgesprochen	53
bedarf erfasst	53
bedarf fuer	36
bedarf fur	36
bedarfe	36
bedarfsanalyse	36 53
bedarfsaufnahme	36
bedarfscheck	53
bedarfsermittlung	36
bedarfsgesprach	36 53
bedarfsgespraech	36 53
bedarfsplanung	36
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
bedded in	73
bedding	24+
bedding in	1
bedding plants	24
bedeutet	+
bedient	3+
bedienung	
bedienungsanleitung	16
bedienungsanleitungen	16
bedingung	
beds	24+
beduerfnis	36
beduerfnisse	36
beduerfnissen	36
bedurfnis	36
bedurfnisse	36
bedurfnissen	36
beech	+
beef	24
beeindruckt	45
beeinspruchen	11
beeinsprucht	11
been	+
been down	13
been let go	43
been promoted	43
been sent	59
been told	51
been waiting	29
beenden	+
beendet	+
beendet die zusammenarbeit	30
beendet zusammenarbeit	30
beep	+
beer	24
beerdigt	15
beerdigung	15
beers	24
befall	13
befallen	13
before	40 68+
before 9 only	6
before christmas	62
before easter	62
before end of	68
before long	62
before now	40
before that	40
before the	68
before the weekend	62
before then	68
beforehand	40+
befriending	60
befuerchtet	51
befuerchtete	51
befund	16
befunde	16
befurchtet	51
befurchtete	51
beg	
beg your pardon	4
began	+
begehung	69
begehungen	69
begeistert	45+
begeisterte	45
begeisterung	45
begged	+
beginn	+
beginnen	+
beginning	
beginning of next month	62
beginning of next week	62
beginnt	+
begleichen	41
begleicht	41
begleichung	41
begleiten	+
begleitet	+
begleitung	+
beglich	41
beglichen	41+
begraben	15 52
begrabnis	15
begraebnis	15
behaelt	
behaelt ein	10
behalf	+
behalt	
behalt ein	10
behalte	
behalte im auge	47
behandeln	+
behandlung	60
behandlungen	60
behandlungsliege	24
behandlungsstuhl	24
behandlungstermin	72
behauptet	51
behauptete	51
behaupteten	51
behauptung	51
behaving	+
behebe	50
beheben	50
behebt	50
behebung	50
behind	29+
behind on payments	67
behind schedule	29
behind time	29
behind with payments	67
behind with the rent	67
behnke	+
behob	50
behoben	50 52+
behoerde	66
behoerden	66
behorde	66
behorden	66
bei	+
bei bedarf	26
bei der konkurrenz	55
bei dir	75
bei euch	75
bei ihnen	69 75
bei mir	39
bei uns	39
bei uns eingegangen	48
beiden	+
beifuegen	58
beifugen	58
beigefuegt	59
beigefuegte	59
beigefuegten	59
beigefugt	59+
beigefugte	59
beigefugten	59
beigelegt	52 59+
beigesetzt	15
beilage	+
beilagen	59
beilegen	58
beileid	15+
beileid ausgesprochen	15
beileidskarte	23
beiliegend	59+
beiliegende	59
beiliegenden	59
beiliegender	59
beim	+
beim kunden	69
beim letzten besuch	40
beim letzten gesprach	40
beim letzten gespraech	40
beim letzten mal	40
beim mitbewerber	55
beim nachbarn abgegeben	44
beim wettbewerb	55
being	+
being courted	55
being ignored	44
beirat	+
beisetzung	15
beispiel	+
beitraege	46
beitrag	46+
beitrage	46
beitragserhoehung	12
beitragserhohung	12
beitragsrechnung	28
beitragsruckstand	67
beitragsrueckstand	67
beizer	65
beizulegen	
bekam	48+
bekamen	48
bekannt	+
bekannt gemacht	49
bekanntgemacht	49
beklagen	11
beklagen sich	11
beklagt	11+
beklagt sich	11
beklagte	11
beklagte sich	11
beklagten	11
bekommen	48+
bekommen sie	47
bekommen sie bis	47
bekommt	48+
bekommt er	47
bekommt sie	47
belaestigen	
belastet	
belastigen	
belated	29
beleg	28+
belege	28+
belegt	38+
belegung	34
beleidigend	27
beleidigt	3 27
beleidigte	27
beleuchtung	+
believe	+
believed	51
believes	51
believes that	51
bell	+
bell him	54
bell me	54
bells	+
bellt	+
belly	
belly up	9
belongs	+
belongs to someone else	74
below	+
below expectations	3
below par	44
belt	24+
belter	45
belts	24
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
bench	24
benches	24
benefactor	65
benefit	+
benoetigen	36
benoetigt	36
benoetigte	36
benoetigte menge	36
benoetigte mengen	36
benoetigten	36
benotigen	36
benotigt	36+
benotigte	36
benotigte menge	36
benotigte mengen	36
benotigten	36
bent	13+
bent metal	8
bent over backwards	17
benutzen	+
benutzer	+
benutzer gesperrt	25
benutzerkonto	25
benutzerkonto gesperrt	25
benzinpreise	61
beraet	0
berappen	41
berat	0
berate	0
beraten	0+
berater	18 39+
beraterin	18 39
beratung	0 60+
beratungen	0
beratungsbedarf	36
beratungsgesprach	53 69
beratungsgespraech	53 69
beratungstermin	69 72
bereaved	15
bereavement	15
berechnen	28
berechnen nichts	10
berechnet	28+
berechnung	+
berechtigung	25
berechtigungen	25
bereich	+
bereinigen	50
bereinigt	52+
bereinigung	50
bereit	+
bereit zum versand	14
bereitgelegt	59
bereitgestellt	14 31 59
bereits	40
bereits das zweite	2
bereits der zweite	2
bereits erledigt	59
bereits gemacht	59
bereits zum dritten	2
bereitschaftsdienst	60
bereitstellen	14 58
berentet	43
berger	+
bergmann	+
bergtour	61
bericht	16+
berichte	16
berichten	51
berichtet	51
berichtete	51
berichteten	51
berichtigen	50
berichtigt	50 52+
berichtigte	+
berichtigung	50
beriet	0
berieten	0
bern	+
bernd	+
berries	24
berufsgenossenschaft	66
berufskleidung	24
berufsunfaehigkeit	8
berufsunfahigkeit	8
beruhigt	52+
beruhrt	+
besaenftigt	52
besanftigt	52
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
beschaftigt	+
bescheid	16+
bescheid gegeben	59
bescheid gesagt	59
bescheide	16
bescheinigung	16+
bescheinigungen	16
beschimpft	27+
beschimpfte	27
beschimpfung	27
beschlaege	24
beschlage	24
beschleunigt	21
beschleunigte	21
beschleunigung	21
beschlossen	+
beschluss	+
beschreibt	51
beschrieb	51
beschriftet	+
beschriftung	60
beschwerde	11
beschwerdeanruf	11
beschwerdebrief	11
beschwerdemail	11
beschwerden	11 34
beschwerdeschreiben	11
beschwere	11
beschweren	11
beschweren sich	11
beschwert	3 11
beschwert sich	11
beschwerte	11
beschwerte sich	11
beschwerten	11
beschwichtigt	52
beseitigen	50
beseitigt	50 52
beseitigte	50
beseitigung	50
besetzt	38+
besetztzeichen	38
besichtigen	69
besichtigt	69
besichtigte	69
besichtigung	69 72
besichtigung durch gutachter	8
besichtigungen	69
besichtigungstermin	69 72
beside	+
beside herself	3
beside himself	3
besitzer	65
besitzer geaendert	32
besitzer geandert	32
besitzerin	65
besonders	+
besorgt	+
besprach	53
besprachen	53
bespreche	+
besprechen	53+
besprechung	53 69+
besprechungen	69
besprechungsanfrage	32
besprechungstermin	72
bespricht	+
besprochen	53+
besser	+
besser als frueher	21
besser als fruher	21
besser als vorher	21
besser geht es nicht	45
besser geht nicht	45
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
bessern nach	50
bessert	
bessert aus	50
bessert nach	50
besserung	
besserung gelobt	47
best	+
best by email	6
best by mobile	6
best by phone	6
best by text	6
best case	26
best decision	45
best ever	21 45
best in the business	45
best in years	45
best money	45
best month ever	21
best offer	7
best on mobile	6
best practice	0
best price	7 46
best reached by	6
best reached on	6
best thing	45
best time to ring	6
best to email	6
best to ring	6
best to text	6
best way to	0
best way to reach	6
best we have ever had	45
best we have had	45
best year ever	21
best yet	45
bestaetigt	51 59
bestaetigt geloest	52
bestaetigte	51
bestaetigten	51
bestaetigung	16
bestaetigungen	16
bestaetigungslink	32
bestand	+
bestanden	+
bestandsaufnahme	53
bestandsaufnahmen	53
bestandskundenpflege	1
bestatigt	51 59+
bestatigt gelost	52
bestatigte	51
bestatigten	51
bestatigung	16+
bestatigungen	16
bestatigungslink	32
bestatter	15
bestattet	15
bestattung	15 60
beste	+
beste firma	45
besteck	24
bestehensquote	34
besteht	+
bestellbestaetigung	32
bestellbestatigung	32+
bestelleingang	32
bestellen	+
bestellen nicht mehr	30
besteller	65
bestellerin	65
bestellformular	16
bestellnummer	+
bestellschein	16
bestellt	59
bestellt jetzt woanders	30
bestellt nicht mehr	30
bestellt woanders	30
bestellte	
bestellten	+
bestellung	72+
bestellungen	72+
bestellungen pro tag	34
bestelt	+
bestem	
besten	+
besten dank	64
besten dank fuer ihre	48
besten dank fur ihre	48
besten preis	7
bestens	45+
bestens beraten	45
bester	+
bester preis	7
bestickung	60
bestimmt	+
bestimmt nicht	37
bestmarke	21
bestpreis	7
bestreiten	11
bestreitet	11
bestritt	11
bestritten	11
bestwert	21
besuch	69+
besuche	69
besuchen	69
besucher	34
besuchern	+
besucherzahl	34
besucherzahlen	34
besuchsbericht	69
besuchstermin	69
besuchstour	69
besucht	69
besuchte	69
besuchten	69
beta	+
beteuert	47 51
beteuerte	47
beton	24
betont	51
betonte	51
betraege	
betrag	46+
betrage	
betreiber	+
betreibt	+
betreibung	28
betreut	+
betreuung	60+
betreuungsanruf	1
betrieb	18+
betrieb aufgegeben	9
betrieb eingestellt	9
betrieb verkauft	9
betriebe	18
betrieben	
betriebs	
betriebsanleitung	16
betriebsaufgabe	9
betriebsbesichtigung	69
betriebseinstellung	9
betriebsferien	+
betriebsferien info	33
betriebskosten	34
betriebskostenabrechnung	28
betriebsleiter	65+
betriebsleiterin	65
betriebspruefer	66
betriebsprufer	66
betriebsrat	+
betriebsschliessung	9
betriebsstoerung	13
betriebsstorung	13
betriebsubergabe	20
betriebsuebergabe	20
betriebsunterbrechung	8
betriebsurlaub	+
betrogen	27
betrueger	27
betrug	27
betruger	27+
bett	24+
betten	24+
bettenauslastung	34
better	21+
better by email	6
better by phone	6
better deal	7
better offer	7
better price	7
better prices	7
better rate	7
better terms	7
better than before	21
better than ever	21 45
better to	0
bettered	21
bettwaesche	24
bettwasche	24
beule	13
beulen	13
beutel	24+
beutelschneider	27
bev	+
bevor	+
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
bewachung	60
bewaehrt	73
bewaehrt sich	1 73
bewaesserung	24
bewahrt	73+
bewahrt sich	1 73
bewasserung	24
bewerbung	+
bewertet	63
bewertete	63
bewertung	63+
bewertung abgegeben	63
bewertung geschrieben	63
bewertung hinterlassen	63
bewertungen	63
bewilligt	+
bewirtung	60
bewohner	65+
bewohnerin	65
beyond	+
beyond a joke	3
beyond budget	12
beyond expectations	45
beyond our means	12
beyond terms	67
bezahle	41
bezahlen	41
bezahlt	41+
bezahlte	41
bezahlten	41
bezahlterminal	24
bezahlung	41
beziehen	+
bezieht	
bezieht jetzt von	30
bezieht woanders	30
bezirkshauptmannschaft	66
bezugnehmend	
bezugnehmend auf ihr	48
bh	66
bi	
bi claim	8
bicycle	24
bid	72+
bid document	16
bidder	+
bidders	
bidet	24
bids	72
biegen	
bier	24
bierdeckel	+
biere	24
bieten	+
bieten sie	5
bieter	55
bietet	+
big	+
big boss	65
big favour	17
big hit	45
big job	72
big letdown	3
big picture	53
big thank you	64
big thanks	64
bigger	+
bigger picture	53
bike	24+
bike stolen	8
bikes	24
bilanz	16
bilanz gezogen	53
bilanzgesprach	53
bilanzgespraech	53
bild	24+
bilder	16 24+
bildern	+
bilderrahmen	24
bildschirm	24
bildschirm schwarz	13 25
bildschirme	24
bildungskarenz	43
bilingual	+
bill	28+
bill of costs	28
bill of lading	16
bill of materials	16
bill of quantities	16
billed	28+
billed twice	74
billig	7
billiganbieter	55
billige	7
billigen	7
billiger	7+
billiger bekommen	7
billigere	7
billigeren	7
billigerer	7
billigeres	
billigeres angebot	7
billigheimer	55
billigste	7
billigsten	7
billing	28+
billing address	28
billing contact	28
billing query	28
bills	28+
bimmel	
bimmel durch	54
bimmeln	54
bin	+
bin bags	24
bin bis abwesend	32
bin dran	47
bin es satt	3
bin nicht im buero	32
bin nicht im buro	32
binders	
bindet	+
binding	60
bingo	+
binnen	68+
binnen 14 tagen	62
binnen einer woche	62
bins	24
bio	+
bird	+
birnen	24
birth	+
birth certificate	16
birthday	23+
birthday cake	23 24
birthday card	23
birthday present	23
birthday wishes	23
birthdays	23
bis	68+
bis 12 uhr	68
bis 17 uhr	68
bis abend	68
bis abends	68
bis anfang des monats	68
bis anfang januar	68
bis anfang nachster woche	68
bis anfang naechster woche	68
bis dahin	68
bis di	68
bis dienstag	68
bis do	68
bis donnerstag	68
bis ende april	68
bis ende august	68
bis ende der woche	68
bis ende des jahres	68
bis ende des monats	68
bis ende dezember	68
bis ende februar	68
bis ende jaenner	68
bis ende jahr	68
bis ende janner	68
bis ende januar	68
bis ende juli	68
bis ende juni	68
bis ende kw	68
bis ende maerz	68
bis ende mai	68
bis ende marz	68
bis ende monat	68
bis ende nachsten monats	68
bis ende nachster woche	68
bis ende naechsten monats	68
bis ende naechster woche	68
bis ende november	68
bis ende oktober	68
bis ende september	68
bis ende woche	68
bis fr	68
bis freitag	68
bis heute	68
bis heute abend	56 68
bis heute mittag	56
bis heute nicht	35
bis heute nichts	35
bis jaenner	68
bis jahresende	68
bis janner	68
bis kommende woche	68
bis kw	68
bis mi	68
bis mittag	56 68
bis mittags	68
bis mitte der woche	68
bis mitte des monats	68
bis mittwoch	68
bis mo	68
bis monatsende	68
bis montag	68
bis morgen	68
bis nachste woche	68
bis naechste woche	68
bis ostern	68
bis pfingsten	68
bis quartalsende	68
bis samstag	68
bis sonntag	68
bis spaetestens	68
bis spatestens	68
bis ubermorgen	68
bis uebermorgen	68
bis ultimo	68
bis wann	5
bis weihnachten	68
bis zu	68
bis zu den ferien	68
bis zum	68
bis zum 15	68
bis zum ersten	68
bis zum herbst	68
bis zum sommer	68
biscuit	+
biscuits	23 24
bisher	+
bisherige	19+
bisherigen	19
bisheriger	19
bisheriger ansprechpartner	43
bisheriger lieferant	66
bisschen	+
bisschen billiger	7
bist	+
bist du	75
bit	+
bit cheaper	7
bit my head off	3
bit of advice	0
bits	+
bits missing	35
bitte	+
bitte anrufen	54
bitte bescheid geben	5
bitte entschuldigen sie	4
bitte klaeren	5
bitte klaren	5
bitte melden	5
bitte mitteilen	5
bitte nicht anrufen	71
bitte nicht antworten	32
bitte nicht kontaktieren	71
bitte nicht mehr anrufen	71
bitte nur per mail	6
bitte nur schriftlich	6
bitte per e mail	6
bitte per mail	6
bitte per sms	6
bitte per whatsapp	6
bitte pruefen	5
bitte prufen	5
bitte schicken	5 58
bitte schliessen	52
bitte schriftlich	6
bitte senden	5 58
bitte telefonisch	6
bitte um	5
bitte um angebot	5
bitte um anruf	54
bitte um auskunft	5
bitte um bestaetigung	5
bitte um bestatigung	5
bitte um entschuldigung	4
bitte um ihr verstaendnis	4
bitte um ihr verstandnis	4
bitte um info	5
bitte um loeschung	71
bitte um loschung	71
bitte um nachsicht	4
bitte um rr	54 70
bitte um ruckmeldung	5
bitte um ruckruf	54 70
bitte um rueckmeldung	5
bitte um rueckruf	54 70
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
bittet um loeschung	71
bittet um loschung	71
bittet um ruckruf	54
bittet um rueckruf	54
biz	+
bl	+
black	
black friday	33
black screen	13
blackout	+
blade	24
blades	24
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
blanket order	72
blankets	+
blanks	+
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
blaue	+
blazer	24
blazers	24
blech	24
bleche	24
blechen	41
blechschaden	8
bled	13+
bled the radiators	52
bleeding	+
bleeding ink	13
bleib	
bleib dran	47
bleibe	
bleibe dran	47
bleiben	+
bleiben dran	47
bleiben dunkel	13
bleibt	
bleibt aus	35
bleibt dunkel	13
bleibt haengen	13
bleibt hangen	13
bleibt kalt	13
bleibt leer	13
bleibt liegen	29
bleibt schwarz	13
bleibt stehen	13
bleibt stumm	13
bleibt trocken	73
bleibt weiss	13
bleibt zu	13
blender	24
bless	+
bless you	64
blew	+
blew a fuse	3 13
blew a gasket	3
blew his top	3
blew up	3 13
blew up at us	3
blick	
blieb	+
blieb aus	35
blieb haengen	13
blieb hangen	13
blieb liegen	29
blieb stehen	13
blieb unbeantwortet	38
blieben	+
blight	13
blind	24+
blinds	24+
blink	
blinking	
blinking red	13
blistered	13
blistered paint	13
blistering	13
blitzschlag	8
block	24
block a	72
blockage	
blocked	13+
blocked by reception	22
blocked our drive	44
blocked the drive	44
blocked up	13
blocked website	25
blockiert	13+
blockierte	13
blocks	13 24+
blod	+
bloed	
blogged	
blogged about us	63
bloke	65+
blood	
blood pressure monitor	24
blood results	16
blood test	60
bloody	+
bloom	+
bloss	+
bloss die haelfte	35
bloss die halfte	35
blotchy	13
blow	
blower	
blowing	
blowing up	3
blown	13
blown away	45
blows	
blows fuses	13
blows the budget	12
blue	
blue screen	13
blueprint	16
bluescreen	25
blumen	23 24+
blumenerde	24
blumengruss	23
blumenschmuck	60
blumenstock	23
blumenstrauss	23+
blunt	13
blurred	13
blurry	13
bluse	24
blusen	24
blutet	
blutet aus	13
board	65+
boarded	
boarded up	9
boarding	60+
boarding pass	16
boardroom	+
boards	24+
boat	24+
bob	+
bobbled	13
bockt	13
boden	24+
bodenlos	3
bodenlose	
bodenlose frechheit	3
bodenplatten	24
bodenverlegung	60
bodge	
bodge job	44
bodged	13
bodies	+
bodywork	60
bogans	27
bogen	+
bogo	7
bohnen	24
bohrer	24
bohrmaschine	24
bohrung	60
boiler	24+
boiler repair	60
boiler service	60
boilers	24+
bollocks	27
bolt	+
bolts	24+
bolzen	24
bom	16+
bombenfest	
bon	28
bone	+
bone dry	73
boni	7
bono	
bonus	7
bonus malus	8
bonzer	45
boo	
book	24+
book club	61
book now	33
book token	23
bookcase	24
booked	59+
booked in	48 59
booked solid	21
booking	72+
booking com review	63
booking confirmation	32
booking form	16
bookings	34 72+
bookkeeper	18 66+
bookkeeping	60
booklet	24
booklets	24
books	24+
boost	21
boosted	21
booster	60
boosters	60
boosting	21
boosts	21
boot	
booting	
boots	24
boq	16
bordsteinkante	
bore	+
borge	31
borgen	31
borgt	31+
borgt aus	31
borgte	31
borgten	31
born	
borough	
borough council	66
borrow	31
borrowed	31
borrowed from	31
borrowed our	31
borrowed their	31
borrower	65
borrowing	31+
borrows	31
bose	+
boss	65+
botch	
botch job	44
botched	13
botched job	44
bote	
both	+
both of you	75
bother	
bothered	+
bothering	
bottle	24+
bottle of bubbly	23
bottle of champagne	23
bottle of fizz	23
bottle of gin	23
bottle of port	23
bottle of red	23
bottle of whiskey	23
bottle of whisky	23
bottle of wine	23
bottleneck	36
bottlenecks	36
bottles	24+
bottles of wine	23
bottoms	+
bought	+
bought out	9
bounce	32+
bounce rate	33
bounced	43+
bounced back	43
bounced check	67
bounced cheque	67
bouncy	
bouncy castle	24
bouquet	23 24
bouquets	23
bout	+
bow	24
bowed	13
bowl	
bowled	
bowled over	45
bowls	24
bows	24
box	24+
box of chocolates	23
box of mithai	23
box set	61
box was empty	35
boxed	+
boxen	+
boxes	24+
boyfriend	66
boys	+
brace	24
bracelet	24
brach	13
brach ab	13
brach zusammen	13
bracht	+
brachte	14
brachte neuen kunden	49
brachte uns ins gesprach	49
brachte uns ins gespraech	49
brachte uns kunden	49
brachte vorbei	14
brachten	14
bracket	24
brackets	24
braeuchte	26 36
braeuchten	26 36
braeutigam	65
brainstorm	53
brainstormed	53
brainstorming	53
brake	+
brake discs	24
brake pads	24
brakes	24
branch	
branch closed	9
branch manager	65
branch out	20
branches	+
branching	
branching out	20
brand	8+
brandaktuell	56
branded	
branded mug	23
brandeilig	56
branding	60
brandmelder	24
brandschaden	8
brandschutzpruefung	60
brandschutzprufung	60
brandt	+
brass	24
brassed	
brassed off	3
braten	+
bratwurst	+
brauch	+
brauche	+
brauchen	36+
braucht	36+
braucht ewig	13
brauchte	26 36+
brauchten	26 36+
brauchts	+
brauer	+
brauerei	18 66
braut	65
brautigam	65
brautkleid	24
brautpaar	65
brav	+
bravo	+
breach	
bread	24+
break	
break in	8
breakage	
breakdown	13+
breakdown cover	60
breakdowns	13 34
breaker	24
breakers	24
breakfast	
breakfast meeting	69
breakfast service	60
breaking	13
breaking down	13
breaks	13
breaks down	13
breasts	
breda	+
breit	
breite	+
bremen	+
bremsbelaege	24
bremsbelage	24
bremse	+
bremsen	24
bremsscheiben	24
bremst	
bremst nicht	13
brenner	24
brennholz	24
brennt	56+
brennt der hut	56
brett	+
bretter	24
brewer	18
breweries	66
brewery	18 66+
brewery engineers	66
brexit	61
brezen	24
bricht	13+
bricht ab	13
bricht zusammen	13
brick	24
bricked	13
bricklaying	60
bricks	24+
bridal	
bridal couple	65
bridal hair	60
bride	65+
bride and groom	65
bride mother	65
brides	+
bridge	24
bridle	24
brief	+
briefe	+
briefing	36
briefkasten	+
briefpapier	24
brigade	
brille	24+
brillen	24
brilliant	45+
brilliant job	45
brilliant service	45
bring	14+
bring a friend	49
bring account up to date	41
bring along	14
bring down	7
bring over	14
bring round	14
bring the price down	7
bring you down	27
bringa	+
bringe	14+
bringe hin	14
bringe ich	47
bringe mit	14 47
bringe vorbei	14
bringe zuruck	14
bringe zurueck	14
bringen	14+
bringen in ordnung	50
bringen mit	14
bringen vorbei	14
bringen wir	47
bringing	14+
bringing in	21
bringing round	14
brings	14+
brings in	21
bringt	14+
bringt hin	14
bringt in ordnung	50
bringt mit	14
bringt uns neue kunden	49
bringt uns zusammen	49
bringt vorbei	14
bringt zuruck	14
bringt zurueck	14
brittle	13
bro	+
broadcast	+
brocht	+
brochure	16+
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
broetchen	24
broetchenplatte	24
broke	13
broke down	13
broke off	13
broken	13
broken down	13
broken into	8
broken off	13
broken promises	44
broker	8 18+
brokerage	60
brokers	18
broom	+
broschuere	16
broschueren	16 24
broschure	16+
broschuren	16 24
broselt	13
brot	24+
brotchen	24+
brotchenplatte	24
brote	24
brother	66+
brother in law	66
brotkorb	23
brought	+
brought a new customer	49
brought along a friend	49
brought back	31
brought in	21
brought in house	30
brought over	59
brought round	59
brought us a customer	49
brown	+
browser	25+
bruch	13
bruchschaden	13
bruchware	13
brucke	24
bruder	66+
bruecke	24
bruellt	3
bruellte	3 27
bruised	13
brullt	3
brullte	3 27
brummen	13
brummt	13+
brummt zufrieden	73
brummte	13
brunnen	+
brush	24+
brushed	
brushed aside	44
brushed off	44
brushes	24
brutto	46
bruttopreis	46
bscheid	+
bt	66
btw	+
bu	
bu antrag	8
bubble	13
bubble wrap	24
bubbled	13
bubbles	13
bubbling	13
bubbly	23
buch	+
buche	
buchen	+
buchen ab	41
bucher	24+
buchfuehrung	60
buchfuhrung	60
buchhalterin	+
buchhaltung	28 39
buchhandlung	+
bucht	
bucht ab	41
buchte	
buchte ab	41
buchung	72+
buchungen	72
buchungsfehler	74
buck	
bucket	24
buckets	+
buckled	13
buckling	13
bucks	+
buddy	+
bude	+
budge	
budget	46+
budget figure	46
budget for	36
budget gesprengt	12
budget is tight	12
budget uberschritten	12
budget ueberschritten	12
budgeted	+
budgetgesprach	53
budgetgespraech	53
budgetplanung	20
budgets	46
buecher	24
buegelt	
buegelt aus	50
buehne	24
buerge	47
buergermeister	66
buero	39
bueroreinigung	60
bueroservice	22
buerostuehle	24
buerostuhl	24
buffer	+
buffet	24 60+
bug	13
bug fix	50
bug fixed	52
bugelt	
bugelt aus	50
bugfix	50
bugger	
bugger off	27
buggered	13
buggy	13
bugs	13
buha	28 39
buhne	24+
build	72+
builder	18 65
builders	18+
builders on site	66
building	+
building an extension	20
building control	66
building empty	9
building inspector	66
building project	72
building regs certificate	16
building site	72
building society	66
buildings	
buildings insurance	8
built	+
bulb	24
bulbs	24
bulk	+
bulk discount	7
bulk email	33
bulk import	32
bulk mail	33
bulk mailing	33
bulletin	+
bullshit	27
bump	8
bumped	
bumped us up	17
bumper	24
bun	+
bunch	+
bunch of amateurs	27
bunch of clowns	27
bunch of cowboys	27
bunch of flowers	23
bunch of idiots	27
bunch of liars	27
bunch of muppets	27
bundeln	+
bundesliga	61
bunk	
bunk bed	24
bunny	
buns	+
bureau	
burge	47
burgermeister	66+
burgers	24
burglar	66
burglars	66
burglary	8
burgled	8
burial	15
buried	15
buried the hatchet	52
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
buro	39+
buroreinigung	60
buros	+
buroservice	22
burostuhl	24
burostuhle	24
bursar	65+
burst	13
burst open	13
burst pipe	8 13
burst pipes	8
bursting	13
bursting at seams	13
bursting at the seams	36
bus	24
business	+
business cards	24
business critical	56
business folded	9
business from a friend	49
business interruption	8
business is slow	61
business lunch	69
business plan	20
business review	53
business sold	9
busse	+
bust	13+
bust the budget	12
busted	13
busy	38+
busy signal	38
busy tone	38
but	+
butter	24+
buttons	24
buy	+
buy now	33
buyer	65+
buyers	65
buying	+
buying elsewhere	30
buys	+
buys elsewhere	30
buzz	+
buzz me	54
buzzed	+
buzzing	13
bv	72
by	68+
by all accounts	51
by close of play	56
by cob	56
by e mail only	6
by email only	6
by end of	68
by end of day	68
by end of month	68
by end of today	56
by end of week	68
by eod	56
by five	62
by friday	62
by half	57
by her own account	51
by his account	51
by letter only	6
by lunchtime	56 62
by midday	56
by mistake	74
by monday	62
by monday morning	56
by no means	37
by noon	56 62
by phone	54
by phone only	6
by post only	6
by signal	6
by sms	6
by telegram	6
by text	6
by text message	6
by text only	6
by the	68
by the end of	68
by the latest	68
by the weekend	62 68
by then	68
by this afternoon	56
by this evening	56
by thursday	62
by today	56
by tomorrow	56 62
by tomorrow morning	56
by tonight	56 62
by tuesday	62
by way of thanks	64
by wednesday	62
by whatsapp	6
by when	68
by word of mouth	49
by year end	20
by yesterday	56
c	+
c b	54
c drive full	25
c u	65
ca	+
cab	+
cabbage	24
cabin	+
cabinet	24
cabinets	24
cable	24
cables	24
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
cake	23 24
cakes	23 24
calculations	
calendar	23+
calendar invitation	32
calendar invite	32
calendar notice	32
calendar notification	32
calendar reminder	32
calendars	24
calgary	+
calibration	60
calibration certificate	16
call	54+
call back	54
call before coming	6
call centre	22
call dropped	38
call dropped out	38
call duration	32
call failed	38
call forwarding	25
call her	54
call him	54
call in	69
call in person	69
call logged	32
call me	54
call off order	72
call out	50 72
call out charge	46
call outs	34
call recorded	32
call round	69
call the police	27
call times	34
call up	54
callback	54+
callcenter	22
called	54+
called again	54
called back	54
called in on	69
called in to say	54
called it a day	9
called it quits	52
called round	69
called up	54
caller	65+
calling	54+
calling back	54
calling round	69
calling the police	27
callout	50 72
calls	54+
calm	+
calmed	
calmed down	52
came	48+
came apart	13
came away	13
came by	69
came by post	48
came down	7
came down from	57
came in	48
came in early	17
came in on sunday	17
came in specially	17
came late	29
came loose	13
came off	13
came off in her hand	13
came off in his hand	13
came open	13
came out	69
came out beautifully	45
came out great	45
came out in rash	13
came out well	45
came over	69
came round	69
came this morning	48
came through	48 49
came to an understanding	52
came to our rescue	17
came to see	69
came to terms	52
came to the rescue	17
came to us through	49
came today	48
came undone	13
came unstuck	13
came via	49
camera	24
cameras	24
camp	+
campaign	33 72+
campaigns	33
campervan	24
camping	61
campsite	61
can	24+
can be closed	52
can close this	52
can i	5
can not	37
can not afford	12
can not connect to vpn	25
can not fault	45
can not fault it	45
can not fault them	45
can not find	35
can not get hold of	38
can not get through	38
can not justify	12
can not justify the cost	12
can not log in	25
can not log on	25
can not pay	67
can not praise enough	45
can not print	25
can not reach	38
can not run to	12
can not stand it	3
can not stretch to	12
can not take any more	3
can not thank enough	45
can not thank you enough	64
can not wait	56
can quote them	63
can they	5
can u	5
can we	5
can you	5
can you please	5
can you pls	5
canada	+
canal	+
cancel	+
cancel the contract	30
canceled	32+
canceled the contract	30
cancellation	30
cancellation letter	30
cancellation received	30
cancelled	30+
cancelled contract	30
cancelled direct debit	30
cancelled event	32
cancelled her membership	30
cancelled her policy	30
cancelled his membership	30
cancelled his policy	30
cancelled last minute	44
cancelled membership	30
cancelled on the day	44
cancelled standing order	30
cancelled subscription	30
cancelled the account	30
cancelled the contract	30
cancelled the dd	30
cancelled the policy	30
cancelled the service	30
cancelled the subscription	30
cancelling	30+
cancelling the contract	30
cancels	
cancels the contract	30
candle	24
candles	24+
cannulas	24
cans	24
canteen	+
capacity	34 36
captain	65
captcha	32
car	24
car accident	8
car hire	60
car insurance	8
car seat	24
car service	60
car stolen	8
car wash	60
car written off	8
caravan	24 61
carbon	
carbon footprint	34
card	23+
card declined	67
card machine	24
card payment	41
card reader	24
card stock	24
card terminal	24
cardboard	
cardboard boxes	24
carded	38
cards	23
care	60+
care home manager	65
care instructions	16
care review	53
career	
career break	43
careers	+
careful	
careless	44
careless work	44
carelessly	44
carer	66
carl	+
carol	+
carpentry	60
carpet	24+
carpet cleaning	60
carpet tiles	24
carpets	24
carport	24
carriage	46
carriage charge	46
carried	+
carried out	59
carrier	18 66
carriers	18 66
carrots	24
cars	24+
cart	14+
carting	14
carton	24
cartons	24+
cartridge	
cartridges	
case	72+
case closed	52
case created	32
case of beer	23
case of wine	23
case resolved	52
case settled	52
case studies	63
case study	63
cases	72+
caseworker	
cash	41+
cash flow	34
cash on delivery	41
cash settlement	8
cask	24
casks	24
cast	+
cast an eye over	0
casting	24
castings	24
castle	
castration	60
cat	61 66
cat food	24
cat n	8
cat owner	65
cat s	8
catalog	16
catalogs	16
catalogue	16
catalogue mailing	33
catalogues	16
catch	+
catch up on plans	53
catch up over coffee	69
caterer	18+
caterers	18
catering	60+
catheters	24
cats	+
cattle	
cattle feed	24
caught	+
caught fire	13
cause	+
cause of loss	8
caused	
caved	13
caved in	13
cavity	
cavity wall insulation	60
cb	54
cbk	54
cc	58+
ccj	67
cctv	24+
cctv installation	60
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
cello	24+
celtic	61
cement	24
cent	+
centenary	23
center	18
central	+
centre	18
centres	+
centrifuge	24+
ceo	65+
cereal	24
cert	16+
certificate	16+
certificate expired	25
certificate of conformity	16
certificate of origin	16
certificates	16+
certification	60
certified	+
certs	16+
cfo	65+
chain	24
chains	24
chainsaw	24
chainsaws	24
chair	24 65
chairman	65
chairperson	65
chairs	24+
chairwoman	65
challenge	11 36
challenged	11
challenges	11 36
challenging	
challenging the bill	11
chamber	+
champagne	23
champagner	
champion	+
champions	
champions league	61
chance	+
chancer	27
chancers	27
change	+
change password	25
change the part	50
changed	+
changed accountant	30
changed agent	30
changed broker	30
changed department	43
changed jobs	43
changed provider	30
changed roles	43
changed supplier	30
changed suppliers	30
changed vet	30
changeover	34
changeover time	34
changeovers	34
changes	+
changing	+
changing jobs	43
changing supplier	30
changing the part	50
channel	
chaos	44
chaoten	27
chaotenverein	27
chaotic	44
chaotisch	44
chaotische	44
chap	65+
chapeau	45+
chaps	41
chapter	+
chapter 11	9
charge	46+
chargeback	10
charged	+
charged twice	74
chargehand	65
chargen	24
charger	24+
chargers	24
charges	46+
charging	
charity	+
charlatan	27
charlatans	27
charred	13
chart	
charts	
chase	+
chase payment	67
chase the money	67
chased	+
chased for	5
chased payment	67
chaser	28
chaser letter	28
chaser on	5
chasing	5+
chasing payment	67
chasing up	5
chat	61+
chat on phone	54
chatted	61
chatted about	61
chatting	+
cheap	7+
cheaper	7+
cheaper alternative	7
cheaper deal	7
cheaper elsewhere	7
cheaper option	7
cheaper outfit	55
cheaper price	7
cheaper quote	7
cheaper supplier	7
cheaper version	7
cheapest	7
cheaply	7
cheat	27
cheated	27
cheats	27
check	+
check all is well	1
check all ok	1
check bounced	67
check everything works	1
check in	1
check in call	1
check in the mail	41
check up	1 60
check ups	60
check what they need	53
checkatrade	63
checkatrade review	63
checked	+
checked all ok	1
checked all was well	1
checked and fine	52
checked and ok	52
checked everything works	1
checked in	1 48
checked in after	1
checked in with	1
checked ok	52
checked up on	1
checking	+
checking all is well	1
checking in	1
checking in after	1
checking in to see	1
checking up	1
checklist	16+
checkliste	16+
checklists	16
checkup	60
cheers	64+
cheers for	64
cheers for that	64
cheers mate	64
cheese	24
cheesed	
cheesed off	3
cheeses	24
chef	65+
chef jackets	24
chefassistentin	22
chefin	65
chefs	65
chefsekretaerin	22
chefsekretariat	22
chefsekretarin	22
chelsea	61
cheltenham	61
chem	+
chemie	+
chennai	+
cheque	41+
cheque bounced	67
cheque in the post	41
cheques	41
cherry	
cherry picker	24
chest	
chest of drawers	24
chewed	
chewed up	13
chewy	13
chf	46+
chg	+
chicken	24
chicken breasts	24
chief	+
chief buyer	65
child	
childcare	60
children	61 66+
chiller	+
chimney	
chimney liner	24
china	
chinese	+
chip	
chip pan fire	8
chipboard	24
chipped	13
chipped in	17
chipped windscreen	8
chipping	13
chips	
chips off	13
chiropody	60
chit	
chit chat	61
chitchat	61
cho	+
choccies	23
chocolate	24
chocolates	23+
chocs	23
choir	61+
choked	
choked at price	12
choose	+
chop	
chop chop	56
chor	61+
chose	
chosen	+
christbaum	24
christening	23+
christmas	42+
christmas campaign	33
christmas card	23
christmas cards	23
christmas closing times	33
christmas gift	23
christmas greetings	23
christmas hamper	23
christmas mailing	33
christmas opening hours	33
christmas plans	61
christmas present	23
christmas shopping	61
christstollen	23
chrome	25
chronic	2
chuck	+
chuffed	45+
chuffed to bits	45
chuffed with	45
church	+
churchwarden	65
churn	30 34
churned	30
cider	24
cindy	+
cinema	
cinema tickets	23
cio	65
cip	+
circle	+
circles	
circuit	
circuit board	24
circuit diagram	16
circular	33+
circulars	33
circulate	58
circulated	59
circulating	58
circulating pump	24
circumstances	
cistern	24
citrix	25
citrix session	25
city	+
city break	61
city hall	66
ck	+
cl	65+
claim	8
claim closed	8 52
claim declined	8
claim denied	8
claim file	72
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
claim settled	8 52
claim that	51
claimant	65
claimed	8 51
claiming	51+
claiming on insurance	8
claiming that	51
claims	8 34 51
claims department	8
claims dept	8
claims handler	8
claims history	8
claims reserve	8
claims team	8
claims that	51
clarification	+
clarify	
clarinet	24
class	72+
classes	72+
classmate	+
clause	+
clean	73+
clean and tidy	45
cleaned	+
cleaner	18 66+
cleaners	18+
cleaning	60+
cleaning products	24
clear	+
clear cache	25
clear the account	41
clear the arrears	41
clear the balance	41
clearance	33 60
cleared	52+
cleared cache	25
cleared funds	48
cleared the account	41
cleared the balance	41
cleared the blockage	52
cleared up	52
cleared up confusion	0
clearing	+
clearly	+
clerk	
click	
click here	33
click through rate	34
clicked	
clicked link	32
clicking	13
clicks	13 34+
client	65+
clients	65+
climbed	21+
climbing	21
clinic	18+
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
close of business	68
close of play	68
close the account	30
close the call	52
close the case	52
close the job	52
close the ticket	52
closed	+
closed down	9
closed for good	9
closed her account	30
closed his account	30
closed its doors	9
closed out	52
closed permanently	9
closed the account	30
closed the business	9
closed the case	52
closed the doors	9
closed the file	52
closed the shop	9
closed the ticket	52
closed their account	30
closed today	38
closer	
closes	+
closes again	52
closes properly	52
closing	+
closing date	68
closing down	9
closing the account	30
closing the business	9
closure	9+
cloth	24
clothes	+
cloud	+
cloud backup	60
cloudy	13
clown	27
clowns	27
clt	65
club	+
club secretary	65
clue	
clueless	44
clunking	13
clunks	13
cluster	24
clutch	24+
cmr	16
cn	
cn raised	10
cnc	24+
cnc machine	24
co	+
co owner	65
co2	34
coach	0 24 65+
coach hire	60
coached	0
coaching	0 60
coal	24
coast	+
coastguard	66
coat	24
coating	+
coats	24
cob	56 68+
coc	16
cock	
cock up	4
cocked	
cocked up	4
cockpit	+
cockroaches	13
cocktails	+
cod	24 41
code	
coffee	24 69+
coffee beans	24
coffee machine	24
coffee machines	24
coffee with	69
coffin	24
cold	
cold call	54
cold on arrival	13
cold room	24
cold snap	61
cold spots	13
collapsed	13
collapsing	13
colleague	+
colleague answered	22
colleague of mine	39
colleague took a message	22
colleagues	39
collect	14+
collected	48 59
collecting	14
collection	14
collection agency	67
collection tins	24
collections	14
collections agency	67
collective	
collective invoice	28
collector	
collectors	
collects	14
college	+
collided	8
collision	8
colm	+
color	
colour	60+
colour bled	13
colour chart	16
colour charts	16
colour proof	16
colour ran	13
colours	+
colours ran	13
column	+
com	
comb	+
combi	24
combi boiler	24
combine	24+
combining	60
combox	70+
combox besprochen	70
come	+
come and see	69
come by	69
come down	7
come down a bit	7
come down by	57
come down on price	7
come in	48
come out	69
come out to	69
come over	69
come round	69
come round there	27
come to an agreement	52
come to see	69
comes	
comes off	13
comin	+
coming	+
coming apart	13
coming away	13
coming loose	13
coming monday	62
coming out	69
coming round	69
coming season	20
coming unstuck	13
coming up	20
coming year	20
coming years	20
commencing	
commend	+
commendation	63
commented	51
commented that	51
comments	+
commercial	
commercial invoice	16
commission	46 72+
commissioning	60
commit	47+
commit to	47
commitment	47
commits	47
committed	47+
committed to	47
committee	65
committee member	65
committing	47
communication	
communion	+
community	+
comp	10+
companies	18
company	18+
company dissolved	9
comparative	
comparative quotes	55
compared	+
compared notes on plans	53
comparison	+
comparison quotes	55
comparison site	55
compatible	
comped	10
compensate	10
compensated	10
compensates	10
compensation	10
competing	
competing bid	55
competing offer	55
competing quote	55
competing supplier	55
competition	55
competitive	
competitor	55+
competitor van	66
competitors	55
complain	11
complainant	11
complained	11
complained that	51
complaining	11
complains	11
complaint	11
complaint closed	52
complaint withdrawn	52
complaints	11 34
complete	59+
complete mess	3
completed	59+
completely	
completely satisfied	45
completion	72+
completion by	68
completion date	68
compliance	+
compliment	45
compliment slips	24
complimentary	
complimentary about	45
complimentary night	10
complimented	45
compliments	45+
component	24
components	24
compost	24
compressor	24
compressors	24
compromise	
compromise found	52
computer	24
computer generated	32
computer slow	25
computers	24
con	+
con artist	27
con artists	27
con man	27
con merchants	27
conceivably	26
concern	36+
concerned	+
concerns	36
concert	61 72
concert tickets	23
concierge	22+
concrete	24
concreting	60
condensation	13
condescending	44
condition	+
condition report	16
conditioner	
conditioning	
conditions	
condolence	15
condolence card	23
condolences	15
conduct	+
conf	
conf call	54
conference	72+
conference call	54
confidence	
confidential	
confidential shredding	60
confidentiality	
confidentiality notice	32
configuration	60
confirm	+
confirm please	5
confirmation	+
confirmation letter	16
confirmed	59+
confirmed that	51
confirms	+
confirms that	51
conformity	
conformity certificate	16
confused	
confused with	74
confusion	
congrats	23+
congratulate	23
congratulated	23
congratulations	23+
congratulations card	23
conked	
conked out	13
conks	
conks out	13
conman	27
conmen	27
connect	
connected	
connected me with	49
connected us with	49
connecting	
connection	60+
conscientious	45
consent	
consent form	16
consent withdrawn	71
conservation	+
conservatory	24
consider	36+
consider it done	47
considering	36
considering whether	26
consign	14
consignment	14 72
consignment note	16
consignments	72
consolidated	
consolidated invoice	28
constant	2
constant contact	33
constantly	2
consult	0+
consultancy	60
consultant	18
consultant surgeon	65
consultants	18
consultation	0 72
consulted	0
consulting	60
consumables	24
consumer	
consumer court	27
consumer forum	27
consumer unit	24
consummate	
consummate professional	45
consumption	34 36
contact	65+
contact created	32
contact imported	32
contact is now	43
contact lens check	60
contact lenses	24
contact merged	32
contact now	43
contact person	65
contact preference	6
contact updated	32
contact via agent only	6
contact via secretary	6
contactable	
contacted	
contacting	
contactless	41
contacts	+
container	24 72
containers	72+
contaminated	13
content	+
content now	52
content with	45
contented	52
contents	+
contents insurance	8
contest	11
contested	11
contesting	11
contests	11
contingency	26
continual	2
continually	2
continue	+
continues	
continues to	2
continuing	2
continuous	2
continuously	2
contract	16 72+
contract cancelled	30
contract cleaning	60
contract draft	16
contract expired	30
contract not extended	30
contract ran out	30
contract review	53
contract terminated	30
contracting	60
contractor	18
contractor appointed by insurer	8
contractors	18+
contracts	16 72+
control	+
control board	24
control panel	24
controller	+
controls	+
convenience	
convent	+
conversion	34
conversion rate	34
conversions	34
conveyance	72
conveyancing	60
conveyor	24
conveyor belt	24
coo	65+
cook	+
cooker	24
cooker hood	24
cookies	24 25
cooking	
cooking oil	24
cool	
cooler	
cooler engineers	66
cooling	
cooling engineers	66
cools	
cools again	52
coordinator	+
cop	68
cop today	56
copier	24
copier paper	24
copies	+
copper	
copper pipe	24
copy	+
copy in	58
copy invoice	28
copy invoices	28
copy of invoice	16
copy of passport	16
copywriting	60
cordless	
cordless drill	24
corked	13
corners	+
cornwall	
coroner	66
corporate	+
corporate gift	23
corporate rate	46
correct	50+
corrected	52+
correcting	50
correction	50
corrections	50
corrects	50
correspondence	+
corridor	+
corroded	13
corroding	13
corrosion	13
corrupt	13
corrupted	13
coshh	
coshh sheet	16
cosmetics	24
cost	46+
cost a fortune	12
cost an arm	12
cost effective	7
cost more	12
cost of living	61
cost per head	46
cost per unit	46
cost price	46
cost saving	57
cost savings	57
costing	46
costings	46
costly	12
costs	34 46+
costs a fortune	12
costs more	12
costs the earth	12
cosy	73
cot	24
cotton	24
couch	24
cough	
cough up	41
coughed	
coughed up	41
could	26+
could be	26
could do with	36
could have	26
could i	5
could not	26 37
could not afford	12
could not ask for more	45
could not be better	45
could not be bothered	44
could not be happier	45
could not be more pleased	45
could not care less	44
could not contact	38
could not fault	45
could not find	35
could not get hold	38
could not get hold of	38
could not get through	38
could not log in	25
could not put me through	22
could not reach	38
could not talk	38
could u	5
could use	36
could we	5
could you	5
could you please	5
could you pls	5
council	66
counselling	60
count	+
count is short	35
count on it	47
count on us	47
counter	+
counter offer	55
countersigned	59
counting	+
countless	
countless times	2
counts	+
county	+
county council	66
couple	65+
coupling	24
couplings	24
courier	18 58+
courier company	66
courier firm	66
courier over	58
courier service	60
courier to collect	14
couriered	59+
couriered over	59
couriering	58
couriers	18
course	60 72+
course dates	72
courses	60 72
court	66+
courted	
courteous	45
courtesy	
courtesy bike	31
courtesy call	1
courtesy car	31
courtesy check	1
courtesy phone	31
courtesy van	31
courtesy vehicle	31
courtesy visit	1
cousin	66+
cousine	+
couverts	24
cover	8+
cover confirmed	8
cover for us	17
cover note	8 16
covered	8+
covered for	17
covered for us	17
covering	+
covering for	43
covering for her	43
covering for him	43
covering letter	16
covers	34
cow	+
cowboy	27
cowboy builders	27
cowboy outfit	27
cowboys	27+
cows	+
crack	13
cracked	13+
cracker	45
cracking	13 45+
cracking job	45
crackling	13
crackly	13
cracks	13
craic	61
craig	+
crane	24
crane hire	60
crash	8
crashed	13
crashed his car	8
crashes	13
crashing	13
crate	24
crate of beer	23
crates	24
crazed	13
crazing	13
creaking	13
creaks	13
creaky	13
cream	24
cream for rash	24
creased	13
create	
create account	25
created	+
credentials	25
credit	10+
credit applied	52
credit back	10
credit card	41
credit given	52
credit hold	67
credit limit exceeded	67
credit memo	10
credit note	10
credit note copy	16
credit notes	10
credit received	52
credit stop	67
credit the account	10
credit to the firm	45
credit to you	45
credit to your company	45
credit to your firm	45
credited	10 52+
crediting	10
credits	10+
creek	+
cremation	15
creme	24
cretins	27
crew	39+
cricket	61
cricket tickets	23
crickets	+
cried	+
crime	
crime ref	8
crime reference number	8
criminal	27
criminals	27
crisis	
crisis averted	52
crisp	73
criteria	36
critical	56
critical illness claim	8
crm	+
crm access	25
crockery	24
croissants	24
crook	27+
crooked	13+
crooked lot	27
crooks	27+
crop	34
crop yield	34
cross	3
crossed	
crowd	18+
crown	24
crown came off	13
crown fitting	60
crowns	24
cruise	60 61
crumbled	13
crumbles	13
crumbling	13
crumpled	13
crushed	13
cry	+
crying	+
crying out for	36
cs	
csv	
csv import	32
ct	+
cto	65
ctps	71
ctr	+
cucumbers	24
culpa	+
cup	+
cupboard	24
cupboards	24
cuppa	+
cups	24
curdled	13
cured	52
curious	5+
current	+
current needs	36
current supplier	66
currently	
currently out of office	32
curt	44
curtain	24
curtain rail	24
curtains	24+
cushion	24
cushions	24
cust	65
custom	+
customer	65+
customer reference	63
customer satisfaction	34
customer story	63
customer survey	33
customer testimonial	63
customers	65+
customs	66
customs clearance	60
customs form	16
customs officer	66
customs papers	16
custs	65
cut	57+
cut and blow dry	60
cut back	57
cut by	57
cut corners	44
cut down	57
cut flowers	24
cut from	57
cut in half	57
cut off	44 68
cut off date	68
cut our	57
cut out	13 38
cut the price	7
cut their	57
cut to	57
cutlery	24
cutoff	68+
cutover	+
cuts	57+
cuts out	13
cutter	
cutting	57+
cutting corners	44
cutting costs	12
cutting out	13
cv	16+
cva	9
cyber	+
cyber monday	33
cyber security check	60
cycle	+
cycle time	34
cycles	+
cycling	61
cylinder	24+
cylinder head	24
cylinders	+
d	
da	+
dabei	+
dach	24
dachdecker	18
dachdeckung	60
dachfenster	24
dachgeschoss	+
dachrinne	24+
dachsanierung	60
dachte	51
dachziegel	24
dad	65+
dadurch	+
daemmplatten	24
daemmung	24
daemmung der fassade	60
daemon	+
daft	+
dafuer	
dafuer gerade stehen	47
dafuer gesorgt	47
dafuer kein geld	12
dafuer sorgen	47
dafur	+
dafur gerade stehen	47
dafur gesorgt	47
dafur kein geld	12
dafur sorgen	47
dagelassen	59+
daheim	+
dahin	+
dahingeschieden	15
dahoim	+
daily	+
dairy	18
dale	+
dalli	56
damage	13
damage report	8
damaged	13
damaged in transit	13
damages	10 13
damals	40+
dame	65
dame am empfang	22
dame am telefon	22
damen	+
damit	+
damit erledigt	52
damit gut	52
damit nicht	26
dammplatten	24
dammung	24
dammung der fassade	60
damn	+
damp	13+
damp proofing	60
dampf	
dampf abgelassen	3 11
danach	62+
dance	+
dance floor	24
daneben	+
danebengegangen	74
danger	
danger of	26
dangerous	13
dangge	64
dank	64+
dank an	64
dank ausgerichtet	64
dank ausgesprochen	64
dankbar	64+
dankbare	64
dankbaren	64
dankbarkeit	64
danke	64+
danke dir	64
danke euch	64
danke fuer das angebot	48
danke fuer die geduld	4
danke fuer die info	48
danke fuer die lieferung	48
danke fuer die mail	48
danke fuer die unterlagen	48
danke fuer die zusendung	48
danke fuer ihr verstaendnis	4
danke fuer ihre geduld	4
danke fuer ihre mail	48
danke fuer ihre nachricht	48
danke fuers schicken	48
danke fur das angebot	48
danke fur die geduld	4
danke fur die info	48
danke fur die lieferung	48
danke fur die mail	48
danke fur die unterlagen	48
danke fur die zusendung	48
danke fur ihr verstandnis	4
danke fur ihre geduld	4
danke fur ihre mail	48
danke fur ihre nachricht	48
danke furs schicken	48
danke gesagt	64
danke ihnen	64
danke nochmals	64
danke schoen	64
danke schon	64
danke sehr	64
danke vielmals	64
danken	64+
dankend	64
dankend erhalten	48
dankenswerterweise	17
dankesanruf	64
dankesbrief	64
dankeschoen	64
dankeschon	64+
dankeschreiben	64
dankeskarte	23 64+
dankesmail	64
dankesworte	64
danksagung	64
dankscheen	64
dankschreiben	63 64
dankt	64+
dankte	64
dankten	64
dann	62+
daran	+
darauf	+
dare	
dare not	37
darf	+
darf ich	5
darf nicht passieren	4
darf nutzen	31
dark	+
darkness	
daruber	+
darum	
darum kuemmern	50
darum kummern	50
darunter	+
das	+
das beste	45
das dritte mal	2
das geht gar nicht	3
das gleiche	2
das team	39
das verspreche ich	47
das vierte mal	2
das zweite mal	2
dashcam	24
dashcam footage	8
dass	+
dasselbe	2
dasselbe problem	2
dat	+
data	+
data import	32
data loss	13
data migration	32 60
data recovery	60
data sheet	16
data sheets	16
datasheet	16
datasheets	16
date	+
date of loss	8
datei	
datei geloescht	25
datei geloscht	25
datei wiederherstellen	25
dateien	+
daten	
daten geloescht haben	71
daten geloscht haben	71
daten loeschen	71
daten loschen	71
datenblaetter	16
datenblatt	16+
datenblatter	16
datenimport	32
datenloeschung	71
datenloschung	71
datenmigration	32
datenrettung	60
datensaetze	32
datensatz	32
datensatz aktualisiert	32
datensatz angelegt	32
datensatze	32+
datenschutzerklaerung	16
datenschutzerklarung	16
datensicherung	60
datenubernahme	32
datenuebernahme	32
datenverlust	13
dates	
datum	+
dauer	
dauerauftrag	41
dauerhaft	73+
dauerhaft geschlossen	9
dauernd	2
dauernd besetzt	38
dauernde	2
dauert	+
dauert ewig	13 29
dauert schon ewig	29
dauert zu lange	29
dauerte	+
dauerte ewig	29
dauerte zu lange	29
daughter	66+
daughter answered	22
daughter in law	66
daughter wedding	61
daumen	
daumen hoch	45
dave	+
davon	+
davon abgeraten	0
davon abhaengig	26
davon abhangig	26
davonlaufen	
davor	40+
davos	+
dawn	+
day	+
day after	62
day after tomorrow	62
day before yesterday	40
day care	60
day in day out	2
day off	38
day rate	46
day rates	46
daylight	+
daylight robbery	12
days	34+
days ago	40
days back	40
days late	29
dayton	+
dazu	+
dazu geraten	0
dazugewonnen	21
dazulegen	58
dazumal	
dazwischen	
dazwischen geschoben	17
dazwischengeschoben	17
dc	+
dd	41
dd bounced	67
dd failed	67
dd mandate	16
dd set up	41
ddr	+
de	+
dead	13+
dead line	13 38
dead now	15
dead on arrival	13
dead pixels	13
dead tone	38
deadline	56 68+
deadline is	68
deadline missed	29
deadline of	68
deadline passed	29
deadline today	56
deadline tomorrow	56
deadly	45
deaf	+
deaktiviert	+
deal	+
deal created	32
deal of the week	33
deal updated	32
dealer	18 65+
dealers	18 65
dealing	+
deals	+
dealt	+
dealt with	52
dean	65
dear	12+
dear customer	33
dear customers	33
dear members	33
dear parents	33
dear sir or madam	33
dear subscriber	33
dear supporters	33
dear valued customer	33
dearer	12
death	15
death certificate	15
death claim	8
death in the family	15
death of	15
deathbed	
deaths	15
deb	+
debacle	3
debit	+
debit card	41
debit note	28
debitoren	28
debitorenbuchhaltung	28
debt	67+
debt advice	60
debt collection	67
debt collector	67
debt collectors	67
debtor	67
debtors	67
debts	67
debug	50
debugging	50
dec	42+
dec would	15
decd	15
deceased	15
december	42
decent	+
decide	+
decided	+
decision	+
decision maker	65
deck	16
decke	
deckel	24+
decken	24
decking	24
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
declined	32 57+
declined renewal	30
decorating	60
decorator	18
decrease	57
decreased	57
decreases	57
decreasing	57
deducted	
deductible	8
deed	16
deeds	16+
deep	+
deep clean	60
deep fryer	24
deepest	
deepest sympathy	15
deeply	+
deeply grateful	64
deer	
default	67
defaulted	67
defect	13
defect rate	34
defected	30
defective	13
defective batch	13
defects	13
defekt	13
defekte	13
defektem	13
defekten	13+
defekter	13
defektes	13
defibrillator	24
defrosted	
defrosted in transit	13
degrees	+
dein	75+
dein angebot	75
dein kollege	75
dein team	75
deine	75+
deine mail	75
deinem	75
deinen	75
deiner	75
deinerseits	75
deines	75
deja	
deja vu	2
dekoration	60
dekra	66
del	+
delaminated	13
delaminating	13
delay	29+
delayed	29
delaying	29
delays	29
delegates	65
delegation	+
delete	+
delete all data	71
delete my data	71
delete my details	71
delete my number	71
deleted	
deleted file	25
deli	+
delicious	45
delighted	45+
delighted with	45
delisted	
delisted us	30
deliver	14+
delivered	59+
delivered as promised	59
delivered late	29
delivered the missing	52
delivered to site	59
delivered today	59
deliveries	14 72
delivering	14
delivers	14
delivery	14 72+
delivery charge	46
delivery date	68
delivery failed	32
delivery failed permanently	32
delivery failure	32
delivery note	16
delivery notes	16
delivery notification	32
delivery receipt	32
delivery service	60
delivery status notification	32
delivery time	34
delivery times	34
dell	+
delle	13
dellen	13
dem	+
demand	11
demand for	36
demand letter	28
demanded	11
demanding	
demanding an explanation	11
demands	11
demnachst	62
demnaechst	62
demo	
demo at theirs	69
demo machine	31
demo model	31
demo unit	31
demolished	9
demolition	60
demonstrate	0
demonstrated	0
demonstrating	0
demonstriert	0
demontage	60
den	+
den geist aufgegeben	13
den tag gerettet	45
dene	+
denen	+
denied	51
denied that	51
denies	51
denkbar	26
denkbar waere	26
denkbar ware	26
denken	+
denkt	51+
denn	+
denselben	+
dent	13
dental	+
dental chair	24
dental check up	60
dental claim	8
dental for the dog	60
dented	13
dentist	18
dents	13
denture	24
dentures	24
departed	15
department	
departments	
depend	
depend on	36
depend on it	47
dependable	73
depending	
depending on	26
depends	
depends on	26 36
deployment	72
deponieren	14
deponiert	14 59
deposit	41+
deposit invoice	28
deposit paid	41
deposits	41
depot	
depotbesprechung	53
depp	27
deppen	27
dept	+
depth	+
deputised	17
deputy	
deputy head	65
der	+
der mitbewerb	55
deregistered	9
deregistered from	30
derweil	+
derzeit	
derzeit nicht erreichbar bis	32
des	+
descale	50
descaled	52
descaling	50
described	
description	
deselected	
deselected us	30
deshpande	+
design	60+
designed	+
designer	
desinfektionsmittel	24
desinteressiert	44
desinteressierte	44
desk	24+
desk calendar	23
desk phone	25
desks	24+
desktop	
desorganisiert	44
despatch	14 39
despatch notification	32
despatched	59
despatches	14
despatching	14
desperate	56+
desperate for	56
desperately	56
desperately needs	56
dessen	+
detailplan	16
details	
detector	
detergent	24
deutlich	+
deutlich billiger	7
deutlich guenstiger	7
deutlich gunstiger	7
deutlich mehr	21
deutlich teurer	12
deutlich weniger	57
deutschkurs	60
developer	65+
developers	
development	
device	24
devices	24
devoid	
devoid of	37
dez	42
dezember	42+
dg	+
dguv	
dguv pruefung	60
dguv prufung	60
dhl	66+
di	62+
diabolical	3
diagnose	50+
diagnosing	50
diagram	
dial	54
dialed	54
dialled	54+
diamond	45+
diaries	24
diarised	47
diary	
dice	+
dich	75+
dicht	52 73+
dicht gemacht	9 52
dicht seitdem	52
dicht seither	52
dichten	
dichten ab	50
dichtet	
dichtet ab	50
dichtet nicht	13
dichtet nicht ab	13
dichtgemacht	9+
dichtring	24
dichtung	24+
dichtungen	24
dick	+
dicke	
dickes	+
did	+
did a favour	17
did a good turn	17
did away with	57
did her a favour	17
did him a favour	17
did me a favour	17
did not	37
did not answer	38
did not arrive	35
did not attend	38
did not bother	44
did not call back	44
did not care	44
did not charge	17
did not charge us	17
did not clean up	44
did not come	35 44
did not dial in	38
did not fit	74
did not get through	38
did not join the call	38
did not keep his word	44
did not keep their word	44
did not match	74
did not order	74
did not pay	67
did not pick up	38
did not renew	30
did not ring back	44
did not show	38 44
did not show up	44
did not start	13
did not tidy up	44
did not turn up	35 38 44
did not work	13
did the job	52 73
did the trick	52
did them a favour	17
did us a favour	17
did us a turn	17
did us proud	45
did you	5
did you proud	45
die	+
die besten	45
die cutting	60
die haelfte fehlt	35
die halfte fehlt	35
die jungs	39
die konkurrenz	55
die nachsten jahre	20
die nachsten tage	62
die naechsten jahre	20
die naechsten tage	62
die tage	62
die umstaende	4
die umstande	4
die unannehmlichkeiten	4
die zentrale	22
diebstahl	8
died	13 15+
died in hospital	15
died in transit	13
died last week	15
died on us	13
died peacefully	15
died suddenly	15
dienen	
dienst	
dienst erwiesen	17
dienstag	62+
dienste	+
dienstjubilaeum	23
dienstjubilaum	23
dienstleister	18+
dienstleistung	60
dienstleistungen	60
dienstlicher	
dienstplan	16
dienstreise	+
dies	+
diese	+
diese e mail wurde automatisch	32
diese woche	62
diesel	24 34+
dieselbe	+
dieselverbrauch	34
dieselzuschlag	46
diesen	+
dieser	+
dieser tage	40 62
dieser woche	62
dieses	+
dietary	
dietary requirements	36
dieting	61
difference	+
different	+
different company	55
different firm	55
different from sample	74
different provider	55
different supplier	55
dig	+
digger	24
diggers	24
digital	+
digital print	60
digitaldruck	60
digitale	+
digitalisierung	20
digitise	20
dilettant	27
dilettanten	27
dilettantenverein	27
dilettantisch	27 44
diligence	+
dill	27
dime	+
dims	13+
dimwit	27
dimwits	27
diner	65
diners	65
dining	+
dining table	24
dinner	+
dinner party	61
dinner with	69
dip	+
dipl	
dipl ing	65
dir	75+
direct	+
direct debit	41
direct debit bounced	67
direct debit failed	67
direct debit mandate	16
direct debit returned	67
direction	20
directly	62+
director	65
directors	65
directory	
direkt	+
direkt auf mailbox	70
direkt mailbox	70
direktion	+
direktionsassistentin	22
direktionssekretariat	22
direktor	65+
direktorin	65
direktversender	55
dirndl	24
dirt	
dirty	13+
disabled	+
disappeared	35
disappointed	3+
disappointing	3
discolored	13
discoloured	13
disconnected	38+
discount	7+
discount code	33
discount not applied	74
discount not deducted	74
discounted	7
discounter	55+
discounting	7
discounts	7
discovery	
discovery call	53
discovery session	53
discs	
discuss	+
discuss next year	53
discuss plans	53
discussed	+
discussed future needs	53
discussed next year	53
discussed plans	53
discussed the future	53
discussed their needs	53
discussion	+
disgrace	3+
disgraceful	3
disgusted	3
disgusting	3
dishonest	27
dishonoured	67
dishwasher	24
dishwashers	24
disk	+
disk full	25
diskutiert	+
dismayed	3
dismissed	43
dismissive	44
disorganised	44
disorganized	44
dispatch	14
dispatch notification	32
dispatched	59+
dispatcher	39
dispatches	14
dispatching	14
display	24
displeased	3
dispo	39+
disposal	
disposition	39
dispute	11
dispute over	52
dispute resolved	52
disputed	11
disputes	11
disputing	11
disrespectful	44
dissatisfied	3+
dissolved	9
distillery	+
distorted	13
distressed	3
distribution	
distribution list	25 33
distributor	18 65
distributors	18 65
district	+
disturb	
ditched	
ditched us	30
diversify	20
diversifying	20
diwali	61+
diwali card	23
diwali sweets	23
dj	60
dl	68
dlamini	+
dna	38
dnc	71
dnc list	71
dns	25
do	72+
do a deal	7
do a favour	17
do it again	50
do not	37
do not call	71
do not call again	71
do not call me again	71
do not care	44
do not close	13
do not contact	71
do not contact again	71
do not disturb	71
do not email	71
do not fit	13 74
do not forget to	0
do not mail	71
do not match	74
do not miss	33
do not miss out	33
do not open	13
do not phone	71
do not reply	32
do not respond	32
do not ring	71
do not ring again	71
do not send	71
do not send anything	71
do not use mobile	6
do not work	13
do not write	71
do not you	5
do over	50
do the needful	5
do the needful urgently	56
do us a favour	17
do without us	30
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
doch noch angekommen	52
doch noch eingetroffen	52
doch noch gefunden	52
doch noch gekommen	52
dock	25
docking	
docking station	25
docking stations	24
dockingstation	24
dockingstation erkennt nicht	25
docks	+
docs	+
doctor	65
document	
documents	+
docusign	+
dodgy	
dodgy knee	61
does	+
does need	36
does not	37
does not add up	74
does not answer	38
does not charge	13
does not close	13
does not cool	13
does not drain	13
does not fit	74
does not fit together	13
does not heat	13
does not hold	13
does not lock	13
does not match	74
does not open	13
does not pick up	38
does not start	13
does not stick	13
does not want calls	71
does not want contact	71
does not want emails	71
does not want mail	71
does not want phone calls	71
does not want the newsletter	71
does not wish contact	71
does not wish to hear	71
does not work	13
does not work here	43
does not work here anymore	43
does not work there anymore	43
does not work there now	43
does the job	73
does the trick	73
dog	61 66
dog food	24
dog grooming	60
dog owner	65
dog walking	60
dogs	+
doing	+
doing her nut	3
doing his nut	3
doing it in house	30
doing up the house	61
doing what it should	73
doktor	+
doku	16
dokument	16+
dokumentation	16
dokumente	16
dokumentiert	+
doll	24
dollar	+
dolmetschen	60
domain	24 25+
domain registration	60
don	+
donating	
donations	34
done	59+
done and dusted	59
done away with	57
done the trick	52
done today	59
done with us	30
dongle	24
donk	
donk schee	64
donnerstag	62+
donnerstagabend	+
donor	65
donors	34 65
donotreply	32
donuts	23+
doon	+
door	24+
door closer	24
door handle	24
doorbell	24
doorman	22
doors	24+
doorstep	
dope	27
dopes	27
doppelbuchung	74
doppelbuchungen	74
doppelt	+
doppelt abgebucht	74
doppelt abgerechnet	74
doppelt belastet	74
doppelt berechnet	74
doppelt gebucht	74
doppelt geliefert	74
doppelt so schnell	21
doppelt so viel	21
doppelt so viele	21
doppelt verrechnet	74
doppelte	+
doppelte rechnung	74
doppelzimmer	24
dorf	+
doris	+
dormant	9
dormant company	9
dort	+
dort nicht mehr taetig	43
dort nicht mehr tatig	43
dortmund	61
dory	
dose	
dosen	24+
dosing	+
dot	+
double	21+
double booked	74
double charged	74
double feeds	13
double glazing	24
double opt in	32
double quick	56
doubled	21+
doubles	21
doubling	21+
doughnuts	23+
down	57+
down by	57
down from	57
down on count	35
down payment	41
down the line	20
down the road	20
down time	34
down to	57
downhill	
downlights	24
download	+
download link	16
downpipe	24
downtime	34+
dozen	+
dpd	66
dpi	+
dr	65+
draft	16+
draft contract	16
drafts	16
drafty	13
dragged	
dragged on	29
dragging	
dragging on	29
drags	
drags on	29
drain	+
drain cleaning	60
drain clearing	60
drain cover	24
drain survey	60
drainage	+
drained	52
draining	
dram	
dran	+
dran anpassen	7
dranbleiben	47
drastisch	
drastisch reduziert	57
drauf	+
drauf gesprochen	70
draufgesprochen	70+
draughty	13
draussen	+
drawer	24
drawers	24
drawing	16
drawings	16+
dreadful	3
dream	
dream come true	45
dream team	45
dreck	
dreck hinterlassen	44
dreck liegen lassen	44
dreckig	13
drecksbande	27
drecksladen	27+
drehen	+
drehstuhl	24
dreht	+
dreht nicht	13
drehteile	24
drei	+
drei angebote	55
drei mal	2
dreien	+
dreikonig	+
dreimal	2+
dreimal so viel	21
dreissig	+
dress	24
dresses	24
dressings	24
drifting	13
drill	24+
drill bits	24
drilling	60
drills	24
drin	+
dringend	56+
dringende	56
dringenden	56+
dringender	56
dringendst	56
dringlich	56
dringlichkeit	56
dringt	
drink	+
drinks	+
drip	
drip campaign	33
dripped	13
dripping	13+
drips	13+
dritte	+
dritte mahnung	28 67
dritte mal verschoben	29
drittel	+
dritten	+
drittes	
drittes mal	2
drive	24
drive belt	24
drive out	69
driver	+
driver training	60
driver update	25
drivers	
drives	+
drives again	52
driveway	+
driving	38
driving lessons	60
driving test	61
droht	27+
droht mit anwalt	11 27
drohte	27
drohte mit anwalt	27
drohung	27
drohungen	27
drongo	27
drongos	27
drop	72+
drop a line	58
drop a note	58
drop an email	58
drop by	69
drop everything	56
drop everything else	56
drop in	14 57 69
drop in on	69
drop in the post	58
drop it off	14
drop it round	14
drop off	14
drop outs	13
drop round	14
drop ship	14
drop the price	7
dropped	57+
dropped a hint	0
dropped by	57 69
dropped everything	56
dropped from	57
dropped in	59
dropped it off	59
dropped it round	59
dropped off	59
dropped off the wall	13
dropped out	13
dropped round	59
dropped the ball	4
dropped the price	7
dropped to	57
dropped us	30
dropped us as supplier	30
dropping	57+
dropping by	69
dropping off	14
dropping out	13
droppings	
drops	24 57+
drops off	14
drops out	13
dropshipping	14
drove	+
drove me to station	17
drove out	69
druben	+
druber	+
druck	60
druckauftrag	72
druckdaten	16
drucken	+
drucker	18 24
drucker druckt nicht	25
drucker einrichten	25
drucker offline	25
drucker streikt	13
druckerei	18
druckern	24
druckertreiber	25
druckerwarteschlange	25
druckfehler	74
druckfreigabe	16
druckjob	72
druckmuster	16
druckstelle	+
druckt	+
druckt den preis	7
druckt nicht	13 25
druckt weg	38
druckt wieder	52
druckte	
druckte nicht	13
druckte weg	38
drueber	
druecken	
druecker	
drueckt	
drueckt den preis	7
drueckt weg	38
drueckte	
drueckte weg	38
drum	25
drum kit	24
drums	24
drumsticks	24
drunter	+
dry	73+
dry again	52
dry cleaning	60
dry fruits	23
dry now	52
dry since	52
dryer	24
dryers	24
drying	
drying equipment	8
drying out	8
dsgvo	
dsgvo widerspruch	71
dt	+
du	75+
dubai	+
dubel	24
dublette	32
dubletten	32
dublettenabgleich	32
dublin	+
duck	24
due	68+
due by	68
due date	68
due for	68
due for replacement	36
due on	68
duebel	24
duenger	24
duenn	
duenn geworden	13
duerfen	
duerfen benutzen	31
duerfen nutzen	31
duerfen sie	5
duerfen wir	5
duerfte	26
duerfte ich	5
duerften	26
duese	24
duesen	24
dug	+
dug us out of	17
dull	
dull blade	13
dumm	
dumme	+
dummkoepfe	27
dummkopf	27
dummkopfe	27
dummy	16
dump	+
dumped	
dumped in the rain	44
dumped on the doorstep	44
dumper	24
dumping	7
dumpingpreis	7
dumpingpreise	7
dunger	24
dunkel	+
dunkel geblieben	13
dunn	+
dunn geworden	13
dunning	28
dunning letter	28
dunning notice	28
dunstabzug	24
duplicate	74+
duplicate record	32
duplicated	74
duration	
durban	+
durch	+
durch empfehlung	49
durch system	32
durchbimmeln	54
durchdenken	+
durcheinander	44 74
durcheinander geraten	74
durcheinandergebracht	74
durchfallquote	34
durchfeuchtet	13
durchgang	+
durchgangen	+
durchgeben	+
durchgebrannt	13
durchgebrannte	13
durchgebrochen	13
durchgefallen	13
durchgefuehrt	59
durchgefuehrt durchs menue	0
durchgefuhrt	59
durchgefuhrt durchs menu	0
durchgegangen	53+
durchgegeben	+
durchgehen	+
durchgeklingelt	54+
durchgekommen	
durchgelegen	13
durchgerechnet	0
durchgerufen	54
durchgerutscht	+
durchgescheuert	13
durchgeschmort	13
durchgesessen	13
durchgesprochen	53+
durchgestellt	54
durchklingeln	54
durchkommen	
durchlaufzeit	34
durchlaufzeiten	34
durchnaesst	13
durchnaesste	13
durchnasst	13
durchnasste	13
durchrufen	54
durchs	
durchsatz	34+
durchsprache	53
durchsprechen	53+
durchstellen	54
durchweicht	13
durfen	+
durfen benutzen	31
durfen nutzen	31
durfen sie	5
durfen wir	5
durft	+
durfte	26+
durfte benutzen	31
durfte ich	5
durften	26+
durften benutzen	31
durften nutzen	31
during	+
during the night	40
dusche	24
duschkabine	24
duschtasse	24
duse	24
dusen	24
dust	34+
dusted	
dusting	
dusting off	13
dusty	13
duty	
duty manager	22
duvet	24
duvets	24
duzen	
dwayne	+
dwg	16+
dxf	16
dye	
dye ran	13
dying	15
e	+
e bike	24
e bikes	24
e blast	33
e check	60
e g	26
e invoice	28
e mail	58
e mail kampagne	33
e mail ungueltig	43
e mail ungultig	43
e mail verteiler	33
e mailed	59
e newsletter	33
e rechnung	6 28
e shot	33
e tickets	16
each	+
each of you	75
each time	2
earful	
earlier	19 40+
earlier this month	40
earlier this week	40
earlier this year	40
earlier today	40
earliest	56
earliest convenience	56
early	73+
early bird	7
early next month	62
early next week	62
early payment discount	7
early retirement	43
earned	21
earning	21
earns	21
earrings	24
earth	+
easiest	
easiest by email	6
easiest by phone	6
easiest by text	6
easter	42+
easter card	23
easter egg	23
easter eggs	23 61
easy	+
eat	+
eat humble pie	4
eating	+
ebay	66
eben	40
eblast	33
echauffiert	3
echo	13
echt	+
echt sauer	3
ecke	+
economical	7
ecstatic	45
ed	+
edge	25
edges	+
edi	+
editing	60
edition	72
edm	+
edv	+
edv firma	66
eejit	27
eejits	27
effect	+
effective	+
efficiency	34
efficient	45
effizienter	21
effizienzgewinn	21
efflorescence	13
eft	41
egal	+
egg	+
eggs	24
eh	+
ehebaldigst	56
ehefrau	66
ehemalige	19
ehemalige ansprechpartnerin	43
ehemalige mitarbeiterin	43
ehemaligen	19
ehemaliger	19
ehemaliger ansprechpartner	43
ehemaliger mitarbeiter	43
ehemals	40
ehemann	66
ehepaar	65
eher	+
eheringe	24
ehestens	56
ehestmoeglich	56
ehestmoglich	56
ehlers	+
ehrenamtlich	17
ehrenwort	47
ehrlich	+
ehrliche	+
ei	24
eich	+
eiche	+
eichung	60
eicr	16
eid	61+
eid card	23
eid mubarak	23
eier	24+
eier vom hof	23
eiert	13
eigenanteil	+
eigene	+
eigenen	
eigener	
eigenes	+
eigenheimversicherung	8
eigentlich	+
eigentuemer	65
eigentuemerin	65
eigentuemern	65
eigentuemerwechsel	43
eigentumer	65+
eigentumerin	65
eigentumern	65
eigentumerversammlung	+
eigentumerwechsel	43
eight	+
eighty	+
eilauftraege	56
eilauftrag	56
eilauftrage	56
eilbeduerftig	56
eilbedurftig	56
eilbestellung	56
eilboten	
eilig	56
eilige	56
eilige sache	56
eiligst	56
eillieferung	56
eilsendung	56
eilt	56+
eilt sehr	56
eilzuschlag	56
eimer	
ein	+
ein genuss	45
ein graus	3
ein gutes wort	49
ein lob	45
ein riesenkompliment	45
ein segen	45
ein stern	11
ein traum	45
ein unding	3
ein weiterer	2
ein weiteres mal	2
ein witz	3
einbau	60+
einbauen	14
einbaus	60
einbautermin	72
einbehalt	10
einbehalten	10
einbruch	8+
einbruchdiebstahl	8
eindeutig	
eindeutig zu teuer	12
eine	+
eine frechheit	3
eine freude	45
eine palette zu wenig	35
eine schande	3
eine stunde spaeter	29
eine stunde spater	29
eine woche spaeter	29
eine woche spater	29
eine zumutung	3
einem	+
einen	+
einen gefallen	17
einen gefallen getan	17
einen tag frueher	59
einen tag fruher	59
einen tag spaeter	29
einen tag spater	29
einer	+
einer zu wenig	35
eines	+
einfach	+
einfach abgestellt	44
einfach aufgelegt	38 44
einfach hingeworfen	44
einfach zu teuer	12
einfahrt	+
einfallen	
eingang	48
eingang bestaetigt	48
eingang bestatigt	48
eingangsbestaetigung	32 48
eingangsbestatigung	32 48
eingangsrechnung	28
eingearbeitet	1
eingebaut	59+
eingebracht	59
eingebucht	59
eingedaemmt	57
eingedammt	57
eingedellt	13
eingedruckt	13
eingedrueckt	13
eingefroren	13
eingegangen	13 41 48+
eingegangene	13
eingegeben	59
eingehaengt	
eingehalten	+
eingehangt	
eingeholt	
eingeladen	69
eingelagert	48
eingelangt	48+
eingelaufen	13
eingelebt	1+
eingelegt	+
eingeplant	47
eingereicht	59+
eingerichtet	+
eingerissen	13
eingerostet	13
eingesandt	59
eingeschaltet	
eingeschickt	59
eingeschlaefert	15
eingeschlafen	
eingeschlafen fuer immer	15
eingeschlafen fur immer	15
eingeschlafert	15
eingesetzt	+
eingespart	57+
eingespielt	+
eingesprungen	17
eingestellt	59+
eingestuerzt	13
eingesturzt	13
eingeteilt	+
eingetragen	59
eingetroffen	48+
eingewiesen	0
eingewoehnt	1
eingewohnt	1
eingeworfen	59+
eingezahlt	41
eingezogen	41+
einheit	+
einheitspreis	46
einige	
einige angebote eingeholt	55
einigen	
einigung	52+
einigung erzielt	52
einkaeufer	65
einkaeuferin	65
einkaeufers	65
einkauf	65+
einkauf intern	39
einkaufer	65+
einkauferin	65+
einkaufers	65
einkaufsabteilung	65
einkaufsgutschein	23
einkaufsleiter	65
einkaufsleiterin	65
einkaufspreis	46
einladen	69
einladung	+
einladung abgelehnt	32
einladung angenommen	32
einladung zum essen	23
einladung zum webinar	33
einladung zur hausmesse	33
einladung zur messe	33
einladungen	24+
einlagen	24
einlagerung	60
einlegen	
einloggen	25+
einmal	+
einmalcode	32
einreichen	58
einreichplan	16
einrichten	
einrichtung	60
eins	
eins mit stern	45
eins zu wenig	35
einsaetze	72
einsame	
einsame spitze	45
einsatz	72+
einsatzbereit	
einsatze	72+
einsatzes	72
einschalten	
einschatzung	+
einschicken	58
einschliesslich	+
einschreiben	+
einschulung	61
einsenden	58
einsendeschluss	68
einsparen	57
einspart	57
einsparung	57
einsparungen	57
einspielen	
einsprache	11
einspringen	17
einspruch	11
einspruch eingelegt	11
einspruch erhoben	11
einspruche	11
einsprueche	11
einst	40
einstellen	50+
einstellung	
einstellung des betriebs	9
eintrag	
eintrag ins gaestebuch	63
eintrag ins gastebuch	63
eintragen	+
eintreffen	69
eintrittskarten	23
einvernehmlich	
einvernehmlich geloest	52
einvernehmlich gelost	52
einverstaendniserklaerung	16
einverstanden	+
einverstanden mit der loesung	52
einverstanden mit der losung	52
einverstandniserklarung	16
einvoice	28
einwaende	11
einwand	11
einwande	11
einwandfrei	45 73+
einwandfreie	73
einwandfreie arbeit	45
einwandfreiem	
einwandfreien	73
einwandfreier	73
einwandfreies	73
einweisung	0
einwendungen	11
einwerfen	58
einwilligung	+
einwilligung widerrufen	71
einwilligung zuruckgezogen	71
einwilligung zurueckgezogen	71
einzahlen	41
einzahlung	41
einzahlungsschein	28 41
einzeln	+
einzelpreis	46
einzige	+
einzigen	+
einziger	+
einziges	
einzug	41+
eis	24+
eisenbahn	
eish	+
eishockey	61
eiskalt	13+
either	+
ek	46+
ek preis	46
ekg	+
ekomi	63
elbow	24
elderly	
elderly gent	65
elderly lady	65
election	61
electric	+
electric gate	24
electric motor	24
electrical	
electrical certificate	16
electrical work	60
electrician	18+
electricians	18
electricity	34+
electricity bill	34
electricity board	66
electricity company	66
elektriker	18
elektrocheck	60
elektroinstallation	60
elementarschaden	8
elementarschaeden	8
eleven	+
eleventh	
eleventh hour	56
elf	+
elfe	+
elfriede	+
eliminated	57
eliminates	57
eliminating	57
else	+
elsewhere	+
eltern	65+
elternabend	+
elterngesprach	53
elterngespraech	53
elternkarenz	43
elternzeit	43+
em	61+
email	58+
email across	58
email address dead	43
email blast	33
email bounced	43
email bounced back	43
email campaign	33
email first	6
email him first	6
email instead	6
email no longer valid	43
email not phone	6
email on phone	25
email only	6
email opened	32
email over	58
email preferences	33
email preferred	6
email rather than phone	6
email signature	25
email through	58
email tracked	32
emailed	59+
emailed across	59
emailed over	59
emailing	58
emailing over	58
emails	58+
emails ignored	44
emails only	6
embarrassed	+
embassy	66
embroidery	60
emergency	56+
emergency call out	56
emergency callout	56
emergency order	56
emeritiert	43
emissionen	34
emissions	34
empf	+
empfaenger	
empfaenger unbekannt	32
empfahl	49
empfahlen	49
empfang	22+
empfang bestaetigt	48
empfang bestatigt	48
empfang quittiert	48
empfangen	48
empfanger	+
empfanger unbekannt	32
empfangsbestaetigung	32 48
empfangsbestatigung	32 48
empfangsdame	22
empfangsdamen	22
empfangsmitarbeiterin	22
empfangssekretaerin	22
empfangssekretarin	22
empfehle	49
empfehlen	49+
empfehlen uns weiter	49
empfehlung	49+
empfehlung gegeben	0
empfehlungen	49
empfehlungsbonus	49
empfehlungsgeber	49
empfehlungskunde	49
empfehlungskunden	49
empfehlungspraemie	49
empfehlungspramie	49
empfehlungsschreiben	63
empfiehlt	49+
empfiehlt uns	49
empfiehlt uns weiter	49
empfohlen	49+
employed	
employee	+
employers	
employers liability	8
employment	+
empoerend	3
empoert	3
empoerte	3
empoerung	3
emporend	3
emport	3
emporte	3
emporung	3
emptied	+
empties	+
empty	35+
empty box	35
empty promises	44
emptying	
emulsion	24
en	+
en route	14
encl	59
enclose	58+
enclosed	59
encloses	58
enclosing	58
end	+
end of	68
end of day	68
end of defects visit	1
end of january	68
end of june	68
end of march	68
end of month	62 68
end of next week	62
end of play	68
end of quarter	68
end of season	68
end of september	68
end of tenancy clean	60
end of term	68
end of the month	62 68
end of the quarter	68
end of the season	68
end of the week	62 68
end of the year	68
end of week	62 68
end of year	20 68
end of year review	53
end user	65
end users	65
ende	+
ende der woche	62
ende des monats	68
ende gut alles gut	52
ende jahr	68
ende monat	68
ende nachster woche	62
ende naechster woche	62
ende woche	62 68
ended	+
ended the agreement	30
ended the contract	30
ended the partnership	30
ended the relationship	30
endet	+
endgueltig	
endgueltig geschlossen	9
endgultig	
endgultig geschlossen	9
ending	
ending the contract	30
endkunde	65
endless	2
endlessly	2
endlich	+
endlos	
endlos in der warteschleife	44
endlose	
endlose warteschleife	44
endorsed	
endorsed us	63
endorsement	8 63
endorsements	63
endpreis	46
endrechnung	28
ends	68+
ends on	68
ends sunday	33
energie	34+
energieausweis	16
energieberatung	60
energieeinsparung	57
energiekosten	34
energiespartipp	0
energieverbrauch	34
energieversorger	66
energiezuschlag	46
energy	34
energy advice	60
energy audit	60
energy bill	34
energy bills	34
energy costs	34
energy review	53
energy saved	57
energy saving	57
energy supplier	66
energy use	34
enewsletter	33
eng	+
engaged	38+
engaged tone	38
engagement	72+
engagement letter	16
engel	45+
engine	24
engineer	39+
engineer report for insurer	8
engineer to attend	50
engineering	
engineers	39+
engines	24
englisch	
engpaesse	36
engpass	36
engpasse	36
engraving	60
enjoy	+
enjoyed	45
enjoyed every	45
enjoyed it	45
enjoying	+
enkel	61 66
enkelin	61
enkelkind	61
enkelkinder	61
enkerl	61
enno	+
enough	+
enquire	5
enquired	5+
enquired how	1
enquires	5
enquiries	34+
enquiring	5
enquiry	5+
enquiry about	5
enquiry re	5
enraged	3
enrolment	34
enrolments	34
ensure	47
entered	59+
enterprise	+
entertainment	60
entfaellt	57
entfallen	57
entfallt	57+
entgegen	+
entgegen der absprache	74
entgegen genommen	48
entgegengekommen	7 17
entgegengenommen	48
entgegenkommen	7 17+
entgegenkommenderweise	17
entgelt	46
entgelte	46
enthalt	+
enthalten	
entire	+
entirely	+
entirely our fault	4
entkalken	50+
entkalkt	52
entladen	14
entladt	14
entlaedt	14
entlassen	43+
entlastet	+
entlueften	50
entlueftet	52
entluften	50
entluftet	52+
entrichten	41
entrichtet	41
entruempelung	60
entruestet	3
entrumpelung	60
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
entsorgung	60
entsperren	25
entsperrt	25
entsprach	
entsprach nicht	74
entsprechen	
entsprechen nicht	74
entspricht	
entspricht nicht	74
entstoeren	50
entstoert	50 52
entstoerung	50
entstopfen	50
entstoren	50
entstort	50 52
entstorung	50
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
entwarnung	52
entwendet	35
entwicklung	60
entwicklungsgesprach	53
entwicklungsgespraech	53
entwuerfe	16
entwurf	16
entwurfe	16
entzogen	
entzuckt	45
entzueckt	45
envelope	+
envelopes	24
environmental	
environmental health	66
eod	56 68+
eom	62 68
eow	62 68
epc	16
epos	24
eps	
eps file	16
equipment	24+
equipment hire	60
er	65+
erase	
erase my data	71
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
erdaepfel	24
erdapfel	24
erdbeeren	24
erde	24
erfahren	+
erfahrung	
erfahrungen	
erfahrungsaustausch	53
erfahrungsbericht	63
erfahrungsberichte	63
erfasst	59
erfolglos	38
erfolglos versucht	38
erfolgreich	+
erfolgreich zugestellt	59
erfolgsgeschichte	63
erfolgsgeschichten	63
erforderlich	36
erforderlichen	36
erfordert	36
erfragt	+
erfreut	45
erfroren	13
ergebnis	+
erhaelt	48
erhalt	48+
erhalt bestaetigt	48
erhalt bestatigt	48
erhalten	48+
erhalten sie	47
erhalten sie anbei	59
erhalten sie bis	47
erhebt	
erhebt einspruch	11
erhielt	48
erhielten	48
erhoben	
erhoehen	21
erhoeht	21
erhoehte	21
erhoehten	21
erhoehung	21
erhohen	21
erhoht	21
erhohte	21
erhohten	21
erhohung	21
erinnert	+
erinnerung	28+
erkaeltet	61
erkaltet	61
erkennt	+
erkenntlich	64
erkenntlich gezeigt	64
erklaere	0
erklaeren	0
erklaert	0 51
erklaerte	0 51
erklaerten	0
erklaerung	0
erklare	0
erklaren	0+
erklart	0 51+
erklarte	0 51
erklarten	0
erklarung	0
erkundigen	5
erkundigt	5+
erkundigt sich	5
erkundigte	+
erkundigte sich	5
erlaesst	10
erlaeutern	0
erlaeutert	0
erlaeuterte	0
erlaeuterten	0
erlaeuterung	0
erlagschein	28
erlassen	10+
erlasst	10
erlaubt	+
erlautern	0
erlautert	0+
erlauterte	0
erlauterten	0
erlauterung	0
erlebt	+
erledige	
erledige ich	47
erledigen	
erledigen wir	47
erledigt	52 59+
erledigte	52
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
erneuern	50+
erneuert	50+
erneuerte	50
erneuerung	50
erneut	2
erneut anrufen	54
erneut nicht erreicht	38
erneute	2
erneuten	2
erneuter	2
ernst	
ernstfall	
ernte	34
eroeffnen	20
eroeffnet	20
eroeffnung	20 72
eroertern	53
eroertert	53
eroerterung	53
eroffnen	20
eroffnet	20+
eroffnung	20 72+
erortern	53
erortert	53
erorterung	53
erp	+
erp login	25
erreichbar	+
erreichbarkeit	+
erreichen	+
erreicht	54+
erroneous	74
error	74+
error code	13
error message	13
error messages	13
error rate	34
errors	34 74+
ersatz	10+
ersatz geliefert	10
ersatz geschickt	10
ersatzartikel	10
ersatzfahrzeug	31
ersatzgeraet	10 31
ersatzgeraete	10 31
ersatzgerat	10 31
ersatzgerate	10 31
ersatzlieferung	10 72
ersatzlieferungen	10
ersatzmaschine	31
ersatzteil	24+
ersatzteil kostenlos	10
ersatzteile	24
ersatzteilen	24
ersatztermin	10
ersatzwagen	31
ersatzware	10
ersatzweise	10
erscheint	+
erschienen	+
ersetzen	50+
ersetzen lassen	50
ersetzt	50 52+
ersetzt bekommen	10
ersetzte	50
ersparnis	57
ersparnisse	57
erspart	57+
erst	+
erst ab 17 uhr	6
erst gestern	29
erst heute	29
erst jetzt	29
erst nach	29
erst nach tagen	29
erst nach wochen	29
erst wenn	26
erstatten	10+
erstattet	10 52
erstattet zuruck	10
erstattet zurueck	10
erstattete	10
erstatteten	10
erstattung	10
erstattung eingegangen	52
erstattungen	10
erstberatung	0
erstbestellung	72
erste	+
erste erfahrungen	1
erste hilfe kurs	60
erste mahnung	28
erstellen	+
erstellt	59+
ersten	+
erstklassig	45
erstklassige	45
erstmals	+
erstwhile	19
ersuche	+
ertraege	34
ertrag	34
ertrage	34
ertragssteigerung	21
erupted	3
erwaehnt	51
erwaehnte	51
erwaehnten	51
erwahnt	51+
erwahnte	51
erwahnten	51
erwarte	+
erwarten	36+
erwartet	36+
erwartung	36
erwartungen	36
erwartungen ubertroffen	45
erwartungen uebertroffen	45
erweitern	20
erweitert	20+
erweiterung	20
erweiterungen	20
erwiesen	
erwischt	+
erwuenscht	
erwunscht	
erzaehlen	51
erzaehlt	51
erzaehlt von uns	49
erzaehlte	51
erzaehlte von uns	49
erzaehlten	51
erzahlen	51+
erzahlt	51+
erzahlt von uns	49
erzahlte	51
erzahlte von uns	49
erzahlten	51
erzeugt	+
erzielt	
erzuernt	3
erzurnt	3
es	+
es brennt	56
es eilt	56
es fehlen	35
es fehlt	35
es heisst	51
es klingelt nur	38
es pressiert	56
es regnet rein	13
es reicht	3
es sei denn	26
es tut mir leid	4
es tut uns leid	4
esb	66
escalate	11
escalated	11
escalates	11
escalating	11
escalation	11
escape	
escape of water	8
eshot	33
eskalation	11
eskalationen	11
eskalieren	11
eskaliert	11
eskalierte	11
espresso	
espresso machine	24
essen	+
essen auf radern	60
essen auf raedern	60
essen gegangen	69
essen gehen	69
essensgutschein	23
essential	36
esstisch	24
estate	+
estate agent	66
estate of	15
estate of the late	15
estates	+
estimate	16 46+
estimate for repair	8
estimated	
estimated cost	46
estimates	16
estrich	24
et	+
eta	5
etage	+
etappe	72
etc	+
eternally	
eternally grateful	64
etikett	24
etikett falsch	74
etiketten	24+
etikettiert	
etliche	
etliche male	2
etwa	+
etwaige	26
etwaigen	26
etwaiger	26
etwas	+
etwas guenstiger	7
etwas gunstiger	7
etwas teuer	12
etwas zu teuer	12
eu	+
euch	75+
euer	75+
euer angebot	75
euer fahrer	75
euer monteur	75
euer team	75
euer techniker	75
eur	46+
eur1	16
eure	75+
eure firma	75
eure jungs	75
eure leute	75
eure lieferung	75
eure rechnung	75
eurem	75+
euren	75+
eurer	75+
eurerseits	75
eures	75
euro	46+
europaeischer	
europaeischer unfallbericht	8
europaischer	
europaischer unfallbericht	8
europameisterschaft	61
euros	
euthanasiert	15
ev	26
ev charger	24
ev charger installation	60
evaluation	53
evaluiert	53
evaluierung	53
evb	8
evb nummer	8
eve	+
even	+
even if	26
evening	+
evenings	+
evenings only	6
event	72+
event catering	60
event invitation	33
event management	60
event organiser	65
event updated	32
eventplanung	60
events	72+
eventually	20
eventuell	26
eventuelle	26
ever	+
ever since	40
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
everybody loved	45
everyone	+
everyone loved	45
everyone loved it	45
everyone loves it	45
everything	+
everything all right	1
everything alright	1
everything ok	1
everything okay	1
everywhere	+
evri	66
evry	+
evtl	26+
ewes	
ewig	+
ewig gewartet	29
ewig in der leitung	44
ewig in der warteschleife	44
ewig warten	29
ewigkeiten	
ewz	66
ex	19
ex customer	30
ex gratia	8
ex husband	66
ex vat	46
ex wife	66
ex works price	46
exact	+
exactly	+
exam	72
exam prep	60
exam results	34
exam results day	61
examinership	9
example	+
exams	
exasperated	3
excavation	60
excavator	24
exceeded	21
exceeded all expectations	45
exceeded expectations	45
exceeds	21
excel	+
excel file	16
excel haengt	25
excel hangt	25
excel liste	16
excel macro	25
excel sheet	16
excel will not open	25
excellent	45+
excellent job	45
excellent service	45
excellent work	45
exceptional	45
exceptionally	
exceptionally good	45
excess	8 46
excess applies	8
excessive	12
exchange	10 25
exchanged	10+
exchanged for	52
exchanges	10
excluded	+
exclusion	8
exclusions	8
exclusive	
exclusive offer	33
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
exemplary	45
exercise	
exercise books	24
exercises	+
exguese	4
exguesi	4
exguse	4
exgusi	4
exhaust	24
exist	+
existiert	+
existiert nicht mehr	9
existing	+
existing customer	65
existing supplier	66
exists	+
exit	+
exkl	
exkl mwst	46
exklusiv	
exklusiv fuer sie	33
exklusiv fur sie	33
exorbitant	12
exorbitante	12
expand	20
expanded	
expanded sales	21
expandieren	20
expandiert	20
expanding	20
expands	20
expansion	20+
expansion plan	20
expansion plans	20
expansion vessel	24
expect	+
expect better	3
expectation	36
expectations	36
expected	+
expected better	3
expected to	26
expecting	+
expects	36+
expects that	51
expedieren	14
expedite	56
expedited	56
expediting	56
expense	+
expensive	12+
expert	
expert report	16
expertenrat	0
expertise	16
expire	+
expired	13
expires	68+
expires end of	68
expires on	68
expiring	68
expiry	68+
expiry date	68
explain	0+
explained	0+
explained how	0
explained that	51
explained why	0
explaining	0+
explains	0
explains that	51
explanation	0
exploded	13
exploded at	3
exploded drawing	16
expo	+
export	20+
export papers	16
exporting	20
exports	+
expose	16
exposed	
express	56+
express delivery	56
express service	56
expressauftrag	56
expresslieferung	56
expressversand	56
expresszuschlag	56
ext	+
extend	+
extend the premises	20
extended	+
extended to	68
extended until	68
extending	20
extension	72
extension number	25
extension planned	20
extension until	68
extinguisher	
extinguishers	
extortionate	12
extra	21+
extra aufgemacht	17
extra aufgesperrt	17
extra capacity	36
extra gefahren	17
extra gekommen	17
extra mile	45
extra vorbeigebracht	17
extraction	+
extractor	+
extractor fan	24
extremely	+
extremely grateful	64
extremely happy	45
extrusion	24
exzellent	45
exzellente	45
eye	
eye drops	24
eye test	60
eye watering	12
eyes	
ezine	33
f	+
f o c	17
f off	27
f u	1
f up	1
f2f	69
fa	+
fab	45
fabelhaft	45
fabric	24
fabric swatch	16
fabric swatches	16
fabrication	
fabrication drawings	16
fabrics	24
fabulous	45
face	
face to face	69
facebook	66
facebook bewertung	63
facebook review	63
facetime	54
facharzt	66
fachberatung	0
fachlicher	
fachlicher rat	0
facial	60
facilities	+
facilities manager	65
factor	+
factory	+
factory in china	66
factory manager	65
factory tour	69
fad	13
faded	13+
fading	13
fae	+
faehrt	
faehrt aus	14
faehrt hin	69
faehrt raus	69
faehrt sich gut	73
faehrt super	73
faehrt vorbei	69
faelle	72
faellen	
faellig	68
faellig am	68
faellig bis	68
faellig seit	67
faelligkeit	68
faellt	
faellt ab	13
faellt aus	13
faellt auseinander	13
faellt raus	13
faellt runter	13
faellt weg	57
faelschlich	74
faelschlicherweise	74
faerben	60
faerbt	
faerbt ab	13
faesser	24
fahre	+
fahre hin	69
fahre raus	69
fahre vorbei	69
fahren	+
fahren aus	14
fahren hin	14 69
fahren raus	69
fahrer	39+
fahrerflucht	8
fahrerin	
fahrgast	65
fahrplan	16 20
fahrrad	24
fahrrader	24
fahrraeder	24
fahrstunde	60
fahrstunden	60
fahrt	+
fahrt aus	14
fahrt hin	69
fahrt raus	69
fahrt sich gut	73
fahrt super	73
fahrt vorbei	69
fahrtenbuch	+
fahrzeug	24
fahrzeugaufbereitung	60
fahrzeugbeschriftung	60
fahrzeuge	24
fahrzeughalter	65
fail	+
failed	13+
failed payment	67
failed to	37
failed to reach	38
failing	13
fails	13
fails to	37
failure	13+
failures	13
fair	+
faith	
faithfully	+
faktor	
faktura	28
fakturen	28
fakturieren	28
fakturiert	28
fakturierung	28
fall	+
fall abgeschlossen	52
fall erledigt	52
fall geschlossen	52
fallbeispiel	63
falle	72
fallen	+
fallen ab	13
fallen aus	13
fallen behind	29
fallen by	57
fallen off	13
fallig	68+
fallig am	68
fallig bis	68
fallig seit	67
falligkeit	68+
falligkeitstag	+
falling	
falling apart	13
falling due	68
falling off	13
falling short	3
falls	26
falls apart	13
falls due	68
falls off	13
falls short	3
fallstudie	63
fallstudien	63
fallt	+
fallt ab	13
fallt aus	13
fallt auseinander	13
fallt raus	13
fallt runter	13
fallt weg	57
falsch	74+
falsch abgerechnet	74
falsch adressiert	74
falsch angeschlossen	74
falsch ausgezeichnet	74
falsch beraten	44 74
falsch berechnet	74
falsch beschriftet	74
falsch bestellt	74
falsch eingebaut	74
falsch eingestellt	74
falsch etikettiert	74
falsch gebucht	74
falsch gedruckt	74
falsch geliefert	74
falsch geschickt	74
falsch geschrieben	74
falsch herum	74
falsch montiert	74
falsch rum	74
falsch verpackt	74
falsch zugeschnitten	74
falsche	74+
falsche adresse	74
falsche anschrift	74
falsche anzeige	13
falsche farbe	74
falsche groesse	74
falsche grosse	74
falsche laenge	74
falsche lange	74
falsche menge	74
falsche nummer	38 74
falsche rechnung	74
falsche sorte	74
falsche version	74
falsche ware	74
falsche werte	13
falschem	74+
falschen	74+
falscher	74+
falscher artikel	74
falscher betrag	74
falscher name	74
falscher preis	74
falscher tag	74
falscher termin	74
falsches	74+
falsches datum	74
falsches format	74
falsches modell	74
falsches teil	74
falsches zimmer	74
falschlich	74
falschlicherweise	74
falschlieferung	74
falschlieferungen	74
false	
false alarm	52
falz	+
fam	65+
familiaer	61
familiar	61
familie	61 65+
familien	+
families	+
family	61 65+
family all well	61
fan	24
fand	51+
fangen	+
fans	24
fantastic	45
fantastic job	45
fantastisch	45
fantastische	45
far	+
far better	21
far cheaper	7
far fewer	57
far from	37
far less	57
far more	21
farbabweichung	74
farbe	24
farbe weicht ab	74
farben	24 60
farbfacher	16
farbfaecher	16
farbkarte	16
farbmuster	16
farbstich	13
farbt	
farbt ab	13
farce	3
farm	+
farmer	65+
farmers	65
farrier	
farrier visit	60
faschiertes	24
fasching	61
fasnacht	61+
fass	24+
fassade	+
fasse	
fasse nach	54
fasser	24
fasst	
fasst nach	1 54
fasste	
fasste nach	1
fassung	+
fassungslos	3
fast	+
fast kein	37
fast nicht	37
fast nichts	37
fast nie	37
fast track	56
fast tracked	56
faster	21
faster payment	41
fat	+
fatal	
fatal accident	15
father	65
father in law	66
faucet	24
faul	13
faule	13
faule ausreden	44
faules	
faules pack	27
faulig	13
fault	13+
fault claim	8
fault cleared	52
fault code	13
fault fixed	52
fault found	52
faultless	45
faults	13 34+
faulty	13
favor	17
favors	17
favour	17+
favours	17
fax	58+
fax over	58
fax sendebericht	32
fax through	58
faxbericht	32
faxed	59
faxen	58
faxen dicke	3
faxing	58
faxt	58+
fazit	53
fc	
fc basel	61
fd	65
fear	
fear of	26
feathers	
feature	+
feature in magazine	63
featured	
featured us	63
feb	42+
feber	42
februar	42+
february	42+
fed	+
fed up	3
fed up to here	3
federn	24
fedex	66
fee	46+
fee note	28
fee notes	28
fee scale	46
feed	24
feedback	1+
feedback call	1
feedback eingeholt	1
feedback form	16
feedbackgesprach	1
feedbackgespraech	1
feeder	+
feeds	
feefo	63
feel	+
feeling	+
feeling the pinch	12
feelings	+
feels	51+
feels that	51
fees	46
feet	
fehl	
fehlalarm	13
fehlbestand	35
fehlbuchung	74
fehldruck	74
fehlen	35+
fehlend	35
fehlende	35+
fehlenden	35+
fehlender	35
fehlendes	35
fehler	13 34 74+
fehler behoben	52
fehler gefunden	52
fehlerbehebung	50
fehlercode	13
fehlerfrei	52 73
fehlerhaft	13
fehlerhafte	13
fehlerhafte rechnung	74
fehlerhaften	13
fehlerhafter	13
fehlerlos	73
fehlermeldung	13+
fehlern	74
fehlerquote	34
fehlerrate	34
fehletikettiert	74
fehlfunktion	13
fehlfunktionen	13
fehlgeleitet	74
fehlgeschlagen	+
fehllieferung	74
fehllieferungen	74
fehlmenge	35
fehlmenge geliefert	52
fehlmengen	35
fehlt	35+
fehlt noch an	36
fehltage	34
fehlte	35+
fehlteil	35
fehlteile	35
fehlten	35+
fehlten wieder	35
fehlzeiten	34
feier	72+
feierabend	+
feiertag	+
feiertage	+
feilschen	7
feilscht	7
fein	
feld	+
feld geaendert	32
feld geandert	32
felgen	24
fell	57+
fell apart	13
fell behind	29
fell behind on payments	67
fell by	57
fell from	57
fell off	13
fell over	13
fell short	3
fell to	57
fell to bits	13
fell to pieces	13
fella	65+
fellas	+
felling	
fellow	65+
felt	24 51
felt in good hands	45
felt that	51
fence	24+
fence panel	24
fence panels	24
fence post	24
fence posts	24
fencing	24
fenster	24
fenstern	24
fensterputzer	+
fensterreinigung	60
fensterscheibe	24
fergus	+
ferien	61+
ferienhaus	+
ferienwohnung	24
fernuberwachung	+
fernwartung	25 60
fertig	59+
fertig gemacht	59
fertig repariert	52
fertigen	+
fertiggestellt	59
fertigung	72
fertiliser	24
fertilizer	24
fescht	+
fest	+
fest eingeplant	47
fest versprochen	47
fest zugesagt	47
fest zusagen	47
feste	+
festen	+
festgefressen	13
festgerostet	13
festgestellt	+
festival	61
festive	+
festnetz	+
festplatte	24
festplatten	24
festpreis	46
festzelt	24+
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
feuerloescher	24
feuerloscher	24
feuerschaden	8
feuerwehr	66+
feuerwehreinsatz	56
feuerwehrfest	61
fever	
few	+
few pints	61
few tips	0
fewer	57+
fewer breakdowns	57
fewer calls	57
fewer complaints	57
fewer errors	57
fewer rejects	57
fewer returns	57
fi	
fi fliegt	13
fi loest aus	13
fi lost aus	13
fiance	66
fiancee	66
fiasco	3
fiel	+
fiel ab	13
fiel auf	57
fiel aus	13
fiel raus	13
fiel runter	13
field	+
field changed	32
field engineer	39
field updated	32
fielen	
fielen ab	13
fielen auf	57
fielen aus	13
fifteen	+
fifth	+
fifth time	2
fifty	+
fighting	+
figure	46+
figured	+
figures	46+
file	72+
file closed	52
file in use	25
file locked	25
filed	59+
filed for bankruptcy	9
filed for insolvency	9
filiale	+
filialen	+
filialeroeffnung	20
filialeroffnung	20
filialleiter	65
filialleiterin	65
filialschliessung	9
filing	
filing cabinet	24
fill	
fill in for	17
filled	+
filled in	17
filled in for	17
filling	60+
filling fell out	13
fillings	60
film	24
filming	60
filter	24+
filtern	24
filters	24
filthy	13+
final	+
final bill	28
final demand	28
final draft	16
final invoice	28
final notice	28
final payment	41
final reminder	28
final straw	3
finally	+
finance	+
finance company	66
finance director	65
financial	+
financial advice	60
finanzamt	66+
finanzcheck	53
finanzen	+
finanziell	
finanziell nicht drin	12
finanziell nicht machbar	12
finanzierbar	
finanzierung	+
find	
find fault	11
finde	+
finden	+
finden sie anbei	59
findet	51+
finding	+
findings	+
finds	+
finds fault	11
fine	+
fine again	52
fine now	52
fine since	52
fine with it now	52
fine with that	52
fine work	45
finger	+
fingers	+
fingers crossed	26
finish	+
finished	59+
finished by	68
finished with us	30
finishing	60
fiona	+
fire	
fire alarm test	60
fire brigade	66
fire certificate	16
fire damage	8
fire door	24
fire extinguisher	24
fire extinguishers	24
fire off	58
fire officer	66
fire over	58
fire safety training	60
fire service	66
fired	43
fired off	59
fired over	59
fireplace	24
firewall	25+
firewood	24
firm	18+
firm anniversary	23
firm down the road	55
firma	18
firma aufgeloest	9
firma aufgelost	9
firma erloschen	9
firma geloescht	9
firma geloscht	9
firma verkauft	9
firma verlassen	43
firmen	18
firmenbuch	
firmenbuch geloescht	9
firmenbuch geloscht	9
firmenbuchauszug	16
firmenfeier	72
firmenjubilaeum	23
firmenjubilaum	23+
firms	18
firmung	+
firmware	+
first	+
first aid training	60
first class	45
first draft	16
first fix	72
first grandchild	61
first level	25
first line	25
first notification	8
first rate	45
first reminder	28
first thing	56 62
first thing in the morning	62
first thing monday	62
first thing this morning	40
first thing tomorrow	56
first time buyer	65
first time round	40
fiscal	+
fisch	24
fische	24
fischen	61
fish	24
fishing	61+
fit	+
fit out	72
fitness	
fitness class	60
fits	73+
fits again	52
fits like a glove	73
fits now	52
fits perfectly	73
fits well	73
fitted	59+
fitted first time	73
fitted her in	17
fitted him in	17
fitted perfectly	73
fitted us in	17
fitter	39+
fitters	39
fitting	24 60
fitting instructions	16
fittings	24+
fittings out	60
five	+
five star	63
five star review	63
five stars	45 63
five year plan	20
fix	50+
fixe	
fixed	52+
fixed it	52
fixed price	46
fixed wire testing	60
fixen	50
fixes	50
fixes it	52
fixing	50
fixings	24
fixpreis	46
fizz	23
flachenbedarf	36
flackern	13
flackert	13
flackerte	13
flaechenbedarf	36
flag	
flag up	0
flagged	0+
flagged up	0
flaked	13
flakes	
flakes off	13
flaking	13
flansche	24
flap	+
flasch	+
flasche	+
flasche champagner	23
flasche prosecco	23
flasche schnaps	23
flasche sekt	23
flasche wein	23
flasche whisky	23
flaschen	24+
flash	
flash sale	33
flashing	24
flashing red	13
flat	13 72
flat above	66
flats	+
flattened	13
flawless	45
flea	
flea treatment	24
fleck	13
flecken	13+
fleckig	13
fleckige	13
fleckigen	13
fleece	24
fleet	+
fleet manager	65
flegelhaft	44
fleisch	24
flicken	50
flickered	13
flickering	13
flickers	13
flickt	50
flickte	50
fliegen	+
fliegt	
fliegt die sicherung	13
fliegt raus	13
flies	
flies again	52
fliese	24
fliesen	24
fliesenlegen	60
fliesenleger	+
flight	60+
flights	60
flimmert	13
flimsy	13
flink	45
flippt	
flippt aus	3
flippte	
flippte aus	3
flood	
flood claim	8
flood damage	8
flooded	13+
floods	+
floor	24
floor laying	60
floor plan	16
floor plans	16
floor sanding	60
floor tiles	24
flooring	24 60
florida	
florist	+
flott	45+
flott bitte	56
flotte	+
flotter	21
flour	24
flow	
flowers	23 24+
flu	61
flu jab	60
flucht	3
flue	24
fluegel	24
fluesterleise	73
flug	+
flugblatt	33
flugblattaktion	33
flugel	24
fluktuation	34
flur	+
flush	+
flusterleise	73
flute	24
flux	+
flyer	16 24 33+
flyeraktion	33
flyern	24
flyers	16 33+
flying	+
flying off the shelves	21
fm	65
fnol	8
foam	24
foaming	3
foaming at the mouth	3
foamy	13
fob	+
fobbed	
fobbed off	3
fobbed us off	44
foc	17
focus	
foerderbaender	24
foerderband	24
foerderer	65
fogged	
fogged up	13
foil	+
fold	+
folded	9+
folder	16
folders	24
folge	+
folgeauftrag	72
folgt	+
folie	24
folien	16
folks	+
follow	+
follow up	1
follow up after	1
follow up call	1
follow up visit	1
followed	+
followed up	1
followers	34
following	+
following day	62
following up	1
following week	62
fondue	+
font	
food	+
food hamper	23
fool	27
fools	27
foot	+
foot the bill	41
footage	
football	61
football tickets	23
footfall	34 61
footfall awful	61
footfall up	21
footie	61
footprint	
footy	+
for	+
for any inconvenience	4
for example	26
for free	17
for instance	26
for less	7
for nothing	17
for the fourth time	2
for the future	20
for the inconvenience	4
for the second time	2
for the third time	2
for the umpteenth time	2
for yesterday	56
forbid	
force	+
forderantrag	+
forderband	24
forderbander	24
forderer	65
fordert	
fordert abhilfe	11
fordert nachbesserung	11
forderung	28
forderungen	
forderungsausfall	67
forecast	20+
forecasts	20
forellen	24
foreman	65
forever	2+
forever grateful	64
forget	+
forgings	24
forgive	+
forgive me	4
forgive us	4
forgiven	+
forgot	35+
forgot about us	44
forgot password	25
forgot us	44
forgotten	35+
forgotten his password	25
forgotten password	25
forklift	24+
forklift training	60
forklift truck	24
forklifts	24
form	16+
form submission	32
form submitted	32
forma	
formal	+
formal complaint	11
formal offer	16
format	
formel	
formel 1	61
formen	24
former	19
former client	30
former contact	43
former customer	30
former supplier	66
formerly	40
forms	16+
formula	
formula one	61
formular	16+
formulare	16
formulareingang	32
fort	
fortbildung	+
fortnight	62+
fortnight in tenerife	61
fortnightly	+
fortune	
forty	+
forum	+
forward	58+
forward on	58
forwarded	59
forwarder	18 66+
forwarders	18
forwarding	58
forwards	58
foto	+
fotobuch	24
fotograf	18
fotografen	+
fotografie	60
fotografieren	+
fotografin	18+
fotos	16 24+
fotos verwenden	63
fotoshooting	60
foul	13
found	+
found and fixed	52
found it	52
found the cause	52
found the fault	52
found us through	49
foundation	+
founder	+
foundry	18
four	+
four stars	63
four times	2
four times now	2
fourteen	+
fourth	
fourth time	2
fr	62 65+
fracht	+
frachtbrief	16
frachter	66
frachtfrei	7
frachtkosten	46
fraction	
fraction of the price	7
fractured	13
fraechter	66
fraeser	24
fraesteile	24
frag	+
frage	5+
fragebogen	16+
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
frames	24
framework	72+
framework agreement	16
framing	60
france	
franchise	8
franchisee	65
franchisees	65
frank	+
franken	46+
frankly	+
franst	
franst aus	13
franzoesisch	
franzosisch	
fraser	24
frasteile	24
frau	65+
fraud	27+
fraud check	8
frauds	27
fraudster	27
fraudsters	27
fraudulent	27
frayed	13
fraying	13
frech	44
freche	44
frecher	44
frechheit	3 27
free	+
free advice	0
free from	37
free loan	31
free month	10
free night	10
free of	37
free of charge	17
free replacement	10
free samples	16
free use of	31
freebie	23
freebies	23
freed	52+
freed up	52
freeholder	66
freely	+
freeze	+
freezer	24
freezer burn	13
freezers	24
freezes	13
freezing	
freezing out	61
freezing up	13
frei	
frei bordsteinkante	14
frei haus	14
freien	+
freigabe	+
freigabeschein	+
freigeben	58
freigegeben	59+
freigeschaltet	25
freigestellt	43
freight	14 60+
freight costs	34
freight forwarder	66
freikarten	23
freimachen	50
freischalten	25
freischaltung	25
freitag	62+
freitag mittag	62
freiwillig	+
freizeichen	+
fremde	+
fremde lieferung	74
fremde ware	74
fremdfirma	+
fremdkoerper	13
fremdkorper	13
frequent	2
frequently	2
frequenz	34
frequenzumrichter	24
fresh	73+
fresskorb	23
freude	+
freude mit	45
freuen	+
freund	
freund geworben	49
freunde	+
freunde geworben	49
freundin	66
freundlich	+
freundlich und kompetent	45
freundlichen	+
freundlicherweise	17
freundschaftsdienst	17
freundschaftspreis	7
freut	+
freut sich riesig	45
fri	62+
friday	62+
friday afternoon	62
friday just gone	40
friday morning	62
friday week	62
fridge	24
fridge freezer	24
fridges	24
friede	52
frieden	52
friend	+
friend of	49
friendly	45
friends	+
friert	
friert ein	13
frisch	73
friseur	+
frisst	+
frist	68+
frist bis	68
frist gesetzt	11
frist laeuft ab	56
frist lauft ab	56
frist morgen	56
frist uberschritten	29
frist ueberschritten	29
frist verpasst	29
frist versaeumt	29
frist versaumt	29
frist verstrichen	29 67
fristablauf	
fristen	68
fristgerecht	73+
fristgerecht gekuendigt	30
fristgerecht gekundigt	30
fristlos	
fristlos entlassen	43
fristlos gekuendigt	30
fristlos gekundigt	30
frisur	60
fritteuse	24
fritz	
fro	
froh	+
frohe	+
frohe ostern	61
frohe weihnachten	61
frohes	+
from	+
from april	20
from hours to minutes	57
from january	20
from our end	39
from our side	39
from september	20
from what he says	51
from what i hear	51
from your side	75
front	
front desk	22
front door	24
front of house	22
front office	22
frontlader	+
fror	
fror ein	13
frost	61
froze	13
frozen	+
frozen screen	13
frueh	
fruehbucherrabatt	7
frueher	40
frueher besser	44
fruehere	19
fruehere ansprechpartnerin	43
frueherem	19
frueheren	19
frueherer	19
frueherer ansprechpartner	43
frueherer lieferant	66
fruehjahr	42
fruehjahrsaktion	33
fruehjahrsmailing	33
fruehling	42
fruehpension	43
fruehpensioniert	43
fruehrente	43
fruehstueck	60
fruh	+
fruhbucher	+
fruhbucherrabatt	7
fruher	40+
fruher besser	44
fruhere	19
fruhere ansprechpartnerin	43
fruherem	19
fruheren	19
fruherer	19
fruherer ansprechpartner	43
fruherer lieferant	66
fruhjahr	42+
fruhjahrsaktion	33
fruhjahrsmailing	33
fruhling	42+
fruhpension	43
fruhpensioniert	43
fruhrente	43
fruhstuck	60+
fruit	24
fruit basket	23
fruits	
frust	3
frustrated	3
frustrating	3
frustration	3
frustrierend	3
frustriert	3
frustrierte	3
fryer	24
fuchs	+
fuchsteufelswild	3
fuchtig	3
fuege	
fuege bei	58
fuegen	
fuegen bei	58
fuegt	
fuegt bei	58
fuehlt	
fuehlt sich im stich gelassen	3
fuehren	
fuehren sie	5
fuehrerschein	61
fuehrte	
fuehrte vor	0
fuehrung	60 69
fuel	24 34+
fuel bill	34
fuel consumption	34
fuel costs	34
fuel surcharge	46
fuenf	
fuenf sterne	63
fuenf sterne bewertung	63
fuenfjahresplan	20
fuenfmal	2
fuenfmal verbunden	44
fuenften	
fuer	
fuer den fall	26
fuer den fall dass	26
fuer dich	75
fuer die umstaende	4
fuer die unannehmlichkeiten	4
fuer dumm verkauft	3 27 44
fuer euch	75
fuer immer geschlossen	9
fuer lau	17
fuer sie	75
fuer umme	17
fuers	
fuers neue jahr	20
fuge	
fuge bei	58
fugen	
fugen bei	58
fugt	
fugt bei	58
fuhlt	+
fuhlt sich im stich gelassen	3
fuhr	
fuhr hin	69
fuhr vorbei	69
fuhre	72+
fuhren	+
fuhren sie	5
fuhrerschein	61
fuhrt	+
fuhrte	
fuhrte vor	0
fuhrung	60 69
fulfilment	60
full	+
full house	21
full mailbox	70
full marks	45
full of praise	45
full refund	10
full service	60
fullen	+
fully	+
fully booked	21
fully resolved	52
fumed	3
fumes	3
fuming	3
function	72
functioning	
fundraiser	+
fundraising	60
funds	+
funds received	48
funeral	15+
funeral is	15
funeral on	15
funeral service	60
funerals	15
funf	+
funf sterne	63
funf sterne bewertung	63
funfjahresplan	20
funfmal	2
funfmal verbunden	44
funftel	+
funften	
funfzehn	+
fungus	13
funkloch	38
funktionieren	73
funktionieren nicht	13
funktionieren wieder	52
funktioniert	73+
funktioniert alles	1 73
funktioniert bestens	73
funktioniert einwandfrei	73
funktioniert gut	73
funktioniert jetzt	52
funktioniert nicht	13
funktioniert nicht mehr	13
funktioniert perfekt	73
funktioniert prima	73
funktioniert super	73
funktioniert tadellos	73
funktioniert wieder	52
funktionierte	73
funktionierte nicht	13
funktionierte wieder	52
funktionierten	73
funktionierten nicht	13
funktionslos	13
funktionsuntuchtig	13
funktionsuntuechtig	13
funny	
fup	1
fur	+
fur den fall	26
fur den fall dass	26
fur dich	75
fur die umstande	4
fur die unannehmlichkeiten	4
fur dumm verkauft	3 27 44
fur euch	75
fur immer geschlossen	9
fur lau	17
fur sie	75
fur umme	17
furchtbar	+
furious	3
furn	+
furnace	+
furnish	58
furniture	+
furniture restoration	60
furred	
furred up	13
furs	+
furs neue jahr	20
further	+
further ahead	20
fuse	24+
fuse board	24
fuse box	24
fuses	24
fusioniert	+
fuss	+
fussball	61
fusse	+
fusselt	13
fussen	+
futsch	13
futter	24+
futterverbrauch	34
future	20+
future needs	36
future plans	20
fuzzy	13
fwd	58
fwded	59
fy	+
g	
g k	22
gaa	61
gab	+
gab ab	14
gab an	51
gab auf	9
gab auskunft	0
gab bekannt	51
gab den geist auf	13
gab mit	31
gab unsere nummer weiter	49
gab zu	51
gabe	26
gabe es	5
gabelstapler	24
gaben	
gaben an	51
gaebe	26
gaebe es	5
gaertner	18
gaeste	65
gaestebuch	63
gaestebucheintrag	63
gaesteliste	16
gaesten	65
gaestezahlen	34
gaffer	65
gain	21
gained	21
gained us	21
gaining	21
gains	21
gal	+
gala	72+
galah	27
galley	16
galvanising	60
game	+
gammelig	13
gammlig	13
gang	+
ganga	+
gangen	+
gangerman	65
gangsters	27
ganoven	27
gantt	
gantt chart	16
ganz	+
ganz begeistert	45
ganz dringend	56
ganz herzlichen dank	64
ganze	+
ganze arbeit geleistet	45
ganzen	+
ganzer	+
ganzes	+
gap	+
gap in	36
gaping	13
gappy	13
gaps	13
gar	
gar kein	37
gar keine	37
gar keinen	37
gar nicht	37
gar nicht zufrieden	3
gar nichts	37
garage	18
garage door	24
garagentor	24
garantiere	47
garantieren	47
garantiert	47
garantiert da	47
garantiert fertig	47
garantierte	47
garbled	13
garda	66
gardai	66
gardasee	
garden	61+
garden design	60
garden furniture	24
garden maintenance	60
gardener	66
gardening	61
gardening leave	43
gardinen	24
garlic	24
garn	24
garne	24
garnelen	24
garten	61
gartenarbeit	61
gartenmobel	24
gartenmoebel	24
gartenpflege	60
gartner	18
gartnerei	+
gary	+
gas	+
gas bill	34
gas board	66
gas bottles	24
gas certificate	16
gas company	66
gas connection	60
gas cylinder	24
gas safe certificate	16
gasflaschen	24
gash	13
gashes	13
gasket	24
gaskets	24
gaspreis	46
gasrechnung	28
gast	65
gaste	65+
gastebuch	63
gastebucheintrag	63
gasteliste	16
gasten	65+
gastezahlen	34
gastgeschenk	23
gasthaus	+
gastherme	24
gastronom	65
gastwirt	65
gasverbrauch	34
gate	24
gatehouse	22
gatekeeper	22
gates	24+
gates locked	38
gateway	+
gatte	66
gattin	66+
gaube	+
gauben	+
gauge	+
gauner	27+
gaunerei	27
gave	+
gave a bell	54
gave a hand	17
gave a heads up	0
gave a ring	54
gave a testimonial	63
gave a tip	0
gave advice	0
gave back	31
gave guidance	0
gave her	59
gave her a hand	17
gave her a lift	17
gave her a ring	54
gave her our card	49
gave him	59
gave him a bell	54
gave him a call	54
gave him a hand	17
gave him a lift	17
gave him our number	49
gave me a mouthful	3
gave me an earful	3
gave me both barrels	3
gave me hell	3
gave my word	47
gave notice	30
gave our name to	49
gave our word	47
gave out	13
gave out our number	49
gave some advice	0
gave some pointers	0
gave some tips	0
gave them	59
gave them our name	49
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
gave us a testimonial	63
gave us an earful	3
gave us five stars	63
gave us hell	3
gave way	13
gazebo	+
gcses	61
gdpr	
gdpr erasure request	71
geaendert	59
geaendert durch system	32
geaergert	3
geandert	59+
geandert durch system	32
gear	24
gearbeitet	+
gearbox	24+
gearboxes	24
geargert	3
gears	24
geb	+
geback	24
gebacken	
gebaeck	24
gebaeudereinigung	60
gebaeudeversicherung	8
gebannt	52
gebaudereinigung	60
gebaudeversicherung	8
gebe	+
gebe ab	14
gebe bescheid	47
gebe mein wort	47
gebe ruckmeldung	47
gebe rueckmeldung	47
gebe weiter	58
geben	+
geben ab	14
geben bescheid	47
geben ruckmeldung	47
geben rueckmeldung	47
geben sie bescheid	5
geben unser wort	47
geben weiter	58
gebeten	5+
geblase	+
geblieben	+
gebn	+
geborgt	31+
gebracht	14 59+
gebraucht	+
gebraucht wird	36
gebrochen	13+
gebrochene	13
gebrochenen	13
gebrochener	13
gebrochenes	13
gebrockelt	13
gebroeckelt	13
gebruellt	3
gebrullt	3
gebucht	59
gebuehr	46
gebuehr erlassen	10
gebuehren	46
gebuehrenbescheid	28
gebuehrenerhoehung	12
gebuehrenrechnung	28
gebuhr	46
gebuhr erlassen	10
gebuhren	46
gebuhrenbescheid	28
gebuhrenerhohung	12
gebuhrenrechnung	28
geburt	23
geburtstag	23 61
geburtstage	23
geburtstagsfeier	61
geburtstagsgeschenk	23
geburtstagskarte	23
geburtstagstorte	23
gedacht	+
gedankt	64+
gedeckt	8
gedicht	+
gedrittelt	57
gedroht	27
gedrosselt	57
gedruckt	57 59
gedrueckt	57
geduld	+
geduld am ende	3
geduld am ende sein	3
geduld zu ende	3
geehrte	+
geehrter	+
geehrtes	+
geeinigt	52
geeinigt auf	52
gefaehrdungsbeurteilung	60
gefaelligkeit	17
gefaelligkeiten	17
gefaelligkeitshalber	17
gefahrdungsbeurteilung	60
gefahren	+
gefallen	17+
gefallen auf	57
gefallen getan	17
gefalligkeit	17
gefalligkeiten	17
gefalligkeitshalber	17
gefallt	+
gefaxt	59
gefehlt	35
gefeilscht	7
geflackert	13
geflickt	50
geflogen	
geflucht	3
gefluegel	24
geflugel	24
gefragt	5 36+
gefreut	+
gefrierschrank	24
gefunden	52+
gegangen	+
gegeben	+
gegebenenfalls	26
gegen	
gegen heile getauscht	52
gegen neue getauscht	52
gegen richtige getauscht	52
gegenangebot	7 55
gegenangebote	55
gegenbesuch	69
gegengelesen	+
gegenofferte	55
gegenuber	
gegenueber	
gegessen	+
gegner	66
gegnerische	
gegnerische versicherung	66
gegriffen	
geguckt	+
geh	+
gehabt	
gehalt	+
gehalten	+
gehangt	+
gehause	+
gehe	+
gehe vorbei	69
geheimhaltungsvereinbarung	16
gehen	+
gehen ab	13
gehen durch	53
gehen nicht	13
gehen nicht hoch	13
gehen runter	7
gehen wieder	52
gehn	+
gehoerlos	6
gehoert	
gehoert dass	51
gehoert nicht uns	74
geholfen	17+
geholt	14
gehoren	+
gehorlos	6
gehort	+
gehort dass	51
gehort nicht uns	74
geht	+
geht ab	13
geht an die presse	27
geht auf	13
geht auf mailbox	70
geht auf meine kappe	4
geht auf uns	10 17
geht auf unsere kappe	4
geht aufs haus	10 17
geht da noch was	7
geht die waende hoch	3
geht die wande hoch	3
geht einwandfrei	73
geht gar nicht	3
geht gut	73
geht heute noch raus	47
geht in pension	43
geht in rente	43
geht jetzt	52
geht jetzt wieder	52
geht kaputt	13
geht keiner ran	38 44
geht morgen raus	47
geht nicht	13
geht nicht an	13
geht nicht ans telefon	38
geht nicht auf	13
geht nicht dran	38
geht nicht hoch	13
geht nicht mehr	13
geht nicht ran	38
geht nicht runter	13
geht nicht zu	13
geht niemand ran	38 44
geht noch ab	35
geht noch was	7
geht prima	73
geht ran	54
geht raus	47
geht runter	7
geht so nicht	3
geht super	73
geht wieder	52
geht wieder alles	52
geht zum anwalt	27
geht zuruck	57
geht zurueck	57
gehts	+
gehudelt	44
geige	24
geist	
gejammert	11
gekippt	13
geklaert	52
geklagt	11
geklappert	13
geklappt	73+
geklart	52+
geklaut	35+
geklebt	50
geklemmt	13
geklingelt	+
geknickt	13
geknickte	13
gekommen	+
gekostet	46
gekriegt	48+
gekuendigt	30
gekuendigt worden	43
gekuerzt	57
gekundigt	30+
gekundigt worden	43
gekurzt	57+
gel	+
gelacht	61
geladen	3+
gelaender	24
gelander	24
gelandet	48
gelassen	+
gelaufen	73+
gelautet	+
geld	+
geld angewiesen	41
geld eingegangen	41 48
geld fehlt	67
geld ist da	41 52
geld ist raus	41
geld nicht da	67
geld uberwiesen	41
geld ueberwiesen	41
geld zuruck	10
geld zuruck erhalten	52
geld zuruckbekommen	10
geld zurueck	10
geld zurueck erhalten	52
geld zurueckbekommen	10
geldeingang	
geleckt	13
gelegt	+
geleistet	
geleitet	
gelesen	48+
gelesen am	32
geliefert	14 59+
gelieferte	+
gelieferten	+
geliehen	31+
geliehene	31
geliehenen	31
geloben	47
geloben besserung	47
gelobt	45 47
gelobt besserung	47
gelockert	13
geloescht	
geloescht im handelsregister	9
geloest	13 52
geloest und bestaetigt	52
geloetet	50
geloscht	+
geloscht im handelsregister	9
gelost	13 52+
gelost und bestatigt	52
gelotet	50
gelten	+
gem	45 51+
gemacht	59+
gemaess	51
gemahnt	28 67
gemailt	59+
gemass	51
gemault	11
gemeckert	11
gemeinde	66
gemeindeamt	66
gemeinderat	+
gemeinsam	+
gemeinsam essen	69
gemeinsame	+
gemeint	51
gemeldet	51 59+
gemindert	10
gemotzt	11
gemuese	24
gemurkst	44
gemuse	24
gemutlich	+
gen	+
genannt	+
genau	+
genau wie letztes mal	2
gene	+
genehmigung	16
general	+
general manager	65
generaluberholen	50
generalueberholen	50
generalunternehmer	66
generalversammlung	+
generated	21+
generated by the system	32
generates	21
generator	24
generators	24
generiert	
genervt	3
genervte	3
genesungskarte	23
genial	45
geniale	45
genoergelt	11
genommen	+
genorgelt	11
genossenschaft	+
gent	65
gentleman	65+
genug	+
genug davon	3
genugt	+
genuss	
geoeffnet	
geoffnet	+
gepackt	+
gepasst	73
gepfeffert	12
gepfefferte	12
gepfuscht	13 44
geplaenkel	61
geplankel	61
geplant	20+
geplante	20
geplanten	20
geplatzt	13 67+
geplatzte	13
geplaudert	61
geplauscht	61
gepostet	59
geprueft	
gepruft	+
geputzt	+
gequatscht	61
gequietscht	13
gequollen	13
gerade	+
gerade biegen	50
gerade eben	40
gerade vorhin	40
geradebiegen	50
geradegebogen	52
geraet	24
geraete	24
geraeten	24
geraeumt	
gerat	24
gerate	24+
geraten	0 24+
geratscht	61
geraumt	+
geredet	+
geregelt	52+
gereinigt	+
gereizt	3
gereizte	3
gerettet	45+
gericht	66+
gerichtet	50 52+
gerichtstermin	72
geringer	57
geringere	57
geringeren	57
geringsten	
gerissen	13+
gerissene	13
german	+
gern	+
gerne	+
geruch	+
gerucht	51
geruchteweise	51
geruecht	51
geruechteweise	51
geruegt	11
geruest	24
gerugt	11
gerust	24+
gesacht	+
gesagt	51+
gesalzen	12
gesalzene	12
gesamte	+
gesamtkosten	46
gesamtpreis	46
gesandt	59
gesangsverein	61
gescannt	+
geschaeft	
geschaeft aufgegeben	9
geschaeft geschlossen	38
geschaeft laeuft aus	9
geschaeft verkauft	9
geschaeftsaufgabe	9
geschaeftsaufloesung	9
geschaeftsbeziehung	
geschaeftsbeziehung beendet	30
geschaeftsfuehrer	65
geschaeftsfuehrerin	65
geschaeftsfuehrers	65
geschaeftsfuehrung	
geschaeftsjahr	
geschaeftsleitung	65
geschaeftsleitungsassistentin	22
geschaeftsreise	
geschaetzte	
geschaetzte damen und herren	75
geschaetzter	
geschaetzter kunde	75
geschaffen	
geschafft	+
geschaft	+
geschaft aufgegeben	9
geschaft geschlossen	38
geschaft lauft aus	9
geschaft verkauft	9
geschaftsaufgabe	9
geschaftsauflosung	9
geschaftsbeziehung	
geschaftsbeziehung beendet	30
geschaftsfuhrer	65+
geschaftsfuhrerin	65
geschaftsfuhrers	65
geschaftsfuhrung	
geschaftsjahr	
geschaftsleitung	65+
geschaftsleitungsassistentin	22
geschaftsreise	
geschatzt	+
geschatzte	+
geschatzte damen und herren	75
geschatzter	
geschatzter kunde	75
geschaut	+
geschehen	+
geschenk	23+
geschenkbox	23
geschenke	23
geschenken	23
geschenkgutschein	23
geschenkkarte	23
geschenkkoerbe	23 24
geschenkkorb	23+
geschenkkorbe	23 24
geschenkt	17+
geschichte	+
geschickt	59+
geschickt hat uns	49
geschieden	
geschildert	51
geschimmelt	13
geschimpft	3 11+
geschirr	24
geschirrspueler	24
geschirrspuler	24
geschlafen	+
geschlampt	44
geschlossen	52+
geschluckt	
geschluckt beim preis	12
geschludert	44
geschmacklos	13
geschmeckt	
geschmiert	
geschoben	
geschrieben	51 59+
geschrien	3
geschrumpft	13
geschwaermt	45
geschwaermt von uns	49
geschwarmt	45+
geschwarmt von uns	49
geschwatzt	61
geschweisst	50
geschwollen	13
geschworen	47
gesehen	48+
geselle	39
gesendet	59
gesenkt	57
gesessen	+
gesetzt	+
gesetzt den fall	26
gesimst	59
gesindel	27
gesorgt	
gespachtelt	50
gespart	57+
gesperrt	
gesperrt fuer werbung	71
gesperrt fur werbung	71
gesperrt wegen ruckstand	67
gesperrt wegen rueckstand	67
gesprach	54+
gesprach abgebrochen	38
gesprach uber bedarf	53
gesprach uber plane	53
gesprach uber ziele	53
gesprach uber zukunft	53
gesprache	54
gespraech	54
gespraech abgebrochen	38
gespraech ueber bedarf	53
gespraech ueber plaene	53
gespraech ueber ziele	53
gespraech ueber zukunft	53
gespraeche	54
gesprengt	
gesprochen	54+
gesprungen	13
gesprungene	13
gestaltung	60
gestanden	+
gestartet	
gestecke	24
gesteckt	+
gesteigert	21
gestellt	+
gestempelt	+
gestern	40+
gestern abend	40
gestern angekommen	48
gestern erhalten	48
gestern frueh	40
gestern fruh	40
gestern gebraucht	56
gestern geschickt	59
gestern nachmittag	40
gestern raus	59
gestern uberwiesen	41
gestern ueberwiesen	41
gestern vormittag	40
gestiegen	21+
gestiftet	+
gestoert	13
gestohlen	8 35
gestorben	15+
gestorben ist	15
gestort	13
gestossen	
gestreikt	13
gestrichen	+
gestrichen voll	3
gesture	
gesture of goodwill	10
gesucht	36+
gesucht wird	36
gesund	
gesundheit	61
gesundheitsamt	66
gesunken	57+
get	+
get across to	58
get it fixed	50
get it sorted	50
get it working	50
get on the phone	54
get over to	58
get stuffed	27
get together	69
get well card	23
getan	
getauscht	+
getauscht und gut	52
getaway	61
geteilt	59
getestet	+
getilgt	41
getobt	3
getraenke	24
getragen	+
getranke	24
getratscht	61
getrennt	+
getriebe	24+
getroffen	69
getropft	13
getrunken	
gets	+
gets it elsewhere now	30
gets stuck	13
getting	+
getting on ok	1
getting on with it	1
getting other quotes	55
getting quotes	55
getting three quotes	55
getting worse	3
geviertelt	57
gewachsen	21
gewaehrleisten	47
gewaehrleistet	47
gewahrleisten	47
gewahrleistet	47
gewandelt	10
gewann	21
gewartet	29+
gewechselt	30 50+
geweint	+
gewellt	13
gewerbe	
gewerbe abgemeldet	9
gewerbe ruhend	9
gewerbe zuruckgelegt	9
gewerbe zurueckgelegt	9
gewerbeabmeldung	9
gewerbeamt	66
gewerbeaufsicht	66
gewerk	+
gewesen	+
gewinn	34
gewinnen	21
gewinnspiel	33
gewinnt	21
gewitter	+
gewohnt	+
gewonnen	21
geworben	49+
geworden	+
geworfen	+
gewuenscht	36
gewuenschte	36
gewuenschten	36
gewuerze	24
gewunscht	36
gewunschte	36+
gewunschten	36
gewurze	24
gewusst	
gezahlt	41+
gezeichnet	59
gezeigt	0+
gezeigt wie	0
gezogen	
gf	39
gfragt	+
ggf	26
ggfs	26
ghabt	+
ghost	+
ghosting	13
gib	
gib bescheid	5
gibt	5+
gibt ab	14
gibt an	51
gibt auf	9
gibt bekannt	51
gibt bescheid	47
gibt betrieb auf	9
gibt den geist auf	13
gibt es	5
gibt es neuigkeiten	5
gibt es nicht mehr	9
gibt es schon	5
gibt es weiter	22
gibt geschaeft auf	9
gibt geschaft auf	9
gibt keinen mucks	13
gibt nachricht weiter	22
gibt nichts zu meckern	73
gibt referenz	63
gibt unsere nummer weiter	49
gibt was neues	5
gibt weiter	58
gibt zu	51
gibts	+
giebel	+
gift	23+
gift aid	34
gift aid form	16
gift bag	23
gift basket	23
gift box	23
gift boxes	24
gift card	23
gift cards	23
gift set	23
gift voucher	23
gift vouchers	23
gifted	23
gifts	23
gig	72
gilt	+
gin	24
ging	+
ging ab	13
ging auf mailbox	70
ging auf uns	17
ging aufs haus	17
ging ein	48
ging gestern raus	59
ging heute raus	59
ging in pension	43
ging in rente	43
ging kaputt	13
ging keiner ran	38
ging nach oben	21
ging nicht	13
ging nicht ran	38
ging niemand dran	38
ging niemand ran	38
ging pleite	9
ging ran	54
ging raus	59
ging runter	7
ging verloren	35
ging vorbei	69
ging wieder	52
ging zuruck	57
ging zurueck	57
ginge	26+
gingen	26
gingen ein	48
gingen kaputt	13
gingen raus	59
gingen verloren	35
gingen zuruck	57
gingen zurueck	57
gipfeli	24
gipsplatten	24
girl	+
girlfriend	66
girls	+
gitarre	24
give	+
give a bell	54
give a buzz	54
give a call	54
give a hand	17
give a ring	54
give a shout	54
give a tinkle	54
give her a call	54
give him a call	54
give me a bell	54
give me a call	54
give me a ring	54
give us a bell	54
give us a call	54
give us a ring	54
giveaway	23
giveaways	23
given	59+
given notice	30
given out	13
given the all clear	52
given the runaround	44
given up the business	9
gives	+
gives notice	30
gives up	13
giving	+
giving notice	30
giving up the business	9
gk	22
gl	39+
gl assistentin	22
glace	24
glad	+
glad to have you	45
glad we came to you	45
glad we chose	45
glad we found you	45
gladly	+
glaeser	24
glaeserset	24
glas	
glas honig	23
glasbruch	8 13
glaser	24
glaserset	24
glasreinigung	60
glass	24+
glass breakage	8
glass in it	13
glass pane	24
glasschaden	8
glasses	24+
glasswasher	24
glastonbury	61
glatt	73+
glatt gegangen	73
glaubt	51
glaubte	51
glazing	60
glazing unit	24
glei	+
gleich	56 62+
gleich miterledigt	17
gleich mitgemacht	17
gleich nachher	62
gleiche	
gleiche wie zuletzt	2
gleichem	+
gleiches	
gleiches problem	2
gleichgueltig	44
gleichgultig	44
gleicht	
gleicht aus	41
glich	
glich aus	41
glitch	13
glitches	13
glitchy	13
gloss	24
glove	
gloves	24
glow	+
glowing	45
glowing report	45
glowing review	45 63
glowing words	45
gls	66
glucklich	45
glucklich mit	45
gluckwunsch	23+
gluckwunsche	23
gluckwunschkarte	23
glue	24
gluecklich	45
gluecklich mit	45
glueckwuensche	23
glueckwunsch	23
glueckwunschkarte	23
glued	+
gluten	+
gm	65+
gmacht	+
gmbh	+
gmeldet	+
gnawed	13
go	+
go and see	69
go digital	20
go live	72
go out to	69
go over	69
go raibh maith agat	64
go round	69
go through plans	53
go to hell	27
go to the papers	27
go to the press	27
goals	20
gobshite	27
gobshites	27+
gobsmacked	45
god	+
god forbid	26
godsend	45
goenner	65
goennerin	65
goes	+
goes blank	13
goes down well	73
goes elsewhere	30
goes to voicemail	70
goes well	73
goes wrong	13
goht	+
going	+
going downhill	3
going elsewhere	30
going fine	73
going forward	20
going in house	30
going off	13
going on holiday	61
going on maternity	43
going out of business	9
going rate	46
going round	69
going round in circles	44
going strong	73
going to market	55
going to the papers	27
going to the press	27
going up	21
going well	73
gold	+
gold wert	45
golden	+
goldene	+
golf	61+
golfrunde	61
gone	+
gone astray	35
gone away	52
gone bankrupt	9
gone belly up	9
gone bust	9
gone dead	13
gone down	57
gone downhill	3
gone elsewhere	30
gone flat	13
gone for the day	38
gone haywire	13
gone home	38
gone into administration	9
gone missing	35
gone now	52
gone off	13
gone on maternity	43
gone out	59
gone out of business	9
gone out to tender	55
gone over to	30
gone phut	13
gone to a competitor	30
gone to customer	59
gone to lunch	38
gone to print	59
gone to seed	13
gone to the competition	30
gone to the wall	9
gone under	9
gone up	12
gone up by	21
gone walkabout	35
gone with someone else	30
gone wrong	13
gone yellow	13
gonna	+
gonner	65
gonnerin	65
good	+
good advice	0
good as new	52
good book	61
good feedback	45
good job	45
good lads	45
good luck card	23
good natter	61
good now	52
good review	63
good since	52
good to chat	61
good turn	17
good until	68
good value	7
good weekend	61
good words	45
good work	45
goodie	
goodie bag	23
goods	24+
goods in	48 65
goods received	48
goodself	75
goodselves	75
goodwill	+
goodwill credit	10
goodwill gesture	10
goodwill payment	10
goody	
goody bag	23
google	66+
google bewertung	63
google review	63
google reviews	63
google rezension	63
gorgeous	45
gossip	51 61
got	48+
got a new job	43
got a question	5
got an earful	3
got cut off	38 44
got her voicemail	70
got here	48
got him out of	17
got his voicemail	70
got it	48
got it fixed	52
got it sorted	52
got it thanks	48
got it today	48
got rid of	57
got the machine	70
got them	48
got us in at	49
got us in with	49
got us out of	17
got us the job	49
got vm	70
got voicemail	70
got worse	3
gott	+
gotta	+
gottlob	+
gouged	13
government	66
gp	65
gpay	41
grab	+
grabpflege	60
grabstein	24
grace	
grace period	68
grade	
grade eben	40
grades	34
graduated	61
graduation	61
grafik	60+
grain	+
grainy	13
grand	45+
grand final	61
grand job	45
grand national	61
grand piano	24
grandad	66
grandchild	61
grandchildren	61 66
granddaughter	66
grandfather	66
grandios	45
grandkids	+
grandmother	66
grandson	66+
granny	66
grant	+
granted	+
grantelt	3
grantig	3
grantige	3
grantiger	3
granulat	24
granulate	24
grapes	24
grapevine	51
graphic	
graphic design	60
graphics	
grass	
grass cutting	60
grat	13+
grate	13
grateful	64+
gratefully	64
gratia	
gratis	17+
gratis dazu	7
gratis ersatz	10
gratitude	64+
gratulation	23
gratulieren	23
gratuliert	23+
gratulierte	23
graus	
gravel	24
gravur	60+
graz	+
grazie	
greasy	13
great	45
great feedback	45
great hurry	56
great job	45
great review	63
great service	45
great success	45
great team	45
great work	45
greatly	
greatly appreciated	64
greenhouse	24
greens	+
greeting	
greeting card	23
greetings	+
greetings card	23
greifen	
grew	21
grew by	21
grid	+
griddle	24
grievance	11+
grievances	11
griff	24+
griffe	24
grill	24
grillen	+
grinder	24
grinding	13+
grinds	13
gripe	11
griped	11
gripes	11
griping	11
grit	24
gritting	60
gritty	13
gritty bits	13
groesse	
groessenordnung	36
groom	65
grooming	60
gross	+
gross price	46
grossartig	45
grossartige	45
grossauftrag	72
grosse	
grosse klasse	45
grossen	+
grossen dank	64
grossenordnung	36
grosser	+
grossere	+
grosseren	+
grosseres	+
grosses	+
grosses dankeschoen	64
grosses dankeschon	64
grosses ehrenwort	47
grosses lob	45
grosshaendler	18 66
grosshandel	66
grosshandler	18 66
grosskunde	65
grossmutter	66+
grottenschlecht	3
ground	
ground to a halt	13
groundworkers	66
groundworks	60 72
group	
group booking	72
group policy	25
group rate	46
groups	+
grouse	11
grousing	11
grout	24
grovelled	4+
grow	21+
grow the business	20
grower	65
growers	65+
growing	21+
growing the business	20
grown	21+
grown by	21
grows	21+
growth	21
growth of	21
growth plan	20
grp	+
grubby	13
gruenen	
gruenes	
gruenes licht	52
gruenpflege	60
grumble	11
grumbled	11
grumbles	11
grumbling	11
grumpy	
grumpy about	3
grun	+
grund	+
grundbuchauszug	16
grundpreis	46
grundreinigung	60
grundriss	16+
grundrisse	16
grundsatzgesprach	53
grundsatzgespraech	53
grundsatzlich	+
grundung	+
grune	+
grunen	
grunes	
grunes licht	52
grunpflege	60
gruppe	+
gruppenbuchung	72
gruss	+
grusse	+
grussen	+
grusskarte	23
grusst	+
gs	10
gsagt	+
gschenkt	+
gschicht	+
gseit	+
gsprach	+
gst	+
gst department	66
gst invoice	28
gstorben	+
guarantee	16 47+
guarantee card	16
guaranteed	47+
guaranteeing	47
guarantees	47
guardian	65
guarding	60
gubler	+
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
guesses	51
guest	65
guest list	16
guests	65+
guests loved	45
guetesiegel	63
guetlich	
guetlich geeinigt	52
guetlich geregelt	52
guetsli	23
guetzli	23
guidance	0
guide	0+
guide price	46
guided	0
guided tour	60
guiding	0
guild	+
guillotine	24
guitar	24 61
guitar lessons	60
guitars	24
gulf	+
gultig	+
gummi	24
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
gussteile	24
gut	+
gut angekommen	1 48 73
gut aufgehoben	45
gut bei uns	17
gut beraten	45
gut damit	52
gut eingearbeitet	1
gut eingelebt	1
gut eingewoehnt	1
gut eingewohnt	1
gut gestartet	1
gut geworden	45
gut zum druck	16
gutachten	8 16+
gutachtenerstellung	60
gutachter	8 66
gutachterin	66
gute	+
gute arbeit	45
gute arbeit geleistet	45
gute besserung	61
gutem	
guten	+
guten dienst erwiesen	17
guten rutsch	61
guter	+
gutes	+
gutes neues jahr	61
gutes wort eingelegt	49
gutes wort einlegen	49
gutes wort fuer uns	49
gutes wort fur uns	49
gutesiegel	63
gutgeschrieben	10 52+
gutlich	
gutlich geeinigt	52
gutlich geregelt	52
gutmachen	
gutschein	23+
gutschein als entschadigung	10
gutschein als entschaedigung	10
gutscheinaktion	33
gutscheine	23
gutscheinkarte	23
gutschreiben	10
gutschrift	10+
gutschrift auf konto	41
gutschrift erhalten	52
gutschrift fehlt	35
gutschriften	10
gutschrifterstellung	10
gutted	3+
gutter	24+
gutter cleaning	60
guttering	60
gutters	24
guv	
guv nor	65
guy	65+
guys	+
gwartet	+
gwechselt	+
gym	61+
h	
h o	39
ha	+
haar	
haar in	13
haareraufen	
haarfarbe	24
haarschnitt	60
haas	+
haass	3
hab	+
hab gekriegt	48
hab geschickt	59
hab ich verbockt	4
hab ich verschlafen	4
hab versprochen	47
habe	+
habe bekommen	48
habe erhalten	48
habe gehoert	51
habe gehort	51
habe genug	3
habe geschickt	59
habe ich	48
habe mich entschuldigt	4
habe versprochen	47
habe zugesagt	47
haben	+
haben bekommen	48
haben die nase voll	3
haben erhalten	48
haben es notiert	47
haben es satt	3
haben gehoert	51
haben gehort	51
haben gekuendigt	30
haben gekundigt	30
haben genug	3
haben gesagt	51
haben geschickt	59
haben gewechselt	30
haben sich bedankt	64
haben sich bewaehrt	73
haben sich bewahrt	73
haben sich geloest	13
haben sich gelost	13
haben sie	5 75
haben sie bis	47
haben sie dank	64
haben uns ausgesprochen	52
haben uns entschuldigt	4
haben uns geeinigt	52
haben uns verstaendigt	52
haben uns verstandigt	52
haben versprochen	47
haben vor	20
haben wir bekommen	48
haben wir verbockt	4
haben wir verschlafen	4
haben wir versemmelt	4
haben zugesagt	47
habt	+
habt ihr	5 75
habts	+
haccp	+
hacked	
hacked off	3
hackfleisch	24
hacksler	24+
had	40+
had a go	3
had a go at	3
had a laugh	61
had a natter	61
had died	15
had enough	3
had he	26
had her fill	3
had his fill	3
had it	26
had it up to here	3
had it with	3
had not	37
had not a clue	44
had the craic	61
had they	26
had we	26
haecksler	24
haelfte	
haelt	73
haelt ausschau nach	36
haelt bombenfest	73
haelt den druck nicht	13
haelt dicht	73
haelt gut	73
haelt jetzt	52
haelt kein wasser	13
haelt laenger	21
haelt nicht	13
haelt nicht dicht	13
haelt super	73
haelt uns hin	44
haelt was	73
haelt wieder	52
haenden	
haendige	
haendige aus	14
haendigt	
haendigt aus	14
haendler	18
haendlerrabatt	7
haenge	
haenge an	58
haengen	
haengen an	58
haengen gelassen	44
haengen lassen	44
haengengeblieben	13
haengengelassen	44
haengt	13
haengt an	58
haengt dauernd	13
haengt davon ab	26
haengt fest	13
haengt sich auf	13
haengt sich dauernd auf	13
haengt sich staendig auf	13
haessig	3
haessige	3
haessiger	3
haette	26
haette gern	36
haette gerne	36
haette gestern	29
haette laengst	29
haette nicht passieren duerfen	4
haetten	26
haetten gern	36
haetten gerne	36
haetten sie	5
haettest	26
haettet	
haettet ihr	5
haeuschen	
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
haircut	60
hairline	
hairline crack	13
hakchen	+
hake	
hake nach	47 54
hakelt	13
haken	13+
haken nach	47
hakt	13
hakt nach	54
hakte	13
halal	+
halb	+
halb fertig	35
halb leer	35
halb roh	13
halbe	+
halbe lieferung	35
halben	+
halber	+
halber preis	7
halbfertig	35
halbgar	13
halbieren	57
halbiert	57+
halbierte	57
halbierung	57
halbjahr	
halbjahresgesprach	53
halbjahresgespraech	53
halbpension	60
hale	+
half	+
half a job	44
half as much	57
half aus	17
half empty	35
half mit	17
half of it	35
half of them	35
half term	61
half the order	35
half the price	7
half the time	57
half weiter	0
half what it was	57
half yearly review	53
halfen	17
halfen aus	17
halfte	+
halfway	
halfwit	27
halfwits	27
halifax	+
hall	+
halle	+
hallo	+
hallo zusammen	75
halls	+
hals	+
halsabschneider	12 27+
halt	73+
halt ausschau nach	36
halt bombenfest	73
halt den druck nicht	13
halt dicht	73
halt gut	73
halt jetzt	52
halt kein wasser	13
halt langer	21
halt nicht	13
halt nicht dicht	13
halt super	73
halt uns hin	44
halt was	73
halt wieder	52
haltbar	
halte	+
halte auf dem laufenden	47
halte frei	47
halten	73+
halten frei	47
halten nicht	13
halter	65
halterin	65
halunken	27+
halved	57+
halved our	57
halved the	57
halves	57
halving	57
ham	24+
hamilton	+
hammer	24 45+
hamper	23 24+
hampers	23 24
hand	+
hand angelegt	17
hand deliver	14
hand delivered	59
hand drauf	47
hand in	14
hand on heart	47
hand over	14
hand over to son	20
hand sanitiser	24
hand towels	24
handbag	24
handball	61
handbook	16
handbuch	16
handbucher	16
handbuecher	16
hande	+
handed	+
handed in	59
handed in her notice	43
handed in his notice	43
handed in notice	30
handed out our cards	49
handed over	59
handed over to	43
handeln	7
handelsregister	
handelsregisterauszug	16
handelt	7+
handen	+
handheld	
handheld scanner	24
handicap	61
handige	
handige aus	14
handigt	
handigt aus	14
handing	
handing over	14
handle	24+
handled	+
handler	18 65
handlerrabatt	7
handles	24
handling	+
handling time	34
handlungsbedarf	36
handmuster	16
handout	16
handouts	16
handover	14+
handover follow up	1
handrail	24
hands	
hands over	14
hands up	4
handschlag	52
handschuhe	24+
handset	24
handsets	24
handtucher	24
handtuecher	24
handwerker	18
handwerkerrechnung	28
handwritten	+
handwritten card	23
handwritten note	23
handy	24+
handy abgeschaltet	38
handy aus	38
handy ausgeschaltet	38
handy einrichten	25
handy tip	0
handynr	+
handynummer	+
handys	24
hange	
hange an	58
hangen	+
hangen an	58
hangen gelassen	44
hangen lassen	44
hangengeblieben	13
hangengelassen	44
hanging	13
hangs	13
hangt	13
hangt an	58
hangt dauernd	13
hangt davon ab	26
hangt fest	13
hangt sich auf	13
hangt sich dauernd auf	13
hangt sich standig auf	13
happened	+
happened again	2
happening	
happening again	2
happens	+
happens again	2
happier	
happig	12+
happige	12
happy	45+
happy again	52
happy as larry	45
happy birthday	23
happy bunny	45
happy diwali	23
happy new year	23
happy now	52
happy to be named	63
happy to be quoted	63
happy with	1
happy with everything	1
happy with her	45
happy with his	45
happy with it	1 45
happy with it now	52
happy with that	52
happy with the	45
happy with the job	1
happy with the work	1
harass	
harass bier	23
harassing	
harbour	+
hard	+
hard bounce	32
hard copy proof	16
hard drive	24
hard drives	24
hard hats	24
hard to justify	12
hardcore	24
hardly	37+
hardly any	37 57
hardly ever	37
harm	+
harms	+
harness	+
harold	+
harrow	24
hart	13+
harvest	72+
has	+
has a cold	61
has arrived	48
has closed down	9
has died	15
has given notice	30
has got it	48
has had enough	3
has had it with	3
has he	5
has it now	48
has left	43
has left the company	43
has left us	30
has moved on	43
has not	37
has not arrived	35
has not come	35
has not had	35
has not happened since	52
has not leaked since	52
has not paid	67
has not received	35
has not turned up	35
has paid	41
has passed	15
has passed away	15
has received	48
has retired	43
has saved	57
has sent	59
has she	5
has shut down	9
has switched	30
has taken over from	43
has to be there by	68
has to save	12
hassig	3
hassige	3
hassiger	3
hassle	+
hast	+
hast du	5 75
hast du bis	47
hat	+
hat akzeptiert	52
hat alles geklappt	73
hat an uns verwiesen	49
hat aufgegeben	9
hat aufgehoert	9
hat aufgehort	9
hat aufgelegt	38
hat aufgeschlagen	12
hat bedarf	36
hat bekommen	48
hat das haus verlassen	43
hat das unternehmen verlassen	43
hat die firma verlassen	43
hat die nase voll	3
hat die schnauze voll	3
hat durchgeklingelt	38
hat erhalten	48
hat es satt	3
hat firma verlassen	43
hat gehoert	51
hat gehort	51
hat gekuendigt	30
hat gekundigt	30
hat genug	3
hat gesagt	51
hat gewechselt	30
hat gut geklappt	73
hat interesse	36
hat job gewechselt	43
hat kein e mail	6
hat kein internet	6
hat keine mail	6
hat mitgeteilt	51
hat nachricht hinterlassen	70
hat neue stelle	43
hat pressiert	56
hat prima geklappt	73
hat sich anders entschieden	30
hat sich ausgetragen	71
hat sich bedankt	64
hat sich beruhigt	52
hat sich beschwert	11
hat sich bewaehrt	1 73
hat sich bewahrt	1 73
hat sich eingelebt	1
hat sich entschuldigt	4
hat sich erledigt	52
hat sich gefunden	52
hat sich geklaert	52
hat sich geklart	52
hat sich geloest	13
hat sich gelost	13
hat sich keiner gemeldet	44
hat sich niemand gemeldet	44
hat super geklappt	73
hat ubernommen von	43
hat uebernommen von	43
hat uns bewertet	63
hat uns empfohlen	49
hat uns genannt	49
hat uns informiert	51
hat uns kunden gebracht	49
hat uns verlassen	43
hat uns verlinkt	63
hat uns vermittelt	49
hat uns versetzt	38
hat uns vorgelassen	17
hat uns vorgestellt	49
hat von uns erzaehlt	49
hat von uns erzahlt	49
hat von uns geschwaermt	49
hat von uns geschwarmt	49
hat vor	20
hat was gut	17
hat weggedruckt	38
hat weggedrueckt	38
hat zugemacht	9
hat zugesagt	47
hat zugesperrt	9
hatchet	
hate	+
hats	+
hats off	45
hats off to	64
hatt	+
hatte	26+
hatte gern	36
hatte gerne	36
hatte gestern	29
hatte langst	29
hatte nicht passieren durfen	4
hatten	26+
hatten gern	36
hatten gerne	36
hatten sie	5
hattest	26
hattet	
hattet ihr	5
haufen	+
haufen geld	12
haul	14
haulage	14 60
hauled	+
haulier	18 66
hauliers	18 66
hauling	14
haupt	+
haus	+
hausaerztin	66
hausarzt	66
hausarztin	66
hausbank	66
hausbau	
hausbau privat	61
hausbesuch	69
hausbesuche	69
hausbetreuung	60
hauschen	
hause	+
hauser	+
hauses	+
hausfrau	65
haushalt	+
haushalte	+
haushaltsversicherung	8
hausherr	65
hausintern	39
hausmeister	66
hausmeisterdienst	60
hausmeisterin	66
hausmesse	33 69+
hausmessen	33
hausnotruf	60
hauspreis	7
hausrat	8
hausratversicherung	8
haustuer	24
haustur	24+
hausverwalter	66
hausverwaltung	18 60 66+
hauswart	66
hauswirtschaft	+
hauswurfsendung	33
haut	+
haut gerettet	45
have	+
have a good weekend	61
have a look	50
have a question	5
have agreed to	47
have arrived	48
have got it	48
have had enough	3
have had it with	3
have heard nothing	44
have it	48
have left	43
have left us	30
have moved on	43
have not	37
have not arrived	35
have not come	35
have not got	35
have not had	35
have not paid	67
have not received	35
have not turned up	35
have not you	5
have paid	41
have received	48
have saved	57
have sent	59
have them	48
have you	5
have you any	5
have you got	5
have you had	5
have you thought of	0
have you tried	0
haves	
having	+
hay	24
hay fever	61
haywire	
hb	+
hdmi	+
he	65+
he is	65
he is dead	15
he said	51
he will	65
he would	26 65
head	+
head buyer	65
head chef	65
head of department	65
head of it	65
head of marketing	65
head of procurement	65
head of sales	65
head office	39
head office abroad	66
head teacher	65
headaches	+
headboard	24
headcount	+
headed	+
heading	+
headlight	24
headlights	24
headmaster	65
headmistress	65
heads	+
heads of terms	16
heads up	0
headset	24 25
headset geht nicht	25
headset not working	25
headsets	24
headstone	24
headstones	24
headteacher	65
healed	
healed well	73
healing	
healing nicely	73
health	
health and safety	66
health certificate	16
health check	1
health check meeting	53
healthy	73
hear	+
hear from my lawyer	27
hear from my solicitor	27
hear from our lawyers	27
hear from our solicitor	27
hear from our solicitors	27
hear from you	5
hear that	51
heard	+
heard about us from	49
heard about us through	49
heard from	51
heard nothing	44
heard of us from	49
heard on the grapevine	51
heard that	51
hearing	
hearing aid	24
hearing aid fitting	60
hearing aids	24
hearing test	60
hears	
hears that	51
hearsay	51
heart	+
heartfelt	+
heartfelt thanks	64
heat	61+
heat pump	24
heat pump installation	60
heat pumps	24
heat treatment	60
heated	+
heater	+
heaters	+
heating	60+
heating back on	52
heating bill	34
heating bills	34
heating costs	34
heating installation	60
heating oil	24
heats	
heats again	52
heatwave	61
heaven	
heaven forbid	26
heavy	
hebt	+
hebt ab	54
hebt keiner ab	38
hebt nicht ab	38
hecke	24+
heckenpflanzen	24
heckenschere	24
heckenschnitt	60
hedge	
hedge cutting	60
hedge trimmer	24
hedge trimming	60
hedging	24
heel	+
heft	+
hefte	24
hefty	12
heid	+
heidengeld	12
heil	+
heil angekommen	48 73
heile	
heilig	+
heiligabend	+
heim	+
heimgegangen	15
heimleiter	65
heimleiterin	65
heimschicken	+
heiss	+
heissgelaufen	13
heisst	+
heisst es	51
heizkessel	24
heizkoerper	24
heizkorper	24+
heizkosten	34+
heizkostenabrechnung	28
heizoel	24
heizol	24
heizt	
heizt nicht	13
heizt wieder	52
heizung	24+
heizungen	24
heizungswartung	60
held	73
held at customs	29
held our hands up	4
held the fort	17
held up	29
held up well	73
helen	+
helfen	+
helfen aus	17
helfern	+
hell	+
hellauf	
hellauf begeistert	45
helles	+
hello	+
helme	24
helmet	24
helmets	24
help	+
help out	17
help us out	17
helpdesk	25+
helpdesk team	39
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
hemd	24
hemden	24
hen	+
her	65+
her accountant	66
her assistant	22
her bank	66
her boss	65
her brother	66
her builder	66
her contractor	66
her dad	66
her daughter	66
her doctor	66
her dog	66
her ex	66
her father	66
her husband	66
her insurance	66
her landlord	66
her last day	43
her late husband	15
her mother	66
her mum	66
her order	72
her pa	22
her passing	15
her replacement	43
her sister	66
her solicitor	66
her son	66
her successor	43
her wholesaler	66
herab	
herabgesetzt	7
herablassend	44
herablassende	44
heraus	
herausforderung	36
herausforderungen	36
herb	
herb enttaeuscht	3
herb enttauscht	3
herborgen	31
herbs	24
herbst	42+
herbstaktion	33
herbstmailing	33
herd	24+
herd testing	60
herdsman	65
here	+
here we go again	2
hereby	+
herein	
hereingekommen	48
hereinschauen	69
herewith	59+
hergeborgt	31
hergerichtet	50
hergestellt	
herkommen	69
hermes	66
hero	45
heroes	45
herr	65+
herr am empfang	22
herren	+
herrichten	50
herrlich	45
herrn	65+
herrschaften	65
hers	65
herschicken	58
herself	65
herstellen	
hersteller	18 66
herstellers	66
herum	
herumgereicht	44
herunter	
herunter auf	57
heruntergebracht	57
heruntergefahren	57
heruntergefallen	13
heruntergesetzt	7
hervorragend	45
hervorragende	45
hervorragender	45
herz	+
herzblut	
herzen	+
herzlich	+
herzlich bedankt	64
herzliche	+
herzlichem	+
herzlichen	+
herzlichen dank	64
herzliches	+
herzliches beileid	15
herzliches dankeschoen	64
herzliches dankeschon	64
herzlichst	+
hes	+
het	+
het up	3
heu	24
heuer	
heuer noch	20
heulen	13
heult	13
heut	+
heute	62+
heute abend	62
heute angekommen	48
heute erhalten	48
heute frueh	40
heute fruh	40
heute geschickt	59
heute mittag	40 62
heute morgen	40
heute nachmittag	62
heute nacht	40
heute noch	56 62
heute raus	59
heute spaetestens	56
heute spatestens	56
heute uberwiesen	41
heute ueberwiesen	41
heute vormittag	40
hey	+
hh	+
hi	+
hi res images	16
hi vis vests	24
hielt	73+
hielten	73
hier	+
hier im haus	39
hiermit	+
hiess	+
hiess es	51
high	12+
high priority	56
higher	+
higher than expected	12
higher than others	12
highest	
highest ever	21
highlights	60
highly	+
highly recommend	45 49
highly recommended	49
highway	+
hike	
hiked	12
hikes	
hilfe	17+
hilfestellung	0
hilfreich	
hilfsbereit	17 45
hilfsbereitschaft	17
hilft	17+
hilft aus	17
hilft weiter	0
hill	
hill walking	61
hills	+
him	65+
himmlisch	45
himself	65
hin	+
hin und her geschickt	44
hin und her verbunden	44
hin und weg	45
hinaus	
hinausgezoegert	29
hinausgezogert	29
hinbekommen	50 52
hinblaettern	41
hinblattern	41
hinbringen	14
hinfahren	14 69
hing	
hing sich auf	13
hinge	24+
hinge gone	13
hingebogen	52
hingebracht	14 59+
hingefahren	69
hingehalten	3 44
hingehalten worden	44
hingekriegt	52
hingelegt	+
hingerissen	45+
hinges	24+
hingeschickt	59
hingestellt	+
hingewiesen	0
hingeworfen	
hinhaltetaktik	44
hinich	13
hinig	13
hinken	
hinken hinterher	29
hinkommen	69
hinkriegen	50
hinkt	
hinkt hinterher	29
hinnehmbar	
hinnerk	+
hinrichs	+
hinschicken	58
hinstellen	14
hint	0
hinten	+
hinten und vorne nicht	13
hintendran	29
hinter	
hinter dem plan	29
hinter dem zeitplan	29
hinter plan	29
hinterblieben	15
hinterbliebene	15
hinterbliebenen	15
hintereinander	+
hinterher	29+
hinterlasse	
hinterlasse nachricht	70
hinterlassen	+
hinterlege	14
hinterlegen	14
hinterlegt	14 59
hinterlegt im system	59
hinterliess	
hinterliess nachricht	70
hints	0
hinuber	13
hinueber	13
hinweis	0+
hinweis gegeben	0
hinweise	0
hinzugekommen	21
hinzugewonnen	21
hip	
hip operation	61
hire	+
hire car during repair	8
hire car free	31
hire more	20
hires	+
hiring	20+
his	65+
his accountant	66
his assistant	22
his bank	66
his boss	65
his brother	66
his builder	66
his contractor	66
his dad	66
his daughter	66
his doctor	66
his dog	66
his ex	66
his father	66
his insurance	66
his it firm	66
his landlord	66
his last day	43
his late wife	15
his mother	66
his mum	66
his order	72
his pa	22
his passing	15
his previous supplier	66
his replacement	43
his sister	66
his solicitor	66
his son	66
his successor	43
his wholesaler	66
his wife	66
his words	51
hiss	13
historic	40
history	
hit	+
hit a deer	8
hit out	3
hit the ceiling	3
hit the roof	3
hit while parked	8
hitch	
hits	34
hitze	61
hiya	+
hmrc	66
ho	39
hoasst	+
hob	24
hob ab	54
hob nicht ab	38
hob niemand ab	38
hoch	+
hoch und heilig versprochen	47
hochachtung	+
hochachtungsvoll	+
hochbeet	61
hochdruckreiniger	24
hocherfreut	45
hochgegangen	21
hochgeladen	59+
hochkant	+
hochladen	58+
hochpreisig	12
hochpreisige	12
hochschule	+
hochste	
hochste eisenbahn	56
hochste prioritat	56
hochste zeit	56
hochsten	
hochstens	+
hochststand	21
hochwasser	8
hochwasserschaden	8
hochzeit	23 61+
hochzeit gerettet	45
hochzeitsfeier	72
hochzeitsplanung	60
hochzeitstag	23 61
hochzeitstorte	24
hochzufrieden	45
hocker	24
hockey	+
hoechste	
hoechste eisenbahn	56
hoechste prioritaet	56
hoechste zeit	56
hoechsten	
hoechststand	21
hoeflichkeitsanruf	1
hoeher	21
hoehere	21
hoeheren	21
hoeherer	21
hoere	
hoere dass	51
hoeren	
hoeren auf	9
hoerensagen	51
hoerer	
hoerer abnehmen	54
hoergeraet	24
hoergeraete	24
hoert	
hoert auf	9
hoert schlecht	6
hoert von meinem anwalt	27
hoerte	
hoerte auf	9
hoerte dass	51
hoerte nach	1
hoerte von	51
hof	
hof aufgegeben	9
hofer	+
hoffentlich	+
hofladen	+
hoflich	+
hoflichkeitsanruf	1
hohe	+
hoher	21+
hohere	21
hoheren	21
hoherer	21
hoist	24
hol	+
hold	+
hold my hands up	4
hold our hands up	4
hold the fort	17
hold up	29
holder	
holding	73+
holding up well	73
holds	73+
holds again	52
holds now	52
holds up well	73
hole	
hole ab	14
holed	13
holen	14+
holen ab	14
holes	13+
holes in it	13
holiday	61+
holidaycheck	63
holidays	61+
hollander	+
hollow	13
holt	14+
holt ab	14
holt angebote ein	55
holt selbst ab	14
holte	14
holte ab	14
holten	
holten ab	14
holz	24
home	+
home care	60
home insurance	8
home made cake	23
home number only	6
home office	66
home owner	65
home visit	69
homebuyer	
homebuyer report	16
homemade	
homemade jam	23
homeoffice	+
homeoffice zugang	25
homeowner	65
homeowners	65
homepage	24+
homes	+
hon	+
honest	+
honestly	+
honey	24+
honeymoon	61
honig	24
honorar	46+
honorare	46
honorarnote	28+
honorarnoten	28
honorarrechnung	28
honour	+
hood	
hoodie	24
hoodies	24
hoof	
hoof trimming	60
hook	
hooked	
hooked us up	49
hoover	24
hop	
hope	20+
hope all is well	61
hope you are well	61
hopefully	26
hopeless	3 44
hopes	20
hopes to	20
hoping	20
hoping to	20
hopp	
hopp hopp	56
hopping	
hopping mad	3
hore	
hore dass	51
horen	+
horen auf	9
horensagen	51
horer	
horer abnehmen	54
horgerat	24
horgerate	24
horizon	
horn	+
horrend	12
horrende	12
horrendous	3
horrified	3
horse	66+
horse box	24
horse feed	24
horse owner	65
horse racing	61
horse riding	61
horse rug	24
hort	+
hort auf	9
hort schlecht	6
hort von meinem anwalt	27
horte	
horte auf	9
horte dass	51
horte nach	1
horte von	51
hose	24
hosed	+
hosen	24
hosepipe	24
hoses	24+
hosp	+
hospice	+
hospital	66+
hospital claim	8
host	+
hosting	60+
hot	+
hot tub	24
hot water cylinder	24
hot water tank	24
hotel	+
hotel closed	9
hotel guest	65
hoteldirektor	65
hotelier	65
hoteliers	+
hotelrechnung	28
hotfix	50+
hotline	54+
hotline mitarbeiter	22
hour	+
hourly	+
hourly rate	46
hours	34+
hours ago	40
hours late	29
hours saved	57
house	72+
house buyer	65
house call	69
house clearance	60
house fire	8
house move	61
house owner	65
house removal	60
householder	65
houses	+
housing	+
housing association	65
how	+
how about	5
how are things going	1
how are you	61
how are you finding	1
how are you getting	1
how big	5
how can	5
how can i	5
how did it go	1
how do	5
how do i	5
how do i export	25
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
how is the family	61
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
how much it costs	46
how much would	5
how often	5
how she is finding it	1
how she is getting on	1
how soon	5
how soon can	5
how the product is	1
how they are finding it	1
how they are getting on	1
how to export	25
how to guide	0
how would	5
however	+
hows	+
hp	+
hr	65+
hr manager	65
hrdlicka	+
hrn	65+
hrs	
hs	+
hse	66
hse ireland	66
hub	+
hubby	66+
hubspot	
hubspot campaign	33
hubwagen	24+
hudelei	44
hueft	
hueft op	61
huehner	24
huehnerhaufen	27
huendin	61
huet	62
huet zabig	62
huette	
huette brennt	56
huff	
huffy	3
hufpflege	60
huft	
huft op	61
huge	
huge hit	45
huge success	45
huge thanks	64
hugh	+
huhn	24
huhner	24
huhnerhaufen	27
hull	+
humble	+
humming	
humming loudly	13
hums	13
hund	61 66
hunde	61+
hundefutter	24
hundepflege	60
hundertachtzig	
hundertsten	
hundesalon	60
hundin	61
hundred	+
hung	13+
hung up	38
hung up his boots	9
hung up on	44
hung up on me	44
hunky	
hunky dory	73
hurling	61
hurricane	+
hurry	56+
hurry up	56
hurrying	56
hurt	3
husband	66+
husband answered	22
hut	62+
hut ab	45
hut zabig	62
hutte	
hutte brennt	56
hv	+
hybrid	+
hydraulic	
hydraulic cylinder	24
hydraulic hose	24
hydraulikpumpe	24
hydraulikschlauch	24
hygienist	
hygienist visit	60
hypothetical	26
hypothetically	26
hypothetisch	26
i	39+
i am	39
i am on it	47
i am on leave	32
i am on the case	47
i am out of office	32
i am sorry	4
i am told	51
i got it wrong	4
i have	39
i hear	51
i heard	51
i l	9
i messed up	4
i owe you	17
i promise	47
i shall	47
i slipped up	4
i will	39 47
i will be there	47
i will chase	47
i will chase it up	47
i will check	47
i will come back to	47
i will deal with it	47
i will find out	47
i will follow up	47
i will get back to	47
i will let you know	47
i will look into it	47
i will make sure	47
i will see to it	47
i will sort it	47
i will take care of	47
i wonder	5
i would	39
ian	+
ice	+
ice cream	24
ich	39+
ich bin abwesend	32
ich danke	64
ich kuemmere mich	47
ich kummere mich	47
ich melde mich	47
ich pruefe	47
ich prufe	47
ich werde	47
icu	+
id	16+
idea	+
ideas	+
idiot	27
idioten	27
idiots	27
idle	+
if	26+
if all else fails	26
if all was well	1
if any	26
if ever	26
if everything was ok	1
if happy	1
if he	26
if he is happy	1
if it	26
if necessary	26
if need be	26
if needed	26
if not	26
if only	26
if possible	26
if required	26
if she	26
if she is happy	1
if so	26
if there	26
if they	26
if they are happy	1
if we	26
if you	26
ignite	
ignorant	44
ignored	44
ignored my calls	44
ignored my email	44
ignored my emails	44
ignored my letter	44
ignores	
ignores us	44
ignorieren	44
ignoriert	44
ignoriert uns	44
ignoriert worden	44
ignoring	
ignoring us	44
ihm	65+
ihm zufolge	51
ihn	65+
ihnen	65 75+
ihnen gegenuber	75
ihnen gegenueber	75
ihr	65 75+
ihr alle	75
ihr angebot	75
ihr anruf	75
ihr fahrer	75
ihr handwerker	66
ihr haus	75
ihr kollege	75
ihr mitarbeiter	75
ihr monteur	75
ihr schreiben	75
ihr seid die besten	45
ihr team	75
ihr techniker	75
ihr unternehmen	75
ihr zufolge	51
ihre	65 75+
ihre anfrage	75
ihre anfrage ist eingegangen	32
ihre baufirma	66
ihre edv firma	66
ihre firma	75
ihre kollegin	75
ihre lieferung	75
ihre mail	75
ihre mail erhalten	48
ihre mitarbeiter	75
ihre mitarbeiterin	75
ihre rechnung	75
ihre sendung	32
ihrem	65 75+
ihren	65 75+
ihrer	65 75+
ihrer meinung nach	51
ihrerseits	75
ihres	65 75+
ii	+
il	+
ill	+
illegible	13
illness	
ilse	+
im	+
im anhang	59
im arsch	13
im betrieb	69
im blick	20
im browser ansehen	33
im browser oeffnen	33
im browser offnen	33
im eimer	13
im ernstfall	26
im fall	26
im fall dass	26
im fall der faelle	26
im fall der falle	26
im falle	26
im falle dass	26
im falle einer	26
im falle eines	26
im fruehjahr	20
im fruhjahr	20
im griff	52
im gruenen bereich	73
im grunen bereich	73
im guten	52
im handelsregister geloescht	9
im handelsregister geloscht	9
im haus	48
im internet billiger	7
im internet guenstiger	7
im internet gunstiger	7
im krankenstand	38
im kreis geschickt	44
im kundengesprach	38
im kundengespraech	38
im laden	69
im lot	52
im meeting	38
im mutterschaftsurlaub	43
im mutterschutz	43
im netz billiger	7
im neuen jahr	20
im notfall	26
im plan	73
im plus	21
im regen stehen gelassen	44
im regen stehen lassen	44
im ruckstand	29 67
im rueckstand	29 67
im ruhestand	43
im schadenfall	26
im schadensfall	26
im sekretariat	22
im stich gelassen	3 44
im termin	38
im urlaub	38 61
im verzug	29
im vorjahr	40
im vorzimmer	22
im zahlungsverzug	67
im zweifel	26
im zweifelsfall	26
image	
images	16
imagine	26
imagining	26
imbecile	27
imbeciles	27
immaculate	45
immediate	56+
immediate attention	56
immediately	56+
immenstadt	+
immer	2+
immer besetzt	38
immer noch	2
immer noch kein	37
immer noch keine	37
immer noch nicht	29 35 37
immer noch nicht bezahlt	67
immer noch nicht da	29
immer noch nichts	35
immer noch offen	67
immer wieder	2
immer wieder gern	45
immer wieder gerne	45
immer wiederkehrend	2
imminent	62
imminently	62
impact	+
impeccable	45
impfpass	16
impfstoff	24
impfung	60
impfungen	60
implant	24 60+
implantat	24
implants	24
implementation	72
imploded	13
impolite	44
import	32+
important	
important to her	36
important to him	36
important to them	36
imported	32+
imported by	32
imported from	32
importer	66
importeur	66
importiert	32
impressed	45+
impressed by	45
impressed with	45
improve	21
improved	21
improved by	21
improvement	21
improvements	21
improves	21
improving	21
imps	41
in	+
in 10 days	62
in 14 tagen	62
in a bit	62
in a couple of days	62
in a day or two	62
in a few days	62
in a few hours	62
in a fortnight	62
in a huff	3
in a hurry	56
in a meeting	38
in a minute	62
in a mo	62
in a moment	62
in a month	62
in a rage	3
in a row	2
in a rush	56
in a state	3
in a strop	3
in a temper	3
in a week	62
in abwicklung	9
in administration	9
in an hour	56 62
in andere abteilung	43
in april	40
in arrears	67
in aufloesung	9
in auflosung	9
in august	40
in aussicht gestellt	47
in baelde	62
in balde	62
in bar	41
in besprechung	38
in besprechungen	38
in bestem zustand	73
in betrieb	73
in bits	13
in case	26
in case of	26
in court	38
in december	40
in default	67
in den briefkasten geworfen	59
in den ferien	38 61
in den hochsten tonen	45
in den hoechsten toenen	45
in den kommenden jahren	20
in den nachsten jahren	20
in den nachsten stunden	62
in den nachsten tagen	62
in den naechsten jahren	20
in den naechsten stunden	62
in den naechsten tagen	62
in den ruhestand	43
in der anlage	59
in der beilage	59
in der frueh	40
in der fruh	40
in der hand	48
in der mittagspause	38 62
in der mitte getroffen	52
in der nacht	40
in der not geholfen	17
in der pause	38
in der post	59
in der warteschleife	44
in der zentrale	22
in die hand nehmen	47
in die post	58
in die post geben	58
in die post gegeben	59
in die post legen	58
in die wege geleitet	47
in die wege leiten	47
in die werkstatt	50
in dispute	11
in double quick time	56
in drei jahren	20
in drei monaten	42
in drei tagen	62
in drei wochen	62
in dringenden faellen	32
in dringenden faellen wenden	32
in dringenden fallen	32
in dringenden fallen wenden	32
in due course	20
in ein paar tagen	62
in einem monat	62
in einer besprechung	38
in einer sitzung	38
in einer stunde	62
in einer tour	2
in einer woche	62
in einwandfreiem zustand	73
in elternzeit	43
in empfang genommen	48
in error	74
in february	40
in future	20
in good hands	45
in good nick	73
in good order	73
in good shape	73
in good time for	68
in gutem zustand	73
in haenden	48
in hand	48
in handen	48
in her opinion	51
in her view	51
in her words	51
in his inbox	48
in his opinion	51
in his own time	17
in his view	51
in his words	51
in house	39
in ihrer schuld	64
in insolvenz	9
in italien	61
in january	40
in july	40
in june	40
in karenz	43
in keinem fall	37
in kommission	31
in konkurs	9
in kroatien	61
in kuerze	62
in kurze	62
in laws	66
in letzter minute	56
in liquidation	9
in loving memory	15
in march	40
in may	40
in meeting	38
in meetings	38
in meetings all day	38
in memoriam	15
in mourning	15
in my diary	47
in need of	36
in no way	37
in november	40
in now	48
in october	40
in order again	52
in ordnung bringen	50
in ordnung gebracht	50 52
in our inbox	48
in our office	69
in pension	43
in pension gegangen	43
in perfect condition	73
in person	69
in pieces	13
in planung	20
in principle	26
in raptures	45
in raten	41
in receipt of	48
in receivership	9
in rechnung gestellt	28
in rechnung stellen	28
in rente	43
in rente gegangen	43
in reparatur	50
in ruckstand	29
in rueckstand	29
in ruhe gelassen werden	71
in ruhe lassen	71
in ruhestand gegangen	43
in scherben	13
in sechs monaten	42
in september	40
in sitzung	38
in six months	42
in spring	20
in stand stellen	50
in stock now	48
in talks with others	55
in tatters	13
in tears	3
in ten days	62
in that case	26
in that event	26
in the afternoon	62
in the autumn	20
in the event	26
in the event of	26
in the future	20
in the long run	20
in the long term	20
in the mail	59
in the market for	36
in the meantime use	31
in the morning	62
in the new year	20
in the night	40
in the old days	40
in the past	40
in the pipeline	20
in the planning	20
in the post	59
in the worst case	26
in theatre	38
in their office	69
in theory	26
in three days	62
in three months	42
in time for	68
in transit	14
in trauer	15
in tune	73
in two days	62
in two months	42
in two weeks	62
in verbindung gesetzt	54
in verbindung setzen	54
in verzug	29
in verzug geraten	29
in which case	26
in working order	52
in working order again	52
in writing only	6
in writing please	6
in your debt	64
in zahlungsverzug	67
in zukunft	20
in zustellung	14
in zwei jahren	20
in zwei monaten	42
in zwei stunden	62
in zwei tagen	62
in zwei wochen	62
inaccurate	13
inaccurate figures	74
inactive	+
inakzeptabel	3
inakzeptable	3
inbegriffen	+
inbetriebnahme	60+
inbetriebsetzung	60
inbound	54
inbound call	54
inbox	+
inc	25
inc vat	46
incensed	3
inches	+
incident	25
incl	
incl vat	46
included	+
inclusive	+
income	
income protection claim	8
incoming	
incoming call	54
incompatible	74
incompetence	44
incompetent	44
incompetent fools	27
incompetent idiots	27
incomplete	35
inconvenience	+
inconvenience caused	4
incorrect	74
incorrectly	74
increase	21+
increased	21
increased by	21
increased from	21
increased to	21
increases	21
increasing	21
incredible	45
indebted	64+
indemnify	8
indemnity	8
indemnity limit	8
indifferent	44
indignant	3
induction	60
inept	44
infected	13
infection	13
infested	13
inflamed	13
info	+
info pack	16
infoblatt	16
infobrief	33
information	
information pack	16
informed	59
informed me	51
informed us	51
informiere	
informiere sie	47
informieren	0
informieren sie	47
informiert	0 59+
informiert uns	51
informierte	0
informierte uns	51
informs	51
ing	65
inhaber	65+
inhaberin	65
inhabers	65
inhaberwechsel	43
inhaler	24
initially	40
injection	
injection moulding	24
injured	8
injury	8
ink	24+
ink cartridge	24
ink cartridges	24
ink use	34
inkasso	28
inkl	+
inkl mwst	46
inklusive	+
inkompetent	44
inkompetente	44
inkompetenz	44
inkorrekt	74
inkorrekte	74
inks	24
inland	
inland revenue	66
innendienst	39+
innentueren	24
innenturen	24
innerhalb	68
innerhalb 14 tagen	62
innerhalb einer woche	62
innerhalb von	68
innert	68+
innert 10 tagen	68
innert frist	68
innkeeper	65
inoperable	13
inquire	5
inquired	5
inquiry	5
ins	+
ins geld	12
ins gesprach gebracht	49
ins gespraech gebracht	49
ins lot	52
ins spiel gebracht	49
ins telefon	54
insektenschutz	24
insel	+
inserts	+
inside	+
inside out	74
insisted	51
insisting	51
insists	51
insole	24
insoles	24
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
inspection	60 72
inspection report	16
inspection visit	69
inspections	60
inspector	
inspektion	60
inspektor	+
insta	+
instagram	
install	60+
install adobe	25
install app	25
install office	25
install software	25
installateur	18
installation	60+
installation office	25
installationen	60
installed	59+
installer	18
installers	18
installieren	
installiert	59
installment	41
installments	41
installs	60
instalment	41
instalments	41
instance	
instand	
instand bringen	50
instand gesetzt	50 52
instand setzen	50
instand stellen	50
instandgesetzt	50 52
instandhaltung	50 60+
instandsetzen	50
instandsetzung	50 60
instandstellung	50
instant	
instantly	56
instead	+
instead of	57
instructed	
instructed solicitors	27
instructing	
instructing solicitors	27
instruction	72+
instructions	16 72
instrument	24
instrument repair	60
instrumente	24
insufficient	35
insufficient funds	67
insulation	60
insulation board	24
insulting	3
insurance	
insurance advice	60
insurance certificate	16
insurance claim	8
insurance company	66
insurance premium	34
insurance review	53
insured	8 65
insurer	8 18 66
insurers	8 66
intact	+
integrator	18
intend	20
intending	20
intends	20
intent	
intention	20
interactive	
interactive whiteboard	24
intercom	24+
interessant	+
interesse	36
interesse an	36
interessent	65+
interessenten	65
interessentin	65
interessiert	36
interessiert an	36
interessiert keinen	44
interessiert sich	36
interest	
interest in	36
interest rate	46
interested	
interested in	36
interim	+
interim contact	43
interim invoice	28
interim payment	8
interim service	60
intermittent	13
intern	39
intern gewechselt	43
internet	+
internet down	13 25
internet langsam	25
internet slow	25
internetanbieter	55
internetpreis	7
internetseite	+
interns	+
interpreter	+
interpreting	60
interruption	
interview	63
into	+
into administration	9
into liquidation	9
intro	49
introduce	
introduce us	49
introduce us to	49
introduced	+
introduced me to	49
introduced to	49
introduced us	49
introduced us to	49
introduces	49
introducing	
introducing us	49
introduction	49+
introduction to	49
introductions	49
intros	49
intune	25
inv	28+
inv no	28
inventarliste	16
inventory	16
inverter	24
inverters	24
invest	20
investieren	20
investiert	20
investing	20
investition	20
investitionen	20
investitionsbedarf	36
investitionsplanung	20
investment	20
investments	20
investor	65
invitation	
invitation accepted	32
invitation to open day	33
invitation updated	32
invitations	24
invite	+
invite accepted	32
invited	+
invoice	28+
invoice address	28
invoice copy	16 28
invoice no	28
invoice number	28
invoice overdue	67
invoice query	28
invoiced	28+
invoiced today	59
invoiced twice	74
invoices	28+
invoicing	28+
involved	
invs	28
ip	+
ip address	25
ipad	24 25
ipads	24
iphone	
ipl	61
irate	3
ireland	+
irgendwelche	
irgendwelche neuigkeiten	5
irked	3
iron	24
ironed	
ironed out	52
ironing	60
irritated	3
irrtuemer	74
irrtuemlich	74
irrtuemliche	74
irrtuemlicherweise	74
irrtum	74
irrtumer	74
irrtumlich	74
irrtumliche	74
irrtumlicherweise	74
irs	66
is	+
is cancelling	30
is dead	15
is down	13 57
is due	68
is everything all right	1
is everything ok	1
is it included	5
is it ok if	5
is it ok to	5
is it possible	5
is it possible to	5
is leaving	43
is not	37
is not in	38
is not renewing	30
is not right	74
is not there	35
is of the opinion	51
is out	38
is retiring	43
is that ok	5
is that right	5
is there	5
is up	21
isch	+
iso	
iso audit	60
isolator	+
isolierglas	24
issue	58+
issue for them	36
issue resolved	52
issued	59+
issues	+
issuing	58
ist	+
ist alles trocken	52
ist angekommen	48
ist auf dem weg	59
ist aufgegangen	13
ist aufnahme	36
ist ausgeschieden	43
ist ausgestanden	52
ist behoben	52
ist bei uns	48
ist bei uns eingegangen	48
ist bezahlt	41
ist da	48
ist damit erledigt	52
ist das moeglich	5
ist das moglich	5
ist dicht	73
ist durch	52
ist eingegangen	48
ist eingelangt	48
ist eingetroffen	48
ist erledigt	52 59
ist es moeglich	5
ist es moglich	5
ist es richtig	5
ist fertig	59
ist gegangen	43
ist geklaert	52
ist geklart	52
ist geloest	52
ist gelost	52
ist geregelt	52
ist gestorben	15
ist gut so	52
ist in der post	59
ist in ordnung	52
ist jetzt da	48
ist jetzt ruhe	52
ist kein verlass	44
ist korrigiert	52
ist mir durchgerutscht	4
ist mir peinlich	4
ist mir unangenehm	4
ist morgen da	47
ist nicht gekommen	35
ist nicht mehr da	43
ist noch offen	67
ist notiert	47
ist raus	59
ist rausgegangen	59
ist repariert	52
ist super angekommen	45
ist uns durchgerutscht	4
ist uns peinlich	4
ist uns unangenehm	4
ist unser fehler	4
ist unsere schuld	4
ist unterwegs	59
ist versandt	59
ist verschickt	59
ist verstorben	15
ist vom tisch	52
ist weg	43
ist wieder dicht	52
ist zufrieden	1 52
ist zustand	36
it	+
it appears	51
it betreuung	60
it firm	66
it hotline	25
it is said	51
it is worth	0
it leiter	65
it manager	65
it projekt	72
it seems	51
it support	60
it turns out	51
italien	
item	24
itemised	
itemised bill	28
itemized	
itemized bill	28
items	24
itinerary	16
its	+
itself	+
j	+
ja	+
jab	
jabs	60
jacke	24
jacken	24
jacket	24
jackets	24
jaeger	61
jaehrliche	
jaehrliche ueberpruefung	53
jaenner	42
jagd	61
jager	61
jahr	+
jahre	+
jahren	+
jahres	+
jahresabrechnung	28
jahresabschluss	16 60+
jahresbedarf	36
jahresbesprechung	53
jahresbonus	7
jahresdurchsprache	53
jahresende	68+
jahresgesprach	53+
jahresgesprache	53
jahresgesprachs	53
jahresgespraech	53
jahresgespraeche	53
jahresgespraechs	53
jahresplanung	20
jahresrechnung	28
jahresruckblick	53
jahresrueckblick	53
jahresumsatz	34
jahreswartung	60
jahreswechsel	42+
jahresziele	20
jahrgang	+
jahrigen	+
jahrliche	
jahrliche uberprufung	53
jalousie	24
jalousien	24
jam	24+
jameda	63
jammed	13
jammed up	13
jammern	11
jammert	11
jammerte	11
jamming	13
jams	13
jan	42
jana	+
janner	42+
janny	+
janssen	+
januar	42+
january	42+
january sale	33
japan	+
jar	24+
jar of honey	23
jars	24
jassen	61
je	+
je nachdem	26
je nachdem ob	26
jede	+
jede woche	2
jedem	+
jeden	+
jeden monat	2
jeden tag	2
jeder	+
jederzeit	+
jederzeit wieder	45
jedes	+
jedes mal	2
jedesmal	2
jeep	+
jemand	+
jemanden	+
jenny	+
jens	+
jersey	+
jetting	60
jetz	+
jetzigen	+
jetzt	+
jetzt alles gut	52
jetzt bestellen	33
jetzt buchen	33
jetzt dicht	52
jetzt gleich	56
jetzt in ordnung	52
jetzt ok	52
jetzt passt	52
jetzt reicht	3
jetzt reicht es	3
jetzt sichern	33
jetzt zufrieden	52
jetzt zugreifen	33
jetzt zustaendig	43
jetzt zustandig	43
jewellery	
jewellery stolen	8
ji	+
job	72+
job description	16
job done	59
job no	72
job number	72
job sheet	72
job site	72
jobcenter	66
jobs	72+
jobwechsel	43
joggen	61
joghurt	24+
johr	+
join	+
joined	+
joiner	25
joinery	60
joining	
joining fee	46
joint	+
joist	24
joists	24
joke	61+
joked	
joked that	51
jokes	+
jokes that	51
josef	+
joshi	+
jour	
jour fixe	53 69
journalist	66
journey	72
joy	+
joy to deal with	45
joy to work with	45
jr	+
jubbly	
jubilaeen	23
jubilaen	23
jubilaeum	23
jubilaum	23+
jubilee	23+
juddering	13
judders	13
judge	66
juengst	40
jugend	+
juice	24
jul	42
juli	42+
july	42+
jump	+
jump in	21
jump to it	56
jumped	21+
jumped by	21
jumped from	21
jumped ship	30
jumped the queue	17
jumper	24
jumpers	24
jun	42
june	42+
junge	+
jungen	+
jungs	+
jungst	40
juni	42+
junior	22 65
juniorchef	65
juniorchefin	65
junk	+
junk folder	25
just	+
just as bad	3
just back from florida	61
just back from spain	61
just checking	1
just gone	40
just in case	26
just now	40
just rang out	38
just right	73
just rings	38
just the job	73
just the ticket	73
just wondering	5
justieren	50
justiert	50 52
justify	+
k	+
ka	+
kabel	24
kabeln	24
kachelofen	24
kaeme	26
kaemen	26
kaese	24
kaesten	24
kaetzchen	
kaeufer	65
kaeuferin	65
kafer	+
kaffee	24 69
kaffee getrunken	61
kaffeebohnen	24
kaffeekasse	23
kaffeemaschine	24
kaffeemaschinen	24
kaffeemuehle	24
kaffeemuhle	24
kaffeeplausch	61
kalender	24+
kalenderbenachrichtigung	32
kalendereinladung	32
kalendereintrag	32
kalenderfreigabe	25
kalenderhinweis	32
kalenderwoche	+
kalibrierung	60
kalk	+
kalkulation	16 46+
kalkulationen	46
kalkulieren	46
kalkuliert	46
kalle	+
kalt	+
kalt angekommen	13
kalt gekommen	13
kalt geliefert	13
kalt serviert	13
kaltmiete	46
kam	+
kam an	48
kam auf empfehlung	49
kam entgegen	7 17
kam erst	29
kam gestern	48
kam gestern an	48
kam gut an	45
kam heute	48
kam heute an	48
kam keiner	44
kam mit der post	48
kam nicht	35 38
kam nicht an	35
kam nicht durch	38
kam nie	35
kam nie an	35
kam niemand	44
kam rein	48
kam rum	69
kam uber empfehlung	49
kam ueber empfehlung	49
kam ums leben	15
kam vorbei	69
kam zu spaet	29
kam zu spat	29
kam zuruck	48
kam zurueck	48
kame	26+
kamen	26+
kamen an	48
kamen entgegen	17
kamen erst	29
kamen gut an	45
kamen nicht	35
kamen nie an	35
kamen rein	48
kamen vorbei	69
kamen zu spaet	29
kamen zu spat	29
kamera	24
kamera geht nicht	25
kameras	24
kaminfeger	66
kammer	+
kammerjaeger	60
kammerjager	60
kampagne	33
kampagnen	33
kampagnenmail	33
kampfpreis	7
kampfpreise	7
kan	37
kanada	+
kanal	
kanalreinigung	60
kanister	24+
kann	+
kann abgehakt werden	52
kann geschlossen	52
kann geschlossen werden	52
kann ich	5
kann ich nicht leisten	12
kann man	5
kann nicht drucken	25
kann nicht einloggen	25
kann nicht zahlen	67
kann sein	26
kann sein dass	26
kann sich nicht anmelden	25
kann sich nicht einloggen	25
kann sich nicht leisten	12
kann zu	52
kannst	+
kannst du	5 75
kanone	
kanten	+
kantine	+
kanton	66
kantonalbank	66
kanzlei	18+
kanzleiassistentin	22
kanzleikraft	22
kapazitaet	36
kapazitaeten	36
kapazitaetsbedarf	36
kapazitat	36
kapazitaten	36
kapazitatsbedarf	36
kapelle	+
kapitan	+
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
karenz	43+
karenzvertretung	43
karneval	61
karotten	24
karte	23+
karte abgelehnt	67
kartei	+
karten	+
kartenzahlung	41
kartoffeln	24
karton	24+
karton leer	35
karton wein	23
kartonagen	24
kartons	24+
kase	24+
kaserei	+
kasko	8
kaskoschaden	8
kasperltheater	27
kasperlverein	27
kassa	+
kasse	24
kassen	24
kassenbon	28
kassensystem	24
kassenzettel	28
kassier	+
kasten	24
kasten bier	23
kastration	60
katalog	16+
kataloge	16 24+
katalogs	16
katalogversand	33
katastrophal	3
katastrophale	3
katastrophe	3
kategorie	+
kater	61
katzchen	
katze	61 66
katzen	61
katzenfutter	24
kauf	+
kaufen	+
kaufer	65+
kauferin	65
kaufpreis	46
kaufpreiserstattung	10
kauft	+
kauft jetzt woanders	30
kauft nicht mehr	30
kauft woanders	30
kaufvertrag	16
kaum	37+
kaum mehr	37
kaum noch	37
kaution	+
kaya	+
kd	65
kde	65
kdin	65
keeled	
keeled over	13
keen	+
keen on	36
keen price	7
keen to	36
keener	
keener price	7
keep	2+
keep you informed	47
keep you posted	47
keep you updated	47
keeping	
keeping well	61
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
keeps us waiting	29
keg	24
kegs	24
kehrmaschine	24
kei	+
keilriemen	24
kein	37+
kein ab	70
kein aerger mehr	52
kein anschluss	38
kein anschluss unter	38
kein arger mehr	52
kein band	70
kein bedarf	36
kein bescheid	44
kein bild	13
kein budget	12
kein budget da	12
kein druck	13
kein durchkommen	38 44
kein einziger	37
kein einziges	37
kein einziges mal	37
kein empfang	38
kein geld da	12
kein geld dafuer	12
kein geld dafur	12
kein geld eingegangen	67
kein geldeingang	67
kein grund zur klage	73
kein interesse mehr	71
kein internet	6 25
kein kontakt	71
kein kontakt mehr	71
kein kunde mehr	30
kein mehr	37
kein nachfolger	9
kein netz	13 25
kein newsletter	71
kein newsletter mehr	71
kein problem mehr	52
kein ruckruf	38 44
kein rueckruf	38 44
kein strom	13
kein ton	13 25
kein verlass	44
kein verstaendnis mehr	3
kein verstandnis mehr	3
kein warmwasser	13
kein weiterer kontakt	71
kein whatsapp	6
kein wlan	25
kein wort	44
kein zahlungseingang	67
kein zugriff	25
keine	37+
keine ahnung gehabt	44
keine ahnung haben sie	27
keine anrufe	71
keine anrufe erwuenscht	71
keine anrufe erwunscht	71
keine anrufe mehr	71
keine antwort	38 44
keine antwort bekommen	44
keine antwort erhalten	44
keine ausfaelle	73
keine ausfaelle mehr	57
keine ausfalle	73
keine ausfalle mehr	57
keine beanstandung	73
keine beanstandungen	73
keine beanstandungen mehr	52
keine beschwerden	73
keine besuche	71
keine besuche mehr	71
keine e mails mehr	71
keine einwilligung	71
keine einzige	37
keine entschuldigung	44
keine erklaerung	44
keine erklarung	44
keine fehler mehr	52
keine fehlermeldung mehr	52
keine fragen	1
keine geschenke	71
keine kataloge	71
keine klagen	73
keine klagen mehr	52
keine lust gehabt	44
keine maengel	73
keine mailbox	70
keine mails	71
keine mails mehr	71
keine mangel	73
keine newsletter	71
keine post	71
keine post mehr	71
keine probleme	73
keine probleme mehr	52
keine probleme seither	52
keine prospekte	71
keine prospekte mehr	71
keine reaktion	38 44
keine reklamationen mehr	52
keine ruckmeldung	38 44
keine ruckrufe	44
keine rueckmeldung	38 44
keine rueckrufe	44
keine spur	35
keine spur von	35 37
keine stoerung mehr	52
keine stoerungen	73
keine stoerungen mehr	52
keine storung mehr	52
keine storungen	73
keine storungen mehr	52
keine telefonwerbung	71
keine umfragen	71
keine verbindung	13 38
keine verlaengerung	30
keine verlangerung	30
keine vertreterbesuche	71
keine weihnachtskarten	71
keine weitere zusammenarbeit	30
keine werbeanrufe	71
keine werbung	71
keine werbung mehr	71
keine zahlung	67
keine zahlung eingegangen	67
keinem	37
keinen	37+
keinen besuch erwuenscht	71
keinen besuch erwunscht	71
keinen erreicht	38
keinen katalog mehr	71
keinen kontakt	71
keinen kontakt mehr	71
keinen newsletter	71
keinen newsletter mehr	71
keinen weiteren kontakt	71
keinen zugriff auf mails	32
keiner	37+
keiner abgenommen	38
keiner bescheid gesagt	44
keiner da	38
keiner da gewesen	44
keiner daheim	38
keiner dran	38
keiner erreichbar	38
keiner erschienen	44
keiner geht ran	38 44
keiner gekommen	35 44
keiner hat bescheid gesagt	44
keiner hebt ab	38 44
keiner kam	44
keiner kennt sich aus	44
keiner kuemmert sich	44
keiner kummert sich	44
keiner meldet sich	38 44
keiner nimmt ab	38
keiner ruft zuruck	44
keiner ruft zurueck	44
keiner von	37
keiner weiss bescheid	44
keiner zu hause	38
keiner zuhause	38
keiner zustaendig	44
keiner zustandig	44
keinerlei	37
keinerlei probleme	73
keines	37+
keinesfalls	37
keineswegs	37
keins	37
kekse	23 24+
ken	+
kenne	+
kennelling	60
kennen	+
kennenlernen	+
kennt	+
kennt sich nicht aus	44
kenntnis	
kennwort	25
kennwort abgelaufen	25
kennwort laeuft ab	32
kennwort lauft ab	32
kennwort vergessen	25
kennwort zuruckgesetzt	25
kennwort zurueckgesetzt	25
kept	2
kept an eye on	17
kept happening	2
kept in the dark	44
kept it quiet for	17
kept on hold	44
kept one aside	17
kept one back	17
kept ringing	38
kept waiting	29
kerbs	24
kerbside	14
kerl	+
kerne	+
kerze	24
kerzen	24
kessel	24
kessler	+
ketchup	24
kette	24+
ketten	24
kettensaege	24
kettensage	24
kettle	24
kettles	24
key	24
key account gesprach	53
key account gespraech	53
key code	16
key contact	65
key criteria	36
key holding	60
keyboard	24 25
keyboard stand	24
keyboards	24
keys	24
kfz	
kfz sachverstaendiger	8
kfz sachverstandiger	8
kg	+
ki	+
kia	+
kick	
kick off	72
kick off meeting	53
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
kids	61 66+
kids are well	61
kids loved	45
kids next door	66
kiel	+
kies	24+
killed	+
killed in accident	15
kills	+
kilo	+
kilometer	+
kilopreis	46
kim	+
kimm	+
kind	+
kind abgemeldet	30
kind thanks	64
kind words	45
kinder	61+
kinder haben ubernommen	43
kinder haben uebernommen	43
kinderbetreuung	60
kindergarten	+
kindergartenleiterin	65
kindern	61
kinderwagen	24
kinderzimmer	+
kindly	+
kindly advise	5
kindly confirm	5
kindly do the needful	5
kindly provide	5
kindly quote	5
kindly revert	5
kindness	+
kino	+
kirche	66
kirchenchor	+
kirk	+
kirsty	+
kirtag	61
kissen	24
kiste	24+
kiste bier	23
kiste wein	23
kisten	24
kistl	
kistl bier	23
kit	24
kita	+
kitchen	24+
kitchen fire	8
kitchen fitting	60
kitchen installation	60
kitchen units	24
kitchens	+
kits	24+
klaere	
klaere das	47
klaere ich	47
klaeren	
klaeren das	47
klaeren wir	47
klaerte	
klaerte auf	0
klage	11
klage eingereicht	27
klagen	11
klagen uber	11
klagen ueber	11
klagt	11 27
klagt uber	11
klagt ueber	11
klagte	11
klagte uber	11
klagte ueber	11
klagten	11
klammern	24
klappen	73
klappern	13
klappert	13
klappert nicht mehr	52
klapperte	13
klappt	73+
klappt alles	1 73
klappt bestens	73
klappt gut	73
klappt prima	73
klappt super	73
klappt wunderbar	73
klappte	73
klappten	73
klar	
klare	
klare das	47
klare ich	47
klaren	+
klaren das	47
klaren wir	47
klarinette	24
klarkriegen	50
klart	+
klarte	
klarte auf	0
klarung	+
klasse	45+
klasse geworden	45
klausur	53
klavier	24+
klavierstimmung	60
klavierunterricht	60
klebeband	24
kleben	50+
kleber	24
klebrig	13
klebstoff	24
klebt	+
klebt nicht	13
kleid	24
kleider	24
klein	
kleinauftrag	72
kleine	+
kleine aufmerksamkeit	23
kleinen	+
kleiner	+
kleiner dienst	17
kleiner geworden	57
kleinere	+
kleines	+
kleines dankeschoen	23
kleines dankeschon	23
klemme	
klemmen	13+
klemmt	13+
klemmt nicht mehr	52
klemmte	13
klemmten	13
klickrate	33 34
klicks	34
klient	65
klienten	65
klientin	65
klientinnen	65
klimaanlage	24
klimaanlagen	24
klimageraet	24
klimagerat	24
klingel	
klingel durch	54
klingel ohne reaktion	38
klingeln	+
klingelt	
klingelt durch	38 54
klingelte	
klingelte durch	38
klingle	
klingle an	54
klingle durch	54
klumpen	13
klumpig	13
knackered	13
knackig	73
knackt	13
knapp	+
knapp bei kasse	67
knarren	13
knarrt	13
knarrte	13
knarzen	13
knarzt	13
knee	
kneipe	+
knew	+
knie	
knie op	61
knife	+
kniff	0
kniffe	0
knirscht	13
knistert	13
knives	24
knock	13+
knock down	7
knock off	7
knock off the bill	10
knock something off	7
knocked	+
knocked off	7 57
knocked off the bill	10
knocking	13
knocking noise	13
knocking off	7
knocks	13
knoepfe	24
knopfe	24
knot	+
know	+
know how	0
knowledgeable	45
known	
knows	+
koa	37
koch	+
kochfeld	24
kocht	3+
kocht vor wut	3
koennen	
koennen sich darauf verlassen	47
koennen sich drauf verlassen	47
koennen sich verlassen	47
koennen sie	5 75
koennen sie schliessen	52
koennen uns nicht leisten	12
koennen wir	5
koennt	
koennt ihr	5 75
koennte	26
koennte ich	5
koennte man	5
koennte nicht besser sein	45
koennte nicht zufriedener sein	45
koennten	26
koennten sie	5
koennten wir	5
koenntest	26
koenntest du	5
koenntet	
koenntet ihr	5
koestlich	45
koffer	+
kofferraum	+
koi	+
koiner	+
kolbe	+
kolbenfresser	13
kollege	39+
kollege am telefon	22
kollegen	39+
kollegin	39+
kollegin am telefon	22
kollegin nimmt nachricht auf	22
kolleginnen	39+
koln	+
kolonne	+
kombidaempfer	24
kombidampfer	24
komisch	
komm	+
komm vorbei	69
komma	+
komme	+
komme auf sie zu	47
komme hin	69
komme raus	69
komme rum	69
komme vorbei	69
komme zuruck	47
komme zurueck	47
kommen	+
kommen auf sie zu	47
kommen entgegen	7
kommen gut zurecht	1
kommen klar	1
kommen raus	69
kommen vorbei	69
kommen zu spaet	29
kommen zu spat	29
kommen zurecht	1
kommende	+
kommende kw	62
kommende saison	20
kommende woche	62
kommenden	+
kommenden dienstag	62
kommenden donnerstag	62
kommenden freitag	62
kommenden geschaeftsjahr	20
kommenden geschaftsjahr	20
kommenden jahr	20
kommenden jahres	20
kommenden mittwoch	62
kommenden monat	62
kommenden montag	62
kommenden saison	20
kommenden sommer	20
kommenden winter	20
kommenden woche	62
kommender	
kommender woche	62
kommendes	
kommendes jahr	20
kommendes quartal	20
kommendes wochenende	62
kommet	+
kommission	+
kommissionsware	31
kommode	24
kommt	+
kommt an	48
kommt auf empfehlung	49
kommt auf sie zu	47
kommt entgegen	7 17
kommt gut zurecht	1
kommt klar	1
kommt nicht durch	44
kommt nicht ins system	25
kommt nicht rein	25
kommt nicht wieder vor	4
kommt raus	69
kommt rein	69
kommt rum	69
kommt runter	13
kommt vorbei	69
kommt zu spaet	29
kommt zu spat	29
kommt zurecht	1
kommunikation	
kommunikationskanal	6
kommunikationsweg	6
kompetent	45
komplett	+
komplette	+
kompliment	45+
komplimente	45
kompost	24
kompressor	24
kompressoren	24
kompromiss	52
kompromiss gefunden	52
kondition	46
konditionen	46
kondolenz	15
kondolenzkarte	15
kondolenzschreiben	15
kondolieren	15
kondoliert	15
konfiguration	60
konformitatserklarung	+
kongress	+
konkretes	+
konkurrent	55
konkurrenten	55+
konkurrentin	55
konkurrenz	55+
konkurrenzangebot	7 55
konkurrenzangebote	55
konkurrenzbetrieb	55
konkurrenzfirma	55
konkurrenzfirmen	55
konkurrenzofferte	55
konkurrenzofferten	55
konkurrenzprodukt	55
konkurrenzprodukte	55
konkurrierend	55
konkurrierende	55
konkurrierenden	55
konkurs	9+
konkurs angemeldet	9
konkursamt	9
konkurseroeffnung	9
konkurseroffnung	9
konkursit	9
konkursverfahren	9
konkursverwalter	9
konnen	+
konnen sich darauf verlassen	47
konnen sich drauf verlassen	47
konnen sich verlassen	47
konnen sie	5 75
konnen sie schliessen	52
konnen uns nicht leisten	12
konnen wir	5
konnt	+
konnt ihr	5 75
konnte	26+
konnte geklaert werden	52
konnte geklart werden	52
konnte geloest werden	52
konnte gelost werden	52
konnte ich	5
konnte man	5
konnte nicht besser sein	45
konnte nicht zufriedener sein	45
konnte nicht zugestellt werden	32
konnten	26+
konnten sie	5
konnten wir	5
konntest	26
konntest du	5
konntet	
konntet ihr	5
konsumentenschutz	11
konsumentenschutz eingeschaltet	27
kontakt	+
kontakt aufgenommen	54
kontakt aufnehmen	54
kontakt hergestellt	49
kontakt herstellen	49
kontakt unerwuenscht	71
kontakt unerwunscht	71
kontakt vermittelt	49
kontakt weitergegeben	49
kontaktart	
kontakte	+
kontakte vermittelt	49
kontaktiere	54
kontaktieren	54+
kontaktiert	54
kontaktierte	54
kontaktkanal	6
kontaktlinsen	24
kontaktperson	65
kontaktpflege	1
kontaktsperre	71
kontaktversuch	38
kontaktversuche	38
kontaktweg	6
kontenabstimmung	28
kontingent	+
konto	+
konto aufgeloest	30
konto aufgelost	30
konto ausgeglichen	41
konto geloescht	30
konto geloscht	30
konto geschlossen	30
konto gesperrt	25
konto nicht gedeckt	67
kontoauszuege	16
kontoauszug	16 28 41+
kontoauszuge	16
kontrollanruf	1
kontrolle	60
kontrolltermin	72
konventionalstrafe	10
konzept	16+
konzert	72+
kopf	+
kopfe	+
kopierer	24
kopierpapier	24
kopiert	+
korkt	13
korkte	13
korrekt	+
korrektur	50+
korrekturabzug	16+
korrekturen	50
korrigieren	50+
korrigiert	50 52+
korrigierte	50+
korrodiert	13
koscht	+
kosmetik	24
kosmetikbehandlung	60
kost	+
koste	+
kosten	46+
kosten pro stuck	34
kosten pro stueck	34
kosten ubernommen	10
kosten uebernommen	10
kosten weniger	7
kosten zu hoch	12
kostenaufstellung	46
kostenausgleich	10
kostendach	46
kosteneinsparung	57
kosteneinsparungen	57
kostenersparnis	57
kostenerstattung	10
kostenexplosion	12
kostenfrage	46
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
kostenlos uberlassen	31
kostenlos ueberlassen	31
kostenlose	17
kostenlose beratung	0
kostenlose uberlassung	31
kostenlose ueberlassung	31
kostenlosen	17
kostenloser	17
kostenloser ersatz	10
kostennote	28
kostenpunkt	46
kostenrahmen	46
kostenschaetzung	16 46
kostenschatzung	16 46
kostensenkung	57
kostensteigerung	12
kostenubernahme	10
kostenuebernahme	10
kostenvoranschlaege	16 46
kostenvoranschlag	16 46
kostenvoranschlage	16 46
kostet	46+
kostet weniger	7
kostete	46
kostlich	45
kostprobe	16
kostspielig	12
kostspielige	12
kotzen	
kraenze	24
kraftfutter	24
kraftstoffverbrauch	34
kragen	
kragen geplatzt	3
kran	24+
krank	38+
krankenhaus	66
krankenkasse	66+
krankenkassen	66
krankenstand	34
krankentagegeld	8
krankheit	+
krankheitstage	34
krankmeldungen	34
kranz	24
kranze	24
kratzer	13+
kredit	+
kreditoren	28+
kreis	
kremes	
kreuzfahrt	61
kriagt	+
krieg	+
kriegen	+
kriegen wir hin	50
kriegsbeil	
kriegsbeil begraben	52
kriegst	+
kriegt	48+
kriegt er	47
kriegt sie	47
kriegte	48
krispy	
krispy kremes	23
kritik	11+
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
kuche	24
kuchen	24+
kuchen gebacken	23
kuchen gebracht	23
kuchenchef	39+
kuchenleiter	65
kuchenleitung	+
kuchenzeile	24
kudos	45+
kudos to	64
kueche	24
kuechen	24
kuechenchef	39
kuechenleiter	65
kuechenzeile	24
kuehlschraenke	24
kuehlschrank	24
kuehlt	
kuehlt nicht	13
kuehlt wieder	52
kuehlte	
kuehlte nicht	13
kuehlvitrine	24
kuehlzelle	24
kuemmere	
kuemmere ich mich	47
kuemmere mich	47
kuemmere mich darum	47
kuemmere mich drum	47
kuemmern	
kuemmern uns	47
kuemmern uns darum	47
kuemmern uns drum	47
kuemmert	
kuemmert sich	47
kuemmert sich darum	47
kuemmert sich drum	47
kuemmert sich keiner	44
kuemmert sich niemand	44
kuendigen	30
kuendigt	30
kuendigte	30
kuendigten	30
kuendigung	30
kuendigung ausgesprochen	30
kuendigung eingegangen	30
kuendigung eingereicht	30
kuendigung erhalten	30
kuendigungen	30
kuendigungsschreiben	30
kuenftig	20
kuenftige	20
kuenftigen	20
kuerze	
kuerzen	60
kuerzer	57
kuerzere	57
kuerzlich	40
kuerzlich verstorben	15
kugellager	24
kugelschreiber	24
kuh	+
kuhl	+
kuhlhaus	+
kuhlmann	+
kuhlschrank	24
kuhlschranke	24
kuhlt	
kuhlt nicht	13
kuhlt wieder	52
kuhlte	
kuhlte nicht	13
kuhlvitrine	24
kuhlzelle	24
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
kummere ich mich	47
kummere mich	47
kummere mich darum	47
kummere mich drum	47
kummern	+
kummern uns	47
kummern uns darum	47
kummern uns drum	47
kummert	+
kummert sich	47
kummert sich darum	47
kummert sich drum	47
kummert sich keiner	44
kummert sich niemand	44
kunde	65+
kunde einverstanden	52
kunde verloren	30
kunde wieder zufrieden	52
kunde zufrieden	52
kunden	65+
kunden gebracht	49
kunden werben kunden	49
kundenanforderungen	36
kundenberater	39
kundenbesuch	69
kundenbesuche	69
kundenbetreuung	1
kundenbeziehungsgesprach	53
kundenbeziehungsgespraech	53
kundenbrief	33
kundendienst	39
kundenevent	33
kundenfrequenz	34
kundengeschenk	23
kundengeschenke	23
kundengesprach	53
kundengespraech	53
kundeninfo	33
kundeninformation	33
kundenkonto	
kundenkonto geschlossen	30
kundenmeinung	63
kundenmeinungen	63
kundennewsletter	33
kundennummer	+
kundenpflege	1
kundenreklamation	11
kundenseite	65
kundenseitig	65
kundenstimme	63
kundenstimmen	63
kundentag	33
kundenumfrage	33
kundenverlust	30
kundenvideo	63
kundenwuensche	36
kundenwunsch	36
kundenwunsche	36
kundenzitat	63
kundenzufriedenheit	1
kundige	+
kundigen	30+
kundigt	30+
kundigte	30
kundigten	30
kundigung	30+
kundigung ausgesprochen	30
kundigung eingegangen	30
kundigung eingereicht	30
kundigung erhalten	30
kundigungen	30
kundigungsschreiben	30
kundin	65+
kundin zufrieden	52
kundinnen	65+
kundschaft	65+
kunftig	20+
kunftige	20
kunftigen	20
kunstgriff	0
kununu	63
kupplung	24
kur	
kurier	+
kurierdienst	60
kurs	60 72+
kurse	60
kursgebuehr	46
kursgebuhr	46
kursplatz	72
kursprogramm	16
kursteilnehmer	65
kurz	+
kurz anrufen	54
kurz durchrufen	54
kurz gemeldet	1
kurz telefoniert	54
kurz vorbei	69
kurzberatung	0
kurze	+
kurzem	
kurzen	60+
kurzer	57+
kurzer plausch	61
kurzere	57
kurzfristig	56
kurzfristig ausgeholfen	17
kurzfristig eingesprungen	17
kurzfristige	56
kurzgeschlossen	13
kurzlich	40
kurzlich verstorben	15
kurzschluss	13
kuverts	24
kv	16 46
kva	16 46+
kw	62+
kyc	+
kyle	+
l	
l m	70
l vm	70
lab	18
lab report	16
lab results	16
label	24
label printer	24
label proof	16
labels	24+
labor	18
labor day	42
laboratory	18
laborbefund	16
laborgeraet	24
laborgerat	24
labour	34
labour cost	46
labour hours	34
labour saving	57
lacherlich	3
lachhaft	3
lachs	24
lacht	+
lack	24+
lack of	37
lack of communication	44
lack of space	36
lack of staff	36
lacke	24
lackiert	+
lackierung	60
lacking	35
lacks	35
lad	+
ladder	24
ladders	24+
lade	
lade hoch	58
ladegeraet	24
ladegerat	24
laden	+
laden ab	14
laden hoch	58
laden zu	38
ladenpreis	46
ladenschliessung	9
ladezeit	34
ladezeiten	34
ladies	+
lading	
lads	+
ladt	+
ladt ab	14
ladt ein	69
ladt ewig	13
ladt ewig nicht	13
ladt hoch	58
ladt nicht	13
ladt nichts	13
ladt wieder	52
ladung	72+
lady	65+
laecherlich	3
laedt	
laedt ab	14
laedt ein	69
laedt ewig	13
laedt ewig nicht	13
laedt hoch	58
laedt nicht	13
laedt nichts	13
laedt wieder	52
laenge	
laenger	
laenger haltbar	21
laenger krank	43
laengerer	
laengst	
laengst da sein	29
laengst faellig	29 67
laengst ueberfaellig	29
laengstens	68
laengstens bis	68
laermpegel	34
laessig	
laessig gemacht	45
laesst	
laesst auf sich warten	29
laesst auslaufen	30
laesst ausrichten	22 51
laesst danken	64
laesst nach	7 13 44
laesst niemanden durch	22
laesst sich nicht oeffnen	13
laesst sich nicht schliessen	13
laesst uns im stich	44
laesst wasser durch	13
laesst wasser rein	13
laesst wissen	51
laesst zu wuenschen uebrig	44
laesst zukommen	58
laestert	11
laeuft	73
laeuft alles	1
laeuft alles rund	1
laeuft aus	13 30
laeuft beim waschen ein	13
laeuft bestens	73
laeuft ein	13
laeuft einwandfrei	73
laeuft gut	73
laeuft jetzt	52
laeuft jetzt wieder	52
laeuft leise	73
laeuft nicht	13
laeuft nicht mehr	13
laeuft nicht rund	13
laeuft perfekt	73
laeuft prima	73
laeuft problemlos	73
laeuft reibungslos	73
laeuft ruhig	73
laeuft rund	73
laeuft schief	74
laeuft schneller	21
laeuft seitdem	52
laeuft seither	52
laeuft stabil	73
laeuft super	73
laeuft tadellos	73
laeuft unrund	13
laeuft wasser aus	13
laeuft wie am schnuerchen	73
laeuft wie ein uhrwerk	73
laeuft wie eine eins	73
laeuft wie geschmiert	73
laeuft wieder	52
laeuft wieder einwandfrei	52
laeuft wieder normal	52
laeuft wieder rund	52
laeufts	
laeuse	13
laeute	
laeute an	54
laeuten	
laeutet	
laeutet an	54
laeutet durch	38
laeutete	
laeutete durch	38
lag	+
lag an uns	4
lag bei	59
lag im briefkasten	48
lag vor	48
lagebesprechung	53
lagen	+
lagen bei	59
lager	24 39
lagerbestand	34
lagerkosten	34
lagerleiter	65
lagerung	60
lagging	13
lagging behind	29
laggy	13
lahm	13 44
lahmarschig	44
lahmt	13
laid	+
laid into	3
laid off	43
laid to rest	52
laienhaft	44
lamb	24
lambing	+
lambing rate	34
lame	13
lamellenstoren	24
laminat	24
laminate	24
laminate flooring	24
laminating	60
laminiert	+
lamp	24
lampe	24
lampen	24+
lamps	24+
land	
land survey	60
landed	48+
landed safely	48
landed today	48
landet	
landet auf mailbox	70
landete	
landete auf mailbox	70
landing	+
landkreis	+
landlady	66
landlady of pub	65
landline	+
landline only	6
landlord	18 66
landlord insurance	8
landlords	66
landratsamt	66
lands	+
landscaper	18
landscaping	60
landwirt	65+
landwirtin	65
lang	+
lang uberfallig	29
lang ueberfaellig	29
lange	+
lange gewartet	29
lange klingeln lassen	38
lange laeuten lassen	38
lange lauten lassen	38
lange uberfallig	29
lange ueberfaellig	29
langer	+
langer haltbar	21
langer krank	43
langerer	
langes	
langes wochenende	61
langfristig	20+
langfristige	20
langfristigen	20
langsam	+
langsam geworden	13
langst	
langst da sein	29
langst fallig	29 67
langst uberfallig	29
langstens	68
langstens bis	68
langt	3
langte	
langte ein	48
language	+
language course	60
langzeitkrank	43
langzeitkrankenstand	43
lanyards	24
lapse	
lapsed	30
laptop	24 25+
laptop haengt	25
laptop hangt	25
laptop langsam	25
laptop slow	25
laptops	24
large	+
large format printing	60
larmpegel	34
larry	
laser	24
laser cutter	24
laser cutting	60
lashed	
lashed out	3
lass	+
lass das mal mir	47
lass mich wissen	5
lassa	+
lasse	+
lasse ihnen zukommen	47 58
lasse kommen	47
lasse mir was einfallen	47
lasse zukommen	58
lassen	+
lassen auf sich warten	29
lassen ihnen zukommen	47
lassen nach	7 13
lassen sie das mir	47
lassen sie mich	71
lassen sie mich wissen	5
lassen wasser durch	13
lassen wasser rein	13
lassen zukommen	58
lassig	
lassig gemacht	45
lassn	+
lasst	+
lasst auf sich warten	29
lasst auslaufen	30
lasst ausrichten	22 51
lasst danken	64
lasst euch nie wieder	27
lasst nach	7 13 44
lasst niemanden durch	22
lasst sich nicht offnen	13
lasst sich nicht schliessen	13
lasst uns im stich	44
lasst uns wissen	5
lasst wasser durch	13
lasst wasser rein	13
lasst wissen	51
lasst zu wunschen ubrig	44
lasst zukommen	58
last	19+
last autumn	40
last builder	66
last chance	33
last christmas	40
last date	68
last day	43
last day for	68
last day is	43
last delivery	40 72
last easter	40
last fall	40
last fitter	66
last friday	40
last merchant	66
last minute	56
last minute rush	56
last monday	40
last month	40
last night	40
last order	40
last plumber	66
last possible date	68
last quarter	40
last saturday	40
last season	40
last spring	40
last straw	3
last summer	40
last sunday	40
last supplier	66
last term	40
last thursday	40
last time	40
last tuesday	40
last visit	40
last wednesday	40
last week	40
last weekend	40
last winter	40
last working day	43
last year	40
lasted	+
lastenheft	36
lastert	11
lasts	
lasts until	68
lastschrift	41+
lastschrift eingezogen	32
lastschrift geplatzt	67
lastschrift retour	67
lastschrift zuruckgegeben	67
lastschrift zurueckgegeben	67
lastschriften	41
lastschriftmandat	16
lasur	24
latch	+
late	29
late again	29
late delivery	29
late father	15
late husband	15
late mother	15
late next week	62
late owner	15
late partner	15
late payer	67
late payment	67
late payments	67
late wife	15
lately	40
lateness	29
later	62
later in the week	62
later on	62
later than agreed	29
later this month	62
later this week	62
later this year	20
later today	62
latest	68+
latest by	68
latest date	68
lathe	24
latten	24
lattenrost	24
lau	+
laubblaeser	24
laubblaser	24
laufband	24
laufen	73+
laufen einwandfrei	73
laufen gut	73
laufen prima	73
laufen wieder	52
laufend	2
laufenden	
lauft	73+
lauft alles	1
lauft alles rund	1
lauft aus	13 30
lauft beim waschen ein	13
lauft bestens	73
lauft ein	13
lauft einwandfrei	73
lauft gut	73
lauft jetzt	52
lauft jetzt wieder	52
lauft leise	73
lauft nicht	13
lauft nicht mehr	13
lauft nicht rund	13
lauft perfekt	73
lauft prima	73
lauft problemlos	73
lauft reibungslos	73
lauft ruhig	73
lauft rund	73
lauft schief	74
lauft schneller	21
lauft seitdem	52
lauft seither	52
lauft stabil	73
lauft super	73
lauft tadellos	73
lauft unrund	13
lauft wasser aus	13
lauft wie am schnurchen	73
lauft wie ein uhrwerk	73
lauft wie eine eins	73
lauft wie geschmiert	73
lauft wieder	52
lauft wieder einwandfrei	52
lauft wieder normal	52
lauft wieder rund	52
laufts	
laufwerk	25
laufwerk fehlt	25
laufwerk verbinden	25
laufzeit	+
laugenbrezeln	24
laugh	+
laughed	
laughed at us	44
laughs	+
launch	72
launch email	33
laundry	60
laundry service	60
lause	13
lausig	3
laut	51
laut auskunft	51
laut chef	51
laut eigener aussage	51
laut geworden	3
laut kunde	51
laut kundin	51
laut techniker	51
laute	
laute an	54
lauten	+
lauter	+
lautet	+
lautet an	54
lautet durch	38
lautete	
lautete durch	38
lautsprecher	24
lauwarm	13+
lavabo	24
law	+
lawn	+
lawn care	60
lawn mower	24
lawn mowing	60
lawnmower	24
laws	
lawyer	66+
lawyer letter	27
lawyered	
lawyered up	27
lawyering	
lawyering up	27
lawyers	66
lay	+
laying	
layout	16
layouts	16+
lazy	44
lead	65+
lead assigned	32
lead created	32
lead from	49
lead imported	32
lead time	34
lead times	34
leader	
leads	34+
leaf	+
leaf blower	24
leaflet	16+
leaflet drop	33
leaflets	16+
league	+
leak	13+
leak claim	8
leak fixed	52
leak gone	52
leak stopped	52
leaked	13
leaked out	13
leaking	13
leaks	13+
leaky	13
learn	+
learn more	33
learned	
learner	65
learners	65
lease	16+
lease agreement	16
lease ran out	9
leaseholder	65
leaseholders	65
leasing	60
leasing company	66
leasinggesellschaft	66
leasingrate	46
leasingvertrag	16
leather	24
leave	+
leave a message	70
leave a review	63
leave a voicemail	70
leave her alone	71
leave him alone	71
leave in peace	71
leave it to me	47
leave it to us	47
leave it with me	47
leave it with us	47
leave me alone	71
leave that with me	47
leave us alone	71
leave us for	30
leaver	30
leaver form	25
leaves	
leaves at end of	43
leaves tomorrow	56
leaves us	30
leaving	+
leaving at christmas	43
leaving card	23
leaving cert	61
leaving do	43
leaving end of month	43
leaving gift	23
leaving present	23
leaving the company	43
leaving the firm	43
leaving us	30
leben	+
lebensgefaehrte	66
lebensgefaehrtin	66
lebensgefahrte	66
lebensgefahrtin	66
lebenslauf	16
lebensmittel	24
lebensretter	45
leberkas	+
lebkuchen	23+
lebt	
lebt nicht mehr	15
leck	13+
leckage	13
leckageortung	8
lecken	13
leckortung	8
leckt	13
leckt nicht mehr	52
leckt oel	13
leckt ol	13
leckte	13
lectured	44
led	+
led leuchten	24
led panel	24
led strip	24
leder	24
ledger	28+
lediglich	+
lee	+
leeches	27
leer	+
leere	+
leere versprechen	44
leere versprechungen	44
leere worte	44
leerer	
leerer karton	35
leergut	+
left	+
left 2 messages	70
left 3rd message	70
left a mess	44
left a message	70
left a msg	70
left a review	63
left a right mess	44
left a vm	70
left a voicemail	70
left another message	70
left at reception	59
left at site	59
left behind	35
left doors open	44
left for the day	38
left high and dry	44
left in march	43
left in the dark	44
left in the lurch	44
left in the rain	44
left instead of right	74
left it spotless	45
left it with me	47
left last month	43
left last week	43
left last year	43
left message	70
left message with	22
left messages	70
left msg	70
left mud everywhere	44
left off	35
left on hold	44
left out	35
left rubbish behind	44
left second message	70
left the business	43
left the charity	43
left the club	30
left the company	43
left the council	43
left the depot	32
left the firm	43
left the gate open	44
left the organisation	43
left the practice	30 43
left the scheme	30
left the school	30 43
left two messages	70
left us	30
left us a review	63
left us hanging	44
left us stranded	44
left v m	70
left vm	70
left voice message	70
left voicemail	70
left waiting	29
left with neighbour	59
left with reception	59
left word	70
left word with	22
leg	+
legal	
legal action	27
legal advice	60
legal fees	46
legal secretary	22
lege	+
lege bei	58
lege dazu	58
lege zuruck	47
lege zurueck	47
legeleistung	34
legen	
legen bei	58
legen wert auf	36
legend	45+
legends	+
legs	+
legt	+
legt ab	14
legt auf	38
legt bei	58
legt einspruch ein	11
legt uns ans herz	49
legt wert auf	36
legt widerspruch ein	11
legt zettel hin	22
legt zu	21
legte	+
legte auf	38
legte gutes wort ein	49
legte hand an	17
legte nahe	0
legte zu	21
lehmann	+
lehrer	65
lehrerin	65
lehrling	39
lehrling am telefon	22
lehrplan	16
leibnitz	+
leichenschmaus	15
leicht	+
leid	+
leid getan	4
leid tut	4
leider	+
leider kein	37
leider keine	37
leider nein	37
leider nicht	37
leider nicht erreicht	38
leider verstorben	15
leidmahl	15
leidtun	4
leidtut	4
leihbasis	
leihdrucker	31
leihe	31
leihen	31
leihfahrzeug	31
leihgabe	31
leihgaben	31
leihgeige	31
leihgeraet	31
leihgeraete	31
leihgeraeten	31
leihgerat	31+
leihgerate	31
leihgeraten	31
leihheizung	31
leihinstrument	31
leihkuehlschrank	31
leihkuhlschrank	31
leihlaptop	31
leihmaschine	31
leihmobel	31
leihmoebel	31
leihpumpe	31
leihrad	31
leihschein	31
leihstapler	31
leihstellung	31
leiht	31+
leiht aus	31
leihvertrag	31
leihwagen	31
leihweise	31+
leihweise uberlassen	31
leihweise ueberlassen	31
leine	+
leintucher	24
leintuecher	24
leinwand	24+
leipzig	+
leise	73+
leistbar	
leisten	
leistet	
leistet gute dienste	73
leistung	34 60+
leistungen	60
leistungsantrag	8
leistungsbeschreibung	16
leistungsfall	8
leistungssteigerung	21
leistungsverzeichnis	16
leit	+
leite	+
leite in die wege	47
leite weiter	47 58
leiten	
leiten in die wege	47
leiten weiter	47 58
leiter	24+
leiterin	+
leitet	
leitet weiter	58
leitung	24+
leitung besetzt	38
leitung gestoert	38
leitung gestort	38
leitung tot	38
leitungen	24
leitungswasser	8
leitungswasserschaden	8
leitungswechsel	43
leiwand	45
lekker	+
lektorat	60
lemons	24
lena	+
lend	31+
lend a hand	17
lend us	31
lender	66
lending	31
lending a hand	17
lending us	31
lends	31
length	+
lenovo	+
lens	+
lenses	24
lent	31+
lent a hand	17
lent her	31
lent him	31
lent me	31
lent out	31
lent them	31
lent us	31
lernende	+
lernende am telefon	22
lernender	39
leroy	+
lese	+
lesebestaetigung	32
lesebestaetigungen	32
lesebestatigung	32+
lesebestatigungen	32
lesen	+
leser	65
leserbrief	63
leserin	65
less	57+
less downtime	57
less energy	57
less expensive	7
less hassle	57
less scrap	57
less than before	57
less time	57
less waste	57
less work	57
lessee	65
lesson	60 72
lessons	60 72
lessons learned	53
lest	26
let	+
let down	3
let go	43
let have	58
let her have	58
let her use	31
let him borrow	31
let him have	58 59
let him use	31
let in water	13
let it lapse	30
let me know	5
let the rain in	13
let them borrow	31
let them have	58
let them use	31
let us borrow	31
let us down	44
let us film	63
let us have use	31
let us in early	17
let us know	5
let us off	17
let us park	17
let us photograph	63
let us show visitors	63
let us store	17
let us use	31
let water in	13
let you have	58
letdown	3
lets	+
lets in rain	13
lets in water	13
lets the rain in	13
lets us down	44
lets us use	31
lets water in	13
letter	16+
letter before action	28
letter of apology	4
letter of commendation	63
letter of intent	16
letter of reference	63
letterbox	24+
letterhead	24+
letterheads	24
letters	16+
letting	+
letting agent	66
letting in water	13
letting service	60
letting us use	31
lettings	60+
lettuce	24
letzte	19+
letzte mahnung	28 67
letzte woche	40
letztem	
letztem jahr	40
letzten	19+
letzten dienstag	40
letzten donnerstag	40
letzten freitag	40
letzten herbst	40
letzten jahres	40
letzten mittwoch	40
letzten monat	40
letzten montag	40
letzten samstag	40
letzten sommer	40
letzten sonntag	40
letzten winter	40
letzten woche	40
letztens	40
letzter	19
letzter besuch	40
letzter monat	40
letzter preis	7
letzter woche	40
letztes	
letztes angebot	7
letztes fruehjahr	40
letztes fruhjahr	40
letztes jahr	40
letztes mal	40
letztes quartal	40
letztes wochenende	40
letzthin	40
leuchte	24
leuchten	24
leut	+
leute	+
leuten	+
level	
level of cover	8
levels	+
lg	+
liability	8
liability admitted	8
liability claim	8
liability denied	8
liar	27+
liars	27
liberty	
library	+
licence	16 24
licence expired	25
licence key	25
licences	16 24+
license	24
license key	25
licensee	65
licenses	24
licht	
lichtmaschine	24
lickety	
lickety split	56
lid	+
lids	+
lieb	+
liebe	+
liebe kunden	33
liebe kundinnen und kunden	33
liebe mitglieder	33
lieben	+
lieben dank	64
lieber	+
lieber anrufen	6
lieber gestern	56
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
liebes team	75
liebevoll	45
lieblos	44
lieblose	44
liebsten	+
lied	
lied to me	27
lied to us	27
lief	73+
lief alles glatt	73
lief ein	13
lief gut	73
lief nicht	13
lief problemlos	73
lief reibungslos	73
lief schief	74
lief super	73
lief wieder	52
liefen	73
lieferant	18
lieferanten	18+
lieferanten gewechselt	30
lieferantenwechsel	30
lieferantin	18
lieferavis	14 32+
lieferbar	14+
liefere	14+
lieferkosten	46
liefern	14+
liefern ab	14
liefern an	14
liefern aus	14
liefern nach	10 14 47
liefern sie	5
liefern wir nach	47
lieferruckstand	29
lieferrueckstand	29
lieferschein	14 16+
lieferscheine	16
lieferscheins	16
lieferservice	60
liefersperre	67
liefersperre gesetzt	67
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
liefertermin	14 72+
liefertermin verpasst	29
liefertermine	14 72
lieferung	14 24 72+
lieferung erhalten	48
lieferungen	14 24 72
liefervertrag	16+
lieferverzoegerung	29
lieferverzogerung	29
lieferverzug	29
lieferwagen	
lieferzeit	14 34+
lieferzeiten	14 34
lieferzusage	47
liege	+
liegen	+
liegen bei	59
liegen druber	12
liegen drueber	12
liegen geblieben	29
liegen uns vor	48
liegen vor	48
liegen zu hoch	12
liegengeblieben	29
liegengelassen	
liegenschaft	72
liegt	+
liegt an uns	4
liegt bei	59
liegt druber	12
liegt drueber	12
liegt mir vor	48
liegt uns vor	48
liegt vor	48
liegt zu hoch	12
lieh	31
lieh aus	31
liehen	31
lies	
liess	
liess auf sich warten	29
liess ausrichten	51
liess nach	7
liess wissen	51
liesse	
liesse sich	26
liest	+
liest keine mails	6
liest mails nicht	6
life	+
life claim	8
life saver	45
lifeless	13
lifesaver	45+
lift	24
lift inspection	60
lifted	+
lifted at edges	13
lifted sales	21
lifting	13+
lifts	21
light	24
light fitting	24
lightning	
lightning damage	8
lightning fast	45
lightning strike	8
lights	24+
like	+
like a dream	73
like clockwork	73
like new	52
like new again	52
like to know	5
likely	26+
limit	+
limited	+
limited access to email	32
limited email access	32
limited time offer	33
limp	13
limping	13
linde	+
lindner	+
line	+
line busy	38
line dead	13 38
line down	13
line dropped	38
line engaged	38
line is down	56
line stopped	56
line went dead	38
lined	+
linen	24+
linen hire	60
liner	
liners	+
lines	+
linie	+
linie steht	13
lining	24
link	16+
link clicked	32
link schicken	58
linke	+
linkedin	+
linkedin post	63
linkedin recommendation	63
links	
links liegen gelassen	44
lino	24
lintel	24
liquidated	
liquidated damages	10
liquidation	9+
liquidator	9+
liquidators	9
liquidiert	9
liquiditaetsengpass	67
liquiditatsengpass	67
lisa	+
list	16+
list price	46
liste	16+
listen	16+
listenpreis	46
listenpreise	46
lists	16
listungsgesprach	53
listungsgespraech	53
liter	+
literpreis	46
litres	
litres per cow	34
little	+
little gift	23
live	+
live band	60
live wire exposed	13
liverpool	61
lives	+
livid	3
living	+
lizenz	24+
lizenz abgelaufen	25
lizenzen	24
lizenzgebuehr	46
lizenzgebuehren	46
lizenzgebuhr	46
lizenzgebuhren	46
lizenzschluessel	25
lizenzschlussel	25
lkw	24+
lm	70+
lmam	70
lmk	5
lmom	70
lmtcb	70
load	14 72
load times	34
load up	14
loader	24
loading	14
loads	14+
loaf	24
loan	31+
loan car	31
loan item	31
loan kit	31
loan machine	31
loan of	31
loan set	31
loan unit	31
loan van	31
loaned	31+
loaned him	31
loaned out	31
loaned us	31
loaner	31+
loaner unit	31
loaners	31
loaning	31
loans	31
loaves	24
lob	45+
lobby	+
loben	45+
lobes	
lobt	45+
lobte	45
lobte uns oeffentlich	63
lobte uns offentlich	63
lobten	45
local	+
local authority	66
local council	66
local paper	66
located	+
loch	13+
locher	13
lochern	13
lochrig	13
lock	24
lock change	60
locked	+
locked out	25
locked up	38
locker	13
lockere	13
lockert	
lockert sich	13
lockout	60
locks	24
locksmith	60
lodge	
lodge a complaint	11
lodged	59
lodged a complaint	11
lodger	65
loecher	13
loechern	13
loechrig	13
loehnen	41
loeschen	
loeschung	
loeschung der daten	71
loeschung verlangt	71
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
loesung angenommen	52
loeten	50
loft	+
loft conversion	72
loft insulation	60
log	
log a ticket	25
log in	25
log on	25
loge	22
logged	59+
logged automatically	32
logger	+
login	25+
login details	16 25
login failed	25
login funktioniert nicht	25
login geht nicht	25
login problem	25
logindaten	25
loginproblem	25
logins	25
logistics	+
logistics manager	65
logistik	+
logo	+
logo datei	16
logo design	60
logo file	16
logo freigegeben	63
logo nutzen	63
logo on our website	63
logo verwenden	63
logon	25
logs	24+
logs me out	13
logs us out	13
lohn	+
lohnabrechnung	16
lohnbuchhaltung	+
lohne	+
lohnen	41
lohnfertigung	60
lohnkonto	+
lohnkosten	34 46
lohnlauf	+
lohnt	+
lohnt sich nicht	12
lohnverrechnung	60+
loi	16
lokal	+
lokalaugenschein	69
london	+
long	+
long ago	40
long catch up	53
long chat about plans	53
long overdue	29
long standing customer	65
long stop date	68
long term	20
long term sick	43
long weekend	61
longer	+
longer term	20
look	+
look ahead	53
look at it	50
look for	36
look forward to hearing	5
look in	69
look in on	69
look into it	50
lookbook	16
looked	+
looked after it	17
looked after it while	17
looked after so well	45
looked after us	45
looked ahead	53
looked in	69
looked it over	0
looked over	0
looking	+
looking ahead	20
looking at	36
looking for	36
looking into it	50
looking to buy	36
looking to replace	36
lookout	
looks	+
looks amazing	45
looks beautiful	45
looks brilliant	45
looks fantastic	45
looks for	36
looks good	73
looks great	73
looks lovely	73
looks smart	73
looks the part	73
looks wonderful	45
loop	+
loose	13+
lopsided	13
lord	65
lorna	+
lorraine	+
lorry	24+
loschen	+
loschung	
loschung der daten	71
loschung verlangt	71
lose	+
lose my number	71
losen	+
losen sich	13
loses	
loses pressure	13
losgeschickt	59
losgroesse	72
losgrosse	72
losing	+
losing faith	3
losing gas	13
losing oil	13
losing patience	3
losing pressure	13
loss	8
loss adjuster	8
loss adjusters	8
loss assessor	8 66
loss ratio	34
losses	8
lost	35+
lost a child	15
lost account	30
lost as a customer	30
lost baggage	8
lost client	30
lost confidence	3
lost customer	30
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
lost in the post	35
lost in transit	35
lost it	3
lost luggage	8
lost nicht aus	13
lost patience	3
lost pressure	13
lost sich	13
lost sich auf	13
lost the account	30
lost the business	30
lost the client	30
lost the contract	30
lost the customer	30
lost the plot	3
lost their son	15
lost them to	30
lost to	30
lost to competitor	30
loste	
loste sich	13
losten	
losten sich	13
losung	+
losung angenommen	52
loswerden	+
lot	+
loten	50
lots	+
lou	+
loudly	
loudspeaker	24
lousy	
lousy service	44
love	+
love it	45
love the	45
love them	45
love your	45
loved	+
loved every minute	45
loved it	45
loved the	45
loved them	45
lovely	45+
lovely feedback	45
lovely girls	45
lovely job	45
lovely jubbly	45
lovely lads	45
lovely lady	45
lovely man	45
lovely people	45
lovely review	63
lovely team	45
lovely weather	61
lovely work	45
loves	+
loves her	45
loves his	45
loves it	45
loves our	45
loves the	45
loves them	45
loving	
loving it	45
low	
low cost	7
low disk space	25
low pressure	13
lower	7 57+
lower cost	7
lower price	7
lower quote	7
lower rate	7
lowered	57
lowering	57
lowers	57
lowest	+
lowlife	27
loyal	
loyal customer	65
loyalty	+
loyalty discount	7
lpg	24
ls	14 16
lt	51+
lt anlage	59
lt auskunft	51
lt ihm	51
lt ihr	51
lt kd	51
lt kunde	51
lt kundin	51
ltd	+
luck	+
lucke	35
lucken	13 35
luckenhaft	35
luckenhafte	35
lud	
lud ab	14
ludwig	+
luecke	35
luecken	13 35
lueckenhaft	35
lueckenhafte	35
lueftung	24
lueftungsanlage	24
luegen	27
luegner	27
luegt	27
luft	+
luft gemacht	11
luft in der leitung	13
luftblasen	13
luftfilter	24
luftung	24
luftungsanlage	24
lugen	27
luggage	
lugner	27
lugt	27
lukewarm	13
lumps	13
lumpy	13
lunch	69+
lunch delivery	60
lunch with	69
lunched	69
lunches	+
lunchtime	
lund	+
lunker	13
lurch	
lust	
lustlos	44
luthi	+
lux	+
luxemburgerli	+
lv	16
lvm	70+
lvmm	70
lvmtcb	70
lying	27+
lyon	+
lyrical	
m	
m d	65
m2	
m25	61
m365	25
ma	+
mach	+
mach ich	47
machbar	
mache	+
mache ich	47
machen	+
machen dicht	9
machen sie	5
machen wir	47
machine	24+
machine on	70
machine picked up	70
machines	24+
machining	60
macht	+
macht dicht	9
macht er	47
macht es kuenftig selbst	30
macht es kunftig selbst	30
macht freude	45
macht ihr	5
macht jetzt intern	30
macht mucken	13
macht nicht auf	38
macht schlapp	13
macht uns bekannt	49
macht was er soll	73
macht was es soll	73
macht werbung fuer uns	49
macht werbung fur uns	49
macht zicken	13
macht zu	9
machte	
machte aufmerksam	0
machte uns bekannt	49
machte werbung fuer uns	49
machte werbung fur uns	49
machte zu	9
macke	13
macken	13
macro	
mad	3
mad rush	56
madam	65+
madame	65
made	+
made a complaint	11
made a fuss	11
made a mess	44
made an introduction	49
made available	31
made aware	0
made good	10 52
made her day	45
made him aware	0
made his day	45
made intro	49
made it up to	10
made my day	45
made our day	45
made payment	41
made peace	52
made redundant	43
made the difference	45
made the introduction	49
made their day	45
made up	45 52
made up the shortage	52
made up the shortfall	52
made up with it	45
madels	+
maden	13
madig	13
maehdrescher	24
maehroboter	24
maengel	13
maengel beseitigt	52
maengelanzeige	11
maengelbehebung	50
maengelbeseitigung	50
maengelfrei	52
maengelfrei abgenommen	52
maengelliste	11
maengeln	13
maengelruege	11
maengelruegen	11
maerz	42
maeve	+
mag	65+
mag keine mails	6
mag lieber mails	6
mag sein	26
magazine	+
magazines	24
maggots	13
magic	+
magister	+
magistrat	66
magnificent	45
mahdrescher	24
mahlzeit	61
mahnbescheid	28
mahnbrief	28
mahnen	28
mahngebuehr	28
mahngebuehr erlassen	10
mahngebuehren	28
mahngebuhr	28
mahngebuhr erlassen	10
mahngebuhren	28
mahnlauf	28+
mahnschreiben	28
mahnstufe	28 67
mahnstufe 1	28
mahnstufe 2	28
mahnt	28+
mahnung	28+
mahnungen	28
mahnwesen	28 60
mahroboter	24
mai	42+
mail	58+
mail bounced	43
mail delivery failed	32
mail delivery subsystem	32
mail gelesen	48
mail ist raus	59
mail kam zuruck	43
mail kam zurueck	43
mail kommt zuruck	43
mail kommt zurueck	43
mail merge	33
mail mir	58
mail out	33 58
mail over	58
mail rule	25
mail shot	33
mail undeliverable	32
mail uns	58
mailadresse	+
mailadresse ungueltig	43
mailadresse ungultig	43
mailbox	70+
mailbox abgehoert	70
mailbox abgehort	70
mailbox besprochen	70
mailbox closed	43
mailbox dran	70
mailbox full	25 70
mailbox ging ran	70
mailbox is full	70
mailbox not monitored	32
mailbox quota	25
mailbox unavailable	32
mailbox voll	70
mailchimp	33
maile	58
mailed	59+
mailed out	59
mailen	58+
mailer	+
mailer daemon	32
mailing	33+
mailing it	58
mailing list	33
mailing lists	33
mailing service	60
mailingaktion	33
mailingliste	33
mailings	33
mailkonto	
mailkonto einrichten	25
mailout	33
mails	58+
mails kommen nicht an	25
mailshot	33
mailshots	
mailsperre	71
mailt	58+
mailte	58
mailverteiler	33
main	+
main competitor	55
main concern	36
main contact	65
main contractor	65
main priority	36
mainly	+
maintained	
maintained that	51
maintains	51
maintenance	60+
maintenance contract	16
maintenance costs	34
maintenance manager	65
maintenance visit	60
mair	+
maith	
make	+
make a fuss	11
make amends	10
make good	10 50
make it up to	10
make payment	41
make sure you	0
makellos	45 73
makellose	73
maker	66
makers	66
makes	+
makeup	60
making	+
making a noise	13
making good	50
making sure	47
making sure all ok	1
makler	18 66+
maklerin	18 66
mal	+
mal gehoert	1
mal gehort	1
mal reingehoert	1
mal reingehort	1
mal wieder	2
male	+
maler	18
malerarbeiten	60
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
malware	25
mama	+
man	+
man hours	34
man sagt	51
manage	
manage preferences	33
managed	+
managed services	60
management	+
manager	65+
manageress	65
managerin	
managing	
managing agent	66
managing agents	66
managing director	65
managing partner	65
mandant	65
mandanten	65+
mandantin	65+
mandantschaft	65
mandat	72+
mandat beendet	30
mandat entzogen	30
mandat niedergelegt	30
mandate	72+
mandate form	16
mandatsvereinbarung	16
mangel	13
mangel an	36
mangel behoben	52
mangel beseitigt	52
mangelanzeige	11
mangelbehebung	50
mangelbeseitigung	50
mangelfrei	52
mangelfrei abgenommen	52
mangelhaft	13+
mangelhafte	13
mangelhafte qualitaet	44
mangelhafte qualitat	44
mangelhaften	13
mangelhafter	13
mangelliste	11+
mangeln	13
mangelruge	11
mangelrugen	11
mangels	
mangels deckung	67
mangled	13
mangoes	24
manhole	
manhole cover	24
manicure	60
manikuere	60
manikure	60
manko	35
mann	66+
manner	+
mannschaft	+
manoeuvre	
manual	16
manuals	16
manufacturer	18 66
manufacturers	18 66
manuscript	16
many	+
many apologies	4
many fewer	57
many more	21
many thanks	64
many times	2
map	
map network drive	25
map out	53
map printer	25
mappe	16
mapped	+
mapped drive	25
mapped out	53
mapped out the year	53
maps	+
mar	42+
marathon	61
march	42+
marco	+
marderbiss	8
marderschaden	8
marge	34 46
margen	46
margin	34 46
margins	34 46+
maria	+
marie	
marillen	24
marine	+
marjorie	+
mark	+
mark up	46
marked	+
market	+
market testing	55
marketing	33+
marketing campaign	33
marketing email	33
marketing emails	33
marketing mail	33
marketing manager	65
marketing service	60
marketingaktion	33
marketingkampagne	33
markise	24
markisen	24
marks	+
marktbegleiter	55
marktbegleitern	55
marktleiter	65
marktleiterin	65
marktpreis	46
markup	46
markus	+
marmelade	23 24
marquee	24+
marquee hire	60
marquees	24
married	+
marvellous	45
marvelous	45
marz	42+
marzipan	+
maschine	24
maschine steht	13 56
maschinell	+
maschinen	24
maschinenring	66
masken	24
masks	24
mass	
mass email	33
mass mail	33
mass mailing	33
mass stimmt nicht	74
massage	60
massagen	60
massanfertigung	60
masse	
masse stimmen nicht	74
massenmail	33
massenmails	33
masseunzulaenglichkeit	9
masseunzulanglichkeit	9
masseverwalter	9+
masshaltig	
masslos	
masslos enttaeuscht	3
masslos enttauscht	3
master	+
mat	
mat leave	43
match	61+
match it	7
match that	7
match the price	7
match their price	7
match their quote	7
match tickets	23
matched	7
matches	+
matching	+
mate	+
material	24
material certificate	16
material cost	46
materialbedarf	36
materialkosten	46
materialpreise	46
materials	24
materialverbrauch	34
maternity	+
maternity cover	43
maternity leave	43
mates	+
mates rates	7
matratze	24
matratzen	24+
matron	65
mats	+
matschig	13
matschige	13
matte	+
matter	72+
matter closed	52
matter ended	52
matter of urgency	56
matter settled	52
matters	+
matters to them	36
mattress	24
mattresses	24
matura	61
maturaball	61
maulen	11
mault	3 11
maulte	3 11
maurer	+
maus	24
maus geht nicht	25
mausetot	13
maut	46
may	26+
may be	26
may have	26
may i	5
may need	36
may not	37
may we	5
maybe	26+
mayer	+
mayonnaise	24
mayor	+
mb	+
md	65+
mdf	24
mdm	25+
me	39+
mea	+
mea culpa	4
meal	+
meal voucher	23
meals	
meals on wheels	60
mean	+
means	+
meant	+
meant for someone else	74
meant to	26
meantime	+
measure	+
measurements	+
meat	24
meckern	11
meckert	3 11
meckerte	3 11
medaillen	24
medals	24
media	
mediation	60
medical	
medical claim	8
medical form	16
medicine	24
medicines	24
medikament	24
medikamente	24
medium	
medium term	20
meer	
meet	69+
meet in court	27
meet in person	69
meet up	69
meet with	69
meeting	69+
meeting accepted	32
meeting invite	32
meeting minutes	16
meeting request	32
meetings	69
meets	69
mega	45+
mehl	24+
mehr	21+
mehr als enttaeuscht	3
mehr als enttauscht	3
mehr als zufrieden	45
mehr geschafft	21
mehrbedarf	36
mehrere	
mehrere angebote	55
mehrere male	2
mehrertrag	21
mehrfach	2+
mehrfach nicht erreicht	38
mehrfache	2
mehrfacher	2
mehrjahresplan	20
mehrkosten	46
mehrmalig	2
mehrmals	2
mehrmals nicht erreicht	38
mehrpreis	
mehrumsatz	21
mehrwertsteuer	+
mei	+
mein	39+
mein beileid	15
mein fehler	4
mein versehen	4
mein wort	47
mein wort drauf	47
meine	39+
meine schuld	4
meinem	39+
meinen	39 51+
meiner	39+
meinerseits	39
meines	39+
meint	51+
meinte	51
meinten	51
meinung	
meister	39
meld	+
melde	+
melde mich	47
melde mich bis	47
melde mich dann	47
melde mich morgen	47
melde mich telefonisch	54
melde mich wieder	47
melden	+
melden uns	47
melden uns wieder	47
melden wollen	47
meldet	51+
meldet insolvenz an	9
meldet mich ab	13
meldet schaden	8
meldet sich	47
meldet sich keiner	44
meldet sich nicht	38 44
meldet sich niemand	38 44
meldete	51
meldete sich nicht	38
meldete sich niemand	38
meldeten	51
meldung	+
melkanlage	24
melkroboter	24
melons	24
melted	13
member	65+
member list	16
members	34 65+
members offer	33
membership	34 60
membership lapsed	30
membrane	24
memo	+
memo hinterlassen	70
memorial	15
memorial engraving	60
memorial service	15
memoriam	
memory	24
men	
mend	50
mended	52+
mending	50
mends	50
menge	+
mengen	+
mengenbedarf	36
mengenrabatt	7+
mengenrabatte	7
mengenstaffel	46
mensch	+
mention	+
mention in press	63
mention us to	49
mentioned	51+
mentioned our name	49
mentioned our name to	49
mentioned that	51
mentioned us to	49
mentioning	51
mentions	51
menu	16 24+
menue	24
menuekarte	16
menues	24
menuevorschlag	16
menukarte	16+
menukarten	+
menus	16 24+
menus printed	24
menuvorschlag	16
merchant	18
merchants	18+
merci	64+
merci schokolade	23
merci vielmal	64
merci vielmals	64
merci viumau	64
merge	+
merged	+
merger	20+
merging	20+
merkblaetter	16
merkblatt	16+
merkblatt gegeben	0
merkblatter	16
merken	+
merry	+
merry christmas	23
mess	+
message	+
message blocked	32
message left	70
message not delivered	32
message on answerphone	70
message on her mobile	70
message on his mobile	70
message on machine	70
message on mobile	70
message opened	32
message read	32
message with assistant	22
message with colleague	22
message with pa	22
message with reception	22
message with receptionist	22
message with secretary	22
message with wife	22
messages	+
messe	69 72+
messebesuch	69
messed	
messed up	4
messeeinladung	33
messeeinladungen	33
messenger	
messer	24
messestand	72+
messgeraet	24
messgeraete	24
messgerat	24
messgerate	24
messing	+
messung	+
met	69
met at show	69
met at trade fair	69
met half way	52
met halfway	52
met in person	69
met in the middle	52
met up	69
met with	69
metal	
meter	24
meter installation	60
meter reading	60
metering	60
meterpreis	46
meters	24
method	
method statement	16
meticulous	45
metre	+
metro	+
metzger	18
metzgerei	18
mfa	22 25+
mfa reset	25
mfa token	25
mfg	+
mfk	60
mgr	+
mi	62+
mia	+
mic	
mic not working	25
mice	
mice droppings	13
mich	39+
mich entschuldigt	4
mick	+
mickey	
microchipping	60
microphone	24
microphones	24
microscope	24
microsoft	66+
microwave	24
mid	+
mid month	62
mid next week	62
mid term adjustment	8
midday	
middle	+
midnight	+
miesen	
miesen service	44
mieser	
mieser service	44
miete	46
mieten	+
mieter	65+
mieterhoehung	12
mieterhohung	12
mieterin	65
mieterinnen	65
mietern	65
mietkosten	46
mietminderung	10
mietpartei	65
mietpreis	46
mietruckstand	67
mietruckstande	67
mietrueckstaende	67
mietrueckstand	67
mietvertrag	16
mietwaesche	24
mietwagenkosten	8
mietwasche	24
miffed	3
might	26+
might be	26
might have	26
might need	26 36
might not	37
might you	5
migrated	32
migrated from	32
migration	60 72+
migriert	32
mikrofon	24
mikrofone	24
mikroskop	24
milch	24+
milchleistung	34
milde	
mildew	13
mildewed	13
mile	+
mileage	34+
miles	+
milestone	68
milk	24
milk yield	34
milking	
milking machine	24
milking parlour	24
milkman	66
mill	18
mill certificate	16
mille	
mille grazie	64
milling	60
milling machine	24
million	+
min	+
mince	24
mince pies	23
mind	+
minded	+
minderlieferung	35
mindern	10
minderung	10
minderwertig	44
mindesten	
mine	39+
mineral	
mineral water	24
mineralwasser	24
mini	
mini digger	24
minibus	24
minibus hire	60
minimieren	57
minimiert	57
minimum	+
minister	+
ministry	66
minor	
minor bump	8
mins	+
minus	+
minus the	35
minute	+
minuten	+
minutes	16 34+
mio	+
mir	39+
mir durchgerutscht	4
mir reicht	3
mir reicht es	3
mir sehr peinlich	4
mirror	24
mirror image	74
mirrors	24
misaligned	13
miscalculated	74
miscalibrated	13
mischbatterie	24
miscounted	74
misdelivered	74
misdirected	74
miserabel	3
miserabler	
miserabler service	44
misfeeding	13
misfeeds	13
misfires	13
misfiring	13
mislabeled	74
mislabelled	74
mislaid	35
mismatch	74
mismatched	74
misplaced	35
misprint	13
misprinted	13
misprints	13
misprogrammed	74
misquoted	74
misread	74
misreads	13
misrouted	74
miss	65+
missed	+
missed call	54
missed deadline	29
missed instalment	67
missed off	35
missed out	35
missed payment	67
missed payments	67
missed the boat	29
missed the date	29
missed the deadline	29
missed the slot	29
misses	
missfallen	11
missgelaunt	3
missing	35+
missing ones delivered	52
missing parts delivered	52
missmutig	3
misspelled	74
misspelt	74
misst	
misst falsch	13
misst nicht	13
missus	66+
missverstaendnis	
missverstaendnis aufgeklaert	52
missverstaendnis ausgeraeumt	52
missverstaendnis geklaert	52
missverstandnis	
missverstandnis aufgeklart	52
missverstandnis ausgeraumt	52
missverstandnis geklart	52
mist	+
mistake	74+
mistaken	74
mistakes	74
misted	
misted up	13
mit	+
mit angepackt	17
mit anwalt gedroht	27
mit bedauern	4
mit bestem dank	64
mit dank erhalten	48
mit dem preis runter	7
mit der post	58
mit dhl	58
mit dir	75
mit euch	75
mit herzblut	45
mit ihm geklaert	52
mit ihm geklart	52
mit ihnen	75
mit ihr geklaert	52
mit ihr geklart	52
mit karte	41
mit skonto	41
mit vorbehalt	32
mitanbieter	55
mitangepackt	17
mitarbeitende	+
mitarbeiter	
mitarbeiter am telefon	22
mitarbeiterin	
mitarbeiterin am telefon	22
mitbenutzen	31
mitbenutzt	31
mitbewerb	55
mitbewerber	55+
mitbewerberin	55
mitbewerbern	55
mitbewerbers	55
mitbewerbs	55
mitbieter	55
mitbieterin	55
mitbietern	55
mitbracht	+
mitbringen	14
mitbringsel	23
mitdenken	+
miteinander	+
miterledigt	17
mitgebracht	14+
mitgebracht fuer sie	17
mitgebracht fur sie	17
mitgegeben	31 59+
mitgehen	7+
mitgeholfen	17
mitgeliefert	
mitgemacht	
mitgenommen	14 59
mitgenommen fuer ihn	17
mitgenommen fur ihn	17
mitgeschickt	59
mitgeschrieben	+
mitgeteilt	51 59+
mitglied	65
mitglieder	65+
mitgliedern	65
mitgliederzahl	34
mitgliedsbeitrag	46
mitgliedschaft	
mitgliedschaft gekuendigt	30
mitgliedschaft gekundigt	30
mithai	23
mithalten	+
mitm	+
mitnehmen	14
mitnichten	37
mitnutzen	31
mitschicken	58
mitsenden	58
mittag	+
mittagessen	69
mittags	+
mittagsgeschaft	+
mittagspause	+
mitte	+
mitte der woche	62
mitte monat	62
mitte nachster woche	62
mitte naechster woche	62
mitte woche	62
mitteilen	
mitteilung	
mitteilung hinterlassen	70
mittel	+
mittelfristig	20+
mittelfristige	20
mitten	+
mitternacht	+
mittwoch	62+
mittwochs	+
mitziehen	7
mix	+
mix up	74
mixed	+
mixed up	74
mixer	24
mixer tap	24
mixing	
mixing desk	24
mixup	+
mny	
mny thanks	64
mo	62+
mo frueh	62
mo fruh	62
moan	11
moan about	11
moaned	11
moaning	11
moans	11+
mob	18+
mobel	24+
mobil	
mobilbox	70+
mobilbox besprochen	70
mobile	24+
mobile email setup	25
mobile off	38
mobile only	6
mobile switched off	38
mobiles	24
mobility	+
mochte	26+
mochte gern	36
mochte keine anrufe	71
mochte keinen kontakt mehr	71
mochte nicht angerufen werden	71
mochte nicht kontaktiert werden	71
mochte wachsen	20
mochte wissen	5
mochten	+
mochten gern	36
mock	
mock up	16
mockup	16
mockups	16
mode	+
model	+
modell	
models	+
modem	24
modernise	20
modernisieren	20
modernisierung	20
modernising	20
module	24+
moebel	24
moechte	26
moechte gern	36
moechte keine anrufe	71
moechte keinen kontakt mehr	71
moechte nicht angerufen werden	71
moechte nicht kontaktiert werden	71
moechte wachsen	20
moechte wissen	5
moechten	
moechten gern	36
moege	26
moegen	26
moeglich	
moegliche	26
moeglichen	26
moeglicherweise	26
moegliches	26
moertel	24
moge	26+
mogen	26
moglich	+
mogliche	26
moglichen	26
moglicherweise	26
mogliches	26
moin	+
moira	+
mold	13
moldy	13
moller	+
mollig	
mollig warm	73
mom	65
moment	+
mon	62+
monat	+
monatelang	29
monaten	+
monatlich	+
monats	+
monatsabrechnung	28
monatsende	68+
monatsersten	+
monatsnewsletter	33
monatsrate	46
monatsrechnung	28
monday	62+
monday afternoon	62
monday just gone	40
monday morning	62
monday week	62
mondpreis	12
mondpreise	12
money	+
money back	10
money back with	52
money in	48
money is tight	12
money off	7
money off for trouble	10
money owed	67
money refunded	52
money returned	52
money saved	57
money tight	12
money well spent	45
moniere	11
monieren	11
moniert	11
monierte	11
monierten	11
monies	
monies due	67
monika	+
monitor	24 25+
monitore	24
monitored	
monitoring	+
monitors	24+
monsieur	65
monsoon	61
montag	62+
montag frueh	62
montag fruh	62
montage	60 72
montageanleitung	16
montagebericht	16
montagekosten	46
montagen	60
montageteam	39
montagetermin	72
montagetrupp	39
montags	62
monteur	39+
monteur schicken	50
monteure	39+
month	+
month end	68
month free	10
month mind	15
monthly	+
monthly invoice	28
monthly newsletter	33
monthly statement	28
months	+
months ago	40
months back	40
months late	29
months time	42
montieren	14
montieren und liefern	14
montiert	59+
moon	+
moose	+
mop	24
more	21+
more bookings	21
more capacity	36
more customers	21
more efficient	21
more expensive	12
more members	21
more often than not	2
more orders	21
more output	21
more productive	21
more pupils	21
more sales	21
more than before	21
more than doubled	21
more than expected	12
more than happy	45
more than last time	12
more than last year	12
more time	21
more visitors	21
morgen	62+
morgen abend	62
morgen frueh	62
morgen fruh	62
morgen mittag	62
morgen nachmittag	62
morgen vormittag	62
morgens	+
morgn	+
morn	+
morning	+
mornings	+
mornings only	6
moron	27+
morons	27
mortar	24
mortel	24
mortgage	
mortgage advice	60
mortgage lender	66
mortgage review	53
mortified	+
mosern	11
mosert	11
most	+
most grateful	64
most impressed	45
most urgent	56
mot	60
mot certificate	16
mot test	60
mother	+
mother in hospital	61
mother in law	66
mother of the bride	65
motor	24+
motor gone	13
motor insurance	8
motorbike	24
motorcycle	24
motoren	24
motorhome	24
motorrad	61
motors	24
motorsaege	24
motorsage	24
motten	13
motzen	11
motzt	3 11
motzte	3 11
mou	16
mould	13
mould tool	24
moulding	24
mouldings	24
mouldy	13
mountainbike	61
mountains	
mounts	+
mourning	15
mouse	25
mouse not working	25
mouth	
mouthful	3
mouthguard	24
move	+
move premises	20
moved	+
moved away from us	30
moved departments	43
moved her account	30
moved his account	30
moved jobs	43
moved mountains	17
moved on	43
moved the account	30
moved the business	30
moved to a competitor	30
moved to a different department	43
moved to a new role	43
moved to another branch	43
moved to another broker	30
moved to another department	43
moved to another firm	30
moved to another practice	30
moved to another provider	30
moved to another school	43
moved to another supplier	30
moved to another vet	30
moved to head office	43
moved to new role	43
movement	+
moves	+
moving	+
moving house	61
moving on	43
moving premises	20
moving suppliers	30
moving the account	30
moving their business	30
mower	24+
mowers	24
mowing	
mpa	22
mpg	34
mph	+
mps	
mps registered	71
mr	65+
mr and mrs	65
mrp	46
mrs	65+
ms	65+
msds	16
msg	+
msg left	70
mssg	70
mssg left	70
mta	8
mtg	+
mth	+
mubarak	
much	+
much appreciated	64
much better	21
much cheaper	7
much faster	21
much less	57
much obliged	64
much quicker	21
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
mud on the carpet	44
muddled	74
muddled up	74
muddy	
muddy boots	44
muell	34
muell liegen gelassen	44
muell liegengelassen	44
muellabfuhr	60
muellsaecke	24
muelltonnen	24
muesli	24
muessen	
muessen noch	47
muesste	26
muessten	26
muffig	+
mug	23
mugs	24
mulch	24
mulde	24
mull	34
mull liegen gelassen	44
mull liegengelassen	44
mullabfuhr	60+
mullsacke	24
mulltonnen	24
mum	65
mund	
mund zu mund propaganda	49
mundhygiene	60
mundpropaganda	49
mundpropagandakunde	49
municipality	66
muppet	27
muppets	27
murks	13 27 44
murkser	27
murky	13
murren	
murrt	3
murrte	3
museum	+
mushrooms	24
mushy	13
music	+
music stand	24
musikverein	61
muss	+
muss noch	47
musse	+
mussels	24
mussen	+
mussen noch	47
musste	26+
musste eingeschlaefert werden	15
musste eingeschlafert werden	15
mussten	26+
must	+
must arrive by	68
must be in by	68
must be there by	68
must have	36
must haves	36
must not	37
must not be contacted	71
muster	16+
muster angekommen	48
muster erhalten	48
musterfliese	16
musterkarte	16
mustern	16
musterstuck	16
musterstueck	16
mutter	65+
muttern	24
mutterschaftsurlaub	43
mutterschutz	43+
mutual	
mutual contact	49
mwst	
mx	65
my	39+
my apologies	4
my bad	4
my boss	39
my colleague	39
my colleagues	39
my error	4
my fault	4
my manager	39
my mistake	4
my team	39
my word on it	47
myself	39+
myself and	39
n	+
n a	38
n avail	38
n c	17
n e	38
n r	38
n w	62
n1	+
na	38+
nach	+
nach angaben	51
nach auskunft	51
nach aussage	51
nach dem einbau	1
nach dem einzug	1
nach dem signalton	70
nach dem tod	15
nach dem urlaub	62
nach den ferien	62
nach der behandlung	1
nach der installation	1
nach der lieferung	1
nach der mittagspause	62
nach der montage	1
nach der op	1
nach eigenen angaben	51
nach eigener aussage	51
nach feierabend	17 62
nach feierabend vorbeigebracht	17
nach neujahr	62
nach oben gegangen	21
nach ostern	62
nach pfingsten	62
nach plan	73
nach weihnachten	62
nach wie vor	2
nacharbeit	34 50+
nacharbeiten	50
nachbar	66
nachbarbetrieb	66
nachbarfirma	+
nachbarin	66
nachbarn	66
nachbarschaftlich	17
nachbarschaftshilfe	17
nachbesetzt	
nachbesetzung	43
nachbessern	50
nachbesserung	50
nachbesserungen	50
nachbestellt	59
nachbestellung	72
nachbestellungen	72
nachbesuch	1
nachbetrachtung	53
nachbetreuung	1
nachdem	
nachdruck	50
nachdrucken	50
nacherfuellung	50
nacherfullung	50
nachf	+
nachfass	1
nachfassaktion	1
nachfassen	1 54
nachfasstelefonat	1 54
nachfolge	43+
nachfolgeauftrag	72
nachfolger	43+
nachfolgeregelung	20
nachfolgerin	43+
nachfolgers	43
nachfrage	36+
nachfragen	1
nachgearbeitet	50
nachgebessert	50 52
nachgebracht	52
nachgefasst	1 54
nachgefragt	1+
nachgehakt	54+
nachgehoert	1
nachgehort	1+
nachgelassen	13 44
nachgeliefert	10 52
nachgeliefert und gut	52
nachgemessen	+
nachgerechnet	+
nachgereicht	52 59+
nachgesandt	59
nachgeschickt	10 59
nachgesehen	
nachgesehen ob	1
nachgesendet	52
nachgestellt	50 52+
nachgezahlt	41
nachgezogen	52
nachgfragt	+
nachhaken	54
nachher	62+
nachhilfe	60
nachhoeren	1
nachhoren	1
nachjustieren	50
nachjustiert	50 52
nachkaufen	+
nachkontrolle	1
nachkontrolltermin	1
nachlaesse	7
nachlaessig	44
nachlaessige	44
nachlaessigkeit	44
nachlass	7 10 15+
nachlass als entschadigung	10
nachlass als entschaedigung	10
nachlasse	7
nachlassen	7+
nachlasses	15
nachlassgericht	15
nachlassig	44
nachlassige	44
nachlassigkeit	44
nachlassstundung	9
nachlassverwalter	15
nachliefern	10 14
nachlieferung	10 72
nachlieferungen	10
nachmieter	66+
nachmittag	+
nachmittags	62+
nachnaehen	50
nachnahen	50
nachnahme	41
nachreichen	58
nachricht	+
nachricht auf ab	70
nachricht auf band	70
nachricht auf combox	70
nachricht auf mailbox	70
nachricht auf mobilbox	70
nachricht aufgesprochen	70
nachricht entgegengenommen	22
nachricht gelassen	70
nachricht hinterlassen	70
nachricht hinterlegt	70
nachschau	1
nachschicken	10 58
nachsenden	58
nachsicht	4+
nachsorge	1
nachsorgegesprach	1
nachsorgegespraech	1
nachsorgetermin	1
nachste	+
nachste kw	62
nachste saison	20
nachste schritte	20
nachste woche	62
nachstellen	50
nachstem	+
nachsten	+
nachsten dienstag	62
nachsten donnerstag	62
nachsten freitag	62
nachsten fruhjahr	20
nachsten fruhling	20
nachsten herbst	20
nachsten jahr	20 42
nachsten jahres	20
nachsten mittwoch	62
nachsten monat	42 62
nachsten monats	62
nachsten montag	62
nachsten quartal	20
nachsten saison	20
nachsten samstag	62
nachsten schritte	20
nachsten sommer	20
nachsten winter	20
nachsten woche	62
nachster	
nachster monat	62
nachster schritt	47
nachster woche	62
nachster zahllauf	41
nachstes	+
nachstes geschaftsjahr	20
nachstes halbjahr	20
nachstes jahr	20 42
nachstes quartal	20 42
nachstes schuljahr	20
nachstes wochenende	62
nacht	+
nachtdienst	+
nachte	+
nachtelefonieren	54
nachtexpress	56
nachtigungen	34
nachtisch	+
nachtlauf	32
nachtrag	16
nachts	40
nachtschicht	+
nachverhandeln	7
nachverhandelt	7
nachweis	16
nachweise	16
nachwuchs	23 61
nachzahlen	41
nachzahlung	41
nada	37
nadia	+
nadja	+
nae	+
naebody	+
naechste	
naechste kw	62
naechste saison	20
naechste schritte	20
naechste woche	62
naechsten	
naechsten dienstag	62
naechsten donnerstag	62
naechsten freitag	62
naechsten fruehjahr	20
naechsten fruehling	20
naechsten herbst	20
naechsten jahr	20 42
naechsten jahres	20
naechsten mittwoch	62
naechsten monat	42 62
naechsten monats	62
naechsten montag	62
naechsten quartal	20
naechsten saison	20
naechsten samstag	62
naechsten schritte	20
naechsten sommer	20
naechsten winter	20
naechsten woche	62
naechster	
naechster monat	62
naechster schritt	47
naechster woche	62
naechster zahllauf	41
naechstes	
naechstes geschaeftsjahr	20
naechstes halbjahr	20
naechstes jahr	20 42
naechstes quartal	20 42
naechstes schuljahr	20
naechstes wochenende	62
naechtigungen	34
naegel	24
naeharbeiten	60
naehen	50
naehte	
naehte gerissen	13
naesst	13
nagel	24+
nah	37+
naharbeiten	60
nahe	
nahegelegt	0
nahen	50
nahm	+
nahm ab	57
nahm entgegen	48
nahm keiner ab	38
nahm nicht ab	38
nahm zu	21
naht	+
naht aufgegangen	13
naht geplatzt	13
naht gerissen	13
naht offen	13
nahte	
nahte gerissen	13
nail	
nail clipping	60
nailed	
nailed it	45
nails	24
name	+
name and shame	27
name dropped us	49
named	+
namen	+
namen weitergegeben	49
namenstag	23
names	
nan	66
nannte	+
nannte unseren namen	49
nanny	66
napkins	24
narked	3
narrisch	3
narrow	
nas	24
nase	
nase voll	3
naselang	
nass	
nass geworden	13
nasst	13
natel	+
national	
national grid	66
nations	
natter	61
naturalrabatt	7
naturlich	+
naturmass	72
naturstein	24
navy	+
ncb	8
ncd	8
nda	16+
near	+
near misses	34
nearer	+
nearly	+
nearly doubled	21
nearly fell over	12
neat	+
neat work	45
nebenbei	
nebenbei erledigt	17
nebenbei mitgemacht	17
nebeneinander	+
nebenkosten	34 46
nebenkostenabrechnung	28
necessary	36
necessity	36
neck	+
necklace	24
ned	37+
nee	37
need	36+
need for	36
need it today	56
need more	36
need new	36
need not	37
needed	36
needed by	68
needed by tomorrow	56
needed for	68
needed today	56
needed yesterday	56
needful	+
needing	36+
needles	24
needs	36+
needs access to	25
needs analysis	53
needs assessment	53
needs for	36
needs it today	56
needs it yesterday	56
needs more	36
needs new	36
needs review	53
needs to know	5
neft	41
neft done	41
negative	
negative bewertung	11
negligence	44
negligence claim	8
negligent	44
negotiate	7
negotiate the price	7
negotiated	7
negotiating	7
negotiation	+
nehme	+
nehme ich auf mich	4
nehme ich in angriff	47
nehme mich an	47
nehme mit	14
nehmen	+
nehmen mit	14
nehmen uns an	47
nehmt	+
nei	+
neige	+
neighbor	66
neighbors	66
neighbour	66
neighbour dog	66
neighbourly	17
neighbours	66
nein	37
neither	37+
neither of them	37
nen	+
nennen	+
nennt	+
nephew	66+
nervt	3+
nervte	3
net	37+
net of vat	46
net price	46
netball	+
netflix	61
nett	+
nett bedient	45
nett geplaudert	61
nett und kompetent	45
nette	
nette leute	45
netted	21
netter	+
netterweise	17
nettes	
nettes gesprach	61
nettes gespraech	61
netto	46
nettopreis	46
network	+
network cable	25
network cabling	60
network down	13 25
network drive	25
network drive missing	25
network operator	66
network port	25
network rail	66
netz	+
netzbetreiber	66
netzlaufwerk	25
netzwerk	25
netzwerkverkabelung	60
neu	+
neu abdichten	50
neu abgedichtet	52
neu anfertigen	50
neu aufgesetzt	52
neu aufsetzen	50
neu drucken	50
neu einbauen	50
neu eingestellt	52
neu einstellen	50
neu gedruckt	50 52
neu geliefert	10
neu gemacht	50
neu gesetzt	52
neu gestartet	25
neu gestrichen	52
neu installieren	50
neu lackiert	52
neu machen	50
neu montieren	50
neu starten	25
neu streichen	50
neu verdrahtet	52
neu verfugen	50
neu verkleben	50
neu verlegen	50
neu verlegt	52
neu zustaendig	43
neu zustandig	43
neuausrichtung	20
neubau	20 72+
neubezug	60
neudruck	50
neudruck geliefert	52
neue	+
neue ansprechpartnerin	43
neue chefin	43
neue einkaeuferin	43
neue einkauferin	43
neue filiale	20
neue geschaeftsfuehrerin	43
neue geschaftsfuhrerin	43
neue herausforderung	43
neue inhaberin	43
neue kontaktperson	43
neue leiterin	43
neue leitung	43
neue stelle	43
neue stelle angetreten	43
neuem	+
neuen	+
neuen ansprechpartner	43
neuen jahr	42
neuen standort	20
neuer	+
neuer ansprechpartner	43
neuer benutzer	25
neuer besitzer	43
neuer chef	43
neuer eigentuemer	43
neuer eigentumer	43
neuer einkaeufer	43
neuer einkaufer	43
neuer geschaeftsfuehrer	43
neuer geschaftsfuhrer	43
neuer hausverwalter	43
neuer inhaber	43
neuer kontakt	43
neuer leiter	43
neuer mitarbeiter anlegen	25
neuer standort	20
neuer zustaendiger	43
neuer zustandiger	43
neuerlich	2
neuerliche	2
neuerlichen	2
neueroeffnung	20
neueroffnung	20
neuerungen	+
neues	+
neues auto	61
neues exemplar	10
neues geraet	10
neues gerat	10
neues jahr	20 42
neues passwort	25
neuigkeiten	
neujahr	42
neujahrsgruesse	23
neujahrsgrusse	23
neukunde	65
neukunde durch	49
neukunde uber	49
neukunde ueber	49
neukunden	65+
neukunden durch	49
neukunden gebracht	49
neukundenrabatt	7
neukundin	65
neulich	40
neulieferung	10
neun	+
neustart	25+
neutering	60
neuwert	8
never	37+
never again	3
never answered	44
never answers	38
never arrived	35
never been better	45
never better	45
never call again	71
never called back	44
never came	35 44
never delivered	35
never ending	2
never got	35
never got back	44
never got here	35
never had better	45
never let us down	73
never missed a beat	73
never order again	30
never ordered	74
never phoned back	44
never rang back	44
never reached us	35
never received	35
never replied	44
never showed	44
never showed up	35 44
never turned up	35 44
new	+
new account	25
new arrival	23
new baby	23 61
new baby card	23
new baby gift	23
new branch	20
new branches	20
new build	72
new building	20
new buyer	43
new buyer is	43
new car	61
new catalogue	16
new ceo	43
new chair	43
new claim	8
new connection	60
new contact	43
new contact is	43
new contact name	43
new contact person	43
new customer	65
new director	43
new factory	20
new financial year	20
new granddaughter	61
new grandson	61
new head	43
new head of	43
new headteacher	43
new house	61
new job	43
new job on	72
new joiner	25
new kitchen at home	61
new knee	61
new landlord	43
new laptop	25
new line	20
new mailbox	25
new manager	43
new manager is	43
new md	43
new name	43
new office manager	43
new one free	10
new one sent	10
new order	72
new owner	43
new owners	43
new person	43
new person in charge	43
new position	43
new practice manager	43
new premises	20
new project	72
new puppy	61
new purchasing manager	43
new quote	16
new range	20
new role	43
new secretary	43
new shop	20
new site	20
new starter	25
new supplier	55
new treasurer	43
new user	25
new user setup	25
new warehouse	20
new wing	20
new year	20 42
new year card	23
new year eve	61
newbuild	72
news	+
news bulletin	33
news update	33
newsletter	33+
newsletter abbestellen	33
newsletter abbestellt	71
newsletter versand	33
newsletterabo	33
newsletteranmeldung	33
newsletters	33
newsletterversand	33
next	+
next autumn	20
next couple of days	62
next day	56
next day delivery	14
next delivery	72
next door	66
next door neighbour	66
next few days	62
next few years	20
next financial year	20
next friday	62
next job	72
next monday	62
next month	42 62
next payment run	41
next quarter	20 42
next school year	20
next season	20
next spring	20
next summer	20
next term	20
next thursday	62
next time	26
next to no	57
next tuesday	62
next wednesday	62
next week	62
next winter	20
next year	20 42
nhs	66+
ni	+
niamh	+
nibbled	13
nice	
nice feedback	45
nice one	64
nice review	63
nice to chat	61
nice to have	36
nice weather	61
nice weekend	61
nice words	45
nicely	+
nicer	+
nich	+
nicht	37+
nicht abgehoben	38
nicht abgesprochen	44
nicht akzeptabel	3
nicht alle	37
nicht alles	37
nicht am arbeitsplatz	38
nicht am platz	38
nicht am wochenende	6
nicht amuesiert	3
nicht amusiert	3
nicht angekommen	35
nicht angekuendigt	44
nicht angekundigt	44
nicht angeschlossen	35
nicht angetroffen	38
nicht anrufen	71
nicht anschreiben	71
nicht anzutreffen	38
nicht auf diese mail	32
nicht auf festnetz	6
nicht auf lager	35
nicht auffindbar	35
nicht aufgeraeumt	44
nicht aufgeraumt	44
nicht aufgetaucht	38 44
nicht ausgeglichen	67
nicht automatisch weitergeleitet	32
nicht begeistert	3
nicht beglichen	67
nicht beigefuegt	35
nicht beigefugt	35
nicht beigelegt	35
nicht bekommen	35
nicht belaestigen	71
nicht belastigen	71
nicht benachrichtigt	44
nicht berechnet	10 17
nicht bescheid gegeben	44
nicht bescheid gesagt	44
nicht bestellt	74
nicht bezahlt	67
nicht billig	12
nicht da	35 38
nicht dabei	35
nicht daheim	38
nicht das bestellte	74
nicht dass	26
nicht drin	12 35
nicht durchgekommen	38
nicht durchgestellt	22
nicht duzen	71
nicht ein	37
nicht einer	37
nicht eingebaut	35
nicht eingegangen	35
nicht eingehalten	29
nicht eingetroffen	35
nicht einloggen	25
nicht einmal	37
nicht enthalten	35
nicht erfreut	3
nicht erhalten	35
nicht erledigt	35
nicht ernst genommen	44
nicht erreichbar	38 44
nicht erreicht	38
nicht erschienen	38 44
nicht erwischt	38
nicht fertig	35
nicht fertiggestellt	35
nicht finanzierbar	12
nicht fristgerecht	29
nicht ganz	37
nicht ganz billig	12
nicht gedeckt	8 67
nicht geklingelt	44
nicht gekommen	35 38
nicht geliefert	35
nicht gemacht	35
nicht gemeldet	44
nicht geputzt	44
nicht gerade billig	12
nicht gereinigt	44
nicht gezahlt	67
nicht glucklich	3
nicht gluecklich	3
nicht guenstig	12
nicht gunstig	12
nicht hilfreich	44
nicht hilfsbereit	44
nicht hinnehmbar	3
nicht im budget	12
nicht im buero	38
nicht im buero bis	32
nicht im buro	38
nicht im buro bis	32
nicht im geringsten	37
nicht im haus	38
nicht im karton	35
nicht im mindesten	37
nicht im paket	35
nicht in der lieferung	35
nicht in rechnung gestellt	17
nicht informiert	44
nicht informiert worden	44
nicht jeder	37
nicht komplett	35
nicht kontaktieren	71
nicht korrekt	74
nicht laut auftrag	74
nicht leistbar	12
nicht leisten	12
nicht lieferbar	35
nicht mal	37
nicht masshaltig	74
nicht mehr	37
nicht mehr am leben	15
nicht mehr anrufen	71
nicht mehr anschreiben	71
nicht mehr ansprechpartner	43
nicht mehr aufgetreten	52
nicht mehr bei uns	43
nicht mehr belaestigen	71
nicht mehr belastigen	71
nicht mehr beschaeftigt	43
nicht mehr beschaftigt	43
nicht mehr da	43
nicht mehr dabei	43
nicht mehr dort	43
nicht mehr dort beschaeftigt	43
nicht mehr dort beschaftigt	43
nicht mehr fuer uns	43
nicht mehr fur uns	43
nicht mehr im betrieb	43
nicht mehr im haus	43
nicht mehr im unternehmen	43
nicht mehr kontaktieren	71
nicht mehr kunde	30
nicht mehr stoeren	71
nicht mehr storen	71
nicht mehr taetig	43
nicht mehr tatig	43
nicht mehr zustaendig	43
nicht mehr zustandig	43
nicht mit dabei	35
nicht mitgeliefert	35
nicht montiert	35
nicht nach muster	74
nicht nach plan	74
nicht nach zeichnung	74
nicht puenktlich	29
nicht punktlich	29
nicht rangegangen	38
nicht rechtzeitig	29
nicht richtig	74
nicht sauber	44
nicht saubergemacht	44
nicht so	37
nicht spaeter als	68
nicht spater als	68
nicht stoeren	71
nicht storen	71
nicht termingerecht	29
nicht tragbar	3
nicht uberwiesen	67
nicht ueberwiesen	67
nicht unbedingt	37
nicht unsere ware	74
nicht verbunden	22
nicht verfuegbar	35
nicht verfugbar	35
nicht verlaengert	30
nicht verlangert	30
nicht verrechnet	17
nicht vollstaendig	35
nicht vollstandig	35
nicht vollzaehlig	35
nicht vollzahlig	35
nicht vor 9 uhr	6
nicht vorraetig	35
nicht vorratig	35
nicht wie abgesprochen	74
nicht wie besprochen	74
nicht wie bestellt	74
nicht wie das muster	74
nicht wie vereinbart	74
nicht wie versprochen	44
nicht wirklich	37
nicht zu erreichen	38
nicht zu finden	35
nicht zu hause	38
nicht zufrieden	3
nicht zugestellt werden	32
nicht zuhause	38
nicht zuruckgerufen	38 44
nicht zurueckgerufen	38 44
nicht zustaendig	44
nicht zustandig	44
nicht zustellbar	32
nichts	37+
nichts angekommen	35
nichts auszusetzen	45
nichts bekommen	35
nichts berechnet	17
nichts dafuer verlangt	17
nichts dafur verlangt	17
nichts erhalten	35
nichts fuer ungut	4
nichts fur ungut	4
nichts gehoert	35
nichts gehort	35
nichts gekommen	35
nichts mehr	37
nichts mehr aufgetreten	52
nichts verlangt	17
nichts verrechnet	17
nichts zu beanstanden	73
nichts zu bemaengeln	73
nichts zu bemangeln	73
nichts zu meckern	45 73
nichtskoenner	27
nichtskonner	27
nick	+
nicked	13
nickel	+
nicks	13
nickt	+
nid	37+
nie	37+
nie angekommen	35
nie aufgetaucht	44
nie bekommen	35
nie bestellt	74
nie bezahlt	67
nie eingetroffen	35
nie erhalten	35
nie erreichbar	44
nie erschienen	44
nie gekommen	35
nie geliefert	35
nie jemand ran	44
nie mehr	3 37
nie ruckmeldung	44
nie rueckmeldung	44
nie wieder	3 37 52
nie wieder gemeldet	44
nie zuruckgerufen	44
nie zurueckgerufen	44
niece	66
niedergelegt	
niedrig	
niedriger	57
niedrigere	57
niedrigeren	57
niemals	37
niemals wieder	37
niemand	37+
niemand abgehoben	38
niemand angetroffen	38
niemand bescheid gesagt	44
niemand da	38
niemand da gewesen	44
niemand daheim	38
niemand erreichbar	38
niemand erreicht	38
niemand erschienen	44
niemand geht ran	38 44
niemand gekommen	35 44
niemand geoeffnet	38
niemand geoffnet	38
niemand hat bescheid gesagt	44
niemand hat zuruckgerufen	44
niemand hat zurueckgerufen	44
niemand hebt ab	38 44
niemand informiert uns	44
niemand interessiert	44
niemand kam	44
niemand kuemmert sich	44
niemand kummert sich	44
niemand macht auf	38
niemand mehr	37
niemand meldet sich	38 44
niemand nimmt ab	38
niemand oeffnet	38
niemand offnet	38
niemand ruft zuruck	44
niemand ruft zurueck	44
niemand weiss bescheid	44
niemand zu hause	38
niemand zuhause	38
niemand zustaendig	44
niemand zustandig	44
niemandem	37
niemanden	37
niemanden angetroffen	38
niemanden erreicht	38
night	+
nighter	
nightmare	3
nights	+
nikolaus	23
nil	37 57+
nil return	37
nimma	37
nimmer	37+
nimmt	+
nimmt ab	57
nimmt das angebot an	52
nimmt entgegen	48
nimmt kontakt auf	54
nimmt mit	14
nimmt nachricht entgegen	22
nimmt nicht ab	38
nimmt zu	21
nine	+
nineteen	+
ninety	+
nip	
nip in	69
nip over	69
nip round	69
nip round with	14
nipped	
nipped round	69
nirgends	37+
nirgendwo	37
nirgendwohin	37
nit	+
nite	+
nitrile	
nitrile gloves	24
nix	37+
nlt	68
nm	+
no	37+
no access to	25
no access to email	32
no advertising	71
no ans	38
no answer	38
no apology	44
no audio	25
no better	3
no better than	3
no bother	73
no brochures	71
no budget	12
no budget for it	12
no cable	35
no call back	44
no callback	44
no calls	71
no calls please	71
no catalogues	71
no charge	17
no claims	8
no claims bonus	8
no claims discount	8
no cold calls	71
no communication	44
no complaints	73
no complaints since	52
no consent	71
no contact	71
no contact made	38
no contact please	71
no cost	17
no delivery note	35
no emails	71
no emails please	71
no explanation	44
no faith left	3
no faults	73
no faults at all	45
no fixings	35
no further calls	71
no further contact	71
no further errors	52
no further issues	52
no further problems	52
no further trouble	52
no hard feelings	52
no heat	13
no help at all	44
no hot water	13
no instructions	35
no internet	25
no issues	73
no issues at all	73
no joy	38
no junk mail	71
no key	35
no label	35
no later than	68
no later than today	56
no lid	35
no longer	37
no longer a client	30
no longer a customer	30
no longer a member	30
no longer acceptable	3
no longer alive	15
no longer at	43
no longer buys	30
no longer employed	43
no longer here	43
no longer in business	9
no longer in charge	43
no longer in post	43
no longer need	57
no longer need us	30
no longer ordering	30
no longer orders	30
no longer our contact	43
no longer require our services	30
no longer responsible	43
no longer supports us	30
no longer the contact	43
no longer there	43
no longer trading	9
no longer using us	30
no longer wants our	30
no longer with	43
no longer with the company	43
no longer with the firm	43
no longer with them	43
no longer with us	15
no longer works	13
no longer works here	43
no longer works there	43
no luck	38
no mailings	71
no mailshots	71
no manual	35
no marketing	71
no marketing please	71
no money for it	12
no more	37 57
no more calls	71
no more contact	71
no more crashes	52
no more delays	52
no more emails	71
no more error messages	52
no more errors	52
no more issues	52
no more leak	52
no more leaks	52
no more mail	71
no more mailings	71
no more marketing	71
no more newsletters	71
no more noise	52
no more problems	52
no more trouble	52
no name policy	22
no names policy	22
no network	25
no news	44
no newsletter	71
no newsletters	71
no one	37
no one answered	38
no one answers	44
no one at the desk	44
no one called back	44
no one came	44
no one got back	44
no one home	38
no one in	38
no one knew	44
no one picked up	38
no one picks up	44
no one rang back	44
no one replied	44
no one replies	44
no one showed	44
no one showed up	44
no one there	38
no one told us	44
no one turned up	44
no paperwork	35
no payment	67
no payment received	67
no payment yet	67
no phone calls	71
no pick up	38
no pickup	38
no post	71
no power	13
no pressure	13
no problem at all	73
no problems	73
no problems since	52
no recurrence	52
no reply	32 38 44
no reps	71
no reps please	71
no resp	38
no response	38 44
no sales calls	71
no screws	35
no show	38
no show engineer	44
no sign of	35
no signal	38
no sound	25
no successor	9
no texts	71
no time to lose	56
no trace of	35
no trouble	73
no trouble since	52
no update	44
no updates	44
no use at all	44
no visits	71
no way	37
no wifi	25
no word from you	44
no word since	44
nobody	37+
nobody answered	38
nobody answers	44
nobody at home	38
nobody at the desk	44
nobody called back	44
nobody came	44
nobody got back	44
nobody home	38
nobody in	38
nobody in charge	44
nobody knew	44
nobody knows anything	44
nobody phoned back	44
nobody picked up	38
nobody picks up	44
nobody rang back	44
nobody replied	44
nobody replies	44
nobody showed	44
nobody showed up	44
nobody takes ownership	44
nobody takes responsibility	44
nobody there	38
nobody told us	44
nobody turned up	44
noch	+
noch diese woche	62
noch ein	2
noch eine	2
noch einer	2
noch einmal	2
noch einmal anrufen	54
noch einmal machen	50
noch fragen	1
noch heute	56
noch heute gebraucht	56
noch immer	2
noch immer kein	37
noch immer nicht	29 37
noch immer nicht da	29
noch kein	37
noch kein geld	67
noch kein zahlungseingang	67
noch keine	37
noch keine zahlung	67
noch keinen	37
noch mal	2
noch nicht	37
noch nicht angekommen	35
noch nicht ausgeglichen	67
noch nicht beglichen	67
noch nicht bekommen	35
noch nicht bezahlt	67
noch nicht da	35
noch nicht eingetroffen	35
noch nicht erhalten	35
noch nicht fertig	29
noch nicht geliefert	35
noch nicht gezahlt	67
noch nicht uberwiesen	67
noch nicht ueberwiesen	67
noch nichts bekommen	35
noch nichts da	35
noch nichts erhalten	35
noch nie	37
noch offen	35 67
nochmal	2+
nochmal anrufen	54
nochmal danke	64
nochmal geschickt	59
nochmal machen	50
nochmalig	2
nochmalige	2
nochmals	2+
nochmals anrufen	54
nochmals danke	64
nochmals vielen dank	64
nod	37
noe	37
noed	37
noergelei	11
noergeln	11
noergelt	3 11
noergelte	3 11
noise	+
noise gone	52
noise levels	34
noise stopped	52
noisy	13+
nolte	+
nominated	
nominated us	63
nominated us for	63
nomol	+
non	
non fault	8
non fault claim	8
non renewal	30
non stop	2
none	37
none of it	37
none of them	37
noo	+
noon	+
nope	37
nor	37+
noreen	+
noreply	32
norgelei	11
norgeln	11
norgelt	3 11
norgelte	3 11
norm	+
normal	
nose	+
not	37+
not a	37
not a single	37
not a word	44
not about	38
not acceptable	3
not affordable	12
not after six	6
not all there	35
not amused	3
not answered	38
not answering	38
not any	37
not any better	3
not any more	37
not anymore	37
not around	38
not arrived	35
not as agreed	74
not as described	74
not as ordered	74
not as quoted	74
not as sampled	74
not as shown	74
not at all	37
not at all happy	3
not at desk	38
not at her desk	38
not at his desk	38
not at home	6 38
not at work	6
not avail	38
not available	38
not before	68
not before ten	6
not best pleased	3
not booting	13
not bothered	44
not charged	17
not charging	13
not coming back	30
not compatible	74
not competitive	12
not complete	35
not contactable	38
not cooling	13
not correct	74
not covered	8
not crashed since	52
not delivered	35
not done yet	29
not draining	13
not drying	13
not enough	35
not even	37
not extended	30
not finished yet	29
not fitting	74
not free to talk	38
not functioning	13
not good enough	3
not happened since	52
not happy	3
not heating	13
not here yet	29
not home	38
not impressed	3
not in	38
not in service	38
not in the box	35
not in the budget	12
not in the delivery	35
not in the pack	35
not in the parcel	35
not in time	29
not in today	38
not in yet	38
not included	35
not interested	44
not known here	43
not known there	43
not later than	68
not leaked since	52
not level	13
not long ago	40
not matching	74
not missed a beat	73
not on	3
not on mobile	6
not on the lorry	35
not on the pallet	35
not on the van	35
not on time	29
not on work number	6
not one	37
not ordered	74
not our order	74
not ours	74
not paid	67
not paid yet	67
not per drawing	74
not per order	74
not picked up	38
not picking up	38
not pleased	3
not printing	25
not put through	22
not quite	37
not reachable	38
not reached	38
not really	37
not received	35
not renewed	30
not renewing	30
not right	74
not satisfied	3
not setting	13
not sitting right	13
not so	37
not square	13
not starting	13
not sticking	13
not straight	13
not sure if	26
not sure whether	26
not the first time	2
not the standard	3
not there	35 38
not there any more	43
not there anymore	43
not to be called	71
not to be contacted	71
not to be rung	71
not to drawing	74
not to spec	74
not trading	9
not turned up	35
not up to scratch	44
not up to standard	3
not up to the standard	3
not value for money	12
not what was ordered	74
not what we expect	3
not what we ordered	74
not what we pay for	3
not with them any more	43
not working	13
not worth it	12
not worth the money	12
not yet	37
not yet here	29
not yet paid	67
notar	66+
notarin	66
notartermin	72
notary	66
notary service	60
notch	
notdienst	56 60
note	+
note eins	45
notebook	24+
notebooks	24+
noted	+
noted that	51
noted with thanks	48
noten	24 34+
notenschnitt	34
notes	16
notfaelle	56
notfall	56+
notfalle	56
notfalleinsatz	56
notfallmaessig	56
notfallmassig	56
nothing	37+
nothing better	45
nothing but praise	45
nothing doing	38
nothing received yet	67
nothing to fault	45
notice	+
notice given	30
notice of termination	30
notice period	30
notice received	30
noticed	+
notiert	+
notiert nachricht	22
notification	+
notification of loss	8
notified	59
notified claim	8
notiz	+
notreparatur	50
notruf	56
notstromaggregat	24
notwendig	36
notwendigkeit	36
nov	42
november	42+
now	56+
now dealt with by	43
now fixed	52
now handled by	43
now in hand	48
now looked after by	43
now please	56
now resolved	52
now sorted	52
now the responsibility of	43
now using another	30
now with a competitor	30
now with another supplier	30
nowhere	37+
nowhere to be found	35
nowhere to be seen	35
nowt	37
nozzle	24
nozzles	24
nps	34+
nr	38
nth	
nth time	2
nu	+
nu tone	38
nuala	+
nuchtern	+
nudeln	24
nuescht	37
null	37+
null ausfaelle	57
null ausfalle	57
null verstaendnis	3
null verstandnis	3
number	+
number dead	38
number disconnected	38
number engaged	38
number not in use	38
number not recognised	38
number plates	24
number unobtainable	38
numbering	+
numbers	+
numerous	
numerous times	2
nummer	+
nummer existiert nicht	38
nummer falsch	38
nummer nicht vergeben	38
nummer stimmt nicht	38
nummer ungueltig	38
nummer ungultig	38
nummer weitergegeben	49
numpties	27
numpty	27
nun	+
nunmehr	+
nur	+
nur ab	70
nur abends erreichbar	6
nur am handy	6
nur ausreden	44
nur die haelfte	35
nur die halfte	35
nur ein teil	35
nur englisch	6
nur festnetz	6
nur franzoesisch	6
nur franzosisch	6
nur fuer kurze zeit	33
nur fur kurze zeit	33
nur mail	6
nur mailbox	70
nur mobil	6
nur noch	57
nur noch halb	57
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
nur teilweise	35
nur telefonisch	6
nur uber die assistenz	6
nur uber portal	6
nur uber sekretariat	6
nur ueber die assistenz	6
nur ueber portal	6
nur ueber sekretariat	6
nur vertroestet	44
nur vertrostet	44
nur vormittags erreichbar	6
nur wenn	26
nur whatsapp	6
nur zum teil	35
nurse	+
nursery	18
nurses	+
nursing	+
nurture	33
nurture email	33
nuscht	37
nut	+
nuts	24
nuts and seeds	24
nutzen	+
nutzer	65
nutzerin	65
nutzungsausfall	8
nwk	62
nxt	+
nxt week	62
o	+
o and m manual	16
o o o	32
o ring	24
o ringe	24
o rings	24
o ton	51
o365	25
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
obers	24
oberste	
oberste prioritaet	56
oberste prioritat	56
obituary	15
object	11+
objected	11
objecting	11
objection	11
objections	11
objects	11
objects to marketing	71
objekt	72
objektbegehung	69
objekte	72+
objektleiter	39
objekts	72
obligation	+
obliged	64+
obliged us	17
obliging	
obmann	+
obs	+
observed	+
obst	24
obstbaeume	24
obstbaume	24
obwohl	+
occupancy	34
occupancy rate	34
occupant	65
occupier	65
occurred	
occurrence	
oct	42+
october	42+
oder	+
oefen	24
oeffentlich	
oeffentlich gelobt	63
oeffnen	
oeffnet	
oeffnet nicht	13
oeffnet uns tueren	49
oeffnet wieder	52
oeffnete	
oeffnete nicht	38
oeffnete uns tueren	49
oeffnungsrate	33 34
oegk	66
oel	24
oel laeuft aus	13
oeltank	24
oelwechsel	60
of	+
of late	40
of recent	40
ofen	24+
off	38+
off and on again	25
off colour	13
off long term	43
off on arrival	13
off on holiday	61
off register	13
off sick	38
off spec	74
off the hook	38
off the list	71
off the mailing list	71
off the next bill	10
off the price	7
off this week	38
off to bali	61
off to france	61
off to print	59
off to uni	61
off today	38
off your mailing list	71
offcuts	+
offen	+
offen an uns	47
offen geblieben	35
offenbar	51+
offence	
offended	3
offene	+
offene betraege	67
offene betrage	67
offene forderung	67
offene forderungen	67
offene fragen	1
offene posten	67
offene posten liste	28
offene rechnung	67
offene rechnungen	67
offenen	+
offenen betrag	67
offenen posten	67
offenen rechnungen	67
offener	
offener betrag	67
offener posten	67
offener saldo	67
offense	
offensichtlich	51
offentlich	
offentlich gelobt	63
offer	16+
offer of the month	33
offered	+
offeriert	+
offering	+
offers	16+
offerte	16 46+
offerten	16
offertpreis	46
offhand	44
office	+
office 365	25
office chair	24
office chairs	24
office cleaning	60
office closed	38
office fit out	72
office junior	22
office manager	22 65
office managerin	22
office move	60
office number only	6
officer	+
officers	+
offices	+
offline	
offload	14
offloading	14
offn	+
offnen	+
offnet	
offnet nicht	13
offnet uns turen	49
offnet wieder	52
offnete	
offnete nicht	38
offnete uns turen	49
offnung	+
offnungsrate	33 34
offsetdruck	60
ofgem	66
ofsted	66
oft	+
often	2+
ofter	+
ogk	66
oh	+
ohne	37+
ohne ab	70
ohne anhang	35
ohne anleitung	35
ohne antwort	38
ohne aufpreis	17
ohne ausfall	73
ohne beanstandung	73
ohne beanstandungen	73
ohne berechnung	17
ohne bescheid	44
ohne lieferschein	35
ohne maengel	73
ohne mangel	73
ohne mehrkosten	17
ohne mehrpreis	17
ohne murren	73
ohne nachfolger	9
ohne problem	73
ohne probleme	73
ohne reaktion	38
ohne rechnung gemacht	17
ohne reklamation	73
ohne ruckmeldung	38 44
ohne rueckmeldung	38 44
ohne schrauben	35
ohne stoerung	73
ohne stoerungen	73
ohne storung	73
ohne storungen	73
ohne vorankuendigung	44
ohne vorankundigung	44
ohne zu klingeln	44
ohne zubehoer	35
ohne zubehor	35
ohne zwischenfaelle	73
ohne zwischenfalle	73
ohrringe	24
oil	24
ointment	24
ois	+
ok	+
ok now	52
ok since	52
ok with that	52
okafor	+
okay	+
okay again	52
okay since	52
okt	42
oktober	42+
oktoberfest	61
ol	24
ol lauft aus	13
old	19+
old contact	43
old firm	66
old gent	65
old lady	65
old merchant	66
old printer	66
old problem	2
old provider	66
old story	2
old supplier	66
older	+
oldtimer	61
ole	+
olfleck	+
olive	
olive oil	24
olivenoel	24
olivenol	24
oltank	24
olwechsel	60
olympics	
oma	66+
ombudsman	11
ombudsman office	66
ombudsmann	11
ombudsstelle	27
omg	+
omitted	35
on	+
on a l	38
on annual leave	38
on another call	38
on another line	38
on approval	31
on back order	29
on call engineer	39
on condition that	26
on consignment	31
on friday	62
on gardening leave	43
on good terms	52
on good terms again	52
on her day off	17
on her return	62
on her voicemail	70
on his day off	17
on his deathbed	15
on his return	62
on his voicemail	70
on hold for ages	44
on hold for hours	44
on hold for payment	67
on holiday	38
on holiday in	61
on it	47
on its last legs	13
on its way	14
on its way now	59
on its way out	36
on landline	6
on leave	38
on loan	31
on long term leave	43
on mat leave	43
on maternity	43
on maternity leave	43
on mobile only	6
on monday	62
on monday just gone	40
on my desk	48
on my list	47
on my return	62
on no account	37
on or before	68
on our side	39
on parental leave	43
on paternity leave	43
on reception	22
on recommendation of	49
on sabbatical	43
on saturday	62
on secondment	43
on site	69 72
on site today	38
on speaking terms	52
on stop	67
on the blink	13
on the blower	54
on the cards	20
on the case	47
on the double	56
on the fritz	13
on the grapevine	51
on the high side	12
on the hop	56
on the horizon	20
on the house	10 17
on the landline only	6
on the line	54
on the lookout for	36
on the lorry	14
on the machine	70
on the other line	38
on the phone	54
on the recommendation	49
on the road	14 38
on the spot	56
on the tps	71
on the trot	2
on the truck	14
on the van	14
on the warpath	3
on thursday	62
on time	73
on time every time	73
on trial	31
on tuesday	62
on vacation	38
on wednesday	62
on whatsapp	6
onboarding	
onboarding account	25
once	40+
once again	2
once back	62
once it is in	62
once more	2
one	+
one day	20 26
one good turn	17
one month on	1
one more	2
one more time	2
one short	35
one star	11
one time password	32
onedrive	25
ones	+
ongoing	2
onions	24
onkel	66
online	+
online anbieter	55
online bewertung	63
online billiger	7
online guenstiger	7
online gunstiger	7
online review	63
online seminar	33
online shop	24 55
onlineanbieter	55
onlinebewertung	63
onlineshop	+
onlineumfrage	33
only	+
only after work	6
only by email	6
only by phone	6
only by post	6
only by text	6
only email	6
only half	35
only if	26
only in evenings	6
only in the mornings	6
only in writing	6
only mornings	6
only on mobile	6
only one of two	35
only part of	35
only some of	35
only text	6
only through purchasing	6
only via email	6
only via his pa	6
only whatsapp	6
ons	+
onsite	69
onto	+
oof	32
ooo	32+
ooo reply	32
ooo until	32
oot	+
oozing	13
op	60 72+
op liste	28
op termin	72
opa	66
open	+
open a second	20
open another	20
open claim	8
open day	69
open rate	33
open until	68
opened	
opened a door	49
opened doors	49
opened doors for us	49
opened email	32
opened the door	49
opened up early	17
opened up for us	17
opened up specially	17
opening	+
opening a second	20
opening another	20
opening hours notice	33
openreach	66
opens	+
opens again	52
opens properly	52
operating	
operating manual	16
operation	60 72+
operations	
operations manager	65
operator	22+
operators	+
opinion	+
opos	28
ops	+
ops director	65
ops manager	65
opt	+
opt out	71
opted	
opted out	71
optik	+
optimiert	21
optimierung	21
opting	
opting out	71
option	
options	+
or	+
or else	26
orangen	24
oranges	24
orchid	23
orchidee	23
ordentlich	+
ordentlich gekuendigt	30
ordentlich gekundigt	30
order	72+
order acknowledgement	16
order confirmation	16 32
order form	16
order forms	16
order no	72
order now	33
order number	72
order placed	59
order status	32
order value	34
ordered	59
ordered twice	74
ordering	+
ordering elsewhere	30
orders	34 72+
orders elsewhere now	30
orders of service	24
ordinary	+
ordination	+
ordinationsassistentin	22
ordinationsgehilfin	22
ordinationshilfe	22
ordner	24
ordnung	+
ordnungsamt	66
organic	+
organisation	+
organiser	65
organisiert	+
organist	+
orgel	24
orientierungsgesprach	53
orientierungsgespraech	53
origin	
originally	40
originalrechnung	28
orr	+
ort	+
orthotics	24
ortstermin	69
ortstermine	69
osb	24
osei	+
osteopathy	60
ostereier	23
ostergruesse	23
ostergrusse	23
osterhase	23
ostermailing	33
ostern	42+
osternest	23
other	+
other agencies	55
other agency	55
other bidder	55
other bidders	55
other bids	55
other brokers	55
other companies	55
other company	55
other contractor on site	66
other contractors	55
other day	40
other firm	55
other firms	55
other offer	55
other offers	55
other provider	55
other providers	55
other quote	55
other quotes	55
other quotes in	55
other side solicitor	66
other supplier	55
other suppliers	55
other trades	66
other vendor	55
other vendors	55
other venues	55
others	
otherwise	26+
otp	32
otp not received	25
ought	+
our	39+
our account manager	39
our accountant	39
our accounts	39
our accounts dept	39
our adviser	39
our agent	39
our apologies	4
our bad	4
our boss	39
our boys	39
our branch	39
our caseworker	39
our chef	39
our company	39
our competitors	55
our consultant	39
our crew	39
our dentist	39
our depot	39
our designer	39
our developer	39
our developers	39
our director	39
our driver	39
our drivers	39
our electrician	39
our end	39
our engineer	39
our engineers	39
our error	4
our factory	39
our fault	4
our firm	39
our fitter	39
our fitters	39
our foreman	39
our girls	39
our guy	39
our guys	39
our helpdesk	39
our hygienist	39
our installer	39
our installers	39
our joiner	39
our kitchen	39
our lab	39
our lad	39
our lads	39
our lorry	39
our man	39
our manager	39
our md	39
our mistake	4
our newsletter	33
our nurse	39
our office	39
our order	72
our painter	39
our people	39
our plumber	39
our pm	39
our printer	39
our project manager	39
our receptionist	39
our rep	39
our reps	39
our rivals	55
our sales rep	39
our sales team	39
our salesman	39
our service dept	39
our service desk	39
our service team	39
our shop	39
our side	39
our site manager	39
our staff	39
our stores	39
our studio	39
our subbie	39
our subbies	39
our subcontractor	39
our supplier	66
our support	39
our surveyor	39
our teacher	39
our team	39
our tech	39
our technician	39
our technicians	39
our techs	39
our thanks	64
our trainer	39
our truck	39
our tutor	39
our van	39
our vet	39
our vets	39
our volunteer	39
our volunteers	39
our warehouse	39
our workshop	39
ours	39+
ourselves	39+
out	38+
out at lunch	38
out for delivery	14
out for delivery notice	32
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
out of office	32
out of office reply	32
out of order	13
out of our range	12
out of patience	3
out of price range	12
out of reach	12
out of register	13
out of service	13 38
out of spec	74
out of square	13
out of terms	67
out of the door	59
out of the office	38
out of time	29
out of true	13
out of tune	13
out on site	38
out the door	59
out to tender	55
out today	38
outage	+
outbound	54
outbound call	54
outfit	18 55+
outgrowing	36
outgrown	36
outlook	20 25
outlook calendar	25
outlook haengt	25
outlook hangt	25
outlook not syncing	25
outlook profile	25
outlook startet nicht	25
outlook will not open	25
outperformed	21
output	34
outraged	3
outrageous	3
outs	+
outside	+
outside terms	67
outstanding	67+
outstanding balance	67
outstanding invoice	67
outstanding invoices	67
outstanding service	45
outstanding work	45
oven	24
ovens	24
over	+
over and over	2
over and over again	2
over budget	12
over christmas	40
over credit limit	67
over easter	40
over our budget	12
over target	21
over terms	67
over the moon	45
over the moon with	45
over the phone	54
over the summer	40
over the weekend	40 62
over the winter	20 40
over time	29
overalls	24
overbilled	74
overbooked	74
overcharge	74
overcharged	74
overcharging	74
overcooked	13
overdue	29+
overdue account	67
overdue invoice	67
overdue invoices	67
overdue payment	67
overflow	+
overflowed	13
overflowing	13
overflows	13
overhaul	50
overhauling	50
overheads	34
overheated	13
overheating	13
overheats	13
overjoyed	45
overlooked	35
overnight	56
overnight delivery	56
overnight last night	40
overnight stay	60
overnighted	56
overnite	+
overpriced	12
overran	29
overripe	13
overripe fruit	13
overrun	29
overrunning	29
oversight	+
oversized	74
overtime	34+
owe	+
owe her	47
owe her one	17
owe him	47
owe him one	17
owe them	47
owe them one	17
owe you one	17 64
owed	+
owed to us	67
owes	67+
owes us	67
owing	67+
own	+
owned	+
owner	65+
owner changed	32
owner changed to	32
owner manager	65
owners	65+
ownership	
oysters	24
p	
p a	22
p and p	46
p c	54
p1	56
p3	+
p60	16
pa	22+
paar	+
pachter	65+
pachterin	65
pacified	52
pack	+
pack of idiots	27
pack of lies	27
package	72+
package holiday	60
packaging	24+
packed	
packed in	13
packed in the business	9
packed up	13
packet	24
packets	24
packing	
packing list	16
packing lists	16
packing service	60
packing slip	16
packing tape	24
packing up	13
packliste	16
packs	+
packt	
packt mit an	17
packte	
packte mit an	17
packung	+
pads	
paechter	65
paechterin	65
page	
page missing	35
page viewed	32
pages	+
pages missing	35
paid	41+
paid by bacs	41
paid by card	41
paid by cheque	41
paid for itself	57
paid in cash	41
paid in full	41
paid late	67
paid off	21 41
paid on account	41
paid out	8
paid today	41
paid twice	74
paid up	41
pain	
pain point	36
pain points	36
paint	24+
paint bubbling	13
paint chart	16
painter	
painting	60
painting and decorating	60
pair	+
pairs	+
paket	24
paket angenommen	17
paket erhalten	48
paket ist unterwegs	32
paket leer	35
paket wurde zugestellt	32
paketankuendigung	32
paketankundigung	32
paketdienst	66
pakete	24
palette	24
paletten	24
paletti	73
pallet	72
pallet of	24
pallet truck	24
pallets	72
palletti	
palm	+
palme	
pamphlet	16
pampig	44
pampige	44
pampiger	44
pan	+
pane	24
panel	
panels	+
panic	
panic over	52
panne	13+
pannen	13
pannendienst	60
pannenhilfe	17
pans	24
paper	24+
paper jam	13
paper use	34
papers	+
paperwork	34
papier	24+
papiere	16+
papierhandtucher	24
papierhandtuecher	24
papierkram	34
papierrechnung	6 28
papierstau	13 25
papierverbrauch	34
pappig	13
par	
parade	
paradeiser	24
parasites	27+
parasol	24
parat	+
parcel	72+
parcel arrived	48
parcel came	48
parcel tracking	32
parcelforce	66
parcels	72
pardon	4+
pardon me	4
parent	65
parental	+
parental leave	43
parents	65+
parents evening	53
parfum	24
parish	+
parish council	66
parish priest	65
park	+
park run	61
parked	+
parked across	44
parked on	44
parkett	24+
parkett schleifen	60
parking	61
parkschaden	8
parlour	
parquet	24
part	24
part company	30
part delivery	72
part delivery only	35
part order	72
part paid	41
part payment	41
part refund	10
parte	15
parted	
parted company	30
parted ways	30
partezettel	15
partial	35
partial refund	10
parties	+
parting	
parting gift	23
parting ways	30
partner	65+
partnerin	66+
partners	+
partnerschaft	+
partnership	+
parts	24+
parts list	16
parts missing	35
party	72
party wall notice	16
partyservice	60
pass	
pass on	58
pass on my thanks	64
pass on our name	49
pass on our thanks	64
pass on your details	49
pass rate	34
pass rates	34
passau	+
passed	+
passed around	44
passed away	15
passed driving test	61
passed from pillar to post	44
passed on	15 59
passed on and on	44
passed on my number	49
passed on our card	49
passed on our details	49
passed on our name	49
passed on our number	49
passed on to	43
passed our card on	49
passed our details on	49
passed our name on	49
passed over	15 59
passed peacefully	15
passed the buck	44
passed to	59
passed to colleague	43
passen	73+
passen nicht	74
passen perfekt	73
passenger	65
passengers	65
passer	
passes	+
passes away	15
passieren	+
passiert	+
passing	
passing away	15
passing on	58
passing on message	22
passing the buck	44
passport	+
passport copy	16
passt	73+
passt alles	52 73
passt fuer ihn	52
passt fuer sie	52
passt fur ihn	52
passt fur sie	52
passt genau	73
passt gut	73
passt jetzt	52
passt jetzt alles	52
passt nicht	74
passt nicht rein	74
passt nicht zusammen	74
passt nun	52
passt perfekt	73
passt prima	73
passt so	52
passt super	73
passt wie angegossen	73
passt wieder	52
passte	73
passte nicht	74
passten	73
passten nicht	74
passts	+
passwoerter	25
password	25
password expired	25
password reset	25
password reset link	32
passwords	25
passwort	25
passwort abgelaufen	25
passwort aendern	25
passwort andern	25
passwort reset	25
passwort vergessen	25
passwort zuruckgesetzt	25
passwort zurucksetzen	25
passwort zurueckgesetzt	25
passwort zuruecksetzen	25
passworter	25
passwortreset	25
past	40+
past due	29 67
past its date	13
past use by	13
pasta	24
paste	+
pastor	+
pastries	24
pastry	24
pat	65
pat test	60
pat testing	60
patch	50+
patch einspielen	50
patch panel	25
patch up	50
patched	52
patched up	52
patchen	50
patches	50
patching	50
patchy	13
pate	65
paternity	
paternity leave	43
pathetic	3
patience	+
patience has run out	3
patient	65+
patient and kind	45
patienten	65+
patientin	65
patientinnen	65
patients	65+
patin	65
patio	
patio door	24
patio doors	24
patron	65
patron of the charity	65
patronising	44
patronizing	44
patrons	65
patsche	
pattern	+
patzer	
patzig	44+
patzige	44
patziger	44
pauschal	+
pauschale	46+
pauschale entschadigung	10
pauschale entschaedigung	10
pauschalen	46
pauschalpreis	46
pause	
pausenlos	2
pavilion	+
paving	24
paving slab	24
paving slabs	24
pay	41+
pay by card	41
pay in full	41
pay monthly	41
pay off	41
pay on the day	41
pay out	8
pay today	41
pay up	41
payable	
payback	57
payday	+
payer	
paying	41+
paying late	67
paying off	21
payment	41+
payment confirmation	32
payment declined	67
payment failed	67
payment late	67
payment made	41
payment missing	67
payment not received	67
payment on account	41
payment overdue	67
payment plan	41
payment plan form	16
payment received	48
payment reminder	28
payment run	41
payment terms	41
payment withheld	67
payments	41
payout	8
paypal	41
payroll	60+
pays	41+
pays for itself	57
pays late	67
pays off	21
payslip	16
payslips	16+
pc	24+
pc haengt	25
pc hangt	25
pc langsam	25
pc slow	25
pcb	24
pcs	24
pct	+
pd	+
pdf	16+
pdf proof	16
pdf will not open	25
pdfs	16
pdl	65
peace	
peace made	52
peace restored	52
peacefully	
pears	24
pedicure	60
pedikuere	60
pedikure	60
peed	
peed off	3
peeled	13
peeling	13
peeling off	13
peels	13
peep	+
peeved	3
peinlich	3+
pellets	24
pen	+
penalties	+
pencil	+
pencils	24
penetration	
penetration test	60
penner	27
penny	+
pens	23 24
pension	+
pension advice	60
pension review	53
pensioniert	43+
pensioniert worden	43
pensionierung	43
pensionist	43
pensionistin	43
pentecost	42
people	+
people next door	66
peppers	24
per	+
per 31 12	68
per bote	58
per cent off	7
per client	51
per cust	51
per customer	51
per dhl	58
per e mail senden	58
per eilboten	56
per einschreiben	58
per empfehlung	49
per ende	68
per ende monat	68
per express	56 58
per fax	58
per handschlag	52
per head	46
per hour	46
per karte	41
per kilo	46
per kurier	56 58
per kurier schicken	58
per lastschrift	41
per m2	46
per mail	58
per mail erreichbar	6
per mail geschickt	59
per mail gesendet	59
per mail raus	59
per mail schicken	58
per mail senden	58
per metre	46
per monatsende	68
per month	46
per night	46
per post	58
per post geschickt	59
per post schicken	58
per post senden	58
per sq m	46
per telefon	54
per tonne	46
per ultimo	68
per unit	46
per whatsapp erreichbar	6
per whatsapp schicken	58
percent	+
percent off	7
perfect	73+
perfect job	45
perfectly	73
perfekt	73+
perfekte	73
perfekte arbeit	45
perfekten	73
perfekter	73
perfektes	73
perforated	13
performance	
performance review	53
performed	59
performing	+
perfume	24
pergola	24
perhaps	26
period	+
perished	+
permanent	2
permanently	+
permanently closed	9
permission	25
permission denied	25
permissions	25
permit	16
permits	+
perpetual	2
persistent	2
persistently	2
persists	2
persoenlich	
persoenlich getroffen	69
persoenlich treffen	69
persoenlich vorbei	69
persoenliche	
persoenliche assistentin	22
persoenliches	
persoenliches gespraech	69
person	+
personal	+
personal assistant	22
personal injury	8
personal recommendation	49
personal training	60
personalbedarf	36
personalkosten	34
personalleiterin	65
personally	+
personalwechsel	43
personenschaden	8
personlich	+
personlich getroffen	69
personlich treffen	69
personlich vorbei	69
personliche	
personliche assistentin	22
personliches	
personliches gesprach	69
persons	+
perspektive	20
perspektiven	20
perspektivgesprach	53
perspektivgespraech	53
perspektivisch	20
perth	+
perucke	24
peruecke	24
pest	
pest control	60
pestering	
pet	
pet claim	8
pet food	24
pet insurance claim	8
pet owner	65
pete	+
peter	+
petersen	+
petition	
petrie	+
petrol	24
petrol prices	61
pfa	59+
pfand	+
pfannen	24
pfarramt	+
pfarre	66
pfarrer	66
pfeifen	13+
pfeift	13
pferd	66
pferde	61
pfingsten	42+
pflanze	24
pflanzen	24
pflastersteine	24
pflasterung	60
pflege	60
pflegeanruf	1
pflegebett	24+
pflegedienst	18 60
pflegedienstleitung	65
pflegehinweis	0
pflegehinweise	0
pflegetipp	0
pflegetipps	0
pflegevertrag	+
pflichtenheft	36
pfoertner	22
pfoertnerin	22
pforte	22
pfortner	22+
pfortnerin	22
pfusch	13 27 44
pfuscharbeit	44
pfuscher	27 44+
pfuschern	27
pg	+
phaenomenal	45
phanomenal	45
phantastisch	45
pharma	+
phase	+
phase 1	72
phase 2	72
phase geaendert	32
phase geandert	32
phase one	72
phase two	72
phil	+
phishing	25
phishing email	25
phishing mail	25
phone	24 54+
phone back	54
phone call	54
phone calls	34
phone calls only	6
phone extension	25
phone off	38
phone only	6
phone preferred	6
phone repair	60
phone switched off	38
phone up	54
phonecall	54
phoned	54+
phoned back	54
phoned in	54
phoned up	54
phones	24 54+
phoning	54+
photo	16
photo shoot	60 63
photocopier	24
photograph	16
photographer	18
photographs	16
photography	60
photos	16
photos for website	63
photovoltaikanlage	24
phut	
physio	60+
physiotherapie	60
physiotherapy	60
pi	
pi claim	8
piano	24+
piano lessons	60
piano tuning	60
pic	+
pick	+
pick and pack	60
pick up	14
picked	+
picked up	21 48 59
picker	
pickerl	60
picking	+
picking up	14
picks	
picks up	14
pickup	14
pics	16
picture	16
pictures	16+
pictures for our website	63
pie	+
piece	24+
piece missing	35
piece of advice	0
pieces	24
pieces missing	35
piepton	70
pies	24+
pigeon	+
pikett	+
pikettdienst	60
pikiert	3
pilatus	
pillar	
pillar to post	44
pilling	13
pillock	27
pillocks	27
pillow	24
pillows	24
pilot	72+
pilotprojekt	72
pilze	24
pin	
pin code	25
pin gesperrt	25
pin reset	25
pin vergessen	25
pinch	
pinched	35
ping	58+
ping across	58
ping me	58
ping over	58
pinged	
pinged across	59
pinged over	59
pinging	
pinging over	58
pink	
pint	61
pints	
pipe	24
pipe burst in	8
pipeline	20+
pipes	24
pipettes	24
pipework	24
pipifein	73
piss	
piss off	27
pissed	
pissed off	3
piston	24
pistons	24
pitch	
pitch in	17
pitched	+
pitched in	17
pitted	13
pixelated	13
pixelig	13
pixels	
pizza	24
placated	52
placated with	52
place	+
placed	+
placed the order	59
placement	72
places	+
plaene	16 20
plaene durchgesprochen	53
plaenen	20
plaetzchen	23
plakate	24
plan	16 20+
plan for	20
plan to	20
plane	16 20+
plane durchgesprochen	53
planen	20+
planer	24 66
plank	24
planks	24
planned	20+
planned maintenance	60
planners	66
planning	20+
planning application	16
planning application work	60
planning authority	66
planning call	53
planning day	53
planning department	66
planning meeting	53
planning officer	66
planning permission	16
planning session	53
planning to	20
plans	16 20+
plans for	20
plans for the weekend	61
plans to	20
plant	24+
plant closed	9
plant hire	60
plant manager	65
plante	20
planter	24
planters	24
planting	60
plants	24
planung	20 60+
planungen	20
planungsbuero	66
planungsburo	66
planungsgesprach	53
planungsgesprache	53
planungsgespraech	53
planungsgespraeche	53
planungsrunde	53
planungssitzung	53
planungstermin	53
plaster	24
plasterboard	24
plasterer	
plastering	60
plasters	24
plastic	+
plastic parts	24
plate	
plates	24
platform	+
plating	60
platt	+
platten	24+
plattfuss	13
platz	+
platzbedarf	36
platzchen	23
platze	+
platzen	+
platzen ab	13
platzhirsch	55
platzt	13
platzt ab	13
platzt der kragen	3
platzte	
platzte der kragen	3
plauderei	61
plausch	
play	+
played	
played up	13
playing	+
playing up	13
plays	+
plays up	13
plc	24
please	+
please accept our apologies	4
please advise	5
please arrange	5
please check	5
please clarify	5
please close	52
please confirm	5
please contact	5
please do not call	71
please do not phone	71
please do not reply	32
please do not ring	71
please do the needful	5
please email	6
please email instead	6
please explain	5
please find attached	59
please find enclosed	59
please forgive	4
please let me know	5
please let us know	5
please now contact	43
please provide	5
please quote	5
please quote for	5
please reply	5
please respond	5
please revert	5
please send	58
please tell me	5
please unsubscribe	71
please use	43
pleased	45+
pleased with	45
pleased with it	1 45
pleased with the	45
pleasure	+
pleasure to deal with	45
pleasure working with	45
pledge	47
pledged	47+
pledges	47
pledging	47
pleite	9+
pleite gegangen	9
pleitegegangen	9
ploetzlich	
ploetzlich verstorben	15
plonker	27
plonkers	27
plot	72
plot 4	72
plotter	24
plotzlich	
plotzlich verstorben	15
plough	24
ploughing	60
pls	+
pls advise	5
pls check	5
pls confirm	5
pls find attached	59
pls let me know	5
plugged	52+
plugin	24
plumb	+
plumber	18+
plumbers	18
plumbing	60+
plus	
plus gst	46
plus vat	46
plus von	21
plywood	24
plz	+
pm	
pm today	62
pneus	24
po	72+
po copy	16
po number on invoice	28
po raised	59
poached	55
poached by	30
poaching	55
pocht	
pocht auf	11
pocket	+
pod	16+
podest	+
podiatry	60
podium	+
poenale	10
poenalen	10
point	+
point out	0
pointed	+
pointed out	0
pointed them our way	49
pointed us to	49
pointer	0
pointers	0
pointing	60
pointing out	0
points	+
pokale	24
pole	+
polen	+
police	8 16 66+
police gekuendigt	30
police gekundigt	30
police involved	27
police report	8
policen	8
policennummer	8
policies	8
policy	8
policy document	8
policy documents	8 16
policy excess	8
policy holder	65
policy lapsed	30
policy no	8
policy number	8
policy ref	8
policy review	53
policy schedule	8 16
policyholder	8 65
policyholders	65
polier	39
poliert	+
polish	+
polite	45+
polite and quick	45
politics	61
politik	61
polizei	66
polizeibericht	8
polizze	8 16
polizze gekuendigt	30
polizze gekundigt	30
polizzen	8 16
polizzennummer	8
poller	+
polo	
polo shirts	24
polster	24
polstergarnitur	24
polsterung	60
polytunnel	24
ponale	10
ponalen	10
pond	+
pond liner	24
pongs	13
pontius	
pony	66
pony club	61
pool	24+
pool car	31
pool cover	24
pool pump	24
poolabdeckung	24
poor	+
poor communication	44
poor finish	13
poor form	3
poor payer	67
poor quality	13
poor service	44
poor show	3
poor value	12
poorly	
poorly fitted	13
pop	+
pop by	69
pop in	69
pop in the post	58
pop it round	14
pop over	69
pop round	69
popped	13+
popped by	69
popped in	69
popped in the post	59
popped off	13
popped out	13
popped round	69
popping	
popping in	69
porcelain	+
poren	13
pork	24
port	
portable	+
portal	+
portaloo	
portaloo hire	60
portaloos	24
ported	
ported out	30
porter	22
portfolio	16
portfolio review	53
portier	22+
portierin	22
portierloge	22
porting	
porting out	30
portionen	+
portions	+
porto	46+
portrait	+
ports	+
portugal	+
pos	72+
position	
position vakant	43
positiv	+
positive	
positive feedback	45
positively	+
positiver	
positiver beitrag	63
poss	+
possible	26+
possibly	26
post	58 66+
post bevorzugt	6
post install call	1
post installation check	1
post it on facebook	27
post office	66
post only	6
post op call	1
post op check	1
post out	58
postage	46
postage costs	34
postcards	+
posted	59+
posted a review	63
posted about us	63
posted off	59
posted out	59
posted today	59
posteingang	48
posten	58
poster	24+
posters	24+
postfach	25+
postfach einrichten	25
postfach voll	25 32
postie	66
posting	58+
posting out	58
postkarte	23
postman	66
postmaster	32
postponed	29
posts	58
postwurf	33
postwurfsendung	33
pot	24
pot plant	23
potatoes	24
potential	26
potentially	26
pots	24
poulet	24
pounds	+
pour	+
poured	+
powder	
powder coating	60
powdery	13
power	+
power company	66
power consumption	34
power cut	66
power of attorney	16
power supply	24
powerpoint	16
ppc	60
ppl	+
ppm	60
pr	60
practice	18+
practice manager	65
practice manager secretary	22
praemie	8 34 46
praemien	8 34 46
praemienanpassung	8
praemienerhoehung	12
praemienrechnung	8
praesent	23
praesentation	16 69
praesente	23
praesentkoerbe	23
praesentkorb	23
praise	45+
praised	45
praises	45
praising	45
praktikant	39
praktikantin	
praktikantin am telefon	22
praktikum	+
pralinen	23 24+
pram	24
pramie	8 34 46
pramien	8 34 46
pramienanpassung	8
pramienerhohung	12
pramienrechnung	8
prang	8
prasent	23
prasentation	16 69
prasente	23
prasentkorb	23+
prasentkorbe	23
prasident	+
prat	27
prats	27
prawns	24
praxis	18+
praxis aufgegeben	9
praxis geschlossen	9
praxisassistentin	22
praxisbeispiel	63
praxisbericht	63
pre	+
pre pay	41
precaution	26
precautionary	26
predecessor	19 43
predecessors	19
prefer	36
preference	36
preferences	36
preferred	36
preferred channel	6
preferred contact method	6
prefers	36+
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
preis	46+
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
preisaenderung	46
preisanderung	46
preisanfrage	46
preisanfragen	46
preisangabe	46
preisangebot	46
preisanpassung	46
preisanpassung nach unten	7
preisanpassungen	46
preisanstieg	12
preisaufschlag	12
preisauskunft	46
preisbindung	46
preisblatt	16
preisdruck	7
preisdruckerei	7
preisdrueckerei	7
preise	46+
preise drucken	7
preise druecken	7
preise erhoeht	12
preise erhoht	12
preise gesenkt	7
preise gestiegen	12
preise zu hoch	12
preisen	46
preiserhoehung	12 46
preiserhoehungen	12
preiserhohung	12 46
preiserhohungen	12
preises	46
preisgarantie	46
preisgefuege	46
preisgefuge	46
preisgesprach	46
preisgespraech	46
preisgestaltung	46
preisguenstig	7
preisguenstige	7
preisguenstiger	7
preisgunstig	7
preisgunstige	7
preisgunstiger	7
preislich	46+
preislich attraktiver	7
preislich entgegen	7
preislich entgegenkommen	7
preislich nicht drin	12
preislich zu hoch	12
preisliche	46
preisliste	16 46
preisliste an alle	33
preislisten	16 46
preisminderung	10
preisnachlaesse	7
preisnachlass	7 10
preisnachlasse	7
preisreduktion	7
preissenkung	7
preissenkungen	7
preissprung	12
preisstaffel	46
preissteigerung	12
preissteigerungen	12
preisvergleich	7
preisverhandlung	46
preisverhandlungen	46
preisvorschlag	46
preisvorstellung	46
preisvorteil	7
preiswert	7
preiswerte	7
preiswerter	7
premises	
premises empty	9
premium	8 46+
premiums	8 46
prep	
prepaid	41+
prepare	+
prepayment	41
prepone	56
prescription	+
present	23+
presentation	16
presently	62
presents	23
president	+
press	24
press brake	24
press kit	16
press mention	63
pressant	56
presse	66+
presseartikel	63
pressiert	56
pressing	56
pressure	+
presumably	26
prevent	
preventive	
preventive maintenance	60
previous	19 40
previous agency	66
previous builder	66
previous contact	43
previous contractor	66
previous dentist	66
previous installer	66
previous merchant	66
previous owner	66
previous plumber	66
previous printer	66
previous provider	66
previous supplier	66
previous tenant	66
previous vet	66
previously	40
price	46+
price comparison	16
price cut	7
price drop	7
price hike	12
price hikes	12
price increase	12
price increases	12
price list	16 46
price list mailing	33
price lists	16
price match	7
price matched	7
price matching	7
price per unit	46
price reduction	7 10
price rise	12
price rises	12
price too high	12
price went up	12
priced	46
priced out	12
pricelist	16
prices	46+
prices going up	12
prices went up	12
pricey	12
pricier	12
pricing	46+
pricy	12
priest	
prima	45+
primary	+
primer	24
principal	65
principle	
print	60+
print file	16
print queue	25
print ready file	16
print run	72
printed	
printer	18 24 25
printer not found	25
printer offline	25
printer queue	25
printers	18 24+
printing	60+
prints	
prints again	52
prints blank	25
prints fine	52
prio	+
prio 1	56
prio eins	56
prior	19
prior to	68
prioritaet	36
prioritaeten	36
prioritaeten besprochen	53
prioritat	36
prioritaten	36
prioritaten besprochen	53
priorities	36
priority	36+
priority one	56
priority order	56
privacy	
privacy policy	33
privat	
privat geplaudert	61
private	+
private nummer	6
privates	61
privates geplaudert	61
privathaftpflicht	8
privilege	+
priya	+
pro	+
pro bono	17
pro forma	28
pro forma paid	41
prob	+
probably	26+
probate	15
probate work	60
probe	16 72
probeauftrag	72
probefahrt	69 72
probegeraet	31
probegerat	31
proben	16+
probestellung	31
probier	+
probiere	+
probieren	+
probiert	+
problem	+
problem behoben	52
problem erledigt	52
problem free	73
problem geloest	52
problem gelost	52
problem gone	52
problem solved	52
probleme	
problemlos	73
problemlose	73
problemlosen	73
problemloser	73
problems	
problemstellung	36
procedure	72
proceed	+
processed	+
processing	
processing time	34
procurement	65+
procurement manager	65
product	24
product launch	33
product liability	8
production	34+
production manager	65
production run	72
production stopped	56
productive	
productivity	34
productivity up	21
products	24
produkt	24+
produktblatt	16
produkte	24
produkten	24
produktion	34 72+
produktion steht	13 56
produktionsleiter	65
produktiver	21
produktivitaet	34
produktivitaetssteigerung	21
produktivitat	34
produktivitatssteigerung	21
produktprobe	16
prof	65+
professional	
professional indemnity	8
professionals	
professor	65+
profile	24+
profiles	24+
profit	34
profitability	34
profits	34
proforma	28
proforma invoice	28
proforma rechnung	28
proformarechnung	28
prognose	20
prognosen	20
program	+
programm	16+
programme	+
programme of works	16
programmes	24
programmierung	60
progress	+
project	72
project management	60
project manager	65
project plan	16
projection	20
projector	24+
projectors	24
projects	72
projekt	72
projekte	72
projekten	72
projektes	72
projektleiter	39
projektrabatt	7
projekts	72
projektstart	72
promise	47+
promised	47+
promised her	47
promised him	47
promised them	47
promised to	47
promised to pass on	22
promises	47+
promising	+
promising to	47
promo	33
promo code	33
promo price	7
promoaktion	33
promos	33
promoted	43
promoted to	43
promotion	33
promotional	33+
promotional email	33
promotionen	33
promotions	33
prompt	45 56
pronto	56
proof	16
proof of address	16
proof of delivery	16
proof of id	16
proof of loss	8
proof of ownership	8
proofing	
proofreading	60
proofs	16
propaganda	
proper	+
properly	+
property	
property management	60
property manager	66
property valuation	60
proposal	16+
proposals	16
proposed	+
proprietor	65
proprietress	65
prosecco	23+
prospect	65+
prospects	65+
prospectus	16
prospectuses	16
prospekt	16
prospekte	16 24+
prosthesis	24
protection	
protest	11
protested	11
protestieren	11
protestiert	11
protestierte	11
protesting	11
protests	11
prothese	24
protokol	+
protokoll	16
protokolle	16+
prototype	16
proud	+
provenexpert	63
provide	58+
provided	26 59
provided that	26
provider	18
providers	18
provides	58
providing	26 58
provision	+
proxy	25
prozent	+
prozent nachlass	7
prozent rabatt	7
prozente	7
pruefbefund	16
pruefbericht	16
pruefe	
pruefe das	47
pruefe ich	47
pruefen	
pruefen das	47
pruefen wir	47
pruefgeraet	24
pruefprotokoll	16
pruefung	60
pruefungen	60
prufbefund	16
prufbericht	16+
prufbuch	+
prufe	
prufe das	47
prufe ich	47
prufen	
prufen das	47
prufen wir	47
prufer	+
prufgerat	24
prufprotokoll	16
pruft	+
prufung	60
prufungen	60
pt	65
pts	65
pub	61+
pub quiz	61
public	+
public liability	8
publican	65
published	59
publiziert	+
puenktlich	73
puenktlich angekommen	48
puenktlich bezahlt	41
puffer	+
puk	25
pull	
pull an all nighter	56
pulled	+
pulled a few strings	17
pulled out the stops	17
pulled some strings	17
pulled strings	17
pulling	+
pullover	24
pulls	
pulls to the left	13
pulls to the right	13
pulp	+
pulverbeschichtung	60
pump	24+
pump gone	13
pumpe	24+
pumpen	24+
pumping	+
pumps	24+
pumpt	
pumpt nicht	13
puncture	13
punctured	13
pune	+
punkt	+
punkte	+
punktlich	73+
punktlich angekommen	48
punktlich bezahlt	41
punter	65
punters	65
pupil	65
pupils	65+
puppen	24
puppy	66
purchase	+
purchase invoice	28
purchase ledger	28
purchase order	72
purchase order copy	16
purchase order number	28
purchaser	65
purchasers	65
purchasing	65+
purchasing dept	65
purchasing manager	65
pure	+
purely	+
purple	+
pushchair	24
pushed	
pushed back	29
put	+
put a word in	49
put at our disposal	31
put back	29
put her in touch	49
put him in touch	49
put him right	0
put in a word	49
put in good word	49
put in the post	58 59
put in touch	49
put me in touch	49
put off	29
put on right track	0
put one aside	17
put one by	17
put out	3
put prices up	12
put right	50 52
put some by	17
put the phone down	38
put through payment	41
put through to	22
put to bed	52
put up with	17
put us in touch	49
puts	
puts it right	50
puts us in touch	49
putting	+
putting it with solicitors	27
putting prices up	12
putting right	50
putting us in touch	49
putz	24
putzmittel	24
puzzle	24
pv	+
pv module	24
pv panels	24
pw	25
pwd	25
pwd reset	25
q	+
q1	42+
q2	42+
q3	42+
q4	42
qa	+
qa manager	65
qbr	53+
qbrs	53
qm	+
qr	
qr rechnung	28
qtn	16
qtr	+
quad	24
quad bike	24
quadratmeter	+
quadratmeterpreis	46
quadrupled	21
quaelend	
quaelend langsam	13
qualend	
qualend langsam	13
qualitaet	
qualitaet laesst nach	13
qualitat	+
qualitat lasst nach	13
quality	+
quality manager	65
quality street	23
qualmt	13
quantities	36
quantity	36
quarantined	32+
quark	24
quarrel	+
quarrel over	52
quartal	+
quartalsende	68+
quartalsgesprach	53
quartalsgesprache	53
quartalsgespraech	53
quartalsgespraeche	53
quartalsreview	53
quarter	+
quarter end	68
quarter less	57
quartered	57
quarterly	+
quarterly review	53
quellensteuer	+
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
queue for ages	44
queues	34
quick	+
quick as a flash	45
quick as you can	56
quick guide	0
quick question	5
quick sticks	56
quick turnaround	56
quicker	21+
quickly	56
quid	+
quiet	73+
quiet since	52
quietschen	13
quietscht	13+
quietscht nicht mehr	52
quietschte	13
quillt	13
quillt auf	13
quit	43+
quite	+
quite expensive	12
quits	
quittiert	48+
quittung	28+
quittungen	28
quiz	
quota	
quotation	16+
quotations	16
quote	16+
quote for brochure	63
quote for website	63
quote her	63
quote him	63
quote price	46
quote them on website	63
quote too high	12
quote unquote	51
quoted	46+
quoted at	46
quoted price	46
quotes	16+
quoting	+
r	+
r i p	15
r o	38
r1	+
r11	+
rabatt	7+
rabattaktion	33
rabatte	7
rabatten	7
rabattieren	7
rabattiert	7
rabattstaffel	7
rabatz	11
racing	
rack	
racking	+
rad	24
radau	11
rader	24
radern	
radiator	24
radiator hose	24
radiator valve	24
radiators	24+
radlader	24+
radtour	61
radwechsel	60
raeder	24
raedern	
raet	0
raet ab	0
raeuber	27
raeuberbande	27
raeumt	
raeumt das lokal	9
raeumung	60
raeumungsverkauf	33
raffle	+
raffle tickets	24
raffstore	24
raffstores	24
rage	
raged	3
rages	3
raging	3+
raging about	3
rahm	24
rahmen	24+
rahmenauftrag	72
rahmenplanung	20
rahmenvertrag	16+
rahmenvertrag gekuendigt	30
rahmenvertrag gekundigt	30
raibh	
raid	+
raiffeisenbank	66
rail	+
rail company	66
rain	61
rain comes in	13
rained	+
raining	61
raise	
raise an invoice	28
raise hell	11
raise the invoice	28
raised	21 59
raised a claim	11
raised a complaint	11
raised a ticket	25
raised an invoice	28
raised an issue	11
raised the issue	11
raises	21
raising	21
rake	24
ral	
ral card	16
rallied	
rallied round	17
rallied round for us	17
ram	24+
ramp	+
rams	16
ran	+
ran behind	29
ran in the wash	13
ran into the back	8
ran it over	59
ran late	29
ran me to station	17
ran updates	25
rancid	13
rand	+
rang	54+
rang and rang	38
rang back	54
rang in	54
rang out	38
rang through	54
rang up	54
range	+
rangegangen	54
rank	13
rank amateurs	27
rankings	34
rann	13
ransomware	+
rant	3
ranted	3
ranted about	3
ranting	3
ranzig	13
ranzige	13
rapid	61+
rapport	16
rapporte	16
raptures	
rarely	37
rasch	
rasche	+
rascher	21
raschest	56
raschestmoeglich	56
raschestmoglich	56
rasen	24
rasenmaeher	24
rasenmaher	24
rasenpflege	60
rash	+
raspberries	24
rastet	
rastet aus	3
rastete	
rastete aus	3
rat	0+
rat ab	0
rat gegeben	0
rate	46+
rate card	16
rated	
rated us	63
raten	0 41+
ratenzahlung	41+
ratenzahlungen	41
rates	46+
rathaus	66+
rather	+
rather an email	6
rather be emailed	6
rather be texted	6
rather dear	12
rather have an email	6
rather put out	3
rather text	6
rather than	57
rating	63
ratings	63
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
rauber	27
rauberbande	27
raubritter	27
rauch	+
raucheraal	+
rauchfangkehrer	66
rauchmelder	24
rauchschaden	8
raucht	13
rauf	+
rauf auf	21
raufgegangen	21
raumbedarf	36
raume	+
raumen	+
raumt	+
raumt das lokal	9
raumung	60
raumungsverkauf	33
raunzen	11
raunzt	11
raunzte	11
raus	59+
rauscht	13
rausfahren	69
rausgefahren	69+
rausgefallen	13
rausgeflogen	44
rausgegangen	59
rausgekommen	69
rausgeschickt	59
rausgeschmissenes	
rausgeschmissenes geld	3
rausgeworfen	44
rausgeworfenes	
rausgeworfenes geld	3
rauskommen	69
rausschicken	58
rauszuschicken	58
rav	66
raved	+
raved about	45
raves	
raves about	45
ravi	+
raving	
raving about	45
raw	
raw in the middle	13
rawlplugs	24
ray	
rays	
rcd	24
rcvd	48
rdp	25
re	+
re did	52
re do	50
re done	52
re fitted	52
re hung	52
re invoice	28
re issued	52
re laid	52
re lay	50
re nr	28
re occurred	2
re sealed	52
re send	58
re sent	59
re tender	55
reach	+
reachable	+
reached	+
reached a compromise	52
reached agreement	52
reached an agreement	52
reached him	48
reached me	48
reached us	48
reaching	+
reaction	
read	32+
read confirmation	32
read me the riot act	3
read more	33
read receipt	32
read that	51
reader	
reading	
reading glasses	24
readings	
readjust	50
readjusted	52
reads	
reads wrong	13
ready	+
ready by	68
ready for	68
ready meals	24
ready mix	24
reagents	24
reagiert	
reagiert nicht	13 38
reagiert nicht mehr	13
reagierte	
reagierte nicht	13 38
reaktion	+
reaktionszeit	34
real	+
real pro	45
realign	50
realigned	52
realigning	50
really	+
really appreciate	64
really appreciated	64
really happy	45
really helpful	45
really impressed	45
really love	45
really pleased	45
reaped	21
rear	
rear end shunt	8
rear ended	8
rearranged	
rearranged his day	17
reassured	47
reattach	50
rebate	7
rebate for the trouble	10
rebates	7
rebill	28
rebilled	28
rebooked	59
reboot	25
rebooted	25
rebooten	25
rebuild	50
rebuilding	50
rebuilt	52+
rec	+
rec would	48
recalibrate	50
recalibrated	52
recalibrating	50
recd	48
receipt	28+
receipt copy	16
receipt of	48
receipts	28
receivable	
receive	48+
received	48+
received today	48
received with thanks	48
receiver	+
receiver appointed	9
receivers	9
receivers in	9
receivership	9+
receives	48
receiving	48
recent	40
recently	40
reception	22+
reception took a message	22
receptionist	22+
receptionist took a message	22
receptionists	22
rechenfehler	74
rechne	+
rechnen	+
rechnen ab	28
rechner	24+
rechner haengt	25
rechner hangt	25
rechner langsam	25
rechnet	+
rechnet ab	28
rechnet sich nicht	12
rechnr	28
rechnung	28+
rechnung beglichen	41
rechnung berichtigt	52
rechnung erhalten	48
rechnung fehlt	35
rechnung gestellt	28 59
rechnung noch offen	67
rechnung nur digital	6
rechnung offen	67
rechnung per mail	6
rechnung per post	6
rechnung uberfallig	67
rechnung ueberfaellig	67
rechnung verschickt	59
rechnungen	28+
rechnungen offen	67
rechnungsadresse	28
rechnungsanschrift	28
rechnungsausgleich	41
rechnungsbeleg	28
rechnungsbetrag	28
rechnungsdatum	28
rechnungsduplikat	28
rechnungseingang	28
rechnungsempfaenger	28
rechnungsempfanger	28
rechnungsfreigabe	28
rechnungskopie	28
rechnungskorrektur	28
rechnungslegung	28
rechnungsnr	28
rechnungsnummer	28
rechnungspruefung	28
rechnungsprufung	28
rechnungsstellung	28
recht	+
recht teuer	12
rechte	
rechte fehlen	25
rechtevergabe	25
rechtliche	
rechtliche schritte	27
rechtsanwalt	27
rechtsanwaltsfachangestellte	22
rechtsberatung	60
rechtsschritte	27
rechtsschutz	8
rechtsschutzversicherung	8
rechtzeitig	+
rechtzeitig vor	68
recipe	+
recipient	+
recipient unknown	32
recital	+
reckon	51+
reckoned	51
reckons	51+
recliner	24
recognised	
recommend	49+
recommend you to anyone	45
recommendation	49
recommendations	49
recommended	49+
recommended by	49
recommended me	49
recommended settings	0
recommended us	49
recommended us to	49
recommending	49
recommends	49
recondition	50
record	21+
record created	32
record imported	32
record merged	32
record month	21
record sales	21
record updated	32
record year	21
recorded	+
recording	+
recording available	32
records	+
recovery	60
recovery from third party	8
recruit	20
recruiting	20
recruitment	60
rectification	50
rectified	52
rectifies	50
rectify	50
rectifying	50
recurred	2
recurrence	2
recurrent	2
recurring	2
recurs	2
recut	52
recycle	
recycle bin	25
recycling	60
red	
red letter	28
red wine	24
redaktionsschluss	68
redeliver	14
redelivered	59
redelivering	14
redelivery	14
reden	+
redet	+
redid	52+
redo	50+
redoes	50
redoing	50
redone	52+
reduce	57+
reduced	57+
reduced by	57
reduced from	57
reduced price	7
reduced to	57
reduces	57
reducing	57
reduction	57+
reductions	57
reduktion	57
redundancy	43
redundant	43
reduzieren	57
reduziert	57
reduzierte	57
reduzierten	57
reduzierter	
reduzierter preis	7
reduzierung	57
reeds	24
reeked	13
reeks	13
reel	24
ref	+
refa	22
refer	49+
refer to drawer	67
reference	63+
reference call	63
reference customer	63
reference letter	16 63
reference project	63
reference site	63
reference visit	63
references	63
referenz	63+
referenz gegeben	63
referenzanlage	63
referenzbericht	63
referenzbesuch	63
referenzen	63
referenzgeber	63
referenzkunde	63
referenzkunden	63
referenzliste	63
referenzobjekt	63
referenzobjekte	63
referenzprojekt	63
referenzprojekte	63
referenzschreiben	63+
referenzvideo	63
referral	49
referral fee	49
referral from	49
referral letter	16
referrals	49
referred	49+
referred by	49
referred me to	49
referred us	49
referred us to	49
referring	49
refers	49
refinish	50
refit	50+
refits	50
refitted	52
refitting	50
refix	50
refund	10+
refund arrived	52
refund came through	52
refund made	52
refund paid	52
refund received	52
refunded	10+
refundieren	10
refundiert	10
refundierung	10
refunding	10
refunds	10 34
refurb	72+
refurb next year	20
refurbish	50
refurbishing	50
refurbishment	72
refuse	11
refused	+
refused delivery	11
refused payment	17
refused to pay	11
refused to sign	11
refuses	11
refuses to	37
refuses to pay	67
refusing	
refusing to pay	11
reg	+
regal	24
regale	24
regarding	+
regards	+
regelmaessig	2
regelmassig	2
regeln	+
regen	
regenwetter	61
regie	+
regiebericht	16
region	+
regional	+
register	+
register now	33
registered	59+
registration	
registration form	16
registrations	34
registrierkasse	24
registriert	+
registrierung	
registrierung bestaetigt	32
registrierung bestatigt	32
reglazing	60
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
regrind	50
reground	52
regrouted	52
regs	
regt	
regt sich auf	3
regt sich uber	3
regt sich ueber	3
regte	
regte sich auf	3
regular	65
regular customer	65
regular occurrence	2
regularly	2
regulator	66
regulierer	8
reguliert	8
regulierung	8
reha	61+
rehung	52
reibungslos	73
reibungslose	73
reibungslosen	73
reibungsloser	73
reiche	+
reiche ein	58
reiche nach	47 58
reichen	+
reichen ein	58
reichen nach	47 58
reicht	+
reicht ein	58
reicht es	3
reicht ihm	3
reicht ihr	3
reicht mir	3
reicht nach	58
reicht uns	3
reifen	24+
reifen platt	13
reifenwechsel	60+
reihe	
reihen	+
reimburse	10
reimburse us	41
reimbursed	10
reimbursement	10
reimburses	10
rein	
reine	+
reingehoert	
reingehort	
reingekommen	48
reingeschaut	69
reinigen	+
reinigung	60+
reinigungen	60
reinigungsmittel	24
reinkommen	69
reinpacken	58
reinschauen	69
reinstall	50
reinstallation	50
reinstalled	52
reinstalling	50
reinstated	52
reinstellen	14
reinvoice	28
reis	24
reise	+
reiseplanung	60
reissen	13+
reisst	13
reisst auf	13
reisst ein	13
reissued	52+
reissverschluss	24
reject	11
reject rate	34
rejected	11+
rejecting	11
rejects	11 34
rekla	11
reklamation	11
reklamation erledigt	52
reklamationen	11 34+
reklamationsfall	11
reklamationsmeldung	11
reklamationsquote	34
reklamiere	11
reklamieren	11
reklamiert	11
reklamiert worden	11
reklamierte	11
reklamierten	11
reklas	11
rekord	21
rekordjahr	21
rekordumsatz	21
rektor	65
rektorin	65
relaid	52
relais	24
relationship	
relay	24
relay the tiles	50
release	72
release payment	41
released	59+
released for payment	41
reliable	73+
reliably	73
relief	+
relocate	20
relocated	
relocated to	43
relocating	20
relocation	20
rely	
rely on me	47
rely on us	47
remade	52+
remain	+
remaining	+
remains	+
remake	50
remakes	50
remaking	50
remarked	51+
remarked that	51
remedial	50
remedial works	50
remedied	52
remedies	50
remedy	50
remedying	50
remember	
remember to	0
reminded	+
reminder	28+
reminder meeting	32
reminders	28+
remit	41+
remits	41
remittance	41+
remittance advice	41
remittance slip	16
remitted	41
remitting	41
remote	+
remote access	25
remote control	24
remote desktop	25
remote on	25
remote session	25
remote zugang	25
remoted	
remoted in	25
remotes	+
removal	15
removals	60
remove	+
remove from list	71
remove from mailing list	71
remove him	71
remove me	71
remove my address	71
remove my details	71
remove us	71
removed	
removed from list	71
removed from mailing list	71
renate	+
render	16 24
rendered	+
rendering	16 60
renders	16
renew	
renewal	
renewal date	68
renewal declined	30
renewal papers	16
renewal premium	8
renewed	+
renewing	+
rennie	+
renovierung	60 72
rent	46
rent arrears	67
rental	60
rental agreement	16
rente	+
rentenversicherung	66
rentner	43+
rentnerin	43
reoccurred	2
reoccurring	2
rep	39
repaid	10
repaint	50
repainted	52
repainting	50
repair	50 60+
repair estimate	8
repaired	52+
repaired by us	50
repairer	
repairing	50
repairs	50 60
reparatur	50 60+
reparaturannahme	50
reparaturauftrag	50
reparaturen	50 60
reparaturservice	60
reparaturtermin	50 72
repariere	50
reparieren	50
repariert	50 52+
reparierte	50
reparierten	50
repay	10
repeat	2
repeat order	72
repeated	2
repeatedly	2
repeating	2
repeats	2
replace	50
replaced	52+
replaced and working	52
replaced by	43 52
replaced foc	10
replaced free	10
replaced under warranty	52
replaced with	52
replacement	10+
replacement car	31
replacement due	36
replacement for	43
replacement is	43
replacement sent	10
replacements	10+
replaces	50
replacing	50+
replacing free of charge	10
replied	51
replied that	51
replies	+
reply	+
reply by	68
repointing	60
report	16+
report you	27
report you to trading standards	27
reported	51
reported a fault	11
reported that	51
reported us to	27
reportedly	51
reporting	51
reporting a fault	11
reporting you	27
reports	16 51+
reports that	51
reprint	50+
reprinted	52+
reprinted and delivered	52
reprinting	50
reprints	50
reprogram	50
reps	39
reqmts	36
reqs	36
request	5
request for	5
requested	5+
requesting	5
requests	5
requiem	15
require	36+
required	36
required by	68
required for	68
requirement	36
requirements	36
requires	36
requiring	36
res	
rescheduled	
rescheduled again	29
rescue	+
rescued	
rescued us	17
reseal	50
resealed	52
resealing	50
reseller	18 65
resellers	65
resend	58
resending	58
resent	59
resentful	3
reservation	72+
reservationen	72
reservations	72
reserve	8
reserved	59
reserviert	59
reserviert fuer ihn	17
reserviert fur ihn	17
reservierung	72+
reservierungen	72
reset	25 52+
reset it	50
reset password	25
resets	25
resew	50
resewn	52
resident	65
residents	65+
resignation	43
resigned	43+
resigned his membership	30
resigned membership	30
resigns	43
resin	24
resoldered	52
resolution	61
resolved	52+
resp	
respected	+
respekt	45+
respektlos	44
respektlose	44
respite	
respite care	60
respond	
respond by	68
responder	
response	+
response time	34
response times	34
response was	51
responsibility	
responsible	
respray	60
resprayed	52
rest	+
rest assured	47
rest delivered	52
rest gebracht	52
rest geliefert	52
rest in peace	15
restart	25
restarted	25
restarted pc	25
restaurant	+
restaurateur	65
restaurieren	50
restaurierung	60
restbetrag	+
restitch	50
restitched	52
restlieferung	72
restlos	
restlos bedient	3
restoration	60
restore	50
restore file	25
restored	52+
restored from backup	25
restoring	50
restrechnung	28
restringing	60
restsumme	+
restzahlung	41
resuemee	53
results	16+
resume	+
resumee	53
resurface	50
retail	
retail price	46
retailer	65
retailers	65
retainer	24 46+
retendering	55
retention	34+
retention not released	67
rethink	+
retightened	52
retire	
retire in	20
retired	43+
retired and closed	9
retired and sold	9
retired at christmas	43
retired in june	43
retired last year	43
retirement	43+
retirement card	23
retirement do	23
retires	43+
retiring	43+
reto	+
retour	+
retour bekommen	48
retour erhalten	48
retour gekommen	48
retoure	11
retouren	34
retourenquote	34
retourniere	58
retournieren	58+
retourniert	58
retro	+
retter	45
retter in der not	17
rettung	66+
retuned	52
return	+
return and refund	10
return by	68
return label	16
return load	14
return on investment	21
return rate	34
return the favour	17
return them	11
returned	+
returned mail	32
returned signed	59
returned the favour	17
returned the loan	31
returned unpaid	67
returning	+
returns	34+
returns label	16
reupholstery	60
rev	65
revanchieren	17
revanchiert	17
revenue	34 66
reverend	65
reversed	+
reversed into	8
revert	+
revert back	5
review	53+
review gesprach	53
review gespraech	53
review online	63
review termin	53
reviewed	53
reviewing	53
reviews	34 53+
reviews online	63
revised	+
revised offer	16
revised quote	16
revision	60
revisor	+
rewelded	52
rewire	60
rewired	52
rewiring	60
rework	34 50+
reworking	50
reworks	50
rezensiert	63
rezension	63
rezension geschrieben	63
rezensionen	63
rezept	16+
rezepte	16
rezeption	22+
rezeptionist	22
rezeptionistin	22
rfp	+
rfq	+
rg	28+
rg nr	28
rgds	+
rgn	28
rice	24
rich	+
richte	+
richten	50+
richter	+
richtet	50+
richtet aus	22
richtet es aus	22
richtet her	50
richtete	50
richtete es aus	22
richtig	+
richtig stellen	50
richtige	+
richtige gebracht	52
richtige geliefert	52
richtigen	+
richtiggestellt	50 52
richtigstellen	50
richtpreis	46
richtung	+
rickety	13
rid	
ride	+
ride on mower	24
ridiculous	3
riding	
riecht	13+
riecht komisch	13
rief	+
rief an	54
rief nicht zuruck	38
rief nicht zurueck	38
rief zuruck	54
rief zurueck	54
riefen	
riefen an	54
riefen zuruck	54
riefen zurueck	54
riesenfreude	45
riesenkompliment	
riesig	+
riesling	+
riet	0
riet ab	0
rieten	0
rig	+
right	+
right as rain	52
right away	56
right now	56
right now again	52
right to be forgotten	71
right to erasure	71
rightarrow	+
rights	
rigips	24
riled	3
rindenmulch	24
rindfleisch	24
ring	24 54+
ring back	54
ring before coming	6
ring binders	24
ring first	6
ring her	54
ring him	54
ring me	54
ring mobile first	6
ring tone only	38
ring up	54
ringe	24
ringing	54+
ringing back	54
ringing out	38
rings	24 54+
rings and rings	38
rings out	38
rinne	+
rinnen	13
rinnt	13+
rinnt aus	13
riot	
rip	13 15
rip off	12
rip off merchants	27
ripped	13
ripped off	27
ripped open	13
ripper	45
rips	13
rise	21
risen	21
rises	21
rising	21
risk	+
risk assessment	16
risk of	26
riss	13+
risse	13
rissig	13
rissig geworden	13
rissige	13
rissigen	13
rival	55
rival bid	55
rival firm	55
rival quote	55
rival supplier	55
rivale	55
rivalen	55
rivalisierend	55
rivals	55
road	
road accident	8
road map	20
roadmap	20+
roadmap session	53
roadshow	33
roadworks	61
roaring	
roaring success	45
roaster	18
roastery	18
rob	+
robber	27
robbers	27
robbery	+
robbing	+
robbing bastards	27
robinson	
robinson liste	71
robinsonliste	71
robot	
robot mower	24
roboter	24
robust	73
roch	
roch komisch	13
roch streng	13
rock	+
rock solid	73
rocketed	21
rod	+
roentgenbilder	16
roentgengeraet	24
roger	
rogue	27
rogue trader	27
rogue traders	27
rogues	27
roh	13+
rohmaterial	24
rohr	24
rohr freimachen	50
rohrbruch	8+
rohre	24+
rohrreinigung	60
rohstoffpreise	46
roi	21
role	
roles	
roll	24+
roll out	72
roll up	24
rollator	24
rolled	+
rolled her eyes	44
rolled his eyes	44
rollen	24
roller	24
roller banner	24
roller blind	24
rollladen	24
rolllaeden	24
rollo	24
rollos	24
rollout	72
rollrasen	24
rolls	24
rolls of bread	24
rollstuhl	24+
rollt	+
rontgenbilder	16
rontgengerat	24
roof	
roof rack	24
roof repair	60
roof tile	24
roof tiles	24
roofer	18+
roofers	18
roofing	60
roofs	+
room	24
room booking	72
room for manoeuvre	7
room hire	60
room plan	16
room rate	46
room service	60
rooming	+
rooms	24+
root	+
root canal	60
root rot	13
ropeable	3
ropes	+
rose	21+
rose by	21
rose from	21
rose to	21
rosen	24+
roses	24+
roses doing well	61
roses tin	23
rost	13
rosten	13
rostet	13
rostflecken	13
rostig	13
rostige	13
rot	+
rota	16
rotary	+
roth	+
rotor	+
rotted	13
rotten	13+
rotterdam	+
rotting	13
rotwein	+
rough	+
rough idea of cost	46
rough price	46
round	72
round down	7
round of golf	61
round to theirs	69
rounded	
rounded down	7
rounds	+
route	
router	24+
router bit	24
routers	24
routineanruf	1
row	+
row over	52
rows	+
royal	
royal mail	66
royalty	46
rr	54+
rr bitte	70
rr erbeten	54 70
rrp	46
rs	+
rsj	24
rsvp	
rsvp by	68
rta	8
rtc	8
rtgs	41
ruaft	+
rubber	24
rubber stamp	24
rubbish	+
ruber	+
rubergeschickt	59
rubermailen	58
ruberschicken	58
ruckabgewickelt	10
ruckabwicklung	10
ruckblick	53
ruckbuchung	67
ruckeln	13
ruckelt	13+
ruckelte	13
rucken	+
ruckerstatten	10
ruckerstattet	10 52
ruckerstattung	10
ruckerstattungen	10
ruckfrage	5+
ruckfrage ob	1
ruckfragen	5+
ruckgabe	11
ruckgang	57
ruckkehr	+
rucklastschrift	67
rucklastschriften	67
ruckmeldung	+
ruckmeldung eingeholt	1
ruckmeldung versprochen	47
ruckmeldung zugesagt	47
ruckruf	54+
ruckruf erbeten	54 70
ruckruf vereinbart	47
ruckruf versprochen	47
ruckruf zugesagt	47
ruckrufbitte	54 70
ruckrufbitte hinterlassen	70
ruckrufe	54+
rucksack	24
ruckschau	53
rucksendung	11 58
rucksendungen	34
rucksprache	+
ruckstand	29+
ruckstandig	67
ruckstandige	67
ruckstandigen	67
ruckstau	8
ruckstufung	8
rucktritt	
rucktritt vom kauf	10
ruckuberweisung	10
ruckvergutet	10
ruckvergutung	7 10
ruckversand	58
ruckwarts	+
ruckzahlung	10
ruckzahlungen	10
rude	44+
rudely	44
rudeness	44
rueber	
ruebergeschickt	59
ruebermailen	58
rueberschicken	58
rueckabgewickelt	10
rueckabwicklung	10
rueckblick	53
rueckbuchung	67
rueckerstatten	10
rueckerstattet	10 52
rueckerstattung	10
rueckerstattungen	10
rueckfrage	5
rueckfrage ob	1
rueckfragen	5
rueckgabe	11
rueckgang	57
ruecklastschrift	67
ruecklastschriften	67
rueckmeldung	
rueckmeldung eingeholt	1
rueckmeldung versprochen	47
rueckmeldung zugesagt	47
rueckruf	54
rueckruf erbeten	54 70
rueckruf vereinbart	47
rueckruf versprochen	47
rueckruf zugesagt	47
rueckrufbitte	54 70
rueckrufbitte hinterlassen	70
rueckrufe	54
rueckschau	53
ruecksendung	11 58
ruecksendungen	34
rueckstaendig	67
rueckstaendige	67
rueckstaendigen	67
rueckstand	29
rueckstau	8
rueckstufung	8
ruecktritt	
ruecktritt vom kauf	10
rueckueberweisung	10
rueckverguetet	10
rueckverguetung	7 10
rueckversand	58
rueckzahlung	10
rueckzahlungen	10
ruege	11
ruegen	11
ruegt	11
ruegte	11
ruehrt	
ruehrt die werbetrommel	49
ruepelhaft	44
ruestzeit	34
ruestzeiten	34
ruf	+
ruf an	54
ruf durch	54
ruf zuruck	54
ruf zurueck	54
rufe	54+
rufe an	47 54
rufe durch	54
rufe ich an	54
rufe zuruck	47 54
rufe zurueck	47 54
rufen	54+
rufen an	54
rufen durch	54
rufen nicht zuruck	44
rufen nicht zurueck	44
rufen zuruck	47 54
rufen zurueck	47 54
ruft	54+
ruft an	54
ruft keiner zuruck	44
ruft keiner zurueck	44
ruft nicht zuruck	44
ruft nicht zurueck	44
ruft nie zuruck	44
ruft nie zurueck	44
ruft nochmal an	54
ruft wieder an	54
ruft zuruck	47 54
ruft zurueck	47 54
rug	24
rugby	61
rugby tickets	23
ruge	11
rugen	11
rugs	24
rugt	11
rugte	11
ruh	+
ruhe	+
ruhe in frieden	15
ruhe seit	52
ruhend	
ruhend gemeldet	9
ruhestand	43+
ruhetag	+
ruhig	73+
ruhiger	+
ruhren	+
ruhrt	
ruhrt die werbetrommel	49
ruin	+
ruin you	27
ruined	13+
rule	+
rule of thumb	0
rules	+
rum	+
rumkommen	69
rumour	51
rumour has it	51
rumoured	51
rumours	51
rumpelt	13
run	72+
run around in circles	44
run it over	14
run it round	14
run out of patience	3
run over	14
runaround	
rund	+
rundbrief	33
runden	+
runder	
runder geburtstag	23
runder tisch	53
rundgang	69
rundmail	33+
rundmails	33
rundrufen	54
rundschreiben	33+
rundum	+
rundum zufrieden	45
rung	54+
running	73+
running a marathon	61
running again	52
running behind	29
running cost	46
running costs	34 46
running fine	73
running late	29
running out of	36
running out of patience	3
running since	52
running slow	25
running smoothly	73
running sweetly	73
running until	68
running well	73
runny	13
runs	73
runs again	52
runs fine	73
runs hot	13
runs in the wash	13
runs like a dream	73
runs like clockwork	73
runs like new	52
runs quiet	73
runs smoothly	73
runs to	68
runs until	68
runs well	73
runter	+
runter auf	57
runter im preis	7
runter von	57
runtergebracht	57
runtergefallen	13
runtergegangen	7
runtergehandelt	7
runtergehen	7
runtergekommen	13
runtergesetzt	7
runterhandeln	7
rupelhaft	44
ruppig	44
ruppige	44
rural	+
rush	56
rush fee	56
rush job	56
rush order	56 72
rush through	56
rushed	56+
rushed job	44
rushing	56
rust	13
rusted	13+
rusting	13
rusty	13
rustzeit	34+
rustzeiten	34
rutsch	
rutsche	24
rutscht	13+
rye	+
s	
s anhang	59
sa	62
saal	+
saalplan	+
saatgut	24
sabbatical	43
sabbert	13
sach	+
sache	+
sache abgeschlossen	52
sache erledigt	52
sache geklaert	52
sache geklart	52
sachschaden	8
sacht	+
sachverstaendige	66
sachverstaendiger	8 66
sachverstandige	66
sachverstandiger	8 66
sack	24
sacke	24+
sacked	43
sacks	24
sad	+
saddle	24
saddles	24
sadly	
sadly died	15
sadly passed	15
sadly passed away	15
saecke	24
saefte	24
saege	24
saegeblaetter	24
saegeblatt	24
saetze	46
saeumig	29 67
saeumige	67
saeumigen	67
saeumiger	
saeumiger kunde	67
saeumiger zahler	67
saeumnis	67
saeumniszuschlag	67
safe	+
safely	
safely received	48
safety	+
safety boots	24
safety data sheet	16
saft	24
safte	24
saftig	12
saftladen	3 27 44+
sag	+
sage	24+
sage bescheid	47
sage zu	47
sageblatt	24
sageblatter	24
sagen	51+
sagen zu	47
sagged	13
sagging	13
sags	13
sagt	51+
sagt danke	64
sagt dass	51
sagt zu	47
sagte	51+
sagte danke	64
sagte zu	47
sagten	51+
sagten danke	64
sagten zu	47
sahne	24
said	51+
said he would pass on	22
said i would	47
said she would pass on	22
said sorry	4
said thank you	64
said thanks	64
said that	51
said we would	47
sailing	61+
saison	72+
saisonangebot	33
saisonangebote	33
saisongesprach	53
saisongespraech	53
saisonplanung	53
saisonruckblick	53
saisonrueckblick	53
saiten	24
salad	24
salary	+
salat	24
salate	24
salbe	24
saldenbestaetigung	28
saldenbestatigung	28
saldenliste	28
saldieren	41
saldo	28
saldo offen	67
sale	+
sale or return	31
sale price	7
sales	34
sales figures	34
sales invoice	28
sales ledger	28
sales order	72
sales rep	39
sales up	21
salesman	
salmon	24+
salt	24
salt for softener	24
salting	13
salty	13
salz	24
salzburg	+
same	+
same again	2
same as last time	2
same day	56
same fault	2
same fault again	2
same issue	2
same issue again	2
same old	2
same old story	2
same problem	2
same problem again	2
same thing again	2
samen	24
sammelbestellung	72
sammeln	+
sammelrechnung	28
sample	16+
sample box	16
sample menu	16
sample pack	16
sampled	
samples	16+
samstag	62+
samstags	+
samt	+
samtliche	+
sand	24
sandblasting	60
sandbox	+
sander	24+
sanding	
sandra	+
sandte	58
sandten	58
sandwiches	24
sanft	
sanft entschlafen	15
sang	
sang our praises	45 49
sanieren	50+
saniert	50
sanierung	50 60 72+
sanierungsbedarf	36
sanierungsverfahren	9
sanitiser	
sank	57
sanken	57
sap	25+
sap password	25
sap zugang	25
sarah	+
sarg	24
sash	
sash window	24
sass	+
sat	62+
sat down to plan	53
sat down with	69
sat waiting	44
satisfaction	34+
satisfaction call	1
satisfaction scores	34
satisfaction survey	1
satisfied	45+
satisfied now	52
satisfied with	1 45
satt	3+
sattel	+
saturday	62+
saturdays	+
satz	46+
satze	46+
sau	
sauber	73+
saubere	+
saubere arbeit	45 73
saubergemacht	
sauce	24+
saucepan	24
sauces	24
sauer	3 13+
sauer geworden	13
sauerei	3 27
sauerei hinterlassen	44
sauhaufen	3 27
sauladen	27 44
saumig	29 67
saumige	67
saumigen	67
saumiger	
saumiger kunde	67
saumiger zahler	67
saumnis	67
saumniszuschlag	67
sauna	24
sausage	+
sausage rolls	24
sausages	24
saustall	27 44
saustall hinterlassen	44
sauteuer	12
sauwetter	61
save	57+
save up to	33
saved	57+
saved christmas	45
saved her	57
saved him	57
saved my life	45
saved our bacon	17 45
saved our event	45
saved our skin	45
saved the day	45
saved them	57
saved us	57
saved us a place	17
saved us one	17
saver	
saves	57+
saving	57+
saving of	57
saving on price	7
saving them	57
saving us	57
savings	57
saw	24+
saw at show	69
saw blade	24
saw blades	24
saw that	51
saws	24
saxophone	24
say	51+
say it	26
say sorry	4
say thank you	64
saying	51+
says	51+
says thank you	64
says thanks	64
says that	51
sbm	65
scaffold	24
scaffolder	66
scaffolders	66
scaffolding	24
scaffolding hire	60
scale	
scale and polish	60
scale up	20
scales	24
scaling	
scaling up	20
scam	27
scammed	27
scammer	27
scammers	27
scams	27
scan	60+
scan results	16
scan to email	25
scan to folder	25
scan to mail	25
scandal	3
scandalous	3
scanned	+
scanned at depot	32
scannen	
scannen geht nicht	25
scanner	24+
scanner einrichten	25
scanner not scanning	25
scanners	24
scanning	
scanning of ewes	60
scannt	
scannt nicht	13
scans	+
scarcely	37
scarf	24+
scarves	24
scenario	
sch	27
schachtel	24+
schachtel leer	35
schachtel pralinen	23
schachteln	24
schade	+
schaden	8 13
schaden aufgenommen	8
schaden behoben	52
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
schadensbeseitigung	50
schadensersatz	10
schadenservice	8
schadensfaelle	8
schadensfall	8
schadensfalle	8
schadensgutachten	8
schadenshoehe	8
schadenshohe	8
schadensmeldung	8 11 16+
schadensnummer	8
schadensregulierung	8
schadhaft	13
schadhafte	13
schadlingsbekampfung	60
schaeden	8 13
schaedlingsbekaempfung	60
schaetzen	
schaetzt	
schaetzt sehr	64
schaeumt	3
schaeumt vor wut	3
schaeumte	3
schafft	+
schalke	61
schalten	
schalter	24
schaltet	
schaltet ab	13
schaltet anwalt ein	27
schaltet nicht	13
schaltet sich ab	13
schaltschrank	24
schamen	+
schampus	23
schande	3
schande uber uns	4
schande ueber uns	4
scharfkantig	13
scharnier	24
scharniere	24
schatz	+
schatzen	+
schatzt	
schatzt sehr	64
schau	+
schau ich mir an	47
schau nach	47
schau rein	69
schau vorbei	69
schaue	
schaue danach	47
schaue dass	47
schaue ich mir an	47
schaue ich nach	47
schaue rein	69
schaue vorbei	69
schauen	
schauen dass	47
schauen vorbei	69
schaukel	24
schaumstoff	24
schaumt	3
schaumt vor wut	3
schaumte	3
schaun	
schaun wir nach	47
schaut	
schaut rein	69
schaut sich an	69
schaut vorbei	69
schaute	
schaute rein	69
schaute vorbei	69
scheck	
scheck geplatzt	67
schedule	16
schedule of works	16
scheduled	+
scheduler	+
schedules	16
schee	
scheibe	24+
scheiben	24+
scheidet	
scheidet aus	43
scheidung	+
scheinbar	51
scheiss	27
scheisse	27
scheissladen	27
scheme	+
schenken	+
scheppern	13
scheppert	13
schepperte	13
scherben	13
scherz	
scheuert	13
scheune	+
schi	24
schicht	72+
schick	58+
schick mir	58
schick uns	58
schicke	58+
schicke ab	58
schicke ein	58
schicke hin	58
schicke ich	47
schicke ich zu	47
schicke ihnen	58
schicke mit	58
schicke nach	58
schicke raus	58
schicke ruber	58
schicke rueber	58
schicke weiter	58
schicke zu	47 58
schicke zuruck	58
schicke zurueck	58
schicken	58+
schicken ab	58
schicken ein	58
schicken hin	58
schicken mit	58
schicken nach	10
schicken raus	58
schicken sie mir	58
schicken sie uns	58
schicken wir	47
schicken wir ihnen	58
schicken wir zu	47
schicken zu	58
schicken zuruck	58
schicken zurueck	58
schickst	58
schickt	58+
schickt ab	58
schickt er	47
schickt mit	58
schickt nach	10
schickt raus	58
schickt uns kunden	49
schickt zu	58
schickt zuruck	58
schickt zurueck	58
schickte	58
schickte uns	49
schickte zu uns	49
schickten	58
schiebetuer	24
schiebetur	24
schied	
schied aus	43
schief	13+
schief gegangen	74
schief gelaufen	74
schiefe	13
schiefen	13
schiefer	+
schiefgegangen	74
schiefgelaufen	74
schiene	24
schifahren	61
schiff	+
schild	24
schilder	24
schildert	51
schilderte	51
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
schinken	24
schirennen	61
schischuhe	24
schiurlaub	61
schlaegt	
schlaegt vor	0
schlaegt zu buche	12
schlaeuche	24
schlaf	+
schlafen	+
schlafmuetzen	27
schlafmutzen	27
schlaft	+
schlage	
schlage vor	0
schlagen	+
schlagt	+
schlagt vor	0
schlagt zu buche	12
schlamperei	3 44
schlampig	44
schlampig gearbeitet	44
schlampige	44
schlampigen	44
schlampiger	44
schlapp	
schlapp gemacht	13
schlappgemacht	13
schlauch	24
schlauche	24
schlecht	
schlecht beraten	44
schlecht erreichbar	44
schlecht gearbeitet	44
schlecht gereinigt	44
schlecht geworden	13
schlecht informiert	44
schlecht montiert	44
schlecht organisiert	44
schlecht verpackt	44
schlechte	
schlechte bedienung	44
schlechte beratung	44
schlechte betreuung	44
schlechte bewertung	11
schlechte bewertung angedroht	27
schlechte erfahrung	44
schlechte erfahrungen	44
schlechte kommunikation	44
schlechte qualitaet	44
schlechte qualitat	44
schlechte zahlungsmoral	67
schlechten	
schlechten service	44
schlechter	
schlechter als frueher	13
schlechter als fruher	13
schlechter als vorher	13
schlechter geworden	13
schlechter scherz	3
schlechter service	44
schlechter witz	3
schlechter zahler	67
schleifen	
schleifservice	60
schleift	13
schleppend	
schleppende	
schleppende zahlung	67
schlepper	+
schlicht	+
schlichtungsstelle	11 27
schlieren	13
schliessen	+
schliesst	+
schliesst endgueltig	9
schliesst endgultig	9
schliesst fuer immer	9
schliesst fur immer	9
schliesst nicht	13
schliesst nicht richtig	13
schliesst sauber	52
schliesst schlecht	13
schliesst wieder	52
schliesst zum jahresende	9
schliessung	9
schliessungen	9
schliesszylinder	24
schloesser	24
schloss	24+
schlosser	24+
schluderei	44
schludrig	44
schludrige	44
schluessel	24
schluessel verwahrt	17
schluesseldienst	60
schlug	
schlug vor	0
schluss	+
schlussel	24+
schlussel verwahrt	17
schlusseldienst	60
schlussrechnung	28+
schlussrechnungen	28
schlussverkauf	33
schlusszahlung	41
schmal	
schmeckt	+
schmeckt komisch	13
schmeckt nicht	13
schmeckt verbrannt	13
schmerzen	+
schmerzensgeld	8 10
schmerzgrenze	7 12
schmerzpunkte	36
schmid	+
schmierig	13
schmiert	
schmiert ab	13
schmort	13
schmuck	24
schmutzig	13
schnackt	+
schnaeppchen	7
schnappchen	7
schnaps	24+
schnarchnasen	27
schnauze	
schnauze voll	3
schnee	61
schneedruck	8
schneefraese	24
schneefrase	24
schneeraeumung	60
schneeraumung	60
schnell	+
schnelle	+
schnellen	+
schneller	21+
schnellere	21
schnelleren	21
schnellstens	56
schnellstmoeglich	56
schnellstmoglich	56
schnippisch	44
schnippische	44
schnitt	+
schnittstelle	32+
schnitzel	24
schnuerchen	
schnurchen	
schnurrt	73
schnurrt wie ein kaetzchen	73
schnurrt wie ein katzchen	73
scho	
scho weder	2
scho wieder	2
schockiert	3
schoen	
schoen frisch	73
schoen geworden	45
schoen leise	73
schoen rund	73
schoen trocken	73
schoen warm	73
schoene	
schoene ferien	61
schoenen	
schoenen dank	64
schoenen feierabend	61
schoenen urlaub	61
schoenes	
schoenes wetter	61
schoenes wochenende	61
schoens	
schoens wochenend	61
schoggi	23
schokolade	23 24+
schon	40+
schon das dritte	2
schon der dritte	2
schon die dritte	2
schon erledigt	59
schon frisch	73
schon gemacht	59
schon geworden	45
schon laengst	29
schon langst	29
schon leise	73
schon rund	73
schon trocken	73
schon warm	73
schon was gehoert	5
schon was gehort	5
schon wieder	2
schon wieder verschoben	29
schone	+
schone ferien	61
schonen	+
schonen dank	64
schonen feierabend	61
schonen urlaub	61
schones	
schones wetter	61
schones wochenende	61
schons	
schons wochenend	61
school	+
school business manager	65
school closed	9
school fees	46
school office	22
school report	16
school run	61
school secretary	22
school uniform	24
schools	+
schornstein	+
schornsteinfeger	66
schotter	24
schraenke	24
schramme	13
schrammen	13
schrank	24+
schranke	24
schraube	24
schrauben	24+
schrauben fehlen	35
schreckt	
schreib	+
schreiben	+
schreiben gut	10
schreibfehler	74
schreibt	51+
schreibt gut	10
schreibt lieber	6
schreibtisch	24+
schreibtische	24
schreiner	18
schreit	3
schrie	3
schrieb	51+
schrieb gut	10
schrieben	51
schriftl	+
schriftlich	+
schritt	+
schritt fuer schritt erklaert	0
schritt fur schritt erklart	0
schritte	
schroff	44
schrott	13
schrottreif	13
schueler	65
schuelerin	65
schuelers	65
schuetz	24
schuetzenfest	61
schuh	
schuhe	24
schulanfang	61
schulbucher	24
schulbuecher	24
schuld	+
schulden	67
schulden ihm was	17
schulden ihr was	17
schuldet	67
schuldet uns	67
schuldig	+
schuldigung	4
schuldner	67
schule	66+
schulen	+
schuler	65+
schulerin	65
schulers	65
schulhaus	+
schuljahr	+
schulleiter	65
schulleiterin	65
schulsekretariat	22
schulung	60+
schulungen	60+
schulungsbedarf	36
schurken	27
schutz	24+
schutzenfest	61
schwach	3+
schwaegerin	66
schwaermen	45
schwaermt	45
schwaermt von uns	49
schwaermte	45
schwaermten	
schwager	66+
schwagerin	66+
schwammerl	24
schwankt	+
schwarmen	45
schwarmt	45+
schwarmt von uns	49
schwarmte	45
schwarmten	
schwarz	
schwarze	+
schwebt	
schwebt ihm vor	20
schwebt ihr vor	20
schweinegeld	12
schweinerei	3 27
schweinestall	44
schweineteuer	12
schweissarbeiten	60
schweissen	50
schweissgeraet	24
schweissgerat	24
schweiz	+
schwer	
schwer beeindruckt	45
schwer enttaeuscht	3
schwer enttauscht	3
schwerhoerig	6
schwerhorig	6
schwerpunkt	36
schwerpunkte	36
schwester	66+
schwestern	+
schwiegermutter	66
schwiegersohn	66+
schwiegertochter	66
schwiegervater	66
schwindler	27
schwoere	47
schwore	47
schwund	+
scissor	
scissor lift	24
scone	+
scooter	24
scope	36+
scorched	13
scorcher	61
score	16+
scores	+
scotland	+
scout	+
scouts	+
scrambled	13
scrap	34+
scrap rate	34
scraped	13
scratch	13+
scratched	13+
scratches	13
screamed	3+
screaming	3
screeches	13
screeching	13
screeding	60
screen	24+
screen gone black	13
screen grab	16
screen printing	60
screened	22
screened by pa	22
screening	
screening calls	22
screens	24
screenshot	16
screenshots	16
screw	+
screw you	27
screwdriver	24
screwed	+
screws	24
script	16+
scrubbed	+
scuffed	13
scuffs	13
scum	27
sds	16+
seafood	24
seal	24+
seal broken	13
seal gone	13
sealant	24
sealed	52
seals	24
seam	+
seam split	13
seams	
seams gone	13
sean	+
search	+
searching	
searching for	36
season	72+
season greetings	23
season greetings mailing	33
season offers	33
seasonal	
seasonal offers	33
seasons	+
seat	+
seat covers	24
seating	
seating plan	16
seats	+
sec	22
sechs	+
sechzig	+
second	+
second branch	20
second fix	72
second hand	51
second level	25
second line	25
second monitor	25
second opinion	0
second phase	72
second quote	55
second reminder	28
second screen	25
second shop	20
second site	20
second supplier	55
second time	2
second time this month	2
second time this week	2
second time this year	2
second to none	45
seconded	43
secondment	
seconds	+
secretaries	22
secretary	22+
secretary took a message	22
security	60+
security at gate	22
security code	32
security desk	22
see	+
see attached	59
see how it is going	1
see to it	47
see you in court	27
seed	24+
seed drill	24
seed potatoes	24
seeded	+
seeds	24
seeing	+
seeing to it	47
seeking	36
seeks	36
seemingly	51
seems	
seems that	51
seen	+
seen to	52 59
seeped	13
seeping	13
seeps	13
sees	+
seethed	3
seethes	3
seething	3
segen	
sehe	+
sehe zu	47
sehen	+
sehen uns vor gericht	27
sehen zu	47
sehn	+
sehr	+
sehr angetan	45
sehr bemueht	45
sehr bemuht	45
sehr dankbar	64
sehr dringend	56
sehr enttaeuscht	3
sehr enttauscht	3
sehr fein	45
sehr freundlich	45
sehr geehrte	75
sehr geehrte damen	75
sehr geehrte kunden	33
sehr geehrter	75
sehr kompetent	45
sehr teuer	12
sehr zufrieden	45
sei	+
seid	+
seid ihr	75
seidel	+
seids	+
seien	+
seife	24
seifenspender	24
sein	65+
sein handwerker	66
seine	65+
seine baufirma	66
seine edv firma	66
seinem	65+
seinen	65+
seiner	65+
seiner meinung nach	51
seinerzeit	40
seines	65
seit	+
seit dem tod	15
seit ewigkeiten	29
seit gestern	40
seit jahren	2
seit kurzem	40
seit letzter woche	40
seit monaten	2 29
seit tagen	29
seit tagen uberfallig	29
seit tagen ueberfaellig	29
seit wochen	2 29
seit wochen offen	67
seit wochen uberfallig	29
seit wochen ueberfaellig	29
seitdem	
seitdem alles gut	52
seitdem dicht	52
seitdem kein	52
seitdem keine	52
seitdem keine probleme	52
seitdem nichts mehr	52
seitdem ruhe	52
seitdem ruhig	52
seitdem trocken	52
seite	+
seitenverkehrt	74
seither	+
seither alles gut	52
seither kein	52
seither keine	52
seither nichts mehr	52
seither ruhe	52
seither ruhig	52
seither trocken	52
seized	13
seized up	13
seizes	13
sekr	+
sekretaer	22
sekretaerin	22
sekretaerinnen	22
sekretar	22+
sekretariat	22+
sekretariats	22
sekretarin	22+
sekretarinnen	22
sekt	23 24+
sel	15
selben	+
selber	+
selber fehler	2
selbes	
selbes problem	2
selbst	+
selbst abholen	14
selbst schuld	4
selbst wenn	26
selbstabholer	14
selbstabholung	14
selbstbehalt	8
selbstbeteiligung	8
selbstgebackene	
selbstgebackene kekse	23
selbsthilfegruppe	+
selbstkostenpreis	
selbstverstandlich	+
seldom	37
self	+
selig	15
seligen	
seligen angedenkens	15
sell	+
seller	65
sellers	65
selling	+
selling like hot cakes	21
selling well	73
sells	+
sells well	73
selten	37+
seltener	57
selves	
semi	+
semi retired	43
seminar	60 72+
seminare	60
semmeln	24+
send	58+
send a new one	10
send across	58
send an engineer	50
send by courier	58
send by email	58
send by post	58
send in	58
send new ones	10
send off	58
send on	58
send out	58
send over	58
send someone out	50
send the link	58
send the van	14
send through	58
sende	58+
sende ein	58
sende ich	47
sende nach	58
sende zu	47 58
sende zuruck	58
sende zurueck	58
sendebericht	32
senden	58
senden wir	47
senden zu	58
sender	+
sendet	58
sendet zu	58
sendet zuruck	58
sendet zurueck	58
sendete	58
sendgrid	33
sending	58+
sending it back	11
sending out	58
sending over	58
sending them back	11
sending through	58
sends	58+
sends business our way	49
sends people our way	49
sendung	72+
sendungen	72
sendungsnummer	32
sendungsstatus	32
sendungsverfolgung	32
senior	65+
senior partner	65
seniorchef	65
seniorchefin	65
seniorchefs	65
seniorenheim	+
senken	57
senkt	57
senkte	57
senkten	57
senkung	57
senor	65
sensationell	45
sensitive	
sensor	24
sensoren	24
sensors	24
sent	59+
sent a friend	49
sent a guide	0
sent a link to	0
sent a new one	10
sent across	59
sent again	59
sent business our way	49
sent by courier	59
sent by email	59
sent by post	59
sent from my iphone	32
sent her neighbour	49
sent his neighbour	49
sent how to	0
sent it back	11
sent me round the houses	44
sent off	59
sent on	59
sent out	59
sent over	59
sent someone our way	49
sent them our way	49
sent them to us	49
sent through	59
sent today	59
sent twice	74
sent us his friend	49
sent us round the houses	44
sent yesterday	59
seo	60
sep	+
sepa	41+
sepa mandat	16 41
separate	+
sept	42+
september	42+
septic	13
septic tank	24
septic tank emptying	60
serie	72
serienbrief	33
serienbriefe	33
serienmail	33
serienmails	33
seriennummern	+
serve	+
served	+
served notice	30
server	24+
server down	13 25
servern	24
servers	24+
service	60 72+
service agreement	16
service bulletin to all	33
service call	1
service contract	16
service desk	25 39
service engineer	39
service mangelhaft	44
service report	16
service request	25
service review	53
service user	65
service users	65
servicebericht	16
servicedesk	25
serviceeinsatz	72
servicegebuehr	46
servicegebuhr	46
services	+
serviceteam	39
servicetechniker	39
servicetermin	72
servicewueste	44
servicewuste	44
servicing	60
serviert	+
servietten	24
serving	
serving notice	30
servo	
servo drive	24
servus	+
sessel	24
session	72+
sessions	72
set	24+
set right	50 52
set up	59 60
set up time	34
sets	24
sets the standard	45
settee	24
setting	+
settings	
settle	41+
settle the account	41
settle the bill	41
settle the invoice	41
settle up	41
settled	52+
settled amicably	52
settled in	1
settled in nicely	73
settled in well	1
settled the matter	52
settled up	41
settlement	8 41+
settlement cracks	13
settlement discount	7
settlement figure	8
settlement offer	8
settles	41
settles it	52
settles the matter	52
settling	41+
settling in	1
settling in nicely	1
settling in ok	1
setup	60+
setup time	34
setze	
setze mich dafuer ein	47
setze mich dafur ein	47
setze mich in verbindung	54
setzen	+
setzen aus	13
setzen uns dafuer ein	47
setzen uns dafur ein	47
setzen uns zusammen	69
setzt	+
setzt aus	13
setzt frist	11
setzt instand	50
setzt sich in verbindung	54
setzte	
setzte aus	13
seventy	+
several	
several times	2
several times now	2
severed	
severed ties	30
sewn	+
sf	
sf klasse	8
sh	+
shade	
shade card	16
shaft	24
shafts	24
shake	+
shall	+
shall do	47
shall not	37
shambles	3
shambolic	3
shame	+
shampoo	24
shape	+
share	58+
share the file	58
share the link	58
shared	59+
shared drive	25
shared mailbox	25
shared our post	49
shared parental leave	43
sharepoint	25+
sharing	58+
sharks	27
sharp	73+
sharp edges	13
sharpen	+
sharpen our pencil	7
sharpen the pencil	7
sharpen up	7
sharpen your pencil	7
sharpening	60
sharper	
sharper price	7
sharpish	56
shattered	13
shave	
shave off	7
shaved	57+
shaved off	57
she	65+
she is	65
she said	51
she will	65
she would	26 65
sheared	13
sheared off	13
shearing	60
shed	24
shedding	+
sheep	
sheep shearing	60
sheet	+
sheet metal	24
sheet music	16
sheets	24+
shelf	24
shelves	24
shelving	24
shes	+
shift	72+
shift leader	65
shifted	+
shifting	+
shifts	72+
ship	14
shipment	14 72
shipment notification	32
shipment update	32
shipments	14 72
shipped	59+
shipped out	59
shipping	14
shipping label	16
shipping line	66
ships	14+
shipshape	73
shirt	24
shirts	24
shock	+
shocked	3
shocking	3
shocking service	44
shoddy	13
shoe	24
shoe repair	60
shoeing	60
shoes	24
shook	+
shook hands	52
shook hands on it	52
shook on it	52
shoot	
shoot across	58
shoot over	58
shop	+
shop around	55
shop closed	38
shop drawings	16
shop fit	72
shop manager	65
shop now	33
shop owner	65
shop sign	24
shopify	+
shopkeeper	65
shopped	
shopped around	55
shopper	65
shopping	
shopping around	55
shopping list	36
shops	
short	35+
short circuit	13
short delivered	35
short delivery	35
short life	13
short notice	56
short of	36
short of expectations	3
short paid	67
short shipped	35
short staffed	36
short term loan of	31
short with me	44
shortage	35
shortage made up	52
shortage of	36
shortages	35
shortbread	+
shorted	13
shorter	+
shortfall	35
shortfall made up	52
shortly	62
shorts	+
shorts out	13
shot	13
shot blasting	60
shot up	21
should	26+
should any	26
should anything	26
should be ashamed	27
should have arrived	29
should have been done	29
should have been here	29
should he	26
should it	26
should not	37
should she	26
should there	26
should they	26
should we	26
should you	26
shout	+
shout out	63 64
shout out to	64
shouted	3+
shouting	3+
shove	
shove it	27
show	72+
show home	63
show how	0
show prospects round	63
show you how	0
showed	+
showed her how	0
showed him how	0
showed how	0
showed prospects round	63
showed them how	0
shower	24+
shower head	24
shower of	27
shower screen	24
shower tray	24
showers	24
showing	+
showing how	0
shown	
shown how	0
showroom	
showroom visit	69
shows	+
shows how	0
shows nothing	13
shows zero	13
shrank	13 57
shredding	60
shri	65
shrink	+
shrink wrap	24
shrinkage	34
shrinks	13
shrubs	24
shrugged	44
shrugged off	44
shrunk	13
shrunk by	57
shudders	13
shunt	
shut	38+
shut down	9
shut for good	9
shut its doors	9
shut the doors	9
shut up shop	9
shutdown	+
shuts	+
shutter	24
shutters	24+
shutting	
shutting down	9
shutting up shop	9
shyster	27
shysters	27
si	+
sich	+
sich anders entschieden	30
sich entschuldigt	4
sich kuemmern	50
sich kummern	50
sicher	+
sicher nicht	37
sichere	
sichere zu	47
sicherheitsdatenblaetter	16
sicherheitsdatenblatt	16
sicherheitsdatenblatter	16
sicherheitsdienst	60
sicherheitsschuhe	24
sichern	+
sichern zu	47
sichert	
sichert zu	47
sicherte	
sicherte zu	47
sicherung	24+
sicherung fliegt	13
sicherung geflogen	13
sicherungen	24
sicht	
sick	+
sick and tired	3
sick days	34
sick leave	34
sick of	3
sick to death	3
sick to the back teeth	3
sickness	34
sid	+
side	
sideboard	24
sie	65 75+
sie alle	75
sie koennen sich verlassen	47
sie konnen sich verlassen	47
siebtraeger	24
siebtrager	24
siebzig	+
siehe	
siehe anhang	59
siehe anlage	59
sieht	+
sight	+
sight test	60
sign	24+
sign up now	33
sign ups	34
signage	24
signal	6+
signalton	70
signatory	+
signatur	25
signature	
signature in outlook	25
signed	59+
signed and returned	59
signed contract	16
signed for	48
signed off	52
signiert	+
signor	65
signora	65
signs	24+
silage	24
silage wrap	24
silberhochzeit	23 61
silence	38+
silent	73
silicone	24
silikon	24
silo	+
silted	
silted up	13
silver	
silver anniversary	23
sim	
sim card	25
sim cards	24
sim swap	25
simap	+
simply	+
simply not on	3
simsen	58
since	40+
since last week	40
since monday	40
since then	40
since yesterday	40
sincere	+
sincere apologies	4
sincere thanks	64
sincerely	+
sincerely grateful	64
sincerest	
sincerest apologies	4
sind	+
sind angekommen	48
sind da	48
sind dran	47
sind eingegangen	48
sind eingetroffen	48
sind es satt	3
sind fertig	59
sind noch offen	67
sind raus	59
sind rausgegangen	59
sind sie	75
sind unterwegs	59
sind zufrieden	1
sinead	+
singapore	+
singed	13
singing	
singing lessons	60
singing our praises	45
singing your praises	45
single	+
single malt	23
single sign on	25
sings	
sings our praises	45 49
singt	+
sink	24+
sinken	57
sinking	13
sinks	24
sinkt	57+
siobhan	+
sipho	+
siphon	24
sir	65+
sirs	+
sister	66+
sister in law	66
sisters	+
sit	+
sit down and plan	53
sit down with	69
site	72+
site agent	65
site blocked	25
site closed	9
site closing	9
site down	13
site manager	65
site plan	16
site visit	69
site visits	69
site walk	69
sites	72+
sitting	+
sitz	+
sitzen	73+
sitzen gelassen	44
sitzengelassen	44
sitzt	73+
sitzt gut	73
sitzt perfekt	73
sitzung	69+
six	+
six monthly review	53
six months ago	40
six months on	1
six nations	61
six weeks on	1
sixty	+
size	+
sizes	+
skandal	3
skandaloes	3
skandalos	3
skatrunde	61
skeptisch	+
sketch	16+
sketches	16
skew	13
skewed	13
ski	24
skid	+
skifahren	61
skiing	
skiing holiday	61
skilled	45
skin	+
skip	+
skip exchange	60
skip hire	60
skipped	+
skirennen	61
skirt	24
skirting	24
skirting boards	24
skirts	24
skiurlaub	61
skizze	16
skizzen	16
skizziert	+
skonti	7
skontieren	7
skonto	7 41+
skonto gezogen	41
skript	+
sky	66
sky high	12
skylight	24
skylights	24
skypen	54
sla	25+
sla document	16
slab	+
slabs	24
slack	+
slammed	
slammed the phone down	3
slapdash	44
slashed	57
slashes	57
slashing	57
slate	24+
slates	24+
sleep	+
sleeps	+
sleeve	+
slept	+
slide	+
slides	16
sliding	
sliding door	24
slimy	13
slip	+
slippage	29
slipped	13 29+
slipped a week	29
slipped up	4
slipping	13
slips	13
slipshod	44
sloppy	44
slot	72+
slots	72
slotted	
slotted us in	17
slow	29
slow computer	25
slow payer	67
slow pc	25
slow service	44
slow to pay	67
slowenien	+
slowly	29
slurry	
slurry tank	24
small	+
small claims	11
small favour	17
small gift	23
small job	72
small talk	61
small token	23
smaller	+
smalltalk	61
smart	
smart meter	24
smart meter install	60
smashed	13
smashed it	45
smashing	45
smeared	13
smell	
smell gone	52
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
smoke alarm	24
smoke damage	8
smoke detector	24
smoking	13
smooth	73+
smoothed	
smoothed over	52
smoothed things over	52
smoothly	73+
smouldering	13
sms	+
sms only	6
smt	65
smudged	13
smudges	13
smudging	13
snag	
snag check	1
snag list	16 72
snagged	13
snagging	72
snagging done	52
snags	72
snags cleared	52
snap	
snapped	3 13+
snapped at	44
snapped off	13
snapping	13
snaps	13
snarled	3
snow	61
snow clearing	60
snowed	
snowed in	61
so	+
so bald wie moeglich	56
so bald wie moglich	56
so called	51
so far	40
so fast	45
so freundlich	45
so friendly	45
so geht das nicht	3
so geht es nicht	3
so geht nicht	3
so gott will	26
so grateful	64
so happy	45
so helpful	45
so kind	45
so long as	26
so nicht	3
so no	72
so patient	45
so pleased	45
so professional	45
so quick	45
so rasch wie moeglich	56
so rasch wie moglich	56
so schnell wie moeglich	56
so schnell wie moglich	56
so set up	41
so sorry	4
soaked	13
soap	24
soared	21
soaring	21
sobald	+
soc	+
soccer	61
social	
social media management	60
society	
socket	24
socket set	24
sockets	24
socks	24
sod	
sod off	27
sodden	13
soeben	40
sofa	24+
sofas	24
sofern	26
sofort	56+
sofort aufgelegt	38
sofort bezahlt	41
sofort mailbox	70
sofortige	56
sofortigen	56
sofortrabatt	7
soft	
soft bounce	32
soft drinks	24
softener	
software	24
software development	60
software installieren	25
software request	25
software update	25
sogar	+
soggy	13
sohn	66+
sohn hat ubernommen	43
sohn hat uebernommen	43
sohn ubernimmt	43
sohn uebernimmt	43
soil	+
soja	+
solange	+
solange vorrat reicht	33
solar	+
solar installation	60
solar panel	24
solar panels	24
solarmodul	24
solarmodule	24
sold	+
sold out	21
sold the business	9
sold the firm	9
sold the shop	9
sold to a chain	9
sold up	9
solder	50
solicitor	18 66
solicitor letter	27
solicitor will write	27
solicitors	18 66
solicitors letter	27
solid	73+
soll	51+
soll ich	47
soll nicht wieder vorkommen	4
sollen	51+
solln	+
sollt	+
sollte	26+
sollte das	26
sollte doch	26
sollte er	26
sollte es	26
sollte gestern	29
sollte laengst	29
sollte langst	29
sollte noch	26
sollte sie	26
sollten	26+
sollten sie	26
solltest	26
solution	
solution for	36
solved	52
some	+
some days ago	40
some time ago	40
some time back	40
somebody	+
somebody else	55 74
someday	26
someone	+
someone else	55 74
someone local	55
something	+
sometime	
sometime next year	20
somit	+
sommelier	+
sommer	42+
sommeraktion	33
sommerferien	42 61
sommerpause	42
sommerreifen	24
sommerurlaub	42
son	66+
son answered	22
son exams	61
son in law	66
son wedding	61
sonderaktion	33
sonderanfertigung	60
sonderangebot	7
sonderangebote	7
sonderkonditionen	7
sonderkuendigung	30
sonderkundigung	30
sonderpreis	7
sonderpreise	7
sonderrabatt	7
song	+
sonnabend	62
sonne	+
sonnenschirm	24
sonnenschirme	24
sonnenschutz	24
sonntag	62+
sonntagabend	+
sonntags	+
sons	+
sonst	26+
soon	62+
sooner	62+
soonest	56
soothed	52
sore	+
sore about	3
sore at	3
sorge	+
sorge dafuer	47
sorge dafur	47
sorgen	+
sorgen dafuer	47
sorgen dafur	47
sorgt	
sorgt dafuer	47
sorgt dafur	47
sorry	4+
sorry about that	4
sorry for that	4
sorry for your loss	15
sorry fuer	4
sorry fur	4
sorry to hear	4
sort	+
sort it	50
sort it out	50
sort out	50
sort this out	50
sort you out personally	27
sorte	
sorted	52+
sorted it	52
sorted now	52
sorted out	52
sorted same day	52
sortiment	+
sortimentsbesprechung	53
sortimentsgesprach	53
sortimentsgespraech	53
sorting	+
sorting out	50
sorts	
sorts out	50
soul	+
sound	73
sound engineering	60
sounded	+
sounded off	3
sounding	
sounding off	3
sounds	+
soup	24+
sour	13+
sourdough	24 61
sous	
sous chef	65
sowas	+
soz	+
sozialamt	66
spa	+
spa day	23
spa voucher	23
space	
spachteln	50
spade	24
spaet	
spaeter	62
spaeter als	29
spaetestens	68
spaetestens am	68
spaetestens bis	68
spaetestens freitag	68
spaetestens montag	68
spaetestens morgen	68
spain	
spalling	13
spam	25+
spam email	25
spam filter	32
spanish	+
spanner	24
spanners	24
sparangebot	7
spare	+
spare capacity	36
spare machine	31
spare part	24
spare parts	24
spare set	31
spare unit	31
spared	57
sparen	57+
sparen ein	57
spares	24
spares us	57
spargel	24
sparkasse	66
sparking	13
sparks	13
spart	57+
spart ein	57
sparte	57
sparten	57
spartipp	0
spass	+
spass gemacht	61
spat	+
spater	62
spater als	29
spatestens	68+
spatestens am	68
spatestens bis	68
spatestens freitag	68
spatestens montag	68
spatestens morgen	68
spatschicht	+
spaying	60
speak	+
speak to	54
speak to a manager	11
speak with	54
speaker	24
speakers	24
speaking	+
speaks	
speaks highly of us	49
spec	16
spec sheet	16
special	+
special offer	33
special offers	33
special price	7
special rate	7
special requirements	36
special thanks	64
specially	
specials	+
specific	
specific requirements	36
specification	16 36
specifications	16
specifier	65
speck	24+
specs	16 36
spectacles	24
sped	
sped up	21
spedieren	14
spediert	14
spediteur	18 66
spedition	14 18 60 66
speech	+
speech therapy	60
speeches	+
speed	34
speed up	21
speeded	
speeded up	21
speeds	
speeds up	21
speedy	45
speisekarte	16+
speisekarten	24
spell	+
spelling	
spelling mistake	13
spend	+
spende	
spende fuer die kaffeekasse	23
spende fur die kaffeekasse	23
spenden	34+
spendenaufkommen	34
spendenaufruf	33
spendenbestaetigung	16
spendenbestatigung	16
spendenbrief	33
spendenmailing	33
spendenquittung	16
spender	65
spenderin	65
spendern	65
spent	+
sperren	+
sperrt	+
sperrt zu	9
sperrte	
sperrte zu	9
sperrvermerk	71
spesenabrechnung	28
spices	24
spiegel	24
spiegelverkehrt	74
spiel	+
spielen	+
spielgeraete	24
spielgerate	24
spielzeug	24
spill	+
spilled	13
spilt	13
spindel	24
spindles	+
spinnen	13
spinnt	13
spinnte	13
spirits	24
spital	66
spits	3
spitting	3
spitting feathers	3
spitze	45+
spitzenleistung	45
spitzenmaessig	45
spitzenmassig	45
spitzenservice	45
spk	54
spkw	54
splashback	24
splendid	45
splinter	13
splintered	13
splinters	13
split	13
split open	13
split the difference	52
splits	13
splitterig	13
splittert	13
splitting	13+
spluttering	13
spoilage	34
spoiled	13
spoilt	13
spoke	+
spoke by phone	54
spoke highly of us	49
spoke on phone	54
spoke to	54
spoke to a colleague	22
spoke to assistant	22
spoke to colleague	22
spoke to gatekeeper	22
spoke to her assistant	22
spoke to her husband	22
spoke to her pa	22
spoke to her secretary	22
spoke to his assistant	22
spoke to his pa	22
spoke to his secretary	22
spoke to his wife	22
spoke to pa	22
spoke to reception	22
spoke to receptionist	22
spoke to secretary	22
spoke to switchboard	22
spoke with	54
spoke with reception	22
spontan	+
sportgeraete	24
sportgerate	24
spot	+
spot on	45 73
spotless	
spotlights	24
spots	+
spotted	+
spouse	66
sprach	54+
sprach auf ab	70
sprach aufs band	70
sprachbox	70
sprache	+
sprachmemo	70
sprachmitteilung	70
sprachnachricht	70
sprachnachrichten	70
sprang	
sprang a leak	13
sprang ab	30
sprang auf	13
sprang ein	17
sprang nicht an	13
sprangen	
sprangen ein	17
sprayer	24
sprayers	24
spraying	60
spread	
spread the word	49
spreading	
spreading the word	49
spreadsheet	16
spreche	+
sprechen	54+
sprechstunde	+
sprechstundenhilfe	22
sprechzimmer	+
sprengt	
sprengt das budget	12
sprengt den rahmen	12
spricht	54
spricht nur englisch	6
spring	24 42+
spring campaign	33
spring meeting	53
spring offers	33
springs	24
springs a leak	13
springt	
springt ab	30
springt auf	13
springt ein	17
springt heraus	13
springt nicht an	13
springt raus	13
springt wieder an	52
sprinkler	24
sprint	72
sprit	+
spritverbrauch	34
spritzen	24
spritzgussteile	24
spritzmittel	24
sprocket	24
sprode	13
sproede	13
sprung	13
sprung drin	13
sprung nach vorn	21
spuelkasten	24
spuelmaschine	24
spuerbar	
spuerbar mehr	21
spukt	13
spulkasten	24
spulmaschine	24
spur	
spurbar	
spurbar mehr	21
spurlos	35
spurs	61
sputters	13
sq	
square	+
square up	41
squared	52+
squared away	52
squared up	52
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
sri	65
srv	+
sry	4
ssd	24
ssl	
ssl certificate	25
sso	25
stabil	73+
stabile	73
stable	73+
stable doors	24
stable since	52
stack	+
stacked	+
stadt	66
stadtfest	+
stadtfuehrung	60
stadtfuhrung	60
stadtverwaltung	66
stadtwerke	66+
staendig	2
staendig besetzt	38
staendig vertroestet	44
staendig weiterverbunden	44
staendige	2
staff	+
staff training	60
staff turnover	34
staffed	+
staffel	46+
staffelpreis	46
staffelpreise	46
staffing	60
stage	24 72+
stage changed	32
stage changed to	32
stage payment	41
stage updated	32
stages	72
staging	24
stahl	+
stahltraeger	24
stahltrager	24
stain	13+
stain for timber	24
stained	13
staining	13
stainless	24+
stains	13
staircase	24
stairlift	24
stairs	24
stale	13
stalled	13
stalling	13
stalls	13
stammkunde	65
stammkunden	65
stammkundenrabatt	7
stammkundin	65
stammtisch	61+
stamp	
stamps	24
stan	+
stand	69+
stand build	60
stand in	17
stand in for	17
stand in unit	31
stand visit	69
standard	
standards	
standards have slipped	3
standards slipping	3
standen	+
standig	2+
standig besetzt	38
standig vertrostet	44
standig weiterverbunden	44
standige	2
standing	+
standing charge	46
standing desk	24
standing order	41
standing order for goods	72
standing still	13
standort	+
standortbestimmung	53
standorte	+
standortschliessung	9
standortwechsel	20
standstill	
standzeit	34
standzeiten	34
stank	13
stanzteile	24
stapler	24+
star	45 63+
star rating	34
starb	15
starben	15
stark	+
starkregen	8
stars	63+
start	
start of next week	62
started	+
starten	
starter	
starter form	25
starter motor	24
starter pack	16
startet	+
startet neu	13
startet nicht	13
startet nicht mehr	13
startet wieder	52
starthilfe	17
starthilfe gegeben	17
starting	+
starting a new job	43
starting school	61
starts	+
starts again	52
starts first time	52
startup	+
stat	+
state	
state of origin	61
stated	51+
stated that	51
statement	28+
statement copy	16
statement of account	28
statement of truth	8
statements	28+
states	51
static	13+
statik	60
statiker	66
stating	51
station	
stationery	24
stations	
statt	37 74+
status	+
status aktualisiert	32
status change	32
status changed	32
status changed to	32
status geaendert	32
status geaendert von	32
status geandert	32
status geandert von	32
status gesetzt auf	32
status set to	32
status updated	32
statusaenderung	32
statusanderung	32
statusgesprach	53
statusgespraech	53
statusmeldung	32
statusupdate	32
statuswechsel	32
stau	61
staub	+
staubsauger	24
stauden	24
stay	72+
stayed	+
stayed behind	17
stayed late	17
stayed on	17
stayed on late	17
stayed put	73
staying	+
stays	
stays dry	73
stays put	73
std	+
steady	+
steady since	52
steak	24+
steaks	24
steamed	
steamed up	3 13
steaming	3
steckdose	24
steckdosen	24
stecker	24+
steckt	+
steel	24
steel plate	24
steel sheet	24
steep	12+
steer	0
steered	0+
steered our way	49
steered towards	0
steh	+
stehe	
stehe dafuer ein	47
stehe dafuer gerade	47
stehe dafur ein	47
stehe dafur gerade	47
stehen	+
stehen aus	35
stehen dafuer gerade	47
stehen dafur gerade	47
stehen gelassen	44
stehen noch aus	35
stehen still	13
stehen und liegen lassen	56
stehengeblieben	13
stehengelassen	44
stehn	+
steht	13+
steht als referenz	63
steht aus	35
steht gut da	73
steht noch aus	35
steht still	13
steht wie eine eins	73
stehtische	+
steigen	21+
steigern	21
steigert	21
steigerte	21
steigerten	21
steigerung	21
steigerungen	21
steigt	21+
steigt an	21
steine	24
steinmetz	+
steinschlag	8
stell	+
stelle	+
stelle ab	14
stelle bereit	58
stelle neu besetzt	43
stelle unbesetzt	43
stellen	+
stellen ab	14
stellen bereit	14
stellen in aussicht	47
stellen in rechnung	28
stellen sich vor	36
stellen zu	14
stellen zur verfuegung	31
stellen zur verfugung	31
stellenwechsel	43
stellplatz	+
stellt	+
stellt ab	14
stellt bereit	14
stellt betrieb ein	9
stellt durch	54
stellt hin	14
stellt in aussicht	47
stellt in rechnung	28
stellt kontakt her	49
stellt nicht durch	22
stellt richtig	50
stellt sich vor	36
stellt uns vor	49
stellt wieder her	50
stellt zu	14
stellt zur verfuegung	31
stellt zur verfugung	31
stellte	
stellte betrieb ein	9
stellte fotos online	63
stellte kontakt her	49
stellte nicht durch	22
stellte uns vor	49
stellte zu	14
stellte zur verfuegung	31
stellte zur verfugung	31
stellung	+
stellungnahme	+
stempel	24
step	
step in	17
stepped	+
stepped down	43
stepped in	17
stepped in for us	17
stepped into the breach	17
stepped up	17
stepping	
stepping down	43
steps	
steps in	17
sterbefall	15
sterbeurkunde	15
steriliser	24
stern	
stern im telefonbuch	71
sterne	63+
sternebewertung	63
sterneintrag	71
sternen	+
steuer	+
steueramt	66
steuerberater	18 66+
steuerberater gewechselt	30
steuerberaterin	18 66
steuerberatung	60
steuerbescheid	16
steuererklaerung	60
steuererklarung	60
steuern	+
steuernummer	+
steuerung	24+
steuerverwaltung	66
steve	+
stich	
stichtag	68+
stick	+
stick in the post	58
stick it	27
sticker	24+
sticker shock	12
stickers	24
sticking	13+
sticks	13
sticky	13
stiefel	24
stieg	21
stieg an	21
stiegen	21
stiftung	+
stiftungsrat	+
still	2+
still another	2
still awaiting	35
still awaiting payment	67
still going strong	73
still happy	1
still happy with	1
still missing	35
still not arrived	29
still not come	29
still not done	29
still not finished	29
still not fitted	29
still not had	35
still not here	29
still not paid	67
still not received	35
still not started	29
still nothing	29
still outstanding	67
still owes	67
still short	35
still tacky	13
still the same	2
still to come	35
still unpaid	67
still waiting	35
still waiting for	35
stillgelegt	9
stilllegung	9
stillstaende	34
stillstand	13 34+
stillstande	34
stillstandszeit	34
stillstandzeiten	34
stimme	+
stimmen	+
stimmen hinten und vorne nicht	13
stimmen nicht	74
stimmt	+
stimmt es	5
stimmt nicht	74
stimmt nicht uberein	74
stimmt nicht ueberein	74
stimmt so nicht	74
stimmte	
stimmte nicht	74
stimmten	
stimmten nicht	74
stink	
stinken	13
stinkig	3
stinking	13
stinks	13
stinksauer	3+
stinkt	13
stinkwuetend	3
stinkwutend	3
stippvisite	69
stirbt	15
stitches	
stitches came out	13
stmt	28
stock	24+
stock audit	60
stock levels	34
stock list	16
stock loss	34
stock take of needs	53
stockist	65
stockists	65
stockman	65
stocks	+
stocksauer	3
stocktake	53
stoeren	
stoerung	13
stoerung behoben	52
stoerungen	13
stoerungsbeseitigung	50
stoerungsdienst	60
stoerungsfrei	73
stoerungsfreie	73
stoff	24
stoffe	24
stoffmuster	16
stoht	+
stole	+
stolen	35
stolen bike	8
stolen car	8
stolen phone	8
stollen	23+
stolz	12
stolze	
stolze summe	12
stolzer	
stolzer preis	12
stone	
stone cold	13
stood	+
stood down	43
stood in	17
stood in for	17
stood up	38 44
stood us up	44
stood waiting	44
stool	24+
stools	24
stop	37+
stop bothering	71
stop by	69
stop calling	71
stop calling me	71
stop contacting	71
stop contacting me	71
stop emailing	71
stop emailing me	71
stop gap	31
stop harassing	71
stop mailing	71
stop mailing me	71
stop pestering	71
stop phoning	71
stop ringing	71
stop ringing me	71
stop sending	71
stop sending me	71
stop texting	71
stop the emails	71
stop the newsletter	71
stopgap	31
stoppages	34
stopped	13+
stopped buying	30
stopped by	69
stopped cheque	67
stopped dead	13
stopped donating	30
stopped ordering	30
stopped the leak	52
stopped the service	30
stopped trading	9
stopped using us	30
stopped working	13
stopping	
stopping by	69
stops	13
stops working	13
storage	60
store	
store credit	10
store manager	65
stored	+
stored it for us	17
storen	24
stores	
stories	
storm	
storm claim	8
storm damage	8
storm last night	61
stormed	3
stormed off	3
stormed out	3
storniert	10 30+
storniert und erstattet	10
storno	10+
stornogutschrift	10
stornorechnung	28
storung	13
storung behoben	52
storungen	13
storungsbeseitigung	50
storungsdienst	60
storungsfrei	73
storungsfreie	73
story	+
stossdaempfer	24
stossdampfer	24
stottert	13
stove	24
strafanzeige	27
strahlt	+
straight	+
straight away	56
straight off	56
straight to voicemail	70
straightaway	56
stranded	
strapped	
strapped for cash	12
strassenfest	+
strategic	20
strategie	20+
strategiegesprach	53+
strategiegesprache	53
strategiegespraech	53
strategiegespraeche	53
strategiemeeting	53
strategien	20
strategiesitzung	53
strategietermin	53
strategieworkshop	53
strategisch	20
strategy	20+
strategy day	53
strategy meeting	53
strategy session	53
strauss	23 24
strauss blumen	23
straw	24
strawberries	24
streaks	13
streaky	13
stream	+
street	+
streichen	+
streifen	13+
streifig	13
streiken	13
streikt	13
streikte	13
streit	11+
streit beigelegt	52
streitet	
streitet ab	11
streitfall	11
streng	+
strength	+
stress	
stress gemacht	11
stretch	+
stretch film	24
strictly	61
strike	+
strike me off	71
strimmer	24
strimmers	24
strings	24+
strip	+
stripe	41
strippe	
strips	
strittig	11
strittige	11
stroh	24
strom	
stromausfall	13 66
stromersparnis	57
stromkosten	34
strompreis	46
stromrechnung	28 34
stromspeicher	24
stromverbrauch	34
strong	
strop	
stroppy	44
struck	+
struck a compromise	52
struck off	9
struck off companies house	9
structural	
structural calculations	60
structure	+
struggle	36
struggles	36
struggling	36
struggling with	36
stuck	13+
stuck in customs	29
stuck without	56
stucki	+
stuckliste	16
stuckpreis	46
stuckpreise	46
stuckzahl	34
stuckzahlbedarf	36
stuckzahlen	34
student	65+
studentin	+
students	65
studies	
studio	18+
study	+
stueck	
stueckliste	16
stueckpreis	46
stueckpreise	46
stueckzahl	34
stueckzahlbedarf	36
stueckzahlen	34
stuehle	24
stuehlen	24
stuemper	27 44
stuemperei	27
stuemperhaft	27 44
stuerzen	
stuerzen ab	13
stuerzt	
stuerzt ab	13
stuerzt dauernd ab	13
stuerzt nicht mehr ab	52
stuerzt staendig ab	13
stuerzte	
stuerzte ab	13
stufe	+
stufe geaendert	32
stufe geandert	32
stuff	+
stuffed	13
stuhl	24
stuhle	24
stuhlen	24
stumm	
stump	
stump grinding	60
stump up	41
stumper	27 44
stumperei	27
stumperhaft	27 44
stumpf	13
stund	+
stunde	+
stunde gewartet	29
stunden	34+
stunden zu spaet	29
stunden zu spat	29
stundenabrechnung	28
stundenlang	29
stundenlang gewartet	29
stundenlohn	46
stundensaetze	46
stundensatz	46+
stundensatze	46
stunk	11
stunning	45
stupid	+
sturdy	73
sturm	8
sturm graz	61
sturmschaden	8
sturmschaeden	8
sturz	+
sturze	+
sturzen	
sturzen ab	13
sturzt	+
sturzt ab	13
sturzt dauernd ab	13
sturzt nicht mehr ab	52
sturzt standig ab	13
sturzte	
sturzte ab	13
style	
style guide	16
sub	
sub standard	3
subbie	
subbies	
subcontractor	18
subject	
subject to	26
submission	+
submit	58+
submits	58
submitted	59+
submitting	58
subrogation	8
subscriber	65
subscribers	34
subscription	+
subscription fee	46
subscription lapsed	30
subsided	13
subsidence	13
subsidence claim	8
subsiding	13
substandard	13
substandard service	3
substitute	
substitute sent	74
substituted	74
subsystem	
subunternehmen	66
subunternehmer	66
success	
success stories	63
success story	63
succession	20+
successor	43+
successor is	43
successors	43
such	+
such as when	26
suche	+
suchen	36+
suchmaschinenoptimierung	60
sucht	36+
sucht auf	69
sucht nach	36
suchte	36+
sucked	
sucked teeth	12
sudden	
sudden death	15
suddenly	
sudern	11
sudert	11
sue	+
sue us	27
sue you	27
suendhaft	
suendhaft teuer	12
suendteuer	12
sugar	24
suggest	0+
suggested	0+
suggested i ring	49
suggested us	49
suggested us to	49
suggested we call	49
suggested we speak to	49
suggesting	0
suggestion	0
suggestions	0
suggests	0
suicide	15
suing	
suing us	27
suit	24+
suitcase	24
suite	+
suits	24
sum	
sum insured	8
summary	16+
summe	46
summer	42+
summer holiday	61
summer holidays	42 61
summer house	24
summer offers	33
summer sale	33
sun	62
sunday	62+
sundays	+
sundhaft	
sundhaft teuer	12
sundteuer	12
sunk	13
sunny	61
sunshine	61
super	45+
super arbeit	45
super beraten	45
super bowl	61
super geworden	45
super happy	45
super helpful	45
super job	45
super service	45
super urgent	56
super zufrieden	45
superb	45
superb job	45
superb work	45
superfrisch	73
supermarket	+
superstar	45
supervisor	65
supervisors	+
suppe	+
supplied	59+
supplier	18 66+
suppliers	18 66+
supplies	24+
supply	58+
supplying	58
support	39+
support contract	60
support desk	39
support team	39
supporter	65
supporters	65
supports	
suppose	26
suppose that	26
supposed	+
supposed to	26
supposed to be here	29
supposedly	51
supposes	51
supposing	26
suppt	13
surcharge	46+
sure	+
surface	+
surged	21
surgeon	+
surgery	60 66+
surly	44
surname	+
surpassed	
surpassed expectations	45
survey	60 72
survey form	16
survey invitation	33
survey report	16
survey visit	69
surveying	60
surveyor	
survive	+
suspected	51
suspects	51
suspended	43
suspicious	
suspicious email	25
suss	+
suva	66
swabs	24
swap	10+
swap out	10 50
swapped	74+
swapped and working	52
swapped days for us	17
swapped for	52
swapped for new	10
swapped out	52
swapped over	74
swapped over for	52
swapped shifts	17
swapped slots	17
swapping	
swapping out	50
swatch	16
swatches	16+
swaying	13
sways	13
swear	47
swearing	27
swears	+
swears that	51
sweet	+
sweetly	
sweets	23 24
swift	45+
swimming	
swimming lessons	60
swimming pool	24
swindle	27
swindled	27
swindler	27
swindlers	27
swing	
swing by	69
swing round	69
swing set	24
swisscom	66
switch	22 24
switch for network	24
switchboard	22+
switched	30+
switched away	30
switched bank	30
switched itself off	13
switched off	38
switched provider	30
switched round	74
switched supplier	30
switched suppliers	30
switched to	30
switches	24 30
switches off	13
switching	30
switching provider	30
switching service	60
swollen	13
swore	+
swore at me	3
swore to	47
sworn	+
swung	+
swung by	69
sydney	+
sympathies	15
sympathy	
sympathy card	23
sync	32+
sync completed	32
sync error	32
synced	32
synchronisation	32
synchronised	32
synchronisiert	32
synchronized	32
syncing	
syringes	24
sysadmin	65
system	+
system alert	32
system down	13
system generated	32
system message	32
system notification	32
systemeintrag	32
systemhaus	18
systemmeldung	32
systemnachricht	32
systems	+
t	
t and c	16
t and cs	16
t c	54
t f	68
t shirt	24
t shirts	24
ta	64+
ta muchly	64
ta very much	64
tabelle	16
table	24
table booking	72
table plan	16
table saw	24
tablecloth	24
tablecloths	24
tables	24+
tablet	24
tablets	24+
tablets for the dog	24
tabletten	24+
tabs	+
tach	+
tacky	13
tadellos	45 73+
tadellose	45 73
tadellosen	73
tadelloser	73
tae	+
taetig	
tafel	+
tag	+
tag added	32
tag der offenen tuer	33
tag der offenen tur	33
tag gerettet	45
tag removed	32
tage	+
tage zu spaet	29
tage zu spat	29
tagelang	29
tagen	+
tagespreis	46
tagessaetze	46
tagessatz	46
tagessatze	46
tagged	
tagged us	49
taglich	+
tags	24
tags zuvor	40
tail	
tail lift	14
tailgate	
tailgate delivery	14
tailoring	60
tait	+
take	+
take a look	50
take along	14
take full responsibility	4
take her off	71
take him off	71
take it further	11
take it higher	11
take it on	47
take legal action	27
take me off	71
take me off your list	71
take my name off	71
take off	7
take off mailing list	71
take off the list	71
take on staff	20
take our business elsewhere	30
take over	14
take round	14
take stock	53
take the blame	4
take them off	71
take us off	71
take you to court	27
taken	+
taken business elsewhere	30
taken care of	52
taken delivery	48
taken it in house	30
taken it on	47
taken off	21
taken off list	71
taken over by	9
taken over from	43
taken over her role	43
taken over his role	43
taken round	59
takeover	20
takes	+
takes over from	43
taking	+
taking ages	29
taking business elsewhere	30
taking forever	29
taking it further	11
taking legal action	27
taking on staff	20
taking over from	43
taking stock	53
taking the mick	3
taking the mickey	3
taking too long	29
taking us to court	27
taking you to court	27
takings	34 61+
takings down	61
takt	
taktzeit	34
talk	+
talk through	0
talk to	54
talked	+
talked about next year	53
talked about plans	53
talked about us to	49
talked down	44
talked down to	44
talked her through	0
talked him through	0
talked over	44
talked them through	0
talked through	0
talked through plans	53
talked to	54
talking	+
talking through	0
talks	+
tan	+
tank	
tank cleaning	60
tankgutschein	23
tankreinigung	60
tanks	+
tante	66
tap	24
tape	24
tapete	24
tapeten	24
tapezieren	60
taps	24
tardy	29
target	+
target date	68
targets	20
tarif	46+
tarifcheck	53
tarife	46
tarifen	46
tariff	46
tariffs	46
tarnished	13
tarnishing	13
taschen	24
task	72
task assigned	32
task completed	32
task created	32
tasks	72
tassen	24+
tastatur	24+
tastatur defekt	25
tastaturen	24
tasted	+
tasted amazing	45
tasted funny	13
tasted great	73
tasted off	13
tasted wonderful	45
tasteless	13
tastes	
tastes burnt	13
tastes great	73
tastes off	13
tat	
tat mir leid	4
tat uns leid	4
taten	+
tatig	
tatsachlich	+
tatters	
tattoo	60
taucht	
taucht nicht auf	44
tauchte	
tauchte nicht auf	44
taufe	23 61
taught	0+
taugt	+
tausch	+
tausche	
tausche aus	50
tauschen	50
tauschen aus	10 50
tauschen um	10
tauscht	+
tauscht aus	10 50
tauscht um	10
tauschte	
tauschte um	10
tausend	+
tausend dank	64
tax	+
tax advice	60
tax adviser	66
tax invoice	28
tax office	66
tax return	16
tax return service	60
taxe	46
taxen	46
taxi	60
taxman	66
tb	+
tb besprochen	70
tb test	60
tc	54
tcf	54
tcon	54
tct	54
tds	+
te	+
tea	24
tea bags	24
teach	0
teacher	
teachers	+
teaching	38
teaching him how	0
team	39+
team leader	65
teams	6 25+
teams call	54
teams not loading	25
teams startet nicht	25
teamviewer	25
tear	13
tearing	13
tears	13+
tech	39+
tech sheet	16
tech to attend	50
technical	+
technical data	16
technician	39+
technicians	39
techniker	39+
techniker schicken	50
technischer	
technischer leiter	65
technisches	
technisches datenblatt	16
techs	39
teddy	23
tee	24
teenager	66
teeth	+
teeth whitening	60
teething	
teething problems	1
teething troubles	1
teh	+
teichpumpe	24
teig	24
teil	24+
teile	24
teilen	24+
teilkasko	8
teillieferung	14 35 72
teilnahmebestaetigung	16
teilnahmebestatigung	16
teilnahmegebuehr	46
teilnahmegebuhr	46
teilnehmer	65+
teilnehmer nicht erreichbar	38
teilnehmerin	65
teilnehmerliste	16+
teilnehmern	65
teilrechnung	28
teilrechnungen	28
teilt	+
teilt mit	51
teilte	+
teilte mit	51
teilten	
teilten mit	51
teilweise	
teilzahlung	41
teilzahlungen	41
tel	54
tel call	54
tel nicht erreichbar	38
tel nicht erreicht	38
telco	54
telecon	54
telefon	24 54+
telefon aus	38
telefonanlage	24+
telefonat	54
telefonate	54
telefonbeantworter	70
telefonberatung	0
telefonbuch	
telefone	24
telefongesprach	54
telefongespraech	54
telefoniere	54
telefonieren	54+
telefoniert	54
telefoniert lieber	6
telefoniert nicht gern	6
telefoniert ungern	6
telefonierte	54
telefonierten	54
telefonisch	54+
telefonisch angeleitet	0
telefonisch nicht erreichbar	38
telefonisch nicht erreicht	38
telefonische	54
telefonischen	54
telefonischer	54
telefonist	22
telefonistin	22
telefonkonferenz	54
telefonsekretariat	22
telefonservice	22
telefontermin	54
telefonwerbung	
telefonzentrale	22
telegram	6
telehandler	24
telekom	66
telephone	54+
telephoned	54+
telephoning	54
television	24
telko	54
tell	+
tell the press	27
tell your friends	49
teller	24
tellern	24
telling	51+
tells	51
tells everyone about us	49
telly	61
telt	+
temp	22+
temp staff	60
temp unit	31
temper	
temperatur	34
temperature	34
template	16+
templates	16
temple	+
temporary	
temporary machine	31
temporary replacement	31
temporary unit	31
tempted	36
tempted to	26
ten	+
ten out of ten	45 63
tenancy	
tenancy agreement	16
tenant	65
tenants	65+
tender	72+
tender documents	16
tender pack	16
tendering	55
tenders	72+
tenerife	
tennis	61
tent	24
tent hire	60
tentative	32
tenth	+
tents	24
teppich	24+
teppichboden	24
teppiche	24
teppichreinigung	60
term	
termin	69 72+
termin aktualisiert	32
termin angenommen	32
termin bei	69
termin bestaetigt	59
termin bestatigt	59
termin bis	68
termin eingetragen	59
termin gebucht	59
termin geplatzt	29
termin nicht eingehalten	29
termin nicht gehalten	29
termin nicht wahrgenommen	38
termin uberschritten	29
termin ueberschritten	29
termin vereinbart	69
termin verpasst	29
termin versaeumt	29
termin versaumt	29
termin vor ort	69
terminal	
terminally	
terminally ill	15
terminalserver	25
terminate	+
terminate the contract	30
terminated	30+
terminated the agreement	30
terminated the contract	30
terminates	30
terminating	30
termination	30+
termindruck	56
termine	69 72
termine nicht eingehalten	29
termineinladung	32
terminen	72
terminerinnerung	32
termingerecht	73+
termingerecht geliefert	59
terminieren	69
terminiert	69
terminplan	16
termins	72
terminuberschreitung	29
terminueberschreitung	29
terminvereinbarung	69
terminverzug	29
terminzusage	47
terms	
terms and conditions	16
terms of business	16
terrace	+
terrasse	+
terrible	3
terrible service	44
terribly	
terribly sorry	4
terrific	45
territory	+
terry	+
tess	+
test	+
test certificate	16
test email	32
test kits	24
test machine	31
test match	61
test message	32
test report	16
test results	16
test strips	24
test unit	31
testauftrag	72
testbestellung	72
tested	+
tested and fine	52
tested and working	52
tested fine	52
tested ok	52
testen	+
tester	16+
tester pot	16
testers	16
testgeraet	31
testgeraete	31
testgerat	31
testgerate	31
testimonial	63+
testimonials	63
testing	60
tests	+
teststellung	31
tether	
teuer	12+
teuerste	12
teuersten	12
teuerung	12 46
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
text it	58
text not call	6
text only	6
text over	58
text preferred	6
text rather than call	6
textbook	24
textbooks	24
texte	+
texted	59
texted over	59
textildruck	60
textilreinigung	60
texting	
texts	+
texts only	6
tg	+
than	+
thank	64+
thank u	64
thank you	64
thank you again	64
thank you all	64
thank you call	64
thank you card	23 64
thank you email	64
thank you ever so much	64
thank you for	64
thank you for sending	48
thank you gift	23
thank you kindly	64
thank you letter	64
thank you note	64
thank you so much	64
thank you very much	64
thanked	64+
thanked her	64
thanked him	64
thanked me	64
thanked them	64
thanked us	64
thankful	64
thankfully	
thankfully received	64
thanking	64+
thanks	64+
thanks a bunch	64
thanks a lot	64
thanks a million	64
thanks again	64
thanks all	64
thanks ever so much	64
thanks for	64
thanks for everything	64
thanks for sending	48
thanks for that	64
thanks for the drawings	48
thanks for the invoice	48
thanks for the quote	48
thanks for the samples	48
thanks for your email	48
thanks for your help	64
thanks for your letter	48
thanks for your order	48
thanks guys	64
thanks ladies	64
thanks lads	64
thanks so much	64
thanks team	64
thanks to you all	64
thanks very much	64
thanksgiving	42 61+
thankyou	64
thankyou so much	64
thanx	64
that	+
that did it	52
that fixes it	52
that settles it	52
that was it	52
thats	+
thawed	13
the	+
the all clear	52
the ashes	61
the assistant	22
the bank	66
the beach	61
the board	65
the booking	72
the boss	65
the boys	39
the brewery	66
the build	72
the carrier	66
the case	72
the cat	66
the client	65
the club	65
the company	65
the competition	55
the council	66
the crew	39
the customer	65
the day after tomorrow	62
the day before yesterday	40
the deceased	15
the delivery	72
the depot	39
the dog	61 66
the driver	39
the electrician	66
the engineer	39
the euros	61
the family	65
the firm	65
the fitter	39
the fitters	39
the football	61
the gaffer	65
the girls	39
the government	66
the hospital	66
the hotel	65
the insured	65
the insurer	66
the job	72
the kids	61
the lads	39
the landlord	66
the last time	40
the local	61
the lot down the road	55
the manufacturer	66
the match	61
the missus	66
the neighbour	66
the next day	62
the office	39
the olympics	61
the order	72
the other company	55
the other day	40
the other driver	66
the other firm	55
the other week	40
the owner	65
the parish	65
the passing of	15
the plasterer	66
the plumber	66
the police	66
the press	66
the project	72
the rep	39
the roofer	66
the runaround	44
the school	65
the second time	2
the site	72
the stores	39
the taxman	66
the team	39
the tech	39
the technician	39
the temp	22
the third time	2
the warehouse	39
the weather	61
the week after next	62
the work	72
the workshop	39
the yard	39
theater	
theater gemacht	11
theatre	+
theatre tickets	23
thee	75
theft	8
theft claim	8
their	65+
their accountant	65
their accounts	65
their bank	66
their boss	65
their builder	66
their cleaner	66
their contractor	66
their current supplier	66
their daughter	66
their doctor	66
their driver	65
their end	65
their engineer	65
their insurance	66
their it	65
their it firm	66
their it guy	65
their landlord	66
their manager	65
their needs	36
their office	65
their old supplier	66
their order	72
their people	65
their pm	65
their side	65
their site	65
their solicitor	66
their son	66
their staff	65
their stores	65
their team	65
their warehouse	65
their wholesaler	66
theirs	65+
theke	24+
them	65+
thema	+
themselves	65+
then	40+
theoretically	26
theoretisch	26
theory	
therapie	60
therapy	60
there	+
theres	+
therme	24
thermostat	24
thermostate	24
these	+
they	65+
they are	65
they have	65
they said	51
they will	65
they would	26 65
thick	+
thickness	
thief	27
thiele	+
thieves	27+
thieves broke in	66
thieving	27+
thin	13
thing	+
things	+
think	+
thinking	+
thinking about	26 36
thinking of	36
thinks	51+
thinks that	51
third	+
third less	57
third party	8 66
third party claim	8
third party insurer	8
third time	2
third time this year	2
thirty	+
this	+
this aft	62
this afternoon	62
this arvo	62
this coming friday	62
this coming monday	62
this evening	62
this friday	62
this instant	56
this is a test	32
this is an automated	32
this minute	56
this monday	62
this morning	40
this pm	62
this thursday	62
this tuesday	62
this wednesday	62
this week	62
this weekend	62
this wk	62
thnx	64
tho	+
thomas	+
thorough	45
those	+
though	+
thought	51+
thoughts	+
thousand	+
thread	24
threadbare	13
threatened	27+
threatened legal action	27
threatened me	27
threatened the driver	27
threatened to sue	27
threatening	27
threatening legal action	27
threatening to sue	27
threatens	
threatens to sue	27
three	+
three cheers	64
three days ago	40
three months on	1
three quotes	55
three times	2
three times already	2
three times now	2
threema	6
threw	
threw in	17
threw in for free	17
threw it in	17
thrice	+
thrilled	45+
thrilled to bits	45
thrilled with	45
thriving	73
through	+
through a friend	49
through portal only	6
through solicitor only	6
through the roof	12
through to voicemail	70
throughput	34
throw	+
thrown	+
thrown in	17
thrown over the fence	44
throws	
throws an error	13
thru	+
thu	62
thujen	24
thumb	
thumbs	
thumbs up	45
thumped	
thumped the table	3
thun	+
thur	62
thurs	62+
thursday	62+
thursday afternoon	62
thursday morning	62
thx	64+
thy	75
tia	64
tick	+
ticked	
ticked off	3 59
ticket	25 72+
ticket angelegt	32
ticket auto closed	32
ticket closed	52
ticket closed automatically	32
ticket created	32
ticket eroeffnet	25
ticket eroffnet	25
ticket erstellt	32
ticket geloest	25
ticket gelost	25
ticket geschlossen	25 32 52
ticket geschlossen worden	52
ticket logged	25
ticket no	25
ticket raised	25
ticket sales	34
ticket zu	52
ticketnummer	25 32
tickets	16 25+
tickets printed	24
tickety	
tickety boo	73
tickled	45+
tickled pink	45
tide	
tide him over	31
tide over	31
tide us over	31
tided	
tided us over	31
tidy	+
tidy workers	45
tie	+
tied	+
tief	
tief enttaeuscht	3
tief enttauscht	3
tiefer	+
tiefkuehler	24
tiefkuhl	+
tiefkuhler	24
tiefpreis	7
tiefstpreis	7
tierarzt	18
tierarzt gewechselt	30
tierarztrechnung	28
tierbesitzer	65
tierbesitzerin	65
tierfutter	24
tierhalter	65
tierhalterin	65
tierklinik	66
tierpension	60
ties	24
tight	
tight budget	12
tight deadline	56
tight turnaround	56
tighten	
tighten up	50
tightened	52
tightening	50
tights	24
til	68+
tile	24
tiles	24+
tilgen	41
tilgt	41
tilgung	41
tiling	60
till	24 68+
till it is mended	31
till recently	40
tills	24
tim	+
timber	24
time	34+
time after time	2
time and again	2
time and time again	2
time critical	56
time frame	68
time limit	68
time saved	57
time saving	57
time sensitive	56
timed	
timed delivery	14
timed out	13
timeframe	68
times	+
times out	13
timetable	16+
timing	
timing belt	24
tin	24+
tin of biscuits	23
tin of shortbread	23
tinkle	
tins	24
tinte	24
tintenpatronen	24
tip	0+
tip off about a job	49
tip top	73
tipp	0+
tipp bekommen von	49
tipp gegeben	0
tipp von	49
tipped	+
tipped off	0
tippfehler	74
tipps	0
tipps gegeben	0
tipptopp	73
tips	0+
tiptop	73
tire	24
tired	
tires	24
tisch	24+
tischdecken	24
tische	24
tischler	18+
tischreservierung	72
tischwaesche	24
tischwasche	24
tissue	+
title	
title deeds	16
tks	64
tmr	+
tmrw	62+
tmw	62
tnt	66
to	+
to all customers	33
to and fro	2
to avoid	26
to be done by	68
to be ready by	68
to be safe	26
to be sure	26
to borrow	31
to collect	14
to date	40
to do	47 72
to hand	48
to pay	41
to prevent	26
to say thank you	64
to say thanks	64
to see how	1
to see if all	1
to see if satisfied	1
to send	58
to tide them over	31
to unsubscribe	33
to zero	57
toaster	24
toasty	73
tobend	3
tobt	3
tobt herum	3
tobte	3
tochter	66+
tochter hat ubernommen	43
tochter hat uebernommen	43
tochter ubernimmt	43
tochter uebernimmt	43
tod	15+
today	56+
today please	56
toddler	66+
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
toepfe	24
together	+
toilet	24
toilet paper	24
toilet seat	24
toilets	24
toilette	24
toilettenpapier	24
token	25
token of appreciation	23
token of thanks	23
told	51 59+
told colleagues about us	49
told everyone about us	49
told her	51
told her friends	49
told her how to	0
told her sister about	49
told her we would	47
told him	51
told him how to	0
told him we would	47
told his brother about	49
told his friends	49
told me	51
told neighbours about us	49
told them	51
told them how to	0
told them we would	47
told us	51
toleranz	
toll	45+
toll geworden	45
tolle	45+
tolle arbeit	45
toller	45
tolles	45
tomaten	24
tomaten im garten	61
tomatoes	24 61
tomo	62
tomorow	+
tomorrow	62+
tomorrow afternoon	62
tomorrow evening	62
tomorrow morning	62
tomoz	62
ton	+
tone	+
tonen	
toner	24 25
toner cartridge	24
toner cartridges	24
toner empty	25
toner leer	25
toner low	25
toner tauschen	25
tonerverbrauch	34
tonight	56 62+
tonite	+
tonnage	+
tonne	
tonnes	+
too	+
too big	74
too costly	12
too dark	74
too dear	12
too expensive	12
too few	35
too heavy	74
too high	12
too hot	13 61
too late	29
too light	74
too long	74
too loose	74
too much	12
too much money	12
too narrow	74
too pricey	12
too salty	13
too short	74
too slow	29
too small	74
too steep	12
too thick	74
too thin	74
too tight	74
too wide	74
took	+
took a message	22
took ages	29
took delivery	48
took delivery of	48
took details	22
took early retirement	43
took full responsibility	4
took his business elsewhere	30
took in a parcel	17
took in delivery	17
took in our delivery	17
took it off the bill	10
took it on	47
took message	22
took months	29
took my details	22
took my message	22
took my name	22
took my number	22
took name and number	22
took off	21
took offence	3
took offense	3
took out	57
took out to lunch	69
took over	59
took over from	43
took over her desk	43
took over his job	43
took redundancy	43
took round	59
took stock	53
took the blame	4
took the delivery in	17
took to lunch	69
took too long	29
took umbrage	3
took weeks	29
tool	24+
tool hire	60
tool sharpening	60
toolbox	24
tooling	+
tools	24
top	45 73+
top arbeit	45
top banana	45
top bloke	45
top class	45
top drawer	45
top job	45
top leistung	45
top man	45
top marks	45 63
top notch	45
top priority	36 56
top service	45
top urgent	56
top work	45
top zustand	73
topfe	24
topfen	24
topp	45
topped	
topped up	52
toppled	13
topsoil	24
tor	24
tor offen gelassen	44
torantrieb	24
torch	+
tore	13 24+
tore a strip off	3
tore into	3
torn	13+
torn open	13
torque	+
torque wrench	24
torte	24+
torte gebracht	23
torten	24
tosser	27
tossers	27
tot	13 15+
total	+
total begeistert	45
total cost	46
total loss	8
total mess	3
total uberteuert	12
total ueberteuert	12
totalausfall	13
totalausverkauf	9
totally	+
totally satisfied	45
totally unacceptable	3
totalschaden	8
tote	+
tote leitung	38
totenschein	15
totes	+
totgeburt	15
touch	+
touch base	1
touch up	50
touch wood	26
touched	+
touched base	1
touching	
touching up	50
touchscreen	24
tough	13
tour	14 60 69 72+
toured	69
toward	+
towards	
towbar	24
towed	+
towel	24
towels	24
towers	+
towing	60
town	+
town hall	66
toy	24
toying	
toying with	36
toys	24
tp	
tp claim	8
tp details	8
tp insurer	8
tps	71
tps registered	71
trace	
traceability	+
traced	
traced and fixed	52
track	+
tracked	
tracking	+
tracking id	32
tracking link	32
tracking no	32
tracking nr	32
tracking number	32
tracking update	32
trackingnummer	32
tractor	24
tractors	24
trade	+
trade discount	7
trade fair invitation	33
trade is awful	61
trade is slow	61
trade price	46
trade show invitation	33
trader	
traders	
trades	
trading	+
trading standards	11
trading standards will hear	27
traeumt	
traeumt von	20
traf	69
traf ein	48
trafen	69
trafen ein	48
trafen uns	69
traffic	34 61
traffic jam	61
trafo	24
tragbar	
tragen	+
trager	+
tragt	+
trailer	24+
trailers	24
train	+
train strike	61
trained	
trained her on	0
trainee	22 65
trainee answered	22
trainer	+
trainers	24
training	60+
training certificate	16
trainings	60
trains	61
traktor	24
traktoren	24
tram	+
trampoline	24
tran	+
tranen	+
transaction	72
transaction id	32
transcript	16
transcript available	32
transfer	41 60+
transfer out	30
transferred	41+
transferred away	30
transferred to	43
transfers	41
transformer	24
transit	+
translation	16 60
translations	60
transmit	58
transmitting	58
transport	14 60
transport manager	65
transporte	60
transporter	24
transportieren	14
transportiert	14
transporting	14
transports	14
transportschaden	13
transportschaeden	13
transposed	74
trap	
trat	
trat aus	30
trat nicht mehr auf	52
trauben	24
trauer	15
traueranzeige	15
trauerfall	15
trauerfalls	15
trauerfeier	15+
trauerhaus	15
trauerkarte	15 23
trauerkranz	15
trauerspiel	3
traum	+
traumhaft	45
traumt	
traumt von	20
trauung	60
travel	
travel claim	8
travel insurance	8
travelling	+
tray	24
trays	24
treasure	45+
treasurer	65+
treat	23+
treated	
treated like dirt	44
treating	+
treatment	60+
treatment couch	24
treatments	60
treats	23
treble	21
trebled	21
tree	24
tree felling	60
tree surgery	60
trees	24
treffen	69
treffen uns	69
treffpunkt	69
treiber	25
tremblay	+
tremendous	45
trench	+
treppe	24
treppen	24+
treppenhausreinigung	60
treppenlift	24
tresen	+
trestle	+
trestle tables	24
treue	+
treuerabatt	7
treuhaender	66
treuhand	+
treuhander	66+
trev	+
tri	+
trial	72
trial machine	31
trial unit	31
trick	0+
tricks	0
tried	+
tried 3 times	38
tried again	38
tried ringing	54
tried several times	38
tried to call	38
tried to ring	38
tried twice	38
trifft	69+
trifft ein	48
trigger	32
triggered	
triggered by workflow	32
trikots	24
trim	+
trimmed	57
trimmer	
trimming	57
trinkgeld	23
trip	72+
trip cancelled through illness	8
tripadvisor	63
tripadvisor review	63
triple	21
tripled	21
tripped	13
tripped out	13
tripping	13
trips	13+
trips out	13
tritt	+
tritt aus	30
tritt nicht mehr auf	52
triumph	
trocken	13 73+
trocken seit	52
trocken seither	52
trockenbau	60
trockenlegung	60
trockner	24
trocknet	
trocknet nicht	13
trocknung	8
trocknungsgeraete	8
trocknungsgerate	8
trompete	24
tropfen	13
tropft	13+
tropft nicht	52
tropft nicht mehr	52
tropfte	13
trophies	24
trophy	24
trostpflaster	10
trot	
trottel	27
trotteln	27
trotz	+
trotz mahnung	67
trouble	
trouble free	73
troubles	
troubleshoot	50
troubleshooting	50
trousers	24
truck	24+
trucks	24+
true	
true professionals	45
truly	+
truly grateful	64
truly sorry	4
trumpet	24
trunk	+
trupp	39
truppe	+
trust	+
trusted	
trusted shops	63
trustee	65+
trustees	65
trusting	+
trustpilot	63
trustpilot review	63
truth	
try	+
try before you buy	31
try calling	54
trying	+
tschuldige	4
tschuldigung	4
tschuss	+
tub	24
tube	24+
tuben	24
tubes	24+
tubs	24
tue	62+
tuer	24
tuer geoeffnet	49
tuer zu	38
tueren	24
tueren geoeffnet	49
tueroeffner	49
tuerschliesser	24
tues	62+
tuesday	62+
tuesday afternoon	62
tuesday morning	62
tuesday week	62
tuev	66
tuev abnahme	60
tuition	46 60
tuition fees	46
tumble	
tumble dryer	24
tumbler	24
tun	+
tune	
tuned	+
tuning	60
tunnel	+
tur	24+
tur geoffnet	49
tur zu	38
turbo	24
ture	+
turen	24+
turen geoffnet	49
turf	24
turkey	24
turn	+
turn off and on	25
turnaround	34
turnaround time	34
turnaround times	34
turned	+
turned out beautifully	45
turned out great	45
turned out well	45
turned sour	13
turned up	48 52
turned up after all	52
turned up in the end	52
turned up today	48
turned up unannounced	44
turning	60
turnover	34+
turnover up	21
turns	
turns itself off	13
turns out	51
turoffner	49
turschliesser	24
tut	+
tut mir echt leid	4
tut mir furchtbar leid	4
tut mir leid	4
tut mir sehr leid	4
tut nicht	13
tut nicht mehr	13
tut seinen dienst	73
tut uns aufrichtig leid	4
tut uns leid	4
tut uns sehr leid	4
tut was er soll	73
tut was es soll	73
tut wieder	52
tutor	18
tuv	66
tuv abnahme	60
tv	24
tvs	24
twenty	+
twice	2+
twice already	2
twice as fast	21
twice as many	21
twice as much	21
twice in a row	2
twice in a week	2
twice now	2
twice this month	2
twin	+
twins	+
twint	41
twisted	13
twit	27
twits	27
two	+
two days ago	40
two days back	40
two factor	25
two other quotes	55
two short	35
two weeks ago	40
two weeks back	40
two weeks late	29
twomey	+
tx	+
txt	+
ty	64
typ	+
type	
typenschild	+
typical	+
typo	13
typos	13
tyre	24+
tyre fitting	60
tyres	24
tyvm	64
u	75+
u r	75
u u	26
uber	+
uber alte zeiten	61
uber budget	12
uber das portal	6
uber das wetter	61
uber dem budget	12
uber den tisch gezogen	27 44
uber empfehlung	49
uber fussball	61
uber nacht	56
uber politik	61
uber preisvorstellung	12
uber privates	61
uber unserem budget	12
uber unserer preisvorstellung	12
uber wetter geplaudert	61
uberall	
uberall warm	73
uberarbeiten	50
uberarbeitet	50
uberarbeitete	+
uberbruckt	17
uberbruckung	
uberbruckungsgerat	31
uberbucht	74
uberein	
ubereingekommen	52
uberfallig	29+
uberfallige	29
uberfallige forderung	67
uberfallige rechnung	67
uberfallige rechnungen	67
uberfallige zahlung	67
uberfallige zahlungen	67
uberfalligen	29
uberfalliger	29
uberfordert	44
uberfordertes	44
ubergab	14
ubergabe	14 72+
ubergabe an nachfolger	43
ubergaben	14
ubergabeprotokoll	16
ubergabetermin	14
ubergangen	44
ubergangsgerat	31
ubergebe	14
ubergeben	14 59+
ubergeben an	43
ubergibt	14+
uberglucklich	45+
uberhaupt	+
uberhaupt kein	37
uberhaupt keine	37
uberhaupt nicht	37
uberhaupt nichts	37
uberheblich	44
uberhitzen	13
uberhitzt	13
uberhitzte	13
uberholen	50
uberholt	50
uberholung	50 60+
uberlagert	13
uberlassen	31+
uberlassen sie das mir	47
uberlasst	31
uberlassung	31
uberlegen	+
uberlegen ob	26
uberlegt	+
uberlegt ob	26
uberliess	31
uberliessen	31
ubermitteln	58+
ubermittelt	58 59
ubermittle	58
ubermittlung	58
ubermittlung fehlgeschlagen	32
ubermittlungsbestatigung	32
ubermorgen	62+
ubernachste	
ubernachste woche	62
ubernachstem	+
ubernachstes	+
ubernachstes jahr	20
ubernachtung	60
ubernachtungen	34
ubernahm	47
ubernahm die schicht	17
ubernahm von	43
ubernahme	+
ubernehme	47
ubernehme ich	47
ubernehmen	+
ubernehmen die kosten	10
ubernehmen wir	47
ubernimmt	47+
ubernimmt von	43
ubernommen	48+
uberprufung	53 60
uberraschend	
uberraschend verstorben	15
uberraschung	23
uberreichen	14
uberreicht	14 59
ubers	+
ubers budget	12
ubersandt	59
ubersandte	58
uberschritten	
uberschuldet	9
uberschwemmung	8
ubersende	58+
ubersenden	58
ubersendet	58 59
ubersendung	58
ubersetzung	60+
ubersetzungen	60
ubersicht	16
ubersiedlung	60
uberspannung	8
uberspannungsschaden	8
ubersteigt	+
uberstreichen	50
uberstunden	34+
uberteuert	12
uberteuerte	12
uberteuerten	12
uberteuerter	12
ubertraf	21
ubertragen	+
ubertrifft	21
ubertrifft alle erwartungen	45
ubertroffen	21
uberwachungskamera	24
uberwaltigt	45
uberweis	+
uberweise	41+
uberweisen	41+
uberweiser	49
uberweist	41+
uberweisung	16 41+
uberweisungen	41
uberwies	41
uberwiesen	41+
uberwiesen an uns	49
ublich	+
ubrig	+
ueber	
ueber alte zeiten	61
ueber budget	12
ueber das portal	6
ueber das wetter	61
ueber dem budget	12
ueber den tisch gezogen	27 44
ueber empfehlung	49
ueber fussball	61
ueber nacht	56
ueber politik	61
ueber preisvorstellung	12
ueber privates	61
ueber unserem budget	12
ueber unserer preisvorstellung	12
ueber wetter geplaudert	61
ueberall	
ueberall warm	73
ueberarbeiten	50
ueberarbeitet	50
ueberbrueckt	17
ueberbrueckung	
ueberbrueckungsgeraet	31
ueberbucht	74
ueberein	
uebereingekommen	52
ueberfaellig	29
ueberfaellige	29
ueberfaellige forderung	67
ueberfaellige rechnung	67
ueberfaellige rechnungen	67
ueberfaellige zahlung	67
ueberfaellige zahlungen	67
ueberfaelligen	29
ueberfaelliger	29
ueberfordert	44
ueberfordertes	44
uebergab	14
uebergabe	14 72
uebergabe an nachfolger	43
uebergaben	14
uebergabeprotokoll	16
uebergabetermin	14
uebergangen	44
uebergangsgeraet	31
uebergebe	14
uebergeben	14 59
uebergeben an	43
uebergibt	14
uebergluecklich	45
ueberhaupt	
ueberhaupt kein	37
ueberhaupt keine	37
ueberhaupt nicht	37
ueberhaupt nichts	37
ueberheblich	44
ueberhitzen	13
ueberhitzt	13
ueberhitzte	13
ueberholen	50
ueberholt	50
ueberholung	50 60
ueberlaesst	31
ueberlagert	13
ueberlassen	31
ueberlassen sie das mir	47
ueberlassung	31
ueberlegen	
ueberlegen ob	26
ueberlegt	
ueberlegt ob	26
ueberliess	31
ueberliessen	31
uebermitteln	58
uebermittelt	58 59
uebermittle	58
uebermittlung	58
uebermittlung fehlgeschlagen	32
uebermittlungsbestaetigung	32
uebermorgen	62
uebernachtung	60
uebernachtungen	34
uebernaechste	
uebernaechste woche	62
uebernaechstes	
uebernaechstes jahr	20
uebernahm	47
uebernahm die schicht	17
uebernahm von	43
uebernehme	47
uebernehme ich	47
uebernehmen	
uebernehmen die kosten	10
uebernehmen wir	47
uebernimmt	47
uebernimmt von	43
uebernommen	48
ueberpruefung	53 60
ueberraschend	
ueberraschend verstorben	15
ueberraschung	23
ueberreichen	14
ueberreicht	14 59
uebers	
uebers budget	12
uebersandt	59
uebersandte	58
ueberschritten	
ueberschuldet	9
ueberschwemmung	8
uebersende	58
uebersenden	58
uebersendet	58 59
uebersendung	58
uebersetzung	60
uebersetzungen	60
uebersicht	16
uebersiedlung	60
ueberspannung	8
ueberspannungsschaden	8
ueberstreichen	50
ueberstunden	34
ueberteuert	12
ueberteuerte	12
ueberteuerten	12
ueberteuerter	12
uebertraf	21
uebertrifft	21
uebertrifft alle erwartungen	45
uebertroffen	21
ueberwachungskamera	24
ueberwaeltigt	45
ueberweise	41
ueberweisen	41
ueberweiser	49
ueberweist	41
ueberweisung	16 41
ueberweisungen	41
ueberwies	41
ueberwiesen	41
ueberwiesen an uns	49
uebrig	
uf	+
uhlig	+
uhr	24+
uhren	24
uhrwerk	
uk	+
ulm	+
ultimatum	11
ultimo	68+
ultraschall	+
ultraschallgeraet	24
ultraschallgerat	24
ultrasound	24
ultrasound machine	24
um	+
um 10 uhr	62
um 14 uhr	62
um 8	62
um die haelfte	57
um die halfte	57
um ein drittel	57
um ein drittel gestiegen	21
um entschuldigung gebeten	4
um nachsicht	4
um nachsicht gebeten	4
um rat gefragt	0
um rr gebeten	70
um ruckruf gebeten	70
um rueckruf gebeten	70
um verstaendnis gebeten	4
um verstandnis gebeten	4
um verzeihung	4
um verzeihung gebeten	4
umbau	60 72+
umbauen	50+
umbauten	60
umbrage	
umbrella	23 24
umfang	36
umfrage	33
umfragelink	33
umfragen	
umgebaut	+
umgehend	56+
umgehende	56
umgekippt	13
umgeknickt	13
umgesetzt	59
umgestellt	+
umgetauscht	10 52
umgezogen	43+
umme	
umpteenth	
umpteenth time	2
umrustung	+
ums	
ums leben gekommen	15
umsaetze	34
umsatz	34+
umsatze	34
umsatzplus	21
umsatzsteigerung	21
umschlag	+
umsichtige	+
umsonst	17+
umsonst gewartet	35
umstaende	4
umstaenden	
umstande	4
umstanden	
umstellen	+
umstellen auf	20
umstellung	20+
umstieg	20+
umtausch	10 11
umtauschen	10
umzuege	60
umzug	60 72+
umzug geplant	20
umzuge	60
umzugswagen	+
umzustellen	+
un	+
unable	
unable to	37
unable to contact	38
unable to get hold	38
unable to get through	38
unable to log in	25
unable to pay	67
unable to reach	38
unacceptable	3
unaffordable	12
unakzeptabel	3
unangenehm	+
unannehmbar	3
unannehmlichkeiten	4
unannounced	
unanswered	38
unauffallig	+
unauffindbar	35
unavailable	38
unbeantwortet	
unbedingt	+
unbeglichen	67
unbeglichene	67
unbeglichenen	67
unbekannt	+
unbekannt verzogen	43
unbeschadigt	73
unbeschaedigt	73
unbesetzt	
unbezahlbar	12 45
unbezahlt	67+
unbezahlte	67
unbezahlten	67
unbezahlter	67
unblock	50
unblocked	52
unblocking	50
unbrauchbar	13
unbrauchbare	13
uncle	66+
uncompetitive	12
uncontactable	38
und	+
undeliverable	32+
undelivered	32+
undelivered mail	32
under	+
under delivered	35
under insured	8
under no circumstances	37
undercharged	74
undercooked	13
undercut	7
undercut by	7
undercut us	7
undercuts	7
undercutting	7
undercutting us	7
underdone	13
underinsured	8
underlay	24
underpaid	67
undersigned	39
undersized	74
understand	
understanding	
understands	
understands that	51
understood	+
undersupplied	35
undertake	47
undertaken	47+
undertakes	47
undertaking	47 72
undertook	47+
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
uneinbringlich	67
uneinbringliche	67
unendlich	
unendlich dankbar	64
unentgeltlich	17+
unerschwinglich	12
unerwartet	
unerwartet verstorben	15
unerwuenscht	
unerwunscht	
uneven	13
unfaehig	27 44
unfaehige	27 44
unfaelle	8 34
unfahig	27 44
unfahige	27 44+
unfall	8+
unfallbericht	8
unfalle	8 34
unfallgegner	66
unfallmeldung	8
unfallversicherung	8
unfassbar	3
unfit	
unfit for use	13
unfreundlich	44+
unfreundliche	44
unfreundlichen	44
unfreundlicher	44
unfreundlichkeit	44
unfriendly	44
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
unhelpful	44
unhoeflich	44
unhoefliche	44
unhoeflichen	44
unhoeflicher	44
unhoflich	44
unhofliche	44
unhoflichen	44
unhoflicher	44
uni	+
uniform	24+
uniformen	24
uniforms	24
unimpressed	3
union	+
unit	24
unit 3	72
unit empty	9
unit price	46
unit rate	46
united	61
units	24
university	+
unjam	50
unjammed	52
unklar	+
unklar ob	26
unknown	+
unknown there	43
unkompliziert	+
unlaengst	40
unlangst	40
unleistbar	12
unleserlich	13
unless	26
unless it	26
unless they	26
unlikely	26
unload	14
unloaded	48
unloading	14+
unlock	
unlock account	25
unlock my account	25
unlocked	
unlocked account	25
unmanned	44
unmoeglich	3 37
unmoegliche	3
unmoglich	3 37+
unmogliche	3
unmonitored	
unmonitored mailbox	32
unmut	11
unobtainable	38
unordentlich	44
unordered	74
unorganisiert	44
unpaid	67+
unprofessional	44
unprofessionell	44
unprofessionelle	44
unprofessioneller	44
unpuenktlich	29
unpuenktliche	29
unpunktlich	29
unpunktliche	29
unquote	
unravelled	13
unravelling	13
unreachable	38
unreadable	13
unrelated	+
unreliable	44
unresponsive	44
unrichtig	74
unrichtige	74
unrichtigen	74
unripe	13
unrund	
uns	39+
uns bewertet	63
uns durchgerutscht	4
uns empfohlen	49
uns entschuldigt	4
uns reicht es	3
uns sehr peinlich	4
uns vorgestellt	49
uns weiterempfohlen	49
unsafe	13
unsauber	44
unsauber gearbeitet	44
unsaubere	44
unscharf	13
unscharfe	13
unser	39+
unser aussendienst	39
unser beileid	15
unser betrieb	39
unser buero	39
unser buro	39
unser chef	39
unser fahrer	39
unser fehler	4
unser haus	39
unser innendienst	39
unser kollege	39
unser kundendienst	39
unser labor	39
unser lager	39
unser lieferwagen	39
unser monteur	39
unser patzer	4
unser service	39
unser team	39
unser techniker	39
unser versaeumnis	4
unser versaumnis	4
unser verschulden	4
unser versehen	4
unser vertrieb	39
unsere	39+
unsere buchhaltung	39
unsere chefin	39
unsere fahrerin	39
unsere firma	39
unsere jungs	39
unsere karte weitergegeben	49
unsere kollegin	39
unsere kuche	39
unsere kueche	39
unsere leute	39
unsere mannschaft	39
unsere monteure	39
unsere nummer weitergegeben	49
unsere praxis	39
unsere schuld	4
unsere werkstatt	39
unserem	39+
unserem techniker	39
unseren	39+
unseren namen genannt	49
unseren namen weitergegeben	49
unserer	39+
unsererseits	39+
unsererseits zugesagt	39
unseres	39
unserm	+
unsern	+
unserseits	39
unsicher	
unsicher ob	26
unsre	+
unsrer	+
unstable	13
unstimmig	74
unstimmigkeit	74
unstuck	13 52
unsubscribe	33+
unsubscribe me	71
unsubscribed	71
unsubscribed automatically	32
unten	
unter	+
unter aller kanone	3
unter aller sau	3
unter der bedingung	26
unter der voraussetzung	26
unter der woche	62
unter die arme gegriffen	17
unter die haelfte	57
unter die halfte	57
unter jeder kritik	3
unter keinen umstaenden	37
unter keinen umstanden	37
unter kontrolle	52
unter umstaenden	26
unter umstanden	26
unter vorbehalt	26
unter zeitdruck	56
unterbieten	7
unterbietet	7
unterbot	7
unterboten	7
unterboten worden	7
untergebracht	+
unterhaltsreinigung	60
unterhaltsreinigungen	60
unterirdisch	3
unterirdische	3
unterlagen	16+
unterlagen erhalten	48
unterlagen schicken	58
unterlieferant	66
untermenge	35
untermieter	66
unternehmen	18+
unternehmen verlassen	43
unterricht	60+
unterschreibt	+
unterschrieben	59+
unterschrieben zuruck	48
unterschrieben zuruckbekommen	48
unterschrieben zurueck	48
unterschrieben zurueckbekommen	48
unterschriebene	+
unterschriebenen	+
unterschriebener	+
unterstuetzt	
unterstuetzt bei	0
unterstutzt	
unterstutzt bei	0
untersuchungstermin	72
unterversicherung	8
unterwegs	38 59+
unterzeichnet	59
unterzeichnete	+
until	68+
until hers is back	31
until his is back	31
until recently	40
until the	68
until theirs is fixed	31
until then	68
untill	68
untragbar	3
unusable	13
unverschaemt	3
unverschaemt teuer	12
unverschaemte	3
unverschaemter	
unverschaemter preis	12
unverschaemtheit	3 27
unverschamt	3+
unverschamt teuer	12
unverschamte	3
unverschamter	
unverschamter preis	12
unverschamtheit	3 27
unversehrt	73
unversehrt angekommen	73
unverzueglich	56
unverzuglich	56
unvollstaendig	35
unvollstaendige	35
unvollstaendigen	35
unvollstaendiger	35
unvollstandig	35+
unvollstandige	35
unvollstandigen	35
unvollstandiger	35
unvollzaehlig	35
unvollzahlig	35
unzufrieden	3+
unzufriedene	3
unzufriedenen	3
unzufriedener	3
unzufriedenheit	3
unzumutbar	3
unzustellbar	32+
unzustellbare	32
unzustellbare nachricht	32
unzustellbarkeitsbericht	32
unzutreffend	74
unzuverlaessig	44
unzuverlaessige	44
unzuverlaessiger	44
unzuverlaessigkeit	44
unzuverlassig	44
unzuverlassige	44
unzuverlassiger	44
unzuverlassigkeit	44
up	21+
up a quarter	21
up a third	21
up and running	52
up and running again	52
up by	21
up from	21
up in arms	3
up to	21 68
up to 50 percent off	33
up to here	3
up to now	40
up to scratch	73
up until	68
upcoming	20
update	24 60+
update installieren	25
update stuck	25
update your preferences	33
updated	59+
updated invitation	32
updated quote	16
updates	60
upgrade	20
upgrading	20
upholstery	60
upi	41
upload	58+
uploaded	59+
uploading	58
uploads	58
ups	66
ups unit	24
upset	3+
upside	+
upside down	74
upstairs	
upstairs neighbour	66
uptime	34
ur	75+
ur leiwand	45
urgency	56
urgent	56+
urgently	56
url	
url blocked	25
urlaub	61+
urlaubs	61
urlaubsfotos	61
urlaubskarte	23
urlaubsvertretung	+
urn	24+
urne	24
urs	75+
ursache	+
ursache gefunden	52
ursprungszeugnis	16
us	39+
usage	36
usb	
usb stick	24
use	+
use as a reference	63
use as reference	63
use her name	63
use his name	63
use of	31
use of his	31
use of our	31
use of their	31
use our name	63
use the portal	6
use their logo	63
use them as reference	63
use whatsapp	6
used	+
used to	40
useless	3 13+
useless lot	27
useless shower	27
user	65+
user angelegt	25
user anlegen	25
user error	25
user guide	16
user id	25
user manual	16
user name	25
user setup	25
user trained	25
user unknown	32
username	25
users	65+
uses	+
uses someone else	30
using	+
using another firm now	30
using someone else	30
using someone else now	30
uster	+
usual	
utilisation	34
utility	
utility bill	28
utmost	
utmost urgency	56
utopisch	12
uv	+
uvp	46
uvv	
uvv pruefung	60
uvv prufung	60
v	
v belt	24
v m	70
v urgent	56
vac	+
vacated	9
vacation	61
vaccination	60
vaccination certificate	16
vaccinations	60
vaccine	24
vaccines	24
vacuum	24
vacuum cleaner	24
vakant	
valet	60
valeting	60
valid	+
valid till	68
valid to	68
valid until	68
valuation	46 60+
valuation report	16
value	46
valued	+
valuta	41+
valve	24
valves	24+
van	24
van hire	60
van insurance	8
vandalenakt	8
vandalised	8
vandalism	8
vandalismus	8
vandals	66
vanished	35
vans	24
varianten	+
varnish	24+
vase	+
vat	+
vat invoice	28
vat man	66
vat number	28
vat receipt	28
vat return	60
vater	65
vaters	+
vaterschaftsurlaub	43
vector	
vector file	16
veg	24
veg box	24
vegan	+
vegetables	24
vehicle	
vehicle graphics	24
veil	+
velo	24
velos	24
vendor	18 65
vendors	18
veneer	
veneer chipped	13
veneers	24+
vent	+
ventil	24
ventile	24
venue	
venue hire	60
venues	
verabredet	+
veraeppelt	3 44
veraergert	3
veraergerte	3
veraergerten	3
veraergerter	3
veraergerung	3
verandert	+
veranlasse	47
veranlassen	47
veranlasst	47 59
veranstalter	65
veranstaltung	72
veranstaltungen	72
veranstaltungstechnik	60
verappelt	3 44
verargert	3+
verargerte	3
verargerten	3
verargerter	3
verargerung	3
verarsche	27
verarschen	27
verarscht	3 27 44
verarschung	27
verbally	
verbally abusive	27
verbandmaterial	24
verbessern	21
verbessert	21
verbesserte	21
verbesserten	21
verbesserung	21
verbesserungen	21
verbeult	13
verbeult angekommen	13
verbeulte	13
verbiegt	13
verbinden	54
verbindet	
verbindet nicht	22
verbindlich	47
verbindlich zugesagt	47
verbindlichen	
verbindlichen dank	64
verbindlichsten	
verbindlichsten dank	64
verbindung	
verbindung abgebrochen	38
verbindung brach ab	38
verbindungsabbruch	13
verblasst	13
verblasste	13
verbockt	+
verbogen	13
verbogene	13
verborgt	31
verbrannt	13
verbrannt geschmeckt	13
verbrauch	34+
verbraucherschutz	11 27
verbraucherzentrale	11 27
verbrecher	27+
verbrecherbande	27
verbrecherverein	27
verbucht	59+
verbuerge	47
verbuergen	47
verbummelt	29+
verbunden	54
verburge	47
verburgen	47
verdanken	64
verdankt	64
verdankung	64
verdient	+
verdoppeln	21
verdoppelt	21+
verdoppelte	21
verdoppelung	21
verdopplung	21
verdorben	13
verdorbene	13
verdorbenen	13
verdrahtet	
verdreckt	13
verdreifacht	21
verdreifachte	21
verdruckt	74
verehrte	+
verein	66+
verein aufgeloest	9
verein aufgelost	9
vereinbart	47+
vereinbarte	47
vereinbarten	+
vereinbarung	16+
vereine	+
vereinnahmt	48
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
vergabe	72+
vergammelt	13
vergangene	
vergangene woche	40
vergangenen	
vergangenen freitag	40
vergangenen monat	40
vergangenen montag	40
vergangenen woche	40
vergangenes	
vergangenes jahr	40
vergass	35
vergassen	35
vergeben	
vergebens	+
vergeblich	+
vergeblich angerufen	38
vergeblich gewartet	35
vergeblich versucht	38
vergelt	+
vergelt gott	64
vergelts	+
vergelts gott	64
vergesse	+
vergessen	35+
vergessen beizulegen	35
vergessen worden	35
vergessene	35
vergilbt	13
vergleich	52+
vergleichen	+
vergleichsangebot	7 55
vergleichsangebote	55
vergleichsangeboten	55
vergleichsofferte	55
vergleichsofferten	55
vergleicht	
vergleicht angebote	55
verglichen	52
vergriffen	35
vergroessern	20
vergroessert	
vergroessert sich	20
vergroesserung	20
vergrossern	20
vergrossert	
vergrossert sich	20
vergrosserung	20
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
verhandlung	72
verhunzt	13
verification	
verification code	32
verified	+
verifizierungscode	32
verkabelung	60
verkaeufer	39
verkauf	39
verkaufen	+
verkaufen sie	5
verkaufer	39+
verkaufspreis	46
verkaufszahlen	34
verkauft	+
verkehr	61
verkehrsunfall	8
verkehrt	74+
verkehrt herum	74
verkehrt rum	74
verkehrte	74
verkehrten	74
verkehrter	74
verkehrtes	74
verkeimt	13
verklagen	27
verklagt	27
verklagt uns	27
verkleben	
verklebt	13
verklemmt	13
verknittert	13
verkocht	13
verkohlt	13
verkratzt	13
verkuehlt	61
verkuerzen	57
verkuerzt	57
verkuerzte	57
verkuerzung	57
verkuhlt	61
verkurzen	57
verkurzt	57
verkurzte	57
verkurzung	57
verl	+
verladen	14
verladt	14
verladung	14
verlaedt	14
verlaengern	
verlaengern nicht	30
verlaengert	
verlaengert nicht	30
verlaengert sich	21
verlaengerung	
verlaesslich	73
verlaessliche	73
verlaesst	
verlaesst das unternehmen	43
verlaesst die firma	43
verlaesst uns	43
verlaeuft	13
verlag	18+
verlangen	+
verlangern	
verlangern nicht	30
verlangert	+
verlangert nicht	30
verlangert sich	21
verlangerung	+
verlangt	36+
verlangt chef	11
verlangt loeschung	71
verlangt loschung	71
verlass	+
verlass dich drauf	47
verlasse	+
verlassen	+
verlassen sie sich	47
verlassenschaft	15
verlassenschaftsverfahren	15
verlasslich	73
verlassliche	73
verlasst	+
verlasst das unternehmen	43
verlasst die firma	43
verlasst uns	43
verlaufen	13
verlauft	13
verlegen	
verlegt	
verleih	18 31
verleihen	31
verleiher	18
verleiht	31
verlief	13
verlieh	31
verliehen	31+
verlieren	+
verliert	+
verliert die geduld	3
verliert druck	13
verliert oel	13
verliert ol	13
verliert wasser	13
verliess	
verliess die firma	43
verlinkt	
verloren	35
verloren an	30
verloren gegangen	35
verlorene	
verlorene zeit	3
verlorener	
verlorener kunde	30
verlorengegangen	35
verlosung	33
verlud	14
vermerk	+
vermessen	74
vermessung	60
vermieden	57
vermieter	66
vermieterin	66
vermietung	60+
vermindert	57
verminderte	57
verminderung	57
vermischt	74
vermisse	35
vermissen	35
vermisst	35
vermisst werden	35
vermisste	35
vermissten	35
vermitteln	49
vermittelt	49+
vermittelte	49
vermittelte uns	49
vermittelten	49
vermittlung	49 60+
vermittlung am telefon	22
vermoegensberatung	60
vermogensberatung	60
vermutet	51
vermutete	51
vermutlich	26
verpackt	
verpackung	24+
verpackungsservice	60
verpasst	+
verpennt	+
verpflichte	47
verpflichten	47
verpflichten uns	47
verpflichtet	47
verpflichtete	47
verpflichtung	47
verplant	74
verputzen	60
verrechnen	28
verrechnet	28 74+
verrechnet haben	74
verrechnung	28
verreckt	13+
verrichtet	
verrichtet seinen dienst	73
verringern	57
verringert	57
verringerte	57
verringerung	57
verrostet	13
verrostete	13
verruckt	
verruckt geworden	3
verrueckt	
verrueckt geworden	3
versaeumnis	
versaeumt	
versager	27
versalzen	13
versand	14 39 58 72+
versandbenachrichtigung	32
versandbestaetigung	32
versandbestatigung	32
versandfertig	14
versandkosten	46
versandkostenfrei	7
versandmitteilung	32
versandt	59+
versaumnis	
versaumt	+
verschicke	58
verschicken	58
verschickt	58 59+
verschickte	58
verschieben	+
verschiebt	+
verschiebt sich	29
verschied	15
verschieden	15
verschiffen	14
verschifft	14
verschimmelt	13
verschimmelte	13
verschimmelten	13
verschlafen	29+
verschlampt	+
verschleppt	29
verschleppte	29
verschlissen	13
verschlissene	13
verschlossen	+
verschlossene	
verschlossene tuer	38
verschlossene tur	38
verschlossener	+
verschmiert	13
verschmierte	13
verschmort	13
verschmutzt	13
verschmutzte	13
verschnitt	34
verschnitten	74
verschnupft	3
verschob	
verschob sich	29
verschoben	29+
verschoben worden	29
verschollen	35
verschollene	35
verschrieben	74
verschulden	
verschwand	35
verschwitzt	+
verschwommen	13
verschwommene	13
verschwunden	35+
verschwundene	35
versehen	+
versehentlich	74
versemmelt	
versende	58
versenden	14 58+
versendet	14 58 59+
versendung	58
versetzt	44
versetzt nach	43
versetzt worden	38 44
versichere	47
versicherer	18
versichert	
versichert uns	51
versicherte	47 65
versicherten	47 65
versicherter	65
versicherung	8 18 66
versicherung gewechselt	30
versicherungen	8
versicherungscheck	53
versicherungsfall	8
versicherungsnehmer	65
versicherungsnehmerin	65
versicherungsschaden	8
versicherungsschein	8 16
versicherungsschutz	8
version	
versoehnlich	52
versoehnt	52
versohnlich	52
versohnt	52+
versorgt	+
verspaeten	29
verspaetet	29
verspaetet sich	29
verspaetete	29
verspaetete sich	29
verspaeteten	29
verspaeteter	29
verspaetung	29
verspaetungen	29
verspaten	29
verspatet	29+
verspatet sich	29
verspatete	29
verspatete sich	29
verspateten	29
verspateter	29
verspatung	29+
verspatungen	29
versprach	47
versprachen	47
verspreche	47
versprechen	47
versprechen wir	47
versprechungen	
verspricht	47+
versprochen	47+
versprochen ist versprochen	47
versprochen und gehalten	59
versprochene	47+
versprochenen	47+
versprochn	+
verstaendigt	52
verstaendnis	
verstandigt	52+
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
versuch fehlgeschlagen	38
versuche	+
versucht	+
versucht anzurufen	38
vertagt	29+
vertauscht	74
vertauschte	74
vertauschten	74
verteiler	33+
verteiler anlegen	25
verteuert	12
verteuert sich	12
verteuerung	12
vertippt	74
vertraege	16
vertraegen	16
vertrag	16+
vertrag aufgeloest	30
vertrag aufgelost	30
vertrag gekuendigt	30
vertrag gekundigt	30
vertrag laeuft aus	30
vertrag lauft aus	30
vertrag nicht verlaengert	30
vertrag nicht verlangert	30
vertrag storniert	30
vertrage	16+
vertragen	16
vertrags	16
vertragscheck	53
vertragsentwurf	16
vertragsstrafe	10
vertragsuberprufung	53
vertragsueberpruefung	53
vertragsunterlagen	16
vertrauen	+
vertrauen verloren	3
vertreter	18
vertreterbesuch	69+
vertreterbesuche	
vertreterin	18
vertretung	43+
vertretung ubernommen	17
vertretung uebernommen	17
vertrieb	39+
vertriebler	39
vertritt	
vertritt jetzt	43
vertrocknet	13
vertrocknete	13
vertrodelt	29
vertroedelt	29
vertroestet	3 44
vertroestet uns	44
vertroestet worden	44
vertrostet	3 44
vertrostet uns	44
vertrostet worden	44
verungluckt	15+
verungluckten	
verunglueckt	15
verunglueckten	
vervierfacht	21
verwaessert	13
verwahrt	
verwalter	18+
verwaltung	18 60 66
verwaltungsaufwand	34
verwassert	13
verwechselt	74
verwechselte	74
verwechselten	74
verwechslung	74+
verwechslungen	74
verweigert	
verweigert annahme	11
verweigert die zahlung	67
verweigert zahlung	67
verweist	
verweist an uns	49
verwelkt	13
verwelkte	13
verwenden	+
verwendet	+
verwendung	+
verwies	
verwies an uns	49
verwiesen	+
verwischt	13
verwitwet	15
very	+
very annoyed	3
very cross	3
very dear	12
very disappointed	3
very efficient	45
very expensive	12
very friendly	45
very grateful	64
very happy	45
very helpful	45
very impressed	45
very kind	45
very obliging	17
very pleased	45
very professional	45
very rude	44
very satisfied	45
very short notice	56
very soon	62
very sorry	4
very unhappy	3
very upset	3
very urgent	56
verzeihen	4+
verzeihen sie	4
verzeihen sie bitte	4
verzeihung	4+
verzichtet	
verzichtet auf	10
verzieht	
verzieht sich	13
verzinkung	60
verzoegern	
verzoegern sich	29
verzoegert	29
verzoegert sich	29
verzoegerte	29
verzoegerten	29
verzoegerung	29
verzoegerungen	29
verzogen	13 43+
verzogene	13
verzogenen	13
verzogern	
verzogern sich	29
verzogert	29+
verzogert sich	29
verzogerte	29
verzogerten	29
verzogerung	29+
verzogerungen	29
verzug	29
verzugszinsen	67
vessel	
vests	
vet	18+
vet fees claim	8
veterinaeramt	66
veterinaramt	66
vets	
vexed	3
vg	+
via	+
via a friend	49
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
vicar	65
vice	24
victoria	+
video	16+
video call	54
video production	60
video testimonial	63
videoanruf	54
videocall	54
videodreh	60
viel	+
viel billiger	7
viel guenstiger	7
viel gunstiger	7
viel mehr	21
viel teurer	12
viel weniger	57
viel zu hoch	12
viel zu hoher preis	12
viel zu spaet	29
viel zu spat	29
viel zu teuer	12
viele	+
vielen	+
vielen dank	64
vielen dank fuer die	48
vielen dank fuer ihre	48
vielen dank fur die	48
vielen dank fur ihre	48
vielen lieben dank	64
vielleicht	26+
vielmal	
vielmals	
vier	+
vier sterne	63
viermal	2+
vierte	
viertel	+
vierten	+
vierzig	+
view	+
view in browser	33
view online	33
viewed	+
viewing	69
viewings	69
views	+
vinegar	24
vineyard	+
vinyl	24
vinylboden	24
violin	24
violins	24
vip	
vip karten	23
virenscanner	25
virgin	66
virtually	
virtually no	57
virus	
virus alert	25
vis	
vision	20
visit	69 72
visit our stand	33
visite	69
visited	69
visited website	32
visitenkarten	24
visiting	69
visitor	65
visitor numbers	34
visitors	34 65
visits	34 69+
visual	16
visualisierung	16
visuals	16
vitrine	24
viumau	
vk	46
vk preis	46
vm	70+
vm only	70
vmail	70
vms	70
vn	65
vo	+
vodafone	66
voellig	
voellig ueberteuert	12
vogt	+
voice	+
voice mail	70
voice mailbox	70
voice mails	70
voice message	70
voice messages	70
voice note	70
voicebox	70
voicemail	70+
voicemail full	70
voicemail only	70
voicemail pin	25
voicemails	70
voicenote	70
void	+
volksbank	+
volksfest	61
voll	+
voll des lobes	45
voll zufrieden	45
vollauf	
vollauf zufrieden	45
volle	+
voller	+
vollidiot	27
vollidioten	27
vollig	
vollig uberteuert	12
vollkasko	8
vollmacht	16
vollmachten	16
vollpfosten	27
vollstaendig	
vollstandig	+
volltrottel	27
vollzaehlig	52
vollzahlig	52+
voltage	
volume	36+
volume discount	7
volumen	36
volumes	36+
voluntary	
voluntary excess	8
volunteer	17
volunteered	17
volunteering	
volunteering placement	60
volunteers	17
vom	
vom mitbewerb	55
vom newsletter abgemeldet	71
vom newsletter abmelden	33
vom system	32
vom tisch	52
vom urlaub erzaehlt	61
vom urlaub erzahlt	61
vom verteiler nehmen	71
von	+
von a nach b	44
von der konkurrenz	55
von der liste nehmen	71
von der liste streichen	71
von dir	75
von einem zum anderen	44
von euch	75
von ihnen	75
von mir	39
von neuem	2
von oben herab	44
von pontius zu pilatus	44
von uns	39
von uns gegangen	15
von uns geschieden	15
von vorn	2
von vorne	2
vor	+
vor ablauf	68
vor dem	68
vor dem urlaub	68
vor den ferien	68
vor den kopf gestossen	3
vor der zeit	59
vor die tuer geworfen	44
vor die tur geworfen	44
vor drei tagen	40
vor drei wochen	40
vor ein paar tagen	40
vor einem jahr	40
vor einem monat	40
vor einem tag	40
vor einer stunde	40
vor einer woche	40
vor einigen tagen	40
vor freitag	68
vor fristablauf	68
vor gericht	27
vor jahren	40
vor kurzem	40
vor laengerer zeit	40
vor langer zeit	40
vor langerer zeit	40
vor monaten	40
vor monatsende	68
vor montag	68
vor ort	69
vor ort gewesen	69
vor ort termin	69 72
vor ostern	68
vor tagen	40
vor verschlossener tuer	38
vor verschlossener tur	38
vor weihnachten	40 68
vor wochen	40
vor zwei jahren	40
vor zwei monaten	40
vor zwei tagen	40
vor zwei wochen	40
vorab	+
vorankuendigung	
vorankundigung	
voranmeldung	+
voraus	+
vorausgesetzt	26
vorauskasse	41
voraussetzung	
voraussichtlich	26
vorauszahlung	41
vorbehalt	+
vorbehaltlich	26
vorbei	+
vorbeibringen	14
vorbeifahren	69
vorbeigebracht	14 59+
vorbeigefahren	69
vorbeigehen	69
vorbeigekommen	69
vorbeigeschaut	69+
vorbeiholen	14
vorbeikommen	69
vorbeischauen	69
vorbeizubringen	14
vorbeizukommen	69
vorbeizuschauen	69
vorbereitet	+
vorbesitzer	66
vorbesitzerin	66
vorbestellung	72
vorbildlich	45+
vorbildliche	45
vorerst	+
vorfall	+
vorfuehrgeraet	31
vorfuehrwagen	31
vorfuhrgerat	31
vorfuhrwagen	31
vorgabe	36
vorgaben	36
vorgaenge	72
vorgaenger	19 66
vorgaengerfirma	66
vorgaengerin	19
vorgaengern	19
vorgang	72+
vorgange	72
vorganger	19 66
vorgangerfirma	66
vorgangerin	19
vorgangern	19
vorgangsnummer	32
vorgefuehrt	0
vorgefuhrt	0
vorgelassen	
vorgelegt	59
vorgemacht	0
vorgemerkt	47
vorgerechnet	0
vorgeschlagen	0+
vorgesehen	+
vorgestellt	+
vorgestern	40+
vorgezogen	17
vorhaben	20 72
vorhaenge	24
vorhang	24
vorhange	24
vorhat	20
vorher	40+
vorher nachher fotos	63
vorherige	19
vorherige installateur	66
vorherigen	19
vorheriger	19
vorheriger anbieter	66
vorhin	40
vorige	19+
vorige woche	40
vorigen	19+
vorigen freitag	40
vorigen jahres	40
vorigen monat	40
vorigen montag	40
vorigen woche	40
voriger	19
voriger woche	40
voriges	+
voriges jahr	40
vorjahr	40
vorjahres	40
vorkasse	41+
vorkommen	
vorlage	+
vorlaufig	+
vorlegen	58
vorletzte	
vorletzte woche	40
vorlieferant	66
vorliegend	48
vorliegende	48
vormieter	66
vormittag	+
vormittags	62+
vorn	
vorne	+
vorraetig	
vorrangig	56
vorrat	+
vorratig	
vorruhestand	43
vorschau	20
vorschlaege	0
vorschlag	0
vorschlage	0
vorschreibung	28
vorschreibungen	28
vorsorgecheck	53
vorsorgegesprach	53
vorsorgegespraech	53
vorsorgeuntersuchung	60
vorstand	+
vorstellung	36
vorstellungen	36
vorstellungstermin	69
vortag	+
voruber	+
vorubergehend	
vorubergehend nicht erreichbar	38
vorubergehend uberlassen	31
voruebergehend	
voruebergehend nicht erreichbar	38
voruebergehend ueberlassen	31
vorverstorben	15
vorvorgestern	40
vorzimmer	22+
vorzimmerdame	22
vorzueglich	45
vorzuglich	45
vorzuglicher	+
vorzugspreis	7
voss	+
vote	+
vote of thanks	64
voted	+
voted for us	63
voted with his feet	30
vouch	
vouch for	49
vouched	
vouched for	49
vouched for us	49
voucher	16 23
vouchers	23+
vouches	
vouches for	49
vow	47
vowed	47
vpn	25+
vpn drops	25
vpn geht nicht	25
vpn not connecting	25
vpn token	25
vpn verbindung	25
vpn zugang	25
vu	
w	+
w b	62
w c	62
w c monday	62
w e	62
w o	37
waage	24+
waagen	24
wachmann	22
wachsen	21+
wachst	21+
wachstum	21
wackelig	13
wackelkontakt	13
wackeln	13
wackelt	13+
wackelt nicht mehr	52
wackelt schon wieder	13
wackelte	13
wacklig	13
waechst	21
waelzlager	24
waende	
waere	26
waere das moeglich	5
waere denkbar	26
waere es moeglich	5
waeren	26
waeren sie so nett	5
waermepumpe	24
waermepumpen	24
waermstens	
waermstens empfohlen	49
waerst	26
waesche	24
waescheservice	60
wage	
wage bill	34
wagen	24
wagon	+
wahl	+
wahlen	+
wahrend	+
wahrgenommen	+
wahrscheinlich	26
wait	+
waited	+
waited all day	29
waited for us	17
waited hours	29
waited in all day	29
waited weeks	29
waiting	+
waiting ages	29
waiting for days	29
waiting for payment	67
waiting for weeks	29
waiting list	34
waiting on payment	67
waiting since	29
waiting time	34
waiting times	34
waive	10
waive the fee	10
waived	10
waived the charge	10
waived the fee	10
waives	10
waiving	10
wake	15
walk	+
walk round	69
walk through	0 69
walkabout	
walked	+
walked her through	0
walked him through	0
walked off the job	44
walked round	69
walked them through	0
walked through	0
walker	24
walking	
walking the dog	61
walkround	69
walks	+
wall	
wall calendar	23
wall tiles	24
wallbox	24
wallies	27
wallpaper	24
wallpapering	60
walls	+
wally	27
walzlager	24
wand	+
wande	
wandeln	10
wandern	61
wandert	
wandert ab	30
wanderte	
wanderte ab	30
wanderung	61
wandlung	10
wanker	27
wankers	27
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
want	36+
want it yesterday	56
want to cancel	30
want to grow	20
wanted	36
wanted by	68
wanted it yesterday	56
wanted to know	5
wantin	+
wanting	36
wants	36+
wants account closed	30
wants an explanation	11
wants answers	11
wants his money back	10
wants money back	10
wants no contact	71
wants no further contact	71
wants paper copies	6
wants the manager	11
wants to be left alone	71
wants to cancel	30
wants to grow	20
wants to know	5
wants to know about	36
wants to unsubscribe	71
war	+
war in der post	48
war kalt	13
war mal besser	44
war mein fehler	4
war meine schuld	4
war nicht da	38
war nicht dabei	35
war niemand da	38
war unser fehler	4
war unsere schuld	4
war vor ort	69
war zufrieden	1
ward	+
ward clerk	22
ward sister	65
wardrobe	24
wardrobes	24
ware	24 26+
ware das moglich	5
ware denkbar	26
ware erhalten	48
ware es moglich	5
ware ist da	48
warehouse	+
warehouse manager	65
warehousing	60
waren	24 26+
waren kalt	13
waren nicht dabei	35
waren sie so nett	5
waren vor ort	69
wareneingang	48
warenkorb	+
warm	73+
warm again	52
warm and dry	73
warm beer	13
warm intro	49
warm on arrival	13
warm thanks	64
warm words	45
warmepumpe	24
warmepumpen	24+
warmes	+
warmest	+
warmly	+
warmstens	+
warmstens empfohlen	49
warmwasser	
warn	0+
warned	0
warning	0
warns	0
warpath	
warped	13
warping	13
warps	13
warrant	47
warranty	16
warranty card	16
warranty claim	11
warranty document	16
warranty indemnity	8
warranty repair	50
wars	+
warst	26
wart	+
warte	+
warte noch	35
warte seit	35
warten	+
warten auf geld	67
warten auf zahlung	67
warten aufs geld	67
warten gelassen	29
warten immer noch	35
warten lassen	29
warten noch	35
warten noch auf	35
warten seit	35
warten vergeblich	35
warteschleife	44+
wartet	+
wartet immer noch	35
wartet noch	35
wartet noch auf	35
wartet seit	35
wartet vergeblich	35
wartete	+
wartezeit	34+
wartezeiten	34
wartung	60+
wartungen	60
wartungsarbeiten	60
wartungsfenster	+
wartungsprotokoll	16
wartungstermin	72
wartungsvertrag	16+
wartungsvertrag gekuendigt	30
wartungsvertrag gekundigt	30
warum	5+
was	40+
was als nachstes	20
was als naechstes	20
was am preis	7
was anderes bestellt	74
was ansteht	20
was benoetigt wird	36
was benotigt wird	36
was cold	13
was down	13
was due	29
was er braucht	36
was gebraucht wird	36
was geht noch	7
was ist mit	5
was kosten	5
was kostet	5 46
was kostet das	46
was let go	43
was machen am preis	7
was made redundant	43
was not	37
was not in	38
was not in there	35
was not on it	35
was off	13
was out	38
was passiert wenn	26
was promised for	29
was received	48
was sent	59
was sie brauchen	36
was sie braucht	36
was told	51
was waere	5
was waere wenn	26
was ware	5
was ware wenn	26
was wenn	26
was wondering	5
was wuerde	5
was wuerde kosten	5
was wurde	5
was wurde kosten	5
waschbecken	24
wasche	24
waschen	+
wascheservice	60
waschmaschine	24
waschmittel	24
wash	
washed	+
washer	24+
washers	24
washing	
washing machine	24
washing machines	24
wasser	+
wasser dringt ein	13
wasser kommt rein	13
wasser laeuft	13
wasser lauft	13
wasser steht	13
wasserfleck	13+
wasserhahn	24
wasserpumpe	24
wasserrohrbruch	8
wasserschaden	8
wasserschaeden	8
wasserverbrauch	34
wastage	34
waste	34+
waste collection	60
waste disposal	60
waste of money	3
waste of space	3
waste of time	3
waste trap	24
wasted	+
wat	+
watch	24+
watch out for	0
watchdog	27
watched	+
watches	24
water	+
water bill	34
water board	66
water coming in	13
water company	66
water consumption	34
water cooler	24
water damage	8
water filter	24
water getting in	13
water softener	24
water under the bridge	52
water use	34
watering	
waterlogged	13
waterproofing	60
watertight	73
watery	13
wave	+
waxing	60
waxing lyrical	45
way	+
way too much	12
waybill	16
ways	+
wc	24 62+
wd	+
we	39+
we are	39
we are on it	47
we are sorry	4
we are told	51
we dropped the ball	4
we got it wrong	4
we got that wrong	4
we guarantee	47
we have	39
we hear	51
we heard	51
we let you down	4
we messed up	4
we owe you	64
we promise	47
we regret	4
we shall	47
we slipped up	4
we were told	51
we will	39 47
we will deal with it	47
we will get back to	47
we will let you know	47
we will make sure	47
we will see to it	47
we will sort it	47
we will take care of	47
we would	26 39
weak	+
wear	13
wear and tear exclusion	8
wearing	+
wears	
wears too quickly	13
weather	61+
weather office	66
web	
web design	60
web form submission	32
web hosting	60
web shop	24
web traffic	34
webcam	24 25
webdesign	60
webformular	32
webinar	33+
webinar invitation	33
webinar invite	33
webinare	33
webinareinladung	33
webinars	33
webseite	+
webshop	24+
website	24+
website maintenance	60
wechsel	+
wechseln	30 50+
wechselrichter	24
wechselt	30+
wechselt aus	50
wechselt den anbieter	30
wechselt den lieferanten	30
wechselte	30
wechsle	+
weckerl	24
wed	62+
wedding	23 72+
wedding cake	24
wedding card	23
wedding catering	60
wedding dress	24
wedding invitations	24
wedding photography	60
wedding plans	61
wedding present	23
wedding rings	24
weddings	+
weder	37
weder noch	37
wednesday	62+
wednesday afternoon	62
wednesday morning	62
wednesdays	+
weds	62+
wee	+
week	+
week after next	62
week beginning	62
week commencing	62
week ending	62
week in cornwall	61
week in week out	2
week just gone	40
weekend	61 62+
weekly	+
weekly newsletter	33
weeks	+
weeks ago	40
weeks late	29
weeping	13+
weevils	13
weg	+
weg seit	52
wege	+
wegem	+
wegen	+
wegfall	57
weggedruckt	38
weggedrueckt	38
weggefallen	57
weggekommen	35
weggelassen	35
weggelegt	38
weggezogen	43
weichen	
weichen ab	74
weicht	
weicht ab	74
weigert	
weigert sich zu zahlen	67
weighbridge	24
weight	+
weight gain	34
weihnachten	42 61+
weihnachtsaktion	33
weihnachtsbrief	+
weihnachtsfeier	72+
weihnachtsgeschenk	23
weihnachtsgeschenke	23
weihnachtsgruesse	23
weihnachtsgruss	+
weihnachtsgrusse	23
weihnachtskarte	23+
weihnachtskarten	23
weihnachtskekse	23
weihnachtsmailing	33
weihnachtspraesent	23
weihnachtspraesente	23
weihnachtsprasent	23
weihnachtsprasente	23
weil	+
wein	24+
weine	24
weinen	24
weinhaendler	18
weinhandler	18
weinkarte	+
weiss	
weiss das zu schaetzen	64
weiss das zu schatzen	64
weiss keiner bescheid	44
weissburgunder	+
weisse	+
weist	+
weist an	41
weist darauf hin	51
weist hin	0
weit	+
weiter	+
weiter erzaehlt	49
weiter erzahlt	49
weiter so	45
weiterberechnet	28
weitere	+
weitere angebote	55
weitere filiale	20
weiterempfehlen	49
weiterempfehlung	49
weiterempfehlungen	49
weiterempfohlen	49+
weiteren	+
weiterer	
weitererzaehlt	49
weitererzahlt	49
weiteres	
weiteres angebot	55
weitergeben	58
weitergegeben	59+
weitergeholfen	0
weitergeht	+
weitergeleitet	59+
weitergereicht	44+
weitergesagt	49
weitergeschickt	59
weiterhin	2
weiterhin offen	67
weiterleiten	58
weiterleitung	58
weiterschicken	58
weiterverbunden	44
weiterverrechnen	28
weiterverrechnet	28
weiterzuleiten	58
weizen	+
welche	5+
welchen	+
welcher	5+
welches	5+
welcome	+
welcome gift	23
welcome letter	16
welcome pack	16
weld	50
welder	24
welding	60
welding set	24
welfare	
welfare call	1
welfare check	1
welk	13
welke	13
welken	13
well	+
well chuffed	45
well done	45
well looked after	45
well overdue	29
well pleased	45
wellbeing	
wellbeing call	1
welle	24
wellen	
wellen sich	13
wellies	24
wellig	13
wellness	+
wells	+
wellt	
wellt sich	13
welpe	61
welt	+
weltklasse	45
weltmeisterschaft	61
wen	+
wenden	+
wendy	+
wenig	37+
wenig erfreut	3
wenig hilfreich	44
wenig hilfsbereit	44
wenige	
weniger	57+
weniger als bestellt	35
weniger kosten	7
wenn	26+
wenns	+
went	+
went above and beyond	45
went astray	35
went back on it	44
went ballistic	3
went bankrupt	9
went belly up	9
went blank	13
went bust	9
went cold	13
went dead	13
went down	13 57
went down a storm	45
went down a treat	45
went down so well	45
went down well	73
went elsewhere	30
went fine	73
went for me	3
went into administration	9
went into liquidation	9
went limp	13
went mad	3
went missing	35
went off	13 59
went off on one	3
went off today	59
went off well	73
went out	59
went out of business	9
went out of her way	17
went out of his way	17
went out of way	17
went out to	69
went out today	59
went over to	30
went round	69
went silent	38
went smoothly	73
went spare	3
went straight to voicemail	70
went the extra mile	45
went through plans	53
went through the roof	3
went through their plans	53
went to see	69
went to the wall	9
went to voicemail	70
went under	9
went up	21
went well	73
went with a competitor	30
went without a hitch	73
went wrong	13
wer	+
wer ist zustaendig	5
wer ist zustandig	5
werbeaktion	33
werbeanrufe	
werbebrief	33
werbebriefe	33
werbegeschenk	23
werbegeschenke	23
werbekampagne	33
werbemail	33
werbemails	33
werben	
werbesendung	33
werbesperre	71
werbesperre gesetzt	71
werbetrommel	
werbewiderspruch	71
werbung	33+
werbung fuer uns gemacht	49
werbung fur uns gemacht	49
werbung schalten	60
werde	+
werde dafuer sorgen	47
werde dafur sorgen	47
werde mich kuemmern	47
werde mich kummern	47
werde mich melden	47
werden	+
werden benoetigt	36
werden benotigt	36
werden dafuer sorgen	47
werden dafur sorgen	47
werden sie	75
werden teurer	12
werden uns kuemmern	47
werden uns kummern	47
werden uns melden	47
werdet	+
were	40+
were cold	13
were he to	26
were it to	26
were not	37
were not in	38
were not in there	35
were not there	35
were off	13
were they happy	1
were they to	26
were told	51
were we to	26
werfe	
werfe ein	58
werfen	+
werk	66
werkplan	16
werksbesichtigung	69
werkschutz	22
werksleiter	65
werksschliessung	9
werkstatt	18 39 50
werkstattleiter	65
werkstattrechnung	28
werkvertrag	16
werkzeug	24
werkzeuge	24
werkzeugform	24
wert	+
wertach	+
werte	
werte damen und herren	75
werte kunden	33
wertgutachten	16
wertschaetzung	64
wertschatzung	64
wertstellung	41
wesentlich	
wesentlich guenstiger	7
wesentlich gunstiger	7
weshalb	5+
weswegen	5
wet	+
wet through	13
wetransfer	+
wettbewerb	55+
wettbewerber	55+
wettbewerbern	55
wettbewerbers	55
wettbewerbsangebot	55
wettbewerbsprodukt	55
wettbewerbstalon	33
wetter	61
wettert	3
wetterte	3
wg	+
what	+
what about	5
what are	5
what date	5
what day	5
what do	5
what does	5
what happens if	5
what he needs	36
what if	5 26
what is	5
what is coming up	20
what is going on with	5
what is happening with	5
what is the eta	5
what is the status	5
what kind of	5
what matters	36
what price	5
what she needs	36
what size	5
what sort of	5
what they need	36
what time	5
what would	5
whatever	+
whats	+
whatsapp	6+
whatsapp it	58
whatsapp only	6
whatsapped	59
wheat	+
wheel	24
wheel alignment	60
wheelbarrow	24
wheelchair	24
wheelchairs	24
wheels	24+
when	+
when are	5
when can	5
when can we	5
when can you	5
when could you	5
when do	5
when does	5
when i am back	62
when is	5
when it is in	62
when will	5
when will you	5
whenever	+
where	+
where are	5
where can	5
where do	5
where is	5
where they are going	53
where they are heading	20
whereabouts	5
whether	26+
whether happy	1
whether or not	26
which	5+
which colour	5
which one	5
which size	5
which trusted trader	63
whiff	13
while	+
while stocks last	33
whine	11
whines	11 13
whinge	11
whinged	11
whingeing	11
whinges	11
whining	11
whining noise	13
whiplash	8
whirlpool	24
whiskey	
whisky	23
whisper	
whisper quiet	73
white	
white screen	13
white wine	24
whiteboard	24
whiteboards	24
whitelist	25
whitening	60
whites	+
whitsun	42
whizz	
whizz over	58
who	+
who can	5
who do i	5
who is	5
who should i	5
whoever	+
whole	+
wholesaler	18 65 66
wholesalers	18 65
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
wi	
wi fi	25
wia	+
wich	
wich ab	74
wichtig	+
wichtig ist	36
wichtig waere	36
wichtig ware	36
wide	
widerruf	
widerruf der einwilligung	71
widerrufen	
widersprach	11
widersprechen	11
widerspricht	11
widerspricht werbung	71
widersprochen	11 71
widerspruch	11
widerspruch eingelegt	11
widerspruch gegen werbung	71
widerspruche	11
widersprueche	11
widow	15+
widowed	15
widower	15
wie	+
wie am ersten tag	73
wie am schnuerchen	73
wie am schnurchen	73
wie angekuendigt	59
wie angekundigt	59
wie beim letzten mal	2
wie besprochen	59 73
wie besprochen anbei	59
wie bestellt	73
wie ein uhrwerk	73
wie eine eins	73
wie er sagt	51
wie er zufrieden ist	1
wie erwartet	73
wie es geht	1
wie es laeuft	1
wie es lauft	1
wie es soll	73
wie es war	1
wie funktioniert	5
wie gehabt	2
wie geht	1
wie geht es	1
wie geht ihm damit	1
wie gehts	1
wie geschmiert	73
wie gewuenscht	73
wie gewunscht	73
wie hoch	5
wie immer	2
wie immer bestens	45
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
wie neu	73
wie schaut aus	5
wie schon letzten monat	2
wie schon letztes jahr	2
wie sie sagt	51
wie sieht aus	5
wie sieht es aus	5
wie teuer	5
wie vereinbart	59 73
wie versprochen	59 73
wie viel	5
wie viel kostet	5
wie war	1
wie zufrieden	1
wie zugesagt	59
wieder	2+
wieder alles gut	52
wieder am netz	52
wieder anrufen	54
wieder aufgetaucht	52
wieder besetzt	38
wieder da	52
wieder dicht	52
wieder eingebaut	52
wieder eingehaengt	52
wieder eingehangt	52
wieder einmal	2
wieder einsatzbereit	52
wieder erreichbar	52
wieder erreichbar ab	32
wieder fit	52
wieder flott	52
wieder frei	52
wieder ganz	52
wieder gefunden	52
wieder gesund	52
wieder glucklich	52
wieder gluecklich	52
wieder gut	52
wieder gutmachen	10
wieder heil	52
wieder hergestellt	52
wieder hinbekommen	52
wieder hingekriegt	52
wieder hinkriegen	50
wieder im einsatz	52
wieder im griff	52
wieder im guten	52
wieder im takt	52
wieder in betrieb	52
wieder in ordnung	52
wieder in ordnung bringen	50
wieder mal	2
wieder milde	52
wieder nicht erreicht	38
wieder ok	52
wieder okay	52
wieder online	52
wieder repariert	52
wieder sauber	52
wieder trocken	52
wieder verschoben	29
wieder versoehnt	52
wieder versohnt	52
wieder warm	52
wieder warmes wasser	52
wieder weg	52
wieder zufrieden	52
wiedergefunden	52
wiedergutmachen	10
wiedergutmachung	10
wiederhergestellt	52+
wiederherstellen	50
wiederherstellung	50
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
wies an	41
wies darauf hin	51
wies ein	0
wies hin	0
wieso	5
wieviel	5+
wife	66+
wife answered	22
wife is well	61
wife took a message	22
wifi	25+
wifi down	25
wifi password	25
wiggle	+
wiggle room	7
wild	+
wildschaden	8
wildunfall	8
will	+
will ausrichten	22
will be leaving	43
will be there	47
will chase	47
will check	47
will chef sprechen	11
will come back to	47
will deal with	47
will do	47
will ensure	47
will es ausrichten	22
will find out	47
will follow up	47
will geld zuruck	10 11
will geld zurueck	10 11
will get back to	47
will haben	36
will keep you posted	47
will keine werbung	71
will keinen kontakt	71
will let you know	47
will look into it	47
will make sure	47
will need	36
will nicht angerufen werden	71
will nicht kontaktiert werden	71
will nicht verlaengern	30
will nicht verlangern	30
will nicht zahlen	67
will not	37
will not answer	38
will not be back	30
will not be coming back	30
will not be ordering again	30
will not be renewing	30
will not boot	13
will not budge	13
will not charge	13
will not close	13
will not cool	13
will not drain	13
will not fire up	13
will not fit	74
will not heat up	13
will not hold	13
will not hold charge	13
will not hold pressure	13
will not ignite	13
will not load	13
will not lock	13
will not log in	25
will not open	13
will not order again	30
will not pay	67
will not pay that	12
will not pick up	38
will not power up	13
will not print	13 25
will not put me through	22
will not renew	30
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
will not use us again	30
will not wait	56
will not work	13
will pass it on	22
will pass message on	22
will pass on	22
will pass on details	22
will pass on message	22
will pay	41
will recommend	49
will reply on return	32
will see to it	47
will see to that	47
will sein geld zuruck	10
will sein geld zurueck	10
will seine ruhe	71
will sort it	47
will sue	27
will take care of	47
will umtauschen	11
will wachsen	20
will wissen	5
will writing	60
will you	5
will you be	5
willkommensgeschenk	23
wilted	13
wilting	13
wimbledon	61
wimmelt	
wimmelt ab	22 44
wimmelte	
wimmelte ab	22
win	+
wind	
wind damage	8
winding	+
winding up	9
winding up petition	9
window	24
window cleaning	60
windows	24+
windows update	25
windows updates	25
windschutzscheibe	24
windscreen	24
windscreen chip	8
windscreen claim	8
windy	61
wine	24+
wine glasses	24
wine list	16
winery	+
wines	24
wing	+
wing mirror	24
winter	42+
winter sale	33
winter service	60
winteraktion	33
winterdienst	60+
wintergarten	24
winterreifen	24
winters	+
winzer	18 65
winzerin	65
wiper	
wiper blades	24
wir	39+
wir bedauern	4
wir danken	64
wir kuemmern uns	47
wir kummern uns	47
wir melden uns	47
wir pruefen	47
wir prufen	47
wir werden	47
wird	+
wird ausgerichtet	22
wird benoetigt	36
wird benotigt	36
wird bezahlt	41
wird erledigt	47
wird es ausrichten	22
wird geklaert	47
wird geklart	47
wird geliefert	47
wird gemacht	47
wird geprueft	47
wird gepruft	47
wird geschickt	47
wird heiss	13
wird laut	3
wird nachbesetzt	43
wird nachgeliefert	47
wird nachgereicht	47
wird nicht durchgestellt	22
wird nicht verlaengert	30
wird nicht verlangert	30
wird nicht warm	13
wird nicht weitergeleitet	32
wird teurer	12
wire	24 41+
wire transfer	41
wired	41+
wirft	
wirft blasen	13
wirft die sicherung	13
wirft mich raus	13
wiring	+
wiring diagram	16
wirklich	+
wirt	65
wirtin	65+
wirtshaus	+
wish	36+
wish list	36
wished	+
wishes	36+
wishes to opt out	71
wishing	+
wishlist	36
wissen	+
wissen das zu schaetzen	64
wissen das zu schatzen	64
wissn	+
with	+
with a client	38
with a competitor now	30
with a customer	38
with a patient	38
with any luck	26
with immediate effect	56
with luck	26
with someone else now	30
with thanks	64
withdrawn	30+
withdraws	
withdraws consent	71
withdrew	30
withdrew consent	71
withdrew the complaint	52
withheld	67
withholding	
withholding payment	67
within	68+
within 14 days	68
within 24 hours	56
within 24 hrs	56
within 30 days	68
within 48 hours	62
within a week	62
within a week of	68
within days	62
within hours	56
within the deadline	68
within the hour	56 62
within the next	68
within the week	62
within two days	62
without	37+
without a glitch	73
without a hitch	73
without any problems	73
without charge	17
without delay	56
without fail	47
without incident	73
without the	35
witness	
witness details	8
witness statement	8
wits	
witwe	15+
witwer	15
witz	3 61
witze	61
wizard	+
wk	
wkend	+
wknd	+
wks	+
wlan	25+
wlan geht nicht	25
wlan passwort	25
wm	61
wo	+
wo bleibt	5
wo der schuh druckt	36
wo der schuh drueckt	36
wo druckt der schuh	36
wo drueckt der schuh	36
wo finde ich	5
wo ist	5
wo kann ich	5
wo nicht	26
woanders	
woanders abgeschlossen	30
woanders billiger	7
woanders guenstiger	7
woanders gunstiger	7
woanders vergeben	30
wobbled	13
wobbles	13
wobbling	13
wobbly	13
woch	+
woche	+
wochen	+
wochen zu spaet	29
wochen zu spat	29
wochenend	
wochenende	61+
wochenlang	29
wochn	+
woertlich	51
wohin	+
wohin die reise geht	20
wohl	+
wohlfeil	7
wohnbau	+
wohnen	+
wohngebaeudeversicherung	8
wohngebaudeversicherung	8
wohnmobil	61
wohnung	24
wohnungsaufloesung	60
wohnungsauflosung	60
wohnungseigentuemer	65
wohnungseigentumer	65
wolle	+
wollen	+
wollen haben	36
wollen wachsen	20
wollen wissen	5
wollt	+
wollte	+
wollte er	26
wollte noch	47
wollte sich melden	47
wollte wissen	5
wollten	+
wollten noch	47
wollten uns melden	47
wolltet	+
woman	+
womoeglich	26
womoglich	26
won	21+
wonder	+
wonder if	5 26
wonder whether	5
wondered	
wondered if	5
wonderful	45
wondering	5+
wondering if	5
wonders	+
wonky	13
wont	37+
wood	
wood burner	24
wood burning stove	24
wood pellets	24
wool	24
worauf	
worauf es ankommt	36
word	+
word file	16
word has it	51
word is	51
word of advice	0
word of honour	47
word of mouth	49
word on the street	51
word stuerzt ab	25
word sturzt ab	25
worden	+
words	+
wore	+
wore out	13
work	72+
work anniversary	23
work number only	6
work on site	72
work order	72
workaround	50
worked	73+
worked fine	73
worked first time	73
worked late for us	17
worked loose	13
worked perfectly	73
worked through	17
worked up	3
worked well	73
workers	
workflow	32+
workflow gestartet	32
workflow triggered	32
working	73+
working again	52
working days	34
working fine	73
working now	52
working perfectly	73
working well	73
workload	34 72
works	72 73+
works a dream	73
works a treat	73
works again	52
works beautifully	73
works fine	73
works like new	52
works loose	13
works manager	65
works now	52
works order	72
works perfectly	73
works well	73
worksheet	16
workshop	18 60 72+
workshop on needs	53
workshops	60 72
worksite	72
worktop	24
worktops	24
workwear	24
world	+
world class	45
world cup	61
wormer	24+
worming	60
worn	13
worn down	13
worn out	13
worn through	13
worried	
worried about	36
worries	36+
worry	36
worse	+
worse each time	3
worse than before	3
worse than ever	3
worst	
worst case	26
worst case scenario	26
worst ever	3
wort	+
wort fuer uns eingelegt	49
wort fur uns eingelegt	49
wort gegeben	47
wort nicht gehalten	44
worte	
worth	46+
worth checking	0
worth every penny	45
wortlich	51
would	26+
would be	26
would be better	0
would have	26
would it be possible	5
would like	36
would like to cancel	30
would like to know	5
would love	36
would need	26
would not	26 37
would not hear of payment	17
would not put me through	22
would not put through	22
would not start	13
would not take any money	17
would not take money	17
would prefer	36
would recommend	45 49
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
wreath	23
wreaths	24
wrecked	13
wrench	
write	+
write off	8 10 67
write to	58
write up	16
writes	51+
writes a review	63
writes that	51
writing	+
written	+
written a review	63
written complaint	11
written off the balance	10
written offer	16
written quote	16
wrong	74+
wrong account	74
wrong address	74
wrong amount	74
wrong artwork	74
wrong branch	74
wrong color	74
wrong colour	74
wrong date	74
wrong day	74
wrong door	74
wrong dose	74
wrong file	74
wrong font	74
wrong goods	74
wrong grade	74
wrong hand	74
wrong invoice	74
wrong item	74
wrong items	74
wrong label	74
wrong labels	74
wrong language	74
wrong length	74
wrong logo	74
wrong model	74
wrong name	74
wrong no	38
wrong number	38
wrong one	74
wrong ones	74
wrong order	74
wrong pallet	74
wrong part	74
wrong parts	74
wrong person	74
wrong price	74
wrong quantity	74
wrong reading	13
wrong readings	13
wrong room	74
wrong shade	74
wrong side	74
wrong site	74
wrong size	74
wrong sizes	74
wrong strength	74
wrong table	74
wrong thickness	74
wrong thread	74
wrong time	74
wrong type	74
wrong vat rate	74
wrong version	74
wrong voltage	74
wrong way round	74
wrongly	74
wrote	51+
wrote a review	63
wrote a testimonial	63
wrote about us	63
wrote off	10
wrote that	51
wucher	12 27
wucherer	27
wucherpreis	12
wucherpreise	12
wuchs	21
wuchsen	21
wuensche	36
wuenschen	36
wuenschen sich	36
wuenscht	36
wuenscht keine anrufe	71
wuenscht keine werbung	71
wuenscht keinen kontakt	71
wuenscht keinen kontakt mehr	71
wuenscht sich	36
wuenschte	36
wuerde	26
wuerden	26
wuerden sie	5
wuerdest	26
wuerdest du	5
wuerdet	26
wuerdet ihr	5
wuermer	13
wuerste	24
wuesste	26
wuetend	3
wuetende	3
wuetenden	3
wuetender	3
wunderbar	45+
wunderbare	45
wunderschoen	
wunderschoen geworden	45
wunderschon	+
wunderschon geworden	45
wundervoll	45
wunsch	36+
wunsche	36+
wunschen	36+
wunschen sich	36
wunschliste	36
wunscht	36+
wunscht keine anrufe	71
wunscht keine werbung	71
wunscht keinen kontakt	71
wunscht keinen kontakt mehr	71
wunscht sich	36
wunschte	36
wurd	+
wurde	26+
wurde abgegeben	59
wurde abgeholt	59
wurde angelegt	59
wurde ausgeliefert	59
wurde ausgetauscht	52
wurde beauftragt	59
wurde behoben	52
wurde bereinigt	52
wurde beseitigt	52
wurde bestaetigt	59
wurde bestatigt	59
wurde bestellt	59
wurde bezahlt	41
wurde durchgefuehrt	59
wurde durchgefuhrt	59
wurde entlassen	43
wurde erfasst	59
wurde erledigt	59
wurde ersetzt	52
wurde erstattet	52
wurde erstellt	59
wurde geaendert	59
wurde geandert	59
wurde gebucht	59
wurde geklaert	52
wurde geklart	52
wurde gekuendigt	43
wurde gekundigt	43
wurde geliefert	59
wurde geloest	52
wurde gelost	52
wurde gemacht	59
wurde geregelt	52
wurde geschickt	59
wurde gutgeschrieben	52
wurde informiert	59
wurde korrigiert	52
wurde laut	3 27
wurde mir versprochen	47
wurde nachgebessert	52
wurde nachgeliefert	52
wurde repariert	52
wurde reserviert	59
wurde teurer	12
wurde ubergeben	59
wurde uebergeben	59
wurde uns empfohlen	49
wurde uns versprochen	47
wurde veranlasst	59
wurde versandt	59
wurde verschickt	59
wurde versendet	59
wurde versetzt	43
wurde versichert	47
wurde versprochen	47
wurde weitergeleitet	59
wurde zugesagt	47
wurde zugestellt	59
wurden	26+
wurden empfohlen	49
wurden geliefert	59
wurden geschickt	59
wurden nicht informiert	44
wurden sie	5
wurdest	26
wurdest du	5
wurdet	26
wurdet ihr	5
wurmer	13
wurst	24
wurste	24
wurstpaket	23
wusste	26+
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
x ray	16 60
x ray machine	24
x rays	16
x2	+
x3	+
x4	+
xmas	42+
xmas card	23
xmas cards	23
xmas mailing	33
xrechnung	28
xten	
xx	+
y	+
y all	75
ya	+
yard	+
yards	+
yarn	24+
ye	75+
year	+
year end	68
year end accounts	60
year end meeting	53
year end review	53
yearly	+
yearly meeting	53
yearly review	53
years	+
years ago	40
years back	40
years to come	20
yelled	3
yellow	
yellowed	13
yellowing	13
yelp	63
yelp review	63
yep	+
yer	75+
yes	+
yesterday	40 56+
yesterday afternoon	40
yesterday evening	40
yesterday morning	40
yet	+
yet again	2
yet another	2
yield	34+
yield up	21
yields	34
yilmaz	+
yodel	66
yoga	61
yoga class	60
yoghurt	24
yogurt	24
you	75+
you all	75
you are	75
you can close	52
you can count on	47
you can rely on	47
you folks	75
you guys	75
you have	75
you have my word	47
you have our word	47
you lot	75
you may close	52
you people	75
you will	75
you will have it	47
you would	75
you would be better	0
young	+
young boys	61
young couple	65
young lady	65
younger	+
your	75+
your call	75
your colleague	75
your colleagues	75
your company	75
your department	75
your driver	75
your email	75
your end	75
your engineer	75
your firm	75
your fitter	75
your good selves	75
your goodself	75
your guys	75
your help	75
your invoice	75
your lads	75
your letter	75
your men	75
your offer	75
your office	75
your order	75
your order has shipped	32
your parcel is	32
your people	75
your product	75
your products	75
your quote	75
your rep	75
your service	75
your side	75
your site	75
your staff	75
your team	75
your technician	75
yours	75+
yours truly	39
yourself	75+
yourselves	75+
yous	75
youse	75
youth	+
yr	+
yrs	+
yummy	45
z	+
zabig	
zack	
zack zack	56
zaeh	13
zaeune	24
zah	13
zahl	+
zahle	41+
zahlen	41+
zahlen nicht	67
zahlen zuruck	10
zahlen zurueck	10
zahlendreher	74
zahler	+
zahlerstand	+
zahlerstande	+
zahllauf	41
zahlschein	28
zahlt	41+
zahlt ab	41
zahlt an	41
zahlt ein	41
zahlt immer spaet	67
zahlt immer spat	67
zahlt nicht	67
zahlt schlecht	67
zahlt schleppend	67
zahlt spaet	67
zahlt spat	67
zahlt zuruck	10
zahlt zurueck	10
zahlte	41
zahlte nicht	67
zahlten	41
zahlung	41+
zahlung abgelehnt	67
zahlung angewiesen	41
zahlung ausstaendig	67
zahlung ausstandig	67
zahlung ausstehend	67
zahlung eingegangen	48
zahlung fehlgeschlagen	67
zahlung fehlt	67
zahlung geplatzt	67
zahlung noch ausstaendig	67
zahlung noch ausstandig	67
zahlung steht aus	67
zahlung uberfallig	67
zahlung ueberfaellig	67
zahlungen	41
zahlungsaufforderung	28
zahlungsaufforderungen	28
zahlungsausfaelle	67
zahlungsausfall	67
zahlungsausfalle	67
zahlungsausgang	41
zahlungsavis	41
zahlungsbedingungen	41
zahlungsbefehl	28
zahlungsbeleg	28 41
zahlungseingang	41+
zahlungseingang verbucht	32
zahlungsengpass	67
zahlungserinnerung	28+
zahlungserinnerung automatisch	32
zahlungserinnerungen	28
zahlungsfrist	
zahlungsfrist abgelaufen	67
zahlungsfrist verstrichen	67
zahlungslauf	41
zahlungsmoral	41
zahlungsnachweis	41
zahlungsplan	41
zahlungsruckstand	67
zahlungsruckstande	67
zahlungsrueckstaende	67
zahlungsrueckstand	67
zahlungsschwierigkeiten	67
zahlungsstockung	67
zahlungsunfaehig	9 67
zahlungsunfaehigkeit	9
zahlungsunfahig	9 67
zahlungsunfahigkeit	9
zahlungsverweigerung	67
zahlungsverzug	67
zahlungsweise	41
zahlungsziel	41+
zahlungsziel uberschritten	67
zahlungsziel ueberschritten	67
zahlungsziele	41
zahnaerztin	18
zahnarzt	18+
zahnarztin	18
zahnarztpraxis	+
zahnkrone	24
zahnrad	24
zahnrader	24
zahnraeder	24
zahnreinigung	60
zahnriemen	24
zapier	32
zarge	24
zaun	24+
zaune	24
zehn	+
zehnte	+
zehnten	+
zeichnung	16
zeichnungen	16
zeige	+
zeigen	0+
zeigt	0+
zeigt falsch an	13
zeigt nichts an	13
zeigt uns an	27
zeigte	0
zeigte ihm	0
zeigte ihr	0
zeigte sich erkenntlich	64
zeilen	+
zeit	+
zeitaufwand	34
zeitdruck	56
zeiteinsparung	57
zeiten	+
zeitersparnis	57
zeitgewinn	21
zeitkritisch	56
zeitnah	62
zeitnahe	62
zeitplan	16
zeitung	66+
zeitungsartikel	63
zeitverschwendung	3
zeitwert	8
zelt	24
zement	24
zentral	+
zentrale	22+
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
zero	37 57+
zerquetscht	13
zerrissen	13
zerschlagen	13
zersplittert	13
zersprungen	13
zertifikat	16+
zertifikat abgelaufen	25
zertifikate	16
zertifizierung	60
zetert	3
zeterte	3
zettel	+
zettel hingelegt	22
zeug	+
zeuge	8
zeugen	8
zeugnis	16
zeugnisse	16
zicken	
zickt	13
zickt rum	13
ziegel	24
ziehen	+
ziehen ab	10
zieht	13+
zieht ab	10
zieht mit	7
zieht nicht	13
zieht sich	29
zieht sich hin	29
zieht skonto	41
zieht wasser	13
ziel	20
ziel uberschritten	67
ziel ueberschritten	67
ziele	20
ziele abgestimmt	53
ziele besprochen	53
zielen	20
zielvorstellung	36
ziemlich	+
ziemlich enttaeuscht	3
ziemlich enttauscht	3
ziemlich sauer	3
ziemlich teuer	12
zigmal	2
zilch	37
zimmer	24+
zimmerauslastung	34
zimmerbuchung	72
zimmerei	+
zimmerer	18
zimmerpreis	46
zins	46
zinssatz	46
zip	24+
zip broke	13
zip broken	13
zip file	16
zip gone	13
zips	24
zitat	51 63+
zitat freigegeben	63
zitat fuer die website	63
zitat fur die website	63
zoegert	
zoegert sich hinaus	29
zog	
zog sich	29
zogert	
zogert sich hinaus	29
zoll	66
zollamt	66
zollinger	+
zollpapiere	16
zoom	+
zoom audio	25
zoom call	54
zorn	3
zornig	3
zornige	3
zruck	+
zu	+
zu aller zufriedenheit	52
zu besuch	69
zu bezahlen	41
zu blod	27
zu bloed	27
zu breit	74
zu bruch	13
zu dank verpflichtet	64
zu dick	74
zu duenn	74
zu dumm	27
zu dunkel	74
zu dunn	74
zu einem anderen	30
zu eng	74
zu erledigen	47
zu gross	74
zu hell	74
zu hoch	12 74
zu hoch abgerechnet	74
zu hohe kosten	12
zu hoher preis	12
zu keiner zeit	37
zu klein	74
zu kurz	74
zu lang	74
zu langsam	13
zu liefern	14
zu niedrig	74
zu schaetzen gewusst	64
zu schatzen gewusst	64
zu schicken	47
zu schmal	74
zu schwach	74
zu spaet	29
zu spaet gekommen	29
zu spaet geliefert	29
zu spat	29
zu spat gekommen	29
zu spat geliefert	29
zu teuer	12
zu tisch	38
zu uns geschickt	49
zu unserem bedauern	4
zu viel abgebucht	74
zu viel berechnet	74
zu viel geld	12
zu viel geliefert	74
zu viel verrechnet	74
zu weit	74
zu wenig	35
zu wenig geliefert	35
zu wenig marge	12
zu wenige	35
zu wuenschen uebrig	44
zu wunschen ubrig	44
zua	+
zubehoer	24
zubehor	24
zucker	24
zuegelservice	60
zuerst	+
zufaxen	58
zufolge	51
zufrieden	1+
zufrieden mit der loesung	52
zufrieden mit der losung	52
zufriedener	
zufriedengestellt	52
zufriedenheit	1+
zufriedenheitsabfrage	1
zufriedenheitsanruf	1
zufriedenheitsbefragung	1
zufriedenstellend	
zufriedenstellend geloest	52
zufriedenstellend gelost	52
zugaenge	25
zugang	25
zugang einrichten	25
zugang gesperrt	25
zugange	25
zugangsdaten	16 25+
zugefaxt	59
zugelegt	21
zugelservice	60
zugemacht	9+
zugemailt	59
zugenommen	21
zugeordnet	+
zugeparkt	44
zugeraten	0
zugesagt	32 47+
zugesagte	47+
zugesagten	47+
zugesagter	
zugesagter ruckruf	47
zugesagter rueckruf	47
zugesandt	59
zugeschickt	58 59
zugeschnitten	
zugesendet	59
zugesichert	47+
zugesicherte	47+
zugesperrt	9
zugestellt	14 59+
zugewiesen	
zugewiesen von	49
zugferd	28
zugig	13
zugreifen	
zugriff	25+
zugriffe	34
zugriffsrechte	25
zugsagt	+
zuhause	
zukommen	+
zukommen lassen	58
zukuenftig	20
zukuenftige	20
zukuenftigen	20
zukunft	20+
zukunftig	20
zukunftige	20
zukunftigen	20
zukunftsgesprach	53
zukunftsgespraech	53
zulassung	+
zuletzt	40
zulieferer	18
zuliefern	14
zum	+
zum 1	68
zum 15	68
zum 2 mal	2
zum 3 mal	2
zum 4 mal	2
zum ausprobieren	31
zum dank	64
zum davonlaufen	3
zum dritten mal	2
zum dritten male	2
zum ersten	68
zum essen eingeladen	23
zum fuenften mal	2
zum funften mal	2
zum haareraufen	3
zum halben preis	7
zum heulen	3
zum hoerer greifen	54
zum horer greifen	54
zum hundertsten mal	2
zum jahresende	68
zum kotzen	3
zum laufen bringen	50
zum monatsende	68
zum quartalsende	68
zum selbstkostenpreis	17
zum telefon	54
zum testen	31
zum vierten mal	2
zum wiederholten mal	2
zum wiederholten male	2
zum x ten mal	2
zum x ten male	2
zum xten mal	2
zum zweiten mal	2
zum zweiten male	2
zumailen	58
zumutung	3
zunahme	21
zur	+
zur abholung bereit	14
zur ansicht	31
zur kenntnis genommen	48
zur konkurrenz	55
zur post	58
zur post bringen	58
zur post geben	58
zur post gebracht	59
zur post gegeben	59
zur probe	31
zur reparatur	50
zur sau gemacht	3
zur uberbruckung	31
zur ueberbrueckung	31
zur verfuegung gestellt	31
zur verfugung gestellt	31
zur zahlung angewiesen	41
zur zahlung freigegeben	41
zur zufriedenheit erledigt	52
zur zufriedenheit geloest	52
zur zufriedenheit gelost	52
zurecht	+
zurechtgekommen	+
zurechtkommt	1
zurich	+
zuruck	+
zuruck erhalten	48
zuruckbekommen	48
zuruckbezahlt	10
zuruckbringen	14
zuruckerhalten	48
zuruckerstatten	10
zuruckerstattet	10
zuruckgebracht	14
zuruckgegangen	57+
zuruckgegeben	
zuruckgelegt	17
zuruckgerufen	54+
zuruckgesandt	59
zuruckgeschickt	11 59
zuruckgesetzt	52
zuruckgezahlt	10 52
zuruckgezogen	+
zuruckkommen	+
zuruckrufen	54+
zuruckschicken	58
zurucksenden	58
zurucksetzen	50
zuruckuberwiesen	10
zuruckzahlen	10
zuruckzurufen	54
zurueck	
zurueck erhalten	48
zurueckbekommen	48
zurueckbezahlt	10
zurueckbringen	14
zurueckerhalten	48
zurueckerstatten	10
zurueckerstattet	10
zurueckgebracht	14
zurueckgegangen	57
zurueckgegeben	
zurueckgelegt	17
zurueckgerufen	54
zurueckgesandt	59
zurueckgeschickt	11 59
zurueckgesetzt	52
zurueckgezahlt	10 52
zurueckgezogen	
zurueckrufen	54
zurueckschicken	58
zuruecksenden	58
zuruecksetzen	50
zurueckueberwiesen	10
zurueckzahlen	10
zurueckzurufen	54
zusage	47+
zusage nicht eingehalten	44
zusagen	47
zusammen	+
zusammenarbeit	+
zusammenarbeit beendet	30
zusammenarbeit eingestellt	30
zusammenflicken	50
zusammengebracht	49
zusammengebrochen	13
zusammengefuehrt	32
zusammengefuhrt	32
zusammengesetzt	69
zusammengestaucht	3
zusammenkommen	69
zusammensetzen	69+
zusammensitzen	69
zusatz	+
zusatzbedarf	36
zusatzkosten	46
zusatzlich	+
zusatzliche	+
zusatzvereinbarung	16
zuschicken	58
zuschlaege	46
zuschlag	46
zuschlage	46
zuschnitt	60
zuschuss	+
zusenden	58
zusendung	58+
zusendungen	58
zusichern	47
zusichert	47
zusicherung	47
zustaendig	
zustaendig ist jetzt	43
zustaendig jetzt	43
zustaendiger	
zustaendigkeit	
zustaendigkeit geaendert	32
zustand	+
zustandig	+
zustandig ist jetzt	43
zustandig jetzt	43
zustandiger	
zustandigkeit	
zustandigkeit geandert	32
zustellbar	
zustellbestaetigung	32
zustellbestatigung	32
zustellen	14+
zusteller	39
zustellfehler	32
zustellservice	60
zustellteam	39
zustellung	14 60+
zustellung fehlgeschlagen	32
zustellung heute	32
zustellungen	14
zuverlaessig	73
zuverlaessige	73
zuverlaessiger	73
zuverlassig	73
zuverlassige	73
zuverlassiger	73
zuviel	+
zuviel abgebucht	74
zuviel berechnet	74
zuviel geld	12
zuviel geliefert	74
zuviel verrechnet	74
zuvor	40
zuvorkommend	45
zuwachs	21
zuwachse	21
zuwaechse	21
zuweiser	49
zuweisung	49
zuwenig	35
zuzuschicken	58
zuzusenden	58
zuzustellen	14
zwanzig	+
zwei	+
zwei faktor	25
zwei mal	2
zweier	+
zweifel	
zweifelsfall	
zweimal	2+
zweimal abgebucht	74
zweimal belastet	74
zweimal berechnet	74
zweimal geliefert	74
zweite	+
zweite filiale	20
zweite filiale eroeffnen	20
zweite filiale eroffnen	20
zweite mahnung	28 67
zweiten	+
zweiten halbjahr	20
zweiten standort	20
zweiter	+
zweiter bildschirm	25
zweiter standort	20
zweites	+
zweites angebot	55
zweites halbjahr	20
zweites mal	2
zweitlieferant	55
zweitlieferanten	55
zweitmeinung	0
zwetschken	24
zwiebeln	24+
zwischen	+
zwischenbilanz	53
zwischenfaelle	
zwischenfalle	
zwischengeschoben	17
zwischenrechnung	28
zwoa	+
zwoamal	+
zwoi	+
zwolfe	+
zylinder	24
zzgl	
zzgl mwst	46
"""#
}
