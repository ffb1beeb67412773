#!/usr/bin/env python3
"""Writes the books of Tarrow Nursery, an invented company: customers.csv, interactions.csv, orders.csv, and the cast in README.md.

    python3 SampleData/generate.py                    # the same bytes every time
    python3 SampleData/generate.py --expected FILE    # the expected judgements, in the form of Tests/RapportTests/Cases

The stories are in generator/stories.py, the wording in generator/wording.py. Chance decides only which day and which of the
prepared sentences; it comes from random.Random(seed).random() alone, whose sequence Python guarantees across versions.
"""

import csv
import datetime
import io
import json
import pathlib
import random
import sys

sys.dont_write_bytecode = True
from generator import stories, wording  # noqa: E402

HERE = pathlib.Path(__file__).parent
AS_OF = datetime.date(2026, 6, 30)
START = datetime.date(2023, 7, 1)
SEED = 1978


def day(text):
    return datetime.date.fromisoformat(text)


class Deck:
    """Deals every line of a pool once before it repeats any, so that no sentence is heard thirty times."""

    def __init__(self, lines, chance):
        self.lines, self.chance, self.pile = lines, chance, []

    def deal(self):
        if not self.pile:
            self.pile = list(self.lines)
            for i in range(len(self.pile) - 1, 0, -1):
                j = int(self.chance.random() * (i + 1))
                self.pile[i], self.pile[j] = self.pile[j], self.pile[i]
        return self.pile.pop()


class Book:
    """Everything written down so far, and the chance and decks it is written with."""

    def __init__(self):
        self.customers, self.interactions, self.orders, self.cast = [], [], [], []
        self.chance = random.Random(SEED)
        self.decks = {}

    def deal(self, name, voice, lines):
        return self.decks.setdefault((name, voice), Deck(lines, self.chance)).deal()

    def account(self, *columns):
        return Account(self, *columns)

    def between(self, low, high):
        return low + int(self.chance.random() * (high - low + 1))


class Account:
    """One relationship; a story calls its methods. A date is "YYYY-MM-DD"; nothing is written after the as-of date unless planned."""

    def __init__(self, book, ident, name, kind, tier, owner, segment, contact, mail, since, birthday=""):
        self.book, self.id, self.owner, self.segment = book, ident, owner, segment
        self.first = contact.split(" ")[0] if contact else "them"
        book.customers.append([ident, name, kind, tier, owner, segment, contact, mail, since, birthday])

    # One row, told in so many words.

    def row(self, on, kind, way, subject, notes="", status="Completed", due="", by=None):
        if status == "Completed" and kind == "Email":
            status = "Sent" if way == "Outbound" else "Received"
        if status == "Completed" and kind in ("Web enquiry", "Voicemail"):
            status = "New"
        self.book.interactions.append([self.id, on, kind, way, status, subject, notes, due, by if by is not None else self.owner])

    def ours(self, on, kind, subject, notes="", status="Completed", due=""):
        self.row(on, kind, "Outbound", subject, notes, status, due)

    def theirs(self, on, kind, subject, notes="", status="Completed"):
        self.row(on, kind, "Inbound", subject, notes, status)

    def order(self, on, amount, status="Delivered"):
        self.book.orders.append([self.id, on, amount, status])

    # Rows from the pools.

    def say(self, pool, voice=None):
        lines = getattr(wording, pool)
        lines = (lines[self.owner if voice is None else voice] if isinstance(lines, dict) else lines).split("\n")
        return self.fill(self.book.deal(pool, self.owner if voice is None else voice, lines)).split("|")

    def fill(self, text):
        p = self.book.deal("plants", "", wording.PLANTS)
        q = self.book.deal("plants", "", wording.PLANTS)
        return text.format(c=self.first, p=p, q=q, n=self.book.between(3, 19))

    def days(self, first, last, gap, jitter=0.2):
        """Working days from first to last, about `gap` days apart."""
        at, end = day(first), min(day(last), AS_OF)
        while at <= end:
            weekday = at + datetime.timedelta(days=(0, 0, 0, 0, 0, 2, 1)[at.weekday()])
            if weekday <= end:
                yield weekday.isoformat()
            spread = int(gap * jitter)
            at += datetime.timedelta(days=max(1, gap + self.book.between(-spread, spread)))

    def call(self, *dates):
        for on in dates:
            subject, notes = self.say("CALL")
            self.ours(on, "Call", subject, notes)

    def visit(self, *dates):
        for on in dates:
            subject, notes = self.say("VISIT")
            self.ours(on, "Lunch" if subject.lower().startswith("lunch") else "Visit", subject, notes)

    def follow(self, *dates):
        for on in dates:
            subject, notes = self.say("FOLLOW")
            self.ours(on, "Call" if self.book.chance.random() < 0.7 else "Email", subject, notes)

    def review(self, *dates):
        for on in dates:
            subject, notes = self.say("REVIEW")
            self.ours(on, "Meeting", subject, notes)

    def thank(self, *dates):
        for on in dates:
            kind, subject, notes = self.say("WINTER_THANKS" if on[5:7] == "12" else "THANKS")
            self.ours(on, kind, subject, notes)

    def help(self, *dates):
        for on in dates:
            subject, notes = self.say("HELP")
            self.ours(on, "Other", subject, notes)

    def ask(self, *dates):
        """A question of theirs, and our answer within two days."""
        for on in dates:
            subject, question = self.book.deal("ASK", "", wording.ASK)
            self.theirs(on, "Email" if self.book.chance.random() < 0.8 else "Web enquiry", self.fill(subject), self.fill(question))
            subject, notes = self.say("ANSWER")
            self.ours(self.later(on, 0, 2), "Call" if "rang" in subject.lower() or "returned" in subject.lower() else "Email", subject, notes)

    def they_call(self, *dates):
        for on in dates:
            subject, notes = self.say("THEY_CALL")
            self.theirs(on, "Call", subject, notes)

    def value(self, *dates):
        for on in dates:
            subject, notes = self.say("VALUE", self.segment if self.segment in wording.VALUE else "")
            self.theirs(on, "Call", subject, notes)

    def later(self, on, low, high):
        """So many days later, or the Monday after; never after the as-of date."""
        moved = day(on) + datetime.timedelta(days=self.book.between(low, high))
        moved += datetime.timedelta(days=(0, 0, 0, 0, 0, 2, 1)[moved.weekday()])
        return min(moved, AS_OF).isoformat()

    def buy(self, first, last, gap, low, high, follow=True, notice=False):
        """Orders in a rhythm; each followed up within a week where `follow`, and announced by the robot where `notice`."""
        for on in self.days(first, last, gap):
            self.order(on, self.book.between(low, high) + self.book.between(0, 3) * 0.25)
            if follow and day(on) + datetime.timedelta(days=8) <= AS_OF:
                self.follow(self.later(on, 4, 8))
            if notice:
                self.notice(self.later(on, 1, 2))

    def notice(self, on):
        number = self.book.between(40000, 89999)
        self.row(on, "Email", "Outbound", f"Your order {number} has been dispatched", "Automated message, please do not reply.", "Sent", by="Web shop")

    def newsletters(self, first=(2023, 7), last=(2026, 6)):
        for (year, month), subject in wording.NEWSLETTERS.items():
            if first <= (year, month) <= last:
                on = f"{year}-{month:02}-{11 + month % 5:02}"
                self.row(on, "Email", "Outbound", subject, "", "Sent", by="Mailing")

    def expect(self, story, shows, cls, neg=None, must=(), mustnot=(), ill=None, drift=None):
        name = self.book.customers[-1][1]
        self.book.cast.append(dict(id=self.id, name=name, cls=cls, neg=neg, must=list(must), mustnot=list(mustnot), ill=ill, drift=drift, note=shows, story=" ".join(story.split())))


def quoted(rows, header):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def interactions_text(book):
    """By date, as a CRM exports them, but with a block that was imported late standing at the end, and stray rows."""
    rows = sorted(book.interactions, key=lambda r: (r[1], r[0], r[2], r[5], r[6]))
    late = [r for r in rows if "2024-03-01" <= r[1] <= "2024-03-09"]
    rows = [r for r in rows if r not in late] + late
    return quoted([[n, *r] for n, r in enumerate(rows, 1001)],
                  ["Activity ID", "Account ID", "Date", "Type", "Direction", "Status", "Subject", "Notes", "Due Date", "Owner"])


def orders_text(book):
    """The accounts package: days first, thousands with a comma, newest first."""
    rows = sorted(book.orders, key=lambda r: (r[1], r[0], r[2]))
    rows = [[f"SO{n}", a, f"{on[8:]}/{on[5:7]}/{on[:4]}", f"{amount:,.2f}", "GBP", status] for n, (a, on, amount, status) in enumerate(rows, 20110)]
    return quoted(reversed(rows), ["Order No", "Account ID", "Order Date", "Amount", "Currency", "Status"])


def cast_table(book):
    lines = ["| id | who | told to show | expected |", "| --- | --- | --- | --- |"]
    for c in book.cast:
        verdict = ["**partnership**" if c["cls"] == "P" else "transactional" if c["cls"] == "T" else "(no class expected)"]
        verdict += {True: ["neglected"], False: ["not neglected"], None: []}[c["neg"]]
        verdict += [" ".join(c["must"])] if c["must"] else []
        verdict += ["not " + " ".join(c["mustnot"])] if c["mustnot"] else []
        verdict += {True: ["ill-fitting"], False: ["not ill-fitting"], None: []}[c["ill"]]
        verdict += {True: ["drifting"], False: ["not drifting"], None: []}[c["drift"]]
        lines.append(f"| {c['id']} | **{c['name']}.** {c['story']} | {c['note']} | {', '.join(verdict)} |")
    return "\n".join(lines)


def main():
    book = Book()
    for story in stories.ALL:
        story(book)
    if sys.argv[1:2] == ["--expected"]:
        cases = [{k: v for k, v in c.items() if k != "story"} for c in book.cast if c["cls"]]
        pathlib.Path(sys.argv[2]).write_text(json.dumps({"asOf": AS_OF.isoformat(), "cases": cases}, indent=1, ensure_ascii=False) + "\n")
        return
    (HERE / "customers.csv").write_text(quoted(book.customers, ["Account ID", "Account Name", "Type", "Tier", "Account Owner", "Segment", "Contact Name", "Email", "Customer Since", "Birthday"]), encoding="utf-8")
    (HERE / "interactions.csv").write_text(interactions_text(book), encoding="utf-8")
    (HERE / "orders.csv").write_text(orders_text(book), encoding="utf-8")
    readme = HERE / "README.md"
    head, _, rest = readme.read_text(encoding="utf-8").partition("<!-- cast -->\n")
    tail = rest.partition("<!-- end of cast -->")[2]
    readme.write_text(f"{head}<!-- cast -->\n\n{cast_table(book)}\n\n<!-- end of cast -->{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
