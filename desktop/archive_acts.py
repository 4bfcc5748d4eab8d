"""Archive acts: what the archive's page offers to do with a chat or a room, each put together from its part here"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.archive.acts import Acts, ArchivedChat, ChatAct
from desktop.ui.archive.words import tr

if TYPE_CHECKING:
    from desktop.archiving import Archiving


def acts(archiving: Archiving) -> Acts:
    """In the order in which they stand on a card. An act of another part is one line here and one function below;
    `archiving.work` shows how far it is and cancels it."""
    return Acts(
        chat=(ChatAct("open", tr("Open"), lambda chat: open_chat(archiving, chat), in_menu=False),),
        room=(),
    )


def open_chat(archiving: Archiving, chat: ArchivedChat) -> None:
    """The room at the chat's first question; where none was asked, at its first post."""

    def first(_: object) -> str:
        held = archiving.library.proceedings(chat.room.id, chat.sitting)
        asked = [question.post_id for question in held.questions.by_number if question.post_id]
        return next(iter(asked), held.spoken[0].id if held.spoken else "")

    def show(post_id: str) -> None:
        if post_id:
            archiving.open_at(chat.room.id, post_id)

    archiving.work(tr("Opening the chat"), first, show)
