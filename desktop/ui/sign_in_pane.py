"""SignInPane: what stands where the stream would be while nobody is signed in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.capabilities import Capabilities
from desktop.ui.icons import icon
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type


class SignInPane(QWidget):
    """Says what is missing and offers what works today: the hashtag in the browser, and practice."""

    link_clicked = Signal(str)
    practise_requested = Signal()

    def __init__(
        self, theme: Theme, hashtag: str, capabilities: Capabilities, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        kind(self, "stream")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = self.tr("%1 shows posts to signed-in readers only.").replace("%1", capabilities.network)
        what = self.tr(
            "Signing in with %1 comes with the next version. Until then you can read #%2 in the browser, write your "
            "answers here with number and hashtag, and send them from the browser."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(12)
        column.addWidget(self._label(title, Type.QUESTION, "text"))
        column.addWidget(
            self._label(what.replace("%1", capabilities.network).replace("%2", hashtag), Type.TEXT, "muted")
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        if capabilities.links is not None:
            address = capabilities.links.hashtag(hashtag)
            read = self._button(self.tr("Read #%1 in the browser").replace("%1", hashtag))
            read.setIcon(icon("arrow-up-right", theme.colour(Colour.ACCENT)))
            read.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            kind(read, "soft")
            read.clicked.connect(lambda: self.link_clicked.emit(address))
            row.addWidget(read)
        practise = self._button(self.tr("Practise"))
        practise.clicked.connect(self.practise_requested)
        row.addWidget(practise)
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(1)

    def _label(self, text: str, style: Type, look: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(self._theme.font(style))
        label.setWordWrap(True)
        kind(label, look)
        return label

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(self._theme.font(Type.NAME))
        button.setAccessibleName(text)
        return button
