"""XGateway: one account on X, or on anything that speaks X API v2, through tweepy."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from desktop.core.account import Account
from desktop.core.addresses import find_links
from desktop.core.capabilities import Capabilities, X
from desktop.core.errors import Duplicate, NotFound, ParleyError, PictureGone, Refused, Retryable, SignInOver
from desktop.core.late import Minute
from desktop.core.origin import Origin
from desktop.core.post import Post
from desktop.core.prices import Billed
from desktop.networks.gateway import Found, Meter, Standing, Uploaded, Wanted, unmetered
from desktop.networks.way import Ways
from desktop.networks.wire import CONNECT_SECONDS, NETWORK_TROUBLE, READ_SECONDS, Exchange
from desktop.networks.x.decode import (
    Page,
    decode_account,
    decode_counts,
    decode_done,
    decode_page,
    decode_written,
    id_at,
)
from desktop.networks.x.fields import NAMES, POST_FIELDS, Dialect, other
from desktop.networks.x.problems import day_is_full, explain, names, partly, unclear
from desktop.networks.x.query import build_query
from desktop.networks.x.standing import decode_standing
from desktop.networks.x.transport import Rate, build_client, day_over
from desktop.networks.x.upload import XUploads

PAGE = 100
_EMPTY_PAGES = 5
"""X leads from an empty page to the next one: that many are gone through."""
FIRST_LOOK = timedelta(hours=1)
"""How far back the first look goes where nobody says."""
_REACH = timedelta(days=7) - timedelta(minutes=5)
"""Recent search goes back seven days (X: posts/search); clocks differ a little."""
_SETTLED = timedelta(seconds=30)
_MARGIN = timedelta(minutes=10)
"""How far behind its time a post of our own is still looked for."""
_NOISE = timedelta(seconds=2)
_MINUTE = timedelta(minutes=1)
_DAWN = datetime(1970, 1, 1, tzinfo=UTC)
"""What whole minutes are counted from."""

_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class XGateway:
    """The port of networks/gateway.py. `access_token` is asked before every request, so that it may be renewed.

    `clock` gives aware UTC; `connect` and `read` are seconds.
    `dialect` is the spelling tried first: where X does not know it, the other one is used from then on.
    """

    def __init__(
        self,
        origin: Origin,
        access_token: Callable[[], str] | str,
        *,
        capabilities: Capabilities = X,
        clock: Callable[[], datetime] = _now,
        connect: float = CONNECT_SECONDS,
        read: float = READ_SECONDS,
        dialect: Dialect = "tweet",
        scopes: frozenset[str] = frozenset(),
        meter: Meter = unmetered,
        ways: Ways | None = None,
    ) -> None:
        self._origin, self._capabilities, self._scopes = origin, capabilities, scopes
        self._access_token, self._clock = access_token, clock
        self._dialect: Dialect = dialect
        self._meter = meter
        self._account: Account | None = None
        self._ahead = timedelta(0)
        self._client, self._wire = build_client(origin, connect=connect, read=read, ways=ways)
        self._uploads = XUploads(self._ask_harmless, meter, capabilities.network, clock)
        self._full_day: tuple[datetime, datetime] | None = None
        """From when until when (by X's clock) no post is taken: the last answer to one said that it was the day's last.
        A clock that shows less than when it began was set back, and it is void."""

    @property
    def origin(self) -> Origin:
        return self._origin

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    @property
    def clock_ahead(self) -> timedelta:
        return self._ahead

    def whoami(self) -> Account:
        """The account behind the token; asked once, because X charges for it."""
        if self._account is None:
            answer = self._get("/2/users/me", {"user.fields": "profile_image_url"})
            self._account = decode_account(answer, self._origin, self._scopes)
            if self._account is None:
                raise unclear(self._capabilities.network, write=False)
            self._meter(Billed.USER_READ, [self._account.id])
        return self._account

    def follow(
        self, wanted: Wanted, *, since_id: str = "", until_id: str = "", start: datetime | None = None
    ) -> Found:
        """See the port. Raises BadInput where the tags do not fit into a query.

        X refuses ids together with times, and ids older than it reaches: the id of the time is asked for then.
        """
        query = build_query(wanted)
        if not since_id and not until_id:
            return self._by_network_time(
                lambda: self._search(query, {"start_time": _stamp(self._begin(start))})
            )
        return self._by_network_time(lambda: self._search(query, self._between(since_id, until_id, start)))

    def count(self, wanted: Wanted, *, start: datetime, end: datetime) -> tuple[Minute, ...]:
        """See the port. Not later than 30 s ago, which is when search is said to have settled."""
        first = -(-(self._begin(start) - _DAWN) // _MINUTE)
        last = (min(end - self._ahead, self._network_now() - _SETTLED) - _DAWN) // _MINUTE
        if first >= last:
            return ()
        parameters = {
            "query": build_query(wanted),
            "granularity": "minute",
            "start_time": _stamp(_DAWN + first * _MINUTE),
            "end_time": _stamp(_DAWN + last * _MINUTE),
        }
        minutes = decode_counts(self._get("/2/tweets/counts/recent", parameters))
        self._meter(Billed.POST_COUNTS, [parameters["end_time"]])
        return minutes

    def look_up(self, post_ids: tuple[str, ...]) -> tuple[Post, ...]:
        """See the port; more than 100 ids take a request for each 100."""
        found: list[Post] = []
        for first in range(0, len(post_ids), PAGE):
            ids = ",".join(post_ids[first : first + PAGE])
            found += self._page("/2/tweets", {"ids": ids}).posts
        return tuple(found)

    def standing(self, post_ids: Sequence[str]) -> Standing:
        """See the port. Asks for no fields: whom a post brings along would be billed, too."""
        found = decode_standing(self._get("/2/tweets", {"ids": ",".join(post_ids)}))
        self._meter(Billed.POST_READ, found.there)
        return found

    def recent_posts_of_mine(self, *, since: datetime) -> tuple[Post, ...]:
        """See the port; reposts are among them. Looks ten minutes further back, for clocks that are ahead."""
        route = f"/2/users/{self.whoami().id}/tweets"
        start = _stamp(since - self._ahead - _MARGIN)
        page = self._page(route, {"max_results": str(PAGE), "start_time": start})
        return tuple(sorted(page.posts, key=lambda post: post.sort_key))

    def publish(self, text: str, *, reply_to: str = "", media_ids: Sequence[str] = ()) -> str:
        """See the port. Once X says that the day is full nothing is asked until it is over: DailyLimit."""
        if self._full_day is not None and self._full_day[0] <= self._network_now() < self._full_day[1]:
            raise day_is_full(self._capabilities.network, self._full_day[1] + self._ahead)
        call = self._client.create_tweet
        try:
            answer = self._do(
                "POST",
                lambda: call(
                    text=text,
                    in_reply_to_tweet_id=reply_to or None,
                    media_ids=list(media_ids) or None,
                    user_auth=False,
                ),
                replying=bool(reply_to),
            )
        except Refused as refusal:
            if media_ids and names(self._wire.exchange, "media_ids", "media IDs"):
                raise PictureGone(f"{self._capabilities.network} has a picture no longer.") from refusal
            raise
        finally:
            now = self._network_now()
            over = day_over(self._wire.exchange.headers, now)
            self._full_day = None if over is None else (now, over)
        post_id = decode_written(answer)
        if not post_id:
            raise self._no_answer(answer)
        self._meter(_kind_of(text, replying=bool(reply_to)), [post_id])
        return post_id

    def upload(self, content: bytes, media_type: str, *, progress: Callable[[int], None]) -> Uploaded:
        """See the port."""
        return self._uploads.upload(content, media_type, progress)

    def describe(self, media_id: str, alt: str) -> None:
        """See the port."""
        self._uploads.describe(media_id, alt)

    def repost(self, post_id: str) -> None:
        """See the port. Reposting once more is no trouble: after an unknown outcome that is how one finds out."""
        route, body = f"/2/users/{self.whoami().id}/retweets", {"tweet_id": post_id}
        send = self._client.request
        with contextlib.suppress(Duplicate):
            answer = self._do("POST", lambda: send("POST", route, json=body, user_auth=False).json())
            self._check_done(answer, "retweeted", "reposted")
            self._meter(Billed.REPOST, [post_id])

    def delete(self, post_id: str) -> None:
        """See the port. Deleting what is gone is no trouble."""
        with contextlib.suppress(NotFound):
            answer = self._do("DELETE", lambda: self._client.delete_tweet(post_id, user_auth=False))
            self._check_done(answer, "deleted")
            self._meter(Billed.MANAGE, [post_id])

    def hide(self, post_id: str) -> None:
        """See the port."""
        answer = self._do("PUT", lambda: self._client.hide_reply(post_id, user_auth=False))
        self._check_done(answer, "hidden")
        self._meter(Billed.MANAGE, [post_id])

    def unhide(self, post_id: str) -> None:
        """See the port."""
        answer = self._do("PUT", lambda: self._client.unhide_reply(post_id, user_auth=False))
        self._check_done(answer, "hidden", now=False)
        self._meter(Billed.MANAGE, [post_id])

    def close(self) -> None:
        """See the port; a call that is just connecting takes up to the connect time-out to end."""
        self._wire.hang_up()
        self._client.session.close()

    def _check_done(self, answer: object, *names: str, now: bool = True) -> None:
        if not decode_done(answer, *names, now=now):
            raise self._no_answer(answer)

    def _no_answer(self, answer: object) -> ParleyError:
        """A 2xx to a write that does not say that it was done."""
        network = self._capabilities.network
        return partly(answer, network) or unclear(network, write=True)

    def _search(self, query: str, bounds: Mapping[str, str]) -> Found:
        since, until = bounds.get("since_id", ""), bounds.get("until_id", "")
        if until and int(until) <= int(since) + 1:
            return Found(())
        parameters = {"query": query, "max_results": str(PAGE), **bounds}
        for _ in range(_EMPTY_PAGES):
            page = self._page("/2/tweets/search/recent", parameters)
            if page.oldest_id or not page.next_token:
                break
            parameters["next_token"] = page.next_token
        now = self._network_now()
        posts = sorted((post for post in page.posts if not post.repost_of), key=lambda post: post.sort_key)
        wait = Rate.read(self._wire.exchange.headers, now).wait(now)
        older = bool(page.next_token and page.oldest_id)
        return Found(tuple(posts), page.newest_id, page.oldest_id, older, wait, page.gone)

    def _begin(self, start: datetime | None) -> datetime:
        """Not later than 30 s ago nor earlier than X reaches; without any, X would leave out the last 30 s."""
        now = self._network_now()
        wanted = start - self._ahead if start is not None else now - FIRST_LOOK
        return max(now - _REACH, min(wanted, now - _SETTLED))

    def _between(self, since_id: str, until_id: str, start: datetime | None) -> dict[str, str]:
        """A post's id carries its time, so that a time is an id as well."""
        reach = id_at(self._network_now() - _REACH)
        since = max(since_id or id_at(self._begin(start)), reach, key=int)
        return {"since_id": since, "until_id": until_id} if until_id else {"since_id": since}

    def _by_network_time(self, ask: Callable[[], Found]) -> Found:
        """A time from a clock that is wrong may lie where X refuses it; its answer says what time it is."""
        try:
            return ask()
        except Refused:
            if not names(self._wire.exchange, "start_time", "since_id"):
                raise
            return ask()

    def _network_now(self) -> datetime:
        return self._clock() - self._ahead

    def _set_clock(self) -> None:
        """From the answer's Date (RFC 9110 section 6.6.1), which has whole seconds: less than two are noise."""
        try:
            there = parsedate_to_datetime(self._wire.exchange.headers.get("Date", ""))
            ahead = self._clock() - there.astimezone(UTC)
        except ValueError:
            return
        self._ahead = ahead if abs(ahead) > _NOISE else timedelta(0)

    def _page(self, route: str, parameters: Mapping[str, str]) -> Page:
        try:
            answer = self._get(route, {**parameters, **POST_FIELDS[self._dialect]})
        except Refused:
            if not names(self._wire.exchange, *NAMES):
                raise
            answer = self._get(route, {**parameters, **POST_FIELDS[other(self._dialect)]})
            self._dialect = other(self._dialect)
        page = decode_page(answer)
        self._meter(Billed.INCLUDED_AUTHOR, page.authors)
        self._meter(Billed.POST_READ, page.returned)
        if page.skipped:
            _log.warning("%s sent %d posts in a form that cannot be read", self._origin, page.skipped)
        return page

    def _get(self, route: str, parameters: Mapping[str, str]) -> object:
        send = self._client.request
        return self._do("GET", lambda: send("GET", route, params=dict(parameters), user_auth=False).json())

    def _ask_harmless(
        self,
        method: str,
        route: str,
        *,
        json: Mapping[str, object] | None = None,
        params: Mapping[str, str] | None = None,
        sent: Callable[[int], None] | None = None,
    ) -> object:
        """What upload.py asks for: done twice it does no harm, so that no answer is as good as none."""
        send = self._client.request
        self._wire.watch = sent
        try:
            self._do(
                method,
                lambda: send(method, route, params=params, json=json, user_auth=False),
                harmless=True,
            )
        finally:
            self._wire.watch = None
        return self._wire.exchange.body()

    def _do(
        self, method: str, call: Callable[[], Any], *, replying: bool = False, harmless: bool = False
    ) -> object:
        """The one place where X is asked; whatever it or the way to it does comes out as the tree of core/errors.py."""
        self._client.bearer_token = self._token()
        self._wire.exchange = Exchange(method)
        try:
            return call()
        except ParleyError as problem:
            raise self._explain(problem, replying, harmless) from problem.__cause__
        except Exception as problem:  # tweepy raises AttributeError and more on bodies of an odd form
            if not self._wire.exchange.left and not isinstance(problem, NETWORK_TROUBLE):
                raise  # a mistake of ours, and nothing was sent
            raise self._explain(problem, replying, harmless) from problem
        finally:
            self._client.bearer_token = ""
            self._set_clock()

    def _explain(self, problem: Exception, replying: bool, harmless: bool) -> ParleyError:
        error = explain(
            problem,
            self._wire.exchange,
            now=self._network_now(),
            network=self._capabilities.network,
            replying=replying,
            harmless=harmless,
        )
        if isinstance(error, Retryable) and error.not_before is not None:
            error.not_before += self._ahead  # who waits goes by this computer's clock
        return error

    def _token(self) -> str:
        """requests quotes a header that it cannot send in its complaint: such a token never gets there."""
        token = self._access_token if isinstance(self._access_token, str) else self._access_token()
        if not token or not token.isascii() or not token.isprintable() or " " in token:
            raise SignInOver("The key for this account cannot be used.", "Sign in again.")
        return token


def _kind_of(text: str, *, replying: bool) -> Billed:
    """A post with a link costs thirteen times as much (X: getting-started/pricing)."""
    if find_links(text):
        return Billed.POST_CREATE_WITH_URL
    return Billed.SUMMONED_REPLY if replying else Billed.POST_CREATE


def _stamp(moment: datetime) -> str:
    """X takes whole seconds, in UTC."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
