"""PAC: fetches a proxy script and asks it, in a process of its own, which proxies lead to an address.

A script is a stranger's program. PyPAC's interpreter holds Python's lock while it runs, so one that never ends would
stop every thread here; and it hands the script our environment. So it runs in a child with a deadline and with hardly
any environment, and is told of an address its scheme and host alone, as browsers do.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from desktop.core.errors import ScriptBroken, ScriptMissing
from desktop.core.origin import Origin

if TYPE_CHECKING:
    import ssl

FETCH_SECONDS = 5.0
RUN_SECONDS = 8.0
"""A script may look up names (dnsResolve), which takes a moment; the child itself starts within one."""
LONGEST = 1_000_000
"""Bytes. Real ones are a few thousand."""
_MEMORY = 1 << 30
_KEPT = ("PATH", "PYTHONPATH", "PYTHONHOME", "SYSTEMROOT", "LD_LIBRARY_PATH", "TEMP", "TMP", "LANG", "LC_ALL")
"""Variables without which no child starts."""


def fetch(address: str, trust: ssl.SSLContext, *, seconds: float = FETCH_SECONDS) -> str:
    """The script at `address` (http, https, file, or a path), fetched without any proxy. Raises ScriptMissing."""
    from urllib.error import URLError
    from urllib.request import HTTPSHandler, ProxyHandler, build_opener

    url = address if "://" in address else Path(address).as_uri()
    opener = build_opener(ProxyHandler({}), HTTPSHandler(context=trust))
    try:
        with opener.open(url, timeout=seconds) as answer:
            return str(answer.read(LONGEST).decode("utf-8", "replace"))
    except (OSError, ValueError) as trouble:
        reason = trouble.reason if isinstance(trouble, URLError) else trouble
        raise ScriptMissing(
            f"The proxy script at {address} cannot be fetched ({reason}).",
            "Look at the proxy in the settings, under Connection, or ask whoever runs your network.",
        ) from None


def ask(
    script: str,
    origin: Origin,
    command: Sequence[str],
    *,
    seconds: float = RUN_SECONDS,
    environ: Mapping[str, str] = os.environ,
) -> tuple[str, ...]:
    """The proxies for `origin`, in the script's order, as addresses; "" is straight. Raises ScriptBroken.

    `command` starts a program that calls `answer`.
    """
    import subprocess

    question = json.dumps({"script": script, "url": f"{origin}/", "host": origin.host})
    kept = {name: environ[name] for name in _KEPT if name in environ}
    try:
        done = subprocess.run(
            command, input=question, env=kept, capture_output=True, text=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise _broken("takes too long") from None
    except OSError as trouble:
        raise _broken(f"cannot be run ({type(trouble).__name__})") from None
    if done.returncode != 0:
        raise _broken("does not run")
    return _read(done.stdout)


def answer(given: TextIO, said: TextIO) -> int:
    """The child: reads a question from `given`, writes what the script returned to `said`; 1 where it does not run."""
    from pypac.parser import MalformedPacError, PACFile

    _limit_memory()
    question = json.load(given)
    try:
        found = PACFile(question["script"]).find_proxy_for_url(question["url"], question["host"])
    except (MalformedPacError, RuntimeError, ValueError, TypeError, OSError):
        return 1
    said.write(json.dumps(found))
    return 0


def _read(said: str) -> tuple[str, ...]:
    """ "PROXY a:1; SOCKS b:2; DIRECT" as ("http://a:1", ""). SOCKS would take one more library, and nobody asked."""
    try:
        found = json.loads(said)
    except ValueError:
        found = None
    if not isinstance(found, str):
        raise _broken("does not say where to go")
    kinds = {"PROXY": "http://", "HTTP": "http://", "HTTPS": "https://"}
    ways = []
    for part in found.split(";"):
        kind, _, address = part.strip().partition(" ")
        if kind.upper() == "DIRECT":
            ways.append("")
        elif kind.upper() in kinds and address.strip():
            ways.append(kinds[kind.upper()] + address.strip())
    if not ways and found.strip():
        raise _broken("names no proxy that Parley can use")
    return tuple(ways) or ("",)


def _broken(how: str) -> ScriptBroken:
    return ScriptBroken(
        f"The proxy script {how}.",
        "Ask whoever runs your network, or name the proxy yourself in the settings, under Connection.",
    )


def _limit_memory() -> None:
    if sys.platform.startswith("linux"):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
