"""docs/glossary.md, made of the words that the window explains (desktop/ui/help/glossary.py).

python .ci/glossary.py           prints it
python .ci/glossary.py --write   writes it
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "glossary.md"
HEAD = """# Words explained

Words of X and of hashtag chats, for people who never used X. They are in Parley, too: press Shift+F1 and type a word.
"""


def page() -> str:
    from desktop.ui.help.glossary import ENTRIES

    parts = [HEAD]
    for entry in ENTRIES:
        parts += [f"## {entry.word}\n", f"{entry.meaning}\n"]
    return "\n".join(parts)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    if "--write" in sys.argv:
        PAGE.write_text(page(), encoding="utf-8")
    else:
        print(page())
