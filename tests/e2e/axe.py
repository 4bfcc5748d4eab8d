"""axe-core over what a browser shows: what on a page somebody cannot see, reach or have read out."""

from __future__ import annotations

from functools import cache
from importlib import resources

from tests.conftest import absent
from tests.e2e.browser import Browser

RUN = """axe.run(document, {resultTypes: ['violations']}).then(
    said => said.violations.flatMap(
        one => one.nodes.map(node => `${one.id} (${one.help}): ${node.target.join(' ')}: ${node.failureSummary}`)))"""


@cache
def axe_core() -> str:
    """The script, as npm's axe-core has it (docs/adr/0002-dependencies.md)."""
    try:
        return (resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
    except ModuleNotFoundError:
        absent("there is no axe-core: python3 .ci/prepare.py")
        return ""


def violations(browser: Browser) -> list[str]:
    """What every rule of axe-core finds, its best practices too; a line a place. It adds no message and asks for
    nothing, but the page has `window.axe` afterwards."""
    browser.run(axe_core() + ";0")
    return [str(one) for one in browser.run(RUN)]
