"""SaidRow: what somebody said, as one button: who, what about it, and two lines of their words; or as one to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.post import Author
from desktop.ui.brief_text import BriefText
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.recap.words import handle_of, name_of
from desktop.ui.row_button import RowButton
from desktop.ui.stream.post_text import one_line
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.words import tip

_SIGN = 16


class SaidRow(RowButton):
    """`chips` stand beside the name, each with its look. Other people's words are plain text, whole in name and tool
    tip."""

    def __init__(
        self,
        theme: Theme,
        author: Author | None,
        words: str,
        chips: Sequence[tuple[str, str]],
        parent: QWidget,
        *,
        ticks: bool = False,
        inset: int = 0,
    ) -> None:
        """`ticks`: a press ticks it. `inset` is in px, for what stands under something else."""
        super().__init__(parent)
        self._theme, self._sign = theme, QLabel(self)
        self._sign.setVisible(ticks)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        name = "" if author is None else name_of(author)
        head = QHBoxLayout()
        head.setSpacing(8)
        for said, style, look in self._about(author, chips):
            label = ElidedLabel(self) if look == "name" else QLabel(said, self)
            self.label(label, style, theme, "text" if look == "name" else look)
            if isinstance(label, ElidedLabel):
                label.set_whole(said)
                label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            head.addWidget(label)
        head.addStretch(1)
        brief = BriefText(theme, self)
        brief.say(one_line(words))
        column = QVBoxLayout()
        column.setSpacing(0)
        if author is not None or chips:
            column.addLayout(head)
        column.addWidget(brief)
        brief.setVisible(bool(words))
        row = QHBoxLayout(self)
        set_margins(row, 8 + inset, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        aloud = [name, *(said for said, _look in chips), one_line(words)]
        self.setAccessibleName(", ".join(part for part in aloud if part))
        tip(self, words)
        if ticks:
            self.setCheckable(True)
            self.toggled.connect(self._draw)
            theme.changed.connect(self._draw)
            self._draw()

    def _about(self, author: Author | None, chips: Sequence[tuple[str, str]]) -> list[tuple[str, Type, str]]:
        found = [] if author is None else [(name_of(author), Type.SMALL_BOLD, "name")]
        if author is not None and author.username and author.name:
            found.append((handle_of(author), Type.SMALL, "muted"))
        return [*found, *((said, Type.SMALL, look) for said, look in chips)]

    def _draw(self) -> None:
        name, colour = ("square-check", Colour.ACCENT) if self.isChecked() else ("square", Colour.MUTED)
        self._sign.setPixmap(icon(name, self._theme.colour(colour)).pixmap(QSize(_SIGN, _SIGN)))
        self._sign.setFixedSize(_SIGN, _SIGN + 2)
