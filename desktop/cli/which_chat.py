"""Which chat a command is about: one of the archive, by hashtag and day, or a file of posts."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, timedelta, tzinfo
from pathlib import Path

from desktop.core.belonging import LATE, may_be_late
from desktop.core.errors import BadInput
from desktop.core.export_limit import NO_LIMIT, Ration
from desktop.core.family import Style
from desktop.core.marks import NOTHING_MARKED, Marked
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Post
from desktop.core.proceedings import Proceedings, proceedings, reworded
from desktop.core.report import Report
from desktop.core.room import Room, parse_hashtag
from desktop.core.signs import find_hashtags
from desktop.core.sitting import QUIET, Stretch, find_stretches, minute_of
from desktop.store.post_lines import PostLines


def _no_limit(wanted: Collection[str] | None) -> Ration:
    return NO_LIMIT


def _nothing(ration: Ration) -> None: ...


@dataclass(frozen=True, slots=True)
class WhichChat:
    """A chat that was named. `zone` is the one in which its times are told."""

    told: Proceedings
    title: str = ""
    zone: tzinfo = UTC
    marked: Marked = NOTHING_MARKED
    room_id: int = 0
    """0 for a file."""
    ration: Callable[[Collection[str] | None], Ration] = field(default=_no_limit)
    """What of it may leave in full, of the posts wanted; None: all of them (core.export_limit)."""
    note: Callable[[Ration], None] = field(default=_nothing)
    """Says that it leaves now."""
    report: Callable[[], Report] | None = None
    """Of a chat of the archive: with its inbox and plan, against the room's chats before it."""

    @property
    def readable(self) -> Proceedings:
        """As people read it: files of X's API have &, < and > escaped (networks/x/escapes.py)."""
        return self.told if self.room_id else reworded(self.told, _unescaped)


@contextmanager
def which_chat(options: argparse.Namespace) -> Iterator[WhichChat]:
    """Of `options.chat`, `options.session` (a day or None), `options.hosts` and `options.label_style`; for a room of
    the archive its own hosts and labels count. While it lasts, the archive is open. Raises BadInput and StoreTrouble.
    """
    path = Path(options.chat)
    _keep_from_harm((path, *getattr(options, "earlier", ())), options.output)
    if path.suffix.casefold() in (".jsonl", ".json", ".ndjson") or "/" in options.chat or path.is_file():
        yield _of_file(path, options.session, options.hosts, Style(options.label_style))
        return
    with _of_archive(parse_hashtag(options.chat), options.session) as found:
        yield found


def _keep_from_harm(read: Iterable[Path], output: Path | None) -> None:
    """What is read is never written over. Raises BadInput."""
    for path in read:
        if output is not None and path.is_file() and output.exists() and path.samefile(output):
            raise BadInput(f"{output} is the file that is read.", "Name another file after -o.")


def _of_file(path: Path, day: date | None, hosts: tuple[str, ...], style: Style) -> WhichChat:
    posts = list(PostLines(path))
    if not posts:
        raise BadInput(f"{path.name} has no posts.", "Name a file of JSON lines, one post a line.")
    if day is not None:
        posts = posts_of(posts, day, path.name)
    elif len(days := _days(posts)) > 1:
        held = f"{path.name} has more than one chat ({', '.join(days[-5:])})"
        print(f"{held}; all of it is taken as one. --session DATE takes one of them.", file=sys.stderr)
    room = Room(usual_hashtag(posts) or path.stem, X_ORIGIN, hosts=hosts, style=style)
    return WhichChat(proceedings(posts, room))


@contextmanager
def _of_archive(tag: str, day: date | None) -> Iterator[WhichChat]:
    from desktop.services.library import Library
    from desktop.services.reports import Reports
    from desktop.services.transcripts import Transcripts
    from desktop.store.database import Database
    from desktop.store.exports import Exports
    from desktop.store.marks import Marks
    from desktop.store.paths import default_paths
    from desktop.store.settings import Settings
    from desktop.surroundings import utc_now, x_origin

    paths = default_paths(os.environ)
    if not paths.database.exists():
        raise BadInput(f"There is no archive in {paths.home}.", "PARLEY_HOME names another folder.")
    with closing(Database(paths.database, clock=utc_now)) as database:
        origin = x_origin(Settings(database))
        library = Library(database, origin, clock=utc_now)
        room = next((one for one in library.rooms() if tag.casefold() in map(str.casefold, one.tags)), None)
        if room is None:
            raise BadInput(
                f"There is no room #{tag} here.", "Name a file of posts, or a chat that you joined."
            )
        library.refresh(room.id, _tell)
        sitting = library.sitting(room.id, day)
        told, marked = library.proceedings(room.id, sitting), Marks(database, clock=utc_now).get(room.id)
        exports = Exports(database, clock=utc_now)
        yield WhichChat(
            told,
            sitting.title,
            Transcripts(database, library, clock=utc_now).zone(origin, sitting),
            marked,
            room.id,
            ration=lambda wanted: exports.ration(told, marked, wanted),
            note=lambda ration: exports.note(origin, ration),
            report=lambda: Reports(database, library).report(room.id, sitting),
        )


def _tell(done: int, total: int) -> None:
    """How far the reading of a room's chats is, where somebody looks on; Ctrl+C stops it."""
    if sys.stderr.isatty() and total:
        print(
            f"\rReading chats: {done} of {total}",
            end="\r" if done < total else "\n",
            file=sys.stderr,
            flush=True,
        )


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") if "&" in text else text


def usual_hashtag(posts: Sequence[Post]) -> str:
    """The hashtag that most posts have, as most of them write it; empty where none has one."""
    written: Counter[str] = Counter()
    for post in posts:
        if "#" in post.text:
            found = {post.text[start + 1 : end] for start, end in find_hashtags(post.text)}
            written.update({tag.casefold(): tag for tag in found}.values())
    if not written:
        return ""
    alike: Counter[str] = Counter()
    for tag, count in written.items():
        alike[tag.casefold()] += count
    usual = alike.most_common(1)[0][0]
    return max((tag for tag in written if tag.casefold() == usual), key=lambda tag: written[tag])


def posts_of(posts: Sequence[Post], day: date, name: str) -> list[Post]:
    """Those of the last chat that began on a day (UTC), late answers too. Raises BadInput where none did."""
    stretches = _stretches(posts)
    here = [place for place, one in enumerate(stretches) if one.starts.date() == day]
    if not here:
        days = ", ".join(_days(posts)[-5:])
        remedy = f"Name one of {days}." if days else "Leave out --session."
        raise BadInput(f"No chat of {day} was found in {name}.", remedy)
    stretch = stretches[here[-1]]
    following = stretches[here[-1] + 1].starts if here[-1] + 1 < len(stretches) else stretch.ends + LATE
    over = min(stretch.ends + timedelta(minutes=QUIET), following)
    found = [post for post in posts if stretch.starts <= post.created_at < over]
    ids = {post.id for post in found}
    asked = {one.number for one in proceedings(found, Room("chat", X_ORIGIN)).questions.by_number}
    for post in posts:
        if over <= post.created_at < min(stretch.ends + LATE, following) and may_be_late(
            post.text, post.reply_to, post.repost_of, ids=ids, asked=asked
        ):
            found.append(post)
            ids.add(post.id)
    return found


def _days(posts: Sequence[Post]) -> list[str]:
    """On which chats began."""
    return sorted({one.starts.date().isoformat() for one in _stretches(posts)})


def _stretches(posts: Sequence[Post]) -> tuple[Stretch, ...]:
    minutes = Counter(minute_of(post.created_at) for post in posts)
    return find_stretches(minutes, (), max(post.created_at for post in posts) + LATE)
