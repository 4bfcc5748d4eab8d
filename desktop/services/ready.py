"""ReadyCheck: whether everything is right before a chat that this person leads; what takes a while is asked aside."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Protocol

from desktop.core import ready
from desktop.core.chat_plan import ChatPlan
from desktop.core.errors import ParleyError
from desktop.core.ready import Item, Point
from desktop.core.run_sheet import RunSheet
from desktop.services.session import Session

ASKED_ASIDE = (Point.KEYRING, Point.CLOCK)


class Beyond(Protocol):
    """What is not in the room itself. The first three may take long, are called on any thread and raise ParleyError."""

    def ask_key(self) -> None:
        """The key of the room's account can be had. Raises NoSafeKeyring and KeyMissing where it cannot."""
        ...

    def clock_off(self) -> timedelta | None:
        """How far this computer's clock is ahead of the network's; None where that is not said."""
        ...

    def upload(self, attachment_ids: Iterable[int]) -> None: ...

    def uploaded(self, attachment_ids: Iterable[int]) -> frozenset[int]:
        """Those that the network has."""
        ...

    def expected(self) -> int:
        """Posts of a chat as the last one was here; 0 where there was none."""
        ...


class ReadyCheck:
    """For one room and chat. `items` is quick; `ask` and `upload` are for a thread of their own, one at a time."""

    def __init__(
        self, session: Session, plan: ChatPlan, beyond: Beyond, said: Callable[[ParleyError], str]
    ) -> None:
        """`said` puts an error into a sentence for the person."""
        self._session, self._plan, self._beyond, self._said = session, plan, beyond, said
        self._problems: dict[Point, str] = {}
        self._off: timedelta | None = None
        self._is_uploading = False
        self._looked_at: set[str] = set()

    def items(self) -> tuple[Item, ...]:
        """Every point as it is known now."""
        session, sheet = self._session, self._sheet
        account, most = session.account, session.capabilities.max_weight
        handle = "" if account is None else account.username
        problem = None if self._is_uploading else self._problems.get(Point.PICTURES, "")
        heard = {
            one.username.casefold()
            for name in self._plan.guests
            for one in session.voices.people(name)
            if one.name
        }
        found = (
            ready.account(handle, posts=session.capabilities.posts),
            ready.keyring(self._problems.get(Point.KEYRING)),
            ready.clock(self._off, self._problems.get(Point.CLOCK)),
            ready.credit(session.money, max(ready.MEDIAN, self._beyond.expected())),
            ready.cues(sheet, most),
            ready.pictures(sheet, self._beyond.uploaded(self._attachments(sheet)), problem),
            *([ready.guests(self._plan.guests, heard, self._looked_at)] if self._plan.guests else []),
        )
        unknown = (Point.KEYRING, Point.CREDIT) if account is None else ()  # both are somebody's
        return tuple(item for item in found if item.point not in unknown)

    def forget(self, point: Point) -> None:
        """It is looked at again."""
        self._problems.pop(point, None)

    def ask(self, point: Point) -> None:
        """Find out about one of ASKED_ASIDE. Never raises what a person can mend: that is what `items` says then."""
        try:
            if point is Point.KEYRING:
                self._beyond.ask_key()
            else:
                self._off = self._beyond.clock_off()
            self._problems[point] = ""
        except ParleyError as problem:
            self._problems[point] = self._said(problem)

    def begin_upload(self) -> Callable[[], None]:
        """The work that gives the network what it lacks of the pictures; until it is done that is what `items` says."""
        self._is_uploading = True
        wanted = self._attachments(self._sheet)

        def work() -> None:
            try:
                self._beyond.upload(wanted)
                self._problems.pop(Point.PICTURES, None)
            except ParleyError as problem:
                self._problems[Point.PICTURES] = self._said(problem)
            finally:
                self._is_uploading = False

        return work

    def confirm(self, guest: str) -> None:
        """This person says that it is the guest's handle."""
        self._looked_at.add(guest.casefold())

    @property
    def _sheet(self) -> RunSheet | None:
        hosting = self._session.hosting
        return None if hosting is None else hosting.sheet()

    @staticmethod
    def _attachments(sheet: RunSheet | None) -> tuple[int, ...]:
        cues = () if sheet is None else sheet.cues
        return tuple(one for cue in cues if cue.is_waiting and cue.goes_out for one in cue.attachments)
