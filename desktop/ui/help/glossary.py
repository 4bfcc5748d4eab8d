"""Glossary: words of X and of hashtag chats, explained to people who never used X. docs/glossary.md is made of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop.ui.translate import QT_TR_NOOP


class Entry(NamedTuple):
    """A word and what it means, as English source. `id` is its name in links, and never changes."""

    id: str
    word: str
    meaning: str


ENTRIES: tuple[Entry, ...] = (
    Entry(
        "alt-text",
        QT_TR_NOOP("Alt text"),
        QT_TR_NOOP(
            "A picture described in words, for people who do not see it. Whoever posts the picture writes it, and "
            "screen readers say it."
        ),
    ),
    Entry(
        "answer",
        QT_TR_NOOP("Answer (A1, A2)"),
        QT_TR_NOOP(
            "A post that begins with A and the number of a question. Parley puts number and hashtag around what you "
            "write."
        ),
    ),
    Entry(
        "archive",
        QT_TR_NOOP("Archive"),
        QT_TR_NOOP(
            "The posts of your chats, kept on this computer, also when the chat is over. You can search it, and have "
            "a room forgotten."
        ),
    ),
    Entry(
        "blocking",
        QT_TR_NOOP("Blocking"),
        QT_TR_NOOP(
            "Somebody whom you block can no longer follow you or reply to you. It is done on X, in your browser."
        ),
    ),
    Entry(
        "chat",
        QT_TR_NOOP("Chat"),
        QT_TR_NOOP(
            "About an hour in which people post under one hashtag. A host asks, everybody may answer, and reading "
            "along is welcome."
        ),
    ),
    Entry(
        "credits",
        QT_TR_NOOP("Credits"),
        QT_TR_NOOP(
            "X charges for posts that programs read and write. The owner of the app that you sign in through pays "
            "with credits, mostly whoever organises the chat."
        ),
    ),
    Entry(
        "direct-message",
        QT_TR_NOOP("Direct message"),
        QT_TR_NOOP(
            "A message on X that only the people in one conversation can read. Parley reads none and sends none."
        ),
    ),
    Entry(
        "following",
        QT_TR_NOOP("Following"),
        QT_TR_NOOP(
            "Whom you follow on X, you read on your home page there. To take part in a chat you need to follow nobody."
        ),
    ),
    Entry(
        "guest",
        QT_TR_NOOP("Guest"),
        QT_TR_NOOP(
            "Somebody who was invited because they know the topic well. The word Guest stands beside their name."
        ),
    ),
    Entry(
        "handle",
        QT_TR_NOOP("Handle"),
        QT_TR_NOOP(
            "Somebody's name on X with @ in front, as in @ines_hosts. Nobody else has the same one; the name before "
            "it can be anything."
        ),
    ),
    Entry(
        "hashtag",
        QT_TR_NOOP("Hashtag"),
        QT_TR_NOOP(
            "A word with # in front, as in #practicechat. Whoever looks for it on X finds all posts that carry it. It "
            "holds a chat together."
        ),
    ),
    Entry(
        "host",
        QT_TR_NOOP("Host"),
        QT_TR_NOOP(
            "Whoever leads a chat: welcomes people, asks the questions and ends it. The word Host stands beside their "
            "name."
        ),
    ),
    Entry(
        "like",
        QT_TR_NOOP("Like"),
        QT_TR_NOOP("A heart that says that you enjoyed a post. Parley opens your browser for it."),
    ),
    Entry(
        "link-preview",
        QT_TR_NOOP("Link preview"),
        QT_TR_NOOP(
            "The picture and headline that X shows for a web address in a post. Parley shows the address alone."
        ),
    ),
    Entry(
        "mention",
        QT_TR_NOOP("Mention"),
        QT_TR_NOOP(
            "A handle in a post. X tells its owner. The posts that mention you are under For me, above the stream."
        ),
    ),
    Entry(
        "muting",
        QT_TR_NOOP("Muting"),
        QT_TR_NOOP(
            "Posts of a person or with a word are not shown to you any more. In Parley nobody hears of it, and you "
            "can take it back."
        ),
    ),
    Entry(
        "post",
        QT_TR_NOOP("Post"),
        QT_TR_NOOP(
            "A short text that somebody puts on X for everybody to read, at times with pictures. Parley says how many "
            "signs you have left."
        ),
    ),
    Entry(
        "practice-room",
        QT_TR_NOOP("Practice room"),
        QT_TR_NOOP(
            "A chat with invented people on this computer. It works as a real one does, needs no account, and nothing "
            "leaves the computer."
        ),
    ),
    Entry(
        "question",
        QT_TR_NOOP("Question (Q1, Q2)"),
        QT_TR_NOOP(
            "A post of the host that begins with Q and a number. The question of the moment stands beside the stream."
        ),
    ),
    Entry(
        "quote",
        QT_TR_NOOP("Quote"),
        QT_TR_NOOP("A post that shows another one inside it, under words of its own."),
    ),
    Entry(
        "rate-limit",
        QT_TR_NOOP("Rate limit"),
        QT_TR_NOOP(
            "X answers a program only so often. When X asks to wait, Parley waits, keeps what you wrote, and goes on "
            "by itself."
        ),
    ),
    Entry(
        "recap",
        QT_TR_NOOP("Recap"),
        QT_TR_NOOP(
            "A chat in short, once it is over: each question with a few answers. Parley drafts it, and you decide "
            "what goes out."
        ),
    ),
    Entry(
        "reply",
        QT_TR_NOOP("Reply"),
        QT_TR_NOOP(
            "A post that answers another one and stands beneath it on X. You write it in your browser."
        ),
    ),
    Entry(
        "repost",
        QT_TR_NOOP("Repost"),
        QT_TR_NOOP(
            "Somebody else's post, passed on unchanged to one's own followers. An older way to do it begins with RT."
        ),
    ),
    Entry(
        "sign-in",
        QT_TR_NOOP("Sign in"),
        QT_TR_NOOP(
            "You tell X, on its own page in your browser, that Parley may read for you. Parley never sees your "
            "password."
        ),
    ),
    Entry(
        "stream",
        QT_TR_NOOP("Stream"),
        QT_TR_NOOP(
            "All posts of a chat, one after another, as they come in. On X it is called feed or timeline."
        ),
    ),
    Entry(
        "thread",
        QT_TR_NOOP("Thread"),
        QT_TR_NOOP(
            "Several posts of one person that belong together. Parley cuts a long answer into parts that say (1/2) "
            "and (2/2)."
        ),
    ),
    Entry(
        "transcript",
        QT_TR_NOOP("Transcript"),
        QT_TR_NOOP("A chat as a page to read later: every question with its answers, in order."),
    ),
    Entry(
        "x",
        QT_TR_NOOP("X"),
        QT_TR_NOOP(
            "The network on which the chats take place, once called Twitter. Parley does not belong to it."
        ),
    ),
)


def found(typed: str, said: Callable[[str], str] = lambda source: source) -> tuple[Entry, ...]:
    """Entries in which all of `typed` is, those first whose word it is, then those in which a word begins with it;
    `said` gives what a source is in the person's language."""
    parts = typed.casefold().lstrip("#@").split()
    ranked = []
    for entry in ENTRIES:
        word, meaning = said(entry.word).casefold(), said(entry.meaning).casefold()
        if all(part in word or part in meaning for part in parts):
            ranked.append((_rank(parts, word, meaning), word, entry))
    return tuple(entry for _, _, entry in sorted(ranked))


def _rank(parts: list[str], word: str, meaning: str) -> int:
    if all(part in word for part in parts):
        return 0
    return 1 if all(f" {part}" in f" {word} {meaning}" for part in parts) else 2
