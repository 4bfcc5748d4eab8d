"""Addresses: where X makes a link of a text, with or without http in front, and where it ends. Read in one pass.

The rules are those of twitter-text 3.1.0, which X's own programs count with, as its conformance tests and its behaviour
show them; the endings are today's (tables/endings.py). What surprises is theirs: "A1.so" is a link, and "[1]foo.com"
is one behind the bracket.

A text is read run by run. A run is an unbroken row of what may stand in a host name, dots among it. Its labels, which
the dots part, are looked at once, from the last to the first; after that each place where a link may begin is answered
by a look into the table, so that no text takes more than a time in proportion to its length.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from desktop.core.pattern import pattern
from desktop.core.tables import endings

SPACES = "\t-\r \u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
DIRECTIONS = "\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
REFUSED = "\ufffe\ufeff\uffff"
"""Characters that X takes in no text."""
LATIN_ACCENTS = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b"
    "\u02bb\u0300-\u036f\u1e00-\u1eff"
)
LONGEST = 4096
LONGEST_LABEL = 63
LONGEST_SLUG = 40
"""Of an address at t.co."""

_OUTSIDE = rf"!'#%&()*+,/:;<=>?@\[\]^{{|}}~$\\{SPACES}{REFUSED}{DIRECTIONS}"
_RUN = pattern(rf"(?<![^{_OUTSIDE}])[^.{_OUTSIDE}]*+(?:\.++[^.{_OUTSIDE}]++)++")
_DOT = pattern(rf"\.[^.{_OUTSIDE}]")
_REST_OF_RUN = pattern(rf"[^.{_OUTSIDE}]*+(?:\.++[^.{_OUTSIDE}]++)++")
_NOT_BEFORE = rf"A-Za-z0-9@\uff20$#\uff03{REFUSED}"
_BEGINNING = pattern(rf"(?<![{_NOT_BEFORE}])[^._\-{_OUTSIDE}]")
_PROTOCOL = pattern(rf"(?<![{_NOT_BEFORE}])https?://", re.IGNORECASE | re.ASCII)
_DROPPED_AFTER = "-_./"
"""A link without http that begins behind one of these is none, and what it would have covered is read as such."""

_WORD = pattern("[A-Za-z0-9]++")
_PUNYCODE = pattern("xn--[-a-z0-9]++", re.IGNORECASE | re.ASCII)
_LATIN_HOST = pattern(rf"(?:[-a-zA-Z0-9{LATIN_ACCENTS}]++\.)++")

_PORT = pattern(":[0-9]++")
_IN_PATH = pattern(rf"[a-zA-Z0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&\u0400-\u04ff{LATIN_ACCENTS}]++")
_NOT_LAST_IN_PATH = "!*';:,.$%[]\u2013~@|&"
_QUERY = pattern(r"\?[a-zA-Z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*+")
_NOT_LAST_IN_QUERY = "!?*'@();:+$%[].,~|"
_SLUG = pattern("/([a-zA-Z0-9]++)")

ENDINGS = frozenset(f"{endings.LATIN} {endings.OTHER} {endings.KEPT}".split())
"""Top-level domains in small letters, as people write them."""
_OTHER = {
    first: tuple(same)
    for first, same in groupby(
        sorted(
            (ending for ending in ENDINGS if not ending.isascii()),
            key=lambda ending: (ending[0], -len(ending)),
        ),
        key=itemgetter(0),
    )
}
"""The endings that are not of Latin letters alone, by the first of theirs, the longest first."""


@lru_cache(maxsize=8)
def find_links(text: str) -> tuple[tuple[int, int], ...]:
    """Where links stand, as (start, end) in code points, from left to right and apart from each other.

    The last few answers are kept: what somebody types is weighed, drawn and looked over at every key.
    """
    links: list[tuple[int, int]] = []
    taken = 0
    run = _next_run(text, 0)
    while run is not None:
        taken, after = _read(text, run.start(), run.end(), taken, links), run.end()
        run = _REST_OF_RUN.match(text, taken) if taken > after else None
        run = run or _next_run(text, max(taken, after))
    return tuple(links)


def _next_run(text: str, start: int) -> re.Match[str] | None:
    """The next run with a dot in it. Most texts have none, so dots are looked for first."""
    dot = _DOT.search(text, start)
    return _RUN.search(text, text.rfind(" ", start, dot.start()) + 1 or start) if dot else None


def _read(text: str, start: int, end: int, taken: int, links: list[tuple[int, int]]) -> int:
    """Put the links that begin in the run into `links`. What stands before `taken` belongs to a link already.

    Returns the new `taken`: a link may be longer than its run, and one that is dropped takes its place too.
    """
    labels = _labels(text, start, end)
    hits = [_ending(text, first, len(text)) for first, _ in labels[1:]]
    if max(hits) < 0:
        return taken
    furthest = _furthest(text, labels, hits)
    protocol = _protocol(text, start, taken)
    if protocol >= 0 and furthest[0] >= 0:
        taken = _take_address(text, protocol, start, furthest[0], links)
    for (first, last), hit, host_end in zip(labels, hits, furthest[1:], strict=False):
        if last <= taken or (hit < 0 and host_end < 0):
            continue
        if host_end < 0:  # the label is the one before the ending, where X takes no "_"
            first, host_end = max(first, text.rfind("_", first, last) + 1), hit
        beginning = _beginning(text, max(first, taken + 1 if taken else 0), last)
        if beginning >= 0:
            taken = _take_host(text, beginning, host_end, links)
    return taken


def _labels(text: str, start: int, end: int) -> list[tuple[int, int]]:
    labels = []
    for label in text[start:end].split("."):
        labels.append((start, start + len(label)))
        start += len(label) + 1
    return labels


def _furthest(text: str, labels: list[tuple[int, int]], hits: list[int]) -> list[int]:
    """For each label: where the longest host ends that begins with it, or -1."""
    furthest = [-1] * len(labels)
    for place in range(len(hits) - 1, -1, -1):
        first, last = labels[place]
        if first < last and text[first] not in "-_" and text[last - 1] not in "-_":
            furthest[place] = furthest[place + 1]
            if furthest[place] < 0 and text.find("_", first, last) < 0:
                furthest[place] = hits[place]
    return furthest


def _protocol(text: str, start: int, taken: int) -> int:
    """Where http:// or https:// begins that ends at `start`, and may begin there; or -1."""
    for width in (7, 8):
        before = start - width
        if before >= 0 and (before > taken or not taken) and _PROTOCOL.fullmatch(text, before, start):
            return before
    return -1


def _beginning(text: str, first: int, last: int) -> int:
    """Where a link may begin in what is left of a label, or -1."""
    if first >= last or text[last - 1] in "-_":
        return -1
    found = _BEGINNING.search(text, first, last)
    if found is None:
        return -1
    if found.start() == 0 and last > 1 and not _WORD.match(text) and text[1] not in "-_":
        return 1  # X looks behind a text's first character before it looks at it
    return found.start()


def _take_address(text: str, start: int, host: int, host_end: int, links: list[tuple[int, int]]) -> int:
    """The link with a protocol, if it is one. Returns where it ends."""
    end = _end(text, host_end)
    stop = end
    if text[host:host_end].lower() == "t.co" and (slug := _SLUG.match(text, host_end, end)):
        if len(slug[1]) > LONGEST_SLUG:
            return end
        stop = min(end, _query_end(text, slug.end()))
    if _is_host(text[host:host_end]) and host - start + end - start <= LONGEST:
        links.append((start, stop))
    return end


def _take_host(text: str, start: int, host_end: int, links: list[tuple[int, int]]) -> int:
    """The links in a host without protocol; the last has the path, if there is one. Returns where all of it ends."""
    end = _end(text, host_end)
    if start and text[start - 1] in _DROPPED_AFTER:
        return end
    if len("https://") + end - start > LONGEST or not _is_host(text[start:host_end]):
        return end
    found = _latin_hosts(text, start, host_end)
    if found and text.startswith("/", _port_end(text, host_end)):
        found[-1] = (found[-1][0], end)
    links += found
    return end


def _is_host(host: str) -> bool:
    """Each label, in the letters that name servers know, has at most 63 of them."""
    if host.isascii():
        return len(host) <= LONGEST_LABEL or all(len(label) <= LONGEST_LABEL for label in host.split("."))
    if not all(map(_is_label, host.split("."))):
        return False
    return not host.startswith("xn--") or bool(_latin_hosts(host, 0, len(host)))


def _is_label(label: str) -> bool:
    if len(label) > LONGEST_LABEL:
        return False
    parts = [_encoded(part) for part in re.split("[\u3002\uff0e\uff61]", label)]
    return len(".".join(parts)) <= LONGEST_LABEL


def _encoded(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


def _latin_hosts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Without protocol, only what is Latin is a link: "日本example.com" begins at its e."""
    found = []
    while (labels := _LATIN_HOST.search(text, start, end)) is not None:
        start = dot = labels.end()
        while dot > labels.start():
            stop = _ending(text, dot, end)
            if stop >= 0:
                found.append((labels.start(), stop))
                start = max(start, stop)
                break
            dot = text.rfind(".", labels.start(), dot - 1) + 1
    return found


# --- the parts of an address -----------------------------------------------------------------------------------------


def _ending(text: str, start: int, limit: int) -> int:
    """Where the top-level domain ends that begins at `start`, or -1."""
    word = _WORD.match(text, start, limit)
    if word and word[0].lower() in ENDINGS and _may_end(text, word.end(), limit):
        return word.end()
    encoded = _PUNYCODE.match(text, start, limit)
    return encoded.end() if encoded else _other_ending(text, start, limit)


def _other_ending(text: str, start: int, limit: int) -> int:
    for ending in _OTHER.get(text[start : start + 1].lower(), ()):
        end = start + len(ending)
        if end <= limit and text[start:end].lower() == ending and _may_end(text, end, limit):
            return end
    return -1


def _may_end(text: str, end: int, limit: int) -> bool:
    """ "x@example.org.uk@" and "domain.com-that" end nowhere."""
    return end >= limit or not (text[end] in "@+-" or _WORD.match(text, end))


def _end(text: str, host_end: int) -> int:
    """Where an address ends: behind its port, path and query."""
    end = _port_end(text, host_end)
    return _query_end(text, _path_end(text, end) if text.startswith("/", end) else end)


def _port_end(text: str, end: int) -> int:
    port = _PORT.match(text, end)
    return port.end() if port else end


def _path_end(text: str, start: int) -> int:
    """Behind its last letter, or behind brackets that follow that at once: ",(more)" is not in it."""
    end = at = start
    while True:
        plain_end = _plain_path_end(text, at)
        kept = text[at:plain_end].rstrip(_NOT_LAST_IN_PATH)
        end = at + len(kept) if kept else end
        at = _bracket_end(text, plain_end) if text.startswith("(", plain_end) else -1
        if at < 0:
            return end
        end = at if end == plain_end else end


def _plain_path_end(text: str, start: int) -> int:
    plain = _IN_PATH.match(text, start)
    return plain.end() if plain else start


def _bracket_end(text: str, start: int) -> int:
    """Where the bracket is closed that opens at `start`, or -1. It is not empty, and has one bracket inside at most."""
    end = _plain_path_end(text, start + 1)
    if text.startswith("(", end):
        inner = end + 1
        end = _plain_path_end(text, inner)
        if end == inner or not text.startswith(")", end):
            return -1
        end = _plain_path_end(text, end + 1)
    return end + 1 if end > start + 1 and text.startswith(")", end) else -1


def _query_end(text: str, end: int) -> int:
    query = _QUERY.match(text, end)
    return end + len(query[0].rstrip(_NOT_LAST_IN_QUERY)) if query else end
