"""The archivist: what is in the archive at the start is read, and what comes later, each once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from queue import Queue

import pytest

from desktop.core.events import MarksChanged, PostsArrived, SittingsChanged
from desktop.core.marks import Mark, MarkKind
from desktop.services import archivist as archiving
from desktop.services.archivist import FLOOD, Archivist, Looking
from desktop.services.bus import EventBus
from desktop.store.marks import Marks
from tests.services.test_library import NOW, PEOPLE, START, Made


class Hired:
    """An archivist over an archive, and what it told."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self.made, self.bus = Made(folder, now), EventBus()
        self.told: Queue[SittingsChanged] = Queue()
        self.bus.subscribe(lambda event: self.told.put(event) if isinstance(event, SittingsChanged) else None)
        self.archivist = Archivist(self.made.library, bus=self.bus)

    def close(self) -> None:
        self.archivist.close()
        self.made.database.close()


@pytest.fixture(params=[NOW, START + timedelta(hours=10)], ids=["long ago", "today"])
def hired(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Hired]:
    for name in ("RENEW", "SOON", "_LATER"):
        monkeypatch.setattr(archiving, name, 0.01)
    with closing(Hired(tmp_path, request.param)) as one:
        yield one


def test_what_is_there_at_the_start_is_read_and_what_comes_later(hired: Hired) -> None:
    room = hired.made.room.id
    said = hired.made.chat(0)
    hired.archivist.start()
    assert hired.told.get(timeout=20) == SittingsChanged(room)
    (first,) = hired.made.library.sittings(room)
    assert first.posts == len(said)

    late = hired.made.say(PEOPLE[1], 400, "A3: the sea waits for nobody #tidechat")
    hired.bus.publish(PostsArrived(room, (late.id,)))
    assert hired.told.get(timeout=20) == SittingsChanged(room)
    assert hired.made.library.sittings(room)[0].posts == len(said) + 1

    Marks(hired.made.database, clock=lambda: NOW).change(room, [Mark(MarkKind.LEAVE_OUT, said[5].id)])
    hired.bus.publish(MarksChanged(room))
    assert hired.told.get(timeout=20) == SittingsChanged(room)
    assert hired.made.library.sittings(room)[0].posts == len(said)


def test_in_a_flood_nothing_is_read_until_it_is_over(hired: Hired) -> None:
    hired.made.chat(0)
    many = PostsArrived(hired.made.room.id, tuple(str(n) for n in range(20 * FLOOD)))
    hired.bus.publish(many)
    assert hired.archivist._step() == archiving._LATER
    assert hired.told.empty()
    hired.archivist.start()
    assert hired.told.get(timeout=20) == SittingsChanged(hired.made.room.id)


def test_it_says_how_far_it_is_until_each_room_was_read_once(hired: Hired) -> None:
    hired.made.chat(0)
    seen = [hired.archivist.looking]
    while hired.archivist._until_due() == 0.0 or not hired.archivist._is_prepared or hired.archivist._job:
        hired.archivist._step()
        seen.append(hired.archivist.looking)
    assert (seen[0], seen[-1]) == (Looking(), None)
    assert Looking(hired.made.room.id, 1, 1) in seen


def test_what_it_is_asked_to_look_through_again_is_under_way_until_it_was(hired: Hired) -> None:
    hired.made.chat(0)
    room_id = hired.made.room.id

    def step_through() -> None:
        while hired.archivist._until_due() == 0.0 or not hired.archivist._is_prepared or hired.archivist._job:
            hired.archivist._step()

    step_through()
    hired.archivist.look_through([room_id])
    assert hired.archivist.looking is not None
    step_through()
    assert hired.archivist.looking is None
