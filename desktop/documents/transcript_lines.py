"""Transcript for machines: one JSON line for every distinct post, reposts included, and a list of permalinks."""

from __future__ import annotations

import json
from typing import Any

from desktop.core.errors import BadInput
from desktop.core.post import Post
from desktop.core.proceedings import Spoken
from desktop.core.transcript import Transcript, in_its_order
from desktop.core.verdict import Kind
from desktop.documents.edition import Edition


def transcript_lines(transcript: Transcript, edition: Edition) -> str:
    """Oldest first. `kind`, `numbers`, `probable` and `part` are what `parley questions` says of the post.

    `question` is the first question that it asks or answers for certain, `probable` the one that it probably belongs
    to, `during` the one that was current. A post that repeats another's words, whether the network says so or the words
    do, has `is_repost`, and in `repost_of` the post that it repeats where that is known. `reposts` is how often a post
    was passed on. `text` is null where only the link may leave.
    """
    chat = transcript.proceedings
    roles = {person.name: person.role.value for person in chat.people}
    repeats = {one.id for one in chat.repeats}
    said = sorted((*chat.spoken, *chat.repeats), key=lambda one: one.post.sort_key)
    return "".join(
        json.dumps(
            _row(one, roles.get(one.name, ""), edition, is_repost=one.id in repeats), ensure_ascii=False
        )
        + "\n"
        for one in said
    )


def permalinks(transcript: Transcript, edition: Edition) -> str:
    """One address a line, in the transcript's order: what X lets pass on without a limit (its developer policy,
    "Content redistribution"). Raises BadInput where there is none."""
    if edition.names.hides:
        raise BadInput("Permalinks name who wrote a post.", "Choose another format, or show names.")
    found = [address for _, one in in_its_order(transcript) if (address := edition.permalink(one.post))]
    if not found and transcript.proceedings.spoken:
        raise BadInput("These posts have no pages to link to.", "Choose another format.")
    return "".join(f"{address}\n" for address in found)


def _row(one: Spoken, role: str, edition: Edition, *, is_repost: bool) -> dict[str, Any]:
    post, names, verdict = one.post, edition.names, one.verdict
    whole = post.id not in edition.links_only
    shown = whole and not names.hides
    return {
        "id": names.post_id(post.id),
        "kind": verdict.kind.value,
        "question": verdict.numbers[0] if verdict.numbers and verdict.kind is not Kind.OTHER else None,
        "numbers": list(verdict.numbers),
        "probable": verdict.probable,
        "part": verdict.part or None,
        "during": one.during,
        "is_repost": is_repost,
        "repost_of": names.post_id(_repeated(one)) or None,
        "in_reply_to": names.post_id(post.reply_to) or None,
        "author": (names.name(post.author) or None) if whole else None,
        "author_username": (post.author.username or None) if shown else None,
        "author_name": (post.author.name or None) if shown else None,
        "role": (role or "participant") if whole else None,
        "created_at": _stamp(post),
        "text": names.words(post.text) if whole else None,
        "lang": post.lang or None,
        "reposts": one.reposts,
        "pictures": [names.words(picture.alt_text) for picture in post.pictures] if whole else [],
        "link": edition.permalink(post) or None,
    }


def _repeated(one: Spoken) -> str:
    return one.of or one.post.repost_of


def _stamp(post: Post) -> str:
    """UTC, as X writes it."""
    return post.created_at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
