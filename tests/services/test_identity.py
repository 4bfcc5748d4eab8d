"""Who may post in a room unasked, and who is asked about first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.account import Account
from desktop.core.draft import Draft
from desktop.core.errors import AccountUnconfirmed
from desktop.core.events import AccountChosen
from desktop.core.outbox import Kind
from desktop.core.post import Author, Post
from tests.services.conftest import Kit
from tests.services.test_room_session import open_session


@pytest.fixture
def ines(kit: Kit) -> Account:
    return replace(kit.account, id="77", username="ines", name="Ines Holt")


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("hosted", [False, True])
@pytest.mark.parametrize("was_used", [False, True])
@pytest.mark.parametrize("hosts_it", [False, True])
def test_only_where_one_could_be_taken_for_another_is_anybody_asked(
    kit: Kit, ines: Account, several: bool, hosted: bool, was_used: bool, hosts_it: bool
) -> None:
    kit.accounts.keep(kit.account)
    if several:
        kit.accounts.keep(ines)
    if hosted:
        kit.rooms.add_host(kit.room.id, kit.account.username if hosts_it else "mira")
    if was_used:
        seen = Post("1", Author("5", "asha", "Asha Vale"), "hello #practicechat", kit.clock())
        kit.archive.add(kit.room.id, [seen], seen_by=ines.id)
    asked = hosted and (several or (was_used and hosts_it))
    assert kit.identity(kit.account).confirmed is not asked


def test_a_refused_post_is_kept_and_a_yes_lasts(kit: Kit, ines: Account) -> None:
    for account in (kit.account, ines):
        kit.accounts.keep(account)
    kit.rooms.add_host(kit.room.id, "ines")
    session, draft = open_session(kit, []), Draft("one", 1, locked=True)
    session.writing.keep_draft(draft)
    with pytest.raises(AccountUnconfirmed):
        session.outgoing.post(draft)
    with pytest.raises(AccountUnconfirmed):
        session.outgoing.repost("12")
    assert (session.outgoing.open_entries(), session.writing.draft()) == ((), draft)
    assert session.outgoing.delete("12").kind is Kind.DELETE, "what is one's own may always be taken back"
    assert session.outgoing.hide("13").kind is Kind.HIDE, "nothing appears under anybody's name"
    session.identity.confirm()
    assert open_session(kit, []).outgoing.post(draft)[0].account_id == kit.account.id


def test_whoever_posted_while_alone_is_known_when_a_second_comes(kit: Kit, ines: Account) -> None:
    kit.accounts.keep(kit.account)
    kit.rooms.add_host(kit.room.id, "ines")
    open_session(kit, []).outgoing.post(Draft("one", 1))
    kit.accounts.keep(ines)
    assert kit.identity(kit.account).confirmed
    assert not kit.identity(ines).confirmed


def test_a_room_remembers_whom_it_was_given_to_and_takes_nobody_who_is_signed_out(
    kit: Kit, ines: Account
) -> None:
    identity = kit.identity(kit.account)
    identity.use(ines.id)
    assert (kit.rooms.get(kit.room.id).account_id, kit.events) == ("", [])
    kit.accounts.keep(ines)
    identity.use(ines.id)
    assert kit.rooms.get(kit.room.id).account_id == ines.id
    assert kit.events == [AccountChosen(kit.room.id, ines)]


def test_the_one_who_is_named_is_signed_out_else_the_room_s_own(kit: Kit, ines: Account) -> None:
    for account in (kit.account, ines):
        kit.accounts.keep(account)
    identity = kit.identity(kit.account)
    identity.sign_out(ines.id)
    identity.sign_out("nobody")
    identity.sign_out()
    assert [account.id for account in kit.asked_out] == [ines.id, kit.account.id]
