"""Mark menu: the part of a row's menu that stays on this computer: keep, note, move, leave out, mute, pin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.core.marks import MarkKind
from desktop.core.timeline import Row
from desktop.ui.stream.acts import PIN
from desktop.ui.stream.decision import ON_STAGE, PLACE, TO_INBOX, can_mute
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.row_parts import NOTE
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.ui.models.timeline import TimelineModel
    from desktop.ui.stream.view import StreamView

MUTE_WORD = "mute-word"


def add_marks(menu: QMenu, view: StreamView, row: Row) -> None:
    """Everything that a person may decide about a post that came from the network."""
    model = view.model
    if model is None:
        return
    add(
        menu, view, row, "let-go" if row.is_kept else "keep", tr("Do not keep") if row.is_kept else tr("Keep")
    )
    add(menu, view, row, NOTE, tr("Change your note…") if row.note else tr("Note…"))
    add(menu, view, row, TO_INBOX, tr("Show it in the inbox") if row.inbox else tr("To the inbox"))
    if view.moderates:
        _add_stage(menu, view, row, model)
        _add_pins(menu, view, row, model)
    menu.addSeparator()
    _add_places(menu, view, row, model)
    _add_counting(menu, view, row, model)
    if can_mute(row):
        add(menu, view, row, "mute-person", tr("Mute @%1", one_line(row.author.username)))
    add(menu, view, row, MUTE_WORD, tr("Mute a word…"))


def add(menu: QMenu, view: StreamView, row: Row, act: str, text: str, *, enabled: bool = True) -> QAction:
    """An entry that asks the view for `act`. Names are other people's: an & in them is no shortcut."""
    entry = menu.addAction(literal(text))
    entry.setObjectName(act)
    entry.setEnabled(enabled)
    entry.triggered.connect(lambda _checked=False: view.action_requested.emit(act, row.key))
    return entry


def literal(text: str) -> str:
    return text.replace("&", "&&")


def _submenu(menu: QMenu, words: str) -> QMenu:
    made = menu.addMenu(words)
    made.setAccessibleName(words)
    return made


def _add_stage(menu: QMenu, view: StreamView, row: Row, model: TimelineModel) -> None:
    """With the question that the hosts asked last: the stage shows no other one."""
    number = model.questions.asked_number
    if number is None or row.is_question:
        return
    if model.marked.get(MarkKind.STAGE, row.key) == str(number):
        add(menu, view, row, "off-stage", tr("Take it off the stage"))
    else:
        add(menu, view, row, f"{ON_STAGE}{number}", tr("Show on stage"))


def _add_pins(menu: QMenu, view: StreamView, row: Row, model: TimelineModel) -> None:
    """The next number first: most pins are questions that carry none."""
    pins = _submenu(menu, tr("Pin as"))
    numbers = [asked.number for asked in model.questions.by_number]
    own = next((pin.number for pin in model.marked.pins if pin.post_id == row.key), None)
    new = max(numbers, default=0) + 1
    add(pins, view, row, f"{PIN}{new}", tr("Q%1 (new)", new))
    for number in reversed(numbers):
        entry = add(pins, view, row, f"{PIN}{number}", tr("Q%1", number), enabled=number != own)
        entry.setCheckable(number == own)
        entry.setChecked(number == own)
    if row.is_pinned:
        pins.addSeparator()
        add(pins, view, row, "unpin", tr("Release the pin"))


def _add_places(menu: QMenu, view: StreamView, row: Row, model: TimelineModel) -> None:
    """To which question the post belongs. A pinned post is a question and has no other place."""
    asked = model.questions.by_number
    if row.is_pinned or not (asked or row.is_placed):
        return
    places = _submenu(menu, tr("Move to"))
    for question in asked:
        words = f"{question.letter}{question.number}"
        here = row.numbers == (question.number,)
        entry = add(places, view, row, f"{PLACE}{question.number}", words, enabled=not here)
        entry.setCheckable(here)
        entry.setChecked(here)
    if row.is_placed:
        places.addSeparator()
        add(places, view, row, "unplace", tr("Where Parley put it"))


def _add_counting(menu: QMenu, view: StreamView, row: Row, model: TimelineModel) -> None:
    handle = one_line(row.author.username)
    person_out = model.marked.has(MarkKind.LEAVE_OUT_PERSON, row.author.username.casefold())
    if model.marked.has(MarkKind.LEAVE_OUT, row.key):
        if not row.is_hidden:  # else it counts again with being shown again
            add(menu, view, row, "count", tr("Count this post again"))
    elif not person_out:
        add(menu, view, row, "leave-out", tr("Leave this post out of counts"))
    if person_out:
        add(menu, view, row, "count-person", tr("Count @%1 again", handle))
    elif not row.mine:
        add(menu, view, row, "leave-out-person", tr("Leave @%1 out of counts", handle))
