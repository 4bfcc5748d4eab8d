"""Too long for one post: the composer shows which posts it becomes, and sends them, or lets it be shortened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.split import split
from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import RoomInMemory, money, named

LONG = (
    "The quiet rooms are full by nine, and whoever comes later sits by the printers. We moved the printers twice. It "
    "helped for a week, and then somebody asked for a third one. Nobody knows who prints so much, and nobody wants to "
    "be the person who asks, so we count sheets at night and sigh."
)
CUT = LONG.index("Nobody knows")


def marks(pane: ComposerPane) -> list[str]:
    return [label.text() for label in pane.field.viewport().findChildren(QLabel) if label.isVisible()]


def cuts(pane: ComposerPane) -> tuple[int, ...]:
    return split(pane.draft, "critlib").cuts


def send(qtbot: QtBot, pane: ComposerPane) -> None:
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_it_says_which_posts_it_becomes_and_sends_exactly_those(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    field(pane).insertPlainText(LONG)
    assert pane.line.saying.text == "2 posts: A2 (1/2) and A2 (2/2), each with #critlib."
    assert named(pane, QToolButton, "Answer number A2, locked").text() == "A2 (1/2):"
    assert marks(pane) == ["A2 (2/2):"]
    assert pane.weight.property("kind") == "muted"
    texts = [f"A2 (1/2): {LONG[:CUT].strip()} #critlib", f"A2 (2/2): {LONG[CUT:]} #critlib"]
    assert field(pane).accessibleDescription() == f"Will be posted as 2 posts: {'; '.join(texts)}"
    assert named(pane, QPushButton, "Send 2 posts as @mira").isVisible()
    with qtbot.waitSignal(pane.sent) as sent:
        send(qtbot, pane)
    assert [entry.text for entry in session.entries] == texts
    assert list(sent.args or []) == [tuple(session.entries)]
    assert (field(pane).toPlainText(), marks(pane)) == ("", [])
    assert named(pane, QPushButton, "Send as @mira").isVisible()


def test_the_next_post_begins_a_line_under_its_label(make: Make) -> None:
    pane = make(RoomInMemory())
    for body in (LONG, LONG.replace("Nobody knows", "\n\nNobody knows"), f"{LONG} {LONG} {LONG}"):
        pane.field.set_body(body)
        QApplication.processEvents()
        cursor, (cut, *_) = field(pane).textCursor(), cuts(pane)
        cursor.setPosition(cut)
        field(pane).setTextCursor(cursor)
        QApplication.processEvents()
        label = next(label for label in pane.field.viewport().findChildren(QLabel) if "(2/" in label.text())
        here = field(pane).cursorRect()
        assert label.geometry().top() <= here.center().y() <= label.geometry().bottom()
        assert label.geometry().right() <= here.left()


def test_the_rest_is_tinted_and_typing_on_keeps_the_cut(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    field(pane).insertPlainText(LONG)
    qtbot.keyClicks(field(pane), " And more")
    (rest,) = field(pane).extraSelections()
    assert rest.cursor.selectionStart() == CUT
    field(pane).setPlainText("short")
    assert (field(pane).extraSelections(), marks(pane)) == ([], [])


def test_who_would_rather_shorten_it_sees_what_is_too_much_and_finds_the_way_back(make: Make) -> None:
    pane = make(RoomInMemory())
    field(pane).insertPlainText(LONG)
    named(pane.line, QPushButton, "Shorten instead").click()
    assert pane.line.saying.text == "19 over what fits in a post."
    (over,) = field(pane).extraSelections()
    assert over.cursor.selectedText() == "at night and sigh."
    assert (marks(pane), pane.window().focusWidget()) == ([], field(pane))
    named(pane.line, QPushButton, "Make it 2 posts").click()
    assert marks(pane) == ["A2 (2/2):"]


def test_a_link_in_each_post_costs_twice_and_is_said_again(make: Make) -> None:
    session = RoomInMemory()
    session.money = money()
    pane = make(session)
    field(pane).insertPlainText("See example.org. ")
    named(pane.line, QPushButton, "All right").click()
    assert "example.org" not in pane.line.saying.text
    field(pane).insertPlainText(LONG + " See example.com.")
    assert pane.line.saying.text == "2 posts, with links $0.40 instead of $0.03."
    named(pane.line, QPushButton, "All right").click()
    assert pane.line.saying.text.startswith("2 posts: A2 (1/2)")


def test_another_question_is_said_before_the_posts(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    field(pane).insertPlainText(LONG)
    session.say("ines", "Q3: And next year? #critlib")
    pane.show_questions(session.questions())
    assert pane.line.saying.text == "Q3 is here."
    named(pane.line, QPushButton, "Keep A2").click()
    assert pane.line.saying.text.startswith("2 posts: A2 (1/2)")


def test_a_taken_back_answer_is_whole_again(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    field(pane).insertPlainText(LONG)
    send(qtbot, pane)
    draft = session.take_back(session.entries[1].id)
    assert draft is not None
    pane.put_back(draft)
    assert pane.draft == Draft(LONG, 2, locked=True)
    assert session.open_entries() == ()


def test_in_the_browser_one_part_opens_after_the_other_and_the_text_stays(
    make: Make, qtbot: QtBot, opened: list[str]
) -> None:
    pane = make(RoomInMemory([], signed_in=False))
    pane.pick_number(3)
    field(pane).insertPlainText(LONG)
    send(qtbot, pane)
    assert pane.line.saying.text == "A3 (1/2) is in the browser; post it there."
    assert opened[0].startswith("https://x.com/intent/tweet?text=A3+%281%2F2%29%3A+The+quiet")
    named(pane.line, QPushButton, "Open A3 (2/2)").click()
    assert opened[1].startswith("https://x.com/intent/tweet?text=A3+%282%2F2%29%3A+Nobody+knows")
    assert field(pane).toPlainText() == LONG
    named(pane.line, QPushButton, "Clear it here").click()
    assert (field(pane).toPlainText(), len(opened)) == ("", 2)
