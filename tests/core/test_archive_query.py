"""What may be typed into the archive's search, and what of a text it finds."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.archive_query import ArchiveQuery, Finder, Term, not_understood, read_query, settle_days


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("high tide", ArchiveQuery((Term(("high",)), Term(("tide",))))),
        ('"high tide" read*', ArchiveQuery((Term(("high", "tide")), Term(("read",), True)))),
        ("don't", ArchiveQuery((Term(("don", "t")),))),
        ("from:@Bram_Oke FROM:asha", ArchiveQuery(people=("bram_oke", "asha"))),
        ("#TideChat in:#critlib", ArchiveQuery(tags=("tidechat",), rooms=("critlib",))),
        ("question:3 question:Q4", ArchiveQuery(questions=(3, 4))),
        ("on:2026-11-03", ArchiveQuery(since=date(2026, 11, 3), until=date(2026, 11, 3))),
        ("since:2026-11 until:2026", ArchiveQuery(since=date(2026, 11, 1), until=date(2026, 12, 31))),
        ("on:2024-02", ArchiveQuery(since=date(2024, 2, 1), until=date(2024, 2, 29))),
        ("since:tomorrow", ArchiveQuery((Term(("since", "tomorrow")),))),
        ("on:2026-13-01", ArchiveQuery((Term(("on", "2026", "13", "01")),))),
        ("question:all", ArchiveQuery((Term(("question", "all")),))),
        ("from: in:", ArchiveQuery((Term(("from",)), Term(("in",))))),
        ("https://example.org/tide", ArchiveQuery((Term(("https", "example", "org", "tide")),))),
        ("🌊 -- *", ArchiveQuery()),
    ],
)
def test_what_is_typed_is_understood_and_what_is_no_operator_is_words(
    typed: str, query: ArchiveQuery
) -> None:
    assert read_query(typed) == query


def test_an_open_quotation_mark_is_a_phrase_to_the_end() -> None:
    assert read_query('"low tide').terms == (Term(("low", "tide")),)


def test_what_is_found_is_marked_where_it_stands_whatever_its_case_and_accents() -> None:
    text = "The TIDE, de\u0301jà: low\ntide #TideChat"
    assert [
        text[start:end] for start, end in Finder(read_query('"low tide" deja #tidechat')).spans(text)
    ] == [
        "de\u0301jà",
        "low\ntide",
        "TideChat",
    ]
    assert [text[start:end] for start, end in Finder(read_query("ti*")).spans(text)] == [
        "TIDE",
        "tide",
        "TideChat",
    ]


@given(st.text(max_size=60), st.text(max_size=80))
def test_whatever_is_typed_marks_stretches_of_the_text_in_their_order(typed: str, text: str) -> None:
    found = Finder(read_query(typed)).spans(text)
    ends = [place for span in found for place in span]
    assert ends == sorted(ends)
    assert all(0 <= place <= len(text) for place in ends)


def test_a_day_in_figures_is_understood_where_it_can_only_be_one() -> None:
    tenth = date(2015, 6, 10)
    assert read_query("on:10.06.2015") == ArchiveQuery(since=tenth, until=tenth)
    assert read_query("since:6/25/2015") == ArchiveQuery(since=date(2015, 6, 25))
    assert settle_days("books on:10/06/2015", day_first=True) == "books on:2015-06-10"
    assert settle_days("books on:10/06/2015", day_first=False) == "books on:2015-10-06"
    assert settle_days('"on:10/06/2015" on:10/06/2015', day_first=None) == '"on:10/06/2015" on:10/06/2015'


def test_an_operator_that_is_not_understood_is_named() -> None:
    assert not_understood("books from: since:2015-13-45 on:10/06/2015 question:3 from:asha in:critlib") == (
        ("from", "from:"),
        ("since", "since:2015-13-45"),
        ("on", "on:10/06/2015"),
    )
    assert not_understood('"from: nobody" on:10.06.2015 until:2015 https://a.example/on:x') == ()
