"""HoldControl: keeps new posts back while somebody reads, says how many wait, and lets them in as a person asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.core.calm import Speech
from desktop.ui.actions import keys, words
from desktop.ui.announce import announce, is_put_off
from desktop.ui.icons import icon
from desktop.ui.models.hold import NOTHING_WAITS, REST, Waiting
from desktop.ui.stream.words import held_words
from desktop.ui.style import kind, mark
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.tool_tip import tip
from desktop.ui.translate import tr

_MOST, _MOST_BRIEFLY = 999, 99
_BESIDE = 40
"""px of the icon, the paddings and the gap between icon and words."""
QUIET_MS = 5000
"""How many wait is said aloud at most once in this time."""


class HoldControl(QToolButton):
    """Pressed, arrivals wait; pressed again, all come in, or what belongs to one question after the other."""

    wished = Signal(bool)
    """Whether arrivals shall wait from now on; what waits comes in where they shall not."""
    let_in = Signal(int)
    """What belongs to this question shall come in, or the rest (REST); everything else goes on to wait."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.is_on = False
        self.waiting = NOTHING_WAITS
        self.label_of: Callable[[int], str] = "Q{}".format
        """How a question is called in this chat."""
        self._is_brief = False
        kind(self, "icon")
        self.setCheckable(True)
        self.setIconSize(theme.icon_size(16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.press)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._announce)
        self._widths: dict[bool, int] = {}
        theme.changed.connect(self._restyle)
        self._dress()

    def press(self) -> None:
        """What a click and the key do."""
        if not self.is_on:
            self._wish(True)
        elif len(self._parts()) < 2:
            self._wish(False)
        else:
            self._dress()
            self._offer()

    def show_state(self, is_on: bool, waiting: Waiting) -> None:
        """As the model has it."""
        if is_on and waiting.total > self.waiting.total and not self._quiet.isActive():
            self._quiet.start()
        self.is_on, self.waiting = is_on, waiting
        self._dress()

    def show_waiting(self, waiting: Waiting) -> None:
        self.show_state(self.is_on, waiting)

    def width_for(self, *, brief: bool) -> int:
        """px: as many as it ever takes, so that nothing beside it moves for a number. `brief`: icon and number."""
        if brief not in self._widths:
            metrics = QFontMetrics(self._theme.font(Type.CONTROL_BOLD))
            said = [_total_words(88, brief=brief), _total_words(_MOST + 1, brief=brief)]
            said += [] if brief else [tr("Hold"), tr("Holding"), _total_words(888)]
            self._widths[brief] = max(metrics.horizontalAdvance(words) for words in said) + _BESIDE
        return self._widths[brief]

    def set_brief(self, brief: bool) -> None:
        """Whether there is no room for words."""
        if brief is not self._is_brief:
            self._is_brief = brief
            self._dress()

    def _wish(self, on: bool) -> None:
        self.show_state(on, self.waiting)
        self.wished.emit(on)
        announce(self, tr("The stream is held. Nothing waits.") if on else tr("The stream goes on."))

    def _parts(self) -> list[tuple[int, str]]:
        """What can come in for itself: questions in order, the rest last."""
        locale, waiting = QLocale(), self.waiting
        parts = [
            (number, tr("%1 and its answers: %2", self.label_of(number), locale.toString(count)))
            for number, count in waiting.by_question
        ]
        if waiting.rest:
            parts.append((REST, tr("The rest: %1", locale.toString(waiting.rest))))
        return parts

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Let in"))
        menu.aboutToHide.connect(menu.deleteLater)
        everything = menu.addAction(tr("Let all in: %1", QLocale().toString(self.waiting.total)))
        everything.triggered.connect(lambda: self._wish(False))
        menu.addSeparator()
        for number, said in self._parts():
            menu.addAction(said).triggered.connect(self._letting_in(number))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _letting_in(self, number: int) -> Callable[[], None]:
        return lambda: self.let_in.emit(number)

    def _announce(self) -> None:
        if is_put_off(self, Speech.POSTS):
            self._quiet.start()
        elif self.is_on and self.waiting.total:
            announce(self, held_words(self.waiting.total, self.waiting.from_host), Speech.POSTS)

    def _restyle(self) -> None:
        self._widths.clear()
        self._dress()

    def _dress(self) -> None:
        key, total = keys("stream.hold"), self.waiting.total
        self.setChecked(self.is_on)
        mark(self, "on", self.is_on)
        self.setFixedWidth(self.width_for(brief=self._is_brief))
        self.setFont(self._theme.font(Type.CONTROL_BOLD if self.is_on else Type.CONTROL))
        self.setIcon(icon("pause", self._theme.colour(Colour.ACCENT if self.is_on else Colour.MUTED)))
        name = words("stream.hold")
        if not self.is_on:
            self.setText("" if self._is_brief else tr("Hold"))
            tip(self, tr("Hold the stream: new posts wait until you let them in (%1)", key))
        elif not total:
            self.setText("" if self._is_brief else tr("Holding"))
            name = tr("The stream is held. Nothing waits.")
            tip(self, tr("New posts wait here. Press to let them in again (%1)", key))
        else:
            self.setText(_total_words(total, brief=self._is_brief))
            name = held_words(total, self.waiting.from_host)
            tip(self, tr("%1 Press to let them in (%2)", name, key))
        self.setAccessibleName(name)


def _total_words(total: int, *, brief: bool = False) -> str:
    locale, most = QLocale(), _MOST_BRIEFLY if brief else _MOST
    count = locale.toString(total) if total <= most else tr("%1+", locale.toString(most))
    return count if brief else tr("%1 waiting", count)
