"""WordsPage: the glossary in the help window: type to find a word, arrows to go through them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.help.entry_rows import EntriesModel, EntryRows
from desktop.ui.help.glossary import found
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr

PAUSE_MS = 700
"""Without a key, until a screen reader hears how many words were found."""


class WordsPage(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = tr("Words explained")
        self.field, self.list = QLineEdit(self), _List(self)
        self.field.setAccessibleName(tr("Find a word"))
        self.field.setPlaceholderText(tr("Find a word"))
        self.field.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.title)
        self.model = EntriesModel(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryRows(theme, self.list))
        self._none = QLabel(tr("No word here has that in it."), self)
        self._none.setAccessibleName(self._none.text())
        self._none.setWordWrap(True)
        kind(self._none, "muted")
        heading = QLabel(self.title, self)
        heading.setFont(theme.font(Type.QUESTION))
        for part in (self.field, self.list, self._none):
            part.setFont(theme.font(Type.TEXT))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 8)
        column.setSpacing(8)
        for part in (heading, self.field, self._none):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        theme.changed.connect(self.list.viewport().update)
        self._find("")

    def explain(self, entry_id: str = "") -> None:
        """All words, at this one if it is one of them, with the keyboard there; else in the field."""
        self.field.clear()
        places = [place for place, entry in enumerate(self.model.entries) if entry.id == entry_id]
        if places:
            self._enter(places[0])
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field into what was found."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and self.model.entries
        ):
            self._enter(0)
            return True
        return super().eventFilter(watched, event)

    def rescale(self) -> None:
        """Rows are as high as their words."""
        self.list.scheduleDelayedItemsLayout()

    def _find(self, typed: str) -> None:
        self.model.show(found(typed, tr))
        number = len(self.model.entries)
        self._none.setVisible(not number)
        self.list.setVisible(bool(number))
        if number:
            self._go_to(0)
        self._pause.start()

    def _tell(self) -> None:
        """How many were found, once somebody stops typing."""
        number = len(self.model.entries)
        if self.field.text() and self.field.hasFocus():
            announce(self, counted("%n word", "%n words", number) if number else self._none.text())

    def _enter(self, place: int) -> None:
        """The keyboard goes to this word; a screen reader hears of a row that becomes current while the list has it."""
        self.list.setCurrentIndex(QModelIndex())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_to(place)

    def _go_to(self, place: int) -> None:
        index = self.model.index(place)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index, QListView.ScrollHint.PositionAtTop)


class _List(QListView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSpacing(0)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 96)
