"""Words on a page: escaped, linked, and turned by nobody."""

from __future__ import annotations

import pytest

from desktop.core.post import Post
from desktop.documents.wording import is_address, isolated, language, marked_up
from tests.documents.chats import INES, NOON, edition, hostile_chat


def test_mentions_tags_and_links_lead_to_their_pages() -> None:
    post = Post("1", INES, "@bram_oke see https://garden.com/a?b=1&c=2 #gardenchat", NOON)
    rel = 'rel="noopener noreferrer"'
    assert marked_up(post, edition(hostile_chat())) == (
        f'<a href="https://x.com/bram_oke" {rel}>@bram_oke</a> see '
        f'<a href="https://garden.com/a?b=1&amp;c=2" {rel}>https://garden.com/a?b=1&amp;c=2</a> '
        f'<a href="https://x.com/hashtag/gardenchat" {rel}>#gardenchat</a>'
    )


@pytest.mark.parametrize(
    ("url", "leads"),
    [
        ("https://garden.example/a", True),
        ("HTTP://garden.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//garden.example", False),
        ("https://garden.example/ onclick=x", False),
        ('https://garden.example/"', False),
        ("", False),
    ],
)
def test_only_http_leads_anywhere(url: str, leads: bool) -> None:
    assert is_address(url) is leads


def test_only_what_turns_a_line_is_isolated() -> None:
    assert isolated("plain") == "plain"
    assert isolated("\u202ex") == "\u2068\u202ex\u2069"


@pytest.mark.parametrize(
    ("lang", "shown"), [("en", "en"), ("pt-BR", "pt-BR"), ("und", ""), ("qme", ""), ('e"', "")]
)
def test_a_language_is_one_that_browsers_know(lang: str, shown: str) -> None:
    assert language(lang) == shown
