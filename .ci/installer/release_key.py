"""ReleaseKey: the Ed25519 key that signs what a release says of itself, as openssl's genpkey writes it.

python .ci/installer/release_key.py FILE    what the public half is, for resources/build.toml

A machine that makes releases has it as a file (--key) or, as such machines keep their secrets, whole in the variable
PARLEY_RELEASE_KEY. It is never in the repository. A signature is 64 bytes, of the bytes as they are.
"""

from __future__ import annotations

import base64
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

VARIABLE = "PARLEY_RELEASE_KEY"


class NoKey(Exception):
    """Something was given for a key, and is none."""


def release_key(file: Path | None, environ: Mapping[str, str] = os.environ) -> Ed25519PrivateKey | None:
    """The key, or nothing where a release has none."""
    said = file.read_bytes() if file is not None else environ.get(VARIABLE, "").encode()
    if not said.strip():
        return None
    try:
        key = load_pem_private_key(said, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as why:
        raise NoKey(f"The release key cannot be read: {type(why).__name__}") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise NoKey("The release key is not one of Ed25519.")
    return key


def public_half(key: Ed25519PrivateKey) -> str:
    """Its 32 bytes in Base64."""
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def main(arguments: list[str]) -> int:
    try:
        key = release_key(Path(arguments[0]) if arguments else None)
    except (NoKey, OSError) as why:
        print(why, file=sys.stderr)
        return 1
    if key is None:
        print(f"No key: name its file, or set {VARIABLE}.", file=sys.stderr)
        return 1
    print(public_half(key))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
