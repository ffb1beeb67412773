"""Makes up an export of everything that needs knowledge of the whole: customers, prospects and suppliers that
only rows tell apart, contacts of accounts, two files of interactions, mails to many, ids in other spelling.

    python3 inputs.py RELATIONSHIPS FOLDER
"""

import csv
import datetime
import os
import random
import sys

LAST_DAY = datetime.date(2026, 6, 30)
WORDS = ("garden", "hall", "pump", "roof", "seed", "tour", "menu", "court")
ROWS = (
    ("call", "outbound", "Rang about the {w} and talked of next year"),
    ("call", "inbound", "They asked when the {w} will come"),
    ("email", "outbound", "We will send the offer for the {w} by Friday"),
    ("email", "inbound", "Thank you for the quick help with the {w}"),
    ("visit", "outbound", "Saw them and brought the {w} as promised"),
    ("complaint", "inbound", "Complaint: half of the {w} was broken"),
    ("note", "", "About the {w}, “{n}” – ändern"),
)


def written(folder, name, header, rows):
    with open(os.path.join(folder, name), "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\r\n" if name == "calls.csv" else "\n")
        writer.writerow(header)
        writer.writerows(rows)


def make(count, folder):
    os.makedirs(folder, exist_ok=True)
    chance = random.Random(20260630)
    customers, contacts, calls, orders = [], [], [], []

    def day(age):
        return (LAST_DAY - datetime.timedelta(days=age)).isoformat()

    for number in range(1, count + 1):
        key = f"AC-{number:05}"
        owner = ("Ann", "Bo", "Cleo", "")[number % 4]
        customers.append((key, f"House {number} & Söhne", owner, "ABC"[number % 3], f"h{number}@house{number}.example"))
        people = [f"CT-{number:05}-{person}" for person in range(number % 3)]
        contacts += [(person, key, f"Person {person}", f"{person.lower()}@house{number}.example") for person in people]
        is_supplier, is_prospect = number % 17 == 0, number % 11 == 1
        age, until = 20 + chance.randrange(800), chance.randrange(300 if number % 4 == 0 else 40)
        every = 10 + chance.randrange(50)
        while age > until:
            kind, side, text = chance.choice(ROWS[:1] if is_prospect else ROWS)
            # One in thirty in another spelling.
            who = key.lower().replace("-", " ") if chance.randrange(30) == 0 else chance.choice([key, *people])
            text = text.format(w=chance.choice(WORDS), n=chance.randrange(1000))
            if chance.randrange(12) == 0:
                text += '\nand, "quoted",\nover lines'
            calls.append((who, day(age), kind, side, text))
            if not is_prospect and chance.randrange(2):
                money = f"{chance.randrange(90000) / 100:.2f}"
                sides = [("order", "outbound"), ("invoice", "inbound")] if is_supplier else [("order", "inbound")]
                currency = "CHF" if number % 7 == 0 else "EUR"
                orders += [(key, day(age), *side, f"Order {age}", money, currency) for side in sides]
            age -= every + chance.randrange(15)
        if number % 2:
            for month in (4, 5):
                text = f"News of the season number {month}, for all of our friends"
                calls.append((key, f"2026-0{month}-12", "email", "outbound", text))
    calls += [(f"ZZ-{number}", day(40), "call", "outbound", "On no list") for number in range(count // 50)]
    calls += [("AC-00003", "some day", "call", "outbound", "No day"), ("", day(9), "call", "inbound", "Nobody's")]
    chance.shuffle(calls)
    written(folder, "customers.csv", ("customer_id", "name", "owner", "tier", "email"), customers)
    written(folder, "contacts.csv", ("contact_id", "account_id", "name", "email"), contacts)
    written(folder, "calls.csv", ("customer_id", "date", "type", "direction", "notes"), calls)
    written(folder, "orders.csv", ("customer_id", "date", "type", "direction", "subject", "amount", "currency"), orders)


if __name__ == "__main__":
    make(int(sys.argv[1]), sys.argv[2])
