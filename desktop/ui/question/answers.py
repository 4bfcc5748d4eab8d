"""AnswersList: what people answered, under the question: the last two in short, or all of them to read."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from desktop.core.label import read_label
from desktop.core.timeline import Role, Row
from desktop.ui.initials import InitialsMark
from desktop.ui.stream.post_text import showable
from desktop.ui.stream.style import AVATAR_GROUNDS, AVATAR_INK
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type

SHORT = 2


class AnswerLine(QLabel):
    """One answer: elided in the short form, whole and selectable in the long one."""

    def __init__(self, theme: Theme, row: Row, *, whole: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = showable(row.text)
        self._words = words if whole else _in_short(words)
        self._whole = whole
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(Type.TEXT if whole else Type.QUIET))
        self.setWordWrap(whole)
        kind(self, "text" if whole else "muted")
        self.setAccessibleName(f"{row.author.name}: {words}")
        if whole:
            self.setText(self._words)
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self.setText(self._words[:40])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._whole:
            metrics = QFontMetrics(self.font())
            self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))


def _in_short(text: str) -> str:
    """Without the label and the hashtags around it: the list stands under the question already."""
    label = read_label(text)
    words = text[label.end if label else 0 :].split()
    while words and words[-1].startswith("#"):
        words.pop()
    return " ".join(words) or " ".join(text.split())


def stranger_colours(author_id: str) -> tuple[QColor, QColor]:
    """The colour that this person has in the stream as well."""
    place = zlib.crc32(author_id.encode("utf-8", "replace")) % len(AVATAR_GROUNDS)
    return QColor(AVATAR_GROUNDS[place]), QColor(AVATAR_INK)


class AnswersList(QFrame):
    """Rebuilt only when the answers or the form change, so that nothing moves under the eye."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[tuple[Row, ...], bool] = ((), False)
        self._brief = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 12, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        kind(self, "foot")
        self.setAccessibleName(self.tr("Answers"))
        self.hide()

    def set_brief(self, brief: bool) -> None:
        """Whether the short form may take room; in a narrow window it may not."""
        self._brief = brief
        self._show()

    def show_rows(self, rows: Sequence[Row], *, whole: bool = False) -> None:
        wanted = (tuple(rows), whole)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._clear()
        chosen = rows if whole else rows[-SHORT:]
        for place, row in enumerate(chosen):
            self._add(place * 3, row, whole=whole, last=place == len(chosen) - 1)
        self._show()

    def _show(self) -> None:
        rows, whole = self._shown
        self.setVisible(bool(rows) and (whole or self._brief))

    def _add(self, line: int, row: Row, *, whole: bool, last: bool) -> None:
        mark = InitialsMark(self._theme, 20, self)
        if row.role is Role.NONE:
            mark.show_colours(row.author.name, *stranger_colours(row.author.id))
        else:
            mark.show_person(row.author.name, row.role)
        self._grid.addWidget(mark, line, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        if whole:
            name = QLabel(row.author.name, self)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setFont(self._theme.font(Type.SMALL_BOLD))
            kind(name, {Role.HOST: "host", Role.GUEST: "guest"}.get(row.role, "muted"))
            self._grid.addWidget(name, line, 1)
        words = AnswerLine(self._theme, row, whole=whole, parent=self)
        if whole:
            self._grid.addWidget(words, line + 1, 1)
        else:
            self._grid.addWidget(words, line, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowMinimumHeight(line + 2, 0 if last else 8)

    def _clear(self) -> None:
        for line in range(self._grid.rowCount()):  # a grid keeps the rows that it once had
            self._grid.setRowMinimumHeight(line, 0)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
