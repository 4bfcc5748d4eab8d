"""One life of a Parley that is going to be killed: a house, a room, and a person who types.

It is a process of its own. Everything is the real thing: house, store, outbox, sender, tweepy, a socket. Only the
sender's waits are shortened.

This file run as a program is a nursery: it reads one life a line from stdin, forks for it, and says on stdout that it
was born (with its process id), what it says itself, and that it is dead.
"""

from __future__ import annotations

import json
import os
import random
import sys
import threading
import traceback
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import requests  # noqa: F401  # before the fork: else every life would take its time for it
import tweepy  # noqa: F401

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from desktop.core.capabilities import PRACTICE
from desktop.core.draft import Draft
from desktop.core.errors import StoreTrouble
from desktop.core.origin import Origin
from desktop.core.outbox import State
from desktop.house import House
from desktop.networks.consent import consent_as_visitor
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.services.outgoing import Outgoing
from desktop.services.sender import Times
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets

FASTER = 50.0
"""By how much the sender's waits are shortened; what the network delays is in proportion."""
HASHTAG = "torturechat"
PATIENCE = 20
"""Posts on their way with which a person still types another one."""
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Life:
    """`number` tells lives apart; `last`: one post is typed, and all that is left goes out; `jumping`: the clock is set
    by hours, back and forth."""

    number: int
    home: str
    url: str
    client_id: str
    redirect_uri: str
    seed: int
    last: bool = False
    jumping: bool = False


class Clock:
    """A wall clock that somebody sets."""

    def __init__(self) -> None:
        self.off = timedelta(0)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.off


def say(word: str, text: str) -> None:
    """One write, so that a death cuts no line in two."""
    os.write(1, json.dumps([word, text]).encode() + b"\n")


def live(life: Life) -> None:
    """Type, and say so: "typed" with the text once it is queued, "refused" with the error where the store took nothing,
    "over" when all has left and come back."""
    chance, clock, over = random.Random(life.seed), Clock(), threading.Event()
    if life.jumping:
        threading.Thread(target=_jump, args=(clock, random.Random(life.seed), over), daemon=True).start()
    house = _open(life, clock)
    outgoing = house.open_room(house.join(HASHTAG).id).outgoing
    typed = 0
    while not life.last or not typed or outgoing.open_entries():
        say("here", "")  # and end where nobody hears it any more
        with suppress(StoreTrouble):
            _say_yes(outgoing)
        if not typed or (not life.last and len(outgoing.open_entries()) < PATIENCE):
            text = f"{life.number}.{typed}: {chance.choice(WORDS)}"
            try:
                (entry,) = outgoing.post(Draft(text))
            except StoreTrouble as trouble:  # the text stays, and is sent again
                say("refused", type(trouble).__name__)
            else:
                say("typed", entry.text)
                typed += 1
        over.wait(chance.choice((0.0, 0.05, 0.2, 0.4)))
    house.close()
    over.set()
    say("over", "")


WORDS = (
    "yes",
    "it depends & it does not",
    "https://example.org/a?b=1",
    "a < b 🌱",
    "#tag @somebody",
    "ça va\nwell",
)


def _open(life: Life, clock: Clock) -> House:
    door = registration(Origin.parse(life.url), life.client_id, redirect_uri=life.redirect_uri)
    place = Place(door.origin, PRACTICE, practice=True, poll_seconds=0.3, registrations=(door,))
    house = House(
        Paths(Path(life.home)),
        lambda _: place,
        MemorySecrets(),
        clock=clock,
        now=lambda: clock().timestamp(),
        common=lambda: Path(life.home) / "common",
        times=Times().faster(FASTER),
    )
    house.sign_in(consent_as_visitor(door, clock=lambda: clock().timestamp()))
    return house


def _say_yes(outgoing: Outgoing) -> None:
    """What is asked about goes out: its clock was put forward, and the hour was none."""
    for entry in outgoing.open_entries():
        if entry.state is State.OVERDUE:
            outgoing.retry(entry.id)


def _jump(clock: Clock, chance: random.Random, over: threading.Event) -> None:
    while not over.wait(chance.uniform(0.05, 0.5)):
        clock.off = chance.choice((-HOUR, timedelta(0), HOUR, 2 * HOUR))


def nursery() -> None:
    for line in sys.stdin:
        life = Life(**json.loads(line))
        child = os.fork()
        if not child:
            try:
                live(life)
            except StoreTrouble as trouble:  # it cannot even begin
                say("refused", type(trouble).__name__)
            except BaseException:
                traceback.print_exc()
            os._exit(0)
        say("born", str(child))
        os.waitpid(child, 0)
        say("dead", "")


if __name__ == "__main__":
    nursery()
