"""What the browser is told once somebody has said yes or no, in the language of the window that asked."""

from __future__ import annotations

from urllib.request import urlopen

from desktop.core.speech import English
from desktop.services.door import Door
from tests.services.test_sign_in import free_redirect


class Arabic(English):
    """A language that says everything alike, from the right."""

    code, from_right = "ar", True

    def spoken(self, words: str) -> str:
        return f"<{len(words)}>"


def test_the_page_is_in_the_windows_language_and_nothing_in_it_is_markup() -> None:
    redirect = free_redirect()
    with Door(redirect, "ours", Arabic()) as door:
        with urlopen(f"{redirect}?state=ours&code=yes", timeout=10) as answer:
            page = answer.read().decode()
        assert door.called(0)
    assert '<html lang="ar" dir="rtl">' in page
    assert "<h1>&lt;14&gt;</h1>" in page
    assert "Parley goes on" not in page
