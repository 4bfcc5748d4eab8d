"""How Sphinx makes the guides: `make docs`. A link, an anchor or a picture that leads nowhere is a failure."""

from pathlib import Path

project = "Parley"
author = "Parley"
language = "en"
extensions = ["myst_parser"]
# Why the house is as it is (adr) is read in the repository, by those who work on it; join is a page of its own.
exclude_patterns = ["adr", "join", "pictures"]
myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence"]
nitpicky = True
html_theme = "furo"
html_title = "Parley"
html_baseurl = ""
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
html_theme_options = {"top_of_page_buttons": []}
templates_path = []
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
# Looked at by hand (`make docs-links`), as machines that check have no network.
linkcheck_timeout = 20
linkcheck_anchors = False
linkcheck_ignore = [r"http://127\.0\.0\.1.*", r"https://example\.org.*"]


LANDMARKS = {"sidebar-drawer": "Pages", "toc-drawer": "On this page"}
"""The theme has two asides, which a screen reader can tell apart by names only."""


def name_landmarks(app, trouble):
    """Once all pages are written."""
    if trouble is None and app.builder.format == "html":
        for page in Path(app.outdir).glob("*.html"):
            text = page.read_text(encoding="utf-8")
            for kind, name in LANDMARKS.items():
                text = text.replace(f'<aside class="{kind}', f'<aside aria-label="{name}" class="{kind}')
            page.write_text(text, encoding="utf-8")


def setup(app):
    app.connect("build-finished", name_landmarks)
