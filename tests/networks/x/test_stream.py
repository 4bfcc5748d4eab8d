"""The filtered stream brings the posts of one room, tells nobody its key, and leaves other programs' rules alone."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator

import pytest

from desktop.core.errors import (
    BadInput,
    BearerRefused,
    Offline,
    OutOfCredit,
    ParleyError,
    RateLimited,
    RuleRefused,
    ServiceDown,
    StreamTaken,
)
from desktop.core.origin import Origin
from desktop.core.prices import Billed
from desktop.networks.x.stream import XStream, read_lines
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from tests.networks.counterpart import Answer, Counterpart, listening

STREAM = "/2/tweets/search/stream"
TAGS = ("critlib", "critlibchat")
Open = Callable[..., XStream]


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(limits={"stream": (0, 5000)}) as running:
        yield running


@pytest.fixture
def billed() -> list[str]:
    return []


@pytest.fixture
def opened(server: PracticeServer, billed: list[str]) -> Iterator[Open]:
    made: list[XStream] = []

    def open_(bearer: str = "", silence: float = 5.0, origin: Origin | None = None) -> XStream:
        def meter(kind: Billed, ids: object) -> None:
            assert kind is Billed.POST_READ
            billed.extend(ids)  # type: ignore[arg-type]

        where = origin or Origin.parse(server.url)
        stream = XStream(where, bearer or server.bearer_token, silence=silence, meter=meter)
        made.append(stream)
        return stream

    yield open_
    for stream in made:
        stream.close()


def rules(server: PracticeServer) -> dict[str, str | None]:
    return dict(server._box.rules.values())


def add_rule(server: PracticeServer, value: str, tag: str | None) -> None:
    server._box.rules[str(server.world.new_id())] = (value, tag)


def say(server: PracticeServer, text: str) -> str:
    return str(server.world.publish(server.world.add_user("ines", "Ines Holt"), text).id)


def test_posts_arrive_as_they_are_made_and_are_billed(
    server: PracticeServer, opened: Open, billed: list[str]
) -> None:
    stream = opened()
    assert stream.ask_for(TAGS)
    lines = stream.listen()
    assert next(lines) == ()
    first = say(server, "Q1: what & why? #CritLib")
    (post,) = next(posts for posts in lines if posts)
    assert (post.id, post.text, post.author.name) == (first, "Q1: what & why? #CritLib", "Ines Holt")
    say(server, "elsewhere")
    second = say(server, "A1 #critlibchat")
    (post,) = next(posts for posts in lines if posts)
    assert post.id == second
    assert billed == [first, second]
    assert stream.reached


def test_a_room_has_one_rule_and_what_others_made_stays(server: PracticeServer, opened: Open) -> None:
    add_rule(server, "cats has:images", "somebody else's")
    add_rule(server, "#oldroom -is:retweet", "parley room oldroom")
    add_rule(server, "#critlib -is:retweet", "parley room critlib")  # before it had an alias
    stream = opened()
    assert stream.ask_for(TAGS)
    assert not stream.ask_for(TAGS), "nothing is made twice"
    ours = "(#critlib OR #critlibchat) -is:retweet"
    assert rules(server) == {"cats has:images": "somebody else's", ours: "parley room critlib"}
    stream.forget()
    assert rules(server) == {"cats has:images": "somebody else's"}


def test_a_rule_that_another_program_made_alike_is_used_and_left_there(
    server: PracticeServer, opened: Open
) -> None:
    add_rule(server, "#critlib -is:retweet", "theirs")
    stream = opened()
    assert not stream.ask_for(("critlib",))
    lines = stream.listen()
    next(lines)
    post = say(server, "A1 #critlib")
    assert next(posts for posts in lines if posts)[0].id == post
    lines.close()
    stream.forget()
    assert rules(server) == {"#critlib -is:retweet": "theirs"}


def test_posts_for_other_programs_are_paid_for_and_not_put_into_the_room(
    server: PracticeServer, opened: Open, billed: list[str]
) -> None:
    add_rule(server, "cats", None)
    stream = opened()
    stream.ask_for(TAGS)
    lines = stream.listen()
    next(lines)
    other = say(server, "cats, and nothing else")
    mine = say(server, "A1 #critlib")
    assert next(posts for posts in lines if posts)[0].id == mine
    assert billed == [other, mine]


def test_where_an_app_may_have_no_more_rules_room_is_made_by_what_we_left(
    server: PracticeServer, opened: Open
) -> None:
    for number in range(999):
        add_rule(server, f"cat{number}", None)
    add_rule(server, "#oldroom -is:retweet", "parley room oldroom")
    assert opened().ask_for(TAGS)
    assert len(rules(server)) == 1000
    server._box.rules.popitem()
    add_rule(server, "one more cat", None)
    another = opened()
    with pytest.raises(RuleRefused, match="as many stream rules"):
        another.ask_for(TAGS)


def test_hashtags_that_do_not_fit_are_refused_before_anybody_is_asked(opened: Open) -> None:
    with pytest.raises(BadInput):
        opened().ask_for(tuple(f"{'a' * 90}{number}" for number in range(9)))


def test_a_rule_that_is_not_understood_is_a_refusal(opened: Open) -> None:
    with listening() as other:
        wrong = {"errors": [{"type": "https://api.twitter.com/2/problems/invalid-rules", "title": "x"}]}
        other.say(Answer(), Answer(400, json.dumps(wrong).encode()))
        with pytest.raises(RuleRefused, match="does not take"):
            opened(origin=other.origin).ask_for(TAGS)


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("drop", Offline),
        ("silence", Offline),
        ("disconnect", None),
        ("overflow", None),
    ],
)
def test_every_end_of_a_connection_is_noticed(
    server: PracticeServer, opened: Open, kind: str, error: type[ParleyError] | None
) -> None:
    stream = opened(silence=0.5 if kind == "silence" else 30.0)
    stream.ask_for(TAGS)
    lines = stream.listen()
    next(lines)
    server.faults.add(Fault(kind))
    if error is None:
        assert not any(lines)
    else:
        with pytest.raises(error):
            list(lines)


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("rate_limit", RateLimited),
        ("credits", OutOfCredit),
        ("usage_cap", OutOfCredit),
        ("unavailable", ServiceDown),
        ("cut_before", Offline),
    ],
)
def test_every_refusal_to_connect_says_what_to_do(
    server: PracticeServer, opened: Open, kind: str, error: type[ParleyError]
) -> None:
    stream = opened()
    stream.ask_for(TAGS)
    server.faults.add(Fault(kind, "GET", STREAM))
    with pytest.raises(error):
        next(stream.listen())
    assert stream.reached


def test_a_stream_that_somebody_has_is_told_from_a_rate_limit_and_can_be_cleared(
    server: PracticeServer, opened: Open
) -> None:
    first, second = opened(), opened()
    first.ask_for(TAGS)
    lines = first.listen()
    next(lines)
    with pytest.raises(StreamTaken):
        next(second.listen())
    second.clear()
    assert not any(lines)
    assert next(second.listen()) == ()


def test_without_rules_the_network_is_asked_again_later(server: PracticeServer, opened: Open) -> None:
    with pytest.raises(ServiceDown):
        next(opened().listen())


@pytest.mark.parametrize("which", ["unknown", "a person's", "not a header"])
def test_a_bearer_that_is_not_taken_is_said_and_never_quoted(
    server: PracticeServer, opened: Open, which: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    bearer = {"unknown": "AAAAsecret" * 9, "a person's": server.user_token, "not a header": "se\ncret"}[which]
    stream = opened(bearer)
    for attempt in (lambda: stream.ask_for(TAGS), lambda: next(stream.listen()), stream.clear):
        with pytest.raises(BearerRefused) as refused:
            attempt()
        assert bearer not in f"{refused.value!r} {refused.value.remedy} {refused.value.__cause__!r}"
    assert bearer not in caplog.text + repr(stream)


def test_an_idle_stream_ends_as_soon_as_it_is_hung_up(server: PracticeServer, opened: Open) -> None:
    stream = opened(silence=60.0)
    stream.ask_for(TAGS)
    connected, ended = threading.Event(), threading.Event()

    def read() -> None:
        try:
            for _ in stream.listen():
                connected.set()
        except Offline:
            ended.set()

    reading = threading.Thread(target=read)
    reading.start()
    assert connected.wait(10)
    stream.hang_up()
    assert ended.wait(10), "it waits for the next sign of life"
    reading.join()
    stream.forget()
    assert rules(server) == {}, "the rule can still be taken back"


def test_the_other_spelling_is_tried_where_the_first_is_not_known(
    opened: Open, counterpart: Counterpart
) -> None:
    unknown = {"errors": [{"parameters": {"tweet.fields": ["x"]}, "message": "not known"}]}
    counterpart.say(Answer(400, json.dumps(unknown).encode()), Answer(200, b"\r\n"))
    assert list(opened(origin=counterpart.origin).listen()) == [(), ()]
    assert ["post.fields" in path for _, path, _, _ in counterpart.heard] == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\r",
        b"{",
        b"[]",
        b"7",
        b'"data"',
        b"[" * 100_000,
        b'{"info":{"message":"new"}}',
        b'{"errors":5}',
        b'{"errors":[{"title":"unknown"}]}',
        b'{"data":{"id":5}}',
        b'{"data":null,"matching_rules":[5,{}]}',
    ],
)
def test_what_is_not_known_is_passed_over(text: bytes) -> None:
    heard = read_lines([text], "parley room critlib", ("3",))
    assert (heard.posts, heard.ended) == ([], "")


def test_a_post_beside_a_partial_error_is_a_post() -> None:
    said = {
        "data": {"id": "20", "text": "A1", "author_id": "7"},
        "errors": [{"title": "Not Found Error", "type": "https://api.x.com/2/problems/resource-not-found"}],
        "matching_rules": [{"id": "3", "tag": "parley room critlib"}, {"id": "4", "tag": "cats"}],
    }
    line = json.dumps(said).encode()
    for tag, rules in (("parley room critlib", ()), ("", ("3",))):
        heard = read_lines([line], tag, rules)
        assert [post.text for post in heard.posts] == ["A1"]
    assert read_lines([line], "", ("5",)).posts == []
    assert read_lines([line], "", ("5",)).returned == ["20"]


def test_nothing_is_read_behind_the_end() -> None:
    post, end = (
        b'{"data":{"id":"%d","text":"A1"},"matching_rules":[{"id":"3"}]}',
        b'{"errors":[{"title":"%s"}]}',
    )
    heard = read_lines([post % 1, b"\r", end % b"operational-disconnect", post % 2], "", ("3",))
    assert ([one.id for one in heard.posts], heard.ended) == (["1"], "operational-disconnect")


def test_a_line_without_an_end_is_not_kept_for_ever(opened: Open, counterpart: Counterpart) -> None:
    counterpart.say(Answer(200, b"x" * (3 << 20)))
    with pytest.raises(ServiceDown):
        list(opened(origin=counterpart.origin).listen())
