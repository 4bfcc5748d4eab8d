"""A whole chat from its run sheet, in compressed time: what is on the server is what the sheet says, once, in time."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.capabilities import PRACTICE
from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue, CueKind
from desktop.core.errors import BadInput
from desktop.core.events import Event
from desktop.core.origin import Origin
from desktop.core.outbox import State
from desktop.house import House
from desktop.networks.consent import consent_as_visitor
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.planning import planning
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.services.hosting import Hosting
from desktop.services.sender import TIMES
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets

START = datetime(2026, 11, 26, 17, 0, tzinfo=UTC)
TAG = "gardenchat"
CUES = (
    Cue("", number=1, text="Who feeds the soil?", minute=6),
    Cue("", number=2, text="What grows in shade?", minute=15),
    Cue("", CueKind.TEASER, text="Q3 is near, and it is about tools.", minute=22),
    Cue("", number=3, text="Which tool do you share?", minute=24),
    Cue("", CueKind.NOTE, text="Bram has the picture for Q4", minute=30),
    Cue("", number=4, text="What did frost teach you?", minute=33),
    Cue("", number=5, text="Who waters while you are away?", minute=42),
    Cue("", number=6, text="What will you sow first?", minute=51),
)


@dataclass
class Clock:
    """The chat's time, for both sides."""

    now: datetime = START - timedelta(minutes=5)

    def __call__(self) -> datetime:
        return self.now

    def seconds(self) -> float:
        return self.now.timestamp()


@dataclass
class Evening:
    """One server, one home, and the programs that run over it one after the other."""

    server: PracticeServer
    home: Path
    clock: Clock
    secrets: MemorySecrets = field(default_factory=MemorySecrets)
    events: queue.Queue[Event] = field(default_factory=queue.Queue)
    is_dark: bool = False
    organises: bool = True
    """Not: the plan came with an invitation to a co-host."""

    def open(self) -> None:
        door = registration(
            Origin.parse(self.server.url), self.server.client_id, redirect_uri=self.server.redirect_uri
        )
        place = Place(door.origin, PRACTICE, practice=True, poll_seconds=3600, registrations=(door,))
        seconds = self.clock.seconds
        self.house = House(
            Paths(self.home), lambda _: place, self.secrets, clock=self.clock, now=seconds, ticks=seconds,
            times=TIMES.faster(100),
        )  # fmt: skip
        if not self.house.accounts.list(place.origin):
            account = self.house.sign_in(consent_as_visitor(door))
            planning(self.house, self.clock).save(
                ChatPlan(
                    "chat-1", TAG, START.replace(tzinfo=None), "UTC", hosts=(account.username,),
                    welcome="Welcome! Say who you are.", closing="Thank you all.", organises=self.organises,
                )
            )  # fmt: skip
        self.house.bus.subscribe(self.events.put)
        self.session = self.house.open_room(self.house.join(TAG).id)

    @property
    def hosting(self) -> Hosting:
        assert self.session.hosting is not None
        return self.session.hosting

    def cue(self, label: str) -> Cue:
        return next(cue for cue in self.hosting.sheet().cues if label in (cue.label, cue.kind))

    def minute(self, minute: int) -> None:
        """The chat's clock shows this minute, and all happens that happens in it."""
        self.clock.now = START + timedelta(minutes=minute)
        self.hosting.tick()
        self.house._senders.wake()
        self.wait(lambda: not self._moves())

    def _moves(self) -> bool:
        """Whether something becomes of an entry in this minute. In an outage it is tried once."""
        entries = self.session.outgoing.open_entries()
        if any(entry.state is State.SENDING for entry in entries):
            return True
        doubted = any(entry.state is State.UNKNOWN for entry in entries)
        queued = any(entry.state is State.QUEUED for entry in entries)
        return (queued and not doubted) if self.is_dark else (queued or doubted)

    def wait(self, until: Callable[[], bool]) -> None:
        """A second after the other, as far as it takes: the sender looks twice for what is in doubt."""
        last = time.monotonic() + 30
        while not until():
            assert time.monotonic() < last, self.session.outgoing.open_entries()
            try:
                self.events.get(timeout=0.05)
            except queue.Empty:
                self.clock.now += timedelta(seconds=1)
                self.house._senders.wake()

    def shares(self, until: Callable[[], bool]) -> None:
        """What the other computer did is here."""
        last = time.monotonic() + 30
        while not until():
            assert time.monotonic() < last
            self.house._hosted._syncs[-1].wake()
            with suppress(queue.Empty):
                self.events.get(timeout=0.05)

    def go_dark(self) -> None:
        self.is_dark = True
        self.server.faults.add(Fault("unavailable", None, "/2/tweets", count=10**6))

    def light_up(self) -> None:
        self.is_dark = False
        self.server.faults.clear()

    def posted(self) -> list[tuple[int, str]]:
        """What the server has of the chat: the minute and the text, oldest first."""
        begun = START.timestamp()
        posts = reversed(list(self.server.world.newest_first()))
        return [(int((post.created - begun) / 60), post.text.removesuffix(f" #{TAG}")) for post in posts]


def test_a_chat_with_a_hold_a_delay_a_skip_an_edit_an_outage_and_a_restart_asks_each_question_once_in_time(
    tmp_path: Path,
) -> None:
    clock = Clock()
    with PracticeServer(clock=clock.seconds, seed=1, autoplay=False) as server:
        evening = Evening(server, tmp_path, clock)
        evening.open()
        evening.hosting.add(CUES)
        evening.hosting.switch_on_time(True)

        def restart() -> None:
            """Q3 leaves, its answer is lost, and the program ends."""
            server.faults.add(Fault("cut_after", "POST", "/2/tweets"))
            evening.is_dark = True
            evening.minute(29)
            evening.is_dark = False
            evening.house.close()
            evening.open()

        happens: dict[int, Callable[[], object]] = {
            3: lambda: evening.hosting.later(2),
            10: lambda: evening.hosting.hold(),
            13: lambda: evening.hosting.release(),
            19: evening.go_dark,
            22: evening.light_up,
            25: lambda: evening.hosting.put(replace(evening.cue("Q4"), text="What did the frost teach you?")),
            29: restart,
            40: lambda: evening.hosting.skip(evening.cue("Q5").id),
        }
        for minute in range(-4, 70):
            clock.now = START + timedelta(minutes=minute)
            happens.get(minute, lambda: None)()
            evening.minute(minute)
        assert evening.posted() == [
            (0, "Welcome! Say who you are."),
            (8, "Q1: Who feeds the soil?"),
            (22, "Q2: What grows in shade?"),  # it was due at 20, in the outage
            (27, "Q3 is near, and it is about tools."),
            (29, "Q3: Which tool do you share?"),
            (38, "Q4: What did the frost teach you?"),
            (56, "Q6: What will you sow first?"),
            (60, "Thank you all."),
        ]
        evening.session.look_now()
        evening.wait(lambda: len(evening.session.questions().by_number) == 5)
        assert [one.number for one in evening.session.questions().by_number] == [1, 2, 3, 4, 6]
        assert all(cue.posted.post_id for cue in evening.hosting.sheet().cues if cue.posted is not None)
        assert evening.hosting.asking is None
        evening.house.close()


def test_two_computers_with_one_folder_have_one_sheet_and_post_each_cue_once(tmp_path: Path) -> None:
    clock, folder = Clock(), tmp_path / "shared"
    folder.mkdir()
    with PracticeServer(clock=clock.seconds, seed=1, autoplay=False) as server:
        ines = Evening(server, tmp_path / "ines", clock)
        bram = Evening(server, tmp_path / "bram", clock, organises=False)
        for one in (ines, bram):
            one.open()
        ines.hosting.add(CUES)
        for one in (ines, bram):
            one.hosting.share(str(folder))
            assert one.hosting.chat.folder == str(folder)
        bram.shares(lambda: len(bram.hosting.sheet().cues) == len(CUES) + 2)
        clock.now = START
        ines.hosting.post(ines.cue("welcome").id)
        ines.minute(0)
        bram.shares(lambda: bram.cue("welcome").posted is not None)
        with pytest.raises(BadInput):
            bram.hosting.post(bram.cue("welcome").id)
        clock.now = START + timedelta(minutes=6)
        bram.hosting.post(bram.cue("Q1").id)
        bram.minute(6)
        ines.shares(lambda: ines.cue("Q1").posted is not None)
        assert ines.hosting.sheet().next == ines.cue("Q2")
        assert ines.posted() == [(0, "Welcome! Say who you are."), (6, "Q1: Who feeds the soil?")]
        for one in (ines, bram):
            one.house.close()


def test_the_next_chat_begins_with_what_was_not_asked_in_this_one(tmp_path: Path) -> None:
    clock = Clock()
    with PracticeServer(clock=clock.seconds, seed=1, autoplay=False) as server:
        evening = Evening(server, tmp_path, clock)
        evening.open()
        evening.hosting.add(CUES[:2])
        clock.now = START + timedelta(minutes=6)
        evening.hosting.post(evening.cue("Q1").id)
        plans = planning(evening.house, clock)
        this = plans.get("chat-1")
        plans.save(replace(this, uid="chat-2", starts=this.starts + timedelta(days=7)), follows="chat-1")
        clock.now = START + timedelta(days=7)
        evening.house.close()
        evening.open()
        assert [(cue.label or cue.kind.value, cue.text) for cue in evening.hosting.sheet().cues] == [
            ("welcome", "Welcome! Say who you are."),
            ("Q1", "What grows in shade?"),
            ("closing", "Thank you all."),
        ]
        evening.house.close()
