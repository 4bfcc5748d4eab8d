"""Signs that turn a line around, in names, handles, notes, descriptions and quotations, reach nothing beside them."""

from __future__ import annotations

import unicodedata

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import X
from desktop.core.post import Author, Picture
from desktop.core.timeline import Row
from desktop.documents.wording import isolated as isolated_in_documents
from desktop.ui.archive.text_row import TextRow
from desktop.ui.stream.row import lay_out
from desktop.ui.stream.style import RowStyle
from desktop.ui.stream.words import picture_words
from desktop.ui.theme import Mode, Theme
from desktop.ui.translate import tr
from tests.ui.question_scene import shown
from tests.ui.room_in_memory import RoomInMemory
from tests.ui.stream_scene import NOW

HOSTILE = {
    "override": "evil\u202egnp.exe",
    "closes first": "\u2069\u2069\u202eevil",
    "opens isolates": "evil\u2067\u2066\u2068",
    "embeds": "\u202b\u202aevil",
    "pops": "\u202c\u202cevil\u202e",
}


def is_closed(words: str) -> bool:
    """Whether everything that `words` opens ends in them, and nothing ends that they did not open (UAX 9: a PDI ends
    what was opened since its isolate began)."""
    opened: list[str] = []
    for sign in words:
        kind = unicodedata.bidirectional(sign)
        if kind in ("LRI", "RLI", "FSI", "LRE", "RLE", "LRO", "RLO"):
            opened.append(kind[-1])
        elif kind == "PDF" and opened and opened[-1] != "I":
            opened.pop()
        elif kind == "PDI":
            while opened and opened.pop() != "I":
                pass
    return not opened


@pytest.mark.parametrize("name", HOSTILE)
def test_a_sentence_and_a_document_close_what_a_value_opens(name: str) -> None:
    bad = HOSTILE[name]
    for words in (tr("Posts by %1", bad), tr("%1 · %2", bad, bad), isolated_in_documents(bad)):
        assert is_closed(words), ascii(words)


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_in_a_row_spills(qtbot: QtBot, name: str) -> None:
    """Words on one line beside others have no such signs; those of a post and a tool tip are by themselves."""
    bad = HOSTILE[name]
    row = Row(
        "1",
        Author("7", bad, bad),
        bad,
        NOW,
        note=bad,
        reposted_by=bad,
        media=(Picture(bad, "https://pics.example/1.jpg"),),
    )
    made = lay_out(row, 640, RowStyle(Theme(Mode.LIGHT), X), NOW)
    tips = [target.said() for target in made.targets if "evil" in target.said()]
    assert tips
    assert all(is_closed(tip) or tip == picture_words(row.media[0]) for tip in tips), [*map(ascii, tips)]
    edge = made.time_at
    head = [words for words in made.words if words.baseline < made.avatar.center().y()]
    assert all(words.x + words.piece.width <= edge + 200 for words in head)


@pytest.mark.parametrize("name", HOSTILE)
def test_the_question_card_says_in_its_order_who_asked(qtbot: QtBot, name: str) -> None:
    room = RoomInMemory((("ines", f"Q1: {HOSTILE[name]} and why? #critlib"),))
    pane = shown(qtbot, room)
    names = [label.text() for label in pane.findChildren(QLabel) if "just now" in label.text()]
    assert all(is_closed(one) for one in names)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_row_of_the_archive_keeps_its_parts_apart(qtbot: QtBot, name: str) -> None:
    row = TextRow(Theme(Mode.LIGHT), HOSTILE[name], HOSTILE[name], beside="@ines", end="20:15")
    qtbot.addWidget(row)
    row.resize(400, row.heightForWidth(400))
    plain = TextRow(Theme(Mode.LIGHT), "evilgnp.exe", HOSTILE[name], beside="@ines", end="20:15")
    qtbot.addWidget(plain)
    plain.resize(400, plain.heightForWidth(400))
    one, other = row.grab().toImage(), plain.grab().toImage()
    end = range(340, 388)  # where the time stands
    assert all(one.pixel(x, y) == other.pixel(x, y) for x in end for y in range(10, 30))
