"""Posts: what can be done with one post: one that arrived, and one of ours that still waits."""

from __future__ import annotations

from functools import partial

from desktop.ui.actions.command import Command, Where
from desktop.ui.translate import QT_TR_NOOP

_of_post = partial(Command, where=Where.POST)
_of_waiting = partial(Command, where=Where.WAITING)

ROWS = (
    _of_post("post.reply", QT_TR_NOOP("Reply in the browser"), ("R",), "reply", True),
    _of_post("post.repost", QT_TR_NOOP("Repost"), ("T",), "repeat-2", True),
    _of_post("post.like", QT_TR_NOOP("Like in the browser"), ("L",), "heart", True),
)
WAITING = (
    _of_waiting("entry.undo", QT_TR_NOOP("Undo"), (), "undo-2", True),
    _of_waiting("entry.now", QT_TR_NOOP("Send now")),
    _of_waiting("entry.later", QT_TR_NOOP("Change time"), (), "clock", True),
    _of_waiting("entry.cancel", QT_TR_NOOP("Do not send"), (), "x", True),
    _of_waiting("entry.retry", QT_TR_NOOP("Try again"), (), "rotate-ccw", True),
    _of_waiting("entry.show", QT_TR_NOOP("Show that post")),
    _of_waiting("entry.edit", QT_TR_NOOP("Change it"), (), "pencil", True),
    _of_waiting("entry.discard", QT_TR_NOOP("Discard"), (), "trash-2", True),
    _of_waiting("entry.copy", QT_TR_NOOP("Copy the text"), (), "copy", True),
    _of_waiting("entry.out", QT_TR_NOOP("It is out"), (), "check", True),
    _of_waiting("entry.not-out", QT_TR_NOOP("It did not go out"), (), "rotate-ccw", True),
    _of_waiting("entry.browser", QT_TR_NOOP("Continue in browser"), (), "arrow-up-right", True),
)
