"""Posts about the chat rather than its subject."""

from __future__ import annotations

import time

import pytest

from desktop.core.remark import (
    count_words,
    is_call,
    is_closing,
    is_format_notice,
    is_last_question,
    is_teaser,
)


@pytest.mark.parametrize("text", ["coming up!", "is on the way", "on deck", "in a minute"])
def test_teasers(text: str) -> None:
    assert is_teaser(text)
    assert not is_teaser("What grows in shade?")


@pytest.mark.parametrize("text", ["We'll be using a Q1/A1 format", "please answer Q1 with A1", "Q&A"])
def test_format_notices(text: str) -> None:
    assert is_format_notice(text)


@pytest.mark.parametrize(
    "text",
    ["What's Q3?", "I missed Q2", "Can someone repost Q2?", "I can't seem to see Q5", "Forgot to tag Q2"],
)
def test_calls(text: str) -> None:
    assert is_call(text)
    assert not is_call("frost keeps my beds clean")


@pytest.mark.parametrize(
    "text", ["Final Q: what next?", "Last question: what?", "QWrap) what?", "Bonus Q: what?"]
)
def test_last_questions(text: str) -> None:
    assert is_last_question(text)
    assert not is_last_question("my last answer")


def test_words_are_counted_to_forty() -> None:
    assert (count_words("a bc def 12 #"), count_words("ab " * 90)) == (2, 40)


@pytest.mark.parametrize(
    "text",
    [
        "That's a wrap! Thanks for digging in with us. #gardenchat",
        "And that’s a wrap, all. #gardenchat",
        "That's all for tonight, friends.",
        "That's all the time we have. What a crowd!",
        "That is it, folks #gardenchat",
        "We're out of time! Recap tomorrow.",
        "Our hour is up. #gardenchat",
        "Tonight's #gardenchat is officially over, do go on talking.",
        "Our chat is over, but the hashtag stays open.",
        "This concludes tonight's chat.",
        "Which brings us to the end: be kind to worms.",
        "Ines Holt signing off #gardenchat",
        "See you next week! #gardenchat",
        "Until next time, keep your beds covered.",
        "Thank you everyone! That's our chat for tonight.",
        "Our time together has come to an end.",
        "Danke fürs Mitmachen! #gartenchat",
        "Goodnight everyone, sleep well. #gardenchat",
        "Thank you all for joining tonight's chat! #gardenchat",
        "Thanks everybody, see you next Thursday",
        "Thx to everyone who came to share, this was a great hour",
        "Thanks all for participating in tonight's #gardenchat! Mira has the summary.",
        "Thanks for joining #gardenchat! Our next chat will be on 4 May at 9 PM.",
        "Thanks for hanging out today. I'll post a transcript later.",
        "Thank you #gardenchat, for a lovely discussion.",
        "Many thanks, you all are wonderful. Have a great night!",
        "That was our last question. Thanks everyone for coming tonight!",
        "Thank you so much for a GREAT chat. Next chat 18 May: hedges, or roses?",
        "Thanks to @bramoke and @ashavale for another great #gardenchat!",
        "Das war’s für heute, danke euch! #gartenchat",
        "Danke an alle fürs Mitmachen, das war eine tolle Diskussion. #gartenchat",
        "Bis nächste Woche! #gartenchat",
        "Schönen Abend noch #gartenchat",
        "Eso es todo por hoy. #charlaverde",
        "¡Gracias a todos por participar! #charlaverde",
        "Hasta la próxima semana #charlaverde",
        "Terminamos por hoy, nos vemos la próxima semana",
        "Merci à tous pour vos échanges ce soir ! #jardinchat",
        "C'est fini pour ce soir #jardinchat",
        "À la semaine prochaine ! #jardinchat",
    ],
)
def test_a_closing(text: str) -> None:
    assert is_closing(text)


@pytest.mark.parametrize(
    "text",
    [
        "Welcome to #gardenchat! Thanks for joining us tonight.",
        "Hi all, thanks everyone for joining! Tell us your name and what you grow.",
        "Thanks everyone for joining tonight. Where are you from?",
        "Thanks to all who are here, let's get started",
        "Thanks @ashavale for joining us! #gardenchat",
        "@ashavale Thanks for joining us tonight!",
        "Thanks for joining us, Asha! #gardenchat",
        "RT @ashavale: thanks everyone for a great chat",
        "Thanks everyone for the great tips #gardenchat",
        "Thanks everyone for sharing your mulch #gardenchat",
        "Thanks everyone! #gardenchat",
        "What a great conversation! #gardenchat",
        "A few minutes left, so be quick",
        "We have 5 minutes. Thanks everyone for coming",
        "That's the hour when slugs come out",
        "As we wrap up, what will you plant first? #gardenchat",
        "Almost time to say that's a wrap",
        "Before we say good night everyone: what will you try?",
        "Last question coming up, thanks all for a great chat so far!",
        "The final question of the evening: thanks everyone for being here",
        "The chat is over in 5 minutes",
        "Our chat isn't over yet, keep those ideas coming",
        "I have to leave early, thanks everyone for a great chat!",
        "Sorry I joined late, thanks all for the chat",
        "Handing it over to Bram, thanks everyone for the chat",
        "Hope to see you next week at the flower show",
        "Nothing blooms here until next month",
        "I wrap my roses in straw, that's all it takes",
        "Next week I sow beans",
        "Gleich ist der Chat vorbei, danke euch fürs Mitmachen",
        "Bevor wir enden: danke an alle für die Diskussion",
        "Antes de terminar, gracias a todos por participar",
        "Bonsoir et merci à tous de votre présence",
        "",
    ],
)
def test_no_closing(text: str) -> None:
    assert not is_closing(text)


@pytest.mark.parametrize(
    "text",
    [
        "thanks in a b c d " * 6000,
        "thanks all for a great " * 5000,
        "a" * 100_000 + "chat",
        "thanks. for all. " * 6000,
        " " * 100_000 + "thanks",
        "thanks sharing spending a b " * 4000,
    ],
)
def test_a_hostile_closing_takes_under_a_millisecond(text: str) -> None:
    spent = []
    for _ in range(5):
        began = time.process_time()
        is_closing(text)
        spent.append(time.process_time() - began)
    assert min(spent) < 0.001
