"""The archive's page finds, shows where it was said, and is wholly done by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.room import Room
from desktop.core.sitting import Sitting
from desktop.services.archivist import Looking
from desktop.ui.archive.acts import Acts, ArchivedChat, ChatAct, RoomAct
from desktop.ui.archive.found import Found, FoundRow
from desktop.ui.archive.page import A_PAGE, ArchivePage, Place, Shelf
from desktop.ui.archive.text_row import shown
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named

BEGAN = datetime(2026, 3, 11, 18, 0, tzinfo=UTC)
ASHA = Author("u-asha", "asha", "Asha Vale")

HOUR = timedelta(hours=1)
SITTING = Sitting(
    BEGAN, BEGAN + HOUR, BEGAN + 2 * HOUR, title="On shelves", posts=42, people=7, questions=3, id=5
)


def found(number: int, text: str = "A shelf of my own", **more: object) -> Found:
    post = Post(str(number), ASHA, text, BEGAN + timedelta(minutes=number))
    return Found(1, "critlib", post, **more)  # type: ignore[arg-type]


class SourceInMemory:
    """Finds what has the whole query in it."""

    def __init__(self, count: int = 3) -> None:
        self.posts = [found(number, f"Shelf number {number}") for number in reversed(range(count))]
        self.asked: list[tuple[str, int | None]] = []
        self.tags = {1: "critlib", 2: "books"}
        self.far: Looking | None = None

    def looking(self) -> Looking | None:
        return self.far

    def days(self, room_id: int) -> int:
        return 90 if room_id == 2 else 0

    def rooms(self) -> Sequence[Room]:
        return [Room(tag, X_ORIGIN, room_id) for room_id, tag in self.tags.items()]

    def chats(self, room_id: int | None) -> Sequence[ArchivedChat]:
        return [ArchivedChat(room, SITTING) for room in self.rooms() if room_id in (None, room.id)]

    def search(self, query: str, room_id: int | None, limit: int) -> Sequence[Found]:
        self.asked.append((query, room_id))
        return [one for one in self.posts if one.post and query.casefold() in one.post.text.casefold()][
            :limit
        ]

    def kept(self, room_id: int | None) -> Sequence[Found]:
        return self.posts[:1]

    def notes(self, room_id: int | None) -> Sequence[Found]:
        return [found(1, note="Read this again"), Found(1, "critlib", None, number=4, note="Ask who reads")]


def opened(
    qtbot: QtBot, source: SourceInMemory, place: Place | None = None, acts: Acts | None = None
) -> ArchivePage:
    page = ArchivePage(Theme(Mode.LIGHT), source, place or Place(), acts or Acts(), "X")
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def look_for(qtbot: QtBot, page: ArchivePage, typed: str) -> None:
    field = named(page, QLineEdit, "Search the archive")
    field.setFocus()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def texts(page: ArchivePage) -> list[str]:
    posts = [row.item.post for row in page.rows() if isinstance(row, FoundRow)]
    return [post.text for post in posts if post is not None]


def says(page: ArchivePage, words: str) -> bool:
    return any(label.text() == words for label in page.findChildren(QLabel) if label.isVisible())


def test_what_was_said_is_found_as_one_types_and_opened_with_enter(qtbot: QtBot) -> None:
    page, opened_posts = opened(qtbot, SourceInMemory()), list[Found]()
    page.post_chosen.connect(opened_posts.append)
    look_for(qtbot, page, "number 1")
    qtbot.waitUntil(lambda: texts(page) == ["Shelf number 1"])
    row = page.rows()[0]
    qtbot.waitUntil(lambda: row.height() == row.heightForWidth(row.width()))
    assert row.accessibleName().startswith("Asha Vale, #critlib, 11 Mar 2026")
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is row)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert [one.key for one in opened_posts] == [(1, "1")]


def test_more_is_shown_when_it_is_asked_for(qtbot: QtBot) -> None:
    page = opened(qtbot, SourceInMemory(A_PAGE + 5))
    look_for(qtbot, page, "shelf")
    qtbot.waitUntil(lambda: says(page, f"The newest {A_PAGE} posts"))
    more = named(page, QPushButton, "Show more")
    more.setFocus()
    more.click()
    qtbot.waitUntil(lambda: says(page, f"{A_PAGE + 5} posts"))
    assert len(page.rows()) == A_PAGE + 5
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.rows()[A_PAGE])


def test_only_the_chosen_chat_is_searched(qtbot: QtBot) -> None:
    source = SourceInMemory()
    page = opened(qtbot, source, Place(room_id=2))
    look_for(qtbot, page, "shelf")
    qtbot.waitUntil(lambda: ("shelf", 2) in source.asked)


def test_notes_and_kept_posts_stand_there_while_nothing_is_looked_for(qtbot: QtBot) -> None:
    page = opened(qtbot, SourceInMemory())
    named(page, QPushButton, "Show: Kept posts").click()
    qtbot.waitUntil(lambda: texts(page) == ["Shelf number 2"])
    named(page, QPushButton, "Show: Notes").click()
    qtbot.waitUntil(lambda: texts(page) == ["A shelf of my own"])
    assert "Your note: Read this again" in page.rows()[0].accessibleName()
    assert page.rows()[1].accessibleName() == "Q4, #critlib, Your note: Ask who reads"
    assert page.place.shelf is Shelf.NOTES


def test_each_chat_stands_there_with_what_can_be_done_with_it(qtbot: QtBot) -> None:
    done: list[tuple[str, str]] = []

    def act(name: str, *, in_menu: bool) -> ChatAct:
        return ChatAct(name, name, lambda chat: done.append((name, chat.room.hashtag)), in_menu)

    acts = Acts((act("Open", in_menu=False), act("Replay", in_menu=True)))
    page = opened(qtbot, SourceInMemory(), acts=acts)
    qtbot.waitUntil(lambda: says(page, "2 chats"))
    qtbot.waitUntil(lambda: says(page, "On shelves"))
    assert says(page, "#critlib · 42 posts · 7 people · 3 questions")
    named(page, QPushButton, "Open: #critlib of 11 March 2026").click()
    more = named(page, QToolButton, "More about #books of 11 March 2026").menu()
    assert more is not None
    more.actions()[0].trigger()
    assert done == [("Open", "critlib"), ("Replay", "books")]


def test_what_can_be_done_with_a_room_is_offered_where_one_is_chosen(qtbot: QtBot) -> None:
    done: list[str] = []
    acts = Acts(room=(RoomAct("forget", "Forget this room…", lambda room: done.append(room.hashtag)),))
    page = opened(qtbot, SourceInMemory(), acts=acts)
    forget = named(page, QPushButton, "Forget this room…")
    assert not forget.isVisible()
    named(page, QComboBox, "In which chat").setCurrentIndex(2)
    assert forget.isVisible()
    forget.click()
    assert done == ["books"]
    look_for(qtbot, page, "shelf")
    assert not forget.isVisible(), "what was found is of any chat"


def test_a_room_that_is_gone_is_not_offered_any_more(qtbot: QtBot) -> None:
    source = SourceInMemory()
    page = opened(qtbot, source, Place(room_id=2))
    rooms = named(page, QComboBox, "In which chat")
    assert rooms.currentText() == "#books"
    del source.tags[2]
    page.renew()
    assert [rooms.itemText(place) for place in range(rooms.count())] == ["All chats", "#critlib"]
    assert page.place.room_id is None
    qtbot.waitUntil(lambda: says(page, "1 chat"))


def test_a_page_whose_archive_closes_asks_for_nothing_more(qtbot: QtBot) -> None:
    source = SourceInMemory()
    page = opened(qtbot, source)
    page.close_down()
    del source.tags[2]
    page.renew()
    assert named(page, QComboBox, "In which chat").count() == 3


def test_an_operator_is_put_into_the_search_by_a_press(qtbot: QtBot) -> None:
    page = opened(qtbot, SourceInMemory())
    named(page, QPushButton, "How to search").click()
    named(page, QPushButton, '"…" these words, one after the other').click()
    qtbot.keyClicks(page.field, "by the door")
    assert page.field.text() == '"by the door"'


def test_escape_clears_the_search_and_then_leaves(qtbot: QtBot) -> None:
    page = opened(qtbot, SourceInMemory())
    look_for(qtbot, page, "shelf")
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.field, Qt.Key.Key_Escape)


def test_a_long_post_is_cut_to_where_the_words_stand_and_marked_there() -> None:
    text = "\U0001f600 word " * 100 + "shelf\nof my own " + "word " * 200
    at = text.index("shelf")
    cut, spans = shown(text, [(at, at + 5)])
    assert (cut[0], cut[-1], len(cut) < 340) == ("…", "…", True)
    start, length = spans[0]
    units = cut.encode("utf-16-le")
    assert units[2 * start : 2 * (start + length)].decode("utf-16-le") == "shelf"


def test_while_chats_are_looked_for_the_page_says_so_and_then_what_was_found(qtbot: QtBot) -> None:
    source = SourceInMemory()
    tags, source.tags, source.far = source.tags, {}, Looking()
    page = opened(qtbot, source)
    qtbot.waitUntil(lambda: says(page, "Looking for chats in all rooms."))
    source.tags, source.far = tags, Looking(2, 3, 40)
    page.renew()
    qtbot.waitUntil(lambda: says(page, "2 chats. Looking for chats in #books: 3 of 40."))
    source.far = None
    qtbot.waitUntil(lambda: says(page, "2 chats"))


def test_an_operator_that_cannot_be_read_is_said_with_an_example(qtbot: QtBot) -> None:
    page = opened(qtbot, SourceInMemory())
    look_for(qtbot, page, "since:2015-13-45")
    said = "“since:2015-13-45” is not understood. A day comes right after it, as in since:2015-06-10; "
    said += "a month is 2015-06."
    qtbot.waitUntil(lambda: says(page, said))


def test_a_day_in_figures_is_read_as_the_person_writes_days(qtbot: QtBot) -> None:
    source, usual = SourceInMemory(), QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    try:
        page = opened(qtbot, source)
        look_for(qtbot, page, "on:10/06/2015")
        qtbot.waitUntil(lambda: ("on:2015-06-10", None) in source.asked)
    finally:
        QLocale.setDefault(usual)


def test_a_room_that_was_emptied_says_that_its_posts_left(qtbot: QtBot) -> None:
    source = SourceInMemory()
    source.chats = lambda room_id: ()  # type: ignore[method-assign]
    page = opened(qtbot, source, Place(room_id=2))
    said = "No chat of the last 90 days. Posts that were older left: this room keeps them no longer."
    qtbot.waitUntil(lambda: says(page, said))
