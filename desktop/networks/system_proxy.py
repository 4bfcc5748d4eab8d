"""System proxy: what this computer says about its proxy: the environment, Windows, macOS, GNOME or KDE.

What it needs is imported inside functions: most starts ask nobody.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

_SECONDS = 3.0
_LIST_GNOME = ("gsettings", "list-recursively", "org.gnome.system.proxy")


@dataclass(frozen=True, slots=True, repr=False)
class Said:
    """A proxy's address, a script's, or neither: straight. `source` is who says so, as a person knows them."""

    proxy: str = ""
    script: str = ""
    source: str = ""


def system_says(url: str, *, environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Said:
    """What holds for `url`. Variables come first: whoever starts a program with them means this program."""
    said = _environment(url)
    if said is not None:
        return said
    if platform in ("win32", "darwin"):
        return _offered_by_python(url, platform)
    desktop = environ.get("XDG_CURRENT_DESKTOP", "")
    if "KDE" in desktop.upper():
        folder = Path(environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        return kde_says(url, folder / "kioslaverc")
    if desktop and shutil.which(_LIST_GNOME[0]):
        return gnome_says(url, lambda: _output(_LIST_GNOME))
    return Said()


def gnome_says(url: str, listed: Callable[[], str]) -> Said:
    """`listed` gives what `gsettings list-recursively org.gnome.system.proxy` prints."""
    values = _settings(listed())
    mode = values.get("mode", "none")
    if mode == "auto" and (script := str(values.get("autoconfig-url", ""))):
        return Said(script=script, source="GNOME")
    if mode != "manual":
        return Said(source="GNOME")
    ignored = values.get("ignore-hosts", [])
    if _is_passed_by(url, ignored if isinstance(ignored, list) else []):
        return Said(source="GNOME")
    for scheme in ("https", "http"):
        host, port = values.get(f"{scheme}.host"), values.get(f"{scheme}.port")
        if host and port:
            return Said(proxy=f"http://{host}:{port}", source="GNOME")
    if values.get("socks.host"):
        return Said(proxy=f"socks5://{values['socks.host']}:{values.get('socks.port')}", source="GNOME")
    return Said(source="GNOME")


def kde_says(url: str, file: Path) -> Said:
    """`file` is kioslaverc (KDE: kcms/ksmserver proxy settings). Proxies stand there as "http://host port"."""
    import configparser

    kept = configparser.RawConfigParser(strict=False)
    try:
        kept.read(file, encoding="utf-8")
    except (configparser.Error, OSError, UnicodeDecodeError):
        return Said()
    wanted = kept["Proxy Settings"] if kept.has_section("Proxy Settings") else {}
    kind = wanted.get("ProxyType", "0")
    if kind == "2" and (script := wanted.get("Proxy Config Script", "")):
        return Said(script=script, source="KDE")
    exempt = [host for host in wanted.get("NoProxyFor", "").split(",") if host]
    proxy = ":".join((wanted.get("httpsProxy", "") or wanted.get("httpProxy", "")).split())
    if kind != "1" or not proxy or _is_passed_by(url, exempt):
        return Said(source="KDE")
    return Said(proxy=proxy if "://" in proxy else f"http://{proxy}", source="KDE")


def _environment(url: str) -> Said | None:
    from urllib.request import getproxies_environment

    from requests.utils import select_proxy, should_bypass_proxies

    proxy = select_proxy(url, getproxies_environment())
    if not proxy:
        return None
    source = "environment variables"
    if should_bypass_proxies(url, no_proxy=None):
        return Said(source=source)
    return Said(proxy=proxy if "://" in proxy else f"http://{proxy}", source=source)


def _offered_by_python(url: str, platform: str) -> Said:
    """A script's address from PyPAC, everything else from urllib, which reads the registry and SystemConfiguration."""
    from urllib.request import getproxies

    from pypac.os_settings import autoconfig_url_from_preferences, autoconfig_url_from_registry
    from requests.utils import select_proxy, should_bypass_proxies

    source = "Windows" if platform == "win32" else "macOS"
    script = autoconfig_url_from_registry() if platform == "win32" else autoconfig_url_from_preferences()
    if script:
        return Said(script=str(script), source=source)
    proxy = select_proxy(url, getproxies())
    if not proxy or should_bypass_proxies(url, no_proxy=None):
        return Said(source=source)
    return Said(proxy=proxy if "://" in proxy else f"http://{proxy}", source=source)


def _is_passed_by(url: str, exempt: list[str]) -> bool:
    """Desktops write "*.example.org" where the variable no_proxy has ".example.org"."""
    from requests.utils import should_bypass_proxies

    return bool(exempt) and should_bypass_proxies(url, no_proxy=",".join(host.lstrip("*") for host in exempt))


def _settings(listed: str) -> dict[str, object]:
    """`org.gnome.system.proxy.http host 'a'` is "http.host". Values are GVariant text, which Python mostly reads."""
    import ast

    values: dict[str, object] = {}
    for line in listed.splitlines():
        schema, _, rest = line.partition(" ")
        name, _, text = rest.partition(" ")
        part = schema.removeprefix("org.gnome.system.proxy").lstrip(".")
        try:
            values[f"{part}.{name}" if part else name] = ast.literal_eval(text.removeprefix("@as "))
        except (ValueError, SyntaxError):  # true and false are none of Python's words, and none that we need
            continue
    return values


def _output(command: tuple[str, ...]) -> str:
    import subprocess

    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout
