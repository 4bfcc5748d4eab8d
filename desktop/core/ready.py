"""Ready: what has to be right before somebody leads a chat, point by point, and the one thing that mends each."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.core.run_sheet import RunSheet
from desktop.core.spending import Leave, Money

FROM = timedelta(minutes=15)
"""Before the chat's start it is looked at from then on."""
MEDIAN = 318
"""Posts of a chat (CHATS.md section 3.1); more are expected where the last one had more."""
CLOCK_SLACK = timedelta(minutes=2)
"""As much may this computer's clock differ from the network's before sign-in and "1 min ago" go wrong."""


class Point(StrEnum):
    ACCOUNT = "account"
    KEYRING = "keyring"
    CLOCK = "clock"
    CREDIT = "credit"
    CUES = "cues"
    PICTURES = "pictures"
    GUESTS = "guests"


class Mend(StrEnum):
    """What the one button of a point does."""

    SIGN_IN = "sign-in"
    ALLOW = "allow"
    """Ask for the permission to post."""
    LOOK = "look"
    """Look again: the person had to do something elsewhere."""
    RAISE = "raise"
    """Let the room read further today."""
    SETTINGS = "settings"
    CUE = "cue"
    """Show the cue that is too long, or lacks its picture."""
    SHEET = "sheet"
    """Show the run sheet: there is nothing to ask on it."""
    UPLOAD = "upload"
    PROFILE = "profile"
    """Show the guest's page at the network."""


@dataclass(frozen=True, slots=True)
class Item:
    """One point. `mend` is None where it is right, or being looked at (`looks`). `about` is whom or what it concerns,
    `count` how many more, `of` what they are compared with."""

    point: Point
    mend: Mend | None = None
    looks: bool = False
    about: str = ""
    target: str = ""
    """What the button is about: a cue's id, a handle."""
    count: int = 0
    of: int = 0

    @property
    def is_right(self) -> bool:
        return self.mend is None and not self.looks


def is_time(start: datetime, now: datetime) -> bool:
    return start - FROM <= now < start


def account(handle: str, *, posts: bool) -> Item:
    """Somebody is signed in and may post."""
    if not handle:
        return Item(Point.ACCOUNT, Mend.SIGN_IN)
    return Item(Point.ACCOUNT, None if posts else Mend.ALLOW, about=handle)


def keyring(problem: str | None) -> Item:
    """`problem` is why the key cannot be had; empty where it can, None before it is known."""
    return Item(Point.KEYRING, Mend.LOOK if problem else None, looks=problem is None, about=problem or "")


def clock(off: timedelta | None, problem: str | None) -> Item:
    """`off` is how far this clock is from the network's; None where the network did not say. `problem` is why it does
    not answer: empty where it does, None before it is known."""
    if problem is None:
        return Item(Point.CLOCK, looks=True)
    seconds = 0 if off is None else round(abs(off.total_seconds()))
    wrong = bool(problem) or (off is not None and abs(off) > CLOCK_SLACK)
    return Item(Point.CLOCK, Mend.LOOK if wrong else None, about=problem, count=seconds)


def credit(money: Money | None, expected: int) -> Item:
    """Whether `expected` posts may still be read here today, of as many as the cap leaves."""
    if money is None or not money.most:
        return Item(Point.CREDIT, of=expected)
    left = max(0, money.most - money.read)
    short = money.leave in (Leave.SLOW, Leave.STOPPED) or left < expected
    mend = (Mend.RAISE if money.pays else Mend.SETTINGS) if short else None
    return Item(Point.CREDIT, mend, count=left, of=expected)


def cues(sheet: RunSheet | None, most: int) -> Item:
    """There is something to ask, and what waits fits into a post of `most`, counted with label and hashtag."""
    if sheet is not None and not any(cue.is_question for cue in sheet.cues):
        return Item(Point.CUES, Mend.SHEET)
    waiting = [] if sheet is None else [cue for cue in sheet.cues if cue.is_waiting and cue.goes_out]
    long = [cue for cue in waiting if sheet is not None and sheet.length(cue) > most]
    if not long:
        return Item(Point.CUES, count=len(waiting))
    first = long[0]
    return Item(Point.CUES, Mend.CUE, about=first.label, target=first.id, count=len(long), of=most)


def pictures(sheet: RunSheet | None, uploaded: Collection[int], problem: str | None) -> Item:
    """The network has those of what waits, so that none is uploaded while people wait. `problem` is why it did not take
    them; None while they are on their way."""
    waiting = [] if sheet is None else [cue for cue in sheet.cues if cue.is_waiting and cue.goes_out]
    total = sum(len(cue.pictures) for cue in waiting)
    lacking = next((cue for cue in waiting if len(cue.attachments) < len(cue.pictures)), None)
    if lacking is not None:  # a co-host's, which the shared folder has not brought yet
        return Item(Point.PICTURES, Mend.CUE, about=lacking.label, target=lacking.id, of=total)
    missing = {one for cue in waiting for one in cue.attachments} - set(uploaded)
    if problem is None:
        return Item(Point.PICTURES, looks=True, count=len(missing), of=total)
    mend = Mend.UPLOAD if missing else None
    return Item(Point.PICTURES, mend, about=problem if missing else "", count=len(missing), of=total)


def guests(names: Iterable[str], known: Collection[str], looked_at: Collection[str]) -> Item:
    """Each guest's handle is one that spoke here before, or whose page this person looked at; all in small letters."""
    wanted = list(names)
    unsure = [name for name in wanted if name.casefold() not in known and name.casefold() not in looked_at]
    if not unsure:
        return Item(Point.GUESTS, count=len(wanted), about=wanted[0] if wanted else "")
    return Item(Point.GUESTS, Mend.PROFILE, about=unsure[0], target=unsure[0], count=len(unsure))
