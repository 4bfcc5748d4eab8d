"""RunSheet: what a host means to post in one chat and what became of it: the fold of all changes, by whoever made them.

Changes are never taken away, and the last word (by `Change.order`) counts for each field of each cue. So it does not
matter in which order they are read, from how many computers, and how often: a shared folder is merged by union.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from desktop.core.cue import MAX_CUES, Cue, CueKind, CuePicture, Posted
from desktop.core.run_sheet_change import Change, Field, Value

CONTENT = (Field.KIND, Field.NUMBER, Field.TEXT, Field.PICTURES)
"""What is posted of a cue."""
PULLS = timedelta(minutes=1)
"""A cue that is posted so much later, or sooner, than its time stands pulls all that waits behind it along."""
OVERDUE = timedelta(minutes=1)
"""A co-host's cue that is later than that may be taken over by anybody."""


@dataclass(frozen=True, slots=True)
class Times:
    """Both UTC. `shifted` is when it is to be posted as things stand; when it was, where it was posted."""

    planned: datetime
    shifted: datetime

    @property
    def is_shifted(self) -> bool:
        """By so much that a clock shows it."""
        return abs(self.shifted - self.planned) >= timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class RunSheet:
    """`cues` are in order, without those that were removed. `start` is the chat's, UTC. `shift` is by how much all
    that waits is later than planned, without the hold under way."""

    start: datetime
    cues: tuple[Cue, ...] = ()
    shift: timedelta = timedelta(0)
    held_since: datetime | None = None
    on_time: str = ""
    """The device that posts cues by itself when their time comes; empty: nothing goes out by itself."""
    stamp: int = 0
    """The greatest of all changes."""
    letter: str = "Q"
    hashtag: str = ""
    minutes: int = 60

    @classmethod
    def of(
        cls,
        changes: Iterable[Change],
        start: datetime,
        *,
        letter: str = "Q",
        hashtag: str = "",
        minutes: int = 60,
        attachments: Mapping[str, int] = MappingProxyType({}),
    ) -> RunSheet:
        """The sheet after all of `changes`, in any order, each as often as one likes. `attachments` are the pictures
        that this computer has, by their names."""
        fields: dict[tuple[str, Field], Value] = {}
        first: dict[str, tuple[int, str]] = {}
        posters: dict[str, dict[str, str]] = {}
        writers: dict[tuple[str, Field], tuple[str, str]] = {}
        corrected: dict[str, datetime] = {}
        stamp = 0
        for change in sorted(
            {change.order: change for change in changes}.values(), key=lambda one: one.order
        ):
            stamp = change.stamp
            for one in change.sets:
                fields[one.cue, one.field] = one.value
                if one.field in CONTENT:
                    writers[one.cue, one.field] = change.device, change.by
                if one.field is Field.CORRECTION:
                    corrected[one.cue] = change.at
                if one.field is Field.POSTED:
                    _note_poster(posters.setdefault(one.cue, {}), change, is_posted=bool(one.value))
                if one.cue and one.field is Field.KIND:
                    first.setdefault(one.cue, change.order)
        told = [
            cue
            for cue in sorted(first, key=lambda one: (first[one], one))
            if not fields.get((cue, Field.REMOVED))
        ]
        cues = [_cue(cue, fields, letter, attachments) for cue in told[:MAX_CUES]]
        cues = [
            replace(cue, writers=_writers(cue.id, writers), corrected_at=corrected.get(cue.id))
            for cue in cues
        ]
        cues = [
            _also_posted(cue, posters[cue.id]) if len(posters.get(cue.id, ())) > 1 else cue for cue in cues
        ]
        held = int(fields.get(("", Field.HELD), 0))
        return cls(
            start,
            tuple(sorted(cues, key=lambda cue: (cue.minute, cue.place, cue.id))),
            timedelta(seconds=int(fields.get(("", Field.SHIFT), 0))),
            datetime.fromtimestamp(held, UTC) if held else None,
            str(fields.get(("", Field.ON_TIME), "")),
            stamp,
            letter,
            hashtag,
            minutes,
        )

    @property
    def end(self) -> datetime:
        """As planned: a chat that is behind does not keep people longer by itself."""
        return self.start + timedelta(minutes=self.minutes)

    def get(self, cue_id: str) -> Cue | None:
        return next((cue for cue in self.cues if cue.id == cue_id), None)

    def drift(self, now: datetime) -> timedelta:
        """By how much what waits is behind its plan (negative: ahead), the hold under way included."""
        held = max(now - self.held_since, timedelta(0)) if self.held_since is not None else timedelta(0)
        return self.shift + held

    def at(self, cue: Cue, now: datetime) -> Times:
        planned = self.start + timedelta(minutes=cue.minute)
        if cue.posted is not None:
            return Times(planned, cue.posted.at)
        return Times(planned, planned + self.drift(now) if cue.is_waiting else planned)

    def overdue(self, now: datetime) -> timedelta:
        """By how much the next cue would pull what waits behind it along, were it posted now."""
        late = timedelta(0) if self.next is None else now - self.at(self.next, now).shifted
        return late if late >= PULLS else timedelta(0)

    @property
    def next(self) -> Cue | None:
        """The cue to post next: the first that waits behind the last one posted, else the first that waits."""
        waiting = [place for place, cue in enumerate(self.cues) if cue.is_waiting and cue.goes_out]
        posted = [place for place, cue in enumerate(self.cues) if cue.posted is not None and cue.goes_out]
        last = posted[-1] if posted else -1
        place = next((one for one in waiting if one > last), waiting[0] if waiting else None)
        return None if place is None else self.cues[place]

    @property
    def current(self) -> Cue | None:
        """The question that was posted last."""
        return max((cue for cue in self.cues if cue.is_question and cue.posted), key=_posted_at, default=None)

    @property
    def doubled(self) -> frozenset[int]:
        """The numbers that more than one question has."""
        numbers = [cue.number for cue in self.cues if cue.is_question and not cue.is_skipped]
        return frozenset(one for one in numbers if numbers.count(one) > 1)

    @property
    def said_last(self) -> Cue | None:
        """The question that people were told last: as it was posted, or corrected."""
        return max((cue for cue in self.cues if cue.is_question and cue.posted), key=_said_at, default=None)

    def due(self, now: datetime) -> Cue | None:
        """The first cue in order whose time came and that waits; none while the sheet is held."""
        if self.held_since is not None:
            return None
        return next(
            (
                cue
                for cue in self.cues
                if cue.is_waiting and cue.goes_out and self.at(cue, now).shifted <= now
            ),
            None,
        )

    def is_anybodys(self, cue: Cue, me: str, now: datetime) -> bool:
        """Whether `me` (a handle) may post it without asking: it is nobody's, mine, or a minute overdue."""
        mine = not cue.owner or cue.owner.casefold() == me.casefold()
        return mine or now - self.at(cue, now).shifted >= OVERDUE

    def length(self, cue: Cue) -> int:
        """Weighted, with label and hashtag."""
        return cue.length(self.hashtag)


def _posted_at(cue: Cue) -> tuple[datetime, int]:
    assert cue.posted is not None
    return cue.posted.at, cue.minute


def _said_at(cue: Cue) -> tuple[datetime, int]:
    assert cue.said_at is not None
    return cue.said_at, cue.minute


def _writers(cue_id: str, writers: dict[tuple[str, Field], tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    found = (writers.get((cue_id, field)) for field in CONTENT)
    return tuple(dict.fromkeys(one for one in found if one is not None))


def _note_poster(posters: dict[str, str], change: Change, *, is_posted: bool) -> None:
    """Who posted a cue, by device; whoever corrects it took it over."""
    if not is_posted or any(one.field is Field.CORRECTION for one in change.sets):
        posters.clear()
    if is_posted:
        posters[change.device] = change.by


def _also_posted(cue: Cue, posters: dict[str, str]) -> Cue:
    kept = "" if cue.posted is None else cue.posted.device
    return replace(cue, also_by=tuple(by for device, by in posters.items() if device != kept))


def _cue(
    cue_id: str, fields: dict[tuple[str, Field], Value], letter: str, attachments: Mapping[str, int]
) -> Cue:
    def text(field: Field) -> str:
        return str(fields.get((cue_id, field), ""))

    def number(field: Field) -> int:
        return int(fields.get((cue_id, field), 0))

    pictures = tuple(CuePicture(*one) for one in json.loads(text(Field.PICTURES) or "[]"))
    return Cue(
        cue_id,
        CueKind(text(Field.KIND)),
        number(Field.NUMBER),
        text(Field.TEXT),
        number(Field.MINUTE),
        pictures,
        text(Field.OWNER),
        bool(number(Field.SKIPPED)),
        _posted(text(Field.POSTED)),
        correction=text(Field.CORRECTION),
        place=number(Field.PLACE),
        letter=letter,
        attachments=tuple(attachments[one.name] for one in pictures if one.name in attachments),
    )


def _posted(kept: str) -> Posted | None:
    if not kept:
        return None
    at, by, device, entry_id, post_id = json.loads(kept)
    return Posted(datetime.fromtimestamp(at, UTC), by, device, entry_id, post_id)
