"""What macOS asks a running program to open becomes what a start with it would have been asked."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from desktop.ui.system_opening import launch_of


def test_a_link_and_the_files_of_chats_are_opened_and_the_rest_is_refused_in_words() -> None:
    link = launch_of(QFileOpenEvent(QUrl("parley:join?v=1&tag=gardenchat&topic=Stopping%20late")))
    assert link.invitation is not None
    assert (link.invitation.hashtag, link.invitation.topic) == ("gardenchat", "Stopping late")
    for file in ("/my files/books.ics", "/my files/books.parley"):
        assert launch_of(QFileOpenEvent(file)).file == file
    assert "does not open" in launch_of(QFileOpenEvent("/etc/passwd")).refused
    assert launch_of(QFileOpenEvent(QUrl("parley:join?v=1&tag=a&api=https://evil.example"))).refused
