"""RoomPane: one open room: the stream on one side, the question and the composer on the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.draft import Draft
from desktop.core.errors import AccountUnconfirmed, BadInput, ParleyError, PermissionNeeded
from desktop.core.events import (
    ConsentAsked,
    ConsentGiven,
    Event,
    KeepsAsked,
    LinkChanged,
    PostsArrived,
    QuestionsChanged,
    RoomChanged,
    SignInEnded,
    Uploading,
)
from desktop.ui.aloud.room import RoomAloud
from desktop.ui.arrival import Arrival
from desktop.ui.columns import NARROW
from desktop.ui.composer.entry_acts import EntryActs
from desktop.ui.composer.outbox_list import OutboxList
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.composer.timing import Timing
from desktop.ui.host_desk import HostDesk
from desktop.ui.models.outbox import OutboxModel
from desktop.ui.models.questions import QuestionsModel
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.paced import Paced
from desktop.ui.question.fold import QuestionFold
from desktop.ui.question.holding import Holding
from desktop.ui.question.pane import QuestionPane
from desktop.ui.recap.room_end import RoomEnd
from desktop.ui.reflow import Reflow
from desktop.ui.room_places import RoomPlaces
from desktop.ui.shown_pictures import ShownPictures
from desktop.ui.stream.acts import RowActs
from desktop.ui.stream.decision import TO_INBOX, Decision
from desktop.ui.stream.pane import StreamPane
from desktop.ui.stream_column import StreamColumn
from desktop.ui.theme import Theme
from desktop.ui.translate import tr
from desktop.ui.words import said

if TYPE_CHECKING:
    from desktop.services.session import Session

Clock = Callable[[], datetime]


class RoomPane(QWidget):
    """What stands in it is placed by RoomPlaces."""

    problem = Signal(object)
    """A ParleyError for the window's line."""
    changed = Signal()
    """People, the outbox or what a person decided changed, and maybe rows."""
    posts_came = Signal()
    """Rows changed, and nothing else."""
    told = Signal(str, bool)
    """A sentence for the window's line, and whether `undo` takes back what it says."""
    practise_requested = Signal()
    commanded = Signal(str)
    """A command of the window was asked for here, by its id."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        timeline: TimelineModel | None,
        *,
        clock: Clock,
        open_url: Callable[[str], None],
        stream: StreamPane | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`stream` shows `timeline` already, where the room was opening."""
        super().__init__(parent)
        self._theme = theme
        self._session, self._timeline = session, timeline
        self._clock, self._open_url = clock, open_url
        self._acts = RowActs(session, open_url)
        self.arrival = Arrival(session, open_url, self)
        self._arrivals = Paced(self._follow, self)
        self._only_posts = True
        """Whether nothing but posts came since the last renewal."""
        self.questions_model = QuestionsModel(self)
        self.outbox_model = OutboxModel(session.outgoing.entry, self, look_back=session.outgoing.said_before)
        self.stream = self._made_stream(theme, stream)
        self.column = StreamColumn(theme, session, self.stream, clock=clock, parent=self)
        reads = timeline is not None
        self.question = QuestionPane(theme, self.questions_model, session, reads=reads, parent=self)
        self.fold = QuestionFold(theme, self)
        self.outbox = OutboxList(
            theme,
            self.outbox_model,
            network=session.capabilities.network,
            browser=session.capabilities.links is not None,
            clock=clock,
            identity=session.identity,
            room=lambda: session.room,
            parent=self,
        )
        self.composer = ComposerPane(theme, session, open_url, self, clock=clock)
        self.timing = Timing(theme, session, self.composer, clock, self)
        self._entries = EntryActs(session, self.composer, open_url, self.timing.change, self)
        self.arrival.offer_switch(theme, self.composer.send_button)
        self.band = self.arrival.made_band(theme, clock)
        self.end = RoomEnd(theme, session, clock=clock, open_url=open_url, parent=self)
        dock = (self.end.offer, self.outbox, self.timing.form, self.composer)
        self.places = RoomPlaces(theme, self.column, self.question, self.fold, dock, self.band, self)
        self.end.stand_in(self.places)
        self.desk = HostDesk(self, theme, open_url, clock)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Reflow(self.places, self))
        self._connect()
        if isinstance(self.stream, StreamPane):
            self.band.show_link(session.link)
        self._renew()
        self.aloud = RoomAloud(self, clock)
        self.tick()

    @property
    def session(self) -> Session:
        return self._session

    def show_pictures(self, pictures: ShownPictures) -> None:
        """Other people's pictures, wherever they are shown here."""
        if isinstance(self.stream, StreamPane):
            self.stream.view.wishes.show(pictures)
        self.question.faces.show_pictures(pictures)
        self.desk.show_pictures(pictures)

    def take(self, events: Sequence[Event]) -> None:
        """What happened (Bridge.events): the models first, then what shows them."""
        ours = [event for event in events if event.room_id == self._session.room.id]
        for event in ours:
            if isinstance(event, Uploading):  # nothing but its row shows it
                self.outbox.show_upload(event.entry_id, event.done, event.total)
        here = [event for event in ours if not isinstance(event, Uploading)]
        if not here:
            return
        if self._timeline is not None:
            self._timeline.set_reading(self._session.questions(), self._session.marked())
            self._timeline.take(here)
        for event in here:
            if isinstance(event, RoomChanged):
                self._room_changed()
            elif isinstance(event, LinkChanged) and isinstance(self.stream, StreamPane):
                self.stream.set_link(event.link)
                self.band.show_link(event.link)
            elif isinstance(event, KeepsAsked | ConsentAsked | ConsentGiven | SignInEnded):
                self.arrival.follow(event, self.composer.permission)
        if all(isinstance(event, LinkChanged) for event in here):
            self.changed.emit()
        elif all(isinstance(event, PostsArrived | QuestionsChanged | LinkChanged) for event in here):
            self._arrivals.ask()
        else:
            self._only_posts = False
            self._arrivals.now()

    def undo(self) -> None:
        """Take back the newest decision about a post or its author, or bring back what was put away last."""
        ways = [self._session.undo_mark, self._entries.bring_back]
        if self._entries.comes_first:
            ways.reverse()
        try:
            if any(undo() for undo in self.desk.ways_back(ways)):
                self.composer.bring_back()
                self._decided(tr("That is taken back."), undoable=False)
        except ParleyError as trouble:
            self.problem.emit(trouble)

    def tick(self) -> None:
        """A second went by."""
        if self.questions_model.questions.is_behind(self._session.room.plan, self._clock()):
            self._renew()
        self.question.tick(self._clock())
        if self.question.viewed is None:
            self.fold.show_question(None, self.question.unasked)
        self.column.tick()
        self.end.tick()
        self.desk.tick()
        self.aloud.tick(self._clock())

    def offer_courtesy(self) -> None:
        """A draft for one's followers, which its person sends or not."""
        from desktop.ui.plan.words import courtesy_words

        room = self._session.room
        if room.plan is None or room.plan.is_over(self._clock()):
            self.told.emit(tr("No chat is planned here now, so there is nothing to tell."), False)
        else:
            self.composer.put_back(Draft(courtesy_words(room.hashtag, room.plan), locked=True))

    def adapt(self, width: int) -> None:
        """The window is `width` px wide."""
        units = self._theme.units(width)
        self.composer.field.set_compact(units < NARROW)
        self.places.adapt(units)

    def rescale(self) -> None:
        self.adapt(self.window().width())

    def close_down(self) -> str:
        """Keep what is typed, as the room leaves the screen; what of it could not be, and would be lost with it."""
        note = self.stream.keep_typed() if isinstance(self.stream, StreamPane) else ""
        return "\n\n".join(
            filter(None, (note, self.desk.keep_typed(), self.question.keep_typed(), self.composer.keep_now()))
        )

    def carry_on(self, before: RoomPane) -> None:
        """The same room, opened anew for somebody else: what is being written there goes on here."""
        self.question.carry_on(before.question)
        self.composer.carry_on(before.composer)

    # --- inside ------------------------------------------------------------------------------------------------

    def _made_stream(self, theme: Theme, stream: StreamPane | None) -> QWidget:
        if self._timeline is None:
            return self.arrival.made_pane(theme)
        if stream is None:
            stream = StreamPane(theme, self._session.capabilities, clock=self._clock, parent=self)
            stream.setAccessibleName(tr("Posts"))
            stream.set_model(self._timeline)
        stream.set_link(self._session.link)
        stream.link_clicked.connect(self._open_url)
        stream.action_requested.connect(self.act)
        stream.decided.connect(self.decide)
        stream.told.connect(lambda said: self.told.emit(said, False))
        return stream

    def _connect(self) -> None:
        self.arrival.problem.connect(self.problem)
        self.arrival.practise_requested.connect(self.practise_requested)
        self.arrival.archive_requested.connect(lambda: self.commanded.emit("archive.show"))
        self.arrival.files_requested.connect(lambda: self.commanded.emit("files.show"))
        self.question.answer_requested.connect(self.composer.answer)
        self.question.host_named.connect(self._name_host)
        self.question.link_clicked.connect(self._open_url)
        self.question.problem.connect(self.trouble)
        self.question.unconfirmed.connect(self.composer.confirmation.ask)
        self.question.changed.connect(self._question_changed)
        self.question.viewed_changed.connect(self._show_viewed)
        if isinstance(self.stream, StreamPane):
            Holding(self.stream.head.hold, self.question)
        self.column.problem.connect(self.problem)
        self.column.question_chosen.connect(self._view_question)
        self.column.focus_left.connect(self.composer.field.setFocus)
        self.column.hello_requested.connect(lambda words: self.composer.put_back(Draft(words)))
        self.outbox.asked.connect(self._entries.ask)
        self.outbox.keyboard_left.connect(self.composer.field.setFocus)
        self.composer.later.clicked.connect(self.timing.ask)
        for acts in (self._entries, self.timing):
            acts.problem.connect(self.problem)
            acts.told.connect(self.told)
            acts.done.connect(self.renew)
        self.outbox.show_requested.connect(self.show_post)
        self.end.problem.connect(self.problem)
        self.end.told.connect(lambda said: self.told.emit(said, False))
        self.end.drafted.connect(self.composer.put_back)
        self.end.offer.report_wanted.connect(lambda: self.commanded.emit("chat.report"))
        self.end.answer_requested.connect(self.composer.answer)
        self.end.post_chosen.connect(self.show_post)
        self.end.keyboard_left.connect(self.composer.field.setFocus)
        self.composer.sent.connect(self._renew)
        self.composer.private.kept.connect(self._decided)

    def _renew(self, *, only_posts: bool = False) -> None:
        """Where nobody is signed in the composer follows the plan; else the hosts alone. `only_posts`: nothing else
        came, and most posts are of no concern to what stands beside the stream."""
        questions = self._session.questions()
        shown = questions.or_planned(self._session.room.plan, self._clock())
        if self._timeline is not None:
            self._timeline.set_reading(questions, self._session.marked())
        account = self._session.account
        pending = [] if self._timeline is None else self._timeline.pending_rows()
        is_shown = self.questions_model.set_questions(shown, pending, "" if account is None else account.id)
        if not (is_shown or only_posts):
            self.question.renew()
        self.composer.show_questions(shown if account is None else questions, arrivals_only=only_posts)
        if not (only_posts and self.outbox_model.is_empty):
            self.outbox_model.set_entries(self._session.outgoing.open_entries())
        if isinstance(self.stream, StreamPane):
            self.stream.set_abilities(self._session.capabilities, moderates=self._session.moderates)
        self._show_viewed()
        self.column.renew(questions)
        self.end.renew(only_posts=only_posts)
        self.desk.renew()

    def _follow(self) -> None:
        only_posts, self._only_posts = self._only_posts, True
        self._renew(only_posts=only_posts)
        (self.posts_came if only_posts else self.changed).emit()

    def renew(self) -> None:
        """More than posts changed."""
        self._only_posts = False
        self._follow()

    def _show_viewed(self) -> None:
        """The stream's "This question" is the one on the card."""
        viewed = self.question.viewed
        self.fold.show_question(viewed, self.question.unasked)
        if isinstance(self.stream, StreamPane):
            self.stream.show_question(None if viewed is None or viewed.planned else viewed.number)

    def _room_changed(self) -> None:
        if self._timeline is not None:
            self._timeline.set_room(self._session.room)
        self.question.set_room(self._session.room)

    def _view_question(self, number: int) -> None:
        """From the catch-up card: where the question is folded away, it unfolds."""
        self.question.view(number)
        self.places.unfold_question()

    def show_post(self, post_id: str) -> None:
        """In the stream, which comes into sight."""
        self.places.to_stream()
        if isinstance(self.stream, StreamPane):
            self.stream.show_post(post_id)
        self.outbox_model.dismiss_arrived()

    def _name_host(self, typed: str) -> None:
        try:
            self._session.add_host(typed)
        except BadInput as slip:
            self.question.host_field.say(said(slip, self._session.capabilities.network))
            return
        except ParleyError as trouble:
            self.problem.emit(trouble)
            return
        self._people_changed()

    def _question_changed(self, said: str) -> None:
        if said:
            self._decided(said)
        else:
            self.renew()

    def _people_changed(self) -> None:
        self._room_changed()
        self.renew()

    def act(self, action_id: str, key: str) -> None:
        """What was asked of a row that may have gone meanwhile."""
        row = None if self._timeline is None else self._timeline.loaded(key)
        if row is None:
            return
        if action_id == TO_INBOX and row.inbox:
            self.desk.show_inbox(key)
            return
        try:
            if said := self._acts.decide(action_id, row):
                self._decided(said)
            elif self._acts.act(action_id, row):
                self._people_changed()
            elif guide := self._acts.guide(action_id, row):
                self.told.emit(guide, False)
            else:  # seen on its way, so that its end is told, too
                self.outbox_model.set_entries(self._session.outgoing.open_entries())
        except AccountUnconfirmed:
            self.composer.confirmation.ask(partial(self.act, action_id, key))
        except ParleyError as trouble:
            self.trouble(trouble)

    def trouble(self, trouble: ParleyError) -> None:
        """A permission that is missing is asked for beside the composer, with the way to give it."""
        if isinstance(trouble, PermissionNeeded) and self.composer.permission.missing:
            self.composer.permission.need()
        else:
            self.problem.emit(trouble)

    def decide(self, decided: Decision) -> None:
        """What was decided by more than a press: a note, a word to mute, or a mark that is taken back."""
        try:
            self._decided(self._acts.mark(decided))
        except ParleyError as trouble:
            if isinstance(self.stream, StreamPane) and decided.is_typed:
                self.stream.field.put_back()
            self.problem.emit(trouble)

    def _decided(self, said: str, *, undoable: bool = True) -> None:
        """Marks changed: everything that shows them says so at once, and the window's line too."""
        self._entries.comes_first = self._entries.comes_first and not undoable
        self.renew()
        self.told.emit(said, undoable)
