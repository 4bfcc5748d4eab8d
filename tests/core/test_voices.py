"""Who is found by what is typed, and in which order: hosts, guests, who speaks lately and often, who was mentioned."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.core.post import Author, Entity, EntityKind, Post
from desktop.core.voices import PEOPLE, Standing, Voices

BEGAN = datetime(2026, 11, 21, 18, tzinfo=UTC)
INES, BRAM = Author("1", "ines", "Ines Holt"), Author("2", "bram", "Bram Oke")
ASHA, ZOE = Author("3", "a_vale", "Asha Vale"), Author("4", "iris99", "Zoë Ihrke-Holm")


def heard(*said: tuple[Author, str]) -> Voices:
    voices = Voices()
    voices.add(
        Post(str(place), author, text, BEGAN + timedelta(minutes=place))
        for place, (author, text) in enumerate(said)
    )
    return voices


def handles(voices: Voices, typed: str, **around: object) -> list[str]:
    return [person.username for person in voices.people(typed, **around)]  # type: ignore[arg-type]


def test_people_are_found_by_handle_and_by_any_word_of_the_name_without_accents() -> None:
    voices = heard((INES, "hello"), (ZOE, "hello"), (ASHA, "hello"))
    assert handles(voices, "ines") == handles(voices, "HOLT") == handles(voices, "inesh") == ["ines"]
    assert handles(voices, "zoe") == handles(voices, "Zoë") == handles(voices, "holm") == ["iris99"]
    assert handles(voices, "va") == ["a_vale"]
    assert handles(voices, "nes") == []


def test_hosts_and_guests_come_first_then_who_speaks_lately_and_often_then_who_was_mentioned() -> None:
    old = [(Author("5", "ida", "Ida"), "hello")] * 3
    others = [(Author(str(place), f"user{place}", ""), "word") for place in range(400)]
    new = [(Author("6", "ivo", "Ivo"), "hello @ingrid")] * 2
    voices = heard((INES, "hi"), (ZOE, "hi"), *old, *others, *new)
    found = voices.people("i", hosts=("ines",), guests=("iris99",))
    assert [(person.username, person.standing) for person in found] == [
        ("ines", Standing.HOST),
        ("iris99", Standing.GUEST),
        ("ivo", Standing.SPOKE),
        ("ida", Standing.SPOKE),
        ("ingrid", Standing.MENTIONED),
    ]


def test_nobody_is_offered_themselves() -> None:
    assert handles(heard((INES, "hi"), (ZOE, "hi")), "i", besides="Ines") == ["iris99"]


def test_a_post_counts_once_however_often_it_comes() -> None:
    posts = [
        Post("1", INES, "#Soil", BEGAN),
        Post("2", BRAM, "#seed", BEGAN),
        Post("3", BRAM, "#seed", BEGAN),
    ]
    voices = Voices()
    for _ in range(3):
        voices.add(posts[:1])
    voices.add(posts)
    assert voices.tags("s") == ["seed", "Soil"]


def test_tags_are_offered_as_most_people_spell_them_and_never_those_that_stand_there() -> None:
    voices = heard((INES, "#critlib #LibEd"), (BRAM, "#critlib #libed"), (ASHA, "#critlib #LibEd and #linen"))
    assert voices.tags("li") == ["LibEd", "linen"]
    assert voices.tags("cr", besides={"critlib"}) == []


def test_what_the_network_names_counts_and_not_what_only_looks_like_it() -> None:
    voices = Voices()
    entity = Entity(EntityKind.HASHTAG, 4, 9, "real")
    voices.add([Post("1", INES, "no #tag but #real", BEGAN, (entity,))])
    assert (voices.tags("t"), voices.tags("r")) == ([], ["real"])


def test_a_new_name_is_found_and_the_old_one_is_not() -> None:
    voices = heard((INES, "hello"), (Author("1", "ines", "Ines Berg"), "hello"))
    assert (handles(voices, "berg"), handles(voices, "holt")) == (["ines"], [])


def test_names_handles_and_tags_are_words_of_the_room() -> None:
    voices = heard((INES, "about #Soil"))
    assert [voices.is_name(word) for word in ("ines", "holt", "soil", "about")] == [True, True, True, False]


def test_the_names_of_some_are_those_that_they_spoke_under() -> None:
    voices = heard((INES, "hello @a_vale"))
    assert voices.names_of(("Ines", "a_vale", "nobody")) == {"ines": "Ines Holt"}


def test_a_room_without_end_keeps_those_who_are_heard_of_most_and_last() -> None:
    voices = heard((INES, "#roots and @a_vale"))
    crowd = [Author(str(place), f"guest{place}", "") for place in range(2 * PEOPLE + 10)]
    for start in range(0, len(crowd), 1000):
        voices.add([
            Post(f"{start}-{place}", who, f"#tag{start + place}", BEGAN)
            for place, who in enumerate(crowd[start : start + 1000])
        ])  # fmt: skip
        voices.add([Post(f"again-{start}", INES, "#roots", BEGAN)])
    assert handles(voices, "ines") == ["ines"]
    assert handles(voices, crowd[-1].username) == [crowd[-1].username]
    assert (voices.tags("roots"), voices.is_name("guest1"), voices.is_name("ines")) == (
        ["roots"],
        False,
        True,
    )
