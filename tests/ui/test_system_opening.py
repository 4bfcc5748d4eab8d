"""What macOS asks a running program to open becomes what a start with it would have been asked."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from desktop.ui.system_opening import launch_of


def test_a_link_and_a_calendar_file_are_opened_and_the_rest_is_refused_in_words() -> None:
    link = launch_of(QFileOpenEvent(QUrl("parley:join?v=1&tag=gardenchat&topic=Stopping%20late")))
    assert link.invitation is not None
    assert (link.invitation.hashtag, link.invitation.topic) == ("gardenchat", "Stopping late")
    assert launch_of(QFileOpenEvent("/my files/books.ics")).file == "/my files/books.ics"
    assert "no calendar file" in launch_of(QFileOpenEvent("/etc/passwd")).refused
    assert launch_of(QFileOpenEvent(QUrl("parley:join?v=1&tag=a&api=https://evil.example"))).refused
