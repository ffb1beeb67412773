"""Rapport on Apache Spark: the same judgement as one process makes, to the byte.

    spark-submit rapport_spark.py exports/ --as-of 2026-06-30 --out Reports

The judging is the program's, `rapport shard`: this starts it in Spark's tasks, hands its frames on, and
stores what it says. Nothing here looks into a row, and no task keeps anything: one that is tried again gives
the same bytes.

    tally, survey, rows ═shuffle by share═▶ route
    of each range of bytes

    route ──▶ frames ═shuffle by key═▶ gather ──▶ facts ──▶ base, round by round (on the driver)
              of relationships            └─────▶ judge, by the base ──▶ relationships/ as Parquet, reports

Exit status as the program's own (sysexits.h). What is wrong with the data or the settings (64, 65, 66, 77, 78)
ends the job at once; what may be the machine's fault (70, 74, a signal) only the task, which Spark
tries again.
"""

import argparse
import array
import contextlib
import ctypes
import io
import itertools
import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import uuid

__version__ = "0.1.0"

# What is the data's or the caller's fault is no better the second time (sysexits.h).
USAGE, BAD_DATA, OURS = 64, 65, 70
AT_ONCE = {USAGE, BAD_DATA, 66, 77, 78}

# What a frame is (Sources/Sharding/Frame.swift). FAILED is this driver's own: a failure that ends the job
# travels to the driver as a row does, since an exception would make Spark try again.
FAILED, HEAD, RELATIONSHIP, MAILS, FACTS, BASE, JUDGEMENT, END, RESULT, ACCOUNT, REJECT = range(11)
RANGE, READ, WORDS = 12, 13, 14

# Of every step: what the frame is, its place in the whole, its key, and its bytes; beside those of a
# relationship the frame of its rows' words, in a column that most steps do not read.
ROWS = "role int, ord bigint, key binary, frame binary, words binary"
# Rows are handed to Spark in batches of about so many bytes.
BATCH = 8 << 20
# An Arrow batch and a Spark row end at two gigabytes.
LARGEST_FRAME = 1 << 30
STDERR_SHOWN = 2048

# What of a relationship's line stands in columns of its own, beside the line.
COLUMNS = (
    "name string, kind string, tier string, owner string, class string, score double, confidence string, "
    "illFitting boolean, neglected boolean, neverContacted boolean, unknown boolean, severity double, "
    "drifting boolean, firstContact date, lastContact date, lastPersonalTouch date, lastInbound date, "
    "dueOn date, interactions bigint, revenue decimal(19,4), currency string, "
    "reasons array<struct<id: string, since: date, days: int, `limit`: int>>, "
    "silence struct<probability: double, horizonDays: int, daysSilent: int, usualGapDays: double>, "
    "nextTouch struct<kind: string, on: date, why: string, say: string>"
)


class Refused(Exception):
    """Ends the job at once, with a status and a sentence."""

    def __init__(self, status, message):
        super().__init__(message)
        self.status = status
        self.message = message


# Frames


class CutShort(RuntimeError):
    """Fails the task that made the stream, and not the job."""


def hashed(data):
    """`StableHash.of`: FNV-1a, and the finaliser of MurmurHash3."""
    low = (1 << 64) - 1
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & low
    value ^= value >> 33
    value = value * 0xFF51AFD7ED558CCD & low
    value ^= value >> 33
    value = value * 0xC4CEB9FE1A85EC53 & low
    return value ^ value >> 33


def sealed(role, order, key=b"", content=b""):
    """A frame of this driver's own making."""
    body = struct.pack("<BQI", role, order, len(key)) + key + content
    return struct.pack("<I", len(body) + 8) + body + struct.pack("<Q", hashed(body))


def frames(stream):
    """Role, place, key, content and bytes of each frame of a stream. What is damaged the program refuses, who
    hashes every frame that it reads; here a stream has only to end with the frame that ends it."""
    role = None
    while True:
        size = stream.read(4)
        if not size and role == END:
            return
        (length,) = struct.unpack("<I", size) if len(size) == 4 else (0,)
        body = stream.read(length)
        if length < 21 or len(body) < length:
            raise CutShort("rapport-spark: a stream of frames was cut short")
        role, order, size_of_key = struct.unpack_from("<BQI", body)
        start = 13 + size_of_key
        yield role, order, body[13:start], body[start:-8], size + body


# The program


class Program:
    """`rapport` as a child: standard input to standard output. It dies with whoever started it."""

    def __init__(self, path, arguments, base=None, reading=None):
        files = []
        for option, known in (("--base", base), ("--reading", reading)):
            if known is None:
                continue
            # A file without a name: nothing is left behind, however this ends.
            held = tempfile.TemporaryFile()
            held.write(known)
            held.flush()
            held.seek(0)
            files.append(held)
            arguments = [*arguments, option, f"/dev/fd/{held.fileno()}"]
        self.stderr = tempfile.TemporaryFile()
        self.feeder = self.failure = None
        parent = os.getpid()
        libc = ctypes.CDLL(None) if sys.platform == "linux" else None

        def with_its_parent():
            if libc:
                libc.prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
                if os.getppid() != parent:
                    os._exit(OURS)

        self.process = subprocess.Popen(
            [path, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.stderr,
            pass_fds=[file.fileno() for file in files],
            preexec_fn=with_its_parent,
        )
        for file in files:
            file.close()

    def feed(self, pieces):
        """Gives all of standard input, beside whoever reads what the program writes meanwhile."""
        self.feeder = threading.Thread(target=self._feed, args=(pieces,), daemon=True)
        self.feeder.start()

    def _feed(self, pieces):
        try:
            for piece in pieces:
                self.process.stdin.write(piece)
        except BrokenPipeError:
            pass  # It has ended, and `end` says why.
        except BaseException as failure:
            self.failure = failure
        finally:
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.close()

    def frames(self):
        """Those that it writes: all of them, or what it has to say is thrown."""
        cut = None
        try:
            yield from frames(self.process.stdout)
        except CutShort as failure:
            cut = failure
        # What it has to say comes first, unless it is writing still.
        if not self.process.stdout.read(1):
            self.end()
        if cut:
            raise cut

    def end(self):
        """Throws what the program had to say, unless it is done."""
        status = self.process.wait()
        self.feeder.join()
        if self.failure:
            raise self.failure  # What it was given was not whole, whatever it says to that.
        if status == 0:
            return
        self.stderr.seek(0, os.SEEK_END)
        self.stderr.seek(max(0, self.stderr.tell() - STDERR_SHOWN))
        words = self.stderr.read().decode("utf-8", "replace").strip()
        if status in AT_ONCE:
            raise Refused(status, words)
        how = f"was ended by signal {-status}" if status < 0 else f"ended with status {status}"
        raise RuntimeError(f"rapport-spark: rapport {how}: {words or 'without a word'}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        if self.feeder:
            self.feeder.join()
        for pipe in (self.process.stdin, self.process.stdout, self.stderr):
            with contextlib.suppress(BrokenPipeError):
                pipe.close()

    @staticmethod
    def output(path, arguments, pieces=(), base=None, reading=None):
        with Program(path, arguments, base, reading) as program:
            program.feed(pieces)
            output = program.process.stdout.read()
            program.end()
            return output

    @staticmethod
    def stream(path, arguments, pieces=(), base=None, reading=None):
        """The same of frames, which were not cut short."""
        with Program(path, arguments, base, reading) as program:
            program.feed(pieces)
            return b"".join(frame for *_, frame in program.frames())


def found(name):
    """A path on this machine: as it was typed, or as `spark-submit --files` brought it here."""
    if name is None or name == "-" or os.path.exists(name):
        return name
    from pyspark import SparkFiles

    try:
        brought = SparkFiles.get(os.path.basename(name))
    except Exception:  # Spark has no folder for files here.
        return name
    return brought if os.path.exists(brought) else name


def program(named):
    """Where `rapport` is: where --binary says, beside this Python (a wheel brings it there), or on the PATH."""
    beside = os.path.join(os.path.dirname(sys.executable), "rapport")
    path = found(named) if named else beside if os.path.exists(beside) else shutil.which("rapport")
    if path is None or not os.path.exists(path):
        raise Refused(
            USAGE,
            f"rapport-spark: {named or 'rapport'} is not on {os.uname().nodename}; "
            "install the wheel there, or bring the program along with --files and name it by --binary",
        )
    if not os.access(path, os.X_OK):
        raise Refused(USAGE, f"rapport-spark: {path} on {os.uname().nodename} may not be run; type: chmod +x {path}")
    return os.path.abspath(path)


# What tasks do. Each takes Arrow batches and gives Arrow batches, and keeps nothing.


def batches(rows):
    """Rows as Arrow batches; one whose maker was refused says so in its last row."""
    import pyarrow

    binary = pyarrow.binary()
    schema = pyarrow.schema(
        [("role", pyarrow.int32()), ("ord", pyarrow.int64()), ("key", binary), ("frame", binary), ("words", binary)]
    )

    def batch(rows):
        columns = list(zip(*rows))
        arrays = [pyarrow.array(column, field.type) for column, field in zip(columns, schema)]
        return pyarrow.RecordBatch.from_arrays(arrays, schema=schema)

    held, size = [], 0
    try:
        for role, order, key, frame, *words in rows:
            words = words[0] if words else None
            if max(len(frame), len(words or b"")) > LARGEST_FRAME:
                name = key.decode("utf-8", "replace")
                message = f"rapport-spark: the rows of {name} are over a gigabyte; judge them in one process"
                raise Refused(BAD_DATA, message)
            held.append((role, order, key, frame, words))
            size += len(frame) + len(words or b"")
            if size >= BATCH:
                yield batch(held)
                held, size = [], 0
    except Refused as refusal:
        held.append((FAILED, refusal.status, b"", refusal.message.encode(), None))
    if held:
        yield batch(held)


def checks(named):
    """Whether a task can work at all: which program is there."""

    def check(numbers):
        for _ in numbers:
            yield from batches(version())

    def version():
        yield HEAD, 0, b"", Program.output(program(named), ["--version"]).strip()

    return check


def ranges(named, step, inputs, reading, readers):
    """What a step makes of ranges of the inputs' bytes."""

    def of_ranges(numbers):
        for batch in numbers:
            for number in batch.column(0).to_pylist():
                yield from batches(rows(number) if step == "rows" else fact(number))

    def fact(number):
        arguments = ["shard", step, *inputs(), "--range", str(number)]
        yield RANGE, number, b"", Program.stream(program(named), arguments, (), None, reading)

    def rows(number):
        """Of each share a stream of its own, so that it may stand anywhere among others."""
        arguments = ["shard", "rows", *inputs(), "--range", str(number), "--parts", str(readers)]
        with Program(program(named), arguments, None, reading) as child:
            child.feed(())
            head = None
            for role, order, key, _, frame in child.frames():
                if role == HEAD:
                    head = frame
                elif role == READ:
                    yield role, order, key, head + frame + sealed(END, 1)

    return of_ranges


def routes(named, inputs, reading, readers):
    """The relationships of each share that is in a partition, from what was read of all ranges for it."""

    def route(rows):
        yield from batches(relationships(rows))

    def relationships(rows):
        streams = (
            (key, frame.as_buffer())
            for batch in rows
            for key, frame in zip(batch.column("key").to_pylist(), batch.column("frame"))
        )
        for key, own in itertools.groupby(streams, lambda stream: stream[0]):
            # "part 3 of 8"
            number = key.split()[1].decode()
            of = ["--parts", str(readers), "--part", number]
            with Program(program(named), ["shard", "route", *inputs(), *of], None, reading) as child:
                child.feed(stream for _, stream in own)
                yield from with_words(child.frames())

    def with_words(frames):
        held = None
        for role, order, key, _, frame in frames:
            if role == WORDS:
                held = (*held, frame)
                continue
            if held:
                yield held
            held = role, order, key, frame

    return route


def streamed(rows, head):
    """The frames of a partition, with as many of their columns as there are, as one stream of the program's;
    nothing where there are none."""
    count = 0
    for batch in rows:
        role, *columns = batch.columns
        for place, role in enumerate(role.to_pylist()):
            if role not in (RELATIONSHIP, MAILS):
                continue
            for column in columns:
                if not column[place].is_valid:
                    continue
                if count == 0:
                    yield head
                count += 1
                yield column[place].as_buffer()
    if count:
        yield sealed(END, count)


def begun(pieces):
    """The same pieces; None where there is none."""
    pieces = iter(pieces)
    first = next(pieces, None)
    if first is None:
        return None

    def all_of_them():
        yield first
        yield from pieces

    return all_of_them()


def gathers(named, common, head, base):
    """What a partition adds to the base in its round."""

    def gather(rows):
        yield from batches(facts(rows))

    def facts(rows):
        pieces = begun(streamed(rows, head))
        if pieces is not None:
            yield FACTS, 0, b"", Program.stream(program(named), ["shard", "gather", *common()], pieces, base)

    return gather


def judges(named, common, head, base, is_for_report):
    """The judgements of a partition: a line a relationship, and where a report is wanted all that it shows."""

    def judge(rows):
        yield from batches(lines(rows))

    def lines(rows):
        pieces = begun(streamed(rows, head))
        if pieces is None:
            return
        further = ["--for-report"] if is_for_report else []
        with Program(program(named), ["shard", "judge", *common(), *further], base) as child:
            child.feed(pieces)
            for role, order, key, line, frame in child.frames():
                if role == JUDGEMENT:
                    yield role, order, key, line.removesuffix(b"\n")
                elif role == RESULT:
                    yield role, order, b"", frame

    return judge


# The driver


class Job:
    """One run, from inputs to relationships."""

    def __init__(self, spark, options):
        from pyspark import StorageLevel, cloudpickle

        if __name__ != "__main__":
            # Sent along as a script is, so that workers need not have it.
            cloudpickle.register_pickle_by_value(sys.modules[__name__])
        self.spark = spark
        self.options = options
        self.disk = StorageLevel.DISK_ONLY
        self.program = program(options.binary)
        config, as_of = options.config, options.as_of

        def common():
            """What all steps have in common, as this machine has it."""
            return ["--as-of", as_of, *(["--config", found(config)] if config else [])]

        self.common = common
        # A batch of Spark's is held twice while it is handed over.
        spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "1000")

    def run(self):
        self.check()
        routed, head, count = self.routed()
        try:
            base = self.base(routed, head)
            is_for_report = self.options.report is not None
            judge = judges(self.options.binary, self.common, head, base, is_for_report)
            judged = routed.select("role", "frame", "words").mapInArrow(judge, ROWS).persist(self.disk)
            try:
                self.refuse(judged)
                # First, as it may be refused: then nothing is replaced.
                if is_for_report:
                    self.report(routed, judged, head, base)
                self.store(judged, count)
            finally:
                judged.unpersist()
        finally:
            routed.unpersist()

    def check(self):
        """Before hours of work: a task has this version of the program."""
        own = Program.output(self.program, ["--version"]).strip()
        row = self.one(self.spark.range(1).mapInArrow(checks(self.options.binary), ROWS).collect())
        if bytes(row.frame) != own:
            raise Refused(
                USAGE,
                f"rapport-spark: the driver has {own.decode()}, and a worker {bytes(row.frame).decode()}; "
                "use one version everywhere",
            )

    def one(self, rows):
        """The first of some rows; ends the job where a task was refused."""
        failed = [row for row in rows if row.role == FAILED]
        if failed:
            row = min(failed, key=lambda row: (row.ord, bytes(row.frame)))
            raise Refused(row.ord, bytes(row.frame).decode("utf-8", "replace"))
        return rows[0] if rows else None

    def refuse(self, rows):
        self.one(rows.where(f"role = {FAILED}").collect())

    def inputs(self):
        """What all steps that read inputs have in common, as a machine has it."""
        options = self.options
        arguments, files = self.common(), set()
        if options.config:
            files.add(3)
        for name, value in options.passed:
            if name:
                arguments.append(name)
            if name in ("", "--customers", "--interactions"):
                files.add(len(arguments))
            if value is not None:
                arguments.append(value)
        return lambda: [found(argument) if place in files else argument for place, argument in enumerate(arguments)]

    def routed(self):
        """All relationships with their rows, in parts, on disk, as every round reads them; what the stream of
        every part starts with, and how many relationships there are."""
        options = self.options
        inputs = self.inputs()
        reading, count = self.reading(inputs)
        readers = options.readers
        rows = self.of_ranges("rows", inputs, reading, count).repartition(readers, "key")
        # Where a range was refused, what came of the others is no whole.
        rows = rows.sortWithinPartitions("key", "ord").persist(self.disk)
        try:
            self.refuse(rows)
            routed = (
                rows.mapInArrow(routes(options.binary, inputs, reading, readers), ROWS)
                .repartition(options.parts, "key")
                .persist(self.disk)
            )
            return routed, *self.head(routed)
        finally:
            rows.unpersist()

    def of_ranges(self, step, inputs, reading, count):
        numbers = self.spark.range(0, count, 1, count)
        return numbers.mapInArrow(ranges(self.options.binary, step, inputs, reading, self.options.readers), ROWS)

    def reading(self, inputs):
        """What is known of the inputs when all ranges were looked at, and how many there are."""
        size = str(max(1, int(self.options.range_size * (1 << 20))))
        reading = Program.output(self.program, ["shard", "plan", *inputs(), "--range-size", size])
        while True:
            columns = ["shard", "columns", *inputs()]
            step, count = Program.output(self.program, [*columns, "--next"], (), None, reading).decode().split()
            if step == "rows":
                return reading, int(count)
            facts = self.of_ranges(step, inputs, reading, int(count)).collect()
            self.one(facts)
            reading = Program.output(self.program, columns, [bytes(row.frame) for row in facts], None, reading)

    def head(self, routed):
        own = f"role <= {HEAD}"
        told = routed.selectExpr("role", f"if({own}, ord, 0) ord", f"if({own}, frame, null) frame")
        told = told.groupBy("role", "ord", "frame").count().collect()
        self.one(told)
        heads = [bytes(row.frame) for row in told if row.role == HEAD]
        if len(heads) != 1:
            raise Refused(75, "rapport-spark: the inputs changed while they were read; run again")
        return heads[0], sum(row["count"] for row in told if row.role == RELATIONSHIP)

    def base(self, routed, head):
        """The base, settled round by round."""
        base = None
        # What is gathered, nobody's words tell.
        told = routed.select("role", "frame")
        while True:
            step = ["shard", "base", *self.common()]
            if Program.output(self.program, [*step, "--next"], (), base).strip() == b"complete":
                return base
            facts = told.mapInArrow(gathers(self.options.binary, self.common, head, base), ROWS).collect()
            if not facts:
                # A base of nobody is a base, too.
                empty = [head, sealed(END, 0)]
                facts = [Program.output(self.program, ["shard", "gather", *self.common()], empty, base)]
            else:
                self.one(facts)
                facts = [bytes(row.frame) for row in facts]
            base = self.settled(step, facts, base)

    def settled(self, step, facts, base):
        return Program.output(self.program, step, facts, base)

    def report(self, routed, judged, head, base):
        """The folder of reports, on the driver's disk: the program's own, put together from all judgements."""
        options = self.options

        # That of a stream of nobody, as its head is that of all.
        judge = ["shard", "judge", *self.common(), "--for-report"]
        nobody = Program.output(self.program, judge, [head, sealed(END, 0)], base)
        start = next(frames(io.BytesIO(nobody)))[-1]

        def pieces():
            yield start
            count = 0
            for rows in (routed.where(f"role in ({ACCOUNT}, {REJECT})"), judged.where(f"role = {RESULT}")):
                for row in rows.select("frame").toLocalIterator():
                    yield bytes(row.frame)
                    count += 1
            yield sealed(END, count)

        further = ["--out", options.report]
        if ("--force", None) in options.passed:
            further.append("--force")
        said = Program.output(self.program, ["shard", "report", *self.common(), *further], pieces(), base)
        if not options.quiet:
            print(said.decode("utf-8", "replace").rstrip())

    def store(self, judged, count):
        from pyspark.sql import functions as F

        options = self.options
        lines = judged.where(f"role = {JUDGEMENT}")
        lines = lines.selectExpr("ord", "cast(key as string) id", "cast(frame as string) line")
        told = lines.withColumn("told", F.from_json("line", COLUMNS))
        told = told.select("ord", "id", "told.*", "line")
        folder = Folder(self.spark, options.out, options.as_of)
        try:
            told.write.option("compression", "zstd").parquet(folder.new)
            stored = self.spark.read.parquet(folder.new)
            counts = stored.selectExpr(
                "count(*)", "count_if(class = 'partnership')", "count_if(neglected)", "count_if(drifting)"
            ).first()
            if counts[0] != count:
                raise RuntimeError(f"rapport-spark: {count} relationships were routed, and {counts[0]} judged")
            if options.jsonl:
                write_lines(stored, count, options.jsonl)
            folder.publish()
        finally:
            folder.clear()
        if not options.quiet:
            print(
                f"rapport-spark: {counts[2]} neglected of {counts[0]} relationships, {counts[1]} partnerships, "
                f"{counts[3]} drifting; {folder.place}"
            )


class Folder:
    """`OUT/relationships/asOf=DAY`, wherever Spark can write: what is new appears whole, in place of what was."""

    def __init__(self, spark, out, day):
        jvm = spark._jvm
        self.path = jvm.org.apache.hadoop.fs.Path
        self.place = f"{out.rstrip('/')}/relationships/asOf={day}"
        # Beside, and with a dot, so that nobody takes it for a day.
        self.work = f"{out.rstrip('/')}/.relationships-{day}-{uuid.uuid4().hex[:8]}"
        self.new = f"{self.work}/new"
        self.system = self.path(self.new).getFileSystem(spark._jsparkSession.sessionState().newHadoopConf())

    def publish(self):
        old = self.path(f"{self.work}/old")
        place = self.path(self.place)
        self.system.mkdirs(place.getParent())
        if self.system.exists(place) and not self.system.rename(place, old):
            raise RuntimeError(f"rapport-spark: {self.place} cannot be replaced")
        if not self.system.rename(self.path(self.new), place):
            self.system.rename(old, place)
            raise RuntimeError(f"rapport-spark: {self.place} cannot be made")

    def clear(self):
        self.system.delete(self.path(self.work), True)


def write_lines(stored, count, path):
    """`relationships.jsonl`, on the driver's disk, whole or not at all: each line where its place is, in whatever
    order they come."""
    starts = array.array("q", bytes(8 * count))
    for row in stored.selectExpr("ord", "octet_length(line) size").toLocalIterator():
        starts[row.ord] = row.size + 1
    at = 0
    for place, size in enumerate(starts):
        starts[place] = at
        at += size
    new = f"{path}.new-{os.getpid()}"
    try:
        with open(new, "wb", buffering=1 << 20) as file:
            for row in stored.select("ord", "line").toLocalIterator(prefetchPartitions=True):
                if file.tell() != starts[row.ord]:
                    file.seek(starts[row.ord])
                file.write(row.line.encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, path)
    finally:
        if os.path.exists(new):
            os.remove(new)


# The command line


class Passed(argparse.Action):
    """An option that is the program's own: kept as it was typed."""

    def __call__(self, parser, namespace, value, option=None):
        namespace.passed = [*(namespace.passed or []), (option, value if self.nargs != 0 else None)]


def parsed(arguments):
    parser = argparse.ArgumentParser(
        prog="rapport-spark", description="Rapport's judgement of every relationship, made on Apache Spark."
    )
    parser.add_argument("inputs", nargs="*", help="folders or files of exports, at one path on all machines")
    parser.add_argument("--as-of", required=True, metavar="YYYY-MM-DD", help="the day to judge on")
    parser.add_argument("--out", default="Reports", help="where relationships/ is written (default: Reports)")
    parser.add_argument("--config", help="settings (default: rapport.yaml in this folder)")
    parser.add_argument("--parts", type=int, default=64, help="how many parts are judged by themselves (default: 64)")
    parser.add_argument(
        "--readers", type=int, default=1, help="how many tasks gather what was read, each for its share (default: 1)"
    )
    parser.add_argument(
        "--range-size", type=float, default=64, metavar="MB", help="how much of a file a task reads (default: 64)"
    )
    parser.add_argument("--jsonl", metavar="FILE", help="also write all lines to this file on the driver, in order")
    parser.add_argument(
        "--report", metavar="DIR", help="also write the reports of the day into this folder on the driver"
    )
    parser.add_argument("--binary", metavar="PATH", help="the program (default: beside this Python, or on the PATH)")
    parser.add_argument("--quiet", action="store_true", help="print nothing but errors")
    parser.add_argument("--version", action="version", version=f"rapport-spark {__version__}")
    for name in ("customers", "interactions", "timezone", "map", "us", "date-order", "encoding", "delimiter"):
        parser.add_argument(f"--{name}", action=Passed, dest="passed", help=f"as rapport report --{name}")
    parser.add_argument("--force", action=Passed, nargs=0, dest="passed", help="as rapport report --force")
    options, others = parser.parse_known_args(arguments)
    if others:
        parser.error(f"{others[0]} is not done on Spark; for that use rapport report on one machine")
    if options.parts < 1 or options.readers < 1 or options.range_size <= 0:
        parser.error("--parts and --readers are 1 or more, and --range-size is more than 0")
    if "-" in options.inputs:
        parser.error("standard input is on one machine alone: give files")
    if any("://" in path for path in options.inputs):
        parser.error(
            "inputs are read by path: mount the bucket, or bring the files along with spark-submit --files "
            "and give their names"
        )
    if options.config is None and os.path.exists("rapport.yaml"):
        options.config = os.path.abspath("rapport.yaml")
    options.passed = [*(options.passed or []), *(("", path) for path in options.inputs)]
    return options


def run(arguments=None):
    """One run, to its exit status."""
    try:
        options = parsed(arguments)
    except SystemExit as end:
        # argparse has said what is wrong, with a status of its own.
        return USAGE if end.code else 0
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    # A notebook's, or a job cluster's: it goes on after us.
    others = SparkSession.getActiveSession()
    try:
        spark = others or SparkSession.builder.appName(f"rapport {options.as_of}").getOrCreate()
        try:
            Job(spark, options).run()
        finally:
            if others is None:
                spark.stop()
        return 0
    except Refused as refusal:
        print(refusal.message, file=sys.stderr)
        return refusal.status
    except (PySparkException, RuntimeError) as error:
        print(sentence(str(error)), file=sys.stderr)
        return OURS


def main():
    status = run()
    if status:
        # Whoever calls this as a function has to see it, too.
        sys.exit(status)


def sentence(text):
    """What a task said last, out of all that Spark says with it."""
    own = [line for line in text.splitlines() if "rapport-spark: " in line]
    if own:
        return own[-1][own[-1].index("rapport-spark: ") :]
    if "No module named" in text:
        return (
            "rapport-spark: the workers' Python lacks a module: "
            + next(line for line in text.splitlines() if "No module named" in line).strip()
            + "; set spark.pyspark.python (PYSPARK_PYTHON) to the environment that has it"
        )
    return f"rapport-spark: {text}"


if __name__ == "__main__":
    main()
