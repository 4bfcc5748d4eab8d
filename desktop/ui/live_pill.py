"""LivePill: whether the room is live, waiting for its chat or connecting, in a word, a colour and a name."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.core.link import LinkState
from desktop.ui.style import kind, mark
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import QT_TR_NOOP, counted, tr

_STATES: dict[LinkState, tuple[str, str]] = {
    LinkState.SIGNED_OUT: ("faint", QT_TR_NOOP("Not signed in")),
    LinkState.CONNECTING: ("faint", QT_TR_NOOP("Connecting")),
    LinkState.LIVE: ("ok", QT_TR_NOOP("Live")),
    LinkState.WAITING: ("warn", QT_TR_NOOP("Waiting")),
    LinkState.STOPPED: ("danger", QT_TR_NOOP("Stopped")),
}


class LivePill(QFrame):
    """The dot's colour always comes with the word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.posts_a_minute = 0
        self.is_over = False
        """What is played here came to its end, whatever its host said."""
        kind(self, "pill")
        self._dot = QLabel("●", self)
        self._words = QLabel(self)
        kind(self._dot, "faint")
        kind(self._words, "muted")
        for label in (self._dot, self._words):
            label.setFont(theme.font(Type.SMALL))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10, 3)
        row.setSpacing(6)
        row.addWidget(self._dot)
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_brief(self, brief: bool) -> None:
        """The dot alone, where there is no room; its words are in the tool tip, and always its name."""
        self._words.setVisible(not brief)
        self.setToolTip(self.accessibleName() if brief else "")

    def show_link(self, state: LinkState, until: str = "", *, is_over: bool = False) -> None:
        """`until` is "in 12 min" before a chat that is planned here, `is_over` says that the last one is: however good
        the connection, nothing is live."""
        colour, source = _STATES[state]
        posts_a_minute = self.posts_a_minute
        text = tr(source)
        if state is LinkState.LIVE and until:
            colour, text = "faint", tr("Begins %1").replace("%1", until)
        elif state is LinkState.LIVE and (is_over or self.is_over):
            colour, text = "faint", tr("The chat is over")
        elif state is LinkState.LIVE and posts_a_minute > 0:
            rate = counted("%n post a minute", "%n posts a minute", posts_a_minute)
            text = f"{text} · {rate}"
        if text != self.accessibleName():
            mark(self._dot, "kind", colour)
            self._words.setText(text)
            self.setAccessibleName(text)
