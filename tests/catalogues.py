"""The tool that keeps the translations, for tests: it lives beside the sources, outside of every package."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

from tests.conftest import REPOSITORY


def _loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("parley_languages", REPOSITORY / ".ci" / "languages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


languages = _loaded()
