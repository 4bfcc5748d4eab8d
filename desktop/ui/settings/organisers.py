"""For organisers: an app-only bearer token of one's own, pasted once and never shown again."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.core.errors import BadInput
from desktop.core.events import BearerChanged
from desktop.services.preferences import Preferences
from desktop.ui.announce import announce
from desktop.ui.settings.kept_field import KeptField
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Theme
from desktop.ui.translate import tr
from desktop.ui.words import said


class OrganisersPage(SettingsPage):
    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self.begin(tr("For organisers"))
        network = preferences.network
        self.say(
            tr(
                "With the bearer token of your own app, posts come in as they are written instead of at each look. "
                "Who takes part in a chat needs none, and is never asked for one."
            )
        )
        self.section(tr("Bearer token"))
        self._state = self.say()
        self._pasted = KeptField(
            theme, tr("Bearer token"), tr("Paste it here"), self._keep, network=network, parent=self
        )
        field = self._pasted.field
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText | field.inputMethodHints()
        )
        self.add(self._pasted)
        self._outcome = self.say()
        self.say(
            tr(
                "It goes into your keyring and stays on this computer: not into a file, a log, an export or a "
                "picture. Parley does not show it again. Whether %1 takes it, the line at the window's foot says."
            ).replace("%1", network)
        )
        self._forget = self.button(tr("Forget it"), "plain", name=tr("Forget the bearer token"))
        self._forget.clicked.connect(self._forgotten)
        row = QHBoxLayout()
        row.addWidget(self._forget)
        row.addStretch(1)
        self.add(row)
        self.end()
        self.refresh()

    def refresh(self) -> None:
        kept = self._preferences.bearer
        if kept.since is not None:
            here = kept.since.astimezone()
            day = QLocale().toString(QDate(here.year, here.month, here.day), QLocale.FormatType.LongFormat)
            words = tr("One is kept in your keyring since %1.").replace("%1", day)
        elif kept.kept:
            words = tr("One is here for this session only.")
        else:
            words = tr("None is kept.")
        self.tell(self._state, words)
        self._forget.setVisible(kept.kept)

    def take(self, event: BearerChanged) -> None:
        """How keeping or forgetting went."""
        self._pasted.set_busy(False)
        self._forget.setEnabled(True)
        self.refresh()
        if event.error is None:
            words = tr("Kept.") if self._preferences.bearer.kept else tr("Forgotten.")
            self.tell(self._outcome, words, "ok")
        else:
            words = said(event.error, self._preferences.network)
            self.tell(self._outcome, words, "danger" if isinstance(event.error, BadInput) else "warn")
        announce(self._outcome, words)

    def _keep(self, pasted: str) -> str:
        """Gone from the field at once: `setText` keeps nothing to undo, as `clear` would."""
        self._pasted.field.setText("")
        self._pasted.set_busy(True)
        self.tell(self._outcome, tr("Putting it into your keyring…"))
        self._preferences.keep_bearer(pasted)
        return ""

    def _forgotten(self) -> None:
        self._forget.setEnabled(False)
        self._pasted.field.setFocus()
        self._preferences.forget_bearer()
