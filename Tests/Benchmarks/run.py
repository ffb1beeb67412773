"""Measures Rapport's whole job beside DuckDB and Polars on the statistics alone.

    python3 run.py RAPPORT FOLDER [--record] SIZE…      sizes as 100k, 1m, 10m, 100m

Makes the data where it is missing, runs the three one after the other on the same files, each in a
process of its own, asserts that they agree on every relationship, and prints a table. Run it with the
Python that has duckdb and polars; `make bench` does. --record writes the table into README.md.

Each file is read once before it is measured, so that all three find it in the page cache. Of several
runs the one with the least CPU time counts: other programs on the machine only ever add.
"""

import os
import platform
import shutil
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
AS_OF = "2026-06-30"
BYTES_A_ROW = 90
UNITS = {"k": 1000, "m": 1_000_000}


class Run:
    """One measured process: seconds by the clock, of the processor, most memory in bytes."""

    def __init__(self, command):
        start = time.monotonic()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        self.seconds = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"{command[0]} ended with status {child.returncode}")
        self.cpu = usage.ru_utime + usage.ru_stime
        # Kilobytes on Linux, bytes on macOS.
        self.memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def rows(size):
    size = size.lower()
    try:
        return int(size[:-1]) * UNITS[size[-1]] if size[-1] in UNITS else int(size)
    except (ValueError, IndexError):
        sys.exit(f"{size} is no size; write them as 100k, 1m, 10m")


def data(count, folder):
    """The folder with the data; None where the disk is too small."""
    place = os.path.join(folder, str(count))
    if os.path.exists(os.path.join(place, "interactions.csv")):
        return place
    # The reports, with every relationship and its evidence, take their room too.
    needed = count * BYTES_A_ROW * 2
    free = shutil.disk_usage(folder).free
    if free < needed:
        print(f"left out: {count:,} rows need {needed >> 30} GB of disk, {free >> 30} GB are free")
        return None
    print(f"making {count:,} interactions", file=sys.stderr)
    subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), str(count), place], check=True)
    return place


def warm(place):
    with open(os.path.join(place, "interactions.csv"), "rb", buffering=0) as file:
        while file.read(1 << 22):
            pass


def measure(rapport, place, times):
    """The runs that count, by program."""
    out = os.path.join(place, "reports")
    results = {name: os.path.join(place, f"{name}.csv")
               for name in ("duckdb", "polars", "duckdb-words", "polars-words")}

    def of_rapport():
        shutil.rmtree(out, ignore_errors=True)
        return Run([rapport, "report", "--quiet", "--as-of", AS_OF, "--out", out,
                    os.path.join(place, "customers.csv"), os.path.join(place, "interactions.csv")])

    def of_other(name):
        program, *words = name.split("-")
        script = os.path.join(HERE, f"statistics_{program}.py")
        return Run([sys.executable, script, place, results[name], AS_OF, *words])

    programs = {
        "Rapport, the whole job": of_rapport,
        "DuckDB, the statistics": lambda: of_other("duckdb"),
        "Polars, the statistics": lambda: of_other("polars"),
        "DuckDB, the statistics and six kinds of words": lambda: of_other("duckdb-words"),
        "Polars, the statistics and six kinds of words": lambda: of_other("polars-words"),
    }
    warm(place)
    runs = {name: min((program() for _ in range(times)), key=lambda run: run.cpu)
            for name, program in programs.items()}
    ours = os.path.join(out, "latest", "relationships.csv")
    for words in ("", "-words"):
        compared = subprocess.run(
            [sys.executable, os.path.join(HERE, "compare.py"), ours,
             results["duckdb" + words], results["polars" + words]], check=False)
        if compared.returncode != 0:
            sys.exit("the statistics differ: nothing that was measured counts")
    shutil.rmtree(out, ignore_errors=True)
    return runs


def machine():
    model = platform.processor() or platform.machine()
    memory = ""
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
            model = names[0] if names else model
        memory = f", {os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') >> 30} GB"
    return f"{model}, {len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else os.cpu_count()} processors{memory}, {platform.system()} {platform.release()}"


def versions():
    import importlib.metadata
    return ", ".join(f"{name} {importlib.metadata.version(name.lower())}" for name in ("DuckDB", "Polars"))


def table(measured):
    lines = [
        "| interactions | program | seconds | CPU seconds | peak MB | seconds ÷ Rapport's "
        "| CPU ÷ Rapport's | CPU ÷ the size before |",
        "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    before = {}
    for count, runs in measured:
        ours = next(iter(runs.values()))
        for name, run in runs.items():
            growth = f"{run.cpu / before[name].cpu:.1f}" if name in before else "–"
            lines.append(
                f"| {count:,} | {name} | {run.seconds:.2f} | {run.cpu:.2f} "
                f"| {run.memory / 1e6:.0f} | {run.seconds / ours.seconds:.1f} "
                f"| {run.cpu / ours.cpu:.1f} | {growth} |")
        before = runs
    return "\n".join(lines)


def record(text):
    path = os.path.join(HERE, "README.md")
    with open(path, encoding="utf-8") as file:
        page = file.read()
    start, end = "<!-- measured -->\n", "<!-- end -->"
    head, rest = page.split(start)
    with open(path, "w", encoding="utf-8") as file:
        file.write(head + start + text + "\n" + end + rest.split(end)[1])


def main(arguments):
    is_recorded = "--record" in arguments
    arguments = [a for a in arguments if a != "--record"]
    if len(arguments) < 3:
        sys.exit(__doc__)
    rapport, folder, sizes = arguments[0], arguments[1], arguments[2:]
    os.makedirs(folder, exist_ok=True)
    measured = []
    for count in sorted(rows(size) for size in sizes):
        place = data(count, folder)
        if place is None:
            continue
        print(f"measuring {count:,} interactions", file=sys.stderr)
        measured.append((count, measure(rapport, place, 3 if count <= 1_000_000 else 1)))
    if not measured:
        sys.exit("nothing was measured")
    text = "\n".join([
        f"Machine: {machine()}. {versions()}. "
        f"Load when it ended: {os.getloadavg()[0]:.1f}.", "", table(measured), "",
        "All three agree on every relationship.",
    ])
    print(text)
    if is_recorded:
        record(text)


if __name__ == "__main__":
    main(sys.argv[1:])
