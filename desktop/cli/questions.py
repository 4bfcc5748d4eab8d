"""`parley questions FILE`: which question each post of a transcript belongs to, one JSON line a post."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import Any

from desktop.core.chat import Chat, name_of
from desktop.core.family import Style
from desktop.core.host import Evidence, Trace, trace
from desktop.core.post import Post
from desktop.core.reading import read
from desktop.core.verdict import Verdict
from desktop.store.post_lines import PostLines


def run(options: argparse.Namespace) -> int:
    """Prints {"chat", "id", "kind", "numbers", "part", "probable", "current"} for each post, oldest first.

    `current` is the question that a person would have seen at that moment; the rest looks back over the whole file,
    with `--live` only over what stood there. The file is read twice: for the posts' order and who hosts, then for
    their words. Raises BadInput for what is no transcript.
    """
    style = Style(options.label_style)
    transcript = PostLines(options.file, None if options.live else trace_of)
    live = Chat(options.hosts, style)
    whole = live if options.live else Chat(options.hosts, style, _gather(transcript, options.hosts))
    for post in transcript:
        now = live.add(post)
        verdict = now if options.live else whole.add(post)
        line = row(transcript.name, post.id, verdict, live.current)
        try:
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
        except BrokenPipeError:  # `| head` has seen enough; what is left is flushed at exit, to nowhere
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            break
    return 0


def row(chat: str, post_id: str, verdict: Verdict, current: int | None) -> dict[str, Any]:
    """One line of the output."""
    return {
        "chat": chat,
        "id": post_id,
        "kind": verdict.kind.value,
        "numbers": list(verdict.numbers),
        "part": verdict.part or None,
        "probable": verdict.probable,
        "current": current,
    }


def trace_of(post: Post) -> Trace | None:
    """What a post shows of the hosts, for `PostLines`."""
    return None if post.repost_of else trace(name_of(post), read(post.text), post.text)


def _gather(transcript: PostLines, hosts: tuple[str, ...]) -> Evidence:
    """As core.chat.gather, from what the first reading of the file left."""
    evidence = Evidence(hosts)
    for at, found in transcript.traces():
        evidence.replay(found, at)
    evidence.settled = True
    return evidence
