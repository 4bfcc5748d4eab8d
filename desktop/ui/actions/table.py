"""Table: every action of the program by groups, and its words and keys as a person sees them.

Everything that a person can do to a chat, a post or the window is a row here: buttons, menus, the command palette and
the page of shortcuts take words and keys from it. Answers to a question that is being asked (save, cancel, a date to
choose) are no actions; they stand where they are asked.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QKeySequence

from desktop.ui.actions import chats, hosting, posts, reading, window, writing
from desktop.ui.actions.command import Command
from desktop.ui.mirror import mirrored_keys
from desktop.ui.translate import QT_TR_NOOP, tr


class Group(Enum):
    """What belongs together, in the order in which it is shown; the value is what stands above it."""

    WRITING = QT_TR_NOOP("Writing")
    READING = QT_TR_NOOP("Reading")
    POST = QT_TR_NOOP("With a post")
    WAITING = QT_TR_NOOP("With a post that waits")
    CHATS = QT_TR_NOOP("Chats")
    HOSTING = QT_TR_NOOP("Hosting")
    CUES = QT_TR_NOOP("With a cue of the run sheet")
    INQUIRIES = QT_TR_NOOP("With a post in the inbox")
    WINDOW = QT_TR_NOOP("Window")


GROUPS: dict[Group, tuple[Command, ...]] = {
    Group.WRITING: writing.ROWS,
    Group.READING: reading.ROWS,
    Group.POST: posts.ROWS,
    Group.WAITING: posts.WAITING,
    Group.CHATS: chats.ROWS,
    Group.HOSTING: (*hosting.ROWS, *hosting.STAGE),
    Group.CUES: hosting.CUES,
    Group.INQUIRIES: hosting.INQUIRIES,
    Group.WINDOW: window.ROWS,
}
COMMANDS: tuple[Command, ...] = tuple(command for rows in GROUPS.values() for command in rows)
BY_ID = {command.id: command for command in COMMANDS}


def words(command_id: str, *values: object) -> str:
    """The command's text in the person's language, with %1 … filled in."""
    return tr(BY_ID[command_id].text, *values)


def keys(command_id: str) -> str:
    """The command's first shortcut as this computer writes it; empty without one."""
    shortcuts = BY_ID[command_id].shortcuts
    return native(shortcuts[0]) if shortcuts else ""


def with_key(command_id: str, said: str = "") -> str:
    """ "Hold the stream (Ctrl+Shift+H)": what a button does and the key that does the same, from the table of actions.
    `said` is for a button that says it otherwise."""
    what, key = said or words(command_id), keys(command_id)
    return tr("%1 (%2)", what, key) if key else what


def native(shortcut: str) -> str:
    """A shortcut of the table as this computer writes it."""
    return QKeySequence(mirrored_keys(shortcut)).toString(QKeySequence.SequenceFormat.NativeText)
