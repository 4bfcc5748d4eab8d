"""Actions: every command of the window in one table, and the QActions made from it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui.icons import icon
from desktop.ui.theme import Colour, Theme
from desktop.ui.translate import QT_TR_NOOP, tr

CONTEXT = "Actions"
VIEWABLE_BY_KEY = 9


class Command(NamedTuple):
    """One thing that a person can do. `text` is the English source; `icon` is empty where no button shows it."""

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    as_button: bool = False


def view_question(number: int) -> str:
    """The id of the command that views question `number`."""
    return f"question.view.{number}"


COMMANDS: tuple[Command, ...] = (
    Command("post.send", QT_TR_NOOP("Send"), ("Ctrl+Enter", "Ctrl+Return")),
    Command(
        "post.later",
        QT_TR_NOOP("Send later"),
        ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
        "clock",
    ),
    Command("post.focus", QT_TR_NOOP("Write"), ("Ctrl+L",)),
    Command("post.hashtag", QT_TR_NOOP("Hashtag on or off"), ("Alt+T",)),
    Command("post.number", QT_TR_NOOP("Number on or off"), ("Alt+N",)),
    Command("post.prepared", QT_TR_NOOP("Bring up a prepared answer"), ("Alt+P",)),
    Command(
        "post.courtesy",
        QT_TR_NOOP("Tell your followers that you are in a chat"),
        ("Alt+U",),
    ),
    Command("post.private", QT_TR_NOOP("Keep for yourself"), ("Alt+K",)),
    Command(
        "post.accept",
        QT_TR_NOOP("Accept what the line offers"),
        ("Alt+Enter", "Alt+Return"),
    ),
    Command("post.spelling", QT_TR_NOOP("Mend the next misspelled word"), ("F7",)),
    Command("post.picture", QT_TR_NOOP("Add pictures"), ("Ctrl+Shift+A",)),
    Command("account.switch", QT_TR_NOOP("Write as another account"), ("F4", "Alt+Down")),
    Command("pane.next", QT_TR_NOOP("Next pane"), ("F6",)),
    Command("pane.previous", QT_TR_NOOP("Previous pane"), ("Shift+F6",)),
    Command("room.join", QT_TR_NOOP("Join a chat"), ("Ctrl+N",), "plus", True),
    Command("room.share", QT_TR_NOOP("Invite to this chat"), ("Ctrl+Shift+I",), "share-2", True),
    Command("plan.list", QT_TR_NOOP("Upcoming chats"), ("Ctrl+Shift+L",), "calendar-days", True),
    Command("plan.new", QT_TR_NOOP("Plan a chat"), ("Ctrl+Shift+N",)),
    Command("archive.show", QT_TR_NOOP("Archive"), ("Ctrl+Shift+F",), "archive", True),
    Command("room.look", QT_TR_NOOP("Look for new posts now"), ("F5",)),
    Command("app.settings", QT_TR_NOOP("Settings"), ("Ctrl+,",), "settings", True),
    Command("app.close", QT_TR_NOOP("Close Parley"), ("Ctrl+Q",)),
    Command(
        "view.theme",
        QT_TR_NOOP("Switch between light and dark"),
        ("Ctrl+Shift+D",),
        "sun-moon",
        True,
    ),
    Command("question.previous", QT_TR_NOOP("Read the question before"), ("Alt+Left",)),
    Command("question.next", QT_TR_NOOP("Read the question after"), ("Alt+Right",)),
    Command("question.pin", QT_TR_NOOP("Pin a question of your own"), ("Ctrl+Shift+P",)),
    Command("find.open", QT_TR_NOOP("Find in this room"), ("Ctrl+F",), "search", True),
    Command("chat.rehearse", QT_TR_NOOP("Rehearse this chat"), ("Ctrl+Shift+E",)),
    Command("stage.show", QT_TR_NOOP("Stage, for a projector or a call"), ("F8",)),
    Command("desk.show", QT_TR_NOOP("Host's desk"), ("F9",)),
    Command("desk.next", QT_TR_NOOP("Go to the next cue"), ("Alt+Q",)),
    Command("inbox.show", QT_TR_NOOP("Inbox"), ("Shift+F9",)),
    Command("inbox.holding", QT_TR_NOOP("Draft a holding reply"), ("Ctrl+Shift+R",)),
    Command("money.raise", QT_TR_NOOP("Raise the cap for this chat"), ("Ctrl+Shift+M",)),
    Command("stream.newest", QT_TR_NOOP("Go to the newest post"), ("Ctrl+J",)),
    Command(
        "stream.read-line",
        QT_TR_NOOP("Go to where you stopped reading"),
        ("Ctrl+Shift+J",),
    ),
    Command("stream.hold", QT_TR_NOOP("Hold the stream"), ("Ctrl+Shift+H",), "pause", True),
    Command("chat.recap", QT_TR_NOOP("Write a recap of this chat"), ("Ctrl+Shift+B",)),
    Command("chat.hour", QT_TR_NOOP("Your hour in this chat"), ("Ctrl+Shift+Y",)),
    Command("chat.report", QT_TR_NOOP("Report of this chat"), ("Ctrl+Shift+G",)),
    Command("chat.transcript", QT_TR_NOOP("Save the transcript of this chat")),
    Command("room.catch-up", QT_TR_NOOP("Catch up"), ("Ctrl+Shift+U",)),
    Command(
        "mark.undo",
        QT_TR_NOOP("Take back the last pin, move, mute, note or discard"),
        ("Ctrl+Z",),
    ),
    Command("post.reply", QT_TR_NOOP("Reply in the browser"), (), "reply", True),
    Command("post.repost", QT_TR_NOOP("Repost"), (), "repeat-2", True),
    Command("post.like", QT_TR_NOOP("Like in the browser"), (), "heart", True),
    Command("entry.undo", QT_TR_NOOP("Undo"), (), "undo-2", True),
    Command("entry.now", QT_TR_NOOP("Send now")),
    Command("entry.later", QT_TR_NOOP("Change time"), (), "clock", True),
    Command("entry.cancel", QT_TR_NOOP("Do not send"), (), "x", True),
    Command("entry.retry", QT_TR_NOOP("Try again"), (), "rotate-ccw", True),
    Command("entry.show", QT_TR_NOOP("Show that post")),
    Command("entry.edit", QT_TR_NOOP("Change it"), (), "pencil", True),
    Command("entry.discard", QT_TR_NOOP("Discard"), (), "trash-2", True),
    Command("entry.copy", QT_TR_NOOP("Copy the text"), (), "copy", True),
    Command("entry.out", QT_TR_NOOP("It is out"), (), "check", True),
    Command("entry.not-out", QT_TR_NOOP("It did not go out"), (), "rotate-ccw", True),
    Command("entry.browser", QT_TR_NOOP("Continue in browser"), (), "arrow-up-right", True),
    Command("help.show", QT_TR_NOOP("Help"), ("F1",), "circle-help", True),
    Command("help.tour", QT_TR_NOOP("Tour of Parley, two minutes")),
    Command("help.glossary", QT_TR_NOOP("Words explained"), ("Shift+F1",)),
    *(
        Command(
            view_question(number),
            QT_TR_NOOP("View a question by its number"),
            (f"Alt+{number}",),
        )
        for number in range(1, VIEWABLE_BY_KEY + 1)
    ),
)

BY_ID = {command.id: command for command in COMMANDS}


def words(command_id: str) -> str:
    """The command's text in the person's language."""
    return tr(BY_ID[command_id].text)


def keys(command_id: str) -> str:
    """The command's first shortcut as this computer writes it."""
    return QKeySequence(BY_ID[command_id].shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)


class Actions(QObject):
    """The window's QActions by id. They work wherever the keyboard is in the window that they are added to."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._by_id = {command.id: self._made(command) for command in COMMANDS}
        self._on_buttons: list[str] = []
        theme.changed.connect(self._tint)

    def __getitem__(self, command_id: str) -> QAction:
        return self._by_id[command_id]

    def for_button(self, command_id: str) -> QAction:
        """The action with its icon, which it wears from here on: icons that nobody sees are not drawn."""
        self._on_buttons.append(command_id)
        self._tint()
        return self._by_id[command_id]

    def all(self) -> list[QAction]:
        return list(self._by_id.values())

    def _made(self, command: Command) -> QAction:
        action = QAction(words(command.id), self)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action

    def _tint(self) -> None:
        for command_id in self._on_buttons:
            drawn = icon(BY_ID[command_id].icon, self._theme.colour(Colour.MUTED))
            self._by_id[command_id].setIcon(drawn)
