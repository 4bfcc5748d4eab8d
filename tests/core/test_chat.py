"""The reducer: what each post is in the chat so far."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.chat import Chat, gather
from desktop.core.post import Author, Post
from desktop.core.verdict import Kind, Reason
from desktop.store.post_lines import PostLines

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
WORMS = "Q1: What have worms taught you about compost?"
FROST = "Q2: How do you keep frost from blossom?"


def post(number: int, text: str, author: str = "ines", minutes: float | None = None, **links: str) -> Post:
    at = NOON + timedelta(minutes=number if minutes is None else minutes)
    return Post(str(1000 + number), Author(author, author, ""), text, at, **links)  # type: ignore[arg-type]


def test_the_current_question_moves_with_a_host_only() -> None:
    chat = Chat(("Ines",))
    chat.add(post(1, WORMS))
    chat.add(post(2, "Q2: Is clay any good?", "ada"))
    assert chat.current == 1
    chat.add(post(3, FROST))
    assert chat.current == 2


def test_an_inferred_host_moves_it_as_well() -> None:
    chat = Chat()
    chat.add(post(1, WORMS))
    assert (chat.current, chat.evidence.hosts(), chat.evidence.is_inferred) == (1, ("ines",), True)


def test_a_repost_is_what_its_original_is_and_moves_nothing() -> None:
    chat = Chat(("ines",))
    chat.add(post(1, WORMS))
    chat.add(post(2, FROST))
    by_id = chat.add(post(3, "RT @ines: Q1: What have wo…", "ada", repost_of="1001"))
    by_text = chat.add(post(4, WORMS, "bo"))
    own = chat.add(post(5, "RT @ines: " + WORMS))
    for verdict in (by_id, by_text, own):
        assert (verdict.kind, verdict.numbers, verdict.repeats) == (Kind.QUESTION, (1,), True)
    assert chat.current == 2


def test_a_participants_q_reposted_by_the_host_stays_an_answer() -> None:
    chat = Chat(("ines",))
    chat.add(post(1, WORMS))
    chat.add(post(2, "Q1: patience is what they taught me", "ada"))
    verdict = chat.add(post(3, "Q1: patience is what they taught me"))
    assert (verdict.kind, verdict.repeats) == (Kind.ANSWER, True)


def test_a_host_answers_too() -> None:
    chat = Chat(("ines",))
    chat.add(post(1, WORMS))
    assert chat.add(post(2, "Q1: for me it was patience")).kind is Kind.ANSWER
    assert chat.add(post(3, "Q1: Or put differently, what do worms do for soil?")).kind is Kind.QUESTION


def test_an_unlabelled_reply_is_probable_and_never_certain() -> None:
    chat = Chat(("ines",))
    chat.add(post(1, WORMS))
    chat.add(post(2, FROST))
    verdict = chat.add(post(3, "so true", "ada", reply_to="1001"))
    assert (verdict.kind, verdict.numbers, verdict.probable, verdict.reason) == (
        Kind.OTHER,
        (),
        1,
        Reason.REPLY,
    )


def test_the_next_weeks_chat_begins_anew() -> None:
    chat = Chat(("ines",))
    for number, text in enumerate((WORMS, FROST)):
        chat.add(post(number, text))
    chat.add(post(9, "Q1: Which hedge would you plant by a road?", minutes=60 * 24 * 7))
    assert (chat.current, sorted(chat.standing.asked), chat.started) == (1, [1], 1)


def test_posts_without_author_are_judged_by_their_form() -> None:
    chat = Chat()
    assert chat.add(post(1, "Q1) I am new. What do you fear?", "")).kind is Kind.QUESTION
    assert chat.add(post(2, "Q1) I fear slugs", "")).kind is Kind.ANSWER
    assert chat.current is None


def test_ten_thousand_questions_take_linear_time() -> None:
    def spent(number: int) -> float:
        chat = Chat(("ines",))
        posts = [
            post(place, f"Q{place % 100}: What has {place} taught you?", minutes=place * 130)
            for place in range(number)
        ]
        began = time.process_time()
        for each in posts:
            chat.add(each)
        return time.process_time() - began

    spent(500)
    few, many = spent(1000), spent(10_000)
    assert many < 30 * few


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "ines", "ada", "bo"]),
            st.one_of(
                st.sampled_from([WORMS, FROST, "A1: yes", "so true", "Q3 coming up!"]), st.text(max_size=80)
            ),
            st.sampled_from(["", "1000", "1001", "x"]),
        ),
        max_size=25,
    )
)
def test_it_never_fails_and_live_is_the_same_with_given_hosts(said: list[tuple[str, str, str]]) -> None:
    posts = [
        post(place // 3, text, who, reply_to=link, repost_of=link if place % 5 == 4 else "")
        for place, (who, text, link) in enumerate(said)
    ]
    one, other = Chat(("ines",)), Chat(("ines",))
    assert [one.add(each) for each in posts] == [other.add(each) for each in posts]
    back = Chat(evidence=gather(posts))
    for each in posts:
        back.add(each)


@pytest.mark.parametrize("live", [False, True])
@pytest.mark.parametrize("given_hosts", [False, True])
def test_the_score_on_real_chats(test_data: Path, live: bool, given_hosts: bool) -> None:
    """benchmarks/score.py prints more of it."""
    import json

    known = json.loads((test_data / "gold" / "hosts.json").read_text(encoding="utf-8")) if given_hosts else {}
    gold = [
        json.loads(line)
        for line in (test_data / "gold" / "qa.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    right = of = 0
    for name in {row["chat"] for row in gold}:
        transcript, hosts = PostLines(test_data / "chats" / f"{name}.jsonl"), tuple(known.get(name, ()))
        chat = Chat(hosts, evidence=None if live else gather(transcript, hosts))
        verdicts = {each.id: chat.add(each) for each in transcript}
        for row in gold:
            if row["chat"] == name and not row["ambiguous"]:
                verdict, of = verdicts[row["id"]], of + 1
                right += verdict.kind == row["kind"] and sorted(verdict.numbers) == sorted(row["numbers"])
    assert right / of >= (0.95 if live else 0.98)
