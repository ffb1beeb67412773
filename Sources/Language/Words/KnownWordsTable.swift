// Written by `make language` from Sources/Language/Classes and Corpus; change those instead.
// swift-format-ignore-file

extension KnownWords {
  /// The names of the classes by their numbers.
  package static let classNames = [
    "advise", "aftercare", "again", "anger", "apology", "ask", "channel", "cheaper", "claim", "closed", "compensation", "complain", "dear", "defect", "deliver", "died", "document", "favour", "firm", "former", "future", "gained", "gatekeeper", "gift", "goods", "helpdesk", "hypothetical", "insult", "invoice", "late", "left", "lend", "machine", "massMail", "measure", "missing", "needs", "negation", "noAnswer", "ours", "past", "pay", "personLeft", "poorService", "praise", "price", "promise", "received", "refer", "repair", "reported", "resolved", "review", "ring", "rival", "rush", "saved", "send", "sent", "service", "smallTalk", "soon", "testimonial", "thanks", "theirs", "third", "unpaid", "until", "visit", "voicemail", "wishNot", "work", "works", "wrong", "you"
  ]

  package static let table: StaticString = #"""
1	
1 mahnung	28
10	
10 10	44
10 out of 10	44 62
11	
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
30 days overdue	66
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
5 star	62
5 stars	44 62
5 sterne	62
5 sterne bewertung	62
50	
50th	
50th birthday	23
5l	+
5pm	+
5th	+
6	
6 week check	1
60	
60 days overdue	66
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
90 days overdue	66
90th	+
9am	+
9k	+
a	+
a bit dear	12
a bit much	12
a bit steep	12
a competitor	54
a day late	29
a few beers	23
a few days ago	40
a fortnight ago	40
a fortnight late	29
a fortune	12
a hit	44
a joke	3
a joy	44
a laugh	60
a levels	60
a liberty	3
a local firm	54
a lot less	56
a lot more	21
a lot of money	12
a mess	3
a minute ago	40
a moment ago	40
a month ago	40
a month back	40
a passer by	65
a phone	69
a piece	45
a pleasure	44
a s a p	55
a star	44
a thank you	63
a third less	56
a triumph	44
a week ago	40
a week back	40
a week late	29
a week on monday	61
a while ago	40
a while back	40
a year ago	40
a year back	40
a year on	1
a1	65
aa	+
ab	+
ab abgehoert	69
ab abgehort	69
ab an	69
ab besprochen	69
ab dran	69
ab laeuft	69
ab lauft	69
ab lief	69
ab montag	61
ab morgen	61
ab sofort gebraucht	55
ab verschickt	58
ab voll	69
ab wann	5
ab werk	14
abbau	59
abberufen	15
abbestellen	33+
abbestellt	70
abbey	+
abbezahlen	41
abbitte	4
abbitte geleistet	4
abblaetternde	13
abblatternde	13
abbuchen	41
abbuchung	41
abbuchung geplatzt	66
abbuchungen	41
abdankung	15
abdankungsfeier	15
abdichten	49
abdichtung	59
abend	+
abends	61+
aber	+
abermalig	2
abermals	2
abermals nicht erreicht	38
abfaelle	34
abfall	34
abfalle	34
abfindung	8 10
abfluss	
abfluss wieder frei	51
abgabe	+
abgabefrist	67
abgabetermin	67
abgebaut	+
abgeben	14+
abgeblaettert	13
abgeblattert	13
abgebrochen	13+
abgebrochene	13
abgebrockelt	13
abgebroeckelt	13
abgebucht	41+
abgebuegelt	43
abgebugelt	43
abgedichtet	49 51+
abgefackelt	13
abgefaerbt	13
abgefallen	13
abgefarbt	13
abgefertigt	43
abgegangen	13
abgegeben	14 58+
abgehakt	51+
abgehoben	53
abgehoert	
abgeholfen	51
abgeholt	14 47 58+
abgehort	
abgekackt	13
abgekanzelt	43
abgeknickt	13
abgeladen	14+
abgelassen	
abgelaufen	13
abgelaufene	13
abgelaufenes	13
abgelehnt	32
abgeliefert	14 58
abgeloest	13
abgelost	13
abgeltung	10
abgemacht	46+
abgemeldet	30 58+
abgenommen	56+
abgenutzt	13
abgeplatzt	13
abgeplatzte	13
abgeraten	0
abgeraucht	13
abgerechnet	28+
abgerissen	13
abgesagt	32+
abgesandt	58
abgeschaltet	
abgeschickt	58
abgeschlossen	51 58+
abgeschmiert	13
abgesendet	58
abgesenkt	56
abgespeist	43
abgesplittert	13
abgesprochen	46+
abgesprungen	30
abgestellt	14 51 58+
abgestimmt	
abgestuerzt	13
abgesturzt	13
abgewandert	30
abgewetzt	13
abgewichen	73
abgewickelt	9
abgewimmelt	22 43
abgewimmelt worden	43
abgeworben	30
abgewuergt	43
abgewurgt	43
abgezahlt	41
abgezeichnet	+
abgezockt	27 43
abgezogen	10
abgmacht	+
abhaengig	
abhanden	
abhanden gekommen	35
abhandengekommen	35
abhangig	
abheben	53
abhilfe	
abhilfe geschaffen	51
abholbereit	14
abholen	14+
abholtermin	14 71
abholung	14 71
abholungen	14
abitur	60
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
abmeldelink	33
abmelden	33+
abmeldung	30
abnahme	59 71+
abnahmeprotokoll	16
abnehmen	
abo	+
abo gekuendigt	30
abo gekundigt	30
abonnent	64
abonnentin	64
about	+
about to retire	42
above	+
above and beyond	44
above budget	12
above target	21
abplatzungen	13
abrechnen	28
abrechnung	16 28+
abrechnungen	16 28+
abroad	+
abruf	71
abrufauftrag	71
abrufe	71
abrufmengen	36
abrupt	43
absage	+
absatz	34
absatzzahlen	34
abschicken	57
abschiedsgeschenk	23
abschlaege	7
abschlag	7+
abschlage	7
abschlagsrechnung	28+
abschlagsrechnungen	28
abschlagszahlung	41
abschlagszahlungen	41
abschleifen	59
abschleppdienst	59
abschliessen	+
abschluss	+
abschreibung	+
absence	34
absence of	37
absences	34
absenden	57
absender	64
absenderin	64
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
absolute gem	44
absolute joke	3
absolute legend	44
absolute mess	3
absolute star	44
absolutely	
absolutely brilliant	44
absolutely delighted	44
absprache	+
absprung	30
abstandszahlung	10
abstellen	14
abstimmen	+
abstuerze	13
absturz	13
absturze	13
absurd	3
abteilung	
abteilung gewechselt	42
abteilungsleiter	64
abteilungsleiterin	64
abteilungswechsel	42
abuse	27
abusive	27
abverkauf	7 34
abverkaufsaktion	33
abwanderung	30
abwart	65
abweichend	73
abweichende	73
abweichung	73
abweichungen	73
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
abzuschicken	57
acc	+
acc to	50
accept	+
acceptable	
accepted	32 47+
accepted our offer	51
accepted the apology	51
accepted the offer	51
accepted the solution	51
accepts	
accepts our offer	51
accepts the apology	51
accepts the solution	51
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
according to	50
accordingly	+
account	71+
account closed	30
account entsperrt	25
account gesperrt	25
account holder	64
account locked	25
account locked out	25
account merged	32
account on stop	66
account overdue	66
account review	52
account statement	28
accountancy	59
accountant	18 65+
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
ace	44
ach	+
achsvermessung	59
achtzehn	+
achtzig	+
ack	47+
acknowledge	+
acknowledge receipt	47
acknowledged	47+
acknowledgement	
acknowledgment	+
acquire	20
acquisition	20
acre	+
acres	+
across	
act	+
act as a reference	62
acted	
acted as reference	62
acting	+
acting up	13
action	+
action on me	46
activation	25
active	
active directory	25
acts	
acts up	13
actual	+
actually	+
acupuncture	59
ad	
ad account	25
adams	+
adapter	24+
add	+
added	21
added that	50
added up wrong	73
adding	+
additional	21
address	+
address list	16
address no longer exists	42
address no longer valid	42
address not found	32
addressed	+
adds	50
adhesive	24
adjust	49
adjusted	51+
adjuster	8
adjuster report	8
adjuster visit	8
adjusters	
adjusting	49
adjustment	49
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
admits	50
admitted	47 50
admitted that	50
adobe	
adore	44
adore it	44
adored	44
adores	44
adresse	+
adresse nicht gefunden	32
adresse ungueltig	42
adresse ungultig	42
adressen	+
adressiert	
advent	+
adventkalender	23
adventskalender	23
advertising	59
advice	0+
advise	0+
advised	0+
advised that	50
adviser	18
advises	0
advises that	50
advising	0
advisor	18
aeltere	
aeltere dame	64
aelterer	
aelterer herr	64
aendern	
aenderungsschneiderei	59
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
aeusserst dankbar	63
aeusserst dringend	55
aeusserst zufrieden	44
aexguesi	4
afford	
affordable	
afl	60
afoot	20
afraid	+
afraid that	26
afresh	2
aft	+
after	+
after 5 only	6
after a	36
after care	1
after delivery call	1
after easter	61
after fitting	1
after install call	1
after lunch	61
after sales	1
after sales call	1
after sales visit	1
after school club	59
after six only	6
after the bank holiday	61
after the beep	69
after the holidays	61
after the meeting	61
after the storm	40
after the weekend	61
after work	61
aftercare	1
aftercare call	1
aftercare visit	1
afternoon	+
afternoons	+
aftersales	1
again	2+
again and again	2
against	+
against the clock	55
agat	
agb	16
aged	+
aged debt	66
aged debtors	66
agencies	18
agency	18+
agenda	16+
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
agree to	46
agreed	+
agreed to	46
agreed to our solution	51
agreement	16+
agreements	16
agrees	+
ah	+
ahead	20+
ahead of	67
ahead of schedule	72
ahead of target	21
ahlers	+
ahnung	
ahnungslos	43
ahnungslose	43
ai	+
ai not	37
ai service	59
aid	
aids	
aim	20
aim to	20
aiming	20
aims	20
aims to	20
air	
air compressor	24
air con	24
air con service	59
air conditioner	24
air conditioning unit	24
airline	65
airport	+
airport transfer	59
akku	24
akku leer	13
akku tot	13
akkus	24
akontorechnung	28
akontozahlung	41
akt	16
akte	16 71+
akte zu	51
akten	+
aktenzeichen	8
aktion	7 33+
aktionen	33
aktionsangebot	7 33
aktionsangebote	33
aktionspreis	7 33
aktionspreise	7
aktionswoche	33
aktualisiert	58
akut	55
akute	55
akzeptabel	
akzeptiert	51
alan	+
alarm	24+
alarm monitoring	59
alarm service	59
alarmanlage	24
alarms	24+
ale	24
alert	+
alerted	0
alignment	
alive	
all	+
all arrived	47
all clear	51
all cleared	51
all customers	33
all dealt with	51
all done	58
all fine now	51
all fixed	51
all good	1
all good now	51
all good since	51
all good with	1
all in	45
all in darkness	38
all ireland	60
all love it	44
all loved	44
all of you	74
all ok	1
all ok now	51
all ok with	1
all okay	1
all our fault	4
all out	38
all over facebook	27
all over social media	27
all sent	58
all sorted	51
all still good	1
all the time	2
all this rain	60
all time high	21
all well	1
all well with	1
alle	+
alle nas lang	2
alle naselang	2
alle paar tage	2
alle schwaermten	44
alle schwarmten	44
alle zwei wochen	2
alleged	50
allegedly	50
alleges	50
alleging	50
allein	+
allein gelassen	43
alleingelassen	43
allen	+
allenfalls	26
aller	+
allerdings	+
allergen	+
allergic	
allergic reaction	13
allergy	+
allerspaetestens	67
allerspatestens	67
alles	+
alles andere als zufrieden	3
alles bestens	72
alles da	47
alles dicht	72
alles dreckig hinterlassen	43
alles erledigt	51
alles geklaert	51
alles geklart	51
alles geregelt	51
alles gut	1 51 72
alles gut angekommen	1
alles gut jetzt	51
alles gute gewuenscht	23
alles gute gewunscht	23
alles heil	72
alles im gruenen bereich	72
alles im grunen bereich	72
alles im lot	72
alles in ordnung	1 51 72
alles laeuft	72
alles lauft	72
alles ok	1 51
alles okay	1 72
alles paletti	72
alles palletti	72
alles passt	1 51
alles prima	72
alles roger	72
alles stehen und liegen	55
alles super	72
alles trocken	51 72
alles wieder gut	51
alles wieder in ordnung	51
alles wieder ok	51
allfaellig	26
allfaellige	26
allfaelligen	26
allfaelliger	26
allfallig	26
allfallige	26
allfalligen	26
allfalliger	26
allotment	60
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
als anhang	58
als anlage	58
als ausgleich	10
als dank	63
als dankeschoen	63
als dankeschon	63
als referenz	62
als referenz angeben	62
als referenz dienen	62
als referenz genannt	62
als referenz nennen	62
als referenz zur verfuegung	62
als referenz zur verfugung	62
als uberbruckung	31
als ueberbrueckung	31
alsbald	61
also	+
alt	+
altbacken	13
altbackene	13
altbausanierung	59
alte	19+
alte firma	65
alte zeiten	60
altem	19
alten	19+
alter	19+
alter ansprechpartner	42
alter lieferant	65
alterations	59
altere	
altere dame	64
alterer	
alterer herr	64
alternativanbieter	54
alternativangebot	54
alternative	
alternative accommodation	8
alternative provider	54
alternative quote	54
alternative supplier	54
alternative suppliers	54
alternativlieferant	54
alternator	24
altersgruenden	
altersgrunden	
altershalber	
altershalber geschlossen	9
altersheim	+
altersteilzeit	42
altes	+
although	+
altogether	+
aluminium	24
aluminum	24
always	2+
am	+
am abend	61
am apparat	53
am arsch	13
am besten abends	6
am besten am handy	6
am besten anrufen	6
am besten erreichbar	6
am besten gestern	55
am besten per mail	6
am besten telefonisch	6
am besten vormittags	6
am billigsten	7
am dienstag	61
am donnerstag	61
am dram	60
am empfang	22
am ende	13
am ende der geduld	3
am freitag	61
am gardasee	60
am guenstigsten	7
am gunstigsten	7
am hoerer	53
am horer	53
am laufenden band	2
am meer	60
am mittwoch	61
am montag	61
am nachmittag	61
am portal	22
am preis drehen	7
am preis machen	7
am preis noch	7
am preis was machen	7
am samstag	61
am sonntag	61
am sonntag geoeffnet	17
am sonntag geoffnet	17
am telefon	53
am tomorrow	61
am vormittag	61
am vortag	40
am wochenende	61
amateure	27
amateurhaft	43
amateurs	27
amazing	44
amazing job	44
amazon	65
amazon billiger	7
amazon voucher	23
amber	+
ambition	20
ambitions	20
ambulance	65
amend	49
amended	51+
amending	49
amendment	49
amends	49
ames	+
amicably	
amount	+
amount outstanding	66
amount owing	66
amp	24
amplifier	24
ams	65
amtsgericht	65+
amuesiert	
amused	
amusiert	
an	+
an alle kunden	33
an angel	44
an der leitung	53
an der rezeption	22
an der strippe	53
an dich	74
an die decke gegangen	3
an die presse	27
an die strippe	53
an euch	74
an falsche adresse	73
an hour ago	40
an hour late	29
an post	65
an sie	74
an uns verwiesen	48
an wen	5
analysis	+
anbau	20 71+
anbei	58+
anbei das angebot	58
anbei die rechnung	58
anbei die unterlagen	58
anbei erhalten sie	58
anbei finden sie	58
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
andere abteilung	42
andere anbieter	54
andere angebote	54
andere bieter	54
andere farbe	73
andere firma	54 65
andere firmen	54
andere groesse	73
andere grosse	73
andere lieferanten	54
anderem	
anderem anbieter	54
anderen	+
anderen anbieter	54
anderen anbietern	54
anderen angeboten	54
anderen betrieb	54
anderen betrieben	54
anderen dienstleister	54
anderen firma	54 65
anderen firmen	54
anderen handwerker	54
anderen lieferanten	54
anderer	+
anderer anbieter	54
anderer betrieb	54
anderer dienstleister	54
anderer firma	65
anderer handwerker	54
anderer lieferant	54
anderes	
anderes angebot	54
andern	+
andernfalls	26
anders	+
anders als besprochen	73
anders als bestellt	73
anders als vereinbart	73
anders bestellt	73
andersrum	73
anderswo	
anderswo billiger	7
anderswo guenstiger	7
anderswo gunstiger	7
andert	+
anderthalb	+
anderung	+
anderungen	+
anderungsschneiderei	59
anderweitig	
anderweitig abgeschlossen	30
anderweitig vergeben	30
andruck	16
anerkennung	63
anew	2
anfaenger	27
anfahren	14
anfahrt	14+
anfahrtskosten	45
anfang	+
anfang der woche	61
anfang des monats	61
anfang monat	61
anfang nachster woche	61
anfang naechster woche	61
anfang woche	61
anfangen	+
anfanger	27
anfertigen	
anforderung	36
anforderungen	36
anforderungsliste	36
anforderungsprofil	36
anfrage	5+
anfragen	5 34+
anfunken	53
angaben	
angeben	+
angeblafft	43
angeblich	50+
angebliche	50
angeblichen	50
angebot	16+
angebot abgegeben	58
angebot der konkurrenz	7
angebot erhalten	47
angebot geschickt	58
angebot versandt	58
angebot verschickt	58
angebot zu hoch	12
angebote	16+
angebote vergleichen	54
angeboten	16+
angebots	16
angebotspreis	45
angebotssumme	45
angebrannt	13
angebrochen	13
angebruellt	3 27
angebrullt	3 27
angedacht	20
angedenkens	
angedroht	
angefahren	3+
angefahren worden	43
angefault	13
angefragt	5
angefressen	3
angefressene	3
angegeben	50
angegossen	
angehaengt	58
angehangen	58
angehangt	58
angehoerige	64
angehoerigen	64
angehorige	64
angehorigen	64
angekommen	47+
angekuendigt	
angekundigt	+
angekurbelt	21
angel	44
angelaeutet	53
angelautet	53
angelegenheit	+
angelegt	58+
angeleitet	0
angeliefert	14 58
angeln	60
angelogen	27
angemahnt	28
angemeldet	58+
angemotzt	43
angenehm	
angenehm warm	72
angenommen	26 32 47+
angenommen dass	26
angepackt	17
angepasst	58
angepeilt	20
angepflaumt	43
angepisst	3
anger	3+
angeraunzt	3
angeregt	0
angerissen	13
angerufen	53+
angesagt	+
angeschaut	+
angeschlagen	13+
angeschlagene	13
angeschlossen	58
angeschnauzt	3 43
angeschraubt	+
angeschrien	27
angestiegen	21
angetan	44
angetaut	13
angetreten	
angetroffen	+
angewaehlt	53
angewahlt	53
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
anhaengen	57
anhaengend	58
anhaengende	58
anhaenger	24
anhang	+
anhang fehlt	35
anhangen	57
anhangend	58
anhangende	58
anhanger	24+
anheben	+
animal	+
anke	+
anker	+
anklingeln	53
ankommt	+
ankunft	+
anl	58+
anlaeuten	53
anlage	24+
anlage fehlt	35
anlage steht	13 55
anlagegesprach	52
anlagegespraech	52
anlagen	24+
anlass	71
anlasser	24
anlauf	+
anlauten	53
anlegen	
anleitung	0 16+
anleitung fehlt	35
anleitung gegeben	0
anliefern	14
anlieferung	14 71
anlieferungen	14
anliegen	+
anliegend	58
anliegende	58
anmeldedaten	25
anmeldeformular	16
anmelden	+
anmelden nicht moeglich	25
anmelden nicht moglich	25
anmeldeschluss	67
anmeldung	16 71
anmeldung am system	25
anmeldung klappt nicht	25
anmeldung schlaegt fehl	25
anmeldung schlagt fehl	25
anmeldungen	34 71+
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
annual catch up	52
annual chat	52
annual fee	45
annual inspection	59
annual meeting	52
annual report	16
annual review	52
annual service	59 71
annual volume	36
anordnung	+
another	+
another agency	54
another agent	54
another bidder	54
another broker	54
another builder	54
another caterer	54
another company	54
another contractor	54
another customer	73
another dentist	54
another firm	54
another garage	54
another hotel	54
another message left	69
another offer	54
another one	2
another practice	54
another printer	54
another provider	54
another quote	54
another school	54
another supplier	54
another time	2
another vendor	54
another venue	54
another vet	54
anpassen	
anregung	0
anregungen	0
anruf	53+
anrufbeantworter	69+
anrufbeantworters	69
anrufe	53+
anrufe unerwuenscht	70
anrufe unerwunscht	70
anrufen	53+
anrufen bei	53
anrufer	64
anruferin	64
anrufn	+
anrufsperre	70
anrufversuch	38
anrufversuche	38
ans	+
ans herz gelegt	0
ans m c	69
ans phone	69
ans telefon	53
ansafone	69
ansage	69+
ansage laeuft	69
ansage lauft	69
ansaphone	69
anschauen	+
anschauen kommen	68
anscheinend	50
anschluss	+
anschreiben	
anschrift	
ansehen	+
ansehen kommen	68
ansicht	
ansichtskarte	23
anskypen	53
ansonsten	26
ansprechpartner	64+
ansprechpartner geaendert	42
ansprechpartner geandert	42
ansprechpartner gewechselt	42
ansprechpartner ist jetzt	42
ansprechpartner jetzt	42
ansprechpartner neu	42
ansprechpartnerin	64+
ansprechpartners	64
ansprechpartnerwechsel	42
ansprechperson	+
anspruch	36
anspruche	36
ansprueche	36
anstandslos	72
anstatt	37 73
ansteht	
anstelle	73
anstieg	21
anstrich	59
answer	+
answer machine	69
answer phone	69
answered	+
answered all questions	0
answered her questions	0
answered his questions	0
answered questions	0
answered that	50
answering	
answering bureau	22
answering machine	69
answering machine only	69
answering service	69
answerphone	69+
answerphone on	69
answerphone only	69
answers	
anteilnahme	15
antelefonieren	53
antibiotics	24
antivirus	25
antivirus alert	25
antraege	16
antrag	16+
antrage	16
antragsformular	16
antragsteller	64
antragstellerin	64
antriebswelle	24
antrittsbesuch	68
antwort	+
antworten	+
antwortet	50
antwortet nicht	38
antwortete	50
antwortete nicht	38
antwortzeit	34
anvisiert	20
anwaehlen	53
anwaeltin	18
anwahlen	53
anwalt	18+
anwalt beauftragt	27
anwalt eingeschaltet	27
anwalt einschalten	27
anwaltin	18
anwaltsbrief	27
anwaltsschreiben	27
anweisen	41
anwender	64
anwenderbericht	62
anwenderberichte	62
anwenderin	64
anwesend	+
any	+
any chance	5
any chance of	5
any chance you could	5
any day now	61
any idea how	5
any idea when	5
any issues	1
any issues since	1
any joy	5
any minute now	61
any movement	5
any movement on price	7
any news	5
any news on	5
any problems	1
any problems since	1
any progress	5
any questions since	1
any teething troubles	1
any time now	61
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
anzurufen	53
anzutreffen	
aoife	+
aok	65
ap	28 64+
apart	+
apero	+
apfel	24+
aph	69
api	32
apiece	45
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
apotheke	65
apothekenpreis	12
apothekenpreise	12
app	24 50+
app development	59
app install	25
appalled	3
appalling	3
appalling service	43
apparat	+
apparently	50+
appeal	+
appears	
appears that	50
apple	65
apples	24+
appliance	24
appliances	24
application	+
application for payment	28
application form	16
applied	
applies	+
apply	+
appmt	71
appointed	+
appointment	71+
appointment with	68
appointments	71
appreciate	63+
appreciate it	63
appreciate your help	63
appreciated	63+
appreciates	63
appreciating	63
appreciation	63+
appreciative	63
apprentice	22
apprentice with him	39
approach	+
approval	+
approved	
approved for payment	41
approved repairer	8
appt	71+
appts	71
april	+
apron	+
aprons	24+
ar	28+
arbeit	71+
arbeite	+
arbeiten	71+
arbeiten nach	49
arbeiterkammer	
arbeiterkammer eingeschaltet	27
arbeitet	+
arbeitet dort nicht mehr	42
arbeitet nach	49
arbeitet nicht mehr da	42
arbeitet nicht mehr dort	42
arbeitgeber	+
arbeitgeber gewechselt	42
arbeitsamt	65
arbeitsaufwand	34
arbeitsbericht	16
arbeitskleidung	24
arbeitsplatte	24
arbeitsplatz	
arbeitspreis	45
arbeitsstunden	34
arbeitsunfaelle	34
arbeitsunfalle	34
arbeitsvertrag	16
arbeitszeit	34
architect	64
architecture	59
architekt	65+
architekten	65+
architektin	65
architekturburo	+
architrave	24
are	+
are down	13 56
are due	67
are not	37
are there	5
are up	21
are you	5
are you able to	5
are you free	5
are you keeping well	60
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
argued that	50
argues	
argues that	50
argument	+
arm	
armatur	24
armaturen	24
armchair	24
arme	+
arms	
armutszeugnis	3
around	+
arrange	+
arranged	58+
arrears	66
arrival	+
arrive	+
arrived	47+
arrived after all	51
arrived at depot	32
arrived cold	13
arrived late	29
arrived on time	47
arrived safely	47
arrived this morning	47
arrived today	47
arrived yesterday	47
arrives	47+
arriving	47
arrogant	43
arrogante	43
arsch	27
arschgeige	27
arschloch	27
arschlocher	27
arschloecher	27
arschteuer	12
arsehole	27
arseholes	27
arsenal	60
art	+
article	24+
article about us	62
artikel	24
artist	
artists	
artwork	16
artwork file	16
artworks	16
arvo	61+
arzt	+
arztbrief	16
arzthelferin	22
arzthelferinnen	22
arztrechnung	28
as	+
as a favour	17
as a matter of urgency	55
as a precaution	26
as a thank you	63
as always	2
as always excellent	44
as attached	58
as before	2
as built drawings	16
as ever	2
as expected	72
as good as new	51
as goodwill	10
as if	26
as it should	72
as it should be	72
as it should be again	51
as it was before	51
as long as	26
as per	50
as per usual	2
as promised	72
as promised sent	58
as soon as	61
as soon as possible	55
as thanks	63
as usual	2
asap	55+
asbestos	
asbestos removal	59
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
asked about next year	52
asked about plans	52
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
asked what is coming up	52
asked what they need	52
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
asp	64
asphaltierung	59
assay	+
assembly	59
assembly instructions	16
assessment	
assessor	8
asshole	27
assholes	27
assigned	
assignment	71
assignments	71
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
assumes	50
assuming	26
assuming that	26
assurance	46
assure	46
assured	46+
assures	46
assuring	46
astray	
astronomical	12
astronomisch	12
at	+
at 10	61
at 2pm	61
at a standstill	13 55
at breaking point	3
at capacity	36
at first	40
at her wits end	3
at his wits end	3
at lunch	38
at nine	61
at no cost	17
at once	55
at our disposal	31
at our end	39
at our premises	68
at risk of	26
at short notice	55
at that time	40
at the earliest	55
at the end of tether	3
at the latest	67
at the soonest	55
at the time	40
at the very latest	67
at the weekend	40
at their premises	68
at wits end	3
at worst	26
at your earliest	55
at your end	74
ate	+
ate humble pie	4
ato	65
attach	57
attached	58+
attaches	57
attaching	57
attachment	+
attempt	+
attempted	38
attempted call	38
attempted contact	38
attend	+
attend site	68
attendance	34+
attendance certificate	16
attendances	34
attended	
attended site	68
attended to	51
attending	68
attention	
attest	+
attitude	
attitude problem	43
attorney	
attraktiver	
au	
au pair	65
auch	+
auch nicht	37
auch wenn	26
auction	+
audio	
audit	59+
audit report	16
auditor	65+
auditors	65
audits	59
auf	+
auf 180	3
auf ab	69
auf ab gesprochen	69
auf band	69
auf band gesprochen	69
auf berechnung verzichtet	10
auf besuch	68
auf dauer	20
auf dem kopf	73
auf dem laufenden halten	46
auf dem tisch	47
auf dem weg	58
auf den barrikaden	3
auf den letzten drucker	55
auf den letzten druecker	55
auf den weg gebracht	58
auf der baustelle	68
auf der palme	3
auf der stelle	55
auf der suche nach	36
auf die haelfte	56
auf die halfte	56
auf die mailbox gesprochen	69
auf die palme	3
auf die post geben	57
auf die post gegeben	58
auf die schnelle	55
auf die seite gelegt	17
auf dienstlicher nummer	6
auf dienstreise	38
auf einen kaffee	60 68
auf einen nachlass verstaendigt	51
auf einen nachlass verstandigt	51
auf einen sprung	68
auf einen sprung vorbei	68
auf empfehlung	48
auf empfehlung von	48
auf gebuehr verzichtet	10
auf gebuhr verzichtet	10
auf geschaeftsreise	38
auf geschaftsreise	38
auf haus	10
auf hingewiesen	0
auf hundertachtzig	3
auf instagram verlinkt	62
auf keinen fall	37
auf kulanz	10 17
auf kur	60
auf lange sicht	20
auf leihbasis	31
auf mahnung nicht reagiert	66
auf mailbox gelandet	69
auf mailbox gesprochen	69
auf mallorca	60
auf meine kappe	4
auf papier	6
auf probe	31
auf stippvisite	68
auf tour	14
auf unsere kappe	4 17
auf unsere kosten	10 17
aufbau	59
aufbauen	14
auffahrunfall	8
auffindbar	
aufgabe	71
aufgaben	71
aufgebaut	58
aufgebracht	3
aufgebracht uber	3
aufgebracht ueber	3
aufgebrachte	3
aufgebrachten	3
aufgebrachter	3
aufgebraust	3
aufgegangen	13
aufgegeben	58+
aufgehaengt	13
aufgehangt	13
aufgehoben	+
aufgehoben fuer ihn	17
aufgehoben fur ihn	17
aufgehoert	9
aufgehort	9+
aufgeklaert	0 51
aufgeklart	0 51
aufgekuendigt	30
aufgekundigt	30
aufgelegt	38+
aufgelegt worden	43
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
aufgesprochen	69
aufgestellt	58+
aufgesucht	68
aufgetaucht	+
aufgetaut	13+
aufgetaute	13
aufgetrennt	13
aufgetreten	
aufglegt	+
aufklaerung	0
aufklarung	0
aufkleber	24
auflage	71+
auflagen	+
auflistung	16
aufloesung	9
auflosung	9+
aufm	+
aufmass	68 71
aufmass nehmen	68
aufmasstermin	68
aufmerksam	+
aufmerksam gemacht	0
aufmerksamkeit	23
aufn	+
aufnahme	
aufnehmen	+
aufpreis	45
aufrichtig	+
aufrichtiges	
aufrichtiges beileid	15
aufs	+
aufs ab	69
aufs band gesprochen	69
aufs haus	17
aufs neue	2
aufschaltung	59
aufschlaege	45
aufschlag	12 45
aufschlage	45
aufschwung	21
aufsetzen	
aufsichtsrat	+
aufstand	
aufstand gemacht	11
aufstellen	14+
aufstellung	16+
aufstocken	20
aufstockung	20
aufsuchen	68
auftraege	71
auftraegen	71
auftrag	71+
auftrag bestaetigt	58
auftrag bestatigt	58
auftrag schriftlich	16
auftrage	71+
auftragen	71
auftraggeber	64
auftraggeberin	64
auftraggebers	64
auftrags	71
auftragsbestaetigung	16
auftragsbestaetigung automatisch	32
auftragsbestaetigungen	16
auftragsbestatigung	16
auftragsbestatigung automatisch	32
auftragsbestatigungen	16
auftragssumme	45
auftragswert	45
aufwand	34
aufzug	24
aug	+
auge	
augen	+
augenblicklich	
augenblicklich gebraucht	55
augenschein	68
august	+
auld	+
aunt	65
auntie	65
aus	+
aus altersgruenden aufgegeben	9
aus altersgruenden geschlossen	9
aus altersgrunden aufgegeben	9
aus altersgrunden geschlossen	9
aus dankbarkeit	63
aus dem haeuschen	44
aus dem handelsregister geloescht	9
aus dem handelsregister geloscht	9
aus dem hauschen	44
aus dem unternehmen ausgeschieden	42
aus dem urlaub	60
aus dem verteiler	70
aus dem verteiler nehmen	70
aus der firma ausgeschieden	42
aus der kartei nehmen	70
aus der klemme geholfen	17
aus der leitung geflogen	43
aus der liste streichen	70
aus der not geholfen	17
aus der patsche geholfen	17
aus der welt	51
aus der welt geraeumt	51
aus der welt geraumt	51
aus der welt geschafft	51
aus gefaelligkeit	17
aus gefalligkeit	17
aus ihrer sicht	50
aus kulanz	10 17
aus seiner sicht	50
aus versehen	73
aus verteiler nehmen	70
ausbau	20 59+
ausbauen	20
ausbessern	49
ausbesserung	49
ausbeute	34
ausblick	20
ausborgen	31
ausbuegeln	49
ausbugeln	49
ausdrucken	
ausdrucken und schicken	57
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
ausgebessert	49 51+
ausgebleicht	13
ausgeblichen	13
ausgeblieben	35+
ausgeblutet	13
ausgeborgt	31
ausgebuegelt	51
ausgebugelt	51
ausgedruckt	58
ausgefahren	14
ausgefallen	13+
ausgefallene	13
ausgefallenen	13
ausgeflippt	3
ausgeflockt	13
ausgefranst	13
ausgefuehrt	58
ausgefuhrt	58
ausgefullt	+
ausgeglichen	41
ausgehaendigt	14 58
ausgehandigt	14 58
ausgeholfen	17
ausgelassen	35
ausgelaufen	13 30+
ausgelaufene	13
ausgelegt	+
ausgelehnt	31
ausgeleiert	13
ausgeliefert	14 58+
ausgeliehen	31+
ausgemacht	46+
ausgenommen	37
ausgeraeumt	51
ausgerastet	3
ausgeraumt	51+
ausgerichtet	22+
ausgerissen	13
ausgeschaltet	
ausgeschieden	42+
ausgeschlagen	13
ausgeschrieben	+
ausgesprochen	51+
ausgestanden	51
ausgestellt	+
ausgetauscht	10 51 58
ausgetauscht uber	52
ausgetauscht ueber	52
ausgetragen	70
ausgetreten	30
ausgetrocknet	13
ausgewechselt	49
ausgezahlt	+
ausgezeichnet	44
ausgezeichnet geschmeckt	44
ausgezeichnete	44
ausgleich	10
ausgleichen	41
ausgleichsverfahren	9
ausgleichszahlung	10
ausgmacht	+
aushaendigen	14
aushandigen	14
aushelfen	17
aushilfe	+
aushilfsweise	17
aushub	59
auskuenfte	0
auskunft	0+
auskunft gegeben	0
auskunft nach dsgvo	70
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
ausmalen	59
ausmessen	68
ausnahmsweise	17
auspacken	+
ausprobieren	
auspuff	24
ausreden	43
ausrichten	+
aussage	
ausschau	
ausscheiden	42
ausschliesslich	+
ausschliesslich per e mail	6
ausschliesslich per mail	6
ausschliesslich schriftlich	6
ausschliesslich telefonisch	6
ausschreibung	71+
ausschreibung verloren an	54
ausschreibungen	71
ausschreibungsunterlagen	16
ausschuss	13 34+
ausschussquote	34
ausschussrate	34
aussehen	+
aussendienst	39
aussendienstler	39
aussendienstmitarbeiter	39
aussenstaende	66
aussenstand	66
aussenstande	66
ausser	
ausser der reihe	17
ausser haus	38
ausser haus bis	38
ausser sich	3
ausser wenn	26
ausserhalb	+
ausserhalb der toleranz	73
ausserordentlich	+
ausserordentlich gekuendigt	30
ausserordentlich gekundigt	30
ausserst	
ausserst dankbar	63
ausserst dringend	55
ausserst zufrieden	44
aussertourlich	17
aussetzer	13
aussicht	+
aussichten	20
ausstaende	66
ausstaendig	35 66
ausstaendige	35
ausstaendiger	
ausstaendiger betrag	66
ausstande	66
ausstandig	35 66
ausstandige	35
ausstandiger	
ausstandiger betrag	66
ausstattung	+
ausstattungswuensche	36
ausstattungswunsche	36
ausstehend	35 66
ausstehende	35
ausstehende betraege	66
ausstehende betrage	66
ausstehende rechnung	66
ausstehende zahlung	66
ausstehende zahlungen	66
ausstehenden	35
ausstehender	
ausstehender betrag	66
ausstellen	+
ausstellung	71
ausstoss	34
austausch	10 49 52+
austausch uber	52
austausch ueber	52
austauschen	10 49
austragen	33
austria	60
austritt	30
austrittserklaerung	30
austrittserklarung	30
ausverkauf	7
ausverkauft	35+
auswechseln	49
auswertung	+
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
automation	32
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
autowaesche	59
autowasche	59
autumn	+
autumn campaign	33
autumn meeting	52
autumn offers	33
auva	65
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
avoided	56
avoiding	56
avoids	56
avv	16
await	
await your reply	5
await your response	5
awaiting	
awaiting payment	66
awaiting your reply	5
award	62+
awards	+
aware	
away	38+
away from desk	38
away this week	38
away today	38
awb	16
awesome	44
awful	3+
awful service	43
awful weather	60
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
baby	60 65+
baby born	23
baby due	60
babygro	23
babypause	42
back	+
back again	2
back as it was	51
back from holiday	60
back in	40
back in action	51
back in business	51
back in office on	32
back in order	51
back in service	51
back in the day	40
back office	39
back on	51
back on line	51
back on track	51
back online	51
back order	29
back then	40
back to front	73
back to how it was	51
back to normal	51
back up	51
back up and running	51
backed	
backed up	13
backer	18+
backerei	18+
backing	
backing up	13
backload	14
backlog	29
backofen	24
backoffice	39
backorder	29+
backordered	29+
backpack	24
backup	59+
backup completed	32
backup eingespielt	25
backup failed	32
backup service	59
backwards	+
backwards and forwards	2
bacon	24+
bacs	41+
bad	+
bad attitude	43
bad back	60
bad batch	13
bad debt	66
bad line	38
bad payer	66
bad reception	38
bad review	11
bad service	43
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
badsanierung	59
baecker	18
baeckerei	18
baelde	
baelle	24
baeuerin	64
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
bailiffs	66
bain	
bain marie	24
bait	+
bake	
bake off	60
baker	+
bakery	18+
baking	60
bal	+
balance	24+
balance delivered	51
balance outstanding	66
bald	61+
bald patch	13
balde	
baldigst	55
baldmoeglichst	55
baldmoglichst	55
baler	24
balers	24
bales	24+
bali	
baling	59
balked	
balked at	12
balken	24
ball	+
balle	24
ballen	+
ballistic	
ballpark	45
ballpark figure	45
banana	
bananas	24
bananen	24
band	60 69+
band steht	13 55
bandage	24
bandages	24
bandansage	69
banding	13
bandits	27
bang	+
bang on	72
bang on time	72
bang up job	44
banged	
banged the table	3
banging	
banging noise	13
banister	24
banjaxed	13+
bank	18 65+
bank details	16
bank gewechselt	30
bank holiday	60
bank statement	16
bank transfer	41
bankeinzug	41
bankett	+
banking	+
bankrott	9
bankrupt	9
bankruptcy	9
banner	24+
banners	24
banquet	71
banter	60
bar	
bar bezahlt	41
bar service	59
barbecue	60
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
barrikaden	
barrister	65
bars	+
barsch	43
barscher	43
barter	7
barzahlung	41+
base	
baseball	60
basel	+
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
batch	71+
batches	71
batchlauf	32
baten	
baten um	5
bath	24
bathroom	
bathroom installation	59
bathtub	24
batten	24
battens	24
batterie	24
batterie leer	13
batterien	24
batteries	24+
battery	24
battle	
bauabschnitt	71
bauamt	65+
bauamts	65
baubegehung	68
baubeginn	71
baubehoerde	65
baubehorde	65
baubewilligung	16
bauen	+
bauendreinigung	59
bauer	64+
bauerin	64
bauern	+
baufirma	
baugenehmigung	16
baugruppe	24
bauherr	64+
bauherren	64
bauherrin	64
bauherrn	64
bauherrschaft	64
bauhof	+
baujahr	+
bauleiter	39+
bauleitung	59+
baulked	
baulked at	12
baulked at the price	12
baum	24+
baume	24
baumeister	+
baumfaellung	59
baumfallung	59
baumpflege	59
baumschnitt	59
bauplan	16
bauprojekt	71
bauprojekte	71
baustelle	71+
baustelle steht	55
baustelle verdreckt	43
baustellen	71
baustellenbesuch	68
baustellentermin	68
baut	+
bauteil	24
bauteile	24
bautraeger	65
bautrager	65
bautrocknung	59
bauverzug	29
bauvorhaben	71
bauzaun	+
bauzeitenplan	16
bayern	60
bbq	60
bcc	57
bcc to all	33
be	+
be a reference	62
be careful with	0
beabsichtigen	20
beabsichtigt	20
beach	+
beam	24+
beamer	24+
beaming	44
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
beantworter	69
beantworter besprochen	69
beantwortet	+
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
beauftragt	58+
beaut	44
beautiful	44+
beautiful work	44
beautifully	
beauty	
beauty parade	54
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
bedanke mich	63
bedanken	63+
bedanken sich	63
bedanken uns	63
bedankt	63+
bedankt sich	63
bedankt sich herzlich	63
bedankt sich nochmals	63
bedankt sich vielmals	63
bedankte	63
bedankte sich	63
bedankten	63
bedankten sich	63
bedarf	36+
bedarf an	36
bedarf aufgenommen	52
bedarf besprochen	52
bedarf durchgesprochen	52
bedarf erfasst	52
bedarf fuer	36
bedarf fur	36
bedarfe	36
bedarfsanalyse	36 52
bedarfsaufnahme	36
bedarfscheck	52
bedarfsermittlung	36
bedarfsgesprach	36 52
bedarfsgespraech	36 52
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
bedded in	72
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
beeindruckt	44
beeinspruchen	11
beeinsprucht	11
been	+
been down	13
been let go	42
been promoted	42
been sent	58
been told	50
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
before	40 67+
before 9 only	6
before christmas	61
before easter	61
before end of	67
before long	61
before now	40
before that	40
before the	67
before the weekend	61
before then	67
beforehand	40+
befriending	59
befuerchtet	50
befuerchtete	50
befund	16
befunde	16
befurchtet	50
befurchtete	50
beg	
beg your pardon	4
began	+
begehung	68
begehungen	68
begeistert	44+
begeisterte	44
begeisterung	44
begged	+
beginn	+
beginnen	+
beginning	
beginning of next month	61
beginning of next week	61
beginnt	+
begleichen	41
begleicht	41
begleichung	41
begleiten	+
begleitet	+
begleitung	+
beglich	41
beglichen	41+
begraben	15 51
begrabnis	15
begraebnis	15
behaelt	
behaelt ein	10
behalf	+
behalt	
behalt ein	10
behalte	
behalte im auge	46
behandeln	+
behandlung	59
behandlungen	59
behandlungsliege	24
behandlungsstuhl	24
behandlungstermin	71
behauptet	50
behauptete	50
behaupteten	50
behauptung	50
behaving	+
behebe	49
beheben	49
behebt	49
behebung	49
behind	29+
behind on payments	66
behind schedule	29
behind time	29
behind with payments	66
behind with the rent	66
behnke	+
behob	49
behoben	49 51+
behoerde	65
behoerden	65
behorde	65
behorden	65
bei	+
bei bedarf	26
bei der konkurrenz	54
bei dir	74
bei euch	74
bei ihnen	68 74
bei mir	39
bei uns	39
bei uns eingegangen	47
beiden	+
beifuegen	57
beifugen	57
beigefuegt	58
beigefuegte	58
beigefuegten	58
beigefugt	58
beigefugte	58
beigefugten	58
beigelegt	51 58+
beigesetzt	15
beilage	+
beilagen	58
beilegen	57
beileid	15+
beileid ausgesprochen	15
beileidskarte	23
beiliegend	58+
beiliegende	58
beiliegenden	58
beiliegender	58
beim	+
beim kunden	68
beim letzten besuch	40
beim letzten gesprach	40
beim letzten gespraech	40
beim letzten mal	40
beim mitbewerber	54
beim nachbarn abgegeben	43
beim wettbewerb	54
being	+
being courted	54
being ignored	43
beisetzung	15
beispiel	+
beitraege	45
beitrag	45+
beitrage	45
beitragserhoehung	12
beitragserhohung	12
beitragsrechnung	28
beitragsruckstand	66
beitragsrueckstand	66
beizer	64
beizulegen	
bekam	47+
bekamen	47
bekannt	+
bekannt gemacht	48
bekanntgemacht	48
beklagen	11
beklagen sich	11
beklagt	11+
beklagt sich	11
beklagte	11
beklagte sich	11
beklagten	11
bekommen	47+
bekommen sie	46
bekommen sie bis	46
bekommt	47+
bekommt er	46
bekommt sie	46
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
believed	50
believes	50
believes that	50
bell	+
bell him	53
bell me	53
bells	+
bellt	+
belly	
belly up	9
belongs	+
belongs to someone else	73
below	+
below expectations	3
below par	43
belt	24+
belter	44
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
benefactor	64
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
benzinpreise	60
beraet	0
berappen	41
berat	0
berate	0
beraten	0+
berater	18 39+
beraterin	18 39
beratung	0 59+
beratungen	0
beratungsbedarf	36
beratungsgesprach	52 68
beratungsgespraech	52 68
beratungstermin	68 71
bereaved	15
bereavement	15
berechnen	28
berechnen nichts	10
berechnet	28+
berechnung	+
berechtigung	25
berechtigungen	25
bereich	+
bereinigen	49
bereinigt	51+
bereinigung	49
bereit	+
bereit zum versand	14
bereitgelegt	58
bereitgestellt	14 31 58
bereits	40
bereits das zweite	2
bereits der zweite	2
bereits erledigt	58
bereits gemacht	58
bereits zum dritten	2
bereitschaftsdienst	59
bereitstellen	14 57
berentet	42
berger	+
bergtour	60
bericht	16+
berichte	16
berichten	50
berichtet	50+
berichtete	50
berichteten	50
berichtigen	49
berichtigt	49 51+
berichtigte	+
berichtigung	49
beriet	0
berieten	0
bern	+
bernd	+
berries	24
berufsgenossenschaft	65
berufskleidung	24
berufsunfaehigkeit	8
berufsunfahigkeit	8
beruhigt	51+
beruhrt	+
besaenftigt	51
besanftigt	51
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
bescheid gegeben	58
bescheid gesagt	58
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
beschluss	+
beschreibt	50
beschrieb	50
beschriftet	+
beschriftung	59
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
beschwichtigt	51
beseitigen	49
beseitigt	49 51
beseitigte	49
beseitigung	49
besetzt	38+
besetztzeichen	38
besichtigen	68
besichtigt	68
besichtigte	68
besichtigung	68 71
besichtigung durch gutachter	8
besichtigungen	68
besichtigungstermin	68 71
beside	+
beside herself	3
beside himself	3
besitzer	64
besitzer geaendert	32
besitzer geandert	32
besitzerin	64
besonders	+
besorgt	+
besprach	52
besprachen	52
bespreche	+
besprechen	52+
besprechung	52 68+
besprechungen	68
besprechungsanfrage	32
besprechungstermin	71
bespricht	+
besprochen	52+
besser	+
besser als frueher	21
besser als fruher	21
besser als vorher	21
besser geht es nicht	44
besser geht nicht	44
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
bessern nach	49
bessert	
bessert aus	49
bessert nach	49
besserung	
besserung gelobt	46
best	+
best by email	6
best by mobile	6
best by phone	6
best by text	6
best case	26
best decision	44
best ever	21 44
best in the business	44
best in years	44
best money	44
best month ever	21
best offer	7
best on mobile	6
best practice	0
best price	7 45
best reached by	6
best reached on	6
best thing	44
best time to ring	6
best to email	6
best to ring	6
best to text	6
best way to	0
best way to reach	6
best we have ever had	44
best we have had	44
best year ever	21
best yet	44
bestaetigt	50 58
bestaetigt geloest	51
bestaetigte	50
bestaetigten	50
bestaetigung	16
bestaetigungen	16
bestaetigungslink	32
bestand	+
bestanden	+
bestandsaufnahme	52
bestandsaufnahmen	52
bestandskundenpflege	1
bestatigt	50 58+
bestatigt gelost	51
bestatigte	50
bestatigten	50
bestatigung	16+
bestatigungen	16
bestatigungslink	32
bestatter	15
bestattet	15
bestattung	15 59
beste	+
beste firma	44
besteck	24
bestehensquote	34
besteht	+
bestellbestaetigung	32
bestellbestatigung	32
bestelleingang	32
bestellen	+
bestellen nicht mehr	30
besteller	64
bestellerin	64
bestellformular	16
bestellnummer	+
bestellschein	16
bestellt	58
bestellt jetzt woanders	30
bestellt nicht mehr	30
bestellt woanders	30
bestellte	
bestellten	+
bestellung	71+
bestellungen	71+
bestellungen pro tag	34
bestelt	+
bestem	
besten	+
besten dank	63
besten dank fuer ihre	47
besten dank fur ihre	47
besten preis	7
bestens	44+
bestens beraten	44
bester	+
bester preis	7
bestickung	59
bestimmt	+
bestimmt nicht	37
bestmarke	21
bestpreis	7
bestreiten	11
bestreitet	11
bestritt	11
bestritten	11
bestwert	21
besuch	68+
besuche	68
besuchen	68
besucher	34
besuchern	+
besucherzahl	34
besucherzahlen	34
besuchsbericht	68
besuchstermin	68
besuchstour	68
besucht	68
besuchte	68
besuchten	68
beta	+
beteuert	46 50
beteuerte	46
beton	24
betont	50
betonte	50
betraege	
betrag	45+
betrage	
betreiber	+
betreibt	+
betreibung	28
betreut	+
betreuung	59+
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
betriebsbesichtigung	68
betriebseinstellung	9
betriebsferien	+
betriebsferien info	33
betriebskosten	34
betriebskostenabrechnung	28
betriebsleiter	64+
betriebsleiterin	64
betriebspruefer	65
betriebsprufer	65
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
better than ever	21 44
better to	0
bettered	21
bettwaesche	24
bettwasche	24
beule	13
beulen	13
beutel	24
beutelschneider	27
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
bewachung	59
bewaehrt	72
bewaehrt sich	1 72
bewaesserung	24
bewahrt	72+
bewahrt sich	1 72
bewasserung	24
bewerbung	+
bewertet	62
bewertete	62
bewertung	62+
bewertung abgegeben	62
bewertung geschrieben	62
bewertung hinterlassen	62
bewertungen	62
bewilligt	+
bewirtung	59
bewohner	64+
bewohnerin	64
beyond	+
beyond a joke	3
beyond budget	12
beyond expectations	44
beyond our means	12
beyond terms	66
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
bezirkshauptmannschaft	65
bezugnehmend	
bezugnehmend auf ihr	47
bh	65
bi	
bi claim	8
bicycle	24
bid	71+
bid document	16
bidder	+
bidders	
bidet	24
bids	71
biegen	
bier	24+
bierdeckel	+
biere	24
bieten	+
bieten sie	5
bieter	54
bietet	+
big	+
big boss	64
big favour	17
big hit	44
big job	71
big letdown	3
big picture	52
big thank you	63
big thanks	63
bigger	+
bigger picture	52
bike	24+
bike stolen	8
bikes	24
bilanz	16
bilanz gezogen	52
bilanzgesprach	52
bilanzgespraech	52
bild	24+
bilder	16 24+
bildern	+
bilderrahmen	24
bildschirm	24
bildschirm schwarz	13 25
bildschirme	24
bildungskarenz	42
bilingual	+
bill	28+
bill of costs	28
bill of lading	16
bill of materials	16
bill of quantities	16
billed	28+
billed twice	73
billig	7
billiganbieter	54
billige	7
billigen	7
billiger	7+
billiger bekommen	7
billigere	7
billigeren	7
billigerer	7
billigeres	
billigeres angebot	7
billigheimer	54
billigste	7
billigsten	7
billing	28+
billing address	28
billing contact	28
billing query	28
bills	28+
bimmel	
bimmel durch	53
bimmeln	53
bin	+
bin bags	24
bin bis abwesend	32
bin dran	46
bin es satt	3
bin nicht im buero	32
bin nicht im buro	32
binders	
bindet	+
binding	59
bingo	+
binnen	67+
binnen 14 tagen	61
binnen einer woche	61
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
bis	67+
bis 12 uhr	67
bis 17 uhr	67
bis abend	67
bis abends	67
bis anfang des monats	67
bis anfang januar	67
bis anfang nachster woche	67
bis anfang naechster woche	67
bis dahin	67
bis di	67
bis dienstag	67
bis do	67
bis donnerstag	67
bis ende april	67
bis ende august	67
bis ende der woche	67
bis ende des jahres	67
bis ende des monats	67
bis ende dezember	67
bis ende februar	67
bis ende jaenner	67
bis ende jahr	67
bis ende janner	67
bis ende januar	67
bis ende juli	67
bis ende juni	67
bis ende kw	67
bis ende maerz	67
bis ende mai	67
bis ende marz	67
bis ende monat	67
bis ende nachsten monats	67
bis ende nachster woche	67
bis ende naechsten monats	67
bis ende naechster woche	67
bis ende november	67
bis ende oktober	67
bis ende september	67
bis ende woche	67
bis fr	67
bis freitag	67
bis heute	67
bis heute abend	55 67
bis heute mittag	55
bis heute nicht	35
bis heute nichts	35
bis jaenner	67
bis jahresende	67
bis janner	67
bis kommende woche	67
bis kw	67
bis mi	67
bis mittag	55 67
bis mittags	67
bis mitte der woche	67
bis mitte des monats	67
bis mittwoch	67
bis mo	67
bis monatsende	67
bis montag	67
bis morgen	67
bis nachste woche	67
bis naechste woche	67
bis ostern	67
bis pfingsten	67
bis quartalsende	67
bis samstag	67
bis sonntag	67
bis spaetestens	67
bis spatestens	67
bis ubermorgen	67
bis uebermorgen	67
bis ultimo	67
bis wann	5
bis weihnachten	67
bis zu	67
bis zu den ferien	67
bis zum	67
bis zum 15	67
bis zum ersten	67
bis zum herbst	67
bis zum sommer	67
biscuit	+
biscuits	23 24
bisher	+
bisherige	19+
bisherigen	19
bisheriger	19
bisheriger ansprechpartner	42
bisheriger lieferant	65
bisschen	+
bisschen billiger	7
bist	+
bist du	74
bit	+
bit cheaper	7
bit my head off	3
bit of advice	0
bits	
bits missing	35
bitte	+
bitte anrufen	53
bitte bescheid geben	5
bitte entschuldigen sie	4
bitte klaeren	5
bitte klaren	5
bitte melden	5
bitte mitteilen	5
bitte nicht anrufen	70
bitte nicht antworten	32
bitte nicht kontaktieren	70
bitte nicht mehr anrufen	70
bitte nur per mail	6
bitte nur schriftlich	6
bitte per e mail	6
bitte per mail	6
bitte per sms	6
bitte per whatsapp	6
bitte pruefen	5
bitte prufen	5
bitte schicken	5 57
bitte schliessen	51
bitte schriftlich	6
bitte senden	5 57
bitte telefonisch	6
bitte um	5
bitte um angebot	5
bitte um anruf	53
bitte um auskunft	5
bitte um bestaetigung	5
bitte um bestatigung	5
bitte um entschuldigung	4
bitte um ihr verstaendnis	4
bitte um ihr verstandnis	4
bitte um info	5
bitte um loeschung	70
bitte um loschung	70
bitte um nachsicht	4
bitte um rr	53 69
bitte um ruckmeldung	5
bitte um ruckruf	53 69
bitte um rueckmeldung	5
bitte um rueckruf	53 69
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
bittet um loeschung	70
bittet um loschung	70
bittet um ruckruf	53
bittet um rueckruf	53
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
blanket order	71
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
bled the radiators	51
bleeding	+
bleeding ink	13
bleib	
bleib dran	46
bleibe	
bleibe dran	46
bleiben	+
bleiben dran	46
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
bleibt trocken	72
bleibt weiss	13
bleibt zu	13
blender	24
bless	+
bless you	63
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
block a	71
blockage	
blocked	13+
blocked by reception	22
blocked our drive	43
blocked the drive	43
blocked up	13
blocked website	25
blockiert	13+
blockierte	13
blocks	13 24+
blod	+
bloed	
blogged	
blogged about us	62
bloke	64+
blood	
blood pressure monitor	24
blood results	16
blood test	59
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
blown away	44
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
blumenschmuck	59
blumenstock	23
blumenstrauss	23+
blunt	13
blurred	13
blurry	13
bluse	24
blusen	24
blutet	
blutet aus	13
board	64+
boarded	
boarded up	9
boarding	59+
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
bodenverlegung	59
bodge	
bodge job	43
bodged	13
bodies	+
bodywork	59
bogans	27
bogen	+
bogo	7
bohnen	24
bohrer	24
bohrmaschine	24
bohrung	59
boiler	24+
boiler repair	59
boiler service	59
boilers	24+
bollocks	27
bolt	+
bolts	24+
bolzen	24
bom	16+
bombenfest	
bon	28
bone	+
bone dry	72
boni	7
bono	
bonus	7
bonus malus	8
bonzer	44
boo	
book	24+
book club	60
book now	33
book token	23
bookcase	24
booked	58+
booked in	47 58
booked solid	21
booking	71+
booking com review	62
booking confirmation	32
booking form	16
bookings	34 71+
bookkeeper	18 65+
bookkeeping	59
booklet	24
booklets	24
books	24+
boost	21
boosted	21
booster	59
boosters	59
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
borough council	65
borrow	31
borrowed	31
borrowed from	31
borrowed our	31
borrowed their	31
borrower	64
borrowing	31
borrows	31
boss	64+
botch	
botch job	43
botched	13
botched job	43
bote	
both	+
both of you	74
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
bounced	42+
bounced back	42
bounced check	66
bounced cheque	66
bouncy	
bouncy castle	24
bouquet	23 24
bouquets	23
bout	+
bow	24
bowed	13
bowl	
bowled	
bowled over	44
bowls	24
bows	24
box	24+
box of chocolates	23
box of mithai	23
box set	60
box was empty	35
boxed	+
boxen	+
boxes	24+
boyfriend	65
boys	+
brace	24
bracelet	24
brach	13
brach ab	13
brach zusammen	13
bracht	+
brachte	14
brachte neuen kunden	48
brachte uns ins gesprach	48
brachte uns ins gespraech	48
brachte uns kunden	48
brachte vorbei	14
brachten	14
bracket	24
brackets	24
braeuchte	26 36
braeuchten	26 36
braeutigam	64
brainstorm	52
brainstormed	52
brainstorming	52
brake	
brake discs	24
brake pads	24
brakes	24
branch	
branch closed	9
branch manager	64
branch out	20
branches	+
branching	
branching out	20
brand	8+
brandaktuell	55
branded	
branded mug	23
brandeilig	55
branding	59
brandmelder	24
brandschaden	8
brandschutzpruefung	59
brandschutzprufung	59
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
brauerei	18 65+
braut	64
brautigam	64
brautkleid	24
brautpaar	64
brav	+
bravo	+
breach	
bread	24+
break	
break in	8
breakage	
breakdown	13+
breakdown cover	59
breakdowns	13 34
breaker	24
breakers	24
breakfast	+
breakfast meeting	68
breakfast service	59
breaking	13
breaking down	13
breaks	13+
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
brennt	55+
brennt der hut	55
brett	+
bretter	24
brewer	18
breweries	65
brewery	18 65+
brewery engineers	65
brexit	60
brezen	24
bricht	13+
bricht ab	13
bricht zusammen	13
brick	24
bricked	13
bricklaying	59
bricks	24+
bridal	
bridal couple	64
bridal hair	59
bride	64
bride and groom	64
bride mother	64
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
brilliant	44+
brilliant job	44
brilliant service	44
bring	14+
bring a friend	48
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
bringe ich	46
bringe mit	14 46
bringe vorbei	14
bringe zuruck	14
bringe zurueck	14
bringen	14+
bringen in ordnung	49
bringen mit	14
bringen vorbei	14
bringen wir	46
bringing	14+
bringing in	21
bringing round	14
brings	14+
brings in	21
bringt	14+
bringt hin	14
bringt in ordnung	49
bringt mit	14
bringt uns neue kunden	48
bringt uns zusammen	48
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
broken promises	43
broker	8 18+
brokerage	59
brokers	18
broom	+
broschuere	16
broschueren	16 24
broschure	16
broschuren	16 24
broselt	13
brot	24+
brotchen	24+
brotchenplatte	24
brote	24
brother	65+
brother in law	65
brotkorb	23
brought	+
brought a new customer	48
brought along a friend	48
brought back	31
brought in	21
brought in house	30
brought over	58
brought round	58
brought us a customer	48
brown	+
browser	25+
bruch	13
bruchschaden	13
bruchware	13
brucke	24
bruder	65+
bruecke	24
bruellt	3
bruellte	3 27
bruised	13
brullt	3
brullte	3 27
brummen	13
brummt	13+
brummt zufrieden	72
brummte	13
brunnen	+
brush	24+
brushed	
brushed aside	43
brushed off	43
brushes	24
brutto	45
bruttopreis	45
bscheid	+
bt	65
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
buchfuehrung	59
buchfuhrung	59
buchhalterin	+
buchhaltung	28 39
buchhandlung	+
bucht	
bucht ab	41
buchte	
buchte ab	41
buchung	71+
buchungen	71
buchungsfehler	73
buck	
bucket	24
buckets	+
buckled	13
buckling	13
bucks	+
bude	+
budge	
budget	45+
budget figure	45
budget for	36
budget gesprengt	12
budget is tight	12
budget uberschritten	12
budget ueberschritten	12
budgeted	+
budgetgesprach	52
budgetgespraech	52
budgetplanung	20
budgets	45
buecher	24
buegelt	
buegelt aus	49
buehne	24
buerge	46
buergermeister	65
buero	39
bueroreinigung	59
bueroservice	22
buerostuehle	24
buerostuhl	24
buffer	+
buffet	24 59
bug	13
bug fix	49
bug fixed	51
bugelt	
bugelt aus	49
bugfix	49
bugger	
bugger off	27
buggered	13
buggy	13
bugs	13
buha	28 39
buhne	24+
build	71+
builder	18 64
builders	18+
builders on site	65
building	+
building an extension	20
building control	65
building empty	9
building inspector	65
building project	71
building regs certificate	16
building site	71
building society	65
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
bundesliga	60
bunk	
bunk bed	24
bunny	
buns	+
bureau	
burge	46
burgermeister	65+
burgers	24
burglar	65
burglars	65
burglary	8
burgled	8
burial	15
buried	15
buried the hatchet	51
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
buroreinigung	59
buros	+
buroservice	22
burostuhl	24
burostuhle	24
bursar	64+
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
business critical	55
business folded	9
business from a friend	48
business interruption	8
business is slow	60
business lunch	68
business plan	20
business review	52
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
button	+
buttons	24
buy	+
buy now	33
buyer	64+
buyers	64
buying	+
buying elsewhere	30
buys	+
buys elsewhere	30
buzz	
buzz me	53
buzzed	+
buzzing	13
bv	71
by	67+
by all accounts	50
by close of play	55
by cob	55
by e mail only	6
by email only	6
by end of	67
by end of day	67
by end of month	67
by end of today	55
by end of week	67
by eod	55
by five	61
by friday	61
by half	56
by her own account	50
by his account	50
by letter only	6
by lunchtime	55 61
by midday	55
by mistake	73
by monday	61
by monday morning	55
by no means	37
by noon	55 61
by phone	53
by phone only	6
by post only	6
by signal	6
by sms	6
by telegram	6
by text	6
by text message	6
by text only	6
by the	67
by the end of	67
by the latest	67
by the weekend	61 67
by then	67
by this afternoon	55
by this evening	55
by thursday	61
by today	55
by tomorrow	55 61
by tomorrow morning	55
by tonight	55 61
by tuesday	61
by way of thanks	63
by wednesday	61
by whatsapp	6
by when	67
by word of mouth	48
by year end	20
by yesterday	55
c	+
c b	53
c drive full	25
c u	64
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
calibration	59
calibration certificate	16
call	53+
call back	53
call before coming	6
call centre	22
call dropped	38
call dropped out	38
call duration	32
call failed	38
call forwarding	25
call her	53
call him	53
call in	68
call in person	68
call logged	32
call me	53
call off order	71
call out	49 71
call out charge	45
call outs	34
call recorded	32
call round	68
call the police	27
call times	34
call up	53
callback	53+
callcenter	22
called	53+
called again	53
called back	53
called in on	68
called in to say	53
called it a day	9
called it quits	51
called round	68
called up	53
caller	64+
calling	53+
calling back	53
calling round	68
calling the police	27
callout	49 71
calls	53+
calmed	
calmed down	51
came	47+
came apart	13
came away	13
came by	68
came by post	47
came down	7
came down from	56
came in	47
came in early	17
came in on sunday	17
came in specially	17
came late	29
came loose	13
came off	13
came off in her hand	13
came off in his hand	13
came open	13
came out	68
came out beautifully	44
came out great	44
came out in rash	13
came out well	44
came over	68
came round	68
came this morning	47
came through	47 48
came to an understanding	51
came to our rescue	17
came to see	68
came to terms	51
came to the rescue	17
came to us through	48
came today	47
came undone	13
came unstuck	13
came via	48
camera	24
cameras	24
camp	+
campaign	33 71+
campaigns	33
campervan	24
camping	60
campsite	60
can	24+
can be closed	51
can close this	51
can i	5
can not	37
can not afford	12
can not connect to vpn	25
can not fault	44
can not fault it	44
can not fault them	44
can not find	35
can not get hold of	38
can not get through	38
can not justify	12
can not justify the cost	12
can not log in	25
can not log on	25
can not pay	66
can not praise enough	44
can not print	25
can not reach	38
can not run to	12
can not stand it	3
can not stretch to	12
can not take any more	3
can not thank enough	44
can not thank you enough	63
can not wait	55
can quote them	62
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
cancelled last minute	43
cancelled membership	30
cancelled on the day	43
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
captain	64
captcha	32
car	24
car accident	8
car hire	59
car insurance	8
car seat	24
car service	59
car stolen	8
car wash	59
car written off	8
caravan	24 60
carbon	
carbon footprint	34
card	23+
card declined	66
card machine	24
card payment	41
card reader	24
card stock	24
card terminal	24
cardboard	
cardboard boxes	24
carded	38
cards	23
care	59+
care home manager	64
care instructions	16
care review	52
career	
career break	42
careers	+
careful	
careless	43
careless work	43
carelessly	43
carer	65
carl	+
carol	+
carpentry	59
carpet	24+
carpet cleaning	59
carpet tiles	24
carpets	24
carport	24
carriage	45
carriage charge	45
carried	+
carried out	58
carrier	18 65
carriers	18 65
carrots	24
cars	24+
cart	14+
carting	14
carton	24
cartons	24+
cartridge	
cartridges	
case	71+
case closed	51
case created	32
case of beer	23
case of wine	23
case resolved	51
case settled	51
case studies	62
case study	62
cases	71+
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
castration	59
cat	60 65
cat food	24
cat n	8
cat owner	64
cat s	8
catalog	16
catalogs	16
catalogue	16+
catalogue mailing	33
catalogues	16
catch	+
catch up on plans	52
catch up over coffee	68
caterer	18+
caterers	18
catering	59+
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
cavity wall insulation	59
cb	53
cbk	53
cc	57+
ccj	66
cctv	24+
cctv installation	59
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
celtic	60
cement	24
cent	+
centenary	23
center	18
central	+
centre	18
centrifuge	24+
ceo	64+
cereal	24
cert	16+
certificate	16+
certificate expired	25
certificate of conformity	16
certificate of origin	16
certificates	16+
certification	59
certified	+
certs	16+
cfo	64+
chain	24
chains	24
chainsaw	24
chainsaws	24
chair	24 64
chairman	64
chairperson	64
chairs	24+
chairwoman	64
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
champions league	60
chance	+
chancer	27
chancers	27
change	+
change password	25
change the part	49
changed	+
changed accountant	30
changed agent	30
changed broker	30
changed department	42
changed jobs	42
changed provider	30
changed roles	42
changed supplier	30
changed suppliers	30
changed vet	30
changeover	34
changeover time	34
changeovers	34
changes	+
changing	+
changing jobs	42
changing supplier	30
changing the part	49
channel	
chaos	43
chaoten	27
chaotenverein	27
chaotic	43
chaotisch	43
chaotische	43
chap	64+
chapeau	44+
chaps	41
chapter	+
chapter 11	9
charge	45+
chargeback	10
charged	+
charged twice	73
chargehand	64
chargen	24
charger	24+
chargers	24
charges	45+
charging	
charity	+
charlatan	27
charlatans	27
charred	13
chart	
charts	
chase	+
chase payment	66
chase the money	66
chased	+
chased for	5
chased payment	66
chaser	28
chaser letter	28
chaser on	5
chasing	5+
chasing payment	66
chasing up	5
chat	60+
chat on phone	53
chatted	60
chatted about	60
chatting	+
cheap	7+
cheaper	7+
cheaper alternative	7
cheaper deal	7
cheaper elsewhere	7
cheaper option	7
cheaper outfit	54
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
check bounced	66
check everything works	1
check in	1
check in call	1
check in the mail	41
check up	1 59
check ups	59
check what they need	52
checkatrade	62
checkatrade review	62
checked	+
checked all ok	1
checked all was well	1
checked and fine	51
checked and ok	51
checked everything works	1
checked in	1 47
checked in after	1
checked in with	1
checked ok	51
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
checkup	59
cheers	63+
cheers for	63
cheers for that	63
cheers mate	63
cheese	24
cheesed	
cheesed off	3
cheeses	24
chef	64+
chef jackets	24
chefassistentin	22
chefin	64
chefs	64
chefsekretaerin	22
chefsekretariat	22
chefsekretarin	22
chelsea	60
cheltenham	60
chem	+
chemie	+
chennai	+
cheque	41+
cheque bounced	66
cheque in the post	41
cheques	41
cherry	
cherry picker	24
chest	
chest of drawers	24
chewed	
chewed up	13
chewy	13
chf	45+
chg	+
chicken	24
chicken breasts	24
chief	+
chief buyer	64
child	
childcare	59
children	60 65+
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
chiropody	59
chit	
chit chat	60
chitchat	60
cho	+
choccies	23
chocolate	24
chocolates	23+
chocs	23
choir	60+
choked	
choked at price	12
choose	+
chop	
chop chop	55
chor	60+
chose	
chosen	+
christbaum	24
christening	23+
christmas	+
christmas campaign	33
christmas card	23
christmas cards	23
christmas closing times	33
christmas gift	23
christmas greetings	23
christmas hamper	23
christmas mailing	33
christmas opening hours	33
christmas plans	60
christmas present	23
christmas shopping	60
christstollen	23
chrome	25
chronic	2
chuck	+
chuffed	44+
chuffed to bits	44
chuffed with	44
church	+
churchwarden	64
churn	30 34
churned	30
cider	24
cindy	+
cinema	
cinema tickets	23
cio	64
cip	+
circles	
circuit	
circuit board	24
circuit diagram	16
circular	33+
circulars	33
circulate	57
circulated	58
circulating	57
circulating pump	24
circumstances	
cistern	24
citrix	25
citrix session	25
city	
city break	60
city hall	65
ck	+
cl	64+
claim	8+
claim closed	8 51
claim declined	8
claim denied	8
claim file	71
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
claim settled	8 51
claim that	50
claimant	64
claimed	8 50
claiming	50+
claiming on insurance	8
claiming that	50
claims	8 34 50
claims department	8
claims dept	8
claims handler	8
claims history	8
claims reserve	8
claims team	8
claims that	50
clarification	+
clarify	
clarinet	24
class	71+
classes	71+
classmate	+
clean	72+
clean and tidy	44
cleaned	+
cleaner	18 65
cleaners	18+
cleaning	59+
cleaning products	24
clear	+
clear cache	25
clear the account	41
clear the arrears	41
clear the balance	41
clearance	33 59
cleared	51+
cleared cache	25
cleared funds	47
cleared the account	41
cleared the balance	41
cleared the blockage	51
cleared up	51
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
clicks	13 34
client	64
clients	64+
climbed	21
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
close of business	67
close of play	67
close the account	30
close the call	51
close the case	51
close the job	51
close the ticket	51
closed	+
closed down	9
closed for good	9
closed her account	30
closed his account	30
closed its doors	9
closed out	51
closed permanently	9
closed the account	30
closed the business	9
closed the case	51
closed the doors	9
closed the file	51
closed the shop	9
closed the ticket	51
closed their account	30
closed today	38
closer	
closes	
closes again	51
closes properly	51
closing	+
closing date	67
closing down	9
closing the account	30
closing the business	9
closure	9
cloth	24
clothes	+
cloud	+
cloud backup	59
cloudy	13
clown	27
clowns	27
clt	64
club	+
club secretary	64
clue	
clueless	43
clunking	13
clunks	13
cluster	24
clutch	24+
cmr	16
cn	
cn raised	10
cnc	24+
cnc machine	24
co	
co owner	64
co2	34
coach	0 24 64+
coach hire	59
coached	0
coaching	0 59
coal	24
coast	+
coastguard	65
coat	24
coating	+
coats	24
cob	55 67+
coc	16
cock	
cock up	4
cocked	
cocked up	4
cockroaches	13
cod	24 41
code	
coffee	24 68+
coffee beans	24
coffee machine	24
coffee machines	24
coffee with	68
coffin	24
cold	+
cold call	53
cold on arrival	13
cold room	24
cold snap	60
cold spots	13
collapsed	13
collapsing	13
colleague	+
colleague answered	22
colleague of mine	39
colleague took a message	22
colleagues	39
collect	14
collected	47 58
collecting	14
collection	14
collection agency	66
collection tins	24
collections	14
collections agency	66
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
colour	59+
colour bled	13
colour chart	16
colour charts	16
colour proof	16
colour ran	13
colours	+
colours ran	13
column	+
com	
combi	24
combi boiler	24
combine	24+
combining	59
combox	69+
combox besprochen	69
come	+
come and see	68
come by	68
come down	7
come down a bit	7
come down by	56
come down on price	7
come in	47
come out	68
come out to	68
come over	68
come round	68
come round there	27
come to an agreement	51
come to see	68
comes	
comes off	13
comin	+
coming	+
coming apart	13
coming away	13
coming loose	13
coming monday	61
coming out	68
coming round	68
coming season	20
coming unstuck	13
coming up	20
coming year	20
coming years	20
commencing	
commend	+
commendation	62
commented	50
commented that	50
comments	+
commercial	
commercial invoice	16
commission	45 71+
commissioning	59
commit	46+
commit to	46
commitment	46
commits	46
committed	46+
committed to	46
committee	64
committee member	64
committing	46
communication	
communion	+
community	+
comp	10+
companies	18
company	18+
company dissolved	9
comparative	
comparative quotes	54
compared	+
compared notes on plans	52
comparison	+
comparison quotes	54
comparison site	54
compatible	
comped	10
compensate	10
compensated	10
compensates	10
compensation	10
competing	
competing bid	54
competing offer	54
competing quote	54
competing supplier	54
competition	54
competitive	
competitor	54+
competitor van	65
competitors	54
complain	11
complainant	11
complained	11
complained that	50
complaining	11
complains	11
complaint	11
complaint closed	51
complaint withdrawn	51
complaints	11 34
complete	58+
complete mess	3
completed	58+
completely	
completely satisfied	44
completion	71+
completion by	67
completion date	67
compliance	+
compliment	44
compliment slips	24
complimentary	
complimentary about	44
complimentary night	10
complimented	44
compliments	44+
component	24
components	24
compost	24
compressor	24
compressors	24
compromise	
compromise found	51
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
concert	60 71
concert tickets	23
concierge	22+
concrete	24
concreting	59
condensation	13
condescending	43
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
conf call	53
conference	71+
conference call	53
confidence	
confidential	
confidential shredding	59
confidentiality	
confidentiality notice	32
configuration	59
confirm	+
confirm please	5
confirmation	+
confirmation letter	16
confirmed	58+
confirmed that	50
confirms	+
confirms that	50
conformity	
conformity certificate	16
confused	
confused with	73
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
connected me with	48
connected us with	48
connecting	
connection	59+
conscientious	44
consent	
consent form	16
consent withdrawn	70
conservation	+
conservatory	24
consider	36+
consider it done	46
considering	36
considering whether	26
consign	14
consignment	14 71
consignment note	16
consignments	71
consolidated	
consolidated invoice	28
constant	2
constant contact	33
constantly	2
consult	0+
consultancy	59
consultant	18
consultant surgeon	64
consultants	18
consultation	0 71
consulted	0
consulting	59
consumables	24
consumer	
consumer court	27
consumer forum	27
consumer unit	24
consummate	
consummate professional	44
consumption	34 36
contact	64+
contact created	32
contact imported	32
contact is now	42
contact lens check	59
contact lenses	24
contact merged	32
contact now	42
contact person	64
contact preference	6
contact updated	32
contact via agent only	6
contact via secretary	6
contactable	
contacted	
contacting	
contactless	41
contacts	+
container	24 71
containers	71
contaminated	13
content	+
content now	51
content with	44
contented	51
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
contract	16 71+
contract cancelled	30
contract cleaning	59
contract draft	16
contract expired	30
contract not extended	30
contract ran out	30
contract review	52
contract terminated	30
contracting	59
contractor	18
contractor appointed by insurer	8
contractors	18+
contracts	16 71+
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
conveyance	71
conveyancing	59
conveyor	24
conveyor belt	24
coo	64+
cook	+
cooker	24
cooker hood	24
cookies	24 25
cooking	
cooking oil	24
cool	
cooler	
cooler engineers	65
cooling	
cooling engineers	65
cools	
cools again	51
coordinator	+
cop	67
cop today	55
copier	24
copier paper	24
copies	+
copper	
copper pipe	24
copy	+
copy in	57
copy invoice	28
copy invoices	28
copy of invoice	16
copy of passport	16
copywriting	59
cordless	
cordless drill	24
corked	13
corners	+
cornwall	
coroner	65
corporate	+
corporate gift	23
corporate rate	45
correct	49+
corrected	51+
correcting	49
correction	49
corrections	49
corrects	49
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
cost	45+
cost a fortune	12
cost an arm	12
cost effective	7
cost more	12
cost of living	60
cost per head	45
cost per unit	45
cost price	45
cost saving	56
cost savings	56
costing	45
costings	45
costly	12
costs	34 45+
costs a fortune	12
costs more	12
costs the earth	12
cosy	72
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
could not ask for more	44
could not be better	44
could not be bothered	43
could not be happier	44
could not be more pleased	44
could not care less	43
could not contact	38
could not fault	44
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
council	65
counselling	59
count	
count is short	35
count on it	46
count on us	46
counter	+
counter offer	54
countersigned	58
counting	+
countless	
countless times	2
counts	+
county	+
county council	65
couple	64+
coupling	24
couplings	24
courier	18 57+
courier company	65
courier firm	65
courier over	57
courier service	59
courier to collect	14
couriered	58+
couriered over	58
couriering	57
couriers	18
course	59 71+
course dates	71
courses	59 71
court	65+
courted	
courteous	44
courtesy	
courtesy bike	31
courtesy call	1
courtesy car	31
courtesy check	1
courtesy phone	31
courtesy van	31
courtesy vehicle	31
courtesy visit	1
cousin	65+
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
covering for	42
covering for her	42
covering for him	42
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
cracker	44
cracking	13 44+
cracking job	44
crackling	13
crackly	13
cracks	13
craic	60
crane	24
crane hire	59
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
credit applied	51
credit back	10
credit card	41
credit given	51
credit hold	66
credit limit exceeded	66
credit memo	10
credit note	10
credit note copy	16
credit notes	10
credit received	51
credit stop	66
credit the account	10
credit to the firm	44
credit to you	44
credit to your company	44
credit to your firm	44
credited	10 51+
crediting	10
credits	10
creek	+
cremation	15
creme	24
cretins	27
crew	39+
cricket	60
cricket tickets	23
cried	+
crime	
crime ref	8
crime reference number	8
criminal	27
criminals	27
crisis	
crisis averted	51
crisp	72
criteria	36
critical	55
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
crown fitting	59
crowns	24
cruise	59 60
crumbled	13
crumbles	13
crumbling	13
crumpled	13
crushed	13
cry	+
crying	+
crying out for	36
cs	+
csv	+
csv import	32
ct	+
cto	64
ctps	70
ctr	+
cucumbers	24
culpa	+
cup	+
cupboard	24
cupboards	24
cuppa	+
cups	24
curdled	13
cured	51
curious	5+
current	+
current needs	36
current supplier	65
currently	
currently out of office	32
curt	43
curtain	24
curtain rail	24
curtains	24+
cushion	24
cushions	24
cust	64
custom	+
customer	64+
customer reference	62
customer satisfaction	34
customer story	62
customer survey	33
customer testimonial	62
customers	64+
customs	65
customs clearance	59
customs form	16
customs officer	65
customs papers	16
custs	64
cut	56+
cut and blow dry	59
cut back	56
cut by	56
cut corners	43
cut down	56
cut flowers	24
cut from	56
cut in half	56
cut off	43 67
cut off date	67
cut our	56
cut out	13 38
cut the price	7
cut their	56
cut to	56
cutlery	24
cutoff	67
cutover	+
cuts	56+
cuts out	13
cutter	
cutting	56+
cutting corners	43
cutting costs	12
cutting out	13
cv	16+
cva	9
cyber	+
cyber monday	33
cyber security check	59
cycle	+
cycle time	34
cycles	+
cycling	60
cylinder	24+
cylinder head	24
cylinders	+
d	
da	+
dabei	+
dach	24
dachdecker	18
dachdeckung	59
dachfenster	24
dachgeschoss	+
dachrinne	24+
dachsanierung	59
dachte	50
dachziegel	24
dad	64+
dadurch	+
daemmplatten	24
daemmung	24
daemmung der fassade	59
daemon	+
daft	+
dafuer	
dafuer gerade stehen	46
dafuer gesorgt	46
dafuer kein geld	12
dafuer sorgen	46
dafur	+
dafur gerade stehen	46
dafur gesorgt	46
dafur kein geld	12
dafur sorgen	46
dagelassen	58+
daheim	+
daher	+
dahin	+
dahingeschieden	15
dahoim	+
daily	+
dairy	18
dale	+
dalli	55
damage	13
damage report	8
damaged	13
damaged in transit	13
damages	10 13
damals	40+
dame	64
dame am empfang	22
dame am telefon	22
damen	+
damit	+
damit erledigt	51
damit gut	51
damit nicht	26
dammplatten	24
dammung	24
dammung der fassade	59
damn	+
damp	13+
damp proofing	59
dampf	
dampf abgelassen	3 11
danach	61+
dance	+
dance floor	24
daneben	+
danebengegangen	73
danger	
danger of	26
dangerous	13
dangge	63
dank	63+
dank an	63
dank ausgerichtet	63
dank ausgesprochen	63
dankbar	63+
dankbare	63
dankbaren	63
dankbarkeit	63
danke	63+
danke dir	63
danke euch	63
danke fuer das angebot	47
danke fuer die geduld	4
danke fuer die info	47
danke fuer die lieferung	47
danke fuer die mail	47
danke fuer die unterlagen	47
danke fuer die zusendung	47
danke fuer ihr verstaendnis	4
danke fuer ihre geduld	4
danke fuer ihre mail	47
danke fuer ihre nachricht	47
danke fuers schicken	47
danke fur das angebot	47
danke fur die geduld	4
danke fur die info	47
danke fur die lieferung	47
danke fur die mail	47
danke fur die unterlagen	47
danke fur die zusendung	47
danke fur ihr verstandnis	4
danke fur ihre geduld	4
danke fur ihre mail	47
danke fur ihre nachricht	47
danke furs schicken	47
danke gesagt	63
danke ihnen	63
danke nochmals	63
danke schoen	63
danke schon	63
danke sehr	63
danke vielmals	63
danken	63+
dankend	63
dankend erhalten	47
dankenswerterweise	17
dankesanruf	63
dankesbrief	63
dankeschoen	63
dankeschon	63+
dankeschreiben	63
dankeskarte	23 63+
dankesmail	63
dankesworte	63
danksagung	63
dankscheen	63
dankschreiben	62 63
dankt	63+
dankte	63
dankten	63
dann	61+
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
darum kuemmern	49
darum kummern	49
darunter	+
das	+
das beste	44
das dritte mal	2
das geht gar nicht	3
das gleiche	2
das team	39
das verspreche ich	46
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
data migration	32 59
data recovery	59
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
daten	+
daten geloescht haben	70
daten geloscht haben	70
daten loeschen	70
daten loschen	70
datenblaetter	16
datenblatt	16+
datenblatter	16
datenimport	32
datenloeschung	70
datenloschung	70
datenmigration	32
datenrettung	59
datensaetze	32
datensatz	32
datensatz aktualisiert	32
datensatz angelegt	32
datensatze	32
datenschutzerklaerung	16
datenschutzerklarung	16
datensicherung	59
datenubernahme	32
datenuebernahme	32
datenverlust	13
dates	+
datum	+
dauer	
dauerauftrag	41
dauerhaft	72+
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
daughter	65+
daughter answered	22
daughter in law	65
daughter wedding	60
daumen	
daumen hoch	44
dave	+
davon	
davon abgeraten	0
davon abhaengig	26
davon abhangig	26
davonlaufen	
davor	40+
davos	+
dawn	+
day	+
day after	61
day after tomorrow	61
day before yesterday	40
day care	59
day in day out	2
day off	38
day rate	45
day rates	45
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
dazulegen	57
dazumal	
dazwischen	
dazwischen geschoben	17
dazwischengeschoben	17
dc	+
dd	41
dd bounced	66
dd failed	66
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
deadline	55 67+
deadline is	67
deadline missed	29
deadline of	67
deadline passed	29
deadline today	55
deadline tomorrow	55
deadly	44
deaf	+
deaktiviert	+
deal	+
deal created	32
deal of the week	33
deal updated	32
dealer	18 64+
dealers	18 64
dealing	+
deals	+
dealt	+
dealt with	51
dean	64
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
debt	66+
debt advice	59
debt collection	66
debt collector	66
debt collectors	66
debtor	66
debtors	66
debts	66
debug	49
debugging	49
dec	+
dec would	15
decd	15
deceased	15
december	
decent	+
decide	+
decided	+
decision	+
decision maker	64
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
declined	32 56+
declined renewal	30
decorating	59
decorator	18
decrease	56
decreased	56
decreases	56
decreasing	56
deducted	
deductible	8
deed	16
deeds	16+
deep	+
deep clean	59
deep fryer	24
deepest	
deepest sympathy	15
deeply	+
deeply grateful	63
deer	
default	66
defaulted	66
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
dein	74+
dein angebot	74
dein kollege	74
dein team	74
deine	74+
deine mail	74
deinem	74
deinen	74
deiner	74
deinerseits	74
deines	74
deja	
deja vu	2
dekoration	59
dekra	65
del	+
delaminated	13
delaminating	13
delay	29+
delayed	29
delaying	29
delays	29
delegates	64
delegation	+
delete	
delete all data	70
delete my data	70
delete my details	70
delete my number	70
deleted	
deleted file	25
deli	+
delicious	44
delighted	44+
delighted with	44
delisted	
delisted us	30
deliver	14
delivered	58+
delivered as promised	58
delivered late	29
delivered the missing	51
delivered to site	58
delivered today	58
deliveries	14 71
delivering	14
delivers	14
delivery	14 71+
delivery charge	45
delivery date	67
delivery failed	32
delivery failed permanently	32
delivery failure	32
delivery note	16
delivery notes	16
delivery notification	32
delivery receipt	32
delivery service	59
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
demnachst	61
demnaechst	61
demo	
demo at theirs	68
demo machine	31
demo model	31
demo unit	31
demolished	9
demolition	59
demonstrate	0
demonstrated	0
demonstrating	0
demonstriert	0
demontage	59
den	+
den geist aufgegeben	13
den tag gerettet	44
dene	+
denen	+
denied	50
denied that	50
denies	50
denkbar	26
denkbar waere	26
denkbar ware	26
denken	+
denkt	50+
denn	+
denselben	+
dent	13
dental	
dental chair	24
dental check up	59
dental claim	8
dental for the dog	59
dented	13
dentist	18
dents	13
denture	24
dentures	24
departed	15
department	+
departments	
depend	
depend on	36
depend on it	46
dependable	72
depending	
depending on	26
depends	
depends on	26 36
deployment	71
deponieren	14
deponiert	14 58
deposit	41+
deposit invoice	28
deposit paid	41
deposits	41
depot	
depotbesprechung	52
depp	27
deppen	27
dept	+
depth	+
deputised	17
deputy	
deputy head	64
der	+
der mitbewerb	54
deregistered	9
deregistered from	30
derweil	+
derzeit	
derzeit nicht erreichbar bis	32
des	+
descale	49
descaled	51
descaling	49
described	
description	
deselected	
deselected us	30
deshpande	+
design	59+
designed	+
designer	
desinfektionsmittel	24
desinteressiert	43
desinteressierte	43
desk	24+
desk calendar	23
desk phone	25
desks	24+
desktop	
desorganisiert	43
despatch	14 39
despatch notification	32
despatched	58
despatches	14
despatching	14
desperate	55+
desperate for	55
desperately	55
desperately needs	55
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
deutlich weniger	56
deutschkurs	59
developer	64+
developers	
development	
device	24
devices	24
devoid	
devoid of	37
dezember	+
dg	+
dguv	
dguv pruefung	59
dguv prufung	59
dhl	65+
di	61+
diabolical	3
diagnose	49+
diagnosing	49
diagram	
dial	53+
dialed	53
dialled	53
diamond	44+
diaries	24
diarised	46
diary	
dice	+
dich	74+
dicht	51 72+
dicht gemacht	9 51
dicht seitdem	51
dicht seither	51
dichten	
dichten ab	49
dichtet	
dichtet ab	49
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
did away with	56
did her a favour	17
did him a favour	17
did me a favour	17
did not	37
did not answer	38
did not arrive	35
did not attend	38
did not bother	43
did not call back	43
did not care	43
did not charge	17
did not charge us	17
did not clean up	43
did not come	35 43
did not dial in	38
did not fit	73
did not get through	38
did not join the call	38
did not keep his word	43
did not keep their word	43
did not match	73
did not order	73
did not pay	66
did not pick up	38
did not renew	30
did not ring back	43
did not show	38 43
did not show up	43
did not start	13
did not tidy up	43
did not turn up	35 38 43
did not work	13
did the job	51 72
did the trick	51
did them a favour	17
did us a favour	17
did us a turn	17
did us proud	44
did you	5
did you proud	44
die	+
die besten	44
die cutting	59
die haelfte fehlt	35
die halfte fehlt	35
die jungs	39
die konkurrenz	54
die nachsten jahre	20
die nachsten tage	61
die naechsten jahre	20
die naechsten tage	61
die tage	61
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
dienst	+
dienst erwiesen	17
dienstag	61+
dienste	+
dienstjubilaeum	23
dienstjubilaum	23
dienstleister	18+
dienstleistung	59
dienstleistungen	59
dienstlicher	
dienstplan	16
dienstreise	+
dies	+
diese	+
diese e mail wurde automatisch	32
diese woche	61
diesel	24 34+
dieselbe	+
dieselverbrauch	34
dieselzuschlag	45
diesen	+
dieser	+
dieser tage	40 61
dieser woche	61
dieses	+
dietary	
dietary requirements	36
dieting	60
difference	+
different	+
different company	54
different firm	54
different from sample	73
different provider	54
different supplier	54
digger	24
diggers	24
digital	+
digital print	59
digitaldruck	59
digitale	+
digitalisierung	20
digitise	20
dilettant	27
dilettanten	27
dilettantenverein	27
dilettantisch	27 43
diligence	+
dill	27
dime	+
dims	13+
dimwit	27
dimwits	27
diner	64
diners	64
dining	+
dining table	24
dinner	+
dinner party	60
dinner with	68
dip	+
dipl	
dipl ing	64
dir	74+
direct	+
direct debit	41
direct debit bounced	66
direct debit failed	66
direct debit mandate	16
direct debit returned	66
direction	20
directly	61+
director	64
directors	64
directory	
direkt	+
direkt auf mailbox	69
direkt mailbox	69
direktionsassistentin	22
direktionssekretariat	22
direktor	64+
direktorin	64
direktversender	54
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
discount not applied	73
discount not deducted	73
discounted	7
discounter	54+
discounting	7
discounts	7
discovery	
discovery call	52
discovery session	52
discs	
discuss	+
discuss next year	52
discuss plans	52
discussed	+
discussed future needs	52
discussed next year	52
discussed plans	52
discussed the future	52
discussed their needs	52
discussion	+
disgrace	3+
disgraceful	3
disgusted	3
disgusting	3
dishonest	27
dishonoured	66
dishwasher	24
dishwashers	24
disk	+
disk full	25
diskutiert	+
dismayed	3
dismissed	42
dismissive	43
disorganised	43
disorganized	43
dispatch	14
dispatch notification	32
dispatched	58+
dispatcher	39
dispatches	14
dispatching	14
display	24
displeased	3
dispo	39+
disposal	
disposition	39
dispute	11
dispute over	51
dispute resolved	51
disputed	11
disputes	11
disputing	11
disrespectful	43
dissatisfied	3+
dissolved	9
distorted	13
distressed	3
distribution	
distribution list	25 33
distributor	18 64
distributors	18 64
district	+
disturb	
ditched	
ditched us	30
diversify	20
diversifying	20
diwali	60+
diwali card	23
diwali sweets	23
dj	59
dl	67
dlamini	+
dna	38
dnc	70
dnc list	70
dns	25
do	71+
do a deal	7
do a favour	17
do it again	49
do not	37
do not call	70
do not call again	70
do not call me again	70
do not care	43
do not close	13
do not contact	70
do not contact again	70
do not disturb	70
do not email	70
do not fit	13 73
do not forget to	0
do not mail	70
do not match	73
do not miss	33
do not miss out	33
do not open	13
do not phone	70
do not reply	32
do not respond	32
do not ring	70
do not ring again	70
do not send	70
do not send anything	70
do not use mobile	6
do not work	13
do not write	70
do not you	5
do over	49
do the needful	5
do the needful urgently	55
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
doch noch angekommen	51
doch noch eingetroffen	51
doch noch gefunden	51
doch noch gekommen	51
dock	25
docking	
docking station	25
docking stations	24
dockingstation	24
dockingstation erkennt nicht	25
docks	+
docs	+
doctor	64
document	
documents	+
dodgy	
dodgy knee	60
does	+
does need	36
does not	37
does not add up	73
does not answer	38
does not charge	13
does not close	13
does not cool	13
does not drain	13
does not fit	73
does not fit together	13
does not heat	13
does not hold	13
does not lock	13
does not match	73
does not open	13
does not pick up	38
does not start	13
does not stick	13
does not want calls	70
does not want contact	70
does not want emails	70
does not want mail	70
does not want phone calls	70
does not want the newsletter	70
does not wish contact	70
does not wish to hear	70
does not work	13
does not work here	42
does not work here anymore	42
does not work there anymore	42
does not work there now	42
does the job	72
does the trick	72
dog	60 65
dog food	24
dog grooming	59
dog owner	64
dog walking	59
dogs	+
doing	+
doing her nut	3
doing his nut	3
doing it in house	30
doing up the house	60
doing what it should	72
doktor	+
doku	16
dokument	16+
dokumentation	16
dokumente	16
dokumentiert	+
doll	24
dollar	+
dolmetschen	59
domain	24 25+
domain registration	59
don	+
donating	
donations	34
done	58+
done and dusted	58
done away with	56
done the trick	51
done today	58
done with us	30
dongle	24
donk	
donk schee	63
donnerstag	61+
donnerstagabend	+
donor	64
donors	34 64
donotreply	32
donuts	23+
door	24+
door closer	24
door handle	24
doorbell	24
doorman	22
doors	24+
doorstep	
dope	27
dopes	27
doppelbuchung	73
doppelbuchungen	73
doppelt	+
doppelt abgebucht	73
doppelt abgerechnet	73
doppelt belastet	73
doppelt berechnet	73
doppelt gebucht	73
doppelt geliefert	73
doppelt so schnell	21
doppelt so viel	21
doppelt so viele	21
doppelt verrechnet	73
doppelte	+
doppelte rechnung	73
doppelzimmer	24
dorf	+
dormant	9
dormant company	9
dort	+
dort nicht mehr taetig	42
dort nicht mehr tatig	42
dortmund	60
dory	
dose	
dosen	24+
dosing	+
dot	+
double	21+
double booked	73
double charged	73
double feeds	13
double glazing	24
double opt in	32
double quick	55
doubled	21+
doubles	21
doubling	21+
doughnuts	23+
down	56+
down by	56
down from	56
down on count	35
down payment	41
down the line	20
down the road	20
down time	34
down to	56
downhill	
downlights	24
download	+
download link	16
downpipe	24
downtime	34+
dozen	+
dpd	65
dpi	+
dr	64+
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
drain cleaning	59
drain clearing	59
drain cover	24
drain survey	59
drainage	+
drained	51
draining	
dram	
dran	+
dran anpassen	7
dranbleiben	46
drastisch	
drastisch reduziert	56
drauf	+
drauf gesprochen	69
draufgesprochen	69+
draughty	13
draussen	+
draw	+
drawer	24
drawers	24
drawing	16
drawings	16+
dreadful	3
dream	
dream come true	44
dream team	44
dreck	
dreck hinterlassen	43
dreck liegen lassen	43
dreckig	13
drecksbande	27
drecksladen	27
drehen	+
drehstuhl	24
dreht	
dreht nicht	13
drehteile	24
drei	+
drei angebote	54
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
drilling	59
drills	24
drin	+
dringend	55+
dringende	55
dringenden	55+
dringender	55
dringendst	55
dringlich	55
dringlichkeit	55
dringt	
drink	+
drinks	+
drip	
drip campaign	33
dripped	13
dripping	13+
drips	13+
dritte	+
dritte mahnung	28 66
dritte mal verschoben	29
drittel	+
dritten	+
drittes	
drittes mal	2
drive	24
drive belt	24
drive out	68
driver	+
driver training	59
driver update	25
drivers	
drives	+
drives again	51
driveway	+
driving	38
driving lessons	59
driving test	60
droht	27+
droht mit anwalt	11 27
drohte	27
drohte mit anwalt	27
drohung	27
drohungen	27
drongo	27
drongos	27
drop	71+
drop a line	57
drop a note	57
drop an email	57
drop by	68
drop everything	55
drop everything else	55
drop in	14 56 68
drop in on	68
drop in the post	57
drop it off	14
drop it round	14
drop off	14
drop outs	13
drop round	14
drop ship	14
drop the price	7
dropped	56+
dropped a hint	0
dropped by	56 68
dropped everything	55
dropped from	56
dropped in	58
dropped it off	58
dropped it round	58
dropped off	58
dropped off the wall	13
dropped out	13
dropped round	58
dropped the ball	4
dropped the price	7
dropped to	56
dropped us	30
dropped us as supplier	30
dropping	56+
dropping by	68
dropping off	14
dropping out	13
droppings	
drops	24 56+
drops off	14
drops out	13
dropshipping	14
drove	+
drove me to station	17
drove out	68
druben	+
druber	+
druck	59
druckauftrag	71
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
druckfehler	73
druckfreigabe	16
druckjob	71
druckmuster	16
druckstelle	+
druckt	+
druckt den preis	7
druckt nicht	13 25
druckt weg	38
druckt wieder	51
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
dry	72+
dry again	51
dry cleaning	59
dry fruits	23
dry now	51
dry since	51
dryer	24
dryers	24
drying	
drying equipment	8
drying out	8
dsgvo	
dsgvo widerspruch	70
dt	+
du	74+
dubai	+
dubel	24
dublette	32
dubletten	32
dublettenabgleich	32
dublin	+
duck	24
due	67+
due by	67
due date	67
due for	67
due for replacement	36
due on	67
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
dumped in the rain	43
dumped on the doorstep	43
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
duplicate	73+
duplicate record	32
duplicated	73
duration	
durban	+
durch	+
durch empfehlung	48
durch system	32
durchbimmeln	53
durchdenken	+
durcheinander	43 73
durcheinander geraten	73
durcheinandergebracht	73
durchfallquote	34
durchfeuchtet	13
durchgang	+
durchgangen	+
durchgeben	+
durchgebrannt	13
durchgebrannte	13
durchgebrochen	13
durchgefallen	13
durchgefuehrt	58
durchgefuehrt durchs menue	0
durchgefuhrt	58
durchgefuhrt durchs menu	0
durchgegangen	52
durchgegeben	+
durchgehen	+
durchgeklingelt	53+
durchgekommen	
durchgelegen	13
durchgerechnet	0
durchgerufen	53
durchgerutscht	+
durchgescheuert	13
durchgeschmort	13
durchgesessen	13
durchgesprochen	52+
durchgestellt	53
durchklingeln	53
durchkommen	
durchlaufzeit	34
durchlaufzeiten	34
durchnaesst	13
durchnaesste	13
durchnasst	13
durchnasste	13
durchrufen	53
durchs	
durchsatz	34+
durchsprache	52
durchsprechen	52+
durchstellen	53
durchwahl	+
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
dwg	16+
dxf	16
dye	
dye ran	13
dying	15
e	+
e bike	24
e bikes	24
e blast	33
e check	59
e g	26
e invoice	28
e mail	57
e mail kampagne	33
e mail ungueltig	42
e mail ungultig	42
e mail verteiler	33
e mailed	58
e newsletter	33
e rechnung	6 28
e shot	33
e tickets	16
each	+
each of you	74
each time	2
ear	+
earful	
earlier	19 40+
earlier this month	40
earlier this week	40
earlier this year	40
earlier today	40
earliest	55
earliest convenience	55
early	72+
early bird	7
early next month	61
early next week	61
early payment discount	7
early retirement	42
earned	21
earning	21
earns	21
earrings	24
earth	+
easiest	
easiest by email	6
easiest by phone	6
easiest by text	6
easter	+
easter card	23
easter egg	23
easter eggs	23 60
easy	+
eat	+
eat humble pie	4
eating	+
ebay	65
eben	40
eblast	33
echauffiert	3
echo	13
echt	+
echt sauer	3
ecke	+
economical	7
ecstatic	44
ed	+
edge	25
edges	+
edi	+
editing	59
edition	71
edm	+
edv	+
edv firma	65
eejit	27
eejits	27
effect	+
effective	+
efficiency	34
efficient	44
effizienter	21
effizienzgewinn	21
efflorescence	13
eft	41
eg	+
egal	+
egg	+
eggs	24
eh	+
ehebaldigst	55
ehefrau	65
ehemalige	19
ehemalige ansprechpartnerin	42
ehemalige mitarbeiterin	42
ehemaligen	19
ehemaliger	19
ehemaliger ansprechpartner	42
ehemaliger mitarbeiter	42
ehemals	40
ehemann	65
ehepaar	64
eher	+
eheringe	24
ehestens	55
ehestmoeglich	55
ehestmoglich	55
ehlers	+
ehrenamtlich	17
ehrenwort	46
ehrlich	+
ehrliche	+
ei	24
eich	+
eiche	+
eichung	59
eicr	16
eid	60+
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
eigentuemer	64
eigentuemerin	64
eigentuemern	64
eigentuemerwechsel	42
eigentumer	64+
eigentumerin	64
eigentumern	64
eigentumerwechsel	42
eight	+
eighty	+
eilauftraege	55
eilauftrag	55
eilauftrage	55
eilbeduerftig	55
eilbedurftig	55
eilbestellung	55
eilboten	
eilig	55
eilige	55
eilige sache	55
eiligst	55
eillieferung	55
eilsendung	55
eilt	55+
eilt sehr	55
eilzuschlag	55
eimer	
ein	+
ein genuss	44
ein graus	3
ein gutes wort	48
ein lob	44
ein riesenkompliment	44
ein segen	44
ein stern	11
ein traum	44
ein unding	3
ein weiterer	2
ein weiteres mal	2
ein witz	3
einbau	59+
einbauen	14
einbaus	59
einbautermin	71
einbehalt	10
einbehalten	10
einbruch	8+
einbruchdiebstahl	8
eindeutig	
eindeutig zu teuer	12
eine	+
eine frechheit	3
eine freude	44
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
einen tag frueher	58
einen tag fruher	58
einen tag spaeter	29
einen tag spater	29
einer	+
einer zu wenig	35
eines	+
einfach	+
einfach abgestellt	43
einfach aufgelegt	38 43
einfach hingeworfen	43
einfach zu teuer	12
einfahrt	+
einfallen	
eingang	47
eingang bestaetigt	47
eingang bestatigt	47
eingangsbestaetigung	32 47
eingangsbestatigung	32 47
eingangsrechnung	28
eingearbeitet	1
eingebaut	58+
eingebracht	58
eingebucht	58
eingedaemmt	56
eingedammt	56
eingedellt	13
eingedruckt	13
eingedrueckt	13
eingefroren	13
eingegangen	13 41 47+
eingegangene	13
eingegeben	58
eingehaengt	
eingehalten	+
eingehangt	
eingeholt	
eingeladen	68
eingelagert	47
eingelangt	47+
eingelaufen	13
eingelebt	1+
eingelegt	+
eingeplant	46
eingereicht	58+
eingerichtet	+
eingerissen	13
eingerostet	13
eingesandt	58
eingeschaltet	
eingeschickt	58
eingeschlaefert	15
eingeschlafen	
eingeschlafen fuer immer	15
eingeschlafen fur immer	15
eingeschlafert	15
eingesetzt	+
eingespart	56
eingespielt	+
eingesprungen	17
eingestellt	58+
eingestuerzt	13
eingesturzt	13
eingeteilt	+
eingetragen	58
eingetroffen	47+
eingewiesen	0
eingewoehnt	1
eingewohnt	1
eingeworfen	58+
eingezahlt	41
eingezogen	41
einheit	+
einheitspreis	45
einige	
einige angebote eingeholt	54
einigen	
einigung	51
einigung erzielt	51
einkaeufer	64
einkaeuferin	64
einkaeufers	64
einkauf	64+
einkauf intern	39
einkaufer	64+
einkauferin	64+
einkaufers	64
einkaufsabteilung	64
einkaufsgutschein	23
einkaufsleiter	64
einkaufsleiterin	64
einkaufspreis	45
einladen	68
einladung	+
einladung abgelehnt	32
einladung angenommen	32
einladung zum essen	23
einladung zum webinar	33
einladung zur hausmesse	33
einladung zur messe	33
einladungen	24+
einlagen	24
einlagerung	59
einlegen	
einloggen	25
einmal	+
einmalcode	32
einreichen	57
einreichplan	16
einrichten	
einrichtung	59
eins	
eins mit stern	44
eins zu wenig	35
einsaetze	71
einsame	
einsame spitze	44
einsatz	71+
einsatzbereit	
einsatze	71
einsatzes	71
einschalten	
einschatzung	+
einschicken	57
einschliesslich	+
einschreiben	+
einschulung	60
einsenden	57
einsendeschluss	67
einsparen	56
einspart	56
einsparung	56
einsparungen	56
einspielen	
einsprache	11
einspringen	17
einspruch	11
einspruch eingelegt	11
einspruch erhoben	11
einspruche	11
einsprueche	11
einst	40
einstellen	49+
einstellung	
einstellung des betriebs	9
eintrag	
eintrag ins gaestebuch	62
eintrag ins gastebuch	62
eintragen	+
eintreffen	68
eintrittskarten	23
einvernehmlich	
einvernehmlich geloest	51
einvernehmlich gelost	51
einverstaendniserklaerung	16
einverstanden	+
einverstanden mit der loesung	51
einverstanden mit der losung	51
einverstandniserklarung	16
einvoice	28
einwaende	11
einwand	11
einwande	11
einwandfrei	44 72+
einwandfreie	72
einwandfreie arbeit	44
einwandfreiem	
einwandfreien	72
einwandfreier	72
einwandfreies	72
einweisung	0
einwendungen	11
einwerfen	57
einwilligung	+
einwilligung widerrufen	70
einwilligung zuruckgezogen	70
einwilligung zurueckgezogen	70
einzahlen	41
einzahlung	41
einzahlungsschein	28 41
einzeln	+
einzelpreis	45
einzige	+
einzigen	+
einziger	+
einziges	
einzug	41+
eis	24+
eisenbahn	
eish	+
eishockey	60
eiskalt	13+
either	+
ek	45+
ek preis	45
ekg	+
ekomi	62
elbow	24
elderly	
elderly gent	64
elderly lady	64
election	60
electric	+
electric gate	24
electric motor	24
electrical	
electrical certificate	16
electrical work	59
electrician	18+
electricians	18
electricity	34+
electricity bill	34
electricity board	65
electricity company	65
elektriker	18
elektrocheck	59
elektroinstallation	59
elektronisch	+
elementarschaden	8
elementarschaeden	8
elevator	+
eleven	+
eleventh	
eleventh hour	55
elf	+
elfe	+
elfriede	+
eliminated	56
eliminates	56
eliminating	56
else	+
elsewhere	+
eltern	64+
elternabend	+
elterngesprach	52
elterngespraech	52
elternkarenz	42
elternzeit	42+
em	60+
email	57+
email across	57
email address dead	42
email blast	33
email bounced	42
email bounced back	42
email campaign	33
email first	6
email him first	6
email instead	6
email no longer valid	42
email not phone	6
email on phone	25
email only	6
email opened	32
email over	57
email preferences	33
email preferred	6
email rather than phone	6
email signature	25
email through	57
email tracked	32
emailed	58+
emailed across	58
emailed over	58
emailing	57
emailing over	57
emails	57+
emails ignored	43
emails only	6
embarrassed	+
embassy	65
embroidery	59
emergency	55+
emergency call out	55
emergency callout	55
emergency order	55
emeritiert	42
emissionen	34
emissions	34
empf	+
empfaenger	
empfaenger unbekannt	32
empfahl	48
empfahlen	48
empfang	22+
empfang bestaetigt	47
empfang bestatigt	47
empfang quittiert	47
empfangen	47
empfanger	+
empfanger unbekannt	32
empfangsbestaetigung	32 47
empfangsbestatigung	32 47
empfangsdame	22
empfangsdamen	22
empfangsmitarbeiterin	22
empfangssekretaerin	22
empfangssekretarin	22
empfehle	48
empfehlen	48+
empfehlen uns weiter	48
empfehlung	48+
empfehlung gegeben	0
empfehlungen	48
empfehlungsbonus	48
empfehlungsgeber	48
empfehlungskunde	48
empfehlungskunden	48
empfehlungspraemie	48
empfehlungspramie	48
empfehlungsschreiben	62
empfiehlt	48+
empfiehlt uns	48
empfiehlt uns weiter	48
empfohlen	48+
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
emptied	+
empties	+
empty	35+
empty box	35
empty promises	43
emptying	
emulsion	24
en	
en route	14
encl	58
enclose	57+
enclosed	58+
encloses	57
enclosing	57
end	+
end of	67
end of day	67
end of defects visit	1
end of january	67
end of june	67
end of march	67
end of month	61 67
end of next week	61
end of play	67
end of quarter	67
end of season	67
end of september	67
end of tenancy clean	59
end of term	67
end of the month	61 67
end of the quarter	67
end of the season	67
end of the week	61 67
end of the year	67
end of week	61 67
end of year	20 67
end of year review	52
end user	64
end users	64
ende	+
ende der woche	61
ende des monats	67
ende gut alles gut	51
ende jahr	67
ende monat	67
ende nachster woche	61
ende naechster woche	61
ende woche	61 67
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
endkunde	64
endless	2
endlessly	2
endlich	+
endlos	
endlos in der warteschleife	43
endlose	
endlose warteschleife	43
endorsed	
endorsed us	62
endorsement	8 62
endorsements	62
endpreis	45
endrechnung	28
ends	67+
ends on	67
ends sunday	33
energie	34+
energieausweis	16
energieberatung	59
energieeinsparung	56
energiekosten	34
energiespartipp	0
energieverbrauch	34
energieversorger	65
energiezuschlag	45
energy	34
energy advice	59
energy audit	59
energy bill	34
energy bills	34
energy costs	34
energy review	52
energy saved	56
energy saving	56
energy supplier	65
energy use	34
enewsletter	33
eng	
engaged	38+
engaged tone	38
engagement	71+
engagement letter	16
engel	44+
engine	24
engineer	39+
engineer report for insurer	8
engineer to attend	49
engineering	
engineers	39+
engines	24
englisch	
engpaesse	36
engpass	36
engpasse	36
engraving	59
enjoy	+
enjoyed	44
enjoyed every	44
enjoyed it	44
enjoying	+
enkel	60 65
enkelin	60
enkelkind	60
enkelkinder	60
enkerl	60
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
ensure	46
entered	58+
enterprise	+
entertainment	59
entfaellt	56
entfallen	56
entfallt	56+
entgegen	+
entgegen der absprache	73
entgegen genommen	47
entgegengekommen	7 17
entgegengenommen	47
entgegenkommen	7 17+
entgegenkommenderweise	17
entgelt	45
entgelte	45
enthalt	+
enthalten	
entire	+
entirely	+
entirely our fault	4
entkalken	49+
entkalkt	51
entladen	14
entladt	14
entlaedt	14
entlassen	42+
entlastet	+
entlueften	49
entlueftet	51
entluften	49
entluftet	51+
entrichten	41
entrichtet	41
entruempelung	59
entruestet	3
entrumpelung	59
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
entsorgung	59
entsperren	25
entsperrt	25
entsprach	
entsprach nicht	73
entsprechen	
entsprechen nicht	73
entspricht	
entspricht nicht	73
entstoeren	49
entstoert	49 51
entstoerung	49
entstopfen	49
entstoren	49
entstort	49 51
entstorung	49
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
entwarnung	51
entwendet	35
entwicklung	59
entwicklungsgesprach	52
entwicklungsgespraech	52
entwuerfe	16
entwurf	16
entwurfe	16
entzogen	
entzuckt	44
entzueckt	44
envelopes	24
environmental	
environmental health	65
eod	55 67+
eom	61 67
eow	61 67
epc	16
epos	24
eps	
eps file	16
equipment	24+
equipment hire	59
er	64+
erase	
erase my data	70
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
erfahrungsaustausch	52
erfahrungsbericht	62
erfahrungsberichte	62
erfasst	58
erfolglos	38
erfolglos versucht	38
erfolgreich	+
erfolgreich zugestellt	58
erfolgsgeschichte	62
erfolgsgeschichten	62
erforderlich	36
erforderlichen	36
erfordert	36
erfreut	44
erfroren	13
ergebnis	+
erhaelt	47
erhalt	47+
erhalt bestaetigt	47
erhalt bestatigt	47
erhalten	47+
erhalten sie	46
erhalten sie anbei	58
erhalten sie bis	46
erhebt	
erhebt einspruch	11
erhielt	47
erhielten	47
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
erkaeltet	60
erkaltet	60
erkennt	+
erkenntlich	63
erkenntlich gezeigt	63
erklaere	0
erklaeren	0
erklaert	0 50
erklaerte	0 50
erklaerten	0
erklaerung	0
erklare	0
erklaren	0+
erklart	0 50+
erklarte	0 50
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
erledige ich	46
erledigen	
erledigen wir	46
erledigt	51 58+
erledigte	51
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
erneuern	49+
erneuert	49
erneuerte	49
erneuerung	49
erneut	2
erneut anrufen	53
erneut nicht erreicht	38
erneute	2
erneuten	2
erneuter	2
ernst	
ernstfall	
ernte	34
eroeffnen	20
eroeffnet	20
eroeffnung	20 71
eroertern	52
eroertert	52
eroerterung	52
eroffnen	20
eroffnet	20+
eroffnung	20 71+
erortern	52
erortert	52
erorterung	52
erp	+
erp login	25
erreichbar	+
erreichbarkeit	+
erreichen	+
erreicht	53+
erroneous	73
error	73+
error code	13
error message	13
error messages	13
error rate	34
errors	34 73+
ersatz	10+
ersatz geliefert	10
ersatz geschickt	10
ersatzartikel	10
ersatzfahrzeug	31
ersatzgeraet	10 31
ersatzgeraete	10 31
ersatzgerat	10 31
ersatzgerate	10 31
ersatzlieferung	10 71
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
ersetzen	49+
ersetzen lassen	49
ersetzt	49 51+
ersetzt bekommen	10
ersetzte	49
ersparnis	56
ersparnisse	56
erspart	56+
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
erstattet	10 51
erstattet zuruck	10
erstattet zurueck	10
erstattete	10
erstatteten	10
erstattung	10
erstattung eingegangen	51
erstattungen	10
erstberatung	0
erstbestellung	71
erste	+
erste erfahrungen	1
erste hilfe kurs	59
erste mahnung	28
erstellt	58+
ersten	+
erstklassig	44
erstklassige	44
erstmals	+
erstwhile	19
ersuche	+
ertraege	34
ertrag	34
ertrage	34
ertragssteigerung	21
erupted	3
erwaehnt	50
erwaehnte	50
erwaehnten	50
erwahnt	50+
erwahnte	50
erwahnten	50
erwarte	+
erwarten	36+
erwartet	36+
erwartung	36
erwartungen	36
erwartungen ubertroffen	44
erwartungen uebertroffen	44
erweitern	20
erweitert	20+
erweiterung	20
erweiterungen	20
erwiesen	
erwischt	+
erwuenscht	
erwunscht	
erzaehlen	50
erzaehlt	50
erzaehlt von uns	48
erzaehlte	50
erzaehlte von uns	48
erzaehlten	50
erzahlen	50+
erzahlt	50+
erzahlt von uns	48
erzahlte	50
erzahlte von uns	48
erzahlten	50
erzeugt	+
erzielt	
erzuernt	3
erzurnt	3
es	+
es brennt	55
es eilt	55
es fehlen	35
es fehlt	35
es heisst	50
es klingelt nur	38
es pressiert	55
es regnet rein	13
es reicht	3
es sei denn	26
es tut mir leid	4
es tut uns leid	4
esb	65
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
essen auf radern	59
essen auf raedern	59
essen gegangen	68
essen gehen	68
essensgutschein	23
essential	36
esstisch	24
estate	+
estate agent	65
estate of	15
estate of the late	15
estates	+
estimate	16 45+
estimate for repair	8
estimated	
estimated cost	45
estimates	16
estrich	24
et	+
eta	5
etage	+
etappe	71
etc	+
eternally	
eternally grateful	63
etikett	24
etikett falsch	73
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
euch	74+
euer	74+
euer angebot	74
euer fahrer	74
euer monteur	74
euer team	74
euer techniker	74
eur	45+
eur1	16
eure	74+
eure firma	74
eure jungs	74
eure leute	74
eure lieferung	74
eure rechnung	74
eurem	74+
euren	74+
eurer	74+
eurerseits	74
eures	74
euro	45+
europaeischer	
europaeischer unfallbericht	8
europaischer	
europaischer unfallbericht	8
europameisterschaft	60
euros	
euthanasiert	15
ev	26
ev charger	24
ev charger installation	59
evaluation	52
evaluiert	52
evaluierung	52
evb	8
evb nummer	8
eve	+
even	+
even if	26
evening	+
evenings	+
evenings only	6
event	71+
event catering	59
event invitation	33
event management	59
event organiser	64
event updated	32
eventplanung	59
events	71+
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
everybody loved	44
everyone	+
everyone loved	44
everyone loved it	44
everyone loves it	44
everything	+
everything all right	1
everything alright	1
everything ok	1
everything okay	1
everywhere	+
evri	65
evry	+
evtl	26+
ewes	
ewig	+
ewig gewartet	29
ewig in der leitung	43
ewig in der warteschleife	43
ewig warten	29
ewigkeiten	
ewz	65
ex	19
ex customer	30
ex gratia	8
ex husband	65
ex vat	45
ex wife	65
ex works price	45
exact	+
exactly	+
exam	71
exam prep	59
exam results	34
exam results day	60
examinership	9
example	+
exams	
exasperated	3
excavation	59
excavator	24
exceeded	21
exceeded all expectations	44
exceeded expectations	44
exceeds	21
excel	+
excel file	16
excel haengt	25
excel hangt	25
excel liste	16
excel macro	25
excel sheet	16
excel will not open	25
excellent	44+
excellent job	44
excellent service	44
excellent work	44
exceptional	44
exceptionally	
exceptionally good	44
excess	8 45
excess applies	8
excessive	12
exchange	10 25
exchanged	10+
exchanged for	51
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
exemplary	44
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
existing customer	64
existing supplier	65
exists	+
exit	+
exkl	
exkl mwst	45
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
expects that	50
expedieren	14
expedite	55
expedited	55
expediting	55
expense	+
expensive	12+
expert	
expert report	16
expertenrat	0
expertise	16
expire	+
expired	13
expires	67
expires end of	67
expires on	67
expiring	67
expiry	67+
expiry date	67
explain	0+
explained	0+
explained how	0
explained that	50
explained why	0
explaining	0+
explains	0
explains that	50
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
express	55+
express delivery	55
express service	55
expressauftrag	55
expresslieferung	55
expressversand	55
expresszuschlag	55
ext	+
extend	+
extend the premises	20
extended	+
extended to	67
extended until	67
extending	20
extension	71+
extension number	25
extension planned	20
extension until	67
extinguisher	
extinguishers	
extortionate	12
extra	21+
extra aufgemacht	17
extra aufgesperrt	17
extra capacity	36
extra gefahren	17
extra gekommen	17
extra mile	44
extra vorbeigebracht	17
extraction	+
extractor	+
extractor fan	24
extremely	+
extremely grateful	63
extremely happy	44
extrusion	24
exzellent	44
exzellente	44
eye	
eye drops	24
eye test	59
eye watering	12
eyes	
ezine	33
f	+
f o c	17
f off	27
f u	1
f up	1
f2f	68
fa	+
fab	44
fabelhaft	44
fabric	24
fabric swatch	16
fabric swatches	16
fabrication	
fabrication drawings	16
fabrics	24
fabulous	44
face	
face to face	68
facebook	65
facebook bewertung	62
facebook review	62
facetime	53
facharzt	65
fachberatung	0
fachlicher	
fachlicher rat	0
facial	59
facilities	+
facilities manager	64
factor	
factory	+
factory in china	65
factory manager	64
factory tour	68
fad	13
faded	13+
fading	13
faehrt	
faehrt aus	14
faehrt hin	68
faehrt raus	68
faehrt sich gut	72
faehrt super	72
faehrt vorbei	68
faelle	71
faellen	
faellig	67
faellig am	67
faellig bis	67
faellig seit	66
faelligkeit	67
faellt	
faellt ab	13
faellt aus	13
faellt auseinander	13
faellt raus	13
faellt runter	13
faellt weg	56
faelschlich	73
faelschlicherweise	73
faerben	59
faerbt	
faerbt ab	13
faesser	24
fahre	+
fahre hin	68
fahre raus	68
fahre vorbei	68
fahren	+
fahren aus	14
fahren hin	14 68
fahren raus	68
fahrer	39+
fahrerflucht	8
fahrerin	
fahrgast	64
fahrplan	16 20
fahrrad	24
fahrrader	24
fahrraeder	24
fahrstunde	59
fahrstunden	59
fahrt	+
fahrt aus	14
fahrt hin	68
fahrt raus	68
fahrt sich gut	72
fahrt super	72
fahrt vorbei	68
fahrtenbuch	+
fahrzeug	24
fahrzeugaufbereitung	59
fahrzeugbeschriftung	59
fahrzeuge	24
fahrzeughalter	64
fail	+
failed	13+
failed payment	66
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
fall abgeschlossen	51
fall erledigt	51
fall geschlossen	51
fallbeispiel	62
falle	71
fallen	+
fallen ab	13
fallen aus	13
fallen behind	29
fallen by	56
fallen off	13
fallig	67+
fallig am	67
fallig bis	67
fallig seit	66
falligkeit	67+
falling	
falling apart	13
falling due	67
falling off	13
falling short	3
falls	26
falls apart	13
falls due	67
falls off	13
falls short	3
fallstudie	62
fallstudien	62
fallt	+
fallt ab	13
fallt aus	13
fallt auseinander	13
fallt raus	13
fallt runter	13
fallt weg	56
falsch	73+
falsch abgerechnet	73
falsch adressiert	73
falsch angeschlossen	73
falsch ausgezeichnet	73
falsch beraten	43 73
falsch berechnet	73
falsch beschriftet	73
falsch bestellt	73
falsch eingebaut	73
falsch eingestellt	73
falsch etikettiert	73
falsch gebucht	73
falsch gedruckt	73
falsch geliefert	73
falsch geschickt	73
falsch geschrieben	73
falsch herum	73
falsch montiert	73
falsch rum	73
falsch verpackt	73
falsch zugeschnitten	73
falsche	73+
falsche adresse	73
falsche anschrift	73
falsche anzeige	13
falsche farbe	73
falsche groesse	73
falsche grosse	73
falsche laenge	73
falsche lange	73
falsche menge	73
falsche nummer	38 73
falsche rechnung	73
falsche sorte	73
falsche version	73
falsche ware	73
falsche werte	13
falschem	73+
falschen	73+
falscher	73+
falscher artikel	73
falscher betrag	73
falscher name	73
falscher preis	73
falscher tag	73
falscher termin	73
falsches	73+
falsches datum	73
falsches format	73
falsches modell	73
falsches teil	73
falsches zimmer	73
falschlich	73
falschlicherweise	73
falschlieferung	73
falschlieferungen	73
false	
false alarm	51
falz	+
fam	64+
familiaer	60
familiar	60
familie	60 64+
familien	+
families	+
family	60 64+
family all well	60
fan	24
fand	50
fangen	+
fans	24
fantastic	44
fantastic job	44
fantastisch	44
fantastische	44
far	+
far better	21
far cheaper	7
far fewer	56
far from	37
far less	56
far more	21
farbabweichung	73
farbe	24
farbe weicht ab	73
farben	24 59
farbfacher	16
farbfaecher	16
farbkarte	16
farbmuster	16
farbstich	13
farbt	
farbt ab	13
farce	3
farm	+
farmer	64+
farmers	64
farrier	
farrier visit	59
faschiertes	24
fasching	60
fasnacht	60+
fass	24
fassade	+
fasse	
fasse nach	53
fasser	24
fasst	
fasst nach	1 53
fasste	
fasste nach	1
fassung	+
fassungslos	3
fast	+
fast kein	37
fast nicht	37
fast nichts	37
fast nie	37
fast track	55
fast tracked	55
faster	21
faster payment	41
fat	+
fatal	
fatal accident	15
father	64
father in law	65
faucet	24
faul	13
faule	13
faule ausreden	43
faules	
faules pack	27
faulig	13
fault	13+
fault claim	8
fault cleared	51
fault code	13
fault fixed	51
fault found	51
faultless	44
faults	13 34+
faulty	13
favor	17
favors	17
favour	17+
favours	17
fax	57+
fax over	57
fax sendebericht	32
fax through	57
faxbericht	32
faxed	58
faxen	57
faxen dicke	3
faxing	57
faxt	57+
fazit	52
fc	
fc basel	60
fd	64
fear	
fear of	26
feathers	
feature	+
feature in magazine	62
featured	
featured us	62
februar	+
february	+
fed	+
fed up	3
fed up to here	3
federn	24
fedex	65
fee	45+
fee note	28
fee notes	28
fee scale	45
feed	24
feedback	1+
feedback call	1
feedback eingeholt	1
feedback form	16
feedbackgesprach	1
feedbackgespraech	1
feeder	+
feeds	
feefo	62
feel	+
feeling	+
feeling the pinch	12
feelings	+
feels	50+
feels that	50
fees	45+
feet	
fehl	
fehlalarm	13
fehlbestand	35
fehlbuchung	73
fehldruck	73
fehlen	35+
fehlend	35
fehlende	35+
fehlenden	35+
fehlender	35
fehlendes	35
fehler	13 34 73+
fehler behoben	51
fehler gefunden	51
fehlerbehebung	49
fehlercode	13
fehlerfrei	51 72
fehlerhaft	13
fehlerhafte	13
fehlerhafte rechnung	73
fehlerhaften	13
fehlerhafter	13
fehlerlos	72
fehlermeldung	13+
fehlern	73
fehlerquote	34
fehlerrate	34
fehletikettiert	73
fehlfunktion	13
fehlfunktionen	13
fehlgeleitet	73
fehlgeschlagen	+
fehllieferung	73
fehllieferungen	73
fehlmenge	35
fehlmenge geliefert	51
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
feier	71+
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
fell	56+
fell apart	13
fell behind	29
fell behind on payments	66
fell by	56
fell from	56
fell off	13
fell over	13
fell short	3
fell to	56
fell to bits	13
fell to pieces	13
fella	64+
fellas	+
felling	
fellow	64+
felt	24 50
felt in good hands	44
felt that	50
fence	24+
fence panel	24
fence panels	24
fence post	24
fence posts	24
fencing	24
fenster	24
fenstern	24
fensterputzer	+
fensterreinigung	59
fensterscheibe	24
fergus	+
ferien	60+
ferienhaus	+
ferienwohnung	24
fernuberwachung	+
fernwartung	25 59
fertig	58+
fertig gemacht	58
fertig repariert	51
fertigen	+
fertiggestellt	58
fertigung	71
fertiliser	24
fertilizer	24
fescht	+
fest	+
fest eingeplant	46
fest versprochen	46
fest zugesagt	46
fest zusagen	46
feste	+
festen	+
festgefressen	13
festgerostet	13
festival	60+
festive	+
festnetz	+
festplatte	24
festplatten	24
festpreis	45
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
feuerwehr	65+
feuerwehreinsatz	55
feuerwehrfest	60
fever	
few	+
few pints	60
few tips	0
fewer	56+
fewer breakdowns	56
fewer calls	56
fewer complaints	56
fewer errors	56
fewer rejects	56
fewer returns	56
fi	
fi fliegt	13
fi loest aus	13
fi lost aus	13
fiance	65
fiancee	65
fiasco	3
fiel	+
fiel ab	13
fiel auf	56
fiel aus	13
fiel raus	13
fiel runter	13
field	+
field changed	32
field engineer	39
field updated	32
fielen	
fielen ab	13
fielen auf	56
fielen aus	13
fifteen	+
fifth	+
fifth time	2
fifty	+
fighting	+
figure	45+
figured	+
figures	45+
file	71+
file closed	51
file in use	25
file locked	25
filed	58+
filed for bankruptcy	9
filed for insolvency	9
filiale	+
filialen	+
filialeroeffnung	20
filialeroffnung	20
filialleiter	64
filialleiterin	64
filialschliessung	9
filing	
filing cabinet	24
fill	
fill in for	17
filled	+
filled in	17
filled in for	17
filling	59+
filling fell out	13
fillings	59
film	24
filming	59
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
finance company	65
finance director	64
financial	
financial advice	59
finanzamt	65+
finanzcheck	52
finanziell	
finanziell nicht drin	12
finanziell nicht machbar	12
finanzierbar	
finanzierung	+
find	
find fault	11
finde	+
finden	+
finden sie anbei	58
findet	50+
finding	+
findings	+
finds	+
finds fault	11
fine	+
fine again	51
fine now	51
fine since	51
fine with it now	51
fine with that	51
fine work	44
finger	+
fingers	+
fingers crossed	26
finish	+
finished	58+
finished by	67
finished with us	30
finishing	59
fiona	+
fire	
fire alarm test	59
fire brigade	65
fire certificate	16
fire damage	8
fire door	24
fire extinguisher	24
fire extinguishers	24
fire off	57
fire officer	65
fire over	57
fire safety training	59
fire service	65
fired	42
fired off	58
fired over	58
fireplace	24
firewall	25+
firewood	24
firm	18+
firm anniversary	23
firm down the road	54
firma	18
firma aufgeloest	9
firma aufgelost	9
firma erloschen	9
firma geloescht	9
firma geloscht	9
firma verkauft	9
firma verlassen	42
firmen	18
firmenbuch	
firmenbuch geloescht	9
firmenbuch geloscht	9
firmenbuchauszug	16
firmenfeier	71
firmenjubilaeum	23
firmenjubilaum	23+
firms	18
first	+
first aid training	59
first class	44
first draft	16
first fix	71
first grandchild	60
first level	25
first line	25
first notification	8
first rate	44
first reminder	28
first thing	55 61
first thing in the morning	61
first thing monday	61
first thing this morning	40
first thing tomorrow	55
first time buyer	64
first time round	40
fisch	24+
fische	24
fischen	60
fish	24
fishing	60+
fit	+
fit out	71
fitness	
fitness class	59
fits	72+
fits again	51
fits like a glove	72
fits now	51
fits perfectly	72
fits well	72
fitted	58+
fitted first time	72
fitted her in	17
fitted him in	17
fitted perfectly	72
fitted us in	17
fitter	39+
fitters	39
fitting	24 59
fitting instructions	16
fittings	24+
fittings out	59
five	+
five star	62
five star review	62
five stars	44 62
five year plan	20
fix	49+
fixe	+
fixed	51+
fixed it	51
fixed price	45
fixed wire testing	59
fixen	49
fixes	49
fixes it	51
fixing	49
fixings	24
fixpreis	45
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
flat	13 71
flat above	65
flats	+
flattened	13
flawless	44
flea	
flea treatment	24
fleck	13
flecken	13+
fleckig	13
fleckige	13
fleckigen	13
fleece	24
fleet	+
fleet manager	64
flegelhaft	43
fleisch	24
flicken	49
flickered	13
flickering	13
flickers	13
flickt	49
flickte	49
fliegen	+
fliegt	
fliegt die sicherung	13
fliegt raus	13
flies	
flies again	51
fliese	24
fliesen	24
fliesenlegen	59
fliesenleger	+
flight	59+
flights	59
flimmert	13
flimsy	13
flink	44
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
floor laying	59
floor plan	16
floor plans	16
floor sanding	59
floor tiles	24
flooring	24 59
florida	
florist	+
flott	44+
flott bitte	55
flotte	+
flotter	21
flour	24
flow	
flowers	23 24+
flu	60
flu jab	59
flucht	3
flue	24
fluegel	24
fluesterleise	72
flug	+
flugblatt	33
flugblattaktion	33
flugel	24
fluktuation	34
flusterleise	72
flute	24
flux	+
flyer	16 24 33+
flyeraktion	33
flyern	24
flyers	16 33+
flying	+
flying off the shelves	21
fm	64
fnol	8
foam	24
foaming	3
foaming at the mouth	3
foamy	13
fob	+
fobbed	
fobbed off	3
fobbed us off	43
foc	17
focus	
foerderbaender	24
foerderband	24
foerderer	64
fogged	
fogged up	13
fold	+
folded	9+
folder	16
folders	24
folge	+
folgeauftrag	71
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
following day	61
following up	1
following week	61
font	
food	
food hamper	23
fool	27
fools	27
foot	+
foot the bill	41
footage	
football	60
football tickets	23
footfall	34 60
footfall awful	60
footfall up	21
footie	60
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
for yesterday	55
forbid	
forderantrag	+
forderband	24
forderbander	24
forderer	64
fordert	
fordert abhilfe	11
fordert nachbesserung	11
forderung	28
forderungen	
forderungsausfall	66
forecast	20+
forecasts	20
forellen	24
foreman	64
forever	2
forever grateful	63
forget	+
forgings	24
forgive	+
forgive me	4
forgive us	4
forgiven	+
forgot	35+
forgot about us	43
forgot password	25
forgot us	43
forgotten	35+
forgotten his password	25
forgotten password	25
forklift	24+
forklift training	59
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
formel 1	60
formen	24
former	19
former client	30
former contact	42
former customer	30
former supplier	65
formerly	40
forms	16+
formula	
formula one	60
formular	16+
formulare	16
formulareingang	32
fort	
fortnight	61+
fortnight in tenerife	60
fortnightly	+
fortune	
forty	+
forum	+
forward	57+
forward on	57
forwarded	58
forwarder	18 65+
forwarders	18
forwarding	57
forwards	57
foto	+
fotobuch	24
fotograf	18
fotografen	+
fotografie	59
fotografieren	+
fotografin	18+
fotos	16 24+
fotos verwenden	62
fotoshooting	59
foul	13
found	+
found and fixed	51
found it	51
found the cause	51
found the fault	51
found us through	48
founder	+
foundry	18
four	+
four stars	62
four times	2
four times now	2
fourteen	+
fourth	
fourth time	2
fr	61 64+
fracht	+
frachtbrief	16
frachter	65
frachtfrei	7
frachtkosten	45
fraction	
fraction of the price	7
fractured	13
fraechter	65
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
framework	71+
framework agreement	16
framing	59
france	
franchise	8
franchisee	64
franchisees	64
frank	+
franken	45+
frankly	+
franst	
franst aus	13
franzoesisch	
franzosisch	
fraser	24
frasteile	24
frau	64+
fraud	27+
fraud check	8
frauds	27
fraudster	27
fraudsters	27
fraudulent	27
frayed	13
fraying	13
frech	43
freche	43
frecher	43
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
freed	51+
freed up	51
freeholder	65
freely	+
freeze	+
freezer	24+
freezer burn	13
freezers	24
freezes	13
freezing	
freezing out	60
freezing up	13
frei	
frei bordsteinkante	14
frei haus	14
freien	+
freigabe	+
freigabeschein	+
freigeben	57
freigegeben	58+
freigeschaltet	25
freigestellt	42
freight	14 59+
freight costs	34
freight forwarder	65
freikarten	23
freimachen	49
freischalten	25
freischaltung	25
freitag	61+
freitag mittag	61
freiwillig	+
fremde	+
fremde lieferung	73
fremde ware	73
fremdfirma	+
fremdkoerper	13
fremdkorper	13
french	+
frequent	2
frequently	2
frequenz	34
frequenzumrichter	24
fresh	72+
fresskorb	23
freude	+
freude mit	44
freuen	+
freund	
freund geworben	48
freunde	+
freunde geworben	48
freundin	65+
freundlich	+
freundlich und kompetent	44
freundlichen	+
freundlicherweise	17
freundschaftsdienst	17
freundschaftspreis	7
freut	+
freut sich riesig	44
fri	61+
friday	61+
friday afternoon	61
friday just gone	40
friday morning	61
friday week	61
fridge	24
fridge freezer	24
fridges	24
friede	51
frieden	51
friend	+
friend of	48
friendly	44
friends	+
friert	
friert ein	13
frisch	72
friseur	+
frisst	+
frist	67+
frist bis	67
frist gesetzt	11
frist laeuft ab	55
frist lauft ab	55
frist morgen	55
frist uberschritten	29
frist ueberschritten	29
frist verpasst	29
frist versaeumt	29
frist versaumt	29
frist verstrichen	29 66
fristablauf	
fristen	67
fristgerecht	72+
fristgerecht gekuendigt	30
fristgerecht gekundigt	30
fristlos	
fristlos entlassen	42
fristlos gekuendigt	30
fristlos gekundigt	30
frisur	59
fritteuse	24
fritz	
fro	
froh	+
frohe	+
frohe ostern	60
frohe weihnachten	60
frohes	+
from	+
from april	20
from hours to minutes	56
from january	20
from our end	39
from our side	39
from september	20
from what he says	50
from what i hear	50
from your side	74
front	
front desk	22
front door	24
front of house	22
front office	22
frontlader	+
fror	
fror ein	13
frost	60
froze	13
frozen	+
frozen screen	13
frueh	
fruehbucherrabatt	7
frueher	40
frueher besser	43
fruehere	19
fruehere ansprechpartnerin	42
frueherem	19
frueheren	19
frueherer	19
frueherer ansprechpartner	42
frueherer lieferant	65
fruehjahr	
fruehjahrsaktion	33
fruehjahrsmailing	33
fruehling	
fruehpension	42
fruehpensioniert	42
fruehrente	42
fruehstueck	59
fruh	+
fruhbucher	+
fruhbucherrabatt	7
fruher	40+
fruher besser	43
fruhere	19
fruhere ansprechpartnerin	42
fruherem	19
fruheren	19
fruherer	19
fruherer ansprechpartner	42
fruherer lieferant	65
fruhjahr	+
fruhjahrsaktion	33
fruhjahrsmailing	33
fruhling	+
fruhpension	42
fruhpensioniert	42
fruhrente	42
fruhstuck	59+
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
fuege bei	57
fuegen	
fuegen bei	57
fuegt	
fuegt bei	57
fuehlt	
fuehlt sich im stich gelassen	3
fuehren	
fuehren sie	5
fuehrerschein	60
fuehrte	
fuehrte vor	0
fuehrung	59 68
fuel	24 34+
fuel bill	34
fuel consumption	34
fuel costs	34
fuel surcharge	45
fuenf	
fuenf sterne	62
fuenf sterne bewertung	62
fuenfjahresplan	20
fuenfmal	2
fuenfmal verbunden	43
fuenften	
fuer	
fuer den fall	26
fuer den fall dass	26
fuer dich	74
fuer die umstaende	4
fuer die unannehmlichkeiten	4
fuer dumm verkauft	3 27 43
fuer euch	74
fuer immer geschlossen	9
fuer lau	17
fuer sie	74
fuer umme	17
fuers	
fuers neue jahr	20
fuge	
fuge bei	57
fugen	
fugen bei	57
fugt	
fugt bei	57
fuhlt	+
fuhlt sich im stich gelassen	3
fuhr	
fuhr hin	68
fuhr vorbei	68
fuhre	71+
fuhren	+
fuhren sie	5
fuhrerschein	60
fuhrt	+
fuhrte	
fuhrte vor	0
fuhrung	59 68
fulfilment	59
full	+
full house	21
full mailbox	69
full marks	44
full of praise	44
full refund	10
full service	59
fullen	+
fully	+
fully booked	21
fully resolved	51
fumed	3
fumes	3
fuming	3
function	71
functioning	
fundraising	59
funds	+
funds received	47
funeral	15+
funeral is	15
funeral on	15
funeral service	59
funerals	15
funf	+
funf sterne	62
funf sterne bewertung	62
funfjahresplan	20
funfmal	2
funfmal verbunden	43
funftel	+
funften	
funfzehn	+
fungus	13
funkloch	38
funktionieren	72
funktionieren nicht	13
funktionieren wieder	51
funktioniert	72+
funktioniert alles	1 72
funktioniert bestens	72
funktioniert einwandfrei	72
funktioniert gut	72
funktioniert jetzt	51
funktioniert nicht	13
funktioniert nicht mehr	13
funktioniert perfekt	72
funktioniert prima	72
funktioniert super	72
funktioniert tadellos	72
funktioniert wieder	51
funktionierte	72
funktionierte nicht	13
funktionierte wieder	51
funktionierten	72
funktionierten nicht	13
funktionslos	13
funktionsuntuchtig	13
funktionsuntuechtig	13
funny	
fup	1
fur	+
fur den fall	26
fur den fall dass	26
fur dich	74
fur die umstande	4
fur die unannehmlichkeiten	4
fur dumm verkauft	3 27 43
fur euch	74
fur immer geschlossen	9
fur lau	17
fur sie	74
fur umme	17
furchtbar	+
furious	3
furn	+
furnace	+
furnish	57
furniture	+
furniture restoration	59
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
fussball	60
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
fwd	57
fwded	58
fy	+
g	+
g k	22
gaa	60
gab	+
gab ab	14
gab an	50
gab auf	9
gab auskunft	0
gab bekannt	50
gab den geist auf	13
gab mit	31
gab unsere nummer weiter	48
gab zu	50
gabe	26
gabe es	5
gabelstapler	24
gaben	
gaben an	50
gaebe	26
gaebe es	5
gaertner	18
gaeste	64
gaestebuch	62
gaestebucheintrag	62
gaesteliste	16
gaesten	64
gaestezahlen	34
gaffer	64
gain	21
gained	21
gained us	21
gaining	21
gains	21
gal	+
gala	71+
galah	27
galley	16
galvanising	59
game	+
gammelig	13
gammlig	13
gang	+
ganga	+
gangerman	64
gangsters	27
ganoven	27
gantt	
gantt chart	16
ganz	+
ganz begeistert	44
ganz dringend	55
ganz herzlichen dank	63
ganze	+
ganze arbeit geleistet	44
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
garantie	+
garantiere	46
garantieren	46
garantiert	46
garantiert da	46
garantiert fertig	46
garantierte	46
garbled	13
garda	65
gardai	65
gardasee	
garden	60+
garden design	59
garden furniture	24
garden maintenance	59
gardener	65
gardening	60
gardening leave	42
gardinen	24
garlic	24
garn	24
garne	24
garnelen	24
garten	60
gartenarbeit	60
gartenmobel	24
gartenmoebel	24
gartenpflege	59
gartner	18
gartnerei	+
gary	+
gas	+
gas bill	34
gas board	65
gas bottles	24
gas certificate	16
gas company	65
gas connection	59
gas cylinder	24
gas safe certificate	16
gasflaschen	24
gash	13
gashes	13
gasket	24
gaskets	24
gaspreis	45
gasrechnung	28
gast	64
gaste	64+
gastebuch	62
gastebucheintrag	62
gasteliste	16
gasten	64+
gastezahlen	34
gastgeschenk	23
gasthaus	+
gastherme	24
gasthof	+
gastronom	64
gastwirt	64
gasverbrauch	34
gate	24
gatehouse	22
gatekeeper	22
gates	24+
gates locked	38
gatte	65
gattin	65+
gaube	+
gauben	+
gauge	+
gauner	27+
gaunerei	27
gave	+
gave a bell	53
gave a hand	17
gave a heads up	0
gave a ring	53
gave a testimonial	62
gave a tip	0
gave advice	0
gave back	31
gave guidance	0
gave her	58
gave her a hand	17
gave her a lift	17
gave her a ring	53
gave her our card	48
gave him	58
gave him a bell	53
gave him a call	53
gave him a hand	17
gave him a lift	17
gave him our number	48
gave me a mouthful	3
gave me an earful	3
gave me both barrels	3
gave me hell	3
gave my word	46
gave notice	30
gave our name to	48
gave our word	46
gave out	13
gave out our number	48
gave some advice	0
gave some pointers	0
gave some tips	0
gave them	58
gave them our name	48
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
gave us a testimonial	62
gave us an earful	3
gave us five stars	62
gave us hell	3
gave way	13
gazebo	+
gcses	60
gdpr	
gdpr erasure request	70
geaendert	58
geaendert durch system	32
geaergert	3
geandert	58+
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
gebaeudereinigung	59
gebaeudeversicherung	8
gebannt	51
gebaudereinigung	59
gebaudeversicherung	8
gebe	+
gebe ab	14
gebe bescheid	46
gebe mein wort	46
gebe ruckmeldung	46
gebe rueckmeldung	46
gebe weiter	57
geben	+
geben ab	14
geben bescheid	46
geben ruckmeldung	46
geben rueckmeldung	46
geben sie bescheid	5
geben unser wort	46
geben weiter	57
gebeten	5+
geblase	+
geblieben	+
gebn	+
geborgt	31+
gebracht	14 58+
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
gebucht	58
gebuehr	45
gebuehr erlassen	10
gebuehren	45
gebuehrenbescheid	28
gebuehrenerhoehung	12
gebuehrenrechnung	28
gebuhr	45
gebuhr erlassen	10
gebuhren	45
gebuhrenbescheid	28
gebuhrenerhohung	12
gebuhrenrechnung	28
geburt	23
geburtstag	23 60
geburtstage	23
geburtstagsfeier	60
geburtstagsgeschenk	23
geburtstagskarte	23
geburtstagstorte	23
gedacht	+
gedankt	63+
gedeckt	8
gedicht	+
gedrittelt	56
gedroht	27
gedrosselt	56
gedruckt	56 58+
gedrueckt	56
geduld	+
geduld am ende	3
geduld am ende sein	3
geduld zu ende	3
geehrte	+
geehrter	+
geeinigt	51
geeinigt auf	51
gefaehrdungsbeurteilung	59
gefaelligkeit	17
gefaelligkeiten	17
gefaelligkeitshalber	17
gefahrdungsbeurteilung	59
gefahren	+
gefallen	17+
gefallen auf	56
gefallen getan	17
gefalligkeit	17
gefalligkeiten	17
gefalligkeitshalber	17
gefallt	+
gefaxt	58
gefehlt	35
gefeilscht	7
geflackert	13
geflickt	49
geflogen	
geflucht	3
gefluegel	24
geflugel	24
gefragt	5 36+
gefreut	+
gefrierschrank	24
gefuhrt	+
gefunden	51+
gegangen	+
gegeben	+
gegebenenfalls	26
gegen	
gegen heile getauscht	51
gegen neue getauscht	51
gegen richtige getauscht	51
gegenangebot	7 54
gegenangebote	54
gegenbesuch	68
gegengelesen	+
gegenofferte	54
gegenuber	
gegenueber	
gegessen	+
gegner	65
gegnerische	
gegnerische versicherung	65
gegriffen	
geh	+
gehabt	
gehalt	+
gehalten	+
gehangt	+
gehause	+
gehe	+
gehe vorbei	68
geheimhaltungsvereinbarung	16
gehen	+
gehen ab	13
gehen durch	52
gehen nicht	13
gehen nicht hoch	13
gehen runter	7
gehen wieder	51
gehn	+
gehoerlos	6
gehoert	
gehoert dass	50
gehoert nicht uns	73
geholfen	17+
geholt	14
gehoren	+
gehorlos	6
gehort	+
gehort dass	50
gehort nicht uns	73
geht	+
geht ab	13
geht an die presse	27
geht auf	13
geht auf mailbox	69
geht auf meine kappe	4
geht auf uns	10 17
geht auf unsere kappe	4
geht aufs haus	10 17
geht da noch was	7
geht die waende hoch	3
geht die wande hoch	3
geht einwandfrei	72
geht gar nicht	3
geht gut	72
geht heute noch raus	46
geht in pension	42
geht in rente	42
geht jetzt	51
geht jetzt wieder	51
geht kaputt	13
geht keiner ran	38 43
geht morgen raus	46
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
geht niemand ran	38 43
geht noch ab	35
geht noch was	7
geht prima	72
geht ran	53
geht raus	46
geht runter	7
geht so nicht	3
geht super	72
geht wieder	51
geht wieder alles	51
geht zum anwalt	27
geht zuruck	56
geht zurueck	56
gehts	+
gehudelt	43
geige	24
geist	
gejammert	11
gekippt	13
geklaert	51
geklagt	11
geklappert	13
geklappt	72
geklart	51+
geklaut	35+
geklebt	49
geklemmt	13
geklingelt	+
geknickt	13
geknickte	13
gekommen	+
gekostet	45
gekriegt	47+
gekuendigt	30
gekuendigt worden	42
gekuerzt	56
gekundigt	30+
gekundigt worden	42
gekurzt	56+
gel	+
gelacht	60
geladen	3+
gelaender	24
gelander	24
gelandet	47
gelassen	+
gelaufen	72+
gelautet	+
geld	+
geld angewiesen	41
geld eingegangen	41 47
geld fehlt	66
geld ist da	41 51
geld ist raus	41
geld nicht da	66
geld uberwiesen	41
geld ueberwiesen	41
geld zuruck	10
geld zuruck erhalten	51
geld zuruckbekommen	10
geld zurueck	10
geld zurueck erhalten	51
geld zurueckbekommen	10
geldeingang	
geleckt	13
gelegt	+
geleistet	
geleitet	
gelesen	47+
gelesen am	32
geliefert	14 58+
gelieferte	+
gelieferten	+
geliehen	31+
geliehene	31
geliehenen	31
geloben	46
geloben besserung	46
gelobt	44 46
gelobt besserung	46
gelockert	13
geloescht	
geloescht im handelsregister	9
geloest	13 51
geloest und bestaetigt	51
geloetet	49
geloscht	+
geloscht im handelsregister	9
gelost	13 51+
gelost und bestatigt	51
gelotet	49
gelten	+
gem	44 50+
gemacht	58+
gemaess	50
gemahnt	28 66
gemailt	58+
gemass	50
gemault	11
gemeckert	11
gemeinde	65
gemeindeamt	65
gemeinderat	+
gemeinsam	+
gemeinsam essen	68
gemeinsame	+
gemeint	50
gemeldet	50 58+
gemindert	10
gemotzt	11
gemuese	24
gemurkst	43
gemuse	24
gemutlich	+
gen	+
genannt	+
genau	+
genau wie letztes mal	2
gene	+
genehmigung	16
general	+
general manager	64
generaluberholen	49
generalueberholen	49
generalunternehmer	65
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
genial	44
geniale	44
genoergelt	11
genommen	+
genorgelt	11
genossenschaft	+
gent	64
gentleman	64+
genug	+
genug davon	3
genugt	+
genuss	
geoeffnet	
geoffnet	+
gepackt	+
gepasst	72
gepfeffert	12
gepfefferte	12
gepfuscht	13 43
geplaenkel	60
geplankel	60
geplant	20+
geplante	20
geplanten	20
geplatzt	13 66+
geplatzte	13
geplaudert	60
geplauscht	60
gepostet	58
geprueft	
gepruft	+
geputzt	+
gequatscht	60
gequietscht	13
gequollen	13
gerade	+
gerade biegen	49
gerade eben	40
gerade vorhin	40
geradebiegen	49
geradegebogen	51
geraet	24
geraete	24
geraeten	24
geraeumt	
gerat	24
gerate	24+
geraten	0 24+
geratscht	60
geraumt	+
geredet	+
geregelt	51+
gereinigt	+
gereizt	3
gereizte	3
gerettet	44+
gericht	65+
gerichtet	49 51+
gerichtstermin	71
geringer	56
geringere	56
geringeren	56
geringsten	
gerissen	13+
gerissene	13
german	+
gern	+
gerne	+
geruch	+
gerucht	50
geruchteweise	50
geruecht	50
geruechteweise	50
geruegt	11
geruest	24
gerugt	11
gerust	24+
gesacht	+
gesagt	50+
gesalzen	12
gesalzene	12
gesamte	+
gesamtkosten	45
gesamtpreis	45
gesandt	58
gesangsverein	60
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
geschaeftsfuehrer	64
geschaeftsfuehrerin	64
geschaeftsfuehrers	64
geschaeftsfuehrung	
geschaeftsjahr	
geschaeftsleitung	64
geschaeftsleitungsassistentin	22
geschaeftsreise	
geschaetzte	
geschaetzte damen und herren	74
geschaetzter	
geschaetzter kunde	74
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
geschaftsfuhrer	64+
geschaftsfuhrerin	64
geschaftsfuhrers	64
geschaftsfuhrung	
geschaftsjahr	
geschaftsleitung	64+
geschaftsleitungsassistentin	22
geschaftsreise	
geschatzte	
geschatzte damen und herren	74
geschatzter	
geschatzter kunde	74
geschaut	+
geschehen	+
geschenk	23+
geschenkbox	23
geschenke	23
geschenken	23
geschenkgutschein	23
geschenkkarte	23
geschenkkoerbe	23 24
geschenkkorb	23
geschenkkorbe	23 24
geschenkt	17+
geschichte	+
geschickt	58+
geschickt hat uns	48
geschieden	
geschildert	50
geschimmelt	13
geschimpft	3 11+
geschirr	24
geschirrspueler	24
geschirrspuler	24
geschlafen	+
geschlampt	43
geschlossen	51+
geschluckt	
geschluckt beim preis	12
geschludert	43
geschmacklos	13
geschmeckt	
geschmiert	
geschoben	
geschrieben	50 58+
geschrien	3
geschrumpft	13
geschwaermt	44
geschwaermt von uns	48
geschwarmt	44+
geschwarmt von uns	48
geschwatzt	60
geschweisst	49
geschwollen	13
geschworen	46
gesehen	47+
geselle	39
gesendet	58
gesenkt	56
gesetzt	+
gesetzt den fall	26
gesimst	58
gesindel	27
gesorgt	
gespachtelt	49
gespart	56+
gesperrt	
gesperrt fuer werbung	70
gesperrt fur werbung	70
gesperrt wegen ruckstand	66
gesperrt wegen rueckstand	66
gesprach	53+
gesprach abgebrochen	38
gesprach uber bedarf	52
gesprach uber plane	52
gesprach uber ziele	52
gesprach uber zukunft	52
gesprache	53
gespraech	53
gespraech abgebrochen	38
gespraech ueber bedarf	52
gespraech ueber plaene	52
gespraech ueber ziele	52
gespraech ueber zukunft	52
gespraeche	53
gesprengt	
gesprochen	53+
gesprungen	13
gesprungene	13
gestaltung	59
gestanden	+
gestartet	
gestecke	24
gesteckt	+
gesteigert	21
gestellt	+
gestern	40+
gestern abend	40
gestern angekommen	47
gestern erhalten	47
gestern frueh	40
gestern fruh	40
gestern gebraucht	55
gestern geschickt	58
gestern nachmittag	40
gestern raus	58
gestern uberwiesen	41
gestern ueberwiesen	41
gestern vormittag	40
gestiegen	21+
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
gesundheit	60
gesundheitsamt	65
gesunken	56+
get	+
get across to	57
get it fixed	49
get it sorted	49
get it working	49
get on the phone	53
get over to	57
get stuffed	27
get together	68
get well card	23
getan	
getauscht	+
getauscht und gut	51
getaway	60
geteilt	58
getestet	+
getilgt	41
getobt	3
getraenke	24
getranke	24+
getratscht	60
getrennt	+
getriebe	24+
getroffen	68
getropft	13
getrunken	
gets	+
gets it elsewhere now	30
gets stuck	13
getting	+
getting on ok	1
getting on with it	1
getting other quotes	54
getting quotes	54
getting three quotes	54
getting worse	3
geviertelt	56
gewachsen	21
gewaehrleisten	46
gewaehrleistet	46
gewahrleisten	46
gewahrleistet	46
gewandelt	10
gewann	21
gewartet	29+
gewechselt	30 49+
geweint	+
gewellt	13
gewerbe	
gewerbe abgemeldet	9
gewerbe ruhend	9
gewerbe zuruckgelegt	9
gewerbe zurueckgelegt	9
gewerbeabmeldung	9
gewerbeamt	65
gewerbeaufsicht	65
gewerk	+
gewesen	+
gewinn	34
gewinnen	21
gewinnspiel	33
gewinnt	21
gewitter	+
gewohnt	+
gewonnen	21
geworben	48+
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
gezeichnet	58
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
gibt an	50
gibt auf	9
gibt bekannt	50
gibt bescheid	46
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
gibt nichts zu meckern	72
gibt referenz	62
gibt unsere nummer weiter	48
gibt was neues	5
gibt weiter	57
gibt zu	50
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
gig	71
gilt	+
gin	24
ging	+
ging ab	13
ging auf mailbox	69
ging auf uns	17
ging aufs haus	17
ging ein	47
ging gestern raus	58
ging heute raus	58
ging in pension	42
ging in rente	42
ging kaputt	13
ging keiner ran	38
ging nach oben	21
ging nicht	13
ging nicht ran	38
ging niemand dran	38
ging niemand ran	38
ging pleite	9
ging ran	53
ging raus	58
ging runter	7
ging verloren	35
ging vorbei	68
ging wieder	51
ging zuruck	56
ging zurueck	56
ginge	26+
gingen	26
gingen ein	47
gingen kaputt	13
gingen raus	58
gingen verloren	35
gingen zuruck	56
gingen zurueck	56
gipfeli	24
gipsplatten	24
girl	+
girlfriend	65
girls	+
gitarre	24
give	+
give a bell	53
give a buzz	53
give a call	53
give a hand	17
give a ring	53
give a shout	53
give a tinkle	53
give her a call	53
give him a call	53
give me a bell	53
give me a call	53
give me a ring	53
give us a bell	53
give us a call	53
give us a ring	53
giveaway	23
giveaways	23
given	58+
given notice	30
given out	13
given the all clear	51
given the runaround	43
given up the business	9
gives	+
gives notice	30
gives up	13
giving	+
giving notice	30
giving up the business	9
gk	22
gl	39
gl assistentin	22
glace	24
glad	+
glad to have you	44
glad we came to you	44
glad we chose	44
glad we found you	44
glaeser	24
glaeserset	24
glas	
glas honig	23
glasbruch	8 13
glaser	24+
glaserset	24
glasreinigung	59
glass	24+
glass breakage	8
glass in it	13
glass pane	24
glasschaden	8
glasses	24+
glasswasher	24
glastonbury	60
glatt	72+
glatt gegangen	72
glaubt	50
glaubte	50
glazing	59
glazing unit	24
glei	+
gleich	55 61+
gleich miterledigt	17
gleich mitgemacht	17
gleich nachher	61
gleiche	
gleiche wie zuletzt	2
gleichem	+
gleiches	
gleiches problem	2
gleichgueltig	43
gleichgultig	43
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
glowing	44
glowing report	44
glowing review	44 62
glowing words	44
gls	65
glucklich	44
glucklich mit	44
gluckwunsch	23+
gluckwunsche	23
gluckwunschkarte	23
glue	24
gluecklich	44
gluecklich mit	44
glueckwuensche	23
glueckwunsch	23
glueckwunschkarte	23
glued	+
gluten	+
gm	64+
gmbh	+
gmeldet	+
gnawed	13
go	+
go and see	68
go digital	20
go live	71
go out to	68
go over	68
go raibh maith agat	63
go round	68
go through plans	52
go to hell	27
go to the papers	27
go to the press	27
goals	20
gobshite	27
gobshites	27
gobsmacked	44
god	+
god forbid	26
godsend	44
goenner	64
goennerin	64
goes	+
goes blank	13
goes down well	72
goes elsewhere	30
goes to voicemail	69
goes well	72
goes wrong	13
goht	+
going	+
going downhill	3
going elsewhere	30
going fine	72
going forward	20
going in house	30
going off	13
going on holiday	60
going on maternity	42
going out of business	9
going rate	45
going round	68
going round in circles	43
going strong	72
going to market	54
going to the papers	27
going to the press	27
going up	21
going well	72
gold	+
gold wert	44
golden	+
goldene	+
golf	60+
golfrunde	60
gone	+
gone astray	35
gone away	51
gone bankrupt	9
gone belly up	9
gone bust	9
gone dead	13
gone down	56
gone downhill	3
gone elsewhere	30
gone flat	13
gone for the day	38
gone haywire	13
gone home	38
gone into administration	9
gone missing	35
gone now	51
gone off	13
gone on maternity	42
gone out	58
gone out of business	9
gone out to tender	54
gone over to	30
gone phut	13
gone to a competitor	30
gone to customer	58
gone to lunch	38
gone to print	58
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
gonner	64
gonnerin	64
good	+
good advice	0
good as new	51
good book	60
good feedback	44
good job	44
good lads	44
good luck card	23
good natter	60
good now	51
good review	62
good since	51
good to chat	60
good turn	17
good until	67
good value	7
good weekend	60
good words	44
good work	44
goodie	
goodie bag	23
goods	24
goods in	47 64
goods received	47
goodself	74
goodselves	74
goodwill	+
goodwill credit	10
goodwill gesture	10
goodwill payment	10
goody	
goody bag	23
google	65+
google bewertung	62
google review	62
google reviews	62
google rezension	62
gorgeous	44
gossip	50 60
got	47+
got a new job	42
got a question	5
got an earful	3
got cut off	38 43
got her voicemail	69
got here	47
got him out of	17
got his voicemail	69
got it	47
got it fixed	51
got it sorted	51
got it thanks	47
got it today	47
got rid of	56
got the machine	69
got them	47
got us in at	48
got us in with	48
got us out of	17
got us the job	48
got vm	69
got voicemail	69
got worse	3
gott	+
gottlob	+
gouged	13
government	65
gp	64
gpay	41
grab	+
grabpflege	59
grabstein	24
grace	
grace period	67
grade	
grade eben	40
grades	34
graduated	60
graduation	60
grafik	59+
grain	+
grainy	13
grand	44+
grand final	60
grand job	44
grand national	60
grand piano	24
grandad	65
grandchild	60
grandchildren	60 65
granddaughter	65
grandfather	65
grandios	44
grandkids	+
grandmother	65
grandson	65+
granny	65
grant	+
granted	+
grantelt	3
grantig	3
grantige	3
grantiger	3
granulat	24
granulate	24
grapes	24
grapevine	50
graphic	
graphic design	59
graphics	
grass	
grass cutting	59
grat	13+
grate	13
grateful	63+
gratefully	63
gratia	
gratis	17+
gratis dazu	7
gratis ersatz	10
gratitude	63+
gratulation	23
gratulieren	23
gratuliert	23+
gratulierte	23
graus	
gravel	24
gravur	59+
graz	+
grazie	
greasy	13
great	44
great feedback	44
great hurry	55
great job	44
great review	62
great service	44
great success	44
great team	44
great work	44
greatly	
greatly appreciated	63
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
grievance	11
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
gritting	59
gritty	13
gritty bits	13
groesse	
groessenordnung	36
groom	64
grooming	59
gross	+
gross price	45
grossartig	44
grossartige	44
grossauftrag	71
grosse	
grosse klasse	44
grossen	+
grossen dank	63
grossenordnung	36
grosser	+
grossere	+
grosseren	+
grosseres	+
grosses	+
grosses dankeschoen	63
grosses dankeschon	63
grosses ehrenwort	46
grosses lob	44
grosshaendler	18 65
grosshandel	65
grosshandler	18 65
grosskunde	64
grossmutter	65
grottenschlecht	3
ground	
ground to a halt	13
groundworkers	65
groundworks	59 71
group	
group booking	71
group policy	25
group rate	45
groups	+
grouse	11
grousing	11
grout	24
grovelled	4+
grow	21+
grow the business	20
grower	64
growers	64+
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
gruenes licht	51
gruenpflege	59
grumble	11
grumbled	11
grumbles	11
grumbling	11
grumpy	
grumpy about	3
grun	+
grund	+
grundbuchauszug	16
grundpreis	45
grundreinigung	59
grundriss	16+
grundrisse	16
grundsatzgesprach	52
grundsatzgespraech	52
grundsatzlich	+
grundung	+
grunen	
grunes	
grunes licht	51
grunpflege	59
gruppe	+
gruppenbuchung	71
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
gst department	65
gst invoice	28
gstorben	+
guarantee	16 46+
guarantee card	16
guaranteed	46+
guaranteeing	46
guarantees	46
guardian	64
guarding	59
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
guesses	50
guest	64
guest list	16
guests	64+
guests loved	44
guetesiegel	62
guetlich	
guetlich geeinigt	51
guetlich geregelt	51
guetsli	23
guetzli	23
guidance	0
guide	0+
guide price	45
guided	0
guided tour	59
guiding	0
guild	+
guillotine	24
guitar	24 60
guitar lessons	59
guitars	24
gulf	+
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
gut angekommen	1 47 72
gut aufgehoben	44
gut bei uns	17
gut beraten	44
gut damit	51
gut eingearbeitet	1
gut eingelebt	1
gut eingewoehnt	1
gut eingewohnt	1
gut gestartet	1
gut geworden	44
gut zum druck	16
gutachten	8 16+
gutachtenerstellung	59
gutachter	8 65
gutachterin	65
gute	+
gute arbeit	44
gute arbeit geleistet	44
gute besserung	60
gutem	
guten	+
guten dienst erwiesen	17
guten rutsch	60
guter	+
gutes	+
gutes neues jahr	60
gutes wort eingelegt	48
gutes wort einlegen	48
gutes wort fuer uns	48
gutes wort fur uns	48
gutesiegel	62
gutgeschrieben	10 51+
gutlich	
gutlich geeinigt	51
gutlich geregelt	51
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
gutschrift erhalten	51
gutschrift fehlt	35
gutschriften	10
gutschrifterstellung	10
gutted	3+
gutter	24+
gutter cleaning	59
guttering	59
gutters	24
guv	
guv nor	64
guy	64+
guys	+
gwartet	+
gwechselt	+
gym	60+
h	
h o	39
ha	+
haar	
haar in	13
haareraufen	
haarfarbe	24
haarschnitt	59
haas	+
haass	3
hab	+
hab gekriegt	47
hab geschickt	58
hab ich verbockt	4
hab ich verschlafen	4
hab versprochen	46
habe	+
habe bekommen	47
habe erhalten	47
habe gehoert	50
habe gehort	50
habe genug	3
habe geschickt	58
habe ich	47
habe mich entschuldigt	4
habe versprochen	46
habe zugesagt	46
haben	+
haben bekommen	47
haben die nase voll	3
haben erhalten	47
haben es notiert	46
haben es satt	3
haben gehoert	50
haben gehort	50
haben gekuendigt	30
haben gekundigt	30
haben genug	3
haben gesagt	50
haben geschickt	58
haben gewechselt	30
haben sich bedankt	63
haben sich bewaehrt	72
haben sich bewahrt	72
haben sich geloest	13
haben sich gelost	13
haben sie	5 74
haben sie bis	46
haben sie dank	63
haben uns ausgesprochen	51
haben uns entschuldigt	4
haben uns geeinigt	51
haben uns verstaendigt	51
haben uns verstandigt	51
haben versprochen	46
haben vor	20
haben wir bekommen	47
haben wir verbockt	4
haben wir verschlafen	4
haben wir versemmelt	4
haben zugesagt	46
habt	+
habt ihr	5 74
habts	+
haccp	+
hacked	
hacked off	3
hackfleisch	24
hacksler	24+
had	40+
had a go	3
had a go at	3
had a laugh	60
had a natter	60
had died	15
had enough	3
had he	26
had her fill	3
had his fill	3
had it	26
had it up to here	3
had it with	3
had not	37
had not a clue	43
had the craic	60
had they	26
had we	26
haecksler	24
haelfte	
haelt	72
haelt ausschau nach	36
haelt bombenfest	72
haelt den druck nicht	13
haelt dicht	72
haelt gut	72
haelt jetzt	51
haelt kein wasser	13
haelt laenger	21
haelt nicht	13
haelt nicht dicht	13
haelt super	72
haelt uns hin	43
haelt was	72
haelt wieder	51
haenden	
haendige	
haendige aus	14
haendigt	
haendigt aus	14
haendler	18
haendlerrabatt	7
haenge	
haenge an	57
haengen	
haengen an	57
haengen gelassen	43
haengen lassen	43
haengengeblieben	13
haengengelassen	43
haengt	13
haengt an	57
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
haircut	59
hairline	
hairline crack	13
hakchen	+
hake	
hake nach	46 53
hakelt	13
haken	13+
haken nach	46
hakt	13
hakt nach	53
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
halbieren	56
halbiert	56+
halbierte	56
halbierung	56
halbjahr	
halbjahresgesprach	52
halbjahresgespraech	52
halbpension	59
hale	+
half	+
half a job	43
half as much	56
half aus	17
half empty	35
half mit	17
half of it	35
half of them	35
half term	60
half the order	35
half the price	7
half the time	56
half weiter	0
half what it was	56
half yearly review	52
halfen	17
halfen aus	17
halfte	+
halfway	
halfwit	27
halfwits	27
hall	+
halle	+
hallo	+
hallo zusammen	74
halls	+
hals	+
halsabschneider	12 27+
halt	72+
halt ausschau nach	36
halt bombenfest	72
halt den druck nicht	13
halt dicht	72
halt gut	72
halt jetzt	51
halt kein wasser	13
halt langer	21
halt nicht	13
halt nicht dicht	13
halt super	72
halt uns hin	43
halt was	72
halt wieder	51
haltbar	
halte	+
halte auf dem laufenden	46
halte frei	46
halten	72+
halten frei	46
halten nicht	13
halter	64
halterin	64
halunken	27+
halved	56+
halved our	56
halved the	56
halves	56
halving	56
ham	24+
hames	+
hammer	24 44+
hamper	23 24+
hampers	23 24
hand	+
hand angelegt	17
hand deliver	14
hand delivered	58
hand drauf	46
hand in	14
hand on heart	46
hand over	14
hand over to son	20
hand sanitiser	24
hand towels	24
handbag	24
handball	60
handbook	16
handbuch	16
handbucher	16
handbuecher	16
hande	+
handed	+
handed in	58
handed in her notice	42
handed in his notice	42
handed in notice	30
handed out our cards	48
handed over	58
handed over to	42
handeln	7
handelsregister	
handelsregisterauszug	16
handelt	7+
handen	+
handheld	
handheld scanner	24
handicap	60
handige	
handige aus	14
handigt	
handigt aus	14
handing	
handing over	14
handle	24
handled	+
handler	18 64
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
handschlag	51
handschuhe	24+
handset	24
handsets	24
handtucher	24
handtuecher	24
handwerker	18
handwerkerrechnung	28
handwritten	
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
hange an	57
hangen	+
hangen an	57
hangen gelassen	43
hangen lassen	43
hangengeblieben	13
hangengelassen	43
hanging	13
hangs	13
hangt	13
hangt an	57
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
happy	44+
happy again	51
happy as larry	44
happy birthday	23
happy bunny	44
happy diwali	23
happy new year	23
happy now	51
happy to be named	62
happy to be quoted	62
happy with	1
happy with everything	1
happy with her	44
happy with his	44
happy with it	1 44
happy with it now	51
happy with that	51
happy with the	44
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
hardly any	37 56
hardly ever	37
harm	+
harms	+
harness	+
harold	+
harrow	24
hart	13+
harvest	71+
has	+
has a cold	60
has arrived	47
has closed down	9
has died	15
has given notice	30
has got it	47
has had enough	3
has had it with	3
has he	5
has it now	47
has left	42
has left the company	42
has left us	30
has moved on	42
has not	37
has not arrived	35
has not come	35
has not had	35
has not happened since	51
has not leaked since	51
has not paid	66
has not received	35
has not turned up	35
has paid	41
has passed	15
has passed away	15
has received	47
has retired	42
has saved	56
has sent	58
has she	5
has shut down	9
has switched	30
has taken over from	42
has to be there by	67
has to save	12
hassig	3
hassige	3
hassiger	3
hassle	
hast	+
hast du	5 74
hast du bis	46
hat	+
hat akzeptiert	51
hat alles geklappt	72
hat an uns verwiesen	48
hat aufgegeben	9
hat aufgehoert	9
hat aufgehort	9
hat aufgelegt	38
hat aufgeschlagen	12
hat bedarf	36
hat bekommen	47
hat das haus verlassen	42
hat das unternehmen verlassen	42
hat die firma verlassen	42
hat die nase voll	3
hat die schnauze voll	3
hat durchgeklingelt	38
hat erhalten	47
hat es satt	3
hat firma verlassen	42
hat gehoert	50
hat gehort	50
hat gekuendigt	30
hat gekundigt	30
hat genug	3
hat gesagt	50
hat gewechselt	30
hat gut geklappt	72
hat interesse	36
hat job gewechselt	42
hat kein e mail	6
hat kein internet	6
hat keine mail	6
hat mitgeteilt	50
hat nachricht hinterlassen	69
hat neue stelle	42
hat pressiert	55
hat prima geklappt	72
hat sich anders entschieden	30
hat sich ausgetragen	70
hat sich bedankt	63
hat sich beruhigt	51
hat sich beschwert	11
hat sich bewaehrt	1 72
hat sich bewahrt	1 72
hat sich eingelebt	1
hat sich entschuldigt	4
hat sich erledigt	51
hat sich gefunden	51
hat sich geklaert	51
hat sich geklart	51
hat sich geloest	13
hat sich gelost	13
hat sich keiner gemeldet	43
hat sich niemand gemeldet	43
hat super geklappt	72
hat ubernommen von	42
hat uebernommen von	42
hat uns bewertet	62
hat uns empfohlen	48
hat uns genannt	48
hat uns informiert	50
hat uns kunden gebracht	48
hat uns verlassen	42
hat uns verlinkt	62
hat uns vermittelt	48
hat uns versetzt	38
hat uns vorgelassen	17
hat uns vorgestellt	48
hat von uns erzaehlt	48
hat von uns erzahlt	48
hat von uns geschwaermt	48
hat von uns geschwarmt	48
hat vor	20
hat was gut	17
hat weggedruckt	38
hat weggedrueckt	38
hat zugemacht	9
hat zugesagt	46
hat zugesperrt	9
hatchet	
hate	+
hats	+
hats off	44
hats off to	63
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
haulage	14 59
hauled	+
haulier	18 65
hauliers	18 65
hauling	14
haupt	+
haus	+
hausaerztin	65
hausarzt	65
hausarztin	65
hausbank	65
hausbau	
hausbau privat	60
hausbesuch	68
hausbesuche	68
hausbetreuung	59
hauschen	
hause	+
hauser	+
hausfrau	64
haushalt	+
haushalte	+
haushaltsversicherung	8
hausherr	64
hausintern	39
hausmeister	65
hausmeisterdienst	59
hausmeisterin	65
hausmesse	33 68+
hausmessen	33
hausnotruf	59
hauspreis	7
hausrat	8
hausratversicherung	8
haustuer	24
haustur	24+
hausverwalter	65
hausverwaltung	18 59 65+
hauswart	65
hauswirtschaft	+
hauswurfsendung	33
haut	+
haut gerettet	44
have	+
have a good weekend	60
have a look	49
have a question	5
have agreed to	46
have arrived	47
have got it	47
have had enough	3
have had it with	3
have heard nothing	43
have it	47
have left	42
have left us	30
have moved on	42
have not	37
have not arrived	35
have not come	35
have not got	35
have not had	35
have not paid	66
have not received	35
have not turned up	35
have not you	5
have paid	41
have received	47
have saved	56
have sent	58
have them	47
have you	5
have you any	5
have you got	5
have you had	5
have you thought of	0
have you tried	0
haves	
having	+
hay	24
hay fever	60
haywire	
hb	+
hdmi	+
he	64+
he is	64
he is dead	15
he said	50
he will	64
he would	26 64
head	+
head buyer	64
head chef	64
head of department	64
head of it	64
head of marketing	64
head of procurement	64
head of sales	64
head office	39
head office abroad	65
head teacher	64
headaches	+
headboard	24
headcount	+
headed	+
heading	+
headlight	24
headlights	24
headmaster	64
headmistress	64
heads	+
heads of terms	16
heads up	0
headset	24 25
headset geht nicht	25
headset not working	25
headsets	24
headstone	24
headstones	24
headteacher	64
healed	
healed well	72
healing	
healing nicely	72
health	
health and safety	65
health certificate	16
health check	1
health check meeting	52
healthy	72
hear	+
hear from my lawyer	27
hear from my solicitor	27
hear from our lawyers	27
hear from our solicitor	27
hear from our solicitors	27
hear from you	5
hear that	50
heard	+
heard about us from	48
heard about us through	48
heard from	50
heard nothing	43
heard of us from	48
heard on the grapevine	50
heard that	50
hearing	
hearing aid	24
hearing aid fitting	59
hearing aids	24
hearing test	59
hears	
hears that	50
hearsay	50
heart	+
heartfelt	+
heartfelt thanks	63
heat	60+
heat pump	24
heat pump installation	59
heat pumps	24
heat treatment	59
heated	+
heater	+
heating	59+
heating back on	51
heating bill	34
heating bills	34
heating costs	34
heating installation	59
heating oil	24
heats	
heats again	51
heatwave	60
heaven	
heaven forbid	26
heavy	
hebt	+
hebt ab	53
hebt keiner ab	38
hebt nicht ab	38
hecke	24+
heckenpflanzen	24
heckenschere	24
heckenschnitt	59
hedge	
hedge cutting	59
hedge trimmer	24
hedge trimming	59
hedging	24
heel	+
heft	+
hefte	24
hefty	12
heid	+
heidengeld	12
heil	+
heil angekommen	47 72
heile	
heilig	+
heiligabend	+
heim	+
heimgegangen	15
heimleiter	64
heimleiterin	64
heimschicken	+
heiss	+
heissgelaufen	13
heisst	+
heisst es	50
heizkessel	24
heizkoerper	24
heizkorper	24+
heizkosten	34+
heizkostenabrechnung	28
heizoel	24
heizol	24
heizt	
heizt nicht	13
heizt wieder	51
heizung	24+
heizungen	24
heizungswartung	59
held	72
held at customs	29
held our hands up	4
held the fort	17
held up	29
held up well	72
helen	+
helfen	
helfen aus	17
helfern	+
hell	+
hellauf	
hellauf begeistert	44
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
her	64+
her accountant	65
her assistant	22
her bank	65
her boss	64
her brother	65
her builder	65
her contractor	65
her dad	65
her daughter	65
her doctor	65
her dog	65
her ex	65
her father	65
her husband	65
her insurance	65
her landlord	65
her last day	42
her late husband	15
her mother	65
her mum	65
her order	71
her pa	22
her passing	15
her replacement	42
her sister	65
her solicitor	65
her son	65
her successor	42
her wholesaler	65
herab	
herabgesetzt	7
herablassend	43
herablassende	43
heraus	
herausforderung	36
herausforderungen	36
herb	
herb enttaeuscht	3
herb enttauscht	3
herborgen	31
herbs	24
herbst	+
herbstaktion	33
herbstmailing	33
herd	24+
herd testing	59
herdsman	64
here	+
here we go again	2
hereby	+
herein	
hereingekommen	47
hereinschauen	68
herewith	58+
hergeborgt	31
hergerichtet	49
hergestellt	
herkommen	68
hermes	65
hero	44
heroes	44
herr	64+
herr am empfang	22
herren	+
herrichten	49
herrlich	44
herrn	64+
herrschaften	64
hers	64
herschicken	57
herself	64
herstellen	
hersteller	18 65
herstellers	65
herum	
herumgereicht	43
herunter	
herunter auf	56
heruntergebracht	56
heruntergefahren	56
heruntergefallen	13
heruntergesetzt	7
hervorragend	44
hervorragende	44
hervorragender	44
herz	+
herzblut	
herzen	+
herzlich	+
herzlich bedankt	63
herzliche	+
herzlichem	+
herzlichen	+
herzlichen dank	63
herzliches	+
herzliches beileid	15
herzliches dankeschoen	63
herzliches dankeschon	63
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
heute	61+
heute abend	61
heute angekommen	47
heute erhalten	47
heute frueh	40
heute fruh	40
heute geschickt	58
heute mittag	40 61
heute morgen	40
heute nachmittag	61
heute nacht	40
heute noch	55 61
heute raus	58
heute spaetestens	55
heute spatestens	55
heute uberwiesen	41
heute ueberwiesen	41
heute vormittag	40
hey	+
hh	+
hi	+
hi res images	16
hi vis vests	24
hielt	72+
hielten	72
hier	+
hier im haus	39
hiermit	+
hiess	+
hiess es	50
high	12+
high priority	55
higher	+
higher than expected	12
higher than others	12
highest	
highest ever	21
highlights	59
highly	+
highly recommend	44 48
highly recommended	48
highway	+
hike	
hiked	12
hikes	
hilfe	17+
hilfestellung	0
hilfreich	
hilfsbereit	17 44
hilfsbereitschaft	17
hilft	17+
hilft aus	17
hilft weiter	0
hill	
hill walking	60
him	64+
himmlisch	44
himself	64
hin	+
hin und her geschickt	43
hin und her verbunden	43
hin und weg	44
hinaus	
hinausgezoegert	29
hinausgezogert	29
hinbekommen	49 51
hinblaettern	41
hinblattern	41
hinbringen	14
hinfahren	14 68
hing	
hing sich auf	13
hinge	24+
hinge gone	13
hingebogen	51
hingebracht	14 58+
hingefahren	68
hingehalten	3 43
hingehalten worden	43
hingekriegt	51
hingelegt	+
hingerissen	44+
hinges	24+
hingeschickt	58
hingestellt	+
hingewiesen	0
hingeworfen	
hinhaltetaktik	43
hinich	13
hinig	13
hinken	
hinken hinterher	29
hinkommen	68
hinkriegen	49
hinkt	
hinkt hinterher	29
hinnehmbar	
hinnerk	+
hinrichs	+
hinschicken	57
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
hinterlasse nachricht	69
hinterlassen	+
hinterlege	14
hinterlegen	14
hinterlegt	14 58
hinterlegt im system	58
hinterliess	
hinterliess nachricht	69
hints	0
hinuber	13
hinueber	13
hinweis	0+
hinweis gegeben	0
hinweise	0
hinzugekommen	21
hinzugewonnen	21
hip	
hip operation	60
hire	+
hire car during repair	8
hire car free	31
hire more	20
hires	+
hiring	20+
his	64+
his accountant	65
his assistant	22
his bank	65
his boss	64
his brother	65
his builder	65
his contractor	65
his dad	65
his daughter	65
his doctor	65
his dog	65
his ex	65
his father	65
his insurance	65
his it firm	65
his landlord	65
his last day	42
his late wife	15
his mother	65
his mum	65
his order	71
his pa	22
his passing	15
his previous supplier	65
his replacement	42
his sister	65
his solicitor	65
his son	65
his successor	42
his wholesaler	65
his wife	65
his words	50
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
hitze	60
hiya	+
hmrc	65
ho	39
hoasst	+
hob	24
hob ab	53
hob nicht ab	38
hob niemand ab	38
hoch	+
hoch und heilig versprochen	46
hochachtung	+
hochachtungsvoll	+
hochbeet	60
hochdruckreiniger	24
hocherfreut	44
hochgegangen	21
hochgeladen	58+
hochkant	+
hochladen	57+
hochpreisig	12
hochpreisige	12
hochschule	+
hochste	
hochste eisenbahn	55
hochste prioritat	55
hochste zeit	55
hochsten	
hochststand	21
hochwasser	8
hochwasserschaden	8
hochzeit	23 60+
hochzeit gerettet	44
hochzeitsfeier	71
hochzeitsplanung	59
hochzeitstag	23 60
hochzeitstorte	24
hochzufrieden	44
hocker	24
hoechste	
hoechste eisenbahn	55
hoechste prioritaet	55
hoechste zeit	55
hoechsten	
hoechststand	21
hoeflichkeitsanruf	1
hoeher	21
hoehere	21
hoeheren	21
hoeherer	21
hoere	
hoere dass	50
hoeren	
hoeren auf	9
hoerensagen	50
hoerer	
hoerer abnehmen	53
hoergeraet	24
hoergeraete	24
hoert	
hoert auf	9
hoert schlecht	6
hoert von meinem anwalt	27
hoerte	
hoerte auf	9
hoerte dass	50
hoerte nach	1
hoerte von	50
hof	
hof aufgegeben	9
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
holding	72+
holding up well	72
holds	72+
holds again	51
holds now	51
holds up well	72
hole	
hole ab	14
holed	13
holen	14+
holen ab	14
holes	13+
holes in it	13
holiday	60+
holidaycheck	62
holidays	60+
hollander	+
hollow	13
holt	14+
holt ab	14
holt angebote ein	54
holt selbst ab	14
holte	14
holte ab	14
holten	
holten ab	14
holz	24
home	+
home care	59
home insurance	8
home made cake	23
home number only	6
home office	65
home owner	64
home visit	68
homebuyer	
homebuyer report	16
homemade	
homemade jam	23
homeoffice	+
homeoffice zugang	25
homeowner	64
homeowners	64
homepage	24+
homes	+
hon	+
honest	+
honestly	+
honey	24+
honeymoon	60
honig	24
honorar	45+
honorare	45
honorarnote	28+
honorarnoten	28
honorarrechnung	28
honour	+
hood	
hoodie	24
hoodies	24
hoof	
hoof trimming	59
hook	
hooked	
hooked us up	48
hoover	24
hop	
hope	20+
hope all is well	60
hope you are well	60
hopefully	26
hopeless	3 43
hopes	20
hopes to	20
hoping	20
hoping to	20
hopp	
hopp hopp	55
hopping	
hopping mad	3
hore	
hore dass	50
horen	+
horen auf	9
horensagen	50
horer	
horer abnehmen	53
horgerat	24
horgerate	24
horizon	
horn	+
horrend	12
horrende	12
horrendous	3
horrified	3
horse	65+
horse box	24
horse feed	24
horse owner	64
horse racing	60
horse riding	60
horse rug	24
hort	+
hort auf	9
hort schlecht	6
hort von meinem anwalt	27
horte	
horte auf	9
horte dass	50
horte nach	1
horte von	50
hose	24
hosed	+
hosen	24
hosepipe	24
hoses	24+
hosp	+
hospice	+
hospital	65+
hospital claim	8
host	+
hosting	59+
hot	+
hot tub	24
hot water cylinder	24
hot water tank	24
hotel	+
hotel closed	9
hotel guest	64
hoteldirektor	64
hotelier	64
hoteliers	+
hotelrechnung	28
hotfix	49
hotline	53+
hotline mitarbeiter	22
hour	+
hourly	
hourly rate	45
hours	34+
hours ago	40
hours late	29
hours saved	56
house	71+
house buyer	64
house call	68
house clearance	59
house fire	8
house move	60
house owner	64
house removal	59
householder	64
houses	+
housing	+
housing association	64
how	+
how about	5
how are things going	1
how are you	60
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
how is the family	60
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
how much it costs	45
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
hr	64+
hr manager	64
hrdlicka	+
hrn	64+
hrs	
hs	+
hse	65
hse ireland	65
hub	+
hubby	65+
hubspot	
hubspot campaign	33
hubwagen	24+
hudelei	43
hueft	
hueft op	60
huehner	24
huehnerhaufen	27
huendin	60
huet	61
huet zabig	61
huette	
huette brennt	55
huff	
huffy	3
hufpflege	59
huft	
huft op	60
huge	
huge hit	44
huge success	44
huge thanks	63
hugh	+
huhn	24
huhner	24
huhnerhaufen	27
hull	+
humble	+
humming	
humming loudly	13
hums	13
hund	60 65
hunde	60+
hundefutter	24
hundepflege	59
hundertachtzig	
hundertsten	
hundesalon	59
hundin	60
hundred	+
hung	13+
hung up	38
hung up his boots	9
hung up on	43
hung up on me	43
hunky	
hunky dory	72
hurling	60
hurricane	+
hurry	55+
hurry up	55
hurrying	55
hurt	3
husband	65+
husband answered	22
hut	61+
hut ab	44
hut zabig	61
hutte	
hutte brennt	55
hv	+
hybrid	+
hydraulic	
hydraulic cylinder	24
hydraulic hose	24
hydraulikpumpe	24
hydraulikschlauch	24
hygienist	
hygienist visit	59
hypothetical	26
hypothetically	26
hypothetisch	26
i	39+
i am	39
i am on it	46
i am on leave	32
i am on the case	46
i am out of office	32
i am sorry	4
i am told	50
i got it wrong	4
i have	39
i hear	50
i heard	50
i l	9
i messed up	4
i owe you	17
i promise	46
i shall	46
i slipped up	4
i will	39 46
i will be there	46
i will chase	46
i will chase it up	46
i will check	46
i will come back to	46
i will deal with it	46
i will find out	46
i will follow up	46
i will get back to	46
i will let you know	46
i will look into it	46
i will make sure	46
i will see to it	46
i will sort it	46
i will take care of	46
i wonder	5
i would	39
ian	+
ice	
ice cream	24
ich	39+
ich bin abwesend	32
ich danke	63
ich kuemmere mich	46
ich kummere mich	46
ich melde mich	46
ich pruefe	46
ich prufe	46
ich werde	46
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
ignorant	43
ignored	43
ignored my calls	43
ignored my email	43
ignored my emails	43
ignored my letter	43
ignores	
ignores us	43
ignorieren	43
ignoriert	43
ignoriert uns	43
ignoriert worden	43
ignoring	
ignoring us	43
ihm	64+
ihm zufolge	50
ihn	64+
ihnen	64 74+
ihnen gegenuber	74
ihnen gegenueber	74
ihr	64 74+
ihr alle	74
ihr angebot	74
ihr anruf	74
ihr fahrer	74
ihr handwerker	65
ihr haus	74
ihr kollege	74
ihr mitarbeiter	74
ihr monteur	74
ihr schreiben	74
ihr seid die besten	44
ihr team	74
ihr techniker	74
ihr unternehmen	74
ihr zufolge	50
ihre	64 74+
ihre anfrage	74
ihre anfrage ist eingegangen	32
ihre baufirma	65
ihre edv firma	65
ihre firma	74
ihre kollegin	74
ihre lieferung	74
ihre mail	74
ihre mail erhalten	47
ihre mitarbeiter	74
ihre mitarbeiterin	74
ihre rechnung	74
ihre sendung	32
ihrem	64 74+
ihren	64 74+
ihrer	64 74+
ihrer meinung nach	50
ihrerseits	74
ihres	64 74+
ii	+
il	+
ill	+
illegible	13
illness	
ilse	+
im	+
im anhang	58
im arsch	13
im betrieb	68
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
im griff	51
im gruenen bereich	72
im grunen bereich	72
im guten	51
im handelsregister geloescht	9
im handelsregister geloscht	9
im haus	47
im internet billiger	7
im internet guenstiger	7
im internet gunstiger	7
im krankenstand	38
im kreis geschickt	43
im kundengesprach	38
im kundengespraech	38
im laden	68
im lot	51
im meeting	38
im mutterschaftsurlaub	42
im mutterschutz	42
im netz billiger	7
im neuen jahr	20
im notfall	26
im plan	72
im plus	21
im regen stehen gelassen	43
im regen stehen lassen	43
im ruckstand	29 66
im rueckstand	29 66
im ruhestand	42
im schadenfall	26
im schadensfall	26
im sekretariat	22
im stich gelassen	3 43
im termin	38
im urlaub	38 60
im verzug	29
im vorjahr	40
im vorzimmer	22
im zahlungsverzug	66
im zweifel	26
im zweifelsfall	26
image	
images	16
imagine	26
imagining	26
imbecile	27
imbeciles	27
immaculate	44
immediate	55+
immediate attention	55
immediately	55+
immenstadt	+
immer	2+
immer besetzt	38
immer noch	2
immer noch kein	37
immer noch keine	37
immer noch nicht	29 35 37
immer noch nicht bezahlt	66
immer noch nicht da	29
immer noch nichts	35
immer noch offen	66
immer wieder	2
immer wieder gern	44
immer wieder gerne	44
immer wiederkehrend	2
imminent	61
imminently	61
impact	+
impeccable	44
impfpass	16
impfstoff	24
impfung	59
impfungen	59
implant	24 59+
implantat	24
implants	24
implementation	71
imploded	13
impolite	43
import	32+
important	
important to her	36
important to him	36
important to them	36
imported	32+
imported by	32
imported from	32
importer	65
importeur	65
importiert	32
impressed	44+
impressed by	44
impressed with	44
improve	21
improved	21
improved by	21
improvement	21
improvements	21
improves	21
improving	21
imps	41
in	+
in 10 days	61
in 14 tagen	61
in a bit	61
in a couple of days	61
in a day or two	61
in a few days	61
in a few hours	61
in a fortnight	61
in a huff	3
in a hurry	55
in a meeting	38
in a minute	61
in a mo	61
in a moment	61
in a month	61
in a rage	3
in a row	2
in a rush	55
in a state	3
in a strop	3
in a temper	3
in a week	61
in abwicklung	9
in administration	9
in an hour	55 61
in andere abteilung	42
in april	40
in arrears	66
in aufloesung	9
in auflosung	9
in august	40
in aussicht gestellt	46
in baelde	61
in balde	61
in bar	41
in besprechung	38
in besprechungen	38
in bestem zustand	72
in betrieb	72
in bits	13
in case	26
in case of	26
in court	38
in december	40
in default	66
in den briefkasten geworfen	58
in den ferien	38 60
in den hochsten tonen	44
in den hoechsten toenen	44
in den kommenden jahren	20
in den nachsten jahren	20
in den nachsten stunden	61
in den nachsten tagen	61
in den naechsten jahren	20
in den naechsten stunden	61
in den naechsten tagen	61
in den ruhestand	42
in der anlage	58
in der beilage	58
in der frueh	40
in der fruh	40
in der hand	47
in der mittagspause	38 61
in der mitte getroffen	51
in der nacht	40
in der not geholfen	17
in der pause	38
in der post	58
in der warteschleife	43
in der zentrale	22
in die hand nehmen	46
in die post	57
in die post geben	57
in die post gegeben	58
in die post legen	57
in die wege geleitet	46
in die wege leiten	46
in die werkstatt	49
in dispute	11
in double quick time	55
in drei jahren	20
in drei tagen	61
in drei wochen	61
in dringenden faellen	32
in dringenden faellen wenden	32
in dringenden fallen	32
in dringenden fallen wenden	32
in due course	20
in ein paar tagen	61
in einem monat	61
in einer besprechung	38
in einer sitzung	38
in einer stunde	61
in einer tour	2
in einer woche	61
in einwandfreiem zustand	72
in elternzeit	42
in empfang genommen	47
in error	73
in february	40
in future	20
in good hands	44
in good nick	72
in good order	72
in good shape	72
in good time for	67
in gutem zustand	72
in haenden	47
in hand	47
in handen	47
in her opinion	50
in her view	50
in her words	50
in his inbox	47
in his opinion	50
in his own time	17
in his view	50
in his words	50
in house	39
in ihrer schuld	63
in insolvenz	9
in italien	60
in january	40
in july	40
in june	40
in karenz	42
in keinem fall	37
in kommission	31
in konkurs	9
in kroatien	60
in kuerze	61
in kurze	61
in laws	65
in letzter minute	55
in liquidation	9
in loving memory	15
in march	40
in may	40
in meeting	38
in meetings	38
in meetings all day	38
in memoriam	15
in mourning	15
in my diary	46
in need of	36
in no way	37
in november	40
in now	47
in october	40
in order again	51
in ordnung bringen	49
in ordnung gebracht	49 51
in our inbox	47
in our office	68
in pension	42
in pension gegangen	42
in perfect condition	72
in person	68
in pieces	13
in planung	20
in principle	26
in raptures	44
in raten	41
in receipt of	47
in receivership	9
in rechnung gestellt	28
in rechnung stellen	28
in rente	42
in rente gegangen	42
in reparatur	49
in ruckstand	29
in rueckstand	29
in ruhe gelassen werden	70
in ruhe lassen	70
in ruhestand gegangen	42
in scherben	13
in september	40
in sitzung	38
in spring	20
in stand stellen	49
in stock now	47
in talks with others	54
in tatters	13
in tears	3
in ten days	61
in that case	26
in that event	26
in the afternoon	61
in the autumn	20
in the event	26
in the event of	26
in the future	20
in the long run	20
in the long term	20
in the mail	58
in the market for	36
in the meantime use	31
in the morning	61
in the new year	20
in the night	40
in the old days	40
in the past	40
in the pipeline	20
in the planning	20
in the post	58
in the worst case	26
in theatre	38
in their office	68
in theory	26
in three days	61
in time for	67
in transit	14
in trauer	15
in tune	72
in two days	61
in two weeks	61
in verbindung gesetzt	53
in verbindung setzen	53
in verzug	29
in verzug geraten	29
in which case	26
in working order	51
in working order again	51
in writing only	6
in writing please	6
in your debt	63
in zahlungsverzug	66
in zukunft	20
in zustellung	14
in zwei jahren	20
in zwei stunden	61
in zwei tagen	61
in zwei wochen	61
inaccurate	13
inaccurate figures	73
inactive	+
inakzeptabel	3
inakzeptable	3
inbegriffen	+
inbetriebnahme	59+
inbetriebsetzung	59
inbound	53
inbound call	53
inbox	+
inc	25+
inc vat	45
incensed	3
incident	25
incl	
incl vat	45
included	+
inclusive	+
income	
income protection claim	8
incoming	
incoming call	53
incompatible	73
incompetence	43
incompetent	43
incompetent fools	27
incompetent idiots	27
incomplete	35
inconvenience	+
inconvenience caused	4
incorrect	73
incorrectly	73
increase	21+
increased	21
increased by	21
increased from	21
increased to	21
increases	21
increasing	21
incredible	44
indebted	63+
indemnify	8
indemnity	8
indemnity limit	8
indifferent	43
indignant	3
induction	59
inept	43
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
informed	58
informed me	50
informed us	50
informiere	
informiere sie	46
informieren	0
informieren sie	46
informiert	0 58
informiert uns	50
informierte	0
informierte uns	50
informs	50
ing	64
inhaber	64+
inhaberin	64
inhabers	64
inhaberwechsel	42
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
inkl mwst	45
inklusive	+
inkompetent	43
inkompetente	43
inkompetenz	43
inkorrekt	73
inkorrekte	73
inks	24
inland	
inland revenue	65
innendienst	39+
innentueren	24
innenturen	24
innerhalb	67
innerhalb 14 tagen	61
innerhalb einer woche	61
innerhalb von	67
innert	67+
innert 10 tagen	67
innert frist	67
innkeeper	64
inoperable	13
inquire	5
inquired	5
inquiry	5
ins	+
ins geld	12
ins gesprach gebracht	48
ins gespraech gebracht	48
ins lot	51
ins spiel gebracht	48
ins telefon	53
insektenschutz	24
insel	+
inserts	+
inside	+
inside out	73
insisted	50
insisting	50
insists	50
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
inspection	59 71
inspection report	16
inspection visit	68
inspections	59
inspector	
inspektion	59
inspektor	+
insta	+
instagram	
install	59+
install adobe	25
install app	25
install office	25
install software	25
installateur	18
installation	59+
installation office	25
installationen	59
installed	58+
installer	18
installers	18
installieren	
installiert	58
installment	41
installments	41
installs	59
instalment	41
instalments	41
instance	
instand	
instand bringen	49
instand gesetzt	49 51
instand setzen	49
instand stellen	49
instandgesetzt	49 51
instandhaltung	49 59+
instandsetzen	49
instandsetzung	49 59
instandstellung	49
instant	
instantly	55
instead	+
instead of	56
instructed	
instructed solicitors	27
instructing	
instructing solicitors	27
instruction	71+
instructions	16 71
instrument	24
instrument repair	59
instrumente	24
insufficient	35
insufficient funds	66
insulation	59
insulation board	24
insulting	3
insurance	
insurance advice	59
insurance certificate	16
insurance claim	8
insurance company	65
insurance premium	34
insurance review	52
insured	8 64
insurer	8 18 65
insurers	8 65
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
interessent	64+
interessenten	64
interessentin	64
interessiert	36
interessiert an	36
interessiert keinen	43
interessiert sich	36
interest	
interest in	36
interest rate	45
interested	
interested in	36
interim	
interim contact	42
interim invoice	28
interim payment	8
interim service	59
intermittent	13
intern	39
intern gewechselt	42
internet	+
internet down	13 25
internet langsam	25
internet slow	25
internetanbieter	54
internetpreis	7
internetseite	+
interpreter	+
interpreting	59
interruption	
interview	62
into	+
into administration	9
into liquidation	9
intro	48
introduce	
introduce us	48
introduce us to	48
introduced	+
introduced me to	48
introduced to	48
introduced us	48
introduced us to	48
introduces	48
introducing	
introducing us	48
introduction	48+
introduction to	48
introductions	48
intros	48
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
investor	64
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
invoice overdue	66
invoice query	28
invoiced	28+
invoiced today	58
invoiced twice	73
invoices	28+
invoicing	28+
involved	
invs	28
ip	+
ip address	25
ipad	24 25
ipads	24
iphone	
ipl	60
irate	3
ireland	+
irgendwelche	
irgendwelche neuigkeiten	5
irish	+
irked	3
iron	24
ironed	
ironed out	51
ironing	59
irritated	3
irrtuemer	73
irrtuemlich	73
irrtuemliche	73
irrtuemlicherweise	73
irrtum	73
irrtumer	73
irrtumlich	73
irrtumliche	73
irrtumlicherweise	73
irs	65
is	+
is cancelling	30
is dead	15
is down	13 56
is due	67
is everything all right	1
is everything ok	1
is it included	5
is it ok if	5
is it ok to	5
is it possible	5
is it possible to	5
is leaving	42
is not	37
is not in	38
is not renewing	30
is not right	73
is not there	35
is of the opinion	50
is out	38
is retiring	42
is that ok	5
is that right	5
is there	5
is up	21
isch	+
iso	
iso audit	59
isolierglas	24
issue	57+
issue for them	36
issue resolved	51
issued	58+
issues	+
issuing	57
ist	+
ist alles trocken	51
ist angekommen	47
ist auf dem weg	58
ist aufgegangen	13
ist aufnahme	36
ist ausgeschieden	42
ist ausgestanden	51
ist behoben	51
ist bei uns	47
ist bei uns eingegangen	47
ist bezahlt	41
ist da	47
ist damit erledigt	51
ist das moeglich	5
ist das moglich	5
ist dicht	72
ist durch	51
ist eingegangen	47
ist eingelangt	47
ist eingetroffen	47
ist erledigt	51 58
ist es moeglich	5
ist es moglich	5
ist es richtig	5
ist fertig	58
ist gegangen	42
ist geklaert	51
ist geklart	51
ist geloest	51
ist gelost	51
ist geregelt	51
ist gestorben	15
ist gut so	51
ist in der post	58
ist in ordnung	51
ist jetzt da	47
ist jetzt ruhe	51
ist kein verlass	43
ist korrigiert	51
ist mir durchgerutscht	4
ist mir peinlich	4
ist mir unangenehm	4
ist morgen da	46
ist nicht gekommen	35
ist nicht mehr da	42
ist noch offen	66
ist notiert	46
ist raus	58
ist rausgegangen	58
ist repariert	51
ist super angekommen	44
ist uns durchgerutscht	4
ist uns peinlich	4
ist uns unangenehm	4
ist unser fehler	4
ist unsere schuld	4
ist unterwegs	58
ist versandt	58
ist verschickt	58
ist verstorben	15
ist vom tisch	51
ist weg	42
ist wieder dicht	51
ist zufrieden	1 51
ist zustand	36
it	+
it appears	50
it betreuung	59
it firm	65
it hotline	25
it is said	50
it is worth	0
it leiter	64
it manager	64
it projekt	71
it seems	50
it support	59
it turns out	50
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
jabs	59
jack	+
jacke	24
jacken	24
jacket	24
jackets	24
jaeger	60
jaehrliche	
jaehrliche ueberpruefung	52
jaenner	
jagd	60
jager	60
jahr	+
jahre	+
jahren	+
jahres	+
jahresabrechnung	28
jahresabschluss	16 59+
jahresbedarf	36
jahresbesprechung	52
jahresbonus	7
jahresdurchsprache	52
jahresende	67+
jahresgesprach	52+
jahresgesprache	52
jahresgesprachs	52
jahresgespraech	52
jahresgespraeche	52
jahresgespraechs	52
jahresplanung	20
jahresrechnung	28
jahresruckblick	52
jahresrueckblick	52
jahresumsatz	34
jahreswartung	59
jahreswechsel	+
jahresziele	20
jahrgang	+
jahrigen	+
jahrliche	
jahrliche uberprufung	52
jalousie	24
jalousien	24
jam	24+
jameda	62
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
january sale	33
japan	+
jar	24+
jar of honey	23
jars	24
jassen	60
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
jederzeit wieder	44
jedes	+
jedes mal	2
jedesmal	2
jeep	+
jemand	+
jemanden	+
jenny	+
jens	+
jersey	+
jetting	59
jetz	+
jetzt	+
jetzt alles gut	51
jetzt bestellen	33
jetzt buchen	33
jetzt dicht	51
jetzt gleich	55
jetzt in ordnung	51
jetzt ok	51
jetzt passt	51
jetzt reicht	3
jetzt reicht es	3
jetzt sichern	33
jetzt zufrieden	51
jetzt zugreifen	33
jetzt zustaendig	42
jetzt zustandig	42
jewellery	
jewellery stolen	8
ji	+
job	71+
job description	16
job done	58
job no	71
job number	71
job sheet	71
job site	71
jobcenter	65
jobs	71+
jobwechsel	42
joggen	60
joghurt	24
johr	+
join	+
joined	+
joiner	25
joinery	59
joining	
joining fee	45
joint	+
joist	24
joists	24
joke	60+
joked	
joked that	50
jokes	+
jokes that	50
josef	+
joshi	+
jour	
jour fixe	52 68
journalist	65
journey	71
joy	+
joy to deal with	44
joy to work with	44
jubbly	
jubilaeen	23
jubilaen	23
jubilaeum	23
jubilaum	23+
jubilee	23+
juddering	13
judders	13
judge	65
juengst	40
jugend	+
juice	24
juli	+
july	+
jump	+
jump in	21
jump to it	55
jumped	21+
jumped by	21
jumped from	21
jumped ship	30
jumped the queue	17
jumper	24
jumpers	24
june	+
junge	+
jungen	+
jungs	+
jungst	40
juni	+
junior	22 64
juniorchef	64
juniorchefin	64
junk	+
junk folder	25
just	+
just as bad	3
just back from florida	60
just back from spain	60
just checking	1
just gone	40
just in case	26
just now	40
just rang out	38
just right	72
just rings	38
just the job	72
just the ticket	72
just wondering	5
justieren	49
justiert	49 51
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
kaeufer	64
kaeuferin	64
kaffee	24 68
kaffee getrunken	60
kaffeebohnen	24
kaffeekasse	23
kaffeemaschine	24
kaffeemaschinen	24
kaffeemuehle	24
kaffeemuhle	24
kaffeeplausch	60
kalender	24+
kalenderbenachrichtigung	32
kalendereinladung	32
kalendereintrag	32
kalenderfreigabe	25
kalenderhinweis	32
kalenderwoche	+
kalibrierung	59
kalk	+
kalkulation	16 45+
kalkulationen	45
kalkulieren	45
kalkuliert	45
kalt	+
kalt angekommen	13
kalt gekommen	13
kalt geliefert	13
kalt serviert	13
kaltmiete	45
kam	+
kam an	47
kam auf empfehlung	48
kam entgegen	7 17
kam erst	29
kam gestern	47
kam gestern an	47
kam gut an	44
kam heute	47
kam heute an	47
kam keiner	43
kam mit der post	47
kam nicht	35 38
kam nicht an	35
kam nicht durch	38
kam nie	35
kam nie an	35
kam niemand	43
kam rein	47
kam rum	68
kam uber empfehlung	48
kam ueber empfehlung	48
kam ums leben	15
kam vorbei	68
kam zu spaet	29
kam zu spat	29
kam zuruck	47
kam zurueck	47
kame	26+
kamen	26+
kamen an	47
kamen entgegen	17
kamen erst	29
kamen gut an	44
kamen nicht	35
kamen nie an	35
kamen rein	47
kamen vorbei	68
kamen zu spaet	29
kamen zu spat	29
kamera	24
kamera geht nicht	25
kameras	24
kaminfeger	65
kammer	+
kammerjaeger	59
kammerjager	59
kampagne	33
kampagnen	33
kampagnenmail	33
kampfpreis	7
kampfpreise	7
kan	37
kanada	+
kanal	
kanalreinigung	59
kanister	24+
kann	+
kann abgehakt werden	51
kann geschlossen	51
kann geschlossen werden	51
kann ich	5
kann ich nicht leisten	12
kann man	5
kann nicht drucken	25
kann nicht einloggen	25
kann nicht zahlen	66
kann sein	26
kann sein dass	26
kann sich nicht anmelden	25
kann sich nicht einloggen	25
kann sich nicht leisten	12
kann zu	51
kannst	+
kannst du	5 74
kanone	
kanten	+
kantine	+
kanton	65
kantonalbank	65
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
karenz	42+
karenzvertretung	42
karneval	60
karotten	24
karte	23+
karte abgelehnt	66
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
kastration	59
katalog	16+
kataloge	16 24+
katalogs	16
katalogversand	33
katastrophal	3
katastrophale	3
katastrophe	3
kategorie	+
kater	60
katzchen	
katze	60 65
katzen	60
katzenfutter	24
kauf	+
kaufen	+
kaufer	64+
kauferin	64
kaufpreis	45
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
kd	64
kde	64
kdin	64
keeled	
keeled over	13
keen	+
keen on	36
keen price	7
keen to	36
keener	
keener price	7
keep	2+
keep you informed	46
keep you posted	46
keep you updated	46
keeping	
keeping well	60
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
kein ab	69
kein aerger mehr	51
kein anschluss	38
kein anschluss unter	38
kein arger mehr	51
kein band	69
kein bedarf	36
kein bescheid	43
kein bild	13
kein budget	12
kein budget da	12
kein druck	13
kein durchkommen	38 43
kein einziger	37
kein einziges	37
kein einziges mal	37
kein empfang	38
kein geld da	12
kein geld dafuer	12
kein geld dafur	12
kein geld eingegangen	66
kein geldeingang	66
kein grund zur klage	72
kein interesse mehr	70
kein internet	6 25
kein kontakt	70
kein kontakt mehr	70
kein kunde mehr	30
kein mehr	37
kein nachfolger	9
kein netz	13 25
kein newsletter	70
kein newsletter mehr	70
kein problem mehr	51
kein ruckruf	38 43
kein rueckruf	38 43
kein strom	13
kein ton	13 25
kein verlass	43
kein verstaendnis mehr	3
kein verstandnis mehr	3
kein warmwasser	13
kein weiterer kontakt	70
kein whatsapp	6
kein wlan	25
kein wort	43
kein zahlungseingang	66
kein zugriff	25
keine	37+
keine ahnung gehabt	43
keine ahnung haben sie	27
keine anrufe	70
keine anrufe erwuenscht	70
keine anrufe erwunscht	70
keine anrufe mehr	70
keine antwort	38 43
keine antwort bekommen	43
keine antwort erhalten	43
keine ausfaelle	72
keine ausfaelle mehr	56
keine ausfalle	72
keine ausfalle mehr	56
keine beanstandung	72
keine beanstandungen	72
keine beanstandungen mehr	51
keine beschwerden	72
keine besuche	70
keine besuche mehr	70
keine e mails mehr	70
keine einwilligung	70
keine einzige	37
keine entschuldigung	43
keine erklaerung	43
keine erklarung	43
keine fehler mehr	51
keine fehlermeldung mehr	51
keine fragen	1
keine geschenke	70
keine kataloge	70
keine klagen	72
keine klagen mehr	51
keine lust gehabt	43
keine maengel	72
keine mailbox	69
keine mails	70
keine mails mehr	70
keine mangel	72
keine newsletter	70
keine post	70
keine post mehr	70
keine probleme	72
keine probleme mehr	51
keine probleme seither	51
keine prospekte	70
keine prospekte mehr	70
keine reaktion	38 43
keine reklamationen mehr	51
keine ruckmeldung	38 43
keine ruckrufe	43
keine rueckmeldung	38 43
keine rueckrufe	43
keine spur	35
keine spur von	35 37
keine stoerung mehr	51
keine stoerungen	72
keine stoerungen mehr	51
keine storung mehr	51
keine storungen	72
keine storungen mehr	51
keine telefonwerbung	70
keine umfragen	70
keine verbindung	13 38
keine verlaengerung	30
keine verlangerung	30
keine vertreterbesuche	70
keine weihnachtskarten	70
keine weitere zusammenarbeit	30
keine werbeanrufe	70
keine werbung	70
keine werbung mehr	70
keine zahlung	66
keine zahlung eingegangen	66
keinem	37
keinen	37+
keinen besuch erwuenscht	70
keinen besuch erwunscht	70
keinen erreicht	38
keinen katalog mehr	70
keinen kontakt	70
keinen kontakt mehr	70
keinen newsletter	70
keinen newsletter mehr	70
keinen weiteren kontakt	70
keinen zugriff auf mails	32
keiner	37+
keiner abgenommen	38
keiner bescheid gesagt	43
keiner da	38
keiner da gewesen	43
keiner daheim	38
keiner dran	38
keiner erreichbar	38
keiner erschienen	43
keiner geht ran	38 43
keiner gekommen	35 43
keiner hat bescheid gesagt	43
keiner hebt ab	38 43
keiner kam	43
keiner kennt sich aus	43
keiner kuemmert sich	43
keiner kummert sich	43
keiner meldet sich	38 43
keiner nimmt ab	38
keiner ruft zuruck	43
keiner ruft zurueck	43
keiner von	37
keiner weiss bescheid	43
keiner zu hause	38
keiner zuhause	38
keiner zustaendig	43
keiner zustandig	43
keinerlei	37
keinerlei probleme	72
keines	37+
keinesfalls	37
keineswegs	37
keins	37
kekse	23 24+
ken	+
kenne	+
kennelling	59
kennen	+
kennenlernen	+
kennt	+
kennt sich nicht aus	43
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
kept in the dark	43
kept it quiet for	17
kept on hold	43
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
key account gesprach	52
key account gespraech	52
key code	16
key contact	64
key criteria	36
key holding	59
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
kick off	71
kick off meeting	52
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
kids	60 65+
kids are well	60
kids loved	44
kids next door	65
kiel	+
kies	24+
killed	+
killed in accident	15
kills	+
kilo	+
kilometer	+
kilopreis	45
kim	+
kimm	+
kind	+
kind abgemeldet	30
kind thanks	63
kind words	44
kinder	60+
kinder haben ubernommen	42
kinder haben uebernommen	42
kinderbetreuung	59
kindergarten	+
kindergartenleiterin	64
kindern	60
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
kirche	65
kirchenchor	+
kirk	+
kirsty	+
kirtag	60
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
kitchen fitting	59
kitchen installation	59
kitchen units	24
kitchens	+
kits	24+
klaere	
klaere das	46
klaere ich	46
klaeren	
klaeren das	46
klaeren wir	46
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
klappen	72
klappern	13
klappert	13
klappert nicht mehr	51
klapperte	13
klappt	72+
klappt alles	1 72
klappt bestens	72
klappt gut	72
klappt prima	72
klappt super	72
klappt wunderbar	72
klappte	72
klappten	72
klar	
klare	
klare das	46
klare ich	46
klaren	+
klaren das	46
klaren wir	46
klarinette	24
klarkriegen	49
klart	+
klarte	
klarte auf	0
klarung	+
klasse	44+
klasse geworden	44
klausur	52
klavier	24+
klavierstimmung	59
klavierunterricht	59
klebeband	24
kleben	49
kleber	24
klebrig	13
klebstoff	24
klebt	+
klebt nicht	13
kleid	24
kleider	24
klein	
kleinauftrag	71
kleine	+
kleine aufmerksamkeit	23
kleinen	+
kleiner	+
kleiner dienst	17
kleiner geworden	56
kleinere	+
kleines	+
kleines dankeschoen	23
kleines dankeschon	23
klemme	
klemmen	13+
klemmt	13+
klemmt nicht mehr	51
klemmte	13
klemmten	13
klickrate	33 34
klicks	34
klient	64
klienten	64
klientin	64
klientinnen	64
klimaanlage	24
klimaanlagen	24
klimageraet	24
klimagerat	24
klingel	
klingel durch	53
klingel ohne reaktion	38
klingeln	+
klingelt	
klingelt durch	38 53
klingelte	
klingelte durch	38
klingle	
klingle an	53
klingle durch	53
klinik	+
klumpen	13
klumpig	13
knackered	13
knackig	72
knackt	13
knapp	+
knapp bei kasse	66
knarren	13
knarrt	13
knarrte	13
knarzen	13
knarzt	13
knee	
knew	+
knie	
knie op	60
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
knocked off	7 56
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
knowledgeable	44
known	
knows	+
koa	37
kochfeld	24
kocht	3
kocht vor wut	3
koennen	
koennen sich darauf verlassen	46
koennen sich drauf verlassen	46
koennen sich verlassen	46
koennen sie	5 74
koennen sie schliessen	51
koennen uns nicht leisten	12
koennen wir	5
koennt	
koennt ihr	5 74
koennte	26
koennte ich	5
koennte man	5
koennte nicht besser sein	44
koennte nicht zufriedener sein	44
koennten	26
koennten sie	5
koennten wir	5
koenntest	26
koenntest du	5
koenntet	
koenntet ihr	5
koestlich	44
koffer	+
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
kolleginnen	39
koln	+
kolonne	+
kombidaempfer	24
kombidampfer	24
komisch	
komm	+
komm vorbei	68
komma	+
komme	+
komme auf sie zu	46
komme hin	68
komme raus	68
komme rum	68
komme vorbei	68
komme zuruck	46
komme zurueck	46
kommen	+
kommen auf sie zu	46
kommen entgegen	7
kommen gut zurecht	1
kommen klar	1
kommen raus	68
kommen vorbei	68
kommen zu spaet	29
kommen zu spat	29
kommen zurecht	1
kommende	+
kommende kw	61
kommende saison	20
kommende woche	61
kommenden	+
kommenden dienstag	61
kommenden donnerstag	61
kommenden freitag	61
kommenden geschaeftsjahr	20
kommenden geschaftsjahr	20
kommenden jahr	20
kommenden jahres	20
kommenden mittwoch	61
kommenden monat	61
kommenden montag	61
kommenden saison	20
kommenden sommer	20
kommenden winter	20
kommenden woche	61
kommender	
kommender woche	61
kommendes	
kommendes jahr	20
kommendes quartal	20
kommendes wochenende	61
kommet	+
kommission	+
kommissionsware	31
kommode	24
kommt	+
kommt an	47
kommt auf empfehlung	48
kommt auf sie zu	46
kommt entgegen	7 17
kommt gut zurecht	1
kommt klar	1
kommt nicht durch	43
kommt nicht ins system	25
kommt nicht rein	25
kommt nicht wieder vor	4
kommt raus	68
kommt rein	68
kommt rum	68
kommt runter	13
kommt vorbei	68
kommt zu spaet	29
kommt zu spat	29
kommt zurecht	1
kommunikation	
kommunikationskanal	6
kommunikationsweg	6
kompetent	44
komplett	+
komplette	+
kompliment	44+
komplimente	44
kompost	24
kompressor	24
kompressoren	24
kompromiss	51
kompromiss gefunden	51
kondition	45
konditionen	45
kondolenz	15
kondolenzkarte	15
kondolenzschreiben	15
kondolieren	15
kondoliert	15
konfiguration	59
konformitatserklarung	+
kongress	+
konkretes	+
konkurrent	54
konkurrenten	54+
konkurrentin	54
konkurrenz	54+
konkurrenzangebot	7 54
konkurrenzangebote	54
konkurrenzbetrieb	54
konkurrenzfirma	54
konkurrenzfirmen	54
konkurrenzofferte	54
konkurrenzofferten	54
konkurrenzprodukt	54
konkurrenzprodukte	54
konkurrierend	54
konkurrierende	54
konkurrierenden	54
konkurs	9+
konkurs angemeldet	9
konkursamt	9
konkurseroeffnung	9
konkurseroffnung	9
konkursit	9
konkursverfahren	9
konkursverwalter	9
konnen	+
konnen sich darauf verlassen	46
konnen sich drauf verlassen	46
konnen sich verlassen	46
konnen sie	5 74
konnen sie schliessen	51
konnen uns nicht leisten	12
konnen wir	5
konnt	+
konnt ihr	5 74
konnte	26+
konnte geklaert werden	51
konnte geklart werden	51
konnte geloest werden	51
konnte gelost werden	51
konnte ich	5
konnte man	5
konnte nicht besser sein	44
konnte nicht zufriedener sein	44
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
kontakt aufgenommen	53
kontakt aufnehmen	53
kontakt hergestellt	48
kontakt herstellen	48
kontakt unerwuenscht	70
kontakt unerwunscht	70
kontakt vermittelt	48
kontakt weitergegeben	48
kontaktart	
kontakte	+
kontakte vermittelt	48
kontaktiere	53
kontaktieren	53+
kontaktiert	53
kontaktierte	53
kontaktkanal	6
kontaktlinsen	24
kontaktperson	64
kontaktpflege	1
kontaktsperre	70
kontaktversuch	38
kontaktversuche	38
kontaktweg	6
kontenabstimmung	28
konto	+
konto aufgeloest	30
konto aufgelost	30
konto ausgeglichen	41
konto geloescht	30
konto geloscht	30
konto geschlossen	30
konto gesperrt	25
konto nicht gedeckt	66
kontoauszuege	16
kontoauszug	16 28 41+
kontoauszuge	16
kontrollanruf	1
kontrolle	59
kontrolltermin	71
konventionalstrafe	10
konzept	16+
konzert	71+
kopf	
kopfe	+
kopierer	24
kopierpapier	24
korkt	13
korkte	13
korrekt	+
korrektur	49+
korrekturabzug	16+
korrekturen	49
korrigieren	49
korrigiert	49 51+
korrigierte	49+
korrodiert	13
koscht	+
kosmetik	24
kosmetikbehandlung	59
kost	+
koste	+
kosten	45+
kosten pro stuck	34
kosten pro stueck	34
kosten ubernommen	10
kosten uebernommen	10
kosten weniger	7
kosten zu hoch	12
kostenaufstellung	45
kostenausgleich	10
kostendach	45
kosteneinsparung	56
kosteneinsparungen	56
kostenersparnis	56
kostenerstattung	10
kostenexplosion	12
kostenfrage	45
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
kostenpunkt	45
kostenrahmen	45
kostenschaetzung	16 45
kostenschatzung	16 45
kostensenkung	56
kostensteigerung	12
kostenubernahme	10
kostenuebernahme	10
kostenvoranschlaege	16 45
kostenvoranschlag	16 45
kostenvoranschlage	16 45
kostet	45+
kostet weniger	7
kostete	45
kostlich	44
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
krankenhaus	65
krankenkasse	65+
krankenkassen	65
krankenstand	34
krankentagegeld	8
krankheit	+
krankheitstage	34
krankmeldungen	34
kranz	24
kranze	24
kratzer	13+
kredit	+
kreditoren	28
kreis	
kremes	
kreuzfahrt	60
krieg	+
kriegen	+
kriegen wir hin	49
kriegsbeil	
kriegsbeil begraben	51
kriegst	+
kriegt	47+
kriegt er	46
kriegt sie	46
kriegte	47
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
kuchenleiter	64
kuchenzeile	24
kudos	44+
kudos to	63
kueche	24
kuechen	24
kuechenchef	39
kuechenleiter	64
kuechenzeile	24
kuehlschraenke	24
kuehlschrank	24
kuehlt	
kuehlt nicht	13
kuehlt wieder	51
kuehlte	
kuehlte nicht	13
kuehlvitrine	24
kuehlzelle	24
kuemmere	
kuemmere ich mich	46
kuemmere mich	46
kuemmere mich darum	46
kuemmere mich drum	46
kuemmern	
kuemmern uns	46
kuemmern uns darum	46
kuemmern uns drum	46
kuemmert	
kuemmert sich	46
kuemmert sich darum	46
kuemmert sich drum	46
kuemmert sich keiner	43
kuemmert sich niemand	43
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
kuerzen	59
kuerzer	56
kuerzere	56
kuerzlich	40
kuerzlich verstorben	15
kugellager	24
kugelschreiber	24
kuh	+
kuhlhaus	+
kuhlschrank	24
kuhlschranke	24
kuhlt	
kuhlt nicht	13
kuhlt wieder	51
kuhlte	
kuhlte nicht	13
kuhlvitrine	24
kuhlwagen	+
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
kummere ich mich	46
kummere mich	46
kummere mich darum	46
kummere mich drum	46
kummern	+
kummern uns	46
kummern uns darum	46
kummern uns drum	46
kummert	+
kummert sich	46
kummert sich darum	46
kummert sich drum	46
kummert sich keiner	43
kummert sich niemand	43
kunde	64+
kunde einverstanden	51
kunde verloren	30
kunde wieder zufrieden	51
kunde zufrieden	51
kunden	64+
kunden gebracht	48
kunden werben kunden	48
kundenanforderungen	36
kundenberater	39
kundenbesuch	68
kundenbesuche	68
kundenbetreuung	1
kundenbeziehungsgesprach	52
kundenbeziehungsgespraech	52
kundenbrief	33
kundendienst	39
kundenevent	33
kundenfrequenz	34
kundengeschenk	23
kundengeschenke	23
kundengesprach	52
kundengespraech	52
kundeninfo	33
kundeninformation	33
kundenkonto	
kundenkonto geschlossen	30
kundenmeinung	62
kundenmeinungen	62
kundennewsletter	33
kundennummer	+
kundenpflege	1
kundenreklamation	11
kundenseite	64
kundenseitig	64
kundenstimme	62
kundenstimmen	62
kundentag	33
kundenumfrage	33
kundenverlust	30
kundenvideo	62
kundenwuensche	36
kundenwunsch	36
kundenwunsche	36
kundenzitat	62
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
kundin	64+
kundin zufrieden	51
kundinnen	64+
kundschaft	64+
kunftig	20+
kunftige	20
kunftigen	20
kunstgriff	0
kununu	62
kupplung	24
kur	
kurier	+
kurierdienst	59
kurs	59 71+
kurse	59
kursgebuehr	45
kursgebuhr	45
kursplatz	71
kursprogramm	16
kursteilnehmer	64
kurz	+
kurz anrufen	53
kurz durchrufen	53
kurz gemeldet	1
kurz telefoniert	53
kurz vorbei	68
kurzberatung	0
kurze	+
kurzem	
kurzen	59+
kurzer	56+
kurzer plausch	60
kurzere	56
kurzfristig	55
kurzfristig ausgeholfen	17
kurzfristig eingesprungen	17
kurzfristige	55
kurzgeschlossen	13
kurzlich	40
kurzlich verstorben	15
kurzschluss	13
kuverts	24
kv	16 45
kva	16 45+
kw	61+
kyc	+
kyle	+
l	
l m	69
l vm	69
lab	18
lab report	16
lab results	16
label	24
label printer	24
label proof	16
labels	24+
labor	18
laboratory	18
laborbefund	16
laborgeraet	24
laborgerat	24
labour	34
labour cost	45
labour hours	34
labour saving	56
lacherlich	3
lachhaft	3
lachs	24
lacht	+
lack	24+
lack of	37
lack of communication	43
lack of space	36
lack of staff	36
lacke	24
lackiert	+
lackierung	59
lacking	35
lacks	35
lad	+
ladder	24+
ladders	24+
lade	
lade hoch	57
ladegeraet	24
ladegerat	24
laden	+
laden ab	14
laden hoch	57
laden zu	38
ladenpreis	45
ladenschliessung	9
ladezeit	34
ladezeiten	34
ladies	+
lading	
lads	+
ladt	+
ladt ab	14
ladt ein	68
ladt ewig	13
ladt ewig nicht	13
ladt hoch	57
ladt nicht	13
ladt nichts	13
ladt wieder	51
ladung	71+
lady	64+
laecherlich	3
laedt	
laedt ab	14
laedt ein	68
laedt ewig	13
laedt ewig nicht	13
laedt hoch	57
laedt nicht	13
laedt nichts	13
laedt wieder	51
laenge	
laenger	
laenger haltbar	21
laenger krank	42
laengerer	
laengst	
laengst da sein	29
laengst faellig	29 66
laengst ueberfaellig	29
laengstens	67
laengstens bis	67
laermpegel	34
laessig	
laessig gemacht	44
laesst	
laesst auf sich warten	29
laesst auslaufen	30
laesst ausrichten	22 50
laesst danken	63
laesst nach	7 13 43
laesst niemanden durch	22
laesst sich nicht oeffnen	13
laesst sich nicht schliessen	13
laesst uns im stich	43
laesst wasser durch	13
laesst wasser rein	13
laesst wissen	50
laesst zu wuenschen uebrig	43
laesst zukommen	57
laestert	11
laeuft	72
laeuft alles	1
laeuft alles rund	1
laeuft aus	13 30
laeuft beim waschen ein	13
laeuft bestens	72
laeuft ein	13
laeuft einwandfrei	72
laeuft gut	72
laeuft jetzt	51
laeuft jetzt wieder	51
laeuft leise	72
laeuft nicht	13
laeuft nicht mehr	13
laeuft nicht rund	13
laeuft perfekt	72
laeuft prima	72
laeuft problemlos	72
laeuft reibungslos	72
laeuft ruhig	72
laeuft rund	72
laeuft schief	73
laeuft schneller	21
laeuft seitdem	51
laeuft seither	51
laeuft stabil	72
laeuft super	72
laeuft tadellos	72
laeuft unrund	13
laeuft wasser aus	13
laeuft wie am schnuerchen	72
laeuft wie ein uhrwerk	72
laeuft wie eine eins	72
laeuft wie geschmiert	72
laeuft wieder	51
laeuft wieder einwandfrei	51
laeuft wieder normal	51
laeuft wieder rund	51
laeufts	
laeuse	13
laeute	
laeute an	53
laeuten	
laeutet	
laeutet an	53
laeutet durch	38
laeutete	
laeutete durch	38
lag	+
lag an uns	4
lag bei	58
lag im briefkasten	47
lag vor	47
lagebesprechung	52
lagen	+
lagen bei	58
lager	24 39
lagerbestand	34
lagerkosten	34
lagerleiter	64
lagerung	59
lagging	13
lagging behind	29
laggy	13
lahm	13 43
lahmarschig	43
lahmt	13
laid	+
laid into	3
laid off	42
laid to rest	51
laienhaft	43
lamb	24
lambing	+
lambing rate	34
lame	13
lamellenstoren	24
laminat	24
laminate	24
laminate flooring	24
laminating	59
laminiert	+
lamp	24
lampe	24
lampen	24+
lamps	24+
land	
land survey	59
landed	47+
landed safely	47
landed today	47
landet	
landet auf mailbox	69
landete	
landete auf mailbox	69
landing	+
landkreis	+
landlady	65
landlady of pub	64
landline	+
landline only	6
landlord	18 65
landlord insurance	8
landlords	65
landratsamt	65
lands	+
landscaper	18
landscaping	59
landwirt	64+
landwirtin	64
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
langer krank	42
langerer	
langes	
langes wochenende	60
langfristig	20+
langfristige	20
langfristigen	20
langsam	+
langsam geworden	13
langst	
langst da sein	29
langst fallig	29 66
langst uberfallig	29
langstens	67
langstens bis	67
langt	3
langte	
langte ein	47
language	+
language course	59
langzeitkrank	42
langzeitkrankenstand	42
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
large format printing	59
larmpegel	34
larry	
laser	24
laser cutter	24
laser cutting	59
lashed	
lashed out	3
lass	+
lass das mal mir	46
lass mich wissen	5
lassa	+
lasse	+
lasse ihnen zukommen	46 57
lasse kommen	46
lasse mir was einfallen	46
lasse zukommen	57
lassen	+
lassen auf sich warten	29
lassen ihnen zukommen	46
lassen nach	7 13
lassen sie das mir	46
lassen sie mich	70
lassen sie mich wissen	5
lassen wasser durch	13
lassen wasser rein	13
lassen zukommen	57
lassig	
lassig gemacht	44
lassn	+
lasst	+
lasst auf sich warten	29
lasst auslaufen	30
lasst ausrichten	22 50
lasst danken	63
lasst euch nie wieder	27
lasst nach	7 13 43
lasst niemanden durch	22
lasst sich nicht offnen	13
lasst sich nicht schliessen	13
lasst uns im stich	43
lasst uns wissen	5
lasst wasser durch	13
lasst wasser rein	13
lasst wissen	50
lasst zu wunschen ubrig	43
lasst zukommen	57
last	19+
last autumn	40
last builder	65
last chance	33
last christmas	40
last date	67
last day	42
last day for	67
last day is	42
last delivery	40 71
last easter	40
last fall	40
last fitter	65
last friday	40
last merchant	65
last minute	55
last minute rush	55
last monday	40
last month	40
last night	40
last order	40
last plumber	65
last possible date	67
last quarter	40
last saturday	40
last season	40
last spring	40
last straw	3
last summer	40
last sunday	40
last supplier	65
last term	40
last thursday	40
last time	40
last tuesday	40
last visit	40
last wednesday	40
last week	40
last weekend	40
last winter	40
last working day	42
last year	40
lasted	+
lastenheft	36
lastert	11
lasts	
lasts until	67
lastschrift	41+
lastschrift eingezogen	32
lastschrift geplatzt	66
lastschrift retour	66
lastschrift zuruckgegeben	66
lastschrift zurueckgegeben	66
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
late next week	61
late owner	15
late partner	15
late payer	66
late payment	66
late payments	66
late wife	15
lately	40
lateness	29
later	61
later in the week	61
later on	61
later than agreed	29
later this month	61
later this week	61
later this year	20
later today	61
latest	67+
latest by	67
latest date	67
lathe	24
latten	24
lattenrost	24
lau	+
laubblaeser	24
laubblaser	24
laufband	24
laufen	72+
laufen einwandfrei	72
laufen gut	72
laufen prima	72
laufen wieder	51
laufend	2
laufenden	
lauft	72+
lauft alles	1
lauft alles rund	1
lauft aus	13 30
lauft beim waschen ein	13
lauft bestens	72
lauft ein	13
lauft einwandfrei	72
lauft gut	72
lauft jetzt	51
lauft jetzt wieder	51
lauft leise	72
lauft nicht	13
lauft nicht mehr	13
lauft nicht rund	13
lauft perfekt	72
lauft prima	72
lauft problemlos	72
lauft reibungslos	72
lauft ruhig	72
lauft rund	72
lauft schief	73
lauft schneller	21
lauft seitdem	51
lauft seither	51
lauft stabil	72
lauft super	72
lauft tadellos	72
lauft unrund	13
lauft wasser aus	13
lauft wie am schnurchen	72
lauft wie ein uhrwerk	72
lauft wie eine eins	72
lauft wie geschmiert	72
lauft wieder	51
lauft wieder einwandfrei	51
lauft wieder normal	51
lauft wieder rund	51
laufts	
laufwerk	25
laufwerk fehlt	25
laufwerk verbinden	25
laugenbrezeln	24
laugh	+
laughed	
laughed at us	43
laughs	+
launch	71
launch email	33
laundry	59
laundry service	59
lause	13
lausig	3
laut	50
laut auskunft	50
laut chef	50
laut eigener aussage	50
laut geworden	3
laut kunde	50
laut kundin	50
laut techniker	50
laute	
laute an	53
lauten	+
lauter	+
lautet	+
lautet an	53
lautet durch	38
lautete	
lautete durch	38
lautsprecher	24
lauwarm	13+
lavabo	24
law	+
lawn	+
lawn care	59
lawn mower	24
lawn mowing	59
lawnmower	24
laws	
lawyer	65+
lawyer letter	27
lawyered	
lawyered up	27
lawyering	
lawyering up	27
lawyers	65
lay	+
laying	
layout	16
layouts	16+
lazy	43
lead	64+
lead assigned	32
lead created	32
lead from	48
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
league	
leak	13+
leak claim	8
leak fixed	51
leak gone	51
leak stopped	51
leaked	13
leaked out	13
leaking	13
leaks	13
leaky	13
learn	+
learn more	33
learned	
learner	64
learners	64
lease	16+
lease agreement	16
lease ran out	9
leaseholder	64
leaseholders	64
leasing	59
leasing company	65
leasinggesellschaft	65
leasingrate	45
leasingvertrag	16
leather	24
leave	+
leave a message	69
leave a review	62
leave a voicemail	69
leave her alone	70
leave him alone	70
leave in peace	70
leave it to me	46
leave it to us	46
leave it with me	46
leave it with us	46
leave me alone	70
leave that with me	46
leave us alone	70
leave us for	30
leaver	30
leaver form	25
leaves	
leaves at end of	42
leaves tomorrow	55
leaves us	30
leaving	+
leaving at christmas	42
leaving card	23
leaving cert	60
leaving do	42
leaving end of month	42
leaving gift	23
leaving present	23
leaving the company	42
leaving the firm	42
leaving us	30
leben	+
lebensgefaehrte	65
lebensgefaehrtin	65
lebensgefahrte	65
lebensgefahrtin	65
lebenslauf	16
lebensmittel	24
lebensretter	44
leberkas	+
lebkuchen	23
lebt	
lebt nicht mehr	15
leck	13+
leckage	13
leckageortung	8
lecken	13
leckortung	8
leckt	13
leckt nicht mehr	51
leckt oel	13
leckt ol	13
leckte	13
lectured	43
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
leere versprechen	43
leere versprechungen	43
leere worte	43
leeren	+
leerer	
leerer karton	35
leergut	+
left	+
left 2 messages	69
left 3rd message	69
left a mess	43
left a message	69
left a msg	69
left a review	62
left a right mess	43
left a vm	69
left a voicemail	69
left another message	69
left at reception	58
left at site	58
left behind	35
left doors open	43
left for the day	38
left high and dry	43
left in march	42
left in the dark	43
left in the lurch	43
left in the rain	43
left instead of right	73
left it spotless	44
left it with me	46
left last month	42
left last week	42
left last year	42
left message	69
left message with	22
left messages	69
left msg	69
left mud everywhere	43
left off	35
left on hold	43
left out	35
left rubbish behind	43
left second message	69
left the business	42
left the charity	42
left the club	30
left the company	42
left the council	42
left the depot	32
left the firm	42
left the gate open	43
left the organisation	42
left the practice	30 42
left the scheme	30
left the school	30 42
left two messages	69
left us	30
left us a review	62
left us hanging	43
left us stranded	43
left v m	69
left vm	69
left voice message	69
left voicemail	69
left waiting	29
left with neighbour	58
left with reception	58
left word	69
left word with	22
leg	+
legal	
legal action	27
legal advice	59
legal fees	45
legal secretary	22
lege	+
lege bei	57
lege dazu	57
lege zuruck	46
lege zurueck	46
legeleistung	34
legen	
legen bei	57
legen wert auf	36
legend	44+
legends	+
legs	+
legt	+
legt ab	14
legt auf	38
legt bei	57
legt einspruch ein	11
legt uns ans herz	48
legt wert auf	36
legt widerspruch ein	11
legt zettel hin	22
legt zu	21
legte	+
legte auf	38
legte gutes wort ein	48
legte hand an	17
legte nahe	0
legte zu	21
lehmann	+
lehrer	64
lehrerin	64
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
leintucher	24
leintuecher	24
leinwand	24+
leipzig	+
leise	72+
leistbar	
leisten	
leistet	
leistet gute dienste	72
leistung	34 59+
leistungen	59
leistungsantrag	8
leistungsbeschreibung	16
leistungsfall	8
leistungssteigerung	21
leistungsverzeichnis	16
leit	+
leite	
leite in die wege	46
leite weiter	46 57
leiten	
leiten in die wege	46
leiten weiter	46 57
leiter	24+
leiterin	+
leitet	
leitet weiter	57
leitung	24+
leitung besetzt	38
leitung gestoert	38
leitung gestort	38
leitung tot	38
leitungen	24
leitungswasser	8
leitungswasserschaden	8
leitungswechsel	42
leiwand	44
lekker	+
lektorat	59
lemons	24
lena	+
lend	31+
lend a hand	17
lend us	31
lender	65
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
lernende	
lernende am telefon	22
lernender	39
leroy	+
lese	+
lesebestaetigung	32
lesebestaetigungen	32
lesebestatigung	32+
lesebestatigungen	32
lesen	+
leser	64
leserbrief	62
leserin	64
less	56+
less downtime	56
less energy	56
less expensive	7
less hassle	56
less scrap	56
less than before	56
less time	56
less waste	56
less work	56
lessee	64
lesson	59 71
lessons	59 71
lessons learned	52
lest	26
let	+
let down	3
let go	42
let have	57
let her have	57
let her use	31
let him borrow	31
let him have	57 58
let him use	31
let in water	13
let it lapse	30
let me know	5
let the rain in	13
let them borrow	31
let them have	57
let them use	31
let us borrow	31
let us down	43
let us film	62
let us have use	31
let us in early	17
let us know	5
let us off	17
let us park	17
let us photograph	62
let us show visitors	62
let us store	17
let us use	31
let water in	13
let you have	57
letdown	3
lets	+
lets in rain	13
lets in water	13
lets the rain in	13
lets us down	43
lets us use	31
lets water in	13
letter	16+
letter before action	28
letter of apology	4
letter of commendation	62
letter of intent	16
letter of reference	62
letterbox	24+
letterhead	24+
letterheads	24
letters	16+
letting	+
letting agent	65
letting in water	13
letting service	59
letting us use	31
lettings	59+
lettuce	24
letzte	19+
letzte mahnung	28 66
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
licensee	64
licenses	24
licht	
lichtmaschine	24
lickety	
lickety split	55
lid	+
lids	+
lieb	+
liebe	+
liebe kunden	33
liebe kundinnen und kunden	33
liebe mitglieder	33
lieben	+
lieben dank	63
lieber	+
lieber anrufen	6
lieber gestern	55
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
liebes team	74
liebevoll	44
lieblos	43
lieblose	43
lied	
lied to me	27
lied to us	27
lief	72+
lief alles glatt	72
lief ein	13
lief gut	72
lief nicht	13
lief problemlos	72
lief reibungslos	72
lief schief	73
lief super	72
lief wieder	51
liefen	72
lieferant	18
lieferanten	18+
lieferanten gewechselt	30
lieferantenwechsel	30
lieferantin	18
lieferavis	14 32+
lieferbar	14+
liefere	14+
lieferkosten	45
liefern	14+
liefern ab	14
liefern an	14
liefern aus	14
liefern nach	10 14 46
liefern sie	5
liefern wir nach	46
lieferruckstand	29
lieferrueckstand	29
lieferschein	14 16+
lieferscheine	16
lieferscheins	16
lieferservice	59
liefersperre	66
liefersperre gesetzt	66
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
liefertermin	14 71+
liefertermin verpasst	29
liefertermine	14 71
lieferung	14 24 71+
lieferung erhalten	47
lieferungen	14 24 71
liefervertrag	16+
lieferverzoegerung	29
lieferverzogerung	29
lieferverzug	29
lieferwagen	
lieferzeit	14 34+
lieferzeiten	14 34
lieferzusage	46
liege	+
liegen	+
liegen bei	58
liegen druber	12
liegen drueber	12
liegen geblieben	29
liegen uns vor	47
liegen vor	47
liegen zu hoch	12
liegengeblieben	29
liegengelassen	
liegenschaft	71
liegt	+
liegt an uns	4
liegt bei	58
liegt druber	12
liegt drueber	12
liegt mir vor	47
liegt uns vor	47
liegt vor	47
liegt zu hoch	12
lieh	31
lieh aus	31
liehen	31
lies	
liess	
liess auf sich warten	29
liess ausrichten	50
liess nach	7
liess wissen	50
liesse	
liesse sich	26
liest	+
liest keine mails	6
liest mails nicht	6
life	+
life claim	8
life saver	44
lifeless	13
lifesaver	44+
lift	24
lift inspection	59
lifted	+
lifted at edges	13
lifted sales	21
lifting	13+
lifts	21
light	24
light fitting	24
lightning	
lightning damage	8
lightning fast	44
lightning strike	8
lights	24+
like	+
like a dream	72
like clockwork	72
like new	51
like new again	51
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
line is down	55
line stopped	55
line went dead	38
lined	+
linen	24+
linen hire	59
liner	
liners	+
linie	+
linie steht	13
lining	24
link	16+
link clicked	32
link schicken	57
linke	+
linkedin	+
linkedin post	62
linkedin recommendation	62
links	
links liegen gelassen	43
lino	24
lintel	24
liquidated	
liquidated damages	10
liquidation	9+
liquidator	9+
liquidators	9
liquidiert	9
liquiditaetsengpass	66
liquiditatsengpass	66
lisa	+
list	16+
list price	45
liste	16+
listen	16+
listenpreis	45
listenpreise	45
lists	16
listungsgesprach	52
listungsgespraech	52
liter	+
literpreis	45
litres	
litres per cow	34
little	+
little gift	23
live	+
live band	59
live wire exposed	13
liverpool	60
lives	+
livid	3
living	+
lizenz	24+
lizenz abgelaufen	25
lizenzen	24
lizenzgebuehr	45
lizenzgebuehren	45
lizenzgebuhr	45
lizenzgebuhren	45
lizenzschluessel	25
lizenzschlussel	25
lkw	24+
lm	69+
lmam	69
lmk	5
lmom	69
lmtcb	69
load	14 71
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
lob	44+
lobby	+
loben	44+
lobes	
lobt	44+
lobte	44
lobte uns oeffentlich	62
lobte uns offentlich	62
lobten	44
local	+
local authority	65
local council	65
local paper	65
located	+
loch	13+
locher	13
lochern	13
lochrig	13
lock	24
lock change	59
locked	+
locked out	25
locked up	38
locker	13
lockere	13
lockert	
lockert sich	13
lockout	59
locks	24
locksmith	59
lodge	
lodge a complaint	11
lodged	58
lodged a complaint	11
lodger	64
loecher	13
loechern	13
loechrig	13
loehnen	41
loeschen	
loeschung	
loeschung der daten	70
loeschung verlangt	70
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
loesung angenommen	51
loeten	49
loft	+
loft conversion	71
loft insulation	59
log	
log a ticket	25
log in	25
log on	25
loge	22
logged	58+
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
logistics manager	64
logistik	+
logo	+
logo datei	16
logo design	59
logo file	16
logo freigegeben	62
logo nutzen	62
logo on our website	62
logo verwenden	62
logon	25
logs	24+
logs me out	13
logs us out	13
lohn	+
lohnabrechnung	16
lohnbuchhaltung	+
lohne	+
lohnen	41
lohnfertigung	59
lohnkosten	34 45
lohnt	+
lohnt sich nicht	12
lohnverrechnung	59
loi	16
lokal	+
lokalaugenschein	68
london	+
long	+
long ago	40
long catch up	52
long chat about plans	52
long overdue	29
long standing customer	64
long stop date	67
long term	20
long term sick	42
long weekend	60
longer	+
longer term	20
look	+
look ahead	52
look at it	49
look for	36
look forward to hearing	5
look in	68
look in on	68
look into it	49
lookbook	16
looked	+
looked after it	17
looked after it while	17
looked after so well	44
looked after us	44
looked ahead	52
looked in	68
looked it over	0
looked over	0
looking	+
looking ahead	20
looking at	36
looking for	36
looking into it	49
looking to buy	36
looking to replace	36
lookout	
looks	+
looks amazing	44
looks beautiful	44
looks brilliant	44
looks fantastic	44
looks for	36
looks good	72
looks great	72
looks lovely	72
looks smart	72
looks the part	72
looks wonderful	44
loop	+
loose	13+
lopsided	13
lord	64
lorna	+
lorry	24+
loschen	+
loschung	
loschung der daten	70
loschung verlangt	70
lose	+
lose my number	70
losen	+
losen sich	13
loses	
loses pressure	13
losgeschickt	58
losgroesse	71
losgrosse	71
losing	+
losing faith	3
losing gas	13
losing oil	13
losing patience	3
losing pressure	13
loss	8
loss adjuster	8
loss adjusters	8
loss assessor	8 65
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
losung angenommen	51
loswerden	+
lot	+
loten	49
lots	+
lou	+
loudly	
loudspeaker	24
lousy	
lousy service	43
love	+
love it	44
love the	44
love them	44
love your	44
loved	+
loved every minute	44
loved it	44
loved the	44
loved them	44
lovely	44+
lovely feedback	44
lovely girls	44
lovely job	44
lovely jubbly	44
lovely lads	44
lovely lady	44
lovely man	44
lovely people	44
lovely review	62
lovely team	44
lovely weather	60
lovely work	44
loves	+
loves her	44
loves his	44
loves it	44
loves our	44
loves the	44
loves them	44
loving	
loving it	44
low	
low cost	7
low disk space	25
low pressure	13
lower	7 56+
lower cost	7
lower price	7
lower quote	7
lower rate	7
lowered	56
lowering	56
lowers	56
lowest	+
lowlife	27
loyal	
loyal customer	64
loyalty	+
loyalty discount	7
lpg	24
ls	14 16
lt	50+
lt anlage	58
lt auskunft	50
lt ihm	50
lt ihr	50
lt kd	50
lt kunde	50
lt kundin	50
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
lunch	68
lunch delivery	59
lunch with	68
lunched	68
lunchtime	
lund	+
lunker	13
lurch	
lust	
lustlos	43
luthi	+
lux	+
lv	16
lvm	69+
lvmm	69
lvmtcb	69
lying	27+
lyon	+
lyrical	
m	
m d	64
m2	
m25	60
m365	25
ma	+
mach	+
mach ich	46
machbar	
mache	+
mache ich	46
machen	+
machen dicht	9
machen sie	5
machen wir	46
machine	24+
machine on	69
machine picked up	69
machines	24+
machining	59
macht	+
macht dicht	9
macht er	46
macht es kuenftig selbst	30
macht es kunftig selbst	30
macht freude	44
macht ihr	5
macht jetzt intern	30
macht mucken	13
macht nicht auf	38
macht schlapp	13
macht uns bekannt	48
macht was er soll	72
macht was es soll	72
macht werbung fuer uns	48
macht werbung fur uns	48
macht zicken	13
macht zu	9
machte	
machte aufmerksam	0
machte uns bekannt	48
machte werbung fuer uns	48
machte werbung fur uns	48
machte zu	9
macke	13
macken	13
macro	
mad	3
mad rush	55
madam	64+
madame	64
made	+
made a complaint	11
made a fuss	11
made a mess	43
made an introduction	48
made available	31
made aware	0
made good	10 51
made her day	44
made him aware	0
made his day	44
made intro	48
made it up to	10
made my day	44
made our day	44
made payment	41
made peace	51
made redundant	42
made the difference	44
made the introduction	48
made their day	44
made up	44 51
made up the shortage	51
made up the shortfall	51
made up with it	44
madels	+
maden	13
madig	13
maehdrescher	24
maehroboter	24
maengel	13
maengel beseitigt	51
maengelanzeige	11
maengelbehebung	49
maengelbeseitigung	49
maengelfrei	51
maengelfrei abgenommen	51
maengelliste	11
maengeln	13
maengelruege	11
maengelruegen	11
maerz	
maeve	+
mag	64+
mag keine mails	6
mag lieber mails	6
mag sein	26
magazine	+
magazines	24
maggots	13
magic	+
magister	+
magistrat	65
magnificent	44
mahdrescher	24
mahlzeit	60
mahnbescheid	28
mahnbrief	28
mahnen	28
mahngebuehr	28
mahngebuehr erlassen	10
mahngebuehren	28
mahngebuhr	28
mahngebuhr erlassen	10
mahngebuhren	28
mahnlauf	28
mahnschreiben	28
mahnstufe	28 66
mahnstufe 1	28
mahnstufe 2	28
mahnt	28+
mahnung	28+
mahnungen	28
mahnwesen	28 59
mahroboter	24
mai	+
mail	57+
mail bounced	42
mail delivery failed	32
mail delivery subsystem	32
mail gelesen	47
mail ist raus	58
mail kam zuruck	42
mail kam zurueck	42
mail kommt zuruck	42
mail kommt zurueck	42
mail merge	33
mail mir	57
mail out	33 57
mail over	57
mail rule	25
mail shot	33
mail undeliverable	32
mail uns	57
mailadresse	
mailadresse ungueltig	42
mailadresse ungultig	42
mailbox	69+
mailbox abgehoert	69
mailbox abgehort	69
mailbox besprochen	69
mailbox closed	42
mailbox dran	69
mailbox full	25 69
mailbox ging ran	69
mailbox is full	69
mailbox not monitored	32
mailbox quota	25
mailbox unavailable	32
mailbox voll	69
mailchimp	33
maile	57
mailed	58+
mailed out	58
mailen	57+
mailer	+
mailer daemon	32
mailing	33+
mailing it	57
mailing list	33
mailing lists	33
mailing service	59
mailingaktion	33
mailingliste	33
mailings	33
mailkonto	
mailkonto einrichten	25
mailout	33
mails	57+
mails kommen nicht an	25
mailshot	33
mailshots	
mailsperre	70
mailt	57+
mailte	57
mailverteiler	33
main	+
main competitor	54
main concern	36
main contact	64
main contractor	64
main priority	36
mainly	+
maintained	
maintained that	50
maintains	50
maintenance	59+
maintenance contract	16
maintenance costs	34
maintenance manager	64
maintenance visit	59
maith	
make	+
make a fuss	11
make amends	10
make good	10 49
make it up to	10
make payment	41
make sure you	0
makellos	44 72
makellose	72
maker	65
makers	65
makes	+
makeup	59
making	+
making a noise	13
making good	49
making sure	46
making sure all ok	1
makler	18 65+
maklerin	18 65
mal	+
mal gehoert	1
mal gehort	1
mal reingehoert	1
mal reingehort	1
mal wieder	2
male	+
maler	18+
malerarbeiten	59
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
man sagt	50
manage	
manage preferences	33
managed	+
managed services	59
management	+
manager	64+
manageress	64
managerin	
managing	
managing agent	65
managing agents	65
managing director	64
managing partner	64
mandant	64
mandanten	64+
mandantin	64+
mandantschaft	64
mandat	71+
mandat beendet	30
mandat entzogen	30
mandat niedergelegt	30
mandate	71+
mandate form	16
mandatsvereinbarung	16
mangel	13
mangel an	36
mangel behoben	51
mangel beseitigt	51
mangelanzeige	11
mangelbehebung	49
mangelbeseitigung	49
mangelfrei	51
mangelfrei abgenommen	51
mangelhaft	13+
mangelhafte	13
mangelhafte qualitaet	43
mangelhafte qualitat	43
mangelhaften	13
mangelhafter	13
mangelliste	11+
mangeln	13
mangelruge	11
mangelrugen	11
mangels	
mangels deckung	66
mangled	13
mangoes	24
manhole	
manhole cover	24
manicure	59
manikuere	59
manikure	59
manko	35
mann	65+
manner	+
mannschaft	+
manoeuvre	
manual	16
manuals	16
manufacturer	18 65
manufacturers	18 65
manuscript	16
many	+
many apologies	4
many fewer	56
many more	21
many thanks	63
many times	2
map	
map network drive	25
map out	52
map printer	25
mappe	16
mapped	
mapped drive	25
mapped out	52
mapped out the year	52
maps	+
mar	+
marathon	60
march	+
marco	+
marderbiss	8
marderschaden	8
marge	34 45
margen	45
margin	34 45
margins	34 45+
maria	+
marie	
marillen	24
marine	+
marjorie	+
mark	+
mark up	45
marked	+
market	+
market testing	54
marketing	33+
marketing campaign	33
marketing email	33
marketing emails	33
marketing mail	33
marketing manager	64
marketing service	59
marketingaktion	33
marketingkampagne	33
markise	24
markisen	24
marks	+
marktbegleiter	54
marktbegleitern	54
marktleiter	64
marktleiterin	64
marktpreis	45
markup	45
marmelade	23 24
marquee	24+
marquee hire	59
marquees	24
married	+
marvellous	44
marvelous	44
marz	+
marzipan	+
maschine	24
maschine steht	13 55
maschinell	+
maschinen	24
maschinenring	65
masken	24
masks	24
mass	
mass email	33
mass mail	33
mass mailing	33
mass stimmt nicht	73
massage	59
massagen	59
massanfertigung	59
masse	
masse stimmen nicht	73
massenmail	33
massenmails	33
masseunzulaenglichkeit	9
masseunzulanglichkeit	9
masseverwalter	9
masshaltig	
masslos	
masslos enttaeuscht	3
masslos enttauscht	3
master	+
mat	
mat leave	42
match	60+
match it	7
match that	7
match the price	7
match their price	7
match their quote	7
match tickets	23
matched	7
matching	+
mate	+
material	24
material certificate	16
material cost	45
materialbedarf	36
materialkosten	45
materialpreise	45
materials	24
materialverbrauch	34
maternity	+
maternity cover	42
maternity leave	42
mates	+
mates rates	7
matratze	24
matratzen	24+
matron	64
mats	+
matschig	13
matschige	13
matte	+
matter	71+
matter closed	51
matter ended	51
matter of urgency	55
matter settled	51
matters	+
matters to them	36
mattress	24
mattresses	24
matura	60
maturaball	60
maulen	11
mault	3 11
maulte	3 11
maurer	+
maus	24
maus geht nicht	25
mausetot	13
maut	45
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
md	64+
mdf	24
mdm	25+
me	39+
mea	+
mea culpa	4
meal	+
meal voucher	23
meals	
meals on wheels	59
mean	+
means	+
meant	+
meant for someone else	73
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
mediation	59
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
meet	68+
meet in court	27
meet in person	68
meet up	68
meet with	68
meeting	68+
meeting accepted	32
meeting invite	32
meeting minutes	16
meeting request	32
meetings	68
meets	68
mega	44+
mehl	24+
mehr	21+
mehr als enttaeuscht	3
mehr als enttauscht	3
mehr als zufrieden	44
mehr geschafft	21
mehrbedarf	36
mehrere	
mehrere angebote	54
mehrere male	2
mehrertrag	21
mehrfach	2+
mehrfach nicht erreicht	38
mehrfache	2
mehrfacher	2
mehrjahresplan	20
mehrkosten	45
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
mein wort	46
mein wort drauf	46
meine	39+
meine schuld	4
meinem	39+
meinen	39 50+
meiner	39+
meinerseits	39
meines	39+
meint	50+
meinte	50
meinten	50
meinung	
meister	39
meld	+
melde	+
melde mich	46
melde mich bis	46
melde mich dann	46
melde mich morgen	46
melde mich telefonisch	53
melde mich wieder	46
melden	+
melden uns	46
melden uns wieder	46
melden wollen	46
meldet	50+
meldet insolvenz an	9
meldet mich ab	13
meldet schaden	8
meldet sich	46
meldet sich keiner	43
meldet sich nicht	38 43
meldet sich niemand	38 43
meldete	50
meldete sich nicht	38
meldete sich niemand	38
meldeten	50
meldung	+
melkanlage	24
melkroboter	24
melons	24
melted	13
member	64+
member list	16
members	34 64+
members offer	33
membership	34 59
membership lapsed	30
membrane	24
memo	+
memo hinterlassen	69
memorial	15
memorial engraving	59
memorial service	15
memoriam	
memory	24
men	
mend	49
mended	51+
mending	49
mends	49
menge	+
mengen	+
mengenbedarf	36
mengenrabatt	7+
mengenrabatte	7
mengenstaffel	45
mensch	+
mention	+
mention in press	62
mention us to	48
mentioned	50+
mentioned our name	48
mentioned our name to	48
mentioned that	50
mentioned us to	48
mentioning	50
mentions	50
menu	16 24+
menue	24
menuekarte	16
menues	24
menuevorschlag	16
menukarte	16
menukarten	+
menus	16 24+
menus printed	24
menuvorschlag	16
merchant	18
merchants	18+
merci	63+
merci schokolade	23
merci vielmal	63
merci vielmals	63
merci viumau	63
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
message left	69
message not delivered	32
message on answerphone	69
message on her mobile	69
message on his mobile	69
message on machine	69
message on mobile	69
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
messe	68 71+
messebesuch	68
messed	
messed up	4
messeeinladung	33
messeeinladungen	33
messenger	
messer	24
messestand	71+
messgeraet	24
messgeraete	24
messgerat	24
messgerate	24
messing	+
messung	+
met	68
met at show	68
met at trade fair	68
met half way	51
met halfway	51
met in person	68
met in the middle	51
met up	68
met with	68
metal	
meter	24
meter installation	59
meter reading	59
metering	59
meterpreis	45
meters	24
method	
method statement	16
meticulous	44
metre	+
metzger	18
metzgerei	18
mfa	22 25+
mfa reset	25
mfa token	25
mfg	+
mfk	59
mgr	+
mi	61+
mia	+
mic	
mic not working	25
mice	
mice droppings	13
mich	39+
mich entschuldigt	4
mick	
mickey	
microchipping	59
microphone	24
microphones	24
microscope	24
microsoft	65+
microwave	24
mid	+
mid month	61
mid next week	61
mid term adjustment	8
midday	
middle	+
midnight	+
miesen	
miesen service	43
mieser	
mieser service	43
miete	45
mieten	+
mieter	64+
mieterhoehung	12
mieterhohung	12
mieterin	64
mieterinnen	64
mietern	64
mietkosten	45
mietminderung	10
mietpartei	64
mietpreis	45
mietruckstand	66
mietruckstande	66
mietrueckstaende	66
mietrueckstand	66
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
migration	59 71+
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
milestone	67
milk	24
milk yield	34
milking	
milking machine	24
milking parlour	24
milkman	65
mill	18
mill certificate	16
mille	
mille grazie	63
milling	59
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
minderwertig	43
mindesten	
mine	39+
mineral	
mineral water	24
mineralwasser	24
mini	
mini digger	24
minibus	24
minibus hire	59
minimieren	56
minimiert	56
minimum	+
minister	+
ministry	65
minor	
minor bump	8
mins	+
minus	
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
mirror image	73
mirrors	24
misaligned	13
miscalculated	73
miscalibrated	13
mischbatterie	24
miscounted	73
misdelivered	73
misdirected	73
miserabel	3
miserabler	
miserabler service	43
misfeeding	13
misfeeds	13
misfires	13
misfiring	13
mislabeled	73
mislabelled	73
mislaid	35
mismatch	73
mismatched	73
misplaced	35
misprint	13
misprinted	13
misprints	13
misprogrammed	73
misquoted	73
misread	73
misreads	13
misrouted	73
miss	64+
missed	+
missed call	53
missed deadline	29
missed instalment	66
missed off	35
missed out	35
missed payment	66
missed payments	66
missed the boat	29
missed the date	29
missed the deadline	29
missed the slot	29
misses	
missfallen	11
missgelaunt	3
missing	35+
missing ones delivered	51
missing parts delivered	51
missmutig	3
misspelled	73
misspelt	73
misst	
misst falsch	13
misst nicht	13
missus	65+
missverstaendnis	
missverstaendnis aufgeklaert	51
missverstaendnis ausgeraeumt	51
missverstaendnis geklaert	51
missverstandnis	
missverstandnis aufgeklart	51
missverstandnis ausgeraumt	51
missverstandnis geklart	51
mist	+
mistake	73+
mistaken	73
mistakes	73
misted	
misted up	13
mit	+
mit angepackt	17
mit anwalt gedroht	27
mit bedauern	4
mit bestem dank	63
mit dank erhalten	47
mit dem preis runter	7
mit der post	57
mit dhl	57
mit dir	74
mit euch	74
mit herzblut	44
mit ihm geklaert	51
mit ihm geklart	51
mit ihnen	74
mit ihr geklaert	51
mit ihr geklart	51
mit karte	41
mit skonto	41
mit vorbehalt	32
mitanbieter	54
mitangepackt	17
mitarbeitende	+
mitarbeiter	
mitarbeiter am telefon	22
mitarbeiterin	
mitarbeiterin am telefon	22
mitbenutzen	31
mitbenutzt	31
mitbewerb	54
mitbewerber	54+
mitbewerberin	54
mitbewerbern	54
mitbewerbers	54
mitbewerbs	54
mitbieter	54
mitbieterin	54
mitbietern	54
mitbracht	+
mitbringen	14
mitbringsel	23
miteinander	+
miterledigt	17
mitgebracht	14+
mitgebracht fuer sie	17
mitgebracht fur sie	17
mitgegeben	31 58+
mitgehen	7+
mitgeholfen	17
mitgeliefert	
mitgemacht	
mitgenommen	14 58
mitgenommen fuer ihn	17
mitgenommen fur ihn	17
mitgeschickt	58
mitgeschrieben	+
mitgeteilt	50 58+
mitglied	64
mitglieder	64+
mitgliedern	64
mitgliederzahl	34
mitgliedsbeitrag	45
mitgliedschaft	
mitgliedschaft gekuendigt	30
mitgliedschaft gekundigt	30
mithai	23
mithalten	+
mitm	+
mitnehmen	14
mitnichten	37
mitnutzen	31
mitschicken	57
mitsenden	57
mittag	+
mittagessen	68
mittags	+
mittagspause	+
mitte	+
mitte der woche	61
mitte monat	61
mitte nachster woche	61
mitte naechster woche	61
mitte woche	61
mitteilen	
mitteilung	
mitteilung hinterlassen	69
mittel	+
mittelfristig	20+
mittelfristige	20
mitten	+
mitternacht	+
mittwoch	61+
mittwochs	+
mitziehen	7
mix	+
mix up	73
mixed	+
mixed up	73
mixer	24
mixer tap	24
mixing	
mixing desk	24
mixup	+
mny	
mny thanks	63
mo	61+
mo frueh	61
mo fruh	61
moan	11+
moan about	11
moaned	11
moaning	11
moans	11+
mob	18+
mobel	24
mobil	
mobilbox	69+
mobilbox besprochen	69
mobile	24+
mobile email setup	25
mobile off	38
mobile only	6
mobile switched off	38
mobiles	24
mochte	26+
mochte gern	36
mochte keine anrufe	70
mochte keinen kontakt mehr	70
mochte nicht angerufen werden	70
mochte nicht kontaktiert werden	70
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
module	24
moebel	24
moechte	26
moechte gern	36
moechte keine anrufe	70
moechte keinen kontakt mehr	70
moechte nicht angerufen werden	70
moechte nicht kontaktiert werden	70
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
mollig warm	72
mom	64
moment	+
mon	61+
monat	+
monatelang	29
monaten	+
monatlich	+
monats	+
monatsabrechnung	28
monatsende	67+
monatsersten	+
monatsnewsletter	33
monatsrate	45
monatsrechnung	28
monday	61+
monday afternoon	61
monday just gone	40
monday morning	61
monday week	61
mondpreis	12
mondpreise	12
money	+
money back	10
money back with	51
money in	47
money is tight	12
money off	7
money off for trouble	10
money owed	66
money refunded	51
money returned	51
money saved	56
money tight	12
money well spent	44
moniere	11
monieren	11
moniert	11
monierte	11
monierten	11
monies	
monies due	66
monika	+
monitor	24 25
monitore	24
monitored	
monitoring	+
monitors	24+
monsieur	64
monsoon	60
montag	61+
montag frueh	61
montag fruh	61
montage	59 71
montageanleitung	16
montagebericht	16
montagekosten	45
montagen	59
montageteam	39
montagetermin	71
montagetrupp	39
montags	61
monteur	39+
monteur schicken	49
monteure	39+
month	+
month end	67
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
montieren	14
montieren und liefern	14
montiert	58+
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
more than happy	44
more than last time	12
more than last year	12
more time	21
more visitors	21
morgen	61+
morgen abend	61
morgen frueh	61
morgen fruh	61
morgen mittag	61
morgen nachmittag	61
morgen vormittag	61
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
mortgage advice	59
mortgage lender	65
mortgage review	52
mortified	+
mosern	11
mosert	11
most	+
most grateful	63
most impressed	44
most urgent	55
mot	59
mot certificate	16
mot test	59
mother	+
mother in hospital	60
mother in law	65
mother of the bride	64
motor	24+
motor gone	13
motor insurance	8
motorbike	24
motorcycle	24
motoren	24
motorhome	24
motorrad	60
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
mountainbike	60
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
moved departments	42
moved her account	30
moved his account	30
moved jobs	42
moved mountains	17
moved on	42
moved the account	30
moved the business	30
moved to a competitor	30
moved to a different department	42
moved to a new role	42
moved to another branch	42
moved to another broker	30
moved to another department	42
moved to another firm	30
moved to another practice	30
moved to another provider	30
moved to another school	42
moved to another supplier	30
moved to another vet	30
moved to head office	42
moved to new role	42
movement	+
moves	+
moving	+
moving house	60
moving on	42
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
mps registered	70
mr	64+
mr and mrs	64
mrp	45
mrs	64+
ms	64+
msds	16
msg	+
msg left	69
mssg	69
mssg left	69
mta	8
mtg	+
mth	+
mubarak	
much	+
much appreciated	63
much better	21
much cheaper	7
much faster	21
much less	56
much obliged	63
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
mud on the carpet	43
muddled	73
muddled up	73
muddy	
muddy boots	43
muell	34
muell liegen gelassen	43
muell liegengelassen	43
muellabfuhr	59
muellsaecke	24
muelltonnen	24
muesli	24
muessen	
muessen noch	46
muesste	26
muessten	26
mug	23
mugs	24
mulch	24
mulde	24
mull	34
mull liegen gelassen	43
mull liegengelassen	43
mullabfuhr	59+
mullsacke	24
mulltonnen	24
mum	64
mund	
mund zu mund propaganda	48
mundhygiene	59
mundpropaganda	48
mundpropagandakunde	48
municipality	65
muppet	27
muppets	27
murks	13 27 43
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
musikverein	60
muss	+
muss noch	46
musse	+
mussels	24
mussen	+
mussen noch	46
musste	26+
musste eingeschlaefert werden	15
musste eingeschlafert werden	15
mussten	26+
must	+
must arrive by	67
must be in by	67
must be there by	67
must have	36
must haves	36
must not	37
must not be contacted	70
muster	16+
muster angekommen	47
muster erhalten	47
musterfliese	16
musterkarte	16
mustern	16
musterstuck	16
musterstueck	16
mutter	64+
muttern	24
mutterschaftsurlaub	42
mutterschutz	42
mutual	
mutual contact	48
mwst	
mx	64
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
my word on it	46
myself	39+
myself and	39
n	+
n a	38
n avail	38
n c	17
n e	38
n r	38
n w	61
n1	+
na	38+
nach	+
nach angaben	50
nach auskunft	50
nach aussage	50
nach dem einbau	1
nach dem einzug	1
nach dem signalton	69
nach dem tod	15
nach dem urlaub	61
nach den ferien	61
nach der behandlung	1
nach der installation	1
nach der lieferung	1
nach der mittagspause	61
nach der montage	1
nach der op	1
nach eigenen angaben	50
nach eigener aussage	50
nach feierabend	17 61
nach feierabend vorbeigebracht	17
nach neujahr	61
nach oben gegangen	21
nach ostern	61
nach pfingsten	61
nach plan	72
nach weihnachten	61
nach wie vor	2
nacharbeit	34 49+
nacharbeiten	49
nachbar	65
nachbarbetrieb	65
nachbarfirma	+
nachbarin	65
nachbarn	65
nachbarschaftlich	17
nachbarschaftshilfe	17
nachbesetzt	
nachbesetzung	42
nachbessern	49
nachbesserung	49
nachbesserungen	49
nachbestellt	58
nachbestellung	71
nachbestellungen	71
nachbesuch	1
nachbetrachtung	52
nachbetreuung	1
nachdem	
nachdruck	49
nachdrucken	49
nacherfuellung	49
nacherfullung	49
nachf	+
nachfass	1
nachfassaktion	1
nachfassen	1 53
nachfasstelefonat	1 53
nachfolge	42+
nachfolgeauftrag	71
nachfolger	42+
nachfolgeregelung	20
nachfolgerin	42+
nachfolgers	42
nachfrage	36+
nachfragen	1
nachgearbeitet	49
nachgebessert	49 51
nachgebracht	51
nachgefasst	1 53
nachgefragt	1+
nachgehakt	53+
nachgehoert	1
nachgehort	1+
nachgelassen	13 43
nachgeliefert	10 51
nachgeliefert und gut	51
nachgemessen	+
nachgerechnet	+
nachgereicht	51 58+
nachgesandt	58
nachgeschickt	10 58
nachgesehen	
nachgesehen ob	1
nachgesendet	51
nachgestellt	49 51+
nachgezahlt	41
nachgezogen	51
nachgfragt	+
nachhaken	53
nachher	61+
nachhilfe	59
nachhoeren	1
nachhoren	1
nachjustieren	49
nachjustiert	49 51
nachkaufen	+
nachkontrolle	1
nachkontrolltermin	1
nachlaesse	7
nachlaessig	43
nachlaessige	43
nachlaessigkeit	43
nachlass	7 10 15+
nachlass als entschadigung	10
nachlass als entschaedigung	10
nachlasse	7
nachlassen	7+
nachlasses	15
nachlassgericht	15
nachlassig	43
nachlassige	43
nachlassigkeit	43
nachlassstundung	9
nachlassverwalter	15
nachliefern	10 14
nachlieferung	10 71
nachlieferungen	10
nachmieter	65+
nachmittag	+
nachmittags	61+
nachnaehen	49
nachnahen	49
nachnahme	41
nachreichen	57
nachricht	+
nachricht auf ab	69
nachricht auf band	69
nachricht auf combox	69
nachricht auf mailbox	69
nachricht auf mobilbox	69
nachricht aufgesprochen	69
nachricht entgegengenommen	22
nachricht gelassen	69
nachricht hinterlassen	69
nachricht hinterlegt	69
nachschau	1
nachschicken	10 57
nachsenden	57
nachsicht	4+
nachsorge	1
nachsorgegesprach	1
nachsorgegespraech	1
nachsorgetermin	1
nachste	+
nachste kw	61
nachste saison	20
nachste schritte	20
nachste woche	61
nachstellen	49
nachstem	+
nachsten	+
nachsten dienstag	61
nachsten donnerstag	61
nachsten freitag	61
nachsten fruhjahr	20
nachsten fruhling	20
nachsten herbst	20
nachsten jahr	20
nachsten jahres	20
nachsten mittwoch	61
nachsten monat	61
nachsten monats	61
nachsten montag	61
nachsten quartal	20
nachsten saison	20
nachsten samstag	61
nachsten schritte	20
nachsten sommer	20
nachsten winter	20
nachsten woche	61
nachster	
nachster monat	61
nachster schritt	46
nachster woche	61
nachster zahllauf	41
nachstes	+
nachstes geschaftsjahr	20
nachstes halbjahr	20
nachstes jahr	20
nachstes quartal	20
nachstes schuljahr	20
nachstes wochenende	61
nacht	+
nachtdienst	+
nachte	+
nachtelefonieren	53
nachtexpress	55
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
nachwuchs	23 60
nachzahlen	41
nachzahlung	41
nada	37
nadia	+
nadja	+
nae	+
naechste	
naechste kw	61
naechste saison	20
naechste schritte	20
naechste woche	61
naechsten	
naechsten dienstag	61
naechsten donnerstag	61
naechsten freitag	61
naechsten fruehjahr	20
naechsten fruehling	20
naechsten herbst	20
naechsten jahr	20
naechsten jahres	20
naechsten mittwoch	61
naechsten monat	61
naechsten monats	61
naechsten montag	61
naechsten quartal	20
naechsten saison	20
naechsten samstag	61
naechsten schritte	20
naechsten sommer	20
naechsten winter	20
naechsten woche	61
naechster	
naechster monat	61
naechster schritt	46
naechster woche	61
naechster zahllauf	41
naechstes	
naechstes geschaeftsjahr	20
naechstes halbjahr	20
naechstes jahr	20
naechstes quartal	20
naechstes schuljahr	20
naechstes wochenende	61
naechtigungen	34
naegel	24
naeharbeiten	59
naehen	49
naehte	
naehte gerissen	13
naesst	13
nagel	24+
nah	37+
naharbeiten	59
nahe	
nahegelegt	0
nahen	49
nahm	+
nahm ab	56
nahm entgegen	47
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
nail clipping	59
nailed	
nailed it	44
nails	24
name	+
name and shame	27
name dropped us	48
named	+
namen	+
namen weitergegeben	48
namenstag	23
names	
nan	65
nannte	+
nannte unseren namen	48
nanny	65
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
national grid	65
nations	
natter	60
naturalrabatt	7
naturmass	71
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
neat work	44
nebenbei	
nebenbei erledigt	17
nebenbei mitgemacht	17
nebeneinander	+
nebenkosten	34 45
nebenkostenabrechnung	28
necessary	36
necessity	36
neck	+
necklace	24
ned	37+
nee	37
need	36+
need for	36
need it today	55
need more	36
need new	36
need not	37
needed	36
needed by	67
needed by tomorrow	55
needed for	67
needed today	55
needed yesterday	55
needful	+
needing	36+
needles	24
needs	36+
needs access to	25
needs analysis	52
needs assessment	52
needs for	36
needs it today	55
needs it yesterday	55
needs more	36
needs new	36
needs review	52
needs to know	5
neft	41
neft done	41
negative	
negative bewertung	11
negligence	43
negligence claim	8
negligent	43
negotiate	7
negotiate the price	7
negotiated	7
negotiating	7
negotiation	+
nehme	+
nehme ich auf mich	4
nehme ich in angriff	46
nehme mich an	46
nehme mit	14
nehmen	+
nehmen mit	14
nehmen uns an	46
nehmt	+
nei	+
neige	+
neighbor	65
neighbors	65
neighbour	65
neighbour dog	65
neighbourly	17
neighbours	65
nein	37
neither	37+
neither of them	37
nen	+
nennen	+
nennt	+
nephew	65+
nervt	3+
nervte	3
net	37+
net of vat	45
net price	45
netball	+
netflix	60
nett	+
nett bedient	44
nett geplaudert	60
nett und kompetent	44
nette	
nette leute	44
netted	21
netter	+
netterweise	17
nettes	
nettes gesprach	60
nettes gespraech	60
netto	45
nettopreis	45
network	+
network cable	25
network cabling	59
network down	13 25
network drive	25
network drive missing	25
network operator	65
network port	25
network rail	65
netz	+
netzbetreiber	65
netzlaufwerk	25
netzwerk	25
netzwerkverkabelung	59
neu	+
neu abdichten	49
neu abgedichtet	51
neu anfertigen	49
neu aufgesetzt	51
neu aufsetzen	49
neu drucken	49
neu einbauen	49
neu eingestellt	51
neu einstellen	49
neu gedruckt	49 51
neu geliefert	10
neu gemacht	49
neu gesetzt	51
neu gestartet	25
neu gestrichen	51
neu installieren	49
neu lackiert	51
neu machen	49
neu montieren	49
neu starten	25
neu streichen	49
neu verdrahtet	51
neu verfugen	49
neu verkleben	49
neu verlegen	49
neu verlegt	51
neu zustaendig	42
neu zustandig	42
neuausrichtung	20
neubau	20 71+
neubezug	59
neudruck	49
neudruck geliefert	51
neue	+
neue ansprechpartnerin	42
neue chefin	42
neue einkaeuferin	42
neue einkauferin	42
neue filiale	20
neue geschaeftsfuehrerin	42
neue geschaftsfuhrerin	42
neue herausforderung	42
neue inhaberin	42
neue kontaktperson	42
neue leiterin	42
neue leitung	42
neue stelle	42
neue stelle angetreten	42
neuem	+
neuen	+
neuen ansprechpartner	42
neuen standort	20
neuer	+
neuer ansprechpartner	42
neuer benutzer	25
neuer besitzer	42
neuer chef	42
neuer eigentuemer	42
neuer eigentumer	42
neuer einkaeufer	42
neuer einkaufer	42
neuer geschaeftsfuehrer	42
neuer geschaftsfuhrer	42
neuer hausverwalter	42
neuer inhaber	42
neuer kontakt	42
neuer leiter	42
neuer mitarbeiter anlegen	25
neuer standort	20
neuer zustaendiger	42
neuer zustandiger	42
neuerlich	2
neuerliche	2
neuerlichen	2
neueroeffnung	20
neueroffnung	20
neues	+
neues auto	60
neues exemplar	10
neues geraet	10
neues gerat	10
neues jahr	20
neues passwort	25
neuigkeiten	
neujahr	
neujahrsgruesse	23
neujahrsgrusse	23
neukunde	64
neukunde durch	48
neukunde uber	48
neukunde ueber	48
neukunden	64+
neukunden durch	48
neukunden gebracht	48
neukundenrabatt	7
neukundin	64
neulich	40
neulieferung	10
neun	+
neustart	25
neutering	59
neuwert	8
never	37+
never again	3
never answered	43
never answers	38
never arrived	35
never been better	44
never better	44
never call again	70
never called back	43
never came	35 43
never delivered	35
never ending	2
never got	35
never got back	43
never got here	35
never had better	44
never let us down	72
never missed a beat	72
never order again	30
never ordered	73
never phoned back	43
never rang back	43
never reached us	35
never received	35
never replied	43
never showed	43
never showed up	35 43
never turned up	35 43
new	+
new account	25
new arrival	23
new baby	23 60
new baby card	23
new baby gift	23
new branch	20
new branches	20
new build	71
new building	20
new buyer	42
new buyer is	42
new car	60
new catalogue	16
new ceo	42
new chair	42
new claim	8
new connection	59
new contact	42
new contact is	42
new contact name	42
new contact person	42
new customer	64
new director	42
new factory	20
new financial year	20
new granddaughter	60
new grandson	60
new head	42
new head of	42
new headteacher	42
new house	60
new job	42
new job on	71
new joiner	25
new kitchen at home	60
new knee	60
new landlord	42
new laptop	25
new line	20
new mailbox	25
new manager	42
new manager is	42
new md	42
new name	42
new office manager	42
new one free	10
new one sent	10
new order	71
new owner	42
new owners	42
new person	42
new person in charge	42
new position	42
new practice manager	42
new premises	20
new project	71
new puppy	60
new purchasing manager	42
new quote	16
new range	20
new role	42
new secretary	42
new shop	20
new site	20
new starter	25
new supplier	54
new treasurer	42
new user	25
new user setup	25
new warehouse	20
new wing	20
new year	20
new year card	23
new year eve	60
newbuild	71
news	+
news bulletin	33
news update	33
newsletter	33+
newsletter abbestellen	33
newsletter abbestellt	70
newsletter versand	33
newsletterabo	33
newsletteranmeldung	33
newsletters	33
newsletterversand	33
next	+
next autumn	20
next couple of days	61
next day	55
next day delivery	14
next delivery	71
next door	65
next door neighbour	65
next few days	61
next few years	20
next financial year	20
next friday	61
next job	71
next monday	61
next month	61
next payment run	41
next quarter	20
next school year	20
next season	20
next spring	20
next summer	20
next term	20
next thursday	61
next time	26
next to no	56
next tuesday	61
next wednesday	61
next week	61
next winter	20
next year	20
nhs	65+
ni	+
niamh	+
nibbled	13
nice	
nice feedback	44
nice one	63
nice review	62
nice to chat	60
nice to have	36
nice weather	60
nice weekend	60
nice words	44
nicely	+
nicer	+
nich	+
nicht	37+
nicht abgehoben	38
nicht abgesprochen	43
nicht akzeptabel	3
nicht alle	37
nicht alles	37
nicht am arbeitsplatz	38
nicht am platz	38
nicht am wochenende	6
nicht amuesiert	3
nicht amusiert	3
nicht angekommen	35
nicht angekuendigt	43
nicht angekundigt	43
nicht angeschlossen	35
nicht angetroffen	38
nicht anrufen	70
nicht anschreiben	70
nicht anzutreffen	38
nicht auf diese mail	32
nicht auf festnetz	6
nicht auf lager	35
nicht auffindbar	35
nicht aufgeraeumt	43
nicht aufgeraumt	43
nicht aufgetaucht	38 43
nicht ausgeglichen	66
nicht automatisch weitergeleitet	32
nicht begeistert	3
nicht beglichen	66
nicht beigefuegt	35
nicht beigefugt	35
nicht beigelegt	35
nicht bekommen	35
nicht belaestigen	70
nicht belastigen	70
nicht benachrichtigt	43
nicht berechnet	10 17
nicht bescheid gegeben	43
nicht bescheid gesagt	43
nicht bestellt	73
nicht bezahlt	66
nicht billig	12
nicht da	35 38
nicht dabei	35
nicht daheim	38
nicht das bestellte	73
nicht dass	26
nicht drin	12 35
nicht durchgekommen	38
nicht durchgestellt	22
nicht duzen	70
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
nicht ernst genommen	43
nicht erreichbar	38 43
nicht erreicht	38
nicht erschienen	38 43
nicht erwischt	38
nicht fertig	35
nicht fertiggestellt	35
nicht finanzierbar	12
nicht fristgerecht	29
nicht ganz	37
nicht ganz billig	12
nicht gedeckt	8 66
nicht geklingelt	43
nicht gekommen	35 38
nicht geliefert	35
nicht gemacht	35
nicht gemeldet	43
nicht geputzt	43
nicht gerade billig	12
nicht gereinigt	43
nicht gezahlt	66
nicht glucklich	3
nicht gluecklich	3
nicht guenstig	12
nicht gunstig	12
nicht hilfreich	43
nicht hilfsbereit	43
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
nicht informiert	43
nicht informiert worden	43
nicht jeder	37
nicht komplett	35
nicht kontaktieren	70
nicht korrekt	73
nicht laut auftrag	73
nicht leistbar	12
nicht leisten	12
nicht lieferbar	35
nicht mal	37
nicht masshaltig	73
nicht mehr	37
nicht mehr am leben	15
nicht mehr anrufen	70
nicht mehr anschreiben	70
nicht mehr ansprechpartner	42
nicht mehr aufgetreten	51
nicht mehr bei uns	42
nicht mehr belaestigen	70
nicht mehr belastigen	70
nicht mehr beschaeftigt	42
nicht mehr beschaftigt	42
nicht mehr da	42
nicht mehr dabei	42
nicht mehr dort	42
nicht mehr dort beschaeftigt	42
nicht mehr dort beschaftigt	42
nicht mehr fuer uns	42
nicht mehr fur uns	42
nicht mehr im betrieb	42
nicht mehr im haus	42
nicht mehr im unternehmen	42
nicht mehr kontaktieren	70
nicht mehr kunde	30
nicht mehr stoeren	70
nicht mehr storen	70
nicht mehr taetig	42
nicht mehr tatig	42
nicht mehr zustaendig	42
nicht mehr zustandig	42
nicht mit dabei	35
nicht mitgeliefert	35
nicht montiert	35
nicht nach muster	73
nicht nach plan	73
nicht nach zeichnung	73
nicht puenktlich	29
nicht punktlich	29
nicht rangegangen	38
nicht rechtzeitig	29
nicht richtig	73
nicht sauber	43
nicht saubergemacht	43
nicht so	37
nicht spaeter als	67
nicht spater als	67
nicht stoeren	70
nicht storen	70
nicht termingerecht	29
nicht tragbar	3
nicht uberwiesen	66
nicht ueberwiesen	66
nicht unbedingt	37
nicht unsere ware	73
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
nicht wie abgesprochen	73
nicht wie besprochen	73
nicht wie bestellt	73
nicht wie das muster	73
nicht wie vereinbart	73
nicht wie versprochen	43
nicht wirklich	37
nicht zu erreichen	38
nicht zu finden	35
nicht zu hause	38
nicht zufrieden	3
nicht zugestellt werden	32
nicht zuhause	38
nicht zuruckgerufen	38 43
nicht zurueckgerufen	38 43
nicht zustaendig	43
nicht zustandig	43
nicht zustellbar	32
nichts	37+
nichts angekommen	35
nichts auszusetzen	44
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
nichts mehr aufgetreten	51
nichts verlangt	17
nichts verrechnet	17
nichts zu beanstanden	72
nichts zu bemaengeln	72
nichts zu bemangeln	72
nichts zu meckern	44 72
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
nie aufgetaucht	43
nie bekommen	35
nie bestellt	73
nie bezahlt	66
nie eingetroffen	35
nie erhalten	35
nie erreichbar	43
nie erschienen	43
nie gekommen	35
nie geliefert	35
nie jemand ran	43
nie mehr	3 37
nie ruckmeldung	43
nie rueckmeldung	43
nie wieder	3 37 51
nie wieder gemeldet	43
nie zuruckgerufen	43
nie zurueckgerufen	43
niece	65
niedergelegt	
niedrig	
niedriger	56
niedrigere	56
niedrigeren	56
niemals	37
niemals wieder	37
niemand	37+
niemand abgehoben	38
niemand angetroffen	38
niemand bescheid gesagt	43
niemand da	38
niemand da gewesen	43
niemand daheim	38
niemand erreichbar	38
niemand erreicht	38
niemand erschienen	43
niemand geht ran	38 43
niemand gekommen	35 43
niemand geoeffnet	38
niemand geoffnet	38
niemand hat bescheid gesagt	43
niemand hat zuruckgerufen	43
niemand hat zurueckgerufen	43
niemand hebt ab	38 43
niemand informiert uns	43
niemand interessiert	43
niemand kam	43
niemand kuemmert sich	43
niemand kummert sich	43
niemand macht auf	38
niemand mehr	37
niemand meldet sich	38 43
niemand nimmt ab	38
niemand oeffnet	38
niemand offnet	38
niemand ruft zuruck	43
niemand ruft zurueck	43
niemand weiss bescheid	43
niemand zu hause	38
niemand zuhause	38
niemand zustaendig	43
niemand zustandig	43
niemandem	37
niemanden	37
niemanden angetroffen	38
niemanden erreicht	38
night	+
nighter	
nightmare	3
nights	+
nikolaus	23
nil	37 56+
nil return	37
nimma	37
nimmer	37+
nimmt	+
nimmt ab	56
nimmt das angebot an	51
nimmt entgegen	47
nimmt kontakt auf	53
nimmt mit	14
nimmt nachricht entgegen	22
nimmt nicht ab	38
nimmt zu	21
nine	+
nineteen	+
ninety	+
nip	
nip in	68
nip over	68
nip round	68
nip round with	14
nipped	
nipped round	68
nirgends	37+
nirgendwo	37
nirgendwohin	37
nite	+
nitrile	
nitrile gloves	24
nix	37+
nlt	67
nm	+
no	37+
no access to	25
no access to email	32
no advertising	70
no ans	38
no answer	38
no apology	43
no audio	25
no better	3
no better than	3
no bother	72
no brochures	70
no budget	12
no budget for it	12
no cable	35
no call back	43
no callback	43
no calls	70
no calls please	70
no catalogues	70
no charge	17
no claims	8
no claims bonus	8
no claims discount	8
no cold calls	70
no communication	43
no complaints	72
no complaints since	51
no consent	70
no contact	70
no contact made	38
no contact please	70
no cost	17
no delivery note	35
no emails	70
no emails please	70
no explanation	43
no faith left	3
no faults	72
no faults at all	44
no fixings	35
no further calls	70
no further contact	70
no further errors	51
no further issues	51
no further problems	51
no further trouble	51
no hard feelings	51
no heat	13
no help at all	43
no hot water	13
no instructions	35
no internet	25
no issues	72
no issues at all	72
no joy	38
no junk mail	70
no key	35
no label	35
no later than	67
no later than today	55
no lid	35
no longer	37
no longer a client	30
no longer a customer	30
no longer a member	30
no longer acceptable	3
no longer alive	15
no longer at	42
no longer buys	30
no longer employed	42
no longer here	42
no longer in business	9
no longer in charge	42
no longer in post	42
no longer need	56
no longer need us	30
no longer ordering	30
no longer orders	30
no longer our contact	42
no longer require our services	30
no longer responsible	42
no longer supports us	30
no longer the contact	42
no longer there	42
no longer trading	9
no longer using us	30
no longer wants our	30
no longer with	42
no longer with the company	42
no longer with the firm	42
no longer with them	42
no longer with us	15
no longer works	13
no longer works here	42
no longer works there	42
no luck	38
no mailings	70
no mailshots	70
no manual	35
no marketing	70
no marketing please	70
no money for it	12
no more	37 56
no more calls	70
no more contact	70
no more crashes	51
no more delays	51
no more emails	70
no more error messages	51
no more errors	51
no more issues	51
no more leak	51
no more leaks	51
no more mail	70
no more mailings	70
no more marketing	70
no more newsletters	70
no more noise	51
no more problems	51
no more trouble	51
no name policy	22
no names policy	22
no network	25
no news	43
no newsletter	70
no newsletters	70
no one	37
no one answered	38
no one answers	43
no one at the desk	43
no one called back	43
no one came	43
no one got back	43
no one home	38
no one in	38
no one knew	43
no one picked up	38
no one picks up	43
no one rang back	43
no one replied	43
no one replies	43
no one showed	43
no one showed up	43
no one there	38
no one told us	43
no one turned up	43
no paperwork	35
no payment	66
no payment received	66
no payment yet	66
no phone calls	70
no pick up	38
no pickup	38
no post	70
no power	13
no pressure	13
no problem at all	72
no problems	72
no problems since	51
no recurrence	51
no reply	32 38 43
no reps	70
no reps please	70
no resp	38
no response	38 43
no sales calls	70
no screws	35
no show	38
no show engineer	43
no sign of	35
no signal	38
no sound	25
no successor	9
no texts	70
no time to lose	55
no trace of	35
no trouble	72
no trouble since	51
no update	43
no updates	43
no use at all	43
no visits	70
no way	37
no wifi	25
no word from you	43
no word since	43
nobody	37+
nobody answered	38
nobody answers	43
nobody at home	38
nobody at the desk	43
nobody called back	43
nobody came	43
nobody got back	43
nobody home	38
nobody in	38
nobody in charge	43
nobody knew	43
nobody knows anything	43
nobody phoned back	43
nobody picked up	38
nobody picks up	43
nobody rang back	43
nobody replied	43
nobody replies	43
nobody showed	43
nobody showed up	43
nobody takes ownership	43
nobody takes responsibility	43
nobody there	38
nobody told us	43
nobody turned up	43
noch	+
noch diese woche	61
noch ein	2
noch eine	2
noch einer	2
noch einmal	2
noch einmal anrufen	53
noch einmal machen	49
noch fragen	1
noch heute	55
noch heute gebraucht	55
noch immer	2
noch immer kein	37
noch immer nicht	29 37
noch immer nicht da	29
noch kein	37
noch kein geld	66
noch kein zahlungseingang	66
noch keine	37
noch keine zahlung	66
noch keinen	37
noch mal	2
noch nicht	37
noch nicht angekommen	35
noch nicht ausgeglichen	66
noch nicht beglichen	66
noch nicht bekommen	35
noch nicht bezahlt	66
noch nicht da	35
noch nicht eingetroffen	35
noch nicht erhalten	35
noch nicht fertig	29
noch nicht geliefert	35
noch nicht gezahlt	66
noch nicht uberwiesen	66
noch nicht ueberwiesen	66
noch nichts bekommen	35
noch nichts da	35
noch nichts erhalten	35
noch nie	37
noch offen	35 66
nochmal	2+
nochmal anrufen	53
nochmal danke	63
nochmal geschickt	58
nochmal machen	49
nochmalig	2
nochmalige	2
nochmals	2+
nochmals anrufen	53
nochmals danke	63
nochmals vielen dank	63
nod	37
noe	37
noed	37
noergelei	11
noergeln	11
noergelt	3 11
noergelte	3 11
noise	+
noise gone	51
noise levels	34
noise stopped	51
noisy	13+
nolte	+
nominated	
nominated us	62
nominated us for	62
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
not a word	43
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
not as agreed	73
not as described	73
not as ordered	73
not as quoted	73
not as sampled	73
not as shown	73
not at all	37
not at all happy	3
not at desk	38
not at her desk	38
not at his desk	38
not at home	6 38
not at work	6
not avail	38
not available	38
not before	67
not before ten	6
not best pleased	3
not booting	13
not bothered	43
not charged	17
not charging	13
not coming back	30
not compatible	73
not competitive	12
not complete	35
not contactable	38
not cooling	13
not correct	73
not covered	8
not crashed since	51
not delivered	35
not done yet	29
not draining	13
not drying	13
not enough	35
not even	37
not extended	30
not finished yet	29
not fitting	73
not free to talk	38
not functioning	13
not good enough	3
not happened since	51
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
not interested	43
not known here	42
not known there	42
not later than	67
not leaked since	51
not level	13
not long ago	40
not matching	73
not missed a beat	72
not on	3
not on mobile	6
not on the lorry	35
not on the pallet	35
not on the van	35
not on time	29
not on work number	6
not one	37
not ordered	73
not our order	73
not ours	73
not paid	66
not paid yet	66
not per drawing	73
not per order	73
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
not right	73
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
not there any more	42
not there anymore	42
not to be called	70
not to be contacted	70
not to be rung	70
not to drawing	73
not to spec	73
not trading	9
not turned up	35
not up to scratch	43
not up to standard	3
not up to the standard	3
not value for money	12
not what was ordered	73
not what we expect	3
not what we ordered	73
not what we pay for	3
not with them any more	42
not working	13
not worth it	12
not worth the money	12
not yet	37
not yet here	29
not yet paid	66
notar	65+
notarin	65
notartermin	71
notary	65
notary service	59
notch	
notdienst	55 59
note	+
note eins	44
notebook	24+
notebooks	24+
noted	+
noted that	50
noted with thanks	47
noten	24 34+
notenschnitt	34
notes	16
notfaelle	55
notfall	55+
notfalle	55
notfalleinsatz	55
notfallmaessig	55
notfallmassig	55
nothing	37+
nothing better	44
nothing but praise	44
nothing doing	38
nothing received yet	66
nothing to fault	44
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
notified	58
notified claim	8
notiz	+
notreparatur	49
notruf	55
notstromaggregat	24
notwendig	36
notwendigkeit	36
november	+
now	55+
now dealt with by	42
now fixed	51
now handled by	42
now in hand	47
now looked after by	42
now please	55
now resolved	51
now sorted	51
now the responsibility of	42
now using another	30
now with a competitor	30
now with another supplier	30
nowhere	37+
nowhere to be found	35
nowhere to be seen	35
nowt	37
nozzle	24
nozzles	24
nps	34
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
null ausfaelle	56
null ausfalle	56
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
nummer weitergegeben	48
numpties	27
numpty	27
nun	+
nunmehr	+
nur	+
nur ab	69
nur abends erreichbar	6
nur am handy	6
nur ausreden	43
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
nur mailbox	69
nur mobil	6
nur noch	56
nur noch halb	56
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
nur vertroestet	43
nur vertrostet	43
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
nutzer	64
nutzerin	64
nutzungsausfall	8
nwk	61
nxt	+
nxt week	61
o	
o and m manual	16
o o o	32
o ring	24
o ringe	24
o rings	24
o ton	50
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
oberste prioritaet	55
oberste prioritat	55
obituary	15
object	11+
objected	11
objecting	11
objection	11
objections	11
objects	11
objects to marketing	70
objekt	71
objektbegehung	68
objekte	71+
objektleiter	39
objekts	71
obligation	+
obliged	63+
obliged us	17
obliging	
obmann	+
obs	+
obst	24
obstbaeume	24
obstbaume	24
obwohl	+
occupancy	34
occupancy rate	34
occupant	64
occupier	64
occurred	
occurrence	
oct	+
october	+
odd	+
oder	+
oefen	24
oeffentlich	
oeffentlich gelobt	62
oeffnen	
oeffnet	
oeffnet nicht	13
oeffnet uns tueren	48
oeffnet wieder	51
oeffnete	
oeffnete nicht	38
oeffnete uns tueren	48
oeffnungsrate	33 34
oegk	65
oel	24
oel laeuft aus	13
oeltank	24
oelwechsel	59
of	+
of late	40
of recent	40
ofen	24+
off	38+
off and on again	25
off colour	13
off long term	42
off on arrival	13
off on holiday	60
off register	13
off sick	38
off spec	73
off the hook	38
off the list	70
off the mailing list	70
off the next bill	10
off the price	7
off this week	38
off to bali	60
off to france	60
off to print	58
off to uni	60
off today	38
off your mailing list	70
offcuts	+
offen	+
offen an uns	46
offen geblieben	35
offenbar	50+
offence	
offended	3
offene	+
offene betraege	66
offene betrage	66
offene forderung	66
offene forderungen	66
offene fragen	1
offene posten	66
offene posten liste	28
offene rechnung	66
offene rechnungen	66
offenen	+
offenen betrag	66
offenen posten	66
offenen rechnungen	66
offener	
offener betrag	66
offener posten	66
offener saldo	66
offense	
offensichtlich	50
offentlich	
offentlich gelobt	62
offer	16+
offer of the month	33
offered	+
offeriert	+
offering	+
offers	16+
offerte	16 45+
offerten	16
offertpreis	45
offhand	43
office	+
office 365	25
office chair	24
office chairs	24
office cleaning	59
office closed	38
office fit out	71
office junior	22
office manager	22 64
office managerin	22
office move	59
office number only	6
officer	
officers	+
offices	+
offline	
offload	14
offloading	14
offn	+
offnen	+
offnet	
offnet nicht	13
offnet uns turen	48
offnet wieder	51
offnete	
offnete nicht	38
offnete uns turen	48
offnung	+
offnungsrate	33 34
offsetdruck	59
ofgem	65
ofsted	65
oft	+
often	2+
ofter	+
ogk	65
oh	+
ohne	37+
ohne ab	69
ohne anhang	35
ohne anleitung	35
ohne antwort	38
ohne aufpreis	17
ohne ausfall	72
ohne beanstandung	72
ohne beanstandungen	72
ohne berechnung	17
ohne bescheid	43
ohne lieferschein	35
ohne maengel	72
ohne mangel	72
ohne mehrkosten	17
ohne mehrpreis	17
ohne murren	72
ohne nachfolger	9
ohne problem	72
ohne probleme	72
ohne reaktion	38
ohne rechnung gemacht	17
ohne reklamation	72
ohne ruckmeldung	38 43
ohne rueckmeldung	38 43
ohne schrauben	35
ohne stoerung	72
ohne stoerungen	72
ohne storung	72
ohne storungen	72
ohne vorankuendigung	43
ohne vorankundigung	43
ohne zu klingeln	43
ohne zubehoer	35
ohne zubehor	35
ohne zwischenfaelle	72
ohne zwischenfalle	72
ohrringe	24
oil	24
ointment	24
ois	+
ok	+
ok now	51
ok since	51
ok with that	51
okafor	+
okay	+
okay again	51
okay since	51
oktober	+
oktoberfest	60
ol	24
ol lauft aus	13
old	19+
old contact	42
old firm	65
old gent	64
old lady	64
old merchant	65
old printer	65
old problem	2
old provider	65
old story	2
old supplier	65
older	+
oldtimer	60
ole	+
olive	
olive oil	24
olivenoel	24
olivenol	24
oltank	24
olwechsel	59
olympics	
oma	65+
ombudsman	11
ombudsman office	65
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
on friday	61
on gardening leave	42
on good terms	51
on good terms again	51
on her day off	17
on her return	61
on her voicemail	69
on his day off	17
on his deathbed	15
on his return	61
on his voicemail	69
on hold for ages	43
on hold for hours	43
on hold for payment	66
on holiday	38
on holiday in	60
on it	46
on its last legs	13
on its way	14
on its way now	58
on its way out	36
on landline	6
on leave	38
on loan	31
on long term leave	42
on mat leave	42
on maternity	42
on maternity leave	42
on mobile only	6
on monday	61
on monday just gone	40
on my desk	47
on my list	46
on my return	61
on no account	37
on or before	67
on our side	39
on parental leave	42
on paternity leave	42
on reception	22
on recommendation of	48
on sabbatical	42
on saturday	61
on secondment	42
on site	68 71
on site today	38
on speaking terms	51
on stop	66
on the blink	13
on the blower	53
on the cards	20
on the case	46
on the double	55
on the fritz	13
on the grapevine	50
on the high side	12
on the hop	55
on the horizon	20
on the house	10 17
on the landline only	6
on the line	53
on the lookout for	36
on the lorry	14
on the machine	69
on the other line	38
on the phone	53
on the recommendation	48
on the road	14 38
on the spot	55
on the tps	70
on the trot	2
on the truck	14
on the van	14
on the warpath	3
on thursday	61
on time	72
on time every time	72
on trial	31
on tuesday	61
on vacation	38
on wednesday	61
on whatsapp	6
onboarding	
onboarding account	25
once	40+
once again	2
once back	61
once it is in	61
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
onkel	65
online	+
online anbieter	54
online bewertung	62
online billiger	7
online guenstiger	7
online gunstiger	7
online review	62
online seminar	33
online shop	24 54
onlineanbieter	54
onlinebewertung	62
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
onsite	68
onto	+
oof	32
ooo	32+
ooo reply	32
ooo until	32
oozing	13
op	59 71+
op liste	28
op termin	71
opa	65
open	+
open a second	20
open another	20
open claim	8
open day	68
open rate	33
open until	67
opened	
opened a door	48
opened doors	48
opened doors for us	48
opened email	32
opened the door	48
opened up early	17
opened up for us	17
opened up specially	17
opening	+
opening a second	20
opening another	20
opening hours notice	33
openreach	65
opens	+
opens again	51
opens properly	51
operating	
operating manual	16
operation	59 71+
operations	
operations manager	64
operator	22+
operators	+
opinion	+
opos	28
ops	+
ops director	64
ops manager	64
opt	+
opt out	70
opted	
opted out	70
optik	+
optimiert	21
optimierung	21
opting	
opting out	70
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
order	71+
order acknowledgement	16
order confirmation	16 32
order form	16
order forms	16
order no	71
order now	33
order number	71
order placed	58
order status	32
order value	34
ordered	58
ordered twice	73
ordering	+
ordering elsewhere	30
orders	34 71+
orders elsewhere now	30
orders of service	24
ordinary	+
ordination	+
ordinationsassistentin	22
ordinationsgehilfin	22
ordinationshilfe	22
ordner	24
ordnung	+
ordnungsamt	65
organic	+
organisation	+
organiser	64
organisiert	
organist	+
orgel	24
orientierungsgesprach	52
orientierungsgespraech	52
origin	
originally	40
originalrechnung	28
orr	+
ort	+
orthotics	24
ortstermin	68
ortstermine	68
osb	24
osei	+
osteopathy	59
ostereier	23
ostergruesse	23
ostergrusse	23
osterhase	23
ostermailing	33
ostern	+
osternest	23
other	+
other agencies	54
other agency	54
other bidder	54
other bidders	54
other bids	54
other brokers	54
other companies	54
other company	54
other contractor on site	65
other contractors	54
other day	40
other firm	54
other firms	54
other offer	54
other offers	54
other provider	54
other providers	54
other quote	54
other quotes	54
other quotes in	54
other side solicitor	65
other supplier	54
other suppliers	54
other trades	65
other vendor	54
other vendors	54
other venues	54
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
our competitors	54
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
our order	71
our painter	39
our people	39
our plumber	39
our pm	39
our printer	39
our project manager	39
our receptionist	39
our rep	39
our reps	39
our rivals	54
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
our supplier	65
our support	39
our surveyor	39
our teacher	39
our team	39
our tech	39
our technician	39
our technicians	39
our techs	39
our thanks	63
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
out of spec	73
out of square	13
out of terms	66
out of the door	58
out of the office	38
out of time	29
out of true	13
out of tune	13
out on site	38
out the door	58
out to tender	54
out today	38
outage	+
outbound	53
outbound call	53
outfit	18 54+
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
outside terms	66
outstanding	66+
outstanding balance	66
outstanding invoice	66
outstanding invoices	66
outstanding service	44
outstanding work	44
oven	24
ovens	24
over	+
over and over	2
over and over again	2
over budget	12
over christmas	40
over credit limit	66
over easter	40
over our budget	12
over target	21
over terms	66
over the moon	44
over the moon with	44
over the phone	53
over the summer	40
over the weekend	40 61
over the winter	20 40
over time	29
overalls	24
overbilled	73
overbooked	73
overcharge	73
overcharged	73
overcharging	73
overcooked	13
overdue	29+
overdue account	66
overdue invoice	66
overdue invoices	66
overdue payment	66
overflow	+
overflowed	13
overflowing	13
overflows	13
overhaul	49
overhauling	49
overheads	34
overheated	13
overheating	13
overheats	13
overjoyed	44
overlooked	35
overnight	55
overnight delivery	55
overnight last night	40
overnight stay	59
overnighted	55
overnite	+
overpriced	12
overran	29
overripe	13
overripe fruit	13
overrun	29
overrunning	29
oversight	+
oversized	73
overtime	34+
owe	+
owe her	46
owe her one	17
owe him	46
owe him one	17
owe them	46
owe them one	17
owe you one	17 63
owed	+
owed to us	66
owes	66+
owes us	66
owing	66+
own	+
owned	+
owner	64+
owner changed	32
owner changed to	32
owner manager	64
owners	64+
ownership	
oysters	24
p	
p a	22
p and p	45
p c	53
p1	55
p3	+
p60	16
pa	22+
paar	+
pachter	64+
pachterin	64
pacified	51
pack	+
pack of idiots	27
pack of lies	27
package	71+
package holiday	59
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
packing service	59
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
paechter	64
paechterin	64
page	
page missing	35
page viewed	32
pages	+
pages missing	35
paid	41+
paid by bacs	41
paid by card	41
paid by cheque	41
paid for itself	56
paid in cash	41
paid in full	41
paid late	66
paid off	21 41
paid on account	41
paid out	8
paid today	41
paid twice	73
paid up	41
pain	
pain point	36
pain points	36
paint	24+
paint bubbling	13
paint chart	16
painter	
painting	59
painting and decorating	59
pair	+
pairs	+
paket	24
paket angenommen	17
paket erhalten	47
paket ist unterwegs	32
paket leer	35
paket wurde zugestellt	32
paketankuendigung	32
paketankundigung	32
paketdienst	65
pakete	24
palette	24
paletten	24
paletti	72
pallet	71
pallet of	24
pallet truck	24
pallets	71
palletti	
palme	
pamphlet	16
pampig	43
pampige	43
pampiger	43
pan	
pane	24
panel	
panels	+
panic	
panic over	51
panne	13+
pannen	13
pannendienst	59
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
parcel	71+
parcel arrived	47
parcel came	47
parcel tracking	32
parcelforce	65
parcels	71
pardon	4+
pardon me	4
parent	64
parental	
parental leave	42
parents	64+
parents evening	52
parfum	24
parish	+
parish council	65
parish priest	64
park	+
park run	60
parked	+
parked across	43
parked on	43
parkett	24+
parkett schleifen	59
parking	60
parkschaden	8
parlour	
parquet	24
part	24
part company	30
part delivery	71
part delivery only	35
part order	71
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
parting	
parting gift	23
parting ways	30
partner	64+
partnerin	65+
partners	+
partnerschaft	+
partnership	+
parts	24+
parts list	16
parts missing	35
party	71
party wall notice	16
partyservice	59
pass	
pass on	57
pass on my thanks	63
pass on our name	48
pass on our thanks	63
pass on your details	48
pass rate	34
pass rates	34
passau	+
passed	+
passed around	43
passed away	15
passed driving test	60
passed from pillar to post	43
passed on	15 58
passed on and on	43
passed on my number	48
passed on our card	48
passed on our details	48
passed on our name	48
passed on our number	48
passed on to	42
passed our card on	48
passed our details on	48
passed our name on	48
passed over	15 58
passed peacefully	15
passed the buck	43
passed to	58
passed to colleague	42
passen	72+
passen nicht	73
passen perfekt	72
passenger	64
passengers	64
passer	
passes	+
passes away	15
passieren	+
passiert	+
passing	+
passing away	15
passing on	57
passing on message	22
passing the buck	43
passport	+
passport copy	16
passt	72+
passt alles	51 72
passt fuer ihn	51
passt fuer sie	51
passt fur ihn	51
passt fur sie	51
passt genau	72
passt gut	72
passt jetzt	51
passt jetzt alles	51
passt nicht	73
passt nicht rein	73
passt nicht zusammen	73
passt nun	51
passt perfekt	72
passt prima	72
passt so	51
passt super	72
passt wie angegossen	72
passt wieder	51
passte	72
passte nicht	73
passten	72
passten nicht	73
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
past due	29 66
past its date	13
past use by	13
pasta	24
paste	+
pastor	+
pastries	24
pastry	24
pat	64
pat test	59
pat testing	59
patch	49+
patch einspielen	49
patch panel	25
patch up	49
patched	51
patched up	51
patchen	49
patches	49
patching	49
patchy	13
pate	64
paternity	
paternity leave	42
pathetic	3
patience	+
patience has run out	3
patient	64+
patient and kind	44
patienten	64+
patientin	64
patientinnen	64
patients	64+
patin	64
patio	
patio door	24
patio doors	24
patron	64
patron of the charity	64
patronising	43
patronizing	43
patrons	64
patsche	
pattern	+
patzer	
patzig	43+
patzige	43
patziger	43
pauschal	+
pauschale	45+
pauschale entschadigung	10
pauschale entschaedigung	10
pauschalen	45
pauschalpreis	45
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
payback	56
payer	
paying	41+
paying late	66
paying off	21
payment	41+
payment confirmation	32
payment declined	66
payment failed	66
payment late	66
payment made	41
payment missing	66
payment not received	66
payment on account	41
payment overdue	66
payment plan	41
payment plan form	16
payment received	47
payment reminder	28
payment run	41
payment terms	41
payment withheld	66
payments	41
payout	8
paypal	41
payroll	59+
pays	41+
pays for itself	56
pays late	66
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
pdfs	16+
pdl	64
peace	
peace made	51
peace restored	51
peacefully	
pears	24
pedicure	59
pedikuere	59
pedikure	59
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
penetration test	59
penner	27
penny	+
pens	23 24
pension	+
pension advice	59
pension review	52
pensioniert	42+
pensioniert worden	42
pensionierung	42
pensionist	42
pensionistin	42
people	+
people next door	65
peppers	24
per	+
per 31 12	67
per bote	57
per cent off	7
per client	50
per cust	50
per customer	50
per dhl	57
per e mail senden	57
per eilboten	55
per einschreiben	57
per empfehlung	48
per ende	67
per ende monat	67
per express	55 57
per fax	57
per handschlag	51
per head	45
per hour	45
per karte	41
per kilo	45
per kurier	55 57
per kurier schicken	57
per lastschrift	41
per m2	45
per mail	57
per mail erreichbar	6
per mail geschickt	58
per mail gesendet	58
per mail raus	58
per mail schicken	57
per mail senden	57
per metre	45
per monatsende	67
per month	45
per night	45
per post	57
per post geschickt	58
per post schicken	57
per post senden	57
per sq m	45
per telefon	53
per tonne	45
per ultimo	67
per unit	45
per whatsapp erreichbar	6
per whatsapp schicken	57
percent	+
percent off	7
perfect	72+
perfect job	44
perfectly	72
perfekt	72+
perfekte	72
perfekte arbeit	44
perfekten	72
perfekter	72
perfektes	72
perforated	13
performance	
performance review	52
performed	58
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
perpetual	2
pers	+
persistent	2
persistently	2
persists	2
persoenlich	
persoenlich getroffen	68
persoenlich treffen	68
persoenlich vorbei	68
persoenliche	
persoenliche assistentin	22
persoenliches	
persoenliches gespraech	68
person	+
personal	+
personal assistant	22
personal injury	8
personal recommendation	48
personal training	59
personalbedarf	36
personalkosten	34
personalleiterin	64
personally	+
personalwechsel	42
personenschaden	8
personlich	+
personlich getroffen	68
personlich treffen	68
personlich vorbei	68
personliche	
personliche assistentin	22
personliches	
personliches gesprach	68
persons	+
perspektive	20
perspektiven	20
perspektivgesprach	52
perspektivgespraech	52
perspektivisch	20
perth	+
perucke	24
peruecke	24
pest	
pest control	59
pestering	
pet	
pet claim	8
pet food	24
pet insurance claim	8
pet owner	64
pete	+
peter	+
petersen	+
petition	
petrol	24
petrol prices	60
pfa	58+
pfannen	24
pfarramt	+
pfarre	65
pfarrer	65
pfeifen	13+
pfeift	13
pferd	65
pferde	60
pfingsten	+
pflanze	24
pflanzen	24
pflastersteine	24
pflasterung	59
pflege	59
pflegeanruf	1
pflegebett	24+
pflegedienst	18 59
pflegedienstleitung	64
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
pfusch	13 27 43
pfuscharbeit	43
pfuscher	27 43+
pfuschern	27
pg	+
phaenomenal	44
phanomenal	44
phantastisch	44
phase	+
phase 1	71
phase 2	71
phase geaendert	32
phase geandert	32
phase one	71
phase two	71
phil	+
phishing	25
phishing email	25
phishing mail	25
phone	24 53+
phone back	53
phone call	53
phone calls	34
phone calls only	6
phone extension	25
phone off	38
phone only	6
phone preferred	6
phone repair	59
phone switched off	38
phone up	53
phonecall	53
phoned	53+
phoned back	53
phoned in	53
phoned up	53
phones	24 53
phoning	53+
photo	16
photo shoot	59 62
photocopier	24
photograph	16
photographer	18
photographs	16
photography	59
photos	16
photos for website	62
photovoltaikanlage	24
phut	
physio	59+
physiotherapie	59
physiotherapy	59
pi	
pi claim	8
piano	24+
piano lessons	59
piano tuning	59
pic	+
pick	+
pick and pack	59
pick up	14
picked	+
picked up	21 47 58
picker	
pickerl	59
picking	+
picking up	14
picks	
picks up	14
pickup	14
pics	16
picture	16
pictures	16+
pictures for our website	62
pie	+
piece	24+
piece missing	35
piece of advice	0
pieces	24
pieces missing	35
piepton	69
pies	24+
pigeon	+
pikett	+
pikettdienst	59
pikiert	3
pilatus	
pillar	
pillar to post	43
pilling	13
pillock	27
pillocks	27
pillow	24
pillows	24
pilot	71+
pilotprojekt	71
pilze	24
pin	
pin code	25
pin gesperrt	25
pin reset	25
pin vergessen	25
pinch	
pinched	35
ping	57+
ping across	57
ping me	57
ping over	57
pinged	
pinged across	58
pinged over	58
pinging	
pinging over	57
pink	
pint	60
pints	
pipe	24
pipe burst in	8
pipeline	20
pipes	24
pipettes	24
pipework	24
pipifein	72
piss	
piss off	27
pissed	
pissed off	3
piston	24
pistons	24
pit	+
pitch	
pitch in	17
pitched	+
pitched in	17
pitted	13
pixelated	13
pixelig	13
pixels	
pizza	24
placated	51
placated with	51
place	+
placed	+
placed the order	58
placement	71
places	+
plaene	16 20
plaene durchgesprochen	52
plaenen	20
plaetzchen	23
plakate	24
plan	16 20+
plan for	20
plan to	20
plane	16 20+
plane durchgesprochen	52
planen	20+
planer	24 65
plank	24
planks	24
planned	20+
planned maintenance	59
planners	65
planning	20+
planning application	16
planning application work	59
planning authority	65
planning call	52
planning day	52
planning department	65
planning meeting	52
planning officer	65
planning permission	16
planning session	52
planning to	20
plans	16 20+
plans for	20
plans for the weekend	60
plans to	20
plant	24+
plant closed	9
plant hire	59
plant manager	64
plante	20
planter	24
planters	24
planting	59
plants	24
planung	20 59+
planungen	20
planungsbuero	65
planungsburo	65
planungsgesprach	52
planungsgesprache	52
planungsgespraech	52
planungsgespraeche	52
planungsrunde	52
planungssitzung	52
planungstermin	52
plaster	24
plasterboard	24
plasterer	
plastering	59
plasters	24
plastic	+
plastic parts	24
plate	
plates	24
platform	+
plating	59
platt	+
platten	24+
plattfuss	13
platz	+
platzbedarf	36
platzchen	23
platze	+
platzen	+
platzen ab	13
platzhirsch	54
platzt	13
platzt ab	13
platzt der kragen	3
platzte	
platzte der kragen	3
plauderei	60
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
please close	51
please confirm	5
please contact	5
please do not call	70
please do not phone	70
please do not reply	32
please do not ring	70
please do the needful	5
please email	6
please email instead	6
please explain	5
please find attached	58
please find enclosed	58
please forgive	4
please let me know	5
please let us know	5
please now contact	42
please provide	5
please quote	5
please quote for	5
please reply	5
please respond	5
please revert	5
please send	57
please tell me	5
please unsubscribe	70
please use	42
pleased	44+
pleased with	44
pleased with it	1 44
pleased with the	44
pleasure	+
pleasure to deal with	44
pleasure working with	44
pledge	46
pledged	46+
pledges	46
pledging	46
pleite	9+
pleite gegangen	9
pleitegegangen	9
ploetzlich	
ploetzlich verstorben	15
plonker	27
plonkers	27
plot	71
plot 4	71
plotter	24
plotzlich	
plotzlich verstorben	15
plough	24
ploughing	59
pls	+
pls advise	5
pls check	5
pls confirm	5
pls find attached	58
pls let me know	5
plugged	51+
plugin	24
plumber	18+
plumbers	18
plumbing	59+
plus	+
plus gst	45
plus vat	45
plus von	21
plywood	24
plz	+
pm	
pm today	61
pneus	24
po	71+
po copy	16
po number on invoice	28
po raised	58
poached	54
poached by	30
poaching	54
pocht	
pocht auf	11
pocket	+
pod	16+
podest	+
podiatry	59
poenale	10
poenalen	10
point	+
point out	0
pointed	+
pointed out	0
pointed them our way	48
pointed us to	48
pointer	0
pointers	0
pointing	59
pointing out	0
points	+
pokale	24
pole	+
polen	+
police	8 16 65+
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
policy holder	64
policy lapsed	30
policy no	8
policy number	8
policy ref	8
policy review	52
policy schedule	8 16
policyholder	8 64
policyholders	64
polier	39
poliert	+
polish	+
polite	44+
polite and quick	44
politics	60
politik	60
polizei	65
polizeibericht	8
polizze	8 16
polizze gekuendigt	30
polizze gekundigt	30
polizzen	8 16
polizzennummer	8
polo	
polo shirts	24
polster	24
polstergarnitur	24
polsterung	59
polytunnel	24
ponale	10
ponalen	10
pond	+
pond liner	24
pongs	13
pontius	
pony	65
pony club	60
pool	24+
pool car	31
pool cover	24
pool pump	24
poolabdeckung	24
poor	+
poor communication	43
poor finish	13
poor form	3
poor payer	66
poor quality	13
poor service	43
poor show	3
poor value	12
poorly	
poorly fitted	13
pop	+
pop by	68
pop in	68
pop in the post	57
pop it round	14
pop over	68
pop round	68
popped	13+
popped by	68
popped in	68
popped in the post	58
popped off	13
popped out	13
popped round	68
popping	
popping in	68
porcelain	+
poren	13
pork	24
port	+
portable	+
portal	+
portaloo	
portaloo hire	59
portaloos	24
ported	
ported out	30
porter	22
portfolio	16
portfolio review	52
portier	22+
portierin	22
portierloge	22
porting	
porting out	30
portions	+
porto	45+
portrait	+
ports	+
portugal	+
pos	71+
position	
position vakant	42
positive	
positive feedback	44
positively	+
positiver	
positiver beitrag	62
poss	+
possible	26+
possibly	26
post	57 65+
post bevorzugt	6
post install call	1
post installation check	1
post it on facebook	27
post office	65
post only	6
post op call	1
post op check	1
post out	57
postage	45
postage costs	34
postcards	+
posted	58+
posted a review	62
posted about us	62
posted off	58
posted out	58
posted today	58
posteingang	47
posten	57
poster	24+
posters	24+
postfach	25+
postfach einrichten	25
postfach voll	25 32
postie	65
posting	57+
posting out	57
postkarte	23
postman	65
postmaster	32
postponed	29
posts	57
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
powder coating	59
powdery	13
power	+
power company	65
power consumption	34
power cut	65
power of attorney	16
power supply	24
powerpoint	16
ppc	59
ppl	+
ppm	59
pr	59
practice	18+
practice manager	64
practice manager secretary	22
praemie	8 34 45
praemien	8 34 45
praemienanpassung	8
praemienerhoehung	12
praemienrechnung	8
praesent	23
praesentation	16 68
praesente	23
praesentkoerbe	23
praesentkorb	23
praise	44+
praised	44
praises	44
praising	44
praktikant	39
praktikantin	
praktikantin am telefon	22
praktikum	+
pralinen	23 24+
pram	24
pramie	8 34 45
pramien	8 34 45
pramienanpassung	8
pramienerhohung	12
pramienrechnung	8
prang	8
prasent	23
prasentation	16 68
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
praxisbeispiel	62
praxisbericht	62
pre	+
pre pay	41
precaution	26
precautionary	26
predecessor	19 42
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
preis	45+
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
preisaenderung	45
preisanderung	45
preisanfrage	45
preisanfragen	45
preisangabe	45
preisangebot	45
preisanpassung	45
preisanpassung nach unten	7
preisanpassungen	45
preisanstieg	12
preisaufschlag	12
preisauskunft	45
preisbindung	45
preisblatt	16
preisdruck	7
preisdruckerei	7
preisdrueckerei	7
preise	45+
preise drucken	7
preise druecken	7
preise erhoeht	12
preise erhoht	12
preise gesenkt	7
preise gestiegen	12
preise zu hoch	12
preisen	45
preiserhoehung	12 45
preiserhoehungen	12
preiserhohung	12 45
preiserhohungen	12
preises	45
preisgarantie	45
preisgefuege	45
preisgefuge	45
preisgesprach	45
preisgespraech	45
preisgestaltung	45
preisguenstig	7
preisguenstige	7
preisguenstiger	7
preisgunstig	7
preisgunstige	7
preisgunstiger	7
preislich	45+
preislich attraktiver	7
preislich entgegen	7
preislich entgegenkommen	7
preislich nicht drin	12
preislich zu hoch	12
preisliche	45
preisliste	16 45+
preisliste an alle	33
preislisten	16 45
preisminderung	10
preisnachlaesse	7
preisnachlass	7 10
preisnachlasse	7
preisreduktion	7
preissenkung	7
preissenkungen	7
preissprung	12
preisstaffel	45
preissteigerung	12
preissteigerungen	12
preisvergleich	7
preisverhandlung	45
preisverhandlungen	45
preisvorschlag	45
preisvorstellung	45
preisvorteil	7
preiswert	7
preiswerte	7
preiswerter	7
premises	
premises empty	9
premium	8 45+
premiums	8 45
prep	+
prepaid	41+
prepare	+
prepayment	41
prepone	55
prescription	+
present	23
presentation	16
presently	61
presents	23
president	+
press	24
press brake	24
press kit	16
press mention	62
pressant	55
presse	65+
presseartikel	62
pressiert	55
pressing	55
pressure	+
presumably	26
prevent	
preventive	
preventive maintenance	59
previous	19 40
previous agency	65
previous builder	65
previous contact	42
previous contractor	65
previous dentist	65
previous installer	65
previous merchant	65
previous owner	65
previous plumber	65
previous printer	65
previous provider	65
previous supplier	65
previous tenant	65
previous vet	65
previously	40
price	45+
price comparison	16
price cut	7
price drop	7
price hike	12
price hikes	12
price increase	12
price increases	12
price list	16 45
price list mailing	33
price lists	16
price match	7
price matched	7
price matching	7
price per unit	45
price reduction	7 10
price rise	12
price rises	12
price too high	12
price went up	12
priced	45
priced out	12
pricelist	16
prices	45+
prices going up	12
prices went up	12
pricey	12
pricier	12
pricing	45+
pricy	12
priest	
prima	44+
primary	+
primer	24
principal	64
principle	
print	59+
print file	16
print queue	25
print ready file	16
print run	71
printed	
printer	18 24 25
printer not found	25
printer offline	25
printer queue	25
printers	18 24+
printing	59+
prints	
prints again	51
prints blank	25
prints fine	51
prio	
prio 1	55
prio eins	55
prior	19
prior to	67
prioritaet	36
prioritaeten	36
prioritaeten besprochen	52
prioritat	36
prioritaten	36
prioritaten besprochen	52
priorities	36
priority	36+
priority one	55
priority order	55
privacy	
privacy policy	33
privat	
privat geplaudert	60
private	+
private nummer	6
privates	60
privates geplaudert	60
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
probate work	59
probe	16 71
probeauftrag	71
probefahrt	68 71
probegeraet	31
probegerat	31
proben	16+
probestellung	31
probier	+
probiere	+
probieren	+
probiert	+
problem	+
problem behoben	51
problem erledigt	51
problem free	72
problem geloest	51
problem gelost	51
problem gone	51
problem solved	51
probleme	
problemlos	72
problemlose	72
problemlosen	72
problemloser	72
problems	
problemstellung	36
procedure	71
proceed	+
processed	+
processing	
processing time	34
procurement	64+
procurement manager	64
product	24
product launch	33
product liability	8
production	34+
production manager	64
production run	71
production stopped	55
productive	
productivity	34
productivity up	21
products	24
produkt	24
produktblatt	16
produkte	24
produkten	24
produktion	34 71+
produktion steht	13 55
produktionsleiter	64
produktiver	21
produktivitaet	34
produktivitaetssteigerung	21
produktivitat	34
produktivitatssteigerung	21
produktprobe	16
prof	64+
professional	
professional indemnity	8
professionals	
professor	64+
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
programmierung	59
progress	+
project	71
project management	59
project manager	64
project plan	16
projection	20
projector	24+
projectors	24
projects	71
projekt	71
projekte	71
projekten	71
projektes	71
projektleiter	39
projektrabatt	7
projekts	71
projektstart	71
promise	46+
promised	46+
promised her	46
promised him	46
promised them	46
promised to	46
promised to pass on	22
promises	46+
promising	+
promising to	46
promo	33
promo code	33
promo price	7
promoaktion	33
promos	33
promoted	42
promoted to	42
promotion	33
promotional	33+
promotional email	33
promotionen	33
promotions	33
prompt	44 55
pronto	55
proof	16
proof of address	16
proof of delivery	16
proof of id	16
proof of loss	8
proof of ownership	8
proofing	
proofreading	59
proofs	16
propaganda	
proper	+
properly	+
property	
property management	59
property manager	65
property valuation	59
proposal	16+
proposals	16
proposed	+
proprietor	64
proprietress	64
prosecco	23+
prospect	64
prospects	64+
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
provenexpert	62
provide	57+
provided	26 58
provided that	26
provider	18+
providers	18
provides	57
providing	26 57
provision	+
proxy	25
prozent	+
prozent nachlass	7
prozent rabatt	7
prozente	7
pruefbefund	16
pruefbericht	16
pruefe	
pruefe das	46
pruefe ich	46
pruefen	
pruefen das	46
pruefen wir	46
pruefgeraet	24
pruefprotokoll	16
pruefung	59
pruefungen	59
prufbefund	16
prufbericht	16
prufbuch	+
prufe	
prufe das	46
prufe ich	46
prufen	
prufen das	46
prufen wir	46
prufer	+
prufgerat	24
prufprotokoll	16
prufung	59+
prufungen	59
pt	64
pts	64
pub	60+
pub quiz	60
public	+
public liability	8
publican	64
published	58
publiziert	+
puenktlich	72
puenktlich angekommen	47
puenktlich bezahlt	41
puk	25
pull	
pull an all nighter	55
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
pulverbeschichtung	59
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
punktlich	72+
punktlich angekommen	47
punktlich bezahlt	41
punter	64
punters	64
pupil	64
pupils	64+
puppen	24
puppy	65
purchase	+
purchase invoice	28
purchase ledger	28
purchase order	71
purchase order copy	16
purchase order number	28
purchaser	64
purchasers	64
purchasing	64
purchasing dept	64
purchasing manager	64
pure	+
purely	+
purple	+
pushchair	24
pushed	
pushed back	29
put	+
put a word in	48
put at our disposal	31
put back	29
put her in touch	48
put him in touch	48
put him right	0
put in a word	48
put in good word	48
put in the post	57 58
put in touch	48
put me in touch	48
put off	29
put on right track	0
put one aside	17
put one by	17
put out	3
put prices up	12
put right	49 51
put some by	17
put the phone down	38
put through payment	41
put through to	22
put to bed	51
put up with	17
put us in touch	48
puts	
puts it right	49
puts us in touch	48
putting	+
putting it with solicitors	27
putting prices up	12
putting right	49
putting us in touch	48
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
q1	+
q2	+
q3	+
qa	+
qa manager	64
qbr	52+
qbrs	52
qm	+
qr	
qr rechnung	28
qtn	16
qtr	+
quad	24
quad bike	24
quadratmeter	+
quadratmeterpreis	45
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
quality manager	64
quality street	23
qualmt	13
quantities	36
quantity	36
quarantined	32+
quark	24
quarrel	+
quarrel over	51
quartal	+
quartalsende	67+
quartalsgesprach	52
quartalsgesprache	52
quartalsgespraech	52
quartalsgespraeche	52
quartalsreview	52
quarter	+
quarter end	67
quarter less	56
quartered	56
quarterly	+
quarterly review	52
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
queue for ages	43
queues	34
quick	+
quick as a flash	44
quick as you can	55
quick guide	0
quick question	5
quick sticks	55
quick turnaround	55
quicker	21+
quickly	55
quid	+
quiet	72+
quiet since	51
quietschen	13
quietscht	13+
quietscht nicht mehr	51
quietschte	13
quillt	13
quillt auf	13
quit	42+
quite	+
quite expensive	12
quits	
quittiert	47+
quittung	28+
quittungen	28
quiz	
quota	
quotation	16+
quotations	16
quote	16+
quote for brochure	62
quote for website	62
quote her	62
quote him	62
quote price	45
quote them on website	62
quote too high	12
quote unquote	50
quoted	45+
quoted at	45
quoted price	45
quotes	16+
r	+
r i p	15
r o	38
r1	+
r11	+
ra	+
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
radtour	60
radwechsel	59
raeder	24
raedern	
raet	0
raet ab	0
raeuber	27
raeuberbande	27
raeumt	
raeumt das lokal	9
raeumung	59
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
rahmenauftrag	71
rahmenplanung	20
rahmenvertrag	16+
rahmenvertrag gekuendigt	30
rahmenvertrag gekundigt	30
raibh	
raid	+
raiffeisenbank	65
rail	+
rail company	65
rain	60
rain comes in	13
rained	+
raining	60
raise	
raise an invoice	28
raise hell	11
raise the invoice	28
raised	21 58
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
rams	16
ran	+
ran behind	29
ran in the wash	13
ran into the back	8
ran it over	58
ran late	29
ran me to station	17
ran updates	25
rancid	13
rand	+
rang	53+
rang and rang	38
rang back	53
rang in	53
rang out	38
rang through	53
rang up	53
range	+
rangegangen	53
rank	13
rank amateurs	27
rankings	34
rann	13
rant	3
ranted	3
ranted about	3
ranting	3
ranzig	13
ranzige	13
rapid	60+
rapport	16
rapporte	16
raptures	
rarely	37
rasch	
rasche	+
rascher	21
raschest	55
raschestmoeglich	55
raschestmoglich	55
rasen	24
rasenmaeher	24
rasenmaher	24
rasenpflege	59
rash	+
raspberries	24
rastet	
rastet aus	3
rastete	
rastete aus	3
rat	0+
rat ab	0
rat gegeben	0
rate	45+
rate card	16
rated	
rated us	62
raten	0 41+
ratenzahlung	41+
ratenzahlungen	41
rates	45+
rathaus	65
rather	+
rather an email	6
rather be emailed	6
rather be texted	6
rather dear	12
rather have an email	6
rather put out	3
rather text	6
rather than	56
rating	62
ratings	62
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
rauchfangkehrer	65
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
raumung	59
raumungsverkauf	33
raunzen	11
raunzt	11
raunzte	11
raus	58+
rauscht	13
rausfahren	68
rausgefahren	68+
rausgefallen	13
rausgeflogen	43
rausgegangen	58
rausgekommen	68
rausgeschickt	58
rausgeschmissenes	
rausgeschmissenes geld	3
rausgeworfen	43
rausgeworfenes	
rausgeworfenes geld	3
rauskommen	68
rausschicken	57
rauszuschicken	57
rav	65
raved	
raved about	44
raves	
raves about	44
ravi	+
raving	
raving about	44
raw	
raw in the middle	13
rawlplugs	24
ray	
rays	
rcd	24
rcvd	47
rdp	25
re	+
re did	51
re do	49
re done	51
re fitted	51
re hung	51
re invoice	28
re issued	51
re laid	51
re lay	49
re nr	28
re occurred	2
re sealed	51
re send	57
re sent	58
re tender	54
reach	+
reachable	+
reached	+
reached a compromise	51
reached agreement	51
reached an agreement	51
reached him	47
reached me	47
reached us	47
reaction	
read	32+
read confirmation	32
read me the riot act	3
read more	33
read receipt	32
read that	50
reader	
reading	
reading glasses	24
readings	
readjust	49
readjusted	51
reads	
reads wrong	13
ready	+
ready by	67
ready for	67
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
real pro	44
realign	49
realigned	51
realigning	49
really	+
really appreciate	63
really appreciated	63
really happy	44
really helpful	44
really impressed	44
really love	44
really pleased	44
reaped	21
rear	
rear end shunt	8
rear ended	8
rearranged	
rearranged his day	17
reassured	46
reattach	49
rebate	7
rebate for the trouble	10
rebates	7
rebill	28
rebilled	28
rebooked	58
reboot	25
rebooted	25
rebooten	25
rebuild	49
rebuilding	49
rebuilt	51+
rec	+
rec would	47
recalibrate	49
recalibrated	51
recalibrating	49
recd	47
receipt	28+
receipt copy	16
receipt of	47
receipts	28
receivable	
receive	47+
received	47+
received today	47
received with thanks	47
receiver	+
receiver appointed	9
receivers	9
receivers in	9
receivership	9+
receives	47
receiving	47
recent	40
recently	40
reception	22+
reception took a message	22
receptionist	22+
receptionist took a message	22
receptionists	22
rechenfehler	73
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
rechnung berichtigt	51
rechnung erhalten	47
rechnung fehlt	35
rechnung gestellt	28 58
rechnung noch offen	66
rechnung nur digital	6
rechnung offen	66
rechnung per mail	6
rechnung per post	6
rechnung uberfallig	66
rechnung ueberfaellig	66
rechnung verschickt	58
rechnungen	28+
rechnungen offen	66
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
rechtsberatung	59
rechtsschritte	27
rechtsschutz	8
rechtsschutzversicherung	8
rechtzeitig	+
rechtzeitig vor	67
recipe	+
recipient	+
recipient unknown	32
recital	+
reckon	50+
reckoned	50
reckons	50+
recliner	24
recognised	
recommend	48+
recommend you to anyone	44
recommendation	48
recommendations	48
recommended	48+
recommended by	48
recommended me	48
recommended settings	0
recommended us	48
recommended us to	48
recommending	48
recommends	48
recondition	49
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
recovery	59
recovery from third party	8
recruit	20
recruiting	20
recruitment	59
rectification	49
rectified	51
rectifies	49
rectify	49
rectifying	49
recurred	2
recurrence	2
recurrent	2
recurring	2
recurs	2
recut	51
recycle	
recycle bin	25
recycling	59
red	
red letter	28
red wine	24
redaktionsschluss	67
redeliver	14
redelivered	58
redelivering	14
redelivery	14
reden	+
redet	+
redid	51+
redo	49+
redoes	49
redoing	49
redone	51+
reduce	56+
reduced	56+
reduced by	56
reduced from	56
reduced price	7
reduced to	56
reduces	56
reducing	56
reduction	56+
reductions	56
reduktion	56
redundancy	42
redundant	42
reduzieren	56
reduziert	56
reduzierte	56
reduzierten	56
reduzierter	
reduzierter preis	7
reduzierung	56
reeds	24
reeked	13
reeks	13
reel	24
ref	+
refa	22
refer	48+
refer to drawer	66
reference	62+
reference call	62
reference customer	62
reference letter	16 62
reference project	62
reference site	62
reference visit	62
references	62
referenz	62+
referenz gegeben	62
referenzanlage	62
referenzbericht	62
referenzbesuch	62
referenzen	62
referenzgeber	62
referenzkunde	62
referenzkunden	62
referenzliste	62
referenzobjekt	62
referenzobjekte	62
referenzprojekt	62
referenzprojekte	62
referenzschreiben	62+
referenzvideo	62
referral	48
referral fee	48
referral from	48
referral letter	16
referrals	48
referred	48+
referred by	48
referred me to	48
referred us	48
referred us to	48
referring	48
refers	48
refinish	49
refit	49+
refits	49
refitted	51
refitting	49
refix	49
refund	10+
refund arrived	51
refund came through	51
refund made	51
refund paid	51
refund received	51
refunded	10+
refundieren	10
refundiert	10
refundierung	10
refunding	10
refunds	10 34
refurb	71
refurb next year	20
refurbish	49
refurbishing	49
refurbishment	71
refuse	11
refused	+
refused delivery	11
refused payment	17
refused to pay	11
refused to sign	11
refuses	11
refuses to	37
refuses to pay	66
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
regenwetter	60
regie	+
regiebericht	16
region	+
regional	+
register	
register now	33
registered	58+
registration	
registration form	16
registrations	34
registrierkasse	24
registriert	+
registrierung	
registrierung bestaetigt	32
registrierung bestatigt	32
reglazing	59
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
regrind	49
reground	51
regrouted	51
regs	
regt	
regt sich auf	3
regt sich uber	3
regt sich ueber	3
regte	
regte sich auf	3
regular	64
regular customer	64
regular occurrence	2
regularly	2
regulator	65
regulierer	8
reguliert	8
regulierung	8
reha	60+
rehung	51
reibungslos	72
reibungslose	72
reibungslosen	72
reibungsloser	72
reiche	+
reiche ein	57
reiche nach	46 57
reichen	+
reichen ein	57
reichen nach	46 57
reicht	+
reicht ein	57
reicht es	3
reicht ihm	3
reicht ihr	3
reicht mir	3
reicht nach	57
reicht uns	3
reifen	24+
reifen platt	13
reifenwechsel	59+
reihe	
reihen	+
reimburse	10
reimburse us	41
reimbursed	10
reimbursement	10
reimburses	10
rein	
reingehoert	
reingehort	
reingekommen	47
reingeschaut	68
reinigen	+
reinigung	59
reinigungen	59
reinigungsmittel	24
reinkommen	68
reinpacken	57
reinschauen	68
reinstall	49
reinstallation	49
reinstalled	51
reinstalling	49
reinstated	51
reinstellen	14
reinvoice	28
reis	24
reise	+
reiseplanung	59
reissen	13+
reisst	13
reisst auf	13
reisst ein	13
reissued	51+
reissverschluss	24
reject	11
reject rate	34
rejected	11+
rejecting	11
rejects	11 34
rekla	11
reklamation	11
reklamation erledigt	51
reklamationen	11 34
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
rektor	64
rektorin	64
relaid	51
relais	24
relationship	
relay	24
relay the tiles	49
release	71+
release payment	41
released	58+
released for payment	41
reliable	72
reliably	72
relief	+
relocate	20
relocated	
relocated to	42
relocating	20
relocation	20
rely	
rely on me	46
rely on us	46
remade	51+
remain	+
remaining	+
remains	+
remake	49
remakes	49
remaking	49
remarked	50+
remarked that	50
remedial	49
remedial works	49
remedied	51
remedies	49
remedy	49
remedying	49
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
removals	59
remove	+
remove from list	70
remove from mailing list	70
remove him	70
remove me	70
remove my address	70
remove my details	70
remove us	70
removed	
removed from list	70
removed from mailing list	70
renate	+
render	16 24
rendered	+
rendering	16 59
renders	16
renew	
renewal	
renewal date	67
renewal declined	30
renewal papers	16
renewal premium	8
renewed	+
renewing	+
renovierung	59 71
rent	45
rent arrears	66
rental	59
rental agreement	16
rente	+
rentenversicherung	65
rentner	42+
rentnerin	42
reoccurred	2
reoccurring	2
rep	39
repaid	10
repaint	49
repainted	51
repainting	49
repair	49 59+
repair estimate	8
repaired	51+
repaired by us	49
repairer	
repairing	49
repairs	49 59+
reparatur	49 59+
reparaturannahme	49
reparaturauftrag	49
reparaturen	49 59
reparaturservice	59
reparaturtermin	49 71
repariere	49
reparieren	49
repariert	49 51+
reparierte	49
reparierten	49
repay	10
repeat	2
repeat order	71
repeated	2
repeatedly	2
repeating	2
repeats	2
replace	49
replaced	51+
replaced and working	51
replaced by	42 51
replaced foc	10
replaced free	10
replaced under warranty	51
replaced with	51
replacement	10+
replacement car	31
replacement due	36
replacement for	42
replacement is	42
replacement sent	10
replacements	10+
replaces	49
replacing	49+
replacing free of charge	10
replied	50
replied that	50
replies	+
reply	+
reply by	67
repointing	59
report	16+
report you	27
report you to trading standards	27
reported	50
reported a fault	11
reported that	50
reported us to	27
reportedly	50
reporting	50
reporting a fault	11
reporting you	27
reports	16 50+
reports that	50
reprint	49+
reprinted	51+
reprinted and delivered	51
reprinting	49
reprints	49
reprogram	49
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
required by	67
required for	67
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
reseal	49
resealed	51
resealing	49
reseller	18 64
resellers	64
resend	57
resending	57
resent	58
resentful	3
reservation	71+
reservationen	71
reservations	71
reserve	8
reserved	58
reserviert	58
reserviert fuer ihn	17
reserviert fur ihn	17
reservierung	71+
reservierungen	71
reset	25 51+
reset it	49
reset password	25
resets	25
resew	49
resewn	51
resident	64
residents	64
resignation	42
resigned	42+
resigned his membership	30
resigned membership	30
resigns	42
resin	24
resoldered	51
resolution	60
resolved	51+
resp	
respected	+
respekt	44+
respektlos	43
respektlose	43
respite	
respite care	59
respond	
respond by	67
responder	
response	+
response time	34
response times	34
response was	50
responsibility	
responsible	
respray	59
resprayed	51
rest	+
rest assured	46
rest delivered	51
rest gebracht	51
rest geliefert	51
rest in peace	15
restart	25
restarted	25
restarted pc	25
restaurant	+
restaurateur	64
restaurieren	49
restaurierung	59
restbetrag	+
restitch	49
restitched	51
restlieferung	71
restlos	
restlos bedient	3
restoration	59
restore	49
restore file	25
restored	51+
restored from backup	25
restoring	49
restrechnung	28
restringing	59
restsumme	+
restzahlung	41
resuemee	52
results	16+
resume	+
resumee	52
resurface	49
retail	
retail price	45
retailer	64
retailers	64
retainer	24 45+
retendering	54
retention	34+
retention not released	66
rethink	+
retightened	51
retire	
retire in	20
retired	42+
retired and closed	9
retired and sold	9
retired at christmas	42
retired in june	42
retired last year	42
retirement	42+
retirement card	23
retirement do	23
retires	42+
retiring	42+
reto	+
retour	+
retour bekommen	47
retour erhalten	47
retour gekommen	47
retoure	11
retouren	34
retourenquote	34
retourniere	57
retournieren	57+
retourniert	57
retter	44
retter in der not	17
rettung	65+
retuned	51
return	+
return and refund	10
return by	67
return label	16
return load	14
return on investment	21
return rate	34
return the favour	17
return them	11
returned	+
returned mail	32
returned signed	58
returned the favour	17
returned the loan	31
returned unpaid	66
returning	+
returns	34+
returns label	16
reupholstery	59
rev	64
revanchieren	17
revanchiert	17
revenue	34 65
reverend	64
reversed	+
reversed into	8
revert	+
revert back	5
review	52+
review gesprach	52
review gespraech	52
review online	62
review termin	52
reviewed	52
reviewing	52
reviews	34 52+
reviews online	62
revised	+
revised offer	16
revised quote	16
revision	59
revisor	+
rewelded	51
rewire	59
rewired	51
rewiring	59
rework	34 49+
reworking	49
reworks	49
rezensiert	62
rezension	62
rezension geschrieben	62
rezensionen	62
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
richten	49+
richter	+
richtet	49+
richtet aus	22
richtet es aus	22
richtet her	49
richtete	49
richtete es aus	22
richtig	+
richtig stellen	49
richtige	+
richtige gebracht	51
richtige geliefert	51
richtigen	+
richtiggestellt	49 51
richtigstellen	49
richtpreis	45
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
rief an	53
rief nicht zuruck	38
rief nicht zurueck	38
rief zuruck	53
rief zurueck	53
riefen	
riefen an	53
riefen zuruck	53
riefen zurueck	53
riesenfreude	44
riesenkompliment	
riesig	+
riesling	+
riet	0
riet ab	0
rieten	0
rig	+
right	+
right as rain	51
right away	55
right now	55
right now again	51
right to be forgotten	70
right to erasure	70
rightarrow	+
rights	
rigips	24
riled	3
rindenmulch	24
rindfleisch	24
ring	24 53+
ring back	53
ring before coming	6
ring binders	24
ring first	6
ring her	53
ring him	53
ring me	53
ring mobile first	6
ring tone only	38
ring up	53
ringe	24
ringing	53+
ringing back	53
ringing out	38
rings	24 53+
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
ripper	44
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
rival	54
rival bid	54
rival firm	54
rival quote	54
rival supplier	54
rivale	54
rivalen	54
rivalisierend	54
rivals	54
road	
road accident	8
road map	20
roadmap	20+
roadmap session	52
roadshow	33
roadworks	60
roaring	
roaring success	44
roaster	18
roastery	18
rob	+
robber	27
robbers	27
robbery	+
robbing	+
robbing bastards	27
robinson	
robinson liste	70
robinsonliste	70
robot	
robot mower	24
roboter	24
robust	72
roch	
roch komisch	13
roch streng	13
rock	+
rock solid	72
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
rohr freimachen	49
rohrbruch	8+
rohre	24+
rohrreinigung	59
rohstoffpreise	45
roi	21
role	+
roles	
roll	24
roll out	71
roll up	24
rollator	24
rolled	+
rolled her eyes	43
rolled his eyes	43
rollen	24
roller	24
roller banner	24
roller blind	24
rollladen	24
rolllaeden	24
rollo	24
rollos	24
rollout	71
rollrasen	24
rolls	24
rolls of bread	24
rollstuhl	24+
rollt	+
rontgenbilder	16
rontgengerat	24
roof	
roof rack	24
roof repair	59
roof tile	24
roof tiles	24
roofer	18+
roofers	18
roofing	59
roofs	+
room	24
room booking	71
room for manoeuvre	7
room hire	59
room plan	16
room rate	45
room service	59
rooming	+
rooms	24+
root	+
root canal	59
root rot	13
rope	+
ropeable	3
rose	21+
rose by	21
rose from	21
rose to	21
rosen	24+
roses	24+
roses doing well	60
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
rough idea of cost	45
rough price	45
round	71
round down	7
round of golf	60
round to theirs	68
rounded	
rounded down	7
rounds	+
route	
router	24+
router bit	24
routers	24
routineanruf	1
row	+
row over	51
royal	+
royal mail	65
royalty	45
rr	53+
rr bitte	69
rr erbeten	53 69
rrp	45
rs	+
rsj	24
rsvp	
rsvp by	67
rta	8
rtc	8
rtgs	41
ruaft	+
rubber	24
rubber stamp	24
rubbish	+
ruber	+
rubergeschickt	58
rubermailen	57
ruberschicken	57
ruckabgewickelt	10
ruckabwicklung	10
ruckblick	52
ruckbuchung	66
ruckeln	13
ruckelt	13
ruckelte	13
rucken	+
ruckerstatten	10
ruckerstattet	10 51
ruckerstattung	10
ruckerstattungen	10
ruckfrage	5+
ruckfrage ob	1
ruckfragen	5+
ruckgabe	11
ruckgang	56
ruckkehr	+
rucklastschrift	66
rucklastschriften	66
ruckmeldung	+
ruckmeldung eingeholt	1
ruckmeldung versprochen	46
ruckmeldung zugesagt	46
ruckruf	53+
ruckruf erbeten	53 69
ruckruf vereinbart	46
ruckruf versprochen	46
ruckruf zugesagt	46
ruckrufbitte	53 69
ruckrufbitte hinterlassen	69
ruckrufe	53+
rucksack	24
ruckschau	52
rucksendung	11 57
rucksendungen	34
rucksprache	+
ruckstand	29+
ruckstandig	66
ruckstandige	66
ruckstandigen	66
ruckstau	8
ruckstufung	8
rucktritt	
rucktritt vom kauf	10
ruckuberweisung	10
ruckvergutet	10
ruckvergutung	7 10
ruckversand	57
ruckwarts	+
ruckzahlung	10
ruckzahlungen	10
rude	43+
rudely	43
rudeness	43
rueber	
ruebergeschickt	58
ruebermailen	57
rueberschicken	57
rueckabgewickelt	10
rueckabwicklung	10
rueckblick	52
rueckbuchung	66
rueckerstatten	10
rueckerstattet	10 51
rueckerstattung	10
rueckerstattungen	10
rueckfrage	5
rueckfrage ob	1
rueckfragen	5
rueckgabe	11
rueckgang	56
ruecklastschrift	66
ruecklastschriften	66
rueckmeldung	
rueckmeldung eingeholt	1
rueckmeldung versprochen	46
rueckmeldung zugesagt	46
rueckruf	53
rueckruf erbeten	53 69
rueckruf vereinbart	46
rueckruf versprochen	46
rueckruf zugesagt	46
rueckrufbitte	53 69
rueckrufbitte hinterlassen	69
rueckrufe	53
rueckschau	52
ruecksendung	11 57
ruecksendungen	34
rueckstaendig	66
rueckstaendige	66
rueckstaendigen	66
rueckstand	29
rueckstau	8
rueckstufung	8
ruecktritt	
ruecktritt vom kauf	10
rueckueberweisung	10
rueckverguetet	10
rueckverguetung	7 10
rueckversand	57
rueckzahlung	10
rueckzahlungen	10
ruege	11
ruegen	11
ruegt	11
ruegte	11
ruehrt	
ruehrt die werbetrommel	48
ruepelhaft	43
ruestzeit	34
ruestzeiten	34
ruf	+
ruf an	53
ruf durch	53
ruf zuruck	53
ruf zurueck	53
rufe	53+
rufe an	46 53
rufe durch	53
rufe ich an	53
rufe zuruck	46 53
rufe zurueck	46 53
rufen	53+
rufen an	53
rufen durch	53
rufen nicht zuruck	43
rufen nicht zurueck	43
rufen zuruck	46 53
rufen zurueck	46 53
ruft	53+
ruft an	53
ruft keiner zuruck	43
ruft keiner zurueck	43
ruft nicht zuruck	43
ruft nicht zurueck	43
ruft nie zuruck	43
ruft nie zurueck	43
ruft nochmal an	53
ruft wieder an	53
ruft zuruck	46 53
ruft zurueck	46 53
rug	24
rugby	60
rugby tickets	23
ruge	11
rugen	11
rugs	24
rugt	11
rugte	11
ruh	+
ruhe	+
ruhe in frieden	15
ruhe seit	51
ruhend	
ruhend gemeldet	9
ruhestand	42+
ruhetag	+
ruhig	72+
ruhiger	+
ruhren	+
ruhrt	
ruhrt die werbetrommel	48
ruin	+
ruin you	27
ruined	13+
rule	+
rule of thumb	0
rules	+
rum	+
rumkommen	68
rumour	50
rumour has it	50
rumoured	50
rumours	50
rumpelt	13
run	71+
run around in circles	43
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
runder tisch	52
rundgang	68
rundmail	33+
rundmails	33
rundrufen	53
rundschreiben	33+
rundum	+
rundum zufrieden	44
rung	53+
running	72+
running a marathon	60
running again	51
running behind	29
running cost	45
running costs	34 45
running fine	72
running late	29
running out of	36
running out of patience	3
running since	51
running slow	25
running smoothly	72
running sweetly	72
running until	67
running well	72
runny	13
runs	72
runs again	51
runs fine	72
runs hot	13
runs in the wash	13
runs like a dream	72
runs like clockwork	72
runs like new	51
runs quiet	72
runs smoothly	72
runs to	67
runs until	67
runs well	72
runter	+
runter auf	56
runter im preis	7
runter von	56
runtergebracht	56
runtergefallen	13
runtergegangen	7
runtergehandelt	7
runtergehen	7
runtergekommen	13
runtergesetzt	7
runterhandeln	7
rupelhaft	43
ruppig	43
ruppige	43
rural	+
rush	55
rush fee	55
rush job	55
rush order	55 71
rush through	55
rushed	55+
rushed job	43
rushing	55
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
s anhang	58
sa	61
saal	+
saalplan	+
saatgut	24
sabbatical	42
sabbert	13
sach	+
sache	+
sache abgeschlossen	51
sache erledigt	51
sache geklaert	51
sache geklart	51
sachschaden	8
sacht	+
sachverstaendige	65
sachverstaendiger	8 65
sachverstandige	65
sachverstandiger	8 65
sack	24
sacke	24+
sacked	42
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
saetze	45
saeumig	29 66
saeumige	66
saeumigen	66
saeumiger	
saeumiger kunde	66
saeumiger zahler	66
saeumnis	66
saeumniszuschlag	66
safe	
safely	
safely received	47
safety	+
safety boots	24
safety data sheet	16
saft	24
safte	24
saftig	12
saftladen	3 27 43+
sag	+
sage	24+
sage bescheid	46
sage zu	46
sageblatt	24
sageblatter	24
sagen	50+
sagen zu	46
sagged	13
sagging	13
sags	13
sagt	50+
sagt danke	63
sagt dass	50
sagt zu	46
sagte	50+
sagte danke	63
sagte zu	46
sagten	50+
sagten danke	63
sagten zu	46
sahne	24
said	50+
said he would pass on	22
said i would	46
said she would pass on	22
said sorry	4
said thank you	63
said thanks	63
said that	50
said we would	46
sailing	60+
saison	71+
saisonangebot	33
saisonangebote	33
saisongesprach	52
saisongespraech	52
saisonplanung	52
saisonruckblick	52
saisonrueckblick	52
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
saldo offen	66
sale	+
sale or return	31
sale price	7
sales	34
sales figures	34
sales invoice	28
sales ledger	28
sales order	71
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
same day	55
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
sammelbestellung	71
sammeln	+
sammelrechnung	28
sample	16+
sample box	16
sample menu	16
sample pack	16
sampled	
samples	16+
samstag	61+
samstags	+
samt	+
samtliche	+
sand	24
sandblasting	59
sander	24+
sanding	
sandra	+
sandte	57
sandten	57
sandwiches	24
sanft	
sanft entschlafen	15
sang	
sang our praises	44 48
sanieren	49+
saniert	49
sanierung	49 59 71+
sanierungsbedarf	36
sanierungsverfahren	9
sanitiser	
sank	56
sanken	56
sap	25+
sap password	25
sap zugang	25
sarah	+
sarg	24
sash	
sash window	24
sat	61+
sat down to plan	52
sat down with	68
sat waiting	43
satisfaction	34+
satisfaction call	1
satisfaction scores	34
satisfaction survey	1
satisfied	44+
satisfied now	51
satisfied with	1 44
satt	3+
sattel	+
saturday	61+
saturdays	+
satz	45+
satze	45+
sau	
sauber	72+
saubere	+
saubere arbeit	44 72
saubergemacht	
sauce	24
saucepan	24
sauces	24
sauer	3 13+
sauer geworden	13
sauerei	3 27
sauerei hinterlassen	43
sauhaufen	3 27
sauladen	27 43
saumig	29 66
saumige	66
saumigen	66
saumiger	
saumiger kunde	66
saumiger zahler	66
saumnis	66
saumniszuschlag	66
sauna	24
sausage	+
sausage rolls	24
sausages	24
saustall	27 43
saustall hinterlassen	43
sauteuer	12
sauwetter	60
save	56+
save up to	33
saved	56+
saved christmas	44
saved her	56
saved him	56
saved my life	44
saved our bacon	17 44
saved our event	44
saved our skin	44
saved the day	44
saved them	56
saved us	56
saved us a place	17
saved us one	17
saver	
saves	56+
saving	56+
saving of	56
saving on price	7
saving them	56
saving us	56
savings	56
saw	24+
saw at show	68
saw blade	24
saw blades	24
saw that	50
saws	24
saxophone	24
say	50+
say it	26
say sorry	4
say thank you	63
saying	50+
says	50+
says thank you	63
says thanks	63
says that	50
sbm	64
scaffold	24
scaffolder	65
scaffolders	65
scaffolding	24
scaffolding hire	59
scale	
scale and polish	59
scale up	20
scales	24
scaling	
scaling up	20
scam	27
scammed	27
scammer	27
scammers	27
scams	27
scan	59+
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
scanning of ewes	59
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
schaden behoben	51
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
schadensbeseitigung	49
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
schadlingsbekampfung	59
schaeden	8 13
schaedlingsbekaempfung	59
schaetzen	
schaetzt	
schaetzt sehr	63
schaeumt	3
schaeumt vor wut	3
schaeumte	3
schafft	+
schalke	60
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
schatzt sehr	63
schau	+
schau ich mir an	46
schau nach	46
schau rein	68
schau vorbei	68
schaue	
schaue danach	46
schaue dass	46
schaue ich mir an	46
schaue ich nach	46
schaue rein	68
schaue vorbei	68
schauen	+
schauen dass	46
schauen vorbei	68
schaukel	24
schaumstoff	24
schaumt	3
schaumt vor wut	3
schaumte	3
schaun	
schaun wir nach	46
schaut	
schaut rein	68
schaut sich an	68
schaut vorbei	68
schaute	
schaute rein	68
schaute vorbei	68
scheck	
scheck geplatzt	66
schedule	16
schedule of works	16
scheduled	+
scheduler	+
schedules	16
schee	
scheibe	24+
scheiben	24+
scheidet	
scheidet aus	42
scheinbar	50
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
schicht	71+
schick	57+
schick mir	57
schick uns	57
schicke	57+
schicke ab	57
schicke ein	57
schicke hin	57
schicke ich	46
schicke ich zu	46
schicke ihnen	57
schicke mit	57
schicke nach	57
schicke raus	57
schicke ruber	57
schicke rueber	57
schicke weiter	57
schicke zu	46 57
schicke zuruck	57
schicke zurueck	57
schicken	57+
schicken ab	57
schicken ein	57
schicken hin	57
schicken mit	57
schicken nach	10
schicken raus	57
schicken sie mir	57
schicken sie uns	57
schicken wir	46
schicken wir ihnen	57
schicken wir zu	46
schicken zu	57
schicken zuruck	57
schicken zurueck	57
schickst	57
schickt	57+
schickt ab	57
schickt er	46
schickt mit	57
schickt nach	10
schickt raus	57
schickt uns kunden	48
schickt zu	57
schickt zuruck	57
schickt zurueck	57
schickte	57
schickte uns	48
schickte zu uns	48
schickten	57
schiebetuer	24
schiebetur	24
schied	
schied aus	42
schief	13+
schief gegangen	73
schief gelaufen	73
schiefe	13
schiefen	13
schiefer	+
schiefgegangen	73
schiefgelaufen	73
schiene	24
schifahren	60
schiff	+
schild	24+
schilder	24
schildert	50
schilderte	50
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
schirennen	60
schischuhe	24
schiurlaub	60
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
schlamperei	3 43
schlampig	43
schlampig gearbeitet	43
schlampige	43
schlampigen	43
schlampiger	43
schlapp	
schlapp gemacht	13
schlappgemacht	13
schlauch	24
schlauche	24
schlecht	
schlecht beraten	43
schlecht erreichbar	43
schlecht gearbeitet	43
schlecht gereinigt	43
schlecht geworden	13
schlecht informiert	43
schlecht montiert	43
schlecht organisiert	43
schlecht verpackt	43
schlechte	
schlechte bedienung	43
schlechte beratung	43
schlechte betreuung	43
schlechte bewertung	11
schlechte bewertung angedroht	27
schlechte erfahrung	43
schlechte erfahrungen	43
schlechte kommunikation	43
schlechte qualitaet	43
schlechte qualitat	43
schlechte zahlungsmoral	66
schlechten	
schlechten service	43
schlechter	
schlechter als frueher	13
schlechter als fruher	13
schlechter als vorher	13
schlechter geworden	13
schlechter scherz	3
schlechter service	43
schlechter witz	3
schlechter zahler	66
schleifen	
schleifservice	59
schleift	13
schleppend	
schleppende	
schleppende zahlung	66
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
schliesst sauber	51
schliesst schlecht	13
schliesst wieder	51
schliesst zum jahresende	9
schliessung	9
schliessungen	9
schliesszylinder	24
schloesser	24
schloss	24+
schlosser	24
schluderei	43
schludrig	43
schludrige	43
schluessel	24
schluessel verwahrt	17
schluesseldienst	59
schlug	
schlug vor	0
schluss	+
schlussel	24+
schlussel verwahrt	17
schlusseldienst	59
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
schnee	60
schneedruck	8
schneefraese	24
schneefrase	24
schneeraeumung	59
schneeraumung	59
schnell	+
schnelle	+
schnellen	+
schneller	21+
schnellere	21
schnelleren	21
schnellstens	55
schnellstmoeglich	55
schnellstmoglich	55
schnippisch	43
schnippische	43
schnitt	+
schnittstelle	32
schnitzel	24
schnuerchen	
schnurchen	
schnurrt	72
schnurrt wie ein kaetzchen	72
schnurrt wie ein katzchen	72
scho	
scho weder	2
scho wieder	2
schockiert	3
schoen	
schoen frisch	72
schoen geworden	44
schoen leise	72
schoen rund	72
schoen trocken	72
schoen warm	72
schoene	
schoene ferien	60
schoenen	
schoenen dank	63
schoenen feierabend	60
schoenen urlaub	60
schoenes	
schoenes wetter	60
schoenes wochenende	60
schoens	
schoens wochenend	60
schoggi	23
schokolade	23 24+
schon	40+
schon das dritte	2
schon der dritte	2
schon die dritte	2
schon erledigt	58
schon frisch	72
schon gemacht	58
schon geworden	44
schon laengst	29
schon langst	29
schon leise	72
schon rund	72
schon trocken	72
schon warm	72
schon was gehoert	5
schon was gehort	5
schon wieder	2
schon wieder verschoben	29
schone	+
schone ferien	60
schonen	+
schonen dank	63
schonen feierabend	60
schonen urlaub	60
schoner	+
schones	
schones wetter	60
schones wochenende	60
schons	
schons wochenend	60
school	+
school business manager	64
school closed	9
school fees	45
school office	22
school report	16
school run	60
school secretary	22
school uniform	24
schools	+
schornstein	+
schornsteinfeger	65
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
schreibfehler	73
schreibt	50+
schreibt gut	10
schreibt lieber	6
schreibtisch	24+
schreibtische	24
schreiner	18
schreit	3
schrie	3
schrieb	50+
schrieb gut	10
schrieben	50
schriftl	+
schriftlich	+
schritt	+
schritt fuer schritt erklaert	0
schritt fur schritt erklart	0
schritte	
schroff	43
schrott	13
schrottreif	13
schublade	+
schueler	64
schuelerin	64
schuelers	64
schuetz	24
schuetzenfest	60
schuh	
schuhe	24
schulanfang	60
schulbucher	24
schulbuecher	24
schuld	+
schulden	66
schulden ihm was	17
schulden ihr was	17
schuldet	66
schuldet uns	66
schuldig	+
schuldigung	4
schuldner	66
schule	65+
schulen	+
schuler	64+
schulerin	64
schulers	64
schulhaus	+
schuljahr	+
schulleiter	64
schulleiterin	64
schulsekretariat	22
schulung	59+
schulungen	59+
schulungsbedarf	36
schurken	27
schutz	24+
schutzenfest	60
schwach	3+
schwaegerin	65
schwaermen	44
schwaermt	44
schwaermt von uns	48
schwaermte	44
schwaermten	
schwager	65+
schwagerin	65+
schwammerl	24
schwankt	+
schwarmen	44
schwarmt	44+
schwarmt von uns	48
schwarmte	44
schwarmten	
schwarz	
schwarze	+
schwebt	
schwebt ihm vor	20
schwebt ihr vor	20
schweinegeld	12
schweinerei	3 27
schweinestall	43
schweineteuer	12
schweissarbeiten	59
schweissen	49
schweissgeraet	24
schweissgerat	24
schweiz	+
schwer	
schwer beeindruckt	44
schwer enttaeuscht	3
schwer enttauscht	3
schwerhoerig	6
schwerhorig	6
schwerpunkt	36
schwerpunkte	36
schwester	65+
schwestern	+
schwiegermutter	65
schwiegersohn	65+
schwiegertochter	65
schwiegervater	65
schwindler	27
schwoere	46
schwore	46
scissor	
scissor lift	24
scone	+
scooter	24
scope	36+
scorched	13
scorcher	60
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
screamed	3
screaming	3
screeches	13
screeching	13
screeding	59
screen	24+
screen gone black	13
screen grab	16
screen printing	59
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
screws	24
script	16+
scrubbed	+
scuffed	13
scuffs	13
scum	27
sds	16+
se	+
seafood	24
seal	24+
seal broken	13
seal gone	13
sealant	24
sealed	51
seals	24
seam	+
seam split	13
seams	
seams gone	13
sean	+
search	+
searching	
searching for	36
season	71+
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
second fix	71
second hand	50
second level	25
second line	25
second monitor	25
second opinion	0
second phase	71
second quote	54
second reminder	28
second screen	25
second shop	20
second site	20
second supplier	54
second time	2
second time this month	2
second time this week	2
second time this year	2
second to none	44
seconded	42
secondment	
seconds	+
secretaries	22
secretary	22+
secretary took a message	22
security	59+
security at gate	22
security code	32
security desk	22
see	+
see attached	58
see how it is going	1
see to it	46
see you in court	27
seed	24+
seed drill	24
seed potatoes	24
seeded	+
seeds	24
seeing	+
seeing to it	46
seeking	36
seeks	36
seemingly	50
seems	
seems that	50
seen	+
seen to	51 58
seeped	13
seeping	13
seeps	13
sees	+
seethed	3
seethes	3
seething	3
segen	
sehe	+
sehe zu	46
sehen	+
sehen uns vor gericht	27
sehen zu	46
sehn	+
sehr	+
sehr angetan	44
sehr bemueht	44
sehr bemuht	44
sehr dankbar	63
sehr dringend	55
sehr enttaeuscht	3
sehr enttauscht	3
sehr fein	44
sehr freundlich	44
sehr geehrte	74
sehr geehrte damen	74
sehr geehrte kunden	33
sehr geehrter	74
sehr kompetent	44
sehr teuer	12
sehr zufrieden	44
sei	+
seid	+
seid ihr	74
seidel	+
seids	+
seien	+
seife	24
seifenspender	24
sein	64+
sein handwerker	65
seine	64+
seine baufirma	65
seine edv firma	65
seinem	64+
seinen	64+
seiner	64+
seiner meinung nach	50
seinerzeit	40
seines	64
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
seit wochen offen	66
seit wochen uberfallig	29
seit wochen ueberfaellig	29
seitdem	
seitdem alles gut	51
seitdem dicht	51
seitdem kein	51
seitdem keine	51
seitdem keine probleme	51
seitdem nichts mehr	51
seitdem ruhe	51
seitdem ruhig	51
seitdem trocken	51
seite	+
seitenverkehrt	73
seither	+
seither alles gut	51
seither kein	51
seither keine	51
seither nichts mehr	51
seither ruhe	51
seither ruhig	51
seither trocken	51
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
seller	64
sellers	64
selling	+
selling like hot cakes	21
selling well	72
sells	+
sells well	72
selten	37+
seltener	56
selves	
semi	+
semi retired	42
seminar	59 71+
seminare	59
semmeln	24
send	57+
send a new one	10
send across	57
send an engineer	49
send by courier	57
send by email	57
send by post	57
send in	57
send new ones	10
send off	57
send on	57
send out	57
send over	57
send someone out	49
send the link	57
send the van	14
send through	57
sende	57+
sende ein	57
sende ich	46
sende nach	57
sende zu	46 57
sende zuruck	57
sende zurueck	57
sendebericht	32
senden	57
senden wir	46
senden zu	57
sender	+
sendet	57
sendet zu	57
sendet zuruck	57
sendet zurueck	57
sendete	57
sendgrid	33
sending	57+
sending it back	11
sending out	57
sending over	57
sending them back	11
sending through	57
sends	57+
sends business our way	48
sends people our way	48
sendung	71+
sendungen	71
sendungsnummer	32
sendungsstatus	32
sendungsverfolgung	32
senior	64
senior partner	64
seniorchef	64
seniorchefin	64
seniorchefs	64
seniorenheim	+
senken	56
senkt	56
senkte	56
senkten	56
senkung	56
senor	64
sensationell	44
sensitive	
sensor	24
sensoren	24
sensors	24
sent	58+
sent a friend	48
sent a guide	0
sent a link to	0
sent a new one	10
sent across	58
sent again	58
sent business our way	48
sent by courier	58
sent by email	58
sent by post	58
sent from my iphone	32
sent her neighbour	48
sent his neighbour	48
sent how to	0
sent it back	11
sent me round the houses	43
sent off	58
sent on	58
sent out	58
sent over	58
sent someone our way	48
sent them our way	48
sent them to us	48
sent through	58
sent today	58
sent twice	73
sent us his friend	48
sent us round the houses	43
sent yesterday	58
seo	59
sep	+
sepa	41+
sepa mandat	16 41
separate	+
sept	+
september	+
septic	13
septic tank	24
septic tank emptying	59
serie	71
serienbrief	33
serienbriefe	33
serienmail	33
serienmails	33
seriennr	+
seriennummern	+
served	+
served notice	30
server	24+
server down	13 25
servern	24
servers	24
service	59 71+
service agreement	16
service bulletin to all	33
service call	1
service contract	16
service desk	25 39
service engineer	39
service mangelhaft	43
service report	16
service request	25
service review	52
service user	64
service users	64
servicebericht	16
servicedesk	25
serviceeinsatz	71
servicegebuehr	45
servicegebuhr	45
services	+
serviceteam	39
servicetechniker	39
servicetermin	71
servicewueste	43
servicewuste	43
servicing	59
serviert	+
servietten	24
serving	
serving notice	30
servo	
servo drive	24
servus	+
sessel	24
session	71+
sessions	71
set	24+
set right	49 51
set up	58 59
set up time	34
sets	24
sets the standard	44
settee	24
setting	+
settings	
settle	41+
settle the account	41
settle the bill	41
settle the invoice	41
settle up	41
settled	51+
settled amicably	51
settled in	1
settled in nicely	72
settled in well	1
settled the matter	51
settled up	41
settlement	8 41+
settlement cracks	13
settlement discount	7
settlement figure	8
settlement offer	8
settles	41
settles it	51
settles the matter	51
settling	41+
settling in	1
settling in nicely	1
settling in ok	1
setup	59+
setup time	34
setze	
setze mich dafuer ein	46
setze mich dafur ein	46
setze mich in verbindung	53
setzen	+
setzen aus	13
setzen uns dafuer ein	46
setzen uns dafur ein	46
setzen uns zusammen	68
setzt	+
setzt aus	13
setzt frist	11
setzt instand	49
setzt sich in verbindung	53
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
shade	
shade card	16
shaft	24
shafts	24
shake	+
shall	+
shall do	46
shall not	37
shambles	3
shambolic	3
shame	+
shampoo	24
shape	+
share	57+
share the file	57
share the link	57
shared	58+
shared drive	25
shared mailbox	25
shared our post	48
shared parental leave	42
sharepoint	25+
sharing	57+
sharks	27
sharp	72+
sharp edges	13
sharpen	+
sharpen our pencil	7
sharpen the pencil	7
sharpen up	7
sharpen your pencil	7
sharpening	59
sharper	
sharper price	7
sharpish	55
shattered	13
shave	
shave off	7
shaved	56
shaved off	56
she	64+
she is	64
she said	50
she will	64
she would	26 64
sheared	13
sheared off	13
shearing	59
shed	24
shedding	+
sheep	
sheep shearing	59
sheet	+
sheet metal	24
sheet music	16
sheets	24+
shelf	24
shelves	24
shelving	24
shes	+
shift	71+
shift leader	64
shifted	+
shifting	+
shifts	71+
ship	14
shipment	14 71
shipment notification	32
shipment update	32
shipments	14 71
shipped	58
shipped out	58
shipping	14
shipping label	16
shipping line	65
ships	14+
shipshape	72
shirt	24
shirts	24
shock	+
shocked	3
shocking	3
shocking service	43
shoddy	13
shoe	24
shoe repair	59
shoeing	59
shoes	24
shook	+
shook hands	51
shook hands on it	51
shook on it	51
shoot	+
shoot across	57
shoot over	57
shop	+
shop around	54
shop closed	38
shop drawings	16
shop fit	71
shop manager	64
shop now	33
shop owner	64
shop sign	24
shopify	+
shopkeeper	64
shopped	
shopped around	54
shopper	64
shopping	+
shopping around	54
shopping list	36
shops	
short	35+
short circuit	13
short delivered	35
short delivery	35
short life	13
short notice	55
short of	36
short of expectations	3
short paid	66
short shipped	35
short staffed	36
short term loan of	31
short with me	43
shortage	35
shortage made up	51
shortage of	36
shortages	35
shortbread	+
shorted	13
shorter	+
shortfall	35
shortfall made up	51
shortly	61
shorts	
shorts out	13
shot	13
shot blasting	59
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
shout out	62 63
shout out to	63
shouted	3+
shouting	3+
shove	
shove it	27
show	71+
show home	62
show how	0
show prospects round	62
show you how	0
showed	+
showed her how	0
showed him how	0
showed how	0
showed prospects round	62
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
showroom visit	68
shows	+
shows how	0
shows nothing	13
shows zero	13
shrank	13 56
shredding	59
shri	64
shrink	+
shrink wrap	24
shrinkage	34
shrinks	13
shrubs	24
shrugged	43
shrugged off	43
shrunk	13
shrunk by	56
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
sich kuemmern	49
sich kummern	49
sicher	+
sicher nicht	37
sichere	
sichere zu	46
sicherheitsdatenblaetter	16
sicherheitsdatenblatt	16
sicherheitsdatenblatter	16
sicherheitsdienst	59
sicherheitsschuhe	24
sichern	+
sichern zu	46
sichert	
sichert zu	46
sicherte	
sicherte zu	46
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
sie	64 74+
sie alle	74
sie koennen sich verlassen	46
sie konnen sich verlassen	46
sieben	+
siebtraeger	24
siebtrager	24
siehe	
siehe anhang	58
siehe anlage	58
sieht	+
sight	+
sight test	59
sign	24+
sign up now	33
sign ups	34
signage	24
signal	6+
signalton	69
signatory	+
signatur	25
signature	
signature in outlook	25
signed	58+
signed and returned	58
signed contract	16
signed for	47
signed off	51
signiert	+
signor	64
signora	64
signs	24+
silage	24
silage wrap	24
silberhochzeit	23 60
silence	38+
silent	72
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
simsen	57
since	40+
since last week	40
since monday	40
since then	40
since yesterday	40
sincere	+
sincere apologies	4
sincere thanks	63
sincerely	+
sincerely grateful	63
sincerest	
sincerest apologies	4
sind	+
sind angekommen	47
sind da	47
sind dran	46
sind eingegangen	47
sind eingetroffen	47
sind es satt	3
sind fertig	58
sind noch offen	66
sind raus	58
sind rausgegangen	58
sind sie	74
sind unterwegs	58
sind zufrieden	1
singapore	+
singed	13
singing	
singing lessons	59
singing our praises	44
singing your praises	44
single	+
single malt	23
single sign on	25
sings	
sings our praises	44 48
singt	+
sink	24+
sinken	56
sinking	13
sinks	24
sinkt	56+
siobhan	+
sipho	+
siphon	24
sir	64+
sirs	+
sister	65+
sister in law	65
sisters	+
sit	+
sit down and plan	52
sit down with	68
site	71+
site agent	64
site blocked	25
site closed	9
site closing	9
site down	13
site manager	64
site plan	16
site visit	68
site visits	68
site walk	68
sites	71+
sitting	+
sitz	+
sitzen	72+
sitzen gelassen	43
sitzengelassen	43
sitzt	72+
sitzt gut	72
sitzt perfekt	72
sitzung	68+
six	+
six monthly review	52
six months ago	40
six months on	1
six nations	60
six weeks on	1
sixty	+
size	+
sizes	
skandal	3
skandaloes	3
skandalos	3
skatrunde	60
skeptisch	+
sketch	16+
sketches	16
skew	13
skewed	13
ski	24
skid	+
skifahren	60
skiing	
skiing holiday	60
skilled	44
skin	+
skip	+
skip exchange	59
skip hire	59
skipped	+
skirennen	60
skirt	24
skirting	24
skirting boards	24
skirts	24
skiurlaub	60
skizze	16
skizzen	16
skizziert	+
skonti	7
skontieren	7
skonto	7 41+
skonto gezogen	41
skript	+
sku	+
sky	65
sky high	12
skylight	24
skylights	24
skypen	53
sla	25+
sla document	16
slab	+
slabs	24
slack	+
slammed	
slammed the phone down	3
slapdash	43
slashed	56
slashes	56
slashing	56
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
slipshod	43
sloppy	43
slot	71+
slots	71
slotted	
slotted us in	17
slow	29
slow computer	25
slow payer	66
slow pc	25
slow service	43
slow to pay	66
slowly	29
slurry	
slurry tank	24
small	+
small claims	11
small favour	17
small gift	23
small job	71
small talk	60
small token	23
smaller	+
smalltalk	60
smart	
smart meter	24
smart meter install	59
smashed	13
smashed it	44
smashing	44
smeared	13
smell	
smell gone	51
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
smooth	72+
smoothed	
smoothed over	51
smoothed things over	51
smoothly	72+
smouldering	13
sms	+
sms only	6
smt	64
smudged	13
smudges	13
smudging	13
snag	
snag check	1
snag list	16 71
snagged	13
snagging	71
snagging done	51
snags	71
snags cleared	51
snap	
snapped	3 13+
snapped at	43
snapped off	13
snapping	13
snaps	13
snarled	3
snow	60
snow clearing	59
snowed	
snowed in	60
so	+
so bald wie moeglich	55
so bald wie moglich	55
so called	50
so far	40
so fast	44
so freundlich	44
so friendly	44
so geht das nicht	3
so geht es nicht	3
so geht nicht	3
so gott will	26
so grateful	63
so happy	44
so helpful	44
so kind	44
so long as	26
so nicht	3
so no	71
so patient	44
so pleased	44
so professional	44
so quick	44
so rasch wie moeglich	55
so rasch wie moglich	55
so schnell wie moeglich	55
so schnell wie moglich	55
so set up	41
so sorry	4
soaked	13
soap	24
soared	21
soaring	21
sobald	+
soccer	60
social	
social media management	59
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
sofort	55+
sofort aufgelegt	38
sofort bezahlt	41
sofort mailbox	69
sofortige	55
sofortigen	55
sofortrabatt	7
soft	
soft bounce	32
soft drinks	24
softener	
software	24
software development	59
software installieren	25
software request	25
software update	25
sogar	+
soggy	13
sohn	65+
sohn hat ubernommen	42
sohn hat uebernommen	42
sohn ubernimmt	42
sohn uebernimmt	42
soil	+
soja	+
solange	+
solange vorrat reicht	33
solar	+
solar installation	59
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
solder	49
solicitor	18 65
solicitor letter	27
solicitor will write	27
solicitors	18 65
solicitors letter	27
solid	72+
soll	50+
soll ich	46
soll nicht wieder vorkommen	4
sollen	50+
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
solved	51
some	+
some days ago	40
some time ago	40
some time back	40
somebody	+
somebody else	54 73
someday	26
someone	+
someone else	54 73
someone local	54
something	+
sometime	
sometime next year	20
somit	+
sommelier	+
sommer	+
sommeraktion	33
sommerferien	60
sommerreifen	24
son	65+
son answered	22
son exams	60
son in law	65
son wedding	60
sonderaktion	33
sonderanfertigung	59
sonderangebot	7
sonderangebote	7
sonderkonditionen	7
sonderkuendigung	30
sonderkundigung	30
sonderpreis	7
sonderpreise	7
sonderrabatt	7
song	+
sonnabend	61
sonne	+
sonnenschirm	24
sonnenschirme	24
sonnenschutz	24
sonntag	61+
sonntagabend	+
sonntags	+
sons	+
sonst	26+
soon	61+
sooner	61+
soonest	55
soothed	51
sore	+
sore about	3
sore at	3
sorge	+
sorge dafuer	46
sorge dafur	46
sorgen	+
sorgen dafuer	46
sorgen dafur	46
sorgt	
sorgt dafuer	46
sorgt dafur	46
sorry	4+
sorry about that	4
sorry for that	4
sorry for your loss	15
sorry fuer	4
sorry fur	4
sorry to hear	4
sort	+
sort it	49
sort it out	49
sort out	49
sort this out	49
sort you out personally	27
sorte	
sorted	51+
sorted it	51
sorted now	51
sorted out	51
sorted same day	51
sortiment	+
sortimentsbesprechung	52
sortimentsgesprach	52
sortimentsgespraech	52
sorting	+
sorting out	49
sorts	
sorts out	49
soul	+
sound	72
sound engineering	59
sounded	+
sounded off	3
sounding	
sounding off	3
sounds	+
soup	24+
sour	13+
sourdough	24 60
sous	
sous chef	64
sowas	+
soz	+
sozialamt	65
spa	+
spa day	23
spa voucher	23
space	
spachteln	49
spade	24
spaet	
spaeter	61
spaeter als	29
spaetestens	67
spaetestens am	67
spaetestens bis	67
spaetestens freitag	67
spaetestens montag	67
spaetestens morgen	67
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
spared	56
sparen	56+
sparen ein	56
spares	24
spares us	56
spargel	24
sparkasse	65
sparking	13
sparks	13
spart	56+
spart ein	56
sparte	56
sparten	56
spartipp	0
spass	
spass gemacht	60
spat	+
spater	61
spater als	29
spatestens	67+
spatestens am	67
spatestens bis	67
spatestens freitag	67
spatestens montag	67
spatestens morgen	67
spatschicht	+
spaying	59
speak	+
speak to	53
speak to a manager	11
speak with	53
speaker	24
speakers	24
speaking	+
speaks	
speaks highly of us	48
spec	16
spec sheet	16
special	+
special offer	33
special offers	33
special price	7
special rate	7
special requirements	36
special thanks	63
specially	
specials	+
specific	
specific requirements	36
specification	16 36
specifications	16
specifier	64
speck	24+
specs	16 36
spectacles	24
sped	
sped up	21
spedieren	14
spediert	14
spediteur	18 65
spedition	14 18 59 65
speech	+
speech therapy	59
speeches	+
speed	34
speed up	21
speeded	
speeded up	21
speeds	
speeds up	21
speedy	44
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
spender	64
spenderin	64
spendern	64
spent	+
sperren	+
sperrt	+
sperrt zu	9
sperrte	
sperrte zu	9
sperrvermerk	70
spesenabrechnung	28
spices	24
spiegel	24
spiegelverkehrt	73
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
spital	65
spits	3
spitting	3
spitting feathers	3
spitze	44+
spitzenleistung	44
spitzenmaessig	44
spitzenmassig	44
spitzenservice	44
spk	53
spkw	53
splashback	24
splendid	44
splinter	13
splintered	13
splinters	13
split	13
split open	13
split the difference	51
splits	13
splitterig	13
splittert	13
splitting	13+
spluttering	13
spoilage	34
spoiled	13
spoilt	13
spoke	+
spoke by phone	53
spoke highly of us	48
spoke on phone	53
spoke to	53
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
spoke with	53
spoke with reception	22
spoken	+
spontan	+
sportgeraete	24
sportgerate	24
spot	+
spot on	44 72
spotless	
spotlights	24
spots	+
spotted	+
spouse	65
sprach	53+
sprach auf ab	69
sprach aufs band	69
sprachbox	69
sprachmemo	69
sprachmitteilung	69
sprachnachricht	69
sprachnachrichten	69
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
spraying	59
spread	
spread the word	48
spreading	
spreading the word	48
spreadsheet	16
sprechen	53+
sprechstunde	+
sprechstundenhilfe	22
sprechzimmer	+
sprengt	
sprengt das budget	12
sprengt den rahmen	12
spricht	53
spricht nur englisch	6
spring	24+
spring campaign	33
spring meeting	52
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
springt wieder an	51
sprinkler	24+
sprint	71
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
spurs	60
sputters	13
sq	
square	+
square up	41
squared	51+
squared away	51
squared up	51
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
sri	64
srv	+
sry	4
ssd	24
ssl	
ssl certificate	25
sso	25
st	+
stabil	72+
stabile	72
stable	72+
stable doors	24
stable since	51
stack	+
stacked	+
stadt	65
stadtfest	+
stadtfuehrung	59
stadtfuhrung	59
stadtverwaltung	65
stadtwerke	65+
staendig	2
staendig besetzt	38
staendig vertroestet	43
staendig weiterverbunden	43
staendige	2
staff	+
staff training	59
staff turnover	34
staffed	+
staffel	45+
staffelpreis	45
staffelpreise	45
staffing	59
stage	24 71+
stage changed	32
stage changed to	32
stage payment	41
stage updated	32
stages	71
staging	24
stahl	+
stahltraeger	24
stahltrager	24
stain	13+
stain for timber	24
stained	13
staining	13
stainless	24
stains	13
staircase	24
stairlift	24
stairs	24
stale	13
stalled	13
stalling	13
stalls	13
stammkunde	64
stammkunden	64
stammkundenrabatt	7
stammkundin	64
stammtisch	60+
stamp	
stamps	24
stan	+
stand	68+
stand build	59
stand in	17
stand in for	17
stand in unit	31
stand visit	68
standard	
standards	
standards have slipped	3
standards slipping	3
standen	+
standig	2+
standig besetzt	38
standig vertrostet	43
standig weiterverbunden	43
standige	2
standing	+
standing charge	45
standing desk	24
standing order	41
standing order for goods	71
standing still	13
standort	+
standortbestimmung	52
standorte	+
standortschliessung	9
standortwechsel	20
standstill	
standzeit	34
standzeiten	34
stank	13
stanzteile	24
stapler	24+
star	44 62+
star rating	34
starb	15
starben	15
stark	+
starkregen	8
stars	62+
start	
start of next week	61
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
startet wieder	51
starthilfe	17
starthilfe gegeben	17
starting	+
starting a new job	42
starting school	60
starts	+
starts again	51
starts first time	51
startup	+
stat	+
state	
state of origin	60
stated	50+
stated that	50
statement	28+
statement copy	16
statement of account	28
statement of truth	8
statements	28+
states	50
static	13+
statik	59
statiker	65
stating	50
station	+
stationery	24
stations	
statt	37 73+
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
statusgesprach	52
statusgespraech	52
statusmeldung	32
statusupdate	32
statuswechsel	32
stau	60
staub	+
staubsauger	24
stauden	24
stay	71+
stayed	+
stayed behind	17
stayed late	17
stayed on	17
stayed on late	17
stayed put	72
staying	+
stays	
stays dry	72
stays put	72
std	+
steady	+
steady since	51
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
steered our way	48
steered towards	0
steh	+
stehe	
stehe dafuer ein	46
stehe dafuer gerade	46
stehe dafur ein	46
stehe dafur gerade	46
stehen	+
stehen aus	35
stehen dafuer gerade	46
stehen dafur gerade	46
stehen gelassen	43
stehen noch aus	35
stehen still	13
stehen und liegen lassen	55
stehengeblieben	13
stehengelassen	43
stehn	+
steht	13+
steht als referenz	62
steht aus	35
steht gut da	72
steht noch aus	35
steht still	13
steht wie eine eins	72
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
stelle bereit	57
stelle neu besetzt	42
stelle unbesetzt	42
stellen	+
stellen ab	14
stellen bereit	14
stellen in aussicht	46
stellen in rechnung	28
stellen sich vor	36
stellen zu	14
stellen zur verfuegung	31
stellen zur verfugung	31
stellenwechsel	42
stellplatz	+
stellt	+
stellt ab	14
stellt bereit	14
stellt betrieb ein	9
stellt durch	53
stellt hin	14
stellt in aussicht	46
stellt in rechnung	28
stellt kontakt her	48
stellt nicht durch	22
stellt richtig	49
stellt sich vor	36
stellt uns vor	48
stellt wieder her	49
stellt zu	14
stellt zur verfuegung	31
stellt zur verfugung	31
stellte	
stellte betrieb ein	9
stellte fotos online	62
stellte kontakt her	48
stellte nicht durch	22
stellte uns vor	48
stellte zu	14
stellte zur verfuegung	31
stellte zur verfugung	31
stellung	+
stellungnahme	+
stempel	24
step	
step in	17
stepped	+
stepped down	42
stepped in	17
stepped in for us	17
stepped into the breach	17
stepped up	17
stepping	
stepping down	42
steps	
steps in	17
sterbefall	15
sterbeurkunde	15
steriliser	24
stern	
stern im telefonbuch	70
sterne	62+
sternebewertung	62
sterneintrag	70
sternen	+
steuer	+
steueramt	65
steuerberater	18 65
steuerberater gewechselt	30
steuerberaterin	18 65
steuerberatung	59
steuerbescheid	16
steuererklaerung	59
steuererklarung	59
steuern	+
steuernummer	+
steuerung	24+
steuerverwaltung	65
steve	+
stich	
stichtag	67+
stick	+
stick in the post	57
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
still awaiting payment	66
still going strong	72
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
still not paid	66
still not received	35
still not started	29
still nothing	29
still outstanding	66
still owes	66
still short	35
still tacky	13
still the same	2
still to come	35
still unpaid	66
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
stimmen nicht	73
stimmt	+
stimmt es	5
stimmt nicht	73
stimmt nicht uberein	73
stimmt nicht ueberein	73
stimmt so nicht	73
stimmte	
stimmte nicht	73
stimmten	
stimmten nicht	73
stink	
stinken	13
stinkig	3
stinking	13
stinks	13
stinksauer	3+
stinkt	13
stinkwuetend	3
stinkwutend	3
stippvisite	68
stirbt	15
stitches	
stitches came out	13
stmt	28
stock	24+
stock audit	59
stock levels	34
stock list	16
stock loss	34
stock take of needs	52
stockist	64
stockists	64
stockman	64
stocks	+
stocksauer	3
stocktake	52
stoeren	
stoerung	13
stoerung behoben	51
stoerungen	13
stoerungsbeseitigung	49
stoerungsdienst	59
stoerungsfrei	72
stoerungsfreie	72
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
stolz	12+
stolze	
stolze summe	12
stolzer	
stolzer preis	12
stone	
stone cold	13
stood	+
stood down	42
stood in	17
stood in for	17
stood up	38 43
stood us up	43
stood waiting	43
stool	24+
stools	24
stop	37+
stop bothering	70
stop by	68
stop calling	70
stop calling me	70
stop contacting	70
stop contacting me	70
stop emailing	70
stop emailing me	70
stop gap	31
stop harassing	70
stop mailing	70
stop mailing me	70
stop pestering	70
stop phoning	70
stop ringing	70
stop ringing me	70
stop sending	70
stop sending me	70
stop texting	70
stop the emails	70
stop the newsletter	70
stopgap	31
stoppages	34
stopped	13+
stopped buying	30
stopped by	68
stopped cheque	66
stopped dead	13
stopped donating	30
stopped ordering	30
stopped the leak	51
stopped the service	30
stopped trading	9
stopped using us	30
stopped working	13
stopping	
stopping by	68
stops	13+
stops working	13
storage	59
store	
store credit	10
store manager	64
stored	+
stored it for us	17
storen	24
stores	
stories	
storm	
storm claim	8
storm damage	8
storm last night	60
stormed	3
stormed off	3
stormed out	3
storniert	10 30+
storniert und erstattet	10
storno	10+
stornogutschrift	10
stornorechnung	28
storung	13
storung behoben	51
storungen	13
storungsbeseitigung	49
storungsdienst	59
storungsfrei	72
storungsfreie	72
story	+
stossdaempfer	24
stossdampfer	24
stottert	13
stove	24
strafanzeige	27
strahlt	+
straight	+
straight away	55
straight off	55
straight to voicemail	69
straightaway	55
stranded	
strapped	
strapped for cash	12
strassenfest	+
strategic	20
strategie	20+
strategiegesprach	52
strategiegesprache	52
strategiegespraech	52
strategiegespraeche	52
strategiemeeting	52
strategien	20
strategiesitzung	52
strategietermin	52
strategieworkshop	52
strategisch	20
strategy	20+
strategy day	52
strategy meeting	52
strategy session	52
strauss	23 24
strauss blumen	23
straw	24
strawberries	24
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
streit beigelegt	51
streitet	
streitet ab	11
streitfall	11
streng	+
strength	+
stress	
stress gemacht	11
stretch	+
stretch film	24
strictly	60
strike	
strike me off	70
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
stromausfall	13 65
stromersparnis	56
stromkosten	34
strompreis	45
stromrechnung	28 34
stromspeicher	24
stromverbrauch	34
strong	
strop	
stroppy	43
struck	+
struck a compromise	51
struck off	9
struck off companies house	9
structural	
structural calculations	59
structure	+
struggle	36
struggles	36
struggling	36
struggling with	36
stuck	13+
stuck in customs	29
stuck without	55
stucki	+
stuckliste	16
stuckpreis	45
stuckpreise	45
stuckzahl	34
stuckzahlbedarf	36
stuckzahlen	34
student	64+
studentin	+
students	64
studies	
studio	18+
study	+
stueck	
stueckliste	16
stueckpreis	45
stueckpreise	45
stueckzahl	34
stueckzahlbedarf	36
stueckzahlen	34
stuehle	24
stuehlen	24
stuemper	27 43
stuemperei	27
stuemperhaft	27 43
stuerzen	
stuerzen ab	13
stuerzt	
stuerzt ab	13
stuerzt dauernd ab	13
stuerzt nicht mehr ab	51
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
stump grinding	59
stump up	41
stumper	27 43
stumperei	27
stumperhaft	27 43
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
stundenlohn	45
stundensaetze	45
stundensatz	45+
stundensatze	45
stunk	11
stunning	44
stupid	+
sturdy	72
sturm	8
sturm graz	60
sturmschaden	8
sturmschaeden	8
sturz	+
sturze	+
sturzen	
sturzen ab	13
sturzt	
sturzt ab	13
sturzt dauernd ab	13
sturzt nicht mehr ab	51
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
submit	57+
submits	57
submitted	58+
submitting	57
subrogation	8
subscriber	64
subscribers	34
subscription	+
subscription fee	45
subscription lapsed	30
subsided	13
subsidence	13
subsidence claim	8
subsiding	13
substandard	13
substandard service	3
substitute	
substitute sent	73
substituted	73
subsystem	
subunternehmen	65
subunternehmer	65
success	
success stories	62
success story	62
succession	20+
successor	42+
successor is	42
successors	42
such	+
such as when	26
suche	+
suchen	36+
suchmaschinenoptimierung	59
sucht	36+
sucht auf	68
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
suggested i ring	48
suggested us	48
suggested us to	48
suggested we call	48
suggested we speak to	48
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
summe	45
summer	+
summer holiday	60
summer holidays	60
summer house	24
summer offers	33
summer sale	33
sun	61
sunday	61+
sundays	+
sundhaft	
sundhaft teuer	12
sundteuer	12
sunk	13
sunny	60
sunshine	60
super	44+
super arbeit	44
super beraten	44
super bowl	60
super geworden	44
super happy	44
super helpful	44
super job	44
super service	44
super urgent	55
super zufrieden	44
superb	44
superb job	44
superb work	44
superfrisch	72
supermarket	+
superstar	44
supervisor	64
suppe	+
supplied	58+
supplier	18 65+
suppliers	18 65+
supplies	24+
supply	57+
supplying	57
support	39+
support contract	59
support desk	39
support team	39
supporter	64
supporters	64
supports	
suppose	26
suppose that	26
supposed	+
supposed to	26
supposed to be here	29
supposedly	50
supposes	50
supposing	26
suppt	13
surcharge	45+
sure	+
surged	21
surgeon	+
surgery	59 65+
surly	43
surname	+
surpassed	
surpassed expectations	44
survey	59 71
survey form	16
survey invitation	33
survey report	16
survey visit	68
surveying	59
surveyor	
suspected	50
suspects	50
suspended	42
suspicious	
suspicious email	25
suss	+
suva	65
swabs	24
swap	10+
swap out	10 49
swapped	73+
swapped and working	51
swapped days for us	17
swapped for	51
swapped for new	10
swapped out	51
swapped over	73
swapped over for	51
swapped shifts	17
swapped slots	17
swapping	
swapping out	49
swatch	16
swatches	16+
swaying	13
sways	13
swear	46
swearing	27
swears	+
swears that	50
sweet	+
sweetly	
sweets	23 24
swept	+
swift	44+
swimming	
swimming lessons	59
swimming pool	24
swindle	27
swindled	27
swindler	27
swindlers	27
swing	
swing by	68
swing round	68
swing set	24
swisscom	65
switch	22 24
switch for network	24
switchboard	22+
switched	30+
switched away	30
switched bank	30
switched itself off	13
switched off	38
switched provider	30
switched round	73
switched supplier	30
switched suppliers	30
switched to	30
switches	24 30
switches off	13
switching	30
switching provider	30
switching service	59
swollen	13
swore	+
swore at me	3
swore to	46
sworn	+
swung	
swung by	68
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
sysadmin	64
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
t c	53
t f	67
t shirt	24
t shirts	24
ta	63+
ta muchly	63
ta very much	63
tabelle	16
table	24
table booking	71
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
tadellos	44 72+
tadellose	44 72
tadellosen	72
tadelloser	72
taetig	
tafel	+
tag	+
tag added	32
tag der offenen tuer	33
tag der offenen tur	33
tag gerettet	44
tag removed	32
tage	+
tage zu spaet	29
tage zu spat	29
tagelang	29
tagen	+
tagespreis	45
tagessaetze	45
tagessatz	45
tagessatze	45
tagged	
tagged us	48
taglich	+
tags	24
tags zuvor	40
tail	
tail lift	14
tailgate	
tailgate delivery	14
tailoring	59
tait	+
take	+
take a look	49
take along	14
take full responsibility	4
take her off	70
take him off	70
take it further	11
take it higher	11
take it on	46
take legal action	27
take me off	70
take me off your list	70
take my name off	70
take off	7
take off mailing list	70
take off the list	70
take on staff	20
take our business elsewhere	30
take over	14
take round	14
take stock	52
take the blame	4
take them off	70
take us off	70
take you to court	27
taken	+
taken business elsewhere	30
taken care of	51
taken delivery	47
taken it in house	30
taken it on	46
taken off	21
taken off list	70
taken over by	9
taken over from	42
taken over her role	42
taken over his role	42
taken round	58
takeover	20
takes	+
takes over from	42
taking	+
taking ages	29
taking business elsewhere	30
taking forever	29
taking it further	11
taking legal action	27
taking on staff	20
taking over from	42
taking stock	52
taking the mick	3
taking the mickey	3
taking too long	29
taking us to court	27
taking you to court	27
takings	34 60+
takings down	60
takt	
taktzeit	34
talk	+
talk through	0
talk to	53
talked	+
talked about next year	52
talked about plans	52
talked about us to	48
talked down	43
talked down to	43
talked her through	0
talked him through	0
talked over	43
talked them through	0
talked through	0
talked through plans	52
talked to	53
talking	+
talking through	0
talks	+
tan	+
tank	
tank cleaning	59
tankgutschein	23
tankreinigung	59
tanks	+
tante	65
tap	24
tape	24
tapete	24
tapeten	24
tapezieren	59
taps	24
tardy	29
target	+
target date	67
targets	20
tarif	45+
tarifcheck	52
tarife	45
tarifen	45
tariff	45
tariffs	45
tarnished	13
tarnishing	13
taschen	24
task	71
task assigned	32
task completed	32
task created	32
tasks	71
tassen	24+
tastatur	24+
tastatur defekt	25
tastaturen	24
tasted	+
tasted amazing	44
tasted funny	13
tasted great	72
tasted off	13
tasted wonderful	44
tasteless	13
tastes	
tastes burnt	13
tastes great	72
tastes off	13
tat	
tat mir leid	4
tat uns leid	4
taten	+
tatig	
tatsachlich	+
tatters	
tattoo	59
taucht	
taucht nicht auf	43
tauchte	
tauchte nicht auf	43
taufe	23 60
taught	0+
taugt	+
tausch	+
tausche	
tausche aus	49
tauschen	49+
tauschen aus	10 49
tauschen um	10
tauscht	+
tauscht aus	10 49
tauscht um	10
tauschte	
tauschte um	10
tausend	+
tausend dank	63
tax	+
tax advice	59
tax adviser	65
tax invoice	28
tax office	65
tax return	16
tax return service	59
taxe	45
taxen	45
taxi	59
taxman	65
tb	+
tb besprochen	69
tb test	59
tc	53
tcf	53
tcon	53
tct	53
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
team leader	64
teams	6 25+
teams call	53
teams not loading	25
teams startet nicht	25
teamviewer	25
tear	13
tearing	13
tears	13+
tech	39+
tech sheet	16
tech to attend	49
technical	+
technical data	16
technician	39+
technicians	39
techniker	39+
techniker schicken	49
technischer	
technischer leiter	64
technisches	
technisches datenblatt	16
techs	39
teddy	23
tee	24
teenager	65
teeth	+
teeth whitening	59
teething	
teething problems	1
teething troubles	1
teichpumpe	24
teig	24
teil	24+
teile	24
teilen	24+
teilkasko	8
teillieferung	14 35 71
teilnahmebestaetigung	16
teilnahmebestatigung	16
teilnahmegebuehr	45
teilnahmegebuhr	45
teilnehmer	64+
teilnehmer nicht erreichbar	38
teilnehmerin	64
teilnehmerliste	16
teilnehmern	64
teilrechnung	28
teilrechnungen	28
teilt	
teilt mit	50
teilte	+
teilte mit	50
teilten	
teilten mit	50
teilweise	
teilzahlung	41
teilzahlungen	41
tel	53+
tel call	53
tel nicht erreichbar	38
tel nicht erreicht	38
telco	53
telecon	53
telefon	24 53+
telefon aus	38
telefonanlage	24+
telefonat	53
telefonate	53
telefonbeantworter	69
telefonberatung	0
telefonbuch	
telefone	24
telefongesprach	53
telefongespraech	53
telefoniere	53
telefonieren	53+
telefoniert	53
telefoniert lieber	6
telefoniert nicht gern	6
telefoniert ungern	6
telefonierte	53
telefonierten	53
telefonisch	53+
telefonisch angeleitet	0
telefonisch nicht erreichbar	38
telefonisch nicht erreicht	38
telefonische	53
telefonischen	53
telefonischer	53
telefonist	22
telefonistin	22
telefonkonferenz	53
telefonsekretariat	22
telefonservice	22
telefontermin	53
telefonwerbung	
telefonzentrale	22
telegram	6
telehandler	24
telekom	65
telephone	53+
telephoned	53+
telephoning	53
television	24
telko	53
tell	+
tell the press	27
tell your friends	48
teller	24
tellern	24
telling	50+
tells	50+
tells everyone about us	48
telly	60
telt	+
temp	22+
temp staff	59
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
ten out of ten	44 62
tenancy	
tenancy agreement	16
tenant	64
tenants	64
tender	71+
tender documents	16
tender pack	16
tendering	54
tenders	71+
tenerife	
tennis	60
tent	24
tent hire	59
tentative	32
tenth	+
tents	24
teppich	24+
teppichboden	24
teppiche	24
teppichreinigung	59
term	
termin	68 71+
termin aktualisiert	32
termin angenommen	32
termin bei	68
termin bestaetigt	58
termin bestatigt	58
termin bis	67
termin eingetragen	58
termin gebucht	58
termin geplatzt	29
termin nicht eingehalten	29
termin nicht gehalten	29
termin nicht wahrgenommen	38
termin uberschritten	29
termin ueberschritten	29
termin vereinbart	68
termin verpasst	29
termin versaeumt	29
termin versaumt	29
termin vor ort	68
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
termindruck	55
termine	68 71
termine nicht eingehalten	29
termineinladung	32
terminen	71
terminerinnerung	32
termingerecht	72+
termingerecht geliefert	58
terminieren	68
terminiert	68
terminplan	16
termins	71
terminuberschreitung	29
terminueberschreitung	29
terminvereinbarung	68
terminverzug	29
terminzusage	46
terms	+
terms and conditions	16
terms of business	16
terrace	+
terrasse	+
terrible	3
terrible service	43
terribly	
terribly sorry	4
terrific	44
terry	+
tess	+
test	+
test certificate	16
test email	32
test kits	24
test machine	31
test match	60
test message	32
test report	16
test results	16
test strips	24
test unit	31
testauftrag	71
testbestellung	71
tested	+
tested and fine	51
tested and working	51
tested fine	51
tested ok	51
testen	+
tester	16+
tester pot	16
testers	16
testgeraet	31
testgeraete	31
testgerat	31
testgerate	31
testimonial	62+
testimonials	62
testing	59
tests	+
teststellung	31
tether	
teuer	12+
teuerste	12
teuersten	12
teuerung	12 45
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
text it	57
text not call	6
text only	6
text over	57
text preferred	6
text rather than call	6
textbook	24
textbooks	24
texte	+
texted	58
texted over	58
textildruck	59
textilreinigung	59
texting	
texts	+
texts only	6
tg	+
than	+
thank	63+
thank u	63
thank you	63
thank you again	63
thank you all	63
thank you call	63
thank you card	23 63
thank you email	63
thank you ever so much	63
thank you for	63
thank you for sending	47
thank you gift	23
thank you kindly	63
thank you letter	63
thank you note	63
thank you so much	63
thank you very much	63
thanked	63+
thanked her	63
thanked him	63
thanked me	63
thanked them	63
thanked us	63
thankful	63
thankfully	
thankfully received	63
thanking	63+
thanks	63+
thanks a bunch	63
thanks a lot	63
thanks a million	63
thanks again	63
thanks all	63
thanks ever so much	63
thanks for	63
thanks for everything	63
thanks for sending	47
thanks for that	63
thanks for the drawings	47
thanks for the invoice	47
thanks for the quote	47
thanks for the samples	47
thanks for your email	47
thanks for your help	63
thanks for your letter	47
thanks for your order	47
thanks guys	63
thanks ladies	63
thanks lads	63
thanks so much	63
thanks team	63
thanks to you all	63
thanks very much	63
thanksgiving	60+
thankyou	63
thankyou so much	63
thanx	63
that	+
that did it	51
that fixes it	51
that settles it	51
that was it	51
thats	+
thawed	13
the	+
the all clear	51
the ashes	60
the assistant	22
the bank	65
the beach	60
the board	64
the booking	71
the boss	64
the boys	39
the brewery	65
the build	71
the carrier	65
the case	71
the cat	65
the client	64
the club	64
the company	64
the competition	54
the council	65
the crew	39
the customer	64
the day after tomorrow	61
the day before yesterday	40
the deceased	15
the delivery	71
the depot	39
the dog	60 65
the driver	39
the electrician	65
the engineer	39
the euros	60
the family	64
the firm	64
the fitter	39
the fitters	39
the football	60
the gaffer	64
the girls	39
the government	65
the hospital	65
the hotel	64
the insured	64
the insurer	65
the job	71
the kids	60
the lads	39
the landlord	65
the last time	40
the local	60
the lot down the road	54
the manufacturer	65
the match	60
the missus	65
the neighbour	65
the next day	61
the office	39
the olympics	60
the order	71
the other company	54
the other day	40
the other driver	65
the other firm	54
the other week	40
the owner	64
the parish	64
the passing of	15
the plasterer	65
the plumber	65
the police	65
the press	65
the project	71
the rep	39
the roofer	65
the runaround	43
the school	64
the second time	2
the site	71
the stores	39
the taxman	65
the team	39
the tech	39
the technician	39
the temp	22
the third time	2
the warehouse	39
the weather	60
the week after next	61
the work	71
the workshop	39
the yard	39
theater	
theater gemacht	11
theatre	+
theatre tickets	23
thee	74
theft	8
theft claim	8
their	64+
their accountant	64
their accounts	64
their bank	65
their boss	64
their builder	65
their cleaner	65
their contractor	65
their current supplier	65
their daughter	65
their doctor	65
their driver	64
their end	64
their engineer	64
their insurance	65
their it	64
their it firm	65
their it guy	64
their landlord	65
their manager	64
their needs	36
their office	64
their old supplier	65
their order	71
their people	64
their pm	64
their side	64
their site	64
their solicitor	65
their son	65
their staff	64
their stores	64
their team	64
their warehouse	64
their wholesaler	65
theirs	64+
theke	24+
them	64+
themselves	64+
then	40+
theoretically	26
theoretisch	26
theory	
therapie	59
therapy	59
there	+
theres	+
therme	24
thermostat	24
thermostate	24
these	+
they	64+
they are	64
they have	64
they said	50
they will	64
they would	26 64
thick	+
thickness	
thief	27
thiele	+
thieves	27+
thieves broke in	65
thieving	27+
thin	13
thing	+
things	+
think	+
thinking	+
thinking about	26 36
thinking of	36
thinks	50+
thinks that	50
third	+
third less	56
third party	8 65
third party claim	8
third party insurer	8
third time	2
third time this year	2
thirty	+
this	+
this aft	61
this afternoon	61
this arvo	61
this coming friday	61
this coming monday	61
this evening	61
this friday	61
this instant	55
this is a test	32
this is an automated	32
this minute	55
this monday	61
this morning	40
this pm	61
this thursday	61
this tuesday	61
this wednesday	61
this week	61
this weekend	61
this wk	61
thnx	63
tho	+
thomas	+
thorough	44
those	+
though	+
thought	50+
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
three cheers	63
three days ago	40
three months on	1
three quotes	54
three times	2
three times already	2
three times now	2
threema	6
threw	
threw in	17
threw in for free	17
threw it in	17
thrice	+
thrilled	44+
thrilled to bits	44
thrilled with	44
thriving	72
through	+
through a friend	48
through portal only	6
through solicitor only	6
through the roof	12
through to voicemail	69
throughput	34
throw	+
thrown	+
thrown in	17
thrown over the fence	43
throws	
throws an error	13
thru	+
thu	61
thujen	24
thumb	
thumbs	
thumbs up	44
thumped	
thumped the table	3
thun	+
thur	61
thurs	61+
thursday	61+
thursday afternoon	61
thursday morning	61
thx	63+
thy	74
tia	63
tick	+
ticked	
ticked off	3 58
ticket	25 71+
ticket angelegt	32
ticket auto closed	32
ticket closed	51
ticket closed automatically	32
ticket created	32
ticket eroeffnet	25
ticket eroffnet	25
ticket erstellt	32
ticket geloest	25
ticket gelost	25
ticket geschlossen	25 32 51
ticket geschlossen worden	51
ticket logged	25
ticket no	25
ticket raised	25
ticket sales	34
ticket zu	51
ticketnummer	25 32
tickets	16 25+
tickets printed	24
tickety	
tickety boo	72
tickled	44+
tickled pink	44
tide	
tide him over	31
tide over	31
tide us over	31
tided	
tided us over	31
tidy	+
tidy workers	44
tie	+
tied	+
tief	
tief enttaeuscht	3
tief enttauscht	3
tiefer	+
tiefkuehler	24
tiefkuhler	24
tiefpreis	7
tiefstpreis	7
tierarzt	18
tierarzt gewechselt	30
tierarztrechnung	28
tierbesitzer	64
tierbesitzerin	64
tierfutter	24
tierhalter	64
tierhalterin	64
tierklinik	65
tierpension	59
ties	24
tight	
tight budget	12
tight deadline	55
tight turnaround	55
tighten	
tighten up	49
tightened	51
tightening	49
tights	24
til	67+
tile	24
tiles	24+
tilgen	41
tilgt	41
tilgung	41
tiling	59
till	24 67
till it is mended	31
till recently	40
tills	24
tim	+
timber	24
time	34+
time after time	2
time and again	2
time and time again	2
time critical	55
time frame	67
time limit	67
time saved	56
time saving	56
time sensitive	55
timed	
timed delivery	14
timed out	13
timeframe	67
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
tip off about a job	48
tip top	72
tipp	0+
tipp bekommen von	48
tipp gegeben	0
tipp von	48
tipped	+
tipped off	0
tippfehler	73
tipps	0
tipps gegeben	0
tipptopp	72
tips	0+
tiptop	72
tire	24
tired	
tires	24
tisch	24+
tischdecken	24
tische	24
tischler	18+
tischreservierung	71
tischwaesche	24
tischwasche	24
tissue	+
title	
title deeds	16
tks	63
tmr	+
tmrw	61+
tmw	61
tnt	65
to	+
to all customers	33
to and fro	2
to avoid	26
to be done by	67
to be ready by	67
to be safe	26
to be sure	26
to borrow	31
to collect	14
to date	40
to do	46 71
to hand	47
to pay	41
to prevent	26
to say thank you	63
to say thanks	63
to see how	1
to see if all	1
to see if satisfied	1
to send	57
to tide them over	31
to unsubscribe	33
to zero	56
toaster	24
toasty	72
tobend	3
tobt	3
tobt herum	3
tobte	3
tochter	65+
tochter hat ubernommen	42
tochter hat uebernommen	42
tochter ubernimmt	42
tochter uebernimmt	42
tod	15+
today	55+
today please	55
toddler	65+
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
told	50 58+
told colleagues about us	48
told everyone about us	48
told her	50
told her friends	48
told her how to	0
told her sister about	48
told her we would	46
told him	50
told him how to	0
told him we would	46
told his brother about	48
told his friends	48
told me	50
told neighbours about us	48
told them	50
told them how to	0
told them we would	46
told us	50
toleranz	
toll	44+
toll geworden	44
tolle	44+
tolle arbeit	44
toller	44
tolles	44
tomaten	24
tomaten im garten	60
tomatoes	24 60
tomo	61
tomorow	+
tomorrow	61+
tomorrow afternoon	61
tomorrow evening	61
tomorrow morning	61
tomoz	61
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
tonight	55 61+
tonite	+
tonnage	+
tonne	
tonnes	+
too	+
too big	73
too costly	12
too dark	73
too dear	12
too expensive	12
too few	35
too heavy	73
too high	12
too hot	13 60
too late	29
too light	73
too long	73
too loose	73
too much	12
too much money	12
too narrow	73
too pricey	12
too salty	13
too short	73
too slow	29
too small	73
too steep	12
too thick	73
too thin	73
too tight	73
too wide	73
took	+
took a message	22
took ages	29
took delivery	47
took delivery of	47
took details	22
took early retirement	42
took full responsibility	4
took his business elsewhere	30
took in a parcel	17
took in delivery	17
took in our delivery	17
took it off the bill	10
took it on	46
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
took out	56
took out to lunch	68
took over	58
took over from	42
took over her desk	42
took over his job	42
took redundancy	42
took round	58
took stock	52
took the blame	4
took the delivery in	17
took to lunch	68
took too long	29
took umbrage	3
took weeks	29
tool	24+
tool hire	59
tool sharpening	59
toolbox	24
tooling	+
tools	24
top	44 72+
top arbeit	44
top banana	44
top bloke	44
top class	44
top drawer	44
top job	44
top leistung	44
top man	44
top marks	44 62
top notch	44
top priority	36 55
top service	44
top urgent	55
top work	44
top zustand	72
topfe	24
topfen	24
topp	44
topped	
topped up	51
toppled	13
topsoil	24
tor	24
tor offen gelassen	43
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
total begeistert	44
total cost	45
total loss	8
total mess	3
total uberteuert	12
total ueberteuert	12
totalausfall	13
totalausverkauf	9
totally	+
totally satisfied	44
totally unacceptable	3
totalschaden	8
tote	+
tote leitung	38
totenschein	15
totes	+
totgeburt	15
touch	+
touch base	1
touch up	49
touch wood	26
touched	+
touched base	1
touching	
touching up	49
touchscreen	24
tough	13
tour	14 59 68 71
toured	68
toward	+
towards	
towbar	24
towed	+
towel	24
towels	24
towers	+
towing	59
town	+
town hall	65
toy	24
toying	
toying with	36
toys	24
tp	
tp claim	8
tp details	8
tp insurer	8
tps	70
tps registered	70
trace	
traceability	+
traced	
traced and fixed	51
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
trade is awful	60
trade is slow	60
trade price	45
trade show invitation	33
trader	
traders	
trades	
trading	+
trading standards	11
trading standards will hear	27
traeumt	
traeumt von	20
traf	68
traf ein	47
trafen	68
trafen ein	47
trafen uns	68
traffic	34 60
traffic jam	60
trafo	24
tragbar	
tragen	+
trager	+
tragt	+
trailer	24+
trailers	24
train	+
train strike	60
trained	
trained her on	0
trainee	22 64
trainee answered	22
trainer	+
trainers	24
training	59+
training certificate	16
trainings	59
trains	60
traktor	24
traktoren	24
tram	+
trampoline	24
tran	+
tranen	+
transaction	71
transaction id	32
transcript	16
transcript available	32
transfer	41 59+
transfer out	30
transferred	41+
transferred away	30
transferred to	42
transfers	41
transformer	24
transit	+
translation	16 59
translations	59
transmit	57
transmitting	57
transport	14 59
transport manager	64
transporte	59
transporter	24
transportieren	14
transportiert	14
transporting	14
transports	14
transportschaden	13
transportschaeden	13
transposed	73
trap	
trat	
trat aus	30
trat nicht mehr auf	51
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
traumhaft	44
traumt	
traumt von	20
trauung	59
travel	
travel claim	8
travel insurance	8
travelling	+
tray	24
trays	24
treasure	44+
treasurer	64+
treat	23+
treated	
treated like dirt	43
treating	+
treatment	59+
treatment couch	24
treatments	59
treats	23
treble	21
trebled	21
tree	24
tree felling	59
tree surgery	59
trees	24
treffen	68
treffen uns	68
treffpunkt	68
treiber	25
tremendous	44
trench	+
treppe	24
treppen	24+
treppenhausreinigung	59
treppenlift	24
tresen	+
trestle	+
trestle tables	24
treue	+
treuerabatt	7
treuhaender	65
treuhander	65+
trev	+
tri	+
trial	71
trial machine	31
trial unit	31
trick	0+
tricks	0
tried	+
tried 3 times	38
tried again	38
tried ringing	53
tried several times	38
tried to call	38
tried to ring	38
tried twice	38
trifft	68+
trifft ein	47
trigger	32
triggered	
triggered by workflow	32
trikots	24
trim	+
trimmed	56
trimmer	
trimming	56
trinkgeld	23
trip	71
trip cancelled through illness	8
tripadvisor	62
tripadvisor review	62
triple	21
tripled	21
tripped	13
tripped out	13
tripping	13
trips	13+
trips out	13
tritt	
tritt aus	30
tritt nicht mehr auf	51
triumph	
trocken	13 72+
trocken seit	51
trocken seither	51
trockenbau	59
trockenlegung	59
trockner	24
trocknet	
trocknet nicht	13
trocknung	8
trocknungsgeraete	8
trocknungsgerate	8
trompete	24
tropfen	13
tropft	13+
tropft nicht	51
tropft nicht mehr	51
tropfte	13
trophies	24
trophy	24
trostpflaster	10
trot	
trottel	27
trotteln	27
trotz	+
trotz mahnung	66
trouble	
trouble free	72
troubles	
troubleshoot	49
troubleshooting	49
trousers	24
truck	24+
trucks	24+
true	
true professionals	44
truly	+
truly grateful	63
truly sorry	4
trumpet	24
trunk	+
trupp	39
truppe	+
trust	+
trusted	
trusted shops	62
trustee	64
trustees	64
trusting	+
trustpilot	62
trustpilot review	62
truth	
try	+
try before you buy	31
try calling	53
trying	+
tschuldige	4
tschuldigung	4
tschuss	+
tub	24
tube	24+
tuben	24
tubes	24+
tubs	24
tue	61+
tuer	24
tuer geoeffnet	48
tuer zu	38
tueren	24
tueren geoeffnet	48
tueroeffner	48
tuerschliesser	24
tues	61+
tuesday	61+
tuesday afternoon	61
tuesday morning	61
tuesday week	61
tuev	65
tuev abnahme	59
tuition	45 59
tuition fees	45
tumble	
tumble dryer	24
tumbler	24
tun	+
tune	
tuned	+
tuning	59
tunnel	+
tur	24+
tur geoffnet	48
tur zu	38
turbo	24
ture	+
turen	24+
turen geoffnet	48
turf	24
turkey	24
turn	+
turn off and on	25
turnaround	34
turnaround time	34
turnaround times	34
turned	+
turned out beautifully	44
turned out great	44
turned out well	44
turned sour	13
turned up	47 51
turned up after all	51
turned up in the end	51
turned up today	47
turned up unannounced	43
turning	59
turnover	34
turnover up	21
turns	
turns itself off	13
turns out	50
turoffner	48
turschliesser	24
tut	+
tut mir echt leid	4
tut mir furchtbar leid	4
tut mir leid	4
tut mir sehr leid	4
tut nicht	13
tut nicht mehr	13
tut seinen dienst	72
tut uns aufrichtig leid	4
tut uns leid	4
tut uns sehr leid	4
tut was er soll	72
tut was es soll	72
tut wieder	51
tutor	18
tuv	65
tuv abnahme	59
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
two other quotes	54
two short	35
two weeks ago	40
two weeks back	40
two weeks late	29
twomey	+
tx	+
txt	+
ty	63
typ	+
type	+
typenschild	+
typo	13
typos	13
tyre	24+
tyre fitting	59
tyres	24
tyvm	63
u	74+
u r	74
u u	26
uber	+
uber alte zeiten	60
uber budget	12
uber das portal	6
uber das wetter	60
uber dem budget	12
uber den tisch gezogen	27 43
uber empfehlung	48
uber fussball	60
uber nacht	55
uber politik	60
uber preisvorstellung	12
uber privates	60
uber unserem budget	12
uber unserer preisvorstellung	12
uber wetter geplaudert	60
uberall	
uberall warm	72
uberarbeiten	49
uberarbeitet	49
uberarbeitete	+
uberbruckt	17
uberbruckung	
uberbruckungsgerat	31
uberbucht	73
uberein	
ubereingekommen	51
uberfallig	29+
uberfallige	29
uberfallige forderung	66
uberfallige rechnung	66
uberfallige rechnungen	66
uberfallige zahlung	66
uberfallige zahlungen	66
uberfalligen	29
uberfalliger	29
uberfordert	43
uberfordertes	43
ubergab	14
ubergabe	14 71+
ubergabe an nachfolger	42
ubergaben	14
ubergabeprotokoll	16
ubergabetermin	14
ubergangen	43
ubergangsgerat	31
ubergebe	14
ubergeben	14 58+
ubergeben an	42
ubergibt	14+
uberglucklich	44+
uberhaupt	+
uberhaupt kein	37
uberhaupt keine	37
uberhaupt nicht	37
uberhaupt nichts	37
uberheblich	43
uberhitzen	13
uberhitzt	13
uberhitzte	13
uberholen	49
uberholt	49
uberholung	49 59+
uberlagert	13
uberlassen	31+
uberlassen sie das mir	46
uberlasst	31
uberlassung	31
uberlegen	+
uberlegen ob	26
uberlegt	+
uberlegt ob	26
uberliess	31
uberliessen	31
ubermitteln	57+
ubermittelt	57 58
ubermittle	57
ubermittlung	57
ubermittlung fehlgeschlagen	32
ubermittlungsbestatigung	32
ubermorgen	61+
ubernachste	
ubernachste woche	61
ubernachstes	+
ubernachstes jahr	20
ubernachtung	59
ubernachtungen	34
ubernahm	46
ubernahm die schicht	17
ubernahm von	42
ubernahme	+
ubernehme	46
ubernehme ich	46
ubernehmen	+
ubernehmen die kosten	10
ubernehmen wir	46
ubernimmt	46+
ubernimmt von	42
ubernommen	47+
uberprufung	52 59
uberraschend	
uberraschend verstorben	15
uberraschung	23
uberreichen	14
uberreicht	14 58
ubers	+
ubers budget	12
ubersandt	58
ubersandte	57
uberschritten	
uberschuldet	9
uberschwemmung	8
ubersende	57+
ubersenden	57
ubersendet	57 58
ubersendung	57
ubersetzung	59
ubersetzungen	59
ubersicht	16
ubersiedlung	59
uberspannung	8
uberspannungsschaden	8
ubersteigt	+
uberstreichen	49
uberstunden	34+
uberteuert	12
uberteuerte	12
uberteuerten	12
uberteuerter	12
ubertraf	21
ubertragen	+
ubertrifft	21
ubertrifft alle erwartungen	44
ubertroffen	21
uberwachungskamera	24
uberwaltigt	44
uberweis	+
uberweise	41+
uberweisen	41+
uberweiser	48
uberweist	41+
uberweisung	16 41+
uberweisungen	41
uberwies	41
uberwiesen	41+
uberwiesen an uns	48
ublich	+
ubrig	+
ueber	
ueber alte zeiten	60
ueber budget	12
ueber das portal	6
ueber das wetter	60
ueber dem budget	12
ueber den tisch gezogen	27 43
ueber empfehlung	48
ueber fussball	60
ueber nacht	55
ueber politik	60
ueber preisvorstellung	12
ueber privates	60
ueber unserem budget	12
ueber unserer preisvorstellung	12
ueber wetter geplaudert	60
ueberall	
ueberall warm	72
ueberarbeiten	49
ueberarbeitet	49
ueberbrueckt	17
ueberbrueckung	
ueberbrueckungsgeraet	31
ueberbucht	73
ueberein	
uebereingekommen	51
ueberfaellig	29
ueberfaellige	29
ueberfaellige forderung	66
ueberfaellige rechnung	66
ueberfaellige rechnungen	66
ueberfaellige zahlung	66
ueberfaellige zahlungen	66
ueberfaelligen	29
ueberfaelliger	29
ueberfordert	43
ueberfordertes	43
uebergab	14
uebergabe	14 71
uebergabe an nachfolger	42
uebergaben	14
uebergabeprotokoll	16
uebergabetermin	14
uebergangen	43
uebergangsgeraet	31
uebergebe	14
uebergeben	14 58
uebergeben an	42
uebergibt	14
uebergluecklich	44
ueberhaupt	
ueberhaupt kein	37
ueberhaupt keine	37
ueberhaupt nicht	37
ueberhaupt nichts	37
ueberheblich	43
ueberhitzen	13
ueberhitzt	13
ueberhitzte	13
ueberholen	49
ueberholt	49
ueberholung	49 59
ueberlaesst	31
ueberlagert	13
ueberlassen	31
ueberlassen sie das mir	46
ueberlassung	31
ueberlegen	
ueberlegen ob	26
ueberlegt	
ueberlegt ob	26
ueberliess	31
ueberliessen	31
uebermitteln	57
uebermittelt	57 58
uebermittle	57
uebermittlung	57
uebermittlung fehlgeschlagen	32
uebermittlungsbestaetigung	32
uebermorgen	61
uebernachtung	59
uebernachtungen	34
uebernaechste	
uebernaechste woche	61
uebernaechstes	
uebernaechstes jahr	20
uebernahm	46
uebernahm die schicht	17
uebernahm von	42
uebernehme	46
uebernehme ich	46
uebernehmen	
uebernehmen die kosten	10
uebernehmen wir	46
uebernimmt	46
uebernimmt von	42
uebernommen	47
ueberpruefung	52 59
ueberraschend	
ueberraschend verstorben	15
ueberraschung	23
ueberreichen	14
ueberreicht	14 58
uebers	
uebers budget	12
uebersandt	58
uebersandte	57
ueberschritten	
ueberschuldet	9
ueberschwemmung	8
uebersende	57
uebersenden	57
uebersendet	57 58
uebersendung	57
uebersetzung	59
uebersetzungen	59
uebersicht	16
uebersiedlung	59
ueberspannung	8
ueberspannungsschaden	8
ueberstreichen	49
ueberstunden	34
ueberteuert	12
ueberteuerte	12
ueberteuerten	12
ueberteuerter	12
uebertraf	21
uebertrifft	21
uebertrifft alle erwartungen	44
uebertroffen	21
ueberwachungskamera	24
ueberwaeltigt	44
ueberweise	41
ueberweisen	41
ueberweiser	48
ueberweist	41
ueberweisung	16 41
ueberweisungen	41
ueberwies	41
ueberwiesen	41
ueberwiesen an uns	48
uebrig	
uf	+
uhlig	+
uhr	24+
uhren	24
uhrwerk	
uhrzeit	+
uk	+
ulm	+
ultimatum	11
ultimo	67+
ultraschall	+
ultraschallgeraet	24
ultraschallgerat	24
ultrasound	24
ultrasound machine	24
um	+
um 10 uhr	61
um 14 uhr	61
um 8	61
um die haelfte	56
um die halfte	56
um ein drittel	56
um ein drittel gestiegen	21
um entschuldigung gebeten	4
um nachsicht	4
um nachsicht gebeten	4
um rat gefragt	0
um rr gebeten	69
um ruckruf gebeten	69
um rueckruf gebeten	69
um verstaendnis gebeten	4
um verstandnis gebeten	4
um verzeihung	4
um verzeihung gebeten	4
umbau	59 71+
umbauen	49+
umbauten	59
umbrage	
umbrella	23 24
umfang	36
umfrage	33
umfragelink	33
umfragen	
umgebaut	+
umgehend	55+
umgehende	55
umgekippt	13
umgeknickt	13
umgesetzt	58
umgestellt	+
umgetauscht	10 51
umgezogen	42+
umme	
umpteenth	
umpteenth time	2
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
umzuege	59
umzug	59 71+
umzug geplant	20
umzuge	59
umzustellen	+
un	+
unable	
unable to	37
unable to contact	38
unable to get hold	38
unable to get through	38
unable to log in	25
unable to pay	66
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
unbeglichen	66
unbeglichene	66
unbeglichenen	66
unbekannt	+
unbekannt verzogen	42
unbeschadigt	72
unbeschaedigt	72
unbesetzt	
unbezahlbar	12 44
unbezahlt	66+
unbezahlte	66
unbezahlten	66
unbezahlter	66
unblock	49
unblocked	51
unblocking	49
unbrauchbar	13
unbrauchbare	13
uncle	65+
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
undercharged	73
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
underpaid	66
undersigned	39
undersized	73
understand	+
understanding	
understands	
understands that	50
understood	+
undersupplied	35
undertake	46
undertaken	46+
undertakes	46
undertaking	46 71
undertook	46+
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
uneinbringlich	66
uneinbringliche	66
unendlich	
unendlich dankbar	63
unentgeltlich	17+
unerschwinglich	12
unerwartet	
unerwartet verstorben	15
unerwuenscht	
unerwunscht	
uneven	13
unfaehig	27 43
unfaehige	27 43
unfaelle	8 34
unfahig	27 43
unfahige	27 43
unfall	8+
unfallbericht	8
unfalle	8 34
unfallgegner	65
unfallmeldung	8
unfallversicherung	8
unfassbar	3
unfit	
unfit for use	13
unfreundlich	43+
unfreundliche	43
unfreundlichen	43
unfreundlicher	43
unfreundlichkeit	43
unfriendly	43
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
unhelpful	43
unhoeflich	43
unhoefliche	43
unhoeflichen	43
unhoeflicher	43
unhoflich	43
unhofliche	43
unhoflichen	43
unhoflicher	43
uni	+
uniform	24+
uniformen	24
uniforms	24
unimpressed	3
unit	24
unit 3	71
unit empty	9
unit price	45
unit rate	45
united	60
units	24
university	+
unjam	49
unjammed	51
unklar	+
unklar ob	26
unknown	+
unknown there	42
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
unloaded	47
unloading	14
unlock	
unlock account	25
unlock my account	25
unlocked	
unlocked account	25
unmanned	43
unmoeglich	3 37
unmoegliche	3
unmoglich	3 37+
unmogliche	3
unmonitored	
unmonitored mailbox	32
unmut	11
unobtainable	38
unordentlich	43
unordered	73
unorganisiert	43
unpaid	66+
unprofessional	43
unprofessionell	43
unprofessionelle	43
unprofessioneller	43
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
unreliable	43
unresponsive	43
unrichtig	73
unrichtige	73
unrichtigen	73
unripe	13
unrund	
uns	39+
uns bewertet	62
uns durchgerutscht	4
uns empfohlen	48
uns entschuldigt	4
uns reicht es	3
uns sehr peinlich	4
uns vorgestellt	48
uns weiterempfohlen	48
unsafe	13
unsauber	43
unsauber gearbeitet	43
unsaubere	43
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
unsere karte weitergegeben	48
unsere kollegin	39
unsere kuche	39
unsere kueche	39
unsere leute	39
unsere mannschaft	39
unsere monteure	39
unsere nummer weitergegeben	48
unsere praxis	39
unsere schuld	4
unsere werkstatt	39
unserem	39+
unserem techniker	39
unseren	39+
unseren namen genannt	48
unseren namen weitergegeben	48
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
unstimmig	73
unstimmigkeit	73
unstuck	13 51
unsubscribe	33+
unsubscribe me	70
unsubscribed	70
unsubscribed automatically	32
unten	
unter	+
unter aller kanone	3
unter aller sau	3
unter der bedingung	26
unter der voraussetzung	26
unter der woche	61
unter die arme gegriffen	17
unter die haelfte	56
unter die halfte	56
unter jeder kritik	3
unter keinen umstaenden	37
unter keinen umstanden	37
unter kontrolle	51
unter umstaenden	26
unter umstanden	26
unter vorbehalt	26
unter zeitdruck	55
unterbieten	7
unterbietet	7
unterbot	7
unterboten	7
unterboten worden	7
untergebracht	+
unterhaltsreinigung	59
unterhaltsreinigungen	59
unterirdisch	3
unterirdische	3
unterlagen	16+
unterlagen erhalten	47
unterlagen schicken	57
unterlieferant	65
untermenge	35
untermieter	65
unternehmen	18+
unternehmen verlassen	42
unterricht	59+
unterschreibt	+
unterschrieben	58+
unterschrieben zuruck	47
unterschrieben zuruckbekommen	47
unterschrieben zurueck	47
unterschrieben zurueckbekommen	47
unterschriebene	+
unterschriebenen	+
unterschriebener	+
unterstuetzt	
unterstuetzt bei	0
unterstutzt	
unterstutzt bei	0
untersuchungstermin	71
unterversicherung	8
unterwegs	38 58+
unterzeichnet	58
unterzeichnete	+
until	67+
until hers is back	31
until his is back	31
until recently	40
until the	67
until theirs is fixed	31
until then	67
untill	67
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
unversehrt	72
unversehrt angekommen	72
unverzueglich	55
unverzuglich	55
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
unzutreffend	73
unzuverlaessig	43
unzuverlaessige	43
unzuverlaessiger	43
unzuverlaessigkeit	43
unzuverlassig	43
unzuverlassige	43
unzuverlassiger	43
unzuverlassigkeit	43
up	21+
up a quarter	21
up a third	21
up and running	51
up and running again	51
up by	21
up from	21
up in arms	3
up to	21 67
up to 50 percent off	33
up to here	3
up to now	40
up to scratch	72
up until	67
upcoming	20
update	24 59+
update installieren	25
update stuck	25
update your preferences	33
updated	58+
updated invitation	32
updated quote	16
updates	59
upgrade	20+
upgrading	20
upholstery	59
upi	41
upload	57+
uploaded	58+
uploading	57
uploads	57
ups	65+
ups unit	24
upset	3+
upside	+
upside down	73
upstairs	
upstairs neighbour	65
uptime	34
ur	74+
ur leiwand	44
urgency	55
urgent	55+
urgently	55
url	
url blocked	25
urlaub	60+
urlaubs	60
urlaubsfotos	60
urlaubskarte	23
urlaubsvertretung	+
urn	24+
urne	24
urs	74+
ursache	
ursache gefunden	51
ursprungszeugnis	16
us	39+
usage	36
usb	
usb stick	24
use	+
use as a reference	62
use as reference	62
use her name	62
use his name	62
use of	31
use of his	31
use of our	31
use of their	31
use our name	62
use the portal	6
use their logo	62
use them as reference	62
use whatsapp	6
used	+
used to	40
useless	3 13+
useless lot	27
useless shower	27
user	64+
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
users	64+
uses	+
uses someone else	30
using	+
using another firm now	30
using someone else	30
using someone else now	30
usual	
utilisation	34
utility	
utility bill	28
utmost	
utmost urgency	55
utopisch	12
uv	+
uvp	45
uvv	
uvv pruefung	59
uvv prufung	59
v	
v belt	24
v m	69
v urgent	55
v3	+
vac	+
vacated	9
vacation	60
vaccination	59
vaccination certificate	16
vaccinations	59
vaccine	24
vaccines	24
vacuum	24
vacuum cleaner	24
vakant	
valet	59
valeting	59
valid	+
valid till	67
valid to	67
valid until	67
valley	+
valuation	45 59+
valuation report	16
value	45
valued	+
valuta	41+
valve	24
valves	24+
van	24+
van hire	59
van insurance	8
vandalenakt	8
vandalised	8
vandalism	8
vandalismus	8
vandals	65
vanished	35
vans	24+
varianten	+
varnish	24+
vase	+
vat	+
vat invoice	28
vat man	65
vat number	28
vat receipt	28
vat return	59
vater	64
vaters	+
vaterschaftsurlaub	42
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
vendor	18 64
vendors	18
veneer	
veneer chipped	13
veneers	24+
vent	+
ventil	24
ventile	24
venue	
venue hire	59
venues	
verabredet	+
veraeppelt	3 43
veraergert	3
veraergerte	3
veraergerten	3
veraergerter	3
veraergerung	3
verandert	+
veranlasse	46
veranlassen	46
veranlasst	46 58
veranstalter	64
veranstaltung	71
veranstaltungen	71
veranstaltungstechnik	59
verappelt	3 43
verargert	3+
verargerte	3
verargerten	3
verargerter	3
verargerung	3
verarsche	27
verarschen	27
verarscht	3 27 43
verarschung	27
verbally	
verbally abusive	27
verband	+
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
verbinden	53
verbindet	
verbindet nicht	22
verbindlich	46
verbindlich zugesagt	46
verbindlichen	
verbindlichen dank	63
verbindlichsten	
verbindlichsten dank	63
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
verbucht	58+
verbuerge	46
verbuergen	46
verbummelt	29+
verbunden	53
verburge	46
verburgen	46
verdanken	63
verdankt	63
verdankung	63
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
verdruckt	73
verehrte	+
verein	65+
verein aufgeloest	9
verein aufgelost	9
vereinbart	46+
vereinbarte	46
vereinbarten	+
vereinbarung	16
vereine	+
vereinnahmt	47
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
vergabe	71+
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
vergelt gott	63
vergelts	+
vergelts gott	63
vergesse	+
vergessen	35+
vergessen beizulegen	35
vergessen worden	35
vergessene	35
vergilbt	13
vergleich	51+
vergleichen	
vergleichsangebot	7 54
vergleichsangebote	54
vergleichsangeboten	54
vergleichsofferte	54
vergleichsofferten	54
vergleicht	
vergleicht angebote	54
verglichen	51
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
verhandlung	71
verhunzt	13
verification	
verification code	32
verified	+
verifizierungscode	32
verkabelung	59
verkaeufer	39
verkauf	39
verkaufen	+
verkaufen sie	5
verkaufer	39+
verkaufspreis	45
verkaufszahlen	34
verkauft	+
verkehr	60
verkehrsunfall	8
verkehrt	73+
verkehrt herum	73
verkehrt rum	73
verkehrte	73
verkehrten	73
verkehrter	73
verkehrtes	73
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
verkuehlt	60
verkuerzen	56
verkuerzt	56
verkuerzte	56
verkuerzung	56
verkuhlt	60
verkurzen	56
verkurzt	56
verkurzte	56
verkurzung	56
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
verlaesslich	72
verlaessliche	72
verlaesst	
verlaesst das unternehmen	42
verlaesst die firma	42
verlaesst uns	42
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
verlangt loeschung	70
verlangt loschung	70
verlass	+
verlass dich drauf	46
verlasse	+
verlassen	+
verlassen sie sich	46
verlassenschaft	15
verlassenschaftsverfahren	15
verlasslich	72
verlassliche	72
verlasst	+
verlasst das unternehmen	42
verlasst die firma	42
verlasst uns	42
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
verliess die firma	42
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
vermessen	73
vermessung	59
vermieden	56
vermieter	65
vermieterin	65
vermietung	59+
vermindert	56
verminderte	56
verminderung	56
vermischt	73
vermisse	35
vermissen	35
vermisst	35
vermisst werden	35
vermisste	35
vermissten	35
vermitteln	48
vermittelt	48+
vermittelte	48
vermittelte uns	48
vermittelten	48
vermittlung	48 59+
vermittlung am telefon	22
vermoegensberatung	59
vermogensberatung	59
vermutet	50
vermutete	50
vermutlich	26+
verpackt	
verpackung	24+
verpackungsservice	59
verpasst	+
verpennt	+
verpflichte	46
verpflichten	46
verpflichten uns	46
verpflichtet	46
verpflichtete	46
verpflichtung	46
verplant	73
verputzen	59
verrechnen	28
verrechnet	28 73+
verrechnet haben	73
verrechnung	28
verreckt	13+
verrichtet	
verrichtet seinen dienst	72
verringern	56
verringert	56
verringerte	56
verringerung	56
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
versand	14 39 57 71+
versandbenachrichtigung	32
versandbestaetigung	32
versandbestatigung	32
versandfertig	14
versandkosten	45
versandkostenfrei	7
versandmitteilung	32
versandt	58+
versaumnis	
versaumt	+
verschicke	57
verschicken	57
verschickt	57 58+
verschickte	57
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
verschnitten	73
verschnupft	3
verschob	
verschob sich	29
verschoben	29+
verschoben worden	29
verschollen	35
verschollene	35
verschrieben	73
verschulden	
verschwand	35
verschwitzt	+
verschwommen	13
verschwommene	13
verschwunden	35+
verschwundene	35
versehen	+
versehentlich	73
versemmelt	
versende	57
versenden	14 57+
versendet	14 57 58+
versendung	57
versetzt	43
versetzt nach	42
versetzt worden	38 43
versichere	46
versicherer	18
versichert	
versichert uns	50
versicherte	46 64
versicherten	46 64
versicherter	64
versicherung	8 18 65
versicherung gewechselt	30
versicherungen	8
versicherungscheck	52
versicherungsfall	8
versicherungsnehmer	64
versicherungsnehmerin	64
versicherungsschaden	8
versicherungsschein	8 16
versicherungsschutz	8
version	
versoehnlich	51
versoehnt	51
versohnlich	51
versohnt	51+
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
versprach	46
versprachen	46
verspreche	46
versprechen	46
versprechen wir	46
versprechungen	
verspricht	46+
versprochen	46+
versprochen ist versprochen	46
versprochen und gehalten	58
versprochene	46+
versprochenen	46+
versprochn	+
verstaendigt	51
verstaendnis	
verstandigt	51+
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
vertauscht	73
vertauschte	73
vertauschten	73
verteiler	33+
verteiler anlegen	25
verteuert	12
verteuert sich	12
verteuerung	12
vertippt	73
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
vertrage	16
vertragen	16
vertrags	16
vertragscheck	52
vertragsentwurf	16
vertragsstrafe	10
vertragsuberprufung	52
vertragsueberpruefung	52
vertragsunterlagen	16
vertrauen	+
vertrauen verloren	3
vertreter	18
vertreterbesuch	68
vertreterbesuche	
vertreterin	18
vertretung	42+
vertretung ubernommen	17
vertretung uebernommen	17
vertrieb	39+
vertriebler	39
vertritt	
vertritt jetzt	42
vertrocknet	13
vertrocknete	13
vertrodelt	29
vertroedelt	29
vertroestet	3 43
vertroestet uns	43
vertroestet worden	43
vertrostet	3 43
vertrostet uns	43
vertrostet worden	43
verungluckt	15+
verungluckten	
verunglueckt	15
verunglueckten	
vervierfacht	21
verwaessert	13
verwahrt	
verwalter	18+
verwaltung	18 59 65
verwaltungsaufwand	34
verwassert	13
verwechselt	73
verwechselte	73
verwechselten	73
verwechslung	73+
verwechslungen	73
verweigert	
verweigert annahme	11
verweigert die zahlung	66
verweigert zahlung	66
verweist	
verweist an uns	48
verwelkt	13
verwelkte	13
verwenden	+
verwendet	+
verwendung	+
verwies	
verwies an uns	48
verwiesen	+
verwischt	13
verwitwet	15
very	+
very annoyed	3
very cross	3
very dear	12
very disappointed	3
very efficient	44
very expensive	12
very friendly	44
very grateful	63
very happy	44
very helpful	44
very impressed	44
very kind	44
very obliging	17
very pleased	44
very professional	44
very rude	43
very satisfied	44
very short notice	55
very soon	61
very sorry	4
very unhappy	3
very upset	3
very urgent	55
verzeihen	4+
verzeihen sie	4
verzeihen sie bitte	4
verzeihung	4+
verzichtet	
verzichtet auf	10
verzieht	
verzieht sich	13
verzinkung	59
verzoegern	
verzoegern sich	29
verzoegert	29
verzoegert sich	29
verzoegerte	29
verzoegerten	29
verzoegerung	29
verzoegerungen	29
verzogen	13 42+
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
verzugszinsen	66
vessel	
vests	
vet	18+
vet fees claim	8
veterinaeramt	65
veterinaramt	65
vets	
vexed	3
vg	+
via	+
via a friend	48
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
vicar	64
vice	24
victoria	+
video	16+
video call	53
video production	59
video testimonial	62
videoanruf	53
videocall	53
videodreh	59
viel	+
viel billiger	7
viel guenstiger	7
viel gunstiger	7
viel mehr	21
viel teurer	12
viel weniger	56
viel zu hoch	12
viel zu hoher preis	12
viel zu spaet	29
viel zu spat	29
viel zu teuer	12
viele	+
vielen	+
vielen dank	63
vielen dank fuer die	47
vielen dank fuer ihre	47
vielen dank fur die	47
vielen dank fur ihre	47
vielen lieben dank	63
vielleicht	26+
vielmal	
vielmals	
vier	+
vier sterne	62
viermal	2+
vierte	
viertel	+
vierten	+
vierzig	+
view	+
view in browser	33
view online	33
viewed	+
viewing	68
viewings	68
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
virgin	65
virtually	
virtually no	56
virus	
virus alert	25
vis	
vision	20
visit	68 71
visit our stand	33
visite	68
visited	68
visited website	32
visitenkarten	24
visiting	68
visitor	64
visitor numbers	34
visitors	34 64
visits	34 68+
visual	16
visualisierung	16
visuals	16
vitrine	24
viumau	
vk	45
vk preis	45
vm	69+
vm only	69
vmail	69
vms	69
vn	64
vo	+
vodafone	65
voellig	
voellig ueberteuert	12
vogt	+
voice	+
voice mail	69
voice mailbox	69
voice mails	69
voice message	69
voice messages	69
voice note	69
voicebox	69
voicemail	69+
voicemail full	69
voicemail only	69
voicemail pin	25
voicemails	69
voicenote	69
void	+
volksbank	+
volksfest	60
voll	+
voll des lobes	44
voll zufrieden	44
vollauf	
vollauf zufrieden	44
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
vollzaehlig	51
vollzahlig	51+
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
volunteering placement	59
volunteers	17
vom	+
vom mitbewerb	54
vom newsletter abgemeldet	70
vom newsletter abmelden	33
vom system	32
vom tisch	51
vom urlaub erzaehlt	60
vom urlaub erzahlt	60
vom verteiler nehmen	70
von	+
von a nach b	43
von der konkurrenz	54
von der liste nehmen	70
von der liste streichen	70
von dir	74
von einem zum anderen	43
von euch	74
von ihnen	74
von mir	39
von neuem	2
von oben herab	43
von pontius zu pilatus	43
von uns	39
von uns gegangen	15
von uns geschieden	15
von vorn	2
von vorne	2
vor	+
vor ablauf	67
vor dem	67
vor dem urlaub	67
vor den ferien	67
vor den kopf gestossen	3
vor der zeit	58
vor die tuer geworfen	43
vor die tur geworfen	43
vor drei tagen	40
vor drei wochen	40
vor ein paar tagen	40
vor einem jahr	40
vor einem monat	40
vor einem tag	40
vor einer stunde	40
vor einer woche	40
vor einigen tagen	40
vor freitag	67
vor fristablauf	67
vor gericht	27
vor jahren	40
vor kurzem	40
vor laengerer zeit	40
vor langer zeit	40
vor langerer zeit	40
vor monaten	40
vor monatsende	67
vor montag	67
vor ort	68
vor ort gewesen	68
vor ort termin	68 71
vor ostern	67
vor tagen	40
vor verschlossener tuer	38
vor verschlossener tur	38
vor weihnachten	40 67
vor wochen	40
vor zwei jahren	40
vor zwei monaten	40
vor zwei tagen	40
vor zwei wochen	40
vorab	+
vorankuendigung	
vorankundigung	
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
vorbeifahren	68
vorbeigebracht	14 58+
vorbeigefahren	68
vorbeigehen	68
vorbeigekommen	68
vorbeigeschaut	68+
vorbeiholen	14
vorbeikommen	68
vorbeischauen	68
vorbeizubringen	14
vorbeizukommen	68
vorbeizuschauen	68
vorbereitet	+
vorbesitzer	65
vorbesitzerin	65
vorbestellung	71
vorbildlich	44+
vorbildliche	44
vorerst	+
vorfall	+
vorfuehrgeraet	31
vorfuehrwagen	31
vorfuhrgerat	31
vorfuhrwagen	31
vorgabe	36
vorgaben	36
vorgaenge	71
vorgaenger	19 65
vorgaengerfirma	65
vorgaengerin	19
vorgaengern	19
vorgang	71+
vorgange	71
vorganger	19 65
vorgangerfirma	65
vorgangerin	19
vorgangern	19
vorgangsnummer	32
vorgefuehrt	0
vorgefuhrt	0
vorgelassen	
vorgelegt	58
vorgemacht	0
vorgemerkt	46
vorgerechnet	0
vorgeschlagen	0+
vorgesehen	+
vorgestellt	+
vorgestern	40+
vorgezogen	17
vorhaben	20 71
vorhaenge	24
vorhang	24
vorhange	24
vorhat	20
vorher	40+
vorher nachher fotos	62
vorherige	19
vorherige installateur	65
vorherigen	19
vorheriger	19
vorheriger anbieter	65
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
vorlegen	57
vorletzte	
vorletzte woche	40
vorlieferant	65
vorliegend	47
vorliegende	47
vormieter	65
vormittag	+
vormittags	61+
vorn	
vorne	+
vorraetig	
vorrangig	55
vorrat	+
vorratig	
vorruhestand	42
vorschau	20
vorschlaege	0
vorschlag	0
vorschlage	0
vorschreibung	28
vorschreibungen	28
vorsorgecheck	52
vorsorgegesprach	52
vorsorgegespraech	52
vorsorgeuntersuchung	59
vorstand	+
vorstellung	36
vorstellungen	36
vorstellungstermin	68
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
vorzueglich	44
vorzuglich	44
vorzuglicher	+
vorzugspreis	7
voss	+
vote	
vote of thanks	63
voted	+
voted for us	62
voted with his feet	30
vouch	
vouch for	48
vouched	
vouched for	48
vouched for us	48
voucher	16 23
vouchers	23+
vouches	
vouches for	48
vow	46
vowed	46
vpn	25+
vpn drops	25
vpn geht nicht	25
vpn not connecting	25
vpn token	25
vpn verbindung	25
vpn zugang	25
vs	+
vu	
w	+
w b	61
w c	61
w c monday	61
w e	61
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
wackelt nicht mehr	51
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
waermstens empfohlen	48
waerst	26
waesche	24
waescheservice	59
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
waiting for payment	66
waiting for weeks	29
waiting list	34
waiting on payment	66
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
walk round	68
walk through	0 68
walkabout	
walked	+
walked her through	0
walked him through	0
walked off the job	43
walked round	68
walked them through	0
walked through	0
walker	24
walking	
walking the dog	60
walkround	68
wall	
wall calendar	23
wall tiles	24
wallbox	24
wallies	27
wallpaper	24
wallpapering	59
walls	+
wally	27
walzlager	24
wand	+
wande	
wandeln	10
wandern	60
wandert	
wandert ab	30
wanderte	
wanderte ab	30
wanderung	60
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
want it yesterday	55
want to cancel	30
want to grow	20
wanted	36
wanted by	67
wanted it yesterday	55
wanted to know	5
wantin	+
wanting	36
wants	36+
wants account closed	30
wants an explanation	11
wants answers	11
wants his money back	10
wants money back	10
wants no contact	70
wants no further contact	70
wants paper copies	6
wants the manager	11
wants to be left alone	70
wants to cancel	30
wants to grow	20
wants to know	5
wants to know about	36
wants to unsubscribe	70
war	+
war in der post	47
war kalt	13
war mal besser	43
war mein fehler	4
war meine schuld	4
war nicht da	38
war nicht dabei	35
war niemand da	38
war unser fehler	4
war unsere schuld	4
war vor ort	68
war zufrieden	1
ward	+
ward clerk	22
ward sister	64
wardrobe	24
wardrobes	24
ware	24 26+
ware das moglich	5
ware denkbar	26
ware erhalten	47
ware es moglich	5
ware ist da	47
warehouse	+
warehouse manager	64
warehousing	59
waren	24 26+
waren kalt	13
waren nicht dabei	35
waren sie so nett	5
waren vor ort	68
wareneingang	47
warm	72+
warm again	51
warm and dry	72
warm beer	13
warm intro	48
warm on arrival	13
warm thanks	63
warm words	44
warmepumpe	24
warmepumpen	24+
warmes	+
warmest	+
warmly	+
warmstens	+
warmstens empfohlen	48
warmwasser	
warn	0+
warned	0
warning	0
warns	0
warpath	
warped	13
warping	13
warps	13
warrant	46
warranty	16
warranty card	16
warranty claim	11
warranty document	16
warranty indemnity	8
warranty repair	49
wars	+
warst	26
wart	+
warte	+
warte noch	35
warte seit	35
warten	
warten auf geld	66
warten auf zahlung	66
warten aufs geld	66
warten gelassen	29
warten immer noch	35
warten lassen	29
warten noch	35
warten noch auf	35
warten seit	35
warten vergeblich	35
warteschleife	43+
wartet	+
wartet immer noch	35
wartet noch	35
wartet noch auf	35
wartet seit	35
wartet vergeblich	35
wartete	+
wartezeit	34+
wartezeiten	34
wartung	59+
wartungen	59
wartungsarbeiten	59
wartungsfenster	+
wartungsprotokoll	16
wartungstermin	71
wartungsvertrag	16+
wartungsvertrag gekuendigt	30
wartungsvertrag gekundigt	30
warum	5+
was	40+
was als nachstes	20
was als naechstes	20
was am preis	7
was anderes bestellt	73
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
was kostet	5 45
was kostet das	45
was let go	42
was machen am preis	7
was made redundant	42
was not	37
was not in	38
was not in there	35
was not on it	35
was off	13
was out	38
was passiert wenn	26
was promised for	29
was received	47
was sent	58
was sie brauchen	36
was sie braucht	36
was told	50
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
wascheservice	59
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
waste collection	59
waste disposal	59
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
water board	65
water coming in	13
water company	65
water consumption	34
water cooler	24
water damage	8
water filter	24
water getting in	13
water softener	24
water under the bridge	51
water use	34
watering	
waterlogged	13
waterproofing	59
watertight	72
watery	13
wave	+
waxing	59
waxing lyrical	44
way	+
way too much	12
waybill	16
ways	+
wc	24 61+
wd	+
we	39+
we are	39
we are on it	46
we are sorry	4
we are told	50
we dropped the ball	4
we got it wrong	4
we got that wrong	4
we guarantee	46
we have	39
we hear	50
we heard	50
we let you down	4
we messed up	4
we owe you	63
we promise	46
we regret	4
we shall	46
we slipped up	4
we were told	50
we will	39 46
we will deal with it	46
we will get back to	46
we will let you know	46
we will make sure	46
we will see to it	46
we will sort it	46
we will take care of	46
we would	26 39
weak	+
wear	13
wear and tear exclusion	8
wearing	+
wears	
wears too quickly	13
weather	60+
weather office	65
web	
web design	59
web form submission	32
web hosting	59
web shop	24
web traffic	34
webcam	24 25
webdesign	59
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
website maintenance	59
wechsel	+
wechseln	30 49+
wechselrichter	24
wechselt	30+
wechselt aus	49
wechselt den anbieter	30
wechselt den lieferanten	30
wechselte	30
wechsle	+
weckerl	24
wed	61+
wedding	23 71+
wedding cake	24
wedding card	23
wedding catering	59
wedding dress	24
wedding invitations	24
wedding photography	59
wedding plans	60
wedding present	23
wedding rings	24
weddings	+
weder	37+
weder noch	37
wednesday	61+
wednesday afternoon	61
wednesday morning	61
wednesdays	+
weds	61+
wee	+
week	+
week after next	61
week beginning	61
week commencing	61
week ending	61
week in cornwall	60
week in week out	2
week just gone	40
weekend	60 61+
weekends	+
weekly	+
weekly newsletter	33
weeks	+
weeks ago	40
weeks late	29
weeping	13+
weevils	13
weg	+
weg seit	51
wege	+
wegem	+
wegen	+
wegfall	56
weggedruckt	38
weggedrueckt	38
weggefallen	56
weggekommen	35
weggelassen	35
weggelegt	38
weggezogen	42
weichen	
weichen ab	73
weicht	
weicht ab	73
weigert	
weigert sich zu zahlen	66
weighbridge	24
weight	+
weight gain	34
weihnachten	60+
weihnachtsaktion	33
weihnachtsbrief	+
weihnachtsfeier	71
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
weiss das zu schaetzen	63
weiss das zu schatzen	63
weiss keiner bescheid	43
weissburgunder	+
weisse	+
weist	+
weist an	41
weist darauf hin	50
weist hin	0
weit	+
weiter	+
weiter erzaehlt	48
weiter erzahlt	48
weiter so	44
weiterberechnet	28
weitere	+
weitere angebote	54
weitere filiale	20
weiterempfehlen	48
weiterempfehlung	48
weiterempfehlungen	48
weiterempfohlen	48+
weiteren	+
weiterer	
weitererzaehlt	48
weitererzahlt	48
weiteres	
weiteres angebot	54
weitergeben	57
weitergegeben	58+
weitergeholfen	0
weitergeht	+
weitergeleitet	58+
weitergereicht	43+
weitergesagt	48
weitergeschickt	58
weiterhin	2
weiterhin offen	66
weiterleiten	57
weiterleitung	57
weiterschicken	57
weiterverbunden	43
weiterverrechnen	28
weiterverrechnet	28
weiterzuleiten	57
welche	5+
welcher	5+
welches	5+
welcome	+
welcome gift	23
welcome letter	16
welcome pack	16
weld	49
welder	24
welding	59
welding set	24
welfare	
welfare call	1
welfare check	1
welk	13
welke	13
welken	13
well	+
well chuffed	44
well done	44
well looked after	44
well overdue	29
well pleased	44
wellbeing	
wellbeing call	1
welle	24
wellen	
wellen sich	13
wellies	24
wellig	13
wellness	+
wellt	
wellt sich	13
welpe	60
welt	+
weltklasse	44
weltmeisterschaft	60
wen	+
wenden	+
wendy	+
wenig	37+
wenig erfreut	3
wenig hilfreich	43
wenig hilfsbereit	43
wenige	
weniger	56+
weniger als bestellt	35
weniger kosten	7
wenn	26+
wenns	+
went	+
went above and beyond	44
went astray	35
went back on it	43
went ballistic	3
went bankrupt	9
went belly up	9
went blank	13
went bust	9
went cold	13
went dead	13
went down	13 56
went down a storm	44
went down a treat	44
went down so well	44
went down well	72
went elsewhere	30
went fine	72
went for me	3
went into administration	9
went into liquidation	9
went limp	13
went mad	3
went missing	35
went off	13 58
went off on one	3
went off today	58
went off well	72
went out	58
went out of business	9
went out of her way	17
went out of his way	17
went out of way	17
went out to	68
went out today	58
went over to	30
went round	68
went silent	38
went smoothly	72
went spare	3
went straight to voicemail	69
went the extra mile	44
went through plans	52
went through the roof	3
went through their plans	52
went to see	68
went to the wall	9
went to voicemail	69
went under	9
went up	21
went well	72
went with a competitor	30
went without a hitch	72
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
werbesperre	70
werbesperre gesetzt	70
werbetrommel	
werbewiderspruch	70
werbung	33+
werbung fuer uns gemacht	48
werbung fur uns gemacht	48
werbung schalten	59
werde	+
werde dafuer sorgen	46
werde dafur sorgen	46
werde mich kuemmern	46
werde mich kummern	46
werde mich melden	46
werden	+
werden benoetigt	36
werden benotigt	36
werden dafuer sorgen	46
werden dafur sorgen	46
werden sie	74
werden teurer	12
werden uns kuemmern	46
werden uns kummern	46
werden uns melden	46
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
were told	50
were we to	26
werfe	
werfe ein	57
werfen	+
werk	65
werkplan	16
werksbesichtigung	68
werkschutz	22
werksleiter	64
werksschliessung	9
werkstatt	18 39 49
werkstattleiter	64
werkstattrechnung	28
werkvertrag	16
werkzeug	24
werkzeuge	24
werkzeugform	24
wert	+
wertach	+
werte	+
werte damen und herren	74
werte kunden	33
wertgutachten	16
wertschaetzung	63
wertschatzung	63
wertstellung	41
wesentlich	
wesentlich guenstiger	7
wesentlich gunstiger	7
weshalb	5
weswegen	5
wet	+
wet through	13
wetransfer	+
wettbewerb	54+
wettbewerber	54+
wettbewerbern	54
wettbewerbers	54
wettbewerbsangebot	54
wettbewerbsprodukt	54
wettbewerbstalon	33
wetter	60
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
whatsapp it	57
whatsapp only	6
whatsapped	58
wheat	+
wheel	24
wheel alignment	59
wheelbarrow	24
wheelchair	24
wheelchairs	24
wheels	24
when	+
when are	5
when can	5
when can we	5
when can you	5
when could you	5
when do	5
when does	5
when i am back	61
when is	5
when it is in	61
when will	5
when will you	5
whenever	+
where	+
where are	5
where can	5
where do	5
where is	5
where they are going	52
where they are heading	20
whereabouts	5
whether	26+
whether happy	1
whether or not	26
which	5+
which colour	5
which one	5
which size	5
which trusted trader	62
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
whisper quiet	72
white	
white screen	13
white wine	24
whiteboard	24
whiteboards	24
whitelist	25
whitening	59
whites	+
whizz	
whizz over	57
who	+
who can	5
who do i	5
who is	5
who should i	5
whoever	+
whole	+
wholesaler	18 64 65
wholesalers	18 64
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
wi fi	25
wia	+
wich	
wich ab	73
wichtig	+
wichtig ist	36
wichtig waere	36
wichtig ware	36
wide	
widerruf	
widerruf der einwilligung	70
widerrufen	
widersprach	11
widersprechen	11
widerspricht	11
widerspricht werbung	70
widersprochen	11 70
widerspruch	11
widerspruch eingelegt	11
widerspruch gegen werbung	70
widerspruche	11
widersprueche	11
widow	15+
widowed	15
widower	15
wie	+
wie am ersten tag	72
wie am schnuerchen	72
wie am schnurchen	72
wie angekuendigt	58
wie angekundigt	58
wie beim letzten mal	2
wie besprochen	58 72
wie besprochen anbei	58
wie bestellt	72
wie ein uhrwerk	72
wie eine eins	72
wie er sagt	50
wie er zufrieden ist	1
wie erwartet	72
wie es geht	1
wie es laeuft	1
wie es lauft	1
wie es soll	72
wie es war	1
wie funktioniert	5
wie gehabt	2
wie geht	1
wie geht es	1
wie geht ihm damit	1
wie gehts	1
wie geschmiert	72
wie gewuenscht	72
wie gewunscht	72
wie hoch	5
wie immer	2
wie immer bestens	44
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
wie neu	72
wie schaut aus	5
wie schon letzten monat	2
wie schon letztes jahr	2
wie sie sagt	50
wie sieht aus	5
wie sieht es aus	5
wie teuer	5
wie vereinbart	58 72
wie versprochen	58 72
wie viel	5
wie viel kostet	5
wie war	1
wie zufrieden	1
wie zugesagt	58
wieder	2+
wieder alles gut	51
wieder am netz	51
wieder anrufen	53
wieder aufgetaucht	51
wieder besetzt	38
wieder da	51
wieder dicht	51
wieder eingebaut	51
wieder eingehaengt	51
wieder eingehangt	51
wieder einmal	2
wieder einsatzbereit	51
wieder erreichbar	51
wieder erreichbar ab	32
wieder fit	51
wieder flott	51
wieder frei	51
wieder ganz	51
wieder gefunden	51
wieder gesund	51
wieder glucklich	51
wieder gluecklich	51
wieder gut	51
wieder gutmachen	10
wieder heil	51
wieder hergestellt	51
wieder hinbekommen	51
wieder hingekriegt	51
wieder hinkriegen	49
wieder im einsatz	51
wieder im griff	51
wieder im guten	51
wieder im takt	51
wieder in betrieb	51
wieder in ordnung	51
wieder in ordnung bringen	49
wieder mal	2
wieder milde	51
wieder nicht erreicht	38
wieder ok	51
wieder okay	51
wieder online	51
wieder repariert	51
wieder sauber	51
wieder trocken	51
wieder verschoben	29
wieder versoehnt	51
wieder versohnt	51
wieder warm	51
wieder warmes wasser	51
wieder weg	51
wieder zufrieden	51
wiedergefunden	51
wiedergutmachen	10
wiedergutmachung	10
wiederhergestellt	51+
wiederherstellen	49
wiederherstellung	49
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
wies darauf hin	50
wies ein	0
wies hin	0
wieso	5
wieviel	5
wife	65+
wife answered	22
wife is well	60
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
will be leaving	42
will be there	46
will chase	46
will check	46
will chef sprechen	11
will come back to	46
will deal with	46
will do	46
will ensure	46
will es ausrichten	22
will find out	46
will follow up	46
will geld zuruck	10 11
will geld zurueck	10 11
will get back to	46
will haben	36
will keep you posted	46
will keine werbung	70
will keinen kontakt	70
will let you know	46
will look into it	46
will make sure	46
will need	36
will nicht angerufen werden	70
will nicht kontaktiert werden	70
will nicht verlaengern	30
will nicht verlangern	30
will nicht zahlen	66
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
will not fit	73
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
will not pay	66
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
will not wait	55
will not work	13
will pass it on	22
will pass message on	22
will pass on	22
will pass on details	22
will pass on message	22
will pay	41
will recommend	48
will reply on return	32
will see to it	46
will see to that	46
will sein geld zuruck	10
will sein geld zurueck	10
will seine ruhe	70
will sort it	46
will sue	27
will take care of	46
will umtauschen	11
will wachsen	20
will wissen	5
will writing	59
will you	5
will you be	5
willkommensgeschenk	23
wilted	13
wilting	13
wimbledon	60
wimmelt	
wimmelt ab	22 43
wimmelte	
wimmelte ab	22
win	+
wind	
wind damage	8
winding	+
winding up	9
winding up petition	9
window	24
window cleaning	59
windows	24+
windows update	25
windows updates	25
windschutzscheibe	24
windscreen	24
windscreen chip	8
windscreen claim	8
windy	60
wine	24+
wine glasses	24
wine list	16
winery	+
wines	24
wing	+
wing mirror	24
winter	+
winter sale	33
winter service	59
winteraktion	33
winterdienst	59+
wintergarten	24
winterreifen	24
winters	+
winzer	18 64
winzerin	64
wiper	
wiper blades	24
wir	39+
wir bedauern	4
wir danken	63
wir kuemmern uns	46
wir kummern uns	46
wir melden uns	46
wir pruefen	46
wir prufen	46
wir werden	46
wird	+
wird ausgerichtet	22
wird benoetigt	36
wird benotigt	36
wird bezahlt	41
wird erledigt	46
wird es ausrichten	22
wird geklaert	46
wird geklart	46
wird geliefert	46
wird gemacht	46
wird geprueft	46
wird gepruft	46
wird geschickt	46
wird heiss	13
wird laut	3
wird nachbesetzt	42
wird nachgeliefert	46
wird nachgereicht	46
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
wirt	64
wirtin	64+
wish	36+
wish list	36
wished	+
wishes	36+
wishes to opt out	70
wishing	+
wishlist	36
wissen	+
wissen das zu schaetzen	63
wissen das zu schatzen	63
wissn	+
with	+
with a client	38
with a competitor now	30
with a customer	38
with a patient	38
with any luck	26
with immediate effect	55
with luck	26
with someone else now	30
with thanks	63
withdrawn	30+
withdraws	
withdraws consent	70
withdrew	30
withdrew consent	70
withdrew the complaint	51
withheld	66
withholding	
withholding payment	66
within	67+
within 14 days	67
within 24 hours	55
within 24 hrs	55
within 30 days	67
within 48 hours	61
within a week	61
within a week of	67
within days	61
within hours	55
within the deadline	67
within the hour	55 61
within the next	67
within the week	61
within two days	61
without	37+
without a glitch	72
without a hitch	72
without any problems	72
without charge	17
without delay	55
without fail	46
without incident	72
without the	35
witness	
witness details	8
witness statement	8
wits	
witwe	15+
witwer	15
witz	3 60
witze	60
wizard	+
wk	
wkend	+
wks	+
wlan	25+
wlan geht nicht	25
wlan passwort	25
wm	60
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
wochenende	60+
wochenlang	29
wochn	+
woertlich	50
wohin	+
wohin die reise geht	20
wohl	+
wohlfeil	7
wohnen	+
wohngebaeudeversicherung	8
wohngebaudeversicherung	8
wohnmobil	60
wohnt	+
wohnung	24
wohnungsaufloesung	59
wohnungsauflosung	59
wohnungseigentuemer	64
wohnungseigentumer	64
wolle	+
wollen	+
wollen haben	36
wollen wachsen	20
wollen wissen	5
wollt	+
wollte	+
wollte er	26
wollte noch	46
wollte sich melden	46
wollte wissen	5
wollten	+
wollten noch	46
wollten uns melden	46
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
wonderful	44
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
word has it	50
word is	50
word of advice	0
word of honour	46
word of mouth	48
word on the street	50
word stuerzt ab	25
word sturzt ab	25
worden	+
words	+
wore	+
wore out	13
work	71+
work anniversary	23
work number only	6
work on site	71
work order	71
workaround	49
worked	72
worked fine	72
worked first time	72
worked late for us	17
worked loose	13
worked perfectly	72
worked through	17
worked up	3
worked well	72
workers	
workflow	32+
workflow gestartet	32
workflow triggered	32
working	72+
working again	51
working days	34
working fine	72
working now	51
working perfectly	72
working well	72
workload	34 71
works	71 72+
works a dream	72
works a treat	72
works again	51
works beautifully	72
works fine	72
works like new	51
works loose	13
works manager	64
works now	51
works order	71
works perfectly	72
works well	72
worksheet	16
workshop	18 59 71+
workshop on needs	52
workshops	59 71
worksite	71
worktop	24
worktops	24
workwear	24
world	+
world class	44
world cup	60
wormer	24+
worming	59
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
wort fuer uns eingelegt	48
wort fur uns eingelegt	48
wort gegeben	46
wort nicht gehalten	43
worte	
worth	45+
worth checking	0
worth every penny	44
wortlich	50
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
would recommend	44 48
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
write off	8 10 66
write to	57
write up	16
writes	50+
writes a review	62
writes that	50
writing	+
written	+
written a review	62
written complaint	11
written off the balance	10
written offer	16
written quote	16
wrong	73+
wrong account	73
wrong address	73
wrong amount	73
wrong artwork	73
wrong branch	73
wrong color	73
wrong colour	73
wrong date	73
wrong day	73
wrong door	73
wrong dose	73
wrong file	73
wrong font	73
wrong goods	73
wrong grade	73
wrong hand	73
wrong invoice	73
wrong item	73
wrong items	73
wrong label	73
wrong labels	73
wrong language	73
wrong length	73
wrong logo	73
wrong model	73
wrong name	73
wrong no	38
wrong number	38
wrong one	73
wrong ones	73
wrong order	73
wrong pallet	73
wrong part	73
wrong parts	73
wrong person	73
wrong price	73
wrong quantity	73
wrong reading	13
wrong readings	13
wrong room	73
wrong shade	73
wrong side	73
wrong site	73
wrong size	73
wrong sizes	73
wrong strength	73
wrong table	73
wrong thickness	73
wrong thread	73
wrong time	73
wrong type	73
wrong vat rate	73
wrong version	73
wrong voltage	73
wrong way round	73
wrongly	73
wrote	50+
wrote a review	62
wrote a testimonial	62
wrote about us	62
wrote off	10
wrote that	50
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
wuenscht keine anrufe	70
wuenscht keine werbung	70
wuenscht keinen kontakt	70
wuenscht keinen kontakt mehr	70
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
wunderbar	44+
wunderbare	44
wunderschoen	
wunderschoen geworden	44
wunderschon	+
wunderschon geworden	44
wundervoll	44
wunsch	36+
wunsche	36+
wunschen	36+
wunschen sich	36
wunschliste	36
wunscht	36+
wunscht keine anrufe	70
wunscht keine werbung	70
wunscht keinen kontakt	70
wunscht keinen kontakt mehr	70
wunscht sich	36
wunschte	36
wurd	+
wurde	26+
wurde abgegeben	58
wurde abgeholt	58
wurde angelegt	58
wurde ausgeliefert	58
wurde ausgetauscht	51
wurde beauftragt	58
wurde behoben	51
wurde bereinigt	51
wurde beseitigt	51
wurde bestaetigt	58
wurde bestatigt	58
wurde bestellt	58
wurde bezahlt	41
wurde durchgefuehrt	58
wurde durchgefuhrt	58
wurde entlassen	42
wurde erfasst	58
wurde erledigt	58
wurde ersetzt	51
wurde erstattet	51
wurde erstellt	58
wurde geaendert	58
wurde geandert	58
wurde gebucht	58
wurde geklaert	51
wurde geklart	51
wurde gekuendigt	42
wurde gekundigt	42
wurde geliefert	58
wurde geloest	51
wurde gelost	51
wurde gemacht	58
wurde geregelt	51
wurde geschickt	58
wurde gutgeschrieben	51
wurde informiert	58
wurde korrigiert	51
wurde laut	3 27
wurde mir versprochen	46
wurde nachgebessert	51
wurde nachgeliefert	51
wurde repariert	51
wurde reserviert	58
wurde teurer	12
wurde ubergeben	58
wurde uebergeben	58
wurde uns empfohlen	48
wurde uns versprochen	46
wurde veranlasst	58
wurde versandt	58
wurde verschickt	58
wurde versendet	58
wurde versetzt	42
wurde versichert	46
wurde versprochen	46
wurde weitergeleitet	58
wurde zugesagt	46
wurde zugestellt	58
wurden	26+
wurden empfohlen	48
wurden geliefert	58
wurden geschickt	58
wurden nicht informiert	43
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
x ray	16 59
x ray machine	24
x rays	16
x2	+
x3	+
x4	+
xmas	+
xmas card	23
xmas cards	23
xmas mailing	33
xrechnung	28
xten	
xx	+
y	+
y all	74
ya	+
yard	+
yards	+
yarn	24+
ye	74+
year	+
year end	67
year end accounts	59
year end meeting	52
year end review	52
yearly	+
yearly meeting	52
yearly review	52
years	+
years ago	40
years back	40
years to come	20
yelled	3
yellow	
yellowed	13
yellowing	13
yelp	62
yelp review	62
yep	+
yer	74+
yes	+
yesterday	40 55+
yesterday afternoon	40
yesterday evening	40
yesterday morning	40
yet	+
yet again	2
yet another	2
yield	34+
yield up	21
yields	34
yodel	65
yoga	60
yoga class	59
yoghurt	24
yogurt	24
you	74+
you all	74
you are	74
you can close	51
you can count on	46
you can rely on	46
you folks	74
you guys	74
you have	74
you have my word	46
you have our word	46
you lot	74
you may close	51
you people	74
you will	74
you will have it	46
you would	74
you would be better	0
young	+
young boys	60
young couple	64
young lady	64
younger	+
your	74+
your call	74
your colleague	74
your colleagues	74
your company	74
your department	74
your driver	74
your email	74
your end	74
your engineer	74
your firm	74
your fitter	74
your good selves	74
your goodself	74
your guys	74
your help	74
your invoice	74
your lads	74
your letter	74
your men	74
your offer	74
your office	74
your order	74
your order has shipped	32
your parcel is	32
your people	74
your product	74
your products	74
your quote	74
your rep	74
your service	74
your side	74
your site	74
your staff	74
your team	74
your technician	74
yours	74+
yours truly	39
yourself	74+
yourselves	74+
yous	74
youse	74
youth	+
yr	+
yrs	+
yummy	44
z	+
zabig	
zack	
zack zack	55
zaeh	13
zaeune	24
zah	13
zahl	+
zahle	41+
zahlen	41+
zahlen nicht	66
zahlen zuruck	10
zahlen zurueck	10
zahlendreher	73
zahler	+
zahlerstand	+
zahlerstande	+
zahllauf	41
zahlschein	28
zahlt	41+
zahlt ab	41
zahlt an	41
zahlt ein	41
zahlt immer spaet	66
zahlt immer spat	66
zahlt nicht	66
zahlt schlecht	66
zahlt schleppend	66
zahlt spaet	66
zahlt spat	66
zahlt zuruck	10
zahlt zurueck	10
zahlte	41
zahlte nicht	66
zahlten	41
zahlung	41+
zahlung abgelehnt	66
zahlung angewiesen	41
zahlung ausstaendig	66
zahlung ausstandig	66
zahlung ausstehend	66
zahlung eingegangen	47
zahlung fehlgeschlagen	66
zahlung fehlt	66
zahlung geplatzt	66
zahlung noch ausstaendig	66
zahlung noch ausstandig	66
zahlung steht aus	66
zahlung uberfallig	66
zahlung ueberfaellig	66
zahlungen	41
zahlungsaufforderung	28
zahlungsaufforderungen	28
zahlungsausfaelle	66
zahlungsausfall	66
zahlungsausfalle	66
zahlungsausgang	41
zahlungsavis	41
zahlungsbedingungen	41
zahlungsbefehl	28
zahlungsbeleg	28 41
zahlungseingang	41+
zahlungseingang verbucht	32
zahlungsengpass	66
zahlungserinnerung	28+
zahlungserinnerung automatisch	32
zahlungserinnerungen	28
zahlungsfrist	
zahlungsfrist abgelaufen	66
zahlungsfrist verstrichen	66
zahlungslauf	41
zahlungsmoral	41
zahlungsnachweis	41
zahlungsplan	41
zahlungsruckstand	66
zahlungsruckstande	66
zahlungsrueckstaende	66
zahlungsrueckstand	66
zahlungsschwierigkeiten	66
zahlungsstockung	66
zahlungsunfaehig	9 66
zahlungsunfaehigkeit	9
zahlungsunfahig	9 66
zahlungsunfahigkeit	9
zahlungsverweigerung	66
zahlungsverzug	66
zahlungsweise	41
zahlungsziel	41+
zahlungsziel uberschritten	66
zahlungsziel ueberschritten	66
zahlungsziele	41
zahnaerztin	18
zahnarzt	18+
zahnarztin	18
zahnarztpraxis	+
zahnkrone	24
zahnrad	24
zahnrader	24
zahnraeder	24
zahnreinigung	59
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
zeigte sich erkenntlich	63
zeilen	+
zeit	+
zeitaufwand	34
zeitdruck	55
zeiteinsparung	56
zeiten	+
zeitersparnis	56
zeitgewinn	21
zeitkritisch	55
zeitnah	61
zeitnahe	61
zeitplan	16
zeitung	65+
zeitungsartikel	62
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
zero	37 56+
zerquetscht	13
zerrissen	13
zerschlagen	13
zersplittert	13
zersprungen	13
zertifikat	16+
zertifikat abgelaufen	25
zertifikate	16
zertifizierung	59
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
ziel uberschritten	66
ziel ueberschritten	66
ziele	20
ziele abgestimmt	52
ziele besprochen	52
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
zimmerbuchung	71
zimmerei	+
zimmerer	18
zimmerpreis	45
zins	45
zinssatz	45
zip	24+
zip broke	13
zip broken	13
zip file	16
zip gone	13
zips	24
zitat	50 62+
zitat freigegeben	62
zitat fuer die website	62
zitat fur die website	62
zoegert	
zoegert sich hinaus	29
zog	
zog sich	29
zogert	
zogert sich hinaus	29
zoll	65
zollamt	65
zollpapiere	16
zoom	
zoom audio	25
zoom call	53
zorn	3
zornig	3
zornige	3
zruck	+
zu	+
zu aller zufriedenheit	51
zu besuch	68
zu bezahlen	41
zu blod	27
zu bloed	27
zu breit	73
zu bruch	13
zu dank verpflichtet	63
zu dick	73
zu duenn	73
zu dumm	27
zu dunkel	73
zu dunn	73
zu einem anderen	30
zu eng	73
zu erledigen	46
zu gross	73
zu hell	73
zu hoch	12 73
zu hoch abgerechnet	73
zu hohe kosten	12
zu hoher preis	12
zu keiner zeit	37
zu klein	73
zu kurz	73
zu lang	73
zu langsam	13
zu liefern	14
zu niedrig	73
zu schaetzen gewusst	63
zu schatzen gewusst	63
zu schicken	46
zu schmal	73
zu schwach	73
zu spaet	29
zu spaet gekommen	29
zu spaet geliefert	29
zu spat	29
zu spat gekommen	29
zu spat geliefert	29
zu teuer	12
zu tisch	38
zu uns geschickt	48
zu unserem bedauern	4
zu viel abgebucht	73
zu viel berechnet	73
zu viel geld	12
zu viel geliefert	73
zu viel verrechnet	73
zu weit	73
zu wenig	35
zu wenig geliefert	35
zu wenig marge	12
zu wenige	35
zu wuenschen uebrig	43
zu wunschen ubrig	43
zua	+
zubehoer	24
zubehor	24
zucker	24
zuegelservice	59
zuerst	+
zufaxen	57
zufolge	50
zufrieden	1+
zufrieden mit der loesung	51
zufrieden mit der losung	51
zufriedener	
zufriedengestellt	51
zufriedenheit	1+
zufriedenheitsabfrage	1
zufriedenheitsanruf	1
zufriedenheitsbefragung	1
zufriedenstellend	
zufriedenstellend geloest	51
zufriedenstellend gelost	51
zugaenge	25
zugang	25
zugang einrichten	25
zugang gesperrt	25
zugange	25
zugangsdaten	16 25
zugefaxt	58
zugelegt	21
zugelservice	59
zugemacht	9+
zugemailt	58
zugenommen	21
zugeordnet	+
zugeparkt	43
zugeraten	0
zugesagt	32 46+
zugesagte	46+
zugesagten	46+
zugesagter	
zugesagter ruckruf	46
zugesagter rueckruf	46
zugesandt	58
zugeschickt	57 58
zugeschnitten	
zugesendet	58
zugesichert	46+
zugesicherte	46+
zugesperrt	9
zugestellt	14 58+
zugewiesen	
zugewiesen von	48
zugferd	28
zugig	13
zugreifen	
zugriff	25+
zugriffe	34
zugriffsrechte	25
zugsagt	+
zuhause	
zukommen	+
zukommen lassen	57
zukuenftig	20
zukuenftige	20
zukuenftigen	20
zukunft	20+
zukunftig	20
zukunftige	20
zukunftigen	20
zukunftsgesprach	52
zukunftsgespraech	52
zulassung	+
zuletzt	40
zulieferer	18
zuliefern	14
zum	+
zum 1	67
zum 15	67
zum 2 mal	2
zum 3 mal	2
zum 4 mal	2
zum ausprobieren	31
zum dank	63
zum davonlaufen	3
zum dritten mal	2
zum dritten male	2
zum ersten	67
zum essen eingeladen	23
zum fuenften mal	2
zum funften mal	2
zum haareraufen	3
zum halben preis	7
zum heulen	3
zum hoerer greifen	53
zum horer greifen	53
zum hundertsten mal	2
zum jahresende	67
zum kotzen	3
zum laufen bringen	49
zum monatsende	67
zum quartalsende	67
zum selbstkostenpreis	17
zum telefon	53
zum testen	31
zum vierten mal	2
zum wiederholten mal	2
zum wiederholten male	2
zum x ten mal	2
zum x ten male	2
zum xten mal	2
zum zweiten mal	2
zum zweiten male	2
zumailen	57
zumutung	3
zunahme	21
zur	+
zur abholung bereit	14
zur ansicht	31
zur kenntnis genommen	47
zur konkurrenz	54
zur post	57
zur post bringen	57
zur post geben	57
zur post gebracht	58
zur post gegeben	58
zur probe	31
zur reparatur	49
zur sau gemacht	3
zur uberbruckung	31
zur ueberbrueckung	31
zur verfuegung gestellt	31
zur verfugung gestellt	31
zur zahlung angewiesen	41
zur zahlung freigegeben	41
zur zufriedenheit erledigt	51
zur zufriedenheit geloest	51
zur zufriedenheit gelost	51
zurecht	+
zurechtgekommen	+
zurechtkommt	1
zurich	+
zuruck	+
zuruck erhalten	47
zuruckbekommen	47
zuruckbezahlt	10
zuruckbringen	14
zuruckerhalten	47
zuruckerstatten	10
zuruckerstattet	10
zuruckgebracht	14
zuruckgegangen	56+
zuruckgegeben	
zuruckgelegt	17
zuruckgerufen	53+
zuruckgesandt	58
zuruckgeschickt	11 58
zuruckgesetzt	51
zuruckgezahlt	10 51
zuruckgezogen	+
zuruckkommen	+
zuruckrufen	53+
zuruckschicken	57
zurucksenden	57
zurucksetzen	49
zuruckuberwiesen	10
zuruckzahlen	10
zuruckzurufen	53
zurueck	
zurueck erhalten	47
zurueckbekommen	47
zurueckbezahlt	10
zurueckbringen	14
zurueckerhalten	47
zurueckerstatten	10
zurueckerstattet	10
zurueckgebracht	14
zurueckgegangen	56
zurueckgegeben	
zurueckgelegt	17
zurueckgerufen	53
zurueckgesandt	58
zurueckgeschickt	11 58
zurueckgesetzt	51
zurueckgezahlt	10 51
zurueckgezogen	
zurueckrufen	53
zurueckschicken	57
zuruecksenden	57
zuruecksetzen	49
zurueckueberwiesen	10
zurueckzahlen	10
zurueckzurufen	53
zusage	46+
zusage nicht eingehalten	43
zusagen	46
zusammen	+
zusammenarbeit	+
zusammenarbeit beendet	30
zusammenarbeit eingestellt	30
zusammenflicken	49
zusammengebracht	48
zusammengebrochen	13
zusammengefuehrt	32
zusammengefuhrt	32
zusammengesetzt	68
zusammengestaucht	3
zusammenkommen	68
zusammensetzen	68+
zusammensitzen	68
zusatz	+
zusatzbedarf	36
zusatzkosten	45
zusatzlich	+
zusatzliche	+
zusatzvereinbarung	16
zuschicken	57
zuschlaege	45
zuschlag	45
zuschlage	45
zuschnitt	59
zuschuss	+
zusenden	57
zusendung	57+
zusendungen	57
zusichern	46
zusichert	46
zusicherung	46
zustaendig	
zustaendig ist jetzt	42
zustaendig jetzt	42
zustaendiger	
zustaendigkeit	
zustaendigkeit geaendert	32
zustand	+
zustandig	+
zustandig ist jetzt	42
zustandig jetzt	42
zustandiger	
zustandigkeit	
zustandigkeit geandert	32
zustellbar	
zustellbestaetigung	32
zustellbestatigung	32
zustellen	14
zusteller	39
zustellfehler	32
zustellservice	59
zustellteam	39
zustellung	14 59+
zustellung fehlgeschlagen	32
zustellung heute	32
zustellungen	14
zuverlaessig	72
zuverlaessige	72
zuverlaessiger	72
zuverlassig	72
zuverlassige	72
zuverlassiger	72
zuviel	+
zuviel abgebucht	73
zuviel berechnet	73
zuviel geld	12
zuviel geliefert	73
zuviel verrechnet	73
zuvor	40
zuvorkommend	44
zuwachs	21
zuwachse	21
zuwaechse	21
zuweiser	48
zuweisung	48
zuwenig	35
zuzuschicken	57
zuzusenden	57
zuzustellen	14
zwanzig	+
zwei	+
zwei faktor	25
zwei mal	2
zweier	+
zweifel	
zweifelsfall	
zweimal	2+
zweimal abgebucht	73
zweimal belastet	73
zweimal berechnet	73
zweimal geliefert	73
zweite	+
zweite filiale	20
zweite filiale eroeffnen	20
zweite filiale eroffnen	20
zweite mahnung	28 66
zweiten	+
zweiten halbjahr	20
zweiten standort	20
zweiter	+
zweiter bildschirm	25
zweiter standort	20
zweites	+
zweites angebot	54
zweites halbjahr	20
zweites mal	2
zweitlieferant	54
zweitlieferanten	54
zweitmeinung	0
zwetschken	24
zwiebeln	24+
zwischen	+
zwischenbilanz	52
zwischenfaelle	
zwischenfalle	
zwischengeschoben	17
zwischenrechnung	28
zwoa	+
zwoamal	+
zwoi	+
zwolf	+
zwolfe	+
zylinder	24
zzgl	
zzgl mwst	45
"""#
}
