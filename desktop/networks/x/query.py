"""Query: the words of a recent search for a room's hashtags."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.errors import BadInput
from desktop.core.room import parse_hashtag

LONGEST = 512
"""Characters of a query on self-serve (X: posts/search/introduction)."""


def build_query(tags: Sequence[str]) -> str:
    """`(#tag OR #alias) -is:retweet`. Raises BadInput where the tags do not fit, or one cannot be a hashtag."""
    words = list(dict.fromkeys(f"#{parse_hashtag(tag)}" for tag in tags))
    if not words:
        raise BadInput("A chat needs a hashtag.", "Type one word, for example #critlib.")
    either = words[0] if len(words) == 1 else f"({' OR '.join(words)})"
    query = f"{either} -is:retweet"
    if len(query) > LONGEST:
        raise BadInput(
            f"These {len(words)} hashtags are too long for one search.",
            f"Take some away: together they may have about {LONGEST - 20} characters.",
        )
    return query
