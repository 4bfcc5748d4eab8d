"""Window speech: documents that are made in the window are in its language, with its days and numbers."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTime

from desktop.ui.translate import counted, spoken, tr


class WindowSpeech:
    """A core.speech.Speech. Made where the window is; used on any thread: looking words up changes nothing."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self._locale = locale or QLocale()
        self.code = self._locale.bcp47Name()
        self.from_right = self._locale.textDirection() is Qt.LayoutDirection.RightToLeft

    def say(self, source: str, *values: object) -> str:
        return tr(source, *values)

    def count(self, one: str, many: str, count: int, *values: object) -> str:
        return counted(one, many, count, *values)

    def spoken(self, words: str) -> str:
        return spoken(words)

    def number(self, value: float, digits: int = 0) -> str:
        return self._locale.toString(float(value), "f", digits)

    def clock(self, moment: datetime) -> str:
        return self._locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)

    def day(self, moment: datetime) -> str:
        return self._locale.toString(_date(moment), QLocale.FormatType.LongFormat)

    def short(self, moment: datetime) -> str:
        return self._locale.toString(_date(moment), tr("d MMM"))

    def listed(self, names: list[str]) -> str:
        return self._locale.createSeparatedList(names)


def _date(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)
