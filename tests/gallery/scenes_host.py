"""Scenes of hosting: desk, inbox, plans, invitations, stage, rehearsal, archive, settings."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from random import Random

from PySide6.QtWidgets import QWidget

from desktop.archive_acts import acts, ask_to_import
from desktop.core.invitation import Invitation
from desktop.core.launch import Launch
from desktop.core.link import LinkState
from desktop.core.plan import Plan, Planned
from desktop.recording import Recording
from desktop.rehearsing import RehearsalBeside, Rehearsing
from desktop.replaying import Replay, Replaying
from desktop.store.paths import Paths
from desktop.ui.archive.acts import ArchivedChat
from desktop.ui.archive.chat_card import ChatCard
from desktop.ui.archive.page import ArchivePage
from desktop.ui.inbox.card import GIVE, InquiryCard
from desktop.ui.invite.share_dialog import ShareDialog
from tests.gallery.evening import NOW
from tests.gallery.scenes import HOST, scene
from tests.gallery.stage import Stage


def _desk(stage: Stage) -> None:
    stage.enter()
    stage.room.column.dismiss()
    if stage.room.desk.shown is None:
        stage.act("desk.show")
    stage.settle()


@scene("desk", me=HOST)
def _host_desk(stage: Stage) -> None:
    _desk(stage)


@scene("desk-practice", me=HOST, practice=True)
def _practice_desk(stage: Stage) -> None:
    _desk(stage)


@scene("desk-cue-form", me=HOST)
def _cue_form(stage: Stage) -> None:
    _desk(stage)
    shown = stage.room.desk.shown
    assert shown is not None
    shown.run_sheet.edit("cue-5")
    stage.settle()


@scene("desk-import", me=HOST)
def _import(stage: Stage) -> None:
    _desk(stage)
    shown = stage.room.desk.shown
    assert shown is not None
    shown.run_sheet._open_import()
    stage.settle()


@scene("inbox", me=HOST)
def _inbox(stage: Stage) -> None:
    stage.enter()
    posts = {row.text: row.key for row in stage.desk.rows()}
    for text, key in posts.items():
        if "repeat Q2" in text or "only read along" in text:
            stage.session.inbox.take(key)
    stage.settle()
    stage.act("inbox.show")


@scene("plan-list", me=HOST)
def _plans(stage: Stage) -> None:
    stage.enter()
    stage.act("plan.list")


@scene("plan-form", me=HOST)
def _plan_form(stage: Stage) -> None:
    stage.enter()
    stage.act("plan.new")


@scene("waiting-card", me=HOST)
def _waiting_card(stage: Stage) -> None:
    stage.enter("seedswap")


@scene("share", me=HOST)
def _share(stage: Stage) -> QWidget:
    stage.enter()
    stage.act("room.share")
    return stage.one(ShareDialog)


@scene("invitation")
def _invitation(stage: Stage) -> None:
    stage.enter()
    asked = (Planned(1, "What do you read aloud?", 5), Planned(2, "To whom, and when?", 15))
    plan = Plan(NOW + timedelta(days=3), questions=asked)
    invitation = Invitation("readaloud", hosts=("marit_reads",), topic="Books that want a voice", plan=plan)
    stage.desk.receive(Launch(invitation=invitation))


@scene("stage", me=HOST)
def _stage(stage: Stage) -> QWidget:
    from desktop.ui.stage.window import StageWindow

    stage.enter()
    stage.act("stage.show")
    window = stage.one(StageWindow)
    window.showNormal()
    window.resize(1240, 700)
    return window


@scene("rehearsal-form", me=HOST)
def _rehearsal(stage: Stage) -> QWidget:
    from desktop.ui.rehearsal.form import RehearsalForm

    stage.enter()
    RehearsalBeside(ExitStack(), stage.theme, stage.desk).ask()
    return stage.one(RehearsalForm)


def _chat(stage: Stage) -> ArchivedChat:
    rooms = stage.house.rooms.list(stage.house.place.origin)
    room = next(one for one in rooms if one.hashtag == "seedswap")
    library = stage.desk.archiving.library
    library.refresh(room.id)
    return ArchivedChat(room, library.sittings(room.id)[0])


def _archive(stage: Stage) -> ArchivePage:
    stage.enter()
    _chat(stage)
    stage.act("archive.show")
    page = stage.one(ArchivePage)
    stage.wait(lambda: bool(stage.all(ChatCard)))
    return page


@scene("archive")
def _archive_chats(stage: Stage) -> None:
    _archive(stage)


@scene("archive-search")
def _search(stage: Stage) -> None:
    page = _archive(stage)
    stage.type("packet", page.field)
    stage.wait(lambda: bool(page.rows()) and not stage.all(ChatCard))


def _of_chat(stage: Stage, act: str) -> None:
    stage.enter()
    chat = _chat(stage)
    next(one.run for one in acts(stage.desk.archiving).chat if one.id == act)(chat)
    stage.settle()


@scene("past-chat")
def _past(stage: Stage) -> None:
    _of_chat(stage, "open")


@scene("report")
def _report(stage: Stage) -> None:
    _of_chat(stage, "report")
    from desktop.ui.report.page import ReportPage

    page = stage.one(ReportPage)
    stage.wait(lambda: page.report is not None)


@scene("recap")
def _recap(stage: Stage) -> None:
    _of_chat(stage, "recap")


@scene("hour")
def _hour(stage: Stage) -> None:
    _of_chat(stage, "hour")


@scene("transcript-form")
def _transcript(stage: Stage) -> QWidget:
    from desktop.ui.archive.transcript_form import TranscriptForm

    _of_chat(stage, "transcript")
    return stage.one(TranscriptForm)


@scene("import-dialog")
def _import_posts(stage: Stage) -> QWidget:
    from desktop.ui.archive.import_dialog import ImportDialog

    stage.enter()
    ask_to_import(stage.desk.archiving, stage.session.room)
    return stage.one(ImportDialog)


def _of_room(stage: Stage, act: str) -> QWidget:
    from PySide6.QtWidgets import QDialog

    stage.enter()
    room = _chat(stage).room
    next(one.run for one in acts(stage.desk.archiving).room if one.id == act)(room)
    return stage.one(QDialog)


@scene("retention")
def _retention(stage: Stage) -> QWidget:
    return _of_room(stage, "keep")


@scene("forget")
def _forget(stage: Stage) -> QWidget:
    return _of_room(stage, "forget")


def _settings(place: int) -> None:
    @scene(f"settings-{place + 1}")
    def show(stage: Stage) -> QWidget:
        stage.enter()
        window = stage.desk.show_settings()
        window.open_page(place)
        stage.settle()
        return window


for _place in range(7):
    _settings(_place)


@scene("help")
def _help(stage: Stage) -> QWidget | None:
    from PySide6.QtWidgets import QDialog

    stage.enter()
    stage.act("help.show")
    shown = stage.all(QDialog)
    return shown[0] if shown else None


@scene("words")
def _words(stage: Stage) -> QWidget | None:
    from PySide6.QtWidgets import QDialog

    stage.enter()
    stage.act("help.words")
    shown = stage.all(QDialog)
    return shown[0] if shown else None


@scene("ready-check", me=HOST)
def _ready(stage: Stage) -> None:
    stage.evening.clock.now = datetime(2026, 12, 1, 17, 45, tzinfo=UTC)
    stage.enter("seedswap")
    stage.desk.readiness.look()
    stage.wait(lambda: stage.desk.readiness.card is not None)


def _inquiry(stage: Stage, act: str) -> None:
    _inbox(stage)
    stage.one(InquiryCard).ask(act)
    stage.settle()


@scene("inbox-hand-over", me=HOST)
def _hand_over(stage: Stage) -> None:
    _inquiry(stage, GIVE)


@scene("inbox-holding", me=HOST)
def _holding(stage: Stage) -> None:
    _inbox(stage)
    stage.act("inbox.holding")


def _rehearsing(stage: Stage) -> Rehearsing:
    stage.enter()
    rehearsal = RehearsalBeside(ExitStack(), stage.theme, stage.desk)._rehearsal()
    made = Rehearsing(
        stage.own,
        stage.theme,
        rehearsal,
        content=lambda name: b"",
        chance=Random(1),
        ticks=lambda: 0.0,
        now=stage.evening.clock,
    )
    made.desk.window.resize(stage.window.size())
    return made


@scene("rehearsal", me=HOST)
def _rehearsal_window(stage: Stage) -> QWidget:
    made = _rehearsing(stage)
    session = made.desk.session
    stage.wait(lambda: session is not None and session.link.state is LinkState.LIVE)
    return made.desk.window


@scene("rehearsal-review", me=HOST)
def _review(stage: Stage) -> QWidget:
    made = _rehearsing(stage)
    made.show_review()
    return made.desk.window


@scene("replay", me=HOST)
def _replay(stage: Stage) -> QWidget:
    stage.enter()
    chat = _chat(stage)
    replay = Replay.of(Recording(chat.room, stage.desk.archiving.library.posts(chat.room.id, chat.sitting)))
    paths = Paths(stage.house.paths.home / "replay")
    made = Replaying(stage.own, stage.theme, replay, paths, ticks=lambda: 0.0)
    made.desk.window.resize(stage.window.size())
    return made.desk.window


@scene("room-after")
def _after(stage: Stage) -> None:
    stage.evening.clock.now = NOW + timedelta(minutes=42)
    stage.enter()
    stage.room.column.dismiss()


@scene("tour", practice=True)
def _tour(stage: Stage) -> None:
    stage.enter()
    stage.act("help.tour")
