"""Change: a line that anybody may have written is what it says, or is refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from desktop.core import run_sheet_acts as acts
from desktop.core.cue import Cue, CuePicture, Posted
from desktop.core.errors import BadInput
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand
from desktop.core.run_sheet_change import Change, Field, Setting

AT = datetime(2026, 11, 26, 17, tzinfo=UTC)
HAND = Hand("one", "inesholt", AT)


def test_every_act_comes_back_from_its_line_as_it_was() -> None:
    sheet = RunSheet(AT)
    added = acts.add(
        sheet,
        [
            Cue(
                "a",
                number=1,
                text="Wör\nter \U0001f331",
                pictures=(CuePicture("a" * 64, "A map", "image/jpeg", 4, 3),),
            )
        ],
        HAND,
    )
    whole = RunSheet.of([added], AT)
    cue = whole.cues[0]
    made = [
        added,
        acts.post(whole, cue, HAND, entry_id=9),
        acts.hold(whole, HAND),
        acts.later(whole, -2, HAND),
    ]
    for change in made:
        assert change is not None
        assert "\n" not in change.line()
        assert Change.read(change.line()) == change


def _line(*sets: list[object], stamp: object = 1, device: object = "one", by: object = "inesholt") -> str:
    return json.dumps([stamp, device, by, 1_700_000_000, list(sets), 0])


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{}",
        "null",
        "[" * 50_000,
        '"' + "x" * 3_000_000,
        _line(stamp=10**30),
        _line(stamp=True),
        _line(device="../../etc"),
        _line(by="<b>x</b>"),
        _line(["a", "text", 5]),
        _line(["a", "text", "x" * 5000]),
        _line(["a", "minute", 10**9]),
        _line(["a", "kind", "bomb"]),
        _line(["A/..", "text", "x"]),
        _line(["", "text", "x"]),
        _line(["a", "shift", 5]),
        _line(["a", "posted", "[1,2]"]),
        _line(["a", "pictures", "../x"]),
        _line(["a"]),
        _line(*[["a", "number", 1]] * 50_000),
    ],
)
def test_a_hostile_line_is_refused(line: str) -> None:
    with pytest.raises(BadInput):
        Change.read(line)


def test_a_text_loses_what_is_no_text_and_a_newer_field_is_passed_over() -> None:
    change = Change.read(_line(["a", "text", "Who\u202e\x00 \x1b[2Jfeeds?"], ["a", "colour", "red"]))
    assert change.sets == (Setting("a", Field.TEXT, "Who [2Jfeeds?"),)


def test_what_was_posted_is_kept_to_the_second() -> None:
    posted = Posted(AT, "inesholt", "one", 4, "18446744073709551615")
    line = _line(["a", "posted", acts.kept(posted)], ["a", "kind", "question"])
    assert RunSheet.of([Change.read(line)], AT).cues[0].posted == posted
