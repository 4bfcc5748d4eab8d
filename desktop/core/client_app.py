"""Client app: which app a network knows this program by, whose word that is, and who owns it. All of it is public."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop.core.errors import BadInput

_FORM = re.compile(r"[A-Za-z0-9_\-.:=]{8,200}")


class Source(StrEnum):
    """Who named the app, in the order in which they are heard."""

    ENVIRONMENT = "environment"
    SETTINGS = "settings"
    BUILD = "build"
    INVITATION = "invitation"
    """Of one room: it outranks the others there, once a person said yes to it."""
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class ClientApp:
    """`owner` is who pays and whom the network knows, where the build or the invitation says so."""

    client_id: str = ""
    source: Source = Source.NOBODY
    owner: str = ""


def choose_app(*, environment: str, settings: str, build: str, owner: str) -> ClientApp:
    """The first that is named: by the environment, in the settings, by the build. `owner` is the build's own."""
    named = (
        ClientApp(environment.strip(), Source.ENVIRONMENT),
        ClientApp(settings.strip(), Source.SETTINGS),
        ClientApp(build.strip(), Source.BUILD, owner.strip()),
    )
    return next((app for app in named if app.client_id), ClientApp())


def parse_client_id(typed: str) -> str:
    """A client id as it may be kept; empty for none. Raises BadInput."""
    text = typed.strip()
    if text and not _FORM.fullmatch(text):
        raise BadInput(
            "This is no client id.", "Copy the OAuth 2.0 Client ID; its secret does not belong here."
        )
    return text
