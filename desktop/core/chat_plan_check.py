"""Chat plan check: what is wrong with a plan as somebody typed it, field by field, and the same plan in normal form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice, pairwise
from typing import Any

from desktop.core.chat_plan import ChatPlan, zone_of
from desktop.core.errors import BadInput
from desktop.core.invitation import MAX_CLIENT_ID, MAX_PAYER
from desktop.core.plan import MAX_MINUTES, YEARS
from desktop.core.recurrence import Rule, times
from desktop.core.room import parse_hashtag, parse_username
from desktop.core.sentence import sentence

MAX_LINE = 200
MAX_TEXT = 4000
"""Characters of the aim and of the texts at both ends: several posts."""
MAX_NAMES = 20
_LINK = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
_CLIENT_ID = re.compile(r"[A-Za-z0-9_=:-]+")
_HOLDS = {
    **dict.fromkeys(("title", "topic"), MAX_LINE),
    **dict.fromkeys(("aim", "welcome", "closing"), MAX_TEXT),
    "payer": MAX_PAYER,
}

Slips = dict[str, BadInput]
"""By the name of the plan's field."""


def check(plan: ChatPlan, now: datetime) -> tuple[ChatPlan, Slips]:
    """The plan in normal form, and what has to be mended first; `now` is aware. A field with a slip stays as it is."""
    slips: Slips = {}
    found: dict[str, Any] = {}
    for field, read in _READ.items():
        try:
            found[field] = read(getattr(plan, field))
        except BadInput as slip:
            slips[field] = slip
    tidy = replace(plan, **found)
    tag = tidy.hashtag.casefold()
    tidy = replace(tidy, aliases=tuple(name for name in tidy.aliases if name.casefold() != tag))
    if not tidy.rule:
        tidy = replace(tidy, left_out=())
    if not 1 <= tidy.minutes <= MAX_MINUTES:
        slips["minutes"] = BadInput("A chat lasts from a minute to seven days.")
    if tidy.starts.year not in YEARS:
        slips["starts"] = BadInput("That is no date that a chat can have.")
    if tidy.client_id and not tidy.payer and "client_id" not in slips:
        slips["payer"] = BadInput("People are told whose app they sign in through.", "Say who pays for it.")
    if not slips.keys() & {"starts", "zone", "rule", "minutes"}:
        _check_times(tidy, now, slips)
    return tidy, slips


def checked(plan: ChatPlan, now: datetime) -> ChatPlan:
    """The plan in normal form. Raises BadInput with what is wrong first."""
    tidy, slips = check(plan, now)
    for slip in slips.values():
        raise slip
    return tidy


def _check_times(plan: ChatPlan, now: datetime, slips: Slips) -> None:
    try:
        first = next(times(Rule.parse(plan.rule), plan.starts, zone_of(plan.zone))(plan.starts), None)
        if first != plan.starts:  # RFC 5545, 3.8.5.3: the first time is one of the rule's
            slips["rule"] = BadInput(
                "The chat does not come again on the day of its first time.",
                "Choose a first day that the rule names, or another rule.",
            )
        elif _meets_itself(plan):
            slips["rule"] = BadInput(
                "The chat comes again before it is over.",
                "Make it shorter, or have it come again less often.",
            )
        elif plan.start(now) is None and not plan.is_cancelled:
            slips["starts"] = BadInput("That time has gone by.", "Choose a later one.")
        else:
            plan.start(datetime(plan.starts.year, 1, 1, tzinfo=UTC))
    except BadInput as slip:
        slips["rule"] = slip
    except (OverflowError, ValueError):
        slips["starts"] = BadInput("That is no date that a chat can have.")


def _meets_itself(plan: ChatPlan) -> bool:
    """Seen from its first few times."""
    found = times(Rule.parse(plan.rule), plan.starts, zone_of(plan.zone))(plan.starts)
    return any(then < at + plan.length for at, then in pairwise(islice(found, 8)))


def _rule(rule: str) -> str:
    return str(Rule.parse(rule))


def _zone(zone: str) -> str:
    return zone_of(zone.strip()).key


def _names(parse: Callable[[str], str]) -> Callable[[Iterable[str]], tuple[str, ...]]:
    """Each once, whatever its case."""

    def read(names: Iterable[str]) -> tuple[str, ...]:
        found: dict[str, str] = {}
        for name in names:
            found.setdefault(parse(name).casefold(), parse(name))
        if len(found) > MAX_NAMES:
            raise BadInput(sentence("These are more than %1.", MAX_NAMES), "Leave some of them out.")
        return tuple(found.values())

    return read


def _link(typed: str) -> str:
    link = typed.strip()
    if not _LINK.fullmatch(link) or len(link) > 2 * MAX_LINE:
        raise BadInput(sentence("%1 is no link.", f"{link[:60]!r}"), "One begins with https://")
    return link


def _client_id(typed: str) -> str:
    """The public id alone: X's secrets and tokens are longer, and no invitation carries one."""
    if not typed.strip() or (len(typed.strip()) <= MAX_CLIENT_ID and _CLIENT_ID.fullmatch(typed.strip())):
        return typed.strip()
    raise BadInput("That cannot be a client id.", "Use the public OAuth 2.0 client id, never a secret.")


def _text(most: int) -> Callable[[str], str]:
    def read(typed: str) -> str:
        text = typed.strip()
        if len(text) > most:
            raise BadInput(sentence("That has more than %1 characters.", most), "Say it in fewer.")
        return text if most == MAX_TEXT else " ".join(text.split())

    return read


_READ: dict[str, Callable[[Any], Any]] = {
    "hashtag": parse_hashtag,
    "zone": _zone,
    "rule": _rule,
    "aliases": _names(parse_hashtag),
    "hosts": _names(parse_username),
    "cohosts": _names(parse_username),
    "guests": _names(parse_username),
    "links": _names(_link),
    "client_id": _client_id,
    **{field: _text(most) for field, most in _HOLDS.items()},
}
