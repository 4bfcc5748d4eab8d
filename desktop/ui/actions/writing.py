"""Writing: what can be done with the post that is being written."""

from __future__ import annotations

from desktop.ui.actions.command import Command
from desktop.ui.translate import QT_TR_NOOP

ROWS = (
    Command("post.send", QT_TR_NOOP("Send"), ("Ctrl+Enter", "Ctrl+Return")),
    Command("post.later", QT_TR_NOOP("Send later"), ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"), "clock"),
    Command("post.focus", QT_TR_NOOP("Write"), ("Ctrl+L",)),
    Command("post.hashtag", QT_TR_NOOP("Hashtag on or off"), ("Alt+T",)),
    Command("post.number", QT_TR_NOOP("Number on or off"), ("Alt+N",)),
    Command("post.prepared", QT_TR_NOOP("Bring up a prepared answer"), ("Alt+P",)),
    Command("post.courtesy", QT_TR_NOOP("Tell your followers that you are in a chat"), ("Alt+U",)),
    Command("post.private", QT_TR_NOOP("Keep for yourself"), ("Alt+K",)),
    Command("post.accept", QT_TR_NOOP("Accept what the line offers"), ("Alt+Enter", "Alt+Return")),
    Command("post.spelling", QT_TR_NOOP("Mend the next misspelled word"), ("F7",)),
    Command("post.picture", QT_TR_NOOP("Add pictures"), ("Ctrl+Shift+A",)),
    Command("account.switch", QT_TR_NOOP("Write as another account"), ("F4", "Alt+Down")),
)
