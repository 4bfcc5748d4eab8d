"""What a start asks for comes through the line whole, and whatever else is written there is refused or left out."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.core.errors import BadInput
from desktop.core.invitation import Invitation
from desktop.core.launch import Answer, Launch
from desktop.core.launch_line import (
    MAX_LAUNCH,
    MAX_TOKEN,
    read_answer,
    read_launch,
    write_answer,
    write_launch,
)


def line(**said: object) -> bytes:
    return json.dumps({"v": 1, **said}).encode() + b"\n"


@pytest.mark.parametrize(
    "launch",
    [
        Launch(),
        Launch(join="critlib", hosts=("ines", "bram")),
        Launch(join="größenchat", token="kwin-42"),
        Launch(invitation=Invitation("critlib", topic="Stopping, and why we don't\u2026", hosts=("ines",))),
        Launch(invitation=Invitation("critlib", topic="\U0001f9f9" * 200)),
        Launch(refused="This link holds a secret. Ask for a new one.", token="kwin-42"),
        Launch(file="/home/ines/größe/chat #1.ics", hosts=("ines",)),
    ],
)
def test_a_launch_comes_through_its_line_as_it_was(launch: Launch) -> None:
    said = write_launch(launch)
    assert read_launch(said) == launch
    assert said.endswith(b"\n")
    assert said.count(b"\n") == 1
    assert len(said) <= MAX_LAUNCH


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\n",
        b"null\n",
        b"[1]\n",
        b'{"join": "critlib"}\n',
        b'{"v": true, "join": "critlib"}\n',
        b'{"v": 2, "join": "critlib"}\n',
        b"\xff\xfe\n",
        b"[" * 5000,
        line(join=["critlib"]),
        line(file=["chat.ics"]),
        line(file="chat\0.ics"),
        line(file="x" * 5000),
        line(join="two words"),
        line(join="x" * 5000),
        line(hosts="ines"),
        line(hosts=["not a handle"]),
        line(hosts=["ines"] * 21),
        line(hosts=[{}]),
        line(invitation="https://example.org"),
        line(invitation="parley:join?v=1&tag=critlib&client_secret=x"),
        line(invitation={"tag": "critlib"}),
        line(join="critlib", padding="x" * MAX_LAUNCH),
    ],
)
def test_what_is_no_launch_is_refused_whole(said: bytes) -> None:
    with pytest.raises(BadInput):
        read_launch(said)


def test_what_a_later_version_adds_is_left_out() -> None:
    assert read_launch(line(join="critlib", run="rm", home="elsewhere")) == Launch(join="critlib")


@pytest.mark.parametrize("token", ["two\nlines", "nul\0", "x" * (MAX_TOKEN + 1), 5, None, ["x"], "größe"])
def test_what_cannot_be_a_token_never_reaches_the_environment(token: object) -> None:
    assert read_launch(line(token=token)) == Launch()


@given(some.binary(max_size=200))
def test_any_bytes_are_a_launch_or_are_refused(said: bytes) -> None:
    with suppress(BadInput):
        read_launch(said)
    read_answer(said)


def test_an_answer_comes_through_its_line() -> None:
    assert read_answer(write_answer(taken=True)) is Answer.TAKEN
    assert read_answer(write_answer(taken=False)) is Answer.REFUSED
    assert read_answer(b'{"v": 1, "taken": "yes"}\n') is Answer.REFUSED
