"""Makes up an export to measure with: customers.csv and interactions.csv, as a CRM would write them.

    python3 generate.py ROWS FOLDER

The same number of rows gives the same bytes on every machine, however many processors help. Rows run
by date, customers mixed, about 88 bytes each; one customer for every hundred rows, a hundred thousand
at most. Nothing but the standard library is needed.
"""

import datetime
import itertools
import math
import multiprocessing
import os
import random
import sys
from array import array

SEED = 20260630
LAST_DAY = datetime.date(2026, 6, 30)
DAYS = 1826
MOST_CUSTOMERS = 100_000

# Type, direction, weight, what it says. {w} is a word and {n} a number that vary from row to row.
KINDS = [
    ("Call", "Outbound", 14, [
        "Called {w} about the {n} cartons, all is well so far",
        "Asked {w} how the training of {n} people went",
        "The invoice {n} for {w} is corrected",
        "Talked about their needs for {w} next year, {n} perhaps",
        "Thanked them for the order of {n} {w}",
        "Rang to ask if the {w} run well, counter at {n}",
        "Talked to {w} about hall {n}",
    ]),
    ("Call", "Inbound", 8, [
        "They asked when the {n} pieces of {w} will come",
        "{w} wants a better price, a competitor offers {n}",
        "Asked how to set the {w} to {n} degrees",
        "They said the {w} work well since change {n}",
        "Told us that {n} new colleagues use the {w}",
    ]),
    ("Email", "Outbound", 18, [
        "Sent the drawings of the {w} with note {n}",
        "Answered the question {n} about {w}",
        "Wrote to ask whether the {w} from delivery {n} suit",
        "Apologised for the late {w}, credit note {n} attached",
        "Sent the offer {n} for {w}",
        "Followed up on the delivery {n} of {w}",
        "Replaced the {w} of order {n}, all settled",
    ]),
    ("Email", "Inbound", 14, [
        "Please send us {n} more of the {w}",
        "Thank you for the quick help with {w}, number {n}",
        "Do the {w} fit the model {n}?",
        "We recommended you to the people at {w}, they have {n} sites",
        "Our plans for {w} changed to {n} a month",
        "Here is the list {n} for the {w}",
        "The {w} are in use at station {n}",
    ]),
    ("Meeting", "Outbound", 5, [
        "Review of the year with {w}, {n} open points",
        "Went through the needs for {w} in hall {n}",
        "Planned the rollout of {w} on {n} machines",
    ]),
    ("Visit", "Outbound", 3, [
        "Looked at the line for {w} with {n} stations",
        "Checked the {w} on site, counter at {n}",
    ]),
    ("Order", "Inbound", 22, [
        "Order {n}: {w} and accessories",
        "Order {n} of {w} as in the frame contract",
        "Order {n} repeated from last time: {w}",
        "Rush order {n} of {w}",
    ]),
    ("Delivery", "Outbound", 6, [
        "Delivered {w}, note {n}, complete",
        "Delivery {n} of {w} in two parcels",
    ]),
    ("Newsletter", "Outbound", 8, [
        "Newsletter {n}: what is new in {w}",
        "Offers of the month number {n} with {w}",
    ]),
    ("Ticket", "Inbound", 2, [
        "Case {n}: {w} show an error after the update",
        "Case {n}: question about the settings of {w}",
        "Case {n}: the {w} arrived broken",
    ]),
]

# What may stand behind: most rows have something, and a comma or a quote as people write them.
ENDINGS = ["", "", "", "", "; ok", "; noted", ", as agreed", " (by Jo)", "; \"sand\"", "; Größe M"]

FIRST = ["north", "south", "old", "new", "upper", "lower", "green", "grey", "blue", "long", "small",
         "wide", "plain", "dry", "light", "dark", "cold", "warm", "round", "flat"]
SECOND = ["valves", "lamps", "boards", "crates", "seals", "hinges", "panels", "rollers", "covers",
          "cables", "frames", "filters", "hoses", "pumps", "trays", "labels", "doors", "shelves",
          "motors", "fans"]
OWNERS = ["Dana Reed", "Lee Marsh", "Priya Nair", "Tom Field", "Ines Alves", "Olu Bello",
          "Mia Lund", "Karl Roth", "Ana Costa", "Ben Wood"]
TIERS = ["A", "B", "B", "C", "C", "C"]


def templates():
    """(text before the first slot, between, behind, order of slots), with weights."""
    found, weights = [], []
    for kind, direction, weight, notes in KINDS:
        tails = [(note, ending) for note in notes for ending in ENDINGS]
        for note, ending in tails:
            text = note + ending
            if "," in text or '"' in text:
                text = '"' + text.replace('"', '""') + '"'
            word_first = text.index("{w}") < text.index("{n}")
            a, rest = text.split("{w}" if word_first else "{n}")
            b, c = rest.split("{n}" if word_first else "{w}")
            found.append((f"{kind},{direction},{a}", b, c + "\n", word_first))
            weights.append(weight / len(tails))
    return found, list(itertools.accumulate(weights))


class Base:
    """The customers: how busy each is, when the tie began, when it ended."""

    def __init__(self, rows):
        self.rows = rows
        self.count = max(10, min(rows // 100, MOST_CUSTOMERS))
        rng = random.Random(SEED)
        self.ids, self.begin, self.end, weights = [], array("h"), array("h"), []
        self.lines = ["id,name,owner,tier,since\n"]
        for i in range(self.count):
            key = f"C{i + 1:06}"
            begin = 0 if rng.random() < 0.4 else int(DAYS * 0.9 * rng.random())
            end = DAYS if rng.random() < 0.8 else rng.randint(begin, DAYS)
            self.ids.append(key)
            self.begin.append(begin)
            self.end.append(end)
            weights.append(math.exp(rng.gauss(0, 0.8)))
            since = LAST_DAY - datetime.timedelta(days=DAYS - 1 - begin)
            name = f"{rng.choice(FIRST)} {rng.choice(SECOND)} {i + 1}".capitalize()
            self.lines.append(f"{key},{name},{rng.choice(OWNERS)},{rng.choice(TIERS)},{since}\n")
        self.weights = list(itertools.accumulate(weights))
        self.everyone = range(self.count)
        self.words = [f"{a} {b}" for a in FIRST for b in SECOND]
        self.templates, self.template_weights = templates()

    def day(self, number):
        """The rows of one day; its own seed, so that any process may make it."""
        rng = random.Random(SEED * 10_000 + number)
        wanted = self.rows * (number + 1) // DAYS - self.rows * number // DAYS
        begin, end = self.begin, self.end
        customers = []
        while len(customers) < wanted:
            drawn = rng.choices(
                self.everyone, cum_weights=self.weights, k=2 * (wanted - len(customers)) + 8)
            customers += [c for c in drawn if begin[c] <= number <= end[c]]
        said = rng.choices(self.templates, cum_weights=self.template_weights, k=wanted)
        numbers = array("I", rng.randbytes(4 * wanted))
        if sys.byteorder == "big":
            numbers.byteswap()
        date = str(LAST_DAY - datetime.timedelta(days=DAYS - 1 - number))
        ids, words, many = self.ids, self.words, len(self.words)
        return "".join([
            f"{ids[c]},{date},{a}{words[x % many]}{b}{1000 + x % 90001}{e}" if word_first
            else f"{ids[c]},{date},{a}{1000 + x % 90001}{b}{words[x % many]}{e}"
            for c, (a, b, e, word_first), x in zip(customers, said, numbers)
        ])


base = None


def start(rows):
    global base
    base = Base(rows)


def make(number):
    return base.day(number).encode()


def main(rows, folder):
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, "interactions.csv")
    with open(os.path.join(folder, "customers.csv"), "w", encoding="utf-8") as file:
        file.writelines(Base(rows).lines)
    with open(path + ".part", "wb") as file, \
            multiprocessing.Pool(initializer=start, initargs=(rows,)) as pool:
        file.write(b"customer_id,date,type,direction,notes\n")
        for text in pool.imap(make, range(DAYS), chunksize=4):
            file.write(text)
    # Only a whole file gets the name: a run that was broken off is made again.
    os.replace(path + ".part", path)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(int(sys.argv[1]), sys.argv[2])
