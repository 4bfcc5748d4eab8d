"""What a purge leaves is told from what the system writes anew, and a row that fails fails the whole."""

from __future__ import annotations

import sys

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="roots are of Linux")

BEFORE = {"usr/bin/env": "a", "usr/share/applications/mimeinfo.cache": "b", "var/lib/dpkg/status": "c"}


def test_what_is_left_missing_or_changed_is_found_and_dpkgs_own_is_not() -> None:
    from clean_roots import changed

    assert changed(BEFORE, BEFORE) == []
    assert changed(BEFORE, {**BEFORE, "var/lib/dpkg/status": "d", "var/log/dpkg.log": "e"}) == []
    after = {"usr/share/applications/mimeinfo.cache": "other", "usr/lib/parley": "folder"}
    assert changed(BEFORE, after) == [
        "usr/bin/env",
        "usr/lib/parley",
        "usr/share/applications/mimeinfo.cache",
    ]


def test_a_file_that_is_left_is_named() -> None:
    from clean_root import Failed
    from clean_roots import none_left

    assert "3 files" in none_left(BEFORE, BEFORE)
    with pytest.raises(Failed, match="usr/lib/parley"):
        none_left(BEFORE, {**BEFORE, "usr/lib/parley": "folder"})


def test_one_row_that_fails_fails_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    from clean_root import Failed
    from clean_roots import Table

    def fails() -> str:
        raise Failed("no window comes up")

    table = Table()
    assert table.row("bookworm", "xdg-open", lambda: "open")
    wells = [table.is_well]
    assert not table.row("bookworm", "practice", fails)
    assert [*wells, table.is_well] == [True, False]
    assert "FAILED practice" in capsys.readouterr().out
