"""Archive acts: what the archive's page offers to do with a chat or a room, each put together from its part here"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.core.errors import Stopped
from desktop.ui.archive.acts import Acts, ArchivedChat, ChatAct, RoomAct
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.archiving import Archiving
    from desktop.core.errors import ParleyError
    from desktop.core.room import Room
    from desktop.services.after_chat import AfterChat
    from desktop.ui.recap.page import AfterPage

WIDTH = 776
"""px that a page to be read is wide at most, where it has the window to itself."""


def acts(archiving: Archiving) -> Acts:
    """In the order in which they stand on a card. An act of another part is one line here and one function below;
    `archiving.work` shows how far it is and cancels it."""
    chat = [
        ChatAct("open", tr("Open"), archiving.past.open_chat, in_menu=False),
        ChatAct("transcript", tr("Transcript…"), partial(save_transcript, archiving), in_menu=False),
        ChatAct("report", tr("Report"), partial(show_report, archiving), in_menu=False),
        ChatAct("recap", tr("Recap"), partial(show_recap, archiving), in_menu=False),
        ChatAct("hour", tr("Your hour"), partial(show_hour, archiving)),
    ]
    if archiving.replay is not None:
        chat.append(ChatAct("replay", tr("Replay in the practice room"), archiving.replay))
    chat.append(ChatAct("check", tr("Check for deleted posts…"), archiving.keeping.check))
    room = (
        RoomAct("keep", tr("How long posts stay…"), archiving.keeping.keep),
        RoomAct("forget", tr("Forget this room…"), archiving.keeping.forget),
    )
    return Acts(tuple(chat), room, take_in=partial(ask_to_import, archiving))


def save_transcript(archiving: Archiving, chat: ArchivedChat) -> None:
    from desktop.transcribing import save_transcript

    save_transcript(archiving, chat)


def show_report(archiving: Archiving, chat: ArchivedChat) -> None:
    archiving.reporting.show(chat)


def show_recap(archiving: Archiving, chat: ArchivedChat) -> None:
    from desktop.ui.recap.recap_page import RecapPage

    desk = archiving.desk
    _show_page(archiving, chat, RecapPage(desk.theme, _after(archiving, chat), desk.window))


def show_hour(archiving: Archiving, chat: ArchivedChat) -> None:
    from desktop.ui.recap.hour_page import HourPage

    desk = archiving.desk
    page = HourPage(desk.theme, _after(archiving, chat), archiving.open_url, desk.window)
    page.answer_requested.connect(partial(archiving.past.answer, chat.room.id))
    _show_page(archiving, chat, page)


def ask_to_import(archiving: Archiving, room: Room | None) -> None:
    """Posts out of a file. What has them is looked through for its chats, and shown anew once the dialog is gone."""
    from desktop.app import importing
    from desktop.ui.archive.import_dialog import ImportDialog

    desk = archiving.desk
    place = desk.house.place
    source = importing(desk.house.database, place.origin)
    dialog = ImportDialog(desk.theme, source, room, network=place.capabilities.network, parent=desk.window)
    taken: dict[int, Room] = {}
    dialog.taken.connect(lambda room: taken.update({room.id: room}))
    dialog.finished.connect(lambda _: _show_imported(archiving, taken))
    dialog.open()


def _show_imported(archiving: Archiving, taken: dict[int, Room]) -> None:
    desk = archiving.desk
    desk.list_rooms()
    if desk.session is not None and desk.session.room.id in taken:
        desk.choose_room(desk.session.room.id)
        archiving.show()
    for room in taken.values():
        _find_chats(archiving, room)
    archiving.renew()


def _find_chats(archiving: Archiving, room: Room) -> None:
    """Now, where one sees how far it is. What is stopped is left to the archivist, who is in no hurry."""

    def failed(problem: ParleyError) -> None:
        if archiving.archivist is not None:
            archiving.archivist.look_through([room.id])
        archiving.renew()
        if not isinstance(problem, Stopped):
            archiving.desk.window.say(problem)
            return
        said = tr(
            "Stopped. Not all chats of #%1 are in the list yet; Parley finds the rest by and by.",
            room.hashtag,
        )
        archiving.desk.window.notice.say(
            said, trouble=False, action=tr("Go on"), act=partial(_find_chats, archiving, room)
        )

    archiving.work(
        tr("Finding the chats of #%1", room.hashtag),
        partial(archiving.library.refresh, room.id),
        lambda _: archiving.renew(),
        failed,
    )


def _after(archiving: Archiving, chat: ArchivedChat) -> AfterChat:
    from desktop.services.after_chat import AfterChat
    from desktop.store.exports import Exports

    house, library = archiving.desk.house, archiving.library
    newest = library.sittings(chat.room.id)[:1]
    return AfterChat(
        chat.room,
        house.account(chat.room.id),
        house.place.capabilities,
        partial(library.proceedings, chat.room.id, chat.sitting),
        Exports(house.database, clock=archiving.clock),
        marked=house.marks.get(chat.room.id),
        title=chat.sitting.title,
        is_latest=[one.id for one in newest] == [chat.sitting.id],
    )


def _show_page(archiving: Archiving, chat: ArchivedChat, page: AfterPage) -> None:
    """Closing it leads back to where the act was asked for; a draft leads to its room's composer."""
    window, room_id = archiving.desk.window, chat.room.id
    page.closed.connect(archiving.back_from(chat))
    page.drafted.connect(partial(archiving.past.draft, room_id))
    page.post_chosen.connect(partial(archiving.open_at, room_id))
    page.told.connect(lambda said: window.tell(said, False))
    page.problem.connect(window.say)
    if (inside := page.column.parentWidget()) is not None:
        inside.setMaximumWidth(WIDTH)
    window.show_page(page)
