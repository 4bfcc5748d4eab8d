"""What the palette lists: without a letter everything, with some what fits, best first, under its heading."""

from __future__ import annotations

from desktop.ui.palette.offer import Listed, Offer, listed


def offer(offer_id: str, words: str, section: str) -> Offer:
    return Offer(offer_id, words, section, lambda: None)


OFFERS = (
    offer("send", "Send", "Writing"),
    offer("later", "Send later", "Writing"),
    offer("hold", "Hold the stream", "Reading"),
    offer("resend", "Resend what failed", "Reading"),
    offer("room:1", "#sendai", "Rooms"),
)


def told(lines: list[Listed]) -> list[str]:
    return [f"[{line.heading}]" if line.offer is None else line.offer.words for line in lines]


def test_without_a_letter_everything_is_listed_and_what_was_used_last_comes_first() -> None:
    assert told(listed(OFFERS, " ", ["hold", "gone", "send"], "Used last")) == [
        *("[Used last]", "Hold the stream", "Send"),
        *("[Writing]", "Send", "Send later", "[Reading]", "Hold the stream", "Resend what failed"),
        *("[Rooms]", "#sendai"),
    ]


def test_what_fits_is_listed_best_first_under_its_heading() -> None:
    assert told(listed(OFFERS, "send", [], "")) == [
        *("[Writing]", "Send", "Send later", "[Rooms]", "#sendai", "[Reading]", "Resend what failed"),
    ]


def test_what_was_used_lately_is_better_than_its_like_and_not_than_a_better_fit() -> None:
    alike = (offer("a", "Move up", "Cue"), offer("b", "Move on", "Cue"), offer("c", "Remove", "Cue"))
    assert told(listed(alike, "mov", ["b", "c"], ""))[1:] == ["Move on", "Move up", "Remove"]


def test_letters_that_lie_along_the_words_count_only_where_nothing_fits_better() -> None:
    offers = (offer("a", "Go to the newest post", "Reading"), offer("b", "Gnp", "Reading"))
    assert told(listed(offers, "gnp", [], "")) == ["[Reading]", "Gnp"]
    assert told(listed(offers[:1], "gnp", [], "")) == ["[Reading]", "Go to the newest post"]


def test_a_heading_finds_what_stands_under_it_and_nothing_is_listed_for_what_fits_nowhere() -> None:
    assert told(listed(OFFERS, "reading", [], "")) == ["[Reading]", "Hold the stream", "Resend what failed"]
    assert listed(OFFERS, "xyzzy", ["send"], "Used last") == []


def test_an_offer_is_said_with_its_key() -> None:
    assert OFFERS[0]._replace(key="Ctrl+Enter").name == "Send, Ctrl+Enter"
    assert OFFERS[0].name == "Send"
