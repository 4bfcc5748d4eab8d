"""Texts: what invented posts say: 60 to 280 characters, some with a link, a hashtag, emoji or other scripts."""

from __future__ import annotations

import random

HASHTAG = "gardenchat"
LONGEST = 265
WORDS = (
    *("a", "bed", "that", "looks", "empty", "in", "autumn", "grows", "garlic", "and", "patience", "while"),
    *("nobody", "reads", "the", "soil", "https://example.com/some/article", "#soil", "🌱", "速い", "今日は"),
)


def answer(number: int) -> str:
    """An answer to one of nine questions; two of five in the old form of a repost."""
    chance = random.Random(number)
    text = f"A{number % 9 + 1}: " + " ".join(chance.choice(WORDS) for _ in range(chance.randrange(8, 40)))
    if chance.random() < 0.4:
        text = f"RT @user{number % 900}: {text}"
    return f"{text[:LONGEST]} #{HASHTAG}"


def question(number: int) -> str:
    """What a host asks; the questions of a chat are one to eight."""
    return f"Q{number}: What grows in bed {number} while nobody looks? #{HASHTAG}"
