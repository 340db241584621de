#!/usr/bin/env python3
"""Prints what questions to Spark take by the number of workers, and what they move.

    spark.py STAKEGRAPH NODES WORKERS...

Starts a master and workers of one core on 127.0.0.1, lets `cluster prepare` write NODES made-up nodes and four times as
many claims as Parquet, and asks for one hop and two of a node in the middle, for a ranking and for the counts. Spark is
SPARK_HOME, or what the package pyspark brings. Rows and bytes are those that Spark's event log has of all tasks; it leaves
out most bytes that are read of Parquet files.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Tests" / "Cluster"))

from conftest import Cluster  # noqa: E402


def spark_home():
    if os.environ.get("SPARK_HOME"):
        return Path(os.environ["SPARK_HOME"])
    import pyspark

    return Path(pyspark.__file__).parent


def moved(folder):
    """The rows read, the bytes shuffled and sent to the driver, and the most memory of a task, from an event log."""
    rows = shuffled = results = memory = 0
    for path in folder.rglob("*"):
        # Beside the events lie checksums and an empty file that tells the state.
        if not path.is_file() or path.name.startswith((".", "appstatus")):
            continue
        for line in path.read_text("utf-8").splitlines():
            event = json.loads(line)
            metrics = event.get("Task Metrics")
            if event["Event"] != "SparkListenerTaskEnd" or not metrics:
                continue
            rows += metrics["Input Metrics"]["Records Read"]
            shuffled += metrics["Shuffle Write Metrics"]["Shuffle Bytes Written"]
            results += metrics["Result Size"]
            memory = max(memory, metrics["Peak Execution Memory"])
    return rows, shuffled, results, memory


def ask(program, words, options, folder):
    """The seconds that a question takes, and what it moves."""
    folder.mkdir()
    log = ["--spark-conf", "spark.eventLog.enabled=true", "--spark-conf", f"spark.eventLog.dir={folder.as_uri()}",
           "--spark-conf", "spark.eventLog.compress=false"]
    begin = time.monotonic()
    with subprocess.Popen([program, *words, *options, *log], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          text=True) as process:
        try:
            _, errors = process.communicate()
        except BaseException:
            # Not killed: it ends its Spark.
            process.terminate()
            raise
    seconds = time.monotonic() - begin
    if process.returncode:
        raise SystemExit(errors)
    return seconds, moved(folder)


def some_node(data):
    """The node in the middle of those by claims, so no hub and no loner."""
    counts = {}
    with open(data / "edges.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for end in ("source", "target"):
                counts[row[end]] = counts.get(row[end], 0) + 1
    order = sorted(counts, key=lambda node: (counts[node], node))
    return order[len(order) // 2]


def main(program, count, workers):
    home = spark_home()
    program = str(Path(program).absolute())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = folder / "data"
        subprocess.run([sys.executable, HERE / "floor" / "generate-dataset.py", count, data], check=True,
                       stdout=subprocess.DEVNULL)
        node = some_node(data)
        prepared = folder / "prepared"
        print(f"{float(count):,.0f} nodes, Spark of {home.name if home.name != 'pyspark' else 'PyPI'}, "
              f"workers of one core and 1 GB\n")
        print("| Workers | Question | wall s | rows read | MB shuffled | MB of results | MB of memory a task |")
        print("|---|---|---|---|---|---|---|")
        for number in workers:
            place = folder / f"cluster-{number}"
            place.mkdir()
            cluster = Cluster(home, place)
            try:
                for _ in range(number):
                    cluster.add_worker()
                common = ["--master", cluster.url, "--spark-home", str(home),
                          "--spark-conf", "spark.executor.memory=768m", "--spark-conf", "spark.sql.shuffle.partitions=4"]
                questions = [
                    ("one hop", ["neighbours", node, "-q", "--data", prepared]),
                    ("two hops", ["neighbours", node, "-q", "--depth", "2", "--data", prepared]),
                    ("rank by support", ["rank", "-q", "--by", "support", "--data", prepared]),
                    ("counts", ["stats", "-q", "--data", prepared]),
                ]
                if not prepared.exists():
                    questions.insert(0, ("prepare", ["cluster", "prepare", data, "-o", prepared]))
                for place_in_list, (title, words) in enumerate(questions):
                    options = common if title == "prepare" else ["--engine", "spark", *common]
                    seconds, (rows, shuffled, results, memory) = ask(
                        program, [str(word) for word in words], options, place / f"log-{place_in_list}")
                    print(f"| {number} | {title} | {seconds:.0f} | {rows:,} | {shuffled / 1e6:.1f} | "
                          f"{results / 1e6:.1f} | {memory / 1e6:.0f} |", flush=True)
            finally:
                cluster.close()


if len(sys.argv) < 4:
    raise SystemExit(__doc__)
main(sys.argv[1], sys.argv[2], [int(word) for word in sys.argv[3:]])
