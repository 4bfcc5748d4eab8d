"""Pattern: a regular expression compiled when it is first used: the large ones take longer than all else here."""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """What is asked of it is kept on it, so that it is as fast as a compiled one from the second use on."""

    def __init__(self, source: str, flags: re.RegexFlag) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self._source, self._flags), name)
        self.__dict__[name] = found
        return found


def pattern(source: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """As re.compile, but a mistake in `source` shows when it is used."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
