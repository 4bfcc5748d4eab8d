"""Round trip: the practice room on this computer: joined, answered through tweepy over a socket, and seen to return."""

from __future__ import annotations

from pathlib import Path

from desktop import app
from desktop.services.checkup import Check

NAME = "practice"
SPEED = 10.0
AGAIN = "See that no other program keeps Parley from speaking to this computer itself (127.0.0.1)."


def check_round_trip(chat: Path | None = None) -> Check:
    """`chat` is played in place of the one that ships. Raises BadInput where it cannot be."""
    said: list[str] = []
    status = app.run_self_play(say=said.append, replay=chat, speed=SPEED, unseen=True)
    returned = next((line for line in said if line.startswith("It came back")), "")
    if status == 0 and returned:
        return Check(NAME, returned)
    return Check(NAME, said[-1] if said else "nothing happened", AGAIN)
