"""Invitation: a chat as somebody passes it on: the `parley:` link and its https form, read with distrust and written.

    parley:join?v=1&tag=critlib&host=ada_l&start=2026-11-26T18:00:00Z&minutes=60&q=1@5:What%20keeps%20you%20here%3F
    https://example.org/join/#v=1&tag=critlib&host=ada_l…

`join` takes parameters as of application/x-www-form-urlencoded (WHATWG URL, section 5): names and values in UTF-8,
percent-encoded, joined by "&"; a "+" is a space, a plus sign is %2B. The https form leads people without Parley to a
page (docs/join/) and carries the same in its fragment, which no browser sends anywhere; Parley itself never goes there.

    v          1, always there
    tag        the hashtag, always there                alias      another hashtag of the chat, repeatable
    host       who asks, a handle, repeatable           guest      a handle, repeatable
    style      how it labels (core/family.py)           title      one line, as are topic and aim
    start      ISO 8601 with its zone                   minutes    how long it lasts; 60 where left out
    zone       the organiser's, an IANA name            rule       when it comes again, an RRULE of RFC 5545
    skip       a day in zone on which the rule does not hold, as 2026-12-03, repeatable
    q          number@minute:text, repeatable; needs a start
    uid        the same in every version of one chat    seq        counts its versions (RFC 5546, SEQUENCE)
    cancelled  1: it does not take place
    client_id  the public OAuth 2.0 client id of the organisation's app; payer, always there with it, says whose it is

Whatever else is there is ignored, so that later versions may carry more; but a link that carries a secret, or the
address of an API, is refused whole. Nothing that it says is done or kept before a person says yes. docs/invitations.md
says the same to organisers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import parse_qsl, quote, unquote, urlencode

from desktop.core.errors import BadInput
from desktop.core.family import Style
from desktop.core.plan import MAX_QUESTIONS, Plan, Planned
from desktop.core.room import parse_hashtag, parse_username
from desktop.core.sentence import sentence

SCHEME = "parley:"
CALENDAR, INVITATION = ".ics", ".parley"
"""Files that chats come in: one of a calendar program, and one that holds a link and nothing else."""
VERSION = "1"
MAX_LINK = 8192
"""Bytes of the link, percent-encoded."""
MAX_INVITATION_FILE = MAX_LINK + 64
"""Room for blanks, line ends and a byte order mark beside the link."""
MAX_NAMES = 20
"""Aliases, hosts or guests."""
MAX_TITLE = 100
MAX_TOPIC = 200
MAX_AIM = 300
MAX_PAYER = 80
MAX_SKIPPED = 50
"""Days that a rule leaves out; further ones are ignored."""
MAX_CLIENT_ID = 44
"""X's client ids have 34 characters, its secrets and tokens 45 and more (as seen; X documents no length)."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_CLIENT_ID = re.compile(r"[A-Za-z0-9_=:-]+")
_QUESTION = re.compile(r"([0-9]{1,4})@([0-9]{1,6}):(.*)")
_PAGE = re.compile(r"https://[^\s#?]{1,200}")
_UID = re.compile(r"[!-~]{1,255}")
_SEQUENCE = re.compile(r"[0-9]{1,9}")
_SECRET_NAME = re.compile(r"secret|token|bearer|password|(?:api|consumer|private)_?key|verifier|^code$")
_SECRET_VALUE = re.compile(r"A{20}|\bbearer\s+\S{20}", re.IGNORECASE)
"""X's app-only bearer tokens begin with a row of A."""
_ADDRESS_NAME = re.compile(r"^(?:api|base|server|origin|endpoint|proxy)|ur[li]$")
_HIDDEN = frozenset(
    "\u00ad\u180e\u200b\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""They have no shape, or turn what stands around them: a name with one could look like another."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a link says, in normal form. Names are without their signs; `payer` is empty without a `client_id`.

    `zone` and `rule` are empty without a `plan`. `uid` is the same in all versions of one chat, of which the one with
    the highest `sequence` holds; empty: it was passed on by hand, and no later version will be known for one.
    """

    hashtag: str
    aliases: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    guests: tuple[str, ...] = ()
    topic: str = ""
    plan: Plan | None = None
    client_id: str = ""
    payer: str = ""
    title: str = ""
    aim: str = ""
    style: Style | None = None
    zone: str = ""
    rule: str = ""
    uid: str = ""
    sequence: int = 0
    is_cancelled: bool = False
    left_out: tuple[str, ...] = ()
    """Days, as 2026-12-03, of a chat that comes again and does not on these."""


def is_address(typed: str) -> bool:
    """Whether this is an address of any kind, and so no hashtag."""
    return _SCHEME.match(typed.strip()) is not None


def chat_file(typed: str) -> str:
    """The path that was given for a calendar file or an invitation's, as a path or as the address that a desktop makes
    of it (RFC 8089); empty where it is none."""
    named = typed.strip()
    if named.casefold().startswith("file:"):
        named = unquote(re.sub(r"^file:(?://(?:localhost)?(?=/))?", "", named, flags=re.IGNORECASE))
        if named.startswith("//"):  # of another computer
            return ""
        named = re.sub(r"^/(?=[A-Za-z]:)", "", named)  # Windows: file:///C:/chat.ics
    elif is_address(named) and not re.match(r"[A-Za-z]:[\\/]", named):
        return ""
    return named if is_chat_file(named) and "\0" not in named else ""


def is_chat_file(name: str) -> bool:
    """By its name: what is in it decides whoever reads it."""
    return name.casefold().endswith((CALENDAR, INVITATION))


def parse_invitation(link: str) -> Invitation:
    """What `link` says, in either form. Raises BadInput with a sentence for whoever was given it."""
    link = link.strip()
    if len(link) > MAX_LINK or len(link.encode("utf-8", "replace")) > MAX_LINK:
        raise _too_long()
    given = _given(_parameters(link))
    _refuse_dangers(given)
    invitation = _read(given)
    format_invitation(invitation)  # what came nearly too long in a shorter spelling is too long as well
    return invitation


def parse_invitation_file(content: bytes) -> Invitation:
    """What the link says that a file holds. Raises BadInput, as for anything else that is in one."""
    if len(content) > MAX_INVITATION_FILE:
        raise _too_long()
    try:
        link = content.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        link = ""
    if len(link.split()) != 1:
        raise _no_invitation()
    return parse_invitation(link)


def format_invitation(invitation: Invitation) -> str:
    """The link that says it. Raises BadInput where that is too long for one."""
    plan = invitation.plan
    said = [("v", VERSION), ("tag", invitation.hashtag)]
    said += [("alias", name) for name in invitation.aliases]
    said += [("host", name) for name in invitation.hosts]
    said += [("guest", name) for name in invitation.guests]
    said += [("style", invitation.style or ""), ("title", invitation.title)]
    said += [("topic", invitation.topic), ("aim", invitation.aim)]
    if plan is not None:
        said += [("start", plan.start.isoformat().replace("+00:00", "Z")), ("minutes", str(plan.minutes))]
        said += [("zone", invitation.zone), ("rule", invitation.rule)]
        said += [("skip", day) for day in invitation.left_out]
        said += [("q", f"{one.number}@{one.minute}:{one.text}") for one in plan.questions]
    said += [("uid", invitation.uid), ("seq", str(invitation.sequence or ""))]
    said += [("cancelled", "1" if invitation.is_cancelled else "")]
    said += [("client_id", invitation.client_id), ("payer", invitation.payer)]
    link = f"{SCHEME}join?{urlencode([pair for pair in said if pair[1]], quote_via=quote, safe='@:')}"
    if len(link) > MAX_LINK:
        raise _too_long()
    return link


def without_hidden(text: str) -> str:
    """One line of what can be seen of a text: what an invitation may hold."""
    return " ".join("".join(" " if _is_hidden(sign) else sign for sign in text).split())


def is_page(address: str) -> bool:
    """Whether a join page may stand there."""
    return _PAGE.fullmatch(address) is not None


def page_link(invitation: Invitation, page: str) -> str:
    """The https form of the link, for people without Parley; `page` is the address of a join page. Raises BadInput."""
    return f"{page}#{format_invitation(invitation).partition('?')[2]}"


Given = Mapping[str, tuple[str, ...]]


def _parameters(link: str) -> str:
    """Those of the link. Where the https form leads is of no interest: nobody goes there."""
    scheme, _, rest = link.partition(":")
    action, _, query = rest.partition("?")
    if scheme.casefold() == SCHEME[:-1] and action.casefold() == "join":
        return query
    _, _, fragment = rest.partition("#")
    if scheme.casefold() == "https" and re.search(r"(?:^|&)v=", fragment):
        return fragment
    raise _no_invitation()


def _given(query: str) -> Given:
    """The parameters by name, in order, without blanks around and doubled in their values."""
    try:
        pairs = parse_qsl(query, errors="strict", max_num_fields=200)
    except ValueError:
        raise _unreadable(sentence("it is not written as Parley writes it")) from None
    given: dict[str, tuple[str, ...]] = {}
    for name, value in pairs:
        if any(map(_is_hidden, name + value)):
            raise _unreadable(sentence("it holds signs that cannot be seen"))
        name, value = name.casefold(), " ".join(value.split())
        given[name] = (*given.get(name, ()), *([value] if value else []))
    return given


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") or sign in _HIDDEN


def _refuse_dangers(given: Given) -> None:
    for name, values in given.items():
        if _SECRET_NAME.search(name) or any(_SECRET_VALUE.search(value) for value in values):
            raise BadInput(
                "This invitation carries something that looks like a secret key, so Parley does not use it.",
                "Tell whoever sent it: a secret never belongs in an invitation, and this one is known now.",
            )
        if _ADDRESS_NAME.search(name):
            raise BadInput(
                "This invitation names an address that Parley should talk to, so Parley does not use it.",
                "Ask whoever sent it for one without.",
            )


def _read(given: Given) -> Invitation:
    if _one(given, "v") != VERSION:
        raise _unreadable(sentence("it was made for another version of Parley"))
    client_id, payer = _client_id(_one(given, "client_id")), _line(given, "payer", MAX_PAYER)
    if client_id and not payer:
        raise _unreadable(sentence("it brings an app to sign in through and does not say whose it is"))
    if not (tag := _one(given, "tag")):
        raise _unreadable(sentence("it names no hashtag"))
    hashtag, plan = parse_hashtag(tag), _plan(given)
    return Invitation(
        hashtag=hashtag,
        aliases=tuple(
            name for name in _names(given, "alias", parse_hashtag) if name.casefold() != hashtag.casefold()
        ),
        hosts=_names(given, "host", parse_username),
        guests=_names(given, "guest", parse_username),
        topic=_line(given, "topic", MAX_TOPIC),
        plan=plan,
        client_id=client_id,
        payer=payer if client_id else "",
        title=_line(given, "title", MAX_TITLE),
        aim=_line(given, "aim", MAX_AIM),
        style=_style(_one(given, "style")),
        zone=_zone(_one(given, "zone")) if plan else "",
        rule=parse_rule(_one(given, "rule")) if plan else "",
        uid=_matched(given, "uid", _UID),
        sequence=int(_matched(given, "seq", _SEQUENCE) or 0),
        is_cancelled=_one(given, "cancelled") == "1",
        left_out=_days(given) if plan and _one(given, "rule") else (),
    )


def _style(value: str) -> Style | None:
    """None also for one of a later version: how a chat labels shows in its posts."""
    return next((style for style in Style if style == value.casefold()), None)


def _zone(value: str) -> str:
    if value:
        from desktop.core.chat_plan import zone_of  # with what follows rules: most starts need neither

        try:
            zone_of(value)
        except BadInput:
            raise _unreadable(sentence("there is no time zone %1", f"{value[:60]!r}")) from None
    return value


def parse_rule(value: str) -> str:
    """When a chat comes again, in normal form; empty: once. Raises BadInput for what Parley does not follow."""
    if not value:
        return ""
    from desktop.core.recurrence import Rule

    return str(Rule.parse(value))


def _days(given: Given) -> tuple[str, ...]:
    days = given.get("skip", ())
    try:
        return tuple(sorted({date.fromisoformat(day).isoformat() for day in days[:MAX_SKIPPED]}))
    except ValueError:
        raise _unreadable(sentence("a day that it leaves out is none")) from None


def _matched(given: Given, name: str, form: re.Pattern[str]) -> str:
    value = _one(given, name)
    if value and not form.fullmatch(value):
        raise _unreadable(sentence("its %1 cannot be one", name))
    return value


def _plan(given: Given) -> Plan | None:
    start, questions = _one(given, "start"), given.get("q", ())
    if not start:
        if questions:
            raise _unreadable(sentence("it has questions and does not say when the chat begins"))
        return None
    minutes = _one(given, "minutes") or "60"
    if not (minutes.isascii() and minutes.isdigit() and len(minutes) <= 6):
        raise _unreadable(sentence("it does not say how long the chat lasts"))
    if len(questions) > MAX_QUESTIONS:
        raise BadInput(sentence("The plan has more than %1 questions.", MAX_QUESTIONS))
    return Plan.of(_moment(start), int(minutes), [_question(one) for one in questions])


def _moment(start: str) -> datetime:
    try:
        moment = datetime.fromisoformat(start)
    except ValueError:
        moment = datetime.min
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise _unreadable(
            sentence("it does not say when the chat begins in a form like 2026-11-26T18:00:00Z")
        )
    return moment


def _question(value: str) -> Planned:
    found = _QUESTION.fullmatch(value)
    if found is None:
        raise _unreadable(sentence("a question of its plan is not written like 1@5:Why?"))
    return Planned(int(found[1]), found[3].strip(), int(found[2]))


def _client_id(value: str) -> str:
    if value and (len(value) > MAX_CLIENT_ID or not _CLIENT_ID.fullmatch(value)):
        raise BadInput(
            "This invitation brings an app to sign in through, and its client id cannot be one.",
            "Ask whoever sent it for a new one.",
        )
    return value


def _names(given: Given, name: str, parse: Callable[[str], str]) -> tuple[str, ...]:
    """Each once, whatever its case."""
    values = given.get(name, ())
    if len(values) > MAX_NAMES:
        raise _unreadable(sentence("it names more than %1 people or hashtags of a kind", MAX_NAMES))
    return _once(parse(value) for value in values)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    once: dict[str, str] = {}
    for name in names:
        once.setdefault(name.casefold(), name)
    return tuple(once.values())


def _line(given: Given, name: str, most: int) -> str:
    value = _one(given, name)
    if len(value) > most:
        raise _unreadable(sentence("its %1 has more than %2 characters", name, most))
    return value


def _one(given: Given, name: str) -> str:
    values = given.get(name, ())
    if len(values) > 1:
        raise _unreadable(sentence("it says %1 more than once", name))
    return values[0] if values else ""


def _unreadable(why: str) -> BadInput:
    return BadInput(
        sentence("Parley cannot use this invitation: %1.", why), "Ask whoever sent it for a new one."
    )


def _no_invitation() -> BadInput:
    return BadInput("That is not an invitation to a chat.", "One begins with parley:join?")


def _too_long() -> BadInput:
    return BadInput("This invitation is too long to be one.", "Ask whoever sent it for a shorter one.")
