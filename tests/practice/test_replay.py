"""Reading transcripts of real chats."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.practice.cast import Line
from desktop.practice.replay import BadTranscript, read_transcript
from tests.conftest import absent
from tests.practice.test_cast import Stage


@pytest.fixture
def transcript(tmp_path: Path) -> Any:
    """Writes records as a transcript."""

    def write(*records: Any) -> Path:
        path = tmp_path / "chat.jsonl"
        lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write


def row(number: int, text: str = "hello #chat", **more: Any) -> dict[str, Any]:
    seconds = f"2015-03-11T01:50:{number:02}.000Z"
    return {"id": str(1000 + number), "created_at": seconds, "author_username": "anna", "text": text, **more}


def test_a_full_record_keeps_everything(transcript: Any) -> None:
    path = transcript(
        row(0, "Q1: a &amp; b? #Chat", author_name="Anna", lang="en"),
        row(5, "@anna yes #chat", author_username="bert", in_reply_to="1000", in_reply_to_username="anna"),
        row(9, "RT @anna: Q1: a &amp; b? #Chat", author_username="carl", is_repost=True, repost_of="1000"),
    )
    chat = read_transcript(path)
    first, reply, repost = chat.lines
    assert (first.at, first.text, first.author.name, first.key) == (0, "Q1: a & b? #Chat", "Anna", "1000")
    assert (reply.at, reply.reply_to, reply.reply_name) == (5, "1000", "anna")
    assert repost.repost_of == "1000"
    assert chat.hashtag.lower() == "chat"
    assert chat.before == ()
    assert chat.is_replay


def test_only_a_text_is_needed(transcript: Any) -> None:
    chat = read_transcript(
        transcript({"text": "one"}, {"text": "two", "id": None, "author_username": None, "lang": None})
    )
    assert [line.text for line in chat.lines] == ["one", "two"]
    assert [line.key for line in chat.lines] == ["line-1", "line-2"]
    assert all(line.author.username.startswith("someone_") for line in chat.lines)
    assert chat.hashtag == "practicechat"


def test_a_text_is_unescaped_only_if_it_was_escaped(transcript: Any) -> None:
    texts = ["a &amp; b", "a & b", "&lt;b&gt;", "write &lt; for <", "R&D &amp; more", "&amp;lt;"]
    chat = read_transcript(transcript(*[row(number, text) for number, text in enumerate(texts)]))
    assert [line.text for line in chat.lines] == [
        "a & b",
        "a & b",
        "<b>",
        "write &lt; for <",
        "R&D &amp; more",
        "&lt;",
    ]


def test_a_minute_is_spread_over_its_posts(transcript: Any) -> None:
    stamps = ["2015-06-04T21:00"] * 4 + ["2015-06-04T21:01"] * 2
    chat = read_transcript(transcript(*[{"text": "x", "created_at": stamp} for stamp in stamps]))
    assert [line.at for line in chat.lines] == [0, 15, 30, 45, 60, 90]


def test_the_order_of_the_file_is_kept(transcript: Any) -> None:
    chat = read_transcript(transcript(row(9, "one"), row(3, "two"), {"text": "three"}))
    assert [(line.text, line.at) for line in chat.lines] == [("one", 0), ("two", 0), ("three", 0)]


def test_a_part_is_cut_out_by_start_and_length(transcript: Any) -> None:
    path = transcript(*[row(number, f"post {number}") for number in range(0, 60, 10)])
    chat = read_transcript(path, "2015-03-11T01:50:15Z", 30)
    assert [(line.at, line.text) for line in chat.lines] == [(5, "post 20"), (15, "post 30"), (25, "post 40")]
    with pytest.raises(BadTranscript, match="no posts in the part"):
        read_transcript(path, "2016-01-01T00:00:00Z")
    with pytest.raises(BadTranscript, match="not a time"):
        read_transcript(path, "yesterday")


def test_an_original_before_the_part_lies_beyond_search(transcript: Any) -> None:
    path = transcript(
        row(0, "first"), row(30, "RT @anna: first", author_username="bert", is_repost=True, repost_of="1000")
    )
    chat = read_transcript(path, "2015-03-11T01:50:10Z")
    assert [line.text for line in chat.before] == ["first"]
    assert chat.lines[0].repost_of == chat.before[0].key


def test_an_original_that_nobody_has_is_made_from_its_repost(transcript: Any) -> None:
    text = "RT @zoe: never seen #chat"
    path = transcript(
        *[row(n, text, author_username=f"fan{n}", is_repost=True, repost_of=None) for n in range(2)]
    )
    chat = read_transcript(path)
    assert [(line.author.username, line.text) for line in chat.before] == [("zoe", "never seen #chat")]
    assert {line.repost_of for line in chat.lines} == {chat.before[0].key}


def test_names_that_x_would_not_have_are_made_fit(transcript: Any) -> None:
    chat = read_transcript(
        transcript(row(0, author_username="@a-name that is far too long"), row(1, author_username="visitor"))
    )
    assert [line.author.username for line in chat.lines] == ["a_name_that_is_", "visitor"]
    assert chat.visitor == "practice_you"


def test_the_same_id_twice_stays_two_posts(transcript: Any) -> None:
    chat = read_transcript(transcript(row(0), {**row(1), "id": "1000"}))
    assert len({line.key for line in chat.lines}) == 2


@pytest.mark.parametrize(
    ("second", "reason"),
    [("{", "2: this line is not JSON"), ("[]", "2: this line is not a JSON object"),
     ({"id": "1"}, "2: this post has no text"), ({"text": None}, "2: this post has no text"),
     ({"text": "x", "created_at": "noon"}, "2: created_at 'noon' is not a time"),
     ({"text": "x", "created_at": 5}, "2: created_at 5 is not a time"), ("[" * 100_000, "2: this line is not JSON")],
)  # fmt: skip
def test_a_bad_line_is_named(transcript: Any, second: Any, reason: str) -> None:
    with pytest.raises(BadTranscript) as refused:
        read_transcript(transcript(row(0), second))
    assert f"chat.jsonl:{reason}" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadTranscript, match="cannot be read"):
        read_transcript(tmp_path / "absent.jsonl")
    (tmp_path / "empty.jsonl").write_text("\n\n")
    with pytest.raises(BadTranscript, match="no posts"):
        read_transcript(tmp_path / "empty.jsonl")
    (tmp_path / "latin.jsonl").write_bytes(b'{"text": "caf\xe9"}')
    with pytest.raises(BadTranscript, match="UTF-8"):
        read_transcript(tmp_path / "latin.jsonl")


def test_every_real_transcript_can_be_read(test_data: Path) -> None:
    paths = sorted((test_data / "chats").glob("*.jsonl"))
    if not paths:
        absent("there are no transcripts")
    for path in paths:
        with path.open(encoding="utf-8") as file:
            count = sum(1 for line in file if line.strip())
        chat = read_transcript(path)
        assert len(chat.lines) == count
        times = [line.at for line in chat.lines]
        assert times == sorted(times)
        assert chat.hashtag.lower() in path.name or "stream" in path.name or "unconference" in path.name


def test_a_real_repost_finds_its_original(critlib: Path) -> None:
    chat = read_transcript(critlib)
    known: dict[str, Line] = {line.key: line for line in chat.before}
    reposts = 0
    for line in chat.lines:
        if line.repost_of is not None:
            reposts += 1
            assert line.repost_of in known
        known[line.key] = line
    assert reposts == 132


def test_a_repost_without_an_original_is_a_repost_of_something_outside(transcript: Any) -> None:
    chat = read_transcript(
        transcript(row(0, "no name here", is_repost=True), row(1, "nor here", is_repost=True, repost_of="77"),
                   row(2, "itself", is_repost=True, repost_of="1002"))
    )  # fmt: skip
    assert [line.repost_of for line in chat.lines] == ["original-of-1000", "77", "1002"]
    assert chat.before == ()


def test_reposts_that_repeat_each_other_come_to_an_end(transcript: Any) -> None:
    rows = [
        row(n, f"post {n}", is_repost=True, repost_of=str(1000 + of)) for n, of in ((0, 1), (1, 2), (2, 1))
    ]
    assert len(read_transcript(transcript(*rows)).lines) == 3


def test_half_a_character_is_replaced(transcript: Any) -> None:
    chat = read_transcript(
        transcript(row(0, "a\ud83db #chat", author_name="A\ude00"), row(1, "\ud83d\ude00 &amp; \ude00"))
    )
    assert [line.text for line in chat.lines] == ["a\ufffdb #chat", "\U0001f600 & \ufffd"]
    assert chat.lines[0].author.name == "A\ufffd"


def test_every_repost_of_a_crowd_is_played_as_one(test_data: Path) -> None:
    path = test_data / "chats" / "edtech-stream-2019-05.jsonl"
    if not path.is_file():
        absent(f"there is no transcript at {path}")
    chat = read_transcript(path)
    reposts = [line for line in chat.lines if line.repost_of is not None]
    share = Counter((line.author.username, line.repost_of) for line in reposts)
    again = [line for line in reposts if share[line.author.username, line.repost_of] > 1][:200]
    assert again
    wanted = {line.repost_of for line in again}
    originals = tuple(line for line in (*chat.before, *chat.lines) if line.key in wanted)
    stage = Stage(replace(chat, before=originals, lines=tuple(again)))
    stage.play()
    played = [stage.world.post(int(number)) for number in stage.cast.id_map.values()]
    assert len(played) == len(again)
    assert all(post is not None and post.repost_of is not None for post in played)
