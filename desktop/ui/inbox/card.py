"""InquiryCard: one inquiry: who asked what and how long ago, what was noted, and what can be done about it now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.inquiry import Inquiry, InquiryState
from desktop.ui.actions import Group, Where, add_entry, keys, plain_keys, words
from desktop.ui.button_row import ButtonRow
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.faces import Faces
from desktop.ui.icons import icon
from desktop.ui.inbox.hand_over import HandOver
from desktop.ui.inbox.lines import AskLine, NoteFrame
from desktop.ui.inbox.words import handle_words, name_words, state_words, wait_words
from desktop.ui.inbox.words_form import WordsForm
from desktop.ui.initials import InitialsMark
from desktop.ui.prose import Prose, breakable
from desktop.ui.question.answers import stranger_colours
from desktop.ui.question.words import shown
from desktop.ui.stream.words import full_time, there
from desktop.ui.style import kind, mark
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import QT_TR_NOOP, tr
from desktop.ui.words import tip

if TYPE_CHECKING:
    from desktop.services.session import Session

_MOST_SHOWN = 400
"""Characters of a post; X takes up to 25,000, and the rest is a press away."""
_TONES = {
    InquiryState.OPEN: "open",
    InquiryState.WITH: "",
    InquiryState.ESCALATED: "out",
    InquiryState.READY: "open",
    InquiryState.ANSWERED: "done",
}
HOLDING, GIVE, ANSWER, NOTE = "holding", "give", "answer", "note"
WENT_OUT, NOT_OUT = "went-out", "not-out"
RELEASE, WITHHOLD = "release", "withhold"
SHOW, OPEN_THERE, CUE, REMOVE, REOPEN = "show", "open", "cue", "remove", "reopen"
FOLLOW_UP, POSTED, WELCOME, TOLD = "follow-up", "posted", "welcome", "told"
_KEYS = plain_keys(Where.INQUIRY)
_TIPS = {
    GIVE: QT_TR_NOOP("By e-mail, copied or as a file, to somebody who knows"),
    HOLDING: QT_TR_NOOP("A reply that says so, in the composer for you to check and send"),
    ANSWER: QT_TR_NOOP("The answer is there: note it, and Parley drafts the follow-up"),
    FOLLOW_UP: QT_TR_NOOP("The answer for everybody, in the composer for you to check and send"),
    POSTED: QT_TR_NOOP("Whoever asked has the answer: nobody waits for it any more"),
    REOPEN: QT_TR_NOOP("It waits for an answer again"),
}


class Place(NamedTuple):
    """Where an inquiry stands on the run sheet."""

    takes: bool = False
    """There is a run sheet, and it is not on it."""
    label: str = ""
    is_suggestion: bool = False


class InquiryCard(QFrame):
    """It takes the keyboard as a whole: its letters are keys, the arrows go from card to card."""

    asked = Signal(str, object)
    """What is to be done (one of the words above), and the inquiry."""
    handed = Signal(object, object, str, str)
    """The inquiry, a Way, who it goes to, and the note that goes along."""
    written = Signal(str, object, str)
    """ANSWER or NOTE, the inquiry, and the words."""
    stepped = Signal(int)
    problem = Signal(object)
    """A ParleyError."""

    def __init__(self, theme: Theme, faces: Faces, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._faces = theme, faces
        can = session.capabilities
        self._network, self._practice = can.network, can.links is None
        self._inquiry: Inquiry | None = None
        self._text = self._writing = ""
        self._sheet = Place()
        self._people: Iterable[str] = ()
        kind(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._mark = InitialsMark(theme, 24, self)
        self._name, self._wait = ElidedLabel(self), ElidedLabel(self)
        self._state = QLabel(self)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._words = Prose(theme, self)
        self._note = NoteFrame(theme, self)
        self._answer = Prose(theme, self)
        self._kept_out = self._line((tr("Release"), RELEASE), is_quiet=True)
        self._on_sheet = self._line(is_quiet=True)
        self._out = self._line((tr("It went out"), WENT_OUT), (tr("Not yet"), NOT_OUT))
        self._suggested = self._line((words("inquiry.cue"), CUE))
        self._offer = self._line((tr("Put it in the welcome"), WELCOME), (tr("No need"), TOLD))
        self._buttons: dict[str, QPushButton] = {}
        self._more = QToolButton(self)
        self._menu = QMenu(self)
        self._hand_over = HandOver(theme, mails=not self._practice, parent=self)
        self._form = WordsForm(theme, session.writing, self)
        self._form.problem.connect(self.problem)
        self._lay_out()
        self._connect()
        self._dress()

    @property
    def inquiry(self) -> Inquiry | None:
        return self._inquiry

    @property
    def is_writing(self) -> bool:
        """Whether one of its forms is open."""
        return not (self._form.isHidden() and self._hand_over.isHidden())

    def show_inquiry(
        self, inquiry: Inquiry, text: str, avatar_url: str, sheet: Place, people: Iterable[str]
    ) -> None:
        """`text` are the post's words, empty where it is gone; `people` had something to answer before. What is being
        written stays."""
        self._people = people
        if sheet != self._sheet:
            self._sheet = sheet
            self._on_sheet.say(tr("On the run sheet as %1.", sheet.label) if sheet.label else "")
            self._suggested.say(tr("It came before the chat.") if sheet.is_suggestion else "")
        if (inquiry, text) == (self._inquiry, self._text):
            return
        self._inquiry, self._text = inquiry, text
        name = name_words(inquiry.asker)
        self._mark.show_colours(name, *stranger_colours(inquiry.asker.id))
        self._faces.put(self._mark, avatar_url)
        self._name.set_whole(name)
        self._state.setText(state_words(inquiry))
        self._state.setAccessibleName(self._state.text())
        mark(self._state, "tone", _TONES[inquiry.state])
        words = shown(text)
        cut = words if len(words) <= _MOST_SHOWN else f"{words[:_MOST_SHOWN].rstrip()}…"
        gone = tr("This post is not on this computer, or its author took it back.")
        self._words.say(breakable(cut) if cut else gone, Type.TEXT, "text" if cut else "muted")
        self._note.show_note(inquiry.note)
        self._answer.say(breakable(tr("Answer: %1", shown(inquiry.answer))), Type.QUIET, "text")
        self._answer.setVisible(bool(inquiry.answer))
        self._kept_out.say(tr("Left out of cards, transcript and recap.") if inquiry.is_withheld else "")
        self._out.say(self._out_words(inquiry))
        self._offer.say(tr("The next chat can begin with the answer.") if inquiry.waits_to_be_told else "")
        self._show_buttons(inquiry)

    def tick(self, now: datetime) -> None:
        """A second went by."""
        if self._inquiry is None:
            return
        words = wait_words(self._inquiry, now)
        words = tr("%1 %2", handle_words(self._inquiry.asker), words)
        if words != self._wait.accessibleName():
            self._wait.set_whole(words)
            tip(self._wait, full_time(self._inquiry.asked_at))
            spoken = (name_words(self._inquiry.asker), state_words(self._inquiry), words, shown(self._text))
            self.setAccessibleName(", ".join(filter(None, spoken)))

    def ask(self, act: str) -> None:
        """As its buttons and keys do."""
        self._ask(act)

    def keep_typed(self) -> str:
        """What is being written stays unfinished in its form; what could not be kept."""
        return self._form.keep_typed()

    @property
    def goes_along(self) -> str:
        """The note of an open hand-over."""
        return "" if self._hand_over.isHidden() else self._hand_over.note

    def close_forms(self) -> None:
        self._form.close_down()
        self._hand_over.close_down()

    def ask_whether_it_went_out(self) -> None:
        """The keyboard on the answer to that, where it is asked."""
        if not self._out.isHidden():
            self._out.take_focus()

    def acts_here(self) -> tuple[Group, QMenu]:
        """All that can be done with it, for who asks by name: the buttons in sight, and the menu."""
        self._fill_menu()
        menu = QMenu(self)
        for act in (one for one, button in self._buttons.items() if button.isVisible()):
            entry = add_entry(menu, f"inquiry.{act}")
            entry.triggered.connect(lambda _on=False, act=act: self._ask(act))
        menu.addActions(self._menu.actions())
        return Group.INQUIRIES, menu

    # --- Qt ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain or self._is_typed_in():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Menu:
            self._more.showMenu()
        elif (act := _KEYS.get(event.key())) is not None:
            self._ask(act)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        mark(self, "ring", True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        mark(self, "ring", False)
        super().focusOutEvent(event)

    # --- inside --------------------------------------------------------------------------------------------------

    def _is_typed_in(self) -> bool:
        """Whether the keyboard is in one of its forms."""
        focused = self.window().focusWidget()
        return any(form.isAncestorOf(focused) for form in (self._form, self._hand_over))

    def _ask(self, act: str) -> None:
        inquiry = self._inquiry
        if inquiry is None:
            return
        if act == GIVE:
            self._form.close_down()
            self._hand_over.open(inquiry.person, inquiry.note, self._people)
        elif act in (ANSWER, NOTE):
            self._hand_over.close_down()
            self._write(act, inquiry)
        elif (act != SHOW or inquiry.shown_id) and (act != CUE or (self._sheet.takes and self._text)):
            self.asked.emit(act, inquiry)

    def _write(self, act: str, inquiry: Inquiry) -> None:
        self._writing, place = act, f"{act}:{inquiry.post_id}"
        if act == NOTE:
            heading = tr("Your note. It stays on this computer unless you hand it over.")
            self._form.write(place, heading, tr("Keep note"), tr("Your note"), inquiry.note)
            return
        heading = tr("What is the answer to %1?", handle_words(inquiry.asker))
        hint = tr("Leave it empty where it was answered in the chat.")
        self._form.write(place, heading, tr("Draft the follow-up"), tr("Answer"), inquiry.answer, hint)

    def _written(self, _number: int, words: str) -> None:
        self._form.forget()
        self._form.close_down()
        if self._inquiry is not None:
            self.written.emit(self._writing, self._inquiry, words)

    def _handed(self, way: object, person: str, note: str) -> None:
        if self._inquiry is not None:
            self.handed.emit(self._inquiry, way, person, note)

    def _out_words(self, inquiry: Inquiry) -> str:
        if inquiry.handed_at is None:
            return ""
        if inquiry.person:
            return tr("Did it go out to %1?", shown(inquiry.person))
        return tr("Did it go out?")

    def _show_buttons(self, inquiry: Inquiry) -> None:
        is_ready = inquiry.state is InquiryState.READY
        self._buttons[FOLLOW_UP].setVisible(bool(inquiry.answer))
        self._buttons[POSTED].setVisible(is_ready)
        kind(self._buttons[FOLLOW_UP], "small-soft" if is_ready else "small")
        self._make_way()

    def _make_way(self) -> None:
        """While something is being written its own buttons are enough."""
        is_seen_to = self._inquiry is not None and self._inquiry.is_seen_to
        self._while_open.setVisible(self._inquiry is not None and not is_seen_to and not self.is_writing)
        self._when_answered.setVisible(is_seen_to and not self.is_writing)

    def _fill_menu(self) -> None:
        inquiry, menu = self._inquiry, self._menu
        menu.clear()
        if inquiry is None:
            return
        change_note = tr("Change your note…") if inquiry.note else ""
        acts = (
            (NOTE, change_note, True),
            (ANSWER, tr("Change the answer…"), inquiry.is_seen_to),
            (CUE, "", self._sheet.takes and bool(self._text)),
            (SHOW, "", bool(inquiry.shown_id)),
            (OPEN_THERE, there(words("inquiry.open", self._network)), not self._practice),
            (RELEASE, "", inquiry.is_withheld),
            (WITHHOLD, "", not inquiry.is_withheld),
            (REMOVE, "", True),
        )
        for act, otherwise, fits in acts:
            if fits:
                entry = add_entry(menu, f"inquiry.{act}", said=otherwise)
                entry.triggered.connect(lambda _on=False, act=act: self._ask(act))

    def _connect(self) -> None:
        self._menu.aboutToShow.connect(self._fill_menu)
        self._form.done.connect(self._written)
        for changes in (self._form.opened, self._form.closed, self._hand_over.opened, self._hand_over.closed):
            changes.connect(self._make_way)
        self._hand_over.asked.connect(self._handed)
        self._theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._more.setIcon(icon("ellipsis", self._theme.colour(Colour.MUTED)))

    def _line(self, *acts: tuple[str, str], is_quiet: bool = False) -> AskLine:
        return AskLine(
            self._theme,
            self,
            [(words, partial(self._ask, act)) for words, act in acts],
            is_quiet=is_quiet,
        )

    def _button(self, act: str) -> QPushButton:
        said, key = words(f"inquiry.{act}"), keys(f"inquiry.{act}")
        button = QPushButton(said, self)
        kind(button, "small")
        button.setFont(self._theme.font(Type.CONTROL))
        button.setAccessibleName(said)
        tip(button, tr("%1. On the card: %2", tr(_TIPS[act]), key) if key else tr(_TIPS[act]))
        button.clicked.connect(lambda: self._ask(act))
        self._buttons[act] = button
        return button

    def _lay_out(self) -> None:
        for label, look, style in (
            (self._name, "text", Type.NAME),
            (self._wait, "muted", Type.SMALL),
            (self._state, "state", Type.SMALL_BOLD),
        ):
            label.setFont(self._theme.font(style))
            kind(label, look)
        head = QGridLayout()
        head.setHorizontalSpacing(8)
        head.setVerticalSpacing(0)
        head.setColumnStretch(1, 1)
        head.addWidget(self._mark, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 0, 1)
        head.addWidget(self._state, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._more, 0, 3)
        head.addWidget(self._wait, 1, 1, 1, 3)
        self._while_open = ButtonRow(
            [
                self._button(GIVE),
                self._button(HOLDING),
                self._button(ANSWER),
            ],
            self,
        )
        self._when_answered = ButtonRow(
            [
                self._button(FOLLOW_UP),
                self._button(POSTED),
                self._button(REOPEN),
            ],
            self,
        )
        kind(self._more, "icon")
        self._more.setIconSize(self._theme.icon_size(16))
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._more.setAccessibleName(tr("More for this post"))
        self._more.setToolTip(tr("More for this post"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        self._menu.setAccessibleName(tr("More for this post"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._words)
        for part in (self._note, self._answer, self._kept_out, self._on_sheet):
            column.addWidget(part)
        for part in (self._out, self._suggested, self._offer):
            column.addWidget(part)
        column.addWidget(self._while_open)
        column.addWidget(self._when_answered)
        column.addWidget(self._form)
        column.addWidget(self._hand_over)
