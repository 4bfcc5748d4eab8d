"""Remark: posts about the chat that neither ask nor answer: teasers, format notices, calls for help, the closing."""

from __future__ import annotations

import re

from desktop.core.pattern import pattern


def _phrases(*phrases: str) -> re.Pattern[str]:
    return pattern(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)


def _small(*phrases: str) -> re.Pattern[str]:
    """For texts in small letters: many phrases, and several times as fast."""
    return pattern(rf"\b(?:{'|'.join(phrases)})\b")


_TEASER = _phrases(
    *(
        "coming",
        "comes",
        "on (?:the|its) way",
        "on deck",
        "up next",
        "next up",
        "is next",
        "incoming",
        "follows",
    ),
    *(
        "(?:get|getting|be) ready",
        "ready for",
        "rolling",
        "horizon",
        "around the corner",
        "bringing",
        "drum ?roll",
    ),
    *("(?:almost|nearly) time", "time for", "moving (?:on|to|along)", "moves? on", "getting to", "about to"),
    *("here we go", "heads[- ]?up", "stand ?by", "stay tuned", "shortly", "momentarily", "soon"),
    *("will (?:be|come|go|post|follow)", "let['’]?s (?:go|move|get)"),
    r"(?:in|after) (?:a|one|two|three|just a|\d+) (?:moment|min|minute|sec|second|bit|few)s?",
)
_FORMAT = _phrases(
    r"q\d?\s?[/&,]\s?a\d?",
    r"q\s?(?:and|&|/)\s?a",
    r"q1\W{1,3}a1",
    "format",
    r"(?:answer|respond|reply|us(?:e|ing)|preface|begin|start|label|tag|include|number)\w{0,3} (?:\w+ ){0,5}"
    r"[\"“'‘(]?[aqrt]\d\b[^?]{0,30}\b(?:etc|a[2-9]|format|tag|hashtag)",
    r"remember to (?:use|tag|add|include|label)",
)
_PAIR = pattern(r"\b[qt](\d)\b\W{1,5}(?:and |with |for |y |or )?(?:use |an? )?\W?[art]\1\b", re.IGNORECASE)
_CALL = _phrases(
    *(
        "miss(?:ed|ing)?",
        "what(?:['’]?s| is| was)",
        "whats",
        "where(?:['’]?s| is)",
        "re-?posts?",
        "re-?tweet",
        "RT",
    ),
    *(
        "resend",
        "repeat",
        "already on",
        "still on",
        "currently on",
        "now on",
        "stuck on",
        "caught up",
        "catch(?:ing)? up",
        "no answer",
    ),
    r"(?:(?:can|could|did|do|have|has)(?:n['’]?t|['’]?t)?|cannot) (?:\w+ ){0,3}(?:see|find|get|catch|post)",
    *(
        "skip(?:ped|ping)?",
        "pass on",
        "not sure (?:about|on)",
        "behind",
        "forgot",
        "fixed",
        "late",
        "thank(?:s| you)",
    ),
    *(
        "(?:previous|last) tweets?",
        "those (?:tweets?|were)",
        "that was",
        "meant for",
        "supposed to",
        "is that",
    ),
    *(
        "should (?:be|have been|say)",
        "which question",
        "are we",
        "thinking about",
        "looking forward",
        "wait(?:ing)? for",
    ),
    r"(?:we|you|they)(?:['’]?re| are) (?:still |now |just |already )?(?:on|at|up to)",
    "scroll",
    "still (?:thinking|working|pondering)",
    "(?:great|good) (?:question|answers?|responses?|discussion|ideas?)",
    "love (?:the |these |all )?(?:answers?|responses?)",
    *(
        "answers? (?:to|for)",
        "responses? to",
        "before",
        "until",
        "during",
        "archive",
        "transcript",
        "storify",
    ),
    r"(?:more|other|any|anyone|anybody) (?:\w+ ){0,3}(?:for|to|on|want)",
)
_LAST = _phrases(
    "(?:final|last|closing|wrap[- ]?up|bonus) (?:q|question|one)",
    r"questions? (?:bonus|finale)|(?:dernière|ultime) question|(?:letzte|bonus|abschluss|zusatz)[- ]?frage|"
    r"(?:última|ultima) (?:pregunta|pergunta)|pregunta (?:extra|bonus|final)",
    r"q\s?wrap",
    "final q",
    r"bonus[ :]{0,3}q",
    r"BQ(?=[:.])",
)
_OUR = "(?:the|our|this|tonight's|today's|unser|el|nuestro|este|le|notre)"
_CHAT = rf"(?:{_OUR} (?:#?\w+ )?(?:#\w+|\w*chat|hour)|\w*chat)"
_WEEKLY = "(?:week|month|time|chat|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_ENDS = _small(
    r"(?:that's|that is|it's|this is|and) a (?:#\w+ )?wrap|sign(?:ing|ed) off|time is up|time's up",
    "(?:that's|that is) (?:all|it)(?: for (?:now|today|tonight|this)| the time|,? (?:folks|everyone|everybody))",
    "(?:we're|we are|we've run|we ran) out of time|our (?:time|hour) is (?:up|over)|the hour is (?:up|over)",
    rf"{_CHAT} (?:is|has|ist|est|ha) (?:now |officially |maintenant )?"
    "(?:over|closed|ended|finished|concluded|vorbei|beendet|zu ende|fini|terminé|terminado|concluido)",
    rf"(?:this|that) (?:concludes|ends|wraps up|is the end of) {_CHAT}|(?:we've|we have) (?:come to|reached) the end",
    "brings (?:us|this|our chat) to (?:the|an) end|(?:has|have) come to an end",
    rf"(?:that's|that was) {_CHAT}(?: for|[.!]|$)",
    rf"(?:see|catch) (?:you|ya|y'all)(?: all)?,? (?:next {_WEEKLY}|in (?:a|two|three|\d) weeks?)"
    r"(?! (?:at|in|for) [^\d#]{4})",
    rf"(?<!\w )until next {_WEEKLY}|good ?(?:night|bye),? (?:to )?(?:you )?(?:all|every\w+|folks|friends|#\w+)",
    r"das war(?:'s| es)(?! mit f| zu f| nicht)|(?:die|unsere) (?:zeit|stunde) ist (?:um|vorbei)|wir sind am ende",
    r"bis (?:zum nächsten mal|(?:zur )?nächsten? (?:woche|monat|\w+tag)|in \w+ wochen)",
    "(?:gute nacht|schönen abend),? (?:euch |an )?(?:noch|allen|alle|zusammen|ihr)",
    r"(?:eso|esto) es todo(?: por|,|$)|hasta aquí (?:por hoy|llega\w*|el chat)|hasta la (?:próxima|semana)",
    "nos vemos (?:la próxima|el próximo|la semana|en (?:dos|tres) semanas)|(?:hemos llegado|llegamos) al final",
    rf"se (?:nos )?(?:acabó|ha acabado) el tiempo|(?:damos por \w+|cerramos|terminamos|finaliza) (?:por hoy|{_CHAT})",
    "c'est (?:tout|fini|terminé|la fin) (?:pour|de|du)|(?:à|rendez-vous) la (?:semaine )?prochaine",
    rf"bonne (?:soirée|nuit) à (?:tous|toutes)|fin d[ue] {_CHAT}",
)
_THANKS = _small("thanks?|thankyou|thx|thnx|tnx|ty|danke|dank|dankeschön|gracias|merci")
_ALL = _small(
    r"all(?! (?:the|those|these|your|of the)\b)|every ?(?:one|body)|y'all|folks|friends|guys",
    "allen?|euch|ihr|tod[oae]s|tous|toutes|tout le monde",
)
_CAME = _small(
    "join(?:ing)?|participat(?:ing|ion)|coming|taking part|chatting|hang(?:ing)? out|being (?:here|with us|part)",
    r"attending|stopping by|tuning in|showing up|(?:taking|spending) (?:\w+ ){1,3}time",
    "sharing .{0,60}(?:tonight|today|this (?:week|month))|discussions?|conversations?|session|convo|hour|chats?",
    r"(?:an?|the|this|for|another|tonight's|today's|great|excellent|fantastic|awesome|lovely) #?\w+chat",
    r"mitmachen|mitdiskutieren|teilnahme|dabei|diskussion|austausch|kommen|particip\w+|acompañ\w+|asist\w+|venir",
    "estar|charla|debate|conversación|venue?s?|présence|échanges?|débat|soirée",
)
"""What everybody is thanked for at the end; "sharing" and "answers" are thanked for all along."""
_ANOTHER = _small(r"for (?:an?|another|such a) (?:\w+ ){0,3}(?:#?\w*chats?|session|hour|convo)")
_HERE = pattern(r"\b(?:tonight|today|this (?:week|month|year|evening)|us|our|your (?:day|time)|fürs)\b|#\w")
_TO_ONE = pattern(r"(?:,|joining|coming|us|by|chatting|out) [A-Z][a-zé]+\b")
_FAREWELL = _small(r"have an? (?:\w+ ){0,3}(?:night|evening|week|weekend|month|day)")
_AFTER = _small(
    rf"next (?:\w*chat|{_WEEKLY})|next #\w+|(?:we'll|we will) be back|mark your calendars?",
    r"(?:transcript|archived?|storify|recap|summary) (?:\w+ ){0,4}(?:later|up|available|tomorrow|soon|posted|online)",
    "post (?:an?|the) (?:transcript|archive|storify|recap|summary)",
)
_NOT_YET = _small(
    "almost|nearly|close to|as we|(?:after|before|when|once|until) (?:we|i|it|the|that|you|our|this)|so far|to close",
    r"(?:minutes?|mins?|time|questions?|more) (?:left|remaining|to go)|(?:in|have|got) (?:\w+ ){1,2}(?:minute|min)s?",
    r"(?<!was our )(?<!was the )(?:last|final|next|another|more|bonus|first) (?:q|questions?|topic|one)",
    r"(?:isn't|is not|not) (?:quite |yet )?(?:over|done|a wrap|all|it)|keep (?:\w+ ){1,3}(?:coming|going|flowing)",
    r"sorry,? (?:i|to|for)|gotta|(?:i have|i need|i've got) to|i'm (?:done|off|leaving|heading)|late",
    "(?:it|things|you|now) over to|heading out",
    r"bald|gleich|noch (?:ein\w*|zwei|drei|fünf|zehn|\d+)|bevor|letzte frage|antes de|última pregunta|casi|quedan?",
    r"avant de|dernière question|presque|bientôt|encore (?:une?|deux|\d+)|il (?:nous )?reste",
)
_STARTS = _small(
    "welcome|hello|hi|hey|kick(?:ing)?|(?:get|getting) started|begin(?:s|ning)?|start(?:s|ing)?|ready|introduc\\w+",
    r"let's (?!continue|keep)\w+|(?:tonight|today) (?:we|our|i)|remember to|for those|just join\w+|moving on",
    r"willkommen|hallo|guten abend|los geht's|beginnen|bienvenid\w+|hola|empe[zc]\w+|comen[zc]\w+",
    r"bienvenue|bonsoir|bonjour|commen[cç]\w+",
)
_SENTENCE = pattern(r"[.!?…\n]+(?:\s|$)")
_LONG_ENOUGH = pattern(r"[\u3040-\u30ff\u3400-\u9fff]{2}|[^\W\d_]{2,}")
_REACH = 300


def is_teaser(words: str) -> bool:
    """ "Q2 coming up", "Question 3 on the way", "Q5 on deck"."""
    return _TEASER.search(words, 0, _REACH) is not None


def is_format_notice(words: str) -> bool:
    """ "We'll be using a Q1/A1 format"."""
    return _FORMAT.search(words, 0, _REACH) is not None or _PAIR.search(words, 0, _REACH) is not None


def is_call(words: str) -> bool:
    """ "What's Q3?", "I missed Q2", "Already on Q5", "Forgot to tag Q2": about the chat, not about its subject."""
    return _CALL.search(words, 0, _REACH) is not None


def is_last_question(words: str) -> bool:
    """ "Final question: ..." without a number."""
    return _LAST.search(words, 0, _REACH) is not None


def is_closing(words: str) -> bool:
    """ "That's a wrap", "Thank you all for joining tonight's chat", "See you next week": the chat ends here.

    Right for a host's own post to everybody, after questions were asked; in anybody else's mouth it is a goodbye.
    """
    words = words[:_REACH].replace("’", "'").lstrip()
    if words.startswith(("@", "RT @", "MT @")):
        return False  # said to one person, or by another
    small = words.lower()
    ends = _ENDS.search(small) is not None
    if not (ends or _THANKS.search(small)) or _NOT_YET.search(small) is not None:
        return False
    if ends:
        return True
    after = _AFTER.search(small) is not None
    if _STARTS.search(small) is not None or ("?" in small and not after):
        return False
    bye = _FAREWELL.search(small) is not None
    return any(_thanks_all(sentence, after=after, bye=bye) for sentence in _SENTENCE.split(words))


def _thanks_all(sentence: str, *, after: bool, bye: bool) -> bool:
    """Thanks to everybody for having come. Where nobody is addressed, something must say that it is to all."""
    small = sentence.lower()
    if _THANKS.search(small) is None or not (bye or _CAME.search(small)):
        return False
    if _ALL.search(small) is not None or _ANOTHER.search(small) is not None:
        return True
    if "@" in small or _TO_ONE.search(sentence) is not None:
        return False
    return after or _HERE.search(small) is not None


def count_words(words: str) -> int:
    """Words of two letters and more, up to 40; where nothing stands between words, two letters are about one."""
    return sum(1 for _, _ in zip(range(40), _LONG_ENOUGH.finditer(words), strict=False))
