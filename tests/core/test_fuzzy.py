"""What is typed finds the words that are meant, in any language, and says which letters it found."""

from __future__ import annotations

import pytest

from desktop.core.fuzzy import fit


def marked(typed: str, words: str) -> str:
    """The letters that were found, as they stand in `words`; "-" where nothing fits."""
    found = fit(typed, words)
    return "-" if found is None else "".join(words[place] for place in sorted(found.places))


@pytest.mark.parametrize(
    ("typed", "words", "letters"),
    [
        ("new", "Go to the newest post", "new"),
        ("post new", "Go to the newest post", "newpost"),
        ("NEWEST", "Go to the newest post", "newest"),
        ("gnp", "Go to the newest post", "Gnp"),
        ("gonew", "Go to the newest post", "Gonew"),
        ("ight", "Switch between light and dark", "ight"),
        ("#crit", "#critlib", "#crit"),
        ("crit", "#critlib", "crit"),
        ("q3", "Q3 Who decides?", "Q3"),
        ("responder mas", "Responder más tarde", "Respondermás"),
        ("más", "Responder mas tarde", "mas"),
        ("antwort", "Ältere Antwort zeigen", "Antwort"),
        ("altere", "Ältere Antwort zeigen", "Ältere"),
        ("STRASSE", "Zur Straße", "Straße"),
        ("投稿", "新しい投稿へ移動", "投稿"),
        ("اضف", "أَضِف صورة", "أضف"),
        ("lodz", "Chat z Łodzi", "Łodz"),
        ("", "Anything", ""),
        ("  ", "Anything", ""),
    ],
)
def test_what_is_typed_is_found_and_marked(typed: str, words: str, letters: str) -> None:
    assert marked(typed, words) == letters


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("xyz", "Go to the newest post"),
        ("post xyz", "Go to the newest post"),
        ("oot", "Go to the newest post"),
        ("gp", "Go to where everything ever said in this room is kept as posts"),
        ("a", ""),
    ],
)
def test_what_is_not_meant_is_not_found(typed: str, words: str) -> None:
    assert fit(typed, words) is None


def test_the_beginning_of_a_word_is_better_than_its_middle_and_that_than_letters_far_apart() -> None:
    begins, inside, along = (
        fit("send", words) for words in ("Send later", "Resend it", "Save every new draft")
    )
    assert begins is not None
    assert inside is not None
    assert along is not None
    assert begins.score > inside.score > along.score


def test_a_whole_word_is_better_than_its_beginning_and_the_first_word_than_a_later_one() -> None:
    whole, beginning = fit("post", "Post it"), fit("post", "Posts of today")
    later = fit("post", "That post")
    assert whole is not None
    assert beginning is not None
    assert later is not None
    assert whole.score > beginning.score
    assert whole.score > later.score


def test_what_stands_beside_it_finds_it_too_and_marks_nothing() -> None:
    found, own = fit("hosting", "Inbox", "Hosting"), fit("inbox", "Inbox", "Hosting")
    assert found is not None
    assert own is not None
    assert (found.places, own.score > found.score) == (frozenset(), True)
    assert fit("osting", "Inbox", "Hosting") is None
