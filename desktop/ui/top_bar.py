"""TopBar: which room this is, what it is about, whether it is live, and who leads it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.core.room import Role, Room
from desktop.ui.actions import words
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.icons import icon
from desktop.ui.initials import InitialsMark, account_colour
from desktop.ui.live_pill import LivePill
from desktop.ui.style import kind, mark
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.tool_tip import tip, tip_of
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from desktop.services.identity import Identity

HEIGHT = 56
MOST_PEOPLE = 2
WIDEST_NAME = 176
GIVES = 3
"""How often the bar gives way: names and topic, the words beside the people and the pill's, the people."""
TIGHT = 560
"""px under which the mark of an only account gives way; where there are several it stays."""
ROOMY = 940
"""px from which the handle of the account stands beside its mark; the room's name goes before it."""
SHORT = 760
"""px under which the topic and the names give way; both are in tool tips and accessible names."""
SHORT_WITH_DESK = 880


class People(QWidget):
    """ "Hosted by (IH) Ines Holt": at most two, the rest as a number."""

    def __init__(self, theme: Theme, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._role = theme, role
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._shown: tuple[str, ...] = ()
        self.hide()

    def show_people(self, said: str, names: tuple[str, ...], given: int) -> None:
        """`given` is how far the bar is in giving way: names go first, then the words before them, then the marks."""
        step = f"{min(given, 3)} {self._theme.px(WIDEST_NAME)}"
        if (said, step, *names) == self._shown:
            return
        self._shown = (said, step, *names)
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if given < 2:
            self._add(said, "muted")
        for name in names[:MOST_PEOPLE]:
            badge = InitialsMark(self._theme, 24, self)
            badge.show_person(name.lstrip("@"), self._role)
            tip(badge, name)
            self._row.addWidget(badge)
            badge.show()  # else it has no width before the next turn of the loop
            if not given:
                self._add(name, "text")
        if len(names) > MOST_PEOPLE:
            self._add(f"+{len(names) - MOST_PEOPLE}", "muted")
        self.setAccessibleName(f"{said} {', '.join(names)}")
        self.setVisible(bool(names) and given < 3)

    def _add(self, text: str, look: str) -> None:
        label = ElidedLabel(self)
        kind(label, look)
        label.setFont(self._theme.font(Type.TEXT))
        label.set_whole(text)
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        label.setFixedWidth(min(label.sizeHint().width(), self._theme.px(WIDEST_NAME)))
        self._row.addWidget(label)
        label.show()


class Me(QWidget):
    """ "(IH) as @ines": whose room this is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._identity: Identity | None = None
        self._tight = False
        self._mark = InitialsMark(theme, 20, self)
        self._words = ElidedLabel(self)
        self._words.setFont(theme.font(Type.TEXT))
        self._words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        kind(self._words, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self._words)
        theme.changed.connect(self._show)
        self.hide()

    def show_identity(self, identity: Identity | None) -> None:
        self._identity = identity
        self._show()

    def set_width(self, width: float) -> None:
        """Of the bar, in px of the drawings."""
        self._words.setVisible(width >= ROOMY)
        if self._tight is not (width < TIGHT):
            self._tight = width < TIGHT
            self._show()

    def _show(self) -> None:
        account = None if self._identity is None else self._identity.account
        among = () if self._identity is None else self._identity.accounts()
        self.setVisible(account is not None and (len(among) > 1 or not self._tight))
        if account is not None:
            said = tr("as @%1", account.username)
            self._words.set_whole(said)
            self._words.setMaximumWidth(self._theme.px(WIDEST_NAME))
            self.setAccessibleName(said)
            tip(self, said)
            ground = self._theme.colour(account_colour(account, among))
            self._mark.show_colours(
                account.name or account.username, ground, self._theme.colour(Colour.SURFACE)
            )


class DeskButton(QToolButton):
    """Shows and hides the host's desk; it is there for who leads the chat."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        kind(self, "icon")
        self.setIconSize(theme.icon_size(20))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words("desk.show"))
        tip_of(self, "desk.show")
        theme.changed.connect(self._dress)
        self.hide()

    def show_desk(self, *, offered: bool, shown: bool) -> None:
        self.setVisible(offered)
        if offered:
            self.setChecked(shown)
            mark(self, "on", shown)
            self._dress()

    def _dress(self) -> None:
        if not self.isHidden():
            ink = Colour.ACCENT if self.isChecked() else Colour.MUTED
            self.setIcon(icon("clipboard-list", self._theme.colour(ink)))


class TopBar(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HEIGHT)
        self._theme, self._given = theme, 0
        self._room: Room | None = None
        self._names: Mapping[str, str] = {}
        self._hashtag = ElidedLabel(self)
        self._hashtag.setFont(theme.font(Type.ROOM))
        self._hashtag.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._topic = ElidedLabel(self)
        self._topic.setFont(theme.font(Type.TEXT))
        self._topic.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        kind(self._topic, "muted")
        self.me = Me(theme, self)
        self.pill = LivePill(theme, self)
        self._hosts = People(theme, Role.HOST, self)
        self._guests = People(theme, Role.GUEST, self)
        self.desk = DeskButton(theme, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._hashtag)
        row.addWidget(self.me)
        row.addWidget(self._topic)
        row.addWidget(self.pill)
        row.addStretch(1)
        row.addWidget(self._hosts)
        row.addWidget(self._guests)
        row.addWidget(self.desk)
        self._row = row

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        asked = event.type() == QEvent.Type.LayoutRequest and self._given < GIVES
        if asked and self._row.minimumSize().width() > self.width():
            self.rescale()
        return done

    def minimumSizeHint(self) -> QSize:
        """What does not fit gives way, step by step."""
        return QSize(0, super().minimumSizeHint().height())

    def add_tool(self, action: QAction) -> None:
        """A button for what can be done with the room, in front of the desk's."""
        button = QToolButton(self)
        kind(button, "icon")
        button.setIconSize(self._theme.icon_size(20))
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(action.text())
        tip_of(button, action.objectName())
        self._row.insertWidget(self._row.indexOf(self.desk), button)

    def show_room(self, room: Room, names: Mapping[str, str]) -> None:
        """`names` are display names by handle in small letters, as far as they are known."""
        self._room, self._names = room, names
        self._hashtag.set_whole(f"#{room.hashtag}")
        whole = self._hashtag.sizeHint().width()
        most = self._theme.px(WIDEST_NAME)
        self._topic.set_whole(room.topic)
        for given in range(int(self._is_short()), GIVES + 1):
            self._given = given
            self._hashtag.setMinimumWidth(0 if given else min(whole, most))  # before the topic
            self._topic.setVisible(bool(room.topic) and not given)
            self.pill.set_brief(given > 1)
            self._show_people()
            if self._row.minimumSize().width() <= self.width():
                break

    def show_identity(self, identity: Identity | None) -> None:
        self.me.show_identity(identity)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rescale()

    def rescale(self) -> None:
        self.me.set_width(self._theme.units(self.width()))
        if self._room is not None:
            self.show_room(self._room, self._names)

    def _show_people(self) -> None:
        if self._room is None:
            return
        given = self._given
        guests = self._room.guests
        self._hosts.show_people(tr("Hosted by"), self._named(self._room.hosts), given)
        self._guests.show_people(
            tr("Guest") if len(guests) == 1 else tr("Guests"), self._named(guests), given
        )

    def _is_short(self) -> bool:
        return self._theme.units(self.width()) < (SHORT if self.desk.isHidden() else SHORT_WITH_DESK)

    def _named(self, handles: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self._names.get(handle.casefold(), f"@{handle}") for handle in handles)
