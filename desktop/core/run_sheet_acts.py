"""Acts at the run sheet: each makes one change of a sheet as it stands, and nothing else happens here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from desktop.core.cue import MAX_CUES, MAX_NUMBER, MAX_TEXT, MINUTES, Cue, CueKind, Posted
from desktop.core.errors import BadInput
from desktop.core.run_sheet import PULLS, RunSheet
from desktop.core.run_sheet_change import Change, Field, Setting, Value, cleaned, kept_pictures
from desktop.core.sentence import sentence

_NEVER_UNDONE = frozenset({Field.POSTED, Field.CORRECTION})


@dataclass(frozen=True, slots=True)
class Hand:
    """Who acts: a computer's name, a person's handle, and when (UTC)."""

    device: str
    by: str
    at: datetime

    def writes(self, sheet: RunSheet, sets: Iterable[Setting], undoes: int = 0) -> Change:
        return Change(
            sheet.stamp + 1, self.device, self.by, self.at.replace(microsecond=0), tuple(sets), undoes
        )


def add(sheet: RunSheet, cues: Sequence[Cue], hand: Hand) -> Change:
    """Put cues in, each as it is. Raises BadInput where they are too many or one is none."""
    if len(sheet.cues) + len(cues) > MAX_CUES:
        raise BadInput(
            sentence(
                "A run sheet takes %1 cues, and that would be %2.", MAX_CUES, len(sheet.cues) + len(cues)
            ),
            "Nothing was added. Take some out first, or add fewer.",
        )
    place = max((cue.place for cue in sheet.cues), default=0)
    fresh = [replace(cue, place=place + count) for count, cue in enumerate(cues, 1)]
    return hand.writes(sheet, [one for cue in fresh for one in _whole(cue)])


def edit(sheet: RunSheet, cue: Cue, hand: Hand) -> Change | None:
    """Make the cue of this id what `cue` says; None where nothing of it is new. Raises BadInput. What was posted is
    corrected, not edited."""
    before = sheet.get(cue.id)
    if before is None:
        raise BadInput("That cue is not on the run sheet any more.")
    if before.posted is not None and before.text != cue.text:
        raise BadInput("That one is posted.", "Correct it instead.")
    known = {(one.cue, one.field): one.value for one in _whole(before)}
    sets = [one for one in _whole(cue) if known.get((one.cue, one.field)) != one.value]
    return hand.writes(sheet, sets) if sets else None


def remove(sheet: RunSheet, cue_id: str, hand: Hand) -> Change:
    return hand.writes(sheet, [Setting(cue_id, Field.REMOVED, 1)])


def move(sheet: RunSheet, cue_id: str, to: int, hand: Hand) -> Change | None:
    """Put a cue that waits at place `to` (0 is the first) among those that wait. Minutes and the questions' numbers
    stay where they were in the row: what comes fourth is asked as the fourth, at its time."""
    waiting = [cue for cue in sheet.cues if cue.is_waiting]
    moved = next((cue for cue in waiting if cue.id == cue_id), None)
    if moved is None:
        return None
    others = [cue for cue in waiting if cue is not moved]
    row = [*others[: max(0, to)], moved, *others[max(0, to) :]]
    numbers = iter([cue.number for cue in waiting if cue.is_question])
    sets: list[Setting] = []
    for place, (slot, cue) in enumerate(zip(waiting, row, strict=True)):
        number = next(numbers) if cue.is_question else cue.number
        wanted: dict[Field, Value] = {Field.MINUTE: slot.minute, Field.PLACE: place, Field.NUMBER: number}
        has = {Field.MINUTE: cue.minute, Field.PLACE: cue.place, Field.NUMBER: cue.number}
        sets += [Setting(cue.id, field, value) for field, value in wanted.items() if has[field] != value]
    return hand.writes(sheet, sets) if row != waiting else None


def hold(sheet: RunSheet, hand: Hand) -> Change | None:
    """From now on all that waits is put off for as long as this lasts."""
    if sheet.held_since is not None:
        return None
    return hand.writes(sheet, [Setting("", Field.HELD, _seconds(hand.at))])


def release(sheet: RunSheet, hand: Hand) -> Change | None:
    """Go on: what waits is later by as long as it was held."""
    if sheet.held_since is None:
        return None
    return hand.writes(sheet, [Setting("", Field.HELD, 0), _shift(sheet.drift(hand.at))])


def later(sheet: RunSheet, minutes: int, hand: Hand) -> Change:
    """Put off all that waits; negative: have it sooner, and what is behind is on time before it is ahead. Two hosts who
    press it at once mean one and the same."""
    shift = sheet.shift + timedelta(minutes=minutes)
    if minutes < 0 < sheet.shift.total_seconds():
        shift = max(shift, timedelta(0))
    return hand.writes(sheet, [_shift(shift)])


def skip(sheet: RunSheet, cue_id: str, hand: Hand) -> Change:
    return hand.writes(sheet, [Setting(cue_id, Field.SKIPPED, 1)])


def unskip(sheet: RunSheet, cue_id: str, hand: Hand) -> Change:
    return hand.writes(sheet, [Setting(cue_id, Field.SKIPPED, 0)])


def claim(sheet: RunSheet, cue_id: str, hand: Hand, *, owner: str | None = None) -> Change:
    """The cue is the hand's own, or `owner`'s (a handle; empty: nobody's)."""
    return hand.writes(sheet, [Setting(cue_id, Field.OWNER, hand.by if owner is None else owner)])


def switch_on_time(sheet: RunSheet, on: bool, hand: Hand) -> Change | None:
    """On: cues are posted by themselves, by this device and by no other one."""
    device = hand.device if on else ""
    return hand.writes(sheet, [Setting("", Field.ON_TIME, device)]) if sheet.on_time != device else None


def post(sheet: RunSheet, cue: Cue, hand: Hand, *, entry_id: int = 0) -> Change:
    """It was posted now (a note: ticked off). Ends a hold. What comes late pulls the rest along, so that each cue keeps
    its time; the next cue, posted early, makes up for what was late, and nothing comes sooner than planned by that:
    people have more time for it then."""
    posted = Posted(hand.at, hand.by, hand.device, entry_id)
    sets = [Setting(cue.id, Field.POSTED, kept(posted)), Setting(cue.id, Field.SKIPPED, 0)]
    if not cue.goes_out:
        return hand.writes(sheet, sets[:1])
    drift = sheet.drift(hand.at)
    late = hand.at - sheet.at(replace(cue, is_skipped=False), hand.at).shifted
    if sheet.held_since is not None:
        sets.append(Setting("", Field.HELD, 0))
    if late >= PULLS:
        drift += late
    elif late <= -PULLS and sheet.next is not None and sheet.next.id == cue.id:
        drift = max(drift + late, min(drift, timedelta(0)))
    if drift != sheet.shift:
        sets.append(_shift(drift))
    return hand.writes(sheet, sets)


def known_as(sheet: RunSheet, cue: Cue, post_id: str, hand: Hand) -> Change | None:
    """The network has the cue's post under that id."""
    if cue.posted is None or cue.posted.post_id == post_id:
        return None
    posted = replace(cue.posted, post_id=post_id)
    return hand.writes(sheet, [Setting(cue.id, Field.POSTED, kept(posted))])


def taken_back(sheet: RunSheet, cue_id: str, hand: Hand) -> Change:
    """Its entry was given up before it left: it waits again."""
    return hand.writes(sheet, [Setting(cue_id, Field.POSTED, "")])


def corrected(sheet: RunSheet, cue: Cue, text: str, hand: Hand, *, entry_id: int) -> Change:
    """Its words are other ones since now, and the entry that says so is another one."""
    assert cue.posted is not None
    posted = Posted(cue.posted.at, hand.by, hand.device, entry_id)
    return hand.writes(
        sheet, [Setting(cue.id, Field.CORRECTION, cleaned(text)), Setting(cue.id, Field.POSTED, kept(posted))]
    )


def undo(sheet: RunSheet, changes: Iterable[Change], hand: Hand) -> Change | None:
    """Take back this computer's newest act at the sheet, as far as nobody changed the same again since. A posting is
    none of them: it is taken back in the outbox."""
    ordered = sorted(changes, key=lambda one: one.order)
    undone = {(one.undoes, one.device) for one in ordered if one.undoes}
    live = [one for one in ordered if not one.undoes and one.order not in undone]
    for last in reversed([one for one in live if one.device == hand.device and not _is_final(one)]):
        sets = _as_before(last, live)
        if sets:
            return hand.writes(sheet, sets, last.stamp)
    return None


def _as_before(act: Change, live: Sequence[Change]) -> list[Setting]:
    """What `act` set, as it would be without it."""
    last: dict[tuple[str, Field], Change] = {}
    before: dict[tuple[str, Field], Value] = {}
    for change in live:
        for one in change.sets:
            last[one.cue, one.field] = change
            if change is not act:
                before[one.cue, one.field] = one.value
    sets: list[Setting] = []
    for one in act.sets:
        place = one.cue, one.field
        if one.field is Field.KIND and place not in before:
            sets.append(Setting(one.cue, Field.REMOVED, 1))  # it was new
        elif last[place] is act and (place in before or one.field not in _OF_NEW):
            value = before.get(place, "" if one.field in _TEXTS else 0)
            if one.field is Field.ON_TIME and value != act.device:
                value = ""  # nobody has another computer post by itself
            sets.append(Setting(*place, value))
    return sets


def carried(sheet: RunSheet, ids: Iterable[str]) -> tuple[Cue, ...]:
    """The cues with which another chat begins: texts and notes as they were, and the questions that were not asked,
    from the first number and minute on. Nothing is posted, and owners stay; `ids` are new."""
    slots = [cue.minute for cue in sheet.cues if cue.is_question]
    open_cues = [cue for cue in sheet.cues if cue.posted is None or cue.kind in _STAY]
    found, asked = [], 0
    for cue, fresh in zip(open_cues, ids, strict=False):
        number, minute = 0, cue.minute
        if cue.is_question:
            number, minute = asked + 1, slots[asked]
            asked += 1
        text = cue.correction or cue.text
        again = Cue(fresh, cue.kind, number, text, minute, cue.pictures, cue.owner, letter=cue.letter)
        found.append(replace(again, attachments=cue.attachments))
    return tuple(sorted(found, key=lambda cue: cue.minute))


def kept(posted: Posted) -> str:
    """As Field.POSTED has it."""
    return json.dumps([_seconds(posted.at), posted.by, posted.device, posted.entry_id, posted.post_id])


_STAY = frozenset({CueKind.WELCOME, CueKind.NOTE, CueKind.CLOSING})
"""What is said in every chat."""
_TEXTS = frozenset({Field.TEXT, Field.OWNER, Field.PICTURES, Field.ON_TIME})
_OF_NEW = frozenset({Field.NUMBER, Field.TEXT, Field.MINUTE, Field.PLACE})


def _is_final(change: Change) -> bool:
    return any(one.field in _NEVER_UNDONE for one in change.sets)


def _whole(cue: Cue) -> list[Setting]:
    """All that is planned of a cue."""
    text = (
        re.sub(rf"^{cue.label}\s?[:.)\-]\s*", "", cleaned(cue.text), flags=re.IGNORECASE)
        if cue.label
        else cleaned(cue.text)
    )
    if len(text) > MAX_TEXT:
        raise BadInput(sentence("A cue takes %1 characters.", MAX_TEXT), "Shorten it; nothing was changed.")
    if cue.is_question and not 1 <= cue.number <= MAX_NUMBER:
        raise BadInput(sentence("Questions are numbered from 1 to %1.", MAX_NUMBER))
    if cue.minute not in MINUTES:
        raise BadInput("A cue can be planned for a week around the chat's start.")
    values: dict[Field, Value] = {
        Field.KIND: cue.kind.value,
        Field.NUMBER: cue.number if cue.is_question else 0,
        Field.TEXT: text,
        Field.MINUTE: cue.minute,
        Field.PLACE: cue.place,
        Field.OWNER: cue.owner,
        Field.PICTURES: kept_pictures(cue.pictures),
    }
    return [Setting(cue.id, field, value) for field, value in values.items()]


def _shift(shift: timedelta) -> Setting:
    most = 7 * 86400
    return Setting("", Field.SHIFT, max(-most, min(most, round(shift.total_seconds()))))


def _seconds(moment: datetime) -> int:
    return int(moment.astimezone(UTC).timestamp())
