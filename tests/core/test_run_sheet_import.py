"""Run sheet import: the questions that a host has in a list, a paper or a table, at the minutes that it says."""

from __future__ import annotations

from datetime import time

import pytest

from desktop.core.cue import Cue, CueKind
from desktop.core.errors import BadInput
from desktop.core.run_sheet_import import read_cues


def shown(cues: tuple[Cue, ...]) -> list[tuple[str, int, str]]:
    return [(cue.label or cue.kind.value, cue.minute, cue.text) for cue in cues]


def test_a_pasted_list_is_spread_over_the_chat() -> None:
    text = """Welcome to #farmchat! Say who you are.
Q1: Who feeds the soil?
Q2) What grows in shade,
   and what does not?
Teaser: Next, tools.
Q3 - Which tool do you share?
Ask Bram for the link
Thanks, all!
"""
    assert shown(read_cues(text)) == [
        ("welcome", 0, "Welcome to #farmchat! Say who you are."),
        ("Q1", 6, "Who feeds the soil?"),
        ("Q2", 22, "What grows in shade, and what does not?"),
        ("teaser", 37, "Next, tools."),
        ("Q3", 38, "Which tool do you share?"),
        ("note", 38, "Ask Bram for the link"),
        ("closing", 55, "Thanks, all!"),
    ]


def test_times_on_the_wall_are_minutes_after_the_start() -> None:
    text = "8:00 pm Welcome: Hi!\n8:06 pm Q1: One?\n8:12 Q2: Two?\n20:18 Q3: Tea?\n+24 Q4: Four?\n30 min: Q5: Five?"
    assert [cue.minute for cue in read_cues(text, starts=time(20))] == [0, 6, 12, 18, 24, 30]


def test_a_time_since_the_start_is_one_where_no_time_on_the_wall_fits() -> None:
    assert [cue.minute for cue in read_cues("0:06 Q1: One?\n0:15 Q2: Two?", starts=time(20))] == [6, 15]
    assert read_cues("23:50 Q1: One?\n0:10 Q2: Two?", starts=time(23, 45))[1].minute == 25


def test_markdown_loses_its_signs_and_keeps_its_links() -> None:
    text = """# Farm chat, 26 November

## Questions
1. **Who** feeds the soil?
2. See [the map](https://example.org/map): what grows?
---
- [ ] Which tool do you share?
- [x] Bram brings the picture
"""
    assert shown(read_cues(text)) == [
        ("Q1", 6, "Who feeds the soil?"),
        ("Q2", 22, "See the map https://example.org/map: what grows?"),
        ("Q3", 38, "Which tool do you share?"),
        ("note", 38, "Bram brings the picture"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        'Time,Type,No,Text,Owner\n6,question,1,"Soil, or sand?",@bramoke\n15,note,,Breathe,\n',
        "\ufeffTime;Type;No;Text;Owner\r\n0:06;question;Q1;Soil, or sand?;bramoke\r\n15;note;;Breathe;\r\n",
        "Time\tType\tNo\tText\tOwner\n6\tquestion\t1\tSoil, or sand?\tbramoke\n15\tnote\t\tBreathe\t<b>\n",
        "| Time | Type | No | Text | Owner |\n|---|---|---|---|---|\n| 6 | Question | 1 | Soil, or sand? | @bramoke |\n"
        "| 15 | note | | Breathe | |\n",
    ],
)
def test_a_table_is_read_by_the_names_of_its_columns(text: str) -> None:
    first, second = read_cues(text)
    assert (first.label, first.minute, first.text, first.owner) == ("Q1", 6, "Soil, or sand?", "bramoke")
    assert (second.kind, second.minute, second.text, second.owner) == (CueKind.NOTE, 15, "Breathe", "")


def test_a_list_with_commas_is_no_table() -> None:
    assert shown(read_cues("Who, what, where?\nWhen, and why?"))[0] == ("Q1", 6, "Who, what, where?")


def test_questions_in_other_families_and_without_numbers_get_the_numbers_that_are_free() -> None:
    cues = read_cues("Frage 2: Was wächst hier?\nT3 Tools?\nWho?\nWhy?", taken=[4])
    assert [cue.number for cue in cues] == [2, 3, 5, 6]


def test_questions_of_other_scripts_are_questions() -> None:
    cues = read_cues("س١: ما رأيكم؟\nالسؤال 2: لماذا؟\n質問３：なぜですか\nＱ４：好きな本は？\n【Q5】次は？")
    assert [(cue.number, cue.text) for cue in cues[:4]] == [
        (1, "ما رأيكم؟"),
        (2, "لماذا؟"),
        (3, "なぜですか"),
        (4, "好きな本は?"),
    ]


def test_a_slow_chat_asks_one_a_day() -> None:
    assert [cue.minute for cue in read_cues("Q1: One?\nQ2: Two?\nQ3: Three?", minutes=5 * 1440)] == [
        0,
        1440,
        2880,
    ]


def test_what_is_unclear_is_never_posted() -> None:
    cues = read_cues("Call the speaker\nA1: our own answer\nQ1: Ready?\nkeep calm")
    assert [cue.kind for cue in cues] == [CueKind.NOTE, CueKind.NOTE, CueKind.QUESTION, CueKind.NOTE]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no question"),
        ("\n \n---\n", "no question"),
        ("\n".join(f"Q{n % 90 + 1}: What?" for n in range(500)), "500 lines"),
        ("Q1: " + "x" * 5000, "2000 characters"),
        ("[" * 390_000, "2000 characters"),
        ("x" * 500_000, "too much"),
        ("\n".join("What?" for _ in range(150)), "1 to 99"),
    ],
)
def test_what_makes_no_run_sheet_is_refused_as_a_whole(text: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        read_cues(text)


def test_what_has_no_time_stands_between_its_neighbours_in_the_order_as_written() -> None:
    text = "16:34 Q1: One?\n16:36 Q2: Two?\nQ3: Three?\n8 min Q4: Four?\nA word on tools\nQ5: Five?\nQ6: Six?"
    found = read_cues(text, starts=time(16, 30))
    assert [(cue.label, cue.minute) for cue in found] == [
        ("Q1", 4),
        ("Q2", 6),
        ("Q3", 7),
        ("Q4", 8),
        ("", 15),
        ("Q5", 16),
        ("Q6", 24),
    ]
    before = read_cues("Q1: One?\nQ2: Two?\n20 min Q3: Three?")
    assert [cue.minute for cue in before] == [6, 13, 20]
