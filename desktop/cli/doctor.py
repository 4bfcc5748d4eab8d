"""`parley doctor`: what is missing on this computer, and what to do."""

from __future__ import annotations

import argparse
import os
import time

from desktop.services import checkup
from desktop.services.checkup import Check
from desktop.services.vault import Vault
from desktop.store.accounts import Accounts
from desktop.store.glance import Glance
from desktop.store.paths import default_paths
from desktop.store.settings import Settings


def run(options: argparse.Namespace) -> int:
    """A line a check; 0 when all is well."""
    if options.window:
        from desktop import app

        print(app.describe_window())
        return 0
    if options.proxy_script:
        from desktop import app

        return app.answer_proxy_script()
    checks = examine()
    width = max(len(check.name) for check in checks)
    for check in checks:
        print(f"{check.name:<{width}}  {'ok' if check.ok else 'needs you'}: {check.found}")
        if not check.ok:
            print(f"{'':<{width}}  -> {check.remedy}")
    return 0 if all(check.ok for check in checks) else 1


def examine() -> list[Check]:
    """All checks, in the order in which a person would mend them. What Parley keeps is looked at and not changed."""
    from desktop import app

    paths = default_paths(os.environ)
    kept = Glance(paths.database)
    place = app.x_place(Settings(kept))
    secrets = app.system_secrets(paths)
    vault = Vault(secrets, deadline=10.0)
    try:
        proxy = checkup.check_proxy(place.origin, place.ways)
        network, clock = checkup.check_network(place.origin, place.ways, app.utc_now)
        return [
            checkup.check_python(),
            checkup.check_qt(app.own_program("doctor", "--window"), app.window_environment()),
            checkup.check_keyring(vault, secrets.describe),
            checkup.check_database(paths, app.utc_now),
            checkup.check_space(paths),
            clock,
            proxy,
            checkup.check_certificates(place.ways),
            network,
            checkup.check_links(app.link_opener()),
            checkup.check_app(place.app),
            *checkup.check_accounts(Accounts(kept).list(place.origin), vault, time.time()),
            checkup.check_bearer(place.origin, vault),
        ]
    finally:
        vault.close()
