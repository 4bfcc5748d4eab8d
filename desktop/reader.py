"""Reader: the newest posts of a room as the archive has them, before there is anything else of the room."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.core.account import Account
from desktop.core.capabilities import x_at
from desktop.core.room import Room
from desktop.store.accounts import Accounts
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.outbox import Outbox
from desktop.store.timeline import Timeline
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.pane import StreamPane
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

FIRST_LOOK = 40
"""Posts: more than a screen of the largest holds. A page is five times that."""


def reading(database: Database, room: Room) -> Account | None:
    """Who reads in this room."""
    return Accounts(database).reading(room)


def reader(
    theme: Theme,
    database: Database,
    room: Room,
    account: Account,
    window: QWidget,
    *,
    clock: Callable[[], datetime],
) -> tuple[TimelineModel, StreamPane]:
    """Model and stream of the room, which its pane takes over. The stream is to get the model where it has its size, so
    that rows are laid out once. Raises StoreTrouble."""
    timeline = TimelineModel(Timeline(Archive(database), Outbox(database, clock=clock)), parent=window)
    timeline.open(room, account, limit=FIRST_LOOK)
    stream = StreamPane(theme, x_at(room.origin).for_account(account), clock=clock, parent=window)
    stream.setAccessibleName(tr("Posts"))
    stream.setFocus(Qt.FocusReason.OtherFocusReason)
    return timeline, stream
