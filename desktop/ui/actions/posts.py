"""Posts: what can be done with one post: one that arrived, one of ours that still waits, and its pictures."""

from __future__ import annotations

from functools import partial

from desktop.ui.actions.command import Command, Where
from desktop.ui.translate import QT_TR_NOOP

_of_post = partial(Command, where=Where.POST)
_of_waiting = partial(Command, where=Where.WAITING)
_of_picture = partial(Command, where=Where.PICTURE)

ROWS = (
    _of_post("row.reply", QT_TR_NOOP("Reply in the browser"), ("R",), "reply", True),
    _of_post("row.repost", QT_TR_NOOP("Repost"), ("T",), "repeat-2", True),
    _of_post("row.like", QT_TR_NOOP("Like in the browser"), ("L",), "heart", True),
    _of_post("row.quote", QT_TR_NOOP("Quote in the browser")),
    _of_post("row.open", QT_TR_NOOP("Open the post"), ("Return", "Enter")),
    _of_post("row.link", QT_TR_NOOP("Open %1")),
    _of_post("row.menu", QT_TR_NOOP("Menu: all that can be done with it"), ("Shift+F10", "Menu")),
    _of_post("row.show-media", QT_TR_NOOP("Show its pictures"), ("P",)),
    _of_post("row.cover-media", QT_TR_NOOP("Cover pictures by @%1")),
    _of_post("row.vote", QT_TR_NOOP("Vote on %1")),
    _of_post("row.play", QT_TR_NOOP("Play it on %1")),
    _of_post("row.versions", QT_TR_NOOP("See what was edited on %1")),
    _of_post("row.keep", QT_TR_NOOP("Keep"), ("B",), "bookmark"),
    _of_post("row.let-go", QT_TR_NOOP("Do not keep")),
    _of_post("row.note", QT_TR_NOOP("Note…")),
    _of_post("row.inbox", QT_TR_NOOP("To the inbox"), ("I",)),
    _of_post("row.stage", QT_TR_NOOP("Show on stage")),
    _of_post("row.off-stage", QT_TR_NOOP("Take it off the stage")),
    _of_post("row.pin", QT_TR_NOOP("Pin as")),
    _of_post("row.unpin", QT_TR_NOOP("Release the pin")),
    _of_post("row.place", QT_TR_NOOP("Move to")),
    _of_post("row.unplace", QT_TR_NOOP("Where Parley put it")),
    _of_post("row.leave-out", QT_TR_NOOP("Leave this post out of counts")),
    _of_post("row.count", QT_TR_NOOP("Count this post again")),
    _of_post("row.leave-out-person", QT_TR_NOOP("Leave @%1 out of counts")),
    _of_post("row.count-person", QT_TR_NOOP("Count @%1 again")),
    _of_post("row.mute-person", QT_TR_NOOP("Mute @%1")),
    _of_post("row.mute-word", QT_TR_NOOP("Mute a word…")),
    _of_post("row.copy-text", QT_TR_NOOP("Copy text"), ("Ctrl+C",)),
    _of_post("row.copy-link", QT_TR_NOOP("Copy link")),
    _of_post("row.mark-host", QT_TR_NOOP("Mark @%1 as host")),
    _of_post("row.no-host", QT_TR_NOOP("@%1 is not a host")),
    _of_post("row.hide", QT_TR_NOOP("Hide this reply")),
    _of_post("row.unhide", QT_TR_NOOP("Show this reply again")),
    _of_post("row.report", QT_TR_NOOP("Report this post on %1")),
    _of_post("row.block", QT_TR_NOOP("Block @%1 on %2")),
    _of_post("row.delete", QT_TR_NOOP("Delete it for everybody")),
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
    _of_picture("picture.describe", QT_TR_NOOP("Describe it")),
    _of_picture("picture.left", QT_TR_NOOP("Move it to the left"), ("Ctrl+Left",)),
    _of_picture("picture.right", QT_TR_NOOP("Move it to the right"), ("Ctrl+Right",)),
    _of_picture("picture.remove", QT_TR_NOOP("Take it out"), ("Delete", "Backspace")),
)
