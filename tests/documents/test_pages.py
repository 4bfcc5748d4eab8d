"""A page is one file that asks nobody, whatever stands in it."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

from desktop.core.speech import ENGLISH, English
from desktop.documents.pages import page


def test_a_page_carries_its_style_and_a_policy_that_allows_nothing_else() -> None:
    made = page("frame.html", speech=ENGLISH)
    style = re.search(r"<style>(.*?)</style>", made, re.DOTALL)
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert f"default-src &#39;none&#39;; style-src &#39;sha256-{digest}&#39;" in made
    assert not re.search(r"<(script|link|img|iframe)\b|\bstyle=|\bsrc=|@import|url\(", made)


def test_every_value_is_escaped() -> None:
    class Hostile(English):
        code = '"><script>'

    assert 'lang="&#34;&gt;&lt;script&gt;"' in page("frame.html", speech=Hostile())


def test_a_page_runs_from_the_side_that_its_language_begins_at() -> None:
    class FromRight(English):
        code, from_right = "ar", True

    assert '<html lang="ar" dir="rtl">' in page("frame.html", speech=FromRight())
    assert '<html lang="en" dir="ltr">' in page("frame.html", speech=ENGLISH)
