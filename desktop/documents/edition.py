"""Edition: how a chat is set: its title, zone, language, names and links, and what of it stands there whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from desktop.core.capabilities import WebLinks
from desktop.core.names import Names
from desktop.core.post import Author, Post
from desktop.core.speech import ENGLISH, Speech


@dataclass(frozen=True, slots=True)
class Edition:
    """`site` is where posts and people have pages; None where they have none."""

    names: Names
    title: str = ""
    zone: tzinfo = UTC
    site: WebLinks | None = None
    links_only: frozenset[str] = frozenset()
    """Ids of posts of which only the link may leave."""
    reason: str = ""
    """Why, in a sentence; empty where all of it leaves."""
    speech: Speech = ENGLISH

    def permalink(self, post: Post) -> str:
        """Empty where names are hidden, and where a file has made its ids up."""
        if self.site is None or self.names.hides or not _is_networks(post.id):
            return ""
        return self.site.permalink("" if post.id in self.links_only else post.author.username, post.id)

    def profile(self, author: Author) -> str:
        if self.site is None or self.names.hides or not author.username:
            return ""
        return self.site.profile(author.username)

    def clock(self, moment: datetime) -> str:
        """ "20:05"."""
        return self.speech.clock(moment.astimezone(self.zone))

    def stamp(self, moment: datetime) -> str:
        """As machines read it (RFC 3339), in the zone."""
        return moment.astimezone(self.zone).isoformat(timespec="seconds")

    def day(self, moment: datetime) -> str:
        """ "Wednesday, 8 April 2015"."""
        return self.speech.day(moment.astimezone(self.zone))

    def short(self, moment: datetime) -> str:
        """ "8 Apr"."""
        return self.speech.short(moment.astimezone(self.zone))

    def when(self, starts: datetime, ends: datetime) -> str:
        """ "Wednesday, 8 April 2015, 20:00 to 21:10 (UTC)"; the second day where it is another one."""
        last = self.clock(ends)
        if starts.astimezone(self.zone).date() != ends.astimezone(self.zone).date():
            last = f"{self.day(ends)}, {last}"
        return self.speech.say(
            "%1, %2 to %3 (%4)", self.day(starts), self.clock(starts), last, self._zone_name(starts)
        )

    @property
    def why(self) -> str:
        """`reason` in the document's language."""
        return self.speech.spoken(self.reason)

    def _zone_name(self, moment: datetime) -> str:
        here = moment.astimezone(self.zone)
        name = here.tzname() or ""
        offset = here.strftime("%z")
        return name if name and name[:1] not in "+-" else f"UTC{offset[:3]}:{offset[3:5]}"


def _is_networks(post_id: str) -> bool:
    """X: ids are decimal numbers (fundamentals/x-ids)."""
    return post_id.isascii() and post_id.isdecimal()
