"""The statistics of each relationship by Polars, as somebody would script them.

    python3 statistics_polars.py FOLDER OUT.csv AS_OF [words]

With `words` the notes are looked through as well, see words.py.
"""

import datetime
import sys

import polars as pl

from words import PATTERNS


def statistics(folder, as_of, patterns):
    touches = (
        pl.scan_csv(f"{folder}/interactions.csv", try_parse_dates=True)
        .filter(pl.col("date") <= as_of)
        .with_columns(
            contact=pl.col("type") != "Newsletter",
            theirs=(pl.col("type") != "Newsletter") & (pl.col("direction") == "Inbound"),
        )
    )
    kind, direction, date = pl.col("type"), pl.col("direction"), pl.col("date")
    met = kind.is_in(["Meeting", "Visit"])
    facts = touches.group_by("customer_id").agg(
        interactions=pl.len(),
        first_contact=date.filter(pl.col("contact")).min(),
        last_contact=date.filter(pl.col("contact")).max(),
        last_personal=date.filter(
            met | ((direction == "Outbound") & kind.is_in(["Call", "Email"]))).max(),
        last_inbound=date.filter(pl.col("theirs")).max(),
        outbound=(direction == "Outbound").sum(),
        inbound=(direction == "Inbound").sum(),
        calls=(kind == "Call").sum(),
        emails=(kind == "Email").sum(),
        meetings=met.sum(),
        orders=(kind == "Order").sum(),
        last90=(date > as_of - datetime.timedelta(days=90)).sum(),
        **{name: pl.col("notes").str.contains(pattern).sum()
           for name, pattern in patterns.items()},
    )
    gap = pl.col("gap")
    rhythm = (
        touches.filter(pl.col("theirs")).group_by("customer_id")
        .agg(gap=date.unique().sort().diff().dt.total_days().drop_nulls())
        .with_columns(
            median_gap=pl.when(gap.list.len() >= 2).then(gap.list.median()),
            mean_gap=gap.list.mean(),
        )
        .drop("gap")
    )
    return (
        pl.scan_csv(f"{folder}/customers.csv").select(customer_id="id")
        .join(facts, on="customer_id", how="left")
        .join(rhythm, on="customer_id", how="left")
        .with_columns(pl.col("interactions").fill_null(0))
        .rename({"customer_id": "id"})
        .sort("id")
    )


if __name__ == "__main__":
    folder, out, as_of = sys.argv[1:4]
    patterns = PATTERNS if sys.argv[4:] == ["words"] else {}
    frame = statistics(folder, datetime.date.fromisoformat(as_of), patterns)
    frame.collect(engine="streaming").write_csv(out)
