"""A post is evidence for what we sent exactly when it says the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry, Kind
from desktop.core.post import Entity, EntityKind, Post
from desktop.store.match import SKEW, is_evidence, same_text
from tests.store.scene import ME, NOON, post

TCO = "https://t.co/abcdefghij"


def with_links(text: str, *shown: str) -> Post:
    """`text` as X gives it: each {} a t.co address that shows the next of `shown`."""
    entities, parts = [], text.split("{}")
    whole = parts[0]
    for part, words in zip(parts[1:], shown, strict=True):
        entities.append(Entity(EntityKind.LINK, len(whole), len(whole) + len(TCO), TCO, words))
        whole += TCO + part
    return replace(post(1, whole, author=ME), entities=tuple(entities))


@pytest.mark.parametrize(
    ("typed", "posted"),
    [
        ("A1: yes #critlib", post(1, "A1: yes #critlib")),
        ("A1: Q&A <b> #critlib", post(1, "A1: Q&A <b> #critlib")),
        ("A1: Q&A <b> #critlib", post(1, "A1: Q&amp;A &lt;b&gt; #critlib")),
        ("A1: write &amp; #critlib", post(1, "A1: write &amp; #critlib")),
        ("A1: cafe\u0301", post(1, "A1: café")),
        ("A1: yes \n", post(1, "A1: yes")),
        ("A1: [a] (b) .* $", post(1, "A1: [a] (b) .* $")),
        ("see https://example.org/a now", with_links("see {} now", "example.org/a")),
        ("see https://www.example.org/ now", with_links("see {} now", "example.org")),
        ("see example.org now", with_links("see {} now", "example.org")),
        ("see https://Example.org/Long/Path/To/It?q=1", with_links("see {}", "example.org/Long/Path/To…")),
        ("two https://a.org http://b.org/x", with_links("two {} {}", "a.org", "b.org/x")),
        ("see https://exämple.org/ä", with_links("see {}", "xn--exmple-cua.org/%C3%A4")),
        ("see https://example.org/a", with_links("see {}", "")),
        ("A1: look #critlib", with_links("A1: look #critlib {}", "pic.x.com/abcdefghij")),
        ("look https://a.org/b", with_links("look {} {}", "a.org/b", "pic.twitter.com/abcdefghij")),
        ("look pic.x.com/abcdefghij", with_links("look {}", "pic.x.com/abcdefghij")),
        ("", with_links("{}", "pic.x.com/abcdefghij")),
    ],
)
def test_the_same_words_are_the_same(typed: str, posted: Post) -> None:
    assert same_text(typed, posted)


@pytest.mark.parametrize(
    ("typed", "posted"),
    [
        ("A1: yes #critlib", post(1, "A2: yes #critlib")),
        ("A1: yes", post(1, "A1: yes!")),
        ("A1: yes", post(1, "a1: yes")),
        ("A1: .*", post(1, "A1: anything")),
        ("A1: anything", post(1, "A1: .*")),
        ("see https://example.org/a now", with_links("see {} now", "example.org/b")),
        ("see https://example.org/a now", with_links("see {} now", "example.com/a")),
        ("see https://example.org/a then", with_links("see {} now", "example.org/a")),
        ("see", with_links("see {}", "example.org")),
        ("look", with_links("look {} here", "pic.x.com/abcdefghij")),
        ("look", with_links("look at {}", "pic.x.com/abcdefghij")),
    ],
)
def test_other_words_are_not(typed: str, posted: Post) -> None:
    assert not same_text(typed, posted)


def entry(kind: Kind = Kind.POST, text: str = "A1: yes", target_id: str = "") -> Entry:
    return Entry(1, 1, X_ORIGIN, ME.id, kind, text, NOON, target_id=target_id)


def test_the_same_words_of_last_week_are_no_evidence() -> None:
    said = post(1, "A1: yes", author=ME, at=0)
    assert is_evidence(said, entry())
    assert is_evidence(replace(said, created_at=NOON - SKEW), entry())  # two clocks never agree
    assert not is_evidence(replace(said, created_at=NOON - SKEW - timedelta(seconds=1)), entry())


def test_a_repost_is_evidence_for_a_repost_only() -> None:
    repost = replace(post(1, "A1: yes", author=ME), repost_of="77")
    assert is_evidence(repost, entry(Kind.REPOST, "", "77"))
    assert not is_evidence(repost, entry(Kind.REPOST, "", "78"))
    assert not is_evidence(repost, entry())
    assert not is_evidence(post(1, "", author=ME), entry(Kind.REPOST, "", ""))


def test_nothing_that_is_posted_shows_a_deletion() -> None:
    assert not is_evidence(post(1, "A1: yes", author=ME), entry(Kind.DELETE, "", "77"))


def test_hostile_text_is_compared_quickly() -> None:
    text = "&amp;" * 5000 + "(a+)+" * 1000
    assert same_text(text, post(1, text))
    assert not same_text(text + "!", post(1, text))


def test_adjacent_links_that_may_stand_for_anything_are_no_evidence_and_take_no_time() -> None:
    link = "https://t.co/abcdefghij"
    places = [range(number * len(link), (number + 1) * len(link)) for number in range(12)]
    entities = tuple(Entity(EntityKind.LINK, place.start, place.stop, link) for place in places)
    whole = replace(post(1), text=link * 12, entities=entities)
    assert not same_text("x" * 280 + " y", whole)
