"""What a network allows through its API, and the web addresses for the rest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import quote, urlencode

from desktop.core.account import Account
from desktop.core.attachment import MOST
from desktop.core.origin import X_ORIGIN, Origin
from desktop.core.outbox import Kind


@dataclass(frozen=True, slots=True)
class WebLinks:
    """Addresses on a network's own site. `site` is an origin such as https://x.com.

    X: x-for-websites/web-intents/overview; developer-terms/display-requirements (profile, hashtag search, permalink).
    """

    site: str

    def profile(self, username: str) -> str:
        return f"{self.site}/{quote(username)}"

    def follow(self, username: str) -> str:
        return f"{self.site}/intent/follow?" + urlencode({"screen_name": username})

    def permalink(self, username: str, post_id: str) -> str:
        return f"{self.site}/{quote(username or 'i')}/status/{quote(post_id)}"

    def hashtag(self, tag: str) -> str:
        return f"{self.site}/hashtag/{quote(tag)}"

    def reply(self, post_id: str, text: str = "", hashtag: str = "") -> str:
        """`hashtag` is put behind what the person writes there."""
        wanted = {"in_reply_to": post_id, "text": text, "hashtags": hashtag}
        return f"{self.site}/intent/tweet?" + urlencode(
            {name: value for name, value in wanted.items() if value}
        )

    def like(self, post_id: str) -> str:
        return f"{self.site}/intent/like?" + urlencode({"tweet_id": post_id})

    def repost(self, post_id: str) -> str:
        return f"{self.site}/intent/retweet?" + urlencode({"tweet_id": post_id})

    def quote(self, address: str, tag: str) -> str:
        """X has no intent of its own for this: a post that ends with another's address quotes it."""
        return f"{self.site}/intent/tweet?" + urlencode({"url": address, "hashtags": tag})

    def compose(self, text: str) -> str:
        return f"{self.site}/intent/tweet?" + urlencode({"text": text})


@dataclass(frozen=True, slots=True)
class Capabilities:
    """One network's abilities. `mark` is what stands at the head of the stream; empty in practice, where X's mark is
    not shown (its display rules forbid mock-ups of posts). `network` is its name as it begins a sentence."""

    network: str
    max_weight: int
    links: WebLinks | None
    mark: str = ""
    reposts: bool = True
    posts: bool = True
    """Whether a post goes out through the API; where not, it is written here and sent from the browser."""

    hides: bool = True
    """Whether replies in conversations that this account began are hidden from here."""
    pictures: int = MOST
    """How many a post takes; 0: none."""
    uploads: bool = True
    """Whether pictures go out through the API; where not, the person may not have allowed it yet."""
    refused: frozenset[Kind] = frozenset()
    """What the network lately did not let this account do through this app; asking for more permission is in vain."""

    def for_account(self, account: Account | None, refused: frozenset[Kind] = frozenset()) -> Capabilities:
        """What is left of it for somebody who granted no more than `account` says, or for nobody, and without what was
        `refused`: that continues in the browser."""
        posts = self.posts and account is not None and account.can_post
        return replace(
            self,
            posts=posts and Kind.POST not in refused,
            reposts=self.reposts and posts and Kind.REPOST not in refused,
            uploads=self.uploads and account is not None and account.can_upload,
            hides=self.hides and account is not None and account.can_hide and Kind.HIDE not in refused,
            refused=refused,
        )


X = Capabilities(network="X", max_weight=280, links=WebLinks("https://x.com"), mark="\U0001d54f")
PRACTICE = Capabilities(network="The practice room", max_weight=280, links=None)


def x_at(origin: Origin) -> Capabilities:
    """What X's API allows at `origin`: where that is not X, its posts are no posts of X, and X's site does not know
    them."""
    if origin == X_ORIGIN:
        return X
    return replace(X, network=str(origin).partition("://")[2], mark="", links=None)
