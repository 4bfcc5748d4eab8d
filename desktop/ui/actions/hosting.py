"""Hosting: the host's desk, the inbox, the stage, and what a chat may cost."""

from __future__ import annotations

from desktop.ui.actions.command import Command
from desktop.ui.translate import QT_TR_NOOP

ROWS = (
    Command("desk.show", QT_TR_NOOP("Host's desk"), ("F9",)),
    Command("desk.next", QT_TR_NOOP("Go to the next cue"), ("Alt+Q",)),
    Command("inbox.show", QT_TR_NOOP("Inbox"), ("Shift+F9",)),
    Command("inbox.holding", QT_TR_NOOP("Draft a holding reply"), ("Ctrl+Shift+R",)),
    Command("stage.show", QT_TR_NOOP("Stage, for a projector or a call"), ("F8",)),
    Command("money.raise", QT_TR_NOOP("Raise the cap for this chat"), ("Ctrl+Shift+M",)),
)
