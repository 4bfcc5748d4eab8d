"""Calm page: what a screen reader is told, what may be shown and heard while one is elsewhere, and quiet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.core.calm import MUTABLE, Alert, Speech
from desktop.services.preferences import Preferences
from desktop.ui.settings.choice import Choice
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.switches import Switches
from desktop.ui.theme import Theme
from desktop.ui.translate import QT_TR_NOOP, tr

SPOKEN: dict[Speech, str] = {
    Speech.QUESTIONS: QT_TR_NOOP("Questions"),
    Speech.POSTS: QT_TR_NOOP("How many posts came"),
    Speech.FOR_ME: QT_TR_NOOP("Posts for you"),
    Speech.SENT: QT_TR_NOOP("What you write and send"),
    Speech.TROUBLE: QT_TR_NOOP("Trouble"),
    Speech.HOUR: QT_TR_NOOP("When a chat begins and ends"),
}
SHOWN: dict[Alert, str] = {
    Alert.QUESTION: QT_TR_NOOP("A new question"),
    Alert.FOR_ME: QT_TR_NOOP("A post for you"),
    Alert.FAILED: QT_TR_NOOP("Your post did not go out"),
}
ALERTS = tuple(Alert)


class CalmPage(SettingsPage):
    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._preferences, self._calm = preferences, preferences.calm
        self.begin(tr("Quiet and aloud"))
        self._quiet = self._on_or_off(tr("Quiet"))
        self._quiet.chosen.connect(lambda place: self._calm.set_quiet(place == 0))
        self.say(tr("On: nothing is shown or heard outside the window, whatever is chosen below."))
        self.section(tr("Shown while you are elsewhere"))
        shown = [tr(SHOWN[alert]) for alert in ALERTS]
        self._alerts = Switches(theme, tr("Shown while you are elsewhere"), shown, self)
        self._alerts.switched.connect(lambda place, on: self._calm.ask_for(ALERTS[place], on))
        self.add(self._alerts)
        self.say(tr("Of the chat that is open, by your desktop. Nothing is shown that you did not choose."))
        self._reminds: Choice | None = None
        if not preferences.practice:
            self._reminds = self._on_or_off(tr("Reminders"))
            self._reminds.chosen.connect(lambda place: self._calm.ask_reminders(place == 0))
            self.say(
                tr(
                    "A day, an hour and five minutes before a planned chat. None for another room while a chat is on."
                )
            )
        self._sound = self._on_or_off(tr("Sound"))
        self._sound.chosen.connect(lambda place: self._calm.set_sound(place == 0))
        self.say(tr("With what is shown. Parley makes no other sound."))
        self.section(tr("Said by your screen reader"))
        spoken = [tr(SPOKEN[speech]) for speech in MUTABLE]
        self._speech = Switches(theme, tr("Said by your screen reader"), spoken, self)
        self._speech.switched.connect(lambda place, on: self._calm.set_says(MUTABLE[place], on))
        self.add(self._speech)
        self.say(tr("What you ask for by a key is always said."))
        self.end()
        self.refresh()

    def refresh(self) -> None:
        calm = self._calm
        self._quiet.set_place(0 if calm.is_quiet else 1)
        self._alerts.set_on([calm.has_asked_for(alert) for alert in ALERTS])
        self._sound.set_place(0 if calm.has_sound else 1)
        self._speech.set_on([calm.says(speech) for speech in MUTABLE])
        if self._reminds is not None:
            self._reminds.set_place(0 if calm.has_asked_for_reminders else 1)

    def _on_or_off(self, heading: str) -> Choice:
        self.section(heading)
        made = Choice(self.theme, heading, (tr("On"), tr("Off")), self)
        self.add(made)
        return made
