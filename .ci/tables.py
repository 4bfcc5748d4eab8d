"""The tables in desktop/core/tables/, from public lists that were fetched before: which emoji and which endings exist.

python .ci/tables.py emoji LIST               the emoji of a version of Unicode
python .ci/tables.py names LIST               their names in English, by which they are typed
python .ci/tables.py endings LIST TESTS.yml   the endings of web addresses; TESTS are those that X's own tests expect

LIST of emoji: https://unicode.org/Public/emoji/latest/emoji-test.txt, or `emoji.json` of the Python package emoji,
which is read from it. LIST of endings: https://data.iana.org/TLD/tlds-alpha-by-domain.txt, or the first part of
https://publicsuffix.org/list/public_suffix_list.dat. TESTS: tlds.yml of twitter-text's conformance tests, 3.1.0.
"""

from __future__ import annotations

import json
import re
import sys
from itertools import product
from pathlib import Path
from textwrap import fill

TABLES = Path(__file__).resolve().parent.parent / "desktop" / "core" / "tables"
TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
JOINER, COLOURED, KEYCAP, TAG, CANCEL = "\u200d", "\ufe0f", "\u20e3", 0xE0000, "\U000e007f"
FLAG_A = 0x1F1E6

EMOJI = '''"""Emoji: each sequence of Unicode {version} of several code points, written short; made by .ci/tables.py

{count:,} sequences, which core/emoji.py writes out. In SEQUENCES, J joins (U+200D), F is the sign of colour (U+FE0F)
or nothing, K is the keycap (U+20E3), T and U are any of the five skin tones, V any but T; small letters are tags, and
end with U+E007F. FLAGS are pairs of regional indicators.
"""

FLAGS = """
{flags}
"""

SEQUENCES = """
{sequences}
"""
'''
NAMES = '''"""Emoji names: what each emoji of Unicode {version} is called in English; made by .ci/tables.py

{count:,} names of CLDR, those with skin tones left out, in alphabetical order: a name, a blank, and the emoji in its
fully qualified form. Long because it is a table.
"""

NAMES = """
{names}
"""
'''
ENDINGS = '''"""Endings: the top-level domains that make a link of a word; made by .ci/tables.py

LATIN and OTHER: {version}, {count:,} endings.
KEPT: {kept} more that X's own tests (twitter-text 3.1.0, tlds.yml) take for links; most have left the root zone since.
"""

LATIN = """
{latin}
"""

OTHER = """
{other}
"""

KEPT = """
{gone}
"""
'''


def main() -> int:
    match sys.argv[1:]:
        case ["emoji", emoji]:
            write_emoji(Path(emoji))
        case ["names", emoji]:
            write_names(Path(emoji))
        case ["endings", endings, tests]:
            write_endings(Path(endings), Path(tests))
        case _:
            print(__doc__)
            return 2
    return 0


def put(name: str, text: str) -> None:
    (TABLES / name).write_text(text, encoding="utf-8")
    print(f"{name}: {len(text):,} characters")


def lines(words: list[str]) -> str:
    """Nothing longer than a line of code; what is not Latin may be twice as wide."""
    wide = sum(not word.isascii() for word in words) > len(words) / 2
    return fill(" ".join(words), 54 if wide else 108)


# --- emoji -----------------------------------------------------------------------------------------------------------


def write_emoji(path: Path) -> None:
    version, known = read_emoji(path)
    flags = {one for one in known if len(one) == 2 and all(FLAG_A <= ord(sign) < FLAG_A + 26 for sign in one)}
    long = {one for one in known if len(one) > 1} - flags
    short = shortened(long)
    assert {whole for one in short for whole in expanded(one)} == long, "the short form loses something"
    codes = sorted("".join(chr(ord(sign) - FLAG_A + ord("A")) for sign in one) for one in flags)
    put(
        "emoji.py",
        EMOJI.format(
            version=version, count=len(long | flags), flags=fill(" ".join(codes), 108), sequences=lines(short)
        ),
    )


def read_emoji(path: Path) -> tuple[str, set[str]]:
    """The version and all emoji that are not components, qualified or not."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        entries = json.loads(text)
        newest = max(float(entry["E"]) for entry in entries.values())
        return f"{newest:.1f}", {emoji for emoji, entry in entries.items() if entry["status"] > 1}
    version = re.search(r"^# Version: (\S+)", text, re.MULTILINE)
    found = re.findall(r"^([0-9A-F ]+?) *; (?!component)", text, re.MULTILINE)
    assert version, "this is not emoji-test.txt"
    return version[1], {"".join(chr(int(code, 16)) for code in codes.split()) for codes in found}


def write_names(path: Path) -> None:
    version, names = read_names(path)
    kept = sorted((name, sign) for sign, name in names.items() if not set(sign) & set(TONES))
    assert not any(";" in name for name, _ in kept), "a name holds the sign that stands between them"
    text = fill("; ".join(f"{name} {sign}" for name, sign in kept), 88, break_on_hyphens=False)
    put("emoji_names.py", NAMES.format(version=version, count=len(kept), names=text))


def read_names(path: Path) -> tuple[str, dict[str, str]]:
    """The version, and the name of each fully qualified emoji."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        entries = json.loads(text)
        newest = max(float(entry["E"]) for entry in entries.values())
        whole = {sign: entry["en"] for sign, entry in entries.items() if entry["status"] == 2}
        return f"{newest:.1f}", {sign: name.strip(":").replace("_", " ") for sign, name in whole.items()}
    version = re.search(r"^# Version: (\S+)", text, re.MULTILINE)
    found = re.findall(r"^([0-9A-F ]+?) *; fully-qualified +# \S+ E[\d.]+ (.+)$", text, re.MULTILINE)
    assert version, "this is not emoji-test.txt"
    return version[1], {"".join(chr(int(code, 16)) for code in codes.split()): name for codes, name in found}


def shortened(known: set[str]) -> list[str]:
    """One word for all tones and spellings of an emoji, where all of them exist."""
    left, short = set(known), []
    for emoji in sorted(known, key=lambda one: (-len(one), one)):
        if emoji not in left:
            continue
        form = next(form for form in forms(emoji) if expanded(form) <= known)
        left -= expanded(form)
        short.append(form)
    return sorted(short)


def forms(emoji: str) -> list[str]:
    """What may stand for `emoji`, the shortest for most first; the last is the emoji alone."""
    word = emoji
    for sign, name in ((JOINER, "J"), (COLOURED, "F"), (KEYCAP, "K"), (CANCEL, "")):
        word = word.replace(sign, name)
    word = "".join(chr(ord(sign) - TAG) if ord(sign) > TAG else sign for sign in word)
    toned = re.sub(f"[{TONES}]", "T", word)
    first, second, rest = [*toned.split("T", 2), "", ""][:3]
    pair = toned.count("T") == 2
    return [
        *([f"{first}T{second}U{rest}", f"{first}T{second}V{rest}"] if pair else []),
        toned,
        word,
    ]


def expanded(form: str) -> set[str]:
    """As core/emoji.py does it, in its own words."""
    tag = "".join(chr(TAG + ord(sign)) if sign.islower() and sign.isascii() else sign for sign in form)
    word = (tag + CANCEL if tag != form else tag).replace("J", JOINER).replace("K", KEYCAP)
    whole = {
        word.replace("T", one).replace("U", two).replace("V", two)
        for one, two in product(TONES, TONES)
        if "V" not in word or one != two
    }
    for _ in range(form.count("F")):
        whole = {one.replace("F", sign, 1) for one in whole for sign in ("", COLOURED)}
    return {one for one in whole if len(one) > 1}


# --- endings ---------------------------------------------------------------------------------------------------------


def write_endings(path: Path, tests: Path) -> None:
    version, now = read_endings(path)
    expected = set(re.findall(r"text: https://twitter\.(\S+)", tests.read_text(encoding="utf-8")))
    latin = sorted(one for one in now if one.isascii())
    put(
        "endings.py",
        ENDINGS.format(
            version=version,
            count=len(now),
            kept=len(expected - now),
            latin=lines(latin),
            other=lines(sorted(now - set(latin))),
            gone=lines(sorted(expected - now)),
        ),
    )


def read_endings(path: Path) -> tuple[str, set[str]]:
    text = path.read_text(encoding="utf-8")
    if text.startswith("# Version"):
        words = [line.lower() for line in text.splitlines()[1:] if line]
        return f"IANA's list of {text[10:18]}", {
            word.encode("ascii").decode("idna") if word.startswith("xn--") else word for word in words
        }
    public = text.partition("===END ICANN DOMAINS===")[0]
    version = re.search(r"^// VERSION: ([\d-]+)", public, re.MULTILINE)
    assert version, "neither IANA's list nor the public suffix list"
    rules = {line.strip().rpartition(".")[2] for line in public.splitlines() if line and line[:2] != "//"}
    # .onion is for Tor, and not in the root zone (RFC 7686).
    return f"those of the root zone, by the public suffix list of {version[1]}", rules - {"onion"}


if __name__ == "__main__":
    sys.exit(main())
