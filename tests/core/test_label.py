"""The label that opens a post: forms that real chats use (CHATS.md section 6.1; bodies are our own)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.label import LabelKind, read_label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Q1: Why?", "Q1"),
        ("Q1.Why is it so?", "Q1"),
        ("Q5(?):  Any thoughts?", "Q5"),
        ("Q3 - still looking", "Q3"),
        ("Q2) Found it", "Q2"),
        ("Q10: the last one", "Q10"),
        ("A3: answer", "A3"),
        ("A3. answer", "A3"),
        ("A5...I think", "A5"),
        ("A2--always", "A2"),
        ("A.1 with a dot", "A1"),
        ("Q.3 too", "Q3"),
        ("a1: small letter", "A1"),
        ("A1#talking", "A1"),
        ("A4", "A4"),
        ("@host A3: to somebody", "A3"),
        ("@one @two A4 more", "A4"),
        ("#chat A3 after the tag", "A3"),
        ("RT @ada: Q2: repeated", "Q2"),
        ("  A4  two blanks", "A4"),
    ],
)
def test_labels_of_real_chats_are_read(text: str, label: str) -> None:
    assert str(read_label(text)) == label


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "A few examples",
        "a 30 year reunion",
        "Q%: slip",
        "Q10k users",
        "IQ1: no",
        "A",
    ],
)
def test_what_only_looks_like_a_label_is_none(text: str) -> None:
    assert read_label(text) is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("P1: ¿Qué os trae aquí?", "P1"),
        ("R3: A minha biblioteca", "R3"),
        ("Pregunta 2: ¿Y ahora?", "P2"),
        ("Resposta 2: sim", "R2"),
        ("Réponse 4 : oui", "R4"),
        ("س1: ما رأيكم؟", "س1"),
        ("س١: ما رأيكم؟", "س1"),
        ("س ١- ما رأيكم؟", "س1"),
        ("س2/ ما رأيكم؟", "س2"),
        ("ج٣: أعتقد ذلك", "ج3"),
        ("\u200fج3: أعتقد ذلك", "ج3"),
        ("السؤال 2: لماذا؟", "س2"),
        ("إجابة 2: لأن", "ج2"),
        ("Q١: what", "Q1"),
        ("Ｑ１：好きな本は？", "Q1"),
        ("Ａ２．読書です", "A2"),
        ("【Q1】好きな本は？", "Q1"),
        ("Q1、好きな本は？", "Q1"),
        ("質問1：好きな本は？", "質問1"),
        ("質問１　好きな本は？", "質問1"),
        ("回答３、読書です", "回答3"),
        ("問2。なぜですか", "問2"),
        ("答2 だから", "答2"),
    ],
)
def test_labels_of_other_languages_and_digits_are_read(text: str, label: str) -> None:
    assert str(read_label(text)) == label


@pytest.mark.parametrize("text", ["درس1: مقدمة", "Q1の売上", "Q1決算", "問題1は難しい", "回答者3人"])
def test_a_letter_inside_a_word_of_another_script_labels_nothing(text: str) -> None:
    assert read_label(text) is None


def test_a_label_says_whether_a_sign_sets_it_apart() -> None:
    apart, running = read_label("Q1: here"), read_label("Q1 is near")
    assert apart is not None
    assert apart.separated
    assert running is not None
    assert not running.separated
    assert running.kind is LabelKind.QUESTION


@given(st.text(max_size=300))
def test_reading_a_label_never_fails_and_ends_inside_the_text(text: str) -> None:
    label = read_label(text)
    assert label is None or 0 < label.end <= len(text)


def test_a_very_long_post_is_read_as_quickly_as_its_beginning() -> None:
    assert read_label("@a " * 9000 + "Q1: far away") is None
