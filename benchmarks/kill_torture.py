"""Kill torture: a Parley that posts is killed with SIGKILL at random points; nothing is lost, nothing posted twice.

    python -m benchmarks.kill_torture [--kills 200] [--minutes N] [--json] [--seed 1] [--enospc] [--clock] [--quick]

The network is a practice server in this process that takes the same words as often as they come, and has its bad days:
answers cut after the post was accepted, 500 after it was accepted, requests cut before, 429, 503, half an answer,
slow ones, a timeline and a search that show a post late. Half of the kills come between a post's being accepted and
its answer. All waits of the sender, and what the network delays, are 50 times shorter than in life: the grace between
two look-ups 1.2 s, a post in the own timeline up to 0.4 s late (benchmarks/_life.py).

`typed` are the sends whose commit the child acknowledged on a pipe before it died; the rest is the server's own log:
`posted` of them, `lost`, posts there more than once (`duplicates`, of all that was ever sent), and `besides`, posted
without a word from the child, which died in between. `reconciled` outcomes were in doubt and are known now. After the
last kill one life goes on until its outbox is empty. Exit status 1 where anything was lost or posted twice.

`--enospc` fills the disk from time to time, for real: a small file system of its own where the machine allows one
(unshare and tmpfs), else the largest size of a file (RLIMIT_FSIZE); `refused` counts the sends that were told so.
`--clock` sets the child's clock by hours, back and forth.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import _life
from desktop.practice.faults import Fault
from desktop.practice.limits import DEFAULTS
from desktop.practice.server import PracticeServer
from desktop.practice.world import Post

POSTS = "/2/tweets"
FAULTS = (
    Fault("cut_after", "POST", POSTS),
    Fault("error_after", "POST", POSTS),
    Fault("malformed", "POST", POSTS),
    Fault("cut_before", "POST", POSTS),
    Fault("unavailable", "POST", POSTS),
    Fault("rate_limit", "POST", POSTS, seconds=1.0),
    Fault("slow", "POST", POSTS, seconds=0.15),
    Fault("unavailable", "GET", "/2/users/*/tweets"),
    Fault("slow", "GET", "/2/tweets/search/recent", seconds=0.15),
)
LATE = 0.4
"""Seconds until the author's timeline, and one and a half times that until search, shows a post at the latest."""
LAST_LIFE = 60.0
SMALL_DISK = "24m"
_INSIDE = "PARLEY_SMALL_DISK"


@dataclass
class Score:
    kills: int = 0
    typed: int = 0
    posted: int = 0
    lost: int = 0
    duplicates: int = 0
    reconciled: int = 0
    besides: int = 0
    refused: int = 0
    seconds: float = 0.0
    faster: float = _life.FASTER
    texts: set[str] = field(default_factory=set)
    """What the child acknowledged."""

    def hear(self, word: str, text: str) -> None:
        if word == "typed":
            self.texts.add(text)
        self.refused += word == "refused"

    def __str__(self) -> str:
        said = asdict(self)
        del said["texts"]
        return json.dumps({**said, "seconds": round(self.seconds, 1)})


class Torture:
    """The network, the home, and one child after another."""

    def __init__(self, home: Path, seed: int, *, jumping: bool) -> None:
        self.home = home
        self.chance = random.Random(seed)
        self.jumping = jumping
        self.score = Score()
        self.server = PracticeServer(
            search_delay=lambda post: 1.5 * LATE * _late(post, seed),
            timeline_delay=lambda post: LATE * _late(post, seed),
            limits=dict.fromkeys(DEFAULTS, (10**9, 10**9)),
            refuses_duplicates=False,
        )
        self.server._box.on_write = self._accepted
        self.child = 0
        """The process id of who lives, 0 for nobody."""
        self.doomed = threading.Event()
        """It dies as soon as a post is accepted, before the answer."""
        self.nursery = subprocess.Popen(
            [sys.executable, _life.__file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.said: queue.Queue[tuple[str, str]] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def kill_one(self) -> None:
        """One life, to its death; at least one send was acknowledged before."""
        self.server.faults.clear()
        for fault in self.chance.choices(FAULTS, k=self.chance.choice((0, 1, 2))):
            self.server.faults.add(replace(fault, hit=threading.Event()))
        self._begin()
        sends = self.chance.choice((1, 1, 2, 3))
        while self.child and sends:
            sends -= self._hear(60.0) == "typed"
        manner = self.chance.random()
        if manner < 0.5:
            self.doomed.set()
            self._hear_all(4.0)  # time for two look-ups, where one in doubt is before it
        else:
            self._hear_all(self.chance.uniform(0.0, 0.4))
        self._kill()
        self._hear_all(60.0)
        self.doomed.clear()
        self.score.kills += not sends  # the disk was full: it had nowhere to begin, and the next one may

    def last_life(self) -> None:
        """Type one more, and go on until the outbox is empty."""
        self.server.faults.clear()
        self._begin(last=True)
        there = -1
        while self.child and there < (there := self.server.ledger.writes.total()):
            self._hear_all(LAST_LIFE)  # for as long as something still goes out
        self._kill()
        self._hear_all(60.0)

    def judge(self) -> Score:
        there = Counter(
            post.raw for post in self.server.world.newest_first() if post.author.id == self.server.visitor_id
        )
        score = self.score
        score.typed = len(score.texts)
        score.posted = len(score.texts & set(there))
        score.lost = score.typed - score.posted
        score.duplicates = sum(count - 1 for count in there.values())
        score.besides = len(set(there) - score.texts)
        (database,) = self.home.glob("*.sqlite3")  # and none that was put aside
        with closing(sqlite3.connect(database)) as store:
            sql = "SELECT count(*) FROM outbox WHERE doubted AND state = 'settled'"
            score.reconciled = int(store.execute(sql).fetchone()[0])
        return score

    def _accepted(self, post: Post) -> None:
        """On the server's thread, before the answer leaves."""
        if self.doomed.is_set():
            self._kill()

    def _begin(self, *, last: bool = False) -> None:
        life = _life.Life(
            self.chance.randrange(10**9),
            str(self.home),
            self.server.url,
            self.server.client_id,
            self.server.redirect_uri,
            self.chance.randrange(10**9),
            last,
            self.jumping,
        )
        assert self.nursery.stdin is not None
        self.nursery.stdin.write(json.dumps(asdict(life)) + "\n")
        self.nursery.stdin.flush()
        while self._hear(60.0) != "born":
            pass  # a child may say something before its nursery does

    def _listen(self) -> None:
        assert self.nursery.stdout is not None
        for line in self.nursery.stdout:
            word, text = json.loads(line)
            self.said.put((word, text))

    def _hear(self, seconds: float) -> str:
        """The next word of the child; empty where none comes."""
        try:
            word, text = self.said.get(timeout=seconds)
        except queue.Empty:
            return ""
        if word in ("born", "dead"):
            self.child = int(text or 0)
        self.score.hear(word, text)
        return word

    def _hear_all(self, seconds: float) -> None:
        """Until it is dead, or for so long."""
        ends = time.monotonic() + seconds
        while self.child and time.monotonic() < ends:
            self._hear(max(0.0, ends - time.monotonic()))

    def _kill(self) -> None:
        with suppress(ProcessLookupError):
            if self.child:
                os.kill(self.child, signal.SIGKILL)

    def close(self) -> None:
        self._kill()
        assert self.nursery.stdin is not None
        self.nursery.stdin.close()
        self.nursery.wait()


def run(kills: int, minutes: float, seed: int, *, full: bool, jumping: bool) -> Score:
    began = time.monotonic()
    with ExitStack() as stack:
        home = Path(os.environ.get(_INSIDE) or stack.enter_context(tempfile.TemporaryDirectory()))
        torture = Torture(home / "home", seed, jumping=jumping)
        stack.enter_context(torture.server)
        stack.callback(torture.close)
        with _full_now_and_then(home, seed) if full else ExitStack():
            while torture.score.kills < kills and time.monotonic() - began < minutes * 60:
                torture.kill_one()
        torture.last_life()
        score = torture.judge()
    score.seconds = time.monotonic() - began
    return score


def _late(post: Post, seed: int) -> float:
    """Between 0 and 1, the same for the same post."""
    return random.Random(f"{post.id}{seed}").random()


# --- a full disk --------------------------------------------------------------------------------------------------


@contextmanager
def _full_now_and_then(disk: Path, seed: int) -> Iterator[None]:
    """Fill the file system for moments, with a file that takes what is left."""
    over, chance = threading.Event(), random.Random(seed)

    def fill() -> None:
        ballast = disk / "ballast"
        while not over.wait(chance.uniform(0.1, 0.8)):
            with suppress(OSError), ballast.open("wb", buffering=0) as file:
                size = 2**20
                while size >= 512:
                    try:
                        file.write(bytes(size))
                    except OSError:
                        size //= 2
                over.wait(chance.uniform(0.05, 0.4))
            ballast.unlink(missing_ok=True)

    thread = threading.Thread(target=fill)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _on_a_small_disk(arguments: list[str]) -> int:
    """This program again, in a mount namespace of its own whose disk is small; its exit status."""
    unshare = shutil.which("unshare")
    if unshare is None:
        print("--enospc needs unshare (util-linux) and leave to use it", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as disk:
        mount = f'mount -t tmpfs -o size={SMALL_DISK} none "$1" && shift && exec "$@"'
        command = [unshare, "-r", "-m", "sh", "-c", mount, "sh", disk, sys.executable, __file__, *arguments]
        return subprocess.run(command, env={**os.environ, _INSIDE: disk}, check=False).returncode


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=24 * 60.0, help="and no more kills after that")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="print nothing else")
    parser.add_argument("--quick", action="store_true", help="12 kills")
    parser.add_argument("--enospc", action="store_true", help="fill the disk from time to time")
    parser.add_argument("--clock", action="store_true", help="set the clock by hours, back and forth")
    asked = parser.parse_args(arguments)
    if asked.enospc and _INSIDE not in os.environ:
        return _on_a_small_disk(arguments)
    kills = 12 if asked.quick else asked.kills
    score = run(kills, asked.minutes, asked.seed, full=asked.enospc, jumping=asked.clock)
    print(score)
    if not asked.json:
        print(f"{score.seconds / max(1, score.kills):.2f} s a kill; waits {score.faster:.0f} times shorter")
    return int(bool(score.lost or score.duplicates))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
