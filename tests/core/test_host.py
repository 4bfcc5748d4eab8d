"""Who leads a chat, where nobody says so."""

from __future__ import annotations

from desktop.core.host import ANOTHER_CHAT, Evidence
from desktop.core.reading import read

ASKED = "Q{}: What have {} taught you about {}?"


def seen(*posts: tuple[str, str], settled: bool = True) -> Evidence:
    evidence = Evidence()
    for place, (who, text) in enumerate(posts):
        evidence.note(who, read(text), 60 * place)
    evidence.settled = settled
    return evidence


def test_given_hosts_are_the_hosts_whatever_happens() -> None:
    evidence = Evidence(["@Ines", " "])
    evidence.note("ada", read(ASKED.format(1, "worms", "worms")), 0)
    assert (evidence.hosts(), evidence.is_inferred) == (("ines",), False)
    assert evidence.is_host("ines")
    assert not evidence.is_host("ada")


def test_who_asks_first_is_the_host() -> None:
    evidence = seen(
        ("ines", ASKED.format(1, "worms", "worms")),
        ("ada", "Q1: I like them, don't you?"),
        ("ada", "Q1: yes"),
    )
    assert (evidence.hosts(), evidence.is_inferred) == (("ines",), True)


def test_cohosts_take_turns() -> None:
    evidence = seen(
        ("ines", ASKED.format(1, "worms", "worms")),
        ("bo", ASKED.format(2, "frost", "frost")),
        ("ines", ASKED.format(3, "moss", "moss")),
        ("bo", ASKED.format(4, "shade", "shade")),
    )
    assert evidence.hosts() == ("bo", "ines")


def test_who_was_early_once_is_no_host_looking_back() -> None:
    posts = (
        ("ines", ASKED.format(1, "worms", "worms")),
        ("ada", "Q2: Is anybody else growing hostas on clay?"),
        ("ines", ASKED.format(2, "frost", "frost")),
        ("ines", ASKED.format(3, "moss", "moss")),
    )
    assert seen(*posts).hosts() == ("ines",)
    assert seen(*posts[:2], settled=False).hosts() == ("ada", "ines")


def test_a_repost_speaks_for_its_author() -> None:
    evidence = seen(("ada", "RT @Ines: " + ASKED.format(1, "worms", "worms")))
    assert evidence.hosts() == ("ines",)


def test_teasers_answers_and_far_numbers_are_no_evidence() -> None:
    evidence = seen(
        ("ada", "Q1 coming up!"), ("bo", "A1: because?"), ("cy", "Q9: What is this?"), ("di", "Q1: I dig")
    )
    assert evidence.hosts() == ()


def test_nobody_without_a_name_is_a_host() -> None:
    assert not seen(("", ASKED.format(1, "worms", "worms"))).is_host("")


def test_numbers_are_free_again_in_the_next_chat() -> None:
    evidence = Evidence()
    evidence.note("ines", read(ASKED.format(1, "worms", "worms")), 0)
    evidence.note("bo", read(ASKED.format(1, "hedges", "birds")), ANOTHER_CHAT + 1)
    assert evidence.hosts() == ("bo", "ines")
