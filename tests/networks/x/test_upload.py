"""A picture gets to X in steps, and no step that X took is made again."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from desktop.core.errors import (
    Offline,
    OutcomeUnknown,
    OutOfCredit,
    ParleyError,
    PermissionNeeded,
    PictureGone,
    PictureRefused,
    PictureUnready,
    RateLimited,
    Retryable,
    ServiceDown,
    SignInNeeded,
)
from desktop.core.prices import Billed
from desktop.networks.x.gateway import XGateway
from desktop.networks.x.upload import SEGMENT
from desktop.practice.drawing import portrait
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from tests.networks.conftest import Clock, Connect
from tests.networks.counterpart import Answer, Counterpart, closed_port
from tests.networks.x.test_gateway import Asked

PNG = portrait("a door")
LARGE = PNG + b"\0" * (3 * SEGMENT)
ROOT = "/2/media/upload"


def upload(gateway: XGateway, content: bytes = PNG, kind: str = "image/png") -> str:
    return gateway.upload(content, kind, progress=lambda done: None).media_id


def steps(asked: Asked) -> dict[str, int]:
    """How often each step was answered with 200."""
    return {
        request.split()[1].rpartition("/")[2]: count
        for request, count in asked().items()
        if request.endswith(" 200") and "/2/media" in request
    }


def test_a_picture_is_posted_with_its_words(gateway: XGateway, practice: PracticeServer) -> None:
    table = portrait("a table")
    first, second = upload(gateway), upload(gateway, table)
    gateway.describe(second, "A table & six chairs")
    post_id = gateway.publish("A1: look #chat", media_ids=(second, first))
    (post,) = gateway.look_up((post_id,))
    assert [one.alt_text for one in post.pictures] == ["A table & six chairs", ""]
    picture = practice.world.picture(f"3_{second}")
    assert picture is not None
    assert picture.body == table


def test_it_is_told_how_far_it_is_and_for_how_long_the_picture_is_there(gateway: XGateway) -> None:
    told: list[int] = []
    given = gateway.upload(LARGE, "image/png", progress=told.append)
    assert given.expires_in == timedelta(days=1)
    assert told == sorted(told)
    assert (len(set(told)) > 20, told[-1]) == (True, len(LARGE))


def test_every_call_is_metered_as_what_may_be_billed(connect: Connect, practice: PracticeServer) -> None:
    metered: Counter[Billed] = Counter()
    before = practice.ledger.uploads
    gateway = connect(meter=lambda kind, ids: metered.update([kind] * len(list(ids))))
    practice.faults.add(Fault("unavailable", "POST", f"{ROOT}/*/append"))
    with pytest.raises(ServiceDown):
        upload(gateway, LARGE)
    gateway.describe(upload(gateway, LARGE), "A door")
    assert metered == {Billed.MEDIA_UPLOAD: 6, Billed.MEDIA_METADATA: 1}
    assert practice.ledger.uploads - before == 6


@pytest.mark.parametrize("kind", ["unavailable", "error_after", "cut_before", "cut_after", "malformed"])
@pytest.mark.parametrize("step", ["initialize", "*/append", "*/finalize"])
def test_after_trouble_it_goes_on_where_it_stopped(
    gateway: XGateway, practice: PracticeServer, step: str, kind: str
) -> None:
    """The third of four segments; what X took without a word is all that it is given twice."""
    before = practice.ledger.uploads
    practice.faults.add(Fault("slow", "POST", f"{ROOT}/*/append", count=2))
    practice.faults.add(Fault(kind, "POST", f"{ROOT}/{step}"))
    if (step, kind) == ("*/append", "malformed"):  # nothing in that answer is read
        upload(gateway, LARGE)
    else:
        with pytest.raises(Retryable):
            upload(gateway, LARGE)
        upload(gateway, LARGE)
    taken_twice = step != "*/finalize" and kind not in ("unavailable", "cut_before")
    assert practice.ledger.uploads - before == 6 + (taken_twice and (step, kind) != ("*/append", "malformed"))


def test_what_was_lost_there_begins_anew(gateway: XGateway, practice: PracticeServer, clock: Clock) -> None:
    practice.faults.add(Fault("unavailable", "POST", f"{ROOT}/*/finalize"))
    with pytest.raises(ServiceDown):
        upload(gateway)
    practice._box.uploads._all.clear()
    with pytest.raises(ServiceDown, match="anew"):
        upload(gateway)
    assert upload(gateway)
    practice.faults.add(Fault("unavailable", "POST", f"{ROOT}/*/finalize"))
    with pytest.raises(ServiceDown):
        upload(gateway)
    clock.pass_by(days=2)
    assert upload(gateway), "it is not asked for what has ended"


def test_who_works_on_a_picture_is_asked_again_later(
    gateway: XGateway, practice: PracticeServer, clock: Clock, asked: Asked
) -> None:
    practice.faults.add(Fault("processing"))
    for _ in range(2):
        with pytest.raises(PictureUnready) as unready:
            upload(gateway)
        assert unready.value.not_before == clock() + timedelta(seconds=1)
    assert gateway.publish("A1: look #chat", media_ids=(upload(gateway),))
    assert steps(asked) == {"initialize": 1, "append": 1, "finalize": 1, "upload": 2}


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PNG, "image/bmp"),
        (PNG.ljust(5 * 2**20 + 1, b"\0"), "image/png"),
        (b"no picture", "image/png"),
        (PNG, "image/jpeg"),
    ],
)
def test_what_x_does_not_take_is_refused_and_said_in_its_words(
    gateway: XGateway, content: bytes, kind: str
) -> None:
    with pytest.raises(PictureRefused, match="\u201c"):
        upload(gateway, content, kind)


def test_what_cannot_be_used_is_refused(gateway: XGateway, practice: PracticeServer) -> None:
    practice.faults.add(Fault("processing_failed"))
    with pytest.raises(PictureRefused):
        upload(gateway)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("rate_limit", RateLimited),
        ("credits", OutOfCredit),
        ("missing_scope", PermissionNeeded),
        ("unauthorized", SignInNeeded),
        ("not_permitted", PictureRefused),
        ("client_forbidden", PictureRefused),
        ("invalid_request", PictureRefused),
        ("slow", Offline),
    ],
)
def test_trouble_has_the_class_of_what_can_be_done(
    connect: Connect, practice: PracticeServer, fault: str, error: type[ParleyError]
) -> None:
    gateway = connect(read=0.2)
    practice.faults.add(Fault(fault, "POST", f"{ROOT}/initialize", seconds=2.0 if fault == "slow" else 0.0))
    with pytest.raises(error):
        upload(gateway)


def test_nobody_there_is_offline(connect: Connect) -> None:
    with pytest.raises(Offline):
        upload(connect(origin=closed_port()))


def test_a_picture_that_is_gone_when_it_is_posted_or_described_is_said_to_be(
    gateway: XGateway, connect: Connect, practice: PracticeServer
) -> None:
    media_id = upload(gateway)
    other = connect(practice.user_token_for("ines"))
    with pytest.raises(PictureGone):
        other.publish("A1: look #chat", media_ids=(media_id,))
    with pytest.raises(PictureGone):
        other.describe(media_id, "A door")


def test_a_post_with_pictures_is_as_unknown_as_any_other(gateway: XGateway, practice: PracticeServer) -> None:
    media_id = upload(gateway)
    practice.faults.add(Fault("error_after", "POST", "/2/tweets"))
    with pytest.raises(OutcomeUnknown):
        gateway.publish("A1: look #chat", media_ids=(media_id,))


def test_odd_answers_end_nothing(connect: Connect, counterpart: Counterpart) -> None:
    gateway = connect(origin=counterpart.origin)
    for body in (b"", b"[]", b'{"data": {"id": {}}}', b'{"data": {"id": "7", "processing_info": 3'):
        counterpart.say(Answer(200, body))
        with pytest.raises(ServiceDown):
            upload(gateway)
    for expires in (10**30, None):
        counterpart.say_json({"data": {"id": "7", "expires_after_secs": expires, "processing_info": [1]}})
        given = gateway.upload(PNG, "image/png", progress=lambda done: None)
        assert timedelta(minutes=30) < given.expires_in < timedelta(days=31)
