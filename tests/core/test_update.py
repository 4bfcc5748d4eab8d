"""A notice is taken as it was signed, by a key that the build knows, and is refused in every other form."""

from __future__ import annotations

import base64
import json
from datetime import timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.update import (
    FORM,
    MOST_BYTES,
    NoticeRefused,
    UpdateNotice,
    Why,
    check,
    is_key,
    is_newer,
    key_id,
    read_file,
    write_file,
)
from desktop.networks.update_file import is_signed
from tests.signed_notices import NOW, Maker

MAKER, NEXT = Maker(), Maker()
FILE = MAKER.file()
NOTICE = UpdateNotice(5, "9.1", NOW - timedelta(days=1), NOW + timedelta(days=89))


def refused(content: bytes, *keys: str) -> Why:
    with pytest.raises(NoticeRefused) as caught:
        read_file(content, keys or (MAKER.public,), is_signed)
    return caught.value.why


def checked(notice: UpdateNotice, serial: int = 0, version: str = "") -> Why | None:
    try:
        check(notice, NOW, serial, version)
    except NoticeRefused as refusal:
        return refusal.why
    return None


def test_a_signed_notice_says_what_was_signed_and_is_small() -> None:
    assert read_file(FILE, (MAKER.public,), is_signed) == NOTICE
    assert len(FILE) < 500


@given(st.integers(0, len(FILE) - 1), st.integers(1, 255))
def test_with_any_byte_changed_it_is_refused(place: int, change: int) -> None:
    content = bytearray(FILE)
    content[place] ^= change
    refused(bytes(content))


def test_with_any_bit_flipped_and_any_byte_missing_it_is_refused() -> None:
    for place in range(len(FILE)):
        for bit in range(8):
            refused(FILE[:place] + bytes([FILE[place] ^ 1 << bit]) + FILE[place + 1 :])
        refused(FILE[:place] + FILE[place + 1 :])


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_whatever_else_comes_is_refused(content: bytes) -> None:
    refused(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[" * 4000,
        b"<!DOCTYPE html>",
        FILE + b" " * MOST_BYTES,
        b" " + FILE,
        FILE + b"\n",
        json.dumps(json.loads(FILE)).encode(),
        json.dumps({"form": FORM, "notice": 7, "signatures": {}}).encode(),
        json.dumps({"form": FORM, "notice": "", "signatures": {"a": 7}}).encode(),
        json.dumps({"form": "another", "notice": "", "signatures": {}}).encode(),
    ],
)
def test_what_is_no_notice_is_unreadable(content: bytes) -> None:
    assert refused(content) is Why.UNREADABLE


def test_a_form_of_later_is_let_be() -> None:
    assert refused(b'{"form":"parley-update-2","anything":true}') is Why.LATER


def test_who_is_not_known_has_signed_nothing() -> None:
    assert refused(NEXT.file()) is Why.UNSIGNED
    text = NOTICE.text()
    assert refused(write_file(text, {})) is Why.UNSIGNED
    assert refused(write_file(text, {key_id(MAKER.public): bytes(64)})) is Why.UNSIGNED
    assert refused(write_file(text, {key_id(MAKER.public): b"short"})) is Why.UNSIGNED
    by_another = json.loads(NEXT.file())["signatures"][key_id(NEXT.public)]
    assert refused(write_file(text, {key_id(MAKER.public): base64.b64decode(by_another)})) is Why.UNSIGNED


def test_what_the_same_key_signed_for_something_else_is_no_notice() -> None:
    text = NOTICE.text()
    assert refused(write_file(text, {key_id(MAKER.public): MAKER.key.sign(text)})) is Why.UNSIGNED


def test_while_one_key_follows_another_either_is_enough_and_none_may_be_wrong() -> None:
    text = NOTICE.text()
    signatures = {
        key_id(maker.public): base64.b64decode(
            json.loads(maker.sign(text))["signatures"][key_id(maker.public)]
        )
        for maker in (MAKER, NEXT)
    }
    both = write_file(text, signatures)
    for keys in ((MAKER.public,), (NEXT.public,), *permutations((MAKER.public, NEXT.public))):
        assert read_file(both, keys, is_signed) == NOTICE
    wrong = write_file(text, {**signatures, key_id(NEXT.public): bytes(64)})
    assert refused(wrong, MAKER.public, NEXT.public) is Why.UNSIGNED


@pytest.mark.parametrize(
    "change",
    [
        {"page": "https://elsewhere.example"},
        {"serial": 0},
        {"serial": True},
        {"serial": 2**31},
        {"serial": "5"},
        {"version": "9.1rc1"},
        {"version": "9"},
        {"version": "9.1 <b>"},
        {"version": "٩.١"},
        {"version": None},
        {"issued": "yesterday"},
        {"expires": None},
        {"expires": "2026-11-22T11:00:00Z"},
        {"expires": "2036-11-22T11:00:00Z"},
        {"expires": "2026-12-1T11:00:00Z"},
    ],
)
def test_signed_by_mistake_it_is_refused_all_the_same(change: dict[str, object]) -> None:
    """An address in it, too: the page that is opened is the build's own."""
    said = {**json.loads(NOTICE.text()), **change}
    text = json.dumps(said, sort_keys=True, separators=(",", ":")).encode()
    assert refused(MAKER.sign(text)) is Why.UNREADABLE


def test_the_clock_and_what_was_seen_decide_over_a_good_one() -> None:
    assert checked(NOTICE) is None
    assert checked(NOTICE, 4, "9.0") is None
    assert checked(NOTICE, 5, "9.1") is None
    assert checked(NOTICE, 5, "9.0") is Why.ROLLBACK
    assert checked(NOTICE, 6, "9.1") is Why.ROLLBACK
    old, new = (UpdateNotice(5, "9.1", NOW + since, NOW + since + timedelta(days=90)) for since in SINCE)
    assert checked(old) is Why.EXPIRED
    assert checked(new) is Why.AHEAD


SINCE = (timedelta(days=-90), timedelta(days=2, seconds=1))


@pytest.mark.parametrize(
    ("version", "running", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10", "0.9.1", True),
        ("1.0", "1.0.0", False),
        ("1.0.0.1", "1.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("0.2.0", "0.2.0rc1", True),
        ("0.2.0", "0.2.0.dev3+g1", True),
        ("0.2.0", "0.2.0+deb1", False),
        ("0.1.9", "0.2.0rc1", False),
        ("", "0.1.0", False),
        ("9.0rc1", "0.1.0", False),
        ("9.0", "unknown", False),
    ],
)
def test_news_is_what_is_newer_than_what_runs(version: str, running: str, newer: bool) -> None:
    assert is_newer(version, running) is newer


P, D = 2**255 - 19, -121665 * pow(121666, -1, 2**255 - 19)
LARGE_ORDER = 2**252 + 27742317777372353535851937790883648493


def point(y: int) -> tuple[int, int] | None:
    """Of edwards25519, with this y (RFC 8032, 5.1); None where there is none."""
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    for x in (root := pow(square, (P + 3) // 8, P), root * pow(2, (P - 1) // 4, P) % P):
        if x * x % P == square:
            return x, y
    return None


def plus(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    (x, y), (a, b) = one, other
    product = D * x * a * y * b
    return (x * b + a * y) * pow(1 + product, -1, P) % P, (y * b + x * a) * pow(1 - product, -1, P) % P


def times(number: int, one: tuple[int, int]) -> tuple[int, int]:
    total = (0, 1)
    for bit in f"{number:b}":
        total = plus(total, total)
        total = plus(total, one) if bit == "1" else total
    return total


def small_ys() -> set[int]:
    """Of all points of an order of 8 or less: what is left of others without their part of the large order."""
    found = filter(None, map(point, range(2, 60)))
    return {times(LARGE_ORDER, one)[1] for one in found}


def test_a_key_that_anybody_can_sign_for_is_none() -> None:
    anybodys = base64.b64encode(bytes([1]) + bytes(31)).decode()
    assert is_signed(anybodys, bytes([1]) + bytes(63), b"whatever somebody says")
    ys = small_ys()
    assert len(ys) == 5
    written = (y + more | sign << 255 for y in ys for more in (0, P) for sign in (0, 1) if y + more < 2**255)
    assert not any(is_key(base64.b64encode(one.to_bytes(32, "little")).decode()) for one in written)


def test_a_key_is_thirty_two_bytes() -> None:
    assert is_key(MAKER.public)
    for no_key in ("", "AAAA", MAKER.public[:-1], MAKER.public + "\n", "ä" * 44):
        assert not is_key(no_key)
