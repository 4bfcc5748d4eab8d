"""A chat in which everybody is hostile, or at least unlucky with signs; and editions to set it in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.core.capabilities import X
from desktop.core.names import Names, Naming
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Counts, Entity, EntityKind, Picture, Poll, Post, Quote
from desktop.core.proceedings import Proceedings, proceedings
from desktop.core.room import Room
from desktop.documents.edition import Edition

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ROOM = Room("gardenchat", X_ORIGIN, hosts=("ines_holt",))
INES = Author("1", "ines_holt", "Ines Holt")
BRAM = Author("2", "bram_oke", "=HYPERLINK(1) <b>Bram</b> \u202eoke")
MIRA = Author("3", "mira_engel", "Mira Engel")
HOSTILE = (
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)> '; --",
    "javascript:alert(1) http://garden.example/?a=1&b=\"2'><x",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\u202eegassem desrever a\u2066",
    "{{ 7*7 }} {% raw %} ${7*7}",
    "# no title\n- no list\n1. none\n> none\n| a | b |\n```\n[x](javascript:alert(1)) ![y](http://a.example/p.png)",
    "half a sign \ud83d and \x00 and \x1b[31m",
    "&lt;b&gt; stays &amp; stays",
)
FORMULA = "=cmd|' /C calc'!B9"


def hostile_chat() -> Proceedings:
    posts = [
        Post("100", INES, "Q1: What <b>grows</b> in shade? #gardenchat", NOON),
        *(
            Post(str(101 + place), BRAM, f"A1: {words} #gardenchat", NOON + timedelta(minutes=1 + place))
            for place, words in enumerate(HOSTILE)
        ),
        Post("150", MIRA, FORMULA, NOON + timedelta(minutes=40), reply_to="101"),
        Post(
            "151",
            MIRA,
            "A1: look https://t.co/bad",
            NOON + timedelta(minutes=41),
            entities=(Entity(EntityKind.LINK, 9, 25, "javascript:alert(1)", "<i>shown</i>"),),
            counts=Counts(reposts=3),
            pictures=(
                Picture("<u>moss</u>", "https://pictures.example/moss.jpg"),
                Picture("", "javascript:alert(2)"),
                Picture("a film", "https://pictures.example/film.mp4", "video"),
            ),
            quote=Quote("90", BRAM, "<h1>quoted</h1>"),
            poll=Poll(("<td>one", "two")),
            lang='en" onload="x',
        ),
        Post(
            "152",
            INES,
            "RT @mira_engel: A1: look https://t.co/bad",
            NOON + timedelta(minutes=42),
            repost_of="151",
        ),
    ]
    return proceedings(posts, ROOM)


def edition(chat: Proceedings, naming: Naming = Naming.SHOWN, links_only: tuple[str, ...] = ()) -> Edition:
    why = "X lets 1 post a day leave in full." if links_only else ""
    return Edition(Names(naming, chat), "Gardens & <shade>", UTC, X.links, frozenset(links_only), why)
