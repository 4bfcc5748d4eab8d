"""Reporting: the report of a chat in a desk's window: read beside it, renewed while the chat is on, and saved"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from desktop.core.errors import ParleyError, Stopped
from desktop.core.report import Report
from desktop.core.sitting import QUIET, WARM_UP, Ending, Sitting
from desktop.core.speech import Speech
from desktop.services.reports import Reports
from desktop.ui.archive.acts import ArchivedChat
from desktop.ui.archive.words import chat_words
from desktop.ui.progress_row import ProgressRow
from desktop.ui.report.page import ReportPage
from desktop.ui.speech import WindowSpeech
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop.archiving import Archiving
    from desktop.core.events import Event
    from desktop.core.going import Going
    from desktop.core.names import Naming
    from desktop.core.question import Questions
    from desktop.services.library import Library
    from desktop.services.session import Session

RENEW_MS = 3000
"""Between two readings of a chat that is on, at least; and as long as five readings take, so that it costs little."""
_A_MOMENT = timedelta(seconds=1)
_QUIET, _WARM_UP = timedelta(minutes=QUIET), timedelta(minutes=WARM_UP)


class Reporting:
    """Part of Archiving. `choose` asks for a place in a folder, by a name that may be changed; None for none."""

    def __init__(
        self,
        archiving: Archiving,
        choose: Callable[[ReportPage, str], Path | None] | None = None,
        *,
        renew_ms: int = RENEW_MS,
    ) -> None:
        self._archiving, self._renew_ms = archiving, renew_ms
        self._choose = choose or ask_for_place
        self._reports = Reports(archiving.desk.house.database, archiving.library)
        self._shown: ShownReport | None = None

    def show(self, chat: ArchivedChat, back: Callable[[], None] | None = None) -> None:
        """The report of this chat, in place of what is there; `back` leads to where it was asked for."""
        archiving, desk = self._archiving, self._archiving.desk
        page = ReportPage(desk.theme, tr("Report of %1", chat_words(chat)), desk.window)
        page.left.connect(archiving.back_from(chat) if back is None else back)
        page.post_chosen.connect(partial(archiving.open_at, chat.room.id))
        page.save_requested.connect(partial(self._save, page, chat))
        self._shown = ShownReport(archiving, self._reports, chat, page, self._renew_ms)
        page.destroyed.connect(partial(_forget, self))
        desk.window.show_page(page)

    def take(self, events: Sequence[Event]) -> None:
        """What happened (Bridge.events)."""
        if self._shown is not None and any(event.room_id == self._shown.chat.room.id for event in events):
            self._shown.is_behind()

    def close(self) -> None:
        """The window closes."""
        if self._shown is not None:
            self._shown.close()

    def _save(self, page: ReportPage, chat: ArchivedChat, naming: Naming) -> None:
        """As a page for others, as it is shown now."""
        from desktop.documents.file_name import file_name

        report, archiving = page.report, self._archiving
        if report is None:
            return
        day = chat.sitting.starts.astimezone().date()
        place = self._choose(page, file_name(chat.room.hashtag, day, "report", "html"))
        if place is not None:
            work = partial(self._write, report, chat, naming, place, WindowSpeech())
            archiving.work(tr("Saving the report"), work, partial(self._tell, place))

    def _write(
        self,
        report: Report,
        chat: ArchivedChat,
        naming: Naming,
        place: Path,
        speech: Speech,
        going: object,
    ) -> str:
        """On a thread; why not all of it stands there in full, where it does not."""
        from desktop.core.names import Names
        from desktop.documents.edition import Edition
        from desktop.documents.report_page import quoted_ids, report_page
        from desktop.store.document_file import write_document
        from desktop.store.exports import Exports

        house, clock = self._archiving.desk.house, self._archiving.clock
        exports, held = Exports(house.database, clock=clock), report.proceedings
        ration = exports.ration(held, house.marks.get(chat.room.id), quoted_ids(report))
        zone = chat.sitting.starts.astimezone().tzinfo
        edition = Edition(
            Names(naming, held),
            report.title,
            site=house.place.capabilities.links,
            links_only=ration.beyond,
            reason=ration.why,
            speech=speech,
        )
        edition = edition if zone is None else replace(edition, zone=zone)
        made = report_page(report, edition, clock()).encode()
        exports.note(house.place.origin, ration)
        write_document(place, made)
        return speech.spoken(ration.why)

    def _tell(self, place: Path, why: str) -> None:
        said = tr("The report is saved in %1 as %2.", str(place.parent), place.name)
        self._archiving.tell_saved(place, f"{said} {why}".rstrip())


class ShownReport(QObject):
    """What a page shows, read again while its chat is on; it goes with the page."""

    def __init__(
        self, archiving: Archiving, reports: Reports, chat: ArchivedChat, page: ReportPage, renew_ms: int
    ) -> None:
        super().__init__(page)
        self.chat, self._renew_ms = chat, renew_ms
        self._archiving, self._reports, self._page = archiving, reports, page
        self._row = ProgressRow(archiving.desk.theme, page)
        page.around.insertWidget(1, self._row)
        self._is_reading = self._is_behind = self._is_closed = False
        self._began = 0.0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._read)
        self._read()

    def is_behind(self) -> None:
        """Something happened in the room."""
        report = self._page.report
        if report is None or report.is_over or self._is_closed:
            return
        self._is_behind = True
        if not self._is_reading and not self._again.isActive():
            self._again.start(self._renew_ms)

    def close(self) -> None:
        """Nothing more is read."""
        self._is_closed = True
        self._again.stop()

    def _read(self) -> None:
        self._is_reading, self._is_behind, self._began = True, False, monotonic()
        is_shown = self._page.report is not None
        self._row.run(tr("Reading the chat"), self._report, self._show, self._failed, quietly=is_shown)

    def _report(self, going: Going) -> Report:
        """On a thread. While the chat is on, all that was said until now belongs to it."""
        library, chat = self._archiving.library, self.chat
        stored = (one for one in library.sittings(chat.room.id) if _is_same(one, chat.sitting))
        sitting = next(stored, chat.sitting)
        if sitting.ending is Ending.OPEN:
            sitting = self._until_now(sitting)
        return self._reports.report(chat.room.id, sitting, going)

    def _until_now(self, sitting: Sitting) -> Sitting:
        now = max(self._archiving.clock() + _A_MOMENT, sitting.until)
        return replace(sitting, id=0, ends=now, until=now)

    def _failed(self, problem: ParleyError) -> None:
        """Who cancels it leaves the page."""
        self._is_reading = False
        if isinstance(problem, Stopped):
            self._page.left.emit()
        else:
            self._archiving.desk.window.say(problem)

    def _show(self, report: Report) -> None:
        self._is_reading = False
        took = int((monotonic() - self._began) * 1000)
        self._page.show_report(report)
        if self._is_behind:
            self._again.start(max(self._renew_ms, 5 * took))


def ask_for_place(page: ReportPage, name: str) -> Path | None:
    found = QFileDialog.getSaveFileName(page, tr("Save the report"), str(Path.home() / name))[0]
    return Path(found) if found else None


def chat_of(session: Session, library: Library, now: datetime) -> ArchivedChat | None:
    """The chat of an open room that is on, from its first question on, or that was last; None where there was none."""
    found = library.sittings(session.room.id)[:1]
    live = _on_now(session.questions(), now)
    if live is not None and not any(one.until >= live.starts for one in found):
        found = (live,)
    return ArchivedChat(session.room, found[0]) if found else None


def _on_now(questions: Questions, now: datetime) -> Sitting | None:
    """The chat that is on in a room, before the archive has found it: from its first question, or its first minute.
    None where nothing was said lately."""
    minutes = [one.at for one in questions.glance.minutes]
    asked = [one.asked_at for one in questions.by_number if one.is_asked]
    if not minutes or now - minutes[-1] > _QUIET:
        return None
    starts = max(min(asked) - _WARM_UP if asked else minutes[0], minutes[0])
    return Sitting(starts, now, now, Ending.OPEN)


def _is_same(stored: Sitting, shown: Sitting) -> bool:
    """A chat that was shown before it was stored is known by its time."""
    if shown.id:
        return stored.id == shown.id
    return stored.starts <= shown.until and stored.until >= shown.starts


def _forget(reporting: Reporting, *_: object) -> None:
    reporting._shown = None
