"""Evening: the home that the gallery's pictures are of: one chat of invented people, at one minute.

Made once and copied for each picture, so that no picture begins with what another one did. No clock goes on.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtTest import QTest

from desktop.core.capabilities import PRACTICE, X
from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue, CueKind
from desktop.core.draft import Draft
from desktop.core.link import LinkState
from desktop.core.origin import Origin
from desktop.core.post import Author, Post
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand, add, post
from desktop.hosted import chat_of
from desktop.house import House
from desktop.networks.consent import consent_as_visitor
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.planning import planning
from desktop.practice.script import read_script
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.run_sheets import RunSheets
from desktop.store.secrets import MemorySecrets
from desktop.store.settings import UNDO_SECONDS

START = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
NOW = START + timedelta(minutes=24)
TAG, TOPIC = "openshelf", "Libraries that lend things"
PATIENCE = 2500
"""Rounds of 10 ms until what is waited for has to be there."""
PAST = (
    ("ines_hosts", "Welcome to #seedswap! Who is here, and with what in their pockets?"),
    ("marit_reads", "Marit, with beans."),
    ("jaywrites_", "Jay, with an envelope of something."),
    ("ines_hosts", "Q1: Which seeds did you swap this year?"),
    ("marit_reads", "A1: Beans that my grandmother called the grey ones."),
    ("jaywrites_", "A1: Three tomatoes, and a label that I cannot read."),
    ("mira_engel", "A1: Poppies, from a packet without a name."),
    ("OdetteMbarga", "A1: Okra. It likes our greenhouse better than the book says."),
    ("quietcarlos", "A1: Maíz azul, y una historia larga."),
    ("lena_k_lehrt", "A1: Nothing yet. I came to learn which ones last."),
    ("jaywrites_", "@lena_k_lehrt Peas. They last longer than the envelope."),
    ("ines_hosts", "Q2: What do you write on the packet?"),
    ("marit_reads", "A2: The year, the shelf, and who gave it to me."),
    ("quietcarlos", "A2: El nombre de la calle donde creció."),
    ("OdetteMbarga", "A2: How deep, and a drawing. My packet is read by children."),
    ("mira_engel", "A2: A question mark, mostly."),
    ("lena_k_lehrt", "A2: Auf meinem Päckchen steht, wann es nicht geklappt hat."),
    ("ines_hosts", "Q3: Who gets the last packet?"),
    ("jaywrites_", "A3: Whoever asks what it is before asking how much."),
    ("OdetteMbarga", "A3: The school. Always the school."),
    ("marit_reads", "A3: Nobody. The last packet is for next year."),
    ("mira_engel", "A3: Whoever has the largest window sill."),
    ("ines_hosts", "Thank you all! The next #seedswap is in a week."),
)
NAMES = {
    "ines_hosts": "Inês Carvalho",
    "marit_reads": "Marit Solheim",
    "jaywrites_": "Jay Okonkwo-Bell",
    "mira_engel": "Mira Engel",
    "OdetteMbarga": "Odette Mbarga",
    "quietcarlos": "Carlos Iturbe",
    "lena_k_lehrt": "Lena Kowalczyk",
}
CUES = (
    ("Q1: What would you borrow if your library lent it?", 6),
    ("Q2: What comes back broken, and who repairs it?", 14),
    ("Q3: Which one thing should a library lend first, so that the people who never come in find their way to it?", 20),
    ("Q4: What did you lend that nobody wanted?", 27),
    ("Q5: Who pays when a thing is lost, and who ought to?", 36),
    ("Q6: What will you lend first, and to whom, before this month is over?", 45),
)  # fmt: skip


@dataclass
class Clock:
    """Stands, for all of a picture."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def seconds(self) -> float:
        return self.now.timestamp()


@dataclass
class Evening:
    """`me` sits there: who hosts, or somebody else. `folder` is where homes are made."""

    folder: Path
    me: str = "mira_engel"
    clock: Clock = field(default_factory=Clock)
    secrets: MemorySecrets = field(default_factory=MemorySecrets)

    def __enter__(self) -> Evening:
        chat = read_script(Path(__file__).with_name("evening.toml"))
        chat = replace(chat, visitor=self.me, visitor_name=NAMES[self.me])
        self._stack = ExitStack()
        self.server = self._stack.enter_context(PracticeServer(chat=chat, clock=self.clock.seconds, seed=7))
        self.server.cast.done.wait(10)
        self._whole = self.folder / f"{self.me} whole"
        self._fill()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def house(self, home: Path, *, practice: bool = False) -> House:
        origin = Origin.parse(self.server.url)
        door = registration(origin, self.server.client_id, redirect_uri=self.server.redirect_uri)
        able = PRACTICE if practice else X
        place = Place(origin, able, practice=practice, poll_seconds=15, registrations=(door,))
        seconds = self.clock.seconds
        return House(
            Paths(home), lambda _: place, self.secrets, clock=self.clock, now=seconds, ticks=seconds,
            spread=lambda: 0.5,
        )  # fmt: skip

    def copy(self, name: str) -> Path:
        home = self.folder / name
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(self._whole, home)
        return home

    def empty(self, name: str) -> Path:
        """A home in which nothing happened yet."""
        home = self.folder / name
        shutil.rmtree(home, ignore_errors=True)
        return home

    def _fill(self) -> None:
        house = self.house(self._whole)
        house.settings.set(UNDO_SECONDS, 0.0)
        house.sign_in(consent_as_visitor(house.place.registrations[0]))
        plans = planning(house, self.clock)
        plan = ChatPlan(
            "0b1c2d3e-0000-4000-8000-000000000009", TAG, START.replace(tzinfo=None), "UTC", hosts=("ines_hosts",),
            guests=("DrTomasAdeyemi",), topic=TOPIC, welcome="Welcome! Say who you are.",
            closing="Thank you all. The transcript is on our page tomorrow.",
            organises=self.me == "ines_hosts",
        )  # fmt: skip
        room_id = plans.save(plan).room_id
        coming = ChatPlan(
            "0b1c2d3e-0000-4000-8000-000000000010", "seedswap", datetime(2026, 12, 1, 19), "Europe/Berlin",
            hosts=("ines_hosts",), topic="What to sow in the dark months", rule="FREQ=WEEKLY", organises=True,
        )  # fmt: skip
        plans.save(coming)
        self._add_past(house)
        session = house.open_room(room_id)
        wait(lambda: session.link.state is LinkState.LIVE and len(session.questions().by_number) == 3)
        if self.me == "ines_hosts":
            self._add_cues(house, room_id)
        else:
            session.outgoing.post(Draft("A telescope, and a person who knows where Saturn is.", 1))

            def is_back() -> bool:
                session.look_now()
                return not session.outgoing.open_entries()

            wait(is_back)
        house.close()

    def _add_past(self, house: House) -> None:
        account = house.accounts.list(house.place.origin)[0]
        room = house.rooms.open("seedswap", house.place.origin, hosts=("ines_hosts",))
        house.rooms.set_account(room.id, account.id)
        posts = []
        for week in (1, 2, 3):
            for place, (who, text) in enumerate(PAST):
                at = START - timedelta(days=7 * week) + timedelta(minutes=place)
                author = Author(
                    account.id if who == self.me else str(700 + list(NAMES).index(who)), who, NAMES[who]
                )
                posts.append(Post(str(9000 + 100 * week + place), author, f"{text} #seedswap", at))
        house.archive.add(room.id, posts, seen_by=account.id)

    def _add_cues(self, house: House, room_id: int) -> None:
        """The first three were posted in time, the fourth comes next."""
        coming = planning(house, self.clock).for_room(room_id)
        assert coming is not None
        chat, sheets = chat_of(coming), RunSheets(house.database, house.attachments)

        def sheet() -> RunSheet:
            return RunSheet.of(
                sheets.changes(chat.sheet), chat.start, letter=chat.letter, hashtag=TAG, minutes=chat.minutes
            )

        cues = [
            Cue(f"cue-{number}", number=number, text=text.partition(": ")[2], minute=minute)
            for number, (text, minute) in enumerate(CUES, 1)
        ]
        note = Cue("note", CueKind.NOTE, text="Odette has the picture for Q5.", minute=34)
        sheets.add(chat.sheet, [add(sheet(), [*cues, note], Hand("gallery", self.me, START))])
        for cue in (one for one in sheet().cues if START + timedelta(minutes=one.minute) < NOW):
            at = START + timedelta(minutes=cue.minute)
            sheets.add(chat.sheet, [post(sheet(), cue, Hand("gallery", self.me, at))])


def wait(until: Callable[[], bool]) -> None:
    """For what comes from other threads."""
    for _ in range(PATIENCE):
        if until():
            return
        QTest.qWait(10)
    raise TimeoutError("what the picture is of did not come")
