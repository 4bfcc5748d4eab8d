"""Whoever makes releases, in tests: a key of its own, and notices signed by it."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.core.update import SIGNED_AS, UpdateNotice, UpdateSource, key_id, write_file

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PAGE = "https://parley.example.org/download"


class Maker:
    def __init__(self) -> None:
        self.key = Ed25519PrivateKey.generate()
        self.public = base64.b64encode(self.key.public_key().public_bytes_raw()).decode()

    def source(self, address: str) -> UpdateSource:
        return UpdateSource(address, PAGE, (self.public,))

    def sign(self, text: bytes) -> bytes:
        return write_file(text, {key_id(self.public): self.key.sign(SIGNED_AS + text)})

    def file(
        self,
        version: str = "9.1",
        serial: int = 5,
        *,
        issued: datetime = NOW - timedelta(days=1),
        days: int = 90,
    ) -> bytes:
        return self.sign(UpdateNotice(serial, version, issued, issued + timedelta(days=days)).text())
