"""Stream menu: everything that can be done with a row, in words, so that the keyboard reaches it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop.core.capabilities import Capabilities
from desktop.core.marks import MarkKind
from desktop.core.outbox import Kind
from desktop.core.post import is_made_id
from desktop.core.timeline import Role, Row
from desktop.ui.actions import add_entry, words
from desktop.ui.stream.decision import COVER_MEDIA, SHOW_MEDIA
from desktop.ui.stream.mark_menu import add, add_marks
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.row_actions import repost_words
from desktop.ui.stream.words import moving_words, there
from desktop.ui.translate import counted, tr

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

_LINKS = 12
"""Links of a text that the menu lists."""


def row_menu(view: StreamView, index: int) -> QMenu:
    """The menu of row `index`. Names and links are other people's: an & in them is no shortcut."""
    row = view.row(index)
    menu = QMenu(view)
    menu.setAccessibleName(tr("Post"))
    if row.pending is None:
        _add_cover(menu, view, row)
        _network_actions(menu, view, row)
        menu.addSeparator()
        add_marks(menu, view, row)
        menu.addSeparator()
    if len(view.selection) > 1 and view.selection.has(row.key):
        together = menu.addAction(counted("Copy %n post", "Copy %n posts", len(view.selection)))
        together.triggered.connect(view.copy)
    add(menu, view, row, "copy-text")
    if row.pending is None and view.capabilities.links is not None:
        add(menu, view, row, "copy-link")
    if row.pending is None:
        menu.addSeparator()
        _add_host(menu, view, row)
    if row.pending is None and not row.mine and view.capabilities.links is not None:
        _add_complaints(menu, view, row)
    if row.pending is None and row.mine:
        menu.addSeparator()
        _add_deletion(menu, view, row)
    _link_entries(menu, view, index)
    return menu


def _add_host(menu: QMenu, view: StreamView, row: Row) -> None:
    handle = one_line(row.author.username)
    if row.role is Role.HOST:
        add(menu, view, row, "no-host", handle, said=tr("I do not host here") if row.mine else "")
    else:
        add(menu, view, row, "mark-host", handle, said=tr("I host here") if row.mine else "")


def _add_deletion(menu: QMenu, view: StreamView, row: Row) -> None:
    """Two steps, because nothing brings a deleted post back."""
    sure = menu.addMenu(tr("Delete this post"))
    sure.setAccessibleName(tr("Delete this post"))
    add(sure, view, row, "delete")


def _network_actions(menu: QMenu, view: StreamView, row: Row) -> None:
    if is_made_id(row.key):  # it came by a file without its id: nothing on the network is known to be it
        return
    caps = view.capabilities
    web = caps.links is not None
    add(menu, view, row, "reply", said=there(words("row.reply")), enabled=web)
    repost = repost_words(caps)
    add(
        menu, view, row, "repost", said=repost if caps.reposts else there(repost), enabled=web or caps.reposts
    )
    add(menu, view, row, "like", said=there(words("row.like")), enabled=web)
    if web:
        _add_media(menu, view, row)
        add(menu, view, row, "quote", said=there(words("row.quote")))
        add(menu, view, row, "open", said=there(tr("Open the post on %1", caps.network)))
    if row.is_hidden:
        add(menu, view, row, "unhide", said=_moderated(words("row.unhide"), caps, Kind.UNHIDE))
    elif row.in_my_thread:
        add(menu, view, row, "hide", said=_moderated(words("row.hide"), caps, Kind.HIDE))


def _add_media(menu: QMenu, view: StreamView, row: Row) -> None:
    """What happens on the post's own page, by the name under which somebody looks for it."""
    network = view.capabilities.network
    if row.poll is not None:
        add(menu, view, row, "vote", said=there(words("row.vote", network)))
    if any(moving_words(picture) for picture in row.media):
        add(menu, view, row, "play", said=there(words("row.play", network)))
    if row.is_edited:
        add(menu, view, row, "versions", said=there(words("row.versions", network)))


def _add_cover(menu: QMenu, view: StreamView, row: Row) -> None:
    handle = one_line(row.author.username)
    if row.is_covered:
        add(menu, view, row, SHOW_MEDIA, said=tr("Show pictures by @%1", handle))
    elif (
        row.is_new_voice
        and view.model is not None
        and view.model.marked.has(MarkKind.UNCOVER_PERSON, row.author.username.casefold())
    ):
        add(menu, view, row, COVER_MEDIA, handle)


def _moderated(what: str, caps: Capabilities, kind: Kind) -> str:
    """What happens to a reply, and where: by itself, once that was allowed, or in the browser."""
    if caps.links is None:
        return what
    words = tr("%1 on %2", what, caps.network)
    if caps.hides:
        return words
    return there(words if kind in caps.refused else tr("%1: allow it first", words))


def _add_complaints(menu: QMenu, view: StreamView, row: Row) -> None:
    """X takes neither from here; they open where it does."""
    network = view.capabilities.network
    add(menu, view, row, "report", said=there(words("row.report", network)))
    add(menu, view, row, "block", said=there(words("row.block", one_line(row.author.username), network)))


def _link_entries(menu: QMenu, view: StreamView, index: int) -> None:
    body = view.layout_of(index).body
    spans = {span.url: span for span in (body.content.spans if body else ()) if span.url}
    if spans:
        menu.addSeparator()
    for url, span in list(spans.items())[:_LINKS]:
        entry = add_entry(menu, "row.link", span.shown)
        entry.triggered.connect(lambda _checked=False, url=url: view.link_clicked.emit(url))
