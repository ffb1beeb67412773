#!/usr/bin/env python3
"""Hostile texts through every field and every format, read back by parsers that are not ours.

    .ci/hostile-data.py PROGRAM

Two exports that differ in nothing but their texts, one harmless, one made of what harms some format, give
two reports. Whatever a browser, a Markdown renderer, a mail program, a calendar or a spreadsheet builds of
them must have the same structure. Needs html5lib, cmarkgfm, icalendar; what is missing is skipped, aloud.
"""

import csv
import email
import email.policy
import importlib
import io
import json
import os
import subprocess
import sys
import tempfile

HOSTILE = [
    "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "\" onmouseover=\"alert(1)\" x='",
    "</style></title></textarea>--><svg onload=alert(1)>",
    "[click](javascript:alert(1)) ![x](http://track.example/p.gif)",
    "<http://track.example> www.track.example a@track.example",
    "`code` **bold** _em_ ~~s~~ | a | b |\n# heading\n\n- item",
    "{{title}} {{{title}}} {{> report.html}}",
    "=HYPERLINK(\"http://x.example\")",
    "+cmd|'/c calc'!A0",
    "@SUM(1)\t-1",
    "Ana\r\nBcc: victim@example.com\r\n\r\nbody",
    "x\nEND:VEVENT\nBEGIN:VALARM\nACTION:PROCEDURE",
    "semi;colon,comma\\n\\;back\\\\slash:",
    "\x1b[2J\x1b]0;pwned\x07 \x9b2J",
    "evil\u202egpj.exe\u2066 \u200f",
    "=?UTF-8?B?PHNjcmlwdD4=?= &lt;b&gt; &#60;",
    "{0} {1|a|b} {",
]
TEXTS = ["name", "owner", "tier", "segment", "contact"]


def write(folder, hostile):
    """Two tables with a text of every kind in every field of some row."""

    def text(number, harmless):
        text = HOSTILE[number % len(HOSTILE)]
        if hostile:
            return text
        # Signs that a report remarks upon are in both, so that both have the remark.
        signs = {"\x1b": "\x01", "\u202e": "\u202d"}
        return harmless + "".join(mild for sign, mild in signs.items() if sign in text)

    def key(letter, number):
        # A semicolon parts several ids in one cell, and stands in other fields.
        return f"{letter}{number:02d}{text(number, '')}".replace(";", "")

    with open(f"{folder}/customers.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["Customer ID", "Name", "Owner", "Tier", "Segment", "Contact", "Email"])
        for number in range(len(HOSTILE)):
            cells = [text(number + shift, f"{kind} {number}") for shift, kind in enumerate(TEXTS)]
            out.writerow([key("C", number)] + cells + [f"u{number}@ex.example"])
    with open(f"{folder}/calls.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["Customer ID", "Date", "Type", "Direction", "Subject", "Notes"])
        for number in range(len(HOSTILE)):
            for day, words in [
                ("2025-02-03", "thanks for the visit"),
                ("2025-06-03", "we will send the offer"),
                ("2025-09-03", "complaint: it is broken, when will it be repaired?"),
            ]:
                direction = "inbound" if "complaint" in words else "outbound"
                out.writerow(
                    [key("C", number), day, "call", direction, words + " " + text(number + 3, "plain"),
                     text(number + 5, "notes")])
        for number in range(len(HOSTILE)):
            out.writerow([key("C", 1), text(number, "no day"), "call", "outbound", "x", "y"])
            out.writerow(
                [key("X", number), "2025-01-02", "call", "outbound", "orphan", "z"])


def report(program, hostile):
    folder = tempfile.mkdtemp(prefix="rapport-hostile-")
    write(folder, hostile)
    title = HOSTILE[0] if hostile else "Company"
    with open(f"{folder}/rapport.yaml", "w", encoding="utf-8") as file:
        file.write("company: " + json.dumps(title) + "\n")
    made = subprocess.run(
        [program, "report", f"{folder}/customers.csv", f"{folder}/calls.csv", "--as-of", "2026-06-30",
         "--timezone", "UTC", "--force", "--config", f"{folder}/rapport.yaml", "--out", f"{folder}/out"],
        capture_output=True, check=False)
    if made.returncode:
        sys.exit(f"status {made.returncode}: {made.stderr.decode(errors='replace')[-400:]}")
    said = (made.stdout + made.stderr).decode()
    check(not unwanted(said.replace("\n", "")), "control characters on the terminal")
    return f"{folder}/out/latest"


failures = []


def check(holds, message):
    if not holds:
        failures.append(message)
        print("FAILED:", message)


def unwanted(text):
    """Control characters, and what turns the direction of writing."""
    return [
        hex(ord(c)) for c in text
        if ord(c) < 0x20 and c not in "\n\t\r" or 0x7F <= ord(c) < 0xA0
        or ord(c) in (0x2028, 0x2029, 0x200F) or 0x202A <= ord(c) <= 0x202E or 0x2066 <= ord(c) <= 0x2069]


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def library(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        print(f"{name} is not installed; its format is not looked at")
        return None


def elements(html5lib, text):
    """Every element with its attributes' names, and every address, in order."""
    found = []
    for node in html5lib.parse(text, namespaceHTMLElements=False).iter():
        # GitHub makes a link of any mail address in a text, escaped or not; it harms nobody.
        if isinstance(node.tag, str) and not node.attrib.get("href", "").startswith("mailto:"):
            attributes = sorted(
                (key, value if key in ("href", "src", "action") and not value.startswith("#") else "")
                for key, value in node.attrib.items())
            found.append((node.tag, tuple(attributes)))
    return found


def compare(kind, harmless, hostile):
    check(len(harmless) > 5, f"{kind}: the harmless one is empty")
    if harmless != hostile:
        place = next(
            (i for i, pair in enumerate(zip(harmless, hostile)) if pair[0] != pair[1]),
            min(len(harmless), len(hostile)))
        check(False, f"{kind}: another structure at {place}: {harmless[place:place + 3]} and "
                     f"{hostile[place:place + 3]}, {len(harmless)} and {len(hostile)}")


def inside(message):
    """A mail's parts: what kinds, which headers."""
    return [(part.get_content_type(), sorted(key.lower() for key in part.keys()))
            for part in message.walk()]


def main():
    program = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/rapport")
    harmless, hostile = report(program, False), report(program, True)
    html5lib, cmarkgfm, icalendar = library("html5lib"), library("cmarkgfm"), library("icalendar")

    for name in ["report.html", "summary.html"]:
        check(not unwanted(read(f"{hostile}/{name}")), f"{name}: control characters")
        if html5lib:
            compare(name, *(elements(html5lib, read(f"{place}/{name}")) for place in (harmless, hostile)))
    if html5lib and cmarkgfm:
        from cmarkgfm.cmark import Options
        pages = [
            cmarkgfm.github_flavored_markdown_to_html(
                read(f"{place}/report.md"), options=Options.CMARK_OPT_UNSAFE)
            for place in (harmless, hostile)]
        compare("report.md", *(elements(html5lib, page) for page in pages))
    check(not unwanted(read(f"{hostile}/report.md")), "report.md: control characters")
    check(not unwanted(read(f"{hostile}/summary.txt")), "summary.txt: control characters")
    check(read(f"{harmless}/summary.txt").count("\n") == read(f"{hostile}/summary.txt").count("\n"),
          "summary.txt: other lines")

    mails = []
    for place in (harmless, hostile):
        with open(f"{place}/summary.eml", "rb") as file:
            mails.append(email.message_from_binary_file(file, policy=email.policy.default))
    compare("summary.eml", inside(mails[0]) * 6, inside(mails[1]) * 6)
    for part in mails[1].walk():
        check(not part.defects, f"summary.eml: {part.defects}")
        for value in part.values():
            check(not unwanted(str(value)) and "\n" not in str(value), f"summary.eml: header {value!r}")
    body = mails[1].get_body(("html",)).get_content()
    if html5lib:
        compare("the mail's page", elements(html5lib, mails[0].get_body(("html",)).get_content()),
                elements(html5lib, body))

    for name in ["relationships.csv", "rejects.csv"]:
        tables = [list(csv.reader(io.StringIO(read(f"{place}/{name}")))) for place in (harmless, hostile)]
        check(len(tables[0]) == len(tables[1]), f"{name}: {len(tables[0])} and {len(tables[1])} rows")
        check(not unwanted(read(f"{hostile}/{name}")), f"{name}: control characters")
        for row in tables[1]:
            check(len(row) == len(tables[1][0]), f"{name}: another width: {row[:3]}")
            for cell in row:
                start = cell.lstrip(" \u00a0\ufeff")[:1]
                check(start not in ("=", "@", "\t", "\r", "\n"), f"{name}: a formula: {cell[:40]!r}")
                check(start not in ("+", "-") or cell.strip()[1:2].isdigit(), f"{name}: {cell[:40]!r}")
    rows = [json.loads(line) for line in read(f"{hostile}/relationships.jsonl").splitlines()]
    names = {row["name"] for row in rows}
    check(len(rows) >= len(HOSTILE), f"relationships.jsonl: {len(rows)} rows")
    check(any("<script>" in name for name in names), "JSON does not give names back as they were")
    check(not unwanted(read(f"{hostile}/relationships.jsonl")), "relationships.jsonl: control characters")
    json.loads(read(f"{hostile}/report.json"))

    if icalendar:
        calendars = [icalendar.Calendar.from_ical(read(f"{place}/touches.ics")) for place in (harmless, hostile)]
        shapes = [[(c.name, sorted(c.keys())) for c in calendar.walk()] for calendar in calendars]
        compare("touches.ics", *shapes)
        check(not unwanted(read(f"{hostile}/touches.ics")), "touches.ics: control characters")

    for place, _, files in os.walk(hostile):
        for name in files + [os.path.basename(place)]:
            check(all(c.isalnum() or c in "-_." for c in name) and ".." not in name, f"a file called {name!r}")
    print("hostile texts:", "FAILED" if failures else "every format keeps its structure")
    sys.exit(1 if failures else 0)


main()
