"""`python -m benchmarks` says what there is, and runs nothing that was not asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from benchmarks import _sender
from benchmarks.__main__ import main
from benchmarks._late_pictures import late_pictures
from benchmarks._results import write
from benchmarks._rows import Absent, Part, Row, missing, parser, read, row, run
from benchmarks.pane import scene
from desktop.practice.server import PracticeServer
from desktop.ui.stream.wishes import wishes_of


@pytest.mark.parametrize(("arguments", "status"), [(["--help"], 0), (["typign"], 2)])
def test_help_and_an_unknown_name_list_them_and_run_none(
    arguments: list[str], status: int, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(arguments)
    said = "".join(capfd.readouterr())
    assert end.value.code == status
    assert all(name in said for name in ("kill_torture", "pane", "questions", "score", "text", "typing"))
    assert "==" not in said


def rates(quick: bool) -> Iterator[Row]:
    yield row("ingest.posts_s", [20_000, 30_000, 16_000], baseline=9_000, baseline_is="one by one")
    yield row("start.paint_ratio", 1.31)
    raise Absent("there is no screen")


def test_a_benchmark_prints_a_line_for_each_of_its_rows(capsys: pytest.CaptureFixture[str]) -> None:
    names = ("ingest.posts_s", "start.paint_ratio", "start.room_ratio")
    assert run(None, Part(names, rates), options=parser(None).parse_args([])) == 1
    good, bad, absent = read(capsys.readouterr().out.splitlines())
    assert (good["name"], good["value"], good["unit"]) == (names[0], 20_000, "posts/s")
    assert (good["limit"], good["baseline"], good["ok"], good["spread"]) == (
        15_000,
        9_000,
        True,
        [16_000, 30_000],
    )
    assert (bad["value"], bad["ok"]) == (1.31, False)
    assert (absent["value"], absent["ok"], absent["reason"]) == (None, None, "there is no screen")


def test_the_page_tells_every_row_and_names_no_place(tmp_path: Path) -> None:
    page = tmp_path / "RESULTS.md"
    told = [
        one.line()
        for one in (row("soak.lost", 0), row("soak.doubled", 2), missing("e2e.p50_ms", "no socket"))
    ]
    write(page, read(told), date="2026-11-22", quick=False)
    text = page.read_text(encoding="utf-8")
    assert "2026-11-22" in text
    assert "| `soak.lost` | 0 posts |" in text
    assert "**no**" in text
    assert "no socket" in text
    assert str(Path.home()) not in text


def test_a_page_needs_a_date(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--write", "RESULTS.md"])
    assert "--date" in capsys.readouterr().err


def test_pictures_that_come_late_are_those_of_posts_too_and_all_of_them(qtbot: QtBot) -> None:
    with scene(200, pictured=True) as here, late_pictures(here.view) as pictures:
        placed = [here.view.layout_of(index) for index, _ in here.view.placed]
        pictures.arrive()
        shown = [mark.picture.url for made in placed for mark in made.media]
        assert shown
        wished = {wish.url: wish for made in placed for wish in wishes_of(made, 1.0)}
        assert all(pictures.shown.pixmap(wished[url]) for url in shown)


def test_a_sender_does_what_its_page_says(tmp_path: Path) -> None:
    clock = tmp_path / "clock"
    clock.write_bytes(bytes(8))
    orders = {order["do"]: order for order in map(json.loads, re.findall(r"{.*}", _sender.__doc__ or ""))}
    with PracticeServer(autoplay=False) as server:
        chats = _sender.Chats(server, _sender.Clock(clock))
        assert _sender._obey(server, chats, orders["chat"] | {"count": 3}) == {"sent": 3}
        assert len(_sender._obey(server, chats, orders["log"])["ids"]) == 3
