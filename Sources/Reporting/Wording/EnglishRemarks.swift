package import Assessment

/// The English words of every remark of the assessment, and the title of every mark and reason.
///
/// The format is small enough to read at a glance:
/// - `{0}` puts in the first argument, `{1}` the second, formatted by its kind (a number, a date, a
///   name); an argument may stand several times or not at all;
/// - `{0|touch|touches}` puts in the word that suits argument 0, a number: the first for exactly 1,
///   the second for every other number, 0 among them. It does not print the number.
///
/// - `[, {0} times]` is left out where the first argument in it is 0.
///
/// There is no other use of braces and brackets, and no escape for them.
package enum EnglishRemarks {
  package static let sentences: [RemarkID: String] = [
    // Marks in general.
    .noEvidence: "Nothing on record that could show it.",
    .mayHaveEnded: "Has it ended? The row of {0} may say so, and nothing of theirs followed.",
    .calledWrong: "Called wrong on these rows, so nothing is concluded from them.",
    .notRecorded: "This export does not record it, so nothing is concluded.",

    .title(.m1): "personal contact",
    .m1InPerson:
      "Personal contact on {0} {0|day|days} in the last {2} {2|year|years}, {1} of them face to"
      + " face.",
    .m1Spoken:
      "Personal contact by voice on {0} {0|day|days} in the last {1} {1|year|years}, none face "
      + "to face.",
    .m1InWriting:
      "Personal, but only in writing: {0} {0|message|messages} of ours in the last {1} "
      + "{1|year|years}, no call and no meeting.",
    .m1NotReached: "{0} {0|call|calls} of ours, but nobody was reached.",
    .m1OnlyTheirs: "{0} {0|contact|contacts} of theirs, but no personal touch of ours on record.",
    .m1OnlyTraffic:
      "Nothing personal on record, only order traffic and web forms ({0} {0|row|rows}).",

    .title(.m2): "commitments, both ways",
    .m2Both: "Promises are kept on both sides: {0} by us, {1} by them.",
    .m2OursOnly: "We kept {0} {0|promise|promises}; about their side nothing is on record.",
    .m2TheirsOnly: "They kept {0} {0|promise|promises}; about our side nothing is on record.",
    .m2Pending: "What we promised on {0} is due on {1}; nothing else on record.",
    .m2BothSaid:
      "Both do as they say: {0} {0|row says|rows say} it of us, {1} of them.",
    .m2OursSaid:
      "{0} {0|row says|rows say} that we did what was wanted; no promise before that is on record.",
    .m2TheirsSaid:
      "{0} {0|row says|rows say} that they did what was wanted; no promise before that is on record.",
    .m2TheirsBroken:
      "A one-way street: {0} {0|slip|slips} of theirs (late payment, cancelled order, no show).",
    .m2OursBroken:
      "{0} {0|promise|promises} of ours {0|is|are} overdue without a sign of being kept.",

    .title(.m3): "value over price",
    .m3Value: "They talk about what it does for them: {0} {0|row|rows}, against {1} about price.",
    .m3Price: "They talk about price: {0} {0|row|rows}, against {1} about what it does for them.",
    .m3PriceOnce: "They asked about price once; that is too little to judge.",
    .m3ValueVendor:
      "We talk to them about what it does for us: {0} {0|row|rows}, against {1} about price.",
    .m3PriceVendor:
      "We talk to them about price: {0} {0|row|rows}, against {1} about what it does for us.",
    .m3PriceOnceVendor: "We asked about price once; that is too little to judge.",
    .m3MixedVendor: "We talk to them about both: {0} {0|row|rows} on value, {1} on price.",
    .m3Mixed: "They talk about both: {0} {0|row|rows} on value, {1} on price.",

    .title(.m4): "help, both ways",
    .m4Both:
      "Help flows both ways: {0} {0|row|rows} of theirs (a referral, a testimonial, advice, a "
      + "favour), {1} of ours with nothing to sell.",
    .m4Theirs: "They helped us: {0} {0|row|rows} of a referral, a testimonial, advice or a favour.",
    .m4NothingBack:
      "They helped us {0|×}, and nothing on record ever went back to them.",
    .m4Ours:
      "We helped with nothing to sell ({0} {0|row|rows}); of their help nothing is on record.",

    .title(.m5): "needs reviews",
    .m5Reviews: "{0} {0|talk|talks} about how their needs evolve in the last {1} {1|year|years}.",
    .m5Rounds:
      "A round of {0} meetings in the last {1} {1|year|years}; of what is not on record.",
    .m5OrderSize: "The only topic is how big the next order is ({0} {0|row|rows}).",

    .title(.m6): "life after the sale",
    .m6FollowUps: "We followed up or asked if all was well on {0} {0|day|days}.",
    .m6FollowUpsVendor: "They followed up or asked if all was well on {0} {0|day|days}.",
    .m6InTime: "{0} personal {0|touch|touches} within {1} days after an order.",
    .m6Never: "{0} {0|order|orders} and never a follow-up.",

    .title(.m7): "complaints handled",
    .m7Apologised:
      "The complaint of {0} was answered within {1} business {1|day|days}, with an apology.",
    .m7SameDay: "The complaint of {0} was put right the same day.",
    .m7SameDayApologised: "The complaint of {0} was answered the same day, with an apology.",
    .m7Prompt: "The complaint of {0} was put right within {1} business {1|day|days}.",
    .m7Closed: "The complaint of {0} is closed; when, the record does not say.",
    .m7InTime: "A complaint of {0} is open; there is still time to answer it well.",
    .m7Slow: "The complaint of {0} waited {1} business {1|day|days} for an answer.",
    .m7Denied: "A complaint was denied on {0}, without an apology.",
    .m7Open: "{0} {0|complaint|complaints} open, the oldest since {1}.",
    .m7TheirsOpen:
      "{0} {0|complaint|complaints} of theirs about us open, the oldest since {1}.",
    .m7TheirsAnswered:
      "We answered their complaint of {0} within {1} business {1|day|days}.",
    .m7TheirsSlow:
      "Their complaint of {0} about us waited {1} business {1|day|days} for an answer.",
    .m7TheirsClosed: "Their complaint of {0} about us is closed; when, the record does not say.",
    .m7TheirsDenied: "We denied a complaint of theirs on {0}, without an apology.",
    .m7Loose: "What was said on {0} may still be open; it is asked about and not judged.",

    .title(.m8): "appreciation and loyalty",
    .m8Thanks:
      "{0} {0|sign|signs} of appreciation from us (thanks, a card, a gift, a membership), the "
      + "last on {1}.",
    .m8Never:
      "{0} {0|order or favour|orders and favours} in the last {1} {1|year|years}, and never a "
      + "word of thanks on record.",
    .m8NeverFavours:
      "{0} {0|favour|favours} of theirs in the last {1} {1|year|years}, and never a word of thanks "
      + "on record.",

    .title(.m9): "balance and standing",
    .m9Balanced:
      "Both sides start a contact (we on {0} {0|day|days}, they on {1}), and the tie is {2} "
      + "{2|year|years} old.",
    .m9TheyStart: "They always start: {0} {0|contact|contacts} of theirs, none of ours.",
    .m9WeStart: "We always start: {0} {0|contact|contacts} of ours, none of theirs.",
    .m9Uneven:
      "We started on {0} {0|day|days}, they on {1}: too uneven for balance, too little against "
      + "it.",
    .m9TooNew: "Known for {0} {0|day|days}; trust is not built overnight.",
    // The class.
    .classPartnership:
      "A partnership: {0} different marks speak for it, personal contact and something that "
      + "flows both ways among them; score {1} of 100.",
    .classEndangered:
      "A partnership of {0} marks, endangered by what is still to be put right; score {1}"
      + " of 100.",
    .classNoEvidence:
      "Transactional, because nothing on record shows a partnership ({0} of nine marks are "
      + "unknown); the burden of proof lies on partnership.",
    .classNoContact:
      "Transactional: {0} {0|mark speaks|marks speak} for it, but no personal contact of ours "
      + "is on record.",
    .classOneWay:
      "Transactional: {0} {0|mark speaks|marks speak} for it, but nothing shows that it goes "
      + "both ways.",
    .classFewMarks:
      "Transactional: {0} {0|mark speaks|marks speak} for it, a partnership shows at least {1} "
      + "different ones.",
    .classService:
      "Transactional: {0} {0|mark speaks|marks speak} for it, but all of them for good service; nothing "
      + "comes on top.",
    .classLowScore:
      "Transactional: the {2} marks that speak for it, less what speaks against it, leave {0} "
      + "points well shown; {1} are needed, and less only where more marks are well shown.",
    .changeContact: "Personal contact of ours, a visit or a call, would be the first step.",
    .changeTwoWay:
      "A sign that it goes both ways would count most: promises kept on both sides, help from "
      + "them, or contact that they start too.",
    .changeMoreMarks: "Evidence of another mark would change it, above all {0}.",
    .changePartnership:
      "It would turn transactional without personal contact, without anything that flows both "
      + "ways, or with fewer than {0} points for marks so well shown.",

    .title(.n1): "silent beyond their own rhythm",
    .n1Own:
      "Our last personal touch was on {0}, {1} days ago; the usual gap is {2} {2|day|days}.",
    .n1Tier: "Our last personal touch was on {0}, {1} days ago; tier {3} allows {2}.",
    .n1Default:
      "Our last personal touch was on {0}, {1} days ago; with too few touches to know a rhythm,"
      + " {2} days are the limit.",
    .n1AnyOwn:
      "The last contact of any kind was on {0}, {1} days ago; the usual gap is {2} {2|day|days}. Our "
      + "own touches are not recorded here.",
    .n1AnyTier:
      "The last contact of any kind was on {0}, {1} days ago; tier {3} allows {2}. Our own "
      + "touches are not recorded here.",
    .n1AnyDefault:
      "The last contact of any kind was on {0}, {1} days ago; {2} days are the limit. Our own "
      + "touches are not recorded here.",
    .n1Year:
      "Our last personal touch was on {0}, {1} days ago; with a tie of this kind a year is the limit.",
    .n1AnyYear:
      "The last contact of any kind was on {0}, {1} days ago; with a tie of this kind a year is the "
      + "limit. Our own touches are not recorded here.",
    .n1Cadence:
      "Our last personal touch was on {0}, {1} {1|day|days} ago; {2} {2|day|days} were agreed for them.",
    .n1AnyCadence:
      "The last contact of any kind was on {0}, {1} {1|day|days} ago; {2} {2|day|days} were agreed for "
      + "them. Our own touches are not recorded here.",
    .n1Group:
      "Our last personal touch was on {0}, {1} {1|day|days} ago; {2} {2|day|days} were agreed for {3}.",
    .n1AnyGroup:
      "The last contact of any kind was on {0}, {1} {1|day|days} ago; {2} {2|day|days} were agreed for "
      + "{3}. Our own touches are not recorded here.",
    .n1AnyBase:
      "The last contact of any kind was on {0}, {1} days ago; of those who come back here, nineteen in "
      + "twenty do so within {2} days. Our own touches are not recorded here.",
    .n1Clears: "A personal touch of ours: a visit, a call, a mail by name.",
    .n1AnyClears: "Any contact on record.",
    .touchSilence: "We have been silent for too long.",

    .title(.n2): "they wrote, we did not answer",
    .n2Why: "They were in touch on {0} and have waited {1} business {1|day|days} for an answer.",
    .n2Several:
      "They have been in touch {2} times since {0} without an answer; the first has waited {1} "
      + "business {1|day|days}.",
    .n2Clears: "A personal answer of ours.",
    .touchAnswer: "They wait for an answer.",
    .sayAnswer: "Answer {0}: they were in touch on {1}.",

    .title(.n3): "complaint open or slow",
    .n3Open:
      "The complaint of {0} has stood without resolution or apology for {1} business "
      + "{1|day|days}.",
    .n3Denied:
      "The complaint of {0} was refused and has stood without resolution or apology for {1} "
      + "business {1|day|days}.",
    .n3Apologised:
      "The complaint of {0} has had an apology and nothing more; it has been open for {1} business "
      + "{1|day|days}.",
    .n3Clears: "A resolution or an apology.",
    .n3Loose: "Was the complaint of {0} settled? It was never closed on record.",
    .n3MayBe: "Did they complain on {0}, and is it settled? It was never closed on record.",
    .sayApologyComplaint:
      "Apologise to {0} for what went wrong on {1}, put it right, and say by when.",

    .title(.n4): "promise overdue",
    .n4Promise:
      "We promised something on {0}, due on {1}; {2} business {2|day|days} later nothing shows "
      + "that it was done.",
    .n4Undated:
      "We promised something on {0} without a date; it should have been done by {1}, and "
      + "nothing shows that it was.",
    .n4Task: "A to-do of ours was due on {1} and is still open, {2} business {2|day|days} later.",
    .n4Breach:
      "On {1} we did not keep to what was agreed; {2} business {2|day|days} later nothing shows"
      + " that it was put right.",
    .n4Bill:
      "A payment of ours was due on {1} and they reminded us on {0}; {2} business {2|day|days} after it was "
      + "due no payment is on record.",
    .n4Clears: "Doing what was promised, and saying so.",
    .n4Loose: "Was it done, what we said on {0}? Nothing on record shows it.",
    .n4MayBe: "Did we promise this on {0}, and was it done? Nothing on record shows it.",
    .n4LooseBill: "Did they remind us of a bill on {0}, and is it paid? No payment is on record.",
    .sayApologyPromise: "Apologise to {0} for the promise that was due on {1}, and keep it now.",

    .title(.n5): "no follow-up after an order",
    .n5Order: "The order of {0} has had no follow-up for {1} days.",
    .n5Delivery: "The delivery of {0} has had no follow-up for {1} days.",
    .n5Several:
      "{2} orders or deliveries since {0} have had no follow-up; the first has waited {1} days.",
    .n5Clears: "A follow-up: is everything to their liking?",
    .touchFollowUp: "An order deserves a question afterwards.",
    .sayFollowUp: "Ask {0} how the order of {1} turned out.",

    .title(.n6): "nothing personal",
    .n6Since:
      "Since {0}, for {1} days, nothing of ours was personal: only order traffic, automated "
      + "notices or mass mail.",
    .n6Never:
      "Nothing of ours was ever personal in the {1} days since {0}: only order traffic, "
      + "automated notices or mass mail.",
    .n6Listed:
      "The list gives {0} as the last contact; in the {1} days since, nothing of ours on record was "
      + "personal: only order traffic, automated notices or mass mail.",
    .n6Clears: "A personal touch of ours; mass mail does not count.",
    .touchPersonal: "Something personal, after so much that was not.",

    .title(.n7): "never thanked",
    .n7Since: "The last thanks were on {0}, {1} days ago.",
    .n7Never: "No thanks on record in the {1} days since {0}.",
    .n7Referral: "They sent us somebody on {0}; in {1} {1|day|days} nothing of ours thanked them.",
    .n7Clears: "A word of thanks, a card, a small gift.",
    .touchThanks: "Thanks are due.",

    .title(.n8): "needs never asked",
    .n8Since: "The last talk about their needs was on {0}, {1} days ago.",
    .n8Never: "No talk about their needs on record in the {1} days since {0}.",
    .n8Clears: "A talk about how their needs change.",
    .touchNeeds: "Their needs have not been asked about.",

    .title(.n9): "never contacted",
    .n9Listed:
      "On the list since {0}, {1} days, and no contact on record by either side; mass mail does not count.",
    .n9ListedBefore:
      "On the list since {0}, and no contact on record by either side since the export begins on {1}; "
      + "mass mail does not count.",
    .n9Undated:
      "On the list, and no contact on record by either side since the export begins on {0}; mass "
      + "mail is none.",
    .n9NoDates:
      "On the list, with no contact on record by either side, and not one date in the whole "
      + "export to say for how long; mass mail does not count.",
    .n9Clears: "A first contact.",
    .touchFirst: "A first contact on record.",
    .sayIntroduce: "Introduce yourself to {0} in person and ask what they need.",

    .title(.n10): "they always start",
    .n10Why: "The last {0} contacts, since {1}, were all started by them.",
    .n10Clears: "A contact that we start.",
    .touchOurTurn: "It is our turn to start.",

    .title(.n12): "hanging by a thread",
    .n12Row:
      "Whom we knew there is gone, as a row of {0} says, and nobody else "
      + "there is known to us.",
    .n12List:
      "Whoever we knew there has left, as the list says, and nobody else "
      + "there is known to us.",
    .n12Clears: "Knowing somebody there by name.",
    .touchThread: "Nobody there is known to us any more.",
    .sayWhoFollows: "Ask at {0} who has taken over, and introduce yourself.",

    .title(.n11): "attention moved on",
    .n11Why:
      "{0} {0|touch|touches} of ours in the last {2} days, where their own past year would give"
      + " {1}; touches to prospects rose meanwhile.",
    .n11Clears: "Our attention, at its former rate.",
    .touchAttention: "Attention that has moved on to prospects.",
    // R6, fit.
    .illFitting:
      "Demands are one-sided and persistent[, {0} about the price][, {1} {1|commitment|commitments} "
      + "broken][, {2|×} abusive][, {3|×} in a rush], and little is given back. "
      + "Not a verdict to drop anyone.",
    // The proposed touch: why.
    .touchRepair: "Before anything else, put it right.",
    .touchProspect: "A prospect is owed something of value.",
    // The proposed touch: what to say.
    .sayCall: "Call {0}: is everything to your liking?",
    .sayVisit: "Visit {0}, or go to lunch together.",
    .sayEmail: "Write to {0} personally, without an offer.",
    .sayCard: "Send {0} a card with thanks, by hand.",
    .sayGift: "Send {0} a small gift or a voucher with thanks.",
    .sayReview: "Ask {0} how their needs are changing.",
    .sayHelp: "Help {0} with something, and sell nothing.",
    .sayValue: "Send {0} something of value: a report, a short guide, a recording, an invitation.",
    .touchAsk: "We have helped them, and never asked for anything.",
    .touchPay: "We owe them money, and were reminded of it.",
    .touchGreet: "Nobody has greeted them in person yet.",
    .touchLapse: "Their membership has run out.",
    .touchOnlySold: "So far we have only sold to them.",
    .sayCallVendor: "Call {0}: say early what we will need, and ask what would help them.",
    .sayCallInternet: "Offer {0} a call, so that the name gets a voice.",
    .sayCallReferral: "Call {0}: how is business, and whom could we send them?",
    .sayCallMember: "Call {0}: is the membership what they hoped for?",
    .sayCallPlain: "Call {0} and ask how they are, with nothing to sell.",
    .sayEmailVendor: "Write to {0}: say early what we will need, and by when we pay.",
    .sayEmailInternet: "Write to {0} in person, and offer a call.",
    .sayCardPast: "Send {0} a card with a good word and no offer.",
    .sayHelpPast:
      "Help {0} with something small and nothing to sell: it does not end with the buying.",
    .sayHelpReferral: "Send {0} somebody, as they have sent us.",
    .sayAsk: "Ask {0} for advice, a name, or a line that we may quote.",
    .sayThank: "Thank {0} in your own words.",
    .sayThankVendor: "Thank {0} for what they do for us, and say what it made possible.",
    .sayThankReferral:
      "Thank {0} for whom they sent us on {1}, and tell them what became of it.",
    .sayPay:
      "Pay {0} what has been due since {1}, or say by when; with an apology for the wait.",
    .sayGreet: "Greet {0} in person, and ask what they hope for as a member.",
    .sayRenew: "Ask {0} whether they would like to renew, and thank them for the time so far.",
    .sayExchange:
      "Have a coffee with {0}: what does each of you see coming, and what can you pass on?",
    .sayExchangeAdvisor:
      "Tell {0} what became of their advice, and ask what they see coming.",
    .sayExchangeColleague: "Have a coffee with {0}: how are they, and what would help them?",
    .sayFindName: "Ask at {0} who looks after this there, and note the name.",
    // What is said without accusing anybody.
    .remarkCourted: "Courted since {1}: {0} {0|touch|touches} of ours, and no sign of theirs.",
    .remarkUnanswered: "Since {1} {0} {0|message or try|messages or tries} of ours, and no answer.",
    .remarkGifts:
      "{0} {0|present or card|presents and cards} to a prospect, the last on {1}: overkill; what is owed is something of value.",
    .remarkNobody: "At {0} we know nobody by name.",
    .remarkWeOwe:
      "{0} {0|bill|bills} of theirs without a payment of ours on record, the first of {1}, due on "
      + "{2}.",
    .remarkWeOweReminded: "A payment of ours to them has been due since {0}.",
    .remarkDemands:
      "Our own demands on them:[ {0} in a rush,][ {1} about the price,] as the rows have it.",
    .remarkLapse: "The membership ran out on {0}, and no renewal is on record.",
    .remarkLapseSaid: "The membership was called off on {0}.",
    .remarkReferrals:
      "They sent us somebody or spoke for us {0|×}, the last time on {1}.",
    .fitLike:
      "Like our partnerships:[ {0} {0|row|rows} on what it would do for them,][ {1} "
      + "{1|appointment or promise|appointments and promises} kept,][ {2} partners in their segment,] held "
      + "against {3} partnerships.",
    .fitUnlike:
      "Like those who do not fit:[ {0} {0|row|rows} on nothing but the price,][ {1} "
      + "{1|appointment or promise|appointments and promises} not kept,][ {2|×} in a rush or "
      + "abusive,][ {3} ill-fitting in their segment,] held against {4} partnerships.",
    .fitOpen: "Nothing on record says yet whom they are like, held against {0} partnerships.",
  ]
}
