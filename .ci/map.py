"""Every module of Parley with the first line of its docstring, as the table that ARCHITECTURE.md is made from.

python .ci/map.py           prints the table
python .ci/map.py --check   prints nothing but modules without a first line, and fails where there is one
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def first_line(module: Path) -> str:
    text = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return text.partition("\n")[0].strip()


def modules() -> list[Path]:
    """All modules that say something; an empty `__init__` is only a folder."""
    return [module for module in sorted((ROOT / "desktop").rglob("*.py")) if module.stat().st_size]


def main() -> int:
    lines = {module.relative_to(ROOT).as_posix(): first_line(module) for module in modules()}
    silent = [path for path, line in lines.items() if not line]
    if "--check" in sys.argv:
        print("".join(f"{path}: no docstring\n" for path in silent), end="")
        return 1 if silent else 0
    print("| feature | file |\n|---|---|")
    for path, line in lines.items():
        print(f"| {line.rstrip('.')} | `{path}` |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
