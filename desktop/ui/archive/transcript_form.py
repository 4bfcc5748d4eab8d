"""TranscriptForm: in which form a chat's transcript leaves, and what people are called in it"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.export_limit import MOST_A_DAY
from desktop.core.names import Naming
from desktop.core.transcript import Format
from desktop.ui.archive.acts import ArchivedChat
from desktop.ui.archive.agreement import Agreement
from desktop.ui.archive.words import chat_words
from desktop.ui.plan.parts import line
from desktop.ui.prose import breakable
from desktop.ui.settings.choice import Choice
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import QT_TR_NOOP, tr

FORMATS = (
    (
        Format.HTML,
        QT_TR_NOOP("Page"),
        QT_TR_NOOP("One file (HTML) to publish, send or print. Whoever opens it contacts nobody."),
    ),
    (
        Format.MARKDOWN,
        QT_TR_NOOP("Markdown"),
        QT_TR_NOOP("For a newsletter, a wiki or a blog."),
    ),
    (
        Format.TABLE,
        QT_TR_NOOP("Table"),
        QT_TR_NOOP("For a spreadsheet (CSV): one row for each post, and no formulas."),
    ),
    (
        Format.LINES,
        QT_TR_NOOP("JSON lines"),
        QT_TR_NOOP("For other programs: one line for each post, reposts too."),
    ),
    (
        Format.LINKS,
        QT_TR_NOOP("Links"),
        QT_TR_NOOP("The posts' addresses alone, one a line. They may leave without a limit."),
    ),
)
NAMES = (
    (Naming.SHOWN, QT_TR_NOOP("Names")),
    (Naming.INITIALS, QT_TR_NOOP("Initials")),
    (Naming.NUMBERS, QT_TR_NOOP("Numbers")),
)


class TranscriptForm(Agreement):
    """Where it is put is asked afterwards, by whoever hears `chosen`."""

    chosen = Signal(object, object)
    """A Format and a Naming."""

    def __init__(self, theme: Theme, chat: ArchivedChat, network: str, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            tr("Save the transcript"),
            [
                chat_words(chat),
                tr("By question: what was asked, its answers, what probably belongs to it, and side talk."),
            ],
            tr("Choose a place…"),
            parent=parent,
        )
        limited = tr(
            "%1 lets %2 of its posts leave in full on one day. Questions, guests and what you kept come first; the "
            "rest stands there as links. Your own posts and what you imported have no limit.",
            network,
            MOST_A_DAY,
        )
        self._format = Choice(theme, tr("Form"), [tr(one[1]) for one in FORMATS], self)
        self._about = line(theme, "", Type.QUIET, self, "muted")
        self._names = Choice(theme, tr("People"), [tr(one[1]) for one in NAMES], self)
        self._about_names = line(theme, "", Type.QUIET, self, "muted")
        self._limit = line(theme, limited, Type.QUIET, self, "muted")
        self._format.set_place(0)
        self._names.set_place(0)
        for heading, choice, about in (
            (tr("Form"), self._format, self._about),
            (tr("People"), self._names, self._about_names),
        ):
            self.column.addSpacing(8)
            self.column.addWidget(line(theme, heading, Type.SMALL_BOLD, self, "muted"))
            self.column.addWidget(choice)
            self.column.addWidget(about)
        self.column.addSpacing(8)
        self.column.addWidget(self._limit)
        for one in (self._format, self._names):
            one.chosen.connect(self._say)
        self.agreed.connect(lambda: self.chosen.emit(self.format, self.naming))
        self._say()

    @property
    def format(self) -> Format:
        return FORMATS[self._format.place][0]

    @property
    def naming(self) -> Naming:
        """Links name people whatever is chosen."""
        return Naming.SHOWN if self.format is Format.LINKS else NAMES[self._names.place][0]

    def _say(self, _: int = 0) -> None:
        links = self.format is Format.LINKS
        self._names.setEnabled(not links)
        if links:
            names = tr("A post's address names who wrote it.")
        elif self.naming is Naming.SHOWN:
            names = tr("Everybody as they call themselves, with their handle.")
        else:
            names = tr(
                "Handles and full names in posts are replaced, too, and nothing links to anybody. What people say "
                "may still show who they are."
            )
        for label, words in ((self._about, tr(FORMATS[self._format.place][2])), (self._about_names, names)):
            label.setText(breakable(words))
            label.setAccessibleName(words)
        self.fit()
