"""Who is signed in, in memory: the Identity that panes ask in tests."""

from __future__ import annotations

from desktop.core.account import Account
from desktop.core.client_app import ClientApp, Source
from desktop.core.errors import NoSafeKeyring
from desktop.services.privacy import Privacy


class IdentityInMemory:
    """Everything that desktop.services.identity.Identity promises, counted."""

    def __init__(self, account: Account | None, *others: Account, can_sign_in: bool = False) -> None:
        self.account = account
        self.others = others
        self.can_sign_in = can_sign_in
        self.app = ClientApp("Y2xpZW50", Source.BUILD) if can_sign_in else ClientApp()
        self.confirmed = True
        self.for_session_only: NoSafeKeyring | None = None
        self.put_off = False
        self.privacy: Privacy | None = None
        self.is_told = True
        self.used: list[str] = []
        self.sign_ins = 0
        self.asked_to_post = 0
        self.asked_for_another = 0
        self.asked_to_hide = 0
        self.signed_out: list[str] = []

    def accounts(self) -> tuple[Account, ...]:
        here = () if self.account is None else (self.account,)
        return tuple(sorted((*here, *self.others), key=lambda account: account.username))

    def use(self, account_id: str) -> None:
        self.used.append(account_id)

    def confirm(self) -> None:
        self.confirmed = True

    def put_off_posting(self) -> None:
        self.put_off = True

    def begin_sign_in(self, *, write: bool = False, another: bool = False, hide: bool = False) -> None:
        self.sign_ins += 1
        self.asked_to_post += write
        self.asked_for_another += another
        self.asked_to_hide += hide

    def cancel_sign_in(self) -> None:
        self.sign_ins -= 1

    def sign_out(self, account_id: str = "") -> None:
        here = "" if self.account is None else self.account.id
        self.signed_out.append(account_id or here)
        if account_id in ("", here):
            self.account = None
        self.others = tuple(account for account in self.others if account.id != account_id)
