"""Before anything leaves, a person is told what it is, what it costs and what stays."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.origin import X_ORIGIN
from desktop.core.room import Room
from desktop.core.traces import Traces
from desktop.services.rechecking import Checked, Due
from desktop.ui.archive.acts import ArchivedChat
from desktop.ui.archive.upkeep_forms import (
    KeepForm,
    check_form,
    checked_words,
    forget_form,
    forgotten_words,
    left_words,
)
from desktop.ui.theme import Mode, Theme
from tests.ui.archive.test_page import BEGAN, SITTING
from tests.ui.room_in_memory import named

CHAT = ArchivedChat(Room("critlib", X_ORIGIN, 1), SITTING)


def says(form: QWidget) -> list[str]:
    return [one.accessibleName() for one in form.findChildren(QLabel)]


def test_what_goes_with_a_room_and_what_stays_is_named(qtbot: QtBot) -> None:
    traces = Traces(
        "critlib", 1, elsewhere=2, waiting=1, plans=("Shelves",), aside=("old.sqlite3",), folders=("Chat",)
    )
    form = forget_form(Theme(Mode.LIGHT), traces)
    qtbot.addWidget(form)
    assert {
        "1 post",
        "1 post that waits, and will not go out",
        "The plan of Shelves, with its run sheets",
        "old.sqlite3, which was put aside as damaged and may hold any of your rooms",
        "Other rooms have 2 of these posts, too. There they stay.",
        "What is in the shared folder Chat stays.",
    } <= set(says(form))


def test_return_forgets_nothing(qtbot: QtBot) -> None:
    form = forget_form(Theme(Mode.LIGHT), Traces("critlib", 1))
    qtbot.addWidget(form)
    agreed: list[bool] = []
    form.agreed.connect(lambda: agreed.append(True))
    form.show()
    assert named(form, QPushButton, "Keep it").isDefault()
    named(form, QPushButton, "Keep it").click()
    assert agreed == []


def test_who_pays_sees_the_price_and_nobody_else(qtbot: QtBot) -> None:
    for usd, words in (
        (Decimal("0.70"), "It asks about 140 posts, which costs you $0.70 at most."),
        (None, "It asks about 140 posts: they count towards what this room may read today."),
    ):
        form = check_form(Theme(Mode.LIGHT), CHAT, Due(140, usd, BEGAN))
        qtbot.addWidget(form)
        assert words in says(form)


def test_what_a_check_came_to_is_said() -> None:
    assert checked_words(Checked(60)) == "Checked 60 posts: all of them are still there."
    assert checked_words(Checked(60, 2, 1)) == (
        "Checked 60 posts: 2 were deleted or protected, and left. In a newer version: 1 post."
    )


def test_a_number_of_days_that_nobody_offers_is_kept(qtbot: QtBot) -> None:
    form = KeepForm(Theme(Mode.LIGHT), "critlib", 45, {45: 0})
    qtbot.addWidget(form)
    with qtbot.waitSignal(form.chosen) as chosen:
        named(form, QPushButton, "Keep it so").click()
    assert chosen.args == [45]


def test_what_deletes_says_so_and_is_not_what_return_does(qtbot: QtBot) -> None:
    form = KeepForm(Theme(Mode.LIGHT), "critlib", 0, {365: 138})
    qtbot.addWidget(form)
    assert named(form, QPushButton, "Keep it so").isDefault()
    named(form, QPushButton, "Other people's posts stay: A year").click()
    warning = next(one for one in form.findChildren(QLabel) if one.accessibleName().startswith("Leaving now"))
    assert warning.accessibleName() == "Leaving now: 138 posts. This cannot be undone."
    assert warning.property("kind") == "warn"
    delete = named(form, QPushButton, "Delete 138 posts now")
    assert not delete.isDefault()
    assert form.focusWidget() is not delete
    assert named(form, QPushButton, "Change nothing").isDefault()
    with qtbot.waitSignal(form.chosen) as chosen:
        delete.click()
    assert chosen.args == [365]


def test_what_left_is_said_afterwards() -> None:
    assert left_words("critlib", 0, 0) == "#critlib keeps posts for good."
    told = "#critlib keeps posts for a year. 138 posts were older and left this computer."
    assert left_words("critlib", 365, 138) == told


def test_a_room_is_not_said_to_be_gone_from_all_files_where_others_have_its_posts() -> None:
    assert "No file of Parley's has its words" in forgotten_words("bigtwo", 0)
    told = "#bigtwo is forgotten, but for 138 posts that other rooms have, too."
    assert forgotten_words("bigtwo", 138) == told
