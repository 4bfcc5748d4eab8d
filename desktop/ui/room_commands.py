"""Room commands: what each command of the open room does there; what needs the whole window is in window.py."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit

from desktop.ui.actions import VIEWABLE_BY_KEY, view_question
from desktop.ui.aloud.keys import read_answer, read_question, say_again, say_where
from desktop.ui.room_wishes import raise_cap
from desktop.ui.tab_order import holds

if TYPE_CHECKING:
    from desktop.ui.room_pane import RoomPane
    from desktop.ui.window import Window


def _view(number: int, pane: RoomPane) -> None:
    pane.question.view(number)


def _send(pane: RoomPane) -> None:
    """The composer's key; in another field it has another meaning, and never publishes what stands elsewhere."""
    focused = pane.window().focusWidget()
    if not isinstance(focused, QLineEdit | QAbstractSpinBox | QPlainTextEdit) or holds(
        pane.composer, focused
    ):
        pane.composer.send()


def _reads(pane: RoomPane) -> bool:
    """Somebody is signed in, so that there is a stream."""
    return pane.session.account is not None


def _asked(pane: RoomPane) -> bool:
    return bool(pane.questions_model.questions.by_number)


ROOM_COMMANDS: dict[str, Callable[[RoomPane], None]] = {
    "post.send": _send,
    "post.later": lambda pane: pane.timing.ask(),
    "post.focus": lambda pane: pane.composer.field.setFocus(),
    "post.hashtag": lambda pane: pane.composer.toggle_hashtag(),
    "post.prepared": lambda pane: pane.composer.use_prepared(),
    "post.courtesy": lambda pane: pane.offer_courtesy(),
    "post.private": lambda pane: pane.composer.keep_private(),
    "post.number": lambda pane: pane.composer.toggle_number(),
    "post.picture": lambda pane: pane.composer.pictures.choose(),
    "post.accept": lambda pane: pane.composer.accept_offer(),
    "post.spelling": lambda pane: pane.composer.field.spelling.correct(),
    "account.switch": lambda pane: pane.composer.send_button.open_switch(),
    "pane.next": lambda pane: pane.places.next_pane(1),
    "pane.previous": lambda pane: pane.places.next_pane(-1),
    "mark.undo": lambda pane: pane.undo(),
    "find.open": lambda pane: pane.places.to_stream().open_find(),
    "chat.recap": lambda pane: pane.end.open_recap(),
    "chat.hour": lambda pane: pane.end.open_hour(),
    "room.catch-up": lambda pane: pane.places.to_stream().open_catch_up(),
    "stream.newest": lambda pane: pane.places.to_stream().go_to_newest(),
    "stream.read-line": lambda pane: pane.places.to_stream().go_to_read_line(),
    "stream.hold": lambda pane: pane.places.to_stream().press_hold(),
    "desk.show": lambda pane: pane.desk.press(),
    "desk.next": lambda pane: pane.desk.to_next_cue(),
    "inbox.show": lambda pane: pane.desk.show_inbox(),
    "inbox.holding": lambda pane: pane.desk.holding_reply(),
    "room.look": lambda pane: pane.session.look_now(),
    "aloud.question": read_question,
    "aloud.answer-next": read_answer(1),
    "aloud.answer-previous": read_answer(-1),
    "aloud.where": say_where,
    "aloud.again": say_again,
    "question.previous": lambda pane: pane.question.step(-1),
    "question.next": lambda pane: pane.question.step(1),
    "question.pin": lambda pane: pane.question.pin_own(),
    **{view_question(number): partial(_view, number) for number in range(1, VIEWABLE_BY_KEY + 1)},
}


WORKS_WITH: dict[str, Callable[[RoomPane], bool]] = {
    "post.send": lambda pane: pane.composer.send_button.isEnabled(),
    "account.switch": lambda pane: pane.composer.send_button.switches,
    "room.look": _reads,
    "find.open": _reads,
    "room.catch-up": _reads,
    "stream.newest": _reads,
    "stream.read-line": _reads,
    "stream.hold": _reads,
    "question.previous": _asked,
    "question.next": _asked,
    "desk.next": lambda pane: pane.session.hosting is not None,
    "room.share": lambda pane: not pane.session.practice,
    "post.courtesy": lambda pane: pane.session.room.plan is not None,
    "money.raise": lambda pane: (money := pane.session.money) is not None and money.pays,
}
"""What some commands need to be of any use; without an entry a command needs an open room."""


def works_in(command_id: str, pane: RoomPane) -> bool:
    """Whether the command does something there now."""
    needs = WORKS_WITH.get(command_id)
    return needs is None or needs(pane)


def command(window: Window) -> None:
    """From here on the window's commands are for the room that is open."""
    for command_id, act in ROOM_COMMANDS.items():
        window.actions_by_id[command_id].triggered.connect(window.in_room(act))
    window.actions_by_id["money.raise"].triggered.connect(window.in_room(partial(raise_cap, window)))
