"""Every opening of CHATS.md section 6.1 that has one expectation. The forms are real, the words are our own.

Left out: 77 (`A2/2.` is the second half of an answer or an answer to question 2), 90 (names earlier posts; only a
person can move those), 93 (`Q%:` is for the label doctor), 108 (whether "A1.5 & 2" goes to question 2 is open), 145 (a
form that is described, not quoted); 137 and 138 are among the other families. Synthetic, because section 6.1 asked for
them and found none, or because issue 3 names them: those after 145.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.chat import Chat
from desktop.core.family import Style
from desktop.core.post import Author, Post
from desktop.core.verdict import Kind, Verdict

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
QUOTED = "https://twitter.com/host/status/6117020000000"
TOPICS = ("worms", "moss", "frost", "shade", "seeds", "compost", "pruning")


def post(number: int, text: str, author: str) -> Post:
    return Post(str(1000 + number), Author(author, author, ""), text, NOON + timedelta(minutes=number))


def judge(text: str, who: str, number: int, style: Style = Style.AUTO, letter: str = "Q") -> Verdict:
    """The verdict on `text`, in a chat whose host has asked all questions but the one that is to be asked."""
    chat = Chat(("host", "cohost"), style)
    for place, topic in enumerate(TOPICS, start=1):
        if not (who == "H" and place == number):
            chat.add(post(place, f"{letter}{place}: What have {topic} taught you about {topic}?", "host"))
    return chat.add(post(20, text, {"H": "host", "H2": "cohost"}.get(who, "ada")))


def said(verdict: Verdict) -> str:
    """ "Q2", "A4+5", "Q" for a question without a number, "-" for neither."""
    if verdict.kind is Kind.OTHER:
        return "-"
    return verdict.kind.value[0].upper() + "+".join(str(number) for number in verdict.numbers)


OPENINGS = [
    (1, "Q1.  Gardens are meant to help people slow down. How do you garden?", "H", "Q1", ""),
    (2, "Q1.Why is the practice of mulching so old?", "H", "Q1", ""),
    (3, "Q1:The writers of the almanac called these “chores”. Why?", "H", "Q1", ""),
    (4, "Q5:  How do hedges fit into the cycle of a year?  #GardenChat", "H", "Q5", ""),
    (5, "Q2 places that leave room for hedgehogs #gardenchat", "P", "A2", ""),
    (6, "Q1: I'm pretty excited... that is just a small part of it", "P", "A1", ""),
    (7, "Q2-I have not thought much about the drains", "P", "A2", ""),
    (8, "Q5- we need to help people see that weeds are NOT all bad", "P", "A5", ""),
    (9, "Q3 - I am still in search of books not for experts alone", "P", "A3", ""),
    (10, "Q2) Found my gloves! LOL  #soil #gardenchat #fork", "P", "A2", ""),
    (11, "Q5(?):  Any thoughts about the value of old tools? #GardenChat #gardenchat", "H", "Q5", ""),
    (12, "Q5?: 1 worry I have with almanacs is that it is easy to read the cover only, is it yours?", "H", "Q5", ""),
    (13, 'Q2.7. A starting Q for many is "How will it grow?" #GardenChat (1/2)', "H", "Q2", "7"),
    (14, "Q2.7 How do you approach talk about pests? #GardenChat (2/2)", "H", "Q2", "7"),
    (15, "Q5B Of 8 kinds of soil, 4 are heavy. Why are they listed first? #GardenChat", "H", "Q5", "b"),
    (16, "Q2When looking at a leaf (like this https://example.org/leaf)why are edges brown?", "H", "Q2", ""),
    (17, ":Q6  What does good soil look like  in a pot? #gardenchat", "H", "Q6", ""),
    (18, "Here's Q3: A sign of good soil! #Moss likes acid. What does yours like?", "H", "Q3", ""),
    (19, "Here comes Q6! #GardenChat", "H", "-", ""),
    (20, "Here comes Q5. . . #GardenChat", "H", "-", ""),
    (21, "Here comes Question 1! #GardenChat", "H", "-", ""),
    (22, "Question 3 coming up. . . Ada, feel free to bring in your roses :)", "H", "-", ""),
    (23, "Question 3 on the way. #GardenChat", "H", "-", ""),
    (24, f"Question 1 #GardenChat  {QUOTED}", "H", "Q1", ""),
    (25, f"Question 3 -- getting ready for your #gardening year! #GardenChat  {QUOTED}", "H", "Q3", ""),
    (26, f"Question 5... #GardenChat  {QUOTED}", "H", "Q5", ""),
    (27, f"This is Q2. . .#GardenChat {QUOTED}", "H", "Q2", ""),
    (28, f"Q2 here! @ada #GardenChat  {QUOTED}", "H", "Q2", ""),
    (29, f"Sorry-- forgot to tag the Q#  Here is Q4 #GardenChat  {QUOTED}", "H", "Q4", ""),
    (30, f"Here's Q5 in case you missed it #gardenchat {QUOTED}", "H", "Q5", ""),
    (31, "Final Question  Q6  How do you bring flowers into winter?", "H", "Q6", ""),
    (32, f"Final Question for #GardenChat  Join in with your last thoughts! {QUOTED}", "H", "Q", ""),
    (33, "Last question. . .  #GardenChat", "H", "-", ""),
    (34, "Back to Q3. . .Which of the hedges do you think will be easiest?", "H", "Q3", ""),
    (35, "RT @host: Q3: What have frost taught you about frost? #GardenChat", "P", "Q3", ""),
    (36, "RT @bo: A6: Gardening is my life! 24/7/365 :) :)", "P", "A6", ""),
    (37, "YES! RT @bo: A2: Give children plenty of seeds", "P", "A2", ""),
    (38, "A1: I am glad to see the moss", "P", "A1", ""),
    (39, "A3 Can't speak to K-5 but my own seems limited.", "P", "A3", ""),
    (40, "A1. I think overall the soil has been tightened up-", "P", "A1", ""),
    (41, "A1) Worms also serve as natural ploughs for", "P", "A1", ""),
    (42, "A5)look at old beds and the order of things", "P", "A5", ""),
    (43, "A1)Give them choice in class", "P", "A1", ""),
    (44, "A3:being able to judge good soil", "P", "A3", ""),
    (45, "A3:@bo drew a plan to use", "P", "A3", ""),
    (46, "A1-I believe for clay, the worms will make it difficult", "P", "A1", ""),
    (47, "A1 - been loving digging them with my friends", "P", "A1", ""),
    (48, "A3- I don't know enough about roses to be of help here!", "P", "A3", ""),
    (49, "A2--always have a spare fork.", "P", "A2", ""),
    (50, "A5...I gotta think that clubs should share seeds", "P", "A5", ""),
    (51, "A1..SOIL has 2 b the start from an honest ? point", "P", "A1", ""),
    (52, "A5 : patience = making it grow", "P", "A5", ""),
    (53, "A3, Last summer was the 2nd time running a stall", "P", "A3", ""),
    (54, "A1#talking w neighbours, growers, .", "P", "A1", ""),
    (55, "A1 #GardenChat. We're new", "P", "A1", ""),
    (56, "A1 @bo Represents the biggest need for growth..", "P", "A1", ""),
    (57, 'A1 "Digging" to me involves a spade', "P", "A1", ""),
    (58, "A1Foundation for the beds  #GardenChat", "P", "A1", ""),
    (59, "A2compostBIN  can help become proficient growers .", "P", "A2", ""),
    (60, "A4I think making beds that actually drain", "P", "A4", ""),
    (61, "A.1 Shifted from BUYING plants to GROWING them", "P", "A1", ""),
    (62, "A.5.  Don't ignore the shade.", "H", "A5", ""),
    (63, "Q.3 in planning beds I use the variety and size", "P", "A3", ""),
    (64, "a6) would love to see it in our 2 day course", "P", "A6", ""),
    (65, "a1: const. mulching is about keeping water..", "P", "A1", ""),
    (66, "a2 no matter what it comes down to the soil...", "P", "A2", ""),
    (67, "A2a:  One way:  My neighbours swap seedlings", "P", "A2", "a"),
    (68, "A1b:  Benefit:  it helps  (think I forgot that on 1a.)", "P", "A1", "b"),
    (69, "A2.1 for clay using a fork like the big one", "P", "A2", "1"),
    (70, "A1.5: Shameless plug.  I'll be showing our small garden's", "P", "A1", "5"),
    (71, "A2.7: The effect of #rain on the order depends", "P", "A2", "7"),
    (72, "A3.1) I dug deeper in a big way last year.", "P", "A3", "1"),
    (73, "A1:2 Finding the kind and welcoming club here", "P", "A1", "2"),
    (74, "A1 (2/2): My biggest surprise with #moss was", "P", "A1", "2/2"),
    (75, "A1 2/2 No one in my street has ever really", "P", "A1", "2/2"),
    (76, "A1 (1 of 2) We need to do more than join the 3 beds", "P", "A1", "1/2"),
    (78, "A1 part 2-I have been surprised at the number of", "P", "A1", "2"),
    (79, "A3 (cont.) Making plans is how we share ideas", "P", "A3", "cont"),
    (80, "A1 continued: With #moss, gardeners must", "P", "A1", "cont"),
    (81, "A6(followup): A kind club where people", "P", "A6", "cont"),
    (82, "@GardenChat A1 1:1 plot each, 1st yr. #GardenChat #soil", "P", "A1", ""),
    (83, "A4  I've done a lot with the use of straw.", "P", "A4", ""),
    (84, "#GardenChat A3 am looking to be far more careful", "P", "A3", ""),
    (85, "#gardenchat A1. Thus far, they have been made of", "P", "A1", ""),
    (86, f"#gardenchat A1 {QUOTED}", "P", "A1", ""),
    (87, f"#GardenChat Q2 {QUOTED}", "H", "Q2", ""),
    (88, "share forks, talk about ideas… #gardenchat A6", "P", "A6", ""),
    (89, "trying 2 make compost. #GardenChat A4", "P", "A4", ""),
    (91, "oops, A5: 3D beds are more useful, lively", "P", "A5", ""),
    (92, "So I missed Q1-3, but for Q4, I believe working w/shade cloth helps", "P", "A4", ""),
    (94, "5) Giving growers the time to wander, look", "P", "A5", ""),
    (95, "What's Q3? #gardenchat", "P", "-", ""),
    (95, "Can someone repost Q2?  #GardenChat", "P", "-", ""),
    (95, "I can't seem to see Q5", "P", "-", ""),
    (96, "We'll be using a Q1/A1 format. Before we start, please introduce yourself", "H", "-", ""),
    (97, "A few seeds for anyone curious how", "P", "-", ""),
    (97, "A. Green, Phd, Botanical", "P", "-", ""),
    (97, "A little bit of garden love:", "H", "-", ""),
    (98, "that is exactly what a 3D plan shows", "P", "-", ""),
    (98, "from Boston on a 7:00AM train!", "P", "-", ""),
    (98, "for a 30 yr garden reunion", "P", "-", ""),
    (99, "@bo A3: Plant with other beds in mind", "P", "A3", ""),
    (100, "A3) Join data on rain with worms… #GardenChat https://twitter.com/bo/status/12345678", "P", "A3", ""),
    (101, "#GardenChat 3/3 ...fortunately with a hedge  that never happens. ;-)", "P", "-", ""),
    (102, "@bo A4 #gardenchat (sorry no hashtag 1st time) What growers feel", "P", "A4", ""),
    (103, "@bo @cy A4 More hands in the beds", "P", "A4", ""),
    (104, "@bo q2 agree because you are asking but it is also their job.", "P", "A2", ""),
    (105, "@bo  Q1 and Q2 swapping seeds is a library! #gardenchat", "P", "A1+2", ""),
    (106, "A4/5 like the idea of saying where we are.", "P", "A4+5", ""),
    (107, "A4/5: Ultimately I'd like to see something like", "P", "A4+5", ""),
    (109, "A2 +1 to @bo and also beds watered unevenly", "P", "A2", ""),
    (110, "A1 p2: of course, the major issue is SLUGS.", "P", "A1", "2"),
    (110, "a1, p2 - maybe obvious", "P", "A1", "2"),
    (111, "A3 cont'd: altho I had this happen when I was watering", "P", "A3", "cont"),
    (112, "Q4 cont: Maybe local ones in some towns?", "P", "A4", "cont"),
    (113, "a1.2.1 e.g. things you're \"born\" with or learn.", "P", "A1", "2.1"),
    (114, "#q5 Do the growers of #gardenchat use beautiful (but closed) sheds", "P", "A5", ""),
    (115, "Q2.  How are your beds laid out?\n\nIs there room for paths?", "H", "Q2", ""),
    (116, "Last question: Q6. How does digging by hand change a garden?", "H", "Q6", ""),
    (117, "A2: (Or maybe Q2.5) Is it even possible to begin to weed", "P", "A2", ""),
    (118, "Returning to A1, good beds offer more than just 1 way", "P", "A1", ""),
    (119, "Hi #gardenchat, I'm a doodler-while-planting, but (Q1) haven't", "P", "A1", ""),
    (120, "Forgot to tag Q2, sorry! Fixed now. #gardenchat", "H", "-", ""),
    (121, "Q2: What new planting methods do you feel help? #farm? #agchat", "H", "Q2", ""),
    (122, "Q2 Strip till and no till planting has made tremendous progress #agchat", "P", "A2", ""),
    (123, "Q1: Please introduce yourself! #gardenchat", "H", "Q1", ""),
    (123, "Q1: Hi! I'm Ada", "P", "A1", ""),
    (124, "Q1. What is your favourite thing to plant in a pot at home?", "H", "Q1", ""),
    (124, "Q1 I like mint #potplants @host", "P", "A1", ""),
    (125, "Q1 What is the best garden you have ever visited? #gardenchat", "H", "Q1", ""),
    (125, "A1. Garden 123 #gardenchat", "P", "A1", ""),
    (126, "A1 I think that worms can really change the way #GARDENCHAT", "P", "A1", ""),
    (127, "A1: Also amazing how I am joining the beds #gardenchat", "P", "A1", ""),
    (128, "A1 I began #GardenChat as a small club", "H", "A1", ""),
    (129, "A1: A great garden is one that teaches you something. #GardenChat", "P", "A1", ""),
    (130, "Q1: For Julia: what grows? / For everyone: What do you look for?", "H", "Q1", ""),
    (131, "A7 #GardenChat is full of the best and brightest #GardenChat", "P", "A7", ""),
    (132, "A1 Big shift from just digging to digging well.", "P", "A1", ""),
    (133, "T1: As growers here could you share one specific way to save water?", "H", "Q1", ""),
    (134, "T4: Do you believe #GardenChat is a type of open school?", "H", "Q4", ""),
    (135, "T1: Do you take part in other garden chats or clubs?", "H", "Q1", ""),
    (136, "QWrap) Chatting is great but planting is better. What is your next step?", "H", "Q", ""),
    (139, "Question 6: What would happen if we took weeds as seriously?\n#GardenChat", "H", "Q6", ""),
    (140, "Here is Question 5: If weeds were a crop, what would we eat?", "H", "Q5", ""),
    (141, "OK let's explore…\nQuestion 4: How might playful gardens help?", "H", "Q4", ""),
    (142, f"We hope you are enjoying this game! Q3 rolling at you. #GardenChat {QUOTED}", "H2", "Q3", ""),
    (143, "So much digging happening! Here is the penultimate question, Q5. #GardenChat", "H2", "-", ""),
    (144, "8:06 pm Q2: What are your favorite garden picture books?", "H", "Q2", ""),
    (146, "Q1/ What grows in shade?", "H", "Q1", ""),
    (147, "Q 1: What grows in shade?", "H", "Q1", ""),
    (148, "A 2 attended our open day", "P", "A2", ""),
    (149, "Q1️⃣ What grows in shade?", "H", "Q1", ""),
    (150, "Q1 (a) What grows in shade?", "H", "Q1", "a"),
    (151, "Question one: What grows in shade?", "H", "Q1", ""),
    (152, "Re: Q3, mine likes acid soil", "P", "A3", ""),
    (153, "Q5 on deck", "H", "-", ""),
    (154, "Sales of seeds rose again in Q1 2019, bucking the trend", "P", "-", ""),
    (155, "Q1 2019 was a good time for seeds", "P", "-", ""),
    (156, "Rich from A2 #gardenchat", "P", "-", ""),
    (157, "A4 & A5 both come down to water", "P", "A4+5", ""),
    (158, "𝗤𝟮: What grows in shade?", "H", "Q2", ""),
    (159, "Going with worms first, which goes along with q5", "P", "A5", ""),
    (160, "🅰️2️⃣ Mostly moss", "P", "A2", ""),
    (161, "Love the frost on it A3 #gardenchat", "P", "A3", ""),
    (162, "A2(b) and the ferns", "P", "A2", "b"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "who", "expected", "part"),
    [opening[1:] for opening in OPENINGS],
    ids=[
        f"{opening[0]}-{opening[2]}-{opening[1][:12].encode('ascii', 'replace').decode()}"
        for opening in OPENINGS
    ],
)
def test_the_openings_of_real_chats(text: str, who: str, expected: str, part: str) -> None:
    number = int(expected[1:2]) if expected[1:2].isdigit() else 0
    verdict = judge(text, who, number)
    assert (said(verdict), verdict.part) == (expected, part)


@pytest.mark.parametrize("opening", ["Q3:", "Q3", "Q3.", "Q3)", "Question 3:"])
@pytest.mark.parametrize(
    "asks",
    [
        "What is your favourite tree?",
        "Where are you joining from?",
        "What's coming up for you in spring?",
        "Have you ever skipped a season?",
        "Do you repeat what worked?",
        "Can you see robots digging for you?",
        "What comes before a good harvest?",
        "How do you answer hard neighbours?",
        "Are you still on clay?",
    ],
)
def test_a_host_s_short_question_is_one_though_its_words_could_speak_of_the_chat(
    opening: str, asks: str
) -> None:
    assert said(judge(f"{opening} {asks} #gardenchat", "H", 3)) == "Q3"


@pytest.mark.parametrize(
    "text",
    [
        "Q3: And what is next?",
        "Q3: Are you ready for winter?",
        "Q3: In 5 minutes, what can one learn?",
        "Next up, Q3: where can beginners find honest feedback?",
        "Moving along, Q3: what budget does a small garden need?",
        "Thanks all! Q3 - how do schools share tools?",
        "Última pregunta, Q3: Recomendad un libro de jardines",
        "Letzte Frage, Q3: Nennt eure liebste Rose",
    ],
)
def test_a_host_s_question_may_begin_like_a_teaser(text: str) -> None:
    assert said(judge(f"{text} #gardenchat", "H", 3)) == "Q3"


@pytest.mark.parametrize(
    "remark", ["Q3 coming up!", "Q3 on its way, ready?", "Q3 up next...", "Thanks all, Q3 is near"]
)
def test_a_host_s_remark_about_a_question_is_none(remark: str) -> None:
    assert said(judge(f"{remark} #gardenchat", "H", 3)) == "-"


@pytest.mark.parametrize(
    "text",
    [
        "Before we go on, a short break until Q3 - do get yourselves some tea!",
        "In a moment the Q3, and it is a really hard one that you will like",
        "Dans un petit instant la Q3, elle est vraiment difficile celle-là",
        "Kurze Pause bis Q3 - holt euch gern noch einen Tee!",
    ],
)
def test_a_host_who_names_a_question_in_a_sentence_does_not_ask_it(text: str) -> None:
    assert said(judge(f"{text} #gardenchat", "H", 3)) == "-"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@bo We're on Q2, scroll up a bit", "-"),
        ("Spending on seeds rose during Q2 once again, they say", "-"),
        ("My takeaway: A2c is not everything in a garden", "-"),
        ("Late A2 - start with the paths", "A2"),
        ("A4 oops A2: we shadow the beds of others", "A2"),
        ("6️⃣ when they get the frost wrong haha", "A6"),
        ("A2 (suite) et les limaces", "A2"),
    ],
)
def test_participants_in_passing_late_and_correcting_themselves(text: str, expected: str) -> None:
    assert said(judge(f"{text} #gardenchat", "P", 6)) == expected


def test_french_answers_need_no_sign_once_the_chat_shows_that_they_are_answers() -> None:
    def answered(*before: tuple[str, str], style: Style = Style.AUTO) -> str:
        chat = Chat(("host",), style)
        for place, (author, text) in enumerate((*before, ("host", "Q1 : Que plantez-vous en premier ?"))):
            chat.add(post(place, text, author))
        for place, (author, text) in enumerate(before if before and before[0][0] != "host" else ()):
            chat.add(post(10 + place, text, author))
        return said(chat.add(post(20, "R1 Toujours des fèves", "zoe")))

    assert answered() == "-"
    assert answered(style=Style.FRENCH) == "A1"
    assert answered(("host", "Bonsoir ! Format : Q1/R1")) == "A1"
    assert answered(("ada", "R1 : des pois"), ("bo", "R1 - rien")) == "A1"


@pytest.mark.parametrize(
    ("text", "who", "letter", "style", "expected"),
    [
        ("F2 Wie gehst du mit Schnecken um? #gartenchat", "H", "F", Style.AUTO, "Q2"),
        ("F2: Bei mir helfen Enten #gartenchat", "P", "F", Style.AUTO, "A2"),
        ("Frage 2: Was pflanzt ihr?", "H", "F", Style.AUTO, "Q2"),
        ("Antwort 2: Bohnen", "P", "F", Style.AUTO, "A2"),
        ("P2: ¿Qué plantas en sombra?", "H", "P", Style.AUTO, "Q2"),
        ("R2: Hostas, siempre", "P", "P", Style.AUTO, "A2"),
        ("R2 hostas, siempre", "P", "P", Style.AUTO, "A2"),
        ("R2: Hostas", "P", "Q", Style.FRENCH, "A2"),
        ("R2 was a road", "P", "Q", Style.AUTO, "-"),
        ("Pregunta dos: ¿Qué plantas?", "H", "P", Style.AUTO, "Q2"),
        ("T2: mine drain badly", "P", "T", Style.AUTO, "A2"),
        ("T2 mine drain badly", "P", "T", Style.AUTO, "A2"),
        ("@bo T2 (> 50% clay) is bad, and T0 good", "P", "T", Style.AUTO, "-"),
        ("T2: What drains well?", "H", "Q", Style.TOPIC, "Q2"),
        ("Have you heard of the T3 Framework?", "P", "Q", Style.AUTO, "-"),
        ("T2 meeting at our place", "P", "Q", Style.AUTO, "-"),
        ("P2: was the visa I had", "P", "Q", Style.QA, "-"),
    ],
)
def test_other_families_label_where_the_chat_uses_them(
    text: str, who: str, letter: str, style: Style, expected: str
) -> None:
    assert said(judge(text, who, 2, style, letter)) == expected
