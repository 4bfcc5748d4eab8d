"""ImportDialog: brings the posts of a file into a chat: what the file is, which chat, how far it is, what came of it"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import BadInput, ParleyError, Stopped
from desktop.core.going import Going
from desktop.core.room import Room, parse_hashtag, parse_username
from desktop.core.taken_posts import Outcome, Shape
from desktop.ui.announce import announce
from desktop.ui.archive.import_words import more_words, outcome_words, seen_words
from desktop.ui.plan.parts import button, line
from desktop.ui.progress_row import ProgressRow
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import said

T = TypeVar("T")
WIDTH, HEIGHT = 560, 480
FAREWELL = 2.0
"""Seconds that an import under way gets to keep its batch when the dialog goes."""


class Source(Protocol):
    """What takes posts in (services/importing.py)."""

    def rooms(self) -> Sequence[Room]: ...

    def look(self, path: Path, hashtag: str = "", author: str = "") -> tuple[Shape, Outcome]: ...

    def take(
        self, path: Path, hashtag: str, outcome: Outcome, *, author: str = "", going: Going = ...
    ) -> Room: ...


def _choose_file(parent: QWidget, title: str) -> str:
    """A file that is there; empty for none."""
    kinds = tr("Posts (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;All files (*)")
    return QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)[0]


class ImportDialog(QDialog):
    """Nothing is kept before the person says so. What is in stays where it is stopped."""

    taken = Signal(object)
    """The Room that has posts which it had not."""

    def __init__(
        self,
        theme: Theme,
        source: Source,
        room: Room | None = None,
        *,
        network: str,
        choose_file: Callable[[QWidget, str], str] = _choose_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        kind(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._source, self._network, self.choose_file = theme, source, network, choose_file
        self._path: Path | None = None
        self._is_importing = self._is_wanted = False
        self._looked_for = ""
        """The hashtag with which the file was looked at."""
        self.setWindowTitle(tr("Import posts"))
        self.setAccessibleName(self.windowTitle())
        self._parts(room)
        self._lay_out()
        self._connect()
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, HEIGHT)
        self._show_state()
        self._file.setFocus()

    def take_file(self, path: Path) -> None:
        """Look what `path` is, and say so."""
        if not self._row.is_busy:
            self._path = path
            self._name.setText(path.name)
            self._name.setAccessibleName(tr("The file: %1", path.name))
            self._look()

    def reject(self) -> None:
        """What is under way is stopped, and what it kept stays."""
        self._row.close_down(FAREWELL)
        if self._is_importing and (room := self._known(self._tag())) is not None:
            self.taken.emit(room)
        super().reject()

    # --- inside ------------------------------------------------------------------------------------------------

    def _parts(self, room: Room | None) -> None:
        theme = self._theme
        self._file = button(theme, tr("Choose a file…"), "soft", self)
        self._name = line(theme, tr("No file yet"), Type.TEXT, self, "muted")
        self._chat = self._field(tr("Chat"), "#" + room.hashtag if room is not None else "", tr("#hashtag"))
        completer = QCompleter([f"#{one.hashtag}" for one in self._source.rooms()], self._chat)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._chat.setCompleter(completer)
        self._whose = self._field(tr("Whose posts these are"), "", tr("@handle"))
        self._whose_label = line(
            theme, tr("Whose posts these are: the file does not say"), Type.SMALL_BOLD, self, "muted"
        )
        for one in (self._whose, self._whose_label):
            one.hide()
        self._seen = line(theme, "", Type.TEXT, self)
        self._more = line(theme, "", Type.QUIET, self, "muted")
        self._row = ProgressRow(theme, self)
        self._import = button(theme, tr("Import"), "primary", self)
        self._close = button(theme, tr("Close"), "plain", self)
        for pressed in (self._file, self._import, self._close):
            pressed.setAutoDefault(False)
        self._import.setDefault(True)

    def _lay_out(self) -> None:
        theme = self._theme
        about = tr(
            "Posts of a chat that you have in a file: the archive that X gives you, or what a tool collected, as JSON "
            "or as a table (CSV). They stay on this computer, and each is there once."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(line(theme, tr("Import posts"), Type.QUESTION, self, "text"))
        column.addWidget(line(theme, about, Type.TEXT, self, "muted"))
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._file)
        row.addWidget(self._name, 1)
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(line(theme, tr("Chat"), Type.SMALL_BOLD, self, "muted"))
        column.addWidget(self._chat)
        column.addWidget(self._whose_label)
        column.addWidget(self._whose)
        column.addSpacing(8)
        column.addWidget(self._seen)
        column.addWidget(self._more)
        column.addWidget(self._row)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._import)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._file.clicked.connect(self._choose)
        self._chat.editingFinished.connect(self._look_again)
        self._chat.textChanged.connect(self._change)
        self._whose.textChanged.connect(self._change)
        self._import.clicked.connect(self._begin)
        self._close.clicked.connect(self.reject)

    def _choose(self) -> None:
        if chosen := self.choose_file(self, tr("Import posts")):
            self.take_file(Path(chosen))

    def _change(self) -> None:
        """What is asked for is something else than what was done."""
        self._fill(self._import)
        self._show_state()

    def _look_again(self) -> None:
        """The field was left; a press on a button does that, too, and means the button."""
        if self._tag() != self._looked_for:
            self._look()

    def _look(self) -> None:
        if self._path is None or self._row.is_busy:
            return
        path, source, tag = self._path, self._source, self._tag()
        self._looked_for, self._is_wanted = tag, False
        self._fill(self._import)

        def look(going: Going) -> tuple[Shape, Outcome]:
            going(0, 0)
            return source.look(path, tag)

        self._run(tr("Looking at the file"), look, self._show_seen)

    def _show_seen(self, seen: tuple[Shape, Outcome]) -> None:
        shape, outcome = seen
        for one in (self._whose, self._whose_label):
            one.setVisible(not shape.names_people)
        self._say(seen_words(shape, outcome), "text")
        if self.focusWidget() is self._file:
            asked = (self._chat, not self._tag()), (self._whose, not shape.names_people)
            next((one for one, is_asked in asked if is_asked), self._import).setFocus()
        if self._is_wanted and self._import.isEnabled():
            self._begin()

    def _begin(self) -> None:
        path, source, tag = self._path, self._source, self._tag()
        self._is_wanted = self._row.is_busy and not self._is_importing  # once the file is looked at
        if path is None or not tag or self._row.is_busy:
            return
        try:
            author = parse_username(self._whose.text()) if self._whose.text().strip() else ""
        except ParleyError as problem:
            self._say(said(problem, self._network), "danger")
            return
        outcome = Outcome()

        def work(going: Going) -> Room:
            def tell(done: int, total: int) -> None:
                going(outcome.found, _reckoned(outcome.found, done, total))

            return source.take(path, tag, outcome, author=author, going=tell)

        self._say("", "muted")
        self._is_importing = True
        self._run(tr("Importing posts"), work, partial(self._end, outcome), partial(self._stop, outcome, tag))

    def _end(self, outcome: Outcome, room: Room) -> None:
        self._say(outcome_words(outcome, room.hashtag), "ok", more_words(outcome, room.hashtag))
        if outcome.new:
            self.taken.emit(room)
        self._fill(self._close)
        self._close.setFocus()

    def _fill(self, first: QPushButton) -> None:
        """The one button that is filled, and that Return presses, is what comes next."""
        for one in (self._import, self._close):
            kind(one, "primary" if one is first else "plain")
            one.setDefault(one is first)

    def _stop(self, outcome: Outcome, tag: str, problem: ParleyError) -> None:
        words = said(problem, self._network)
        if isinstance(problem, Stopped):
            words = tr("Stopped. What is in stays; the same import goes on from there.")
        known = self._known(tag)
        if not outcome.new or known is None:
            self._say(words, "warn" if isinstance(problem, Stopped) else "danger")
            return
        self._say(words, "warn", [outcome_words(outcome, known.hashtag), *more_words(outcome, known.hashtag)])
        self.taken.emit(known)

    def _known(self, tag: str) -> Room | None:
        return next((one for one in self._source.rooms() if one.hashtag.casefold() == tag.casefold()), None)

    def _run(
        self,
        words: str,
        work: Callable[[Going], T],
        done: Callable[[T], None],
        failed: Callable[[ParleyError], None] | None = None,
    ) -> None:
        def hear(result: T) -> None:
            self._is_importing = False
            self._show_state()
            done(result)

        def fail(problem: ParleyError) -> None:
            self._is_importing = False
            self._show_state()
            (failed or self._refuse)(problem)

        self._row.run(words, work, hear, fail)
        self._show_state()

    def _refuse(self, problem: ParleyError) -> None:
        """The file is none; where only the hashtag is not, the file is still chosen."""
        self._is_wanted = False
        self._say(said(problem, self._network), "danger")

    def _show_state(self) -> None:
        """What can be pressed now. While it works, the line's own button stops it."""
        for one in (self._file, self._chat, self._whose):
            one.setEnabled(not self._is_importing)
        needs_whose = not self._whose.isHidden() and not self._whose.text().strip()
        self._import.setEnabled(
            not self._is_importing and self._path is not None and bool(self._tag()) and not needs_whose
        )

    def _say(self, words: str, look: str, more: Sequence[str] = ()) -> None:
        """Under the fields, and aloud."""
        for label, told, style in ((self._seen, words, look), (self._more, "\n".join(more), "muted")):
            kind(label, style)
            label.setText(told)
            label.setAccessibleName(told)
            label.setVisible(bool(told))
        if words:
            announce(self._seen, "\n".join((words, *more)))
        self._show_state()
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        self._make_room()
        super().showEvent(event)

    def _make_room(self) -> None:
        """Nothing is cut: it grows with what it says."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _tag(self) -> str:
        try:
            return parse_hashtag(self._chat.text())
        except BadInput:
            return ""

    def _field(self, name: str, words: str, hint: str) -> QLineEdit:
        field = QLineEdit(words, self)
        field.setFont(self._theme.font(Type.TEXT))
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        return field


def _reckoned(found: int, place: int, size: int) -> int:
    """About how many posts there are in all, rounded so that it stands still; 0 where nothing tells."""
    if not (found and place and size):
        return 0
    whole = found * size // place
    step = max(1, int(10 ** (len(str(whole)) - 2)))
    return max(found, whole // step * step)
