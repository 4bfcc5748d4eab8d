"""Mark menu: the part of a row's menu that stays on this computer: keep, note, move, leave out, mute, pin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.core.marks import MarkKind
from desktop.core.timeline import Row
from desktop.ui.actions import add_entry, words
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
    add(menu, view, row, "let-go" if row.is_kept else "keep")
    add(menu, view, row, NOTE, said=tr("Change your note…") if row.note else "")
    add(menu, view, row, TO_INBOX, said=tr("Show it in the inbox") if row.inbox else "")
    if view.moderates:
        _add_stage(menu, view, row, model)
        _add_pins(menu, view, row, model)
    menu.addSeparator()
    _add_places(menu, view, row, model)
    _add_counting(menu, view, row, model)
    if can_mute(row):
        add(menu, view, row, "mute-person", one_line(row.author.username))
    add(menu, view, row, MUTE_WORD)


def add(
    menu: QMenu, view: StreamView, row: Row, act: str, *values: object, said: str = "", enabled: bool = True
) -> QAction:
    """An entry that asks the view for `act`, in the words of the table, or as `said`."""
    entry = add_entry(menu, f"row.{act.partition(':')[0]}", *values, said=said)
    entry.setObjectName(act)
    entry.setEnabled(enabled)
    entry.triggered.connect(lambda _checked=False: view.action_requested.emit(act, row.key))
    return entry


def literal(text: str) -> str:
    return text.replace("&", "&&")


def _submenu(menu: QMenu, said: str) -> QMenu:
    made = menu.addMenu(said)
    made.setAccessibleName(said)
    return made


def _add_stage(menu: QMenu, view: StreamView, row: Row, model: TimelineModel) -> None:
    """With the question that the hosts asked last: the stage shows no other one."""
    number = model.questions.asked_number
    if number is None or row.is_question:
        return
    if model.marked.get(MarkKind.STAGE, row.key) == str(number):
        add(menu, view, row, "off-stage")
    else:
        add(menu, view, row, f"{ON_STAGE}{number}")


def _add_pins(menu: QMenu, view: StreamView, row: Row, model: TimelineModel) -> None:
    """The next number first: most pins are questions that carry none."""
    pins = _submenu(menu, words("row.pin"))
    numbers = [asked.number for asked in model.questions.by_number]
    own = next((pin.number for pin in model.marked.pins if pin.post_id == row.key), None)
    new = max(numbers, default=0) + 1
    add(pins, view, row, f"{PIN}{new}", said=tr("Q%1 (new)", new))
    for number in reversed(numbers):
        entry = add(pins, view, row, f"{PIN}{number}", said=tr("Q%1", number), enabled=number != own)
        entry.setCheckable(number == own)
        entry.setChecked(number == own)
    if row.is_pinned:
        pins.addSeparator()
        add(pins, view, row, "unpin")


def _add_places(menu: QMenu, view: StreamView, row: Row, model: TimelineModel) -> None:
    """To which question the post belongs. A pinned post is a question and has no other place."""
    asked = model.questions.by_number
    if row.is_pinned or not (asked or row.is_placed):
        return
    places = _submenu(menu, words("row.place"))
    for question in asked:
        label = f"{question.letter}{question.number}"
        here = row.numbers == (question.number,)
        entry = add(places, view, row, f"{PLACE}{question.number}", said=label, enabled=not here)
        entry.setCheckable(here)
        entry.setChecked(here)
    if row.is_placed:
        places.addSeparator()
        add(places, view, row, "unplace")


def _add_counting(menu: QMenu, view: StreamView, row: Row, model: TimelineModel) -> None:
    handle = one_line(row.author.username)
    person_out = model.marked.has(MarkKind.LEAVE_OUT_PERSON, row.author.username.casefold())
    if model.marked.has(MarkKind.LEAVE_OUT, row.key):
        if not row.is_hidden:  # else it counts again with being shown again
            add(menu, view, row, "count")
    elif not person_out:
        add(menu, view, row, "leave-out")
    if person_out:
        add(menu, view, row, "count-person", handle)
    elif not row.mine:
        add(menu, view, row, "leave-out-person", handle)
