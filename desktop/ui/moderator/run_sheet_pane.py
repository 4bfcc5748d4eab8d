"""RunSheetPane: a chat's run sheet with its clock, what is asked before a cue goes out, and the forms for a cue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.cue import Cue, CueKind
from desktop.core.errors import ParleyError
from desktop.core.glance import is_dying_down
from desktop.core.guards import Doubt
from desktop.ui.actions import keys as key_words
from desktop.ui.composer.tool import Tool
from desktop.ui.flow import Flow
from desktop.ui.moderator.asking import Asking
from desktop.ui.moderator.chat_clock import ChatClock
from desktop.ui.moderator.cue_acts import CueActs
from desktop.ui.moderator.cue_form import CueForm
from desktop.ui.moderator.cue_list import CueList
from desktop.ui.moderator.import_form import ImportForm
from desktop.ui.moderator.sheet_share import SheetShare
from desktop.ui.moderator.words import doubt_words, kind_words, name_of, post_words
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import said

if TYPE_CHECKING:
    from desktop.services.hosting import Asking as Awaited
    from desktop.services.hosting import Hosting
    from desktop.services.session import Session


ROOM_FOR_WORDS = 360
"""px from which all tools of the foot have their words."""


class RunSheetPane(QWidget):
    """Without a run sheet in this room it says how one comes about."""

    plan_wanted = Signal()
    rehearse_wanted = Signal()

    def __init__(
        self, theme: Theme, session: Session, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._session, self._clock = theme, session, clock
        self._awaited: Awaited | None = None
        self._folder = ""
        self.acts = CueActs(session, self)
        self.clock = ChatClock(theme, self)
        self.asking = Asking(theme, self)
        self.cues = CueList(theme, self)
        self._trouble = QLabel(self)
        self._form, self._import_form = CueForm(theme, session, self), ImportForm(theme, self)
        self._empty = self._made_empty()
        self._undo = Tool(theme, "undo-2", self)
        self._add = Tool(theme, "plus", self)
        self._import = Tool(theme, "file-input", self)
        self._share = SheetShare(theme, self)
        self._rehearse = Tool(theme, "drama", self)
        self._lay_out()
        self._connect()

    # --- what it is told ---------------------------------------------------------------------------------------

    def renew(self) -> None:
        """Posts, people or the run sheet changed, or a second went by."""
        hosting = self._session.hosting
        self._empty.setVisible(hosting is None)
        self._pages.setVisible(hosting is not None)
        if hosting is None:
            return
        now, sheet, questions = self._clock(), hosting.sheet(), self._session.questions()
        account = self._session.account
        me = "" if account is None else account.username
        self.clock.show_time(sheet, now, hosting.device)
        money = self._session.money
        pays = money is not None and money.pays
        self.cues.show_sheet(sheet, questions, now, me=me, most=self._most, pays=pays)
        current = questions.current
        dies = current is not None and is_dying_down(
            questions.glance.minutes, current.number, current.asked_at, now
        )
        label = "" if current is None else f"{current.letter}{current.number}"
        self.cues.next.show_hint(tr("Answers to %1 are dying down.", label) if dies else "")
        if hosting.chat.folder != self._folder:
            self._folder = hosting.chat.folder
            self._share.show_folder(self._folder)
        self._show_trouble(hosting)
        self._show_awaited(hosting)

    def tick(self) -> None:
        if self.isVisible():
            self.renew()

    def to_next_cue(self) -> None:
        """The keyboard on it; what is written in a form stays there."""
        self._pages.setCurrentWidget(self._list)
        if self.cues.next.isHidden():  # nothing is left to post, or nothing there yet
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.cues.take_focus(self.cues.next.cue_id)

    def edit(self, cue_id: str) -> None:
        """The form of a cue, with the keyboard in it."""
        hosting = self._session.hosting
        if hosting is not None and (cue := hosting.sheet().get(cue_id)) is not None:
            self._edit(cue)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rehearse.set_worded(self.width() >= ROOM_FOR_WORDS)

    def undo(self) -> bool:
        """Raises StoreTrouble."""
        return self.acts.undo()

    def keep_typed(self) -> None:
        """What is written of a cue stays unfinished in its form: nobody else sees it, and nothing of it goes out."""
        self._form.finish()

    # --- inside ------------------------------------------------------------------------------------------------

    @property
    def _most(self) -> int:
        return self._session.capabilities.max_weight

    @property
    def _handle(self) -> str:
        account = self._session.account
        return "" if account is None else account.username

    def _ask(self, doubt: Doubt, cue: Cue, *, by_itself: bool = False) -> None:
        yes = post_words(cue, self._handle)
        act = partial(self.acts.post, cue.id, doubt)
        self.asking.ask(
            doubt_words(doubt, cue), yes, act, otherwise=self._back_to_list, takes_focus=not by_itself
        )

    def _ask_to_sign_in(self, cue: Cue) -> None:
        said = tr("Nobody is signed in here. Sign in, and then post %1.", name_of(cue))
        self.asking.ask(said, tr("Sign in"), self._sign_in, otherwise=self._back_to_list)

    def _sign_in(self) -> None:
        try:
            self._session.identity.begin_sign_in(write=True)
        except ParleyError as trouble:
            self.acts.problem.emit(trouble)

    def _show_awaited(self, hosting: Hosting) -> None:
        """What would have gone out by itself, and does not, is asked about once."""
        awaited = hosting.asking
        if awaited == self._awaited:
            return
        self._awaited = awaited
        if awaited is None:
            self.asking.hide()
        elif awaited.doubt is not None:
            self._ask(awaited.doubt, awaited.cue, by_itself=True)
        elif awaited.error is not None:
            words = said(awaited.error, self._session.capabilities.network)
            act = partial(self.acts.post, awaited.cue.id)
            self.asking.ask(words, post_words(awaited.cue, self._handle), act, takes_focus=False)

    def _show_trouble(self, hosting: Hosting) -> None:
        trouble = hosting.folder_trouble
        words = "" if trouble is None else said(trouble, self._session.capabilities.network)
        if words != self._trouble.text():
            self._trouble.setText(words)
            self._trouble.setAccessibleName(words)
            self._trouble.setVisible(bool(words))

    def _edit(self, cue: Cue) -> None:
        if (hosting := self._session.hosting) is not None:
            self._pages.setCurrentWidget(self._form)
            hosts = self._session.room.hosts
            self._form.open(cue, hosting.sheet(), hosts, self._handle, most=self._most)

    def _correct(self, cue: Cue) -> None:
        if (hosting := self._session.hosting) is not None:
            self._pages.setCurrentWidget(self._form)
            anew = hosting.can_be_taken_back(cue.id)
            self._form.open_correction(cue, hosting.sheet(), self._handle, most=self._most, anew=anew)

    def _new(self, cue_kind: CueKind) -> None:
        if (hosting := self._session.hosting) is not None:
            self._edit(hosting.new(cue_kind))

    def _keep(self, cue: Cue) -> None:
        if self.acts.put(cue):
            self._form.forget()
            self._close_form(cue.id)

    def _correct_now(self, cue_id: str, text: str) -> None:
        if self.acts.correct(cue_id, text):
            self._form.forget()
            self._close_form(cue_id)

    def _open_import(self) -> None:
        if (hosting := self._session.hosting) is not None:
            self._pages.setCurrentWidget(self._import_form)
            self._import_form.open(hosting)

    def _add_all(self, cues: tuple[Cue, ...]) -> None:
        if self.acts.add(cues):
            self._import_form.clear()
            self._close_form()

    def _close_form(self, cue_id: str = "") -> None:
        self._pages.setCurrentWidget(self._list)
        self.renew()
        self.cues.take_focus(cue_id or self.cues.next.cue_id)

    def _back_to_list(self) -> None:
        self.cues.take_focus(self.cues.next.cue_id)

    def _take_back(self) -> None:
        if self.undo():
            self.renew()
        else:
            self.acts.told.emit(tr("There is nothing here to take back."), False)

    def _act(self, act: str, cue_id: str) -> None:
        focused = self.window().focusWidget()
        had = self.cues.isAncestorOf(focused)
        self.acts.ask(act, cue_id)
        if had and self._pages.currentWidget() is self._list and not self.asking.isVisible():
            self.cues.take_focus(cue_id)

    def _connect(self) -> None:
        self.acts.doubted.connect(self._ask)
        self.acts.signed_out.connect(self._ask_to_sign_in)
        self.acts.edit_wanted.connect(self._edit)
        self.acts.correct_wanted.connect(self._correct)
        self.acts.done.connect(self.renew)
        self.clock.on_time_wanted.connect(self.acts.switch_on_time)
        self.cues.asked.connect(self._act)
        self.cues.moved.connect(self.acts.move)
        self.cues.next.hold_wanted.connect(self.acts.hold)
        self.cues.next.later_wanted.connect(self.acts.later)
        self._form.kept.connect(self._keep)
        self._form.corrected.connect(self._correct_now)
        self._form.closed.connect(self._close_form)
        self._form.problem.connect(self.acts.problem)
        self._import_form.added.connect(self._add_all)
        self._import_form.closed.connect(self._close_form)
        self._import.clicked.connect(self._open_import)
        self._share.chosen.connect(self.acts.share)
        self._rehearse.clicked.connect(self.rehearse_wanted)
        self._undo.clicked.connect(self._take_back)

    def _made_empty(self) -> QWidget:
        place = QWidget(self)
        words = QLabel(tr("No chat of yours is planned in this room."), place)
        more = QLabel(
            tr("Plan one, and its questions stand here, each at its minute. Nothing goes out by itself."),
            place,
        )
        plan = QPushButton(tr("Plan a chat"), place)
        plan.setAccessibleName(plan.text())
        plan.setFont(self._theme.font(Type.CONTROL))
        plan.clicked.connect(self.plan_wanted)
        column = QVBoxLayout(place)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for label, style, look in ((words, Type.NAME, "text"), (more, Type.QUIET, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFont(self._theme.font(style))
            kind(label, look)
            column.addWidget(label)
        column.addWidget(plan, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return place

    def _lay_out(self) -> None:
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        self._trouble.setFont(self._theme.font(Type.QUIET))
        self._trouble.setContentsMargins(16, 0, 16, 8)
        self._trouble.hide()
        kind(self._trouble, "warn")
        self._add.say(tr("Add"), tr("Add a cue to the run sheet"), aloud=tr("Add a cue"))
        menu = QMenu(self._add)
        for one in (CueKind.QUESTION, CueKind.TEASER, CueKind.NOTE, CueKind.WELCOME, CueKind.CLOSING):
            menu.addAction(kind_words(one)).triggered.connect(lambda _on=False, one=one: self._new(one))
        self._add.open_menu(menu)
        self._import.say(tr("Import"), tr("Questions from a list, Markdown or a table"))
        self._undo.say(tr("Undo"), tr("Take back what was done last at the run sheet (Ctrl+Z)"))
        keys = tr("Play this chat in the practice room first (%1)", key_words("chat.rehearse"))
        self._rehearse.say(tr("Rehearse"), keys, aloud=tr("Rehearse this chat"))
        for tool in (self._share, self._undo):  # the column has no room for five words
            tool.set_worded(False)
        self._foot = Flow(gap=0)
        self._foot.setContentsMargins(10, 4, 10, 6)
        self._foot.addWidget(self._add)
        self._foot.addWidget(self._import)
        self._foot.addWidget(self._share)
        self._foot.addWidget(self._rehearse)
        self._foot.far()
        self._foot.addWidget(self._undo)
        self._list = QWidget(self)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for upper in (self.clock, self._trouble, self.asking):
            column.addWidget(upper)
        column.addWidget(self.cues, 1)
        column.addLayout(self._foot)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._form)
        self._pages.addWidget(self._import_form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        whole.addWidget(self._pages, 1)
