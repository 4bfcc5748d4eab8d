"""Log file: what went wrong, for whoever mends it; never a post's text, never a key, and no fuss on a full disk."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler

from desktop.store.paths import Paths


class _LogFile(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Nothing: the terminal would get a page for every line that there is no room for."""


def write_log(paths: Paths) -> logging.Handler:
    """Log into the home from here on; whoever removes the handler ends it. Raises HomeUnusable."""
    paths.ensure()
    log = _LogFile(paths.logs / "parley.log", maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True)
    log.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    log.setLevel(logging.INFO)
    logging.getLogger("desktop").addHandler(log)
    return log
