"""The judgement on Spark is that of one process, to the byte; whatever fails meanwhile.

    RAPPORT=.build/release/rapport python -m unittest discover -s Tests/SparkTests

`make spark` makes the environment for it. ROWS=100000 judges a smaller export than is made by default.
"""

import contextlib
import decimal
import io
import json
import os
import shutil
import signal
import stat
import struct
import subprocess
import sys
import tempfile
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGE = os.path.dirname(os.path.dirname(HERE))
DRIVER = os.path.join(PACKAGE, "Sources", "Spark", "rapport_spark.py")
RAPPORT = os.path.abspath(os.environ.get("RAPPORT", os.path.join(PACKAGE, ".build", "release", "rapport")))
ROWS = int(os.environ.get("ROWS", "1000000"))
AS_OF = "2026-06-30"
# By which every process of a test is known.
MARK = "RAPPORT_SPARK_TEST"

sys.path[:0] = [HERE, os.path.dirname(DRIVER)]
import inputs  # noqa: E402
import rapport_spark  # noqa: E402


class SparkTests(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="rapport-spark-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        # What Spark, its workers and the program leave in a folder for temporary files is seen here.
        cls.temporary = os.path.join(cls.folder, "tmp")
        os.mkdir(cls.temporary)
        os.environ.update(
            {
                MARK: cls.folder,
                "TMPDIR": cls.temporary,
                "PYSPARK_PYTHON": sys.executable,
                "SPARK_LOCAL_IP": "127.0.0.1",
                "PYTHONWARNINGS": "ignore",
            }
        )
        os.chdir(cls.folder)
        from pyspark.sql import SparkSession

        # A task is tried four times, as on a cluster.
        cls.spark = (
            SparkSession.builder.master("local[2,4]")
            .config("spark.local.dir", os.path.join(cls.folder, "local"))
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .getOrCreate()
        )
        cls.addClassCleanup(cls.spark.stop)
        cls.spark.sparkContext.setLogLevel("OFF")
        inputs.make(600, "mixed")
        generator = os.path.join(PACKAGE, "Tests", "Benchmarks", "generate.py")
        subprocess.run([sys.executable, generator, str(ROWS), "large"], check=True)
        cls.whole = {}

    def expected(self, *arguments):
        """`relationships.jsonl` of one process."""
        out = self.report(*arguments)
        with open(f"{out}/{AS_OF}/relationships.jsonl", "rb") as file:
            return file.read()

    def report(self, *arguments):
        """The folder of one process's reports."""
        if arguments not in self.whole:
            # Each its own: a report is compared with the last one of its folder.
            out = self.whole[arguments] = f"whole-{len(self.whole)}"
            subprocess.run(
                [RAPPORT, "report", *arguments, "--as-of", AS_OF, "--out", out, "--format", "json", "--quiet"],
                check=True,
                stderr=subprocess.DEVNULL,
            )
        return self.whole[arguments]

    def lines(self, *arguments, parts=8, readers=1, ranges=64, binary=RAPPORT, job=rapport_spark.Job):
        """The same, on Spark."""
        options = rapport_spark.parsed(
            [*arguments, "--as-of", AS_OF, "--parts", str(parts), "--readers", str(readers), "--binary", binary]
            + ["--range-size", str(ranges), "--out", "spark", "--jsonl", "lines.jsonl", "--quiet"]
        )
        job(self.spark, options).run()
        with open("lines.jsonl", "rb") as file:
            return file.read()

    def assertSame(self, lines, expected):
        """As `cmp` would say it, without either of them printed."""
        self.assertGreater(len(expected), 1000)
        self.assertEqual(differing(lines, expected), 0)
        self.assertTrue(lines == expected)

    def assertNothingIsLeft(self):
        for _ in range(50):
            left = children()
            if not left:
                break
            time.sleep(0.1)
        self.assertEqual(left, [])
        # Spark's own folders go when its driver does; of ours there are none at any time.
        spark = ("spark-", "pyspark-", "hsperfdata", "blockmgr-")
        self.assertEqual([name for name in os.listdir(self.temporary) if not name.startswith(spark)], [])
        self.assertEqual(sorted(os.listdir("spark")), ["relationships"])
        self.assertEqual(os.listdir("spark/relationships"), [f"asOf={AS_OF}"])

    def test_the_lines_are_those_of_one_process(self):
        sample = os.path.join(PACKAGE, "SampleData")
        dental = os.path.join(PACKAGE, "Tests", "RapportTests", "Cases", "dental")
        for arguments, parts, readers, ranges in (
            ((sample,), 8, 1, 0.1),
            ((dental,), 64, 1, 64),
            (("mixed",), 8, 3, 0.1),
            (("mixed",), 64, 1, 64),
            (("large",), 8, 1, 64),
            (("large",), 64, 2, 8),
        ):
            with self.subTest(arguments=arguments, parts=parts, readers=readers, ranges=ranges):
                lines = self.lines(*arguments, parts=parts, readers=readers, ranges=ranges)
                self.assertSame(lines, self.expected(*arguments))
                self.assertNothingIsLeft()

    def test_what_is_stored_are_the_lines_and_columns_of_them(self):
        expected = self.expected("mixed")
        self.lines("mixed", parts=3)
        rows = self.spark.read.parquet("spark/relationships").orderBy("ord").collect()
        self.assertSame("".join(row.line + "\n" for row in rows).encode(), expected)
        self.assertEqual({str(row.asOf) for row in rows}, {AS_OF})
        for row, line in zip(rows, expected.splitlines()):
            told = json.loads(line)
            columns = "id name kind owner class score severity neglected drifting unknown interactions currency"
            for column in columns.split():
                self.assertEqual(row[column], told[column], (told["id"], column))
            self.assertEqual(row.lastContact and str(row.lastContact), told["lastContact"])
            self.assertEqual(row.revenue, told["revenue"] and decimal.Decimal(told["revenue"]))
            self.assertEqual([reason.id for reason in row.reasons], [reason["id"] for reason in told["reasons"]])

    def test_the_reports_are_those_of_one_process(self):
        for day in ("2026-06-29", AS_OF):
            whole = [RAPPORT, "report", "mixed", "--as-of", day, "--out", "reports-whole", "--quiet"]
            subprocess.run(whole, check=True, stderr=subprocess.DEVNULL)
            options = rapport_spark.parsed(
                ["mixed", "--as-of", day, "--parts", "8", "--readers", "2", "--binary", RAPPORT]
                + ["--out", "spark-of-reports", "--report", "reports-spark", "--quiet"]
            )
            rapport_spark.Job(self.spark, options).run()
            compared = ["diff", "-r", "reports-whole", "reports-spark"]
            told = subprocess.run(compared, capture_output=True, text=True)
            self.assertEqual((told.returncode, told.stdout[:1000]), (0, ""), day)
        self.assertGreater(len(os.listdir(f"reports-spark/{AS_OF}")), 9)

    def test_tasks_that_fail_and_workers_that_are_killed_change_nothing(self):
        for words in (
            "echo 'rapport: a bug of ours' >&2; exit 70",
            "kill -9 $$",
            # The Python worker, with the program still at work.
            "kill -9 $PPID; exec sleep 60",
            # A stream that was cut short, by a program that says that all is well.
            f'"{RAPPORT}" "$@" | head -c -5; exit 0',
        ):
            # Once in each step of the workers.
            faulty = self.stand_in(
                f'case "$2" in tally | survey | rows | route) at=1;; gather | judge) at=3;; *) at=0;; esac\n'
                f'if [ "$count" = $at ]; then {words}; fi'
            )
            with self.subTest(words):
                self.assertSame(self.lines("mixed", binary=faulty), self.expected("mixed"))
                self.assertNothingIsLeft()
                for step in ("tally", "survey", "rows", "route", "gather", "judge"):
                    # As many as without (of ranges there are four), and one again.
                    least = {"route": 2, "gather": 9, "judge": 9}.get(step, 5)
                    self.assertGreaterEqual(self.calls(step), least)

    def test_what_is_wrong_with_the_data_ends_the_job_at_once(self):
        self.lines("mixed")
        for step, status in (("rows", 66), ("route", 65), ("gather", 66), ("judge", 78)):
            words = "rapport: mixed: what; what to do"
            faulty = self.stand_in(f'if [ "$2" = {step} ]; then echo "{words}" >&2; exit {status}; fi')
            with self.subTest(step=step, status=status):
                with self.assertRaises(rapport_spark.Refused) as caught:
                    self.lines("mixed", parts=4, binary=faulty)
                self.assertEqual((caught.exception.status, caught.exception.message), (status, words))
                # No task twice.
                self.assertLessEqual(self.calls(step), 1 if step == "route" else 4)
                # And what was stored before still is.
                self.assertNothingIsLeft()

    def test_what_fails_every_time_fails_the_job_after_four_tries(self):
        faulty = self.stand_in('if [ "$2" = route ]; then echo "rapport: a bug of ours" >&2; exit 70; fi')
        with self.assertRaises(Exception) as caught:
            self.lines("mixed", binary=faulty)
        self.assertEqual(
            rapport_spark.sentence(str(caught.exception)),
            "rapport-spark: rapport ended with status 70: rapport: a bug of ours",
        )
        self.assertEqual(self.calls("route"), 4)

    def test_a_base_that_is_off_by_one_in_a_million_judges_otherwise(self):
        expected = self.expected("large")
        with open(f"{self.report('large')}/{AS_OF}/report.json", encoding="utf-8") as file:
            rhythm = json.load(file)["silenceModel"]["r"]
        slips = []

        class Slipping(rapport_spark.Job):
            def settled(self, step, facts, base):
                base = super().settled(step, facts, base)
                right, wrong = (struct.pack("<d", value) for value in (rhythm, rhythm * (1 + 1e-6)))
                if right not in base or slips:
                    return base
                slips.append(base)
                head, content = (frame for _, _, _, frame, _ in list(rapport_spark.frames(io.BytesIO(base)))[:2])
                return (
                    rapport_spark.sealed(rapport_spark.HEAD, 0, b"rapport/base/1", head)
                    + rapport_spark.sealed(rapport_spark.BASE, 0, b"", content.replace(right, wrong))
                    + rapport_spark.sealed(rapport_spark.END, 1)
                )

        lines = self.lines("large", job=Slipping)
        self.assertEqual(len(slips), 1)
        self.assertGreater(differing(lines, expected), 0)

    def test_the_command_ends_with_the_status_of_the_program(self):
        with open("wrong.yaml", "w", encoding="utf-8") as file:
            file.write("no-such-setting: 1\n")
        for arguments, status, words in (
            (["nowhere", "--as-of", AS_OF], 66, "nowhere"),
            (["mixed", "--as-of", AS_OF, "--config", "wrong.yaml"], 78, "no-such-setting"),
            (["mixed", "--as-of", "2025-06-30"], 64, "a past day is not judged in parts"),
            (["mixed"], 64, "--as-of"),
            (["mixed", "--as-of", AS_OF, "--owner", "Ann"], 64, "--owner is not done on Spark"),
            (["-", "--as-of", AS_OF], 64, "standard input is on one machine alone"),
            (["s3://bucket/exports", "--as-of", AS_OF], 64, "inputs are read by path"),
            (["mixed", "--as-of", AS_OF, "--binary", "nowhere/rapport"], 64, "nowhere/rapport is not on"),
        ):
            with self.subTest(arguments):
                ended = subprocess.run(
                    [sys.executable, DRIVER, "--binary", RAPPORT, *arguments],
                    capture_output=True,
                    text=True,
                    env={**os.environ, "SPARK_SUBMIT_OPTS": "-Dlog4j2.level=OFF"},
                )
                self.assertEqual(ended.returncode, status, ended.stderr)
                self.assertIn(words, ended.stderr)

    @unittest.skipUnless(sys.platform == "linux", "a child outlives its parent elsewhere")
    def test_a_child_ends_with_its_worker(self):
        waits = self.stand_in("exec sleep 300")
        worker = subprocess.Popen(
            [
                sys.executable,
                "-c",
                f"import sys, time; sys.path.insert(0, {os.path.dirname(DRIVER)!r}); import rapport_spark\n"
                f"child = rapport_spark.Program({waits!r}, ['shard', 'gather'])\n"
                "print(child.process.pid, flush=True); time.sleep(300)",
            ],
            stdout=subprocess.PIPE,
        )
        child = int(worker.stdout.readline())
        os.kill(child, 0)
        worker.kill()
        worker.wait()
        worker.stdout.close()
        for _ in range(50):
            if child not in children():
                return
            time.sleep(0.1)
        os.kill(child, signal.SIGKILL)
        self.fail("it did not")

    def stand_in(self, script):
        """A program that does as told and is `rapport` else. It counts its calls, by step, in files of a folder."""
        self.counts = tempfile.mkdtemp(dir=self.folder, prefix="calls-")
        path = os.path.join(self.counts, "program")
        with open(path, "w", encoding="utf-8") as file:
            file.write(
                "#!/bin/bash\n"
                f'for count in $(seq 1000); do mkdir "{self.counts}/$2.$count" 2>/dev/null && break; done\n'
                f'{script}\nexec "{RAPPORT}" "$@"\n'
            )
        os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
        return path

    def calls(self, step):
        return sum(name.startswith(f"{step}.") for name in os.listdir(self.counts))


def differing(lines, expected):
    """How many lines are not the same."""
    lines, expected = lines.splitlines(), expected.splitlines()
    return sum(a != b for a, b in zip(lines, expected)) + abs(len(lines) - len(expected))


def children():
    """The processes of these tests that are neither Python nor Java, by number."""
    found = []
    for number in filter(str.isdigit, os.listdir("/proc") if os.path.isdir("/proc") else []):
        with contextlib.suppress(OSError):
            with open(f"/proc/{number}/environ", "rb") as file:
                if f"{MARK}={os.environ[MARK]}".encode() not in file.read().split(b"\0"):
                    continue
            program = os.path.basename(os.readlink(f"/proc/{number}/exe"))
            if not program.startswith(("python", "java")):
                found.append(int(number))
    return found


if __name__ == "__main__":
    unittest.main()
