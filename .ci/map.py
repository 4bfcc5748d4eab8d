"""Every module of Parley with the first line of its docstring: the tables of ARCHITECTURE.md.

python .ci/map.py           prints them
python .ci/map.py --write   puts them into ARCHITECTURE.md, in the place of those that are there
python .ci/map.py --check   prints nothing but modules without a first line, and fails where there is one
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "ARCHITECTURE.md"
BEGIN, END = "## Every module\n", "## Tests\n"
TITLES = {
    "desktop": "The root",
    "desktop/core": "Core",
    "desktop/core/tables": "Tables that are made",
    "desktop/networks": "Networks",
    "desktop/networks/x": "The adapter for X",
    "desktop/store": "Store",
    "desktop/services": "Services",
    "desktop/documents": "Documents",
    "desktop/practice": "Practice",
    "desktop/ui": "The window",
    "desktop/ui/models": "Item models",
    "desktop/ui/stream": "The stream",
    "desktop/ui/question": "The question",
    "desktop/ui/composer": "The composer",
    "desktop/ui/glance": "The room at a glance",
    "desktop/ui/moderator": "The host's desk",
    "desktop/ui/rehearsal": "A rehearsal",
    "desktop/ui/stage": "The stage",
    "desktop/ui/plan": "Planning a chat",
    "desktop/ui/settings": "The settings",
    "desktop/cli": "Command line",
    "desktop/self_testing": "The self-test",
}
"""The order in which a stranger reads them; other folders follow under their own names."""


def first_line(module: Path) -> str:
    text = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return text.partition("\n")[0].strip()


def modules() -> list[Path]:
    """All modules that say something; an empty `__init__` is only a folder."""
    return [module for module in sorted((ROOT / "desktop").rglob("*.py")) if module.stat().st_size]


def tables(lines: dict[str, str]) -> str:
    """A table a folder."""
    by_folder: dict[str, list[str]] = {folder: [] for folder in TITLES}
    for path, line in lines.items():
        row = f"| {line.rstrip('.')} | `{path}` |"
        by_folder.setdefault(path.rpartition("/")[0], []).append(row)
    head = "| what it is for | file |\n|---|---|\n"
    return "".join(
        f"### {TITLES.get(folder, folder)}\n{head}" + "".join(f"{row}\n" for row in rows) + "\n"
        for folder, rows in by_folder.items()
        if rows
    )


def main() -> int:
    lines = {module.relative_to(ROOT).as_posix(): first_line(module) for module in modules()}
    silent = [path for path, line in lines.items() if not line]
    if "--check" in sys.argv:
        print("".join(f"{path}: no docstring\n" for path in silent), end="")
        return 1 if silent else 0
    if "--write" in sys.argv:
        page = PAGE.read_text(encoding="utf-8")
        before, after = page.partition(BEGIN)[0], page.partition(END)[2]
        PAGE.write_text(f"{before}{BEGIN}\n{tables(lines)}{END}{after}", encoding="utf-8")
        return 0
    print(tables(lines), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
