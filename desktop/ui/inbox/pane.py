"""InboxPane: what somebody has to see to in this room: who waits longest first, what is answered folded away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import ParleyError
from desktop.core.inquiry import Inquiry
from desktop.ui.announce import announce
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.faces import Faces
from desktop.ui.inbox import card as acts
from desktop.ui.inbox.acts import InboxActs
from desktop.ui.inbox.card import InquiryCard, Place
from desktop.ui.inbox.hand_over import Way
from desktop.ui.inbox.words import handle_words, list_words, over_words, summary_words
from desktop.ui.mirror import set_margins
from desktop.ui.notice_line import NoticeLine
from desktop.ui.prose import Prose
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr

if TYPE_CHECKING:
    from desktop.services.session import Session
    from desktop.ui.shown_pictures import ShownPictures


class InboxPane(QWidget):
    """Nothing in it posts: what it drafts is checked and sent in the composer."""

    drafted = Signal(object)
    """A Draft for the composer."""
    show_requested = Signal(str)
    """Show this post in the stream."""
    counted = Signal(int)
    """How many wait for an answer."""
    problem = Signal(object)
    """A ParleyError."""
    done = Signal()
    """The inbox, a mark or the run sheet is other than it was."""
    told = Signal(str)
    """A sentence on what was done."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        open_url: Callable[[str], None],
        *,
        clock: Callable[[], datetime],
        choose_new: Callable[[QWidget, str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._session, self._clock = theme, session, clock
        choose = choose_new or _choose_new
        self._acts = InboxActs(session, open_url, clock, lambda name: choose(self, name))
        self._faces = Faces("inbox", self)
        self._cards: dict[str, InquiryCard] = {}
        self._inquiries: tuple[Inquiry, ...] = ()
        self._texts: dict[str, str] = {}
        self._seen: object = None
        self._told_offers = False
        self._is_over: bool | None = None
        """Whether the chat is; None before that was looked up."""
        self.setAccessibleName(tr("Inbox"))
        self._summary = ElidedLabel(self)
        self._summary.setFont(theme.font(Type.QUIET))
        kind(self._summary, "muted")
        self._copy = QPushButton(tr("Copy the list"), self)
        kind(self._copy, "link")
        self._copy.setFont(theme.font(Type.CONTROL))
        self._copy.setAccessibleName(tr("Copy the list of what is open"))
        self._notice = NoticeLine(theme, self)
        self._over = Prose(theme, self)
        self._empty = Prose(theme, self)
        self._fold = QPushButton(self)
        kind(self._fold, "link")
        self._fold.setCheckable(True)
        self._fold.setFont(theme.font(Type.CONTROL))
        self._scroll = QScrollArea(self)
        self._lay_out()
        self._copy.clicked.connect(self._copy_list)
        self._fold.toggled.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Posts, the inbox or the room changed."""
        self._session.inbox.look_for_answers()
        self._inquiries = self._session.inbox.inquiries()
        self.counted.emit(self.open_count)
        self._tell_end()
        if not self.isVisible():
            return
        wanted = [one for one in self._inquiries if self._is_shown(one)]
        places = [self._place(one) for one in wanted]
        seen = (self._inquiries, places, self._is_over, self._fold.isChecked())
        if seen != self._seen:  # most posts that come say nothing else of what stands here
            self._show(wanted, places)
            self._seen = seen
        self._say_times()

    def tick(self) -> None:
        """A second went by."""
        self._say_times()
        self._tell_offers()

    @property
    def open_count(self) -> int:
        return sum(one.is_open for one in self._inquiries)

    def show_pictures(self, pictures: ShownPictures) -> None:
        """Askers' faces on their cards."""
        self._faces.show_pictures(pictures)

    def show_post(self, post_id: str) -> None:
        """The card of this post, or of who waits longest, with the keyboard on it; that nobody waits is said."""
        self.renew()
        longest = next((one for one in self._inquiries if one.is_open), None)
        inquiry = self._session.inbox.get(post_id) if post_id else longest
        found = None if inquiry is None else self._cards.get(inquiry.post_id)
        if found is not None:
            found.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(found)
        elif not post_id:
            announce(self, self._summary.accessibleName() or self._empty.accessibleName())

    def holding_reply(self) -> None:
        """For the card that has the keyboard, else for who waits longest and is nobody's."""
        at = self.window().focusWidget()
        focused = next((one for one in self._cards.values() if at is one or one.isAncestorOf(at)), None)
        first = next((one for one in self._inquiries if one.is_open), None)
        found = focused or (None if first is None else self._cards.get(first.post_id))
        if found is not None:
            found.ask(acts.HOLDING)

    def keep_typed(self) -> str:
        """What is being written here is kept, as the room leaves the screen; what of it could not be."""
        lost: list[str] = []
        for one in self._cards.values():
            lost.append(one.keep_typed())
            if one.inquiry is not None and (note := one.goes_along):
                try:
                    self._session.inbox.keep(replace(one.inquiry, note=note))
                except ParleyError:
                    lost.append(note)
        return "\n\n".join(filter(None, lost))

    # --- inside --------------------------------------------------------------------------------------------------

    def _show(self, wanted: list[Inquiry], places: list[Place]) -> None:
        ids = [one.shown_id for one in wanted if one.shown_id]
        rows = {row.key: row for row in self._session.rows(ids)} if ids else {}
        self._texts = {one.post_id: rows[one.shown_id].text for one in wanted if one.shown_id in rows}
        people = {one.person for one in self._inquiries if one.person}
        for post_id in self._cards.keys() - {one.post_id for one in wanted}:
            old = self._cards.pop(post_id)
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for place, (inquiry, sheet) in enumerate(zip(wanted, places, strict=True)):
            made = self._cards.get(inquiry.post_id) or self._made_card(inquiry.post_id)
            if self._column.indexOf(made) != place:
                self._column.insertWidget(place, made)
            row = rows.get(inquiry.shown_id)
            avatar = "" if row is None else row.author.avatar_url
            made.show_inquiry(inquiry, self._texts.get(inquiry.post_id, ""), avatar, sheet, people)
            made.show()
        self._show_around()

    def _say_times(self) -> None:
        now = self._clock()
        said = summary_words(self._inquiries, now) if self._inquiries else ""
        if said != self._summary.accessibleName():
            self._summary.set_whole(said)
        for one in self._cards.values():
            one.tick(now)

    def _tell_offers(self) -> None:
        """Once, while the welcome of a chat still waits: an answer could stand in it."""
        if (
            not self._told_offers
            and self._acts.has_welcome
            and any(one.waits_to_be_told for one in self._inquiries)
        ):
            self._told_offers = True
            self.told.emit(tr("An answer from an earlier chat is there. The inbox has it for your welcome."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.renew()

    def _place(self, inquiry: Inquiry) -> Place:
        label = self._acts.cue_label(inquiry)
        takes = self._session.hosting is not None and not label
        return Place(takes, label, takes and self._acts.is_suggestion(inquiry))

    def _is_shown(self, inquiry: Inquiry) -> bool:
        return inquiry.is_open or inquiry.waits_to_be_told or self._fold.isChecked()

    def _made_card(self, post_id: str) -> InquiryCard:
        made = InquiryCard(self._theme, self._faces, self._session, self._inside)
        made.problem.connect(self.problem)
        made.asked.connect(self._act)
        made.handed.connect(self._hand_over)
        made.written.connect(self._write)
        made.stepped.connect(self._step)
        self._cards[post_id] = made
        return made

    def _tell_end(self) -> None:
        """Once, as the chat ends before one's eyes."""
        was_over, self._is_over = self._is_over, self._session.questions().is_over
        if self._is_over and was_over is False and (said := over_words(self._inquiries)):
            self.told.emit(said)

    def _show_around(self) -> None:
        folded = sum(not (one.is_open or one.waits_to_be_told) for one in self._inquiries)
        self._fold.setVisible(folded > 0)
        words = counted("%n answered", "%n answered", folded)
        self._fold.setText(tr("Hide %1", words) if self._fold.isChecked() else tr("Show %1", words))
        self._fold.setAccessibleName(self._fold.text())
        over = over_words(self._inquiries) if self._is_over else ""
        self._over.say(over, Type.QUIET, "warn")
        self._over.setVisible(bool(over))
        self._copy.setVisible(self.open_count > 0)
        self._empty.setVisible(not self._inquiries)

    def _act(self, act: str, inquiry: Inquiry) -> None:
        text = self._texts.get(inquiry.post_id, "")
        simple: dict[str, Callable[[], None]] = {
            acts.WENT_OUT: lambda: self._went_out(inquiry),
            acts.NOT_OUT: lambda: self._not_out(inquiry),
            acts.RELEASE: lambda: self._acts.withhold(inquiry, is_withheld=False),
            acts.WITHHOLD: lambda: self._acts.withhold(inquiry, is_withheld=True),
            acts.POSTED: lambda: self._answered(inquiry),
            acts.REOPEN: lambda: self._acts.reopen(inquiry),
            acts.TOLD: lambda: self._acts.told(inquiry),
            acts.OPEN_THERE: lambda: self._acts.show_there(inquiry),
            acts.SHOW: lambda: self.show_requested.emit(inquiry.shown_id),
            acts.HOLDING: lambda: self.drafted.emit(self._acts.holding(inquiry)),
            acts.FOLLOW_UP: lambda: self.drafted.emit(self._acts.follow_up(inquiry, text)),
            acts.WELCOME: lambda: self._welcome(inquiry, text),
            acts.CUE: lambda: self.told.emit(self._acts.cue(inquiry, text)),
            acts.REMOVE: lambda: self._remove(inquiry),
        }
        if act in simple:
            self._try(simple[act])

    def _went_out(self, inquiry: Inquiry) -> None:
        """What is told of it takes the place of how it is handed over."""
        self._acts.went_out(inquiry)
        self.told.emit(tr("Escalated. The post is left out of cards until you release it."))

    def _not_out(self, inquiry: Inquiry) -> None:
        self._acts.not_out(inquiry)
        self.told.emit(tr("Not out yet. “Pass on…” has your note for another try."))

    def _answered(self, inquiry: Inquiry) -> None:
        self._acts.answered(inquiry)
        self.told.emit(tr("Marked as answered."))

    def _welcome(self, inquiry: Inquiry, text: str) -> None:
        draft = self._acts.welcome(inquiry, text)
        if draft is not None:
            self.drafted.emit(draft)
        else:
            self.told.emit(tr("The run sheet's welcome has it."))

    def _remove(self, inquiry: Inquiry) -> None:
        self._acts.remove(inquiry)
        self._notice.say(
            tr("%1's post is out of the inbox.", handle_words(inquiry.asker)),
            trouble=False,
            action=tr("Put it back"),
            act=lambda: self._try(lambda: self._session.inbox.keep(inquiry)),
        )

    def _hand_over(self, inquiry: Inquiry, way: Way, person: str, note: str) -> None:
        card = self._cards[inquiry.post_id]

        def act() -> None:
            said = self._acts.hand_over(inquiry, self._texts.get(inquiry.post_id, ""), way, person, note)
            if said:
                card.close_forms()
                self.told.emit(said)

        self._try(act)
        if not card.is_writing:
            card.ask_whether_it_went_out()

    def _write(self, what: str, inquiry: Inquiry, words: str) -> None:
        def act() -> None:
            if what == acts.NOTE:
                self._acts.note(inquiry, words)
                return
            if words:
                done = self._acts.ready(inquiry, words)
                self.drafted.emit(self._acts.follow_up(done, self._texts.get(inquiry.post_id, "")))
            else:
                self._answered(replace(inquiry, answer=""))

        self._try(act)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except ParleyError as trouble:
            self.problem.emit(trouble)
        self.renew()
        self.done.emit()

    def _step(self, step: int) -> None:
        shown = [self._cards[one.post_id] for one in self._inquiries if one.post_id in self._cards]
        place = next((place for place, one in enumerate(shown) if one.hasFocus()), 0) + step
        if 0 <= place < len(shown):
            shown[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(shown[place])

    def _copy_list(self) -> None:
        QGuiApplication.clipboard().setText(list_words(self._inquiries, self._texts, self._clock()))
        self.told.emit(tr("Copied: what is open, one a line."))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        set_margins(head, 16, 8, 8, 4)
        head.addWidget(self._summary, 1)
        head.addWidget(self._copy)
        self._empty.say(
            tr(
                "Nothing waits here. On a post that needs somebody, press I or choose “To the inbox” in its menu: it "
                "stays here until it is answered, also after the chat."
            ),
            Type.TEXT,
            "muted",
        )
        self._inside = QWidget(self)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(12, 4, 12, 16)
        inside.setSpacing(12)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        inside.addWidget(self._over)
        inside.addWidget(self._empty)
        inside.addLayout(self._column)
        inside.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._notice)
        column.addWidget(self._scroll, 1)


def _choose_new(parent: QWidget, name: str) -> str:
    return QFileDialog.getSaveFileName(parent, tr("Hand over as a file"), str(Path.home() / name))[0]
