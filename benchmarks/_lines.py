"""Lines of a filtered stream as X sends them, invented: for what measures the way from bytes to rows."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from typing import Any

BEGAN = datetime(2026, 11, 21, 20, tzinfo=UTC)
TAGS = ("gardenchat", "gardens", "allotment", "庭", "SeedSwap")
PEOPLE = 20_000
WORDS = (
    *("a", "bed", "that", "looks", "empty", "in", "autumn", "grows", "garlic", "and", "patience", "while"),
    *("nobody", "reads", "the", "soil", "neighbours", "water", "together", "because", "it", "has", "seeds"),
    *("🌱", "👩‍🌾", "速い", "今日は", "сад", "ёлка", "Übergang", "déjà", "🌧️", "حديقة"),
)
_EPOCH_MS = 1288834974657


def lines(count: int, *, first: int = 0, rule: str = "1990000000000000001") -> list[bytes]:
    """`count` posts, about 1.4 KB each, in their order: those from number `first` on. The same number is the same
    post in every run. `rule` is the id of the rule that brings them."""
    return [_line(number, rule) for number in range(first, first + count)]


def _line(number: int, rule: str) -> bytes:
    chance = random.Random(number)
    at = BEGAN + timedelta(milliseconds=5 * number)
    post_id = str(((int(at.timestamp() * 1000) - _EPOCH_MS) << 22) + number % 4096)
    person = chance.randrange(PEOPLE)
    author = str(10**9 + person)
    data: dict[str, Any] = {
        "id": post_id,
        "author_id": author,
        "conversation_id": post_id,
        "created_at": f"{at:%Y-%m-%dT%H:%M:%S}.000Z",
        "edit_history_tweet_ids": [post_id],
        "lang": "en",
        "public_metrics": {
            "retweet_count": 0,
            "reply_count": 0,
            "like_count": 0 if chance.random() < 0.9 else 1,
            "quote_count": 0,
            "bookmark_count": 0,
            "impression_count": chance.randrange(9),
        },
    }
    user = {
        "id": author,
        "name": f"Person {person} {chance.choice(WORDS)}",
        "username": f"person_{person}",
        "profile_image_url": f"https://pbs.twimg.com/profile_images/{author}/face_{person}_normal.jpg",
    }
    includes: dict[str, Any] = {"users": [user]}
    data["text"], data["entities"] = _said(chance, number)
    if chance.random() < 0.4:
        to = str(int(post_id) - 4_000_000_000)
        data |= {"conversation_id": to, "referenced_tweets": [{"type": "replied_to", "id": to}]}
    if chance.random() < 0.25:
        _show(chance, data, includes)
    rules = [{"id": rule, "tag": "parley room gardenchat"}]
    said = {"data": data, "includes": includes, "matching_rules": rules}
    return json.dumps(said, ensure_ascii=chance.random() < 0.5, separators=(",", ":")).encode()


def _said(chance: random.Random, number: int) -> tuple[str, dict[str, Any]]:
    """An escaped text of 60 to 280 characters and its entities, whose places X counts in the escaped text."""
    parts = [f"A{number % 9 + 1}:"]
    parts += [chance.choice(WORDS) for _ in range(chance.randrange(12, 54))]
    parts += [f"#{tag}" for tag in chance.sample(TAGS, chance.choice((1, 1, 2)))]
    if chance.random() < 0.06:
        parts.insert(chance.randrange(3, len(parts)), "&")
    if chance.random() < 0.4:
        parts.insert(0, f"@person_{chance.randrange(PEOPLE)}")
    if chance.random() < 0.35:
        parts.append(f"https://t.co/{chance.randrange(16**10):010x}")
    found: dict[str, list[dict[str, Any]]] = {}
    place = 0
    parts = [part.replace("&", "&amp;") for part in parts]
    for part in parts:
        span = {"start": place, "end": place + len(part)}
        if part.startswith("#"):
            found.setdefault("hashtags", []).append(span | {"tag": part[1:]})
        elif part.startswith("@"):
            found.setdefault("mentions", []).append(span | {"username": part[1:], "id": "1234567890"})
        elif part.startswith("https:"):
            found.setdefault("urls", []).append(span | _link(part, number))
        elif part.isalpha() and chance.random() < 0.04:
            about = {"probability": 0.87, "type": "Other", "normalized_text": part}
            found.setdefault("annotations", []).append(span | about)
        place += len(part) + 1
    return " ".join(parts), found


def _link(address: str, number: int) -> dict[str, Any]:
    page = f"https://example.org/gardens/what-grows-in-november/{number}"
    return {
        "url": address,
        "expanded_url": page,
        "display_url": f"example.org/gardens/what…/{number}",
        "status": 200,
        "title": "What grows in November",
        "description": "Garlic, broad beans and patience: a list for small beds.",
        "unwound_url": page,
    }


def _show(chance: random.Random, data: dict[str, Any], includes: dict[str, Any]) -> None:
    key, address = f"3_{data['id']}", f"https://t.co/{chance.randrange(16**10):010x}"
    place = len(data["text"]) + 1
    data["text"] += f" {address}"
    shown = {
        "url": address,
        "display_url": f"pic.example.org/{chance.randrange(16**6):06x}",
        "media_key": key,
    }
    span = {"start": place, "end": place + len(address)}
    data["entities"].setdefault("urls", []).append(span | shown)
    data["attachments"] = {"media_keys": [key]}
    includes["media"] = [
        {
            "media_key": key,
            "type": "photo",
            "url": f"https://pbs.twimg.com/media/{key}.jpg",
            "alt_text": "A bed under straw",
            "width": 1200,
            "height": 675,
        }
    ]
