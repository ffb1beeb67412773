/// Every sentence the assessment can utter. The comment at each case is its English sense; the words
/// themselves are in Reporting/Wording, one file per language, `{0}`, `{1}` … being the arguments. The raw
/// value is a case's number in this list.
package enum RemarkID: UInt8, Sendable, CaseIterable, Hashable {
  // Marks in general.

  /// Nothing on record that could show it.
  case noEvidence
  /// This export does not record it, so nothing is concluded.
  case notRecorded

  // M1, personal contact.

  /// Personal contact on {0} {0|day|days} in the last {2} {2|year|years}, {1} of them face to
  /// face.
  case m1InPerson
  /// Personal contact by voice on {0} {0|day|days} in the last {1} {1|year|years}, none face to
  /// face.
  case m1Spoken
  /// Personal, but only in writing: {0} {0|message|messages} of ours in the last {1}
  /// {1|year|years}, no call and no meeting.
  case m1InWriting
  /// {0} {0|call|calls} of ours, but nobody was reached.
  case m1NotReached
  /// {0} {0|message|messages} left for them, but nobody was spoken to.
  case m1WordLeft
  /// {0} {0|contact|contacts} of theirs, but no personal touch of ours on record.
  case m1OnlyTheirs
  /// Nothing personal on record, only order traffic and web forms ({0} {0|row|rows}).
  case m1OnlyTraffic

  // M2, commitments.

  /// Promises are kept on both sides: {0} by us, {1} by them.
  case m2Both
  /// We kept {0} {0|promise|promises}; about their side nothing is on record.
  case m2OursOnly
  /// They kept {0} {0|promise|promises}; about our side nothing is on record.
  case m2TheirsOnly
  /// A one-way street: {0} {0|slip|slips} of theirs (late payment, cancelled order, no show).
  case m2TheirsBroken
  /// {0} {0|promise|promises} of ours {0|is|are} overdue without a sign of being kept.
  case m2OursBroken

  // M3, value over price.

  /// They talk about what it does for them: {0} {0|row|rows}, against {1} about price.
  case m3Value
  /// They talk about price: {0} {0|row|rows}, against {1} about what it does for them.
  case m3Price
  /// They asked about price once; that is too little to judge.
  case m3PriceOnce
  /// We talk to them about what it does for us: {0} {0|row|rows}, against {1} about price.
  case m3ValueVendor
  /// We talk to them about price: {0} {0|row|rows}, against {1} about what it does for us.
  case m3PriceVendor
  /// We asked about price once; that is too little to judge.
  case m3PriceOnceVendor
  /// We talk to them about both: {0} {0|row|rows} on value, {1} on price.
  case m3MixedVendor
  /// They talk about both: {0} {0|row|rows} on value, {1} on price.
  case m3Mixed

  // M4, help.

  /// Help flows both ways: {0} {0|row|rows} of theirs (a referral, a testimonial, advice, a
  /// favour), {1} of ours with nothing to sell.
  case m4Both
  /// They helped us: {0} {0|row|rows} of a referral, a testimonial, advice or a favour.
  case m4Theirs
  /// We helped with nothing to sell ({0} {0|row|rows}); of their help nothing is on record.
  case m4Ours

  // M5, needs reviews.

  /// {0} {0|talk|talks} about how their needs evolve in the last {1} {1|year|years}.
  case m5Reviews
  /// The only topic is how big the next order is ({0} {0|row|rows}).
  case m5OrderSize

  // M6, life after the sale.

  /// We followed up or asked if all was well on {0} {0|day|days}.
  case m6FollowUps
  /// They followed up or asked if all was well on {0} {0|day|days}.
  case m6FollowUpsVendor
  /// {0} personal {0|touch|touches} within {1} days after an order.
  case m6InTime
  /// {0} {0|order|orders} and never a follow-up.
  case m6Never

  // M7, complaints.

  /// The complaint of {0} was answered within {1} business {1|day|days}, with an apology.
  case m7Apologised
  /// The complaint of {0} was put right the same day.
  case m7SameDay
  /// The complaint of {0} was answered the same day, with an apology.
  case m7SameDayApologised
  /// The complaint of {0} was put right within {1} business {1|day|days}.
  case m7Prompt
  /// The complaint of {0} is closed; when, the record does not say.
  case m7Closed
  /// A complaint of {0} is open; there is still time to answer it well.
  case m7InTime
  /// The complaint of {0} waited {1} business {1|day|days} for an answer.
  case m7Slow
  /// A complaint was denied on {0}, without an apology.
  case m7Denied
  /// {0} {0|complaint|complaints} open, the oldest since {1}.
  case m7Open

  // M8, appreciation and loyalty.

  /// {0} {0|sign|signs} of appreciation from us (thanks, a card, a gift, a membership), the last
  /// on {1}.
  case m8Thanks
  /// {0} {0|order or favour|orders and favours} in the last {1} {1|year|years}, and never a word
  /// of thanks on record.
  case m8Never

  // M9, balance and standing.

  /// Both sides start a contact (we on {0} {0|day|days}, they on {1}), and the tie is {2}
  /// {2|year|years} old.
  case m9Balanced
  /// They always start: {0} {0|contact|contacts} of theirs, none of ours.
  case m9TheyStart
  /// We always start: {0} {0|contact|contacts} of ours, none of theirs.
  case m9WeStart
  /// We started on {0} {0|day|days}, they on {1}: too uneven for balance, too little against it.
  case m9Uneven
  /// Known for {0} {0|day|days}; trust is not built overnight.
  case m9TooNew

  // The class.

  /// A partnership: {0} different marks speak for it, personal contact and something that flows
  /// both ways among them; score {1} of 100.
  case classPartnership
  /// A partnership of {0} marks, endangered: trust was broken and not yet repaired; score {1} of
  /// 100.
  case classEndangered
  /// Transactional, because nothing on record shows a partnership ({0} of nine marks are
  /// unknown); the burden of proof lies on partnership.
  case classNoEvidence
  /// Transactional: {0} {0|mark speaks|marks speak} for it, but no personal contact of ours is on
  /// record.
  case classNoContact
  /// Transactional: {0} {0|mark speaks|marks speak} for it, but nothing shows that it goes both
  /// ways.
  case classOneWay
  /// Transactional: {0} {0|mark speaks|marks speak} for it, a partnership shows at least {1}
  /// different ones.
  case classFewMarks
  /// Transactional: the {2} marks that speak for it, less what speaks against it, leave {0} points
  /// well shown; {1} are needed, and less only where more marks are well shown.
  case classLowScore
  /// Personal contact of ours, a visit or a call, would be the first step.
  case changeContact
  /// A sign that it goes both ways would count most: promises kept on both sides, help from them,
  /// or contact that they start too.
  case changeTwoWay
  /// Evidence of another mark would change it, above all {0}.
  case changeMoreMarks
  /// It would turn transactional without personal contact, without anything that flows both ways,
  /// or with fewer than {0} points for marks so well shown.
  case changePartnership

  // N1, silent beyond their own rhythm.

  /// Our last personal touch was on {0}, {1} days ago; the usual gap is {2} {2|day|days}.
  case n1Own
  /// Our last personal touch was on {0}, {1} days ago; tier {3} allows {2}.
  case n1Tier
  /// Our last personal touch was on {0}, {1} days ago; with too few touches to know a rhythm, {2}
  /// days are the limit.
  case n1Default
  /// The last contact of any kind was on {0}, {1} days ago; the usual gap is {2} {2|day|days}. Our
  /// own touches are not recorded here.
  case n1AnyOwn
  /// The last contact of any kind was on {0}, {1} days ago; tier {3} allows {2}. Our own touches
  /// are not recorded here.
  case n1AnyTier
  /// The last contact of any kind was on {0}, {1} days ago; {2} days are the limit. Our own
  /// touches are not recorded here.
  case n1AnyDefault
  /// A personal touch of ours: a visit, a call, a mail by name.
  case n1Clears
  /// Any contact on record.
  case n1AnyClears

  // N2, they wrote, we did not answer.

  /// They were in touch on {0} and have waited {1} business {1|day|days} for an answer.
  case n2Why
  /// They have been in touch {2} times since {0} without an answer; the first has waited {1} business
  /// {1|day|days}.
  case n2Several
  /// A personal answer of ours.
  case n2Clears

  // N3, complaint open or slow.

  /// The complaint of {0} has stood without resolution or apology for {1} business {1|day|days}.
  case n3Open
  /// The complaint of {0} was refused and has stood without resolution or apology for {1}
  /// business {1|day|days}.
  case n3Denied
  /// A resolution or an apology.
  case n3Clears

  // N4, promise overdue.

  /// We promised something on {0}, due on {1}; {2} business {2|day|days} later nothing shows that
  /// it was done.
  case n4Promise
  /// We promised something on {0} without a date; it should have been done by {1}, and nothing
  /// shows that it was.
  case n4Undated
  /// A to-do of ours was due on {1} and is still open, {2} business {2|day|days} later.
  case n4Task
  /// On {1} we did not keep to what was agreed; {2} business {2|day|days} later nothing shows
  /// that it was put right.
  case n4Breach
  /// Doing what was promised, and saying so.
  case n4Clears

  // N5, shown the door.

  /// The order of {0} has had no follow-up for {1} days.
  case n5Order
  /// The delivery of {0} has had no follow-up for {1} days.
  case n5Delivery
  /// {2} orders or deliveries since {0} have had no follow-up; the first has waited {1} days.
  case n5Several
  /// A follow-up: is everything to their liking?
  case n5Clears

  // N6, nothing personal.

  /// Since {0}, for {1} days, nothing of ours was personal: only order traffic, automated notices
  /// or mass mail.
  case n6Since
  /// Nothing of ours was ever personal in the {1} days since {0}: only order traffic, automated
  /// notices or mass mail.
  case n6Never
  /// A personal touch of ours; mass mail is none.
  case n6Clears

  // N7, never thanked.

  /// The last thanks were on {0}, {1} days ago.
  case n7Since
  /// No thanks on record in the {1} days since {0}.
  case n7Never
  /// A word of thanks, a card, a small gift.
  case n7Clears

  // N8, needs never asked.

  /// The last talk about their needs was on {0}, {1} days ago.
  case n8Since
  /// No talk about their needs on record in the {1} days since {0}.
  case n8Never
  /// A talk about how their needs change.
  case n8Clears

  // N9, never contacted.

  /// On the list since {0}, {1} days, and no contact on record by either side; mass mail is none.
  case n9Listed
  /// On the list since {0}, and no contact on record by either side since the export begins on {1};
  /// mass mail is none.
  case n9ListedBefore
  /// On the list, and no contact on record by either side since the export begins on {0}; mass mail
  /// is none.
  case n9Undated
  /// The same where the export has no date at all.
  case n9NoDates
  /// A first contact.
  case n9Clears

  // N10, they always start.

  /// The last {0} contacts, since {1}, were all started by them.
  case n10Why
  /// A contact that we start.
  case n10Clears

  // N11, attention moved on.

  /// {0} {0|touch|touches} of ours in the last {2} days, where their own past year would give
  /// {1}; touches to prospects rose meanwhile.
  case n11Why
  /// Our attention, at its former rate.
  case n11Clears

  // R6, fit.

  /// Demands are one-sided and persistent, on price {0}, broken commitments {1}, abusive words {2}, rush
  /// {3}, what is 0 left out, and little is given back. Not a verdict to drop anyone.
  case illFitting

  // The proposed touch: why.

  /// First of all, repair: trust was broken.
  case touchRepair
  /// They wait for an answer.
  case touchAnswer
  /// We have been silent; this kind of touch was not used lately.
  case touchSilence
  /// An order deserves a question afterwards.
  case touchFollowUp
  /// Something personal, after so much that was not.
  case touchPersonal
  /// A first contact.
  case touchFirst
  /// It is our turn to start.
  case touchOurTurn
  /// Thanks are due.
  case touchThanks
  /// Their needs have not been asked about.
  case touchNeeds
  /// Attention that has moved on to prospects.
  case touchAttention
  /// A prospect is owed something of value.
  case touchProspect

  // The proposed touch: what to say.

  /// Apologise to {0} for what went wrong on {1}, put it right, and say by when.
  case sayApologyComplaint
  /// Apologise to {0} for the promise that was due on {1}, and keep it now.
  case sayApologyPromise
  /// Answer {0}: they were in touch on {1}.
  case sayAnswer
  /// Call {0}: is everything to your liking?
  case sayCall
  /// Visit {0}, or ask {0} to lunch.
  case sayVisit
  /// Write to {0} personally, without an offer.
  case sayEmail
  /// Ask {0} how the order of {1} turned out.
  case sayFollowUp
  /// Send {0} a card with thanks, by hand.
  case sayCard
  /// Send {0} a small gift or a voucher with thanks.
  case sayGift
  /// Ask {0} how their needs are changing.
  case sayReview
  /// Offer {0} help with nothing to sell, or ask for their advice.
  case sayHelp
  /// Send {0} something of value: a report, a short guide, a recording.
  case sayValue
  /// Introduce yourself to {0} in person and ask what they need.
  case sayIntroduce
}
