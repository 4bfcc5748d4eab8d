"""Sayings: what the composer's line says of another question and of a hint, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from desktop.core.draft import Draft
from desktop.core.label_doctor import Hint
from desktop.ui.composer.doctor import hint_words
from desktop.ui.composer.line import Saying
from desktop.ui.translate import tr

Act = Callable[[], None]


def news(question: str, answer: str, draft: Draft, *, keep: Act, take: Act, planned: bool = False) -> Saying:
    """`question` ("Q4") is the current one, and `draft` goes under another number or none; `answer` ("A4") is what it
    could be made; `planned`: nobody has seen it asked."""
    kept = tr("Keep %1").replace("%1", draft.label) if draft.label else tr("Keep no number")
    move = tr("Make it %1").replace("%1", answer)
    here = tr("%1 is planned for now.") if planned else tr("%1 is here.")
    return Saying(here.replace("%1", question), "news", ((kept, keep), (move, take)), takes=1)


def advice(hint: Hint, *, held: bool, leave: Act, fix: Act, send: Act) -> Saying:
    """Of what it offers, a key takes the remedy, and never sends. `held`: sending stopped before it once."""
    sentence, remedy = hint_words(hint)
    left = (tr("Leave it"), leave)
    takes = None if hint.fixed is None else 0
    if not held:
        return Saying(
            sentence, "hint", (left, (remedy, send)) if takes is None else ((remedy, fix), left), takes
        )
    offers = (left,) if takes is None else ((remedy, fix), left)
    return Saying(
        tr("Easily done: %1").replace("%1", sentence), "held", offers, takes, tr("Send again to leave it.")
    )
