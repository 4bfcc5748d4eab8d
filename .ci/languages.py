"""The languages of the window: `resources/translations/parley_*.ts`, kept true to the words in the code.

python .ci/languages.py update           what is new is added, what is said no more is taken out
python .ci/languages.py missing de       what waits for a translation, as JSON: {"English": "" or ["", ...]}
python .ci/languages.py fill de FILE     takes translations from such JSON
python .ci/languages.py check            what is wrong, a line each; fails where something is
python .ci/languages.py build            compiles them into the .qm files that the window reads

Not lupdate: it does not see what stands in a condition, and takes the values of `tr(words, value)` for comments
(docs/adr/0012-one-catalogue.md). Compiling is Qt's own lrelease.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Parley"
FORMS = {"es": 2, "de": 2, "fr": 2, "pt_BR": 2, "ja": 1, "ar": 6}
"""Languages, and how many forms each has for so many of something, as lrelease counts them."""
ENGLISH_ONLY = ("desktop/practice/", "desktop/cli/")
ASKS_FOR_OTHERS = ("desktop/ui/translate.py",)
ONE = {"tr", "sentence", "QT_TR_NOOP"}
AS_THEY_ARE = {
    *(
        "AccountUnconfirmed",
        "BadInput",
        "CertificateTrouble",
        "HomeTaken",
        "HomeUnusable",
        "ParleyError",
        "ProxyTrouble",
    ),
    *("Refused", "SignInUnfinished", "Stopped", "StoreDamaged", "StoreLocked", "StoreTrouble"),
    "Told",
}
"""Errors whose sentence and remedy a window says as they are (of the others it says what `ui/words.py` has for their
class), and the measures of a report."""
COUNTED = {"counted", "counted_sentence"}
IN_TEMPLATES = re.compile(r'\b(say|count)\(\s*"([^"]*)"(?:,\s*"([^"]*)")?')
IN_DOCUMENTS = "desktop/documents/"
SIGN = re.compile(r"%(?:L?n|[1-9])")


@dataclass
class Message:
    """One source, where it is said first, and, for so many of something, how it is said of one."""

    source: str
    place: str
    one: str | None = None

    @property
    def is_counted(self) -> bool:
        return self.one is not None


@dataclass
class Said:
    """All that the code says, by its source; and what no tool can collect."""

    messages: dict[str, Message] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def take(self, message: Message) -> None:
        known = self.messages.setdefault(message.source, message)
        if known.one != message.one:
            self.problems.append(
                f"{message.place}: {message.source!r} is counted here, and not in {known.place}"
            )


# --- what is said ----------------------------------------------------------------------------------------------


def collect(root: Path = ROOT) -> Said:
    """Whatever a person reads in the window, out of the sources and the templates of documents."""
    said = Said()
    for path in sorted((root / "desktop").rglob("*.py")):
        place = path.relative_to(root).as_posix()
        if place.startswith(ENGLISH_ONLY) or place in ASKS_FOR_OTHERS:
            continue
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call):
                _read(call, place, said)
    for path in sorted((root / "resources" / "documents").iterdir()):
        for name, first, second in IN_TEMPLATES.findall(path.read_text(encoding="utf-8")):
            one = first if name == "count" else None
            said.take(Message(second if one else first, path.relative_to(root).as_posix(), one))
    return said


def _read(call: ast.Call, place: str, said: Said) -> None:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if place.startswith(IN_DOCUMENTS):  # by a core/speech.py that they are given
        name = {"say": "tr", "count": "counted"}.get(
            call.func.attr if isinstance(call.func, ast.Attribute) else name, ""
        )
    where = f"{place}:{call.lineno}"
    if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
        said.problems.append(f"{where}: say tr(...) of desktop.ui.translate, not a widget's own")
    elif name in COUNTED and len(call.args) >= 3:
        one, many = call.args[:2]
        if isinstance(one, ast.Constant) and isinstance(many, ast.Constant):
            said.take(Message(str(many.value), place, str(one.value)))
        else:
            if place != "desktop/ui/speech.py":
                said.problems.append(f"{where}: {name} takes literals")
    elif name in ONE | AS_THEY_ARE:
        for source in (
            one for argument in call.args[: 2 if name in AS_THEY_ARE else 1] for one in _literals(argument)
        ):
            if source is None:
                said.problems.append(f"{where}: {name} of words that are put together; fill in %1 instead")
            elif source.strip():
                said.take(Message(source, place))


def _literals(node: ast.expr) -> Iterator[str | None]:
    """The sources in an argument; None for what is put together. A variable is somebody else's literal."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, (ast.JoinedStr, ast.BinOp)):
        yield None


# --- the files -------------------------------------------------------------------------------------------------

Translations = dict[str, list[str]]
"""Forms by source; an empty one waits to be translated."""


def file_of(language: str) -> Path:
    return FOLDER / f"parley_{language}.ts"


def read(language: str) -> Translations:
    if not file_of(language).exists():
        return {}
    found: Translations = {}
    for message in ET.parse(file_of(language)).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        found[message.findtext("source", "")] = forms or [translation.text or ""]
    return found


def write(path: Path, language: str, said: Said, known: Translations) -> None:
    """In the order of the files that say it first, so that a translator meets together what stands together."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in sorted(said.messages.values(), key=lambda one: one.place):
        forms = known.get(message.source, [])
        wanted = FORMS[language] if message.is_counted else 1
        forms = forms if len(forms) == wanted else [""] * wanted
        element = ET.SubElement(context, "message", {"numerus": "yes"} if message.is_counted else {})
        ET.SubElement(element, "location", filename=f"../../{message.place}")
        ET.SubElement(element, "source").text = message.source
        if message.one is not None:
            ET.SubElement(element, "extracomment").text = f"Of one: {message.one}"
        done = all(forms)
        translation = ET.SubElement(element, "translation", {} if done else {"type": "unfinished"})
        if message.is_counted:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, "")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def missing(language: str, said: Said, known: Translations) -> dict[str, str | list[str]]:
    waits: dict[str, str | list[str]] = {}
    for message in sorted(said.messages.values(), key=lambda one: one.place):
        if not all(known.get(message.source, [""])):
            waits[message.source] = [""] * FORMS[language] if message.is_counted else ""
    return waits


def filled(language: str, said: Said, known: Translations, path: Path) -> list[str]:
    """Take what is there of `path` into `known`; what cannot be taken, a line each."""
    wrong = []
    for source, value in json.loads(path.read_text(encoding="utf-8")).items():
        forms = [value] if isinstance(value, str) else list(value)
        message = said.messages.get(source)
        if message is None:
            wrong.append(f"nobody says {source!r}")
        elif (problem := problem_of(message, forms, language)) and all(forms):
            wrong.append(f"{source!r}: {problem}")
        elif all(forms):
            known[source] = forms
    return wrong


# --- what is wrong ---------------------------------------------------------------------------------------------


def problem_of(message: Message, forms: list[str], language: str) -> str:
    """What a translation lacks, empty where it lacks nothing."""
    if len(forms) != (FORMS[language] if message.is_counted else 1):
        return f"{len(forms)} forms"
    if not all(form.strip() for form in forms):
        return "not translated"
    wanted = Counter(SIGN.findall(message.source))
    for form in forms:
        signs = Counter(SIGN.findall(form))
        if signs != wanted and (signs + Counter({"%n": 1}) != wanted or not message.is_counted):
            return f"{form!r} has {sorted(signs.elements())} for {sorted(wanted.elements())}"
        if form != form.strip() and message.source == message.source.strip():
            return f"{form!r} has blanks at its ends"
        if ("\n" in form) != ("\n" in message.source):
            return f"{form!r} has other lines"
    return ""


def problems(said: Said, languages: dict[str, Translations]) -> Iterator[str]:
    yield from said.problems
    for language, known in languages.items():
        for source, message in said.messages.items():
            if problem := problem_of(message, known.get(source, [""]), language):
                yield f"{language}: {source!r}: {problem}"
        for source in known.keys() - said.messages.keys():
            yield f"{language}: {source!r} is said by nobody"


# --- compiling -------------------------------------------------------------------------------------------------


def compiler() -> Path:
    import PySide6

    folder = Path(PySide6.__file__).parent
    return next(path for name in ("lrelease", "lrelease.exe") if (path := folder / name).exists())


def build(into: Path = FOLDER) -> None:
    """Numbers are written as each language does: lrelease is given %Ln where we say %n."""
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            words = file_of(language).read_text(encoding="utf-8").replace("%n", "%Ln")
            words = re.sub(
                "<source>.*?</source>", lambda found: found[0].replace("%Ln", "%n"), words, flags=re.S
            )
            copy = Path(folder, file_of(language).name)
            copy.write_text(words, encoding="utf-8")
            target = into / f"parley_{language}.qm"
            command = [str(compiler()), "-silent", "-nounfinished", str(copy), "-qm", str(target)]
            subprocess.run(command, check=True)


def main(arguments: list[str]) -> int:
    command, *rest = arguments or ["check"]
    said = collect()
    if command == "build":
        build()
    elif command == "update":
        for language in FORMS:
            write(file_of(language), language, said, read(language))
    elif command == "missing":
        print(json.dumps(missing(rest[0], said, read(rest[0])), ensure_ascii=False, indent=0))
    elif command == "fill":
        known = read(rest[0])
        wrong = filled(rest[0], said, known, Path(rest[1]))
        write(file_of(rest[0]), rest[0], said, known)
        print(
            "\n".join(wrong), f"{len(missing(rest[0], said, known))} of {len(said.messages)} wait", sep="\n"
        )
    elif command == "check":
        found = list(problems(said, {language: read(language) for language in FORMS}))
        print("\n".join(found) or f"{len(said.messages)} sentences in {len(FORMS) + 1} languages")
        return 1 if found else 0
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
