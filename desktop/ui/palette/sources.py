"""Sources: what the palette offers now: commands that work here, what has the keyboard, questions, rooms, settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.room import Room
from desktop.ui.actions import GROUPS, Actions, Group, Where, keys, native, words
from desktop.ui.actions.command import EVERYWHERE
from desktop.ui.actions.reading import VIEWABLE_BY_KEY, view_question
from desktop.ui.palette.offer import Offer
from desktop.ui.room_commands import works_in
from desktop.ui.stream.post_text import one_line
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.ui.room_pane import RoomPane

OPEN = "palette.open"
_OF_A_ROOM = frozenset({"chat.rehearse"})
"""Keys that the whole window hears, so that a person is told what is missing; offered where a room is."""
_MOST_WORDS = 80
"""Letters of a question."""


@runtime_checkable
class HasActs(Protocol):
    """A widget with things that can be done with what is current in it."""

    def acts_here(self) -> tuple[Group, QMenu] | None:
        """The menu that it would open now, which the caller may keep; None where nothing is current."""


def commands(actions: Actions, pane: RoomPane | None) -> list[Offer]:
    """What works wherever the keyboard is. A question by its number is offered with its words (`questions`)."""
    by_number = {view_question(number) for number in range(1, VIEWABLE_BY_KEY + 1)}
    return [
        Offer(
            command.id,
            words(command.id),
            tr(group.value),
            actions[command.id].trigger,
            keys(command.id),
            tr(command.keywords) if command.keywords else "",
        )
        for group, rows in GROUPS.items()
        for command in rows
        if command.where in EVERYWHERE
        and command.id not in by_number
        and command.id not in (OPEN, "files.show")  # the page of the settings is listed with them
        and actions.is_used(command.id)
        and (pane is not None or command.id not in _OF_A_ROOM)
        and (command.where is Where.WINDOW or (pane is not None and works_in(command.id, pane)))
    ]


def of_focus(focused: QWidget | None) -> list[Offer]:
    """What can be done with what has the keyboard: the entries of its menu."""
    place = focused
    while place is not None:
        if isinstance(place, HasActs) and (here := place.acts_here()) is not None:
            group, menu = here
            return [_offer(tr(group.value), above, entry) for above, entry in _entries(menu)]
        place = place.parentWidget()
    return []


def questions(pane: RoomPane) -> list[Offer]:
    def read(number: int) -> None:
        pane.places.unfold_question()
        pane.question.view(number)

    return [
        Offer(
            view_question(asked.number),
            tr("%1 %2", f"{asked.letter}{asked.number}", _short(one_line(asked.text))),
            tr("Questions"),
            partial(read, asked.number),
            native(f"Alt+{asked.number}") if asked.number <= VIEWABLE_BY_KEY else "",
        )
        for asked in pane.questions_model.questions.by_number
    ]


def _short(words: str) -> str:
    return words if len(words) <= _MOST_WORDS else f"{words[: _MOST_WORDS - 1].rstrip()}…"


def rooms(known: Sequence[Room], choose: Callable[[int], object]) -> list[Offer]:
    return [
        Offer(f"room:{room.id}", f"#{room.hashtag}", tr("Rooms"), partial(choose, room.id)) for room in known
    ]


def settings(titles: Sequence[str], show: Callable[[int], object]) -> list[Offer]:
    """The settings window's pages by their titles, and found by what stands in them."""
    further = {
        tr("Look"): " ".join((tr("Contrast"), tr("Motion"), tr("zoom text size dark"))),
        tr("Quiet and aloud"): tr("mute sound notifications announcements"),
        tr("General"): tr("Language"),
    }
    return [
        Offer(f"settings:{place}", title, tr("Settings"), partial(show, place), also=further.get(title, ""))
        for place, title in enumerate(titles)
    ]


def _entries(menu: QMenu, above: str = "") -> Iterator[tuple[str, QAction]]:
    for entry in menu.actions():
        if entry.isSeparator() or not entry.isEnabled():
            continue
        inner = entry.menu()
        if isinstance(inner, QMenu):
            yield from _entries(inner, _plain(entry.text())[0])
        else:
            yield above, entry


def _offer(section: str, above: str, entry: QAction) -> Offer:
    what, key = _plain(entry.text())
    said = tr("%1: %2", above, what) if above else what
    return Offer(f"here.{entry.objectName() or said}", said, section, entry.trigger, key or _key(entry))


def _key(entry: QAction) -> str:
    return entry.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _plain(text: str) -> tuple[str, str]:
    """A menu's words without its marks, and the key that stands behind them."""
    what, _, key = text.partition("\t")
    return what.replace("&&", "\0").replace("&", "").replace("\0", "&"), key
