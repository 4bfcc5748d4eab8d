"""Upkeep forms: what is said before a room is forgotten or a chat is checked, and how long posts are kept"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.traces import Traces
from desktop.services.rechecking import Checked, Due
from desktop.ui.archive.acts import ArchivedChat
from desktop.ui.archive.agreement import Agreement
from desktop.ui.archive.words import chat_words, day_words, posts_words
from desktop.ui.money_words import dollars
from desktop.ui.plan.parts import line
from desktop.ui.prose import breakable
from desktop.ui.settings.choice import Choice
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr

DAYS = (0, 365, 90, 30, 7)
"""For how long a room may keep other people's posts; 0: for good."""


def forget_form(theme: Theme, traces: Traces, parent: QWidget | None = None) -> Agreement:
    """What goes and what stays; `agreed` once the person wants it so."""
    return Agreement(
        theme,
        tr("Forget #%1", traces.hashtag),
        [
            tr("All that Parley keeps of this room on this computer goes. This cannot be undone."),
            tr(
                "At the end Parley writes its file anew. With a big archive, your other rooms pause for a while."
            ),
        ],
        tr("Forget it"),
        listed=list(_going(traces)),
        after=list(_staying(traces)),
        no=tr("Keep it"),
        cannot_be_undone=True,
        parent=parent,
    )


def forgotten_words(hashtag: str, elsewhere: int) -> str:
    """What became of a room, of whose posts other rooms have so many."""
    if not elsewhere:
        return tr("#%1 is forgotten. No file of Parley's has its words any more.", hashtag)
    return counted(
        "#%1 is forgotten, but for one post that another room has, too.",
        "#%1 is forgotten, but for %n posts that other rooms have, too.",
        elsewhere,
        hashtag,
    )


def check_form(theme: Theme, chat: ArchivedChat, due: Due, parent: QWidget | None = None) -> Agreement:
    """What a check is for and what it costs."""
    posts = posts_words(due.posts)
    before = [
        tr("What its author deletes or protects has to leave here, too. Parley asks which posts those are.")
    ]
    if due.known_at is not None:
        before.append(tr("It last heard of these posts on %1.", day_words(due.known_at)))
    if due.usd is None:
        before.append(tr("It asks about %1: they count towards what this room may read today.", posts))
    else:
        before.append(tr("It asks about %1, which costs you %2 at most.", posts, dollars(due.usd)))
    return Agreement(theme, tr("Check %1", chat_words(chat)), before, tr("Check"), parent=parent)


def checked_words(checked: Checked) -> str:
    """What a check came to, in a sentence or two."""
    if not checked.gone:
        said = tr("Checked %1: all of them are still there.", posts_words(checked.asked))
    elif checked.gone == 1:
        said = tr("Checked %1: one was deleted or protected, and left.", posts_words(checked.asked))
    else:
        gone = QLocale().toString(checked.gone)
        said = tr("Checked %1: %2 were deleted or protected, and left.", posts_words(checked.asked), gone)
    if not checked.edited:
        return said
    return f"{said} {tr('In a newer version: %1.', posts_words(checked.edited))}"


class KeepForm(Agreement):
    """`too_old` says how many posts would leave, by the days of DAYS."""

    chosen = Signal(int)
    """The days."""

    def __init__(
        self,
        theme: Theme,
        hashtag: str,
        days: int,
        too_old: Mapping[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            tr("How long #%1 keeps posts", hashtag),
            [
                tr("Posts that are older leave this computer by themselves."),
                tr("Your own stay, and so do those that you kept, noted or put into the inbox."),
            ],
            tr("Keep it so"),
            no=tr("Change nothing"),
            parent=parent,
        )
        self._theme, self._too_old = theme, too_old
        choices = sorted({*DAYS, days}, key=lambda one: -one or -(10**6))
        self._choices = choices
        self._days = Choice(
            theme, tr("Other people's posts stay"), [days_words(one) for one in choices], self
        )
        self._days.set_place(choices.index(days))
        self._leaving = line(theme, "", Type.QUIET, self, "muted")
        self.column.addSpacing(8)
        self.column.addWidget(self._days)
        self.column.addWidget(self._leaving)
        self._days.chosen.connect(self._say)
        self.agreed.connect(lambda: self.chosen.emit(self._choices[self._days.place]))
        self._say()

    def _say(self, _: int = 0) -> None:
        count = self._too_old.get(self._choices[self._days.place], 0)
        words = (
            tr("Leaving now: %1. This cannot be undone.", posts_words(count))
            if count
            else tr("Nothing leaves now.")
        )
        kind(self._leaving, "warn" if count else "muted")
        self._leaving.setFont(self._theme.font(Type.TEXT if count else Type.QUIET))
        self._leaving.setText(breakable(words))
        self._leaving.setAccessibleName(words)
        self.set_yes(tr("Delete %1 now", posts_words(count)) if count else tr("Keep it so"), bool(count))
        self.fit()


def left_words(hashtag: str, days: int, gone: int) -> str:
    """What became of a choice of how long posts stay."""
    if not days:
        return tr("#%1 keeps posts for good.", hashtag)
    kept = tr("#%1 keeps posts for a year.", hashtag)
    if days != 365:
        kept = counted("#%1 keeps posts for %n day.", "#%1 keeps posts for %n days.", days, hashtag)
    if not gone:
        return kept
    left = counted(
        "%n post was older and left this computer.", "%n posts were older and left this computer.", gone
    )
    return f"{kept} {left}"


def days_words(days: int) -> str:
    """ "For good", "A year", "90 days"."""
    if not days:
        return tr("For good")
    return tr("A year") if days == 365 else counted("%n day", "%n days", days)


def _going(traces: Traces) -> list[str]:
    said = [
        words
        for count, words in (
            (traces.posts, counted("%n post", "%n posts", traces.posts)),
            (traces.kept, counted("%n kept post or note", "%n kept posts and notes", traces.kept)),
            (
                traces.written,
                counted("%n draft or prepared answer", "%n drafts and prepared answers", traces.written),
            ),
            (
                traces.waiting,
                counted(
                    "%n post that waits, and will not go out",
                    "%n posts that wait, and will not go out",
                    traces.waiting,
                ),
            ),
            (traces.inquiries, counted("%n post in the inbox", "%n posts in the inbox", traces.inquiries)),
        )
        if count
    ]
    said += [tr("The plan of %1, with its run sheets", plan) for plan in traces.plans]
    said += [
        tr("%1, which was put aside as damaged and may hold any of your rooms", name) for name in traces.aside
    ]
    return [*said, tr("All fetched pictures, which come again, and what the log says")]


def _staying(traces: Traces) -> list[str]:
    said = []
    if traces.elsewhere:
        said.append(
            counted(
                "Another room has one of these posts, too. There it stays.",
                "Other rooms have %n of these posts, too. There they stay.",
                traces.elsewhere,
            )
        )
    said += [tr("What is in the shared folder %1 stays.", folder) for folder in traces.folders]
    said.append(tr("What is posted stays on the network, and files that you saved stay where they are."))
    return said
