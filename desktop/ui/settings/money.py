"""Money page: for who pays for the app: the cap of a room and day, and what today cost by the price list."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QDate, QLocale, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.errors import BadInput, StoreTrouble
from desktop.core.prices import AS_OF, UNSURE, USD, Billed
from desktop.core.spending import Bill
from desktop.services.preferences import Preferences
from desktop.ui.mirror import last_edge
from desktop.ui.settings.choice import Choice
from desktop.ui.settings.kept_field import KeptField
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import QT_TR_NOOP, tr

MOST = 10_000.0
TICK_MS = 1000
_KINDS: dict[Billed, str] = {
    Billed.POST_READ: QT_TR_NOOP("Posts read"),
    Billed.USER_READ: QT_TR_NOOP("People looked up"),
    Billed.POST_COUNTS: QT_TR_NOOP("Counts of posts"),
    Billed.POST_CREATE: QT_TR_NOOP("Posts written"),
    Billed.POST_CREATE_WITH_URL: QT_TR_NOOP("Posts written with a link"),
    Billed.SUMMONED_REPLY: QT_TR_NOOP("Replies"),
    Billed.REPOST: QT_TR_NOOP("Reposts"),
    Billed.MANAGE: QT_TR_NOOP("Deleted or hidden"),
    Billed.MEDIA_METADATA: QT_TR_NOOP("Pictures described"),
    Billed.MEDIA_UPLOAD: QT_TR_NOOP("Steps of uploads"),
    Billed.INCLUDED_AUTHOR: QT_TR_NOOP("Authors who came along"),
}


class MoneyPage(SettingsPage):
    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self._shown: Bill | None = None
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._follow_today)
        self.begin(tr("Money"))
        network = preferences.network
        self.say(
            tr("%1 bills whoever owns the app that people sign in through. Nobody else sees sums.").replace(
                "%1", network
            )
        )
        self.column.addSpacing(8)
        who = (tr("Somebody else pays"), tr("I pay for this app"))
        self._pays = Choice(theme, tr("Who pays"), who, self)
        self._pays.chosen.connect(lambda place: self._set_pays(bool(place)))
        self.add(self._pays)
        self._what = self.say()
        self._sums = QWidget(self)
        self._cap = KeptField(
            theme, tr("Cap in US dollars"), "10", self._keep_cap, network=network, parent=self
        )
        self._add_sums()
        self.add(self._sums)
        self.end()
        self.refresh()

    def refresh(self) -> None:
        pays = self._preferences.pays
        self._pays.set_place(int(pays))
        said = (
            tr("Sums are shown here and in the rooms whose account signed in through this app.")
            if pays
            else tr("Switch this on only if the bill comes to you: then sums and their cap are shown.")
        )
        self.tell(self._what, said)
        self._sums.setVisible(pays)
        if not self._cap.field.hasFocus():
            self._cap.field.setText(QLocale().toString(self._preferences.cap, "f", 2))
        if pays:
            self._show_today()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ticks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticks.stop()
        super().hideEvent(event)

    def _follow_today(self) -> None:
        """What is read while the page is open comes to it; a store that is held for a moment is asked again."""
        with suppress(StoreTrouble):
            if self._preferences.pays and self._preferences.today() != self._shown:
                self._show_today()

    def _set_pays(self, pays: bool) -> None:
        self._preferences.set_pays(pays)
        self.refresh()

    def _add_sums(self) -> None:
        column = QVBoxLayout(self._sums)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.label(tr("Cap for a room and day, in US dollars"), Type.NAME))
        column.addWidget(self._cap)
        column.addWidget(
            self.label(
                tr(
                    "Ten minutes before it you are told, then Parley reads more slowly, then it stops and asks. "
                    "0 is no cap. Your own posts are never held back. Holds from the next look on."
                ),
                Type.QUIET,
                "muted",
            )
        )
        column.addSpacing(16)
        column.addWidget(self.label(tr("Today, since midnight UTC"), Type.NAME))
        self._today = QGridLayout()
        self._today.setHorizontalSpacing(24)
        self._today.setVerticalSpacing(4)
        self._today.setColumnStretch(0, 1)
        column.addLayout(self._today)
        day = QDate(AS_OF.year, AS_OF.month, AS_OF.day)
        date = QLocale().toString(day, QLocale.FormatType.LongFormat)
        listed = tr("By the price list of %1. Each post is billed once a day, however often it is read.")
        column.addWidget(self.label(listed.replace("%1", date), Type.QUIET, "muted"))

    def _show_today(self) -> None:
        bill = self._shown = self._preferences.today()
        while (item := self._today.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        counted = [(kind, bill.counts[kind]) for kind in _KINDS if bill.counts.get(kind)]
        for row, (kind, count) in enumerate(counted):
            unsure = kind in UNSURE
            sum_ = tr("not known") if unsure else _usd(float(USD[kind] * count))
            self._line(row, tr(_KINDS[kind]), QLocale().toString(count), sum_, Type.QUIET)
        total = tr("Together") if counted else tr("Nothing yet")
        self._line(len(counted), total, "", _usd(float(bill.usd)), Type.NAME)
        if bill.usd_with_unsure != bill.usd:
            also = tr("Together, if what is not known is billed, too")
            self._line(len(counted) + 1, also, "", _usd(float(bill.usd_with_unsure)), Type.QUIET)

    def _line(self, row: int, what: str, count: str, usd: str, style: Type) -> None:
        look = "" if style is Type.NAME else "muted"
        for column, text in enumerate((what, count, usd)):
            label: QLabel = self.label(text, style, look)
            if column:
                label.setWordWrap(False)
                label.setAlignment(last_edge())
            self._today.addWidget(label, row, column)

    def _keep_cap(self, typed: str) -> str:
        usd, fits = QLocale().toDouble(typed.strip().lstrip("$"))
        if not fits:
            usd, fits = QLocale.c().toDouble(typed.strip().lstrip("$"))
        if not fits or not 0 <= usd <= MOST:
            raise BadInput(
                tr("This is no sum that a cap can be."),
                tr("Use a number such as 10, or 0 for no cap."),
            )
        self._preferences.set_cap(usd)
        self._cap.field.setText(QLocale().toString(usd, "f", 2))
        return tr("Kept: no cap.") if not usd else tr("Kept: %1 a room and day.").replace("%1", _usd(usd))


def _usd(usd: float) -> str:
    """X bills in US dollars wherever somebody is."""
    return f"${QLocale().toString(usd, 'f', 3 if round(usd, 2) != round(usd, 3) else 2)}"
