"""Update: the notice that a newer Parley is there: its form, and why one that came is refused; it has no address."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

MOST_BYTES = 4096
FORM = "parley-update-1"
"""What the file calls itself. Another one is of a later Parley, and is let be."""
SIGNED_AS = b"parley update notice, format 1\n"
"""Signed before the notice itself: nothing else that the same key signs can be taken for one."""
VALID = timedelta(days=400)
"""The longest that a notice may say it holds."""
CLOCKS_DIFFER = timedelta(days=2)
"""So far ahead of this computer's clock a notice may have been made."""

IsSigned = Callable[[str, bytes, bytes], bool]
"""Whether the key (Base64 of its 32 bytes) made this signature of these bytes."""

_FIELD = 2**255 - 19
_ORDER_8 = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
_SMALL_ORDER = frozenset({0, 1, _FIELD - 1, _ORDER_8, _FIELD - _ORDER_8})
"""Points of Ed25519, by one coordinate, that anybody can sign for: eight or fewer of them make nothing."""
_VERSION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){1,3}", re.ASCII)
_RUNNING = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)*)(?P<before>(?:a|b|rc|\.dev)[0-9]*)?", re.ASCII)
_TIME = "%Y-%m-%dT%H:%M:%SZ"


class Why(StrEnum):
    """Why a notice is not used."""

    UNREADABLE = "unreadable"
    LATER = "later"
    """Of a form that this version does not know."""
    UNSIGNED = "unsigned"
    """By no key that this build knows, or not by it."""
    EXPIRED = "expired"
    AHEAD = "ahead"
    """Made in a time that is not yet."""
    ROLLBACK = "rollback"
    """Older than one that was seen already, or another of the same number."""


class NoticeRefused(Exception):
    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class UpdateSource:
    """What a build names: the `address` of the notice, the `page` that is opened for a newer version, and who signs."""

    address: str
    page: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UpdateNotice:
    """`serial` grows by one a notice; times are UTC, in whole seconds."""

    serial: int
    version: str
    issued: datetime
    expires: datetime

    def text(self) -> bytes:
        """As it is signed: one form for one notice."""
        times = {"issued": self.issued.strftime(_TIME), "expires": self.expires.strftime(_TIME)}
        return _canonical({"serial": self.serial, "version": self.version, **times})


def key_id(key: str) -> str:
    """By which a signature names its key."""
    return hashlib.sha256(base64.b64decode(key)).hexdigest()[:16]


def is_key(key: str) -> bool:
    """Whether this is the public half of an Ed25519 key, in Base64, and of one that has another half."""
    found = _bytes_of(key) or b""
    return len(found) == 32 and int.from_bytes(found, "little") % 2**255 % _FIELD not in _SMALL_ORDER


def write_file(text: bytes, signatures: Mapping[str, bytes]) -> bytes:
    """The file that is published: the notice's text, and signatures of SIGNED_AS + text by the ids of their keys."""
    signed = {key: base64.b64encode(signature).decode() for key, signature in signatures.items()}
    return _canonical({"form": FORM, "notice": base64.b64encode(text).decode(), "signatures": signed}) + b"\n"


def read_file(content: bytes, keys: Iterable[str], is_signed: IsSigned) -> UpdateNotice:
    """Raises NoticeRefused. At least one of `keys` has signed, and none of them wrongly.

    Every byte of it counts: what says the same in other bytes is refused.
    """
    if len(content) > MOST_BYTES:
        raise NoticeRefused(Why.UNREADABLE)
    file = _read(content)
    form = file.get("form")
    if form != FORM:
        known = isinstance(form, str) and form.startswith("parley-update-")
        raise NoticeRefused(Why.LATER if known else Why.UNREADABLE)
    text, signatures = _parts(file)
    if write_file(text, signatures) != content:
        raise NoticeRefused(Why.UNREADABLE)
    ours = {key: signatures[key_id(key)] for key in keys if key_id(key) in signatures}
    if not ours or not all(is_signed(key, signature, SIGNED_AS + text) for key, signature in ours.items()):
        raise NoticeRefused(Why.UNSIGNED)
    return _notice(text)


def check(notice: UpdateNotice, now: datetime, serial: int, version: str) -> None:
    """`serial` and `version` are of the newest that was seen; 0 before any. Raises NoticeRefused."""
    if notice.serial < serial or (notice.serial == serial and notice.version != version):
        raise NoticeRefused(Why.ROLLBACK)
    if notice.expires <= now:
        raise NoticeRefused(Why.EXPIRED)
    if notice.issued > now + CLOCKS_DIFFER:
        raise NoticeRefused(Why.AHEAD)


def is_newer(version: str, running: str) -> bool:
    """Whether a release is newer than what runs, which may be on the way to one; what cannot be compared is not."""
    if not _VERSION.fullmatch(version):
        return False
    told = _RUNNING.match(running)
    if told is None:
        return False
    here, there = _numbers(told["number"]), _numbers(version)
    return there > here or (there == here and told["before"] is not None)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def _read(content: bytes) -> dict[str, object]:
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        raise NoticeRefused(Why.UNREADABLE) from None
    if not isinstance(value, dict):
        raise NoticeRefused(Why.UNREADABLE)
    return value


def _parts(file: Mapping[str, object]) -> tuple[bytes, dict[str, bytes]]:
    text, said = _bytes_of(file.get("notice")), file.get("signatures")
    if text is None or not isinstance(said, dict):
        raise NoticeRefused(Why.UNREADABLE)
    signatures: dict[str, bytes] = {}
    for key, signature in said.items():
        if (found := _bytes_of(signature)) is None:
            raise NoticeRefused(Why.UNREADABLE)
        signatures[key] = found
    return text, signatures


def _notice(text: bytes) -> UpdateNotice:
    """Signed, and still read with care: a key may be used wrongly."""
    said = _read(text)
    serial, version = said.get("serial"), said.get("version")
    if type(serial) is not int or not 0 < serial < 2**31:
        raise NoticeRefused(Why.UNREADABLE)
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise NoticeRefused(Why.UNREADABLE)
    notice = UpdateNotice(serial, version, _time(said.get("issued")), _time(said.get("expires")))
    if notice.text() != text or not timedelta(0) < notice.expires - notice.issued <= VALID:
        raise NoticeRefused(Why.UNREADABLE)
    return notice


def _time(said: object) -> datetime:
    try:
        return datetime.strptime(str(said), _TIME).replace(tzinfo=UTC)
    except ValueError:
        raise NoticeRefused(Why.UNREADABLE) from None


def _bytes_of(said: object) -> bytes | None:
    """Of Base64 as it is written, and not of what only decodes to something."""
    if not isinstance(said, str):
        return None
    try:
        found = base64.b64decode(said, validate=True)
    except (ValueError, binascii.Error):
        return None
    return found if base64.b64encode(found).decode() == said else None
