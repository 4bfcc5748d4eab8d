"""An hour's chat with a restart and two outages: every post arrives once, and hardly any is read twice.

By hand, with a longer chat: `python -m tests.e2e.test_hour TRANSCRIPT [FROM [SECONDS]]`.
"""

from __future__ import annotations

import queue
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.core.capabilities import PRACTICE
from desktop.core.events import Event, LinkChanged, PostsArrived, QuestionsChanged
from desktop.core.link import LinkState
from desktop.core.origin import Origin
from desktop.house import House
from desktop.networks.consent import consent_as_visitor
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.practice.faults import Fault
from desktop.practice.replay import read_transcript
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets

SEARCH = "/2/tweets/search/recent"
EVENING = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
TICK = 15.0
"""Seconds between two looks, of the chat's time."""
HOUR = 3600.0
AFTER = 900.0
"""How long the room stays open after the last post: search shows some of them late."""
AT_MOST = 1.02
TAG = "gardenchat"


@dataclass(frozen=True)
class Said:
    """A post of the chat: `at` seconds after its beginning, `late` seconds until search shows it."""

    at: float
    who: str
    text: str
    key: str
    reply_to: str | None = None
    is_repost: bool = False
    late: float = 3.0


@dataclass
class Clock:
    """The chat's time, for both sides."""

    now: datetime = EVENING

    def __call__(self) -> datetime:
        return self.now

    def seconds(self) -> float:
        return self.now.timestamp()


def written(chance: random.Random) -> list[Said]:
    """A thousand posts of forty people: a question every six minutes, answers, replies under the questions that leave
    the hashtag out, reposts, and one post in thirty that search shows minutes late."""
    said = []
    for number in range(1000):
        at = HOUR * number / 1000
        asked = number // 100 + 1
        who = f"guest_{chance.randrange(40)}"
        late = chance.uniform(60, 400) if chance.random() < 1 / 30 else 3.0
        text, reply_to, repost = f"A{asked}: thought {number} #{TAG}", None, False
        if number % 100 == 0:
            who, text, late = "asha_vale", f"Q{asked}: what grows in place {asked}? #{TAG}", 3.0
        elif number % 25 == 7:
            text, reply_to = f"A{asked}: thought {number}, said under the question", f"{asked * 100 - 100}"
        elif number % 25 == 9:
            repost = True
        said.append(Said(at, who, text, str(number), reply_to, repost, late))
    return said


def transcribed(path: Path, chance: random.Random, start: str | None, seconds: float | None) -> list[Said]:
    lines = read_transcript(path, start, seconds).lines
    return [
        Said(
            line.at, line.author.username, line.text, line.key, line.reply_to, line.repost_of is not None,
            chance.uniform(60, 400) if chance.random() < 1 / 30 else 3.0,
        )
        for line in lines
    ]  # fmt: skip


@dataclass
class Evening:
    """One server, one home, and the houses that are built over it one after the other."""

    server: PracticeServer
    home: Path
    tag: str
    clock: Clock
    hosts: tuple[str, ...] = ()
    secrets: MemorySecrets = field(default_factory=MemorySecrets)
    told: Counter[str] = field(default_factory=Counter)
    links: queue.Queue[LinkState] = field(default_factory=queue.Queue)
    _reads: threading.Event = field(default_factory=threading.Event)

    def open(self) -> None:
        door = registration(
            Origin.parse(self.server.url), self.server.client_id, redirect_uri=self.server.redirect_uri
        )
        place = Place(door.origin, PRACTICE, practice=True, poll_seconds=HOUR, registrations=(door,))
        self.house = House(
            Paths(self.home),
            lambda _: place,
            self.secrets,
            clock=self.clock,
            now=self.clock.seconds,
            ticks=self.clock.seconds,
        )
        if not self.house.accounts.list(place.origin):
            self.house.sign_in(consent_as_visitor(door))
        self.house.bus.subscribe(self._hear)
        self.session = self.house.open_room(self.house.join(self.tag, hosts=self.hosts).id)
        self.links.get(timeout=30)

    def look(self) -> LinkState:
        """One look of the house's own thread, from its beginning to its end."""
        while not self.links.empty():
            self.links.get()
        self.session.look_now()
        return self.links.get(timeout=30)

    def read(self) -> None:
        """All that is there, as the window does; what is read beside is waited for: an hour goes by in seconds."""
        until = time.monotonic() + 30
        self.session.questions()
        while self.session.is_reading and time.monotonic() < until:
            self._reads.wait(0.05)
            self._reads.clear()

    def held(self) -> list[str]:
        account = self.session.account
        assert account is not None
        posts = self.house.archive.page(self.session.room.id, seen_by=account.id, limit=100_000)
        return [post.id for post in posts]

    def _hear(self, event: Event) -> None:
        if isinstance(event, QuestionsChanged):
            self._reads.set()
        if isinstance(event, PostsArrived):
            self.told.update(event.post_ids)
        elif isinstance(event, LinkChanged):
            self.links.put(event.link.state)


def play(evening: Evening, chat: Sequence[Said]) -> dict[str, str]:
    """The chat from its first post to a while after its last; the ids that search should bring, by their keys."""
    server, clock = evening.server, evening.clock
    length = chat[-1].at
    outages = ((0.2, 0.27, "unavailable"), (0.58, 0.74, "cut_before"))
    restart, cut = 0.5 * length, 0.9 * length
    ids: dict[str, str] = {}
    wanted: dict[str, str] = {}
    waiting, begun, trouble = list(reversed(chat)), clock.now, ""
    evening.open()
    for tick in range(int((length + AFTER) / TICK) + 1):
        now = tick * TICK
        clock.now = begun + timedelta(seconds=now)
        while waiting and waiting[-1].at <= now:
            one = waiting.pop()
            ids[one.key] = publish(server, one, ids)
            if not one.is_repost:
                wanted[one.key] = ids[one.key]
        kind = next((kind for since, until, kind in outages if since * length <= now < until * length), "")
        if kind != trouble:
            server.faults.clear()
            if kind:
                server.faults.add(Fault(kind, "GET", "/2/tweets", count=10**6))
            trouble = kind
        if restart <= now < restart + TICK:
            evening.house.close()
            clock.now += timedelta(seconds=2)
            evening.open()
        if cut <= now < cut + TICK:
            server.faults.add(Fault("cut_after", "GET", SEARCH))
        if tick % 4 == 0:
            evening.read()
        state = evening.look()
        assert state is (LinkState.WAITING if kind or cut <= now < cut + TICK else LinkState.LIVE)
    return wanted


def publish(server: PracticeServer, one: Said, ids: dict[str, str]) -> str:
    world = server.world
    parent = ids.get(one.reply_to or "")
    post = world.publish(
        world.add_user(one.who),
        one.text,
        reply_to=None if parent is None else int(parent),
        repost_of=int(next(reversed(ids.values()), "1")) if one.is_repost else None,
    )
    server.delay_in_search(post.id, one.late)
    return str(post.id)


def evening_of(
    chat: Sequence[Said], tag: str, hosts: tuple[str, ...], home: Path
) -> tuple[float, dict[str, int]]:
    """How many resources were returned for each distinct post, and what was asked and billed for that."""
    clock = Clock()
    with PracticeServer(clock=clock.seconds, seed=1, autoplay=False) as server:
        evening = Evening(server, home, tag, clock, hosts)
        wanted = play(evening, chat)
        held = evening.held()
        evening.house.close()
        texts = {one.key: one.text for one in chat}
        missing = [texts[key] for key, post_id in wanted.items() if post_id not in held]
        assert [text for text in missing if f"#{tag}".casefold() in text.casefold()] == []
        assert len(held) == len(set(held))
        assert set(evening.told.values()) == {1}, "each post is told once"
        ledger = server.ledger
        share = ledger.returned["post_read"] / len(held)
        figures = {
            "posts": len(held),
            "returned": ledger.returned["post_read"],
            "late": sum(one.late > 3 for one in chat if not one.is_repost),
            "missing without the hashtag": len(missing),
            "counts": ledger.billed["post_counts"],
            "searches": ledger.requests[f"GET {SEARCH} 200"],
        }
        return share, figures


def test_an_hour_with_a_restart_and_two_outages_reads_every_post_once(tmp_path: Path) -> None:
    chat = written(random.Random(4))
    share, figures = evening_of(chat, TAG, ("asha_vale",), tmp_path)
    print(f"returned for each post: {share:.4f}", figures)
    assert figures["posts"] == sum(not one.is_repost for one in chat), "those without the hashtag, too"
    assert figures["late"] >= 20
    assert share <= AT_MOST


def test_a_real_hour_with_a_restart_and_two_outages_reads_every_post_once(
    test_data: Path, tmp_path: Path
) -> None:
    path = test_data / "chats" / "critlib-2015-06-10.jsonl"
    chat = transcribed(path, random.Random(4), "2015-06-10T01:00:00Z", HOUR)
    share, figures = evening_of(chat, "critlib", (), tmp_path)
    print(f"returned for each post: {share:.4f}", figures)
    assert figures["late"] >= 5
    assert share <= AT_MOST


if __name__ == "__main__":
    transcript, *part = sys.argv[1:]
    start, seconds = part[0] if part else None, float(part[1]) if part[1:] else None
    heard = transcribed(Path(transcript), random.Random(4), start, seconds)
    spoken = read_transcript(Path(transcript), start, seconds).hashtag
    with tempfile.TemporaryDirectory() as folder:
        print(*evening_of(heard, spoken, (), Path(folder)))
