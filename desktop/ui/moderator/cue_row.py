"""CueRow: one cue of the run sheet: a card while it waits, one line once it is done."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, QTime, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.actions import Group
from desktop.ui.brief_text import BriefText
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.icons import icon
from desktop.ui.mirror import last_edge, set_margins
from desktop.ui.moderator.cue_menu import Act, fill
from desktop.ui.moderator.cue_shown import CueShown
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip


class Times(QWidget):
    """When a cue comes; the planned time is struck through where it is another one."""

    def __init__(self, theme: Theme, *, is_done: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._now, self._planned = QLabel(self), QLabel(self)
        bold, struck = theme.font(Type.CONTROL_BOLD), QFont(theme.font(Type.SMALL))
        struck.setStrikeOut(True)
        for label, font, look in ((self._now, bold, "text"), (self._planned, struck, "muted")):
            font.setFeature(QFont.Tag("tnum"), 1)
            label.setFont(font)
            label.setTextFormat(Qt.TextFormat.PlainText)
            kind(label, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self._now, self._planned):
            column.addWidget(label)
        if not is_done:
            column.addStretch(1)
        self.rescale()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def rescale(self) -> None:
        widest = QLocale().toString(QTime(20, 0), QLocale.FormatType.ShortFormat)
        self.setFixedWidth(self._now.fontMetrics().horizontalAdvance(widest) + 4)

    def show_times(self, shown: CueShown) -> None:
        self._now.setText(shown.time)
        kind(self._now, "muted" if shown.is_done else "text")
        self._planned.setText(shown.planned)
        self._planned.setVisible(bool(shown.planned) and not shown.is_done)


class CueRow(QFrame):
    """Pressed, a cue that waits is edited, and one that is posted is shown in the stream; the rest is in its menu."""

    asked = Signal(str, str)
    """An Act, and the cue's id."""

    def __init__(self, theme: Theme, *, is_done: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._is_done = theme, is_done
        self._shown: CueShown | None = None
        self._place, self._count, self._handle = 0, 1, ""
        if not is_done:
            kind(self, "entry")
        self.body = _Body(self)
        if not is_done:
            self.body.setAccessibleDescription(tr("Ctrl and an arrow moves it, and so does the mouse."))
        self._times = Times(theme, is_done=is_done, parent=self.body)
        self._words = ElidedLabel(self.body, own_way=True) if is_done else BriefText(theme, self.body)
        self._about = ElidedLabel(self.body)
        self._about.setFont(theme.font(Type.SMALL))
        self._more = QToolButton(self)
        self._menu = QMenu(self)
        self._lay_out()
        self.body.clicked.connect(self._press)
        self._menu.aboutToShow.connect(self._fill)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def is_done(self) -> bool:
        return self._is_done

    def show_cue(self, shown: CueShown, place: int, count: int, handle: str) -> None:
        """`place` is that among the `count` that wait, `handle` who would post it."""
        self._place, self._count, self._handle = place, count, handle
        if shown == self._shown:
            return
        self._shown = shown
        self._times.show_times(shown)
        if isinstance(self._words, ElidedLabel):
            self._words.set_whole(shown.words)
        else:
            self._words.say(shown.words)
        self._about.set_whole(shown.about)
        kind(self._about, "danger" if shown.is_over and not shown.is_done else "muted")
        self.body.setAccessibleName(shown.aloud)
        more = tr("More about %1", shown.words)
        self._more.setAccessibleName(more)
        tip(self._more, tr("More"))

    def take_focus(self) -> None:
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def acts_here(self) -> tuple[Group, QMenu]:
        """All that can be done with it, for who asks by name."""
        self._fill()
        return Group.CUES, self._menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and an arrow moves it; the menu has the same."""
        ways = {Qt.Key.Key_Up: Act.UP, Qt.Key.Key_Down: Act.DOWN}
        act = (
            ways.get(Qt.Key(event.key())) if event.modifiers() & Qt.KeyboardModifier.ControlModifier else None
        )
        if act is not None and self._shown is not None and not self._is_done:
            self.asked.emit(act, self._shown.cue.id)
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        if self._shown is not None:
            cue = self._shown.cue
            if cue.posted is not None and cue.goes_out:
                self.asked.emit(Act.SHOW, cue.id)
            else:
                self.asked.emit(Act.EDIT, cue.id)

    def _fill(self) -> None:
        if self._shown is not None:
            cue = self._shown.cue
            fill(
                self._menu,
                cue,
                self._place,
                self._count,
                self._handle,
                lambda act: self.asked.emit(act, cue.id),
            )

    def _lay_out(self) -> None:
        inside = self.body.inside
        inside.addWidget(self._times)
        if self._is_done:
            set_margins(inside, 13, 4, 4, 4)
            inside.addWidget(self._words, 1)
            inside.addWidget(self._about)
            self._about.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            self._words.setFont(self._theme.font(Type.QUIET))
            kind(self._words, "muted")
            self._about.setAlignment(last_edge() | Qt.AlignmentFlag.AlignVCenter)
        else:
            set_margins(inside, 12, 8, 4, 8)
            said = QVBoxLayout()
            said.setSpacing(2)
            said.addWidget(self._words)
            said.addWidget(self._about)
            inside.addLayout(said, 1)
        for part in (self._words, self._about):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        kind(self._more, "line-icon" if self._is_done else "icon")
        self._more.setIconSize(self._theme.icon_size(16))
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        row = QHBoxLayout(self)
        set_margins(row, *((1, 0, 4, 0) if self._is_done else (1, 1, 4, 1)))
        row.setSpacing(0)
        row.addWidget(self.body, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _dress(self) -> None:
        self._more.setIcon(icon("ellipsis", self._theme.colour(Colour.MUTED)))


class _Body(QPushButton):
    """As high as what stands in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        kind(self, "row")
        self.inside = QHBoxLayout(self)
        self.inside.setSpacing(8)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hasHeightForWidth(self) -> bool:
        return self.inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self.inside.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self.inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.inside.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A button takes arrows for itself; with Ctrl they are the row's."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
