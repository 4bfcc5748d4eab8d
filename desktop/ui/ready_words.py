"""Ready words: each point of the ready check in a line, and what its one button says."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.core.ready import Item, Mend, Point
from desktop.ui.translate import counted, filled, tr


def item_words(item: Item, network: str) -> str:
    """What is known of it."""
    number = QLocale().toString
    if item.point is Point.ACCOUNT:
        if item.mend is Mend.SIGN_IN:
            return tr("Nobody is signed in")
        words = tr("@%1 can post") if item.is_right else tr("@%1 may read, not post yet")
        return filled(words, item.about)
    if item.point is Point.KEYRING:
        return item.about or (tr("Asking the keyring…") if item.looks else tr("The key is at hand"))
    if item.point is Point.CLOCK:
        if item.looks:
            return tr("Asking %1 for the time…", network)
        if item.is_right:
            return tr("%1 answers, and your clock is right", network)
        wrong = tr("Your clock is %1 min off. Let your system set it", number(round(item.count / 60)))
        return item.about or wrong
    if item.point is Point.CREDIT:
        return _credit(item)
    if item.point is Point.CUES:
        return _cues(item)
    if item.point is Point.PICTURES:
        return _pictures(item, network)
    if item.is_right:
        return tr("The guest is @%1", item.about) if item.count == 1 else tr("The guests' handles are known")
    return tr("@%1 never spoke here. Is that the guest's handle?", item.about)


def mend_words(item: Item) -> str:
    """The button; empty where there is nothing to mend."""
    words = {
        Mend.SIGN_IN: tr("Sign in"),
        Mend.ALLOW: tr("Allow in browser"),
        Mend.LOOK: tr("Try again"),
        Mend.RAISE: tr("Raise the cap"),
        Mend.SETTINGS: tr("Open the settings"),
        Mend.CUE: tr("Show it"),
        Mend.SHEET: tr("Open the run sheet"),
        Mend.UPLOAD: tr("Upload now"),
        Mend.PROFILE: tr("Look at @%1 ↗", item.about),
    }
    return "" if item.mend is None else words[item.mend]


def head_words(right: int, total: int) -> str:
    """How many points are right."""
    number = QLocale().toString
    if right == total:
        return tr("All is ready")
    return tr("%1 of %2 are ready", number(right), number(total))


def _credit(item: Item) -> str:
    number = QLocale().toString
    if not item.is_right:
        return tr(
            "Posts that the cap leaves for today: %1. A chat has about %2",
            number(item.count),
            number(item.of),
        )
    return counted(
        "Enough to read a chat of about %n post", "Enough to read a chat of about %n posts", item.of
    )


def _cues(item: Item) -> str:
    if item.is_right:
        return tr("Every cue fits into a post") if item.count else tr("The run sheet has nothing to post")
    if item.mend is Mend.SHEET:
        return tr("No question is planned yet")
    if item.count > 1:
        return counted("%n cue is too long for a post", "%n cues are too long for a post", item.count)
    return tr("%1 is too long for a post", item.about or tr("A cue"))


def _pictures(item: Item, network: str) -> str:
    if item.looks:
        return counted("Uploading %n picture…", "Uploading %n pictures…", item.count)
    if item.mend is Mend.CUE:
        return tr("A picture of %1 has not come from your co-host yet", item.about or tr("a cue"))
    if not item.is_right:
        return item.about or counted(
            "%n picture is not uploaded yet", "%n pictures are not uploaded yet", item.count
        )
    return tr("%1 has every picture", network) if item.of else tr("No cue has a picture")
