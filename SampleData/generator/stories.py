"""The cast of Tarrow Nursery: one function a relationship, in the order of the customer list. Each says at its end what it shows."""

NELL, IDRIS, PRIYA = "Nell Tarrow", "Idris Bowen", "Priya Sandhu"
BEGIN, END = "2023-07-03", "2026-06-30"
ALL = []


def story(ident, name, kind, tier, owner, segment, contact, mail, since, birthday=""):
    """Registers a story, and gives it its account with the customer row already written."""

    def register(tell):
        ALL.append(lambda book: tell(book.account(ident, name, kind, tier, owner, segment, contact, mail, since, birthday)))
        return tell

    return register


# Partnerships


@story("TN-001", "Hawkridge Gardens", "Customer", "A", NELL, "Landscaping", "Miriam Castellan", "miriam@hawkridge.example", "2009-04-14", "1971-05-19")
def hawkridge(a):
    a.buy(BEGIN, END, 76, 380, 2400)
    a.call(*a.days(BEGIN, END, 71))
    a.visit(*a.days("2023-08-01", END, 128))
    a.they_call(*a.days("2023-07-20", END, 119))
    a.ask(*a.days("2023-09-05", END, 187))
    a.value("2024-05-22", "2025-06-11", "2026-05-13")
    a.review("2023-11-14", "2024-05-16", "2024-11-12", "2025-05-20", "2025-11-18", "2026-04-21")
    a.thank("2023-12-12", "2024-06-20", "2024-12-10", "2025-07-02", "2025-12-11", "2026-03-17")
    a.ours("2024-05-19", "Card", "Birthday card", "Miriam's birthday; everybody signed, even the cat")
    a.ours("2025-05-19", "Card", "Birthday", "Card and a pot of auriculas for Miriam")
    a.ours("2026-05-19", "Card", "Happy birthday", "Card with the auricula print")
    a.help("2024-01-23", "2025-02-11", "2025-10-14")
    a.theirs("2024-03-05", "Referral", "New customer through Miriam", "Miriam sent the Quillon architects our way. Bless her.")
    a.theirs("2025-09-16", "Email", "A few lines for your website", "Happy to be quoted: 'In sixteen years Tarrow has never sent me a plant I would not put in my own garden.'")
    a.ours("2025-09-17", "Email", "Re: a few lines", "Blushed, and thanked her.")
    a.ours("2024-02-07", "Email", "Planting plan", "I'll let you have the sketch for the long border by the 14th.", due="2024-02-14")
    a.ours("2024-02-13", "Email", "Here is the sketch", "As promised: the long border on two sheets.")
    a.theirs("2025-03-03", "Email", "Deposit", "Deposit for the autumn scheme went out this morning, as agreed.")
    a.theirs("2025-10-02", "Email", "Balance paid", "Paid today, a week early, because you never keep us waiting either.")
    a.ours("2025-10-02", "Email", "Re: balance", "Received, with thanks!")
    a.theirs("2025-04-08", "Complaint", "Hornbeams too dry", "Twenty of the whips had dry roots, I'm afraid.", "Resolved")
    a.ours("2025-04-09", "Visit", "Hornbeams", "Drove over with twenty fresh ones and said sorry in person. Our cold store door had been left open.", "Completed")
    a.call("2026-06-18")
    a.newsletters()
    a.expect("""Miriam designs gardens and has bought since 2009. She sent us the architects, wrote lines for our website, pays early; we visit, confer twice a year,
        remember her birthday, and replaced dry hornbeams the next morning.""", "all nine marks for", "P", False, mustnot=["N1", "N2", "N3", "N5", "N7", "N8", "N10"], ill=False)


@story("TN-002", "Bilberry Tea Room", "Customer", "C", NELL, "Hospitality", "Omolara Finch", "hello@bilberrytea.example", "2016-03-02", "1984-10-04")
def bilberry(a):
    a.buy(BEGIN, END, 102, 18, 45)
    a.call(*a.days(BEGIN, END, 60))
    a.visit(*a.days("2023-07-15", END, 152))
    a.they_call(*a.days("2023-08-15", END, 136))
    a.value("2023-10-05", "2025-07-08")
    a.review("2024-03-19", "2025-03-18", "2026-03-10")
    a.thank("2023-12-14", "2024-12-12", "2025-12-15")
    a.ours("2025-10-03", "Card", "Birthday card for Omolara", "With a packet of nasturtiums")
    a.theirs("2024-06-04", "Referral", "Their neighbour", "Omolara told the B&B at Milliner's Yard to come to us.")
    a.theirs("2025-05-27", "Call", "Omolara warned us", "A van was parked at our gate after dark, she stopped and took the number. Very kind.")
    a.help("2024-09-10", "2025-11-04")
    a.theirs("2025-02-03", "Call", "Chat", "She'd said she would bring back the hanging basket frames, and here they are, all twelve.")
    a.ours("2025-03-25", "Call", "Mint", "Told Omolara I'd put aside six ginger mints until Friday.", due="2025-03-28")
    a.ours("2025-03-28", "Visit", "Mint delivered", "Brought the six ginger mints, as I said I would.")
    a.call("2026-06-16")
    a.newsletters()
    a.expect("Herbs in pots for a village tea room, thirty pounds at a time; but we are in and out of each other's doors, and she sends people to us.", "small money, deep tie (R1)", "P", False, mustnot=["N1"], ill=False)


@story("TN-003", "St Aldwyn's Hospice", "Customer", "B", PRIYA, "Public & care", "Henrietta Bloor", "h.bloor@staldwyns.example", "2014-09-01")
def hospice(a):
    a.buy("2023-08-20", END, 161, 210, 900)
    a.call(*a.days(BEGIN, END, 82))
    a.visit(*a.days("2023-09-12", END, 204))
    a.ask(*a.days("2023-10-02", END, 220))
    a.they_call(*a.days("2023-11-02", END, 204))
    a.value("2024-07-16", "2025-08-06")
    a.review("2023-10-18", "2024-10-16", "2025-10-15")
    a.thank("2023-12-08", "2024-07-01", "2024-12-06", "2025-12-09")
    a.ours("2024-04-18", "Training", "Volunteers' training day", "Taught eleven volunteers pruning and potting, no fee.")
    a.ours("2025-04-24", "Training", "Volunteers' training, second year", "Fourteen came. Henrietta made soup.")
    a.theirs("2025-06-17", "Testimonial", "In their annual report", "Half a page on the sensory garden and on us: 'the nursery that treats us like family'.")
    a.theirs("2024-02-12", "Email", "Remittance", "Invoice settled on the due date as always.")
    a.ours("2026-02-10", "Email", "Care sheets", "I will have the care sheets with you by Thursday.", due="2026-02-12")
    a.ours("2026-02-12", "Email", "Care sheets attached", "As agreed, attached, in large print.")
    a.call("2026-06-11")
    a.newsletters((2024, 1))
    a.expect("The sensory garden. We train their volunteers; they wrote about us in their annual report and pay on the day.", "training, testimonial, kept promises", "P", False, mustnot=["N1", "N8"], ill=False)


@story("TN-004", "Corvedale Garden Centre", "Customer", "A", IDRIS, "Garden centres", "Huw Tranter", "huw@corvedalegc.example", "2004-02-20")
def corvedale(a):
    a.buy(BEGIN, "2026-01-20", 41, 900, 5200)
    a.call(*a.days(BEGIN, "2026-01-29", 48))
    a.visit(*a.days("2023-07-11", "2026-02-01", 102))
    a.they_call(*a.days("2023-07-25", "2026-01-15", 76))
    a.value("2024-09-03", "2025-05-29")
    a.review("2024-01-16", "2025-01-14", "2025-09-23")
    a.thank("2023-12-15", "2024-12-13", "2025-12-12")
    a.theirs("2024-04-29", "Call", "Huw w a tip", "told us the co-op is looking for a peat-free grower, gave us the buyer's name. got the order in june")
    a.theirs("2025-10-07", "Call", "advice from Huw", "showed us how they price multibuys, he didnt have to")
    a.ours("2025-03-10", "Email", "trolleys", "will bring 6 trolleys back on weds", due="2025-03-12")
    a.ours("2025-03-12", "Visit", "trolleys back", "brought all 6 as promised")
    a.theirs("2025-08-28", "Email", "Paid", "Whole month settled this morning lads, as agreed. H")
    a.help("2024-02-06", "2025-06-17")
    a.call("2026-02-09")
    a.newsletters()
    a.expect("Our oldest garden centre, a call every few weeks for twenty years. Idris last rang Huw on 9 February, and nobody has noticed.", "a partner gone quiet: silent beyond its own rhythm", "P", True, ["N1"], mustnot=["N9"])


@story("TN-005", "O'Dowd Landscapes", "Customer", "A", IDRIS, "Landscaping", "Cormac O'Dowd", "cormac@odowd.example", "2011-05-09", "1968-03-01")
def odowd(a):
    a.buy(BEGIN, "2026-05-20", 54, 500, 4100)
    a.call(*a.days(BEGIN, END, 51))
    a.visit(*a.days("2023-08-08", "2026-05-30", 119))
    a.they_call(*a.days("2023-07-18", "2026-06-01", 84))
    a.value("2024-10-10", "2025-11-20")
    a.review("2023-12-05", "2024-12-03", "2025-12-02")
    a.thank("2023-12-18", "2024-12-16", "2025-12-16")
    a.ours("2025-02-28", "Card", "bday card", "Cormac 57 tmrw, sent him the rude one")
    a.theirs("2024-08-13", "Referral", "from Cormac", "he recommended us to Jardin Döring")
    a.help("2024-05-07", "2025-08-19")
    a.theirs("2025-01-15", "Email", "Invoice 20455", "Paid today as promised. C")
    a.theirs("2025-06-03", "Call", "complaint: 2 trolleys short", "Cormac not happy", "Closed")
    a.ours("2025-06-04", "Visit", "the 2 trolleys", "took them over myself, apologised, bought the lads a coffee")
    a.theirs("2026-06-08", "Complaint", "Wrong beech", "Sixty copper beech came, we ordered sixty green. Client is furious and I look a fool. What are you going to do?", "Open")
    a.newsletters()
    a.expect("Fifteen years with Cormac, who sent us the Dörings. On 8 June the wrong beech arrived on his job, and his complaint lies there.", "an open complaint endangers a partnership; it does not rename it (R5)", "P", True, ["N3"])


@story("TN-006", "Château Brézolles Hôtel", "Customer", "A", NELL, "Hospitality", "Élodie Marchand-Roux", "elodie@brezolles.example", "2015-11-03", "1979-08-27")
def brezolles(a):
    a.buy("2023-09-01", "2026-05-22", 119, 1200, 7400)
    a.call(*a.days(BEGIN, "2026-06-10", 56))
    a.visit("2023-10-11", "2024-04-17", "2024-10-09", "2025-04-16", "2025-10-08", "2026-04-22")
    a.they_call(*a.days("2023-08-03", "2026-05-28", 110))
    a.value("2024-06-25", "2025-06-24", "2025-09-09")
    a.review("2023-10-12", "2024-10-10", "2025-10-09")
    a.thank("2023-12-13", "2024-12-11", "2025-08-27", "2025-12-10", "2026-05-06")
    a.theirs("2024-11-19", "Referral", "Her sister's house", "Élodie a parlé de nous à sa sœur: the sister rang and ordered.")
    a.theirs("2025-02-25", "Email", "Virement", "The transfer left today, as agreed. Bien à vous, Élodie")
    a.ours("2025-02-25", "Email", "Re: virement", "Merci Élodie! Received.")
    a.ours("2025-03-20", "Email", "Lavender photographs", "I'll photograph the lavender and have it with you by Monday.", due="2025-03-24")
    a.ours("2025-03-24", "Email", "Lavender photographs", "Attached, as promised. Aren't they lovely?")
    a.ours("2026-06-05", "Email", "The lower terrace", "I promise you the revised planting plan by Friday the 12th.", "Open", "2026-06-12")
    a.call("2026-06-18")
    a.help("2024-03-13")
    a.expect("The château with the lavender parterre. Nell promised the revised plan by 12 June; the task is still open, and she has rung since about something else.", "a promise overdue", "P", True, ["N4"], mustnot=["N1", "N3"])


@story("TN-007", "Pellow & Sons Orchards", "Customer", "B", IDRIS, "Farms & orchards", "Jago Pellow", "jago@pellow.example", "2012-01-16")
def pellow(a):
    a.buy("2023-07-20", END, 136, 300, 1900)
    a.call(*a.days(BEGIN, END, 64))
    a.visit(*a.days("2023-09-01", END, 187))
    a.they_call(*a.days("2023-08-11", END, 102))
    a.ask("2024-02-14", "2025-01-22", "2025-11-12")
    a.value("2025-09-18")
    a.review("2024-02-20", "2025-02-18", "2026-02-17")
    a.thank("2023-12-19", "2024-12-17", "2025-12-17")
    a.theirs("2026-03-23", "Complaint", "Mislabelled rootstock", "Half the M26 are clearly MM106.", "Resolved")
    a.ours("2026-03-24", "Call", "rootstock", "rang Jago straight off, our mistake, said sorry. replacements going thurs")
    a.ours("2026-03-26", "Visit", "swapped the rootstock", "took all 40 over, lifted the wrong ones w him. free of charge")
    a.theirs("2026-03-27", "Email", "That's how it should be", "Didn't expect you at seven in the morning. Cheers Idris, no hard feelings.")
    a.theirs("2024-09-24", "Call", "Jago offers", "lent us his sprayer for the week when ours was broken")
    a.theirs("2025-05-06", "Email", "Paid", "Paid up to date, as we shook on.")
    a.help("2025-01-28")
    a.call("2026-06-15")
    a.newsletters()
    a.expect("Apple growers. In March half the rootstock was wrong; Idris stood there with the right ones three days later.", "a complaint well handled is a mark for", "P", False, mustnot=["N3", "N1"], ill=False)


@story("TN-008", "Larkmead Primary School", "Customer", "C", PRIYA, "Public & care", "Deepa Raghunathan", "office@larkmead.example", "2018-04-23")
def larkmead(a):
    a.buy("2023-09-10", "2026-05-15", 204, 40, 180)
    a.call(*a.days(BEGIN, END, 84))
    a.visit("2023-10-03", "2024-03-12", "2024-10-01", "2025-03-11", "2025-10-07", "2026-03-10")
    a.they_call(*a.days("2023-09-20", "2026-06-01", 128))
    a.ask("2024-01-17", "2025-01-15", "2026-01-21")
    a.value("2024-06-12", "2025-06-18")
    a.review("2023-09-26", "2024-09-24", "2025-09-23")
    a.thank("2023-12-11", "2024-07-15", "2024-12-09")
    a.ours("2025-03-12", "Training", "Showed Year 4 how to sow", "Thirty children and one wheelbarrow. No charge.")
    a.theirs("2024-05-14", "Testimonial", "Governors' newsletter", "A piece praising the nursery's help with the growing club.")
    a.theirs("2025-11-11", "Email", "Compost bins", "We said we'd collect the pots by Friday and the caretaker has just left with them for you.")
    a.ours("2025-11-11", "Email", "Re: compost bins", "They arrived, perfect.")
    a.call("2026-06-12")
    a.expect("The growing club. A real tie, but since Christmas 2024 nobody has thanked them for anything.", "never thanked for a year: a reminder, no accusation", "P", False, ["N7"], mustnot=["N1", "N8"])


@story("TN-009", "Severnside Parks", "Customer", "A", NELL, "Public & care", "Winston Abara", "w.abara@severnsideparks.example", "2008-10-01", "1966-12-02")
def severnside(a):
    a.buy(BEGIN, END, 48, 800, 6100)
    a.call(*a.days(BEGIN, END, 44))
    a.visit(*a.days("2023-07-19", END, 144))
    a.they_call(*a.days("2023-07-12", END, 68))
    a.value("2024-04-10", "2025-04-09")
    a.review("2023-09-19", "2024-03-20", "2024-09-18")
    a.thank("2023-12-15", "2024-12-02", "2024-12-13", "2025-12-02", "2025-12-12", "2026-04-01")
    a.theirs("2024-07-09", "Call", "Winston's advice", "He showed us how the council tender is scored. Worth a fortune, and he wanted nothing.")
    a.theirs("2025-08-12", "Referral", "Via Winston", "He gave our name to the cemetery trust and to the university.")
    a.theirs("2025-04-30", "Email", "Purchase ledger", "Payment released today, on the agreed date.")
    a.ours("2025-05-12", "Email", "Meadow mix", "I'll get you the germination figures by the end of the week.", due="2025-05-16")
    a.ours("2025-05-15", "Email", "Germination figures", "Here they are, a day early. As promised!")
    a.help("2024-11-06", "2025-09-10")
    a.call("2026-06-22")
    a.newsletters()
    a.expect("Bedding and trees for eleven parks; Winston and Nell speak every few weeks, yet the last talk about what the parks will need was in September 2024.", "needs never asked for a year: a reminder", "P", False, ["N8"], mustnot=["N1", "N7"])


@story("TN-010", "Quillon Architects", "Referral source", "B", NELL, "Partners", "Saoirse Quillon", "saoirse@quillon.example", "2024-03-06")
def quillon(a):
    a.ours("2024-03-12", "Meeting", "First meeting", "Miriam introduced us. We liked each other at once.")
    a.call(*a.days("2024-04-02", END, 68))
    a.visit(*a.days("2024-05-14", END, 170))
    a.they_call(*a.days("2024-04-20", END, 94))
    for on, whom in [("2024-06-18", "a roof garden in Ludlow"), ("2024-11-26", "the Vale crematorium"), ("2025-05-13", "the new hospice wing"), ("2026-02-24", "a school courtyard")]:
        a.theirs(on, "Referral", "Saoirse sent us a client", f"Referred to us: {whom}.")
        a.ours(a.later(on, 1, 4), "Email", "Thank you, Saoirse", "Thanked her for thinking of us, and told her how it went.")
    a.help("2024-08-20", "2025-03-18", "2025-11-25")
    a.value("2025-02-19", "2026-01-20")
    a.thank("2024-12-10", "2025-12-09")
    a.review("2025-01-21", "2026-01-27")
    a.ours("2025-06-09", "Email", "Root volumes", "You'll have the root volume table by Wednesday.", due="2025-06-11")
    a.ours("2025-06-11", "Email", "Root volume table", "As promised.")
    a.theirs("2025-09-30", "Email", "Drawings", "Drawings attached, as I said I would.")
    a.ours("2025-10-01", "Email", "Re: drawings", "Got them, they're beautiful.")
    a.call("2026-06-19")
    a.expect("Buys nothing; sends us clients. We answer her questions about roots and thank her every time.", "a referral source can be a partner (K3)", "P", False, mustnot=["N1", "N2", "N9"])


@story("TN-011", "Gwen Prosser Floristry", "Customer", "B", PRIYA, "Retail", "Gwen Prosser", "gwen@gwenprosser.example", "2017-02-14", "1975-02-09")
def prosser(a):
    a.buy(BEGIN, "2026-04-06", 51, 90, 420)
    a.call(*a.days(BEGIN, "2026-03-30", 41))
    a.visit(*a.days("2023-08-16", "2026-04-01", 152))
    a.they_call(*a.days("2023-08-02", "2026-04-05", 84))
    a.value("2024-05-08", "2025-10-22")
    a.review("2024-01-24", "2025-01-22", "2026-01-21")
    a.thank("2023-12-14", "2024-12-12", "2025-12-11")
    a.ours("2026-02-09", "Card", "Birthday card", "For Gwen.")
    a.theirs("2024-10-29", "Call", "Gwen recommended us", "To a bride's family; they ordered the same week.")
    a.theirs("2025-03-31", "Email", "Account", "Settled in full today as agreed.")
    a.help("2025-07-22")
    a.follow("2026-04-14")
    a.row("2026-07-07", "Visit", "Outbound", "Visit booked at the shop", "11 o'clock, Priya to bring the dahlia list", "Planned")
    a.expect("Gwen's shop took cut lavender every few weeks. Nothing from us since mid-April, but the visit stands in the diary for 7 July.", "gone quiet, suspended by a booked visit", "P", False, mustnot=["N9"])


@story("TN-012", "Ashgrove Cemetery Trust", "Customer", "B", IDRIS, "Public & care", "Bronwen Tudge", "btudge@ashgrovetrust.example", "2013-06-03")
def ashgrove(a):
    a.buy(BEGIN, "2025-10-20", 102, 200, 1400)
    a.order("2026-02-03", 640.0)
    a.follow("2026-02-10")
    a.order("2026-05-19", 510.5)
    a.follow("2026-05-27")
    a.call(*a.days(BEGIN, "2025-09-30", 15))
    a.visit(*a.days("2023-08-24", "2025-09-30", 136))
    a.they_call(*a.days("2023-08-10", "2026-05-10", 94))
    a.value("2024-03-26", "2025-04-15")
    a.review("2024-04-09", "2025-04-08", "2025-09-16")
    a.thank("2023-12-15", "2024-12-13", "2025-12-15")
    a.theirs("2024-10-15", "Testimonial", "letter to the Advertiser", "Bronwen wrote to the local paper about our yews. nice")
    a.theirs("2025-06-24", "Email", "Cheque", "Cheque posted today, as arranged.")
    a.help("2024-06-11", "2025-03-04")
    a.expect("A call every fortnight until last September; since then Idris has been busy with prospects, and Bronwen has heard from him twice.", "attention moved on", "P", None, ["N11"], mustnot=["N9", "N3"])


@story("TN-013", "Loam & Ladder Composts", "Vendor", "A", PRIYA, "Suppliers", "Teodor Vasquez-Lind", "teodor@loamladder.example", "2019-08-12")
def loam(a):
    a.call(*a.days(BEGIN, END, 60))
    a.visit("2023-09-05", "2024-03-05", "2024-09-03", "2025-03-04", "2025-09-02", "2026-03-03")
    a.they_call(*a.days("2023-07-26", END, 76))
    a.review("2024-01-30", "2025-01-28", "2026-01-27")
    a.thank("2023-12-12", "2024-12-11", "2025-12-10")
    a.theirs("2024-05-30", "Email", "Delivery promise", "You will have the forty bags by Tuesday.")
    a.theirs("2024-06-04", "Email", "Delivered as promised", "All forty on your yard this morning.")
    a.ours("2024-06-04", "Email", "Thank you", "All counted. Invoice will be paid today.")
    a.ours("2024-06-04", "Payment", "Invoice LL-772 paid", "On the day, as agreed.")
    a.ours("2025-06-03", "Payment", "Invoice LL-1013 paid", "Early, as agreed at the visit.")
    a.theirs("2025-02-12", "Call", "Advice from Teodor", "Told us to hold off the new mix until they had tested it themselves. Honest man.")
    a.ours("2025-05-08", "Referral", "Recommended Teodor", "Gave his name to two growers in the valley; both now buy from him.")
    a.value("2024-08-21")
    a.call("2026-06-17")
    a.expect("We are their customer: visits, kept promises and early payment from our side, honest advice from theirs.", "a vendor judged with the sides swapped (K5)", "P", None, mustnot=["N9", "N2"])


# Neglected customers


@story("TN-014", "Dovecote Wholesale", "Customer", "B", IDRIS, "Retail", "Terry Mapstone", "orders@dovecotewholesale.example", "2022-05-11")
def dovecote(a):
    a.buy(BEGIN, "2026-03-15", 94, 700, 1500)
    a.call(*a.days("2023-08-01", "2026-04-15", 128))
    a.order("2026-04-22", 1310.0)
    a.order("2026-05-21", 1480.0)
    a.newsletters()
    a.expect("After every delivery there used to be a call. The last two lorries, April and May, went out and nobody asked.", "shown the door", "T", True, ["N5"])


@story("TN-015", "Brackenhurst Golf Club", "Customer", "B", PRIYA, "Leisure", "Alastair Venn", "secretary@brackenhurst.example", "2020-03-18")
def brackenhurst(a):
    a.buy("2023-08-08", "2026-04-20", 152, 350, 1600)
    a.call(*a.days("2023-07-25", "2026-06-08", 94))
    a.ask("2024-04-11", "2025-05-14")
    a.theirs("2026-06-12", "Email", "Rabbits", "Which of the three hedging mixes will the rabbits leave alone? The committee meets on the 1st.")
    a.newsletters()
    a.expect("The secretary asked on 12 June which hedge rabbits leave alone. The committee meets tomorrow, and the mail has no answer.", "they wrote, we did not answer", "T", True, ["N2"])


@story("TN-016", "Milliner's Yard B&B", "Customer", "C", NELL, "Hospitality", "Constance Ofori", "stay@millinersyard.example", "2024-06-06")
def milliner(a):
    a.ours("2024-06-06", "Call", "First call", "Omolara's neighbour! Wants window boxes.")
    a.buy("2024-06-12", "2026-05-05", 187, 60, 190)
    a.call(*a.days("2024-07-10", "2026-05-20", 110))
    a.theirs("2026-06-03", "Web enquiry", "Window boxes for the side", "Please let me know what eight more of the same would need, and whether you still do the liners.\nI am in most afternoons.\n\nConstance")
    a.theirs("2026-06-19", "Voicemail", "Message on the machine", "It's Constance again about the window boxes, could somebody ring me?")
    a.newsletters((2024, 6))
    a.expect("Came through the tea room. She used the web form on 3 June and our answering machine on the 19th.", "unanswered twice", "T", True, ["N2"])


@story("TN-017", "Tollgate Pub Company", "Customer", "B", PRIYA, "Hospitality", "Darren Pym", "purchasing@tollgatepubs.example", "2021-10-04")
def tollgate(a):
    a.buy(BEGIN, END, 84, 120, 700, follow=False, notice=True)
    a.newsletters()
    for on in ["2025-08-01", "2025-11-03", "2026-02-02", "2026-05-01"]:
        a.row(on, "Email", "Outbound", "Rate your purchase", "Automatic reminder. Please do not reply.", "Sent", by="Web shop")
    a.expect("Orders every ten weeks through the shop. All they ever get is the mailing list and the robot.", "nothing personal; automated notices are no contact (R2)", "T", True, ["N6"])


@story("TN-018", "Kestrel Facilities plc", "Customer", "A", IDRIS, "Corporate", "Procurement desk", "procurement@kestrelfm.example", "2021-01-11")
def kestrel(a):
    a.buy(BEGIN, END, 35, 2500, 14500, follow=False, notice=True)
    a.ours("2023-09-14", "Call", "intro", "procurement desk, diff person every time")
    a.newsletters()
    for on in ["2024-01-18", "2025-01-20", "2026-01-19"]:
        a.theirs(on, "Email", "Rate card", "Please confirm prices are unchanged. Our budget is fixed.")
        a.row(a.later(on, 1, 2), "Email", "Outbound", "Prices confirmed", "Automated message, please do not reply.", "Sent", by="Web shop")
    a.expect("Our biggest account by money. Nobody has spoken to a person there since 2023.", "big money, no tie (R1), nothing personal", "T", True, ["N6"])


@story("TN-019", "Marrick Abbey Estate", "Customer", "A", NELL, "Estates", "Sir Piers Lacey", "estate@marrickabbey.example", "2019-05-20")
def marrick(a):
    a.buy("2023-08-01", "2025-03-20", 110, 400, 2600)
    a.call(*a.days("2023-07-20", "2025-04-01", 102))
    a.visit("2023-10-20", "2024-06-13")
    a.they_call(*a.days("2025-04-25", "2026-06-24", 51))
    a.expect("Since the spring of 2025 every one of our talks began with Sir Piers picking up his telephone.", "they always start", "T", True, ["N10"])


@story("TN-020", "Wicket Lane Allotments", "Customer", "C", PRIYA, "Community", "Beryl Stanhope", "beryl@wicketlane.example", "2022-02-08")
def wicket(a):
    for on in a.days("2025-01-10", "2026-06-20", 68):
        subject, notes = a.say("THEY_CALL")
        a.theirs(on, "Call", subject, notes)
    a.ours("2024-10-14", "Call", "Introductory call", "Took over the account; introduced myself to Beryl.")
    a.newsletters((2024, 9))
    a.expect("Beryl rings every couple of months. We have rung her once, in 2024.", "they always start", "T", True, ["N10"])


@story("TN-021", "Halloran Build", "Customer", "B", IDRIS, "Construction", "Siobhan Halloran", "siobhan@halloranbuild.example", "2022-09-19")
def halloran(a):
    a.buy("2023-07-14", "2026-04-25", 128, 600, 3300)
    a.call(*a.days("2023-08-20", "2026-05-28", 102))
    a.theirs("2025-10-13", "Complaint", "Half the laurels dead", "Half of them dead on arrival.", "Closed")
    a.ours("2025-11-20", "Email", "laurels", "looked into it, not our fault, they were fine when they left. cant do anything")
    a.theirs("2026-06-02", "Complaint", "Pallet left in the road", "Your driver left it across the site entrance and went. We had to hire a loader. Who pays for that?", "Open")
    a.ours("2026-06-10", "Email", "pallet", "not our responsibility once its signed for")
    a.newsletters()
    a.expect("The dead laurels were denied after five weeks; the pallet in the road is denied too, and still open.", "complaints slow, denied, open", "T", True, ["N3"])


@story("TN-022", "Finch & Tully Events", "Customer", "B", NELL, "Events", "Araminta Tully", "araminta@finchtully.example", "2023-02-27")
def finch(a):
    a.buy("2023-07-24", "2026-05-04", 144, 250, 1800)
    a.call(*a.days("2023-08-08", "2026-06-01", 94))
    a.ours("2026-06-09", "Email", "The arch for the Cathcart wedding", "I will send you the drawings and a price by Monday 15 June, without fail.")
    a.newsletters()
    a.expect("Nell wrote that drawings and a price would be there by 15 June, without fail. There is no trace of either.", "a promise in a mail, not kept", "T", True, ["N4"])


@story("TN-023", "Old Rectory Care Home", "Customer", "A", PRIYA, "Public & care", "Matron Agnes Whitlock", "matron@oldrectorycare.example", "2024-11-05")
def rectory(a):
    a.ours("2024-11-05", "Visit", "First visit", "Met Matron Whitlock and saw the courtyard.")
    a.order("2024-11-19", 860.0)
    a.follow("2024-11-26")
    a.call("2025-02-11", "2025-05-20", "2025-08-19", "2025-11-11")
    a.order("2025-05-06", 430.0)
    a.follow("2025-05-13")
    a.newsletters((2024, 12))
    a.expect("An A customer with few touches, about one a quarter; the last was in November.", "silent beyond the limit of its tier", "T", True, ["N1"])


@story("TN-024", "Jardin Döring GmbH", "Customer", "B", IDRIS, "Landscaping", "Jürgen Döring", "j.doering@jardin-doering.example", "2024-08-19")
def doering(a):
    a.call(*a.days("2024-08-20", "2026-05-12", 7, 0.3))
    a.buy("2024-09-02", "2026-04-28", 60, 240, 980, follow=False)
    a.ask("2025-01-29", "2025-07-16")
    a.theirs("2026-05-04", "Email", "Vielen Dank", "Thank you for everything, the Weißdorn are perfect.")
    a.expect("Idris rang every week, for the weekly list. Then, on 12 May, he stopped.", "a weekly rhythm, silent for seven weeks", "T", True, ["N1"])


@story("TN-025", "Copperfield Offices", "Customer", "C", PRIYA, "Corporate", "Reception", "reception@copperfieldoffices.example", "2024-05-13")
def copperfield(a):
    a.newsletters((2024, 6))
    a.expect("Put on the list at a trade fair two years ago. The newsletter goes there, nothing else ever has.", "never contacted; mass mail is none", "T", True, ["N9"], mustnot=["N1"])


@story("TN-026", "Mossbank Veterinary", "Customer", "C", IDRIS, "Public & care", "Dr Ffion Ames", "ffion@mossbankvets.example", "2023-09-25")
def mossbank(a):
    a.expect("Stands in the customer list since 2023. There is no row.", "never contacted", "T", True, ["N9"], mustnot=["N1"])


@story("TN-027", "Larch House Dental", "Customer", "C", PRIYA, "Public & care", "Imran Sayeed", "imran@larchhouse.example", "2026-06-22")
def larch(a):
    a.expect("Entered in the list last week. Nobody has had the time to ring, and that is no neglect yet.", "too new to be never contacted", "T", False, mustnot=["N9", "N1", "N7", "N8"])


# Money without a tie; bad fits


@story("TN-028", "Rushmore Retail Parks", "Customer", "A", IDRIS, "Corporate", "Gavin Sterling-Pope", "g.sterlingpope@rushmore.example", "2021-06-28")
def rushmore(a):
    a.buy(BEGIN, END, 44, 6000, 22000, follow=False)
    for on, words in [("2023-09-04", "Another nursery is 8% below you. Match it?"), ("2024-02-13", "We need a bigger discount at this volume."), ("2024-09-17", "Your price for the hornbeam is too high, look at it again."),
                      ("2025-02-18", "Same again, ten per cent less please."), ("2025-09-16", "We have three quotes lower than yours."), ("2026-02-17", "Only the price matters to our board.")]:
        a.theirs(on, "Email", "Prices", words)
        a.ours(a.later(on, 1, 3), "Email", "re prices", "sent revised sheet")
    for on, words in [("2024-05-14", "asked how big the next order will be"), ("2025-05-13", "how many thousand whips next time? wouldnt say"), ("2025-11-11", "tried to get the next order up to 30k")]:
        a.ours(on, "Call", "Gavin, next order", words)
    a.newsletters()
    a.expect("A fortune in hornbeam, and one subject in three years: the price.", "big money, price only (R1)", "T", None)


@story("TN-029", "Castle & Crane Developments", "Customer", "B", IDRIS, "Construction", "Nigel Crane", "n.crane@castlecrane.example", "2022-11-14")
def castle(a):
    a.buy("2023-07-10", "2026-06-05", 119, 500, 2900)
    for on, subject, words in [
        ("2023-11-21", "Urgent", "Need 200 laurels tomorrow morning. Drop everything."), ("2024-03-12", "Cheaper", "You're having a laugh with these prices. Knock 20% off or I go elsewhere."),
        ("2024-08-06", "ASAP!!", "Need them TODAY not thursday. I don't care what else you have on."), ("2025-01-21", "Your driver", "Your driver is an idiot and so are you lot. Useless."),
        ("2025-06-24", "Rush", "Change of plan: everything by 7am tomorrow, or the whole order is off."), ("2025-11-25", "Price again", "Still the dearest in the county. Cut it."),
        ("2026-03-17", "Pathetic", "Bloody useless as usual. I want it by tonight.")]:
        a.theirs(on, "Email", subject, words)
        a.ours(a.later(on, 0, 1), "Call", "rang Nigel back", "dealt with it, he shouted")
    for on, words in [("2024-02-01", "payment 45 days late again, chased 3 times"), ("2024-10-09", "invoice still unpaid, 60 days overdue"), ("2025-04-16", "late paying again, 50 days"), ("2026-01-14", "overdue again, says the cheque is in the post")]:
        a.ours(on, "Call", "chasing payment", words)
    for on in ["2024-05-15", "2025-08-13", "2026-04-15"]:
        a.order(on, 1900.0, "Cancelled")
        a.theirs(on, "Call", "cancelled", "Nigel cancelled the order on the morning of delivery, lorry already loaded")
    a.row("2025-02-26", "Meeting", "Outbound", "site meeting", "Nigel didn't turn up, waited 50 mins. no show", "No show")
    a.call("2026-06-12")
    a.expect("Rush orders, insults, late payment, orders cancelled with the lorry loaded.", "ill-fitting (R6)", "T", None, ill=True)


@story("TN-030", "Budget Blooms Direct", "Customer", "C", PRIYA, "Retail", "Kayleigh Munt", "kayleigh@budgetblooms.example", "2023-04-03")
def budget(a):
    a.buy("2023-07-18", "2026-05-30", 102, 80, 350)
    for on, words in [("2023-08-15", "Can you do these cheaper?"), ("2023-12-05", "I found them for 20p less elsewhere, match it."), ("2024-04-16", "That's too dear. Best price?"), ("2024-09-03", "I won't pay carriage."),
                      ("2025-01-28", "Another discount or I cancel."), ("2025-05-13", "Too expensive again."), ("2025-10-21", "I'm only interested in the lowest price."), ("2026-03-24", "Cheaper, please. Last chance.")]:
        a.theirs(on, "Email", "Price", words)
        a.ours(a.later(on, 1, 2), "Email", "Re: price", "Replied with the current price list.")
    for on, words in [("2024-01-09", "Payment two months late."), ("2024-07-23", "Did not pay on the agreed date; reminded twice."), ("2025-03-18", "Invoice overdue by 40 days, no explanation."), ("2026-02-10", "Direct debit bounced again.")]:
        a.ours(on, "Email", "Overdue account", words)
    for on in ["2024-05-21", "2025-07-15", "2026-04-21"]:
        a.order(on, 210.0, "Cancelled")
        a.theirs(on, "Email", "Cancel my order", "Cancelling, found it cheaper.")
        a.ours(a.later(on, 0, 1), "Email", "Order cancelled", "Confirmed the cancellation.")
    a.call("2026-06-09")
    a.expect("Haggles over every tray, cancels for twenty pence, pays two months late.", "ill-fitting: price only, broken commitments (R6)", "T", None, ill=True)


# Drifting: their silence, not ours


@story("TN-031", "Thistledown Weddings", "Customer", "B", NELL, "Events", "Clemency Hart", "clemency@thistledown.example", "2021-03-29")
def thistledown(a):
    a.buy(BEGIN, "2025-11-10", 42, 150, 700)
    a.they_call(*a.days("2023-08-01", "2025-11-15", 84))
    for on in a.days("2025-12-02", END, 34):
        a.ours(on, "Call", "Tried Clemency", "No answer; left a message asking if she is all right.")
    a.ours("2026-05-12", "Email", "Thinking of you", "We miss you, Clemency. Nothing to sell, I only wondered how you are.")
    a.expect("An order every five weeks until November. We keep ringing; she does not pick up.", "they fell silent, we did not", "T", None, mustnot=["N9"], drift=True)


@story("TN-032", "Penhallow Farm Shop", "Customer", "B", IDRIS, "Retail", "Morwenna Penhallow", "shop@penhallow.example", "2020-07-06")
def penhallow(a):
    a.buy(BEGIN, "2026-01-12", 18, 60, 310)
    a.call(*a.days("2023-08-10", END, 54))
    a.theirs("2026-01-14", "Call", "Morwenna", "asked re sat delivery, sorted it there and then")
    a.expect("Every two or three weeks for years, then not one order since January. Idris still calls.", "drifting", "T", None, mustnot=["N1", "N9"], drift=True)


@story("TN-033", "St Brannoc's Parish", "Customer", "C", PRIYA, "Community", "Rev. Oluwaseun Pike", "vicar@stbrannocs.example", "2017-10-30")
def brannoc(a):
    for year in (2020, 2021, 2022, 2023, 2024, 2025):
        a.order(f"{year}-11-{10 + year % 5}", 240.0 + year % 7)
        a.ours(f"{year}-11-{22 + year % 4}", "Call", "After the wreaths", ["All hung before Stir-up Sunday; asked if they liked them.", "Asked whether the holly held. It did.", "Everything to their liking; the vicar laughed about the choir."][year % 3])
    a.expect("Forty Advent wreaths every November, and a call after; in June there is nothing to say.", "a yearly rhythm is no silence", "T", None, mustnot=["N1", "N9"], drift=False)


@story("TN-034", "Tenbury Harvest Show", "Customer", "C", NELL, "Events", "Godfrey Illingworth", "show@tenburyharvest.example", "2015-08-17")
def tenbury(a):
    for year, words in [(2019, "Loan plants for the marquee went well."), (2020, "No show this year; we rang to ask how he was."), (2021, "Back in the marquee, smaller."), (2022, "Everything back in one piece."),
                        (2023, "Godfrey thought the salvias stole the show."), (2024, "Asked what he would change: the doors."), (2025, "Rang after the show. All as it should be.")]:
        if year != 2020:
            a.order(f"{year}-08-{18 + year % 6}", 390.0)
        a.ours(f"{year}-09-0{2 + year % 5}", "Call", "After the show", words)
    a.expect("One order in August, one call in September, every year.", "a yearly rhythm is no silence", "T", None, mustnot=["N1", "N9"], drift=False)


@story("TN-035", "Saltmarsh Kitchen", "Customer", "C", NELL, "Hospitality", "Ines Caldeira", "ines@saltmarsh.example", "2026-06-01")
def saltmarsh(a):
    a.ours("2026-06-01", "Visit", "Welcome visit", "Ines is opening in July. Lovely plans, tiny yard.")
    a.order("2026-06-10", 145.0)
    a.ours("2026-06-15", "Call", "Did all arrive?", "All arrived well; she has named the bay tree.")
    a.theirs("2026-06-22", "Email", "Thank you", "Thanks so much, all perfect!")
    a.expect("A restaurant that opens next month: visited, delivered, followed up.", "new, and well begun", "T", False, mustnot=["N1", "N2", "N5", "N7", "N8"], drift=False)


@story("TN-036", "Underhill Manor", "Customer", "B", NELL, "Estates", "Lady Cressida Vale", "cressida@underhillmanor.example", "2018-05-21")
def underhill(a):
    a.buy("2023-08-01", "2026-01-15", 128, 300, 2100)
    a.call(*a.days("2023-07-20", "2026-02-10", 64))
    a.visit("2023-11-08", "2024-06-19", "2025-06-25")
    a.ours("2026-02-17", "Call", "Closed until August", "The house is shut for the roof. Cressida asked us not to ring before 10 August, when they are back.")
    a.expect("Shut for the roof until August, and asked to be left in peace: to be snoozed until 2026-08-10 in rapport.yaml.", "silent; a snooze in the configuration suspends it", "T", None, mustnot=["N9"])


@story("TN-037", "Vale Crematorium", "Customer", "B", PRIYA, "Public & care", "Tobias Renshaw", "tobias@valecrem.example", "2024-12-03")
def vale(a):
    a.ours("2024-12-03", "Visit", "First visit", "Saoirse's introduction. Walked the memorial lawn with Tobias.")
    a.buy("2025-01-14", "2026-03-16", 110, 400, 1500)
    a.call(*a.days("2025-01-08", "2026-04-01", 48))
    a.row("2026-06-25", "Task", "Outbound", "Ring Tobias about the memorial lawn", "Ask how the first year went", "Open", "2026-07-03")
    a.expect("Nothing since the spring, but the call is an open task for 3 July.", "gone quiet, suspended by an open task with a date", "T", False, mustnot=["N9", "N4"])


# Past customers


@story("TN-038", "Ottery Mill Apartments", "Past customer", "C", NELL, "Estates", "Philippa Dane", "pip@otterymill.example", "2012-04-10")
def ottery(a):
    a.order("2022-09-14", 2400.0)
    a.ours("2022-09-22", "Call", "After the planting", "Pip moved into the last flat the same week.")
    for on, words in [("2023-12-12", "Christmas card with a line about the courtyard"), ("2024-06-25", "Rang Pip. The courtyard is a jungle, she loves it."), ("2024-12-11", "Christmas card"), ("2025-06-17", "Lunch in town; no business, good gossip."),
                      ("2025-12-10", "Christmas card, and a bulb"), ("2026-05-26", "Rang to ask how the roses were. Splendid.")]:
        a.ours(on, "Card" if "card" in words else "Lunch" if "Lunch" in words else "Call", "Keeping in touch", words)
    a.theirs("2024-02-20", "Referral", "Old friend", "Pip told her sister-in-law at Underhill about our roses again.")
    a.expect("The courtyard was finished in 2022. We still ring, write and have lunch: it does not end at the sale.", "a past customer kept in touch with", None, False, mustnot=["N1", "N9", "N6"])


@story("TN-039", "Brasserie Blanchard", "Past customer", "B", NELL, "Hospitality", "Théo Blanchard", "theo@blanchard.example", "2016-06-20")
def blanchard(a):
    a.buy(BEGIN, "2024-05-01", 68, 90, 420)
    a.call(*a.days(BEGIN, "2024-06-01", 64))
    a.theirs("2024-05-15", "Call", "Théo", "They are closing the garden for building work, it may be a year. He would like to hear from us.")
    a.newsletters()
    a.expect("Stopped buying in 2024, asked us to keep in touch. Since then the newsletter.", "a past customer forgotten: a reminder, no accusation", "T", False, ["N1"], mustnot=["N9"])


@story("TN-040", "Redmire Hall", "Past customer", "C", IDRIS, "Estates", "Major Hugo Redmire", "", "2010-03-15")
def redmire(a):
    a.order("2023-07-19", 380.0)
    a.call("2023-07-27", "2023-11-09", "2024-03-07", "2024-07-11", "2024-11-07", "2025-03-06")
    a.expect("The hall was sold. Idris rang the old Major three times a year until last spring.", "a past customer, gone quiet: a reminder, no accusation", "T", False, ["N1"], mustnot=["N9"])


# Prospects: where the attention went


PROSPECTS = [
    ("TN-041", "Heronsgate Business Park", IDRIS, "Corporate", "Lauren Fitch", "lauren@heronsgate.example", "2025-10-06", 12),
    ("TN-042", "Cloverfield Homes", IDRIS, "Construction", "Stuart Abney", "sabney@cloverfieldhomes.example", "2025-11-03", 10),
    ("TN-043", "The Copse Glamping", IDRIS, "Leisure", "Yasmin Doyle", "yasmin@thecopse.example", "2025-12-08", 13),
    ("TN-044", "Ravensworth University", IDRIS, "Public & care", "Prof. Ottoline Greaves", "o.greaves@ravensworth.example", "2026-01-12", 12),
    ("TN-045", "Linnet & Daughters Estates", NELL, "Estates", "Flora Linnet", "flora@linnetestates.example", "2026-02-02", 16),
]
PITCH = [("intro", "first call, good impression"), ("brochure", "took the brochure round, met {c}"), ("follow up", "asked if they'd had a look. not yet"), ("site walk", "walked the site w {c}, big potential"),
         ("coffee w {c}", "3 other nurseries in the running"), ("chat", "{c} likes the look of us"), ("again", "warm, not hot"), ("sent the bee report", "our own report on bees, no strings"), ("rang", "{c} will talk to the board"),
         ("show garden", "had {c} over for an hour"), ("another call", "budget in autumn"), ("popped in", "left my card")]


def prospect(ident, name, owner, segment, contact, mail, since, gap):
    @story(ident, name, "Prospect", "", owner, segment, contact, mail, since)
    def pursue(a):
        for n, on in enumerate(a.days(since, END, gap)):
            subject, notes = PITCH[n % len(PITCH)]
            kind = "Visit" if "site" in subject or "show" in subject or "popped" in subject else "Meeting" if "coffee" in subject else "Email" if "sent" in subject else "Call"
            a.ours(on, kind, a.fill(subject), a.fill(notes))
        if ident == "TN-043":
            a.theirs("2026-05-19", "Email", "Shade", "What would you plant under the oaks?")
            a.ours("2026-05-20", "Email", "re shade", "ferns, told her why")
        a.expect("Courted since " + since[:7] + ", again and again.", "a prospect; attention rose here while it fell elsewhere (N11)", "T", None, mustnot=["N9", "N1"])


for line in PROSPECTS:
    prospect(*line)


@story("TN-046", "Sycamore Lane Vets", "Prospect", "", PRIYA, "Public & care", "Gwendolen Ashe", "gwendolen@sycamorevets.example", "2026-05-18")
def sycamore(a):
    a.ours("2026-05-20", "Call", "First conversation", "They are planning a small memorial garden.")
    a.theirs("2026-06-11", "Web enquiry", "Memorial garden", "Could you tell us what a garden of forty square metres would need, and when you could come and see it?")
    a.expect("Asked on 11 June through the web form when we could come. Nobody has said.", "a prospect left without an answer", "T", True, ["N2"], mustnot=["N9"])


@story("TN-047", "Pinder & Rook Solicitors", "Prospect", "", IDRIS, "Corporate", "Jonquil Rook", "jr@pinderrook.example", "2026-04-20")
def pinder(a):
    a.ours("2026-04-22", "Call", "intro", "wants a green lobby, no hurry")
    a.ours("2026-05-14", "Email", "A little report on indoor air", "our own, nothing to sell")
    a.ours("2026-06-11", "Call", "any thoughts", "partners meet in july")
    a.expect("A new contact, given something of value.", "a prospect looked after", "T", False, mustnot=["N1", "N9", "N7", "N8"])


# Vendors, referral sources, peers, the internet


@story("TN-048", "Lindqvist Frö AB", "Vendor", "B", PRIYA, "Suppliers", "Åsa Lindqvist", "asa@lindqvistfro.example", "2020-01-27")
def lindqvist(a):
    for on in a.days("2023-09-01", "2026-05-20", 170):
        a.ours(on, "Email", a.fill("Seed order"), a.fill("Ordered {p} and {q}, {n} packets each. Please send best price."))
    for on, words in [("2024-02-06", "Asked for a bigger discount."), ("2025-02-04", "Told them a Dutch house is cheaper."), ("2026-02-03", "Asked for ten per cent off the list.")]:
        a.ours(on, "Email", "Prices", words)
    a.newsletters((2024, 1), (2024, 6))
    a.expect("Seed from Sweden. We order, we haggle, we say nothing else.", "a vendor to whom we are the price-only customer", "T", None, mustnot=["N9"])


@story("TN-049", "Bramble Haulage", "Vendor", "B", IDRIS, "Suppliers", "Kev Bramble", "kev@bramblehaulage.example", "2018-11-19")
def bramble(a):
    a.call(*a.days(BEGIN, END, 68))
    a.they_call(*a.days("2023-08-15", END, 102))
    a.thank("2023-12-20", "2024-12-19", "2025-12-18")
    a.theirs("2026-06-09", "Email", "Invoice 3391", "When will 3391 be paid? It was due on the 29th of May.")
    a.ours("2026-06-10", "Payment", "3391 paid", "paid today, sorry Kev, my fault it sat on my desk")
    a.ours("2026-06-10", "Call", "rang Kev", "apologised. hes fine")
    a.expect("Kev drives our pallets. He had to ask for his money once; he got it the next day, with an apology.", "a vendor, answered", None, None, mustnot=["N2", "N3", "N9"])


@story("TN-050", "Rosalind Achterberg", "Referral source", "B", PRIYA, "Partners", "Rosalind Achterberg", "rosalind@achterbergwrites.example", "2021-04-12", "1958-07-30")
def achterberg(a):
    for on, whom in [("2023-09-26", "a reader from Leominster"), ("2024-05-21", "the Copes of Ashford"), ("2025-03-25", "a couple with a walled garden"), ("2025-12-03", "her own publisher")]:
        a.theirs(on, "Referral", "From Rosalind", f"She recommended us to {whom}.")
    a.theirs("2024-10-08", "Testimonial", "Column in the Courier", "A whole column about our cowslips.")
    a.call("2023-10-03", "2024-02-20", "2024-06-04", "2024-10-15", "2025-02-04", "2025-06-10", "2025-10-07")
    a.expect("A garden writer who has sent us four clients and given us a column. We have not thanked her once, nor rung since October.", "help one way, never thanked, gone quiet", None, True, ["N7"], mustnot=["N9"])


@story("TN-051", "Greywell Growers", "Peer", "", IDRIS, "Partners", "Ned Greywell", "ned@greywell.example", "2019-02-11")
def greywell(a):
    for on, way, words in [("2023-10-17", "ours", "swapped 40 trays of violas for ferns"), ("2024-04-09", "theirs", "Ned lent us the potting machine"), ("2024-11-12", "ours", "lunch at the growers' meeting"),
                           ("2025-05-20", "theirs", "rang to warn us of blight in the valley"), ("2025-11-11", "ours", "helped lift his roof panels after the gale"), ("2026-04-28", "ours", "beer w Ned, talked shop")]:
        (a.ours if way == "ours" else a.theirs)(on, "Call" if way == "theirs" else "Lunch" if "lunch" in words or "beer" in words else "Visit", "Ned", words)
    a.expect("A competitor over the hill; we swap trays, warnings and machines.", "a peer (K7)", None, None, mustnot=["N9", "N2"])


@story("TN-052", "Mud & Marvel (podcast)", "Internet", "", PRIYA, "Partners", "@mudandmarvel", "", "2024-01-15")
def mud(a):
    for on, words in [("2024-02-01", "Liked our post about snowdrops"), ("2024-06-11", "Retweeted the geranium photo"), ("2025-01-23", "Liked"), ("2025-08-07", "Mentioned us in a tweet"), ("2026-03-19", "Liked three posts")]:
        a.theirs(on, "Tweet" if "weet" in words else "Like", words, "")
    a.expect("Known only online: likes and tweets, never a word.", "likes and tweets are no contact (K4)", "T", None, ["N9"], mustnot=["N1"])


# Rows that went wrong


@story("TN-053", "Sorrel & Vine", "Customer", "C", NELL, "Hospitality", "Bettina Clough", "bettina@sorrelandvine.example", "2023-05-15")
def sorrel(a):
    a.ours("2023-09-12", "Call", "First call", "Bettina wants edible flowers.")
    a.ours("2025-02-30", "Call", "Rang Bettina", "The date was typed from memory.")
    a.ours("2026-06-31", "Call", "Rang Bettina again", "Edible flowers all summer")
    a.ours("31/31/2026", "Visit", "Called in", "")
    a.ours("n/a", "Call", "Call", "no date noted")
    a.expect("Nell did ring, but typed dates that do not exist. Silence proves nothing here.", "unknown: rows that cannot be read", "T", None, mustnot=["N1", "N9"])


@story("TN-054", "Cinder Path Café", "Customer", "C", IDRIS, "Hospitality", "Loïc Brennan", "loic@cinderpath.example", "2022-08-08")
def cinder(a):
    a.buy("2023-08-15", "2026-06-12", 68, 30, 120)
    a.call(*a.days("2023-09-01", "2026-06-20", 76))
    a.call("2026-06-18")
    a.ours("2062-06-24", "Call", "rang Loïc", "typo? wrote 62 for 26")
    a.expect("In one row the year has its digits swapped. It is no call, and no appointment either.", "a far-future typo", "T", None, mustnot=["N9", "N1"], drift=False)


# Ordinary customers, ordinarily looked after


@story("TN-055", "Ferrier Street Co-op", "Customer", "B", PRIYA, "Retail", "Josiah Lunt", "josiah@ferrierstreet.example", "2024-06-24")
def ferrier(a):
    a.buy("2024-07-02", "2026-06-12", 84, 180, 650)
    a.call(*a.days("2024-07-20", END, 94))
    a.call("2026-06-22")
    a.newsletters((2024, 9))
    a.expect("Peat-free trays for a co-operative: orders, follow-ups, a call now and then, nothing two-way yet.", "transactional, and not neglected", "T", False, mustnot=["N1", "N5", "N6"], ill=False)


@story("TN-056", "Ludgate Fencing", "Customer", "C", IDRIS, "Construction", "Dougie Ludgate", "dougie@ludgatefencing.example", "2023-01-30")
def ludgate(a):
    a.buy("2023-07-11", "2026-06-08", 110, 120, 480)
    a.call(*a.days("2023-08-20", END, 119))
    a.call("2026-06-19")
    a.expect("Hedging to go with his fences. We ring, he orders.", "transactional, and not neglected", "T", False, mustnot=["N1", "N5", "N6"], ill=False)


@story("TN-057", "Aldous & Pine Interiors", "Customer", "C", NELL, "Retail", "Hester Aldous", "hester@aldouspine.example", "2023-11-13")
def aldous(a):
    a.buy("2023-11-20", "2026-05-25", 136, 70, 260)
    a.call(*a.days("2023-12-05", "2026-06-20", 102))
    a.theirs("2025-09-11", "Email", "No complaints!", "No complaints at all, the ferns are fine, and not too expensive either.")
    a.theirs("2026-06-17", "Email", "Received", "Thanks, received.")
    a.call("2026-06-23")
    a.expect("'No complaints' is no complaint, 'not too expensive' no haggling, and a bare thank-you wants no answer.", "words that look like something else", "T", False, mustnot=["N2", "N3"], ill=False)


@story("TN-058", "Bexcombe Town Council", "Customer", "B", PRIYA, "Public & care", "Clerk: Mrs Rudd", "clerk@bexcombe.example", "2021-02-01")
def bexcombe(a):
    a.buy("2023-07-25", "2026-05-18", 119, 300, 1200)
    a.call(*a.days("2023-08-10", "2026-03-10", 51))
    a.row("2026-05-06", "Meeting", "Outbound", "Planning meeting", "Cancelled by us, to be rearranged.", "Cancelled")
    a.follow("2026-03-12")
    a.expect("A call every six weeks until spring. The meeting in May was cancelled, and a cancelled meeting is no contact.", "no special case but the cancelled meeting", "T", None, mustnot=["N9"])


@story("TN-059", "Nettlefold Forge", "Customer", "C", NELL, "Farms & orchards", "Isolde Nettlefold", "isolde@nettlefold.example", "2020-04-06", "1962-09-13")
def nettlefold(a):
    a.buy("2023-08-05", "2026-06-02", 170, 40, 200)
    a.call(*a.days("2023-07-22", END, 84))
    a.visit("2023-10-25", "2024-05-29", "2025-05-28")
    a.they_call(*a.days("2023-09-15", "2026-06-10", 170))
    a.theirs("2025-04-22", "Email", "Gate hinges", "You asked about the hinges: made you a pair, no charge, collect any time.")
    a.ours("2025-04-23", "Visit", "The hinges", "Beautiful work. Brought Isolde a tray of thyme in return.")
    a.thank("2024-12-12", "2025-12-11")
    a.call("2026-06-24")
    a.newsletters()
    a.expect("A blacksmith who made our hinges for nothing. On the way to something.", "between the classes: debatable on purpose", None, False, mustnot=["N1", "N3"], ill=False)


@story("TN-060", "Quarry Bank Museum Trust", "Customer", "B", IDRIS, "Leisure", "Ambrose Keel", "ambrose@quarrybankmuseum.example", "2022-03-21")
def quarry(a):
    a.buy("2023-08-18", "2026-06-10", 102, 150, 900)
    a.call(*a.days("2023-07-30", END, 76))
    a.ask("2024-06-05", "2025-06-10")
    a.theirs("2026-06-22", "Email", "September", "Could you tell us by when you'd need the bulb order for September?")
    a.ours("2026-06-23", "Email", "re September", "mid july is fine, told Ambrose what's still open")
    a.expect("Asked a week ago, answered the day after.", "a question answered", "T", False, mustnot=["N2", "N1"], ill=False)


@story("TN-061", "Wren & Coppard Caterers", "Customer", "C", PRIYA, "Hospitality", "Dilys Coppard", "dilys@wrencoppard.example", "2022-06-13")
def wren(a):
    a.buy("2023-07-17", "2026-02-16", 76, 50, 240)
    a.call(*a.days("2023-08-01", "2026-02-03", 68))
    a.newsletters((2022, 6))
    a.expect("The last personal word was in winter. The promotion sent in June does not stop the clock.", "silent; mass mail typed as Email (R2)", "T", True, ["N1"], mustnot=["N9"])


# What came later: ends, wishes, talks that they began, tries in vain, and every kind of tie by its own rules


@story("TN-062", "Marches Garden Trust", "Strategic partner", "A", NELL, "Partners", "Rowan Ellery", "rowan@marchestrust.example", "2015-05-11")
def marches(a):
    a.buy(BEGIN, END, 90, 300, 1500)
    for on in a.days(BEGIN, END, 47):
        a.ours(on, "Call", "Rang Rowan", "Spoke about the weather and who has the stall beside ours at the show.")
    for on in a.days("2023-08-22", END, 110):
        a.ours(on, "Visit", "At the trust", "Walked round with Rowan and had tea in the potting shed.")
    for on in a.days("2023-08-01", END, 74):
        a.theirs(on, "Call", "Rowan rang", "Rang to say hello, and that the swifts are back.")
    a.value("2024-06-19", "2025-07-09")
    a.review("2023-10-24", "2024-05-14", "2024-11-05", "2025-05-06", "2025-11-04")
    a.thank("2023-12-12", "2024-12-10", "2025-12-09")
    a.help("2024-03-19", "2024-10-15", "2025-04-15", "2025-10-21", "2026-03-17")
    a.ours("2025-06-02", "Email", "Rare primulas", "I'll send you the list of the primulas by Friday.", due="2025-06-06")
    a.ours("2025-06-05", "Email", "Rare primulas", "As promised, the list of the primulas, attached.")
    a.theirs("2025-07-01", "Email", "Remittance", "Paid today, on the agreed date.")
    a.expect("They keep old varieties alive and we grow them on; half a year has gone since the last talk about what the gardens will need. We have helped five times and never asked for anything.",
             "a strategic partner is owed a needs review twice a year; the help was ours alone, so something may be asked for", "P", False, ["N8"], mustnot=["N1", "N9"])


@story("TN-063", "Ludlow Seed Library", "Strategic partner", "B", PRIYA, "Partners", "Amina Harcourt", "amina@ludlowseed.example", "2017-02-06")
def seed_library(a):
    a.buy("2023-09-04", END, 160, 60, 300)
    a.call(*a.days(BEGIN, END, 58))
    a.visit(*a.days("2023-09-05", END, 150))
    a.they_call(*a.days("2023-07-27", END, 90))
    a.value("2024-09-10", "2025-09-16")
    a.review("2024-02-13", "2024-09-24", "2025-03-18", "2025-10-14")
    a.thank("2024-12-09", "2025-12-08")
    a.theirs("2025-02-11", "Referral", "From the seed library", "Amina sent the growing club at Bitterley to us.")
    a.ours("2025-02-13", "Email", "Thank you, Amina", "Thanked her for the growing club.")
    a.help("2024-05-21", "2025-06-10")
    a.theirs("2025-05-20", "Email", "Payment", "Paid today as agreed.")
    a.ours("2026-02-09", "Email", "Germination", "You'll have the germination notes by Thursday.", due="2026-02-12")
    a.ours("2026-02-12", "Email", "Germination notes", "The germination notes attached, as promised.")
    a.call("2026-06-12")
    a.expect("Seed for seed, and volunteers both ways. Their needs were last gone through in October.", "a strategic partner, needs last asked over half a year ago", "P", False, ["N8"], mustnot=["N1", "N9"])


@story("TN-064", "Fern & Fable (blog)", "Internet", "", PRIYA, "Partners", "Tamsin Okoro", "tamsin@fernandfable.example", "2023-11-06")
def fern(a):
    for on in a.days("2023-11-20", "2026-01-26", 33):
        a.ours(on, "Email", "A line to Tamsin", "Wrote to Tamsin about what is in flower.")
        a.theirs(a.later(on, 1, 3), "Email", "Re: a line", "Thank you, that made my week. Tamsin")
    a.theirs("2025-04-22", "Testimonial", "On the blog", "A whole post on our auriculas, with a link.")
    a.ours("2025-04-23", "Email", "Your post", "Thanked Tamsin for the post, we have framed it.")
    a.expect("Known in writing only, for two and a half years, and warmly. Nothing from us since January.", "an internet relationship: mail is personal here, the next step is a voice (K4)", None, True, ["N1"], mustnot=["N9", "N2"])


@story("TN-065", "Clun Peat-Free Growers", "Competitor", "", NELL, "Partners", "Gethin Parry", "gethin@clunpeatfree.example", "2020-09-07")
def clun(a):
    a.ours("2023-10-10", "Visit", "Gethin", "Walked his new propagation house, swapped notes on coir.")
    a.theirs("2024-03-05", "Call", "Gethin rang", "Rang to tell us that the coir shipment was late for everybody.")
    a.ours("2025-04-08", "Call", "Gethin", "Passed an order for ferns on to him that we could not fill.")
    a.expect("They grow what we grow, without peat, one valley further. Nobody has spoken to Gethin for more than a year.", "a competitor is a peer: a coffee, never 'is everything to your liking?' (K7)", None, True, ["N1"], mustnot=["N9"])


@story("TN-066", "Dunstan Vale, solicitor", "Advisor", "", NELL, "Partners", "Dunstan Vale", "dunstan@dunstanvale.example", "2010-01-18")
def dunstan(a):
    a.ours("2024-02-20", "Meeting", "The lease", "Dunstan went through the lease of the top field with us.")
    a.ours("2024-02-27", "Card", "Thank you card", "A card and a bottle for Dunstan, with thanks for the lease.")
    a.ours("2025-02-18", "Call", "Dunstan", "Told him how the lease turned out. He asked after Father.")
    a.expect("He has read every contract since 2010. The last word was in February of last year.", "an advisor, silent for more than a year (K9)", None, True, ["N1"], mustnot=["N9", "N2"])


@story("TN-067", "Ottilie Banerjee, agronomist", "Advisor", "", IDRIS, "Partners", "Ottilie Banerjee", "ottilie@banerjee.example", "2019-06-03")
def ottilie(a):
    a.call("2024-04-16", "2024-10-22", "2025-03-11", "2025-09-23", "2026-04-14")
    a.theirs("2024-06-11", "Call", "advice from Ottilie", "Ottilie advised us on the vine weevil, wanted nothing for it. worked a treat")
    a.theirs("2025-05-13", "Call", "Ottilie w a tip", "gave us a tip on the new nematodes, saved us a fortune")
    a.expect("Rings when she knows something, and wants nothing for it. Nobody has ever thanked her.", "an advisor whose help was never thanked for (K9)", None, False, ["N7"], mustnot=["N1", "N9"])


@story("TN-068", "Teme Valley Gardening Club", "Member", "", PRIYA, "Members", "Lorna Ives", "lorna@temeclub.example", "2026-01-12")
def teme(a):
    a.theirs("2026-01-12", "Membership", "Joined the growers' circle", "Club membership for one year")
    a.row("2026-01-12", "Email", "Outbound", "Welcome to the growers' circle", "Automated message, please do not reply.", "Sent", by="Web shop")
    a.newsletters((2026, 2))
    a.expect("Joined the growers' circle in January. A machine said welcome, and nobody else has.", "a member whom no person ever greeted (K11)", "T", True, ["N6"], mustnot=["N9"])


@story("TN-069", "Harriet Pole", "Member", "", NELL, "Members", "Harriet Pole", "harriet@poles.example", "2022-05-16", "1951-11-08")
def harriet(a):
    for on in ("2022-05-16", "2023-05-15", "2024-05-13", "2025-05-12"):
        a.theirs(on, "Membership", "Growers' circle", "Membership paid for one year")
    a.call("2023-11-14", "2024-06-18", "2025-01-21", "2025-07-15", "2026-05-05", "2026-06-09")
    a.review("2024-11-12", "2025-09-16")
    a.thank("2024-12-11", "2025-12-10")
    a.expect("In the growers' circle since it began. Her year ran out in May, and nobody has asked her.", "a membership that lapsed: a reminder (K11)", None, False, mustnot=["N1", "N6", "N9"])


@story("TN-070", "Severn Pots & Baskets", "Vendor", "B", IDRIS, "Suppliers", "Maureen Tipping", "accounts@severnpots.example", "2016-03-14")
def pots(a):
    for on, number, state in [("2024-03-12", "771", "Paid"), ("2024-09-10", "802", "Paid"), ("2025-03-11", "840", "Paid"), ("2025-09-09", "877", "Paid")]:
        a.theirs(on, "Delivery", "pots in", "all there")
        a.theirs(on, "Invoice", f"Invoice {number}", "", state)
        a.ours(a.later(on, 20, 26), "Payment", f"{number} paid", "paid in time")
    a.theirs("2026-04-07", "Delivery", "3 pallets of pots in", "two hanging baskets broken, they sent new ones the same week")
    a.row("2026-04-07", "Invoice", "Inbound", "Invoice 913", "", "Open", "2026-05-07")
    a.theirs("2026-05-26", "Email", "Invoice 913", "Payment reminder: our invoice 913 is overdue since the 7th of May. Maureen")
    a.theirs("2026-06-16", "Email", "Invoice 913, second reminder", "Second reminder: invoice 913 is still unpaid. Is anything the matter? Maureen")
    a.call("2025-11-18", "2026-04-21")
    a.ours("2025-12-11", "Card", "for Maureen", "card w thanks for the year")
    a.expect("Maureen's pots have come on time for ten years. Her bill of April lies on Idris's desk, and she has asked for her money twice.", "a vendor whom we owe: pay, with the apology in what is said (K5)", None, True, ["N4"], mustnot=["N1", "N3", "N9"], ill=False)


@story("TN-071", "Wyre Hill Hotel", "Prospect", "", IDRIS, "Hospitality", "Crispin Oakes", "crispin@wyrehill.example", "2025-11-10")
def wyre(a):
    a.ours("2025-11-12", "Email", "hello", "wrote to Crispin about the terrace")
    a.ours("2025-12-10", "Gift", "hamper for Crispin", "the big one, port and all")
    a.ours("2026-02-11", "Gift", "orchid", "sent an orchid to his desk")
    a.ours("2026-03-18", "Email", "terrace again", "asked if the hamper came")
    a.ours("2026-04-22", "Gift", "second hamper", "easter hamper, w eggs")
    a.ours("2026-06-10", "Email", "terrace", "sent him pictures of Brézolles")
    a.expect("Courted since November with two hampers and an orchid, and not a line of his.", "a prospect with gifts: overkill, and no sign of his (K6)", "T", None, mustnot=["N9", "N7", "N8"])


@story("TN-072", "Abbotsleigh Garden Design", "Customer", "B", NELL, "Landscaping", "Imogen Sayle", "imogen@abbotsleigh.example", "2021-03-08")
def abbotsleigh(a):
    a.buy("2023-08-02", END, 119, 200, 900)
    a.call(*a.days("2023-08-30", END, 80))
    a.they_call(*a.days("2023-10-12", "2026-05-10", 150))
    a.theirs("2026-06-02", "Email", "Box blight", "Would you still plant box at all? And what instead?")
    a.theirs("2026-06-09", "Call", "Imogen rang", "She rang about the box herself; talked it over for half an hour, yew it is.")
    a.expect("Asked by mail what to plant for box, and rang a week later before anybody had written. Nell talked it over with her.", "a talk that they began answers what they asked (R9)", None, False, mustnot=["N2", "N1", "N9"])


@story("TN-073", "Marlow Green Weddings", "Customer", "C", PRIYA, "Hospitality", "Saffron Marlow", "saffron@marlowgreen.example", "2022-09-12")
def marlow(a):
    a.buy("2023-09-20", "2026-02-10", 130, 80, 300)
    a.call(*a.days("2023-10-02", "2026-03-03", 35))
    a.row("2026-04-14", "Call", "Outbound", "Saffron", "No answer.", "Left voicemail")
    a.row("2026-04-28", "Call", "Outbound", "Saffron again", "No answer.", "No answer")
    a.row("2026-05-12", "Call", "Outbound", "Saffron", "Left a message on her machine.", "Left voicemail")
    a.row("2026-06-02", "Call", "Outbound", "Saffron", "Rang out, nobody took it.", "No answer")
    a.row("2026-06-23", "Call", "Outbound", "Saffron", "No answer again.", "No answer")
    a.expect("Five tries since April, and nobody has spoken to Saffron since the beginning of March.", "trying is not reaching (R10)", "T", True, ["N1"], mustnot=["N9"])


@story("TN-074", "Fothergill's Orchard", "Customer", "C", IDRIS, "Farms & orchards", "Enoch Fothergill", "", "2009-10-05")
def fothergill(a):
    a.buy("2023-09-11", "2026-03-02", 170, 90, 320)
    a.call(*a.days("2023-08-15", "2026-04-10", 85))
    a.row("2026-05-11", "Note", "", "Enoch Fothergill", "Enoch Fothergill died on 3 May. The orchard is closed down for good, his daughter told me.")
    a.newsletters((2024, 1))
    a.expect("Old Enoch died in May, and the orchard with him. The newsletter still goes there.", "an end is an end: listed once, never proposed a touch (R13)", None, False, mustnot=["N1", "N6", "N9"])


@story("TN-075", "Penrose Stone", "Customer", "C", NELL, "Construction", "Isaac Penrose", "isaac@penrosestone.example", "2021-07-19")
def penrose(a):
    a.buy("2023-08-21", "2026-01-12", 140, 60, 240)
    for on in a.days("2023-09-04", "2026-01-29", 44):
        a.ours(on, "Email", "A word to Isaac", "Wrote to ask how the wall is coming on.")
    a.theirs("2025-03-10", "Email", "By mail, please", "Please only write to me by e-mail and do not call, I cannot hear the telephone over the saw.")
    a.ours("2025-03-11", "Email", "Re: by mail", "Of course, and thank you for saying so.")
    a.expect("Asked to be written to and not rung, since he cannot hear the telephone over the saw. Nobody has written since January.", "a wish is kept: mail, no call (R13)", "T", True, ["N1"], mustnot=["N9"])


@story("TN-076", "Whitcliffe Scouts", "Customer", "C", PRIYA, "Public & care", "Barnaby Dell", "barnaby@whitcliffe.example", "2020-02-03")
def whitcliffe(a):
    a.buy("2023-09-04", END, 150, 30, 140)
    a.call(*a.days("2023-08-07", END, 70))
    a.theirs("2024-10-08", "Email", "The bulbs", "Half of the bulbs were rotten when we opened the sack. Not what we expected of you.")
    a.expect("Grumbled by mail about rotten bulbs in the autumn of 2024. It was never closed on record, and all has been well since.", "a loose end: a question, no accusation (R14)", "T", False, mustnot=["N3", "N1", "N9"])


@story("TN-077", "Hollin Bark & Mulch", "Vendor", "B", PRIYA, "Suppliers", "Jude Hollin", "jude@hollinbark.example", "2014-08-11")
def hollin(a):
    for on in a.days("2023-09-12", "2026-05-20", 120):
        a.ours(on, "Order", "Bark", "Four bulk bags.")
        a.theirs(a.later(on, 3, 6), "Delivery", "Bark in", "Complete.")
    a.ours("2025-10-07", "Complaint", "Glass in the bark", "Told Jude there was glass in two of the bags.", "Closed")
    a.theirs("2025-10-08", "Visit", "Jude came himself", "He apologised and replaced both bags, no charge.")
    a.theirs("2025-04-15", "Call", "Jude lent us the loader", "Lent us his loader for a week when ours was broken, and wanted nothing for it.")
    a.call("2024-05-14", "2025-01-21", "2025-06-17", "2026-03-10")
    a.expect("Ten years of bark, a loader lent, glass put right the next morning; and not one word of thanks from us.", "a vendor never thanked; our complaint was well met (K5)", None, False, ["N7"], mustnot=["N1", "N3", "N9"], ill=False)


@story("TN-078", "Kinlet Retirement Villages", "Prospect", "", NELL, "Public & care", "Verity Stokes", "verity@kinlet.example", "2025-09-08")
def kinlet(a):
    a.ours("2025-09-10", "Meeting", "First meeting", "Met Verity at the show. She wants gardens that people can work in themselves.")
    a.theirs("2025-10-01", "Call", "Verity rang", "She told me what a garden did for her mother, and what it would do for the villages.")
    a.ours("2025-11-05", "Visit", "Kinlet", "Walked two of the villages with her; she had the plans ready, on the minute.")
    a.ours("2026-01-14", "Call", "Verity", "Good talk, the board meets in spring.")
    a.expect("Met four times until January, always on the minute, and asked what gardens do for people. Then nothing of ours.", "a prospect gone quiet: something of value (K6)", "T", True, ["N1"], mustnot=["N9"])


def strays(book):
    """Rows that belong to nobody: an orphan, two without an account, one row entered twice."""
    book.interactions += [
        ["TN-999", "2025-07-15", "Call", "Outbound", "Completed", "Who was that?", "account deleted since", "", IDRIS],
        ["", "2025-09-22", "Call", "Inbound", "Completed", "Lady about roses", "did not leave her name", "", PRIYA],
        ["", "2026-01-30", "Email", "Inbound", "Completed", "(no subject)", "", "", NELL],
        ["TN-055", "2025-05-06", "Call", "Outbound", "Completed", "Check-in call", "Entered twice by mistake.", "", PRIYA],
        ["TN-055", "2025-05-06", "Call", "Outbound", "Completed", "Check-in call", "Entered twice by mistake.", "", PRIYA],
    ]


ALL.append(strays)
