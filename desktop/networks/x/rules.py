"""Rules: what a filtered stream sends. They stay at X, and all programs of an app share them.

Source: X: posts/filtered-stream (X-PLATFORM section 2); x-openapi, /2/tweets/search/stream/rules.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.core.errors import RuleRefused
from desktop.networks.gateway import Wanted
from desktop.networks.x.query import build_query

OURS = "parley room "
"""The tags of our rules begin so; whatever else an app has is not touched."""
_PATH = "/2/tweets/search/stream/rules"
_MOST_PAGES = 5
_FULL = frozenset({"rule-cap", "RulesCapExceeded"})
_THERE = frozenset({"duplicate-rules", "DuplicateRule"})

Ask = Callable[[str, str, dict[str, object] | None, dict[str, str]], dict[str, object]]
"""Method, route, body and parameters to the JSON of an answer, whatever its status is from 200 to 422."""


@dataclass(frozen=True, slots=True)
class Rule:
    id: str
    value: str
    tag: str


def rule_for(tags: Sequence[str]) -> tuple[str, str]:
    """The value and the tag of a room's rule. Raises BadInput where the tags do not fit."""
    return build_query(Wanted(tuple(tags))), OURS + tags[0].casefold()


class Rules:
    """The rules of one app. X gives an app one connection: whoever has it is the only one whose rules matter, so
    rules of ours for other rooms were left behind, and every post of theirs would be paid for."""

    def __init__(self, ask: Ask, network: str) -> None:
        self._ask = ask
        self._network = network
        self.mine = frozenset[str]()
        """The ids of the rules that bring this room's posts: ours, or one of somebody else that says the same."""

    def agree(self, tags: Sequence[str]) -> bool:
        """Have this room's rule there, and no other of ours; whether that was news to the network.

        Raises RuleRefused, and what asking raises.
        """
        value, tag = rule_for(tags)
        there = self._read()
        mine = {rule.id for rule in there if rule.value == value}
        others = [rule.id for rule in there if rule.tag.startswith(OURS) and rule.id not in mine]
        news = False
        if not mine:
            made, news = self._add(value, tag, others)
            mine = {made}
        self.mine = frozenset(mine)
        old = [one for one in others if one not in mine]
        if old:
            self._delete(old)
        return news

    def forget(self, tags: Sequence[str]) -> None:
        """Have nothing sent for this room. A rule that somebody else made stays."""
        _, tag = rule_for(tags)
        doomed = [rule.id for rule in self._read() if rule.tag == tag]
        if doomed:
            self._delete(doomed)

    def _read(self) -> list[Rule]:
        found: list[Rule] = []
        token = ""
        for _ in range(_MOST_PAGES):
            answer = self._ask("GET", _PATH, None, {"pagination_token": token} if token else {})
            for one in _records(answer.get("data")):
                found.append(
                    Rule(str(one.get("id", "")), str(one.get("value", "")), str(one.get("tag") or ""))
                )
            meta = answer.get("meta")
            token = str(meta.get("next_token") or "") if isinstance(meta, dict) else ""
            if not token:
                break
        return found

    def _add(self, value: str, tag: str, old: list[str]) -> tuple[str, bool]:
        """The rule's id, and whether it was made just now. Where an app has as many as it may, room is made by what we
        left behind."""
        wish: dict[str, object] = {"add": [{"value": value, "tag": tag}]}
        answer = self._ask("POST", _PATH, wish, {})
        if _kinds(answer) & _FULL and old:
            self._delete(old)
            old.clear()
            answer = self._ask("POST", _PATH, wish, {})
        for one in _records(answer.get("data")):
            if one.get("id"):
                return str(one["id"]), True
        for one in _records(answer.get("errors")):
            if one.get("id") and _kinds(one) & _THERE:
                return str(one["id"]), False
        if _kinds(answer) & _FULL:
            raise RuleRefused(
                f"This app has as many stream rules as {self._network} allows.",
                "Whoever owns it can delete some; until then Parley looks by itself.",
            )
        raise RuleRefused(
            f"{self._network} does not take this room's hashtags as a stream rule.", "Parley looks by itself."
        )

    def _delete(self, ids: list[str]) -> None:
        self._ask("POST", _PATH, {"delete": {"ids": ids}}, {})


def _kinds(answer: dict[str, object]) -> set[str]:
    """What an answer complains of, itself or in its `errors`: titles, and the last parts of types."""
    said = [answer, *_records(answer.get("errors"))]
    titles = {str(one.get("title", "")) for one in said}
    return titles | {str(one.get("type", "")).rstrip("/").rpartition("/")[2] for one in said}


def _records(value: object) -> list[dict[str, object]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
