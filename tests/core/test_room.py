"""A hashtag as typed becomes the hashtag that was meant, or a sentence that says what would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import BadInput
from desktop.core.origin import X_ORIGIN
from desktop.core.room import Room, parse_hashtag, parse_username


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("critlib", "critlib"),
        ("#critlib", "critlib"),
        ("  #CritLib ", "CritLib"),
        ("\uff03edchat", "edchat"),
        ("##chat", "chat"),
        ("edchat_de2", "edchat_de2"),
        ("gru\u0308n", "grün"),
        ("日本語", "日本語"),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_a_hashtag_is_read_with_or_without_its_sign(typed: str, meant: str) -> None:
    assert parse_hashtag(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "#", "   ", "two words", "a-b", "2026", "___", "#!", "x" * 101, "a\x00b"]
)
def test_what_is_no_hashtag_is_refused_with_a_remedy(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        parse_hashtag(typed)
    assert refused.value.remedy


def test_two_words_are_joined_in_the_remedy() -> None:
    with pytest.raises(BadInput) as refused:
        parse_hashtag("#new teachers")
    assert refused.value.remedy == "Did you mean #newteachers?"


@given(st.text())
def test_whatever_is_typed_is_read_or_refused_and_never_fails(typed: str) -> None:
    try:
        tag = parse_hashtag(typed)
    except BadInput:
        return
    assert parse_hashtag(tag) == tag


@pytest.mark.parametrize("typed", ["ada_l", "@ada_l", " @ada_l "])
def test_a_handle_is_read_with_or_without_its_sign(typed: str) -> None:
    assert parse_username(typed) == "ada_l"


@pytest.mark.parametrize("typed", ["", "@", "two words", "ada@home", "größe"])
def test_what_is_no_handle_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        parse_username(typed)


def test_hosts_and_guests_are_known_in_any_spelling() -> None:
    room = Room("critlib", X_ORIGIN, hosts=("Ada_L",), guests=("grace",))
    assert room.is_host("ada_l")
    assert not room.is_host("grace")
    assert room.is_guest("Grace")
