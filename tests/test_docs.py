"""The guides are built without a complaint, contact nobody, and say what the program says."""

from __future__ import annotations

import html.parser
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.ui.actions.table import COMMANDS
from desktop.ui.help.glossary import ENTRIES
from tests.conftest import REPOSITORY

DOCS = REPOSITORY / "docs"
GUIDES = ("newcomers.md", "hosts.md")
KEYS = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z][a-z]*\d*|/|,)|\bF\d{1,2}\b")
WITH_VALUES = {"A1:", "+2 min", "Your A1 is in", "Sign in with X"}
"""In the code there is a %1 in them, or another case."""


def build(source: Path, into: Path) -> subprocess.CompletedProcess[str]:
    """As `make docs` does."""
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-q",
        "-W",
        "--keep-going",
        "-b",
        "html",
        str(source),
        str(into),
    ]
    return subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    into = tmp_path_factory.mktemp("docs")
    made = build(DOCS, into)
    assert made.returncode == 0, made.stderr
    return into


class Page(html.parser.HTMLParser):
    """What a page asks a browser to fetch, its language, its headings and its pictures' descriptions."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.language = ""
        self.headings: list[int] = []
        self.undescribed: list[str] = []
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = said.get("lang", "")
        if tag in ("script", "img", "iframe", "source") and "src" in said:
            self.fetched.append(said["src"])
        if tag == "link" and said.get("rel") == "stylesheet":
            self.fetched.append(said["href"])
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "img" and not said.get("alt"):
            self.undescribed.append(said.get("src", ""))


def pages(site: Path) -> Iterator[tuple[str, Page]]:
    for file in sorted(site.glob("*.html")):
        if file.stem not in ("genindex", "search"):
            yield file.name, Page(file)


def test_every_page_is_made_and_none_of_those_that_are_kept_out(site: Path) -> None:
    assert {name for name, _ in pages(site)} == {
        *("index.html", "newcomers.html", "hosts.html", "download.html", "installing.html"),
        *(
            "glossary.html",
            "privacy.html",
            "releasing.html",
            "organisers.html",
            "invitations.html",
            "failures.html",
            "contrast.html",
            "licences.html",
        ),
    }
    assert not (site / "adr").exists()


def test_pages_fetch_from_nowhere_say_their_language_and_describe_their_pictures(site: Path) -> None:
    for name, page in pages(site):
        assert [address for address in page.fetched if "//" in address] == [], name
        assert page.language == "en", name
        assert page.undescribed == [], name


def test_headings_go_down_step_by_step(site: Path) -> None:
    for name, page in pages(site):
        assert page.headings[0] == 1, name
        assert page.headings.count(1) == 1, name
        assert max((b - a for a, b in zip(page.headings, page.headings[1:], strict=False)), default=0) <= 1, (
            name
        )


BROKEN = "[a](nopage.md) [b](glossary.md#noanchor) ![c](pictures/nopicture.png)"


def test_what_leads_nowhere_stops_the_build(tmp_path: Path) -> None:
    source = tmp_path / "docs"
    source.mkdir()
    for name in ("conf.py", "glossary.md"):
        shutil.copy(DOCS / name, source)
    (source / "index.md").write_text(
        f"# Page\n\n{BROKEN}\n\n```{{toctree}}\nglossary\n```\n", encoding="utf-8"
    )
    made = build(source, tmp_path / "made")
    assert made.returncode != 0
    assert [word for word in ("nopage", "noanchor", "nopicture") if word not in made.stderr] == []


def test_the_glossary_is_the_one_of_the_window() -> None:
    command = [sys.executable, str(REPOSITORY / ".ci" / "glossary.py")]
    printed = subprocess.run(command, capture_output=True, text=True, timeout=50, check=True).stdout
    assert (DOCS / "glossary.md").read_text(encoding="utf-8") == printed.removesuffix("\n"), "make docs"
    assert [entry.id for entry in ENTRIES if f"## {entry.word}\n" not in printed] == []


@pytest.mark.parametrize("guide", GUIDES)
def test_the_keys_that_a_guide_names_are_keys_of_the_program(guide: str) -> None:
    ours = {key for command in COMMANDS for key in command.shortcuts}
    named = set(KEYS.findall((DOCS / guide).read_text(encoding="utf-8")))
    assert len(named) > 4
    assert named <= ours | {"Ctrl"}


@pytest.mark.parametrize("guide", GUIDES)
def test_what_a_guide_says_is_pressed_is_written_in_the_window(guide: str) -> None:
    """What stands in *italics* in a guide is on a button or a heading somewhere in the code."""
    code = "\n".join(file.read_text(encoding="utf-8") for file in (REPOSITORY / "desktop").rglob("*.py"))
    said = set(re.findall(r"(?<![*\w])\*([^*\n]+)\*(?!\*)", (DOCS / guide).read_text(encoding="utf-8")))
    strings = "\n".join(re.findall(r'"((?:[^"\\]|\\.)*)"', code))
    assert len(said) > 8
    missing = {words for words in said if words.rstrip(":.…") not in strings}
    assert missing <= WITH_VALUES
