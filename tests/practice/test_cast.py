"""The cast plays and answers."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.practice.cast import Cast, Chat, Line, Player, Reaction
from desktop.practice.world import Post, World
from tests.practice.conftest import NOON, Caller, Clock, Start
from tests.practice.test_script import WELCOME

INES, ANNA = Player("ines", "Inês"), Player("anna", "Anna")


class Stage:
    """A cast on a stage where waiting takes no time, but the clock moves."""

    def __init__(self, chat: Chat, speed: float = 1.0, id_log: Path | None = None) -> None:
        self.clock = Clock()
        self.world = World(self.clock)
        self.visitor = self.world.add_user(chat.visitor)
        self.cast = Cast(chat, self.world, self.visitor, speed, self.clock, self.wait, id_log)

    async def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        await asyncio.sleep(0)

    def play(self, *said: str) -> list[Post]:
        """Play to the end, let the visitor say something, and give all posts in order."""

        async def run() -> None:
            self.cast.start()
            self.cast.start()
            while not self.cast.done.is_set():
                await asyncio.sleep(0)
            for text in said:
                self.cast.heard(self.world.publish(self.visitor, text))
                for _ in range(5):
                    await asyncio.sleep(0)

        asyncio.run(run())
        return list(self.world.newest_first())[::-1]


def chat(*lines: Line, **more: Any) -> Chat:
    return Chat("room", lines=lines, **more)


def test_lines_are_played_in_time_and_at_any_speed() -> None:
    lines = (Line(-60, INES, "welcome", "a"), Line(10, INES, "Q1", "b"), Line(30, ANNA, "A1", "c"))
    for speed in (1.0, 10.0):
        posts = Stage(chat(*lines), speed).play()
        assert [post.raw for post in posts] == ["welcome", "Q1", "A1"]
        times = [round(post.created - NOON, 2) for post in posts]
        assert times == pytest.approx([-60, 10 / speed, 30 / speed], abs=0.01)


def test_replies_reposts_and_quotes_point_at_what_was_played() -> None:
    first, reply, repost, quote = Stage(
        chat(
            Line(0, INES, "Q1", "a"),
            Line(1, ANNA, "A1", "b", reply_to="a"),
            Line(2, ANNA, "", "c", repost_of="a"),
            Line(3, ANNA, "this", "d", quote_of="a"),
        )
    ).play()
    assert (reply.reply_to, reply.conversation) == (first.id, first.id)
    assert repost.repost_of == first.id
    assert quote.quote_of == first.id


def test_a_reply_to_what_is_not_there_keeps_its_foreign_id() -> None:
    (post,) = Stage(chat(Line(0, INES, "yes", "a", reply_to="77", reply_name="zoe"))).play()
    assert post.reply_to == 77
    assert post.reply_user is not None
    assert post.reply_user.username == "zoe"


def test_a_second_repost_by_the_same_person_is_of_something_outside() -> None:
    lines = [
        Line(0, INES, "Q1", "a"),
        *(Line(n, ANNA, "RT @ines: Q1", f"r{n}", repost_of="a") for n in (1, 2)),
    ]
    stage = Stage(chat(*lines))
    first, once, twice = stage.play()
    assert once.repost_of == first.id
    assert twice.repost_of is not None
    assert stage.world.post(twice.repost_of) is None
    assert (twice.raw, twice.repost_user) == ("RT @ines: Q1", None)


@pytest.mark.parametrize("key", ["77", "somewhere"])
def test_a_repost_of_what_is_not_there_is_a_repost(key: str) -> None:
    text = "RT @zoe: " + "a very long story " * 20
    stage = Stage(chat(*(Line(0, who, text, who.username, repost_of=key) for who in (INES, ANNA))))
    one, two = stage.play()
    assert one.repost_of == two.repost_of
    assert one.repost_of is not None
    assert stage.world.post(one.repost_of) is None
    assert one.raw == text


def test_a_line_that_cannot_be_said_does_not_end_the_show(caplog: pytest.LogCaptureFixture) -> None:
    lines = (Line(0, INES, "one", "a"), Line(1, INES, "\ud83d", "broken"), Line(2, INES, "two", "c"))
    stage = Stage(chat(*lines, before=(Line(0, INES, "\ud83d", "early"),), is_replay=True))
    assert [post.raw for post in stage.play()] == ["one", "two"]
    assert list(stage.cast.id_map) == ["a", "c"]
    assert "leaves out the line broken" in caplog.text
    assert "leaves out the line early" in caplog.text
    assert "Traceback" in caplog.text


def test_a_replay_logs_old_and_new_ids(tmp_path: Path) -> None:
    log = tmp_path / "ids.jsonl"
    lines = (Line(0, INES, "one", "1001"), Line(1, INES, "two", "1002"))
    stage = Stage(chat(*lines, is_replay=True), id_log=log)
    posts = stage.play()
    logged = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert logged == [{"old": str(1001 + n), "new": str(post.id)} for n, post in enumerate(posts)]
    assert stage.cast.id_map == {"1001": str(posts[0].id), "1002": str(posts[1].id)}


def test_the_first_answer_of_the_visitor_is_answered_and_thanked_for() -> None:
    reactions = (
        Reaction(6, ANNA, "{visitor} nice #room", "answer"),
        Reaction(12, INES, "{visitor} thank you for your first answer #room", "answer"),
        Reaction(5, ANNA, "{visitor} more? #room", "answer"),
    )
    posts = Stage(chat(reactions=reactions)).play("A1: hello #room", "A2: again #room", "A3: and again #room")
    said = [post.raw for post in posts if post.author.username != "visitor"]
    assert said == [
        "@visitor nice #room",
        "@visitor thank you for your first answer #room",
        "@visitor more? #room",
    ]
    assert {post.reply_to for post in posts[1:3]} == {posts[0].id}


def test_a_post_without_a_label_or_without_the_hashtag_is_no_answer() -> None:
    reactions = (Reaction(1, ANNA, "{visitor} answer", "answer"), Reaction(1, INES, "{visitor} any", "any"))
    assert [post.raw for post in Stage(chat(reactions=reactions)).play("hello #room")][1:] == ["@visitor any"]
    assert [post.raw for post in Stage(chat(reactions=reactions)).play("A1: hello")][1:] == []


def test_a_cast_that_fails_says_so_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    stage = Stage(chat(Line(0, INES, "one", "1"), is_replay=True), id_log=tmp_path / "no" / "such" / "folder")

    async def run() -> None:
        stage.cast.start()
        for _ in range(5):
            await asyncio.sleep(0)

    asyncio.run(run())
    assert "the cast stopped" in caplog.text


def test_the_welcome_chat_plays_to_its_end(start: Start, calls: Callable[..., Caller]) -> None:
    server = start(script=WELCOME, speed=10_000, clock=Clock())
    assert server.cast.done.wait(10)
    call = calls(server)
    found = call.search("#practicechat -is:retweet")
    lines = server.cast.chat.lines
    edited = {line.edits for line in lines}
    assert len(found) == sum(
        line.repost_of is None and "#" in line.text and line.key not in edited for line in lines
    )
    posts = list(server.world.newest_first())
    assert sorted(one.kind for post in posts for one in post.media.values()) == ["photo", "photo", "video"]
    assert [len(post.poll.options) for post in posts if post.poll] == [3]
    assert [len(post.earlier) for post in posts if post.earlier] == [1]
    assert server.host == "ines_hosts"
    assert server.guests == ("DrTomasAdeyemi",)
    assert server.topic
    answered = threading.Event()
    server.world.listeners.append(lambda what, post: answered.set() if "@visitor" in post.raw else None)
    call.post("A6: I will come again #practicechat")
    assert answered.wait(10)


def test_a_real_chat_arrives_whole_and_in_order(
    start: Start, calls: Callable[..., Caller], critlib: Path, tmp_path: Path
) -> None:
    log = tmp_path / "ids.jsonl"
    server = start(
        replay=critlib,
        replay_from="2015-03-11T01:50:00Z",
        replay_seconds=600,
        speed=100_000,
        id_log=log,
        clock=Clock(),
    )
    assert server.cast.done.wait(20)
    with critlib.open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    played = [row for row in rows if "2015-03-11T01:50" <= row["created_at"] < "2015-03-11T02:00"]
    assert list(server.id_map) == [row["id"] for row in played]
    assert [json.loads(line)["old"] for line in log.read_text(encoding="utf-8").splitlines()] == list(
        server.id_map
    )
    new = [int(server.id_map[row["id"]]) for row in played]
    assert new == sorted(set(new))
    # What search shows is what X's would: everything with the hashtag but reposts, the newest first.
    expected = [server.id_map[row["id"]] for row in played if not row["is_repost"]]
    assert calls(server).search(f"#{server.hashtag} -is:retweet") == expected[::-1]
    for row in played:
        post = server.world.post(int(server.id_map[row["id"]]))
        assert post is not None
        assert post.author.username == row["author_username"]
        if row["is_repost"]:
            assert post.repost_of is not None
        else:
            # The transcript is escaped once, and so is the answer.
            assert post.text == row["text"]
        if row["in_reply_to"] in server.id_map:
            assert str(post.reply_to) == server.id_map[row["in_reply_to"]]
