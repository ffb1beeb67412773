// Written by `make language` from Sources/Language/Classes and Corpus; change those instead.
// swift-format-ignore-file

extension KnownWords {
  /// The names of the classes by their numbers.
  package static let classNames = [
    "advise", "aftercare", "again", "anger", "apology", "ask", "channel", "cheaper", "claim", "closed", "compensation", "complain", "dear", "defect", "deliver", "died", "document", "favour", "future", "gained", "gatekeeper", "gift", "goods", "helpdesk", "hypothetical", "insult", "invoice", "late", "left", "lend", "machine", "massMail", "measure", "missing", "needs", "negation", "noAnswer", "ours", "past", "pay", "personLeft", "poorService", "praise", "price", "promise", "received", "refer", "repair", "reported", "resolved", "review", "ring", "rival", "rush", "saved", "send", "sent", "service", "smallTalk", "soon", "testimonial", "thanks", "theirs", "third", "unpaid", "until", "visit", "voicemail", "wishNot", "work", "works", "wrong", "you"
  ]

  package static let table: StaticString = #"""
1	
10	
10 out of 10	60
10am	
10h	
10th	
10x	
11	
11am	
12th	
14	
14h	
14th	
15th	
16h	
17h	
19th	
1st	
1st line	23
1x	
2	
20c	
20k	
20th	
21st	
22k	
22nd	
24	
25kg	
25th	
27th	
28th	
29th	
2a	
2fa	23
2kg	
2nd	
2nd line	23
2pm	
2x	
3	
30	
30 days overdue	64
300k	
30k	
30th	
365	
3mm	
3pm	
3rd	
3x	
4	
40th	21
48	
4kg	
4pm	
4th	
4x	
5	
5 star	60
5 stars	60
50	
50th	
50th birthday	21
5k	
5pm	
5th	
6	
6 week check	1
60	
60 days overdue	64
60k	
60th	
60th birthday	21
6am	
6er	
6th	
7am	
7pm	
80d	
8am	
8th	
9	
90	
90 days overdue	64
90th	
9a	
9am	
9k	
9th	
a	
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
a laugh	58
a levels	58
a liberty	3
a local firm	52
a lot less	54
a lot more	19
a lot of money	12
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
a1	
a2	
a3	
a5	
aa	
ab	
abel	
abend	
abends	
aber	
abercrombie	
abgabe	
abgebrochen	
abgegeben	
abgehakt	
abgeholt	
abgelaufen	
abgelegt	
abgemacht	
abgemeldet	
abgenommen	
abgesagt	
abgeschlossen	
abgesprochen	
abgestimmt	
abgholt	
abgmacht	
abholen	
abholung	
ablage	
ablauf	
able	
abnahme	
aboot	
about	
about to retire	40
above	
above and beyond	42
above budget	12
above target	19
abrechnung	
abrechnungen	
abroad	
abruf	
abrufe	
abrupt	41
absage	
abschlag	
abschliessen	
abschluss	
absence	32
absence of	35
absences	32
absent	33
absenteeism	32
absicherung	
absolute	
absolute gem	42
absolute joke	3
absolute legend	42
absolute star	42
absolutely	
absolutely brilliant	42
absolutely delighted	42
absurd	3
abt	
abuse	25
abusive	25
abweichung	
abwesenheit	
abwesenheitsnotiz	
abzug	
ac	
acc	
acc to	48
accept	
acceptable	
acceptance	
accepted	30 45
access	
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
accordingly	
account	69
account closed	28
account holder	62
account locked	23
account locked out	23
account merged	30
account on stop	64
account overdue	64
account review	50
account statement	26
accountancy	57
accountant	63
accounts	16 37
accounts department	26
accounts dept	26
accounts payable	26
accounts query	26
accounts receivable	26
acct	
accts	
accuracy	
ace	42
ach	
acht	
acid	
ack	45
ackermann	
acknowledge	
acknowledge receipt	45
acknowledged	45
acknowledgement	
acquire	18
acquisition	18
across	
act	
act as a reference	60
acted	
acted as reference	60
acting	
acting up	13
action	
action on me	44
activation	23
active	
active directory	23
acts	
acts up	13
acupuncture	57
ad	
ad account	23
adapter	22
add	
added	19
added that	48
added up wrong	71
addendum	
adding	
additional	19
address	
address list	16
address no longer exists	40
address no longer valid	40
address not found	30
addressed	
adds	48
adeyemi	
adhesive	22
adil	
adjust	47
adjuster	8
adjuster report	8
adjuster visit	8
adjusters	
adjusting	47
adjustment	47
admin	
admin rights	23
admin time	32
administration	9
administrator	
administrator appointed	9
administrators	9
administrators called in	9
admits	48
admitted	45 48
admitted that	48
adobe	
adore	42
adored	42
adores	42
adresse	
adressen	
advent	
advertising	57
advice	0
advise	0
advised	0
advised that	48
adviser	
advises	0
advises that	48
advising	0
ae	
aebi	
afe	
aff	
affected	
afford	
affordable	
afl	58
afoot	18
afraid	
afraid that	24
afresh	2
aft	
after	
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
afternoon	
aftersales	1
ag	
again	2
again and again	2
against	
against the clock	53
agat	
agb	
age	
aged	
aged debt	64
aged debtors	64
agencies	
agency	
agenda	16
agent	
agents	
agentur	
ages	
ages ago	38
aggregate	22
aggrieved	3
agm	
ago	38
agree	
agree to	44
agreed	
agreed to	44
agreement	16
agreements	16
agro	
agv	
ah	
ahead	18
ahead of	65
ahead of schedule	70
ahead of target	19
ahlers	
ahlgrimm	
ahmed	
ahv	
ai	
ai not	35
ai service	57
aichinger	
aid	
aids	
aigner	
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
aircon	
airline	63
airport	
airport transfer	57
aisling	
akte	
aktion	
aktualisiert	
aktuell	
alan	
alarm	22
alarm monitoring	57
alarm service	57
alarms	22
album	
ale	22
alert	
alerted	0
alignment	
alive	
all	
all arrived	45
all cleared	49
all customers	31
all dealt with	49
all done	56
all fine now	49
all fixed	49
all good	1
all good now	49
all good with	1
all in	43
all in darkness	36
all ireland	58
all love it	42
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
alle	
alleged	48
allegedly	48
alleges	48
alleging	48
allein	
allen	
allentown	
aller	
allergen	
allergenliste	
allergic	
allergic reaction	13
allergy	
alles	
allotment	58
allow	
allowed	
alloy	
alloys	22
allschwil	
almost	
almost doubled	19
alone	
along	
alpenhof	
alpkase	
alpstein	
already	38
alright	
als	
also	
alt	
alte	
alten	
alter	
alterations	57
alternative	
alternative accommodation	8
alternative provider	52
alternative quote	52
alternative supplier	52
alternative suppliers	52
alternator	22
altersheim	
altes	
although	
altstadt	
alu	
alum	
aluminium	22
aluminum	22
always	2
am	67
am dram	58
am tomorrow	59
amateurs	25
amazing	42
amazing job	42
amazon	63
amazon voucher	21
ambition	18
ambitions	18
ambulance	63
amend	47
amended	49
amending	47
amendment	47
amends	47
ames	
amicably	
ammann	
amount	
amount outstanding	64
amount owing	64
amp	22
amplifier	22
amt	
amused	
an	
an angel	42
an hour ago	38
an hour late	27
an post	63
analysis	
analyzer	
anamnesebogen	
anbei	
anbieter	
anchors	22
and	
and again	2
andere	
anderen	
andern	
anders	
andert	
anderung	
andheri	
android	
anew	2
anfahrt	
anfang	
anfr	
anfrage	
ang	
angeb	
angebot	
angebote	
angefordert	
angekommen	
angekundigt	
angel	42
angelegenheit	
angelegt	
angemeldet	
angenommen	
anger	3
angerufen	
angesagt	
angesehen	
angle	
angle grinder	22
angrily	3
angry	3
angus	
anhang	
anhanger	
anil	
anke	
anken	
ankommt	
ankunft	
anl	
anlage	
anlagen	
anlass	
anlasser	
anlegen	
anleitung	
anlieferung	
anmeldebogen	
anmelden	
anmeldung	
anmerkungen	
ann	
anneke	
annelie	
anniversaries	21
anniversary	21
anniversary card	21
annoyed	3
annual	
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
another	
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
anruf	
anrufbeantworter	
anrufe	
anrufen	
ans	
ans m c	67
ans phone	67
ansafone	67
ansage	
ansaphone	67
anschluss	
anschrift	
ansprechpartner	
ansprechpartnerin	
answer	
answer machine	67
answer phone	67
answered	
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
answerphone	67
answerphone on	67
answerphone only	67
answers	
anthrazit	
antibiotics	22
antivirus	23
antivirus alert	23
antrag	
antrieb	
antwort	
antworten	
anwalt	
anwesend	
any	
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
anydesk	23
anyhow	
anymore	
anyone	
anything	
anything but	35
anyway	
anywhere	
anzahlung	
anzeige	
aoibheann	
aoife	
ap	26
apart	
apex	
apfel	
aph	67
apiece	43
apologetic	4
apologetically	4
apologies	4
apologise	4
apologised	4
apologises	4
apologising	4
apologize	4
apologized	4
apologizes	4
apologizing	4
apology	4
apology sent	4
app	22 48
app development	57
app install	23
appalled	3
appalling	3
appalling service	41
apparat	
apparently	48
appeal	
appears	
appears that	48
appenzell	
apple	63
apples	22
appliance	22
appliances	22
application	
application for payment	26
application form	16
applied	
applies	
appmt	69
appointed	
appointment	69
appointment with	66
appointments	69
appreciate	61
appreciate it	61
appreciate your help	61
appreciated	61
appreciates	61
appreciating	61
appreciation	61
appreciative	61
apprentice	20
apprentice with him	37
approach	
approval	
approved	
approved for payment	39
approved repairer	8
apps	
appt	69
appts	69
april	
apron	
aprons	22
ar	26
arbeit	
arbeiten	
arbeitet	
arbuthnot	
architect	62
architecture	57
architekt	
architrave	22
archiv	
archive	
are	
are down	54
are due	65
are not	35
are there	5
are up	19
are you	5
are you able to	5
are you free	5
are you keeping well	58
are you open	5
area	
arger	
argued	
argued that	48
argues	
argues that	48
arlene	
arm	
armchair	22
arms	
aroha	
around	
arrange	
arranged	56
arrears	64
arrival	
arrive	
arrived	45
arrived after all	49
arrived at depot	30
arrived late	27
arrived on time	45
arrived safely	45
arrived this morning	45
arrived today	45
arrived yesterday	45
arrives	45
arriving	45
arrogant	41
arsehole	25
arseholes	25
arsenal	58
article	22
article about us	60
artikel	
artikelnummern	
artist	
artists	
artwork	16
artwork file	16
artworks	16
arvo	59
arzt	
as	
as a favour	17
as a matter of urgency	53
as a precaution	24
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
as long as	24
as per	48
as per usual	2
as promised	70
as promised sent	56
as soon as	59
as soon as possible	53
as usual	2
asap	53
asbestos	
asbestos removal	57
ash	
ashamed	
ashamed of yourselves	25
ashes	
ashwin	
aside	
ask	5
asked	5
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
askew	
asking	5
asking about	5
asking for	5
asks	5
asks about	5
asks for	5
asks if	5
asks when	5
asks whether	5
assembly	57
assembly instructions	16
assessment	
assessor	8
asset	
asshole	25
assholes	25
assigned	
assignment	69
assignments	69
assistant	20
assistant took a message	20
assoc	
association	
assume	24
assumes	48
assuming	24
assuming that	24
assumpta	
assurance	44
assure	44
assured	44
assures	44
assuring	44
astray	
astronomical	12
at	
at 10	59
at 2pm	59
at a standstill	53
at capacity	34
at first	38
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
ate	
ate humble pie	4
ato	63
att	
attach	55
attached	56
attaches	55
attaching	55
attempted	36
attempted call	36
attempted contact	36
attend	
attend site	66
attendance	32
attendance certificate	16
attendances	32
attended	
attended site	66
attended to	49
attending	66
attention	
attest	
attitude	
attitude problem	41
attorney	
au	
au pair	63
auch	
auction	
audio	
audit	57
audit report	16
auditor	63
auditors	63
audits	57
auer	
auf	
aufgegeben	
aufgehoben	
aufgelegt	
aufgelost	
aufgenommen	
aufgetaucht	
auflage	
aufm	
aufmass	
aufmerksam	
aufn	
aufrichtig	
aufs	
auftr	
auftrag	
auftragsbestatigung	
aufzug	
aug	
august	
auld	
aunt	63
auntie	63
aus	
ausdrucklich	
ausfall	
ausfallt	
ausgabe	
ausgeblieben	
ausgefallen	
ausgefullt	
ausgemacht	
ausgeschieden	
ausgesprochen	
ausgestellt	
ausgmacht	
aushang	
auskunft	
auspuff	
ausrichten	
ausschliesslich	
ausschreibung	
ausschuss	
aussen	
ausser	
aussicht	
austausch	
ausverkauft	
auswertung	
auszusetzen	
autenrieth	
auth	
authenticator	23
authenticator app	23
authorise	
authorise payment	39
authority	
auto	
auto generated	30
auto logged	30
auto reply	30
auto reply received	30
auto responder	30
auto response	30
auto synced	30
autoclave	22
autogenerated	30
autohaus	
autologged	30
automate	18
automated	
automated email	30
automated message	30
automated notification	30
automated reply	30
automated response	30
automatic	
automatic message	30
automatic notification	30
automatic reply	30
automatic response	30
automatically	
automatically generated	30
automating	18
automation	30
automatisch	
automatische	
autoreply	30
autoresponder	30
autos	
autumn	
autumn campaign	31
autumn meeting	50
autumn offers	31
av	
avail	
available	
averted	
avis	
avisiert	
avocados	22
avoid	35
avoided	54
avoiding	54
avoids	54
avv	
aw	
awa	
await	
await your reply	5
await your response	5
awaiting	
awaiting payment	64
awaiting your reply	5
award	60
aware	
away	36
away from desk	36
away this week	36
away today	36
awb	16
awesome	42
awful	3
awful service	41
awful weather	58
awfully	
awfully sorry	4
awning	22
axis	
azubi	
azubis	
b	
b1	
b4	
babu	
baby	63
baby born	21
baby due	58
babygro	21
bach	
bachle	
back	
back again	2
back from holiday	58
back in	38
back in action	49
back in business	49
back in office on	30
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
back to normal	49
back up	49
back up and running	49
backed	
backed up	13
backerei	
background	
backing	
backing up	13
backload	14
backlog	27
backorder	27
backordered	27
backpack	22
backup	
backup completed	30
backup failed	30
backup service	57
backwards	
backwards and forwards	2
backwash	
bacon	22
bacs	39
bad	
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
bademeister	
bader	
badge	
badges	22
badi	
badly	
badly finished	13
badly fitted	13
badly made	13
badly printed	13
badly sewn	13
bag	22
baggage	
bagger	
bags	22
baguette	
baguettes	22
bahn	
baie	
bail	
bail us out	17
bailed	
bailed out	17
bailed us out	17
bailiffs	64
bain	
bain marie	22
baird	
bake	
bake off	58
baker	
bakery	
baking	58
bakkie	
bal	
balance	22
balance outstanding	64
bald	
bald patch	13
baler	22
balers	22
bales	22
bali	
baling	57
balked	
balked at	12
balkon	
ball	
ballarat	
ballistic	
ballpark	43
ballpark figure	43
ballyvolane	
baltensperger	
banana	
bananas	22
band	58
bandages	22
banding	13
bandits	25
bang	
bang on	70
bang on time	70
bang up job	42
banging	
banging noise	13
bani	
banister	22
banjaxed	13
banjo	
bank	63
bank details	16
bank holiday	58
bank statement	16
bank transfer	39
bankrupt	9
bankruptcy	9
bankverbindung	
banner	22
banners	22
banquet	69
banter	58
baps	
baptistes	
bar	
bar service	57
barbecue	58
barbecue grill	22
barcode	
barcode scanner	22
bare	
bare patches	13
barely	35
baren	
bargain	7
bargaining	7
bargains	7
barista	
bark	22
barn	
barrel	22
barrels	22
barrister	63
bars	
bartel	
barter	7
base	
baseball	58
basel	
basin	22
basket	
basket of fruit	21
basket size	32
bastard	25
bastards	25
bat	
batch	69
batches	69
bath	22
bathroom	
bathroom installation	57
bathtub	22
batten	22
battens	22
batterie	
batteries	22
battery	22
battle	
bau	
bauen	
bauer	
bauherr	
bauhof	
bauleiter	
bauleitung	
baulked	
baulked at	12
baulked at the price	12
baum	
baumer	
baumgartner	
bauml	
baustelle	
baut	
bay	
bayberry	
baz	
bbq	58
bcc	55
bcc to all	31
be	
be a reference	60
be careful with	0
beach	
beam	22
beams	22
bean	
beans	
beanstandung	
beantragt	
bear	
bear with us	4
bearing	22
bearing gone	13
bearings	22
bearings gone	13
beat	
beat target	19
beat that price	7
beat the price	7
beat their price	7
beaten	
beaten on price	7
beating	
beating target	19
beauftragt	
beaut	42
beautiful	42
beautiful work	42
beautifully	
beauty	
beauty parade	52
because	
becca	
beck	
become	
bed	22
bed bugs	13
bed frame	22
bed linen	22
bed nights	32
bedanken	
bedankt	
bedarf	
bedauern	
bedauert	
bedded	
bedded in	70
bedding	22
bedding in	1
bedding plants	22
bedeutet	
bedroom	
beds	22
bee	
beef	22
been	
been let go	40
been promoted	40
been sent	56
been told	48
been waiting	27
beenden	
beendet	
beep	
beer	22
beers	22
before	38 65
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
beforehand	38
befriending	57
befund	
beg	
beg your pardon	4
begehung	
begeistert	
beginn	
beginning	
beginning of next month	59
beginning of next week	59
beginnt	
begleitung	
beglichen	
behalf	
behalten	
behind	27
behind on payments	64
behind schedule	27
behind time	27
behind with payments	64
behind with the rent	64
behn	
behncke	
behorde	
bei	
beide	
beiden	
beiliegend	
beim	
being	
being courted	52
being ignored	41
beirat	
beisst	
beitrag	
bekannt	
bekommen	
bekommt	
belated	27
beleg	
belege	
belegt	
believed	48
believes	48
believes that	48
belinda	
bell	
bell him	51
bell me	51
bellt	
belly	
belly up	9
belm	
belongs	
belongs to someone else	71
below	
below par	41
belt	22
belter	42
belts	22
bench	22
benches	22
bender	
benefactor	62
benefit	
benotigen	
bent	13
bent metal	8
bent over backwards	17
benutzen	
benz	
beraten	
beratung	
bereaved	15
bereavement	15
berechnet	
berechnung	
bereinigt	
bereit	
bereits	
berg	
bergbahn	
bergen	
bergmann	
bergrettung	
bergstation	
bericht	
berlin	
bernd	
berries	22
beruhigt	
bescheid	
bescheinigung	
beschlossen	
beschluss	
beschwerde	
beschwert	
besetzt	
besichtigt	
beside	
besprechen	
besprechung	
besprochen	
besser	
best	
best by email	6
best by mobile	6
best by phone	6
best by text	6
best case	24
best ever	19 42
best in the business	42
best in years	42
best month ever	19
best offer	7
best on mobile	6
best practice	0
best price	7 43
best reached by	6
best reached on	6
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
bestanden	
bestatigen	
bestatigt	
bestatigte	
bestatter	
beste	
besteht	
bestellen	
bestellt	
bestellten	
bestellung	
besten	
bestens	
besuch	
besucher	
beta	
betr	
betragt	
betreff	
betrieb	
betriebsausflug	
betriebsleiter	
betriebsrat	
betriebsurlaub	
betrifft	
betruger	
bett	
betten	
better	19
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
between	
beutel	
bev	
bewertung	
bewohner	
bex	
beyond	
beyond a joke	3
beyond budget	12
beyond expectations	42
beyond our means	12
beyond terms	64
bezahlt	
bhai	
bhatt	
bhavani	
bhiwandi	
bhride	
bi	
bi claim	8
bichler	
bicycle	22
bid	69
bid document	16
bidder	
bidders	
bidet	22
bids	69
bier	
bierdeckel	
bietet	
big	
big boss	62
big favour	17
big hit	42
big job	69
big picture	50
big thank you	61
big thanks	61
bigger	
bigger picture	50
bike	22
bike stolen	8
bikes	22
bilanz	
bild	
bilder	
bildern	
bill	26
bill of costs	26
bill of lading	16
bill of materials	16
bill of quantities	16
billed	26
billed twice	71
billiger	
billing	26
billing address	26
billing contact	26
billing query	26
bills	26
bim	
bin	22
bin bags	22
binders	
binding	57
binnen	
binnie	
bins	22
bio	
biocide	
biomed	
bird	
birnbaum	
birth	
birth certificate	16
birthday	21
birthday cake	21 22
birthday card	21
birthday present	21
birthday wishes	21
birthdays	21
bis	
bischof	
biscuit	
biscuits	21 22
bisher	
bishop	
bit	
bit cheaper	7
bit my head off	3
bit of advice	0
bite	
bits	
bits missing	33
bitte	
bitten	
bitter	13
bittet	
bj	
bkd	
bl	
black	
black friday	31
blade	22
blades	22
blake	
blame	
blank	
blank screen	13
blanket	
blanket order	69
blarney	
blaskapelle	
blast	
blasting	
blatt	
blau	
blazer	22
blazers	22
bldg	
bled	
bleeding	
bleeding ink	13
bleiben	
bleibt	
blend	
blender	22
bless	
bless you	61
blew	
blew a fuse	13
blew a gasket	3
blew his top	3
blew up	13
blew up at us	3
blight	13
blind	22
blinds	22
blink	
blinking	
blinking red	13
blistered	13
blistering	13
block	22
block a	69
blockage	
blocked	13
blocked by reception	20
blocked up	13
blocked website	23
blocks	13 22
blogged	
blogged about us	60
bloke	62
blood	
blood pressure monitor	22
blood results	16
blood test	57
bloody	
bloomers	
bloss	
blotchy	13
blow	
blower	
blown	13
blown away	42
blows	
blows fuses	13
blows the budget	12
blue	
blue screen	13
blueprint	16
bluey	
blumen	
blumenstrauss	
blumenversand	
blunt	13
blurred	13
blurry	13
board	62
boarded	
boarded up	9
boarding	57
boarding pass	16
boardroom	
boards	22
boat	22
bob	
bobbled	13
boden	
bodge	
bodge job	41
bodged	13
bodies	
body	
bodywork	57
bogans	25
bogo	7
bohme	
boiler	22
boiler repair	57
boiler service	57
boilers	22
bollocks	25
bolts	22
bom	16
bond	
bone	
bone dry	70
bongani	
bonnie	
bono	
bonus	
bonusheft	
bonzer	42
boo	
book	22
book club	58
book now	31
book token	21
bookcase	22
booked	56
booked in	45 56
booked solid	19
booking	69
booking com review	60
booking confirmation	30
booking form	16
bookings	32 69
bookkeeper	63
bookkeeping	57
booklet	22
booklets	22
books	22
boost	19
boosted	19
booster	57
boosters	57
boosting	19
boosts	19
boot	
booth	
booting	
boots	22
boq	16
border	
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
bosch	
boss	62
bosshard	
botch	
botch job	41
botched	13
botched job	41
both	
both of you	72
botha	
bother	
bothered	
bothering	
bothmer	
bottle	22
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
bottles	22
bottles of wine	21
bottom	
bottrop	
bought	
bought out	9
bounce	
bounce rate	31
bounced	40
bounced back	40
bounced check	64
bounced cheque	64
bouncy	
bouncy castle	22
bound	
bouquet	21 22
bouquets	21
bout	
bow	22
bowed	13
bowl	
bowled	
bowled over	42
bowls	22
bows	22
box	22
box of chocolates	21
box of mithai	21
box set	58
box was empty	33
boxer	
boxes	22
boy	
boyd	
boyfriend	63
boyko	
boys	
boysen	
braai	
brace	22
bracelet	22
brachte	
bracket	22
brackets	22
brainstorm	50
brainstormed	50
brainstorming	50
brake	
brake discs	22
brake pads	22
brakes	22
brammer	
branch	
branch closed	9
branch manager	62
branch out	18
branches	
branching	
branching out	18
brand	
branded	
branded mug	21
brandes	
branding	57
brandon	
brandschutz	
brandt	
brannigan	
brass	22
brassed	
brassed off	3
bratwurst	
brauch	
brauche	
brauchen	
braucht	
brauchten	
brauerei	
brauereichef	
braut	
brav	
breach	
bread	22
break	
break in	8
breakage	
breakdown	13
breakdown cover	57
breakdowns	13 32
breaker	22
breakers	22
breakfast	
breakfast meeting	66
breakfast service	57
breaking	13
breaking down	13
breaks	13
breaks down	13
breasts	
breda	
breitenmoser	
bremen	
bremsn	
brenda	
brendan	
brenner	
brennt	
brent	
breuer	
brew	
brewery	
brexit	58
bricht	
brick	22
bricked	13
bricklaying	57
bricks	22
bridal	
bridal couple	62
bridal hair	57
bride	62
bride and groom	62
bride mother	62
bridge	22
bridle	22
brief	34 69
briefing	34
briefkasten	
brigade	
brilliant	42
brilliant job	42
brilliant service	42
bring	14
bring a friend	46
bring account up to date	39
bring along	14
bring down	7
bring over	14
bring round	14
bring the price down	7
bring you down	25
bringe	
bringen	
bringing	14
bringing in	19
bringing round	14
brings	14
brings in	19
bringt	
brinkmann	
brochure	16
brochures	16
broke	13
broke down	13
broke off	13
broken	13
broken down	13
broken into	8
broken off	13
broken promises	41
broker	8
brokerage	57
brokers	
bromwich	
bron	
brooke	
brooklyn	
brot	
brotchen	
brother	63
brother in law	63
brothers	
brought	
brought a new customer	46
brought along a friend	46
brought back	29
brought in	19
brought in house	28
brought over	56
brought round	56
brought us a customer	46
brown	
browser	23
bruce	
bruch	
bruckentag	
bruder	
bruised	13
brunnen	
bruns	
brush	22
brushes	22
bstellt	
bt	63
btw	
bub	
bubble	
bubble wrap	22
bubbled	13
bubbling	13
bubbly	21
buch	
bucherwand	
buchhaltung	
bucht	
buck	
bucket	22
buckets	
buckled	13
buckling	13
budge	
budget	43
budget figure	43
budget for	34
budget is tight	12
budgets	43
buff	
buffet	57
bug	13
bug fix	47
bugger	
bugger off	25
buggered	13
buggy	13
bugs	13
build	69
builder	62
builders	
builders on site	63
building	
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
built	
bulb	22
bulbs	22
bulk	
bulk discount	7
bulk email	31
bulk import	30
bulk mail	31
bulk mailing	31
bulletin	
bullshit	25
bump	8
bumped	
bumped us up	17
bumper	22
bun	
bunch	
bunch of amateurs	25
bunch of clowns	25
bunch of cowboys	25
bunch of flowers	21
bunch of idiots	25
bunch of liars	25
bunch of muppets	25
bunk	
bunk bed	22
bunny	
buns	
burckhardt	
bureau	
burgdorf	
burgermeister	
burgers	22
burgin	
burglar	63
burglars	63
burglary	8
burgled	8
burial	15
buried	15
burkle	
burn	
burned	13
burned out	13
burner	
burning	
burns	
burnt	13
burnt down	9
burnt out	13
buro	
bursar	62
burst	13
burst open	13
burst pipe	8
burst pipes	8
bursting	13
bursting at seams	13
bursting at the seams	34
bus	22
busch	
business	
business cards	22
business critical	53
business folded	9
business from a friend	46
business interruption	8
business lunch	66
business plan	18
business review	50
business sold	9
busse	
bust	13
bust the budget	12
busted	13
busy	36
busy signal	36
busy tone	36
but	
butter	22
buttons	22
butty	
buy	
buy now	31
buyer	62
buyers	62
buying	
buying elsewhere	28
buys	
buys elsewhere	28
buzz	
buzz me	51
buzzing	13
bv	
bvg	
by	65
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
by wednesday	59
by whatsapp	6
by when	65
by word of mouth	46
by year end	18
by yesterday	53
bzgl	
c	
c b	51
c drive full	23
c u	62
ca	
cabbage	22
cabinet	22
cabinets	22
cable	22
cables	22
cabling	
cache	
cactus	13
cad	
cad drawing	16
cad drawings	16
cad file	16
cafe	
cage	
cake	21 22
cakes	21 22
cal	
calculations	
calendar	21
calendar invitation	30
calendar invite	30
calendar notice	30
calendar notification	30
calendar reminder	30
calendars	22
calgary	
calibrate	
calibration	57
calibration certificate	16
call	51
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
callback	51
called	51
called again	51
called back	51
called in on	66
called in to say	51
called it a day	9
called round	66
called up	51
caller	62
calling	51
calling back	51
calling round	66
calling the police	25
callout	47 69
calls	51
calmed	
calmed down	49
calvert	
came	45
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
came open	13
came out	66
came out in rash	13
came over	66
came round	66
came this morning	45
came through	45 46
came to our rescue	17
came to see	66
came to the rescue	17
came to us through	46
came today	45
came unstuck	13
came via	46
camera	22
cameras	22
camilla	
camogie	
camp	
campaign	31 69
campaigns	31
campervan	22
camping	58
campsite	58
campus	
can	22
can be closed	49
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
can not stretch to	12
can not thank enough	42
can not wait	53
can quote them	60
can they	5
can u	5
can we	5
can you	5
can you please	5
can you pls	5
canal	
cancel	
cancel the contract	28
canceled	30
canceled the contract	28
cancellation	28
cancellation letter	28
cancellation received	28
cancelled	28
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
cancelling	28
cancelling the contract	28
cancels	
cancels the contract	28
candidate	
candidates	
candle	22
candles	22
cannulas	22
cans	22
canteen	
canvas	
canx	
capacity	32 34
capital	
captain	62
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
card	21
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
care	57
care home manager	62
care instructions	16
care review	50
career	
career break	40
careful	
careless	41
careless work	41
carelessly	41
carer	63
caretaker	
cargo	
carina	
carlton	
carmel	
caroline	
carpentry	57
carpet	22
carpet cleaning	57
carpet tiles	22
carpets	22
carriage	43
carriage charge	43
carried	
carried out	56
carrier	63
carriers	63
carrigtwohill	
carrots	22
carry	
cars	22
carstens	
carstensen	
cart	14
carting	14
carton	22
cartons	22
cartridge	
cartridges	
case	69
case closed	49
case created	30
case of beer	21
case of wine	21
case studies	60
case study	60
cases	69
caseworker	
cash	39
cash flow	32
cash on delivery	39
cash settlement	8
cashless	
cask	22
casks	22
cast	
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
catalogue	16
catalogue mailing	31
catalogues	16
catch	
catch up on plans	50
catch up over coffee	66
caterer	
catering	57
cath	
cathal	
catheters	22
catriona	
cats	
cattle	
cattle feed	22
caught	
caught fire	13
cause	
cause of loss	8
caused	
caved	
caved in	13
cavity	
cavity wall insulation	57
cb	51
cbk	51
cbm	
cc	55
ccj	64
cctv	22
cctv installation	57
cd	
ce	
ce declaration	16
cease	
cease trading	9
ceased	
ceased business	9
ceased operations	9
ceased to trade	9
ceased trading	9
ceasing	
ceasing trading	9
ceiling	
cell	
cellar	
cello	22
celtic	58
cement	22
cent	
centenary	21
centre	
centrifuge	22
ceo	62
cereal	22
ceremony	
cert	16
certificate	16
certificate expired	23
certificate of conformity	16
certificate of origin	16
certificates	16
certification	57
certs	16
cfo	62
cfs	
ch	
cha	
chai	
chain	22
chains	22
chainsaw	22
chainsaws	22
chair	22 62
chairman	62
chairperson	62
chairs	22
chairwoman	62
challenge	11 34
challenged	11
challenges	11 34
challenging	
challenging the bill	11
champagne	21
champion	
chance	
chancer	25
chancers	25
change	
change password	23
change the part	47
changed	
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
changes	
changing	
changing jobs	40
changing supplier	28
changing the part	47
channel	
chaotic	41
chap	62
chaps	39
chapter	
chapter 11	9
chara	
charge	43
chargeback	10
charged	
charged twice	71
chargehand	62
charger	22
chargers	22
charges	43
charging	
charity	
charlatan	25
charlatans	25
charmaine	
charred	13
chart	
charts	
chas	
chase	
chase payment	64
chase the money	64
chased	
chased for	5
chased payment	64
chaser	26
chaser letter	26
chaser on	5
chasing	5
chasing payment	64
chasing up	5
chat	58
chat on phone	51
chatted	58
chatted about	58
chatting	
cheap	7
cheaper	7
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
check	
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
checked	
checked all ok	1
checked all was well	1
checked everything works	1
checked in	1 45
checked in after	1
checked in with	1
checked up on	1
checking	
checking all is well	1
checking in	1
checking in after	1
checking in to see	1
checking up	1
checklist	16
checklists	16
checks	
checkup	57
cheers	61
cheers for that	61
cheers mate	61
cheese	22
cheesed	
cheesed off	3
cheeses	22
chef	62
chef jackets	22
chefin	
chelsea	58
cheltenham	58
chem	
chennai	
cheque	39
cheque bounced	64
cheque in the post	39
cheques	39
cherry	
cherry picker	22
chest	
chest of drawers	22
chewed	
chewed up	13
chf	
chg	
chicken	22
chicken breasts	22
chief	
chief buyer	62
child	
childcare	57
children	58 63
chimney	
chimney liner	22
china	
chip	
chip pan fire	8
chipboard	22
chipped	13
chipped in	17
chipped windscreen	8
chipping	13
chippy	
chips	
chips off	13
chiropody	57
chit	
chit chat	58
chitchat	58
chivers	
chk	
chlorine	
choc	
choccies	21
chocolate	22
chocolates	21
chocs	21
choir	58
choked	
choked at price	12
chop	
chop chop	53
chor	
christening	21
christmas	
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
chrome	23
chronic	2
chs	
chuffed	42
chuffed to bits	42
church	
churchwarden	62
churn	28 32
churned	28
cian	
ciara	
cider	22
cindy	
cinema	
cinema tickets	21
cio	62
cip	
circles	
circuit	
circuit board	22
circuit diagram	16
circular	31
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
ck	
cl	62
claim	8
claim closed	8
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
claim settled	8
claim that	48
claimant	62
claimed	8 48
claiming	48
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
clarify	
clarinet	22
class	69
classes	69
clause	
clausen	
clean	70
clean and tidy	42
cleaned	
cleaner	63
cleaners	
cleaning	57
cleaning products	22
clear	
clear cache	23
clear the account	39
clear the arrears	39
clear the balance	39
clearance	31 57
cleared	49
cleared cache	23
cleared funds	45
cleared the account	39
cleared the balance	39
cleared the blockage	49
cleared up	49
cleared up confusion	0
clearing	
clearwater	
clerk	
click	
click here	31
click through rate	32
clicked	
clicked link	30
clicks	32
client	62
clients	62
climbed	19
climbing	19
clinic	
clip	16
clipping	
clock	
clocks	
clockwork	
clogged	13
clogged up	13
clogging	13
clogs	13
close	
close down	9
close of business	65
close of play	65
close the account	28
closed	
closed down	9
closed for good	9
closed her account	28
closed his account	28
closed its doors	9
closed out	49
closed permanently	9
closed the account	28
closed the business	9
closed the doors	9
closed the shop	9
closed their account	28
closed today	36
closer	
closes	
closing	
closing date	65
closing down	9
closing the account	28
closing the business	9
closure	9
cloth	22
cloths	
cloud	
cloud backup	57
clown	25
clowns	25
clt	62
club	
club secretary	62
clue	
clueless	41
clunking	13
clunks	13
cluster	22
clutch	22
clyde	
cm	
cmr	16
cn	
cn raised	10
cnc	22
cnc machine	22
co	
co owner	62
co2	32
coach	0 22 62
coach hire	57
coached	0
coaching	0 57
coal	22
coast	
coastguard	63
coat	22
coating	
coats	22
cob	53 65
cobham	
coc	16
cock	
cock up	4
cocked	
cocked up	4
cockroaches	13
cod	22 39
code	
coeliac	
coffee	22 66
coffee beans	22
coffee machine	22
coffee machines	22
coffee with	66
coffin	22
col	
cold	
cold call	51
cold room	22
cold snap	58
cold spots	13
collapsed	13
collapsing	13
colleague	
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
college	
collets	
collided	8
collision	8
colm	
colonel	
colony	
color	
colour	57
colour bled	13
colour chart	16
colour charts	16
colour proof	16
colour ran	13
colours	
colours ran	13
column	
com	
combi	22
combi boiler	22
combine	22
combining	57
combox	
come	
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
come to see	66
comes	
comes off	13
coming	
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
commendation	60
comment	
commented	48
commented that	48
commercial	
commercial invoice	16
commission	43 69
commissioned	
commissioning	57
commit	44
commit to	44
commitment	44
commits	44
committed	44
committed to	44
committee	62
committee member	62
committing	44
comms	
communication	
community	
comp	10
companies	
company	
company dissolved	9
comparative	
comparative quotes	52
compared	
compared notes on plans	50
comparison	
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
competitor	52
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
complete	56
completed	56
completely	
completely satisfied	42
completion	69
completion by	65
completion date	65
compliment	42
compliment slips	22
complimentary	
complimentary about	42
complimentary night	10
complimented	42
compliments	42
component	22
components	22
compost	22
compostable	
compressor	22
compressors	22
computer	22
computer generated	30
computer slow	23
computers	22
con	
con artist	25
con artists	25
con man	25
con merchants	25
conceivably	24
concern	34
concerns	34
concert	58 69
concert tickets	21
concierge	20
concluded	
concrete	22
concreting	57
condensation	13
condescending	41
condition	
condition report	16
conditioner	
conditioning	
conditions	
condo	
condolence	15
condolence card	21
condolences	15
conduct	
conf	
conf call	51
conference	69
conference call	51
confidential	
confidential shredding	57
confidentiality	
confidentiality notice	30
configuration	57
confirm	
confirm please	5
confirmation	
confirmation letter	16
confirmed	56
confirmed that	48
confirming	
confirms	
confirms that	48
conformity	
conformity certificate	16
confused	
confused with	71
confusion	
congrats	21
congratulate	21
congratulated	21
congratulations	21
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
connection	57
conny	
conor	
conscientious	42
consent	
consent form	16
consent withdrawn	68
conservatory	22
consider	34
consider it done	44
considering	34
considering whether	24
considine	
consign	14
consignee	
consignment	14 69
consignment note	16
consignments	69
console	
consolidated	
consolidated invoice	26
constant	2
constant contact	31
constantly	2
construction	
consult	0
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
contact	62
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
contacts	
container	69
containers	69
contaminated	13
content	
contents	
contents insurance	8
contest	11
contested	11
contesting	11
contests	11
contingency	24
continual	2
continually	2
continue	
continues	
continues to	2
continuing	2
continuous	2
continuously	2
contract	16 69
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
contractors	
contracts	16 69
control	
control board	22
control panel	22
controller	
convenience	
conversion	32
conversion rate	32
conversions	32
conveyance	69
conveyancing	57
conveyor	22
conveyor belt	22
coo	62
cook	
cooker	22
cooker hood	22
cookies	22 23
cooking	
cooking oil	22
cool	
coolant	
cooler	
cooling	
cop	65
cop today	53
copier	22
copier paper	22
copies	
copper	
copper pipe	22
copy	
copy in	55
copy invoice	26
copy invoices	26
copy of invoice	16
copy of passport	16
copywriting	57
cordless	
cordless drill	22
core	
cork	
corner	
corners	
cornwall	
coroner	63
corporate	
corporate gift	21
corporate rate	43
correct	47
corrected	49
correcting	47
correction	47
corrections	47
corrects	47
correspondence	
corridor	
corroded	13
corroding	13
corrosion	13
corrupt	13
corrupted	13
cos	
coshh	
coshh sheet	16
cosmetics	22
cost	43
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
costa	
costing	43
costings	43
costly	12
costs	32 43
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
could	24
could be	24
could do with	34
could have	24
could i	5
could not	24 35
could not afford	12
could not ask for more	42
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
councillor	
counsel	
counselling	57
count	
count is short	33
count on it	44
count on us	44
counted	
counter	
counter offer	52
countersigned	56
countless	
countless times	2
counts	
county	
county council	63
couple	62
couples	
coupling	22
couplings	22
coupon	
courier	55
courier company	63
courier firm	63
courier over	55
courier service	57
courier to collect	14
couriered	56
couriered over	56
couriering	55
course	57 69
course dates	69
courses	57 69
court	63
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
cousin	63
cover	8
cover confirmed	8
cover for us	17
cover note	8 16
covered	8
covered for	17
covered for us	17
covering	
covering for	40
covering for her	40
covering for him	40
covering letter	16
covers	32
cow	
cowboy	25
cowboy builders	25
cowboy outfit	25
cowboys	25
coyle	
crack	13
cracked	13
cracker	42
cracking	13 42
cracking job	42
crackling	13
crackly	13
cracks	13
craic	58
craig	
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
created	
creche	
credentials	23
credenza	
credit	10
credit back	10
credit card	39
credit hold	64
credit limit exceeded	64
credit memo	10
credit note	10
credit note copy	16
credit notes	10
credit stop	64
credit the account	10
credit to the firm	42
credit to you	42
credited	10
crediting	10
credits	10
cremation	15
cretins	25
crew	37
cricket	58
cricket tickets	21
cried	
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
crk	
crm	
crm access	23
crockery	22
croissants	22
crook	25
crooked	13
crooked lot	25
crooks	25
crop	32
crop yield	32
cross	3
crossed	
crowd	
crown	22
crown came off	13
crown fitting	57
crowns	22
cruise	57 58
crumbled	13
crumbles	13
crumbling	13
crumpled	13
crushed	13
crust	
cry	
crying	
crying out for	34
cs	
csv	
csv import	30
ct	
cto	62
ctps	68
ctr	
cucumbers	22
culpa	
cup	
cupboard	22
cupboards	22
cups	22
curdled	13
cured	49
curious	5
curling	
current	
current needs	34
current supplier	63
currently	
currently out of office	30
curry	
curt	41
curtain	22
curtain rail	22
curtains	22
cushion	22
cushions	22
cust	62
custom	
customer	62
customer reference	60
customer satisfaction	32
customer story	60
customer survey	31
customer testimonial	60
customers	62
customs	63
customs clearance	57
customs form	16
customs officer	63
customs papers	16
custs	62
cut	54
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
cuts	54
cuts out	13
cutter	
cutting	54
cutting corners	41
cutting costs	12
cutting out	13
cv	16
cva	9
cyber	
cyber monday	31
cyber security check	57
cycle	
cycle time	32
cycles	
cycling	58
cylinder	22
cylinder head	22
d	
da	
dabei	
dach	
dachdecker	
dachfenster	
dad	62
daemon	
dafur	
daher	
dahoim	
daily	
dale	
dalgleish	
damage	13
damage report	8
damaged	13
damaged in transit	13
damages	10 13
dame	62
damen	
damit	
dammann	
damp	13
damp proofing	57
dana	
danach	
dance	
dance floor	22
dangel	
danger	
danger of	24
dangerous	13
daniel	
dank	
dankbar	
danke	
danken	
dankeschon	
dankie	
dankt	
dann	
danny	
dara	
dare	
dare not	35
darf	
dark	
darkness	
daruber	
darum	
das	
dashcam	22
dashcam footage	8
dass	
dat	
data	
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
dated	
datei	
dateien	
datenblatt	
dates	
dauer	
dauernd	
dauert	
daughter	63
daughter answered	20
daughter in law	63
daughter wedding	58
dave	
david	
davie	
davon	
dawn	
day	
day after	59
day after tomorrow	59
day before yesterday	38
day care	57
day in day out	2
day off	36
day rate	43
day rates	43
daylight	
daylight robbery	12
days	32
days ago	38
days back	38
days late	27
daz	
dazu	
dazwischen	
db	
dc	
dd	39
dd bounced	64
dd failed	64
dd mandate	16
dd set up	39
de	
dead	13
dead line	36
dead now	15
dead on arrival	13
dead pixels	13
dead tone	36
deadline	65
deadline is	65
deadline missed	27
deadline of	65
deadline passed	27
deadline today	53
deadline tomorrow	53
deadly	42
deaf	
deaktiviert	
deal	
deal created	30
deal of the week	31
deal updated	30
dealer	62
dealers	62
dealt	
dealt with	49
dean	62
dear	12
dear customer	31
dear customers	31
dear members	31
dear parents	31
dear sir or madam	31
dear subscriber	31
dear supporters	31
dear valued customer	31
dearer	12
death	15
death certificate	15
death claim	8
death in the family	15
death of	15
deathbed	
deaths	15
deb	
debacle	3
debit	
debit card	39
debit note	26
debt	64
debt advice	57
debt collection	64
debt collector	64
debt collectors	64
debtor	64
debtors	64
debts	64
debug	47
debugging	47
dec	
dec would	15
decaf	
decd	15
deceased	15
december	
decide	
decided	
decision	
decision maker	62
deck	16
deckel	
decking	22
deckung	
declaration	
declaration of conformity	16
declared	
declared bankrupt	9
declined	30 54
declined renewal	28
decorating	57
decrease	54
decreased	54
decreases	54
decreasing	54
deducted	
deductible	8
deed	16
deeds	16
deep	
deep clean	57
deep fryer	22
deepest	
deepest sympathy	15
deeply	
deer	
default	64
defaulted	64
defect	13
defect rate	32
defected	28
defective	13
defective batch	13
defects	13
defekt	
defibrillator	22
defrosted	
defrosted in transit	13
deg	
degrees	
deichkrone	
dein	
deine	
deirdre	
deja	
deja vu	2
deko	
del	
delaminated	13
delaminating	13
delay	27
delayed	27
delaying	27
delays	27
delegates	62
delegation	
delete	
delete all data	68
delete my data	68
delete my details	68
delete my number	68
deleted	
deleted file	23
deli	
delighted	42
delisted	
delisted us	28
deliver	14
delivered	56
delivered as promised	56
delivered late	27
delivered to site	56
delivered today	56
deliveries	14 69
delivering	14
delivers	14
delivery	14 69
delivery charge	43
delivery date	65
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
dem	
demand	11
demand for	34
demand letter	26
demanded	11
demanding	
demanding an explanation	11
demands	11
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
den	
denen	
dengue	
denied	48
denied that	48
denies	48
denise	
denken	
denkmalamt	
denkt	
denn	
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
dep	
departed	15
department	
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
deposit	39
deposit invoice	26
deposit paid	39
deposits	39
depot	
dept	
deputised	17
deputy	
deputy head	62
der	
deregistered	9
deregistered from	28
derek	
deren	
dervla	
des	
descale	47
descaling	47
described	
description	
deselected	
deselected us	28
desexing	
deshalb	
design	57
designer	
desk	22
desk calendar	21
desk phone	23
desks	22
desktop	
despatch	14 37
despatch notification	30
despatched	56
despatches	14
despatching	14
desperate	53
desperate for	53
desperately	53
desperately needs	53
detail	
details	
detector	
detergent	22
deutsch	
developer	62
developers	
development	
devi	
device	22
devices	22
devoid	
devoid of	35
dezember	
dhanapal	
dhl	63
di	
dia	
diabolical	3
diagnose	47
diagnosing	47
diagram	
diakonie	
dial	51
dialed	51
dialled	51
diallo	
diamond	42
diaries	22
diarised	44
diary	
dibond	
dich	
dicht	
dichtung	
did	
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
did not call back	41
did not care	41
did not charge	17
did not charge us	17
did not clean up	41
did not come	33
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
did not start	13
did not tidy up	41
did not turn up	33 36 41
did not work	13
did the job	70
did the trick	49
did them a favour	17
did us a favour	17
did us a turn	17
did you	5
die	15 22
die cutting	57
died	15
died in hospital	15
died in transit	13
died last week	15
died on us	13
died peacefully	15
died suddenly	15
dienst	
dienstag	
dienstags	
dienste	
dies	15
diese	
diesel	22 32
dieser	
dieses	
diesmal	
diet	
dietary	
dietary requirements	34
dieting	58
dietz	
diff	
difference	
different	
different company	52
different firm	52
different from sample	71
different provider	52
different supplier	52
digger	22
diggers	22
digital	
digital print	57
digitale	
digitise	18
diligence	
dill	25
dims	13
dimwit	25
dimwits	25
diner	62
diners	62
dining	
dining table	22
dinner	
dinner party	58
dinner with	66
dinners	
dion	
dir	
direct	
direct debit	39
direct debit bounced	64
direct debit failed	64
direct debit mandate	16
direct debit returned	64
direction	18
directly	59
director	62
directors	62
directory	
direkt	
direktor	
direktorin	
dirt	
dirty	13
disappeared	33
disappointed	3
disappointing	3
discharge	
discolored	13
discoloured	13
disconnected	36
discount	7
discount code	31
discount not applied	71
discount not deducted	71
discounted	7
discounting	7
discounts	7
discovery	
discovery call	50
discovery session	50
discs	
discuss	
discuss next year	50
discuss plans	50
discussed	
discussed future needs	50
discussed next year	50
discussed plans	50
discussed the future	50
discussed their needs	50
discussion	
disgrace	3
disgraceful	3
disgusted	3
disgusting	3
dishonest	25
dishonoured	64
dishwasher	22
dishwashers	22
disk	
disk full	23
dismayed	3
dismissed	40
dismissive	41
disorganised	41
disorganized	41
dispatch	14
dispatch notification	30
dispatched	56
dispatcher	37
dispatches	14
dispatching	14
display	22
displeased	3
disposal	
disposition	
dispute	11
disputed	11
disputes	11
disputing	11
disrespectful	41
dissatisfied	3
dissen	
dissolved	9
distillery	
distorted	13
distressed	3
distribution	
distribution list	23 31
distributor	62
distributors	62
disturb	
ditched	
ditched us	28
diversify	18
diversifying	18
dividers	
divorce	
diwali	58
diwali card	21
diwali sweets	21
dj	57
dl	65
dlamini	
dna	36
dnc	68
dnc list	68
dns	23
do	69
do a deal	7
do a favour	17
do it again	47
do not	35
do not call	68
do not call again	68
do not call me again	68
do not care	41
do not contact	68
do not contact again	68
do not disturb	68
do not email	68
do not fit	71
do not forget to	0
do not mail	68
do not match	71
do not miss	31
do not miss out	31
do not phone	68
do not reply	30
do not respond	30
do not ring	68
do not ring again	68
do not send	68
do not send anything	68
do not use mobile	6
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
doc	
doch	
dock	23
dockets	
docking	
docking station	23
docking stations	22
docks	
docs	
doctor	62
document	
documentation	
documents	
dodds	
dodgy	
dodgy knee	58
does	
does need	34
does not	35
does not add up	71
does not answer	36
does not close	13
does not cool	13
does not fit	71
does not fit together	13
does not heat	13
does not lock	13
does not match	71
does not open	13
does not pick up	36
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
dogs	
doig	
doing	
doing her nut	3
doing his nut	3
doing it in house	28
doing up the house	58
doing what it should	70
doktor	
doll	22
dollar	
dolle	
domain	23
domain registration	57
don	
donating	
donations	32
done	56
done and dusted	56
done away with	54
done the trick	49
done today	56
done with us	28
dongle	22
donnchadh	
donnerstag	
donor	62
donors	32 62
donotreply	30
donuts	21
doon	
door	22
door closer	22
door handle	22
doorbell	22
doorman	20
doors	22
doorstep	
dope	25
dopes	25
doppelt	
doppelte	
doreen	
dorf	
doris	
dormant	9
dormant company	9
dorr	
dort	
dory	
dose	
dosen	
doshi	
dot	
double	19
double booked	71
double charged	71
double feeds	13
double glazing	22
double quick	53
doubled	19
doubles	19
doubling	19
dough	
doughnuts	21
down	54
down by	54
down from	54
down on count	33
down payment	39
down the line	18
down the road	18
down time	32
down to	54
downlights	22
download	
download link	16
downpipe	22
downtime	32
doz	
dozen	
dpd	63
dpi	
dr	62
draft	16
draft contract	16
drafts	16
drafty	13
dragged	
dragged on	27
dragging	
dragging on	27
drags	
drags on	27
drain	
drain cleaning	57
drain clearing	57
drain cover	22
drain survey	57
drained	
draining	
drains	
dram	
drama	
dran	
drauf	
draughty	13
draussen	
drawer	22
drawers	22
drawing	16
drawings	16
dreadful	3
dream	
drehen	
drehtag	
drei	
dreimal	
dreissig	
dress	22
dresses	22
dressings	22
drew	
dreyer	
drifting	13
drill	22
drill bits	22
drilling	57
drills	22
drin	
dringend	
dringenden	
drink	
drinks	
drip	
drip campaign	31
dripped	13
dripping	13
drips	13
dritte	
drittel	
dritten	
drive	22
drive belt	22
drive out	66
driver	
driver training	57
driver update	23
drivers	
drives	
driveway	
driving	36
driving lessons	57
driving test	58
drizzle	
droht	
drone	
drongo	25
drongos	25
drop	69
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
drop round	14
drop ship	14
drop the price	7
dropped	54
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
dropping	54
dropping by	66
dropping off	14
dropping out	13
droppings	
drops	22 54
drops off	14
drops out	13
dropshipping	14
drove	
drove me to station	17
drove out	66
druber	
druck	
druckbild	
drucken	
drucker	
druckerei	
druckt	
drug	
drum	22 23
drum kit	22
drummond	
drums	22
drumsticks	22
dry	70
dry again	49
dry cleaning	57
dry fruits	21
dry now	49
dryden	
dryer	22
dryers	22
drying	
drying equipment	8
drying out	8
ds	
dt	
du	
duck	22
dudek	
dudley	
due	65
due by	65
due date	65
due for	65
due for replacement	34
due on	65
dug	
dug us out of	17
duignan	
duke	
dull	
dull blade	13
dummy	16
dumped	
dumped in the rain	41
dumped on the doorstep	41
dumper	22
dunkel	
dunn	
dunning	26
dunning letter	26
dunning notice	26
duong	
duplex	
duplicate	71
duplicate record	30
duplicated	71
duration	
durban	
durch	
durchgeben	
durchgegangen	
durchgegeben	
durchgehen	
durchgeklingelt	
durchgesprochen	
durchs	
durfen	
durft	
during	
during the night	38
durlach	
durr	
dust	32
dusted	
dusting	
dusting off	13
dusty	13
duty	
duty manager	20
duvet	22
duvets	22
dwg	16
dxf	16
dye	
dye ran	13
dyeing	
dying	15
e	
e bike	22
e bikes	22
e blast	31
e g	24
e invoice	26
e mail	55
e mailed	56
e newsletter	31
e shot	31
e tickets	16
ea	
each	
each of you	72
each time	2
eamon	
ear	
earful	
earlier	38
earlier this month	38
earlier this week	38
earlier this year	38
earlier today	38
earliest	53
earliest convenience	53
early	70
early bird	7
early next month	59
early next week	59
early payment discount	7
early retirement	40
earned	19
earning	19
earns	19
earrings	22
earth	
easiest	
easiest by email	6
easiest by phone	6
easiest by text	6
east	
easter	
easter card	21
easter egg	21
easter eggs	21 58
easy	
eat	
eat humble pie	4
eating	
ebay	63
eben	
eberle	
ebersbach	
eblast	31
echt	
economical	7
ecstatic	42
eder	
edge	23
edges	
edi	
editing	57
edition	69
eejit	25
eejits	25
effect	
effective	
efficiency	32
efficient	42
efflorescence	13
eft	39
efter	
eg	
egal	
egg	
eggs	22
egli	
eh	
ehepaar	
eher	
ehlers	
ehrlich	
ei	
eibl	
eiche	
eicr	16
eid	58
eid card	21
eid mubarak	21
eigene	
eigenen	
eigenes	
eigentlich	
eigentumer	
eigentumswohnung	
eight	
eile	
eilis	
eilt	
ein	
einbau	
eine	
einem	
einen	
einer	
eines	
einfach	
einfahrt	
eingang	
eingebaut	
eingegangen	
eingehalten	
eingeplant	
eingeraumt	
eingetragen	
eingetroffen	
einheit	
einkauf	
einkaufer	
einladung	
einmal	
einrichten	
eins	
einsatz	
einspruch	
einverstanden	
einvoice	26
einwandfrei	
einzigen	
either	
ek	
elbfrost	
elbnah	
elbow	22
elderly	
elderly gent	62
elderly lady	62
election	58
electric	
electric gate	22
electric motor	22
electrical	
electrical certificate	16
electrical work	57
electrician	
electricity	32
electricity bill	32
electricity board	63
electricity company	63
elektriker	
elektro	
eleven	
eleventh	
eleventh hour	53
elf	
elias	
eliminated	54
eliminates	54
eliminating	54
else	
elsewhere	
eltern	
elternabend	
elternzeit	
em	
email	55
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
emailed	56
emailed across	56
emailed over	56
emailing	55
emailing over	55
emails	55
emails ignored	41
emails only	6
embassy	63
embroidery	57
emergency	53
emergency call out	53
emergency callout	53
emergency order	53
emissions	32
emmentaler	
empf	
empfang	
empfanger	
empfehlen	
empfehlung	
empfohlen	
employed	
employer	
employers	
employers liability	8
empty	33
empty box	33
empty promises	41
emptying	
emulsion	22
en	
en route	14
encl	56
enclose	55
enclosed	56
encloses	55
enclosing	55
end	
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
ende	
ended	
ended the agreement	28
ended the contract	28
ended the partnership	28
ended the relationship	28
endet	
ending	
ending the contract	28
endless	2
endlessly	2
endlich	
endorsed	
endorsed us	60
endorsement	8 60
endorsements	60
ends	65
ends on	65
ends sunday	31
energiezuschlag	
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
engaged	36
engaged tone	36
engagement	69
engagement letter	16
engel	
engels	
engine	22
engineer	37
engineer report for insurer	8
engineer to attend	47
engineering	
engineers	37
engines	22
englisch	
english	
engr	
engraving	57
enkel	
enkelin	
enkerl	
enno	
enough	
enquire	5
enquired	5
enquired how	1
enquires	5
enquiries	32
enquiring	5
enquiry	5
enquiry about	5
enquiry re	5
enraged	3
enrolment	32
enrolments	32
ensure	44
entered	56
entertainment	57
entfallt	
entgegen	
enthalt	
entire	
entirely	
entirely our fault	4
entkalken	
entluftet	
entry	
entschieden	
entschuldige	
entschuldigen	
entschuldigt	
entschuldigung	
enttauscht	
entwurf	
envelopes	22
environmental	
environmental health	63
eod	53 65
eoghan	
eom	59 65
eow	59 65
epc	16
epdm	
epos	22
eps	
eps file	16
equipment	22
equipment hire	57
er	
era	
erase	
erase my data	68
erasure	
erbeten	
erfahren	
erfolgreich	
erfolgt	
erganzen	
ergebnis	
erhalten	
erik	
erinnerung	
erklart	
erklarung	
erkundigte	
erlautert	
erlebt	
erledigt	
eroffnung	
erp	
erp login	23
erreichbar	
erreichen	
erreicht	
erroneous	71
error	71
error code	13
error rate	32
errors	32 71
ersatz	
ersatzteil	
ersatzteile	
ersatzteilliste	
erschienen	
erscht	
ersetzen	
ersetzt	
erspart	
erst	
erste	
erstellt	
ersten	
erstgesprach	
erteilt	
erwahnt	
erwarten	
erwartet	
erzahlt	
erzeugt	
es	
esb	63
escalate	11
escalated	11
escalates	11
escalating	11
escalation	11
escape	
escape of water	8
esche	
eshot	31
eskom	
espresso	
espresso machine	22
essen	
essential	34
esser	
est	
estate	
estate agent	63
estate of	15
estate of the late	15
estimate	16 43
estimate for repair	8
estimated	
estimated cost	43
estimates	16
estrich	
eta	5
etappen	
eternally	
eternally grateful	61
ethiopian	
etikett	
etiketten	
ettlingen	
etv	
etwa	
etwas	
euch	
euer	
eur	
eur1	16
eure	
eurem	
euren	
euro	
euros	
ev	
ev charger	22
ev charger installation	57
eve	
even	
even if	24
evening	
evenings	
evenings only	6
event	69
event catering	57
event invitation	31
event management	57
event organiser	62
event updated	30
events	69
eventually	18
ever	
ever since	38
every	
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
everyone	
everyone loves it	42
everything	
everything all right	1
everything alright	1
everything ok	1
everything okay	1
everywhere	
evri	63
evtl	
ewes	
ewig	
ex	
ex customer	28
ex gratia	8
ex husband	63
ex vat	43
ex wife	63
ex works price	43
exactly	
exam	69
exam prep	57
exam results	32
exam results day	58
examinership	9
example	
exams	
exasperated	3
excavation	57
excavator	22
exceeded	19
exceeded all expectations	42
exceeded expectations	42
exceeds	19
excel	
excel file	16
excel macro	23
excel sheet	16
excel will not open	23
excellent	42
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
exchanged	10
exchanges	10
exclusion	8
exclusions	8
exclusive	
exclusive offer	31
excuse	
excuse the delay	4
excuse us	4
excuses	
exec	
executor	15
executors	15
executrix	15
exemplary	42
exempt	
exercise	
exercise books	22
exhaust	22
exist	
existing	
existing customer	62
existing supplier	63
exists	
exit	
exorbitant	12
exp	
expand	18
expanded	
expanded sales	19
expanding	18
expands	18
expansion	18
expansion plan	18
expansion plans	18
expansion vessel	22
expect	
expectation	34
expectations	34
expected	
expected to	24
expecting	
expects	34
expects that	48
expedite	53
expedited	53
expediting	53
expense	
expensive	12
expert	
expert report	16
expire	
expired	13
expires	65
expires end of	65
expires on	65
expiring	65
expiry	65
expiry date	65
explain	0
explained	0
explained how	0
explained that	48
explained why	0
explaining	0
explains	0
explains that	48
explanation	0
exploded	13
exploded drawing	16
export	18
export papers	16
exporting	18
exports	
exposed	
express	53
express delivery	53
express service	53
ext	
extend	
extend the premises	18
extended	
extended to	65
extended until	65
extending	18
extension	69
extension number	23
extension planned	18
extension until	65
extinguisher	
extinguishers	
extortionate	12
extra	19
extra capacity	34
extra mile	42
extractor	
extractor fan	22
extremely	
extremely happy	42
extrusion	22
eye	
eye drops	22
eye test	57
eye watering	12
eyup	
ez	
ezine	31
f	
f o c	17
f off	25
f u	1
f up	1
f2f	66
fa	
fab	42
fabio	
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
facebook review	60
faces	
facetime	51
facial	57
facilities	
facilities manager	62
factor	
factory	
factory in china	63
factory manager	62
factory tour	66
faded	13
fading	13
fae	
fahnen	
fahre	
fahren	
fahrer	
fahrrad	
fahrt	
fahrtenbuch	
fahrzeug	
fail	
failed	13
failed payment	64
failed to	35
failed to reach	36
failing	13
fails	13
fails to	35
failure	13
failures	13
fair	
faithfully	
fall	
fallen	54
fallen behind	27
fallen by	54
fallen off	13
fallig	
falligkeit	
falling	
falling apart	13
falling due	65
falling off	13
falls	
falls apart	13
falls due	65
falls off	13
fallschutz	
fallt	
falsch	
falsche	
falschen	
false	
false alarm	49
fam	
familie	
family	58 62
family all well	58
fan	22
fans	22
fantastic	42
fantastic job	42
far	
far better	19
far cheaper	7
far fewer	54
far from	35
far less	54
far more	19
farah	
farbe	
farbkarte	
farce	3
farkas	
farm	
farmer	62
farmers	62
farouk	
farquharson	
farrier	
farrier visit	57
fass	
fast	
fast track	53
fast tracked	53
faster	19
faster payment	39
fat	
fatal	
fatal accident	15
father	62
father in law	63
faucet	22
fault	13
fault claim	8
fault code	13
faultless	42
faults	13 32
faulty	13
favor	17
favors	17
favour	17
favours	17
fax	55
fax over	55
fax through	55
faxed	56
faxing	55
fd	62
fe	
fear	
fear of	24
feathers	
feature	
feature in magazine	60
featured	
featured us	60
feb	
februar	
february	
fed	
fed up	3
fed up to here	3
fedex	63
fee	43
fee note	26
fee notes	26
fee scale	43
feed	22
feedback	
feedback call	1
feedback form	16
feedlot	
feeds	
feefo	60
feeling	
feeling the pinch	12
feels	48
feels that	48
feeney	
fees	43
feet	
fehlen	
fehlenden	
fehler	
fehlt	
feiert	
feiertag	
feld	
feldmann	
fell	54
fell apart	13
fell behind	27
fell behind on payments	64
fell by	54
fell from	54
fell off	13
fell to	54
fell to bits	13
fell to pieces	13
fella	62
felling	
fellow	62
felt	22 48
felt that	48
fence	22
fence panel	22
fence panels	22
fence post	22
fence posts	22
fencing	22
fenster	
fensterbau	
ferdl	
fergal	
ferien	
ferienhaus	
fernandes	
fernly	
ferric	
ferry	
ferrymuir	
fertig	
fertiliser	22
fertilizer	22
fest	
festhalten	
festival	58
festnetz	
fetch	14
fetched	
fetched it himself	17
fetches	14
fetching	14
feuerloscher	
feuerwehr	
fever	
few	
few pints	58
few tips	0
fewer	54
fewer breakdowns	54
fewer calls	54
fewer complaints	54
fewer errors	54
fewer rejects	54
fewer returns	54
fezer	
fi	
fiance	63
fiancee	63
fiasco	3
fibre	
field	
field changed	30
field engineer	37
field updated	30
fiete	
fifteen	
fifth	
fifth time	2
fighting	
figure	43
figures	43
file	69
file in use	23
file locked	23
filed	56
filed for bankruptcy	9
filed for insolvency	9
files	
filiale	
filing	
filing cabinet	22
fill	
fill in for	17
filled	
filled in	17
filled in for	17
filling	57
filling fell out	13
fillings	57
film	22
filming	57
filter	22
filters	22
filthy	13
final	
final bill	26
final demand	26
final draft	16
final invoice	26
final notice	26
final payment	39
final reminder	26
final straw	3
finally	
finance	
finance company	63
finance director	62
financial	
financial advice	57
finanzamt	
finanzbuchhaltung	
finch	
find	
find fault	11
finde	
finden	
findet	
finding	
findorff	
finds	
finds fault	11
fine	
fine again	49
fine now	49
fine work	42
finger	
fingers	
fingers crossed	24
finish	
finished	56
finished by	65
finished with us	28
finishing	57
fintan	
fiona	
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
firewall	23
firewood	22
firm	
firm anniversary	21
firm down the road	52
firma	
firms	
firmware	
first	
first aid training	57
first class	42
first draft	16
first fix	69
first grandchild	58
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
fisch	
fischhandel	
fish	22
fishing	58
fit	
fit out	69
fitch	
fitness	
fitness class	57
fitout	
fits	70
fits like a glove	70
fits perfectly	70
fits well	70
fitted	56
fitted first time	70
fitted her in	17
fitted him in	17
fitted perfectly	70
fitted us in	17
fitter	37
fitters	37
fitting	22 57
fitting instructions	16
fittings	
fittings out	57
five	
five star	60
five star review	60
five stars	60
five year plan	18
fix	47
fixed	49
fixed price	43
fixed wire testing	57
fixes	47
fixiert	
fixing	47
fixings	22
fizz	21
fl	
flackert	
flag	
flag up	0
flagged	0
flagged up	0
flaked	13
flakes	
flakes off	13
flaking	13
flasche	
flaschen	
flash	
flash sale	31
flashing	22
flashing red	13
flat	69
flat above	63
flats	
flattened	13
flawil	
flawless	42
flea	
flea treatment	22
fleece	22
fleet	
fleet manager	62
flew	
flickered	13
flickering	13
flickers	13
flight	57
flights	57
flin	
flipchart	
flon	
flood	
flood claim	8
flood damage	8
flooded	13
floor	22
floor laying	57
floor plan	16
floor plans	16
floor sanding	57
floor tiles	22
flooring	22 57
floors	
florida	
florist	
flott	
flour	22
flow	
flowers	21 22
flu	58
flu jab	57
flue	22
flug	
flugel	
fluid	
flur	
flush	
flute	22
flux	
flyer	16 31
flyers	16 31
flying	
flying off the shelves	19
fm	62
fnol	8
foam	22
fob	
fobbed	
fobbed off	3
fobbed us off	41
foc	17
focus	
fogged	
fogged up	13
folded	9
folder	
folders	22
folgt	
folie	
folien	
folk	
folks	
follow	
follow up	1
follow up after	1
follow up call	1
follow up visit	1
followed	
followed up	1
followers	32
following	
following day	59
following up	1
following week	59
follows	
fondue	
font	
food	
food hamper	21
fool	25
fools	25
foot	
foot the bill	39
footage	
football	58
football tickets	21
footfall	32
footfall up	19
footie	58
footprint	
footy	
for	
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
forderband	
forderung	
forderverein	
forecast	18
forecasts	18
foreman	62
forever	2
forget	
forgings	22
forgive	
forgive me	4
forgive us	4
forgiven	
forgot	33
forgot about us	41
forgot password	23
forgot us	41
forgotten	33
forgotten his password	23
forgotten password	23
forklift	22
forklift training	57
forklift truck	22
forklifts	22
form	16
form submission	30
form submitted	30
forma	
formal	
formal complaint	11
formal offer	16
format	
formblatt	
former	
former client	28
former contact	40
former customer	28
former supplier	63
formerly	38
forms	16
formula	
formula one	58
formular	
forster	
fort	
fortbildung	
forthview	
fortnight	59
fortnight in tenerife	58
fortune	
forty	
forum	
forward	55
forward on	55
forwarded	56
forwarder	63
forwarding	55
forwards	55
foto	
fotograf	
fotografiert	
fotografin	
fotos	
found	
found it	49
found us through	46
foundry	
four	
four stars	60
four times	2
four times now	2
fourteen	
fourth	
fourth time	2
foyer	
fr	
fraction	
fraction of the price	7
fractured	13
frage	
fragen	
fragt	
fragte	
frame	
framed	
frames	22
framework	69
framework agreement	16
framing	57
france	
franchisee	62
franchisees	62
franken	
frankston	
frasen	
frau	62
fraud	25
fraud check	8
frauds	25
fraudster	25
fraudsters	25
fraudulent	25
frauke	
fraulein	
frayed	13
fraying	13
fredersdorf	
free	
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
freed	
freed up	49
freeholder	63
freeze	
freezer	22
freezer burn	13
freezers	22
freezes	13
freezing	
freezing out	58
freezing up	13
frei	
freigabe	
freigegeben	
freight	14 57
freight costs	32
freight forwarder	63
freitag	
fremde	
french	
frequent	2
frequently	2
fresh	70
freude	
freuen	
freundlich	
freundliche	
freundlichem	
freundlichen	
freut	
fri	59
friday	59
friday afternoon	59
friday just gone	38
friday morning	59
friday week	59
fridays	
fridge	22
fridge freezer	22
fridges	22
friedl	
friend	
friend of	46
friendly	
friends	
frischmarkt	
frist	
fristgerecht	
fritz	
fritzle	
fritzsche	
frm	
fro	
frohe	
from	
from april	18
from hours to minutes	54
from january	18
from our end	37
from our side	37
from september	18
from what he says	48
from what i hear	48
from your side	72
fromm	
front	
front desk	20
front door	22
front of house	20
front office	20
frost	58
froze	13
frozen	
frozen screen	13
fruh	
fruher	
fruhjahr	
fruhling	
fruhstuck	
fruit	22
fruit basket	21
fruits	
frustrated	3
frustrating	3
frustration	3
fryer	22
fsbo	
fse	
ft	
fuchs	
fuel	22 32
fuel bill	32
fuel consumption	32
fuel costs	32
fuel surcharge	43
fuhren	
fuhrerschein	
fuhrt	
fuhrung	
fulfilment	57
full	
full house	19
full mailbox	67
full of praise	42
full refund	10
full service	57
fullung	
fully	
fully booked	19
fully resolved	49
fumigation	
fuming	3
function	69
functioning	
fundraising	57
funds	
funds received	45
funeral	15
funeral is	15
funeral on	15
funeral service	57
funerals	15
funf	
fungus	13
funny	
fup	1
fur	
furchtbar	
furious	3
furn	
furnish	55
furniture	
furniture restoration	57
furred	
furred up	13
furs	
further	
further ahead	18
fuse	22
fuse board	22
fuse box	22
fuses	22
fuss	
fussball	
future	18
future needs	34
future plans	18
fuzzy	13
fw	
fwd	55
fwded	56
fyi	
fzg	
g	
g k	20
gaa	58
gab	
gabe	
gac	
gael	
gaffer	62
gain	19
gained	19
gained us	19
gaining	19
gains	19
gal	
gala	69
galah	25
galbraith	
gallery	
galley	16
galvanising	57
galway	
ganga	
gangerman	62
gangsters	25
gantt	
gantt chart	16
ganz	
ganze	
ganzen	
gap	
gap in	34
gaping	13
gappy	13
gaps	13
gar	
garage	
garage door	22
garantie	
garbled	13
garda	63
gardai	63
garden	58
garden design	57
garden furniture	22
garden maintenance	57
gardener	63
gardening	58
gardening leave	40
garderobe	
gareth	
garlic	22
garten	
gartner	
gartnerei	
gary	
gas	
gas bill	32
gas board	63
gas bottles	22
gas certificate	16
gas company	63
gas connection	57
gas cylinder	22
gas safe certificate	16
gasket	22
gaskets	22
gast	
gaste	
gasten	
gasthof	
gate	22
gatehouse	20
gatekeeper	20
gates	22
gates locked	36
gating	
gaube	
gauge	
gauner	
gave	
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
gave me an earful	3
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
gave way	13
gaz	
gcses	58
gde	
gdpr	
gdpr erasure request	68
geandert	
gear	22
gearbox	22
gearboxes	22
gears	22
geb	
geben	
gebeten	
gebracht	
gebraucht	
gebucht	
gedankt	
gedeckt	
gedruckt	
geduld	
geehrte	
geehrter	
gefahren	
gefahrenort	
gefallen	
gefallt	
gefragt	
gefunden	
gegangen	
gegeben	
gegen	
gegengezeichnet	
gegenseite	
gegenuber	
gegessen	
geh	
gehabt	
gehalten	
gehause	
gehen	
geholfen	
gehoren	
gehort	
geht	
geissler	
geklart	
geklingelt	
gekommen	
gekriegt	
gekundigt	
gelassen	
gelaufen	
gelaunt	
gelb	
geld	
gelegt	
gelesen	
geliefert	
gelieferten	
geliehen	
geloscht	
gem	42
gemacht	
gemass	
gemeinde	
gemeindeblatt	
gemeinsam	
gemeldet	
gemessen	
gemutlich	
genannt	
genau	
genehmigt	
general	
general manager	62
generated	19
generated by the system	30
generates	19
generator	22
generators	22
genommen	
gent	62
gentleman	62
genugt	
geplant	
gepruft	
ger	
gerade	
geraldine	
gerat	
gerate	
geraumt	
gerechnet	
geredet	
gereinigt	
gerettet	
gericht	
gern	
gerne	
gerrit	
gerust	
gesagt	
geschafft	
geschaft	
geschaftsfuhrer	
geschaftsleitung	
geschenkkorb	
geschenkt	
geschickt	
geschlossen	
geschrieben	
gesehen	
gesellschaft	
gesetzt	
gespart	
gesperrt	
gesprach	
gesprochen	
gestellt	
gestern	
gestiegen	
gestorben	
gestrichen	
gesture	
gesture of goodwill	10
gesucht	
gesundheitsamt	
gesunken	
get	
get across to	55
get it fixed	47
get it sorted	47
get it working	47
get on the phone	51
get over to	55
get stuffed	25
get together	66
get well card	21
getauscht	
getaway	58
getestet	
getranke	
getrennt	
gets	
gets it elsewhere now	28
gets stuck	13
getting	
getting on ok	1
getting on with it	1
getting other quotes	52
getting quotes	52
getting three quotes	52
gewahlt	
gewartet	
gewechselt	
gewesen	
gewicht	
gewohnt	
geworden	
gewunscht	
gezahlt	
gezeigt	
gezogen	
gf	
gfragt	
ghost	
ghosting	13
gibt	
gibts	
giessen	
gift	21
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
gilt	
gin	22
ging	
ginge	
gino	
girl	
girlfriend	63
girls	
give	
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
given	56
given notice	28
given out	13
given the runaround	41
given up the business	9
gives	
gives notice	28
giving	
giving notice	28
giving up the business	9
gk	20
glad	
glas	
glaser	
glasgow	
glass	22
glass breakage	8
glass in it	13
glass pane	22
glasses	22
glasswasher	22
glastonbury	58
glatt	
glazing	57
glazing unit	22
glei	
gleich	
gleiche	
glitch	13
glitches	13
glitchy	13
gloss	22
glove	
glovebox	
gloves	22
glow	
glowing	
glowing review	60
gls	63
glue	22
glued	
gluten	
glutenfrei	
gm	62
gmacht	
gmbh	
gmeldet	
gmoa	
gnawed	13
go	
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
god	
god forbid	24
godbersen	
godsend	42
goes	
goes down well	70
goes elsewhere	28
goes to voicemail	67
goes well	70
goes wrong	13
goh	
goht	
going	
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
gokhale	
gold	
golden	
goldene	
golf	58
golfclub	
gondel	
gone	
gone astray	33
gone away	49
gone bankrupt	9
gone belly up	9
gone bust	9
gone down	54
gone elsewhere	28
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
gonna	
good	
good advice	0
good as new	49
good book	58
good job	42
good luck card	21
good natter	58
good now	49
good review	60
good to chat	58
good turn	17
good until	65
good value	7
good weekend	58
good work	42
goodie	
goodie bag	21
goods	22
goods in	45 62
goods received	45
goodself	72
goodselves	72
goodwill	
goodwill credit	10
goodwill gesture	10
goodwill payment	10
goody	
goody bag	21
google	63
google review	60
google reviews	60
gorgeous	42
gorlitz	
gossau	
gossip	48 58
got	45
got a new job	40
got a question	5
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
gott	
gouged	13
government	63
gow	
gp	62
gpay	39
gpm	
gr	
grab	
grabow	
grace	
grace period	65
grad	
grade	
grades	32
graduated	58
graduation	58
grafik	
graham	
grainne	
grainy	13
granary	
grand	42
grand final	58
grand job	42
grand national	58
grand piano	22
grandad	63
grandchild	58
grandchildren	58 63
granddaughter	63
grandfather	63
grandkids	
grandma	
grandmother	63
grandson	63
granny	63
grant	
granted	
granulate	22
grapes	22
grapevine	48
graphic	
graphic design	57
graphics	
grasbock	
graspapier	
grass	
grass cutting	57
grat	
grateful	61
gratefully	61
gratia	
gratis	17
gratitude	61
gravel	22
graz	
greasy	13
great	42
great hurry	53
great job	42
great review	60
great service	42
great success	42
great team	42
great work	42
greatly	
greatly appreciated	61
greco	
green	
greenhouse	22
greeting	
greeting card	21
greetings	
greetings card	21
greta	
grew	19
grew by	19
grey	
greytown	
grid	
griddle	22
grievance	11
grievances	11
griff	
griffe	
grill	22
grillt	
grind	
grinder	22
grinding	13
grinds	13
gripe	11
griped	11
gripes	11
griping	11
grippe	
grit	22
gritting	57
gritty	13
groom	62
grooming	57
gropelingen	
gross	
gross price	43
grosse	
grossen	
grosses	
grosshandel	
ground	
groundworkers	63
groundworks	57 69
group	
group booking	69
group policy	23
group rate	43
groupings	
grouse	11
grousing	11
grout	22
grovelled	4
grow	19
grow the business	18
grower	62
growers	62
growing	19
growing the business	18
grown	19
grown by	19
grows	19
growth	19
growth of	19
growth plan	18
grubby	13
gruber	
grubinger	
gruess	
gruezi	
grumble	11
grumbled	11
grumbles	11
grumbling	11
grun	
grund	
grundriss	
grundrisse	
grundsatzlich	
grundung	
gruppe	
gruppenunfall	
gruss	
grusse	
grussen	
gs	
gsagt	
gschenkt	
gseit	
gsetzt	
gsi	
gsperrt	
gsprach	
gst	
gst department	63
gst invoice	26
guarantee	16 44
guarantee card	16
guaranteed	44
guaranteeing	44
guarantees	44
guarantor	
guard	
guardian	62
guarding	57
guat	
gubler	
gucken	
guess	
guesses	48
guest	62
guest list	16
guests	62
guet	
guidance	0
guide	0
guide price	43
guided	0
guided tour	57
guiding	0
guild	
guillotine	22
guitar	22 58
guitar lessons	57
guitars	22
gulf	
gultig	
gum	
gun	
gunstig	
gunstiger	
gus	
guss	
gut	
gutachten	
gutachter	
gute	
guten	
gutmann	
gutschrift	
gutted	3
gutter	22
gutter cleaning	57
guttering	57
gutters	22
guv	
guv nor	62
guy	62
guys	
gv	
gwese	
gym	58
h	
h o	37
ha	
haak	
haas	
hab	
habe	
haben	
haberle	
haberles	
habt	
habts	
haccp	
hacked	
hacked off	3
had	38
had a laugh	58
had a natter	58
had died	15
had enough	3
had he	24
had it	24
had not	35
had not a clue	41
had the craic	58
had they	24
had we	24
hafen	
haftpflicht	
hagel	
hagen	
haggis	
haggle	7
haggled	7
haggles	7
haggling	7
hagn	
haha	
haider	
hail	
hail damage	8
hair	
hair in it	13
haircut	57
hairline	
hairline crack	13
haken	
hakt	
hal	
halal	
halb	
halbe	
halben	
halbiert	
haldane	
half	
half a job	41
half as much	54
half empty	33
half of it	33
half of them	33
half term	58
half the order	33
half the price	7
half the time	54
half what it was	54
half yearly review	50
halfte	
halfwit	25
halfwits	25
hall	
halle	
hallo	
hals	
halt	
halten	
halved	54
halved our	54
halved the	54
halves	54
halving	54
halvorsen	
ham	22
hamburg	
hamburger	
hammer	22
hamper	21 22
hampers	21 22
hand	
hand deliver	14
hand delivered	56
hand in	14
hand on heart	44
hand over	14
hand over to son	18
hand sanitiser	22
hand towels	22
handbag	22
handbook	16
handbuch	
handed	
handed in	56
handed in her notice	40
handed in his notice	40
handed in notice	28
handed out our cards	46
handed over	56
handed over to	40
handheld	
handheld scanner	22
handicap	58
handing	
handing over	14
handlauf	
handle	22
handled	
handler	62
handles	22
handling	
handling time	32
handout	16
handouts	16
handover	14
handover follow up	1
handrail	22
hands	
hands over	14
hands up	4
handset	22
handsets	22
handwerker	
handwritten	
handwritten card	21
handwritten note	21
handy	
handy tip	0
hang	
hangen	
hanging	13
hangs	13
hangt	
hanke	
hannah	
hannes	
hannover	
hans	
happened	
happened again	2
happening	
happening again	2
happens	
happens again	2
happier	
happig	
happy	
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
happy with it	1
happy with the job	1
happy with the work	1
harassing	
harbour	
hard	
hard bounce	30
hard copy proof	16
hard drive	22
hard drives	22
hard hats	22
hard to justify	12
hardcore	22
hardly	35
hardly any	35 54
hardly ever	35
hardness	
harms	
harmsen	
harpreet	
harrow	22
harte	
hartwell	
hartwig	
harvest	69
harz	
has	
has a cold	58
has arrived	45
has closed down	9
has died	15
has given notice	28
has got it	45
has had enough	3
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
haselnuss	
hasetal	
hassle	
hast	
haste	
hat	
hatch	
hates	
hats	22
hats off	42
hatt	
hatte	
hatten	
haul	14
haulage	14 57
haulier	63
hauliers	63
hauling	14
haupt	
haus	
hausdame	
hause	
hauser	
hauses	
haushalt	
haushalte	
hausmeister	
hausmesse	
hausordnung	
haustechnik	
haustur	
hausverwaltung	
hauswart	
have	
have a good weekend	58
have a look	47
have a question	5
have agreed to	44
have arrived	45
have got it	45
have had enough	3
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
having	
hay	22
hay fever	58
haywire	
hazel	
hb	
hc	
hdmi	
he	62
he is	62
he is dead	15
he said	48
he will	62
he would	24 62
head	
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
headboard	22
headcount	
heading	
headlight	22
headlights	22
headmaster	62
headmistress	62
heads	
heads of terms	16
heads up	0
headset	22 23
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
hear	
hear from my lawyer	25
hear from my solicitor	25
hear from our lawyers	25
hear from our solicitor	25
hear from our solicitors	25
hear from you	5
hear that	48
heard	
heard about us from	46
heard about us through	46
heard from	48
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
heart	
heartfelt	
heartfelt thanks	61
heat	58
heat pump	22
heat pump installation	57
heat pumps	22
heat treatment	57
heater	
heating	57
heating back on	49
heating bill	32
heating bills	32
heating costs	32
heating installation	57
heating oil	22
heatwave	58
heaven	
heaven forbid	24
heavy	
hebt	
hecke	
hedge	
hedge cutting	57
hedge trimmer	22
hedge trimming	57
hedging	22
heft	
hefte	
hefty	12
hei	
heid	
heide	
heidelberg	
heiden	
heilig	
heim	
heimatverein	
hein	
heinke	
heinrich	
heinz	
heiratet	
heisst	
heizung	
held	70
held at customs	27
held our hands up	4
held the fort	17
held up	27
held up well	70
helen	
helium	
hell	
hello	
helmet	22
helmets	22
help	
help out	17
help us out	17
helpdesk	
helpdesk team	37
helped	
helped her out	17
helped him out	17
helped him understand	0
helped me out	17
helped out	17
helped them out	17
helped understand	0
helped us out	17
helpful	
helping	
helping out	17
helping us out	17
helps	
helps out	17
hemi	
hempel	
hen	
hence	
hendo	
hent	
hepple	
her	62
her accountant	63
her assistant	20
her bank	63
her boss	62
her brother	63
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
herbs	22
herbst	
herd	
herd testing	57
herdsman	62
here	
here we go again	2
herewith	56
hermes	63
hero	42
heroes	42
heron	
herr	62
herren	
herrn	
hers	62
herself	62
hersteller	
herz	
herzen	
herzlich	
herzlichen	
herzlichst	
hes	
heslop	
hess	
het	
heuer	
heut	
heute	
hey	
hh	
hi	
hi res images	16
hi vis vests	22
hier	
hierl	
hiermit	
hiess	
high	12
high priority	53
higher	
higher than expected	12
higher than others	12
highest	
highest ever	19
highlights	57
highly	
highly recommend	46
highly recommended	46
hike	
hiked	12
hikes	
hilfe	
hilft	
hill	
hill walking	58
him	62
himself	62
hin	
hinge	22
hinge gone	13
hingebracht	
hinges	22
hingestellt	
hinnerk	
hinrichs	
hint	0
hinten	
hintereinander	
hinterhaus	
hinterholzer	
hinterlassen	
hinterlegt	
hints	0
hinweis	
hip	
hip operation	58
hire	
hire car during repair	8
hire car free	29
hire more	18
hiren	
hires	
hiring	18
hirst	
his	62
his accountant	63
his assistant	20
his bank	63
his boss	62
his brother	63
his dad	63
his daughter	63
his doctor	63
his dog	63
his ex	63
his father	63
his insurance	63
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
his wife	63
his words	48
historic	38
history	
hit	
hit a deer	8
hit the ceiling	3
hit the roof	3
hit while parked	8
hitch	
hits	32
hiya	
hm	
hmrc	63
ho	37
hob	22
hobber	
hoch	
hochachtung	
hochachtungsvoll	
hochzeit	
hocker	
hof	
hofbauer	
hofer	
hofgut	
hofrat	
hofstetter	
hogg	
hohe	
hoher	
hoist	22
hol	
hold	
hold my hands up	4
hold our hands up	4
hold the fort	17
hold up	27
holder	
holding	70
holding up well	70
holdings	
holds	70
holds up well	70
hole	
holed	13
holen	
holes	
holes in it	13
holiday	58
holidays	58
hollis	
hollow	
hollweg	
holm	
hols	
holst	
holt	
holz	
holzbau	
home	
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
homeoffice	
homeowner	62
homeowners	62
hon	
honest	
honestly	
honey	22
honeymoon	58
honorar	
honorarvorschlag	
honour	
hood	
hoodie	22
hoodies	22
hoof	
hoof trimming	57
hook	
hooked	
hooked us up	46
hoose	
hoover	22
hop	
hope	18
hope all is well	58
hope you are well	58
hopefully	24
hopeless	41
hopes	18
hopes to	18
hoping	18
hoping to	18
hopper	
hopping	
hopping mad	3
horizon	
hornung	
horrendous	3
horrified	3
horse	63
horse box	22
horse feed	22
horse owner	62
horse racing	58
horse riding	58
horse rug	22
hort	
hose	22
hosepipe	22
hoses	22
hosp	
hospice	
hospital	63
hospital claim	8
host	
hosting	57
hot	
hot tub	22
hot water cylinder	22
hot water tank	22
hotel	
hotel closed	9
hotel guest	62
hotelgruppe	
hotelier	62
hoteliers	
hotfix	47
hotline	
hots	
hour	
hourly	
hourly rate	43
hours	32
hours ago	38
hours late	27
hours saved	54
house	69
house buyer	62
house call	66
house clearance	57
house fire	8
house move	58
house owner	62
house removal	57
householder	62
houses	
housing	
housing association	62
how	
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
hows	
hr	62
hr manager	62
hrs	
hs	
hse	63
hse ireland	63
ht	
hub	
hubby	63
huber	
hubspot	
hubspot campaign	31
hubtisch	
hubwagen	
huchting	
huddle	
huge	
huge hit	42
huge success	42
huge thanks	61
hugh	
hugo	
humble	
humming	
humming loudly	13
hund	
hundred	
hung	13
hung up	36
hung up his boots	9
hung up on	41
hung up on me	41
hunky	
hunky dory	70
hurling	58
hurry	53
hurry up	53
hurrying	53
husband	63
husband answered	20
hutt	
hutter	
hybrid	
hydraulic	
hydraulic cylinder	22
hydraulic hose	22
hygienist	
hygienist visit	57
hypothetical	24
hypothetically	24
i	37
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
iain	
iban	
ibbenburen	
ice	
ice cream	22
ich	
icu	
id	16
idea	
idee	
idiot	25
idiots	25
idle	
if	24
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
ignore	
ignored	41
ignores	
ignores us	41
ignoring	
ignoring us	41
ihm	
ihn	
ihnen	
ihr	
ihre	
ihrem	
ihren	
ihrer	
ihres	
il	
ilkley	
ill	
illegible	13
illness	
ilmac	
ilse	
im	
image	
images	16
imagine	24
imagining	24
imbecile	25
imbeciles	25
immaculate	42
immediate	53
immediate attention	53
immediately	53
immer	
imminent	59
imminently	59
impact	
impeccable	42
implant	22 57
implants	22
implementation	69
imploded	13
impolite	41
import	30
important	
important to her	34
important to him	34
important to them	34
imported	30
imported by	30
imported from	30
importer	63
impressed	42
improve	19
improved	19
improved by	19
improvement	19
improvements	19
improves	19
improving	19
imps	39
in	
in 10 days	59
in a bit	59
in a couple of days	59
in a day or two	59
in a few days	59
in a few hours	59
in a fortnight	59
in a hurry	53
in a meeting	36
in a minute	59
in a mo	59
in a moment	59
in a month	59
in a row	2
in a rush	53
in a week	59
in administration	9
in an hour	53 59
in april	38
in arrears	64
in august	38
in bits	13
in case	24
in case of	24
in court	36
in december	38
in default	64
in dispute	11
in double quick time	53
in due course	18
in error	71
in february	38
in future	18
in good nick	70
in good order	70
in good shape	70
in good time for	65
in hand	45
in her opinion	48
in her view	48
in her words	48
in his inbox	45
in his opinion	48
in his own time	17
in his view	48
in his words	48
in house	37
in january	38
in july	38
in june	38
in laws	63
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
in our inbox	45
in our office	66
in perfect condition	70
in person	66
in pieces	13
in principle	24
in raptures	42
in receipt of	45
in receivership	9
in september	38
in spring	18
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
in tune	70
in two days	59
in two weeks	59
in which case	24
in writing only	6
in writing please	6
in your debt	61
ina	
inaccurate	13
inaccurate figures	71
inbetriebnahme	
inbound	
inbound call	51
inbox	
inc	23
inc vat	43
incensed	3
incident	23
incl	
incl vat	43
included	
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
inconvenience	
inconvenience caused	4
incorrect	71
incorrectly	71
increase	19
increased	19
increased by	19
increased from	19
increased to	19
increases	19
increasing	19
incredible	42
indebted	61
indemnify	8
indemnity	8
indemnity limit	8
india	
indifferent	41
induction	57
inept	41
ines	
inez	
infants	
infected	13
infection	13
infested	13
inflamed	13
info	
info pack	16
inform	
information	
information pack	16
informed	56
informed me	48
informed us	48
informiert	
informs	48
ing	
inhaler	22
initially	38
injection	
injection moulding	22
injured	8
injury	8
ink	22
ink cartridge	22
ink cartridges	22
ink use	32
inkl	
inklusive	
inks	22
inland	
inland revenue	63
innen	
innendienst	
innes	
innkeeper	62
innung	
inoperable	13
inquire	5
inquired	5
inquiry	5
ins	
inside	
inside out	71
insisted	48
insisting	48
insists	48
insole	22
insoles	22
insolvency	9
insolvent	9
insolvenz	
insp	
inspection	57 69
inspection report	16
inspection visit	66
inspections	57
inspector	
inspektion	
insta	
install	57
install adobe	23
install app	23
install office	23
install software	23
installateur	
installation	57
installed	56
installer	
installers	
installment	39
installments	39
installs	57
instalment	39
instalments	39
instance	
instant	
instantly	53
instead	
instead of	54
instructed	
instructed solicitors	25
instructing	
instructing solicitors	25
instruction	69
instructions	16 69
instrument	
instrument repair	57
instyle	
insufficient	33
insufficient funds	64
insulation	57
insulation board	22
insulin	
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
intake	
intend	18
intending	18
intends	18
intent	
intention	18
interactive	
interactive whiteboard	22
intercom	22
interessent	
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
intern	
internal	
internet	
internet down	23
internet slow	23
interpreting	57
interruption	
interview	
intimate	
into	
into administration	9
into liquidation	9
intro	46
introduce	
introduce us	46
introduce us to	46
introduced	
introduced me to	46
introduced to	46
introduced us	46
introduced us to	46
introduces	46
introducing	
introducing us	46
introduction	46
introduction to	46
introductions	46
intros	46
intune	23
inv	26
inv no	26
inventarliste	
inventory	16
inventur	
inverter	22
inverters	22
invest	18
investing	18
investment	18
investments	18
investor	62
invitation	
invitation accepted	30
invitation to open day	31
invitation updated	30
invitations	22
invite	
invite accepted	30
invites	
invoice	26
invoice address	26
invoice copy	16 26
invoice no	26
invoice number	26
invoice overdue	64
invoice query	26
invoiced	26
invoiced today	56
invoiced twice	71
invoices	26
invoicing	26
involved	
invs	26
ip	
ip address	23
ipad	22 23
ipads	22
iphone	
ipl	58
irate	3
irdai	
ireland	
irgendwann	
irish	
irked	3
iron	22
ironed	
ironed out	49
ironing	57
irrigation	
irritated	3
irs	63
is	
is cancelling	28
is dead	15
is down	54
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
isch	
iselin	
isenberg	
island	
isler	
iso	
isst	
issue	55
issue for them	34
issue resolved	49
issued	56
issues	
issuing	55
ist	
it	
it appears	48
it is said	48
it is worth	0
it manager	62
it seems	48
it support	57
it turns out	48
item	22
itemised	
itemised bill	26
itemized	
itemized bill	26
items	22
iten	
itinerary	16
its	
itself	
iversen	
ivory	
iwersen	
iyer	
j	
ja	
jab	
jabs	57
jacket	22
jackets	22
jacko	
jahr	
jahre	
jahren	
jahresende	
jahresgesprach	
jahresmengen	
jahrgang	
jahrlich	
jam	22
jammed	13
jammed up	13
jamming	13
jams	13
jan	
jane	
janelle	
janner	
januar	
january	
january sale	31
jar	22
jar of honey	21
jarlath	
jars	22
jas	
jase	
jaw	
je	
jean	
jede	
jedem	
jeden	
jeder	
jederzeit	
jedes	
jemand	
jen	
jena	
jentzsch	
jer	
jerome	
jess	
jetting	57
jetz	
jetzt	
jewellery	
jewellery stolen	8
ji	
jim	
jo	
joanne	
job	69
job description	16
job done	56
job no	69
job number	69
job sheet	69
job site	69
jobs	69
joel	
johanna	
join	
joined	
joiner	23
joinery	57
joining	
joining fee	43
joint	
joist	22
joists	22
joke	58
joked	
joked that	48
jokes	
jokes that	48
joking	
jolyon	
jonah	
jonas	
jorn	
josef	
joseph	
joshi	
jour	
journalist	63
journey	69
joy	
jubbly	
jubilaum	
jubilee	21
juddering	13
judders	13
judge	63
juice	22
juli	
july	
jump	
jump in	19
jump to it	53
jumped	19
jumped by	19
jumped from	19
jumped ship	28
jumped the queue	17
jumper	22
jumpers	22
jun	
june	
junge	
jungs	
juni	
junior	20
junk	
junk folder	23
jupp	
jurgensen	
juristentag	
jurong	
just	
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
justify	
k	
ka	
kabel	
kaden	
kaffee	
kaffeemaschine	
kahr	
kahrs	
kai	
kalender	
kalin	
kalk	
kalkulation	
kallang	
kalt	
kam	
kamen	
kamin	
kaminski	
kammer	
kampagne	
kanal	
kandidat	
kann	
kannst	
kantine	
kantner	
kanton	
kantonsapotheke	
kanzlei	
kaput	13
kaputt	
karle	
kart	
karte	
karten	
karton	
kartons	
kase	
kaserei	
kasia	
kasko	
kasse	
kassel	
kassenwart	
kassier	
kasten	
kastl	
kastner	
katalog	
kate	
kater	
katz	
katze	
kauf	
kauft	
kaum	
kaution	
kaya	
kayla	
kd	
keen	
keen on	34
keen price	7
keen to	34
keener	
keener price	7
keep	2
keep you informed	44
keep you posted	44
keep you updated	44
keeping	
keeping well	58
keeps	2
keeps coming back	2
keeps crashing	13
keeps cutting out	13
keeps doing it	2
keeps dropping out	13
keeps happening	2
keeps on	2
keeps us waiting	27
keg	22
kegs	22
kein	
keine	
keinen	
keiner	
keins	
keist	
keller	
kemmen	
kenn	
kennelling	57
kennels	
kennenlernen	
kennt	
kenntnis	
kennz	
kennzeichen	
keppler	
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
keramik	
kerbs	22
kerbside	14
kerry	
kessel	
ketan	
ketchup	22
ketel	
ketelsen	
kette	
ketten	
kettle	22
kettles	22
kev	
kew	
key	22
key code	16
key contact	62
key criteria	34
key holding	57
keyboard	22 23
keyboard stand	22
keyboards	22
keys	22
kfw	
kfz	
kg	
khan	
khoza	
kia	
kick	
kick off meeting	50
kick up a fuss	11
kick up a stink	11
kicked	
kicked off	3
kicked up a fuss	11
kicking	
kicking off	3
kickoff	
kicks	
kicks off	3
kid	
kids	58 63
kids are well	58
kids next door	63
kiel	
kieran	
killed	
killed in accident	15
killer	
killermann	
killing	
kilo	
kim	
kimm	
kimmt	
kincardine	
kind	
kind thanks	61
kinder	
kindergarten	
kindly	
kindly advise	5
kindly confirm	5
kindly do the needful	5
kindly provide	5
kindly quote	5
kindly revert	5
kinnear	
kino	
kiosk	
kipptisch	
kirchapfleger	
kirche	
kirchenkreis	
kirk	
kirsty	
kissen	
kiste	
kisten	
kit	22
kita	
kitchen	22
kitchen fire	8
kitchen fitting	57
kitchen installation	57
kitchen units	22
kits	22
kitting	
klage	
klagt	
klar	
klaren	
klart	
klasse	
klassen	
klausur	
klebeband	
klein	
kleine	
kleinen	
kleiner	
kleines	
klemmt	
klima	
klimaanlage	
klingel	
klingelschild	
klingelt	
klo	
klotz	
klybeck	
km	
knackered	13
knapp	
knee	
knew	
knie	
kniephof	
knife	
knives	22
knock	
knock down	7
knock off	7
knock off the bill	10
knock something off	7
knocked	
knocked off	7 54
knocked off the bill	10
knocking	
knocking noise	13
knocking off	7
know	
know how	0
knowledgeable	42
known	
knows	
koa	
koan	
koana	
koch	
kochbuch	
koffer	
kogler	
koi	
kolb	
kolck	
kollege	
kollegen	
kollegin	
kolleginnen	
koller	
komm	
komma	
komme	
kommen	
kommenden	
kommerzialrat	
kommt	
komplett	
kompressor	
kongress	
kongu	
konkurrent	
konkurrenz	
konkurs	
konnen	
konnt	
konnte	
konnten	
konstr	
konsul	
kontakt	
kontakte	
kontaktieren	
konto	
kontrolle	
konzept	
kopf	
kopie	
korbmacherin	
korrektur	
korrigiert	
korrigierte	
kost	
koste	
kosten	
kostenfrei	
kostenlos	
kostenstelle	
kostet	
kostprobe	
kowalczyks	
kraft	
kran	
krank	
kranz	
kreisverkehr	
kremes	
kreuzer	
kriagt	
kriegen	
kriegt	
krings	
krispy	
krispy kremes	21
krombach	
krone	
kronenhof	
kruger	
kruskopf	
ku	
kubel	
kuche	
kuchen	
kuddel	
kudos	42
kuh	
kuhlhaus	
kuhlmann	
kuhlschrank	
kulkarni	
kulturbund	
kumar	
kummel	
kunde	
kunden	
kundigen	
kundigt	
kundigung	
kundin	
kunftig	
kunj	
kupplung	
kuprian	
kur	
kurbisbrot	
kurier	
kurz	
kurze	
kuster	
kuttler	
kv	
kw	
kwh	
kyc	
l	
l m	67
l vm	67
lab	
lab report	16
lab results	16
label	22
label printer	22
label proof	16
labelled	
labels	22
labor	
labour	32
labour cost	43
labour hours	32
labour saving	54
lachie	
lachmann	
lacht	
lack	
lack of	35
lack of communication	41
lack of space	34
lack of staff	34
lackiert	
lacking	33
lackner	
lacks	33
lad	
ladder	22
ladders	22
lade	
laden	
ladies	
lading	
lads	
ladt	
ladung	
lady	62
laft	
lag	
lagen	
lageplan	
lager	22
lagerleiter	
lagging	13
lagging behind	27
laggy	13
lagoon	
lah	
laib	
laid	
laid off	40
laid to rest	49
laidler	
lake	
lakeside	
lakh	
lakhs	
lalitha	
lally	
lamb	22
lambing	
lambing rate	32
lame	13
laminate	22
laminate flooring	22
laminating	57
laminiert	
lammert	
lamond	
lamp	22
lampe	
lampen	
lamps	22
lanai	
land	
land survey	57
landed	45
landed safely	45
landed today	45
landlady	63
landlady of pub	62
landline	
landline only	6
landlord	63
landlord insurance	8
landlords	63
landratsamt	
landscaping	57
landshut	
landwirt	
lang	
lange	
langer	
langsam	
language	
language course	57
lanyards	22
lanzinger	
lapointe	
lapse	
lapsed	28
laptop	22 23
laptop slow	23
laptops	22
larche	
large	
large format printing	57
larm	
larry	
laser	
laser cutter	22
laser cutting	57
lass	62
lasse	
lassen	
lassn	
lasst	
last	
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
lasts	
lasts until	65
latch	
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
latest	65
latest by	65
latest date	65
lathe	22
lattenroste	
laufen	
lauft	
laugh	
laughed	
laughing	
launch	69
launch email	31
laundry	57
laundry service	57
laut	
lauter	
lautet	
law	
lawn	
lawn care	57
lawn mower	22
lawn mowing	57
lawnmower	22
laws	
lawyer	63
lawyer letter	25
lawyered	
lawyered up	25
lawyering	
lawyering up	25
lawyers	63
lay	
laying	
layout	16
layouts	16
lazy	41
lb	
le	
lea	
lead	62
lead assigned	30
lead created	30
lead from	46
lead imported	30
lead time	32
lead times	32
leader	
leads	32
leaf	
leaf blower	22
leaflet	16
leaflet drop	31
leaflets	16
leak	13
leak claim	8
leaked	13
leaked out	13
leaking	13
leaks	13
leaky	13
learn	
learn more	31
learner	62
learners	62
lease	16
lease agreement	16
lease ran out	9
leaseholder	62
leaseholders	62
leasing	57
leasing company	63
leask	
least	
leather	22
leave	
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
leaving	
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
lectern	
led	
led strip	22
ledger	26
lediglich	
leeches	25
leeds	
leer	
leere	
leergut	
left	
left 2 messages	67
left 3rd message	67
left a mess	41
left a message	67
left a msg	67
left a review	60
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
leg	
legacy	
legal	
legal action	25
legal advice	57
legal fees	43
legal secretary	20
legen	
legend	42
legends	
legs	
legt	
lehmann	
lehmkuhl	
lehner	
lehrling	
lehrlinge	
leicht	
leid	
leider	
leiht	
leihweise	
leinwand	
leise	
leistung	
leiter	
leiterin	
leith	
leitner	
leitung	
leitwert	
leitz	
lemon	
lemons	22
lena	
lend	29
lend a hand	17
lend us	29
lender	63
lending	29
lending a hand	17
lending us	29
lends	29
length	
lens	
lenses	22
lent	29
lent a hand	17
lent her	29
lent him	29
lent me	29
lent out	29
lent them	29
lent us	29
lenzen	
lerato	
lesebestatigung	
lesen	
less	54
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
lest	24
let	
let down	3
let go	40
let have	55
let her have	55
let her use	29
let him borrow	29
let him have	55 56
let him use	29
let it lapse	28
let me know	5
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
let you have	55
lets	
lets in water	13
lets us down	41
lets us use	29
letter	16
letter before action	26
letter of apology	4
letter of commendation	60
letter of intent	16
letter of reference	60
letterbox	22
letterhead	22
letterheads	22
letters	16
letting	
letting agent	63
letting in water	13
letting service	57
letting us use	29
lettings	57
lettuce	22
letzte	
letzten	
letzter	
letztes	
leut	
leute	
leuten	
level	
level of cover	8
levelled	
levels	
lg	
liability	8
liability admitted	8
liability claim	8
liability denied	8
liao	
liar	25
liars	25
liberty	
library	
licence	16 22
licence expired	23
licence key	23
licences	16 22
license	22
license key	23
licensee	62
licenses	22
licht	
lickety	
lickety split	53
lid	
lids	
lieb	
liebe	
lieben	
lieber	
liebes	
lied	
lied to me	25
lied to us	25
lief	
lieferadresse	
lieferant	
lieferanten	
lieferavis	
liefern	
lieferschein	
liefert	
liefertermin	
lieferung	
liefervertrag	
lieferzeit	
liegen	
liegt	
lies	
life	
life claim	8
life saver	42
lifeless	13
lifesaver	42
lift	
lift inspection	57
lifted	
lifted at edges	13
lifted sales	19
lifting	13
lifts	19
light	22
light fitting	22
lighting	
lightning	
lightning damage	8
lightning strike	8
lights	22
like	
like a dream	70
like clockwork	70
like new again	49
like to know	5
liked	
likely	24
likes	
limerick	
limit	
limited	
limited access to email	30
limited email access	30
limited time offer	31
limits	
limp	13
limping	13
linde	
lindenstr	
lindner	
lindsay	
line	
line busy	36
line dead	36
line dropped	36
line engaged	36
line is down	53
line stopped	53
line went dead	36
linen	22
linen hire	57
liner	
lines	
ling	
linie	
lining	22
link	16
link clicked	30
linke	
linkedin	
linkedin post	60
linkedin recommendation	60
links	16
lino	22
linsen	
lintel	22
linz	
liquidated	
liquidated damages	10
liquidation	9
liquidator	9
liquidators	9
lisa	
list	16
list price	43
liste	
listen	
listing	
lists	16
liter	
litres	
litres per cow	32
little	
little gift	21
live	
live band	57
live wire exposed	13
liverpool	58
lives	
livid	3
living	
liz	
lizenz	
lizenzen	
lkw	
ll	
lm	67
lmam	67
lmk	5
lmom	67
lmtcb	67
ln	
load	14 69
load times	32
load up	14
loaded	
loader	22
loading	14
loads	14
loaf	22
loan	29
loan car	29
loan item	29
loan kit	29
loan machine	29
loan of	29
loan set	29
loan unit	29
loan van	29
loaned	29
loaned him	29
loaned out	29
loaned us	29
loaner	29
loaner unit	29
loaners	29
loaning	29
loans	29
loaves	22
lob	
lobby	
lobel	
lobt	
local	
local authority	63
local council	63
local paper	63
lock	22
lock change	57
locked	
locked out	23
locked up	36
locker	
lockout	57
locks	22
locksmith	57
lodge	
lodge a complaint	11
lodged	56
lodged a complaint	11
lodger	62
loft	
loft conversion	69
loft insulation	57
log	
log a ticket	23
log in	23
log on	23
logged	56
logged automatically	30
login	23
login details	16 23
login failed	23
login problem	23
logins	23
logistics	
logistics manager	62
logistik	
logo	
logo design	57
logo file	16
logo on our website	60
logon	23
logs	22
lohn	
lohnabrechnung	
lohnausweise	
lohnbuchhaltung	
lohne	
lohnlauf	
loi	16
lokal	
lol	
long	
long ago	38
long catch up	50
long chat about plans	50
long overdue	27
long standing customer	62
long stop date	65
long term	18
long term sick	40
long weekend	58
longer	
longer term	18
look	
look ahead	50
look at it	47
look for	34
look forward to hearing	5
look in	66
look in on	66
look into it	47
lookbook	16
looked	
looked after it	17
looked after it while	17
looked ahead	50
looked in	66
looked it over	0
looked over	0
looking	
looking ahead	18
looking at	34
looking for	34
looking into it	47
looking to buy	34
looking to replace	34
lookout	
looks	
looks for	34
looks good	70
looks great	70
looks lovely	70
looks smart	70
looks the part	70
loop	
loose	13
lopsided	13
lord	62
lordan	
lorenz	
lorenzen	
lorke	
lorna	
lorrie	
lorry	22
los	
lose	
lose my number	68
losen	
loses	
loses pressure	13
losing	
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
lost	33
lost a child	15
lost account	28
lost as a customer	28
lost baggage	8
lost client	28
lost customer	28
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
lost patience	3
lost pressure	13
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
lot	
lots	
lotter	
lou	
loud	
loudly	
loudspeaker	22
louise	
lousy	
lousy service	41
love	
love it	42
love them	42
loved	
loved it	42
loved them	42
lovely	42
lovely job	42
lovely jubbly	42
lovely people	42
lovely review	60
lovely team	42
lovely weather	58
lovely work	42
loves	
loves it	42
loves them	42
loving	
loving it	42
low	
low cost	7
low disk space	23
low pressure	13
lower	7 54
lower cost	7
lower price	7
lower quote	7
lower rate	7
lowered	54
lowering	54
lowers	54
lowlife	25
loyal	
loyal customer	62
loyalty	
loyalty discount	7
lpg	22
ls	
lt	
luc	
luck	
lucky	
luders	
luers	
lug	
luggage	
lukewarm	13
lump	
lunch	66
lunch delivery	57
lunch with	66
lunchbag	
lunched	66
lunches	
lunchpakete	
lunchtime	
lund	
luneburg	
lurch	
lustig	
lutjens	
luttgen	
lvm	67
lvmm	67
lvmtcb	67
lying	25
lynch	
lyrical	
lyttelton	
m	
m d	62
m2	
m25	58
m3	
m365	23
ma	
maa	
mach	
mache	
machen	
machine	22
machine on	67
machine picked up	67
machines	22
machining	57
macht	
mack	
macro	
mad	3
mad rush	53
madam	62
madame	62
madchen	
made	
made a complaint	11
made a fuss	11
made an introduction	46
made available	29
made aware	0
made good	10 49
made him aware	0
made intro	46
made it up to	10
made payment	39
made peace	49
made redundant	40
made the introduction	46
made up	49
made up with it	42
maeve	
mag	
magazine	
magazines	22
maggots	13
magic	
magnificent	42
maharaj	
mahnke	
mahnung	
mai	
maid	
maier	
mail	55
mail bounced	40
mail delivery failed	30
mail delivery subsystem	30
mail merge	31
mail out	31 55
mail over	55
mail rule	23
mail shot	31
mail undeliverable	30
mailbox	67
mailbox closed	40
mailbox full	23 67
mailbox is full	67
mailbox not monitored	30
mailbox quota	23
mailbox unavailable	30
mailchimp	31
mailed	56
mailed out	56
mailer	
mailer daemon	30
mailing	31
mailing it	55
mailing list	31
mailing lists	31
mailing service	57
mailings	31
mailout	31
mails	55
mailshot	31
mailshots	
main	
main competitor	52
main concern	34
main contact	62
main contractor	62
main priority	34
maintained	
maintained that	48
maintains	48
maintenance	57
maintenance contract	16
maintenance costs	32
maintenance manager	62
maintenance visit	57
mair	
maire	
mairead	
maith	
make	
make a fuss	11
make amends	10
make good	10 47
make it up to	10
make payment	39
make sure you	0
maker	63
makers	63
makes	
makeup	57
making	
making a noise	13
making good	47
making sure	44
making sure all ok	1
makler	
mal	
maler	
malfunction	13
malfunctioned	13
malfunctioning	13
malfunctions	13
malicious	
malicious damage	8
mallow	
malt	
malware	23
mam	
mama	
man	
man hours	32
manage	
manage preferences	31
managed	
managed services	57
management	
manager	62
manageress	62
managing	
managing agent	63
managing agents	63
managing director	62
managing partner	62
mandant	
mandanten	
mandantin	
mandat	
mandate	69
mandate form	16
mangel	
mangled	13
mangoes	22
manhole	
manhole cover	22
manicure	57
mann	
mannheim	
manoeuvre	
manser	
manual	16
manuals	16
manufacturer	63
manufacturers	63
manuscript	16
many	
many apologies	4
many fewer	54
many more	19
many thanks	61
many times	2
map	
map network drive	23
map out	50
map printer	23
mapped	
mapped drive	23
mapped out	50
mapped out the year	50
mar	
marathon	58
marc	
march	
marcy	
margin	32 43
margins	32 43
maria	
marianne	
marie	
marine	
marit	
marius	
marjorie	
mark	
mark up	43
marke	
marked	
market	
market testing	52
marketing	31
marketing campaign	31
marketing email	31
marketing emails	31
marketing manager	62
marketing service	57
markiert	
marks	
markte	
marktkorb	
marktleiter	
markup	43
marquee	22
marquee hire	57
marquees	22
marriage	
married	
martin	
marvellous	42
marvelous	42
mary	
marz	
maschine	
masks	22
mass	
mass email	31
mass mail	31
mass mailing	31
massage	57
masse	
master	
mat	
mat leave	40
match	
match it	7
match that	7
match the price	7
match their price	7
match their quote	7
match tickets	21
matched	7
matching	
mate	
material	22
material certificate	16
material cost	43
materials	22
maternity	
maternity cover	40
maternity leave	40
mates	
mates rates	7
matron	62
matt	
matte	
matter	69
matter of urgency	53
matters	
matters to them	34
matthiesen	
mattress	22
mattresses	22
mauerle	
maurer	
maus	
max	
may	24
may be	24
may have	24
may i	5
may need	34
may not	35
may we	5
maybe	24
mayer	
mayfield	
mayonnaise	22
mayor	
mb	
md	62
mdf	22
mdm	
me	37
mea	
mea culpa	4
meade	
meadow	
meal	
meal voucher	21
meals	
meals on wheels	57
mean	
means	
meant	
meant for someone else	71
meant to	24
meantime	
meas	
measure	
measured	
meat	22
med	
medals	22
media	
mediation	57
medical	
medical claim	8
medical form	16
medicine	22
medicines	22
mediclaim	
medium	
medium term	18
meerkoch	
meet	66
meet in court	25
meet in person	66
meet up	66
meet with	66
meeting	66
meeting accepted	30
meeting invite	30
meeting minutes	16
meeting request	30
meetings	66
meets	66
mega	
meh	
mehr	
mein	
meine	
meinem	
meinen	
meiner	
meint	
meister	
melanie	
meld	
melde	
melden	
meldet	
meldung	
melfort	
melle	
melons	22
melt	
melted	13
member	62
member list	16
members	32 62
members offer	31
membership	32 57
membership lapsed	28
membrane	22
membranes	
memo	
memorial	15
memorial engraving	57
memorial service	15
memoriam	
memory	22
men	
mend	47
mended	49
mending	47
mends	47
menge	
mengenrabatt	
menlyn	
mensa	
mensch	
mention	
mention in press	60
mention us to	46
mentioned	48
mentioned our name	46
mentioned our name to	46
mentioned that	48
mentioned us to	46
mentioning	48
mentions	48
menu	16
menukarten	
menus	16
menus printed	22
menzel	
mer	
merchant	
merchants	
merci	
mere	
merge	
merged	
merger	18
merging	18
merian	
merle	
merry	
merry christmas	21
mertens	
merz	
mess	
message	
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
messages	
messe	
messed	
messed up	4
messenger	
messing	
messprotokoll	
messrs	
messwerte	
met	66
met at show	66
met at trade fair	66
met in person	66
met up	66
met with	66
metal	
meter	22
meter installation	57
meter reading	57
metering	57
meters	22
method	
method statement	16
meticulous	42
metre	
metric	
metz	
meury	
mews	
mfa	23
mfa reset	23
mfa token	23
mfg	
mgmt	
mgr	
mi	
mia	
mic	
mic not working	23
mice	
mice droppings	13
mich	
mick	
mickey	
microchipping	57
microphone	22
microphones	22
microscope	22
microsoft	63
microwave	22
mid	
mid month	59
mid next week	59
mid term adjustment	8
midday	
middle	
midnight	
midterm	
miete	
mieter	
mieterin	
mietvertrag	
miffed	3
might	24
might be	24
might have	24
might need	24 34
might not	35
might you	5
migrated	30
migrated from	30
migration	69
milchreis	
mildew	13
mildewed	13
mile	
mileage	32
miles	
milestone	65
milk	22
milk yield	32
milking	
milking machine	22
milking parlour	22
milkman	63
mill	
mill certificate	16
milling	57
milling machine	22
million	
min	
mince	22
mince pies	21
mind	
mine	37
mineral	
mineral water	22
ming	
mini	
mini digger	22
minibars	
minibus	22
minibus hire	57
minimum	
minister	
ministry	63
minor	
minor bump	8
mins	
mint	
minus	
minus the	33
minute	
minuten	
minutes	16 32
mio	
mir	
miriam	
mirko	
mirror	22
mirror image	71
mirrors	22
misaligned	13
miscalculated	71
miscalibrated	13
miscounted	71
misdelivered	71
misdirected	71
mise	
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
miss	62
missed	
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
missing	33
misspelled	71
misspelt	71
misst	
missus	63
mist	
mistake	71
mistaken	71
mistakes	71
misted	
misted up	13
mistry	
mit	
mitarbeiter	
mitbewerber	
mitgenommen	
mithai	21
mitm	
mittag	
mittagspause	
mitte	
mittelfristig	
mittens	
mittwoch	
mittwuch	
mix	
mix up	71
mixed	
mixed up	71
mixer	22
mixer tap	22
mixing	
mixing desk	22
mixup	
mm	
mn	
mny	
mny thanks	61
mo	
moan	11
moan about	11
moaned	11
moaning	11
moans	11
mob	
mobelhaus	
mobile	22
mobile email setup	23
mobile off	36
mobile only	6
mobile switched off	36
mobiles	22
mochte	
mochten	
mock	
mock up	16
mockup	16
mockups	16
model	
modell	
modem	22
modernise	18
modernising	18
module	22
moge	
moglich	
moin	
moira	
mokoena	
mold	13
moldy	13
moller	
mom	62
moment	
mon	59
monat	
monate	
monaten	
monatlich	
monatsende	
monday	59
monday afternoon	59
monday just gone	38
monday morning	59
monday week	59
money	
money back	10
money in	45
money is tight	12
money off	7
money off for trouble	10
money owed	64
money saved	54
money tight	12
money well spent	42
moni	
monies	
monies due	64
monitor	22 23
monitored	
monitoring	
monitors	22
monsieur	62
monsoon	58
montag	
montage	
monteur	
monteure	
month	
month end	65
month free	10
month mind	15
monthly	
monthly invoice	26
monthly newsletter	31
monthly statement	26
months	
months ago	38
months back	38
months late	27
montiert	
mood	
moon	
moose	
mooser	
mop	22
morag	
more	19
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
morgen	
morgens	
moritzburg	
morn	
morning	
mornings	
mornings only	6
moron	25
morons	25
mortar	22
mortgage	
mortgage advice	57
mortgage lender	63
mortgage review	50
mortified	
moser	
moses	
most	
most grateful	61
most impressed	42
most urgent	53
mostly	
mot	57
mot certificate	16
mot test	57
mother	
mother in hospital	58
mother in law	63
mother of the bride	62
motiv	
motor	22
motor gone	13
motor insurance	8
motorbike	22
motorcycle	22
motorhome	22
motors	22
mou	16
mould	13
mould tool	22
moulding	22
mouldings	22
mouldy	13
mount	
mountains	
mourning	15
mouse	23
mouse not working	23
moussa	
mouth	
mouthguard	22
move	
move premises	18
moved	
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
movement	
moving	
moving house	58
moving on	40
moving premises	18
moving suppliers	28
moving the account	28
moving their business	28
mower	22
mowers	22
mowing	
mpg	32
mps	
mps registered	68
mr	62
mr and mrs	62
mrp	43
mrs	62
ms	62
msds	16
msg	
msg left	67
mssg	67
mssg left	67
mt	
mta	8
mtg	
mth	
mths	
mubarak	
much	
much appreciated	61
much better	19
much cheaper	7
much faster	19
much less	54
much obliged	61
much quicker	19
much regretted	4
much too much	12
mucked	
mucked in	17
mud	
muddled	71
muddled up	71
muddy	
muddy boots	41
mues	
muesli	22
muess	
mug	21
mugs	22
muhle	
muir	
mulch	22
mum	62
municipality	63
muppet	25
muppets	25
murugan	
mushrooms	22
music	
music stand	22
muss	
musse	
mussels	22
mussen	
musste	
mussten	
must	
must arrive by	65
must be in by	65
must be there by	65
must have	34
must haves	34
must not	35
must not be contacted	68
muster	
mutschli	
mutter	
mutual	
mutual contact	46
mwst	
mx	62
my	37
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
myhre	
myself	37
myself and	37
n	
n a	36
n avail	36
n c	17
n r	36
n w	59
na	36
nach	
nachbar	
nachbarhotel	
nachbarin	
nachbarn	
nachbesprechung	
nachbestellt	
nachf	
nachfolge	
nachfolger	
nachfrage	
nachfragen	
nachgefragt	
nachgehort	
nachgerechnet	
nachgfragt	
nachguss	
nachkaufen	
nachlass	
nachlieferung	
nachm	
nachmittag	
nachricht	
nachsicht	
nachste	
nachstem	
nachsten	
nachster	
nachstes	
nacht	
nachtisch	
nachtportier	
nachtrag	
nachts	
nachtschicht	
nachttische	
nada	35
nadeem	
nadia	
nadja	
nae	
nagel	
nah	35
nahmaschine	
naidoo	
naik	
nail	
nail clipping	57
nails	22
name	
name and shame	25
name dropped us	46
named	
namen	
names	
nan	63
nannte	
nanny	63
napier	
napkins	22
naramata	
narked	3
narrow	
nas	22
nass	
national	
national grid	63
nations	
natter	58
natur	
naturlich	
navy	
ncb	8
ncd	8
ncr	
nda	16
ndlovu	
ne	
near	
near misses	32
nearer	
nearly	
nearly doubled	19
nearly fell over	12
neat	
neat work	42
neben	
nebenan	
necessary	34
necessity	34
necklace	22
need	34
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
needful	
needing	34
needles	22
needs	34
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
nef	
neft	39
neft done	39
negligence	41
negligence claim	8
negligent	41
negotiate	7
negotiate the price	7
negotiated	7
negotiating	7
nehme	
nehmen	
nei	
neighbor	63
neighbors	63
neighbour	63
neighbour dog	63
neighbourly	17
neighbours	63
neil	
nein	
neither	35
neither of them	35
nen	
nennen	
nennt	
nephew	63
ner	
nervt	
nest	
net	
net of vat	43
net price	43
netflix	58
netsuite	
nett	
netted	19
netto	
network	
network cable	23
network cabling	57
network down	23
network drive	23
network drive missing	23
network operator	63
network port	23
network rail	63
netz	
neu	
neubau	
neubert	
neue	
neuen	
neuer	
neues	
neun	
neutering	57
nev	
never	35
never again	3
never answered	41
never answers	36
never arrived	33
never been better	42
never better	42
never call again	68
never called back	41
never came	33
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
never showed up	33
never turned up	33
new	
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
news	
news bulletin	31
news update	31
newsletter	31
newsletters	31
next	
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
ngaire	
nhs	63
ni	
nibbled	13
nice	
nice one	61
nice review	60
nice to chat	58
nice to have	34
nice weather	58
nice weekend	58
nicely	
nich	
nicht	
nichts	
nick	
nicked	13
nickt	
nid	
nie	
niece	63
niemand	
night	
nighter	
nightmare	3
nights	
nil	35 54
nil return	35
nimmer	
nimmt	
nine	
ninety	
nip	
nip in	66
nip over	66
nip round	66
nip round with	14
nipped	
nipped round	66
nis2	
nissen	
nit	
nite	
nitrile	
nitrile gloves	22
niven	
nix	
nlt	65
no	35
no access to	23
no access to email	30
no advertising	68
no ans	36
no answer	36
no audio	23
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
no consent	68
no contact	68
no contact made	36
no contact please	68
no cost	17
no delivery note	33
no emails	68
no emails please	68
no faults	70
no fixings	33
no further calls	68
no further contact	68
no further issues	49
no further problems	49
no further trouble	49
no heat	13
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
no more emails	68
no more issues	49
no more leaks	49
no more mail	68
no more mailings	68
no more marketing	68
no more newsletters	68
no more problems	49
no more trouble	49
no name policy	20
no names policy	20
no network	23
no newsletter	68
no newsletters	68
no one	35
no one answered	36
no one called back	41
no one got back	41
no one home	36
no one in	36
no one knew	41
no one picked up	36
no one rang back	41
no one replied	41
no one there	36
no one told us	41
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
no visits	68
no way	35
no wifi	23
nobody	35
nobody answered	36
nobody at home	36
nobody called back	41
nobody got back	41
nobody home	36
nobody in	36
nobody knew	41
nobody knows anything	41
nobody phoned back	41
nobody picked up	36
nobody rang back	41
nobody replied	41
nobody takes ownership	41
nobody takes responsibility	41
nobody there	36
nobody told us	41
noc	
noch	
nochber	
nochmal	
noelene	
noise	
noise gone	49
noise levels	32
noisy	13
nominated	
nominated us	60
nominated us for	60
nominee	
nomol	
nomsa	
non	
non fault	8
non fault claim	8
non renewal	28
non stop	2
none	35
none of it	35
none of them	35
noo	
noon	
nope	35
nor	35
nord	
noreen	
noreply	30
normal	
north	
nos	
not	35
not a	35
not a single	35
not about	36
not acceptable	3
not affordable	12
not after six	6
not all there	33
not amused	3
not answered	36
not answering	36
not any	35
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
not value for money	12
not what was ordered	71
not what we ordered	71
not with them any more	40
not working	13
not worth it	12
not worth the money	12
not yet	35
not yet here	27
not yet paid	64
notar	
notariat	
notary	63
notary service	57
notch	
notdienst	
note	
notebooks	22
noted	
noted that	48
noted with thanks	45
notes	16
nothing	35
nothing better	42
nothing but praise	42
nothing doing	36
nothing received yet	64
notice	
notice given	28
notice of termination	28
notice period	28
notice received	28
noticed	
notiert	
notification	
notification of loss	8
notified	56
notified claim	8
notig	
notiz	
nov	
november	
now	53
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
nowak	
nowhere	35
nowhere to be found	33
nowhere to be seen	33
nowt	35
nozzle	22
nozzles	22
nps	32
nr	36
nth	
nth time	2
nu	
nu tone	36
nuala	
null	
number	
number dead	36
number disconnected	36
number engaged	36
number not in use	36
number not recognised	36
number plates	22
number unobtainable	36
numbers	
numerous	
numerous times	2
nummer	
numpties	25
numpty	25
nun	
nur	
nurse	
nursery	
nurses	
nurture	31
nurture email	31
nurul	
nuss	
nut	
nuts	22
nuts and seeds	22
nuttall	
nwk	59
nxt	
nxt week	59
o	
o and m manual	16
o o o	30
o ring	22
o rings	22
o365	23
oak	
ob	
oben	
obermayr	
obermeier	
obituary	15
obj	
object	11
objected	11
objecting	11
objection	11
objections	11
objects	11
objects to marketing	68
obligation	
obliged	61
obliged us	17
obliging	
observed	
obst	
obwohl	
occupancy	32
occupancy rate	32
occupant	62
occupier	62
occurred	
occurrence	
oct	
october	
oder	
odette	
oem	
of	
of late	38
of recent	38
ofen	
off	36
off and on again	23
off colour	13
off long term	40
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
offcuts	
offen	
offenen	
offer	16
offer of the month	31
offered	
offers	16
offerte	
offhand	41
office	
office 365	23
office chair	22
office chairs	22
office cleaning	57
office closed	36
office fit out	69
office junior	20
office manager	62
office move	57
office number only	6
officer	
offline	
offload	14
offloading	14
offnungszeiten	
ofgem	63
ofner	
ofsted	63
oft	
often	2
og	
ogilvie	
oh	
ohio	
ohne	
ohnmacht	
oil	22
ointment	22
oisin	
ok	
ok now	49
okay	
okay again	49
okonjo	
okoro	
okt	
oktober	
ol	
old	
old contact	40
old firm	63
old gent	62
old lady	62
old printer	63
old problem	2
old provider	63
old story	2
old supplier	63
older	
ole	
olfleck	
olga	
olive	
olive oil	22
oltmanns	
olwechsel	
olympics	
oma	
ombudsman	11
ombudsman office	63
omg	
omitted	33
on	
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
once	38
once again	2
once back	59
once it is in	59
once more	2
ond	
one	
one day	18 24
one good turn	17
one month on	1
one more	2
one more time	2
one short	33
one star	11
one time password	30
onedrive	23
ones	
ong	
ongoing	2
onions	22
online	
online review	60
online shop	22 52
only	
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
ons	
onsite	66
oof	30
oom	
ooo	30
ooo reply	30
ooo until	30
oot	
oozing	13
op	69
open	
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
opening	
opening a second	18
opening another	18
opening hours notice	31
openreach	63
opens	
operating	
operating manual	16
operation	57 69
operations	
operations manager	62
operator	20
operators	
opinion	
ops	
ops director	62
ops manager	62
opt	
opt out	68
opted	
opted out	68
opting	
opting out	68
option	
options	
or	
or else	24
ora	
orange	
orangery	
oranges	22
orchard	
orchid	21
ordentlich	
order	69
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
ordering	
ordering elsewhere	28
orders	32 69
orders elsewhere now	28
orders of service	22
ordner	
ordnung	
organisation	
organiser	62
orientation	
origin	
original	
originally	38
originals	
orr	
ort	
ortho	
orthotics	22
os	
osb	22
oscar	
osei	
osmose	
osteopathy	57
ostern	
ot	
other	
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
otherwise	24
otley	
otp	30
otp not received	23
ott	
ottinger	
otway	
our	37
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
ours	37
ourselves	37
out	36
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
outbound	
outbound call	51
outfit	52
outgrowing	34
outgrown	34
outlook	18 23
outlook calendar	23
outlook not syncing	23
outlook profile	23
outlook will not open	23
outperformed	19
output	32
outraged	3
outrageous	3
outs	
outside	
outside terms	64
outstanding	64
outstanding balance	64
outstanding invoice	64
outstanding invoices	64
outstanding service	42
outstanding work	42
oven	22
ovens	22
over	
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
overdue	27
overdue account	64
overdue invoice	64
overdue invoices	64
overdue payment	64
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
overpriced	12
overran	27
overripe	13
overrun	27
overrunning	27
oversight	
oversized	71
overtime	32
owe	
owe her	44
owe her one	17
owe him	44
owe him one	17
owe them	44
owe them one	17
owe you one	17
owed	
owed to us	64
ower	
owes	64
owes us	64
owing	64
own	
owner	62
owner changed	30
owner changed to	30
owner manager	62
owners	62
ownership	
oyelaran	
oysters	22
p	
p a	20
p and p	43
p c	51
p1	53
p60	16
pa	20
paar	
pachter	
pack	
pack of idiots	25
pack of lies	25
package	69
package holiday	57
packaging	22
packed	
packed in	13
packed in the business	9
packed up	13
packers	
packet	22
packets	22
packing	
packing list	16
packing lists	16
packing service	57
packing slip	16
packing tape	22
packing up	13
packs	
paddock	
padraig	
pads	
page	
page missing	33
page viewed	30
pages	
pages missing	33
paid	39
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
paint	22
paint chart	16
painted	
painter	
painting	57
painting and decorating	57
pair	
paket	
pakete	
pal	
palett	
palette	
paletten	
pallet	69
pallet of	22
pallet truck	22
pallets	69
pamphlet	16
pan	
pane	22
panel	
panels	
panic	
panic over	49
panne	
pans	22
pantone	
pape	
paper	22
paper jam	13
paper use	32
papers	
paperwork	32
papier	
par	
parade	
parasites	25
parasol	22
parcel	69
parcel arrived	45
parcel came	45
parcel tracking	30
parcelforce	63
parcels	69
pardon	4
pardon me	4
parent	62
parental	
parental leave	40
parents	62
parents evening	50
parish	
parish council	63
parish priest	62
park	
park run	58
parked	
parken	
parkett	
parking	58
parkkarte	
parkplatz	
parkplatze	
parlour	
parquet	22
part	22
part company	28
part delivery	69
part delivery only	33
part order	69
part paid	39
part payment	39
part refund	10
parted	
parted company	28
parted ways	28
partial	33
partial refund	10
parties	
parting	
parting gift	21
parting ways	28
partner	62
partners	
partnerschaft	
partnership	
parts	22
parts list	16
parts missing	33
party	69
party wall notice	16
paschulke	
pasquale	
pass	
pass on	55
pass on our name	46
pass on your details	46
pass rate	32
pass rates	32
passau	
passed	
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
passen	
passenger	62
passengers	62
passer	
passes	
passes away	15
passing	
passing away	15
passing on	55
passing on message	20
passing the buck	41
passport	
passport copy	16
passt	
password	23
password expired	23
password reset	23
password reset link	30
passwords	23
passwort	
past	38
past due	27 64
past its date	13
past use by	13
pasta	22
pastries	22
pastry	22
pat	
pat test	57
pat testing	57
patch	47
patch panel	23
patch up	47
patched	
patched up	49
patches	47
patching	47
patchy	13
patenschaft	
paternity	
paternity leave	40
pathetic	3
patience	
patience has run out	3
patient	62
patient and kind	42
patients	62
patio	
patio door	22
patio doors	22
patron	62
patron of the charity	62
patronising	41
patronizing	41
patrons	62
pattern	
paul	
pauline	
pauschale	
pause	
paving	22
paving slab	22
paving slabs	22
pawel	
pax	
pay	39
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
paying	39
paying late	64
paying off	19
payment	39
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
payroll	57
pays	39
pays for itself	54
pays late	64
pays off	19
payslip	16
payslips	16
pc	22
pc slow	23
pcb	22
pcs	22
pd	
pdf	16
pdf proof	16
pdf will not open	23
pdfs	16
pe	
peace	
peacefully	
pears	22
pedicure	57
peed	
peed off	3
peeks	
peeled	13
peeling	13
peeling off	13
peels	13
peeved	3
peg	
peinlich	
pelican	
pellets	22
pen	
pencil	
pencils	22
pending	
penetration	
penetration test	57
penny	
pens	21 22
pension	
pension advice	57
pension review	50
pentland	
peon	
people	
people next door	63
peppers	22
per	
per cent off	7
per client	48
per cust	48
per customer	48
per head	43
per hour	43
per kilo	43
per m2	43
per metre	43
per month	43
per night	43
per sq m	43
per tonne	43
per unit	43
percent	
percent off	7
perfect	70
perfect job	42
perfectly	70
perfekt	
perforated	13
performance	
performance review	50
performed	56
performing	
perfume	22
pergola	22
perhaps	24
period	
permanently	
permanently closed	9
permission	23
permission denied	23
permissions	23
permit	16
perpetual	2
pers	
persistent	2
persistently	2
persists	2
person	
personal	
personal assistant	20
personal injury	8
personal recommendation	46
personal training	57
personally	
personen	
personlich	
perth	
pest	
pest control	57
pestering	
pet	
pet claim	8
pet food	22
pet insurance claim	8
pet owner	62
peter	
petersdorff	
petersen	
petition	
petrakis	
petrie	
petrol	22
petrol prices	58
pettigrew	
pfa	56
pfarrer	
pfeifer	
pfeift	
pferdehof	
pflaster	
pflege	
pflicht	
pfortner	
ph	
phase	
phase 1	69
phase 2	69
phase one	69
phase two	69
phil	
philippa	
philomena	
phishing	23
phishing email	23
phone	22 51
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
phoned	51
phoned back	51
phoned in	51
phoned up	51
phones	22 51
phoning	51
photo	16
photo shoot	57 60
photocopier	22
photograph	16
photographer	
photographs	16
photography	57
photos	16
photos for website	60
phut	
physio	57
physiotherapy	57
pi	
pi claim	8
piano	22
piano lessons	57
piano tuning	57
pic	
pichler	
pick	
pick and pack	57
pick up	14
picked	
picked up	19 45 56
picker	
picking	
picking up	14
picks	
picks up	14
pickup	14
pics	16
picture	16
pictures	16
pictures for our website	60
pie	
piece	22
piece missing	33
piece of advice	0
pieces	22
pieces missing	33
piers	
pies	22
pigeon	
pikett	
pillar	
pillar to post	41
pillay	
pilling	13
pillock	25
pillocks	25
pillow	22
pillows	22
pilot	69
pin	
pin code	23
pin reset	23
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
pins	
pint	58
pinto	
pints	
pipe	22
pipe burst in	8
pipeline	18
pipes	22
pipettes	22
pipework	22
pirna	
piss	
piss off	25
pissed	
pissed off	3
piston	22
pistons	22
pitch	
pitch in	17
pitched	
pitched in	17
pitted	13
pixelated	13
pixels	
pizza	22
pkg	
placated	49
place	
placed	
placed the order	56
placement	69
places	
plain	
plakat	
plakate	
plakette	
plan	16 18
plan for	18
plan to	18
plane	
planen	
planer	22
plank	22
planks	22
planned	18
planned maintenance	57
planner	
planners	63
planning	18
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
plans	16 18
plans for	18
plans for the weekend	58
plans to	18
plant	22
plant closed	9
plant hire	57
plant manager	62
planter	22
planters	22
planting	57
plants	22
planung	
plaster	22
plasterboard	22
plasterer	
plastering	57
plasters	22
plastic	
plastic parts	22
plate	
plates	22
plating	57
platinum	
platt	
platten	
platz	
platzen	
play	
played	
played up	13
playing	
playing up	13
plays	
plays up	13
plc	22
please	
please accept our apologies	4
please advise	5
please arrange	5
please check	5
please clarify	5
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
pleased	42
pleased with it	1
pleasure	
pleasure to deal with	42
pleasure working with	42
pledge	44
pledged	44
pledges	44
pledging	44
pleite	
plonker	25
plonkers	25
plot	69
plot 4	69
plotter	22
plough	22
ploughing	57
pls	
pls advise	5
pls check	5
pls confirm	5
pls find attached	56
pls let me know	5
plugin	22
plumber	
plumbing	57
plus	
plus gst	43
plus vat	43
plywood	22
pm	
pm today	59
po	69
po copy	16
po number on invoice	26
po raised	56
poached	52
poached by	28
poaching	52
pocket	
pod	16
podiatry	57
point	
point out	0
pointed	
pointed out	0
pointed them our way	46
pointed us to	46
pointer	0
pointers	0
pointing	57
pointing out	0
points	
polen	
police	63
police involved	25
police report	8
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
polish	
polite	42
politics	58
polizei	
polizze	
polo	
polo shirts	22
polymer	
polytech	
polytunnel	22
pond	
pond liner	22
pony	63
pony club	58
pool	
pool car	29
pool cover	22
pool pump	22
pools	
poor	
poor communication	41
poor finish	13
poor payer	64
poor quality	13
poor service	41
poor value	12
poorly	
poorly fitted	13
pop	
pop by	66
pop in	66
pop in the post	55
pop it round	14
pop over	66
pop round	66
popped	
popped by	66
popped in	66
popped in the post	56
popped round	66
popping	
popping in	66
poppy	
pork	22
porridge	
port	
portal	
portaloo	
portaloo hire	57
portaloos	22
ported	
ported out	28
porter	20
portfolio	16
portfolio review	50
portier	
porting	
porting out	28
portione	
portionen	
portions	
portrait	
ports	
pos	69
poschl	
position	
possible	24
possibly	24
post	55
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
posted	56
posted a review	60
posted about us	60
posted off	56
posted out	56
posted today	56
poster	22
posters	22
postfach	
postie	63
posting	55
posting out	55
postkarte	
postman	63
postmaster	30
postponed	27
posts	55
pot	22
pot plant	21
potatoes	22
potential	24
potentially	24
pots	22
potzlow	
pour	
poured	
powder	
powder coating	57
powdery	13
power	
power company	63
power consumption	32
power of attorney	16
power supply	22
powerflush	
powerpoint	16
ppc	57
ppl	
ppm	57
pr	57
practice	
practice manager	62
practice manager secretary	20
praise	42
praised	42
praises	42
praising	42
prajakta	
prakash	
praktikant	
praktikum	
pralinen	
pram	22
pramie	
prang	8
prasad	
prasentation	
prat	25
prats	25
prawns	22
praxis	
pre	
pre pay	39
precaution	24
precautionary	24
prechtl	
predecessor	40
prefer	34
preference	34
preferences	34
preferred	34
preferred channel	6
preferred contact method	6
prefers	34
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
preis	
preise	
preisliste	
preisma	
premises	
premises empty	9
premium	8 43
premiums	8 43
prep	
prepaid	39
prepay	
prepayment	39
prepone	53
present	21
presentation	16
presently	59
presents	21
press	22
press brake	22
press kit	16
press mention	60
presse	
pressing	53
pressure	
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
previous owner	63
previous plumber	63
previous printer	63
previous provider	63
previous supplier	63
previous tenant	63
previous vet	63
previously	38
price	43
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
prices	43
prices going up	12
prices went up	12
pricey	12
pricier	12
pricing	43
pricy	12
priest	
prima	
primary	
primer	22
principal	62
principle	
print	57
print file	16
print queue	23
print ready file	16
print run	69
printed	
printer	22 23
printer not found	23
printer offline	23
printer queue	23
printers	22
printing	57
prints	
prints blank	23
prior	
prior to	65
priorities	34
priority	34
priority one	53
priority order	53
prison	
privacy	
privacy policy	31
privat	
private	
privilege	
priya	
priyanka	
pro	
pro bono	17
pro forma	26
pro forma paid	39
probably	24
probate	15
probate work	57
probe	
probeessen	
proben	
probiere	
probierkiste	
probiert	
problem	
problem free	70
problem gone	49
problem solved	49
problems	
probs	
procedure	69
proceed	
process	
processing	
processing time	32
procurement	62
procurement manager	62
prod	
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
produktion	
prof	62
professional	
professional indemnity	8
professionals	
professor	62
profile	22
profiles	22
profit	32
profitability	32
profits	32
proforma	26
proforma invoice	26
programm	
programme	
programme of works	16
programmes	22
progress	
project	69
project management	57
project manager	62
project plan	16
projection	18
projector	22
projectors	22
projects	69
projekt	
prokurist	
promise	44
promised	44
promised her	44
promised him	44
promised them	44
promised to	44
promised to pass on	20
promises	44
promising	
promising to	44
promo	31
promo code	31
promo price	7
promos	31
promoted	40
promoted to	40
promoter	
promotion	31
promotional	31
promotional email	31
promotions	31
prompt	42
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
proper	
properly	
property	
property management	57
property manager	63
property valuation	57
proposal	16
proposals	16
proprietor	62
proprietress	62
prosecco	21
prospect	62
prospects	62
prospectus	16
prospectuses	16
prosthesis	22
protect	
protection	
protest	11
protested	11
protesting	11
protests	11
prothese	
protokoll	
prototype	16
provide	55
provided	24 56
provided that	24
provider	
providers	
provides	55
providing	24 55
proxy	23
prozent	
prufbericht	
prufen	
prufer	
pruft	
prufung	
pt	62
pts	62
pub	58
pub quiz	58
public	
public liability	8
publican	62
published	56
pugh	
puja	
puk	23
pull	
pull an all nighter	53
pulled	
pulled a few strings	17
pulled out the stops	17
pulled some strings	17
pulled strings	17
pulling	
pulls	
pulp	
pulsnitz	
pump	22
pump gone	13
pumpe	
pumps	22
puncture	13
punctured	13
pune	
punkt	
punktlich	
punter	62
punters	62
pup	
pupil	62
pupils	62
puppy	63
purchase	
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
purdie	
purple	
pushchair	22
pushed	
pushed back	27
pusteblume	
put	
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
putting	
putting it with solicitors	25
putting prices up	12
putting right	47
putting us in touch	46
putz	
puzzle	22
pv	
pv panels	22
pw	23
pwd	23
pwd reset	23
pzr	
q	
q1	
q2	
q3	
q4	
qa	
qa manager	62
qbr	50
qbrs	50
qm	
qs	
qtn	16
qtr	
qty	
quad	22
quad bike	22
quade	
quadrupled	19
quail	
quality	
quality manager	62
quality street	21
quantities	34
quantity	34
quarantined	30
quark	
quartal	
quartale	
quarter	
quarter end	65
quarter less	54
quartered	54
quarterly	
quarterly review	50
quartier	
quer	
queried	5
queries	5
queries the bill	11
query	5
query re	5
query the bill	11
question	5
question about	5
question re	5
questionnaire	16
questions	5
queue	
queue for ages	41
queues	32
quick	
quick as you can	53
quick guide	0
quick question	5
quick sticks	53
quick turnaround	53
quicker	19
quickly	53
quid	
quiet	70
quietscht	
quit	40
quite	
quite expensive	12
quittiert	
quittung	
quiz	
quota	
quotation	16
quotations	16
quote	16
quote for brochure	60
quote for website	60
quote her	60
quote him	60
quote price	43
quote them on website	60
quote too high	12
quote unquote	48
quoted	43
quoted at	43
quoted price	43
quotes	16
quoting	
r	
r i p	15
r o	36
r1	
ra	
raab	
rabatt	
racing	
rack	
racks	
raclette	
rad	
radeberg	
radiator	22
radiator hose	22
radiator valve	22
radiators	22
radio	
radkappe	
rads	
raffle	
raffle tickets	22
raghunath	
raging	3
rahmen	
rahmenvertrag	
raibh	
raigad	
rail	
rail company	63
rain	58
rained	
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
raisins	
raj	
rake	22
ral	
ral card	16
rallied	
rallied round	17
rallied round for us	17
ram	22
rampe	
rams	16
ran	
ran behind	27
ran into the back	8
ran it over	56
ran late	27
ran me to station	17
ran updates	23
rancid	13
ranft	
rang	51
rang and rang	36
rang back	51
rang in	51
rang out	36
rang through	51
rang up	51
range	
ranger	
rank	
rank amateurs	25
rankings	32
rant	3
ranted	3
ranting	3
rantzau	
raptures	
rarely	35
rash	
raspberries	22
rat	
rate	43
rate card	16
rated	
rated us	60
rates	43
rathaus	
rather	
rather an email	6
rather be emailed	6
rather be texted	6
rather dear	12
rather have an email	6
rather text	6
rather than	54
rathje	
rating	60
ratings	60
ratio	
rattled	13
rattles	13
rattling	13
rauch	
rauchmelder	
rauf	
raum	
raummiete	
raus	
raved	
raved about	42
raves	
raves about	42
raving	
raving about	42
raw	
raw in the middle	13
rawlplugs	22
ray	
rays	
rcd	22
rcvd	45
rd	
rdp	23
re	
re do	47
re invoice	26
re lay	47
re occurred	2
re send	55
re sent	56
re tender	52
reach	
reachable	
reached	
reached him	45
reached me	45
reached us	45
reaction	
read	30
read confirmation	30
read more	31
read receipt	30
read that	48
reader	
reading	
reading glasses	22
readings	
readjust	47
reads	
ready	
ready by	65
ready for	65
ready meals	22
ready mix	22
reagents	22
reaktion	
reaktionszeit	
real	
real pro	42
realign	47
realigning	47
really	
really appreciate	61
really appreciated	61
really happy	42
really helpful	42
really impressed	42
really pleased	42
realty	
reaped	19
rear	
rear end shunt	8
rear ended	8
rearranged	
rearranged his day	17
reason	
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
rebuild	47
rebuilding	47
rec	
rec would	45
recalibrate	47
recalibrating	47
recall	
recap	
recd	45
receipt	26
receipt copy	16
receipt of	45
receipts	26
receivable	
receive	45
received	45
received today	45
received with thanks	45
receiver	
receiver appointed	9
receivers	9
receivers in	9
receivership	9
receives	45
receiving	45
recent	38
recently	38
reception	20
reception took a message	20
receptionist	20
receptionist took a message	20
receptionists	20
rechenfehler	
rechnen	
rechnet	
rechnung	
rechnungen	
recht	
rechts	
rechtsanwalt	
rechtsschutz	
rechtzeitig	
recipe	
recipient	
recipient unknown	30
reckon	48
reckoned	48
reckons	48
recliner	22
recognised	
recommend	46
recommendation	46
recommendations	46
recommended	46
recommended by	46
recommended me	46
recommended settings	0
recommended us	46
recommended us to	46
recommending	46
recommends	46
recondition	47
record	19
record created	30
record imported	30
record merged	30
record month	19
record sales	19
record updated	30
record year	19
recorded	
recording	
recording available	30
records	
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
recycle	
recycle bin	23
recycling	57
red	
red letter	26
red wine	22
redeliver	14
redelivered	56
redelivering	14
redelivery	14
reden	
redet	
redo	47
redoes	47
redoing	47
redone	
reduce	54
reduced	54
reduced by	54
reduced from	54
reduced price	7
reduced to	54
reduces	54
reducing	54
reduction	54
reductions	54
redundancy	40
redundant	40
reeds	22
reefer	
reel	22
ref	
refer	46
refer to drawer	64
reference	60
reference call	60
reference customer	60
reference letter	16 60
reference project	60
reference site	60
reference visit	60
references	60
referenz	
referenzschreiben	
referral	46
referral fee	46
referral from	46
referral letter	16
referrals	46
referred	46
referred by	46
referred me to	46
referred us	46
referred us to	46
referring	46
refers	46
refinish	47
refit	47
refits	47
refitting	47
refix	47
refund	10
refunded	10
refunding	10
refunds	10 32
refurb	69
refurb next year	18
refurbish	47
refurbishing	47
refurbishment	69
refuse	11
refused	
refused delivery	11
refused payment	17
refused to pay	11
refused to sign	11
refuses	11
refuses to	35
refuses to pay	64
refusing	
refusing to pay	11
reg	
regal	
regarding	
regards	
regen	
regenbogen	
regional	
register	
register now	31
registered	56
registration	
registration form	16
registrations	32
reglazing	57
regret	4
regrets	4
regrettable	4
regrettably	4
regretted	4
regretting	4
regrind	47
regs	
regula	
regular	62
regular customer	62
regular occurrence	2
regularly	2
regulator	63
rehearsal	
reichen	
reicht	
reimburse	10
reimburse us	39
reimbursed	10
reimbursement	10
reimburses	10
rein	
reinstall	47
reinstallation	47
reinstalling	47
reinstated	49
reinvoice	26
reist	
reitbauer	
reiter	
reject	11
reject rate	32
rejected	11
rejecting	11
rejects	11 32
reklamation	
reklamiert	
rektorin	
relationship	
relay	22
relay the tiles	47
release	69
release payment	39
released	56
released for payment	39
reliable	70
reliably	70
relocate	18
relocated	
relocated to	40
relocating	18
relocation	18
rely	
rely on me	44
rely on us	44
remake	47
remakes	47
remaking	47
remarked	48
remarked that	48
remedial	47
remedial works	47
remedied	49
remedies	47
remedy	47
remedying	47
remember	
remember to	0
reminder	26
reminder meeting	30
reminders	26
remit	39
remits	39
remittance	39
remittance advice	39
remittance slip	16
remitted	39
remitting	39
remote	
remote access	23
remote control	22
remote desktop	23
remote on	23
remote session	23
remoted	
remoted in	23
removal	15
removals	57
remove	
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
render	16 22
rendering	57
renders	16
renew	
renewal	
renewal date	65
renewal declined	28
renewal papers	16
renewal premium	8
renewed	
renewing	
rennie	
reno	
rent	43
rent arrears	64
rental	57
rental agreement	16
rente	
rentner	
renz	
reoccurred	2
reoccurring	2
rep	37
repaid	10
repaint	47
repainting	47
repair	47 57
repair estimate	8
repaired	49
repaired by us	47
repairer	
repairing	47
repairs	47 57
reparatur	
repariert	
repay	10
repeat	2
repeat order	69
repeated	2
repeatedly	2
repeating	2
repeats	2
replace	47
replaced	
replaced and working	49
replaced by	40
replaced foc	10
replaced free	10
replacement	10
replacement car	29
replacement due	34
replacement for	40
replacement is	40
replacement sent	10
replacements	10
replaces	47
replacing	47
replacing free of charge	10
replied	48
replied that	48
reply	
reply by	65
repointing	57
report	16
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
reprint	47
reprinted	
reprinted and delivered	49
reprinting	47
reprints	47
reprogram	47
reps	37
reqmts	34
reqs	34
request	5
request for	5
requested	5
requesting	5
requests	5
requiem	15
require	34
required	34
required by	65
required for	65
requirement	34
requirements	34
requires	34
requiring	34
res	
resch	
rescheduled	
rescheduled again	27
rescue	
rescued	
rescued us	17
reseal	47
resealing	47
reseller	62
resellers	62
resend	55
resending	55
resent	56
reservation	69
reservations	69
reserve	8
reserved	56
reserviert	
reset	23
reset it	47
reset password	23
resets	23
resew	47
resident	62
residents	62
resignation	40
resigned	40
resigned his membership	28
resigned membership	28
resigns	40
resin	22
resolution	58
resolved	49
resp	
respected	
respectfully	
respite	
respite care	57
respond	
respond by	65
responder	
response	
response time	32
response times	32
response was	48
responsibility	
responsible	
respray	57
rest	
rest assured	44
rest in peace	15
restart	23
restarted	23
restarted pc	23
restaurateur	62
restitch	47
restoration	57
restore	47
restore file	23
restored	49
restored from backup	23
restoring	47
restpunkte	
restringing	57
resturlaube	
results	16
resurface	47
retail	
retail price	43
retailer	62
retailers	62
retainer	22 43
retendering	52
retention	32
retention not released	64
retire	
retire in	18
retired	40
retired and closed	9
retired and sold	9
retired at christmas	40
retired in june	40
retired last year	40
retirement	40
retirement card	21
retirement do	21
retires	40
retiring	40
retour	
rettung	
return	
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
returns	32
returns label	16
reuben	
reupholstery	57
rev	62
revenue	32 63
reverend	62
reversed	
reversed into	8
revert	
revert back	5
review	50
review online	60
reviewed	50
reviewing	50
reviews	32 50
reviews online	60
revised	
revised offer	16
revised quote	16
revision	
rewire	57
rewiring	57
rework	32 47
reworking	47
reworks	47
rezept	
rezeption	
rfq	
rg	
rgds	
riaan	
rice	22
richtet	
richtig	
richtpreis	
rick	
rickety	13
rid	
ride	
ride on mower	22
ridiculous	3
riding	
rieck	
rief	
riesling	
right	
right as rain	49
right away	53
right now	53
right now again	49
right to be forgotten	68
right to erasure	68
rightarrow	
rights	
rilling	
ring	22 51
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
ringing	51
ringing back	51
ringing out	36
rings	22 51
rings and rings	36
rings out	36
rinsed	
rip	15
rip off	12
rip off merchants	25
ripped	13
ripped off	25
ripper	42
rips	13
rise	19
risen	19
rises	19
rising	19
risk	
risk assessment	16
risk of	24
riss	
ritter	
rival	52
rival bid	52
rival firm	52
rival quote	52
rival supplier	52
rivals	52
river	
rm	
rma	
rn	
ro	36
road	
road accident	8
road map	18
roadmap	18
roadmap session	50
roadshow	31
roadworks	58
roaring	
roaring success	42
roast	
roaster	
roastery	
rob	
robber	25
robbers	25
robbery	
robbing	
robbing bastards	25
robin	
robot	
robot mower	22
roboter	
robson	
robust	70
robyn	
rock	
rock solid	70
rocked	
rocketed	19
rogue	25
rogue trader	25
rogue traders	25
rogues	25
rohbau	
rohit	
rohland	
rohr	
rohrbruch	
rohrmoser	
rohwer	
roi	19
role	
roles	
roll	22
roll out	69
rollator	22
rollback	
rolle	
rollen	
roller	22
roller banner	22
roller blind	22
rollout	69
rolls	22
rolls of bread	22
rollstuhl	
ronan	
roof	
roof rack	22
roof repair	57
roof tile	22
roof tiles	22
roofer	
roofing	57
room	22
room booking	69
room for manoeuvre	7
room hire	57
room plan	16
room rate	43
room service	57
rooming	
rooms	22
root	
root canal	57
root rot	13
ropeable	3
rorschach	
rory	
ros	
rose	19
rose by	19
rose from	19
rose to	19
rosental	
roses	22
roses doing well	58
roses tin	21
ross	
rosses	
rossli	
roster	
rot	13
rota	16
rothe	
rotor	
rotted	13
rotten	13
rotterdam	
rotting	13
rough	
rough idea of cost	43
rough price	43
round	69
round down	7
round of golf	58
round to theirs	66
rounded	
rounded down	7
rounds	
route	
router	22
router bit	22
routers	22
routine	
row	
rows	
roxy	
royal	
royal mail	63
royalty	43
rr	
rrp	43
rs	
rsj	22
rsvp	
rsvp by	65
rta	8
rtc	8
rtgs	39
ruaridh	
rubber	22
rubber stamp	22
rubbish	
ruck	
rucken	
ruckfrage	
rucklage	
ruckmeldung	
ruckruf	
rucksack	22
rucksprache	
rude	41
rudely	41
rudeness	41
ruf	
rufen	
ruft	
rug	22
rugby	58
rugby tickets	21
rugs	22
ruhe	
ruhestand	
ruhig	
ruin	
ruin you	25
ruined	13
rule	
rule of thumb	0
rules	
rum	
rumour	48
rumour has it	48
rumoured	48
rumours	48
rump	
run	69
run around in circles	41
run it over	14
run it round	14
run out of patience	3
run over	14
runaround	
rund	
runde	
rundgang	
rundschreiben	
rung	51
runners	
running	70
running a marathon	58
running again	49
running behind	27
running cost	43
running costs	32 43
running fine	70
running late	27
running out of	34
running slow	23
running smoothly	70
running sweetly	70
running until	65
running well	70
runs	70
runs again	49
runs fine	70
runs hot	13
runs like a dream	70
runs like clockwork	70
runs quiet	70
runs smoothly	70
runs to	65
runs until	65
runs well	70
runter	
rush	53
rush fee	53
rush job	53
rush order	53 69
rush through	53
rushed	53
rushed job	41
rushing	53
rust	13
rusted	13
rusting	13
rusty	13
ruth	
rye	
s	
sa	
saal	
sabal	
sabbatical	
sabine	
sache	
sack	22
sacked	40
sacks	22
sad	
saddle	22
saddles	22
sadly	
sadly died	15
sadly passed	15
sadly passed away	15
safe	
safely	
safely received	45
safety	
safety boots	22
safety data sheet	16
saftladen	
sag	
sage	
sagen	
sagged	13
sagging	13
sags	13
sagt	
sagte	
said	48
said he would pass on	20
said i would	44
said she would pass on	20
said sorry	4
said thank you	61
said thanks	61
said that	48
said we would	44
sailing	58
saison	
sal	
salad	22
salary	
sale	
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
salmon	22
salon	
salt	22
salt for softener	22
salting	13
salz	
salzburg	
same	
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
sample	16
sample box	16
sample menu	16
sample pack	16
sampled	
samples	16
samschtig	
samstag	
san	
sand	22
sandblasting	57
sander	22
sandhu	
sanding	
sandra	
sandwiches	22
sang	
sang our praises	46
sanitiser	
sap	23
sap password	23
sappi	
sarah	
sarasin	
sare	
sash	
sash window	22
sat	59
sat down to plan	50
sat down with	66
satisfaction	32
satisfaction call	1
satisfaction scores	32
satisfaction survey	1
satisfied	42
satisfied now	49
satisfied with	1
saturday	59
satz	
sauber	
sauce	22
saucepan	22
sauces	22
sauer	
sausage	
sausage rolls	22
sausages	22
save	54
save up to	31
saved	54
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
saves	54
saving	54
saving of	54
saving on price	7
saving them	54
saving us	54
savings	54
saw	22
saw at show	66
saw blade	22
saw blades	22
saw that	48
sawchuk	
saws	22
saxophone	22
say	48
say it	24
say sorry	4
saying	48
says	48
says thanks	61
says that	48
sbm	62
scada	
scaffold	22
scaffolder	63
scaffolders	63
scaffolding	22
scaffolding hire	57
scale	
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
scan	57
scan results	16
scan to email	23
scan to folder	23
scandal	3
scandalous	3
scanned	
scanned at depot	30
scanner	22
scanner not scanning	23
scanners	22
scanning	
scanning of ewes	57
scarcely	35
scarf	22
scarves	22
scenario	
schaden	
schafft	
schatz	
schau	
schaub	
schauen	
schauer	
schaut	
schedule	16
schedule of works	16
scheduled	
schedules	16
scheiba	
scheibe	
schelln	
scheme	
scheufele	
schicht	
schichten	
schick	
schicke	
schicken	
schickt	
schief	
schiene	
schild	
schimmel	
schimpft	
schlafen	
schlaft	
schlecht	
schliessen	
schliesst	
schlotterbeck	
schluss	
schlussel	
schlusselkarten	
schlussl	
schlussrechnung	
schmalzl	
schmauder	
schmeckt	
schnaps	
schnee	
schnell	
schnelle	
schnittstelle	
scho	
schon	
schonblick	
schone	
schonen	
schones	
school	
school business manager	62
school closed	9
school fees	43
school office	20
school report	16
school run	58
school secretary	20
school uniform	22
schools	
schornsteinfeger	
schrauben	
schreiben	
schreibt	
schrieb	
schriftl	
schriftlich	
schublade	
schubladen	
schuld	
schule	
schulervertretung	
schulkiosk	
schulleitung	
schulte	
schulung	
schumann	
schupbach	
schurg	
schwab	
schwager	
schwarz	
schweizer	
schwenk	
schwester	
scissor	
scissor lift	22
scoil	
scone	
scones	
scooter	22
scope	34
scorched	13
scorcher	58
score	16
scores	
scotland	
scout	
scouts	
scrambled	13
scrap	32
scrap rate	32
scraped	13
scratch	13
scratched	13
scratches	13
screamed	3
screaming	3
screeches	13
screeching	13
screeding	57
screen	22
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
screw	
screw you	25
screwdriver	22
screws	22
script	16
scuffed	13
scuffs	13
scum	25
sds	16
se	
seafood	22
seal	22
seal broken	13
seal gone	13
sealant	22
sealed	
seals	22
seam	
seam split	13
seams	
seams gone	13
sean	
search	
searching	
searching for	34
season	69
season greetings	21
season greetings mailing	31
season offers	31
seasonal	
seasonal offers	31
seat	
seat covers	22
seating	
seating plan	16
seats	
sec	20
sechs	
sechzig	
second	
second branch	18
second fix	69
second hand	48
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
secretaries	20
secretary	20
secretary took a message	20
section	
security	57
security at gate	20
security code	30
security desk	20
see	
see attached	56
see how it is going	1
see to it	44
see you in court	25
seeblick	
seed	22
seed drill	22
seed potatoes	22
seeds	22
seeing	
seeing to it	44
seeking	34
seeks	34
seemingly	48
seems	
seems that	48
seen	
seen to	49 56
seeped	13
seeping	13
seeps	13
sees	
seething	3
sehen	
sehr	
sei	
seid	
seidel	
seids	
seien	
seifert	
seilprufung	
seim	
sein	
seine	
seinem	
seinen	
seiner	
seit	
seite	
seiten	
seither	
seized	13
seized up	13
seizes	13
sekretar	
sekretariat	
sekretarin	
sekt	
selben	
selber	
selbst	
selbstverstandlich	
seldom	35
sell	
seller	62
sellers	62
selling	
selling like hot cakes	19
selling well	70
sello	
sells	
sells well	70
selvam	
selves	
selvi	
semi	
semi retired	40
seminar	57 69
semple	
send	55
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
senden	
sender	
sendgrid	31
sending	55
sending it back	11
sending out	55
sending over	55
sending them back	11
sending through	55
sends	55
sends business our way	46
sends people our way	46
sendung	
senf	
senior	
senior partner	62
seniorenheim	
senoko	
senor	62
sensitive	
sensor	22
sensors	22
sent	56
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
sent yesterday	56
seo	57
sepa	
sepp	
sept	
september	
septic	13
septic tank	22
septic tank emptying	57
serial	
seriously	
served	
served notice	28
server	22
server down	23
servers	22
service	57 69
service agreement	16
service bulletin to all	31
service call	1
service contract	16
service desk	37
service engineer	37
service report	16
service request	23
service review	50
service user	62
service users	62
servicebericht	
serviced	
services	
servicing	57
serving	
serving notice	28
servo	
servo drive	22
servus	
sesame	
sessel	
session	69
sessions	69
set	22
set right	47 49
set up	56 57
set up time	32
sets	22
sets the standard	42
settee	22
setting	
settings	
settle	39
settle the account	39
settle the bill	39
settle the invoice	39
settle up	39
settled	49
settled amicably	49
settled in	1
settled in nicely	70
settled in well	1
settled up	39
settlement	8 39
settlement cracks	13
settlement discount	7
settlement figure	8
settlement offer	8
settles	39
settling	39
settling in	1
settling in nicely	1
settling in ok	1
setup	57
setup time	32
setzen	
seven	
several	
several times	2
several times now	2
severed	
severed ties	28
sewn	
seywald	
sh	
shade	
shade card	16
shaft	22
shafts	22
shall	
shall do	44
shall not	35
shambles	3
shambolic	3
shame	
shampoo	22
shape	
sharda	
share	55
share the file	55
share the link	55
shared	56
shared drive	23
shared mailbox	23
shared our post	46
shared parental leave	40
sharepoint	23
sharing	55
sharks	25
sharon	
sharp	70
sharpen	
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
shaz	
she	62
she is	62
she said	48
she will	62
she would	24 62
sheared	13
sheared off	13
shearing	57
shed	22
shedding	
sheep	
sheep shearing	57
sheet	
sheet metal	22
sheet music	16
sheets	22
sheila	
shelf	22
shelves	22
shelving	22
sheriff	
sherlock	
sherritt	
shes	
shetty	
shield	
shift	69
shift leader	62
shifting	
shifts	69
ship	14
shipment	14 69
shipment notification	30
shipment update	30
shipments	14 69
shipped	56
shipped out	56
shipper	
shipping	14
shipping label	16
shipping line	63
ships	14
shipshape	70
shirt	22
shirts	22
shock	
shocked	3
shocking	3
shocking service	41
shoddy	13
shoe	22
shoe repair	57
shoeing	57
shoes	22
shona	
shook	
shoot	
shoot across	55
shoot over	55
shooter	
shooting	
shop	
shop around	52
shop closed	36
shop drawings	16
shop fit	69
shop manager	62
shop now	31
shop owner	62
shop sign	22
shopify	
shopkeeper	62
shopped	
shopped around	52
shopper	62
shopping	
shopping around	52
shopping list	34
short	33
short circuit	13
short delivered	33
short delivery	33
short notice	53
short of	34
short paid	64
short shipped	33
short staffed	34
short term loan of	29
short with me	41
shortage	33
shortage of	34
shortages	33
shortbread	
shorted	13
shortfall	33
shortlist	
shortly	59
shorts	
shorts out	13
shot	13
shot blasting	57
shot up	19
shots	
should	24
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
shout	
shout out	60
shouted	3
shouting	3
shove	
shove it	25
show	69
show home	60
show how	0
show prospects round	60
show you how	0
showed	
showed her how	0
showed him how	0
showed how	0
showed prospects round	60
showed them how	0
shower	22
shower head	22
shower of	25
shower screen	22
shower tray	22
showers	22
showing	
showing how	0
shown	
shown how	0
showroom	
showroom visit	66
shows	
shows how	0
shrank	13 54
shredding	57
shri	62
shrink	
shrink wrap	22
shrinkage	32
shrinks	13
shrubs	22
shrunk	13
shrunk by	54
shudders	13
shunt	
shut	36
shut down	9
shut for good	9
shut its doors	9
shut the doors	9
shut up shop	9
shuts	
shutter	22
shutters	22
shutting	
shutting down	9
shutting up shop	9
shy	
shyster	25
shysters	25
si	
sich	
sicher	
sicherung	
sick	
sick and tired	3
sick days	32
sick leave	32
sick of	3
sick to death	3
sickness	32
side	
sideboard	22
sides	
sie	
sieben	
sieber	
sieg	
siehe	
sieht	
sig	
sight	
sight test	57
sign	22
sign up now	31
sign ups	32
signage	22
signal	
signature	
signature in outlook	23
signed	56
signed and returned	56
signed contract	16
signed for	45
signed off	49
signer	
signor	62
signora	62
signs	22
silage	22
silage wrap	22
silence	36
silent	70
silicone	22
silk	
silke	
silted	
silted up	13
silver	
silver anniversary	21
sim	
sim card	23
sim cards	22
sim swap	23
simone	
simply	
simply not on	3
since	38
since last week	38
since monday	38
since then	38
since yesterday	38
sincere	
sincere apologies	4
sincere thanks	61
sincerely	
sincerest	
sincerest apologies	4
sind	
sinead	
singed	13
singing	
singing lessons	57
single	
single malt	21
single sign on	23
sings	
sings our praises	46
sink	22
sinking	13
sinks	22
sinkt	
sipho	
sir	62
sirs	
sister	63
sister in law	63
sisters	
sit	
sit down and plan	50
sit down with	66
site	69
site agent	62
site blocked	23
site closed	9
site closing	9
site manager	62
site plan	16
site visit	66
site visits	66
site walk	66
sites	69
sithole	
sitting	
sitzen	
sitzt	
sitzung	
six	
six monthly review	50
six months ago	38
six months on	1
six nations	58
six weeks on	1
sixty	
size	
sizes	
sketch	16
sketches	16
skew	13
skewed	13
ski	
skid	
skids	
skiing	
skiing holiday	58
skilled	42
skin	
skip	
skip exchange	57
skip hire	57
skirt	22
skirting	22
skirting boards	22
skirts	22
skonto	
sku	
sky	63
sky high	12
skylight	22
skylights	22
sla	23
sla document	16
slab	
slabs	22
slammed	
slammed the phone down	3
slapdash	41
slashed	54
slashes	54
slashing	54
slate	22
slates	22
sleep	
sleeves	
slept	
sliced	
slide	
slides	16
sliding	
sliding door	22
slimy	13
slip	
slippage	27
slipped	13 27
slipped a week	27
slipped up	4
slipping	13
slips	13
slipshod	41
sloppy	41
slot	69
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
sludge	
slurry	
slurry tank	22
small	
small claims	11
small favour	17
small gift	21
small job	69
small talk	58
small token	21
smaller	
smaragd	
smart	
smart meter	22
smart meter install	57
smashed	13
smashing	42
smeared	13
smell	
smell gone	49
smells	
smells funny	13
smells off	13
smelly	13
smiling	
smoke	
smoke alarm	22
smoke damage	8
smoke detector	22
smoking	13
smooth	70
smoothed	
smoothed over	49
smoothed things over	49
smoothly	70
smouldering	13
sms	
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
snapped	13
snapped at	41
snapped off	13
snapping	13
snaps	13
sneak	
snow	58
snow clearing	57
snowed	
snowed in	58
so	
so called	48
so far	38
so friendly	42
so grateful	61
so happy	42
so helpful	42
so kind	42
so long as	24
so no	69
so pleased	42
so professional	42
so set up	39
so sorry	4
soaked	13
soap	22
soared	19
soaring	19
sobald	
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
sofa	22
sofas	22
sofort	
soft	
soft bounce	30
soft drinks	22
softener	
software	22
software development	57
software request	23
software update	23
sogar	
soggy	13
sohn	
sohne	
solar	
solar installation	57
solar panel	22
solar panels	22
sold	
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
solid	70
soll	
sollen	
sollet	
solln	
sollte	
sollten	
solution	
solution for	34
solvana	
solved	49
some	
some days ago	38
some time ago	38
some time back	38
somebody	
somebody else	52 71
someday	24
someone	
someone else	52 71
someone local	52
something	
sometime	
sometime next year	18
sommer	
sommerfest	
son	63
son answered	20
son exams	58
son in law	63
son wedding	58
sondern	
sonksen	
sonne	
sonntag	
sonst	
soon	59
sooner	59
soonest	53
soph	
sorcha	
sorensen	
sorge	
sorgen	
sorry	4
sorry about that	4
sorry for that	4
sorry for your loss	15
sorry to hear	4
sort	
sort it	47
sort it out	47
sort out	47
sort this out	47
sort you out personally	25
sorte	
sorted	49
sorted it	49
sorted now	49
sorted out	49
sorted same day	49
sorten	
sortiment	
sorting	
sorting out	47
sorts	
sorts out	47
sosse	
sotje	
sound	70
sound engineering	57
sounds	
soup	22
sour	13
source	
sourdough	22 58
sous	
sous chef	62
sowas	
spa	
spa day	21
spa voucher	21
space	
spade	22
spain	
spalling	13
spam	
spam email	23
spam filter	30
spanner	22
spanners	22
spar	
spare	
spare capacity	34
spare machine	29
spare part	22
spare parts	22
spare set	29
spare unit	29
spared	54
sparen	
spares	22
spares us	54
sparfix	
sparkasse	
sparking	13
sparks	13
sparky	
spart	
spass	
spat	
spater	
spatestens	
spatschicht	
spaying	57
speak	
speak to	51
speak to a manager	11
speak with	51
speaker	22
speakers	22
speaking	
speaks	
speaks highly of us	46
spec	16
spec sheet	16
special	
special offer	31
special offers	31
special price	7
special rate	7
special requirements	34
special thanks	61
specially	
specific	
specific requirements	34
specification	16 34
specifications	16
specifier	62
specs	16 34
spectacles	22
spectro	
sped	
sped up	19
spediteur	
spedition	
speech	
speech therapy	57
speed	32
speed up	19
speeded	
speeded up	19
speeds	
speeds up	19
speisekarte	
speisekarten	
speiseplan	
spelling	
spelling mistake	13
spelt	
spend	
spent	
sperren	
sperrt	
spices	22
spiel	
spilled	13
spilt	13
spindle	
spinnt	
spirits	22
spital	
spitalverbund	
spitting	
spitting feathers	3
spitze	
spk	51
spkw	51
splashback	22
splendid	42
splintered	13
split	13
splits	13
splitting	13
spluttering	13
spoilage	32
spoiled	13
spoilt	13
spoke	
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
spoken	
sponsor	
spoons	
sports	
spot	
spot on	70
spotless	
spotlights	22
spots	
spouse	63
sprayer	22
sprayers	22
spraying	57
spread	
spread the word	46
spreading	
spreading the word	46
spreadsheet	16
sprechen	
spricht	
spring	22
spring campaign	31
spring meeting	50
spring offers	31
springs	22
springt	
sprinkler	22
sprint	69
sprocket	22
sprossen	
spulmaschine	
spurs	58
sputters	13
sq	
square	
square up	39
squared	49
squared away	49
squared up	49
squashed	13
squeaking	13
squeaks	13
squeaky	13
squeezed	
squeezed her in	17
squeezed him in	17
squeezed in	17
squeezed us in	17
sr	23
sri	62
sriram	
srv	
ssd	22
ssl	
ssl certificate	23
sso	23
st	
stabil	
stable	70
stable doors	22
stadler	
stadt	
stadtfest	
stadtwerke	
staff	
staff training	57
staff turnover	32
staffed	
staffing	57
stage	22 69
stage changed	30
stage changed to	30
stage payment	39
stage updated	30
stages	69
staging	22
stain	13
stain for timber	22
stained	13
staining	13
stainless	22
stains	13
stair	
staircase	22
stairlift	22
stairs	22
stale	13
stall	
stalled	13
stalling	13
stalls	13
stammdaten	
stamp	
stamped	
stamps	22
stand	
stand build	57
stand in	17
stand in for	17
stand in unit	29
stand visit	66
standard	
standards	
standen	
standesamt	
standheizung	
standing	
standing charge	43
standing desk	22
standing order	39
standing order for goods	69
standort	
standorte	
stands	
standstill	
standup	
stapler	
star	42 60
star rating	32
stark	
stars	60
start	
start of next week	59
started	
starter	
starter form	23
starter motor	22
starter pack	16
starting	
starting a new job	40
starting school	58
starts	
startup	
state	
state of origin	58
stated	48
stated that	48
statement	26
statement copy	16
statement of account	26
statement of truth	8
statements	26
states	48
statik	
stating	48
station	
stationery	22
stations	
statt	
status	
status change	30
status changed	30
status changed to	30
status set to	30
status updated	30
stau	
stavros	
stay	69
stayed	
stayed behind	17
stayed late	17
stayed on	17
stayed on late	17
stayed put	70
staying	
stays	
stays dry	70
stays put	70
std	
steady	
steak	22
steaks	22
steamed	
steamed up	13
steamer	
steaming	3
steckt	
steel	22
steel plate	22
steel sheet	22
steep	12
steer	0
steered	0
steered our way	46
steered towards	0
steffi	
stehe	
stehen	
stehn	
steht	
steigt	
stein	
steininger	
stelle	
stellen	
stellplatz	
stellt	
stellungnahme	
stencil	
step	
step in	17
stepped	
stepped down	40
stepped in	17
stepped in for us	17
stepped into the breach	17
stepped up	17
stepping	
stepping down	40
steps	
steps in	17
steriliser	22
stern	
sterne	
steueramt	
steuerberater	
steuererklarung	
steuern	
steuerung	
steve	
stick	
stick in the post	55
stick it	25
sticker	22
sticker shock	12
stickers	22
sticking	13
sticks	13
sticky	13
stiege	
stiftung	
stiftungsabend	
still	2
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
stimme	
stimmen	
stimmt	
stink	
stinking	13
stinks	13
stinkt	
stitches	
stitches came out	13
stk	
stmt	26
stock	22
stock audit	57
stock levels	32
stock list	16
stock loss	32
stock take of needs	50
stockist	62
stockists	62
stockman	62
stocks	
stocktake	50
stoht	
stolen	33
stolen bike	8
stolen car	8
stolen phone	8
stoll	
stollen	21
stone	
stone cold	13
stoney	
stood	
stood down	40
stood in	17
stood in for	17
stood up	36 41
stood us up	41
stool	22
stools	22
stop	35
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
stopped	
stopped buying	28
stopped by	66
stopped cheque	64
stopped donating	28
stopped ordering	28
stopped the service	28
stopped trading	9
stopped using us	28
stopped working	13
stopping	
stopping by	66
stops	
stops working	13
storage	57
storchennest	
store	
store credit	10
store manager	62
stored	
stored it for us	17
stores	
stories	
storm	
storm claim	8
storm damage	8
storm last night	58
storniert	
storno	
storung	
story	
stotz	
stove	22
str	
strahlt	
straight	
straight away	53
straight off	53
straight to voicemail	67
straightaway	53
straits	
stranded	
strang	
strap	
strapped	
strapped for cash	12
strasse	
strategic	18
strategie	
strategy	18
strategy day	50
strategy meeting	50
strategy session	50
straub	
straw	22
strawberries	22
streaks	13
streaky	13
street	
streichen	
streik	
strength	
stress	
stretch	
stretch film	22
streule	
strictly	58
strike	
strike me off	68
strimmer	22
strimmers	22
strings	22
strip	
stripe	39
strips	
strom	
stromausfall	
stromkreis	
strong	
stroppy	41
struan	
struck	
struck off	9
struck off companies house	9
structural	
structural calculations	57
struggle	34
struggles	34
struggling	34
struggling with	34
stuck	13
stuck in customs	27
stuck without	53
stucki	
student	62
studentin	
students	62
studies	
studio	
study	
stuff	
stuffed	13
stuffing	
stuhl	
stuhle	
stump	
stump grinding	57
stump up	39
stund	
stunde	
stunden	
stundensatz	
stundenzettel	
stunning	42
stupid	
sturdy	70
sturm	
stutze	
style	
style guide	16
sub	
subbie	
subbies	
subcontractor	
subject	
subject to	24
submission	
submit	55
submits	55
submitted	56
submitting	55
subrogation	8
subscriber	62
subscribers	32
subscription	
subscription fee	43
subscription lapsed	28
subsided	13
subsidence	13
subsidence claim	8
subsiding	13
substandard	13
substitute	
substitute sent	71
substituted	71
subsystem	
success	
success stories	60
success story	60
succession	18
successor	40
successor is	40
successors	40
such	
such as when	24
suchen	
sucht	
sucked	
sucked teeth	12
sud	
sudden	
sudden death	15
suddenly	
sue	
sue us	25
sue you	25
sugar	22
suggest	0
suggested	0
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
suit	22
suitcase	22
suite	
suits	22
sulzer	
sum	
sum insured	8
summary	16
summer	
summer holiday	58
summer holidays	58
summer house	22
summer offers	31
summer sale	31
sun	59
sunday	59
sundays	
sunk	13
sunny	58
sunset	
sunshine	58
sunveld	
super	
super bowl	58
super helpful	42
super job	42
super urgent	53
superb	42
superb job	42
superb work	42
supermarket	
superstar	42
supervisor	62
suppe	
supplied	56
supplier	63
suppliers	63
supplies	22
supply	55
supplying	55
support	
support contract	57
support desk	37
support team	37
supporter	62
supporters	62
supports	
suppose	24
suppose that	24
supposed	
supposed to	24
supposed to be here	27
supposedly	48
supposes	48
supposing	24
surcharge	43
sure	
surged	19
surgeon	
surgery	57 63
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
svc	
sven	
svenja	
swabs	22
swap	10
swap out	10 47
swapped	71
swapped and working	49
swapped days for us	17
swapped for new	10
swapped over	71
swapped shifts	17
swapped slots	17
swapping	
swapping out	47
swatch	16
swatches	16
swear	44
swearing	25
swears	
swears that	48
sweet	
sweetly	
sweets	21 22
swimming	
swimming lessons	57
swimming pool	22
swindle	25
swindled	25
swindler	25
swindlers	25
swing	
swing by	66
swing round	66
swing set	22
switch	20 22
switch for network	22
switchboard	20
switched	28
switched away	28
switched bank	28
switched off	36
switched provider	28
switched round	71
switched supplier	28
switched suppliers	28
switched to	28
switches	22 28
switching	28
switching provider	28
switching service	57
swollen	13
swore	
swore at me	3
swore to	44
sworn	
swung	
swung by	66
sy	
sykes	
sylvie	
sympathies	15
sympathy	
sympathy card	21
sync	
sync completed	30
sync error	30
synced	30
synchronised	30
synchronized	30
syncing	
syringes	22
sysadmin	62
system	
system alert	30
system generated	30
system message	30
system notification	30
t	
t and c	16
t and cs	16
t c	51
t f	65
t shirt	22
t shirts	22
ta	61
ta very much	61
tabelle	
tabellen	
table	22
table booking	69
table plan	16
table saw	22
tablecloth	22
tablecloths	22
tables	22
tablet	22
tablets	22
tablets for the dog	22
tabs	
tacky	
tadellos	
tadhg	
tae	
tafel	
tag	
tag added	30
tag removed	30
tage	
tagen	
tagged	
tagged us	46
tags	22
tagt	
tagung	
tail	
tail lift	14
tailgate	
tailgate delivery	14
tailoring	57
take	
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
taken	
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
takes	
takes over from	40
taking	
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
takings	32
talk	
talk through	0
talk to	51
talked	
talked about next year	50
talked about plans	50
talked about us to	46
talked down to	41
talked her through	0
talked him through	0
talked them through	0
talked through	0
talked through plans	50
talked to	51
talking	
talking through	0
talks	
tallybridge	
talstation	
tama	
tamara	
tamba	
tams	
tank	
tank cleaning	57
tanker	
tanvi	
tap	22
tape	22
taps	22
tardy	27
target	
target date	65
targets	18
tariff	43
tariffs	43
tarnished	13
tarnishing	13
task	69
task assigned	30
task completed	30
task created	30
tasks	69
tassen	
tassie	
tasted	
tasted funny	13
tasted great	70
tastes	
tastes great	70
tastes off	13
tasting	
tatsachlich	
tatters	
tattoo	57
tau	
taught	0
tausch	
tauschen	
tauscht	
tausend	
tax	
tax advice	57
tax adviser	63
tax invoice	26
tax office	63
tax return	16
tax return service	57
taxi	57
taxis	
taxiverein	
taxman	63
tayla	
tb	
tb test	57
tc	51
tcf	51
tcon	51
tct	51
tea	22
tea bags	22
teach	0
teacher	
teachers	
teaching	36
teaching him how	0
team	
team leader	62
teams	23
teams call	51
teams not loading	23
teamviewer	23
tear	
tearing	13
tears	
tech	37
tech sheet	16
tech to attend	47
technical	
technical data	16
technician	37
technicians	37
technik	
techniker	
technikraum	
techs	37
teddy	21
tee	
teenager	63
teeth	
teeth whitening	57
teething	
teething problems	1
teething troubles	1
teich	
teil	
teile	
teilen	
teilnehmer	
teilrechnung	
teilte	
tel	51
tel call	51
telecon	51
telefon	
telefonanlage	
telefonieren	
telefonisch	
telegram	
telehandler	22
telephone	51
telephoned	51
telephoning	51
television	22
telford	
tell	
tell the press	25
tell your friends	46
teller	
telling	48
tells	48
tells everyone about us	46
telly	58
temp	20
temp staff	57
temp unit	29
temper	
temperatur	
temperature	32
template	16
templates	16
temple	
temporary	
temporary machine	29
temporary replacement	29
temporary unit	29
temps	
tempted	34
tempted to	24
ten	
ten out of ten	60
tenancy	
tenancy agreement	16
tenant	62
tenants	62
tender	69
tender documents	16
tender pack	16
tendering	52
tenders	69
tenerife	
tennis	58
tennisclub	
tent	22
tent hire	57
tentative	30
tents	22
teo	
teppich	
term	
termin	
terminal	
terminally	
terminally ill	15
terminate	
terminate the contract	28
terminated	28
terminated the agreement	28
terminated the contract	28
terminates	28
terminating	28
termination	28
termine	
terms	
terms and conditions	16
terms of business	16
terrace	
terrasse	
terrible	3
terrible service	41
terribly	
terribly sorry	4
terrific	42
territory	
terry	
tess	
test	
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
tested	
testen	
tester	16
tester pot	16
testers	16
testimonial	60
testimonials	60
testing	57
tests	
tether	
teuer	
text	
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
texted	56
texted over	56
texting	
texts	
texts only	6
tg	
thabo	
than	
thank	61
thank you	61
thank you again	61
thank you call	61
thank you card	21 61
thank you email	61
thank you for	61
thank you for sending	45
thank you gift	21
thank you letter	61
thank you note	61
thank you so much	61
thank you very much	61
thanked	61
thanked her	61
thanked him	61
thanked me	61
thanked them	61
thanked us	61
thankful	61
thanking	61
thanks	61
thanks a bunch	61
thanks a lot	61
thanks a million	61
thanks again	61
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
thanks so much	61
thanks very much	61
thanksgiving	58
thankyou	61
that	
that did it	49
thats	
thawed	13
the	
the ashes	58
the assistant	20
the bank	63
the beach	58
the board	62
the booking	69
the boss	62
the boys	37
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
theatre	
theatre tickets	21
thee	72
theft	8
theft claim	8
their	62
their accountant	62
their accounts	62
their bank	63
their boss	62
their cleaner	63
their current supplier	63
their daughter	63
their doctor	63
their driver	62
their end	62
their engineer	62
their insurance	63
their it	62
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
theirs	62
thelen	
them	62
thema	
themselves	62
then	38
theoretically	24
theory	
therapy	57
there	
theresa	
therme	
thermoboxen	
thermostat	22
these	
thesis	
they	62
they are	62
they have	62
they said	48
they will	62
they would	24 62
thick	
thickener	
thickness	
thief	25
thiele	
thieves	25
thieves broke in	63
thieving	25
thin	
thing	
things	
think	
thinking	
thinking about	24 34
thinking of	34
thinks	48
thinks that	48
third	
third less	54
third party	8 63
third party claim	8
third party insurer	8
third time	2
third time this year	2
thirty	
this	
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
tho	
thode	
thomas	
thommen	
thompson	
thorough	42
those	
though	
thought	48
thousand	
thread	22
threadbare	13
threatened	25
threatened legal action	25
threatened me	25
threatened the driver	25
threatened to sue	25
threatening	25
threatening legal action	25
threatening to sue	25
threatens	
threatens to sue	25
three	
three days ago	38
three months on	1
three quotes	52
three times	2
three times already	2
three times now	2
threlfall	
threw	
threw in	17
threw in for free	17
threw it in	17
thrilled	42
thrilled to bits	42
thriving	70
thro	
through	
through a friend	46
through portal only	6
through solicitor only	6
through the roof	12
through to voicemail	67
throughput	32
thrown	
thrown in	17
thrown over the fence	41
thru	
thu	59
thumb	
thumbs	
thumbs up	42
thur	59
thurs	59
thursday	59
thursday afternoon	59
thursday morning	59
thursdays	
thx	61
thy	72
tia	61
tichy	
tick	
ticked	
ticked off	3 56
ticket	23 69
ticket auto closed	30
ticket closed	49
ticket closed automatically	30
ticket created	30
ticket logged	23
ticket no	23
ticket raised	23
ticket sales	32
tickets	16 23
tickets printed	22
tickety	
tickety boo	70
tickled	
tickled pink	42
tide	
tide him over	29
tide over	29
tide us over	29
tided	
tided us over	29
tidy	
tidy workers	42
tie	
tiefer	
tiefgarage	
tier	
ties	22
tietjen	
tight	
tight budget	12
tight deadline	53
tight turnaround	53
tighten	
tighten up	47
tightening	47
tights	22
til	65
tile	22
tiles	22
tilgner	
tiling	57
till	22 65
till it is mended	29
till recently	38
tills	22
tilly	
tim	
timber	22
time	32
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
timeline	
timer	
times	
times out	13
timetable	16
timing	
timing belt	22
tin	22
tin of biscuits	21
tin of shortbread	21
tina	
tinkle	
tins	22
tip	0
tip off about a job	46
tipp	
tipped	
tipped off	0
tips	0
tire	22
tired	
tires	22
tis	
tisch	
tischlerei	
title	
title deeds	16
tk	
tks	61
tmr	
tmrw	59
tmw	59
tn	
tnt	63
to	
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
to do	69
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
toast	
toaster	22
toasty	70
tochter	
today	53
today please	53
toddler	63
together	
toilet	22
toilet paper	22
toilet seat	22
toilets	22
token	23
token of appreciation	21
token of thanks	21
told	48 56
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
toll	
tolu	
tom	
tomas	
tomasz	
tomatoes	22 58
tombola	
tomo	59
tomorow	
tomorrow	59
tomorrow afternoon	59
tomorrow evening	59
tomorrow morning	59
tomoz	59
ton	
tone	
toner	23
toner cartridge	22
toner cartridges	22
toner empty	23
toner low	23
toni	
tonight	53 59
tonite	
tonnage	
tonne	
tonnen	
tonnes	
tony	
too	
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
too short	71
too slow	27
too small	71
too steep	12
too thick	71
too thin	71
too tight	71
too wide	71
took	
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
took weeks	27
tool	22
tool hire	57
tool sharpening	57
toolbox	22
tooling	
tools	22
tooth	
top	
top banana	42
top bloke	42
top class	42
top drawer	42
top job	42
top man	42
top marks	60
top notch	42
top priority	34 53
top urgent	53
top work	42
topfer	
topsoil	22
tor	
tore	13
tore a strip off	3
torn	13
torque	
torque wrench	22
torte	
tosser	25
tossers	25
tot	
total	
total cost	43
total loss	8
totally	
totally satisfied	42
totes	
touch	
touch base	1
touch up	47
touch wood	24
touched	
touched base	1
touching	
touching up	47
touchscreen	22
tour	57 66 69
toured	66
tow	
towards	
towbar	22
towel	22
towels	22
tower	
towers	
towing	57
town	
town hall	63
toy	22
toying	
toying with	34
toys	22
tp	
tp claim	8
tp details	8
tp insurer	8
tpa	
tps	68
tps registered	68
trace	
track	
tracked	
tracking	
tracking id	30
tracking link	30
tracking no	30
tracking number	30
tracking update	30
tractor	22
tractors	22
trade	
trade discount	7
trade fair invitation	31
trade price	43
trade show invitation	31
trader	
traders	
trades	
trading	
trading standards	11
trading standards will hear	25
traffic	32 58
traffic jam	58
tragen	
trager	
tragt	
trailer	22
trailers	22
train	
train strike	58
trained	
trained her on	0
trainee	20 62
trainee answered	20
trainer	
trainers	22
training	57
training certificate	16
trains	58
tram	
trampoline	22
trams	
transaction	69
transaction id	30
transcript	16
transcript available	30
transfer	39 57
transfer out	28
transferred	39
transferred away	28
transferred to	40
transfers	39
transformer	22
transit	
translation	16 57
translations	57
transmit	55
transmitting	55
transport	14 57
transport manager	62
transporting	14
transports	14
transposed	71
trap	
travel	
travel claim	8
travel insurance	8
tray	22
trays	22
treasure	42
treasurer	62
treat	21
treated	
treated like dirt	41
treatment	57
treatment couch	22
treatments	57
treats	21
treble	19
trebled	19
tree	22
tree felling	57
tree surgery	57
trees	22
treffen	
trellis	
tremblay	
tremendous	42
trench	
treppe	
trestle	
trestle tables	22
treue	
trev	
tri	
trial	69
trial machine	29
trial unit	29
trick	
tried	
tried 3 times	36
tried again	36
tried ringing	51
tried several times	36
tried to call	36
tried to ring	36
tried twice	36
triggered	
triggered by workflow	30
trim	
trimmed	54
trimmer	
trimming	54
trinkt	
trip	69
trip cancelled through illness	8
tripadvisor	60
tripadvisor review	60
triple	19
tripled	19
tripped	13
tripped out	13
tripping	13
trips	13
trips out	13
triumph	
trixie	
trocken	
trolley	
trooper	
tropft	
trophies	22
trophy	22
trot	
trotz	
trotzdem	
trouble	
trouble free	70
troubles	
troubleshoot	47
troubleshooting	47
trousers	22
truck	22
trucks	22
trudi	
true	
true professionals	42
truly	
truly sorry	4
trumpet	22
trunking	
trust	
trusted	
trustee	62
trustees	62
trustpilot	60
trustpilot review	60
truth	
try	
try before you buy	29
try calling	51
trying	
tuas	
tub	22
tube	22
tubes	22
tubs	22
tue	59
tues	59
tuesday	59
tuesday afternoon	59
tuesday morning	59
tuesday week	59
tuesdays	
tui	
tuition	43 57
tuition fees	43
tulloch	
tulsa	
tumble	
tumble dryer	22
tun	
tune	
tuning	57
tur	
turbo	22
turf	22
turkey	22
turn	
turn off and on	23
turnaround	32
turnaround time	32
turnaround times	32
turned	
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
turns out	48
tut	
tuten	
tutor	
tuv	
tv	22
tvs	22
twas	
twelve	
twenty	
twice	2
twice already	2
twice as fast	19
twice as many	19
twice as much	19
twice in a row	2
twice in a week	2
twice now	2
twice this month	2
twins	
twisted	13
twit	25
twits	25
two	
two days ago	38
two days back	38
two factor	23
two other quotes	52
two short	33
two weeks ago	38
two weeks back	38
two weeks late	27
twomey	
tx	
txt	
ty	61
tyler	
typ	
type	
typo	13
typos	13
tyre	22
tyre fitting	57
tyres	22
tyvm	61
tzaneen	
u	72
u r	72
uber	
uberall	
uberarbeitete	
uberfallig	
ubergabe	
ubergeben	
uberhaupt	
uberlassen	
uberlegen	
uberlegt	
ubernehmen	
ubernimmt	
ubernommen	
ubers	
uberweisen	
uberweisung	
uberwiesen	
ubrig	
ucc	
ueli	
uf	
uhlig	
uhr	
uhrzeit	
ultimo	
ultrasound	22
ultrasound machine	22
um	
umbau	
umbrella	21 22
umgehend	
umgezogen	
umpteenth	
umpteenth time	2
umsatz	
umsonst	
umstellung	
umstieg	
umzug	
umzustellen	
un	
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
unangenehm	
unannounced	
unanswered	36
unavailable	36
unbekannt	
unblock	47
unblocked	49
unblocking	47
uncle	63
uncompetitive	12
uncontactable	36
und	
undeliverable	30
undelivered	30
undelivered mail	30
under	
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
understand	
understands	
understands that	48
undersupplied	33
undertake	44
undertaken	44
undertakes	44
undertaking	44 69
undertook	44
underwriter	8
underwriters	8
underwriting	8
undicht	
unentgeltlich	
uneven	13
unfall	
unfit	
unfit for use	13
unfreundlich	
unfriendly	41
ungefragt	
unhappy	3
unhelpful	41
uni	
uniform	22
uniforms	22
unimog	
unimpressed	3
union	
unit	22
unit 3	69
unit empty	9
unit price	43
unit rate	43
united	58
units	22
unjam	47
unklar	
unknown	
unknown there	40
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
unmonitored	
unmonitored mailbox	30
unobtainable	36
unordered	71
unpaid	64
unprofessional	41
unquote	
unravelled	13
unravelling	13
unreachable	36
unreadable	13
unreliable	41
unresponsive	41
unripe	13
uns	
unsafe	13
unser	
unsere	
unserem	
unseren	
unserer	
unsererseits	
unseres	
unserm	
unsre	
unstable	13
unstuck	13
unsubscribe	31
unsubscribe me	68
unsubscribed	68
unsubscribed automatically	30
unten	
unter	
unterlagen	
unterm	
unternehmen	
unterschr	
unterschreiben	
unterschreibt	
unterschrieben	
unterschriebene	
unterschrift	
unterwegs	
unterzeichnet	
until	65
until hers is back	29
until his is back	29
until recently	38
until the	65
until theirs is fixed	29
until then	65
untill	65
unusable	13
unverandert	
unverschamt	
unzufrieden	
unzustellbar	
up	19
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
update	22
update stuck	23
update your preferences	31
updated	56
updated invitation	30
updated quote	16
updates	
upgrade	18
upgrading	18
upholstery	57
upi	39
upload	55
uploaded	56
uploading	55
uploads	55
upon	
ups	63
ups unit	22
upset	3
upside	
upside down	71
upstairs	
upstairs neighbour	63
uptime	32
ur	72
urgency	53
urgent	53
urgently	53
url	
url blocked	23
urlaub	
urn	22
urs	72
us	37
usage	34
usb	
usb stick	22
use	
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
used	
used to	38
useless	13
useless lot	25
useless shower	25
user	62
user error	23
user guide	16
user id	23
user manual	16
user name	23
user setup	23
user trained	23
user unknown	30
username	23
users	62
uses	
uses someone else	28
using	
using another firm now	28
using someone else	28
using someone else now	28
usual	
ut	
ute	
utilisation	32
utility	
utility bill	26
utmost	
utmost urgency	53
uv	
v	
v belt	22
v m	67
v urgent	53
va	
vaal	
vacated	9
vacation	58
vaccination	57
vaccination certificate	16
vaccinations	57
vaccine	22
vaccines	22
vacuum	22
vacuum cleaner	22
vaillant	
val	
valet	57
valeting	57
valid	
valid till	65
valid to	65
valid until	65
valuation	43 57
valuation report	16
value	43
valued	
valve	22
valves	22
van	22
van hire	57
van insurance	8
vandalised	8
vandalism	8
vandals	63
vanished	33
vans	22
variante	
varianten	
varnish	22
vasant	
vasey	
vat	
vat invoice	26
vat man	63
vat number	26
vat receipt	26
vat return	57
vater	
vc	
vector	
vector file	16
veg	22
veg box	22
vegan	
vegetables	22
vehicle	
vehicle graphics	22
velobox	
veltliner	
vendor	62
vendors	
veneer	
veneer chipped	13
veneers	22
venkat	
venter	
ventil	
venting	
venue	
venue hire	57
venues	
verbally	
verbally abusive	25
verband	
verbucht	
verbunden	
verdient	
verdoppelt	
verehrte	
verein	
vereinbart	
vereinbarten	
verfugung	
vergabe	
vergasse	
vergeben	
vergelt	
vergesse	
vergessen	
vergleich	
verification	
verification code	30
verified	
verkaufen	
verkauft	
verkehrt	
verkostung	
verl	
verlangert	
verlangt	
verlasse	
verlassen	
verlegt	
verliert	
verloren	
verlorn	
vermerkt	
vermieter	
vermietet	
verpasst	
verputzer	
verrechnet	
verreckt	
versandt	
verschieben	
verschoben	
verschwitzt	
versenden	
versendet	
versicherer	
versicherung	
version	
verspatung	
verspatungszuschlag	
versproche	
versprochen	
versprochene	
verstorben	
versucht	
verteiler	
verteilt	
vertrag	
vertrauen	
vertreter	
vertretung	
vertrieb	
vertritt	
verwalter	
verwaltung	
verwechseln	
verwechslung	
verwenden	
verwiesen	
very	
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
verzeihen	
verzeihung	
verzogen	
verzogert	
verzogerung	
vessel	
vests	
vet	
vet fees claim	8
vets	
vexed	3
vf2	
vf4	
vg	
vhs	
via	
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
vibration	
vic	
vicar	62
vice	22
vices	
victoria	
video	16
video call	51
video production	57
video testimonial	60
viel	
viele	
vielen	
vielleicht	
vier	
view	
view in browser	31
view online	31
viewed	
viewing	66
viewings	66
views	
vinegar	22
vinyl	22
violin	22
violins	22
virgin	63
virtually	
virtually no	54
virus	
virus alert	23
vis	
vischer	
vision	18
visit	66 69
visit our stand	31
visited	66
visited website	30
visitenkarten	
visiting	66
visitor	62
visitor numbers	32
visitors	32 62
visits	32 66
visual	16
visuals	16
vm	67
vm only	67
vmail	67
vms	67
vo	
vodafone	63
vogel	
voice	
voice mail	67
voice mailbox	67
voice mails	67
voice message	67
voice messages	67
voice note	67
voicemail	67
voicemail full	67
voicemail only	67
voicemail pin	23
voicemails	67
voicenote	67
void	
volg	
volksbank	
voll	
voller	
vollmacht	
vollstandig	
voltage	
volume	34
volume discount	7
volumes	34
voluntary	
voluntary excess	8
volunteer	17
volunteered	17
volunteering	
volunteering placement	57
volunteers	17
vom	
von	
vor	
vorbehalt	
vorbei	
vorerst	
vorgeschlagen	
vorgestellt	
vorhange	
vorher	
vorjahr	
vorkasse	
vorlage	
vorm	
vormittag	
vormittags	
vorn	
vorstand	
vortag	
vortrag	
vorzuglicher	
vote	
vote of thanks	61
voted	
voted for us	60
voted with his feet	28
vouch	
vouch for	46
vouched	
vouched for	46
vouched for us	46
voucher	16 21
vouchers	21
vouches	
vouches for	46
vow	44
vowed	44
vpn	23
vpn drops	23
vpn not connecting	23
vpn token	23
vs	
vu	
w	
w b	59
w c	59
w c monday	59
w e	59
w o	35
wachsen	
wachst	
wackelt	
wage	
wage bill	32
wagen	
wahrend	
wahrgenommen	
wait	
waited	
waited all day	27
waited for us	17
waited hours	27
waited in all day	27
waited weeks	27
waiting	
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
walk	
walk round	66
walk through	0 66
walkabout	
walked	
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
walle	
wallies	25
wallpaper	22
wallpapering	57
wally	25
walsall	
walt	
wand	
wanker	25
wankers	25
wann	
want	34
want it yesterday	53
want to cancel	28
want to grow	18
wanted	34
wanted by	65
wanted it yesterday	53
wanted to know	5
wanting	34
wants	34
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
war	
ward	
ward clerk	20
ward sister	62
wardrobe	22
wardrobes	22
ware	
warehouse	
warehouse manager	62
warehousing	57
waren	
wareneingang	
warm	70
warm again	49
warm and dry	70
warm intro	46
warm thanks	61
warmly	
warmstens	
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
wars	
warte	
warten	
warteschleife	
wartet	
wartung	
wartungsfenster	
wartungsvertrag	
was	38
was due	27
was let go	40
was made redundant	40
was not	35
was not in	36
was not in there	33
was not on it	33
was out	36
was promised for	27
was received	45
was sent	56
was told	48
was wondering	5
wascherei	
wash	
washer	22
washers	22
washing	
washing machine	22
washing machines	22
wasser	
wasserschaden	
wastage	32
waste	32
waste collection	57
waste disposal	57
waste trap	22
wat	
watch	22
watch out for	0
watchdog	25
watches	22
water	
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
water use	32
watering	
waterlogged	13
waterproofing	57
watertight	70
watery	13
wax	
waxing	57
waxing lyrical	42
way	
way too much	12
waybill	16
ways	
wc	59
wd	
we	37
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
wear	
wear and tear exclusion	8
wears	
wears too quickly	13
weather	58
weather office	63
web	
web design	57
web form submission	30
web hosting	57
web shop	22
web traffic	32
webcam	22 23
webinar	31
webinar invitation	31
webinar invite	31
webinars	31
webshop	22
website	22
website maintenance	57
wechsel	
wechseln	
wechselt	
wed	59
wedding	21 69
wedding cake	22
wedding card	21
wedding catering	57
wedding dress	22
wedding invitations	22
wedding photography	57
wedding plans	58
wedding present	21
wedding rings	22
wednesday	59
wednesday afternoon	59
wednesday morning	59
weds	59
wee	
week	
week after next	59
week beginning	59
week commencing	59
week ending	59
week in cornwall	58
week in week out	2
week just gone	38
weekend	58 59
weekends	
weekly	
weekly newsletter	31
weeks	
weeks ago	38
weeks late	27
weeping	13
weevils	13
weg	
wege	
wegem	
wegen	
wegn	
wei	
weidl	
weigand	
weighbridge	22
weight	
weight gain	32
weihnachten	
weil	
wein	
weine	
weinhandler	
weinkarte	
weinstube	
weint	
weiss	
weiter	
weitergeleitet	
welche	
welcher	
welches	
welcome	
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
well	
well chuffed	42
well done	42
well overdue	27
well pleased	42
wellbeing	
wellbeing call	1
welle	
wellies	22
wellmann	
wen	
wenden	
wendorf	
wendt	
wenig	
weniger	
wenn	
went	
went above and beyond	42
went astray	33
went back on it	41
went ballistic	3
went bankrupt	9
went belly up	9
went bust	9
went down	13 54
went down a storm	42
went down a treat	42
went down well	70
went elsewhere	28
went fine	70
went into administration	9
went into liquidation	9
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
wer	
werbung	
werde	
werden	
were	38
were he to	24
were it to	24
were not	35
were not in	36
were not in there	33
were not there	33
were they happy	1
were they to	24
were told	48
were we to	24
werk	
werkstatt	
werkzeug	
wert	
werter	
west	
wet	
wet through	13
wettbewerb	
wetter	
wettstein	
weyakwin	
wg	
what	
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
whatever	
whatsapp	6
whatsapp it	55
whatsapp only	6
whatsapped	56
wheel	22
wheel alignment	57
wheelbarrow	22
wheelchair	22
wheelchairs	22
wheels	22
when	
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
whenever	
where	
where are	5
where can	5
where do	5
where is	5
where they are going	50
where they are heading	18
whereabouts	5
whether	24
whether happy	1
whether or not	24
whg	
which	5
which colour	5
which one	5
which size	5
which trusted trader	60
while	
while stocks last	31
whine	11
whines	11
whinge	11
whinged	11
whingeing	11
whinges	11
whining	11
whining noise	13
whiplash	8
whiskey	
whisky	21
whisper	
whisper quiet	70
whitacre	
white	
white wine	22
whiteboard	22
whiteboards	22
whitelist	23
whitening	57
whitwell	
whizz	
whizz over	55
who	
who can	5
who do i	5
who is	5
who should i	5
whoever	
whole	
wholesaler	62 63
wholesalers	62
whom	
why	
why did	5
why has	5
why have	5
why is	5
why not	0 5
why was	5
wi	
wi fi	23
wia	
wichtig	
wide	
widerspruch	
widow	15
widowed	15
widower	15
wie	
wiebe	
wieda	
wieder	
wiedmann	
wien	
wienecke	
wife	63
wife answered	20
wife is well	58
wife took a message	20
wifi	23
wifi down	23
wifi password	23
wiggle	
wiggle room	7
wikstrom	
will	16
will be leaving	40
will be there	44
will chase	44
will check	44
will come back to	44
will deal with	44
will do	44
will ensure	44
will find out	44
will follow up	44
will get back to	44
will keep you posted	44
will let you know	44
will look into it	44
will make sure	44
will need	34
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
will not hold charge	13
will not hold pressure	13
will not ignite	13
will not lock	13
will not log in	23
will not open	13
will not order again	28
will not pay	64
will not pay that	12
will not pick up	36
will not power up	13
will not print	23
will not put me through	20
will not renew	28
will not scan	13
will not set	13
will not shut	13
will not start	13
will not stay in tune	13
will not stick	13
will not stretch to	12
will not switch on	13
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
will sort it	44
will sue	25
will take care of	44
will writing	57
will you	5
will you be	5
wilted	13
wilting	13
wimbledon	58
wimmer	
wind	
wind damage	8
winding	
winding up	9
winding up petition	9
window	22
window cleaning	57
windows	22
windows update	23
windows updates	23
windscreen	22
windscreen chip	8
windscreen claim	8
windshield	
windy	58
wine	22
wine glasses	22
wine list	16
wines	22
wing	
wing mirror	22
winkler	
winter	
winter sale	31
winter service	57
winterdienst	
winterreifen	
wiped	
wiper	
wiper blades	22
wipers	
wir	
wird	
wire	22 39
wire transfer	39
wired	39
wiring	
wiring diagram	16
wirklich	
wirten	
wirths	
wirtin	
wirtz	
wish	34
wish list	34
wishes	34
wishes to opt out	68
wishlist	34
wissen	
with	
with a client	36
with a competitor now	28
with a customer	36
with a patient	36
with any luck	24
with immediate effect	53
with luck	24
with someone else now	28
with thanks	61
withdrawn	28
withdraws	
withdraws consent	68
withdrew	28
withdrew consent	68
withdrew the complaint	49
withheld	64
withholding	
withholding payment	64
within	65
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
without	35
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
witnessed	
wits	
witwe	
wk	
wkend	
wks	
wlan	
wo	69
wobbles	13
wobbling	13
wobbly	13
woch	
woche	
wochen	
wochenende	
wochentlich	
wocheslander	
wohl	
wohne	
wohnung	
wohnungen	
wolf	
wolle	
wollen	
wollt	
wollte	
wollten	
won	19
wonder	
wonder if	5 24
wonder whether	5
wondered	
wondered if	5
wonderful	42
wondering	5
wondering if	5
wonky	13
wont	35
wood	
wood burner	22
wood burning stove	22
wood pellets	22
wool	22
word	
word file	16
word has it	48
word is	48
word of advice	0
word of honour	44
word of mouth	46
word on the street	48
worden	
wording	
words	
wore	
wore out	13
work	69
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
worked well	70
workers	
workflow	30
workflow triggered	30
working	70
working again	49
working days	32
working fine	70
working now	49
working perfectly	70
working well	70
worklist	
workload	32 69
works	69 70
works a dream	70
works a treat	70
works again	49
works beautifully	70
works fine	70
works loose	13
works manager	62
works now	49
works order	69
works perfectly	70
works well	70
worksheet	16
workshop	57 69
workshop on needs	50
workshops	69
worksite	69
worktop	22
worktops	22
workwear	22
world	
world class	42
world cup	58
wormer	22
worming	57
worn	13
worn out	13
worn through	13
worried	
worried about	34
worries	34
worry	34
worst	
worst case	24
worst case scenario	24
worst ever	3
wort	
worth	43
worth checking	0
worth every penny	42
wott	
would	24
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
would recommend	46
would you	5
would you be able	5
would you mind	5
would you please	5
wound	
wound up	9
wrap	
wreath	21
wreaths	22
wrecked	13
wrench	
write	
write off	8 10 64
write to	55
write up	16
writes	48
writes a review	60
writes that	48
writing	
written	
written a review	60
written complaint	11
written off the balance	10
written offer	16
written quote	16
wrong	71
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
wrote	48
wrote a review	60
wrote a testimonial	60
wrote about us	60
wrote off	10
wrote that	48
wt	
wui	
wunscht	
wurd	
wurde	
wurden	
wusste	
wustefeld	
wutz	
wyatt	
wyk	
x	
x ray	16 57
x ray machine	22
x rays	16
x2	
x3	
x4	
x6	
xmas	
xmas card	21
xmas cards	21
xmas mailing	31
xx	
y	
y all	72
ya	
yap	
yard	
yarn	22
yarra	
ye	72
yeah	
year	
year end	65
year end accounts	57
year end meeting	50
year end review	50
yearly	
yearly meeting	50
yearly review	50
years	
years ago	38
years back	38
years to come	18
yelled	3
yellow	
yellowed	13
yellowing	13
yelp	60
yelp review	60
yeo	
yep	
yer	72
yes	
yesterday	38 53
yesterday afternoon	38
yesterday evening	38
yesterday morning	38
yet	
yet again	2
yet another	2
yield	32
yield up	19
yields	32
yilmaz	
yin	
yodel	63
yoga	58
yoga class	57
yoghurt	22
yogurt	22
you	72
you all	72
you are	72
you can count on	44
you can rely on	44
you folks	72
you guys	72
you have	72
you have my word	44
you have our word	44
you lot	72
you people	72
you will	72
you will have it	44
you would	72
you would be better	0
young	
young couple	62
young lady	62
younger	
your	72
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
yours	72
yours truly	37
yourself	72
yourselves	72
yous	72
youse	72
youth	
yr	
yrs	
yusuf	
z	
zach	
zahlen	
zahlerstand	
zahlt	
zahlung	
zahlungserinnerung	
zahn	
zahnarzt	
zainab	
zankl	
zapier	30
zaun	
zauner	
zehn	
zeichnung	
zeigen	
zeigt	
zeilen	
zeilinger	
zeit	
zeiterfassung	
zeitfenster	
zeitgeist	
zeitung	
zellweger	
zelt	
zentrale	
zero	35 54
zertifikat	
zettel	
zi	
ziegel	
ziehen	
zieht	
ziel	
zilch	35
zimmer	
zimmern	
zinhle	
zip	22
zip broke	13
zip broken	13
zip file	16
zip gone	13
zips	22
zirngibl	
zitat	
zoll	
zollinger	
zone	
zoom	
zoom audio	23
zoom call	51
zorn	
zruck	
zrugg	
zschau	
zschoche	
zu	
zua	
zue	
zufahrt	
zufrieden	
zufriedenheit	
zug	
zugang	
zugemacht	
zugesagt	
zugesagte	
zugesichert	
zugestellt	
zugsagt	
zuhause	
zukunft	
zul	
zulassung	
zum	
zur	
zurechtgekommen	
zurich	
zuruck	
zuruckgegangen	
zuruckgerufen	
zusage	
zusammen	
zusammenarbeit	
zusammensetzen	
zuschlag	
zusendung	
zustand	
zustellung	
zutritt	
zwanzig	
zwei	
zweier	
zweigelt	
zweimal	
zweite	
zweiten	
zweites	
zwickl	
zwiebelbrot	
zwischen	
zwoi	
zwolf	
"""#
}
