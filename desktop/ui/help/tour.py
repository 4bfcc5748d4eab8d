"""Tour: two minutes in the practice room, step by step: it points, waits for what a person does, and stops nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from desktop.core.outbox import Kind
from desktop.ui.help.beside import GAP, beside
from desktop.ui.help.ring import Ring
from desktop.ui.help.spots import bring_mention, widget_at
from desktop.ui.help.spots import place_of as spot_place
from desktop.ui.help.steps import STEPS, Spot, Want, place_of
from desktop.ui.help.tour_card import TourCard
from desktop.ui.stream.pane import StreamPane
from desktop.ui.tab_order import bring_into_sight

if TYPE_CHECKING:
    from desktop.ui.room_pane import RoomPane
    from desktop.ui.theme import Theme
    from desktop.ui.window import Window

WIDTHS = 1.0, 1.3, 0.7
"""How wide the card may be, of what it likes to be: the next one where its words would scroll in one."""
LOOK_MS = 200
"""Between two looks at where things stand and what was done."""


class Tour(QObject):
    """One at a time over a window; what it learns about the person is said in `reached` and `ended`."""

    reached = Signal(str)
    """The id of the step that is shown."""
    ended = Signal(bool)
    """Whether the last step was seen."""

    def __init__(self, theme: Theme, window: Window) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        ground = window.centralWidget()
        assert ground is not None
        self._ground = ground
        self.ring, self.card = Ring(theme, ground), TourCard(theme, ground)
        self._place = 0
        self._pane: RoomPane | None = None
        self._has_sent = False
        self._arrived_before: object = None
        self.card.forward.connect(lambda: self._go(1))
        self.card.backward.connect(lambda: self._go(-1))
        self.card.left.connect(lambda: self._end(finished=False))
        window.installEventFilter(self)
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(self._look)

    @property
    def is_on(self) -> bool:
        return self._looks.isActive()

    def begin(self, step_id: str = "") -> None:
        """From this step on, with the keyboard in the card."""
        self._looks.start()
        self._show(place_of(step_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape that nothing else had a use for leaves the tour; the card stays beside its spot in a new size."""
        if self.is_on and watched is self._window:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                    self._end(finished=False)
                    return True
            elif event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
                QTimer.singleShot(0, self, self._look)
        return super().eventFilter(watched, event)

    # --- inside ------------------------------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        if self._place + step >= len(STEPS):
            self._end(finished=True)
        else:
            self._show(max(0, self._place + step))

    def _show(self, place: int) -> None:
        self._place = place
        self._has_sent = False
        pane = self._room_pane()
        if pane is not None and self._is_at(Want.SENT):
            self._arrived_before = pane.outbox_model.arrived
        if pane is None:
            self.card.show_step(place)
        else:
            self.card.show_step(place, is_done=self._is_done(pane), label=pane.composer.draft.label)
            if STEPS[place].spot is Spot.MENTION:
                bring_mention(pane)
        if pane is not None and (widget := widget_at(STEPS[place].spot, self._window, pane)) is not None:
            bring_into_sight(widget)
        self._look()
        if pane is not None and self._is_at(Want.SENT):
            pane.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reached.emit(STEPS[place].id)

    def _is_at(self, want: Want) -> bool:
        return STEPS[self._place].want is want

    def _end(self, *, finished: bool) -> None:
        self._looks.stop()
        had_keyboard = self.card.isAncestorOf(self._window.focusWidget())
        self.card.hide()
        self.ring.hide()
        pane = self._room_pane()
        if pane is not None:
            pane.places.stand_over(None, None)
            if had_keyboard:
                pane.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit(finished)

    def _look(self) -> None:
        """Where things stand now, and whether what is waited for is there."""
        if not self.is_on:
            return
        pane = self._room_pane()
        if pane is None:  # another page stands in the room's place
            self.card.hide()
            self.ring.hide()
            return
        if pane is not self._pane:
            self._pane = pane
            pane.composer.sent.connect(self._sent)
        self.card.show_label(pane.composer.draft.label)
        self.card.show_done(self._is_done(pane))
        self._stand(pane)

    def _stand(self, pane: RoomPane) -> None:
        spot = STEPS[self._place].spot
        widget = widget_at(spot, self._window, pane)
        pane.places.stand_over(self.card, widget)
        ground = self._ground.rect()
        place = QRect(ground.center(), QSize(1, 1))
        seen = None if widget is None else spot_place(spot, widget, self._ground, self._theme)
        if seen is not None and not seen.isEmpty():
            place = seen
            self.ring.put_around(place)
        self.ring.setVisible(place is seen)
        self._put_card(ground, place)
        for part in (self.ring, self.card):
            part.raise_()

    def _put_card(self, ground: QRect, spot: QRect) -> None:
        likes = self.card.wanted().width()
        widths = [min(round(likes * part), ground.width() - 2 * GAP) for part in WIDTHS]
        places = (self._place_with(width, ground, spot) for width in widths)
        whole = (place for place in places if place.height() >= self.card.high_for(place.width()))
        self.card.stand_at(next(whole, None) or self._place_with(widths[0], ground, spot))
        self.card.show()

    def _place_with(self, width: int, ground: QRect, spot: QRect) -> QRect:
        """Where the card stands that likes to be so wide."""
        mirrored = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = QSize(width, self.card.high_for(width))
        place = beside(ground, spot, size, right_to_left=mirrored)
        if place.width() < width:  # narrower words are higher
            higher = QSize(place.width(), self.card.high_for(place.width()))
            place = beside(ground, spot, higher, right_to_left=mirrored)
        return place

    def _is_done(self, pane: RoomPane) -> bool:
        want = STEPS[self._place].want
        if want is Want.QUESTION:
            return bool(pane.questions_model.questions.by_number)
        if want is Want.SENT:
            return self._has_sent
        if want is Want.BACK:
            arrived = pane.outbox_model.arrived
            return arrived is not None and arrived is not self._arrived_before and arrived.kind is Kind.POST
        if want is Want.HELD:
            return isinstance(pane.stream, StreamPane) and pane.stream.head.hold.is_on
        return False

    def _sent(self) -> None:
        """What is on its way can be taken back for some seconds only: the step about that comes at once."""
        self._has_sent = True
        if self.is_on and self._is_at(Want.SENT):
            self._go(1)

    def _room_pane(self) -> RoomPane | None:
        """The room, while it is on the screen."""
        found: list[RoomPane] = []
        self._window.in_room(found.append)()
        return found[0] if found else None
