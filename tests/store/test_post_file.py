"""The posts of a file come out one after the other, and what is broken is told by its line."""

from __future__ import annotations

import contextlib
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop.core.errors import BadInput
from desktop.core.post import Post
from desktop.core.post_row import Flaw
from desktop.store.post_file import PostFile

UNTIL = datetime(2026, 1, 1, tzinfo=UTC)
ROW = {
    "id": "575449325100105728",
    "created_at": "2015-03-11T00:13:05Z",
    "author_username": "ines_h",
    "text": "A1: é",
}
LINE = json.dumps(ROW)
POST = (ROW["id"], "A1: é")


def open_file(path: Path, author: str = "") -> PostFile:
    return PostFile(path, lambda answer: (), until=UNTIL, author=author)


def read(path: Path, content: str | bytes, author: str = "") -> list[tuple[int, object]]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [
        (line, (one.id, one.text) if isinstance(one, Post) else one) for line, one in open_file(path, author)
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chat"


@pytest.mark.parametrize(
    "content",
    [
        LINE,
        f"\n\n{LINE}\n",
        f"[{LINE}]",
        json.dumps(ROW, indent=2),
        json.dumps([ROW], indent=2).encode("utf-16"),
        f"window.YTD.tweets.part0 = [ {{\"tweet\" : {LINE} }} ]",
        f"Grailbird.data.tweets_2015_03 = \n [ {LINE} ]",
        "id,created_at,author_username,text\n575449325100105728,2015-03-11T00:13:05Z,ines_h,A1: é\n",
        "id;created_at;author_username;text\r575449325100105728;2015-03-11T00:13:05Z;ines_h;A1: é".encode("cp1252"),
        "Query: #gardenchat,,\nTweet Text,Tweet ID,Screen Name\nA1: é,575449325100105728,@ines_h\n",
        'text\tid\n"A1: é"\t575449325100105728\n',
    ],
)  # fmt: skip
def test_one_post_in_the_files_of_many_tools(path: Path, content: str | bytes) -> None:
    assert [post for _, post in read(path, content)] == [POST]


def test_broken_lines_are_told_by_their_numbers_and_the_others_are_read(path: Path) -> None:
    content = f'{LINE}\n{{"id": "2", "te\n\n[]\n{LINE}\nhello\n{{"id": "3"}}\n'
    assert read(path, content) == [
        (1, POST),
        (2, Flaw.UNREADABLE),
        (4, Flaw.UNREADABLE),
        (5, POST),
        (6, Flaw.UNREADABLE),
        (7, Flaw.WORDLESS),
    ]
    assert read(path, f'{{"cut\n{LINE}\n')[-1] == (2, POST)


def test_rows_over_several_lines_are_told_by_their_first(path: Path) -> None:
    content = 'text,id\n"A1: one\ntwo",575449325100105728\n,\n"A1: é",575449325100105728\n'
    assert read(path, content) == [(2, (ROW["id"], "A1: one\ntwo")), (4, Flaw.WORDLESS), (5, POST)]


def test_a_quotation_mark_that_never_closes_does_not_take_all_with_it(path: Path) -> None:
    many = "A1: é,575449325100105728\n" * 9000
    found = read(path, f'text,id\n"A1: open,575449325100105728\n{many}')
    assert (2, Flaw.UNREADABLE) in found
    assert found.count((found[-1][0], POST)) == 1


def test_days_in_figures_are_read_as_the_file_writes_them(path: Path) -> None:
    content = "time,username,text\n3/4/2015 20:00,ines_h,Q1\n25/4/2015 20:00,ines_h,Q2\n"
    path.write_text(content)
    days = [one.created_at.date().isoformat() for _, one in open_file(path) if isinstance(one, Post)]
    assert days == ["2015-04-03", "2015-04-25"]


@pytest.mark.parametrize(
    "content", ["", "hello\nthere\n", "a,b\n1,2\n", "window.YTD.like.part0 = [ ]", b"\x00\xff" * 99]
)
def test_a_file_without_posts_says_so(path: Path, content: str | bytes) -> None:
    with pytest.raises(BadInput):
        read(path, content)


def test_an_archive_of_ones_own_says_whose_it_is(path: Path) -> None:
    tweets = path.with_name("tweets.js")
    tweets.write_text(
        f'window.YTD.tweets.part0 = [{{"tweet": {json.dumps({**ROW, "author_username": ""})}}}]'
    )
    assert not open_file(tweets).shape.names_people
    ((_, post),) = open_file(tweets, "@bramoke")
    assert isinstance(post, Post)
    assert post.author.username == "bramoke"
    path.with_name("account.js").write_text(
        'window.YTD.account.part0 = [ {"account": {"username": "miraengel", "accountId": "9"}} ]'
    )
    assert open_file(tweets).shape.is_archive
    ((_, post),) = open_file(tweets)
    assert isinstance(post, Post)
    assert (post.author.id, post.author.username) == ("9", "miraengel")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    head=some.sampled_from(["", "text,id,time\n", LINE, "[", "window.YTD.tweets.part0 = [", "{", "PK\x03\x04"]),
    rest=some.one_of(some.binary(max_size=200), some.text(max_size=200).map(lambda text: text.encode("utf-16"))),
)  # fmt: skip
def test_whatever_a_file_holds_it_is_read_or_refused(path: Path, head: str, rest: bytes) -> None:
    with contextlib.suppress(BadInput):
        read(path, head.encode() + rest)
