"""Another account in the same room: whatever was being written is still being written."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.account import Account
from desktop.core.events import PostsArrived
from desktop.core.marks import MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.paced import AT_ONCE
from desktop.ui.room_pane import RoomPane
from desktop.ui.stream.pane import StreamPane
from desktop.ui.stream.view import StreamView
from desktop.ui.theme import Mode, Theme
from desktop.ui.window import Window
from tests.ui.room_in_memory import MIRA, NOW, RoomInMemory, TimelineInMemory, named
from tests.ui.window_scene import open_window, said

INES = Account("u-ines", "ines", "Ines Holt", X_ORIGIN, frozenset({"tweet.write"}))

STEPS = st.one_of(
    st.tuples(st.just("type"), st.text("ab 😀#é", min_size=1, max_size=6)),
    st.tuples(st.just("cursor"), st.tuples(st.integers(0, 40), st.integers(0, 40))),
    st.tuples(st.just("number"), st.sampled_from([1, 2, None])),
    st.tuples(st.just("toggle number"), st.none()),
    st.tuples(st.just("toggle hashtag"), st.none()),
    st.tuples(st.just("delete"), st.none()),
)


def switch(window: Window, session: RoomInMemory, to: Account) -> None:
    """As the desk does it."""
    session.identity.others = (INES if to is MIRA else MIRA,)
    session.identity.account = to
    model = TimelineModel(TimelineInMemory(session), parent=window)
    model.open(session.room, to)
    window.show_room(session, model)


def state(pane: ComposerPane) -> tuple[object, ...]:
    cursor = pane.field.textCursor()
    offers = [words for words, _ in pane.line.saying.offers]
    return pane.draft, pane.field.toPlainText(), cursor.position(), cursor.anchor(), offers


def do(pane: ComposerPane, step: tuple[str, object]) -> None:
    what, how = step
    if what == "type":
        pane.field.insertPlainText(str(how))
    elif what == "cursor" and isinstance(how, tuple):
        length = len(pane.field.toPlainText().encode("utf-16-le")) // 2
        cursor = pane.field.textCursor()
        cursor.setPosition(min(how[0], length))
        cursor.setPosition(min(how[1], length), QTextCursor.MoveMode.KeepAnchor)
        pane.field.setTextCursor(cursor)
    elif what == "number" and (how is None or isinstance(how, int)):
        pane.pick_number(how)
    elif what == "toggle number":
        pane.toggle_number()
    elif what == "toggle hashtag":
        pane.toggle_hashtag()
    else:
        pane.field.textCursor().deletePreviousChar()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEPS, max_size=8), st.lists(STEPS, max_size=3))
@example([("type", "😀"), ("cursor", (1, 1)), ("type", "a")], [])
@example([("type", "😀"), ("cursor", (1, 1))], [("type", "a")])
@example([("type", "😀"), ("cursor", (0, 1)), ("delete", None)], [])
def test_switching_and_switching_back_is_as_if_nothing_happened(
    qtbot: QtBot, before: list[tuple[str, object]], after: list[tuple[str, object]]
) -> None:
    """Once switched, everything does what it would have done without. A new question came meanwhile."""
    theme, opened = Theme(Mode.LIGHT), list[str]()
    states = []
    for accounts in ((), (INES, MIRA)):
        session = RoomInMemory(others=(INES,))
        panes = [ComposerPane(theme, session, opened.append, clock=lambda: NOW)]
        for step in before:
            do(panes[-1], step)
        session.say("ines", "Q3: And next year? #critlib")
        panes[-1].show_questions(session.questions())
        for account in accounts:
            session.identity.account = account
            panes[-1].keep_now()
            panes.append(ComposerPane(theme, session, opened.append, clock=lambda: NOW))
            panes[-1].carry_on(panes[-2])
        for step in after:
            do(panes[-1], step)
        states.append(state(panes[-1]))
        for pane in panes:
            pane.deleteLater()
    assert states[0] == states[1]


def test_the_title_the_button_and_the_bar_name_whose_room_it_is_now(qtbot: QtBot) -> None:
    session = RoomInMemory(others=(INES,))
    window = open_window(qtbot, session)
    assert window.windowTitle() == "#critlib as @mira"
    assert window.top_bar.me.accessibleName() == "as @mira"
    switch(window, session, INES)
    assert window.windowTitle() == "#critlib as @ines"
    assert window.top_bar.me.accessibleName() == "as @ines"
    assert window.account.accessibleDescription() == "Signed in as @ines"
    named(window, QPushButton, "Send as @ines")


def test_the_bar_says_who_is_posting_where_there_is_nobody_else_too_and_not_in_practice(qtbot: QtBot) -> None:
    me = open_window(qtbot, RoomInMemory()).top_bar.me
    assert (me.isVisible(), me.accessibleName()) == (True, "as @mira")
    assert not open_window(qtbot, RoomInMemory(practice=True)).top_bar.me.isVisible()


@pytest.mark.parametrize("others", [(), (INES,)])
def test_where_there_is_no_room_an_only_account_gives_way_in_the_bar(
    qtbot: QtBot, others: tuple[Account, ...]
) -> None:
    assert open_window(qtbot, RoomInMemory(others=others), width=700).top_bar.me.isVisible()
    assert open_window(qtbot, RoomInMemory(others=others), width=540).top_bar.me.isVisible() is bool(others)


def test_half_typed_notes_are_kept_and_half_typed_questions_stand_where_they_were(qtbot: QtBot) -> None:
    session = RoomInMemory(others=(INES,), hosts=("ines", "mira"))
    window = open_window(qtbot, session)
    stream = window.findChild(StreamPane)
    assert stream is not None
    stream.field.open("104", "About it", "Your note", "Keep note")
    qtbot.keyClicks(named(stream, QLineEdit, "Your note"), "ask him")
    window.actions_by_id["question.pin"].trigger()
    qtbot.keyClicks(named(window, QPlainTextEdit, "Words of the question"), "And next ye")
    switch(window, session, INES)
    assert session.marks[(MarkKind.NOTE, "104")].value == "ask him"
    forms = [form for form in window.findChildren(QPlainTextEdit) if form.isVisible()]
    assert "And next ye" in [form.toPlainText() for form in forms]


def test_a_room_that_is_opened_again_says_how_far_it_was_read(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    seen = said(window, session, "ines", "A2: read before leaving #critlib")
    window.hide()
    assert session.left_at == seen
    came = session.say("ines", "A2: while nobody looked #critlib")
    again = open_window(qtbot, session)
    (view,) = again.findChildren(StreamView)
    assert view.read_line.carrier == came


def test_in_a_flood_every_post_is_shown_and_the_question_follows_a_few_times_and_in_the_end(
    qtbot: QtBot,
) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    pane = window.findChild(RoomPane)
    stream = window.findChild(StreamView)
    assert pane is not None
    assert stream is not None
    renewals: list[None] = []
    pane.posts_came.connect(lambda: renewals.append(None))
    posts = 4 * AT_ONCE
    before = stream.count()
    for number in range(posts):
        window.take([PostsArrived(1, (session.say("asha", f"A2: Ferns {number}. #critlib"),))])
        assert stream.count() == before + number + 1
    assert len(renewals) < posts
    qtbot.waitUntil(lambda: pane.questions_model.questions.by_number[1].answer_count == posts + 1)


def test_a_post_of_one_s_own_from_elsewhere_is_spoken_of_as_it_arrives(qtbot: QtBot) -> None:
    """Posts alone renew little of what stands beside the stream; this is among it."""
    session = RoomInMemory()
    window = open_window(qtbot, session)
    pane = window.findChild(ComposerPane)
    assert pane is not None
    window.take([PostsArrived(1, (session.say("asha", "A2: Ferns. #critlib"),))])
    assert "lacks" not in pane.line.saying.text
    window.take([PostsArrived(1, (session.say("mira", "A2: My bicycle."),))])
    assert "lacks #critlib" in pane.line.saying.text
