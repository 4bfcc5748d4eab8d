"""Recap drafts: the post and the thread that tell of a chat, and a thank-you, as they go into the composer."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QLocale

from desktop.core.account import Account
from desktop.core.draft import Draft
from desktop.core.post import Author
from desktop.core.recap import Quotable, Recap, one_post, plain_words, thread, without_links
from desktop.core.your_hour import YourHour
from desktop.ui.recap.words import figures_words, handle_of
from desktop.ui.stream.post_text import one_line
from desktop.ui.translate import for_a_post, tr

THANKED = 6
"""People whom one thank-you names at most: more of them is a list and no thanks."""


def opening_words(told: Recap) -> str:
    topic = one_line(told.topic)
    if topic:
        return for_a_post(tr("Our chat about “%1” in short: %2.", topic, figures_words(told)))
    return for_a_post(tr("Our chat in short: %1.", figures_words(told)))


def thanks_words(told: Recap, account: Account | None) -> str:
    """Who leads the chat thanks everybody and its guests; everybody else thanks those who led it."""
    mine = "" if account is None else account.username.casefold()
    hosts = [one for one in told.hosts if one.username.casefold() != mine][:THANKED]
    guests = [one for one in told.guests if one.username.casefold() != mine][:THANKED]
    leads = len(hosts) < len(told.hosts)
    named = listed([*guests] if leads else [*hosts, *guests])
    if leads:
        said = tr("Thank you, %1, and all of you who came!", named) if named else tr("Thank you all!")
    else:
        said = tr("Thank you, %1!", named) if named else ""
    return for_a_post(said)


def listed(authors: Sequence[Author]) -> str:
    """ "@ines, @bram and @asha"."""
    return QLocale().createSeparatedList([handle_of(one) for one in authors])


def post_draft(told: Recap, chosen: Collection[str], account: Account | None, limit: int) -> Draft:
    """The recap in one post: figures, thanks, and as many of the chosen quotations as fit."""
    quotes = [
        f"{who}: “{words}”"
        for _, quotables in told.chosen(chosen)
        for who, words in map(_quotation, quotables)
    ]
    sentences = [opening_words(told), thanks_words(told, account), *quotes]
    return one_post(sentences, told.room.hashtag, limit)


def thread_draft(told: Recap, chosen: Collection[str], account: Account | None, limit: int) -> Draft:
    """The recap in several posts: each question with its chosen quotations."""
    chapters = [
        (one_line(without_links(chapter.text)), [_quotation(one) for one in quotables])
        for chapter, quotables in told.chosen(chosen)
        if chapter.number is not None or quotables
    ]
    closing = thanks_words(told, account)
    return thread(opening_words(told), chapters, closing, told.room.hashtag, limit)


def thank_you(hour: YourHour, limit: int) -> Draft:
    """A ready thank-you: to who led the chat, its guests, and who spoke with this person, as many as fit."""
    authors = list(dict.fromkeys(hour.thanked))[:THANKED]
    return next(filter(None, (_fitting(one, hour, limit) for one in _thanks(authors))), Draft(locked=True))


def _thanks(authors: list[Author]) -> Iterator[str]:
    while authors:
        yield for_a_post(tr("Thank you for a good hour, %1!", listed(authors)))
        authors = authors[:-1]
    yield tr("Thank you all for a good hour!")


def _fitting(words: str, hour: YourHour, limit: int) -> Draft | None:
    draft = one_post([words], hour.room.hashtag, limit)
    return draft if draft.body else None


def _quotation(one: Quotable) -> tuple[str, str]:
    return handle_of(one.author), one_line(plain_words(one.words))
