"""What keeps a cue from going out by itself is said once, by the name of its chat; and what waits at the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.core.cue import Cue
from desktop.core.errors import PermissionNeeded
from desktop.core.guards import Doubt, DoubtKind
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry, Kind, State
from desktop.services.on_time import Ahead, Kept
from desktop.ui.on_time_news import OnTimeNews, ahead_words
from desktop.ui.words import clock_words

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
Q3 = Cue("q3", number=3, text="Which tool do you share?")
ENTRY = Entry(7, 1, X_ORIGIN, "9", Kind.POST, "Q3: Which tool do you share?", NOW, reason="KeyringLocked")


def told(*looks: list[Kept], seen: bool = False) -> list[tuple[str, str]]:
    said: list[tuple[str, str]] = []
    found = iter(looks)
    news = OnTimeNews(lambda: next(found), lambda kept: seen, lambda room, *words: said.append(words), "X")
    for _ in looks:
        news.look()
    return said


def test_a_doubt_is_said_once_and_again_where_it_comes_again() -> None:
    doubt = Kept(1, "farmchat", Q3, Doubt(DoubtKind.NUMBER_USED, "q3", 3))
    words = ("#farmchat: Q3 waits for you", "Q3 was asked already. Ask another question as Q3?")
    assert told([doubt], [doubt]) == [words]
    assert told([doubt], [], [doubt]) == [words, words]
    assert told([doubt], seen=True) == []


def test_why_a_post_does_not_go_out_is_not_said_at_each_try() -> None:
    stuck = Kept(1, "farmchat", Q3, entry=ENTRY)
    ((title, words),) = told([stuck], [], [stuck], [])
    assert title == "#farmchat: Q3 is not out yet"
    assert "keyring" in words
    failed = Kept(1, "farmchat", Q3, entry=replace(ENTRY, state=State.FAILED, reason="TooLong"))
    assert len(told([stuck], [failed])) == 2


def test_what_keeps_all_cues_of_a_chat_names_the_chat() -> None:
    ((title, words),) = told([Kept(1, "farmchat", error=PermissionNeeded("", ""))])
    assert title == "#farmchat: cues cannot go out on time"
    assert words.startswith("You have not allowed Parley to do this for you yet.")


def test_at_closing_all_that_waits_is_one_sentence() -> None:
    later = NOW + timedelta(hours=1)
    at = clock_words(NOW, NOW)
    assert ahead_words([Ahead("farmchat", 3, NOW), Ahead("critlib", 1, later)], NOW) == (
        f"4 cues of #farmchat, #critlib are to go out by themselves, the first at {at}; "
        "they do so only while Parley is open."
    )
    assert ahead_words([], NOW) == ""
