extension EndPhrases {
  /// In the format that `EndPhrases` tells.
  static let table = """
    # Whoever has died, or is no more.
    deceased: starb | verstarb | ist/sind ~ eingeschlafen | friedlich/sanft/ruhig eingeschlafen
    deceased: ums leben gekommen | kam ~ ums leben | entschlafen | von uns gegangen
    deceased: lost his/her battle
    deceased: passed sunday/monday/tuesday/wednesday/thursday/friday/saturday/yesterday/peacefully
    deceased: is dead | ist tot | ist/sind ~ verschieden | verschieden ist | lebt nicht mehr
    insolvent: ist/sind/ging/gingen/geht ~ pleite/bankrott | pleite gegangen
    insolvent: is/are/gone/went ~ bankrupt/bust | went to the wall | gone to the wall | zahlungsunfähig
    insolvent: into liquidation .. receiver*
    decreed: liquidation/redressement judiciaire .. prononcé*/ouvert*/publié*
    decreed: jugement .. liquidation/redressement judiciaire
    decreed: mis/mise/placé/placée en liquidation/redressement | déclaré/déclarée en faillite
    decreed: declarado/declarada en concurso/quiebra | concurso .. declarado
    decreed: dichiarato/dichiarata fallito/fallita | fallimento .. dichiarato | failliet verklaard
    decreed: faillissement .. uitgesproken | insolvenzsache | declared ~ bankrupt/insolvent
    decreed: für insolvent/zahlungsunfähig/bankrott erklärt | creditors voluntary liquidation
    decreed: compulsory liquidation | insolvenzverfahren .. eröffnet* | insolvenzverfahren
    decreed: eröffnung .. insolvenzverfahren* | insolvenz ~ angemeldet/beantragt/eröffnet
    decreed: insolvenz .. eröffnet | konkurs* ~ eröffnet* | über .. konkurs ~ eröffnet
    decreed: konkurseröffnung | chapter 7 | bankruptcy case/court/notice/petition
    decreed: notice .. bankruptcy | receiver*/administrator*/liquidator* .. appointed
    decreed: appointed .. liquidator*/receiver*/administrators | insolvenzverwalter* .. bestellt
    decreed: bestellt .. insolvenzverwalter* | appointment .. receiver*/administrator*/liquidator*
    decreed: winding up petition/order | in receivership
    decreed: placed in/into .. liquidation/administration/receivership
    decreed: entered liquidation/administration/receivership | final/provisional liquidation
    decreed: in den konkurs | verwalter* über das vermögen .. bestellt
    do not contact: untersage/untersagt/untersagen/verbiete/verbietet/verbitte .. kontakt*/kontaktaufnahme*/anrufe*
    do not contact: löschung .. daten | löschen .. unsere/meine/alle daten
    do not contact: delete/erase/remove .. my/our/all .. data/details | unsere/meine/alle daten .. löschen
    do not contact: cease .. contact* | do not/dont wish/want .. contact*
    do not contact: do/please not contact .. again/anymore/further
    do not contact: dont/never contact .. again/anymore/further | stop contacting me/us | no more contact
    do not contact: take/strike/remove/delete me/us off/from all/your/the lists/books/system/database/records
    do not contact: take/strike/remove/delete me/us off/from all your lists/books/systems/databases/records
    do not contact: take/strike/remove/delete me/us off/from every/any list/book/system/database
    do not contact: take/strike/remove/delete our/my name/names/number/details/address/company/firm off/from all/every/any/your/the .. list/lists/books/system/systems/database/records
    do not contact: take/strike/remove/delete <name> .. off/from all/every/any/your/the .. list/lists/books/system/systems/database/records
    do not contact: kontaktieren/kontaktiert .. mich/uns .. nicht mehr | nicht mehr .. kontaktieren
    do not contact: nicht mehr .. zu kontaktieren | keinen/keinerlei kontakt mehr
    do not contact: streichen/streicht/löschen/löscht .. mich/uns .. aus ihrer/eurer kartei/datenbank/kundenkartei/kundendatei
    @endgültig: für immer | endgültig | dauerhaft
    closed: löst/lösen/löse .. <name> .. auf
    closed: winds/wind/winding/wound the/our/my/his/her/their <name> up
    closed: schließe/schließen/schließt den/die/das/unseren/unsere/unser/meinen/meine/mein betrieb/firma/unternehmen/verein
    closed: löst/lösen ~ sich ~ auf | gibt/gebe/geben/gab/gaben/geb .. <firm> .. auf
    closed: gibt/geben/gab .. <firm> .. aufgegeben | hat/haben .. <firm> ~ aufgegeben
    closed: <firm> ~ aufgegeben/aufgelöst/eingestellt/zugemacht/dichtgemacht
    closed: geschäftsbetrieb ~ eingestellt | besteht/bestehen .. nicht mehr
    closed: existiert/existieren .. nicht mehr | gibt es .. nicht mehr
    closed: hat/haben ~ zugemacht/dichtgemacht | macht/machen/mache .. <firm> .. zu/dicht
    closed: schließt/schliesst/schließen .. <endgültig> | <endgültig> ~ geschlossen
    closed: gave/giving/given/gives/give up .. <firm>
    closed: shut/shuts/shutting/close/closes/closing/closed .. <name> .. for good
    closed: clos*/shut* ~ for good/ever | clos* ~ its/their/our/the doors | clos*/shut* ~ up shop
    closed: pub/shop/store/restaurant/business/practice/bakery ~ closing down | <firm> ~ folded
    closed: shutting/closing down the/our/my/his/her/their business/company/shop/store/practice
    closed: clos*/shut* ~ its/their/our/the doors for the last time | clos* ~ permanently
    closed: permanently closed/closing | clos*/shut* the/our/my/his/her/their <firm> down
    closed: stellt/stelle/stellen den/unseren/ihren/seinen betrieb/geschäftsbetrieb .. ein
    closed: schließe/schließen/schließt unser/unsere/unseren/das/die/den <firm> zum/zur/ende
    closed: macht/machen .. <endgültig> zu/dicht
    closed: closing shop | clos*/closing/winding up the/our/my/his/her/their company/business/practice
    closed: winding up the/our/my/his/her/their <firm> | sold up | retired and closed
    closed: shutter*/blinds ~ down .. for good
    closed: betrieb/gewerbe/firma ~ abgemeldet
    closed: stopped/stopping trading | ceased/ceases/ceasing ~ trading/operations/business
    closed: being wound up | <firm> has/have ceased | <firm> ~ not open/reopen ~ again/anymore
    closed: <firm> .. bleibt ~ zu/geschlossen
    sign: kondolenz* | kondolenzkarte | kondolenzschreiben | beileidskarte | beileidsschreiben
    sign: todesanzeige* | traueranzeige* | obituary | death notice | kondoliert | beileid* | trauerkarte | trauerfeier | beerdigung | condolence*
    sign: our/my/deepest sympathy | funeral | rip | r i p | widow | witwe | witwer
    sign: late husband/wife | proof of claim | claim* .. lodged | lodged | lodge .. claim*
    sign: zur/z tabelle | insolvenzverwalter* | konkursverwalter* | konkursamt | masseverwalter*
    sign: liquidator* | trustee | receiver* and managers | no successor
    sign: kein/keinen/ohne nachfolger* | erbengemeinschaft | nachlassgericht | creditors
    sign: gläubiger* | doors are locked | sign removed
    closed: <firm> is/are no more | struck off | wound up the partnership | will not reopen
    closed: <firm> .. macht nicht mehr auf | handelsregister/firmenbuch ~ erloschen/gelöscht
    closed: <endgültig> ~ zugesperrt | schließen/sperren ~ wir .. <endgültig>
    do not contact: keinerlei kontakt ~ gewünscht | rufen/ruft .. nie wieder an

    # Who buys from another: verbs of going × another seller, verbs of buying × not here any more,
    # contracts × their end.
    @a: a/an/the/this/our/my/his/her/their
    @supplier: supplier/suppliers/provider/providers/vendor/contractor/agency/firm/company/dealer
    @supplier: distributor/merchant/wholesaler/retailer/outfit/shop/store/roaster/roastery/bakery
    @supplier: baker/butcher/brewery/printer/printers/accountant/accountants/adviser/advisor/broker
    @supplier: insurer/lawyer/lawyers/solicitor/solicitors/surgery/practice/clinic/dentist/vet
    @supplier: pharmacy/chemist/salon/garage/builder/plumber/electrician/caterer/florist/gym
    @supplier: installer/manufacturer/source/vets/dentists/consultant/consultancy/brand/gardener
    @supplier: gardeners/cleaner/cleaners/caterers/contractors/bakers/butchers/roofer/decorator
    @supplier: mechanic/hairdresser/tailor/photographer/physio/groomer/farrier/landscaper/merchants
    @supplier: wholesalers/dealers/agencies/firms/advisers/brokers/insurers/builders/plumbers
    @supplier: electricians/florists/vendors/team/physiotherapist/therapist/trainer/bookkeeper
    @supplier: laundry/dairy/bank/photographers/hairdressers/landscapers
    @better: another/different/new/cheaper/bigger/larger/smaller/better/nearer/closer/local/online
    @better: rival/competing/alternative/specialist
    @competitor: competitor/competitors/competition/rival/rivals/opposition
    @someone: someone/somebody/others
    @rival: <a>? <better> <better>? <supplier> | <a>? <other>? <competitor> | one of <a> <competitor>
    @rival: another . | another one | someone/somebody else | your <other>? <competitor>
    @seller: <rival> | <someone> | <a> <other>? <supplier> | one of your <competitor>
    @then: . | instead | in the end | now | as/for/from/who/which/because | at a/the/half/lower

    @over: over/across/away/on
    @switch: switch/switches/switching/switched/defected
    @go: goes/going/gone/went
    @move: move/moves/moving/moved/switch/switches/switching/switched/change/changes/changing
    @move: changed/defect/defects/defecting/defected/transfer/transfers/transferring/transferred
    @move: migrated/migrating
    @take: take/takes/taking/took/taken/move/moves/moving/moved/give/gives/giving/gave/given
    @custom: business/custom/work/orders/account/trade/maintenance/contract
    @service: support/servicing/hosting/payroll/bookkeeping/printing/cleaning/laundry/catering/insurance/telephony
    former: <go> over? to <rival> | <go> elsewhere | <go> in house/inhouse | <go> over to <named>
    former: <go>/go with/to the <named> crowd/lot/people/firm/mob from here/now/then on
    former: <go>/go with/to <rival> from here/now/then on
    former: go/<go>/<move> over to the <named> <named>? <supplier>
    former: <switch> <over>? to the <named> <named>? <supplier> | <switch> <over>? to <a> <supplier>
    former: <move> everything/all over? to <named> | <move> everything/all over? to <rival>
    former: using <someone>/<rival> .. now | using <rival> .. from now on | try/trying another <supplier>
    former: using <a> <other>? <other>? <supplier> .. from now on
    former: registered/enrolled/signed with <a> <other>? <supplier>
    former: <move> <over>? to <rival> | <switch> <over>? to <named> <other>? <then>
    former: <switch>/changed/changing <a>? <supplier> | changed <a> <other> <supplier> | jumped/jumping ship
    former: <go> with/w <seller> | <go> with/w <named> <other>? <then>
    former: signed up? with/w <seller> | signed up? with/w <named> <other>? <then>
    former: <take> <a>/all .. <custom> ~ elsewhere | <take> <a>/all <custom> ~ to <other>
    former: business elsewhere | <take>/bring/bringing/brought .. in house/inhouse
    former: transfer/transferred .. to <rival>
    former: <take> <a> <service> <over>? to <named> | <take> <a> <service> <over>? to <rival>
    former: we/weve have? lost them/him/her/it/<name> to <rival>/<named>
    former: lost <a>? <custom> to <rival>/<named>
    former: lost to <rival> | lost to <named> <other>? . | lost them/him/her/it to <rival>/<named>
    former: leaving/left/leaves/leave/dropped/dropping/ditched us for <other>
    former: leaving you for <other> | found <someone> else | found another <supplier>
    former: leaving/leave us . | dropped/ditched us . | dropped/ditched us as | part/parted/parting ways/company with us
    @does: has/does/handles/supplies/looks/makes/cleans/services
    former: have/has/got <a>? another/own/different <supplier> now | now have/has <a>? inhouse | now have/has <a>? in house
    former: found <a> <better>? <supplier> .. using/use them/him/her/it | taken on <a> own <supplier>
    former: do/does/make/makes their/his/her/its own .. now | our own .. now instead
    former: now do/does/make/makes .. ourselves/themselves/himself/herself
    former: do/does/doing/make/makes/making .. ourselves/themselves/himself/herself now
    former: outgrown us | <better> <supplier> <does> .. now | somebody/someone else <does> .. now
    former: appointed .. <rival> | appointed someone
    @choose: chosen/chose/choosing
    @decide: decided/deciding/chose/chosen
    former: to change/switch/swap <supplier> | <choose> <seller> | <choose> <a> <other> <seller> | <decide> to go with/for/to <seller>
    former: <decide> to go with/for/to another | instead of you | <decide> for/on <rival>
    former: having/getting .. done/made/printed/supplied/serviced/cleaned/cut by/at/through <seller>
    former: having/getting .. done/made/printed/supplied/serviced/cleaned/cut by/at/through a/an <other>

    @buy: buy/buys/order/orders/gets/takes/sources/purchases
    @buying: buying/ordering/purchasing/sourcing/booking
    @any: anything/orders
    @more: anymore/more/again | any more/longer
    @wont: wont/shant/not
    @orders: order/orders/purchase/job/delivery
    @ofUs: with/from you/us
    former: <buy> .. from <named> <other>? now/instead | now <buy> ~ from/at <named>
    former: now <buy> ~ from/at <seller> | <buy>/<buying> everything/all from <other>
    former: <buy>/<buying> ~ from/at <rival> | <buying> .. from <named> | <buying> .. from <other> now
    former: now <buy> ~ elsewhere | <buy> ~ elsewhere now | <buying> ~ elsewhere
    former: stopped <buying>/using | stop <buying> ~ from you/us
    former: no longer be <buying>/using/needing/requiring/placing | no longer <buy>
    former: no longer need*/require* us/our/your/you | need/needs/needed us no longer
    former: no longer purchas* | no need of us | no more orders | <wont> be reordering
    former: <wont>/dont/dinnae need you/your/us .. after/from/anymore/again/more/longer
    former: <wont>/dont need <a> <supplier> ~ <more>
    former: made/making other/alternative arrangements . | made/making other/alternative arrangements for next
    former: made/making other/alternative arrangements from | no more deliveries/visits please
    former: not to renew/reorder | <wont> be coming back . | <wont> be coming back next
    former: not with us any more/longer | not with us anymore
    former: <wont> be <buying>/taking/using ~ <more> | <wont> be needing/renewing/<buying>
    former: cant/cannot/<wont> <buy>/place <any>? ~ <ofUs> <more>
    former: <wont> be <buying> ~ <ofUs> <more> | <wont> be placing/sending <more>/further
    former: not placing/sending any more/further | placing/place/send/sending no more/further
    former: this/that will/ll be my/our last/final order | last/final order/purchase ever
    former: that/this/which was/is ~ our/my last/final <orders> ~ <ofUs>
    former: that/this/which/it will/ll ~ <a> last/final <orders> ~ <ofUs>
    former: that/this was/is ~ your/our last visit/delivery ~ with/to us/you
    former: done/finished with/w us

    @count: one/two/three/four/six/a/an
    @contract: contract/agreement/subscription/membership/club/policy/account/acct/plan/retainer/lease
    @cancel: cancel/cancels/cancelled/canceled/cancelling/canceling/terminate/terminates/terminated
    @cancel: terminating
    former: not/wont ~ renewing/renew | <contract> ~ not ~ renewed/extended
    former: let/letting/lets <a> <contract> lapse/expire/go | <contract> run out and
    former: end/ending/ended our/the/this <contract>/arrangement/relationship/cooperation
    former: take/consider/accept this .. notice | customer/client/account lost . | lost customer/client
    former: notice to terminate/end/cancel | notice of termination | months/days notice
    former: please stop/end/cancel/discontinue <a> <other>? <contract> | letter of withdrawal | gave/given/giving/gives us? <count>? ~ notice | notice given
    former: handed in .. notice | <cancel> .. <contract> | clos*/closing .. <a> account/acct/file
    former: acct/account/accounts/ac ~ closed/shut/stopped/finished
    nothing: notice to him/her/them | gave/given/gives notice to him/her/them
    nothing: clos*/closing <a> account/accounts/file year/month/books
    nothing: acct/account/accounts closed for year/month/audit/stocktaking/maintenance/posting

    former: discharged . | emigrated | moved/moving/relocated/relocating abroad/overseas
    @abroad: spain/portugal/france/italy/germany/austria/switzerland/ireland/canada/australia/cyprus
    @abroad: greece/america/dubai
    former: moved/moving/relocated/relocating ~ to <abroad>

    @ein: ein/eine/einen/einem/einer/eines
    @ein: der/die/das/den/dem/zum/zur/unser/unsere/unseren/seinen/seinem/ihren/ihrem
    @anderer: anderer/anderen/anderem/andere/neuer/neuen/neuem/neue/günstigerer/günstigeren
    @anderer: günstigere/billigerer/billigeren/billigere/größerer/größeren/größere/örtlichen/lokalen
    @lieferant: lieferant/lieferanten/anbieter/partner/servicepartner/dienstleister/firma/agentur
    @lieferant: hersteller/händler/großhändler/fachhändler/versandhändler/betrieb/kanzlei/apotheke
    @lieferant: versandapotheke/onlineshop/praxis/druckerei/rösterei/bäckerei/steuerberater/berater
    @lieferant: zahnarzt/arzt/hausarzt/tierarzt/friseur/bäcker/metzger/gärtner/maler/schreiner/tischler
    @lieferant: wäscherei/reinigungsfirma/fotograf/physiotherapeut/trainer/ausrüster/anwalt/notar/hausmeister/caterern/schlosser
    @lieferant: makler/versicherung/werkstatt/installateur/elektriker/caterer/gärtnerei/salon/studio
    @konkurrenz: konkurrenz/konkurrent/konkurrenten/wettbewerb/wettbewerber/mitbewerb/mitbewerber
    @konkurrenz: marktbegleiter
    @rivale: <ein>? <anderer> <lieferant> | <ein>? <konkurrenz> | jemand anderem/anderen/anders
    @zu: zu/zum/zur | an den/die/einen/eine
    @wechselt: wechselt/wechseln/wechsle/wechselte/wechselten/gehe/geht/gehen/ging/gingen/wandert
    @wechselt: wandern
    @gewechselt: gewechselt/gegangen/abgewandert/übergelaufen/weggegangen/abgeworben
    @vergibt: vergibt/vergeben/gibt/geben
    @macht: macht/machen/liefert/liefern/übernimmt/übernehmen/erledigt/erledigen/betreut/betreuen
    @künftig: künftig/zukünftig/jetzt/nun/inzwischen/mittlerweile/nunmehr
    former: <wechselt> .. zu/zum/zur <rivale> | zu/zum/zur <rivale> .. <gewechselt>
    former: wechselt/wechseln/wechsle/wechselte ~ zu <named> | zu <named> <other>? gewechselt/abgewandert/übergelaufen
    former: kunde/kundin/kd <wechselt> ~ zu <named> | kunde/kundin/kd ~ zu <named> <other>? <gewechselt>
    former: <wechselt> ~ von uns ~ zu <named>
    former: <wechselt> ~ von uns weg/fort | in die/eine <lieferant> .. gewechselt
    former: hat/haben/macht/machen <künftig> <ein> <anderer> <lieferant> | <ein> <anderer> <lieferant> gefunden
    former: lieferanten/anbieter/dienstleister/steuerberater ~ gewechselt/wechseln
    former: lieferanten/anbieter/dienstleister/steuerberater zu wechseln
    former: hat/haben <ein>? andere/anderen <lieferant> | hat/haben <künftig> <ein> eigene/eigenen/eigener <lieferant>
    former: für <ein> anderes angebot .. entschieden | <künftig> .. mit <named> zusammen | <macht> firma/fa <named>
    former: <künftig> beliefert/beliefern uns | ab .. beliefert/beliefern uns
    former: an <rivale> ~ verloren | an <named> ~ verloren | verloren an <rivale>/<named>
    former: verloren an <rivale> | bei <rivale> ~ unterschrieben | bei <named> ~ unterschrieben
    former: für <rivale> .. entschieden | für <ein> <lieferant> aus <other> .. entschieden
    former: <künftig> bei <rivale> | ist/sind ~ bei <rivale> | abgesprungen | abgewandert
    former: von uns ~ trennen/getrennt | trennt/trennen sich ~ von uns | uns entwachsen
    former: uns ausgelistet

    @kauft: kaufe/kaufen/kauft/bestelle/bestellen/bestellt/beziehe/beziehen/bezieht
    @lässt: lasse/lassen/lässt
    @beiUns: bei/von ihnen/euch/uns/dir
    @nichtMehr: nichts/nicht/nix mehr
    former: <kauft> .. <nichtMehr> <beiUns> | <beiUns> <kauft> .. <nichtMehr>
    former: <kauft> .. <beiUns> ~ <nichtMehr> | <beiUns> .. <nichtMehr> kaufen/bestellen/beziehen/nehmen
    former: <kauft> .. alles/komplett/nurnoch bei/von <other> | <kauft> .. bei/von <rivale>
    former: <nichtMehr> ~ <beiUns> .. kaufen/bestellen/beziehen/nehmen | <kauft> ~ <nichtMehr>
    former: <kauft> .. nur noch bei/beim/im <other> | gegen sie/euch/uns entschieden
    former: sind/bin <künftig> bei <named> . | arbeite/arbeiten/arbeitet .. mit <rivale>
    former: nehme/nehmen/nimmt <künftig>/ab .. von/bei <named> | <kauft> .. zentral ein
    former: stellen sie .. lieferung/lieferungen .. ein . | wir <other> <künftig> selbst/selber .
    former: kunde/kundin verloren .
    former: <kauft> ab sofort .. bei/beim/von/vom <other> | <kauft> seit .. bei/beim <named> | <macht> .. <künftig>/ab .. selbst/selber
    former: nichts mehr ~ bestellen/kaufen/beziehen | <kauft> .. woanders/anderswo | <künftig> ~ woanders . | <vergibt> .. woanders
    former: <kauft>/<lässt> .. <künftig> .. bei/von <other> | lasse/lassen das/es .. ab .. woanders/anderswo machen .
    former: künftig/zukünftig .. bei/von <other> .. nähen/machen/kaufen/bestellen/beziehen/arbeiten
    former: künftig/zukünftig .. bei/von <other> .. lassen/lässt/bestellt/kauft/bezieht
    former: das/dies ist/war/wird/sind/waren ~ unsere/meine letzte/letzten/letzter bestellung/lieferung/auftrag/bestellungen ~ bei ihnen/euch
    former: das/dies wird ~ ihre/seine letzte/letzter bestellung/auftrag ~ bei uns
    former: <macht> <künftig> <named> .. für uns | <künftig> <macht> <named> .. für uns
    @braucht: braucht/brauchen/brauche/benötigt/benötigen/benötige
    former: <braucht> uns/sie/euch ~ nicht mehr/länger | <braucht> ihre/unsere/eure <other> ~ nicht mehr/länger
    former: sie/ihr brauchen/braucht nicht mehr zu kommen/liefern
    former: nicht mehr bei uns | nicht mehr kunde | kein/keine kunde/kundin mehr

    prospect: noch kein/keine kunde/kundin | noch nicht kunde/kundin | noch nie/nichts gekauft/bestellt
    prospect: not yet <a>? customer/client | not/isnt <a>? customer/client yet
    prospect: never/not bought/ordered ~ yet | not yet bought/ordered | yet to buy/order

    @vertrag: vertrag/mandat/abo/liefervertrag/rahmenvertrag/wartungsvertrag/zusammenarbeit
    @vertrag: mitgliedschaft/geschäftsbeziehung/servicevertrag/pachtvertrag/abonnement
    former: hat/haben/hiermit .. gekündigt | gekündigt | <vertrag> ~ beendet/gekündigt
    former: verlängere/verlängern/verlängert .. <vertrag> nicht | verlängert/verlängern nicht
    former: <vertrag> ~ beenden/kündigen/auflösen
    former: <vertrag> ~ nicht ~ verlängert/erneuert | nicht verlängert | <vertrag> auslaufen lassen
    former: kündigen/kündige/kündigt .. <vertrag> | hiermit kündige/kündigen | beenden .. <vertrag>
    former: kündigung eingegangen/erhalten | konto/kundenkonto ~ aufgelöst/geschlossen/gelöscht
    nothing: ist/wurde/wird/war ~ gekündigt worden | wurde ~ gekündigt

    former: ausgewandert | behandlung/therapie ~ abgeschlossen/beendet .
    @ausland: spanien/portugal/frankreich/italien/österreich/deutschland/kanada/australien/amerika
    @ausland: mallorca
    former: ziehe/ziehen/zieht ~ nach <ausland> | ziehe/ziehen/zieht ~ ins ausland
    former: nach <ausland> ~ gezogen/verzogen/umgezogen | ins ausland ~ gezogen/verzogen/umgezogen
    """
}
