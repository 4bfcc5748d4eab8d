"""Each failure of X as the practice server plays it: what it is, what a person reads, and what Parley does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.core import errors
from desktop.core.capabilities import X
from desktop.core.errors import ParleyError
from desktop.core.outbox import Entry, Kind, State
from desktop.networks.x.gateway import XGateway
from desktop.practice import faults, problems
from desktop.practice.drawing import portrait
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.services.worker import IDLE
from desktop.ui import words
from tests.e2e.failures import (
    CONNECTING,
    OPEN,
    PAGE,
    READING,
    RULES,
    UPLOADING,
    WRITING,
    Again,
    Failure,
    StreamFailure,
)
from tests.e2e.failures import page as written
from tests.services.conftest import Kit
from tests.services.studio import STREAM, Studio

pytestmark = pytest.mark.usefixtures("qtbot")

TEXT = "A1: once and only once #practicechat"
ROOT = Path(__file__).parents[2]
RESET = 120.0
_SLOWER_THAN_WE_WAIT = 1.5


@pytest.fixture
def kit(server: PracticeServer, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(server, tmp_path / "parley.sqlite3", capabilities=X)
    yield made
    made.close()


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer() as running:
        yield running


def test_every_fault_has_its_row() -> None:
    told = {failure.fault for failure in (*WRITING, *UPLOADING, *READING, *RULES, *CONNECTING, *OPEN)}
    assert faults.KINDS - faults.LEFT - told == set()


def test_the_page_is_the_table() -> None:
    assert (ROOT / PAGE).read_text(encoding="utf-8") == written(), "write it: python -m tests.e2e.failures"


def fault_of(failure: Failure, method: str, path: str) -> Fault:
    seconds = {"slow": _SLOWER_THAN_WE_WAIT}.get(
        failure.fault, RESET if failure.again is Again.RESET else 0.0
    )
    return Fault(failure.fault, method, path, seconds=seconds)


def queued(kit: Kit, failure: Failure) -> Entry:
    if failure.act is Kind.REPOST:
        target = kit.gateway("ada").publish("A1: well said #practicechat")
        return kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.REPOST, target_id=target)
    return kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.POST, text=TEXT)


def times_out(kit: Kit) -> int:
    return sum(post.raw == TEXT for post in kit.server.world.newest_first())


@pytest.mark.parametrize("failure", UPLOADING, ids=lambda failure: failure.fault)
def test_what_keeps_a_picture_away(kit: Kit, failure: Failure) -> None:
    picture = kit.attachments.add(portrait("a door"), "image/png", 48, 48)
    entry = kit.outbox.add(
        kit.room.id, kit.origin, kit.account.id, Kind.POST, TEXT, attachments=(picture.id,)
    )
    sender = kit.sender()
    path = "/2/media/upload"
    if failure.kind is errors.PictureGone:  # it is there from an earlier attempt
        path = "/2/tweets"
        kit.server.faults.add(Fault("rate_limit", "POST", path, seconds=RESET))
        sender.step()
        kit.clock.turn(RESET + 60)
    fault = kit.server.faults.add(fault_of(failure, "POST", path))
    sender.step()
    after = kit.outbox.get(entry.id)
    assert fault.hit.is_set()
    assert (after.state, after.reason) == (failure.ends, failure.kind.__name__ if failure.kind else "")
    assert words.about_entry(after, "X") == said(failure, after)
    goes_out_in_the_end(kit, sender, entry, failure)


@pytest.mark.parametrize("failure", WRITING, ids=lambda failure: failure.fault)
def test_what_is_sent(kit: Kit, failure: Failure) -> None:
    entry = queued(kit, failure)
    path = "/2/users" if failure.act is Kind.REPOST else "/2/tweets"
    fault = kit.server.faults.add(fault_of(failure, "POST", path))
    sender = kit.sender()
    before = kit.clock()
    sender.step()
    after = kit.outbox.get(entry.id)
    assert fault.hit.is_set()
    assert after.state is failure.ends
    assert after.reason == ("" if failure.kind is None else failure.kind.__name__)
    if failure.said:
        assert words.about_entry(after, "X") == said(failure, after)
    if failure.again is Again.RESET:
        assert after.not_before is not None
        assert abs((after.not_before - before).total_seconds() - RESET) < 30
    goes_out_in_the_end(kit, sender, entry, failure)


def said(failure: Failure, entry: Entry) -> str:
    at = entry.not_before
    return failure.said.replace("{time}", "" if at is None else words.clock_words(at, entry.created_at))


def goes_out_in_the_end(kit: Kit, sender: object, entry: Entry, failure: Failure) -> None:
    """Once X is well again: by itself, after evidence, or not at all; and never twice."""
    if failure.act is not Kind.POST:
        return
    for _ in range(3):
        kit.clock.turn(65 if failure.again is not Again.RESET else RESET)
        sender.step()  # type: ignore[attr-defined]
    if failure.again is Again.NEVER:
        assert kit.outbox.get(entry.id).state is State.FAILED
        assert times_out(kit) == 0
    else:
        assert kit.outbox.get(entry.id).state in (State.SENT, State.SETTLED)
        assert times_out(kit) == 1


@pytest.mark.parametrize("failure", READING, ids=lambda failure: failure.fault)
def test_what_is_read(kit: Kit, failure: Failure) -> None:
    kit.gateway("ada").publish("A1: first #practicechat")
    listener = kit.listener()
    if not failure.first_look:
        listener.look()
    fault = kit.server.faults.add(fault_of(failure, "GET", "/2/tweets/search/recent"))
    if failure.again is Again.NEVER:
        fault.count = 2  # mentions and conversations are left out at once; the hashtag alone is refused, too
    before = kit.clock()
    listener.look()
    link = listener.link
    assert fault.hit.is_set()
    assert link.state is failure.ends
    assert type(link.error) is (type(None) if failure.kind is None else failure.kind)
    if link.error is not None:
        assert words.said(link.error, "X", reading=True) == failure.said
    if failure.again is Again.NEVER:
        assert link.next_look is None
    else:
        assert link.next_look is not None
        wait = (link.next_look - before).total_seconds()
        least, most = {Again.RESET: (RESET - 30, RESET + 30), Again.RARELY: (600, 670)}.get(
            failure.again, (0, 70)
        )
        assert least <= wait < most
    kit.server.faults.clear()
    kit.gateway("ada").publish("A1: second #practicechat")
    listener.look()
    texts = [post.text for post in kit.archive.page(kit.room.id, seen_by=kit.account.id)]
    assert texts == ["A1: first #practicechat", "A1: second #practicechat"]


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with PracticeServer(keep_alive=0.05) as server:
        made = Studio(server, tmp_path)
        yield made
        made.close()


@pytest.mark.parametrize(
    ("failure", "method", "path"),
    [
        *((failure, "POST", f"{STREAM}/rules") for failure in RULES),
        *((failure, "GET", STREAM) for failure in CONNECTING),
    ],
    ids=lambda given: getattr(given, "fault", None),
)
def test_what_keeps_a_stream_away(studio: Studio, failure: StreamFailure, method: str, path: str) -> None:
    times = 2 if failure.kind is errors.StreamTaken else 1  # the first is met by ending what may be stale
    fault = Fault(failure.fault, method, path)
    if path != STREAM:
        studio.server.faults.add(fault)
    late = (lambda: studio.server.faults.add(fault)) if path == STREAM else (lambda: fault)
    streamer = studio.streamer(connect=lambda: studio.open(late))
    for _ in range(times):
        wait = streamer.step()
        studio.clock.turn(6)
    assert fault.hit.is_set()
    told = [error for error in studio.ear.aside if error is not None]
    assert [type(error) for error in told] == ([] if failure.kind is None else [failure.kind])
    assert [words.sentence_and_remedy(error, "X")[0] for error in told] == [failure.said] * len(told)
    assert studio.ear.told == []
    if failure.ending is None:
        assert wait == IDLE
    else:
        assert studio.pace.state.ending is failure.ending


@pytest.mark.parametrize("failure", OPEN, ids=lambda failure: failure.fault)
def test_what_ends_a_stream_that_brought_something(studio: Studio, failure: StreamFailure) -> None:
    studio.silence = 2.0
    studio.streamer().start()
    studio.ear.wait(lambda: studio.ear.told == [True])
    studio.say("A1 #critlib")
    studio.ear.wait(lambda: studio.ear.posts == ["A1 #critlib"])
    studio.server.faults.add(Fault(failure.fault))
    studio.ear.wait(lambda: studio.ear.told == [True, False, True])
    assert studio.pace.state.ending is failure.ending


@pytest.mark.parametrize("type_host", ["api.twitter.com", ""], ids=["api.twitter.com", "about:blank"])
def test_where_the_type_of_a_problem_lives_changes_nothing(kit: Kit, type_host: str) -> None:
    expected = {failure.fault: failure.kind for failure in WRITING if failure.fault in problems.NAMED}
    gateway = kit.gateway()
    kinds: dict[str, type[ParleyError] | None] = {}
    for name in expected:
        kit.server.faults.add(Fault(name, "POST", "/2/tweets", type_host=type_host))
        kinds[name] = kind_of_publishing(gateway)
    assert kinds == expected | {"already_reposted": errors.Duplicate}


def kind_of_publishing(gateway: XGateway) -> type[ParleyError] | None:
    try:
        gateway.publish(TEXT)
    except ParleyError as problem:
        return type(problem)
    return None


@pytest.mark.parametrize("limits", [(2, 9), (9, 2)], ids=["of the user", "of the app"])
def test_after_the_day_s_last_post_nothing_is_asked_until_the_day_is_over(
    tmp_path: Path, limits: tuple[int, int]
) -> None:
    """The last one went out fine, and its answer said that it was the last."""
    with PracticeServer(limits={"create_day": limits}) as server:
        kit = Kit(server, tmp_path / "parley.sqlite3", capabilities=X)
        sender = kit.sender()
        entries = [
            kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.POST, text=f"A{n}: #practicechat")
            for n in (1, 2, 3)
        ]
        sender.step()
        last = kit.outbox.get(entries[2].id)
        assert (last.state, last.reason) == (State.QUEUED, "DailyLimit")
        assert last.not_before is not None
        assert last.not_before - kit.clock() > timedelta(hours=23)
        assert "As many posts went out as X takes in a day." in words.about_entry(last, "X")
        requests = server.ledger.summary()["requests"]
        assert requests["POST /2/tweets 201"] == 2
        assert "POST /2/tweets 429" not in requests
        kit.close()
