"""Hosting: a chat's run sheet in its room, as the window sees it: what is read, done, asked and posted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from desktop.core import run_sheet_acts as acts
from desktop.core.attachment import Attachment
from desktop.core.cue import Cue, CueKind, CuePicture
from desktop.core.draft import Draft
from desktop.core.errors import BadInput, Doubtful, ParleyError
from desktop.core.events import Event, OutboxChanged, SheetChanged
from desktop.core.guards import EARLY, LATE, Doubt, DoubtKind, content, doubts, written_elsewhere
from desktop.core.outbox import Entry, Kind, State
from desktop.core.question import Questions
from desktop.core.rescue import Lost, OwnPost
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand
from desktop.core.run_sheet_change import Change
from desktop.services.bus import EventBus
from desktop.services.hosting_ties import Sharing, Sheets
from desktop.services.outgoing import Outgoing

YOUNG = timedelta(minutes=3)
"""A question may be taken back and asked anew until then, as long as nobody has answered."""


@dataclass(frozen=True, slots=True)
class Chat:
    """What a run sheet has to know of its plan, for one occurrence. `sheet` is its name in the store, `start` UTC,
    `letter` the one that its questions carry, `folder` where it is shared (empty: nowhere)."""

    sheet: str
    start: datetime
    minutes: int = 60
    letter: str = "Q"
    hashtag: str = ""
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Asking:
    """A cue that would have gone out by itself, and what keeps it: a doubt that somebody settles, or an error."""

    cue: Cue
    doubt: Doubt | None = None
    error: ParleyError | None = None


class Hosting:
    """The run sheet of a room. Calls are quick and made on the GUI thread; SheetChanged follows each that changes
    something, and whatever a co-host does. `device` names this computer, `me` is who posts (a handle), `clock` gives
    UTC, `fresh` ids of cues; `has_heard` says whether what was said in the room is known: what would go out by itself
    waits for that. Raises StoreTrouble, and BadInput for what cannot be."""

    def __init__(
        self,
        room_id: int,
        chat: Chat,
        *,
        sheets: Sheets,
        outgoing: Outgoing,
        attachments: Callable[[Iterable[int]], tuple[Attachment, ...]],
        questions: Callable[[], Questions],
        me: Callable[[], str],
        most: Callable[[], int],
        bus: EventBus,
        clock: Callable[[], datetime],
        device: str,
        fresh: Callable[[], str],
        sharing: Callable[[], Sharing] | None = None,
        keep_folder: Callable[[str], None] = lambda folder: None,
        has_heard: Callable[[Cue], bool] = lambda cue: True,
    ) -> None:
        self.chat = chat
        self.asking: Asking | None = None
        """What would have gone out by itself, and why it has not; as of the last `tick`."""
        self._room_id = room_id
        self._sheets, self._outgoing, self._attachments = sheets, outgoing, attachments
        self._questions, self._me, self._most = questions, me, most
        self._bus, self._clock, self._device, self._fresh = bus, clock, device, fresh
        self._changes: tuple[Change, ...] = ()
        self._version = object()
        """Of the changes that are kept; a co-host's come from another thread."""
        self._known: tuple[object, RunSheet] | None = None
        self._agreed: set[Doubt] = set()
        self._approved: frozenset[str] = frozenset()
        """What was on the sheet as this computer was told to post by itself. After a start it is asked about."""
        self._moved = True
        """Something became of an entry since the last `tick`."""
        self._unsubscribe = bus.subscribe(self._note)
        self._sharing = None if sharing is None else sharing()
        self._keep_folder, self._has_heard = keep_folder, has_heard

    def carry_on(self, before: Hosting) -> None:
        """What a person said yes to at `before` holds here, too: the same sheet, and the same person."""
        if before.chat.sheet == self.chat.sheet and before._me() == self._me():
            self._agreed, self._approved = set(before._agreed), before._approved

    def close(self) -> None:
        self._unsubscribe()
        if self._sharing is not None:
            self._sharing.stop()

    # --- reading ------------------------------------------------------------------------------------------------------

    @property
    def device(self) -> str:
        return self._device

    @property
    def posts_on_time(self) -> bool:
        """Whether this computer posts cues by itself when their time comes."""
        return self.sheet().on_time == self._device

    @property
    def folder_trouble(self) -> ParleyError | None:
        """Why co-hosts do not see what is done here, nor this computer what they do."""
        return None if self._sharing is None else self._sharing.trouble

    def sheet(self) -> RunSheet:
        """As it stands now."""
        version = self._version
        if self._known is None or self._known[0] is not version:
            chat = self.chat
            self._changes = self._sheets.changes(chat.sheet)
            sheet = RunSheet.of(
                self._changes,
                chat.start,
                letter=chat.letter,
                hashtag=chat.hashtag,
                minutes=chat.minutes,
                attachments=self._sheets.pictures(),
            )
            self._known = version, sheet
        return self._known[1]

    def entry(self, cue: Cue) -> Entry | None:
        """What became of a cue that was posted from this computer; None for any other one."""
        if cue.posted is None or cue.posted.device != self._device or not cue.posted.entry_id:
            return None
        with suppress(LookupError):
            return self._outgoing.entry(cue.posted.entry_id)
        return None

    def doubt(self, cue_id: str) -> Doubt | None:
        """What is asked before this cue is posted, and was not answered yet."""
        cue = self._get(cue_id)
        found = doubts(
            self.sheet(),
            cue,
            self._questions(),
            self._outgoing.open_entries(),
            me=self._me(),
            now=self._clock(),
            most=self._most(),
        )
        return next((one for one in found if one not in self._agreed), None)

    # --- acts at the sheet --------------------------------------------------------------------------------------------

    def do(self, act: Callable[[RunSheet, Hand], Change | None]) -> bool:
        """Any of core.run_sheet_acts; False where there was nothing to do."""
        return self._did(act(self.sheet(), self._hand()))

    def hold(self) -> None:
        self.do(acts.hold)

    def release(self) -> None:
        self.do(acts.release)

    def later(self, minutes: int) -> None:
        self.do(lambda sheet, hand: acts.later(sheet, minutes, hand))

    def skip(self, cue_id: str) -> None:
        self.do(lambda sheet, hand: acts.skip(sheet, cue_id, hand))

    def unskip(self, cue_id: str) -> None:
        self.do(lambda sheet, hand: acts.unskip(sheet, cue_id, hand))

    def claim(self, cue_id: str, owner: str | None = None) -> None:
        """The cue is mine, or `owner`'s; "" for nobody's."""
        self.do(lambda sheet, hand: acts.claim(sheet, cue_id, hand, owner=owner))

    def move(self, cue_id: str, to: int) -> None:
        """To that place among those that wait."""
        self.do(lambda sheet, hand: acts.move(sheet, cue_id, to, hand))

    def remove(self, cue_id: str) -> None:
        self.do(lambda sheet, hand: acts.remove(sheet, cue_id, hand))

    def tick_off(self, cue_id: str) -> None:
        """A note is done."""
        cue = self._get(cue_id)
        if not cue.goes_out:
            self.do(lambda sheet, hand: acts.post(sheet, cue, hand))

    def switch_on_time(self, on: bool) -> None:
        self._approved = frozenset(content(cue) for cue in self.sheet().cues if on)
        self.do(lambda sheet, hand: acts.switch_on_time(sheet, on, hand))

    def undo(self) -> bool:
        """Take back the newest act of this computer at the sheet; a posting is none."""
        self.sheet()
        return self.do(lambda sheet, hand: acts.undo(sheet, self._changes, hand))

    def new(self, kind: CueKind = CueKind.QUESTION) -> Cue:
        """A cue to be filled in, not on the sheet yet: with the next number, at the time that the others suggest."""
        cues = self.sheet().cues
        asked = [cue for cue in cues if cue.is_question]
        number = max((cue.number for cue in asked), default=0) + 1 if kind is CueKind.QUESTION else 0
        gap = asked[-1].minute - asked[-2].minute if len(asked) > 1 else 9
        last = max((cue.minute for cue in (asked if kind is CueKind.QUESTION else cues)), default=0)
        minute = {CueKind.WELCOME: 0, CueKind.CLOSING: max(self.chat.minutes - 5, last)}.get(
            kind, last + gap if asked else 5
        )
        return Cue(self._fresh(), kind, number, minute=minute, letter=self.chat.letter)

    def put(self, cue: Cue) -> None:
        """Add a cue, or make the one of its id what it says. Its pictures are those of `attachments`."""
        named = replace(cue, pictures=self._pictures(cue))
        there = self.sheet().get(cue.id)
        if there is None:
            self.do(lambda sheet, hand: acts.add(sheet, [named], hand))
        else:
            self.do(lambda sheet, hand: acts.edit(sheet, replace(named, place=there.place), hand))

    def add(self, cues: Sequence[Cue]) -> None:
        """Add cues that were read from a text or another sheet, all or none; they get ids of their own."""
        fresh = [replace(cue, id=self._fresh(), letter=self.chat.letter) for cue in cues]
        self.do(lambda sheet, hand: acts.add(sheet, fresh, hand))

    def share(self, folder: str) -> None:
        """Have the run sheet in that folder, too, which co-hosts have; empty: no longer. Another Hosting follows."""
        path = Path(folder)
        if folder and not (path.is_absolute() and path.is_dir()):
            raise BadInput("That is no folder that can be used.", "Choose one that your co-hosts have, too.")
        self._keep_folder(folder)

    # --- posting ------------------------------------------------------------------------------------------------------

    def agree(self, doubt: Doubt) -> None:
        """A person said yes to it; it is not asked again."""
        self._agreed.add(doubt)

    def post(self, cue_id: str) -> tuple[Entry, ...]:
        """Post a cue as this account, now. Raises Doubtful where something is asked first, and what Outgoing.post
        does; nothing is queued then. What was queued and what the sheet says of it are one transaction."""
        cue = self._get(cue_id)
        if cue.posted is not None:
            raise BadInput("That one is posted already.")
        if (doubt := self.doubt(cue_id)) is not None:
            raise Doubtful("Something is asked before that goes out.", "Say that you mean it.", doubt=doubt)
        self._sheets.describe(cue.pictures)
        try:
            entries = self._outgoing.post_cue(
                cue.draft,
                lambda entry: self._keep(acts.post(self.sheet(), cue, self._hand(), entry_id=entry.id)),
            )
        finally:
            self._version = object()
        self._bus.publish(SheetChanged(self._room_id))
        return entries

    def can_be_taken_back(self, cue_id: str) -> bool:
        """Whether a correction takes the post off the network and asks anew: it is young, and nobody answered."""
        cue = self._get(cue_id)
        if cue.posted is None or cue.posted.device != self._device:
            return False
        asked = self._questions().get(cue.number) if cue.is_question else None
        is_this = asked is not None and asked.asked_at >= self.chat.start - EARLY
        answered = asked is not None and is_this and bool(asked.answer_count + asked.probable_count)
        return bool(self._post_id(cue)) and not answered and self._clock() - cue.posted.at <= YOUNG

    def correct(self, cue_id: str, text: str) -> tuple[Entry, ...]:
        """Say a posted cue in other words: in place of what has not left; by deletion and a new post while it is young
        and unanswered; else by a further post, `Q3 (corrected): ...`. Raises what Outgoing.post does."""
        cue = self._get(cue_id)
        if cue.posted is None:
            raise BadInput("That one is not posted yet.", "Edit it instead.")
        if not text.strip():
            raise BadInput("There is nothing to post.", "Type what it shall say.")
        anew = replace(cue, text=text)

        def also(entry: Entry) -> None:
            self._keep(acts.corrected(self.sheet(), cue, text, self._hand(), entry_id=entry.id))

        entry = self.entry(cue)
        try:
            if entry is not None and entry.state is State.QUEUED and self._outgoing.cancel(entry.id):
                entries = self._outgoing.post_cue(anew.draft, also)
            elif self.can_be_taken_back(cue_id):
                own = OwnPost(self._post_id(cue), cue.text, cue.posted.at)
                entries = self._outgoing.post_again(Lost(own, "", anew.draft, follow_up=False), also)
            else:
                words = f"{cue.label} (corrected): {text}" if cue.label else text
                entries = self._outgoing.post_cue(Draft(words, locked=True), also)
        finally:
            self._version = object()
        self._bus.publish(SheetChanged(self._room_id))
        return entries

    # --- time ---------------------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """To be called every second: what is due goes out where that is switched on, and what became of posts is
        written down. Never raises; `asking` says what keeps a cue."""
        try:
            if self._moved:
                self._moved = False
                self._follow_entries()
            asking = self._post_what_is_due() if self.posts_on_time else None
        except ParleyError:  # the disk: whoever acts is told, and a clock's tick is no act
            return
        if asking != self.asking:
            self.asking = asking
            self._bus.publish(SheetChanged(self._room_id))

    def _post_what_is_due(self) -> Asking | None:
        now = self._clock()
        sheet = self.sheet()
        cue = sheet.due(now)
        if cue is None or not sheet.is_anybodys(cue, self._me(), now):
            return None
        late = Doubt(DoubtKind.IS_LATE, cue.id, cue.number)
        if now - sheet.at(cue, now).shifted > LATE and late not in self._agreed:
            return Asking(cue, late)
        elsewhere = written_elsewhere(cue, self._device, self._approved)
        if elsewhere is not None and elsewhere not in self._agreed:
            return Asking(cue, elsewhere)
        if self.asking is not None and self.asking.cue.id == cue.id and self.asking.error is not None:
            return self.asking  # once is enough: a person tries again
        try:
            if self.doubt(cue.id) is None and not self._has_heard(cue):
                return None
            self.post(cue.id)
        except Doubtful as problem:
            return Asking(cue, problem.doubt)
        except ParleyError as problem:
            return Asking(cue, error=problem)
        return None

    def _follow_entries(self) -> None:
        """What was given up before it left waits again; what is out is known by its id from now on."""
        for cue in self.sheet().cues:
            entry = self.entry(cue)
            if entry is None or cue.posted is None or cue.posted.post_id:
                continue
            if entry.state is State.DISCARDED:
                self._did(acts.taken_back(self.sheet(), cue.id, self._hand()))
            elif entry.post_id and entry.kind is Kind.POST:
                self._did(acts.known_as(self.sheet(), cue, entry.post_id, self._hand()))

    # --- how ----------------------------------------------------------------------------------------------------------

    def _note(self, event: Event) -> None:
        """On the publisher's thread."""
        if event.room_id == self._room_id:
            if isinstance(event, SheetChanged):
                self._version = object()
                if self._sharing is not None:
                    self._sharing.wake()
            elif isinstance(event, OutboxChanged):
                self._moved = True

    def _get(self, cue_id: str) -> Cue:
        if (cue := self.sheet().get(cue_id)) is None:
            raise BadInput("That cue is not on the run sheet any more.")
        return cue

    def _hand(self) -> Hand:
        return Hand(self._device, self._me(), self._clock())

    def _did(self, change: Change | None) -> bool:
        if change is not None:
            self._keep(change)
            self._bus.publish(SheetChanged(self._room_id))
        return change is not None

    def _keep(self, change: Change) -> None:
        self._version = object()
        self._sheets.add(self.chat.sheet, [change])
        self._version = object()

    def _post_id(self, cue: Cue) -> str:
        known = "" if cue.posted is None else cue.posted.post_id
        entry = None if known else self.entry(cue)
        return known if entry is None else entry.post_id

    def _pictures(self, cue: Cue) -> tuple[CuePicture, ...]:
        """Those that are here by their ids; those of a co-host that are not here yet stay."""
        known = set(self._sheets.pictures())
        missing = [one for one in cue.pictures if one.name not in known]
        return (*(self._sheets.name(one) for one in self._attachments(cue.attachments)), *missing)
