"""Chats: joining, planning and passing one on, and what is made of one afterwards."""

from __future__ import annotations

from desktop.ui.actions.command import Command, Where
from desktop.ui.translate import QT_TR_NOOP

ROWS = (
    Command("room.join", QT_TR_NOOP("Join a chat"), ("Ctrl+N",), "plus", True, Where.WINDOW),
    Command("room.share", QT_TR_NOOP("Invite to this chat"), ("Ctrl+Shift+I",), "share-2", True),
    Command(
        "plan.list", QT_TR_NOOP("Upcoming chats"), ("Ctrl+Shift+L",), "calendar-days", True, Where.WINDOW
    ),
    Command("plan.new", QT_TR_NOOP("Plan a chat"), ("Ctrl+Shift+N",), where=Where.WINDOW),
    Command(
        "archive.show",
        QT_TR_NOOP("Archive"),
        ("Ctrl+Shift+F",),
        "archive",
        True,
        Where.WINDOW,
        QT_TR_NOOP("history search old"),
    ),
    Command("chat.recap", QT_TR_NOOP("Write a recap of this chat"), ("Ctrl+Shift+B",)),
    Command("chat.hour", QT_TR_NOOP("Your hour in this chat"), ("Ctrl+Shift+Y",)),
    Command("chat.report", QT_TR_NOOP("Report of this chat"), ("Ctrl+Shift+G",)),
    Command("chat.transcript", QT_TR_NOOP("Save the transcript of this chat")),
    Command("chat.rehearse", QT_TR_NOOP("Rehearse this chat"), ("Ctrl+Shift+E",), where=Where.WINDOW),
)
