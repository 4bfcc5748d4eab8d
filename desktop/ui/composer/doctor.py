"""Doctor: the label doctor at the composer's side: what it says of a draft here, in words, less what was declined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.draft import Draft
from desktop.core.label_doctor import Hint, HintKind, examine
from desktop.core.marks import Mark, MarkKind
from desktop.core.question import Questions
from desktop.ui.translate import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from desktop.services.session import Session

ENOUGH = 2
"""A hint declined so often is silent in this room."""
LONGEST = 18
"""Letters of what was typed that a hint says again."""


class Doctor:
    """One for each room. What was left once does not come back while the same text is written."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._questions = Questions()
        self._own: tuple[str, ...] | None = None
        self._hosting = False
        self._left: set[tuple[HintKind, str, str]] = set()

    def renew(self, questions: Questions) -> tuple[str, ...]:
        """The room changed. What the person posted by now."""
        self._questions, self._own = questions, self._session.outgoing.own_posts()
        self._hosting = self._session.moderates
        return self._own

    def look(self, draft: Draft, *, typing: bool) -> Hint | None:
        """`typing`: the last word may not be finished."""
        if self._own is None:
            self._own = self._session.outgoing.own_posts()
        return examine(
            draft,
            self._session.room.hashtag,
            self._questions,
            self._own,
            typing=typing,
            hosting=self._hosting,
            silent=self._is_silent,
        )

    def leave(self, hint: Hint) -> None:
        """It was declined: not again for this text, and not at all once that happened often enough."""
        self._left.add(hint.about)
        count = str(self._declined(hint.kind) + 1)
        self._session.mark(put=[Mark(MarkKind.DECLINED, hint.kind.value, count)])

    def start_over(self) -> None:
        """Another text begins."""
        self._left.clear()
        self._own = None

    def _is_silent(self, hint: Hint) -> bool:
        return hint.about in self._left or self._declined(hint.kind) >= ENOUGH

    def _declined(self, kind: HintKind) -> int:
        value = self._session.marked().get(MarkKind.DECLINED, kind.value) or ""
        return int(value) if value.isascii() and value.isdigit() else 0


# %1 what was typed, %2 the label that stands in front, %3 the label that the post begins with then.
_ALONE = (
    QT_TR_NOOP("%2 stands before your %1."),
    QT_TR_NOOP("Drop %2"),
)
_RENAMED = (
    QT_TR_NOOP("Answers begin with %4 here."),
    QT_TR_NOOP("Make it %3"),
)
_DROPPED = (
    QT_TR_NOOP("%2 is there already."),
    QT_TR_NOOP("Drop %1"),
)
_TWICE = (
    QT_TR_NOOP("%3 is there twice."),
    QT_TR_NOOP("Drop one"),
)
_NUMBER = (
    QT_TR_NOOP("%1 is typed behind %2."),
    QT_TR_NOOP("Make it %3"),
)
_UNASKED = (
    QT_TR_NOOP("No question for %1 so far."),
    QT_TR_NOOP("Make it %3"),
)
_UNASKED_BEHIND = (_UNASKED[0], QT_TR_NOOP("Drop %1"))
_LINK = (
    QT_TR_NOOP("%1 would become a link."),
    QT_TR_NOOP("Add a blank"),
)
_REPEAT = (
    QT_TR_NOOP("You posted nearly the same."),
    QT_TR_NOOP("Send anyway"),
)
_HASHTAG = (
    QT_TR_NOOP("%1 is added by itself."),
    QT_TR_NOOP("Drop yours"),
)


def hint_words(hint: Hint) -> tuple[str, str]:
    """One short sentence, and the words for its remedy."""
    sentence, remedy = (tr(part) for part in _source(hint))
    return _filled(sentence, hint), _filled(remedy, hint)


def _source(hint: Hint) -> tuple[str, str]:
    alone = hint.fixed is not None and hint.fixed.number is None
    if alone and hint.stands and hint.becomes == hint.typed:
        return _ALONE
    if hint.kind is HintKind.LETTER:
        return _DROPPED if hint.stands and not alone else _RENAMED
    if hint.kind is HintKind.NO_QUESTION:
        return _UNASKED_BEHIND if hint.stands and hint.becomes == hint.stands else _UNASKED
    return {
        HintKind.TWICE: _TWICE,
        HintKind.NUMBER: _NUMBER,
        HintKind.LINK: _LINK,
        HintKind.REPEAT: _REPEAT,
        HintKind.HASHTAG: _HASHTAG,
    }[hint.kind]


def _filled(text: str, hint: Hint) -> str:
    typed = hint.typed if len(hint.typed) <= LONGEST else f"{hint.typed[: LONGEST - 1]}…"
    for place, value in (("%2", hint.stands), ("%3", hint.becomes), ("%4", hint.becomes[:1]), ("%1", typed)):
        text = text.replace(place, value)
    return text
