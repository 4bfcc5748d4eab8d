"""Pictures are with the network before their post is, each given to it once, and told of on the way."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop.core.events import Uploading
from desktop.core.outbox import Entry, Kind, State
from desktop.core.post import Post
from desktop.practice.drawing import portrait
from desktop.practice.faults import Fault
from tests.services.conftest import Kit

TEXT = "A1: look #practicechat"
SEGMENT = 2**20
LARGE = portrait("a door") + b"\0" * SEGMENT


def attach(kit: Kit, name: str, alt: str = "", content: bytes = b"") -> int:
    made = kit.attachments.add(content or portrait(name), "image/png", 48, 48)
    kit.attachments.describe(made.id, alt)
    return made.id


def queue(kit: Kit, pictures: Sequence[int], text: str = TEXT) -> Entry:
    return kit.outbox.add(
        kit.room.id, kit.origin, kit.account.id, Kind.POST, text, attachments=tuple(pictures)
    )


def now(kit: Kit, entry: Entry) -> Entry:
    return kit.outbox.get(entry.id)


def posts(kit: Kit) -> tuple[Post, ...]:
    return kit.gateway().recent_posts_of_mine(since=kit.clock())


def uploads(kit: Kit) -> int:
    """Calls of uploads that were taken: three a picture of one segment."""
    return kit.server.ledger.uploads


def test_an_answer_goes_out_with_its_pictures_in_their_order_and_words(kit: Kit) -> None:
    entry = queue(kit, [attach(kit, "one", "A door"), attach(kit, "two"), attach(kit, "three", "A table")])
    kit.sender().step()
    (post,) = posts(kit)
    assert [one.alt_text for one in post.pictures] == ["A door", "", "A table"]
    assert (now(kit, entry).state, now(kit, entry).post_id) == (State.SENT, post.id)
    kit.listener().look()
    assert now(kit, entry).state is State.SETTLED
    assert (uploads(kit), kit.server.ledger.writes["media_metadata"]) == (9, 2)


def test_the_window_hears_how_far_it_is(kit: Kit) -> None:
    small = attach(kit, "one")
    entry = queue(kit, [small, attach(kit, "", content=LARGE)])
    kit.sender().step()
    told = [event for event in kit.events if isinstance(event, Uploading)]
    total = len(LARGE) + len(portrait("one"))
    assert {(one.room_id, one.entry_id, one.total) for one in told} == {(kit.room.id, entry.id, total)}
    done = [one.done for one in told]
    assert (done[0], done[-1], done == sorted(done)) == (0, total, True)


@pytest.mark.parametrize("kind", ["unavailable", "cut_before", "cut_after", "error_after", "rate_limit"])
@pytest.mark.parametrize("step", ["upload/initialize", "upload/*/append", "upload/*/finalize", "metadata"])
def test_trouble_on_the_way_sends_nothing_and_makes_no_step_twice(kit: Kit, step: str, kind: str) -> None:
    entry = queue(kit, [attach(kit, "one", "A door"), attach(kit, "two")])
    seconds = 60.0 if kind == "rate_limit" else 0.0
    kit.server.faults.add(Fault(kind, "POST", f"/2/media/{step}", seconds=seconds))
    sender = kit.sender()
    sender.step()
    waits = now(kit, entry)
    assert (waits.state, waits.not_before is not None, waits.misses) == (State.QUEUED, True, 0)
    assert posts(kit) == ()
    kit.pass_by(600)
    sender.step()
    (post,) = posts(kit)
    assert [one.alt_text for one in post.pictures] == ["A door", ""]
    unheard = kind in ("cut_after", "error_after") and step in ("upload/initialize", "upload/*/append")
    assert uploads(kit) == 6 + unheard


def test_another_attempt_and_another_start_use_what_is_there(kit: Kit) -> None:
    entry = queue(kit, [attach(kit, "one", "A door")])
    kit.server.faults.add(Fault("rate_limit", "POST", "/2/tweets", seconds=60.0))
    kit.sender().step()
    assert now(kit, entry).state is State.QUEUED
    kit.pass_by(600)
    kit.sender().step()
    assert len(posts(kit)) == 1
    assert (uploads(kit), kit.server.ledger.writes["media_metadata"]) == (3, 1)


def test_words_that_are_changed_after_the_upload_arrive(kit: Kit) -> None:
    picture = attach(kit, "one", "A dor")
    entry = queue(kit, [picture])
    kit.server.faults.add(Fault("cashtags", "POST", "/2/tweets"))
    kit.sender().step()
    assert now(kit, entry).state is State.FAILED
    kit.attachments.describe(picture, "A door")
    kit.outbox.retry(entry.id)
    kit.sender().step()
    (post,) = posts(kit)
    assert [one.alt_text for one in post.pictures] == ["A door"]
    assert uploads(kit) == 3


def test_what_has_ended_or_is_lost_there_is_uploaded_again(kit: Kit) -> None:
    first = queue(kit, [attach(kit, "one")])
    kit.server.faults.add(Fault("rate_limit", "POST", "/2/tweets", seconds=60.0))
    kit.sender().step()
    kit.pass_by(2 * 86400)
    kit.sender().step()
    kit.outbox.retry(first.id)  # a person still wants it
    kit.sender().step()
    assert (now(kit, first).state, uploads(kit)) == (State.SENT, 6)
    second = queue(kit, [attach(kit, "two")], "A2: look #practicechat")
    kit.server.faults.add(Fault("rate_limit", "POST", "/2/tweets", seconds=60.0))
    kit.sender().step()
    kit.server._box.uploads._all.clear()
    for _ in range(2):
        kit.pass_by(600)
        kit.sender().step()
    assert (now(kit, second).state, uploads(kit)) == (State.SENT, 12)


@pytest.mark.parametrize("fault", ["processing_failed", "not_permitted", "invalid_request"])
def test_a_picture_that_is_not_taken_fails_its_post_alone(kit: Kit, fault: str) -> None:
    entry = queue(kit, [attach(kit, "one")])
    kit.server.faults.add(Fault(fault, None if fault.startswith("p") else "POST", "/2/media/upload"))
    kit.sender().step()
    failed = now(kit, entry)
    assert (failed.state, failed.reason, failed.text) == (State.FAILED, "PictureRefused", TEXT)
    plain = queue(kit, [], "A2: without #practicechat")
    kit.sender().step()
    assert now(kit, plain).state is State.SENT


def test_a_picture_that_cannot_be_posted_is_not_uploaded_for_ever(kit: Kit) -> None:
    entry = queue(kit, [attach(kit, "one")])
    kit.server.faults.add(Fault("lost_media", "POST", "/2/tweets", count=9))
    for _ in range(3):
        kit.sender().step()
        kit.pass_by(600)
    assert (now(kit, entry).state, now(kit, entry).reason) == (State.FAILED, "PictureRefused")
    assert uploads(kit) == 3


def test_a_picture_that_is_gone_from_here_fails_its_post(kit: Kit) -> None:
    entry = queue(kit, [attach(kit, "one"), 99])
    kit.sender().step()
    assert (now(kit, entry).state, now(kit, entry).reason) == (State.FAILED, "PictureRefused")
    assert uploads(kit) == 0


@pytest.mark.parametrize("kind", ["error_after", "cut_after"])
def test_a_post_whose_answer_is_lost_is_found_by_its_words_though_a_link_stands_behind_them(
    kit: Kit, kind: str
) -> None:
    entry = queue(kit, [attach(kit, "one")])
    kit.server.faults.add(Fault(kind, "POST", "/2/tweets"))
    sender = kit.sender()
    sender.step()
    assert now(kit, entry).state is State.UNKNOWN
    kit.pass_by(10)
    sender.step()
    assert now(kit, entry).state is State.SETTLED
    assert len(posts(kit)) == 1


def test_a_crash_during_an_upload_leaves_no_doubt_about_the_post(kit: Kit) -> None:
    first, second = attach(kit, "one"), attach(kit, "two")
    given = kit.gateway().upload(portrait("one"), "image/png", progress=lambda done: None)
    kit.attachments.uploaded(first, kit.account, given.media_id, kit.clock() + given.expires_in)
    entry = queue(kit, [first, second])
    assert kit.outbox.claim(kit.origin, kit.account.id) == now(kit, entry)
    assert kit.outbox.recover(kit.attachments.lacks_uploads) == 0
    assert now(kit, entry).state is State.QUEUED
    kit.sender().step()
    assert (now(kit, entry).state, uploads(kit)) == (State.SENT, 6)


def test_a_crash_once_all_pictures_are_there_leaves_it_unknown(kit: Kit) -> None:
    picture = attach(kit, "one")
    entry = queue(kit, [picture])
    kit.server.faults.add(Fault("rate_limit", "POST", "/2/tweets", seconds=60.0))
    kit.sender().step()
    kit.pass_by(600)
    assert kit.outbox.claim(kit.origin, kit.account.id)
    assert kit.outbox.recover(kit.attachments.lacks_uploads) == 1
    assert now(kit, entry).state is State.UNKNOWN
