"""What is asked of a post: in the browser where the API does not allow it, through the session, or right here."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.core.capabilities import X
from desktop.core.outbox import Kind
from desktop.core.timeline import Row, post_row
from desktop.ui.stream.acts import RowActs
from desktop.ui.stream.decision import TO_INBOX
from tests.ui.room_in_memory import MIRA, RoomInMemory

pytestmark = pytest.mark.usefixtures("qtbot")


def first(session: RoomInMemory) -> Row:
    return post_row(session.posts[1], session.room, MIRA)


@pytest.mark.parametrize(
    ("action", "address"),
    [
        ("reply", "https://x.com/intent/tweet?in_reply_to=101&hashtags=critlib"),
        ("like", "https://x.com/intent/like?tweet_id=101"),
        (
            "quote",
            "https://x.com/intent/tweet?url=https%3A%2F%2Fx.com%2Fasha%2Fstatus%2F101&hashtags=critlib",
        ),
        ("open", "https://x.com/asha/status/101"),
        ("vote", "https://x.com/asha/status/101"),
        ("play", "https://x.com/asha/status/101"),
        ("versions", "https://x.com/asha/status/101"),
        ("report", "https://x.com/asha/status/101"),
        ("block", "https://x.com/asha"),
    ],
)
def test_what_the_api_does_not_allow_continues_in_the_browser(action: str, address: str) -> None:
    session, opened = RoomInMemory(), list[str]()
    assert not RowActs(session, opened.append).act(action, first(session))
    assert opened == [address]


def test_practice_opens_no_browser() -> None:
    session, opened = RoomInMemory(practice=True), list[str]()
    for action in ("reply", "like", "open", "copy-link"):
        RowActs(session, opened.append).act(action, first(session))
    assert opened == []


def test_where_to_report_and_to_block_is_said_and_what_else_opens_needs_no_words() -> None:
    session = RoomInMemory()
    acts = RowActs(session, lambda _url: None)
    assert acts.guide("report", first(session)) == (
        "The browser has the post. On X, its menu \u201c\u2026\u201d has Report."
    )
    assert acts.guide("block", first(session)) == (
        "The browser has the profile. On X, its menu \u201c\u2026\u201d has Block @asha."
    )
    assert acts.guide("like", first(session)) == ""


def test_a_refused_repost_continues_in_the_browser_from_then_on() -> None:
    session, opened = RoomInMemory(), list[str]()
    session.capabilities = X.for_account(MIRA, frozenset({Kind.REPOST}))
    RowActs(session, opened.append).act("repost", first(session))
    assert (session.reposted, opened) == ([], ["https://x.com/intent/retweet?tweet_id=101"])


def test_a_reply_is_hidden_from_here_where_that_was_allowed_and_else_asked_for() -> None:
    session, opened = RoomInMemory(), list[str]()
    acts = RowActs(session, opened.append)
    acts.act("hide", first(session))
    assert session.hidden == ["101"]
    acts.act("unhide", first(session))
    assert session.hidden == []
    acts.act("hide", first(session))
    session.capabilities = replace(X, hides=False)
    session.identity.can_sign_in = True
    acts.act("hide", first(session))
    assert (session.hidden, session.identity.asked_to_hide) == (["101"], 1)
    session.capabilities = replace(X, hides=False, refused=frozenset({Kind.HIDE}))
    acts.act("hide", first(session))
    assert (session.hidden, opened) == (["101"], ["https://x.com/asha/status/101"])


def test_a_repost_goes_through_the_session() -> None:
    session = RoomInMemory()
    RowActs(session, lambda _url: None).act("repost", first(session))
    assert session.reposted == ["101"]


def test_a_deletion_goes_through_the_session() -> None:
    session = RoomInMemory()
    RowActs(session, lambda _url: None).act("delete", first(session))
    assert session.deleted == ["101"]


def test_marking_the_host_changes_the_room_s_people() -> None:
    session = RoomInMemory(hosts=())
    assert RowActs(session, lambda _url: None).act("mark-host", first(session))
    assert session.room.hosts == ("asha",)


def test_who_is_no_host_is_taken_off() -> None:
    session = RoomInMemory(hosts=("ines", "asha"))
    assert RowActs(session, lambda _url: None).act("no-host", first(session))
    assert session.room.hosts == ("ines",)


def test_a_copy_is_the_text_or_the_link() -> None:
    session = RoomInMemory()
    acts = RowActs(session, lambda _url: None)
    acts.act("copy-text", first(session))
    assert QGuiApplication.clipboard().text() == "A1: The printed guide. #critlib"
    acts.act("copy-link", first(session))
    assert QGuiApplication.clipboard().text() == "https://x.com/asha/status/101"


def test_a_decision_is_kept_and_said() -> None:
    session = RoomInMemory()
    acts = RowActs(session, lambda _url: None)
    assert acts.decide("mute-person", first(session)) == "@asha is muted in this room."
    assert acts.decide("place:2", first(session)) == "@asha's post is moved to Q2."
    marked = session.marked()
    assert (marked.mutes("asha", ""), marked.place("101")) == (True, 2)
    assert acts.decide("copy-text", first(session)) == ""


def test_a_post_goes_into_the_inbox_and_its_row_says_so_until_that_is_taken_back() -> None:
    session = RoomInMemory()
    acts = RowActs(session, lambda _url: None)
    assert acts.decide(TO_INBOX, first(session)) == "@asha's post is in the inbox."
    (row,) = session.rows(["101"])
    assert row.inbox == "open"
    assert acts.decide(TO_INBOX, row) == ""
    assert session.undo_mark()
    assert (session.rows(["101"])[0].inbox, session.inbox.inquiries()) == ("", ())


def test_a_pin_takes_the_post_s_other_number_away_and_keeps_corrected_words() -> None:
    session = RoomInMemory()
    session.pin(3, post_id="101", text="What did you print?")
    acts = RowActs(session, lambda _url: None)
    assert acts.decide("pin:4", first(session)) == "@asha's post is pinned as Q4, for you alone."
    assert [(pin.number, pin.text) for pin in session.marked().pins] == [(4, "What did you print?")]
    assert acts.decide("unpin", first(session)) == "The pin on Q4 is released."
    assert session.marked().pins == ()
    assert acts.decide("unpin", first(session)) == ""
