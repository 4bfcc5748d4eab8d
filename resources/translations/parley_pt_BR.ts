<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
<name>Parley</name>
<message>
<location filename="../../desktop/app.py" />
<source>The practice room is open with another chat.</source>
<translation>A sala de prática está aberta com outro chat.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Close its window first.</source>
<translation>Feche antes a janela dela.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Choose another --port, or leave it out for any free one.</source>
<translation>Escolha outro --port, ou deixe de fora para usar qualquer um livre.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Mend the file, or practise without --replay.</source>
<translation>Conserte o arquivo, ou pratique sem --replay.</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Stopped. Not all chats of #%1 are in the list yet; Parley finds the rest by and by.</source>
<translation>Parado. Nem todos os chats de #%1 estão na lista ainda; o Parley encontra o resto aos poucos.</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Finding the chats of #%1</source>
<translation>Procurando os chats de #%1</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Open</source>
<translation>Abrir</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Transcript…</source>
<translation>Transcrição…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Report</source>
<translation>Relatório</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Recap</source>
<translation>Resumo</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Your hour</source>
<translation>Sua hora</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Check for deleted posts…</source>
<translation>Verificar posts excluídos…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>How long posts stay…</source>
<translation>Por quanto tempo guardar posts…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Forget this room…</source>
<translation>Esquecer esta sala…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Replay in the practice room</source>
<translation>Reproduzir na sala de prática</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Go on</source>
<translation>Continuar</translation>
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>No chat was found in this room yet. One is found once people talk.</source>
<translation>Nenhum chat foi encontrado nesta sala ainda. Ele aparece quando as pessoas conversarem.</translation>
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>Stopped. What was done by then stays.</source>
<translation>Parado. O que já foi feito permanece.</translation>
</message>
<message>
<location filename="../../desktop/arriving.py" />
<source>Files and privacy</source>
<translation>Arquivos e privacidade</translation>
</message>
<message>
<location filename="../../desktop/calming.py" />
<source>Quiet: nothing is shown or heard outside the window.</source>
<translation>Silêncio: nada aparece nem se ouve fora da janela.</translation>
</message>
<message>
<location filename="../../desktop/calming.py" />
<source>Quiet is off.</source>
<translation>O silêncio está desligado.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan.py" />
<source>Choose one from the list, for example Europe/Berlin.</source>
<translation>Escolha um da lista, por exemplo Europe/Berlin.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan.py" />
<source>There is no time zone %1.</source>
<translation>Não existe o fuso horário %1.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That cannot be a client id.</source>
<translation>Isso não pode ser um client id.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Use the public OAuth 2.0 client id, never a secret.</source>
<translation>Use o client id público de OAuth 2.0, nunca um segredo.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>A chat lasts from a minute to seven days.</source>
<translation>Um chat dura de um minuto a sete dias.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That is no date that a chat can have.</source>
<translation>Essa não é uma data que um chat possa ter.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>People are told whose app they sign in through.</source>
<translation>As pessoas ficam sabendo de quem é o app pelo qual entram.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Say who pays for it.</source>
<translation>Diga quem paga por ele.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>One begins with https://</source>
<translation>Começa com https://</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>The chat does not come again on the day of its first time.</source>
<translation>O chat não se repete no dia da primeira vez.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Choose a first day that the rule names, or another rule.</source>
<translation>Escolha um primeiro dia que a regra indique, ou outra regra.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Leave some of them out.</source>
<translation>Deixe alguns de fora.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>%1 is no link.</source>
<translation>%1 não é um link.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Say it in fewer.</source>
<translation>Diga com menos.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>The chat comes again before it is over.</source>
<translation>O chat se repete antes de terminar.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Make it shorter, or have it come again less often.</source>
<translation>Deixe-o mais curto, ou faça-o se repetir menos.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>These are more than %1.</source>
<translation>São mais de %1.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That has more than %1 characters.</source>
<translation>Isso tem mais de %1 caracteres.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That time has gone by.</source>
<translation>Esse horário já passou.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Choose a later one.</source>
<translation>Escolha um posterior.</translation>
</message>
<message>
<location filename="../../desktop/core/client_app.py" />
<source>This is no client id.</source>
<translation>Isto não é um client id.</translation>
</message>
<message>
<location filename="../../desktop/core/client_app.py" />
<source>Copy the OAuth 2.0 Client ID; its secret does not belong here.</source>
<translation>Copie o OAuth 2.0 Client ID; o segredo dele não vai aqui.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/export_limit.py" />
<source>X lets %1 posts a day leave in full. %n posts stand here as links; tomorrow more can leave in full.</source>
<extracomment>Of one: X lets %1 posts a day leave in full. One post stands here as a link; tomorrow more can leave in full.</extracomment>
<translation>
<numerusform>O X deixa sair %1 posts por inteiro por dia. %n post fica aqui como link; amanhã mais podem sair por inteiro.</numerusform>
<numerusform>O X deixa sair %1 posts por inteiro por dia. %n posts ficam aqui como links; amanhã mais podem sair por inteiro.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/core/going.py" />
<source>Stopped.</source>
<translation>Parado.</translation>
</message>
<message>
<location filename="../../desktop/core/going.py" />
<source>What was done by then stays.</source>
<translation>O que já foi feito permanece.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for a new one.</source>
<translation>Peça um novo a quem enviou.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>That is not an invitation to a chat.</source>
<translation>Isso não é um convite para um chat.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>One begins with parley:join?</source>
<translation>Ele começa com parley:join?</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation is too long to be one.</source>
<translation>Este convite é longo demais para ser um.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for a shorter one.</source>
<translation>Peça um mais curto a quem enviou.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation brings an app to sign in through, and its client id cannot be one.</source>
<translation>Este convite traz um app pelo qual entrar, e o client id dele não pode ser um.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Parley cannot use this invitation: %1.</source>
<translation>O Parley não pode usar este convite: %1.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation carries something that looks like a secret key, so Parley does not use it.</source>
<translation>Este convite traz algo que parece uma chave secreta, então o Parley não o usa.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Tell whoever sent it: a secret never belongs in an invitation, and this one is known now.</source>
<translation>Avise quem enviou: um segredo nunca vai em um convite, e este agora é conhecido.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation names an address that Parley should talk to, so Parley does not use it.</source>
<translation>Este convite indica um endereço com o qual o Parley deveria falar, então o Parley não o usa.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for one without.</source>
<translation>Peça um sem isso a quem enviou.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it was made for another version of Parley</source>
<translation>ele foi feito para outra versão do Parley</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it brings an app to sign in through and does not say whose it is</source>
<translation>ele traz um app pelo qual entrar e não diz de quem é</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it names no hashtag</source>
<translation>ele não indica nenhuma hashtag</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>its %1 cannot be one</source>
<translation>o %1 dele não pode ser um</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it does not say how long the chat lasts</source>
<translation>ele não diz quanto tempo o chat dura</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>The plan has more than %1 questions.</source>
<translation>O plano tem mais de %1 perguntas.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it does not say when the chat begins in a form like 2026-11-26T18:00:00Z</source>
<translation>ele não diz quando o chat começa em uma forma como 2026-11-26T18:00:00Z</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>a question of its plan is not written like 1@5:Why?</source>
<translation>uma pergunta do plano não está escrita como 1@5:Why?</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it names more than %1 people or hashtags of a kind</source>
<translation>ele indica mais de %1 pessoas ou hashtags de um tipo</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>its %1 has more than %2 characters</source>
<translation>o %1 dele tem mais de %2 caracteres</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it says %1 more than once</source>
<translation>ele diz %1 mais de uma vez</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it is not written as Parley writes it</source>
<translation>ele não está escrito como o Parley escreve</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it holds signs that cannot be seen</source>
<translation>ele contém sinais que não se veem</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>a day that it leaves out is none</source>
<translation>um dia que ele deixa de fora não existe</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it has questions and does not say when the chat begins</source>
<translation>ele tem perguntas e não diz quando o chat começa</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>there is no time zone %1</source>
<translation>não existe o fuso horário %1</translation>
</message>
<message>
<location filename="../../desktop/core/later.py" />
<source>That time is past.</source>
<translation>Esse horário já passou.</translation>
</message>
<message>
<location filename="../../desktop/core/later.py" />
<source>Choose one that is still to come.</source>
<translation>Escolha um que ainda venha.</translation>
</message>
<message>
<location filename="../../desktop/core/launch_line.py" />
<source>That is nothing that a start of Parley would say.</source>
<translation>Isso não é nada que um início do Parley diria.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Asked of us</source>
<translation>Perguntaram a nós</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts in which somebody else names a host or guest, or replies to one, and asks them something; and whatever was taken into the inbox. Answers to a numbered question do not count, nor do requests to see a question again.</source>
<translation>Posts em que outra pessoa cita um anfitrião ou convidado, ou responde a um, e lhe pergunta algo; e tudo o que foi levado para a caixa. Respostas a uma pergunta numerada não contam, nem pedidos para ver de novo uma pergunta.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answered</source>
<translation>Respondido</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those that the inbox calls answered; of what is not in the inbox, those after which a host or guest replied to the asker, or named them in a post that replies to nobody else.</source>
<translation>Destes: os que a caixa dá como respondidos; do que não está na caixa, aqueles após os quais um anfitrião ou convidado respondeu a quem perguntou, ou citou essa pessoa em um post que não responde a mais ninguém.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Time to our answer</source>
<translation>Tempo até nossa resposta</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the request to our answer. Half of the answered ones were answered within this time (the median).</source>
<translation>Do pedido à nossa resposta. Metade das respondidas teve resposta nesse tempo (a mediana).</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Handed over</source>
<translation>Encaminhadas</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those that the inbox gave to a person or sent outside the chat, and that are not answered yet.</source>
<translation>Destas: as que a caixa deu a alguém ou enviou para fora do chat, e que ainda não têm resposta.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Still open</source>
<translation>Ainda abertas</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those neither answered nor handed over.</source>
<translation>Destas: as que não foram respondidas nem encaminhadas.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts</source>
<translation>Posts</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts in people's own words. Reposts, and posts that say somebody else's words again, are not among them. To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question.</source>
<translation>Posts com palavras próprias. Reposts, e posts que repetem as palavras de outra pessoa, não entram. A um chat que o Parley encontrou pertencem todos os posts até quinze minutos depois que ele se acalmou; depois, por sete dias ou até o próximo chat, o que responde a um deles, divulga um deles ou começa como resposta a uma pergunta.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>People</source>
<translation>Pessoas</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Accounts with at least one post in their own words, hosts and guests among them.</source>
<translation>Contas com pelo menos um post com palavras próprias, anfitriões e convidados incluídos.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>New people</source>
<translation>Pessoas novas</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: accounts, hosts left out, of which nothing earlier is in this computer's archive of the room.</source>
<translation>Destas: contas, sem os anfitriões, das quais não há nada anterior no histórico da sala neste computador.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answers</source>
<translation>Respostas</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts that carry the number of a question as its answer. An answer in several parts is one; an answer to two questions is one here, and counts for each of the two below.</source>
<translation>Posts que levam o número de uma pergunta como resposta. Uma resposta em várias partes é uma; uma resposta a duas perguntas é uma aqui, e conta para cada uma das duas abaixo.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Reposts</source>
<translation>Reposts</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>For every post, how often it was passed on: the network's own count, or the reposts and word-for-word repeats that are here, whichever is more. Added up, with the reposts of posts from outside the chat.</source>
<translation>Para cada post, quantas vezes foi divulgado: a contagem da própria rede, ou os reposts e repetições palavra por palavra que estão aqui, o que for maior. Somado, com os reposts de posts de fora do chat.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Questions</source>
<translation>Perguntas</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Numbers under which a host asked something, or that were pinned.</source>
<translation>Números com os quais um anfitrião perguntou algo, ou que foram fixados.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answers to a question</source>
<translation>Respostas por pergunta</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>The middle one (the median) of the questions' answers: half of the questions have more, half have fewer.</source>
<translation>O valor do meio (a mediana) das respostas por pergunta: metade das perguntas tem mais, metade tem menos.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>People answering a question</source>
<translation>Pessoas que respondem a uma pergunta</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>The middle one (the median) of how many different accounts answered each question.</source>
<translation>O valor do meio (a mediana) de quantas contas diferentes responderam a cada pergunta.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>First answer after</source>
<translation>Primeira resposta após</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the question's first post to its first answer; the middle one (the median) of the questions.</source>
<translation>Do primeiro post da pergunta à primeira resposta; o valor do meio (a mediana) das perguntas.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Half of the answers after</source>
<translation>Metade das respostas após</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the question's first post until half of its answers were there; the middle one (the median) of the questions.</source>
<translation>Do primeiro post da pergunta até haver metade das respostas; o valor do meio (a mediana) das perguntas.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Replies among participants</source>
<translation>Respostas entre participantes</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts that reply to somebody in the chat, or begin with their @name, where neither of the two is a host or guest.</source>
<translation>Posts que respondem a alguém do chat, ou começam com seu @nome, quando nenhum dos dois é anfitrião ou convidado.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Without a number</source>
<translation>Sem número</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of all posts that belong to a question: the share without its number. Whether such a post belongs to a question is worked out from replies, wording and time, so this is an estimate.</source>
<translation>De todos os posts que pertencem a uma pergunta: a parte sem o número. Se um post desses pertence a uma pergunta se deduz das respostas, da redação e do horário, então é uma estimativa.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>Use a form like https://api.x.com.</source>
<translation>Use uma forma como https://api.x.com.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>Use https; plain http is for 127.0.0.1 only.</source>
<translation>Use https; http sem proteção é só para 127.0.0.1.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 is not the address of an API.</source>
<translation>%1 não é o endereço de uma API.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 would send your key unprotected.</source>
<translation>%1 enviaria sua chave sem proteção.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 is not an address.</source>
<translation>%1 não é um endereço.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan's chat lasts longer than Parley can follow, or no time at all.</source>
<translation>O chat do plano dura mais do que o Parley consegue acompanhar, ou tempo nenhum.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan's start is no date that a chat can have.</source>
<translation>O início do plano não é uma data que um chat possa ter.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Questions are numbered from 1 to %1.</source>
<translation>As perguntas são numeradas de 1 a %1.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan has two questions with the number %1.</source>
<translation>O plano tem duas perguntas com o número %1.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Q%1 is planned outside of the chat's %2 minutes.</source>
<translation>Q%1 está prevista fora dos %2 minutos do chat.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Q%1 has no text, or more than %2 characters.</source>
<translation>Q%1 não tem texto, ou tem mais de %2 caracteres.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Use a form like %1.</source>
<translation>Use uma forma como %1.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Parley keeps no name and password of a proxy.</source>
<translation>O Parley não guarda nome nem senha de um proxy.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Leave them out here; with them, set the variable HTTPS_PROXY before Parley starts.</source>
<translation>Deixe-os de fora aqui; para usá-los, defina a variável HTTPS_PROXY antes de iniciar o Parley.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>This is not the address of a proxy.</source>
<translation>Este não é o endereço de um proxy.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>The port of the proxy is missing.</source>
<translation>Falta a porta do proxy.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Parley keeps no name and password for a script.</source>
<translation>O Parley não guarda nome nem senha para um script.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>This is not the address of a script.</source>
<translation>Este não é o endereço de um script.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Write it as FREQ=WEEKLY;BYDAY=TH.</source>
<translation>Escreva como FREQ=WEEKLY;BYDAY=TH.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Parley does not understand %1 in the rule by which the chat comes again.</source>
<translation>O Parley não entende %1 na regra pela qual o chat se repete.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>The chat comes again until a day that there is not.</source>
<translation>O chat se repete até um dia que não existe.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Write it as UNTIL=20261231.</source>
<translation>Escreva como UNTIL=20261231.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Type one word, for example %1.</source>
<translation>Digite uma palavra, por exemplo %1.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Type it as on the profile, for example @ada_l.</source>
<translation>Digite como no perfil, por exemplo @ada_l.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>A chat needs a hashtag.</source>
<translation>Um chat precisa de uma hashtag.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>That is too long for a hashtag.</source>
<translation>Isso é longo demais para uma hashtag.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Did you mean #%1?</source>
<translation>Você quis dizer #%1?</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>#%1 cannot be a hashtag: it is one word of letters and digits.</source>
<translation>#%1 não pode ser uma hashtag: ela é uma só palavra de letras e algarismos.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>%1 is not a handle.</source>
<translation>%1 não é um nome de usuário.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Use %1 characters at most.</source>
<translation>Use no máximo %1 caracteres.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>#%1 has no letter, so X does not link it.</source>
<translation>#%1 não tem letra, então o X não cria o link.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Try #chat%1.</source>
<translation>Tente #chat%1.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Nothing was added. Take some out first, or add fewer.</source>
<translation>Nada foi adicionado. Tire algumas antes, ou adicione menos.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>That cue is not on the run sheet any more.</source>
<translation>Essa etapa não está mais no roteiro.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>That one is posted.</source>
<translation>Essa já está postada.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Correct it instead.</source>
<translation>Em vez disso, corrija.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Shorten it; nothing was changed.</source>
<translation>Encurte; nada foi mudado.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A cue can be planned for a week around the chat's start.</source>
<translation>Uma etapa pode ficar até uma semana antes ou depois do início do chat.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A run sheet takes %1 cues, and that would be %2.</source>
<translation>Um roteiro aceita %1 etapas, e seriam %2.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A cue takes %1 characters.</source>
<translation>Uma etapa aceita %1 caracteres.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_change.py" />
<source>A line of the shared run sheet is too long.</source>
<translation>Uma linha do roteiro compartilhado é longa demais.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_change.py" />
<source>A line of the shared run sheet cannot be read.</source>
<translation>Uma linha do roteiro compartilhado não pode ser lida.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>That is too much text for a run sheet.</source>
<translation>É texto demais para um roteiro.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Paste the questions alone.</source>
<translation>Cole só as perguntas.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Nothing was added. Shorten it.</source>
<translation>Nada foi adicionado. Encurte.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>There is no question in that.</source>
<translation>Não há pergunta aí.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Begin each line with Q1:, Q2: and so on.</source>
<translation>Comece cada linha com Q1:, Q2: e assim por diante.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Nothing was added. Add fewer.</source>
<translation>Nada foi adicionado. Adicione menos.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>A line has more than %1 characters.</source>
<translation>Uma linha tem mais de %1 caracteres.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>That is %1 lines; a run sheet takes %2 cues.</source>
<translation>São %1 linhas; um roteiro aceita %2 etapas.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/wording.py" />
<source>Up to %n words</source>
<extracomment>Of one: Up to %n word</extracomment>
<translation>
<numerusform>Até %n palavra</numerusform>
<numerusform>Até %n palavras</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/wording.py" />
<source>More than %n words</source>
<extracomment>Of one: More than %n word</extracomment>
<translation>
<numerusform>Mais de %n palavra</numerusform>
<numerusform>Mais de %n palavras</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Open (what, how, why)</source>
<translation>Aberta (o quê, como, por quê)</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Yes or no</source>
<translation>Sim ou não</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>One question mark</source>
<translation>Um ponto de interrogação</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Several questions in one</source>
<translation>Várias perguntas em uma</translation>
</message>
<message>
<location filename="../../desktop/crashing.py" />
<source>Show</source>
<translation>Mostrar</translation>
</message>
<message>
<location filename="../../desktop/crashing.py" />
<source>Delete</source>
<translation>Excluir</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>In a real chat this opens your browser.</source>
<translation>Em um chat real, isto abre seu navegador.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Here nothing leaves this computer.</source>
<translation>Aqui nada sai deste computador.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Name a folder that you may write to.</source>
<translation>Indique uma pasta em que você possa escrever.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>What you typed here cannot be saved, so this room stays open.</source>
<translation>O que você digitou aqui não pode ser salvo, então esta sala continua aberta.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Make room on the disk, or copy the text and clear it.</source>
<translation>Libere espaço no disco, ou copie o texto e apague-o.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>The picture could not be written to %1.</source>
<translation>A imagem não pôde ser escrita em %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/edition.py" />
<source>%1, %2 to %3 (%4)</source>
<translation>%1, de %2 a %3 (%4)</translation>
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
<numerusform>%n resposta</numerusform>
<numerusform>%n respostas</numerusform>
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
<numerusform>%n pessoa</numerusform>
<numerusform>%n pessoas</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n questions</source>
<extracomment>Of one: %n question</extracomment>
<translation>
<numerusform>%n pergunta</numerusform>
<numerusform>%n perguntas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Hosted by %1 with %2.</source>
<translation>Anfitrião: %1, com %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Hosted by %1.</source>
<translation>Anfitrião: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Question %1</source>
<translation>Pergunta %1</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>No answers.</source>
<translation>Nenhuma resposta.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>With %1.</source>
<translation>Com %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>A post that does not stand here.</source>
<translation>Um post que não está aqui.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Names are replaced by numbers, the same ones throughout. What somebody says in a post may still show who they are, and a post's words can be searched for.</source>
<translation>Os nomes são trocados por números, sempre os mesmos. O que alguém diz em um post ainda pode mostrar quem é, e as palavras de um post podem ser buscadas.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>An answer is counted where its author wrote the question's number (A3), or where whoever made this transcript put it there; one in several posts is one. Posts without a number stand apart as “probably”: they reply to an answer, go on with one, use the question's words, or came while it was the newest.</source>
<translation>Uma resposta conta onde o autor escreveu o número da pergunta (A3), ou onde quem fez esta transcrição o pôs; em vários posts, ela é uma. Posts sem número ficam à parte como “provavelmente”: respondem a uma resposta, continuam uma, usam as palavras da pergunta, ou vieram enquanto ela era a mais recente.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Reposts, and posts that repeat another one word for word, are counted with the original and not shown again. Where the network told a larger number, that is given.</source>
<translation>Reposts, e posts que repetem outro palavra por palavra, são contados com o original e não aparecem de novo. Onde a rede informou um número maior, vale esse.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question. People are counted of the same posts.</source>
<translation>A um chat que o Parley encontrou pertencem todos os posts até quinze minutos depois que ele se acalmou; depois, por sete dias ou até o próximo chat, o que responde a um deles, divulga um deles ou começa como resposta a uma pergunta. As pessoas são contadas nos mesmos posts.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>What people wrote is theirs. Made with Parley, as one file that contacts nobody when it is opened.</source>
<translation>O que as pessoas escreveram é delas. Feito com o Parley, como um só arquivo que não se conecta a ninguém ao ser aberto.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Names are replaced by initials, the same ones throughout. What somebody says in a post may still show who they are, and a post's words can be searched for.</source>
<translation>Os nomes são trocados por iniciais, sempre as mesmas. O que alguém diz em um post ainda pode mostrar quem é, e as palavras de um post podem ser buscadas.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>questions</source>
<extracomment>Of one: question</extracomment>
<translation>
<numerusform>pergunta</numerusform>
<numerusform>perguntas</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>answers</source>
<extracomment>Of one: answer</extracomment>
<translation>
<numerusform>resposta</numerusform>
<numerusform>respostas</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>people</source>
<extracomment>Of one: people</extracomment>
<translation>
<numerusform>pessoa</numerusform>
<numerusform>pessoas</numerusform>
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
<numerusform>De seu %n post, %1 veio depois que o chat terminou.</numerusform>
<numerusform>De seus %n posts, %1 vieram depois que o chat terminou.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>%n posts repeated something from outside this chat; that is counted, and not shown.</source>
<extracomment>Of one: One post repeated something from outside this chat; that is counted, and not shown.</extracomment>
<translation>
<numerusform>%n post repetiu algo de fora deste chat; isso é contado, e não mostrado.</numerusform>
<numerusform>%n posts repetiram algo de fora deste chat; isso é contado, e não mostrado.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Nobody named the hosts; they are known by what they wrote.</source>
<translation>Ninguém disse quem são os anfitriões; eles são conhecidos pelo que escreveram.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>%n posts are counted and not shown.</source>
<extracomment>Of one: One post is counted and not shown.</extracomment>
<translation>
<numerusform>%n post é contado e não mostrado.</numerusform>
<numerusform>%n posts são contados e não mostrados.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>Of %n posts only the link stands here.</source>
<extracomment>Of one: Of one post only the link stands here.</extracomment>
<translation>
<numerusform>De %n post, só o link está aqui.</numerusform>
<numerusform>De %n posts, só o link está aqui.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Host</source>
<translation>Anfitrião</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Probably</source>
<translation>Provavelmente</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Guest</source>
<translation>Convidado</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>probably hosted by</source>
<translation>anfitrião provável:</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>hosted by</source>
<translation>anfitrião:</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>The difference is too clear to be chance.</source>
<translation>A diferença é clara demais para ser acaso.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>That may be chance.</source>
<translation>Pode ser acaso.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Somebody</source>
<translation>Alguém</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>nothing earlier of this room is known here</source>
<translation>nada anterior desta sala é conhecido aqui</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%1, and %n posts without a number that probably belong to it</source>
<extracomment>Of one: %1, and %n post without a number that probably belongs to it</extracomment>
<translation>
<numerusform>%1, e %n post sem número que provavelmente faz parte dela</numerusform>
<numerusform>%1, e %n posts sem número que provavelmente fazem parte dela</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Its words stay with the network today</source>
<translation>As palavras dele ficam hoje na rede</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>%1, several questions in one</source>
<translation>%1, várias perguntas em uma</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%1: %2 of the people answered (the middle one of %n questions)</source>
<extracomment>Of one: %1: %2 of the people answered (%n question)</extracomment>
<translation>
<numerusform>%1: %2 das pessoas responderam (%n pergunta)</numerusform>
<numerusform>%1: %2 das pessoas responderam (o valor do meio de %n perguntas)</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>guest</source>
<translation>convidado</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Half of them after</source>
<translation>Metade após</translation>
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
<numerusform>%n resposta</numerusform>
<numerusform>%n respostas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>what, how or why</source>
<translation>o quê, como ou por quê</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>yes or no</source>
<translation>sim ou não</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>no question mark</source>
<translation>sem ponto de interrogação</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>otherwise</source>
<translation>de outro jeito</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 min</source>
<translation>%1 min</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 to %2</source>
<translation>%1 a %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>Compared with the %n chats before this one.</source>
<extracomment>Of one: Compared with the chat before this one.</extracomment>
<translation>
<numerusform>Comparado com o %n chat anterior a este.</numerusform>
<numerusform>Comparado com os %n chats anteriores a este.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>“Usual” is the range into which the next chat falls at least 19 times out of 20 while nothing has changed. It is worked out from how far the earlier chats (here %1) lie apart, and is wide while they are few (a prediction interval by Student’s t, of counts on the scale of their square roots, of minutes of their logarithms). Of the figures compared (here %2) one outside its range now and then is still chance; the same one twice in a row hardly is.</source>
<translation>“Normal” é o intervalo em que o próximo chat cai pelo menos 19 em cada 20 vezes enquanto nada mudou. Ele é calculado a partir da distância entre os chats anteriores (aqui %1), e é largo enquanto são poucos (um intervalo de predição pelo t de Student, das contagens na escala de suas raízes quadradas, dos minutos na de seus logaritmos). Dos números comparados (aqui %2), um fora do intervalo de vez em quando ainda é acaso; o mesmo duas vezes seguidas, dificilmente.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 Asked: %2.</source>
<translation>%1 Perguntas: %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>The figures count %n posts that were handed to somebody outside the chat; nothing of them is quoted here.</source>
<extracomment>Of one: The figures count %n post that was handed to somebody outside the chat; nothing of it is quoted here.</extracomment>
<translation>
<numerusform>Os números contam %n post que foi passado a alguém de fora do chat; nada dele é citado aqui.</numerusform>
<numerusform>Os números contam %n posts que foram passados a alguém de fora do chat; nada deles é citado aqui.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 %</source>
<translation>%1%</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n days</source>
<extracomment>Of one: %n day</extracomment>
<translation>
<numerusform>%n dia</numerusform>
<numerusform>%n dias</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>under 1 min</source>
<translation>menos de 1 min</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 (%2)</source>
<translation>%1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>longer than usual</source>
<translation>mais longo que o normal</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>more than usual</source>
<translation>mais que o normal</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>shorter than usual</source>
<translation>mais curto que o normal</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>less than usual</source>
<translation>menos que o normal</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>as usual</source>
<translation>como o normal</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>From three earlier chats on, this says what was not as usual. Known so far: %1.</source>
<translation>A partir de três chats anteriores, isto diz o que fugiu do normal. Conhecidos até agora: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Nobody asked us anything.</source>
<translation>Ninguém nos perguntou nada.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. It was handed over.</source>
<translation>Perguntaram uma coisa a nós. Ela foi encaminhada.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. It is still open.</source>
<translation>Perguntaram uma coisa a nós. Ela ainda está aberta.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2.</source>
<translation>Respondemos %1 de %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts a day. The busiest day was %1, with %2.</source>
<translation>Posts por dia. O dia de maior movimento foi %1, com %2.</translation>
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
<translation>Mais que o normal: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Less than usual: %1.</source>
<translation>Menos que o normal: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Everything else was as usual.</source>
<translation>Todo o resto foi como o normal.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2, half of them within %3.</source>
<translation>Respondemos %1 de %2, metade em menos de %3.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2, after %3.</source>
<translation>Respondemos %1 de %2, após %3.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n were handed over.</source>
<extracomment>Of one: %n was handed over.</extracomment>
<translation>
<numerusform>%n foi encaminhada.</numerusform>
<numerusform>%n foram encaminhadas.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n are still open.</source>
<extracomment>Of one: %n is still open.</extracomment>
<translation>
<numerusform>%n ainda está aberta.</numerusform>
<numerusform>%n ainda estão abertas.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Everything that can be compared was as usual.</source>
<translation>Tudo o que dá para comparar foi como o normal.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. We answered it after %1.</source>
<translation>Perguntaram uma coisa a nós. Respondemos após %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. We answered it.</source>
<translation>Perguntaram uma coisa a nós. Respondemos.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts a minute. The busiest minute was at %1, with %2.</source>
<translation>Posts por minuto. O minuto de maior movimento foi às %1, com %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts an hour. The busiest hour was at %1, with %2.</source>
<translation>Posts por hora. A hora de maior movimento foi às %1, com %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Transcript of %1. %2.</source>
<translation>Transcrição de %1. %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Probably hosted by %1.</source>
<translation>Anfitrião provável: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>As posted:</source>
<translation>Como foi postado:</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Name</source>
<translation>Nome</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Passed on</source>
<translation>Encaminhado</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Only passed posts on: %1.</source>
<translation>Só divulgou posts: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 asked this at %2; again at %3.</source>
<translation>%1 perguntou isto às %2; de novo às %3.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 asked this at %2.</source>
<translation>%1 perguntou isto às %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>probably %1</source>
<translation>provavelmente %1</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>host</source>
<translation>anfitrião</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Who took part</source>
<translation>Quem participou</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>How to read this</source>
<translation>Como ler isto</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 answered this, too, under %2.</source>
<translation>%1 também respondeu isto, em %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Before the first question</source>
<translation>Antes da primeira pergunta</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>What was said</source>
<translation>O que foi dito</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Probably about %1</source>
<translation>Provavelmente sobre %1</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Side talk during %1</source>
<translation>Conversa paralela durante %1</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Deleting what Parley keeps here. Your keyring may ask for its password.</source>
<translation>Apagando o que o Parley guarda aqui. Seu chaveiro pode pedir a senha dele.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Exported to %1: %2.</source>
<translation>Exportado para %1: %2.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Imported: %1.</source>
<translation>Importado: %1.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>The practice room is open.</source>
<translation>A sala de prática está aberta.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>nothing new</source>
<translation>nada de novo</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Some words have no chat any more:</source>
<translation>Algumas palavras não têm mais chat:</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>New here? Two minutes show you how a chat works, with a question to answer.</source>
<translation>Primeira vez aqui? Em dois minutos você vê como funciona um chat, com uma pergunta para responder.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>That was the tour. F1 has it again, whenever you like.</source>
<translation>Esse foi o tour. F1 o traz de novo, quando quiser.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>The tour waits where you left it: press F1.</source>
<translation>O tour espera onde você o deixou: aperte F1.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>Show me round</source>
<translation>Fazer o tour</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>Not now</source>
<translation>Agora não</translation>
</message>
<message>
<location filename="../../desktop/invited.py" />
<source>Invitations lead to real chats, and this is the practice room.</source>
<translation>Convites levam a chats reais, e esta é a sala de prática.</translation>
</message>
<message>
<location filename="../../desktop/invited.py" />
<source>Open it in the window of your real chats.</source>
<translation>Abra na janela dos seus chats reais.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at what there is of #%1</source>
<translation>Vendo o que há de #%1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Changing how long #%1 keeps posts</source>
<translation>Mudando por quanto tempo #%1 guarda posts</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Forgetting #%1</source>
<translation>Esquecendo #%1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at %1</source>
<translation>Examinando %1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Nothing to check: of all posts here it was heard today, or they came by a file.</source>
<translation>Nada a verificar: hoje houve notícia de todos os posts daqui, ou eles vieram em um arquivo.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Checking %1</source>
<translation>Verificando %1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Sign in to #%1 to have its posts checked.</source>
<translation>Entre em #%1 para que os posts sejam verificados.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Stopped. The rest of what is older leaves by itself later.</source>
<translation>Parado. O resto do que é antigo sai sozinho mais tarde.</translation>
</message>
<message>
<location filename="../../desktop/networks/hindrance.py" />
<source>Look at the proxy in the settings, under Connection, or ask whoever runs your network.</source>
<translation>Veja o proxy nas configurações, em Conexão, ou pergunte a quem cuida da sua rede.</translation>
</message>
<message>
<location filename="../../desktop/networks/hindrance.py" />
<source>The proxy on the way cannot be reached.</source>
<translation>O proxy no caminho não pode ser alcançado.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>This answer belongs to another sign-in.</source>
<translation>Esta resposta pertence a outra entrada.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Start signing in once more.</source>
<translation>Comece a entrar mais uma vez.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>You did not give access.</source>
<translation>Você não deu acesso.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Sign in again whenever you like.</source>
<translation>Entre de novo quando quiser.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>The sign-in did not go through.</source>
<translation>A entrada não se completou.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>The sign-in was not taken.</source>
<translation>A entrada não foi aceita.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Start it again; it takes a minute.</source>
<translation>Comece de novo; leva um minuto.</translation>
</message>
<message>
<location filename="../../desktop/networks/trust.py" />
<source>The certificates that %1 names (%2) cannot be read.</source>
<translation>Os certificados que %1 indica (%2) não podem ser lidos.</translation>
</message>
<message>
<location filename="../../desktop/networks/trust.py" />
<source>Mend %1, or take it away to use this computer's own store.</source>
<translation>Conserte %1, ou remova para usar os certificados deste computador.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>A proxy script is wanted here, and this program cannot run one.</source>
<translation>Aqui se pede um script de proxy, e este programa não consegue rodar um.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Name the proxy itself in the settings, under Connection.</source>
<translation>Indique o próprio proxy nas configurações, em Conexão.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Name an HTTP proxy in the settings, under Connection.</source>
<translation>Indique um proxy HTTP nas configurações, em Conexão.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Parley cannot use a proxy of this kind (%1).</source>
<translation>O Parley não consegue usar um proxy deste tipo (%1).</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>%1 did not take this.</source>
<translation>%1 não aceitou isto.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>%1 did not take this: “%2”</source>
<translation>%1 não aceitou isto: “%2”</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>Check this computer's date and time.</source>
<translation>Confira a data e a hora deste computador.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>Type one word, for example #critlib.</source>
<translation>Digite uma palavra, por exemplo #critlib.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>These %1 hashtags are too long for one search.</source>
<translation>Estas %1 hashtags são longas demais para uma busca.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>Take some away: together they may have about %1 characters.</source>
<translation>Tire algumas: juntas, podem ter cerca de %1 caracteres.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Parley last heard of these posts on %1. What was deleted since has to leave here, too.</source>
<translation>O Parley teve a última notícia destes posts em %1. O que foi excluído desde então precisa sair daqui também.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Opening the chat</source>
<translation>Abrindo o chat</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>That post is gone.</source>
<translation>Esse post não existe mais.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>It was deleted, or its room was forgotten.</source>
<translation>Ele foi excluído, ou a sala foi esquecida.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Check them…</source>
<translation>Verificar…</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Undo</source>
<translation>Desfazer</translation>
</message>
<message>
<location filename="../../desktop/readiness.py" />
<source>Profiles are not shown here.</source>
<translation>Perfis não são mostrados aqui.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Close other programs and try again.</source>
<translation>Feche outros programas e tente de novo.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>The rehearsal could not begin: %1.</source>
<translation>O ensaio não pôde começar: %1.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>There is nothing to rehearse yet.</source>
<translation>Ainda não há nada a ensaiar.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Put the questions on the run sheet first.</source>
<translation>Ponha antes as perguntas no roteiro.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>This is the rehearsal.</source>
<translation>Este é o ensaio.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>End it, and you may rehearse the chat again.</source>
<translation>Encerre-o, e você pode ensaiar o chat de novo.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>You are in no room yet.</source>
<translation>Você ainda não está em nenhuma sala.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Join one and plan a chat in it, then rehearse it.</source>
<translation>Entre em uma e planeje um chat nela, depois ensaie.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>No chat of yours is planned in this room.</source>
<translation>Nenhum chat seu está planejado nesta sala.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Plan one, then rehearse it.</source>
<translation>Planeje um e depois ensaie.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>Nothing of this chat is left here.</source>
<translation>Nada deste chat resta aqui.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>Choose another one.</source>
<translation>Escolha outro.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>A chat is being replayed already.</source>
<translation>Um chat já está sendo reproduzido.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>The chat could not begin: %1.</source>
<translation>O chat não pôde começar: %1.</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>The report is saved in %1 as %2.</source>
<translation>O relatório está salvo em %1 como %2.</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Report of %1</source>
<translation>Relatório de %1</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Reading the chat</source>
<translation>Lendo o chat</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Save the report</source>
<translation>Salvar o relatório</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Saving the report</source>
<translation>Salvando o relatório</translation>
</message>
<message>
<location filename="../../desktop/self_testing/translations.py" />
<source>Welcome to Parley</source>
<translation>Boas-vindas ao Parley</translation>
</message>
<message>
<location filename="../../desktop/services/archivist.py" />
<source>Parley ends.</source>
<translation>O Parley encerra.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Close its window, or end it where it hangs, and start Parley again.</source>
<translation>Feche a janela dele, ou encerre-o onde travou, e inicie o Parley de novo.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Close its window and start Parley again.</source>
<translation>Feche a janela dele e inicie o Parley de novo.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and cannot be reached from here.</source>
<translation>O Parley já está aberto em %1, e não pode ser alcançado daqui.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Use the window that is there, perhaps on another computer, or set %1 to another folder.</source>
<translation>Use a janela que já está aberta, talvez em outro computador, ou aponte %1 para outra pasta.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and does not answer.</source>
<translation>O Parley já está aberto em %1, e não responde.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and is of another version.</source>
<translation>O Parley já está aberto em %1, e é de outra versão.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Back to Parley</source>
<translation>Voltar ao Parley</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page now; Parley goes on from here.</source>
<translation>Você já pode fechar esta página; o Parley continua daqui.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Nothing was given</source>
<translation>Nada foi dado</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You did not give Parley access. You can close this page now.</source>
<translation>Você não deu acesso ao Parley. Já pode fechar esta página.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Parley has your answer</source>
<translation>O Parley tem sua resposta</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page now.</source>
<translation>Você já pode fechar esta página.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>This is not an answer that Parley waits for</source>
<translation>O Parley não espera esta resposta</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page; nothing happened.</source>
<translation>Você pode fechar esta página; nada aconteceu.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>%1 is not an address of this computer.</source>
<translation>%1 não é um endereço deste computador.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That is no folder that can be used.</source>
<translation>Essa pasta não pode ser usada.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Choose one that your co-hosts have, too.</source>
<translation>Escolha uma que seus coanfitriões também tenham.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That one is posted already.</source>
<translation>Essa já está postada.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That one is not posted yet.</source>
<translation>Essa ainda não está postada.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Edit it instead.</source>
<translation>Em vez disso, edite.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>There is nothing to post.</source>
<translation>Não há nada a postar.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Type what it shall say.</source>
<translation>Digite o que ela deve dizer.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>This is no bearer token.</source>
<translation>Isto não é um token bearer.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Copy it whole from the developer console, where it is called Bearer Token.</source>
<translation>Copie-o inteiro do console de desenvolvedores, onde se chama Bearer Token.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>You did not allow Parley to read for you.</source>
<translation>Você não permitiu que o Parley leia por você.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Sign in again and allow what is asked there.</source>
<translation>Entre de novo e permita o que se pede lá.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>You said yes as @%1, and here you are @%2.</source>
<translation>Você disse sim como @%1, e aqui você é @%2.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Sign in to your browser as @%1, then try again.</source>
<translation>Entre no navegador como @%1 e tente de novo.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>No chat was found in this room.</source>
<translation>Nenhum chat foi encontrado nesta sala.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>Name a room with a chat that was read or imported.</source>
<translation>Indique uma sala com um chat lido ou importado.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>No chat of %1 was found in this room.</source>
<translation>Nenhum chat de %1 foi encontrado nesta sala.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>Name one of %1.</source>
<translation>Indique um de %1.</translation>
</message>
<message>
<location filename="../../desktop/services/on_time.py" />
<source>Say that you mean it.</source>
<translation>Diga que é isso mesmo.</translation>
</message>
<message>
<location filename="../../desktop/services/on_time.py" />
<source>You have not posted here as @%1 yet.</source>
<translation>Você ainda não postou aqui como @%1.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The ports that the sign-in needs are taken by another program.</source>
<translation>As portas de que a entrada precisa estão ocupadas por outro programa.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>Close that program, then try again.</source>
<translation>Feche esse programa e tente de novo.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The sign-in was cancelled.</source>
<translation>A entrada foi cancelada.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>Start it again whenever you like.</source>
<translation>Comece de novo quando quiser.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The sign-in took too long.</source>
<translation>A entrada demorou demais.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>This is the practice room, to which nobody can be invited.</source>
<translation>Esta é a sala de prática, para a qual ninguém pode ser convidado.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>Plan the chat in the window of your real chats.</source>
<translation>Planeje o chat na janela dos seus chats reais.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>Saved as %1. Attach it to a mail, or put it on a page.</source>
<translation>Salvo como %1. Anexe a um e-mail ou ponha em uma página.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Practice posts</source>
<translation>Posts de prática</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>There is no room to show.</source>
<translation>Não há sala a mostrar.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Join a chat first.</source>
<translation>Participe antes de um chat.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Posts from %1</source>
<translation>Posts de %1</translation>
</message>
<message>
<location filename="../../desktop/start.py" />
<source>There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
<translation>Não há tela aqui: nem DISPLAY nem WAYLAND_DISPLAY está definido.</translation>
</message>
<message>
<location filename="../../desktop/start.py" />
<source>Use `parley practice`, which works without one.</source>
<translation>Use `parley practice`, que funciona sem tela.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>That calendar has a chat that is written in a way Parley cannot read.</source>
<translation>Esse calendário tem um chat escrito de um jeito que o Parley não consegue ler.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>Type the chat's hashtag instead.</source>
<translation>Em vez disso, digite a hashtag do chat.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>Ask whoever sent it for the time in another one.</source>
<translation>Peça o horário em outro a quem enviou.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>The chat #%1 begins in a time zone that this computer does not know: %2.</source>
<translation>O chat #%1 começa em um fuso horário que este computador não conhece: %2.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>No chat is in %1: none of its events names a hashtag.</source>
<translation>Não há chat em %1: nenhum dos eventos traz uma hashtag.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>The chat #%1 has no date, or one that there is not.</source>
<translation>O chat #%1 não tem data, ou tem uma que não existe.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_file.py" />
<source>Only a chat with a date goes into a calendar.</source>
<translation>Só um chat com data entra em um calendário.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_file.py" />
<source>Say first when it begins.</source>
<translation>Diga antes quando começa.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>Export the chat alone, or a shorter time.</source>
<translation>Exporte só o chat, ou um período mais curto.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>That is no calendar file.</source>
<translation>Isso não é um arquivo de calendário.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>Ask whoever sent it for one whose name ends in .ics.</source>
<translation>Peça um cujo nome termine em .ics a quem enviou.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>%1 has more than %2 MB.</source>
<translation>%1 tem mais de %2 MB.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close that program and start Parley again: it keeps the damaged file and begins a new one.</source>
<translation>Feche esse programa e inicie o Parley de novo: ele guarda o arquivo danificado e começa um novo.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database %1 is damaged, and %2 has it open.</source>
<translation>O banco de dados do Parley %1 está danificado, e %2 o tem aberto.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close that program, or wait until it has finished, and try again.</source>
<translation>Feche esse programa, ou espere que ele termine, e tente de novo.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close Parley and start it again: it keeps the damaged file and begins a new one.</source>
<translation>Feche o Parley e inicie de novo: ele guarda o arquivo danificado e começa um novo.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database is locked: %1 has it open.</source>
<translation>O banco de dados do Parley está bloqueado: %1 o tem aberto.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database %1 is damaged.</source>
<translation>O banco de dados do Parley %1 está danificado.</translation>
</message>
<message>
<location filename="../../desktop/store/document_file.py" />
<source>Choose another place for it.</source>
<translation>Escolha outro lugar.</translation>
</message>
<message>
<location filename="../../desktop/store/document_file.py" />
<source>%1 cannot be written: %2.</source>
<translation>%1 não pode ser escrito: %2.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>What was forgotten is deleted, and traces of it are left: the database is being read.</source>
<translation>O que foi esquecido está excluído, e restam vestígios: o banco de dados está sendo lido.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>Parley takes the traces away in a moment, or when it starts again.</source>
<translation>O Parley apaga os vestígios daqui a pouco, ou quando iniciar de novo.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>What was forgotten is deleted, and traces of it are left: a chat is being replayed.</source>
<translation>O que foi esquecido está excluído, e restam vestígios: um chat está sendo reproduzido.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>Close its window. Parley takes the traces away when it starts again.</source>
<translation>Feche a janela dele. O Parley apaga os vestígios quando iniciar de novo.</translation>
</message>
<message>
<location filename="../../desktop/store/forgotten.py" />
<source>A post of this room is just going out.</source>
<translation>Um post desta sala está saindo agora mesmo.</translation>
</message>
<message>
<location filename="../../desktop/store/forgotten.py" />
<source>Wait a moment, then forget the room.</source>
<translation>Espere um momento e depois esqueça a sala.</translation>
</message>
<message>
<location filename="../../desktop/store/glance.py" />
<source>This database is only looked at.</source>
<translation>Este banco de dados é só consultado.</translation>
</message>
<message>
<location filename="../../desktop/store/migrations.py" />
<source>Your Parley files were written by a newer Parley than this one.</source>
<translation>Seus arquivos do Parley foram escritos por um Parley mais novo que este.</translation>
</message>
<message>
<location filename="../../desktop/store/migrations.py" />
<source>Start the newer Parley, or set PARLEY_HOME to another folder for this one.</source>
<translation>Inicie o Parley mais novo, ou aponte PARLEY_HOME para outra pasta para este.</translation>
</message>
<message>
<location filename="../../desktop/store/post_file.py" />
<source>%1 has no posts that can be read.</source>
<translation>%1 não tem posts que possam ser lidos.</translation>
</message>
<message>
<location filename="../../desktop/store/post_file.py" />
<source>A table begins with a line that names its columns; one of them is named text.</source>
<translation>Uma tabela começa com uma linha que dá nome às colunas; uma delas se chama text.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Each line is one JSON object with at least "text", for example {"id": "1", "text": "Q1: Why?"}.</source>
<translation>Cada linha é um objeto JSON com pelo menos "text", por exemplo {"id": "1", "text": "Q1: Why?"}.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Line %1 of %2 is no post.</source>
<translation>A linha %1 de %2 não é um post.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name a file of JSON lines, one post a line.</source>
<translation>Indique um arquivo de linhas JSON, um post por linha.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name a file of JSON lines.</source>
<translation>Indique um arquivo de linhas JSON.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name another file.</source>
<translation>Indique outro arquivo.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>%1 is a folder.</source>
<translation>%1 é uma pasta.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>There is no file %1.</source>
<translation>Não existe o arquivo %1.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>%1 cannot be read: %2.</source>
<translation>%1 não pode ser lido: %2.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose another file.</source>
<translation>Escolha outro arquivo.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose one file.</source>
<translation>Escolha um arquivo.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose a file that is there.</source>
<translation>Escolha um arquivo que exista.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Unpack it, and choose the file with the posts.</source>
<translation>Descompacte, e escolha o arquivo com os posts.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>%1 has no posts in a place where they are looked for.</source>
<translation>%1 não tem posts em um lugar onde se procura.</translation>
</message>
<message>
<location filename="../../desktop/store/run_sheets.py" />
<source>A picture in the shared folder is not the one that its cue means.</source>
<translation>Uma imagem da pasta compartilhada não é a que a etapa quer.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>%1 is not a file that Parley can read.</source>
<translation>%1 não é um arquivo que o Parley possa ler.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>Name one that ends in .ics or .parley.</source>
<translation>Indique um que termine em .ics ou .parley.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>Look where the file is.</source>
<translation>Veja onde está o arquivo.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Choose one that was exported from Parley.</source>
<translation>Escolha um que foi exportado do Parley.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>That file was written by a newer Parley than this one.</source>
<translation>Esse arquivo foi escrito por um Parley mais novo que este.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Take it in with the newer Parley.</source>
<translation>Importe com o Parley mais novo.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>%1 is not a file that Parley wrote.</source>
<translation>%1 não é um arquivo que o Parley escreveu.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Name a new file.</source>
<translation>Indique um arquivo novo.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>That is the database that is open.</source>
<translation>Esse é o banco de dados que está aberto.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Choose the file that you exported.</source>
<translation>Escolha o arquivo que você exportou.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>%1 is there already.</source>
<translation>%1 já existe.</translation>
</message>
<message>
<location filename="../../desktop/store/turn.py" />
<source>Another Parley is busy with the same sign-in.</source>
<translation>Outro Parley está ocupado com a mesma entrada.</translation>
</message>
<message>
<location filename="../../desktop/store/turn.py" />
<source>Close that one, or wait a moment.</source>
<translation>Feche esse, ou espere um momento.</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>The transcript is saved in %1 as %2.</source>
<translation>A transcrição está salva em %1 como %2.</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Writing the transcript</source>
<translation>Escrevendo a transcrição</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Save the transcript</source>
<translation>Salvar a transcrição</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Signed in as @%1</source>
<translation>Sessão aberta como @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Account</source>
<translation>Conta</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Nobody reads here yet: choose an account</source>
<translation>Ninguém lê aqui ainda: escolha uma conta</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Go on as @%1</source>
<translation>Continuar como @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Who reads and posts here?</source>
<translation>Quem lê e posta aqui?</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Nobody does until you choose. You can change it at any time, and your text stays.</source>
<translation>Ninguém, até você escolher. Você pode mudar a qualquer momento, e seu texto fica.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring is locked.</source>
<translation>seu chaveiro está bloqueado.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring does not answer.</source>
<translation>seu chaveiro não responde.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>this computer has no safe place for your key.</source>
<translation>este computador não tem um lugar seguro para sua chave.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>@%1 is signed in already. To add another account, switch to it in your browser first.</source>
<translation>@%1 já entrou. Para adicionar outra conta, mude antes para ela no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>You are signed in for this session only:</source>
<translation>Sua sessão vale só por agora:</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Accounts</source>
<translation>Contas</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account…</source>
<translation>Adicionar uma conta…</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out @%1</source>
<translation>Sair de @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account through %1's app…</source>
<translation>Adicionar uma conta pelo app de %1…</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>%1 pays for what is read and posted</source>
<translation>%1 paga pelo que é lido e postado</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out of this computer</source>
<translation>Sair neste computador</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Join a chat</source>
<translation>Participar de um chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Invite to this chat</source>
<translation>Convidar para este chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Upcoming chats</source>
<translation>Próximos chats</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Plan a chat</source>
<translation>Planejar um chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Archive</source>
<translation>Histórico</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>history search old</source>
<translation>arquivo história buscar antigo</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Write a recap of this chat</source>
<translation>Escrever um resumo deste chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Your hour in this chat</source>
<translation>Sua hora neste chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Report of this chat</source>
<translation>Relatório deste chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Save the transcript of this chat</source>
<translation>Salvar a transcrição deste chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Rehearse this chat</source>
<translation>Ensaiar este chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Host's desk</source>
<translation>Painel do anfitrião</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Go to the next cue</source>
<translation>Ir para a próxima etapa</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Inbox</source>
<translation>Caixa de entrada</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Draft a holding reply</source>
<translation>Rascunhar uma resposta provisória</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Stage, for a projector or a call</source>
<translation>Palco, para projetor ou videochamada</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Raise the cap for this chat</source>
<translation>Aumentar o teto deste chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Post it</source>
<translation>Postar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Edit</source>
<translation>Editar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Move up</source>
<translation>Subir</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Move down</source>
<translation>Descer</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>I post it</source>
<translation>Eu posto</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Anybody posts it</source>
<translation>Qualquer um posta</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Skip</source>
<translation>Pular</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Bring %1 back</source>
<translation>Trazer %1 de volta</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Take off the run sheet</source>
<translation>Tirar do roteiro</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Show the post</source>
<translation>Mostrar o post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Correct…</source>
<translation>Corrigir…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Pass on…</source>
<translation>Encaminhar…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>On it</source>
<translation>Estou nisso</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Answer…</source>
<translation>Resposta…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Note…</source>
<translation>Nota…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Put it on the run sheet</source>
<translation>Pôr no roteiro</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Open the post on %1</source>
<translation>Abrir o post no %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Show it in cards again</source>
<translation>Mostrar de novo nos cartões</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Leave it out of cards</source>
<translation>Deixar fora dos cartões</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Take it out of the inbox</source>
<translation>Tirar da caixa</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Follow up</source>
<translation>Dar retorno</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>It is posted</source>
<translation>Está postado</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Open again</source>
<translation>Reabrir</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Full screen</source>
<translation>Tela cheia</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Reply in the browser</source>
<translation>Responder no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Repost</source>
<translation>Repostar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Like in the browser</source>
<translation>Curtir no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Quote in the browser</source>
<translation>Citar no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Open the post</source>
<translation>Abrir o post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Open %1</source>
<translation>Abrir %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Menu: all that can be done with it</source>
<translation>Menu: tudo o que se pode fazer com ele</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show its pictures</source>
<translation>Mostrar as imagens dele</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Cover pictures by @%1</source>
<translation>Cobrir as imagens de @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Vote on %1</source>
<translation>Votar no %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Play it on %1</source>
<translation>Reproduzir no %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>See what was edited on %1</source>
<translation>Ver no %1 o que foi editado</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Keep</source>
<translation>Guardar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Do not keep</source>
<translation>Deixar de guardar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>To the inbox</source>
<translation>Para a caixa</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show on stage</source>
<translation>Mostrar no palco</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Take it off the stage</source>
<translation>Tirar do palco</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Pin as</source>
<translation>Fixar como</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Release the pin</source>
<translation>Desafixar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move to</source>
<translation>Mover para</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Where Parley put it</source>
<translation>Onde o Parley pôs</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Leave this post out of counts</source>
<translation>Não contar este post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Count this post again</source>
<translation>Contar este post de novo</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Leave @%1 out of counts</source>
<translation>Não contar @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Count @%1 again</source>
<translation>Contar @%1 de novo</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mute @%1</source>
<translation>Silenciar @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mute a word…</source>
<translation>Silenciar palavra…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy text</source>
<translation>Copiar texto</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy link</source>
<translation>Copiar link</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mark @%1 as host</source>
<translation>Marcar @%1 como anfitrião</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>@%1 is not a host</source>
<translation>@%1 não é anfitrião</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Hide this reply</source>
<translation>Ocultar esta resposta</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show this reply again</source>
<translation>Mostrar esta resposta de novo</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Report this post on %1</source>
<translation>Denunciar este post no %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Block @%1 on %2</source>
<translation>Bloquear @%1 no %2</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Delete it for everybody</source>
<translation>Excluir para todos</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Send now</source>
<translation>Enviar agora</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Change time</source>
<translation>Mudar o horário</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Do not send</source>
<translation>Não enviar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Try again</source>
<translation>Tentar de novo</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show that post</source>
<translation>Mostrar esse post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Change it</source>
<translation>Mudar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Discard</source>
<translation>Descartar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy the text</source>
<translation>Copiar o texto</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>It is out</source>
<translation>Já saiu</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>It did not go out</source>
<translation>Não saiu</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Continue in browser</source>
<translation>Continuar no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Describe it</source>
<translation>Descrever</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move it to the left</source>
<translation>Mover para a esquerda</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move it to the right</source>
<translation>Mover para a direita</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Take it out</source>
<translation>Tirar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Find in this room</source>
<translation>Buscar nesta sala</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Next match, further down</source>
<translation>Próxima ocorrência, mais abaixo</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Previous match, further up</source>
<translation>Ocorrência anterior, mais acima</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Catch up</source>
<translation>Ficar em dia</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Look for new posts now</source>
<translation>Procurar posts novos agora</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Go to the newest post</source>
<translation>Ir para o post mais recente</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Go to where you stopped reading</source>
<translation>Ir para onde você parou de ler</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Hold the stream</source>
<translation>Pausar o feed</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the current question</source>
<translation>Dizer a pergunta atual</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the next answer</source>
<translation>Dizer a próxima resposta</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the answer before</source>
<translation>Dizer a resposta anterior</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say where you are</source>
<translation>Dizer onde você está</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the last again</source>
<translation>Repetir o último aviso</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Read the question before</source>
<translation>Ler a pergunta anterior</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Read the question after</source>
<translation>Ler a próxima pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Pin a question of your own</source>
<translation>Fixar uma pergunta sua</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Take back the last pin, move, mute, note or discard</source>
<translation>Desfazer o último: fixar, mover, silenciar, anotar ou descartar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>pause stop freeze</source>
<translation>pausa parar congelar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>View a question by its number</source>
<translation>Ver uma pergunta pelo número</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Writing</source>
<translation>Escrever</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Reading</source>
<translation>Ler</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post</source>
<translation>Com um post</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post that waits</source>
<translation>Com um post à espera</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Chats</source>
<translation>Chats</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Hosting</source>
<translation>Como anfitrião</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a cue of the run sheet</source>
<translation>Com uma etapa do roteiro</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post in the inbox</source>
<translation>Com um post na caixa</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Window</source>
<translation>Janela</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Find a command</source>
<translation>Encontrar um comando</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>All keys</source>
<translation>Todas as teclas</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Next pane</source>
<translation>Próximo painel</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Previous pane</source>
<translation>Painel anterior</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Switch between light and dark</source>
<translation>Alternar entre claro e escuro</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>theme dark light night</source>
<translation>tema escuro claro noite</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Larger text</source>
<translation>Texto maior</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Smaller text</source>
<translation>Texto menor</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Text as large as the system's</source>
<translation>Texto no tamanho do sistema</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Quiet on or off</source>
<translation>Ligar ou desligar o silêncio</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Settings</source>
<translation>Configurações</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>What Parley keeps</source>
<translation>O que o Parley guarda</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Help</source>
<translation>Ajuda</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>guide manual</source>
<translation>guia manual</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Tour of Parley, two minutes</source>
<translation>Tour do Parley, dois minutos</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Words explained</source>
<translation>Palavras explicadas</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Close Parley</source>
<translation>Fechar o Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>shortcuts keyboard</source>
<translation>atalhos teclado</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>zoom</source>
<translation>zoom ampliar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>mute sound silence notifications</source>
<translation>silenciar som notificações</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>privacy stored deleted</source>
<translation>privacidade guardado apagado</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>glossary dictionary meaning</source>
<translation>glossário dicionário significado</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Send</source>
<translation>Enviar</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Send later</source>
<translation>Enviar mais tarde</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Write</source>
<translation>Escrever</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Hashtag on or off</source>
<translation>Pôr ou tirar a hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Number on or off</source>
<translation>Pôr ou tirar o número</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Bring up a prepared answer</source>
<translation>Trazer uma resposta preparada</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Tell your followers that you are in a chat</source>
<translation>Avisar seus seguidores de que você está em um chat</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Keep for yourself</source>
<translation>Guardar para você</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Accept what the line offers</source>
<translation>Aceitar o que a linha oferece</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Mend the next misspelled word</source>
<translation>Corrigir a próxima palavra errada</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Add pictures</source>
<translation>Adicionar imagens</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Write as another account</source>
<translation>Escrever com outra conta</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>No question was asked yet.</source>
<translation>Nenhuma pergunta foi feita ainda.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>Nobody has answered yet.</source>
<translation>Ninguém respondeu ainda.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>%1.</source>
<translation>%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>That is the last answer so far.</source>
<translation>Essa é a última resposta até agora.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>That is the first answer.</source>
<translation>Essa é a primeira resposta.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>You are in #%1.</source>
<translation>Você está em #%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>Nothing was said yet.</source>
<translation>Nada foi dito ainda.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>You are reading %1.</source>
<translation>Você está lendo %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>The chat is over</source>
<translation>O chat terminou</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>%1 in #%2</source>
<translation>%1 em #%2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>%1: %2</source>
<translation>%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>Your post did not go out</source>
<translation>Seu post não saiu</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>The chat begins now.</source>
<translation>O chat começa agora.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>The connection is back.</source>
<translation>A conexão voltou.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>%1, asked by %2</source>
<translation>%1, perguntada por %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>%1 was asked %2.</source>
<translation>%1 foi perguntada %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>Post %1 of %2.</source>
<translation>Post %1 de %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/aloud/words.py" />
<source>%n minutes are left in this chat.</source>
<extracomment>Of one: %n minute is left in this chat.</extracomment>
<translation>
<numerusform>Resta %n minuto deste chat.</numerusform>
<numerusform>Restam %n minutos deste chat.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>quotes %1: %2</source>
<translation>cita %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>You are writing: %1</source>
<translation>Você está escrevendo: %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/aloud/words.py" />
<source>%n posts are in the stream.</source>
<extracomment>Of one: %n post is in the stream.</extracomment>
<translation>
<numerusform>%n post está no feed.</numerusform>
<numerusform>%n posts estão no feed.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More about %1</source>
<translation>Mais sobre %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More</source>
<translation>Mais</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/chat_card.py" />
<source>On now</source>
<translation>Em curso</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/found.py" />
<source>Your note: %1</source>
<translation>Sua nota: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;All files (*)</source>
<translation>Posts (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;Todos os arquivos (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts of a chat that you have in a file: the archive that X gives you, or what a tool collected, as JSON or as a table (CSV). They stay on this computer, and each is there once.</source>
<translation>Posts de um chat que você tem em um arquivo: o arquivo de dados que o X lhe dá, ou o que uma ferramenta reuniu, como JSON ou como tabela (CSV). Eles ficam neste computador, e cada um aparece uma só vez.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import posts</source>
<translation>Importar posts</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Choose a file…</source>
<translation>Escolher um arquivo…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>No file yet</source>
<translation>Nenhum arquivo ainda</translation>
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
<translation>De quem são estes posts</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>@handle</source>
<translation>@usuario</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Whose posts these are: the file does not say</source>
<translation>De quem são estes posts: o arquivo não diz</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import</source>
<translation>Importar</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Close</source>
<translation>Fechar</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Looking at the file</source>
<translation>Examinando o arquivo</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Importing posts</source>
<translation>Importando posts</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Stopped. What is in stays; the same import goes on from there.</source>
<translation>Parado. O que entrou fica; a mesma importação continua daí.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>The file: %1</source>
<translation>O arquivo: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>A table</source>
<translation>Uma tabela</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X</source>
<translation>Um arquivo de dados do X</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts are new in #%1</source>
<extracomment>Of one: %n post is new in #%1</extracomment>
<translation>
<numerusform>%n post é novo em #%1</numerusform>
<numerusform>%n posts são novos em #%1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n were there</source>
<extracomment>Of one: %n was there</extracomment>
<translation>
<numerusform>%n já estava</numerusform>
<numerusform>%n já estavam</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines cannot be read: %1</source>
<extracomment>Of one: %n line cannot be read: %1</extracomment>
<translation>
<numerusform>%n linha não pode ser lida: %1</numerusform>
<numerusform>%n linhas não podem ser lidas: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines have no words: %1</source>
<extracomment>Of one: %n line has no words: %1</extracomment>
<translation>
<numerusform>%n linha não tem palavras: %1</numerusform>
<numerusform>%n linhas não têm palavras: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines do not say when they were written: %1</source>
<extracomment>Of one: %n line does not say when it was written: %1</extracomment>
<translation>
<numerusform>%n linha não diz quando foi escrita: %1</numerusform>
<numerusform>%n linhas não dizem quando foram escritas: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines were written in the future: %1</source>
<extracomment>Of one: %n line was written in the future: %1</extracomment>
<translation>
<numerusform>%n linha foi escrita no futuro: %1</numerusform>
<numerusform>%n linhas foram escritas no futuro: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines are longer than any post: %1</source>
<extracomment>Of one: %n line is longer than any post: %1</extracomment>
<translation>
<numerusform>%n linha é mais longa que qualquer post: %1</numerusform>
<numerusform>%n linhas são mais longas que qualquer post: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X, of @%1</source>
<translation>Um arquivo de dados do X, de @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>There is nothing of #%1 in this file.</source>
<translation>Não há nada de #%1 neste arquivo.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written from %1 to %2.</source>
<translation>Escritos de %1 a %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>begins with posts of %1</source>
<translation>começa com posts de %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines are no posts</source>
<extracomment>Of one: %n line is no post</extracomment>
<translation>
<numerusform>%n linha não é um post</numerusform>
<numerusform>%n linhas não são posts</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts without #%1 stayed out: it is the archive of a whole account.</source>
<extracomment>Of one: %n post without #%1 stayed out: it is the archive of a whole account.</extracomment>
<translation>
<numerusform>%n post sem #%1 ficou de fora: é o arquivo de uma conta inteira.</numerusform>
<numerusform>%n posts sem #%1 ficaram de fora: é o arquivo de uma conta inteira.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts stayed out: their authors deleted or protect them.</source>
<extracomment>Of one: %n post stayed out: its author deleted or protects it.</extracomment>
<translation>
<numerusform>%n post ficou de fora: o autor o exclui ou protege.</numerusform>
<numerusform>%n posts ficaram de fora: os autores os excluem ou protegem.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post of this chat at its beginning</source>
<translation>nenhum post deste chat no começo</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post at its beginning</source>
<translation>nenhum post no começo</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written on %1.</source>
<translation>Escritos em %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Kept posts</source>
<translation>Posts guardados</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes</source>
<translation>Notas</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Show more</source>
<translation>Mostrar mais</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Import posts…</source>
<translation>Importar posts…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search everything that was said</source>
<translation>Buscar em tudo o que foi dito</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search the archive</source>
<translation>Buscar no histórico</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>In which chat</source>
<translation>Em qual chat</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Back</source>
<translation>Voltar</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>All chats</source>
<translation>Todos os chats</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>The newest %1</source>
<translation>Os %1 mais recentes</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Chats stand here once they were on, each by itself.</source>
<translation>Os chats ficam aqui depois que acontecem, cada um em separado.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Posts that you keep in a chat stand here, whichever chat it was.</source>
<translation>Os posts que você guarda em um chat ficam aqui, seja qual for o chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes that you write in a chat stand here. Nobody else sees them.</source>
<translation>As notas que você escreve em um chat ficam aqui. Ninguém mais as vê.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/past_page.py" />
<source>Back to now</source>
<translation>Voltar ao presente</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/search_help.py" />
<source>How to search</source>
<translation>Como buscar</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Page</source>
<translation>Página</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>One file (HTML) to publish, send or print. Whoever opens it contacts nobody.</source>
<translation>Um só arquivo (HTML) para publicar, enviar ou imprimir. Quem abre não se conecta a ninguém.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Markdown</source>
<translation>Markdown</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a newsletter, a wiki or a blog.</source>
<translation>Para uma newsletter, um wiki ou um blog.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Table</source>
<translation>Tabela</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a spreadsheet (CSV): one row for each post, and no formulas.</source>
<translation>Para uma planilha (CSV): uma linha por post, e nenhuma fórmula.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>JSON lines</source>
<translation>Linhas JSON</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For other programs: one line for each post, reposts too.</source>
<translation>Para outros programas: uma linha por post, também os reposts.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Links</source>
<translation>Links</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>The posts' addresses alone, one a line. They may leave without a limit.</source>
<translation>Só os endereços dos posts, um por linha. Podem sair sem limite.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Names</source>
<translation>Nomes</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Initials</source>
<translation>Iniciais</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Numbers</source>
<translation>Números</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>%1 lets %2 of its posts leave in full on one day. Questions, guests and what you kept come first; the rest stands there as links. Your own posts and what you imported have no limit.</source>
<translation>%1 deixa sair por inteiro %2 dos seus posts por dia. Perguntas, convidados e o que você guardou vêm primeiro; o resto fica como links. Seus próprios posts e o que você importou não têm limite.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Choose a place…</source>
<translation>Escolher um lugar…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Form</source>
<translation>Formato</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>A post's address names who wrote it.</source>
<translation>O endereço de um post diz quem o escreveu.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>By question: what was asked, its answers, what probably belongs to it, and side talk.</source>
<translation>Por pergunta: o que foi perguntado, as respostas, o que provavelmente faz parte e a conversa paralela.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Everybody as they call themselves, with their handle.</source>
<translation>Cada pessoa como se chama, com seu nome de usuário.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Handles and full names in posts are replaced, too, and nothing links to anybody. What people say may still show who they are.</source>
<translation>Nomes de usuário e nomes completos nos posts também são trocados, e nada leva a ninguém. O que as pessoas dizem ainda pode mostrar quem são.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten, but for %n posts that other rooms have, too.</source>
<extracomment>Of one: #%1 is forgotten, but for one post that another room has, too.</extracomment>
<translation>
<numerusform>#%1 foi esquecida, exceto %n post que outra sala também tem.</numerusform>
<numerusform>#%1 foi esquecida, exceto %n posts que outras salas também têm.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for a year.</source>
<translation>#%1 guarda posts por um ano.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts were older and left this computer.</source>
<extracomment>Of one: %n post was older and left this computer.</extracomment>
<translation>
<numerusform>%n post era mais antigo e saiu deste computador.</numerusform>
<numerusform>%n posts eram mais antigos e saíram deste computador.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget #%1</source>
<translation>Esquecer #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget it</source>
<translation>Esquecer</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten. No file of Parley's has its words any more.</source>
<translation>#%1 foi esquecida. Nenhum arquivo do Parley tem mais as palavras dela.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What its author deletes or protects has to leave here, too. Parley asks which posts those are.</source>
<translation>O que o autor exclui ou protege precisa sair daqui também. O Parley pergunta quais posts são esses.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check %1</source>
<translation>Verificar %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check</source>
<translation>Verificar</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: all of them are still there.</source>
<translation>Verificado: %1; tudo continua lá.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for good.</source>
<translation>#%1 guarda posts para sempre.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for %n days.</source>
<extracomment>Of one: #%1 keeps posts for %n day.</extracomment>
<translation>
<numerusform>#%1 guarda posts por %n dia.</numerusform>
<numerusform>#%1 guarda posts por %n dias.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>For good</source>
<translation>Para sempre</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>A year</source>
<translation>Um ano</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>The plan of %1, with its run sheets</source>
<translation>O plano de %1, com os roteiros</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1, which was put aside as damaged and may hold any of your rooms</source>
<translation>%1, que foi separado por estar danificado e pode conter qualquer uma das suas salas</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All fetched pictures, which come again, and what the log says</source>
<translation>Todas as imagens baixadas, que voltam a ser baixadas, e o que diz o registro</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is in the shared folder %1 stays.</source>
<translation>O que está na pasta compartilhada %1 fica.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is posted stays on the network, and files that you saved stay where they are.</source>
<translation>O que foi postado fica na rede, e os arquivos que você salvou ficam onde estão.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All that Parley keeps of this room on this computer goes. This cannot be undone.</source>
<translation>Tudo o que o Parley guarda desta sala neste computador vai embora. Isso não pode ser desfeito.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>At the end Parley writes its file anew. With a big archive, your other rooms pause for a while.</source>
<translation>No fim, o Parley reescreve seu arquivo. Com um histórico grande, suas outras salas fazem uma pausa.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it</source>
<translation>Manter</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It last heard of these posts on %1.</source>
<translation>A última notícia destes posts foi em %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1: they count towards what this room may read today.</source>
<translation>Ele pergunta por %1: contam no que esta sala pode ler hoje.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1, which costs you %2 at most.</source>
<translation>Ele pergunta por %1, o que custa a você no máximo %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: one was deleted or protected, and left.</source>
<translation>Verificado: %1; um estava excluído ou protegido, e saiu.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: %2 were deleted or protected, and left.</source>
<translation>Verificado: %1; %2 estavam excluídos ou protegidos, e saíram.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>In a newer version: %1.</source>
<translation>Em uma versão mais nova: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>How long #%1 keeps posts</source>
<translation>Por quanto tempo #%1 guarda posts</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it so</source>
<translation>Manter assim</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other people's posts stay</source>
<translation>Os posts de outras pessoas ficam</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Leaving now: %1. This cannot be undone.</source>
<translation>Saem agora: %1. Isso não pode ser desfeito.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Nothing leaves now.</source>
<translation>Nada sai agora.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other rooms have %n of these posts, too. There they stay.</source>
<extracomment>Of one: Another room has one of these posts, too. There it stays.</extracomment>
<translation>
<numerusform>Outra sala também tem %n destes posts. Lá ele fica.</numerusform>
<numerusform>Outras salas também têm %n destes posts. Lá eles ficam.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Posts that are older leave this computer by themselves.</source>
<translation>Posts mais antigos saem deste computador sozinhos.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Your own stay, and so do those that you kept, noted or put into the inbox.</source>
<translation>Os seus ficam, e também os que você guardou, anotou ou pôs na caixa.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Change nothing</source>
<translation>Não mudar nada</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Delete %1 now</source>
<translation>Excluir %1 agora</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n kept posts and notes</source>
<extracomment>Of one: %n kept post or note</extracomment>
<translation>
<numerusform>%n post guardado ou nota</numerusform>
<numerusform>%n posts guardados e notas</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n drafts and prepared answers</source>
<extracomment>Of one: %n draft or prepared answer</extracomment>
<translation>
<numerusform>%n rascunho ou resposta preparada</numerusform>
<numerusform>%n rascunhos e respostas preparadas</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts that wait, and will not go out</source>
<extracomment>Of one: %n post that waits, and will not go out</extracomment>
<translation>
<numerusform>%n post que espera, e não vai sair</numerusform>
<numerusform>%n posts que esperam, e não vão sair</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts in the inbox</source>
<extracomment>Of one: %n post in the inbox</extracomment>
<translation>
<numerusform>%n post na caixa</numerusform>
<numerusform>%n posts na caixa</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %2 to %3</source>
<translation>%1, de %2 a %3</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>#%1 of %2</source>
<translation>#%1 de %2</translation>
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
<numerusform>Nenhum chat no último dia. Posts mais antigos saíram: esta sala não os guarda mais.</numerusform>
<numerusform>Nenhum chat nos últimos %n dias. Posts mais antigos saíram: esta sala não os guarda mais.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n notes</source>
<extracomment>Of one: %n note</extracomment>
<translation>
<numerusform>%n nota</numerusform>
<numerusform>%n notas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A handle comes right after it, as in from:asha.</source>
<translation>“%1” não foi entendido. O nome de usuário vem logo depois, como em from:asha.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A hashtag comes right after it, as in in:critlib.</source>
<translation>“%1” não foi entendido. A hashtag vem logo depois, como em in:critlib.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A number comes right after it, as in question:3.</source>
<translation>“%1” não foi entendido. O número vem logo depois, como em question:3.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A day comes right after it, as in %2:2015-06-10; a month is 2015-06.</source>
<translation>“%1” não foi entendido. O dia vem logo depois, como em %2:2015-06-10; um mês é 2015-06.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>these words, one after the other</source>
<translation>estas palavras, uma depois da outra</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>every word that begins like this</source>
<translation>toda palavra que começa assim</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts by one person: from:ines</source>
<translation>posts de uma pessoa: from:ines</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts with a hashtag: #books</source>
<translation>posts com uma hashtag: #books</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one chat: in:critlib</source>
<translation>posts de um chat: in:critlib</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>what was said to a question: question:3</source>
<translation>o que foi dito sobre uma pergunta: question:3</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one day: on:2026-11-21</source>
<translation>posts de um dia: on:2026-11-21</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and after it</source>
<translation>posts desse dia e depois</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and before it</source>
<translation>posts desse dia e antes</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>d MMMM yyyy</source>
<translation>d 'de' MMMM 'de' yyyy</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>No chat of the last year. This room keeps posts for a year; those that were older left.</source>
<translation>Nenhum chat no último ano. Esta sala guarda posts por um ano; os mais antigos saíram.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1: %2 of %3.</source>
<translation>Procurando chats em #%1: %2 de %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1.</source>
<translation>Procurando chats em #%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in all rooms.</source>
<translation>Procurando chats em todas as salas.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %n of them afterwards</source>
<extracomment>Of one: %1, %n of them afterwards</extracomment>
<translation>
<numerusform>%1, %n deles depois</numerusform>
<numerusform>%1, %n deles depois</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Nothing found. Try fewer words, only the beginning of one, or another chat.</source>
<translation>Nada encontrado. Tente menos palavras, só o começo de uma, ou outro chat.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n posts afterwards</source>
<extracomment>Of one: %n post afterwards</extracomment>
<translation>
<numerusform>%n post depois</numerusform>
<numerusform>%n posts depois</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; Parley goes on by itself.</source>
<translation>Diga sim no navegador; o Parley continua sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser. To add an account, switch to it there first.</source>
<translation>Diga sim no navegador. Para adicionar uma conta, mude antes para ela ali.</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; then hide it again.</source>
<translation>Diga sim no navegador; depois oculte de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Leave it stopped</source>
<translation>Deixar parado</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Let it stop</source>
<translation>Deixar parar</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Read on in the browser</source>
<translation>Continuar lendo no navegador</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%n questions so far</source>
<extracomment>Of one: %n question so far</extracomment>
<translation>
<numerusform>%n pergunta até agora</numerusform>
<numerusform>%n perguntas até agora</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Probably hosted by %1</source>
<translation>Anfitrião provável: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Hosted by %1</source>
<translation>Anfitrião: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guest %1</source>
<translation>Convidado: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guests %1</source>
<translation>Convidados: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>No question has been asked yet.</source>
<translation>Nenhuma pergunta foi feita ainda.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Catch up with #%1</source>
<translation>Ficar em dia com #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Got it</source>
<translation>Entendi</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Put this card away (Escape). %1 brings it back.</source>
<translation>Fechar este cartão (Esc). %1 o traz de volta.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>F6 goes there, Escape puts it away.</source>
<translation>F6 vai até lá, Esc fecha.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Questions and answers so far</source>
<translation>Perguntas e respostas até agora</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%1, asked %2, %3 so far</source>
<translation>%1, perguntada %2, %3 até agora</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>The chat is over. The last question was %1, with %2.</source>
<translation>O chat terminou. A última pergunta foi %1, com %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by the host</source>
<translation>Guardado pelo anfitrião</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by you</source>
<translation>Guardado por você</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>no answers</source>
<translation>sem respostas</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>the question now</source>
<translation>a pergunta atual</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this question on the question card</source>
<translation>Mostra esta pergunta no cartão</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this post in the stream</source>
<translation>Mostra este post no feed</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe</source>
<translation>Descrever</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your picture for those who cannot see it.</source>
<translation>Descreva sua imagem para quem não pode vê-la.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your pictures for those who cannot see them.</source>
<translation>Descreva suas imagens para quem não pode vê-las.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Send again to post without.</source>
<translation>Envie de novo para postar sem.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Post without</source>
<translation>Postar sem</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>A description is %1 over what fits. Shorten it.</source>
<translation>Uma descrição passa em %1 do que cabe. Encurte.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>You host here: describe each picture before it goes out.</source>
<translation>Você é anfitrião aqui: descreva cada imagem antes que ela saia.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Shorten it</source>
<translation>Encurtar</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Done</source>
<translation>Pronto</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Description</source>
<translation>Descrição</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>%1 left</source>
<translation>restam %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in the picture?</source>
<translation>O que há na imagem?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Picture %1 of %2, for those who cannot see it</source>
<translation>Imagem %1 de %2, para quem não pode vê-la</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in picture %1?</source>
<translation>O que há na imagem %1?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>You host here with @%1. Answer %2 with it?</source>
<translation>Você é anfitrião aqui com @%1. Responder %2 com ela?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Alt+Enter posts.</source>
<translation>Alt+Enter posta.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Post %1</source>
<translation>Postar %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Switch</source>
<translation>Trocar</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Leave the hashtag out, or put it back (Alt+T)</source>
<translation>Tirar a hashtag, ou pôr de volta (Alt+T)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number, none</source>
<translation>Número da resposta, nenhum</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Choose the question you answer (Alt+N: number on or off)</source>
<translation>Escolher a pergunta que você responde (Alt+N: pôr ou tirar o número)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, added</source>
<translation>Hashtag #%1, adicionada</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, left out</source>
<translation>Hashtag #%1, tirada</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No hashtag</source>
<translation>Sem hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, in your text already</source>
<translation>Hashtag #%1, já está no seu texto</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>In your text already</source>
<translation>Já está no seu texto</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No number</source>
<translation>Sem número</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number %1</source>
<translation>Número da resposta %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1, locked</source>
<translation>%1, bloqueado</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1 · begun</source>
<translation>%1 · começada</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1 may turn away a post from an app that mentions people. The browser is the way then.</source>
<translation>%1 pode recusar um post de um app que menciona pessoas. Aí o caminho é o navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1, %2 of %3</source>
<translation>%1, %2 de %3</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Switch account</source>
<translation>Trocar de conta</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Yes, post</source>
<translation>Sim, postar</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post here as %1?</source>
<translation>Postar aqui como %1?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post as %1</source>
<translation>Postar como %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>All right</source>
<translation>Tudo bem</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>Free in browser ↗</source>
<translation>Grátis no navegador ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 stands before your %1.</source>
<translation>%2 está antes do seu %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %2</source>
<translation>Tirar %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Answers begin with %4 here.</source>
<translation>Aqui as respostas começam com %4.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Make it %3</source>
<translation>Mudar para %3</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 is there already.</source>
<translation>%2 já está lá.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %1</source>
<translation>Tirar %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%3 is there twice.</source>
<translation>%3 está duas vezes.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop one</source>
<translation>Tirar uma</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is typed behind %2.</source>
<translation>%1 está digitado depois de %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>No question for %1 so far.</source>
<translation>Nenhuma pergunta para %1 até agora.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 would become a link.</source>
<translation>%1 viraria um link.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Add a blank</source>
<translation>Adicionar um espaço</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>You posted nearly the same.</source>
<translation>Você postou quase o mesmo.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Send anyway</source>
<translation>Enviar mesmo assim</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is added by itself.</source>
<translation>%1 entra sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop yours</source>
<translation>Tirar o seu</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Copied.</source>
<translation>Copiado.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>What you put away is back.</source>
<translation>O que você deixou de lado voltou.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Its words are in the composer again.</source>
<translation>As palavras estão de novo no editor.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>It is on its way already.</source>
<translation>Já está a caminho.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>More that can be done about it</source>
<translation>Mais que se pode fazer com isto</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>In browser ↗</source>
<translation>No navegador ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of your post %2.</source>
<translation>%1 diz que isto é uma cópia do seu post %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1, %n posts: %2</source>
<extracomment>Of one: %1, %n post: %2</extracomment>
<translation>
<numerusform>%1, %n post: %2</numerusform>
<numerusform>%1, %n posts: %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2, %3 % uploaded</source>
<translation>%1 · %2, %3% enviado</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2</source>
<translation>%1 · %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Sent. It has no #%1, so the stream does not show it.</source>
<translation>Enviado. Não tem #%1, por isso o feed não o mostra.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It was to go out at %1, and it is %2 now.</source>
<translation>Devia sair: %1; agora são %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It has waited since %1, and it is %2 now.</source>
<translation>Espera desde: %1; agora são %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Parley does not know whether this went out. Look, then send it or discard it.</source>
<translation>O Parley não sabe se isto saiu. Olhe e depois envie ou descarte.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of what you posted just now.</source>
<translation>%1 diz que isto é uma cópia do que você acabou de postar.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your repost</source>
<translation>Seu repost</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Hiding a reply</source>
<translation>Ocultar uma resposta</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Showing a reply again</source>
<translation>Mostrar de novo uma resposta</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your deletion</source>
<translation>Sua exclusão</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%n posts: %1</source>
<extracomment>Of one: %n post: %1</extracomment>
<translation>
<numerusform>%n post: %1</numerusform>
<numerusform>%n posts: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded here. It may have gone out all the same.</source>
<translation>Descartado aqui. Pode ter saído mesmo assim.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Cancelled. It does not go out.</source>
<translation>Cancelado. Não sai.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded.</source>
<translation>Descartado.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Reposted</source>
<translation>Repostado</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>The reply is hidden</source>
<translation>A resposta está oculta</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>The reply is shown again</source>
<translation>A resposta aparece de novo</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your post is deleted</source>
<translation>Seu post foi excluído</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your %1 is in</source>
<translation>Sua %1 chegou</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your post is in</source>
<translation>Seu post chegou</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out in %1 s</source>
<translation>Sai em %1 s</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out after the one before it</source>
<translation>Sai depois do anterior</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Going out now</source>
<translation>Saindo agora</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out at %1</source>
<translation>Sai: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Your post</source>
<translation>Seu post</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Number and hashtag</source>
<translation>Número e hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More that goes with a post</source>
<translation>Mais que vai com um post</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More for your post</source>
<translation>Mais para seu post</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser; post it there.</source>
<translation>Seu texto está no navegador; poste lá.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser. It does not take your pictures along; they are kept here.</source>
<translation>Seu texto está no navegador. Suas imagens não vão junto; ficam guardadas aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>%1 is in the browser; post it there.</source>
<translation>%1 está no navegador; poste lá.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Clear it here</source>
<translation>Apagar aqui</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%n posts: %1 to %2</source>
<extracomment>Of one: %n post: %1 to %2</extracomment>
<translation>
<numerusform>%n post: de %1 a %2</numerusform>
<numerusform>%n posts: de %1 a %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1 over what fits in a post.</source>
<translation>%1 a mais do que cabe em um post.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Make it %n posts</source>
<extracomment>Of one: Make it %n post</extracomment>
<translation>
<numerusform>Fazer %n post</numerusform>
<numerusform>Fazer %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>2 posts: %1 and %2</source>
<translation>2 posts: %1 e %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1, each with #%2.</source>
<translation>%1, cada um com #%2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Shorten instead</source>
<translation>Melhor encurtar</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Do not change it</source>
<translation>Não mudar</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Time</source>
<translation>Horário</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Today</source>
<translation>Hoje</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Tomorrow</source>
<translation>Amanhã</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Day</source>
<translation>Dia</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>In 5 min</source>
<translation>Em 5 min</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>At %1</source>
<translation>Às %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>When the chat begins, %1</source>
<translation>Quando o chat começar, %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>That time is past. Choose one that is still to come.</source>
<translation>Esse horário já passou. Escolha um que ainda venha.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Alt+Enter</source>
<translation>Alt+Enter</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Tab or Alt+Enter</source>
<translation>Tab ou Alt+Enter</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>%1  Tab</source>
<translation>%1  Tab</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/offer_list.py" />
<source>What completes your word</source>
<translation>O que completa sua palavra</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Posts on their way</source>
<translation>Posts a caminho</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>%n more wait behind it</source>
<extracomment>Of one: One more waits behind it</extracomment>
<translation>
<numerusform>Mais %n espera atrás dele</numerusform>
<numerusform>Mais %n esperam atrás dele</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>an account that is signed out</source>
<translation>uma conta sem sessão</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Show the post in the stream</source>
<translation>Mostrar o post no feed</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Dismiss</source>
<translation>Dispensar</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>As %1: %2</source>
<translation>Como %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Later</source>
<translation>Mais tarde</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your post…</source>
<translation>Seu post…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your answer to %1…</source>
<translation>Sua resposta a %1…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/part_labels.py" />
<source>Will be posted as: %1</source>
<translation>Será postado como: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>This can go out in the browser, too.</source>
<translation>Isto também pode sair no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Say yes in your browser; your text waits here.</source>
<translation>Diga sim no navegador; seu texto espera aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may post, not with pictures yet.</source>
<translation>@%1 pode postar, mas ainda não com imagens.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may read, not post yet.</source>
<translation>@%1 pode ler, mas ainda não postar.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Your text is kept.</source>
<translation>Seu texto está guardado.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Allow in browser</source>
<translation>Permitir no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Copy the address</source>
<translation>Copiar o endereço</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read this as a picture.</source>
<translation>O Parley não consegue ler isto como imagem.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Add a JPEG, PNG, GIF, WebP or BMP file.</source>
<translation>Adicione um arquivo JPEG, PNG, GIF, WebP ou BMP.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is too large to open.</source>
<translation>Esta imagem é grande demais para abrir.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it smaller, and add that.</source>
<translation>Salve-a menor e adicione essa.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is damaged.</source>
<translation>Esta imagem está danificada.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it anew, and add that.</source>
<translation>Salve-a de novo e adicione essa.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it as JPEG, and add that.</source>
<translation>Salve-a como JPEG e adicione essa.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>That is no picture.</source>
<translation>Isso não é uma imagem.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Look whether you may read it.</source>
<translation>Veja se você pode lê-la.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read %1 pictures.</source>
<translation>O Parley não lê imagens %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>“%1” cannot be opened.</source>
<translation>“%1” não abre.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Pictures of your post</source>
<translation>Imagens do seu post</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>The picture is out. Ctrl+Z brings it back.</source>
<translation>A imagem saiu. Ctrl+Z a traz de volta.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing the picture…</source>
<translation>Preparando a imagem…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing…</source>
<translation>Preparando…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Leave the picture that is being prepared</source>
<translation>Deixar a imagem que está sendo preparada</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)</source>
<translation>Imagens (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>All files (*)</source>
<translation>Todos os arquivos (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>The picture is not ready yet. Send again in a moment.</source>
<translation>A imagem ainda não está pronta. Envie de novo daqui a pouco.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Picture</source>
<translation>Imagem</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/pictures.py" />
<source>A post takes %n pictures; the others stay out.</source>
<extracomment>Of one: A post takes %n picture; the others stay out.</extracomment>
<translation>
<numerusform>Um post aceita %n imagem; as outras ficam de fora.</numerusform>
<numerusform>Um post aceita %n imagens; as outras ficam de fora.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/pictures.py" />
<source>%n pictures too many. Take them out.</source>
<extracomment>Of one: One picture too many. Take it out.</extracomment>
<translation>
<numerusform>%n imagem a mais. Tire-a.</numerusform>
<numerusform>%n imagens a mais. Tire-as.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Of a moving picture the first one is posted.</source>
<translation>De uma imagem animada, a primeira é postada.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Add pictures, or drop or paste them (%1)</source>
<translation>Adicionar imagens, ou soltá-las ou colá-las (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared</source>
<translation>Preparada</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Leave it</source>
<translation>Deixar</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring it up</source>
<translation>Trazer</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>%1 is prepared.</source>
<translation>%1 está preparada.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Write answers for later…</source>
<translation>Escrever respostas para depois…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared answers</source>
<translation>Respostas preparadas</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared %1</source>
<translation>%1 preparada</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Answers written before they are asked for: %1</source>
<translation>Respostas escritas antes que sejam pedidas: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up %1</source>
<translation>Trazer %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up what you prepared for %1: %2</source>
<translation>Trazer o que você preparou para %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Kept as you type. Nobody sees it.</source>
<translation>Guardado enquanto você digita. Ninguém vê.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer</source>
<translation>Resposta preparada</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer %1</source>
<translation>Resposta preparada %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>No further answer</source>
<translation>Nenhuma outra resposta</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Your answer for later, %1</source>
<translation>Sua resposta para depois, %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepare %1</source>
<translation>Preparar %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>%1 · prepared</source>
<translation>%1 · preparada</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Or keep it for yourself; nobody else sees it.</source>
<translation>Ou guarde para você; ninguém mais vê.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>There is nothing to keep yet.</source>
<translation>Ainda não há nada para guardar.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Write a sentence first.</source>
<translation>Escreva uma frase antes.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>A private answer belongs to a question.</source>
<translation>Uma resposta privada pertence a uma pergunta.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Choose its number first.</source>
<translation>Escolha antes o número dela.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Kept for yourself with %1.</source>
<translation>Guardado para você com %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2.</source>
<translation>Falta %2 no seu post (%1).</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Sorry, no hashtag the first time:</source>
<translation>Desculpem, da primeira vez foi sem hashtag:</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2; it has replies.</source>
<translation>Falta %2 no seu post (%1); ele tem respostas.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>My answer:</source>
<translation>Minha resposta:</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Replace it</source>
<translation>Substituir</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Lead to it</source>
<translation>Levar até ele</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep no number</source>
<translation>Seguir sem número</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is planned for now.</source>
<translation>%1 está prevista para agora.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is here.</source>
<translation>%1 chegou.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Send again to leave it.</source>
<translation>Envie de novo para deixar assim.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Make it %1</source>
<translation>Mudar para %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep %1</source>
<translation>Manter %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Easily done: %1</source>
<translation>Acontece: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Another account: F4, or a click on the initials</source>
<translation>Outra conta: F4, ou um clique nas iniciais</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending as @%1</source>
<translation>Praticar o envio como @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send as @%1</source>
<translation>Enviar como @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending</source>
<translation>Praticar o envio</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %n posts as @%1</source>
<extracomment>Of one: Practise %n post as @%1</extracomment>
<translation>
<numerusform>Praticar %n post como @%1</numerusform>
<numerusform>Praticar %n posts como @%1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %n posts as @%1</source>
<extracomment>Of one: Send %n post as @%1</extracomment>
<translation>
<numerusform>Enviar %n post como @%1</numerusform>
<numerusform>Enviar %n posts como @%1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %n posts</source>
<extracomment>Of one: Practise %n post</extracomment>
<translation>
<numerusform>Praticar %n post</numerusform>
<numerusform>Praticar %n posts</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %n posts</source>
<extracomment>Of one: Send %n post</extracomment>
<translation>
<numerusform>Enviar %n post</numerusform>
<numerusform>Enviar %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending anyway as @%1</source>
<translation>Praticar mesmo assim como @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send anyway as @%1</source>
<translation>Enviar mesmo assim como @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise anyway</source>
<translation>Praticar mesmo assim</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting as @%1</source>
<translation>Permitir postar como @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting</source>
<translation>Permitir postar</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>In browser</source>
<translation>No navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>a post without a number</source>
<translation>um post sem número</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1 before, too.</source>
<translation>Antes você também começou %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1.</source>
<translation>Você começou %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>Add it here</source>
<translation>Adicionar aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Add to my words</source>
<translation>Adicionar às minhas palavras</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Ignore here</source>
<translation>Ignorar aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Nothing like it in the dictionary</source>
<translation>Nada parecido no dicionário</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>No misspelled word.</source>
<translation>Nenhuma palavra errada.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Instead of %1</source>
<translation>Em vez de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Picture %1 of %2</source>
<translation>Imagem %1 de %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, described: %2</source>
<translation>%1, descrita: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, not described yet</source>
<translation>%1, ainda não descrita</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take it out (Delete); Ctrl+Z brings it back</source>
<translation>Tirar (Del); Ctrl+Z traz de volta</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Described</source>
<translation>Descrita</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Describe it for those who cannot see it</source>
<translation>Descrever para quem não pode vê-la</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take out picture %1</source>
<translation>Tirar a imagem %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Only what Parley posts for you can be timed.</source>
<translation>Só dá para agendar o que o Parley posta por você.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall %1 go out?</source>
<translation>Quando %1 deve sair?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Change to %1</source>
<translation>Mudar para %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall it go out?</source>
<translation>Quando deve sair?</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Send at %1</source>
<translation>Enviar às %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Sign in first; your text is kept.</source>
<translation>Entre primeiro; seu texto está guardado.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copied</source>
<translation>Copiado</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Your text is saved again.</source>
<translation>Seu texto está sendo salvo de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>Nothing is sent by that. Undo brings your words back.</source>
<translation>Nada é enviado com isso. Desfazer traz suas palavras de volta.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is taken back; nothing was sent.</source>
<translation>%1 voltou; nada foi enviado.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is out already. These are its words.</source>
<translation>%1 já saiu. Estas são as palavras.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is on its way already. These are its words.</source>
<translation>%1 já está a caminho. Estas são as palavras.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as: %1, %2 left</source>
<translation>Será postado como: %1, restam %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as %n posts: %1</source>
<extracomment>Of one: Will be posted as %n post: %1</extracomment>
<translation>
<numerusform>Será postado como %n post: %1</numerusform>
<numerusform>Será postado como %n posts: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Of %1. This is all of it: places in Parley's code, and nobody's words, names, keys or files. It is on this computer alone, until you pass it on.</source>
<translation>De %1. Isto é tudo o que ele contém: lugares do código do Parley, e nenhuma palavra, nome, chave ou arquivo de ninguém. Está só neste computador, até você o passar adiante.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Crash report</source>
<translation>Relatório de falha</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>It is copied. Paste it on the page that opens.</source>
<translation>Está copiado. Cole-o na página que se abre.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Save as…</source>
<translation>Salvar como…</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Saved as %1.</source>
<translation>Salvo como %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>It could not be written there. Choose another folder.</source>
<translation>Não foi possível salvar ali. Escolha outra pasta.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Send…</source>
<translation>Enviar…</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_words.py" />
<source>Something broke in Parley on %1. A report of it is on this computer.</source>
<translation>Algo quebrou no Parley em %1. Há um relatório neste computador.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_words.py" />
<source>Parley stopped unexpectedly on %1. A report of it is on this computer.</source>
<translation>O Parley parou de forma inesperada em %1. Há um relatório neste computador.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find</source>
<translation>Buscar</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find in #%1</source>
<translation>Buscar em #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Enter or F3</source>
<translation>Enter ou F3</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Shift+Enter or Shift+F3</source>
<translation>Shift+Enter ou Shift+F3</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Close the search</source>
<translation>Fechar a busca</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Escape</source>
<translation>Esc</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>This post is gone from the stream.</source>
<translation>Este post não está mais no feed.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Nothing found. Try fewer words, or only the beginning of one.</source>
<translation>Nada encontrado. Tente menos palavras, ou só o começo de uma.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>%1 of %2</source>
<translation>%1 de %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>Posts a minute over %n minutes, %1 at most</source>
<extracomment>Of one: Posts a minute over %n minute, %1 at most</extracomment>
<translation>
<numerusform>Posts por minuto em %n minuto, no máximo %1</numerusform>
<numerusform>Posts por minuto em %n minutos, no máximo %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>The room</source>
<translation>A sala</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>%1 after %2 min</source>
<translation>%1 após %2 min</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Who asks you something, or looks for a question, stands here.</source>
<translation>Quem pergunta algo a você, ou procura uma pergunta, aparece aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Needs somebody</source>
<translation>Precisam de você</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 for %2, as @%3</source>
<translation>%1 para %2, como @%3</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Fold</source>
<translation>Recolher</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Folded away: %1.</source>
<translation>Recolhido: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Off the list.</source>
<translation>Fora da lista.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 is off the list.</source>
<translation>%1 saiu da lista.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Posts with %1 are shown again.</source>
<translation>Os posts com %1 aparecem de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox</source>
<translation>Para a caixa</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox: %1</source>
<translation>Para a caixa: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer</source>
<translation>Responder</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer %1</source>
<translation>Responder a %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet</source>
<translation>Saudar</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet %1</source>
<translation>Saudar %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>New voices</source>
<translation>Novas vozes</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/person_list.py" />
<source>and %n more</source>
<extracomment>Of one: and %n more</extracomment>
<translation>
<numerusform>e mais %n</numerusform>
<numerusform>e mais %n</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: %1</source>
<translation>Feito: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>To inbox: it stays there until it is answered. Ctrl+Z brings it back.</source>
<translation>Para a caixa: fica lá até ter resposta. Ctrl+Z traz de volta.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: take this off the list. Ctrl+Z brings it back.</source>
<translation>Feito: tirar da lista. Ctrl+Z traz de volta.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Repost %1</source>
<translation>Repostar %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks everybody: %2</source>
<translation>%1 pergunta a todos: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/words.py" />
<source>%n accounts, one link: %1</source>
<extracomment>Of one: %n account, one link: %1</extracomment>
<translation>
<numerusform>%n conta, um link: %1</numerusform>
<numerusform>%n contas, um link: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They post this link and say nothing else here: %1</source>
<translation>Postam este link e não dizem mais nada aqui: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome to the chat, @%1! Glad that you found your way here.</source>
<translation>Boas-vindas ao chat, @%1! Que bom que você chegou até aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 looks for a question: %2</source>
<translation>%1 procura uma pergunta: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks @%2: %3</source>
<translation>%1 pergunta a @%2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Nothing said in the last %1 min</source>
<translation>Nada nos últimos %1 min</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>answers to %1 are dying down</source>
<translation>as respostas a %1 estão rareando</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/words.py" />
<source>%n answers to %1</source>
<extracomment>Of one: %n answer to %1</extracomment>
<translation>
<numerusform>%n resposta a %1</numerusform>
<numerusform>%n respostas a %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks you: %2</source>
<translation>%1 pergunta a você: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, first chat</source>
<translation>%1, primeiro chat</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 said hello</source>
<translation>%1 disse oi</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, new here</source>
<translation>%1, primeira vez aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They say that it is their first chat.</source>
<translation>Diz que é o primeiro chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They introduced themselves, and nobody has answered yet.</source>
<translation>Essa pessoa se apresentou, e ninguém respondeu ainda.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Parley knows no earlier post of theirs in this room.</source>
<translation>O Parley não conhece nenhum post anterior dessa pessoa nesta sala.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome, @%1! Good to have you here.</source>
<translation>Boas-vindas, @%1! Que bom ter você aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Alt text</source>
<translation>Texto alternativo</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A picture described in words, for people who do not see it. Whoever posts the picture writes it, and screen readers say it.</source>
<translation>Uma imagem descrita em palavras, para quem não a vê. Quem posta a imagem escreve, e os leitores de tela a dizem.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Answer (A1, A2)</source>
<translation>Resposta (A1, A2)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that begins with A and the number of a question. Parley puts number and hashtag around what you write.</source>
<translation>Um post que começa com A e o número de uma pergunta. O Parley põe o número e a hashtag em volta do que você escreve.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The posts of your chats, kept on this computer, also when the chat is over. You can search it, and have a room forgotten.</source>
<translation>Os posts dos seus chats, guardados neste computador, também depois que o chat termina. Você pode buscar nele, e fazer uma sala ser esquecida.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Blocking</source>
<translation>Bloquear</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody whom you block can no longer follow you or reply to you. It is done on X, in your browser.</source>
<translation>Quem você bloqueia não pode mais seguir você nem responder a você. Isso se faz no X, no seu navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>About an hour in which people post under one hashtag. A host asks, everybody may answer, and reading along is welcome.</source>
<translation>Cerca de uma hora em que as pessoas postam com uma hashtag. Um anfitrião pergunta, todos podem responder, e só acompanhar também vale.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Credits</source>
<translation>Créditos</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X charges for posts that programs read and write. The owner of the app that you sign in through pays with credits, mostly whoever organises the chat.</source>
<translation>O X cobra pelos posts que programas leem e escrevem. O dono do app pelo qual você entra paga com créditos; em geral, quem organiza o chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Direct message</source>
<translation>Mensagem direta</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A message on X that only the people in one conversation can read. Parley reads none and sends none.</source>
<translation>Uma mensagem no X que só as pessoas de uma conversa podem ler. O Parley não lê nem envia nenhuma.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Following</source>
<translation>Seguir</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Whom you follow on X, you read on your home page there. To take part in a chat you need to follow nobody.</source>
<translation>Quem você segue no X, você lê lá, na sua página inicial. Para participar de um chat, não é preciso seguir ninguém.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody who was invited because they know the topic well. The word Guest stands beside their name.</source>
<translation>Alguém convidado porque conhece bem o tema. A palavra Convidado fica ao lado do nome.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Handle</source>
<translation>Nome de usuário</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody's name on X with @ in front, as in @ines_hosts. Nobody else has the same one; the name before it can be anything.</source>
<translation>O nome de alguém no X com @ na frente, como @ines_hosts. Ninguém mais tem o mesmo; o nome antes dele pode ser qualquer um.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Hashtag</source>
<translation>Hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A word with # in front, as in #practicechat. Whoever looks for it on X finds all posts that carry it. It holds a chat together.</source>
<translation>Uma palavra com # na frente, como #practicechat. Quem a procura no X encontra todos os posts que a levam. É o que une um chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Whoever leads a chat: welcomes people, asks the questions and ends it. The word Host stands beside their name.</source>
<translation>Quem conduz um chat: dá as boas-vindas, faz as perguntas e encerra. A palavra Anfitrião fica ao lado do nome.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Like</source>
<translation>Curtir</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A heart that says that you enjoyed a post. Parley opens your browser for it.</source>
<translation>Um coração que diz que você gostou de um post. O Parley abre seu navegador para isso.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Link preview</source>
<translation>Prévia de link</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The picture and headline that X shows for a web address in a post. Parley shows the address alone.</source>
<translation>A imagem e o título que o X mostra para um endereço da web em um post. O Parley mostra só o endereço.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Mention</source>
<translation>Menção</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A handle in a post. X tells its owner. The posts that mention you are under For me, above the stream.</source>
<translation>Um nome de usuário em um post. O X avisa a pessoa. Os posts que mencionam você ficam em Para mim, acima do feed.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Muting</source>
<translation>Silenciar</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Posts of a person or with a word are not shown to you any more. In Parley nobody hears of it, and you can take it back.</source>
<translation>Posts de uma pessoa ou com uma palavra não aparecem mais para você. No Parley ninguém fica sabendo, e você pode desfazer.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Post</source>
<translation>Post</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A short text that somebody puts on X for everybody to read, at times with pictures. Parley says how many signs you have left.</source>
<translation>Um texto curto que alguém põe no X para todos lerem, às vezes com imagens. O Parley diz quantos caracteres restam.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Practice room</source>
<translation>Sala de prática</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat with invented people on this computer. It works as a real one does, needs no account, and nothing leaves the computer.</source>
<translation>Um chat com pessoas inventadas neste computador. Funciona como um real, não precisa de conta, e nada sai do computador.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Question (Q1, Q2)</source>
<translation>Pergunta (Q1, Q2)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post of the host that begins with Q and a number. The question of the moment stands beside the stream.</source>
<translation>Um post do anfitrião que começa com Q e um número. A pergunta do momento fica ao lado do feed.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Quote</source>
<translation>Citação</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that shows another one inside it, under words of its own.</source>
<translation>Um post que mostra outro dentro dele, abaixo de palavras próprias.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Rate limit</source>
<translation>Limite de frequência</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X answers a program only so often. When X asks to wait, Parley waits, keeps what you wrote, and goes on by itself.</source>
<translation>O X responde a um programa só um certo número de vezes. Quando o X pede para esperar, o Parley espera, guarda o que você escreveu e continua sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat in short, once it is over: each question with a few answers. Parley drafts it, and you decide what goes out.</source>
<translation>Um chat em resumo, depois que termina: cada pergunta com algumas respostas. O Parley rascunha, e você decide o que sai.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Reply</source>
<translation>Resposta a um post</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that answers another one and stands beneath it on X. You write it in your browser.</source>
<translation>Um post que responde a outro e fica abaixo dele no X. Você o escreve no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody else's post, passed on unchanged to one's own followers. An older way to do it begins with RT.</source>
<translation>O post de outra pessoa, passado sem mudança aos próprios seguidores. Um jeito mais antigo de fazer isso começa com RT.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Sign in</source>
<translation>Entrar</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>You tell X, on its own page in your browser, that Parley may read for you. Parley never sees your password.</source>
<translation>Você diz ao X, na página dele no seu navegador, que o Parley pode ler por você. O Parley nunca vê sua senha.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Stream</source>
<translation>Feed</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>All posts of a chat, one after another, as they come in. On X it is called feed or timeline.</source>
<translation>Todos os posts de um chat, um depois do outro, à medida que chegam. No X também se chama timeline.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Thread</source>
<translation>Sequência</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Several posts of one person that belong together. Parley cuts a long answer into parts that say (1/2) and (2/2).</source>
<translation>Vários posts de uma pessoa que vão juntos. O Parley corta uma resposta longa em partes que dizem (1/2) e (2/2).</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Transcript</source>
<translation>Transcrição</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat as a page to read later: every question with its answers, in order.</source>
<translation>Um chat como página para ler depois: cada pergunta com suas respostas, em ordem.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X</source>
<translation>X</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The network on which the chats take place, once called Twitter. Parley does not belong to it.</source>
<translation>A rede em que os chats acontecem, antes chamada Twitter. O Parley não pertence a ela.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Everything here is on this computer, and no network is needed for it.</source>
<translation>Tudo aqui está neste computador, e não precisa de rede.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Shown round</source>
<translation>O tour</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Two minutes in the practice room: a chat, a question, your first answer.</source>
<translation>Dois minutos na sala de prática: um chat, uma pergunta, sua primeira resposta.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Looked up</source>
<translation>Para consultar</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Read</source>
<translation>Para ler</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>The guides are in English.</source>
<translation>Os guias estão em inglês.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Where your things are</source>
<translation>Onde estão suas coisas</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Open the folder</source>
<translation>Abrir a pasta</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Your posts, drafts and settings. Your password is never there, and keys are in your keyring.</source>
<translation>Seus posts, rascunhos e configurações. Sua senha nunca está lá, e as chaves estão no seu chaveiro.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Which Parley this is</source>
<translation>Qual Parley é este</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Licences</source>
<translation>Licenças</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Keyboard shortcuts</source>
<translation>Atalhos de teclado</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Guide for newcomers</source>
<translation>Guia para quem começa</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Guide for hosts</source>
<translation>Guia para anfitriões</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>For organisers: one app for your chat</source>
<translation>Para quem organiza: um app para seu chat</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Version %1</source>
<translation>Versão %1</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Take the tour</source>
<translation>Fazer o tour</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Go on with the tour</source>
<translation>Continuar o tour</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Take the tour again</source>
<translation>Repetir o tour</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>This is a chat</source>
<translation>Isto é um chat</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>People meet for an hour on a hashtag, a word with # in front. It stands at the top, with the host, who leads. Here nothing leaves this computer.</source>
<translation>As pessoas se encontram por uma hora em uma hashtag, uma palavra com # na frente. Ela fica no topo, com o anfitrião, que conduz. Aqui nada sai deste computador.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Posts come in here</source>
<translation>Os posts chegam aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Everybody's posts with the hashtag. While you read older ones nothing moves, and a button says how many are new.</source>
<translation>Os posts de todos com a hashtag. Enquanto você lê os mais antigos, nada se move, e um botão diz quantos são novos.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>The host asks</source>
<translation>O anfitrião pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>The host posts Q1, Q2, Q3. The question of the moment stays here, however busy the stream gets.</source>
<translation>O anfitrião posta Q1, Q2, Q3. A pergunta do momento fica aqui, por mais agitado que o feed esteja.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Q1 comes within seconds.</source>
<translation>Q1 chega em segundos.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>There it is.</source>
<translation>Aí está.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>You answer</source>
<translation>Você responde</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Type a sentence, then press the button under it or Ctrl+Enter. %1 and the hashtag are put around it.</source>
<translation>Digite uma frase e depois aperte o botão abaixo ou Ctrl+Enter. %1 e a hashtag ficam em volta.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Over to you. Only this computer reads it.</source>
<translation>Sua vez. Só este computador lê.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Sent.</source>
<translation>Enviado.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Type a sentence, then press the button under it or Ctrl+Enter. The hashtag is put behind it.</source>
<translation>Digite uma frase e depois aperte o botão abaixo ou Ctrl+Enter. A hashtag vai no fim.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Your post goes out</source>
<translation>Seu post sai</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>For a few seconds you can take it back. Then it leaves, and comes in with everybody's posts.</source>
<translation>Por alguns segundos você pode retirá-lo. Depois ele sai, e chega com os posts de todos.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>It is on its way.</source>
<translation>Está a caminho.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>It is in.</source>
<translation>Chegou.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Somebody answers you</source>
<translation>Alguém responde a você</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>A name with @ in front is a mention: its owner hears of it. In a real chat the arrow under a post opens X in your browser for a reply, as X does not let programs reply to everybody.</source>
<translation>Um nome com @ na frente é uma menção: a pessoa fica sabendo. Em um chat real, a seta abaixo de um post abre o X no navegador para responder, pois o X não deixa programas responderem a qualquer um.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Too fast for you?</source>
<translation>Rápido demais?</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Press this, and new posts wait until you press it again. Nothing is lost.</source>
<translation>Aperte isto, e posts novos esperam até você apertar de novo. Nada se perde.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Try it.</source>
<translation>Experimente.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>New posts wait now. Press again to let them in.</source>
<translation>Agora os posts novos esperam. Aperte de novo para deixá-los entrar.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Help is always here</source>
<translation>A ajuda está sempre aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>F1 has this tour, words explained, keys and guides. Stay as long as you like: the chat goes on.</source>
<translation>F1 tem este tour, palavras explicadas, teclas e guias. Fique o quanto quiser: o chat continua.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Step %1 of %2</source>
<translation>Passo %1 de %2</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Leave the tour</source>
<translation>Sair do tour</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Leave the tour (Escape)</source>
<translation>Sair do tour (Esc)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Tour, %1: %2</source>
<translation>Tour, %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Finish</source>
<translation>Concluir</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Next</source>
<translation>Próximo</translation>
</message>
<message>
<location filename="../../desktop/ui/help/window.py" />
<source>Back to help</source>
<translation>Voltar à ajuda</translation>
</message>
<message>
<location filename="../../desktop/ui/help/window.py" />
<source>Guide</source>
<translation>Guia</translation>
</message>
<message>
<location filename="../../desktop/ui/help/words_page.py" />
<source>Find a word</source>
<translation>Encontrar uma palavra</translation>
</message>
<message>
<location filename="../../desktop/ui/help/words_page.py" />
<source>No word here has that in it.</source>
<translation>Nenhuma palavra aqui contém isso.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/help/words_page.py" />
<source>%n words</source>
<extracomment>Of one: %n word</extracomment>
<translation>
<numerusform>%n palavra</numerusform>
<numerusform>%n palavras</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/host_desk.py" />
<source>The host's desk is shown.</source>
<translation>O painel do anfitrião está visível.</translation>
</message>
<message>
<location filename="../../desktop/ui/host_desk.py" />
<source>The host's desk is put away.</source>
<translation>O painel do anfitrião foi guardado.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>The file is written.</source>
<translation>O arquivo está escrito.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is on the run sheet as %1.</source>
<translation>Está no roteiro como %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>(Practice: this post has no address. In a real chat its link stands here.)</source>
<translation>(Prática: este post não tem endereço. Em um chat real, o link fica aqui.)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is noted who has it.</source>
<translation>Está anotado quem cuida disso.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Your mail program has it. Where none opened, copy it.</source>
<translation>Seu programa de e-mail o tem. Se nenhum abriu, copie.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Copied. Paste it where they read it.</source>
<translation>Copiado. Cole onde vão ler.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>%1 (from %2)</source>
<translation>%1 (de %2)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>The file cannot be written there.</source>
<translation>O arquivo não pode ser escrito ali.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Choose another folder.</source>
<translation>Escolha outra pasta.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>By e-mail, copied or as a file, to somebody who knows</source>
<translation>Por e-mail, copiado ou como arquivo, a alguém que saiba</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>A reply that says so, in the composer for you to check and send</source>
<translation>Uma resposta que diz isso, no editor para você conferir e enviar</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer is there: note it, and Parley drafts the follow-up</source>
<translation>A resposta chegou: anote, e o Parley rascunha o retorno</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer for everybody, in the composer for you to check and send</source>
<translation>A resposta para todos, no editor para você conferir e enviar</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Whoever asked has the answer: nobody waits for it any more</source>
<translation>Quem perguntou tem a resposta: ninguém mais espera por ela</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It waits for an answer again</source>
<translation>Espera de novo por uma resposta</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>This post is not on this computer, or its author took it back.</source>
<translation>Este post não está neste computador, ou o autor o retirou.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1 %2</source>
<translation>%1 %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>What is the answer to %1?</source>
<translation>Qual é a resposta para %1?</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Leave it empty where it was answered in the chat.</source>
<translation>Deixe vazio se foi respondido no chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out?</source>
<translation>Saiu?</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note. It stays on this computer unless you hand it over.</source>
<translation>Sua nota. Fica neste computador, a menos que você a encaminhe.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Draft the follow-up</source>
<translation>Rascunhar o retorno</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out to %1?</source>
<translation>Chegou a %1?</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change your note…</source>
<translation>Mudar sua nota…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>More for this post</source>
<translation>Mais para este post</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Release</source>
<translation>Liberar</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It went out</source>
<translation>Saiu</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Not yet</source>
<translation>Ainda não</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Put it in the welcome</source>
<translation>Pôr nas boas-vindas</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>No need</source>
<translation>Não precisa</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Answer: %1</source>
<translation>Resposta: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Left out of cards, transcript and recap.</source>
<translation>Fica fora de cartões, transcrição e resumo.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The next chat can begin with the answer.</source>
<translation>O próximo chat pode começar com a resposta.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Keep note</source>
<translation>Guardar nota</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note</source>
<translation>Sua nota</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change the answer…</source>
<translation>Mudar a resposta…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1. On the card: %2</source>
<translation>%1. No cartão: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>On the run sheet as %1.</source>
<translation>No roteiro como %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It came before the chat.</source>
<translation>Chegou antes do chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Name or e-mail address</source>
<translation>Nome ou endereço de e-mail</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it</source>
<translation>Quem responde</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>What they have to know</source>
<translation>O que precisa saber</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Note that goes along</source>
<translation>Nota que vai junto</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>E-mail…</source>
<translation>E-mail…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Opens your mail program with the post, its link and the note. You send it.</source>
<translation>Abre seu programa de e-mail com o post, o link e a nota. Quem envia é você.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words on the clipboard, for any other way</source>
<translation>As mesmas palavras na área de transferência, para qualquer outro caminho</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>File…</source>
<translation>Arquivo…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words as a text file</source>
<translation>As mesmas palavras como arquivo de texto</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Just note who has it</source>
<translation>Só anotar quem cuida</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it?</source>
<translation>Quem responde?</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%n answered</source>
<extracomment>Of one: %n answered</extracomment>
<translation>
<numerusform>%n respondido</numerusform>
<numerusform>%n respondidos</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list</source>
<translation>Copiar a lista</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list of what is open</source>
<translation>Copiar a lista do que está aberto</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Escalated. The post is left out of cards until you release it.</source>
<translation>Escalado. O post fica fora dos cartões até você liberar.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Not out yet. “Pass on…” has your note for another try.</source>
<translation>Ainda não saiu. “Encaminhar…” tem sua nota para outra tentativa.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Marked as answered.</source>
<translation>Marcado como respondido.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%1's post is out of the inbox.</source>
<translation>O post de %1 saiu da caixa.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copied: what is open, one a line.</source>
<translation>Copiado: o que está aberto, um por linha.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Nothing waits here. On a post that needs somebody, press I or choose “To the inbox” in its menu: it stays here until it is answered, also after the chat.</source>
<translation>Nada espera aqui. Em um post que precisa de alguém, aperte I ou escolha “Para a caixa” no menu: ele fica aqui até ter resposta, também depois do chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hand over as a file</source>
<translation>Encaminhar como arquivo</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>An answer from an earlier chat is there. The inbox has it for your welcome.</source>
<translation>Há uma resposta de um chat anterior. A caixa a tem para suas boas-vindas.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hide %1</source>
<translation>Ocultar %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Show %1</source>
<translation>Mostrar %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>The run sheet's welcome has it.</source>
<translation>As boas-vindas do roteiro a têm.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Put it back</source>
<translation>Pôr de volta</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1</source>
<translation>espera há %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/words.py" />
<source>%n wait, the longest for %1</source>
<extracomment>Of one: %n waits, for %1</extracomment>
<translation>
<numerusform>%n espera há %1</numerusform>
<numerusform>%n esperam, o mais antigo há %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/words.py" />
<source>The chat is over, and %n posts still wait for an answer. They stay here until the next one.</source>
<extracomment>Of one: The chat is over, and %n post still waits for an answer. It stays here until the next one.</extracomment>
<translation>
<numerusform>O chat terminou, e %n post ainda espera uma resposta. Ele fica aqui até o próximo.</numerusform>
<numerusform>O chat terminou, e %n posts ainda esperam uma resposta. Eles ficam aqui até o próximo.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked, and here is the answer: %3</source>
<translation>%1, %2 perguntou, e aqui está a resposta: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>On %1</source>
<translation>Em %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Escalated</source>
<translation>Escalado</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Answer ready</source>
<translation>Resposta pronta</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>under a minute</source>
<translation>menos de um minuto</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>answered after %1</source>
<translation>respondido após %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, not posted yet</source>
<translation>espera há %1, ainda não postado</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, with %2</source>
<translation>espera há %1, com %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Nobody waits for an answer.</source>
<translation>Ninguém espera por uma resposta.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>#%1: %2</source>
<translation>#%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 asked in #%2, on %3:</source>
<translation>%1 perguntou em #%2, em %3:</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Seen, %1. We are looking into it, and answer you here.</source>
<translation>Visto, %1. Estamos verificando e respondemos a você aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked: “%3” %4</source>
<translation>%1, %2 perguntou: “%3” %4</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Earlier today</source>
<translation>Hoje mais cedo</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Yesterday</source>
<translation>Ontem</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>A few days ago</source>
<translation>Há alguns dias</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Last week</source>
<translation>Semana passada</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>d MMMM</source>
<translation>d 'de' MMMM</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>(the post is gone)</source>
<translation>(o post sumiu)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words_form.py" />
<source>You began this earlier.</source>
<translation>Você começou isto antes.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation</source>
<translation>Convite</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You are signed in as @%1 through %2. Until you sign out and in again, what you read and post here goes through that one, and its owner pays.</source>
<translation>Você entrou como @%1 por meio de %2. Até você sair e entrar de novo, o que você lê e posta aqui passa por ali, e o dono paga.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation to #%1</source>
<translation>Convite para #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Your own chat: nothing of your plan changes</source>
<translation>Seu próprio chat: nada muda no seu plano</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>An earlier version: what you have of this chat is newer, and stays</source>
<translation>Uma versão anterior: o que você tem deste chat é mais novo, e fica</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat is off</source>
<translation>Este chat foi cancelado</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat has changed</source>
<translation>Este chat mudou</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You have this invitation already</source>
<translation>Você já tem este convite</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1 does not take place</source>
<translation>#%1 não acontece</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1?</source>
<translation>Participar de #%1?</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1?</source>
<translation>Ir para #%1?</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1, as it is now</source>
<translation>#%1, como está agora</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>another app</source>
<translation>outro app</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go there</source>
<translation>Ir para lá</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1</source>
<translation>Ir para #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>More hashtags</source>
<translation>Mais hashtags</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Hosts</source>
<translation>Anfitriões</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Guests</source>
<translation>Convidados</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>When</source>
<translation>Quando</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join without it</source>
<translation>Participar sem ele</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You join the chat, and do not use that app.</source>
<translation>Você participa do chat e não usa esse app.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join</source>
<translation>Participar</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1</source>
<translation>Participar de #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take it over</source>
<translation>Aplicar</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take over what changed of #%1</source>
<translation>Aplicar o que mudou em #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Whose app you sign in through</source>
<translation>De quem é o app pelo qual você entra</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Planned</source>
<translation>Planejado</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>%1's app</source>
<translation>o app de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that it is off</source>
<translation>Anotar o cancelamento</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that #%1 is off</source>
<translation>Anotar que #%1 foi cancelado</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You sign in through %1's app. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation>Você entra pelo app de %1. %1 paga pelo que é lido e postado aqui, e %2 mostra esse app nos seus posts. O Parley não tem como verificar quem é.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Which chat?</source>
<translation>Qual chat?</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>%n more in this file come later or are over.</source>
<extracomment>Of one: %n more in this file comes later or is over.</extracomment>
<translation>
<numerusform>Mais %n neste arquivo vem depois ou já terminou.</numerusform>
<numerusform>Mais %n neste arquivo vêm depois ou já terminaram.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>without a time of day</source>
<translation>sem horário</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>does not take place</source>
<translation>não acontece</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Chats in %1</source>
<translation>Chats em %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 in %2 (%3 UTC)</source>
<translation>%1 em %2 (%3 UTC)</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 does not take place.</source>
<translation>%1, em %2, não acontece.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1</source>
<translation>Participe de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1 on %2</source>
<translation>Participe de %1 em %2</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 UTC</source>
<translation>%1 UTC</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>It comes again</source>
<translation>Volta a acontecer</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 and all after it do not take place.</source>
<translation>%1, em %2 e todas as datas seguintes, não acontece.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 does not take place.</source>
<translation>%1 não acontece.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Guests: %1</source>
<translation>Convidados: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join: %1</source>
<translation>Participar: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Q%1, after %2: %3</source>
<translation>Q%1, após %2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>The next one: %1.</source>
<translation>O próximo: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/passing.py" />
<source>The questions are too long for a link.</source>
<translation>As perguntas são longas demais para um link.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/passing.py" />
<source>Pass on less of the plan.</source>
<translation>Compartilhe menos do plano.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>There is no link for everybody, because no join page is set. Put docs/join/ on a web server, and its address here.</source>
<translation>Não há link para todos, porque não há página de acesso. Ponha docs/join/ em um servidor web, e o endereço dela aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the same link as a code.</source>
<translation>Para celulares: o mesmo link como código.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Pass on #%1</source>
<translation>Divulgar #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>What it tells of the plan</source>
<translation>O que ele conta do plano</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Address of your join page</source>
<translation>Endereço da sua página de acesso</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use it</source>
<translation>Usar</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use this join page</source>
<translation>Usar esta página de acesso</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Announcement</source>
<translation>Anúncio</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Put into the composer</source>
<translation>Pôr no editor</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code…</source>
<translation>Salvar o código…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the invitation…</source>
<translation>Salvar o convite…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file…</source>
<translation>Salvar o arquivo de calendário…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Without a date</source>
<translation>Sem data</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1: it does not take place. Pass that on to everybody who was invited.</source>
<translation>%1: não acontece. Avise todas as pessoas convidadas.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Your join page. Leave it empty to have none.</source>
<translation>Sua página de acesso. Deixe vazio para não ter nenhuma.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The link as a code that a telephone reads</source>
<translation>O link como código que um celular lê</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the hashtag, as everybody sees it in a browser.</source>
<translation>Para celulares: a hashtag, como todos a veem em um navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Kept for all invitations.</source>
<translation>Guardado para todos os convites.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the invitation</source>
<translation>Salvar o convite</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1 could not be written. Choose another folder.</source>
<translation>%1 não pôde ser escrito. Escolha outra pasta.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code</source>
<translation>Salvar o código</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Copy: %1</source>
<translation>Copiar: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Nothing but when it is</source>
<translation>Só quando é</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Topic and aim</source>
<translation>Tema e objetivo</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The questions, too</source>
<translation>As perguntas também</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for everybody</source>
<translation>Link para todos</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for Parley</source>
<translation>Link para o Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the cancellation…</source>
<translation>Salvar o cancelamento…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the link as a code, without what would make it too dense.</source>
<translation>Para celulares: o link como código, sem o que o deixaria denso demais.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>That is no address of a page. One begins with https:// and has no # in it.</source>
<translation>Isso não é endereço de uma página. Ele começa com https:// e não tem #.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file</source>
<translation>Salvar o arquivo de calendário</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your password, which you type on %1's own page, Parley never sees.</source>
<translation>Sua senha você digita na própria página do %1; o Parley nunca a vê.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>%1 gets what you post, and sees which hashtags you read, as your account.</source>
<translation>O %1 recebe o que você publica e vê quais hashtags você lê, como sua conta.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Parley sends nothing about you or your computer to its makers.</source>
<translation>O Parley não envia aos seus autores nada sobre você nem sobre seu computador.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Settings, Files and privacy, deletes pictures, logs, a room, or everything that Parley keeps here.</source>
<translation>Em Configurações, “Arquivos e privacidade”, você apaga imagens, registros, uma sala ou tudo o que o Parley guarda aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>What you posted stays at %1 until you delete it there.</source>
<translation>O que você publicou fica no %1 até você apagar lá.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key to %1 is in this computer's keyring, and in no file.</source>
<translation>Sua chave do %1 está no chaveiro deste computador, e em nenhum arquivo.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Once a day it asks %1 whether there is a newer one; Settings, General, switches that off.</source>
<translation>Uma vez por dia ele pergunta a %1 se há um mais novo; em Configurações, Geral, você desliga isso.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key to %1 is in this computer's keyring (%2), and in no file.</source>
<translation>Sua chave do %1 está no chaveiro deste computador (%2), e em nenhum arquivo.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>This computer has no keyring, so your key to %1 is kept nowhere: you sign in at each start.</source>
<translation>Este computador não tem chaveiro, então sua chave do %1 não é guardada em lugar nenhum: você entra a cada início.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>On this computer</source>
<translation>Neste computador</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Posts of your rooms, what you write, and settings are in one folder: %1</source>
<translation>As postagens das suas salas, o que você escreve e as configurações ficam em uma pasta: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key</source>
<translation>Sua chave</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>What is sent</source>
<translation>O que é enviado</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>How you delete it</source>
<translation>Como você apaga</translation>
</message>
<message>
<location filename="../../desktop/ui/language_button.py" />
<source>Language</source>
<translation>Idioma</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>%n posts have not gone out.</source>
<extracomment>Of one: One post has not gone out.</extracomment>
<translation>
<numerusform>%n post não saiu.</numerusform>
<numerusform>%n posts não saíram.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>%n are timed, the first for %1; these go out only while Parley is open.</source>
<extracomment>Of one: One is timed for %1; that one goes out only while Parley is open.</extracomment>
<translation>
<numerusform>%n está agendado para %1; só sai com o Parley aberto.</numerusform>
<numerusform>%n estão agendados, o primeiro para %1; só saem com o Parley aberto.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Nobody knows yet whether your post is out.</source>
<translation>Ainda não se sabe se seu post saiu.</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Your text is kept. Parley looks for it when you open it next.</source>
<translation>Seu texto está guardado. O Parley procura por ele quando você abrir de novo.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>They are kept, and go out when you open Parley next.</source>
<extracomment>Of one: It is kept, and goes out when you open Parley next.</extracomment>
<translation>
<numerusform>Está guardado, e sai quando você abrir o Parley de novo.</numerusform>
<numerusform>Estão guardados, e saem quando você abrir o Parley de novo.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>It is timed for %1; it goes out only while Parley is open.</source>
<translation>Está agendado para %1; só sai com o Parley aberto.</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Keep Parley open</source>
<translation>Manter o Parley aberto</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Send now and close</source>
<translation>Enviar agora e fechar</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Sending…</source>
<translation>Enviando…</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Post on time is on.</source>
<translation>Postar na hora está ligado.</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Not signed in</source>
<translation>Sem sessão</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Connecting</source>
<translation>Conectando</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Live</source>
<translation>Ao vivo</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Waiting</source>
<translation>Esperando</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Stopped</source>
<translation>Parado</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/live_pill.py" />
<source>%n posts a minute</source>
<extracomment>Of one: %n post a minute</extracomment>
<translation>
<numerusform>%n post por minuto</numerusform>
<numerusform>%n posts por minuto</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Begins %1</source>
<translation>Começa %1</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Your text could not be saved. Copy it?</source>
<translation>Seu texto não pôde ser salvo. Copiar?</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>It is gone with the window, unless you paste it somewhere else first.</source>
<translation>Ele some com a janela, a menos que você o cole antes em outro lugar.</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Close without it</source>
<translation>Fechar sem ele</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Copied. Paste it somewhere else, then close Parley.</source>
<translation>Copiado. Cole em outro lugar e depois feche o Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>This post is gone.</source>
<translation>Este post sumiu.</translation>
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>Parley cannot read this post from its database just now. It tries again in a moment.</source>
<translation>O Parley não consegue ler este post no banco de dados agora. Ele tenta de novo daqui a pouco.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%n need somebody</source>
<extracomment>Of one: %n needs somebody</extracomment>
<translation>
<numerusform>%n pessoa precisa de você</numerusform>
<numerusform>%n pessoas precisam de você</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%n new voices</source>
<extracomment>Of one: %n new voice</extracomment>
<translation>
<numerusform>%n nova voz</numerusform>
<numerusform>%n novas vozes</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>No new voices yet</source>
<translation>Nenhuma nova voz ainda</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>your time</source>
<translation>seu horário</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Your time: %1</source>
<translation>Seu horário: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: on</source>
<translation>Postar na hora: sim</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Cues go out by themselves while Parley is open. Press to stop that.</source>
<translation>As etapas saem sozinhas com o Parley aberto. Aperte para parar isso.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: elsewhere</source>
<translation>Postar na hora: em outro lugar</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Another computer posts cues by itself. Press to let this one do it.</source>
<translation>Outro computador posta as etapas sozinho. Aperte para este fazer isso.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: off</source>
<translation>Postar na hora: não</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Nothing goes out by itself. Press to change that.</source>
<translation>Nada sai sozinho. Aperte para mudar isso.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/clock_line.py" />
<source>held</source>
<translation>em pausa</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is skipped.</source>
<translation>%1 foi pulada.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is off the run sheet.</source>
<translation>%1 saiu do roteiro.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 has not come back from the network yet.</source>
<translation>%1 ainda não voltou da rede.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Correct %1</source>
<translation>Corrigir %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Words</source>
<translation>Palavras</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number</source>
<translation>Número</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minute</source>
<translation>Minuto</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number of the question</source>
<translation>Número da pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minutes after the start</source>
<translation>Minutos depois do início</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>A new %1</source>
<translation>Nova etapa: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Edit %1</source>
<translation>Editar %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>%1 as @%2</source>
<translation>%1 como @%2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Anybody</source>
<translation>Qualquer pessoa</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You</source>
<translation>Você</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Who posts it</source>
<translation>Quem posta</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>at %1</source>
<translation>às %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Add it</source>
<translation>Adicionar</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Nobody has answered yet: Parley deletes the post and posts it again.</source>
<translation>Ninguém respondeu ainda: o Parley exclui o post e posta de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Answers may be there already: a new post says “%1 (corrected)”.</source>
<translation>Talvez já haja respostas: um novo post diz “%1 (corrigida)”.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You began this earlier. Cancel throws it away.</source>
<translation>Você começou isto antes. Cancelar joga fora.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Run sheet</source>
<translation>Roteiro</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Nothing is on the run sheet yet. Add the welcome and the questions, or import them from a list.</source>
<translation>Ainda não há nada no roteiro. Adicione as boas-vindas e as perguntas, ou importe de uma lista.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_pictures.py" />
<source>Add pictures to this cue</source>
<translation>Adicionar imagens a esta etapa</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_row.py" />
<source>Ctrl and an arrow moves it, and so does the mouse.</source>
<translation>Ctrl e uma seta a movem, e o mouse também.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>for your eyes only</source>
<translation>só para seus olhos</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>skipped</source>
<translation>pulada</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>done</source>
<translation>feita</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>by @%1</source>
<translation>por @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>corrected</source>
<translation>corrigida</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted</source>
<translation>postada</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>%1 is there twice</source>
<translation>%1 aparece duas vezes</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted twice, also by @%1</source>
<translation>postada duas vezes, também por @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Show the question and chosen answers to a room (%1)</source>
<translation>Mostrar a pergunta e respostas escolhidas a uma plateia (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Stage</source>
<translation>Palco</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>Back to the question</source>
<translation>Voltar à pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room: %1</source>
<translation>A sala: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room at a glance</source>
<translation>A sala num relance</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Text, Markdown or CSV (*.txt *.md *.markdown *.csv *.tsv);;All files (*)</source>
<translation>Texto, Markdown ou CSV (*.txt *.md *.markdown *.csv *.tsv);;Todos os arquivos (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>minute %1: %2</source>
<translation>minuto %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Import questions</source>
<translation>Importar perguntas</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>One a line, as Q1: … with its time or minute if you like; a list, Markdown, or a table as CSV.</source>
<translation>Uma por linha, como Q1: … com o horário ou minuto se quiser; uma lista, Markdown, ou uma tabela CSV.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Questions to import</source>
<translation>Perguntas a importar</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>What is found</source>
<translation>O que foi encontrado</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>That is no text with questions.</source>
<translation>Isso não é um texto com perguntas.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Save the questions as text, Markdown or CSV.</source>
<translation>Salve as perguntas como texto, Markdown ou CSV.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add %1</source>
<translation>Adicionar %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add</source>
<translation>Adicionar</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>The file cannot be read.</source>
<translation>O arquivo não pode ser lido.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Hold</source>
<translation>Pausar</translation>
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
<translation>%1 min antes</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Next: %1</source>
<translation>A seguir: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits by %1 min</source>
<translation>Adiar em %1 min tudo o que espera</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Have all that waits %1 min sooner: back to the plan first</source>
<translation>Adiantar em %1 min tudo o que espera: antes, de volta ao plano</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Skip %1</source>
<translation>Pular %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>All that waits moves on</source>
<translation>Tudo o que espera segue adiante</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits until you go on</source>
<translation>Adiar tudo o que espera até você continuar</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Nobody is signed in here. Sign in, and then post %1.</source>
<translation>Ninguém entrou aqui. Entre, e depois poste %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Play this chat in the practice room first (%1)</source>
<translation>Fazer antes este chat na sala de prática (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Plan one, and its questions stand here, each at its minute. Nothing goes out by itself.</source>
<translation>Planeje um, e as perguntas ficam aqui, cada uma no seu minuto. Nada sai sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue to the run sheet</source>
<translation>Adicionar uma etapa ao roteiro</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Questions from a list, Markdown or a table</source>
<translation>Perguntas de uma lista, Markdown ou tabela</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Take back what was done last at the run sheet (Ctrl+Z)</source>
<translation>Desfazer o último no roteiro (Ctrl+Z)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Rehearse</source>
<translation>Ensaiar</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Answers to %1 are dying down.</source>
<translation>As respostas a %1 estão rareando.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>There is nothing here to take back.</source>
<translation>Não há nada a desfazer aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue</source>
<translation>Adicionar uma etapa</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Have this run sheet in a folder that your co-hosts have, too</source>
<translation>Ter este roteiro em uma pasta que seus coanfitriões também tenham</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Shared with your co-hosts in %1</source>
<translation>Compartilhado com seus coanfitriões em %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share</source>
<translation>Compartilhar</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>A folder that your co-hosts have, too</source>
<translation>Uma pasta que seus coanfitriões também tenham</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share the run sheet</source>
<translation>Compartilhar o roteiro</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Another folder…</source>
<translation>Outra pasta…</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Do not share any more</source>
<translation>Deixar de compartilhar</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/ties.py" />
<source>%1 again: %2</source>
<translation>%1 de novo: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Welcome</source>
<translation>Boas-vindas</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Question</source>
<translation>Pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Teaser</source>
<translation>Prévia</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Note</source>
<translation>Nota</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Closing</source>
<translation>Encerramento</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the welcome</source>
<translation>Postar as boas-vindas</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the teaser</source>
<translation>Postar a prévia</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the closing</source>
<translation>Postar o encerramento</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/words.py" />
<source>%n pictures</source>
<extracomment>Of one: %n picture</extracomment>
<translation>
<numerusform>%n imagem</numerusform>
<numerusform>%n imagens</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>a link: %1</source>
<translation>um link: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>since the end</source>
<translation>desde o fim</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Held for %1</source>
<translation>Em pausa há %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>On time</source>
<translation>Na hora</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min behind</source>
<translation>%1 min de atraso</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min ahead</source>
<translation>%1 min de adianto</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>in %1 min</source>
<translation>em %1 min</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>now</source>
<translation>agora</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min late</source>
<translation>%1 min de atraso</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, planned for %2</source>
<translation>%1, planejado para %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 too many</source>
<translation>%1 a mais</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, described</source>
<translation>%1, descrita</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, not described</source>
<translation>%1, não descrita</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, %n not described</source>
<extracomment>Of one: %1, %n not described</extracomment>
<translation>
<numerusform>%1, %n não descrita</numerusform>
<numerusform>%1, %n não descritas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>yours</source>
<translation>sua</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 is late: you can take it over</source>
<translation>@%1 está com atraso: você pode assumir</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 posts it</source>
<translation>@%1 posta</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>until it begins</source>
<translation>até começar</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>left</source>
<translation>restante</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 was asked already. Ask another question as %1?</source>
<translation>%1 já foi perguntada. Fazer outra pergunta como %1?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 went out less than a minute ago. Post %2 now?</source>
<translation>%1 saiu há menos de um minuto. Postar %2 agora?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The chat has not begun yet. Post %1 now?</source>
<translation>O chat ainda não começou. Postar %1 agora?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 has not left this computer yet. Post %2 now?</source>
<translation>%1 ainda não saiu deste computador. Postar %2 agora?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 is %2 over what fits into one post. Post it as several?</source>
<translation>%1 passa em %2 do que cabe em um post. Postar em vários?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 means to post %2. Post it yourself?</source>
<translation>@%1 pretende postar %2. Postar você?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The picture of %1 is not on this computer yet. Post without?</source>
<translation>A imagem de %1 ainda não está neste computador. Postar sem?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The time of %1 went by while Parley could not post it. Post it now?</source>
<translation>O horário de %1 passou enquanto o Parley não podia postar. Postar agora?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 wrote %2. Post it as it is?</source>
<translation>@%1 escreveu %2. Postar como está?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>You host with this account. Answer with it?</source>
<translation>Você é anfitrião com esta conta. Responder com ela?</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>days until it begins</source>
<translation>dias até começar</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today %1 · this chat about %2</source>
<translation>Hoje %1 · este chat cerca de %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/money_words.py" />
<source>%n posts, with links %1 instead of %2.</source>
<extracomment>Of one: With the link %1 instead of %2.</extracomment>
<translation>
<numerusform>%n post, com links %1 em vez de %2.</numerusform>
<numerusform>%n posts, com links %1 em vez de %2.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is far from its cap: %1 of %2.</source>
<translation>Este chat está longe do teto: %1 de %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat may read for %1 today.</source>
<translation>Este chat pode ler por %1 hoje.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today, in UTC: posts read %1, written %2.</source>
<translation>Hoje, em UTC: posts lidos %1, escritos %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat so far: %1.</source>
<translation>Este chat até agora: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Prices of %1; if X bills authors and uploads too, today is %2.</source>
<translation>Preços de %1; se o X cobrar também autores e envios, hoje são %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>At this pace this chat reaches its cap of %1 for today within ten minutes.</source>
<translation>Neste ritmo, este chat chega ao teto de %1 para hoje em dez minutos.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is close to its cap of %1 for today. Parley looks for new posts less often.</source>
<translation>Este chat está perto do teto de %1 para hoje. O Parley procura posts novos com menos frequência.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat has reached its cap of %1 for today.</source>
<translation>Este chat chegou ao teto de %1 para hoje.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Nothing here costs anything.</source>
<translation>Nada aqui custa dinheiro.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>How much is read here is decided by whoever pays for it.</source>
<translation>Quanto se lê aqui é decidido por quem paga.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>There is no cap here.</source>
<translation>Não há teto aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Posts read here today: %1 of the %2 that Parley may read. It looks less often now.</source>
<translation>Posts lidos aqui hoje: %1 dos %2 que o Parley pode ler. Agora ele procura com menos frequência.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Posts read here today: %1, as many as Parley may read in a day.</source>
<translation>Posts lidos aqui hoje: %1, todos os que o Parley pode ler em um dia.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It may read for %1 today.</source>
<translation>Ele pode ler por %1 hoje.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here; what you write goes out.</source>
<translation>O Parley não lê mais aqui; o que você escreve sai.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here.</source>
<translation>O Parley não lê mais aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1; what you write goes out.</source>
<translation>Continua às %1; o que você escreve sai.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1.</source>
<translation>Continua às %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 waits for you</source>
<translation>#%1: %2 espera por você</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/on_time_news.py" />
<source>%n cues of %1 are to go out by themselves, the first at %2; they do so only while Parley is open.</source>
<extracomment>Of one: A cue of %1 is to go out by itself at %2; it does so only while Parley is open.</extracomment>
<translation>
<numerusform>%n etapa de %1 deve sair sozinha, às %2; só sai com o Parley aberto.</numerusform>
<numerusform>%n etapas de %1 devem sair sozinhas, a primeira às %2; só saem com o Parley aberto.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: cues cannot go out on time</source>
<translation>#%1: as etapas não podem sair na hora</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 is not out yet</source>
<translation>#%1: %2 ainda não saiu</translation>
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post was to go out at %1. It waits for your word in %2.</source>
<translation>Um post devia sair às %1. Ele espera sua decisão em %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/overdue_news.py" />
<source>%n posts did not go out in time. They wait for your word in %1.</source>
<extracomment>Of one: %n post did not go out in time. It waits for your word in %1.</extracomment>
<translation>
<numerusform>%n post não saiu a tempo. Ele espera sua decisão em %1.</numerusform>
<numerusform>%n posts não saíram a tempo. Eles esperam sua decisão em %1.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post did not go out in time. It waits for your word in %1.</source>
<translation>Um post não saiu a tempo. Ele espera sua decisão em %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>Keys</source>
<translation>Teclas</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>Find a key</source>
<translation>Encontrar uma tecla</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>No key does that. Try fewer letters.</source>
<translation>Nenhuma tecla faz isso. Tente menos letras.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Find a command, a room or a question</source>
<translation>Encontrar um comando, uma sala ou uma pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>The arrow keys choose, Enter does it, Escape goes back.</source>
<translation>As setas escolhem, Enter faz, Esc volta.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Nothing fits. Try fewer letters, a room like #critlib, or a question like Q3.</source>
<translation>Nada serve. Tente menos letras, uma sala como #critlib, ou uma pergunta como Q3.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>What can be done</source>
<translation>O que se pode fazer</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Used last</source>
<translation>Usados por último</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/palette/sheet.py" />
<source>%n matches</source>
<extracomment>Of one: %n match</extracomment>
<translation>
<numerusform>%n resultado</numerusform>
<numerusform>%n resultados</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Look</source>
<translation>Aparência</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Quiet and aloud</source>
<translation>Silêncio e voz</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>General</source>
<translation>Geral</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>mute sound notifications announcements</source>
<translation>silenciar som notificações anúncios</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Rooms</source>
<translation>Salas</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Contrast</source>
<translation>Contraste</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Motion</source>
<translation>Movimento</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>zoom text size dark</source>
<translation>zoom tamanho do texto fonte escuro</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>These may still be in your keyring. Try again, or delete them there: %1</source>
<translation>Estas talvez ainda estejam no seu chaveiro. Tente de novo ou apague-as lá: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Delete everything</source>
<translation>Apagar tudo</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Done. Parley keeps nothing on this computer any more.</source>
<translation>Pronto. O Parley não guarda mais nada neste computador.</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>A program has this open. Close it and try again; else Parley goes on at its next start: %1</source>
<translation>Um programa está com isto aberto. Feche-o e tente de novo; senão o Parley continua no próximo início: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Not Parley's, and still there: %1</source>
<translation>Não é do Parley e ainda está lá: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1, or this and all after it?</source>
<translation>Só %1, ou esta data e todas as seguintes?</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancelled</source>
<translation>Cancelado</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1</source>
<translation>Só %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>This and all after it</source>
<translation>Esta e as seguintes</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1, on the clock of %2</source>
<translation>%1, no relógio de %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 in %2 (%3)</source>
<translation>%1 em %2 (%3)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Not on %1</source>
<translation>Não em %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>A slow chat: one question a day</source>
<translation>Um chat lento: uma pergunta por dia</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Hosts: %1</source>
<translation>Anfitriões: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Over</source>
<translation>Terminado</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Plan the next</source>
<translation>Planejar o próximo</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Open the room</source>
<translation>Abrir a sala</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Remove</source>
<translation>Remover</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>In %1</source>
<translation>Em %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>It takes place after all</source>
<translation>Acontece, afinal</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Tell those whom you invited</source>
<translation>Avisar quem você convidou</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Invite</source>
<translation>Convidar</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Change</source>
<translation>Mudar</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancel it</source>
<translation>Cancelar o chat</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 after all</source>
<translation>%1, afinal, sim</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Nothing is planned. A chat that you plan, or are invited to, is listed here with its time.</source>
<translation>Nada está planejado. Um chat que você planeja, ou para o qual recebe convite, fica aqui com seu horário.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>All upcoming chats</source>
<translation>Todos os próximos chats</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Upcoming</source>
<translation>Próximos</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Lately</source>
<translation>Recentes</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Several with commas between.</source>
<translation>Vários, separados por vírgulas.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Change the plan of #%1</source>
<translation>Mudar o plano de #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw it away</source>
<translation>Jogar fora</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The chat</source>
<translation>O chat</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Who</source>
<translation>Quem</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>In which words</source>
<translation>Com que palavras</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>For who joins</source>
<translation>Para quem participa</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Your app's client id (optional)</source>
<translation>Client id do seu app (opcional)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Whose app that is</source>
<translation>De quem é esse app</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and A1</source>
<translation>Q1 e A1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>T1 for topics</source>
<translation>T1 para temas</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>F1 and A1 (German)</source>
<translation>F1 e A1 (alemão)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>P1 and R1 (Spanish, Portuguese)</source>
<translation>P1 e R1 (espanhol, português)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and R1 (French)</source>
<translation>Q1 e R1 (francês)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>%1 and %2 (Arabic)</source>
<translation>%1 e %2 (árabe)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>%1 and %2 (Japanese)</source>
<translation>%1 e %2 (japonês)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Parley finds out</source>
<translation>O Parley descobre</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title and topic</source>
<translation>Título e tema</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The questions, too, with their minutes</source>
<translation>As perguntas também, com seus minutos</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Plan it</source>
<translation>Planejar</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Save the changes</source>
<translation>Salvar as mudanças</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw away what you began</source>
<translation>Jogar fora o que você começou</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title</source>
<translation>Título</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Topic, in a line</source>
<translation>Tema, em uma linha</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Aim</source>
<translation>Objetivo</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Co-hosts</source>
<translation>Coanfitriões</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post as it begins.</source>
<translation>O que você posta quando começa.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post at its end.</source>
<translation>O que você posta no fim.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>One on each line.</source>
<translation>Uma por linha.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Others that people use for this chat.</source>
<translation>Outras que as pessoas usam para este chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>With it people sign in through your organisation's app, which pays for what they read and post.</source>
<translation>Com ele, as pessoas entram pelo app da sua organização, que paga pelo que leem e postam.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Example Library</source>
<translation>Biblioteca Exemplo</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>How questions and answers are labelled</source>
<translation>Como perguntas e respostas são marcadas</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What an invitation tells of the plan</source>
<translation>O que um convite conta do plano</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you want to know or reach.</source>
<translation>O que você quer saber ou alcançar.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is planned. Its room waits for it.</source>
<translation>#%1 está planejado. A sala espera por ele.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>That one chat is off, the others stay. Tell those whom you invited.</source>
<translation>Esse chat é cancelado, os outros ficam. Avise quem você convidou.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Pass it on</source>
<translation>Divulgar</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Changed. Send the new file to those whom you invited.</source>
<translation>Mudado. Envie o novo arquivo a quem você convidou.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is cancelled. Tell those whom you invited.</source>
<translation>#%1 foi cancelado. Avise quem você convidou.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is off the list. Its room stays.</source>
<translation>#%1 saiu da lista. A sala fica.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Remind me</source>
<translation>Lembre-me</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 takes place after all. Tell those whom you invited.</source>
<translation>#%1 acontece, afinal. Avise quem você convidou.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>When that is</source>
<translation>Quando é</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>The same on your clock.</source>
<translation>O mesmo no seu relógio.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>On your clock: %1 (%2)</source>
<translation>No seu relógio: %1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>One question a day, each at %1.</source>
<translation>Uma pergunta por dia, cada uma às %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>no more</source>
<translation>nenhum outro</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1. Then: %2</source>
<translation>%1. Depois: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time is skipped in %1 that day, when clocks go forward. It begins at %2.</source>
<translation>Esse horário é pulado nesse dia em %1, quando os relógios adiantam. Começa às %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>From %1 on it begins at %2 on your clock: clocks change on other days here than in %3.</source>
<translation>A partir de %1, começa às %2 no seu relógio: aqui os relógios mudam em outros dias que em %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1 is on at the same time: %2, %3.</source>
<translation>%1 é no mesmo horário: %2, %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time comes twice in %1 that day, when clocks go back. It begins the first time.</source>
<translation>Esse horário vem duas vezes nesse dia em %1, quando os relógios atrasam. Começa na primeira vez.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, %n times</source>
<extracomment>Of one: %1, once</extracomment>
<translation>
<numerusform>%1, %n vez</numerusform>
<numerusform>%1, %n vezes</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, until %2</source>
<translation>%1, até %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Once</source>
<translation>Uma vez</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day</source>
<translation>Todo dia</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day from Monday to Friday</source>
<translation>Todo dia de segunda a sexta</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the last %1</source>
<translation>Todo mês, na última ocorrência de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the %1 %2</source>
<translation>Todo mês, na %1 ocorrência de %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every %1</source>
<translation>Semanal: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every second %1</source>
<translation>Semana sim, semana não: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>first</source>
<translation>primeira</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>second</source>
<translation>segunda</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>third</source>
<translation>terceira</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fourth</source>
<translation>quarta</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fifth</source>
<translation>quinta</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>%n questions are planned, the first after %1 min.</source>
<extracomment>Of one: One question is planned, after %1 min.</extracomment>
<translation>
<numerusform>%n pergunta está prevista, após %1 min.</numerusform>
<numerusform>%n perguntas estão previstas, a primeira após %1 min.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>A post to check and send: that you are in a chat, and until when.</source>
<translation>Um post para conferir e enviar: que você está em um chat, e até quando.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Begins in %1</source>
<translation>Começa em %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>The host welcomes everybody, then asks Q1, Q2, Q3. You answer A1, A2, A3 here.</source>
<translation>O anfitrião dá as boas-vindas e depois pergunta Q1, Q2, Q3. Você responde A1, A2, A3 aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Say hello</source>
<translation>Dizer oi</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Tell your followers</source>
<translation>Avisar seus seguidores</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>#%1 has not begun</source>
<translation>#%1 não começou</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Hello, everybody! </source>
<translation>Oi, pessoal! </translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Pace</source>
<translation>Ritmo</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>First day</source>
<translation>Primeiro dia</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Begins at</source>
<translation>Começa às</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Length</source>
<translation>Duração</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Comes again</source>
<translation>Repete</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Rule of your own (RRULE)</source>
<translation>Regra própria (RRULE)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>By a rule of your own</source>
<translation>Por uma regra própria</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>An hour or so</source>
<translation>Mais ou menos uma hora</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Slow: one question a day</source>
<translation>Lento: uma pergunta por dia</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>As in calendar files (RFC 5545), for example FREQ=WEEKLY;INTERVAL=3;COUNT=10</source>
<translation>Como em arquivos de calendário (RFC 5545), por exemplo FREQ=WEEKLY;INTERVAL=3;COUNT=10</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> days</source>
<translation> dias</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> min</source>
<translation> min</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · in %2</source>
<translation>%1 · em %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>I am in #%1 until %2 and post more than usual. Join in, or mute the hashtag until then.</source>
<translation>Estou em #%1 até %2 e posto mais que o normal. Participe, ou silencie a hashtag até lá.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/words.py" />
<source>in %n days</source>
<extracomment>Of one: in %n day</extracomment>
<translation>
<numerusform>em %n dia</numerusform>
<numerusform>em %n dias</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 in your time zone, for %3</source>
<translation>%1, %2 no seu fuso horário, por %3</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 where it is planned (%3)</source>
<translation>%1, %2 onde está planejado (%3)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>ddd d MMM</source>
<translation>ddd d MMM</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · cancelled</source>
<translation>%1 · cancelado</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>On now, until %1</source>
<translation>Em curso, até %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>in %1 h</source>
<translation>em %1 h</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 where it is planned (%2)</source>
<translation>%1 onde está planejado (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>over</source>
<translation>terminado</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zone</source>
<translation>Fuso horário</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zones</source>
<translation>Fusos horários</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Type a city, for example Berlin.</source>
<translation>Digite uma cidade, por exemplo Berlim.</translation>
</message>
<message>
<location filename="../../desktop/ui/practice_band.py" />
<source>Practice: nothing leaves this computer</source>
<translation>Prática: nada sai deste computador</translation>
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Stopping…</source>
<translation>Parando…</translation>
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Cancel: %1</source>
<translation>Cancelar: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/answers.py" />
<source>Probably answers, by what Parley can tell</source>
<translation>Provavelmente respostas, pelo que o Parley consegue ver</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %n more</source>
<extracomment>Of one: Show %n more</extracomment>
<translation>
<numerusform>Mostrar mais %n</numerusform>
<numerusform>Mostrar mais %n</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %n more answers</source>
<extracomment>Of one: Show %n more answer</extracomment>
<translation>
<numerusform>Mostrar mais %n resposta</numerusform>
<numerusform>Mostrar mais %n respostas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/bar.py" />
<source>Fold answers</source>
<translation>Recolher respostas</translation>
</message>
<message>
<location filename="../../desktop/ui/question/behind.py" />
<source>More posts come than can be read. Answers are counted again once it is calmer.</source>
<translation>Chegam mais posts do que se pode ler. As respostas são contadas de novo quando acalmar.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/behind.py" />
<source>Still reading: %n posts to go.</source>
<extracomment>Of one: Still reading: %n post to go.</extracomment>
<translation>
<numerusform>Ainda lendo: falta %n post.</numerusform>
<numerusform>Ainda lendo: faltam %n posts.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Quoted: %1</source>
<translation>Citado: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Open the picture's post in the browser</source>
<translation>Abrir o post da imagem no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Fold the question</source>
<translation>Recolher a pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Unfold the question</source>
<translation>Abrir a pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>No question yet</source>
<translation>Nenhuma pergunta ainda</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>pinned for you</source>
<translation>fixada para você</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>asked by</source>
<translation>perguntada por</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>By the organiser's plan. Whether it was asked can be read by who is signed in.</source>
<translation>Segundo o plano da organização. Se foi perguntada, pode ler quem entrou.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Pin and correct</source>
<translation>Fixar e corrigir</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Write a note for yourself about this question</source>
<translation>Escrever uma nota para você sobre esta pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Back to %1</source>
<translation>Voltar a %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Only you see it as pinned. It stays until a host moves on, or until you release it.</source>
<translation>Só você a vê fixada. Fica até um anfitrião seguir adiante, ou até você desafixar.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Host's handle</source>
<translation>Usuário do anfitrião</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>if you know them: @…</source>
<translation>se você souber: @…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Name the host</source>
<translation>Dizer quem é anfitrião</translation>
</message>
<message>
<location filename="../../desktop/ui/question/note_line.py" />
<source>Your note about %1. Nobody else sees it.</source>
<translation>Sua nota sobre %1. Ninguém mais vê.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Current question</source>
<translation>Pergunta atual</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Parley is reading this chat. Its questions will be here in a moment.</source>
<translation>O Parley está lendo este chat. As perguntas chegam daqui a pouco.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Question and answers</source>
<translation>Pergunta e respostas</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is kept.</source>
<translation>A nota está guardada.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is gone.</source>
<translation>A nota sumiu.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Q%1 is pinned, for you alone.</source>
<translation>Q%1 está fixada, só para você.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Words of the question</source>
<translation>Texto da pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>There is a Q%1 already. For you, this one takes its place.</source>
<translation>Já existe uma Q%1. Para você, esta fica no lugar dela.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin a question of your own…</source>
<translation>Fixar uma pergunta sua…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>A question of your own</source>
<translation>Uma pergunta sua</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Another number for %1</source>
<translation>Outro número para %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin for me</source>
<translation>Fixar para mim</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>It is on its way; you see it above the composer.</source>
<translation>Está a caminho; você a vê acima do editor.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Release the pin on %1</source>
<translation>Desafixar %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words…</source>
<translation>Corrigir o texto…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Change the number…</source>
<translation>Mudar o número…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The pin on Q%1 is released.</source>
<translation>Q%1 não está mais fixada.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words of %1</source>
<translation>Corrigir o texto de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The question is missing. Type it first.</source>
<translation>Falta a pergunta. Digite-a antes.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin this question</source>
<translation>Fixar esta pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat has begun. Q%1 is planned for %2, %3.</source>
<translation>Este chat começou. Q%1 está prevista para %2, %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question of #%1 will appear here. Parley sees who hosts from what they post.</source>
<translation>A primeira pergunta de #%1 vai aparecer aqui. O Parley vê quem é anfitrião pelo que posta.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>%1, minute %2</source>
<translation>%1, minuto %2</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Q%1 is planned %2.</source>
<translation>Q%1 está prevista %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat ended at %1 on %2.</source>
<translation>Pelo plano, este chat terminou às %1, %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat begins on %1 at %2, %3.</source>
<translation>Este chat começa em %1 às %2, %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat goes on until %1.</source>
<translation>Pelo plano, este chat vai até %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Nobody is signed in, so no question can be read. Choose the number you answer below.</source>
<translation>Ninguém entrou, então nenhuma pergunta pode ser lida. Escolha abaixo o número que você responde.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question will appear here when @%1 posts Q1.</source>
<translation>A primeira pergunta vai aparecer aqui quando @%1 postar Q1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Planned %1.</source>
<translation>Prevista %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan the chat ends %1.</source>
<translation>Pelo plano, o chat termina %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Post it as Q%1</source>
<translation>Postar como Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Back to Q%1</source>
<translation>Voltar à Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Earlier questions</source>
<translation>Perguntas anteriores</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Later questions</source>
<translation>Perguntas seguintes</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>current</source>
<translation>atual</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>shown</source>
<translation>mostrada</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>unread</source>
<translation>não lida</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>you answered</source>
<translation>você respondeu</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>planned for %1</source>
<translation>prevista para %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>planned</source>
<translation>prevista</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n answers</source>
<extracomment>Of one: Read %n answer</extracomment>
<translation>
<numerusform>Ler %n resposta</numerusform>
<numerusform>Ler %n respostas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>probably: %1</source>
<translation>provavelmente: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, %2 probably</source>
<translation>%1, %2 prováveis</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n probable answers</source>
<extracomment>Of one: Read %n probable answer</extracomment>
<translation>
<numerusform>Ler %n resposta provável</numerusform>
<numerusform>Ler %n respostas prováveis</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n probable</source>
<extracomment>Of one: Read %n probable</extracomment>
<translation>
<numerusform>Ler %n provável</numerusform>
<numerusform>Ler %n prováveis</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture: %1</source>
<translation>Imagem: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture without a description</source>
<translation>Imagem sem descrição</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>pinned by you</source>
<translation>fixada por você</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, probably the host</source>
<translation>%1, provável anfitrião</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 planned for %2: %3</source>
<translation>%1 prevista para %2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 asked by %2: %3</source>
<translation>%1 perguntada por %2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 pinned by you: %2</source>
<translation>%1 fixada por você: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video: %1</source>
<translation>Vídeo: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video without a description</source>
<translation>Vídeo sem descrição</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Pinned for you.</source>
<translation>Fixada para você.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Quotes %1: %2</source>
<translation>Cita %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/rail.py" />
<source>%1, something new</source>
<translation>%1, algo novo</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Put the ready check away</source>
<translation>Fechar a checagem</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready check</source>
<translation>Checagem</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>It is right</source>
<translation>Está certo</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready</source>
<translation>Pronto</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 never spoke here. Is that the guest's handle?</source>
<translation>@%1 nunca falou aqui. É esse o usuário do convidado?</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 of %2 are ready</source>
<translation>%1 de %2 prontos</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>Enough to read a chat of about %n posts</source>
<extracomment>Of one: Enough to read a chat of about %n post</extracomment>
<translation>
<numerusform>O bastante para ler um chat de %n post</numerusform>
<numerusform>O bastante para ler um chat de cerca de %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 is too long for a post</source>
<translation>%1 é longa demais para um post</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Your clock is %1 min off. Let your system set it</source>
<translation>Seu relógio está %1 min fora. Deixe o sistema acertar</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Raise the cap</source>
<translation>Aumentar o teto</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the settings</source>
<translation>Abrir as configurações</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Show it</source>
<translation>Mostrar</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the run sheet</source>
<translation>Abrir o roteiro</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Upload now</source>
<translation>Enviar agora</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Look at @%1 ↗</source>
<translation>Ver @%1 ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>All is ready</source>
<translation>Está tudo pronto</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Posts that the cap leaves for today: %1. A chat has about %2</source>
<translation>Posts que o teto deixa para hoje: %1. Um chat tem cerca de %2</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No question is planned yet</source>
<translation>Nenhuma pergunta está prevista ainda</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>%n cues are too long for a post</source>
<extracomment>Of one: %n cue is too long for a post</extracomment>
<translation>
<numerusform>%n etapa é longa demais para um post</numerusform>
<numerusform>%n etapas são longas demais para um post</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>Uploading %n pictures…</source>
<extracomment>Of one: Uploading %n picture…</extracomment>
<translation>
<numerusform>Enviando %n imagem…</numerusform>
<numerusform>Enviando %n imagens…</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A picture of %1 has not come from your co-host yet</source>
<translation>Uma imagem de %1 ainda não veio do seu coanfitrião</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 has every picture</source>
<translation>%1 tem todas as imagens</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No cue has a picture</source>
<translation>Nenhuma etapa tem imagem</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Nobody is signed in</source>
<translation>Ninguém entrou</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 can post</source>
<translation>@%1 pode postar</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 may read, not post yet</source>
<translation>@%1 pode ler, mas ainda não postar</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking %1 for the time…</source>
<translation>Perguntando a hora a %1…</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 answers, and your clock is right</source>
<translation>%1 responde, e seu relógio está certo</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guest is @%1</source>
<translation>O convidado é @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guests' handles are known</source>
<translation>Os usuários dos convidados são conhecidos</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Every cue fits into a post</source>
<translation>Cada etapa cabe em um post</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The run sheet has nothing to post</source>
<translation>O roteiro não tem nada a postar</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A cue</source>
<translation>Uma etapa</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>%n pictures are not uploaded yet</source>
<extracomment>Of one: %n picture is not uploaded yet</extracomment>
<translation>
<numerusform>%n imagem ainda não foi enviada</numerusform>
<numerusform>%n imagens ainda não foram enviadas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking the keyring…</source>
<translation>Perguntando ao chaveiro…</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The key is at hand</source>
<translation>A chave está à mão</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>a cue</source>
<translation>uma etapa</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat in short: %1.</source>
<translation>Nosso chat em resumo: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all for a good hour!</source>
<translation>Agradeço a todos por esta boa hora!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat about “%1” in short: %2.</source>
<translation>Nosso chat sobre “%1” em resumo: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1, and all of you who came!</source>
<translation>Agradeço a %1 e a todos que vieram!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all!</source>
<translation>Agradeço a todos!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1!</source>
<translation>Agradeço, %1!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you for a good hour, %1!</source>
<translation>Agradeço por esta boa hora, %1!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your hour in #%1</source>
<translation>Sua hora em #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>A thank-you</source>
<translation>Um agradecimento</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Draft the thank-you</source>
<translation>Rascunhar o agradecimento</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your answers</source>
<translation>Suas respostas</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>People you met</source>
<translation>Quem você conheceu</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you missed</source>
<translation>O que você perdeu</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Answer it now</source>
<translation>Responder agora</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your notes</source>
<translation>Suas notas</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About a post</source>
<translation>Sobre um post</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Opens the profile in the browser</source>
<translation>Abre o perfil no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow ↗</source>
<translation>Seguir ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Said to you, and you have not answered:</source>
<translation>Disseram a você, e você não respondeu:</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you kept</source>
<translation>O que você guardou</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>This page is yours alone.</source>
<translation>Esta página é só sua.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow %1 in the browser</source>
<translation>Seguir %1 no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About what %1 said</source>
<translation>Sobre o que %1 disse</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Write a recap</source>
<translation>Escrever um resumo</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Do not offer a recap of this chat</source>
<translation>Não oferecer resumo deste chat</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Put this away for this chat</source>
<translation>Deixar de lado para este chat</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page</source>
<translation>Fechar esta página</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page (Escape)</source>
<translation>Fechar esta página (Esc)</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is saved as %1.</source>
<translation>A newsletter está salva como %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Recap of #%1</source>
<translation>Resumo de #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a post</source>
<translation>Rascunhar um post</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer, where you change and send it</source>
<translation>Para o editor, onde você muda e envia</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a thread</source>
<translation>Rascunhar uma sequência</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer: a post for each question</source>
<translation>Para o editor: um post por pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>As Markdown: the questions, and your quotes as links to their posts</source>
<translation>Como Markdown: as perguntas, e suas citações como links para os posts</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save…</source>
<translation>Salvar…</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>With their words</source>
<translation>Com as palavras deles</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>What they wrote stands in the newsletter, too, and not its link alone</source>
<translation>O que escreveram também fica na newsletter, e não só o link</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter</source>
<translation>Newsletter</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Nothing was said in this chat yet, as far as this computer knows.</source>
<translation>Nada foi dito neste chat ainda, até onde este computador sabe.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Quotes an answer to question %1</source>
<translation>Cita uma resposta à pergunta %1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Copy the newsletter</source>
<translation>Copiar a newsletter</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save the newsletter</source>
<translation>Salvar a newsletter</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter with their words</source>
<translation>Newsletter com as palavras deles</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is copied, as Markdown.</source>
<translation>A newsletter está copiada, como Markdown.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/room_end.py" />
<source>Put away for this chat. Ctrl+Shift+B brings its recap, Ctrl+Shift+Y your hour.</source>
<translation>Deixado de lado para este chat. Ctrl+Shift+B traz o resumo, Ctrl+Shift+Y sua hora.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Passed on by the host</source>
<translation>Divulgado pelo anfitrião</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n new answers</source>
<extracomment>Of one: %n new answer</extracomment>
<translation>
<numerusform>%n resposta nova</numerusform>
<numerusform>%n respostas novas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1: look again</source>
<translation>%1: ver de novo</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Tick what you want to quote. First comes what you kept, then what the host passed on, then the guests, then what was most reposted and replied to, then liked.</source>
<translation>Marque o que quer citar. Primeiro vem o que você guardou, depois o que o anfitrião divulgou, os convidados, o que teve mais reposts e respostas, e depois mais curtidas.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>You posted %n times</source>
<extracomment>Of one: You posted once</extracomment>
<translation>
<numerusform>Você postou %n vez</numerusform>
<numerusform>Você postou %n vezes</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 and answered %2 of %3</source>
<translation>%1 e respondeu %2 de %3</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over: %1.</source>
<translation>O chat terminou: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over.</source>
<translation>O chat terminou.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n reposts and replies</source>
<extracomment>Of one: %n repost or reply</extracomment>
<translation>
<numerusform>%n repost ou resposta</numerusform>
<numerusform>%n reposts e respostas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Sign in, and Parley knows which posts are yours. What you kept and noted is here.</source>
<translation>Entre, e o Parley sabe quais posts são seus. O que você guardou e anotou está aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>You read along and posted nothing.</source>
<translation>Você acompanhou e não postou nada.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1, probably %2 more.</source>
<translation>%1, provavelmente mais %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n of them afterwards</source>
<extracomment>Of one: %n of them afterwards</extracomment>
<translation>
<numerusform>%n depois</numerusform>
<numerusform>%n depois</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n posts to you</source>
<extracomment>Of one: %n post to you</extracomment>
<translation>
<numerusform>%n post para você</numerusform>
<numerusform>%n posts para você</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n posts by you to them</source>
<extracomment>Of one: %n post by you to them</extracomment>
<translation>
<numerusform>%n post seu para essa pessoa</numerusform>
<numerusform>%n posts seus para essa pessoa</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>passed you on %n times</source>
<extracomment>Of one: passed you on once</extracomment>
<translation>
<numerusform>divulgou você %n vez</numerusform>
<numerusform>divulgou você %n vezes</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>Surprise me</source>
<translation>Surpreenda-me</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>A troll, an angry customer, silence, or X is down: now, and unannounced.</source>
<translation>Um troll, um cliente irritado, silêncio ou o X fora do ar: agora, e sem aviso.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>End and see what was missed</source>
<translation>Encerrar e ver o que faltou</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>The hour is over · Rehearsal of #%1</source>
<translation>A hora terminou · Ensaio de #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>%1 %2 · Rehearsal of #%3, %4 as fast</source>
<translation>%1 %2 · Ensaio de #%3, velocidade %4</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Three of these, unannounced: a troll, an angry customer, silence, X is down, a late guest.</source>
<translation>Três destas, sem aviso: um troll, um cliente irritado, silêncio, o X fora do ar, um convidado atrasado.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Rehearse #%1</source>
<translation>Ensaiar #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Your run sheet in the practice room: its people answer each question, ask things and come in late. Nothing leaves this computer, and your real run sheet stays as it is. Cues of your co-hosts are yours there.</source>
<translation>Seu roteiro na sala de prática: as pessoas de lá respondem cada pergunta, perguntam coisas e chegam tarde. Nada sai deste computador, e seu roteiro real fica como está. Lá, as etapas dos seus coanfitriões são suas.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>How long it takes</source>
<translation>Quanto tempo leva</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearsal</source>
<translation>Ensaio</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>What was missed</source>
<translation>O que faltou</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Well done</source>
<translation>Muito bem</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Close the rehearsal</source>
<translation>Fechar o ensaio</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearse again</source>
<translation>Ensaiar de novo</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Back to the chat</source>
<translation>Voltar ao chat</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Posted late</source>
<translation>Postada com atraso</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Not posted</source>
<translation>Não postada</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked you, and got no answer</source>
<translation>Perguntou a você e ficou sem resposta</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked for a question again, in vain</source>
<translation>Pediu de novo uma pergunta, em vão</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>New here, and not greeted</source>
<translation>Primeira vez aqui, e sem saudação</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Angry, and left alone</source>
<translation>Com raiva, e sem atenção</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>A troll, in sight to the end</source>
<translation>Um troll, à vista até o fim</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Hold or +2 min moves all that waits, so that nothing has to be hurried.</source>
<translation>Pausar ou +2 min move tudo o que espera, para não ser preciso correr.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Skip says that a cue is left out on purpose.</source>
<translation>Pular diz que uma etapa fica de fora de propósito.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Beside the stream, Needs somebody keeps them until you answer.</source>
<translation>Ao lado do feed, “Precisam de você” os guarda até você responder.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Needs somebody reposts a question with one button.</source>
<translation>“Precisam de você” reposta uma pergunta com um botão.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Greet, beside the stream, writes the first words for you.</source>
<translation>“Saudar”, ao lado do feed, escreve as primeiras palavras por você.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Answer once that you see to it, and take the post into the inbox.</source>
<translation>Responda uma vez que você cuida disso, e leve o post para a caixa.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Mute, in the menu of a post, takes somebody out of everything here.</source>
<translation>“Silenciar”, no menu de um post, tira alguém de tudo aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1×</source>
<translation>%1×</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Minute %1, @%2: %3</source>
<translation>Minuto %1, @%2: %3</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1 of %n cues went out, and this was missed:</source>
<extracomment>Of one: %1 of %n cue went out, and this was missed:</extracomment>
<translation>
<numerusform>Saiu %1 de %n etapa, e faltou isto:</numerusform>
<numerusform>Saíram %1 de %n etapas, e faltou isto:</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1, %2 min late: %3</source>
<translation>%1, %2 min de atraso: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Before the start, @%1: %2</source>
<translation>Antes do início, @%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Nothing was missed. You are ready.</source>
<translation>Não faltou nada. Tudo pronto.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1, %2 in your time zone.</source>
<translation>%1, %2 no seu fuso horário.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>You missed %1</source>
<translation>Você perdeu %1</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 is on now</source>
<translation>%1 está em curso</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins %2</source>
<translation>%1 começa %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins tomorrow at %2</source>
<translation>%1 começa amanhã às %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins today at %2</source>
<translation>%1 começa hoje às %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>It was on %1, %2. Its room has what was said.</source>
<translation>Foi em %1, %2. A sala tem o que foi dito.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>Since %1.</source>
<translation>Desde %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>At %1 in your time zone.</source>
<translation>Às %1 no seu fuso horário.</translation>
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
<translation>Mais devagar</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Faster</source>
<translation>Mais rápido</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>End</source>
<translation>Fim</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Close this window. What was posted here goes with it.</source>
<translation>Fechar esta janela. O que foi postado aqui vai com ela.</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>This was %1 · Your posts stay here</source>
<translation>Isto foi %1 · Seus posts ficam aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Pause</source>
<translation>Pausar</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · Paused · Your posts stay here</source>
<translation>%1 · %2 · Em pausa · Seus posts ficam aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · %3 · Your posts stay here</source>
<translation>%1 · %2 · %3 · Seus posts ficam aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With names</source>
<translation>Com nomes</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With initials</source>
<translation>Com iniciais</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With numbers for names</source>
<translation>Com números em vez de nomes</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The chat is on. Figures renew by themselves.</source>
<translation>O chat está em curso. Os números se atualizam sozinhos.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Save as a page…</source>
<translation>Salvar como página…</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>How it is counted</source>
<translation>Como é contado</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Aim: %1</source>
<translation>Objetivo: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>What was asked of us</source>
<translation>O que nos perguntaram</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Question by question</source>
<translation>Pergunta por pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording, who talks with whom, hashtags and links</source>
<translation>Redação, quem fala com quem, hashtags e links</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/page.py" />
<source>%1 and %2: %n posts to each other</source>
<extracomment>Of one: %1 and %2: %n post to each other</extracomment>
<translation>
<numerusform>%1 e %2: %n post entre si</numerusform>
<numerusform>%1 e %2: %n posts entre si</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>There is nothing to tell yet.</source>
<translation>Ainda não há nada a contar.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Nothing was said yet. Figures stand here once something is.</source>
<translation>Nada foi dito ainda. Os números aparecem aqui quando algo for dito.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The hour</source>
<translation>A hora</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Against earlier chats</source>
<translation>Diante de chats anteriores</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Less</source>
<translation>Menos</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording and length</source>
<translation>Redação e tamanho</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Who talks with whom</source>
<translation>Quem fala com quem</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Hashtags and links</source>
<translation>Hashtags e links</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/question_card.py" />
<source>by %n people</source>
<extracomment>Of one: by %n person</extracomment>
<translation>
<numerusform>de %n pessoa</numerusform>
<numerusform>de %n pessoas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>No answer with its number</source>
<translation>Nenhuma resposta com o número</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>the first after %1, half of them after %2</source>
<translation>a primeira após %1, metade após %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/question_card.py" />
<source>%n replies among participants</source>
<extracomment>Of one: %n reply among participants</extracomment>
<translation>
<numerusform>%n resposta entre participantes</numerusform>
<numerusform>%n respostas entre participantes</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>%1 of its posts without a number</source>
<translation>%1 dos posts sem número</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>Shows this answer in the chat</source>
<translation>Mostra esta resposta no chat</translation>
</message>
<message>
<location filename="../../desktop/ui/report/tiles.py" />
<source>nothing earlier is here</source>
<translation>não há nada anterior aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks what, how or why</source>
<translation>pergunta o quê, como ou por quê</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks for yes or no</source>
<translation>pergunta sim ou não</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>has no question mark</source>
<translation>não tem ponto de interrogação</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks in another way</source>
<translation>pergunta de outro jeito</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>Not as in the %n chats before it: %1. All else is as usual.</source>
<extracomment>Of one: Not as in the chat before it: %1. All else is as usual.</extracomment>
<translation>
<numerusform>Não como no %n chat anterior: %1. Todo o resto é como o normal.</numerusform>
<numerusform>Não como nos %n chats anteriores: %1. Todo o resto é como o normal.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Usual is where the next chat falls at least 19 times out of 20 while nothing has changed, by how far the earlier chats (here %1) lie apart: a prediction interval by Student's t. One figure outside its range now and then is still chance.</source>
<translation>Normal é onde o próximo chat cai pelo menos 19 em cada 20 vezes enquanto nada mudou, pela distância entre os chats anteriores (aqui %1): um intervalo de predição pelo t de Student. Um número fora do intervalo de vez em quando ainda é acaso.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%1: %n words, %2</source>
<extracomment>Of one: %1: %n word, %2</extracomment>
<translation>
<numerusform>%1: %n palavra, %2</numerusform>
<numerusform>%1: %n palavras, %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1; words in its answers: %2</source>
<translation>%1; palavras nas respostas: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%1 by %n people</source>
<extracomment>Of one: %1 by %n person</extracomment>
<translation>
<numerusform>%1, de %n pessoa</numerusform>
<numerusform>%1, de %n pessoas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>more than usual (%1)</source>
<translation>mais que o normal (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>longer than usual (%1)</source>
<translation>mais longo que o normal (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>less than usual (%1)</source>
<translation>menos que o normal (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>shorter than usual (%1)</source>
<translation>mais curto que o normal (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>as usual (%1)</source>
<translation>como o normal (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1%</source>
<translation>%1%</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Nobody asked the hosts or guests anything.</source>
<translation>Ninguém perguntou nada aos anfitriões nem aos convidados.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1 of %2 answered</source>
<translation>%1 de %2 respondidas</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>From three earlier chats on, this says what is not as usual. Known so far: %1.</source>
<translation>A partir de três chats anteriores, isto diz o que foge do normal. Conhecidos até agora: %1.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>Compared with the %n chats before it, everything is as usual.</source>
<extracomment>Of one: Compared with the chat before it, everything is as usual.</extracomment>
<translation>
<numerusform>Comparado com o %n chat anterior, tudo é como o normal.</numerusform>
<numerusform>Comparado com os %n chats anteriores, tudo é como o normal.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>half of them within %1</source>
<translation>metade em menos de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>after %1</source>
<translation>após %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%n handed over</source>
<extracomment>Of one: %n handed over</extracomment>
<translation>
<numerusform>%n encaminhada</numerusform>
<numerusform>%n encaminhadas</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%n still open</source>
<extracomment>Of one: %n still open</extracomment>
<translation>
<numerusform>%n ainda aberta</numerusform>
<numerusform>%n ainda abertas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/room_card.py" />
<source>Read again</source>
<translation>Ler de novo</translation>
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>No chat is planned here now, so there is nothing to tell.</source>
<translation>Nenhum chat está planejado aqui agora, então não há nada a avisar.</translation>
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>That is taken back.</source>
<translation>Isso foi desfeito.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Each room remembers who posts there; the button at the rail's foot changes it.</source>
<translation>Cada sala lembra quem posta nela; o botão ao pé da barra muda isso.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Keys are kept in your system's keyring and nowhere else. Parley never sees your password.</source>
<translation>As chaves ficam no chaveiro do seu sistema e em nenhum outro lugar. O Parley nunca vê sua senha.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Open a room to sign in, to sign out, or to choose who posts there.</source>
<translation>Abra uma sala para entrar, sair, ou escolher quem posta nela.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>No client id is known yet: see Connection.</source>
<translation>Nenhum client id é conhecido ainda: veja Conexão.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Nobody is signed in.</source>
<translation>Ninguém entrou.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads and posts.</source>
<translation>Lê e posta.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads only.</source>
<translation>Só lê.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Sign out</source>
<translation>Sair</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Signing out…</source>
<translation>Saindo…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Its key is in your keyring.</source>
<translation>A chave dela está no seu chaveiro.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>How many posts came</source>
<translation>Quantos posts chegaram</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Posts for you</source>
<translation>Posts para você</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>What you write and send</source>
<translation>O que você escreve e envia</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Trouble</source>
<translation>Problemas</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>When a chat begins and ends</source>
<translation>Quando um chat começa e termina</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A new question</source>
<translation>Uma pergunta nova</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A post for you</source>
<translation>Um post para você</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Quiet</source>
<translation>Silêncio</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>On: nothing is shown or heard outside the window, whatever is chosen below.</source>
<translation>Ligado: nada aparece nem se ouve fora da janela, seja qual for a escolha abaixo.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Shown while you are elsewhere</source>
<translation>Mostrado quando você está em outro lugar</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Of the chat that is open, by your desktop. Nothing is shown that you did not choose.</source>
<translation>Do chat que está aberto, pela sua área de trabalho. Nada aparece que você não tenha escolhido.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Sound</source>
<translation>Som</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>With what is shown. Parley makes no other sound.</source>
<translation>Com o que aparece. O Parley não faz nenhum outro som.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Said by your screen reader</source>
<translation>Dito pelo seu leitor de tela</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>What you ask for by a key is always said.</source>
<translation>O que você pede por uma tecla é sempre dito.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Reminders</source>
<translation>Lembretes</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A day, an hour and five minutes before a planned chat. None for another room while a chat is on.</source>
<translation>Um dia, uma hora e cinco minutos antes de um chat planejado. Nenhum de outra sala durante um chat.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>On</source>
<translation>Ligado</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Off</source>
<translation>Desligado</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept for the next sign-in. Who is signed in stays with the app that they came through.</source>
<translation>Guardado para a próxima entrada. Quem já entrou fica com o app por onde veio.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. It holds from the next request on.</source>
<translation>Guardado. Vale a partir da próxima consulta.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Parley trusts %1. Nothing is sent to who cannot show a certificate from there.</source>
<translation>O Parley confia em %1. Nada é enviado a quem não puder mostrar um certificado dali.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Connection</source>
<translation>Conexão</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Choose another way above, or ask whoever runs your network.</source>
<translation>Escolha outro caminho acima, ou pergunte a quem cuida da sua rede.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Client id</source>
<translation>Client id</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>OAuth 2.0 Client ID, empty for this build's own</source>
<translation>OAuth 2.0 Client ID; vazio para o desta versão</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>For whoever sets Parley up for others. It is public; its secret does not belong here.</source>
<translation>Para quem prepara o Parley para outros. Ele é público; o segredo dele não vai aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that PARLEY_X_CLIENT_ID names: %2. It is heard first.</source>
<translation>As pessoas entram pelo app que PARLEY_X_CLIENT_ID indica: %2. Ele vem primeiro.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. PARLEY_X_CLIENT_ID is heard before it.</source>
<translation>Guardado. PARLEY_X_CLIENT_ID vem antes dele.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Proxy</source>
<translation>Proxy</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>As the system says</source>
<translation>Como o sistema diz</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>None</source>
<translation>Nenhum</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This address</source>
<translation>Este endereço</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Script (PAC)</source>
<translation>Script (PAC)</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Address of the proxy</source>
<translation>Endereço do proxy</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Variables such as HTTPS_PROXY come first, then your system's settings.</source>
<translation>Vale na hora. Variáveis como HTTPS_PROXY vêm primeiro, depois as configurações do sistema.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Parley goes straight to %1.</source>
<translation>Vale na hora. O Parley vai direto a %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. A proxy's name and password go into the variable HTTPS_PROXY, not here.</source>
<translation>Vale quando guardado. O nome e a senha de um proxy vão na variável HTTPS_PROXY, não aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. The script runs by itself, with a time limit.</source>
<translation>Vale quando guardado. O script roda à parte, com limite de tempo.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Trying… No key is sent, and it costs nothing.</source>
<translation>Tentando… Nenhuma chave é enviada, e não custa nada.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Certificates</source>
<translation>Certificados</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>How often to look for new posts</source>
<translation>Com que frequência procurar posts novos</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Seconds between two looks</source>
<translation>Segundos entre duas consultas</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>At the earliest; in a quiet room, or near a limit, Parley looks less often by itself. Holds from the next room that you open.</source>
<translation>No mínimo; em uma sala calma, ou perto de um limite, o Parley procura menos por conta própria. Vale a partir da próxima sala que você abrir.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that stands here: %2.</source>
<translation>As pessoas entram pelo app que está aqui: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app of %3, which came with this build: %2.</source>
<translation>As pessoas entram pelo app de %3, que veio com esta versão: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Try the way to %1</source>
<translation>Testar o caminho até %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 s</source>
<translation>%1 s</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, through the proxy %2.</source>
<translation>%1 responde, pelo proxy %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that came with this build: %2.</source>
<translation>As pessoas entram pelo app que veio com esta versão: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This Parley is not known to %1 yet, so nobody can sign in. Reading and sending in the browser work.</source>
<translation>%1 ainda não conhece este Parley, então ninguém pode entrar. Ler e enviar no navegador funciona.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, without a proxy.</source>
<translation>%1 responde, sem proxy.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>None. Where Parley stops unexpectedly, it writes down where in its code that was.</source>
<translation>Nenhum. Quando o Parley para de forma inesperada, ele anota em que lugar do seu código foi.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>%n reports are on this computer.</source>
<extracomment>Of one: %n report is on this computer.</extracomment>
<translation>
<numerusform>%n relatório está neste computador.</numerusform>
<numerusform>%n relatórios estão neste computador.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Crash reports</source>
<translation>Relatórios de falhas</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Delete all</source>
<translation>Excluir todos</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Show the crash reports</source>
<translation>Mostrar os relatórios de falhas</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Open the folder of crash reports</source>
<translation>Abrir a pasta dos relatórios de falhas</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Delete all crash reports</source>
<translation>Excluir todos os relatórios de falhas</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Settings, logs and pictures in %1</source>
<translation>Configurações, registros e imagens em %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Copies in your backups stay, too.</source>
<translation>As cópias nos seus backups também ficam.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>A room, in the archive</source>
<translation>Uma sala, no arquivo</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Delete everything…</source>
<translation>Apagar tudo…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>First you see what goes and what stays.</source>
<translation>Primeiro você vê o que vai e o que fica.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Delete everything that Parley keeps here</source>
<translation>Apagar tudo o que o Parley guarda aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Export everything of yours…</source>
<translation>Exportar tudo o que é seu…</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n rooms</source>
<extracomment>Of one: %n room</extracomment>
<translation>
<numerusform>%n sala</numerusform>
<numerusform>%n salas</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n planned chats, with their run sheets</source>
<extracomment>Of one: %n planned chat, with its run sheets</extracomment>
<translation>
<numerusform>%n chat planejado, com seus roteiros</numerusform>
<numerusform>%n chats planejados, com seus roteiros</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n crash reports</source>
<extracomment>Of one: %n crash report</extracomment>
<translation>
<numerusform>%n relatório de falha</numerusform>
<numerusform>%n relatórios de falhas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The key of @%1 in your keyring</source>
<translation>A chave de @%1 no seu chaveiro</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The practice room</source>
<translation>A sala de prática</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The entry by which links open Parley</source>
<translation>A entrada pela qual os links abrem o Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Not Parley's, and stays: %1</source>
<translation>Não é do Parley e fica: %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>So do %n other files.</source>
<extracomment>Of one: So does %n other file.</extracomment>
<translation>
<numerusform>E também %n outro arquivo.</numerusform>
<numerusform>E também %n outros arquivos.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%1 is told that you sign out. Where it cannot be reached, remove Parley there, under connected apps.</source>
<translation>O %1 é avisado de que você sai. Se não der para alcançá-lo, remova o Parley lá, em aplicativos conectados.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>All of this goes, and Parley closes. This cannot be undone.</source>
<translation>Tudo isto vai embora, e o Parley fecha. Isso não pode ser desfeito.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>%1 of at most %2. What is kept is not fetched again.</source>
<translation>%1 de no máximo %2. O que está guardado não é baixado de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is in Parley's files</source>
<translation>O que há nos arquivos do Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is never in them</source>
<translation>O que nunca há neles</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Your password, which Parley never sees, and your keys, which your keyring keeps.</source>
<translation>Sua senha, que o Parley nunca vê, e suas chaves, que seu chaveiro guarda.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures that are kept</source>
<translation>Avatares e imagens guardados</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty it</source>
<translation>Esvaziar</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Take it all to another computer</source>
<translation>Levar tudo para outro computador</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>One file with your chats, notes, marks, the inbox, drafts, prepared answers, your own posts and those that wait. Nobody else's posts and no keys are in it: on the other computer you sign in again. What waits is asked about there before it goes out. A damaged database that Parley put aside can be imported, too.</source>
<translation>Um arquivo com seus chats, notas, marcas, a caixa, rascunhos, respostas preparadas, seus próprios posts e os que esperam. Nele não há posts de outros nem chaves: no outro computador, você entra de novo. Lá, você decide sobre o que espera antes que saia. Um banco de dados danificado que o Parley separou também pode ser importado.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Export everything of yours</source>
<translation>Exportar tudo o que é seu</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import what was exported</source>
<translation>Importar o que foi exportado</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>The posts of your rooms as your accounts saw them, so that none is read and billed twice.</source>
<translation>Os posts das suas salas como suas contas os viram, para que nenhum seja lido e cobrado duas vezes.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What you are typing, what is on its way, and what you marked, noted, muted or put in the inbox.</source>
<translation>O que você está digitando, o que está a caminho, e o que você marcou, anotou, silenciou ou pôs na caixa.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>These settings, and who is signed in, without their keys.</source>
<translation>Estas configurações, e quem entrou, sem as chaves.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures of the posts that you looked at, until others need the room.</source>
<translation>Avatares e imagens dos posts que você olhou, até que outros precisem do espaço.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>A log of what went wrong, without anybody's words.</source>
<translation>Um registro do que deu errado, sem as palavras de ninguém.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty what is kept of pictures</source>
<translation>Esvaziar as imagens guardadas</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import…</source>
<translation>Importar…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What the practice room said. The real Parley keeps its files elsewhere.</source>
<translation>O que a sala de prática disse. O Parley real guarda seus arquivos em outro lugar.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Where Parley keeps its files</source>
<translation>Onde o Parley guarda seus arquivos</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>PARLEY_HOME names another folder, from the next start on.</source>
<translation>PARLEY_HOME indica outra pasta, a partir do próximo início.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the practice room…</source>
<translation>Apagar a sala de prática…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Open the practice room's folder</source>
<translation>Abrir a pasta da sala de prática</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the logs</source>
<translation>Apagar os registros</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Chats and settings: %1. Logs: %2.</source>
<translation>Chats e configurações: %1. Registros: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Nothing is there: nobody practised here.</source>
<translation>Não há nada: ninguém praticou aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Nobody is signed in, so no key is kept.</source>
<translation>Ninguém entrou, então nenhuma chave é guardada.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the practice room</source>
<translation>Apagar a sala de prática</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete it</source>
<translation>Apagar</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>The practice room is deleted.</source>
<translation>A sala de prática foi apagada.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Accounts, where you sign out</source>
<translation>Contas, onde você sai</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>In this computer's keyring (%1): %2</source>
<translation>No chaveiro deste computador (%1): %2</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>In this computer's keyring, or for this session only: %1</source>
<translation>No chaveiro deste computador, ou só para esta sessão: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Its chats go, and what you wrote there. It begins anew when you practise next.</source>
<translation>Os chats dela vão embora, e o que você escreveu lá. Ela começa do zero quando você praticar de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Open the logs</source>
<translation>Abrir os registros</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Time to take a post back</source>
<translation>Tempo para retirar um post</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>What you post as a host in your own room leaves at once.</source>
<translation>O que você posta como anfitrião na sua própria sala sai na hora.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keys worth knowing</source>
<translation>Teclas que vale conhecer</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Closing the window</source>
<translation>Ao fechar a janela</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Ends Parley</source>
<translation>Encerra o Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keeps it in the tray</source>
<translation>Fica na bandeja do sistema</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Reminders come while Parley runs. From the tray it is ended by its menu.</source>
<translation>Os lembretes vêm enquanto o Parley roda. Na bandeja do sistema, ele se encerra pelo menu.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/kept_field.py" />
<source>Keep: %1</source>
<translation>Guardar: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>As the system</source>
<translation>Como o sistema</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>Holds from the next start on. Posts stay in the language that they are written in.</source>
<translation>Vale a partir do próximo início. Os posts ficam no idioma em que foram escritos.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>Use it now</source>
<translation>Usar agora</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Open invitation links with Parley</source>
<translation>Abrir links de convite com o Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Wherever you click on a parley: link. For calendar files (.ics) Parley is then offered, too.</source>
<translation>Onde quer que você clique em um link parley:. O Parley também passa a ser oferecido para arquivos de calendário (.ics).</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Parley is installed for everybody on this computer, so its links open it.</source>
<translation>O Parley está instalado para todos neste computador, por isso os links dele o abrem.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Light or dark</source>
<translation>Claro ou escuro</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Size of the text</source>
<translation>Tamanho do texto</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>100 is the size that the system has.</source>
<translation>100 é o tamanho que o sistema tem.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>High has darker words, and lines around everything that can be pressed.</source>
<translation>Alto tem palavras mais escuras, e linhas em volta de tudo o que se pode apertar.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Accent colour</source>
<translation>Cor de destaque</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Made lighter or darker where it could not be read.</source>
<translation>Clareada ou escurecida onde não daria para ler.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Newest posts</source>
<translation>Posts mais recentes</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Space around posts</source>
<translation>Espaço em volta dos posts</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Compact shows what you can do with a post when you point at it.</source>
<translation>O modo compacto mostra o que você pode fazer com um post quando aponta para ele.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Light</source>
<translation>Claro</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Dark</source>
<translation>Escuro</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Standard</source>
<translation>Normal</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>High</source>
<translation>Alto</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Parley's</source>
<translation>A do Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>The system's</source>
<translation>A do sistema</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Nothing moves</source>
<translation>Nada se move</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>On top</source>
<translation>No topo</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>At the bottom</source>
<translation>Embaixo</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Comfortable</source>
<translation>Confortável</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Compact</source>
<translation>Compacto</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts read</source>
<translation>Posts lidos</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>People looked up</source>
<translation>Pessoas consultadas</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Counts of posts</source>
<translation>Contagens de posts</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written</source>
<translation>Posts escritos</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written with a link</source>
<translation>Posts escritos com link</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Replies</source>
<translation>Respostas</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Deleted or hidden</source>
<translation>Excluídos ou ocultos</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Pictures described</source>
<translation>Imagens descritas</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Steps of uploads</source>
<translation>Passos de envios</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Authors who came along</source>
<translation>Autores que vieram junto</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>By the price list of %1. Each post is billed once a day, however often it is read.</source>
<translation>Pela lista de preços de %1. Cada post é cobrado uma vez por dia, por mais que seja lido.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Money</source>
<translation>Dinheiro</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Somebody else pays</source>
<translation>Outra pessoa paga</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>I pay for this app</source>
<translation>Eu pago por este app</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Who pays</source>
<translation>Quem paga</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap in US dollars</source>
<translation>Teto em dólares</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Sums are shown here and in the rooms whose account signed in through this app.</source>
<translation>Os valores aparecem aqui e nas salas cuja conta entrou por este app.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Switch this on only if the bill comes to you: then sums and their cap are shown.</source>
<translation>Ligue isto só se a conta chega para você: aí os valores e o teto aparecem.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together</source>
<translation>Total</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Nothing yet</source>
<translation>Nada ainda</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together, if what is not known is billed, too</source>
<translation>Total, se o que não se sabe também for cobrado</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: no cap.</source>
<translation>Guardado: sem teto.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap for a room and day, in US dollars</source>
<translation>Teto por sala e dia, em dólares</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Ten minutes before it you are told, then Parley reads more slowly, then it stops and asks. 0 is no cap. Your own posts are never held back. Holds from the next look on.</source>
<translation>Dez minutos antes você recebe um aviso; depois o Parley lê mais devagar, depois para e pergunta. 0 é sem teto. Seus próprios posts nunca são retidos. Vale a partir da próxima consulta.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Today, since midnight UTC</source>
<translation>Hoje, desde meia-noite UTC</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>not known</source>
<translation>não se sabe</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>This is no sum that a cap can be.</source>
<translation>Este valor não pode ser um teto.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Use a number such as 10, or 0 for no cap.</source>
<translation>Use um número como 10, ou 0 para não ter teto.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>%1 bills whoever owns the app that people sign in through. Nobody else sees sums.</source>
<translation>%1 cobra do dono do app pelo qual as pessoas entram. Ninguém mais vê valores.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: %1 a room and day.</source>
<translation>Guardado: %1 por sala e dia.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>For organisers</source>
<translation>Para quem organiza</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>With the bearer token of your own app, posts come in as they are written instead of at each look. Who takes part in a chat needs none, and is never asked for one.</source>
<translation>Com o token bearer do seu próprio app, os posts chegam à medida que são escritos, e não a cada consulta. Quem participa de um chat não precisa, e isso nunca lhe é pedido.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Bearer token</source>
<translation>Token bearer</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Paste it here</source>
<translation>Cole aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Putting it into your keyring…</source>
<translation>Pondo no seu chaveiro…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forget the bearer token</source>
<translation>Esquecer o token bearer</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is here for this session only.</source>
<translation>Há um aqui, só para esta sessão.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>None is kept.</source>
<translation>Nenhum está guardado.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Kept.</source>
<translation>Guardado.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forgotten.</source>
<translation>Esquecido.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>It goes into your keyring and stays on this computer: not into a file, a log, an export or a picture. Parley does not show it again. Whether %1 takes it, the line at the window's foot says.</source>
<translation>Vai para seu chaveiro e fica neste computador: não em um arquivo, um registro, uma exportação ou uma imagem. O Parley não o mostra de novo. Se %1 o aceita, diz a linha ao pé da janela.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is kept in your keyring since %1.</source>
<translation>Há um guardado no seu chaveiro desde %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>In practice</source>
<translation>Na prática</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>Accounts, connection, money and an organiser's key belong to the real Parley and are set there. The practice room has a visitor of its own, keeps their key in memory, and goes nowhere: no proxy, no certificate, and no bill.</source>
<translation>Contas, conexão, dinheiro e a chave de quem organiza pertencem ao Parley real e se definem lá. A sala de prática tem um visitante próprio, guarda a chave na memória e não vai a lugar nenhum: sem proxy, sem certificado, sem conta a pagar.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>As this computer</source>
<translation>Como este computador</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Words that the dictionary for %1 does not know get a wave. F7 offers others.</source>
<translation>Palavras que o dicionário de %1 não conhece ganham uma onda. F7 oferece outras.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Spelling</source>
<translation>Ortografia</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Forget my words</source>
<translation>Esquecer minhas palavras</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No spell checker was found on this computer, so no word is marked. On Linux, install Enchant and a dictionary, for example hunspell-en-us.</source>
<translation>Nenhum corretor foi encontrado neste computador, então nenhuma palavra é marcada. No Linux, instale o Enchant e um dicionário, por exemplo hunspell-pt-br.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No word is marked.</source>
<translation>Nenhuma palavra é marcada.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Language: %1</source>
<translation>Idioma: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>There is no dictionary for %1 on this computer, so no word is marked.</source>
<translation>Não há dicionário de %1 neste computador, então nenhuma palavra é marcada.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: this Parley is the newest.</source>
<translation>%1: este Parley é o mais novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Look once a day whether there is a newer Parley</source>
<translation>Verificar uma vez por dia se há um Parley mais novo</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Parley has not looked yet.</source>
<translation>O Parley ainda não verificou.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: nobody answered.</source>
<translation>%1: ninguém respondeu.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: what came is not signed by Parley's makers, or is old. It was not used.</source>
<translation>%1: o que chegou não está assinado por quem faz o Parley, ou é antigo. Não foi usado.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: Parley %2 is there.</source>
<translation>%1: o Parley %2 já está disponível.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Parley asks %1 for one small file and says nothing about you. As on any page, your network address is seen there.</source>
<translation>O Parley pede um pequeno arquivo a %1 e não diz nada sobre você. Como em qualquer página, seu endereço de rede é visto lá.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Look now</source>
<translation>Verificar agora</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Looking…</source>
<translation>Verificando…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/window.py" />
<source>Pages</source>
<translation>Páginas</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Your yes came; putting your key away…</source>
<translation>Seu sim chegou; guardando sua chave…</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through the app that was set up on this computer; its owner pays.</source>
<translation>Pelo app configurado neste computador; o dono paga.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%n posts of #%1 are in the archive on this computer.</source>
<extracomment>Of one: %n post of #%1 is in the archive on this computer.</extracomment>
<translation>
<numerusform>%n post de #%1 está no histórico neste computador.</numerusform>
<numerusform>%n posts de #%1 estão no histórico neste computador.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Say yes in your browser; Parley goes on by itself. No browser came up? Copy the address into one.</source>
<translation>Diga sim no navegador; o Parley continua sozinho. Nenhum abriu? Copie o endereço para um.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>You sign in through %1's app, which came with the invitation. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation>Você entra pelo app de %1, que veio com o convite. %1 paga pelo que é lido e postado aqui, e %2 mostra esse app nos seus posts. O Parley não tem como verificar quem é.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; its owner pays.</source>
<translation>Pelo app do próprio Parley; o dono paga.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through your own app (settings); its owner pays.</source>
<translation>Pelo seu próprio app (configurações); o dono paga.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Read #%1 in the browser</source>
<translation>Ler #%1 no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Practise</source>
<translation>Praticar</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Open them in the archive</source>
<translation>Abrir no histórico</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in through %1's app</source>
<translation>Entrar pelo app de %1</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%1 shows posts to signed-in readers only.</source>
<translation>%1 só mostra posts a quem entrou.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>There is no app yet to sign in to %1 through. What works without one: the plan, where an invitation brought it; your answers, written here with number and hashtag and sent from your browser; and practice.</source>
<translation>Ainda não há app pelo qual entrar em %1. O que funciona sem ele: o plano, se um convite o trouxe; suas respostas, escritas aqui com número e hashtag e enviadas do navegador; e a prática.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>If you organise chats: your organisation sets up one app at %1, once, and puts its public client id into the invitation. It pays; the people in the chat set up nothing and pay nothing.</source>
<translation>Se você organiza chats: sua organização configura um app em %1, uma vez, e põe o client id público no convite. Ela paga; as pessoas no chat não configuram nada e não pagam nada.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Signing in happens in your browser, on %1's own page; Parley never sees your password.</source>
<translation>A entrada acontece no seu navegador, na página de %1; o Parley nunca vê sua senha.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; %1 owns it and pays.</source>
<translation>Pelo app do próprio Parley; ele é de %1, que paga.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in with %1</source>
<translation>Entrar com %1</translation>
</message>
<message>
<location filename="../../desktop/ui/speech.py" />
<source>d MMM</source>
<translation>d MMM</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>#%1 on stage</source>
<translation>#%1 no palco</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>We begin soon.</source>
<translation>Começamos em breve.</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Scan to join</source>
<translation>Escaneie para participar</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Close the stage</source>
<translation>Fechar o palco</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by %1 @%2</source>
<translation>Pergunta de %1 @%2</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by @%1</source>
<translation>Pergunta de @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Leave full screen (Esc)</source>
<translation>Sair da tela cheia (Esc)</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1, %2</source>
<translation>Na tela %1, %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1</source>
<translation>Na tela %1</translation>
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot start</source>
<translation>O Parley não consegue iniciar</translation>
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot open this</source>
<translation>O Parley não consegue abrir isto</translation>
</message>
<message>
<location filename="../../desktop/ui/status_line.py" />
<source>Ctrl+Enter send · Alt+1…9 question · F6 next pane</source>
<translation>Ctrl+Enter enviar · Alt+1…9 pergunta · F6 próximo painel</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts on their way</source>
<extracomment>Of one: %n post on its way</extracomment>
<translation>
<numerusform>%n post a caminho</numerusform>
<numerusform>%n posts a caminho</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts timed</source>
<extracomment>Of one: %n post timed</extracomment>
<translation>
<numerusform>%n post agendado</numerusform>
<numerusform>%n posts agendados</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts need you</source>
<extracomment>Of one: %n post needs you</extracomment>
<translation>
<numerusform>%n post precisa de você</numerusform>
<numerusform>%n posts precisam de você</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/accessible.py" />
<source>You read to before this post</source>
<translation>Você leu até antes deste post</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is pinned as Q%2, for you alone.</source>
<translation>O post de @%1 está fixado como Q%2, só para você.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the post. On %1, its menu “…” has Report.</source>
<translation>O navegador tem o post. No %1, o menu “…” tem Denunciar.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the profile. On %1, its menu “…” has Block @%2.</source>
<translation>O navegador tem o perfil. No %1, o menu “…” tem Bloquear @%2.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is in the inbox.</source>
<translation>O post de @%1 está na caixa.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It mentions you or stands under a question. Who follows the hashtag alone does not see it.</source>
<translation>Ele menciona você ou está abaixo de uma pergunta. Quem só segue a hashtag não o vê.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You pinned this post as a question, for yourself alone.</source>
<translation>Você fixou este post como pergunta, só para você.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You hid this reply for everybody; it counts nowhere.</source>
<translation>Você ocultou esta resposta para todos; ela não conta em lugar nenhum.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>Somebody has to see to it. Who has it, and what was noted, is in the inbox.</source>
<translation>Alguém precisa cuidar disto. Quem cuida, e o que foi anotado, está na caixa.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>They post this link and say nothing else here. Who hosts can fold them away.</source>
<translation>Postam este link e não dizem mais nada aqui. Quem é anfitrião pode recolhê-los.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You moved it here. The post's menu puts it back.</source>
<translation>Você o moveu para cá. O menu do post o põe de volta.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It counts nowhere. The post's menu brings it back.</source>
<translation>Não conta em lugar nenhum. O menu do post o traz de volta.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>pinned</source>
<translation>fixado</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>hidden</source>
<translation>oculto</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>left out</source>
<translation>fora da conta</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are muted in this room.</source>
<translation>Posts com “%1” estão silenciados nesta sala.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is gone.</source>
<translation>Sua nota sumiu.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is shown again.</source>
<translation>@%1 aparece de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are shown again.</source>
<translation>Posts com “%1” aparecem de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 counts again.</source>
<translation>@%1 conta de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is moved to Q%2.</source>
<translation>O post de @%1 foi movido para Q%2.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is on the stage, until the next question.</source>
<translation>O post de @%1 está no palco, até a próxima pergunta.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is off the stage.</source>
<translation>O post de @%1 saiu do palco.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is kept.</source>
<translation>O post de @%1 está guardado.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is no longer kept.</source>
<translation>O post de @%1 não está mais guardado.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is back where Parley put it.</source>
<translation>O post de @%1 voltou para onde o Parley o pôs.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts nowhere now.</source>
<translation>O post de @%1 não conta mais em lugar nenhum.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts again.</source>
<translation>O post de @%1 conta de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is left out of counts and cards.</source>
<translation>@%1 fica fora de contagens e cartões.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are shown in this room.</source>
<translation>As imagens de @%1 aparecem nesta sala.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are covered again.</source>
<translation>As imagens de @%1 estão cobertas de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is muted in this room.</source>
<translation>@%1 está em silêncio nesta sala.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is kept.</source>
<translation>Sua nota está guardada.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/empty.py" />
<source>Show all</source>
<translation>Mostrar tudo</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>This question · %1</source>
<translation>Esta pergunta · %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>For me · %1</source>
<translation>Para mim · %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All</source>
<translation>Tudo</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All posts</source>
<translation>Todos os posts</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters</source>
<translation>Mais filtros</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag (%1)</source>
<translation>Sem a hashtag (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag</source>
<translation>Sem a hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hosts and guests</source>
<translation>Anfitriões e convidados</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Unlabelled</source>
<translation>Sem número</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hide reposts</source>
<translation>Ocultar reposts</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Newest at the bottom</source>
<translation>Mais recentes embaixo</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Choose it to take that back</source>
<translation>Escolha para desfazer</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters. On: %1</source>
<translation>Mais filtros. Ligados: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Posts that mention you, and replies to your posts</source>
<translation>Posts que mencionam você, e respostas aos seus posts</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: @%1</source>
<translation>Em silêncio: @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: %1</source>
<translation>Em silêncio: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Left out: @%1</source>
<translation>Fora da conta: @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was</source>
<translation>Deixar como estava</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was (Escape)</source>
<translation>Deixar como estava (Esc)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1+</source>
<translation>%1+</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 waiting</source>
<translation>%1 à espera</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let in</source>
<translation>Deixar entrar</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let all in: %1</source>
<translation>Deixar tudo entrar: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The stream is held. Nothing waits.</source>
<translation>O feed está em pausa. Nada espera.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The stream goes on.</source>
<translation>O feed continua.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 and its answers: %2</source>
<translation>%1 e as respostas: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Hold the stream: new posts wait until you let them in (%1)</source>
<translation>Pausar o feed: posts novos esperam até você deixar entrar (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Holding</source>
<translation>Em pausa</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The rest: %1</source>
<translation>O resto: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>New posts wait here. Press to let them in again (%1)</source>
<translation>Posts novos esperam aqui. Aperte para que entrem de novo (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 Press to let them in (%2)</source>
<translation>%1 Aperte para que entrem (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1 (new)</source>
<translation>Q%1 (nova)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Show it in the inbox</source>
<translation>Mostrar na caixa</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1</source>
<translation>Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Show pictures by @%1 in this room (%2)</source>
<translation>Mostrar as imagens de @%1 nesta sala (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>They are not fetched before you want to see them.</source>
<translation>Elas não são baixadas antes que você queira vê-las.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Poll</source>
<translation>Enquete</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1 on %2</source>
<translation>%1 no %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Delete this post</source>
<translation>Excluir este post</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/menu.py" />
<source>Copy %n posts</source>
<extracomment>Of one: Copy %n post</extracomment>
<translation>
<numerusform>Copiar %n post</numerusform>
<numerusform>Copiar %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1: allow it first</source>
<translation>%1: permita antes</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Show pictures by @%1</source>
<translation>Mostrar as imagens de @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I do not host here</source>
<translation>Não sou anfitrião aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I host here</source>
<translation>Sou anfitrião aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Posts with this word, or these words, are not shown in this room.</source>
<translation>Posts com esta palavra, ou estas palavras, não aparecem nesta sala.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Go to the newest post (%1)</source>
<translation>Ir para o post mais recente (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Word to mute</source>
<translation>Palavra a silenciar</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Mute</source>
<translation>Silenciar</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Nothing has come since you stopped reading.</source>
<translation>Nada chegou desde que você parou de ler.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Your note about @%1's post. Nobody else sees it.</source>
<translation>Sua nota sobre o post de @%1. Ninguém mais vê.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Home</source>
<translation>Home</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pills.py" />
<source>Where you stopped</source>
<translation>Onde você parou</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/read_line.py" />
<source>You read to here</source>
<translation>Você leu até aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Reposted by %1</source>
<translation>Repostado por %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>It took the place of an earlier version.</source>
<translation>Tomou o lugar de uma versão anterior.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>%1 (press to change it)</source>
<translation>%1 (aperte para mudar)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Show less</source>
<translation>Mostrar menos</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>just now</source>
<translation>agora mesmo</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Practice posts have no page of their own.</source>
<translation>Posts de prática não têm página própria.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>This post came by a file that does not say where it is.</source>
<translation>Este post veio em um arquivo que não diz onde ele está.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Repost in the browser</source>
<translation>Repostar no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Kept: let it go (%1)</source>
<translation>Guardado: deixar de guardar (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Keep this post (%1)</source>
<translation>Guardar este post (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as the next question, for you alone</source>
<translation>Fixar como a próxima pergunta, só para você</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as Q%1, for you alone</source>
<translation>Fixar como Q%1, só para você</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>link to %1</source>
<translation>link para %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>question %1</source>
<translation>pergunta %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>answers %1</source>
<translation>respostas %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>answer %1</source>
<translation>resposta %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%n minutes ago</source>
<extracomment>Of one: %n minute ago</extracomment>
<translation>
<numerusform>há %n minuto</numerusform>
<numerusform>há %n minutos</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%1, covered</source>
<translation>%1, coberta</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>Poll: %1</source>
<translation>Enquete: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>kept</source>
<translation>guardado</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%n likes</source>
<extracomment>Of one: %n like</extracomment>
<translation>
<numerusform>%n curtida</numerusform>
<numerusform>%n curtidas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>probably answer %1</source>
<translation>provavelmente resposta %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/voice.py" />
<source>%n posts for you</source>
<extracomment>Of one: %n post for you</extracomment>
<translation>
<numerusform>%n post para você</numerusform>
<numerusform>%n posts para você</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/voice.py" />
<source>For you in #%1</source>
<translation>Para você em #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/voice.py" />
<source>For you: %1</source>
<translation>Para você: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video, %1</source>
<translation>Vídeo, %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture from someone new here</source>
<translation>Imagem de alguém novo aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Edited</source>
<translation>Editado</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably host</source>
<translation>Provável anfitrião</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody named the hosts here. What @%1 posts shows it.</source>
<translation>Ninguém disse quem são os anfitriões aqui. O que @%1 posta mostra isso.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>without the hashtag</source>
<translation>sem a hashtag</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new, %1 from the host</source>
<extracomment>Of one: %n new, %1 from the host</extracomment>
<translation>
<numerusform>%n novo, %1 do anfitrião</numerusform>
<numerusform>%n novos, %1 do anfitrião</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>The stream is held. %n posts wait.</source>
<extracomment>Of one: The stream is held. %n post waits.</extracomment>
<translation>
<numerusform>O feed está em pausa. %n post espera.</numerusform>
<numerusform>O feed está em pausa. %n posts esperam.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>This is the newest post that you let in. %n more wait: you hold the stream.</source>
<extracomment>Of one: This is the newest post that you let in. %n more waits: you hold the stream.</extracomment>
<translation>
<numerusform>Este é o último post que você deixou entrar. Mais %n espera: o feed está em pausa.</numerusform>
<numerusform>Este é o último post que você deixou entrar. Mais %n esperam: o feed está em pausa.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1</source>
<translation>Posts novos: %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n posts are copied.</source>
<extracomment>Of one: The post is copied.</extracomment>
<translation>
<numerusform>%n post copiado.</numerusform>
<numerusform>%n posts copiados.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 has not answered since %2. A newer question may exist. What you send is kept.</source>
<translation>%1 não responde desde %2. Talvez exista uma pergunta mais nova. O que você envia fica guardado.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>This question, %n answers</source>
<extracomment>Of one: This question, %n answer</extracomment>
<translation>
<numerusform>Esta pergunta, %n resposta</numerusform>
<numerusform>Esta pergunta, %n respostas</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 and what answers it</source>
<translation>%1 e o que responde a ela</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>waiting</source>
<translation>à espera</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sending…</source>
<translation>enviando…</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>checking</source>
<translation>verificando</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sent, not in search yet</source>
<translation>enviado, ainda não está na busca</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>did not go out</source>
<translation>não saiu</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>its time went by</source>
<translation>o horário passou</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>continued in the browser</source>
<translation>continua no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it replies to a post about it</source>
<translation>ele responde a um post sobre ela</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it stands in a thread about it</source>
<translation>ele está em uma sequência sobre ela</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>the same person answered it a moment before</source>
<translation>a mesma pessoa respondeu a ela um momento antes</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it uses the question's words</source>
<translation>ele usa as palavras da pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it came while people were answering this</source>
<translation>ele veio enquanto respondiam a esta</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF</source>
<translation>GIF</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video</source>
<translation>Vídeo</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n pictures from someone new here</source>
<extracomment>Of one: %n picture from someone new here</extracomment>
<translation>
<numerusform>%n imagem de alguém novo aqui</numerusform>
<numerusform>%n imagens de alguém novo aqui</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video from someone new here</source>
<translation>Vídeo de alguém novo aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF from someone new here</source>
<translation>GIF de alguém novo aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture did not load</source>
<translation>A imagem não carregou</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably %1: %2</source>
<translation>Provavelmente %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>in the inbox</source>
<translation>na caixa</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>escalated</source>
<translation>escalado</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n accounts, one link</source>
<extracomment>Of one: %n account, one link</extracomment>
<translation>
<numerusform>%n conta, um link</numerusform>
<numerusform>%n contas, um link</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new</source>
<extracomment>Of one: %n new</extracomment>
<translation>
<numerusform>%n novo</numerusform>
<numerusform>%n novos</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new from the host</source>
<extracomment>Of one: %n new from the host</extracomment>
<translation>
<numerusform>%n novo do anfitrião</numerusform>
<numerusform>%n novos do anfitrião</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1, from the host: %2</source>
<translation>Posts novos: %1, do anfitrião: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>The newest %1 of %n posts are copied.</source>
<extracomment>Of one: The newest %1 of %n post are copied.</extracomment>
<translation>
<numerusform>O mais recente (%1) de %n post foi copiado.</numerusform>
<numerusform>Os %1 mais recentes de %n posts foram copiados.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nothing was asked yet</source>
<translation>Nada foi perguntado ainda</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1, what answers it, and what probably does (%2)</source>
<translation>%1, o que responde a ela, e o que provavelmente responde (%2)</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>For me, %n posts</source>
<extracomment>Of one: For me, %n post</extracomment>
<translation>
<numerusform>Para mim, %n post</numerusform>
<numerusform>Para mim, %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No post fits yet</source>
<translation>Nenhum post serve ainda</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only these are shown: %1.</source>
<translation>Só estes aparecem: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No posts with %1 yet</source>
<translation>Nenhum post com %1 ainda</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New ones appear here.</source>
<translation>Os novos aparecem aqui.</translation>
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
<translation>Esta pergunta</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>For me</source>
<translation>Para mim</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>for me</source>
<translation>para mim</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>hosts and guests</source>
<translation>anfitriões e convidados</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>unlabelled</source>
<translation>sem número</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>no reposts</source>
<translation>sem reposts</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Every post here is muted</source>
<translation>Todo post aqui está em silêncio</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>“More filters” takes a mute back.</source>
<translation>“Mais filtros” tira do silêncio.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody has mentioned or answered you yet</source>
<translation>Ninguém mencionou nem respondeu você ainda</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only posts for you are shown.</source>
<translation>Só aparecem posts para você.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Looking for posts with %1</source>
<translation>Procurando posts com %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>They appear here in a moment.</source>
<translation>Eles aparecem aqui daqui a pouco.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Sign in to read %1 here</source>
<translation>Entre para ler %1 aqui</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 shows its posts only to people who have signed in.</source>
<translation>%1 só mostra seus posts a quem entrou.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>From the host: %1.</source>
<translation>Do anfitrião: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/system_opening.py" />
<source>Parley does not open that file.</source>
<translation>O Parley não abre esse arquivo.</translation>
</message>
<message>
<location filename="../../desktop/ui/system_opening.py" />
<source>It opens invitations (.parley) and calendar files (.ics).</source>
<translation>Ele abre convites (.parley) e arquivos de calendário (.ics).</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n drafts</source>
<extracomment>Of one: %n draft</extracomment>
<translation>
<numerusform>%n rascunho</numerusform>
<numerusform>%n rascunhos</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n prepared answers</source>
<extracomment>Of one: %n prepared answer</extracomment>
<translation>
<numerusform>%n resposta preparada</numerusform>
<numerusform>%n respostas preparadas</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n notes and marks</source>
<extracomment>Of one: %n note or mark</extracomment>
<translation>
<numerusform>%n nota ou marca</numerusform>
<numerusform>%n notas e marcas</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n posts that wait</source>
<extracomment>Of one: %n post that waits</extracomment>
<translation>
<numerusform>%n post que espera</numerusform>
<numerusform>%n posts que esperam</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>nothing</source>
<translation>nada</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>The archive was damaged. Parley put it aside and began a new one.</source>
<translation>O histórico estava danificado. O Parley o separou e começou um novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>Saved from it: %1.</source>
<translation>Salvo dele: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>The old one is kept as %1 in %2.</source>
<translation>O antigo fica guardado como %1 em %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>Words that no chat claims are in %1.txt.</source>
<translation>Palavras que nenhum chat reivindica estão em %1.txt.</translation>
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>as @%1</source>
<translation>como @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>Hosted by</source>
<translation>Anfitrião</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>No chat is planned</source>
<translation>Nenhum chat está planejado</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Open Parley</source>
<translation>Abrir o Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Quit</source>
<translation>Encerrar</translation>
</message>
<message>
<location filename="../../desktop/ui/update_line.py" />
<source>Parley %1 is there.</source>
<translation>O Parley %1 já está disponível.</translation>
</message>
<message>
<location filename="../../desktop/ui/update_line.py" />
<source>Open the download page</source>
<translation>Abrir a página de download</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Sign in again</source>
<translation>Entrar de novo</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Read in the browser</source>
<translation>Ler no navegador</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Look again</source>
<translation>Procurar de novo</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Parley has stopped looking for new posts.</source>
<translation>O Parley parou de procurar posts novos.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Look at the proxy in the settings, under Connection.</source>
<translation>Veja o proxy nas configurações, em Conexão.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 cannot be reached.</source>
<translation>O proxy entre você e %1 não pode ser alcançado.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 wants a name and a password.</source>
<translation>O proxy entre você e %1 quer um nome e uma senha.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network; the settings say where they go.</source>
<translation>Pergunte a quem cuida da sua rede; as configurações dizem onde vão.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 does not let Parley through.</source>
<translation>O proxy entre você e %1 não deixa o Parley passar.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network to let it.</source>
<translation>Peça a quem cuida da sua rede que deixe.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy cannot be fetched.</source>
<translation>O script que indica seu proxy não pode ser baixado.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy does not work.</source>
<translation>O script que indica seu proxy não funciona.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network, or name the proxy yourself in the settings.</source>
<translation>Pergunte a quem cuida da sua rede, ou indique você o proxy nas configurações.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The way to %1 is not safe, so nothing was sent.</source>
<translation>O caminho até %1 não é seguro, então nada foi enviado.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Check this computer's date, or ask whoever runs your network.</source>
<translation>Confira a data deste computador, ou pergunte a quem cuida da sua rede.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The certificate of %1 is not valid today, so nothing was sent.</source>
<translation>O certificado de %1 não vale hoje, então nada foi enviado.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Nobody whom this computer trusts vouches for %1, so nothing was sent.</source>
<translation>Ninguém em quem este computador confia responde por %1, então nada foi enviado.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Your network may read along: ask whoever runs it for its certificate.</source>
<translation>Sua rede pode ler o que passa: peça o certificado a quem cuida dela.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Somebody else answered in the place of %1, so nothing was sent.</source>
<translation>Outro respondeu no lugar de %1, então nada foi enviado.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Open a page in your browser: your network may want you to sign in first.</source>
<translation>Abra uma página no navegador: sua rede pode querer que você entre antes.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat is an hour on a hashtag. The host asks Q1, Q2, Q3. You answer A1, A2, A3. Parley adds the number and the hashtag for you.</source>
<translation>Um chat é uma hora em uma hashtag. O anfitrião pergunta Q1, Q2, Q3. Você responde A1, A2, A3. O Parley põe o número e a hashtag por você.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat begins at once, on your own computer. A host asks, others answer, and you answer too and see your post come in. Nothing is posted, and you need no account.</source>
<translation>Um chat começa na hora, no seu próprio computador. Um anfitrião pergunta, outros respondem, e você também responde e vê seu post chegar. Nada é postado, e você não precisa de conta.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>#hashtag or invitation</source>
<translation>#hashtag ou convite</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Host's handle (optional)</source>
<translation>Usuário do anfitrião (opcional)</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Or join a chat</source>
<translation>Ou participe de um chat</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>X shows posts to signed-in readers only; the room asks you to sign in.</source>
<translation>O X só mostra posts a quem entrou; a sala pede que você entre.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>What is a hashtag?</source>
<translation>O que é uma hashtag?</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat that answers you, on your own computer. Nothing is posted.</source>
<translation>Um chat que responde a você, no seu próprio computador. Nada é postado.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Questions are read from the host's posts.</source>
<translation>As perguntas são lidas dos posts do anfitrião.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Practise first</source>
<translation>Pratique antes</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Show me round, two minutes</source>
<translation>Fazer o tour, dois minutos</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Rooms joined lately</source>
<translation>Salas recentes</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Waiting to go out</source>
<translation>Espera para sair</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>On its way</source>
<translation>A caminho</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>No clear answer yet. Looking whether it went out</source>
<translation>Ainda sem resposta clara. Vendo se saiu</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sent. It shows up in the stream in a moment</source>
<translation>Enviado. Aparece no feed daqui a pouco</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It did not go out.</source>
<translation>Não saiu.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Its time went by. Does it still go out?</source>
<translation>O horário passou. Sai mesmo assim?</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continued in the browser. Parley waits until it is seen</source>
<translation>Continua no navegador. O Parley espera até vê-lo</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/words.py" />
<source>%n days ago</source>
<extracomment>Of one: %n day ago</extracomment>
<translation>
<numerusform>há %n dia</numerusform>
<numerusform>há %n dias</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 did not answer.</source>
<translation>%1 não respondeu.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; Parley tries again by itself.</source>
<translation>Seu texto está guardado; o Parley tenta de novo sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 asks us to slow down.</source>
<translation>%1 pede que a gente vá mais devagar.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>As many posts went out as %1 takes in a day.</source>
<translation>Saíram tantos posts quantos %1 aceita em um dia.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it goes out when the day is over, or now in the browser.</source>
<translation>Seu texto está guardado; sai quando o dia terminar, ou agora no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 says that the credit is used up.</source>
<translation>%1 diz que o crédito acabou.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it can go out in the browser.</source>
<translation>Seu texto está guardado; pode sair no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Another Parley or program has the stream, so this one looks by itself.</source>
<translation>Outro Parley ou programa está com a transmissão, então este procura sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It takes over when the other one leaves.</source>
<translation>Ele assume quando o outro sair.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take the stored bearer token, so Parley looks by itself.</source>
<translation>%1 não aceita o token bearer guardado, então o Parley procura sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Put another one in Settings, or take it out there.</source>
<translation>Ponha outro em Configurações, ou tire-o de lá.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has no room for this chat in its stream, so Parley looks by itself.</source>
<translation>%1 não tem lugar para este chat na transmissão, então o Parley procura sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Whoever owns the app can delete some of its stream rules.</source>
<translation>O dono do app pode excluir algumas regras da transmissão.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app do no more this month.</source>
<translation>%1 não deixa este app fazer mais nada este mês.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has trouble of its own just now.</source>
<translation>%1 está com problemas próprios agora.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 gave no clear answer.</source>
<translation>%1 não deu resposta clara.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks whether it went out before it tries again.</source>
<translation>O Parley vê se saiu antes de tentar de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has this text from you already.</source>
<translation>%1 já tem este texto seu.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change a word, or discard it.</source>
<translation>Mude uma palavra, ou descarte.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 counts more characters than fit in a post.</source>
<translation>%1 conta mais caracteres do que cabem em um post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten it; your text is kept.</source>
<translation>Encurte; seu texto está guardado.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>What it follows did not go out.</source>
<translation>O que vem antes dele não saiu.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or send it by itself.</source>
<translation>Mude-o, ou envie-o sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>There is nothing to send yet.</source>
<translation>Ainda não há nada a enviar.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this reply in the browser only.</source>
<translation>%1 só aceita esta resposta no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; your text comes along.</source>
<translation>Continue no navegador; seu texto vai junto.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes quotations in the browser only.</source>
<translation>%1 só aceita citações no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes one word with a $ in a post.</source>
<translation>%1 aceita uma palavra com $ em um post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave one of them, or continue in the browser.</source>
<translation>Deixe uma delas, ou continue no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley do that.</source>
<translation>%1 não deixa este Parley fazer isso.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; whoever set it up can mend it at %1.</source>
<translation>Continue no navegador; quem o configurou pode resolver em %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take a picture of this post.</source>
<translation>%1 não aceita uma imagem deste post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave it out, or take another; your text is kept.</source>
<translation>Tire-a, ou use outra; seu texto está guardado.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 still works on a picture of this post.</source>
<translation>%1 ainda processa uma imagem deste post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley tries again by itself.</source>
<translation>O Parley tenta de novo sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not have a picture of this post any more.</source>
<translation>%1 não tem mais uma imagem deste post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley uploads it again by itself.</source>
<translation>O Parley a envia de novo sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let you do that with this post.</source>
<translation>%1 não deixa você fazer isso com este post.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was changed there.</source>
<translation>Nada mudou lá.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>That post or person is gone.</source>
<translation>Esse post ou pessoa não existe mais.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was sent.</source>
<translation>Nada foi enviado.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this only from somebody who is signed in.</source>
<translation>%1 só aceita isto de quem entrou.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in, or continue in the browser.</source>
<translation>Seu texto está guardado; entre, ou continue no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not know this sign-in any more.</source>
<translation>%1 não conhece mais esta sessão.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in again, or continue in the browser.</source>
<translation>Seu texto está guardado; entre de novo, ou continue no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring has no key for %1 at the moment.</source>
<translation>Seu chaveiro não tem chave para %1 no momento.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock the keyring, or sign in again.</source>
<translation>Desbloqueie o chaveiro, ou entre de novo.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to do this for you yet.</source>
<translation>Você ainda não permitiu que o Parley faça isto por você.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; allow it, or continue in the browser.</source>
<translation>Seu texto está guardado; permita, ou continue no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This was written for another network, so Parley kept it here.</source>
<translation>Isto foi escrito para outra rede, então o Parley o guardou aqui.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Copy the text into the right room.</source>
<translation>Copie o texto para a sala certa.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so nothing can be saved.</source>
<translation>Seu disco está cheio, então nada pode ser salvo.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; what you type stays here until then.</source>
<translation>Libere espaço; o que você digita fica aqui até lá.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>The run sheet's shared folder cannot be reached.</source>
<translation>A pasta compartilhada do roteiro não pode ser alcançada.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It is kept here, and shared again once the folder is back.</source>
<translation>Ele fica guardado aqui, e é compartilhado de novo quando a pasta voltar.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your desktop could not be told that Parley opens these links.</source>
<translation>Não foi possível avisar sua área de trabalho de que o Parley abre estes links.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>See that xdg-utils is installed, and that you may write to your desktop's folders.</source>
<translation>Veja se xdg-utils está instalado, e se você pode escrever nas pastas da sua área de trabalho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something is asked before that goes out.</source>
<translation>Algo é perguntado antes que isso saia.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Say that you mean it, or leave it.</source>
<translation>Diga que é isso mesmo, ou deixe.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so nothing can be saved.</source>
<translation>O Parley não pode escrever na pasta dele, então nada pode ser salvo.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; what you type stays here until then.</source>
<translation>Veja o disco e as permissões; o que você digita fica aqui até lá.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring is locked.</source>
<translation>Seu chaveiro está bloqueado.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it and look again; until then you sign in at every start.</source>
<translation>Desbloqueie-o e veja de novo; até lá, você entra a cada início.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring does not answer.</source>
<translation>Seu chaveiro não responde.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it, or restart it; Parley tries again by itself.</source>
<translation>Desbloqueie-o, ou reinicie-o; o Parley tenta de novo sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out here. %1 could not be told, and may still list Parley.</source>
<translation>Você saiu aqui. %1 não pôde ser avisado, e talvez ainda liste o Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Remove it there: Settings, Security and account access, Apps and sessions, Connected apps.</source>
<translation>Remova lá: Configurações, Segurança e acesso à conta, Aplicativos e sessões, Aplicativos conectados.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out. A key that opens nothing any more is still in your keyring.</source>
<translation>Você saiu. Uma chave que não abre mais nada ainda está no seu chaveiro.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You may delete it there; its name begins with Parley.</source>
<translation>Você pode excluí-la lá; o nome dela começa com Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This computer has no safe place for your key.</source>
<translation>Este computador não tem um lugar seguro para sua chave.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Start a keyring such as GNOME Keyring or KWallet.</source>
<translation>Inicie um chaveiro como GNOME Keyring ou KWallet.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks again by itself.</source>
<translation>O Parley vê de novo sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can top it up.</source>
<translation>Continue lendo no navegador; quem paga pelo app pode recarregar.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app read no more posts this month.</source>
<translation>%1 não deixa este app ler mais posts este mês.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can ask for more.</source>
<translation>Continue lendo no navegador; quem paga pelo app pode pedir mais.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley has read as much here today as it may.</source>
<translation>O Parley leu aqui hoje tanto quanto pode.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes on when the day ends in UTC.</source>
<translation>Continua quando o dia terminar em UTC.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley read.</source>
<translation>%1 não deixa este Parley ler.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever set it up can add its app to a package at %1.</source>
<translation>Continue lendo no navegador; quem o configurou pode adicionar o app a um pacote em %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so new posts cannot be kept.</source>
<translation>Seu disco está cheio, então posts novos não podem ser guardados.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; Parley goes on by itself.</source>
<translation>Libere espaço; o Parley continua sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so new posts cannot be kept.</source>
<translation>O Parley não pode escrever na pasta dele, então posts novos não podem ser guardados.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; Parley goes on by itself.</source>
<translation>Veja o disco e as permissões; o Parley continua sozinho.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 keeps this from you.</source>
<translation>%1 não mostra isto a você.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser.</source>
<translation>Continue lendo no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has nothing there any more.</source>
<translation>%1 não tem mais nada ali.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 shows this only to somebody who is signed in.</source>
<translation>%1 só mostra isto a quem entrou.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in to read on.</source>
<translation>Entre para continuar lendo.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again to read on.</source>
<translation>Entre de novo para continuar lendo.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to read for you.</source>
<translation>Você não permitiu que o Parley leia por você.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again and allow it.</source>
<translation>Entre de novo e permita.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something went wrong inside Parley. Your text is kept.</source>
<translation>Algo deu errado dentro do Parley. Seu texto está guardado.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten the marked part; your text is kept.</source>
<translation>Encurte a parte marcada; seu texto está guardado.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes out by itself at %1.</source>
<translation>Sai sozinho às %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>the practice room</source>
<translation>a sala de prática</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Stopped looking</source>
<translation>Procura parada</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again now.</source>
<translation>Tentando de novo agora.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again in %1 s.</source>
<translation>Tentando de novo em %1 s.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 min ago</source>
<translation>há %1 min</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 h ago</source>
<translation>há %1 h</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It can go out at %1; Parley asks you then.</source>
<translation>Pode sair às %1; o Parley pergunta a você nessa hora.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>reading older posts</source>
<translation>lendo posts mais antigos</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or continue in the browser.</source>
<translation>Mude, ou continue no navegador.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connecting to %1</source>
<translation>Conectando a %1</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1 by its stream</source>
<translation>Conectado a %1 pela transmissão</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1</source>
<translation>Conectado a %1</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>looking now</source>
<translation>procurando agora</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>next look in %1 s</source>
<translation>próxima consulta em %1 s</translation>
</message>
<message>
<location filename="../../resources/documents/frame.html" />
<source>Skip to the content</source>
<translation>Pular para o conteúdo</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Chat report</source>
<translation>Relatório do chat</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Chat report, while the chat is on</source>
<translation>Relatório do chat, com o chat em curso</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Nothing was said, so there is nothing to count.</source>
<translation>Nada foi dito, então não há nada a contar.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>answered</source>
<translation>respondidas</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>handed over</source>
<translation>encaminhadas</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>still open</source>
<translation>ainda abertas</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Found in the posts alone: a file of posts has no inbox.</source>
<translation>Encontrado só nos posts: um arquivo de posts não tem caixa.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>New people are those of whom nothing is here before this chat; the oldest post here is of %1.</source>
<translation>Pessoas novas são as de quem não há nada aqui antes deste chat; o post mais antigo daqui é de %1.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Asked at %1</source>
<translation>Perguntada às %1</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Best answers</source>
<translation>Melhores respostas</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>answers with the question’s number</source>
<translation>respostas com o número da pergunta</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>posts without one that probably belong to it. Best answers are those that were taken up most: their reposts and the replies to them by other people, added up.</source>
<translation>posts sem ele que provavelmente fazem parte dela. As melhores respostas são as que mais repercutiram: os reposts e as respostas de outras pessoas, somados.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Figures beside those of earlier chats</source>
<translation>Números ao lado dos de chats anteriores</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Figure</source>
<translation>Medida</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>This chat</source>
<translation>Este chat</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Median before</source>
<translation>Mediana anterior</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Usual</source>
<translation>Normal</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Verdict</source>
<translation>Veredito</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>More: wording, who talks with whom, hashtags and links</source>
<translation>Mais: redação, quem fala com quem, hashtags e links</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Asks for</source>
<translation>Pede</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Words in an answer</source>
<translation>Palavras por resposta</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Words without links; of answers the middle one (the median).</source>
<translation>Palavras sem links; das respostas, o valor do meio (a mediana).</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Whether one wording brings more answers than another is said once there are eight questions of each kind, over all of the room’s chats.</source>
<translation>Se uma redação traz mais respostas que outra se diz a partir de oito perguntas de cada tipo, em todos os chats da sala.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Pairs who both spoke to the other: posts that reply to the other, or begin with their @name. The first number is the first one’s.</source>
<translation>Pares em que cada um falou com o outro: posts que respondem ao outro, ou começam com seu @nome. O primeiro número é o do primeiro.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>No two people spoke to each other by reply or @name.</source>
<translation>Nenhum par se falou por resposta ou @nome.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Hashtags</source>
<translation>Hashtags</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>A post counts once for each. The room’s own hashtags are left out.</source>
<translation>Um post conta uma vez para cada uma. As hashtags da própria sala ficam de fora.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>How each figure is counted</source>
<translation>Como cada número é contado</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Counted by Parley on %1, from the posts that this computer had then. What was deleted before, or never reached it, is not in the figures.</source>
<translation>Contado pelo Parley em %1, a partir dos posts que este computador tinha então. O que foi excluído antes, ou nunca chegou a ele, não está nos números.</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Probably hosted by</source>
<translation>Anfitrião provável:</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>with</source>
<translation>com</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>asked at %1; again at %2</source>
<translation>perguntada às %1; de novo às %2</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>asked at %1</source>
<translation>perguntada às %1</translation>
</message>
<message numerus="yes">
<location filename="../../resources/documents/transcript.html" />
<source>As posted, in %n posts</source>
<extracomment>Of one: As posted</extracomment>
<translation>
<numerusform>Como foi postado, em %n post</numerusform>
<numerusform>Como foi postado, em %n posts</numerusform>
</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>replies on a dashed line carry no number and probably belong here</source>
<translation>respostas com linha tracejada não levam número e provavelmente são daqui</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Also answered under another question:</source>
<translation>Também respondido em outra pergunta:</translation>
</message>
<message numerus="yes">
<location filename="../../resources/documents/transcript.html" />
<source>%n posts without a label</source>
<extracomment>Of one: %n post without a label</extracomment>
<translation>
<numerusform>%n post sem número</numerusform>
<numerusform>%n posts sem número</numerusform>
</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Everybody who posted, with their role, answers and posts</source>
<translation>Todos que postaram, com papel, respostas e posts</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Only passed posts on:</source>
<translation>Só divulgou posts:</translation>
</message>
</context>
</TS>
