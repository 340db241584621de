"""A Spark cluster of one master and two workers on this machine, and stakegraph asked with it and without."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

sys.dont_write_bytecode = True

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data" / "two-sessions-2025"
# Spark's own patience, within which everything here has to end.
TIMEOUT = 600
# Small work: no more tasks than needed, and no compiling for a long run.
QUICK = [
    *("--spark-conf", "spark.sql.shuffle.partitions=2"),
    *("--spark-conf", "spark.driver.extraJavaOptions=-XX:TieredStopAtLevel=1"),
    *("--spark-conf", "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1"),
    *("--spark-conf", "spark.executor.memory=512m"),
]


@pytest.fixture(scope="session")
def spark_home():
    """The folder of a Spark: SPARK_HOME, or what the package pyspark brings."""
    home = os.environ.get("SPARK_HOME")
    if not home:
        import pyspark

        home = Path(pyspark.__file__).parent
    assert (Path(home) / "bin" / "spark-sql").is_file(), f"there is no Spark in {home}"
    return Path(home)


@pytest.fixture(scope="session")
def stakegraph():
    path = (ROOT / os.environ.get("STAKEGRAPH", ".build/debug/stakegraph")).absolute()
    if not path.is_file():
        pytest.exit(f"there is no program {path}; make test builds it", returncode=1)
    return path


class Answer:
    def __init__(self, result):
        self.status = result.returncode
        self.output = result.stdout.decode("utf-8")
        self.errors = result.stderr.decode("utf-8")


@pytest.fixture(scope="session")
def ask(stakegraph):
    """Runs stakegraph to its end."""

    def ask(*words, cwd=ROOT, **environment):
        result = subprocess.run(
            [str(stakegraph), *map(str, words)],
            cwd=cwd,
            env={**os.environ, **{k: str(v) for k, v in environment.items()}},
            capture_output=True,
            timeout=TIMEOUT,
        )
        return Answer(result)

    return ask


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Cluster:
    """A master and its workers, each a process of ours."""

    def __init__(self, home, folder):
        self.home, self.folder = home, folder
        self.port = free_port()
        self.url = f"spark://127.0.0.1:{self.port}"
        self.workers = []
        self.master = self.start(
            "master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1",
            "--port", self.port, "--webui-port", 0,
        )
        self.wait(self.folder / "master.log", "I have been elected leader")

    def start(self, name, *words):
        log = open(self.folder / f"{name}.log", "wb")
        return subprocess.Popen(
            [self.home / "bin" / "spark-class", *map(str, words)],
            cwd=self.folder,
            env={**os.environ, "SPARK_HOME": str(self.home), "SPARK_LOCAL_IP": "127.0.0.1"},
            stdout=log,
            stderr=log,
        )

    def add_worker(self):
        name = f"worker-{len(self.workers)}"
        process = self.start(
            name, "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--webui-port", 0,
            "--cores", 1, "--memory", "1g", "--work-dir", self.folder / name, self.url,
        )
        self.workers.append(process)
        self.wait(self.folder / f"{name}.log", "Successfully registered with master")

    @staticmethod
    def wait(log, words):
        end = time.monotonic() + 180
        while time.monotonic() < end:
            if log.is_file() and words in log.read_text("utf-8", "replace"):
                return
            time.sleep(0.2)
        raise AssertionError(f"{log.name} does not say {words!r}")

    def executors(self, worker):
        """The processes that a worker has started."""
        found = subprocess.run(
            ["pgrep", "-P", str(worker.pid)], capture_output=True, text=True
        ).stdout.split()
        return [int(number) for number in found]

    def wait_for_work(self, worker):
        """Waits until something that a worker started has a task."""
        folder = self.folder / f"worker-{self.workers.index(worker)}"
        end = time.monotonic() + 180
        while time.monotonic() < end:
            for log in folder.glob("*/*/stderr"):
                if "Running task" in log.read_text("utf-8", "replace"):
                    return
            time.sleep(0.1)
        raise AssertionError(f"{folder.name} gets no task")

    def kill(self, worker):
        """Ends a worker and what it started, as a machine that fails does."""
        for number in [*self.executors(worker), worker.pid]:
            try:
                os.kill(number, signal.SIGKILL)
            except ProcessLookupError:
                pass
        worker.wait()

    def close(self):
        for process in [*self.workers, self.master]:
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(30)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


@pytest.fixture
def own_cluster(spark_home, tmp_path):
    """A cluster without workers, for tests that end some."""
    cluster = Cluster(spark_home, tmp_path)
    yield cluster
    cluster.close()


@pytest.fixture(scope="session")
def cluster(spark_home, tmp_path_factory):
    """A cluster of two workers."""
    cluster = Cluster(spark_home, tmp_path_factory.mktemp("cluster"))
    try:
        cluster.add_worker()
        cluster.add_worker()
        yield cluster
    finally:
        cluster.close()


@pytest.fixture(scope="session")
def on_spark(spark_home, cluster):
    """The options by which stakegraph asks the cluster."""
    return ["--engine", "spark", "--master", cluster.url, "--spark-home", spark_home, *QUICK]


@pytest.fixture(scope="session")
def locally(spark_home):
    """The options by which stakegraph asks a Spark in one process."""
    return ["--engine", "spark", "--master", "local[1]", "--spark-home", spark_home, *QUICK]


@pytest.fixture(scope="session")
def folders(tmp_path_factory):
    """The dataset with each table as a folder of two files, one of them compressed."""
    import csv
    import gzip

    folder = tmp_path_factory.mktemp("folders")
    for table in ["nodes", "edges", "documents"]:
        with open(DATA / f"{table}.csv", encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        (folder / table).mkdir()
        half = len(rows) // 2
        parts = [
            (open(folder / table / "a.csv", "w", encoding="utf-8", newline=""), rows[half:]),
            (gzip.open(folder / table / "b.csv.gz", "wt", encoding="utf-8", newline=""), rows[:half]),
        ]
        for file, part in parts:
            with file:
                csv.writer(file, lineterminator="\n").writerows([header, *part])
    for name in ["vocabulary.json", "datapackage.json"]:
        shutil.copy(DATA / name, folder / name)
    return folder


@pytest.fixture(scope="session")
def prepared(ask, cluster, spark_home, tmp_path_factory):
    """The dataset as stakegraph cluster prepare writes it."""
    folder = tmp_path_factory.mktemp("prepared") / "data"
    answer = ask(
        "cluster", "prepare", DATA, "-o", folder, "--master", cluster.url, "--spark-home",
        spark_home, *QUICK,
    )
    assert answer.status == 0, answer.errors
    return folder
