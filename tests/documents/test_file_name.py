"""Whatever the hashtag is, the file has a name that every disk takes."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.documents.file_name import file_name

DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("hashtag", "name"),
    [
        ("GardenChat", "gardenchat-2026-11-21-transcript.html"),
        ("con", "con-2026-11-21-transcript.html"),
        ("../../etc", "etc-2026-11-21-transcript.html"),
        ("a/b\\c:d*e\x00f", "abcdef-2026-11-21-transcript.html"),
        ("庭", "庭-2026-11-21-transcript.html"),
        ("", "chat-2026-11-21-transcript.html"),
        ("___", "chat-2026-11-21-transcript.html"),
    ],
)
def test_a_hashtag_becomes_a_name(hashtag: str, name: str) -> None:
    assert file_name(hashtag, DAY, "transcript", "html") == name


def test_a_long_one_is_cut_at_a_whole_sign() -> None:
    made = file_name("庭" * 100, None, "transcript", "md")
    assert made == "庭" * 40 + "-transcript.md"
