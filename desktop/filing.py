"""Filing: what the page of files does over an open house: opens, exports, takes in, counts and deletes."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.core.errors import BadInput, ParleyError, StoreTrouble
from desktop.outward import open_folder
from desktop.store.deleting import begin, is_open
from desktop.store.holdings import Part, empty_logs, files, size, take_away
from desktop.store.inventory import take_inventory
from desktop.ui.errands import Errands
from desktop.ui.settings.filing import Sizes
from desktop.ui.taken_words import taken_words
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop.core.inventory import Inventory
    from desktop.desk import Desk
    from desktop.services.images import Images


class Filing(QObject):
    """As ui/settings/filing.py has it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._errands = Errands("parting", self)
        paths = desk.house.paths
        self.home, self.logs, self.practice_home = paths.home, paths.logs, paths.practice.home

    @property
    def images(self) -> Images[Any]:
        return self._desk.pictures.images

    def open(self, folder: Path) -> None:
        open_folder(folder)

    # --- moving -----------------------------------------------------------------------------------------------------

    def export(self, path: Path) -> str:
        """All that is this person's own as a file, with what is being typed."""
        desk = self._desk
        desk.window.keep_typed()
        counts = desk.house.transfer.write(path, over=True).counts  # the dialog has asked
        words = tr("Exported to %1: %2.").replace("%2", taken_words(counts))
        return words.replace("%1", path.name)

    def take_in(self, path: Path) -> str:
        """An exported file, beside what is here; what is being typed is kept first."""
        desk = self._desk
        room = None if desk.session is None else desk.session.room.id
        desk.keep_typed()
        desk.window.show_welcome()
        desk.window.put_room_away()
        try:
            taken = desk.house.transfer.read(path)
        finally:
            if room is None:
                desk.list_rooms()
            else:
                desk.show_room(room)
        words = tr("Imported: %1.").replace("%1", taken_words(taken.counts, none=tr("nothing new")))
        if taken.unplaced:
            words = f"{words} {tr('Some words have no chat any more:')} {' / '.join(taken.unplaced)}"
        return words

    # --- deleting, on any thread ------------------------------------------------------------------------------------

    def sizes(self) -> Sizes:
        paths = self._desk.house.paths
        practice = size(paths.practice) if any(files(paths.practice)) else None
        return Sizes(size(paths, Part.ARCHIVE), size(paths, Part.LOGS), practice)

    def keyring(self) -> str:
        privacy = self._desk.house.sign_ins.privacy
        return (privacy.keyring() or "") if privacy is not None else ""

    def empty_logs(self) -> None:
        empty_logs(self._desk.house.paths)

    def delete_practice(self) -> None:
        practice = self._desk.house.paths.practice
        if is_open(practice):
            raise BadInput(tr("The practice room is open."), tr("Close its window first."))
        take_away(practice)

    def inventory(self) -> Inventory:
        house = self._desk.house
        return take_inventory(house.database, house.paths, house.paths.practice)

    # --- everything -------------------------------------------------------------------------------------------------

    def delete_everything(self) -> None:
        """From here on nobody can do anything in the window. Once nothing is on its way the desk says `parting`."""
        self._desk.show_settings().close()
        window = self._desk.window
        window.notice.say(
            tr("Deleting what Parley keeps here. Your keyring may ask for its password."), trouble=False
        )
        window.setEnabled(False)
        self._errands.run(self._begin, self._end)

    def _begin(self) -> None:
        """What a crash leaves from the first step on, the next start deletes."""
        from desktop.parting import keys_at

        house = self._desk.house
        begin(house.paths, keys_at(house.database))
        house.unsent.give_up()
        for account in house.keys.accounts():
            with suppress(
                ParleyError
            ):  # what is still in the keyring is deleted later, and said where it cannot
                house.keys.sign_out(account)

    def _end(self, done: Future[None]) -> None:
        try:
            done.result()
        except StoreTrouble as trouble:
            if not self._desk.house.paths.deleting.exists():
                self._desk.window.setEnabled(True)
                return self._desk.window.say(trouble)
        self._desk.parting.emit()
