"""The report as a page: each figure leads to how it is counted, and nothing that people wrote does anything in it."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from desktop.core.capabilities import WebLinks
from desktop.core.inquiry import escalated, inquiry_of, marks_of
from desktop.core.marks import Marked
from desktop.core.measure import Measure
from desktop.core.names import Names, Naming
from desktop.core.proceedings import Proceedings
from desktop.core.report import report
from desktop.documents.edition import Edition
from desktop.documents.report_page import quoted_ids, report_page
from tests.core.chat_posts import NOON, chat, evening, post

MADE = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
X = WebLinks("https://x.com")


def page(held: Proceedings, naming: Naming = Naming.SHOWN, **edition: object) -> str:
    found = report(held, aim="Two <b>stories</b>", inquiries=[])
    return report_page(found, Edition(Names(naming, held), site=X, **edition), MADE)  # type: ignore[arg-type]


def test_every_name_of_a_figure_leads_to_how_it_is_counted() -> None:
    made = page(evening())
    ids = set(re.findall(r'id="how-([\w-]+)"', made))
    assert ids == {measure.value for measure in Measure}
    led = re.findall(r'href="#how-([\w-]+)"', made)
    assert set(led) <= ids
    assert {"asked", "posts", "people", "answers", "first-answer", "unlabelled"} <= set(led)


def test_what_people_wrote_is_words_and_nothing_else() -> None:
    hostile = '<script>alert(1)</script> "><img src=x onerror=alert(2)> \u202e javascript:alert(3)'
    made = page(evening(post(30, 21, "bram", f"A2: {hostile}", reposts=9)))
    assert "<script" not in made
    assert "<img" not in made
    assert "&lt;script&gt;" in made
    assert "Two &lt;b&gt;stories&lt;/b&gt;" in made
    assert not re.findall(r'(?:href|src)="(?!#|https://)', made)
    assert not re.findall(r'\sstyle="', made)


def test_hidden_names_lead_to_nobody() -> None:
    made = page(evening(), Naming.NUMBERS)
    assert "x.com" not in made
    assert not re.search(r"\b(bram|asha|lou|ines|mira)\b", made.casefold())


def test_of_a_post_that_may_not_leave_in_full_the_link_stands_alone() -> None:
    held = evening()
    ids = quoted_ids(report(held))
    assert ids == {"1002", "1009", "1003", "1004"}
    made = page(held, links_only=frozenset({"1003"}), reason="X lets 500 posts a day leave in full.")
    assert "Broad beans" not in made
    assert "/status/1003" in made
    assert "X lets 500 posts" in made
    without = page(held, links_only=frozenset({"1002"}))
    assert "What do you plant first" not in without


def test_what_is_withheld_is_counted_and_stands_nowhere() -> None:
    away = escalated(inquiry_of(post(3, 6, "bram", ""), NOON), NOON)
    made = page(evening(marked=Marked.of(marks_of(away))))
    assert "Broad beans" not in made
    assert "count 1 post that was handed" in made


def test_a_chat_without_a_word_has_a_page_too() -> None:
    assert "nothing to count" in page(chat())


def test_the_hour_is_said_in_words_and_drawn_for_wide_and_narrow() -> None:
    made = page(evening())
    assert "Asked: Q1 12:05, Q2 12:15." in made
    assert made.count('<svg class="plot') == 2


def test_a_chat_without_questions_has_no_questions_on_its_page() -> None:
    made = page(chat(*(post(one, one, "bram", f"Thought {one} about the sea") for one in range(1, 9))))
    assert "Question by question" not in made
