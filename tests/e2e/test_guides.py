"""The guides as web pages in a real browser: axe-core finds nothing on them, and they ask for nothing elsewhere."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.e2e.axe import violations
from tests.e2e.browser import Browser, open_browser

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]

PAGES = ("index", "newcomers", "hosts", "glossary")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    into = tmp_path_factory.mktemp("guides")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "-b", "html", str(REPOSITORY / "docs"), str(into)]
    subprocess.run(command, check=True, timeout=100)
    return into


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with open_browser(tmp_path_factory.mktemp("browser")) as running:
        yield running


@pytest.mark.parametrize("page", PAGES)
def test_everybody_can_read_a_guide(browser: Browser, site: Path, page: str) -> None:
    address = (site / f"{page}.html").as_uri()
    browser.open(address)
    assert violations(browser) == []
    assert [asked for asked in browser.requests if not asked.startswith(("file:", "data:"))] == []
