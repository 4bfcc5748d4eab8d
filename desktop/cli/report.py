"""`parley report TAG|FILE`: what a chat came to, in figures, as a page for people who were not there."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from desktop.cli.output import put_out
from desktop.cli.which_chat import which_chat
from desktop.core.capabilities import x_at
from desktop.core.errors import BadInput
from desktop.core.figures import figures
from desktop.core.names import Names, Naming
from desktop.core.proceedings import Proceedings, proceedings
from desktop.core.report import Brief, Report, brief_of, report
from desktop.documents.edition import Edition
from desktop.documents.report_page import quoted_ids, report_page
from desktop.store.post_lines import PostLines


def run(options: argparse.Namespace) -> int:
    """Its exit status. Writes to `options.output`, or to the standard output. Raises BadInput and StoreTrouble."""
    from desktop.surroundings import utc_now

    with which_chat(options) as chat:
        if chat.report is not None and options.earlier:
            raise BadInput("A room's earlier chats are known.", "Leave out --earlier.")
        found = _of_file(chat.readable, options.earlier) if chat.report is None else chat.report()
        ration = chat.ration(quoted_ids(found))
        edition = Edition(
            Names(Naming(options.names), found.proceedings),
            chat.title,
            chat.zone,
            x_at(found.proceedings.room.origin).links,
            ration.beyond,
            ration.why,
        )
        made = report_page(found, edition, utc_now()).encode()
        chat.note(ration)
        put_out(made, options.output)
    if ration.why:
        print(ration.why, file=sys.stderr)
    return 0


def _of_file(told: Proceedings, earlier: Iterable[Path]) -> Report:
    """Who is new is known where earlier chats are; the first of these has nothing to tell it by."""
    chats = [proceedings(list(PostLines(path)), told.room) for path in earlier]
    briefs: list[Brief] = []
    known: set[str] = set()
    for chat in sorted(chats, key=lambda one: one.starts):
        if chat.starts < told.starts:
            found = figures(chat, known=known or None)
            briefs.append(brief_of(chat.starts, found))
            known.update(person.name for person in chat.people)
    since = briefs[0].starts if known else None
    return report(told, briefs, known=known or None, since=since)
