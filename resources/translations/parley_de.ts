<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Parley</name>
<message>
<location filename="../../desktop/app.py" />
<source>The practice room is open with another chat.</source>
<translation>Der Übungsraum ist mit einem anderen Chat offen.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Close its window first.</source>
<translation>Schließe zuerst sein Fenster.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Choose another --port, or leave it out for any free one.</source>
<translation>Wähle einen anderen --port, oder lass ihn weg, um irgendeinen freien zu nehmen.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Mend the file, or practise without --replay.</source>
<translation>Bessere die Datei aus, oder übe ohne --replay.</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Stopped. Not all chats of #%1 are in the list yet; Parley finds the rest by and by.</source>
<translation>Angehalten. Noch stehen nicht alle Chats von #%1 in der Liste; Parley findet die übrigen nach und nach.</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Finding the chats of #%1</source>
<translation>Chats von #%1 werden gesucht</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Open</source>
<translation>Öffnen</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Transcript…</source>
<translation>Mitschrift …</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Report</source>
<translation>Bericht</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Recap</source>
<translation>Rückblick</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Your hour</source>
<translation>Deine Stunde</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Check for deleted posts…</source>
<translation>Auf gelöschte Posts prüfen …</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>How long posts stay…</source>
<translation>Wie lange Posts bleiben …</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Forget this room…</source>
<translation>Diesen Raum vergessen …</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Replay in the practice room</source>
<translation>Im Übungsraum wiedergeben</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Go on</source>
<translation>Weiter</translation>
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>No chat was found in this room yet. One is found once people talk.</source>
<translation>In diesem Raum wurde noch kein Chat gefunden. Das geschieht, sobald jemand spricht.</translation>
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>Stopped. What was done by then stays.</source>
<translation>Angehalten. Was bis dahin getan war, bleibt.</translation>
</message>
<message>
<location filename="../../desktop/arriving.py" />
<source>Files and privacy</source>
<translation>Dateien und Privatsphäre</translation>
</message>
<message>
<location filename="../../desktop/calming.py" />
<source>Quiet: nothing is shown or heard outside the window.</source>
<translation>Ruhe: Außerhalb des Fensters ist nichts zu sehen oder zu hören.</translation>
</message>
<message>
<location filename="../../desktop/calming.py" />
<source>Quiet is off.</source>
<translation>Ruhe ist aus.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan.py" />
<source>Choose one from the list, for example Europe/Berlin.</source>
<translation>Wähle eine aus der Liste, zum Beispiel Europe/Berlin.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan.py" />
<source>There is no time zone %1.</source>
<translation>Eine Zeitzone %1 gibt es nicht.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That cannot be a client id.</source>
<translation>Das kann keine Client-ID sein.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Use the public OAuth 2.0 client id, never a secret.</source>
<translation>Nimm die öffentliche OAuth 2.0 Client ID, nie ein Geheimnis.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>A chat lasts from a minute to seven days.</source>
<translation>Ein Chat dauert zwischen einer Minute und sieben Tagen.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That is no date that a chat can have.</source>
<translation>Dieses Datum kann ein Chat nicht haben.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>People are told whose app they sign in through.</source>
<translation>Die Leute erfahren, über wessen App sie sich anmelden.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Say who pays for it.</source>
<translation>Sag, wer dafür zahlt.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>One begins with https://</source>
<translation>Ein Link beginnt mit https://</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>The chat does not come again on the day of its first time.</source>
<translation>Der Chat kommt nicht am Tag seines ersten Mals wieder.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Choose a first day that the rule names, or another rule.</source>
<translation>Wähle einen ersten Tag, den die Regel nennt, oder eine andere Regel.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Leave some of them out.</source>
<translation>Lass einige davon weg.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>%1 is no link.</source>
<translation>%1 ist kein Link.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Say it in fewer.</source>
<translation>Sag es kürzer.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>The chat comes again before it is over.</source>
<translation>Der Chat kommt wieder, bevor er vorbei ist.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Make it shorter, or have it come again less often.</source>
<translation>Mach ihn kürzer, oder lass ihn seltener wiederkommen.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>These are more than %1.</source>
<translation>Das sind mehr als %1.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That has more than %1 characters.</source>
<translation>Das hat mehr als %1 Zeichen.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That time has gone by.</source>
<translation>Diese Zeit ist vorbei.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Choose a later one.</source>
<translation>Wähle eine spätere.</translation>
</message>
<message>
<location filename="../../desktop/core/client_app.py" />
<source>This is no client id.</source>
<translation>Das ist keine Client-ID.</translation>
</message>
<message>
<location filename="../../desktop/core/client_app.py" />
<source>Copy the OAuth 2.0 Client ID; its secret does not belong here.</source>
<translation>Kopiere die OAuth 2.0 Client ID; ihr Geheimnis gehört nicht hierher.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/export_limit.py" />
<source>X lets %1 posts a day leave in full. %n posts stand here as links; tomorrow more can leave in full.</source>
<extracomment>Of one: X lets %1 posts a day leave in full. One post stands here as a link; tomorrow more can leave in full.</extracomment>
<translation>
<numerusform>X lässt %1 Posts am Tag ganz hinaus. Ein Post steht hier als Link; morgen können mehr ganz hinaus.</numerusform>
<numerusform>X lässt %1 Posts am Tag ganz hinaus. %n Posts stehen hier als Links; morgen können mehr ganz hinaus.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/core/going.py" />
<source>Stopped.</source>
<translation>Angehalten.</translation>
</message>
<message>
<location filename="../../desktop/core/going.py" />
<source>What was done by then stays.</source>
<translation>Was bis dahin getan war, bleibt.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for a new one.</source>
<translation>Bitte um eine neue, wo sie herkam.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>That is not an invitation to a chat.</source>
<translation>Das ist keine Einladung zu einem Chat.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>One begins with parley:join?</source>
<translation>Eine Einladung beginnt mit parley:join?</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation is too long to be one.</source>
<translation>Diese Einladung ist zu lang, um eine zu sein.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for a shorter one.</source>
<translation>Bitte um eine kürzere, wo sie herkam.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation brings an app to sign in through, and its client id cannot be one.</source>
<translation>Diese Einladung bringt eine App zum Anmelden mit, deren Client-ID keine sein kann.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Parley cannot use this invitation: %1.</source>
<translation>Parley kann diese Einladung nicht verwenden: %1.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation carries something that looks like a secret key, so Parley does not use it.</source>
<translation>Diese Einladung enthält etwas, das wie ein geheimer Schlüssel aussieht; darum verwendet Parley sie nicht.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Tell whoever sent it: a secret never belongs in an invitation, and this one is known now.</source>
<translation>Sag es denen, die sie geschickt haben: Ein Geheimnis gehört nie in eine Einladung, und dieses ist jetzt bekannt.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation names an address that Parley should talk to, so Parley does not use it.</source>
<translation>Diese Einladung nennt eine Adresse, mit der Parley sprechen soll; darum verwendet Parley sie nicht.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for one without.</source>
<translation>Bitte um eine ohne, wo sie herkam.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it was made for another version of Parley</source>
<translation>sie wurde für eine andere Version von Parley gemacht</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it brings an app to sign in through and does not say whose it is</source>
<translation>sie bringt eine App zum Anmelden mit und sagt nicht, wessen</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it names no hashtag</source>
<translation>sie nennt keinen Hashtag</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>its %1 cannot be one</source>
<translation>%1 darin kann nicht stimmen</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it does not say how long the chat lasts</source>
<translation>sie sagt nicht, wie lange der Chat dauert</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>The plan has more than %1 questions.</source>
<translation>Der Plan hat mehr als %1 Fragen.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it does not say when the chat begins in a form like 2026-11-26T18:00:00Z</source>
<translation>sie sagt nicht in einer Form wie 2026-11-26T18:00:00Z, wann der Chat beginnt</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>a question of its plan is not written like 1@5:Why?</source>
<translation>eine Frage ihres Plans ist nicht geschrieben wie 1@5:Why?</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it names more than %1 people or hashtags of a kind</source>
<translation>sie nennt mehr als %1 Personen oder Hashtags einer Art</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>its %1 has more than %2 characters</source>
<translation>%1 darin hat mehr als %2 Zeichen</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it says %1 more than once</source>
<translation>sie nennt %1 mehr als einmal</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it is not written as Parley writes it</source>
<translation>sie ist nicht so geschrieben, wie Parley sie schreibt</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it holds signs that cannot be seen</source>
<translation>sie enthält Zeichen, die man nicht sieht</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>a day that it leaves out is none</source>
<translation>ein Tag, den sie auslässt, ist keiner</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it has questions and does not say when the chat begins</source>
<translation>sie hat Fragen und sagt nicht, wann der Chat beginnt</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>there is no time zone %1</source>
<translation>eine Zeitzone %1 gibt es nicht</translation>
</message>
<message>
<location filename="../../desktop/core/later.py" />
<source>That time is past.</source>
<translation>Diese Zeit ist vorbei.</translation>
</message>
<message>
<location filename="../../desktop/core/later.py" />
<source>Choose one that is still to come.</source>
<translation>Wähle eine, die noch kommt.</translation>
</message>
<message>
<location filename="../../desktop/core/launch_line.py" />
<source>That is nothing that a start of Parley would say.</source>
<translation>So etwas würde kein Start von Parley sagen.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Asked of us</source>
<translation>An uns gerichtet</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts in which somebody else names a host or guest, or replies to one, and asks them something; and whatever was taken into the inbox. Answers to a numbered question do not count, nor do requests to see a question again.</source>
<translation>Posts, in denen jemand anders einen Host oder Gast nennt oder einem antwortet und etwas fragt; und was in den Posteingang gelegt wurde. Antworten auf eine nummerierte Frage zählen nicht, auch nicht Bitten, eine Frage noch einmal zu zeigen.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answered</source>
<translation>Beantwortet</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those that the inbox calls answered; of what is not in the inbox, those after which a host or guest replied to the asker, or named them in a post that replies to nobody else.</source>
<translation>Davon: was im Posteingang als beantwortet gilt; und von dem, was nicht im Posteingang ist, das, worauf ein Host oder Gast danach geantwortet hat oder wessen Verfasser danach in einem Post genannt wurde, der auf niemand anderen antwortet.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Time to our answer</source>
<translation>Zeit bis zu unserer Antwort</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the request to our answer. Half of the answered ones were answered within this time (the median).</source>
<translation>Von der Anfrage bis zu unserer Antwort. Die Hälfte der beantworteten war binnen dieser Zeit beantwortet (der Median).</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Handed over</source>
<translation>Weitergegeben</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those that the inbox gave to a person or sent outside the chat, and that are not answered yet.</source>
<translation>Davon: was aus dem Posteingang an eine Person oder aus dem Chat hinaus ging und noch nicht beantwortet ist.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Still open</source>
<translation>Noch offen</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those neither answered nor handed over.</source>
<translation>Davon: was weder beantwortet noch weitergegeben ist.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts</source>
<translation>Posts</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts in people's own words. Reposts, and posts that say somebody else's words again, are not among them. To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question.</source>
<translation>Posts in eigenen Worten. Reposts und Posts, die Worte anderer wiederholen, sind nicht darunter. Zu einem Chat, den Parley gefunden hat, gehören alle Posts bis eine Viertelstunde, nachdem es still wurde; danach, sieben Tage lang oder bis zum nächsten Chat, was auf einen davon antwortet, einen weitergibt oder wie eine Antwort auf eine Frage beginnt.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>People</source>
<translation>Personen</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Accounts with at least one post in their own words, hosts and guests among them.</source>
<translation>Konten mit mindestens einem Post in eigenen Worten, Hosts und Gäste eingeschlossen.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>New people</source>
<translation>Neue Leute</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: accounts, hosts left out, of which nothing earlier is in this computer's archive of the room.</source>
<translation>Davon: Konten ohne die Hosts, von denen im Archiv des Raums auf diesem Computer nichts Früheres steht.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answers</source>
<translation>Antworten</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts that carry the number of a question as its answer. An answer in several parts is one; an answer to two questions is one here, and counts for each of the two below.</source>
<translation>Posts, die die Nummer einer Frage als deren Antwort tragen. Eine Antwort in mehreren Teilen ist eine; eine Antwort auf zwei Fragen ist hier eine und zählt unten für jede der beiden.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Reposts</source>
<translation>Reposts</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>For every post, how often it was passed on: the network's own count, or the reposts and word-for-word repeats that are here, whichever is more. Added up, with the reposts of posts from outside the chat.</source>
<translation>Für jeden Post, wie oft er weitergegeben wurde: die Zahl des Netzwerks oder die Reposts und wörtlichen Wiederholungen, die hier sind, je nachdem, was mehr ist. Zusammengezählt, mit den Reposts von Posts von außerhalb des Chats.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Questions</source>
<translation>Fragen</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Numbers under which a host asked something, or that were pinned.</source>
<translation>Nummern, unter denen ein Host etwas gefragt hat oder die angeheftet wurden.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answers to a question</source>
<translation>Antworten auf eine Frage</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>The middle one (the median) of the questions' answers: half of the questions have more, half have fewer.</source>
<translation>Der mittlere Wert (der Median) der Antworten je Frage: Die Hälfte der Fragen hat mehr, die Hälfte weniger.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>People answering a question</source>
<translation>Personen, die auf eine Frage antworten</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>The middle one (the median) of how many different accounts answered each question.</source>
<translation>Der mittlere Wert (der Median) dessen, wie viele verschiedene Konten auf jede Frage geantwortet haben.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>First answer after</source>
<translation>Erste Antwort nach</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the question's first post to its first answer; the middle one (the median) of the questions.</source>
<translation>Vom ersten Post der Frage bis zu ihrer ersten Antwort; der mittlere Wert (der Median) der Fragen.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Half of the answers after</source>
<translation>Hälfte der Antworten nach</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the question's first post until half of its answers were there; the middle one (the median) of the questions.</source>
<translation>Vom ersten Post der Frage, bis die Hälfte ihrer Antworten da war; der mittlere Wert (der Median) der Fragen.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Replies among participants</source>
<translation>Antworten untereinander</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts that reply to somebody in the chat, or begin with their @name, where neither of the two is a host or guest.</source>
<translation>Posts, die auf jemanden im Chat antworten oder mit dessen @Namen beginnen, wobei keiner von beiden Host oder Gast ist.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Without a number</source>
<translation>Ohne Nummer</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of all posts that belong to a question: the share without its number. Whether such a post belongs to a question is worked out from replies, wording and time, so this is an estimate.</source>
<translation>Von allen Posts, die zu einer Frage gehören: der Anteil ohne ihre Nummer. Ob ein solcher Post zu einer Frage gehört, wird aus Antworten, Wortlaut und Zeit erschlossen; es ist also eine Schätzung.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>Use a form like https://api.x.com.</source>
<translation>Nimm eine Form wie https://api.x.com.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>Use https; plain http is for 127.0.0.1 only.</source>
<translation>Nimm https; einfaches http ist nur für 127.0.0.1 da.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 is not the address of an API.</source>
<translation>%1 ist nicht die Adresse einer API.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 would send your key unprotected.</source>
<translation>%1 würde deinen Schlüssel ungeschützt senden.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 is not an address.</source>
<translation>%1 ist keine Adresse.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan's chat lasts longer than Parley can follow, or no time at all.</source>
<translation>Der Chat des Plans dauert länger, als Parley folgen kann, oder gar nicht.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan's start is no date that a chat can have.</source>
<translation>Der Beginn des Plans ist kein Datum, das ein Chat haben kann.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Questions are numbered from 1 to %1.</source>
<translation>Fragen haben Nummern von 1 bis %1.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan has two questions with the number %1.</source>
<translation>Der Plan hat zwei Fragen mit der Nummer %1.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Q%1 is planned outside of the chat's %2 minutes.</source>
<translation>Q%1 ist außerhalb der %2 Minuten des Chats geplant.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Q%1 has no text, or more than %2 characters.</source>
<translation>Q%1 hat keinen Text oder mehr als %2 Zeichen.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Use a form like %1.</source>
<translation>Nimm eine Form wie %1.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Parley keeps no name and password of a proxy.</source>
<translation>Parley speichert Name und Passwort eines Proxys nicht.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Leave them out here; with them, set the variable HTTPS_PROXY before Parley starts.</source>
<translation>Lass beides hier weg; mit beidem setze die Variable HTTPS_PROXY, bevor Parley startet.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>This is not the address of a proxy.</source>
<translation>Das ist nicht die Adresse eines Proxys.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>The port of the proxy is missing.</source>
<translation>Der Port des Proxys fehlt.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Parley keeps no name and password for a script.</source>
<translation>Parley speichert für ein Skript weder Name noch Passwort.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>This is not the address of a script.</source>
<translation>Das ist nicht die Adresse eines Skripts.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Write it as FREQ=WEEKLY;BYDAY=TH.</source>
<translation>Schreibe es als FREQ=WEEKLY;BYDAY=TH.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Parley does not understand %1 in the rule by which the chat comes again.</source>
<translation>Parley versteht %1 in der Regel nicht, nach der der Chat wiederkommt.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>The chat comes again until a day that there is not.</source>
<translation>Der Chat kommt bis zu einem Tag wieder, den es nicht gibt.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Write it as UNTIL=20261231.</source>
<translation>Schreibe ihn als UNTIL=20261231.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Type one word, for example %1.</source>
<translation>Tippe ein Wort, zum Beispiel %1.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Type it as on the profile, for example @ada_l.</source>
<translation>Tippe es wie im Profil, zum Beispiel @ada_l.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>A chat needs a hashtag.</source>
<translation>Ein Chat braucht einen Hashtag.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>That is too long for a hashtag.</source>
<translation>Das ist zu lang für einen Hashtag.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Did you mean #%1?</source>
<translation>Meinst du #%1?</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>#%1 cannot be a hashtag: it is one word of letters and digits.</source>
<translation>#%1 kann kein Hashtag sein: Einer ist ein Wort aus Buchstaben und Ziffern.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>%1 is not a handle.</source>
<translation>%1 ist kein Handle.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Use %1 characters at most.</source>
<translation>Nimm höchstens %1 Zeichen.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>#%1 has no letter, so X does not link it.</source>
<translation>#%1 hat keinen Buchstaben, darum verlinkt X es nicht.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Try #chat%1.</source>
<translation>Versuche #chat%1.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Nothing was added. Take some out first, or add fewer.</source>
<translation>Nichts wurde hinzugefügt. Nimm zuerst einige heraus, oder füge weniger hinzu.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>That cue is not on the run sheet any more.</source>
<translation>Dieser Programmpunkt steht nicht mehr im Ablaufplan.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>That one is posted.</source>
<translation>Der ist schon gepostet.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Correct it instead.</source>
<translation>Berichtige ihn stattdessen.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Shorten it; nothing was changed.</source>
<translation>Kürze ihn; nichts wurde geändert.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A cue can be planned for a week around the chat's start.</source>
<translation>Ein Programmpunkt lässt sich bis zu eine Woche vor oder nach Beginn des Chats planen.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A run sheet takes %1 cues, and that would be %2.</source>
<translation>In einen Ablaufplan passen %1 Programmpunkte, und das wären %2.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A cue takes %1 characters.</source>
<translation>In einen Programmpunkt passen %1 Zeichen.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_change.py" />
<source>A line of the shared run sheet is too long.</source>
<translation>Eine Zeile des geteilten Ablaufplans ist zu lang.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_change.py" />
<source>A line of the shared run sheet cannot be read.</source>
<translation>Eine Zeile des geteilten Ablaufplans lässt sich nicht lesen.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>That is too much text for a run sheet.</source>
<translation>Das ist zu viel Text für einen Ablaufplan.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Paste the questions alone.</source>
<translation>Füge nur die Fragen ein.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Nothing was added. Shorten it.</source>
<translation>Nichts wurde hinzugefügt. Kürze es.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>There is no question in that.</source>
<translation>Darin ist keine Frage.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Begin each line with Q1:, Q2: and so on.</source>
<translation>Beginne jede Zeile mit Q1:, Q2: und so weiter.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Nothing was added. Add fewer.</source>
<translation>Nichts wurde hinzugefügt. Füge weniger hinzu.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>A line has more than %1 characters.</source>
<translation>Eine Zeile hat mehr als %1 Zeichen.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>That is %1 lines; a run sheet takes %2 cues.</source>
<translation>Das sind %1 Zeilen; in einen Ablaufplan passen %2 Programmpunkte.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/wording.py" />
<source>Up to %n words</source>
<extracomment>Of one: Up to %n word</extracomment>
<translation>
<numerusform>Bis zu %n Wort</numerusform>
<numerusform>Bis zu %n Wörter</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/wording.py" />
<source>More than %n words</source>
<extracomment>Of one: More than %n word</extracomment>
<translation>
<numerusform>Mehr als %n Wort</numerusform>
<numerusform>Mehr als %n Wörter</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Open (what, how, why)</source>
<translation>Offen (was, wie, warum)</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Yes or no</source>
<translation>Ja oder nein</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>One question mark</source>
<translation>Ein Fragezeichen</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Several questions in one</source>
<translation>Mehrere Fragen in einer</translation>
</message>
<message>
<location filename="../../desktop/crashing.py" />
<source>Show</source>
<translation>Zeigen</translation>
</message>
<message>
<location filename="../../desktop/crashing.py" />
<source>Delete</source>
<translation>Löschen</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>In a real chat this opens your browser.</source>
<translation>In einem echten Chat öffnet das deinen Browser.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Here nothing leaves this computer.</source>
<translation>Hier verlässt nichts diesen Computer.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Name a folder that you may write to.</source>
<translation>Nenne einen Ordner, in den du schreiben darfst.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>What you typed here cannot be saved, so this room stays open.</source>
<translation>Was du hier getippt hast, lässt sich nicht speichern; deshalb bleibt dieser Raum offen.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Make room on the disk, or copy the text and clear it.</source>
<translation>Schaffe Platz auf der Festplatte, oder kopiere den Text und leere das Feld.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>The picture could not be written to %1.</source>
<translation>Das Bild ließ sich nicht nach %1 schreiben.</translation>
</message>
<message>
<location filename="../../desktop/documents/edition.py" />
<source>%1, %2 to %3 (%4)</source>
<translation>%1, %2 bis %3 (%4)</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n posts</source>
<extracomment>Of one: %n post</extracomment>
<translation>
<numerusform>%n Post</numerusform>
<numerusform>%n Posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>%1 by %2</source>
<translation>%1 von %2</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>%1, %2</source>
<translation>%1, %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n answers</source>
<extracomment>Of one: %n answer</extracomment>
<translation>
<numerusform>%n Antwort</numerusform>
<numerusform>%n Antworten</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>%1 by %2.</source>
<translation>%1 von %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n people</source>
<extracomment>Of one: %n person</extracomment>
<translation>
<numerusform>%n Person</numerusform>
<numerusform>%n Personen</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n questions</source>
<extracomment>Of one: %n question</extracomment>
<translation>
<numerusform>%n Frage</numerusform>
<numerusform>%n Fragen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Hosted by %1 with %2.</source>
<translation>Host: %1. Gäste: %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Hosted by %1.</source>
<translation>Host: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Question %1</source>
<translation>Frage %1</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>No answers.</source>
<translation>Keine Antworten.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>With %1.</source>
<translation>Mit %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>A post that does not stand here.</source>
<translation>Ein Post, der hier nicht steht.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Names are replaced by numbers, the same ones throughout. What somebody says in a post may still show who they are, and a post's words can be searched for.</source>
<translation>Statt der Namen stehen Nummern, überall dieselben. Was jemand in einem Post sagt, kann trotzdem verraten, wer es ist, und nach dem Wortlaut eines Posts lässt sich suchen.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>An answer is counted where its author wrote the question's number (A3), or where whoever made this transcript put it there; one in several posts is one. Posts without a number stand apart as “probably”: they reply to an answer, go on with one, use the question's words, or came while it was the newest.</source>
<translation>Als Antwort zählt, wo die Nummer der Frage (A3) im Post steht oder bei dieser Mitschrift dazugesetzt wurde; eine in mehreren Posts ist eine. Posts ohne Nummer stehen getrennt als „vermutlich“: Sie antworten auf eine Antwort, setzen eine fort, nutzen Worte der Frage oder kamen, als sie die neueste war.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Reposts, and posts that repeat another one word for word, are counted with the original and not shown again. Where the network told a larger number, that is given.</source>
<translation>Reposts und Posts, die einen anderen Wort für Wort wiederholen, zählen beim Original und stehen nicht noch einmal hier. Wo das Netzwerk eine größere Zahl nannte, steht diese.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question. People are counted of the same posts.</source>
<translation>Zu einem Chat, den Parley gefunden hat, gehören alle Posts bis eine Viertelstunde, nachdem es still wurde; danach, sieben Tage lang oder bis zum nächsten Chat, was auf einen davon antwortet, einen weitergibt oder wie eine Antwort auf eine Frage beginnt. Personen sind aus denselben Posts gezählt.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>What people wrote is theirs. Made with Parley, as one file that contacts nobody when it is opened.</source>
<translation>Was Leute schrieben, gehört ihnen. Mit Parley gemacht, als eine Datei, die beim Öffnen mit niemandem Kontakt aufnimmt.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Names are replaced by initials, the same ones throughout. What somebody says in a post may still show who they are, and a post's words can be searched for.</source>
<translation>Statt der Namen stehen Initialen, überall dieselben. Was jemand in einem Post sagt, kann trotzdem verraten, wer es ist, und nach dem Wortlaut eines Posts lässt sich suchen.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>questions</source>
<extracomment>Of one: question</extracomment>
<translation>
<numerusform>Frage</numerusform>
<numerusform>Fragen</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>answers</source>
<extracomment>Of one: answer</extracomment>
<translation>
<numerusform>Antwort</numerusform>
<numerusform>Antworten</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>people</source>
<extracomment>Of one: people</extracomment>
<translation>
<numerusform>Person</numerusform>
<numerusform>Personen</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>posts</source>
<extracomment>Of one: post</extracomment>
<translation>
<numerusform>Post</numerusform>
<numerusform>Posts</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>reposts</source>
<extracomment>Of one: repost</extracomment>
<translation>
<numerusform>Repost</numerusform>
<numerusform>Reposts</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>Of its %n posts %1 came once the chat was over.</source>
<extracomment>Of one: Of its %n post %1 came once the chat was over.</extracomment>
<translation>
<numerusform>Von %n Post kamen %1, als der Chat vorbei war.</numerusform>
<numerusform>Von %n Posts kamen %1, als der Chat vorbei war.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>%n posts repeated something from outside this chat; that is counted, and not shown.</source>
<extracomment>Of one: One post repeated something from outside this chat; that is counted, and not shown.</extracomment>
<translation>
<numerusform>%n Post wiederholte etwas von außerhalb dieses Chats; das ist gezählt und nicht gezeigt.</numerusform>
<numerusform>%n Posts wiederholten etwas von außerhalb dieses Chats; das ist gezählt und nicht gezeigt.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Nobody named the hosts; they are known by what they wrote.</source>
<translation>Niemand hat die Hosts genannt; sie sind an dem erkannt, was sie schrieben.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>%n posts are counted and not shown.</source>
<extracomment>Of one: One post is counted and not shown.</extracomment>
<translation>
<numerusform>%n Post ist gezählt und nicht gezeigt.</numerusform>
<numerusform>%n Posts sind gezählt und nicht gezeigt.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>Of %n posts only the link stands here.</source>
<extracomment>Of one: Of one post only the link stands here.</extracomment>
<translation>
<numerusform>Von %n Post steht hier nur der Link.</numerusform>
<numerusform>Von %n Posts steht hier nur der Link.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Host</source>
<translation>Host</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Probably</source>
<translation>Vermutlich</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Guest</source>
<translation>Gast</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>probably hosted by</source>
<translation>Host vermutlich:</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>hosted by</source>
<translation>Host:</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>The difference is too clear to be chance.</source>
<translation>Der Unterschied ist zu deutlich für Zufall.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>That may be chance.</source>
<translation>Das kann Zufall sein.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Somebody</source>
<translation>Jemand</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>nothing earlier of this room is known here</source>
<translation>nichts Früheres dieses Raums ist hier bekannt</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%1, and %n posts without a number that probably belong to it</source>
<extracomment>Of one: %1, and %n post without a number that probably belongs to it</extracomment>
<translation>
<numerusform>%1, und %n Post ohne Nummer, der vermutlich dazugehört</numerusform>
<numerusform>%1, und %n Posts ohne Nummer, die vermutlich dazugehören</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Its words stay with the network today</source>
<translation>Der Wortlaut bleibt heute beim Netzwerk</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>%1, several questions in one</source>
<translation>%1, mehrere Fragen in einer</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%1: %2 of the people answered (the middle one of %n questions)</source>
<extracomment>Of one: %1: %2 of the people answered (%n question)</extracomment>
<translation>
<numerusform>%1: %2 der Personen haben geantwortet (%n Frage)</numerusform>
<numerusform>%1: %2 der Personen haben geantwortet (in der Mitte von %n Fragen)</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>guest</source>
<translation>Gast:</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Half of them after</source>
<translation>Hälfte davon nach</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%n reposts</source>
<extracomment>Of one: %n repost</extracomment>
<translation>
<numerusform>%n Repost</numerusform>
<numerusform>%n Reposts</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%n replies</source>
<extracomment>Of one: %n reply</extracomment>
<translation>
<numerusform>%n Antwort</numerusform>
<numerusform>%n Antworten</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>what, how or why</source>
<translation>was, wie oder warum</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>yes or no</source>
<translation>ja oder nein</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>no question mark</source>
<translation>kein Fragezeichen</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>otherwise</source>
<translation>anders</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 min</source>
<translation>%1 min</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 to %2</source>
<translation>%1 bis %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>Compared with the %n chats before this one.</source>
<extracomment>Of one: Compared with the chat before this one.</extracomment>
<translation>
<numerusform>Verglichen mit dem Chat davor.</numerusform>
<numerusform>Verglichen mit den %n Chats davor.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>“Usual” is the range into which the next chat falls at least 19 times out of 20 while nothing has changed. It is worked out from how far the earlier chats (here %1) lie apart, and is wide while they are few (a prediction interval by Student’s t, of counts on the scale of their square roots, of minutes of their logarithms). Of the figures compared (here %2) one outside its range now and then is still chance; the same one twice in a row hardly is.</source>
<translation>„Üblich“ ist der Bereich, in den der nächste Chat mindestens 19 von 20 Malen fällt, solange sich nichts geändert hat. Er ergibt sich daraus, wie weit die früheren Chats (hier %1) auseinanderliegen, und ist breit, solange es wenige sind (ein Vorhersageintervall nach Students t, bei Anzahlen auf der Skala ihrer Quadratwurzeln, bei Minuten auf der ihrer Logarithmen). Liegt von den verglichenen Zahlen (hier %2) ab und zu eine außerhalb, ist das noch Zufall; zweimal hintereinander dieselbe kaum.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 Asked: %2.</source>
<translation>%1 Gefragt: %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>The figures count %n posts that were handed to somebody outside the chat; nothing of them is quoted here.</source>
<extracomment>Of one: The figures count %n post that was handed to somebody outside the chat; nothing of it is quoted here.</extracomment>
<translation>
<numerusform>In den Zahlen ist %n Post enthalten, der an jemanden außerhalb des Chats ging; daraus wird hier nichts zitiert.</numerusform>
<numerusform>In den Zahlen sind %n Posts enthalten, die an jemanden außerhalb des Chats gingen; daraus wird hier nichts zitiert.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 %</source>
<translation>%1 %</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n days</source>
<extracomment>Of one: %n day</extracomment>
<translation>
<numerusform>%n Tag</numerusform>
<numerusform>%n Tage</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>under 1 min</source>
<translation>unter 1 min</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 (%2)</source>
<translation>%1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>longer than usual</source>
<translation>länger als üblich</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>more than usual</source>
<translation>mehr als üblich</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>shorter than usual</source>
<translation>kürzer als üblich</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>less than usual</source>
<translation>weniger als üblich</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>as usual</source>
<translation>wie üblich</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>From three earlier chats on, this says what was not as usual. Known so far: %1.</source>
<translation>Ab drei früheren Chats steht hier, was anders war als üblich. Bisher bekannt: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Nobody asked us anything.</source>
<translation>Niemand hat uns etwas gefragt.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. It was handed over.</source>
<translation>Wir wurden eines gefragt. Es wurde weitergegeben.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. It is still open.</source>
<translation>Wir wurden eines gefragt. Es ist noch offen.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2.</source>
<translation>Wir haben %1 von %2 beantwortet.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts a day. The busiest day was %1, with %2.</source>
<translation>Posts je Tag. Am meisten los war am %1, mit %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 h %2 min</source>
<translation>%1 h %2 min</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 h</source>
<translation>%1 h</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>More than usual: %1.</source>
<translation>Mehr als üblich: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Less than usual: %1.</source>
<translation>Weniger als üblich: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Everything else was as usual.</source>
<translation>Alles andere war wie üblich.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2, half of them within %3.</source>
<translation>Wir haben %1 von %2 beantwortet, die Hälfte davon binnen %3.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2, after %3.</source>
<translation>Wir haben %1 von %2 beantwortet, nach %3.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n were handed over.</source>
<extracomment>Of one: %n was handed over.</extracomment>
<translation>
<numerusform>%n wurde weitergegeben.</numerusform>
<numerusform>%n wurden weitergegeben.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n are still open.</source>
<extracomment>Of one: %n is still open.</extracomment>
<translation>
<numerusform>%n ist noch offen.</numerusform>
<numerusform>%n sind noch offen.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Everything that can be compared was as usual.</source>
<translation>Alles, was sich vergleichen lässt, war wie üblich.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. We answered it after %1.</source>
<translation>Wir wurden eines gefragt. Wir haben es nach %1 beantwortet.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. We answered it.</source>
<translation>Wir wurden eines gefragt. Wir haben es beantwortet.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts a minute. The busiest minute was at %1, with %2.</source>
<translation>Posts je Minute. Am meisten los war um %1, mit %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts an hour. The busiest hour was at %1, with %2.</source>
<translation>Posts je Stunde. Am meisten los war um %1, mit %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Transcript of %1. %2.</source>
<translation>Mitschrift von %1. %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Probably hosted by %1.</source>
<translation>Host vermutlich: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>As posted:</source>
<translation>Wie gepostet:</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Name</source>
<translation>Name</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Passed on</source>
<translation>Weitergegeben</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Only passed posts on: %1.</source>
<translation>Haben nur Posts weitergegeben: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 asked this at %2; again at %3.</source>
<translation>%1 hat das um %2 gefragt; noch einmal um %3.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 asked this at %2.</source>
<translation>%1 hat das um %2 gefragt.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>probably %1</source>
<translation>vermutlich %1</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>host</source>
<translation>Host</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Who took part</source>
<translation>Wer dabei war</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>How to read this</source>
<translation>So liest du das</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 answered this, too, under %2.</source>
<translation>Auch %1 hat darauf geantwortet, unter %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Before the first question</source>
<translation>Vor der ersten Frage</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>What was said</source>
<translation>Was gesagt wurde</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Probably about %1</source>
<translation>Vermutlich zu %1</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Side talk during %1</source>
<translation>Nebengespräche während %1</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Deleting what Parley keeps here. Your keyring may ask for its password.</source>
<translation>Gelöscht wird, was Parley hier behält. Dein Schlüsselbund fragt vielleicht nach seinem Passwort.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Exported to %1: %2.</source>
<translation>Exportiert nach %1: %2.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Imported: %1.</source>
<translation>Importiert: %1.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>The practice room is open.</source>
<translation>Der Übungsraum ist offen.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>nothing new</source>
<translation>nichts Neues</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Some words have no chat any more:</source>
<translation>Einige Worte gehören zu keinem Chat mehr:</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>New here? Two minutes show you how a chat works, with a question to answer.</source>
<translation>Neu hier? Zwei Minuten zeigen dir, wie ein Chat geht, mit einer Frage zum Beantworten.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>That was the tour. F1 has it again, whenever you like.</source>
<translation>Das war der Rundgang. F1 hat ihn wieder, wann immer du magst.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>The tour waits where you left it: press F1.</source>
<translation>Der Rundgang wartet, wo du ihn verlassen hast: Drücke F1.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>Show me round</source>
<translation>Führ mich herum</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>Not now</source>
<translation>Jetzt nicht</translation>
</message>
<message>
<location filename="../../desktop/invited.py" />
<source>Invitations lead to real chats, and this is the practice room.</source>
<translation>Einladungen führen zu echten Chats, und das hier ist der Übungsraum.</translation>
</message>
<message>
<location filename="../../desktop/invited.py" />
<source>Open it in the window of your real chats.</source>
<translation>Öffne sie im Fenster deiner echten Chats.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at what there is of #%1</source>
<translation>Parley sieht nach, was von #%1 da ist</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Changing how long #%1 keeps posts</source>
<translation>Parley ändert, wie lange #%1 Posts behält</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Forgetting #%1</source>
<translation>#%1 wird vergessen</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at %1</source>
<translation>%1 wird angesehen</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Nothing to check: of all posts here it was heard today, or they came by a file.</source>
<translation>Nichts zu prüfen: Von allen Posts hier hat Parley heute gehört, oder sie kamen aus einer Datei.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Checking %1</source>
<translation>%1 werden geprüft</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Sign in to #%1 to have its posts checked.</source>
<translation>Melde dich bei #%1 an, um die Posts dort prüfen zu lassen.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Stopped. The rest of what is older leaves by itself later.</source>
<translation>Angehalten. Was sonst noch älter ist, geht später von selbst.</translation>
</message>
<message>
<location filename="../../desktop/networks/hindrance.py" />
<source>Look at the proxy in the settings, under Connection, or ask whoever runs your network.</source>
<translation>Sieh in den Einstellungen unter Verbindung nach dem Proxy, oder frage, wer dein Netzwerk betreut.</translation>
</message>
<message>
<location filename="../../desktop/networks/hindrance.py" />
<source>The proxy on the way cannot be reached.</source>
<translation>Der Proxy auf dem Weg ist nicht zu erreichen.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>This answer belongs to another sign-in.</source>
<translation>Diese Antwort gehört zu einer anderen Anmeldung.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Start signing in once more.</source>
<translation>Beginne die Anmeldung noch einmal.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>You did not give access.</source>
<translation>Du hast keinen Zugriff gegeben.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Sign in again whenever you like.</source>
<translation>Melde dich wieder an, wann immer du magst.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>The sign-in did not go through.</source>
<translation>Die Anmeldung kam nicht durch.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>The sign-in was not taken.</source>
<translation>Die Anmeldung wurde nicht angenommen.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Start it again; it takes a minute.</source>
<translation>Beginne sie noch einmal; es dauert eine Minute.</translation>
</message>
<message>
<location filename="../../desktop/networks/trust.py" />
<source>The certificates that %1 names (%2) cannot be read.</source>
<translation>Die Zertifikate, die %1 nennt (%2), lassen sich nicht lesen.</translation>
</message>
<message>
<location filename="../../desktop/networks/trust.py" />
<source>Mend %1, or take it away to use this computer's own store.</source>
<translation>Bessere %1 aus, oder nimm es weg, um die eigenen dieses Computers zu verwenden.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>A proxy script is wanted here, and this program cannot run one.</source>
<translation>Hier ist ein Proxy-Skript verlangt, und dieses Programm kann keines ausführen.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Name the proxy itself in the settings, under Connection.</source>
<translation>Nenne den Proxy selbst in den Einstellungen unter Verbindung.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Name an HTTP proxy in the settings, under Connection.</source>
<translation>Nenne in den Einstellungen unter Verbindung einen HTTP-Proxy.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Parley cannot use a proxy of this kind (%1).</source>
<translation>Parley kann einen Proxy dieser Art nicht verwenden (%1).</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>%1 did not take this.</source>
<translation>%1 hat das nicht angenommen.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>%1 did not take this: “%2”</source>
<translation>%1 hat das nicht angenommen: „%2“</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>Check this computer's date and time.</source>
<translation>Prüfe Datum und Uhrzeit dieses Computers.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>Type one word, for example #critlib.</source>
<translation>Tippe ein Wort, zum Beispiel #critlib.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>These %1 hashtags are too long for one search.</source>
<translation>Diese %1 Hashtags sind zu lang für eine Suche.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>Take some away: together they may have about %1 characters.</source>
<translation>Nimm einige weg: Zusammen dürfen sie etwa %1 Zeichen haben.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Parley last heard of these posts on %1. What was deleted since has to leave here, too.</source>
<translation>Parley hat von diesen Posts zuletzt am %1 gehört. Was seither gelöscht wurde, muss auch hier weg.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Opening the chat</source>
<translation>Der Chat wird geöffnet</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>That post is gone.</source>
<translation>Dieser Post ist weg.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>It was deleted, or its room was forgotten.</source>
<translation>Er wurde gelöscht, oder sein Raum wurde vergessen.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Check them…</source>
<translation>Jetzt prüfen …</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<location filename="../../desktop/readiness.py" />
<source>Profiles are not shown here.</source>
<translation>Profile sind hier nicht zu sehen.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Close other programs and try again.</source>
<translation>Schließe andere Programme, und versuche es noch einmal.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>The rehearsal could not begin: %1.</source>
<translation>Die Probe konnte nicht beginnen: %1.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>There is nothing to rehearse yet.</source>
<translation>Noch gibt es nichts zu proben.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Put the questions on the run sheet first.</source>
<translation>Setze zuerst die Fragen in den Ablaufplan.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>This is the rehearsal.</source>
<translation>Das hier ist die Probe.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>End it, and you may rehearse the chat again.</source>
<translation>Beende sie, dann kannst du den Chat noch einmal proben.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>You are in no room yet.</source>
<translation>Du bist noch in keinem Raum.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Join one and plan a chat in it, then rehearse it.</source>
<translation>Tritt einem bei und plane darin einen Chat, dann probe ihn.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>No chat of yours is planned in this room.</source>
<translation>In diesem Raum ist kein Chat von dir geplant.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Plan one, then rehearse it.</source>
<translation>Plane einen, dann probe ihn.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>Nothing of this chat is left here.</source>
<translation>Von diesem Chat ist hier nichts mehr da.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>Choose another one.</source>
<translation>Wähle einen anderen.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>A chat is being replayed already.</source>
<translation>Schon wird ein Chat wiedergegeben.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>The chat could not begin: %1.</source>
<translation>Der Chat konnte nicht beginnen: %1.</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>The report is saved in %1 as %2.</source>
<translation>Der Bericht liegt in %1 als %2.</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Report of %1</source>
<translation>Bericht über %1</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Reading the chat</source>
<translation>Der Chat wird gelesen</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Save the report</source>
<translation>Bericht speichern</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Saving the report</source>
<translation>Der Bericht wird gespeichert</translation>
</message>
<message>
<location filename="../../desktop/self_testing/translations.py" />
<source>Welcome to Parley</source>
<translation>Willkommen bei Parley</translation>
</message>
<message>
<location filename="../../desktop/services/archivist.py" />
<source>Parley ends.</source>
<translation>Parley endet.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Close its window, or end it where it hangs, and start Parley again.</source>
<translation>Schließe sein Fenster, oder beende es, wo es hängt, und starte Parley noch einmal.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Close its window and start Parley again.</source>
<translation>Schließe sein Fenster, und starte Parley noch einmal.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and cannot be reached from here.</source>
<translation>Parley ist schon in %1 offen und von hier aus nicht zu erreichen.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Use the window that is there, perhaps on another computer, or set %1 to another folder.</source>
<translation>Nimm das Fenster, das da ist, vielleicht auf einem anderen Computer, oder setze %1 auf einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and does not answer.</source>
<translation>Parley ist schon in %1 offen und antwortet nicht.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and is of another version.</source>
<translation>Parley ist schon in %1 offen und hat eine andere Version.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Back to Parley</source>
<translation>Zurück zu Parley</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page now; Parley goes on from here.</source>
<translation>Du kannst diese Seite jetzt schließen; in Parley geht es weiter.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Nothing was given</source>
<translation>Nichts wurde erlaubt</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You did not give Parley access. You can close this page now.</source>
<translation>Du hast Parley keinen Zugriff gegeben. Du kannst diese Seite jetzt schließen.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Parley has your answer</source>
<translation>Parley hat deine Antwort</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page now.</source>
<translation>Du kannst diese Seite jetzt schließen.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>This is not an answer that Parley waits for</source>
<translation>Auf diese Antwort wartet Parley nicht</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page; nothing happened.</source>
<translation>Du kannst diese Seite schließen; nichts ist geschehen.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>%1 is not an address of this computer.</source>
<translation>%1 ist keine Adresse dieses Computers.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That is no folder that can be used.</source>
<translation>Dieser Ordner lässt sich nicht verwenden.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Choose one that your co-hosts have, too.</source>
<translation>Wähle einen, den auch deine Co-Hosts haben.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That one is posted already.</source>
<translation>Der ist schon gepostet.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That one is not posted yet.</source>
<translation>Der ist noch nicht gepostet.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Edit it instead.</source>
<translation>Bearbeite ihn stattdessen.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>There is nothing to post.</source>
<translation>Es gibt nichts zu posten.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Type what it shall say.</source>
<translation>Tippe, was darin stehen soll.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>This is no bearer token.</source>
<translation>Das ist kein Bearer-Token.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Copy it whole from the developer console, where it is called Bearer Token.</source>
<translation>Kopiere es ganz aus der Entwicklerkonsole, wo es Bearer Token heißt.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>You did not allow Parley to read for you.</source>
<translation>Du hast Parley nicht erlaubt, für dich zu lesen.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Sign in again and allow what is asked there.</source>
<translation>Melde dich wieder an, und erlaube, was dort gefragt wird.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>You said yes as @%1, and here you are @%2.</source>
<translation>Du hast als @%1 zugestimmt, und hier bist du @%2.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Sign in to your browser as @%1, then try again.</source>
<translation>Melde dich in deinem Browser als @%1 an, dann versuche es noch einmal.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>No chat was found in this room.</source>
<translation>In diesem Raum wurde kein Chat gefunden.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>Name a room with a chat that was read or imported.</source>
<translation>Nenne einen Raum mit einem Chat, der gelesen oder importiert wurde.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>No chat of %1 was found in this room.</source>
<translation>In diesem Raum wurde kein Chat vom %1 gefunden.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>Name one of %1.</source>
<translation>Nenne einen von %1.</translation>
</message>
<message>
<location filename="../../desktop/services/on_time.py" />
<source>Say that you mean it.</source>
<translation>Sag, dass du es so meinst.</translation>
</message>
<message>
<location filename="../../desktop/services/on_time.py" />
<source>You have not posted here as @%1 yet.</source>
<translation>Du hast hier noch nicht als @%1 gepostet.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The ports that the sign-in needs are taken by another program.</source>
<translation>Die Ports, die das Anmelden braucht, hat ein anderes Programm.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>Close that program, then try again.</source>
<translation>Schließe jenes Programm, dann versuche es noch einmal.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The sign-in was cancelled.</source>
<translation>Die Anmeldung wurde abgebrochen.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>Start it again whenever you like.</source>
<translation>Beginne sie wieder, wann immer du magst.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The sign-in took too long.</source>
<translation>Die Anmeldung hat zu lange gedauert.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>This is the practice room, to which nobody can be invited.</source>
<translation>Das ist der Übungsraum; dazu kann niemand eingeladen werden.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>Plan the chat in the window of your real chats.</source>
<translation>Plane den Chat im Fenster deiner echten Chats.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>Saved as %1. Attach it to a mail, or put it on a page.</source>
<translation>Als %1 gespeichert. Hänge es an eine E-Mail, oder stelle es auf eine Seite.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Practice posts</source>
<translation>Übungsposts</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>There is no room to show.</source>
<translation>Es gibt keinen Raum zu zeigen.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Join a chat first.</source>
<translation>Tritt zuerst einem Chat bei.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Posts from %1</source>
<translation>Posts von %1</translation>
</message>
<message>
<location filename="../../desktop/start.py" />
<source>There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
<translation>Hier ist kein Bildschirm: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
</message>
<message>
<location filename="../../desktop/start.py" />
<source>Use `parley practice`, which works without one.</source>
<translation>Nimm `parley practice`, das geht ohne.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>That calendar has a chat that is written in a way Parley cannot read.</source>
<translation>In diesem Kalender steht ein Chat so, dass Parley ihn nicht lesen kann.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>Type the chat's hashtag instead.</source>
<translation>Tippe stattdessen den Hashtag des Chats.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>Ask whoever sent it for the time in another one.</source>
<translation>Bitte um die Zeit in einer anderen, wo sie herkam.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>The chat #%1 begins in a time zone that this computer does not know: %2.</source>
<translation>Der Chat #%1 beginnt in einer Zeitzone, die dieser Computer nicht kennt: %2.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>No chat is in %1: none of its events names a hashtag.</source>
<translation>In %1 ist kein Chat: Keiner der Termine nennt einen Hashtag.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>The chat #%1 has no date, or one that there is not.</source>
<translation>Der Chat #%1 hat kein Datum, oder eines, das es nicht gibt.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_file.py" />
<source>Only a chat with a date goes into a calendar.</source>
<translation>Nur ein Chat mit Datum kommt in einen Kalender.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_file.py" />
<source>Say first when it begins.</source>
<translation>Sag zuerst, wann er beginnt.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>Export the chat alone, or a shorter time.</source>
<translation>Exportiere nur den Chat oder eine kürzere Zeit.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>That is no calendar file.</source>
<translation>Das ist keine Kalenderdatei.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>Ask whoever sent it for one whose name ends in .ics.</source>
<translation>Bitte um eine, deren Name auf .ics endet, wo sie herkam.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>%1 has more than %2 MB.</source>
<translation>%1 hat mehr als %2 MB.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close that program and start Parley again: it keeps the damaged file and begins a new one.</source>
<translation>Schließe jenes Programm, und starte Parley noch einmal: Es behält die beschädigte Datei und beginnt eine neue.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database %1 is damaged, and %2 has it open.</source>
<translation>Parleys Datenbank %1 ist beschädigt, und %2 hat sie offen.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close that program, or wait until it has finished, and try again.</source>
<translation>Schließe jenes Programm, oder warte, bis es fertig ist, und versuche es noch einmal.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close Parley and start it again: it keeps the damaged file and begins a new one.</source>
<translation>Schließe Parley, und starte es noch einmal: Es behält die beschädigte Datei und beginnt eine neue.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database is locked: %1 has it open.</source>
<translation>Parleys Datenbank ist gesperrt: %1 hat sie offen.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database %1 is damaged.</source>
<translation>Parleys Datenbank %1 ist beschädigt.</translation>
</message>
<message>
<location filename="../../desktop/store/document_file.py" />
<source>Choose another place for it.</source>
<translation>Wähle einen anderen Ort dafür.</translation>
</message>
<message>
<location filename="../../desktop/store/document_file.py" />
<source>%1 cannot be written: %2.</source>
<translation>%1 lässt sich nicht schreiben: %2.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>What was forgotten is deleted, and traces of it are left: the database is being read.</source>
<translation>Vergessenes ist gelöscht, aber Spuren davon sind noch da: Die Datenbank wird gerade gelesen.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>Parley takes the traces away in a moment, or when it starts again.</source>
<translation>Parley nimmt die Spuren gleich weg, oder beim nächsten Start.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>What was forgotten is deleted, and traces of it are left: a chat is being replayed.</source>
<translation>Vergessenes ist gelöscht, aber Spuren davon sind noch da: Ein Chat wird gerade wiedergegeben.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>Close its window. Parley takes the traces away when it starts again.</source>
<translation>Schließe sein Fenster. Parley nimmt die Spuren beim nächsten Start weg.</translation>
</message>
<message>
<location filename="../../desktop/store/forgotten.py" />
<source>A post of this room is just going out.</source>
<translation>Ein Post dieses Raums geht gerade hinaus.</translation>
</message>
<message>
<location filename="../../desktop/store/forgotten.py" />
<source>Wait a moment, then forget the room.</source>
<translation>Warte einen Moment, dann vergiss den Raum.</translation>
</message>
<message>
<location filename="../../desktop/store/glance.py" />
<source>This database is only looked at.</source>
<translation>In diese Datenbank wird nur hineingesehen.</translation>
</message>
<message>
<location filename="../../desktop/store/migrations.py" />
<source>Your Parley files were written by a newer Parley than this one.</source>
<translation>Deine Parley-Dateien hat ein neueres Parley geschrieben als dieses.</translation>
</message>
<message>
<location filename="../../desktop/store/migrations.py" />
<source>Start the newer Parley, or set PARLEY_HOME to another folder for this one.</source>
<translation>Starte das neuere Parley, oder setze PARLEY_HOME für dieses auf einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../desktop/store/post_file.py" />
<source>%1 has no posts that can be read.</source>
<translation>%1 hat keine Posts, die sich lesen lassen.</translation>
</message>
<message>
<location filename="../../desktop/store/post_file.py" />
<source>A table begins with a line that names its columns; one of them is named text.</source>
<translation>Eine Tabelle beginnt mit einer Zeile, die ihre Spalten nennt; eine davon heißt text.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Each line is one JSON object with at least "text", for example {"id": "1", "text": "Q1: Why?"}.</source>
<translation>Jede Zeile ist ein JSON-Objekt mit mindestens "text", zum Beispiel {"id": "1", "text": "Q1: Why?"}.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Line %1 of %2 is no post.</source>
<translation>Zeile %1 von %2 ist kein Post.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name a file of JSON lines, one post a line.</source>
<translation>Nenne eine Datei mit JSON Lines, ein Post je Zeile.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name a file of JSON lines.</source>
<translation>Nenne eine Datei mit JSON Lines.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name another file.</source>
<translation>Nenne eine andere Datei.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>%1 is a folder.</source>
<translation>%1 ist ein Ordner.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>There is no file %1.</source>
<translation>Eine Datei %1 gibt es nicht.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>%1 cannot be read: %2.</source>
<translation>%1 lässt sich nicht lesen: %2.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose another file.</source>
<translation>Wähle eine andere Datei.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose one file.</source>
<translation>Wähle eine einzelne Datei.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose a file that is there.</source>
<translation>Wähle eine Datei, die da ist.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Unpack it, and choose the file with the posts.</source>
<translation>Entpacke sie, und wähle die Datei mit den Posts.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>%1 has no posts in a place where they are looked for.</source>
<translation>%1 hat keine Posts, wo nach ihnen gesucht wird.</translation>
</message>
<message>
<location filename="../../desktop/store/run_sheets.py" />
<source>A picture in the shared folder is not the one that its cue means.</source>
<translation>Ein Bild im geteilten Ordner ist nicht das, das sein Programmpunkt meint.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>%1 is not a file that Parley can read.</source>
<translation>%1 ist keine Datei, die Parley lesen kann.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>Name one that ends in .ics or .parley.</source>
<translation>Nenne eine, die auf .ics oder .parley endet.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>Look where the file is.</source>
<translation>Sieh nach, wo die Datei ist.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Choose one that was exported from Parley.</source>
<translation>Wähle eine, die aus Parley exportiert wurde.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>That file was written by a newer Parley than this one.</source>
<translation>Diese Datei hat ein neueres Parley geschrieben als dieses.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Take it in with the newer Parley.</source>
<translation>Nimm sie mit dem neueren Parley herein.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>%1 is not a file that Parley wrote.</source>
<translation>%1 ist keine Datei, die Parley geschrieben hat.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Name a new file.</source>
<translation>Nenne eine neue Datei.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>That is the database that is open.</source>
<translation>Das ist die Datenbank, die offen ist.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Choose the file that you exported.</source>
<translation>Wähle die Datei, die du exportiert hast.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>%1 is there already.</source>
<translation>%1 ist schon da.</translation>
</message>
<message>
<location filename="../../desktop/store/turn.py" />
<source>Another Parley is busy with the same sign-in.</source>
<translation>Ein anderes Parley ist mit derselben Anmeldung beschäftigt.</translation>
</message>
<message>
<location filename="../../desktop/store/turn.py" />
<source>Close that one, or wait a moment.</source>
<translation>Schließe jenes, oder warte einen Moment.</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>The transcript is saved in %1 as %2.</source>
<translation>Die Mitschrift liegt in %1 als %2.</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Writing the transcript</source>
<translation>Die Mitschrift wird geschrieben</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Save the transcript</source>
<translation>Mitschrift speichern</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Signed in as @%1</source>
<translation>Angemeldet als @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Account</source>
<translation>Konto</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Nobody reads here yet: choose an account</source>
<translation>Hier liest noch niemand: Wähle ein Konto</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Go on as @%1</source>
<translation>Weiter als @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Who reads and posts here?</source>
<translation>Wer liest und postet hier?</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Nobody does until you choose. You can change it at any time, and your text stays.</source>
<translation>Niemand, bis du wählst. Du kannst das jederzeit ändern, und dein Text bleibt.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring is locked.</source>
<translation>dein Schlüsselbund ist gesperrt.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring does not answer.</source>
<translation>dein Schlüsselbund antwortet nicht.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>this computer has no safe place for your key.</source>
<translation>dieser Computer hat keinen sicheren Platz für deinen Schlüssel.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>@%1 is signed in already. To add another account, switch to it in your browser first.</source>
<translation>@%1 ist schon angemeldet. Um ein anderes Konto hinzuzufügen, wechsle zuerst im Browser dorthin.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>You are signed in for this session only:</source>
<translation>Du bist nur für diese Sitzung angemeldet:</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Accounts</source>
<translation>Konten</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account…</source>
<translation>Konto hinzufügen …</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out @%1</source>
<translation>@%1 abmelden</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account through %1's app…</source>
<translation>Konto über die App von %1 hinzufügen …</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>%1 pays for what is read and posted</source>
<translation>%1 zahlt für das, was gelesen und gepostet wird</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out of this computer</source>
<translation>Von diesem Computer abmelden</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Join a chat</source>
<translation>Einem Chat beitreten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Invite to this chat</source>
<translation>Zu diesem Chat einladen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Upcoming chats</source>
<translation>Kommende Chats</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Plan a chat</source>
<translation>Chat planen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Archive</source>
<translation>Archiv</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>history search old</source>
<translation>Verlauf Suche alt früher</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Write a recap of this chat</source>
<translation>Rückblick auf diesen Chat schreiben</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Your hour in this chat</source>
<translation>Deine Stunde in diesem Chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Report of this chat</source>
<translation>Bericht über diesen Chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Save the transcript of this chat</source>
<translation>Mitschrift dieses Chats speichern</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Rehearse this chat</source>
<translation>Diesen Chat proben</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Host's desk</source>
<translation>Host-Pult</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Go to the next cue</source>
<translation>Zum nächsten Programmpunkt</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Inbox</source>
<translation>Posteingang</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Draft a holding reply</source>
<translation>Zwischenbescheid entwerfen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Stage, for a projector or a call</source>
<translation>Bühne, für Beamer oder Videoanruf</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Raise the cap for this chat</source>
<translation>Obergrenze für diesen Chat anheben</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Post it</source>
<translation>Posten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Edit</source>
<translation>Bearbeiten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Move up</source>
<translation>Nach oben</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Move down</source>
<translation>Nach unten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>I post it</source>
<translation>Ich poste es</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Anybody posts it</source>
<translation>Wer will, postet es</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Skip</source>
<translation>Überspringen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Bring %1 back</source>
<translation>%1 zurückholen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Take off the run sheet</source>
<translation>Aus dem Ablaufplan nehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Show the post</source>
<translation>Post zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Correct…</source>
<translation>Berichtigen …</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Pass on…</source>
<translation>Weitergeben …</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>On it</source>
<translation>In Arbeit</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Answer…</source>
<translation>Antworten …</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Note…</source>
<translation>Notiz …</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Put it on the run sheet</source>
<translation>In den Ablaufplan</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Open the post on %1</source>
<translation>Post auf %1 öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Show it in cards again</source>
<translation>Wieder in Karten zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Leave it out of cards</source>
<translation>Aus Karten heraushalten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Take it out of the inbox</source>
<translation>Aus dem Posteingang nehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Follow up</source>
<translation>Nachtragen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>It is posted</source>
<translation>Es ist gepostet</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Open again</source>
<translation>Wieder öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Full screen</source>
<translation>Vollbild</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Reply in the browser</source>
<translation>Im Browser antworten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Repost</source>
<translation>Reposten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Like in the browser</source>
<translation>Im Browser liken</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Quote in the browser</source>
<translation>Im Browser zitieren</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Open the post</source>
<translation>Post öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Open %1</source>
<translation>%1 öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Menu: all that can be done with it</source>
<translation>Menü: alles, was sich damit tun lässt</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show its pictures</source>
<translation>Seine Bilder zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Cover pictures by @%1</source>
<translation>Bilder von @%1 verdecken</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Vote on %1</source>
<translation>Auf %1 abstimmen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Play it on %1</source>
<translation>Auf %1 abspielen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>See what was edited on %1</source>
<translation>Auf %1 sehen, was bearbeitet wurde</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Keep</source>
<translation>Behalten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Do not keep</source>
<translation>Nicht merken</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>To the inbox</source>
<translation>In den Posteingang</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show on stage</source>
<translation>Auf der Bühne zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Take it off the stage</source>
<translation>Von der Bühne nehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Pin as</source>
<translation>Anheften als</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Release the pin</source>
<translation>Lösen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move to</source>
<translation>Verschieben zu</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Where Parley put it</source>
<translation>Wo Parley ihn hatte</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Leave this post out of counts</source>
<translation>Diesen Post nicht zählen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Count this post again</source>
<translation>Diesen Post wieder zählen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Leave @%1 out of counts</source>
<translation>@%1 nicht zählen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Count @%1 again</source>
<translation>@%1 wieder zählen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mute @%1</source>
<translation>@%1 stummschalten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mute a word…</source>
<translation>Wort stummschalten …</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy text</source>
<translation>Text kopieren</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy link</source>
<translation>Link kopieren</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mark @%1 as host</source>
<translation>@%1 als Host markieren</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>@%1 is not a host</source>
<translation>@%1 ist nicht Host</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Hide this reply</source>
<translation>Diese Antwort ausblenden</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show this reply again</source>
<translation>Diese Antwort wieder einblenden</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Report this post on %1</source>
<translation>Diesen Post auf %1 melden</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Block @%1 on %2</source>
<translation>@%1 auf %2 blockieren</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Delete it for everybody</source>
<translation>Für alle löschen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Send now</source>
<translation>Jetzt senden</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Change time</source>
<translation>Zeit ändern</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Do not send</source>
<translation>Nicht senden</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Try again</source>
<translation>Erneut versuchen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show that post</source>
<translation>Den Post zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Change it</source>
<translation>Ändern</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Discard</source>
<translation>Verwerfen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy the text</source>
<translation>Text kopieren</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>It is out</source>
<translation>Ist draußen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>It did not go out</source>
<translation>Ist nicht draußen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Continue in browser</source>
<translation>Im Browser weiter</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Describe it</source>
<translation>Beschreiben</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move it to the left</source>
<translation>Nach links verschieben</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move it to the right</source>
<translation>Nach rechts verschieben</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Take it out</source>
<translation>Herausnehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Find in this room</source>
<translation>In diesem Raum suchen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Next match, further down</source>
<translation>Nächster Treffer, weiter unten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Previous match, further up</source>
<translation>Voriger Treffer, weiter oben</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Catch up</source>
<translation>Aufholen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Look for new posts now</source>
<translation>Jetzt nach neuen Posts sehen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Go to the newest post</source>
<translation>Zum neuesten Post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Go to where you stopped reading</source>
<translation>Dorthin, wo du aufgehört hast</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Hold the stream</source>
<translation>Stream anhalten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the current question</source>
<translation>Aktuelle Frage vorlesen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the next answer</source>
<translation>Nächste Antwort vorlesen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the answer before</source>
<translation>Vorige Antwort vorlesen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say where you are</source>
<translation>Sagen, wo du bist</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the last again</source>
<translation>Letztes noch einmal sagen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Read the question before</source>
<translation>Vorige Frage lesen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Read the question after</source>
<translation>Nächste Frage lesen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Pin a question of your own</source>
<translation>Eigene Frage anheften</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Take back the last pin, move, mute, note or discard</source>
<translation>Letztes Anheften, Verschieben, Stummschalten, Notieren oder Verwerfen zurücknehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>pause stop freeze</source>
<translation>Pause stoppen einfrieren</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>View a question by its number</source>
<translation>Frage nach Nummer ansehen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Writing</source>
<translation>Schreiben</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Reading</source>
<translation>Lesen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post</source>
<translation>Mit einem Post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post that waits</source>
<translation>Mit einem wartenden Post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Chats</source>
<translation>Chats</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Hosting</source>
<translation>Gastgeben</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a cue of the run sheet</source>
<translation>Mit einem Punkt des Ablaufplans</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post in the inbox</source>
<translation>Mit einem Post im Posteingang</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Window</source>
<translation>Fenster</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Find a command</source>
<translation>Befehl finden</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>All keys</source>
<translation>Alle Tasten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Next pane</source>
<translation>Nächster Bereich</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Previous pane</source>
<translation>Voriger Bereich</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Switch between light and dark</source>
<translation>Zwischen hell und dunkel wechseln</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>theme dark light night</source>
<translation>Thema dunkel hell Nacht</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Larger text</source>
<translation>Text größer</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Smaller text</source>
<translation>Text kleiner</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Text as large as the system's</source>
<translation>Text so groß wie im System</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Quiet on or off</source>
<translation>Ruhe an oder aus</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Settings</source>
<translation>Einstellungen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>What Parley keeps</source>
<translation>Was Parley behält</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Help</source>
<translation>Hilfe</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>guide manual</source>
<translation>Anleitung Handbuch</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Tour of Parley, two minutes</source>
<translation>Rundgang durch Parley, zwei Minuten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Words explained</source>
<translation>Begriffe erklärt</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Close Parley</source>
<translation>Parley schließen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>shortcuts keyboard</source>
<translation>Tastenkürzel Tastatur Kurzbefehle</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>zoom</source>
<translation>Zoom</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>mute sound silence notifications</source>
<translation>stumm Ton Stille Benachrichtigungen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>privacy stored deleted</source>
<translation>Datenschutz gespeichert gelöscht</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>glossary dictionary meaning</source>
<translation>Glossar Wörterbuch Bedeutung</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Send</source>
<translation>Senden</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Send later</source>
<translation>Später senden</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Write</source>
<translation>Schreiben</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Hashtag on or off</source>
<translation>Hashtag an oder aus</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Number on or off</source>
<translation>Nummer an oder aus</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Bring up a prepared answer</source>
<translation>Vorbereitete Antwort holen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Tell your followers that you are in a chat</source>
<translation>Deinen Followern sagen, dass du in einem Chat bist</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Keep for yourself</source>
<translation>Für dich behalten</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Accept what the line offers</source>
<translation>Angebot der Zeile annehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Mend the next misspelled word</source>
<translation>Nächstes falsch geschriebene Wort verbessern</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Add pictures</source>
<translation>Bilder hinzufügen</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Write as another account</source>
<translation>Als anderes Konto schreiben</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>No question was asked yet.</source>
<translation>Noch wurde keine Frage gestellt.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>Nobody has answered yet.</source>
<translation>Noch hat niemand geantwortet.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>%1.</source>
<translation>%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>That is the last answer so far.</source>
<translation>Das ist bisher die letzte Antwort.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>That is the first answer.</source>
<translation>Das ist die erste Antwort.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>You are in #%1.</source>
<translation>Du bist in #%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>Nothing was said yet.</source>
<translation>Noch wurde nichts gesagt.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>You are reading %1.</source>
<translation>Du liest %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>The chat is over</source>
<translation>Der Chat ist vorbei</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>%1 in #%2</source>
<translation>%1 in #%2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>%1: %2</source>
<translation>%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>Your post did not go out</source>
<translation>Dein Post ging nicht hinaus</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>The chat begins now.</source>
<translation>Der Chat beginnt jetzt.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>The connection is back.</source>
<translation>Die Verbindung ist wieder da.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>%1, asked by %2</source>
<translation>%1, gefragt von %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>%1 was asked %2.</source>
<translation>%1 wurde %2 gefragt.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>Post %1 of %2.</source>
<translation>Post %1 von %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/aloud/words.py" />
<source>%n minutes are left in this chat.</source>
<extracomment>Of one: %n minute is left in this chat.</extracomment>
<translation>
<numerusform>Dieser Chat dauert noch %n Minute.</numerusform>
<numerusform>Dieser Chat dauert noch %n Minuten.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>quotes %1: %2</source>
<translation>zitiert %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>You are writing: %1</source>
<translation>Du schreibst: %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/aloud/words.py" />
<source>%n posts are in the stream.</source>
<extracomment>Of one: %n post is in the stream.</extracomment>
<translation>
<numerusform>%n Post ist im Stream.</numerusform>
<numerusform>%n Posts sind im Stream.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More about %1</source>
<translation>Mehr zu %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More</source>
<translation>Mehr</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/chat_card.py" />
<source>On now</source>
<translation>Läuft gerade</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/found.py" />
<source>Your note: %1</source>
<translation>Deine Notiz: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;All files (*)</source>
<translation>Posts (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;Alle Dateien (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts of a chat that you have in a file: the archive that X gives you, or what a tool collected, as JSON or as a table (CSV). They stay on this computer, and each is there once.</source>
<translation>Posts eines Chats, die du in einer Datei hast: das Archiv, das X dir gibt, oder was ein Werkzeug gesammelt hat, als JSON oder als Tabelle (CSV). Sie bleiben auf diesem Computer, und jeder ist einmal da.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import posts</source>
<translation>Posts importieren</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Choose a file…</source>
<translation>Datei wählen …</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>No file yet</source>
<translation>Noch keine Datei</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Chat</source>
<translation>Chat</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>#hashtag</source>
<translation>#hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Whose posts these are</source>
<translation>Wessen Posts das sind</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>@handle</source>
<translation>@handle</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Whose posts these are: the file does not say</source>
<translation>Wessen Posts das sind: Die Datei sagt es nicht</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import</source>
<translation>Importieren</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Looking at the file</source>
<translation>Die Datei wird angesehen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Importing posts</source>
<translation>Posts werden importiert</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Stopped. What is in stays; the same import goes on from there.</source>
<translation>Angehalten. Was drin ist, bleibt; derselbe Import macht dort weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>The file: %1</source>
<translation>Die Datei: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>A table</source>
<translation>Eine Tabelle</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X</source>
<translation>Ein Archiv von X</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts are new in #%1</source>
<extracomment>Of one: %n post is new in #%1</extracomment>
<translation>
<numerusform>%n Post ist neu in #%1</numerusform>
<numerusform>%n Posts sind neu in #%1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n were there</source>
<extracomment>Of one: %n was there</extracomment>
<translation>
<numerusform>%n war schon da</numerusform>
<numerusform>%n waren schon da</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines cannot be read: %1</source>
<extracomment>Of one: %n line cannot be read: %1</extracomment>
<translation>
<numerusform>%n Zeile lässt sich nicht lesen: %1</numerusform>
<numerusform>%n Zeilen lassen sich nicht lesen: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines have no words: %1</source>
<extracomment>Of one: %n line has no words: %1</extracomment>
<translation>
<numerusform>%n Zeile hat keinen Text: %1</numerusform>
<numerusform>%n Zeilen haben keinen Text: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines do not say when they were written: %1</source>
<extracomment>Of one: %n line does not say when it was written: %1</extracomment>
<translation>
<numerusform>%n Zeile sagt nicht, wann sie geschrieben wurde: %1</numerusform>
<numerusform>%n Zeilen sagen nicht, wann sie geschrieben wurden: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines were written in the future: %1</source>
<extracomment>Of one: %n line was written in the future: %1</extracomment>
<translation>
<numerusform>%n Zeile wurde in der Zukunft geschrieben: %1</numerusform>
<numerusform>%n Zeilen wurden in der Zukunft geschrieben: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines are longer than any post: %1</source>
<extracomment>Of one: %n line is longer than any post: %1</extracomment>
<translation>
<numerusform>%n Zeile ist länger als jeder Post: %1</numerusform>
<numerusform>%n Zeilen sind länger als jeder Post: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X, of @%1</source>
<translation>Ein Archiv von X, von @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>There is nothing of #%1 in this file.</source>
<translation>In dieser Datei ist nichts von #%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written from %1 to %2.</source>
<translation>Geschrieben vom %1 bis zum %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>begins with posts of %1</source>
<translation>beginnt mit Posts von %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines are no posts</source>
<extracomment>Of one: %n line is no post</extracomment>
<translation>
<numerusform>%n Zeile ist kein Post</numerusform>
<numerusform>%n Zeilen sind keine Posts</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts without #%1 stayed out: it is the archive of a whole account.</source>
<extracomment>Of one: %n post without #%1 stayed out: it is the archive of a whole account.</extracomment>
<translation>
<numerusform>%n Post ohne #%1 blieb draußen: Es ist das Archiv eines ganzen Kontos.</numerusform>
<numerusform>%n Posts ohne #%1 blieben draußen: Es ist das Archiv eines ganzen Kontos.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts stayed out: their authors deleted or protect them.</source>
<extracomment>Of one: %n post stayed out: its author deleted or protects it.</extracomment>
<translation>
<numerusform>%n Post blieb draußen: Er ist gelöscht oder geschützt.</numerusform>
<numerusform>%n Posts blieben draußen: Sie sind gelöscht oder geschützt.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post of this chat at its beginning</source>
<translation>kein Post dieses Chats am Anfang</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post at its beginning</source>
<translation>kein Post am Anfang</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written on %1.</source>
<translation>Geschrieben am %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Kept posts</source>
<translation>Gemerkte Posts</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes</source>
<translation>Notizen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Show more</source>
<translation>Mehr zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Import posts…</source>
<translation>Posts importieren …</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search everything that was said</source>
<translation>In allem suchen, was gesagt wurde</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search the archive</source>
<translation>Im Archiv suchen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>In which chat</source>
<translation>In welchem Chat</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Back</source>
<translation>Zurück</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>All chats</source>
<translation>Alle Chats</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>The newest %1</source>
<translation>Die neuesten %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Chats stand here once they were on, each by itself.</source>
<translation>Hier stehen Chats, sobald sie stattgefunden haben, jeder für sich.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Posts that you keep in a chat stand here, whichever chat it was.</source>
<translation>Hier stehen Posts, die du dir in einem Chat merkst, egal in welchem.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes that you write in a chat stand here. Nobody else sees them.</source>
<translation>Hier stehen Notizen, die du in einem Chat schreibst. Sonst sieht sie niemand.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/past_page.py" />
<source>Back to now</source>
<translation>Zurück zum Jetzt</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/search_help.py" />
<source>How to search</source>
<translation>So suchst du</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Page</source>
<translation>Seite</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>One file (HTML) to publish, send or print. Whoever opens it contacts nobody.</source>
<translation>Eine Datei (HTML) zum Veröffentlichen, Verschicken oder Drucken. Wer sie öffnet, nimmt mit niemandem Kontakt auf.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Markdown</source>
<translation>Markdown</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a newsletter, a wiki or a blog.</source>
<translation>Für einen Newsletter, ein Wiki oder ein Blog.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Table</source>
<translation>Tabelle</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a spreadsheet (CSV): one row for each post, and no formulas.</source>
<translation>Für eine Tabellenkalkulation (CSV): eine Zeile je Post, ohne Formeln.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>JSON lines</source>
<translation>JSON Lines</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For other programs: one line for each post, reposts too.</source>
<translation>Für andere Programme: eine Zeile je Post, Reposts auch.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Links</source>
<translation>Links</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>The posts' addresses alone, one a line. They may leave without a limit.</source>
<translation>Nur die Adressen der Posts, eine je Zeile. Für sie gibt es keine Grenze.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Names</source>
<translation>Namen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Initials</source>
<translation>Initialen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Numbers</source>
<translation>Nummern</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>%1 lets %2 of its posts leave in full on one day. Questions, guests and what you kept come first; the rest stands there as links. Your own posts and what you imported have no limit.</source>
<translation>%1 lässt an einem Tag %2 seiner Posts ganz hinaus. Fragen, Gäste und was du dir gemerkt hast, kommen zuerst; der Rest steht dort als Link. Für deine eigenen Posts und für Importiertes gibt es keine Grenze.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Choose a place…</source>
<translation>Ort wählen …</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Form</source>
<translation>Form</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>A post's address names who wrote it.</source>
<translation>Die Adresse eines Posts nennt, wer ihn geschrieben hat.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>By question: what was asked, its answers, what probably belongs to it, and side talk.</source>
<translation>Nach Fragen: was gefragt wurde, die Antworten darauf, was vermutlich dazugehört, und Nebengespräche.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Everybody as they call themselves, with their handle.</source>
<translation>Alle so, wie sie sich nennen, mit ihrem Handle.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Handles and full names in posts are replaced, too, and nothing links to anybody. What people say may still show who they are.</source>
<translation>Auch Handles und volle Namen in Posts werden ersetzt, und kein Link führt zu jemandem. Was Leute sagen, kann trotzdem verraten, wer sie sind.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten, but for %n posts that other rooms have, too.</source>
<extracomment>Of one: #%1 is forgotten, but for one post that another room has, too.</extracomment>
<translation>
<numerusform>#%1 ist vergessen, bis auf einen Post, den auch ein anderer Raum hat.</numerusform>
<numerusform>#%1 ist vergessen, bis auf %n Posts, die auch andere Räume haben.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for a year.</source>
<translation>#%1 behält Posts ein Jahr lang.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts were older and left this computer.</source>
<extracomment>Of one: %n post was older and left this computer.</extracomment>
<translation>
<numerusform>%n Post war älter und hat diesen Computer verlassen.</numerusform>
<numerusform>%n Posts waren älter und haben diesen Computer verlassen.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget #%1</source>
<translation>#%1 vergessen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget it</source>
<translation>Vergessen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten. No file of Parley's has its words any more.</source>
<translation>#%1 ist vergessen. Keine Datei von Parley enthält noch Worte daraus.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What its author deletes or protects has to leave here, too. Parley asks which posts those are.</source>
<translation>Was gelöscht oder geschützt wird, muss auch hier weg. Parley fragt nach, welche Posts das sind.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check %1</source>
<translation>%1 prüfen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check</source>
<translation>Prüfen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: all of them are still there.</source>
<translation>%1 geprüft: Alle sind noch da.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for good.</source>
<translation>#%1 behält Posts für immer.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for %n days.</source>
<extracomment>Of one: #%1 keeps posts for %n day.</extracomment>
<translation>
<numerusform>#%1 behält Posts %n Tag lang.</numerusform>
<numerusform>#%1 behält Posts %n Tage lang.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>For good</source>
<translation>Für immer</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>A year</source>
<translation>Ein Jahr</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>The plan of %1, with its run sheets</source>
<translation>Der Plan von %1, mit den Ablaufplänen</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1, which was put aside as damaged and may hold any of your rooms</source>
<translation>%1: beschädigt beiseitegelegt; kann jeden deiner Räume enthalten</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All fetched pictures, which come again, and what the log says</source>
<translation>Alle geholten Bilder, die wiederkommen, und was im Protokoll steht</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is in the shared folder %1 stays.</source>
<translation>Was im geteilten Ordner %1 liegt, bleibt.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is posted stays on the network, and files that you saved stay where they are.</source>
<translation>Was gepostet ist, bleibt im Netzwerk, und Dateien, die du gespeichert hast, bleiben, wo sie sind.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All that Parley keeps of this room on this computer goes. This cannot be undone.</source>
<translation>Alles, was Parley von diesem Raum auf diesem Computer hat, verschwindet. Das lässt sich nicht rückgängig machen.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>At the end Parley writes its file anew. With a big archive, your other rooms pause for a while.</source>
<translation>Am Ende schreibt Parley seine Datei neu. Bei einem großen Archiv pausieren deine anderen Räume eine Weile.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it</source>
<translation>Behalten</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It last heard of these posts on %1.</source>
<translation>Von diesen Posts hat Parley zuletzt am %1 gehört.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1: they count towards what this room may read today.</source>
<translation>Parley fragt nach %1: Sie zählen zu dem, was dieser Raum heute lesen darf.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1, which costs you %2 at most.</source>
<translation>Parley fragt nach %1; das kostet dich höchstens %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: one was deleted or protected, and left.</source>
<translation>%1 geprüft: Einer war gelöscht oder geschützt und ist weg.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: %2 were deleted or protected, and left.</source>
<translation>%1 geprüft: %2 waren gelöscht oder geschützt und sind weg.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>In a newer version: %1.</source>
<translation>In einer neueren Fassung: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>How long #%1 keeps posts</source>
<translation>Wie lange #%1 Posts behält</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it so</source>
<translation>So lange behalten</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other people's posts stay</source>
<translation>Posts von anderen bleiben</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Leaving now: %1. This cannot be undone.</source>
<translation>Das geht jetzt: %1. Es lässt sich nicht rückgängig machen.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Nothing leaves now.</source>
<translation>Jetzt geht nichts.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other rooms have %n of these posts, too. There they stay.</source>
<extracomment>Of one: Another room has one of these posts, too. There it stays.</extracomment>
<translation>
<numerusform>Auch ein anderer Raum hat einen dieser Posts. Dort bleibt er.</numerusform>
<numerusform>Auch andere Räume haben %n dieser Posts. Dort bleiben sie.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Posts that are older leave this computer by themselves.</source>
<translation>Ältere Posts verlassen diesen Computer von selbst.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Your own stay, and so do those that you kept, noted or put into the inbox.</source>
<translation>Deine eigenen bleiben, ebenso die, die du dir gemerkt, mit einer Notiz versehen oder in den Posteingang gelegt hast.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Change nothing</source>
<translation>Nichts ändern</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Delete %1 now</source>
<translation>%1 jetzt löschen</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n kept posts and notes</source>
<extracomment>Of one: %n kept post or note</extracomment>
<translation>
<numerusform>%n gemerkter Post oder Notiz</numerusform>
<numerusform>%n gemerkte Posts und Notizen</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n drafts and prepared answers</source>
<extracomment>Of one: %n draft or prepared answer</extracomment>
<translation>
<numerusform>%n Entwurf oder vorbereitete Antwort</numerusform>
<numerusform>%n Entwürfe und vorbereitete Antworten</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts that wait, and will not go out</source>
<extracomment>Of one: %n post that waits, and will not go out</extracomment>
<translation>
<numerusform>%n Post, der wartet und nicht hinausgehen wird</numerusform>
<numerusform>%n Posts, die warten und nicht hinausgehen werden</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts in the inbox</source>
<extracomment>Of one: %n post in the inbox</extracomment>
<translation>
<numerusform>%n Post im Posteingang</numerusform>
<numerusform>%n Posts im Posteingang</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %2 to %3</source>
<translation>%1, %2 bis %3</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>#%1 of %2</source>
<translation>#%1 vom %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n chats</source>
<extracomment>Of one: %n chat</extracomment>
<translation>
<numerusform>%n Chat</numerusform>
<numerusform>%n Chats</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>No chat of the last %n days. Posts that were older left: this room keeps them no longer.</source>
<extracomment>Of one: No chat of the last day. Posts that were older left: this room keeps them no longer.</extracomment>
<translation>
<numerusform>Kein Chat am letzten Tag. Ältere Posts sind weg: Dieser Raum behält sie nicht länger.</numerusform>
<numerusform>Kein Chat in den letzten %n Tagen. Ältere Posts sind weg: Dieser Raum behält sie nicht länger.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n notes</source>
<extracomment>Of one: %n note</extracomment>
<translation>
<numerusform>%n Notiz</numerusform>
<numerusform>%n Notizen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A handle comes right after it, as in from:asha.</source>
<translation>„%1“ ist so nicht verständlich. Direkt danach kommt ein Handle, wie in from:asha.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A hashtag comes right after it, as in in:critlib.</source>
<translation>„%1“ ist so nicht verständlich. Direkt danach kommt ein Hashtag, wie in in:critlib.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A number comes right after it, as in question:3.</source>
<translation>„%1“ ist so nicht verständlich. Direkt danach kommt eine Nummer, wie in question:3.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A day comes right after it, as in %2:2015-06-10; a month is 2015-06.</source>
<translation>„%1“ ist so nicht verständlich. Direkt danach kommt ein Tag, wie in %2:2015-06-10; ein Monat ist 2015-06.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>these words, one after the other</source>
<translation>diese Wörter, genau in dieser Folge</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>every word that begins like this</source>
<translation>jedes Wort, das so beginnt</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts by one person: from:ines</source>
<translation>Posts von einer Person: from:ines</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts with a hashtag: #books</source>
<translation>Posts mit einem Hashtag: #books</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one chat: in:critlib</source>
<translation>Posts eines Chats: in:critlib</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>what was said to a question: question:3</source>
<translation>was zu einer Frage gesagt wurde: question:3</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one day: on:2026-11-21</source>
<translation>Posts eines Tages: on:2026-11-21</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and after it</source>
<translation>Posts von diesem Tag und danach</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and before it</source>
<translation>Posts von diesem Tag und davor</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>d MMMM yyyy</source>
<translation>d. MMMM yyyy</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>No chat of the last year. This room keeps posts for a year; those that were older left.</source>
<translation>Kein Chat im letzten Jahr. Dieser Raum behält Posts ein Jahr lang; ältere sind weg.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1: %2 of %3.</source>
<translation>Chats in #%1 werden gesucht: %2 von %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1.</source>
<translation>Chats in #%1 werden gesucht.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in all rooms.</source>
<translation>Chats in allen Räumen werden gesucht.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %n of them afterwards</source>
<extracomment>Of one: %1, %n of them afterwards</extracomment>
<translation>
<numerusform>%1, %n davon danach</numerusform>
<numerusform>%1, %n davon danach</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Nothing found. Try fewer words, only the beginning of one, or another chat.</source>
<translation>Nichts gefunden. Versuche weniger Wörter, nur den Anfang eines Wortes, oder einen anderen Chat.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n posts afterwards</source>
<extracomment>Of one: %n post afterwards</extracomment>
<translation>
<numerusform>%n Post danach</numerusform>
<numerusform>%n Posts danach</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; Parley goes on by itself.</source>
<translation>Stimme im Browser zu; Parley macht von selbst weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser. To add an account, switch to it there first.</source>
<translation>Stimme im Browser zu. Um ein Konto hinzuzufügen, wechsle dort zuerst dazu.</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; then hide it again.</source>
<translation>Stimme im Browser zu; blende sie dann noch einmal aus.</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Leave it stopped</source>
<translation>Angehalten lassen</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Let it stop</source>
<translation>Anhalten lassen</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Read on in the browser</source>
<translation>Im Browser weiterlesen</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%n questions so far</source>
<extracomment>Of one: %n question so far</extracomment>
<translation>
<numerusform>%n Frage bisher</numerusform>
<numerusform>%n Fragen bisher</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Probably hosted by %1</source>
<translation>Host vermutlich %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Hosted by %1</source>
<translation>Host: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guest %1</source>
<translation>Gast: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guests %1</source>
<translation>Gäste: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>No question has been asked yet.</source>
<translation>Noch wurde keine Frage gestellt.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Catch up with #%1</source>
<translation>Aufholen in #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Got it</source>
<translation>Alles klar</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Put this card away (Escape). %1 brings it back.</source>
<translation>Karte weglegen (Esc). %1 holt sie zurück.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>F6 goes there, Escape puts it away.</source>
<translation>F6 führt hin, Esc legt sie weg.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Questions and answers so far</source>
<translation>Fragen und Antworten bisher</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%1, asked %2, %3 so far</source>
<translation>%1, gestellt %2, %3 bisher</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>The chat is over. The last question was %1, with %2.</source>
<translation>Der Chat ist vorbei. Die letzte Frage war %1, mit %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by the host</source>
<translation>Vom Host gemerkt</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by you</source>
<translation>Von dir gemerkt</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>no answers</source>
<translation>keine Antworten</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>the question now</source>
<translation>die Frage jetzt</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this question on the question card</source>
<translation>Zeigt diese Frage auf der Fragekarte</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this post in the stream</source>
<translation>Zeigt diesen Post im Stream</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe</source>
<translation>Beschreiben</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your picture for those who cannot see it.</source>
<translation>Beschreibe dein Bild für alle, die es nicht sehen können.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your pictures for those who cannot see them.</source>
<translation>Beschreibe deine Bilder für alle, die sie nicht sehen können.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Send again to post without.</source>
<translation>Sende noch einmal, um ohne Beschreibung zu posten.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Post without</source>
<translation>Ohne posten</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>A description is %1 over what fits. Shorten it.</source>
<translation>Eine Beschreibung ist um %1 zu lang. Kürze sie.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>You host here: describe each picture before it goes out.</source>
<translation>Du bist hier Host: Beschreibe jedes Bild, bevor es hinausgeht.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Shorten it</source>
<translation>Kürzen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Done</source>
<translation>Fertig</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Description</source>
<translation>Beschreibung</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>%1 left</source>
<translation>noch %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in the picture?</source>
<translation>Was ist auf dem Bild?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Picture %1 of %2, for those who cannot see it</source>
<translation>Bild %1 von %2, für alle, die es nicht sehen können</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in picture %1?</source>
<translation>Was ist auf Bild %1?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>You host here with @%1. Answer %2 with it?</source>
<translation>Du bist hier Host mit @%1. Auf %2 damit antworten?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Alt+Enter posts.</source>
<translation>Alt+Enter postet.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Post %1</source>
<translation>%1 posten</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Switch</source>
<translation>Wechseln</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Leave the hashtag out, or put it back (Alt+T)</source>
<translation>Hashtag weglassen oder wieder hinzufügen (Alt+T)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number, none</source>
<translation>Antwortnummer: keine</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Choose the question you answer (Alt+N: number on or off)</source>
<translation>Frage wählen, auf die du antwortest (Alt+N: Nummer an oder aus)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, added</source>
<translation>Hashtag #%1, hinzugefügt</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, left out</source>
<translation>Hashtag #%1, weggelassen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No hashtag</source>
<translation>Kein Hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, in your text already</source>
<translation>Hashtag #%1, schon in deinem Text</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>In your text already</source>
<translation>Schon in deinem Text</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No number</source>
<translation>Keine Nummer</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number %1</source>
<translation>Antwortnummer %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1, locked</source>
<translation>%1, fest</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1 · begun</source>
<translation>%1 · begonnen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1 may turn away a post from an app that mentions people. The browser is the way then.</source>
<translation>%1 weist Posts einer App, die jemanden erwähnen, vielleicht ab. Dann geht es über den Browser.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1, %2 of %3</source>
<translation>%1, %2 von %3</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Switch account</source>
<translation>Konto wechseln</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Yes, post</source>
<translation>Ja, posten</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post here as %1?</source>
<translation>Hier als %1 posten?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post as %1</source>
<translation>Als %1 posten</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>All right</source>
<translation>In Ordnung</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>Free in browser ↗</source>
<translation>Im Browser gratis ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 stands before your %1.</source>
<translation>%2 steht vor deinem %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %2</source>
<translation>%2 streichen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Answers begin with %4 here.</source>
<translation>Antworten beginnen hier mit %4.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Make it %3</source>
<translation>%3 daraus machen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 is there already.</source>
<translation>%2 ist schon da.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %1</source>
<translation>%1 streichen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%3 is there twice.</source>
<translation>%3 ist zweimal da.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop one</source>
<translation>Eins streichen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is typed behind %2.</source>
<translation>%1 steht getippt hinter %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>No question for %1 so far.</source>
<translation>Bisher keine Frage zu %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 would become a link.</source>
<translation>%1 würde zum Link.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Add a blank</source>
<translation>Leerzeichen einfügen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>You posted nearly the same.</source>
<translation>Fast dasselbe hast du schon gepostet.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Send anyway</source>
<translation>Trotzdem senden</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is added by itself.</source>
<translation>%1 kommt von selbst dazu.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop yours</source>
<translation>Deins streichen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Copied.</source>
<translation>Kopiert.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>What you put away is back.</source>
<translation>Was du weggelegt hast, ist wieder da.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Its words are in the composer again.</source>
<translation>Der Text steht wieder im Schreibfeld.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>It is on its way already.</source>
<translation>Er ist schon unterwegs.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>More that can be done about it</source>
<translation>Was sich sonst damit tun lässt</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>In browser ↗</source>
<translation>Im Browser ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of your post %2.</source>
<translation>%1 sagt, das ist dasselbe wie dein Post %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1, %n posts: %2</source>
<extracomment>Of one: %1, %n post: %2</extracomment>
<translation>
<numerusform>%1, %n Post: %2</numerusform>
<numerusform>%1, %n Posts: %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2, %3 % uploaded</source>
<translation>%1 · %2, %3 % hochgeladen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2</source>
<translation>%1 · %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Sent. It has no #%1, so the stream does not show it.</source>
<translation>Gesendet. #%1 fehlt darin, darum zeigt der Stream es nicht.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It was to go out at %1, and it is %2 now.</source>
<translation>Es sollte um %1 hinausgehen, und jetzt ist es %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It has waited since %1, and it is %2 now.</source>
<translation>Es wartet seit %1, und jetzt ist es %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Parley does not know whether this went out. Look, then send it or discard it.</source>
<translation>Parley weiß nicht, ob das hinausging. Sieh nach, dann sende oder verwirf es.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of what you posted just now.</source>
<translation>%1 sagt, das ist dasselbe, was du gerade gepostet hast.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your repost</source>
<translation>Dein Repost</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Hiding a reply</source>
<translation>Eine Antwort ausblenden</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Showing a reply again</source>
<translation>Eine Antwort wieder einblenden</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your deletion</source>
<translation>Deine Löschung</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%n posts: %1</source>
<extracomment>Of one: %n post: %1</extracomment>
<translation>
<numerusform>%n Post: %1</numerusform>
<numerusform>%n Posts: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded here. It may have gone out all the same.</source>
<translation>Hier verworfen. Vielleicht ging es trotzdem hinaus.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Cancelled. It does not go out.</source>
<translation>Zurückgenommen. Es geht nicht hinaus.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded.</source>
<translation>Verworfen.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Reposted</source>
<translation>Repostet</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>The reply is hidden</source>
<translation>Die Antwort ist ausgeblendet</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>The reply is shown again</source>
<translation>Die Antwort ist wieder eingeblendet</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your post is deleted</source>
<translation>Dein Post ist gelöscht</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your %1 is in</source>
<translation>%1 von dir ist da</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your post is in</source>
<translation>Dein Post ist da</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out in %1 s</source>
<translation>Geht in %1 s hinaus</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out after the one before it</source>
<translation>Geht nach dem davor hinaus</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Going out now</source>
<translation>Geht gerade hinaus</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out at %1</source>
<translation>Geht um %1 hinaus</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Your post</source>
<translation>Dein Post</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Number and hashtag</source>
<translation>Nummer und Hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More that goes with a post</source>
<translation>Was sonst zu einem Post gehört</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More for your post</source>
<translation>Mehr für deinen Post</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser; post it there.</source>
<translation>Dein Text ist im Browser; poste ihn dort.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser. It does not take your pictures along; they are kept here.</source>
<translation>Dein Text ist im Browser. Deine Bilder nimmt er nicht mit; sie bleiben hier.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>%1 is in the browser; post it there.</source>
<translation>%1 ist im Browser; poste dort.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Clear it here</source>
<translation>Hier leeren</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%n posts: %1 to %2</source>
<extracomment>Of one: %n post: %1 to %2</extracomment>
<translation>
<numerusform>%n Post: %1 bis %2</numerusform>
<numerusform>%n Posts: %1 bis %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1 over what fits in a post.</source>
<translation>Für einen Post um %1 zu lang.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Make it %n posts</source>
<extracomment>Of one: Make it %n post</extracomment>
<translation>
<numerusform>%n Post daraus machen</numerusform>
<numerusform>%n Posts daraus machen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>2 posts: %1 and %2</source>
<translation>2 Posts: %1 und %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1, each with #%2.</source>
<translation>%1, jeder mit #%2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Shorten instead</source>
<translation>Lieber kürzen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Do not change it</source>
<translation>Nicht ändern</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Time</source>
<translation>Uhrzeit</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Today</source>
<translation>Heute</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Tomorrow</source>
<translation>Morgen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Day</source>
<translation>Tag</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>In 5 min</source>
<translation>In 5 min</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>At %1</source>
<translation>Um %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>When the chat begins, %1</source>
<translation>Wenn der Chat beginnt, %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>That time is past. Choose one that is still to come.</source>
<translation>Diese Zeit ist vorbei. Wähle eine, die noch kommt.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Alt+Enter</source>
<translation>Alt+Enter</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Tab or Alt+Enter</source>
<translation>Tab oder Alt+Enter</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>%1  Tab</source>
<translation>%1  Tab</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/offer_list.py" />
<source>What completes your word</source>
<translation>Was dein Wort vervollständigt</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Posts on their way</source>
<translation>Posts unterwegs</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>%n more wait behind it</source>
<extracomment>Of one: One more waits behind it</extracomment>
<translation>
<numerusform>Einer wartet noch dahinter</numerusform>
<numerusform>%n weitere warten dahinter</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>an account that is signed out</source>
<translation>ein abgemeldetes Konto</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Show the post in the stream</source>
<translation>Post im Stream zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Dismiss</source>
<translation>Weglegen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>As %1: %2</source>
<translation>Als %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Later</source>
<translation>Später</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your post…</source>
<translation>Dein Post …</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your answer to %1…</source>
<translation>Deine Antwort auf %1 …</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/part_labels.py" />
<source>Will be posted as: %1</source>
<translation>Wird gepostet als: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>This can go out in the browser, too.</source>
<translation>Das kann auch im Browser hinausgehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Say yes in your browser; your text waits here.</source>
<translation>Stimme im Browser zu; dein Text wartet hier.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may post, not with pictures yet.</source>
<translation>@%1 darf posten, aber noch nicht mit Bildern.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may read, not post yet.</source>
<translation>@%1 darf lesen, aber noch nicht posten.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Your text is kept.</source>
<translation>Dein Text bleibt erhalten.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Allow in browser</source>
<translation>Im Browser erlauben</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Copy the address</source>
<translation>Adresse kopieren</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read this as a picture.</source>
<translation>Parley kann das nicht als Bild lesen.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Add a JPEG, PNG, GIF, WebP or BMP file.</source>
<translation>Nimm eine JPEG-, PNG-, GIF-, WebP- oder BMP-Datei.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is too large to open.</source>
<translation>Dieses Bild ist zu groß zum Öffnen.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it smaller, and add that.</source>
<translation>Speichere es kleiner, und füge das hinzu.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is damaged.</source>
<translation>Dieses Bild ist beschädigt.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it anew, and add that.</source>
<translation>Speichere es neu, und füge das hinzu.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it as JPEG, and add that.</source>
<translation>Speichere es als JPEG, und füge das hinzu.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>That is no picture.</source>
<translation>Das ist kein Bild.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Look whether you may read it.</source>
<translation>Sieh nach, ob du die Datei lesen darfst.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read %1 pictures.</source>
<translation>Parley kann keine %1-Bilder lesen.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>“%1” cannot be opened.</source>
<translation>„%1“ lässt sich nicht öffnen.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Pictures of your post</source>
<translation>Bilder deines Posts</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>The picture is out. Ctrl+Z brings it back.</source>
<translation>Das Bild ist draußen. Strg+Z holt es zurück.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing the picture…</source>
<translation>Das Bild wird vorbereitet …</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing…</source>
<translation>Wird vorbereitet …</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Leave the picture that is being prepared</source>
<translation>Bild weglassen, das gerade vorbereitet wird</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)</source>
<translation>Bilder (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>All files (*)</source>
<translation>Alle Dateien (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>The picture is not ready yet. Send again in a moment.</source>
<translation>Das Bild ist noch nicht fertig. Sende gleich noch einmal.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Picture</source>
<translation>Bild</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/pictures.py" />
<source>A post takes %n pictures; the others stay out.</source>
<extracomment>Of one: A post takes %n picture; the others stay out.</extracomment>
<translation>
<numerusform>In einen Post passt %n Bild; die anderen bleiben draußen.</numerusform>
<numerusform>In einen Post passen %n Bilder; die anderen bleiben draußen.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/pictures.py" />
<source>%n pictures too many. Take them out.</source>
<extracomment>Of one: One picture too many. Take it out.</extracomment>
<translation>
<numerusform>Ein Bild zu viel. Nimm es heraus.</numerusform>
<numerusform>%n Bilder zu viel. Nimm sie heraus.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Of a moving picture the first one is posted.</source>
<translation>Von einem bewegten Bild wird das erste gepostet.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Add pictures, or drop or paste them (%1)</source>
<translation>Bilder hinzufügen, hineinziehen oder einfügen (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared</source>
<translation>Vorbereitet</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Leave it</source>
<translation>Lassen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring it up</source>
<translation>Holen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>%1 is prepared.</source>
<translation>%1 ist vorbereitet.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Write answers for later…</source>
<translation>Antworten für später schreiben …</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared answers</source>
<translation>Vorbereitete Antworten</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared %1</source>
<translation>%1 vorbereitet</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Answers written before they are asked for: %1</source>
<translation>Antworten, geschrieben vor der Frage: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up %1</source>
<translation>%1 holen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up what you prepared for %1: %2</source>
<translation>Holen, was du für %1 vorbereitet hast: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Kept as you type. Nobody sees it.</source>
<translation>Wird beim Tippen gespeichert. Niemand sieht es.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer</source>
<translation>Vorbereitete Antwort</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer %1</source>
<translation>Vorbereitete Antwort %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>No further answer</source>
<translation>Keine weitere Antwort</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Your answer for later, %1</source>
<translation>Deine Antwort für später, %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepare %1</source>
<translation>%1 vorbereiten</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>%1 · prepared</source>
<translation>%1 · vorbereitet</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Or keep it for yourself; nobody else sees it.</source>
<translation>Oder behalte es für dich; sonst sieht es niemand.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>There is nothing to keep yet.</source>
<translation>Noch gibt es nichts zu behalten.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Write a sentence first.</source>
<translation>Schreibe zuerst einen Satz.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>A private answer belongs to a question.</source>
<translation>Eine private Antwort gehört zu einer Frage.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Choose its number first.</source>
<translation>Wähle zuerst ihre Nummer.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Kept for yourself with %1.</source>
<translation>Für dich behalten, bei %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2.</source>
<translation>Deinem Post von %1 fehlt %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Sorry, no hashtag the first time:</source>
<translation>Beim ersten Mal fehlte der Hashtag:</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2; it has replies.</source>
<translation>Deinem Post von %1 fehlt %2; er hat Antworten.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>My answer:</source>
<translation>Meine Antwort:</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Replace it</source>
<translation>Ersetzen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Lead to it</source>
<translation>Dorthin führen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep no number</source>
<translation>Keine Nummer behalten</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is planned for now.</source>
<translation>%1 ist für jetzt geplant.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is here.</source>
<translation>%1 ist da.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Send again to leave it.</source>
<translation>Sende noch einmal, um es so zu lassen.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Make it %1</source>
<translation>%1 daraus machen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep %1</source>
<translation>%1 behalten</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Easily done: %1</source>
<translation>Passiert leicht: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Another account: F4, or a click on the initials</source>
<translation>Anderes Konto: F4, oder ein Klick auf die Initialen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending as @%1</source>
<translation>Als @%1 üben</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send as @%1</source>
<translation>Als @%1 senden</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending</source>
<translation>Senden üben</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %n posts as @%1</source>
<extracomment>Of one: Practise %n post as @%1</extracomment>
<translation>
<numerusform>%n Post als @%1 üben</numerusform>
<numerusform>%n Posts als @%1 üben</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %n posts as @%1</source>
<extracomment>Of one: Send %n post as @%1</extracomment>
<translation>
<numerusform>%n Post als @%1 senden</numerusform>
<numerusform>%n Posts als @%1 senden</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %n posts</source>
<extracomment>Of one: Practise %n post</extracomment>
<translation>
<numerusform>%n Post üben</numerusform>
<numerusform>%n Posts üben</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %n posts</source>
<extracomment>Of one: Send %n post</extracomment>
<translation>
<numerusform>%n Post senden</numerusform>
<numerusform>%n Posts senden</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending anyway as @%1</source>
<translation>Trotzdem als @%1 üben</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send anyway as @%1</source>
<translation>Trotzdem als @%1 senden</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise anyway</source>
<translation>Trotzdem üben</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting as @%1</source>
<translation>Posten als @%1 erlauben</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting</source>
<translation>Posten erlauben</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>In browser</source>
<translation>Im Browser</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>a post without a number</source>
<translation>einen Post ohne Nummer</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1 before, too.</source>
<translation>Auch %1 hast du schon begonnen.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1.</source>
<translation>Du hast %1 begonnen.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>Add it here</source>
<translation>Hier anfügen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Add to my words</source>
<translation>Zu meinen Wörtern</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Ignore here</source>
<translation>Hier übergehen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Nothing like it in the dictionary</source>
<translation>Nichts Ähnliches im Wörterbuch</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>No misspelled word.</source>
<translation>Kein falsch geschriebenes Wort.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Instead of %1</source>
<translation>Statt %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Picture %1 of %2</source>
<translation>Bild %1 von %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, described: %2</source>
<translation>%1, beschrieben: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, not described yet</source>
<translation>%1, noch nicht beschrieben</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take it out (Delete); Ctrl+Z brings it back</source>
<translation>Herausnehmen (Entf); Strg+Z holt es zurück</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Described</source>
<translation>Beschrieben</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Describe it for those who cannot see it</source>
<translation>Beschreibe es für alle, die es nicht sehen können</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take out picture %1</source>
<translation>Bild %1 herausnehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Only what Parley posts for you can be timed.</source>
<translation>Nur was Parley für dich postet, kann auf eine Zeit warten.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall %1 go out?</source>
<translation>Wann soll %1 hinausgehen?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Change to %1</source>
<translation>Auf %1 ändern</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall it go out?</source>
<translation>Wann soll es hinausgehen?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Send at %1</source>
<translation>Um %1 senden</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Sign in first; your text is kept.</source>
<translation>Melde dich zuerst an; dein Text bleibt erhalten.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copied</source>
<translation>Kopiert</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Your text is saved again.</source>
<translation>Dein Text wird wieder gespeichert.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>Nothing is sent by that. Undo brings your words back.</source>
<translation>Dabei wird nichts gesendet. Rückgängig holt deinen Text zurück.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is taken back; nothing was sent.</source>
<translation>%1 ist zurückgenommen; nichts wurde gesendet.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is out already. These are its words.</source>
<translation>%1 ist schon draußen. Hier ist der Text.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is on its way already. These are its words.</source>
<translation>%1 ist schon unterwegs. Hier ist der Text.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as: %1, %2 left</source>
<translation>Wird gepostet als: %1, noch %2 Zeichen</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as %n posts: %1</source>
<extracomment>Of one: Will be posted as %n post: %1</extracomment>
<translation>
<numerusform>Wird in %n Post gepostet: %1</numerusform>
<numerusform>Wird in %n Posts gepostet: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Of %1. This is all of it: places in Parley's code, and nobody's words, names, keys or files. It is on this computer alone, until you pass it on.</source>
<translation>Vom %1. Das ist alles, was darin steht: Stellen in Parleys Code, und niemandes Worte, Namen, Schlüssel oder Dateien. Er ist nur auf diesem Computer, bis du ihn weitergibst.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Crash report</source>
<translation>Absturzbericht</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>It is copied. Paste it on the page that opens.</source>
<translation>Er ist kopiert. Füge ihn auf der Seite ein, die sich öffnet.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Save as…</source>
<translation>Speichern unter…</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Saved as %1.</source>
<translation>Gespeichert als %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>It could not be written there. Choose another folder.</source>
<translation>Dort konnte er nicht gespeichert werden. Wähle einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Send…</source>
<translation>Senden…</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_words.py" />
<source>Something broke in Parley on %1. A report of it is on this computer.</source>
<translation>Am %1 ging in Parley etwas kaputt. Ein Bericht darüber ist auf diesem Computer.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_words.py" />
<source>Parley stopped unexpectedly on %1. A report of it is on this computer.</source>
<translation>Parley endete am %1 unerwartet. Ein Bericht darüber ist auf diesem Computer.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find</source>
<translation>Suchen</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find in #%1</source>
<translation>In #%1 suchen</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Enter or F3</source>
<translation>Enter oder F3</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Shift+Enter or Shift+F3</source>
<translation>Umschalt+Enter oder Umschalt+F3</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Close the search</source>
<translation>Suche schließen</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Escape</source>
<translation>Esc</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>This post is gone from the stream.</source>
<translation>Dieser Post ist nicht mehr im Stream.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Nothing found. Try fewer words, or only the beginning of one.</source>
<translation>Nichts gefunden. Versuche weniger Wörter oder nur den Anfang eines Wortes.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>%1 of %2</source>
<translation>%1 von %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>Posts a minute over %n minutes, %1 at most</source>
<extracomment>Of one: Posts a minute over %n minute, %1 at most</extracomment>
<translation>
<numerusform>Posts je Minute über %n Minute, höchstens %1</numerusform>
<numerusform>Posts je Minute über %n Minuten, höchstens %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>The room</source>
<translation>Der Raum</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>%1 after %2 min</source>
<translation>%1 nach %2 min</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Who asks you something, or looks for a question, stands here.</source>
<translation>Hier steht, wer dich etwas fragt oder eine Frage sucht.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Needs somebody</source>
<translation>Braucht jemanden</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 for %2, as @%3</source>
<translation>%1 für %2, als @%3</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Fold</source>
<translation>Einklappen</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Folded away: %1.</source>
<translation>Eingeklappt: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Off the list.</source>
<translation>Von der Liste genommen.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 is off the list.</source>
<translation>%1 steht nicht mehr auf der Liste.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Posts with %1 are shown again.</source>
<translation>Posts mit %1 sind wieder zu sehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox</source>
<translation>In den Posteingang</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox: %1</source>
<translation>In den Posteingang: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer</source>
<translation>Antworten</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer %1</source>
<translation>Antwort auf %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet</source>
<translation>Begrüßen</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet %1</source>
<translation>%1 begrüßen</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>New voices</source>
<translation>Neue Stimmen</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/person_list.py" />
<source>and %n more</source>
<extracomment>Of one: and %n more</extracomment>
<translation>
<numerusform>und %n weitere</numerusform>
<numerusform>und %n weitere</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: %1</source>
<translation>Erledigt: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>To inbox: it stays there until it is answered. Ctrl+Z brings it back.</source>
<translation>In den Posteingang: Dort bleibt es, bis es beantwortet ist. Strg+Z holt es zurück.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: take this off the list. Ctrl+Z brings it back.</source>
<translation>Erledigt: von der Liste nehmen. Strg+Z holt es zurück.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Repost %1</source>
<translation>%1 reposten</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks everybody: %2</source>
<translation>%1 fragt alle: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/words.py" />
<source>%n accounts, one link: %1</source>
<extracomment>Of one: %n account, one link: %1</extracomment>
<translation>
<numerusform>%n Konto, ein Link: %1</numerusform>
<numerusform>%n Konten, ein Link: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They post this link and say nothing else here: %1</source>
<translation>Sie posten diesen Link und sagen hier sonst nichts: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome to the chat, @%1! Glad that you found your way here.</source>
<translation>Willkommen im Chat, @%1! Schön, dass du hergefunden hast.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 looks for a question: %2</source>
<translation>%1 sucht eine Frage: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks @%2: %3</source>
<translation>%1 fragt @%2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Nothing said in the last %1 min</source>
<translation>Seit %1 min nichts gesagt</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>answers to %1 are dying down</source>
<translation>Antworten auf %1 werden weniger</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/words.py" />
<source>%n answers to %1</source>
<extracomment>Of one: %n answer to %1</extracomment>
<translation>
<numerusform>%n Antwort auf %1</numerusform>
<numerusform>%n Antworten auf %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks you: %2</source>
<translation>%1 fragt dich: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, first chat</source>
<translation>%1, erster Chat</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 said hello</source>
<translation>%1 hat Hallo gesagt</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, new here</source>
<translation>%1, neu hier</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They say that it is their first chat.</source>
<translation>Sagt, es sei der erste Chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They introduced themselves, and nobody has answered yet.</source>
<translation>Hat sich vorgestellt, und noch niemand hat geantwortet.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Parley knows no earlier post of theirs in this room.</source>
<translation>Parley kennt in diesem Raum keinen früheren Post von dort.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome, @%1! Good to have you here.</source>
<translation>Willkommen, @%1! Schön, dass du da bist.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Alt text</source>
<translation>Bildbeschreibung</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A picture described in words, for people who do not see it. Whoever posts the picture writes it, and screen readers say it.</source>
<translation>Ein Bild in Worten, für alle, die es nicht sehen. Wer das Bild postet, schreibt sie, und Bildschirmleser sprechen sie.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Answer (A1, A2)</source>
<translation>Antwort (A1, A2)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that begins with A and the number of a question. Parley puts number and hashtag around what you write.</source>
<translation>Ein Post, der mit A und der Nummer einer Frage beginnt. Parley setzt Nummer und Hashtag um das, was du schreibst.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The posts of your chats, kept on this computer, also when the chat is over. You can search it, and have a room forgotten.</source>
<translation>Die Posts deiner Chats, auf diesem Computer behalten, auch wenn der Chat vorbei ist. Du kannst darin suchen und einen Raum vergessen lassen.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Blocking</source>
<translation>Blockieren</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody whom you block can no longer follow you or reply to you. It is done on X, in your browser.</source>
<translation>Wen du blockierst, der kann dir nicht mehr folgen oder antworten. Das geschieht auf X, in deinem Browser.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>About an hour in which people post under one hashtag. A host asks, everybody may answer, and reading along is welcome.</source>
<translation>Etwa eine Stunde, in der Leute unter einem Hashtag posten. Ein Host fragt, alle dürfen antworten, und Mitlesen ist willkommen.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Credits</source>
<translation>Guthaben</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X charges for posts that programs read and write. The owner of the app that you sign in through pays with credits, mostly whoever organises the chat.</source>
<translation>X verlangt Geld für Posts, die Programme lesen und schreiben. Wem die App gehört, über die du dich anmeldest, der zahlt mit Guthaben; meist ist es, wer den Chat organisiert.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Direct message</source>
<translation>Direktnachricht</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A message on X that only the people in one conversation can read. Parley reads none and sends none.</source>
<translation>Eine Nachricht auf X, die nur die Leute in einem Gespräch lesen können. Parley liest keine und sendet keine.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Following</source>
<translation>Folgen</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Whom you follow on X, you read on your home page there. To take part in a chat you need to follow nobody.</source>
<translation>Wem du auf X folgst, dessen Posts liest du dort auf deiner Startseite. Um an einem Chat teilzunehmen, musst du niemandem folgen.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody who was invited because they know the topic well. The word Guest stands beside their name.</source>
<translation>Jemand, der eingeladen ist, weil er das Thema gut kennt. Neben dem Namen steht das Wort Gast.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Handle</source>
<translation>Handle</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody's name on X with @ in front, as in @ines_hosts. Nobody else has the same one; the name before it can be anything.</source>
<translation>Ein Name auf X mit @ davor, wie @ines_hosts. Niemand sonst hat denselben; der Name davor kann beliebig sein.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Hashtag</source>
<translation>Hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A word with # in front, as in #practicechat. Whoever looks for it on X finds all posts that carry it. It holds a chat together.</source>
<translation>Ein Wort mit # davor, wie #practicechat. Wer auf X danach sucht, findet alle Posts, die es tragen. Es hält einen Chat zusammen.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Whoever leads a chat: welcomes people, asks the questions and ends it. The word Host stands beside their name.</source>
<translation>Wer einen Chat leitet: begrüßt die Leute, stellt die Fragen und beendet ihn. Neben dem Namen steht das Wort Host.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Like</source>
<translation>Like</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A heart that says that you enjoyed a post. Parley opens your browser for it.</source>
<translation>Ein Herz, das sagt, dass dir ein Post gefällt. Parley öffnet dafür deinen Browser.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Link preview</source>
<translation>Linkvorschau</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The picture and headline that X shows for a web address in a post. Parley shows the address alone.</source>
<translation>Das Bild und die Überschrift, die X zu einer Webadresse in einem Post zeigt. Parley zeigt nur die Adresse.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Mention</source>
<translation>Erwähnung</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A handle in a post. X tells its owner. The posts that mention you are under For me, above the stream.</source>
<translation>Ein Handle in einem Post. X sagt es dem, dem es gehört. Posts, die dich erwähnen, stehen unter „Für mich“ über dem Stream.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Muting</source>
<translation>Stummschalten</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Posts of a person or with a word are not shown to you any more. In Parley nobody hears of it, and you can take it back.</source>
<translation>Posts einer Person oder mit einem Wort sind für dich nicht mehr zu sehen. In Parley erfährt niemand davon, und du kannst es zurücknehmen.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Post</source>
<translation>Post</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A short text that somebody puts on X for everybody to read, at times with pictures. Parley says how many signs you have left.</source>
<translation>Ein kurzer Text, den jemand auf X für alle zum Lesen schreibt, manchmal mit Bildern. Parley sagt, wie viele Zeichen du noch hast.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Practice room</source>
<translation>Übungsraum</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat with invented people on this computer. It works as a real one does, needs no account, and nothing leaves the computer.</source>
<translation>Ein Chat mit erfundenen Leuten auf diesem Computer. Er geht wie ein echter, braucht kein Konto, und nichts verlässt den Computer.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Question (Q1, Q2)</source>
<translation>Frage (Q1, Q2)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post of the host that begins with Q and a number. The question of the moment stands beside the stream.</source>
<translation>Ein Post des Hosts, der mit Q und einer Nummer beginnt. Die Frage des Moments steht neben dem Stream.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Quote</source>
<translation>Zitat</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that shows another one inside it, under words of its own.</source>
<translation>Ein Post, der einen anderen in sich zeigt, unter eigenen Worten.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Rate limit</source>
<translation>Abfragelimit</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X answers a program only so often. When X asks to wait, Parley waits, keeps what you wrote, and goes on by itself.</source>
<translation>X antwortet einem Programm nur so und so oft. Wenn X zu warten bittet, wartet Parley, behält, was du geschrieben hast, und macht von selbst weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat in short, once it is over: each question with a few answers. Parley drafts it, and you decide what goes out.</source>
<translation>Ein Chat in Kürze, wenn er vorbei ist: jede Frage mit ein paar Antworten. Parley entwirft ihn, und du entscheidest, was hinausgeht.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Reply</source>
<translation>Antwort (Reply)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that answers another one and stands beneath it on X. You write it in your browser.</source>
<translation>Ein Post, der auf einen anderen antwortet und auf X darunter steht. Du schreibst ihn in deinem Browser.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody else's post, passed on unchanged to one's own followers. An older way to do it begins with RT.</source>
<translation>Der Post von jemand anderem, unverändert an die eigenen Follower weitergegeben. Eine ältere Art, das zu tun, beginnt mit RT.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Sign in</source>
<translation>Anmelden</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>You tell X, on its own page in your browser, that Parley may read for you. Parley never sees your password.</source>
<translation>Du sagst X auf dessen Seite in deinem Browser, dass Parley für dich lesen darf. Parley sieht dein Passwort nie.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Stream</source>
<translation>Stream</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>All posts of a chat, one after another, as they come in. On X it is called feed or timeline.</source>
<translation>Alle Posts eines Chats, einer nach dem anderen, wie sie hereinkommen. Auf X heißt das Feed oder Timeline.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Thread</source>
<translation>Thread</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Several posts of one person that belong together. Parley cuts a long answer into parts that say (1/2) and (2/2).</source>
<translation>Mehrere Posts einer Person, die zusammengehören. Parley teilt eine lange Antwort in Teile, die (1/2) und (2/2) sagen.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Transcript</source>
<translation>Mitschrift</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat as a page to read later: every question with its answers, in order.</source>
<translation>Ein Chat als Seite zum späteren Lesen: jede Frage mit ihren Antworten, der Reihe nach.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X</source>
<translation>X</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The network on which the chats take place, once called Twitter. Parley does not belong to it.</source>
<translation>Das Netzwerk, auf dem die Chats stattfinden, früher Twitter. Parley gehört nicht dazu.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Everything here is on this computer, and no network is needed for it.</source>
<translation>Alles hier ist auf diesem Computer, und es braucht kein Netzwerk.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Shown round</source>
<translation>Rundgang</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Two minutes in the practice room: a chat, a question, your first answer.</source>
<translation>Zwei Minuten im Übungsraum: ein Chat, eine Frage, deine erste Antwort.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Looked up</source>
<translation>Nachschlagen</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Read</source>
<translation>Lesen</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>The guides are in English.</source>
<translation>Die Anleitungen sind auf Englisch.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Where your things are</source>
<translation>Wo deine Sachen sind</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Open the folder</source>
<translation>Ordner öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Your posts, drafts and settings. Your password is never there, and keys are in your keyring.</source>
<translation>Deine Posts, Entwürfe und Einstellungen. Dein Passwort ist nie dabei, und Schlüssel sind in deinem Schlüsselbund.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Which Parley this is</source>
<translation>Welches Parley das ist</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Licences</source>
<translation>Lizenzen</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Keyboard shortcuts</source>
<translation>Tastenkürzel</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Guide for newcomers</source>
<translation>Anleitung für Neulinge</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Guide for hosts</source>
<translation>Anleitung für Hosts</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>For organisers: one app for your chat</source>
<translation>Für Organisationen: eine App für deinen Chat</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Version %1</source>
<translation>Version %1</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Take the tour</source>
<translation>Rundgang machen</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Go on with the tour</source>
<translation>Rundgang fortsetzen</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Take the tour again</source>
<translation>Rundgang noch einmal machen</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>This is a chat</source>
<translation>Das ist ein Chat</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>People meet for an hour on a hashtag, a word with # in front. It stands at the top, with the host, who leads. Here nothing leaves this computer.</source>
<translation>Leute treffen sich eine Stunde lang auf einem Hashtag, einem Wort mit # davor. Er steht oben, mit dem Host, der den Chat leitet. Hier verlässt nichts diesen Computer.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Posts come in here</source>
<translation>Hier kommen Posts herein</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Everybody's posts with the hashtag. While you read older ones nothing moves, and a button says how many are new.</source>
<translation>Die Posts aller mit dem Hashtag. Während du ältere liest, bewegt sich nichts, und ein Knopf sagt, wie viele neu sind.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>The host asks</source>
<translation>Der Host fragt</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>The host posts Q1, Q2, Q3. The question of the moment stays here, however busy the stream gets.</source>
<translation>Der Host postet Q1, Q2, Q3. Die Frage des Moments bleibt hier, wie voll der Stream auch wird.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Q1 comes within seconds.</source>
<translation>Q1 kommt in ein paar Sekunden.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>There it is.</source>
<translation>Da ist sie.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>You answer</source>
<translation>Du antwortest</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Type a sentence, then press the button under it or Ctrl+Enter. %1 and the hashtag are put around it.</source>
<translation>Tippe einen Satz, dann drücke den Knopf darunter oder Strg+Enter. %1 und der Hashtag kommen von selbst dazu.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Over to you. Only this computer reads it.</source>
<translation>Jetzt du. Nur dieser Computer liest es.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Sent.</source>
<translation>Gesendet.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Type a sentence, then press the button under it or Ctrl+Enter. The hashtag is put behind it.</source>
<translation>Tippe einen Satz, dann drücke den Knopf darunter oder Strg+Enter. Der Hashtag kommt von selbst dazu.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Your post goes out</source>
<translation>Dein Post geht hinaus</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>For a few seconds you can take it back. Then it leaves, and comes in with everybody's posts.</source>
<translation>Ein paar Sekunden lang kannst du ihn zurücknehmen. Dann geht er hinaus und kommt mit den Posts aller herein.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>It is on its way.</source>
<translation>Er ist unterwegs.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>It is in.</source>
<translation>Er ist da.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Somebody answers you</source>
<translation>Jemand antwortet dir</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>A name with @ in front is a mention: its owner hears of it. In a real chat the arrow under a post opens X in your browser for a reply, as X does not let programs reply to everybody.</source>
<translation>Ein Name mit @ davor ist eine Erwähnung: Wem er gehört, erfährt davon. In einem echten Chat öffnet der Pfeil unter einem Post X in deinem Browser, um zu antworten, denn X lässt Programme nicht allen antworten.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Too fast for you?</source>
<translation>Zu schnell für dich?</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Press this, and new posts wait until you press it again. Nothing is lost.</source>
<translation>Drücke hier, und neue Posts warten, bis du noch einmal drückst. Nichts geht verloren.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Try it.</source>
<translation>Versuche es.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>New posts wait now. Press again to let them in.</source>
<translation>Neue Posts warten jetzt. Drücke noch einmal, um sie hereinzulassen.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Help is always here</source>
<translation>Hilfe ist immer hier</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>F1 has this tour, words explained, keys and guides. Stay as long as you like: the chat goes on.</source>
<translation>F1 hat diesen Rundgang, erklärte Begriffe, Tasten und Anleitungen. Bleib, solange du magst: Der Chat geht weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Step %1 of %2</source>
<translation>Schritt %1 von %2</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Leave the tour</source>
<translation>Rundgang verlassen</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Leave the tour (Escape)</source>
<translation>Rundgang verlassen (Esc)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Tour, %1: %2</source>
<translation>Rundgang, %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Finish</source>
<translation>Fertig</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Next</source>
<translation>Weiter</translation>
</message>
<message>
<location filename="../../desktop/ui/help/window.py" />
<source>Back to help</source>
<translation>Zurück zur Hilfe</translation>
</message>
<message>
<location filename="../../desktop/ui/help/window.py" />
<source>Guide</source>
<translation>Anleitung</translation>
</message>
<message>
<location filename="../../desktop/ui/help/words_page.py" />
<source>Find a word</source>
<translation>Begriff finden</translation>
</message>
<message>
<location filename="../../desktop/ui/help/words_page.py" />
<source>No word here has that in it.</source>
<translation>Hier enthält das kein Begriff.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/help/words_page.py" />
<source>%n words</source>
<extracomment>Of one: %n word</extracomment>
<translation>
<numerusform>%n Begriff</numerusform>
<numerusform>%n Begriffe</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/host_desk.py" />
<source>The host's desk is shown.</source>
<translation>Das Host-Pult ist zu sehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/host_desk.py" />
<source>The host's desk is put away.</source>
<translation>Das Host-Pult ist weggeräumt.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>The file is written.</source>
<translation>Die Datei ist geschrieben.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is on the run sheet as %1.</source>
<translation>Steht als %1 im Ablaufplan.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>(Practice: this post has no address. In a real chat its link stands here.)</source>
<translation>(Übung: Dieser Post hat keine Adresse. In einem echten Chat steht hier sein Link.)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is noted who has it.</source>
<translation>Notiert, wer es hat.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Your mail program has it. Where none opened, copy it.</source>
<translation>Dein Mailprogramm hat es. Hat sich keines geöffnet, dann kopiere es.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Copied. Paste it where they read it.</source>
<translation>Kopiert. Füge es dort ein, wo es gelesen wird.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>%1 (from %2)</source>
<translation>%1 (von %2)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>The file cannot be written there.</source>
<translation>Dort lässt sich die Datei nicht schreiben.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Choose another folder.</source>
<translation>Wähle einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>By e-mail, copied or as a file, to somebody who knows</source>
<translation>Per E-Mail, kopiert oder als Datei an jemanden, der es weiß</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>A reply that says so, in the composer for you to check and send</source>
<translation>Eine Antwort, die das sagt, im Schreibfeld, zum Prüfen und Senden</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer is there: note it, and Parley drafts the follow-up</source>
<translation>Die Antwort ist da: Notiere sie, und Parley entwirft den Nachtrag</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer for everybody, in the composer for you to check and send</source>
<translation>Die Antwort für alle, im Schreibfeld, zum Prüfen und Senden</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Whoever asked has the answer: nobody waits for it any more</source>
<translation>Wer gefragt hat, hat die Antwort: Niemand wartet mehr darauf</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It waits for an answer again</source>
<translation>Es wartet wieder auf eine Antwort</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>This post is not on this computer, or its author took it back.</source>
<translation>Dieser Post ist nicht auf diesem Computer, oder er wurde zurückgenommen.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1 %2</source>
<translation>%1 %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>What is the answer to %1?</source>
<translation>Wie lautet die Antwort für %1?</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Leave it empty where it was answered in the chat.</source>
<translation>Lass es leer, wenn im Chat geantwortet wurde.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out?</source>
<translation>Ging es hinaus?</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note. It stays on this computer unless you hand it over.</source>
<translation>Deine Notiz. Sie bleibt auf diesem Computer, außer du gibst sie weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Draft the follow-up</source>
<translation>Nachtrag entwerfen</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out to %1?</source>
<translation>Ging es an %1 hinaus?</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change your note…</source>
<translation>Notiz ändern …</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>More for this post</source>
<translation>Mehr zu diesem Post</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Release</source>
<translation>Freigeben</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It went out</source>
<translation>Es ging hinaus</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Not yet</source>
<translation>Noch nicht</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Put it in the welcome</source>
<translation>In die Begrüßung</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>No need</source>
<translation>Nicht nötig</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Answer: %1</source>
<translation>Antwort: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Left out of cards, transcript and recap.</source>
<translation>Nicht in Karten, Mitschrift und Rückblick.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The next chat can begin with the answer.</source>
<translation>Der nächste Chat kann mit der Antwort beginnen.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Keep note</source>
<translation>Notiz behalten</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note</source>
<translation>Deine Notiz</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change the answer…</source>
<translation>Antwort ändern …</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1. On the card: %2</source>
<translation>%1. Auf der Karte: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>On the run sheet as %1.</source>
<translation>Als %1 im Ablaufplan.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It came before the chat.</source>
<translation>Es kam vor dem Chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Name or e-mail address</source>
<translation>Name oder E-Mail-Adresse</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it</source>
<translation>Wer antwortet</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>What they have to know</source>
<translation>Was man dafür wissen muss</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Note that goes along</source>
<translation>Notiz, die mitgeht</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>E-mail…</source>
<translation>E-Mail …</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Opens your mail program with the post, its link and the note. You send it.</source>
<translation>Öffnet dein Mailprogramm mit dem Post, seinem Link und der Notiz. Du sendest sie ab.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words on the clipboard, for any other way</source>
<translation>Derselbe Text in der Zwischenablage, für jeden anderen Weg</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>File…</source>
<translation>Datei …</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words as a text file</source>
<translation>Derselbe Text als Textdatei</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Just note who has it</source>
<translation>Nur notieren, wer es hat</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it?</source>
<translation>Wer antwortet darauf?</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%n answered</source>
<extracomment>Of one: %n answered</extracomment>
<translation>
<numerusform>%n beantwortet</numerusform>
<numerusform>%n beantwortet</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list</source>
<translation>Liste kopieren</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list of what is open</source>
<translation>Liste des Offenen kopieren</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Escalated. The post is left out of cards until you release it.</source>
<translation>Eskaliert. Der Post bleibt aus den Karten heraus, bis du ihn freigibst.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Not out yet. “Pass on…” has your note for another try.</source>
<translation>Noch nicht draußen. „Weitergeben …“ hat deine Notiz für einen neuen Versuch.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Marked as answered.</source>
<translation>Als beantwortet markiert.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%1's post is out of the inbox.</source>
<translation>Der Post von %1 ist nicht mehr im Posteingang.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copied: what is open, one a line.</source>
<translation>Kopiert: was offen ist, eines je Zeile.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Nothing waits here. On a post that needs somebody, press I or choose “To the inbox” in its menu: it stays here until it is answered, also after the chat.</source>
<translation>Hier wartet nichts. Drücke bei einem Post, der jemanden braucht, I oder wähle „In den Posteingang“ in seinem Menü: Hier bleibt er, bis er beantwortet ist, auch nach dem Chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hand over as a file</source>
<translation>Als Datei weitergeben</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>An answer from an earlier chat is there. The inbox has it for your welcome.</source>
<translation>Eine Antwort aus einem früheren Chat ist da. Sie liegt für deine Begrüßung im Posteingang.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hide %1</source>
<translation>%1 verbergen</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Show %1</source>
<translation>%1 zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>The run sheet's welcome has it.</source>
<translation>Sie steht im Ablaufplan in der Begrüßung.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Put it back</source>
<translation>Zurücklegen</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1</source>
<translation>wartet %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/words.py" />
<source>%n wait, the longest for %1</source>
<extracomment>Of one: %n waits, for %1</extracomment>
<translation>
<numerusform>%n wartet, seit %1</numerusform>
<numerusform>%n warten, am längsten seit %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/words.py" />
<source>The chat is over, and %n posts still wait for an answer. They stay here until the next one.</source>
<extracomment>Of one: The chat is over, and %n post still waits for an answer. It stays here until the next one.</extracomment>
<translation>
<numerusform>Der Chat ist vorbei, und %n Post wartet noch auf eine Antwort. Er bleibt bis zum nächsten Chat hier.</numerusform>
<numerusform>Der Chat ist vorbei, und %n Posts warten noch auf eine Antwort. Sie bleiben bis zum nächsten Chat hier.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked, and here is the answer: %3</source>
<translation>%1 %2 hat gefragt, und hier ist die Antwort: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>On %1</source>
<translation>Auf %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Escalated</source>
<translation>Eskaliert</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Answer ready</source>
<translation>Antwort bereit</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>under a minute</source>
<translation>unter einer Minute</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>answered after %1</source>
<translation>beantwortet nach %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, not posted yet</source>
<translation>wartet %1, noch nicht gepostet</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, with %2</source>
<translation>wartet %1, bei %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Nobody waits for an answer.</source>
<translation>Niemand wartet auf eine Antwort.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>#%1: %2</source>
<translation>#%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 asked in #%2, on %3:</source>
<translation>%1 hat in #%2 gefragt, am %3:</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Seen, %1. We are looking into it, and answer you here.</source>
<translation>Gesehen, %1. Wir kümmern uns darum und antworten dir hier.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked: “%3” %4</source>
<translation>%1 %2 hat gefragt: „%3“ %4</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Earlier today</source>
<translation>Heute, früher</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Yesterday</source>
<translation>Gestern</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>A few days ago</source>
<translation>Vor ein paar Tagen</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Last week</source>
<translation>Letzte Woche</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>d MMMM</source>
<translation>d. MMMM</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>(the post is gone)</source>
<translation>(der Post ist weg)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words_form.py" />
<source>You began this earlier.</source>
<translation>Das hast du früher begonnen.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation</source>
<translation>Einladung</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You are signed in as @%1 through %2. Until you sign out and in again, what you read and post here goes through that one, and its owner pays.</source>
<translation>Du bist als @%1 über %2 angemeldet. Was du hier liest und postest, läuft darüber, bis du dich ab- und wieder anmeldest, und wem die App gehört, der zahlt.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation to #%1</source>
<translation>Einladung zu #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Your own chat: nothing of your plan changes</source>
<translation>Dein eigener Chat: An deinem Plan ändert sich nichts</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>An earlier version: what you have of this chat is newer, and stays</source>
<translation>Eine frühere Fassung: Was du von diesem Chat hast, ist neuer und bleibt</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat is off</source>
<translation>Dieser Chat fällt aus</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat has changed</source>
<translation>Dieser Chat hat sich geändert</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You have this invitation already</source>
<translation>Diese Einladung hast du schon</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1 does not take place</source>
<translation>#%1 findet nicht statt</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1?</source>
<translation>#%1 beitreten?</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1?</source>
<translation>Zu #%1 gehen?</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1, as it is now</source>
<translation>#%1, wie es jetzt ist</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>another app</source>
<translation>eine andere App</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go there</source>
<translation>Hingehen</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1</source>
<translation>Zu #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>More hashtags</source>
<translation>Weitere Hashtags</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Hosts</source>
<translation>Hosts</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Guests</source>
<translation>Gäste</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>When</source>
<translation>Wann</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join without it</source>
<translation>Ohne beitreten</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You join the chat, and do not use that app.</source>
<translation>Du trittst dem Chat bei und nutzt diese App nicht.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join</source>
<translation>Beitreten</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1</source>
<translation>#%1 beitreten</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take it over</source>
<translation>Übernehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take over what changed of #%1</source>
<translation>Änderungen an #%1 übernehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Whose app you sign in through</source>
<translation>Über wessen App du dich anmeldest</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Planned</source>
<translation>Geplant</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>%1's app</source>
<translation>App von %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that it is off</source>
<translation>Ausfall vermerken</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that #%1 is off</source>
<translation>Ausfall von #%1 vermerken</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You sign in through %1's app. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation>Du meldest dich über die App von %1 an. %1 zahlt für das, was hier gelesen und gepostet wird, und %2 nennt diese App an deinen Posts. Parley kann nicht prüfen, wer das ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Which chat?</source>
<translation>Welcher Chat?</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>%n more in this file come later or are over.</source>
<extracomment>Of one: %n more in this file comes later or is over.</extracomment>
<translation>
<numerusform>%n weiterer in dieser Datei kommt später oder ist vorbei.</numerusform>
<numerusform>%n weitere in dieser Datei kommen später oder sind vorbei.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>without a time of day</source>
<translation>ohne Uhrzeit</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>does not take place</source>
<translation>findet nicht statt</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Chats in %1</source>
<translation>Chats in %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 in %2 (%3 UTC)</source>
<translation>%1 in %2 (%3 UTC)</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 does not take place.</source>
<translation>%1 am %2 findet nicht statt.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1</source>
<translation>Sei dabei: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1 on %2</source>
<translation>Sei dabei: %1 am %2</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 UTC</source>
<translation>%1 UTC</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>It comes again</source>
<translation>Kommt wieder</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 and all after it do not take place.</source>
<translation>%1 am %2 und alle danach finden nicht statt.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 does not take place.</source>
<translation>%1 findet nicht statt.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Guests: %1</source>
<translation>Gäste: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join: %1</source>
<translation>Dabei sein: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Q%1, after %2: %3</source>
<translation>Q%1, nach %2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>The next one: %1.</source>
<translation>Das nächste Mal: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/passing.py" />
<source>The questions are too long for a link.</source>
<translation>Die Fragen sind zu lang für einen Link.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/passing.py" />
<source>Pass on less of the plan.</source>
<translation>Gib weniger vom Plan weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>There is no link for everybody, because no join page is set. Put docs/join/ on a web server, and its address here.</source>
<translation>Es gibt keinen Link für alle, weil keine Beitrittsseite angegeben ist. Lege docs/join/ auf einen Webserver, und trage die Adresse hier ein.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the same link as a code.</source>
<translation>Für Telefone: derselbe Link als Code.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Pass on #%1</source>
<translation>#%1 weitergeben</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>What it tells of the plan</source>
<translation>Was sie vom Plan verrät</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Address of your join page</source>
<translation>Adresse deiner Beitrittsseite</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use it</source>
<translation>Verwenden</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use this join page</source>
<translation>Diese Beitrittsseite verwenden</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Announcement</source>
<translation>Ankündigung</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Put into the composer</source>
<translation>Ins Schreibfeld</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code…</source>
<translation>Code speichern …</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the invitation…</source>
<translation>Einladung speichern …</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file…</source>
<translation>Kalenderdatei speichern …</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Without a date</source>
<translation>Ohne Datum</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1: it does not take place. Pass that on to everybody who was invited.</source>
<translation>%1: findet nicht statt. Gib das an alle weiter, die eingeladen waren.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Your join page. Leave it empty to have none.</source>
<translation>Deine Beitrittsseite. Lass das Feld leer, um keine zu haben.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The link as a code that a telephone reads</source>
<translation>Der Link als Code, den ein Telefon liest</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the hashtag, as everybody sees it in a browser.</source>
<translation>Für Telefone: der Hashtag, wie ihn alle im Browser sehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Kept for all invitations.</source>
<translation>Für alle Einladungen gespeichert.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the invitation</source>
<translation>Einladung speichern</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1 could not be written. Choose another folder.</source>
<translation>%1 ließ sich nicht schreiben. Wähle einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code</source>
<translation>Code speichern</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Copy: %1</source>
<translation>Kopieren: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Nothing but when it is</source>
<translation>Nur, wann es ist</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Topic and aim</source>
<translation>Thema und Ziel</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The questions, too</source>
<translation>Auch die Fragen</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for everybody</source>
<translation>Link für alle</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for Parley</source>
<translation>Link für Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the cancellation…</source>
<translation>Absage speichern …</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the link as a code, without what would make it too dense.</source>
<translation>Für Telefone: der Link als Code, ohne das, was ihn zu dicht machte.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>That is no address of a page. One begins with https:// and has no # in it.</source>
<translation>Das ist keine Adresse einer Seite. Eine solche beginnt mit https:// und enthält kein #.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file</source>
<translation>Kalenderdatei speichern</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your password, which you type on %1's own page, Parley never sees.</source>
<translation>Dein Passwort gibst du auf der Seite von %1 selbst ein; Parley sieht es nie.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>%1 gets what you post, and sees which hashtags you read, as your account.</source>
<translation>%1 bekommt, was du postest, und sieht, welche Hashtags du liest, als dein Konto.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Parley sends nothing about you or your computer to its makers.</source>
<translation>Parley sendet seinen Machern nichts über dich oder deinen Computer.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Settings, Files and privacy, deletes pictures, logs, a room, or everything that Parley keeps here.</source>
<translation>Unter Einstellungen, „Dateien und Privatsphäre“, löschst du Bilder, Protokolle, einen Raum oder alles, was Parley hier behält.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>What you posted stays at %1 until you delete it there.</source>
<translation>Was du gepostet hast, bleibt bei %1, bis du es dort löschst.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key to %1 is in this computer's keyring, and in no file.</source>
<translation>Dein Schlüssel zu %1 liegt im Schlüsselbund dieses Computers und in keiner Datei.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Once a day it asks %1 whether there is a newer one; Settings, General, switches that off.</source>
<translation>Einmal am Tag fragt es %1, ob es ein neueres gibt; in den Einstellungen, Allgemein, schaltest du das aus.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key to %1 is in this computer's keyring (%2), and in no file.</source>
<translation>Dein Schlüssel zu %1 liegt im Schlüsselbund dieses Computers (%2) und in keiner Datei.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>This computer has no keyring, so your key to %1 is kept nowhere: you sign in at each start.</source>
<translation>Dieser Computer hat keinen Schlüsselbund, also wird dein Schlüssel zu %1 nirgends behalten: Du meldest dich bei jedem Start an.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>On this computer</source>
<translation>Auf diesem Computer</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Posts of your rooms, what you write, and settings are in one folder: %1</source>
<translation>Posts deiner Räume, was du schreibst, und Einstellungen liegen in einem Ordner: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key</source>
<translation>Dein Schlüssel</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>What is sent</source>
<translation>Was gesendet wird</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>How you delete it</source>
<translation>Wie du es löschst</translation>
</message>
<message>
<location filename="../../desktop/ui/language_button.py" />
<source>Language</source>
<translation>Sprache</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>%n posts have not gone out.</source>
<extracomment>Of one: One post has not gone out.</extracomment>
<translation>
<numerusform>Ein Post ist noch nicht hinausgegangen.</numerusform>
<numerusform>%n Posts sind noch nicht hinausgegangen.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>%n are timed, the first for %1; these go out only while Parley is open.</source>
<extracomment>Of one: One is timed for %1; that one goes out only while Parley is open.</extracomment>
<translation>
<numerusform>Einer wartet auf %1; er geht nur hinaus, solange Parley offen ist.</numerusform>
<numerusform>%n warten auf ihre Zeit, der erste auf %1; sie gehen nur hinaus, solange Parley offen ist.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Nobody knows yet whether your post is out.</source>
<translation>Noch weiß niemand, ob dein Post draußen ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Your text is kept. Parley looks for it when you open it next.</source>
<translation>Dein Text bleibt erhalten. Parley sieht nach, ob er draußen ist, wenn du es das nächste Mal öffnest.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>They are kept, and go out when you open Parley next.</source>
<extracomment>Of one: It is kept, and goes out when you open Parley next.</extracomment>
<translation>
<numerusform>Er bleibt erhalten und geht hinaus, wenn du Parley das nächste Mal öffnest.</numerusform>
<numerusform>Sie bleiben erhalten und gehen hinaus, wenn du Parley das nächste Mal öffnest.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>It is timed for %1; it goes out only while Parley is open.</source>
<translation>Er wartet auf %1; er geht nur hinaus, solange Parley offen ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Keep Parley open</source>
<translation>Parley offen lassen</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Send now and close</source>
<translation>Jetzt senden und schließen</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Sending…</source>
<translation>Wird gesendet …</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Post on time is on.</source>
<translation>Pünktlich posten ist an.</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Not signed in</source>
<translation>Nicht angemeldet</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Connecting</source>
<translation>Wird verbunden</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Live</source>
<translation>Live</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Waiting</source>
<translation>Wartet</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Stopped</source>
<translation>Angehalten</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/live_pill.py" />
<source>%n posts a minute</source>
<extracomment>Of one: %n post a minute</extracomment>
<translation>
<numerusform>%n Post je Minute</numerusform>
<numerusform>%n Posts je Minute</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Begins %1</source>
<translation>Beginnt %1</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Your text could not be saved. Copy it?</source>
<translation>Dein Text ließ sich nicht speichern. Kopieren?</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>It is gone with the window, unless you paste it somewhere else first.</source>
<translation>Er verschwindet mit dem Fenster, außer du fügst ihn vorher anderswo ein.</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Close without it</source>
<translation>Ohne ihn schließen</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Copied. Paste it somewhere else, then close Parley.</source>
<translation>Kopiert. Füge ihn anderswo ein, dann schließe Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>This post is gone.</source>
<translation>Dieser Post ist weg.</translation>
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>Parley cannot read this post from its database just now. It tries again in a moment.</source>
<translation>Parley kann diesen Post gerade nicht aus seiner Datenbank lesen. Gleich versucht es das noch einmal.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%n need somebody</source>
<extracomment>Of one: %n needs somebody</extracomment>
<translation>
<numerusform>%n braucht jemanden</numerusform>
<numerusform>%n brauchen jemanden</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%n new voices</source>
<extracomment>Of one: %n new voice</extracomment>
<translation>
<numerusform>%n neue Stimme</numerusform>
<numerusform>%n neue Stimmen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>No new voices yet</source>
<translation>Noch keine neuen Stimmen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>your time</source>
<translation>deine Zeit</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Your time: %1</source>
<translation>Deine Zeit: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: on</source>
<translation>Pünktlich posten: an</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Cues go out by themselves while Parley is open. Press to stop that.</source>
<translation>Programmpunkte gehen von selbst hinaus, solange Parley offen ist. Drücke, um das zu beenden.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: elsewhere</source>
<translation>Pünktlich posten: anderswo</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Another computer posts cues by itself. Press to let this one do it.</source>
<translation>Ein anderer Computer postet die Programmpunkte von selbst. Drücke, damit dieser es tut.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: off</source>
<translation>Pünktlich posten: aus</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Nothing goes out by itself. Press to change that.</source>
<translation>Nichts geht von selbst hinaus. Drücke, um das zu ändern.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/clock_line.py" />
<source>held</source>
<translation>angehalten</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is skipped.</source>
<translation>%1 ist übersprungen.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is off the run sheet.</source>
<translation>%1 ist aus dem Ablaufplan.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 has not come back from the network yet.</source>
<translation>%1 ist noch nicht aus dem Netzwerk zurück.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Correct %1</source>
<translation>%1 berichtigen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Words</source>
<translation>Worte</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number</source>
<translation>Nummer</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minute</source>
<translation>Minute</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number of the question</source>
<translation>Nummer der Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minutes after the start</source>
<translation>Minuten nach dem Beginn</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>A new %1</source>
<translation>Neu: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Edit %1</source>
<translation>%1 bearbeiten</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>%1 as @%2</source>
<translation>%1 als @%2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Anybody</source>
<translation>Wer will</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You</source>
<translation>Du</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Who posts it</source>
<translation>Wer es postet</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>at %1</source>
<translation>um %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Add it</source>
<translation>Hinzufügen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Nobody has answered yet: Parley deletes the post and posts it again.</source>
<translation>Noch hat niemand geantwortet: Parley löscht den Post und postet ihn neu.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Answers may be there already: a new post says “%1 (corrected)”.</source>
<translation>Vielleicht gibt es schon Antworten: In einem neuen Post steht „%1 (corrected)“.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You began this earlier. Cancel throws it away.</source>
<translation>Das hast du früher begonnen. Abbrechen verwirft es.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Run sheet</source>
<translation>Ablaufplan</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Nothing is on the run sheet yet. Add the welcome and the questions, or import them from a list.</source>
<translation>Der Ablaufplan ist noch leer. Füge die Begrüßung und die Fragen hinzu, oder importiere sie aus einer Liste.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_pictures.py" />
<source>Add pictures to this cue</source>
<translation>Bilder zu diesem Programmpunkt</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_row.py" />
<source>Ctrl and an arrow moves it, and so does the mouse.</source>
<translation>Strg und ein Pfeil verschieben ihn, die Maus auch.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>for your eyes only</source>
<translation>nur für deine Augen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>skipped</source>
<translation>übersprungen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>done</source>
<translation>erledigt</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>by @%1</source>
<translation>von @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>corrected</source>
<translation>berichtigt</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted</source>
<translation>gepostet</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>%1 is there twice</source>
<translation>%1 ist zweimal da</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted twice, also by @%1</source>
<translation>zweimal gepostet, auch von @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Show the question and chosen answers to a room (%1)</source>
<translation>Frage und ausgewählte Antworten einem Saal zeigen (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Stage</source>
<translation>Bühne</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>Back to the question</source>
<translation>Zurück zur Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room: %1</source>
<translation>Der Raum: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room at a glance</source>
<translation>Der Raum im Überblick</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Text, Markdown or CSV (*.txt *.md *.markdown *.csv *.tsv);;All files (*)</source>
<translation>Text, Markdown oder CSV (*.txt *.md *.markdown *.csv *.tsv);;Alle Dateien (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>minute %1: %2</source>
<translation>Minute %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Import questions</source>
<translation>Fragen importieren</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>One a line, as Q1: … with its time or minute if you like; a list, Markdown, or a table as CSV.</source>
<translation>Eine je Zeile, als Q1: … mit Uhrzeit oder Minute, wenn du magst; eine Liste, Markdown oder eine Tabelle als CSV.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Questions to import</source>
<translation>Fragen zum Importieren</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>What is found</source>
<translation>Was gefunden ist</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>That is no text with questions.</source>
<translation>Das ist kein Text mit Fragen.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Save the questions as text, Markdown or CSV.</source>
<translation>Speichere die Fragen als Text, Markdown oder CSV.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add %1</source>
<translation>%1 hinzufügen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add</source>
<translation>Hinzufügen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>The file cannot be read.</source>
<translation>Die Datei lässt sich nicht lesen.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Hold</source>
<translation>Anhalten</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>+%1 min</source>
<translation>+%1 min</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>−%1 min</source>
<translation>−%1 min</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>%1 min sooner</source>
<translation>%1 min früher</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Next: %1</source>
<translation>Als Nächstes: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits by %1 min</source>
<translation>Alles Wartende um %1 min verschieben</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Have all that waits %1 min sooner: back to the plan first</source>
<translation>Alles Wartende %1 min früher: zuerst zurück zum Plan</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Skip %1</source>
<translation>%1 überspringen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>All that waits moves on</source>
<translation>Alles Wartende rückt nach</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits until you go on</source>
<translation>Alles Wartende aufschieben, bis du weitermachst</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Nobody is signed in here. Sign in, and then post %1.</source>
<translation>Hier ist niemand angemeldet. Melde dich an, dann poste %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Play this chat in the practice room first (%1)</source>
<translation>Diesen Chat zuerst im Übungsraum spielen (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Plan one, and its questions stand here, each at its minute. Nothing goes out by itself.</source>
<translation>Plane einen, und hier stehen seine Fragen, jede bei ihrer Minute. Nichts geht von selbst hinaus.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue to the run sheet</source>
<translation>Programmpunkt in den Ablaufplan</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Questions from a list, Markdown or a table</source>
<translation>Fragen aus einer Liste, Markdown oder einer Tabelle</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Take back what was done last at the run sheet (Ctrl+Z)</source>
<translation>Letzten Schritt am Ablaufplan zurücknehmen (Strg+Z)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Rehearse</source>
<translation>Proben</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Answers to %1 are dying down.</source>
<translation>Antworten auf %1 werden weniger.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>There is nothing here to take back.</source>
<translation>Hier gibt es nichts zurückzunehmen.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue</source>
<translation>Punkt hinzufügen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Have this run sheet in a folder that your co-hosts have, too</source>
<translation>Diesen Ablaufplan in einen Ordner legen, den auch deine Co-Hosts haben</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Shared with your co-hosts in %1</source>
<translation>Mit deinen Co-Hosts geteilt in %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share</source>
<translation>Teilen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>A folder that your co-hosts have, too</source>
<translation>Ein Ordner, den auch deine Co-Hosts haben</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share the run sheet</source>
<translation>Ablaufplan teilen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Another folder…</source>
<translation>Anderer Ordner …</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Do not share any more</source>
<translation>Nicht mehr teilen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/ties.py" />
<source>%1 again: %2</source>
<translation>%1 noch einmal: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Welcome</source>
<translation>Begrüßung</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Question</source>
<translation>Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Teaser</source>
<translation>Teaser</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Note</source>
<translation>Notiz</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Closing</source>
<translation>Abschluss</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the welcome</source>
<translation>Begrüßung posten</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the teaser</source>
<translation>Teaser posten</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the closing</source>
<translation>Abschluss posten</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/words.py" />
<source>%n pictures</source>
<extracomment>Of one: %n picture</extracomment>
<translation>
<numerusform>%n Bild</numerusform>
<numerusform>%n Bilder</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>a link: %1</source>
<translation>ein Link: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>since the end</source>
<translation>seit dem Ende</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Held for %1</source>
<translation>Angehalten seit %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>On time</source>
<translation>Pünktlich</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min behind</source>
<translation>%1 min zurück</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min ahead</source>
<translation>%1 min voraus</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>in %1 min</source>
<translation>in %1 min</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>now</source>
<translation>jetzt</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min late</source>
<translation>%1 min zu spät</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, planned for %2</source>
<translation>%1, geplant für %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 too many</source>
<translation>%1 zu viel</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, described</source>
<translation>%1, beschrieben</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, not described</source>
<translation>%1, nicht beschrieben</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, %n not described</source>
<extracomment>Of one: %1, %n not described</extracomment>
<translation>
<numerusform>%1, %n nicht beschrieben</numerusform>
<numerusform>%1, %n nicht beschrieben</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>yours</source>
<translation>deiner</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 is late: you can take it over</source>
<translation>@%1 ist spät dran: Du kannst es übernehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 posts it</source>
<translation>@%1 postet es</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>until it begins</source>
<translation>bis zum Beginn</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>left</source>
<translation>bis zum Ende</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 was asked already. Ask another question as %1?</source>
<translation>%1 wurde schon gefragt. Eine andere Frage als %1 stellen?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 went out less than a minute ago. Post %2 now?</source>
<translation>%1 ging vor weniger als einer Minute hinaus. %2 jetzt posten?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The chat has not begun yet. Post %1 now?</source>
<translation>Der Chat hat noch nicht begonnen. %1 jetzt posten?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 has not left this computer yet. Post %2 now?</source>
<translation>%1 hat diesen Computer noch nicht verlassen. %2 jetzt posten?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 is %2 over what fits into one post. Post it as several?</source>
<translation>%1 ist um %2 zu lang für einen Post. Als mehrere posten?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 means to post %2. Post it yourself?</source>
<translation>@%1 hat vor, %2 zu posten. Selbst posten?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The picture of %1 is not on this computer yet. Post without?</source>
<translation>Das Bild von %1 ist noch nicht auf diesem Computer. Ohne posten?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The time of %1 went by while Parley could not post it. Post it now?</source>
<translation>Die Zeit von %1 verging, während Parley nicht posten konnte. Jetzt posten?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 wrote %2. Post it as it is?</source>
<translation>@%1 hat %2 geschrieben. So posten, wie es ist?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>You host with this account. Answer with it?</source>
<translation>Du bist Host mit diesem Konto. Damit antworten?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>days until it begins</source>
<translation>Tage bis zum Beginn</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today %1 · this chat about %2</source>
<translation>Heute %1 · dieser Chat etwa %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/money_words.py" />
<source>%n posts, with links %1 instead of %2.</source>
<extracomment>Of one: With the link %1 instead of %2.</extracomment>
<translation>
<numerusform>Mit dem Link %1 statt %2.</numerusform>
<numerusform>%n Posts, mit Links %1 statt %2.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is far from its cap: %1 of %2.</source>
<translation>Dieser Chat ist weit von seiner Obergrenze entfernt: %1 von %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat may read for %1 today.</source>
<translation>Dieser Chat darf heute für %1 lesen.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today, in UTC: posts read %1, written %2.</source>
<translation>Heute, nach UTC: Posts gelesen %1, geschrieben %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat so far: %1.</source>
<translation>Dieser Chat bisher: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Prices of %1; if X bills authors and uploads too, today is %2.</source>
<translation>Preise vom %1; falls X auch Autoren und Uploads berechnet, ist es heute %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>At this pace this chat reaches its cap of %1 for today within ten minutes.</source>
<translation>In diesem Tempo erreicht dieser Chat seine heutige Obergrenze von %1 binnen zehn Minuten.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is close to its cap of %1 for today. Parley looks for new posts less often.</source>
<translation>Dieser Chat ist nah an seiner heutigen Obergrenze von %1. Parley sieht seltener nach neuen Posts.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat has reached its cap of %1 for today.</source>
<translation>Dieser Chat hat seine heutige Obergrenze von %1 erreicht.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Nothing here costs anything.</source>
<translation>Hier kostet nichts etwas.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>How much is read here is decided by whoever pays for it.</source>
<translation>Wie viel hier gelesen wird, bestimmt, wer dafür zahlt.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>There is no cap here.</source>
<translation>Hier gibt es keine Obergrenze.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Posts read here today: %1 of the %2 that Parley may read. It looks less often now.</source>
<translation>Heute hier gelesene Posts: %1 der %2, die Parley lesen darf. Jetzt sieht es seltener nach.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Posts read here today: %1, as many as Parley may read in a day.</source>
<translation>Heute hier gelesene Posts: %1, so viele, wie Parley an einem Tag lesen darf.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It may read for %1 today.</source>
<translation>Heute darf es für %1 lesen.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here; what you write goes out.</source>
<translation>Parley liest hier nicht weiter; was du schreibst, geht hinaus.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here.</source>
<translation>Parley liest hier nicht weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1; what you write goes out.</source>
<translation>Um %1 geht es weiter; was du schreibst, geht hinaus.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1.</source>
<translation>Um %1 geht es weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 waits for you</source>
<translation>#%1: %2 wartet auf dich</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/on_time_news.py" />
<source>%n cues of %1 are to go out by themselves, the first at %2; they do so only while Parley is open.</source>
<extracomment>Of one: A cue of %1 is to go out by itself at %2; it does so only while Parley is open.</extracomment>
<translation>
<numerusform>Ein Programmpunkt von %1 soll um %2 von selbst hinausgehen; das tut er nur, solange Parley offen ist.</numerusform>
<numerusform>%n Programmpunkte von %1 sollen von selbst hinausgehen, der erste um %2; das tun sie nur, solange Parley offen ist.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: cues cannot go out on time</source>
<translation>#%1: Programmpunkte können nicht pünktlich hinaus</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 is not out yet</source>
<translation>#%1: %2 ist noch nicht draußen</translation>
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post was to go out at %1. It waits for your word in %2.</source>
<translation>Ein Post sollte um %1 hinausgehen. In %2 wartet er auf dein Wort.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/overdue_news.py" />
<source>%n posts did not go out in time. They wait for your word in %1.</source>
<extracomment>Of one: %n post did not go out in time. It waits for your word in %1.</extracomment>
<translation>
<numerusform>%n Post ging nicht rechtzeitig hinaus. In %1 wartet er auf dein Wort.</numerusform>
<numerusform>%n Posts gingen nicht rechtzeitig hinaus. In %1 warten sie auf dein Wort.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post did not go out in time. It waits for your word in %1.</source>
<translation>Ein Post ging nicht rechtzeitig hinaus. In %1 wartet er auf dein Wort.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>Keys</source>
<translation>Tasten</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>Find a key</source>
<translation>Taste finden</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>No key does that. Try fewer letters.</source>
<translation>Das tut keine Taste. Versuche weniger Buchstaben.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Find a command, a room or a question</source>
<translation>Befehl, Raum oder Frage finden</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>The arrow keys choose, Enter does it, Escape goes back.</source>
<translation>Die Pfeiltasten wählen, Enter führt aus, Esc geht zurück.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Nothing fits. Try fewer letters, a room like #critlib, or a question like Q3.</source>
<translation>Nichts passt. Versuche weniger Buchstaben, einen Raum wie #critlib oder eine Frage wie Q3.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>What can be done</source>
<translation>Was sich tun lässt</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Used last</source>
<translation>Zuletzt verwendet</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/palette/sheet.py" />
<source>%n matches</source>
<extracomment>Of one: %n match</extracomment>
<translation>
<numerusform>%n Treffer</numerusform>
<numerusform>%n Treffer</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Look</source>
<translation>Aussehen</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Quiet and aloud</source>
<translation>Ruhe und Vorlesen</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>General</source>
<translation>Allgemein</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>mute sound notifications announcements</source>
<translation>stumm Ton Benachrichtigungen Ansagen</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Rooms</source>
<translation>Räume</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Contrast</source>
<translation>Kontrast</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Motion</source>
<translation>Bewegung</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>zoom text size dark</source>
<translation>Zoom Textgröße Schriftgröße dunkel</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>These may still be in your keyring. Try again, or delete them there: %1</source>
<translation>Diese sind vielleicht noch in deinem Schlüsselbund. Versuch es noch einmal, oder lösche sie dort: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Delete everything</source>
<translation>Alles löschen</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Done. Parley keeps nothing on this computer any more.</source>
<translation>Fertig. Parley behält nichts mehr auf diesem Computer.</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>A program has this open. Close it and try again; else Parley goes on at its next start: %1</source>
<translation>Ein Programm hat dies offen. Schließ es und versuch es noch einmal; sonst macht Parley beim nächsten Start weiter: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Not Parley's, and still there: %1</source>
<translation>Nicht von Parley und noch da: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1, or this and all after it?</source>
<translation>Nur %1, oder diesen und alle danach?</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancelled</source>
<translation>Abgesagt</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1</source>
<translation>Nur %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>This and all after it</source>
<translation>Diesen und alle danach</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1, on the clock of %2</source>
<translation>%1, nach der Uhr von %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 in %2 (%3)</source>
<translation>%1 in %2 (%3)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Not on %1</source>
<translation>Nicht am %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>A slow chat: one question a day</source>
<translation>Ein langsamer Chat: eine Frage am Tag</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Hosts: %1</source>
<translation>Hosts: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Over</source>
<translation>Vorbei</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Plan the next</source>
<translation>Nächsten planen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Open the room</source>
<translation>Raum öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>In %1</source>
<translation>In %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>It takes place after all</source>
<translation>Er findet doch statt</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Tell those whom you invited</source>
<translation>Sag es denen, die du eingeladen hast</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Invite</source>
<translation>Einladen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Change</source>
<translation>Ändern</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancel it</source>
<translation>Absagen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 after all</source>
<translation>%1 doch</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Nothing is planned. A chat that you plan, or are invited to, is listed here with its time.</source>
<translation>Nichts ist geplant. Ein Chat, den du planst oder zu dem du eingeladen bist, steht hier mit seiner Zeit.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>All upcoming chats</source>
<translation>Alle kommenden Chats</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Upcoming</source>
<translation>Demnächst</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Lately</source>
<translation>Kürzlich</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Several with commas between.</source>
<translation>Mehrere mit Kommas dazwischen.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Change the plan of #%1</source>
<translation>Plan von #%1 ändern</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw it away</source>
<translation>Wegwerfen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The chat</source>
<translation>Der Chat</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Who</source>
<translation>Wer</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>In which words</source>
<translation>Mit welchen Worten</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>For who joins</source>
<translation>Für alle, die beitreten</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Your app's client id (optional)</source>
<translation>Client-ID deiner App (freiwillig)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Whose app that is</source>
<translation>Wessen App das ist</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and A1</source>
<translation>Q1 und A1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>T1 for topics</source>
<translation>T1 für Themen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>F1 and A1 (German)</source>
<translation>F1 und A1 (deutsch)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>P1 and R1 (Spanish, Portuguese)</source>
<translation>P1 und R1 (spanisch, portugiesisch)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and R1 (French)</source>
<translation>Q1 und R1 (französisch)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>%1 and %2 (Arabic)</source>
<translation>%1 und %2 (arabisch)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>%1 and %2 (Japanese)</source>
<translation>%1 und %2 (japanisch)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Parley finds out</source>
<translation>Parley findet es heraus</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title and topic</source>
<translation>Titel und Thema</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The questions, too, with their minutes</source>
<translation>Auch die Fragen, mit ihren Minuten</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Plan it</source>
<translation>Planen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Save the changes</source>
<translation>Änderungen speichern</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw away what you began</source>
<translation>Begonnenes wegwerfen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title</source>
<translation>Titel</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Topic, in a line</source>
<translation>Thema, in einer Zeile</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Aim</source>
<translation>Ziel</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Co-hosts</source>
<translation>Co-Hosts</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post as it begins.</source>
<translation>Was du zu Beginn postest.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post at its end.</source>
<translation>Was du am Ende postest.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>One on each line.</source>
<translation>Eine je Zeile.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Others that people use for this chat.</source>
<translation>Andere, die für diesen Chat in Gebrauch sind.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>With it people sign in through your organisation's app, which pays for what they read and post.</source>
<translation>Damit meldet man sich über die App deiner Organisation an; sie zahlt für das, was gelesen und gepostet wird.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Example Library</source>
<translation>Beispielbibliothek</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>How questions and answers are labelled</source>
<translation>Wie Fragen und Antworten bezeichnet sind</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What an invitation tells of the plan</source>
<translation>Was eine Einladung vom Plan verrät</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you want to know or reach.</source>
<translation>Was du wissen oder erreichen willst.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is planned. Its room waits for it.</source>
<translation>#%1 ist geplant. Der Raum wartet schon.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>That one chat is off, the others stay. Tell those whom you invited.</source>
<translation>Dieser eine Chat fällt aus, die anderen bleiben. Sag es denen, die du eingeladen hast.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Pass it on</source>
<translation>Weitergeben</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Changed. Send the new file to those whom you invited.</source>
<translation>Geändert. Schick denen, die du eingeladen hast, die neue Datei.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is cancelled. Tell those whom you invited.</source>
<translation>#%1 ist abgesagt. Sag es denen, die du eingeladen hast.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is off the list. Its room stays.</source>
<translation>#%1 ist von der Liste. Der Raum bleibt.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Remind me</source>
<translation>Erinnere mich</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 takes place after all. Tell those whom you invited.</source>
<translation>#%1 findet doch statt. Sag es denen, die du eingeladen hast.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>When that is</source>
<translation>Wann das ist</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>The same on your clock.</source>
<translation>Auf deiner Uhr ebenso.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>On your clock: %1 (%2)</source>
<translation>Auf deiner Uhr: %1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>One question a day, each at %1.</source>
<translation>Eine Frage am Tag, jeweils um %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>no more</source>
<translation>keine weiteren</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1. Then: %2</source>
<translation>%1. Danach: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time is skipped in %1 that day, when clocks go forward. It begins at %2.</source>
<translation>Diese Zeit entfällt an jenem Tag in %1, weil die Uhren vorgestellt werden. Beginn ist um %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>From %1 on it begins at %2 on your clock: clocks change on other days here than in %3.</source>
<translation>Ab %1 ist der Beginn auf deiner Uhr um %2: Hier werden die Uhren an anderen Tagen umgestellt als in %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1 is on at the same time: %2, %3.</source>
<translation>Zur selben Zeit läuft %1: %2, %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time comes twice in %1 that day, when clocks go back. It begins the first time.</source>
<translation>Diese Zeit kommt an jenem Tag in %1 zweimal, weil die Uhren zurückgestellt werden. Beginn ist beim ersten Mal.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, %n times</source>
<extracomment>Of one: %1, once</extracomment>
<translation>
<numerusform>%1, einmal</numerusform>
<numerusform>%1, %n-mal</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, until %2</source>
<translation>%1, bis %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Once</source>
<translation>Einmal</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day</source>
<translation>Jeden Tag</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day from Monday to Friday</source>
<translation>Jeden Tag von Montag bis Freitag</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the last %1</source>
<translation>Jeden Monat am letzten %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the %1 %2</source>
<translation>Jeden Monat am %1 %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every %1</source>
<translation>Jeden %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every second %1</source>
<translation>Jeden zweiten %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>first</source>
<translation>ersten</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>second</source>
<translation>zweiten</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>third</source>
<translation>dritten</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fourth</source>
<translation>vierten</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fifth</source>
<translation>fünften</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>%n questions are planned, the first after %1 min.</source>
<extracomment>Of one: One question is planned, after %1 min.</extracomment>
<translation>
<numerusform>Eine Frage ist geplant, nach %1 min.</numerusform>
<numerusform>%n Fragen sind geplant, die erste nach %1 min.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>A post to check and send: that you are in a chat, and until when.</source>
<translation>Ein Post zum Prüfen und Senden: dass du in einem Chat bist, und bis wann.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Begins in %1</source>
<translation>Beginnt in %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>The host welcomes everybody, then asks Q1, Q2, Q3. You answer A1, A2, A3 here.</source>
<translation>Der Host begrüßt alle und stellt dann Q1, Q2, Q3. Du antwortest hier mit A1, A2, A3.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Say hello</source>
<translation>Hallo sagen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Tell your followers</source>
<translation>Follower informieren</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>#%1 has not begun</source>
<translation>#%1 hat noch nicht begonnen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Hello, everybody! </source>
<translation>Hallo zusammen! </translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Pace</source>
<translation>Tempo</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>First day</source>
<translation>Erster Tag</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Begins at</source>
<translation>Beginnt um</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Length</source>
<translation>Länge</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Comes again</source>
<translation>Kommt wieder</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Rule of your own (RRULE)</source>
<translation>Eigene Regel (RRULE)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>By a rule of your own</source>
<translation>Nach eigener Regel</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>An hour or so</source>
<translation>Etwa eine Stunde</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Slow: one question a day</source>
<translation>Langsam: eine Frage am Tag</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>As in calendar files (RFC 5545), for example FREQ=WEEKLY;INTERVAL=3;COUNT=10</source>
<translation>Wie in Kalenderdateien (RFC 5545), zum Beispiel FREQ=WEEKLY;INTERVAL=3;COUNT=10</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> days</source>
<translation> Tage</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> min</source>
<translation> min</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · in %2</source>
<translation>%1 · in %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>I am in #%1 until %2 and post more than usual. Join in, or mute the hashtag until then.</source>
<translation>Bis %2 bin ich in #%1 und poste mehr als sonst. Macht mit, oder schaltet den Hashtag so lange stumm.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/words.py" />
<source>in %n days</source>
<extracomment>Of one: in %n day</extracomment>
<translation>
<numerusform>in %n Tag</numerusform>
<numerusform>in %n Tagen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 in your time zone, for %3</source>
<translation>%1, %2 in deiner Zeitzone, %3 lang</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 where it is planned (%3)</source>
<translation>%1, %2 am Ort der Planung (%3)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>ddd d MMM</source>
<translation>ddd, d. MMM</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · cancelled</source>
<translation>%1 · abgesagt</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>On now, until %1</source>
<translation>Läuft gerade, bis %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>in %1 h</source>
<translation>in %1 h</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 where it is planned (%2)</source>
<translation>%1 am Ort der Planung (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>over</source>
<translation>vorbei</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zone</source>
<translation>Zeitzone</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zones</source>
<translation>Zeitzonen</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Type a city, for example Berlin.</source>
<translation>Tippe eine Stadt, zum Beispiel Berlin.</translation>
</message>
<message>
<location filename="../../desktop/ui/practice_band.py" />
<source>Practice: nothing leaves this computer</source>
<translation>Übung: Nichts verlässt diesen Computer</translation>
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Stopping…</source>
<translation>Wird angehalten …</translation>
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Cancel: %1</source>
<translation>Abbrechen: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/answers.py" />
<source>Probably answers, by what Parley can tell</source>
<translation>Vermutlich Antworten, soweit Parley das sagen kann</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %n more</source>
<extracomment>Of one: Show %n more</extracomment>
<translation>
<numerusform>%n weitere zeigen</numerusform>
<numerusform>%n weitere zeigen</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %n more answers</source>
<extracomment>Of one: Show %n more answer</extracomment>
<translation>
<numerusform>%n weitere Antwort zeigen</numerusform>
<numerusform>%n weitere Antworten zeigen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/bar.py" />
<source>Fold answers</source>
<translation>Antworten einklappen</translation>
</message>
<message>
<location filename="../../desktop/ui/question/behind.py" />
<source>More posts come than can be read. Answers are counted again once it is calmer.</source>
<translation>Es kommen mehr Posts, als sich lesen lassen. Antworten werden wieder gezählt, wenn es ruhiger ist.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/behind.py" />
<source>Still reading: %n posts to go.</source>
<extracomment>Of one: Still reading: %n post to go.</extracomment>
<translation>
<numerusform>Parley liest noch: %n Post fehlt.</numerusform>
<numerusform>Parley liest noch: %n Posts fehlen.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Quoted: %1</source>
<translation>Zitiert: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Open the picture's post in the browser</source>
<translation>Post des Bildes im Browser öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Fold the question</source>
<translation>Frage einklappen</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Unfold the question</source>
<translation>Frage ausklappen</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>No question yet</source>
<translation>Noch keine Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>pinned for you</source>
<translation>für dich angeheftet</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>asked by</source>
<translation>gefragt von</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>By the organiser's plan. Whether it was asked can be read by who is signed in.</source>
<translation>Nach dem Plan. Ob sie gestellt wurde, kann lesen, wer angemeldet ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Pin and correct</source>
<translation>Anheften und berichtigen</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Write a note for yourself about this question</source>
<translation>Eine Notiz für dich zu dieser Frage schreiben</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Back to %1</source>
<translation>Zurück zu %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Only you see it as pinned. It stays until a host moves on, or until you release it.</source>
<translation>Nur du siehst sie angeheftet. Sie bleibt, bis ein Host weitergeht oder du sie löst.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Host's handle</source>
<translation>Handle des Hosts</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>if you know them: @…</source>
<translation>falls du es kennst: @…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Name the host</source>
<translation>Host nennen</translation>
</message>
<message>
<location filename="../../desktop/ui/question/note_line.py" />
<source>Your note about %1. Nobody else sees it.</source>
<translation>Deine Notiz zu %1. Sonst sieht sie niemand.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Current question</source>
<translation>Aktuelle Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Parley is reading this chat. Its questions will be here in a moment.</source>
<translation>Parley liest diesen Chat. Gleich stehen seine Fragen hier.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Question and answers</source>
<translation>Frage und Antworten</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is kept.</source>
<translation>Die Notiz ist gespeichert.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is gone.</source>
<translation>Die Notiz ist weg.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Q%1 is pinned, for you alone.</source>
<translation>Q%1 ist angeheftet, nur für dich.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Words of the question</source>
<translation>Wortlaut der Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>There is a Q%1 already. For you, this one takes its place.</source>
<translation>Ein Q%1 gibt es schon. Für dich tritt diese an seine Stelle.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin a question of your own…</source>
<translation>Eigene Frage anheften …</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>A question of your own</source>
<translation>Eine eigene Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Another number for %1</source>
<translation>Andere Nummer für %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin for me</source>
<translation>Für mich anheften</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>It is on its way; you see it above the composer.</source>
<translation>Sie ist unterwegs; du siehst sie über dem Schreibfeld.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Release the pin on %1</source>
<translation>%1 lösen</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words…</source>
<translation>Wortlaut berichtigen …</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Change the number…</source>
<translation>Nummer ändern …</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The pin on Q%1 is released.</source>
<translation>Q%1 ist gelöst.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words of %1</source>
<translation>Wortlaut von %1 berichtigen</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The question is missing. Type it first.</source>
<translation>Die Frage fehlt. Tippe sie zuerst.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin this question</source>
<translation>Diese Frage anheften</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat has begun. Q%1 is planned for %2, %3.</source>
<translation>Dieser Chat hat begonnen. Q%1 ist für %2 geplant, %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question of #%1 will appear here. Parley sees who hosts from what they post.</source>
<translation>Hier erscheint die erste Frage von #%1. Parley erkennt an den Posts, wer Host ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>%1, minute %2</source>
<translation>%1, Minute %2</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Q%1 is planned %2.</source>
<translation>Q%1 ist %2 geplant.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat ended at %1 on %2.</source>
<translation>Nach Plan endete dieser Chat um %1 am %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat begins on %1 at %2, %3.</source>
<translation>Dieser Chat beginnt am %1 um %2, %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat goes on until %1.</source>
<translation>Nach Plan dauert dieser Chat bis %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Nobody is signed in, so no question can be read. Choose the number you answer below.</source>
<translation>Niemand ist angemeldet, darum lässt sich keine Frage lesen. Wähle unten die Nummer, auf die du antwortest.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question will appear here when @%1 posts Q1.</source>
<translation>Die erste Frage erscheint hier, wenn @%1 Q1 postet.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Planned %1.</source>
<translation>Geplant %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan the chat ends %1.</source>
<translation>Nach Plan endet der Chat %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Post it as Q%1</source>
<translation>Als Q%1 posten</translation>
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Back to Q%1</source>
<translation>Zurück zu Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Earlier questions</source>
<translation>Frühere Fragen</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Later questions</source>
<translation>Spätere Fragen</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>current</source>
<translation>aktuell</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>shown</source>
<translation>gezeigt</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>unread</source>
<translation>ungelesen</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>you answered</source>
<translation>du hast geantwortet</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>planned for %1</source>
<translation>geplant für %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>planned</source>
<translation>geplant</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n answers</source>
<extracomment>Of one: Read %n answer</extracomment>
<translation>
<numerusform>%n Antwort lesen</numerusform>
<numerusform>%n Antworten lesen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>probably: %1</source>
<translation>vermutlich: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, %2 probably</source>
<translation>%1, %2 vermutlich</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n probable answers</source>
<extracomment>Of one: Read %n probable answer</extracomment>
<translation>
<numerusform>%n vermutliche Antwort lesen</numerusform>
<numerusform>%n vermutliche Antworten lesen</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n probable</source>
<extracomment>Of one: Read %n probable</extracomment>
<translation>
<numerusform>%n vermutliche lesen</numerusform>
<numerusform>%n vermutliche lesen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture: %1</source>
<translation>Bild: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture without a description</source>
<translation>Bild ohne Beschreibung</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>pinned by you</source>
<translation>von dir angeheftet</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, probably the host</source>
<translation>%1, vermutlich Host</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 planned for %2: %3</source>
<translation>%1, geplant für %2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 asked by %2: %3</source>
<translation>%1, gefragt von %2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 pinned by you: %2</source>
<translation>%1, von dir angeheftet: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video: %1</source>
<translation>Video: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video without a description</source>
<translation>Video ohne Beschreibung</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Pinned for you.</source>
<translation>Für dich angeheftet.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Quotes %1: %2</source>
<translation>Zitiert %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/rail.py" />
<source>%1, something new</source>
<translation>%1, Neues</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Put the ready check away</source>
<translation>Bereitschaftscheck weglegen</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready check</source>
<translation>Bereitschaftscheck</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>It is right</source>
<translation>Stimmt so</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready</source>
<translation>Bereit</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 never spoke here. Is that the guest's handle?</source>
<translation>@%1 hat hier noch nie etwas gesagt. Ist das Handle des Gasts richtig?</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 of %2 are ready</source>
<translation>%1 von %2 sind bereit</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>Enough to read a chat of about %n posts</source>
<extracomment>Of one: Enough to read a chat of about %n post</extracomment>
<translation>
<numerusform>Genug, um einen Chat mit etwa %n Post zu lesen</numerusform>
<numerusform>Genug, um einen Chat mit etwa %n Posts zu lesen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 is too long for a post</source>
<translation>%1 ist zu lang für einen Post</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Your clock is %1 min off. Let your system set it</source>
<translation>Deine Uhr geht um %1 min falsch. Lass sie vom System stellen</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Raise the cap</source>
<translation>Obergrenze anheben</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the settings</source>
<translation>Einstellungen öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Show it</source>
<translation>Zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the run sheet</source>
<translation>Ablaufplan öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Upload now</source>
<translation>Jetzt hochladen</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Look at @%1 ↗</source>
<translation>@%1 ansehen ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>All is ready</source>
<translation>Alles ist bereit</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Posts that the cap leaves for today: %1. A chat has about %2</source>
<translation>Posts, die die Obergrenze für heute noch zulässt: %1. Ein Chat hat etwa %2</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No question is planned yet</source>
<translation>Noch ist keine Frage geplant</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>%n cues are too long for a post</source>
<extracomment>Of one: %n cue is too long for a post</extracomment>
<translation>
<numerusform>%n Programmpunkt ist zu lang für einen Post</numerusform>
<numerusform>%n Programmpunkte sind zu lang für einen Post</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>Uploading %n pictures…</source>
<extracomment>Of one: Uploading %n picture…</extracomment>
<translation>
<numerusform>%n Bild wird hochgeladen …</numerusform>
<numerusform>%n Bilder werden hochgeladen …</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A picture of %1 has not come from your co-host yet</source>
<translation>Ein Bild von %1 ist von deinem Co-Host noch nicht da</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 has every picture</source>
<translation>%1 hat jedes Bild</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No cue has a picture</source>
<translation>Kein Programmpunkt hat ein Bild</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Nobody is signed in</source>
<translation>Niemand ist angemeldet</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 can post</source>
<translation>@%1 kann posten</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 may read, not post yet</source>
<translation>@%1 darf lesen, aber noch nicht posten</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking %1 for the time…</source>
<translation>%1 wird nach der Zeit gefragt …</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 answers, and your clock is right</source>
<translation>%1 antwortet, und deine Uhr geht richtig</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guest is @%1</source>
<translation>Der Gast ist @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guests' handles are known</source>
<translation>Die Handles der Gäste sind bekannt</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Every cue fits into a post</source>
<translation>Jeder Programmpunkt passt in einen Post</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The run sheet has nothing to post</source>
<translation>Im Ablaufplan steht nichts zum Posten</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A cue</source>
<translation>Ein Programmpunkt</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>%n pictures are not uploaded yet</source>
<extracomment>Of one: %n picture is not uploaded yet</extracomment>
<translation>
<numerusform>%n Bild ist noch nicht hochgeladen</numerusform>
<numerusform>%n Bilder sind noch nicht hochgeladen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking the keyring…</source>
<translation>Der Schlüsselbund wird gefragt …</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The key is at hand</source>
<translation>Der Schlüssel ist zur Hand</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>a cue</source>
<translation>einem Programmpunkt</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat in short: %1.</source>
<translation>Unser Chat in Kürze: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all for a good hour!</source>
<translation>Danke euch allen für eine gute Stunde!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat about “%1” in short: %2.</source>
<translation>Unser Chat über „%1“ in Kürze: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1, and all of you who came!</source>
<translation>Danke, %1, und allen, die da waren!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all!</source>
<translation>Danke euch allen!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1!</source>
<translation>Danke, %1!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you for a good hour, %1!</source>
<translation>Danke für eine gute Stunde, %1!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your hour in #%1</source>
<translation>Deine Stunde in #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>A thank-you</source>
<translation>Ein Dankeschön</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Draft the thank-you</source>
<translation>Dankeschön entwerfen</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your answers</source>
<translation>Deine Antworten</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>People you met</source>
<translation>Wen du getroffen hast</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you missed</source>
<translation>Was du verpasst hast</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Answer it now</source>
<translation>Jetzt antworten</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your notes</source>
<translation>Deine Notizen</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About a post</source>
<translation>Zu einem Post</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Opens the profile in the browser</source>
<translation>Öffnet das Profil im Browser</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow ↗</source>
<translation>Folgen ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Said to you, and you have not answered:</source>
<translation>An dich gerichtet und von dir noch nicht beantwortet:</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you kept</source>
<translation>Was du dir gemerkt hast</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>This page is yours alone.</source>
<translation>Diese Seite gehört nur dir.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow %1 in the browser</source>
<translation>%1 im Browser folgen</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About what %1 said</source>
<translation>Zu dem, was %1 gesagt hat</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Write a recap</source>
<translation>Rückblick schreiben</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Do not offer a recap of this chat</source>
<translation>Für diesen Chat keinen Rückblick anbieten</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Put this away for this chat</source>
<translation>Für diesen Chat weglegen</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page</source>
<translation>Diese Seite schließen</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page (Escape)</source>
<translation>Diese Seite schließen (Esc)</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is saved as %1.</source>
<translation>Der Newsletter liegt als %1 bereit.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Recap of #%1</source>
<translation>Rückblick auf #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a post</source>
<translation>Post entwerfen</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer, where you change and send it</source>
<translation>Ins Schreibfeld, wo du ihn änderst und sendest</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a thread</source>
<translation>Thread entwerfen</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer: a post for each question</source>
<translation>Ins Schreibfeld: ein Post je Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>As Markdown: the questions, and your quotes as links to their posts</source>
<translation>Als Markdown: die Fragen, und deine Zitate als Links zu ihren Posts</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save…</source>
<translation>Speichern …</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>With their words</source>
<translation>Mit Wortlaut</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>What they wrote stands in the newsletter, too, and not its link alone</source>
<translation>Im Newsletter steht auch, was sie schrieben, nicht nur der Link</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter</source>
<translation>Newsletter</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Nothing was said in this chat yet, as far as this computer knows.</source>
<translation>In diesem Chat wurde noch nichts gesagt, soweit dieser Computer weiß.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Quotes an answer to question %1</source>
<translation>Zitiert eine Antwort auf Frage %1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Copy the newsletter</source>
<translation>Newsletter kopieren</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save the newsletter</source>
<translation>Newsletter speichern</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter with their words</source>
<translation>Newsletter mit Wortlaut</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is copied, as Markdown.</source>
<translation>Der Newsletter ist kopiert, als Markdown.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/room_end.py" />
<source>Put away for this chat. Ctrl+Shift+B brings its recap, Ctrl+Shift+Y your hour.</source>
<translation>Für diesen Chat weggelegt. Strg+Umschalt+B holt den Rückblick, Strg+Umschalt+Y deine Stunde.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Passed on by the host</source>
<translation>Vom Host weitergegeben</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n new answers</source>
<extracomment>Of one: %n new answer</extracomment>
<translation>
<numerusform>%n neue Antwort</numerusform>
<numerusform>%n neue Antworten</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1: look again</source>
<translation>%1: neu ansehen</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Tick what you want to quote. First comes what you kept, then what the host passed on, then the guests, then what was most reposted and replied to, then liked.</source>
<translation>Hake an, was du zitieren willst. Zuerst kommt, was du dir gemerkt hast, dann was der Host weitergegeben hat, dann die Gäste, dann was am meisten Reposts und Antworten hat, dann die Likes.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>You posted %n times</source>
<extracomment>Of one: You posted once</extracomment>
<translation>
<numerusform>Du hast einmal gepostet</numerusform>
<numerusform>Du hast %n-mal gepostet</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 and answered %2 of %3</source>
<translation>%1 und auf %2 von %3 geantwortet</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over: %1.</source>
<translation>Der Chat ist vorbei: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over.</source>
<translation>Der Chat ist vorbei.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n reposts and replies</source>
<extracomment>Of one: %n repost or reply</extracomment>
<translation>
<numerusform>%n Repost oder Antwort</numerusform>
<numerusform>%n Reposts und Antworten</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Sign in, and Parley knows which posts are yours. What you kept and noted is here.</source>
<translation>Melde dich an, und Parley weiß, welche Posts deine sind. Was du dir gemerkt und notiert hast, steht hier.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>You read along and posted nothing.</source>
<translation>Du hast mitgelesen und nichts gepostet.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1, probably %2 more.</source>
<translation>%1, vermutlich auf %2 weitere.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n of them afterwards</source>
<extracomment>Of one: %n of them afterwards</extracomment>
<translation>
<numerusform>%n davon danach</numerusform>
<numerusform>%n davon danach</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n posts to you</source>
<extracomment>Of one: %n post to you</extracomment>
<translation>
<numerusform>%n Post an dich</numerusform>
<numerusform>%n Posts an dich</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n posts by you to them</source>
<extracomment>Of one: %n post by you to them</extracomment>
<translation>
<numerusform>%n Post von dir</numerusform>
<numerusform>%n Posts von dir</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>passed you on %n times</source>
<extracomment>Of one: passed you on once</extracomment>
<translation>
<numerusform>hat dich einmal weitergegeben</numerusform>
<numerusform>hat dich %n-mal weitergegeben</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>Surprise me</source>
<translation>Überrasche mich</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>A troll, an angry customer, silence, or X is down: now, and unannounced.</source>
<translation>Ein Troll, wütende Kundschaft, Stille, oder X fällt aus: jetzt und ohne Ankündigung.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>End and see what was missed</source>
<translation>Beenden und sehen, was fehlte</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>The hour is over · Rehearsal of #%1</source>
<translation>Die Stunde ist um · Probe von #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>%1 %2 · Rehearsal of #%3, %4 as fast</source>
<translation>%1 %2 · Probe von #%3, Tempo %4</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Three of these, unannounced: a troll, an angry customer, silence, X is down, a late guest.</source>
<translation>Drei davon, ohne Ankündigung: ein Troll, wütende Kundschaft, Stille, X fällt aus, ein Gast kommt zu spät.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Rehearse #%1</source>
<translation>#%1 proben</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Your run sheet in the practice room: its people answer each question, ask things and come in late. Nothing leaves this computer, and your real run sheet stays as it is. Cues of your co-hosts are yours there.</source>
<translation>Dein Ablaufplan im Übungsraum: Die Leute dort beantworten jede Frage, fragen selbst etwas und kommen zu spät. Nichts verlässt diesen Computer, und dein echter Ablaufplan bleibt, wie er ist. Programmpunkte deiner Co-Hosts sind dort deine.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>How long it takes</source>
<translation>Wie lange es dauert</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearsal</source>
<translation>Probe</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>What was missed</source>
<translation>Was fehlte</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Well done</source>
<translation>Gut gemacht</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Close the rehearsal</source>
<translation>Probe schließen</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearse again</source>
<translation>Noch einmal proben</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Back to the chat</source>
<translation>Zurück zum Chat</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Posted late</source>
<translation>Zu spät gepostet</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Not posted</source>
<translation>Nicht gepostet</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked you, and got no answer</source>
<translation>Fragte dich und bekam keine Antwort</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked for a question again, in vain</source>
<translation>Bat vergeblich noch einmal um eine Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>New here, and not greeted</source>
<translation>Neu hier und nicht begrüßt</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Angry, and left alone</source>
<translation>Wütend und allein gelassen</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>A troll, in sight to the end</source>
<translation>Ein Troll, bis zum Ende zu sehen</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Hold or +2 min moves all that waits, so that nothing has to be hurried.</source>
<translation>Anhalten oder +2 min verschiebt alles Wartende, damit nichts eilen muss.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Skip says that a cue is left out on purpose.</source>
<translation>Überspringen sagt, dass ein Programmpunkt mit Absicht entfällt.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Beside the stream, Needs somebody keeps them until you answer.</source>
<translation>Neben dem Stream behält „Braucht jemanden“ sie, bis du antwortest.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Needs somebody reposts a question with one button.</source>
<translation>„Braucht jemanden“ repostet eine Frage mit einem Knopf.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Greet, beside the stream, writes the first words for you.</source>
<translation>„Begrüßen“ neben dem Stream schreibt die ersten Worte für dich.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Answer once that you see to it, and take the post into the inbox.</source>
<translation>Antworte einmal, dass du dich kümmerst, und lege den Post in den Posteingang.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Mute, in the menu of a post, takes somebody out of everything here.</source>
<translation>„Stummschalten“ im Menü eines Posts nimmt jemanden hier überall heraus.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1×</source>
<translation>%1×</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Minute %1, @%2: %3</source>
<translation>Minute %1, @%2: %3</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1 of %n cues went out, and this was missed:</source>
<extracomment>Of one: %1 of %n cue went out, and this was missed:</extracomment>
<translation>
<numerusform>%1 von %n Programmpunkt ging hinaus, und das fehlte:</numerusform>
<numerusform>%1 von %n Programmpunkten gingen hinaus, und das fehlte:</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1, %2 min late: %3</source>
<translation>%1, %2 min zu spät: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Before the start, @%1: %2</source>
<translation>Vor dem Beginn, @%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Nothing was missed. You are ready.</source>
<translation>Es fehlte nichts. Du bist bereit.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1, %2 in your time zone.</source>
<translation>%1, %2 in deiner Zeitzone.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>You missed %1</source>
<translation>Du hast %1 verpasst</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 is on now</source>
<translation>%1 läuft gerade</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins %2</source>
<translation>%1 beginnt %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins tomorrow at %2</source>
<translation>%1 beginnt morgen um %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins today at %2</source>
<translation>%1 beginnt heute um %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>It was on %1, %2. Its room has what was said.</source>
<translation>Der Chat war am %1, %2. In seinem Raum steht, was gesagt wurde.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>Since %1.</source>
<translation>Seit %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>At %1 in your time zone.</source>
<translation>Um %1 in deiner Zeitzone.</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>#%1, %2</source>
<translation>#%1, %2</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>d MMM yyyy</source>
<translation>d. MMM yyyy</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Slower</source>
<translation>Langsamer</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Faster</source>
<translation>Schneller</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>End</source>
<translation>Ende</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Close this window. What was posted here goes with it.</source>
<translation>Dieses Fenster schließen. Was hier gepostet wurde, verschwindet mit ihm.</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>This was %1 · Your posts stay here</source>
<translation>Das war %1 · Deine Posts bleiben hier</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Pause</source>
<translation>Pause</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · Paused · Your posts stay here</source>
<translation>%1 · %2 · Pause · Deine Posts bleiben hier</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · %3 · Your posts stay here</source>
<translation>%1 · %2 · %3 · Deine Posts bleiben hier</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With names</source>
<translation>Mit Namen</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With initials</source>
<translation>Mit Initialen</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With numbers for names</source>
<translation>Mit Nummern statt Namen</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The chat is on. Figures renew by themselves.</source>
<translation>Der Chat läuft. Die Zahlen erneuern sich von selbst.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Save as a page…</source>
<translation>Als Seite speichern …</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>How it is counted</source>
<translation>Wie gezählt wird</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Aim: %1</source>
<translation>Ziel: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>What was asked of us</source>
<translation>Was wir gefragt wurden</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Question by question</source>
<translation>Frage für Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording, who talks with whom, hashtags and links</source>
<translation>Wortwahl, wer mit wem spricht, Hashtags und Links</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/page.py" />
<source>%1 and %2: %n posts to each other</source>
<extracomment>Of one: %1 and %2: %n post to each other</extracomment>
<translation>
<numerusform>%1 und %2: %n Post aneinander</numerusform>
<numerusform>%1 und %2: %n Posts aneinander</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>There is nothing to tell yet.</source>
<translation>Noch gibt es nichts zu erzählen.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Nothing was said yet. Figures stand here once something is.</source>
<translation>Noch wurde nichts gesagt. Dann stehen hier Zahlen.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The hour</source>
<translation>Die Stunde</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Against earlier chats</source>
<translation>Im Vergleich zu früheren Chats</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Less</source>
<translation>Weniger</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording and length</source>
<translation>Wortwahl und Länge</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Who talks with whom</source>
<translation>Wer mit wem spricht</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Hashtags and links</source>
<translation>Hashtags und Links</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/question_card.py" />
<source>by %n people</source>
<extracomment>Of one: by %n person</extracomment>
<translation>
<numerusform>von %n Person</numerusform>
<numerusform>von %n Personen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>No answer with its number</source>
<translation>Keine Antwort mit ihrer Nummer</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>the first after %1, half of them after %2</source>
<translation>die erste nach %1, die Hälfte nach %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/question_card.py" />
<source>%n replies among participants</source>
<extracomment>Of one: %n reply among participants</extracomment>
<translation>
<numerusform>%n Antwort untereinander</numerusform>
<numerusform>%n Antworten untereinander</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>%1 of its posts without a number</source>
<translation>%1 der Posts dazu ohne Nummer</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>Shows this answer in the chat</source>
<translation>Zeigt diese Antwort im Chat</translation>
</message>
<message>
<location filename="../../desktop/ui/report/tiles.py" />
<source>nothing earlier is here</source>
<translation>nichts Früheres ist hier</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks what, how or why</source>
<translation>fragt nach was, wie oder warum</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks for yes or no</source>
<translation>fragt nach ja oder nein</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>has no question mark</source>
<translation>hat kein Fragezeichen</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks in another way</source>
<translation>fragt auf andere Weise</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>Not as in the %n chats before it: %1. All else is as usual.</source>
<extracomment>Of one: Not as in the chat before it: %1. All else is as usual.</extracomment>
<translation>
<numerusform>Anders als im Chat davor: %1. Alles Übrige ist wie üblich.</numerusform>
<numerusform>Anders als in den %n Chats davor: %1. Alles Übrige ist wie üblich.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Usual is where the next chat falls at least 19 times out of 20 while nothing has changed, by how far the earlier chats (here %1) lie apart: a prediction interval by Student's t. One figure outside its range now and then is still chance.</source>
<translation>Üblich ist, wo der nächste Chat mindestens 19 von 20 Malen liegt, solange sich nichts geändert hat, gemessen daran, wie weit die früheren Chats (hier %1) auseinanderliegen: ein Vorhersageintervall nach Students t. Liegt ab und zu eine Zahl außerhalb, ist das noch Zufall.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%1: %n words, %2</source>
<extracomment>Of one: %1: %n word, %2</extracomment>
<translation>
<numerusform>%1: %n Wort, %2</numerusform>
<numerusform>%1: %n Wörter, %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1; words in its answers: %2</source>
<translation>%1; Wörter in den Antworten: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%1 by %n people</source>
<extracomment>Of one: %1 by %n person</extracomment>
<translation>
<numerusform>%1 von %n Person</numerusform>
<numerusform>%1 von %n Personen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>more than usual (%1)</source>
<translation>mehr als üblich (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>longer than usual (%1)</source>
<translation>länger als üblich (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>less than usual (%1)</source>
<translation>weniger als üblich (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>shorter than usual (%1)</source>
<translation>kürzer als üblich (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>as usual (%1)</source>
<translation>wie üblich (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1%</source>
<translation>%1 %</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Nobody asked the hosts or guests anything.</source>
<translation>Niemand hat die Hosts oder Gäste etwas gefragt.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1 of %2 answered</source>
<translation>%1 von %2 beantwortet</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>From three earlier chats on, this says what is not as usual. Known so far: %1.</source>
<translation>Ab drei früheren Chats steht hier, was anders ist als üblich. Bisher bekannt: %1.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>Compared with the %n chats before it, everything is as usual.</source>
<extracomment>Of one: Compared with the chat before it, everything is as usual.</extracomment>
<translation>
<numerusform>Verglichen mit dem Chat davor ist alles wie üblich.</numerusform>
<numerusform>Verglichen mit den %n Chats davor ist alles wie üblich.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>half of them within %1</source>
<translation>die Hälfte davon binnen %1</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>after %1</source>
<translation>nach %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%n handed over</source>
<extracomment>Of one: %n handed over</extracomment>
<translation>
<numerusform>%n weitergegeben</numerusform>
<numerusform>%n weitergegeben</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%n still open</source>
<extracomment>Of one: %n still open</extracomment>
<translation>
<numerusform>%n noch offen</numerusform>
<numerusform>%n noch offen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/room_card.py" />
<source>Read again</source>
<translation>Neu lesen</translation>
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>No chat is planned here now, so there is nothing to tell.</source>
<translation>Hier ist jetzt kein Chat geplant, also gibt es nichts weiterzugeben.</translation>
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>That is taken back.</source>
<translation>Das ist zurückgenommen.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Each room remembers who posts there; the button at the rail's foot changes it.</source>
<translation>Jeder Raum merkt sich, wer dort postet; der Knopf unten an der Leiste ändert es.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Keys are kept in your system's keyring and nowhere else. Parley never sees your password.</source>
<translation>Schlüssel liegen im Schlüsselbund deines Systems und sonst nirgends. Dein Passwort sieht Parley nie.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Open a room to sign in, to sign out, or to choose who posts there.</source>
<translation>Öffne einen Raum, um dich an- oder abzumelden oder zu wählen, wer dort postet.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>No client id is known yet: see Connection.</source>
<translation>Noch ist keine Client-ID bekannt: siehe Verbindung.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Nobody is signed in.</source>
<translation>Niemand ist angemeldet.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads and posts.</source>
<translation>Liest und postet.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads only.</source>
<translation>Liest nur.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Sign out</source>
<translation>Abmelden</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Signing out…</source>
<translation>Wird abgemeldet …</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Its key is in your keyring.</source>
<translation>Sein Schlüssel liegt in deinem Schlüsselbund.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>How many posts came</source>
<translation>Wie viele Posts kamen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Posts for you</source>
<translation>Posts für dich</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>What you write and send</source>
<translation>Was du schreibst und sendest</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Trouble</source>
<translation>Probleme</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>When a chat begins and ends</source>
<translation>Wann ein Chat beginnt und endet</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A new question</source>
<translation>Eine neue Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A post for you</source>
<translation>Ein Post für dich</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Quiet</source>
<translation>Ruhe</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>On: nothing is shown or heard outside the window, whatever is chosen below.</source>
<translation>An: Außerhalb des Fensters ist nichts zu sehen oder zu hören, was unten auch gewählt ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Shown while you are elsewhere</source>
<translation>Zu sehen, während du anderswo bist</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Of the chat that is open, by your desktop. Nothing is shown that you did not choose.</source>
<translation>Vom offenen Chat, durch deinen Desktop. Nichts erscheint, was du nicht gewählt hast.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Sound</source>
<translation>Ton</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>With what is shown. Parley makes no other sound.</source>
<translation>Zu dem, was erscheint. Sonst macht Parley keinen Ton.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Said by your screen reader</source>
<translation>Vom Bildschirmleser gesprochen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>What you ask for by a key is always said.</source>
<translation>Wonach du mit einer Taste fragst, wird immer gesagt.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Reminders</source>
<translation>Erinnerungen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A day, an hour and five minutes before a planned chat. None for another room while a chat is on.</source>
<translation>Einen Tag, eine Stunde und fünf Minuten vor einem geplanten Chat. Keine für einen anderen Raum, während ein Chat läuft.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>On</source>
<translation>An</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Off</source>
<translation>Aus</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept for the next sign-in. Who is signed in stays with the app that they came through.</source>
<translation>Gespeichert für die nächste Anmeldung. Wer angemeldet ist, bleibt bei der App, über die es geschah.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. It holds from the next request on.</source>
<translation>Gespeichert. Gilt ab der nächsten Anfrage.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Parley trusts %1. Nothing is sent to who cannot show a certificate from there.</source>
<translation>Parley vertraut %1. Wer kein Zertifikat von dort vorweist, bekommt nichts gesendet.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Connection</source>
<translation>Verbindung</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Choose another way above, or ask whoever runs your network.</source>
<translation>Wähle oben einen anderen Weg, oder frage, wer dein Netzwerk betreut.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Client id</source>
<translation>Client-ID</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>OAuth 2.0 Client ID, empty for this build's own</source>
<translation>OAuth 2.0 Client ID; leer für die eingebaute</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>For whoever sets Parley up for others. It is public; its secret does not belong here.</source>
<translation>Für alle, die Parley für andere einrichten. Sie ist öffentlich; ihr Geheimnis gehört nicht hierher.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that PARLEY_X_CLIENT_ID names: %2. It is heard first.</source>
<translation>Angemeldet wird über die App, die PARLEY_X_CLIENT_ID nennt: %2. Sie geht vor.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. PARLEY_X_CLIENT_ID is heard before it.</source>
<translation>Gespeichert. PARLEY_X_CLIENT_ID geht vor.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Proxy</source>
<translation>Proxy</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>As the system says</source>
<translation>Wie im System</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>None</source>
<translation>Keiner</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This address</source>
<translation>Diese Adresse</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Script (PAC)</source>
<translation>Skript (PAC)</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Address of the proxy</source>
<translation>Adresse des Proxys</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Variables such as HTTPS_PROXY come first, then your system's settings.</source>
<translation>Gilt sofort. Zuerst kommen Variablen wie HTTPS_PROXY, dann die Einstellungen deines Systems.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Parley goes straight to %1.</source>
<translation>Gilt sofort. Parley geht direkt zu %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. A proxy's name and password go into the variable HTTPS_PROXY, not here.</source>
<translation>Gilt, sobald es gespeichert ist. Name und Passwort eines Proxys gehören in die Variable HTTPS_PROXY, nicht hierher.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. The script runs by itself, with a time limit.</source>
<translation>Gilt, sobald es gespeichert ist. Das Skript läuft für sich, mit begrenzter Zeit.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Trying… No key is sent, and it costs nothing.</source>
<translation>Wird versucht … Kein Schlüssel wird gesendet, und es kostet nichts.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Certificates</source>
<translation>Zertifikate</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>How often to look for new posts</source>
<translation>Wie oft nach neuen Posts gesehen wird</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Seconds between two looks</source>
<translation>Sekunden zwischen zwei Blicken</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>At the earliest; in a quiet room, or near a limit, Parley looks less often by itself. Holds from the next room that you open.</source>
<translation>Frühestens; in einem ruhigen Raum oder nah an einer Grenze sieht Parley von selbst seltener nach. Gilt ab dem nächsten Raum, den du öffnest.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that stands here: %2.</source>
<translation>Angemeldet wird über die App, die hier steht: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app of %3, which came with this build: %2.</source>
<translation>Angemeldet wird über die App von %3, die in dieser Fassung eingebaut ist: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Try the way to %1</source>
<translation>Weg zu %1 versuchen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 s</source>
<translation>%1 s</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, through the proxy %2.</source>
<translation>%1 antwortet, über den Proxy %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that came with this build: %2.</source>
<translation>Angemeldet wird über die App, die in dieser Fassung eingebaut ist: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This Parley is not known to %1 yet, so nobody can sign in. Reading and sending in the browser work.</source>
<translation>%1 kennt dieses Parley noch nicht, darum kann sich niemand anmelden. Lesen und Senden im Browser gehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, without a proxy.</source>
<translation>%1 antwortet, ohne Proxy.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>None. Where Parley stops unexpectedly, it writes down where in its code that was.</source>
<translation>Keine. Wo Parley unerwartet endet, schreibt es auf, wo in seinem Code das war.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>%n reports are on this computer.</source>
<extracomment>Of one: %n report is on this computer.</extracomment>
<translation>
<numerusform>%n Bericht ist auf diesem Computer.</numerusform>
<numerusform>%n Berichte sind auf diesem Computer.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Crash reports</source>
<translation>Absturzberichte</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Delete all</source>
<translation>Alle löschen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Show the crash reports</source>
<translation>Die Absturzberichte zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Open the folder of crash reports</source>
<translation>Den Ordner der Absturzberichte öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Delete all crash reports</source>
<translation>Alle Absturzberichte löschen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Settings, logs and pictures in %1</source>
<translation>Einstellungen, Protokolle und Bilder in %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Copies in your backups stay, too.</source>
<translation>Kopien in deinen Sicherungen bleiben auch.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>A room, in the archive</source>
<translation>Ein Raum, im Archiv</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Delete everything…</source>
<translation>Alles löschen…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>First you see what goes and what stays.</source>
<translation>Zuerst siehst du, was geht und was bleibt.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Delete everything that Parley keeps here</source>
<translation>Alles löschen, was Parley hier behält</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Export everything of yours…</source>
<translation>Alles von dir exportieren …</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n rooms</source>
<extracomment>Of one: %n room</extracomment>
<translation>
<numerusform>%n Raum</numerusform>
<numerusform>%n Räume</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n planned chats, with their run sheets</source>
<extracomment>Of one: %n planned chat, with its run sheets</extracomment>
<translation>
<numerusform>%n geplanter Chat, mit seinen Ablaufplänen</numerusform>
<numerusform>%n geplante Chats, mit ihren Ablaufplänen</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n crash reports</source>
<extracomment>Of one: %n crash report</extracomment>
<translation>
<numerusform>%n Absturzbericht</numerusform>
<numerusform>%n Absturzberichte</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The key of @%1 in your keyring</source>
<translation>Der Schlüssel von @%1 in deinem Schlüsselbund</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The practice room</source>
<translation>Der Übungsraum</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The entry by which links open Parley</source>
<translation>Der Eintrag, durch den Links Parley öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Not Parley's, and stays: %1</source>
<translation>Nicht von Parley, bleibt: %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>So do %n other files.</source>
<extracomment>Of one: So does %n other file.</extracomment>
<translation>
<numerusform>Ebenso %n andere Datei.</numerusform>
<numerusform>Ebenso %n andere Dateien.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%1 is told that you sign out. Where it cannot be reached, remove Parley there, under connected apps.</source>
<translation>%1 erfährt, dass du dich abmeldest. Ist es nicht zu erreichen, entferne Parley dort unter den verbundenen Apps.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>All of this goes, and Parley closes. This cannot be undone.</source>
<translation>All das verschwindet, und Parley schließt sich. Das lässt sich nicht rückgängig machen.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>%1 of at most %2. What is kept is not fetched again.</source>
<translation>%1 von höchstens %2. Was da ist, wird nicht noch einmal geholt.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is in Parley's files</source>
<translation>Was in Parleys Dateien steht</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is never in them</source>
<translation>Was nie darin steht</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Your password, which Parley never sees, and your keys, which your keyring keeps.</source>
<translation>Dein Passwort, das Parley nie sieht, und deine Schlüssel, die dein Schlüsselbund hat.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures that are kept</source>
<translation>Behaltene Avatare und Bilder</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty it</source>
<translation>Leeren</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Take it all to another computer</source>
<translation>Alles auf einen anderen Computer mitnehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>One file with your chats, notes, marks, the inbox, drafts, prepared answers, your own posts and those that wait. Nobody else's posts and no keys are in it: on the other computer you sign in again. What waits is asked about there before it goes out. A damaged database that Parley put aside can be imported, too.</source>
<translation>Eine Datei mit deinen Chats, Notizen, Markierungen, dem Posteingang, Entwürfen, vorbereiteten Antworten, deinen eigenen Posts und denen, die warten. Posts von anderen und Schlüssel sind nicht darin: Auf dem anderen Computer meldest du dich neu an. Bevor dort Wartendes hinausgeht, fragt Parley. Auch eine beschädigte Datenbank, die Parley beiseitegelegt hat, lässt sich importieren.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Export everything of yours</source>
<translation>Alles von dir exportieren</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import what was exported</source>
<translation>Exportiertes importieren</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>The posts of your rooms as your accounts saw them, so that none is read and billed twice.</source>
<translation>Die Posts deiner Räume, wie deine Konten sie sahen, damit keiner zweimal gelesen und berechnet wird.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What you are typing, what is on its way, and what you marked, noted, muted or put in the inbox.</source>
<translation>Was du gerade tippst, was unterwegs ist, und was du markiert, notiert, stummgeschaltet oder in den Posteingang gelegt hast.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>These settings, and who is signed in, without their keys.</source>
<translation>Diese Einstellungen, und wer angemeldet ist, ohne die Schlüssel.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures of the posts that you looked at, until others need the room.</source>
<translation>Avatare und Bilder der Posts, die du angesehen hast, bis andere den Platz brauchen.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>A log of what went wrong, without anybody's words.</source>
<translation>Ein Protokoll dessen, was schiefging, ohne die Worte von irgendwem.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty what is kept of pictures</source>
<translation>Behaltene Bilder leeren</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import…</source>
<translation>Importieren …</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What the practice room said. The real Parley keeps its files elsewhere.</source>
<translation>Was der Übungsraum gesagt hat. Das echte Parley hat seine Dateien anderswo.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Where Parley keeps its files</source>
<translation>Wo Parley seine Dateien hat</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>PARLEY_HOME names another folder, from the next start on.</source>
<translation>PARLEY_HOME nennt einen anderen Ordner, ab dem nächsten Start.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the practice room…</source>
<translation>Den Übungsraum löschen…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Open the practice room's folder</source>
<translation>Den Ordner des Übungsraums öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the logs</source>
<translation>Protokolle löschen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Chats and settings: %1. Logs: %2.</source>
<translation>Chats und Einstellungen: %1. Protokolle: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Nothing is there: nobody practised here.</source>
<translation>Da ist nichts: Niemand hat hier geübt.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Nobody is signed in, so no key is kept.</source>
<translation>Niemand ist angemeldet, also wird kein Schlüssel behalten.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the practice room</source>
<translation>Den Übungsraum löschen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete it</source>
<translation>Löschen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>The practice room is deleted.</source>
<translation>Der Übungsraum ist gelöscht.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Accounts, where you sign out</source>
<translation>Konten, wo du dich abmeldest</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>In this computer's keyring (%1): %2</source>
<translation>Im Schlüsselbund dieses Computers (%1): %2</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>In this computer's keyring, or for this session only: %1</source>
<translation>Im Schlüsselbund dieses Computers oder nur für diese Sitzung: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Its chats go, and what you wrote there. It begins anew when you practise next.</source>
<translation>Seine Chats verschwinden und was du dort geschrieben hast. Er beginnt neu, wenn du wieder übst.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Open the logs</source>
<translation>Protokolle öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Time to take a post back</source>
<translation>Zeit, um einen Post zurückzunehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>What you post as a host in your own room leaves at once.</source>
<translation>Was du als Host in deinem Raum postest, geht sofort hinaus.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keys worth knowing</source>
<translation>Nützliche Tasten</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Closing the window</source>
<translation>Fenster schließen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Ends Parley</source>
<translation>Beendet Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keeps it in the tray</source>
<translation>Behält es im Infobereich</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Reminders come while Parley runs. From the tray it is ended by its menu.</source>
<translation>Erinnerungen kommen, solange Parley läuft. Aus dem Infobereich beendest du es über sein Menü.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/kept_field.py" />
<source>Keep: %1</source>
<translation>Behalten: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>As the system</source>
<translation>Wie das System</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>Holds from the next start on. Posts stay in the language that they are written in.</source>
<translation>Gilt ab dem nächsten Start. Posts bleiben in der Sprache, in der sie geschrieben sind.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>Use it now</source>
<translation>Jetzt verwenden</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Open invitation links with Parley</source>
<translation>Einladungslinks mit Parley öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Wherever you click on a parley: link. For calendar files (.ics) Parley is then offered, too.</source>
<translation>Wo immer du auf einen parley:-Link klickst. Auch für Kalenderdateien (.ics) wird Parley dann angeboten.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Parley is installed for everybody on this computer, so its links open it.</source>
<translation>Parley ist auf diesem Computer für alle installiert, darum öffnen seine Links es.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Light or dark</source>
<translation>Hell oder dunkel</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Size of the text</source>
<translation>Schriftgröße</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>100 is the size that the system has.</source>
<translation>100 ist die Größe, die das System hat.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>High has darker words, and lines around everything that can be pressed.</source>
<translation>„Hoch“ hat dunklere Schrift und Linien um alles, was sich drücken lässt.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Accent colour</source>
<translation>Akzentfarbe</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Made lighter or darker where it could not be read.</source>
<translation>Heller oder dunkler gemacht, wo sie nicht zu lesen wäre.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Newest posts</source>
<translation>Neueste Posts</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Space around posts</source>
<translation>Abstand um Posts</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Compact shows what you can do with a post when you point at it.</source>
<translation>„Dicht“ zeigt, was du mit einem Post tun kannst, wenn du darauf zeigst.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Light</source>
<translation>Hell</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Dark</source>
<translation>Dunkel</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Standard</source>
<translation>Normal</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>High</source>
<translation>Hoch</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Parley's</source>
<translation>Wie Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>The system's</source>
<translation>Wie das System</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Nothing moves</source>
<translation>Nichts bewegt sich</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>On top</source>
<translation>Oben</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>At the bottom</source>
<translation>Unten</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Comfortable</source>
<translation>Luftig</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Compact</source>
<translation>Dicht</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts read</source>
<translation>Gelesene Posts</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>People looked up</source>
<translation>Nachgeschlagene Personen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Counts of posts</source>
<translation>Abgefragte Postzahlen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written</source>
<translation>Geschriebene Posts</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written with a link</source>
<translation>Geschriebene Posts mit Link</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Replies</source>
<translation>Antworten</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Deleted or hidden</source>
<translation>Gelöscht oder ausgeblendet</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Pictures described</source>
<translation>Beschriebene Bilder</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Steps of uploads</source>
<translation>Upload-Schritte</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Authors who came along</source>
<translation>Mitgelieferte Autoren</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>By the price list of %1. Each post is billed once a day, however often it is read.</source>
<translation>Nach der Preisliste von %1. Jeder Post wird einmal am Tag berechnet, egal wie oft er gelesen wird.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Money</source>
<translation>Geld</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Somebody else pays</source>
<translation>Jemand anders zahlt</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>I pay for this app</source>
<translation>Ich zahle für diese App</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Who pays</source>
<translation>Wer zahlt</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap in US dollars</source>
<translation>Obergrenze in US-Dollar</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Sums are shown here and in the rooms whose account signed in through this app.</source>
<translation>Beträge stehen hier und in den Räumen, deren Konto über diese App angemeldet ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Switch this on only if the bill comes to you: then sums and their cap are shown.</source>
<translation>Schalte das nur ein, wenn die Rechnung an dich geht: Dann sind Beträge und ihre Obergrenze zu sehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together</source>
<translation>Zusammen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Nothing yet</source>
<translation>Noch nichts</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together, if what is not known is billed, too</source>
<translation>Zusammen, falls auch Unbekanntes berechnet wird</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: no cap.</source>
<translation>Gespeichert: keine Obergrenze.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap for a room and day, in US dollars</source>
<translation>Obergrenze für einen Raum am Tag, in US-Dollar</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Ten minutes before it you are told, then Parley reads more slowly, then it stops and asks. 0 is no cap. Your own posts are never held back. Holds from the next look on.</source>
<translation>Zehn Minuten vorher erfährst du es, dann liest Parley langsamer, dann hält es an und fragt. 0 ist keine Obergrenze. Deine eigenen Posts werden nie zurückgehalten. Gilt ab dem nächsten Blick.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Today, since midnight UTC</source>
<translation>Heute, seit Mitternacht UTC</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>not known</source>
<translation>nicht bekannt</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>This is no sum that a cap can be.</source>
<translation>Dieser Betrag kann keine Obergrenze sein.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Use a number such as 10, or 0 for no cap.</source>
<translation>Nimm eine Zahl wie 10, oder 0 für keine Obergrenze.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>%1 bills whoever owns the app that people sign in through. Nobody else sees sums.</source>
<translation>%1 stellt die Rechnung an die, denen die App gehört, über die angemeldet wird. Sonst sieht niemand Beträge.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: %1 a room and day.</source>
<translation>Gespeichert: %1 für einen Raum am Tag.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>For organisers</source>
<translation>Für Organisationen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>With the bearer token of your own app, posts come in as they are written instead of at each look. Who takes part in a chat needs none, and is never asked for one.</source>
<translation>Mit dem Bearer-Token deiner eigenen App kommen Posts herein, sobald sie geschrieben sind, statt bei jedem Blick. Wer an einem Chat teilnimmt, braucht keins und wird nie danach gefragt.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Bearer token</source>
<translation>Bearer-Token</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Paste it here</source>
<translation>Hier einfügen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Putting it into your keyring…</source>
<translation>Kommt in deinen Schlüsselbund …</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forget the bearer token</source>
<translation>Bearer-Token vergessen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is here for this session only.</source>
<translation>Eines ist nur für diese Sitzung hier.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>None is kept.</source>
<translation>Keines ist gespeichert.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Kept.</source>
<translation>Gespeichert.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forgotten.</source>
<translation>Vergessen.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>It goes into your keyring and stays on this computer: not into a file, a log, an export or a picture. Parley does not show it again. Whether %1 takes it, the line at the window's foot says.</source>
<translation>Es kommt in deinen Schlüsselbund und bleibt auf diesem Computer: in keiner Datei, keinem Protokoll, keinem Export und keinem Bild. Parley zeigt es nicht noch einmal. Ob %1 es nimmt, sagt die Zeile unten im Fenster.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is kept in your keyring since %1.</source>
<translation>Eines liegt seit %1 in deinem Schlüsselbund.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>In practice</source>
<translation>Im Übungsraum</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>Accounts, connection, money and an organiser's key belong to the real Parley and are set there. The practice room has a visitor of its own, keeps their key in memory, and goes nowhere: no proxy, no certificate, and no bill.</source>
<translation>Konten, Verbindung, Geld und der Schlüssel einer Organisation gehören zum echten Parley und werden dort eingestellt. Der Übungsraum hat einen eigenen Gast, behält dessen Schlüssel im Arbeitsspeicher und geht nirgendwohin: kein Proxy, kein Zertifikat und keine Rechnung.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>As this computer</source>
<translation>Wie dieser Computer</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Words that the dictionary for %1 does not know get a wave. F7 offers others.</source>
<translation>Wörter, die das Wörterbuch für %1 nicht kennt, bekommen eine Welle. F7 bietet andere an.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Spelling</source>
<translation>Rechtschreibung</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Forget my words</source>
<translation>Meine Wörter vergessen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No spell checker was found on this computer, so no word is marked. On Linux, install Enchant and a dictionary, for example hunspell-en-us.</source>
<translation>Auf diesem Computer wurde keine Rechtschreibprüfung gefunden, darum wird kein Wort markiert. Unter Linux: Installiere Enchant und ein Wörterbuch, zum Beispiel hunspell-en-us.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No word is marked.</source>
<translation>Kein Wort wird markiert.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Language: %1</source>
<translation>Sprache: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>There is no dictionary for %1 on this computer, so no word is marked.</source>
<translation>Auf diesem Computer gibt es kein Wörterbuch für %1, darum wird kein Wort markiert.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: this Parley is the newest.</source>
<translation>%1: Dieses Parley ist das neueste.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Look once a day whether there is a newer Parley</source>
<translation>Einmal am Tag nachsehen, ob es ein neueres Parley gibt</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Parley has not looked yet.</source>
<translation>Parley hat noch nicht nachgesehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: nobody answered.</source>
<translation>%1: Niemand hat geantwortet.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: what came is not signed by Parley's makers, or is old. It was not used.</source>
<translation>%1: Was kam, ist nicht von Parleys Herausgebern unterschrieben oder veraltet. Es wurde nicht verwendet.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: Parley %2 is there.</source>
<translation>%1: Parley %2 ist da.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Parley asks %1 for one small file and says nothing about you. As on any page, your network address is seen there.</source>
<translation>Parley fragt %1 nach einer kleinen Datei und sagt nichts über dich. Wie auf jeder Seite sieht man dort deine Netzadresse.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Look now</source>
<translation>Jetzt nachsehen</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Looking…</source>
<translation>Parley sieht nach…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/window.py" />
<source>Pages</source>
<translation>Seiten</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Your yes came; putting your key away…</source>
<translation>Deine Zustimmung ist da; dein Schlüssel wird verwahrt …</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through the app that was set up on this computer; its owner pays.</source>
<translation>Über die App, die auf diesem Computer eingerichtet ist; wem sie gehört, der zahlt.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%n posts of #%1 are in the archive on this computer.</source>
<extracomment>Of one: %n post of #%1 is in the archive on this computer.</extracomment>
<translation>
<numerusform>%n Post von #%1 ist im Archiv auf diesem Computer.</numerusform>
<numerusform>%n Posts von #%1 sind im Archiv auf diesem Computer.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Say yes in your browser; Parley goes on by itself. No browser came up? Copy the address into one.</source>
<translation>Stimme im Browser zu; Parley macht von selbst weiter. Kein Browser zu sehen? Kopiere die Adresse in einen.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>You sign in through %1's app, which came with the invitation. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation>Du meldest dich über die App von %1 an, die mit der Einladung kam. %1 zahlt für das, was hier gelesen und gepostet wird, und %2 nennt diese App an deinen Posts. Parley kann nicht prüfen, wer das ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; its owner pays.</source>
<translation>Über Parleys eigene App; wem sie gehört, der zahlt.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through your own app (settings); its owner pays.</source>
<translation>Über deine eigene App (Einstellungen); wem sie gehört, der zahlt.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Read #%1 in the browser</source>
<translation>#%1 im Browser lesen</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Practise</source>
<translation>Üben</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Open them in the archive</source>
<translation>Im Archiv öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in through %1's app</source>
<translation>Über die App von %1 anmelden</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%1 shows posts to signed-in readers only.</source>
<translation>%1 zeigt Posts nur, wenn man angemeldet ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>There is no app yet to sign in to %1 through. What works without one: the plan, where an invitation brought it; your answers, written here with number and hashtag and sent from your browser; and practice.</source>
<translation>Noch gibt es keine App, um sich bei %1 anzumelden. Ohne sie geht: der Plan, wenn eine Einladung ihn brachte; deine Antworten, hier mit Nummer und Hashtag geschrieben und aus deinem Browser gesendet; und Üben.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>If you organise chats: your organisation sets up one app at %1, once, and puts its public client id into the invitation. It pays; the people in the chat set up nothing and pay nothing.</source>
<translation>Wenn du Chats organisierst: Deine Organisation richtet einmal eine App bei %1 ein und schreibt deren öffentliche Client-ID in die Einladung. Sie zahlt; die Leute im Chat richten nichts ein und zahlen nichts.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Signing in happens in your browser, on %1's own page; Parley never sees your password.</source>
<translation>Angemeldet wird in deinem Browser, auf der Seite von %1; Parley sieht dein Passwort nie.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; %1 owns it and pays.</source>
<translation>Über Parleys eigene App; wem sie gehört, der zahlt: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in with %1</source>
<translation>Bei %1 anmelden</translation>
</message>
<message>
<location filename="../../desktop/ui/speech.py" />
<source>d MMM</source>
<translation>d. MMM</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>#%1 on stage</source>
<translation>#%1 auf der Bühne</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>We begin soon.</source>
<translation>Gleich geht es los.</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Scan to join</source>
<translation>Scannen und beitreten</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Close the stage</source>
<translation>Bühne schließen</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by %1 @%2</source>
<translation>Gefragt von %1 @%2</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by @%1</source>
<translation>Gefragt von @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Leave full screen (Esc)</source>
<translation>Vollbild verlassen (Esc)</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1, %2</source>
<translation>Auf Bildschirm %1, %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1</source>
<translation>Auf Bildschirm %1</translation>
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot start</source>
<translation>Parley kann nicht starten</translation>
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot open this</source>
<translation>Parley kann das nicht öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/status_line.py" />
<source>Ctrl+Enter send · Alt+1…9 question · F6 next pane</source>
<translation>Strg+Enter senden · Alt+1…9 Frage · F6 nächster Bereich</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts on their way</source>
<extracomment>Of one: %n post on its way</extracomment>
<translation>
<numerusform>%n Post unterwegs</numerusform>
<numerusform>%n Posts unterwegs</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts timed</source>
<extracomment>Of one: %n post timed</extracomment>
<translation>
<numerusform>%n Post terminiert</numerusform>
<numerusform>%n Posts terminiert</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts need you</source>
<extracomment>Of one: %n post needs you</extracomment>
<translation>
<numerusform>%n Post braucht dich</numerusform>
<numerusform>%n Posts brauchen dich</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/accessible.py" />
<source>You read to before this post</source>
<translation>Bis hierher hast du gelesen, vor diesem Post</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is pinned as Q%2, for you alone.</source>
<translation>Der Post von @%1 ist als Q%2 angeheftet, nur für dich.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the post. On %1, its menu “…” has Report.</source>
<translation>Der Post ist im Browser. Auf %1 steht in seinem Menü „…“ Melden.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the profile. On %1, its menu “…” has Block @%2.</source>
<translation>Das Profil ist im Browser. Auf %1 steht in seinem Menü „…“ @%2 blockieren.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is in the inbox.</source>
<translation>Der Post von @%1 ist im Posteingang.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It mentions you or stands under a question. Who follows the hashtag alone does not see it.</source>
<translation>Er erwähnt dich oder steht unter einer Frage. Wer nur dem Hashtag folgt, sieht ihn nicht.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You pinned this post as a question, for yourself alone.</source>
<translation>Du hast diesen Post als Frage angeheftet, nur für dich.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You hid this reply for everybody; it counts nowhere.</source>
<translation>Du hast diese Antwort für alle ausgeblendet; sie zählt nirgends.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>Somebody has to see to it. Who has it, and what was noted, is in the inbox.</source>
<translation>Jemand muss sich darum kümmern. Wer es hat und was notiert ist, steht im Posteingang.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>They post this link and say nothing else here. Who hosts can fold them away.</source>
<translation>Sie posten diesen Link und sagen hier sonst nichts. Wer Host ist, kann sie einklappen.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You moved it here. The post's menu puts it back.</source>
<translation>Du hast ihn hierher verschoben. Sein Menü legt ihn zurück.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It counts nowhere. The post's menu brings it back.</source>
<translation>Er zählt nirgends. Sein Menü holt ihn zurück.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>pinned</source>
<translation>angeheftet</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>hidden</source>
<translation>ausgeblendet</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>left out</source>
<translation>zählt nicht</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are muted in this room.</source>
<translation>Posts mit „%1“ sind in diesem Raum stummgeschaltet.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is gone.</source>
<translation>Deine Notiz ist weg.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is shown again.</source>
<translation>@%1 ist wieder zu sehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are shown again.</source>
<translation>Posts mit „%1“ sind wieder zu sehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 counts again.</source>
<translation>@%1 zählt wieder.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is moved to Q%2.</source>
<translation>Der Post von @%1 steht jetzt bei Q%2.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is on the stage, until the next question.</source>
<translation>Der Post von @%1 ist auf der Bühne, bis zur nächsten Frage.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is off the stage.</source>
<translation>Der Post von @%1 ist von der Bühne.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is kept.</source>
<translation>Der Post von @%1 ist gemerkt.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is no longer kept.</source>
<translation>Der Post von @%1 ist nicht mehr gemerkt.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is back where Parley put it.</source>
<translation>Der Post von @%1 steht wieder, wo Parley ihn hatte.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts nowhere now.</source>
<translation>Der Post von @%1 zählt jetzt nirgends.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts again.</source>
<translation>Der Post von @%1 zählt wieder.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is left out of counts and cards.</source>
<translation>@%1 bleibt aus Zählungen und Karten heraus.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are shown in this room.</source>
<translation>Bilder von @%1 sind in diesem Raum zu sehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are covered again.</source>
<translation>Bilder von @%1 sind wieder verdeckt.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is muted in this room.</source>
<translation>@%1 ist in diesem Raum stummgeschaltet.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is kept.</source>
<translation>Deine Notiz ist gespeichert.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/empty.py" />
<source>Show all</source>
<translation>Alle zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>This question · %1</source>
<translation>Diese Frage · %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>For me · %1</source>
<translation>Für mich · %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All</source>
<translation>Alle</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All posts</source>
<translation>Alle Posts</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters</source>
<translation>Mehr Filter</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag (%1)</source>
<translation>Ohne den Hashtag (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag</source>
<translation>Ohne den Hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hosts and guests</source>
<translation>Hosts und Gäste</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Unlabelled</source>
<translation>Ohne Nummer</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hide reposts</source>
<translation>Reposts verbergen</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Newest at the bottom</source>
<translation>Neueste unten</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Choose it to take that back</source>
<translation>Wähle es, um das zurückzunehmen</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters. On: %1</source>
<translation>Mehr Filter. An: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Posts that mention you, and replies to your posts</source>
<translation>Posts, die dich erwähnen, und Antworten auf deine Posts</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: @%1</source>
<translation>Stumm: @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: %1</source>
<translation>Stumm: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Left out: @%1</source>
<translation>Nicht gezählt: @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was</source>
<translation>So lassen, wie es war</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was (Escape)</source>
<translation>So lassen, wie es war (Esc)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1+</source>
<translation>%1+</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 waiting</source>
<translation>%1 warten</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let in</source>
<translation>Hereinlassen</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let all in: %1</source>
<translation>Alle hereinlassen: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The stream is held. Nothing waits.</source>
<translation>Der Stream ist angehalten. Nichts wartet.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The stream goes on.</source>
<translation>Der Stream läuft weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 and its answers: %2</source>
<translation>%1 und die Antworten darauf: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Hold the stream: new posts wait until you let them in (%1)</source>
<translation>Stream anhalten: Neue Posts warten, bis du sie hereinlässt (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Holding</source>
<translation>Angehalten</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The rest: %1</source>
<translation>Der Rest: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>New posts wait here. Press to let them in again (%1)</source>
<translation>Neue Posts warten hier. Drücke, um sie wieder hereinzulassen (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 Press to let them in (%2)</source>
<translation>%1 Drücke, um sie hereinzulassen (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1 (new)</source>
<translation>Q%1 (neu)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Show it in the inbox</source>
<translation>Im Posteingang zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1</source>
<translation>Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Show pictures by @%1 in this room (%2)</source>
<translation>Bilder von @%1 in diesem Raum zeigen (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>They are not fetched before you want to see them.</source>
<translation>Sie werden erst geholt, wenn du sie sehen willst.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Poll</source>
<translation>Umfrage</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1 on %2</source>
<translation>%1 auf %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Delete this post</source>
<translation>Diesen Post löschen</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/menu.py" />
<source>Copy %n posts</source>
<extracomment>Of one: Copy %n post</extracomment>
<translation>
<numerusform>%n Post kopieren</numerusform>
<numerusform>%n Posts kopieren</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1: allow it first</source>
<translation>%1: zuerst erlauben</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Show pictures by @%1</source>
<translation>Bilder von @%1 zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I do not host here</source>
<translation>Ich bin hier nicht Host</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I host here</source>
<translation>Ich bin hier Host</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Posts with this word, or these words, are not shown in this room.</source>
<translation>Posts mit diesem Wort oder diesen Wörtern sind in diesem Raum nicht zu sehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Go to the newest post (%1)</source>
<translation>Zum neuesten Post (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Word to mute</source>
<translation>Wort zum Stummschalten</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Mute</source>
<translation>Stummschalten</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Nothing has come since you stopped reading.</source>
<translation>Seit du aufgehört hast zu lesen, kam nichts.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Your note about @%1's post. Nobody else sees it.</source>
<translation>Deine Notiz zum Post von @%1. Sonst sieht sie niemand.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Home</source>
<translation>Pos1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pills.py" />
<source>Where you stopped</source>
<translation>Wo du aufgehört hast</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/read_line.py" />
<source>You read to here</source>
<translation>Bis hierher gelesen</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Reposted by %1</source>
<translation>Repostet von %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>It took the place of an earlier version.</source>
<translation>Er ersetzt eine frühere Fassung.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>%1 (press to change it)</source>
<translation>%1 (drücken zum Ändern)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Show less</source>
<translation>Weniger zeigen</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>just now</source>
<translation>gerade eben</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Practice posts have no page of their own.</source>
<translation>Übungsposts haben keine eigene Seite.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>This post came by a file that does not say where it is.</source>
<translation>Dieser Post kam aus einer Datei, die nicht sagt, wo er steht.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Repost in the browser</source>
<translation>Im Browser reposten</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Kept: let it go (%1)</source>
<translation>Gemerkt: nicht mehr merken (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Keep this post (%1)</source>
<translation>Diesen Post merken (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as the next question, for you alone</source>
<translation>Als nächste Frage anheften, nur für dich</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as Q%1, for you alone</source>
<translation>Als Q%1 anheften, nur für dich</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>link to %1</source>
<translation>Link zu %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>question %1</source>
<translation>Frage %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>answers %1</source>
<translation>Antwort auf %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>answer %1</source>
<translation>Antwort %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%n minutes ago</source>
<extracomment>Of one: %n minute ago</extracomment>
<translation>
<numerusform>vor %n Minute</numerusform>
<numerusform>vor %n Minuten</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%1, covered</source>
<translation>%1, verdeckt</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>Poll: %1</source>
<translation>Umfrage: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>kept</source>
<translation>gemerkt</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%n likes</source>
<extracomment>Of one: %n like</extracomment>
<translation>
<numerusform>%n Like</numerusform>
<numerusform>%n Likes</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>probably answer %1</source>
<translation>vermutlich Antwort %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/voice.py" />
<source>%n posts for you</source>
<extracomment>Of one: %n post for you</extracomment>
<translation>
<numerusform>%n Post für dich</numerusform>
<numerusform>%n Posts für dich</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/voice.py" />
<source>For you in #%1</source>
<translation>Für dich in #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/voice.py" />
<source>For you: %1</source>
<translation>Für dich: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video, %1</source>
<translation>Video, %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture from someone new here</source>
<translation>Bild von jemandem, der hier neu ist</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Edited</source>
<translation>Bearbeitet</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably host</source>
<translation>Vermutlich Host</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody named the hosts here. What @%1 posts shows it.</source>
<translation>Niemand hat hier Hosts genannt. Was @%1 postet, zeigt es.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>without the hashtag</source>
<translation>ohne den Hashtag</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new, %1 from the host</source>
<extracomment>Of one: %n new, %1 from the host</extracomment>
<translation>
<numerusform>%n neu, %1 vom Host</numerusform>
<numerusform>%n neu, %1 vom Host</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>The stream is held. %n posts wait.</source>
<extracomment>Of one: The stream is held. %n post waits.</extracomment>
<translation>
<numerusform>Der Stream ist angehalten. %n Post wartet.</numerusform>
<numerusform>Der Stream ist angehalten. %n Posts warten.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>This is the newest post that you let in. %n more wait: you hold the stream.</source>
<extracomment>Of one: This is the newest post that you let in. %n more waits: you hold the stream.</extracomment>
<translation>
<numerusform>Das ist der neueste Post, den du hereingelassen hast. %n weiterer wartet: Du hältst den Stream an.</numerusform>
<numerusform>Das ist der neueste Post, den du hereingelassen hast. %n weitere warten: Du hältst den Stream an.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1</source>
<translation>Neue Posts: %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n posts are copied.</source>
<extracomment>Of one: The post is copied.</extracomment>
<translation>
<numerusform>Der Post ist kopiert.</numerusform>
<numerusform>%n Posts sind kopiert.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 has not answered since %2. A newer question may exist. What you send is kept.</source>
<translation>%1 hat seit %2 nicht geantwortet. Vielleicht gibt es eine neuere Frage. Was du sendest, bleibt erhalten.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>This question, %n answers</source>
<extracomment>Of one: This question, %n answer</extracomment>
<translation>
<numerusform>Diese Frage, %n Antwort</numerusform>
<numerusform>Diese Frage, %n Antworten</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 and what answers it</source>
<translation>%1 und was darauf antwortet</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>waiting</source>
<translation>wartet</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sending…</source>
<translation>wird gesendet …</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>checking</source>
<translation>wird geprüft</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sent, not in search yet</source>
<translation>gesendet, noch nicht in der Suche</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>did not go out</source>
<translation>ging nicht hinaus</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>its time went by</source>
<translation>Zeit ist vorbei</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>continued in the browser</source>
<translation>im Browser weiter</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it replies to a post about it</source>
<translation>er antwortet auf einen Post dazu</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it stands in a thread about it</source>
<translation>er steht in einem Thread dazu</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>the same person answered it a moment before</source>
<translation>dieselbe Person hat kurz davor darauf geantwortet</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it uses the question's words</source>
<translation>er nutzt Worte der Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it came while people were answering this</source>
<translation>er kam, während darauf geantwortet wurde</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF</source>
<translation>GIF</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video</source>
<translation>Video</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n pictures from someone new here</source>
<extracomment>Of one: %n picture from someone new here</extracomment>
<translation>
<numerusform>%n Bild von jemandem, der hier neu ist</numerusform>
<numerusform>%n Bilder von jemandem, der hier neu ist</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video from someone new here</source>
<translation>Video von jemandem, der hier neu ist</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF from someone new here</source>
<translation>GIF von jemandem, der hier neu ist</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture did not load</source>
<translation>Bild wurde nicht geladen</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably %1: %2</source>
<translation>Vermutlich %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>in the inbox</source>
<translation>im Posteingang</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>escalated</source>
<translation>eskaliert</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n accounts, one link</source>
<extracomment>Of one: %n account, one link</extracomment>
<translation>
<numerusform>%n Konto, ein Link</numerusform>
<numerusform>%n Konten, ein Link</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new</source>
<extracomment>Of one: %n new</extracomment>
<translation>
<numerusform>%n neu</numerusform>
<numerusform>%n neu</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new from the host</source>
<extracomment>Of one: %n new from the host</extracomment>
<translation>
<numerusform>%n neu vom Host</numerusform>
<numerusform>%n neu vom Host</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1, from the host: %2</source>
<translation>Neue Posts: %1, vom Host: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>The newest %1 of %n posts are copied.</source>
<extracomment>Of one: The newest %1 of %n post are copied.</extracomment>
<translation>
<numerusform>Die neuesten %1 von %n Post sind kopiert.</numerusform>
<numerusform>Die neuesten %1 von %n Posts sind kopiert.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nothing was asked yet</source>
<translation>Noch wurde nichts gefragt</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1, what answers it, and what probably does (%2)</source>
<translation>%1, was darauf antwortet, und was vermutlich (%2)</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>For me, %n posts</source>
<extracomment>Of one: For me, %n post</extracomment>
<translation>
<numerusform>Für mich, %n Post</numerusform>
<numerusform>Für mich, %n Posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No post fits yet</source>
<translation>Noch passt kein Post</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only these are shown: %1.</source>
<translation>Nur diese sind zu sehen: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No posts with %1 yet</source>
<translation>Noch keine Posts mit %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New ones appear here.</source>
<translation>Neue erscheinen hier.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>K</source>
<translation>K</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>M</source>
<translation>M</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>This question</source>
<translation>Diese Frage</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>For me</source>
<translation>Für mich</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>for me</source>
<translation>für mich</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>hosts and guests</source>
<translation>Hosts und Gäste</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>unlabelled</source>
<translation>ohne Nummer</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>no reposts</source>
<translation>keine Reposts</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Every post here is muted</source>
<translation>Hier ist jeder Post stummgeschaltet</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>“More filters” takes a mute back.</source>
<translation>„Mehr Filter“ nimmt das zurück.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody has mentioned or answered you yet</source>
<translation>Noch hat dich niemand erwähnt oder dir geantwortet</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only posts for you are shown.</source>
<translation>Nur Posts für dich sind zu sehen.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Looking for posts with %1</source>
<translation>Posts mit %1 werden gesucht</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>They appear here in a moment.</source>
<translation>Gleich erscheinen sie hier.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Sign in to read %1 here</source>
<translation>Melde dich an, um %1 hier zu lesen</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 shows its posts only to people who have signed in.</source>
<translation>%1 zeigt seine Posts nur Leuten, die angemeldet sind.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>From the host: %1.</source>
<translation>Vom Host: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/system_opening.py" />
<source>Parley does not open that file.</source>
<translation>Parley öffnet diese Datei nicht.</translation>
</message>
<message>
<location filename="../../desktop/ui/system_opening.py" />
<source>It opens invitations (.parley) and calendar files (.ics).</source>
<translation>Es öffnet Einladungen (.parley) und Kalenderdateien (.ics).</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n drafts</source>
<extracomment>Of one: %n draft</extracomment>
<translation>
<numerusform>%n Entwurf</numerusform>
<numerusform>%n Entwürfe</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n prepared answers</source>
<extracomment>Of one: %n prepared answer</extracomment>
<translation>
<numerusform>%n vorbereitete Antwort</numerusform>
<numerusform>%n vorbereitete Antworten</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n notes and marks</source>
<extracomment>Of one: %n note or mark</extracomment>
<translation>
<numerusform>%n Notiz oder Markierung</numerusform>
<numerusform>%n Notizen und Markierungen</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n posts that wait</source>
<extracomment>Of one: %n post that waits</extracomment>
<translation>
<numerusform>%n Post, der wartet</numerusform>
<numerusform>%n Posts, die warten</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>nothing</source>
<translation>nichts</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>The archive was damaged. Parley put it aside and began a new one.</source>
<translation>Das Archiv war beschädigt. Parley hat es beiseitegelegt und ein neues begonnen.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>Saved from it: %1.</source>
<translation>Daraus gerettet: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>The old one is kept as %1 in %2.</source>
<translation>Das alte liegt als %1 in %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>Words that no chat claims are in %1.txt.</source>
<translation>Worte, die zu keinem Chat gehören, stehen in %1.txt.</translation>
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>as @%1</source>
<translation>als @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>Hosted by</source>
<translation>Host</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>No chat is planned</source>
<translation>Kein Chat ist geplant</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Open Parley</source>
<translation>Parley öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Quit</source>
<translation>Beenden</translation>
</message>
<message>
<location filename="../../desktop/ui/update_line.py" />
<source>Parley %1 is there.</source>
<translation>Parley %1 ist da.</translation>
</message>
<message>
<location filename="../../desktop/ui/update_line.py" />
<source>Open the download page</source>
<translation>Download-Seite öffnen</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Sign in again</source>
<translation>Wieder anmelden</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Read in the browser</source>
<translation>Im Browser lesen</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Look again</source>
<translation>Wieder nachsehen</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Parley has stopped looking for new posts.</source>
<translation>Parley sieht nicht mehr nach neuen Posts.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Look at the proxy in the settings, under Connection.</source>
<translation>Sieh in den Einstellungen unter Verbindung nach dem Proxy.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 cannot be reached.</source>
<translation>Der Proxy zwischen dir und %1 ist nicht zu erreichen.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 wants a name and a password.</source>
<translation>Der Proxy zwischen dir und %1 will einen Namen und ein Passwort.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network; the settings say where they go.</source>
<translation>Frage, wer dein Netzwerk betreut; die Einstellungen sagen, wo beides hingehört.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 does not let Parley through.</source>
<translation>Der Proxy zwischen dir und %1 lässt Parley nicht durch.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network to let it.</source>
<translation>Bitte den, der dein Netzwerk betreut, es durchzulassen.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy cannot be fetched.</source>
<translation>Das Skript, das deinen Proxy nennt, lässt sich nicht holen.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy does not work.</source>
<translation>Das Skript, das deinen Proxy nennt, läuft nicht.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network, or name the proxy yourself in the settings.</source>
<translation>Frage, wer dein Netzwerk betreut, oder nenne den Proxy selbst in den Einstellungen.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The way to %1 is not safe, so nothing was sent.</source>
<translation>Der Weg zu %1 ist nicht sicher, darum wurde nichts gesendet.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Check this computer's date, or ask whoever runs your network.</source>
<translation>Prüfe das Datum dieses Computers, oder frage, wer dein Netzwerk betreut.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The certificate of %1 is not valid today, so nothing was sent.</source>
<translation>Das Zertifikat von %1 gilt heute nicht, darum wurde nichts gesendet.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Nobody whom this computer trusts vouches for %1, so nothing was sent.</source>
<translation>Niemand, dem dieser Computer vertraut, bürgt für %1; darum wurde nichts gesendet.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Your network may read along: ask whoever runs it for its certificate.</source>
<translation>Vielleicht liest dein Netzwerk mit: Frage, wer es betreut, nach dem Zertifikat.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Somebody else answered in the place of %1, so nothing was sent.</source>
<translation>Jemand anders hat anstelle von %1 geantwortet, darum wurde nichts gesendet.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Open a page in your browser: your network may want you to sign in first.</source>
<translation>Öffne eine Seite in deinem Browser: Vielleicht will dein Netzwerk, dass du dich zuerst anmeldest.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat is an hour on a hashtag. The host asks Q1, Q2, Q3. You answer A1, A2, A3. Parley adds the number and the hashtag for you.</source>
<translation>Ein Chat ist eine Stunde auf einem Hashtag. Der Host stellt Q1, Q2, Q3. Du antwortest mit A1, A2, A3. Parley fügt Nummer und Hashtag für dich hinzu.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat begins at once, on your own computer. A host asks, others answer, and you answer too and see your post come in. Nothing is posted, and you need no account.</source>
<translation>Ein Chat beginnt sofort, auf deinem eigenen Computer. Ein Host fragt, andere antworten, und auch du antwortest und siehst deinen Post ankommen. Nichts wird gepostet, und du brauchst kein Konto.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>#hashtag or invitation</source>
<translation>#hashtag oder Einladung</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Host's handle (optional)</source>
<translation>Handle des Hosts (freiwillig)</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Or join a chat</source>
<translation>Oder tritt einem Chat bei</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>X shows posts to signed-in readers only; the room asks you to sign in.</source>
<translation>X zeigt Posts nur, wenn man angemeldet ist; der Raum bittet dich darum.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>What is a hashtag?</source>
<translation>Was ist ein Hashtag?</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat that answers you, on your own computer. Nothing is posted.</source>
<translation>Ein Chat, der dir antwortet, auf deinem eigenen Computer. Nichts wird gepostet.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Questions are read from the host's posts.</source>
<translation>Fragen werden aus den Posts des Hosts gelesen.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Practise first</source>
<translation>Zuerst üben</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Show me round, two minutes</source>
<translation>Führ mich herum, zwei Minuten</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Rooms joined lately</source>
<translation>Kürzlich besuchte Räume</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Waiting to go out</source>
<translation>Wartet darauf hinauszugehen</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>On its way</source>
<translation>Unterwegs</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>No clear answer yet. Looking whether it went out</source>
<translation>Noch keine klare Antwort. Parley sieht nach, ob es hinausging</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sent. It shows up in the stream in a moment</source>
<translation>Gesendet. Gleich steht es im Stream</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It did not go out.</source>
<translation>Es ging nicht hinaus.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Its time went by. Does it still go out?</source>
<translation>Die Zeit ist vorbei. Soll es noch hinaus?</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continued in the browser. Parley waits until it is seen</source>
<translation>Im Browser weiter. Parley wartet, bis es zu sehen ist</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/words.py" />
<source>%n days ago</source>
<extracomment>Of one: %n day ago</extracomment>
<translation>
<numerusform>vor %n Tag</numerusform>
<numerusform>vor %n Tagen</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 did not answer.</source>
<translation>%1 hat nicht geantwortet.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; Parley tries again by itself.</source>
<translation>Dein Text bleibt erhalten; Parley versucht es von selbst noch einmal.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 asks us to slow down.</source>
<translation>%1 bittet um ein langsameres Tempo.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>As many posts went out as %1 takes in a day.</source>
<translation>Es gingen so viele Posts hinaus, wie %1 an einem Tag annimmt.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it goes out when the day is over, or now in the browser.</source>
<translation>Dein Text bleibt erhalten; er geht hinaus, wenn der Tag um ist, oder jetzt im Browser.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 says that the credit is used up.</source>
<translation>%1 sagt, das Guthaben ist verbraucht.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it can go out in the browser.</source>
<translation>Dein Text bleibt erhalten; er kann im Browser hinaus.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Another Parley or program has the stream, so this one looks by itself.</source>
<translation>Ein anderes Parley oder Programm hat den Stream, darum sieht dieses selbst nach.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It takes over when the other one leaves.</source>
<translation>Es übernimmt, wenn das andere geht.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take the stored bearer token, so Parley looks by itself.</source>
<translation>%1 nimmt das gespeicherte Bearer-Token nicht an, darum sieht Parley selbst nach.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Put another one in Settings, or take it out there.</source>
<translation>Trage in den Einstellungen ein anderes ein, oder nimm es dort heraus.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has no room for this chat in its stream, so Parley looks by itself.</source>
<translation>%1 hat in seinem Stream keinen Platz für diesen Chat, darum sieht Parley selbst nach.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Whoever owns the app can delete some of its stream rules.</source>
<translation>Wem die App gehört, der kann einige ihrer Stream-Regeln löschen.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app do no more this month.</source>
<translation>%1 lässt diese App in diesem Monat nichts mehr tun.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has trouble of its own just now.</source>
<translation>%1 hat gerade selbst Schwierigkeiten.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 gave no clear answer.</source>
<translation>%1 hat keine klare Antwort gegeben.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks whether it went out before it tries again.</source>
<translation>Parley sieht nach, ob es hinausging, bevor es das noch einmal versucht.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has this text from you already.</source>
<translation>%1 hat diesen Text schon von dir.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change a word, or discard it.</source>
<translation>Ändere ein Wort, oder verwirf ihn.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 counts more characters than fit in a post.</source>
<translation>%1 zählt mehr Zeichen, als in einen Post passen.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten it; your text is kept.</source>
<translation>Kürze ihn; dein Text bleibt erhalten.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>What it follows did not go out.</source>
<translation>Der Post davor ging nicht hinaus.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or send it by itself.</source>
<translation>Ändere ihn, oder sende diesen allein.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>There is nothing to send yet.</source>
<translation>Noch gibt es nichts zu senden.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this reply in the browser only.</source>
<translation>%1 nimmt diese Antwort nur im Browser an.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; your text comes along.</source>
<translation>Mach im Browser weiter; dein Text kommt mit.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes quotations in the browser only.</source>
<translation>%1 nimmt Zitate nur im Browser an.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes one word with a $ in a post.</source>
<translation>%1 nimmt in einem Post nur ein Wort mit $.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave one of them, or continue in the browser.</source>
<translation>Behalte nur eins davon, oder mach im Browser weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley do that.</source>
<translation>%1 lässt dieses Parley das nicht tun.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; whoever set it up can mend it at %1.</source>
<translation>Mach im Browser weiter; wer es eingerichtet hat, kann es bei %1 beheben.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take a picture of this post.</source>
<translation>%1 nimmt ein Bild dieses Posts nicht an.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave it out, or take another; your text is kept.</source>
<translation>Lass es weg, oder nimm ein anderes; dein Text bleibt erhalten.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 still works on a picture of this post.</source>
<translation>%1 arbeitet noch an einem Bild dieses Posts.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley tries again by itself.</source>
<translation>Parley versucht es von selbst noch einmal.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not have a picture of this post any more.</source>
<translation>%1 hat ein Bild dieses Posts nicht mehr.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley uploads it again by itself.</source>
<translation>Parley lädt es von selbst noch einmal hoch.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let you do that with this post.</source>
<translation>%1 lässt dich das mit diesem Post nicht tun.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was changed there.</source>
<translation>Dort hat sich nichts geändert.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>That post or person is gone.</source>
<translation>Dieser Post oder diese Person ist weg.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was sent.</source>
<translation>Nichts wurde gesendet.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this only from somebody who is signed in.</source>
<translation>%1 nimmt das nur an, wenn man angemeldet ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in, or continue in the browser.</source>
<translation>Dein Text bleibt erhalten; melde dich an, oder mach im Browser weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not know this sign-in any more.</source>
<translation>%1 kennt diese Anmeldung nicht mehr.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in again, or continue in the browser.</source>
<translation>Dein Text bleibt erhalten; melde dich wieder an, oder mach im Browser weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring has no key for %1 at the moment.</source>
<translation>Dein Schlüsselbund hat gerade keinen Schlüssel für %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock the keyring, or sign in again.</source>
<translation>Entsperre den Schlüsselbund, oder melde dich wieder an.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to do this for you yet.</source>
<translation>Du hast Parley noch nicht erlaubt, das für dich zu tun.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; allow it, or continue in the browser.</source>
<translation>Dein Text bleibt erhalten; erlaube es, oder mach im Browser weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This was written for another network, so Parley kept it here.</source>
<translation>Das wurde für ein anderes Netzwerk geschrieben, darum ist es hier geblieben.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Copy the text into the right room.</source>
<translation>Kopiere den Text in den richtigen Raum.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so nothing can be saved.</source>
<translation>Deine Festplatte ist voll, darum lässt sich nichts speichern.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; what you type stays here until then.</source>
<translation>Schaffe Platz darauf; was du tippst, bleibt bis dahin hier.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>The run sheet's shared folder cannot be reached.</source>
<translation>Der geteilte Ordner des Ablaufplans ist nicht zu erreichen.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It is kept here, and shared again once the folder is back.</source>
<translation>Er bleibt hier und wird wieder geteilt, sobald der Ordner zurück ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your desktop could not be told that Parley opens these links.</source>
<translation>Deinem Desktop ließ sich nicht sagen, dass Parley diese Links öffnet.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>See that xdg-utils is installed, and that you may write to your desktop's folders.</source>
<translation>Sieh nach, ob xdg-utils installiert ist und ob du in die Ordner deines Desktops schreiben darfst.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something is asked before that goes out.</source>
<translation>Bevor das hinausgeht, ist etwas zu klären.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Say that you mean it, or leave it.</source>
<translation>Sag, dass du es so meinst, oder lass es.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so nothing can be saved.</source>
<translation>Parley darf nicht in seinen Ordner schreiben, darum lässt sich nichts speichern.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; what you type stays here until then.</source>
<translation>Sieh nach der Festplatte und den Rechten; was du tippst, bleibt bis dahin hier.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring is locked.</source>
<translation>Dein Schlüsselbund ist gesperrt.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it and look again; until then you sign in at every start.</source>
<translation>Entsperre ihn, und sieh noch einmal nach; bis dahin meldest du dich bei jedem Start an.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring does not answer.</source>
<translation>Dein Schlüsselbund antwortet nicht.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it, or restart it; Parley tries again by itself.</source>
<translation>Entsperre ihn, oder starte ihn neu; Parley versucht es von selbst noch einmal.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out here. %1 could not be told, and may still list Parley.</source>
<translation>Du bist hier abgemeldet. %1 ließ sich das nicht sagen und führt Parley vielleicht noch auf.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Remove it there: Settings, Security and account access, Apps and sessions, Connected apps.</source>
<translation>Entferne es dort: Einstellungen, Sicherheit und Account-Zugriff, Apps und Sitzungen, Verbundene Apps.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out. A key that opens nothing any more is still in your keyring.</source>
<translation>Du bist abgemeldet. Ein Schlüssel, der nichts mehr öffnet, liegt noch in deinem Schlüsselbund.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You may delete it there; its name begins with Parley.</source>
<translation>Du kannst ihn dort löschen; sein Name beginnt mit Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This computer has no safe place for your key.</source>
<translation>Dieser Computer hat keinen sicheren Platz für deinen Schlüssel.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Start a keyring such as GNOME Keyring or KWallet.</source>
<translation>Starte einen Schlüsselbund wie GNOME Keyring oder KWallet.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks again by itself.</source>
<translation>Parley sieht von selbst wieder nach.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can top it up.</source>
<translation>Lies im Browser weiter; wer für die App zahlt, kann aufladen.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app read no more posts this month.</source>
<translation>%1 lässt diese App in diesem Monat keine Posts mehr lesen.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can ask for more.</source>
<translation>Lies im Browser weiter; wer für die App zahlt, kann mehr verlangen.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley has read as much here today as it may.</source>
<translation>Parley hat hier heute so viel gelesen, wie es darf.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes on when the day ends in UTC.</source>
<translation>Weiter geht es, wenn der Tag nach UTC endet.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley read.</source>
<translation>%1 lässt dieses Parley nicht lesen.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever set it up can add its app to a package at %1.</source>
<translation>Lies im Browser weiter; wer es eingerichtet hat, kann seine App bei %1 in ein Paket aufnehmen.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so new posts cannot be kept.</source>
<translation>Deine Festplatte ist voll, darum lassen sich keine neuen Posts speichern.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; Parley goes on by itself.</source>
<translation>Schaffe Platz darauf; Parley macht von selbst weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so new posts cannot be kept.</source>
<translation>Parley darf nicht in seinen Ordner schreiben, darum lassen sich keine neuen Posts speichern.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; Parley goes on by itself.</source>
<translation>Sieh nach der Festplatte und den Rechten; Parley macht von selbst weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 keeps this from you.</source>
<translation>%1 zeigt dir das nicht.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser.</source>
<translation>Lies im Browser weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has nothing there any more.</source>
<translation>%1 hat dort nichts mehr.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 shows this only to somebody who is signed in.</source>
<translation>%1 zeigt das nur, wenn man angemeldet ist.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in to read on.</source>
<translation>Melde dich an, um weiterzulesen.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again to read on.</source>
<translation>Melde dich wieder an, um weiterzulesen.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to read for you.</source>
<translation>Du hast Parley nicht erlaubt, für dich zu lesen.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again and allow it.</source>
<translation>Melde dich wieder an, und erlaube es.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something went wrong inside Parley. Your text is kept.</source>
<translation>In Parley ist etwas schiefgegangen. Dein Text bleibt erhalten.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten the marked part; your text is kept.</source>
<translation>Kürze die markierte Stelle; dein Text bleibt erhalten.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes out by itself at %1.</source>
<translation>Es geht um %1 von selbst hinaus.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>the practice room</source>
<translation>Übungsraum</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Stopped looking</source>
<translation>Sieht nicht mehr nach</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again now.</source>
<translation>Wird jetzt noch einmal versucht.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again in %1 s.</source>
<translation>Nächster Versuch in %1 s.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 min ago</source>
<translation>vor %1 min</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 h ago</source>
<translation>vor %1 h</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It can go out at %1; Parley asks you then.</source>
<translation>Um %1 kann es hinaus; Parley fragt dich dann.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>reading older posts</source>
<translation>ältere Posts werden gelesen</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or continue in the browser.</source>
<translation>Ändere es, oder mach im Browser weiter.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connecting to %1</source>
<translation>Wird verbunden: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1 by its stream</source>
<translation>Verbunden über den Stream: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1</source>
<translation>Verbunden: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>looking now</source>
<translation>sieht gerade nach</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>next look in %1 s</source>
<translation>nächster Blick in %1 s</translation>
</message>
<message>
<location filename="../../resources/documents/frame.html" />
<source>Skip to the content</source>
<translation>Zum Inhalt springen</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Chat report</source>
<translation>Chatbericht</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Chat report, while the chat is on</source>
<translation>Chatbericht, während der Chat läuft</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Nothing was said, so there is nothing to count.</source>
<translation>Nichts wurde gesagt, also gibt es nichts zu zählen.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>answered</source>
<translation>beantwortet</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>handed over</source>
<translation>weitergegeben</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>still open</source>
<translation>noch offen</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Found in the posts alone: a file of posts has no inbox.</source>
<translation>Allein in den Posts gefunden: Eine Datei mit Posts hat keinen Posteingang.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>New people are those of whom nothing is here before this chat; the oldest post here is of %1.</source>
<translation>Neue Leute sind die, von denen vor diesem Chat hier nichts steht; der älteste Post hier ist vom %1.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Asked at %1</source>
<translation>Gefragt um %1</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Best answers</source>
<translation>Beste Antworten</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>answers with the question’s number</source>
<translation>Antworten mit der Nummer der Frage</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>posts without one that probably belong to it. Best answers are those that were taken up most: their reposts and the replies to them by other people, added up.</source>
<translation>Posts ohne sie, die vermutlich dazugehören. Beste Antworten sind die, die am meisten aufgenommen wurden: ihre Reposts und die Antworten anderer darauf, zusammengezählt.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Figures beside those of earlier chats</source>
<translation>Zahlen neben denen früherer Chats</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Figure</source>
<translation>Zahl</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>This chat</source>
<translation>Dieser Chat</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Median before</source>
<translation>Median davor</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Usual</source>
<translation>Üblich</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Verdict</source>
<translation>Urteil</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>More: wording, who talks with whom, hashtags and links</source>
<translation>Mehr: Wortwahl, wer mit wem spricht, Hashtags und Links</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Asks for</source>
<translation>Fragt nach</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Words in an answer</source>
<translation>Wörter je Antwort</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Words without links; of answers the middle one (the median).</source>
<translation>Wörter ohne Links; bei Antworten der mittlere Wert (der Median).</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Whether one wording brings more answers than another is said once there are eight questions of each kind, over all of the room’s chats.</source>
<translation>Ob eine Wortwahl mehr Antworten bringt als eine andere, steht hier, sobald es über alle Chats des Raums acht Fragen jeder Art gibt.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Pairs who both spoke to the other: posts that reply to the other, or begin with their @name. The first number is the first one’s.</source>
<translation>Paare, die beide miteinander sprachen: Posts, die auf die andere Person antworten oder mit ihrem @Namen beginnen. Die erste Zahl gehört zur ersten Person.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>No two people spoke to each other by reply or @name.</source>
<translation>Keine zwei Personen sprachen per Antwort oder @Name miteinander.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Hashtags</source>
<translation>Hashtags</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>A post counts once for each. The room’s own hashtags are left out.</source>
<translation>Ein Post zählt für jeden einmal. Die Hashtags des Raums selbst sind weggelassen.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>How each figure is counted</source>
<translation>Wie jede Zahl gezählt wird</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Counted by Parley on %1, from the posts that this computer had then. What was deleted before, or never reached it, is not in the figures.</source>
<translation>Gezählt von Parley am %1, aus den Posts, die dieser Computer da hatte. Was vorher gelöscht wurde oder nie ankam, ist nicht in den Zahlen.</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Probably hosted by</source>
<translation>Host vermutlich:</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>with</source>
<translation>mit</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>asked at %1; again at %2</source>
<translation>gefragt um %1; noch einmal um %2</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>asked at %1</source>
<translation>gefragt um %1</translation>
</message>
<message numerus="yes">
<location filename="../../resources/documents/transcript.html" />
<source>As posted, in %n posts</source>
<extracomment>Of one: As posted</extracomment>
<translation>
<numerusform>Wie gepostet</numerusform>
<numerusform>Wie gepostet, in %n Posts</numerusform>
</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>replies on a dashed line carry no number and probably belong here</source>
<translation>Antworten an gestrichelter Linie tragen keine Nummer und gehören vermutlich hierher</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Also answered under another question:</source>
<translation>Auch unter einer anderen Frage beantwortet:</translation>
</message>
<message numerus="yes">
<location filename="../../resources/documents/transcript.html" />
<source>%n posts without a label</source>
<extracomment>Of one: %n post without a label</extracomment>
<translation>
<numerusform>%n Post ohne Nummer</numerusform>
<numerusform>%n Posts ohne Nummer</numerusform>
</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Everybody who posted, with their role, answers and posts</source>
<translation>Alle, die gepostet haben, mit Rolle, Antworten und Posts</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Only passed posts on:</source>
<translation>Haben nur Posts weitergegeben:</translation>
</message>
</context>
</TS>
