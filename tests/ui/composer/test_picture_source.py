"""Pictures are looked for where this computer keeps them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.ui.composer.picture_source import first_folder


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system alone says where they are")
def test_without_a_folder_for_pictures_one_begins_at_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert first_folder() == str(tmp_path)
    (tmp_path / "Pictures").mkdir()
    assert first_folder() == str(tmp_path / "Pictures")
