"""`parley transcript TAG|FILE`: a chat by question, as a page, Markdown, a table, JSON lines or permalinks."""

from __future__ import annotations

import argparse
import sys

from desktop.cli.output import put_out
from desktop.cli.which_chat import which_chat
from desktop.core.names import Naming
from desktop.core.transcript import Format


def run(options: argparse.Namespace) -> int:
    """Its exit status. Writes to `options.output`, or to the standard output. Raises BadInput and StoreTrouble."""
    from desktop.documents.transcript_file import transcript_file, wanted

    chosen = Format(options.format)
    with which_chat(options) as chat:
        told = chat.told if chosen is Format.LINES else chat.readable
        ration = chat.ration(wanted(told, chosen))
        naming = Naming(options.names)
        made = transcript_file(told, chosen, naming, title=chat.title, zone=chat.zone, ration=ration)
        chat.note(ration)
        put_out(made, options.output)
    if ration.why:
        print(ration.why, file=sys.stderr)
    return 0
