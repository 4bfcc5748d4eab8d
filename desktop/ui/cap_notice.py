"""CapNotice: the line that says ahead that a room's cap is near, and lets who pays raise it or let it stop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.capabilities import Capabilities
from desktop.core.spending import Leave, Money
from desktop.ui.actions import with_key, words
from desktop.ui.money_words import about_cap, about_raise, raised
from desktop.ui.notice_line import NoticeLine
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session

_RANK = {Leave.FREE: 0, Leave.WARNED: 1, Leave.SLOW: 2, Leave.STOPPED: 3}


class CapNotice(NoticeLine):
    """What was said stays until it is answered, worse comes, or the cap changes: the pace of a chat goes up and down,
    and a line that comes and goes with it would not be read. Whatever there is to say of a sum is said here alone."""

    raise_requested = Signal()
    browser_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._about: tuple[int, datetime, int, bool, bool] | None = None
        self._said = 0
        self.dismissed.connect(self._let_it_stop)

    def show_money(self, room_id: int, money: Money | None, able: Capabilities | None = None) -> None:
        """`able`: what can be done in this room, and in the browser."""
        posts = able is not None and able.posts
        about = None if money is None else (room_id, money.until, money.most, money.pays, posts)
        if about != self._about:
            self._about, self._said = about, 0
            self.hide()
        if money is None or _RANK[money.leave] <= self._said:
            return
        if not (sentence := about_cap(money, posts=posts)):
            return
        self._said = _RANK[money.leave]
        self._action.setToolTip(with_key("money.raise") if money.pays else "")
        stopped = money.leave is Leave.STOPPED
        if money.pays:
            self.say(
                sentence,
                trouble=stopped,
                action=words("money.raise"),
                act=self.raise_requested.emit,
                decline=tr("Leave it stopped") if stopped else tr("Let it stop"),
            )
        elif stopped and able is not None and able.links is not None:
            self.say(sentence, action=tr("Read on in the browser"), act=self.browser_requested.emit)
        else:
            self.say(sentence, trouble=stopped)

    def raise_cap(self, session: Session, tell: Callable[[str], None]) -> None:
        """Raise the room's cap where it is in sight, and say what came of it; `tell` says what is no matter of a sum.
        Nothing typed is touched."""
        money = session.money
        if money is None or money.sums is None:
            tell(about_raise(money))
            return
        if money.leave is Leave.FREE:
            sentence = about_raise(money)
        else:
            session.raise_cap()
            money = session.money
            sentence = "" if money is None or money.sums is None else raised(money.sums.cap)
        self.show_money(session.room.id, money, session.capabilities)
        if money is not None and money.leave is Leave.FREE:
            self._said = 0
            self.say(sentence, trouble=False)

    def _let_it_stop(self) -> None:
        """Said once is enough until it has stopped."""
        if self._said:
            self._said = max(self._said, _RANK[Leave.SLOW])
