"""The port costs nothing to know."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import REPOSITORY


def test_the_port_and_signing_in_load_neither_tweepy_nor_requests() -> None:
    """A start should not wait for them: they are loaded when the first connection is made."""
    program = (
        "import sys, desktop.networks.gateway, desktop.networks.oauth, desktop.networks.consent, "
        "desktop.networks.x.registration; "
        "print([name for name in ('requests', 'tweepy', 'urllib3') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
