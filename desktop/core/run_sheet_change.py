"""Change: one act at the run sheet, as it is kept and as a line of a shared file, which is read with distrust."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from desktop.core.attachment import MOST, MOST_ALT
from desktop.core.cue import MAX_CUES, MAX_NUMBER, MAX_TEXT, MINUTES, CueKind, CuePicture
from desktop.core.errors import BadInput

MAX_STAMP = 10**9
MAX_LINE = 2_000_000
"""Characters of a change's line: the longest adds as many cues as there can be, each with as much text as it takes."""
MAX_SETTINGS = 20 * MAX_CUES


class Field(StrEnum):
    """What a setting is of: of one cue, and from SHIFT on of the whole sheet. The last word counts in each."""

    KIND = "kind"
    NUMBER = "number"
    TEXT = "text"
    MINUTE = "minute"
    PLACE = "place"
    PICTURES = "pictures"
    """JSON: a list of [name, words, media type, width, height]."""
    OWNER = "owner"
    SKIPPED = "skipped"
    REMOVED = "removed"
    POSTED = "posted"
    """JSON: [seconds since 1970, who, device, entry, post]; empty where it was taken back."""
    CORRECTION = "correction"
    SHIFT = "shift"
    """Seconds by which all that waits is later than planned."""
    HELD = "held"
    """Since when, in seconds since 1970; 0: it goes on."""
    ON_TIME = "on_time"
    """The device that posts by itself, which is one at most; empty for none."""


Value = str | int


@dataclass(frozen=True, slots=True)
class Setting:
    """`cue` is empty for the whole sheet."""

    cue: str
    field: Field
    value: Value


@dataclass(frozen=True, slots=True)
class Change:
    """One act. `stamp` is a Lamport clock's: with `device` it names the act, and orders it after all that its maker had
    seen. `at` is that computer's wall clock (UTC), `by` a handle. `undoes` is the stamp of an act of the same device
    that this one takes back."""

    stamp: int
    device: str
    by: str
    at: datetime
    sets: tuple[Setting, ...]
    undoes: int = 0

    @property
    def order(self) -> tuple[int, str]:
        return self.stamp, self.device

    def line(self) -> str:
        """One line of JSON, without its end."""
        sets = [[one.cue, one.field.value, one.value] for one in self.sets]
        whole = [self.stamp, self.device, self.by, int(self.at.timestamp()), sets, self.undoes]
        return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def read(cls, line: str) -> Change:
        """Of a line that anybody may have written. Raises BadInput. A field of a newer Parley is passed over."""
        if len(line) > MAX_LINE:
            raise BadInput("A line of the shared run sheet is too long.")
        try:
            stamp, device, by, at, sets, undoes = json.loads(line)
            if not isinstance(sets, list) or len(sets) > MAX_SETTINGS:
                raise ValueError(line[:40])
            found = tuple(_setting(*one) for one in sets if one[1] in _FIELDS)
            _check_own(found, _matching(_DEVICE, device))
            return cls(
                _number(stamp, 1, MAX_STAMP),
                device,
                _matching(_HANDLE, by),
                datetime.fromtimestamp(_number(at, 0, _LAST), UTC),
                found,
                _number(undoes, 0, MAX_STAMP),
            )
        except (ValueError, TypeError, KeyError, IndexError, RecursionError, OverflowError):
            raise BadInput("A line of the shared run sheet cannot be read.") from None


_LAST = 32_503_680_000
"""The year 3000."""
_DEVICE = re.compile(r"[a-z0-9-]{1,40}")
_HANDLE = re.compile(r"[A-Za-z0-9_]{0,15}")
_CUE = re.compile(r"[a-z0-9-]{1,40}")
_NAME = re.compile(r"[0-9a-f]{64}")
_MEDIA = re.compile(r"image/(?:png|jpeg|webp|gif)")
_ID = re.compile(r"\d{0,20}")
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_FIELDS = frozenset(Field)
_OF_SHEET = frozenset({Field.SHIFT, Field.HELD, Field.ON_TIME})


def _setting(cue: object, field: object, value: object) -> Setting:
    known = Field(str(field))
    name = _matching(_CUE, cue) if known not in _OF_SHEET else _matching(re.compile(""), cue)
    return Setting(name, known, _READ[known](value))


def _check_own(sets: Iterable[Setting], device: str) -> None:
    """Nobody says what another computer posted, nor that it posts by itself."""
    for one in sets:
        named = json.loads(str(one.value))[2] if one.field is Field.POSTED and one.value else device
        if one.field is Field.ON_TIME and one.value:
            named = str(one.value)
        if named != device:
            raise ValueError("in the name of another")


def cleaned(text: str) -> str:
    """A cue's text without what is no text: control signs, and signs that turn the direction of what follows."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")).strip()


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise ValueError("no text")
    return cleaned(value)


def _number(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError("no number that fits")
    return value


def _matching(form: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or form.fullmatch(value) is None:
        raise ValueError("not of the form")
    return value


def _posted(value: object) -> str:
    if value == "":
        return ""
    at, by, device, entry, post = json.loads(_text(value))
    whole = [
        _number(at, 0, _LAST),
        _matching(_HANDLE, by),
        _matching(_DEVICE, device),
        _number(entry, 0, 2**53),
        _matching(_ID, post),
    ]
    return json.dumps(whole)


def kept_pictures(pictures: Iterable[CuePicture]) -> str:
    """As Field.PICTURES has them."""
    shown = [[one.name, one.alt, one.media_type, one.width, one.height] for one in pictures]
    return json.dumps(shown) if shown else ""


def _pictures(value: object) -> Iterator[CuePicture]:
    if value == "":
        return
    if not isinstance(value, str) or len(value) > MAX_LINE:
        raise ValueError("no list of pictures")
    for name, alt, media_type, width, height in json.loads(value)[:MOST]:
        sides = _number(width, 1, 20_000), _number(height, 1, 20_000)
        yield CuePicture(_matching(_NAME, name), _text(alt)[:MOST_ALT], _matching(_MEDIA, media_type), *sides)


def _switch(value: object) -> int:
    return _number(value, 0, 1)


_READ: dict[Field, Callable[[object], Value]] = {
    Field.KIND: lambda value: CueKind(_text(value)).value,
    Field.NUMBER: lambda value: _number(value, 0, MAX_NUMBER),
    Field.TEXT: _text,
    Field.MINUTE: lambda value: _number(value, MINUTES[0], MINUTES[-1]),
    Field.PLACE: lambda value: _number(value, -(10**6), 10**6),
    Field.PICTURES: lambda value: kept_pictures(_pictures(value)),
    Field.OWNER: lambda value: _matching(_HANDLE, value),
    Field.SKIPPED: _switch,
    Field.REMOVED: _switch,
    Field.POSTED: _posted,
    Field.CORRECTION: _text,
    Field.SHIFT: lambda value: _number(value, -7 * 86400, 7 * 86400),
    Field.HELD: lambda value: _number(value, 0, _LAST),
    Field.ON_TIME: lambda value: value if value == "" else _matching(_DEVICE, value),
}
