"""Style: the window's style sheet, built from the theme's roles and from nothing else.

A widget says what it is (`kind(button, "primary")`) and never what colour it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.mirror import is_mirrored, mirrored_sheet
from desktop.ui.theme import Theme

_SHEET = Template(
    """
QMainWindow, QWidget[kind="ground"] { background: $bg; color: $text; }
QWidget[kind="surface"], QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QWidget[kind="bar"] { background: $surface; border: 0 solid $line; border-bottom-width: 1px; }
QWidget[kind="status"] { background: $surface; border: 0 solid $line; border-top-width: 1px; }
QWidget[kind="rail"] { background: $surface; border: 0 solid $line; border-right-width: 1px; }
QWidget[kind="stream"] { background: $surface; }
QWidget[kind="side"] { background: $bg; }
QWidget[kind="sheet"] { background: $surface; border: 0 solid $line; border-left-width: 1px; }
QWidget[kind="sheet"][below="true"] { border-left-width: 0; border-top-width: 1px; }
QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 14px; }
QFrame[kind="card"][ring="true"] { border: 2px solid $accent; }
QFrame[kind="palette"] { background: $surface; border: 1px solid $faint; border-radius: 14px; }
QFrame[kind="tour"] { background: $surface; border: 2px solid $accent; border-radius: 14px; }
QFrame[kind="offers"] { background: $raised; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="offers"] QListView { background: transparent; outline: 0; }
QFrame[kind="card"][takes="true"] { background: $accent_soft; border: 2px dashed $accent; }
QFrame[kind="preparing"] { background: $raised; border: 1px dashed $faint; border-radius: 8px; }
QFrame[kind="note"] { background: $raised; border: 1px dashed $faint; border-radius: 8px; }
QLabel[kind="state"] { background: $raised; color: $muted; border: 1px solid $line; border-radius: 6px;
                       padding: 1px 6px; }
QLabel[kind="state"][tone="open"] { background: $accent_soft; color: $accent; border-color: $accent_soft; }
QLabel[kind="state"][tone="out"] { background: $host_soft; color: $warn; border-color: $host_soft; }
QLabel[kind="state"][tone="done"] { background: $surface; color: $ok; }
QFrame[kind="ask"] { background: $bg; border: 0; border-radius: 8px; }
QFrame[kind="ask"] QLabel { color: $text; }
QFrame[kind="entry"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="next"] { background: $accent_soft; border: 2px solid $accent; border-radius: 14px; }
QFrame[kind="asks"] { background: $host_soft; border: 0 solid $line; border-top-width: 1px; border-bottom-width: 1px; }
QFrame[kind="landing"] { background: $accent; border: 0; border-radius: 1px; }
QFrame[kind="rule"] { background: $line; border: 0; }

QLabel { background: transparent; color: $text; }
QLabel:focus { background: $accent_soft; border-radius: 6px; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="faint"] { color: $faint; }
QLabel[kind="host"] { color: $host; }
QLabel[kind="guest"] { color: $guest; }
QLabel[kind="danger"] { color: $danger; }
QLabel[kind="warn"] { color: $warn; }
QLabel[kind="ok"] { color: $ok; }
QLabel[kind="accent"] { color: $accent; }
QLabel[kind="quiet-pill"] { background: $raised; color: $muted; border: 1px solid $line; border-radius: 9px;
                            padding: 2px 9px; }
QLabel[kind="quiet-pill"][tone="warn"] { background: $host_soft; color: $warn; border-color: $host_soft; }
QLabel[kind="guess"] { color: $muted; border: 1px dashed $faint; border-radius: 6px; padding: 0 5px; }
QFrame[kind="quote"] { background: transparent; border: 0 solid $line; border-left-width: 3px; }
QFrame[kind="pill"] { background: $raised; border: 1px solid $line; border-radius: 11px; }

QFrame[kind="line"] { background: transparent; border: 0 solid $line; }
QFrame[kind="line"][tone="news"], QFrame[kind="line"][tone="danger"] { border-top-width: 1px; }
QFrame[kind="line"][tone="news"] { background: $accent_soft; }
QFrame[kind="line"][tone="news"] QLabel { color: $accent; }
QFrame[kind="line"][tone="danger"] { background: $danger_soft; }
QFrame[kind="line"][tone="danger"] QLabel { color: $danger; }
QFrame[kind="line"][tone="hint"], QFrame[kind="line"][tone="held"] { border-top-width: 1px; }
QFrame[kind="line"][tone="held"] { background: $host_soft; }
QFrame[kind="line"][tone="hint"] QLabel, QFrame[kind="line"][tone="held"] QLabel { color: $warn; }
QFrame[kind="foot"] { background: transparent; border: 0 solid $line; border-top-width: 1px; }
QFrame[kind="notice"] { background: $accent_soft; border: 0 solid $line; border-bottom-width: 1px; }
QFrame[kind="notice"] QLabel { color: $text; }
QFrame[kind="notice"][tone="danger"] { background: $danger_soft; }
QFrame[kind="notice"][tone="danger"] QLabel { color: $danger; }

QPushButton, QToolButton { background: $raised; color: $text; border: 1px solid $line; border-radius: 8px;
                           padding: 5px 11px; outline: 0; }
QPushButton { min-height: 20px; }
QPushButton::menu-indicator { width: ${px14}px; height: ${px14}px; }
QPushButton:hover, QToolButton:hover { border-color: $faint; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 10px; }
QPushButton:disabled, QToolButton:disabled { color: $faint; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:focus { border: 6px double $on_accent; padding: 0 6px; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $faint; border-color: $line; }
QPushButton[kind="soft"] { background: $accent_soft; color: $accent; border: 1px solid $accent_soft; }
QPushButton[kind="soft"]:hover { border-color: $accent; }
QPushButton[kind="soft"]:focus { border: 2px solid $accent; }
QPushButton[kind="small"] { min-height: 16px; padding: 3px 9px; }
QPushButton[kind="small"]:focus { padding: 2px 8px; }
QPushButton[kind="small-soft"] { background: $accent_soft; color: $accent; border: 1px solid $accent_soft;
                                 min-height: 16px; padding: 3px 9px; }
QPushButton[kind="small-soft"]:hover { border-color: $accent; }
QPushButton[kind="small-soft"]:focus { border: 2px solid $accent; padding: 2px 8px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 3px 5px; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 2px 4px; }
QPushButton[kind="row"] { background: transparent; border: 2px solid transparent; padding: 0; min-height: 0;
                          text-align: left; }
QPushButton[kind="row"]:hover { background: $raised; }
QPushButton[kind="row"]:focus { border-color: $accent; }
QPushButton[kind="filter"] { background: transparent; color: $muted; border: 1px solid $line; border-radius: 14px;
                             padding: 3px 11px; }
QPushButton[kind="filter"]:hover { border-color: $faint; }
QPushButton[kind="filter"]:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QPushButton[kind="filter"]:disabled { color: $faint; }
QPushButton[kind="filter"]:focus { border: 2px solid $accent; padding: 2px 10px; }
QPushButton[kind="switch"] { background: $raised; color: $muted; border: 1px solid $line; border-radius: 9px;
                             min-height: 16px; padding: 3px 9px; }
QPushButton[kind="switch"]:hover { border-color: $faint; }
QPushButton[kind="switch"]:checked { background: $host_soft; color: $warn; border-color: $warn; }
QPushButton[kind="switch"]:focus { border: 2px solid $accent; padding: 2px 8px; }
QPushButton[kind="post"] { background: $surface; color: $accent; border: 1px solid $accent; }
QPushButton[kind="post"]:hover { background: $raised; }
QPushButton[kind="post"]:focus { border: 2px solid $accent; }
QPushButton[kind="big"] { background: $surface; border: 1px solid $line; border-radius: 14px; text-align: left;
                          padding: 15px; }
QPushButton[kind="big"]:focus { border: 2px solid $accent; padding: 14px; }
QPushButton[kind="join"] { background: $accent; color: $on_accent; border: 1px solid $accent; border-radius: 10px;
                           padding: 10px 20px; min-height: 22px; }
QPushButton[kind="join-soft"] { background: $accent_soft; color: $accent; border: 1px solid $accent_soft;
                                border-radius: 10px; padding: 10px 20px; min-height: 22px; }
QPushButton[kind="join-soft"]:focus { border: 2px solid $accent; padding: 9px 19px; }
QPushButton[kind="join"]:focus { border: 6px double $on_accent; padding: 5px 15px; }

QToolButton[kind="chip"] { background: $accent_soft; color: $accent; border: 1px solid $accent_soft;
                           border-radius: 6px; padding: 0; }
QToolButton[kind="chip"]:hover { border-color: $accent; }
QToolButton[kind="chip"]:focus { border: 2px solid $accent; }
QToolButton[kind="chip"][off="true"] { background: transparent; color: $muted; border: 1px dashed $faint; }
QToolButton[kind="chip"][locked="true"] { padding-left: 5px; }
QToolButton[kind="chip"]::menu-indicator { image: none; width: 0; }
QLabel[kind="part"] { background: $accent_soft; color: $accent; border-radius: 6px; }
QToolButton[kind="icon"] { background: transparent; border: 1px solid transparent; padding: 5px; }
QToolButton[kind="icon"]:hover { background: $raised; border-color: $line; }
QToolButton[kind="icon"]:focus { border: 2px solid $accent; padding: 4px; }
QToolButton[kind="icon"]::menu-indicator { image: none; width: 0; }
QToolButton[kind="icon"][on="true"] { background: $accent_soft; color: $accent; }
QToolButton[kind="icon"]::menu-indicator { image: none; width: 0; }
QToolButton[kind="line-icon"] { background: transparent; border: 1px solid transparent; padding: 2px 5px;
                                 min-height: 18px; }
QToolButton[kind="line-icon"]:hover { background: $raised; border-color: $line; }
QToolButton[kind="line-icon"]:focus { border: 2px solid $accent; padding: 1px 4px; }
QToolButton[kind="line-icon"]::menu-indicator { image: none; width: 0; }
QToolButton[kind="over"] { background: $surface; border: 1px solid $line; border-radius: 12px; padding: 0; }
QToolButton[kind="over"]:hover { border-color: $faint; }
QToolButton[kind="over"]:focus { border: 2px solid $accent; }
QToolButton[kind="tool"] { background: transparent; color: $muted; border: 1px solid transparent; padding: 5px 7px; }
QToolButton[kind="tool"]:hover { background: $raised; border-color: $line; }
QToolButton[kind="tool"]:focus { border: 2px solid $accent; padding: 4px 6px; }
QToolButton[kind="tool"][on="true"] { background: $accent_soft; color: $accent; }
QToolButton[kind="tool"]::menu-indicator { image: none; width: 0; }
QToolButton[kind="fold"] { background: $surface; text-align: left; }
QToolButton[kind="fold"]:focus { border: 2px solid $accent; }
QToolButton[kind="room"] { border-radius: 10px; padding: 0; color: $muted; }
QToolButton[kind="room"]::menu-indicator { image: none; width: 0; }
QToolButton[kind="room"]:checked { background: $accent_soft; color: $accent; border: 1px solid $accent; }
QToolButton[kind="room"]:focus { border: 2px solid $accent; padding: 0; }
QToolButton[kind="room"]:checked:focus { border: 2px solid $text; }

QToolButton[kind="step"] { background: $surface; color: $text; border: 1px solid $line; border-radius: 10px;
                           padding: 4px 6px; }
QToolButton[kind="step"][current="true"] { border: 2px solid $accent; color: $accent; padding: 3px 5px; }
QToolButton[kind="step"][planned="true"][current="false"] { border-style: dashed; border-color: $faint; }
QToolButton[kind="step"]:checked { background: $accent_soft; }
QToolButton[kind="step"]:focus { border: 2px solid $text; padding: 3px 5px; }

QLineEdit { background: $surface; color: $text; border: 1px solid $faint; border-radius: 8px; padding: 6px 10px;
            selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $faint; }
QLineEdit:focus { border: 2px solid $accent; padding: 5px 9px; }
QLineEdit[kind="large"] { border-radius: 10px; padding: 9px 14px; min-height: 24px; }
QLineEdit[kind="large"]:focus { padding: 8px 13px; }
QPlainTextEdit { background: transparent; color: $text; border: 0; selection-background-color: $accent;
                 selection-color: $on_accent; placeholder-text-color: $faint; }
QPlainTextEdit[kind="field"] { background: $surface; border: 1px solid $faint; border-radius: 8px; padding: 4px 6px; }
QPlainTextEdit[kind="field"]:focus { border: 2px solid $accent; padding: 3px 5px; }
QAbstractSpinBox[kind="field"], QComboBox[kind="field"] { background: $surface; color: $text; border: 1px solid $faint;
    border-radius: 8px; padding: 4px 10px; selection-background-color: $accent; selection-color: $on_accent; }
QAbstractSpinBox[kind="field"]::up-button, QAbstractSpinBox[kind="field"]::down-button {
    subcontrol-origin: border; subcontrol-position: top right; width: 1px; border: 0; background: transparent; }
QComboBox[kind="field"]::drop-down, QDateEdit[kind="field"]::drop-down { background: transparent; border: 0;
                                                                       width: 28px; }
QComboBox[kind="field"]::down-arrow, QDateEdit[kind="field"]::down-arrow { image: none; }
QAbstractSpinBox[kind="field"]:focus, QComboBox[kind="field"]:focus { border: 2px solid $accent; padding: 3px 9px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton { background: transparent; border: 1px solid transparent; padding: 3px 7px; }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QListView { background: $surface; color: $text; border: 0; }
QListView[kind="pages"] { border: 0 solid $line; border-right-width: 1px; padding: 12px 8px; outline: 0; }
QListView[kind="pages"]::item { color: $text; border: 2px solid transparent; border-radius: 8px; padding: 6px 8px; }
QListView[kind="pages"]::item:hover { background: $raised; }
QListView[kind="pages"]::item:selected { background: $accent_soft; color: $accent; }
QListView[kind="pages"]::item:selected:focus { border-color: $accent; }
QMenu { background: $raised; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu[kind="accounts"] { icon-size: ${px24}px; }
QMenu[kind="accounts"]::item { padding-left: 8px; }
QMenu[kind="accounts"]::icon { padding-left: 6px; }
QMenu::item:disabled { color: $muted; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QScrollArea[kind="reading"] { border: 2px solid transparent; border-radius: 8px; }
QScrollArea[kind="reading"]:focus { border-color: $accent; }
QProgressBar { background: $line; border: 0; border-radius: 3px; }
QFrame[kind="notice"] QProgressBar { background: $surface; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: 0;
                                                                                       height: 0; width: 0; }
"""
)


_HIGH_CONTRAST = Template(
    """
QPushButton, QToolButton, QLineEdit, QPlainTextEdit[kind="field"], QAbstractSpinBox[kind="field"],
QComboBox[kind="field"], QPushButton[kind="filter"], QPushButton[kind="switch"], QFrame[kind="pill"],
QFrame[kind="card"], QFrame[kind="entry"], QMenu, QToolTip { border-color: $edge; }
QPushButton[kind="soft"], QPushButton[kind="small-soft"], QPushButton[kind="join-soft"], QToolButton[kind="chip"],
QPushButton[kind="filter"]:checked, QPushButton[kind="link"] { border-color: $accent; }
QToolButton[kind="icon"], QToolButton[kind="line-icon"], QToolButton[kind="tool"] { border-color: $line; }
QToolButton[kind="icon"][on="true"], QToolButton[kind="tool"][on="true"] { border-color: $accent; }
QLabel[kind="state"][tone="open"] { border-color: $accent; }
QLabel[kind="state"][tone="out"], QLabel[kind="quiet-pill"][tone="warn"] { border-color: $warn; }
QLabel[kind="part"] { border: 1px solid $accent; }
QFrame[kind="ask"] { border: 1px solid $line; }
QFrame[kind="notice"], QFrame[kind="asks"] { border-bottom: 2px solid $edge; }
QListView[kind="pages"]::item:selected { border: 2px solid $accent; }
QMenu::item { border: 1px solid transparent; }
QMenu::item:selected { border-color: $accent; }
QPushButton:focus, QToolButton:focus, QToolButton[kind="chip"]:focus, QLineEdit:focus { border-color: $accent; }
QPushButton[kind="primary"]:focus, QPushButton[kind="join"]:focus { border-color: $on_accent; }
QToolButton[kind="step"]:focus, QToolButton[kind="room"]:checked:focus { border-color: $text; }
QProgressBar { background: $surface; border: 1px solid $edge; }
"""
)
"""Lines where the other themes have soft fills alone."""


def style_sheet(theme: Theme) -> str:
    """The whole sheet in the theme's present colours, its sides as the window runs."""
    values: dict[str, str | int] = {
        role.value.replace("-", "_"): value for role, value in theme.values.items()
    }
    values["px24"], values["px14"] = theme.px(24), theme.px(14)
    sheet = _SHEET.substitute(values)
    if theme.is_high_contrast:
        sheet += _HIGH_CONTRAST.substitute(values)
    return mirrored_sheet(sheet) if is_mirrored() else sheet


def rules(*, high_contrast: bool) -> Iterator[tuple[str, dict[str, str]]]:
    """Each selector of the sheet with what it says, roles as `$names`: for the contrast table."""
    sheet = _SHEET.template + (_HIGH_CONTRAST.template if high_contrast else "")
    for selectors, body in re.findall(r"([^{}]+)\{((?:[^{}]|\$\{\w+\})*)\}", sheet):
        says = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
        for selector in selectors.split(","):
            yield selector.strip(), {name.strip(): value.strip() for name, value in says.items()}


def kind(widget: QWidget, name: str) -> None:
    """Say what `widget` is; the sheet knows how that looks."""
    mark(widget, "kind", name)


def mark(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property that the sheet selects by, and have the widget drawn by it."""
    stated: object = ("true" if value else "false") if isinstance(value, bool) else value
    if widget.property(name) == stated:
        return
    widget.setProperty(name, stated)
    if widget.testAttribute(
        Qt.WidgetAttribute.WA_WState_Polished
    ):  # else Qt polishes it when it is first shown
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()
