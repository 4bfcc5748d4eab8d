"""X's query language, as recent search and stream rules use it.

Source: X-PLATFORM.md, section 2 (operators, 512 characters; `is:`, `has:` and `lang:` need a stand-alone partner);
docs.x.com, x-api/posts/search/integrate/build-a-query (AND binds tighter than OR; case-insensitive).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from desktop.practice.world import Post, User

LONGEST_QUERY = 512
LONGEST_RULE = 1024
_MAX_DEPTH = 20

Match = Callable[[Post], bool]
Counts = Callable[[Post], tuple[int, int]]
_TOKEN = re.compile(r'\s*(-?\(|\)|-?(?:[A-Za-z_]+:)?"[^"]*"|[^\s()"]+)')
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"^[0-9]{1,19}$", re.ASCII)


class BadQuery(ValueError):
    """The query cannot be understood; the message says where, in one line."""


@dataclass(frozen=True)
class _Part:
    match: Match
    stands_alone: bool


def _none(post: Post) -> tuple[int, int]:
    return 0, 0


def parse(
    query: str, longest: int = LONGEST_QUERY, fold_accents: bool = True, counts: Counts = _none
) -> Match:
    """Turn a query into a function that says whether a post matches. Raises BadQuery.

    `fold_accents`: search finds "cafe" in "café", the stream does not (X-PLATFORM.md, section 2).
    `counts` gives the replies and reposts that a post has; the stream sees posts before they have any.
    """
    if not query.strip():
        raise BadQuery("the query is empty")
    if len(query) > longest:
        raise BadQuery(
            f"Query length ({len(query)}) exceeds the maximum allowed length of {longest} characters"
        )
    tokens = _tokens(query)
    parser = _Parser(tokens, fold_accents, counts)
    part = parser.either(0)
    if parser.position < len(tokens):
        raise BadQuery(f"unexpected {tokens[parser.position]!r}")
    if not part.stands_alone:
        raise BadQuery("Rule must contain at least one positive, non-compound (standalone) operator")
    return part.match


def _tokens(query: str) -> list[str]:
    tokens, position, end = [], 0, len(query.rstrip())
    while position < end:
        found = _TOKEN.match(query, position)
        if found is None:
            raise BadQuery(f"missing EOF at {query[position:].strip()[:20]!r} (at position {position + 1})")
        tokens.append(found.group(1))
        position = found.end()
    return tokens


class _Parser:
    def __init__(self, tokens: list[str], fold_accents: bool, counts: Counts) -> None:
        self._tokens, self._fold, self._counts, self.position = tokens, fold_accents, counts, 0

    def _peek(self) -> str | None:
        return self._tokens[self.position] if self.position < len(self._tokens) else None

    def either(self, depth: int) -> _Part:
        if depth > _MAX_DEPTH:
            raise BadQuery("too many parentheses")
        parts = [self._all(depth)]
        while self._peek() == "OR":
            self.position += 1
            parts.append(self._all(depth))
        if len(parts) == 1:
            return parts[0]
        matches = [part.match for part in parts]
        # Each side of an OR has to be able to stand alone, else "#tag OR is:reply" would read all of X.
        alone = all(part.stands_alone for part in parts)
        return _Part(lambda post: any(match(post) for match in matches), alone)

    def _all(self, depth: int) -> _Part:
        parts: list[_Part] = []
        while (token := self._peek()) not in (None, ")", "OR"):
            assert token is not None
            self.position += 1
            parts.append(self._one(token, depth))
        if not parts:
            raise BadQuery(f"something is missing before {self._peek() or 'the end'!r}")
        if len(parts) == 1:
            return parts[0]
        matches = [part.match for part in parts]
        return _Part(
            lambda post: all(match(post) for match in matches), any(part.stands_alone for part in parts)
        )

    def _one(self, token: str, depth: int) -> _Part:
        negated = token.startswith("-") and len(token) > 1
        token = token[1:] if negated else token
        if token == "(":
            part = self.either(depth + 1)
            if self._peek() != ")":
                raise BadQuery("a parenthesis is not closed")
            self.position += 1
        else:
            part = _operator(token, self._fold, self._counts)
        if not negated:
            return part
        return _Part(lambda post: not part.match(post), False)


def _operator(token: str, fold: bool, counts: Counts) -> _Part:
    sign, rest = token[0], token[1:]
    if sign in "#＃" and rest:
        tag = rest.casefold()
        return _Part(lambda post: tag in post.hashtags, True)
    if sign in "@＠" and rest:
        name = rest.lower()
        return _Part(lambda post: name in post.mentions, True)
    if sign == "$" and rest:
        cash = rest.lower()
        return _Part(
            lambda post: any(c["tag"].lower() == cash for c in post.entities.get("cashtags", [])), True
        )
    if sign != '"' and ":" in token:
        name, _, value = token.partition(":")
        return _named(name.lower(), value.strip('"'), counts)
    words = _words(token, fold)
    if not words:
        raise BadQuery(f"there is nothing to search for in {token!r}")
    return _Part(lambda post: _contains(_words(post.raw, fold), words), True)


def _named(name: str, value: str, counts: Counts) -> _Part:
    if not value:
        raise BadQuery(f"{name}: has no value")
    value = value.removeprefix("@").lower()
    if name in _PEOPLE:
        who = _PEOPLE[name]
        return _Part(lambda post: _is_called(who(post), value), True)
    if name in _IDS:
        number, attribute = _number(name, value), _IDS[name]
        return _Part(lambda post: getattr(post, attribute) == number, True)
    if name in _LEAST:
        least, count = _number(name, value), _LEAST[name]
        return _Part(lambda post: count(counts(post)) >= least, False)
    if name == "url":
        parts = _words(value, False)
        if not parts:
            raise BadQuery(f"there is nothing to search for in {name}:{value}")
        return _Part(lambda post: any(_contains(_words(link, False), parts) for link in _links(post)), True)
    if name == "lang":
        return _Part(lambda post: post.lang == value, False)
    if name in ("is", "has"):
        try:
            return _Part(_CONDITIONS[f"{name}:{value}"], False)
        except KeyError:
            raise BadQuery(f"Reference to invalid field '{name}:{value}'") from None
    raise BadQuery(f"Reference to invalid operator '{name}'. Operator is not available")


def _number(name: str, value: str) -> int:
    if not _NUMBER.match(value):
        raise BadQuery(f"{name}:{value} is not a number")
    return int(value)


def _is_called(user: User | None, name: str) -> bool:
    return user is not None and name in (user.username.lower(), user.id)


def _links(post: Post) -> list[str]:
    found = (post.note or post).entities.get("urls", [])
    return [link[name] for link in found for name in ("url", "expanded_url")]


_PEOPLE: dict[str, Callable[[Post], User | None]] = {
    "from": lambda post: post.author,
    "to": lambda post: post.reply_user,
    "retweets_of": lambda post: post.repost_user,
}
_IDS = {
    "conversation_id": "conversation",
    "in_reply_to_tweet_id": "reply_to",
    "quotes_of_tweet_id": "quote_of",
    "retweets_of_tweet_id": "repost_of",
}
_LEAST: dict[str, Callable[[tuple[int, int]], int]] = {
    "min_likes": lambda counts: 0,  # nobody can like anything in the practice room
    "min_replies": lambda counts: counts[0],
    "min_reposts": lambda counts: counts[1],
}
_CONDITIONS: dict[str, Match] = {
    "is:retweet": lambda post: post.repost_of is not None,
    "is:reply": lambda post: post.reply_user is not None,
    "is:quote": lambda post: post.quote_of is not None,
    "is:verified": lambda post: False,
    "has:links": lambda post: "urls" in post.entities,
    "has:mentions": lambda post: "mentions" in post.entities,
    "has:hashtags": lambda post: "hashtags" in post.entities,
    "has:cashtags": lambda post: "cashtags" in post.entities,
    "has:media": lambda post: bool(post.media),
    "has:images": lambda post: any(one.kind == "photo" for one in post.media.values()),
    "has:videos": lambda post: any(one.kind == "video" for one in post.media.values()),
    "has:video_link": lambda post: False,
}


def _words(text: str, fold: bool) -> list[str]:
    if fold:
        decomposed = unicodedata.normalize("NFD", text)
        text = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _WORD.findall(text.casefold())


def _contains(words: list[str], phrase: list[str]) -> bool:
    size = len(phrase)
    return any(words[start : start + size] == phrase for start in range(len(words) - size + 1))
