"""What X declares is read by its types, anything else as far as it goes: both ways give the same posts."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop.networks.x.decode import decode_line
from desktop.networks.x.fields import POST_FIELDS
from desktop.networks.x.shapes import Said, fit
from desktop.networks.x.stream import read_lines
from desktop.practice.server import PracticeServer
from tests.networks.x.test_decode import ADA, ANYTHING, NEW, OLD, SHARED

RULES = [{"id": "3", "tag": "parley room chat"}]
LONG = "A1: &lt;long&gt; #chat"
RICH = OLD | {
    "attachments": {"media_keys": ["3_1", "7_2"], "poll_ids": ["5"]},
    "note_tweet": {"text": LONG, "entities": {"hashtags": [{"start": 19, "end": 24, "tag": "chat"}]}},
    "entities": {
        "urls": [{"start": 0, "end": 4, "url": "https://t.co/a", "display_url": "example.org/a", "expanded_url": "x"}],
        "mentions": [{"start": 4, "end": 8, "username": "ada", "id": "7"}],
        "cashtags": [{"start": 1, "end": 5, "tag": "yes"}],
    },
}  # fmt: skip
INCLUDES = {
    "users": [ADA],
    "media": [
        {"media_key": "3_1", "type": "photo", "url": "https://example.org/a.jpg", "width": 4, "height": 3},
        {
            "media_key": "7_2",
            "type": "video",
            "preview_image_url": "https://example.org/b.jpg",
            "duration_ms": 9,
        },
    ],
    "polls": [{"id": "5", "options": [{"position": 2, "label": "no"}, {"position": 1, "label": "yes"}]}],
    "tweets": [SHARED | {"id": "18", "text": "Q1: garlic &amp; leek?"}],
    "posts": [],
}


@pytest.fixture(scope="module")
def told() -> list[dict[str, Any]]:
    """Lines as they were written down, and as the practice server tells them in both spellings."""
    lines = [
        {"data": post, "includes": INCLUDES, "matching_rules": RULES} for post in (SHARED, OLD, NEW, RICH)
    ]
    with PracticeServer() as server:
        ines = server.world.add_user("ines", "Ines Holt")
        first = server.world.publish(ines, "Q1: What grows & how? #chat https://example.org/list @ines")
        second = server.world.publish(ines, "A1: garlic 🌱 #chat", reply_to=first.id)
        for dialect in POST_FIELDS:
            answer = requests.get(
                f"{server.url}/2/tweets",
                params={"ids": f"{first.id},{second.id}", **POST_FIELDS[dialect]},
                headers={"Authorization": f"Bearer {server.bearer_token}"},
                timeout=10,
            ).json()
            rest = {"includes": answer["includes"], "matching_rules": RULES}
            lines += [{"data": post, **rest} for post in answer["data"]]
    assert len(lines) == 8
    return lines


def paths(value: Any, here: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if here:
        yield here
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in inner:
        yield from paths(one, (*here, name))


def mangled(draw: some.DrawFn, line: dict[str, Any]) -> dict[str, Any]:
    """Something in it is another thing now, or gone, or a kind of its own: what is unknown may come, too."""
    made = copy.deepcopy(line)
    for _ in range(draw(some.integers(0, 3))):
        *way, last = draw(some.sampled_from(list(paths(made)) or [("data",)]))
        place = made
        for name in way:
            place = place[name]  # type: ignore[index]
        act = draw(some.sampled_from(["other", "gone", "same type", "added"]))
        if act == "gone":
            del place[last]  # type: ignore[arg-type]
        elif act == "added" and isinstance(place, dict):
            place[draw(some.text(max_size=3))] = draw(ANYTHING)
        elif act == "same type" and isinstance(place[last], str):  # type: ignore[index]
            place[last] = draw(some.text(max_size=8) | some.sampled_from(["&amp;", "7", "1" * 20, "٣"]))  # type: ignore[index]
        else:
            place[last] = draw(ANYTHING | some.integers(-9, 2**70))  # type: ignore[index]
    return made


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(which=some.integers(0, 7), chance=some.data())
def test_both_ways_of_reading_give_the_same(
    told: list[dict[str, Any]], which: int, chance: some.DataObject
) -> None:
    line = some.composite(lambda draw: mangled(draw, told[which]))()
    said = chance.draw(line)
    text = json.dumps(said, ensure_ascii=chance.draw(some.booleans())).encode("utf-8", "surrogatepass")
    read_lines([text], "parley room chat", ())
    try:
        typed = msgspec.json.decode(text, type=Said)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return
    one, other = decode_line(typed), decode_line(fit(json.loads(text), Said))
    assert (one.post, list(one.returned)) == (other.post, list(other.returned))


def test_what_x_declares_fits_the_types(told: list[dict[str, Any]]) -> None:
    """Else every post would take the long way, and nobody would notice."""
    for line in told:
        msgspec.json.decode(json.dumps(line), type=Said)


def test_what_is_odd_is_left_empty_and_the_rest_is_read() -> None:
    line = {
        "data": RICH | {"lang": 5, "public_metrics": [], "author_id": 7},
        "includes": INCLUDES,
        "matching_rules": RULES,
    }
    (post,) = read_lines([json.dumps(line).encode()], "parley room chat", ()).posts
    assert (post.lang, post.author.username, post.counts.likes) == ("", "ada", 0)
    assert post.text == "A1: <long> #chat"
    assert [one.kind for one in post.pictures] == ["photo", "video"]


def test_a_byte_that_is_no_utf_8_costs_a_character_and_no_post() -> None:
    line = b'{"data":{"id":"20","text":"A1 \xff"},"matching_rules":[{"id":"3"}]}'
    assert [post.text for post in read_lines([line], "", ("3",)).posts] == ["A1 \ufffd"]
