"""What a pane may ask of a room, and that nothing typed is lost in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.account import Account
from desktop.core.capabilities import PRACTICE, Capabilities
from desktop.core.capabilities import X as X_CAPABILITIES
from desktop.core.draft import Draft
from desktop.core.errors import BadInput, EmptyPost, PermissionNeeded, SignInNeeded, TooLong
from desktop.core.events import OutboxChanged, RoomChanged
from desktop.core.link import Link, LinkState
from desktop.core.outbox import Kind, State
from desktop.services.room_session import RoomSession
from desktop.store.settings import PAYS, Settings
from desktop.store.timeline import Timeline
from tests.services.conftest import Kit


def open_session(kit: Kit, woken: list[str], *, account: Account | None = None, signed_in: bool = True,
                 capabilities: Capabilities = PRACTICE, own_app: str = "",
                 hold: float = 0.0) -> RoomSession:  # fmt: skip
    link = Link(LinkState.CONNECTING, kit.clock())
    return RoomSession(
        kit.room.id,
        kit.identity((account or kit.account) if signed_in else None),
        lambda: capabilities,
        practice=True,
        database=kit.database,
        rooms=kit.rooms,
        archive=kit.archive,
        outbox=kit.outbox,
        drafts=kit.drafts,
        prepared=kit.prepared,
        attachments=kit.attachments,
        marks=kit.marks,
        timeline=Timeline(kit.archive, kit.outbox),
        bus=kit.bus,
        clock=kit.clock,
        link=lambda: link,
        wake_sender=lambda: woken.append("sender"),
        look_now=lambda: woken.append("listener"),
        purse=kit.purse(own_app),
        hold=lambda: timedelta(seconds=hold),
        spelling=kit.spelling(),
    )


def test_an_answer_is_queued_as_shown_and_the_sender_is_woken(kit: Kit) -> None:
    woken: list[str] = []
    (entry,) = open_session(kit, woken).outgoing.post(Draft(" Short videos. ", 3))
    assert (entry.text, entry.state, entry.kind) == (
        "A3: Short videos. #practicechat",
        State.QUEUED,
        Kind.POST,
    )
    assert woken == ["sender"]
    assert OutboxChanged(kit.room.id, entry.id) in kit.events


@pytest.mark.parametrize(("body", "refusal"), [("", EmptyPost), ("  \n ", EmptyPost), ("x" * 3000, TooLong)])
def test_what_cannot_be_posted_is_refused_before_it_is_queued(
    kit: Kit, body: str, refusal: type[Exception]
) -> None:
    session = open_session(kit, [])
    with pytest.raises(refusal):
        session.outgoing.post(Draft(body, 1))
    assert session.outgoing.open_entries() == ()


def test_too_long_says_by_how_much(kit: Kit) -> None:
    session = open_session(kit, [])
    draft = Draft("x" * 2900, 1)
    with pytest.raises(TooLong) as refused:
        session.outgoing.post(draft)
    assert refused.value.over == -session.outgoing.left(draft) == 2900 + len("A1:  #practicechat") - 280


def test_without_an_account_nothing_is_queued_and_the_reason_is_said(kit: Kit) -> None:
    with pytest.raises(SignInNeeded):
        open_session(kit, [], signed_in=False).outgoing.post(Draft("hello", 1))


def test_a_draft_is_kept_as_typed(kit: Kit) -> None:
    draft = Draft(" half a thou", 2, locked=True, with_hashtag=False)
    open_session(kit, []).writing.keep_draft(draft)
    assert open_session(kit, []).writing.draft() == draft


def test_a_queued_answer_can_be_taken_back_and_one_that_left_cannot(kit: Kit) -> None:
    session = open_session(kit, [])
    (first,) = session.outgoing.post(Draft("one", 1))
    assert session.outgoing.cancel(first.id)
    assert session.outgoing.open_entries() == ()
    (second,) = session.outgoing.post(Draft("two", 1))
    kit.outbox.claim(kit.origin, kit.account.id)
    assert not session.outgoing.cancel(second.id)
    assert [entry.id for entry in session.outgoing.open_entries()] == [second.id]


def test_continuing_in_the_browser_parks_the_entry_with_its_text(kit: Kit) -> None:
    session = open_session(kit, [], capabilities=X_CAPABILITIES)
    (entry,) = session.outgoing.post(Draft("two words", 1))
    address = session.outgoing.park(entry.id)
    assert address.startswith("https://x.com/intent/tweet?text=A1%3A+two+words")
    assert kit.outbox.get(entry.id).state is State.PARKED
    assert kit.outbox.claim(kit.origin, kit.account.id) is None


def test_a_click_on_an_entry_that_has_just_left_changes_nothing(kit: Kit) -> None:
    session = open_session(kit, [], capabilities=X_CAPABILITIES)
    (entry,) = session.outgoing.post(Draft("gone", 1))
    kit.outbox.claim(kit.origin, kit.account.id)
    assert session.outgoing.park(entry.id) == ""
    session.outgoing.retry(entry.id)
    session.outgoing.discard(entry.id)
    assert kit.outbox.get(entry.id).state is State.SENDING


def test_queueing_an_answer_clears_its_draft_in_the_same_breath(kit: Kit) -> None:
    session = open_session(kit, [])
    draft = Draft("whole thought", 1, locked=True)
    session.writing.keep_draft(draft)
    session.outgoing.post(draft)
    assert session.writing.draft() == Draft()


def test_a_host_is_added_by_handle_and_a_slip_is_refused(kit: Kit) -> None:
    session = open_session(kit, [])
    session.add_host("@Ada_L")
    assert session.room.is_host("ada_l")
    assert RoomChanged(kit.room.id) in kit.events
    with pytest.raises(BadInput):
        session.add_host("two words")


def test_questions_come_from_the_hosts_posts(kit: Kit) -> None:
    kit.gateway("ada").publish("Q1: Why? #practicechat")
    kit.listener().look()
    session = open_session(kit, [])
    assert session.questions().current is None
    session.add_host("ada")
    current = session.questions().current
    assert current is not None
    assert (current.number, current.text) == (1, "Why?")


def test_who_has_not_allowed_posting_keeps_the_text_and_is_told(kit: Kit) -> None:
    woken: list[str] = []
    session = open_session(kit, woken, capabilities=PRACTICE.for_account(kit.account))
    with pytest.raises(PermissionNeeded, match="not allowed Parley to do this"):
        session.outgoing.post(Draft("Short videos."))
    assert session.outgoing.open_entries() == ()


# --- what a person decides ----------------------------------------------------------------------------------------


def said(kit: Kit, *posts: tuple[str, str]) -> None:
    """Posts of the practice X, read by the listener."""
    for username, text in posts:
        kit.gateway(username).publish(f"{text} #practicechat")
    kit.listener().look()


def hosted(kit: Kit) -> RoomSession:
    """A session of somebody who hosts beside @ada."""
    session = open_session(kit, [])
    session.add_host("ada")
    session.add_host(kit.account.username)
    return session


def test_a_pin_outlives_a_restart_and_ends_when_the_host_moves_on(kit: Kit) -> None:
    said(kit, ("ada", "Q1: Which paths stay open?"), ("ada", "And what about the budget?"))
    session = hosted(kit)
    post_id = kit.archive.page(kit.room.id, seen_by=kit.account.id)[-1].id
    session.pin(2, post_id=post_id)
    again = open_session(kit, [])
    assert again.questions().current_number == 2
    assert again.questions().pin is not None
    said(kit, ("ada", "Q3: What grows in winter?"))
    assert again.questions().current_number == 3
    assert again.questions().pin is None


def test_a_pin_can_be_taken_back_released_and_renumbered(kit: Kit) -> None:
    said(kit, ("ada", "Q1: Which paths stay open?"))
    session = hosted(kit)
    session.pin(2, text="Who decides?")
    session.pin(3, text="Who decides?", instead_of=2)
    assert [question.number for question in session.questions().by_number] == [1, 3]
    assert session.undo_mark()
    assert session.questions().current_number == 2
    session.unpin(2)
    assert session.questions().current_number == 1
    assert session.undo_mark()
    assert session.questions().current_number == 2
    assert session.undo_mark()
    assert not session.undo_mark()
    with pytest.raises(EmptyPost):
        session.pin(4, text=" ")


def test_what_was_pinned_becomes_everybody_s_through_the_outbox(kit: Kit) -> None:
    said(kit, ("ada", "Q1: Which paths stay open?"), ("ada", "Q2: What grows in winter?"))
    session = hosted(kit)
    session.writing.keep_draft(Draft("half a thought", 1, locked=True))
    session.pin(3, text="Who decides?")
    pinned = session.questions().current
    assert pinned is not None
    assert session.post_question(pinned).text == "Q3: Who decides? #practicechat"
    first = session.questions().get(1)
    assert first is not None
    assert session.post_question(first).text == "Back to Q1: Which paths stay open? #practicechat"
    assert session.writing.draft() == Draft("half a thought", 1, locked=True)


def test_what_was_prepared_and_sent_is_prepared_no_longer_and_what_was_put_away_stays(kit: Kit) -> None:
    session = open_session(kit, [])
    session.writing.prepare(1, "The printed guide, and why")
    session.writing.prepare(2, "Whoever is in first")
    session.writing.put_away(Draft("half a thought", 1, locked=True), instead=Draft("The guide", 1))
    session.outgoing.post(Draft("The printed guide, and why not", 1, locked=True))
    assert dict(session.writing.prepared()) == {2: "Whoever is in first"}
    assert (session.writing.draft(), [draft.body for draft in session.writing.begun()]) == (
        Draft(),
        ["half a thought"],
    )


def test_only_hosts_moderate_and_who_becomes_one_unseats_nobody(kit: Kit) -> None:
    said(kit, ("ada", "Q1: Which paths stay open?"))
    session = open_session(kit, [])
    assert session.questions().host_is_inferred
    before = session.moderates
    session.add_host(kit.account.username)
    assert (before, session.moderates, session.questions().current_number) == (False, True, 1)
    session.remove_host(kit.account.username)
    assert session.room.hosts == ("ada",)


def test_unlabelled_posts_are_probable_answers_as_they_arrive(kit: Kit) -> None:
    said(kit, ("ada", "Q1: Which paths stay open?"))
    session = hosted(kit)
    assert session.questions().current_number == 1
    said(kit, ("bob", "A1: All of them"), ("bob", "and the gates too"))
    (question,) = session.questions().by_number
    assert len(question.answer_ids) == 1
    assert [probable.reason.value for probable in question.probable] == ["author"]


def test_own_posts_are_those_on_their_way_and_those_that_came_back(kit: Kit) -> None:
    said(kit, (kit.account.username, "A1: All of them"), ("ada", "Q1: Which?"))
    session = open_session(kit, [])
    session.outgoing.post(Draft("None", 1))
    assert session.outgoing.own_posts() == ("A1: None #practicechat", "A1: All of them #practicechat")


def test_words_are_found_newest_first(kit: Kit) -> None:
    said(kit, ("ada", "Paths one"), ("bob", "gates"), ("bob", "paths two"))
    session = open_session(kit, [])
    found = session.rows(session.find("path"))
    assert [row.author.username for row in found] == ["ada", "bob"]
    assert session.find("path")[0] == found[-1].key
    assert session.find("  ") == ()


def test_who_pays_raises_the_cap_and_the_room_looks_at_once(kit: Kit) -> None:
    woken: list[str] = []
    Settings(kit.database).set(PAYS, True)
    session = open_session(kit, woken, own_app="our-own-app")
    assert session.money is not None
    assert session.money.sums is not None
    before = session.money.sums.cap
    session.raise_cap()
    assert session.money.sums is not None
    assert (session.money.sums.cap, woken) == (2 * before, ["listener"])


def test_who_does_not_pay_raises_nothing_and_who_is_not_here_spends_nothing(kit: Kit) -> None:
    woken: list[str] = []
    session = open_session(kit, woken)
    assert session.money is not None
    session.raise_cap()
    assert (session.money.most, session.money.pays, woken) == (2000, False, [])
    assert open_session(kit, woken, signed_in=False).money is None


def test_a_picture_goes_with_its_answer_and_comes_back_with_what_is_taken_back(kit: Kit) -> None:
    session = open_session(kit, [])
    picture = session.writing.attach(b"\x89PNG", "image/png", (4, 3))
    picture = session.writing.describe(picture.id, "A door")
    (entry,) = session.outgoing.post(Draft("Short videos.", 3, attachments=(picture.id,)))
    assert session.writing.attachments(entry.attachments) == (picture,)
    assert session.writing.content(picture.id) == b"\x89PNG"
    draft = session.outgoing.take_back(entry.id)
    assert draft is not None
    assert (draft.body, draft.attachments) == ("Short videos.", (picture.id,))
    session = open_session(kit, [], capabilities=replace(PRACTICE, uploads=False))
    with pytest.raises(PermissionNeeded):
        session.outgoing.post(draft)
    assert session.outgoing.post(replace(draft, attachments=()))


def test_what_is_taken_back_stands_in_the_composer_and_pushes_nothing_out(kit: Kit) -> None:
    session = open_session(kit, [])
    for written, away in ((Draft(), ()), (Draft("half a thought", 2, locked=True), ("half a thought",))):
        (entry,) = session.outgoing.post(Draft("Short videos.", 3))
        session.writing.keep_draft(written)
        draft = session.outgoing.take_back(entry.id)
        assert session.writing.draft() == draft
        assert tuple(one.body for one in session.writing.begun()) == away


def test_what_went_out_in_the_browser_lets_the_next_part_go(kit: Kit) -> None:
    session = open_session(kit, [])
    first, second = session.outgoing.post(Draft("One sentence of an answer. " * 15, 3))
    session.outgoing.park(first.id)
    assert kit.outbox.claim(kit.origin, kit.account.id) is None
    session.outgoing.went_out(first.id)
    claimed = kit.outbox.claim(kit.origin, kit.account.id)
    assert claimed is not None
    assert claimed.id == second.id


def test_what_was_posted_before_leaves_first_also_where_a_person_hurries(kit: Kit) -> None:
    session = open_session(kit, [], hold=5)
    (first,) = session.outgoing.post(Draft("one", 1))
    (second,) = session.outgoing.post(Draft("two", 2))
    assert kit.outbox.claim(kit.origin, kit.account.id) is None
    session.outgoing.send_now(second.id)
    claimed = kit.outbox.claim(kit.origin, kit.account.id)
    assert claimed is not None
    assert claimed.id == first.id


def test_what_a_host_posts_in_their_own_room_leaves_at_once(kit: Kit) -> None:
    session = open_session(kit, [], hold=5)
    session.add_host(kit.account.username)
    session.outgoing.post(Draft("Q1: Why?"))
    assert kit.outbox.claim(kit.origin, kit.account.id) is not None
