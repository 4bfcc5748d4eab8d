"""Pictures: taken in any way that people bring them, four at most, and never lost before they leave."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.core.account import Account
from desktop.core.attachment import Attachment
from desktop.core.draft import Draft
from desktop.core.origin import X_ORIGIN
from desktop.ui.columns import SIDE_LEAST
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.composer.thumbnail import Thumbnail
from desktop.ui.theme import Mode, Theme
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import NOW, RoomInMemory, named


@pytest.fixture(autouse=True)
def _clipboard(qtbot: QtBot) -> Iterator[None]:
    """What is left on it at the end of the process has no application to belong to, and ends it with a crash."""
    yield
    QGuiApplication.clipboard().clear()


def image(shade: int = 120) -> QImage:
    made = QImage(40, 30, QImage.Format.Format_RGB32)
    made.fill(shade << 16 | 0xFF000000)
    return made


def stored(folder: Path, *names: str) -> list[Path]:
    for name in names:
        assert QImageWriter(str(folder / name), b"png").write(image())
    return [folder / name for name in names]


def of_files(paths: Sequence[Path]) -> QMimeData:
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return brought


def thumbnails(pane: ComposerPane) -> list[Thumbnail]:
    shown = [one for one in pane.findChildren(Thumbnail) if one.isVisible()]
    return sorted(shown, key=lambda one: one.accessibleName())


def names(pane: ComposerPane) -> list[str]:
    return [one.accessibleName() for one in thumbnails(pane)]


def add(qtbot: QtBot, pane: ComposerPane, count: int) -> list[int]:
    """Pictures of different shades; their ids."""
    had = len(pane.draft.attachments)
    pane.pictures.take([image(60 * (had + place)) for place in range(count)])
    qtbot.waitUntil(lambda: len(pane.draft.attachments) == had + count)
    return list(pane.draft.attachments)


def described(session: RoomInMemory, count: int) -> None:
    """Pictures of drafts from before."""
    for place in range(count):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"png").write(image(40 * place))
        kept = session.attach(bytes(buffer.data().data()), "image/png", (40, 30))
        session.describe(kept.id, "A door")


def drop(target: QWidget, brought: QMimeData) -> bool:
    actions, button, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(9, 9), actions, brought, button, keys)
    QApplication.sendEvent(target, enter)
    takes = enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), actions, brought, button, keys))
    return takes


def test_a_picture_is_pasted_into_the_text_and_no_words_with_it(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    QGuiApplication.clipboard().setImage(image())
    field(pane).paste()
    qtbot.waitUntil(lambda: names(pane) == ["Picture 1 of 1, not described yet"])
    assert field(pane).toPlainText() == ""
    kept, content = session.pictures[pane.draft.attachments[0]]
    assert (kept.media_type, kept.width, kept.height) == ("image/png", 40, 30)
    assert QImage.fromData(content).pixelColor(5, 5).red() == 120


def test_words_that_come_with_a_picture_of_themselves_are_words(make: Make) -> None:
    cells = QMimeData()
    cells.setText("a\tb")
    cells.setImageData(image())
    pane = make(RoomInMemory())
    QGuiApplication.clipboard().setMimeData(cells)
    field(pane).paste()
    assert (field(pane).toPlainText(), names(pane)) == ("a\tb", [])


@pytest.mark.parametrize("on_the_text", [True, False])
def test_files_are_dropped_on_the_text_or_beside_it(
    make: Make, qtbot: QtBot, tmp_path: Path, on_the_text: bool
) -> None:
    pane = make(RoomInMemory())
    files = stored(tmp_path, "one.png", "two.png")
    assert drop(field(pane).viewport() if on_the_text else pane, of_files(files))
    qtbot.waitUntil(lambda: len(names(pane)) == 2)
    words = QMimeData()
    words.setText("words")
    assert not drop(pane, words)


def test_files_are_chosen(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    pane = make(RoomInMemory())
    files = stored(tmp_path, "one.png")
    named(pane, QToolButton, "Add pictures").click()
    dialog = pane.findChildren(QFileDialog)[0]
    dialog.filesSelected.emit([str(file) for file in files])
    dialog.done(0)
    qtbot.waitUntil(lambda: len(names(pane)) == 1)


def test_the_fifth_stays_out_and_it_is_said(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    pane.pictures.take([image(10 * place) for place in range(5)])
    assert pane.line.saying.text == "A post takes 4 pictures; the others stay out."
    qtbot.waitUntil(lambda: len(names(pane)) == 4)


def test_what_is_no_picture_is_said_and_the_others_are_taken(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    pane = make(RoomInMemory())
    (tmp_path / "notes.txt").write_text("words")
    drop(pane, of_files([*stored(tmp_path, "one.png"), tmp_path / "notes.txt"]))
    said = "Parley cannot read this as a picture. Add a JPEG, PNG, GIF, WebP or BMP file."
    qtbot.waitUntil(lambda: pane.line.saying.text == said)
    assert len(pane.draft.attachments) == 1


def test_one_that_is_being_prepared_holds_the_post_and_can_be_left(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "The queue.")
    pane.pictures.take([image()])
    pane.send()
    assert session.entries == []
    assert pane.line.saying.text == "The picture is not ready yet. Send again in a moment."
    named(pane, QToolButton, "Leave the picture that is being prepared").click()
    pane.send()
    assert [entry.attachments for entry in session.entries] == [()]


def test_pictures_are_moved_and_taken_out_and_brought_back_by_keys(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    one, two, three = add(qtbot, pane, 3)
    first = thumbnails(pane)[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert list(pane.draft.attachments) == [two, one, three]
    assert first.accessibleName() == "Picture 2 of 3, not described yet"
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert list(pane.draft.attachments) == [two, three]
    beside = pane.focusWidget()
    assert isinstance(beside, Thumbnail)
    qtbot.keyClick(beside, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(pane.draft.attachments) == [two, one, three]


def test_undo_in_the_text_brings_a_picture_back_before_it_takes_words(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    (only,) = add(qtbot, pane, 1)
    qtbot.keyClicks(field(pane), "words")
    named(pane, QToolButton, "Take out picture 1").click()
    assert field(pane).hasFocus()
    qtbot.keyClick(field(pane), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (pane.draft.attachments, pane.draft.body) == ((only,), "words")
    qtbot.keyClick(field(pane), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pane.draft.body == ""
    assert len(pane.draft.attachments) == 1


def test_a_description_is_kept_as_typing_pauses_and_sends_nothing(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    (only,) = add(qtbot, pane, 1)
    thumbnails(pane)[0].click()
    words = named(pane, QPlainTextEdit, "Description")
    assert words.hasFocus()
    qtbot.keyClicks(words, "People at a door")
    qtbot.waitUntil(lambda: session.pictures[only][0].alt == "People at a door")
    assert named(pane, QLabel, "984 left").isVisible()
    qtbot.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (words.isVisible(), session.entries, field(pane).hasFocus()) == (False, [], True)
    assert names(pane) == ["Picture 1 of 1, described: People at a door"]


def test_what_is_described_is_kept_at_once_when_the_window_closes(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    (only,) = add(qtbot, pane, 1)
    thumbnails(pane)[0].click()
    qtbot.keyClicks(named(pane, QPlainTextEdit, "Description"), "A door")
    pane.keep_now()
    assert (session.pictures[only][0].alt, session.kept.attachments) == ("A door", (only,))


def test_pictures_are_back_with_their_draft_and_gone_when_it_is_sent(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    described(session, 2)
    session.describe(1, "")
    session.kept = Draft("The queue.", 2, locked=True, attachments=(2, 1))
    pane = make(session)
    assert names(pane) == ["Picture 1 of 2, described: A door", "Picture 2 of 2, not described yet"]
    pane.send()
    assert [entry.attachments for entry in session.entries] == [(2, 1)]
    assert (names(pane), session.kept.attachments) == ([], ())


def test_of_two_texts_that_became_one_every_picture_is_shown_and_nothing_goes_out_with_too_many(
    make: Make, qtbot: QtBot
) -> None:
    session = RoomInMemory()
    described(session, 5)
    session.put_aside = {2: Draft("The door.", 2, locked=True, attachments=(1, 2, 3))}
    session.kept = Draft("The queue.", 2, locked=True, attachments=(4, 5))
    pane = make(session)
    named(pane, QPushButton, "Add it here").click()
    assert pane.draft.attachments == (1, 2, 3, 4, 5)
    assert len(thumbnails(pane)) == 5
    assert pane.minimumSizeHint().width() <= SIDE_LEAST
    said = "One picture too many. Take it out."
    assert pane.line.saying.text == said
    pane.send()
    pane.send()
    assert (session.entries, pane.line.saying.text) == ([], said)
    named(pane, QToolButton, "Take out picture 1").click()
    assert pane.line.saying.text != said
    pane.send()
    assert [entry.attachments for entry in session.entries] == [(2, 3, 4, 5)]


def test_a_picture_needs_no_words_and_locks_the_number(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    (only,) = add(qtbot, pane, 1)
    session.say("ines", "Q3: And next year? #critlib")
    pane.show_questions(session.questions())
    assert pane.draft.number == 2
    named(pane, QPushButton, "Keep A2").click()
    pane.send()
    assert [(entry.text, entry.attachments) for entry in session.entries] == [("A2: #critlib", (only,))]


def test_who_allowed_no_pictures_is_asked_for_that_and_nothing_is_lost(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.identity.can_sign_in = True
    before = Account("u-mira", "mira", "Mira Engel", X_ORIGIN, frozenset({"tweet.write"}))
    session.capabilities = session.capabilities.for_account(before)
    pane = make(session)
    qtbot.keyClicks(field(pane), "The queue.")
    assert pane.line.saying.text == ""
    (only,) = add(qtbot, pane, 1)
    assert pane.line.saying.text == "@mira may post, not with pictures yet."
    pane.send()
    assert (session.entries, pane.draft.attachments) == ([], (only,))
    named(pane, QToolButton, "Take out picture 1").click()
    pane.send()
    assert len(session.entries) == 1


def test_the_browser_takes_no_pictures_along_and_it_is_said(
    make: Make, qtbot: QtBot, opened: list[str]
) -> None:
    pane = make(RoomInMemory(signed_in=False))
    qtbot.keyClicks(field(pane), "The queue.")
    (only,) = add(qtbot, pane, 1)
    pane.send()
    assert len(opened) == 1
    there = "Your text is in the browser. It does not take your pictures along; they are kept here."
    assert (pane.line.saying.text, pane.draft.attachments) == (there, (only,))


def test_what_was_being_prepared_goes_on_where_the_room_is_shown_anew(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    before, after = make(session), make(session)
    before.pictures.take([image()])
    after.carry_on(before)
    qtbot.waitUntil(lambda: len(after.draft.attachments) == 1)
    assert before.draft.attachments == ()


class Slow(RoomInMemory):
    """Keeps a picture only when it is let, and says on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.go = threading.Event(), threading.Event()
        self.threads: list[str] = []

    def attach(self, content: bytes, media_type: str, size: tuple[int, int]) -> Attachment:
        self.threads.append(threading.current_thread().name)
        self.asked.set()
        self.go.wait(30)
        return super().attach(content, media_type, size)


def no_work_is_left() -> bool:
    return not [one for one in threading.enumerate() if one.name.startswith("pictures")]


def test_what_a_picture_takes_to_be_kept_the_window_does_not_wait_for(make: Make, qtbot: QtBot) -> None:
    session = Slow()
    pane = make(session)
    pane.pictures.take([image()])
    assert session.asked.wait(30)
    qtbot.keyClicks(field(pane), "The queue.")
    assert (pane.draft.body, pane.draft.attachments) == ("The queue.", ())
    session.go.set()
    qtbot.waitUntil(lambda: names(pane) == ["Picture 1 of 1, not described yet"])
    assert session.threads == ["pictures"]


def test_what_is_left_while_it_is_kept_is_in_no_draft_and_what_waits_behind_it_is_not_kept(
    make: Make, qtbot: QtBot
) -> None:
    session = Slow()
    pane = make(session)
    pane.pictures.take([image(), image()])
    assert session.asked.wait(30)
    for _ in range(2):
        named(pane, QToolButton, "Leave the picture that is being prepared").click()
    session.go.set()
    qtbot.waitUntil(no_work_is_left)
    qtbot.keyClicks(field(pane), "x")
    assert (pane.draft.attachments, list(session.pictures)) == ((), [1])


def test_a_window_that_closes_while_a_picture_is_kept_keeps_no_other(qtbot: QtBot) -> None:
    session = Slow()
    pane = ComposerPane(Theme(Mode.LIGHT), session, lambda _: None, clock=lambda: NOW)
    pane.pictures.take([image(), image()])
    assert session.asked.wait(30)
    with qtbot.waitSignal(pane.destroyed):
        pane.deleteLater()
    session.go.set()
    qtbot.waitUntil(no_work_is_left)
    assert list(session.pictures) == [1]


def test_what_is_said_about_the_last_ones_is_over_at_the_next_key_and_with_the_next_question(
    make: Make, qtbot: QtBot
) -> None:
    session = RoomInMemory()
    pane = make(session)
    add(qtbot, pane, 4)
    too_many = "A post takes 4 pictures; the others stay out."
    pane.pictures.take([image()])
    assert pane.line.saying.text == too_many
    qtbot.keyClick(field(pane), Qt.Key.Key_Right)
    assert pane.line.saying.text.startswith("Describe your pictures")
    pane.pictures.take([image()])
    assert pane.line.saying.text == too_many
    session.say("ines", "Q3: And what comes next? #critlib")
    pane.show_questions(session.questions())
    assert pane.line.saying.text == "Q3 is here."


def test_one_that_is_gone_leaves_the_theme_alone(qtbot: QtBot) -> None:
    theme = Theme(Mode.LIGHT)
    gone = Thumbnail(theme)
    gone.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    with qtbot.captureExceptions() as raised:
        theme.set_mode(Mode.DARK)
    assert raised == []
