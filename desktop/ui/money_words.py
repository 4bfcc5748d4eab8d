"""Money words: sums, caps and what a post costs, as a person reads them in their own language's figures."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QDate, QLocale

from desktop.core.prices import AS_OF, USD, Billed
from desktop.core.spending import Leave, Money, Sums
from desktop.ui.stream.words import time_of_day
from desktop.ui.translate import counted, filled, tr


def dollars(usd: Decimal) -> str:
    """To the cent, or as exact as a price is: "$1.23", "$0.015"."""
    exponent = usd.normalize().as_tuple().exponent
    digits = max(2, min(3, -exponent)) if isinstance(exponent, int) else 2
    return _locale().toCurrencyString(float(usd), "$", digits)


def about(usd: Decimal) -> str:
    """What is a guess says so by its figures: "$5", "$2.50", "$0.40"."""
    step = next(step for least, step in _STEPS if usd >= least)
    rounded = (usd / step).quantize(Decimal(1)) * step
    return _locale().toCurrencyString(float(rounded), "$", 0 if rounded == int(rounded) and rounded else 2)


_STEPS = (
    (Decimal(10), Decimal(1)),
    (Decimal(2), Decimal("0.5")),
    (Decimal("0.2"), Decimal("0.1")),
    (Decimal("-Infinity"), Decimal("0.01")),
)


def spent_words(sums: Sums) -> str:
    """For the status line."""
    return tr("Today %1 · this chat about %2", dollars(_cents(sums.today.usd)), about(sums.forecast))


def details(sums: Sums) -> str:
    """What the sums are made of, and what is not sure about them."""
    number = QLocale().toString
    today = sums.today
    said = [
        tr(
            "Today, in UTC: posts read %1, written %2.", number(today.posts_read), number(today.posts_written)
        ),
        tr("This chat so far: %1.", dollars(_cents(sums.chat.usd))),
    ]
    if sums.cap:
        said.append(tr("It may read for %1 today.", dollars(sums.cap)))
    date = QLocale().toString(QDate(AS_OF.year, AS_OF.month, AS_OF.day), QLocale.FormatType.ShortFormat)
    said.append(
        tr(
            "Prices of %1; if X bills authors and uploads too, today is %2.",
            date,
            dollars(_cents(today.usd_with_unsure)),
        )
    )
    return " ".join(said)


def link_costs(linked: int = 1, posts: int = 1) -> str:
    """What is said of posts, some of them with a link, before they go out (X: getting-started/pricing)."""
    without = posts * USD[Billed.POST_CREATE]
    with_link = without + linked * (USD[Billed.POST_CREATE_WITH_URL] - USD[Billed.POST_CREATE])
    return counted(
        "With the link %1 instead of %2.",
        "%n posts, with links %1 instead of %2.",
        posts,
        dollars(with_link),
        dollars(without),
    )


def about_cap(money: Money, *, posts: bool = True) -> str:
    """What a person is told of the cap: in dollars who pays, in posts everybody else; empty while there is no need.
    `posts`: what they write goes out from here."""
    if money.sums is None:
        return _about_posts(money, posts=posts)
    cap = dollars(money.sums.cap)
    if money.leave is Leave.WARNED:
        return tr("At this pace this chat reaches its cap of %1 for today within ten minutes.", cap)
    if money.leave is Leave.SLOW:
        return tr(
            "This chat is close to its cap of %1 for today. Parley looks for new posts less often.", cap
        )
    if money.leave is Leave.STOPPED:
        reached = tr("This chat has reached its cap of %1 for today.", cap)
        rest = (
            tr("Parley reads no more here; what you write goes out.")
            if posts
            else tr("Parley reads no more here.")
        )
        return f"{reached} {rest}"
    return ""


def about_raise(money: Money | None) -> str:
    """What is said where there is no cap in sight that this person could raise."""
    if money is None:
        return tr("Nothing here costs anything.")
    if money.sums is None:
        return tr("How much is read here is decided by whoever pays for it.")
    if not money.sums.cap:
        return tr("There is no cap here.")
    read = dollars(_cents(money.sums.chat.usd_reading))
    return tr("This chat is far from its cap: %1 of %2.", read, dollars(money.sums.cap))


def raised(cap: Decimal) -> str:
    return tr("This chat may read for %1 today.", dollars(cap))


def _about_posts(money: Money, *, posts: bool) -> str:
    read, most = QLocale().toString(money.read), QLocale().toString(money.most)
    if money.leave is Leave.SLOW:
        return tr(
            "Posts read here today: %1 of the %2 that Parley may read. It looks less often now.",
            read,
            most,
        )
    if money.leave is Leave.STOPPED:
        reached = tr("Posts read here today: %1, as many as Parley may read in a day.", read)
        on = tr("It goes on at %1; what you write goes out.") if posts else tr("It goes on at %1.")
        return f"{reached} {filled(on, time_of_day(money.until))}"
    return ""


def _locale() -> QLocale:
    """C is no country's, and writes 1.23$."""
    here = QLocale()
    return QLocale("en_US") if here.language() is QLocale.Language.C else here


def _cents(usd: Decimal) -> Decimal:
    return usd.quantize(Decimal("0.01"))
