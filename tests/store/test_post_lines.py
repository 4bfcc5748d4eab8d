"""A chat read from a file, whatever is missing in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.core.errors import BadInput
from desktop.core.host import Trace
from desktop.core.post import Post
from desktop.store.post_lines import PostLines


def written(folder: Path, *rows: object) -> Path:
    path = folder / "chat.jsonl"
    path.write_text(
        "".join(row if isinstance(row, str) else json.dumps(row) + "\n" for row in rows), encoding="utf-8"
    )
    return path


def test_posts_come_oldest_first_and_once(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        {"id": "10", "text": "c", "created_at": "2026-01-01T12:00:00Z"},
        {"id": "9", "text": "b", "created_at": "2026-01-01T12:00:00.000Z", "author_username": "ada"},
        "\n",
        {"id": 8, "text": "a", "created_at": "2026-01-01T11:00:00"},
        {"id": "9", "text": "again", "created_at": "2026-01-01T12:00:00Z"},
    )
    transcript = PostLines(path)
    assert [(post.id, post.text) for post in transcript] == [("8", "a"), ("9", "b"), ("10", "c")]
    assert (transcript.name, len(transcript)) == ("chat", 3)
    assert list(transcript)[1].author.username == "ada"


def test_what_is_missing_is_made_up_for(tmp_path: Path) -> None:
    rows = (
        {"text": "a", "author_username": None, "id": None},
        {"text": "b", "id": "row-1", "created_at": "soon"},
        {"text": "c", "id": [1], "created_at": "0001-01-01T00:00:00+14:00", "lang": 5},
    )
    posts = list(PostLines(written(tmp_path, *rows)))
    assert sorted(post.id for post in posts) == ["line-1", "line-3", "row-1"]
    assert {post.author.username for post in posts} == {""}


def test_what_the_network_counted_is_known(tmp_path: Path) -> None:
    rows = (
        {"text": "a", "public_metrics": {"retweet_count": 5, "reply_count": 2, "like_count": True, "x": 1}},
        {"text": "b", "reposts": 3},
        {"text": "c", "public_metrics": {"retweet_count": -1, "like_count": "7"}},
        {"text": "d", "public_metrics": [1]},
    )
    posts = PostLines(written(tmp_path, *rows))
    assert [(one.counts.replies, one.counts.reposts, one.counts.likes) for one in posts] == [
        (2, 5, 1),
        (0, 3, 0),
        (0, 0, 0),
        (0, 0, 0),
    ]


@pytest.mark.parametrize(
    "content", ["{", "[]\n", '{"id": "1"}\n', '{"text": 3}\n', "\x00\x01", "[" * 100_000]
)
def test_what_is_no_transcript_is_said_with_its_line(tmp_path: Path, content: str) -> None:
    path = written(tmp_path, {"text": "fine"}, content)
    with pytest.raises(BadInput, match="Line 2"):
        PostLines(path)


def test_bytes_that_are_no_text_are_said(tmp_path: Path) -> None:
    path = tmp_path / "chat.jsonl"
    path.write_bytes(b'{"text": "\xff\xfe"}\n')
    with pytest.raises(BadInput, match="Line 1"):
        PostLines(path)


def test_what_cannot_be_opened_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no file"):
        PostLines(tmp_path / "missing.jsonl")
    with pytest.raises(BadInput, match="is a folder"):
        PostLines(tmp_path)


def test_an_empty_file_is_an_empty_chat(tmp_path: Path) -> None:
    assert list(PostLines(written(tmp_path))) == []


def test_traces_come_in_the_chats_order_once_each_and_only_once(tmp_path: Path) -> None:
    def trace(post: Post) -> Trace | None:
        return Trace(post.text) if post.text != "b" else None

    path = written(
        tmp_path,
        {"id": "3", "text": "c", "created_at": "2026-01-01T12:00:02Z"},
        {"id": "2", "text": "b", "created_at": "2026-01-01T12:00:01Z"},
        {"id": "1", "text": "a", "created_at": "2026-01-01T12:00:00Z"},
        {"id": "1", "text": "again", "created_at": "2026-01-01T12:00:03Z"},
    )
    transcript = PostLines(path, trace)
    assert [(at, found.name) for at, found in transcript.traces()] == [(1767268800, "a"), (1767268802, "c")]
    assert list(transcript.traces()) == []
    assert list(PostLines(path).traces()) == []
