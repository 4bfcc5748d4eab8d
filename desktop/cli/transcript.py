"""`parley transcript TAG|FILE`: a chat by question, as a page, Markdown, a table, JSON lines or permalinks."""

from __future__ import annotations

import argparse
import sys

from desktop.cli.output import put_out
from desktop.cli.which_chat import which_chat
from desktop.core.capabilities import x_at
from desktop.core.names import Names, Naming
from desktop.core.transcript import transcript
from desktop.documents.edition import Edition
from desktop.documents.transcript_file import Format, transcript_file, wanted


def run(options: argparse.Namespace) -> int:
    """Its exit status. Writes to `options.output`, or to the standard output. Raises BadInput and StoreTrouble."""
    chosen = Format(options.format)
    with which_chat(options) as chat:
        told = chat.told if chosen is Format.LINES else chat.readable
        ration = chat.ration(wanted(told, chosen))
        edition = Edition(
            Names(Naming(options.names), told),
            chat.title,
            chat.zone,
            x_at(told.room.origin).links,
            ration.beyond,
            ration.why,
        )
        made = transcript_file(transcript(told), chosen, edition)
        chat.note(ration)
        put_out(made, options.output)
    if ration.why:
        print(ration.why, file=sys.stderr)
    return 0
