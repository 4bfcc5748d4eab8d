"""XGateway against the practice server, over a real socket: what arrives, what is sent, and every bad day.

Long because the port's promises are read best in one place, each beside its bad days.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
import requests

from desktop.core.capabilities import PRACTICE
from desktop.core.errors import (
    DailyLimit,
    Duplicate,
    NotFound,
    NotYours,
    Offline,
    OutcomeUnknown,
    OutOfCredit,
    ParleyError,
    PermissionNeeded,
    RateLimited,
    Refused,
    ReplyRefused,
    ServiceDown,
    SignInNeeded,
    TooLong,
    UsageCapped,
    WrongOrigin,
)
from desktop.core.origin import Origin
from desktop.core.post import Poll, Post
from desktop.core.prices import Billed
from desktop.networks.gateway import Gateway, Standing, Wanted
from desktop.networks.x.fields import Dialect
from desktop.networks.x.gateway import XGateway
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.practice.world import Picture
from tests.networks.conftest import Clock, Connect
from tests.networks.counterpart import Answer, Counterpart, closed_port

Asked = Callable[[], dict[str, int]]
TAGS = Wanted(("chat",))
SEARCH = "/2/tweets/search/recent"


def add(practice: PracticeServer, *texts: str, by: str = "ada") -> list[str]:
    """Posts of somebody else; their ids."""
    author = practice.world.add_user(by, by.title())
    return [str(practice.world.publish(author, text).id) for text in texts]


def many(practice: PracticeServer, count: int) -> list[str]:
    return add(practice, *(f"A1: number {number} #chat" for number in range(count)))


def ids(posts: tuple[Post, ...]) -> list[str]:
    return [post.id for post in posts]


def test_it_is_the_port(gateway: XGateway) -> None:
    port: Gateway = gateway
    assert port.capabilities == PRACTICE


def test_it_knows_whose_token_it_has_and_asks_once(
    gateway: XGateway, practice: PracticeServer, asked: Asked
) -> None:
    account = gateway.whoami()
    assert (account.id, account.username) == (practice.visitor_id, practice.visitor)
    assert account.origin == gateway.origin
    assert gateway.whoami() is account
    assert asked() == {"GET /2/users/me 200": 1}


# --- following ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dialect", ["tweet", "post"])
def test_posts_arrive_whole_in_either_spelling(
    connect: Connect, practice: PracticeServer, clock: Clock, dialect: Dialect
) -> None:
    text = "A1: 1 < 2 & 3, says @bob, see https://example.org/a?b=c&d 𝕏 #chat"
    practice.world.add_user("bob")
    (post_id,) = add(practice, text)
    clock.pass_by(seconds=60)
    (post,) = connect(dialect=dialect).follow(TAGS).posts
    assert post.id == post_id
    assert (post.author.username, post.author.name) == ("ada", "Ada")
    assert post.author.avatar_url.startswith(practice.url)
    shown = [post.text[one.start : one.end] for one in post.entities]
    assert shown == ["@bob", post.entities[1].value, "#chat"]
    assert post.text.replace(post.entities[1].value, "https://example.org/a?b=c&d") == text
    assert post.entities[1].shown == "example.org/a?b=c&d"
    assert abs(post.created_at - clock.start) < timedelta(seconds=1)


@pytest.mark.parametrize("dialect", ["tweet", "post"])
def test_replies_say_what_they_reply_to(connect: Connect, practice: PracticeServer, dialect: Dialect) -> None:
    (question,) = add(practice, "Q1: why? #chat")
    bob = practice.world.add_user("bob")
    reply = practice.world.publish(bob, "A1: because #chat", reply_to=int(question))
    (post,) = connect(dialect=dialect).look_up((str(reply.id),))
    assert (post.reply_to, post.conversation_id) == (question, question)


@pytest.mark.parametrize("dialect", ["tweet", "post"])
def test_pictures_arrive_with_their_words(
    connect: Connect, practice: PracticeServer, dialect: Dialect
) -> None:
    ada = practice.world.add_user("ada", "Ada")
    shown = [Picture("A table & six chairs"), Picture(), Picture(kind="video")]
    asked = practice.world.publish(ada, "Q1: what do you see? #chat", pictures=shown)
    (post,) = connect(dialect=dialect).look_up((str(asked.id),))
    assert [(one.alt_text, one.kind) for one in post.pictures] == [
        ("A table & six chairs", "photo"), ("", "photo"), ("", "video"),
    ]  # fmt: skip
    for one in post.pictures:
        assert requests.get(one.url, timeout=10).headers["content-type"] == "image/png"
    assert [one.shown[:10] for one in post.entities] == ["", "pic.x.com/"]


@pytest.mark.parametrize("dialect", ["tweet", "post"])
def test_a_video_a_poll_and_an_edit_arrive_as_what_they_are_and_cost_one_post(
    connect: Connect, practice: PracticeServer, dialect: Dialect
) -> None:
    ada = practice.world.add_user("ada", "Ada")
    still = Picture(kind="video", width=640, height=360, duration_ms=61_500)
    first = practice.world.publish(ada, "Q1: tea or cofee? #chat")
    asked = practice.world.publish(
        ada, "Q1: tea or coffee? #chat", pictures=[still], poll=["Tea", "Coffee"], edits=first.id
    )
    before = practice.ledger.billed["post_read"]
    (post,) = connect(dialect=dialect).look_up((str(asked.id),))
    assert practice.ledger.billed["post_read"] - before == 1
    (video,) = post.pictures
    assert (video.kind, video.width, video.height, video.duration_ms) == ("video", 640, 360, 61_500)
    assert (post.poll, post.first_version) == (Poll(("Tea", "Coffee")), str(first.id))


@pytest.mark.parametrize(("dialect", "brought"), [("tweet", False), ("post", True)])
def test_quoted_words_arrive_where_they_come_along_anyway_and_are_not_bought(
    connect: Connect, practice: PracticeServer, dialect: Dialect, brought: bool
) -> None:
    bob, ada = (practice.world.add_user(name, name.title()) for name in ("bob", "ada"))
    earlier = practice.world.publish(bob, "A1: a chair & " + "a table " * 50 + "#chat")
    quoting = practice.world.publish(ada, "Q2: what else? #chat", quote_of=earlier.id)
    before = practice.ledger.billed["post_read"]
    (post,) = connect(dialect=dialect).look_up((str(quoting.id),))
    assert post.quote_of == str(earlier.id)
    assert practice.ledger.billed["post_read"] - before == (2 if brought else 1)
    assert (post.quote is not None) is brought
    (_, post) = connect(dialect=dialect).look_up((str(earlier.id), str(quoting.id)))
    assert post.quote is not None
    assert (post.quote.author.username, post.quote.text) == ("bob", earlier.raw)
    assert practice.ledger.billed["post_read"] - before == 2


def test_a_long_post_arrives_whole(gateway: XGateway, practice: PracticeServer) -> None:
    text = "A1: " + "word & word " * 50 + "#chat"
    (post_id,) = add(practice, text)
    (post,) = gateway.look_up((post_id,))
    assert post.text == text
    assert [post.text[one.start : one.end] for one in post.entities] == ["#chat"]


def test_a_look_is_one_page_oldest_first_and_says_what_is_left_before_it(
    gateway: XGateway, practice: PracticeServer, asked: Asked
) -> None:
    sent = many(practice, 250)
    found = gateway.follow(TAGS, since_id=sent[0])
    assert ids(found.posts) == sent[150:]
    assert (found.newest_id, found.oldest_id, found.older) == (sent[-1], sent[150], True)
    assert asked() == {f"GET {SEARCH} 200": 1}


def test_what_lies_between_two_posts_is_read_and_nothing_else(
    gateway: XGateway, practice: PracticeServer
) -> None:
    sent = many(practice, 10)
    found = gateway.follow(TAGS, since_id=sent[2], until_id=sent[6])
    assert ids(found.posts) == sent[3:6]
    assert not found.older
    assert gateway.follow(TAGS, since_id=sent[2], until_id=sent[3]).posts == ()


def test_what_lies_between_a_time_and_a_post_is_read(
    gateway: XGateway, practice: PracticeServer, clock: Clock
) -> None:
    (before,) = add(practice, "too early #chat")
    clock.pass_by(minutes=10)
    start = clock.now
    clock.pass_by(minutes=1)
    first, last = add(practice, "first #chat", "last #chat")
    clock.pass_by(minutes=1)
    assert ids(gateway.follow(TAGS, until_id=last, start=start).posts) == [first]
    assert ids(gateway.follow(TAGS, until_id=last, start=clock.start - timedelta(days=9)).posts) == [
        before,
        first,
    ]


def test_a_first_look_sees_the_last_half_minute_too(
    gateway: XGateway, practice: PracticeServer, clock: Clock
) -> None:
    (old,) = add(practice, "old #chat")
    clock.pass_by(hours=2)
    (late,) = add(practice, "late #chat")
    clock.pass_by(minutes=50)
    (fresh,) = add(practice, "fresh #chat")
    assert ids(gateway.follow(TAGS).posts) == [late, fresh]
    assert ids(gateway.follow(TAGS, start=clock.start - timedelta(minutes=1)).posts) == [old, late, fresh]
    assert ids(gateway.follow(TAGS, start=clock.now + timedelta(minutes=1)).posts) == [fresh]


def test_a_start_further_back_than_x_reaches_is_as_far_as_it_reaches(
    gateway: XGateway, practice: PracticeServer, clock: Clock
) -> None:
    add(practice, "too old #chat")
    clock.pass_by(days=8)
    (fresh,) = add(practice, "fresh #chat")
    assert ids(gateway.follow(TAGS, start=clock.start).posts) == [fresh]


def test_an_id_from_before_x_reaches_is_replaced_by_the_earliest_that_it_takes(
    gateway: XGateway, practice: PracticeServer, clock: Clock, asked: Asked
) -> None:
    (old,) = add(practice, "old #chat")
    clock.pass_by(days=8)
    (fresh,) = add(practice, "fresh #chat")
    assert ids(gateway.follow(TAGS, since_id=old).posts) == [fresh]
    assert asked() == {f"GET {SEARCH} 200": 1}


def test_aliases_are_followed_and_native_reposts_are_not(gateway: XGateway, practice: PracticeServer) -> None:
    one, two, _ = add(practice, "a #chat", "b #Alias", "c #other")
    practice.world.publish(practice.world.add_user("bob"), "", repost_of=int(one))
    assert ids(gateway.follow(Wanted(("chat", "alias")), since_id=str(int(one) - 1)).posts) == [one, two]


def test_what_search_shows_late_is_found_later(clock: Clock, connect: Connect) -> None:
    with PracticeServer(clock=clock.seconds, autoplay=False, search_delay=10) as slow:
        (post_id,) = add(slow, "late #chat")
        gateway = connect(slow.user_token, origin=Origin.parse(slow.url))
        before = str(int(post_id) - 1)
        assert gateway.follow(TAGS, since_id=before).posts == ()
        clock.pass_by(seconds=11)
        assert ids(gateway.follow(TAGS, since_id=before).posts) == [post_id]


def test_the_wait_spreads_what_is_left_over_the_window(gateway: XGateway) -> None:
    assert gateway.follow(TAGS).wait == pytest.approx(900 / 298, abs=0.1)


@pytest.mark.parametrize(("known", "first"), [("new", "tweet"), ("old", "post")])
def test_the_other_spelling_is_tried_where_x_does_not_know_ours(
    connect: Connect, clock: Clock, known: str, first: Dialect
) -> None:
    refused = "old" if known == "new" else "new"
    with PracticeServer(clock=clock.seconds, autoplay=False, refused_dialect=refused) as practice:
        (post_id,) = add(practice, "a #chat")
        gateway = connect(practice.user_token, origin=Origin.parse(practice.url), dialect=first)
        for _ in range(2):
            assert ids(gateway.follow(TAGS, since_id=str(int(post_id) - 1)).posts) == [post_id]
        assert gateway.look_up((post_id,))[0].author.username == "ada"
        requests = practice.ledger.summary()["requests"]
    assert requests == {f"GET {SEARCH} 400": 1, f"GET {SEARCH} 200": 2, "GET /2/tweets 200": 1}


def test_a_post_that_cannot_be_read_is_counted_in_the_log_without_its_text(
    connect: Connect, counterpart: Counterpart, caplog: pytest.LogCaptureFixture
) -> None:
    counterpart.say_json({"data": [{"id": 3.5, "text": "a private word"}, {"id": "5", "text": "fine"}]})
    assert ids(connect(origin=counterpart.origin).look_up(("3", "5"))) == ["5"]
    assert "1 posts" in caplog.text
    assert "private" not in caplog.text


@pytest.mark.parametrize("meta", [{}, {"newest_id": "", "result_count": 0}, {"result_count": 0}])
def test_a_quiet_room_is_no_trouble(
    connect: Connect, counterpart: Counterpart, meta: dict[str, object]
) -> None:
    counterpart.say_json({"meta": meta})
    found = connect(origin=counterpart.origin).follow(TAGS, since_id="5")
    assert (found.posts, found.wait, found.older) == ((), 0.0, False)


def test_empty_pages_are_gone_through_and_left_after_a_few(
    connect: Connect, counterpart: Counterpart
) -> None:
    counterpart.say_json({"meta": {"next_token": "again"}})
    found = connect(origin=counterpart.origin).follow(TAGS, since_id="5")
    assert (found.posts, found.older, len(counterpart.heard)) == ((), False, 5)


def test_a_page_of_which_nothing_can_be_read_says_how_far_it_went(
    connect: Connect, counterpart: Counterpart, caplog: pytest.LogCaptureFixture
) -> None:
    counterpart.say_json({"data": [{"id": "8"}, {"id": "7"}], "meta": {"next_token": "more"}})
    found = connect(origin=counterpart.origin).follow(TAGS, since_id="5")
    assert (found.posts, found.newest_id, found.oldest_id, found.older) == ((), "8", "7", True)
    assert "2 posts" in caplog.text


# --- counting ----------------------------------------------------------------------------------------------------


def test_search_counts_whole_minutes_and_is_billed_as_one_post(
    connect: Connect, practice: PracticeServer, clock: Clock
) -> None:
    before = practice.ledger.billed["post_counts"]
    clock.pass_by(seconds=60 - clock.now.timestamp() % 60)
    whole = clock.now
    clock.pass_by(seconds=30)
    add(practice, "before the first whole minute #chat")
    clock.pass_by(seconds=40)
    posts = add(practice, "one #chat", "two #chat", "elsewhere #other")
    practice.world.publish(practice.world.add_user("bob"), "", repost_of=int(posts[0]))
    clock.pass_by(seconds=60)
    add(practice, "three #chat")
    clock.pass_by(minutes=3)
    heard: list[tuple[Billed, int]] = []
    gateway = connect(meter=lambda kind, ids: heard.append((kind, len(list(ids)))))
    minutes = gateway.count(TAGS, start=whole + timedelta(seconds=20), end=clock.now)
    assert [(one.start - whole, one.posts) for one in minutes] == [
        (timedelta(minutes=1), 2),
        (timedelta(minutes=2), 1),
        (timedelta(minutes=3), 0),
    ]
    assert heard == [(Billed.POST_COUNTS, 1)]
    assert practice.ledger.billed["post_counts"] - before == 1


def test_too_little_to_count_is_not_asked(gateway: XGateway, clock: Clock, asked: Asked) -> None:
    assert gateway.count(TAGS, start=clock.now - timedelta(seconds=50), end=clock.now) == ()
    assert asked() == {}


# --- looking up --------------------------------------------------------------------------------------------------


def test_posts_that_are_gone_are_not_among_those_looked_up(
    gateway: XGateway, practice: PracticeServer
) -> None:
    first, second = add(practice, "a", "b")
    practice.world.delete(int(first))
    assert ids(gateway.look_up((first, second))) == [second]
    assert gateway.look_up((first,)) == ()
    assert gateway.look_up(()) == ()


def test_what_became_of_posts_is_told_and_those_alone_that_are_there_are_billed(
    connect: Connect, practice: PracticeServer
) -> None:
    first, gone, last = add(practice, "a", "b", "c")
    practice.world.delete(int(gone))
    (kept_away,) = add(practice, "for friends", by="shy")
    practice.world.protected.add(practice.world.add_user("shy").id)
    billed: list[tuple[Billed, set[str]]] = []
    gateway = connect(meter=lambda kind, ids: billed.append((kind, set(ids))))
    found = gateway.standing((first, gone, last, kept_away, "77"))
    assert found == Standing(frozenset({first, last}), frozenset({gone, "77"}), frozenset({kept_away}))
    assert billed == [(Billed.POST_READ, {first, last})]


def test_a_search_tells_which_posts_are_gone_to_which_others_reply(
    connect: Connect, practice: PracticeServer
) -> None:
    (asked,) = add(practice, "Q1: Why? #chat")
    author = practice.world.add_user("bram_oke")
    practice.world.publish(author, "A1: Because #chat", reply_to=int(asked))
    practice.world.delete(int(asked))
    assert connect(dialect="post").follow(TAGS, since_id=asked).gone == {asked}


def test_more_than_a_hundred_are_looked_up_in_turns(
    gateway: XGateway, practice: PracticeServer, asked: Asked
) -> None:
    sent = many(practice, 130)
    assert ids(gateway.look_up(tuple(sent))) == sent
    assert asked() == {"GET /2/tweets 200": 2}


def test_my_own_recent_posts_are_evidence_even_if_this_clock_is_ahead(
    gateway: XGateway, practice: PracticeServer, clock: Clock
) -> None:
    add(practice, "not mine #chat")
    mine = gateway.publish("A1: mine #chat")
    evidence = gateway.recent_posts_of_mine(since=clock.now + timedelta(minutes=5))
    assert ids(evidence) == [mine]
    clock.pass_by(hours=1)
    assert gateway.recent_posts_of_mine(since=clock.now) == ()


# --- writing -----------------------------------------------------------------------------------------------------


def test_a_post_goes_out_as_it_is_written(gateway: XGateway, practice: PracticeServer) -> None:
    post_id = gateway.publish("A3: fish & <chips> é𝕏 #chat")
    (post,) = gateway.look_up((post_id,))
    assert post.text == "A3: fish & <chips> é𝕏 #chat"
    assert post.author.id == practice.visitor_id


def test_a_reply_to_somebody_who_mentioned_us_goes_out_and_others_are_refused(
    gateway: XGateway, practice: PracticeServer
) -> None:
    called, uncalled = add(practice, f"Q1: @{practice.visitor}, why? #chat", "Q2: what? #chat")
    reply = gateway.publish("A1: because #chat", reply_to=called)
    assert gateway.look_up((reply,))[0].reply_to == called
    with pytest.raises(ReplyRefused):
        gateway.publish("A2: that #chat", reply_to=uncalled)


def test_a_repost_is_done_and_doing_it_again_is_no_trouble(
    gateway: XGateway, practice: PracticeServer, clock: Clock
) -> None:
    (post_id,) = add(practice, "a #chat")
    gateway.repost(post_id)
    gateway.repost(post_id)
    (mine,) = gateway.recent_posts_of_mine(since=clock.start)
    assert mine.repost_of == post_id


def test_reposting_what_is_gone_is_said(gateway: XGateway) -> None:
    with pytest.raises(NotFound):
        gateway.repost("1991000000000000001")


def test_a_deletion_is_done_and_doing_it_again_is_no_trouble(gateway: XGateway) -> None:
    post_id = gateway.publish("A1: oops #chat")
    gateway.delete(post_id)
    gateway.delete(post_id)
    assert gateway.look_up((post_id,)) == ()


def test_deleting_another_s_post_is_refused(gateway: XGateway, practice: PracticeServer) -> None:
    (post_id,) = add(practice, "a #chat")
    with pytest.raises(NotYours):
        gateway.delete(post_id)


def test_the_same_text_again_is_a_duplicate_and_too_long_is_too_long(gateway: XGateway) -> None:
    gateway.publish("A1: once #chat")
    with pytest.raises(Duplicate):
        gateway.publish("A1: once #chat")
    with pytest.raises(TooLong):
        gateway.publish("long " * 60)


def test_a_write_without_the_permission_asks_to_sign_in(connect: Connect, practice: PracticeServer) -> None:
    reader = practice.user_token_for("carl", ["tweet.read", "users.read"])
    with pytest.raises(SignInNeeded):
        connect(reader).publish("A1: x #chat")


def test_hiding_is_told_to_the_meter_and_needs_a_permission_of_its_own(
    connect: Connect, practice: PracticeServer
) -> None:
    billed: list[Billed] = []
    hosting = connect(meter=lambda kind, ids: billed.append(kind))
    question = hosting.publish("Q1: why? #chat")
    reply = practice.world.publish(
        practice.world.add_user("ada", "Ada"), "A1: spam #chat", reply_to=int(question)
    )
    hosting.hide(str(reply.id))
    assert reply.id in practice.world.hidden
    assert billed == [Billed.POST_CREATE, Billed.MANAGE]
    hosting.unhide(str(reply.id))
    assert practice.world.hidden == set()
    username = hosting.whoami().username
    writer = practice.user_token_for(username, ["tweet.read", "users.read", "tweet.write"])
    with pytest.raises(PermissionNeeded):
        connect(writer).hide(str(reply.id))


# --- bad days ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("rate_limit", RateLimited), ("usage_cap", UsageCapped), ("credits", OutOfCredit), ("unavailable", ServiceDown),
     ("error", ServiceDown), ("malformed", ServiceDown), ("cut_before", Offline), ("cut_after", Offline)],
)  # fmt: skip
def test_a_bad_day_on_a_read_is_retryable(
    gateway: XGateway, practice: PracticeServer, kind: str, expected: type[ParleyError]
) -> None:
    practice.faults.add(Fault(kind, "GET"))
    with pytest.raises(expected) as trouble:
        gateway.follow(TAGS)
    assert type(trouble.value) is expected
    assert gateway.follow(TAGS).posts == ()


def test_a_clock_that_is_set_back_makes_no_full_day_longer(
    gateway: XGateway, practice: PracticeServer, clock: Clock
) -> None:
    practice.faults.add(Fault("user_day", "POST", "/2/tweets"))
    for _ in range(2):
        with pytest.raises(DailyLimit):
            gateway.publish("A1: maybe #chat")
    clock.pass_by(hours=-1)
    assert gateway.publish("A1: maybe #chat")


@pytest.mark.parametrize(
    ("kind", "expected", "accepted"),
    [("rate_limit", RateLimited, False), ("usage_cap", UsageCapped, False), ("credits", OutOfCredit, False),
     ("duplicate", Duplicate, False), ("unavailable", OutcomeUnknown, False), ("error", OutcomeUnknown, False),
     ("error_after", OutcomeUnknown, True), ("malformed", OutcomeUnknown, True),
     ("cut_before", OutcomeUnknown, False), ("cut_after", OutcomeUnknown, True)],
)  # fmt: skip
def test_a_bad_day_on_a_write_is_unknown_as_soon_as_it_may_have_happened(
    gateway: XGateway,
    practice: PracticeServer,
    kind: str,
    expected: type[ParleyError],
    accepted: bool,
    clock: Clock,
) -> None:
    gateway.whoami()
    practice.faults.add(Fault(kind, "POST", "/2/tweets"))
    with pytest.raises(expected) as trouble:
        gateway.publish("A1: maybe #chat")
    assert type(trouble.value) is expected
    assert len(gateway.recent_posts_of_mine(since=clock.start)) == int(accepted)


def test_the_pause_ends_when_x_says(gateway: XGateway, practice: PracticeServer, clock: Clock) -> None:
    practice.faults.add(Fault("rate_limit", seconds=120))
    with pytest.raises(RateLimited) as pause:
        gateway.follow(TAGS)
    assert pause.value.not_before == clock.start + timedelta(seconds=120)


def test_no_answer_in_time_is_offline_to_a_read_and_unknown_to_a_write(
    connect: Connect, practice: PracticeServer
) -> None:
    hasty = connect(read=0.15)
    practice.faults.add(Fault("slow", "GET", seconds=5))
    with pytest.raises(Offline):
        hasty.follow(TAGS)
    practice.faults.add(Fault("slow", "POST", seconds=5))
    with pytest.raises(OutcomeUnknown):
        hasty.publish("A1: slow #chat")


def test_where_nobody_listens_a_write_did_not_happen(connect: Connect) -> None:
    gateway = connect(origin=closed_port())
    with pytest.raises(Offline):
        gateway.publish("A1: x #chat")


def test_a_mistake_of_ours_is_not_taken_for_a_bad_connection(
    connect: Connect, counterpart: Counterpart
) -> None:
    def broken() -> str:
        raise KeyError("no such account")

    with pytest.raises(KeyError):
        connect(origin=counterpart.origin, access_token=broken).follow(TAGS)
    with pytest.raises(TypeError):
        connect(origin=counterpart.origin).publish(object())  # type: ignore[arg-type]


def test_a_name_that_can_be_nobody_s_is_offline(connect: Connect) -> None:
    with pytest.raises(Offline):
        connect(origin=Origin("https", "a..b", 443)).publish("A1: x #chat")


def test_closing_ends_a_read_under_way_with_offline(connect: Connect, practice: PracticeServer) -> None:
    gateway = connect()
    slow = practice.faults.add(Fault("slow", "GET", seconds=10))

    def close() -> None:
        slow.hit.wait(5)
        gateway.close()

    closer = threading.Thread(target=close)
    closer.start()
    with pytest.raises(Offline):
        gateway.follow(TAGS)
    closer.join()
    with pytest.raises(Offline):
        gateway.publish("A1: after closing #chat")


def test_a_failed_spelling_does_not_hide_a_real_refusal(connect: Connect, counterpart: Counterpart) -> None:
    counterpart.say_json({"errors": [{"message": "expansions and query are both wrong"}]}, 400)
    with pytest.raises(Refused, match="both wrong"):
        connect(origin=counterpart.origin).look_up(("1",))
    assert len(counterpart.heard) == 2


@pytest.mark.parametrize(
    "body", [b"[]", b'{"data": {}}', b'{"data": {"id": "x"}}', b"", b'{"errors": [{}]}', b"3"]
)
def test_a_2xx_that_does_not_say_that_it_was_done_is_unknown(
    connect: Connect, counterpart: Counterpart, body: bytes
) -> None:
    counterpart.say(Answer(200, json.dumps({"data": {"id": "7"}}).encode()), Answer(201, body))
    gateway = connect(origin=counterpart.origin)
    gateway.whoami()
    for write in (lambda: gateway.publish("x"), lambda: gateway.repost("5"), lambda: gateway.delete("5")):
        with pytest.raises(OutcomeUnknown):
            write()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500])
def test_bodies_that_tweepy_stumbles_over_are_explained(
    connect: Connect, counterpart: Counterpart, status: int
) -> None:
    gateway = connect(origin=counterpart.origin)
    for body in (b"[1]", b'{"errors": 5}', b'{"detail": 7}', b'"x"', b"\xff"):
        counterpart.say(Answer(status, body, {"x-rate-limit-reset": "soon"}))
        with pytest.raises(ParleyError):
            gateway.look_up(("1",))


# --- tokens ------------------------------------------------------------------------------------------------------


def test_the_token_is_asked_for_before_each_request_and_may_change(
    connect: Connect, counterpart: Counterpart
) -> None:
    tokens = iter(["first", "second"])
    gateway = connect(origin=counterpart.origin, access_token=lambda: next(tokens))
    gateway.look_up(("1",))
    gateway.look_up(("1",))
    assert [given["Authorization"] for _, _, given, _ in counterpart.heard] == [
        "Bearer first",
        "Bearer second",
    ]


def test_a_dead_token_asks_to_sign_in(connect: Connect) -> None:
    with pytest.raises(SignInNeeded):
        connect("dead").follow(TAGS)


@pytest.mark.parametrize("token", ["", "two words", "line\nbreak", "ünï", "tab\t"])
def test_a_token_that_no_header_can_hold_is_not_quoted(
    connect: Connect, token: str, counterpart: Counterpart
) -> None:
    gateway = connect(origin=counterpart.origin, access_token=token)
    with pytest.raises(SignInNeeded) as refusal:
        gateway.follow(TAGS)
    assert not token or token not in f"{refusal.value} {refusal.value.remedy}"
    assert counterpart.heard == []


def test_a_token_never_follows_a_redirect_to_another_origin(
    connect: Connect, counterpart: Counterpart, stranger: Counterpart
) -> None:
    counterpart.say(Answer(307, headers={"Location": f"{stranger.url}/2/tweets"}))
    gateway = connect("a-secret-word", origin=counterpart.origin)
    with pytest.raises(WrongOrigin):
        gateway.follow(TAGS)
    with pytest.raises(OutcomeUnknown):
        gateway.publish("A1: x #chat")
    assert "secret" not in repr(gateway)


def test_no_trace_of_a_token_is_in_what_is_raised(connect: Connect, counterpart: Counterpart) -> None:
    counterpart.say(Answer(500))
    with pytest.raises(ServiceDown) as trouble:
        connect("a-secret-word", origin=counterpart.origin).follow(TAGS)
    problem: BaseException | None = trouble.value
    while problem is not None:
        response = getattr(problem, "response", None)
        assert "secret" not in f"{problem} {problem!r} {vars(problem)}"
        assert response is None or "Authorization" not in response.request.headers
        problem = problem.__cause__ or problem.__context__
