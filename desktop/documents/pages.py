"""Pages: values set into the templates of `resources/documents/`, each escaped, as one file that asks nobody."""

from __future__ import annotations

import sys
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from desktop.core.speech import Speech


def documents_folder() -> Path:
    """`resources/documents` beside the package, or where a bundle unpacked it."""
    root = getattr(sys, "_MEIPASS", None) or Path(__file__).resolve().parents[2]
    return Path(root) / "resources" / "documents"


def page(template: str, *styles: str, speech: Speech, **values: object) -> str:
    """The template `NAME.html`, which extends `frame.html`, with `frame.css` and the style sheets named, in a language.

    All values are other people's until they are escaped, which happens to each; only Markup that our own code made is
    taken as it is. The page's policy allows the one style sheet by its hash and nothing else: no script, no picture, no
    connection, no style of an element.
    """
    style = "".join(_style(name) for name in ("frame.css", *styles))
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return (
        _templates()
        .get_template(template)
        .render(
            **values,
            lang=speech.code,
            direction="rtl" if speech.from_right else "ltr",
            say=speech.say,
            count=speech.count,
            style=Markup(style),
            policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
        )
    )


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(documents_folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _style(name: str) -> str:
    return (documents_folder() / name).read_text(encoding="utf-8")
