"""Reads Parley as a screen reader does: prints what AT-SPI says, as JSON lines. Run by the system's own Python.

    /usr/bin/python3 screen_reader.py [BUTTON]

A line for each accessible object of the application called Parley: role, name, description, text, states, actions.
Where a button is named, it is pressed first.
PyGObject's pyatspi is on no package index, so this cannot run inside the test's environment.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi


def text_of(accessible: Any) -> str:
    try:
        text = accessible.queryText()
        return str(text.getText(0, text.characterCount))
    except NotImplementedError:
        return ""


def actions_of(accessible: Any) -> list[str]:
    try:
        offered = accessible.queryAction()
        return [str(offered.getName(place)) for place in range(offered.nActions)]
    except NotImplementedError:
        return []


def walk(accessible: Any) -> Iterator[Any]:
    yield accessible
    for index in range(accessible.childCount):
        child = accessible.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


def press(desktop: Any, name: str) -> None:
    for application in desktop:
        if application is not None and application.name == "Parley":
            found = (one for one in walk(application) if one.name == name and "Press" in actions_of(one))
            button = next(found)
            button.queryAction().doAction(actions_of(button).index("Press"))


def main() -> int:
    desktop = pyatspi.Registry.getDesktop(0)
    if len(sys.argv) > 1:
        press(desktop, sys.argv[1])
    for application in desktop:
        if application is None or application.name != "Parley":
            continue
        for accessible in walk(application):
            states = [pyatspi.stateToString(state) for state in accessible.getState().getStates()]
            print(
                json.dumps(
                    {
                        "role": accessible.getRoleName(),
                        "name": accessible.name,
                        "description": accessible.description,
                        "text": text_of(accessible),
                        "states": states,
                        "actions": actions_of(accessible),
                    }
                )
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
