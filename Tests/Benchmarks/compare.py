"""Says whether the three agree on every relationship; exit status 1 where they do not.

    python3 compare.py RAPPORT.csv DUCKDB.csv POLARS.csv

DuckDB and Polars must agree on all their statistics, and Rapport with both on those that
relationships.csv holds.
"""

import csv
import sys

# Column of relationships.csv, column of the others.
SHARED = [
    ("interactions", "interactions"),
    ("firstContact", "first_contact"),
    ("lastContact", "last_contact"),
    ("lastPersonalTouch", "last_personal"),
    ("lastInbound", "last_inbound"),
    ("usualGapDays", "median_gap"),
]


def same(a, b):
    if a == b:
        return True
    try:
        return abs(float(a) - float(b)) < 1e-6
    except ValueError:
        return False


def rows(path):
    """By id, one after the other: a hundred million interactions have many customers."""
    with open(path, newline="", encoding="utf-8") as file:
        yield from sorted(csv.DictReader(file), key=lambda row: row["id"])


def main(rapport, duckdb, polars):
    seen = 0
    for ours, duck, polar in zip(rows(rapport), rows(duckdb), rows(polars), strict=True):
        seen += 1
        if not ours["id"] == duck["id"] == polar["id"]:
            sys.exit(f"not the same relationships: {ours['id']}, {duck['id']}, {polar['id']}")
        for name in duck:
            if not same(duck[name], polar[name]):
                sys.exit(f"{duck['id']}: {name} is {duck[name]} by DuckDB, {polar[name]} by Polars")
        for name, other in SHARED:
            if not same(ours[name], duck[other]):
                sys.exit(f"{ours['id']}: {name} is {ours[name]} by Rapport, {duck[other]} by DuckDB")
    if seen == 0:
        sys.exit("nothing to compare")


if __name__ == "__main__":
    main(*sys.argv[1:])
