"""RowActs: what was asked of a post in the stream, done: here, through the session, or in the browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.core.capabilities import WebLinks
from desktop.core.label import LabelKind
from desktop.core.outbox import Kind
from desktop.core.post import is_made_id
from desktop.core.timeline import Row
from desktop.ui.stream.decision import TO_INBOX, Decision, decision
from desktop.ui.stream.post_text import one_line
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session


PIN = "pin:"
"""How the id of the act begins that pins a post; the question's number follows."""


class RowActs:
    """`act` raises ParleyError where the session does. What a network's API does not allow continues in the browser."""

    def __init__(self, session: Session, open_url: Callable[[str], None]) -> None:
        self._session, self._open_url = session, open_url

    def act(self, action_id: str, row: Row) -> bool:
        """Do it; True when the room's people changed."""
        if action_id == "mark-host":
            self._session.add_host(row.author.username)
            return True
        if action_id == "no-host":
            self._session.remove_host(row.author.username)
            return True
        if action_id == "repost" and self._session.capabilities.reposts:
            self._session.outgoing.repost(row.key)
        elif action_id == "hide":
            self._moderate(row, Kind.HIDE, self._session.outgoing.hide)
        elif action_id == "unhide":
            self._moderate(row, Kind.UNHIDE, self._session.outgoing.unhide)
        elif action_id == "delete":
            self._session.outgoing.delete(row.key)
        elif action_id == "copy-text":
            QGuiApplication.clipboard().setText(row.text)
        elif (links := self._session.capabilities.links) is not None:
            self._on_the_web(action_id, row, links)
        return False

    def guide(self, action_id: str, row: Row) -> str:
        """Where to find on the network's own page what was asked for; empty where that needs no words."""
        network = self._session.capabilities.network
        if action_id == "report":
            return tr("The browser has the post. On %1, its menu \u201c\u2026\u201d has Report.", network)
        if action_id == "block":
            handle = one_line(row.author.username)
            return tr(
                "The browser has the profile. On %1, its menu \u201c\u2026\u201d has Block @%2.",
                network,
                handle,
            )
        return ""

    def decide(self, action_id: str, row: Row) -> str:
        """Do what is a decision of the person's own; the sentence that says so, empty where it is none."""
        if action_id.startswith(PIN) and action_id.removeprefix(PIN).isdigit():
            return self._pin(int(action_id.removeprefix(PIN)), row)
        if action_id == "pin-here":
            return self._pin(self._number_for(row), row)
        if action_id == TO_INBOX and not row.inbox:
            self._session.inbox.take(row.key)
            return tr("@%1's post is in the inbox.", one_line(row.author.username))
        if action_id == "unpin":
            return self._unpin(row)
        found = decision(action_id, row)
        return "" if found is None else self.mark(found)

    def mark(self, decided: Decision) -> str:
        """Keep the marks; the sentence that says so."""
        self._session.mark(put=decided.put, drop=decided.drop)
        return decided.said

    def _pin(self, number: int, row: Row) -> str:
        """A post stands under one number; words that were corrected stay so."""
        before = next((pin for pin in self._session.marked().pins if pin.post_id == row.key), None)
        instead = None if before is None or before.number == number else before.number
        text = "" if before is None else before.text
        self._session.pin(number, post_id=row.key, text=text, instead_of=instead)
        return tr("@%1's post is pinned as Q%2, for you alone.", one_line(row.author.username), number)

    def _number_for(self, row: Row) -> int:
        """A question's own number; else the next one."""
        if row.is_question and row.numbers:
            return row.numbers[0]
        if row.label is not None and row.label.kind is not LabelKind.ANSWER:
            return row.label.number
        return max((asked.number for asked in self._session.questions().by_number), default=0) + 1

    def _unpin(self, row: Row) -> str:
        before = next((pin for pin in self._session.marked().pins if pin.post_id == row.key), None)
        if before is None:
            return ""
        self._session.unpin(before.number)
        return tr("The pin on Q%1 is released.", before.number)

    def _moderate(self, row: Row, kind: Kind, do: Callable[[str], object]) -> None:
        """Where that is not granted yet the browser asks; where the app may not, it happens there."""
        able, identity = self._session.capabilities, self._session.identity
        if kind in able.refused and able.links is not None:
            self._open_url(able.links.permalink(row.author.username, row.key))
        elif able.hides or not identity.can_sign_in:
            do(row.key)
        else:
            identity.begin_sign_in(write=True, hide=True)

    def _on_the_web(self, action_id: str, row: Row, links: WebLinks) -> None:
        if is_made_id(row.key):  # a file brought it without its id
            return
        here = links.permalink(row.author.username, row.key)
        if action_id == "copy-link":
            QGuiApplication.clipboard().setText(here)
            return
        addresses = {
            "reply": links.reply(row.key, hashtag=self._session.room.hashtag),
            "repost": links.repost(row.key),
            "like": links.like(row.key),
            "quote": links.quote(here, self._session.room.hashtag),
            "open": here,
            "vote": here,
            "play": here,
            "versions": here,
            "report": here,
            "block": links.profile(row.author.username),
        }
        if action_id in addresses:
            self._open_url(addresses[action_id])
