"""Window: what works on every page: the panes, the settings, light and dark, help."""

from __future__ import annotations

from desktop.ui.actions.command import Command, Where
from desktop.ui.translate import QT_TR_NOOP

ROWS = (
    Command("palette.open", QT_TR_NOOP("Find a command"), ("Ctrl+K",), where=Where.WINDOW),
    Command(
        "keys.show",
        QT_TR_NOOP("All keys"),
        ("Ctrl+/", "?"),
        where=Where.WINDOW,
        keywords=QT_TR_NOOP("shortcuts keyboard"),
    ),
    Command("pane.next", QT_TR_NOOP("Next pane"), ("F6",)),
    Command("pane.previous", QT_TR_NOOP("Previous pane"), ("Shift+F6",)),
    Command(
        "view.theme",
        QT_TR_NOOP("Switch between light and dark"),
        ("Ctrl+Shift+D",),
        "sun-moon",
        True,
        Where.WINDOW,
        QT_TR_NOOP("theme dark light night"),
    ),
    Command(
        "view.larger",
        QT_TR_NOOP("Larger text"),
        ("Ctrl++", "Ctrl+="),
        where=Where.WINDOW,
        keywords=QT_TR_NOOP("zoom"),
    ),
    Command(
        "view.smaller",
        QT_TR_NOOP("Smaller text"),
        ("Ctrl+-",),
        where=Where.WINDOW,
        keywords=QT_TR_NOOP("zoom"),
    ),
    Command(
        "view.usual",
        QT_TR_NOOP("Text as large as the system's"),
        ("Ctrl+0",),
        where=Where.WINDOW,
        keywords=QT_TR_NOOP("zoom"),
    ),
    Command(
        "app.quiet",
        QT_TR_NOOP("Quiet on or off"),
        where=Where.WINDOW,
        keywords=QT_TR_NOOP("mute sound silence notifications"),
    ),
    Command("app.settings", QT_TR_NOOP("Settings"), ("Ctrl+,",), "settings", True, Where.WINDOW),
    Command("files.show", QT_TR_NOOP("Files and privacy"), where=Where.WINDOW),
    Command(
        "help.keeps",
        QT_TR_NOOP("What Parley keeps"),
        where=Where.WINDOW,
        keywords=QT_TR_NOOP("privacy stored deleted"),
    ),
    Command(
        "help.show",
        QT_TR_NOOP("Help"),
        ("F1",),
        "circle-help",
        True,
        Where.WINDOW,
        QT_TR_NOOP("guide manual"),
    ),
    Command("help.tour", QT_TR_NOOP("Tour of Parley, two minutes"), where=Where.WINDOW),
    Command(
        "help.words",
        QT_TR_NOOP("Words explained"),
        ("Shift+F1",),
        where=Where.WINDOW,
        keywords=QT_TR_NOOP("glossary dictionary meaning"),
    ),
    Command("app.close", QT_TR_NOOP("Close Parley"), ("Ctrl+Q",), where=Where.WINDOW),
)
