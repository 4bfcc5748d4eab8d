"""Parley is entered with the desktop as it is written, leaves calendar files to others, and goes without a trace."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.errors import LinksNotTaken
from desktop.services.link_opener import SCHEME_TYPE, DesktopEntry, exec_argument

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="desktop entries are of Linux")

OTHERS = "[Default Applications]\ntext/calendar=calendar.desktop;\n{}x-scheme-handler/mailto=mail.desktop\n"


def entry(folder: Path, *command: str, with_tools: bool = True) -> DesktopEntry:
    """In folders of its own, with tools that note what they are asked."""
    tools = folder / "bin"
    tools.mkdir(exist_ok=True)
    for name in ("xdg-mime", "update-desktop-database") if with_tools else ():
        (tools / name).write_text(f'#!/bin/sh\necho {name} "$@" >> "{folder}/asked"\n', encoding="utf-8")
        (tools / name).chmod(0o755)
    icon = folder / "parley.svg"
    icon.write_text("<svg/>", encoding="utf-8")
    return DesktopEntry(
        command or ("/opt/parley/parley",), icon, folder / "data", folder / "config", {"PATH": str(tools)}
    )


def read_back(line: str) -> list[str]:
    """The arguments of an Exec line, by the specification's own steps: unescape, take quotes off, %% is one."""
    value = re.sub(r"\\(.)", lambda found: {"n": "\n", "t": "\t"}.get(found[1], found[1]), line)
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', value, re.DOTALL)
    return [
        re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%") if quoted else plain.replace("%%", "%")
        for quoted, plain in parts
    ]


def test_it_is_the_default_for_its_links_and_only_offered_for_calendar_files(tmp_path: Path) -> None:
    made = entry(tmp_path)
    assert not made.is_on()
    made.switch_on()
    assert made.is_on()
    lines = made.file.read_text(encoding="utf-8").splitlines()
    assert "Exec=/opt/parley/parley %u" in lines
    assert "MimeType=x-scheme-handler/parley;application/vnd.parley.invitation;text/calendar;" in lines
    asked = (tmp_path / "asked").read_text(encoding="utf-8")
    assert f"xdg-mime default parley.desktop {SCHEME_TYPE}\n" in asked
    assert "text/calendar" not in asked
    assert (tmp_path / "data/icons/hicolor/scalable/apps/parley.svg").is_file()
    moved = entry(tmp_path, "/elsewhere/parley")
    assert not moved.is_on(), "links open a program that was moved away"


def test_switching_it_off_takes_away_all_that_it_wrote_and_nothing_else(tmp_path: Path) -> None:
    made = entry(tmp_path)
    made.switch_on()
    kept = tmp_path / "config" / "mimeapps.list"
    kept.parent.mkdir()
    kept.write_text(OTHERS.format(f"{SCHEME_TYPE}=parley.desktop\n"), encoding="utf-8")
    made.switch_off()
    assert not made.is_on()
    assert [path for path in (tmp_path / "data").rglob("*") if path.is_file()] == []
    assert kept.read_text(encoding="utf-8") == OTHERS.format("")
    assert list(kept.parent.iterdir()) == [kept]
    made.switch_off()


@pytest.mark.parametrize(
    "path",
    ["/opt/parley", "/my files/parley", '/a "b" c/$HOME/`x`/par\\ley', "/100%u/it's/new\nline", "/a;b&c"],
)
def test_a_path_is_read_back_as_it_is_written(path: str) -> None:
    written = exec_argument(path)
    assert "\n" not in written
    assert read_back(f"{written} --flag") == [path, "--flag"]


def test_what_cannot_be_written_is_one_sentence_and_the_switch_stays_off(tmp_path: Path) -> None:
    made = entry(tmp_path)
    (tmp_path / "data").write_text("no folder", encoding="utf-8")
    with pytest.raises(LinksNotTaken, match="cannot be written"):
        made.switch_on()
    assert not made.is_on()


def test_a_desktop_that_would_not_hear_of_it_is_not_said_to_open_links(tmp_path: Path) -> None:
    made = entry(tmp_path, with_tools=False)
    with pytest.raises(LinksNotTaken) as refused:
        made.switch_on()
    assert "xdg-utils" in refused.value.remedy
    assert not made.file.exists()


def test_the_entry_of_the_archive_counts_as_ones_own(tmp_path: Path) -> None:
    made = entry(tmp_path)
    made.switch_on()
    of_the_archive = made.text().replace("Exec=/opt/parley/parley %u", 'Exec="/opt/parley/parley" %u')
    made.file.write_text(f"{of_the_archive}Keywords=chat;\n", encoding="utf-8")
    assert made.is_on()
    made.file.write_text(of_the_archive.replace("/opt/", "/srv/"), encoding="utf-8")
    assert not made.is_on()


def installed(folder: Path, program: Path) -> DesktopEntry:
    """As a package has it: the program in a folder of its own, a link to it on PATH, an entry for everybody."""
    made = entry(folder, str(program))
    (folder / "lib").mkdir()
    (folder / "lib" / "parley").write_text("#!/bin/sh\n", encoding="utf-8")
    (folder / "lib" / "parley").chmod(0o755)
    (folder / "bin" / "parley").symlink_to("../lib/parley")
    shared = folder / "share" / "applications"
    shared.mkdir(parents=True)
    (shared / "parley.desktop").write_text("[Desktop Entry]\nExec=parley %u\n", encoding="utf-8")
    return replace(made, shared=(folder / "nowhere", folder / "share"))


def test_where_it_is_installed_for_everybody_its_links_open_it_without_an_entry_more(tmp_path: Path) -> None:
    made = installed(tmp_path, tmp_path / "lib" / "parley")
    assert made.is_installed()
    assert not made.is_on()


def test_an_entry_of_ones_own_goes_before_the_installed_one_until_it_is_switched_off(tmp_path: Path) -> None:
    made = installed(tmp_path, tmp_path / "lib" / "parley")
    made.switch_on()
    assert (made.is_on(), made.is_installed()) == (True, False)
    made.switch_off()
    assert made.is_installed()


def test_another_parley_that_is_installed_is_not_this_one(tmp_path: Path) -> None:
    assert not installed(tmp_path, tmp_path / "elsewhere" / "parley").is_installed()
