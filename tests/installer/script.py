"""The steps in .ci/installer, which is no package: they are scripts, and call each other as such."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

from tests.conftest import REPOSITORY

FOLDER = REPOSITORY / ".ci" / "installer"


def script(name: str) -> ModuleType:
    if str(FOLDER) not in sys.path:
        sys.path.append(str(FOLDER))
    return importlib.import_module(name)
