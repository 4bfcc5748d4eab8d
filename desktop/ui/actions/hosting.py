"""Hosting: the host's desk with its cues, the inbox with its cards, the stage, and what a chat may cost."""

from __future__ import annotations

from functools import partial

from desktop.ui.actions.command import Command, Where
from desktop.ui.translate import QT_TR_NOOP

_of_cue = partial(Command, where=Where.CUE)
_of_inquiry = partial(Command, where=Where.INQUIRY)

ROWS = (
    Command("desk.show", QT_TR_NOOP("Host's desk"), ("F9",)),
    Command("desk.next", QT_TR_NOOP("Go to the next cue"), ("Alt+Q",)),
    Command("inbox.show", QT_TR_NOOP("Inbox"), ("Shift+F9",)),
    Command("inbox.holding", QT_TR_NOOP("Draft a holding reply"), ("Ctrl+Shift+R",)),
    Command("stage.show", QT_TR_NOOP("Stage, for a projector or a call"), ("F8",)),
    Command("money.raise", QT_TR_NOOP("Raise the cap for this chat"), ("Ctrl+Shift+M",)),
)
CUES = (
    _of_cue("cue.post", QT_TR_NOOP("Post it")),
    _of_cue("cue.edit", QT_TR_NOOP("Edit")),
    _of_cue("cue.up", QT_TR_NOOP("Move up"), ("Ctrl+Up",)),
    _of_cue("cue.down", QT_TR_NOOP("Move down"), ("Ctrl+Down",)),
    _of_cue("cue.claim", QT_TR_NOOP("I post it")),
    _of_cue("cue.free", QT_TR_NOOP("Anybody posts it")),
    _of_cue("cue.skip", QT_TR_NOOP("Skip")),
    _of_cue("cue.unskip", QT_TR_NOOP("Bring %1 back")),
    _of_cue("cue.remove", QT_TR_NOOP("Take off the run sheet")),
    _of_cue("cue.show", QT_TR_NOOP("Show the post")),
    _of_cue("cue.correct", QT_TR_NOOP("Correct…")),
)
INQUIRIES = (
    _of_inquiry("inquiry.give", QT_TR_NOOP("Pass on…"), ("E",)),
    _of_inquiry("inquiry.holding", QT_TR_NOOP("On it"), ("H",)),
    _of_inquiry("inquiry.answer", QT_TR_NOOP("Answer…"), ("A",)),
    _of_inquiry("inquiry.note", QT_TR_NOOP("Note…"), ("N",)),
    _of_inquiry("inquiry.cue", QT_TR_NOOP("Put it on the run sheet"), ("Q",)),
    _of_inquiry("inquiry.show", QT_TR_NOOP("Show the post"), ("Return", "Enter")),
    _of_inquiry("inquiry.open", QT_TR_NOOP("Open the post on %1")),
    _of_inquiry("inquiry.release", QT_TR_NOOP("Show it in cards again")),
    _of_inquiry("inquiry.withhold", QT_TR_NOOP("Leave it out of cards")),
    _of_inquiry("inquiry.remove", QT_TR_NOOP("Take it out of the inbox"), ("Delete",)),
    _of_inquiry("inquiry.follow-up", QT_TR_NOOP("Follow up")),
    _of_inquiry("inquiry.posted", QT_TR_NOOP("It is posted")),
    _of_inquiry("inquiry.reopen", QT_TR_NOOP("Open again")),
)
STAGE = (Command("stage.full", QT_TR_NOOP("Full screen"), ("F11",), where=Where.STAGE),)
