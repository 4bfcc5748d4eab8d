"""Reading: what moves through the stream and from question to question."""

from __future__ import annotations

from desktop.ui.actions.command import Command, Where
from desktop.ui.translate import QT_TR_NOOP

VIEWABLE_BY_KEY = 9


def view_question(number: int) -> str:
    """The id of the command that views question `number`."""
    return f"question.view.{number}"


ROWS = (
    Command("find.open", QT_TR_NOOP("Find in this room"), ("Ctrl+F",), "search", True),
    Command("find.next", QT_TR_NOOP("Next match, further down"), ("F3",), where=Where.FIND),
    Command("find.previous", QT_TR_NOOP("Previous match, further up"), ("Shift+F3",), where=Where.FIND),
    Command("room.catch-up", QT_TR_NOOP("Catch up"), ("Alt+C",)),
    Command("room.look", QT_TR_NOOP("Look for new posts now"), ("F5",)),
    Command("stream.newest", QT_TR_NOOP("Go to the newest post"), ("Ctrl+J",)),
    Command("stream.read-line", QT_TR_NOOP("Go to where you stopped reading"), ("Ctrl+Shift+J",)),
    Command(
        "stream.hold",
        QT_TR_NOOP("Hold the stream"),
        ("Ctrl+Shift+H",),
        "pause",
        True,
        keywords=QT_TR_NOOP("pause stop freeze"),
    ),
    Command("aloud.question", QT_TR_NOOP("Say the current question"), ("Alt+R",)),
    Command("aloud.answer-next", QT_TR_NOOP("Say the next answer"), ("Alt+PgDown",)),
    Command("aloud.answer-previous", QT_TR_NOOP("Say the answer before"), ("Alt+PgUp",)),
    Command("aloud.where", QT_TR_NOOP("Say where you are"), ("Alt+W",)),
    Command("aloud.again", QT_TR_NOOP("Say the last again"), ("Alt+Shift+R",)),
    Command("question.previous", QT_TR_NOOP("Read the question before"), ("Alt+Left",)),
    Command("question.next", QT_TR_NOOP("Read the question after"), ("Alt+Right",)),
    *(
        Command(view_question(number), QT_TR_NOOP("View a question by its number"), (f"Alt+{number}",))
        for number in range(1, VIEWABLE_BY_KEY + 1)
    ),
    Command("question.pin", QT_TR_NOOP("Pin a question of your own"), ("Ctrl+Shift+P",)),
    Command("mark.undo", QT_TR_NOOP("Take back the last pin, move, mute, note or discard"), ("Ctrl+Z",)),
)
