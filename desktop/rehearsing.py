"""Rehearsing: a chat of one's own in the practice room: its window, its clock, its audience, and how it ended."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.core.cue import CuePicture
from desktop.core.errors import BadInput, ParleyError
from desktop.core.marks import MarkKind
from desktop.core.rehearsal import (
    GATHERING,
    Miss,
    Missed,
    Rehearsal,
    Review,
    Surprise,
    is_over,
    prepared,
    review,
)
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand, add
from desktop.core.sentence import sentence
from desktop.fast_clock import FastClock
from desktop.hosted import chat_of
from desktop.planning import planning
from desktop.services.sender import TIMES
from desktop.store.paths import Paths
from desktop.store.run_sheets import RunSheets
from desktop.surroundings import resources, utc_now
from desktop.ui.rehearsal.bar import RehearsalBar
from desktop.ui.rehearsal.form import RehearsalForm
from desktop.ui.rehearsal.review_card import ReviewCard
from desktop.ui.window_layout import add_bar

if TYPE_CHECKING:
    from desktop.core.chat_plan import ChatPlan
    from desktop.desk import Desk
    from desktop.practice.cast import Chat
    from desktop.practice.server import PracticeServer
    from desktop.ui.theme import Theme

POLL = 3.0
"""Seconds of the chat between two looks, so that a fast one is followed as a real one is."""
LEAST_POLL = 0.4
LIVES = 10 * 365 * 86400.0
"""Seconds of a token: nobody rehearses signing in."""
SURPRISES = 3
"""How many happen in a chat where they were asked for."""
TICK_MS = 500
NOBODY = "you"
"""The handle of who rehearses without an account, and names no host."""


def audience_for(
    plan: ChatPlan, me: str, *, is_surprised: bool, chance: random.Random, folder: Path | None = None
) -> Chat:
    """The cast of the practice room as the audience of this chat. `plan` is as `core.rehearsal.prepared` makes it."""
    from desktop.practice import audience, cast
    from desktop.practice.script import read_script

    folder = folder or resources() / "practice"
    guests = [cast.Player(name, name) for name in plan.guests]
    happens = surprises(plan, chance) if is_surprised else []
    heard = audience.Audience(
        audience.read_words(folder / "audience.toml"),
        read_script(folder / "welcome-chat.toml").players,
        hashtag=plan.hashtag,
        host=me,
        guests=guests,
        chance=chance,
        is_guest_late=any(what is Surprise.GUEST_LATE for _, what in happens),
        ends_after=(GATHERING + plan.length).total_seconds(),
    )
    return cast.Chat(
        plan.hashtag,
        plan.topic or plan.title,
        me,
        plan.guests,
        me,
        me,
        audience=heard,
        surprises=tuple((at, audience.Surprise(what.value)) for at, what in happens),
    )


def surprises(plan: ChatPlan, chance: random.Random) -> list[tuple[float, Surprise]]:
    """What happens, and after how many seconds: never two at once, and nothing in the last minutes."""
    kinds = [one for one in Surprise if one is not Surprise.GUEST_LATE or plan.guests]
    chosen = chance.sample(kinds, min(SURPRISES, len(kinds)))
    chosen.sort(key=lambda one: one is not Surprise.GUEST_LATE)  # whoever is late comes first
    length = plan.length.total_seconds()
    slot = 0.7 * length / len(chosen)
    begin = GATHERING.total_seconds() + 0.12 * length
    return [(begin + slot * (place + 0.6 * chance.random()), one) for place, one in enumerate(chosen)]


class Rehearsing(QObject):
    """One rehearsal in its window, which ends with it. `own` ends all of it."""

    def __init__(
        self,
        own: ExitStack,
        theme: Theme,
        rehearsal: Rehearsal,
        *,
        content: Callable[[str], bytes],
        again: Callable[[], None] = lambda: None,
        chance: random.Random | None = None,
        ticks: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        """`content` gives the pictures of the cues by their names, or raises LookupError. Raises BadInput."""
        super().__init__()
        from desktop.app import open_desk, practice_house
        from desktop.networks.consent import consent_as_visitor
        from desktop.practice.limits import DEFAULTS
        from desktop.practice.server import PracticeServer

        me, speed = rehearsal.me, rehearsal.speed
        plan, cues = prepared(rehearsal.plan, rehearsal.cues, me, now())
        start = plan.start(now())
        if start is None or not cues:
            raise BadInput("There is nothing to rehearse yet.", "Put the questions on the run sheet first.")
        self._theme, self._rehearsal, self._again = theme, rehearsal, again
        self._chance = chance or random.Random()
        self.clock = FastClock(start - GATHERING, speed, ticks)
        self.server: PracticeServer = PracticeServer(
            chat=audience_for(plan, me, is_surprised=rehearsal.is_surprised, chance=self._chance),
            speed=speed,
            clock=lambda: self.clock().timestamp(),
            access_seconds=LIVES,
            limits={
                name: (round(user * speed), round(app * speed)) for name, (user, app) in DEFAULTS.items()
            },
            autoplay=False,
        )
        self.server.start()
        own.callback(self.server.stop)
        home = own.enter_context(TemporaryDirectory(prefix="parley-rehearsal-", ignore_cleanup_errors=True))
        self._house = practice_house(
            Paths(Path(home)),
            self.server,
            clock=self.clock,
            poll_seconds=max(LEAST_POLL, POLL / speed),
            times=TIMES.faster(speed),
        )
        self.desk: Desk = open_desk(own, self._house, theme, clock=self.clock)
        self._house.sign_in(consent_as_visitor(self._house.place.registrations[0]))
        self._sheets = RunSheets(self._house.database, self._house.attachments)
        planned = planning(self._house, self.clock)
        room_id = planned.save(plan).room_id
        coming = planned.for_room(room_id)
        assert coming is not None
        self._chat = chat_of(coming)
        hand = Hand("rehearsal", me, self.clock())
        fresh = [replace(cue, id=str(uuid4()), attachments=()) for cue in cues]
        for picture in {one for cue in cues for one in cue.pictures}:
            self._take_in(picture, content)
        self._sheets.add(self._chat.sheet, [add(RunSheet(start), fresh, hand)])
        self.bar = RehearsalBar(theme, plan.hashtag, speed, self.desk.window)
        self.bar.surprise_wanted.connect(self.surprise)
        self.bar.end_wanted.connect(self.show_review)
        self._happened: list[Surprise] = []
        self._is_over = False
        add_bar(self.desk.window, self.bar)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._tick)
        own.callback(self._ticker.stop)
        self.desk.show_room(room_id)
        again_here = self.desk.window.actions_by_id["chat.rehearse"]
        again_here.triggered.connect(self._say_that_it_is_one)
        self.clock.start()
        self.server.start_cast()
        self._ticker.start()
        self._tick()

    @property
    def sheet(self) -> RunSheet:
        """As it is kept, also when the room follows it no more."""
        return RunSheet.of(
            self._sheets.changes(self._chat.sheet),
            self._chat.start,
            letter=self._chat.letter,
            hashtag=self._chat.hashtag,
            minutes=self._chat.minutes,
        )

    def surprise(self) -> Surprise:
        """One happens now that has not happened yet, as long as there is one."""
        from desktop.practice import audience

        kinds = [one for one in Surprise if one is not Surprise.GUEST_LATE]
        left = [one for one in kinds if one not in self._happened] or kinds
        what = self._chance.choice(left)
        self._happened.append(what)
        self.server.surprise(audience.Surprise(what.value))
        return what

    def review(self) -> Review:
        """How it went until now."""
        changes = self._sheets.changes(self._chat.sheet)
        return review(self.sheet, changes, self._people_missed(), self.clock())

    def show_review(self) -> None:
        """What was missed, in the room's place. The chat's clock stands while it is read."""
        self.clock.stand()
        card = ReviewCard(self._theme, self.review(), self._chat.start, parent=self.desk.window)
        card.again.connect(self._rehearse_again, Qt.ConnectionType.QueuedConnection)
        card.ended.connect(self.desk.window.close, Qt.ConnectionType.QueuedConnection)
        card.declined.connect(self._go_on)
        self.bar.set_reviewing(True)
        self.desk.window.show_page(card)

    def _go_on(self) -> None:
        self.clock.start()
        self.desk.window.leave_page()
        self.bar.set_reviewing(False)

    def _say_that_it_is_one(self) -> None:
        self.desk.window.say(
            BadInput("This is the rehearsal.", "End it, and you may rehearse the chat again.")
        )

    def _rehearse_again(self) -> None:
        self.desk.window.close()
        self._again()

    def _tick(self) -> None:
        sheet, now = self.sheet, self.clock()
        over = is_over(sheet, now)
        if over and not self._is_over:  # what is left to do then takes as long as it takes
            self.clock.set_speed(1.0)
        self._is_over = over
        self.bar.show_time(sheet, now, is_over=over)

    def _take_in(self, picture: CuePicture, content: Callable[[str], bytes]) -> None:
        """One that is not here (a co-host has it) is not shown in the rehearsal either."""
        with suppress(LookupError, BadInput):
            self._sheets.take_in(picture, content(picture.name))

    def _people_missed(self) -> Sequence[Missed]:
        """Whoever wanted something, was not seen to by a post, and not by a decision on this computer either."""
        audience, session = self.server.cast.chat.audience, self.desk.session
        if audience is None or session is None:
            return ()
        marked = session.marked()
        missed = []
        for one in list(audience.wanted):
            miss, handle = Miss(one.want.value), one.author.username
            person = handle.casefold()
            decided = (
                marked.has(MarkKind.MUTE_PERSON, person)
                or marked.has(MarkKind.LEAVE_OUT_PERSON, person)
                or marked.has(MarkKind.LEAVE_OUT, one.post_id)
            )
            kept = session.inbox.get(one.post_id) is not None or marked.has(MarkKind.SEEN_TO, one.post_id)
            met = decided if miss is Miss.TROLL else one.is_met or decided or kept
            if not met:
                missed.append(Missed(miss, handle, one.text, datetime.fromtimestamp(one.at, UTC)))
        return missed


class RehearsalBeside:
    """The rehearsal of one desk's chat, in a second window; one at a time."""

    def __init__(self, stack: ExitStack, theme: Theme, desk: Desk) -> None:
        self._stack, self._theme, self._desk = stack, theme, desk
        self._open: Rehearsing | None = None
        self._form: RehearsalForm | None = None

    def ask(self) -> None:
        """How fast, and with surprises or without; what cannot be rehearsed is said in the desk's window."""
        if self._open is not None:
            from desktop.ui.launch_door import come_to_front

            return come_to_front(self._open.desk.window, "")
        try:
            rehearsal = self._rehearsal()
        except ParleyError as problem:
            return self._desk.window.say(problem)
        self._form = RehearsalForm(self._theme, rehearsal, self._desk.window)
        self._form.chosen.connect(self.open)
        self._form.open()

    def open(self, rehearsal: Rehearsal) -> None:
        from desktop.start import end_with_window

        own = ExitStack()
        self._stack.callback(own.close)
        own.callback(setattr, self, "_open", None)
        try:
            sheets = RunSheets(self._desk.house.database, self._desk.house.attachments)
            self._open = Rehearsing(
                own,
                self._theme,
                rehearsal,
                content=sheets.content,
                again=partial(QTimer.singleShot, 0, self.ask),
            )
            end_with_window(own, self._open.desk)
        except (ParleyError, OSError) as problem:
            own.close()
            self._desk.window.say(problem if isinstance(problem, ParleyError) else _no_room(problem))

    def _rehearsal(self) -> Rehearsal:
        """Of the chat whose run sheet is open."""
        session = self._desk.session
        if session is None:
            raise BadInput("You are in no room yet.", "Join one and plan a chat in it, then rehearse it.")
        if (hosting := session.hosting) is None:
            raise BadInput("No chat of yours is planned in this room.", "Plan one, then rehearse it.")
        coming = planning(self._desk.house, utc_now).for_room(session.room.id)
        cues = hosting.sheet().cues
        if coming is None or not any(cue.goes_out for cue in cues):
            raise BadInput("There is nothing to rehearse yet.", "Put the questions on the run sheet first.")
        me = NOBODY if session.account is None else session.account.username
        if session.account is None and coming.plan.hosts:
            me = coming.plan.hosts[0]
        return Rehearsal(coming.plan, cues, me)


def _no_room(problem: OSError) -> BadInput:
    reason = problem.strerror or type(problem).__name__
    return BadInput(
        sentence("The rehearsal could not begin: %1.", reason), "Close other programs and try again."
    )
