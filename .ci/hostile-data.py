#!/usr/bin/env python3
"""Hostile texts through every field and every format, read back by parsers that are not ours.

    .ci/hostile-data.py PROGRAM

Two exports that differ in nothing but their texts, one harmless, one made of what harms some format, give
two reports. Whatever a browser, a Markdown renderer, a mail program, a calendar or a spreadsheet builds of
them must have the same structure. Exports with a mark of its own in every field tell of each field and
each format: as text, or not at all. Needs html5lib, cmarkgfm, icalendar; what is missing is skipped, aloud.
"""

import csv
import email
import email.policy
import glob
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
        # A handle is nobody's name, which a report remarks upon as well.
        handle = "@" if text.startswith("@") and harmless else ""
        return handle + harmless + "".join(mild for sign, mild in signs.items() if sign in text)

    def key(letter, number):
        # A semicolon parts several ids in one cell, and stands in other fields.
        return f"{letter}{number:02d}{text(number, '')}".replace(";", "")

    with open(f"{folder}/customers.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["Customer ID", "Name", "Owner", "Tier", "Segment", "Contact", "Email"])
        for number in range(len(HOSTILE)):
            # A letter behind each: a lost row that holds a customer's whole name makes that customer unknown,
            # and the same texts stand in the lost rows below, so one report would judge otherwise.
            cells = [text(number + shift, f"{kind} {number}") + kind[0] for shift, kind in enumerate(TEXTS)]
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
        # With words of the user's own the lexicon alone reads, which hostile letters around a word do not
        # sway: both reports are of the same judgement.
        file.write("lexicon:\n  price-talk:\n    add: [zqprice]\n")
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


def mail(path):
    with open(path, "rb") as file:
        return email.message_from_binary_file(file, policy=email.policy.default)


def check_mail(name, message):
    for part in message.walk():
        check(not part.defects, f"{name}: {part.defects}")
        for value in part.values():
            check(not unwanted(str(value)) and "\n" not in str(value), f"{name}: header {value!r}")


def check_owners(html5lib, harmless, hostile):
    """Every owner's letter: of the same shapes, though in another order, since the names differ."""
    shapes = []
    for place in (harmless, hostile):
        folders = sorted(glob.glob(f"{place}/owners/*"))
        check(len(folders) >= 10, f"owners: {len(folders)} letters")
        letters = []
        for folder in folders:
            for name in ["summary.html", "summary.txt"]:
                check(not unwanted(read(f"{folder}/{name}")), f"{folder}/{name}: control characters")
            message = mail(f"{folder}/summary.eml")
            check_mail(folder, message)
            page = elements(html5lib, read(f"{folder}/summary.html")) if html5lib else []
            letters.append((inside(message), page))
        shapes.append(sorted(letters))
    check(shapes[0] == shapes[1], "owners: letters of another structure")


def run(program, *arguments):
    made = subprocess.run([program, *arguments], capture_output=True, check=False)
    for text in (made.stdout, made.stderr):
        check(not unwanted(text.decode()), f"{arguments[0]}: control characters on the terminal")
    return made


def check_commands(program, inputs, hostile):
    """What inspect and explain say, and what is said of names that harm a terminal."""
    for name in ("customers.csv", "calls.csv"):
        path = f"{inputs}/{name}"
        check(run(program, "inspect", path).returncode == 0, f"inspect {name} fails")
        seen = json.loads(run(program, "inspect", "--json", path).stdout)
        check(len(seen["preview"]) > 10, f"inspect --json {name} previews nothing")
    rows = [json.loads(line) for line in read(f"{hostile}/relationships.jsonl").splitlines()]
    tables = [f"{inputs}/customers.csv", f"{inputs}/calls.csv", "--as-of", "2026-06-30", "--timezone", "UTC"]
    for row in rows:
        told = run(program, "explain", row["id"], *tables, "--force")
        check(told.returncode == 0 and told.stdout, f"explain {row['id']!r}: {told.stderr[-200:]}")
        told = run(program, "explain", row["id"], *tables, "--force", "--json")
        check(json.loads(told.stdout)["name"] == row["name"], f"explain --json {row['id']!r}: another name")
    for name in ["\x1b[2Jx.csv", "a\nrapport: all is well.csv", "<b>.csv", "\u202egpj.csv", "=1+1.csv"]:
        path = f"{inputs}/{name}"
        for content in (None, "", "no,table\n", "customer_id,date,type\nC1,2026-01-02,call\n"):
            if content is not None:
                with open(path, "w", encoding="utf-8") as file:
                    file.write(content)
            for made in (run(program, "inspect", path),
                         run(program, "report", path, "--as-of", "2026-06-30", "--out", f"{inputs}/names")):
                lines = made.stderr.decode().splitlines()
                check(all(line.startswith("rapport: ") for line in lines if line), f"{name!r}: {lines}")
                check(not any(line.startswith("rapport: all is well") for line in lines), f"{name!r}: forged")
        for kind in ("report.html", "report.md", "report.json", "summary.txt", "summary.html"):
            check(not unwanted(read(f"{inputs}/names/latest/{kind}")), f"{kind}: control characters of {name!r}")


MARKED = ["id", "name", "owner", "tier", "segment", "contact", "subject", "notes", "type", "day", "stranger",
          "company"]


def mark(field):
    return f"<mk-{field} a='1'>[mk-{field}](http://mk.example) *mk-{field}*"


def marked(program):
    """A report whose inputs hold `mark(field)` in each field; its folder."""
    folder = tempfile.mkdtemp(prefix="rapport-marked-")
    with open(f"{folder}/customers.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["Customer ID", "Name", "Owner", "Tier", "Segment", "Contact"])
        for number in range(20):
            out.writerow([f"C{number}{mark('id')}"] + [f"{number} {mark(kind)}" for kind in TEXTS])
    with open(f"{folder}/calls.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["Customer ID", "Date", "Type", "Direction", "Subject", "Notes"])
        for number in range(20):
            key = f"C{number}{mark('id')}"
            for day, words in [("2025-02-03", "thanks for the visit"), ("2025-09-03", "complaint: it is broken")]:
                direction = "inbound" if "complaint" in words else "outbound"
                out.writerow([key, day, "call", direction, f"{words} {mark('subject')}", mark("notes")])
            out.writerow([key, "2025-10-03", f"call {mark('type')}", "inbound", "", ""])
        out.writerow([f"C1{mark('id')}", mark("day"), "call", "outbound", "x", "y"])
        out.writerow([mark("stranger"), "2025-01-02", "call", "outbound", "x", "y"])
    with open(f"{folder}/rapport.yaml", "w", encoding="utf-8") as file:
        file.write("company: " + json.dumps(mark("company")) + "\n")
    made = run(program, "report", f"{folder}/customers.csv", f"{folder}/calls.csv", "--as-of", "2026-06-30",
               "--timezone", "UTC", "--force", "--config", f"{folder}/rapport.yaml", "--out", f"{folder}/out")
    check(made.returncode == 0, f"marked: status {made.returncode}: {made.stderr[-300:]}")
    return f"{folder}/out/latest"


def check_marks(html5lib, cmarkgfm, icalendar, place):
    """Which field's mark comes out as text in which format; nowhere as anything else."""
    texts = {}

    def page(name, text):
        if not html5lib:
            return
        tree = html5lib.parse(text, namespaceHTMLElements=False)
        for node in tree.iter():
            tag = node.tag if isinstance(node.tag, str) else ""
            check(not tag.startswith("mk"), f"{name}: an element {tag}")
            check(not any("mk" in key for key in node.attrib), f"{name}: an attribute {node.attrib}")
            for key in ("href", "src", "action", "srcset", "style"):
                check("mk.example" not in node.attrib.get(key, ""), f"{name}: {key} {node.attrib.get(key)}")
            check(tag != "em" or "mk-" not in "".join(node.itertext()), f"{name}: emphasis of a text")
        told = "".join(tree.itertext()) + " ".join(v for node in tree.iter() for v in node.attrib.values())
        texts.setdefault(name, "")
        texts[name] += told

    for path in [f"{place}/report.html", f"{place}/summary.html", *glob.glob(f"{place}/owners/*/summary.html")]:
        page(os.path.relpath(path, place).split("/")[0], read(path))
    for name in ["report.md", "summary.md"]:
        if cmarkgfm:
            from cmarkgfm.cmark import Options
            page(name, cmarkgfm.github_flavored_markdown_to_html(
                read(f"{place}/{name}"), options=Options.CMARK_OPT_UNSAFE))
    for path in [f"{place}/summary.eml", *glob.glob(f"{place}/owners/*/summary.eml")]:
        message = mail(path)
        page("summary.eml", message.get_body(("html",)).get_content())
        texts["summary.eml"] = texts.get("summary.eml", "") + str(message["subject"])
        check(all("mk" not in key.lower() for key in message.keys()), "summary.eml: a header of its own")
    texts["summary.txt"] = read(f"{place}/summary.txt")
    for name in ["relationships.csv", "rejects.csv"]:
        rows = list(csv.reader(io.StringIO(read(f"{place}/{name}"))))
        check(all(len(row) == len(rows[0]) for row in rows), f"{name}: another width")
        texts[name] = "\n".join(cell for row in rows for cell in row)
    def strings(value):
        if isinstance(value, dict):
            check(not any("mk-" in key for key in value), f"JSON: a key {list(value)}")
            return [text for part in value.values() for text in strings(part)]
        if isinstance(value, list):
            return [text for part in value for text in strings(part)]
        return [value] if isinstance(value, str) else []
    texts["report.json"] = "\n".join(strings(json.loads(read(f"{place}/report.json"))))
    texts["relationships.jsonl"] = "\n".join(
        text for line in read(f"{place}/relationships.jsonl").splitlines() for text in strings(json.loads(line)))
    if icalendar:
        calendar = icalendar.Calendar.from_ical(read(f"{place}/touches.ics"))
        check(all("MK" not in key for part in calendar.walk() for key in part), "touches.ics: a property")
        texts["touches.ics"] = "\n".join(
            str(value) for part in calendar.walk() for value in part.values())
    seen = {field: [name for name, text in texts.items() if f"<mk-{field} a=" in text] for field in MARKED}
    for field, names in seen.items():
        print(f"  {field:9}{', '.join(names) or 'nowhere'}")
        check(names, f"the mark of {field} comes out nowhere")


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
        pages = [
            cmarkgfm.github_flavored_markdown_to_html(
                read(f"{place}/summary.md"), options=Options.CMARK_OPT_UNSAFE)
            for place in (harmless, hostile)]
        compare("summary.md", *(elements(html5lib, page) for page in pages))
    for name in ["report.md", "summary.md"]:
        check(not unwanted(read(f"{hostile}/{name}")), f"{name}: control characters")
    check(not unwanted(read(f"{hostile}/summary.txt")), "summary.txt: control characters")
    check(read(f"{harmless}/summary.txt").count("\n") == read(f"{hostile}/summary.txt").count("\n"),
          "summary.txt: other lines")

    mails = [mail(f"{place}/summary.eml") for place in (harmless, hostile)]
    compare("summary.eml", inside(mails[0]) * 6, inside(mails[1]) * 6)
    check_mail("summary.eml", mails[1])
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

    check_owners(html5lib, harmless, hostile)
    check_commands(program, os.path.dirname(os.path.dirname(os.path.realpath(hostile))), hostile)
    print("marks come out as text in:")
    check_marks(html5lib, cmarkgfm, icalendar, marked(program))
    for place, _, files in os.walk(hostile):
        for name in files + [os.path.basename(place)]:
            check(all(c.isalnum() or c in "-_." for c in name) and ".." not in name, f"a file called {name!r}")
    print("hostile texts:", "FAILED" if failures else "every format keeps its structure")
    sys.exit(1 if failures else 0)


main()
