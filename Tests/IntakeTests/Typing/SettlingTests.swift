import Basics
import CSV
import Language
import Testing

@testable import Intake

@Suite("What settles a complaint, who was reached, and who wants to be called")
struct SettlingTests {
  @Test(arguments: TypingCase.table(rows))
  func `A row is typed as a careful person would`(_ row: TypingCase) {
    #expect(row.problems() == [], "\(row.text)")
  }

  /// Columns: type, direction, subject, status, channel, notes.
  static let rows = """
    Email|inbound|Gutter|||The gutter you fixed is leaking again, I am very unhappy. = complaint
    Email|inbound|Door|||The door you repaired last week is broken again. This is a complaint. = complaint
    Email|inbound|Complaint|||This is a complaint about the door you repaired = complaint
    Email|inbound|Roof|||You fixed the roof in May, thanks. But now the gutter is leaking, this is unacceptable! = complaint thanksFromThem
    Email|inbound|Boiler|||The replaced pump is noisy, we are not happy = complaint
    Email|inbound|Boiler|||I am unhappy with the boiler that was replaced in May = complaint
    Email|inbound|Boiler|||When will the boiler be repaired? = question ?complaint
    Email|inbound|Refund|||I was promised it would be refunded = ?complaint ?brokenByUs ?promiseByThem
    Email|inbound|Boiler|||Thanks, it works now = resolution thanksFromThem
    Email|inbound|Boiler|||I was upset about the delay, but all is sorted now, thank you = resolution thanksFromThem complaint
    Call|inbound|Telephone|||He is angry, the boiler we replaced leaks again = complaint
    Call|inbound|Telephone|||Boiler was repaired in May but leaks again = complaint
    Call|inbound|Telephone|||We replaced the seal on Monday. Still leaking. = complaint
    Call|inbound|Telephone|||She complained about the seal; we replaced it on the spot, all fine now = complaint resolution ?thanksFromThem ?inPerson
    Complaint|inbound|Seal|||Complained about the seal; replaced it on the spot, all fine now = complaint resolution ?thanksFromThem ?inPerson
    Complaint|inbound|Seal|||Seal replaced, credit note issued = complaint resolution
    Call|outbound|Telephone|||The gutter we fixed is leaking again, he is very unhappy = complaint
    Call|outbound|Telephone|||Replaced the broken pane = resolution
    Call|outbound||||No answer, will try to get it fixed = notReached
    Call|outbound||||It is to be fixed next week = ?promiseByUs
    Call|outbound||||We will try to have it repaired = ?promiseByUs
    Call|outbound||||A refund of 200 euros will follow = ?promiseByUs
    Call|outbound||||Managed to resolve it today = resolution
    Call|outbound||||Told him the pump is replaced = resolution
    Call|outbound||||As agreed we refunded the fee = resolution ?keptByUs ?priceTalk
    Call|inbound||||He complained about the noise = complaint
    Call|||||Customer complained that the boiler is cold = complaint
    Call|inbound||||Rang to complain = complaint
    Call|inbound||||Rang to thank us = thanksFromThem
    Call|outbound||||Called to thank her for the order = appreciation ?orderSizeTalk
    Call|inbound|Voicemail|||Please call me back about the appointment = notReached callBack
    Call|inbound||||Fragt nach dem Liefertermin, bitte um Antwort = callBack
    Call|inbound||||Asks to be rung back about the pump = callBack
    Email|inbound||||Your order confirmation has the wrong street. Please correct it = email question ?complaint
    Email|inbound||||Your order confirmation 4711 = notice
    Email|inbound||||Your order has shipped. Please call us if you have questions = notice
    Email|inbound|Re: new trays|||Yes, all fit = needsNoAnswer
    Email|inbound|AW: Termin|||Passt uns gut = needsNoAnswer
    Email|inbound|New trays|||Yes, all fit = -
    Email|inbound|Re: new trays|||Two more of the small ones please = ?orderSizeTalk
    Call|inbound|Telephone|||He asked for a call back, has a question about the invoice = callBack
    Call|inbound|Telephone|||Wants a quote for a new roof. Needs a call back. = callBack
    Call|inbound|Call from Anna|||Asked us to call her back = callBack
    Call|inbound|Voicemail|||Anna left a message asking us to call her back = notReached callBack
    Call|inbound|Telephone|||Asked about opening hours, told her = -
    Call|inbound|Missed call|||We missed his call = call theirs! notReached
    Call|outbound|Telephone|||We missed each other again = notReached
    Call|outbound||||Sorry to have missed you = notReached ?apology
    Call|inbound|Telephone|||We missed the deadline, he is angry = complaint brokenByUs
    Note||Delivery|||We missed the delivery date = brokenByUs
    Visit|outbound||||We missed the appointment = brokenByUs
    Call|outbound||||No answer at first, then reached him and discussed the roof = -
    Call|outbound||||Spoke with Anna; her boss is not available until June = -
    Call|outbound||||Spoke to his secretary = notReached
    Call|outbound||||Left no message, nobody answered = notReached
    Call|missed|Missed call from Eta = call theirs! notReached done
    Call|verpasst|| = call theirs! notReached done
    Anruf|entgangen|| = call theirs! notReached done
    Appel|manqué|| = call theirs! notReached done
    Llamada|perdida|| = call theirs! notReached done
    Call|||missed = call theirs! notReached done
    Call|inbound||missed = call theirs! notReached done
    Call|inbound||abandoned = call theirs! notReached done
    Call|inbound||voicemail = call theirs! notReached
    Call|outbound||busy = call ours! notReached done
    Call|outbound||no answer = call ours! notReached done
    Call|outbound||left voicemail = call ours! notReached
    Meeting|outbound||missed = meeting ours! cancelled
    Visit|outbound||||Checked the leak under the sink, tightened the joint, dry now = resolution
    Visit|outbound||||The leak is back, needs a new valve = complaint ?question
    Call|inbound||||Dripping tap again although we were there on Monday = complaint
    Call|inbound||||Thanked us for the quick repair = thanksFromThem ?resolution
    Call|outbound||||Thanked him for the order = appreciation ?orderSizeTalk
    Visit|outbound||||Customer not at home, put a card through the door = notReached ?inPerson
    Email|outbound||||So sorry about the missed appointment yesterday = apology brokenByUs
    Call|outbound||||Kim is disappointed with the weather but loves the kitchen = ?thanksFromThem ?valueTalk
    Call|outbound||||He is angry about the neighbours = -
    Call|inbound||||He is angry about the noise = complaint
    Email|outbound||||We will come on Thursday 18 June at 9. = promiseByUs due15
    Email|outbound||||We will come on Thursday, the 18th = promiseByUs due15
    Email|outbound||||We will come on Thursday next week = promiseByUs due8
    Email|outbound||||We will come on Thursday week = promiseByUs due8
    Email|outbound||||We will come on Thursday at 9. = promiseByUs due1
    Visit|outbound|Popped in|||left my card = inPerson
    Visit|outbound||||Dropped by, nobody home, left the keys with his wife = notReached inPerson
    Visit|outbound||||Boss was not in, the foreman showed me round = ?inPerson
    Call|outbound||||No answer, later met him at the market = inPerson
    Call|inbound||||He missed our call and rang back = -
    Call|outbound||||Rang back, no answer = notReached ?keptByUs
    Call|inbound||||Storm damage on the roof = -
    Email|inbound||||Storm damage on the roof = question
    Call|outbound||||Had to cancel our visit because the van broke down = brokenByUs
    Visit|outbound||||Two hours in the drizzle, worth every minute = -
    Email|inbound||||The training was worth every minute = valueTalk
    Call|inbound||||They won the job because the client had seen our lamps five years on = -
    Visit|external|Roof = visit unknown
    """

  @Test(
    "Who asks to be rung wants a call, who asks for an answer has no wish of how",
    arguments: [
      ("Please ring me urgently.", true), ("Rufen Sie mich bitte dringend zurück.", true),
      ("Bitte um Rückruf wegen des Termins", true), ("Please get back to me about the pump", false),
      ("Bitte um Antwort", false), ("We do not want you to ring us", false),
    ])
  func wantsCall(text: String, isCall: Bool) {
    var typer = TouchTyper(learnt: nil)
    let typing = typer.type(
      Record(["Email", "inbound", "", "", "", text]), TypingCase.columns, day: Day(number: 20_607),
      asOf: Day(number: 20_634))
    #expect(typing.signals.contains(.wantsCall) == isCall)
  }

  @Test(
    "Whoever served them before us is not us, whatever he did to their goods (R15)",
    arguments: [
      ("Our previous contractor never turned up and left us with dead units.", true),
      ("Der alte Lieferant hat ständig falsche Ware geschickt.", true),
      ("Your old lorry left us with dead units.", false),
      ("The contractor you sent never turned up.", false),
      ("You were late, as our previous supplier never was.", false),
    ])
  func predecessor(text: String, isOthers: Bool) {
    var tokenizer = Tokenizer()
    tokenizer.add(Array(text.utf8).span)
    var reader = TextReader(Lexicon.builtIn.text)
    reader.read(tokenizer, subjectTokens: tokenizer.tokens.count)
    #expect((reader.object(ofNoteBy: .theirs) == .others) == isOthers)
  }

  @Test(
    "A direction that nobody can read is strange; a blank one, and one that is known, are not",
    arguments: [
      ("Call", "external", true), ("Visit", "Richtung 3", true), ("Call", "", false),
      ("Call", "n/a", false), ("Call", "unknown", false), ("Call", "missed", false),
      ("Call", "inbound", false), ("Order", "web", false), ("Inbound call", "external", false),
    ])
  func strangeDirection(type: String, direction: String, isStrange: Bool) {
    // The second time it is remembered.
    var typer = TouchTyper()
    for _ in 1...2 {
      let typing = typer.type(
        Record([type, direction, "Chat", "", "", ""]), TypingCase.columns,
        day: Day(number: 20_607), asOf: Day(number: 20_634))
      #expect(typing.directionIsStrange == isStrange)
      if isStrange { #expect(typing.standing.side == .unknown) }
    }
  }
}
