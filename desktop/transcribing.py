"""Transcribing: the transcript of a chat, from a desk's window into a file: form, place, work, what came of it"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.documents.file_name import file_name
from desktop.ui.archive.transcript_form import TranscriptForm
from desktop.ui.speech import WindowSpeech
from desktop.ui.translate import spoken, tr

if TYPE_CHECKING:
    from desktop.archiving import Archiving
    from desktop.core.export_limit import Ration
    from desktop.core.going import Going
    from desktop.core.names import Naming
    from desktop.core.transcript import Format
    from desktop.ui.archive.acts import ArchivedChat


def ask_for_place(parent: QWidget, name: str) -> Path | None:
    """Where to put it, by a name that may be changed; None for nowhere."""
    found = QFileDialog.getSaveFileName(parent, tr("Save the transcript"), str(Path.home() / name))[0]
    return Path(found) if found else None


def save_transcript(archiving: Archiving, chat: ArchivedChat) -> None:
    """Ask in which form, then where; write it on a thread, where it can be stopped."""
    desk = archiving.desk
    form = TranscriptForm(desk.theme, chat, desk.house.place.capabilities.network, desk.window)
    form.chosen.connect(partial(_save, archiving, chat))
    form.open()


def _save(archiving: Archiving, chat: ArchivedChat, chosen: Format, naming: Naming) -> None:
    from desktop.services.transcripts import Transcripts

    desk = archiving.desk
    transcripts = Transcripts(desk.house.database, archiving.library, clock=archiving.clock)
    day = chat.sitting.starts.astimezone(transcripts.zone(chat.room.origin, chat.sitting)).date()
    place = ask_for_place(desk.window, file_name(chat.room.hashtag, day, "transcript", chosen.suffix))
    if place is None:
        return

    speech = WindowSpeech()

    def work(going: Going) -> Ration:
        return transcripts.save(chat.room.id, chat.sitting, chosen, naming, place, going, speech=speech)

    archiving.work(tr("Writing the transcript"), work, partial(_tell, archiving, place))


def _tell(archiving: Archiving, place: Path, ration: Ration) -> None:
    said = tr("The transcript is saved in %1 as %2.", str(place.parent), place.name)
    archiving.tell_saved(place, f"{said} {spoken(ration.why)}".rstrip())
