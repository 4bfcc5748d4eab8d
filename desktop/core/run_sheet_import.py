"""Run sheet import: cues out of a text that hosts have: a pasted list, Markdown, or a table as CSV.

What is not known for a question, a welcome, a teaser or a closing becomes a note: nothing goes out that was not meant.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import time

from desktop.core.cue import MAX_CUES, MAX_NUMBER, MAX_TEXT, MINUTES, Cue, CueKind
from desktop.core.errors import BadInput
from desktop.core.family import WORDS, Role, role_of
from desktop.core.run_sheet_change import cleaned
from desktop.core.sentence import sentence

MAX_CHARACTERS = 400_000
FIRST = 6
"""Minutes for the welcome and introductions before the first question, where no time is given."""
LAST = 5
"""Minutes before the end at which a chat is closed."""
DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Line:
    """What one line says. None: it does not say it."""

    text: str
    kind: CueKind | None = None
    number: int | None = None
    minute: int | None = None
    owner: str = ""


def read_cues(
    text: str, *, minutes: int = 60, starts: time | None = None, taken: Iterable[int] = ()
) -> tuple[Cue, ...]:
    """The cues of `text`, in its order and without ids. `minutes` is the chat's length and `starts` when it begins on
    the wall of its zone, for lists that say "8:06 pm Q2". Numbers that are `taken` are not given to who has none.
    Raises BadInput where there is no cue in it, or more than a sheet takes."""
    if len(text) > MAX_CHARACTERS:
        raise BadInput("That is too much text for a run sheet.", "Paste the questions alone.")
    if any(len(line) > 4 * MAX_TEXT for line in text.splitlines()):
        raise BadInput(
            sentence("A line has more than %1 characters.", MAX_TEXT), "Nothing was added. Shorten it."
        )
    text = text.removeprefix("\ufeff")
    rows = _table(text)
    if rows is None:
        lines = [line for raw in _joined(text) if (line := _line(raw, minutes, starts)) is not None]
    else:
        lines = [line for row in rows if (line := _row(row, minutes, starts)) is not None]
    if not lines:
        raise BadInput("There is no question in that.", "Begin each line with Q1:, Q2: and so on.")
    if len(lines) > MAX_CUES:
        raise BadInput(
            sentence("That is %1 lines; a run sheet takes %2 cues.", len(lines), MAX_CUES),
            "Nothing was added. Add fewer.",
        )
    for line in lines:
        if len(line.text) > MAX_TEXT:
            raise BadInput(
                sentence("A line has more than %1 characters.", MAX_TEXT), "Nothing was added. Shorten it."
            )
    return _planned(_numbered(_named(lines), set(taken)), minutes)


# --- lines -------------------------------------------------------------------------------------------------------

_ASKS = "|".join(
    sorted(
        (word for word, letter in WORDS.items() if role_of(letter) is not Role.ANSWER), key=len, reverse=True
    )
)
_WIDE = dict(zip(map(ord, "０１２３４５６７８９ＱＴＦＰ：．）？"), "0123456789QTFP:.)?", strict=True))
"""As people type where letters are as wide as high."""
_MARKER = re.compile(r"\s*(?:[-*+\u2022\u00b7]\s+|\[[ xX]\]\s+|#{1,6}\s+|>\s*)+")
_COUNTED = re.compile(r"\s*(\d{1,2})[.)]\s+(?=\S)")
_CLOCK = re.compile(
    r"\s*[\[(]?(?P<hour>\d{1,2})[:.h](?P<minute>\d\d)\s*(?P<half>[ap]\.?m\.?(?!\w))?(?:\s*Uhr)?[\])]?"
    r"\s*(?:[-\u2013\u2014|:]\s*)?(?=\S)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*[\[(]?(?:\+\s?(?P<plus>\d{1,4})(?:\s*(?:minutes?|mins?|'))?|(?P<named>\d{1,4})\s*(?:minutes?|mins?|'))[\])]?"
    r"\s*(?:[-\u2013\u2014|:]\s*)?(?=\S)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    rf"\s*(?:[QTFPس]\s?(?P<number>\d{{1,2}})|(?:{_ASKS})\s*(?P<count>\d{{1,2}}))(?!\d)\s*(?:[:.)\-\u2013\u2014،、。】」』]+\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_KINDS = {
    "welcome": CueKind.WELCOME,
    "intro": CueKind.WELCOME,
    "introduction": CueKind.WELCOME,
    "introductions": CueKind.WELCOME,
    "teaser": CueKind.TEASER,
    "note": CueKind.NOTE,
    "notes": CueKind.NOTE,
    "closing": CueKind.CLOSING,
    "close": CueKind.CLOSING,
    "wrap": CueKind.CLOSING,
    "thanks": CueKind.CLOSING,
    "question": CueKind.QUESTION,
}
_KIND = re.compile(
    rf"\s*({'|'.join(sorted(_KINDS, key=len, reverse=True))})\s*[:\u2013\u2014-]\s+(?=\S)", re.IGNORECASE
)
_GREETS = re.compile(
    r"(?:welcome|willkommen|bienvenid|bem-vind|bienvenue|hello|hi\b|good (?:morning|evening))", re.IGNORECASE
)
_ENDS = re.compile(
    r"(?:thank|thanks|danke|gracias|merci|obrigad|that['\u2019]s (?:a wrap|all)|see you)", re.IGNORECASE
)
_EMPHASIS = re.compile(r"(\*\*|__|`)(.+?)\1")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,500})\]\((https?://[^\s)]{1,500})[^)\n]{0,200}\)")
_RULE = re.compile(r"\s*(?:[-*_=]\s?){3,}\s*|\s*\|?[\s:|-]+\|?\s*|\s*```.*")


def _joined(text: str) -> list[str]:
    """Lines, each with those that are indented beneath it and begin nothing of their own."""
    found: list[str] = []
    for raw in text.splitlines():
        if not raw.strip() or _RULE.fullmatch(raw):
            continue
        goes_on = (
            raw[:2].isspace() and found and not any(form.match(raw) for form in (_MARKER, _COUNTED, _LABEL))
        )
        if goes_on:
            found[-1] += f" {raw.strip()}"
        else:
            found.append(raw)
    return found


def _line(raw: str, minutes: int, starts: time | None) -> Line | None:
    heading = raw.lstrip().startswith("#") and _MARKER.match(raw) is not None
    rest = cleaned(_plain(raw)).translate(_WIDE)
    marked = _MARKER.match(rest)
    rest = rest[marked.end() :] if marked else rest
    minute, rest = _minute(rest, minutes, starts)
    if (label := _LABEL.match(rest)) is not None:
        return Line(
            rest[label.end() :].strip(),
            CueKind.QUESTION,
            _sensible(label["number"] or label["count"]),
            minute,
        )
    if (named := _KIND.match(rest)) is not None:
        return Line(rest[named.end() :].strip(), _KINDS[named[1].casefold()], minute=minute)
    if (counted := _COUNTED.match(rest)) is not None:
        rest = rest[counted.end() :]
        if minute is None:
            minute, rest = _minute(rest, minutes, starts)
        if (label := _LABEL.match(rest)) is not None:
            number = _sensible(label["number"] or label["count"])
            return Line(rest[label.end() :].strip(), CueKind.QUESTION, number, minute)
        return Line(rest.strip(), CueKind.QUESTION, _sensible(counted[1]), minute)
    if heading and not rest.endswith("?"):
        return None  # what the paper is called
    return (
        Line(rest.strip(), CueKind.QUESTION if rest.rstrip().endswith("?") else None, minute=minute)
        if rest.strip()
        else None
    )


def _plain(raw: str) -> str:
    """Without the signs of Markdown; a link as its words and its address."""
    raw = _LINK.sub(lambda found: found[2] if found[1] in ("", found[2]) else f"{found[1]} {found[2]}", raw)
    return re.sub(r"\\([\\`*_{}\[\]()#+.!|-])", r"\1", _EMPHASIS.sub(r"\2", raw))


def _minute(rest: str, minutes: int, starts: time | None) -> tuple[int | None, str]:
    """The minute that the line begins with, and what is behind it."""
    if (after := _AFTER.match(rest)) is not None:
        minute = int(after["plus"] or after["named"])
        return (minute, rest[after.end() :]) if minute in MINUTES else (None, rest)
    clock = _CLOCK.match(rest)
    if clock is None or int(clock["minute"]) > 59 or int(clock["hour"]) > 24:
        return None, rest
    minute_found = _after_start(
        int(clock["hour"]), int(clock["minute"]), clock["half"] or "", minutes, starts
    )
    return minute_found, rest[clock.end() :]


def _after_start(hour: int, minute: int, half: str, minutes: int, starts: time | None) -> int | None:
    """Of a time on the wall, else of a time since the start; None where it is neither."""
    if half:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    since = hour * 60 + minute
    if starts is not None:
        begun = starts.hour * 60 + starts.minute
        for shown in (since,) if half else (since, since + DAY // 2):
            if (found := (shown - begun + DAY // 2) % DAY - DAY // 2) in range(-120, minutes + 60):
                return found
    return since if not half and since <= minutes else None


def _sensible(number: str) -> int | None:
    return int(number) if 1 <= int(number) <= MAX_NUMBER else None


# --- tables ------------------------------------------------------------------------------------------------------

_COLUMNS = {
    "text": "text", "question": "text", "post": "text", "content": "text", "cue": "text",
    "kind": "kind", "type": "kind",
    "number": "number", "no": "number", "no.": "number", "nr": "number", "#": "number", "label": "number",
    "minute": "minute", "minutes": "minute", "min": "minute", "time": "minute", "planned": "minute", "at": "minute",
    "owner": "owner", "who": "owner", "host": "owner",
}  # fmt: skip


def _table(text: str) -> list[dict[str, str]] | None:
    """The rows by what their columns are, where the first line names them; None where it is no table."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    if first.lstrip().startswith("|"):
        cells = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in _rows_of(text)]
    else:
        sign = max("\t;,", key=first.count)
        if not first.count(sign):
            return None
        try:
            cells = [
                row
                for row in csv.reader(text.splitlines(keepends=True), delimiter=sign)
                if any(cell.strip() for cell in row)
            ]
        except csv.Error:
            return None
    names = [_COLUMNS.get(cell.strip().casefold(), "") for cell in cells[0]] if cells else []
    if "text" not in names:
        return None
    return [{name: cell for name, cell in zip(names, row, strict=False) if name} for row in cells[1:]]


def _rows_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip().startswith("|") and not _RULE.fullmatch(line)]


def _row(row: dict[str, str], minutes: int, starts: time | None) -> Line | None:
    text = row.get("text", "").strip()
    if not text:
        return None
    line = _line(text, minutes, starts) or Line(cleaned(_plain(text)))
    kind = _KINDS.get(row.get("kind", "").strip().casefold(), line.kind)
    number = line.number
    if (found := re.search(r"\d{1,2}", row.get("number", ""))) is not None:
        number, kind = _sensible(found[0]), kind or CueKind.QUESTION
    when = row.get("minute", "").strip()
    minute = int(when) if re.fullmatch(r"-?\d{1,5}", when) else _minute(f"{when} x", minutes, starts)[0]
    owner = row.get("owner", "").strip().removeprefix("@")
    return replace(
        line,
        kind=kind,
        number=number if kind is CueKind.QUESTION else None,
        minute=minute if minute is not None and minute in MINUTES else line.minute,
        owner=owner if re.fullmatch(r"\w{1,15}", owner, re.ASCII) else "",
    )


# --- what lines leave open ---------------------------------------------------------------------------------------


def _named(lines: Sequence[Line]) -> list[Line]:
    """Who greets before the first question welcomes, who thanks after the last one closes, and the rest are notes."""
    asked = [place for place, line in enumerate(lines) if line.kind is CueKind.QUESTION]
    first, last = (asked[0], asked[-1]) if asked else (len(lines), -1)
    found = []
    for place, line in enumerate(lines):
        kind = line.kind
        if kind is None and place < first and _GREETS.match(line.text):
            kind = CueKind.WELCOME
        elif kind is None and place > last and _ENDS.match(line.text):
            kind = CueKind.CLOSING
        found.append(replace(line, kind=kind or CueKind.NOTE))
    return found


def _numbered(lines: Sequence[Line], taken: set[int]) -> list[Line]:
    """Each question has a number: its own, or the one after the question before it that nobody has."""
    used = taken | {line.number for line in lines if line.number is not None}
    found, last = [], 0
    for line in lines:
        number = line.number
        if line.kind is CueKind.QUESTION and number is None:
            number = next((one for one in range(last + 1, MAX_NUMBER + 1) if one not in used), None)
            if number is None:
                raise BadInput(
                    sentence("Questions are numbered from 1 to %1.", MAX_NUMBER),
                    "Nothing was added. Add fewer.",
                )
            used.add(number)
        last = number or last
        found.append(replace(line, number=number))
    return found


def _planned(lines: Sequence[Line], minutes: int) -> tuple[Cue, ...]:
    """Each at its minute, in the order as written: what has none stands between its neighbours, and where no question
    has one they are spread over the chat, one a day where it lasts for days."""
    count = sum(line.kind is CueKind.QUESTION for line in lines)
    slow = minutes >= 2 * DAY
    first, gap = (
        (0, DAY) if slow else (min(FIRST, minutes // 4), max(1, (minutes - FIRST - LAST) // max(1, count)))
    )
    asked = _asked(lines, first, gap, minutes if slow else max(0, minutes - LAST))
    cues, upcoming, before = [], 0, 0
    for place, line in enumerate(lines):
        minute = line.minute
        if line.kind is CueKind.QUESTION:
            minute, upcoming = asked[upcoming], upcoming + 1
        elif minute is None:
            then = _next_minute(lines, place)
            near = {CueKind.WELCOME: 0, CueKind.CLOSING: max(before, minutes - LAST)}
            soon = max(before, asked[upcoming] - 1) if upcoming < count else before
            minute = near.get(line.kind or CueKind.NOTE, soon)
            minute = minute if then is None or then < before else min(minute, then)
        before = minute = min(minute, MINUTES[-1])
        kind = line.kind or CueKind.NOTE
        cues.append(Cue("", kind, line.number or 0, line.text, minute, owner=line.owner))
    return tuple(cues)


def _next_minute(lines: Sequence[Line], place: int) -> int | None:
    return next((line.minute for line in lines[place + 1 :] if line.minute is not None), None)


def _asked(lines: Sequence[Line], first: int, gap: int, last: int) -> list[int]:
    """The minute of each question: those without one stand evenly between the two around them that have one. Before the
    first of these, and behind the last, they keep the chat's own gap as far as there is room."""
    given = [line.minute for line in lines if line.kind is CueKind.QUESTION]
    fixed = [place for place, minute in enumerate(given) if minute is not None]
    found = []
    for place, minute in enumerate(given):
        if minute is not None:
            found.append(minute)
            continue
        below = max((one for one in fixed if one < place), default=None)
        above = min((one for one in fixed if one > place), default=None)
        left = None if below is None else given[below]
        right = None if above is None else given[above]
        if below is None or left is None:
            wanted = first + place * gap
            if above is not None and right is not None:
                begin = min(first, right)
                wanted = begin + (right - begin) * place // above
        elif above is None or right is None:
            rest = len(given) - below
            step = min(gap, max(1, (last - left) // rest))
            wanted = left + step * (place - below)
        else:
            wanted = left + (right - left) * (place - below) // (above - below)
        found.append(wanted)
    return found
