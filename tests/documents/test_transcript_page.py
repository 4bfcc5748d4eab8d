"""The page says what was said and does nothing with it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.names import Naming
from desktop.core.proceedings import proceedings
from desktop.core.transcript import in_its_order, transcript
from desktop.documents.transcript_page import transcript_page
from tests.documents.chats import HOSTILE, ROOM, edition, hostile_chat


class Page(HTMLParser):
    """Elements, their attributes, and the words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.words += data


CHAT = hostile_chat()
PAGE = Page(transcript_page(transcript(CHAT), edition(CHAT)))


def test_what_people_wrote_stands_there_as_words() -> None:
    for words in HOSTILE:
        plain = re.sub(r"[\x00-\x08\x0b-\x1f\ud800-\udfff]", "", words)
        assert plain in PAGE.words
    assert "<u>moss</u>" in PAGE.words
    assert "<h1>quoted</h1>" in PAGE.words
    assert "Gardens & <shade>" in PAGE.words


def test_nothing_of_it_is_an_element_an_attribute_or_an_address() -> None:
    tags = {tag for tag, _ in PAGE.elements}
    assert not tags & {
        "script",
        "img",
        "b",
        "u",
        "i",
        "td" if "table" not in tags else "x",
        "iframe",
        "form",
        "link",
    }
    names = {name for _, attributes in PAGE.elements for name in attributes}
    assert not [name for name in names if name.startswith("on") or name in ("src", "style", "srcset")]
    addresses = [attributes["href"] or "" for tag, attributes in PAGE.elements if "href" in attributes]
    assert all(re.match(r"https?://|#", address) for address in addresses)
    outward = [
        attributes for _, attributes in PAGE.elements if (attributes.get("href") or "").startswith("http")
    ]
    assert outward
    assert all(attributes["rel"] == "noopener noreferrer" for attributes in outward)
    assert PAGE.open == []


def test_every_post_has_one_place_and_every_anchor_leads_somewhere() -> None:
    ids = [attributes["id"] for _, attributes in PAGE.elements if attributes.get("id")]
    assert len(ids) == len(set(ids))
    assert {f"p-{spoken.id}" for _, spoken in in_its_order(transcript(CHAT))} <= set(ids)
    anchors = {
        href[1:] for _, attributes in PAGE.elements if (href := attributes.get("href") or "").startswith("#")
    }
    assert anchors <= set(ids)


def test_reposts_are_counted_and_pictures_are_links_with_their_description() -> None:
    assert "Reposted 3 times" in PAGE.words
    pictures = [
        attributes["href"]
        for _, attributes in PAGE.elements
        if "pictures.example" in (attributes.get("href") or "")
    ]
    assert pictures == ["https://pictures.example/moss.jpg", "https://pictures.example/film.mp4"]
    assert "Picture: <u>moss</u>" in PAGE.words
    assert "Picture without a description" in PAGE.words
    assert "Video: a film" in PAGE.words


@pytest.mark.parametrize("naming", [Naming.INITIALS, Naming.NUMBERS])
def test_hidden_names_stand_nowhere_and_nothing_leads_out(naming: Naming) -> None:
    made = transcript_page(transcript(CHAT), edition(CHAT, naming))
    assert not re.search(r"ines_holt|bram_oke|mira_engel|Ines Holt|Mira Engel|x\.com", made)
    assert not [one for _, one in Page(made).elements if (one.get("href") or "").startswith("http")]
    assert '"p-151"' not in made


def test_a_post_of_which_only_the_link_may_leave_has_neither_words_nor_a_name() -> None:
    made = Page(transcript_page(transcript(CHAT), edition(CHAT, links_only=("151",))))
    assert "https://x.com/i/status/151" in made.words
    assert "A1: look" not in made.words
    assert "moss" not in made.words
    assert "quoted" not in made.words
    assert "X lets 1 post a day leave in full." in made.words


def test_what_is_withheld_is_not_quoted_either() -> None:
    marked = Marked.of([Mark(MarkKind.WITHHELD, "90"), Mark(MarkKind.WITHHELD, "101")])
    posts = [one.post for one in (*CHAT.spoken, *CHAT.repeats)]
    chat = proceedings(posts, ROOM, marked)
    made = Page(transcript_page(transcript(chat), edition(chat)))
    assert HOSTILE[0] not in made.words
    assert "One post is counted and not shown." in made.words


def test_a_chat_without_posts_makes_a_page() -> None:
    chat = proceedings((), ROOM)
    assert "#gardenchat" in Page(transcript_page(transcript(chat), edition(chat))).words
