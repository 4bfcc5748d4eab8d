"""Ties: what is wished for at the host's desk, and which part of the open room does it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from desktop.core.draft import Draft
from desktop.core.errors import AccountUnconfirmed, ParleyError
from desktop.ui.moderator.desk import ModeratorDesk
from desktop.ui.stream.decision import TO_INBOX
from desktop.ui.translate import for_a_post, tr

if TYPE_CHECKING:
    from desktop.ui.room_pane import RoomPane
    from desktop.ui.theme import Theme


def made_desk(
    pane: RoomPane, theme: Theme, open_url: Callable[[str], None], clock: Callable[[], datetime]
) -> ModeratorDesk:
    """The desk of this room. Nothing in it posts by itself; drafts go into the composer."""
    desk = ModeratorDesk(theme, pane.session, open_url, clock, pane)
    acts, needs, voices, inbox = desk.run_sheet.acts, desk.room.needs, desk.room.voices, desk.inbox
    for troubled in (acts, inbox):
        troubled.problem.connect(pane.trouble)
    for shows in (acts.shown, inbox.show_requested, needs.post_chosen, voices.post_chosen):
        shows.connect(pane.show_post)
    for decides in (needs, voices):
        decides.decided.connect(pane.decide)
    desk.room.presses.connect(pane.composer.field.set_compact)
    acts.told.connect(pane.told)
    acts.unconfirmed.connect(pane.composer.confirmation.ask)
    acts.done.connect(pane.renew)
    desk.stage.clicked.connect(lambda: pane.commanded.emit("stage.show"))
    desk.room.hour.report_wanted.connect(partial(pane.commanded.emit, "chat.report"))
    desk.run_sheet.plan_wanted.connect(partial(pane.commanded.emit, "plan.new"))
    desk.run_sheet.rehearse_wanted.connect(partial(pane.commanded.emit, "chat.rehearse"))
    inbox.told.connect(lambda said: pane.told.emit(said, False))
    inbox.drafted.connect(pane.composer.put_back)
    inbox.done.connect(pane.renew)
    for drafts in (voices.greet_requested, needs.draft_requested):
        drafts.connect(lambda _post_id, words: pane.composer.put_back(Draft(words)))
    needs.inbox_requested.connect(partial(pane.act, TO_INBOX))
    needs.answer_requested.connect(partial(pane.act, "reply"))
    needs.repost_requested.connect(partial(_ask_again, pane))
    return desk


def _ask_again(pane: RoomPane, number: int) -> None:
    """Say question `number` to everybody once more. "Back to Q2" would take all of them back to it, and the same words
    again are refused (X: manage-tweets, duplicates)."""
    question = pane.session.questions().get(number)
    if question is None:
        return
    try:
        words = for_a_post(tr("%1 again: %2", f"{question.letter}{number}", question.whole))
        pane.session.outgoing.post_cue(Draft(words), lambda _entry: None)
    except AccountUnconfirmed:
        pane.composer.confirmation.ask(partial(_ask_again, pane, number))
    except ParleyError as trouble:
        pane.trouble(trouble)
    else:
        pane.renew()
