<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>Parley</name>
<message>
<location filename="../../desktop/app.py" />
<source>The practice room is open with another chat.</source>
<translation>Le salon d’entraînement est ouvert avec un autre chat.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Close its window first.</source>
<translation>Fermez d’abord sa fenêtre.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Choose another --port, or leave it out for any free one.</source>
<translation>Choisissez un autre --port, ou laissez-le de côté pour n’importe quel port libre.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Mend the file, or practise without --replay.</source>
<translation>Réparez le fichier, ou entraînez-vous sans --replay.</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Stopped. Not all chats of #%1 are in the list yet; Parley finds the rest by and by.</source>
<translation>Arrêté. Tous les chats de #%1 ne sont pas encore dans la liste ; Parley trouvera le reste peu à peu.</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Finding the chats of #%1</source>
<translation>Recherche des chats de #%1</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Open</source>
<translation>Ouvrir</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Transcript…</source>
<translation>Transcription…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Report</source>
<translation>Rapport</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Recap</source>
<translation>Récap</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Your hour</source>
<translation>Votre heure</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Check for deleted posts…</source>
<translation>Vérifier les posts supprimés…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>How long posts stay…</source>
<translation>Durée de conservation des posts…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Forget this room…</source>
<translation>Oublier ce salon…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Replay in the practice room</source>
<translation>Rejouer dans le salon d’entraînement</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Go on</source>
<translation>Continuer</translation>
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>No chat was found in this room yet. One is found once people talk.</source>
<translation>Aucun chat trouvé dans ce salon pour l’instant. Il y en aura un dès que des gens se parleront.</translation>
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>Stopped. What was done by then stays.</source>
<translation>Arrêté. Ce qui est fait reste fait.</translation>
</message>
<message>
<location filename="../../desktop/arriving.py" />
<source>Files and privacy</source>
<translation>Fichiers et confidentialité</translation>
</message>
<message>
<location filename="../../desktop/calming.py" />
<source>Quiet: nothing is shown or heard outside the window.</source>
<translation>Silence : rien ne s’affiche ni ne s’entend hors de la fenêtre.</translation>
</message>
<message>
<location filename="../../desktop/calming.py" />
<source>Quiet is off.</source>
<translation>Le silence est désactivé.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan.py" />
<source>Choose one from the list, for example Europe/Berlin.</source>
<translation>Choisissez-en un dans la liste, par exemple Europe/Berlin.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan.py" />
<source>There is no time zone %1.</source>
<translation>Il n’y a pas de fuseau horaire %1.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That cannot be a client id.</source>
<translation>Cela ne peut pas être un client id.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Use the public OAuth 2.0 client id, never a secret.</source>
<translation>Utilisez le client id public OAuth 2.0, jamais un secret.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>A chat lasts from a minute to seven days.</source>
<translation>Un chat dure d’une minute à sept jours.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That is no date that a chat can have.</source>
<translation>Ce n’est pas une date qu’un chat peut avoir.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>People are told whose app they sign in through.</source>
<translation>On dit aux gens par l’app de qui ils se connectent.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Say who pays for it.</source>
<translation>Dites qui la paie.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>One begins with https://</source>
<translation>Elle commence par https://</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>The chat does not come again on the day of its first time.</source>
<translation>Le chat ne revient pas le jour de sa première fois.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Choose a first day that the rule names, or another rule.</source>
<translation>Choisissez un premier jour que la règle nomme, ou une autre règle.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Leave some of them out.</source>
<translation>Laissez-en de côté.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>%1 is no link.</source>
<translation>%1 n’est pas un lien.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Say it in fewer.</source>
<translation>Dites-le en moins.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>The chat comes again before it is over.</source>
<translation>Le chat revient avant d’être fini.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Make it shorter, or have it come again less often.</source>
<translation>Raccourcissez-le, ou faites-le revenir moins souvent.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>These are more than %1.</source>
<translation>Cela en fait plus de %1.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That has more than %1 characters.</source>
<translation>Cela a plus de %1 caractères.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That time has gone by.</source>
<translation>Cette heure est passée.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Choose a later one.</source>
<translation>Choisissez-en une plus tardive.</translation>
</message>
<message>
<location filename="../../desktop/core/client_app.py" />
<source>This is no client id.</source>
<translation>Ce n’est pas un client id.</translation>
</message>
<message>
<location filename="../../desktop/core/client_app.py" />
<source>Copy the OAuth 2.0 Client ID; its secret does not belong here.</source>
<translation>Copiez l’OAuth 2.0 Client ID ; son secret n’a rien à faire ici.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/export_limit.py" />
<source>X lets %1 posts a day leave in full. %n posts stand here as links; tomorrow more can leave in full.</source>
<extracomment>Of one: X lets %1 posts a day leave in full. One post stands here as a link; tomorrow more can leave in full.</extracomment>
<translation>
<numerusform>X laisse sortir %1 posts en entier par jour. %n post figure ici sous forme de lien ; demain, d’autres pourront sortir en entier.</numerusform>
<numerusform>X laisse sortir %1 posts en entier par jour. %n posts figurent ici sous forme de liens ; demain, d’autres pourront sortir en entier.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/core/going.py" />
<source>Stopped.</source>
<translation>Arrêté.</translation>
</message>
<message>
<location filename="../../desktop/core/going.py" />
<source>What was done by then stays.</source>
<translation>Ce qui est fait reste fait.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for a new one.</source>
<translation>Demandez-en une nouvelle à qui l’a envoyée.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>That is not an invitation to a chat.</source>
<translation>Ce n’est pas une invitation à un chat.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>One begins with parley:join?</source>
<translation>Elle commence par parley:join?</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation is too long to be one.</source>
<translation>Cette invitation est trop longue pour en être une.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for a shorter one.</source>
<translation>Demandez-en une plus courte à qui l’a envoyée.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation brings an app to sign in through, and its client id cannot be one.</source>
<translation>Cette invitation apporte une app pour se connecter, et son client id ne peut pas en être un.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Parley cannot use this invitation: %1.</source>
<translation>Parley ne peut pas utiliser cette invitation : %1.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation carries something that looks like a secret key, so Parley does not use it.</source>
<translation>Cette invitation porte ce qui ressemble à une clé secrète, Parley ne l’utilise donc pas.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Tell whoever sent it: a secret never belongs in an invitation, and this one is known now.</source>
<translation>Dites-le à qui l’a envoyée : un secret n’a jamais sa place dans une invitation, et celui-ci est connu désormais.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation names an address that Parley should talk to, so Parley does not use it.</source>
<translation>Cette invitation nomme une adresse à laquelle Parley devrait parler, Parley ne l’utilise donc pas.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for one without.</source>
<translation>Demandez-en une sans cela à qui l’a envoyée.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it was made for another version of Parley</source>
<translation>elle est faite pour une autre version de Parley</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it brings an app to sign in through and does not say whose it is</source>
<translation>elle apporte une app pour se connecter et ne dit pas à qui elle est</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it names no hashtag</source>
<translation>elle ne nomme aucun hashtag</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>its %1 cannot be one</source>
<translation>son %1 ne peut pas en être un</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it does not say how long the chat lasts</source>
<translation>elle ne dit pas combien de temps dure le chat</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>The plan has more than %1 questions.</source>
<translation>Le plan a plus de %1 questions.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it does not say when the chat begins in a form like 2026-11-26T18:00:00Z</source>
<translation>elle ne dit pas quand le chat commence sous une forme comme 2026-11-26T18:00:00Z</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>a question of its plan is not written like 1@5:Why?</source>
<translation>une question de son plan n’est pas écrite comme 1@5:Why?</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it names more than %1 people or hashtags of a kind</source>
<translation>elle nomme plus de %1 personnes ou hashtags d’une sorte</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>its %1 has more than %2 characters</source>
<translation>son %1 a plus de %2 caractères</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it says %1 more than once</source>
<translation>elle dit %1 plus d’une fois</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it is not written as Parley writes it</source>
<translation>elle n’est pas écrite comme Parley l’écrit</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it holds signs that cannot be seen</source>
<translation>elle contient des signes invisibles</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>a day that it leaves out is none</source>
<translation>un jour qu’elle omet n’en est pas un</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it has questions and does not say when the chat begins</source>
<translation>elle a des questions et ne dit pas quand le chat commence</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>there is no time zone %1</source>
<translation>il n’y a pas de fuseau horaire %1</translation>
</message>
<message>
<location filename="../../desktop/core/later.py" />
<source>That time is past.</source>
<translation>Cette heure est passée.</translation>
</message>
<message>
<location filename="../../desktop/core/later.py" />
<source>Choose one that is still to come.</source>
<translation>Choisissez-en une à venir.</translation>
</message>
<message>
<location filename="../../desktop/core/launch_line.py" />
<source>That is nothing that a start of Parley would say.</source>
<translation>Ce n’est rien que dirait un démarrage de Parley.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Asked of us</source>
<translation>Ce qu’on nous a demandé</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts in which somebody else names a host or guest, or replies to one, and asks them something; and whatever was taken into the inbox. Answers to a numbered question do not count, nor do requests to see a question again.</source>
<translation>Les posts où quelqu’un d’autre nomme un hôte ou un invité, ou lui répond, et lui demande quelque chose ; et tout ce qui a été mis dans la boîte. Les réponses à une question numérotée ne comptent pas, ni les demandes de revoir une question.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answered</source>
<translation>Répondu</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those that the inbox calls answered; of what is not in the inbox, those after which a host or guest replied to the asker, or named them in a post that replies to nobody else.</source>
<translation>Parmi eux : ceux que la boîte donne pour répondus ; hors de la boîte, ceux après lesquels un hôte ou un invité a répondu à la personne, ou l’a nommée dans un post qui ne répond à personne d’autre.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Time to our answer</source>
<translation>Délai jusqu’à notre réponse</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the request to our answer. Half of the answered ones were answered within this time (the median).</source>
<translation>De la demande à notre réponse. La moitié de celles qui ont eu une réponse l’ont eue dans ce délai (la médiane).</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Handed over</source>
<translation>Transmises</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those that the inbox gave to a person or sent outside the chat, and that are not answered yet.</source>
<translation>Parmi elles : celles que la boîte a confiées à quelqu’un ou envoyées hors du chat, et qui n’ont pas encore de réponse.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Still open</source>
<translation>Encore ouvertes</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those neither answered nor handed over.</source>
<translation>Parmi elles : celles sans réponse et non transmises.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts</source>
<translation>Posts</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts in people's own words. Reposts, and posts that say somebody else's words again, are not among them. To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question.</source>
<translation>Les posts écrits avec ses propres mots. Les reposts, et les posts qui redisent les mots d’autrui, n’en font pas partie. À un chat que Parley a trouvé appartiennent tous les posts jusqu’à un quart d’heure après le retour au calme ; puis, pendant sept jours ou jusqu’au prochain chat, ce qui répond à l’un d’eux, le relaie, ou commence comme une réponse à une question.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>People</source>
<translation>Personnes</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Accounts with at least one post in their own words, hosts and guests among them.</source>
<translation>Les comptes avec au moins un post écrit avec leurs propres mots, hôtes et invités compris.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>New people</source>
<translation>Nouvelles personnes</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: accounts, hosts left out, of which nothing earlier is in this computer's archive of the room.</source>
<translation>Parmi elles : les comptes, hors hôtes, dont rien d’antérieur n’est dans les archives du salon sur cet ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answers</source>
<translation>Réponses</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts that carry the number of a question as its answer. An answer in several parts is one; an answer to two questions is one here, and counts for each of the two below.</source>
<translation>Les posts qui portent le numéro d’une question comme réponse. Une réponse en plusieurs parties en est une ; une réponse à deux questions en est une ici, et compte pour chacune des deux plus bas.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Reposts</source>
<translation>Reposts</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>For every post, how often it was passed on: the network's own count, or the reposts and word-for-word repeats that are here, whichever is more. Added up, with the reposts of posts from outside the chat.</source>
<translation>Pour chaque post, combien de fois il a été relayé : le compte du réseau lui-même, ou les reposts et répétitions mot pour mot qui sont ici, selon ce qui est le plus. Additionné, avec les reposts de posts venus d’ailleurs.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Questions</source>
<translation>Questions</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Numbers under which a host asked something, or that were pinned.</source>
<translation>Les numéros sous lesquels un hôte a demandé quelque chose, ou qui ont été épinglés.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answers to a question</source>
<translation>Réponses par question</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>The middle one (the median) of the questions' answers: half of the questions have more, half have fewer.</source>
<translation>La valeur du milieu (la médiane) des réponses par question : la moitié des questions en a plus, l’autre moins.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>People answering a question</source>
<translation>Personnes répondant à une question</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>The middle one (the median) of how many different accounts answered each question.</source>
<translation>La valeur du milieu (la médiane) du nombre de comptes différents qui ont répondu à chaque question.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>First answer after</source>
<translation>Première réponse après</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the question's first post to its first answer; the middle one (the median) of the questions.</source>
<translation>Du premier post de la question à sa première réponse ; la valeur du milieu (la médiane) des questions.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Half of the answers after</source>
<translation>La moitié des réponses après</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the question's first post until half of its answers were there; the middle one (the median) of the questions.</source>
<translation>Du premier post de la question jusqu’à la moitié de ses réponses ; la valeur du milieu (la médiane) des questions.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Replies among participants</source>
<translation>Réponses entre participants</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts that reply to somebody in the chat, or begin with their @name, where neither of the two is a host or guest.</source>
<translation>Les posts qui répondent à quelqu’un du chat, ou commencent par son @nom, quand aucun des deux n’est hôte ni invité.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Without a number</source>
<translation>Sans numéro</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of all posts that belong to a question: the share without its number. Whether such a post belongs to a question is worked out from replies, wording and time, so this is an estimate.</source>
<translation>De tous les posts qui appartiennent à une question : la part sans son numéro. Si un tel post appartient à une question se déduit des réponses, des mots et de l’heure : c’est une estimation.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>Use a form like https://api.x.com.</source>
<translation>Employez une forme comme https://api.x.com.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>Use https; plain http is for 127.0.0.1 only.</source>
<translation>Employez https ; http sans chiffrement n’est que pour 127.0.0.1.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 is not the address of an API.</source>
<translation>%1 n’est pas l’adresse d’une API.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 would send your key unprotected.</source>
<translation>%1 enverrait votre clé sans protection.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 is not an address.</source>
<translation>%1 n’est pas une adresse.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan's chat lasts longer than Parley can follow, or no time at all.</source>
<translation>Le chat du plan dure plus longtemps que Parley ne peut suivre, ou pas du tout.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan's start is no date that a chat can have.</source>
<translation>Le début du plan n’est pas une date qu’un chat peut avoir.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Questions are numbered from 1 to %1.</source>
<translation>Les questions sont numérotées de 1 à %1.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan has two questions with the number %1.</source>
<translation>Le plan a deux questions avec le numéro %1.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Q%1 is planned outside of the chat's %2 minutes.</source>
<translation>Q%1 est prévue hors des %2 minutes du chat.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Q%1 has no text, or more than %2 characters.</source>
<translation>Q%1 n’a pas de texte, ou plus de %2 caractères.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Use a form like %1.</source>
<translation>Employez une forme comme %1.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Parley keeps no name and password of a proxy.</source>
<translation>Parley ne garde ni nom ni mot de passe d’un proxy.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Leave them out here; with them, set the variable HTTPS_PROXY before Parley starts.</source>
<translation>Laissez-les de côté ici ; pour les donner, définissez la variable HTTPS_PROXY avant de démarrer Parley.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>This is not the address of a proxy.</source>
<translation>Ce n’est pas l’adresse d’un proxy.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>The port of the proxy is missing.</source>
<translation>Le port du proxy manque.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Parley keeps no name and password for a script.</source>
<translation>Parley ne garde ni nom ni mot de passe pour un script.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>This is not the address of a script.</source>
<translation>Ce n’est pas l’adresse d’un script.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Write it as FREQ=WEEKLY;BYDAY=TH.</source>
<translation>Écrivez-le comme FREQ=WEEKLY;BYDAY=TH.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Parley does not understand %1 in the rule by which the chat comes again.</source>
<translation>Parley ne comprend pas %1 dans la règle selon laquelle le chat revient.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>The chat comes again until a day that there is not.</source>
<translation>Le chat revient jusqu’à un jour qui n’existe pas.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Write it as UNTIL=20261231.</source>
<translation>Écrivez-le comme UNTIL=20261231.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Type one word, for example %1.</source>
<translation>Écrivez un seul mot, par exemple %1.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Type it as on the profile, for example @ada_l.</source>
<translation>Écrivez-le comme sur le profil, par exemple @ada_l.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>A chat needs a hashtag.</source>
<translation>Un chat a besoin d’un hashtag.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>That is too long for a hashtag.</source>
<translation>C’est trop long pour un hashtag.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Did you mean #%1?</source>
<translation>Vouliez-vous dire #%1 ?</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>#%1 cannot be a hashtag: it is one word of letters and digits.</source>
<translation>#%1 ne peut pas être un hashtag : c’est un seul mot de lettres et de chiffres.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>%1 is not a handle.</source>
<translation>%1 n’est pas un pseudo.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Use %1 characters at most.</source>
<translation>Employez %1 caractères au plus.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>#%1 has no letter, so X does not link it.</source>
<translation>#%1 n’a pas de lettre, X n’en fait donc pas un lien.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Try #chat%1.</source>
<translation>Essayez #chat%1.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Nothing was added. Take some out first, or add fewer.</source>
<translation>Rien n’a été ajouté. Retirez-en d’abord, ou ajoutez-en moins.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>That cue is not on the run sheet any more.</source>
<translation>Cette étape n’est plus au déroulé.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>That one is posted.</source>
<translation>Celle-là est publiée.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Correct it instead.</source>
<translation>Corrigez-la plutôt.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Shorten it; nothing was changed.</source>
<translation>Raccourcissez-la ; rien n’a changé.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A cue can be planned for a week around the chat's start.</source>
<translation>Une étape peut être prévue jusqu’à une semaine avant ou après le début du chat.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A run sheet takes %1 cues, and that would be %2.</source>
<translation>Un déroulé prend %1 étapes, et cela en ferait %2.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A cue takes %1 characters.</source>
<translation>Une étape prend %1 caractères.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_change.py" />
<source>A line of the shared run sheet is too long.</source>
<translation>Une ligne du déroulé partagé est trop longue.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_change.py" />
<source>A line of the shared run sheet cannot be read.</source>
<translation>Une ligne du déroulé partagé est illisible.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>That is too much text for a run sheet.</source>
<translation>C’est trop de texte pour un déroulé.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Paste the questions alone.</source>
<translation>Collez seulement les questions.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Nothing was added. Shorten it.</source>
<translation>Rien n’a été ajouté. Raccourcissez.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>There is no question in that.</source>
<translation>Il n’y a pas de question là-dedans.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Begin each line with Q1:, Q2: and so on.</source>
<translation>Commencez chaque ligne par Q1:, Q2: et ainsi de suite.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Nothing was added. Add fewer.</source>
<translation>Rien n’a été ajouté. Ajoutez-en moins.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>A line has more than %1 characters.</source>
<translation>Une ligne a plus de %1 caractères.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>That is %1 lines; a run sheet takes %2 cues.</source>
<translation>Cela fait %1 lignes ; un déroulé prend %2 étapes.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/wording.py" />
<source>Up to %n words</source>
<extracomment>Of one: Up to %n word</extracomment>
<translation>
<numerusform>Jusqu’à %n mot</numerusform>
<numerusform>Jusqu’à %n mots</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/wording.py" />
<source>More than %n words</source>
<extracomment>Of one: More than %n word</extracomment>
<translation>
<numerusform>Plus de %n mot</numerusform>
<numerusform>Plus de %n mots</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Open (what, how, why)</source>
<translation>Ouverte (quoi, comment, pourquoi)</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Yes or no</source>
<translation>Oui ou non</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>One question mark</source>
<translation>Un point d’interrogation</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Several questions in one</source>
<translation>Plusieurs questions en une</translation>
</message>
<message>
<location filename="../../desktop/crashing.py" />
<source>Show</source>
<translation>Afficher</translation>
</message>
<message>
<location filename="../../desktop/crashing.py" />
<source>Delete</source>
<translation>Supprimer</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>In a real chat this opens your browser.</source>
<translation>Dans un vrai chat, ceci ouvre votre navigateur.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Here nothing leaves this computer.</source>
<translation>Ici, rien ne quitte cet ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Name a folder that you may write to.</source>
<translation>Nommez un dossier où vous pouvez écrire.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>What you typed here cannot be saved, so this room stays open.</source>
<translation>Ce que vous avez écrit ici ne peut pas être enregistré, ce salon reste donc ouvert.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Make room on the disk, or copy the text and clear it.</source>
<translation>Faites de la place sur le disque, ou copiez le texte et effacez-le.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>The picture could not be written to %1.</source>
<translation>L’image n’a pas pu être écrite dans %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/edition.py" />
<source>%1, %2 to %3 (%4)</source>
<translation>%1, de %2 à %3 (%4)</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n posts</source>
<extracomment>Of one: %n post</extracomment>
<translation>
<numerusform>%n post</numerusform>
<numerusform>%n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>%1 by %2</source>
<translation>%1 de %2</translation>
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
<numerusform>%n réponse</numerusform>
<numerusform>%n réponses</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>%1 by %2.</source>
<translation>%1 de %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n people</source>
<extracomment>Of one: %n person</extracomment>
<translation>
<numerusform>%n personne</numerusform>
<numerusform>%n personnes</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n questions</source>
<extracomment>Of one: %n question</extracomment>
<translation>
<numerusform>%n question</numerusform>
<numerusform>%n questions</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Hosted by %1 with %2.</source>
<translation>Hôte : %1, avec %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Hosted by %1.</source>
<translation>Hôte : %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Question %1</source>
<translation>Question %1</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>No answers.</source>
<translation>Aucune réponse.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>With %1.</source>
<translation>Avec %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>A post that does not stand here.</source>
<translation>Un post qui n’est pas ici.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Names are replaced by numbers, the same ones throughout. What somebody says in a post may still show who they are, and a post's words can be searched for.</source>
<translation>Les noms sont remplacés par des numéros, toujours les mêmes. Ce que quelqu’un dit dans un post peut encore montrer qui il est, et les mots d’un post peuvent être cherchés.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>An answer is counted where its author wrote the question's number (A3), or where whoever made this transcript put it there; one in several posts is one. Posts without a number stand apart as “probably”: they reply to an answer, go on with one, use the question's words, or came while it was the newest.</source>
<translation>Une réponse compte là où son auteur a écrit le numéro de la question (A3), ou là où la personne qui a fait cette transcription l’a mis ; en plusieurs posts, elle en est une. Les posts sans numéro sont à part sous « probablement » : ils répondent à une réponse, en continuent une, reprennent les mots de la question, ou sont venus pendant qu’elle était la plus récente.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Reposts, and posts that repeat another one word for word, are counted with the original and not shown again. Where the network told a larger number, that is given.</source>
<translation>Les reposts, et les posts qui en répètent un autre mot pour mot, sont comptés avec l’original et ne sont pas montrés de nouveau. Là où le réseau a donné un nombre plus grand, c’est celui-là.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question. People are counted of the same posts.</source>
<translation>À un chat que Parley a trouvé appartiennent tous les posts jusqu’à un quart d’heure après le retour au calme ; puis, pendant sept jours ou jusqu’au prochain chat, ce qui répond à l’un d’eux, le relaie, ou commence comme une réponse à une question. Les personnes sont comptées sur les mêmes posts.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>What people wrote is theirs. Made with Parley, as one file that contacts nobody when it is opened.</source>
<translation>Ce que les gens ont écrit est à eux. Fait avec Parley, en un seul fichier qui ne contacte personne quand on l’ouvre.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Names are replaced by initials, the same ones throughout. What somebody says in a post may still show who they are, and a post's words can be searched for.</source>
<translation>Les noms sont remplacés par des initiales, toujours les mêmes. Ce que quelqu’un dit dans un post peut encore montrer qui il est, et les mots d’un post peuvent être cherchés.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>questions</source>
<extracomment>Of one: question</extracomment>
<translation>
<numerusform>question</numerusform>
<numerusform>questions</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>answers</source>
<extracomment>Of one: answer</extracomment>
<translation>
<numerusform>réponse</numerusform>
<numerusform>réponses</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>people</source>
<extracomment>Of one: people</extracomment>
<translation>
<numerusform>personne</numerusform>
<numerusform>personnes</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>posts</source>
<extracomment>Of one: post</extracomment>
<translation>
<numerusform>post</numerusform>
<numerusform>posts</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>reposts</source>
<extracomment>Of one: repost</extracomment>
<translation>
<numerusform>repost</numerusform>
<numerusform>reposts</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>Of its %n posts %1 came once the chat was over.</source>
<extracomment>Of one: Of its %n post %1 came once the chat was over.</extracomment>
<translation>
<numerusform>De son %n post, %1 est venu une fois le chat fini.</numerusform>
<numerusform>De ses %n posts, %1 sont venus une fois le chat fini.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>%n posts repeated something from outside this chat; that is counted, and not shown.</source>
<extracomment>Of one: One post repeated something from outside this chat; that is counted, and not shown.</extracomment>
<translation>
<numerusform>%n post répétait quelque chose venu d’ailleurs ; c’est compté, et non montré.</numerusform>
<numerusform>%n posts répétaient quelque chose venu d’ailleurs ; c’est compté, et non montré.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Nobody named the hosts; they are known by what they wrote.</source>
<translation>Personne n’a nommé les hôtes ; ils sont connus par ce qu’ils ont écrit.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>%n posts are counted and not shown.</source>
<extracomment>Of one: One post is counted and not shown.</extracomment>
<translation>
<numerusform>%n post est compté et non montré.</numerusform>
<numerusform>%n posts sont comptés et non montrés.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>Of %n posts only the link stands here.</source>
<extracomment>Of one: Of one post only the link stands here.</extracomment>
<translation>
<numerusform>De %n post, seul le lien est ici.</numerusform>
<numerusform>De %n posts, seul le lien est ici.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Host</source>
<translation>Hôte</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Probably</source>
<translation>Probablement</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Guest</source>
<translation>Invité</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>probably hosted by</source>
<translation>hôte probable :</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>hosted by</source>
<translation>hôte :</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>The difference is too clear to be chance.</source>
<translation>L’écart est trop net pour être dû au hasard.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>That may be chance.</source>
<translation>C’est peut-être un hasard.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Somebody</source>
<translation>Quelqu’un</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>nothing earlier of this room is known here</source>
<translation>rien d’antérieur de ce salon n’est connu ici</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%1, and %n posts without a number that probably belong to it</source>
<extracomment>Of one: %1, and %n post without a number that probably belongs to it</extracomment>
<translation>
<numerusform>%1, et %n post sans numéro qui en fait probablement partie</numerusform>
<numerusform>%1, et %n posts sans numéro qui en font probablement partie</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Its words stay with the network today</source>
<translation>Ses mots restent aujourd’hui sur le réseau</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>%1, several questions in one</source>
<translation>%1, plusieurs questions en une</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%1: %2 of the people answered (the middle one of %n questions)</source>
<extracomment>Of one: %1: %2 of the people answered (%n question)</extracomment>
<translation>
<numerusform>%1 : %2 des gens ont répondu (%n question)</numerusform>
<numerusform>%1 : %2 des gens ont répondu (valeur médiane de %n questions)</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>guest</source>
<translation>invité</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Half of them after</source>
<translation>La moitié après</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%n reposts</source>
<extracomment>Of one: %n repost</extracomment>
<translation>
<numerusform>%n repost</numerusform>
<numerusform>%n reposts</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%n replies</source>
<extracomment>Of one: %n reply</extracomment>
<translation>
<numerusform>%n réponse</numerusform>
<numerusform>%n réponses</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>what, how or why</source>
<translation>quoi, comment ou pourquoi</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>yes or no</source>
<translation>oui ou non</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>no question mark</source>
<translation>sans point d’interrogation</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>otherwise</source>
<translation>autrement</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 min</source>
<translation>%1 min</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 to %2</source>
<translation>%1 à %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>Compared with the %n chats before this one.</source>
<extracomment>Of one: Compared with the chat before this one.</extracomment>
<translation>
<numerusform>Comparé au %n chat précédent.</numerusform>
<numerusform>Comparé aux %n chats précédents.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>“Usual” is the range into which the next chat falls at least 19 times out of 20 while nothing has changed. It is worked out from how far the earlier chats (here %1) lie apart, and is wide while they are few (a prediction interval by Student’s t, of counts on the scale of their square roots, of minutes of their logarithms). Of the figures compared (here %2) one outside its range now and then is still chance; the same one twice in a row hardly is.</source>
<translation>« Habituel » est l’intervalle où tombe le prochain chat au moins 19 fois sur 20 tant que rien n’a changé. Il se calcule d’après l’écart entre les chats précédents (ici %1), et il est large tant qu’ils sont peu nombreux (un intervalle de prédiction selon la loi de Student, des nombres sur l’échelle de leurs racines carrées, des minutes sur celle de leurs logarithmes). Parmi les chiffres comparés (ici %2), un seul qui en sort de temps en temps relève encore du hasard ; le même deux fois de suite, guère.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 Asked: %2.</source>
<translation>%1 Questions : %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>The figures count %n posts that were handed to somebody outside the chat; nothing of them is quoted here.</source>
<extracomment>Of one: The figures count %n post that was handed to somebody outside the chat; nothing of it is quoted here.</extracomment>
<translation>
<numerusform>Les chiffres comptent %n post confié à quelqu’un hors du chat ; rien n’en est cité ici.</numerusform>
<numerusform>Les chiffres comptent %n posts confiés à quelqu’un hors du chat ; rien n’en est cité ici.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 %</source>
<translation>%1 %</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n days</source>
<extracomment>Of one: %n day</extracomment>
<translation>
<numerusform>%n jour</numerusform>
<numerusform>%n jours</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>under 1 min</source>
<translation>moins de 1 min</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 (%2)</source>
<translation>%1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>longer than usual</source>
<translation>plus long que d’habitude</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>more than usual</source>
<translation>plus que d’habitude</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>shorter than usual</source>
<translation>plus court que d’habitude</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>less than usual</source>
<translation>moins que d’habitude</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>as usual</source>
<translation>comme d’habitude</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>From three earlier chats on, this says what was not as usual. Known so far: %1.</source>
<translation>À partir de trois chats précédents, ceci dit ce qui sortait de l’habitude. Connus jusqu’ici : %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Nobody asked us anything.</source>
<translation>Personne ne nous a rien demandé.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. It was handed over.</source>
<translation>On nous a demandé une chose. Elle a été transmise.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. It is still open.</source>
<translation>On nous a demandé une chose. Elle est encore ouverte.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2.</source>
<translation>Nous avons répondu à %1 sur %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts a day. The busiest day was %1, with %2.</source>
<translation>Posts par jour. Le jour le plus actif était %1, avec %2.</translation>
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
<translation>Plus que d’habitude : %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Less than usual: %1.</source>
<translation>Moins que d’habitude : %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Everything else was as usual.</source>
<translation>Tout le reste était comme d’habitude.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2, half of them within %3.</source>
<translation>Nous avons répondu à %1 sur %2, la moitié en moins de %3.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2, after %3.</source>
<translation>Nous avons répondu à %1 sur %2, après %3.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n were handed over.</source>
<extracomment>Of one: %n was handed over.</extracomment>
<translation>
<numerusform>%n a été transmise.</numerusform>
<numerusform>%n ont été transmises.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n are still open.</source>
<extracomment>Of one: %n is still open.</extracomment>
<translation>
<numerusform>%n est encore ouverte.</numerusform>
<numerusform>%n sont encore ouvertes.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Everything that can be compared was as usual.</source>
<translation>Tout ce qui peut se comparer était comme d’habitude.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. We answered it after %1.</source>
<translation>On nous a demandé une chose. Nous y avons répondu après %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. We answered it.</source>
<translation>On nous a demandé une chose. Nous y avons répondu.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts a minute. The busiest minute was at %1, with %2.</source>
<translation>Posts par minute. La minute la plus active était à %1, avec %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts an hour. The busiest hour was at %1, with %2.</source>
<translation>Posts par heure. L’heure la plus active était à %1, avec %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Transcript of %1. %2.</source>
<translation>Transcription de %1. %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Probably hosted by %1.</source>
<translation>Hôte probable : %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>As posted:</source>
<translation>Tel que publié :</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Name</source>
<translation>Nom</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Passed on</source>
<translation>Transmis</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Only passed posts on: %1.</source>
<translation>A seulement relayé des posts : %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 asked this at %2; again at %3.</source>
<translation>%1 a demandé cela à %2 ; de nouveau à %3.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 asked this at %2.</source>
<translation>%1 a demandé cela à %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>probably %1</source>
<translation>probablement %1</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>host</source>
<translation>hôte</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Who took part</source>
<translation>Qui a participé</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>How to read this</source>
<translation>Comment lire ceci</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 answered this, too, under %2.</source>
<translation>%1 y a aussi répondu, sous %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Before the first question</source>
<translation>Avant la première question</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>What was said</source>
<translation>Ce qui s’est dit</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Probably about %1</source>
<translation>Probablement sur %1</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Side talk during %1</source>
<translation>Apartés pendant %1</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Deleting what Parley keeps here. Your keyring may ask for its password.</source>
<translation>Suppression de ce que Parley garde ici. Votre trousseau demandera peut-être son mot de passe.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Exported to %1: %2.</source>
<translation>Exporté vers %1 : %2.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Imported: %1.</source>
<translation>Importé : %1.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>The practice room is open.</source>
<translation>Le salon d’entraînement est ouvert.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>nothing new</source>
<translation>rien de nouveau</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Some words have no chat any more:</source>
<translation>Certains mots n’ont plus de chat :</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>New here? Two minutes show you how a chat works, with a question to answer.</source>
<translation>Première fois ici ? Deux minutes vous montrent comment marche un chat, avec une question à laquelle répondre.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>That was the tour. F1 has it again, whenever you like.</source>
<translation>La visite est finie. F1 la ramène, quand vous voulez.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>The tour waits where you left it: press F1.</source>
<translation>La visite attend là où vous l’avez laissée : appuyez sur F1.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>Show me round</source>
<translation>Faire la visite</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>Not now</source>
<translation>Pas maintenant</translation>
</message>
<message>
<location filename="../../desktop/invited.py" />
<source>Invitations lead to real chats, and this is the practice room.</source>
<translation>Les invitations mènent à de vrais chats, et ceci est le salon d’entraînement.</translation>
</message>
<message>
<location filename="../../desktop/invited.py" />
<source>Open it in the window of your real chats.</source>
<translation>Ouvrez-la dans la fenêtre de vos vrais chats.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at what there is of #%1</source>
<translation>Examen de ce qu’il y a de #%1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Changing how long #%1 keeps posts</source>
<translation>Changement de la durée de conservation de #%1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Forgetting #%1</source>
<translation>Oubli de #%1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at %1</source>
<translation>Examen de %1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Nothing to check: of all posts here it was heard today, or they came by a file.</source>
<translation>Rien à vérifier : tous les posts ont donné signe de vie aujourd’hui, ou viennent d’un fichier.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Checking %1</source>
<translation>Vérification de %1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Sign in to #%1 to have its posts checked.</source>
<translation>Connectez-vous à #%1 pour faire vérifier ses posts.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Stopped. The rest of what is older leaves by itself later.</source>
<translation>Arrêté. Le reste de ce qui est ancien partira de lui-même plus tard.</translation>
</message>
<message>
<location filename="../../desktop/networks/hindrance.py" />
<source>Look at the proxy in the settings, under Connection, or ask whoever runs your network.</source>
<translation>Voyez le proxy dans les réglages, sous Connexion, ou demandez à qui gère votre réseau.</translation>
</message>
<message>
<location filename="../../desktop/networks/hindrance.py" />
<source>The proxy on the way cannot be reached.</source>
<translation>Le proxy sur le chemin est injoignable.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>This answer belongs to another sign-in.</source>
<translation>Cette réponse appartient à une autre connexion.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Start signing in once more.</source>
<translation>Recommencez à vous connecter.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>You did not give access.</source>
<translation>Vous n’avez pas donné l’accès.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Sign in again whenever you like.</source>
<translation>Reconnectez-vous quand vous voulez.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>The sign-in did not go through.</source>
<translation>La connexion n’a pas abouti.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>The sign-in was not taken.</source>
<translation>La connexion n’a pas été acceptée.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Start it again; it takes a minute.</source>
<translation>Recommencez ; cela prend une minute.</translation>
</message>
<message>
<location filename="../../desktop/networks/trust.py" />
<source>The certificates that %1 names (%2) cannot be read.</source>
<translation>Les certificats que nomme %1 (%2) sont illisibles.</translation>
</message>
<message>
<location filename="../../desktop/networks/trust.py" />
<source>Mend %1, or take it away to use this computer's own store.</source>
<translation>Réparez %1, ou retirez-la pour employer le magasin de cet ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>A proxy script is wanted here, and this program cannot run one.</source>
<translation>Un script de proxy est demandé ici, et ce programme ne peut pas en exécuter.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Name the proxy itself in the settings, under Connection.</source>
<translation>Nommez le proxy lui-même dans les réglages, sous Connexion.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Name an HTTP proxy in the settings, under Connection.</source>
<translation>Nommez un proxy HTTP dans les réglages, sous Connexion.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Parley cannot use a proxy of this kind (%1).</source>
<translation>Parley ne peut pas utiliser un proxy de cette sorte (%1).</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>%1 did not take this.</source>
<translation>%1 n’a pas accepté ceci.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>%1 did not take this: “%2”</source>
<translation>%1 n’a pas accepté ceci : « %2 »</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>Check this computer's date and time.</source>
<translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>Type one word, for example #critlib.</source>
<translation>Écrivez un seul mot, par exemple #critlib.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>These %1 hashtags are too long for one search.</source>
<translation>Ces %1 hashtags sont trop longs pour une recherche.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>Take some away: together they may have about %1 characters.</source>
<translation>Retirez-en : ensemble, ils peuvent avoir environ %1 caractères.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Parley last heard of these posts on %1. What was deleted since has to leave here, too.</source>
<translation>Les dernières nouvelles de ces posts datent du %1. Ce qui a été supprimé depuis doit partir d’ici aussi.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Opening the chat</source>
<translation>Ouverture du chat</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>That post is gone.</source>
<translation>Ce post n’est plus là.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>It was deleted, or its room was forgotten.</source>
<translation>Il a été supprimé, ou son salon a été oublié.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Check them…</source>
<translation>Les vérifier…</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Undo</source>
<translation>Annuler</translation>
</message>
<message>
<location filename="../../desktop/readiness.py" />
<source>Profiles are not shown here.</source>
<translation>Les profils ne sont pas montrés ici.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Close other programs and try again.</source>
<translation>Fermez d’autres programmes et réessayez.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>The rehearsal could not begin: %1.</source>
<translation>La répétition n’a pas pu commencer : %1.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>There is nothing to rehearse yet.</source>
<translation>Il n’y a encore rien à répéter.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Put the questions on the run sheet first.</source>
<translation>Mettez d’abord les questions au déroulé.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>This is the rehearsal.</source>
<translation>C’est la répétition.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>End it, and you may rehearse the chat again.</source>
<translation>Terminez-la, et vous pourrez répéter le chat de nouveau.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>You are in no room yet.</source>
<translation>Vous n’êtes encore dans aucun salon.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Join one and plan a chat in it, then rehearse it.</source>
<translation>Rejoignez-en un et planifiez-y un chat, puis répétez-le.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>No chat of yours is planned in this room.</source>
<translation>Aucun chat à vous n’est planifié dans ce salon.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Plan one, then rehearse it.</source>
<translation>Planifiez-en un, puis répétez-le.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>Nothing of this chat is left here.</source>
<translation>Il ne reste rien de ce chat ici.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>Choose another one.</source>
<translation>Choisissez-en un autre.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>A chat is being replayed already.</source>
<translation>Un chat est déjà rejoué.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>The chat could not begin: %1.</source>
<translation>Le chat n’a pas pu commencer : %1.</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>The report is saved in %1 as %2.</source>
<translation>Le rapport est enregistré dans %1 sous %2.</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Report of %1</source>
<translation>Rapport de %1</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Reading the chat</source>
<translation>Lecture du chat</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Save the report</source>
<translation>Enregistrer le rapport</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Saving the report</source>
<translation>Enregistrement du rapport</translation>
</message>
<message>
<location filename="../../desktop/self_testing/translations.py" />
<source>Welcome to Parley</source>
<translation>Bienvenue dans Parley</translation>
</message>
<message>
<location filename="../../desktop/services/archivist.py" />
<source>Parley ends.</source>
<translation>Parley se termine.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Close its window, or end it where it hangs, and start Parley again.</source>
<translation>Fermez sa fenêtre, ou terminez-le là où il est bloqué, et redémarrez Parley.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Close its window and start Parley again.</source>
<translation>Fermez sa fenêtre et redémarrez Parley.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and cannot be reached from here.</source>
<translation>Parley est déjà ouvert dans %1, et n’est pas joignable d’ici.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Use the window that is there, perhaps on another computer, or set %1 to another folder.</source>
<translation>Utilisez la fenêtre qui est là, peut-être sur un autre ordinateur, ou dirigez %1 vers un autre dossier.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and does not answer.</source>
<translation>Parley est déjà ouvert dans %1, et ne répond pas.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and is of another version.</source>
<translation>Parley est déjà ouvert dans %1, dans une autre version.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Back to Parley</source>
<translation>Retour à Parley</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page now; Parley goes on from here.</source>
<translation>Vous pouvez fermer cette page ; Parley continue tout seul.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Nothing was given</source>
<translation>Rien n’a été donné</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You did not give Parley access. You can close this page now.</source>
<translation>Vous n’avez pas donné l’accès à Parley. Vous pouvez fermer cette page.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Parley has your answer</source>
<translation>Parley a votre réponse</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page now.</source>
<translation>Vous pouvez fermer cette page.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>This is not an answer that Parley waits for</source>
<translation>Parley n’attend pas cette réponse</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page; nothing happened.</source>
<translation>Vous pouvez fermer cette page ; rien ne s’est passé.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>%1 is not an address of this computer.</source>
<translation>%1 n’est pas une adresse de cet ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That is no folder that can be used.</source>
<translation>Ce dossier n’est pas utilisable.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Choose one that your co-hosts have, too.</source>
<translation>Choisissez-en un que vos co-hôtes ont aussi.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That one is posted already.</source>
<translation>Celle-là est déjà publiée.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That one is not posted yet.</source>
<translation>Celle-là n’est pas encore publiée.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Edit it instead.</source>
<translation>Modifiez-la plutôt.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>There is nothing to post.</source>
<translation>Il n’y a rien à publier.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Type what it shall say.</source>
<translation>Écrivez ce qu’elle doit dire.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>This is no bearer token.</source>
<translation>Ce n’est pas un jeton bearer.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Copy it whole from the developer console, where it is called Bearer Token.</source>
<translation>Copiez-le en entier depuis la console des développeurs, où il s’appelle Bearer Token.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>You did not allow Parley to read for you.</source>
<translation>Vous n’avez pas autorisé Parley à lire pour vous.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Sign in again and allow what is asked there.</source>
<translation>Reconnectez-vous et autorisez ce qui y est demandé.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>You said yes as @%1, and here you are @%2.</source>
<translation>Vous avez dit oui comme @%1, et ici vous êtes @%2.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Sign in to your browser as @%1, then try again.</source>
<translation>Connectez-vous dans votre navigateur comme @%1, puis réessayez.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>No chat was found in this room.</source>
<translation>Aucun chat n’a été trouvé dans ce salon.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>Name a room with a chat that was read or imported.</source>
<translation>Nommez un salon avec un chat lu ou importé.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>No chat of %1 was found in this room.</source>
<translation>Aucun chat de %1 n’a été trouvé dans ce salon.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>Name one of %1.</source>
<translation>Nommez-en un de %1.</translation>
</message>
<message>
<location filename="../../desktop/services/on_time.py" />
<source>Say that you mean it.</source>
<translation>Dites que c’est voulu.</translation>
</message>
<message>
<location filename="../../desktop/services/on_time.py" />
<source>You have not posted here as @%1 yet.</source>
<translation>Vous n’avez pas encore publié ici comme @%1.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The ports that the sign-in needs are taken by another program.</source>
<translation>Les ports dont la connexion a besoin sont pris par un autre programme.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>Close that program, then try again.</source>
<translation>Fermez ce programme, puis réessayez.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The sign-in was cancelled.</source>
<translation>La connexion a été annulée.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>Start it again whenever you like.</source>
<translation>Recommencez quand vous voulez.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The sign-in took too long.</source>
<translation>La connexion a pris trop de temps.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>This is the practice room, to which nobody can be invited.</source>
<translation>C’est le salon d’entraînement, où l’on ne peut inviter personne.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>Plan the chat in the window of your real chats.</source>
<translation>Planifiez le chat dans la fenêtre de vos vrais chats.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>Saved as %1. Attach it to a mail, or put it on a page.</source>
<translation>Enregistré sous %1. Joignez-le à un e-mail ou mettez-le sur une page.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Practice posts</source>
<translation>Posts d’entraînement</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>There is no room to show.</source>
<translation>Il n’y a aucun salon à montrer.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Join a chat first.</source>
<translation>Rejoignez d’abord un chat.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Posts from %1</source>
<translation>Posts de %1</translation>
</message>
<message>
<location filename="../../desktop/start.py" />
<source>There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
<translation>Il n’y a pas d’écran ici : ni DISPLAY ni WAYLAND_DISPLAY n’est défini.</translation>
</message>
<message>
<location filename="../../desktop/start.py" />
<source>Use `parley practice`, which works without one.</source>
<translation>Employez `parley practice`, qui marche sans écran.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>That calendar has a chat that is written in a way Parley cannot read.</source>
<translation>Ce calendrier a un chat écrit d’une façon que Parley ne peut pas lire.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>Type the chat's hashtag instead.</source>
<translation>Écrivez plutôt le hashtag du chat.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>Ask whoever sent it for the time in another one.</source>
<translation>Demandez l’heure dans un autre à qui l’a envoyé.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>The chat #%1 begins in a time zone that this computer does not know: %2.</source>
<translation>Le chat #%1 commence dans un fuseau horaire que cet ordinateur ne connaît pas : %2.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>No chat is in %1: none of its events names a hashtag.</source>
<translation>Il n’y a pas de chat dans %1 : aucun de ses événements ne nomme un hashtag.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>The chat #%1 has no date, or one that there is not.</source>
<translation>Le chat #%1 n’a pas de date, ou une date qui n’existe pas.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_file.py" />
<source>Only a chat with a date goes into a calendar.</source>
<translation>Seul un chat avec une date entre dans un calendrier.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_file.py" />
<source>Say first when it begins.</source>
<translation>Dites d’abord quand il commence.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>Export the chat alone, or a shorter time.</source>
<translation>Exportez le chat seul, ou une période plus courte.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>That is no calendar file.</source>
<translation>Ce n’est pas un fichier calendrier.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>Ask whoever sent it for one whose name ends in .ics.</source>
<translation>Demandez-en un dont le nom finit par .ics à qui l’a envoyé.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>%1 has more than %2 MB.</source>
<translation>%1 a plus de %2 Mo.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close that program and start Parley again: it keeps the damaged file and begins a new one.</source>
<translation>Fermez ce programme et redémarrez Parley : il garde le fichier abîmé et en commence un nouveau.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database %1 is damaged, and %2 has it open.</source>
<translation>La base de données de Parley %1 est abîmée, et %2 l’a ouverte.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close that program, or wait until it has finished, and try again.</source>
<translation>Fermez ce programme, ou attendez qu’il ait fini, et réessayez.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close Parley and start it again: it keeps the damaged file and begins a new one.</source>
<translation>Fermez Parley et redémarrez-le : il garde le fichier abîmé et en commence un nouveau.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database is locked: %1 has it open.</source>
<translation>La base de données de Parley est verrouillée : %1 l’a ouverte.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database %1 is damaged.</source>
<translation>La base de données de Parley %1 est abîmée.</translation>
</message>
<message>
<location filename="../../desktop/store/document_file.py" />
<source>Choose another place for it.</source>
<translation>Choisissez un autre endroit.</translation>
</message>
<message>
<location filename="../../desktop/store/document_file.py" />
<source>%1 cannot be written: %2.</source>
<translation>%1 ne peut pas être écrit : %2.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>What was forgotten is deleted, and traces of it are left: the database is being read.</source>
<translation>Ce qui est oublié est supprimé, et il en reste des traces : la base de données est en cours de lecture.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>Parley takes the traces away in a moment, or when it starts again.</source>
<translation>Parley efface les traces dans un moment, ou à son prochain démarrage.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>What was forgotten is deleted, and traces of it are left: a chat is being replayed.</source>
<translation>Ce qui est oublié est supprimé, et il en reste des traces : un chat est en train d’être rejoué.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>Close its window. Parley takes the traces away when it starts again.</source>
<translation>Fermez sa fenêtre. Parley efface les traces à son prochain démarrage.</translation>
</message>
<message>
<location filename="../../desktop/store/forgotten.py" />
<source>A post of this room is just going out.</source>
<translation>Un post de ce salon est en train de partir.</translation>
</message>
<message>
<location filename="../../desktop/store/forgotten.py" />
<source>Wait a moment, then forget the room.</source>
<translation>Attendez un instant, puis oubliez le salon.</translation>
</message>
<message>
<location filename="../../desktop/store/glance.py" />
<source>This database is only looked at.</source>
<translation>Cette base de données n’est que consultée.</translation>
</message>
<message>
<location filename="../../desktop/store/migrations.py" />
<source>Your Parley files were written by a newer Parley than this one.</source>
<translation>Vos fichiers Parley ont été écrits par un Parley plus récent que celui-ci.</translation>
</message>
<message>
<location filename="../../desktop/store/migrations.py" />
<source>Start the newer Parley, or set PARLEY_HOME to another folder for this one.</source>
<translation>Démarrez le Parley plus récent, ou dirigez PARLEY_HOME vers un autre dossier pour celui-ci.</translation>
</message>
<message>
<location filename="../../desktop/store/post_file.py" />
<source>%1 has no posts that can be read.</source>
<translation>%1 n’a pas de posts lisibles.</translation>
</message>
<message>
<location filename="../../desktop/store/post_file.py" />
<source>A table begins with a line that names its columns; one of them is named text.</source>
<translation>Un tableau commence par une ligne qui nomme ses colonnes ; l’une d’elles s’appelle text.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Each line is one JSON object with at least "text", for example {"id": "1", "text": "Q1: Why?"}.</source>
<translation>Chaque ligne est un objet JSON avec au moins "text", par exemple {"id": "1", "text": "Q1: Why?"}.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Line %1 of %2 is no post.</source>
<translation>La ligne %1 de %2 n’est pas un post.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name a file of JSON lines, one post a line.</source>
<translation>Nommez un fichier de lignes JSON, un post par ligne.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name a file of JSON lines.</source>
<translation>Nommez un fichier de lignes JSON.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name another file.</source>
<translation>Nommez un autre fichier.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>%1 is a folder.</source>
<translation>%1 est un dossier.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>There is no file %1.</source>
<translation>Il n’y a pas de fichier %1.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>%1 cannot be read: %2.</source>
<translation>%1 est illisible : %2.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose another file.</source>
<translation>Choisissez un autre fichier.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose one file.</source>
<translation>Choisissez un fichier.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose a file that is there.</source>
<translation>Choisissez un fichier qui existe.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Unpack it, and choose the file with the posts.</source>
<translation>Décompressez-le, et choisissez le fichier avec les posts.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>%1 has no posts in a place where they are looked for.</source>
<translation>%1 n’a pas de posts là où on les cherche.</translation>
</message>
<message>
<location filename="../../desktop/store/run_sheets.py" />
<source>A picture in the shared folder is not the one that its cue means.</source>
<translation>Une image du dossier partagé n’est pas celle que veut son étape.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>%1 is not a file that Parley can read.</source>
<translation>%1 n’est pas un fichier que Parley peut lire.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>Name one that ends in .ics or .parley.</source>
<translation>Indiquez-en un qui se termine par .ics ou .parley.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>Look where the file is.</source>
<translation>Regardez où est le fichier.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Choose one that was exported from Parley.</source>
<translation>Choisissez-en un exporté de Parley.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>That file was written by a newer Parley than this one.</source>
<translation>Ce fichier a été écrit par un Parley plus récent que celui-ci.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Take it in with the newer Parley.</source>
<translation>Importez-le avec le Parley plus récent.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>%1 is not a file that Parley wrote.</source>
<translation>%1 n’est pas un fichier écrit par Parley.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Name a new file.</source>
<translation>Nommez un nouveau fichier.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>That is the database that is open.</source>
<translation>C’est la base de données ouverte.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Choose the file that you exported.</source>
<translation>Choisissez le fichier que vous avez exporté.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>%1 is there already.</source>
<translation>%1 existe déjà.</translation>
</message>
<message>
<location filename="../../desktop/store/turn.py" />
<source>Another Parley is busy with the same sign-in.</source>
<translation>Un autre Parley est occupé par la même connexion.</translation>
</message>
<message>
<location filename="../../desktop/store/turn.py" />
<source>Close that one, or wait a moment.</source>
<translation>Fermez-le, ou attendez un instant.</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>The transcript is saved in %1 as %2.</source>
<translation>La transcription est enregistrée dans %1 sous %2.</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Writing the transcript</source>
<translation>Écriture de la transcription</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Save the transcript</source>
<translation>Enregistrer la transcription</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Signed in as @%1</source>
<translation>Session ouverte : @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Account</source>
<translation>Compte</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Nobody reads here yet: choose an account</source>
<translation>Personne ne lit encore ici : choisissez un compte</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Go on as @%1</source>
<translation>Continuer comme @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Who reads and posts here?</source>
<translation>Qui lit et publie ici ?</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Nobody does until you choose. You can change it at any time, and your text stays.</source>
<translation>Personne, tant que vous n’avez pas choisi. Vous pouvez changer à tout moment, et votre texte reste.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring is locked.</source>
<translation>votre trousseau est verrouillé.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring does not answer.</source>
<translation>votre trousseau ne répond pas.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>this computer has no safe place for your key.</source>
<translation>cet ordinateur n’a pas d’endroit sûr pour votre clé.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>@%1 is signed in already. To add another account, switch to it in your browser first.</source>
<translation>@%1 a déjà une session. Pour ajouter un autre compte, passez d’abord à ce compte dans votre navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>You are signed in for this session only:</source>
<translation>Votre session ne vaut que pour cette fois :</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Accounts</source>
<translation>Comptes</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account…</source>
<translation>Ajouter un compte…</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out @%1</source>
<translation>Déconnecter @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account through %1's app…</source>
<translation>Ajouter un compte par l’app de %1…</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>%1 pays for what is read and posted</source>
<translation>%1 paie ce qui est lu et publié</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out of this computer</source>
<translation>Déconnecter cet ordinateur</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Join a chat</source>
<translation>Rejoindre un chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Invite to this chat</source>
<translation>Inviter à ce chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Upcoming chats</source>
<translation>Prochains chats</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Plan a chat</source>
<translation>Planifier un chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Archive</source>
<translation>Archives</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>history search old</source>
<translation>historique recherche ancien</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Write a recap of this chat</source>
<translation>Écrire un récap de ce chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Your hour in this chat</source>
<translation>Votre heure dans ce chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Report of this chat</source>
<translation>Rapport de ce chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Save the transcript of this chat</source>
<translation>Enregistrer la transcription de ce chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Rehearse this chat</source>
<translation>Répéter ce chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Host's desk</source>
<translation>Régie de l’hôte</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Go to the next cue</source>
<translation>Aller à l’étape suivante</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Inbox</source>
<translation>Boîte de réception</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Draft a holding reply</source>
<translation>Rédiger une réponse d’attente</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Stage, for a projector or a call</source>
<translation>Scène, pour un projecteur ou une visio</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Raise the cap for this chat</source>
<translation>Relever le plafond de ce chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Post it</source>
<translation>La publier</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Edit</source>
<translation>Modifier</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Move up</source>
<translation>Monter</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Move down</source>
<translation>Descendre</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>I post it</source>
<translation>Je la publie</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Anybody posts it</source>
<translation>N’importe qui la publie</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Skip</source>
<translation>Sauter</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Bring %1 back</source>
<translation>Ramener %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Take off the run sheet</source>
<translation>Retirer du déroulé</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Show the post</source>
<translation>Afficher le post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Correct…</source>
<translation>Corriger…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Pass on…</source>
<translation>Transmettre…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>On it</source>
<translation>On y travaille</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Answer…</source>
<translation>Réponse…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Note…</source>
<translation>Note…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Put it on the run sheet</source>
<translation>Mettre au déroulé</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Open the post on %1</source>
<translation>Ouvrir le post sur %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Show it in cards again</source>
<translation>Le réafficher sur les fiches</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Leave it out of cards</source>
<translation>Le laisser hors des fiches</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Take it out of the inbox</source>
<translation>Retirer de la boîte</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Follow up</source>
<translation>Donner suite</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>It is posted</source>
<translation>C’est publié</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Open again</source>
<translation>Rouvrir</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Full screen</source>
<translation>Plein écran</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Reply in the browser</source>
<translation>Répondre dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Repost</source>
<translation>Reposter</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Like in the browser</source>
<translation>Aimer dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Quote in the browser</source>
<translation>Citer dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Open the post</source>
<translation>Ouvrir le post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Open %1</source>
<translation>Ouvrir %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Menu: all that can be done with it</source>
<translation>Menu : tout ce qu’on peut en faire</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show its pictures</source>
<translation>Afficher ses images</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Cover pictures by @%1</source>
<translation>Couvrir les images de @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Vote on %1</source>
<translation>Voter sur %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Play it on %1</source>
<translation>Lancer sur %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>See what was edited on %1</source>
<translation>Voir sur %1 ce qui a été modifié</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Keep</source>
<translation>Garder</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Do not keep</source>
<translation>Ne plus garder</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>To the inbox</source>
<translation>Vers la boîte</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show on stage</source>
<translation>Afficher sur la scène</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Take it off the stage</source>
<translation>Retirer de la scène</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Pin as</source>
<translation>Épingler en</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Release the pin</source>
<translation>Désépingler</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move to</source>
<translation>Déplacer vers</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Where Parley put it</source>
<translation>Là où Parley l’a mis</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Leave this post out of counts</source>
<translation>Ne pas compter ce post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Count this post again</source>
<translation>Compter de nouveau ce post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Leave @%1 out of counts</source>
<translation>Ne pas compter @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Count @%1 again</source>
<translation>Compter de nouveau @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mute @%1</source>
<translation>Mettre @%1 en sourdine</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mute a word…</source>
<translation>Mot en sourdine…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy text</source>
<translation>Copier le texte</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy link</source>
<translation>Copier le lien</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mark @%1 as host</source>
<translation>Marquer @%1 comme hôte</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>@%1 is not a host</source>
<translation>@%1 n’est pas hôte</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Hide this reply</source>
<translation>Masquer cette réponse</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show this reply again</source>
<translation>Réafficher cette réponse</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Report this post on %1</source>
<translation>Signaler ce post sur %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Block @%1 on %2</source>
<translation>Bloquer @%1 sur %2</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Delete it for everybody</source>
<translation>Le supprimer pour tous</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Send now</source>
<translation>Envoyer maintenant</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Change time</source>
<translation>Changer l’heure</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Do not send</source>
<translation>Ne pas envoyer</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Try again</source>
<translation>Réessayer</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show that post</source>
<translation>Afficher ce post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Change it</source>
<translation>Le modifier</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Discard</source>
<translation>Jeter</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy the text</source>
<translation>Copier le texte</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>It is out</source>
<translation>Il est parti</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>It did not go out</source>
<translation>Il n’est pas parti</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Continue in browser</source>
<translation>Continuer dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Describe it</source>
<translation>La décrire</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move it to the left</source>
<translation>La déplacer à gauche</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move it to the right</source>
<translation>La déplacer à droite</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Take it out</source>
<translation>Retirer</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Find in this room</source>
<translation>Chercher dans ce salon</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Next match, further down</source>
<translation>Occurrence suivante, plus bas</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Previous match, further up</source>
<translation>Occurrence précédente, plus haut</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Catch up</source>
<translation>Rattraper le chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Look for new posts now</source>
<translation>Chercher de nouveaux posts maintenant</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Go to the newest post</source>
<translation>Aller au post le plus récent</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Go to where you stopped reading</source>
<translation>Aller là où vous avez arrêté de lire</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Hold the stream</source>
<translation>Mettre le flux en pause</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the current question</source>
<translation>Dire la question en cours</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the next answer</source>
<translation>Dire la réponse suivante</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the answer before</source>
<translation>Dire la réponse précédente</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say where you are</source>
<translation>Dire où vous êtes</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the last again</source>
<translation>Redire la dernière annonce</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Read the question before</source>
<translation>Lire la question précédente</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Read the question after</source>
<translation>Lire la question suivante</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Pin a question of your own</source>
<translation>Épingler une question à vous</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Take back the last pin, move, mute, note or discard</source>
<translation>Annuler la dernière action : épingler, déplacer, mettre en sourdine, noter ou jeter</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>pause stop freeze</source>
<translation>pause arrêter figer</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>View a question by its number</source>
<translation>Voir une question par son numéro</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Writing</source>
<translation>Écrire</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Reading</source>
<translation>Lire</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post</source>
<translation>Avec un post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post that waits</source>
<translation>Avec un post en attente</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Chats</source>
<translation>Chats</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Hosting</source>
<translation>En tant qu’hôte</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a cue of the run sheet</source>
<translation>Avec une étape du déroulé</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post in the inbox</source>
<translation>Avec un post dans la boîte</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Window</source>
<translation>Fenêtre</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Find a command</source>
<translation>Chercher une commande</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>All keys</source>
<translation>Toutes les touches</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Next pane</source>
<translation>Volet suivant</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Previous pane</source>
<translation>Volet précédent</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Switch between light and dark</source>
<translation>Passer du clair au sombre</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>theme dark light night</source>
<translation>thème sombre clair nuit</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Larger text</source>
<translation>Texte plus grand</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Smaller text</source>
<translation>Texte plus petit</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Text as large as the system's</source>
<translation>Texte de la taille du système</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Quiet on or off</source>
<translation>Activer ou désactiver le silence</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Settings</source>
<translation>Réglages</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>What Parley keeps</source>
<translation>Ce que Parley garde</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Help</source>
<translation>Aide</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>guide manual</source>
<translation>guide manuel</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Tour of Parley, two minutes</source>
<translation>Visite de Parley, deux minutes</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Words explained</source>
<translation>Les mots expliqués</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Close Parley</source>
<translation>Fermer Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>shortcuts keyboard</source>
<translation>raccourcis clavier</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>zoom</source>
<translation>zoom agrandir</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>mute sound silence notifications</source>
<translation>muet son silence notifications</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>privacy stored deleted</source>
<translation>confidentialité conservé supprimé</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>glossary dictionary meaning</source>
<translation>glossaire dictionnaire signification</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Send</source>
<translation>Envoyer</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Send later</source>
<translation>Envoyer plus tard</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Write</source>
<translation>Écrire</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Hashtag on or off</source>
<translation>Mettre ou retirer le hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Number on or off</source>
<translation>Mettre ou retirer le numéro</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Bring up a prepared answer</source>
<translation>Reprendre une réponse préparée</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Tell your followers that you are in a chat</source>
<translation>Dire à vos abonnés que vous êtes dans un chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Keep for yourself</source>
<translation>Garder pour vous</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Accept what the line offers</source>
<translation>Accepter ce que propose la ligne</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Mend the next misspelled word</source>
<translation>Corriger le prochain mot mal écrit</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Add pictures</source>
<translation>Ajouter des images</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Write as another account</source>
<translation>Écrire avec un autre compte</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>No question was asked yet.</source>
<translation>Aucune question n’a encore été posée.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>Nobody has answered yet.</source>
<translation>Personne n’a encore répondu.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>%1.</source>
<translation>%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>That is the last answer so far.</source>
<translation>C’est la dernière réponse jusqu’ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>That is the first answer.</source>
<translation>C’est la première réponse.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>You are in #%1.</source>
<translation>Vous êtes dans #%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>Nothing was said yet.</source>
<translation>Rien ne s’est encore dit.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>You are reading %1.</source>
<translation>Vous lisez %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>The chat is over</source>
<translation>Le chat est fini</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>%1 in #%2</source>
<translation>%1 dans #%2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>%1: %2</source>
<translation>%1 : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>Your post did not go out</source>
<translation>Votre post n’est pas parti</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>The chat begins now.</source>
<translation>Le chat commence maintenant.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>The connection is back.</source>
<translation>La connexion est revenue.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>%1, asked by %2</source>
<translation>%1, posée par %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>%1 was asked %2.</source>
<translation>%1 a été posée %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>Post %1 of %2.</source>
<translation>Post %1 sur %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/aloud/words.py" />
<source>%n minutes are left in this chat.</source>
<extracomment>Of one: %n minute is left in this chat.</extracomment>
<translation>
<numerusform>Il reste %n minute de ce chat.</numerusform>
<numerusform>Il reste %n minutes de ce chat.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>quotes %1: %2</source>
<translation>cite %1 : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>You are writing: %1</source>
<translation>Vous écrivez : %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/aloud/words.py" />
<source>%n posts are in the stream.</source>
<extracomment>Of one: %n post is in the stream.</extracomment>
<translation>
<numerusform>%n post est dans le flux.</numerusform>
<numerusform>%n posts sont dans le flux.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More about %1</source>
<translation>Plus sur %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More</source>
<translation>Plus</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/chat_card.py" />
<source>On now</source>
<translation>En cours</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/found.py" />
<source>Your note: %1</source>
<translation>Votre note : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;All files (*)</source>
<translation>Posts (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;Tous les fichiers (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts of a chat that you have in a file: the archive that X gives you, or what a tool collected, as JSON or as a table (CSV). They stay on this computer, and each is there once.</source>
<translation>Les posts d’un chat que vous avez dans un fichier : les archives que X vous donne, ou ce qu’un outil a recueilli, en JSON ou en tableau (CSV). Ils restent sur cet ordinateur, et chacun n’y est qu’une fois.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import posts</source>
<translation>Importer des posts</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Choose a file…</source>
<translation>Choisir un fichier…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>No file yet</source>
<translation>Pas encore de fichier</translation>
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
<translation>À qui sont ces posts</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>@handle</source>
<translation>@pseudo</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Whose posts these are: the file does not say</source>
<translation>À qui sont ces posts : le fichier ne le dit pas</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import</source>
<translation>Importer</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Close</source>
<translation>Fermer</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Looking at the file</source>
<translation>Examen du fichier</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Importing posts</source>
<translation>Importation des posts</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Stopped. What is in stays; the same import goes on from there.</source>
<translation>Arrêté. Ce qui est entré reste ; le même import reprendra de là.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>The file: %1</source>
<translation>Le fichier : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>A table</source>
<translation>Un tableau</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X</source>
<translation>Des archives de X</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts are new in #%1</source>
<extracomment>Of one: %n post is new in #%1</extracomment>
<translation>
<numerusform>%n post est nouveau dans #%1</numerusform>
<numerusform>%n posts sont nouveaux dans #%1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n were there</source>
<extracomment>Of one: %n was there</extracomment>
<translation>
<numerusform>%n y était</numerusform>
<numerusform>%n y étaient</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines cannot be read: %1</source>
<extracomment>Of one: %n line cannot be read: %1</extracomment>
<translation>
<numerusform>%n ligne est illisible : %1</numerusform>
<numerusform>%n lignes sont illisibles : %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines have no words: %1</source>
<extracomment>Of one: %n line has no words: %1</extracomment>
<translation>
<numerusform>%n ligne n’a pas de mots : %1</numerusform>
<numerusform>%n lignes n’ont pas de mots : %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines do not say when they were written: %1</source>
<extracomment>Of one: %n line does not say when it was written: %1</extracomment>
<translation>
<numerusform>%n ligne ne dit pas quand elle a été écrite : %1</numerusform>
<numerusform>%n lignes ne disent pas quand elles ont été écrites : %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines were written in the future: %1</source>
<extracomment>Of one: %n line was written in the future: %1</extracomment>
<translation>
<numerusform>%n ligne a été écrite dans le futur : %1</numerusform>
<numerusform>%n lignes ont été écrites dans le futur : %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines are longer than any post: %1</source>
<extracomment>Of one: %n line is longer than any post: %1</extracomment>
<translation>
<numerusform>%n ligne est plus longue que tout post : %1</numerusform>
<numerusform>%n lignes sont plus longues que tout post : %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X, of @%1</source>
<translation>Des archives de X, de @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>There is nothing of #%1 in this file.</source>
<translation>Il n’y a rien de #%1 dans ce fichier.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written from %1 to %2.</source>
<translation>Écrits du %1 au %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>begins with posts of %1</source>
<translation>commence par des posts de %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines are no posts</source>
<extracomment>Of one: %n line is no post</extracomment>
<translation>
<numerusform>%n ligne n’est pas un post</numerusform>
<numerusform>%n lignes ne sont pas des posts</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts without #%1 stayed out: it is the archive of a whole account.</source>
<extracomment>Of one: %n post without #%1 stayed out: it is the archive of a whole account.</extracomment>
<translation>
<numerusform>%n post sans #%1 est resté dehors : ce sont les archives d’un compte entier.</numerusform>
<numerusform>%n posts sans #%1 sont restés dehors : ce sont les archives d’un compte entier.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts stayed out: their authors deleted or protect them.</source>
<extracomment>Of one: %n post stayed out: its author deleted or protects it.</extracomment>
<translation>
<numerusform>%n post est resté dehors : son auteur le supprime ou le protège.</numerusform>
<numerusform>%n posts sont restés dehors : leurs auteurs les suppriment ou les protègent.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post of this chat at its beginning</source>
<translation>aucun post de ce chat au début</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post at its beginning</source>
<translation>aucun post au début</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written on %1.</source>
<translation>Écrits le %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Kept posts</source>
<translation>Posts gardés</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes</source>
<translation>Notes</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Show more</source>
<translation>Afficher plus</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Import posts…</source>
<translation>Importer des posts…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search everything that was said</source>
<translation>Chercher dans tout ce qui s’est dit</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search the archive</source>
<translation>Chercher dans les archives</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>In which chat</source>
<translation>Dans quel chat</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Back</source>
<translation>Retour</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>All chats</source>
<translation>Tous les chats</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>The newest %1</source>
<translation>Les %1 plus récents</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Chats stand here once they were on, each by itself.</source>
<translation>Les chats se rangent ici une fois passés, chacun à part.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Posts that you keep in a chat stand here, whichever chat it was.</source>
<translation>Les posts que vous gardez dans un chat se rangent ici, quel que soit le chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes that you write in a chat stand here. Nobody else sees them.</source>
<translation>Les notes que vous écrivez dans un chat se rangent ici. Personne d’autre ne les voit.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/past_page.py" />
<source>Back to now</source>
<translation>Revenir au présent</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/search_help.py" />
<source>How to search</source>
<translation>Comment chercher</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Page</source>
<translation>Page</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>One file (HTML) to publish, send or print. Whoever opens it contacts nobody.</source>
<translation>Un seul fichier (HTML) à publier, envoyer ou imprimer. L’ouvrir ne contacte personne.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Markdown</source>
<translation>Markdown</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a newsletter, a wiki or a blog.</source>
<translation>Pour une newsletter, un wiki ou un blog.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Table</source>
<translation>Tableau</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a spreadsheet (CSV): one row for each post, and no formulas.</source>
<translation>Pour un tableur (CSV) : une ligne par post, et aucune formule.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>JSON lines</source>
<translation>Lignes JSON</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For other programs: one line for each post, reposts too.</source>
<translation>Pour d’autres programmes : une ligne par post, reposts compris.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Links</source>
<translation>Liens</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>The posts' addresses alone, one a line. They may leave without a limit.</source>
<translation>Les adresses des posts seules, une par ligne. Elles peuvent sortir sans limite.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Names</source>
<translation>Noms</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Initials</source>
<translation>Initiales</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Numbers</source>
<translation>Numéros</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>%1 lets %2 of its posts leave in full on one day. Questions, guests and what you kept come first; the rest stands there as links. Your own posts and what you imported have no limit.</source>
<translation>%1 laisse sortir en entier %2 de ses posts par jour. D’abord les questions, les invités et ce que vous avez gardé ; le reste figure sous forme de liens. Vos propres posts et ce que vous avez importé n’ont pas de limite.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Choose a place…</source>
<translation>Choisir un endroit…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Form</source>
<translation>Forme</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>A post's address names who wrote it.</source>
<translation>L’adresse d’un post nomme qui l’a écrit.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>By question: what was asked, its answers, what probably belongs to it, and side talk.</source>
<translation>Par question : ce qui a été demandé, les réponses, ce qui en fait sans doute partie, et les apartés.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Everybody as they call themselves, with their handle.</source>
<translation>Chaque personne telle qu’elle se nomme, avec son pseudo.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Handles and full names in posts are replaced, too, and nothing links to anybody. What people say may still show who they are.</source>
<translation>Les pseudos et les noms complets dans les posts sont remplacés aussi, et rien ne renvoie à personne. Ce que les gens disent peut encore montrer qui ils sont.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten, but for %n posts that other rooms have, too.</source>
<extracomment>Of one: #%1 is forgotten, but for one post that another room has, too.</extracomment>
<translation>
<numerusform>#%1 est oublié, sauf %n post qu’un autre salon a aussi.</numerusform>
<numerusform>#%1 est oublié, sauf %n posts que d’autres salons ont aussi.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for a year.</source>
<translation>#%1 garde les posts un an.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts were older and left this computer.</source>
<extracomment>Of one: %n post was older and left this computer.</extracomment>
<translation>
<numerusform>%n post était plus ancien et a quitté cet ordinateur.</numerusform>
<numerusform>%n posts étaient plus anciens et ont quitté cet ordinateur.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget #%1</source>
<translation>Oublier #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget it</source>
<translation>L’oublier</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten. No file of Parley's has its words any more.</source>
<translation>#%1 est oublié. Aucun fichier de Parley ne contient plus ses mots.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What its author deletes or protects has to leave here, too. Parley asks which posts those are.</source>
<translation>Ce que son auteur supprime ou protège doit partir d’ici aussi. Parley demande de quels posts il s’agit.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check %1</source>
<translation>Vérifier %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check</source>
<translation>Vérifier</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: all of them are still there.</source>
<translation>Vérifié : %1 ; tout est encore là.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for good.</source>
<translation>#%1 garde les posts pour toujours.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for %n days.</source>
<extracomment>Of one: #%1 keeps posts for %n day.</extracomment>
<translation>
<numerusform>#%1 garde les posts %n jour.</numerusform>
<numerusform>#%1 garde les posts %n jours.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>For good</source>
<translation>Pour toujours</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>A year</source>
<translation>Un an</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>The plan of %1, with its run sheets</source>
<translation>Le plan de %1, avec ses déroulés</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1, which was put aside as damaged and may hold any of your rooms</source>
<translation>%1, mis de côté car abîmé, qui peut contenir n’importe lequel de vos salons</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All fetched pictures, which come again, and what the log says</source>
<translation>Toutes les images téléchargées, qui reviendront, et ce que dit le journal</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is in the shared folder %1 stays.</source>
<translation>Ce qui est dans le dossier partagé %1 reste.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is posted stays on the network, and files that you saved stay where they are.</source>
<translation>Ce qui est publié reste sur le réseau, et les fichiers que vous avez enregistrés restent où ils sont.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All that Parley keeps of this room on this computer goes. This cannot be undone.</source>
<translation>Tout ce que Parley garde de ce salon sur cet ordinateur part. C’est définitif.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>At the end Parley writes its file anew. With a big archive, your other rooms pause for a while.</source>
<translation>À la fin, Parley réécrit son fichier. Avec de grosses archives, vos autres salons font une pause.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it</source>
<translation>Le garder</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It last heard of these posts on %1.</source>
<translation>Ses dernières nouvelles de ces posts datent du %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1: they count towards what this room may read today.</source>
<translation>Sa demande porte sur %1 : ils comptent dans ce que ce salon peut lire aujourd’hui.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1, which costs you %2 at most.</source>
<translation>Sa demande porte sur %1, ce qui vous coûte %2 au plus.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: one was deleted or protected, and left.</source>
<translation>Vérifié : %1 ; un était supprimé ou protégé, et il est parti.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: %2 were deleted or protected, and left.</source>
<translation>Vérifié : %1 ; %2 étaient supprimés ou protégés, et sont partis.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>In a newer version: %1.</source>
<translation>Dans une version plus récente : %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>How long #%1 keeps posts</source>
<translation>Durée de conservation des posts de #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it so</source>
<translation>Garder ainsi</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other people's posts stay</source>
<translation>Les posts des autres restent</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Leaving now: %1. This cannot be undone.</source>
<translation>Partent maintenant : %1. C’est définitif.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Nothing leaves now.</source>
<translation>Rien ne part maintenant.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other rooms have %n of these posts, too. There they stay.</source>
<extracomment>Of one: Another room has one of these posts, too. There it stays.</extracomment>
<translation>
<numerusform>Un autre salon a aussi %n de ces posts. Il y reste.</numerusform>
<numerusform>D’autres salons ont aussi %n de ces posts. Ils y restent.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Posts that are older leave this computer by themselves.</source>
<translation>Les posts plus anciens quittent cet ordinateur d’eux-mêmes.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Your own stay, and so do those that you kept, noted or put into the inbox.</source>
<translation>Les vôtres restent, ainsi que ceux que vous avez gardés, annotés ou mis dans la boîte.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Change nothing</source>
<translation>Ne rien changer</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Delete %1 now</source>
<translation>Supprimer %1 maintenant</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n kept posts and notes</source>
<extracomment>Of one: %n kept post or note</extracomment>
<translation>
<numerusform>%n post gardé ou note</numerusform>
<numerusform>%n posts gardés et notes</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n drafts and prepared answers</source>
<extracomment>Of one: %n draft or prepared answer</extracomment>
<translation>
<numerusform>%n brouillon ou réponse préparée</numerusform>
<numerusform>%n brouillons et réponses préparées</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts that wait, and will not go out</source>
<extracomment>Of one: %n post that waits, and will not go out</extracomment>
<translation>
<numerusform>%n post qui attend, et ne partira pas</numerusform>
<numerusform>%n posts qui attendent, et ne partiront pas</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts in the inbox</source>
<extracomment>Of one: %n post in the inbox</extracomment>
<translation>
<numerusform>%n post dans la boîte</numerusform>
<numerusform>%n posts dans la boîte</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %2 to %3</source>
<translation>%1, de %2 à %3</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>#%1 of %2</source>
<translation>#%1 du %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n chats</source>
<extracomment>Of one: %n chat</extracomment>
<translation>
<numerusform>%n chat</numerusform>
<numerusform>%n chats</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>No chat of the last %n days. Posts that were older left: this room keeps them no longer.</source>
<extracomment>Of one: No chat of the last day. Posts that were older left: this room keeps them no longer.</extracomment>
<translation>
<numerusform>Aucun chat depuis un jour. Les posts plus anciens sont partis : ce salon ne les garde plus.</numerusform>
<numerusform>Aucun chat depuis %n jours. Les posts plus anciens sont partis : ce salon ne les garde plus.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n notes</source>
<extracomment>Of one: %n note</extracomment>
<translation>
<numerusform>%n note</numerusform>
<numerusform>%n notes</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A handle comes right after it, as in from:asha.</source>
<translation>« %1 » n’est pas compris. Un pseudo suit aussitôt, comme dans from:asha.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A hashtag comes right after it, as in in:critlib.</source>
<translation>« %1 » n’est pas compris. Un hashtag suit aussitôt, comme dans in:critlib.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A number comes right after it, as in question:3.</source>
<translation>« %1 » n’est pas compris. Un nombre suit aussitôt, comme dans question:3.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A day comes right after it, as in %2:2015-06-10; a month is 2015-06.</source>
<translation>« %1 » n’est pas compris. Un jour suit aussitôt, comme dans %2:2015-06-10 ; un mois, c’est 2015-06.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>these words, one after the other</source>
<translation>ces mots, l’un après l’autre</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>every word that begins like this</source>
<translation>tout mot qui commence ainsi</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts by one person: from:ines</source>
<translation>les posts d’une personne : from:ines</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts with a hashtag: #books</source>
<translation>les posts avec un hashtag : #books</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one chat: in:critlib</source>
<translation>les posts d’un chat : in:critlib</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>what was said to a question: question:3</source>
<translation>ce qui s’est dit sur une question : question:3</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one day: on:2026-11-21</source>
<translation>les posts d’un jour : on:2026-11-21</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and after it</source>
<translation>les posts de ce jour et d’après</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and before it</source>
<translation>les posts de ce jour et d’avant</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>d MMMM yyyy</source>
<translation>d MMMM yyyy</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>No chat of the last year. This room keeps posts for a year; those that were older left.</source>
<translation>Aucun chat depuis un an. Ce salon garde les posts un an ; les plus anciens sont partis.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1: %2 of %3.</source>
<translation>Recherche des chats de #%1 : %2 sur %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1.</source>
<translation>Recherche des chats de #%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in all rooms.</source>
<translation>Recherche des chats dans tous les salons.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %n of them afterwards</source>
<extracomment>Of one: %1, %n of them afterwards</extracomment>
<translation>
<numerusform>%1, dont %n après</numerusform>
<numerusform>%1, dont %n après</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Nothing found. Try fewer words, only the beginning of one, or another chat.</source>
<translation>Rien trouvé. Essayez moins de mots, seulement le début d’un mot, ou un autre chat.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n posts afterwards</source>
<extracomment>Of one: %n post afterwards</extracomment>
<translation>
<numerusform>%n post après</numerusform>
<numerusform>%n posts après</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; Parley goes on by itself.</source>
<translation>Dites oui dans votre navigateur ; Parley continue tout seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser. To add an account, switch to it there first.</source>
<translation>Dites oui dans votre navigateur. Pour ajouter un compte, passez-y d’abord là-bas.</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; then hide it again.</source>
<translation>Dites oui dans votre navigateur, puis masquez-le de nouveau.</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Leave it stopped</source>
<translation>Le laisser arrêté</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Let it stop</source>
<translation>Le laisser s’arrêter</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Read on in the browser</source>
<translation>Lire la suite dans le navigateur</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%n questions so far</source>
<extracomment>Of one: %n question so far</extracomment>
<translation>
<numerusform>%n question jusqu’ici</numerusform>
<numerusform>%n questions jusqu’ici</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Probably hosted by %1</source>
<translation>Hôte probable : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Hosted by %1</source>
<translation>Hôte : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guest %1</source>
<translation>Invité : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guests %1</source>
<translation>Invités : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>No question has been asked yet.</source>
<translation>Aucune question n’a encore été posée.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Catch up with #%1</source>
<translation>Rattraper #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Got it</source>
<translation>Compris</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Put this card away (Escape). %1 brings it back.</source>
<translation>Fermer cette fiche (Échap). %1 la ramène.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>F6 goes there, Escape puts it away.</source>
<translation>F6 y mène, Échap la ferme.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Questions and answers so far</source>
<translation>Questions et réponses jusqu’ici</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%1, asked %2, %3 so far</source>
<translation>%1, posée %2, %3 jusqu’ici</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>The chat is over. The last question was %1, with %2.</source>
<translation>Le chat est fini. La dernière question était %1, avec %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by the host</source>
<translation>Gardé par l’hôte</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by you</source>
<translation>Gardé par vous</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>no answers</source>
<translation>aucune réponse</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>the question now</source>
<translation>la question en cours</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this question on the question card</source>
<translation>Montre cette question sur la fiche</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this post in the stream</source>
<translation>Montre ce post dans le flux</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe</source>
<translation>Décrire</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your picture for those who cannot see it.</source>
<translation>Décrivez votre image pour qui ne peut pas la voir.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your pictures for those who cannot see them.</source>
<translation>Décrivez vos images pour qui ne peut pas les voir.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Send again to post without.</source>
<translation>Envoyez encore pour publier sans.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Post without</source>
<translation>Publier sans</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>A description is %1 over what fits. Shorten it.</source>
<translation>Une description dépasse de %1 ce qui tient. Raccourcissez-la.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>You host here: describe each picture before it goes out.</source>
<translation>Vous êtes l’hôte ici : décrivez chaque image avant qu’elle ne parte.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Shorten it</source>
<translation>La raccourcir</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Done</source>
<translation>Terminé</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Description</source>
<translation>Description</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>%1 left</source>
<translation>reste %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in the picture?</source>
<translation>Que montre l’image ?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Picture %1 of %2, for those who cannot see it</source>
<translation>Image %1 sur %2, pour qui ne peut pas la voir</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in picture %1?</source>
<translation>Que montre l’image %1 ?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>You host here with @%1. Answer %2 with it?</source>
<translation>Vous êtes l’hôte ici avec @%1. Répondre à %2 avec ce compte ?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Alt+Enter posts.</source>
<translation>Alt+Entrée publie.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Post %1</source>
<translation>Publier %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Switch</source>
<translation>Changer</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Leave the hashtag out, or put it back (Alt+T)</source>
<translation>Retirer le hashtag, ou le remettre (Alt+T)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number, none</source>
<translation>Numéro de réponse, aucun</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Choose the question you answer (Alt+N: number on or off)</source>
<translation>Choisir la question à laquelle vous répondez (Alt+N : mettre ou retirer le numéro)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, added</source>
<translation>Hashtag #%1, ajouté</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, left out</source>
<translation>Hashtag #%1, retiré</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No hashtag</source>
<translation>Sans hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, in your text already</source>
<translation>Hashtag #%1, déjà dans votre texte</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>In your text already</source>
<translation>Déjà dans votre texte</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No number</source>
<translation>Sans numéro</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number %1</source>
<translation>Numéro de réponse %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1, locked</source>
<translation>%1, verrouillé</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1 · begun</source>
<translation>%1 · commencée</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1 may turn away a post from an app that mentions people. The browser is the way then.</source>
<translation>%1 peut refuser un post d’une app qui mentionne des gens. Passez alors par le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1, %2 of %3</source>
<translation>%1, %2 sur %3</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Switch account</source>
<translation>Changer de compte</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Yes, post</source>
<translation>Oui, publier</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post here as %1?</source>
<translation>Publier ici comme %1 ?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post as %1</source>
<translation>Publier comme %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>All right</source>
<translation>D’accord</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>Free in browser ↗</source>
<translation>Gratuit dans le navigateur ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 stands before your %1.</source>
<translation>%2 est devant votre %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %2</source>
<translation>Retirer %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Answers begin with %4 here.</source>
<translation>Ici, les réponses commencent par %4.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Make it %3</source>
<translation>Mettre %3</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 is there already.</source>
<translation>%2 y est déjà.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %1</source>
<translation>Retirer %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%3 is there twice.</source>
<translation>%3 y est deux fois.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop one</source>
<translation>En retirer une</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is typed behind %2.</source>
<translation>%1 est écrit derrière %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>No question for %1 so far.</source>
<translation>Pas encore de question pour %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 would become a link.</source>
<translation>%1 deviendrait un lien.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Add a blank</source>
<translation>Ajouter une espace</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>You posted nearly the same.</source>
<translation>Vous avez publié presque la même chose.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Send anyway</source>
<translation>Envoyer quand même</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is added by itself.</source>
<translation>%1 s’ajoute tout seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop yours</source>
<translation>Retirer le vôtre</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Copied.</source>
<translation>Copié.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>What you put away is back.</source>
<translation>Ce que vous aviez mis de côté est revenu.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Its words are in the composer again.</source>
<translation>Ses mots sont de nouveau dans l’éditeur.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>It is on its way already.</source>
<translation>Il est déjà en route.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>More that can be done about it</source>
<translation>Ce qu’on peut encore y faire</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>In browser ↗</source>
<translation>Dans le navigateur ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of your post %2.</source>
<translation>%1 dit que c’est un doublon de votre post %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1, %n posts: %2</source>
<extracomment>Of one: %1, %n post: %2</extracomment>
<translation>
<numerusform>%1, %n post : %2</numerusform>
<numerusform>%1, %n posts : %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2, %3 % uploaded</source>
<translation>%1 · %2, %3 % téléversés</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2</source>
<translation>%1 · %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Sent. It has no #%1, so the stream does not show it.</source>
<translation>Envoyé. Il n’a pas #%1, le flux ne le montre donc pas.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It was to go out at %1, and it is %2 now.</source>
<translation>Départ prévu : %1 ; il est %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It has waited since %1, and it is %2 now.</source>
<translation>En attente depuis : %1 ; il est %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Parley does not know whether this went out. Look, then send it or discard it.</source>
<translation>Parley ne sait pas si c’est parti. Regardez, puis envoyez-le ou jetez-le.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of what you posted just now.</source>
<translation>%1 dit que c’est un doublon de ce que vous venez de publier.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your repost</source>
<translation>Votre repost</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Hiding a reply</source>
<translation>Masquer une réponse</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Showing a reply again</source>
<translation>Réafficher une réponse</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your deletion</source>
<translation>Votre suppression</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%n posts: %1</source>
<extracomment>Of one: %n post: %1</extracomment>
<translation>
<numerusform>%n post : %1</numerusform>
<numerusform>%n posts : %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded here. It may have gone out all the same.</source>
<translation>Jeté ici. Il est peut-être parti malgré tout.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Cancelled. It does not go out.</source>
<translation>Annulé. Il ne part pas.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded.</source>
<translation>Jeté.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Reposted</source>
<translation>Reposté</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>The reply is hidden</source>
<translation>La réponse est masquée</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>The reply is shown again</source>
<translation>La réponse est de nouveau visible</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your post is deleted</source>
<translation>Votre post est supprimé</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your %1 is in</source>
<translation>Votre %1 est là</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your post is in</source>
<translation>Votre post est arrivé</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out in %1 s</source>
<translation>Part dans %1 s</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out after the one before it</source>
<translation>Part après le précédent</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Going out now</source>
<translation>Part maintenant</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out at %1</source>
<translation>Départ : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Your post</source>
<translation>Votre post</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Number and hashtag</source>
<translation>Numéro et hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More that goes with a post</source>
<translation>Ce qui accompagne un post</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More for your post</source>
<translation>Plus pour votre post</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser; post it there.</source>
<translation>Votre texte est dans le navigateur ; publiez-le là-bas.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser. It does not take your pictures along; they are kept here.</source>
<translation>Votre texte est dans le navigateur. Vos images ne le suivent pas ; elles sont gardées ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>%1 is in the browser; post it there.</source>
<translation>%1 est dans le navigateur ; publiez-le là-bas.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Clear it here</source>
<translation>L’effacer ici</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%n posts: %1 to %2</source>
<extracomment>Of one: %n post: %1 to %2</extracomment>
<translation>
<numerusform>%n post : de %1 à %2</numerusform>
<numerusform>%n posts : de %1 à %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1 over what fits in a post.</source>
<translation>%1 de plus que ce qui tient dans un post.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Make it %n posts</source>
<extracomment>Of one: Make it %n post</extracomment>
<translation>
<numerusform>En faire %n post</numerusform>
<numerusform>En faire %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>2 posts: %1 and %2</source>
<translation>2 posts : %1 et %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1, each with #%2.</source>
<translation>%1, chacun avec #%2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Shorten instead</source>
<translation>Plutôt raccourcir</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Do not change it</source>
<translation>Ne pas le modifier</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Time</source>
<translation>Heure</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Today</source>
<translation>Aujourd’hui</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Tomorrow</source>
<translation>Demain</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Day</source>
<translation>Jour</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>In 5 min</source>
<translation>Dans 5 min</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>At %1</source>
<translation>À %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>When the chat begins, %1</source>
<translation>Quand le chat commence, %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>That time is past. Choose one that is still to come.</source>
<translation>Cette heure est passée. Choisissez-en une à venir.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Alt+Enter</source>
<translation>Alt+Entrée</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Tab or Alt+Enter</source>
<translation>Tab ou Alt+Entrée</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>%1  Tab</source>
<translation>%1  Tab</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/offer_list.py" />
<source>What completes your word</source>
<translation>Ce qui complète votre mot</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Posts on their way</source>
<translation>Posts en route</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>%n more wait behind it</source>
<extracomment>Of one: One more waits behind it</extracomment>
<translation>
<numerusform>%n autre attend derrière</numerusform>
<numerusform>%n autres attendent derrière</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>an account that is signed out</source>
<translation>un compte déconnecté</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Show the post in the stream</source>
<translation>Afficher le post dans le flux</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Dismiss</source>
<translation>Fermer</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>As %1: %2</source>
<translation>En tant que %1 : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Later</source>
<translation>Plus tard</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your post…</source>
<translation>Votre post…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your answer to %1…</source>
<translation>Votre réponse à %1…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/part_labels.py" />
<source>Will be posted as: %1</source>
<translation>Sera publié ainsi : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>This can go out in the browser, too.</source>
<translation>Cela peut aussi partir dans le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Say yes in your browser; your text waits here.</source>
<translation>Dites oui dans votre navigateur ; votre texte attend ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may post, not with pictures yet.</source>
<translation>@%1 peut publier, mais pas encore avec des images.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may read, not post yet.</source>
<translation>@%1 peut lire, mais pas encore publier.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Your text is kept.</source>
<translation>Votre texte est conservé.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Allow in browser</source>
<translation>Autoriser dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Copy the address</source>
<translation>Copier l’adresse</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Cancel</source>
<translation>Annuler</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read this as a picture.</source>
<translation>Parley ne peut pas lire ceci comme une image.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Add a JPEG, PNG, GIF, WebP or BMP file.</source>
<translation>Ajoutez un fichier JPEG, PNG, GIF, WebP ou BMP.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is too large to open.</source>
<translation>Cette image est trop grande pour être ouverte.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it smaller, and add that.</source>
<translation>Enregistrez-la plus petite, et ajoutez celle-là.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is damaged.</source>
<translation>Cette image est abîmée.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it anew, and add that.</source>
<translation>Enregistrez-la de nouveau, et ajoutez celle-là.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it as JPEG, and add that.</source>
<translation>Enregistrez-la en JPEG, et ajoutez celle-là.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>That is no picture.</source>
<translation>Ce n’est pas une image.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Look whether you may read it.</source>
<translation>Vérifiez que vous avez le droit de la lire.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read %1 pictures.</source>
<translation>Parley ne peut pas lire les images %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>“%1” cannot be opened.</source>
<translation>« %1 » ne s’ouvre pas.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Pictures of your post</source>
<translation>Images de votre post</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>The picture is out. Ctrl+Z brings it back.</source>
<translation>L’image est retirée. Ctrl+Z la ramène.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing the picture…</source>
<translation>Préparation de l’image…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing…</source>
<translation>Préparation…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Leave the picture that is being prepared</source>
<translation>Laisser l’image en préparation</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)</source>
<translation>Images (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>All files (*)</source>
<translation>Tous les fichiers (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>The picture is not ready yet. Send again in a moment.</source>
<translation>L’image n’est pas encore prête. Renvoyez dans un instant.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Picture</source>
<translation>Image</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/pictures.py" />
<source>A post takes %n pictures; the others stay out.</source>
<extracomment>Of one: A post takes %n picture; the others stay out.</extracomment>
<translation>
<numerusform>Un post prend %n image ; les autres restent dehors.</numerusform>
<numerusform>Un post prend %n images ; les autres restent dehors.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/pictures.py" />
<source>%n pictures too many. Take them out.</source>
<extracomment>Of one: One picture too many. Take it out.</extracomment>
<translation>
<numerusform>%n image de trop. Retirez-la.</numerusform>
<numerusform>%n images de trop. Retirez-les.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Of a moving picture the first one is posted.</source>
<translation>D’une image animée, c’est la première qui est publiée.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Add pictures, or drop or paste them (%1)</source>
<translation>Ajouter des images, ou les déposer ou coller (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared</source>
<translation>Préparée</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Leave it</source>
<translation>Laisser</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring it up</source>
<translation>La reprendre</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>%1 is prepared.</source>
<translation>%1 est préparée.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Write answers for later…</source>
<translation>Écrire des réponses pour plus tard…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared answers</source>
<translation>Réponses préparées</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared %1</source>
<translation>%1 préparée</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Answers written before they are asked for: %1</source>
<translation>Réponses écrites avant qu’on les demande : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up %1</source>
<translation>Reprendre %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up what you prepared for %1: %2</source>
<translation>Reprendre ce que vous avez préparé pour %1 : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Kept as you type. Nobody sees it.</source>
<translation>Gardé à mesure que vous écrivez. Personne ne le voit.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer</source>
<translation>Réponse préparée</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer %1</source>
<translation>Réponse préparée %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>No further answer</source>
<translation>Pas d’autre réponse</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Your answer for later, %1</source>
<translation>Votre réponse pour plus tard, %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepare %1</source>
<translation>Préparer %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>%1 · prepared</source>
<translation>%1 · préparée</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Or keep it for yourself; nobody else sees it.</source>
<translation>Ou gardez-le pour vous ; personne d’autre ne le voit.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>There is nothing to keep yet.</source>
<translation>Il n’y a encore rien à garder.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Write a sentence first.</source>
<translation>Écrivez d’abord une phrase.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>A private answer belongs to a question.</source>
<translation>Une réponse privée va avec une question.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Choose its number first.</source>
<translation>Choisissez d’abord son numéro.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Kept for yourself with %1.</source>
<translation>Gardé pour vous avec %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2.</source>
<translation>Il manque %2 à votre post (%1).</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Sorry, no hashtag the first time:</source>
<translation>Pardon, sans hashtag la première fois :</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2; it has replies.</source>
<translation>Il manque %2 à votre post (%1) ; il a des réponses.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>My answer:</source>
<translation>Ma réponse :</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Replace it</source>
<translation>Le remplacer</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Lead to it</source>
<translation>Y renvoyer</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep no number</source>
<translation>Rester sans numéro</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is planned for now.</source>
<translation>%1 est prévue pour maintenant.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is here.</source>
<translation>%1 est là.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Send again to leave it.</source>
<translation>Envoyez encore pour laisser ainsi.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Make it %1</source>
<translation>Mettre %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep %1</source>
<translation>Garder %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Easily done: %1</source>
<translation>Ça arrive vite : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Another account: F4, or a click on the initials</source>
<translation>Autre compte : F4, ou un clic sur les initiales</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending as @%1</source>
<translation>S’entraîner à envoyer comme @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send as @%1</source>
<translation>Envoyer comme @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending</source>
<translation>S’entraîner à envoyer</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %n posts as @%1</source>
<extracomment>Of one: Practise %n post as @%1</extracomment>
<translation>
<numerusform>Entraînement : %n post, @%1</numerusform>
<numerusform>Entraînement : %n posts, @%1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %n posts as @%1</source>
<extracomment>Of one: Send %n post as @%1</extracomment>
<translation>
<numerusform>Envoyer %n post comme @%1</numerusform>
<numerusform>Envoyer %n posts comme @%1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %n posts</source>
<extracomment>Of one: Practise %n post</extracomment>
<translation>
<numerusform>Entraînement : %n post</numerusform>
<numerusform>Entraînement : %n posts</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %n posts</source>
<extracomment>Of one: Send %n post</extracomment>
<translation>
<numerusform>Envoyer %n post</numerusform>
<numerusform>Envoyer %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending anyway as @%1</source>
<translation>Entraînement quand même, @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send anyway as @%1</source>
<translation>Envoyer quand même comme @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise anyway</source>
<translation>Entraînement quand même</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting as @%1</source>
<translation>Autoriser à publier : @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting</source>
<translation>Autoriser à publier</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>In browser</source>
<translation>Dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>a post without a number</source>
<translation>un post sans numéro</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1 before, too.</source>
<translation>Vous aviez aussi commencé %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1.</source>
<translation>Vous avez commencé %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>Add it here</source>
<translation>L’ajouter ici</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Add to my words</source>
<translation>Ajouter à mes mots</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Ignore here</source>
<translation>Ignorer ici</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Nothing like it in the dictionary</source>
<translation>Rien d’approchant dans le dictionnaire</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>No misspelled word.</source>
<translation>Aucun mot mal écrit.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Instead of %1</source>
<translation>Au lieu de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Picture %1 of %2</source>
<translation>Image %1 sur %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, described: %2</source>
<translation>%1, décrite : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, not described yet</source>
<translation>%1, pas encore décrite</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take it out (Delete); Ctrl+Z brings it back</source>
<translation>Retirer (Suppr) ; Ctrl+Z la ramène</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Described</source>
<translation>Décrite</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Describe it for those who cannot see it</source>
<translation>La décrire pour qui ne peut pas la voir</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take out picture %1</source>
<translation>Retirer l’image %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Only what Parley posts for you can be timed.</source>
<translation>Seul ce que Parley publie pour vous peut être programmé.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall %1 go out?</source>
<translation>Quand %1 doit-il partir ?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Change to %1</source>
<translation>Changer pour %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall it go out?</source>
<translation>Quand doit-il partir ?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Send at %1</source>
<translation>Envoyer à %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Sign in first; your text is kept.</source>
<translation>Connectez-vous d’abord ; votre texte est conservé.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copied</source>
<translation>Copié</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copy</source>
<translation>Copier</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Your text is saved again.</source>
<translation>Votre texte s’enregistre de nouveau.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>Nothing is sent by that. Undo brings your words back.</source>
<translation>Cela n’envoie rien. Annuler ramène vos mots.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is taken back; nothing was sent.</source>
<translation>%1 est de retour ; rien n’a été envoyé.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is out already. These are its words.</source>
<translation>%1 est déjà parti. En voici les mots.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is on its way already. These are its words.</source>
<translation>%1 est déjà en route. En voici les mots.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as: %1, %2 left</source>
<translation>Sera publié ainsi : %1, reste %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as %n posts: %1</source>
<extracomment>Of one: Will be posted as %n post: %1</extracomment>
<translation>
<numerusform>Sera publié en %n post : %1</numerusform>
<numerusform>Sera publié en %n posts : %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Of %1. This is all of it: places in Parley's code, and nobody's words, names, keys or files. It is on this computer alone, until you pass it on.</source>
<translation>Du %1. C’est tout ce qu’il contient : des endroits du code de Parley, et ni mots, ni noms, ni clés, ni fichiers de personne. Il n’est que sur cet ordinateur, tant que vous ne le transmettez pas.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Crash report</source>
<translation>Rapport de plantage</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>It is copied. Paste it on the page that opens.</source>
<translation>Il est copié. Collez-le sur la page qui s’ouvre.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Save as…</source>
<translation>Enregistrer sous…</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Saved as %1.</source>
<translation>Enregistré sous %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>It could not be written there. Choose another folder.</source>
<translation>Impossible de l’enregistrer à cet endroit. Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Send…</source>
<translation>Envoyer…</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_words.py" />
<source>Something broke in Parley on %1. A report of it is on this computer.</source>
<translation>Quelque chose s’est cassé dans Parley le %1. Un rapport se trouve sur cet ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_words.py" />
<source>Parley stopped unexpectedly on %1. A report of it is on this computer.</source>
<translation>Parley s’est arrêté de façon inattendue le %1. Un rapport se trouve sur cet ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find</source>
<translation>Chercher</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find in #%1</source>
<translation>Chercher dans #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Enter or F3</source>
<translation>Entrée ou F3</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Shift+Enter or Shift+F3</source>
<translation>Maj+Entrée ou Maj+F3</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Close the search</source>
<translation>Fermer la recherche</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Escape</source>
<translation>Échap</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>This post is gone from the stream.</source>
<translation>Ce post n’est plus dans le flux.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Nothing found. Try fewer words, or only the beginning of one.</source>
<translation>Rien trouvé. Essayez moins de mots, ou seulement le début d’un mot.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>%1 of %2</source>
<translation>%1 sur %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>Posts a minute over %n minutes, %1 at most</source>
<extracomment>Of one: Posts a minute over %n minute, %1 at most</extracomment>
<translation>
<numerusform>Posts par minute sur %n minute, %1 au plus</numerusform>
<numerusform>Posts par minute sur %n minutes, %1 au plus</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>The room</source>
<translation>Le salon</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>%1 after %2 min</source>
<translation>%1 après %2 min</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Who asks you something, or looks for a question, stands here.</source>
<translation>Qui vous demande quelque chose, ou cherche une question, apparaît ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Needs somebody</source>
<translation>On a besoin de vous</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 for %2, as @%3</source>
<translation>%1 pour %2, comme @%3</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Fold</source>
<translation>Replier</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Folded away: %1.</source>
<translation>Replié : %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Off the list.</source>
<translation>Hors de la liste.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 is off the list.</source>
<translation>%1 n’est plus sur la liste.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Posts with %1 are shown again.</source>
<translation>Les posts avec %1 sont de nouveau visibles.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox</source>
<translation>Vers la boîte</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox: %1</source>
<translation>Vers la boîte : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer</source>
<translation>Répondre</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer %1</source>
<translation>Répondre à %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet</source>
<translation>Saluer</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet %1</source>
<translation>Saluer %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>New voices</source>
<translation>Nouvelles voix</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/person_list.py" />
<source>and %n more</source>
<extracomment>Of one: and %n more</extracomment>
<translation>
<numerusform>et %n de plus</numerusform>
<numerusform>et %n de plus</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: %1</source>
<translation>Fait : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>To inbox: it stays there until it is answered. Ctrl+Z brings it back.</source>
<translation>Vers la boîte : il y reste jusqu’à ce qu’on y réponde. Ctrl+Z le ramène.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: take this off the list. Ctrl+Z brings it back.</source>
<translation>Fait : retirer de la liste. Ctrl+Z le ramène.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Repost %1</source>
<translation>Reposter %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks everybody: %2</source>
<translation>%1 demande à tous : %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/words.py" />
<source>%n accounts, one link: %1</source>
<extracomment>Of one: %n account, one link: %1</extracomment>
<translation>
<numerusform>%n compte, un lien : %1</numerusform>
<numerusform>%n comptes, un lien : %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They post this link and say nothing else here: %1</source>
<translation>Ils publient ce lien et ne disent rien d’autre ici : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome to the chat, @%1! Glad that you found your way here.</source>
<translation>Bienvenue dans le chat, @%1 ! Quel plaisir de vous voir ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 looks for a question: %2</source>
<translation>%1 cherche une question : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks @%2: %3</source>
<translation>%1 demande à @%2 : %3</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Nothing said in the last %1 min</source>
<translation>Rien depuis %1 min</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>answers to %1 are dying down</source>
<translation>les réponses à %1 se font rares</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/words.py" />
<source>%n answers to %1</source>
<extracomment>Of one: %n answer to %1</extracomment>
<translation>
<numerusform>%n réponse à %1</numerusform>
<numerusform>%n réponses à %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks you: %2</source>
<translation>%1 vous demande : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, first chat</source>
<translation>%1, premier chat</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 said hello</source>
<translation>%1 dit bonjour</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, new here</source>
<translation>%1, première fois ici</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They say that it is their first chat.</source>
<translation>Dit que c’est son premier chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They introduced themselves, and nobody has answered yet.</source>
<translation>S’est fait connaître, et personne n’a encore répondu.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Parley knows no earlier post of theirs in this room.</source>
<translation>Parley ne connaît aucun post antérieur de cette personne dans ce salon.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome, @%1! Good to have you here.</source>
<translation>Bienvenue, @%1 ! Quel plaisir de vous avoir ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Alt text</source>
<translation>Texte alternatif</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A picture described in words, for people who do not see it. Whoever posts the picture writes it, and screen readers say it.</source>
<translation>Une image décrite avec des mots, pour qui ne la voit pas. Qui publie l’image l’écrit, et les lecteurs d’écran le disent.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Answer (A1, A2)</source>
<translation>Réponse (A1, A2)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that begins with A and the number of a question. Parley puts number and hashtag around what you write.</source>
<translation>Un post qui commence par A et le numéro d’une question. Parley met le numéro et le hashtag autour de ce que vous écrivez.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The posts of your chats, kept on this computer, also when the chat is over. You can search it, and have a room forgotten.</source>
<translation>Les posts de vos chats, gardés sur cet ordinateur, même une fois le chat fini. Vous pouvez y chercher, et faire oublier un salon.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Blocking</source>
<translation>Bloquer</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody whom you block can no longer follow you or reply to you. It is done on X, in your browser.</source>
<translation>Une personne que vous bloquez ne peut plus vous suivre ni vous répondre. Cela se fait sur X, dans votre navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>About an hour in which people post under one hashtag. A host asks, everybody may answer, and reading along is welcome.</source>
<translation>Une heure environ où des gens publient sous un même hashtag. Un hôte pose des questions, chacun peut répondre, et l’on peut aussi seulement lire.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Credits</source>
<translation>Crédits</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X charges for posts that programs read and write. The owner of the app that you sign in through pays with credits, mostly whoever organises the chat.</source>
<translation>X fait payer les posts que des programmes lisent et écrivent. Le propriétaire de l’app par laquelle vous vous connectez paie avec des crédits ; le plus souvent, c’est qui organise le chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Direct message</source>
<translation>Message privé</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A message on X that only the people in one conversation can read. Parley reads none and sends none.</source>
<translation>Un message sur X que seules les personnes d’une conversation peuvent lire. Parley n’en lit et n’en envoie aucun.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Following</source>
<translation>Suivre</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Whom you follow on X, you read on your home page there. To take part in a chat you need to follow nobody.</source>
<translation>Les gens que vous suivez sur X, vous les lisez là-bas, sur votre page d’accueil. Pour participer à un chat, il n’est pas nécessaire de suivre qui que ce soit.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody who was invited because they know the topic well. The word Guest stands beside their name.</source>
<translation>Une personne invitée parce qu’elle connaît bien le sujet. Le mot Invité est à côté de son nom.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Handle</source>
<translation>Pseudo</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody's name on X with @ in front, as in @ines_hosts. Nobody else has the same one; the name before it can be anything.</source>
<translation>Le nom d’une personne sur X avec @ devant, comme @ines_hosts. Personne d’autre n’a le même ; le nom qui le précède peut être n’importe lequel.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Hashtag</source>
<translation>Hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A word with # in front, as in #practicechat. Whoever looks for it on X finds all posts that carry it. It holds a chat together.</source>
<translation>Un mot avec # devant, comme #practicechat. Qui le cherche sur X trouve tous les posts qui le portent. C’est ce qui tient un chat ensemble.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Whoever leads a chat: welcomes people, asks the questions and ends it. The word Host stands beside their name.</source>
<translation>Qui mène un chat : accueille les gens, pose les questions et le clôt. Le mot Hôte est à côté de son nom.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Like</source>
<translation>J’aime</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A heart that says that you enjoyed a post. Parley opens your browser for it.</source>
<translation>Un cœur qui dit qu’un post vous a plu. Parley ouvre votre navigateur pour cela.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Link preview</source>
<translation>Aperçu de lien</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The picture and headline that X shows for a web address in a post. Parley shows the address alone.</source>
<translation>L’image et le titre que X montre pour une adresse web dans un post. Parley montre seulement l’adresse.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Mention</source>
<translation>Mention</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A handle in a post. X tells its owner. The posts that mention you are under For me, above the stream.</source>
<translation>Un pseudo dans un post. X prévient la personne. Les posts qui vous mentionnent sont sous Pour moi, au-dessus du flux.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Muting</source>
<translation>Mettre en sourdine</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Posts of a person or with a word are not shown to you any more. In Parley nobody hears of it, and you can take it back.</source>
<translation>Les posts d’une personne ou avec un mot ne vous sont plus montrés. Dans Parley, personne n’en sait rien, et vous pouvez revenir dessus.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Post</source>
<translation>Post</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A short text that somebody puts on X for everybody to read, at times with pictures. Parley says how many signs you have left.</source>
<translation>Un court texte que quelqu’un met sur X pour que chacun le lise, parfois avec des images. Parley dit combien de signes il vous reste.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Practice room</source>
<translation>Salon d’entraînement</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat with invented people on this computer. It works as a real one does, needs no account, and nothing leaves the computer.</source>
<translation>Un chat avec des personnes inventées, sur cet ordinateur. Il marche comme un vrai, n’a pas besoin de compte, et rien ne quitte l’ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Question (Q1, Q2)</source>
<translation>Question (Q1, Q2)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post of the host that begins with Q and a number. The question of the moment stands beside the stream.</source>
<translation>Un post de l’hôte qui commence par Q et un numéro. La question du moment est à côté du flux.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Quote</source>
<translation>Citation</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that shows another one inside it, under words of its own.</source>
<translation>Un post qui en montre un autre à l’intérieur, sous ses propres mots.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Rate limit</source>
<translation>Limite de débit</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X answers a program only so often. When X asks to wait, Parley waits, keeps what you wrote, and goes on by itself.</source>
<translation>X ne répond à un programme qu’un certain nombre de fois. Quand X demande d’attendre, Parley attend, garde ce que vous avez écrit, et continue tout seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat in short, once it is over: each question with a few answers. Parley drafts it, and you decide what goes out.</source>
<translation>Un chat en bref, une fois fini : chaque question avec quelques réponses. Parley le rédige, et vous décidez de ce qui part.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Reply</source>
<translation>Réponse à un post</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that answers another one and stands beneath it on X. You write it in your browser.</source>
<translation>Un post qui répond à un autre et se trouve dessous sur X. Vous l’écrivez dans votre navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody else's post, passed on unchanged to one's own followers. An older way to do it begins with RT.</source>
<translation>Le post de quelqu’un d’autre, passé tel quel à ses propres abonnés. Une façon plus ancienne de le faire commence par RT.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Sign in</source>
<translation>Se connecter</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>You tell X, on its own page in your browser, that Parley may read for you. Parley never sees your password.</source>
<translation>Vous dites à X, sur sa propre page dans votre navigateur, que Parley peut lire pour vous. Parley ne voit jamais votre mot de passe.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Stream</source>
<translation>Flux</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>All posts of a chat, one after another, as they come in. On X it is called feed or timeline.</source>
<translation>Tous les posts d’un chat, l’un après l’autre, à mesure qu’ils arrivent. Sur X, cela s’appelle fil ou timeline.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Thread</source>
<translation>Fil</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Several posts of one person that belong together. Parley cuts a long answer into parts that say (1/2) and (2/2).</source>
<translation>Plusieurs posts d’une personne qui vont ensemble. Parley coupe une longue réponse en parties qui disent (1/2) et (2/2).</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Transcript</source>
<translation>Transcription</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat as a page to read later: every question with its answers, in order.</source>
<translation>Un chat comme une page à lire plus tard : chaque question avec ses réponses, dans l’ordre.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X</source>
<translation>X</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The network on which the chats take place, once called Twitter. Parley does not belong to it.</source>
<translation>Le réseau sur lequel se tiennent les chats, autrefois appelé Twitter. Parley ne lui appartient pas.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Everything here is on this computer, and no network is needed for it.</source>
<translation>Tout ce qui est ici est sur cet ordinateur, sans besoin de réseau.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Shown round</source>
<translation>La visite</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Two minutes in the practice room: a chat, a question, your first answer.</source>
<translation>Deux minutes dans le salon d’entraînement : un chat, une question, votre première réponse.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Looked up</source>
<translation>À consulter</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Read</source>
<translation>À lire</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>The guides are in English.</source>
<translation>Les guides sont en anglais.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Where your things are</source>
<translation>Où sont vos affaires</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Open the folder</source>
<translation>Ouvrir le dossier</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Your posts, drafts and settings. Your password is never there, and keys are in your keyring.</source>
<translation>Vos posts, vos brouillons et vos réglages. Votre mot de passe n’y est jamais, et les clés sont dans votre trousseau.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Which Parley this is</source>
<translation>Quel Parley c’est</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Licences</source>
<translation>Licences</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Keyboard shortcuts</source>
<translation>Raccourcis clavier</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Guide for newcomers</source>
<translation>Guide pour débuter</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Guide for hosts</source>
<translation>Guide pour les hôtes</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>For organisers: one app for your chat</source>
<translation>Pour qui organise : une app pour votre chat</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Version %1</source>
<translation>Version %1</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Take the tour</source>
<translation>Faire la visite</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Go on with the tour</source>
<translation>Continuer la visite</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Take the tour again</source>
<translation>Refaire la visite</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>This is a chat</source>
<translation>Voici un chat</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>People meet for an hour on a hashtag, a word with # in front. It stands at the top, with the host, who leads. Here nothing leaves this computer.</source>
<translation>Des gens se retrouvent une heure sur un hashtag, un mot avec # devant. Il est en haut, avec l’hôte, qui mène. Ici, rien ne quitte cet ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Posts come in here</source>
<translation>Les posts arrivent ici</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Everybody's posts with the hashtag. While you read older ones nothing moves, and a button says how many are new.</source>
<translation>Les posts de tous avec le hashtag. Pendant que vous en lisez d’anciens, rien ne bouge, et un bouton dit combien sont nouveaux.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>The host asks</source>
<translation>L’hôte pose les questions</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>The host posts Q1, Q2, Q3. The question of the moment stays here, however busy the stream gets.</source>
<translation>L’hôte publie Q1, Q2, Q3. La question du moment reste ici, quelle que soit l’agitation du flux.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Q1 comes within seconds.</source>
<translation>Q1 arrive dans quelques secondes.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>There it is.</source>
<translation>La voilà.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>You answer</source>
<translation>Vous répondez</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Type a sentence, then press the button under it or Ctrl+Enter. %1 and the hashtag are put around it.</source>
<translation>Écrivez une phrase, puis appuyez sur le bouton au-dessous ou sur Ctrl+Entrée. %1 et le hashtag se mettent autour.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Over to you. Only this computer reads it.</source>
<translation>À vous. Seul cet ordinateur le lit.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Sent.</source>
<translation>Envoyé.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Type a sentence, then press the button under it or Ctrl+Enter. The hashtag is put behind it.</source>
<translation>Écrivez une phrase, puis appuyez sur le bouton au-dessous ou sur Ctrl+Entrée. Le hashtag se met derrière.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Your post goes out</source>
<translation>Votre post part</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>For a few seconds you can take it back. Then it leaves, and comes in with everybody's posts.</source>
<translation>Pendant quelques secondes, vous pouvez le reprendre. Puis il part, et arrive avec les posts de tous.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>It is on its way.</source>
<translation>Il est en route.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>It is in.</source>
<translation>Il est là.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Somebody answers you</source>
<translation>Quelqu’un vous répond</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>A name with @ in front is a mention: its owner hears of it. In a real chat the arrow under a post opens X in your browser for a reply, as X does not let programs reply to everybody.</source>
<translation>Un nom avec @ devant est une mention : la personne en est prévenue. Dans un vrai chat, la flèche sous un post ouvre X dans votre navigateur pour y répondre, car X ne laisse pas les programmes répondre à tout le monde.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Too fast for you?</source>
<translation>Trop rapide pour vous ?</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Press this, and new posts wait until you press it again. Nothing is lost.</source>
<translation>Appuyez ici, et les nouveaux posts attendent jusqu’à ce que vous appuyiez de nouveau. Rien n’est perdu.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Try it.</source>
<translation>Essayez.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>New posts wait now. Press again to let them in.</source>
<translation>Les nouveaux posts attendent. Appuyez de nouveau pour les faire entrer.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Help is always here</source>
<translation>L’aide est toujours ici</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>F1 has this tour, words explained, keys and guides. Stay as long as you like: the chat goes on.</source>
<translation>F1 a cette visite, les mots expliqués, les touches et les guides. Restez autant que vous voulez : le chat continue.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Step %1 of %2</source>
<translation>Étape %1 sur %2</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Leave the tour</source>
<translation>Quitter la visite</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Leave the tour (Escape)</source>
<translation>Quitter la visite (Échap)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Tour, %1: %2</source>
<translation>Visite, %1 : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Finish</source>
<translation>Terminer</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Next</source>
<translation>Suivant</translation>
</message>
<message>
<location filename="../../desktop/ui/help/window.py" />
<source>Back to help</source>
<translation>Retour à l’aide</translation>
</message>
<message>
<location filename="../../desktop/ui/help/window.py" />
<source>Guide</source>
<translation>Guide</translation>
</message>
<message>
<location filename="../../desktop/ui/help/words_page.py" />
<source>Find a word</source>
<translation>Chercher un mot</translation>
</message>
<message>
<location filename="../../desktop/ui/help/words_page.py" />
<source>No word here has that in it.</source>
<translation>Aucun mot d’ici ne contient cela.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/help/words_page.py" />
<source>%n words</source>
<extracomment>Of one: %n word</extracomment>
<translation>
<numerusform>%n mot</numerusform>
<numerusform>%n mots</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/host_desk.py" />
<source>The host's desk is shown.</source>
<translation>La régie de l’hôte est affichée.</translation>
</message>
<message>
<location filename="../../desktop/ui/host_desk.py" />
<source>The host's desk is put away.</source>
<translation>La régie de l’hôte est rangée.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>The file is written.</source>
<translation>Le fichier est écrit.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is on the run sheet as %1.</source>
<translation>Elle est dans le déroulé sous %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>(Practice: this post has no address. In a real chat its link stands here.)</source>
<translation>(Entraînement : ce post n’a pas d’adresse. Dans un vrai chat, son lien est ici.)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is noted who has it.</source>
<translation>Qui s’en charge est noté.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Your mail program has it. Where none opened, copy it.</source>
<translation>Votre messagerie l’a. Si rien ne s’est ouvert, copiez-le.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Copied. Paste it where they read it.</source>
<translation>Copié. Collez-le là où on le lira.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>%1 (from %2)</source>
<translation>%1 (de %2)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>The file cannot be written there.</source>
<translation>Le fichier ne peut pas être écrit là.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Choose another folder.</source>
<translation>Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>By e-mail, copied or as a file, to somebody who knows</source>
<translation>Par e-mail, copié ou en fichier, à quelqu’un qui sait</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>A reply that says so, in the composer for you to check and send</source>
<translation>Une réponse qui le dit, dans l’éditeur, à vérifier et à envoyer</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer is there: note it, and Parley drafts the follow-up</source>
<translation>La réponse est là : notez-la, et Parley rédige la suite</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer for everybody, in the composer for you to check and send</source>
<translation>La réponse pour tous, dans l’éditeur, à vérifier et à envoyer</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Whoever asked has the answer: nobody waits for it any more</source>
<translation>Qui a demandé a sa réponse : personne ne l’attend plus</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It waits for an answer again</source>
<translation>Il attend de nouveau une réponse</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>This post is not on this computer, or its author took it back.</source>
<translation>Ce post n’est pas sur cet ordinateur, ou son auteur l’a retiré.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1 %2</source>
<translation>%1 %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>What is the answer to %1?</source>
<translation>Quelle est la réponse à %1 ?</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Leave it empty where it was answered in the chat.</source>
<translation>Laissez vide si on y a répondu dans le chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out?</source>
<translation>Est-ce parti ?</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note. It stays on this computer unless you hand it over.</source>
<translation>Votre note. Elle reste sur cet ordinateur, sauf si vous la transmettez.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Draft the follow-up</source>
<translation>Rédiger la suite</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out to %1?</source>
<translation>Est-ce parti à %1 ?</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change your note…</source>
<translation>Modifier votre note…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>More for this post</source>
<translation>Plus pour ce post</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Release</source>
<translation>Libérer</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It went out</source>
<translation>C’est parti</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Not yet</source>
<translation>Pas encore</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Put it in the welcome</source>
<translation>Mettre dans l’accueil</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>No need</source>
<translation>Inutile</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Answer: %1</source>
<translation>Réponse : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Left out of cards, transcript and recap.</source>
<translation>Laissé hors des fiches, de la transcription et du récap.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The next chat can begin with the answer.</source>
<translation>Le prochain chat peut commencer par la réponse.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Keep note</source>
<translation>Garder la note</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note</source>
<translation>Votre note</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change the answer…</source>
<translation>Modifier la réponse…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1. On the card: %2</source>
<translation>%1. Sur la fiche : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>On the run sheet as %1.</source>
<translation>Au déroulé sous %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It came before the chat.</source>
<translation>Il est arrivé avant le chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Name or e-mail address</source>
<translation>Nom ou adresse e-mail</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it</source>
<translation>Qui y répond</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>What they have to know</source>
<translation>Ce qu’il faut savoir</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Note that goes along</source>
<translation>Note qui l’accompagne</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>E-mail…</source>
<translation>E-mail…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Opens your mail program with the post, its link and the note. You send it.</source>
<translation>Ouvre votre messagerie avec le post, son lien et la note. C’est vous qui envoyez.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words on the clipboard, for any other way</source>
<translation>Les mêmes mots dans le presse-papiers, pour toute autre voie</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>File…</source>
<translation>Fichier…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words as a text file</source>
<translation>Les mêmes mots en fichier texte</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Just note who has it</source>
<translation>Juste noter qui s’en charge</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it?</source>
<translation>Qui y répond ?</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%n answered</source>
<extracomment>Of one: %n answered</extracomment>
<translation>
<numerusform>%n avec réponse</numerusform>
<numerusform>%n avec réponse</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list</source>
<translation>Copier la liste</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list of what is open</source>
<translation>Copier la liste de ce qui reste ouvert</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Escalated. The post is left out of cards until you release it.</source>
<translation>Remonté. Le post est laissé hors des fiches jusqu’à ce que vous le libériez.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Not out yet. “Pass on…” has your note for another try.</source>
<translation>Pas encore parti. « Transmettre… » a votre note pour un nouvel essai.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Marked as answered.</source>
<translation>Marqué comme ayant sa réponse.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%1's post is out of the inbox.</source>
<translation>Le post de %1 n’est plus dans la boîte.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copied: what is open, one a line.</source>
<translation>Copié : ce qui reste ouvert, une ligne chacun.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Nothing waits here. On a post that needs somebody, press I or choose “To the inbox” in its menu: it stays here until it is answered, also after the chat.</source>
<translation>Rien n’attend ici. Sur un post qui a besoin de quelqu’un, appuyez sur I ou choisissez « Vers la boîte » dans son menu : il reste ici jusqu’à ce qu’on y réponde, même après le chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hand over as a file</source>
<translation>Transmettre en fichier</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>An answer from an earlier chat is there. The inbox has it for your welcome.</source>
<translation>Une réponse d’un chat précédent est là. La boîte l’a pour votre accueil.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hide %1</source>
<translation>Masquer %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Show %1</source>
<translation>Afficher %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>The run sheet's welcome has it.</source>
<translation>L’accueil du déroulé l’a.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Put it back</source>
<translation>Le remettre</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1</source>
<translation>attend depuis %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/words.py" />
<source>%n wait, the longest for %1</source>
<extracomment>Of one: %n waits, for %1</extracomment>
<translation>
<numerusform>%n attend, depuis %1</numerusform>
<numerusform>%n attendent, le plus ancien depuis %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/words.py" />
<source>The chat is over, and %n posts still wait for an answer. They stay here until the next one.</source>
<extracomment>Of one: The chat is over, and %n post still waits for an answer. It stays here until the next one.</extracomment>
<translation>
<numerusform>Le chat est fini, et %n post attend encore une réponse. Il reste ici jusqu’au prochain.</numerusform>
<numerusform>Le chat est fini, et %n posts attendent encore une réponse. Ils restent ici jusqu’au prochain.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked, and here is the answer: %3</source>
<translation>%1, %2 a demandé, et voici la réponse : %3</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>On %1</source>
<translation>Le %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Escalated</source>
<translation>Remonté</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Answer ready</source>
<translation>Réponse prête</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>under a minute</source>
<translation>moins d’une minute</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>answered after %1</source>
<translation>réponse après %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, not posted yet</source>
<translation>attend depuis %1, pas encore publié</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, with %2</source>
<translation>attend depuis %1, chez %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Nobody waits for an answer.</source>
<translation>Personne n’attend de réponse.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>#%1: %2</source>
<translation>#%1 : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 asked in #%2, on %3:</source>
<translation>%1 a demandé dans #%2, le %3 :</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Seen, %1. We are looking into it, and answer you here.</source>
<translation>Bien vu, %1. Nous regardons cela et vous répondons ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked: “%3” %4</source>
<translation>%1, %2 a demandé : « %3 » %4</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Earlier today</source>
<translation>Plus tôt aujourd’hui</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Yesterday</source>
<translation>Hier</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>A few days ago</source>
<translation>Il y a quelques jours</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Last week</source>
<translation>La semaine dernière</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>d MMMM</source>
<translation>d MMMM</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>(the post is gone)</source>
<translation>(le post a disparu)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words_form.py" />
<source>You began this earlier.</source>
<translation>Vous aviez commencé ceci.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation</source>
<translation>Invitation</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You are signed in as @%1 through %2. Until you sign out and in again, what you read and post here goes through that one, and its owner pays.</source>
<translation>Votre session @%1 passe par %2. Tant que vous ne vous êtes pas déconnecté puis reconnecté, ce que vous lisez et publiez ici passe par là, et son propriétaire paie.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation to #%1</source>
<translation>Invitation à #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Your own chat: nothing of your plan changes</source>
<translation>Votre propre chat : rien ne change dans votre plan</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>An earlier version: what you have of this chat is newer, and stays</source>
<translation>Une version plus ancienne : ce que vous avez de ce chat est plus récent, et reste</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat is off</source>
<translation>Ce chat est annulé</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat has changed</source>
<translation>Ce chat a changé</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You have this invitation already</source>
<translation>Vous avez déjà cette invitation</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1 does not take place</source>
<translation>#%1 n’a pas lieu</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1?</source>
<translation>Rejoindre #%1 ?</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1?</source>
<translation>Aller à #%1 ?</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1, as it is now</source>
<translation>#%1, tel qu’il est maintenant</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>another app</source>
<translation>une autre app</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go there</source>
<translation>Y aller</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1</source>
<translation>Aller à #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>More hashtags</source>
<translation>Plus de hashtags</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Hosts</source>
<translation>Hôtes</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Guests</source>
<translation>Invités</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>When</source>
<translation>Quand</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join without it</source>
<translation>Rejoindre sans elle</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You join the chat, and do not use that app.</source>
<translation>Vous rejoignez le chat, sans utiliser cette app.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join</source>
<translation>Rejoindre</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1</source>
<translation>Rejoindre #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take it over</source>
<translation>Reprendre</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take over what changed of #%1</source>
<translation>Reprendre ce qui a changé dans #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Whose app you sign in through</source>
<translation>L’app par laquelle vous vous connectez</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Planned</source>
<translation>Prévu</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>%1's app</source>
<translation>l’app de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that it is off</source>
<translation>Noter l’annulation</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that #%1 is off</source>
<translation>Noter que #%1 est annulé</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You sign in through %1's app. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation>Vous vous connectez par l’app de %1. %1 paie ce qui est lu et publié ici, et %2 nomme cette app sur vos posts. Parley ne peut pas vérifier de qui il s’agit.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Which chat?</source>
<translation>Quel chat ?</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>%n more in this file come later or are over.</source>
<extracomment>Of one: %n more in this file comes later or is over.</extracomment>
<translation>
<numerusform>%n autre dans ce fichier vient plus tard ou est fini.</numerusform>
<numerusform>%n autres dans ce fichier viennent plus tard ou sont finis.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>without a time of day</source>
<translation>sans heure précise</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>does not take place</source>
<translation>n’a pas lieu</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Chats in %1</source>
<translation>Chats dans %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 in %2 (%3 UTC)</source>
<translation>%1 à %2 (%3 UTC)</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 does not take place.</source>
<translation>%1 du %2 n’a pas lieu.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1</source>
<translation>Rejoignez-nous pour %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1 on %2</source>
<translation>Rejoignez-nous pour %1 le %2</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 UTC</source>
<translation>%1 UTC</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>It comes again</source>
<translation>Il revient</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 and all after it do not take place.</source>
<translation>%1 du %2 et tous les suivants n’ont pas lieu.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 does not take place.</source>
<translation>%1 n’a pas lieu.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Guests: %1</source>
<translation>Invités : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join: %1</source>
<translation>Rejoindre : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Q%1, after %2: %3</source>
<translation>Q%1, après %2 : %3</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>The next one: %1.</source>
<translation>Le prochain : %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/passing.py" />
<source>The questions are too long for a link.</source>
<translation>Les questions sont trop longues pour un lien.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/passing.py" />
<source>Pass on less of the plan.</source>
<translation>Partagez moins du plan.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>There is no link for everybody, because no join page is set. Put docs/join/ on a web server, and its address here.</source>
<translation>Il n’y a pas de lien pour tous, faute de page d’accès. Mettez docs/join/ sur un serveur web, et son adresse ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the same link as a code.</source>
<translation>Pour les téléphones : le même lien en code.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Pass on #%1</source>
<translation>Faire connaître #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>What it tells of the plan</source>
<translation>Ce que cela dit du plan</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Address of your join page</source>
<translation>Adresse de votre page d’accès</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use it</source>
<translation>L’utiliser</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use this join page</source>
<translation>Utiliser cette page d’accès</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Announcement</source>
<translation>Annonce</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Put into the composer</source>
<translation>Vers l’éditeur</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code…</source>
<translation>Enregistrer le code…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the invitation…</source>
<translation>Enregistrer l’invitation…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file…</source>
<translation>Enregistrer le fichier calendrier…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Without a date</source>
<translation>Sans date</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1: it does not take place. Pass that on to everybody who was invited.</source>
<translation>%1 : il n’a pas lieu. Faites-le savoir à toutes les personnes invitées.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Your join page. Leave it empty to have none.</source>
<translation>Votre page d’accès. Laissez vide pour ne pas en avoir.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The link as a code that a telephone reads</source>
<translation>Le lien en code, qu’un téléphone lit</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the hashtag, as everybody sees it in a browser.</source>
<translation>Pour les téléphones : le hashtag, comme chacun le voit dans un navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Kept for all invitations.</source>
<translation>Gardé pour toutes les invitations.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the invitation</source>
<translation>Enregistrer l’invitation</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1 could not be written. Choose another folder.</source>
<translation>%1 n’a pas pu être écrit. Choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code</source>
<translation>Enregistrer le code</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Copy: %1</source>
<translation>Copier : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Nothing but when it is</source>
<translation>Seulement la date et l’heure</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Topic and aim</source>
<translation>Sujet et but</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The questions, too</source>
<translation>Les questions aussi</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for everybody</source>
<translation>Lien pour tous</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for Parley</source>
<translation>Lien pour Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the cancellation…</source>
<translation>Enregistrer l’annulation…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the link as a code, without what would make it too dense.</source>
<translation>Pour les téléphones : le lien en code, sans ce qui le rendrait trop dense.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>That is no address of a page. One begins with https:// and has no # in it.</source>
<translation>Ce n’est pas l’adresse d’une page. Elle commence par https:// et ne contient pas de #.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file</source>
<translation>Enregistrer le fichier calendrier</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your password, which you type on %1's own page, Parley never sees.</source>
<translation>Votre mot de passe, vous le tapez sur la page de %1 ; Parley ne le voit jamais.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>%1 gets what you post, and sees which hashtags you read, as your account.</source>
<translation>%1 reçoit ce que vous publiez et voit quels hashtags vous lisez, avec votre compte.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Parley sends nothing about you or your computer to its makers.</source>
<translation>Parley n'envoie à ses auteurs rien sur vous ni sur votre ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Settings, Files and privacy, deletes pictures, logs, a room, or everything that Parley keeps here.</source>
<translation>Dans Réglages, « Fichiers et confidentialité », vous supprimez images, journaux, un salon ou tout ce que Parley garde ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>What you posted stays at %1 until you delete it there.</source>
<translation>Ce que vous avez publié reste chez %1 jusqu'à ce que vous l'y supprimiez.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key to %1 is in this computer's keyring, and in no file.</source>
<translation>Votre clé pour %1 est dans le trousseau de cet ordinateur, et dans aucun fichier.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Once a day it asks %1 whether there is a newer one; Settings, General, switches that off.</source>
<translation>Une fois par jour, il demande à %1 s’il en existe un plus récent ; Réglages, Général, permet de le désactiver.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key to %1 is in this computer's keyring (%2), and in no file.</source>
<translation>Votre clé pour %1 est dans le trousseau de cet ordinateur (%2), et dans aucun fichier.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>This computer has no keyring, so your key to %1 is kept nowhere: you sign in at each start.</source>
<translation>Cet ordinateur n'a pas de trousseau : votre clé pour %1 n'est gardée nulle part, et vous vous connectez à chaque démarrage.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>On this computer</source>
<translation>Sur cet ordinateur</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Posts of your rooms, what you write, and settings are in one folder: %1</source>
<translation>Les posts de vos salons, ce que vous écrivez et les réglages sont dans un dossier : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key</source>
<translation>Votre clé</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>What is sent</source>
<translation>Ce qui est envoyé</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>How you delete it</source>
<translation>Comment le supprimer</translation>
</message>
<message>
<location filename="../../desktop/ui/language_button.py" />
<source>Language</source>
<translation>Langue</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>%n posts have not gone out.</source>
<extracomment>Of one: One post has not gone out.</extracomment>
<translation>
<numerusform>%n post n’est pas parti.</numerusform>
<numerusform>%n posts ne sont pas partis.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>%n are timed, the first for %1; these go out only while Parley is open.</source>
<extracomment>Of one: One is timed for %1; that one goes out only while Parley is open.</extracomment>
<translation>
<numerusform>%n est programmé pour %1 ; il ne part que si Parley est ouvert.</numerusform>
<numerusform>%n sont programmés, le premier pour %1 ; ils ne partent que si Parley est ouvert.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Nobody knows yet whether your post is out.</source>
<translation>On ne sait pas encore si votre post est parti.</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Your text is kept. Parley looks for it when you open it next.</source>
<translation>Votre texte est conservé. Parley s’en occupera à la prochaine ouverture.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>They are kept, and go out when you open Parley next.</source>
<extracomment>Of one: It is kept, and goes out when you open Parley next.</extracomment>
<translation>
<numerusform>Il est gardé, et part à la prochaine ouverture de Parley.</numerusform>
<numerusform>Ils sont gardés, et partent à la prochaine ouverture de Parley.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>It is timed for %1; it goes out only while Parley is open.</source>
<translation>Il est programmé pour %1 ; il ne part que si Parley est ouvert.</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Keep Parley open</source>
<translation>Garder Parley ouvert</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Send now and close</source>
<translation>Envoyer et fermer</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Sending…</source>
<translation>Envoi…</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Post on time is on.</source>
<translation>La publication à l’heure est activée.</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Not signed in</source>
<translation>Non connecté</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Connecting</source>
<translation>Connexion</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Live</source>
<translation>En direct</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Waiting</source>
<translation>En attente</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Stopped</source>
<translation>Arrêté</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/live_pill.py" />
<source>%n posts a minute</source>
<extracomment>Of one: %n post a minute</extracomment>
<translation>
<numerusform>%n post par minute</numerusform>
<numerusform>%n posts par minute</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Begins %1</source>
<translation>Commence %1</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Your text could not be saved. Copy it?</source>
<translation>Votre texte n’a pas pu être enregistré. Le copier ?</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>It is gone with the window, unless you paste it somewhere else first.</source>
<translation>Il disparaît avec la fenêtre, sauf si vous le collez d’abord ailleurs.</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Close without it</source>
<translation>Fermer sans lui</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Copied. Paste it somewhere else, then close Parley.</source>
<translation>Copié. Collez-le ailleurs, puis fermez Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>This post is gone.</source>
<translation>Ce post a disparu.</translation>
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>Parley cannot read this post from its database just now. It tries again in a moment.</source>
<translation>Parley ne peut pas lire ce post dans sa base de données pour l’instant. Nouvel essai dans un moment.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%n need somebody</source>
<extracomment>Of one: %n needs somebody</extracomment>
<translation>
<numerusform>%n personne a besoin de vous</numerusform>
<numerusform>%n personnes ont besoin de vous</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%n new voices</source>
<extracomment>Of one: %n new voice</extracomment>
<translation>
<numerusform>%n nouvelle voix</numerusform>
<numerusform>%n nouvelles voix</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>No new voices yet</source>
<translation>Pas encore de nouvelles voix</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>your time</source>
<translation>votre heure</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Your time: %1</source>
<translation>Votre heure : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: on</source>
<translation>Publier à l’heure : oui</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Cues go out by themselves while Parley is open. Press to stop that.</source>
<translation>Les étapes partent seules tant que Parley est ouvert. Appuyez pour arrêter cela.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: elsewhere</source>
<translation>Publier à l’heure : ailleurs</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Another computer posts cues by itself. Press to let this one do it.</source>
<translation>Un autre ordinateur publie les étapes tout seul. Appuyez pour que celui-ci le fasse.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: off</source>
<translation>Publier à l’heure : non</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Nothing goes out by itself. Press to change that.</source>
<translation>Rien ne part tout seul. Appuyez pour changer cela.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/clock_line.py" />
<source>held</source>
<translation>en pause</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is skipped.</source>
<translation>%1 est sautée.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is off the run sheet.</source>
<translation>%1 n’est plus au déroulé.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 has not come back from the network yet.</source>
<translation>%1 n’est pas encore revenue du réseau.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Correct %1</source>
<translation>Corriger %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Words</source>
<translation>Mots</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number</source>
<translation>Numéro</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minute</source>
<translation>Minute</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number of the question</source>
<translation>Numéro de la question</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minutes after the start</source>
<translation>Minutes après le début</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>A new %1</source>
<translation>Nouvelle étape : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Edit %1</source>
<translation>Modifier %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>%1 as @%2</source>
<translation>%1 comme @%2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Anybody</source>
<translation>N’importe qui</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You</source>
<translation>Vous</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Who posts it</source>
<translation>Qui publie</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>at %1</source>
<translation>à %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Add it</source>
<translation>Ajouter</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Nobody has answered yet: Parley deletes the post and posts it again.</source>
<translation>Personne n’a encore répondu : Parley supprime le post et le publie de nouveau.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Answers may be there already: a new post says “%1 (corrected)”.</source>
<translation>Il y a peut-être déjà des réponses : un nouveau post dit « %1 (corrigée) ».</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You began this earlier. Cancel throws it away.</source>
<translation>Vous aviez commencé ceci. Annuler le jette.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Run sheet</source>
<translation>Déroulé</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Nothing is on the run sheet yet. Add the welcome and the questions, or import them from a list.</source>
<translation>Le déroulé est encore vide. Ajoutez l’accueil et les questions, ou importez-les d’une liste.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_pictures.py" />
<source>Add pictures to this cue</source>
<translation>Ajouter des images à cette étape</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_row.py" />
<source>Ctrl and an arrow moves it, and so does the mouse.</source>
<translation>Ctrl et une flèche la déplacent, la souris aussi.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>for your eyes only</source>
<translation>pour vos yeux seulement</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>skipped</source>
<translation>sautée</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>done</source>
<translation>faite</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>by @%1</source>
<translation>de @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>corrected</source>
<translation>corrigée</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted</source>
<translation>publiée</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>%1 is there twice</source>
<translation>%1 y est deux fois</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted twice, also by @%1</source>
<translation>publiée deux fois, aussi par @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Show the question and chosen answers to a room (%1)</source>
<translation>Afficher la question et des réponses choisies à une salle (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Stage</source>
<translation>Scène</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>Back to the question</source>
<translation>Retour à la question</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room: %1</source>
<translation>Le salon : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room at a glance</source>
<translation>Le salon en un coup d’œil</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Text, Markdown or CSV (*.txt *.md *.markdown *.csv *.tsv);;All files (*)</source>
<translation>Texte, Markdown ou CSV (*.txt *.md *.markdown *.csv *.tsv);;Tous les fichiers (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>minute %1: %2</source>
<translation>minute %1 : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Import questions</source>
<translation>Importer des questions</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>One a line, as Q1: … with its time or minute if you like; a list, Markdown, or a table as CSV.</source>
<translation>Une par ligne, comme Q1: … avec son heure ou sa minute si vous voulez ; une liste, du Markdown, ou un tableau CSV.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Questions to import</source>
<translation>Questions à importer</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>What is found</source>
<translation>Ce qui est trouvé</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>That is no text with questions.</source>
<translation>Ce n’est pas un texte avec des questions.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Save the questions as text, Markdown or CSV.</source>
<translation>Enregistrez les questions en texte, Markdown ou CSV.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add %1</source>
<translation>Ajouter %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add</source>
<translation>Ajouter</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>The file cannot be read.</source>
<translation>Le fichier est illisible.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Hold</source>
<translation>Pause</translation>
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
<translation>%1 min plus tôt</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Next: %1</source>
<translation>Ensuite : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits by %1 min</source>
<translation>Repousser de %1 min tout ce qui attend</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Have all that waits %1 min sooner: back to the plan first</source>
<translation>Avancer de %1 min tout ce qui attend : d’abord retour au plan</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Skip %1</source>
<translation>Sauter %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>All that waits moves on</source>
<translation>Tout ce qui attend avance</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits until you go on</source>
<translation>Repousser tout ce qui attend jusqu’à ce que vous continuiez</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Nobody is signed in here. Sign in, and then post %1.</source>
<translation>Personne n’est connecté ici. Connectez-vous, puis publiez %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Play this chat in the practice room first (%1)</source>
<translation>Jouer d’abord ce chat dans le salon d’entraînement (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Plan one, and its questions stand here, each at its minute. Nothing goes out by itself.</source>
<translation>Planifiez-en un, et ses questions seront ici, chacune à sa minute. Rien ne part tout seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue to the run sheet</source>
<translation>Ajouter une étape au déroulé</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Questions from a list, Markdown or a table</source>
<translation>Des questions d’une liste, d’un Markdown ou d’un tableau</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Take back what was done last at the run sheet (Ctrl+Z)</source>
<translation>Annuler la dernière action dans le déroulé (Ctrl+Z)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Rehearse</source>
<translation>Répéter</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Answers to %1 are dying down.</source>
<translation>Les réponses à %1 se font rares.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>There is nothing here to take back.</source>
<translation>Il n’y a rien à annuler ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue</source>
<translation>Ajouter une étape</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Have this run sheet in a folder that your co-hosts have, too</source>
<translation>Avoir ce déroulé dans un dossier que vos co-hôtes ont aussi</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Shared with your co-hosts in %1</source>
<translation>Partagé avec vos co-hôtes dans %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share</source>
<translation>Partager</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>A folder that your co-hosts have, too</source>
<translation>Un dossier que vos co-hôtes ont aussi</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share the run sheet</source>
<translation>Partager le déroulé</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Another folder…</source>
<translation>Autre dossier…</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Do not share any more</source>
<translation>Ne plus partager</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/ties.py" />
<source>%1 again: %2</source>
<translation>%1 à nouveau : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Welcome</source>
<translation>Accueil</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Question</source>
<translation>Question</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Teaser</source>
<translation>Teaser</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Note</source>
<translation>Note</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Closing</source>
<translation>Clôture</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the welcome</source>
<translation>Publier l’accueil</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the teaser</source>
<translation>Publier le teaser</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the closing</source>
<translation>Publier la clôture</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/words.py" />
<source>%n pictures</source>
<extracomment>Of one: %n picture</extracomment>
<translation>
<numerusform>%n image</numerusform>
<numerusform>%n images</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>a link: %1</source>
<translation>un lien : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>since the end</source>
<translation>depuis la fin</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Held for %1</source>
<translation>En pause depuis %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>On time</source>
<translation>À l’heure</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min behind</source>
<translation>%1 min de retard</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min ahead</source>
<translation>%1 min d’avance</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>in %1 min</source>
<translation>dans %1 min</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>now</source>
<translation>maintenant</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min late</source>
<translation>%1 min de retard</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, planned for %2</source>
<translation>%1, prévu pour %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 too many</source>
<translation>%1 de trop</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, described</source>
<translation>%1, décrite</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, not described</source>
<translation>%1, non décrite</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, %n not described</source>
<extracomment>Of one: %1, %n not described</extracomment>
<translation>
<numerusform>%1, dont %n non décrite</numerusform>
<numerusform>%1, dont %n non décrites</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>yours</source>
<translation>à vous</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 is late: you can take it over</source>
<translation>@%1 est en retard : vous pouvez reprendre</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 posts it</source>
<translation>@%1 publie</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>until it begins</source>
<translation>avant le début</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>left</source>
<translation>restant</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 was asked already. Ask another question as %1?</source>
<translation>%1 a déjà été posée. Poser une autre question sous %1 ?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 went out less than a minute ago. Post %2 now?</source>
<translation>%1 est partie il y a moins d’une minute. Publier %2 maintenant ?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The chat has not begun yet. Post %1 now?</source>
<translation>Le chat n’a pas encore commencé. Publier %1 maintenant ?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 has not left this computer yet. Post %2 now?</source>
<translation>%1 n’a pas encore quitté cet ordinateur. Publier %2 maintenant ?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 is %2 over what fits into one post. Post it as several?</source>
<translation>%1 dépasse de %2 ce qui tient dans un post. Publier en plusieurs ?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 means to post %2. Post it yourself?</source>
<translation>@%1 compte publier %2. Publier vous-même ?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The picture of %1 is not on this computer yet. Post without?</source>
<translation>L’image de %1 n’est pas encore sur cet ordinateur. Publier sans ?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The time of %1 went by while Parley could not post it. Post it now?</source>
<translation>L’heure de %1 est passée sans que Parley puisse publier. Publier maintenant ?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 wrote %2. Post it as it is?</source>
<translation>@%1 a écrit %2. Publier tel quel ?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>You host with this account. Answer with it?</source>
<translation>Vous êtes l’hôte avec ce compte. Répondre avec lui ?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>days until it begins</source>
<translation>jours avant le début</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today %1 · this chat about %2</source>
<translation>Aujourd’hui %1 · ce chat environ %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/money_words.py" />
<source>%n posts, with links %1 instead of %2.</source>
<extracomment>Of one: With the link %1 instead of %2.</extracomment>
<translation>
<numerusform>%n post, avec des liens %1 au lieu de %2.</numerusform>
<numerusform>%n posts, avec des liens %1 au lieu de %2.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is far from its cap: %1 of %2.</source>
<translation>Ce chat est loin de son plafond : %1 sur %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat may read for %1 today.</source>
<translation>Ce chat peut lire pour %1 aujourd’hui.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today, in UTC: posts read %1, written %2.</source>
<translation>Aujourd’hui, en UTC : posts lus %1, écrits %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat so far: %1.</source>
<translation>Ce chat jusqu’ici : %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Prices of %1; if X bills authors and uploads too, today is %2.</source>
<translation>Prix de %1 ; si X facture aussi les auteurs et les téléversements, aujourd’hui fait %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>At this pace this chat reaches its cap of %1 for today within ten minutes.</source>
<translation>À ce rythme, ce chat atteint son plafond de %1 pour aujourd’hui dans moins de dix minutes.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is close to its cap of %1 for today. Parley looks for new posts less often.</source>
<translation>Ce chat est près de son plafond de %1 pour aujourd’hui. Parley cherche moins souvent de nouveaux posts.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat has reached its cap of %1 for today.</source>
<translation>Ce chat a atteint son plafond de %1 pour aujourd’hui.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Nothing here costs anything.</source>
<translation>Rien n’est payant ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>How much is read here is decided by whoever pays for it.</source>
<translation>Qui paie décide de combien on lit ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>There is no cap here.</source>
<translation>Il n’y a pas de plafond ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Posts read here today: %1 of the %2 that Parley may read. It looks less often now.</source>
<translation>Posts lus ici aujourd’hui : %1 sur les %2 que Parley peut lire. Il cherche maintenant moins souvent.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Posts read here today: %1, as many as Parley may read in a day.</source>
<translation>Posts lus ici aujourd’hui : %1, autant que Parley peut en lire en un jour.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It may read for %1 today.</source>
<translation>Il peut lire pour %1 aujourd’hui.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here; what you write goes out.</source>
<translation>Parley ne lit plus ici ; ce que vous écrivez part.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here.</source>
<translation>Parley ne lit plus ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1; what you write goes out.</source>
<translation>Cela reprend à %1 ; ce que vous écrivez part.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1.</source>
<translation>Cela reprend à %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 waits for you</source>
<translation>#%1 : %2 vous attend</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/on_time_news.py" />
<source>%n cues of %1 are to go out by themselves, the first at %2; they do so only while Parley is open.</source>
<extracomment>Of one: A cue of %1 is to go out by itself at %2; it does so only while Parley is open.</extracomment>
<translation>
<numerusform>%n étape de %1 doit partir seule, à %2 ; seulement si Parley est ouvert.</numerusform>
<numerusform>%n étapes de %1 doivent partir seules, la première à %2 ; seulement si Parley est ouvert.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: cues cannot go out on time</source>
<translation>#%1 : les étapes ne peuvent pas partir à l’heure</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 is not out yet</source>
<translation>#%1 : %2 n’est pas encore partie</translation>
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post was to go out at %1. It waits for your word in %2.</source>
<translation>Un post devait partir à %1. Il attend votre décision dans %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/overdue_news.py" />
<source>%n posts did not go out in time. They wait for your word in %1.</source>
<extracomment>Of one: %n post did not go out in time. It waits for your word in %1.</extracomment>
<translation>
<numerusform>%n post n’est pas parti à temps. Il attend votre décision dans %1.</numerusform>
<numerusform>%n posts ne sont pas partis à temps. Ils attendent votre décision dans %1.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post did not go out in time. It waits for your word in %1.</source>
<translation>Un post n’est pas parti à temps. Il attend votre décision dans %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>Keys</source>
<translation>Touches</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>Find a key</source>
<translation>Chercher une touche</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>No key does that. Try fewer letters.</source>
<translation>Aucune touche ne fait cela. Essayez moins de lettres.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Find a command, a room or a question</source>
<translation>Chercher une commande, un salon ou une question</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>The arrow keys choose, Enter does it, Escape goes back.</source>
<translation>Les flèches choisissent, Entrée le fait, Échap revient.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Nothing fits. Try fewer letters, a room like #critlib, or a question like Q3.</source>
<translation>Rien ne convient. Essayez moins de lettres, un salon comme #critlib, ou une question comme Q3.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>What can be done</source>
<translation>Ce qu’on peut faire</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Used last</source>
<translation>Derniers usages</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/palette/sheet.py" />
<source>%n matches</source>
<extracomment>Of one: %n match</extracomment>
<translation>
<numerusform>%n résultat</numerusform>
<numerusform>%n résultats</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Look</source>
<translation>Apparence</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Quiet and aloud</source>
<translation>Silence et voix</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>General</source>
<translation>Général</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>mute sound notifications announcements</source>
<translation>muet son notifications annonces</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Rooms</source>
<translation>Salons</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Contrast</source>
<translation>Contraste</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Motion</source>
<translation>Mouvement</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>zoom text size dark</source>
<translation>zoom taille du texte police sombre</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>These may still be in your keyring. Try again, or delete them there: %1</source>
<translation>Celles-ci sont peut-être encore dans votre trousseau. Réessayez, ou supprimez-les là-bas : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Delete everything</source>
<translation>Tout supprimer</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Done. Parley keeps nothing on this computer any more.</source>
<translation>C’est fait. Parley ne garde plus rien sur cet ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>A program has this open. Close it and try again; else Parley goes on at its next start: %1</source>
<translation>Un programme a ceci ouvert. Fermez-le et réessayez ; sinon Parley continue à son prochain démarrage : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Not Parley's, and still there: %1</source>
<translation>Pas à Parley, et encore là : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1, or this and all after it?</source>
<translation>Seulement %1, ou celui-ci et tous les suivants ?</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancelled</source>
<translation>Annulé</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1</source>
<translation>Seulement %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>This and all after it</source>
<translation>Celui-ci et les suivants</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1, on the clock of %2</source>
<translation>%1, à l’heure de %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 in %2 (%3)</source>
<translation>%1 à %2 (%3)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Not on %1</source>
<translation>Pas le %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>A slow chat: one question a day</source>
<translation>Un chat lent : une question par jour</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Hosts: %1</source>
<translation>Hôtes : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Over</source>
<translation>Fini</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Plan the next</source>
<translation>Planifier le prochain</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Open the room</source>
<translation>Ouvrir le salon</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Remove</source>
<translation>Retirer</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>In %1</source>
<translation>Dans %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>It takes place after all</source>
<translation>Il a lieu finalement</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Tell those whom you invited</source>
<translation>Prévenir vos invités</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Invite</source>
<translation>Inviter</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Change</source>
<translation>Modifier</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancel it</source>
<translation>L’annuler</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 after all</source>
<translation>%1 finalement</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Nothing is planned. A chat that you plan, or are invited to, is listed here with its time.</source>
<translation>Rien n’est planifié. Un chat que vous planifiez, ou auquel on vous invite, figure ici avec son heure.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>All upcoming chats</source>
<translation>Tous les prochains chats</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Upcoming</source>
<translation>À venir</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Lately</source>
<translation>Récents</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Several with commas between.</source>
<translation>Plusieurs, séparés par des virgules.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Change the plan of #%1</source>
<translation>Modifier le plan de #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw it away</source>
<translation>Le jeter</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The chat</source>
<translation>Le chat</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Who</source>
<translation>Qui</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>In which words</source>
<translation>En quels mots</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>For who joins</source>
<translation>Pour qui participe</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Your app's client id (optional)</source>
<translation>Client id de votre app (facultatif)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Whose app that is</source>
<translation>À qui est cette app</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and A1</source>
<translation>Q1 et A1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>T1 for topics</source>
<translation>T1 pour des thèmes</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>F1 and A1 (German)</source>
<translation>F1 et A1 (allemand)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>P1 and R1 (Spanish, Portuguese)</source>
<translation>P1 et R1 (espagnol, portugais)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and R1 (French)</source>
<translation>Q1 et R1 (français)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>%1 and %2 (Arabic)</source>
<translation>%1 et %2 (arabe)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>%1 and %2 (Japanese)</source>
<translation>%1 et %2 (japonais)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Parley finds out</source>
<translation>Parley trouve</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title and topic</source>
<translation>Titre et sujet</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The questions, too, with their minutes</source>
<translation>Les questions aussi, avec leurs minutes</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Plan it</source>
<translation>Le planifier</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Save the changes</source>
<translation>Enregistrer les changements</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw away what you began</source>
<translation>Jeter ce que vous avez commencé</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title</source>
<translation>Titre</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Topic, in a line</source>
<translation>Sujet, en une ligne</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Aim</source>
<translation>But</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Co-hosts</source>
<translation>Co-hôtes</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post as it begins.</source>
<translation>Ce que vous publiez au début.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post at its end.</source>
<translation>Ce que vous publiez à la fin.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>One on each line.</source>
<translation>Une par ligne.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Others that people use for this chat.</source>
<translation>D’autres que l’on emploie pour ce chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>With it people sign in through your organisation's app, which pays for what they read and post.</source>
<translation>Avec lui, on se connecte par l’app de votre organisation, qui paie ce qui est lu et publié.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Example Library</source>
<translation>Bibliothèque Exemple</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>How questions and answers are labelled</source>
<translation>Comment questions et réponses sont marquées</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What an invitation tells of the plan</source>
<translation>Ce qu’une invitation dit du plan</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you want to know or reach.</source>
<translation>Ce que vous voulez savoir ou atteindre.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is planned. Its room waits for it.</source>
<translation>#%1 est planifié. Son salon l’attend.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>That one chat is off, the others stay. Tell those whom you invited.</source>
<translation>Ce chat-là est annulé, les autres restent. Prévenez les personnes invitées.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Pass it on</source>
<translation>Le faire savoir</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Changed. Send the new file to those whom you invited.</source>
<translation>Modifié. Envoyez le nouveau fichier aux personnes invitées.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is cancelled. Tell those whom you invited.</source>
<translation>#%1 est annulé. Prévenez les personnes invitées.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is off the list. Its room stays.</source>
<translation>#%1 n’est plus sur la liste. Son salon reste.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Remind me</source>
<translation>Me le rappeler</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 takes place after all. Tell those whom you invited.</source>
<translation>#%1 a lieu finalement. Prévenez les personnes invitées.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>When that is</source>
<translation>Quand c’est</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>The same on your clock.</source>
<translation>La même chose à votre heure.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>On your clock: %1 (%2)</source>
<translation>À votre heure : %1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>One question a day, each at %1.</source>
<translation>Une question par jour, chacune à %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>no more</source>
<translation>plus aucun</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1. Then: %2</source>
<translation>%1. Puis : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time is skipped in %1 that day, when clocks go forward. It begins at %2.</source>
<translation>Cette heure est sautée ce jour-là à %1, au passage à l’heure d’été. Début à %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>From %1 on it begins at %2 on your clock: clocks change on other days here than in %3.</source>
<translation>À partir du %1, début à %2 à votre heure : le changement d’heure n’a pas lieu ici les mêmes jours qu’à %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1 is on at the same time: %2, %3.</source>
<translation>%1 a lieu en même temps : %2, %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time comes twice in %1 that day, when clocks go back. It begins the first time.</source>
<translation>Cette heure vient deux fois ce jour-là à %1, au passage à l’heure d’hiver. Début la première fois.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, %n times</source>
<extracomment>Of one: %1, once</extracomment>
<translation>
<numerusform>%1, %n fois</numerusform>
<numerusform>%1, %n fois</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, until %2</source>
<translation>%1, jusqu’au %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Once</source>
<translation>Une fois</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day</source>
<translation>Tous les jours</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day from Monday to Friday</source>
<translation>Tous les jours du lundi au vendredi</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the last %1</source>
<translation>Chaque mois, le dernier %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the %1 %2</source>
<translation>Chaque mois, le %1 %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every %1</source>
<translation>Chaque %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every second %1</source>
<translation>Un %1 sur deux</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>first</source>
<translation>premier</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>second</source>
<translation>deuxième</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>third</source>
<translation>troisième</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fourth</source>
<translation>quatrième</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fifth</source>
<translation>cinquième</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>%n questions are planned, the first after %1 min.</source>
<extracomment>Of one: One question is planned, after %1 min.</extracomment>
<translation>
<numerusform>%n question est prévue, après %1 min.</numerusform>
<numerusform>%n questions sont prévues, la première après %1 min.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>A post to check and send: that you are in a chat, and until when.</source>
<translation>Un post à vérifier et à envoyer : que vous êtes dans un chat, et jusqu’à quand.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Begins in %1</source>
<translation>Commence dans %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>The host welcomes everybody, then asks Q1, Q2, Q3. You answer A1, A2, A3 here.</source>
<translation>L’hôte accueille tout le monde, puis demande Q1, Q2, Q3. Vous répondez A1, A2, A3 ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Say hello</source>
<translation>Dire bonjour</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Tell your followers</source>
<translation>Prévenir vos abonnés</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>#%1 has not begun</source>
<translation>#%1 n’a pas commencé</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Hello, everybody! </source>
<translation>Bonjour tout le monde ! </translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Pace</source>
<translation>Rythme</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>First day</source>
<translation>Premier jour</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Begins at</source>
<translation>Commence à</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Length</source>
<translation>Durée</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Comes again</source>
<translation>Revient</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Rule of your own (RRULE)</source>
<translation>Règle à vous (RRULE)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>By a rule of your own</source>
<translation>Selon une règle à vous</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>An hour or so</source>
<translation>Une heure environ</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Slow: one question a day</source>
<translation>Lent : une question par jour</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>As in calendar files (RFC 5545), for example FREQ=WEEKLY;INTERVAL=3;COUNT=10</source>
<translation>Comme dans les fichiers calendrier (RFC 5545), par exemple FREQ=WEEKLY;INTERVAL=3;COUNT=10</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> days</source>
<translation> jours</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> min</source>
<translation> min</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · in %2</source>
<translation>%1 · dans %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>I am in #%1 until %2 and post more than usual. Join in, or mute the hashtag until then.</source>
<translation>Je suis dans #%1 jusqu’à %2 et publie plus que d’habitude. Rejoignez-nous, ou mettez le hashtag en sourdine jusque-là.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/words.py" />
<source>in %n days</source>
<extracomment>Of one: in %n day</extracomment>
<translation>
<numerusform>dans %n jour</numerusform>
<numerusform>dans %n jours</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 in your time zone, for %3</source>
<translation>%1, %2 dans votre fuseau horaire, pendant %3</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 where it is planned (%3)</source>
<translation>%1, %2 là où c’est planifié (%3)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>ddd d MMM</source>
<translation>ddd d MMM</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · cancelled</source>
<translation>%1 · annulé</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>On now, until %1</source>
<translation>En cours, jusqu’à %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>in %1 h</source>
<translation>dans %1 h</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 where it is planned (%2)</source>
<translation>%1 là où c’est planifié (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>over</source>
<translation>fini</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zone</source>
<translation>Fuseau horaire</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zones</source>
<translation>Fuseaux horaires</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Type a city, for example Berlin.</source>
<translation>Écrivez une ville, par exemple Berlin.</translation>
</message>
<message>
<location filename="../../desktop/ui/practice_band.py" />
<source>Practice: nothing leaves this computer</source>
<translation>Entraînement : rien ne quitte cet ordinateur</translation>
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Stopping…</source>
<translation>Arrêt…</translation>
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Cancel: %1</source>
<translation>Annuler : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/answers.py" />
<source>Probably answers, by what Parley can tell</source>
<translation>Probablement des réponses, d’après ce que voit Parley</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %n more</source>
<extracomment>Of one: Show %n more</extracomment>
<translation>
<numerusform>%n de plus</numerusform>
<numerusform>%n de plus</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %n more answers</source>
<extracomment>Of one: Show %n more answer</extracomment>
<translation>
<numerusform>Afficher %n réponse de plus</numerusform>
<numerusform>Afficher %n réponses de plus</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/bar.py" />
<source>Fold answers</source>
<translation>Replier les réponses</translation>
</message>
<message>
<location filename="../../desktop/ui/question/behind.py" />
<source>More posts come than can be read. Answers are counted again once it is calmer.</source>
<translation>Il arrive plus de posts qu’on ne peut lire. Les réponses seront recomptées quand ce sera plus calme.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/behind.py" />
<source>Still reading: %n posts to go.</source>
<extracomment>Of one: Still reading: %n post to go.</extracomment>
<translation>
<numerusform>Lecture en cours : encore %n post.</numerusform>
<numerusform>Lecture en cours : encore %n posts.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Quoted: %1</source>
<translation>Cité : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Open the picture's post in the browser</source>
<translation>Ouvrir le post de l’image dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Fold the question</source>
<translation>Replier la question</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Unfold the question</source>
<translation>Déplier la question</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>No question yet</source>
<translation>Pas encore de question</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>pinned for you</source>
<translation>épinglée pour vous</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>asked by</source>
<translation>posée par</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>By the organiser's plan. Whether it was asked can be read by who is signed in.</source>
<translation>Selon le plan de l’organisation. Qui est connecté peut lire si elle a été posée.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Pin and correct</source>
<translation>Épingler et corriger</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Write a note for yourself about this question</source>
<translation>Écrire une note pour vous sur cette question</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Back to %1</source>
<translation>Retour à %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Only you see it as pinned. It stays until a host moves on, or until you release it.</source>
<translation>Elle n’est épinglée que pour vous. Elle reste jusqu’à ce qu’un hôte avance, ou que vous la désépingliez.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Host's handle</source>
<translation>Pseudo de l’hôte</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>if you know them: @…</source>
<translation>si vous le connaissez : @…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Name the host</source>
<translation>Nommer l’hôte</translation>
</message>
<message>
<location filename="../../desktop/ui/question/note_line.py" />
<source>Your note about %1. Nobody else sees it.</source>
<translation>Votre note sur %1. Personne d’autre ne la voit.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Current question</source>
<translation>Question en cours</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Parley is reading this chat. Its questions will be here in a moment.</source>
<translation>Parley lit ce chat. Ses questions seront là dans un instant.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Question and answers</source>
<translation>Question et réponses</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is kept.</source>
<translation>La note est gardée.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is gone.</source>
<translation>La note a disparu.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Q%1 is pinned, for you alone.</source>
<translation>Q%1 est épinglée, pour vous seulement.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Words of the question</source>
<translation>Texte de la question</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>There is a Q%1 already. For you, this one takes its place.</source>
<translation>Il y a déjà une Q%1. Pour vous, celle-ci la remplace.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin a question of your own…</source>
<translation>Épingler une question à vous…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>A question of your own</source>
<translation>Une question à vous</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Another number for %1</source>
<translation>Autre numéro pour %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin for me</source>
<translation>Épingler pour moi</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>It is on its way; you see it above the composer.</source>
<translation>Elle est en route ; vous la voyez au-dessus de l’éditeur.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Release the pin on %1</source>
<translation>Désépingler %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words…</source>
<translation>Corriger le texte…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Change the number…</source>
<translation>Changer le numéro…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The pin on Q%1 is released.</source>
<translation>Q%1 n’est plus épinglée.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words of %1</source>
<translation>Corriger le texte de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The question is missing. Type it first.</source>
<translation>Il manque la question. Écrivez-la d’abord.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin this question</source>
<translation>Épingler cette question</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat has begun. Q%1 is planned for %2, %3.</source>
<translation>Ce chat a commencé. Q%1 est prévue pour %2, %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question of #%1 will appear here. Parley sees who hosts from what they post.</source>
<translation>La première question de #%1 apparaîtra ici. Parley voit qui est l’hôte d’après ses posts.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>%1, minute %2</source>
<translation>%1, minute %2</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Q%1 is planned %2.</source>
<translation>Q%1 est prévue %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat ended at %1 on %2.</source>
<translation>Selon son plan, ce chat a fini à %1, %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat begins on %1 at %2, %3.</source>
<translation>Ce chat commence le %1 à %2, %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat goes on until %1.</source>
<translation>Selon son plan, ce chat dure jusqu’à %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Nobody is signed in, so no question can be read. Choose the number you answer below.</source>
<translation>Personne n’est connecté, aucune question ne peut donc être lue. Choisissez ci-dessous le numéro auquel vous répondez.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question will appear here when @%1 posts Q1.</source>
<translation>La première question apparaîtra ici quand @%1 publiera Q1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Planned %1.</source>
<translation>Prévue %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan the chat ends %1.</source>
<translation>Selon son plan, le chat finit %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Post it as Q%1</source>
<translation>La publier en Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Back to Q%1</source>
<translation>Retour à Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Earlier questions</source>
<translation>Questions précédentes</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Later questions</source>
<translation>Questions suivantes</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>current</source>
<translation>en cours</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>shown</source>
<translation>affichée</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>unread</source>
<translation>non lue</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>you answered</source>
<translation>vous avez répondu</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>planned for %1</source>
<translation>prévue pour %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>planned</source>
<translation>prévue</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n answers</source>
<extracomment>Of one: Read %n answer</extracomment>
<translation>
<numerusform>Lire %n réponse</numerusform>
<numerusform>Lire %n réponses</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>probably: %1</source>
<translation>probablement : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, %2 probably</source>
<translation>%1, dont %2 probables</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n probable answers</source>
<extracomment>Of one: Read %n probable answer</extracomment>
<translation>
<numerusform>Lire %n réponse probable</numerusform>
<numerusform>Lire %n réponses probables</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n probable</source>
<extracomment>Of one: Read %n probable</extracomment>
<translation>
<numerusform>Lire %n probable</numerusform>
<numerusform>Lire %n probables</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture: %1</source>
<translation>Image : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture without a description</source>
<translation>Image sans description</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>pinned by you</source>
<translation>épinglée par vous</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, probably the host</source>
<translation>%1, sans doute l’hôte</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 planned for %2: %3</source>
<translation>%1 prévue pour %2 : %3</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 asked by %2: %3</source>
<translation>%1 posée par %2 : %3</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 pinned by you: %2</source>
<translation>%1 épinglée par vous : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video: %1</source>
<translation>Vidéo : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video without a description</source>
<translation>Vidéo sans description</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Pinned for you.</source>
<translation>Épinglée pour vous.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Quotes %1: %2</source>
<translation>Cite %1 : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/rail.py" />
<source>%1, something new</source>
<translation>%1, du nouveau</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Put the ready check away</source>
<translation>Fermer la vérification</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready check</source>
<translation>Vérification</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>It is right</source>
<translation>C’est le bon</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready</source>
<translation>Prêt</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 never spoke here. Is that the guest's handle?</source>
<translation>@%1 n’a jamais parlé ici. Est-ce bien le pseudo de l’invité ?</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 of %2 are ready</source>
<translation>%1 sur %2 prêts</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>Enough to read a chat of about %n posts</source>
<extracomment>Of one: Enough to read a chat of about %n post</extracomment>
<translation>
<numerusform>De quoi lire un chat de %n post</numerusform>
<numerusform>De quoi lire un chat d’environ %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 is too long for a post</source>
<translation>%1 est trop longue pour un post</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Your clock is %1 min off. Let your system set it</source>
<translation>Votre horloge est décalée de %1 min. Laissez votre système la régler</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Raise the cap</source>
<translation>Relever le plafond</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the settings</source>
<translation>Ouvrir les réglages</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Show it</source>
<translation>Afficher</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the run sheet</source>
<translation>Ouvrir le déroulé</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Upload now</source>
<translation>Envoyer maintenant</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Look at @%1 ↗</source>
<translation>Regarder @%1 ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>All is ready</source>
<translation>Tout est prêt</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Posts that the cap leaves for today: %1. A chat has about %2</source>
<translation>Posts que le plafond laisse pour aujourd’hui : %1. Un chat en a environ %2</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No question is planned yet</source>
<translation>Aucune question n’est encore prévue</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>%n cues are too long for a post</source>
<extracomment>Of one: %n cue is too long for a post</extracomment>
<translation>
<numerusform>%n étape est trop longue pour un post</numerusform>
<numerusform>%n étapes sont trop longues pour un post</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>Uploading %n pictures…</source>
<extracomment>Of one: Uploading %n picture…</extracomment>
<translation>
<numerusform>Téléversement de %n image…</numerusform>
<numerusform>Téléversement de %n images…</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A picture of %1 has not come from your co-host yet</source>
<translation>Une image de %1 n’est pas encore arrivée de votre co-hôte</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 has every picture</source>
<translation>%1 a toutes ses images</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No cue has a picture</source>
<translation>Aucune étape n’a d’image</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Nobody is signed in</source>
<translation>Personne n’est connecté</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 can post</source>
<translation>@%1 peut publier</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 may read, not post yet</source>
<translation>@%1 peut lire, mais pas encore publier</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking %1 for the time…</source>
<translation>Demande de l’heure à %1…</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 answers, and your clock is right</source>
<translation>%1 répond, et votre horloge est juste</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guest is @%1</source>
<translation>L’invité est @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guests' handles are known</source>
<translation>Les pseudos des invités sont connus</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Every cue fits into a post</source>
<translation>Chaque étape tient dans un post</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The run sheet has nothing to post</source>
<translation>Le déroulé n’a rien à publier</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A cue</source>
<translation>Une étape</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>%n pictures are not uploaded yet</source>
<extracomment>Of one: %n picture is not uploaded yet</extracomment>
<translation>
<numerusform>%n image n’est pas encore téléversée</numerusform>
<numerusform>%n images ne sont pas encore téléversées</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking the keyring…</source>
<translation>Demande au trousseau…</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The key is at hand</source>
<translation>La clé est à portée</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>a cue</source>
<translation>une étape</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat in short: %1.</source>
<translation>Notre chat en bref : %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all for a good hour!</source>
<translation>Merci à tous pour cette belle heure !</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat about “%1” in short: %2.</source>
<translation>Notre chat sur « %1 » en bref : %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1, and all of you who came!</source>
<translation>Merci, %1, et merci à tous d’être venus !</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all!</source>
<translation>Merci à tous !</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1!</source>
<translation>Merci, %1 !</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you for a good hour, %1!</source>
<translation>Merci pour cette belle heure, %1 !</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your hour in #%1</source>
<translation>Votre heure dans #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>A thank-you</source>
<translation>Un remerciement</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Draft the thank-you</source>
<translation>Rédiger le remerciement</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your answers</source>
<translation>Vos réponses</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>People you met</source>
<translation>Vos rencontres</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you missed</source>
<translation>Ce que vous avez manqué</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Answer it now</source>
<translation>Y répondre maintenant</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your notes</source>
<translation>Vos notes</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About a post</source>
<translation>Sur un post</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Opens the profile in the browser</source>
<translation>Ouvre le profil dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow ↗</source>
<translation>Suivre ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Said to you, and you have not answered:</source>
<translation>On vous l’a dit, et vous n’avez pas répondu :</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you kept</source>
<translation>Ce que vous avez gardé</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>This page is yours alone.</source>
<translation>Cette page n’est que pour vous.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow %1 in the browser</source>
<translation>Suivre %1 dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About what %1 said</source>
<translation>Sur ce qu’a dit %1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Write a recap</source>
<translation>Écrire un récap</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Do not offer a recap of this chat</source>
<translation>Ne pas proposer de récap de ce chat</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Put this away for this chat</source>
<translation>Mettre de côté pour ce chat</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page</source>
<translation>Fermer cette page</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page (Escape)</source>
<translation>Fermer cette page (Échap)</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is saved as %1.</source>
<translation>La newsletter est enregistrée sous %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Recap of #%1</source>
<translation>Récap de #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a post</source>
<translation>Rédiger un post</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer, where you change and send it</source>
<translation>Vers l’éditeur, où vous le modifiez et l’envoyez</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a thread</source>
<translation>Rédiger un fil</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer: a post for each question</source>
<translation>Vers l’éditeur : un post par question</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>As Markdown: the questions, and your quotes as links to their posts</source>
<translation>En Markdown : les questions, et vos citations en liens vers leurs posts</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save…</source>
<translation>Enregistrer…</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>With their words</source>
<translation>Avec leurs mots</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>What they wrote stands in the newsletter, too, and not its link alone</source>
<translation>La newsletter contient aussi ce qu’ils ont écrit, et pas seulement le lien</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter</source>
<translation>Newsletter</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Nothing was said in this chat yet, as far as this computer knows.</source>
<translation>Rien ne s’est encore dit dans ce chat, à la connaissance de cet ordinateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Quotes an answer to question %1</source>
<translation>Cite une réponse à la question %1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Copy the newsletter</source>
<translation>Copier la newsletter</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save the newsletter</source>
<translation>Enregistrer la newsletter</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter with their words</source>
<translation>Newsletter avec leurs mots</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is copied, as Markdown.</source>
<translation>La newsletter est copiée, en Markdown.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/room_end.py" />
<source>Put away for this chat. Ctrl+Shift+B brings its recap, Ctrl+Shift+Y your hour.</source>
<translation>Mis de côté pour ce chat. Ctrl+Maj+B ramène son récap, Ctrl+Maj+Y votre heure.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Passed on by the host</source>
<translation>Relayé par l’hôte</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n new answers</source>
<extracomment>Of one: %n new answer</extracomment>
<translation>
<numerusform>%n nouvelle réponse</numerusform>
<numerusform>%n nouvelles réponses</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1: look again</source>
<translation>%1 : regarder encore</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Tick what you want to quote. First comes what you kept, then what the host passed on, then the guests, then what was most reposted and replied to, then liked.</source>
<translation>Cochez ce que vous voulez citer. D’abord ce que vous avez gardé, puis ce que l’hôte a relayé, puis les invités, puis ce qui a eu le plus de reposts et de réponses, puis de J’aime.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>You posted %n times</source>
<extracomment>Of one: You posted once</extracomment>
<translation>
<numerusform>Vous avez publié %n fois</numerusform>
<numerusform>Vous avez publié %n fois</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 and answered %2 of %3</source>
<translation>%1 et répondu à %2 sur %3</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over: %1.</source>
<translation>Le chat est fini : %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over.</source>
<translation>Le chat est fini.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n reposts and replies</source>
<extracomment>Of one: %n repost or reply</extracomment>
<translation>
<numerusform>%n repost ou réponse</numerusform>
<numerusform>%n reposts et réponses</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Sign in, and Parley knows which posts are yours. What you kept and noted is here.</source>
<translation>Connectez-vous, et Parley saura quels posts sont à vous. Ce que vous avez gardé et noté est ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>You read along and posted nothing.</source>
<translation>Vous avez suivi sans rien publier.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1, probably %2 more.</source>
<translation>%1, probablement %2 de plus.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n of them afterwards</source>
<extracomment>Of one: %n of them afterwards</extracomment>
<translation>
<numerusform>dont %n après</numerusform>
<numerusform>dont %n après</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n posts to you</source>
<extracomment>Of one: %n post to you</extracomment>
<translation>
<numerusform>%n post pour vous</numerusform>
<numerusform>%n posts pour vous</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n posts by you to them</source>
<extracomment>Of one: %n post by you to them</extracomment>
<translation>
<numerusform>%n post de vous à cette personne</numerusform>
<numerusform>%n posts de vous à cette personne</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>passed you on %n times</source>
<extracomment>Of one: passed you on once</extracomment>
<translation>
<numerusform>vous a relayé %n fois</numerusform>
<numerusform>vous a relayé %n fois</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>Surprise me</source>
<translation>Me surprendre</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>A troll, an angry customer, silence, or X is down: now, and unannounced.</source>
<translation>Un troll, un client en colère, le silence, ou X en panne : maintenant, et sans prévenir.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>End and see what was missed</source>
<translation>Terminer et voir les manques</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>The hour is over · Rehearsal of #%1</source>
<translation>L’heure est finie · Répétition de #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>%1 %2 · Rehearsal of #%3, %4 as fast</source>
<translation>%1 %2 · Répétition de #%3, vitesse %4</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Three of these, unannounced: a troll, an angry customer, silence, X is down, a late guest.</source>
<translation>Trois de ceux-ci, sans prévenir : un troll, un client en colère, le silence, X en panne, un invité en retard.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Rehearse #%1</source>
<translation>Répéter #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Your run sheet in the practice room: its people answer each question, ask things and come in late. Nothing leaves this computer, and your real run sheet stays as it is. Cues of your co-hosts are yours there.</source>
<translation>Votre déroulé dans le salon d’entraînement : ses gens répondent à chaque question, demandent des choses et arrivent en retard. Rien ne quitte cet ordinateur, et votre vrai déroulé reste tel quel. Les étapes de vos co-hôtes y sont à vous.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>How long it takes</source>
<translation>Combien de temps cela prend</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearsal</source>
<translation>Répétition</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>What was missed</source>
<translation>Ce qui a manqué</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Well done</source>
<translation>Bravo</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Close the rehearsal</source>
<translation>Fermer la répétition</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearse again</source>
<translation>Répéter encore</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Back to the chat</source>
<translation>Retour au chat</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Posted late</source>
<translation>Publiée en retard</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Not posted</source>
<translation>Non publiée</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked you, and got no answer</source>
<translation>Vous a demandé, sans réponse</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked for a question again, in vain</source>
<translation>A redemandé une question, en vain</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>New here, and not greeted</source>
<translation>Première fois ici, sans salut</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Angry, and left alone</source>
<translation>En colère, et sans réponse</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>A troll, in sight to the end</source>
<translation>Un troll, visible jusqu’à la fin</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Hold or +2 min moves all that waits, so that nothing has to be hurried.</source>
<translation>Pause ou +2 min déplace tout ce qui attend, pour que rien ne presse.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Skip says that a cue is left out on purpose.</source>
<translation>Sauter dit qu’une étape est omise exprès.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Beside the stream, Needs somebody keeps them until you answer.</source>
<translation>À côté du flux, « On a besoin de vous » les garde jusqu’à votre réponse.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Needs somebody reposts a question with one button.</source>
<translation>« On a besoin de vous » reposte une question en un clic.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Greet, beside the stream, writes the first words for you.</source>
<translation>« Saluer », à côté du flux, écrit les premiers mots pour vous.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Answer once that you see to it, and take the post into the inbox.</source>
<translation>Répondez une fois que vous vous en occupez, et mettez le post dans la boîte.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Mute, in the menu of a post, takes somebody out of everything here.</source>
<translation>« Mettre en sourdine », dans le menu d’un post, retire quelqu’un de tout ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1×</source>
<translation>%1×</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Minute %1, @%2: %3</source>
<translation>Minute %1, @%2 : %3</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1 of %n cues went out, and this was missed:</source>
<extracomment>Of one: %1 of %n cue went out, and this was missed:</extracomment>
<translation>
<numerusform>%1 étape sur %n est partie, et ceci a manqué :</numerusform>
<numerusform>%1 étapes sur %n sont parties, et ceci a manqué :</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1, %2 min late: %3</source>
<translation>%1, %2 min de retard : %3</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Before the start, @%1: %2</source>
<translation>Avant le début, @%1 : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Nothing was missed. You are ready.</source>
<translation>Rien n’a manqué. Tout est prêt.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1, %2 in your time zone.</source>
<translation>%1, %2 dans votre fuseau horaire.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>You missed %1</source>
<translation>Vous avez manqué %1</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 is on now</source>
<translation>%1 est en cours</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins %2</source>
<translation>%1 commence %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins tomorrow at %2</source>
<translation>%1 commence demain à %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins today at %2</source>
<translation>%1 commence aujourd’hui à %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>It was on %1, %2. Its room has what was said.</source>
<translation>C’était le %1, %2. Son salon a ce qui s’est dit.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>Since %1.</source>
<translation>Depuis %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>At %1 in your time zone.</source>
<translation>À %1 dans votre fuseau horaire.</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>#%1, %2</source>
<translation>#%1, %2</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>d MMM yyyy</source>
<translation>d MMM yyyy</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Slower</source>
<translation>Moins vite</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Faster</source>
<translation>Plus vite</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>End</source>
<translation>Fin</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Close this window. What was posted here goes with it.</source>
<translation>Fermer cette fenêtre. Ce qui a été publié ici part avec elle.</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>This was %1 · Your posts stay here</source>
<translation>C’était %1 · Vos posts restent ici</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Pause</source>
<translation>Pause</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · Paused · Your posts stay here</source>
<translation>%1 · %2 · En pause · Vos posts restent ici</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · %3 · Your posts stay here</source>
<translation>%1 · %2 · %3 · Vos posts restent ici</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With names</source>
<translation>Avec noms</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With initials</source>
<translation>Avec initiales</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With numbers for names</source>
<translation>Avec numéros au lieu de noms</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The chat is on. Figures renew by themselves.</source>
<translation>Le chat est en cours. Les chiffres se renouvellent d’eux-mêmes.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Save as a page…</source>
<translation>Enregistrer en page…</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>How it is counted</source>
<translation>Comment c’est compté</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Aim: %1</source>
<translation>But : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>What was asked of us</source>
<translation>Ce qu’on nous a demandé</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Question by question</source>
<translation>Question par question</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording, who talks with whom, hashtags and links</source>
<translation>Formulation, qui parle avec qui, hashtags et liens</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/page.py" />
<source>%1 and %2: %n posts to each other</source>
<extracomment>Of one: %1 and %2: %n post to each other</extracomment>
<translation>
<numerusform>%1 et %2 : %n post entre eux</numerusform>
<numerusform>%1 et %2 : %n posts entre eux</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>There is nothing to tell yet.</source>
<translation>Il n’y a encore rien à dire.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Nothing was said yet. Figures stand here once something is.</source>
<translation>Rien ne s’est encore dit. Les chiffres apparaîtront ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The hour</source>
<translation>L’heure</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Against earlier chats</source>
<translation>Face aux chats précédents</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Less</source>
<translation>Moins</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording and length</source>
<translation>Formulation et longueur</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Who talks with whom</source>
<translation>Qui parle avec qui</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Hashtags and links</source>
<translation>Hashtags et liens</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/question_card.py" />
<source>by %n people</source>
<extracomment>Of one: by %n person</extracomment>
<translation>
<numerusform>de %n personne</numerusform>
<numerusform>de %n personnes</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>No answer with its number</source>
<translation>Aucune réponse avec son numéro</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>the first after %1, half of them after %2</source>
<translation>la première après %1, la moitié après %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/question_card.py" />
<source>%n replies among participants</source>
<extracomment>Of one: %n reply among participants</extracomment>
<translation>
<numerusform>%n réponse entre participants</numerusform>
<numerusform>%n réponses entre participants</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>%1 of its posts without a number</source>
<translation>%1 de ses posts sans numéro</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>Shows this answer in the chat</source>
<translation>Montre cette réponse dans le chat</translation>
</message>
<message>
<location filename="../../desktop/ui/report/tiles.py" />
<source>nothing earlier is here</source>
<translation>rien d’antérieur ici</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks what, how or why</source>
<translation>demande quoi, comment ou pourquoi</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks for yes or no</source>
<translation>demande oui ou non</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>has no question mark</source>
<translation>n’a pas de point d’interrogation</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks in another way</source>
<translation>demande autrement</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>Not as in the %n chats before it: %1. All else is as usual.</source>
<extracomment>Of one: Not as in the chat before it: %1. All else is as usual.</extracomment>
<translation>
<numerusform>Pas comme dans le %n chat précédent : %1. Tout le reste est comme d’habitude.</numerusform>
<numerusform>Pas comme dans les %n chats précédents : %1. Tout le reste est comme d’habitude.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Usual is where the next chat falls at least 19 times out of 20 while nothing has changed, by how far the earlier chats (here %1) lie apart: a prediction interval by Student's t. One figure outside its range now and then is still chance.</source>
<translation>L’habituel, c’est là où tombe le prochain chat au moins 19 fois sur 20 tant que rien n’a changé, d’après l’écart entre les chats précédents (ici %1) : un intervalle de prédiction selon la loi de Student. Un chiffre qui en sort de temps en temps relève encore du hasard.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%1: %n words, %2</source>
<extracomment>Of one: %1: %n word, %2</extracomment>
<translation>
<numerusform>%1 : %n mot, %2</numerusform>
<numerusform>%1 : %n mots, %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1; words in its answers: %2</source>
<translation>%1 ; mots dans ses réponses : %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%1 by %n people</source>
<extracomment>Of one: %1 by %n person</extracomment>
<translation>
<numerusform>%1, de %n personne</numerusform>
<numerusform>%1, de %n personnes</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>more than usual (%1)</source>
<translation>plus que d’habitude (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>longer than usual (%1)</source>
<translation>plus long que d’habitude (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>less than usual (%1)</source>
<translation>moins que d’habitude (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>shorter than usual (%1)</source>
<translation>plus court que d’habitude (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>as usual (%1)</source>
<translation>comme d’habitude (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1%</source>
<translation>%1 %</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Nobody asked the hosts or guests anything.</source>
<translation>Personne n’a rien demandé aux hôtes ni aux invités.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1 of %2 answered</source>
<translation>%1 sur %2 avec réponse</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>From three earlier chats on, this says what is not as usual. Known so far: %1.</source>
<translation>À partir de trois chats précédents, ceci dit ce qui sort de l’habitude. Connus jusqu’ici : %1.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>Compared with the %n chats before it, everything is as usual.</source>
<extracomment>Of one: Compared with the chat before it, everything is as usual.</extracomment>
<translation>
<numerusform>Comparé au %n chat précédent, tout est comme d’habitude.</numerusform>
<numerusform>Comparé aux %n chats précédents, tout est comme d’habitude.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>half of them within %1</source>
<translation>la moitié en moins de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>after %1</source>
<translation>après %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%n handed over</source>
<extracomment>Of one: %n handed over</extracomment>
<translation>
<numerusform>%n transmise</numerusform>
<numerusform>%n transmises</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%n still open</source>
<extracomment>Of one: %n still open</extracomment>
<translation>
<numerusform>%n encore ouverte</numerusform>
<numerusform>%n encore ouvertes</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/room_card.py" />
<source>Read again</source>
<translation>Relire</translation>
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>No chat is planned here now, so there is nothing to tell.</source>
<translation>Aucun chat n’est planifié ici pour l’instant, il n’y a donc rien à annoncer.</translation>
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>That is taken back.</source>
<translation>C’est annulé.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Each room remembers who posts there; the button at the rail's foot changes it.</source>
<translation>Chaque salon retient qui y publie ; le bouton au bas de la barre le change.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Keys are kept in your system's keyring and nowhere else. Parley never sees your password.</source>
<translation>Les clés sont gardées dans le trousseau de votre système et nulle part ailleurs. Parley ne voit jamais votre mot de passe.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Open a room to sign in, to sign out, or to choose who posts there.</source>
<translation>Ouvrez un salon pour vous connecter, vous déconnecter, ou choisir qui y publie.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>No client id is known yet: see Connection.</source>
<translation>Aucun client id n’est encore connu : voir Connexion.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Nobody is signed in.</source>
<translation>Personne n’est connecté.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads and posts.</source>
<translation>Lit et publie.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads only.</source>
<translation>Lit seulement.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Sign out</source>
<translation>Se déconnecter</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Signing out…</source>
<translation>Déconnexion…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Its key is in your keyring.</source>
<translation>Sa clé est dans votre trousseau.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>How many posts came</source>
<translation>Combien de posts sont arrivés</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Posts for you</source>
<translation>Posts pour vous</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>What you write and send</source>
<translation>Ce que vous écrivez et envoyez</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Trouble</source>
<translation>Soucis</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>When a chat begins and ends</source>
<translation>Quand un chat commence et finit</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A new question</source>
<translation>Une nouvelle question</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A post for you</source>
<translation>Un post pour vous</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Quiet</source>
<translation>Silence</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>On: nothing is shown or heard outside the window, whatever is chosen below.</source>
<translation>Activé : rien ne s’affiche ni ne s’entend hors de la fenêtre, quels que soient les choix ci-dessous.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Shown while you are elsewhere</source>
<translation>Affiché quand vous êtes ailleurs</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Of the chat that is open, by your desktop. Nothing is shown that you did not choose.</source>
<translation>Du chat ouvert, par votre bureau. Rien ne s’affiche que vous n’ayez choisi.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Sound</source>
<translation>Son</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>With what is shown. Parley makes no other sound.</source>
<translation>Avec ce qui s’affiche. Parley ne fait aucun autre son.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Said by your screen reader</source>
<translation>Dit par votre lecteur d’écran</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>What you ask for by a key is always said.</source>
<translation>Ce que vous demandez par une touche est toujours dit.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Reminders</source>
<translation>Rappels</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A day, an hour and five minutes before a planned chat. None for another room while a chat is on.</source>
<translation>Un jour, une heure et cinq minutes avant un chat planifié. Aucun pour un autre salon pendant un chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>On</source>
<translation>Activé</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Off</source>
<translation>Désactivé</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept for the next sign-in. Who is signed in stays with the app that they came through.</source>
<translation>Gardé pour la prochaine connexion. Qui est déjà connecté reste avec l’app par laquelle il est venu.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. It holds from the next request on.</source>
<translation>Gardé. Valable dès la prochaine requête.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Parley trusts %1. Nothing is sent to who cannot show a certificate from there.</source>
<translation>Parley fait confiance à %1. Rien n’est envoyé à qui ne peut pas montrer un certificat de là.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Connection</source>
<translation>Connexion</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Choose another way above, or ask whoever runs your network.</source>
<translation>Choisissez une autre voie ci-dessus, ou demandez à qui gère votre réseau.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Client id</source>
<translation>Client id</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>OAuth 2.0 Client ID, empty for this build's own</source>
<translation>OAuth 2.0 Client ID ; vide pour celui de cette version</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>For whoever sets Parley up for others. It is public; its secret does not belong here.</source>
<translation>Pour qui prépare Parley pour d’autres. Il est public ; son secret n’a rien à faire ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that PARLEY_X_CLIENT_ID names: %2. It is heard first.</source>
<translation>On se connecte par l’app que nomme PARLEY_X_CLIENT_ID : %2. Elle est prioritaire.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. PARLEY_X_CLIENT_ID is heard before it.</source>
<translation>Gardé. PARLEY_X_CLIENT_ID est prioritaire.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Proxy</source>
<translation>Proxy</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>As the system says</source>
<translation>Comme le dit le système</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>None</source>
<translation>Aucun</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This address</source>
<translation>Cette adresse</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Script (PAC)</source>
<translation>Script (PAC)</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Address of the proxy</source>
<translation>Adresse du proxy</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Variables such as HTTPS_PROXY come first, then your system's settings.</source>
<translation>Effet immédiat. Des variables comme HTTPS_PROXY passent d’abord, puis les réglages de votre système.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Parley goes straight to %1.</source>
<translation>Effet immédiat. Parley va droit à %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. A proxy's name and password go into the variable HTTPS_PROXY, not here.</source>
<translation>Effet une fois gardé. Le nom et le mot de passe d’un proxy vont dans la variable HTTPS_PROXY, pas ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. The script runs by itself, with a time limit.</source>
<translation>Effet une fois gardé. Le script s’exécute à part, en temps limité.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Trying… No key is sent, and it costs nothing.</source>
<translation>Essai… Aucune clé n’est envoyée, et cela ne coûte rien.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Certificates</source>
<translation>Certificats</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>How often to look for new posts</source>
<translation>Fréquence de recherche de nouveaux posts</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Seconds between two looks</source>
<translation>Secondes entre deux recherches</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>At the earliest; in a quiet room, or near a limit, Parley looks less often by itself. Holds from the next room that you open.</source>
<translation>Au plus tôt ; dans un salon calme, ou près d’une limite, Parley cherche de lui-même moins souvent. Valable dès le prochain salon que vous ouvrez.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that stands here: %2.</source>
<translation>On se connecte par l’app indiquée ici : %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app of %3, which came with this build: %2.</source>
<translation>On se connecte par l’app de %3, fournie avec cette version : %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Try the way to %1</source>
<translation>Essayer le chemin vers %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 s</source>
<translation>%1 s</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, through the proxy %2.</source>
<translation>%1 répond, par le proxy %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that came with this build: %2.</source>
<translation>On se connecte par l’app fournie avec cette version : %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This Parley is not known to %1 yet, so nobody can sign in. Reading and sending in the browser work.</source>
<translation>%1 ne connaît pas encore ce Parley, personne ne peut donc se connecter. Lire et envoyer dans le navigateur fonctionne.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, without a proxy.</source>
<translation>%1 répond, sans proxy.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>None. Where Parley stops unexpectedly, it writes down where in its code that was.</source>
<translation>Aucun. Quand Parley s’arrête de façon inattendue, il note à quel endroit de son code c’était.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>%n reports are on this computer.</source>
<extracomment>Of one: %n report is on this computer.</extracomment>
<translation>
<numerusform>%n rapport se trouve sur cet ordinateur.</numerusform>
<numerusform>%n rapports se trouvent sur cet ordinateur.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Crash reports</source>
<translation>Rapports de plantage</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Delete all</source>
<translation>Tout supprimer</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Show the crash reports</source>
<translation>Afficher les rapports de plantage</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Open the folder of crash reports</source>
<translation>Ouvrir le dossier des rapports de plantage</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Delete all crash reports</source>
<translation>Supprimer tous les rapports de plantage</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Settings, logs and pictures in %1</source>
<translation>Réglages, journaux et images dans %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Copies in your backups stay, too.</source>
<translation>Les copies de vos sauvegardes restent aussi.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>A room, in the archive</source>
<translation>Un salon, dans les archives</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Delete everything…</source>
<translation>Tout supprimer…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>First you see what goes and what stays.</source>
<translation>Vous voyez d’abord ce qui part et ce qui reste.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Delete everything that Parley keeps here</source>
<translation>Supprimer tout ce que Parley garde ici</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Export everything of yours…</source>
<translation>Exporter tout ce qui est à vous…</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n rooms</source>
<extracomment>Of one: %n room</extracomment>
<translation>
<numerusform>%n salon</numerusform>
<numerusform>%n salons</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n planned chats, with their run sheets</source>
<extracomment>Of one: %n planned chat, with its run sheets</extracomment>
<translation>
<numerusform>%n chat prévu, avec ses déroulés</numerusform>
<numerusform>%n chats prévus, avec leurs déroulés</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n crash reports</source>
<extracomment>Of one: %n crash report</extracomment>
<translation>
<numerusform>%n rapport de plantage</numerusform>
<numerusform>%n rapports de plantage</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The key of @%1 in your keyring</source>
<translation>La clé de @%1 dans votre trousseau</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The practice room</source>
<translation>Le salon d’entraînement</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The entry by which links open Parley</source>
<translation>L’entrée par laquelle les liens ouvrent Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Not Parley's, and stays: %1</source>
<translation>Pas à Parley, et reste : %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>So do %n other files.</source>
<extracomment>Of one: So does %n other file.</extracomment>
<translation>
<numerusform>%n autre fichier aussi.</numerusform>
<numerusform>%n autres fichiers aussi.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%1 is told that you sign out. Where it cannot be reached, remove Parley there, under connected apps.</source>
<translation>%1 apprend que vous vous déconnectez. Sans réponse, retirez Parley là-bas, dans les applications connectées.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>All of this goes, and Parley closes. This cannot be undone.</source>
<translation>Tout ceci part, et Parley se ferme. C’est définitif.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>%1 of at most %2. What is kept is not fetched again.</source>
<translation>%1 sur %2 au plus. Ce qui est gardé n’est pas téléchargé de nouveau.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is in Parley's files</source>
<translation>Ce qu’il y a dans les fichiers de Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is never in them</source>
<translation>Ce qui n’y est jamais</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Your password, which Parley never sees, and your keys, which your keyring keeps.</source>
<translation>Votre mot de passe, que Parley ne voit jamais, et vos clés, que garde votre trousseau.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures that are kept</source>
<translation>Avatars et images gardés</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty it</source>
<translation>Vider</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Take it all to another computer</source>
<translation>Tout emporter sur un autre ordinateur</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>One file with your chats, notes, marks, the inbox, drafts, prepared answers, your own posts and those that wait. Nobody else's posts and no keys are in it: on the other computer you sign in again. What waits is asked about there before it goes out. A damaged database that Parley put aside can be imported, too.</source>
<translation>Un seul fichier avec vos chats, vos notes, vos marques, la boîte, vos brouillons, vos réponses préparées, vos propres posts et ceux qui attendent. Il ne contient ni posts d’autres personnes ni clés : sur l’autre ordinateur, vous vous connectez de nouveau. Là-bas, on vous interroge sur ce qui attend avant que cela parte. Une base de données abîmée que Parley a mise de côté s’importe aussi.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Export everything of yours</source>
<translation>Exporter tout ce qui est à vous</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import what was exported</source>
<translation>Importer ce qui a été exporté</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>The posts of your rooms as your accounts saw them, so that none is read and billed twice.</source>
<translation>Les posts de vos salons tels que vos comptes les ont vus, pour qu’aucun ne soit lu et facturé deux fois.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What you are typing, what is on its way, and what you marked, noted, muted or put in the inbox.</source>
<translation>Ce que vous écrivez, ce qui est en route, et ce que vous avez marqué, noté, mis en sourdine ou dans la boîte.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>These settings, and who is signed in, without their keys.</source>
<translation>Ces réglages, et qui est connecté, sans les clés.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures of the posts that you looked at, until others need the room.</source>
<translation>Les avatars et les images des posts que vous avez regardés, jusqu’à ce que d’autres aient besoin de la place.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>A log of what went wrong, without anybody's words.</source>
<translation>Un journal de ce qui s’est mal passé, sans les mots de personne.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty what is kept of pictures</source>
<translation>Vider les images gardées</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import…</source>
<translation>Importer…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What the practice room said. The real Parley keeps its files elsewhere.</source>
<translation>Ce qu’a dit le salon d’entraînement. Le vrai Parley garde ses fichiers ailleurs.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Where Parley keeps its files</source>
<translation>Où Parley garde ses fichiers</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>PARLEY_HOME names another folder, from the next start on.</source>
<translation>PARLEY_HOME nomme un autre dossier, dès le prochain démarrage.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the practice room…</source>
<translation>Supprimer le salon d’entraînement…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Open the practice room's folder</source>
<translation>Ouvrir le dossier du salon d’entraînement</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the logs</source>
<translation>Supprimer les journaux</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Chats and settings: %1. Logs: %2.</source>
<translation>Chats et réglages : %1. Journaux : %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Nothing is there: nobody practised here.</source>
<translation>Il n’y a rien : personne ne s’est entraîné ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Nobody is signed in, so no key is kept.</source>
<translation>Personne n’est connecté, donc aucune clé n’est gardée.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the practice room</source>
<translation>Supprimer le salon d’entraînement</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete it</source>
<translation>Supprimer</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>The practice room is deleted.</source>
<translation>Le salon d’entraînement est supprimé.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Accounts, where you sign out</source>
<translation>Comptes, où vous vous déconnectez</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>In this computer's keyring (%1): %2</source>
<translation>Dans le trousseau de cet ordinateur (%1) : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>In this computer's keyring, or for this session only: %1</source>
<translation>Dans le trousseau de cet ordinateur, ou pour cette session seulement : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Its chats go, and what you wrote there. It begins anew when you practise next.</source>
<translation>Ses chats partent, et ce que vous y avez écrit. Il recommence quand vous vous entraînez à nouveau.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Open the logs</source>
<translation>Ouvrir les journaux</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Time to take a post back</source>
<translation>Délai pour reprendre un post</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>What you post as a host in your own room leaves at once.</source>
<translation>Ce que vous publiez comme hôte dans votre propre salon part aussitôt.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keys worth knowing</source>
<translation>Touches utiles</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Closing the window</source>
<translation>Fermer la fenêtre</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Ends Parley</source>
<translation>Quitte Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keeps it in the tray</source>
<translation>Le garde dans la zone de notification</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Reminders come while Parley runs. From the tray it is ended by its menu.</source>
<translation>Les rappels viennent tant que Parley tourne. Depuis la zone de notification, on le quitte par son menu.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/kept_field.py" />
<source>Keep: %1</source>
<translation>Garder : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>As the system</source>
<translation>Comme le système</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>Holds from the next start on. Posts stay in the language that they are written in.</source>
<translation>Valable dès le prochain démarrage. Les posts restent dans la langue où ils sont écrits.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>Use it now</source>
<translation>L’utiliser maintenant</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Open invitation links with Parley</source>
<translation>Ouvrir les liens d’invitation avec Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Wherever you click on a parley: link. For calendar files (.ics) Parley is then offered, too.</source>
<translation>Partout où vous cliquez sur un lien parley:. Parley est alors proposé aussi pour les fichiers calendrier (.ics).</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Parley is installed for everybody on this computer, so its links open it.</source>
<translation>Parley est installé pour tout le monde sur cet ordinateur : ses liens l’ouvrent donc.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Light or dark</source>
<translation>Clair ou sombre</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Size of the text</source>
<translation>Taille du texte</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>100 is the size that the system has.</source>
<translation>100 est la taille que donne le système.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>High has darker words, and lines around everything that can be pressed.</source>
<translation>Élevé a des mots plus foncés, et des traits autour de tout ce qui s’actionne.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Accent colour</source>
<translation>Couleur d’accent</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Made lighter or darker where it could not be read.</source>
<translation>Éclaircie ou foncée là où elle serait illisible.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Newest posts</source>
<translation>Posts les plus récents</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Space around posts</source>
<translation>Espace autour des posts</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Compact shows what you can do with a post when you point at it.</source>
<translation>En compact, ce que vous pouvez faire d’un post apparaît quand vous le pointez.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Light</source>
<translation>Clair</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Dark</source>
<translation>Sombre</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Standard</source>
<translation>Normal</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>High</source>
<translation>Élevé</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Parley's</source>
<translation>Celle de Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>The system's</source>
<translation>Celle du système</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Nothing moves</source>
<translation>Rien ne bouge</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>On top</source>
<translation>En haut</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>At the bottom</source>
<translation>En bas</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Comfortable</source>
<translation>Aéré</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Compact</source>
<translation>Compact</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts read</source>
<translation>Posts lus</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>People looked up</source>
<translation>Personnes recherchées</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Counts of posts</source>
<translation>Comptages de posts</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written</source>
<translation>Posts écrits</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written with a link</source>
<translation>Posts écrits avec un lien</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Replies</source>
<translation>Réponses</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Deleted or hidden</source>
<translation>Supprimés ou masqués</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Pictures described</source>
<translation>Images décrites</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Steps of uploads</source>
<translation>Étapes de téléversement</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Authors who came along</source>
<translation>Auteurs venus avec</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>By the price list of %1. Each post is billed once a day, however often it is read.</source>
<translation>Selon les tarifs de %1. Chaque post est facturé une fois par jour, quel que soit le nombre de lectures.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Money</source>
<translation>Argent</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Somebody else pays</source>
<translation>Quelqu’un d’autre paie</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>I pay for this app</source>
<translation>Je paie pour cette app</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Who pays</source>
<translation>Qui paie</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap in US dollars</source>
<translation>Plafond en dollars US</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Sums are shown here and in the rooms whose account signed in through this app.</source>
<translation>Les sommes sont affichées ici et dans les salons dont le compte s’est connecté par cette app.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Switch this on only if the bill comes to you: then sums and their cap are shown.</source>
<translation>N’activez ceci que si la facture vous revient : les sommes et leur plafond sont alors montrés.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together</source>
<translation>Ensemble</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Nothing yet</source>
<translation>Encore rien</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together, if what is not known is billed, too</source>
<translation>Ensemble, si ce qu’on ne sait pas est facturé aussi</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: no cap.</source>
<translation>Gardé : pas de plafond.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap for a room and day, in US dollars</source>
<translation>Plafond par salon et par jour, en dollars US</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Ten minutes before it you are told, then Parley reads more slowly, then it stops and asks. 0 is no cap. Your own posts are never held back. Holds from the next look on.</source>
<translation>Vous êtes prévenu dix minutes avant, puis Parley lit plus lentement, puis il s’arrête et demande. 0 : pas de plafond. Vos propres posts ne sont jamais retenus. Valable dès la prochaine recherche.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Today, since midnight UTC</source>
<translation>Aujourd’hui, depuis minuit UTC</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>not known</source>
<translation>inconnu</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>This is no sum that a cap can be.</source>
<translation>Ce montant ne peut pas être un plafond.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Use a number such as 10, or 0 for no cap.</source>
<translation>Mettez un nombre comme 10, ou 0 pour aucun plafond.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>%1 bills whoever owns the app that people sign in through. Nobody else sees sums.</source>
<translation>%1 facture le propriétaire de l’app par laquelle on se connecte. Personne d’autre ne voit de sommes.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: %1 a room and day.</source>
<translation>Gardé : %1 par salon et par jour.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>For organisers</source>
<translation>Pour qui organise</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>With the bearer token of your own app, posts come in as they are written instead of at each look. Who takes part in a chat needs none, and is never asked for one.</source>
<translation>Avec le jeton bearer de votre propre app, les posts arrivent à mesure qu’ils s’écrivent plutôt qu’à chaque recherche. Qui participe à un chat n’en a pas besoin, et on ne le lui demande jamais.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Bearer token</source>
<translation>Jeton bearer</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Paste it here</source>
<translation>Collez-le ici</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Putting it into your keyring…</source>
<translation>Mise dans votre trousseau…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forget the bearer token</source>
<translation>Oublier le jeton bearer</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is here for this session only.</source>
<translation>Il y en a un, pour cette session seulement.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>None is kept.</source>
<translation>Aucun n’est gardé.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Kept.</source>
<translation>Gardé.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forgotten.</source>
<translation>Oublié.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>It goes into your keyring and stays on this computer: not into a file, a log, an export or a picture. Parley does not show it again. Whether %1 takes it, the line at the window's foot says.</source>
<translation>Il va dans votre trousseau et reste sur cet ordinateur : ni dans un fichier, ni dans un journal, un export ou une image. Parley ne le montre plus. La ligne au bas de la fenêtre dit si %1 l’accepte.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is kept in your keyring since %1.</source>
<translation>Un jeton est gardé dans votre trousseau depuis le %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>In practice</source>
<translation>À l’entraînement</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>Accounts, connection, money and an organiser's key belong to the real Parley and are set there. The practice room has a visitor of its own, keeps their key in memory, and goes nowhere: no proxy, no certificate, and no bill.</source>
<translation>Les comptes, la connexion, l’argent et la clé d’organisation appartiennent au vrai Parley et s’y règlent. Le salon d’entraînement a son propre visiteur, garde sa clé en mémoire et ne va nulle part : ni proxy, ni certificat, ni facture.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>As this computer</source>
<translation>Comme cet ordinateur</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Words that the dictionary for %1 does not know get a wave. F7 offers others.</source>
<translation>Les mots que le dictionnaire %1 ne connaît pas sont soulignés d’une vague. F7 en propose d’autres.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Spelling</source>
<translation>Orthographe</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Forget my words</source>
<translation>Oublier mes mots</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No spell checker was found on this computer, so no word is marked. On Linux, install Enchant and a dictionary, for example hunspell-en-us.</source>
<translation>Aucun correcteur n’a été trouvé sur cet ordinateur, aucun mot n’est donc marqué. Sous Linux, installez Enchant et un dictionnaire, par exemple hunspell-fr.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No word is marked.</source>
<translation>Aucun mot n’est marqué.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Language: %1</source>
<translation>Langue : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>There is no dictionary for %1 on this computer, so no word is marked.</source>
<translation>Il n’y a pas de dictionnaire %1 sur cet ordinateur, aucun mot n’est donc marqué.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: this Parley is the newest.</source>
<translation>%1 : ce Parley est le plus récent.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Look once a day whether there is a newer Parley</source>
<translation>Regarder une fois par jour s’il existe un Parley plus récent</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Parley has not looked yet.</source>
<translation>Parley n’a pas encore regardé.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: nobody answered.</source>
<translation>%1 : personne n’a répondu.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: what came is not signed by Parley's makers, or is old. It was not used.</source>
<translation>%1 : ce qui est arrivé n’est pas signé par les auteurs de Parley, ou est ancien. Parley ne s’en est pas servi.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: Parley %2 is there.</source>
<translation>%1 : Parley %2 est là.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Parley asks %1 for one small file and says nothing about you. As on any page, your network address is seen there.</source>
<translation>Parley demande un petit fichier à %1 et ne dit rien de vous. Comme sur toute page, votre adresse réseau y est visible.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Look now</source>
<translation>Regarder maintenant</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Looking…</source>
<translation>Parley regarde…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/window.py" />
<source>Pages</source>
<translation>Pages</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Your yes came; putting your key away…</source>
<translation>Votre oui est arrivé ; rangement de la clé…</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through the app that was set up on this computer; its owner pays.</source>
<translation>Par l’app installée sur cet ordinateur ; son propriétaire paie.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%n posts of #%1 are in the archive on this computer.</source>
<extracomment>Of one: %n post of #%1 is in the archive on this computer.</extracomment>
<translation>
<numerusform>%n post de #%1 est dans les archives de cet ordinateur.</numerusform>
<numerusform>%n posts de #%1 sont dans les archives de cet ordinateur.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Say yes in your browser; Parley goes on by itself. No browser came up? Copy the address into one.</source>
<translation>Dites oui dans votre navigateur ; Parley continue tout seul. Aucun navigateur ne s’est ouvert ? Copiez-y l’adresse.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>You sign in through %1's app, which came with the invitation. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation>Vous vous connectez par l’app de %1, venue avec l’invitation. %1 paie ce qui est lu et publié ici, et %2 nomme cette app sur vos posts. Parley ne peut pas vérifier de qui il s’agit.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; its owner pays.</source>
<translation>Par l’app de Parley ; son propriétaire paie.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through your own app (settings); its owner pays.</source>
<translation>Par votre propre app (réglages) ; son propriétaire paie.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Read #%1 in the browser</source>
<translation>Lire #%1 dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Practise</source>
<translation>S’entraîner</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Open them in the archive</source>
<translation>Les ouvrir dans les archives</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in through %1's app</source>
<translation>Se connecter par l’app de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%1 shows posts to signed-in readers only.</source>
<translation>%1 ne montre les posts qu’à qui est connecté.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>There is no app yet to sign in to %1 through. What works without one: the plan, where an invitation brought it; your answers, written here with number and hashtag and sent from your browser; and practice.</source>
<translation>Il n’y a pas encore d’app pour se connecter à %1. Ce qui fonctionne sans : le plan, si une invitation l’a apporté ; vos réponses, écrites ici avec numéro et hashtag et envoyées depuis votre navigateur ; et l’entraînement.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>If you organise chats: your organisation sets up one app at %1, once, and puts its public client id into the invitation. It pays; the people in the chat set up nothing and pay nothing.</source>
<translation>Si vous organisez des chats : votre organisation crée une app chez %1, une seule fois, et met son client id public dans l’invitation. C’est elle qui paie ; les gens du chat n’installent rien et ne paient rien.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Signing in happens in your browser, on %1's own page; Parley never sees your password.</source>
<translation>La connexion se fait dans votre navigateur, sur la page de %1 ; Parley ne voit jamais votre mot de passe.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; %1 owns it and pays.</source>
<translation>Par l’app de Parley ; elle est à %1, qui paie.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in with %1</source>
<translation>Se connecter avec %1</translation>
</message>
<message>
<location filename="../../desktop/ui/speech.py" />
<source>d MMM</source>
<translation>d MMM</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>#%1 on stage</source>
<translation>#%1 sur scène</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>We begin soon.</source>
<translation>Nous commençons bientôt.</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Scan to join</source>
<translation>Scannez pour participer</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Close the stage</source>
<translation>Fermer la scène</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by %1 @%2</source>
<translation>Question de %1 @%2</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by @%1</source>
<translation>Question de @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Leave full screen (Esc)</source>
<translation>Quitter le plein écran (Échap)</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1, %2</source>
<translation>À l’écran : %1, %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1</source>
<translation>À l’écran : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot start</source>
<translation>Parley ne peut pas démarrer</translation>
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot open this</source>
<translation>Parley ne peut pas ouvrir ceci</translation>
</message>
<message>
<location filename="../../desktop/ui/status_line.py" />
<source>Ctrl+Enter send · Alt+1…9 question · F6 next pane</source>
<translation>Ctrl+Entrée envoyer · Alt+1…9 question · F6 volet suivant</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts on their way</source>
<extracomment>Of one: %n post on its way</extracomment>
<translation>
<numerusform>%n post en route</numerusform>
<numerusform>%n posts en route</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts timed</source>
<extracomment>Of one: %n post timed</extracomment>
<translation>
<numerusform>%n post programmé</numerusform>
<numerusform>%n posts programmés</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts need you</source>
<extracomment>Of one: %n post needs you</extracomment>
<translation>
<numerusform>%n post a besoin de vous</numerusform>
<numerusform>%n posts ont besoin de vous</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/accessible.py" />
<source>You read to before this post</source>
<translation>Vous avez lu jusqu’avant ce post</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is pinned as Q%2, for you alone.</source>
<translation>Le post de @%1 est épinglé en Q%2, pour vous seulement.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the post. On %1, its menu “…” has Report.</source>
<translation>Le navigateur a le post. Sur %1, son menu « … » propose Signaler.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the profile. On %1, its menu “…” has Block @%2.</source>
<translation>Le navigateur a le profil. Sur %1, son menu « … » propose Bloquer @%2.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is in the inbox.</source>
<translation>Le post de @%1 est dans la boîte.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It mentions you or stands under a question. Who follows the hashtag alone does not see it.</source>
<translation>Il vous mentionne ou se trouve sous une question. Qui suit seulement le hashtag ne le voit pas.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You pinned this post as a question, for yourself alone.</source>
<translation>Vous avez épinglé ce post comme question, pour vous seulement.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You hid this reply for everybody; it counts nowhere.</source>
<translation>Vous avez masqué cette réponse pour tous ; elle ne compte nulle part.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>Somebody has to see to it. Who has it, and what was noted, is in the inbox.</source>
<translation>Quelqu’un doit s’en occuper. Qui s’en charge, et ce qui est noté, est dans la boîte.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>They post this link and say nothing else here. Who hosts can fold them away.</source>
<translation>Ils publient ce lien et ne disent rien d’autre ici. Un hôte peut les replier.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You moved it here. The post's menu puts it back.</source>
<translation>Vous l’avez déplacé ici. Le menu du post le remet.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It counts nowhere. The post's menu brings it back.</source>
<translation>Il ne compte nulle part. Le menu du post le ramène.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>pinned</source>
<translation>épinglé</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>hidden</source>
<translation>masqué</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>left out</source>
<translation>exclu</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are muted in this room.</source>
<translation>Les posts avec « %1 » sont en sourdine dans ce salon.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is gone.</source>
<translation>Votre note a disparu.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is shown again.</source>
<translation>@%1 est de nouveau visible.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are shown again.</source>
<translation>Les posts avec « %1 » sont de nouveau visibles.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 counts again.</source>
<translation>@%1 compte de nouveau.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is moved to Q%2.</source>
<translation>Le post de @%1 passe à Q%2.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is on the stage, until the next question.</source>
<translation>Le post de @%1 est sur la scène, jusqu’à la prochaine question.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is off the stage.</source>
<translation>Le post de @%1 n’est plus sur la scène.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is kept.</source>
<translation>Le post de @%1 est gardé.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is no longer kept.</source>
<translation>Le post de @%1 n’est plus gardé.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is back where Parley put it.</source>
<translation>Le post de @%1 est revenu là où Parley l’avait mis.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts nowhere now.</source>
<translation>Le post de @%1 ne compte plus nulle part.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts again.</source>
<translation>Le post de @%1 compte de nouveau.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is left out of counts and cards.</source>
<translation>@%1 est hors des comptes et des fiches.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are shown in this room.</source>
<translation>Les images de @%1 sont affichées dans ce salon.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are covered again.</source>
<translation>Les images de @%1 sont de nouveau couvertes.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is muted in this room.</source>
<translation>@%1 est en sourdine dans ce salon.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is kept.</source>
<translation>Votre note est gardée.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/empty.py" />
<source>Show all</source>
<translation>Tout afficher</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>This question · %1</source>
<translation>Cette question · %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>For me · %1</source>
<translation>Pour moi · %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All</source>
<translation>Tout</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All posts</source>
<translation>Tous les posts</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters</source>
<translation>Plus de filtres</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag (%1)</source>
<translation>Sans le hashtag (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag</source>
<translation>Sans le hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hosts and guests</source>
<translation>Hôtes et invités</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Unlabelled</source>
<translation>Sans numéro</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hide reposts</source>
<translation>Masquer les reposts</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Newest at the bottom</source>
<translation>Plus récents en bas</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Choose it to take that back</source>
<translation>Choisissez-le pour l’annuler</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters. On: %1</source>
<translation>Plus de filtres. Actifs : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Posts that mention you, and replies to your posts</source>
<translation>Les posts qui vous mentionnent, et les réponses à vos posts</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: @%1</source>
<translation>En sourdine : @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: %1</source>
<translation>En sourdine : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Left out: @%1</source>
<translation>Exclu : @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was</source>
<translation>Laisser comme c’était</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was (Escape)</source>
<translation>Laisser comme c’était (Échap)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1+</source>
<translation>%1+</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 waiting</source>
<translation>%1 en attente</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let in</source>
<translation>Faire entrer</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let all in: %1</source>
<translation>Tout faire entrer : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The stream is held. Nothing waits.</source>
<translation>Le flux est en pause. Rien n’attend.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The stream goes on.</source>
<translation>Le flux reprend.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 and its answers: %2</source>
<translation>%1 et ses réponses : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Hold the stream: new posts wait until you let them in (%1)</source>
<translation>Mettre le flux en pause : les nouveaux posts attendent que vous les fassiez entrer (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Holding</source>
<translation>En pause</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The rest: %1</source>
<translation>Le reste : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>New posts wait here. Press to let them in again (%1)</source>
<translation>Les nouveaux posts attendent ici. Appuyez pour les laisser entrer de nouveau (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 Press to let them in (%2)</source>
<translation>%1 Appuyez pour les faire entrer (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1 (new)</source>
<translation>Q%1 (nouvelle)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Show it in the inbox</source>
<translation>L’afficher dans la boîte</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1</source>
<translation>Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Show pictures by @%1 in this room (%2)</source>
<translation>Afficher les images de @%1 dans ce salon (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>They are not fetched before you want to see them.</source>
<translation>Elles ne sont pas téléchargées avant que vous vouliez les voir.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Poll</source>
<translation>Sondage</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1 on %2</source>
<translation>%1 sur %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Delete this post</source>
<translation>Supprimer ce post</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/menu.py" />
<source>Copy %n posts</source>
<extracomment>Of one: Copy %n post</extracomment>
<translation>
<numerusform>Copier %n post</numerusform>
<numerusform>Copier %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1: allow it first</source>
<translation>%1 : autorisez-le d’abord</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Show pictures by @%1</source>
<translation>Afficher les images de @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I do not host here</source>
<translation>Je ne suis pas hôte ici</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I host here</source>
<translation>Je suis hôte ici</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Posts with this word, or these words, are not shown in this room.</source>
<translation>Les posts avec ce mot, ou ces mots, ne sont pas montrés dans ce salon.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Go to the newest post (%1)</source>
<translation>Aller au post le plus récent (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Word to mute</source>
<translation>Mot à mettre en sourdine</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Mute</source>
<translation>Sourdine</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Nothing has come since you stopped reading.</source>
<translation>Rien n’est arrivé depuis que vous avez arrêté de lire.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Your note about @%1's post. Nobody else sees it.</source>
<translation>Votre note sur le post de @%1. Personne d’autre ne la voit.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Home</source>
<translation>Début</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pills.py" />
<source>Where you stopped</source>
<translation>Là où vous en étiez</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/read_line.py" />
<source>You read to here</source>
<translation>Vous avez lu jusqu’ici</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Reposted by %1</source>
<translation>Reposté par %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>It took the place of an earlier version.</source>
<translation>Il a remplacé une version précédente.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>%1 (press to change it)</source>
<translation>%1 (appuyez pour le changer)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Show less</source>
<translation>Afficher moins</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>just now</source>
<translation>à l’instant</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Practice posts have no page of their own.</source>
<translation>Les posts d’entraînement n’ont pas de page à eux.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>This post came by a file that does not say where it is.</source>
<translation>Ce post est venu d’un fichier qui ne dit pas où il se trouve.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Repost in the browser</source>
<translation>Reposter dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Kept: let it go (%1)</source>
<translation>Gardé : ne plus le garder (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Keep this post (%1)</source>
<translation>Garder ce post (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as the next question, for you alone</source>
<translation>L’épingler comme prochaine question, pour vous seulement</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as Q%1, for you alone</source>
<translation>L’épingler en Q%1, pour vous seulement</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>link to %1</source>
<translation>lien vers %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>question %1</source>
<translation>question %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>answers %1</source>
<translation>réponses %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>answer %1</source>
<translation>réponse %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%n minutes ago</source>
<extracomment>Of one: %n minute ago</extracomment>
<translation>
<numerusform>il y a %n minute</numerusform>
<numerusform>il y a %n minutes</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%1, covered</source>
<translation>%1, couverte</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>Poll: %1</source>
<translation>Sondage : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>kept</source>
<translation>gardé</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%n likes</source>
<extracomment>Of one: %n like</extracomment>
<translation>
<numerusform>%n J’aime</numerusform>
<numerusform>%n J’aime</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>probably answer %1</source>
<translation>probablement réponse %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/voice.py" />
<source>%n posts for you</source>
<extracomment>Of one: %n post for you</extracomment>
<translation>
<numerusform>%n post pour vous</numerusform>
<numerusform>%n posts pour vous</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/voice.py" />
<source>For you in #%1</source>
<translation>Pour vous dans #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/voice.py" />
<source>For you: %1</source>
<translation>Pour vous : %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video, %1</source>
<translation>Vidéo, %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture from someone new here</source>
<translation>Image d’une personne nouvelle ici</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Edited</source>
<translation>Modifié</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably host</source>
<translation>Hôte probable</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody named the hosts here. What @%1 posts shows it.</source>
<translation>Personne n’a nommé les hôtes ici. Ce que publie @%1 le montre.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>without the hashtag</source>
<translation>sans le hashtag</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new, %1 from the host</source>
<extracomment>Of one: %n new, %1 from the host</extracomment>
<translation>
<numerusform>%n nouveau, %1 de l’hôte</numerusform>
<numerusform>%n nouveaux, %1 de l’hôte</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>The stream is held. %n posts wait.</source>
<extracomment>Of one: The stream is held. %n post waits.</extracomment>
<translation>
<numerusform>Le flux est en pause. %n post attend.</numerusform>
<numerusform>Le flux est en pause. %n posts attendent.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>This is the newest post that you let in. %n more wait: you hold the stream.</source>
<extracomment>Of one: This is the newest post that you let in. %n more waits: you hold the stream.</extracomment>
<translation>
<numerusform>C’est le dernier post que vous avez fait entrer. %n autre attend : le flux est en pause.</numerusform>
<numerusform>C’est le dernier post que vous avez fait entrer. %n autres attendent : le flux est en pause.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1</source>
<translation>Nouveaux posts : %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n posts are copied.</source>
<extracomment>Of one: The post is copied.</extracomment>
<translation>
<numerusform>%n post est copié.</numerusform>
<numerusform>%n posts sont copiés.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 has not answered since %2. A newer question may exist. What you send is kept.</source>
<translation>%1 n’a pas répondu depuis %2. Une question plus récente existe peut-être. Ce que vous envoyez est gardé.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>This question, %n answers</source>
<extracomment>Of one: This question, %n answer</extracomment>
<translation>
<numerusform>Cette question, %n réponse</numerusform>
<numerusform>Cette question, %n réponses</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 and what answers it</source>
<translation>%1 et ce qui y répond</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>waiting</source>
<translation>en attente</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sending…</source>
<translation>envoi…</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>checking</source>
<translation>vérification</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sent, not in search yet</source>
<translation>envoyé, pas encore trouvé par la recherche</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>did not go out</source>
<translation>n’est pas parti</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>its time went by</source>
<translation>son heure est passée</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>continued in the browser</source>
<translation>continué dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it replies to a post about it</source>
<translation>il répond à un post sur elle</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it stands in a thread about it</source>
<translation>il est dans un fil sur elle</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>the same person answered it a moment before</source>
<translation>la même personne y a répondu juste avant</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it uses the question's words</source>
<translation>il reprend les mots de la question</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it came while people were answering this</source>
<translation>il est venu pendant qu’on y répondait</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF</source>
<translation>GIF</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video</source>
<translation>Vidéo</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n pictures from someone new here</source>
<extracomment>Of one: %n picture from someone new here</extracomment>
<translation>
<numerusform>%n image d’une personne nouvelle ici</numerusform>
<numerusform>%n images d’une personne nouvelle ici</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video from someone new here</source>
<translation>Vidéo d’une personne nouvelle ici</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF from someone new here</source>
<translation>GIF d’une personne nouvelle ici</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture did not load</source>
<translation>L’image ne s’est pas chargée</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably %1: %2</source>
<translation>Probablement %1 : %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>in the inbox</source>
<translation>dans la boîte</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>escalated</source>
<translation>remonté</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n accounts, one link</source>
<extracomment>Of one: %n account, one link</extracomment>
<translation>
<numerusform>%n compte, un lien</numerusform>
<numerusform>%n comptes, un lien</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new</source>
<extracomment>Of one: %n new</extracomment>
<translation>
<numerusform>%n nouveau</numerusform>
<numerusform>%n nouveaux</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new from the host</source>
<extracomment>Of one: %n new from the host</extracomment>
<translation>
<numerusform>%n nouveau de l’hôte</numerusform>
<numerusform>%n nouveaux de l’hôte</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1, from the host: %2</source>
<translation>Nouveaux posts : %1, de l’hôte : %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>The newest %1 of %n posts are copied.</source>
<extracomment>Of one: The newest %1 of %n post are copied.</extracomment>
<translation>
<numerusform>Le plus récent (%1) de %n post est copié.</numerusform>
<numerusform>Les %1 plus récents de %n posts sont copiés.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nothing was asked yet</source>
<translation>Rien n’a encore été demandé</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1, what answers it, and what probably does (%2)</source>
<translation>%1, ce qui y répond, et ce qui y répond probablement (%2)</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>For me, %n posts</source>
<extracomment>Of one: For me, %n post</extracomment>
<translation>
<numerusform>Pour moi, %n post</numerusform>
<numerusform>Pour moi, %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No post fits yet</source>
<translation>Aucun post ne convient encore</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only these are shown: %1.</source>
<translation>Seuls ceux-ci sont affichés : %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No posts with %1 yet</source>
<translation>Pas encore de posts avec %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New ones appear here.</source>
<translation>Les nouveaux apparaissent ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>K</source>
<translation>k</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>M</source>
<translation>M</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>This question</source>
<translation>Cette question</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>For me</source>
<translation>Pour moi</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>for me</source>
<translation>pour moi</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>hosts and guests</source>
<translation>hôtes et invités</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>unlabelled</source>
<translation>sans numéro</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>no reposts</source>
<translation>sans reposts</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Every post here is muted</source>
<translation>Tous les posts d’ici sont en sourdine</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>“More filters” takes a mute back.</source>
<translation>« Plus de filtres » lève une sourdine.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody has mentioned or answered you yet</source>
<translation>Personne ne vous a encore mentionné ni répondu</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only posts for you are shown.</source>
<translation>Seuls les posts pour vous sont affichés.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Looking for posts with %1</source>
<translation>Recherche de posts avec %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>They appear here in a moment.</source>
<translation>Ils apparaissent ici dans un instant.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Sign in to read %1 here</source>
<translation>Connectez-vous pour lire %1 ici</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 shows its posts only to people who have signed in.</source>
<translation>%1 ne montre ses posts qu’à qui est connecté.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>From the host: %1.</source>
<translation>De l’hôte : %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/system_opening.py" />
<source>Parley does not open that file.</source>
<translation>Parley n’ouvre pas ce fichier.</translation>
</message>
<message>
<location filename="../../desktop/ui/system_opening.py" />
<source>It opens invitations (.parley) and calendar files (.ics).</source>
<translation>Il ouvre les invitations (.parley) et les fichiers calendrier (.ics).</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n drafts</source>
<extracomment>Of one: %n draft</extracomment>
<translation>
<numerusform>%n brouillon</numerusform>
<numerusform>%n brouillons</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n prepared answers</source>
<extracomment>Of one: %n prepared answer</extracomment>
<translation>
<numerusform>%n réponse préparée</numerusform>
<numerusform>%n réponses préparées</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n notes and marks</source>
<extracomment>Of one: %n note or mark</extracomment>
<translation>
<numerusform>%n note ou marque</numerusform>
<numerusform>%n notes et marques</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n posts that wait</source>
<extracomment>Of one: %n post that waits</extracomment>
<translation>
<numerusform>%n post qui attend</numerusform>
<numerusform>%n posts qui attendent</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>nothing</source>
<translation>rien</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>The archive was damaged. Parley put it aside and began a new one.</source>
<translation>Les archives étaient abîmées. Parley les a mises de côté et en a commencé de nouvelles.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>Saved from it: %1.</source>
<translation>Sauvé : %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>The old one is kept as %1 in %2.</source>
<translation>Les anciennes sont gardées sous %1 dans %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>Words that no chat claims are in %1.txt.</source>
<translation>Les mots qu’aucun chat ne réclame sont dans %1.txt.</translation>
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>as @%1</source>
<translation>comme @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>Hosted by</source>
<translation>Hôte</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>No chat is planned</source>
<translation>Aucun chat n’est planifié</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Open Parley</source>
<translation>Ouvrir Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Quit</source>
<translation>Quitter</translation>
</message>
<message>
<location filename="../../desktop/ui/update_line.py" />
<source>Parley %1 is there.</source>
<translation>Parley %1 est là.</translation>
</message>
<message>
<location filename="../../desktop/ui/update_line.py" />
<source>Open the download page</source>
<translation>Ouvrir la page de téléchargement</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Sign in again</source>
<translation>Se reconnecter</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Read in the browser</source>
<translation>Lire dans le navigateur</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Look again</source>
<translation>Chercher de nouveau</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Parley has stopped looking for new posts.</source>
<translation>Parley a cessé de chercher de nouveaux posts.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Look at the proxy in the settings, under Connection.</source>
<translation>Voyez le proxy dans les réglages, sous Connexion.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 cannot be reached.</source>
<translation>Le proxy entre vous et %1 est injoignable.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 wants a name and a password.</source>
<translation>Le proxy entre vous et %1 veut un nom et un mot de passe.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network; the settings say where they go.</source>
<translation>Demandez à qui gère votre réseau ; les réglages disent où les mettre.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 does not let Parley through.</source>
<translation>Le proxy entre vous et %1 ne laisse pas passer Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network to let it.</source>
<translation>Demandez à qui gère votre réseau de le laisser passer.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy cannot be fetched.</source>
<translation>Le script qui nomme votre proxy ne se télécharge pas.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy does not work.</source>
<translation>Le script qui nomme votre proxy ne fonctionne pas.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network, or name the proxy yourself in the settings.</source>
<translation>Demandez à qui gère votre réseau, ou nommez vous-même le proxy dans les réglages.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The way to %1 is not safe, so nothing was sent.</source>
<translation>Le chemin vers %1 n’est pas sûr, rien n’a donc été envoyé.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Check this computer's date, or ask whoever runs your network.</source>
<translation>Vérifiez la date de cet ordinateur, ou demandez à qui gère votre réseau.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The certificate of %1 is not valid today, so nothing was sent.</source>
<translation>Le certificat de %1 ne vaut pas aujourd’hui, rien n’a donc été envoyé.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Nobody whom this computer trusts vouches for %1, so nothing was sent.</source>
<translation>Personne à qui cet ordinateur fait confiance ne répond de %1, rien n’a donc été envoyé.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Your network may read along: ask whoever runs it for its certificate.</source>
<translation>Votre réseau lit peut-être ce qui passe : demandez son certificat à qui le gère.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Somebody else answered in the place of %1, so nothing was sent.</source>
<translation>Quelqu’un d’autre a répondu à la place de %1, rien n’a donc été envoyé.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Open a page in your browser: your network may want you to sign in first.</source>
<translation>Ouvrez une page dans votre navigateur : votre réseau veut peut-être que vous vous y connectiez d’abord.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat is an hour on a hashtag. The host asks Q1, Q2, Q3. You answer A1, A2, A3. Parley adds the number and the hashtag for you.</source>
<translation>Un chat, c’est une heure sur un hashtag. L’hôte demande Q1, Q2, Q3. Vous répondez A1, A2, A3. Parley ajoute pour vous le numéro et le hashtag.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat begins at once, on your own computer. A host asks, others answer, and you answer too and see your post come in. Nothing is posted, and you need no account.</source>
<translation>Un chat commence aussitôt, sur votre propre ordinateur. Un hôte demande, d’autres répondent, vous répondez aussi et voyez votre post arriver. Rien n’est publié, et il ne vous faut pas de compte.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>#hashtag or invitation</source>
<translation>#hashtag ou invitation</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Host's handle (optional)</source>
<translation>Pseudo de l’hôte (facultatif)</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Or join a chat</source>
<translation>Ou rejoignez un chat</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>X shows posts to signed-in readers only; the room asks you to sign in.</source>
<translation>X ne montre les posts qu’à qui est connecté ; le salon vous demande de le faire.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>What is a hashtag?</source>
<translation>Qu’est-ce qu’un hashtag ?</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat that answers you, on your own computer. Nothing is posted.</source>
<translation>Un chat qui vous répond, sur votre propre ordinateur. Rien n’est publié.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Questions are read from the host's posts.</source>
<translation>Les questions se lisent dans les posts de l’hôte.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Practise first</source>
<translation>D’abord s’entraîner</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Show me round, two minutes</source>
<translation>Faire la visite, deux minutes</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Rooms joined lately</source>
<translation>Salons rejoints récemment</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Waiting to go out</source>
<translation>Attend de partir</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>On its way</source>
<translation>En route</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>No clear answer yet. Looking whether it went out</source>
<translation>Pas encore de réponse claire. Parley regarde si c’est parti</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sent. It shows up in the stream in a moment</source>
<translation>Envoyé. Visible dans le flux dans un instant</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It did not go out.</source>
<translation>Il n’est pas parti.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Its time went by. Does it still go out?</source>
<translation>Son heure est passée. Part-il quand même ?</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continued in the browser. Parley waits until it is seen</source>
<translation>Continué dans le navigateur. Parley attend de le voir</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/words.py" />
<source>%n days ago</source>
<extracomment>Of one: %n day ago</extracomment>
<translation>
<numerusform>il y a %n jour</numerusform>
<numerusform>il y a %n jours</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 did not answer.</source>
<translation>%1 n’a pas répondu.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; Parley tries again by itself.</source>
<translation>Votre texte est conservé ; Parley réessaie tout seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 asks us to slow down.</source>
<translation>%1 nous demande de ralentir.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>As many posts went out as %1 takes in a day.</source>
<translation>Il est parti autant de posts que %1 en prend par jour.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it goes out when the day is over, or now in the browser.</source>
<translation>Votre texte est conservé ; il partira quand le jour sera fini, ou maintenant dans le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 says that the credit is used up.</source>
<translation>%1 dit que le crédit est épuisé.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it can go out in the browser.</source>
<translation>Votre texte est conservé ; il peut partir dans le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Another Parley or program has the stream, so this one looks by itself.</source>
<translation>Un autre Parley ou programme a le flux, celui-ci cherche donc lui-même.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It takes over when the other one leaves.</source>
<translation>Il prend le relais quand l’autre s’en va.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take the stored bearer token, so Parley looks by itself.</source>
<translation>%1 n’accepte pas le jeton bearer gardé, Parley cherche donc lui-même.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Put another one in Settings, or take it out there.</source>
<translation>Mettez-en un autre dans Réglages, ou retirez-le.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has no room for this chat in its stream, so Parley looks by itself.</source>
<translation>%1 n’a pas de place pour ce chat dans son flux, Parley cherche donc lui-même.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Whoever owns the app can delete some of its stream rules.</source>
<translation>Le propriétaire de l’app peut supprimer certaines règles de son flux.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app do no more this month.</source>
<translation>%1 ne laisse plus rien faire à cette app ce mois-ci.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has trouble of its own just now.</source>
<translation>%1 a ses propres soucis en ce moment.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 gave no clear answer.</source>
<translation>%1 n’a pas donné de réponse claire.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks whether it went out before it tries again.</source>
<translation>Parley regarde si c’est parti avant de réessayer.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has this text from you already.</source>
<translation>%1 a déjà ce texte de vous.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change a word, or discard it.</source>
<translation>Changez un mot, ou jetez-le.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 counts more characters than fit in a post.</source>
<translation>%1 compte plus de caractères qu’il n’en tient dans un post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten it; your text is kept.</source>
<translation>Raccourcissez-le ; votre texte est conservé.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>What it follows did not go out.</source>
<translation>Ce qui le précède n’est pas parti.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or send it by itself.</source>
<translation>Modifiez-le, ou envoyez-le seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>There is nothing to send yet.</source>
<translation>Il n’y a encore rien à envoyer.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this reply in the browser only.</source>
<translation>%1 ne prend cette réponse que dans le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; your text comes along.</source>
<translation>Continuez dans le navigateur ; votre texte vous suit.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes quotations in the browser only.</source>
<translation>%1 ne prend les citations que dans le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes one word with a $ in a post.</source>
<translation>%1 prend un seul mot avec $ par post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave one of them, or continue in the browser.</source>
<translation>Gardez-en un, ou continuez dans le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley do that.</source>
<translation>%1 ne laisse pas ce Parley faire cela.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; whoever set it up can mend it at %1.</source>
<translation>Continuez dans le navigateur ; qui l’a installé peut arranger cela chez %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take a picture of this post.</source>
<translation>%1 n’accepte pas une image de ce post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave it out, or take another; your text is kept.</source>
<translation>Retirez-la, ou prenez-en une autre ; votre texte est conservé.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 still works on a picture of this post.</source>
<translation>%1 travaille encore sur une image de ce post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley tries again by itself.</source>
<translation>Parley réessaie tout seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not have a picture of this post any more.</source>
<translation>%1 n’a plus une image de ce post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley uploads it again by itself.</source>
<translation>Parley la téléverse de nouveau tout seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let you do that with this post.</source>
<translation>%1 ne vous laisse pas faire cela avec ce post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was changed there.</source>
<translation>Rien n’y a changé.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>That post or person is gone.</source>
<translation>Ce post ou cette personne n’est plus là.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was sent.</source>
<translation>Rien n’a été envoyé.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this only from somebody who is signed in.</source>
<translation>%1 ne prend ceci que de qui est connecté.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in, or continue in the browser.</source>
<translation>Votre texte est conservé ; connectez-vous, ou continuez dans le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not know this sign-in any more.</source>
<translation>%1 ne connaît plus cette connexion.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in again, or continue in the browser.</source>
<translation>Votre texte est conservé ; reconnectez-vous, ou continuez dans le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring has no key for %1 at the moment.</source>
<translation>Votre trousseau n’a pas de clé pour %1 en ce moment.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock the keyring, or sign in again.</source>
<translation>Déverrouillez le trousseau, ou reconnectez-vous.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to do this for you yet.</source>
<translation>Vous n’avez pas encore autorisé Parley à faire ceci pour vous.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; allow it, or continue in the browser.</source>
<translation>Votre texte est conservé ; autorisez-le, ou continuez dans le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This was written for another network, so Parley kept it here.</source>
<translation>Ceci a été écrit pour un autre réseau, Parley l’a donc gardé ici.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Copy the text into the right room.</source>
<translation>Copiez le texte dans le bon salon.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so nothing can be saved.</source>
<translation>Votre disque est plein, rien ne peut donc être enregistré.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; what you type stays here until then.</source>
<translation>Faites-y de la place ; ce que vous écrivez reste ici jusque-là.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>The run sheet's shared folder cannot be reached.</source>
<translation>Le dossier partagé du déroulé est injoignable.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It is kept here, and shared again once the folder is back.</source>
<translation>Il est gardé ici, et partagé de nouveau dès que le dossier est revenu.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your desktop could not be told that Parley opens these links.</source>
<translation>Votre bureau n’a pas pu être prévenu que Parley ouvre ces liens.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>See that xdg-utils is installed, and that you may write to your desktop's folders.</source>
<translation>Vérifiez que xdg-utils est installé, et que vous pouvez écrire dans les dossiers de votre bureau.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something is asked before that goes out.</source>
<translation>Une question vous est posée avant que cela parte.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Say that you mean it, or leave it.</source>
<translation>Dites que c’est voulu, ou laissez.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so nothing can be saved.</source>
<translation>Parley ne peut pas écrire dans son dossier, rien ne peut donc être enregistré.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; what you type stays here until then.</source>
<translation>Voyez le disque et les droits ; ce que vous écrivez reste ici jusque-là.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring is locked.</source>
<translation>Votre trousseau est verrouillé.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it and look again; until then you sign in at every start.</source>
<translation>Déverrouillez-le et regardez de nouveau ; jusque-là, vous vous connectez à chaque démarrage.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring does not answer.</source>
<translation>Votre trousseau ne répond pas.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it, or restart it; Parley tries again by itself.</source>
<translation>Déverrouillez-le, ou redémarrez-le ; Parley réessaie tout seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out here. %1 could not be told, and may still list Parley.</source>
<translation>Vous êtes déconnecté ici. %1 n’a pas pu être prévenu, et mentionne peut-être encore Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Remove it there: Settings, Security and account access, Apps and sessions, Connected apps.</source>
<translation>Retirez-le là-bas : Paramètres, Sécurité et accès au compte, Applications et sessions, Applications connectées.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out. A key that opens nothing any more is still in your keyring.</source>
<translation>Vous êtes déconnecté. Une clé qui n’ouvre plus rien est encore dans votre trousseau.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You may delete it there; its name begins with Parley.</source>
<translation>Vous pouvez l’y supprimer ; son nom commence par Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This computer has no safe place for your key.</source>
<translation>Cet ordinateur n’a pas d’endroit sûr pour votre clé.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Start a keyring such as GNOME Keyring or KWallet.</source>
<translation>Lancez un trousseau comme GNOME Keyring ou KWallet.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks again by itself.</source>
<translation>Parley regarde de nouveau tout seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can top it up.</source>
<translation>Lisez la suite dans le navigateur ; qui paie l’app peut la recharger.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app read no more posts this month.</source>
<translation>%1 ne laisse plus cette app lire de posts ce mois-ci.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can ask for more.</source>
<translation>Lisez la suite dans le navigateur ; qui paie l’app peut demander plus.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley has read as much here today as it may.</source>
<translation>Parley a lu ici autant qu’il peut aujourd’hui.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes on when the day ends in UTC.</source>
<translation>Cela reprend à la fin du jour en UTC.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley read.</source>
<translation>%1 ne laisse pas lire ce Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever set it up can add its app to a package at %1.</source>
<translation>Lisez la suite dans le navigateur ; qui l’a installé peut ajouter son app à une offre chez %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so new posts cannot be kept.</source>
<translation>Votre disque est plein, les nouveaux posts ne peuvent donc pas être gardés.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; Parley goes on by itself.</source>
<translation>Faites-y de la place ; Parley continue tout seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so new posts cannot be kept.</source>
<translation>Parley ne peut pas écrire dans son dossier, les nouveaux posts ne peuvent donc pas être gardés.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; Parley goes on by itself.</source>
<translation>Voyez le disque et les droits ; Parley continue tout seul.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 keeps this from you.</source>
<translation>%1 ne vous montre pas ceci.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser.</source>
<translation>Lisez la suite dans le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has nothing there any more.</source>
<translation>%1 n’a plus rien là.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 shows this only to somebody who is signed in.</source>
<translation>%1 ne montre ceci qu’à qui est connecté.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in to read on.</source>
<translation>Connectez-vous pour lire la suite.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again to read on.</source>
<translation>Reconnectez-vous pour lire la suite.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to read for you.</source>
<translation>Vous n’avez pas autorisé Parley à lire pour vous.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again and allow it.</source>
<translation>Reconnectez-vous et autorisez-le.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something went wrong inside Parley. Your text is kept.</source>
<translation>Quelque chose s’est mal passé dans Parley. Votre texte est conservé.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten the marked part; your text is kept.</source>
<translation>Raccourcissez la partie marquée ; votre texte est conservé.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes out by itself at %1.</source>
<translation>Il part tout seul à %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>the practice room</source>
<translation>le salon d’entraînement</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Stopped looking</source>
<translation>Recherche arrêtée</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again now.</source>
<translation>Nouvel essai maintenant.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again in %1 s.</source>
<translation>Nouvel essai dans %1 s.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 min ago</source>
<translation>il y a %1 min</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 h ago</source>
<translation>il y a %1 h</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It can go out at %1; Parley asks you then.</source>
<translation>Il peut partir à %1 ; Parley vous demande alors.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>reading older posts</source>
<translation>lecture de posts plus anciens</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or continue in the browser.</source>
<translation>Modifiez-le, ou continuez dans le navigateur.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connecting to %1</source>
<translation>Connexion à %1</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1 by its stream</source>
<translation>Relié à %1 par son flux</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1</source>
<translation>Relié à %1</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>looking now</source>
<translation>recherche en cours</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>next look in %1 s</source>
<translation>prochaine recherche dans %1 s</translation>
</message>
<message>
<location filename="../../resources/documents/frame.html" />
<source>Skip to the content</source>
<translation>Aller au contenu</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Chat report</source>
<translation>Rapport du chat</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Chat report, while the chat is on</source>
<translation>Rapport du chat, pendant le chat</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Nothing was said, so there is nothing to count.</source>
<translation>Rien ne s’est dit, il n’y a donc rien à compter.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>answered</source>
<translation>avec réponse</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>handed over</source>
<translation>transmises</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>still open</source>
<translation>encore ouvertes</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Found in the posts alone: a file of posts has no inbox.</source>
<translation>Trouvé dans les posts seuls : un fichier de posts n’a pas de boîte.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>New people are those of whom nothing is here before this chat; the oldest post here is of %1.</source>
<translation>Les nouvelles personnes sont celles dont rien n’est ici avant ce chat ; le plus ancien post d’ici date du %1.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Asked at %1</source>
<translation>Posée à %1</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Best answers</source>
<translation>Meilleures réponses</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>answers with the question’s number</source>
<translation>réponses avec le numéro de la question</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>posts without one that probably belong to it. Best answers are those that were taken up most: their reposts and the replies to them by other people, added up.</source>
<translation>posts sans numéro qui en font probablement partie. Les meilleures réponses sont les plus reprises : leurs reposts et les réponses d’autres personnes, additionnés.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Figures beside those of earlier chats</source>
<translation>Chiffres à côté de ceux des chats précédents</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Figure</source>
<translation>Chiffre</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>This chat</source>
<translation>Ce chat</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Median before</source>
<translation>Médiane d’avant</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Usual</source>
<translation>Habituel</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Verdict</source>
<translation>Verdict</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>More: wording, who talks with whom, hashtags and links</source>
<translation>Plus : formulation, qui parle avec qui, hashtags et liens</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Asks for</source>
<translation>Demande</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Words in an answer</source>
<translation>Mots par réponse</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Words without links; of answers the middle one (the median).</source>
<translation>Mots sans les liens ; pour les réponses, la valeur du milieu (la médiane).</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Whether one wording brings more answers than another is said once there are eight questions of each kind, over all of the room’s chats.</source>
<translation>Si une formulation amène plus de réponses qu’une autre se dit à partir de huit questions de chaque sorte, sur tous les chats du salon.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Pairs who both spoke to the other: posts that reply to the other, or begin with their @name. The first number is the first one’s.</source>
<translation>Paires où chacun a parlé à l’autre : des posts qui répondent à l’autre, ou commencent par son @nom. Le premier nombre est celui du premier.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>No two people spoke to each other by reply or @name.</source>
<translation>Aucune paire ne s’est parlé par réponse ou @nom.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Hashtags</source>
<translation>Hashtags</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>A post counts once for each. The room’s own hashtags are left out.</source>
<translation>Un post compte une fois pour chacun. Les hashtags du salon lui-même sont laissés de côté.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>How each figure is counted</source>
<translation>Comment chaque chiffre est compté</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Counted by Parley on %1, from the posts that this computer had then. What was deleted before, or never reached it, is not in the figures.</source>
<translation>Compté par Parley le %1, d’après les posts que cet ordinateur avait alors. Ce qui a été supprimé avant, ou n’y est jamais arrivé, n’est pas dans les chiffres.</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Probably hosted by</source>
<translation>Hôte probable :</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>with</source>
<translation>avec</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>asked at %1; again at %2</source>
<translation>posée à %1 ; de nouveau à %2</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>asked at %1</source>
<translation>posée à %1</translation>
</message>
<message numerus="yes">
<location filename="../../resources/documents/transcript.html" />
<source>As posted, in %n posts</source>
<extracomment>Of one: As posted</extracomment>
<translation>
<numerusform>Tel que publié, en %n post</numerusform>
<numerusform>Tel que publié, en %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>replies on a dashed line carry no number and probably belong here</source>
<translation>les réponses sur un trait pointillé n’ont pas de numéro et vont probablement ici</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Also answered under another question:</source>
<translation>Répond aussi à une autre question :</translation>
</message>
<message numerus="yes">
<location filename="../../resources/documents/transcript.html" />
<source>%n posts without a label</source>
<extracomment>Of one: %n post without a label</extracomment>
<translation>
<numerusform>%n post sans numéro</numerusform>
<numerusform>%n posts sans numéro</numerusform>
</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Everybody who posted, with their role, answers and posts</source>
<translation>Tous ceux qui ont publié, avec leur rôle, leurs réponses et leurs posts</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Only passed posts on:</source>
<translation>A seulement relayé des posts :</translation>
</message>
</context>
</TS>
