"""Hindrance: what stood in the way before a request left: a proxy or a certificate, each with its own sentence."""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator

import requests
from urllib3.exceptions import ProxyError

from desktop.core.errors import (
    CertificateDate,
    CertificateIssuer,
    CertificateName,
    CertificateTrouble,
    Offline,
    ProxyPassword,
    ProxyRefusal,
    ProxyTrouble,
)
from desktop.core.sentence import sentence

_SETTINGS = sentence("Look at the proxy in the settings, under Connection, or ask whoever runs your network.")
_CODES: dict[int, type[CertificateTrouble]] = {
    # OpenSSL: x509_vfy.h
    9: CertificateDate, 10: CertificateDate, 18: CertificateIssuer, 19: CertificateIssuer, 20: CertificateIssuer,
    21: CertificateIssuer, 62: CertificateName, 64: CertificateName,
    # Windows: winerror.h, which truststore passes on
    0x800B0101: CertificateDate, 0x800B0109: CertificateIssuer, 0x800B010A: CertificateIssuer,
    0x800B010F: CertificateName,
}  # fmt: skip
_WORDS: tuple[tuple[str, type[CertificateTrouble]], ...] = (
    ("expired", CertificateDate),  # macOS says it in words alone
    ("not yet valid", CertificateDate),
    ("name", CertificateName),
    ("trusted", CertificateIssuer),
)


def hindrance(problem: BaseException, network: str) -> Offline | None:
    """What `problem`, raised by requests before anything left, was about; None where it was the line itself."""
    if isinstance(problem, requests.exceptions.ProxyError):
        return _of_proxy(problem)
    if isinstance(problem, requests.exceptions.SSLError):
        return _of_certificate(problem, network)
    return None


def _of_proxy(problem: requests.exceptions.ProxyError) -> ProxyTrouble:
    said = " ".join(str(part) for part in _chain(problem) if isinstance(part, OSError | ProxyError))
    status = re.search(r"Tunnel connection failed: (\d{3})", said)
    if status is None:
        return ProxyTrouble("The proxy on the way cannot be reached.", _SETTINGS)
    if status[1] == "407":
        return ProxyPassword(
            "The proxy on the way wants a name and a password.",
            "Set the variable HTTPS_PROXY to http://name:password@host:port before Parley starts.",
        )
    return ProxyRefusal(f"The proxy on the way does not let Parley through ({status[1]}).", _SETTINGS)


def _of_certificate(problem: requests.exceptions.SSLError, network: str) -> CertificateTrouble:
    kind = CertificateTrouble
    for part in _chain(problem):
        if isinstance(part, ssl.SSLCertVerificationError):
            kind = _CODES.get(part.verify_code & 0xFFFFFFFF, kind) if part.verify_code else _by_words(part)
            break
    if kind is CertificateDate:
        return kind(
            f"The certificate of {network} is not valid today, so nothing was sent.",
            "Check this computer's date and time.",
        )
    if kind is CertificateIssuer:
        return kind(
            f"Nobody whom this computer trusts vouches for {network}, so nothing was sent.",
            "Your network may read along: ask whoever runs it for its certificate.",
        )
    if kind is CertificateName:
        return kind(
            f"Somebody else answered in the place of {network}, so nothing was sent.",
            "Open a page in your browser: your network may want you to sign in first.",
        )
    return kind(
        f"The way to {network} is not safe, so nothing was sent.",
        "Check this computer's date, or ask whoever runs its network.",
    )


def _by_words(problem: ssl.SSLCertVerificationError) -> type[CertificateTrouble]:
    said = str(problem).casefold()
    return next((kind for words, kind in _WORDS if words in said), CertificateTrouble)


def _chain(problem: BaseException) -> Iterator[BaseException]:
    """requests and urllib3 wrap what happened in their arguments, their reasons and their causes."""
    todo, seen = [problem], set[int]()
    while todo:
        part = todo.pop(0)
        if id(part) in seen:
            continue
        seen.add(id(part))
        yield part
        inner = (*part.args, getattr(part, "reason", None), getattr(part, "original_error", None))
        todo += [one for one in (*inner, part.__cause__, part.__context__) if isinstance(one, BaseException)]
