"""The desktop's own tools hand a link to the program that is entered, wherever it lies, and to nobody afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.services.link_opener import SCHEME_TYPE, DesktopEntry
from desktop.surroundings import resources
from tests.conftest import absent

LINK = "parley:join?v=1&tag=gardenchat&host=ines&topic=Stopping%20%24HOME"
NOTE = '#!/bin/sh\nprintf \'%s|\' "$@" > "$NOTED"\n'

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are of Linux"),
]


@pytest.mark.parametrize("folder", ["plain", "my 'own' \"files\""])
def test_a_link_reaches_the_program_as_it_was_clicked(tmp_path: Path, folder: str) -> None:
    for tool in ("gio", "xdg-mime", "desktop-file-validate"):
        if shutil.which(tool) is None:
            absent(f"needs {tool}: make prepare-desktop")
    program, noted = tmp_path / folder / "parley", tmp_path / "noted"
    program.parent.mkdir()
    program.write_text(NOTE, encoding="utf-8")
    program.chmod(0o755)
    os.mkfifo(noted)
    environ = {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        **{"HOME": str(tmp_path), "NOTED": str(noted)},
        **{"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "config")},
    }
    (tmp_path / "config").mkdir()
    icon = resources() / "icons" / "parley.svg"
    entry = DesktopEntry((str(program),), icon, tmp_path / "data", tmp_path / "config", environ)
    entry.switch_on()
    assert run("desktop-file-validate", str(entry.file), environ=environ) == ""
    assert "parley.desktop" in run("xdg-mime", "query", "default", SCHEME_TYPE, environ=environ)
    assert "calendar" not in (tmp_path / "config" / "mimeapps.list").read_text(encoding="utf-8")
    with subprocess.Popen(("cat", str(noted)), stdout=subprocess.PIPE, text=True) as reader:
        try:
            run("gio", "open", LINK, environ=environ)
            assert reader.communicate(timeout=30)[0] == f"{LINK}|"
        finally:
            reader.kill()
    entry.switch_off()
    assert run("xdg-mime", "query", "default", SCHEME_TYPE, environ=environ) == ""
    assert SCHEME_TYPE not in (tmp_path / "config" / "mimeapps.list").read_text(encoding="utf-8")


def run(*command: str, environ: dict[str, str]) -> str:
    return subprocess.run(
        command, env=environ, capture_output=True, text=True, timeout=30, check=False
    ).stdout.strip()
