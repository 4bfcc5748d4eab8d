"""RoomCard: a room joined lately, as one button with its name and what it is about; and such a button for others."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.room import Room
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr


class CardButton(QPushButton):
    """A title, and a line below it, each cut where there is no room for more."""

    def __init__(self, theme: Theme, title: str, below: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "big")
        name = ElidedLabel(self)
        name.set_whole(title)
        name.setFont(theme.font(Type.COMPOSER_BOLD))
        about = ElidedLabel(self)
        about.setFont(theme.font(Type.TEXT))
        about.set_whole(below)
        kind(about, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(2)
        for label in (name, about):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.setAccessibleName(f"{title}, {below}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The words' height, not a button's."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.minimumSize()


class RoomCard(CardButton):
    def __init__(self, theme: Theme, room: Room, parent: QWidget | None = None) -> None:
        hosts = ", ".join(f"@{host}" for host in room.hosts)
        said = tr("Hosted by %1").replace("%1", hosts)
        below = room.topic or (said if hosts else tr("Read again"))
        super().__init__(theme, f"#{room.hashtag}", below, parent)
