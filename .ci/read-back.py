"""read-back.py FOLDER: parses every document of a report and compares what is in them.

relationships.jsonl says what the data were; page, mail, Markdown, text, tables, mail headers and calendar
must show the same names as text and nothing else: no element, link, header, row or event that the
report did not mean. Uses cmarkgfm and icalendar where they are installed."""

import csv
import email
import email.policy
import html.parser
import json
import pathlib
import re
import sys
import unicodedata

folder = pathlib.Path(sys.argv[1])
faults = []


def want(condition, fault):
    if not condition:
        faults.append(fault)


def read(name):
    return (folder / name).read_bytes().decode("utf-8")


def shown(text):
    """A name as documents for people show it: one line, without controls; the cut is the report's."""
    kept = (" " if unicodedata.category(c) in ("Cc", "Zl", "Zp", "Zs") else c for c in text)
    kept = (c for c in kept if not ("\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069" or c == "\ufeff"))
    # More than four marks on one letter are no writing.
    text, marks = "", 0
    for c in kept:
        marks = marks + 1 if unicodedata.category(c) in ("Mn", "Me") else 0
        text += c if marks <= 4 else ""
    return " ".join(text.split())[:30]


class Page(html.parser.HTMLParser):
    """The elements a browser would build, and their text."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.text, self.links, self.handlers = set(), [], [], []
        self.raw = None
        self.feed(text)
        self.text = " ".join("".join(self.text).split())

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.raw = tag if tag in ("script", "style") else None
        for name, value in attributes:
            if name.startswith("on"):
                self.handlers.append(f"{tag} {name}")
            if name in ("href", "src", "action"):
                self.links.append(value or "")

    def handle_endtag(self, tag):
        if tag == self.raw:
            self.raw = None

    def handle_data(self, data):
        if self.raw is None:
            self.text.append(data)


PAGE = set(
    "html head meta title style body header p h1 h2 h3 h4 nav ul ol li a span main form fieldset legend label"
    " input section div table thead tbody tr th td bdi br strong figure figcaption svg path rect text g"
    " details summary article time q dl dt dd aside footer script".split()
)
MAIL = set("html head meta title style body div table tr td th h1 h2 strong br span bdi a".split())
# What cmark makes of our own Markdown; a bare address in the data becomes a mailto link, which is harmless.
MARKDOWN = set("h1 h2 h3 p ul li strong table thead tbody tr th td a".split())

rows = [json.loads(line) for line in read("relationships.jsonl").splitlines()]
report = json.loads(read("report.json"))
names = {row["id"]: row["name"] for row in rows}
neglected = [row["id"] for row in report["flagged"] if row["neglected"]]
want(len(rows) == report["totals"]["relationships"], "report.json counts other relationships than it lists")
want(len(neglected) == report["totals"]["neglected"], "report.json counts other neglected than it lists")

page = Page(read("report.html"))
want(page.tags <= PAGE, f"report.html: elements {page.tags - PAGE}")
want(not page.handlers, f"report.html: handlers {page.handlers}")
# A link leads to the page itself, or to one person: a mailbox without more, a number that is dialled.
person = re.compile(r"mailto:[^@?&]+@[^@?&]+|tel:\+?[0-9]{5,15}")
leaving = [link for link in page.links if not link.startswith("#") and not person.fullmatch(link)]
want(not leaving, f"report.html: links that leave the page {leaving[:3]}")
ids = re.findall(r'\bid="([^"]*)"', read("report.html"))
want(len(ids) == len(set(ids)), "report.html: an id twice")
anchors = {link[1:] for link in page.links if link.startswith("#")}
want(anchors <= set(ids), f"report.html: links to nothing {sorted(anchors - set(ids))[:3]}")
for number in ("neglected", "partnership", "drifting"):
    if rows:
        want(str(report["totals"][number]) in page.text, f"report.html: no number of {number}")
for name in names.values():
    want(shown(name) in page.text, f"report.html: does not show {shown(name)!r}")

for path in [folder / "summary.html", *folder.glob("owners/*/summary.html")]:
    mail = Page(path.read_text("utf-8"))
    where = path.relative_to(folder)
    want(mail.tags <= MAIL, f"{where}: elements {mail.tags - MAIL}")
    want(not mail.handlers, f"{where}: handlers {mail.handlers}")
    want(all(link.startswith(("https://", "mailto:")) for link in mail.links), f"{where}: links {mail.links}")
    want(len(path.read_bytes()) <= 100_000, f"{where}: larger than mail programs show")
mail, text = Page(read("summary.html")), " ".join(read("summary.txt").split())
for identity in neglected[:25]:
    want(shown(names[identity]) in mail.text, f"summary.html: does not show {shown(names[identity])!r}")
    want(shown(names[identity]) in text, f"summary.txt: does not show {shown(names[identity])!r}")

for path in [folder / "summary.eml", *folder.glob("owners/*/summary.eml")]:
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    where = path.relative_to(folder)
    headers = sorted(name.lower() for name in message.keys())
    want(headers == sorted("from to subject date message-id mime-version auto-submitted content-type".split()),
         f"{where}: headers {headers}")
    parts = [part.get_content_type() for part in message.walk()]
    want(parts == ["multipart/alternative", "text/plain", "text/html"], f"{where}: parts {parts}")
    for kind, twin in (("plain", "txt"), ("html", "html")):
        body = message.get_body((kind,)).get_content().replace("\r\n", "\n")
        want(body.rstrip("\n") == path.with_name(f"summary.{twin}").read_text("utf-8").rstrip("\n"),
             f"{where}: its part {kind} is not summary.{twin}")

try:
    import cmarkgfm

    for name in ("report.md", "summary.md"):
        document = Page(cmarkgfm.github_flavored_markdown_to_html(read(name)))
        want(document.tags <= MARKDOWN, f"{name}: elements {document.tags - MARKDOWN}")
        want(all(link.startswith("mailto:") for link in document.links), f"{name}: links {document.links[:3]}")
        for identity in neglected[:10]:
            want(shown(names[identity]) in document.text, f"{name}: does not show {shown(names[identity])!r}")
    for table in re.findall(r"<table>.*?</table>", cmarkgfm.github_flavored_markdown_to_html(read("report.md")), re.S):
        cells = {len(re.findall(r"<t[hd]", line)) for line in re.findall(r"<tr>.*?</tr>", table, re.S)}
        want(len(cells) == 1, f"report.md: a table with rows of {cells} cells")
except ImportError:
    pass

with open(folder / "relationships.csv", encoding="utf-8", newline="") as file:
    table = list(csv.reader(file, strict=True))
want(len(table) == len(rows) + 1, "relationships.csv: not one row a relationship")
want(len({len(row) for row in table}) == 1, "relationships.csv: rows of different length")
for row, source in zip(table[1:], rows):
    want(row[0].removeprefix("'") == source["id"].removeprefix("'"), f"relationships.csv: {row[0]!r} is not {source['id']!r}")
with open(folder / "rejects.csv", encoding="utf-8", newline="") as file:
    rejects = list(csv.reader(file, strict=True))
for row in table[1:] + rejects[1:]:
    for cell in row:
        number = re.fullmatch(r"[+-][0-9 ()./-]*", cell)
        want(number or not cell.lstrip().startswith(("=", "@", "+", "-", "\t", "\r")), f"a formula: {cell[:40]!r}")

calendar = (folder / "touches.ics").read_bytes()
want(all(len(line) <= 75 for line in calendar.split(b"\r\n")), "touches.ics: a line longer than 75 octets")
want(b"\n" not in calendar.replace(b"\r\n", b""), "touches.ics: a bare line feed")
try:
    import icalendar

    events = list(icalendar.Calendar.from_ical(calendar).walk("VEVENT"))
    want(len({str(event["UID"]) for event in events}) == len(events), "touches.ics: a UID twice")
    for event in events:
        want(event["DTSTART"].dt.weekday() < 5, f"touches.ics: {event['DTSTART'].dt} is a weekend")
        want(not event.errors, f"touches.ics: {event.errors}")
    per_day = {}
    for event in events:
        if str(event["UID"]).startswith("touch-"):
            per_day[event["DTSTART"].dt] = per_day.get(event["DTSTART"].dt, 0) + 1
    owners = len({row["owner"] for row in rows})
    want(all(count <= 5 * owners for count in per_day.values()), f"touches.ics: too many a day {per_day}")
except ImportError:
    pass

for path in sorted(folder.rglob("*")):
    if path.suffix in (".html", ".md", ".txt", ".ics"):
        bad = {c for c in path.read_text("utf-8").replace("\n", "") if unicodedata.category(c) in ("Cc", "Zl", "Zp")}
        want(not bad, f"{path.relative_to(folder)}: control characters {bad}")

print("\n".join(faults) or f"{len(rows)} relationships read back from {folder}")
sys.exit(bool(faults))
