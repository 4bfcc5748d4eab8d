"""Trust: whose certificates count: those of this computer's own store, or of a file that somebody names."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import CertificateTrouble
from desktop.core.sentence import sentence

if TYPE_CHECKING:
    import ssl

VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")
"""Where a company names the certificates that it gave its computers, in place of the store."""

_STORES = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)


def context(environ: Mapping[str, str] = os.environ) -> ssl.SSLContext:
    """For a client; it checks certificate and host name. Raises CertificateTrouble where a named file is not there.

    A Linux without a store of its own (a bare container) gets the list that comes with requests.
    """
    import ssl

    import truststore

    named, place = _named(environ)
    if not named and _has_store():
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if not named:
        import certifi

        place = certifi.where()
    try:
        folder = Path(place).is_dir()
        return ssl.create_default_context(cafile=None if folder else place, capath=place if folder else None)
    except (OSError, ssl.SSLError):
        raise CertificateTrouble(
            sentence("The certificates that %1 names (%2) cannot be read.", named, place),
            sentence("Mend %1, or take it away to use this computer's own store.", named),
        ) from None


def described(environ: Mapping[str, str] = os.environ) -> str:
    """Whose they are, in words."""
    named, place = _named(environ)
    if named:
        return f"{place} ({named})"
    if not _has_store():
        return "the list that comes with Parley, because this computer has no store of its own"
    stores = {"win32": "the store of Windows", "darwin": "the keychain of macOS"}
    return stores.get(sys.platform, "this computer's own store")


def _named(environ: Mapping[str, str]) -> tuple[str, str]:
    return next(((name, environ[name]) for name in VARIABLES if environ.get(name)), ("", ""))


def _has_store() -> bool:
    """truststore looks in these places where OpenSSL's own is empty, and is silent where all of them are."""
    if not sys.platform.startswith("linux"):
        return True
    import ssl

    defaults = ssl.get_default_verify_paths()
    if defaults.cafile or (defaults.capath and any(Path(defaults.capath).glob("*.0"))):
        return True
    return any(Path(place).exists() for place in _STORES)
