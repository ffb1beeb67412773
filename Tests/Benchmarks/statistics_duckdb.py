"""The statistics of each relationship by DuckDB, as somebody would script them.

    python3 statistics_duckdb.py FOLDER OUT.csv AS_OF [words]

With `words` the notes are looked through as well, see words.py.
"""

import sys

import duckdb

from words import PATTERNS

QUERY = """
with touches as (
  select customer_id, date, type, direction,{matches}
         type <> 'Newsletter' as contact,
         type <> 'Newsletter' and direction = 'Inbound' as theirs
  from read_csv('{folder}/interactions.csv')
  where date <= date '{as_of}'
),
facts as (
  select customer_id,
         count(*) as interactions,
         min(date) filter (contact) as first_contact,
         max(date) filter (contact) as last_contact,
         max(date) filter (type in ('Meeting', 'Visit')
                           or direction = 'Outbound' and type in ('Call', 'Email')) as last_personal,
         max(date) filter (theirs) as last_inbound,
         count(*) filter (direction = 'Outbound') as outbound,
         count(*) filter (direction = 'Inbound') as inbound,
         count(*) filter (type = 'Call') as calls,
         count(*) filter (type = 'Email') as emails,
         count(*) filter (type in ('Meeting', 'Visit')) as meetings,
         count(*) filter (type = 'Order') as orders,
         count(*) filter (date > date '{as_of}' - 90) as last90{counts}
  from touches group by customer_id
),
days as (select distinct customer_id, date from touches where theirs),
gaps as (
  select customer_id, date - lag(date) over (partition by customer_id order by date) as gap from days
),
rhythm as (
  select customer_id, case when count(gap) >= 2 then median(gap) end as median_gap,
         avg(gap) as mean_gap
  from gaps group by customer_id
)
select c.id, coalesce(f.interactions, 0) as interactions, f.* exclude (customer_id, interactions),
       r.median_gap, r.mean_gap
from read_csv('{folder}/customers.csv') c
left join facts f on f.customer_id = c.id
left join rhythm r on r.customer_id = c.id
order by c.id
"""

if __name__ == "__main__":
    folder, out, as_of = sys.argv[1:4]
    patterns = PATTERNS if sys.argv[4:] == ["words"] else {}
    query = QUERY.format(
        folder=folder, as_of=as_of,
        matches="".join(
            f"\n         regexp_matches(notes, '{pattern}') as says_{name},"
            for name, pattern in patterns.items()),
        counts="".join(
            f",\n         count(*) filter (says_{name}) as {name}" for name in patterns))
    duckdb.sql(f"copy ({query}) to '{out}' (header)")
