"""Draw: the scenes of one variant, in one process: `python -m tests.gallery.draw VARIANT FOLDER NAMES`."""

from __future__ import annotations

import json
import logging
import sys
import tempfile
import time
import traceback
from contextlib import ExitStack, closing
from fnmatch import fnmatch
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.application import dressed, qt_application
from desktop.ui.theme import Theme
from tests.gallery import scenes_first, scenes_host, scenes_room  # noqa: F401
from tests.gallery.evening import NOW, Evening
from tests.gallery.scenes import GUEST, SCENES, Scene
from tests.gallery.stage import Stage
from tests.gallery.variants import VARIANTS, Pseudo, Variant
from tests.ui.clipping import clippings


class Drawing:
    """What all scenes of a variant share: who sits there, and the theme."""

    def __init__(self, stack: ExitStack, variant: Variant, into: Path) -> None:
        self._stack, self._variant = stack, variant
        self._app = qt_application(stack)
        self._theme: Theme = dressed(self._app)
        self._folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="parley-gallery-")))
        self._evenings: dict[str, Evening] = {}
        self._into = into / variant.name
        self._into.mkdir(parents=True, exist_ok=True)
        if variant.is_pseudo:
            self._pseudo = Pseudo()

    def draw(self, scene: Scene) -> list[str]:
        """The picture is saved; what is cut in it."""
        evening = self._evening(scene.me or GUEST)
        evening.clock.now = NOW
        home = evening.copy("home") if scene.me else evening.empty("home")
        house = evening.house(home, practice=scene.practice)
        self._variant.wear(house.settings)
        if self._variant.is_pseudo:
            QCoreApplication.installTranslator(self._pseudo)
        with closing(Stage(evening, house, self._theme, self._variant.size)) as stage:
            shown = scene.act(stage) or stage.window
            picture = stage.draw(shown)
            picture.save(str(self._into / f"{scene.name}.png"))
            found = clippings(shown)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        return found

    def _evening(self, me: str) -> Evening:
        if me not in self._evenings:
            folder = self._folder / me
            folder.mkdir()
            self._evenings[me] = self._stack.enter_context(Evening(folder, me))
        return self._evenings[me]


def main(name: str, into: str, only: str = "*") -> int:
    variant = next(one for one in VARIANTS if one.name == name)
    found: dict[str, list[str]] = {}
    troubles = 0
    logging.disable(logging.WARNING)
    with ExitStack() as stack:
        drawing = Drawing(stack, variant, Path(into))
        for scene in SCENES.values():
            if not any(fnmatch(scene.name, one) for one in only.split(",")):
                continue
            began = time.monotonic()
            try:
                found[scene.name] = drawing.draw(scene)
            except Exception:
                troubles += 1
                print(f"{name} {scene.name}: not drawn\n{traceback.format_exc()}", file=sys.stderr)
            cut = len(found.get(scene.name, ()))
            print(f"{name} {scene.name} {time.monotonic() - began:.1f} s, {cut} cut", flush=True)
    kept = Path(into) / name / "cut.json"
    before = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    kept.write_text(json.dumps(before | found, indent=1, ensure_ascii=False), encoding="utf-8")
    return min(troubles, 1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
