"""How the three people of Tarrow Nursery write: Nell in whole sentences, Idris in a hurry, Priya to the point.

Each line is "subject|notes". {c} is the contact's first name, {p} and {q} are plants, {n} a number. Nothing in these pools
promises anything or complains of anything: what matters to a judgement is told row by row in the stories.
"""

PLANTS = """lavender 'Hidcote'|box balls|hornbeam whips|salvias|thyme plugs|rosemary standards|field maple|Geum 'Totally Tangerine'|hardy geraniums
|Stipa tenuissima|mint in 9s|chives|yew cones|Alchemilla|hellebores|bay lollipops|cowslips|foxgloves|beech hedging|rambling roses|Nepeta|sedums|ferns
|hazel|crab apples|Verbena bonariensis|cosmos|basil|lemon balm|hydrangeas|astilbe|Japanese anemones|dogwood|hawthorn|snowdrops in the green|camassias
|olive trees|agapanthus|wallflowers|violas|heathers|sage|marjoram|sweet peas""".replace("\n", "").split("|")

CALL = {
    "Nell Tarrow": """Rang {c}|Lovely long chat. The {p} are romping away and {c} is already thinking about the far border.
Catch-up with {c}|We talked about the weather, the new grandchild and, eventually, {p}.
Called {c}|Just to hear how things are. Busy, tired, cheerful. The {p} came through the frost.
Phoned {c} at home|{c} had been poorly, much better now. We agreed {p} are forgiving plants.
Long call|{c} told me about the hens, the roof and the {p}. I do like that garden.
Spoke with {c}|Quiet week there. {c} has moved the {p} to the shady side and they look happier.
Rang to say hello|No business at all. {c} laughed that nobody rings just to say hello any more.
Talked to {c}|{c} was up a ladder when I rang! Rang again at four. All fine, {p} in flower.
Call with {c}|{c} is off to Brittany next week and very ready for it.
Half an hour with {c}|Went through what is doing well and what is sulking. {p}: well. {q}: sulking.
A word with {c}|The old gardener retires at Michaelmas. We shared some stories about him.
Telephoned {c}|{c} has a new spaniel who digs. Fewer {p}, more fencing.
Rang after the storm|Wanted to know they were all right. One greenhouse pane, nobody hurt.
Evening call|{c} finally free after six. Talked over how the {p} settled in.""",
    "Idris Bowen": """call {c}|all ok, {p} doing well, son passed his driving test
spoke to {c}|in the van, short. ground still too wet for planting
rang {c}|good mood. {p} looking smart apparently
tel {c}|talked rugby mostly. and {p}
call|got {c} on the mobile. they're flat out til end of month
rang for a natter|{c} fine, new apprentice starting, likes our {p}
spoke w {c}|asked how the {p} took. 1 or 2 losses, nothing odd
call to {c}|bit of a chat re drainage on the lower feild
phone|{c} back from Portugal, brown as a nut. {p} thriving
{c} on phone|2 mins only, was on site. all good
rang the yard|spoke to {c}, then old Mr Evans, then {c} again
ph call {c}|their digger broke down so had time to talk. {p} are settling
catch up w {c}|told me about the job at the mill. sounds a nice one
buzzed {c}|weather, football, {p}. in that order""",
    "Priya Sandhu": """Call with {c}|Checked in. {p} established, no issues reported.
Telephone call|{c} is content; the {p} are ahead of last year.
Spoke to {c}|Discussed watering of {p} during the dry spell.
Check-in call|{c} was between meetings; we spoke for ten minutes about the planting.
Call: {c}|Asked after the team. One person on leave, otherwise business as usual.
Conversation with {c}|Talked about the new terrace and which {p} are in bloom.
Called {c}|Good conversation. {c} mentioned her daughter's exams, I wished her luck.
Phone call|{c} confirmed who looks after the grounds now and we talked about him settling in.
Spoke with {c} by phone|We went over the watering notes for {p}.
Call to {c}|Pleasant call. Their open day drew {n}0 visitors.
Personal call|Asked how {c} was after the operation. Recovering well.
Phoned {c}|Heard about the village show; their {p} took second.""",
}

VISIT = {
    "Nell Tarrow": """Visit to {c}|Walked the whole garden with {c}, tea afterwards. The {p} need another year.
Walked round with {c}|Two hours in the drizzle, worth every minute. Met the new head gardener, Tomasz.
Called in on {c}|Stopped by on the way back from market. Sat in the kitchen and looked at photographs of the {p}.
Lunch with {c}|Soup at the Bell. We talked about gardens and daughters.
{c} came to the nursery|Showed {c} the propagation house and the {p} on the top bench.
Afternoon on site|Knelt in the mud together and looked at roots. {p} as white as string, all good.
Visit|Took cuttings of their old {p}, and brought {c} a tray of ours.
At {c}'s|Met the whole team over cake. I know all seven by name now.""",
    "Idris Bowen": """site visit|w {c}. looked at the {p}, dug one up, roots fine
dropped in|coffee w {c} in the site hut
visit {c}|went round w the foreman too. good lads
on site|met {c} + the client. {p} going along the drive
called by|{c} showed me the new polytunnel
saw {c} at the yard|measured up w him, 20 mins
visit|{c} and dad both there. walked the rows
lunch w {c}|bacon roll at the lay-by, best in the county""",
    "Priya Sandhu": """Site visit|Met {c} and the grounds team; inspected the {p}.
Visit to {c}|Walked the beds together. Photographed the {p} for our records.
Meeting at theirs|{c} introduced me to the new facilities lead, Mrs Oyelaran.
Met {c}|An hour on the terrace. Discussed seasonal work and staffing.
{c} visited us|Tour of the glasshouses; {c} brought two colleagues.
In person with {c}|Looked over the irrigation; suggested nothing, it is fine as it is.""",
}

FOLLOW = {
    "Nell Tarrow": """After the delivery|Rang to ask whether everything arrived as {c} likes it. It had.
Is everything to your liking?|Asked how the {p} travelled. Beautifully, apparently.
How did they settle?|Called a few days after planting. {c} very pleased with the {p}.
Checking on the {p}|They are in, watered and standing up straight. {c} happy.
A call after the lorry|All counted, all healthy. I asked about the driver too: very polite.
How are the new plants?|{c} says the {p} look as if they had always been there.
Follow-up|Asked if anything was missing or tired. Nothing was.
Following up on the last load|Talked {c} through feeding the {p} in their first summer.
Ringing about Tuesday's load|{c} had unpacked already. Not a leaf out of place, though the {q} were thirsty.
Just checking|Wanted to know how the {p} stood the journey. {c} sent a photograph: very smart.
How is the new bed?|{c} says people have already stopped to look at the {p}.
After planting day|Asked who had aching knees. All of them. The {p} look splendid.
A week on|Rang a week after the delivery, as one should. The {q} are in, the {p} go in on Saturday.
Did it all come?|Every tray. {c} asked me to pass a compliment to the packing shed, and I did.
Care after planting|Explained the feed for the {p}, twice, because the line was bad.""",
    "Idris Bowen": """after delivery|checked all ok. yes
follow up call|{p} arrived fine, {c} chuffed
checked in re delivery|all there, nice and moist, no breakages
follow up|asked how planting went. done in 2 days
post delivery|rang {c}, everything to their liking
how did {p} get on|all in the ground, took well
delivery ok?|yep. trolleys collected too
fup|pallet came at 7 as wanted, {c} happy
how was the load|spot on says {c}, {p} esp.
rang re mondays drop|{c} counted {n}0 {p}, all there
follow up call|told {c} to water the {p} in well, he had
aftercare|showed {c} how to stake the {p}, 10 mins
did they take|{p} yes, {q} too early to say
checking in|{c} pleased w the size of the {p}
after the drop|all in by lunch, {c} says best {p} this yr
{p} ok?|ok. {c} asked who packed them, told Stan, hes delighted
quick fup|{q} planted, {p} heeled in till weds
call after delivery|asked {c} if everything was to their liking. it was""",
    "Priya Sandhu": """Post-delivery follow-up|Confirmed with {c} that everything arrived in good order.
After-sales call|{p} unpacked and planted; no questions.
Follow-up on last order|Asked whether the quality was as expected. It was.
Delivery check|{c} confirmed quantities and condition.
Aftercare|Went through the care sheet for {p} with {c}.
Follow-up call|All well. {c} particularly liked the labels.
Satisfaction call|Asked whether anything could be better. Nothing this time.
After delivery|{c} has signed for {n} trays; {p} in particularly good condition.
Follow-up: planting|The {p} are planted. Explained the first month's watering.
Post-delivery call|Asked whether the driver had been on time. He had.
Aftercare call|{c} wished to know nothing further; the {q} are thriving.
Order follow-up|Checked that the {p} matched the sample. They did.
Follow-up with {c}|Everything received. Suggested mulching the {p}.
One week after delivery|{c} reports that all {p} have taken.""",
}

REVIEW = {
    "Nell Tarrow": """Looking ahead with {c}|Sat down to talk about how the garden should change: less clipping, more for bees, fewer hours.
Where is the garden going?|{c} has one gardener less from spring, so we went through what they will need in future.
Needs for the coming year|Went bed by bed through what they want different next year.
Half-year talk|How their needs are changing: more shade lovers, drought-proof terrace, less plastic.""",
    "Idris Bowen": """sat down re next yr|how is their work changing - more school jobs, smaller plants, need them earlier
planning session|what do they need from us next season. more bareroot less pots
review w {c}|went thru what changes for them: new depot, 2 more crews, weekly drops wanted
needs chat|asked what we should be growing for them in 2 yrs time""",
    "Priya Sandhu": """Annual needs review|Reviewed how their requirements are changing: peat-free only, smaller pots, allergy list.
Needs review with {c}|Discussed what they expect to need next year and why.
Review meeting|Went through last year's planting and how needs will develop with the new wing.
Requirements for next season|{c} described changing use of the grounds; noted priorities.""",
}

# Thanks of the season: a Christmas card is written in December.
WINTER_THANKS = {
    "Nell Tarrow": """Card|Christmas|Handwritten Christmas card with the snowdrop print.
Gift|A jar of honey|From our own hives, with a note to say thank you for another year.
Gift|Amaryllis bulb|Small present for {c}, left at reception with a ribbon.
Card|Christmas card for {c}|With the photograph of the {p} in frost, and thanks for the year.""",
    "Idris Bowen": """Card|xmas card|signed by all of us
Gift|bottle of cider|to say thanks for the year
Gift|box of apples|from Dads tree. thanks for the custom""",
    "Priya Sandhu": """Card|Christmas card|Sent to {c}, with a personal line.
Gift|Herb basket|Small thank-you gift delivered to {c}.
Card|Year's end|Card thanking {c} and the team for the year.""",
}

THANKS = {
    "Nell Tarrow": """Card|Thank-you card|To thank {c} for sticking with us through the wet spring.
Card|Anniversary|Card: so many years together, thank you.
Gift|Sweet peas|Dropped off the first bunch of the year as a thank-you.""",
    "Idris Bowen": """Card|thank you card|after the big planting
Card|card|10 yrs w us! thanked {c}""",
    "Priya Sandhu": """Card|Thank-you card|Thanked {c} and team for their custom this year.
Gift|Seed packets|A little thank-you for the staff room.""",
}

HELP = {
    "Nell Tarrow": """Advice on box blight|Not ours, but I spent an hour showing {c} how to clip it out. Nothing to sell.
Passed on a name|Gave {c} the number of a good tree surgeon. Nothing in it for us.
Lent our shredder|{c}'s broke, so ours went over for the weekend, no charge.
Sent an article|The one about leaf mould, since {c} was curious. No sale in it.""",
    "Idris Bowen": """lent trailer|theirs was off the road. no charge
gave a hand|helped {c} unload someone elses pallet, was passing
showed the lads pruning|free, an hour after work
put {c} on to a job|heard they need a contractor at the school, passed his name""",
    "Priya Sandhu": """Shared the grant form|Told {c} about the council greening grant; it has nothing to do with us.
Introduced two customers|Put {c} in touch with another customer about compost. No order involved.
Free advice|Identified a pest from a photograph; recommended waiting, not buying.
Volunteered|Helped at their planting day, unpaid.""",
}

# What they ask, and what we answer.
ASK = [
    ("Question about watering", "How often should we water the {p} in this heat?"),
    ("{p}?", "Do you have any {p} in two-litre pots this month?"),
    ("Spacing", "What spacing would you use for {p} along a wall?"),
    ("Yellow leaves", "The {p} have a few yellow leaves at the bottom, is that normal?"),
    ("Shade", "Could you tell me what would grow under the big lime?"),
    ("Delivery day", "Would Thursday work instead of Friday?"),
    ("Pruning", "When is the right moment to cut back the {p}?"),
    ("Peat", "Are the {p} grown peat-free? Our chair is asking."),
    ("Bees", "Which is better for bees, {p} or {q}?"),
    ("Help with a list", "Could you look over our planting list? It is attached."),
    ("Winter", "Will {p} stand a winter on the roof?"),
    ("Labels", "Can the labels be in two languages?"),
    ("Substitute?", "If the {p} are short, what would you use instead?"),
    ("Frost", "Should we fleece the {p} tonight?"),
]
ANSWER = {
    "Nell Tarrow": """Re: your question|Explained it at length, with a drawing. {c} will manage.
Answered {c}|Rang back the same day and talked it through.
Re: {p}|Wrote back: patience, a mulch, and look again in three weeks.
Rang {c} back|Good question, took me a minute to think. Answered.""",
    "Idris Bowen": """re yr question|answered, told {c} what i'd do
rang back|sorted
replied|yes fine, said how and when
re: {p}|told him, sent a photo as well""",
    "Priya Sandhu": """Re: your enquiry|Answered in full with the table from the handbook.
Reply to {c}|Confirmed the details.
Returned the call|Answered both questions.
Re: {p}|Replied with the spacing and the care notes.""",
}

THEY_CALL = """{c} rang|Just to tell us the {p} are out.
{c} phoned|Wanted to talk through an idea for the courtyard; did so.
Call from {c}|Thinking aloud about {p} or {q}. Good talk.
{c} on the line|About the open day. Talked it over.
{c} called|News: they won the contract. Pleased for them.
Call in|{c}, about the date. Settled on the phone.
{c} rang in|Wanted to know who the new driver is. Told her.
{c} called us|Passing the time while the kettle boiled, and asked about {p}. Answered there and then."""

# What it does for them, by segment.
VALUE = {
    "Landscaping": """{c} rang|Says our plants survive where the last lot died, so their crew spends its hours on other things.
Call from {c}|Their clients now ask for our {p} by name because they last. Worth it, {c} says.
{c} on the phone|The quality saves them a replanting every spring.
{c} called|They won the abbey job because the client had seen our {p} five years on.""",
    "Hospitality": """{c} phoned|The terrace is full every evening since the planting. It brings them guests.
{c} rang|Guests photograph the {p}, then book again. That is what it does for the house.
Call in|{c}: half the menu smells of our {p} now, and people come for it.""",
    "Garden centres": """call from {c}|our stuff sells thru twice as fast as the dutch, less wasted
{c} rang|says customers come back asking for the ones w our label. makes a difference to them""",
    "Partners": """{c} called|Because our {p} do what the drawing says, the clients trust her drawings.
Call from {c}|She can promise a roof garden now and sleep at night.""",
    "Suppliers": """{c} phoned|Our trials help him improve the mix; he values that more than the tonnage.""",
    "": """{c} called|The {p} have changed the place: people stay in the garden twice as long, which is what they wanted.
Call in|{c}: people feel better after an hour among the {p}. That is what it does for them.
{c} phoned|The planting halves their watering, which frees two afternoons a week.
Call from {c}|Visitors write to them about the {p}. It has put the place on the map.
{c} rang|It works: fewer weeds, more bees, and the volunteers come back.""",
}

NEWSLETTERS = {
    (2023, 9): "Autumn newsletter: bulbs, bare root and a good rake",
    (2023, 12): "Season's greetings from all at Tarrow Nursery (mailing list)",
    (2024, 3): "Spring newsletter: what's in flower",
    (2024, 6): "Summer offers: 15% off hardy geraniums this week only",
    (2024, 9): "Autumn newsletter: hedging season opens",
    (2024, 12): "Season's greetings from all at Tarrow Nursery (mailing list)",
    (2025, 3): "Spring newsletter: peat-free at last",
    (2025, 6): "Summer promotion: buy ten trays, get one free",
    (2025, 9): "Autumn newsletter: bare root price list",
    (2025, 12): "Season's greetings from all at Tarrow Nursery (mailing list)",
    (2026, 3): "Spring newsletter: new perennials",
    (2026, 6): "Summer promotion: drought-proof borders",
}
