"""Sheet: the gallery's page, each scene a row and each variant a column, with what the clipping check found."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

from tests.gallery.variants import VARIANTS

STYLE = (
    "body{font:14px system-ui;margin:24px}td{vertical-align:top;padding:0 12px 24px 0}img{width:420px;"
    "border:1px solid #ccc}h2{margin:24px 0 8px}li{max-width:400px;color:#8a1c14}"
)


def write_index(folder: Path) -> Path:
    """Of what is in it by now."""
    shown = [one.name for one in VARIANTS if (folder / one.name).is_dir()]
    cut = {name: _read(folder / name / "cut.json") for name in shown}
    scenes = sorted({path.stem for name in shown for path in (folder / name).glob("*.png")})
    rows = []
    for scene in scenes:
        cells = "".join(_cell(name, scene, cut[name].get(scene, [])) for name in shown)
        rows.append(f"<h2 id={scene}>{scene}</h2><table><tr>{cells}</tr></table>")
    page = folder / "index.html"
    page.write_text(
        f"<!doctype html><meta charset=utf-8><title>Gallery</title><style>{STYLE}</style>{''.join(rows)}",
        encoding="utf-8",
    )
    return page


def _cell(variant: str, scene: str, cut: list[str]) -> str:
    place = f"{variant}/{scene}.png"
    said = "".join(f"<li>{escape(one)}</li>" for one in cut)
    return (
        f'<td>{variant}<br><a href="{place}"><img loading=lazy src="{place}" alt=""></a><ul>{said}</ul></td>'
    )


def _read(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found
