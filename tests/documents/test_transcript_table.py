"""A table in which no field is a formula, whatever people wrote."""

from __future__ import annotations

import csv
import io

import pytest

from desktop.core.transcript import transcript
from desktop.documents.transcript_table import COLUMNS, safe, transcript_table
from tests.documents.chats import FORMULA, edition, hostile_chat

CHAT = hostile_chat()


def rows(*links_only: str) -> list[dict[str, str]]:
    made = transcript_table(transcript(CHAT), edition(CHAT, links_only=links_only))
    return list(csv.DictReader(io.StringIO(made, newline="")))


def test_each_post_is_one_row_in_the_transcripts_order() -> None:
    found = rows()
    assert [row["id"] for row in found] == [
        "100",
        "101",
        "150",
        *(str(number) for number in range(102, 111)),
        "151",
    ]
    assert list(found[0]) == list(COLUMNS)
    assert found[0] == {
        **{"section": "Q1", "kind": "question", "numbers": "1", "name": "Ines Holt", "handle": "ines_holt"},
        **{"role": "host", "time": "2026-11-21T12:00:00+00:00"},
        **{"text": "Q1: What <b>grows</b> in shade? #gardenchat", "reposts": "0"},
        **{"link": "https://x.com/ines_holt/status/100", "in_reply_to": "", "id": "100"},
    }
    assert found[-1]["reposts"] == "3"


def test_no_field_begins_like_a_formula() -> None:
    fields = [field for row in rows() for field in row.values()]
    assert not [field for field in fields if field.lstrip().startswith(("=", "+", "-", "@"))]
    assert f"'{FORMULA}" in fields


@pytest.mark.parametrize("field", ["=1", "+1", "-1", "@a", "\t=1", " =1", "\n=1", "＝1", "-"])
def test_what_a_spreadsheet_would_calculate_gets_an_apostrophe(field: str) -> None:
    assert safe(field).startswith("'")


def test_other_fields_stay() -> None:
    assert safe("A1: =") == "A1: ="
    assert safe("") == ""


def test_where_only_the_link_may_leave_the_row_has_no_more() -> None:
    row = rows("151")[-1]
    assert (row["text"], row["name"], row["handle"], row["link"]) == (
        "",
        "",
        "",
        "https://x.com/i/status/151",
    )
