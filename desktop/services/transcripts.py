"""Transcripts: the transcript of a stored chat, written into a file: its zone, and what of it may leave in full."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from desktop.core.chat_plan import zone_of
from desktop.core.export_limit import Ration
from desktop.core.going import Going, unwatched
from desktop.core.names import Naming
from desktop.core.origin import Origin
from desktop.core.sitting import Sitting
from desktop.core.speech import ENGLISH, Speech
from desktop.core.transcript import Format
from desktop.services.library import Library
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.document_file import write_document
from desktop.store.exports import Exports
from desktop.store.marks import Marks


class Transcripts:
    """For any thread: a chat takes as long as reading it. Raises BadInput and StoreTrouble."""

    def __init__(self, database: Database, library: Library, *, clock: Callable[[], datetime]) -> None:
        self._library, self._plans = library, ChatPlans(database)
        self._exports, self._marks = Exports(database, clock=clock), Marks(database, clock=clock)

    def save(
        self,
        room_id: int,
        sitting: Sitting,
        chosen: Format,
        naming: Naming,
        path: Path,
        going: Going = unwatched,
        *,
        speech: Speech = ENGLISH,
    ) -> Ration:
        """Write it, over what is there; what of it stands there as links. Until it is written, nothing counts as having
        left, and a person may stop; `going` is told of posts that are read."""
        from desktop.documents.transcript_file import transcript_file, wanted

        told = self._library.proceedings(room_id, sitting, going)
        origin = told.room.origin
        going(0, 0)
        ration = self._exports.ration(told, self._marks.get(room_id), wanted(told, chosen))
        zone = self.zone(origin, sitting)
        made = transcript_file(
            told, chosen, naming, title=sitting.title, zone=zone, ration=ration, speech=speech
        )
        going(0, 0)
        self._exports.note(origin, ration)
        write_document(path, made)
        return ration

    def zone(self, origin: Origin, sitting: Sitting) -> tzinfo:
        """In which a chat's times are told: its plan's, else this computer's."""
        plan = self._plans.get(origin, sitting.plan_uid) if sitting.plan_uid else None
        if plan is not None:
            return zone_of(plan.zone)
        return sitting.starts.astimezone().tzinfo or UTC
