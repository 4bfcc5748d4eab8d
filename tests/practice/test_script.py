"""Scripts for the cast, above all the one that ships."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest

from desktop.practice import weight
from desktop.practice.cast import Chat
from desktop.practice.entities import HASHTAG
from desktop.practice.script import BadScript, read_script
from tests.conftest import REPOSITORY

WELCOME = REPOSITORY / "resources" / "practice" / "welcome-chat.toml"


@pytest.fixture
def welcome() -> Chat:
    return read_script(WELCOME)


def test_the_first_question_comes_within_twenty_seconds_and_six_in_all(welcome: Chat) -> None:
    asked = [(line.at, line.text[:2]) for line in welcome.lines if line.author.username == welcome.host
             and re.match(r"Q\d:", line.text)]  # fmt: skip
    assert [label for _, label in asked] == ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"]
    assert 0 < asked[0][0] <= 20
    gaps = [later[0] - earlier[0] for earlier, later in itertools.pairwise(asked)]
    assert all(70 <= gap <= 95 for gap in gaps)


def test_somebody_has_said_hello_before_the_visitor_comes(welcome: Chat) -> None:
    early = [line for line in welcome.lines if line.at < 0]
    assert len(early) >= 5
    assert early[0].author.username == welcome.host


def test_everything_could_be_posted_on_x_and_one_reply_leaves_the_hashtag_out(welcome: Chat) -> None:
    (bare,) = (line for line in welcome.lines if line.text and "#" not in line.text)
    assert bare.reply_to == "q2"
    assert weight.is_postable(bare.text)
    texts = [line.text for line in welcome.lines] + [one.text for one in welcome.reactions]
    for text in filter(None, texts):
        if text == bare.text:
            continue
        text = text.replace("{visitor}", "@visitor")
        assert weight.is_postable(text), text
        assert welcome.hashtag in HASHTAG.findall(text), text


def test_the_chat_is_calm_and_varied(welcome: Chat) -> None:
    times = [line.at for line in welcome.lines if line.at >= 0]
    for start in range(0, int(times[-1]) - 60, 30):
        assert 4 <= sum(start <= time < start + 60 for time in times) <= 10
    assert len({line.author for line in welcome.lines}) >= 12
    assert sum(line.repost_of is not None for line in welcome.lines) >= 3
    assert {"de", "ja", "ar"} <= {line.lang for line in welcome.lines}
    assert any("&" in line.text and "<" in line.text for line in welcome.lines)
    assert any("https://" in line.text for line in welcome.lines)


def test_one_question_shows_a_picture_and_one_quotes_an_earlier_post(welcome: Chat) -> None:
    by_key = {line.key: line for line in welcome.lines}
    asked = [line for line in welcome.lines if re.match(r"Q\d:", line.text)]
    ((picture,),) = [line.pictures for line in asked if line.pictures]
    assert picture.alt_text.endswith(".")
    assert picture.body.startswith(b"\x89PNG")
    (quoting,) = [line for line in asked if line.quote_of is not None]
    assert by_key[str(quoting.quote_of)].author.username in welcome.guests


GOOD = """
hashtag = "a"
[[person]]
username = "ines"
name = "Inês"
[[line]]
at = 1
by = "ines"
text = "one"
"""


def test_a_small_script_is_enough(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(GOOD, encoding="utf-8")
    chat = read_script(tmp_path / "a.toml")
    assert (chat.hashtag, chat.host, len(chat.lines)) == ("a", None, 1)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("at = 1", "at = one"), "line 7"),
        (("at = 1", 'at = "1"'), "a.toml:6: 'at' is not known"),
        (("at = 1", "at = true"), "a.toml:6: 'at' is not known"),
        (("at = 1\n", ""), "a.toml:6: this [[line]] has no 'at'"),
        (('by = "ines"', 'by = "bert"'), "a.toml:6: 'bert' is not one of the persons"),
        (('text = "one"', 'reply = "x"\ntext = "y"'), "a.toml:6: reply = 'x' is not the key"),
        (('text = "one"', ""), "a.toml:6: a line has a text or is a repost"),
        (('username = "ines"', 'username = "i n"'), "a.toml:3: 'i n' cannot be a username"),
        (('text = "one"', 'text = "one"\npictures = 1'), "a.toml:6: 'pictures' is not known"),
        (('text = "one"', 'text = "one"\npictures = [{alt = "x"}]'), "a.toml:6: a picture has alt_text"),
        (('text = "one"', 'text = "one"\npictures = [{kind = "film"}]'), "a.toml:6: a picture's kind is"),
        (('text = "one"', 'text = "one"\npoll = ["Tea"]'), "a.toml:6: a poll has 2 to 4"),
        (('text = "one"', 'edits = "x"\ntext = "y"'), "a.toml:6: edits = 'x' is not the key"),
        (('text = "one"', 'text = "one"\npictures = [{alt_text = 1}]'), "a.toml:6: an alt_text has 1000"),
        (('text = "one"', 'text = "one"\npictures = [{}, {}, {}, {}, {}]'), "a.toml:6: a line has 4 pictures"),
        (('text = "one"', 'text = "one"\npictures = [{file = "x.png"}]'), "a.toml:6: 'x.png' cannot be read"),
        (('text = "one"', 'text = "one"\npictures = [{file = "a.toml"}]'), "a.toml:6: 'a.toml' is not a PNG"),
        (('hashtag = "a"', ""), "there is no hashtag"),
        (('hashtag = "a"', 'hashtag = 5'), "'hashtag' is not known"),
        (('hashtag = "a"', 'hashtag = "a"\ncolour = "red"'), "'colour' is not known"),
        (('hashtag = "a"', 'hashtag = "a"\nhost = "bert"'), "'bert' is not one of the persons"),
        (('hashtag = "a"', 'hashtag = "a"\nvisitor = "ines"'), "needs a username of their own"),
        (("[[line]]", "[line]"), "has to be a list of tables"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_in_one_line(tmp_path: Path, change: tuple[str, str], reason: str) -> None:
    assert change[0] in GOOD
    (tmp_path / "a.toml").write_text(GOOD.replace(*change), encoding="utf-8")
    with pytest.raises(BadScript) as refused:
        read_script(tmp_path / "a.toml")
    assert reason in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_script_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadScript, match="cannot be read"):
        read_script(tmp_path / "absent.toml")
