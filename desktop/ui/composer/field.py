"""AnswerField: `Your post`. It holds the body alone; number and hashtag are chips drawn around it."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from desktop.ui.composer.chips import Chips
from desktop.ui.composer.completion import Completion
from desktop.ui.composer.erasing import erase_before
from desktop.ui.composer.layout import AnswerLayout
from desktop.ui.composer.marks import Marks
from desktop.ui.composer.part_labels import PartLabels
from desktop.ui.composer.picture_source import holds_pictures
from desktop.ui.composer.places import edge, is_composing, units
from desktop.ui.composer.spelling import SpellingMarks
from desktop.ui.composer.steps import Change
from desktop.ui.invite.dropping import chat_file_in
from desktop.ui.mirror import first_edge
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session

LEAST_LINES = 3
LEAST_LINES_COMPACT = 2
MOST_LINES = 9
PITCH = 22 / 15
"""Height of a line by the size of its text (WINDOW.md, "Type")."""
_ERASING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class AnswerField(QPlainTextEdit):
    """Typing in it changes the body and nothing else. The chips are buttons in it, one click or one key away."""

    body_changed = Signal(str)
    accept_requested = Signal()
    send_requested = Signal()
    number_picked = Signal(object)
    """int | None: what the menu of the number chip was set to."""
    hashtag_toggled = Signal()
    focused = Signal(bool)
    brought = Signal(object)
    """QMimeData with files or a picture that was pasted or dropped, good for as long as it is being handled. Only
    where `takes_pictures` is set."""
    takes_pictures = False

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offers = False
        self._least_lines, self._most_lines = LEAST_LINES, MOST_LINES
        self._hint = ""
        self._changes, self._steps_before, self._is_new = 0, 0, False
        self.change = Change.EDIT
        """What the last change of the text was."""
        self.undo_first: Callable[[], bool] = lambda: False
        """Undoes what comes before any step of the empty field; False where there is no such thing."""
        self._set_up_document()
        self.setAccessibleName(tr("Your post"))
        self.viewport().setAccessibleName(tr("Number and hashtag"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._chips = Chips(theme, self.viewport())
        self.number_chip, self.hashtag_chip = self._chips.number, self._chips.hashtag
        self._chips.number_picked.connect(self.number_picked)
        self._chips.hashtag_toggled.connect(self.hashtag_toggled)
        self._parts = PartLabels(theme, self, self._lines)
        self.completion = Completion(theme, session, self, self._chips)
        for around in (self._chips, self._parts):
            around.changed.connect(self._arrange)
        self._marks = Marks(theme, self)
        self.spelling = SpellingMarks(session, self, self._marks)
        self.document().undoCommandAdded.connect(self._note_new)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._keep_whole)
        self.selectionChanged.connect(self._keep_whole)
        self.verticalScrollBar().valueChanged.connect(self._place_chips)
        theme.changed.connect(self._dress)
        self._dress()

    # --- the body ----------------------------------------------------------------------------------------------

    def body(self) -> str:
        return self.toPlainText().replace("\0", "")

    def set_body(self, text: str) -> None:
        self.setPlainText(text.replace("\0", ""))
        self.moveCursor(QTextCursor.MoveOperation.End)

    def take_cursor(self, other: AnswerField) -> None:
        """The cursor and what is chosen, as they are in another field with the same words."""
        there, here = other.textCursor(), self.textCursor()
        here.setPosition(there.anchor())
        here.setPosition(there.position(), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(here)

    def replace_body(self, text: str) -> None:
        """Change the body in one step of undo, even where only what stands around it changes with that step."""
        old = self.body()
        start = _shared(old, text)
        end = _shared(old[start:][::-1], text[start:][::-1])
        removed, put = old[start : len(old) - end], text[start : len(text) - end]
        if old == text:
            start, removed, put = 0, old[:1], old[:1]
        edit = QTextCursor(self.document())
        edit.beginEditBlock()
        edit.setPosition(units(old[:start]))
        edit.setPosition(units(old[:start] + removed), QTextCursor.MoveMode.KeepAnchor)
        edit.insertText(put)
        edit.endEditBlock()

    def settle(self) -> bool:
        """Have an input method put in what it composes; False where it keeps that: what is sent would lack it."""
        if is_composing(self):
            QGuiApplication.inputMethod().commit()
        return not is_composing(self)

    def undo_steps(self) -> int:
        """How many steps back there are; less than before once one was taken back."""
        return self.document().availableUndoSteps()

    def mark_over(self, start: int | None) -> None:
        """Show the body from code point `start` on as too much; None marks nothing."""
        self._marks.mark_over(start)

    def show_parts(self, cuts: Sequence[int], labels: Sequence[str], texts: Sequence[str]) -> None:
        """Show that further posts begin at these code points of the body, under `labels`, and become `texts`."""
        self._parts.show(cuts, labels, texts)
        if cuts:
            self._marks.mark_over(cuts[0], words_too=False)

    # --- what stands around it ---------------------------------------------------------------------------------

    def show_number(
        self,
        number: int | None,
        *,
        letter: str,
        locked: bool,
        asked: list[int],
        begun: Container[int | None] = (),
        part: str = "",
    ) -> None:
        """The chip before the text. Nothing stands there before the first question."""
        self._chips.show_number(number, letter=letter, locked=locked, asked=asked, begun=begun, part=part)

    def show_hashtag(self, hashtag: str, *, on: bool, in_text: bool) -> None:
        """The chip after the text."""
        self._chips.show_hashtag(hashtag, on=on, in_text=in_text)

    def set_hint(self, text: str) -> None:
        """What the empty field says after the number."""
        if text != self._hint:
            self._hint = text
            self.viewport().update()
            self._arrange()

    def set_compact(self, compact: bool) -> None:
        """Where height is scarce an empty field takes less of it."""
        self._least_lines = LEAST_LINES_COMPACT if compact else LEAST_LINES
        self._arrange()

    def set_brief(self, brief: bool) -> None:
        """While something stands above the composer that takes its height, few lines are in sight, and the rest is
        scrolled to."""
        self._most_lines = LEAST_LINES_COMPACT if brief else MOST_LINES
        self._arrange()
        self.ensureCursorVisible()

    def set_offering(self, offers: bool) -> None:
        """While something is offered beside the field, Tab takes it; else Tab leaves the field."""
        self._offers = offers

    # --- Qt ----------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(360, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._wanted_height())

    def event(self, event: QEvent) -> bool:
        """Keys that reach the field although they are the window's commands mean the same here."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if _is_enter(event, Qt.KeyboardModifier.ControlModifier):
                self.send_requested.emit()
                return True
            if self.completion.take(event):
                return True
            if event.matches(QKeySequence.StandardKey.Undo) and self._is_empty() and self.undo_first():
                return True
            if self._takes_offer(event):
                self.accept_requested.emit()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self._changes
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        backspace = event.key() == Qt.Key.Key_Backspace and plain
        if not (backspace and erase_before(self.textCursor())):
            super().keyPressEvent(event)
        if self._changes == before:
            self.spelling.moved()
            return
        self.spelling.typed()
        if (event.text().isprintable() and event.text()) or event.key() in _ERASING:
            self.completion.typed()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.preeditString():
            self.completion.close()
        elif event.commitString():
            self.spelling.typed()
            self.completion.typed()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.spelling.moved()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu; over a misspelled word it begins with what may be meant."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        word = self._marks.wrong_at(cursor.position())
        if word is not None:
            self.spelling.fill(menu, word)
        menu.popup(event.globalPos())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words only, without the marks of where they came from; pictures go to who asked for them."""
        if self._brings_pictures(source):
            self.brought.emit(source)
        elif source.hasText():
            self.insertPlainText(source.text().replace("\0", ""))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A calendar file is for the window behind (ui/invite/dropping.py)."""
        return not chat_file_in(source) and (source.hasText() or self._brings_pictures(source))

    def _brings_pictures(self, source: QMimeData) -> bool:
        return self.takes_pictures and holds_pictures(source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.completion.close()
        self.spelling.moved()
        self.focused.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and self._is_empty():
            painter = QPainter(self.viewport())
            painter.setFont(self.font())
            painter.setPen(self._theme.colour(Colour.FAINT))
            place = self._chips.free_line(self.viewport().rect(), round(self._pitch()))
            hint = self.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | first_edge(), hint)
            painter.end()

    # --- inside ------------------------------------------------------------------------------------------------

    def _set_up_document(self) -> None:
        document = QTextDocument(self)
        self._lines = AnswerLayout(document)
        document.setDocumentLayout(self._lines)
        document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self.setDocument(document)

    def _dress(self) -> None:
        self.setFont(self._theme.font(Type.COMPOSER))
        self.document().setDefaultFont(self._theme.font(Type.COMPOSER))
        self._chips.dress()
        self.spelling.look()

    def _pitch(self) -> float:
        metrics = self.fontMetrics()
        return max(self.font().pixelSize() * PITCH, float(metrics.height()))

    def _arrange(self) -> None:
        """Measure the chips, lay the text out between them, grow with it, and put the chips where they belong."""
        width, chips = self.viewport().width(), self._chips
        chips.measure(width, self._pitch())
        self._parts.measure(self._pitch())
        self._lines.set_room(width, chips.lead, chips.tail, self._pitch())
        policy = Qt.ScrollBarPolicy
        scrolls = (
            self._text_lines() > self._most_lines
        )  # else a bar would come and go, and wrap the words anew
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff)
        if self.height() != self._wanted_height():
            self.updateGeometry()
        self._place_chips()

    def _place_chips(self) -> None:
        offset = self.contentOffset().y() - self._lines.top(
            self.firstVisibleBlock()
        )  # as far as it is scrolled
        after_hint = self.fontMetrics().horizontalAdvance(self._hint) if self._is_empty() else 0
        tail = self._lines.tail_place() + QPointF(after_hint, offset)
        self._chips.place(
            offset, tail, self.viewport().width(), self._lines.is_turned(0), self._lines.is_turned()
        )
        self._parts.place(offset)
        self.completion.place()

    def _is_empty(self) -> bool:
        return self.document().isEmpty() and not is_composing(self)

    def _wanted_height(self) -> int:
        lines = min(max(self._least_lines, self._text_lines()), self._most_lines)
        return round(lines * self._pitch()) + 2

    def _text_lines(self) -> int:
        return round(self._lines.text_height() / self._pitch())

    def _keep_whole(self) -> None:
        """Keys and the mouse stop at the edges of an emoji; a screen reader may put the cursor inside, where the next
        letter would destroy it."""
        text, cursor = self.toPlainText(), self.textCursor()
        ends = cursor.anchor(), cursor.position()
        whole = edge(text, ends[0]), edge(text, ends[1])
        if whole != ends:
            cursor.setPosition(whole[0])
            cursor.setPosition(whole[1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _note_new(self) -> None:
        """What is undone and redone makes no new step; what is typed makes one, or goes into the last."""
        self._is_new = True

    def _changed(self) -> None:
        self._changes += 1
        before, self._steps_before = self._steps_before, self.undo_steps()
        self.change = Change.EDIT
        if not self._is_new and self._steps_before != before:
            self.change = Change.UNDO if self._steps_before < before else Change.REDO
        self._is_new = False
        self._arrange()
        self.body_changed.emit(self.body())

    def _takes_offer(self, event: QKeyEvent) -> bool:
        plain_tab = event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.NoModifier
        return self._offers and (plain_tab or _is_enter(event, Qt.KeyboardModifier.AltModifier))


def _shared(one: str, other: str) -> int:
    """How many code points both begin with."""
    for place, (mine, its) in enumerate(zip(one, other, strict=False)):
        if mine != its:
            return place
    return min(len(one), len(other))


def _is_enter(event: QKeyEvent, modifier: Qt.KeyboardModifier) -> bool:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & ~keypad == modifier
