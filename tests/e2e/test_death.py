"""Killing the process at any arrow loses nothing and posts nothing twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.core.draft import Draft
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Kind, State
from desktop.store.database import Database
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms
from tests.e2e.network import Fate, Killed, MortalDatabase, Network, Sender, Weather
from tests.store.scene import ME, StandingClock

GRACE = 60.0
ANSWERS = ["A1: yes & <no> #critlib", "A2: https://example.org/a #critlib"]


class Story:
    """A person queues answers and the sender sends them, through as many deaths as fate has in store."""

    def __init__(self, path: Path, weather: list[Weather]) -> None:
        self.path = path
        self.clock = StandingClock()
        self.network = Network(self.clock, list(weather))
        self.surely_queued: set[str] = set()

    def live(self, fate: Fate, steps: int) -> None:
        """One life of the process: to its death, or until nothing is left to do."""
        database = None
        try:
            database = MortalDatabase(self.path, clock=self.clock, fate=fate)
            self._live(database, fate, steps)
        except Killed:
            pass
        finally:
            if database is not None:
                database.close()  # closes files without a commit, as the end of a process does

    def _live(self, database: Database, fate: Fate, steps: int) -> None:
        outbox = Outbox(database, clock=self.clock, ticks=self.clock.ticks, grace=GRACE)
        drafts = Drafts(database, clock=self.clock)
        room = Rooms(database, clock=self.clock).open("critlib", X_ORIGIN)
        outbox.recover()
        sender = Sender(outbox, self.network, fate)
        for _ in range(steps):
            if text := self._typed(drafts.get(room.id)):
                with database.write():  # both or neither: a draft that was queued is not offered again
                    outbox.add(room.id, X_ORIGIN, ME.id, Kind.POST, text)
                    drafts.keep(room.id, Draft(text))
                self.surely_queued.add(text)
            elif sender.idle:
                break
            sender.step()
            self.clock.turn(GRACE / 2)

    def _typed(self, last: Draft) -> str:
        """What the person wants to say after `last`."""
        following = ANSWERS.index(last.body) + 1 if last.body else 0
        return ANSWERS[following] if following < len(ANSWERS) else ""

    def outcome(self) -> dict[str, State]:
        database = Database(self.path, clock=self.clock)
        rows = database.read("SELECT text, state FROM outbox ORDER BY id")
        database.close()
        assert len(rows) == len({row["text"] for row in rows})
        return {row["text"]: State(row["state"]) for row in rows}


def tell(path: Path, weather: list[Weather], deaths: list[int]) -> int:
    """A life to each of `deaths`, then a quiet one to the end; how many moments the first one had."""
    story, moments = Story(path, weather), 0
    for at in deaths:
        fate = Fate(at)
        story.live(fate, steps=6)
        moments = moments or fate.passed
    story.live(Fate(), steps=60)

    posted = Counter(each.text for each in story.network.posts)
    outcome = story.outcome()
    assert story.surely_queued <= set(outcome), "lost before it was sent"
    assert list(outcome) == ANSWERS
    for text, state in outcome.items():
        assert state in (State.SETTLED, State.FAILED)
        assert posted[text] == int(state is State.SETTLED), (
            f"{text!r} is {state} and posted {posted[text]} times"
        )
    assert list(posted) == [text for text in ANSWERS if text in posted], "answers out of order"
    return moments


@pytest.mark.parametrize("weather", list(Weather), ids=lambda weather: weather.name.lower())
def test_a_death_at_any_moment_loses_nothing_and_posts_nothing_twice(
    tmp_path: Path, weather: Weather
) -> None:
    moments = tell(tmp_path / "quiet.sqlite3", [weather], [10_000])
    assert moments > 15
    for at in range(moments):
        tell(tmp_path / f"{at}.sqlite3", [weather], [at])


@settings(max_examples=30)
@given(
    weather=some.lists(some.sampled_from(Weather), max_size=6),
    deaths=some.lists(some.integers(0, 60), max_size=4),
)
def test_many_deaths_in_any_weather_lose_nothing_and_post_nothing_twice(
    tmp_path_factory: pytest.TempPathFactory, weather: list[Weather], deaths: list[int]
) -> None:
    tell(tmp_path_factory.mktemp("story") / "parley.sqlite3", weather, deaths)


# --- a real process, really killed ----------------------------------------------------------------------------------

CHILD = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Kind
from desktop.store.database import Database
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms

def tell(word):
    os.write(1, word.encode() + b"\\n")

clock = lambda: datetime.now(UTC)
database = Database(Path(sys.argv[1]), clock=clock)
outbox = Outbox(database, clock=clock)
room = Rooms(database, clock=clock).open("critlib", X_ORIGIN)
network = os.open(sys.argv[2], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
number = 0
while True:
    number += 1
    entry = outbox.add(room.id, X_ORIGIN, "42", Kind.POST, f"{sys.argv[3]}-{number}")
    tell(f"queued {entry.text}")
    claimed = outbox.claim(X_ORIGIN, "42")
    tell(f"claimed {claimed.text}")
    os.write(network, claimed.text.encode() + b"\\n")
    tell(f"published {claimed.text}")
    outbox.sent(claimed.id, claimed.text)
    tell(f"sent {claimed.text}")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
@pytest.mark.parametrize("last_words", ["queued", "claimed", "published", "sent"])
def test_sigkill_loses_nothing_and_posts_nothing_twice(tmp_path: Path, last_words: str) -> None:
    path, taken = tmp_path / "parley.sqlite3", tmp_path / "network.txt"
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), str(taken), "a"],
        stdout=subprocess.PIPE,
        text=True,
        env=environ,
    )
    assert child.stdout is not None
    said = []
    for line in child.stdout:
        said.append(line.split())
        if len(said) > 20 and said[-1][0] == last_words:
            child.send_signal(signal.SIGKILL)
            break
    said += [line.split() for line in child.stdout]  # what it managed to say before the signal arrived
    child.stdout.close()
    child.wait()

    published = taken.read_text().split()
    database = Database(path, clock=lambda: datetime.now(UTC))
    try:
        outbox = Outbox(database, clock=lambda: datetime.now(UTC))
        outbox.recover()
        entries = {entry.text: entry for entry in outbox.open_entries(1)}
    finally:
        database.close()
    assert database.put_aside is None
    queued = {text for word, text in said if word == "queued"}
    assert queued <= set(entries)
    for text, entry in entries.items():
        if text in published:  # never in a state from which it is sent again without a look
            assert entry.state in (State.SENT, State.UNKNOWN)
        else:
            assert entry.state in (State.QUEUED, State.UNKNOWN)
    assert len(published) == len(set(published))
