"""Proxy: how a person wants the network to be reached: as the system says, straight, by an address or by a script."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from desktop.core.errors import BadInput
from desktop.core.sentence import sentence


class By(StrEnum):
    """Who names the proxy."""

    SYSTEM = "system"
    NONE = "none"
    ADDRESS = "address"
    SCRIPT = "script"


@dataclass(frozen=True, slots=True)
class ProxyWish:
    """`address` is the proxy's, or the script's."""

    by: By = By.SYSTEM
    address: str = ""


def parse_proxy(typed: str) -> str:
    """`http://host:port`. Raises BadInput, also for a password: it would be kept where anybody can read it."""
    text = typed.strip()
    form = sentence("Use a form like %1.", "http://proxy.example.org:3128")
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError as problem:
        raise BadInput("This is not the address of a proxy.", form) from problem
    if parts.username or parts.password:
        raise BadInput(
            "Parley keeps no name and password of a proxy.",
            "Leave them out here; with them, set the variable HTTPS_PROXY before Parley starts.",
        )
    if parts.scheme not in ("http", "https") or not host or parts.path not in ("", "/") or parts.query:
        raise BadInput("This is not the address of a proxy.", form)
    if port is None:
        raise BadInput("The port of the proxy is missing.", form)
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def parse_script(typed: str) -> str:
    """The whole address of a proxy script (PAC): http, https or file. Raises BadInput."""
    text = typed.strip()
    form = sentence("Use a form like %1.", "http://example.org/proxy.pac")
    try:
        parts = urlsplit(text)
    except ValueError as problem:
        raise BadInput("This is not the address of a script.", form) from problem
    if parts.username or parts.password:
        raise BadInput("Parley keeps no name and password for a script.", form)
    if parts.scheme not in ("http", "https", "file") or not (parts.hostname or parts.scheme == "file"):
        raise BadInput("This is not the address of a script.", form)
    return text
