"""Archive acts: what the archive's page offers to do with a chat or a room, each put together from its part here"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.after_chats import open_hour, open_recap
from desktop.ui.archive.acts import Acts, ChatAct
from desktop.ui.archive.words import tr

if TYPE_CHECKING:
    from desktop.archiving import Archiving


def acts(archiving: Archiving) -> Acts:
    """In the order in which they stand on a card. An act of another part is one line here and one function below;
    `archiving.work` shows how far it is and cancels it."""
    return Acts(
        chat=(
            ChatAct("open", tr("Open"), archiving.past.open_chat, in_menu=False),
            ChatAct("recap", tr("Recap"), partial(open_recap, archiving)),
            ChatAct("hour", tr("Your hour"), partial(open_hour, archiving)),
        ),
        room=(),
    )
