"""Writes the inputs of the gallery: five small businesses, all invented. Needs Python 3 alone; the same bytes every time.

    python3 Reports/gallery/generate.py

The stories are told by hand below, who they are and what went right or wrong; a seeded chance picks days and sentences
that do not matter. What each was written to show stands in README.md beside it.
"""
import csv
import datetime
import io
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = datetime.date(2026, 6, 30)


def ago(days):
    return TODAY - datetime.timedelta(days=days)


def write(path, rows, delimiter=",", encoding="utf-8"):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    os.makedirs(os.path.dirname(os.path.join(HERE, path)), exist_ok=True)
    with open(os.path.join(HERE, path), "wb") as file:
        file.write(text.getvalue().encode(encoding))


def settings(name, text):
    os.makedirs(os.path.join(HERE, name), exist_ok=True)
    with open(os.path.join(HERE, name, "rapport.yaml"), "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def every(chance, gap, until, since=900, spread=0.2):
    """Days ago of something that comes every `gap` days, from `since` to `until`."""
    days, at = [], since
    while at > until:
        days.append(int(at))
        at -= gap * (1 + chance.uniform(-spread, spread))
    return days


# A potter's shop: what her till exports, orders and nothing else.
def pottery():
    chance = random.Random(1)
    settings(
        "orders-only",
        "company: Kiln Street Pottery\ninputs: exports\nas-of: 2026-06-30\ntimezone: Europe/Dublin\n",
    )
    # Name, days between orders, days since the last, typical sum.
    regulars = [
        ("Café Ostrava", 21, 9, 140), ("The Blue Door Restaurant", 35, 160, 420), ("Marguerite Dunne", 60, 35, 65),
        ("Hotel Liffey Green", 45, 20, 900), ("Tobias Rehn", 120, 80, 48), ("St Fiacre's Parish Shop", 182, 150, 210),
        ("Oonagh Casey", 90, 340, 75), ("Wren Tea Importers", 28, 12, 310), ("Delaney & Daughter", 50, 170, 260),
        ("Ines Carvalho", 75, 40, 55), ("Bakehouse Nine", 30, 25, 130), ("The Long Room Gallery", 365, 200, 1200),
        ("Padraig Nolan", 365, 180, 40), ("Fern & Fallow", 40, 130, 180),
    ]
    rows = []
    for name, gap, last, sum_ in regulars:
        for day in every(chance, gap, last - 1, since=1000, spread=0.15) + [last]:
            rows.append((ago(day), name, round(sum_ * chance.uniform(0.7, 1.4), 2)))
    for number in range(12):
        rows.append((ago(chance.randint(20, 700)), f"{chance.choice(['Aoife','Niall','Siobhan','Eamon','Clara','Rafi'])} "
                     f"{chance.choice(['Byrne','Keane','Walsh','Molloy','Santos','Reid'])}", round(chance.uniform(18, 90), 2)))
    rows.sort()
    out = [["Order number", "Order date", "Customer", "Order total"]]
    for number, (day, name, total) in enumerate(rows, 2001):
        out.append([f"KS-{number}", day.isoformat(), name, f"{total:.2f}"])
    write("orders-only/exports/orders.csv", out)


# An adviser who has a mailbox and no list.
def mailbox():
    settings(
        "mailbox",
        "company: Hedda Lund\ninputs: exports\nas-of: 2026-06-30\ntimezone: Europe/Oslo\n",
    )
    me = "Hedda Lund <hedda@lund-advice.example>"
    rows = [["From", "To", "Date", "Subject", "Body"]]

    def mail(days, who, mine, subject, body):
        sender, reader = (me, who) if mine else (who, me)
        rows.append([sender, reader, ago(days).isoformat(), subject, body])

    ragna = "Ragna Vik <ragna@fjordferry.example>"
    for day in (820, 700, 590, 470, 380, 260, 150, 60):
        mail(day, ragna, True, "How is the new timetable working?", "I was thinking of you on the quay this morning. How are the crews taking it? Lunch on me next week.")
        mail(day - 2, ragna, False, "Re: How is the new timetable working?", "Better than we dared hope, thanks to you. The crews like it. Yes to lunch.")
    mail(420, ragna, False, "You should talk to Steinar", "I told Steinar at the shipyard about your work and gave him your number. He needs exactly this.")
    mail(419, ragna, True, "Re: You should talk to Steinar", "Thank you so much, Ragna, that is generous. I rang him today.")
    mail(20, ragna, True, "Forty years", "Dear Ragna, congratulations on forty years of ferries. I am sending you a book about them.")
    mail(18, ragna, False, "Re: Forty years", "The book came. You are a friend of this house.")

    steinar = "Steinar Moe <steinar@moeyard.example>"
    mail(400, steinar, True, "Our call", "Thank you for the talk. Here is the note on shift plans I mentioned, no strings.")
    mail(330, steinar, False, "Offer", "We would like to go ahead with the first part.")
    mail(329, steinar, True, "Re: Offer", "Wonderful. I start on Monday.")
    mail(90, steinar, True, "Part one is done", "Attached is the last chapter. How did the foremen receive it?")
    mail(40, steinar, False, "Second part", "They liked it. I promise you the figures of the dry dock by the end of the week.")
    mail(38, steinar, True, "Re: Second part", "Thank you. I will send you the outline of part two by 5 June.")
    mail(12, steinar, False, "Outline?", "Did the outline go astray? We decide on 10 July. When can we have it?")

    board = "Torill Aas <torill@bergenlibrary.example>"
    mail(200, board, True, "Workshop in spring", "Here is the plan for the two days. Tell me what is missing.")
    mail(190, board, False, "Re: Workshop in spring", "Looks right. We take the second week of April.")
    mail(80, board, True, "Thank you", "Thank you for two very good days. The slides are attached.")
    mail(33, board, False, "The invoice", "We are very disappointed: the invoice is for three days, and the workshop was two. Please put it right.")

    quiet = "Leif Sand <leif@sandcanning.example>"
    for day in (900, 850, 800, 745, 700, 640, 590, 540, 490, 430, 380, 330):
        mail(day, quiet, True, "A word", "How is the season? Did the new line settle in?")
        mail(day - 3, quiet, False, "Re: A word", "Thanks for asking, going well. The line runs.")

    new = "Amalie Bruun <amalie@bruunsails.example>"
    mail(16, new, False, "Question about pay scales", "We are eleven sailmakers. Would you look at our pay scales, and what would it cost?")

    price = "Purchasing <inkjop@stordrift.example>"
    for day, words in ((500, "Your rate is too high. What is your best price?"), (350, "We need another 10 percent off."), (210, "A competitor is cheaper. Can you match it?"), (45, "Please confirm the discount for this year.")):
        mail(day, price, False, "Rates", words)
        mail(day - 1, price, True, "Re: Rates", "Here is the quote as before.")
    rows[1:] = sorted(rows[1:], key=lambda row: row[2])
    write("mailbox/exports/mail.csv", rows)


# A painter's business: a German list and log, semicolons, Windows' letters.
def painter():
    settings(
        "malerbetrieb",
        "company: Malerbetrieb Ostermann\ninputs: exports\nas-of: 2026-06-30\n"
        "timezone: Europe/Berlin\nlanguage: de\nencoding: windows-1252\n",
    )
    people = [
        ("K01", "Hausverwaltung Behrens", "A", "Jana Ostermann"), ("K02", "Familie Kowalczyk", "B", "Jana Ostermann"),
        ("K03", "Gasthof Zur Linde", "B", "Uwe Pahl"), ("K04", "Zahnarztpraxis Dr. Menzel", "A", "Jana Ostermann"),
        ("K05", "Kita Regenbogen", "B", "Uwe Pahl"), ("K06", "Autohaus Färber", "A", "Uwe Pahl"),
        ("K07", "Ehepaar Brückner", "C", "Uwe Pahl"), ("K08", "Tischlerei Schütte", "B", "Jana Ostermann"),
        ("K09", "Immobilien Krause & Partner", "C", "Uwe Pahl"), ("K10", "Museumsverein Altstadt", "C", "Jana Ostermann"),
    ]
    write(
        "malerbetrieb/exports/kunden.csv",
        [["Kundennummer", "Name", "Kategorie", "Betreuer"]] + [list(row) for row in people], ";", "windows-1252",
    )
    rows = []

    def row(days, key, kind, way, text):
        rows.append((ago(days), key, kind, way, text))

    for day in every(random.Random(2), 45, 20, since=880):
        row(day, "K01", "Besuch", "ausgehend", "Mit Frau Behrens die Häuser durchgegangen, was im nächsten Jahr ansteht")
        row(day - 3, "K01", "E-Mail", "eingehend", "Danke für die gute Beratung, wir empfehlen Sie gern weiter")
    row(300, "K01", "E-Mail", "eingehend", "Herr Kowalczyk sucht einen Maler, ich habe Sie empfohlen")
    row(298, "K01", "Brief", "ausgehend", "Herzlichen Dank für die Empfehlung, anbei ein kleiner Gruß")
    row(15, "K01", "Anruf", "ausgehend", "Nachgefragt, ob im Treppenhaus alles in Ordnung ist")
    row(280, "K02", "Anruf", "eingehend", "Kommt auf Empfehlung, möchte zwei Zimmer streichen lassen")
    row(250, "K02", "Auftrag", "eingehend", "Auftrag Wohnzimmer und Flur")
    row(225, "K02", "Anruf", "ausgehend", "Gefragt, ob alles zur Zufriedenheit ist, sie sind sehr zufrieden")
    row(35, "K02", "E-Mail", "eingehend", "Könnten Sie uns ein Angebot für das Kinderzimmer machen?")
    row(700, "K03", "Auftrag", "eingehend", "Auftrag Gaststube")
    for day in (600, 500, 410, 320, 250):
        row(day, "K03", "Anruf", "ausgehend", "Mit dem Wirt gesprochen, Saal später")
    row(120, "K04", "Besuch", "ausgehend", "Farben für den Empfang ausgesucht")
    row(60, "K04", "Auftrag", "eingehend", "Auftrag Empfang und zwei Behandlungszimmer")
    row(26, "K04", "E-Mail", "eingehend", "Im Behandlungszimmer blättert die Farbe schon ab, das ist ärgerlich. Bitte um Nachbesserung")
    for day in (640, 450, 270, 90):
        row(day, "K05", "Besuch", "ausgehend", "Mit den Kindern eine Wand bemalt, Farbe gestiftet")
        row(day - 5, "K05", "Brief", "eingehend", "Die Kinder haben ein Bild gemalt und bedanken sich herzlich")
    row(30, "K05", "Anruf", "ausgehend", "Gefragt, was sie für den Sommer brauchen")
    row(200, "K06", "Auftrag", "eingehend", "Auftrag Ausstellungshalle")
    row(150, "K06", "E-Mail", "eingehend", "Ihr Preis ist zu hoch, die Konkurrenz ist günstiger")
    row(149, "K06", "E-Mail", "ausgehend", "Angebot mit Nachlass geschickt")
    row(40, "K06", "Anruf", "ausgehend", "Herrn Färber zugesagt, bis zum 5. Juni das Aufmaß zu schicken")
    row(95, "K07", "Anruf", "ausgehend", "Niemanden erreicht")
    row(60, "K07", "Anruf", "ausgehend", "Mailbox, niemanden erreicht")
    row(32, "K07", "Anruf", "ausgehend", "Wieder nicht erreicht")
    row(400, "K07", "Auftrag", "eingehend", "Auftrag Fassade")
    for day in (360, 240, 130, 25):
        row(day, "K08", "Treffen", "ausgehend", "Beim Kaffee über gemeinsame Baustellen gesprochen")
        row(day - 1, "K08", "Anruf", "eingehend", "Schickt uns einen Kunden, der einen Maler braucht")
    row(90, "K09", "Rundschreiben", "ausgehend", "Frühjahrsaktion")
    rows.sort()
    write(
        "malerbetrieb/exports/kontakte.csv",
        [["Kundennummer", "Datum", "Art", "Richtung", "Notiz"]]
        + [[key, day.strftime("%d.%m.%Y"), kind, way, text] for day, key, kind, way, text in rows], ";", "windows-1252",
    )


# A charity: who gives, who helps, and how they are thanked.
def charity():
    settings(
        "charity",
        "company: Brook House Hospice Friends\ninputs: exports\nas-of: 2026-06-30\n"
        "timezone: Europe/London\n",
    )
    people = [
        ("S-01", "Margaret Ellery", "Donor", "Beth"), ("S-02", "Colin and Ruth Apsley", "Donor", "Beth"),
        ("S-03", "Harrow Lane Bakery", "Donor", "Sam"), ("S-04", "Jaspreet Gill", "Volunteer", "Sam"),
        ("S-05", "Old Mill Rotary", "Donor", "Beth"), ("S-06", "Doreen Pike", "Volunteer", "Sam"),
        ("S-07", "Anand Legal", "Donor", "Beth"), ("S-08", "Felix Moran", "Volunteer", "Sam"),
        ("S-09", "The Tansley Trust", "Donor", "Beth"), ("S-10", "Hilda Osgood", "Donor", "Beth"),
    ]
    write("charity/exports/supporters.csv", [["Supporter ID", "Name", "Type", "Owner"]] + [list(row) for row in people])
    gifts = []
    for key, gap, last, sum_ in (
        ("S-01", 30, 12, 25), ("S-02", 182, 100, 500), ("S-03", 30, 18, 60), ("S-05", 365, 240, 1500), ("S-07", 90, 260, 250),
        ("S-09", 365, 60, 10000), ("S-10", 30, 155, 10),
    ):
        for day in every(random.Random(len(gifts)), gap, last - 1, since=1000, spread=0.05) + [last]:
            gifts.append((ago(day), key, sum_))
    gifts.sort()
    write(
        "charity/exports/gifts.csv",
        [["Gift ID", "Supporter ID", "Date", "Type", "Amount"]]
        + [[f"G{number}", key, day.isoformat(), "Donation", f"{sum_:.2f}"] for number, (day, key, sum_) in enumerate(gifts, 1)],
    )
    rows = []

    def row(days, key, kind, way, text):
        rows.append((ago(days), key, kind, way, text))

    for day in (700, 520, 330, 160, 45):
        row(day, "S-01", "Letter", "Outbound", "Thanked her by hand, with news of the garden she pays for")
        row(day - 8, "S-01", "Call", "Inbound", "Margaret rang to say how glad the letter made her. She told her bridge club about us")
    row(20, "S-01", "Visit", "Outbound", "Tea with Margaret, asked what she would like to see next")
    row(600, "S-02", "Letter", "Outbound", "Thank you letter")
    row(300, "S-03", "Email", "Inbound", "We could bring bread on Sundays, would that help?")
    row(299, "S-03", "Email", "Outbound", "It would help a great deal, thank you. Start whenever you like")
    row(22, "S-03", "Email", "Inbound", "Could you tell us how many loaves for the summer fair?")
    for day in (500, 400, 300, 200, 110, 50):
        row(day, "S-04", "Meeting", "Outbound", "Shift review with Jaspreet, asked what she needs")
        row(day - 20, "S-04", "Visit", "Inbound", "Jaspreet trained two new volunteers for us")
    row(15, "S-04", "Card", "Outbound", "Thank you card and a plant")
    row(400, "S-05", "Event", "Outbound", "Spoke at their dinner")
    for day in (620, 560, 480, 420, 350, 290):
        row(day, "S-06", "Visit", "Inbound", "Doreen did the Tuesday desk")
        row(day - 1, "S-06", "Call", "Outbound", "A word with Doreen about her week")
    row(27, "S-07", "Email", "Inbound", "We are unhappy to find our name wrong on the donors' board, for the second time. Please correct it")
    row(40, "S-08", "Email", "Outbound", "I promise to send Felix his rota by 12 June")
    row(70, "S-08", "Visit", "Inbound", "Felix painted the fence")
    row(150, "S-09", "Meeting", "Outbound", "Reported to the trustees what their grant did")
    row(58, "S-09", "Letter", "Outbound", "Thanked the trustees for the grant")
    for day in range(30, 400, 61):
        for key, *_ in people:
            row(day, key, "Newsletter", "Outbound", "Brook House News")
    rows.sort()
    write(
        "charity/exports/contacts.csv",
        [["Supporter ID", "Date", "Type", "Direction", "Notes"]]
        + [[key, day.isoformat(), kind, way, text] for day, key, kind, way, text in rows],
    )


# An agency: clients on one side, printers and freelancers on the other.
def agency():
    settings(
        "agency",
        "company: Fold & Field\ninputs: exports\nas-of: 2026-06-30\ntimezone: America/New_York\n"
        "tiers:\n  A: 30\n",
    )
    people = [
        ("C1", "Harbor Oats", "Customer", "A", "Mia Torres"), ("C2", "Lakeside Credit Union", "Customer", "A", "Mia Torres"),
        ("C3", "Petalworks", "Customer", "B", "Dev Anand"), ("C4", "Summit Dental Group", "Customer", "B", "Dev Anand"),
        ("C5", "Northbound Bikes", "Prospect", "", "Dev Anand"), ("V1", "Keystone Print", "Vendor", "", "Mia Torres"),
        ("V2", "Lena Ruiz, illustrator", "Vendor", "", "Mia Torres"), ("V3", "Paperhaus", "Vendor", "", "Dev Anand"),
        ("C6", "Riverside Theater", "Customer", "B", "Mia Torres"),
    ]
    write("agency/exports/accounts.csv", [["Account ID", "Account Name", "Type", "Tier", "Owner"]] + [list(row) for row in people])
    rows = []

    def row(days, key, kind, way, text):
        rows.append((ago(days), key, kind, way, text))

    for day in every(random.Random(5), 21, 6, since=700):
        row(day, "C1", "Meeting", "Outbound", "Planning with the Harbor team, asked what the fall needs")
        row(day - 2, "C1", "Email", "Inbound", "Great session, thank you. Sales of the new box are up")
    row(180, "C1", "Email", "Inbound", "I introduced you to Petalworks, they need a rebrand")
    row(179, "C1", "Email", "Outbound", "Thank you for the introduction, that means a lot")
    row(4, "C1", "Call", "Outbound", "Checked how the launch went")
    for day in every(random.Random(6), 25, 95, since=700):
        row(day, "C2", "Call", "Outbound", "Status call with the credit union")
        row(day - 1, "C2", "Email", "Inbound", "Thanks for the update")
    row(170, "C3", "Order", "Inbound", "Rebrand, phase one")
    row(100, "C3", "Delivery", "Outbound", "Brand book delivered")
    row(31, "C3", "Email", "Inbound", "The logo files are corrupt and our printer is waiting. This is unacceptable")
    row(29, "C3", "Email", "Outbound", "So sorry. New files attached, and the printer's rush fee is on us")
    row(28, "C3", "Email", "Inbound", "All good now, thank you for fixing it so fast")
    for day, words in ((300, "Too expensive, can you do it for less?"), (200, "We need it cheaper"), (80, "What is your lowest price for the flyers?")):
        row(day, "C4", "Email", "Inbound", words)
        row(day - 1, "C4", "Email", "Outbound", "Quote attached")
    row(25, "C5", "Email", "Inbound", "Can you show us work you did for other bike brands?")
    for day in every(random.Random(7), 40, 10, since=600):
        row(day, "V1", "Order", "Outbound", "Print run ordered")
        row(day - 6, "V1", "Delivery", "Inbound", "Print run delivered on time")
    for day in (400, 260, 120):
        row(day, "V1", "Visit", "Outbound", "At the press with the crew, brought coffee. They showed us a better paper")
    row(14, "V1", "Email", "Outbound", "Thank you for squeezing us in, the client loved it")
    row(200, "V2", "Order", "Outbound", "Six illustrations ordered")
    row(150, "V2", "Delivery", "Inbound", "Illustrations delivered")
    row(47, "V2", "Email", "Inbound", "My invoice of April is still unpaid. When will you pay?")
    row(46, "V2", "Email", "Outbound", "I promise we will pay it by May 29")
    row(90, "V3", "Order", "Outbound", "Paper samples ordered")
    for day in (350, 310, 270, 230, 190, 150, 115, 70, 30):
        row(day, "C6", "Call", "Inbound", "The theater called about the season's posters")
    rows.sort()
    write(
        "agency/exports/activities.csv",
        [["Account ID", "Date", "Type", "Direction", "Notes"]]
        + [[key, day.isoformat(), kind, way, text] for day, key, kind, way, text in rows],
    )


if __name__ == "__main__":
    for story in (pottery, mailbox, painter, charity, agency):
        story()
