"""Whoever rehearses a chat of their own is answered, asked, and surprised."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

from desktop.practice.audience import Audience, Surprise, Want, read_words
from desktop.practice.cast import Cast, Chat, Player
from desktop.practice.faults import Faults
from desktop.practice.script import BadScript, read_script
from desktop.practice.world import Post, World
from tests.practice.conftest import Clock
from tests.practice.test_script import WELCOME

WORDS = read_words(WELCOME.parent / "audience.toml")
GUEST = Player("bram_oke", "Bram Oke")
TAG = "#gardenchat"


def audience(*, is_guest_late: bool = False, guests: tuple[Player, ...] = (GUEST,)) -> Audience:
    return Audience(
        WORDS,
        read_script(WELCOME).players,
        hashtag="gardenchat",
        host="mira",
        guests=guests,
        chance=random.Random(7),
        is_guest_late=is_guest_late,
    )


class Room:
    """A cast before a host who says things at their seconds; waiting takes no time, but the clock moves."""

    def __init__(self, of: Audience, *surprises: tuple[float, Surprise]) -> None:
        self.clock, self.faults, self.down = Clock(), Faults(), [0.0, 0.0]
        self.world = World(self.clock)
        self.audience = of
        chat = Chat("gardenchat", visitor="mira", audience=of, surprises=surprises)
        self.mira = self.world.add_user("mira")
        self._waiting: list[tuple[float, int, asyncio.Event]] = []
        self.cast = Cast(chat, self.world, self.mira, 1.0, self.clock, self.wait, faults=self.faults)
        self.start = self.clock()

    async def wait(self, seconds: float) -> None:
        over = asyncio.Event()
        self._waiting.append((self.clock() + seconds, len(self._waiting), over))
        await over.wait()

    def play(self, seconds: float, *said: tuple[float, str]) -> list[Post]:
        """All posts, oldest first, after so many seconds."""

        async def run() -> None:
            self.cast.start()
            for at, text in said:
                await self._go_to(self.start + at)
                self.cast.heard(self.world.publish(self.mira, text))
            await self._go_to(self.start + seconds)
            self.cast.stop()

        asyncio.run(run())
        return list(self.world.newest_first())[::-1]

    async def _go_to(self, moment: float) -> None:
        while True:
            for _ in range(5):
                await asyncio.sleep(0)
            due = min(self._waiting, default=None)
            if due is None or due[0] > moment:
                break
            self._waiting.remove(due)
            self.clock.advance(due[0] - self.clock())
            due[2].set()
        self.clock.advance(moment - self.clock())

    def said_between(self, first: float, last: float) -> list[Post]:
        found = [post for post in self.world.newest_first() if first <= post.created - self.start < last]
        return [post for post in found if post.author is not self.mira]


@pytest.mark.parametrize(("asked", "label"), [("Q", "A"), ("F", "A"), ("P", "R"), ("T", "T")])
def test_every_question_is_answered_under_its_number_by_many_and_by_the_guest(asked: str, label: str) -> None:
    room = Room(audience())
    room.play(600, (60, f"{asked}3: Which seeds do you swap with neighbours? {TAG}"))
    answers = [one for one in room.said_between(60, 600) if one.raw.startswith(f"{label}3: ")]
    assert len({one.author.username for one in answers}) >= 6
    assert "bram_oke" in {one.author.username for one in answers}
    assert all(TAG in one.raw and len(one.raw) < 280 and "{" not in one.raw for one in answers)


def test_an_answer_takes_up_a_word_of_the_question_and_does_without_where_there_is_none() -> None:
    said = audience().heard(f"Q1: How do you plan greenhouses? {TAG}")
    said += audience().heard(f"Q2: So? {TAG}")
    said += [one for count in range(3, 9) for one in audience().heard(f"Q{count}: Why compost at all? {TAG}")]
    assert any("compost" in one.text for one in said)
    assert not any("{" in one.text or "gardenchat?" in one.text for one in said)


def test_a_question_that_is_asked_again_or_corrected_gets_no_second_round() -> None:
    one = audience()
    assert one.heard(f"Q1: What grows in the shade? {TAG}")
    assert one.heard(f"Q1: What grows in the shade? {TAG}") == []
    assert one.heard(f"Q1 (corrected): What grows in half shade? {TAG}") == []


def test_what_is_wanted_is_met_by_naming_who_wants_it_by_a_reply_or_by_the_question_again() -> None:
    room = Room(audience())
    room.play(700, (60, f"Q1: What grows in the shade? {TAG}"), (300, f"Q2: And in the sun? {TAG}"))
    wants = {one.want: one for one in room.audience.wanted}
    assert {Want.GREETING, Want.QUESTION, Want.AGAIN} <= set(wants)
    assert not any(one.is_met for one in room.audience.wanted)
    room.audience.heard(f"Welcome @{wants[Want.GREETING].author.username.upper()}! {TAG}")
    room.audience.heard("Yes, it will be on our page.", reply_to=wants[Want.QUESTION].post_id)
    room.audience.heard(f"Back to Q2: And in the sun? {TAG}")
    assert all(wants[want].is_met for want in (Want.GREETING, Want.QUESTION, Want.AGAIN))


def test_a_silence_swallows_the_answers_and_a_word_of_the_host_ends_it() -> None:
    room = Room(audience(), (90, Surprise.SILENCE))
    room.play(260, (60, f"Q1: What grows in the shade? {TAG}"))
    assert room.said_between(91, 260) == []
    told = Room(audience(), (90, Surprise.SILENCE))
    told.play(260, (60, f"Q1: What grows in the shade? {TAG}"), (200, f"Too hard? Name one plant. {TAG}"))
    assert [one for one in told.said_between(200, 260) if one.raw.startswith("A1: ")]


def test_a_network_that_is_down_comes_back_by_itself() -> None:
    room = Room(audience(), (90, Surprise.DOWN))
    room.play(100)
    assert room.faults.take("GET", "/2/tweets/search/recent") is not None
    back = Room(audience(), (90, Surprise.DOWN))
    back.play(400)
    assert back.faults.take("GET", "/2/tweets/search/recent") is None


def test_a_guest_who_is_late_says_and_answers_nothing_before_they_came() -> None:
    room = Room(audience(is_guest_late=True), (500, Surprise.GUEST_LATE))
    room.play(900, (60, f"Q1: What grows in the shade? {TAG}"), (560, f"Q2: And in the sun? {TAG}"))
    posts = [one for one in room.said_between(0, 900) if one.author.username == "bram_oke"]
    assert min(one.created for one in posts) >= room.start + 500
    assert any(one.raw.startswith("A2: ") for one in posts)


@pytest.mark.parametrize(("what", "want"), [(Surprise.TROLL, Want.TROLL), (Surprise.CUSTOMER, Want.CUSTOMER)])
def test_who_makes_trouble_says_more_than_one_thing_and_is_one_thing_to_see_to(
    what: Surprise, want: Want
) -> None:
    room = Room(audience(), (30, what))
    room.play(900)
    assert [one.want for one in room.audience.wanted].count(want) == 1
    trouble = next(one for one in room.audience.wanted if one.want is want).author.username
    assert sum(one.author.username == trouble for one in room.said_between(0, 900)) >= 2


def test_words_that_cannot_be_read_are_said_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("answers = 3", encoding="utf-8")
    for name in ("bad.toml", "none.toml"):
        with pytest.raises(BadScript, match=name):
            read_words(tmp_path / name)
