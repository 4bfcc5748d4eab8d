"""Query: the words of a recent search for a room's hashtags, and what belongs to the chat without one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.errors import BadInput
from desktop.core.room import parse_hashtag
from desktop.core.sentence import sentence
from desktop.networks.gateway import Wanted

LONGEST = 512
"""Characters of a query on self-serve (X: posts/search/introduction)."""
_HANDLE = re.compile(r"[A-Za-z0-9_]{1,50}", re.ASCII)
_ID = re.compile(r"[0-9]{1,19}", re.ASCII)


def build_query(wanted: Wanted) -> str:
    """`(#tag OR #alias OR @me OR conversation_id:1) -is:retweet`. The hashtags have to be in it; mentions and
    conversations are, as many as fit.

    Raises BadInput where the tags do not fit, or one cannot be a hashtag.
    """
    words = list(dict.fromkeys(f"#{parse_hashtag(tag)}" for tag in wanted.tags))
    if not words:
        raise BadInput("A chat needs a hashtag.", "Type one word, for example #critlib.")
    if len(_written(words)) > LONGEST:
        raise BadInput(
            sentence("These %1 hashtags are too long for one search.", len(words)),
            sentence("Take some away: together they may have about %1 characters.", LONGEST - 20),
        )
    for word in _besides(wanted):
        if len(_written([*words, word])) > LONGEST:
            break
        words.append(word)
    return _written(words)


def _besides(wanted: Wanted) -> Iterator[str]:
    if _HANDLE.fullmatch(wanted.username):
        yield f"@{wanted.username}"
    for conversation in dict.fromkeys(wanted.conversations):
        if _ID.fullmatch(conversation):
            yield f"conversation_id:{conversation}"


def _written(words: list[str]) -> str:
    either = words[0] if len(words) == 1 else f"({' OR '.join(words)})"
    return f"{either} -is:retweet"
