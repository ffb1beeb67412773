extension Lexicon {
  /// The words of Rapport: English, and the words of types and states in other languages. Data, in
  /// the format of a user's own lexicon file; a string, since the compiler needs fifteen seconds
  /// for an embedded resource of this size.
  static let englishText = #"""
    # The words of Rapport: which phrases say what.
    #
    # [section]        what the phrases below it say, up to the next section
    # phrase, phrase   separated by commas; case, accents and punctuation do not matter
    #
    # In a phrase
    #   apologi[sz]*   [sz] either letter; * any ending (after three letters at least)
    #   (a|b c|)       either; with an empty one, or none
    #   follow-up      "follow-up", "follow up" and "followup"
    #   <we>           any word of the list @we
    #   <n>            any number
    #   -phrase        the phrase no longer says this (for lexicons that extend this one)
    # Words under [filler] may stand inside any phrase: "sent list" fits "sent you the list".
    # Contractions are written out: "don't" is "do not", "we'll" is "we will".
    #
    # In a section header
    #   signals        promiseByUs promiseByThem keptByUs keptByThem brokenByUs brokenByThem valueTalk
    #                  priceTalk helpByThem helpByUs needsReview orderSizeTalk followUp complaint
    #                  resolution apology denial appreciation thanksFromThem loyalty question
    #                  needsNoAnswer abuse rush notReached reached callBack inPerson
    #   sided ones     promise kept broken help thanks: ByUs or ByThem, by whose words they are
    #   the row itself kind NAME, side ours|theirs|both, state done|pending|planned|open|cancelled
    #   helpers        nothing (swallows its words), negation, negationAfter, turn, filler,
    #                  acknowledgement, courtesy, exoneration (what is complained of is not ours)
    #   ; by: us|them  only in words of that side     ; in: KIND …  only in rows of these kinds
    #   ; from: …      only in rows that side started  ; at: clause  only where a clause begins,
    #                  with its subject left out; at: alone: nothing else in its clause;
    #                  at: whole: nothing else in the text
    #   ; who: actor   a sided meaning falls on whoever started the contact, not on the writer
    #   ; denied: …    what it says where it is negated; otherwise it then says nothing
    #   cell …         for cells of type, channel, direction and status columns
    #   opening …      only among the first words of a text

    @we = i, we
    @they = they, he, she, customer, client, buyer, guest, patient, tenant, member, owner
    @they = manager, company
    @us = us, me
    @them = them, him, her, you, customer, client

    [article]
    the, a, an

    [filler]
    our, your, their, his, her, my, its, this, that, these, those, very, really, so,
    quite, just, kindly, also, now, then, still, yet, already, been, being, be, all, some, any,
    both, again, truly, extremely, finally, first, own, new, you, them, him, me, us, absolutely,
    completely, totally, rather, bit, too, immediately, quickly, promptly, soon, straight, away,
    personally, always

    [negation]
    no, not, never, without, none, neither, nor, nothing, nobody, hardly, free of, free from,
    lack of, rather than, instead of, no longer, not any, never any, no more, no single, zero,
    nil, no need (for|of|to), does not, did not, do not, is not, was not, were not, are not,
    has not, have not, had not, will not, would not, can not, could not, should not, far from

    # What would have been was not.
    (would|could|might) have, if (it|they|you|he|she|we|i|that) had,

    [exoneration]
    # What they complain about is none of ours (R15).
    nothing to do with (you|your|our|ye),
    (not|no) (your|ye) (fault|doing|mistake|problem), no fault of (yours|ours),
    (not|no) reflection on (you|us), not (aimed|directed) at (you|us), not (a|as a) complaint,
    (not|nothing|never) (about|against) (you|us), no complaint* (at all|whatsoever|about you|from me|from us),
    no blame on (you|us), (you are|we are) not to blame, none of your (fault|doing)

    [negationAfter]
    none, nil, n a, negative

    [turn]
    but, however, although, though, yet still, except, unfortunately, nevertheless, then

    @third = opposing counsel, opposing party, opposing side, other side, opponent*, court, registry
    @third = judge, magistrate, expert witness, witness*, land registry, tax office, tax authority
    @third = hmrc, irs, provider*, hosting provider*, supplier*, subcontractor*, freelancer*
    @third = gegenseite, gegner*, gegnervertreter*, gericht, amtsgericht, finanzamt, lieferant*
    @papers = letter*, correspondence, contract*, agreement*, pleading*, affidavit*, report*
    @papers = proposal*, quote*, statement*, brief*, submission*, reply, response, memo, email*

    [nothing]
    # Whom a talk of ours was with, where it was none of theirs (R15), and work on papers.
    (telephone|phone|video|conference|) (call*|meeting*|email*|letter*|correspondence|telefonat*|
      gespräch*|besprechung*|schreiben|anruf*) (with|to|from|mit|an|von|bei|beim) <third>,
    (drafting|reviewing|preparing|revising|finali[sz]ing|amending|editing|proofreading) <papers>,

    # Words that look like something else.
    (disappoint*|unhappy|upset|angry|annoyed|frustrat*|furious|fed up|cross|irritated) (with|about|
      at|by|over) (weather|rain|snow|council|insurance|insurer|neighbour*|neighbor*|government|
      traffic|bank|landlord|architect|planners|planning office|tax office|taxman|competitor*|
      (previous|last|other|former) (builder|supplier|firm|company|contractor|plumber|one)),
    no problem, no problem at all, not a problem, no worries, not at all,
    nothing to worry about, no rush, no hurry, not urgent, no thank you, no thanks, thanks but,
    thanks to, thank you but, thanks in advance, thank you in advance, thanks anyway,
    thank you for (getting back|replying|calling back|responding), credit card, debit card,
    business card*, sim card, card payment, card details, card number, card declined, bank card,
    card reader, card terminal, pay* by card, paid by card, key card, room card, punch card,
    time card, graphics card, memory card, gift tax, price list*, price tag*, priceless,
    price label*, prize*, price sheet, price file, price catalog*, asking price list,
    order book, order form*, order number, order no, in order to, purchase order number,
    court order, order of service, for the record, on record, track record, off the record,
    complaints (book|department|procedure|policy|form|officer|team|desk|process|line),
    review of the order, under review, order review, code review, contract review, peer review,
    review copy, review the (contract|draft|document|proposal|offer|file|drawing*|order),
    please review, review and sign, discount store, discount supermarket*, discounter*,
    out of order, law and order, pecking order, made to order, standing order, return call,
    return visit, return flight, return trip, many happy returns, return on investment,
    tax return*, return journey, in return, return ticket, late summer, late autumn,
    late spring, late winter, late afternoon, late morning, late evening, late shift,
    late nineties, too late to, late checkout, late check-out, late arrival, latest, lately,
    late (night|supper|lunch), past performance, present (and|at), presently, at present,
    present during, question mark, out of the question, no question, without question,
    question of time, free trial, free shipping, free delivery, free time, feel free, free spot,
    free seat, free table, free range, free parking, sugar free, gluten free, lead free,
    risk free, help desk, helpdesk, help line, help page, can you believe, good day to you,
    let you know, let them know, let him know, let her know, promising, promise land,
    compromise*, broken bulk, broken down by, training shoes, training data, personal trainer,
    issue date, issue <n>, issued, date of issue, issue of the magazine, in issue,
    problem solving, problem solver, problem free, trouble free, trouble shooting, hassle free,
    cheap flights, cheaper fare, referred to in, referred to as,
    referred to the (manual|contract|document*|drawing*|legal|invoice), refer to the,
    with reference to, in reference to, reference number, reference no, your reference,
    our reference, customer reference, reference code, ref no, order reference,
    payment reference, referred by, recommended by, introduced by,
    on (the|a|) recommendation of, came through, was referred to us, were referred to us,
    got our name from, found us through, interest rate*, rate of interest, rate your,
    bank charges, at this rate, heart rate, success rate, conversion rate, on budget,
    within budget, budget approved, budget year, wait list, waiting list, waiting room,
    waiting time, waiter*, meeting point, meeting room*, meet deadlines, meet requirements,
    meet standards, meet target*, calling card, called off, so called, call for tenders,
    call center, call centre, roll call, call out fee, call option, calling from, call up order,
    callout charge, visiting hours, visiting address, web visit, website visit*,
    visited (our|the|your) (website|web site|site|page|web page|online shop|homepage|landing
      page|web shop|pricing page),
    birthday party room, birthday discount, birthday voucher mailing, birthday field,
    congratulations you have won, gift shop, gift wrap*, gift department, gift set*, gift range,
    gift basket order, lunch menu, lunch box*, lunch service, lunch pack*, packed lunch*,
    lunch break, lunch trade, lunch time delivery, leaflet drop, dropped by <n> percent,
    sales dropped, address book, text book, contact details, contact form, urgent care,
    complimentary close, praise be, warned of rain, weather warning, severe weather, excuse me,
    lost and found, return address, returns label, returns policy, returns form,
    value added tax, face value, book value, cash value, order value, market value, net value,
    value date, nominal value, property value, rateable value, ph value, measured value,
    membership card number, member of staff, members of staff, team member*, family member*,
    sorry to hear, sorry to see, sorry for your loss, sorry for bothering, sorry to bother,
    sorry to trouble you, late fee waived, free of charge parking, in charge of,
    person in charge, charge battery, battery charge, charger, not reached an agreement,
    agreement reached, fix* date, fixed price, fixed term, fixed date, fixed rate, fixed assets,
    fixed cost*, fixed line, fixed fee, satisfied himself that, satisfies the norm,
    delayed flight, flight delayed, train delayed, overdue library,
    long overdue (visit|call|chat|meeting|lunch|catch-up|coffee), cancel my newsletter,
    cancel newsletter, cancelled meeting room, sent from my, sent on behalf, break fast,
    breakfast, damage waiver, damage report form, damages insurance, damage deposit,
    damage cover, fault tolerant, default*, plan b, planet*, plane*, plant*, wrong number,
    poor weather, poor thing, sick leave, leave days, annual leave, on leave, parental leave,
    strategy game, road map printed, sample order, sample pack, sample sent, bad weather,
    good news, bad news, great news, sad news, happy news, no news, any news, what news,
    (cover|covering|engagement|offer|demand|termination|resignation|reminder|invitation|welcome|
      confirmation|reference|award|rejection|acceptance|side|comfort|love|open|personal|handwritten|
      registered|recorded|signed|draft|formal|farewell|settlement|closing|completion|fee|opinion|
      first|second|third|last|long|short|nice|kind|wonderful|lovely|read the) letter,
    (the|a|an|old|original|worn) (broken|cracked|damaged|worn|rusty) (one|original|pattern|sample|
      piece|tile|tooth|plate|casting),
    bad luck, bad timing, bad gateway, not bad, not too bad, not bad at all, expensive taste,
    lost weight, at a loss, loss adjuster, profit and loss,
    <we> will not, <we> can not,
    <we> will be (closed|away|happy|glad|on holiday|on leave|at|in|pleased|attending|
      exhibiting|delighted), <we> will see, <we> will miss, <we> will have a, <we> will never,
    <we> shall see, if <we> will,
    being (replaced|repaired|fixed|restored|refunded|resolved|cleaned|renewed),
    would be (glad|happy|delighted|pleased|grateful), (happy|glad|delighted|pleased) to,
    be (glad|happy) (if|when), happy (new year|birthday|christmas|easter|hour),
    satisfied that the requirement*,
    is the (invoice|payment|order|offer|quote|price|contract|date|meeting|appointment),
    warranty card,
    came to (nothing|light|an end|an agreement|attention|a conclusion|a stop|pay|the
      conclusion|the wrong|terms|naught),
    quick payment, fast payment, bear in mind

    # ---------------------------------------------------------------- M2, commitments

    [promise]
    # The writer says: I will.
    <we> (will|shall) (swap|mend|redo|remake|reset|price|cost|measure|fetch|pop|swing|chase|reship|
      re-send|resend|credit|book|quote|work out|sort out|hold|post), <we> (will|shall) (send|email|mail|post|forward|call|phone|ring|come back|get back|reply|
      respond|answer|let|check|confirm|deliver|bring|fix|repair|replace|refund|arrange|
      organi[sz]e|prepare|provide|supply|share|draft|quote|look|find|ask|follow|make|have|see|
      sort|take care|update|visit|come|drop|pass|speak|talk|discuss|collect|pick|install|ship|
      dispatch|submit|issue|complete|finish|revise|correct|get|put|do|be in touch|be back|give|
      tell|work|add|try|investigate|raise|chase|schedule|book|reserve|return|credit|set|write|
      show|invite|introduce|order|keep|ensure|advise),
    <we> (will|shall) (definitely|certainly|of course|gladly|happily|then|also|now|be happy to) (send|
      call|email|come back|get back|check|confirm|deliver|arrange|prepare|reply|let|sort|look),
    <we> will be (sending|calling|coming|in touch|back|delivering|visiting|getting back),
    <we> (am|are) going to (send|call|email|check|deliver|prepare|get back|come back|visit|fix|
      repair|replace|look|arrange),
    <we> promise*, <we> have promised, <we> (have|) (agreed|undertook|committed|guaranteed) to,
    <we> guarantee (that|to|delivery), <we> (commit|undertake) to, you have <my> word,
    <my> word on it, you can count on (us|me), let <us> check, let <us> look into,
    let <us> find out, let <us> see what <we> can do, let <us> get back to you,
    let <us> come back to you, let <us> ask, let <us> confirm, leave it with (me|us),
    leave that with (me|us), consider it done, <we> am on it, <we> are on it,
    you will (have|get|receive|hear) (it|them|the|our|a|from|back|your),
    you will be (hearing|receiving|getting), you can expect (it|the|our|delivery|a|an),
    expect to (deliver|ship|send|have),
    it will be (with you|there|ready|delivered|shipped|sent|done|fixed|repaired|finished|on
      your desk|in the post),
    will be with you, will be ready (by|on|for), (is|are) to follow (by|on), to be delivered by,
    (offer|quote|quotation|proposal|sample*|drawing*|report|contract|invoice|price list|price*) will follow,
    (offer|quote|quotation|proposal|sample*|report|contract) to follow,
    will follow (by|on|tomorrow|shortly|next), <we> aim to (send|deliver|reply|have|finish),
    <we> plan to (deliver|send), <we> hope to have it, intend to (send|deliver)

    @my = my, our

    # As people type it.
    (id|ill) (send|email|mail|post|call|phone|ring|get|drop|come|let|check|bring|look|sort|give|
      pop|swing|follow|find|ask|chase|quote|price|deliver|fix|replace|confirm|revert|text), ill have,
    ill be (there|in touch|back|with)

    [promise; who: actor]
    # The subject is left out: whoever started the contact.
    promised (to|that|a|an|the|it|he|she|we|they|reply|delivery|feedback|payment|answer|for|by|
      him|her|them|price*|quote|sample*|update|call back|callback|repair|refund|documents|
      drawings|report),
    have promised,
    agreed to (send|pay|deliver|call|come|provide|sign|order|return|reply|get|let|check|supply|
      visit|fix|repair|replace|prepare|confirm|settle),
    committed to (pay|send|deliver|order|sign|buy|provide), undertook to,
    said <we> would (send|call|get back|check|come|deliver|look|arrange|find),
    will (confirm|revert|respond|reply|answer|come back|get back|let me know|be in touch)

    [promiseByUs; by: us; at: clause]
    # In our notes the subject is often missing.
    will (come|call|pop|drop|swing|stop|look|be) (by|in|over|round|around|out|along),
    (coming|calling|popping|dropping|swinging|stopping) (by|in|over|round|around|out) (on|tomorrow|
      next|this|to|monday|tuesday|wednesday|thursday|friday|saturday),
    will (send|email|mail|post|forward|call|phone|ring|prepare|quote|arrange|look into|find out|
      measure|visit|check|fix|repair|replace|refund|deliver|ship|chase|investigate|draft|bring|visit|provide|
      issue|sort|follow-up|schedule|drop|organi[sz]e|put together|update|share|speak|talk),
    to (send|email|forward|prepare|quote|call back|ring back|provide|draft) (by|before|tomorrow|
      today|next week|this week|on|quote|offer|price*|proposal|them|him|her|the),
    told (them|him|her|customer|client) <we> (would|will) (send|call|check|get back|come|deliver|look|
      arrange|find|fix|repair|have it|have them|have the|ring|email|mail|post|bring|drop|price|quote|
      work|swap|replace|sort|chase|ask|speak|talk|measure|do|take|get|put|let|collect|pick|see to),
    to (bring|mail|post|drop|ring|email|send) (more|new|the|another|some|over|back|round|out|him|her|
      them|his|their), <we> (am|are) to (send|bring|put together|prepare|ring|call|email|mail|post|
      get|find|check|arrange|draft|quote|price), (have to|got to|have got to) (get back to|come back to|ring
      back|call back),
    said <we> will, said i would, said we would, gave (my|our) word, have given our word,
    assured (them|him|her|customer|client), we owe (them|him|her|customer) (a|an|the),
    owe them a, need to get back to, must get back to, still have to send,
    have to send (them|him|her), need to send (them|him|her), must send, must call back,
    need to call back, have to call back, action on us, action us, action me, our action,
    our move, (asked|wants|wanted) (for|) (callback|call back) promised,
    promised (customer|client|him|her|them) (a|an|to|that|the|we|delivery|reply)

    [promiseByThem]
    <they> (will|shall) (pay|send|call|email|order|sign|confirm|transfer|settle|let|come|decide|
      get back|come back|reply|return|provide|deliver|place|buy|give|bring|tell|check|forward|
      arrange|introduce|talk|speak|make|be in touch|revert|discuss|renew|visit|drop|share|ring),
    <they> (promise*|agreed to|committed to|undertook to|said <they> would|said <they> will|say
      <they> will|intends to|plan to (order|pay|buy|sign)|guaranteed|confirmed <they> will|
      vowed to|gave <their> word)
    @their = their, his, her, the
    will (pay|transfer|settle|remit|place order|place an order|sign|order) (by|before|on|next|
      this|tomorrow|today|within|in|as soon|when|the|at|end|an|a|it|invoice|us),
    will pay, payment will be made, payment promised, promise to pay, promised payment,
    payment will (follow|arrive|go out|be), money will be, invoice will be paid, will be paid,
    (has|have|is) promised to pay, promised to (pay|order|settle|transfer|sign),
    payment plan agreed, agreed (a|to a|on a) payment plan, agreed to pay, order promised,
    they promised, customer promised, client promised, has committed to,
    payment (follows|to follow|is coming|coming|is on its way|will go out|promised),
    (transferring|paying|settling) (now|today|tomorrow|next|this|on|by|at),
    money (follows|is coming|on its way), cheque (is|) in the post, bear with us,
    <they> will need to pay, will buy, will place, intends to (order|pay|buy)

    [kept; by: us]
    as promised, as (we|i) promised, as agreed, as discussed here, like (i|we) promised,
    (i|we) promised you here,
    here (is|are) (the|your|our|a) (quote|offer|quotation|price*|price list|proposal|sample*|
      drawing*|report|contract|document*|information|data sheet*|datasheet*|details|figures|
      answer|brochure|catalog*|update*|revised|draft|certificate*|manual|plan|photos|list|
      invoice),
    here are the, here is the, here you go, please find attached,
    please find (enclosed|our|the|below), attached (is|are|please|you|find|the|our),
    enclosed (is|are|please|you|find|the), find attached, see attached, attached as,
    following up as promised, as requested here

    [keptByUs; by: us; denied: brokenByUs]
    sent (the|a|an|our|them|him|her|over|out|off|) (price list|price lists|offer|quote|
      quotation|proposal|sample*|drawing*|report|contract|document*|information|info|data
      sheet*|datasheet*|brochure|catalog*|draft|certificate*|manual|plan|details|figures|specs|
      spec sheet|answer|parts|replacement|spare part*|revised offer|revised quote|estimate|
      material*|keys|paperwork|slides|photos|minutes|summary),
    emailed (the|a|an|our|) (price list|offer|quote|quotation|proposal|drawing*|report|contract|
      document*|information|brochure|catalog*|certificate*|answer|details|estimate|draft),
    delivered on time, delivered as (promised|agreed), delivered (in|within) time,
    on time delivery, delivered ahead of (time|schedule), delivered early, arrived on time,
    shipped on time, finished on time, completed on time, ready on time, on schedule,
    ahead of schedule, done as (promised|agreed), kept (our|my) (promise|word),
    kept the (promise|deadline), met the deadline, met our deadline, made good on,
    called back as (promised|agreed), rang back as (promised|agreed),
    returned (his|her|their|the) call, called (him|her|them) back,
    as (promised|agreed) (sent|called|delivered|visited|came|brought|brought round),
    delivered in full, handed over as agreed, within the deadline, in good time,
    got back to (him|her|them) (as|with),
    brought (him|her|them|) the (sample*|part*|catalog*|drawing*|document*) as,
    on the day promised, on the agreed day, on the agreed date, fulfilled (our|the) promise,
    lived up to

    [keptByThem; denied: brokenByThem]
    paid on time, paid promptly,
    paid (in full|early|straight away|right away|immediately|at once|within terms|by return|as
      agreed|as promised|up front|upfront|in advance|within <n> days|the same day|before due
      date|ahead of due date|punctually),
    pay* (on time|promptly|punctually|early|like clockwork), always pay* (on time|promptly|),
    prompt pay*, prompt payment received, punctual payer, good payer, reliable payer,
    payment (received|arrived|came|in) (on time|early|promptly|in full|before|as agreed|as
      promised),
    payment on time, early payment,
    invoice (paid|settled) (on time|promptly|early|in full|before),
    settled (on time|promptly|early|in full|their account|the account|all invoices),
    all invoices paid, account (up to date|settled|in good standing), no overdue invoices,
    nothing overdue, never late with payment, never late paying,
    (paid|pays) (on the dot|to the day), paid as promised, as promised they,
    as (he|she|they) promised, they kept (their|to their) (word|promise*),
    kept (his|her|their) (word|promise|promises|side),
    honoured (the|their) (order|agreement|contract|commitment*),
    honored (the|their) (order|agreement|contract|commitment*),
    ordered as (agreed|announced|promised|planned), confirmed as agreed,
    sent the (order|po|documents|drawings|data|files|papers) as (promised|agreed),
    took the (agreed|full|whole) (quantity|volume|amount),
    stuck to the (agreement|plan|contract), stood by (their|his|her) (word|promise|commitment),
    true to (his|her|their) word, signed (the|) contract,
    renewed (the|their|) (contract|agreement|subscription|maintenance contract|licen[cs]e),
    reached the agreed volume, paid the (deposit|balance|invoice) (on|promptly|early|as),
    paid within,
    on the dot, pay* cash, pays in advance, cash on delivery paid, paid cash,
    pays straight away, paid it the same day,
    paid (the|their|his|her|our|up|everything|all|off|without),
    (was|were|has been|have been|been) (transferred|paid|settled),
    (deposit|payment|amount|money|sum|invoice|balance) (transferred|sent|made|executed|
      settled), settled (the|all|their|his|her), transferred (the|today|yesterday|this),
    signed contract, contract signed,
    signed (copy|copies|agreement|order) (attached|enclosed|returned),
    returned the (loan|rented|hired|borrowed|lent)

    [brokenByUs]
    <we> (forgot|forgotten|missed|failed|slipped|overlooked|neglected to|did not keep|broke|let
      you down|let them down|let him down|let her down|dropped the ball|messed up|screwed up|
      mixed up|lost track),
    we forgot, i forgot, we have forgotten, i had forgotten, we had forgotten,
    forgot to (send|call|deliver|reply|answer|order|enter|tell|inform|include|invoice|book|ring|
      mention|bring|ship|pass|forward),
    (missed|overran|exceeded) (the|our|a|agreed|delivery|promised) (deadline|delivery date|date|
      slot|appointment|delivery|target date|time),
    missed deadline, deadline missed, missed (the|our) (deadline|delivery),
    (our|my) (mistake|error|fault|oversight|delay|late reply|late answer|slip),
    mistake on our (side|part|end), error on our (side|part|end), fault on our side,
    our side (made|is at fault), we were (late|wrong|slow|at fault),
    we are (late|behind|running late|at fault|delayed|in the wrong),
    we delivered (late|wrong|too late|the wrong|short|incomplete),
    we shipped (late|wrong|the wrong), we sent (the wrong|wrong),
    we (over-charged|double charged|over-billed|billed twice|charged twice|invoiced twice),
    our driver (did not|never|was late|went|forgot),
    our (delivery|shipment|technician|engineer|fitter|colleague|offer|quote|answer|reply|
      invoice) (was|is|came|arrived) (late|wrong|delayed|too late|incorrect),
    delivered (late|too late|wrong|short|incomplete|the wrong|<n> days late|a week late|damaged|
      after the deadline),
    late delivery,
    delivery (late|was late|is late|too late|delayed|was delayed|overdue|came late|arrived late|
      missing|incomplete|never came|never arrived|failed|not on time|a week late|days late|late
      again),
    delayed delivery, delay in delivery, delay* to (the|their|his) order, delayed order,
    order (delayed|is late|was late|arrived late|came late|late again|still not delivered|not
      shipped|forgotten|lost|got lost|went missing),
    shipment (delayed|late|lost|missing),
    (arrived|came|shipped|turned up) (late|too late|<n> days late|a week late|a day late|weeks
      late|days late),
    sent (the|) wrong,
    wrong (item*|goods|product|part|parts|size|colo[u]r|quantity|model|article|material|address|
      batch|delivery|order|amount|price|room|dosage|tooth|seed|feed|grade|version|file) (delivered|
      sent|shipped|supplied|arrived|was|were|came|charged|invoiced|billed|on),
    did not (call|ring|write|get|come) back,
    did not keep (our|the) (promise|word|appointment|deadline),
    not as (promised|agreed|ordered|described|specified|discussed), other than agreed,
    contrary to (our|what we) (promise*|agreed|agreement|assurance), broken promise*,
    broke (our|my|the) (promise|word|agreement), promise (not kept|broken|forgotten),
    not kept (our|the) promise, promised but (not|never|nothing),
    (never|not) (got|came|called|rang|wrote|been) back (to|as),
    still waiting for (us|our|the|your|a|an|his|her|their|delivery|
      refund|replacement|parts|part|technician|engineer|invoice|credit|
      credit note),
    still waiting on (us|our|you|your), have been waiting (for|since),
    has been waiting (for|since),
    been waiting (for|since) (weeks|months|days|<n>|three|two|over|a),
    still have not (received|had|heard|got),
    still has not (received|had|heard|got|arrived|come),
    still not (received|arrived|here|delivered|heard|got|shipped|sent|answered|had|been
      delivered),
    have not received anything, have not heard (from you|from anyone|anything),
    (nobody|no one|no-one) (has|) (called|came|rang|turned up|showed up),
    (you|your <they>) (promised|forgot|never|missed|did not|have not|said you would),
    you promised, you said you would, you were supposed to, you were meant to,
    you (have|had) (forgotten|promised), your driver (did not|never|was late|left),
    (technician|engineer|driver|fitter|courier|plumber|installer) (did not|never|has not) (come|
      came|show|showed|turn|turned|arrive|arrived),
    double booked, double booking, over-booked, over-charged, charged twice, billed twice,
    invoiced twice, double charged, wrong invoice,
    invoice (wrong|incorrect|was wrong|is wrong|error), error in (the|our) invoice,
    incorrect (invoice|price|amount|delivery|quantity|bill), billing (error|mistake),
    wrongly (billed|charged|invoiced|delivered), wrong bill, short delivery, short delivered,
    short shipped, under delivered, incomplete delivery,
    missing (parts|items|goods|boxes|pieces|pallets|units), partly delivered,
    sla (missed|breach|breached|violated), breach of sla, deadline (slipped|passed), outage*,
    system down, downtime again,
    we cancelled (the|their|his|her) (appointment|visit|meeting|delivery|order),
    we had to (cancel|postpone) (the|their|his|her), had to cancel on (them|him|her),
    had to postpone (the|their) (delivery|visit|appointment), our fault, let down,
    felt let down, let down by us, we let

    [brokenByThem]
    overdue, past due, over-due, unpaid, outstanding invoice*,
    invoice* (outstanding|still open|remain* unpaid|not paid|unpaid|overdue|long overdue),
    outstanding balance, outstanding payment*, outstanding amount, balance outstanding,
    late (payment*|payer|paying|with payment|with the payment),
    paid (late|too late|<n> days late|after reminder|only after|weeks late|a month late|with
      delay|behind time),
    pay* late, slow (payer|to pay|paying|payment),
    payment* (late|overdue|delayed|outstanding|missing|is late|was late|not received|failed|
      bounced|still missing|still outstanding|rejected|returned|refused|not made|again late|
      late again|stopped|has not arrived|have stopped|in arrears),
    payment reminder, second reminder, third reminder, final reminder, final notice, dunning*,
    reminder (<n>|of payment|for payment|about payment|about the invoice|for invoice|for the
      invoice|letter sent),
    chas* (payment|for payment|the invoice|the payment|money|them for payment|him for payment|
      invoice|unpaid|overdue),
    in arrears, arrears,
    behind (with|on|in) (payment*|rent|instalments|installments|invoices|the rent),
    default* on (payment|payments|the loan|instalments), cheque bounced, check bounced,
    bounced (cheque|check|payment), direct debit (failed|returned|bounced), debt collect*,
    collections agency, collection agency, owes us (money|for|since|<n>|over|still), still owes,
    has not paid, have not paid, did not pay, refus* to pay,
    not paid (yet|for|since|on time|the|their|his|again|us), not yet paid, non payment,
    nonpayment, withheld payment, withholding payment, stopped paying, ran up debts,
    exceeded credit limit, over credit limit, credit limit exceeded, account on hold,
    on stop for,
    cancelled again, cancel* at (short notice|the last minute|the last moment),
    cancel* last minute, last minute cancellation*, late cancellation*, cancelled on us,
    cancelled on (the day|short notice),
    called off (the|their|) (order|meeting|project|visit|deal|purchase),
    order (cancelled|canceled|withdrawn|called off|cancelled by customer|cancelled again),
    withdrew (the|their|his|her|) (order|offer|commitment|booking|acceptance),
    pulled (out|the order|the plug), backed out, back* out of (the|our),
    went back on (his|her|their|the|what), reneg*,
    broke (their|his|her|the) (promise|word|agreement|contract|commitment),
    (did|has|have) not (keep|kept) (their|his|her|to) (promise|word|appointment|the agreement|
      side),
    they (forgot|missed|failed to|did not show|never showed|let us down|did not keep|broke),
    <they> (failed to|did not show|never showed|stood us up|let us down|did not turn up|never
      turned up|did not keep|did not honou[r]),
    no show, no-show, noshow, did not (show|turn) up, never (showed|turned) up, did not appear,
    did not attend,
    missed (his|her|their) (appointment|meeting|slot|payment|deadline|visit|session|check-up|
      instalment),
    failed to (pay|attend|show|appear|turn up|return|collect|pick up|order|honour|honor|keep|
      settle|deliver as they|sign),
    stood us up, not at the agreed time, did not come to the (meeting|appointment),
    forgot (our|the) (meeting|appointment|call), did not collect, not collected,
    never collected, did not (honou[r]|take) the (order|agreed|quantity|contract),
    fell short of agreed (volume|quantity), below agreed volume,
    did not sign (after all|as agreed),
    changed (his|her|their) mind (after|again|about the order),
    postponed (again|the order again|yet again|payment again|a third time|for the third time|
      indefinitely),
    put off again, put us off again, breach of contract,
    breached (the|our) (contract|agreement|terms),
    violated (the|our) (contract|agreement|terms),
    went to (a competitor|the competition|another supplier) (despite|after agreeing|after
      confirming|although),
    ordered elsewhere despite, bought elsewhere despite, ignored the agreement, not honoured,
    not honored,
    (they|he|she|customer|client|guest|patient|buyer|owner) (cancelled|canceled|cancels|
      withdrew)

    # ---------------------------------------------------------------- M3, value over price

    [priceTalk; by: them]
    cheap, cheaper, cheapest, too (expensive|dear|pricey|costly|steep|high a price), expensive,
    pricey, overpriced, over-priced, price is too high, prices are too high, price too high,
    prices too high, price (high|higher than|is high|was high), high price*, not cheap,
    pric* (complaint|objection|haggling|negotiation*|discussion*|pressure|reduction*|cut*|drop|
      match*|comparison*|war|question|issue|concern*|sensitive|driven|only|increase*|rise*|hike|
      is everything|is all that matters|was the only),
    match* (the|this|their|that|his|a|competitor*|our competitor*|lower) (price*|quote|offer|
      competitor*),
    match this, beat (the|this|their|that) (price*|quote|offer), price match*,
    better (price*|deal|rate|rates|conditions|terms|quote|offer elsewhere|offer from),
    best price*, lowest price*, low* (the|your|our|) price*, lower (quote|rate|rates|offer),
    rock bottom, price per unit only, unit price, discount*, rebate*, special price*,
    price break*, volume price*, bulk price*, knock (something|some|a bit|<n>) off, money off,
    something off the price, <n> percent (off|less|cheaper|discount|down|reduction),
    percent off, <n> off, reduce* (the|your|our|) (price*|rate|rates|fee|fees),
    reduction in price, drop (the|your|our|) price*, come down (on|in) price,
    go down (on|in|with) (the|) price, down on (the|) price, haggl*, bargain*,
    negotiat* (the|on|about|over|) (price*|rates|fee|fees|discount*|conditions|terms|rebate*),
    beat (us|him|them|you) down, beating down, squeez* (us|our|margin*|on price), undercut*,
    under-cut*, competitor* (is cheaper|are cheaper|is lower|offers|offered|quote*|price*|cheaper|charges|wants),
    competing (quote*|offer*|bid*), competitive (price*|quote*|bid|offer*),
    rival (quote*|offer*|bid*|price*),
    other (supplier*|vendor*|provider*|company) (is|are|offers|offered|quote*|cheaper|wants|
      charges),
    (quote*|offer*|price*) from (a competitor|competitor*|another supplier|another company|the
      competition|elsewhere|other supplier*|three suppliers|others),
    competitor* (quote*|offer*|price*),
    cheaper (elsewhere|offer|supplier|quote|online|at|from|than|on amazon|on the internet),
    less elsewhere, found it (cheaper|for less), get it (cheaper|for less), on amazon for,
    online for less, shop* around, shopping for (a|the) (price|better),
    comparing (price*|quotes|offers), compar* (our|your|the) price*, price conscious,
    price buyer, price shopper,
    only (interested in|cares about|asks about|wants|talks about|looks at) (the|) price*,
    only (about|ever about) (the|) price, all about (the|) price, it is about price,
    about the price, over the price, on price, price talk*, talk* (about|) price*,
    ask* (about|for|) (the|our|a|best|) (price*|discount*|rate*|cost*|rebate*),
    asked what (it|this|that) cost*, how much (does|is|would|do|for|will|are),
    what does it cost, what do you charge, what would it cost, cost too much, costs too much,
    too much money, can not afford, could not afford,
    budget (is tight|tight|cut|cuts|too small|constraints|does not allow|limit*),
    over (the|our|their|) budget, tight budget, fee too high, fees too high, fee is too high,
    (hourly|day|daily|nightly) rate*, waive (the|our|your|) fee*, for free, wants it free,
    wanted it free, freebie*, throw in, free extras, price rise*, price adjustment*,
    cost cutting, cost reduction*, cut* costs, save money, where can we save, saving*,
    cost* down, surcharge*, charges too high, quotation too high,
    quote (too high|is high|too expensive|was too high), offer too (high|expensive), too high,
    rates (too high|are high|went up), renegotiat*, target price, price target, tender on price,
    reverse auction, lowest bid*, lowest bidder, e-auction, skonto, cash discount,
    loyalty discount demanded, better offer, final price, last price, best and final,
    sharpen (your|the) pencil, price ceiling, dumping price*, markup, mark-up, margin too,
    (can|could|will|would) you match, match (them|him|it), premium* (went|is|are|too),
    went up again, months to pay, payment terms (again|longer|extended), longer payment terms,
    extend* payment terms, (charge*|charges) less, per kilo, ask elsewhere, far above,
    about money, money again,
    dearer, <n> (dollar|euro|euros|dollars|pounds) (less|cheaper|more|off|too),
    less (at|than you|than yours|elsewhere|money),
    (dollar|euro|euros|dollars|pounds) (less|cheaper|too much), give (us|me) <n> percent,
    <n> percent and, (below|under|above) (your|our|the) (price|quote|offer), undercuts,
    knock off, do something about the price, do better on price, best you can do, lower price,
    (competitor*|competition) (charging|offering|wants|asks)

    [priceTalk; by: them; in: email call meeting visit message note conversation letter voicemail]
    price, prices, pricing, cost, costs, fee, fees, tariff*, rates

    [valueTalk; by: them; in: email letter message webForm testimonial]
    # In their own words; in a note of ours it is we who were glad of the day.
    worth every (minute|hour|mile|second),
    worth the (trip|drive|journey|visit|detour|time|wait|effort)

    [valueTalk]
    worth (it|every|the money|the price|every penny|every cent|more), good value, great value,
    value for money, best value, added value, adds value, value added, creates value,
    real value, brings (us|them|him|her) value, get* value,
    value (it|our|your|the|what you|the service|the advice|the quality|reliability|the work|of
      the),
    values (our|the|quality|reliability|service|advice|what we),
    valued (our|the) (advice|service|quality|work), sees the value, see the value,
    saw the value, benefit*, pays for itself, paid for itself, pay* off, paying off,
    return on investment is, roi,
    saves (us|them|him|her|time|hours|a lot|money and time|so much|work|labou[r]|the crew),
    saved (us|them|him|her) (time|hours|a lot|days|weeks|so much|work|money|the day|the season|
      a fortune|our),
    saving (us|them) (time|hours|days|a lot), time sav*, saves time, saved time,
    made (a|the|all the|such a|a big|a real|a huge) difference,
    makes (a|the|all the|such a|a big|a real) difference,
    improv* (our|their|his|her|the) (yield*|throughput|output|quality|process*|results|sales|
      turnover|productivity|efficiency|harvest|productions|safety|cash flow|workflow|uptime|
      health|sleep|margins),
    increas* (our|their|his|her|the|) (yield*|throughput|output|quality|sales|turnover|
      productivity|efficiency|uptime|harvest|revenue|bookings),
    higher yield*, better yield*, yield* (up|went up|rose|increased|improved|better),
    productivity (up|rose|improved), efficiency (up|gain*|improved|rose),
    (fewer|less) (breakdown*|rejects|errors|complaints from|downtime|waste|scrap|returns from|
      mistakes|failures|stoppages|callbacks|pain),
    reduced (downtime|scrap|waste|errors|rejects|breakdowns|sick days|lead time), less downtime,
    cut (downtime|scrap|waste|errors|lead time*|rejects) (by|in|),
    runs (better|smoother|smoothly|faster|like clockwork|perfectly|without a hitch|well since|
      great|flawlessly),
    running (better|smoother|smoothly|faster|perfectly|flawlessly|great),
    works (perfectly|great|well for|wonderfully|flawlessly|like a charm|a treat|beautifully|
      brilliantly),
    working (perfectly|great|wonderfully|flawlessly|beautifully|brilliantly),
    performs (well|better|very well|great),
    quality (matters|counts|is what|is more important|is excellent|is great|convinced|comes
      first|over price|first|is worth|is outstanding|was excellent|much better|is superb),
    (pays|pay|paid|happy to pay|willing to pay|glad to pay|prepared to pay|rather pay) (more|
      extra|a little more|the extra|a premium|for quality),
    price (is|was|) (secondary|not the issue|no issue|not an issue|fair|not important|does not
      matter|comes second|is fair|justified|worth it|is right|reasonable|matters less),
    not about (the|) price, more than price,
    quality (not|before|rather than|instead of|over) price, price does not matter,
    reliab* (is|matters|counts|more important|of our|of your|is worth|is what|supply|partner|
      comes first),
    depend on (us|you|our|your) (for|because), relies on us, rely on you, rely on us,
    can not do without (you|us|our|your), could not do without, indispensable,
    essential to (them|us|our|their), key to (their|our) success, what it does for,
    helped (us|them|him|her) (grow|sell|win|save|reach|improve|avoid|expand|open|double|
      increase|cut|reduce),
    (double|doubled|tripled) (our|their|his|her) (sales|output|turnover|bookings|yield*|
      production),
    solves (our|their|a real) problem, solved (our|their) (biggest|old|long),
    (their|our|his|her) customers (love|like|are delighted|are happy|notice|ask for|rave|praise|
      come back),
    guests (love|rave|ask for|are delighted|praise|notice), competitive advantage, edge over,
    game changer, peace of mind, long lasting, lasts (longer|for years|twice), lasted longer,
    outlast*, durab*, worth its weight, better results, excellent results, great results,
    good results, results (are|were) (excellent|great|good|better|outstanding|impressive),
    lower total cost, total cost of ownership, in the long run cheaper,
    won (an award|a prize|new customers|the contract) (with|thanks to|because), success story,
    use case*, fit for purpose, easier (to|work|life|for),
    makes (our|their|his|her) (life|work|job|day) (easier|better), our staff love*, staff love*,
    team love*, crew love*, patients love*, children love*, enjoying the,
    well worth, worth the (extra|effort|difference|wait),
    saves (our|my|their|your|us|a|one|two|three|several|<n>), saved (our|my|their), worthwhile,
    worth our while, up by a (third|half|quarter|litre|ton|tonne), (doubled|tripled|halved),
    best investment, good investment, better than before, (sleep|sleeps) better,
    worth more than,
    because of (the|your|our) (service|quality|advice|reliability|people|support|team|
      expertise),
    (reliability|quality|service|advice|safety|trust|support|durability|expertise|speed|
      delivery) (comes|come|came|goes|before|over|above|beats|matters|rather than|instead of|
      counts), (comes|come) before (the|) price, price comes second,
    price is not (everything|what|the), it has to last, fair price, honest work, worth gold,
    your expertise,
    (advice|service|support|help) (was|is|has been) (worth|invaluable|priceless|essential),
    invaluable, only buy from you, would not buy anywhere,
    (need|needs) someone (we|they|he|she) can trust, can rely on, trust (you|your|us|our)

    # ---------------------------------------------------------------- M4, help both ways

    [helpByThem]
    (gave|given|wrote|sent) us a (quote|line|few lines|reference|testimonial|paragraph) for (the|
      our|) (website|site|web|homepage|brochure|leaflet|tender|bid),
    be our (ref|reference|referee), put in (a|) good word,
    recommended us, recommend us, recommends us, recommending us, has recommended us,
    recommended (our|my) (company|firm|work|service*|practice|shop|hotel|office|software|
      product*|team) (to|),
    referred us, refers us, refer us,
    referred (a|an|his|her|their|another|one of his|one of her|one of their|some|two|three|
      several|new|<n>|the|more) (friend*|colleague*|neighbou[r]*|cousin|brother|sister|
      customer*|client*|company|companies|business|partner*|patient*|family|acquaintance*|
      contact*|lead*|supplier*|daughter|son|mother|father|peer*|farmer*|firm*|school*|hotel*|
      sister company|prospect*) (to us|),
    referral from,
    gave us (a|an|two|three|several|<n>|some) (referral*|lead*|contact*|name*|tip*|hint*|advice|
      warning|reference*|testimonial*|introduction*|recommendation*|piece of advice|idea*|
      feedback|helpful|useful|good|valuable|great|excellent),
    sent (us|) (a|another|his|her|their|new|two|three|some|several|<n>|the) (friend*|colleague*|
      neighbou[r]*|referral*|new customer*|new client*|customer*|client*|patient*|lead*|guest*) (our
      way|to us|over|along|),
    sent us (customers|clients|business|patients|guests|leads),
    brought (us|along|) (a|his|her|their|two|three|new) (friend*|colleague*|neighbou[r]*|new
      customer*|new client*|customer*|client*) (along|with|to us|),
    introduced us (to|at|), introduced (me|our) (to|team), introduc* us,
    made (an|the|us an) introduction, intro to (his|her|their|the|a),
    opened (doors|a door|the door) (for us|to|),
    put us (in touch|in contact|on to|onto|forward), put us (up|forward) for,
    put in (a|) (good|kind|) word (for us|w|with|to|), good word for us,
    (put|posted|shared|tagged|featured|got) us (on|in|up on) (his|her|their|the|) (insta|instagram|
      facebook|fb|socials|stories|story|page|blog|website|newsletter|parish magazine|magazine),
    tipped (us|me) off, (nothing|no business|no money|nothing to gain) in it for (him|her|them),
    (spoke|speak|spoken) (well|highly|warmly) of (you|your), vouched for us, spoke (well|highly|warmly) of us,
    spoke up for us, talked us up, praised us (to|in|at|publicly),
    passed on our (name|card*|details|number|brochure),
    passed our (name|details|card*|number) (on|to), gave our (name|number|card*|details) to,
    mentioned us (to|in|at|as), named us (as|), nominated us,
    told (his|her|their|a|other|the) (friend*|colleague*|neighbou[r]*|board|network|customers|
      clients|peers|sister company|boss|members|association|others) about us,
    word of mouth, testimonial*,
    wrote (us|a|an|) (a|glowing|nice|great|good|positive|very good|) (review|reference|
      testimonial|recommendation|endorsement|letter of recommendation),
    (left|gave|posted|wrote|published) (us|) (a|an|) (five star|<n> star|<n> stars|five stars|
      glowing|positive|good|great|excellent|nice|lovely|kind|very good|wonderful|fantastic|) (review|
      google review|rating|testimonial|feedback online|review online),
    five star (review|rating), <n> star (review|rating), five stars, google review,
    positive review, glowing review, great review, reviewed us,
    rated us (five|highly|<n>|excellent|top), trustpilot review,
    case study (with|agreed|participation|about them|interview|together),
    agreed to (a|be a|act as|do a|be our|serve as|give|a joint) (case study|reference*|
      testimonial|referee|success story|reference customer|reference site|speaker|interview|
      quote for our),
    reference (customer|visit|call|site|client|letter|project given|given|for us|for our),
    acts as (a|our|) reference, act* as (a|our) reference, served as reference, be a reference,
    serves as (a|our) reference, hosted a (reference|visit for our prospect|site visit for our),
    host* (our|a) prospect*, showed our prospect,
    let us (use|visit|show|film|photograph|publish|test|borrow|quote) (their|his|her|the|them),
    allowed us to (use|name|quote|film|test|publish|show|photograph|visit with),
    spoke at our (event|conference|seminar|open day|webinar|user), presented at our,
    spoke on our behalf, joint (press|article|case study|presentation|talk), advised us,
    advising us,
    gave (us|me) (advice|good advice|a tip|the tip|a hint|an idea|ideas|honest feedback|useful
      feedback|valuable feedback|a heads up|insight*|a warning|guidance|a lift|a hand|helpful
      feedback),
    their advice, his advice, her advice, advice from (them|him|her|the customer),
    helpful (hint|tip|advice|feedback|suggestion*) from, tipped us off, tip off, tip from,
    hint from, warned us, warned (me|our), warn* us (of|about|that),
    gave us (early|advance) warning, alerted us, alert* us (to|about), made us aware,
    drew our attention, pointed (us|out to us),
    pointed out (a|an|the) (mistake|error|bug|typo|flaw|gap|problem) (in|on) our,
    let us know (about|of) (a|an|the|upcoming) (tender|opportunity|project|vacancy|problem with|
      bug|competitor*),
    heads up (about|on|that),
    told us (about|of) (a|an|the|upcoming|another) (tender|opportunity|project|prospect|lead|
      supplier|competitor*|problem at|job|contract|candidate),
    tester for us, beta test*, pilot customer, tested (our|the) (prototype|beta|new),
    trial* our (prototype|beta|new), suggested (an|a) (improvement*|idea|better),
    suggestion for improv*,
    offered (us|) (help|advice|to help|their help|support|his help|her help|to introduce|to
      recommend|to act|to be a reference|to speak|storage|to lend|feedback),
    helped us (out|with|to|find|when|move|understand|solve|unload|load|through|get|win|recruit|
      fix|by|after|again|a lot|greatly|enormously|tremendously|design|test|improve),
    help* us out, was a (great|huge|real|big) help to us,
    did us (a|another|big) (favou[r]|good turn), favou[r] for us, as a favou[r], lent us,
    lend* us, loaned us, let us borrow,
    shared (with us|) (their|his|her) (experience*|forecast*|know-how|knowledge|data with us|
      insight*|market|plans with us),
    gave up (his|her|their) time for us, stood up for us, defended us, backed us, supported us,
    stuck with us, stood by us, patient with us, was patient with our,
    gave us (another|a second) chance, invited us to (speak|present|their|exhibit|the),
    brought us (cake|eggs|wine|flowers|chocolates|biscuits|coffee|a gift|a present|vegetables|
      honey|fruit|some),
    brought (a|some) (cake|cakes|wine|flowers|chocolates|biscuits) for (us|the team|our|the
      office),
    sent us (flowers|chocolates|a christmas card|a card|a present|a gift|a postcard|a thank),
    sponsored our, donated to our,
    (sent|brought|sends) (his|her|their|a|an|another|) (sister|brother|mother|father|son|
      daughter|friend*|neighbou[r]*|colleague*|cousin|wife|husband|aunt|uncle) (to us|along|
      over), given (your|our) name to, (suggested|proposed|nominated) (you|us) (to|for|as),
    showed (your|our) (machine*|press|product*|work|system|kitchen|plant) to,
    let us (photograph|film|use|visit|show),
    asked (him|her|them|customer|client) for (advice|help|feedback|an opinion|his opinion|her
      opinion|their opinion|a reference|a testimonial|a referral),
    offered to (show|help|recommend|introduce|lend|store|act|be|write|speak|put|give|host|
      support|test|share|mention|pass),
    let us (store|keep|park|work|stay|unload|practise|practice|practise|share|join|film),
    you should know (that|about), just so you know, be aware (that|of), be careful (with|of),
    watch out (for|with),
    (glad|happy) to (write|give|provide|say|be|act|host|speak|tell) (a|an|few|your|you|about|
      to|as), write a few (lines|words),
    gave us (room|storage|space|time|an hour|tips|permission|access),
    took (an hour|the time|his time|her time|time) (for|to help|to explain|to show|to advise),
    i told (her|him|them|everybody|everyone|people) (how|about|that|to),
    tell (everyone|everybody|all my friends|people|others) (about|to), will recommend you,
    recommending you, spread the word, passed (it|this) on to (friends|colleagues|others),
    connected us (with|to), gave her your, gave him your, gave them your,
    write a few (lines|words), (glad|happy) to write

    [helpByThem; by: them; from: them; at: alone]
    (a|another|new|one more|) (client|customer|lead|job|one|referral) for you, another (referral|one for
      you), someone for you, somebody for you

    [help]
    recommend* you (to|), have recommended you,
    referred (a|my|our) (friend|colleague|neighbou[r]|brother|sister|boss) to you,
    told (my|our|a) (friend*|colleague*|neighbou[r]*|boss|sister|brother) about you,
    passed (your|on your) (name|details|number|card) (on|to|),
    gave your (name|number|details) to, introduc* you to, put you in touch with,
    (friend*|colleague*|neighbou[r]) of (mine|ours) (needs|is looking|would like|will call|may
      call|might call|is interested),
    happy to (recommend|act as a reference|be a reference|give a reference|write a review|
      introduce|share our experience|refer|help you),
    glad to (recommend|be a reference|help you out), left you a (review|five star),
    (leave|left|leaving|give|gave|giving) you (a|) (five|<n>) star*,
    (you can|you may|feel free to|welcome to) (use|have|borrow|park|store|keep) (my|our) (yard|barn|
      shed|hall|van|trailer|machine*|tools|forklift|kitchen|room|car park|field|garage|workshop),
    wrote you a review, warn you (about|that|of), wanted to warn you, just to warn you,
    thought you should know,
    thought you might (like|want|be interested|find|enjoy) (to know|this|it|it useful|the),
    you might find (this|it) (useful|interesting|helpful), thought of you (when|and),
    saw this and thought of, may be of interest (to you|for you), might be of interest,
    tip for you, may i suggest, a suggestion for you, here is an article,
    article (that|you|which) (might|may|could), interesting article

    [helpByUs; by: us]
    nc, n c, (nothing|no business|no money|no sale|no job) in it for us, not a penny in it, no skin off (my|
      our) nose, made nothing (on|from) it, would not (take|hear of) (a penny|anything|money),
    gave (him|her|them) (a name|another name|the name|the number|names), put (him|her|them) (on|onto) to

    [helpByUs]
    helped (them|him|her|customer|client|guest|patient|tenant|mrs|mr|ms|the) (find|with|to|move|
      out|when|understand|solve|unload|load|set|through|get|by|after|again|fill|choose|recruit|
      apply|write|plan|locate|sort|design|bring|carry|fix|over|recover|restore|file|prepare|win|
      reach|hire|avoid|improve|organi[sz]e|navigate|at),
    help* (them|him|her) (find|with|to|move|out|set|get|fill|choose|recruit|apply|write|plan|
      sort|over),
    gave (them|him|her|customer|client) (a|free|some|good|an|our|) (advice|tip*|hint*|heads up|
      lift|hand|warning|contact|introduction|reference|lead|idea*|guidance|pointers),
    introduced (them|him|her|customer|client|mr|mrs|ms) to,
    introduced (two|both) (customers|clients), connected (them|him|her) (with|to),
    connected two customers,
    put (them|him|her|customer|client) (in touch|in contact|on to|onto),
    referred (them|him|her|customer|client) to (a|an|another|our|someone|somebody|colleague*|
      specialist|the),
    recommended (them|him|her) to,
    recommended (a|an|another|the) (competitor|local|good|other|specialist|colleague|
      electrician|plumber|lawyer|supplier|accountant|builder|vet|dentist|hotel|restaurant|
      company|firm|provider|carrier),
    we recommended (them|him|her),
    sent (them|him|her|) (a|an|the|this|some|interesting|useful|) (article|white paper|report
      on|study|guide|checklist|recipe|book|link to|tip sheet|e-book|ebook|how to|clipping|
      podcast|recording|market report|news item|useful link|blog post),
    shared (a|an|the|our|this|some|) (article|white paper|report|study|guide|checklist|tip*|
      contact|market data|findings|knowledge|know-how|experience|template*|best practice*|lead|
      news|useful),
    passed (on|along|) (a|an|the|this|) (article|lead|contact|tip|tender|job ad|enquiry|
      customer|new customer) (to them|to him|to her|to|),
    passed (them|him|her) (a|an) (lead|contact|enquiry|tip),
    sent (them|him|her) (a|some|new) (customer*|client*|lead*|business|candidate*|job applicant),
    free (advice|consultation|check-up|check|inspection|help|training session|clinic|tip*|
      guidance|support|loan|repair|assessment|health check|audit|review of|tutorial|workshop|
      legal advice|tuning),
    advice (free|at no charge|without charge|for free|for nothing|given free|on the phone),
    advised (them|him|her|customer|client) (on|about|how|against|not|to|free|regarding|for),
    (free of charge|at no charge|without charge|no charge|for nothing|gratis|at no cost|at no
      extra cost|no cost|pro bono|on the house|complimentary|out of goodwill|as goodwill|
      goodwill|gesture of goodwill|as a goodwill gesture|as a courtesy|courtesy repair|as a
      favou[r] to|off the clock|not billed|not invoiced|did not bill|did not charge|did not
      invoice|unbilled|waived the fee|waived our fee|without billing|without invoicing|with
      nothing to sell|nothing to sell|did not cost),
    out of warranty (repair*|but|though|although|anyway|fixed),
    (repaired|fixed|replaced|mended) (it|) (although|though|even though|despite) (it was|) (out
      of warranty|warranty),
    though out of warranty, although out of warranty, although (the|) warranty (had|was),
    lent (them|him|her|customer|client|a|an|our|the|out),
    loaned (them|him|her|customer|client|a|an), loaner (machine|car|unit|provided|equipment),
    loan (machine|unit|car|equipment|tool|pump|phone) (provided|lent|given|while|until|free|
      brought),
    courtesy car,
    warned (them|him|her|customer|client) (of|about|that|not|against|against buying|early),
    alerted (them|him|her|customer|client), explained (to|) (them|him|her|customer|client) how,
    showed (them|him|her|customer|client|staff|the) how, taught (them|him|her|staff),
    pointed (them|him|her) (to|towards), drew (their|his|her) attention,
    gave (the|them|him|her) (school|club) a, talked (them|him|her) (through|out of buying),
    talked (him|her|them) out of,
    told (them|him|her) (not to buy|they did not need|about a grant|about a tender|about a
      subsidy|about funding|about the tender),
    saved (them|him|her) from, did (them|him|her) a favou[r], went out of our way,
    stayed late to help, came out on (a|) (sunday|saturday|weekend|holiday|christmas) to,
    drove over to help, looked after (their|his|her),
    wrote (a|them a|him a|her a|) (letter of recommendation|reference) for, spoke at their,
    sponsored (their|the) (event|team|club|school), donated to their,
    attended (their|his|her) (opening|anniversary|open day|funeral|wedding|party|exhibition),
    volunteer*,
    found (them|him|her) (a|an) (replacement|buyer|supplier|tenant|alternative|specialist|new),
    tracked down (a|an|the), located (a|an|the) (part|replacement|buyer),
    organi[sz]ed (a|an|) (replacement|emergency|lift|accommodation) for (them|him|her),
    without billing, answered (her|his|their) question* (without|for free|free),
    showed (him|her|them) how, friendly tip, just a tip, do not forget to file,
    judg[e]ment thought of you,
    found (them|him|her) (a|an|another|someone|somebody|the|some), hope (it|this|that) helps,
    hope that is (useful|helpful), here is the (name|number|address|contact) of,
    (told|advised) (them|him|her) (it|that it|that|this) (was not|is not|would not be|need
      not) (needed|necessary|worth), no need to replace, would be wasted on,
    do not need the (big|large|expensive|extra|new), would advise you against, advised against,
    you do not need, you only need, you need only, you can apply for,
    (grant|subsidy|funding|tax relief) (for this|available|you can)

    # ---------------------------------------------------------------- M5, needs

    [needsReview]
    need* (review|analysis|assessment|next year|this year|next season|in future|going forward|
      are changing|have changed|change*|evolve*|evolving|developed|for the coming|in the coming|
      over the next|for next|for <n>|in <n>|discussed|discussion|will be|and plans|and wishes|
      survey with),
    review of (their|his|her|the|) (need*|requirement*|situation|account|portfolio|cover|
      coverage|policies|will|year|past year|partnership|collaboration|cooperation|co-operation|
      setup|usage|goals|treatment plan|feeding plan|crop plan|relationship|contract and needs|
      insurance|service level|targets|strategy),
    (what|how) (they|he|she|you|we|the company|the business|customer) (will|might|may|would|are
      going to|is going to) need,
    what (they|he|she|you) (need|needs|require|want|expect|are planning|is planning|plan|plans|
      have planned|has planned|really need|actually need|want to achieve),
    what (is|are) (coming|planned|ahead|next|on their|the plans),
    how (their|his|her|your) (need*|business|requirement*|situation|practice|team|farm|company|
      plans|operation|priorities|demand|market) (is|are|has|have|will|may) (chang*|evolv*|
      develop*|grow*|shift*|going to),
    changing (need*|requirement*|situation|circumstances|priorities),
    (need*|requirement*|priorities|plans|circumstances|situation|business|demands) (are|is|have|
      has) (chang*|shift*|evolv*|grow*|moved),
    plans (for|to) (expand*|next|the coming|the new|the second|a second|the future|<n>|their|a
      new|open*|grow*|build*|the extension|the year|this year|the next|new|moderni[sz]e*|hire|
      move|renovat*|convert|switch|replace|upgrade|migrate|the season|spring|autumn|winter|
      summer),
    expansion plan*,
    plan* to (expand|open|grow|build|extend|hire|move|renovate|convert|migrate|modernise|
      modernize|take on|double|launch|retire|diversify|enter),
    future plan*, their plans, his plans, her plans, growth plan*, business plan*,
    investment plan*, succession plan*, development plan, five year plan, <n> year plan,
    annual plan*, year plan*, plans and need*, long term (plan*|need*|goal*|outlook),
    medium term plan*, outlook for (the|next|<n>), looking ahead, look ahead,
    where they want to be, where they are heading, where (he|she|it) is heading, road-map*,
    roadmap*, strategy (meeting|session|talk|discussion|day|workshop|review|call|chat|for),
    strategic (review|planning|talk|discussion|meeting|plan|priorities|goals|account review),
    qbr,
    quarterly (business|account|review|needs|strategy|planning) (review|meeting|call|),
    business review*, account review*, annual review*, yearly review*, year end review,
    year-end talk, end of year review, half yearly review*, half-year review, mid-year review,
    semi annual review, quarterly review*, monthly review*, service review*,
    performance review with, partnership review, relationship review, customer review meeting,
    review meeting*, review call, review visit,
    annual (planning|needs|account|strategy|talk|conversation|meeting with|policy review|
      insurance review|consultation|jahresgespräch|check of needs),
    yearly (planning|talk|meeting|conversation|consultation|catch-up on plans), annual talk*,
    jahresgespräch,
    planning (meeting|session|talk|call|workshop|for next|for the|the season|next season|round|
      visit|discussion),
    crop planning, season planning, capacity planning, demand planning, joint planning,
    planned (the|next) (season|year) together,
    plan* (the|) (coming|next) (season|year|quarter|months) (with|together|),
    discuss* (their|his|her|the|) (need*|requirement*|plans|future|goals|strategy|priorities|
      roadmap|growth|coming season|coming year|next year|next season|outlook|challenges|
      objectives|situation|development|expansion|succession|long term|what they need|year ahead|
      market outlook|project pipeline|investment*|business plan*|wishes),
    talk* (about|through|over) (their|his|her|the|) (need*|requirement*|plans|future|goals|
      strategy|priorities|roadmap|growth|coming season|coming year|next year|next season|
      outlook|challenges|objectives|expansion|succession|year ahead|what they need|investment*),
    spoke about (their|his|her|the|) (need*|plans|future|goals|strategy|coming year|coming
      season|next year|expansion|outlook|challenges),
    went (through|over) (their|his|her) (need*|requirement*|plans|goals|wishes|priorities),
    asked (about|after) (their|his|her|) (need*|plans|goals|future|requirement*|priorities|
      challenges|expansion|next season|next year|strategy|wishes),
    asked (what|how) (they|he|she|else they|his|her|their) (need*|will need|plan*|want|wish|
      expect|is planning|are planning|requirement*|situation|business is changing),
    requirement* (analysis|review|workshop|gathering|meeting|for next|discussed|discussion|have
      changed|changed),
    needs have, discovery (call|meeting|workshop|session), needs workshop, goal setting,
    their goals, objectives for (the|next), priorities for (the|next|<n>),
    challenges (they face|ahead|in the|for the), pain points, wish list, wishlist,
    future requirement*, future need*, upcoming (need*|project*|requirement*|season),
    coming (season|year) (need*|plan*|requirement*|together|with),
    forecast (meeting|call|discussion|with|for next|talk), outlook (talk|meeting|call),
    treatment plan (review|discuss*|for), care plan review, check what (else|) they need,
    anything (else|) (they|he|she|you) need* (in|for|next),
    what would make (their|his|her|your) (life|work|day) easier,
    what keeps (them|him|her|you) (up|awake), where can we help, how can we help,
    how we can support, how we could support, what can we do better, what we could do better,
    how could we improve, feedback meeting, feedback talk, satisfaction interview,
    insurance check, annual check of, coverage review, portfolio review, benefits review,
    call about the season, about (the|next|coming|this) season,
    prepar* for (the|next|coming) season, season prep*, pre-season (talk|call|meeting|visit),
    post-season (talk|review|meeting), coming harvest, about next year,
    next year (need*|plan*|requirement*|budget talk|budget with), year ahead, site plans,
    second (shop|site|branch|plant|location|store|surgery|practice) (plan*|planned|opening|is
      coming),
    new (shop|site|branch|plant|location|store|line|building|barn|factory|warehouse|office) (plan*|
      planned|in planning|will need|is planned),
    growing (team|business|company|fast) need*, scal* up (plan*|next),
    want* to be in (five|three|two|ten|<n>), where do you want,
    where (they|he|she|you) want* to be,
    what (they|he|she|you) want* to (sow|plant|grow|build|buy|achieve|do|change|produce|offer),
    policy check, cover check, talked (through|about) the treatment plan,
    for the next (two|three|five|<n>) years, new series, volumes for (next|<n>),
    for the <n> (series|season|year), plans for, wants more (cover|capacity|space),
    more capacity,
    what will change, what (is|are) changing, <they> will need,
    will need (a|an|more|another|bigger|new|extra),
    asked what (they|he|she) (would|wish|wishes|miss|misses), do differently, annual check,
    yearly check,
    moving (to|in|into|premises|house|offices) (spring|summer|autumn|winter|next|a|new|bigger|
      january|february|march|april|may|june|july|august|september|october|november|december),
    (expanding|growing|restructuring|relocating|downsizing) (and|so|which|into|to|from|next|by|
      beyond), take over from (his|her|the) (father|mother|parents), next generation (takes|taking|joins|joining|is|will|steps),
    (new|bigger|larger|second) (hall|premises|building|office|branch|shop|kitchen|barn|oven|
      line|machine) (in|from|next|is|will|planned|arrives|opens|needed), wishes for the,
    ideas for (the|next|their), what else (they|he|she|you),
    situation at the (farm|company|firm|shop|practice|school|hotel),
    how (is|are) (business|the business|things at|sales|the season|trade) (going|developing|
      doing)

    [orderSizeTalk]
    order (size|volume|quantity|quantities|forecast|amount this|amount next),
    size of (the|next|their|his) order,
    (bigger|larger|increase*|raise*|upsiz*|smaller|extra large) (the|their|next|) (order*|
      quantit*|volume*),
    how (big|large|much|many) (is|will|would|should|are|of|) (the|their|next|) (order*|they
      order|will they order|they want|they take|he takes|they need this),
    next order, call* (for|about) (the|their|next|weekly|usual|milk|daily|monthly|) order,
    for (the|their|his|her) (weekly|monthly|daily|next|usual|) order,
    chas* (the|their|next|for the|for an|an|) order*,
    ask* (for|about|when) (the|their|an|next|) (order*|next order|order is coming),
    take (the|their|an|his|her) order, took (the|their|an|his|her|down the) order, order taking,
    pushed (for|) (a|an|more|larger) (order*|volume), upsell*, up-sell*, cross-sell*,
    crosssell*, sell more, sold more, minimum order*, min order*,
    quantity (discussion|for|next|next time), volume (commitment*|forecast|for next|target*),
    call* off quantit*, when (is|will) (the|) next order, any orders, anything to order,
    need anything, restock*, re-stock*, re-order*, reorder*, repeat order (request|call|when),
    quota,
    weekly order, monthly order, daily order, usual order, standing order amount,
    need* anything, needs anything (this|today|from),
    if (they|he|she) (need|needs) (anything|more|stock),
    how many (do|does|will) (they|he|she|you) (want|need|take), stock levels,
    fill up (the|their) stock, top up order,
    same (quantity|amount|again|order|number),
    how many (pallet*|box*|crate*|case*|bag*|unit*|kilo*|litre*|piece*|bottle*|cop*|ton*|
      carton*|roll*|sheet*|tray*|keg*|barrel*|drum*),
    order (more|a little more|a bit more|some more|a few more|extra),
    (truck|lorry|container|pallet) is full, full (truck|pallet|container) load,
    (fill|filling) (the|a|up the) (truck|lorry|pallet|container), usual quantity, usual amount,
    increase the order, what (they|he|she|you) (need|needs|want|wants) to order, ready to order,
    place (an|the|your|their) order

    # ---------------------------------------------------------------- M6, life after the sale

    [followUp; from: us]
    to (your|their|his|her) (liking|satisfaction|taste|full satisfaction),
    (are|is|were|was) (you|they|he|she|everyone|customer) (happy|satisfied|pleased|content|
      getting on|doing) (with|),
    everything (to|in|ok|okay|all right|alright|fine|well|arrived|working|good|running|as
      expected|went|satisfactory|as it should),
    (is|was|if|whether|that) everything,
    all (in order|well|ok|okay|right|good|fine|arrived|working|as expected|running|satisfactory|
      satisfied|to your|to their),
    asked (if|whether) (all|everything|the|it|they|he|she|things|there were any|any),
    checked (if|whether|that) (all|everything|the|it|they|he|she|things),
    ask* how (it|the|they|he|she|things|his|her|their|everything|well|she is|he is) (is|was|
      were|are|went|got|had|has|liked|works|worked|runs|going|gets|performs|copes|getting|likes|
      find|found|finds|),
    how (was|were|is|are|did) (the|your|their|his|her|everything|it|things|you finding|you
      getting|you liking|they finding|they getting),
    how (was|were) (the|your|their|his|her),
    how (does|do|did) (the|it|they|your|you like|he like|she like|they like),
    how (is|are) (the|your|their|his|her) (new|machine*|system|software|unit|installation|
      delivery|patient|kitchen|boiler|car|house|cows|herd|crop*|pump*|product*|stay|room),
    how are you (getting on|finding|enjoying|liking),
    how (they|he|she) (like*|find|finds|found|gets on|get on|got on|are getting on|is getting
      on|settled in),
    how (it|things) (went|goes|is going|are going|works|worked|is working|has been|turned out),
    settl* in, settling in call,
    after (delivery|sale|sales|the sale|the delivery|installation|the installation|
      commissioning|the visit|the treatment|the operation|the procedure|surgery|the stay|their
      stay|the event|the project|go live|handover|the handover|the repair|the service|the order|
      the move|the wedding|the audit|the course|the job|the work|care) (call|visit|check|
      check-up|follow-up|email|mail|chat|care|service|contact|support|review|survey call|to see|
      to ask|to check|),
    post (delivery|sale|sales|installation|treatment|op|operative|project|visit|stay|event|go
      live|purchase|implementation|surgery|audit) (call|check|visit|review|follow-up|email|
      check-up|checkup|meeting|chat|feedback|),
    after-sale*, aftersale*, aftercare,
    follow-up (call|visit|email|mail|after|on|with|regarding|about|to|chat|meeting|letter|
      message|check|appointment|care|conversation|from|done|survey call|question|contact),
    following-up (on|after|with|about|to), followed-up, follow-up, checking in,
    check-in (call|visit|with|after|email|mail|chat|on), checked in (with|on|after),
    check* up on, courtesy call, satisfaction call, customer satisfaction (call|check|visit),
    welcome call, welcome visit, welcome email, onboarding, on-boarding,
    on board* (call|session|with), kick-off with, handover (visit|meeting|call), hand-over,
    went live, go live support, go-live, hypercare, commission* (the|visit|support|on site),
    installation (check|went|visit|support|completed|done),
    installed (ok|okay|well|properly|and|the|by our|on site|successfully|everything|without),
    set up (the|their|his|her|and) (machine|system|software|unit|new|equipment|account with
      them|with them),
    trained,
    train* (the|their|his|her|staff|operators|session|course|day|on|for|given|held|at|users|
      team|new|crew|provided|completed|employees|nurses|drivers|workshop|visit|on site|in),
    training, instruct* (the|their|his|her) (staff|operators|team|crew|users),
    instruction (on|session|given), demonstrated how to,
    showed (the|their|his|her) (staff|operators|team|crew|users), user training,
    refresher (course|training|session), workshop for (their|his|her|the),
    maintenance (visit|check|call|done|carried|inspection|service), service visit,
    service check, service call, service inspection,
    routine (check|service|maintenance|inspection|check-up),
    annual (service|maintenance|inspection|check-up), free check after,
    warranty (check|inspection|visit),
    inspect* (the|their) (installation|machine|work|unit|boiler|roof|result),
    (arrived|came) (well|safely|safe and sound|ok|okay|all right|in good condition|undamaged|
      intact|complete|in one piece),
    did (it|the|everything|all|your|the delivery|the parts|they) (arrive|come|get|go|work|fit|
      suit|help|turn out),
    (arrived|got there) ok, has everything,
    (is|are) (it|the|they|you|your) (working|running|fitting|still working|coping|still happy|
      still enjoying|enjoying|settled),
    working (as expected|well|ok|okay|properly|fine|for you|out),
    any (problems|questions|issues|trouble|feedback|complaints|concerns) (with|since|so far|
      about|after|at all|or|on|from),
    feedback (on|about|after|call|from them on|regarding) (the|delivery|installation|their|last|
      our|),
    happy with (the|your|their|his|her|it|everything|our|that|this|how|results),
    pleased with (the|your|their|his|her|it|everything|our|how|results),
    satisfied with (the|your|their|his|her|it|everything|our|how|results),
    enjoy* (the|their|your|his|her) (new|stay|meal|machine|car|kitchen|holiday|first),
    thank you for your stay, welcome home, recovery check,
    recall (appointment|visit|reminder call), checkup after,
    see how (it|the|they|he|she|things|everything|you|their),
    hear how (it|the|they|he|she|things|everything|you|your),
    find out how (it|the|they|he|she|things),
    wanted to know (if|whether|how) (all|everything|it|the|they),
    just checking (that|if|whether|everything|all), lessons learned, lessons learnt,
    project debrief, debrief*, retrospective, post mortem,
    running as it should, as it should, going down well, go down well,
    doing (fine|well|ok|okay|better), healing (well|nicely|fine), no pain, recover* well,
    how the, how (his|her|their) new, feeling better, is better now,
    (is|are) (the|your|their|his|her|it) (new|system|machine|boiler|feed) (running|working|
      going), half a year after,
    (days|weeks|months) after (the|his|her|their|delivery|installation|treatment|surgery|
      extraction|start-up|commissioning|handover|go live|opening|completion|moving),
    start-up support, (check|checked|checking) that (all|everything|it|the), settled,
    no problems (so far|since|at all), first impressions, getting used to, ask* <they> how,
    (is|are|has|have|does|do|did|was|were) (the|your|their|his|her|our) (new|delivery|goods|
      machine*|system|boiler|unit|parts|part|shipment|parcel|order arrive|pump|car|kitchen|
      roof|heating|software|update|treatment|medication|crown|filling|installation|repair|
      work|room|stay|food|seed*|feed|plants|flowers|print*|brochure*), kept you,
    since we (fitted|installed|delivered|repaired|replaced|built|painted|planted|set),
    as you (like|wished|wanted|expected|hoped),
    get* (along|on) with (the|your|their|his|her|our), to hear how,
    is (he|she|it|everything|all) (ok|okay|better|well|alright|fine),
    manual (attached|sent|and), video on (cleaning|care|use|how), care instructions,
    care advice, tips on (care|use|cleaning|maintenance)

    # ---------------------------------------------------------------- M7, complaints

    [complaint; by: them]
    complain*, complaint*, grievance*, dissatisf*, unsatisf*, unhappy, not happy, not satisfied,
    not pleased, not amused, not impressed, displeased, disappoint*, unimpressed, upset,
    furious, angry, annoyed, irritated, frustrat*, fed up, livid, outraged,
    cross (with us|about|because|that), indignant, aggrieved, sour, had enough, lost patience,
    losing patience, running out of patience, not good enough, not acceptable, unacceptable,
    inacceptable, not what (we|they|i|he|she) (ordered|expected|agreed|paid|asked|wanted),
    below (expectations|standard|par), sub-standard, substandard,
    poor (quality|service|workmanship|performance|delivery|communication|packaging|condition|
      work|job|finish|result|reception|support|experience|response),
    bad (quality|service|experience|batch|workmanship|smell|taste|condition|job|work|packaging|
      support|news about the delivery|joint|weld*),
    terrible, awful, appalling, dreadful, disgrace*, disgust*, lousy, shoddy, rubbish, useless,
    horrible, unprofessional,
    rude (staff|to|driver|waiter|receptionist|employee|on the phone|behaviou[r]), was rude,
    were rude, staff (was|were) (rude|unfriendly|unhelpful), unfriendly, impolite, incompetent,
    sloppy, careless, mess up, messed up, a mess, what a mess, joke of, shambles, damage*,
    broken, breakage*, broke (down|after|again|when|within|on|off|during|apart),
    breakdown (of|again|on|after|in), break down*, faulty,
    fault (with|in|on|again|report*|found), faults, defect*, malfunction*, not working,
    not work*, does not work, did not work, do not work, stopped working,
    will not (start|turn|switch|close|open|load|work|connect|print|charge|heat|run),
    does not (start|turn|switch|close|open|load|connect|print|charge|heat|run|fit|match|
      function|hold|cool|respond|seal|drain),
    do not (fit|match|function|hold), did not (start|fit|hold|function|match), not functioning,
    inoperable, out of action, leak*,
    crack* (in|on|after|when|casting*|tooth|screen|part*|housing|weld*|again|found|and|open|
      pipe|glass|tile*),
    cracked, cracks, rust*, rusty, corroded, mould* (on|in|and|smell), mold on, moldy, mouldy,
    rotten, spoiled, spoilt, stale, gone off, went off, off milk, sour milk, contaminated,
    contamination, dirty, filthy, stain*, scratch*, dent, dented, dents, torn, ripped, bent,
    warped, crooked, wet boxes, were wet, was wet, arrived wet, soaked, water damage, mouse*,
    cockroach*, bed bugs, bedbugs, mice, hair in, burnt, under-cooked, over-cooked, cold food,
    food poisoning, smell* (of|bad|funny|strange|terrible|like), stinks, noisy, too noisy,
    too loud, noise from, overheated, over-heat*, blew up, exploded, caught fire, smoke from,
    crash* (again|when|every|on|after|the|daily|constantly|several), crashes, crashed,
    bug (in|report|again|found|with|still|since|after), buggy, glitch*, freezes,
    keeps (crashing|failing|breaking|freezing|stopping|leaking|tripping|losing), error message*,
    errors in, data loss, lost data,
    lost (our|their|my|his|her) (order|data|luggage|documents|file*|parcel|samples|laundry),
    loses (connection|data|pressure|oil|water), too slow, very slow,
    slow (response|service|delivery|reply|support|reaction|answer|software|system),
    takes too long, took too long, too long (to|wait|a wait|for),
    waited (too long|for hours|an hour|two hours|<n> hours|<n> minutes|in vain|weeks|days|all
      day|all morning|for nothing),
    long wait, endless wait, waiting for (weeks|months|days|hours|ages), for weeks now,
    nobody (helps|cares|knows|answers|picks|listens|feels),
    no one (helps|cares|knows|answers|picks|listens|feels),
    no reply (to|from you|for|despite|since|yet|after),
    no answer (to|from you) (my|our|his|her|their|several|the),
    no response (to|from you|for|despite|since|yet|after),
    unanswered (mails|emails|calls|complaint|letter*), ignored (us|me|our|my|his|her|their),
    feel* ignored, feel* neglected, feel* cheated, feel* ripped, rip off, ripped off, cheated,
    scam, misled, misleading, lied to, false promise*, hidden (fees|costs|charges),
    unjustified (charge|invoice|fee), over-charg*, overcharg*, over-billed,
    disput* (the|our|an|this|) (invoice|bill|charge*|amount|fee*|hours), invoice dispute,
    contest* (the|our|) (invoice|bill|charge*|fee*),
    query (on|about|over) (the|our|) (bill|invoice amount|overcharge),
    wrong (invoice|item*|goods|product|part|parts|size|colo[u]r|quantity|model|article|material|
      batch|delivery|order|room|tooth|dosage|feed|grade|bill|amount|name on|tax|vat|address on|
      price on|thread|dimension*|alloy|spec*|medicine|diagnosis|advice|document*) (delivered|
      sent|shipped|supplied|arrived|was|were|came|charged|invoiced|billed|on|),
    incorrect (invoice|delivery|item*|part*|bill|amount|quantity|dimension*|order),
    mixed up (the|our|their|his|my) (order*|delivery|files|samples|invoice*|parts),
    mix-up (with|of|in), mistake (in|on|with|at) (the|our|your|my|his|their|), mistakes in,
    error (in|on) (the|our|your|my|),
    missing (part*|item*|goods|box*|piece*|pallet*|unit*|screws|page*|from (the|our|my)
      (delivery|order|shipment|box)|document*),
    (part*|item*|goods|box*|pallet*|unit*|screws|bottle*|bag*) (missing|is missing|are missing|
      was missing|were missing),
    not complete, incomplete (delivery|order|shipment|set|documents|work),
    short (delivery|shipment|by <n>|weight|measure), did not arrive, has not arrived,
    have not arrived, not arrived, never arrived, never came, never received,
    not received (our|my|the|any|it|yet|goods|delivery|order), not delivered, non delivery,
    lost in transit, lost parcel,
    late (delivery|again|shipment|for the appointment|by|with the delivery|with delivery|with
      our|with the order|technician|driver),
    delay* (again|of|in|with|caused|is|was|unacceptable),
    delivered (late|too late|damaged|wrong|<n> days late|broken|short),
    arrived (late|damaged|broken|too late|wet|wrong|dirty|incomplete|defective|dead|cold|
      spoiled|melted|<n> days late|in pieces|in bad condition),
    reject* (the|our|a|whole|) (batch|delivery|shipment|part*|casting*|goods|lot|load|pallet*|
      material),
    rejects, rework*, porosity, blow holes, blowholes, cold shuts, out of tolerance,
    out of spec, off spec, off-spec, non conform*, nonconform*, not to spec,
    not as (described|ordered|agreed|promised|specified|advertised|expected),
    quality (problem*|issue*|complaint*|claim*|defect*|not good|dropped|worse|concern*|is poor|
      was poor|has dropped|went down|suffered),
    (problem*|issue*|trouble|difficult*) (with|at|on|since|again|persists|remain*|still|
      reported|continue*|in|after|not),
    troubled by, warranty claim*, warranty case,
    claim (for|against|filed|of|letter), claims (damage*|compensation|refund|that the),
    damages claim, compensation (claim|demanded|for|request*),
    demand* (a|) (refund|compensation|replacement|money back|credit|explanation|an explanation),
    want* (a|his|her|their|my|our|) (refund|money back|compensation),
    ask* for (a|his|her|their|) (refund|money back|compensation), refund request,
    request* (a|) refund, refund please, replacement (requested|demanded|needed because),
    sent back (because|as|the|defective|damaged|wrong),
    returned (because|as defective|as faulty|the defective|the faulty|defective|faulty|damaged|
      as damaged),
    bad review, negative review, one star, <n> star complaint, negative feedback,
    negative experience, bad feedback, critical feedback, criticis* (the|our|us),
    criticiz* (the|our|us), critici[sz]ed, escalat*, threaten* (to|legal|with|us),
    lawyer letter, legal action, take legal, sue us, sued, ombudsman, trading standards,
    consumer protection, formal notice, notice of defect*, letter of complaint,
    raised a concern, raised concerns, concern* about (the|our|quality|delivery|service|late),
    worried about (the|our) (quality|delivery|delays), allergic reaction, infection after,
    still in pain, in pain (after|since), swelling after, pain after, filling (fell|came) out,
    crown (fell|came) off, fell (off|out|apart|over), came (off|loose|apart|undone), peeled off,
    peeling, fading, faded, shrunk, shrank, wore out, worn out (after|already), did not last,
    does not last, heating (failed|not|broken|off), no hot water, cold room,
    air conditioning (broken|not|failed), wifi (not|down|bad|weak), internet down, no internet,
    server down, system down, website down, service down, outage*, down again,
    not available again, unavailable again, no access (to|since),
    can not (log in|login|access|open|print|connect|reach anyone|reach you|get through),
    could not (log in|access|open|use|sleep|reach anyone|get through), unusable,
    unable to (use|log|access|work|print|open|connect), died (after|soon|within),
    dead on arrival, doa, seed* (did not germinate|not germinating|germination poor),
    poor germination, sick (cows|animals|after), feed refused, mastitis after, flat tyre,
    wrong diagnosis, malpractice,
    completely off, way off, (colo[u]r|colo[u]rs) (is|are) (off|wrong),
    can not (use|be used|accept|sell|work with),
    (has|have) not (answered|replied|responded|been answered|come back|got back|returned|reacted),
    (give|gives|gave|want|wants) (me|us|my|our|his|her|their) (my|our|his|her|their|
      ) money back, money back, pipe burst, burst pipe, flooded, flooding, fell short,
    (nobody|no one) (came|called|turned up|showed up),
    (thank* you|thanks|thank*) for nothing,
    you (charged|billed|invoiced|debited|deducted) (us|me|our),
    (charged|billed|invoiced) (us|me) (for|twice|too|wrongly), ill after, fell ill, got sick,
    were ill, was sick after, strange noise, same noise, makes (a|the|such) (noise|noises),
    noise* (from|when|again), stuck in (customs|transit|the port),
    (why|how come) (does|has|did|is|do) (nobody|no one|it|he|she|they|your),
    (nobody|no one) (came|come|picks),
    not the (solution|answer|quality|service|result|first time), not what,
    (in the|in) bags again, dust in, standing still, at a standstill, have to wait, had to wait,
    had to chase, have to chase, having to chase,
    (keep|keeps|kept) (failing|breaking|stopping|tripping|forgetting|getting it wrong),
    fail* (again|after|already|twice|to start|to charge), it failed, gave up the ghost,
    packed up, conked out, worse than (before|ever|last), getting worse, gone downhill,
    going downhill, dropped off in quality, expected (more|better), had hoped for,
    hoped for (more|better), deserve better, died within,
    (all|half) (dead|died|broken|missing|wrong),
    had hoped for, not the solution

    [complaint; by: them; in: survey]
    # A low score: 0 to 4 of 10, 1 or 2 of 5.
    (0|1|2|3|4) (of|out of|von|) 10, (1|2) (of|out of|von|) 5, (1|2) (star|stars|stern|sterne),
    nps (0|1|2|3|4|5|6)

    [resolution; denied: complaint]
    resolv*, sorted (out|it|everything|the|that|now|for|with|),
    sort* (it|this|that|everything|things|the matter|the problem|the issue) out,
    sorting (it|this|that|everything|things) out,
    put (it|this|that|things|everything|the matter|matters) right, put right,
    made (it|this|things|that) (right|good|up), made good, making good, rectif*, remed*,
    fixed (the|it|their|his|her|within|on|same|by|and|now|today|yesterday|promptly|everything|
      that|with|at|free|for|problem|issue|in|after|),
    bug fix* (released|delivered|sent|deployed|shipped), hot-fix*,
    patch (sent|released|delivered|installed|deployed), solved,
    solution (found|agreed|offered|provided|accepted|delivered|given),
    problem (solved|fixed|resolved|settled|closed|gone|cleared|dealt with|put right|is solved|
      was solved),
    issue (solved|fixed|resolved|settled|closed|gone|cleared|dealt with|is fixed|is resolved|
      was resolved),
    complaint (resolved|closed|settled|solved|dealt with|handled|withdrawn|cleared|sorted|is
      closed|was settled|is resolved|was resolved|now closed|has been resolved),
    complaint (is|was|has been|now) (resolved|closed|settled|dealt with|withdrawn),
    complaint withdrawn,
    settled (the complaint|complaint|the claim|claim|the dispute|dispute|the matter|amicably|it
      amicably),
    matter (closed|settled|resolved|is closed|dealt with|put to rest), case closed,
    ticket closed, ticket (resolved|solved),
    claim (settled|accepted|approved|paid|closed|recogni[sz]ed), credit note*, creditnote*,
    credit memo*, credited (the|their|his|her|them|him|account|back|amount|full|invoice|for),
    issued (a|) credit, gave (a|them a|him a|her a|) credit (note|for),
    refund* (issued|sent|paid|made|given|processed|approved|done|the|in full|them|him|her|
      granted|transferred|arranged|agreed|of),
    refunded, (full|partial) refund (given|issued|paid|sent|made|granted|),
    money back (given|paid|sent|returned), gave (them|him|her) (their|his|her) money back,
    reimburs*, compensated (them|him|her|customer|with|for|the|by),
    compensation (paid|given|agreed|granted|accepted|offered), replaced,
    replacement (sent|delivered|shipped|on its way|provided|supplied|installed|arranged|
      dispatched|is on|was sent|went out|fitted|part sent|part fitted|free|machine|unit|given|
      brought|parts sent|collected|arrived),
    sent (a|the|) (replacement*|new one|new part|spare unit|correct*),
    swapped (it|the|out|for|unit|machine), exchanged (it|the|for|goods|unit),
    exchange (sent|delivered|arranged|agreed), repaired,
    repair (done|completed|carried|finished|free|made|successful|covered), mended,
    corrected (the|invoice|it|their|and|error|bill|delivery|), correct* invoice,
    corrected invoice, revised invoice sent, new invoice sent, re-delivered, redelivered,
    re-delivery (done|made|arranged), delivered (the|) missing,
    missing (part*|item*|box*|goods) (delivered|sent|supplied|shipped), re-done, redone,
    redid (the|it|job), re-sent, resent (the|it|goods|parcel|order),
    collected (the|) (faulty|damaged|wrong|defective),
    picked up (the|) (faulty|damaged|wrong|defective), leak (fixed|repaired|sealed|stopped),
    works again, working again, running again, (dry|tight|quiet|warm|watertight) (now|again),
    now (dry|tight|quiet|warm|watertight),
    back (up and running|online|in operation|to normal|in service|on line),
    up and running again, restored, recovered (the|their|all) (data|file*),
    all (sorted|fixed|resolved|good again|right again|well again),
    now (works|working|fixed|resolved|ok again|in order|sorted), is ok now, everything ok now,
    ok again, satisfied now, happy now, happy again,
    happy with (the|our) (solution|outcome|resolution|refund|replacement|handling),
    satisfied with (the|our) (solution|outcome|resolution|refund|replacement|handling),
    pleased with (the|our) (solution|outcome|resolution|handling),
    accepted (the|our) (apology|solution|offer of|refund|replacement|credit note|compensation),
    accepted apology, dealt with (it|the|promptly|quickly|complaint|same|), taken care of,
    took care of (it|the|that), cleared up,
    clear* up the (matter|misunderstanding|problem|issue|confusion),
    misunderstanding (cleared|resolved), cleaned (it|the|up), re-cleaned,
    upgraded (them|him|her|to|free), room changed, moved to (another|a better|a different) room,
    waived (the|their|his|her|charge*|fee*|invoice|last),
    took (it|the|goods|them|machine|batch) back,
    closed (the|) (complaint|case|ticket|claim|matter|issue),
    withdrew (the|his|her|their) complaint, complaint no longer,
    (has|have|was|were|been|is|now) settled, settled to,
    to (everyone|everybody|their|his|her|our|my|the customer) satisfaction

    [complaint; by: them]
    # Bare facts, politeness and mockery.
    out of (register|true|tolerance|spec|specification|alignment|square|round),
    (line|press|machine|production) (stopped|stood|was down|stood still) <n>,
    (proof|sample|drawing|artwork|order|spec) <we> (signed|approved|passed|agreed|sent) (had|said|
      was|showed|did|has|says|shows),
    (probably|surely|sure it was|sure it is|no doubt) (just|only|) (mistake|oversight|slip|mix-up|
      honest mistake), misprint*, misspelt, misspelled

    [complaint; by: them]
    # Said of what was not put right.
    not (resolved|fixed|solved|repaired|replaced|refunded|corrected|rectified|sorted|settled|
      dealt with|credited|put right|remedied),
    never (resolved|fixed|solved|repaired|replaced|refunded|corrected|rectified|sorted|settled|
      dealt with|put right),
    nothing (resolved|fixed|done|happened|was done|has been done|has happened|solved|changed),
    still (unresolved|unsolved|open complaint|broken|leaking|faulty|not resolved|not fixed|not
      solved|not working|not repaired|the same problem|no solution|no refund|waiting|wrong|
      missing|late|damaged|down|complaining|unhappy|angry|upset|not right),
    unresolved, unsolved, no solution (yet|so far|found|in sight),
    no (refund|credit note|replacement|apology|explanation|compensation|reaction) (yet|so far|
      received|given|came|despite|arrived|was|has|),
    without (apology|explanation|solution|refund|replacement),
    same (problem|issue|fault|defect|error|mistake|trouble) (again|as|still|), again the same,
    (leak*|problem*|fault*|noise*|damp|smell|mould|error*|issue*|crack*|drip|rust|rattle) (is|are|was|
      were|has come|have come|came|comes|come) back, drip* (again|tap|from|still),
    (still|again) (drips|dripping), (came|come|is|problem|fault|leak) back again, happened again, yet again,
    once again (late|wrong|broken|damaged|faulty|missing)

    [apology; by: us]
    apolog*,
    sorry for (the|our|my|this|that|any|having|not|being|your|causing|such|late|delay|
      inconvenience|trouble|mistake|error),
    sorry about (the|our|my|this|that|any|what|your|it), sorry that, sorry we, sorry i,
    sorry it, said sorry, say sorry, sorry, regret* (the|that|this|any|to hear|our|very|deeply),
    we regret, our regrets, excus* (the|our|my|ourselves), forgive us, please forgive,
    make amends, made amends, peace offering, flowers to apologi[sz]e,
    bottle of wine to say sorry, admitted (our|the) (mistake|error|fault|delay),
    took (the blame|responsibility), take (full |)responsibility,
    accept* (full|) responsibility, owned up, eat humble pie, we made a mistake, we were wrong,
    admitted (we|our|that|it|the|having)

    [apology brokenByUs; by: us]
    (apolog*|sorry) (for|about) (the|our|my|this|being|) (late|delay*|wrong|missed|missing|
      lateness|slow|long wait|wait|forgotten|forgetting|mix-up|mistake*|error*|oversight|double
      booking|confusion|over-charge|damage*|short delivery|outage*|downtime|not calling|not
      getting|not sending|not replying|not answering|not keeping|overcharging|broken|
      inconvenience caused by the delay|poor|bad|failure|silence|misunderstanding|late reply|
      late answer|late delivery)

    [denial]
    refus* (to (refund|replace|repair|pay compensation|take back|accept|credit|discuss|help|
      apologi[sz]e|exchange)|the (claim|complaint|refund|replacement|warranty)|claim|complaint|
      refund|warranty|liability|responsibility),
    reject* (the|their|his|her|a|) (claim|complaint|warranty claim|refund|request for refund|
      compensation|demand|liability),
    (claim|complaint|refund|warranty|warranty claim) (refused|rejected|denied|declined|
      dismissed|turned down|not accepted|not recogni[sz]ed),
    den* (the|their|his|her|a|any|) (claim|complaint|refund|liability|responsibility|fault|
      warranty|warranty claim|request),
    declined (the|to|their|a) (claim|complaint|refund|replace|repair|compensate|pay),
    turned down (the|their) (claim|complaint|refund),
    not (our|my) (fault|responsibility|problem|mistake|concern),
    is not our (fault|responsibility|problem|mistake), not covered (by|under) (the|) warranty,
    not (under|a) warranty case, no warranty (claim|case|on),
    warranty (void|does not cover|expired so no|does not apply|excluded),
    outside (the|of) warranty so, no (refund|refunds) (possible|given|policy|according),
    no compensation (possible|will),
    told (them|him|her|customer) (it was|it is) (their|his|her) (own|) fault,
    blamed (the|them|him|her|customer|client|their|operator*),
    (their|his|her|customer|customer's) own fault,
    (customer|user|operator|operating|handling) error, user error, misuse, improper use,
    improper handling, argued (with|that|about|back), argument with,
    disputed (their|the|his|her) (claim|complaint),
    insist* (that we|on our terms|the fault|it was not), no fault found, no fault on our,
    we are not (liable|responsible|at fault|to blame),
    can not accept (liability|the claim|responsibility|the complaint),
    do not accept (liability|the claim|responsibility|the complaint), ignored the complaint,
    complaint ignored, brushed (off|aside), fobbed off,
    dismissed (the|their|his|her) (complaint|concern*|claim), stonewall*, within tolerance so,
    no grounds for, unjustified complaint,
    complaint (unjustified|unfounded|not justified|without grounds), rejected as unjustified

    # ---------------------------------------------------------------- M8, appreciation and loyalty

    [appreciation; by: us]
    thank-you (card|note|letter|gift|call|email|mail|present|visit|lunch|dinner|flowers|message|
      hamper|basket),
    card (with|of|to|for|sent|and|from) (thanks|thank|birthday|christmas|his|her|their|
      congratulat*|the|anniversary|all|handwritten|us|new year),
    birthday (card|greeting*|call|wish*|gift|present|flowers|cake|message|email|mail|note|
      letter|lunch|remembered),
    happy birthday, wished (him|her|them|mr|mrs|ms) (a (happy|merry|good|peaceful|blessed)|happy|merry|all the best for),
    best wishes (for|on|to), good wishes,
    christmas (card*|gift*|greeting*|present*|hamper*|basket*|wish*|call|visit with|wine|
      stollen|cookies|biscuits|party invitation),
    merry christmas, season's greetings, seasons greetings, season greetings,
    new year (card*|greeting*|wish*|call|gift*), happy new year,
    easter (card*|greeting*|gift*|eggs|bunny), holiday (card*|greeting*|gift*|wish*),
    greeting card*, greetings card*, postcard, hand-written (card*|note*|letter*|thank*),
    personal note, congratulat*, congrats, well done (on|to),
    get well (card|wishes|soon|flowers), get well soon,
    condolence* (card|letter|sent|to|visit|), sympathy card, sent (our|) condolences,
    anniversary (card|gift|present|greeting*|call|flowers|cake|congratulations|visit|of (the|
      our|their) (shop|company|firm|business|cooperation|practice|partnership)),
    gift for (the|their|his|her|mr|mrs|anniversary|new|baby|birthday),
    small (gift|present|token|thank*|surprise),
    (gift|present|flowers|wine|chocolates|cake|hamper|fruit basket|voucher|gift card|gift
      voucher|calendar|book) (to|for|sent|delivered|with|as) (say|thank*|thanks|him|her|them|
      the|mr|mrs|ms|their|his|a|mark|appreciation|anniversary|birthday|christmas|gift|present),
    bottle of (wine|champagne|whisky|sparkling|bubbly|prosecco|sekt) (to|for|as|with|sent),
    box of (chocolates|biscuits|pastries|fruit) (to|for|as|with|sent),
    gift (card|voucher|basket|certificate|box|hamper) (with|to|for|sent|as), gift card,
    gift voucher, gave (a|them|him|her|) (small|) (gift|present),
    brought (them|him|her|) (a|some|) (cake|gift|present|flowers|wine|chocolates|pastries|
      calendar*|small),
    sent (flowers|chocolates|a gift|a small gift|a card|a hamper|a present|a bouquet|wine|a
      basket),
    token of (appreciation|thanks|our|gratitude),
    (donuts|doughnuts|cake|cakes|biscuits|cookies|pastries|chocolates|sweets) for the (office|team|
      staff|lab|crew|girls|boys|ladies|lads|dock|ward|shop|night shift),
    appreciation (gift|dinner|lunch|event|day|call|card|letter|mail|), customer appreciation,
    appreciate (your|the|their|his|her) (business|loyalty|trust|custom|partnership|support|
      patience|cooperation|co-operation|order*|help|work|feedback|visit),
    appreciat* (them|him|her|your business),
    thank* (you|them|him|her|) (for|) (your|the|their|his|her|all|) (order*|business|loyalty|
      trust|custom|support|partnership|purchase|patronage|years|confidence|stay|visit|referral*|
      recommendation*|review|help|advice|cooperation|co-operation|good cooperation|
      collaboration|continued|hospitality|kind words|prompt payment|testimonial|introduction|
      feedback|long),
    thanked (them|him|her|mr|mrs|ms|the|customer|client|everyone|inge|his|her|their|both|
      all),
    thank* (them|him|her|customer|client) (for|personally|warmly|again), said thank* (you|),
    to say thank* (you|), say (a big |)thank* (you|), with thanks,
    many thanks for your (order*|loyalty|business|trust|support|visit), as a thank-you,
    as a thank*, with our thanks,
    grateful for (your|their|the|his|her) (business|loyalty|trust|order*|support|help|years),
    we value (your|our|the) (business|loyalty|partnership|custom|relationship|trust),
    you are (important|valuable) to us, proud to have (you|them), glad to have (you|them),
    (invited|invitation) (them|him|her|to|for) (to|) (dinner|lunch|our anniversary|our summer|
      summer party|christmas party|a concert|the theatre|a match|the game|our party|our
      celebration|customer day|our open day|a drink|drinks|coffee),
    treated (them|him|her) to,
    took (them|him|her|mr|mrs|ms) (out|to (lunch|dinner|a match|the game)), nam* after,
    remembered (his|her|their|the) (birthday|anniversary|name day|jubilee), name day,
    jubilee (card|gift|greeting*|visit), farewell (gift|card|visit|lunch),
    wedding (gift|card|present), baby (gift|card|present), housewarming,
    opening (gift|flowers|present),
    dinner voucher, gift certificate, certificate and, jubilee gift

    [appreciation; by: us; from: us; in: visit meeting call lunch gift]
    (tin|box|tray|basket|bag|bunch|plate) of (biscuits|cookies|chocolates|pastries|shortbread|
      donuts|doughnuts|sweets|flowers|fruit|cakes|mince pies)

    [thanks; who: actor]
    thank* you, thanks, many thanks, thank* a lot, thanks so much, thx, cheers for,
    much appreciated, much obliged, grateful, gratefully, gratitude, merci, danke, gracias,
    grazie,
    thank, thanked, thanking, to thank

    [thanksFromThem; by: them; denied: complaint]
    happy, glad, pleased, delighted, satisfied, content with, thrilled, impressed, enthusiastic,
    over the moon, chuffed
    [thanksFromThem; by: them]
    thanked us,
    thanked (me|our team|the team|the driver|the engineer|the technician),
    thanks us, thanking us, thank us, said thank* (to us|for|), praised (us|our|the|me|your),
    praise (for|from|to), full of praise, compliment*, complimented (us|our|the|me|on),
    kind words, kudos (to|for),
    (great|excellent|fantastic|wonderful|outstanding|brilliant|superb|amazing|good|first class|
      top|lovely|awesome|perfect) (service|work|job|support|team|stay|experience|product*|
      delivery|quality|advice|cooperation|co-operation|collaboration|hotel|food|care|treatment|
      customer service|workmanship|help|installation|staff|communication|as always|as ever),
    well done (to|everyone|all|on|your|the), good job, great job, nice work,
    keep up the good work, keep it up,
    you are (the best|great|fantastic|a star|stars|lifesavers|wonderful|a lifesaver|amazing|
      brilliant),
    best (supplier|dentist|hotel|service|partner|vendor|lawyer|team|in town|we have|we ever|i
      have|i ever),
    could not be happier, could not ask for, could not have been (better|happier|nicer|more),
    nothing but praise, no complaints, nothing to complain, no reason to complain, very happy,
    so happy, really happy, more than happy, extremely (happy|satisfied|pleased),
    very (satisfied|pleased|impressed|grateful|content), happy customer, happy client*,
    happy guest*, satisfied customer, loves (it|the|our|their|his|her|working|your),
    love (it|the|our|your|working with), loved (it|the|our|every|your|their),
    likes (it|the|our|working with), enjoyed (it|the|their|our|every|working|his|her|your),
    exceeded (our|their|his|her|all|) expectations, above expectations, better than expected,
    as good as ever, hats off, five out of five, ten out of ten, <n> out of <n>, top marks,
    full marks, appreciat* (your|our|the|that|how|what|it|everything|all|very), we appreciate,
    highly recommend*, would recommend (you|us|again),
    will (definitely|certainly|surely|gladly|) (come|order|book|buy) again,
    looking forward to (working|our next|the next order|continuing|coming back|many more),
    always a pleasure, a pleasure (to|working|doing), pleasure (working|doing business),
    saved (our|my|the) (day|life|bacon|skin|harvest|season|wedding|neck), life saver, lifesaver,
    delight*,
    rave* (about|over), raving (about|over), (a|is a) dream, worth gold, is gold, fair price,
    honest (work|advice|people), good people, like you (very|a lot),
    happy we (chose|found|came|met), so kind, very kind, how kind, bless you,
    lovely (people|team|work|stay|meal|job|gesture|surprise),
    (you|it) made (my|our) (day|week|year),
    what a (great|lovely|nice|wonderful|fantastic|beautiful|pleasant),
    kept (us|me) (well|nicely) informed,
    perfectly (done|executed|organised|organized|prepared|fitted),
    looks (perfect|great|lovely|beautiful|wonderful|fantastic|amazing|stunning),
    turned out (great|well|beautifully|perfectly),
    (is|are|was|were) (perfect|wonderful|fantastic|excellent|brilliant|superb|outstanding|
      marvellous|first class|delicious|amazing|beautiful|lovely),
    much better (now|thanks|thank), better (thanks|thank) to,
    great customer, nice people

    [loyalty]
    loyal, loyalty (program*|programme|card|bonus|scheme|points|club|tier|reward*|status),
    loyal (customer|client|guest|member), member since, membership,
    member* (renew*|joined|signed|card|since|fee|programme|program|for <n> years),
    renewed (their|his|her|the|) membership,
    joined (our|the|) (club|loyalty|programme|program|membership|user group|customer club|
      customer council|advisory board|community|association),
    joined user group, customer club, customer council, advisory board, customer advisory,
    frequent (guest|buyer|flyer|flier|customer), bonus card, reward points,
    years (with us|together|of (partnership|cooperation|co-operation|collaboration|business|
      loyalty|working|trust)),
    <n> years (with us|a customer|as a customer|together|customer|of business|of cooperation|of
      partnership|of trust|loyal|as our),
    (ten|five|twenty|fifteen|twenty five|thirty|three|many|seven|eight) years (with us|a
      customer|as a customer|together|of (partnership|cooperation|business|trust|collaboration|
      loyalty)),
    <n>th anniversary (as|of our|with us|of the partnership),
    anniversary of (our|the) (cooperation|partnership|first order|collaboration|contract),
    customer since, client since, guest since, patient since,
    regular (customer|guest|client|patron|patient),
    long-standing (customer|client|partner|relationship|guest|patient),
    long-time (customer|client|partner|guest|patient), longtime (customer|client|partner|guest),
    decades (with us|of|together|a customer), came back (to us|as|after|again for),
    returned to us, returning (guest|customer|client|patient), repeat (guest|customer|client),
    subscriber since, gold (member|status|tier), platinum (member|status|tier),
    silver (member|status|tier), framework agreement (signed|renewed|extended),
    long term contract (signed|renewed|extended), preferred supplier, sole supplier,
    exclusive supplier,
    (been|is|are) with (you|us) for (<n>|two|three|four|five|six|seven|eight|nine|ten|twelve|
      fifteen|twenty|many|over|more than|a long|so many),
    for (<n>|five|ten|fifteen|twenty|thirty|many) years now

    # ---------------------------------------------------------------- N2, what wants an answer

    [question; by: them]
    can you, could you, would you, will you (please|be|have|send|come|let|call),
    can we (have|get|meet|talk|arrange|discuss|order|book|come|change|move|schedule|return|use),
    could we (have|get|meet|talk|arrange|discuss|order|book|come|change|move|schedule),
    can i (have|get|order|book|come|change|ask|return|bring|pay|use|cancel),
    could i (have|get|order|book|come|change|ask|return|bring|pay|use),
    may i (have|get|ask|book|come|order), may we (have|ask),
    do you (have|know|offer|sell|still|do|deliver|stock|supply|accept|ship|carry|think|
      recommend|provide|make|take|also|need|want),
    are you (able|open|available|still|going|coming|free|interested), is it possible,
    would it be possible, is there (a|any|still|an|some|anything), are there (any|still|other),
    what (is|are|about|would|do|does|time|size|kind|type|happens|did|should|can|if),
    when (will|can|is|are|do|does|would|could|did|should|may),
    where (is|are|can|do|does|should|will),
    which (one|of|is|are|do|would|model|version|type|size), who (is|can|should|will|do),
    why (is|are|do|does|did|was|were|have|has|can),
    how (do|does|can|long|much|many|soon|often|should|would|far|about|come),
    please (send|call|ring|phone|let|advise|confirm|quote|reply|respond|answer|get|give|provide|
      contact|check|tell|forward|explain|come|arrange|help|look|come back|phone|state|inform|
      quote|supply|deliver|change|cancel|update|email|mail|book|reserve|correct|clarify|make|
      add|fix|resend|return my|return our|move|schedule|share|suggest|issue|prepare|bring|ship),
    pls (send|call|advise|confirm|reply|check|let|quote|provide), plz,
    kindly (send|advise|confirm|reply|let|provide|quote|check|arrange|share), let (me|us) know,
    get back to (me|us), come back to (me|us), call (me|us) back, ring (me|us) back,
    phone (me|us) back, call me, call us, give (me|us) a (call|ring|shout|quote|price),
    reply (requested|needed|asap|please|by|awaited),
    answer (requested|needed|asap|please|by|awaited),
    awaiting (your|a) (reply|answer|response|feedback|quote|offer|confirmation|call|comments),
    await your (reply|answer|response|feedback|quote|offer|confirmation|comments),
    waiting (to hear|for (your|a|an) (reply|answer|response|feedback|quote|offer|call|
      confirmation|news|comments)),
    look* forward to (hearing|your (reply|answer|response|quote|offer|feedback|comments|
      confirmation|call)|a reply),
    hear from you, hope to hear,
    any (news|update|updates|progress|word|answer) (on|about|yet|regarding|for|from),
    (nobody|no one|no-one) (has|have|) (replied|answered|responded|called back|rung back|written
      back|got back|come back|contacted|been in touch|reacted to my),
    (has|have|had) not (heard|had a reply|had an answer|had any reply|returned my call|returned our
      call|called me back|called back),
    (did|do) not (hear|get a reply|get an answer|receive a reply|receive an answer),
    heard nothing (back|yet|since|so far|from), still waiting for (reply|answer|news|feedback|
      quote|offer|callback|your (reply|answer|feedback|quote|offer|call|comments|confirmation)|
      an answer|a reply|a call|a quote), never heard back, never got (a reply|an answer),
    (my|our) (mail|email|message|question|letter|enquiry) (of|from|about|is still|was never),
    would it work, would (that|this|it|thursday|friday|monday|tuesday|wednesday) (work|suit|be
      possible|do), any idea (when|if|whether|how|what), just wondering, could anyone,
    (can|could) (someone|somebody|anyone|anybody) (call|tell|help|explain|look|come|check|ring|
      send|get),
    any chance, update please, status (update|of|request|please|enquiry|inquiry),
    request* (for|a|an|to|more|that|information|quote|quotation|callback|call back|offer|
      sample*|brochure|catalog*|price*|appointment|meeting|help|support|documents|copy|delivery|
      details|visit|demo),
    enquir* (about|for|regarding|re|on|into|from|as|if|whether|after), enquiry, enquiries,
    inquir* (about|for|regarding|re|on|into|from|as|if|whether), inquiry, inquiries,
    question* (about|on|regarding|re|concerning|for|from|to|whether|how|as), question,
    questions, query (about|on|regarding|re|from|for), queries,
    wonder* (if|whether|how|what|when|about), i was wondering,
    want* (to know|us to|you to|a quote|an offer|information|a call|a callback|to meet|to order|
      to book|to talk|to discuss|to see|to visit|an appointment|to change|more info*|samples|
      help|advice|to hear|a copy|an answer|an update|to understand),
    wish* to (know|order|book|speak|discuss|see|meet|have|receive|arrange),
    would like (to (know|have|order|book|meet|talk|discuss|see|visit|come|speak|receive|arrange|
      change|hear|buy|schedule|return|get|ask|make|try|add|learn|understand)|a|an|you to|us to|
      some|more|information|samples|your|our|the),
    (i|we) need, (i|we) (am|are) (looking for|interested in),
    (i|we) want (a|to|an|some|more|your|you), please go ahead (and|with) (send|quote)

    ask* (for|about|if|whether|when|what|how|why|where|which|us|me|you|who) (a|an|the|us|we|you|
      our|your|they|he|she|it|to|information|advice|help|quote|quotation|offer|samples|stock|
      delivery|appointment|callback|documents|availability|opening|for|i|there|someone|more|his|
      her|their|brochure|catalog*|certificate*|some|parking|dates|any),
    asked us to, asked you to, asks us to, asked for, asked about,
    asking (for|about|if|whether|when|how), asks (for|about|if|whether|when),
    advise (please|us|me|whether|if|when|on|by), please advise, advice needed, help needed,
    help please, need help, can someone, could someone, can anyone, could anybody,
    someone (please|should|to call|needs to),
    call back (requested|please|wanted|asap|needed|request),
    callback (requested|please|wanted|request), appointment request,
    quote (request|needed|please|wanted|for), request for quotation, rfq, rfp, rfi,
    send (us|me) (a|an|the|your|some|more|details|information|price*|quote*|offer),
    make us an offer, make me an offer, quote us (for|on), quote me (for|on),
    what happened (to|with), reminder of my (question|request|mail|email),
    following up on my (question|request|mail|email|enquiry), second request,
    have you (received|had|seen|got|any|decided|sent|checked|found|thought|heard),
    did you (get|receive|see|send|have|find|manage|check),
    has (my|our) (order|parcel|delivery|payment) (arrived|shipped|been), should (we|i),
    shall (we|i)

    [question; by: them]
    # The weather's doing, or a third party's: work for us, and no complaint about us.
    (storm|hail|frost|wind|gale|flood|fire|lightning|accident|tree|burglary|break-in) damage*,
    damage* (by|from|through|after|in) (the|a|last) (storm|hail|frost|wind|gale|flood|fire|
      lightning|accident|tree|burglary|break-in|burglars|night's storm)

    [needsNoAnswer]
    no (reply|answer|response) (needed|required|necessary|expected),
    no need to (reply|respond|answer|call back|come back|get back), need not reply,
    do not need to reply, fyi, for your (information|info|records|files|reference),
    for information only, info only, just (for info|to let you know|fyi|so you know),
    nothing further (needed|required|to do), no action (needed|required), no further action

    # What a machine asked for: a letter or a word. At the end of a letter it is a name.
    [needsNoAnswer; in: email message; at: whole]
    c, y, n, yes, no, stop, start, stop all, unsubscribe, confirm, ja, nein, stopp, oui, non, sí, nee

    # A form that was filled in to get something a machine gives asks nobody anything.
    [needsNoAnswer; in: webForm]
    sign-up, signup, sign up (form|page|for), signed up, signing up, subscription, subscribe*,
    subscribing, unsubscribe*, opt-in, opt in, opted in, opt-out, opted out, registration,
    registered (for|to|at), webinar, download*, (e-book|ebook|whitepaper|white paper|brochure|
      catalogue|catalog|checklist|guide) (request|form), rsvp,
      (preferences|profile|details) (updated|update|changed), cookie*, page view*, poll, quiz,
    prize draw, raffle, competition entry, feedback form, survey, check-in, login, log-in

    [needsNoAnswer; in: webForm email message]
    newsletter (sign-up|signup|subscription|registration),
    subscribe* (to|me to) (the|your|our) (newsletter|mailing list|list|blog),
    (confirm|confirmed) (your|my|the) subscription

    [acknowledgement]
    received, got it, well received, arrived, have received, noted, understood, confirmed,
    confirm receipt, receipt confirmed, acknowledge*, duly noted, perfect, great, ok, okay,
    fine, good, super, excellent, wonderful, fantastic, will do, sounds good, agreed, all good,
    all fine, all clear, lovely, works for (me|us), fine (by|with) (me|us), good to know,
    you too, likewise, same to you, see you (then|there|tomorrow|on|soon|next), until then,
    looking forward to it, that is fine, that works, brilliant, cheers, accepted,
    (thank* you|thanks|many thanks) for (your|the|my) (email|e-mail|mail|message|call|reply|
      note|letter|enquiry|inquiry|request|interest|question|information|info|update|answer|
      response|quote|offer|documents|invitation|reminder|confirmation|clarification|
      explanation|details|news|heads up)

    [courtesy]
    dear, hi, hello, hey, good (morning|afternoon|evening|day), kind regards, best regards,
    warm regards, regards, best wishes, sincerely, yours (sincerely|faithfully|truly),
    have a (nice|good|great|lovely) (day|weekend|evening|week|time|holiday), take care,
    all the best, best, greetings from, re, fwd, fw, aw, wg, you are welcome, for, mr, mrs, ms,
    dr, it, and, is

    # ---------------------------------------------------------------- R6, fit

    [abuse; by: them]
    idiot*, moron*, stupid, imbecile*, fool, fools, liar*, crook*, thieves, thief, bastard*,
    arsehole*, asshole*, bullshit, bull shit, crap, damn you, fuck*, shit, shitty, pissed,
    piss off, bloody (idiots|useless|incompetent|fools|disgrace), go to hell, screw you,
    shut up, scum, dumb, pathetic, clowns,
    bunch of (idiots|amateurs|clowns|crooks|liars|thieves), insult*, verbally abus*, abusive,
    abuse, abused, abusing, swore (at|down), swearing, sworn at, curs* (at|and|us),
    shout* (at|down|and|abuse), yell* (at|down|and), scream* (at|down|and), bully*, bullied,
    threatened (me|our|staff|us|to (sue|destroy|ruin|come|hit|beat|harm|kill|post|smash)),
    threats, threatening (call|letter|email|mail|language|behaviou[r]|manner|tone), hurl*,
    belittl*, humiliat*, harass*,
    aggressive (tone|caller|behaviou[r]|on|towards|email|mail|manner|and),
    foul (language|mouthed), offensive (language|remarks|mail|email|comments),
    rude to (our|the|my|us|staff|reception|driver|nurse*), was rude on the phone,
    rude (and aggressive|email|mail|remarks|comments|again), hung up on (us|me|her|him|our),
    slammed (the phone|down the phone|the door),
    made (her|him|our receptionist|the receptionist|staff) cry, sexist, racist, i will sue you,
    will destroy you, ruin (you|your|us|our reputation), you will regret, name calling,
    called (us|me|her|him|our staff) (names|liars|thieves|idiots|crooks|incompetent),
    lost (his|her) temper, tirade, rant, ranting, outburst,
    you can forget

    [rush; by: them]
    urgent*, urgency, asap, as soon as possible, immediately please, right away please,
    straight away please, at once, rush (order|job|delivery|request|it|this|again),
    rushed order, rush, express (order|delivery|wanted|needed),
    emergency (order|delivery|request|job|call out), needed yesterday, wanted yesterday,
    yesterday if possible, by yesterday,
    needed (today|tomorrow|tonight|now|immediately|at once|this afternoon|within the hour|by
      tonight|by noon|by tomorrow),
    need (it|them|this|everything|these|delivery) (today|tomorrow|tonight|now|immediately|at
      once|by tonight|by noon|by tomorrow|right now|right away|first thing|yesterday),
    want* (it|them|this|everything) (today|tomorrow|tonight|now|immediately|at once|yesterday|
      by tomorrow|by tonight|right now),
    must have (it|them|this) (today|tomorrow|now|by),
    (by|until) (tomorrow|tonight|noon|this evening) (or|latest|at the latest|otherwise|without
      fail),
    or else, drop everything, top priority, highest priority, high priority,
    no time to (lose|waste), can not wait, could not wait, will not wait,
    last minute (order|request|change*|booking), short notice (order|request|again|change*),
    at short notice, on short notice, same day (delivery|service|demanded|please),
    overnight (delivery|please|shipment), within (the hour|an hour|<n> hours|hours|24 hours),
    hurry, hurry up, quick quick, jump the queue, pushed to the front, time critical,
    time is running out, desperate*,
    right now, straight away, this instant, this minute, line stops, line stop*,
    production stop*, production is down, standstill, last week already,
    by noon, by tonight, by tomorrow morning, before noon

    # ---------------------------------------------------------------- The contact itself

    @line = phone, telephone, mobile, cell, line, extension, landline, number, numbers, bell
    @machine = machine, voicemail, voice mail, answering machine, answerphone, answer phone, ansaphone
    @machine = mailbox, recorded message, recording, vm
    @gate = secretary, receptionist, assistant, pa, switchboard, front desk, reception, colleague
    @gate = lady who answered, girl who answered, person who answered, lad who answered

    [notReached]
    # The line, what it did, and that nobody took it.
    <line> (is|was|still|just|) (off|switched off|turned off|engaged|busy|unobtainable|cut out),
    <line> (rang|rings|just rang|went) (out|off|on and on|and rang|unanswered),
    (rang|rings) and (rang|rings), (kept|keeps|just|only) ringing, went on and on, rings off,
    cut off (after|before|at|on), (he|she|they) cut (me|us) off, hung up on,
    (went|goes|straight|through|on|got through|put through|diverted) to (a|the|his|her|their|) <machine>,
    (went|got|put) through to (a|the|his|her|their|) <machine>,
    (spoke|talked|talking) (only|just|) to (a|the|his|her|their) <machine>,
    (would not|will not|refused to|could not|did not) put (me|us) (through|thru|on),
    <gate> (would not|did not|will not|could not) (know|put|say|connect),
    (caught|found|met|got|saw) (nobody|no one|no-one|none) (there|in|at|at the|about|home|),
    drew a blank, no (joy|luck) (with|at|on|again|trying|reaching|by phone),
    (was|is|were) not free to (come|talk|speak|take), (can|could) not come to the phone,
    (did|do) not get to (talk|speak) (to|with), nothing doing,
    (attempt|try) <n> of <n>, not pick* up, never pick* up, shutters down, no sign of life,
    could not get (him|her|them|anyone|anybody), went unanswered

    [notReached]
    # A ring in vain, a closed door: nobody was reached.
    no answer, no reply when, not reached,
    could not (reach|get hold|get through to|contact), can not reach,
    did not (answer|pick up|reach|get through|get hold|find (him|her|them|anyone|anybody)),
    not (at home|at desk|reachable|answering|in the office|in today),
    was not (in|there|at home), unreachable, not answering,
    does not answer, rang out, rings out, no pick up,
    nobody (home|there|in|answered|picked|at home|reached|opened|came to the (phone|door)),
    no one (home|there|in|answered|picked|at home|reached|opened|came to the (phone|door)),
    no-one (home|there|in|answered|picked|at home|reached|opened),
    voicemail only, only (voicemail|the voicemail|the machine|the answering machine),
    (went|goes|straight|through|on|got through) to voicemail,
    got (his|her|their|the) (voicemail|voice mail|answering machine|mailbox), answering machine,
    answerphone, line busy, line engaged, busy signal, busy tone,
    tried to (call|reach|ring|phone|contact),
    tried (calling|ringing|phoning|several times|again|twice|three times|to no avail|in vain|
      him|her|them),
    attempted (call|to call|to reach|contact), attempt* to (reach|call|contact), call attempt*,
    (called|rang|phoned|visited|drove out|went) in vain, missed call*, will try again,
    try again (later|tomorrow|next),
    wrong number, number (not in service|no longer in service|no longer valid|no longer in use|
      disconnected|dead|out of service|invalid|unobtainable),
    no contact (made|possible), mailbox full,
    left no (message|voicemail|word), no (message|voicemail) left,
    (have|having|to have|just|sorry we|sorry i|we|i|again) missed (him|her|them|you|mr|mrs|ms|
      each other|one another|call*),
    (we|i) missed (his|her|their|your|a|the|customer|two|three|several|another) call*,
    missed (each other|one another),
    missed (him|her|them|you) (again|at home|by phone|on the phone|at the (office|yard|shop)),
    (missed|did not take|did not answer|not taken|could not take) (his|her|their|a|the|
      customer|two|three|several|another) call*, call* (missed|not taken|not answered|unanswered),
    unanswered call*

    [notReached; in: call videoCall voicemail message conversation; at: alone]
    tried, tried again

    [notReached]
    # The same in the languages whose headers are read.
    geen gehoor, niet bereikt, niet opgenomen, neemt niet op, nam niet op, voicemail ingesproken,
    niet bereikbaar, niet bereikt, geen gehoor, voicemail ingesproken, neemt niet op, pas de réponse, sans réponse, n'a pas répondu, ne répond pas, injoignable,
    message laissé, laissé un message, sin respuesta, no contesta, no contestó, no contestada,
    no atendida, no localizado, mensaje dejado, (deja|dejado|dejé) (un|) mensaje, buzón de voz,
    (tombé|tombée) sur (le|son|sa|) (répondeur|messagerie), messagerie vocale,
    (laissé|laissée) (message|sur (répondeur|messagerie|le répondeur|la messagerie)),
    non risponde, non ha risposto, nessuna risposta, non raggiungibile, messaggio lasciato,
    não atende, não atendeu, sem resposta, niet te pakken, niet te bereiken, niet kunnen bereiken,
    antwoordapparaat, voicemail gekregen, werd niet opgenomen, pas joignable, pas pu joindre,
    pas décroché, ne décroche pas, sur répondeur, boîte vocale, no coge, no cogió,
    no localizada, contestador, non reperibile, segreteria telefonica, lasciato (un|) messaggio,
    voicemail achtergelaten, (ingesproken|bericht|boodschap) (op|achtergelaten|ingesproken) (voicemail|),
    não consegui falar, caixa postal, deixei recado, svarar inte, svarade inte, telefonsvarare,
    ej anträffbar, inget svar,
    svarer ikke, svarede ikke, telefonsvarer, ikke truffet, intet svar, ikke svar, ei vastaa,
    ei vastannut, ei tavoitettu, vastaaja, nie odebrał, nie odebrała, nie odbiera,
    poczta głosowa, brak odpowiedzi, nie dodzwoniłem, nie dodzwoniłam, не отвечает, не ответил,
    не ответила, не дозвонился, не дозвонилась, нет ответа, автоответчик

    [notReached; in: call videoCall voicemail message conversation]
    # Said of a call, they mean that nobody took it; elsewhere they may mean anything.
    no está, not (available|in|there), unavailable, was not available, engaged, attempted, in a meeting,
    out of (the|) office when, on holiday (until|when i|so|this), disconnected,
    no (ans|joy|luck|pick-up|response|reply), n/a, n/r, dna, vm, l/m, lm, ans (machine|phone),
    ansaphone, ansafone, msg left, straight to vm, vm full, phone (off|switched off),
    gatekeeper*, would not put (me|us) (through|thru), screened, hung up on (me|us),
    répondeur, messagerie, occupé, absent, absente, bezet, in gesprek, niemand thuis, niet aanwezig,
    afwezig, comunica, comunicando, ausente, segreteria, occupato, assente, ocupado, upptaget,
    optaget, varattu, zajęte, занято,
    (left|dropped) (a|him|her|another|) (vm|msg|voice msg), on hols, tried <n> times,
    (takes|took|taking) (a|the|my|our) message, mbox*, rings and rings, let it ring,
    (voicemail|vm) again, (could|did) not find (him|her|them)

    [notReached]
    # Words left on a machine or with an office reached nobody of whom it was wanted (R10).
    left (a|him|her|them|another|the|) (message|voicemail|voice mail|voice message|word|note
      with|msg|vm),
    left (word|message), lvm,
    (message|voicemail|word|note) left (with|on|for|at), message left, voicemail left,
    spoke (on|to|onto) (his|her|their|the|) (machine|answering machine|voicemail|answerphone|
      mailbox),
    asked (the secretary|reception|his colleague|her colleague|the receptionist) to,
    spoke (only|) (to|with) (the|his|her) (secretary|receptionist|answering|assistant only)

    [personGone]
    # N12: whom we knew there is not there any more.
    (has|have|had) left (the|) (company|firm|business|club|school|practice|council|hotel|job),
    no longer (with|works (for|at|with|there|here)|employed (at|by|with)) (us|the|them|company|),
    no longer works (there|here), does not work (there|here) (any more|anymore|now),
    left the (company|firm|business|club|school|practice|council|organisation|organization),
    (retired|moved on|left) (last|in|at|at the end of) (week|month|march|april|may|june|july|
      august|september|october|november|december|january|february|the year|easter|christmas),
    his (address|mail|email) bounces, her (address|mail|email) bounces

    [personGone; in: notice email]
    undeliverable, undelivered mail, delivery (failed|has failed|failure), mail delivery failed,
    returned mail, could not be delivered, address not found, user unknown, recipient rejected,
    mailbox (unavailable|not found|does not exist), unzustellbar, nicht zugestellt werden

    [reached; from: them]
    (called|rang|phoned) back, returned (our|my|the) call

    [notReached; in: call; from: them]
    # Their words on our machine.
    (on|from) (our|the) (machine|answering machine|voicemail|answerphone|mailbox)

    [opening notReached; in: call]
    voicemail, voice message, voice mail

    [reached; at: alone]
    spoke, spoken, talked, reached, spoke at length, spoke briefly

    [reached]
    (good|nice|long|short|quick|brief|great|lovely|pleasant) (chat|talk|call|conversation|word) with,
    # Behind or before a call in vain: somebody was talked to after all.
    spoke (to|with), spoken (to|with), talked (to|with), had a (chat|talk|word) with,
    chatted (to|with), got (through|hold of (him|her|them|mr|mrs|ms)), got through,
    reached (him|her|them|mr|mrs|ms|the), (he|she|they) (said|says|told|explained|confirmed),
    said (he|she|they|that), told (me|us), told (him|her|them) (that|about|the|we|i|it), discussed,
    called (me|us) back, rang (me|us) back, phoned (me|us) back,
    (then|later|finally|at last|in the end) reached,
    met (with|him|her|them|up|mr|mrs|ms|dr|the|in person|both|our|at|for|on site|today|briefly|
      over), showed (him|her|them|me|us) (around|round|the|his|her|their|our|)

    [question callBack; by: them; from: them]
    # They want to hear from us: no call that ends with this is settled (N2).
    (call|ring|phone) (me|us) (back|again|when|as soon|on|before|tomorrow|today|please|asap|
      urgently), please (call|ring|phone), (call|ring) me,
    get back to me, give me a (call|ring),
    ask* (for|) (a|our|) (callback|call back|return call|call from (us|me)),
    ask* (us|me|that we|if we|if i|whether we|whether i) (to|can|could|would|should|) (call|ring|
      phone|get back|come back|be in touch|contact),
    asked to (be called|be rung|be phoned|call|ring|phone) (back|him|her|them),
    (want*|need*|request*|requires|expect*|expecting|await*|awaiting|wish*|would like|hope*|
      hoping) (for|) (a|our|) (callback|call back|return call|call from (us|me)),
    (want*|need*|request*|expect*|would like|wish*) (us|me|somebody|someone) to (call|ring|phone|
      get back|contact), (want*|needs|wishes) to be (called|rung|phoned),
    (call back|callback) (requested|please|wanted|asap|needed|request|required|urgently|urgent),
    please (call|ring|phone) (back|him|her|them), (call|ring|phone) (him|her|them) back please,
    (we|i) (should|are to|am to|shall|must|have to|need to) (call|ring|phone) (him|her|them|back),
    (waiting|waits) for (a|our|) (call|callback|call back|return call),
    (ask*|want*|expect*|hope*|would like|need*) to be (called|rung|phoned|contacted) (back|),
    (ask*|want*|need*|request*|await*|expect*|waits|waiting|would like) (for|) (an|a|our|) (answer|
      reply|response), please (answer|reply|respond|get back|let (me|us|him|her) know),
    (answer|reply|response) (wanted|requested|awaited|expected|please)

    [inPerson]
    met (with|him|her|them|up|mr|mrs|ms|dr|the|in person|at|for|on site|face|our|both|petra|
      briefly|today|over),
    met in person, in person, face to face, face-to-face,
    personally (visited|met|delivered|handed|dropped|brought|called round),
    visited (them|him|her|the|us|mr|mrs|ms|our|their|his|on|at|customer|client|site|plant|farm|
      shop|office|factory|for|together|),
    <they> visited, visit (to|at|with|by|from|on|of|in),
    visit* (the|their) (site|plant|farm|shop|office|factory|workshop|kitchen|surgery|premises|
      stand|yard|mill|foundry),
    site visit, on site, on-site, onsite,
    came (by|in|over|round|around|to (the|our|see|visit) |to see|to visit|along|into the),
    comes by, called round, call in person, dropped (by|in|round|off|over), drop in,
    popped (in|by|round|over), stopped (by|at|in|off), stop by, swung by, looked in (on|at),
    lunch (with|together|at|meeting|invitation|and|after),
    had (lunch|dinner|coffee|breakfast|a coffee|a beer|a drink|tea|drinks|a meal) (with|
      together|at|and|in),
    (breakfast|dinner|coffee|tea|drinks|beer|barbecue|bbq|golf|brunch) (with|together|at the|
      meeting|invitation),
    took (him|her|them) (to lunch|to dinner|out), tour of (the|our|their), factory tour,
    plant tour, showed (him|her|them) (around|round),
    walked (the|through the|around) (site|plant|farm|field*|shop|floor|fields|premises|building|
      yard),
    in our (showroom|workshop|factory) (today|with|together),
    at our (office|showroom|stand|booth|shop|premises|factory|workshop|place|counter|open day|
      fair stand),
    at their (office|site|premises|plant|farm|factory|shop|place|workshop|stand|headquarters|
      branch|yard),
    at his (office|farm|shop|place|workshop|yard),
    at her (office|farm|shop|place|salon|workshop),
    at the (fair|trade fair|trade show|exhibition|show|conference|expo|stand|booth|farm|plant|
      mill|shop),
    trade fair, shook hands, handshake,
    handed (over|him|her|them|the) (in person|personally|the keys|keys|the|),
    sat down (with|together|over), walk-in, walked in,
    walked (the|along the) line, on the spot, went round the,
    came to (our|the) (office|shop|stand|farm|showroom|workshop|factory|plant|yard|premises|
      counter|store), went to see, toured (the|their|our|his|her), tasted the,
    came to

    [question; by: them; at: clause]
    need* (a|an|your|our|some|help|advice|information|more info*|assistance|support|to know|
      to speak|to talk|to order|urgent|you to|us to|quote|samples), looking for, interested in,
    want* (a|an|to|some|more|us|your), enquiring, wondering

    [promise; by: us; from: us]
    <we> will, <we> shall,
    (will|to) be (sent|delivered|replaced|repaired|refunded|fixed|corrected|credited|shipped|
      dispatched|called back) (by|on|tomorrow|today|next|this|within|in|shortly|soon|at),
    (ship*|leav*|leave|go|goes|come|comes|arriv*) (tomorrow|on monday|on tuesday|on wednesday|
      on thursday|on friday|next week|by monday|by tuesday|by wednesday|by thursday|by friday),
    with you (by|on|tomorrow|next week|this week|shortly)

    [question complaint; by: them]
    want* (it|them|this|that|these|everything|her money|his money|the money) (replaced|
      repaired|fixed|refunded|sorted|exchanged|corrected|back|redone),
    (must|should|to|has to|have to|needs to|need to) be (replaced|repaired|fixed|refunded|
      sorted|exchanged|corrected|redone)

    [resolution; by: us; from: us]
    replacement*, replacing, reprint*, 8d report,
    root cause (found|identified|eliminated|report), corrective action*, on the spot,
    new one (sent|on its way|delivered), put it back, made up for, tightened, re-tightened,
    resealed, re-sealed, sealed (the|it|up), unblocked, cleared the (drain|blockage|gutter|pipe),
    patched (the|it|up), rehung, re-hung, regrouted, re-grouted, repointed, re-pointed,
    up again, is back, under (guarantee|warranty), re-planted, replanted, re-painted, repainted,
    reinstalled, re-installed, refitted, remade, rebuilt, rewritten, relaid, retuned, re-tuned,
    recalibrated, re-calibrated, adjusted (the|it|his|her|their),
    (goods|container|shipment|parcel) (released|found|arrived),
    found the (fault|error|cause|leak|missing|lost), cause was, cause found, credited,
    (part|spare|new one|technician|engineer|fitter) (is|) on (its|his|her|the) way

    [brokenByThem; from: them; at: clause]
    cancelled, canceled, cancels, cancelling, withdrew, withdrawing,
    cancel (my|our|the|this) (order|booking|reservation|contract|subscription|appointment|
      visit|delivery)

    [brokenByThem; from: them]
    please cancel (my|our|the|this) (order|booking|reservation|contract|subscription|
      appointment|visit|delivery), withdrew (it|the|his|her|their),
    (to|must|have to|has to|had to) cancel (my|our|the|his|her|their),
    (are|am) cancel* (my|our|the|this), despite (the|our) agreement,
    cancel* (the|their|his|her|an|a|our|this|that|another|last|confirmed|yet another|) (order|
       orders|booking|reservation|appointment|meeting|visit|contract|job|project|delivery|
      purchase|po|session|slot|call off|demo|subscription|event|stay|table) (again|at short
      notice|last minute|at the last minute|on the day|they had confirmed|)

    [brokenByUs; from: us; at: clause]
    cancel* our (visit|appointment|meeting|delivery|date|demo|call|training),
    had to (cancel|postpone|move) our (visit|appointment|meeting|delivery)

    [broken]
    <we> (forgot|have forgotten|had forgotten|missed|overlooked|failed|slipped up|were late|
      are late|have to postpone|had to postpone|must postpone|could not keep|can not keep|did
      not manage)

    [broken; who: actor; at: clause]
    forgot (the|to|about|his|her|their|our|that|it), forgotten to,
    overlooked (the|his|her|their|our|it),
    missed (the|our) (appointment|deadline|date|meeting|slot|delivery)

    [brokenByThem; denied: keptByThem]
    forgot to (pay|transfer|settle|sign|collect),
    (postpone*|delay*|defer*|put off|withhold*|stop*|suspend*) (the|their|his|her|our|all|
      ) payment*, can not pay, could not pay, will not pay, unable to pay,
    payment (postponed|deferred|put off|stopped), pay later than, asks for more time to pay,
    more time to pay, (did|does|do|has|have) not keep (the|to|an) (agreed|agreement|minimum),
    below (the|) agreed, minimum (quantity|volume|order) not (met|reached|kept),
    cancelled twice, cancelled three times, keeps cancelling,
    cancels (every|again|constantly|always)

    [kept]
    as agreed, as promised, as (i|we) (promised|agreed|said), as announced, as arranged

    [helpByUs; from: us]
    helped, helping (them|him|her|out|with)

    [denial; from: us; at: clause]
    refused, rejected, denied,
    (we|i) (refuse*|reject*|den*|can not accept|do not accept|will not (pay|refund|replace|
      accept)), had to (refuse|reject|decline|turn down), turned (him|her|them) down

    [denial; by: us]
    warranty (has|is|had|was) (expired|over|ended|run out),
    (can not|could not|do not|will not|unable to) (accept|recognise|recognize|honour|honor|
      refund|replace|grant|consider|uphold) (the|your|this|their|his|her|any) (claim|
      complaint|request|warranty|return|refund),
    (his|her|their|your) own (fault|mistake|responsibility)

    [brokenByUs; by: us]
    (we|i) (were|was) (late|slow|wrong|at fault|behind)

    # ---------------------------------------------------------------- What sort of row it is

    [kind massMail]
    newsletter*, news letter, mailing, mass mail*, mass-mailing, mailshot*, mail shot, mail-out,
    mailout, e-shot, eshot, bulk mail*, bulk email*, email blast, e-blast, eblast, blast email,
    email campaign*, campaign (email|mail|mailing|sent|send|message), campaign,
    marketing (email*|mail*|campaign*|automation), drip (email*|campaign*|sequence),
    nurture (email*|campaign*|sequence), promotion*, promo, promos, promotional, special offer*,
    special offers, offer of the (week|month|day), deal of the (week|month|day), black friday,
    cyber monday,
    (spring|summer|autumn|winter|january|christmas|easter|end of season|mid season|clearance|
      flash|anniversary) sale,
    clearance,
    <n> percent off (everything|all|selected|your next|our|on|storewide|sitewide|until|this),
    percent off, up to <n> percent, save <n> percent, save up to, sale ends, sale now on,
    last chance, limited time (offer|only), buy one get one, discount code, coupon code,
    promo code, voucher code, use code, shop now, order now and, exclusive offer*, do not miss,
    dont miss, unsubscribe, opt out of, (reply|text|txt|send) stop to (opt out|end|unsubscribe|cancel|
      stop|quit), stop to (opt out|end|unsubscribe), (stopp|stop) zum (abbestellen|abmelden),
    stop au <n>, se désabonner, se désinscrire, darse de baja, cancelar suscripción, annulla iscrizione,
    uitschrijven, afmelden voor deze, cancelar inscrição, view (this|it|email|) in (your|) browser, view online,
    all customers, to all customers, dear customers, circular, brochure mailing,
    catalog* mailing, mailing list, product (update|news|announcement|launch announcement),
    product news, monthly (news|update|digest|bulletin),
    weekly (news|update|digest|bulletin|specials|offers), quarterly (news|bulletin|digest),
    bulletin, digest, e-zine, ezine, company news, latest news, news from, what's new,
    whats new, our latest, invitation to (our|the|a|) webinar, webinar invitation,
    invitation mailing, holiday opening hours, opening hours (over|at|during),
    price increase letter, announcement to all, press release, blog post published,
    happy holidays from (all|everyone|the team), season's greetings from all,
    season greetings mailing, christmas mailing, christmas e-card, group (email|mail),
    serial letter, serienbrief, rundschreiben, rundmail, form letter

    [kind notice]
    automated,
    automatic (message|reminder|notification|reply|email|mail|notice|response|confirmation),
    automatically generated, auto generated, auto-generated, auto-reply, auto reply, autoreply,
    auto-responder, autoresponder, auto response, automatic reply, out of office, out-of-office,
    ooo reply, vacation (reply|responder|message), absence note, abwesenheitsnotiz,
    automatische (antwort|rückantwort), réponse automatique, réponse d'absence, message d'absence,
    risposta automatica, respuesta automática, automatisch antwoord, afwezigheidsbericht,
    resposta automática, automatiskt svar, automatisk svar, odpowiedź automatyczna,
    automaattinen vastaus,
    system (generated|message|notification|email), system-generated, do not reply, donotreply,
    no-reply, noreply, not monitored, this mailbox is, undeliverable, undelivered mail,
    delivery status notification, mail delivery (failed|failure|subsystem), delivery failure,
    returned mail, mailer daemon, bounce notification, email bounced,
    notification (of|sent|email|mail|about|that), notification, alert (sent|email|mail),
    order (confirmation|confirmed|acknowledgement|acknowledgment|received|has shipped|shipped|
      dispatched|has been shipped|has been dispatched|is on its way|is confirmed|has been
      received|is ready for collection|update),
    your order (has|is|was|number),
    (shipping|shipment|dispatch|despatch|delivery|booking|reservation|appointment|payment|
      registration|subscription|renewal) (confirmation|notification|notice|reminder|advice|
      alert|confirmed automatically|update|receipt),
    has (shipped|been shipped|been dispatched|been despatched), is on its way, out for delivery,
    tracking (number|link|information|code|update|email),
    track your (order|parcel|package|delivery), parcel (notification|tracking),
    package (notification|tracking),
    invoice (attached|available|enclosed|for your order|is ready|notification|email|mail|no|
      number|copy sent automatically),
    your (invoice|receipt|statement|bill|e-ticket|ticket number|booking confirmation|itinerary|
      subscription|account|password|verification|parcel|package|appointment is) (is|for|has|
      from|number|will|was|),
    receipt for your, payment (receipt|received notification|confirmation), password reset,
    reset your password, verify your email, verification code, one time password, login code,
    security alert, account (activated|created|activation|locked|verification),
    welcome to your account, rate your (purchase|order|stay|experience|delivery|visit|recent),
    how did we do, review your (purchase|order|stay|recent|experience), leave a review,
    # Texts of machines say how to answer them.
    (reply|text|txt|respond|reply with|answer) (y|yes|c|n|no|1|2|r|ok|confirm|help) to (confirm|
      cancel|reschedule|accept|decline|change|keep|opt|get|unsubscribe),
    to (confirm|cancel|reschedule) (reply|text|txt|respond) (with|) (y|yes|c|n|no|1|2|r),
    (this is an|an) automated (message|text|reminder|call), do not reply to this (text|
      message|number|sms), msg data rates may apply, msg and data rates may apply,
    message and data rates may apply, reply help for help,
    (antworten sie|antworte|antwort) (mit|) (ja|j|nein|n|1|2|ok|stopp|stop) (um|zum|zur|für),
    (répondez|repondez) (oui|non|1|2|ok) pour, (responda|responde) (si|sí|no|1|2|c) para,
    (rispondi|risponda) (si|sì|no|1|2) per, (antwoord|sms) (ja|nee|1|2|ok) om,
    (your|the) (verification|security|login|one-time|access|confirmation|authentication) code is,
    code is <n>, (is your|as your) (verification|security|login|one-time|access) code,
    tell us what you think,
    (appointment|payment|subscription|renewal|calendar|booking|service|check-up|recall|meeting|
      event) reminder,
    reminder sms sent automatically, automatic sms, reminder automatically, licen[cs]e expir*,
    subscription (expires|expiring|renews|renewed automatically|will renew), will expire,
    calendar (invitation|invite) (sent|accepted|declined),
    ticket (received|created|opened|logged|number|registered|<n>),
    we have received your (request|order|message|enquiry|inquiry|email|application|complaint),
    your request has been received, case (created|received|number|logged),
    workflow (email|mail|notification|triggered), triggered email, transactional email,
    scheduled report, read receipt, mail read, email opened, opened email, link clicked,
    clicked (link|on|a), form view, page view, unsubscribed, subscribed to

    [kind social]
    liked (our|their|your|his|her|a|the) (post*|photo*|page|tweet*|update*|article|video|story|
      status),
    like on, tweet*, retweet*, re-tweet*,
    mentioned (us|them) (on|in) (twitter|x|linkedin|instagram|facebook|a tweet|a post|story|
      stories),
    linkedin (post|connection|request|invitation|like|comment|endorsement|reaction|view|
      connect*),
    linked in (post|connection|request|like|comment),
    connected on (linkedin|linked in|xing|facebook), connection request, friend request,
    follow* (us|them|you|our page|their page) on, new follower, started following,
    facebook (post|like|comment|page|reaction|message sent to all|ad|share),
    instagram (post|like|comment|story|reel|ad), social (media|post|like|share),
    shared (our|your|their) (post|tweet|story|reel|video), reposted,
    commented on (our|your|their) (post|photo|video|tweet|page), reacted to, nudge*, poke*,
    tagged (us|them) in, happy birthday on (facebook|linkedin), congratulated on linkedin,
    endorsed on linkedin, youtube (comment|like|subscribe*), viewed (our|your|their) profile,
    profile view

    [opening kind survey]
    survey (response|result*|answer*|reply|feedback), new (survey|feedback) (response|reply|answer),
    feedback (response|received), response to (our|your) survey, umfrageantwort*, umfrageergebnis*,
    antwort auf (unsere|ihre) umfrage

    [complaint; by: them; from: them; in: survey]
    (0|1|2|3|4) (out of|of|von|) 10, (0|1|2) (out of|of|von|) 5, (one|two|1|2) star*

    [kind survey]
    survey (sent|email|mail|invitation|link|to|for|response), satisfaction survey, nps survey,
    nps (sent|email|invitation), questionnaire*, feedback form (sent|email), poll (sent|email)

    [kind call side theirs]
    they (rang|called|phoned|telephoned),
    (he|she|customer|client|guest|patient|tenant|member|buyer|owner) (rang|called|phoned|
      telephoned) (us|me|in|to|about|for|up|back|because|again|today|this|with|the office|and|
      asking|regarding|),
    called us, called in (to|about|with|for), rang us, phoned us,
    rang (in|to ask|to say|to order|to tell|to report|to cancel|to book|to check|up to|up about),
    called to (ask|say|order|report|tell us|cancel|enquire|inquire|book),
    phoned to (ask|say|order|report|cancel|book), phoned in,
    (inbound|incoming) (call|phone call),
    call from (customer|client|mr|mrs|ms|dr|the customer|the client|him|her|them),
    call received, received (a|) (call|phone call) (from|), took (a|) call from, ring from,
    rang me, phoned me, called me

    [complaint kind call side theirs; by: them]
    (rang|called|phoned) (in|up|us|) to complain

    [thanks kind call side theirs; who: actor]
    (rang|phoned) (in|up|us|) to (thank|say thank* you|say thanks)

    [thanks kind call side ours; who: actor]
    called to (thank|say thank* you|say thanks)

    [apology kind call side ours; by: us; from: us]
    called to (apologi[sz]e|say sorry)

    [kind call side ours]
    i (called|rang|phoned|telephoned), we (called|rang|phoned|telephoned),
    called (him|her|them|customer|client|mr|mrs|ms|dr|the customer|the client|the owner|the
      buyer|back) (to|about|for|re|back|regarding|and|again|up|),
    rang (him|her|them|customer|client|mr|mrs|ms|back|the customer|the client) (to|about|for|
      back|up|),
    phoned (him|her|them|customer|client|mr|mrs|ms|back|the customer|the client) (to|about|for|
      back|),
    telephoned (him|her|them|customer|client), outbound call, outgoing call,
    gave (him|her|them|customer|client) a (call|ring|bell|buzz),
    tried to (call|ring|phone) (him|her|them|), left (him|her|them) (a|) (message|voicemail),
    cold call,
    called to (see|check|follow-up|let|remind|invite|wish|offer|introduce)

    [kind call]
    (phone call|call|rückruf|anruf) (done|completed|erledigt) (by|von),
    phone call (with|about|to|from|re|on|regarding|), phonecall, telephone call,
    telephone conversation, phone conversation,
    spoke (to|with) (him|her|them|mr|mrs|ms|customer|client|the|owner|buyer|) (on the phone|by
      phone|over the phone),
    spoke on the phone, on the phone, by phone, by telephone, over the phone, telcon, telco,
    telecon, tel call, conference call, catch-up call, check-in call, monthly call, weekly call,
    quarterly call, courtesy call, follow-up call, welcome call, sales call, support call,
    call (with|to|about|re|regarding|from), callback, call back

    [opening kind call]
    call, called, rang, phoned, phone, telephoned, tel, call log, logged call

    [opening kind email]
    email, e-mail, mail, re, fwd, email (to|from|with|sent|received|re), emailed

    [kind email side ours]
    i (emailed|e-mailed|mailed|wrote), we (emailed|e-mailed|wrote),
    emailed (him|her|them|customer|client|mr|mrs|ms|the|back|to|about),
    e-mailed (him|her|them|customer|client|mr|mrs|ms|the),
    wrote (to|) (him|her|them|customer|client|mr|mrs|ms|the customer|the client|an email|a mail|
      back),
    sent (him|her|them|) (an|a|) (email|e-mail|mail), sent email, email sent, outbound email,
    outgoing email, replied (to|) (him|her|them|by email|by mail|his|her|their),
    answered (his|her|their) (email|mail|question*|enquiry|inquiry|query)

    [kind email side theirs]
    (they|he|she|customer|client|guest|patient|tenant|buyer|owner) (emailed|e-mailed|wrote|
      mailed|replied) (us|me|to|that|about|asking|saying|in|back|again|with|by email|),
    emailed us, e-mailed us, wrote to us, wrote us, email received,
    received (an|a|) (email|e-mail|mail) (from|), email from, mail from, e-mail from,
    inbound email, incoming email, replied by email, wrote (in|asking|saying|that|to say|to ask)

    [opening kind email side theirs]
    # What systems put before a subject, in the languages whose headers are read.
    (email|e-mail|mail) (reçu|reçue|entrant|recibido|entrante|ricevuta|ricevuto|in arrivo|ontvangen|
      recebido|empfangen|erhalten|eingegangen|otrzymany|mottaget|modtaget|mottatt),
    courriel (reçu|entrant), correo (recibido|entrante), message reçu, mensaje recibido,
    (ontvangen|inkomende|eingehende|empfangene) (email|e-mail|mail)

    [opening kind email side ours]
    (email|e-mail|mail) (envoyé|envoyée|sortant|enviado|saliente|inviata|inviato|in uscita|verzonden|
      verstuurd|gesendet|versendet|verschickt|wysłany|skickat|sendt),
    courriel (envoyé|sortant), correo (enviado|saliente), message envoyé, mensaje enviado,
    (verzonden|uitgaande|ausgehende|gesendete) (email|e-mail|mail)

    [opening kind call side theirs]
    appel entrant, llamada entrante, chiamata in entrata, (inkomend|inkomende) (gesprek|oproep),
    chamada recebida

    [opening kind call side ours]
    appel sortant, llamada saliente, chiamata in uscita, (uitgaand|uitgaande) (gesprek|oproep),
    chamada efetuada

    [kind visit side theirs]
    (they|he|she|customer|client|guest|patient|buyer|owner) (visited us|came (by|in|over|round|
      to see us|to visit|to our|to the office|to the shop|into)|dropped (by|in)|popped in|
      stopped by|walked in|looked in),
    visited us, came to (see us|visit us|our),
    visited our (office|showroom|stand|factory|plant|shop|booth|premises|workshop|farm),
    came into (the shop|the office|the store|our), walk-in, visitor from,
    visit from (customer|client|mr|mrs|ms|the|them), received (a|) visit from

    [kind visit side ours]
    i (visited|dropped by|dropped in|stopped by|popped in|went to see|drove over|looked in on|
      called on),
    we (visited|dropped by|dropped in|stopped by|went to see|drove over|called on),
    visited (them|him|her|customer|client|mr|mrs|ms|the (customer|client|site|plant|farm|shop|
      factory|owner)),
    went to (see|visit) (them|him|her|customer|client|mr|mrs|ms|the), stopped by, dropped by,
    dropped in on, swung by, drove (out|over) to (see|them|his|her|their|the)

    [kind visit]
    visited, site visit, visit (to|at|with|on), farm visit, customer visit, client visit,
    shop visit, plant visit, factory visit, courtesy visit, home visit, field visit,
    on-site visit, store visit

    [opening kind visit]
    visit

    [kind lunch]
    lunch (with|together|meeting), dinner (with|together), breakfast (with|meeting|together),
    coffee (with|together|meeting),
    had (lunch|dinner|coffee|breakfast|a coffee|a beer|drinks|a drink),
    took (him|her|them) (to lunch|to dinner|out for), business lunch, working lunch, beer with,
    drinks with

    [opening kind lunch]
    lunch, dinner

    [kind meeting]
    met (with|him|her|them|up|mr|mrs|ms|dr|in person|face|the|for|at|both|briefly|over),
    meeting (with|at|in|on|about|re|to), had (a|an|our) meeting, face to face meeting,
    kick-off meeting, kickoff meeting, review meeting, appointment (with|at), sat down with,
    strategy meeting, planning meeting, qbr, business review, round table with,
    consultation with

    [opening kind meeting]
    meeting, met, appointment, demo, presentation, workshop

    [kind videoCall]
    video call, video conference, videoconference, video meeting,
    zoom (call|meeting|with|session), zoom, teams (call|meeting|with|session), ms teams,
    microsoft teams, google meet, skype (call|meeting|with|session), skype, webex, facetime,
    online meeting, virtual meeting, web meeting, web conference, remote (demo|session|meeting),
    online demo, screen share, gotomeeting

    [kind voicemail side theirs]
    (they|he|she|customer|client) left (a|us|me|) (message|voicemail|voice message),
    left us a (message|voicemail), voicemail from, voice message from,
    message on (our|the) (answering machine|answerphone|voicemail|machine)

    [kind message]
    sms, text message, texted, whatsapp, wechat, signal message, telegram, chat message,
    live chat, direct message, messenger, slack message, chatted (with|on|online)

    [kind letter]
    letter (to|from|sent|received|with), wrote (a|him a|her a|them a) letter, sent (a|) letter,
    by post, fax (sent|received|from|to), faxed

    [kind card]
    birthday card, thank-you card, thank you card, christmas card, greeting card*,
    greetings card, anniversary card, congratulations card, sympathy card, get well card,
    new year card, postcard (to|sent), sent (a|him a|her a|them a) card, hand-written card,
    easter card, condolence card, wedding card

    [kind gift]
    sent (him|her|them|) (flowers|a gift|a small gift|a present|chocolates|a hamper|a bottle|
      wine|a bouquet|a basket|a fruit basket),
    gift (for|to|sent|basket|card|voucher), small gift, christmas gift, birthday gift,
    birthday present, gave (him|her|them) (a|) (small|) (gift|present),
    bottle of wine (for|to|sent), box of chocolates, flowers (to|for|sent)

    [kind training]
    training (with|for|of|at|session|course|day|on|held|given),
    trained (the|their|his|her|staff|operators|users), user training, staff training,
    on-site training, training

    [complaint kind complaint; by: them]
    complaint (about|from|by|received|re|regarding|on|that),
    complained (about|that|to us|of|because|over), complains (about|that),
    complaining (about|that), letter of complaint, wrote to complain, formal complaint

    [kind referral]
    referral from,
    referred (a|his|her|their|another) (friend*|colleague*|neighbou[r]*|customer*|client*),
    sent us a referral

    [kind order]
    placed (an|a|the|another|his|her|their|) order, new order, order placed, ordered <n>,
    order received, purchase order, repeat order, order (for|of) <n>, po <n>, po received,
    sales order

    [opening kind order]
    order, po, web order, re-order, reorder, sales order, purchase order

    [opening kind invoice]
    invoice, invoiced, invoice sent, inv <n>

    [opening kind quote]
    quote, quotation, offer, proposal, estimate, quote sent, offer sent, quotation sent,
    proposal sent

    [opening kind payment]
    payment, payment received, paid, deposit received, payment in

    [opening kind delivery]
    delivery, delivered, shipment, shipped, dispatch, despatch, delivery note

    [kind webForm]
    web form, webform, contact form (submission|submitted|filled|from|message|enquiry|inquiry|),
    form submission, form submitted, website (enquiry|inquiry|contact|request|form),
    online (enquiry|inquiry|form|request), filled in (the|our|a) (form|contact form|web form)

    [kind conversation]
    follow-up with, caught up with, catch-up with, checked in with, check-in with,
    talked (to|with) (him|her|them|mr|mrs|ms|customer|client|the), talked with, spoke (to|with),
    chatted with, chat with, had a (chat|talk|word|conversation) with, conversation with,
    (long|short|brief|good|quick|nice) (talk|word|natter|call) with,
    touched base, touch base, talked about, discussed

    # ---------------------------------------------------------------- Plans and what came of them

    [state planned; in: visit]
    visit (planned|booked|scheduled|arranged|agreed for|upcoming|is planned|to come|next week|
      set for|pencilled|due),
    planned visit, upcoming visit, scheduled visit, to visit, will visit, plan to visit,
    going to visit

    [state planned; in: meeting videoCall lunch]
    (meeting|appointment|demo|lunch|dinner|workshop|presentation|call|review|qbr) (planned|
      booked|scheduled|arranged|agreed for|upcoming|is planned|set for|set up for|pencilled|
      confirmed for|invitation sent|invite sent),
    planned (meeting|lunch|demo|workshop), upcoming (meeting|lunch|demo|appointment),
    scheduled (meeting|demo|appointment), will meet, to meet (him|her|them|with|mr|mrs|ms|on),
    invitation to meeting

    [state planned; in: call]
    call (planned|scheduled|booked|arranged|is planned|set for|upcoming), planned call,
    scheduled call, upcoming call, to call (him|her|them|back|customer|client|about|mr|mrs|ms),
    to be called, need to call, must call, remember to call, reminder to call, remind me to call

    [state planned; in: training event]
    (training|event|workshop|course|session|seminar|open day) (planned|booked|scheduled|
      arranged|upcoming|set for),
    planned (training|event|course), upcoming (training|event|course)

    [state planned; in: email letter card gift message]
    draft (email|mail|letter|reply|message|saved|only), (saved|kept|still) (as|in|a) (a|) draft*,
    in drafts, to be sent, scheduled (email|mail|to send),
    (email|card|letter|gift) (planned|to send|to be sent|to be posted), not yet sent, unsent,
    remember to (send|write), reminder to (send|write), (need|must|have) to write,
    to write (to|) (him|her|them|customer|client|mr|mrs|ms)

    [state planned; in: email letter card gift message; at: alone]
    draft, to write

    [state cancelled; in: visit meeting videoCall call lunch training event]
    (visit|meeting|appointment|call|lunch|demo|training|event|workshop|session|dinner|it|
      review) (cancelled|canceled|was cancelled|was canceled|called off|postponed|moved|
      rescheduled|did not take place|did not happen|dropped|has been cancelled|is cancelled|had
      to be cancelled),
    cancelled (visit|meeting|appointment|lunch|demo|training|event) (by|at|with),

    did not take place, did not happen, not held

    [notReached state cancelled; in: visit meeting videoCall lunch training event]
    no show, no-show, did not show up, did not turn up, nobody there

    [brokenByThem notReached state cancelled; in: visit meeting videoCall call lunch training; at: alone]
    # Did not attend, failed to attend.
    dna, fta

    [brokenByUs; in: visit meeting videoCall call lunch training event]
    (cancelled|canceled|postponed|rescheduled) by (us|clinic|practice|surgery|studio|salon|
      garage|therapist|reception|our side)

    [state cancelled; in: visit meeting videoCall lunch training event order delivery; at: alone]
    cancelled, canceled, cancelled by (us|them|customer|client|phone|email), called off,
    cancelled (again|on the day|at short notice|last minute)

    [state cancelled; in: email letter card message]
    bounced, undeliverable, delivery failed, returned to sender, returned undelivered,
    (email|mail|e-mail|letter|card|message|text) (not delivered|was not delivered|could not be delivered)

    [state cancelled; in: email letter card message; at: alone]
    # In a letter of theirs it is the goods.
    not delivered, could not be delivered

    # ---------------------------------------------------------------- More ways to say it

    @org = practice, surgery, company, firm, business, house, hotel, farm, shop, office, team
    @org = department, plant, school, clinic, restaurant, kitchen, garden, estate, works, factory
    @org = family, client, customer, guests, patients, household, fleet, herd, portfolio, branch
    @org = chambers, brewery, bakery, workshop, site, club, community, municipality, council
    @month = january, february, march, april, may, june, july, august, september, october
    @month = november, december
    @season = spring, summer, autumn, fall, winter, christmas, easter, advent, seasonal, season
    @season = weekly, monthly, quarterly, yearly, festive, holiday, harvest, weekend, midweek
    @everyone = customers, clients, guests, patients, members, practices, partners, dealers
    @everyone = suppliers, readers, subscribers, tenants, farmers, growers, friends, users, buyers
    @everyone = exhibitors, visitors, participants, delegates, attendees, tradespeople
    @everyone = policyholders, account holders, owners, households, contacts, recipients, residents

    [kind massMail]
    <season> (weekend|weekends|week|weeks|breaks|getaway*|packages) <n>,
    book by (sunday|monday|tuesday|wednesday|thursday|friday|saturday|<n>|the end of),
    order by (sunday|monday|midnight|<n>) and, to all (our|) <everyone>,
    dear (all|<everyone>|valued customer|valued client|valued guest),
    for all (our|) (friends|subscribers|readers|members|practices|guests|policyholders),
    <season> (offer|offers|deals|specials|newsletter|bulletin|circular|mailing|digest|campaign|
      promotion|promotions|discounts|sale|clearance),
    (last-minute|early bird|introductory|clearance|flash|bank holiday|half-term) (offers|deals|
      specials|sale), <month> (offers|deals|specials|newsletter|bulletin|digest),
    (offers|deals) of the season,
    (sent|goes|went|going|mailed|emailed) (out|) to (all|everyone on|everybody on|the whole list|
      the list|the mailing list|all contacts|all subscribers|our list|the database|
      the whole database), mail merge, mailmerge, bcc to all, sent in bulk, mass invitation,
    e-news, enews, e-newsletter, enewsletter, customer magazine, house magazine, house journal,
    client alert, client briefing, legal update*, tax update*,
    (tip|recipe|product|wine|plant|room|book) of the (month|week|season), (month|year) in review,
    register now, click here, read more online, update your preferences, manage your preferences,
    forward to a friend, view as web page, read online, user conference,
    (annual|our) customer conference, price list mailing, seasonal list, season list,
    (availability|stock) list to all, flyer, leaflet, hand-bill,
    mailing (to|sent|done|spring|summer|autumn|winter|christmas), circulated to all

    [opening kind massMail]
    letter, news, gazette, journal, chronicle, courier, herald, monthly, quarterly, insider,
    roundup, round-up, dispatch, briefing, echo, newsflash, news flash, news special, news extra,
    news in brief, you are invited, save the date, meet the team, closing days, works holidays,
    works holiday, holiday closure, company holidays, opening hours, our opening hours,
    <season> (programme|program|catalogue|catalog|brochure|collection|list|letter|news|update|menu|
      edition|selection), <month> (news|update|programme|edition|letter|menu),
    new (catalogue|catalog|brochure|collection|range) (is here|is out|available|out now),
    (catalogue|catalog|brochure|price list) <n>, news <season>, news <month>, letter <season>,
    letter <month>, edition <n>, issue <n>

    [kind notice]
    # R11: what a system writes down about its own records.
    (stage|status|owner|ownership|lifecycle stage|pipeline|deal stage|lead status|lead score|priority|
      segment|territory|account owner|contact owner|rating|tier|record type|field|value|property|
      assignee|assignment) (changed|updated|set|moved|reassigned|modified) (from|to|by|on),
    (field|record|property|contact record|account record) (changed|updated|modified|created|imported|merged|
      deleted), (owner|stage|status|phase|tag|assignee|assignment) changed,
    (contact|account|company|record|lead|duplicate|profile|customer) merged, merged (with|into) (duplicate|
      record|contact|account|company|another), merged duplicate*, duplicate* merged,
    imported (from|by|via|through|with), import from, list import, import list, via import,
    from (a|the|our|) (trade show|trade fair|show|fair|expo|exhibition|marketing|mailing|purchased|bought|lead|web) list,
    aus (messeliste|adressliste|leadliste|mailingliste), (created|added|updated|changed|set|removed|assigned|modified|
      enriched|synced|closed|moved) (by|via|through|from) (automation|workflow|workflows|the workflow|import|
      the import|csv import|data import|sync|integration|api|the api|rule|a rule|trigger|bot|zapier|flow|
      macro|batch|script|migration),
    (tag|tags|label) (added|removed|applied), (added|removed) (tag|tags|label) , added to (list|segment|
      campaign|sequence|workflow), (enrolled|unenrolled) (in|from) (workflow|sequence|campaign),
    automation (ran|triggered|fired|started), workflow (ran|triggered|fired|started|completed),
    (zuständigkeit|besitzer|inhaber|betreuer|status|phase|stufe|feld|datensatz|kontaktinhaber) (geändert|
      gewechselt|aktualisiert|gesetzt), (geändert|gewechselt|gesetzt) (von|auf), importiert aus, import aus,
    (kontakt|dublette|datensatz|firma|dubletten) (zusammengeführt|importiert|angelegt durch import),
    zusammengeführt mit, durch (automatisierung|workflow|import|regel|schnittstelle), automatisch (angelegt|
      geändert|gesetzt|zugewiesen|aktualisiert|vergeben), schlagwort (hinzugefügt|entfernt), tag hinzugefügt

    [kind notice]
    # R2: written to many, by whichever side.
    mailing to all, (mail|message|letter|email|sent|goes out) to all (exhibitors|suppliers|vendors|
      sponsors|delegates|dealers|partners|subscribers), dear (exhibitor|exhibitors|delegates|
      subscriber|subscribers|sponsors),
    automatic (questionnaire|survey|invoice|e-mail|mail|receipt|statement|update|despatch|
      dispatch), sent by (a|the) (machine|robot|computer|software|platform|portal),
    generated by (the|our|a) (reservation|booking|order|shop|billing|ticket|crm|portal|software),
    do not (answer|respond), tell us how we did,
    how was your (stay|visit|order|purchase|experience) rate, your stay begins,
    your (appointment|booking|trip|rental|course|subscription|trial|licen[cs]e|policy|
      membership) (begins|starts|ends|expires|renews|is due) (in|on|soon|tomorrow|shortly),
    begins in <n> days, generated automatically, automatically created, created automatically,
    sent automatically, automatically sent, automatically issued, issued automatically,
    attached automatically, created by (our|the) system, sent by (our|the) system,
    generated by (our|the) (system|computer), (system|machine|computer) (mail|generated|message),
    this is an automat*, automat* message, please do not (answer|reply|respond),
    do not (answer|respond to) this, not answer this (mail|email|message),
    replies (are|will|can) not, replies to this, unattended mailbox, unmonitored,
    can not be answered, will not be answered, dispatch advice, despatch advice, delivery advice,
    advice of dispatch, consignment (has|) (left|shipped|been sent|been dispatched),
    (consignment|goods|shipment|parcel|pallet) (has|have) left (our|the),
    ready for (collection|pick-up) notice, e-invoice, ebill, e-bill, paperless, pre-notification,
    direct debit notice, statement (available|is ready|ready|attached automatically),
    renewal notice, expiry notice, auto-renewal, automatic renewal, scheduled maintenance,
    planned maintenance, maintenance window, service interruption notice, status page,
    incident notification, online check-in, check-in (is open|opens),
    your (booking|reservation|table) (is|has been) (confirmed|booked), your case (has|is|was),
    your ticket (has|is|was), your shipment, your consignment, case (received|registered),
    we received your (request|order|message|enquiry|case|ticket), two-factor, sign-in code,
    new sign-in, new login, storage (almost|nearly) full

    [keptByUs; by: us; from: us; in: visit delivery]
    # What was brought.
    left (<n>|two|three|four|five|six|a few|some), took (him|her|them|round|over|it) (the|his|her|round|over|a|some|two)

    [keptByUs; by: us; from: us; at: alone]
    attached, enclosed, sent, done, delivered, posted, dispatched, on its way, here it is,
    here they are, here you are, all done

    [keptByUs; by: us; from: us]
    sent off, sent it off, (is|are) on (its|their) way to (you|him|her|them),
    left (here|us) (at|this|today|yesterday|by|with), left with the (courier|carrier|driver),
    by courier (this morning|today|yesterday|last night|this afternoon),
    (sent|posted|shipped|dispatched|went out|went off|mailed|couriered) (this morning|today|
      yesterday|just now|last night|this afternoon|first thing|same day), on (its|their) way as,
    (ahead|earlier|sooner|early) (of|than) (what|i|we|promised|agreed|announced|planned|the date|
      you), (a day|two days|<n> days|a week) (ahead|early|earlier|before the date),
    keeping (my|our) (word|promise), kept (my|our) (word|promise), true to (my|our) word,
    as i undertook, as we undertook, handed over on time, ready as promised,
    here is what i promised, here is what we promised, (i|we) said (i|we) would and

    [kept]
    as (i|we) (had|have|) (told|said|promised|agreed|undertook|assured|announced|mentioned|offered|
      pledged|arranged|shook on|shook hands on) (you|him|her|them|), as (shaken|shook) on,
    as (we|i) (had|have) (said|agreed|promised|arranged),
    as per (our|the) (agreement|arrangement|contract|deal),
    just as (promised|agreed|arranged|undertaken), like (we|i) (agreed|said|promised)

    [promise]
    you shall (have|get|receive|hear), you (will|shall) have (it|them|the|our|a|an|this|that|my),
    (reaches|reach|be with|arrives with) you (by|before|on|tomorrow|next|this|no later),
    (goes|go|going|leaves|leave|ships|ship) (out|off|) to you (by|on|tomorrow|no later|next|this|
      before|within), no later than, at the latest by, on your desk (by|on|before|tomorrow),
    i give you my word, my word for it, rest assured (that|we|i|you), count on (me|us) (to|for),
    i will see to it, we will see to it, (i|we) (am|are) sending (it|them|the|you|this),
    (i|we) will let you have, (i|we) shall let you have

    [keptByThem; denied: brokenByThem]
    paid up to date, paid up, paid everything,
    (account|balance|everything|all|bill|bills|invoices|rent|premium|premiums|fees) (is|are|was|
      were|has been|have been) (settled|paid|cleared|squared|up to date),
    (we|i) (have|) (transferred|wired|remitted|settled|paid) (the|your|it|this|all|everything|
      today|yesterday|this morning|in full|the sum|the amount),
    <they> (has|have|) (transferred|wired|remitted|settled) (the|our|it|all|everything|today|
      in full),
    (ahead of|before|inside|within) (the|your|our|) (term|terms|due date|payment term) (you|we|),
    cleared (the|their|his|her|our|all) (account|balance|invoice*|bill*),
    money (arrived|was in|came in|is in) (early|on time|on the day|today|ahead),
    deposit (paid|received|arrived) (on|early|as),
    returned (the|all|our) (keys|pallets|crates|trays|empties|deposit|samples|forms) (on time|
      as agreed|promptly),
    sent (the|all) (papers|forms|documents|figures) (on time|as agreed|in good time|early),
    never misses a (payment|date|deadline), always (punctual|on time),
    settles (by return|promptly|within|early|at once|on time), paid ahead, pays ahead,
    paid the same (day|week)

    [brokenByThem]
    your (account|invoice|payment|balance|rent|premium|bill) is (<n> days|<n> weeks|now|) (overdue|
      past due|late|in arrears|unpaid|outstanding), <n> days (late|overdue|past),
    # R15: how somebody asks for his money who is patient.
    when will (we|i) (be paid|get paid|see the money|see our money),
    weeks (late|overdue) with,
    (second|third|final|last|another|repeated|further) (notice|reminder|demand|dunning|
      warning) (for|sent|on|about|of|), (not|never) paid on the (date|day),
    (again|still) (not paid|unpaid|owing),
    not (been|) paid (in spite|despite|although|again|for|yet),
    unpaid (after|for|since|again|bill|invoice|rent|premium),
    (in spite of|despite) (his|her|their) (word|promise|promises|assurance),
    promised (wire|payment|transfer|money|cheque|check|deposit|signature|papers|documents) (never|
      has not|did not|have not|not|still), account (is|) (overdue|in arrears|past due),
    (calls|calling|called) (it|the order|the job|the booking|everything) off, calls off,
    called off (when|after|again|the day|on the|at the|already|although|without|one day|a day),
    cancelled (when|after|although|once|a day|one day|the day|on the|at midnight|the morning|
      the night|hours|again|without), cancels the order, cancels the booking, cancels again,
    refused (to pay|payment|delivery), refuses (to pay|payment|delivery), would not pay,
    disputes (the|every|each|all) (invoice|bill), took (his|her|their) time to pay,
    broke (his|her|their) word, did not honour, did not honor, kept us waiting for (payment|money),
    sent (them|him|her) to collections, handed to collections,
    (payment|transfer|money) (never came|never arrived|did not come|did not arrive|not in),
    nothing paid, still owing, waited in vain for (him|her|them),
    did not keep (the|his|her|their) appointment, missed the appointment, four of us waited,
    was a no-show

    [abuse; by: them]
    <they> (shouted|yelled|swore|screamed|cursed|ranted|raged|exploded|hung up|insulted|sneered|
      raised (his|her|their) voice|was abusive|was insulting|bawled|roared|bellowed|snarled),
    swore at, sworn at, shouted at, yelled at, screamed at, cursed at, cursed us,
    insulted (us|me|our|the|her|him), tore into, tore a strip off, berated,
    blew (his|her|their) top, in tears, reduced (her|him|me) to tears, cretin*, jerk, jerks,
    muppets, numpties, robbers, amateurs, incompetents, incompetent (fools|lot|people|bunch),
    useless (lot|people|bunch|idiots), get lost, drop dead, get stuffed, you lot (are|make|can),
    you people are (useless|hopeless|idiots|a joke), fire (them|her|him), sack (them|her|him),
    have (her|him|them) fired, vile, nasty (mail|email|call|letter|remarks|words), spiteful,
    threatened (to|us with|me with), threatening to sue,
    called (me|us|her|him) (an idiot|a liar|a thief|stupid|useless|incompetent), made a scene,
    banged (the|his|her) (desk|table|counter), stormed out, personal insults,
    stupid (cow|woman|man|girl|boy|people|lot), lost (his|her) rag, flew into a rage, foul-mouthed,
    obscen*

    [rush; by: them]
    drop (whatever|what you|all else), stop everything, goes first, comes first today,
    put (us|me|it|this) first, first in (the|) (queue|line),
    ahead of (everyone|everybody|the queue|all others|the others),
    not waiting (in|for|any|another), will not wait (for|in|until|any),
    do not care (how|what|who) (else|you|it|), whatever it takes, no matter (how|what it),
    (need*|want*|send|deliver|bring|make|do|pour|ship|print|get) (it|them|this|these|everything|
      all) (tonight|tomorrow|today|now|yesterday|overnight|at once|immediately|within hours|by six|
      by seven|by eight|by nine|at six|at seven|at eight|in an hour|in one hour|in two hours),
    in (one|an|two) hour*, by <n> (am|tomorrow|tonight|sharp), tomorrow morning latest,
    first thing tomorrow, by tonight, everything by, as fast as (you can|possible), super urgent,
    very urgent, most urgent, fire drill, yesterday would be

    [complaint; by: them; from: them; in: complaint ticket webForm email letter message voicemail]
    # Bare nouns: in our own notes they mean anything.
    problem*, issue*, trouble, troubles

    [rush; by: them; at: alone]
    tonight, now, today, tomorrow, by tomorrow, right now, at once, immediately, express, hurry

    [priceTalk; by: them]
    too dear, dearest, half (of that|price|the price|that|the rate|off),
    cut it (in half|by half|by|), for half, everyone else (gives|charges|offers|is cheaper),
    others (are|charge|offer|give|ask|far cheaper|cheaper) (less|far|cheaper|me|us|better|),
    gives (me|us) <n> percent, do (us|me) a deal, (raise|increase|higher) (our|my|the) commission,
    (lower|better|cheaper) rate (found|elsewhere|needed|offered), rate parity,
    do it for (<n>|less|half|nothing), or (i am|we are) (off|gone|out),
    or (we|i) (walk|go|leave|switch|order|buy) (elsewhere|away|else|there|), go elsewhere,
    or forget it, or forget (about|the), or lose the (volume|order|business),
    <n> percent (below|under|lower), below last year, no surcharge,
    way (over|too) (priced|expensive|dear|much), knock <n> (percent|off),
    (that|this|it) is (a rip-off|robbery|daylight robbery),
    cut (the|your) (price*|rate*|margin|fee), cost* the earth, cost* a fortune, arm and a leg,
    have a laugh with these prices, with these prices, what is your best,
    your best (price|rate|offer), last offer, final offer, my price is, our price is, our limit is,
    pay (no more|not more|at most) than, not a (penny|cent) more,
    (wants|want|demands|demand|asked for|asks for|needs) (a|another|more|further|bigger|
      extra) (discount|rebate|reduction|percent|price cut), squeeze, screw (us|you|them) down,
    prices are unchanged, budget is fixed

    [needsReview; in: meeting visit videoCall lunch; at: alone]
    # What a talk is called that comes round every season.
    needs, plans, wants and needs, what next, what is next, half yearly, half yrly, six monthly, review,
    review (with|w)

    [followUp; from: us; in: call videoCall visit message; at: alone]
    # The whole note of a call that asked.
    all (ok|okay|fine|good|well|gd), everything (ok|okay|fine|good|well|all right), still (ok|fine|
      good), (all|everything) (ok|okay|fine|good) so far, ok so far, good so far, fine so far,
    how is it going, hows it going, alles (ok|okay|in ordnung|bestens|prima|io), läuft noch, passt alles

    [needsReview; in: meeting visit videoCall lunch call]
    (half yearly|half yrly|half year|halfyearly|hlf yrly|quarterly|qtrly|qtly|yearly|yrly|annual|
      annl|six monthly|6 monthly|termly|half term|end of term|end of season|start of season|spring|
      autumn|summer|winter|new year) (review|rev|walk|walkround|walk round|walk rnd|walkabout|
      walk through|site walk|round),
    (talked|went|walked|ran) (thro|thru|through) (next|the next|what is next|what comes next),
    asked (what is|whats|what was) (next|coming)

    [needsReview]
    what (will|does|would|do|might) <org> (need|want|require|expect),
    what (will|would|might|do) (they|he|she|you) (need|want|require) (from us|next|of us|then|in|
      by|over|when|once|for|),
    (which|what) of (their|his|her|your|guests') (needs|wishes|requirements),
    needs we do not (meet|cover|serve),
    (needs|requirements|wishes|wants) (talk|chat|meeting|call|session|check|conversation|interview|
      round|hour|day|morning|lunch|dialogue),
    (talk|chat|conversation|meeting|session|hour) (about|on|over) (their|his|her|the) (needs|
      wishes|requirements|plans|future|direction|goals|priorities),
    (their|his|her|the) (needs|demand|requirements|wishes|priorities|work|market|programme) (is|
      are) (shifting|changing|moving|growing|evolving|different|developing),
    how (demand|needs|their demand|requirements) (is|are|will) (shift*|chang*|evolv*|develop*|
      mov*),
    where (is|are) (your|their|his|her|the) (work|business|garden|farm|practice|firm|company|hotel|
      shop|trade|market|journey|kitchen|estate|fleet|department|things) (going|heading|moving),
    where (they|he|she|the <org>|it all) (is|are) (going|heading|headed), what must we be able to,
    (lighter|smaller|larger|bigger|fewer|other|different|shorter|more) (lots|alloys|sizes|runs|
      batches|portions|packs|pots|rooms|meetings|vehicles|models) wanted,
    (one|two|three|four|five|ten|<n>|a few|some) years (ahead|out|from now|hence|time),
    (year|season|months) ahead, looking (further|well|far|) ahead, look* ahead (with|to|together),
    (half-yearly|half-year|mid-year|yearly|annual|quarterly|twice-yearly|biannual|six-monthly|
      spring|autumn|year-end|end-of-year|new year) (talk|conversation|sit-down|meeting|discussion|
      chat|planning|review|check-in|stocktake|stock-take|session),
    what changes (for|at|in|with) (them|him|her|the|their),
    how (the <org>|things|their work|his work|her work) (changes|change|will change|is changing|
      should change|develops),
    what (they would|they will|he would|she would) (want|need|wish|expect) (from|of|then|next|in|
      us|), what that (asks|means|demands|requires) (of|for) us,
    what we should be (growing|making|stocking|offering|building|doing|baking|brewing|printing|
      planting),
    what they (expect|hope|intend|are going) to (need|do|want|build|grow|order|plant|change),
    what they want (different|changed|next|from us|in future|of us),
    what would (help|serve|suit) (them|him|her) (most|best|better|next),
    where we could (help|serve|do more), what is missing (in|from|for|at),
    what (they|he|she) (miss|misses|lack|lacks|struggle with|struggles with),
    stock-take of (their|the) needs, sat down to (plan|look ahead|talk about how|review),
    planned the (year|season|coming|next) (with|together),
    review of (the|their|his|her) (year|season|cover|policy|plan|site|system|set-up|programme),
    walked through (their|his|her) (plans|year|needs|calendar|roadmap|requirements)

    [valueTalk]
    (has|have) changed the (place|way|game|house|business|farm|practice),
    which is what they wanted, that is what it does for, what it does for (them|us|the),
    what it brings, why (he|she|they) (stay|stays|buy|buys|keep|keeps|come|comes),
    that is why (they|we|he|she|i) (buy|stay|come|order|use|keep),
    (frees|freed|freeing) (up|two|one|an|a|half|hours|time|him|her|them|us),
    (halves|halved|doubles|doubled) (our|their|his|her|the) (watering|waste|time|work|costs|bills|
      overtime|errors|returns|breakage|downtime|paperwork), all but vanished,
    (go|goes|run|runs|last|lasts) (<n>|two|three|a|one|twice|much|far) (seasons|years|weeks|months|
      times|as long|longer), longer between (overhauls|services|repairs|refills),
    brings (them|us|him|her) (guests|customers|business|visitors|work|orders|peace),
    put (them|the place|us|it) on the map,
    people (stop|stay|come back|ask|feel|linger|photograph|notice),
    (guests|visitors|customers|patients|staff|residents|pupils) (stay|sleep|feel|photograph|remark|
      remember|write to them|come back|book again|ask), worth more (to|than),
    (arrive|arrives) rested, wins (them|us|him|her), win the (pitch|tender|contract|job),
    never (fails|lets us down|let us down|breaks down|stops)

    [appreciation; by: us]
    in gratitude, with gratitude, heartfelt thank*, with our compliments,
    (so|very|deeply|most|truly) grateful (for|to), grateful for (your|his|her|their) words,
    for another year of, for sending us, take it for granted, taken for granted,
    thank* for (passing|sending|recommending|sticking|standing|putting|bearing|the custom|thinking|
      introducing|mentioning|another|all),
    thanks for the (custom|year|trust|business|referral|introduction|support),
    touched by (your|his|her|their), to celebrate (with|their|his|her|our), in recognition of,
    raised a glass to

    [followUp; from: us]
    how did (it|they|everything|the|that|things|your|his|her|their|all) (turn|seat|fit|go|run|land|
      work|settle|taste|hold|look|print|come|machine|take|sell|travel|grow|read|stand),
    (a|one|two|three|<n>) (day|days|week|weeks|month|months) (on|after|later|since|in),
    the morning after, (was|if|whether) anything (was|amiss|missing|wrong|broken|lacking),
    (were|are|was) (your|the|their|his|her) (guests|rooms|patients|people|staff|
      customers) (comfortable|happy|content|satisfied|pleased|well looked after),
    had everything (arrived|gone|come|worked), did everything (arrive|go|come|work|fit),
    following (their|your|his|her|the) (stay|visit|delivery|treatment|installation|move|purchase|
      event|order|journey|training|rollout|operation),
    after (their|your|his|her) (stay|visit|move|purchase|journey|rollout|trip|event|party|wedding|
      conference|operation), fit check, rang after,
    did (they|it) (take|fit|hold|arrive|sell|work|last|come up), bedding in, stood the journey,
    as (he|she|they|it) (likes|like|liked|wanted|wished|hoped) it,
    to be sure (that|everything|all|it),
    wanted to (be sure|make sure|check) (that|everything|all|it|they)

    [denial; by: us]
    nothing we can do, can not do anything, can not do (any|more), nothing to do with us,
    not our (responsibility|fault|problem|doing|concern|business|department|error|mistake),
    (once|when) it (is|was) signed for, they were fine when, it was fine when,
    was fine when (it|they) left, read the (terms|contract|small print), as per (our|the) terms,
    at your own risk, (you|they|he|she) should have (checked|read|told|noticed|ordered|said|kept),
    take it or leave it, we stand by (our|the) (decision|invoice|charge), no grounds,
    outside (the|our) (guarantee|warranty|terms|policy|responsibility), decision (is|stays) final,
    can not be held (liable|responsible), not (liable|to blame|at fault)

    [apology; by: us]
    inexcusable, no excuse, (i|we) (am|are) (ashamed|embarrassed|mortified), our apologies,
    my apologies, please accept (our|my), made (our|my) apologies, hold (our|my) hands up,
    our fault entirely, entirely our fault, entirely our (mistake|error),
    we got (it|this|that) wrong, i got (it|this|that) wrong, own (the|this|our) mistake,
    that should not have happened, should never have happened, said (we|i) (were|was) sorry,
    eat humble pie

    [resolution; by: us; from: us]
    moved them (into|to|free|at), swapped,
    new (one|ones|part|parts|crown|batch|pump|unit|copy|copies|set|machine|room|print|run) (fitted|
      delivered|sent|on the way|free|made|cast|poured|brought|taken|installed), recast, re-cast,
    repoured, re-made, re-ran, rerun at our cost, at our cost, at our expense,
    put (it|things|everything|all) (right|straight|in order),
    made (it|things|up) (good|right) (to|for|with|at|by), no harm done in the end,
    credited in full, wrote off the (invoice|bill|charge), cancelled the (charge|fee|invoice),
    took (it|the charge|the fee|the item) off the bill

    [resolution thanksFromThem; by: them; from: them]
    (it|everything|all|boiler|heating|machine|door) (works|is working|runs|is running) (now|again|fine|
      perfectly|well),
    (all|everything|it|all is) (well|good|forgiven|fine|sorted) (now|again), forgiven,
    no hard feelings, all forgiven, that is how it should be, how it should be,
    handled (well|perfectly|superbly|brilliantly|impeccably),
    (quick|prompt|fast|swift|great) (fix|repair|solution|response|reaction), fair enough thank*,
    happy with how (you|it)

    # ================================================================ Cells: type, channel

    [cell kind call]
    call*, phone, phone-call*, phonecall*, telephone*, tel, ring, logged call, telephony,
    telefon*, telefonat*, telefonanruf*, telefongespräch*, anruf*, rückruf, appel*,
    appel téléphonique, coup de fil, téléphone, llamada*, teléfono, chiamata*, telefonata*,
    gebeld, telefoon*, belletje, telefoongesprek*, telefoontje*, bellen, oproep*, ligação, ligações, chamada*,
    telefonema*, 電話, 架電, コール, 通话, 电话, звонок, звонки, звонил*, samtal, opkald, puhelu, rozmowa telefoniczna,
    rang, rung, phoned, rang up, on the phone, by phone, angerufen, telefoniert, hovor, conference call, cold call, discovery call, hubspot call, ring central

    [cell kind call side theirs]
    inbound call*, incoming call*, call received, received call, call in,
    call from (customer|client), eingehender anruf, anruf eingehend, anruf erhalten,
    appel entrant, llamada entrante, chiamata in entrata, inkomend gesprek, inkomende oproep, chamada recebida,
    受電, 着信

    [cell kind call side ours]
    outbound call*, outgoing call*, call made, call out, call to (customer|client), cold call,
    dialled, dialed, ausgehender anruf, anruf ausgehend, appel sortant, llamada saliente,
    chiamata in uscita, uitgaand gesprek, uitgaande oproep, chamada efetuada, 発信

    [cell kind voicemail]
    voicemail*, voice-mail*, voice message*, answering machine, mailbox message,
    anrufbeantworter, messagerie vocale, message vocal, buzón de voz, segreteria, 留守番電話, 留守電,
    sprachnachricht*, mailboxnachricht*

    [cell kind visit]
    visit*, site visit*, on-site*, onsite*, customer visit, field visit, home visit, farm visit,
    drop-in, drop in, walk-in, walkin, in person, in-person, face to face, face-to-face, f2f,
    personal visit, persönlich, persönliches gespräch, persönlicher kontakt, persönlicher termin,
    en personne, présentiel, en persona, presencial, di persona, persoonlijk, pessoalmente, ortstermin*,
    lokaltermin*, baustellentermin*, baustellenbesuch*, aufmaß*, besuch*, kundenbesuch*, vor ort, vor-ort-termin, außendienst, visite*,
    visite client, visita*, visita cliente, bezoek*, klantbezoek, 訪問, 来店, 来訪, 拜访, визит*, выезд, besök,
    besøg, wizyta, sales visit, courtesy visit, service visit, store visit, trip, service call, wartung,
    jahreswartung, serviceeinsatz, montage, visited, popped in, dropped in, called in person, besucht, vorbeigeschaut,
    vorbeigefahren

    [cell kind meeting]
    meeting*, appointment*, demo*, demonstration*, presentation*, workshop*, conference,
    consult*, interview, kick-off, kickoff, termin*, besprechung*, treffen, gespräch vor ort,
    sitzung, встреч*, rendez-vous, rdv, réunion*, rendezvous, entretien, reunión, reuniones, cita*,
    entrevista, riunione, riunioni, appuntamento, incontro, vergadering*, afspraak, afspraken,
    bijeenkomst, reunião, reuniões, encontro, compromisso, 会議, ミーティング, 打ち合わせ, 面談, 商談, 会议,
    встреча, möte, møde, spotkanie, schůzka, review meeting, session

    [cell kind meeting needsReview]
    business review*, quarterly review*, quarterly business review*, qbr, account review*,
    annual review*, yearly review*, needs review*, strategy review*, strategy meeting*,
    planning meeting*, review meeting*, customer review meeting, needs analysis,
    needs assessment, bedarfsanalyse*, bedarfsermittlung*, bedarfsgespräch*, jahresgespräch*,
    halbjahresgespräch*, quartalsgespräch*, strategiegespräch*, entwicklungsgespräch*,
    perspektivgespräch*, planungsgespräch*, entretien annuel,
    revisión anual, discovery meeting

    [cell kind videoCall]
    video*, video-call*, video conference*, videoconference*, videokonferenz, videoanruf,
    visioconférence, visio, videollamada*, videoconferencia, videochiamata, videogesprek,
    videochamada, zoom*, teams*, ms teams, microsoft teams, google meet, hangout*, skype*,
    webex, facetime, gotomeeting, virtual meeting*, online meeting*, web meeting*,
    web conference, remote meeting, online-meeting, オンライン会議, ビデオ会議

    [cell kind email]
    discussions, diskussion, diskussionen,
    email*, e-mail*, mail, mails, courriel*, correo, correos, correo electrónico,
    posta elettronica, correio eletrônico, correio, メール, 邮件, почта, письмо, письма, электронн* письмо, e-post, mejl,
    sähköposti, 電子メール, one to one email, 1 1 email, logged email, email activity, email message,
    mail message, emailmessage, emailed, mailed, gemailt

    [cell kind email side theirs]
    incoming email*, inbound email*, email received, email in, received email,
    email from (customer|client), email reply, reply received, mail received, incoming mail,
    email eingang, eingehende e-mail, mail eingang, e-mail erhalten, e-mail empfangen,
    courriel reçu, email reçu, correo recibido, email ricevuta, e-mail ricevuta,
    ontvangen e-mail, e-mail ontvangen, e-mail recebido, 受信メール, メール受信

    [cell kind email side ours]
    outgoing email*, outbound email*, email sent, sent email, email out,
    email to (customer|client), mail sent, outgoing mail, sales email, email gesendet,
    e-mail gesendet, ausgehende e-mail, email envoyé, courriel envoyé, correo enviado,
    email inviata, e-mail inviata, verzonden e-mail, e-mail verzonden, e-mail enviado, 送信メール,
    メール送信

    [cell kind call side theirs]
    anruf ein, telefonat ein, tel ein, telefon ein

    [cell kind call side ours]
    anruf aus, telefonat aus, tel aus, telefon aus

    [cell kind email side theirs]
    mail ein, e-mail ein, mails ein

    [cell kind email side ours]
    mail aus, e-mail aus, mails aus

    [cell kind letter side theirs]
    schreiben ein, brief ein, post ein, posteingang, briefeingang, eingehendes schreiben, letter in,
    letter received, incoming letter, letter from (customer|client)

    [cell kind letter side ours]
    schreiben aus, brief aus, post aus, postausgang, briefausgang, ausgehendes schreiben, letter out,
    letter sent, outgoing letter, letter to (customer|client)

    [cell kind letter]
    letter*, post, postal, postal mail, post mail, direct letter, fax, faxed, brief, briefe,
    schreiben, lettre*, courrier, carta*, lettera, lettere, 手紙, 書面, письма, ファックス, snail mail

    [cell kind message]
    sms, mms, смс, сообщени*, чат, text, texts, text message*, text-message, whatsapp*, whats app, wechat, line,
    viber, signal, telegram, messenger, facebook messenger, imessage, chat*, live-chat,
    livechat, im, instant message*, direct message*, dm, dms, slack, message*, nachricht*,
    kurznachricht, mensaje*, messaggio, messaggi, bericht, berichten, mensagem, mensagens, チャット,
    メッセージ, intercom, twilio

    [cell kind conversation]
    follow-up, follow-ups, following-up, check-in, check-ins, checkin, catch-up, conversation*,
    talk, discussion, dialogue, personal contact, contact, contacted, touchpoint, touch-point,
    touch point, outreach, client communication*, client correspondence, communication with client*,
    customer communication*, kundengespräch*, mandantengespräch*, kundenkommunikation, nachfassen, nachverfolgung, wiedervorlage, gespräch, suivi, relance,
    échange, seguimiento, conversación, seguito, opvolging, gesprek, acompanhamento, フォローアップ,
    フォロー, interaction

    [cell kind lunch]
    lunch*, dinner*, breakfast*, coffee*, brunch, drinks, meal, business lunch, essen, mittagessen,
    abendessen, geschäftsessen, arbeitsessen, kundenessen, weihnachtsessen, frühstück, déjeuner*, dîner, almuerzo, cena, comida, pranzo,
    colazione, almoço, jantar, 会食, ランチ, entertainment, hospitality, golf

    [cell kind training]
    training*, course, onboarding, on-boarding, coaching, tutorial, instruction, schulung*,
    einweisung, einschulung, formation*, capacitación, formación, formazione, opleiding,
    scholing, treinamento, 研修, トレーニング, lesson

    [cell kind event]
    event, events, eventbesuch*, eventteilnahme*, trade fair*, trade-show*, tradeshow*, trade show*, fair, fairs, expo, exhibition*,
    seminar*, webinar*, open day, open house, conference event, messe*, veranstaltung*, salon*,
    événement*, feria*, evento*, fiera, beurs, evenement, feira, 展示会, イベント, セミナー, party,
    roadshow, road show, congress, kongress, networking event

    [cell kind card]
    card, cards, greeting card*, greetings card*, birthday card*, birthday*, thank-you card*,
    thank you card*, thank-you note*, christmas card*, xmas card*, holiday card*, postcard*,
    anniversary card*, handwritten note*, karte*, geburtstagskarte*, weihnachtskarte*,
    grußkarte*, carte de vœux, carte, tarjeta, biglietto, kaart, kaartje, kerstkaart, cartão,
    年賀状, カード, glückwunsch*, congratulation*, thank you, thank-you, thanks, appreciation,
    felicitación

    [cell kind gift]
    gift*, present, presents, voucher*, hamper*, flowers, gift card*, gift basket*, giveaway*,
    geschenk*, präsent*, werbegeschenk, gutschein*, cadeau*, regalo*, geschenkje, presente,
    brinde*, 贈り物, ギフト, お中元, お歳暮, treat, goodwill

    [cell kind webForm]
    web-form*, webform*, web form*, form, forms, form submission*, form fill*, contact form*,
    online form*, website form*, web enquiry, web inquiry, website enquiry, website inquiry,
    web lead, web request, enquiry, enquiries, inquiry, inquiries, online enquiry,
    kontaktformular*, webformular*, formular*, anfrage*, formulaire*, formulario*, modulo web,
    formulier*, contactformulier, formulário*, 問い合わせ, お問い合わせ, フォーム, website, web,
    contact request

    [cell kind massMail]
    newsletter*, news letter*, campaign*, bulk email*, bulk mail*, bulk-email*, bulk message*,
    mass mail*, mass email*, massmail*, massemail*, mass-mail*, mailing*, mailshot*, mail shot,
    mail-out, mailout, email blast*, e-blast, blast, email campaign*, campaign email*,
    campaign response*, marketing*, marketing email*, marketing mail*, marketing automation,
    promotion*, promo*, promotional email*, advert*, advertising, flyer*, leaflet*, circular*,
    brochure*, catalog*, direct mail*, list email*, mailchimp, sequence*, sequence email*,
    drip*, nurture*, broadcast*, rundschreiben, rundmail*, rundbrief*, rundpost, massenmail*, massen-e-mail*, serienbrief*,
    serienmail*, werbemail*, werbung, kampagne*, infolettre*, lettre d'information, campagne*,
    publipostage, publicité, boletín, boletines, campaña*, envío masivo, publicidad, promoción*,
    notiziario, campagna, pubblicità, nieuwsbrief*, nieuwsbrieven, mailing, reclame, boletim,
    campanha*, メルマガ, メールマガジン, ニュースレター, キャンペーン, 一斉メール, blog, press release, announcement*, e-card

    [cell kind notice]
    bot, bots, robot, robots, chatbot*, virtual assistant, notif*, notice*, automat*, automated email*, automated message*, automated notice*,
    automatic email*, automatic reminder*, auto-reply, autoreply, auto-response, autoresponder,
    auto reply, auto response, system*, system message*, system notification*, system email*,
    transactional*, transactional email*, triggered email*, workflow*, workflow email*,
    reminder*, payment reminder*, dunning letter*, dunning notice*, mahnung*, zahlungserinnerung*,
    mise en demeure, sollecito*, aanmaning*, recordatorio de pago, appointment reminder*, alert*, order confirmation*,
    order confirmation email, order acknowledgement*, shipping confirmation*,
    shipping notification*, shipping notice*, shipment notification*, dispatch notification*,
    dispatch note, delivery notification*, delivery confirmation*, booking confirmation*,
    confirmation*, confirmation email*, receipt*, bounce*, out of office, out-of-office, ooo,
    no-reply, noreply, email open*, email opened, email click*, page view*, form view*, login,
    log-in, status change*, status update*, field (change|update|updated|changed|edit), record (update|updated|
      change|changed|created|creation|merged|imported|deleted), (property|attribute|value|data) (change|
      changed|update|updated), lifecycle*, (lifecycle stage|stage|owner|ownership|assignment|pipeline|
      priority|segment|tag|tags|label|list|score|address|profile|account|contact|company|consent) (change|
      changed|changes|update|updated|added|removed|assigned|reassigned|set|merge|merged|import|imported),
    merge, merged, import, imported, data import, csv import, bulk (edit|update|import|change), sync,
    synced, synchroni*, enrichment, data enrichment, deduplication, feldänderung, statusänderung*,
    phasenwechsel, besitzerwechsel, datenimport, import*, zusammenführung, datensatz*, audit log, change log,
    changelog, history, benachrichtigung*, mitteilung, automatische*,
    erinnerung*, bestätigung*, auftragsbestätigung*, bestellbestätigung*, versandbestätigung*,
    systemnachricht*, rappel*, avis, notification automatique, recordatorio*, aviso*,
    notificación*, promemoria, notifica*, avviso, herinnering*, melding*, bevestiging*,
    lembrete*, notificação, notificações, 通知, 自動送信, 自動返信, リマインダー, password reset, field change,
    stage change, audit

    [cell kind social]
    social*, social media, social post*, tweet*, retweet*, twitter, x post, linkedin*,
    linked in, facebook*, instagram*, xing, tiktok, youtube, like, likes, liked, follow,
    follower*, followed, connection*, connection request*, post like, share, shares, comment*,
    mention*, nudge*, poke*, reaction*, emoji, endorsement*, profile view*, soziale medien,
    réseaux sociaux, redes sociales, sns, ツイート, いいね

    [cell kind survey]
    survey*, nps, csat, questionnaire*, poll, polls, satisfaction survey*, umfrage*, fragebogen,
    kundenbefragung, enquête*, sondage*, encuesta*, sondaggio, pesquisa, enquete, アンケート

    [cell kind order]
    order*, sales order*, salesorder*, sale, sales, purchase*, purchase order*, po, web order*,
    online order*, shop order*, заказ*, repeat order*, reorder*, re-order*, booking*, reservation*,
    subscription*, transaction*, contract*, job, jobs, work order*, stay, rental, bestellung*,
    auftrag*, aufträge, kauf, käufe, verkauf, kundenauftrag, buchung*, reservierung*, vertrag,
    sales receipt*, cash sale*, cash receipt*, till receipt*, pos sale*, donation order*,
    commande*, achat*, vente*, réservation*, contrat, pedido*, compra*, venta*, orden, órdenes,
    ordine, ordini, acquisto, vendita, bestelling*, order, aankoop, verkoop, boeking,
    encomenda*, venda*, 注文, 受注, 購入, 発注, 予約, 订单, заказ, beställning, tilaus, zamówienie,
    objednávka, renewal*, won deal, sell, sold, receipt of order

    [cell kind delivery]
    deliver*, delivery, deliveries, shipment*, shipping, dispatch*, despatch*, shipped, fulfil*,
    handover, installation*, lieferung*, lieferschein*, auslieferung, zustellung, versand, livraison*, expédition, envío,
    entrega*, consegna*, spedizione, levering*, bezorging, verzending, 納品, 配送, 出荷, 发货,
    commissioning, goods issue

    [cell kind invoice]
    sales invoice*, customer invoice*, invoice*, bill, bills, billing, billed, rechnung*, facture*, facturation, factura*,
    fattura*, factuur, facturen, fatura*, 請求書, 請求, 发票, счет, счёт, faktura, lasku, debit note,
    statement of account

    [cell kind invoice side theirs]
    # What a vendor billed us: no money of ours.
    eingangsrechnung*, lieferantenrechnung*, purchase invoice*, supplier invoice*, vendor invoice*,
    supplier bill*, vendor bill*, bill received, expense*, facture fournisseur*

    [cell kind payment]
    payment*, paid, deposit*, remittance, receipt of payment, prepayment, zahlung*,
    zahlungseingang, bezahlung, paiement*, règlement, pago*, cobro, pagamento*, incasso,
    betaling*, 支払い, 支払, 入金, 付款, оплата, donation*, contribution

    [cell kind quote]
    quote*, quotation*, proposal*, offer, offers, estimate*, bid, bids, tender*, rfq, rfp,
    angebot*, kostenvoranschlag, offerte*, devis, offre*, propuesta, cotización*, presupuesto,
    proforma*, pro forma, pro-forma, proformarechnung*,
    oferta*, preventivo, preventivi, proposta*, orçamento*, cotação, 見積, 見積書, 見積もり, 提案, 报价,
    price request, sales quote

    [cell kind cancellation]
    cancellation*, cancelation*, cancelled order*, order cancel*, churn, termination,
    kündigung*, stornierung*, storno, annulation*, résiliation, cancelación*, baja,
    annullamento, disdetta, annulering*, opzegging, cancelamento*, キャンセル, 解約

    [cell kind goodsReturn]
    rückzahlung*, rueckzahlung*, sales credit note*, sales credit memo*, payment refund*, payment reversal*, refund of payment*,
    rechnungskorrektur*, korrekturrechnung*, stornorechnung*, kreditnote*, credit adjustment*,
    return, returns, returned goods, goods return*, product return*, rma, refund*, credit note*,
    credit memo*, chargeback*, exchange, retoure*, rückgabe*, rücksendung*, gutschrift*,
    erstattung, retour*, remboursement*, avoir, devolución*, reembolso*, reso, resi, rimborso,
    nota di credito, terugbetaling, creditnota, devolução, devoluções, 返品, 返金, 退货

    [cell kind deal]
    deal*, opportunit*, pipeline, lead, leads, chance, verkaufschance*, opportunité*, affaire,
    oportunidad*, trato, opportunità, trattativa, verkoopkans, kans, oportunidade*, negócio*,
    案件, 商機, prospect

    [cell kind complaint]
    complaint*, complain, claim, claims, customer complaint*, quality complaint*,
    quality issue*, grievance*, escalation*, warranty claim*, dispute*, negative feedback,
    nonconformance, non-conformance, ncr, beschwerde*, reklamation*, mängelrüge, beanstandung*,
    réclamation*, plainte*, litige, queja*, reclamación*, reclamo*, reclami, lamentela, klacht*,
    reclamatie*, reclamação, reclamações, queixa*, クレーム, 苦情, 投诉, жалоба, klagomål, valitus,
    reklamacja

    [cell kind ticket]
    case, cases, ticket*, support*, support ticket*, support case*, support request*,
    service case, service request*, service ticket*, service, incident*, issue*, problem*, bug*,
    helpdesk, help desk, help request, question, störung*, supportanfrage*, serviceanfrage*,
    fall, vorgang, incident, demande*, panne, caso*, incidencia*, richiesta, assistenza,
    storing, melding service, chamado*, 問合せ, サポート, トラブル, repair*, maintenance

    [cell kind referral]
    referral*, recommendation*, introduction*, intro, referred, empfehlung*, weiterempfehlung*,
    recommandation*, parrainage, recomendación*, referencia*, raccomandazione, segnalazione,
    aanbeveling*, doorverwijzing, indicação, indicações, recomendação, 紹介

    [cell kind testimonial]
    testimonial*, review, reviews, customer review, google review*, online review*,
    product review*, five star review, rating, ratings, reference, references, case study,
    case studies, endorsement, bewertung*, rezension*, referenz*, kundenstimme*, avis client,
    témoignage*, évaluation, reseña*, testimonio*, valoración, recensione, recensioni,
    testimonianza, beoordeling*, depoimento*, avaliação, avaliações, レビュー, 口コミ, 推薦,
    feedback positive

    [cell kind membership]
    membership*, member, loyalty*, loyalty programme, loyalty program, mitgliedschaft*,
    adhésion, membresía, socio, lidmaatschap, adesão, associação, 会員, 会員登録, enrolment,
    enrollment, signup, sign-up, joined

    [cell kind task]
    task*, to-do, todo*, action, action item*, reminder task, aufgabe*, tâche*, tarea*,
    compito, attività, taak, taken, tarefa*, タスク, 任务, задача, задачи, дело, uppgift, deadline, next step

    [cell kind note]
    note*, memo*, comment internal, internal note*, log, logged, remark*, journal, notiz*,
    vermerk, bemerkung*, nota, notas, anotación, annotazione, notitie*, opmerking, anotação,
    anotações, ノート, メモ, 备注, заметка, заметки, комментари*, примечани*, attachment*, file, document*

    [cell kind other]
    activity, activities, other, misc*, miscellaneous, general, unknown, aktivität*, sonstige*,
    autre*, activité*, otro*, otra*, actividad*, altro, altra, overig*, anders, activiteit*,
    outro*, outra*, atividade*, その他, 活動, record, entry, unspecified, none

    [cell nothing]
    call center, call centre, credit card, business card, card payment, in order, post sale,
    post-sale

    [cell notReached kind call]
    no answer, no-answer, noanswer, no reply, rang out, rings out, rang through, unsuccessful, busy, wrong number, not reached, unanswered, not answered,
    no contact, call attempt, attempted call, call attempted, attempted, no pick up, unreachable,
    no response, did not answer, nobody answered, line busy, not connected, not available,
    not at desk, left live msg, left with (secretary|reception|colleague|receptionist|assistant),
    nicht verfügbar, nicht da, niemand da, abwesend, nicht am platz, kein anschluss, teilnehmer nicht erreichbar, congestion, engaged,
    chanunavail, channel unavailable, unavailable, hang up, hung up, no pickup, ringing only,
    nicht erreicht, nicht abgenommen, besetzt, keine antwort, non joint, pas de réponse, occupé,
    ne répond pas, sans réponse, no responde, no contestó, comunica, non ha risposto, squilla a vuoto,
    sin respuesta, no contesta, ocupado, non risponde, occupato, nessuna risposta, geen gehoor,
    in gesprek, niet bereikt, sem resposta, não atende*, não atendid*, no contestad*, intet svar,
    inget svar, ei vastausta, nie odebrano, brak odpowiedzi, zajęty, 不在, 不通, 話中, 无人接听

    [cell notReached kind call]
    # R10: what is left on a machine reached nobody.
    lvm, lm, left msg, call lvm, left message, left voicemail, left live message, left a message, left a voicemail, left vm,
    left word, message left, voicemail left, nachricht hinterlassen,
    auf (band|anrufbeantworter) gesprochen, message laissé, mensaje dejado, messaggio lasciato,
    bericht achtergelaten, recado deixado

    [cell notReached kind call side theirs]
    # A call of theirs that nobody of us took, as telephone systems say it.
    missed call*, missed inbound, missed incoming, inbound missed, incoming missed,
    missed (inbound|incoming) call*, abandoned call*, call abandoned, lost call*,
    (verpasster|entgangener) anruf, verpasste anrufe, entgangene anrufe, in abwesenheit,
    anruf in abwesenheit, appel* manqué*, appel* (perdu|perdus|abandonné|abandonnés), llamada* perdida*,
    chiamata persa, chiamate perse, chiamata senza risposta, gemiste oproep*, oproep gemist,
    chamada* perdida*, missat samtal, ubesvaret opkald, tapt anrop, vastaamaton puhelu,
    nieodebrane (połączenie|połączenia), 不在着信, 未接来电, пропущенн*

    [cell notReached side theirs state done; in: call]
    missed, verpasst*, entgangen*, manqué*, perdida*, perdid*, persa, perse, gemist*, abandoned,
    missat, ubesvaret, vastaamaton, nieodebran*, unbeantwortet, nicht angenommen, non répondu,
    no atendid*

    [cell notReached; in: call]
    # What the hurried write for a call that nobody took (R10).
    n/a, lm, lvm, vm, l/m, n/r, na, dna, no ans, gatekeeper, receptionist, secretary, reception,
    machine, answer machine, answering machine, fax, fax machine, fax tone, out of office,
    on holiday, in meeting, in a meeting, dropped, declined, rejected, timeout, sekretariat,
    besprechung, urlaub

    [cell reached; in: call videoCall]
    # R9: words were exchanged, whoever rang.
    held, spoke, spoken, talked, conversation, gesprochen, gesproken

    [cell notReached state done; in: call videoCall]
    # R10: "Not held" of a call is a call that was tried.
    not held, nicht gehalten, nicht stattgefunden, non tenu*, no celebrad*, no realizad*, niet gehouden,
    não realizad*

    [cell notReached; in: visit meeting]
    nicht angetroffen, niemand da, niemand zu hause, nobody home, not at home, not in, absent

    [cell notReached side theirs; in: call]
    voicemail, voice mail, to voicemail, went to voicemail, anrufbeantworter, messagerie,
    messagerie vocale, buzón de voz, segreteria, mailbox

    # ---------------------------------------------------------------- Cells: direction

    @party = customer, client, guest, patient, tenant, member, buyer, owner, surgery, contact, supplier
    @party = vendor, partner, prospect, lead, account, caller, student, parent, donor, farmer, grower
    @party = policyholder, insured, borrower, renter, user, subscriber, visitor, reader, resident
    @party = dealer, agent of theirs, distributor, retailer, reseller, franchisee, shopper, purchaser
    @party = them, him, her, customers, clients, guests, patients, participant, applicant, seller

    [cell side theirs]
    from <party>, by <party>, (received|came|came in|in) from <party>,
    <party> to (us|me|office|hotel|lab|shop|staff|team|house),
    to (us|me|office|house|hotel|lab|shop|staff|team), their side, their end, their initiative,
    their call,
    they (wrote|called|rang|contacted|initiated|started|came|emailed|phoned|asked|visited),
    <party> (wrote|called|rang|initiated|contacted|started|emailed|phoned|asked|visited), came in,
    from outside, sender customer, contacted us, incoming from, guest, patient, tenant, inbound,
    incoming, in, eingegangen*, received, recv, rcvd, from, from customer, from client, from them, them, theirs,
    they, customer, client, by customer, by client, customer initiated, customer-initiated, to us,
    (contact|call|ask|email|mail|message) us,
    incomming, ib, eingehend*, eingang, empfangen, erhalten, vom kunden, von kunde, kunde,
    entrant*, reçu*, reçue, du client, entrante*, recibid*, del cliente, cliente, in entrata,
    in arrivo, ricevut*, dal cliente, inkomend*, ontvangen, van klant, klant, recebid*, do cliente,
    受信, 着信, 顧客, お客様から, leftarrow, входящ*, inkommande, indgående, przychodząc*, příchozí, saapuva,
    reply, replied, response, initiated by customer, visitor

    [cell side theirs; at: alone]
    # In a longer cell they mean other things.
    ein, sie, rein, user, users, end user, requester, requestor, anwender, nutzer, melder, utilisateur,
    usuario, utente, gebruiker, eing, eingeh, eingeg, inb, inbd, entr, ink

    [cell side ours; at: alone]
    aus, raus, teammate, team member, operator, admin, colleague, mitarbeiter, mitarbeiterin,
    collaborateur, medewerker, operatore, empleado, ausg, ausgeh, ausgeg, outb, outbd, sort, uitg

    [cell side ours]
    from (us|me|our side|our end|staff|team|office|house|hotel|lab|shop|rep|sales|agent|company|
      firm|agency|employee|ourselves|head office|nursery|foundry|workshop|bakery|mill|
      dealer staff),
    by (us|me|staff|team|office|house|hotel|lab|shop|rep|sales|agent|company|firm|agency|employee),
    to <party>, (sent|out|went|went out) to <party>,
    (us|we|staff|team|office|house|hotel|lab|shop) to <party>, our side, our end, our initiative,
    our call,
    we (wrote|called|rang|contacted|initiated|started|visited|emailed|phoned|asked|went|sent),
    went out, going out, i (wrote|called|rang|emailed|visited), outbound, outgoing, out, sent, to,
    to customer, to client, us, ours, we, our, by us, by me, made, placed, employee, staff, agent,
    rep, sales rep, company, internal, outgo*, ob, ausgehend*, ausgang, gesendet, versandt,
    verschickt, an kunde, an kunden, wir, sortant*, envoyé*, envoyée, au client, nous, saliente*,
    enviad*, al cliente, nosotros, in uscita, inviat*, noi, uitgaand*, verzonden, verstuurd, uit, wij,
    efetuad*, realizad*, ao cliente, nós, 送信, 発信, 自社, 当社, rightarrow, исходящ*, utgående, udgående,
    wychodząc*, odchozí, lähtevä, initiated by us, forwarded

    [cell side both]
    both, mutual, two way, two-way, bidirectional, both ways, beidseitig, gegenseitig,
    internal and external, bilateral

    # ---------------------------------------------------------------- Cells: status

    [cell state done]
    picked up, collected, handed over, abgeholt, geliefert, ausgeliefert, übergeben,
    done, completed, complete, held, closed, resolved, solved, won, closed won, paid, true, yes,
    y, 1, x, finished, executed, fulfilled, delivered, shipped, settled, answered, connected,
    success*, attended, took place, accepted, approved, processed, invoiced, read, opened,
    replied, responded, reached, marked done, archived, lost, closed lost, erledigt,
    abgeschlossen, fertig, beendet, durchgeführt, gehalten, geschlossen, gelöst, bezahlt,
    gewonnen, ja, wahr, terminé*, achevé*, effectué*, clos, clôturé*, résolu*, payé*, oui, vrai,
    fait, réalisé*, completad*, hecho, hecha, cerrad*, terminad*, resuelt*, pagad*, realizada,
    sí, si, verdadero, completat*, fatto, fatta, chius*, conclus*, risolt*, pagat*, sì, vero,
    voltooid, afgerond, gesloten, opgelost, betaald, gedaan, afgemeld, afgehandeld, afgesloten, verholpen, concluíd*, concluid*, feito, feita,
    fechad*, resolvid*, pag[oa], sim, verdadeiro, 完了, 済, 済み, 終了, 解決, 解決済み, はい, завершен*,
    выполнен*, held meeting, checked out, checked in, realisiert, gerealiseerd, won deal

    [cell state pending]
    false, no, n, 0, not done, not completed, not complete, not started, not held yet, undone,
    incomplete, nein, falsch, nicht erledigt, nicht begonnen, offen, non, faux, pas fait,
    non commencé, no iniciado, no completado, falso, non iniziato, non completato, niet gestart,
    niet voltooid, nee, não, nao, não iniciado, não concluído, いいえ, 未着手, 未完了, не начат*

    [cell state planned]
    ordered, on order, bestellt, vorbestellt, vorgemerkt, vereinbart, planned, scheduled, upcoming,
    future, tentative, booked, arranged, draft, drafted, queued,
    to be sent, geplant, terminiert, vorgesehen, entwurf, planifié*, prévu*, à venir, brouillon,
    planificad*, programad*, previst*, borrador, pianificat*, programmat*, bozza, gepland,
    ingepland, concept, planejad*, agendad*, rascunho, 予定, 計画, запланирован*, to come, confirmed

    [cell state open]
    open, opened case, new, pending, waiting,
    waiting on (someone else|customer|contact|us|third party), waiting on someone else,
    awaiting*, on hold, hold, in progress, in process, inprogress, in-progress, working,
    ongoing, active, assigned, reopened, re-opened, escalated, unresolved, to do, to-do, todo,
    started, doing, received complaint, investigating, in bearbeitung, laufend, wartend, neu,
    aktiv, ausstehend, zugewiesen, en cours, ouvert*, en attente, nouveau, nouvelle, actif,
    abiert*, en curso, en proceso, pendiente*, en espera, nuev[oa], activ[oa], apert[oa],
    in corso, in attesa, nuov[oa], attiv[oa], in behandeling, in uitvoering, lopend, wachten, aangemeld, gemeld, geregistreerd,
    nieuw, actief, abert[oa], em andamento, em aberto, aguardando, pendente, nov[oa], ativ[oa],
    進行中, 対応中, 保留, 未解決, オープン, 新規, открыт*, в работе

    [cell state cancelled]
    cancel*, canceled, cancelled, (early|late|last minute) (cancel*), (cancelled|canceled) by (customer|client|guest|patient|admin|us|provider|host), no show, no-show, noshow, not held, did not take place,
    did not (arrive|attend|come|show), not (attending|coming), will not (attend|come), dna, never (came|arrived), nicht (erschienen|gekommen),
    non presentat*, non si è presentat*, no presentad*, no se presentó, no (asistió|acudió), non venu*,
    non présenté*, não compareceu, niet (verschenen|gekomen), spostat*, afgewezen,
    nobody (home|there), not at home, niemand da, nicht da,
    deferred, postponed, rescheduled, bounced, failed, failure, undelivered, undeliverable,
    rejected, declined, denied, abgelehnt, verweigert, zurückgewiesen, denegad*, void, voided, abandoned, withdrawn, skipped, returned, refused,
    invalid, missed, expired, abgebrochen, abgesagt, storniert, storno, nicht stattgefunden, nicht gehalten,
    verschoben, zurückgestellt, fehlgeschlagen, ausgefallen, entfallen, retourniert, annulé*,
    annullier*, annulier*, annulleret, anulowan*, widerrufen, hinfällig,
    reporté*, échoué*, rejeté*, non tenu, cancelad*, anulad*, aplazad*, no celebrad*,
    no realizada, fallid*, rechazad*, annullat*, rinviat*, rimandat*, fallit*, rifiutat*,
    non tenut*, geannuleerd, uitgesteld, mislukt, niet gehouden, afgezegd, vervallen, adiad*,
    não realizad*, falhou, falhad*, rejeitad*, キャンセル, 中止, 延期, 失敗, отменен*, scratched,
    called off

    [cell state void]
    # R12: such a row counts for nothing. Of single words the whole cell has to be that word.
    deleted, trash, trashed, spam, junk, filteredasspam, filtered as spam, quarantined, merged, duplicate, duplicated, dupe, test, deleted by,
    (merged|merge) (into|with|in|to|by), (duplicate|duplicated|dupe) (of|by|ticket|case|record|entry),
    (closed|marked|resolved|flagged) as (duplicate|spam|junk|merged|test), closed duplicate,
    (test|dummy) (order|payment|ticket|mode|transaction|entry|record|data), removed,
    gelöscht*, papierkorb, zusammengeführt*, dublette, duplikat, testbestellung, testauftrag, testeintrag,
    supprimé*, doublon, fusionné*, eliminad*, duplicad*, fusionad*, eliminat*, duplicat*, verwijderd*,
    samengevoegd, excluíd*, mesclad*, 削除, 削除済み, usunięt*, borttagen, slettet

    [cell state void; in: order invoice payment quote delivery cancellation goodsReturn]
    draft, drafted, entwurf, brouillon, borrador, bozza, concept, rascunho, szkic, utkast, kladde,
    checkout draft, checkout-draft, auto-draft, auto draft

    [cell state cancelled; in: order invoice payment delivery]
    refunded, fully refunded, (refund|payment|order|invoice) (refunded|reversed|failed|voided|void),
    reversed, charged back, chargeback, disputed lost, uncollectible, written off, requires payment*,
    credited, payment error, payment declined, zahlungsfehler, zahlung fehlgeschlagen,
    erstattet, rückerstattet, gutgeschrieben, ausgebucht, remboursé*, reembolsad*, devuelt*,
    rimborsat*, terugbetaald, payment failed, unsuccessful, blocked, incomplete,
    erreur de paiement, paiement (refusé*|échoué*|en erreur), error (en|de) (el pago|pago),
    pago (rechazad*|fallid*|erróneo), errore (di|nel) pagamento, pagamento (rifiutat*|fallit*),
    erro (de|no) pagamento, betaling (mislukt|geweigerd), betaalfout, fehler bei der zahlung,
    zahlung (abgelehnt|gescheitert|abgebrochen), błąd płatności

    [cell nothing]
    partially refunded, partial refund*, partly refunded, teilweise erstattet, teilerstattung,
    teilerstattet

    [cell state open; in: invoice]
    part paid, part-paid, partly paid, partially paid, partial payment, partial, partially settled,
    teilbezahlt, teilweise bezahlt, teilzahlung, angezahlt, partiellement payé*, pagado parcialmente,
    parzialmente pagat*, gedeeltelijk betaald, deels betaald

    [cell state theirTurn; in: order payment]
    # R12: ordered, pledged or begun, and not paid for.
    pending, pending payment, payment pending, awaiting payment, payment due, on-hold, on hold,
    pledged, pledge, zusage, zugesagt, promesse, promesse de don, promesa, impegno, toezegging, uncaptured, zahlung ausstehend, warten auf zahlung, wartet auf zahlung,
    en attente, en attente de paiement, pendiente de pago, pago pendiente, in attesa di pagamento

    [cell state theirTurn; in: ticket complaint webForm email message task]
    # R16: a to-do that waits for them is no promise of ours.
    (waiting|wait|waits|awaiting|on hold|hold|pending) (on|for|with|from|by) (
      customer|client|contact|requester|requestor|reporter|caller|user|end user|member|guest|patient|
      tenant|customers|clients|them|him|her|buyer|subscriber|reply|response|feedback|answer|
      confirmation|customer reply|customer response|customer feedback|their reply),
    awaiting (customer|client|contact|requester|reporter|caller|user|reply|response|feedback|answer|
      confirmation|info|information|their reply),
    (waiting|awaiting|pending|on hold) (customer|client|contact|requester|reporter|caller|user|end user|member) (
      reply|response|feedback|answer|confirmation|info|information|input|action),
    customer (pending|action|action required|to reply|to respond), with (customer|client|requester|contact|user|end user|caller|them),
    (wartet|warten|wartend|warte) auf (kunde|kunden|kundin|kundenantwort|antwort|rückmeldung|
      rückantwort|anrufer|melder|anwender|mieter|mitglied), beim kunden, kunde am zug,
    theirs, their turn,
    en attente du client, en attente client, en attente de réponse,
    esperando (al cliente|cliente|respuesta), a la espera (del cliente|de respuesta),
    in attesa del cliente, in attesa di risposta, wacht op (klant|antwoord|aanmelder|melder|aanvrager|gebruiker|reactie|terugkoppeling),
    wachten op (klant|antwoord|aanmelder|melder|aanvrager|gebruiker|reactie|terugkoppeling),
    aguardando (cliente|resposta)

    [cell state theirTurn; in: ticket complaint webForm email message]
    pending, pending (reminder|close|auto|customer|contact|client|requester|reporter|user|reply|
      response|feedback|caller|input|info|information|auto close),
    (needs|need|more) (info|information|feedback), information (requested|required), info requested,
    feedback (requested|required), answered, replied, responded, agent (replied|responded),
    staff (replied|responded), reply sent, response sent, response provided, solution provided,
    solution proposed, proposed solution, fix provided, snoozed, beantwortet*, geantwortet,
    antwort gesendet, rückfrage*, rückfrage (beim|an) kunden, kunde informiert, répondu*,
    respondid*, risposto, beantwoord, respondido

    [cell state ourTurn; in: ticket complaint webForm email message]
    (waiting|wait|waits|awaiting|pending|on hold|hold) (on|for|with|from|by) (
      us|support|agent|agents|staff|team|our team|our reply|engineering|developer|development|vendor|
      supplier|third party|third-party|3rd party|internal|approval|parts|part),
    awaiting (agent|support|staff|our reply|triage|assignment|approval|parts), agent (pending|action),
    reopened, re-opened, re opened, reopen, escalated, escalation*, overdue, unanswered, not answered,
    no reply, no answer, needs (reply|response|answer|attention),
    (customer|client|requester|contact|user|caller|reporter) (replied|responded|reply|response|answered|
      updated), reply received, response received, new (reply|response|message), waiting for reply from us,
    (wartet|warten|wartend) auf (uns|support|bearbeitung|techniker|lieferant|lieferanten|freigabe|ersatzteil*),
    wiedereröffnet*, wieder geöffnet, wieder offen, erneut geöffnet, eskaliert*, kunde hat geantwortet,
    unbeantwortet, rouvert*, escaladé*, reabiert*, escalad*, riapert*, heropend, geëscaleerd, reabert*

    [cell complaint; in: ticket]
    # N3: an escalation is a complaint, whatever the subject says.
    escalated, eskaliert*, escaladé*, escalad*, geëscaleerd

    [cell brokenByThem notReached; in: meeting visit call videoCall lunch training event]
    no show, no-show, noshow, did not attend, customer no show, dna, fta, failed to attend,
    non presentat*, non si è presentat*, no presentad*, no se presentó, no (asistió|acudió), non venu*,
    non présenté*, não compareceu, niet (verschenen|gekomen)

    [cell brokenByThem; in: invoice payment order]
    overdue, over-due, past due, late, unpaid, in arrears, defaulted, dunning, collection*,
    cancelled by customer, canceled by customer, cancelled by client, überfällig, gemahnt,
    mahnung*, en retard, impayé*, vencid*, impagad*, atrasad*, scadut*, in ritardo,
    achterstallig, te laat, 未払い, 延滞, bounced, dishonoured

    [cell brokenByThem; in: order cancellation]
    cancelled, canceled, cancelled order, storniert, annulé*, annullier*, cancelad*, annullat*,
    geannuleerd,
    キャンセル

    [cell keptByThem; in: invoice payment order]
    paid on time, on time, paid early, pünktlich, à temps, a tiempo, in orario, op tijd,
    no prazo

    [cell brokenByUs; in: delivery order]
    delivered late, late delivery, delayed, verspätet, backorder*, back-order*, back order*,
    lost in transit

    [cell resolution; in: complaint ticket]
    resolved, solved, fixed, gelöst, résolu*, resuelt*, risolt*, opgelost, resolvid*, 解決
    """#
}
