/// The expressions by which people tell of an end, with room for what stands between their words:
/// "gibt den Betrieb zum Jahresende auf". `StateWords` has those of one piece, which lists say too.
///
/// The format, a line each: `meaning: phrase | phrase`. A word that ends in `*` may go on for a few
/// letters; `a/b` is either; `<firm>` is a word for a firm, `<name>` that or one of the customer's
/// own name, `<other>` one that is neither us nor a time; `..` stands for up to eight words of any
/// sort, `~` for such as say when and whether, and `.` for the end of the clause.
struct EndPhrases: Sendable {
  enum Meaning: Hashable, Sendable {
    case ended(Ending.How)
    /// What courts and liquidators write: whose end it is may stand behind it or around it.
    case decreed(Ending.How)
    /// They stop buying.
    case former
    /// Goes with an end, and is none: a card of condolence, a claim that was filed.
    case sign
  }

  private enum Element {
    case words([StateWords.Word])
    case firm
    /// A firm, or the customer by name.
    case name
    /// Neither us nor a time: "buying from Smith".
    case other
    /// Up to eight words of any sort.
    case gap
    /// Words of time and auxiliaries alone.
    case narrowGap
    /// Nothing more stands in the clause.
    case end
  }

  static let all = EndPhrases(parsing: table)

  private struct Phrase {
    var elements: [Element]
    var meaning: Meaning
  }

  private var phrases = PhraseBeginnings<Phrase>()
  private var ofFirms: [Phrase] = []

  /// The words that expressions begin with, one or two of each, but for those that begin with a
  /// word for a firm.
  var beginnings: [[StateWords.Word]] {
    phrases.all.flatMap { phrase -> [[StateWords.Word]] in
      guard case .words(let first) = phrase.elements[0] else { return [] }
      guard phrase.elements.count > 1, case .words(let second) = phrase.elements[1] else {
        return first.map { [$0] }
      }
      return first.flatMap { word in second.map { [word, $0] } }
    }
  }

  private init(parsing text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":"),
        let meaning = Self.meanings[String(line[..<colon])]
      else { preconditionFailure("no meaning: \(line)") }
      for phrase in line[line.index(after: colon)...].split(separator: "|") {
        let parts = phrase.split(separator: " ")
        add(parts.map(Self.element), meaning)
      }
    }
  }

  private mutating func add(_ elements: [Element], _ meaning: Meaning) {
    switch elements.first {
    case .firm: ofFirms.append(Phrase(elements: elements, meaning: meaning))
    case .words(let words):
      for word in words {
        var own = elements
        own[0] = .words([word])
        phrases.add(Phrase(elements: own, meaning: meaning), beginningWith: word)
      }
    default: preconditionFailure("a phrase begins with a word")
    }
  }

  private static func element(_ text: Substring) -> Element {
    switch text {
    case "..": .gap
    case "~": .narrowGap
    case ".": .end
    case "<firm>": .firm
    case "<name>": .name
    case "<other>": .other
    default:
      .words(
        text.split(separator: "/").map {
          StateWords.Word(text: Array(headerKey(String($0)).utf8), isOpen: $0.hasSuffix("*"))
        })
    }
  }

  /// The longest expression that the words begin with.
  ///
  /// - Parameter own: the words of the customer's name.
  func match(
    _ words: ArraySlice<String>, own: Set<String>
  ) -> (count: Int, meaning: Meaning)? {
    guard let first = words.first else { return nil }
    var best: (count: Int, meaning: Meaning)?
    func consider(_ expressions: [Phrase]) {
      for phrase in expressions {
        guard let count = Self.length(phrase.elements[...], words, own), count > best?.count ?? 0
        else { continue }
        best = (count, phrase.meaning)
      }
    }
    consider(phrases.mayBegin(with: first))
    if RemarkWords.firms.contains(first) { consider(ofFirms) }
    return best
  }

  /// How many of the words the elements take up; nil where they do not stand there.
  private static func length(
    _ elements: ArraySlice<Element>, _ words: ArraySlice<String>, _ own: Set<String>
  ) -> Int? {
    guard let element = elements.first else { return 0 }
    switch element {
    case .end: return words.isEmpty ? 0 : nil
    case .words(let allowed):
      guard let word = words.first, allowed.contains(where: { $0.matches(word) }) else {
        return nil
      }
    case .firm:
      guard let word = words.first, RemarkWords.firms.contains(word) else { return nil }
    case .name:
      guard let word = words.first, RemarkWords.firms.contains(word) || own.contains(word) else {
        return nil
      }
    case .other:
      guard let word = words.first, !RemarkWords.isSmall(word), !RemarkWords.parties.contains(word)
      else { return nil }
    case .gap, .narrowGap:
      let isNarrow = if case .narrowGap = element { true } else { false }
      for count in 0...min(gapLimit, words.count) {
        if count > 0, isNarrow, !RemarkWords.isSmall(words[words.startIndex + count - 1]) {
          return nil
        }
        if let rest = length(elements.dropFirst(), words.dropFirst(count), own) {
          return count + rest
        }
      }
      return nil
    }
    return length(elements.dropFirst(), words.dropFirst(), own).map { $0 + 1 }
  }

  private static let gapLimit = 8

  private static let meanings: [String: Meaning] = [
    "deceased": .ended(.deceased), "insolvent": .ended(.insolvent), "closed": .ended(.closed),
    "do not contact": .ended(.doNotContact), "decreed": .decreed(.insolvent), "former": .former,
    "sign": .sign,
  ]

  private static let table = """
    deceased: starb | verstarb | ist/sind ~ eingeschlafen | friedlich/sanft/ruhig eingeschlafen | ums leben gekommen | kam ~ ums leben | entschlafen | von uns gegangen | lost his/her battle | passed sunday/monday/tuesday/wednesday/thursday/friday/saturday/yesterday/peacefully | is dead | ist tot | ist/sind ~ verschieden | verschieden ist | lebt nicht mehr
    insolvent: ist/sind/ging/gingen/geht ~ pleite/bankrott | pleite gegangen | is/are/gone/went ~ bankrupt/bust | went to the wall | gone to the wall | zahlungsunfähig | into liquidation .. receiver*
    decreed: liquidation/redressement judiciaire .. prononcé*/ouvert*/publié* | jugement .. liquidation/redressement judiciaire | mis/mise/placé/placée en liquidation/redressement | déclaré/déclarée en faillite | declarado/declarada en concurso/quiebra | concurso .. declarado | dichiarato/dichiarata fallito/fallita | fallimento .. dichiarato | failliet verklaard | faillissement .. uitgesproken | insolvenzsache | declared ~ bankrupt/insolvent | für insolvent/zahlungsunfähig/bankrott erklärt | creditors voluntary liquidation | compulsory liquidation | insolvenzverfahren .. eröffnet* | insolvenzverfahren | eröffnung .. insolvenzverfahren* | insolvenz ~ angemeldet/beantragt/eröffnet | insolvenz .. eröffnet | konkurs* ~ eröffnet* | über .. konkurs ~ eröffnet | konkurseröffnung | chapter 7 | bankruptcy case/court/notice/petition | notice .. bankruptcy | receiver*/administrator*/liquidator* .. appointed | appointed .. liquidator*/receiver*/administrators | insolvenzverwalter* .. bestellt | bestellt .. insolvenzverwalter* | appointment .. receiver*/administrator*/liquidator* | winding up petition/order | in receivership | placed in/into .. liquidation/administration/receivership | entered liquidation/administration/receivership | final/provisional liquidation | in den konkurs
    do not contact: untersage/untersagt/untersagen/verbiete/verbietet/verbitte .. kontakt*/kontaktaufnahme*/anrufe* | löschung .. daten | löschen .. unsere/meine/alle daten | delete/erase/remove .. my/our/all .. data/details | unsere/meine/alle daten .. löschen | cease .. contact* | do not/dont wish/want .. contact* | do/please not contact .. again/anymore/further | dont/never contact .. again/anymore/further | stop contacting me/us | no more contact | take/strike/remove/delete me/us off/from all/your/the lists/books/system/database/records | take/strike/remove/delete me/us off/from all your lists/books/systems/databases/records | take/strike/remove/delete me/us off/from every/any list/book/system/database | take/strike/remove/delete our/my name/names/number/details/address/company/firm off/from all/every/any/your/the .. list/lists/books/system/systems/database/records | take/strike/remove/delete <name> .. off/from all/every/any/your/the .. list/lists/books/system/systems/database/records | kontaktieren/kontaktiert .. mich/uns .. nicht mehr | nicht mehr .. kontaktieren | nicht mehr .. zu kontaktieren | keinen/keinerlei kontakt mehr | streichen/streicht/löschen/löscht .. mich/uns .. aus ihrer/eurer kartei/datenbank/kundenkartei/kundendatei
    closed: löst/lösen/löse .. <name> .. auf | winds/wind/winding/wound the/our/my/his/her/their <name> up | schließe/schließen/schließt den/die/das/unseren/unsere/unser/meinen/meine/mein betrieb/firma/unternehmen/verein | löst/lösen ~ sich ~ auf | gibt/gebe/geben/gab/gaben/geb .. <firm> .. auf | gibt/geben/gab .. <firm> .. aufgegeben | hat/haben .. <firm> ~ aufgegeben | <firm> ~ aufgegeben/aufgelöst/eingestellt/zugemacht/dichtgemacht | geschäftsbetrieb ~ eingestellt | besteht/bestehen .. nicht mehr | existiert/existieren .. nicht mehr | gibt es .. nicht mehr | hat/haben ~ zugemacht/dichtgemacht | macht/machen/mache .. <firm> .. zu/dicht | schließt/schliesst/schließen .. für immer/endgültig | für immer/endgültig ~ geschlossen | gave/giving/given/gives/give up .. <firm> | shut/shuts/shutting/close/closes/closing/closed .. <name> .. for good | clos* ~ for good | shut ~ for good | clos*/closing ~ its/their/our/the doors | clos*/shut*/closing ~ up shop | closing shop | clos*/closing/winding up the/our/my/his/her/their company/business/practice | winding up the/our/my/his/her/their <firm> | sold up | retired and closed | stopped/stopping trading | ceased/ceases/ceasing ~ trading/operations/business | being wound up | <firm> has/have ceased | <firm> ~ not open/reopen ~ again/anymore | <firm> .. bleibt ~ zu/geschlossen
    former: this/that will/ll be my/our last/final order | not/wont renewing/renew | notice to terminate/end | notice of termination | months/days notice | letter of withdrawal | no more orders | no need of us | done/finished with/w us | no longer purchas* | konto/kundenkonto ~ aufgelöst/geschlossen/gelöscht | going/gone/went with a/another .. competitor | gave/given/giving/gives ~ notice | notice given | handed in .. notice | cancel*/cancelling/canceling/terminat*/terminating .. contract/agreement/subscription/membership/club/policy/account/plan | clos*/closing .. my/our/his/her/their/the .. account/acct/file | acct/account/accounts/ac ~ closed/shut/stopped/finished | gone/went/going/goes elsewhere | now buy*/order* ~ elsewhere | buy*/order* ~ elsewhere now | business elsewhere | switch*/changed ~ supplier*/provider*/to another/roaster | switch* to <other> | went/gone over to <other> | appointed .. another/new/different/someone | chosen/chose someone | chosen/chose another/new/different supplier/provider/firm/company/contractor/agency | signed/gone/going/went with/w another/someone | signed/gone/going/went with/w a/an/the supplier/provider/competitor/contractor/vendor/agency/firm/company | signed/gone/going/went with/w a/an/the <other> supplier/provider/competitor/contractor/vendor/agency/firm/company | transfer .. to another | mov* to another/a competitor | gone/went over to another | gone/went/moved to ~ a competitor/the competition | stopped buying/ordering | no longer be buying/ordering/using/needing/requiring | wont/not be buying/ordering/taking/using ~ anymore/more | no longer buy*/order*/need* | wont/not be needing/ordering/buying/renewing | buying/ordering/getting/taking .. from <other> | order/buy ~ from <other> ~ now/instead | lost them to | that/this/which was/is ~ our/my last/final order/purchase/job/delivery ~ with/from you | that/this/which/it will/ll ~ our/my/their/his/her/the last/final order/purchase/job/delivery ~ with/from you/us | last/final order/purchase ever | placing/place/send/sending no more/further | cant/cannot/wont/not order/buy/purchase ~ from/with you/us anymore/more/again | cant/cannot/wont/not order/buy/purchase ~ from/with you/us any more/longer | cant/cannot/wont/not order/buy/purchase/place anything/orders ~ from/with you/us anymore/more/again | cant/cannot/wont/not order/buy/purchase/place anything/orders ~ from/with you/us any more/longer | wont/not be buying/ordering/purchasing ~ from/with you/us anymore/more/again | wont/not be buying/ordering/purchasing ~ from/with you/us any more/longer | not placing/sending any more/further | wont/not be placing/sending any more/further | no longer be placing | take/taking/took/taken/move/moving/moved/give/giving/gave/given our/my/their/the/all .. business/custom/work/orders/account ~ elsewhere | take/taking/took/taken/move/moving/moved/give/giving/gave/given our/my/their/the/all business/custom/orders ~ to <other> | bring/bringing/brought/take/taking/taken/took .. in house/inhouse | decided/deciding/chose/chosen to go with/for/to another/someone | decided/deciding/chose/chosen to go with/for/to a/an/the supplier/provider/competitor/contractor/vendor/agency/firm/company | decided/deciding/chose/chosen to go with/for/to a/an/the <other> supplier/provider/competitor/contractor/vendor/agency/firm/company | instead of you
    former: discharged . | emigrated | ausgewandert | behandlung/therapie ~ abgeschlossen/beendet . | moved/moving/relocated/relocating ~ to spain/portugal/france/italy/germany/austria/switzerland/ireland/canada/australia/cyprus/greece/america/dubai | moved/moving/relocated/relocating abroad/overseas | nach spanien/portugal/frankreich/italien/österreich/deutschland/kanada/australien/amerika/mallorca ~ gezogen/verzogen/umgezogen | ins ausland ~ gezogen/verzogen/umgezogen
    former: having/getting .. done/made/printed/supplied/serviced/cleaned/cut by/at/through a/an/another/someone/somebody ~ <other>
    former: kaufe/kaufen/kauft/bestelle/bestellen/bestellt/beziehe/beziehen/bezieht .. bei/von ihnen/euch/uns/dir ~ nichts/nicht mehr | bei/von ihnen/euch/uns/dir .. nichts/nicht mehr kaufen/bestellen/beziehen/nehmen | kaufe/kaufen/kauft/bestelle/bestellen/bestellt/beziehe/beziehen/bezieht .. alles/komplett/nurnoch bei/von <other> | das/dies ist/war/wird/sind/waren ~ unsere/meine letzte/letzten/letzter bestellung/lieferung/auftrag/bestellungen ~ bei ihnen/euch | das/dies wird ~ ihre/seine letzte/letzter bestellung/auftrag ~ bei uns | für einen/eine/den/die lieferanten/anbieter/partner/dienstleister/firma/hersteller aus <other> .. entschieden | nichts/nicht mehr ~ bei/von ihnen/euch/uns/dir .. kaufen/bestellen/beziehen/nehmen | kauft/kaufen/kaufe/bestellt/bestellen/bestelle ~ nichts/nicht mehr | nichts mehr ~ bestellen/kaufen/beziehen | kaufe/kaufen/kauft/bestelle/bestellen/bestellt/beziehe/beziehen/bezieht/lasse/lassen/lässt .. künftig/zukünftig/jetzt/nun .. bei/von <other> | für einen/eine anderen/andere anbieter/lieferanten/partner/servicepartner/dienstleister/firma/agentur/hersteller .. entschieden | für den/die mitbewerber/konkurrenz .. entschieden | hat/haben/hiermit .. gekündigt | gekündigt | kündigen .. vertrag/mandat/abo/liefervertrag/rahmenvertrag/wartungsvertrag/zusammenarbeit | kündige .. vertrag/mandat/abo | kündigung eingegangen/erhalten | kauft/bestellt/bezieht/kaufen/bestellen/beziehen ~ woanders | künftig/zukünftig .. bei/von <other> .. nähen/machen/kaufen/bestellen/beziehen/arbeiten/lassen/lässt/bestellt/kauft/bezieht | wechsel* .. zu/zur/zum <other> | zu einem/einer anderen .. gewechselt | abgesprungen | abgewandert | geschäftsbeziehung/zusammenarbeit ~ beendet | beenden .. zusammenarbeit/geschäftsbeziehung | nicht mehr bei uns | nicht mehr kunde | kein/keine kunde/kundin mehr
    sign: kondolenz* | kondolenzkarte | kondolenzschreiben | beileidskarte | beileidsschreiben | kondoliert | beileid* | trauerkarte | trauerfeier | beerdigung | condolence* | our/my/deepest sympathy | funeral | rip | r i p | widow | witwe | witwer | late husband/wife | proof of claim | claim* .. lodged | lodged | lodge .. claim* | zur/z tabelle | insolvenzverwalter* | konkursverwalter* | konkursamt | masseverwalter* | liquidator* | trustee | receiver* and managers | no successor | kein/keinen/ohne nachfolger* | erbengemeinschaft | nachlassgericht | creditors | gläubiger* | doors are locked | sign removed
    """
}
