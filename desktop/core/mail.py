"""Mail: a letter about a post as a mailto address (RFC 6068), and which of those a mail program may be handed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote

LONGEST = 1900
"""Characters of an address: Windows hands on little more than 2,000 (ShellExecute)."""
CUT = " […]"
_STRAY = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_ADDRESS = re.compile(r"[A-Za-z0-9!#$*+/=?^_'~.-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,8}")
_FORM = re.compile(r"mailto:(?P<to>[A-Za-z0-9%._~@+-]*)(\?(?P<fields>[A-Za-z0-9%._~=&-]*))?", re.ASCII)
_CUTTABLE = ("text", "note", "opening", "subject")
_FIELDS = ("subject", "body")
"""RFC 6068, 7: others could name more people to send to, or carry a file along."""


@dataclass(frozen=True, slots=True)
class Letter:
    """`to` is one address or empty, `subject` one line. `opening` says who asked where; `text` are the post's words,
    `link` is where it stands, `note` what goes along; each may be empty."""

    to: str
    subject: str
    opening: str
    text: str
    link: str = ""
    note: str = ""

    @property
    def body(self) -> str:
        return "\n\n".join(filter(None, (self.opening, self.text, self.link, self.note)))

    @property
    def whole(self) -> str:
        """As plain text, for where no mail program is."""
        return "\n\n".join(filter(None, (self.to, self.subject, self.body))) + "\n"


def mailto(letter: Letter) -> str:
    """The address that opens a mail program with the letter in it. Of what is too long the ends go, the text's and the
    note's first, and `CUT` says so; the link stays."""
    kept = {name: len(getattr(letter, name)) for name in _CUTTABLE}
    shown = letter
    while len(found := _encoded(shown)) > LONGEST and any(kept.values()):
        first = [name for name in _CUTTABLE[:2] if kept[name]] or [name for name in _CUTTABLE if kept[name]]
        longest = max(first, key=lambda name: len(_quoted(getattr(letter, name)[: kept[name]])))
        kept[longest] = kept[longest] * 9 // 10
        shown = replace(letter, **{name: _cut(getattr(letter, name), most) for name, most in kept.items()})
    return found


def is_mailto(address: str) -> bool:
    """Whether it opens a mail to one person at most, with a subject and a text and nothing else in it."""
    form = _FORM.fullmatch(address) if len(address) <= LONGEST else None
    if form is None or re.search(r"%(?![0-9A-Fa-f]{2})", address):
        return False
    to = unquote(form["to"], errors="strict") if _is_utf8(form["to"]) else "\0"
    fields = [part.partition("=") for part in (form["fields"] or "").split("&") if part]
    names = [name for name, _, _ in fields]
    if (
        (to and _ADDRESS.fullmatch(to) is None)
        or len(set(names)) < len(names)
        or not set(names) <= {*_FIELDS}
    ):
        return False
    return all(_is_said(name, value) for name, _, value in fields)


def _is_said(name: str, value: str) -> bool:
    """A line break is for the text alone, and nothing is a control character."""
    if not _is_utf8(value):
        return False
    words = unquote(value)
    if name == "body":
        words = words.replace("\r\n", "").replace("\t", "")
    return _STRAY.search(words) is None and not set(words) & {"\n", "\r", "\t"}


def _is_utf8(value: str) -> bool:
    try:
        unquote(value, errors="strict")
    except UnicodeDecodeError:
        return False
    return True


def _encoded(letter: Letter) -> str:
    subject = " ".join(_STRAY.sub(" ", letter.subject).split())[:200]
    lines = (_STRAY.sub("", line) for line in letter.body.replace("\r\n", "\n").split("\n"))
    body = "\r\n".join(lines)
    to = letter.to if _ADDRESS.fullmatch(letter.to) else ""
    fields = "&".join(
        f"{name}={_quoted(words)}" for name, words in zip(_FIELDS, (subject, body), strict=True)
    )
    return f"mailto:{quote(to, safe='@+')}?{fields}"


def _quoted(words: str) -> str:
    return quote(words, safe="", errors="replace")


def _cut(words: str, most: int) -> str:
    return words if most >= len(words) else words[:most].rstrip() + CUT
