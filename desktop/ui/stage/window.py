"""StageWindow: a chat for a projector or a call: the question large, chosen answers, and the code to join by."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.core.stage import Stage
from desktop.ui.actions import Where, plain_keys
from desktop.ui.invite.code import code_image
from desktop.ui.mirror import is_mirrored, seen
from desktop.ui.stage.answer_card import AnswerCard
from desktop.ui.stage.fitted_text import LINE, FittedText
from desktop.ui.stage.words import asked_by, full_screen_words, screen_words
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr

WIDE, HIGH = 1280, 720
"""Px for which the sizes below are meant; they grow and shrink with the window."""
EDGE, CODE = 56, 208
HEAD, SMALL = 30, 22
QUESTION_LEAST, QUESTION_MOST = 26, 92
_SHORT, _LONG = 90, 280
"""Characters between which a longer answer gets a wider card."""
ANSWER_LEAST, ANSWER_MOST = 12, 34


class StageWindow(QWidget):
    """Shows what it is told, and only that: there is no note, no inbox and no money here to be seen by mistake."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._theme = theme
        self._stage: Stage | None = None
        self._code, self._link, self._code_place = QImage(), "", QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(480, 320)
        self.resize(WIDE, HIGH)
        bold = QFont.Weight.DemiBold
        self._hashtag = FittedText(theme, self, colour=Colour.ACCENT, weight=QFont.Weight.Bold)
        self._topic = FittedText(theme, self, colour=Colour.MUTED)
        self._label = FittedText(theme, self, colour=Colour.HOST, weight=QFont.Weight.Bold)
        self._question = FittedText(theme, self, weight=bold)
        self._by = FittedText(theme, self, colour=Colour.MUTED)
        self._source = FittedText(theme, self, colour=Colour.MUTED)
        self._join = FittedText(theme, self, colour=Colour.MUTED)
        self._answers: list[AnswerCard] = []
        self.full = QPushButton(full_screen_words(is_full=False), self)
        self.full.setFont(theme.font(Type.CONTROL))
        kind(self.full, "small")
        self.full.setAccessibleName(tr("Full screen"))
        self.full.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.full.clicked.connect(self.switch_full_screen)
        theme.changed.connect(self.update)

    # --- what it is told ---------------------------------------------------------------------------------------

    def show_stage(self, stage: Stage, source: str, link: str) -> None:
        """`source` says where the posts come from; `link` is where one joins, empty for nowhere."""
        if (stage, source, link) == (self._stage, self._source.text, self._link):
            return
        self._stage, self._link = stage, link
        question = stage.question
        self.setWindowTitle(tr("#%1 on stage", stage.hashtag))
        self._hashtag.set_text(f"#{stage.hashtag}", from_right=is_mirrored())
        self._topic.set_text(stage.topic, from_right=is_mirrored())
        self._label.set_text(
            "" if question is None else f"{question.letter}{question.number}", from_right=is_mirrored()
        )
        self._question.set_text(stage.asked or stage.topic or tr("We begin soon."))
        self._by.set_text("" if question is None else asked_by(question.author))
        self._source.set_text(source, from_right=is_mirrored())
        self._join.set_text(tr("Scan to join") if link else "", from_right=is_mirrored())
        while len(self._answers) > len(stage.answers):
            gone = self._answers.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._answers) < len(stage.answers):
            card = AnswerCard(self._theme, self)
            card.show()
            self._answers.append(card)
        for card, row in zip(self._answers, stage.answers, strict=True):
            card.show_row(row)
        said = [f"#{stage.hashtag}", self._label.text, self._question.text]
        self.setAccessibleName(" ".join(filter(None, said)))
        self._arrange()

    def switch_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        self._arrange()

    def go_to(self, screen: QScreen) -> None:
        """To another screen, in the same way as here."""
        was_full = self.isFullScreen()
        self.showNormal()
        self.setScreen(screen)
        place = screen.availableGeometry()
        self.setGeometry(
            QRect(place.topLeft(), place.size() * 0.8).translated(place.width() // 10, place.height() // 10)
        )
        if was_full:
            self.showFullScreen()
        self._arrange()

    # --- Qt ----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()  # nobody wants a ring around a button on the wall

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in plain_keys(Where.STAGE) or (
            event.key() == Qt.Key.Key_Escape and self.isFullScreen()
        ):
            self.switch_full_screen()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.full.hasFocus():
            self.full.click()
        elif event.key() == Qt.Key.Key_Menu:
            self._menu().popup(self.mapToGlobal(self.rect().center()))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.switch_full_screen()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu().popup(event.globalPos())

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Colour.SURFACE))
        if not self._code.isNull():
            painter.drawImage(self._code_place.topLeft(), self._code)
        painter.end()

    # --- inside ------------------------------------------------------------------------------------------------

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Stage"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(full_screen_words(is_full=self.isFullScreen())).triggered.connect(
            self.switch_full_screen
        )
        screens = QGuiApplication.screens()
        for number, screen in enumerate(screens, 1):
            if len(screens) > 1 and screen is not self.screen():
                menu.addAction(screen_words(number, screen.name())).triggered.connect(
                    partial(self.go_to, screen)
                )
        menu.addSeparator()
        menu.addAction(tr("Close the stage")).triggered.connect(self.close)
        return menu

    def _arrange(self) -> None:
        """Everything in its place, as large as the window allows."""
        unit = min(self.width() / WIDE, self.height() / HIGH)
        edge, head, small = (max(1, round(one * unit)) for one in (EDGE, HEAD, SMALL))
        width, bottom = self.width() - 2 * edge, self.height() - edge
        top = self._arrange_head(edge, width, head)
        foot = round(small * LINE)
        for part in (self._source, self._join):
            part.set_pixels(small)
        self._put(self._source, edge, bottom - foot, width, foot)
        code_side = self._arrange_code(unit, edge, top, foot)
        self.full.setVisible(not self.isFullScreen())
        self.full.setText(full_screen_words(is_full=self.isFullScreen()))
        self.full.adjustSize()
        above = max(0, (edge - self.full.height()) // 2)
        self._put(
            self.full, self.width() - edge - self.full.width(), above, self.full.width(), self.full.height()
        )
        body = QRect(edge, top, width, bottom - foot - head // 2 - top)
        self._arrange_question(body, code_side, unit)
        self.update()

    def _put(self, part: QWidget, x: int, y: int, width: int, height: int) -> None:
        """`x` is counted from where lines begin."""
        part.setGeometry(seen(self, QRect(x, y, width, height)))

    def _arrange_head(self, edge: int, width: int, head: int) -> int:
        step = round(head * LINE)
        self._put(self._hashtag, edge, edge, width, step)
        self._hashtag.set_pixels(head)
        font = QFont(self._hashtag.font())
        font.setPixelSize(head)
        font.setWeight(QFont.Weight.Bold)
        beside = round(_width(font, self._hashtag.text)) + head // 2
        small = round(head * 0.8)
        self._put(self._topic, edge + beside, edge + (head - small) // 2, max(1, width - beside), step)
        has_question = self._stage is not None and self._stage.question is not None
        self._topic.setVisible(has_question)
        self._topic.set_pixels(small)
        self._put(self._hashtag, edge, edge, min(width, beside), step)
        return edge + step + head

    def _arrange_code(self, unit: float, edge: int, top: int, foot: int) -> int:
        """Px that the code takes at the right; 0 without one."""
        side = round(CODE * unit)
        ratio = self.devicePixelRatioF()
        self._code = code_image(self._link, round(side * ratio)) if self._link else QImage()
        if self._code.isNull():
            self._join.hide()
            return 0
        self._code.setDevicePixelRatio(ratio)
        across = round(self._code.width() / ratio)
        place = QRect(self.width() - edge - across, top, across, across)
        self._code_place = seen(self, place)
        quiet = across // 10
        self._join.show()
        self._put(self._join, place.left() + quiet, top + across + quiet // 2, across - quiet, foot)
        return across + edge // 2

    def _arrange_question(self, body: QRect, code: int, unit: float) -> None:
        least, most = round(QUESTION_LEAST * unit), round(QUESTION_MOST * unit)
        label, by = round(44 * unit), round(SMALL * unit)
        high = round(body.height() * (0.46 if self._answers else 1.0))
        width = body.width() - code
        top = body.top()
        if self._label.text:
            self._put(self._label, body.left(), top, width, round(label * LINE))
            self._label.set_pixels(label)
            top += round(label * LINE)
        by_height = round(by * LINE) if self._by.text else 0
        room = max(1, body.top() + high - top - by_height - round(8 * unit))
        self._put(self._question, body.left(), top, width, room)
        pixels = self._question.best(max(1, least), max(1, round(most * (0.7 if self._answers else 1.0))))
        self._question.set_pixels(pixels)
        top += round(min(self._question.words_height(pixels), self._question.height())) + round(8 * unit)
        self._put(self._by, body.left(), top, width, max(1, by_height))
        self._by.set_pixels(by)
        below = max(top + by_height, body.top() + (code + round(SMALL * LINE * unit) if code else 0))
        self._arrange_answers(body, below + round(20 * unit), unit)

    def _arrange_answers(self, body: QRect, top: int, unit: float) -> None:
        """Side by side, all in one size; in a high window one above the other."""
        count = len(self._answers)
        if not count:
            return
        gap, pad = round(20 * unit), round(22 * unit)
        room = QRect(body.left(), top, body.width(), max(1, body.bottom() - top))
        is_high = self.height() > self.width()
        shares = [max(_SHORT, min(_LONG, card.length)) for card in self._answers]
        left = room.left()
        for place, (card, share) in enumerate(zip(self._answers, shares, strict=True)):
            if is_high:
                high = (room.height() - gap * (count - 1)) // count
                above = room.top() + place * (high + gap)
                self._put(card, room.left(), above, room.width(), max(1, high))
                continue
            wide = round((room.width() - gap * (count - 1)) * share / sum(shares))
            self._put(card, left, room.top(), max(1, wide), room.height())
            left += wide + gap
        least, most = max(1, round(ANSWER_LEAST * unit)), max(1, round(ANSWER_MOST * unit))
        pixels = min(card.best(least, most, pad) for card in self._answers)
        if not is_high:  # as high as the longest, and no higher
            high = min(room.height(), max(card.height_at(pixels, pad) for card in self._answers))
            for card in self._answers:
                card.resize(card.width(), high)
        for card in self._answers:
            card.set_pixels(pixels, pad)


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
