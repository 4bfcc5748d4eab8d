"""Connection page: through whose app people sign in, the proxy, certificates, and how often Parley looks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.client_app import Source
from desktop.core.errors import ParleyError, ProxyPassword, ProxyTrouble
from desktop.core.events import WayTried
from desktop.core.proxy import By
from desktop.services.preferences import POLLS, Preferences
from desktop.ui.announce import announce
from desktop.ui.settings.choice import Choice
from desktop.ui.settings.kept_field import KeptField
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Theme
from desktop.ui.translate import tr
from desktop.ui.words import sentence_and_remedy

BYS = (By.SYSTEM, By.NONE, By.ADDRESS, By.SCRIPT)
TYPED = (By.ADDRESS, By.SCRIPT)


class ConnectionPage(SettingsPage):
    app_changed = Signal()
    """Another client id holds: who could not sign in may now."""

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self.begin(tr("Connection"))
        self._add_app()
        self._add_proxy()
        self._add_certificates()
        self._add_pace()
        self.end()
        self.refresh()

    def refresh(self) -> None:
        self.tell(self._app, self._about_app())
        if not self._client_id.field.hasFocus():
            self._client_id.field.setText(self._preferences.client_id)
        wish = self._preferences.proxy
        self._by.set_place(BYS.index(wish.by))
        self._show_proxy(wish.by)
        self.tell(self._trust, self._about_certificates())
        self._pace.set_place(self._nearest_pace())

    def take(self, event: WayTried) -> None:
        """How knocking at the network went."""
        self._try.setEnabled(True)
        network = self._preferences.network
        if event.error is not None:
            words, look = self._about_failure(event.error), "danger"
        elif event.through:
            words = tr("%1 answers, through the proxy %2.").replace("%2", event.through)
            words, look = words.replace("%1", network), "ok"
        else:
            words, look = tr("%1 answers, without a proxy.").replace("%1", network), "ok"
        self.tell(self._tried, words, look)
        announce(self._tried, words)

    def _about_failure(self, error: ParleyError) -> str:
        """Others are sent to this page to look at the proxy; who is here need not be told where it is."""
        sentence, remedy = sentence_and_remedy(error, self._preferences.network, reading=True)
        if isinstance(error, ProxyTrouble) and not isinstance(error, ProxyPassword):
            remedy = tr("Choose another way above, or ask whoever runs your network.")
        return f"{sentence} {remedy}"

    # --- whose app ----------------------------------------------------------------------------------------------

    def _add_app(self) -> None:
        self.section(tr("Client id"))
        self._app = self.say()
        self._client_id = KeptField(
            self.theme,
            tr("Client id"),
            tr("OAuth 2.0 Client ID, empty for this build's own"),
            self._keep_client_id,
            network=self._preferences.network,
            parent=self,
        )
        self.add(self._client_id)
        self.say(tr("For whoever sets Parley up for others. It is public; its secret does not belong here."))

    def _about_app(self) -> str:
        app, network = self._preferences.app, self._preferences.network
        if app.source is Source.ENVIRONMENT:
            said = tr("People sign in through the app that PARLEY_X_CLIENT_ID names: %2. It is heard first.")
        elif app.source is Source.SETTINGS:
            said = tr("People sign in through the app that stands here: %2.")
        elif app.source is Source.BUILD and app.owner:
            said = tr("People sign in through the app of %3, which came with this build: %2.")
        elif app.source is Source.BUILD:
            said = tr("People sign in through the app that came with this build: %2.")
        else:
            said = tr(
                "This Parley is not known to %1 yet, so nobody can sign in. Reading and sending in the browser work."
            )
        return said.replace("%1", network).replace("%2", app.client_id).replace("%3", app.owner)

    def _keep_client_id(self, typed: str) -> str:
        self._preferences.set_client_id(typed)
        self._client_id.field.setText(self._preferences.client_id)
        self.tell(self._app, self._about_app())
        self.app_changed.emit()
        if self._preferences.app.source is Source.ENVIRONMENT:
            return tr("Kept. PARLEY_X_CLIENT_ID is heard before it.")
        return tr("Kept for the next sign-in. Who is signed in stays with the app that they came through.")

    # --- the proxy ----------------------------------------------------------------------------------------------

    def _add_proxy(self) -> None:
        self.section(tr("Proxy"))
        texts = (
            tr("As the system says"),
            tr("None"),
            tr("This address"),
            tr("Script (PAC)"),
        )
        self._by = Choice(self.theme, tr("Proxy"), texts, self)
        self._by.chosen.connect(self._choose_proxy)
        self.add(self._by)
        self._proxy = KeptField(
            self.theme,
            tr("Address of the proxy"),
            "",
            self._keep_proxy,
            network=self._preferences.network,
            parent=self,
        )
        self.add(self._proxy)
        self._effect = self.say()
        self._try = self.button(tr("Try the way to %1").replace("%1", self._preferences.network))
        self._try.clicked.connect(self._knock)
        row = QHBoxLayout()
        row.addWidget(self._try)
        row.addStretch(1)
        self.add(row)
        self._tried = self.say()

    def _choose_proxy(self, place: int) -> None:
        by = BYS[place]
        self.tell(self._tried, "")
        self._proxy.answer("")
        self._show_proxy(by)
        if by in TYPED:
            self._proxy.field.setFocus()
        try:
            self._preferences.set_proxy(by, self._preferences.proxy_address(by))
        except ParleyError:
            return  # nothing was typed for it yet: what held before holds until something is

    def _show_proxy(self, by: By) -> None:
        self._proxy.setVisible(by in TYPED)
        if by in TYPED and not self._proxy.field.hasFocus():
            self._proxy.field.setText(self._preferences.proxy_address(by))
        script = by is By.SCRIPT
        self._proxy.field.setPlaceholderText(
            "http://example.org/proxy.pac" if script else "http://proxy.example.org:3128"
        )
        effects = {
            By.SYSTEM: tr(
                "Holds at once. Variables such as HTTPS_PROXY come first, then your system's settings."
            ),
            By.NONE: tr("Holds at once. Parley goes straight to %1."),
            By.ADDRESS: tr(
                "Holds once it is kept. A proxy's name and password go into the variable HTTPS_PROXY, not here."
            ),
            By.SCRIPT: tr("Holds once it is kept. The script runs by itself, with a time limit."),
        }
        self.tell(self._effect, effects[by].replace("%1", self._preferences.network))

    def _keep_proxy(self, typed: str) -> str:
        by = BYS[self._by.place]
        self._preferences.set_proxy(by, typed)
        self._proxy.field.setText(self._preferences.proxy_address(by))
        return tr("Kept. It holds from the next request on.")

    def _knock(self) -> None:
        self._try.setEnabled(False)
        self.tell(self._tried, tr("Trying… No key is sent, and it costs nothing."))
        self._preferences.try_way()

    # --- certificates and pace ----------------------------------------------------------------------------------

    def _add_certificates(self) -> None:
        self.section(tr("Certificates"))
        self._trust = self.say()

    def _about_certificates(self) -> str:
        told = tr("Parley trusts %1. Nothing is sent to who cannot show a certificate from there.")
        return told.replace("%1", self._preferences.certificates)

    def _add_pace(self) -> None:
        self.section(tr("How often to look for new posts"))
        texts = [tr("%1 s").replace("%1", f"{seconds:g}") for seconds in POLLS]
        self._pace = Choice(self.theme, tr("Seconds between two looks"), texts, self)
        self._pace.chosen.connect(lambda place: self._preferences.set_poll_seconds(POLLS[place]))
        self.add(self._pace)
        self.say(
            tr(
                "At the earliest; in a quiet room, or near a limit, Parley looks less often by itself. "
                "Holds from the next room that you open."
            )
        )

    def _nearest_pace(self) -> int:
        seconds = self._preferences.poll_seconds
        return min(range(len(POLLS)), key=lambda place: abs(POLLS[place] - seconds))
