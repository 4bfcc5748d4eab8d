"""Stream menu: everything that can be done with a row, in words, so that the keyboard reaches it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop.core.timeline import Role, Row
from desktop.ui.actions import words
from desktop.ui.stream.mark_menu import add, add_marks, literal
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.words import tr

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
        _network_actions(menu, view, row)
        menu.addSeparator()
        add_marks(menu, view, row)
        menu.addSeparator()
    add(menu, view, row, "copy-text", tr("Copy text"))
    if row.pending is None and view.capabilities.links is not None:
        add(menu, view, row, "copy-link", tr("Copy link"))
    if row.pending is None:
        menu.addSeparator()
        _add_host(menu, view, row)
    if row.pending is None and row.mine:
        menu.addSeparator()
        _add_deletion(menu, view, row)
    _link_entries(menu, view, index)
    return menu


def _add_host(menu: QMenu, view: StreamView, row: Row) -> None:
    handle = one_line(row.author.username)
    if row.role is Role.HOST:
        words = tr("I do not host here") if row.mine else tr("@%1 is not a host", handle)
        add(menu, view, row, "no-host", words)
    else:
        add(menu, view, row, "mark-host", tr("I host here") if row.mine else tr("Mark @%1 as host", handle))


def _add_deletion(menu: QMenu, view: StreamView, row: Row) -> None:
    """Two steps, because nothing brings a deleted post back."""
    sure = menu.addMenu(tr("Delete this post"))
    sure.setAccessibleName(tr("Delete this post"))
    add(sure, view, row, "delete", tr("Delete it for everybody"))


def _network_actions(menu: QMenu, view: StreamView, row: Row) -> None:
    caps = view.capabilities
    web = caps.links is not None
    add(menu, view, row, "reply", words("post.reply"), enabled=web)
    add(menu, view, row, "repost", words("post.repost"), enabled=web or caps.reposts)
    add(menu, view, row, "like", words("post.like"), enabled=web)
    if web:
        add(menu, view, row, "open", tr("Open the post on %1", caps.network))


def _link_entries(menu: QMenu, view: StreamView, index: int) -> None:
    body = view.layout_of(index).body
    spans = {span.url: span for span in (body.content.spans if body else ()) if span.url}
    if spans:
        menu.addSeparator()
    for url, span in list(spans.items())[:_LINKS]:
        entry = menu.addAction(literal(tr("Open %1", span.shown)))
        entry.triggered.connect(lambda _checked=False, url=url: view.link_clicked.emit(url))
