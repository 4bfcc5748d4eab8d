"""CapNotice: the line that says ahead that a room's cap is near, and lets who pays raise it or let it stop."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.spending import Leave, Money
from desktop.ui.actions import keys, words
from desktop.ui.money_words import about_cap, about_raise, raised, tr
from desktop.ui.notice_line import NoticeLine
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.services.session import Session

_RANK = {Leave.FREE: 0, Leave.WARNED: 1, Leave.SLOW: 2, Leave.STOPPED: 3}


class CapNotice(NoticeLine):
    """What was said stays until it is answered, worse comes, or the cap changes: the pace of a chat goes up and down,
    and a line that comes and goes with it would not be read."""

    raise_requested = Signal()
    browser_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._about: tuple[int, datetime, int, bool] | None = None
        self._said = 0
        self.dismissed.connect(self._let_it_stop)

    def show_money(self, room_id: int, money: Money | None, *, browser: bool) -> None:
        """`browser`: the hashtag can be read there."""
        about = None if money is None else (room_id, money.until, money.most, money.pays)
        if about != self._about:
            self._about, self._said = about, 0
            self.hide()
        if money is None or _RANK[money.leave] <= self._said or not (sentence := about_cap(money)):
            return
        self._said = _RANK[money.leave]
        self._action.setToolTip(keys("money.raise") if money.pays else "")
        stopped = money.leave is Leave.STOPPED
        if money.pays:
            self.say(
                sentence,
                trouble=stopped,
                action=words("money.raise"),
                act=self.raise_requested.emit,
                decline=tr("Leave it stopped") if stopped else tr("Let it stop"),
            )
        elif stopped and browser:
            self.say(sentence, action=tr("Read on in the browser"), act=self.browser_requested.emit)
        else:
            self.say(sentence, trouble=stopped)

    def _let_it_stop(self) -> None:
        """Said once is enough until it has stopped."""
        self._said = max(self._said, _RANK[Leave.SLOW])


def raise_cap(session: Session) -> str:
    """Raise the room's cap where it is in sight, and say what came of it. Nothing typed is touched."""
    money = session.money
    if money is None or money.sums is None or money.leave is Leave.FREE:
        return about_raise(money)
    session.raise_cap()
    now = session.money
    return "" if now is None or now.sums is None else raised(now.sums.cap)
