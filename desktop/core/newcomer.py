"""Newcomer: what a post says of somebody who has just come in: their name and place, or that it is their first chat."""

from __future__ import annotations

import re

from desktop.core.label import Place
from desktop.core.pattern import pattern
from desktop.core.reading import Reading

_REACH = 200
_LINK = pattern(r"https?://\S+|\bpic\.\w+\.com/\S+")
_TAG = pattern(r"[#@](\w+)")
_FIRST = pattern(
    r"\b(?:"
    r"(?:my|our|is the|this is the|it's the) (?:very )?(?:first|1st) (?:ever )?(?:time\b|\w*chat\b|"
    r"(?:\w+ )?(?:twitter|tweet) ?(?:chat|up)|one\b(?= of these)|"
    r"#\w+(?=\s*(?:$|[.!,;:)–—-]|(?:tonight|today|ever|and|so|here)\b)))|"
    r"^\W*(?:(?:hi|hello|hey)\b[^.!?]{0,20}[.!?,-]+ ?)?(?:first|1st) (?:time (?:here|in\b|at\b|on\b|join|"
    r"doing|taking|for me)|\w*chat\b|#\w*chat\b)|"
    r"(?:first|1st) time (?:here|join\w*|doing (?:this|a|one)|participating|taking part|in (?:a|this|"
    r"the) (?:\w+ )?\w*chat)|first[- ]timer here|"
    r"(?:i'm|i am|we're|we are) (?:\w+ )?(?:new (?:here|to (?:this|these|the (?:\w+ )?\w*chats?\b|"
    r"the twitterverse|twitter chats?|"
    r"\w*chats?\b|#?\w*chat\b))|a newbie|a noob|a (?:first|1st)[- ]timer)|"
    r"(?:newbie|noob) (?:here|to)\b|new here\b|"
    r"(?:i've )?never (?:done|been (?:in|to|on|part of)|joined|participated in|attended) (?:one of these|"
    r"an? (?:\w+ )?\w*chat|this chat|#\w+)|"
    r"zum (?:ersten|1\.) mal (?:hier |heute )?(?:dabei|mit|hier|beim)|das erste mal (?:hier|dabei)|"
    r"mein erster? \w*chat|(?:bin|ich bin) (?:ganz )?neu (?:hier|dabei|im)|"
    r"(?:c'est )?(?:ma|mon) (?:toute )?premi(?:ère (?:fois|participation)|er (?:\w+ )?\w*(?:chat|tchat))|"
    r"je suis (?:toute? )?nouve(?:au|lle) (?:ici|dans|sur|parmi)|"
    r"(?:es )?mi primer(?:a vez|a charla| \w*chat|a participación)|soy (?:muy )?nuev[ao] (?:aquí|en)|"
    r"(?:por primera vez|primera vez (?:aquí|que|en))"
    r")",
    re.IGNORECASE,
)
_OTHERS = pattern(
    r"\b(?:your|their|his|her|students?|kids?|if|anyone|anybody|any|who|for those|welcome|we have|they|she|"
    r"he|"
    r"dein\w*|euer|eure|wer|wenn|votre|vos|tes|qui|si|bienvenue|willkommen|bienvenid\w+|tu|su|"
    r"quien(?:es)?)\b",
    re.IGNORECASE,
)
"""Words that make it somebody else's first time, or a host's welcome to all whose it is."""
_FIRSTS = ("first", "1st", "new", "noob", "never", "erste", "neu", "premi", "nouve", "prim", "nuev")
"""One of these is in every text that says it; looking for them takes a hundredth of the time."""
_HINTS = (
    *(
        "from",
        "here",
        "i'm",
        "i’m",
        "im ",
        "i am",
        "name",
        "this is",
        "joining",
        "checking in",
        "tuning in",
        "logg",
        "live",
    ),
    *(
        "teach",
        "librarian",
        "prof",
        "educator",
        "coach",
        "consultant",
        "nurse",
        "specialist",
        "coordinator",
        "director",
    ),
    *(
        "princip",
        "scientist",
        "research",
        "engineer",
        "developer",
        "editor",
        "manager",
        "student",
        "physician",
    ),
    *(
        "nephrologist",
        "fellow",
        "admin",
        "aus ",
        "ich ",
        "hier",
        "lehrer",
        "bibliothe",
        "redakt",
        "enseignant",
        "étudiant",
    ),
    *(
        "je ",
        "c'est",
        "depuis",
        "ici",
        "soy",
        "llamo",
        "nombre",
        "aquí",
        "desde",
        "bibliotecari",
        "maestr",
        "estudiante",
    ),
    *("doctor", " in ", " at ", " de ", " en "),
)
_GREETING = (
    r"(?i:hi(?:ya)?|hello|hey|heya|yo|howdy|greetings|good (?:evening|morning|afternoon|day)|evening|"
    r"hallo|moin|servus|grüezi|guten (?:abend|morgen|tag)|bonsoir|bonjour|salut|coucou|hola|"
    r"buen[oa]s(?: (?:noches|tardes|días))?)"
)
_AM = (
    r"(?i:i'?m|i am|this is|my name(?: is|'s)|name's|ich bin|ich heiße|ich heisse|mein name ist|hier ist|"
    r"je suis|je m'appelle|moi,? c'est|c'est|"
    r"soy|me llamo|mi nombre es|aquí)"
)
_NO_NAME = (
    r"(?!(?:I|It|We|You|They|He|She|There|This|That|What|Who|How|So|Also|Just|Not|Sure|Sorry|Glad|Happy|"
    r"Great|Late|The|A|An|My|"
    r"Our|And|But|Yes|No|Thanks?|Always|Still|Finally|Here|Joining|Excited|Looking|Checking|Live|Lesson|"
    r"Story|News|Ich|Wir|Je|"
    r"Nous|Yo|Estoy)\b)"
)
"""Words that open a sentence in capitals and are nobody's name."""
_NAME = _NO_NAME + r"[A-ZÀ-ÖØ-Þ][\w'.]*(?:[ -](?:[A-ZÀ-ÖØ-Þ(\"]|de |von |van )[\w'.)\"]*){0,3}"
_AT = r"(?i:from|in|at|out of|aus|de|du|des|depuis|à|desde|en|von)"
_PLACE = r"(?:(?:the|sunny|rainy|northern|southern|central|NE|SW|near|dem|der|la|el|le|les|Ciudad) ){0,2}[A-ZÀ-ÖØ-Þ]\w+"
_ROLE = (
    r"(?i:\w*teacher|\w*librarian|professor|prof|educator|coach|consultant|nurse|specialist|coordinator|"
    r"director|principal|scientist|researcher|"
    r"engineer|developer|editor|manager|student|physician|nephrologist|fellow|admin(?:istrator)?|"
    r"\w*lehrer(?:in)?|\w*bibliothekar(?:in)?|\w*student(?:in)?|"
    r"redakteur(?:in)?|enseignante?|bibliothécaire|étudiante?|prof(?:esseur)?e?|profesora?|bibliotecari[ao]|"
    r"maestr[ao]|estudiante|doctorand\w*|doctorante?)"
)
_INTRODUCES = pattern(
    rf"^(?:{_GREETING}\b[^.!?:;\n]{{0,40}}?(?:[.!?,:;–—-]+|\b(?:and|und|et|y)\b|(?= )) *)?"
    rf"(?:(?i:joining|checking in|tuning in|chatting|logging in|logged in|"
    rf"live)(?: \w+){{0,3}}? {_AT} {_PLACE}|"
    rf"{_AM} (?:(?i:an?|the|ein|eine|une?|un|una) (?:[\w&/-]++ ){{0,4}}?{_ROLE}\b|{_NAME}\b)|"
    rf"{_NAME},? ?(?:\([^)]*\) )?(?:(?i:here|hier|ici|aquí|checking in|joining)\b|{_AT} {_PLACE})|"
    rf"{_NAME}\W{{1,4}}(?:[\w&/.-]++[^\w&/.-]{{1,3}}+){{0,6}}?(?:{_ROLE}\b|(?:from|aus|desde|depuis) {_PLACE})|"
    rf"(?:[\w&/.-]++ ){{0,4}}?{_ROLE} {_AT} {_PLACE}|"
    rf"(?:from|aus|desde|depuis) {_PLACE})"
    rf"|(?:^|[.!?,;–—-] *)(?:{_AM.replace('this is|', '').replace('|c' + chr(39) + 'est', '')} {_NAME}(?:,|"
    rf" (?:{_AT}) {_PLACE}| and I\b)|{_NAME} here\b(?=$|[.,!;–—-]| (?:from|in|at)\b))",
)

_LATER = pattern(
    rf"(?:(?<=[.!?…-])|(?<=[.!?…-] )|(?<=  )){_NAME},? (?:from|here (?:in|from|at)|aus|desde|depuis) {_PLACE}"
)
"""After a word or two about being late: "Finally made it. Bram from Ghent"."""
_MAY_I = pattern(
    r"(?:\b(?:hope|hoping) )?\b(?:"
    r"(?:may|can|could|mind if|(?:is it|it's|is that) (?:ok|okay|alright|all right|fine|cool)(?: with \w+)? "
    r"(?:if|that|for)) (?:i|we|me|us)\b(?: \w+){0,2}? (?:to )?"
    r"(?:lurk\w*|read(?:ing)? along|listen(?:ing)? in|follow(?:ing)? along|sit(?:ting)? in|join(?:ing)? in|"
    r"only read|just (?:read|watch|listen|join))|"
    r"(?:darf|kann|dürfen|können) (?:ich|wir)(?: \w+){0,3} (?:mitlesen|zuhören|mitmachen)|"
    r"(?:puis-je|je peux|peut-on|on peut)(?: \w+){0,2} (?:lire|suivre|participer)|"
    r"puedo(?: \w+){0,2} (?:leer|seguir|mirar|participar)"
    r")\b[^.!?;]{0,40}[?？]",
    re.IGNORECASE,
)
"""Asks to be let in, which a greeting answers: "May I read along?", "Is it okay if I just lurk?"."""
_IN_PERSON = pattern(rf"(?:{_GREETING}|{_AM})\b")
"""How an introduction begins that is an answer, too: "A1: Hi, I'm Mira"."""


def asks_to_join(text: str) -> bool:
    """ "May I just read along?": nobody has to look anything up for it."""
    return "?" in text and _MAY_I.search(text[:_REACH].replace("’", "'")) is not None


def without_leave(text: str) -> str:
    """The text without what `asks_to_join` finds in it: whatever else it asks."""
    return _MAY_I.sub(" ", text.replace("’", "'")) if asks_to_join(text) else text


def says_first_time(text: str) -> bool:
    """ "This is my first #gardenchat", "New here!": said of oneself."""
    small = text[:_REACH].lower()
    if not any(hint in small for hint in _FIRSTS):
        return False
    words = _LINK.sub(" ", without_leave(text)[:_REACH]).replace("’", "'")
    found = _FIRST.search(words)
    if found is None or "?" in words:
        return False
    return _OTHERS.search(words, max(0, found.start() - 30), found.end() + 15) is None


def introduces(text: str, reading: Reading) -> bool:
    """ "Hi, I'm Mira from Ulm", "Bram, school librarian in Ghent": who somebody is, as one says it on coming in.

    Right for one of the first posts of somebody in a chat. `reading` is the text's.
    """
    label = reading.label
    small = text[:_REACH].lower()
    if not any(hint in small for hint in _HINTS):
        return False
    if label is not None and label.place is Place.OPENING:
        words = _words(text[label.end :])
        return _IN_PERSON.match(words) is not None and _INTRODUCES.search(words) is not None
    if label is not None:
        return False
    words = _words(text)
    return _INTRODUCES.search(words) is not None or _LATER.search(words) is not None


def _words(text: str) -> str:
    """On one line, without tags, names and links."""
    words = _LINK.sub(" ", text[:_REACH]).replace("’", "'")
    return " ".join(_TAG.sub(" ", words).split()).lstrip("-–—:.,!)( ")
