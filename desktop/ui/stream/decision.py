"""Decision: what a person decided about posts and people from the stream: the marks, and the sentence that says so."""

from __future__ import annotations

from typing import NamedTuple

from desktop.core.marks import Mark, MarkKind
from desktop.core.timeline import Role, Row
from desktop.ui.stream.post_text import one_line
from desktop.ui.translate import tr

PLACE = "place:"
"""How the id of the act begins that moves a post; the question's number follows."""
SHOW_MEDIA, COVER_MEDIA = "show-media", "cover-media"
"""What a first-time voice's pictures ask for, and how it is taken back."""
TO_INBOX = "inbox"
ON_STAGE = "stage:"
"""How the id of the act begins that shows a post on the stage; the number of the question with which follows."""
_SHOWN = 40
"""Characters of a muted word that a sentence repeats."""


class Decision(NamedTuple):
    """Marks to put, marks to take away, and what the person is told."""

    said: str
    put: tuple[Mark, ...] = ()
    drop: tuple[Mark, ...] = ()

    @property
    def is_typed(self) -> bool:
        """Whether a person's words would be lost with it."""
        return any(mark.kind in (MarkKind.NOTE, MarkKind.MUTE_WORD) for mark in self.put)


def decision(act: str, row: Row) -> Decision | None:
    """What `act` of a row means; None for an act that is no mark."""
    handle = one_line(row.author.username)
    person = row.author.username.casefold()
    if act.startswith(PLACE) and act.removeprefix(PLACE).isdigit():
        number = act.removeprefix(PLACE)
        put = (Mark(MarkKind.PLACE, row.key, number),)
        drop = (Mark(MarkKind.LEAVE_OUT, row.key),)
        return Decision(tr("@%1's post is moved to Q%2.", handle, number), put, drop)
    if act.startswith(ON_STAGE) and act.removeprefix(ON_STAGE).isdigit():
        staged = Mark(MarkKind.STAGE, row.key, act.removeprefix(ON_STAGE))
        return Decision(tr("@%1's post is on the stage, until the next question.", handle), put=(staged,))
    simple = {
        "off-stage": (MarkKind.STAGE, row.key, False, tr("@%1's post is off the stage.", handle)),
        "keep": (MarkKind.KEEP, row.key, True, tr("@%1's post is kept.", handle)),
        "let-go": (MarkKind.KEEP, row.key, False, tr("@%1's post is no longer kept.", handle)),
        "unplace": (MarkKind.PLACE, row.key, False, tr("@%1's post is back where Parley put it.", handle)),
        "leave-out": (MarkKind.LEAVE_OUT, row.key, True, tr("@%1's post counts nowhere now.", handle)),
        "count": (MarkKind.LEAVE_OUT, row.key, False, tr("@%1's post counts again.", handle)),
        "leave-out-person": (
            MarkKind.LEAVE_OUT_PERSON,
            person,
            True,
            tr("@%1 is left out of counts and cards.", handle),
        ),
        "count-person": (MarkKind.LEAVE_OUT_PERSON, person, False, tr("@%1 counts again.", handle)),
        SHOW_MEDIA: (
            MarkKind.UNCOVER_PERSON,
            person,
            True,
            tr("Pictures by @%1 are shown in this room.", handle),
        ),
        COVER_MEDIA: (
            MarkKind.UNCOVER_PERSON,
            person,
            False,
            tr("Pictures by @%1 are covered again.", handle),
        ),
        "mute-person": (MarkKind.MUTE_PERSON, person, True, tr("@%1 is muted in this room.", handle)),
    }
    if act not in simple:
        return None
    kind, key, puts, said = simple[act]
    mark = Mark(kind, key)
    return Decision(said, put=(mark,)) if puts else Decision(said, drop=(mark,))


def note_decision(key: str, note: str) -> Decision:
    """An empty note takes the mark away."""
    words = " ".join(note.split())
    if words:
        return Decision(tr("Your note is kept."), put=(Mark(MarkKind.NOTE, key, words),))
    return Decision(tr("Your note is gone."), drop=(Mark(MarkKind.NOTE, key),))


def mute_word_decision(typed: str) -> Decision | None:
    """None where nothing was typed: that would mute everybody."""
    word = " ".join(typed.split()).casefold()
    if not word:
        return None
    said = tr("Posts with “%1” are muted in this room.", _short(word))
    return Decision(said, put=(Mark(MarkKind.MUTE_WORD, word),))


def taken_back(kind: MarkKind, key: str) -> Decision:
    """The mark goes away that "Muted: @x" or "Left out: @x" stands for."""
    sentences = {
        MarkKind.MUTE_PERSON: tr("@%1 is shown again.", one_line(key)),
        MarkKind.MUTE_WORD: tr("Posts with “%1” are shown again.", _short(key)),
        MarkKind.LEAVE_OUT_PERSON: tr("@%1 counts again.", one_line(key)),
    }
    return Decision(sentences[kind], drop=(Mark(kind, key),))


def can_mute(row: Row) -> bool:
    """Whoever leads the chat is not muted by a slip, nor oneself."""
    return not row.mine and row.role is not Role.HOST and not row.probably_host


def _short(word: str) -> str:
    line = one_line(word)
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
