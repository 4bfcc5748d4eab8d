"""A script for the cast (TOML): the people of a chat, what they post and when, and how they react to the visitor.

`resources/practice/welcome-chat.toml` is the one that ships, and explains the form.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from desktop.practice.cast import Chat, Line, Player, Reaction
from desktop.practice.drawing import size_of
from desktop.practice.world import Picture

_USERNAME = re.compile(r"^[A-Za-z0-9_]{1,15}$", re.ASCII)
_FORMS: dict[str, dict[str, tuple[type, ...]]] = {
    "person": {"username": (str,), "name": (str,), "description": (str,)},
    "line": {
        "at": (int, float), "by": (str,), "text": (str,), "key": (str,), "reply": (str,), "repost": (str,),
        "quote": (str,), "lang": (str,), "pictures": (list,), "poll": (list,), "edits": (str,),
    },
    "reaction": {"after": (int, float), "by": (str,), "text": (str,), "to": (str,)},
}  # fmt: skip
_MOST_PICTURES = 4
_KINDS = ("photo", "video")
_POLL = range(2, 5)
_LONGEST_OPTION = 25
_LONGEST_ALT_TEXT = 1000
_NEEDED = {"person": ("username", "name"), "line": ("at", "by"), "reaction": ("after", "by", "text")}
_HEAD = {"hashtag": str, "topic": str, "host": str, "guests": list, "visitor": str, "visitor_name": str}


class BadScript(ValueError):
    """The script cannot be played; the message is one line with the file and, where it can be known, the line."""


def read_script(path: Path) -> Chat:
    """Read a script. Raises BadScript."""
    try:
        text = path.read_text(encoding="utf-8")
        document = tomllib.loads(text)
    except OSError as error:
        raise BadScript(f"{path}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError as error:
        raise BadScript(f"{path}: not UTF-8 at byte {error.start}") from None
    except tomllib.TOMLDecodeError as error:
        raise BadScript(f"{path}: {error}") from None
    return _Reader(path, text, document).chat()


class _Reader:
    def __init__(self, path: Path, text: str, document: dict[str, Any]) -> None:
        self._path, self._document = path, document
        self._numbers = {
            kind: [n for n, line in enumerate(text.splitlines(), 1) if line.strip().startswith(f"[[{kind}]]")]
            for kind in _FORMS
        }

    def chat(self) -> Chat:
        document = self._document
        for name, value in document.items():
            if name not in _FORMS and not isinstance(value, _HEAD.get(name, ())):
                raise BadScript(f"{self._path}: {name!r} is not known here, or not of the right kind")
        if not document.get("hashtag"):
            raise BadScript(f"{self._path}: there is no hashtag")
        people = {
            one["username"].lower(): Player(one["username"], one["name"], one.get("description", ""))
            for number, one in self._tables("person")
            if self._is_username(number, one["username"])
        }
        visitor = document.get("visitor", "visitor")
        host, guests = document.get("host"), tuple(document.get("guests", ()))
        for name in (host, *guests):
            if name is not None and str(name).lower() not in people:
                raise BadScript(f"{self._path}: {name!r} is not one of the persons")
        if not _USERNAME.match(visitor) or visitor.lower() in people:
            raise BadScript(f"{self._path}: the visitor {visitor!r} needs a username of their own")
        return Chat(
            document["hashtag"].lstrip("#"), document.get("topic", ""), host, guests, visitor,
            document.get("visitor_name", "You"), tuple(people.values()),
            lines=tuple(self._lines(people)), reactions=tuple(self._reactions(people)),
        )  # fmt: skip

    def _lines(self, people: dict[str, Player]) -> list[Line]:
        wishes = sorted(self._tables("line"), key=lambda one: one[1]["at"])
        known: set[str] = set()
        lines = []
        for number, one in wishes:
            for reference in ("reply", "repost", "quote", "edits"):
                if reference in one and one[reference] not in known:
                    raise self._bad(
                        number, f"{reference} = {one[reference]!r} is not the key of an earlier line"
                    )
            if ("text" in one) == ("repost" in one):
                raise self._bad(number, "a line has a text or is a repost")
            key = one.get("key", f"line-{number}")
            if key in known:
                raise self._bad(number, f"the key {key!r} is there already")
            known.add(key)
            lines.append(
                Line(
                    float(one["at"]),
                    self._who(number, one, people),
                    one.get("text", ""),
                    key,
                    one.get("reply"),
                    quote_of=one.get("quote"),
                    repost_of=one.get("repost"),
                    lang=one.get("lang"),
                    pictures=self._pictures(number, one.get("pictures", [])),
                    poll=self._poll(number, one.get("poll", [])),
                    edits=one.get("edits"),
                )
            )
        return lines

    def _pictures(self, number: int, wishes: list[Any]) -> tuple[Picture, ...]:
        """A picture's file is a PNG beside the script."""
        if len(wishes) > _MOST_PICTURES:
            raise self._bad(number, f"a line has {_MOST_PICTURES} pictures at most")
        pictures = []
        for one in wishes:
            if not isinstance(one, dict) or not one.keys() <= {"alt_text", "file", "kind", "seconds"}:
                raise self._bad(number, "a picture has alt_text, file, kind and seconds, nothing else")
            alt_text, name = one.get("alt_text", ""), one.get("file", "")
            kind, seconds = one.get("kind", "photo"), one.get("seconds", 0)
            if kind not in _KINDS or type(seconds) is not int or seconds < 0:
                raise self._bad(number, f"a picture's kind is one of {_KINDS}, its seconds a whole number")
            if (
                not isinstance(alt_text, str)
                or not isinstance(name, str)
                or len(alt_text) > _LONGEST_ALT_TEXT
            ):
                raise self._bad(number, f"an alt_text has {_LONGEST_ALT_TEXT} characters at most")
            body = self._png(number, name) if name else b""
            width, height = size_of(body)
            pictures.append(
                Picture(alt_text, body, kind, width=width, height=height, duration_ms=seconds * 1000)
            )
        return tuple(pictures)

    def _poll(self, number: int, options: list[Any]) -> tuple[str, ...]:
        if options and not (
            len(options) in _POLL
            and all(isinstance(one, str) and 0 < len(one) <= _LONGEST_OPTION for one in options)
        ):
            raise self._bad(number, f"a poll has 2 to 4 options of {_LONGEST_OPTION} characters at most")
        return tuple(options)

    def _png(self, number: int, name: str) -> bytes:
        try:
            body = (self._path.parent / Path(name).name).read_bytes()
        except OSError as error:
            raise self._bad(number, f"{name!r} cannot be read ({error.strerror})") from None
        if not body.startswith(b"\x89PNG"):
            raise self._bad(number, f"{name!r} is not a PNG")
        return body

    def _reactions(self, people: dict[str, Player]) -> list[Reaction]:
        reactions = []
        for number, one in self._tables("reaction"):
            to = one.get("to", "any")
            if to not in ("any", "answer"):
                raise self._bad(number, f"to = {to!r} is neither 'any' nor 'answer'")
            reactions.append(Reaction(float(one["after"]), self._who(number, one, people), one["text"], to))
        return reactions

    def _tables(self, kind: str) -> list[tuple[int, dict[str, Any]]]:
        tables = self._document.get(kind, [])
        if not isinstance(tables, list):
            raise BadScript(f"{self._path}: [[{kind}]] has to be a list of tables")
        numbered = []
        for index, one in enumerate(tables):
            number = self._numbers[kind][index] if index < len(self._numbers[kind]) else 0
            if not isinstance(one, dict):
                raise self._bad(number, f"[[{kind}]] has to be a table")
            for name, value in one.items():
                if not isinstance(value, _FORMS[kind].get(name, ())) or isinstance(value, bool):
                    raise self._bad(number, f"{name!r} is not known in [[{kind}]], or not of the right kind")
            for name in _NEEDED[kind]:
                if name not in one:
                    raise self._bad(number, f"this [[{kind}]] has no {name!r}")
            numbered.append((number, one))
        return numbered

    def _who(self, number: int, one: dict[str, Any], people: dict[str, Player]) -> Player:
        player = people.get(one["by"].lower())
        if player is None:
            raise self._bad(number, f"{one['by']!r} is not one of the persons")
        return player

    def _is_username(self, number: int, name: str) -> bool:
        if not _USERNAME.match(name):
            raise self._bad(number, f"{name!r} cannot be a username: 1 to 15 letters, digits and _")
        return True

    def _bad(self, number: int, message: str) -> BadScript:
        return BadScript(f"{self._path}:{number}: {message}")
