<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
<name>Parley</name>
<message>
<location filename="../../desktop/app.py" />
<source>The practice room is open with another chat.</source>
<translation>練習ルームは別のチャットで開いています。</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Close its window first.</source>
<translation>先にそのウィンドウを閉じてください。</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Choose another --port, or leave it out for any free one.</source>
<translation>別の --port を選ぶか、省いて空きを使ってください。</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Mend the file, or practise without --replay.</source>
<translation>ファイルを直すか、--replay なしで練習してください。</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Stopped. Not all chats of #%1 are in the list yet; Parley finds the rest by and by.</source>
<translation>中断しました。#%1 のチャットはまだすべて一覧にありません。残りは Parley が少しずつ見つけます。</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Finding the chats of #%1</source>
<translation>#%1 のチャットを探しています</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Open</source>
<translation>開く</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Transcript…</source>
<translation>記録…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Report</source>
<translation>レポート</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Recap</source>
<translation>まとめ</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Your hour</source>
<translation>あなたの1時間</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Check for deleted posts…</source>
<translation>削除されたポストを確認…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>How long posts stay…</source>
<translation>ポストを残す期間…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Forget this room…</source>
<translation>このルームを忘れる…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Replay in the practice room</source>
<translation>練習ルームで再生</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Go on</source>
<translation>続ける</translation>
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>No chat was found in this room yet. One is found once people talk.</source>
<translation>このルームではまだチャットが見つかっていません。誰かが話すと見つかります。</translation>
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>Stopped. What was done by then stays.</source>
<translation>中断しました。そこまでの分は残ります。</translation>
</message>
<message>
<location filename="../../desktop/arriving.py" />
<source>Files and privacy</source>
<translation>ファイルとプライバシー</translation>
</message>
<message>
<location filename="../../desktop/calming.py" />
<source>Quiet: nothing is shown or heard outside the window.</source>
<translation>静音中です。ウィンドウの外では何も表示せず、音も出しません。</translation>
</message>
<message>
<location filename="../../desktop/calming.py" />
<source>Quiet is off.</source>
<translation>静音をやめました。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan.py" />
<source>Choose one from the list, for example Europe/Berlin.</source>
<translation>一覧から選んでください (例: Europe/Berlin)。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan.py" />
<source>There is no time zone %1.</source>
<translation>タイムゾーン %1 はありません。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That cannot be a client id.</source>
<translation>それはクライアント ID になりません。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Use the public OAuth 2.0 client id, never a secret.</source>
<translation>公開の OAuth 2.0 client id を使い、シークレットは使わないでください。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>A chat lasts from a minute to seven days.</source>
<translation>チャットの長さは1分から7日です。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That is no date that a chat can have.</source>
<translation>チャットに使えない日付です。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>People are told whose app they sign in through.</source>
<translation>ログインに使うアプリの持ち主は、人に示されます。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Say who pays for it.</source>
<translation>払う人を書いてください。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>One begins with https://</source>
<translation>リンクは https:// で始まります</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>The chat does not come again on the day of its first time.</source>
<translation>初回の日に、チャットの繰り返しが当たりません。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Choose a first day that the rule names, or another rule.</source>
<translation>規則に合う初日か、別の規則を選んでください。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Leave some of them out.</source>
<translation>いくつか減らしてください。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>%1 is no link.</source>
<translation>%1 はリンクではありません。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Say it in fewer.</source>
<translation>短く書いてください。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>The chat comes again before it is over.</source>
<translation>終わる前にチャットが繰り返されます。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Make it shorter, or have it come again less often.</source>
<translation>短くするか、繰り返しを減らしてください。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>These are more than %1.</source>
<translation>%1 を超えています。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That has more than %1 characters.</source>
<translation>%1 文字を超えています。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That time has gone by.</source>
<translation>その時刻は過ぎました。</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Choose a later one.</source>
<translation>もっと後を選んでください。</translation>
</message>
<message>
<location filename="../../desktop/core/client_app.py" />
<source>This is no client id.</source>
<translation>これはクライアント ID ではありません。</translation>
</message>
<message>
<location filename="../../desktop/core/client_app.py" />
<source>Copy the OAuth 2.0 Client ID; its secret does not belong here.</source>
<translation>OAuth 2.0 Client ID をコピーしてください。シークレットはここに入れません。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/export_limit.py" />
<source>X lets %1 posts a day leave in full. %n posts stand here as links; tomorrow more can leave in full.</source>
<extracomment>Of one: X lets %1 posts a day leave in full. One post stands here as a link; tomorrow more can leave in full.</extracomment>
<translation>
<numerusform>X は1日 %1 件までポストを全文で外に出せます。%n 件はここではリンクです。明日はさらに全文で出せます。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/core/going.py" />
<source>Stopped.</source>
<translation>中断しました。</translation>
</message>
<message>
<location filename="../../desktop/core/going.py" />
<source>What was done by then stays.</source>
<translation>そこまでの分は残ります。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for a new one.</source>
<translation>送った人に新しいものを頼んでください。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>That is not an invitation to a chat.</source>
<translation>これはチャットへの招待ではありません。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>One begins with parley:join?</source>
<translation>招待は parley:join? で始まります</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation is too long to be one.</source>
<translation>招待にしては長すぎます。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for a shorter one.</source>
<translation>送った人に短いものを頼んでください。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation brings an app to sign in through, and its client id cannot be one.</source>
<translation>この招待にはログイン用のアプリがありますが、そのクライアント ID は使えません。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Parley cannot use this invitation: %1.</source>
<translation>Parley はこの招待を使えません: %1。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation carries something that looks like a secret key, so Parley does not use it.</source>
<translation>この招待には秘密のキーらしいものがあるため、Parley は使いません。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Tell whoever sent it: a secret never belongs in an invitation, and this one is known now.</source>
<translation>送った人に伝えてください。シークレットは招待に入れるものではなく、これはもう知られています。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation names an address that Parley should talk to, so Parley does not use it.</source>
<translation>この招待には Parley の接続先を指すアドレスがあるため、Parley は使いません。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for one without.</source>
<translation>それのないものを送った人に頼んでください。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it was made for another version of Parley</source>
<translation>Parley の別の版用のものです</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it brings an app to sign in through and does not say whose it is</source>
<translation>ログイン用のアプリがあり、持ち主が書かれていません</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it names no hashtag</source>
<translation>ハッシュタグがありません</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>its %1 cannot be one</source>
<translation>その %1 は使えません</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it does not say how long the chat lasts</source>
<translation>チャットの長さがありません</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>The plan has more than %1 questions.</source>
<translation>計画の質問が %1 を超えています。</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it does not say when the chat begins in a form like 2026-11-26T18:00:00Z</source>
<translation>2026-11-26T18:00:00Z のような形の開始日時がありません</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>a question of its plan is not written like 1@5:Why?</source>
<translation>計画の質問が 1@5:Why? のように書かれていません</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it names more than %1 people or hashtags of a kind</source>
<translation>人かハッシュタグが同じ種類で %1 を超えています</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>its %1 has more than %2 characters</source>
<translation>その %1 が %2 文字を超えています</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it says %1 more than once</source>
<translation>%1 が2回以上あります</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it is not written as Parley writes it</source>
<translation>Parley の書き方になっていません</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it holds signs that cannot be seen</source>
<translation>見えない文字があります</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>a day that it leaves out is none</source>
<translation>除く日が日付になっていません</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it has questions and does not say when the chat begins</source>
<translation>質問があり、チャットの開始日時がありません</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>there is no time zone %1</source>
<translation>タイムゾーン %1 はありません</translation>
</message>
<message>
<location filename="../../desktop/core/later.py" />
<source>That time is past.</source>
<translation>その時刻は過ぎました。</translation>
</message>
<message>
<location filename="../../desktop/core/later.py" />
<source>Choose one that is still to come.</source>
<translation>これからの時刻を選んでください。</translation>
</message>
<message>
<location filename="../../desktop/core/launch_line.py" />
<source>That is nothing that a start of Parley would say.</source>
<translation>Parley の起動時に送られる内容ではありません。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Asked of us</source>
<translation>寄せられた質問</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts in which somebody else names a host or guest, or replies to one, and asks them something; and whatever was taken into the inbox. Answers to a numbered question do not count, nor do requests to see a question again.</source>
<translation>ほかの人がホストやゲストの名を挙げるか返信して何かを聞いたポストと、受信箱に入れたもの。番号付き質問への回答と、質問をもう一度見たいという頼みは数えません。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answered</source>
<translation>回答済み</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those that the inbox calls answered; of what is not in the inbox, those after which a host or guest replied to the asker, or named them in a post that replies to nobody else.</source>
<translation>そのうち: 受信箱で回答済みのもの。受信箱にないものは、その後ホストかゲストが質問者に返信したか、ほかの人への返信でないポストで名を挙げたもの。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Time to our answer</source>
<translation>回答までの時間</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the request to our answer. Half of the answered ones were answered within this time (the median).</source>
<translation>質問から回答まで。回答したものの半分は、この時間内に回答しました (中央値)。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Handed over</source>
<translation>人に渡したもの</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those that the inbox gave to a person or sent outside the chat, and that are not answered yet.</source>
<translation>そのうち: 受信箱から人に渡したかチャットの外に送り、まだ回答のないもの。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Still open</source>
<translation>未対応</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those neither answered nor handed over.</source>
<translation>そのうち: 回答も人に渡すこともしていないもの。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts</source>
<translation>ポスト</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts in people's own words. Reposts, and posts that say somebody else's words again, are not among them. To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question.</source>
<translation>自分の言葉によるポスト。リポストと、ほかの人の言葉を繰り返すポストは含みません。Parley が見つけたチャットには、静かになって15分後までのすべてのポストが入ります。その後7日間、または次のチャットまでは、それらへの返信、リポスト、質問への回答として始まるものが入ります。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>People</source>
<translation>人</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Accounts with at least one post in their own words, hosts and guests among them.</source>
<translation>自分の言葉のポストが1件以上あるアカウント。ホストとゲストを含みます。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>New people</source>
<translation>新しい人</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: accounts, hosts left out, of which nothing earlier is in this computer's archive of the room.</source>
<translation>そのうち: このコンピューターのルームのアーカイブに以前のものがないアカウント。ホストは除きます。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answers</source>
<translation>回答</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts that carry the number of a question as its answer. An answer in several parts is one; an answer to two questions is one here, and counts for each of the two below.</source>
<translation>質問の番号を回答として付けたポスト。いくつかに分けた回答は1件です。2つの質問への回答はここでは1件で、下ではそれぞれに数えます。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Reposts</source>
<translation>リポスト</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>For every post, how often it was passed on: the network's own count, or the reposts and word-for-word repeats that are here, whichever is more. Added up, with the reposts of posts from outside the chat.</source>
<translation>ポストごとに、どれだけ広められたか。ネットワークの示す数と、ここにあるリポストや同文の繰り返しの多い方を足したもので、チャット外のポストのリポストも含みます。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Questions</source>
<translation>質問</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Numbers under which a host asked something, or that were pinned.</source>
<translation>ホストが質問したか、固定された番号。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answers to a question</source>
<translation>1問への回答</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>The middle one (the median) of the questions' answers: half of the questions have more, half have fewer.</source>
<translation>質問ごとの回答数の中央値。半分の質問はこれより多く、半分は少なくなります。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>People answering a question</source>
<translation>1問に回答した人</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>The middle one (the median) of how many different accounts answered each question.</source>
<translation>各質問に回答した異なるアカウント数の中央値。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>First answer after</source>
<translation>最初の回答まで</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the question's first post to its first answer; the middle one (the median) of the questions.</source>
<translation>質問の最初のポストから最初の回答まで。質問の中央値。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Half of the answers after</source>
<translation>回答の半分まで</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the question's first post until half of its answers were there; the middle one (the median) of the questions.</source>
<translation>質問の最初のポストから回答の半分が来るまで。質問の中央値。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Replies among participants</source>
<translation>参加者同士の返信</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts that reply to somebody in the chat, or begin with their @name, where neither of the two is a host or guest.</source>
<translation>チャットの誰かへの返信、またはその @名 で始まるポストで、どちらもホストやゲストでないもの。</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Without a number</source>
<translation>番号なし</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of all posts that belong to a question: the share without its number. Whether such a post belongs to a question is worked out from replies, wording and time, so this is an estimate.</source>
<translation>質問に属するポストのうち、番号のないものの割合。質問に属するかどうかは返信、言い回し、時刻から割り出すため、推定です。</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>Use a form like https://api.x.com.</source>
<translation>https://api.x.com のような形にしてください。</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>Use https; plain http is for 127.0.0.1 only.</source>
<translation>https を使ってください。http は 127.0.0.1 だけです。</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 is not the address of an API.</source>
<translation>%1 は API のアドレスではありません。</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 would send your key unprotected.</source>
<translation>%1 ではキーが保護されずに送られます。</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 is not an address.</source>
<translation>%1 はアドレスではありません。</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan's chat lasts longer than Parley can follow, or no time at all.</source>
<translation>計画のチャットが長すぎるか、長さがありません。</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan's start is no date that a chat can have.</source>
<translation>計画の開始が、チャットに使えない日付です。</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Questions are numbered from 1 to %1.</source>
<translation>質問の番号は 1 から %1 です。</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan has two questions with the number %1.</source>
<translation>計画に番号 %1 の質問が2つあります。</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Q%1 is planned outside of the chat's %2 minutes.</source>
<translation>Q%1 の予定が、チャットの %2 分の外にあります。</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Q%1 has no text, or more than %2 characters.</source>
<translation>Q%1 に言葉がないか、%2 文字を超えています。</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Use a form like %1.</source>
<translation>%1 のような形にしてください。</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Parley keeps no name and password of a proxy.</source>
<translation>Parley はプロキシの名前とパスワードを保存しません。</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Leave them out here; with them, set the variable HTTPS_PROXY before Parley starts.</source>
<translation>ここでは省いてください。使う場合は、Parley の起動前に変数 HTTPS_PROXY に設定します。</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>This is not the address of a proxy.</source>
<translation>これはプロキシのアドレスではありません。</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>The port of the proxy is missing.</source>
<translation>プロキシのポートがありません。</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Parley keeps no name and password for a script.</source>
<translation>Parley はスクリプトの名前とパスワードを保存しません。</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>This is not the address of a script.</source>
<translation>これはスクリプトのアドレスではありません。</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Write it as FREQ=WEEKLY;BYDAY=TH.</source>
<translation>FREQ=WEEKLY;BYDAY=TH のように書いてください。</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Parley does not understand %1 in the rule by which the chat comes again.</source>
<translation>チャットの繰り返しの規則にある %1 が Parley にわかりません。</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>The chat comes again until a day that there is not.</source>
<translation>チャットの繰り返しの終わりが、存在しない日です。</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Write it as UNTIL=20261231.</source>
<translation>UNTIL=20261231 のように書いてください。</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Type one word, for example %1.</source>
<translation>%1 のように1語で入力してください。</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Type it as on the profile, for example @ada_l.</source>
<translation>@ada_l のようにプロフィールのとおり入力してください。</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>A chat needs a hashtag.</source>
<translation>チャットにはハッシュタグが必要です。</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>That is too long for a hashtag.</source>
<translation>ハッシュタグにしては長すぎます。</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Did you mean #%1?</source>
<translation>#%1 のことですか？</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>#%1 cannot be a hashtag: it is one word of letters and digits.</source>
<translation>#%1 はハッシュタグになりません。文字と数字の1語です。</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>%1 is not a handle.</source>
<translation>%1 はユーザー名ではありません。</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Use %1 characters at most.</source>
<translation>%1 文字以内にしてください。</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>#%1 has no letter, so X does not link it.</source>
<translation>#%1 には文字がないため、X ではリンクになりません。</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Try #chat%1.</source>
<translation>#chat%1 を試してください。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Nothing was added. Take some out first, or add fewer.</source>
<translation>何も追加していません。先にいくつか外すか、減らして追加してください。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>That cue is not on the run sheet any more.</source>
<translation>その項目はもう進行表にありません。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>That one is posted.</source>
<translation>それは投稿済みです。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Correct it instead.</source>
<translation>代わりに訂正してください。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Shorten it; nothing was changed.</source>
<translation>短くしてください。何も変わっていません。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A cue can be planned for a week around the chat's start.</source>
<translation>項目を予定できるのは、チャットの開始の前後1週間です。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A run sheet takes %1 cues, and that would be %2.</source>
<translation>進行表に入るのは %1 項目で、これでは %2 になります。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A cue takes %1 characters.</source>
<translation>項目に入るのは %1 文字です。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_change.py" />
<source>A line of the shared run sheet is too long.</source>
<translation>共有の進行表に長すぎる行があります。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_change.py" />
<source>A line of the shared run sheet cannot be read.</source>
<translation>共有の進行表に読めない行があります。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>That is too much text for a run sheet.</source>
<translation>進行表には多すぎるテキストです。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Paste the questions alone.</source>
<translation>質問だけを貼り付けてください。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Nothing was added. Shorten it.</source>
<translation>何も追加していません。短くしてください。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>There is no question in that.</source>
<translation>質問が見つかりません。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Begin each line with Q1:, Q2: and so on.</source>
<translation>各行を Q1:、Q2: のように始めてください。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Nothing was added. Add fewer.</source>
<translation>何も追加していません。減らして追加してください。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>A line has more than %1 characters.</source>
<translation>%1 文字を超える行があります。</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>That is %1 lines; a run sheet takes %2 cues.</source>
<translation>%1 行あります。進行表に入るのは %2 項目です。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/wording.py" />
<source>Up to %n words</source>
<extracomment>Of one: Up to %n word</extracomment>
<translation>
<numerusform>%n 語まで</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/wording.py" />
<source>More than %n words</source>
<extracomment>Of one: More than %n word</extracomment>
<translation>
<numerusform>%n 語を超える</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Open (what, how, why)</source>
<translation>自由回答 (何・どう・なぜ)</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Yes or no</source>
<translation>はい・いいえ</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>One question mark</source>
<translation>疑問符1つ</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Several questions in one</source>
<translation>1つに複数の質問</translation>
</message>
<message>
<location filename="../../desktop/crashing.py" />
<source>Show</source>
<translation>表示</translation>
</message>
<message>
<location filename="../../desktop/crashing.py" />
<source>Delete</source>
<translation>削除</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>In a real chat this opens your browser.</source>
<translation>本物のチャットでは、ブラウザーが開きます。</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Here nothing leaves this computer.</source>
<translation>ここでは何もこのコンピューターの外に出ません。</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Name a folder that you may write to.</source>
<translation>書き込めるフォルダーを指定してください。</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>What you typed here cannot be saved, so this room stays open.</source>
<translation>ここに入力した内容を保存できないため、このルームは開いたままです。</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Make room on the disk, or copy the text and clear it.</source>
<translation>ディスクに空きを作るか、テキストをコピーして欄を空にしてください。</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>The picture could not be written to %1.</source>
<translation>画像を %1 に書き込めませんでした。</translation>
</message>
<message>
<location filename="../../desktop/documents/edition.py" />
<source>%1, %2 to %3 (%4)</source>
<translation>%1、%2 から %3 (%4)</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n posts</source>
<extracomment>Of one: %n post</extracomment>
<translation>
<numerusform>ポスト %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>%1 by %2</source>
<translation>%1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>%1, %2</source>
<translation>%1、%2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n answers</source>
<extracomment>Of one: %n answer</extracomment>
<translation>
<numerusform>回答 %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>%1 by %2.</source>
<translation>%1 (%2)。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n people</source>
<extracomment>Of one: %n person</extracomment>
<translation>
<numerusform>%n 人</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n questions</source>
<extracomment>Of one: %n question</extracomment>
<translation>
<numerusform>質問 %n 問</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Hosted by %1 with %2.</source>
<translation>ホスト %1、ゲスト %2。</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Hosted by %1.</source>
<translation>ホスト %1。</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Question %1</source>
<translation>質問 %1</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>No answers.</source>
<translation>回答なし。</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>With %1.</source>
<translation>%1 と。</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>A post that does not stand here.</source>
<translation>ここにないポスト。</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Names are replaced by numbers, the same ones throughout. What somebody says in a post may still show who they are, and a post's words can be searched for.</source>
<translation>名前は、全体を通して同じ番号に置き換えてあります。それでも話の内容から誰かわかることがあり、ポストの言葉で検索もできます。</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>An answer is counted where its author wrote the question's number (A3), or where whoever made this transcript put it there; one in several posts is one. Posts without a number stand apart as “probably”: they reply to an answer, go on with one, use the question's words, or came while it was the newest.</source>
<translation>回答に数えるのは、書いた人が質問の番号 (A3) を付けたか、この記録を作った人が付けたものです。数件に分けたものは1件です。番号のないポストは「おそらく」として別にしてあります。回答への返信、回答の続き、質問の言葉を使うもの、それが最新の質問だったときに来たものです。</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Reposts, and posts that repeat another one word for word, are counted with the original and not shown again. Where the network told a larger number, that is given.</source>
<translation>リポストと、ほかのポストを一語一句繰り返すものは、元のポストに数え、再び載せません。ネットワークの示す数の方が大きい場合は、その数です。</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question. People are counted of the same posts.</source>
<translation>Parley が見つけたチャットには、静かになって15分後までのすべてのポストが入ります。その後7日間、または次のチャットまでは、それらへの返信、リポスト、質問への回答として始まるものが入ります。人数も同じポストから数えます。</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>What people wrote is theirs. Made with Parley, as one file that contacts nobody when it is opened.</source>
<translation>書かれた言葉は書いた人のものです。Parley で作成。開いてもどこにもつながらない1つのファイルです。</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Names are replaced by initials, the same ones throughout. What somebody says in a post may still show who they are, and a post's words can be searched for.</source>
<translation>名前は、全体を通して同じイニシャルに置き換えてあります。それでも話の内容から誰かわかることがあり、ポストの言葉で検索もできます。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>questions</source>
<extracomment>Of one: question</extracomment>
<translation>
<numerusform>質問</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>answers</source>
<extracomment>Of one: answer</extracomment>
<translation>
<numerusform>回答</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>people</source>
<extracomment>Of one: people</extracomment>
<translation>
<numerusform>人</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>posts</source>
<extracomment>Of one: post</extracomment>
<translation>
<numerusform>ポスト</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>reposts</source>
<extracomment>Of one: repost</extracomment>
<translation>
<numerusform>リポスト</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>Of its %n posts %1 came once the chat was over.</source>
<extracomment>Of one: Of its %n post %1 came once the chat was over.</extracomment>
<translation>
<numerusform>ポスト %n 件のうち %1 はチャットの終了後に来ました。</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>%n posts repeated something from outside this chat; that is counted, and not shown.</source>
<extracomment>Of one: One post repeated something from outside this chat; that is counted, and not shown.</extracomment>
<translation>
<numerusform>%n 件のポストはチャットの外のものを繰り返しています。数に入れ、載せていません。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Nobody named the hosts; they are known by what they wrote.</source>
<translation>ホストは指定されておらず、書いた内容から判断しました。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>%n posts are counted and not shown.</source>
<extracomment>Of one: One post is counted and not shown.</extracomment>
<translation>
<numerusform>%n 件のポストは数に入れ、載せていません。</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>Of %n posts only the link stands here.</source>
<extracomment>Of one: Of one post only the link stands here.</extracomment>
<translation>
<numerusform>%n 件のポストは、リンクだけを載せています。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Host</source>
<translation>ホスト</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Probably</source>
<translation>おそらく</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Guest</source>
<translation>ゲスト</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>probably hosted by</source>
<translation>おそらくホスト:</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>hosted by</source>
<translation>ホスト:</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>The difference is too clear to be chance.</source>
<translation>偶然にしては差がはっきりしています。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>That may be chance.</source>
<translation>偶然かもしれません。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Somebody</source>
<translation>ある人</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>nothing earlier of this room is known here</source>
<translation>このルームの以前のものはここにありません</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%1, and %n posts without a number that probably belong to it</source>
<extracomment>Of one: %1, and %n post without a number that probably belongs to it</extracomment>
<translation>
<numerusform>%1、おそらくこれに属する番号なしのポスト %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Its words stay with the network today</source>
<translation>言葉は今日のところネットワークにあります</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>%1, several questions in one</source>
<translation>%1、1つに複数の質問</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%1: %2 of the people answered (the middle one of %n questions)</source>
<extracomment>Of one: %1: %2 of the people answered (%n question)</extracomment>
<translation>
<numerusform>%1: %2 の人が回答 (質問 %n 問の中央値)</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>guest</source>
<translation>ゲスト:</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Half of them after</source>
<translation>その半分まで</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%n reposts</source>
<extracomment>Of one: %n repost</extracomment>
<translation>
<numerusform>リポスト %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%n replies</source>
<extracomment>Of one: %n reply</extracomment>
<translation>
<numerusform>返信 %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>what, how or why</source>
<translation>何・どう・なぜ</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>yes or no</source>
<translation>はい・いいえ</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>no question mark</source>
<translation>疑問符なし</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>otherwise</source>
<translation>その他</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 min</source>
<translation>%1 分</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 to %2</source>
<translation>%1 から %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>Compared with the %n chats before this one.</source>
<extracomment>Of one: Compared with the chat before this one.</extracomment>
<translation>
<numerusform>これより前のチャット %n 回と比べて。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>“Usual” is the range into which the next chat falls at least 19 times out of 20 while nothing has changed. It is worked out from how far the earlier chats (here %1) lie apart, and is wide while they are few (a prediction interval by Student’s t, of counts on the scale of their square roots, of minutes of their logarithms). Of the figures compared (here %2) one outside its range now and then is still chance; the same one twice in a row hardly is.</source>
<translation>「いつも」とは、何も変わっていなければ次のチャットが20回に19回以上収まる範囲です。前のチャット (ここでは %1 回) のばらつきから求め、回数が少ないうちは広くなります (スチューデントの t による予測区間。件数は平方根、分は対数の尺度)。比べた数字 (ここでは %2) のうち一つがたまに外れるのは偶然の範囲で、同じものが2回続くことはまずありません。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 Asked: %2.</source>
<translation>%1 出題: %2。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>The figures count %n posts that were handed to somebody outside the chat; nothing of them is quoted here.</source>
<extracomment>Of one: The figures count %n post that was handed to somebody outside the chat; nothing of it is quoted here.</extracomment>
<translation>
<numerusform>数字には、チャットの外の人に渡したポスト %n 件が含まれます。その内容はここに引用しません。</numerusform>
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
<numerusform>%n 日</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>under 1 min</source>
<translation>1分未満</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 (%2)</source>
<translation>%1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>longer than usual</source>
<translation>いつもより長い</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>more than usual</source>
<translation>いつもより多い</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>shorter than usual</source>
<translation>いつもより短い</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>less than usual</source>
<translation>いつもより少ない</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>as usual</source>
<translation>いつもどおり</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>From three earlier chats on, this says what was not as usual. Known so far: %1.</source>
<translation>前のチャットが3回以上あると、いつもと違った点がここに出ます。今あるのは %1 回です。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Nobody asked us anything.</source>
<translation>質問は寄せられませんでした。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. It was handed over.</source>
<translation>質問が1つ寄せられ、人に渡しました。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. It is still open.</source>
<translation>質問が1つ寄せられ、まだ未対応です。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2.</source>
<translation>%2 のうち %1 に回答しました。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts a day. The busiest day was %1, with %2.</source>
<translation>1日ごとのポスト。最も多かったのは %1 の %2 件です。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 h %2 min</source>
<translation>%1 時間 %2 分</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 h</source>
<translation>%1 時間</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>More than usual: %1.</source>
<translation>いつもより多い: %1。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Less than usual: %1.</source>
<translation>いつもより少ない: %1。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Everything else was as usual.</source>
<translation>ほかはすべていつもどおりでした。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2, half of them within %3.</source>
<translation>%2 のうち %1 に回答し、その半分は %3 以内でした。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2, after %3.</source>
<translation>%2 のうち %1 に、%3 後に回答しました。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n were handed over.</source>
<extracomment>Of one: %n was handed over.</extracomment>
<translation>
<numerusform>%n 件を人に渡しました。</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n are still open.</source>
<extracomment>Of one: %n is still open.</extracomment>
<translation>
<numerusform>%n 件が未対応です。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Everything that can be compared was as usual.</source>
<translation>比べられるものはすべていつもどおりでした。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. We answered it after %1.</source>
<translation>質問が1つ寄せられ、%1 後に回答しました。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. We answered it.</source>
<translation>質問が1つ寄せられ、回答しました。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts a minute. The busiest minute was at %1, with %2.</source>
<translation>1分ごとのポスト。最も多かったのは %1 の %2 件です。</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts an hour. The busiest hour was at %1, with %2.</source>
<translation>1時間ごとのポスト。最も多かったのは %1 の %2 件です。</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Transcript of %1. %2.</source>
<translation>%1 の記録。%2。</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Probably hosted by %1.</source>
<translation>おそらくホスト %1。</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>As posted:</source>
<translation>投稿のとおり:</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Name</source>
<translation>名前</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Passed on</source>
<translation>回しました</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Only passed posts on: %1.</source>
<translation>リポストだけ: %1。</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 asked this at %2; again at %3.</source>
<translation>%1 が %2 に質問、%3 に再び。</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 asked this at %2.</source>
<translation>%1 が %2 に質問。</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>probably %1</source>
<translation>おそらく %1</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>host</source>
<translation>ホスト</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Who took part</source>
<translation>参加した人</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>How to read this</source>
<translation>この記録の読み方</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 answered this, too, under %2.</source>
<translation>%1 もこれに回答 (%2 の下)。</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Before the first question</source>
<translation>最初の質問の前</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>What was said</source>
<translation>話されたこと</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Probably about %1</source>
<translation>おそらく %1 について</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Side talk during %1</source>
<translation>%1 の間の雑談</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Deleting what Parley keeps here. Your keyring may ask for its password.</source>
<translation>Parley がここに保存しているものを削除しています。キーリングがパスワードをたずねることがあります。</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Exported to %1: %2.</source>
<translation>%1 に書き出しました: %2。</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Imported: %1.</source>
<translation>読み込みました: %1。</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>The practice room is open.</source>
<translation>練習ルームが開いています。</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>nothing new</source>
<translation>新しいものはありません</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Some words have no chat any more:</source>
<translation>どのチャットにも属さなくなった言葉があります:</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>New here? Two minutes show you how a chat works, with a question to answer.</source>
<translation>初めてですか？2分で、質問に答えながらチャットの進み方がわかります。</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>That was the tour. F1 has it again, whenever you like.</source>
<translation>ツアーは以上です。F1 でいつでもまた見られます。</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>The tour waits where you left it: press F1.</source>
<translation>ツアーはやめたところで待っています。F1 を押してください。</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>Show me round</source>
<translation>案内を見る</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>Not now</source>
<translation>今はしない</translation>
</message>
<message>
<location filename="../../desktop/invited.py" />
<source>Invitations lead to real chats, and this is the practice room.</source>
<translation>招待は本物のチャットへのもので、ここは練習ルームです。</translation>
</message>
<message>
<location filename="../../desktop/invited.py" />
<source>Open it in the window of your real chats.</source>
<translation>本物のチャットのウィンドウで開いてください。</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at what there is of #%1</source>
<translation>#%1 にあるものを調べています</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Changing how long #%1 keeps posts</source>
<translation>#%1 がポストを残す期間を変更しています</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Forgetting #%1</source>
<translation>#%1 を忘れています</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at %1</source>
<translation>%1 を見ています</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Nothing to check: of all posts here it was heard today, or they came by a file.</source>
<translation>確認するものはありません。ここのポストはすべて、今日知らせがあったかファイルから来たものです。</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Checking %1</source>
<translation>%1 を確認しています</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Sign in to #%1 to have its posts checked.</source>
<translation>#%1 にログインすると、ポストを確認できます。</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Stopped. The rest of what is older leaves by itself later.</source>
<translation>中断しました。残りの古いものは、あとで自動的に消えます。</translation>
</message>
<message>
<location filename="../../desktop/networks/hindrance.py" />
<source>Look at the proxy in the settings, under Connection, or ask whoever runs your network.</source>
<translation>設定の「接続」でプロキシを確かめるか、ネットワークの管理者に聞いてください。</translation>
</message>
<message>
<location filename="../../desktop/networks/hindrance.py" />
<source>The proxy on the way cannot be reached.</source>
<translation>途中のプロキシにつながりません。</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>This answer belongs to another sign-in.</source>
<translation>この応答は別のログインのものです。</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Start signing in once more.</source>
<translation>もう一度ログインを始めてください。</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>You did not give access.</source>
<translation>アクセスが許可されませんでした。</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Sign in again whenever you like.</source>
<translation>いつでも再びログインできます。</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>The sign-in did not go through.</source>
<translation>ログインできませんでした。</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>The sign-in was not taken.</source>
<translation>ログインが受け付けられませんでした。</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Start it again; it takes a minute.</source>
<translation>もう一度始めてください。1分ほどで終わります。</translation>
</message>
<message>
<location filename="../../desktop/networks/trust.py" />
<source>The certificates that %1 names (%2) cannot be read.</source>
<translation>%1 の指す証明書 (%2) を読めません。</translation>
</message>
<message>
<location filename="../../desktop/networks/trust.py" />
<source>Mend %1, or take it away to use this computer's own store.</source>
<translation>%1 を直すか、外してこのコンピューターのものを使ってください。</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>A proxy script is wanted here, and this program cannot run one.</source>
<translation>ここではプロキシスクリプトが必要ですが、このプログラムは実行できません。</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Name the proxy itself in the settings, under Connection.</source>
<translation>設定の「接続」でプロキシそのものを指定してください。</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Name an HTTP proxy in the settings, under Connection.</source>
<translation>設定の「接続」で HTTP プロキシを指定してください。</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Parley cannot use a proxy of this kind (%1).</source>
<translation>Parley はこの種類のプロキシを使えません (%1)。</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>%1 did not take this.</source>
<translation>%1 が受け付けませんでした。</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>%1 did not take this: “%2”</source>
<translation>%1 が受け付けませんでした: 「%2」</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>Check this computer's date and time.</source>
<translation>このコンピューターの日付と時刻を確かめてください。</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>Type one word, for example #critlib.</source>
<translation>#critlib のように1語で入力してください。</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>These %1 hashtags are too long for one search.</source>
<translation>これら %1 個のハッシュタグは、1回の検索には長すぎます。</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>Take some away: together they may have about %1 characters.</source>
<translation>いくつか外してください。合わせて約 %1 文字までです。</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Parley last heard of these posts on %1. What was deleted since has to leave here, too.</source>
<translation>これらのポストについて最後に知らせがあったのは %1 です。その後に削除されたものは、ここからも消す必要があります。</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Opening the chat</source>
<translation>チャットを開いています</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>That post is gone.</source>
<translation>そのポストはもうありません。</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>It was deleted, or its room was forgotten.</source>
<translation>削除されたか、ルームが忘れられました。</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Check them…</source>
<translation>確認する…</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Undo</source>
<translation>元に戻す</translation>
</message>
<message>
<location filename="../../desktop/readiness.py" />
<source>Profiles are not shown here.</source>
<translation>ここではプロフィールを表示しません。</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Close other programs and try again.</source>
<translation>ほかのプログラムを閉じて、もう一度試してください。</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>The rehearsal could not begin: %1.</source>
<translation>リハーサルを始められませんでした: %1。</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>There is nothing to rehearse yet.</source>
<translation>リハーサルするものがまだありません。</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Put the questions on the run sheet first.</source>
<translation>先に質問を進行表に入れてください。</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>This is the rehearsal.</source>
<translation>これがリハーサルです。</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>End it, and you may rehearse the chat again.</source>
<translation>終えると、もう一度リハーサルできます。</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>You are in no room yet.</source>
<translation>まだどのルームにもいません。</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Join one and plan a chat in it, then rehearse it.</source>
<translation>ルームに入り、チャットを計画してから、リハーサルしてください。</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>No chat of yours is planned in this room.</source>
<translation>このルームにあなたのチャットの計画はありません。</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Plan one, then rehearse it.</source>
<translation>計画してから、リハーサルしてください。</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>Nothing of this chat is left here.</source>
<translation>このチャットのものはここに残っていません。</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>Choose another one.</source>
<translation>別のものを選んでください。</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>A chat is being replayed already.</source>
<translation>すでにチャットを再生しています。</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>The chat could not begin: %1.</source>
<translation>チャットを始められませんでした: %1。</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>The report is saved in %1 as %2.</source>
<translation>レポートは %1 に %2 として保存されています。</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Report of %1</source>
<translation>%1 のレポート</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Reading the chat</source>
<translation>チャットを読んでいます</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Save the report</source>
<translation>レポートを保存</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Saving the report</source>
<translation>レポートを保存しています</translation>
</message>
<message>
<location filename="../../desktop/self_testing/translations.py" />
<source>Welcome to Parley</source>
<translation>Parley へようこそ</translation>
</message>
<message>
<location filename="../../desktop/services/archivist.py" />
<source>Parley ends.</source>
<translation>Parley を終了します。</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Close its window, or end it where it hangs, and start Parley again.</source>
<translation>ウィンドウを閉じるか、止まったものを終わらせて、Parley をもう一度起動してください。</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Close its window and start Parley again.</source>
<translation>ウィンドウを閉じて、Parley をもう一度起動してください。</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and cannot be reached from here.</source>
<translation>Parley は %1 ですでに開いていて、ここからはつながりません。</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Use the window that is there, perhaps on another computer, or set %1 to another folder.</source>
<translation>開いているウィンドウ (別のコンピューターかもしれません) を使うか、%1 を別のフォルダーにしてください。</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and does not answer.</source>
<translation>Parley は %1 ですでに開いていて、応答しません。</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and is of another version.</source>
<translation>Parley は %1 ですでに開いていて、版が違います。</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Back to Parley</source>
<translation>Parley に戻る</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page now; Parley goes on from here.</source>
<translation>このページは閉じて構いません。続きは Parley で行います。</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Nothing was given</source>
<translation>何も許可されませんでした</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You did not give Parley access. You can close this page now.</source>
<translation>Parley にアクセスを許可しませんでした。このページは閉じて構いません。</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Parley has your answer</source>
<translation>Parley が応答を受け取りました</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page now.</source>
<translation>このページは閉じて構いません。</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>This is not an answer that Parley waits for</source>
<translation>Parley が待っている応答ではありません</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page; nothing happened.</source>
<translation>このページは閉じて構いません。何も起きていません。</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>%1 is not an address of this computer.</source>
<translation>%1 はこのコンピューターのアドレスではありません。</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That is no folder that can be used.</source>
<translation>そのフォルダーは使えません。</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Choose one that your co-hosts have, too.</source>
<translation>共同ホストにもあるものを選んでください。</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That one is posted already.</source>
<translation>それはもう投稿されています。</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That one is not posted yet.</source>
<translation>それはまだ投稿されていません。</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Edit it instead.</source>
<translation>代わりに編集してください。</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>There is nothing to post.</source>
<translation>投稿するものがありません。</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Type what it shall say.</source>
<translation>言葉を入力してください。</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>This is no bearer token.</source>
<translation>これは Bearer トークンではありません。</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Copy it whole from the developer console, where it is called Bearer Token.</source>
<translation>開発者コンソールの Bearer Token を全部コピーしてください。</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>You did not allow Parley to read for you.</source>
<translation>読み取りを Parley に許可しませんでした。</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Sign in again and allow what is asked there.</source>
<translation>再びログインし、そこで求められるものを許可してください。</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>You said yes as @%1, and here you are @%2.</source>
<translation>@%1 として許可しましたが、ここでは @%2 です。</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Sign in to your browser as @%1, then try again.</source>
<translation>ブラウザーに @%1 としてログインしてから、もう一度試してください。</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>No chat was found in this room.</source>
<translation>このルームにチャットが見つかりません。</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>Name a room with a chat that was read or imported.</source>
<translation>読んだか読み込んだチャットのあるルームを指定してください。</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>No chat of %1 was found in this room.</source>
<translation>このルームに %1 のチャットが見つかりません。</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>Name one of %1.</source>
<translation>%1 のどれかを指定してください。</translation>
</message>
<message>
<location filename="../../desktop/services/on_time.py" />
<source>Say that you mean it.</source>
<translation>そのつもりだと答えてください。</translation>
</message>
<message>
<location filename="../../desktop/services/on_time.py" />
<source>You have not posted here as @%1 yet.</source>
<translation>ここで @%1 として投稿したことがまだありません。</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The ports that the sign-in needs are taken by another program.</source>
<translation>ログインに必要なポートを別のプログラムが使っています。</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>Close that program, then try again.</source>
<translation>そのプログラムを閉じてから、もう一度試してください。</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The sign-in was cancelled.</source>
<translation>ログインを取り消しました。</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>Start it again whenever you like.</source>
<translation>いつでももう一度始められます。</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The sign-in took too long.</source>
<translation>ログインに時間がかかりすぎました。</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>This is the practice room, to which nobody can be invited.</source>
<translation>これは練習ルームで、誰も招待できません。</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>Plan the chat in the window of your real chats.</source>
<translation>本物のチャットのウィンドウで計画してください。</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>Saved as %1. Attach it to a mail, or put it on a page.</source>
<translation>%1 として保存しました。メールに添付するか、ページに載せてください。</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Practice posts</source>
<translation>練習のポスト</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>There is no room to show.</source>
<translation>見せるルームがありません。</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Join a chat first.</source>
<translation>先にチャットに参加してください。</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Posts from %1</source>
<translation>%1 のポスト</translation>
</message>
<message>
<location filename="../../desktop/start.py" />
<source>There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
<translation>ここには画面がありません。DISPLAY も WAYLAND_DISPLAY も設定されていません。</translation>
</message>
<message>
<location filename="../../desktop/start.py" />
<source>Use `parley practice`, which works without one.</source>
<translation>画面なしで動く `parley practice` を使ってください。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>That calendar has a chat that is written in a way Parley cannot read.</source>
<translation>そのカレンダーに、Parley の読めない書き方のチャットがあります。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>Type the chat's hashtag instead.</source>
<translation>代わりにチャットのハッシュタグを入力してください。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>Ask whoever sent it for the time in another one.</source>
<translation>送った人に、別のタイムゾーンでの時刻を聞いてください。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>The chat #%1 begins in a time zone that this computer does not know: %2.</source>
<translation>チャット #%1 の開始のタイムゾーンを、このコンピューターは知りません: %2。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>No chat is in %1: none of its events names a hashtag.</source>
<translation>%1 にチャットがありません。ハッシュタグのある予定がありません。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>The chat #%1 has no date, or one that there is not.</source>
<translation>チャット #%1 に日付がないか、存在しない日付です。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_file.py" />
<source>Only a chat with a date goes into a calendar.</source>
<translation>カレンダーに入れられるのは、日付のあるチャットだけです。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_file.py" />
<source>Say first when it begins.</source>
<translation>先に開始日時を決めてください。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>Export the chat alone, or a shorter time.</source>
<translation>チャットだけ、または短い期間を書き出してください。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>That is no calendar file.</source>
<translation>それはカレンダーファイルではありません。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>Ask whoever sent it for one whose name ends in .ics.</source>
<translation>名前が .ics で終わるものを送った人に頼んでください。</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>%1 has more than %2 MB.</source>
<translation>%1 は %2 MB を超えています。</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close that program and start Parley again: it keeps the damaged file and begins a new one.</source>
<translation>そのプログラムを閉じて Parley をもう一度起動してください。壊れたファイルを残し、新しく始めます。</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database %1 is damaged, and %2 has it open.</source>
<translation>Parley のデータベース %1 が壊れていて、%2 が開いています。</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close that program, or wait until it has finished, and try again.</source>
<translation>そのプログラムを閉じるか、終わるのを待って、もう一度試してください。</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close Parley and start it again: it keeps the damaged file and begins a new one.</source>
<translation>Parley を閉じてもう一度起動してください。壊れたファイルを残し、新しく始めます。</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database is locked: %1 has it open.</source>
<translation>Parley のデータベースがロックされています: %1 が開いています。</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database %1 is damaged.</source>
<translation>Parley のデータベース %1 が壊れています。</translation>
</message>
<message>
<location filename="../../desktop/store/document_file.py" />
<source>Choose another place for it.</source>
<translation>別の場所を選んでください。</translation>
</message>
<message>
<location filename="../../desktop/store/document_file.py" />
<source>%1 cannot be written: %2.</source>
<translation>%1 に書き込めません: %2。</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>What was forgotten is deleted, and traces of it are left: the database is being read.</source>
<translation>忘れたものは削除され、跡が残っています。データベースが読まれています。</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>Parley takes the traces away in a moment, or when it starts again.</source>
<translation>Parley が少し後、または次の起動時に跡を消します。</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>What was forgotten is deleted, and traces of it are left: a chat is being replayed.</source>
<translation>忘れたものは削除され、跡が残っています。チャットを再生しています。</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>Close its window. Parley takes the traces away when it starts again.</source>
<translation>そのウィンドウを閉じてください。次の起動時に Parley が跡を消します。</translation>
</message>
<message>
<location filename="../../desktop/store/forgotten.py" />
<source>A post of this room is just going out.</source>
<translation>このルームのポストを今送信しています。</translation>
</message>
<message>
<location filename="../../desktop/store/forgotten.py" />
<source>Wait a moment, then forget the room.</source>
<translation>少し待ってから、ルームを忘れてください。</translation>
</message>
<message>
<location filename="../../desktop/store/glance.py" />
<source>This database is only looked at.</source>
<translation>このデータベースは見るだけです。</translation>
</message>
<message>
<location filename="../../desktop/store/migrations.py" />
<source>Your Parley files were written by a newer Parley than this one.</source>
<translation>あなたの Parley のファイルは、これより新しい Parley が書いたものです。</translation>
</message>
<message>
<location filename="../../desktop/store/migrations.py" />
<source>Start the newer Parley, or set PARLEY_HOME to another folder for this one.</source>
<translation>新しい Parley を起動するか、こちら用に PARLEY_HOME を別のフォルダーにしてください。</translation>
</message>
<message>
<location filename="../../desktop/store/post_file.py" />
<source>%1 has no posts that can be read.</source>
<translation>%1 に読めるポストがありません。</translation>
</message>
<message>
<location filename="../../desktop/store/post_file.py" />
<source>A table begins with a line that names its columns; one of them is named text.</source>
<translation>表の先頭は列名の行で、列の1つは text です。</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Each line is one JSON object with at least "text", for example {"id": "1", "text": "Q1: Why?"}.</source>
<translation>各行は "text" を含む JSON オブジェクト1つです。例: {"id": "1", "text": "Q1: Why?"}。</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Line %1 of %2 is no post.</source>
<translation>%2 の %1 行目はポストではありません。</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name a file of JSON lines, one post a line.</source>
<translation>1行に1件のポストの JSON Lines ファイルを指定してください。</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name a file of JSON lines.</source>
<translation>JSON Lines のファイルを指定してください。</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name another file.</source>
<translation>別のファイルを指定してください。</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>%1 is a folder.</source>
<translation>%1 はフォルダーです。</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>There is no file %1.</source>
<translation>ファイル %1 はありません。</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>%1 cannot be read: %2.</source>
<translation>%1 を読めません: %2。</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose another file.</source>
<translation>別のファイルを選んでください。</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose one file.</source>
<translation>ファイルを1つ選んでください。</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose a file that is there.</source>
<translation>存在するファイルを選んでください。</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Unpack it, and choose the file with the posts.</source>
<translation>展開して、ポストのあるファイルを選んでください。</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>%1 has no posts in a place where they are looked for.</source>
<translation>%1 の、探す場所にポストがありません。</translation>
</message>
<message>
<location filename="../../desktop/store/run_sheets.py" />
<source>A picture in the shared folder is not the one that its cue means.</source>
<translation>共有フォルダーの画像が、項目の指すものと違います。</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>%1 is not a file that Parley can read.</source>
<translation>%1 は Parley が読めるファイルではありません。</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>Name one that ends in .ics or .parley.</source>
<translation>.ics か .parley で終わるファイルを指定してください。</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>Look where the file is.</source>
<translation>ファイルの場所を確かめてください。</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Choose one that was exported from Parley.</source>
<translation>Parley から書き出したものを選んでください。</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>That file was written by a newer Parley than this one.</source>
<translation>そのファイルは、これより新しい Parley が書いたものです。</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Take it in with the newer Parley.</source>
<translation>新しい Parley で読み込んでください。</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>%1 is not a file that Parley wrote.</source>
<translation>%1 は Parley の書いたファイルではありません。</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Name a new file.</source>
<translation>新しいファイルを指定してください。</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>That is the database that is open.</source>
<translation>それは今開いているデータベースです。</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Choose the file that you exported.</source>
<translation>書き出したファイルを選んでください。</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>%1 is there already.</source>
<translation>%1 はもうあります。</translation>
</message>
<message>
<location filename="../../desktop/store/turn.py" />
<source>Another Parley is busy with the same sign-in.</source>
<translation>別の Parley が同じログインを使っています。</translation>
</message>
<message>
<location filename="../../desktop/store/turn.py" />
<source>Close that one, or wait a moment.</source>
<translation>それを閉じるか、少し待ってください。</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>The transcript is saved in %1 as %2.</source>
<translation>記録は %1 に %2 として保存されています。</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Writing the transcript</source>
<translation>記録を書いています</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Save the transcript</source>
<translation>記録を保存</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Signed in as @%1</source>
<translation>@%1 としてログイン中</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Account</source>
<translation>アカウント</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Nobody reads here yet: choose an account</source>
<translation>まだ誰も読んでいません: アカウントを選ぶ</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Go on as @%1</source>
<translation>@%1 として続ける</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Who reads and posts here?</source>
<translation>ここでは誰が読み、ポストしますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Nobody does until you choose. You can change it at any time, and your text stays.</source>
<translation>選ぶまでは誰でもありません。いつでも変えられ、テキストは残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring is locked.</source>
<translation>キーリングがロックされています。</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring does not answer.</source>
<translation>キーリングが応答しません。</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>this computer has no safe place for your key.</source>
<translation>このコンピューターにはキーの安全な置き場所がありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>@%1 is signed in already. To add another account, switch to it in your browser first.</source>
<translation>@%1 はログイン済みです。別のアカウントを追加するには、先にブラウザーでそのアカウントに切り替えてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>You are signed in for this session only:</source>
<translation>ログインはこのセッションだけです:</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Accounts</source>
<translation>アカウント</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account…</source>
<translation>アカウントを追加…</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out @%1</source>
<translation>@%1 をログアウト</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account through %1's app…</source>
<translation>%1 のアプリでアカウントを追加…</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>%1 pays for what is read and posted</source>
<translation>読み取りと投稿の料金は %1 が払います</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out of this computer</source>
<translation>このコンピューターからログアウト</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Join a chat</source>
<translation>チャットに参加</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Invite to this chat</source>
<translation>このチャットに招待</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Upcoming chats</source>
<translation>今後のチャット</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Plan a chat</source>
<translation>チャットを計画</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Archive</source>
<translation>アーカイブ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>history search old</source>
<translation>履歴 検索 過去</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Write a recap of this chat</source>
<translation>このチャットのまとめを書く</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Your hour in this chat</source>
<translation>このチャットでのあなたの1時間</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Report of this chat</source>
<translation>このチャットのレポート</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Save the transcript of this chat</source>
<translation>このチャットの記録を保存</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Rehearse this chat</source>
<translation>このチャットをリハーサル</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Host's desk</source>
<translation>ホストデスク</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Go to the next cue</source>
<translation>次の項目へ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Inbox</source>
<translation>受信箱</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Draft a holding reply</source>
<translation>とりあえずの返信を下書き</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Stage, for a projector or a call</source>
<translation>ステージ(プロジェクターや通話用)</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Raise the cap for this chat</source>
<translation>このチャットの上限を上げる</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Post it</source>
<translation>投稿する</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Edit</source>
<translation>編集</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Move up</source>
<translation>上へ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Move down</source>
<translation>下へ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>I post it</source>
<translation>自分が投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Anybody posts it</source>
<translation>誰が投稿してもよい</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Skip</source>
<translation>飛ばす</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Bring %1 back</source>
<translation>%1 を戻す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Take off the run sheet</source>
<translation>進行表から外す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Show the post</source>
<translation>ポストを表示</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Correct…</source>
<translation>訂正…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Pass on…</source>
<translation>回す…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>On it</source>
<translation>対応中</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Answer…</source>
<translation>回答…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Note…</source>
<translation>メモ…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Put it on the run sheet</source>
<translation>進行表に入れる</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Open the post on %1</source>
<translation>%1 でポストを開く</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Show it in cards again</source>
<translation>カードに再び表示</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Leave it out of cards</source>
<translation>カードから除く</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Take it out of the inbox</source>
<translation>受信箱から出す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Follow up</source>
<translation>続報</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>It is posted</source>
<translation>投稿済み</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Open again</source>
<translation>再び開く</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Full screen</source>
<translation>全画面</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Reply in the browser</source>
<translation>ブラウザーで返信</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Repost</source>
<translation>リポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Like in the browser</source>
<translation>ブラウザーでいいね</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Quote in the browser</source>
<translation>ブラウザーで引用</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Open the post</source>
<translation>ポストを開く</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Open %1</source>
<translation>%1 を開く</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Menu: all that can be done with it</source>
<translation>メニュー: できることすべて</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show its pictures</source>
<translation>画像を表示</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Cover pictures by @%1</source>
<translation>@%1 の画像を覆う</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Vote on %1</source>
<translation>%1 で投票</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Play it on %1</source>
<translation>%1 で再生</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>See what was edited on %1</source>
<translation>%1 で編集内容を見る</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Keep</source>
<translation>保存</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Do not keep</source>
<translation>取っておくのをやめる</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>To the inbox</source>
<translation>受信箱へ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show on stage</source>
<translation>ステージに出す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Take it off the stage</source>
<translation>ステージから下ろす</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Pin as</source>
<translation>固定する番号</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Release the pin</source>
<translation>固定を外す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move to</source>
<translation>移動先</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Where Parley put it</source>
<translation>Parley が置いた場所</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Leave this post out of counts</source>
<translation>このポストを集計から除く</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Count this post again</source>
<translation>このポストを再び数える</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Leave @%1 out of counts</source>
<translation>@%1 を集計から除く</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Count @%1 again</source>
<translation>@%1 を再び数える</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mute @%1</source>
<translation>@%1 をミュート</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mute a word…</source>
<translation>単語をミュート…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy text</source>
<translation>テキストをコピー</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy link</source>
<translation>リンクをコピー</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mark @%1 as host</source>
<translation>@%1 をホストにする</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>@%1 is not a host</source>
<translation>@%1 はホストではない</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Hide this reply</source>
<translation>この返信を非表示</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show this reply again</source>
<translation>この返信を再表示</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Report this post on %1</source>
<translation>%1 でこのポストを報告</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Block @%1 on %2</source>
<translation>%2 で @%1 をブロック</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Delete it for everybody</source>
<translation>全員から削除</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Send now</source>
<translation>今すぐ送信</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Change time</source>
<translation>時刻を変更</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Do not send</source>
<translation>送信しない</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Try again</source>
<translation>もう一度試す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show that post</source>
<translation>そのポストを表示</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Change it</source>
<translation>変更</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Discard</source>
<translation>破棄</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy the text</source>
<translation>テキストをコピー</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>It is out</source>
<translation>投稿された</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>It did not go out</source>
<translation>投稿されなかった</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Continue in browser</source>
<translation>ブラウザーで続ける</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Describe it</source>
<translation>説明を書く</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move it to the left</source>
<translation>左へ移動</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move it to the right</source>
<translation>右へ移動</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Take it out</source>
<translation>外す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Find in this room</source>
<translation>このルームで検索</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Next match, further down</source>
<translation>次の一致(下へ)</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Previous match, further up</source>
<translation>前の一致(上へ)</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Catch up</source>
<translation>追いつく</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Look for new posts now</source>
<translation>今すぐ新しいポストを確認</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Go to the newest post</source>
<translation>最新のポストへ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Go to where you stopped reading</source>
<translation>読み終えたところへ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Hold the stream</source>
<translation>ストリームを止める</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the current question</source>
<translation>今の質問を読み上げる</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the next answer</source>
<translation>次の回答を読み上げる</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the answer before</source>
<translation>前の回答を読み上げる</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say where you are</source>
<translation>今の場所を読み上げる</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the last again</source>
<translation>もう一度読み上げる</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Read the question before</source>
<translation>前の質問を読む</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Read the question after</source>
<translation>次の質問を読む</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Pin a question of your own</source>
<translation>自分の質問を固定</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Take back the last pin, move, mute, note or discard</source>
<translation>直前の固定・移動・ミュート・メモ・破棄を取り消す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>pause stop freeze</source>
<translation>一時停止 停止 ポーズ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>View a question by its number</source>
<translation>番号で質問を見る</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Writing</source>
<translation>書く</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Reading</source>
<translation>読む</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post</source>
<translation>ポストの操作</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post that waits</source>
<translation>送信待ちポストの操作</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Chats</source>
<translation>チャット</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Hosting</source>
<translation>ホスト</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a cue of the run sheet</source>
<translation>進行表の項目の操作</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post in the inbox</source>
<translation>受信箱のポストの操作</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Window</source>
<translation>ウィンドウ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Find a command</source>
<translation>コマンドを探す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>All keys</source>
<translation>すべてのキー</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Next pane</source>
<translation>次の領域</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Previous pane</source>
<translation>前の領域</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Switch between light and dark</source>
<translation>ライトとダークを切り替え</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>theme dark light night</source>
<translation>テーマ ダーク ライト 暗い 明るい 夜</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Larger text</source>
<translation>文字を大きく</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Smaller text</source>
<translation>文字を小さく</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Text as large as the system's</source>
<translation>文字をシステムの大きさに</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Quiet on or off</source>
<translation>静音のオン・オフ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Settings</source>
<translation>設定</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>What Parley keeps</source>
<translation>Parley が保存するもの</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Help</source>
<translation>ヘルプ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>guide manual</source>
<translation>ガイド 説明書 マニュアル</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Tour of Parley, two minutes</source>
<translation>Parley のツアー、2分</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Words explained</source>
<translation>言葉の説明</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Close Parley</source>
<translation>Parley を閉じる</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>shortcuts keyboard</source>
<translation>ショートカット キーボード</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>zoom</source>
<translation>ズーム 拡大</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>mute sound silence notifications</source>
<translation>ミュート 消音 音 通知</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>privacy stored deleted</source>
<translation>プライバシー 保存 削除</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>glossary dictionary meaning</source>
<translation>用語集 辞書 意味</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Send</source>
<translation>送信</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Send later</source>
<translation>あとで送信</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Write</source>
<translation>書く</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Hashtag on or off</source>
<translation>ハッシュタグのオン・オフ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Number on or off</source>
<translation>番号のオン・オフ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Bring up a prepared answer</source>
<translation>用意した回答を出す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Tell your followers that you are in a chat</source>
<translation>チャット中であることをフォロワーに伝える</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Keep for yourself</source>
<translation>自分用に残す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Accept what the line offers</source>
<translation>行の候補を受け入れる</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Mend the next misspelled word</source>
<translation>次のつづり間違いを直す</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Add pictures</source>
<translation>画像を追加</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Write as another account</source>
<translation>別のアカウントで書く</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>No question was asked yet.</source>
<translation>まだ質問は出ていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>Nobody has answered yet.</source>
<translation>まだ誰も回答していません。</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>%1.</source>
<translation>%1。</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>That is the last answer so far.</source>
<translation>今のところ最後の回答です。</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>That is the first answer.</source>
<translation>最初の回答です。</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>You are in #%1.</source>
<translation>#%1 にいます。</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>Nothing was said yet.</source>
<translation>まだ何も話されていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>You are reading %1.</source>
<translation>%1 を読んでいます。</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>The chat is over</source>
<translation>チャットは終わりました</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>%1 in #%2</source>
<translation>#%2 の %1</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>%1: %2</source>
<translation>%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>Your post did not go out</source>
<translation>ポストが投稿されませんでした</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>The chat begins now.</source>
<translation>チャットが始まります。</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>The connection is back.</source>
<translation>接続が戻りました。</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>%1, asked by %2</source>
<translation>%1、質問者 %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>%1 was asked %2.</source>
<translation>%1 は %2 に出ました。</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>Post %1 of %2.</source>
<translation>%2 件中 %1 件目のポスト。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/aloud/words.py" />
<source>%n minutes are left in this chat.</source>
<extracomment>Of one: %n minute is left in this chat.</extracomment>
<translation>
<numerusform>このチャットは残り %n 分です。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>quotes %1: %2</source>
<translation>%1 を引用: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>You are writing: %1</source>
<translation>書きかけ: %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/aloud/words.py" />
<source>%n posts are in the stream.</source>
<extracomment>Of one: %n post is in the stream.</extracomment>
<translation>
<numerusform>ストリームにポストが %n 件あります。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More about %1</source>
<translation>%1 のその他の操作</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More</source>
<translation>その他</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/chat_card.py" />
<source>On now</source>
<translation>開催中</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/found.py" />
<source>Your note: %1</source>
<translation>メモ: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;All files (*)</source>
<translation>ポスト (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;すべてのファイル (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts of a chat that you have in a file: the archive that X gives you, or what a tool collected, as JSON or as a table (CSV). They stay on this computer, and each is there once.</source>
<translation>ファイルにあるチャットのポストです。X からもらうアーカイブ、またはツールで集めた JSON か表 (CSV)。このコンピューターに残り、それぞれ1回だけ入ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import posts</source>
<translation>ポストを読み込む</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Choose a file…</source>
<translation>ファイルを選ぶ…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>No file yet</source>
<translation>ファイルはまだありません</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Chat</source>
<translation>チャット</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>#hashtag</source>
<translation>#hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Whose posts these are</source>
<translation>誰のポストか</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>@handle</source>
<translation>@handle</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Whose posts these are: the file does not say</source>
<translation>誰のポストか: ファイルには書かれていません</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import</source>
<translation>読み込む</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Close</source>
<translation>閉じる</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Looking at the file</source>
<translation>ファイルを見ています</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Importing posts</source>
<translation>ポストを読み込んでいます</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Stopped. What is in stays; the same import goes on from there.</source>
<translation>中断しました。入った分は残り、同じ読み込みはそこから続きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>The file: %1</source>
<translation>ファイル: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>A table</source>
<translation>表</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X</source>
<translation>X のアーカイブ</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts are new in #%1</source>
<extracomment>Of one: %n post is new in #%1</extracomment>
<translation>
<numerusform>#%1 の新しいポスト %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n were there</source>
<extracomment>Of one: %n was there</extracomment>
<translation>
<numerusform>%n 件は既存</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines cannot be read: %1</source>
<extracomment>Of one: %n line cannot be read: %1</extracomment>
<translation>
<numerusform>%n 行が読めません: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines have no words: %1</source>
<extracomment>Of one: %n line has no words: %1</extracomment>
<translation>
<numerusform>%n 行に言葉がありません: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines do not say when they were written: %1</source>
<extracomment>Of one: %n line does not say when it was written: %1</extracomment>
<translation>
<numerusform>%n 行に書かれた日時がありません: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines were written in the future: %1</source>
<extracomment>Of one: %n line was written in the future: %1</extracomment>
<translation>
<numerusform>%n 行の日時が未来です: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines are longer than any post: %1</source>
<extracomment>Of one: %n line is longer than any post: %1</extracomment>
<translation>
<numerusform>%n 行がどのポストより長いです: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X, of @%1</source>
<translation>@%1 の X アーカイブ</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>There is nothing of #%1 in this file.</source>
<translation>このファイルには #%1 のものがありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written from %1 to %2.</source>
<translation>%1 から %2 に書かれたもの。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>begins with posts of %1</source>
<translation>先頭は %1 のポスト</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines are no posts</source>
<extracomment>Of one: %n line is no post</extracomment>
<translation>
<numerusform>%n 行がポストではありません</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts without #%1 stayed out: it is the archive of a whole account.</source>
<extracomment>Of one: %n post without #%1 stayed out: it is the archive of a whole account.</extracomment>
<translation>
<numerusform>#%1 のないポスト %n 件は入れませんでした。アカウント全体のアーカイブです。</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts stayed out: their authors deleted or protect them.</source>
<extracomment>Of one: %n post stayed out: its author deleted or protects it.</extracomment>
<translation>
<numerusform>ポスト %n 件は、本人が削除か非公開にしたため入れませんでした。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post of this chat at its beginning</source>
<translation>先頭にこのチャットのポストがありません</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post at its beginning</source>
<translation>先頭にポストがありません</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written on %1.</source>
<translation>%1 に書かれたもの。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Kept posts</source>
<translation>取っておいたポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes</source>
<translation>メモ</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Show more</source>
<translation>さらに表示</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Import posts…</source>
<translation>ポストを読み込む…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search everything that was said</source>
<translation>話されたことすべてを検索</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search the archive</source>
<translation>アーカイブを検索</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>In which chat</source>
<translation>どのチャットか</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Back</source>
<translation>戻る</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>All chats</source>
<translation>すべてのチャット</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>The newest %1</source>
<translation>新しい順に %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Chats stand here once they were on, each by itself.</source>
<translation>終わったチャットが、ここに一つずつ並びます。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Posts that you keep in a chat stand here, whichever chat it was.</source>
<translation>チャットで取っておいたポストが、どのチャットのものでもここに並びます。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes that you write in a chat stand here. Nobody else sees them.</source>
<translation>チャットで書いたメモがここに並びます。ほかの人には見えません。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/past_page.py" />
<source>Back to now</source>
<translation>今に戻る</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/search_help.py" />
<source>How to search</source>
<translation>検索のしかた</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Page</source>
<translation>ページ</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>One file (HTML) to publish, send or print. Whoever opens it contacts nobody.</source>
<translation>公開、送信、印刷のための1つのファイル (HTML)。開いても、どこにもつながりません。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Markdown</source>
<translation>Markdown</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a newsletter, a wiki or a blog.</source>
<translation>ニュースレター、Wiki、ブログ用。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Table</source>
<translation>表</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a spreadsheet (CSV): one row for each post, and no formulas.</source>
<translation>表計算用 (CSV)。ポストごとに1行、数式はありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>JSON lines</source>
<translation>JSON Lines</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For other programs: one line for each post, reposts too.</source>
<translation>ほかのプログラム用。ポストごとに1行、リポストも含みます。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Links</source>
<translation>リンク</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>The posts' addresses alone, one a line. They may leave without a limit.</source>
<translation>ポストのアドレスだけを1行に1つ。数の制限はありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Names</source>
<translation>名前</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Initials</source>
<translation>イニシャル</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Numbers</source>
<translation>番号</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>%1 lets %2 of its posts leave in full on one day. Questions, guests and what you kept come first; the rest stands there as links. Your own posts and what you imported have no limit.</source>
<translation>%1 は、1日に %2 件までポストを全文で外に出せます。質問、ゲスト、取っておいたものが先で、残りはリンクになります。自分のポストと読み込んだものに制限はありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Choose a place…</source>
<translation>場所を選ぶ…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Form</source>
<translation>形式</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>A post's address names who wrote it.</source>
<translation>ポストのアドレスには、書いた人がわかります。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>By question: what was asked, its answers, what probably belongs to it, and side talk.</source>
<translation>質問ごとに: 聞かれたこと、その回答、おそらく関係するもの、雑談。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Everybody as they call themselves, with their handle.</source>
<translation>全員を本人の名乗る名前とユーザー名で。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Handles and full names in posts are replaced, too, and nothing links to anybody. What people say may still show who they are.</source>
<translation>ポストの中のユーザー名と氏名も置き換え、誰へのリンクもありません。それでも、話の内容から誰かわかることがあります。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten, but for %n posts that other rooms have, too.</source>
<extracomment>Of one: #%1 is forgotten, but for one post that another room has, too.</extracomment>
<translation>
<numerusform>#%1 を忘れました。ほかのルームにもあるポスト %n 件は残ります。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for a year.</source>
<translation>#%1 はポストを1年間残します。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts were older and left this computer.</source>
<extracomment>Of one: %n post was older and left this computer.</extracomment>
<translation>
<numerusform>古いポスト %n 件がこのコンピューターから消えました。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget #%1</source>
<translation>#%1 を忘れる</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget it</source>
<translation>忘れる</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten. No file of Parley's has its words any more.</source>
<translation>#%1 を忘れました。Parley のどのファイルにも言葉は残っていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What its author deletes or protects has to leave here, too. Parley asks which posts those are.</source>
<translation>本人が削除や非公開にしたものは、ここからも消す必要があります。どのポストか Parley が問い合わせます。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check %1</source>
<translation>%1 を確認</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check</source>
<translation>確認</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: all of them are still there.</source>
<translation>%1 を確認しました: すべてまだあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for good.</source>
<translation>#%1 はポストをずっと残します。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for %n days.</source>
<extracomment>Of one: #%1 keeps posts for %n day.</extracomment>
<translation>
<numerusform>#%1 はポストを %n 日間残します。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>For good</source>
<translation>ずっと</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>A year</source>
<translation>1年</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>The plan of %1, with its run sheets</source>
<translation>%1 の計画と進行表</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1, which was put aside as damaged and may hold any of your rooms</source>
<translation>%1 (壊れたため取り分けたもの。どのルームの内容も入っている可能性があります)</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All fetched pictures, which come again, and what the log says</source>
<translation>取得した画像すべて(また取得されます)と、ログの内容</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is in the shared folder %1 stays.</source>
<translation>共有フォルダー %1 の中身は残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is posted stays on the network, and files that you saved stay where they are.</source>
<translation>投稿したものはネットワークに残り、保存したファイルもその場所に残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All that Parley keeps of this room on this computer goes. This cannot be undone.</source>
<translation>このルームについて Parley がこのコンピューターに残しているものはすべて消えます。元には戻せません。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>At the end Parley writes its file anew. With a big archive, your other rooms pause for a while.</source>
<translation>最後に Parley はファイルを書き直します。アーカイブが大きいと、ほかのルームがしばらく止まります。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it</source>
<translation>残す</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It last heard of these posts on %1.</source>
<translation>これらのポストについて最後に知らせがあったのは %1 です。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1: they count towards what this room may read today.</source>
<translation>%1 について問い合わせます。このルームが今日読める分に数えられます。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1, which costs you %2 at most.</source>
<translation>%1 について問い合わせます。費用は最大 %2 です。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: one was deleted or protected, and left.</source>
<translation>%1 を確認しました: 1件が削除または非公開になっていたため、消しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: %2 were deleted or protected, and left.</source>
<translation>%1 を確認しました: %2 件が削除または非公開になっていたため、消しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>In a newer version: %1.</source>
<translation>新しい版: %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>How long #%1 keeps posts</source>
<translation>#%1 がポストを残す期間</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it so</source>
<translation>この期間にする</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other people's posts stay</source>
<translation>ほかの人のポストを残す期間</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Leaving now: %1. This cannot be undone.</source>
<translation>今消えるもの: %1。元には戻せません。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Nothing leaves now.</source>
<translation>今消えるものはありません。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other rooms have %n of these posts, too. There they stay.</source>
<extracomment>Of one: Another room has one of these posts, too. There it stays.</extracomment>
<translation>
<numerusform>このうち %n 件はほかのルームにもあり、そこに残ります。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Posts that are older leave this computer by themselves.</source>
<translation>それより古いポストは、このコンピューターから自動的に消えます。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Your own stay, and so do those that you kept, noted or put into the inbox.</source>
<translation>自分のポストと、取っておいたもの、メモを付けたもの、受信箱に入れたものは残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Change nothing</source>
<translation>変更しない</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Delete %1 now</source>
<translation>%1 を今削除</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n kept posts and notes</source>
<extracomment>Of one: %n kept post or note</extracomment>
<translation>
<numerusform>取っておいたポストとメモ %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n drafts and prepared answers</source>
<extracomment>Of one: %n draft or prepared answer</extracomment>
<translation>
<numerusform>下書きと用意した回答 %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts that wait, and will not go out</source>
<extracomment>Of one: %n post that waits, and will not go out</extracomment>
<translation>
<numerusform>送信待ちのポスト %n 件 (投稿されません)</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts in the inbox</source>
<extracomment>Of one: %n post in the inbox</extracomment>
<translation>
<numerusform>受信箱のポスト %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %2 to %3</source>
<translation>%1、%2 から %3</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>#%1 of %2</source>
<translation>%2 の #%1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n chats</source>
<extracomment>Of one: %n chat</extracomment>
<translation>
<numerusform>チャット %n 回</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>No chat of the last %n days. Posts that were older left: this room keeps them no longer.</source>
<extracomment>Of one: No chat of the last day. Posts that were older left: this room keeps them no longer.</extracomment>
<translation>
<numerusform>この %n 日間にチャットはありません。それより古いポストは、このルームに残らず消えました。</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n notes</source>
<extracomment>Of one: %n note</extracomment>
<translation>
<numerusform>メモ %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A handle comes right after it, as in from:asha.</source>
<translation>「%1」の意味がわかりません。すぐ後にユーザー名を続けます (例: from:asha)。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A hashtag comes right after it, as in in:critlib.</source>
<translation>「%1」の意味がわかりません。すぐ後にハッシュタグを続けます (例: in:critlib)。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A number comes right after it, as in question:3.</source>
<translation>「%1」の意味がわかりません。すぐ後に番号を続けます (例: question:3)。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A day comes right after it, as in %2:2015-06-10; a month is 2015-06.</source>
<translation>「%1」の意味がわかりません。すぐ後に日付を続けます (例: %2:2015-06-10、月なら 2015-06)。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>these words, one after the other</source>
<translation>この並びのままの言葉</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>every word that begins like this</source>
<translation>こう始まるすべての言葉</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts by one person: from:ines</source>
<translation>1人のポスト: from:ines</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts with a hashtag: #books</source>
<translation>ハッシュタグ付きのポスト: #books</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one chat: in:critlib</source>
<translation>1つのチャットのポスト: in:critlib</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>what was said to a question: question:3</source>
<translation>質問に対して話されたこと: question:3</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one day: on:2026-11-21</source>
<translation>ある日のポスト: on:2026-11-21</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and after it</source>
<translation>その日以降のポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and before it</source>
<translation>その日までのポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>d MMMM yyyy</source>
<translation>yyyy年M月d日</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>No chat of the last year. This room keeps posts for a year; those that were older left.</source>
<translation>この1年にチャットはありません。このルームはポストを1年間残し、それより古いものは消えました。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1: %2 of %3.</source>
<translation>#%1 のチャットを探しています: %3 のうち %2。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1.</source>
<translation>#%1 のチャットを探しています。</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in all rooms.</source>
<translation>すべてのルームでチャットを探しています。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %n of them afterwards</source>
<extracomment>Of one: %1, %n of them afterwards</extracomment>
<translation>
<numerusform>%1、うち %n 件は終了後</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Nothing found. Try fewer words, only the beginning of one, or another chat.</source>
<translation>見つかりません。言葉を減らすか、言葉の始めだけにするか、別のチャットを試してください。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n posts afterwards</source>
<extracomment>Of one: %n post afterwards</extracomment>
<translation>
<numerusform>終了後のポスト %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; Parley goes on by itself.</source>
<translation>ブラウザーで許可してください。Parley は自動的に続けます。</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser. To add an account, switch to it there first.</source>
<translation>ブラウザーで許可してください。アカウントを追加するには、先にそこで切り替えます。</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; then hide it again.</source>
<translation>ブラウザーで許可してから、もう一度非表示にしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Leave it stopped</source>
<translation>止めたままにする</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Let it stop</source>
<translation>止まるようにする</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Read on in the browser</source>
<translation>ブラウザーで続きを読む</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%n questions so far</source>
<extracomment>Of one: %n question so far</extracomment>
<translation>
<numerusform>これまでの質問 %n 問</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Probably hosted by %1</source>
<translation>ホストはおそらく %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Hosted by %1</source>
<translation>ホスト: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guest %1</source>
<translation>ゲスト: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guests %1</source>
<translation>ゲスト: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>No question has been asked yet.</source>
<translation>まだ質問は出ていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Catch up with #%1</source>
<translation>#%1 に追いつく</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Got it</source>
<translation>わかりました</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Put this card away (Escape). %1 brings it back.</source>
<translation>このカードをしまう (Escape)。%1 で戻ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>F6 goes there, Escape puts it away.</source>
<translation>F6 で移り、Escape でしまいます。</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Questions and answers so far</source>
<translation>これまでの質問と回答</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%1, asked %2, %3 so far</source>
<translation>%1、%2 に出題、これまで %3</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>The chat is over. The last question was %1, with %2.</source>
<translation>チャットは終わりました。最後の質問は %1 で、%2 でした。</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by the host</source>
<translation>ホストが取っておいたもの</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by you</source>
<translation>あなたが取っておいたもの</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>no answers</source>
<translation>回答なし</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>the question now</source>
<translation>今の質問</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this question on the question card</source>
<translation>この質問を質問カードに表示します</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this post in the stream</source>
<translation>このポストをストリームで表示します</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe</source>
<translation>説明を書く</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your picture for those who cannot see it.</source>
<translation>見えない人のために、画像の説明を書いてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your pictures for those who cannot see them.</source>
<translation>見えない人のために、それぞれの画像の説明を書いてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Send again to post without.</source>
<translation>説明なしで投稿するには、もう一度送信してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Post without</source>
<translation>説明なしで投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>A description is %1 over what fits. Shorten it.</source>
<translation>説明が %1 文字長すぎます。短くしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>You host here: describe each picture before it goes out.</source>
<translation>ここではあなたがホストです。投稿の前に、画像ごとに説明を書いてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Shorten it</source>
<translation>短くする</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Done</source>
<translation>完了</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Description</source>
<translation>説明</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>%1 left</source>
<translation>残り %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in the picture?</source>
<translation>画像には何が写っていますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Picture %1 of %2, for those who cannot see it</source>
<translation>画像 %1 / %2、見えない人のための説明</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in picture %1?</source>
<translation>画像 %1 には何が写っていますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>You host here with @%1. Answer %2 with it?</source>
<translation>ここでは @%1 がホストです。これで %2 に回答しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Alt+Enter posts.</source>
<translation>Alt+Enter で投稿します。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Post %1</source>
<translation>%1 を投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Switch</source>
<translation>切り替え</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Leave the hashtag out, or put it back (Alt+T)</source>
<translation>ハッシュタグを外す・戻す (Alt+T)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number, none</source>
<translation>回答番号: なし</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Choose the question you answer (Alt+N: number on or off)</source>
<translation>回答する質問を選ぶ (Alt+N: 番号のオン・オフ)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, added</source>
<translation>ハッシュタグ #%1、追加済み</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, left out</source>
<translation>ハッシュタグ #%1、なし</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No hashtag</source>
<translation>ハッシュタグなし</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, in your text already</source>
<translation>ハッシュタグ #%1、本文にあります</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>In your text already</source>
<translation>本文にあります</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No number</source>
<translation>番号なし</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number %1</source>
<translation>回答番号 %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1, locked</source>
<translation>%1、固定済み</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1 · begun</source>
<translation>%1 · 書きかけ</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1 may turn away a post from an app that mentions people. The browser is the way then.</source>
<translation>%1 は、人にメンションするアプリからのポストを断ることがあります。そのときはブラウザーを使います。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1, %2 of %3</source>
<translation>%1、%3 のうち %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Switch account</source>
<translation>アカウントを切り替え</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Yes, post</source>
<translation>はい、投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post here as %1?</source>
<translation>ここに %1 として投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post as %1</source>
<translation>%1 として投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>All right</source>
<translation>わかりました</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>Free in browser ↗</source>
<translation>ブラウザーなら無料 ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 stands before your %1.</source>
<translation>%1 の前に %2 があります。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %2</source>
<translation>%2 を削る</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Answers begin with %4 here.</source>
<translation>ここの回答は %4 で始まります。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Make it %3</source>
<translation>%3 にする</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 is there already.</source>
<translation>%2 はもうあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %1</source>
<translation>%1 を削る</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%3 is there twice.</source>
<translation>%3 が2つあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop one</source>
<translation>1つ削る</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is typed behind %2.</source>
<translation>%2 の後に %1 と入力されています。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>No question for %1 so far.</source>
<translation>%1 の質問はまだありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 would become a link.</source>
<translation>%1 はリンクになります。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Add a blank</source>
<translation>空白を入れる</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>You posted nearly the same.</source>
<translation>ほぼ同じ内容を投稿しています。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Send anyway</source>
<translation>それでも送信</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is added by itself.</source>
<translation>%1 は自動的に付きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop yours</source>
<translation>入力した方を削る</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Copied.</source>
<translation>コピーしました。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>What you put away is back.</source>
<translation>しまったものを戻しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Its words are in the composer again.</source>
<translation>言葉を入力欄に戻しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>It is on its way already.</source>
<translation>もう送信中です。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>More that can be done about it</source>
<translation>ほかにできること</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>In browser ↗</source>
<translation>ブラウザーで ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of your post %2.</source>
<translation>%1 によると、あなたのポスト %2 と重複しています。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1, %n posts: %2</source>
<extracomment>Of one: %1, %n post: %2</extracomment>
<translation>
<numerusform>%1、ポスト %n 件: %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2, %3 % uploaded</source>
<translation>%1 · %2、%3 % アップロード済み</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2</source>
<translation>%1 · %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Sent. It has no #%1, so the stream does not show it.</source>
<translation>送信しました。#%1 がないため、ストリームには出ません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It was to go out at %1, and it is %2 now.</source>
<translation>%1 に投稿の予定でしたが、今は %2 です。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It has waited since %1, and it is %2 now.</source>
<translation>%1 から待っていて、今は %2 です。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Parley does not know whether this went out. Look, then send it or discard it.</source>
<translation>投稿されたかどうか Parley にはわかりません。確かめてから、送信か破棄をしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of what you posted just now.</source>
<translation>%1 によると、今投稿したものと重複しています。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your repost</source>
<translation>リポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Hiding a reply</source>
<translation>返信を非表示にする</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Showing a reply again</source>
<translation>返信を再表示する</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your deletion</source>
<translation>削除</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%n posts: %1</source>
<extracomment>Of one: %n post: %1</extracomment>
<translation>
<numerusform>ポスト %n 件: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded here. It may have gone out all the same.</source>
<translation>ここでは破棄しました。それでも投稿されたかもしれません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Cancelled. It does not go out.</source>
<translation>取り消しました。投稿されません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded.</source>
<translation>破棄しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Reposted</source>
<translation>リポストしました</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>The reply is hidden</source>
<translation>返信を非表示にしました</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>The reply is shown again</source>
<translation>返信を再表示しました</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your post is deleted</source>
<translation>ポストを削除しました</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your %1 is in</source>
<translation>あなたの %1 が届きました</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your post is in</source>
<translation>ポストが届きました</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out in %1 s</source>
<translation>%1 秒後に投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out after the one before it</source>
<translation>前のものの後に投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Going out now</source>
<translation>投稿中</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out at %1</source>
<translation>%1 に投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Your post</source>
<translation>あなたのポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Number and hashtag</source>
<translation>番号とハッシュタグ</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More that goes with a post</source>
<translation>ポストに添えるその他のもの</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More for your post</source>
<translation>ポストのその他の操作</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser; post it there.</source>
<translation>テキストはブラウザーにあります。そこで投稿してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser. It does not take your pictures along; they are kept here.</source>
<translation>テキストはブラウザーにあります。画像は移らず、ここに残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>%1 is in the browser; post it there.</source>
<translation>%1 はブラウザーにあります。そこで投稿してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Clear it here</source>
<translation>ここを空にする</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%n posts: %1 to %2</source>
<extracomment>Of one: %n post: %1 to %2</extracomment>
<translation>
<numerusform>ポスト %n 件: %1 から %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1 over what fits in a post.</source>
<translation>1件のポストより %1 文字長いです。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Make it %n posts</source>
<extracomment>Of one: Make it %n post</extracomment>
<translation>
<numerusform>%n 件のポストにする</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>2 posts: %1 and %2</source>
<translation>ポスト2件: %1 と %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1, each with #%2.</source>
<translation>%1。それぞれに #%2 が付きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Shorten instead</source>
<translation>代わりに短くする</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Do not change it</source>
<translation>変更しない</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Time</source>
<translation>時刻</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Today</source>
<translation>今日</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Tomorrow</source>
<translation>明日</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Day</source>
<translation>日</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>In 5 min</source>
<translation>5分後</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>At %1</source>
<translation>%1 に</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>When the chat begins, %1</source>
<translation>チャットの開始時、%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>That time is past. Choose one that is still to come.</source>
<translation>その時刻は過ぎました。これからの時刻を選んでください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Alt+Enter</source>
<translation>Alt+Enter</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Tab or Alt+Enter</source>
<translation>Tab または Alt+Enter</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>%1  Tab</source>
<translation>%1  Tab</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/offer_list.py" />
<source>What completes your word</source>
<translation>言葉の補完候補</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Posts on their way</source>
<translation>送信中のポスト</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>%n more wait behind it</source>
<extracomment>Of one: One more waits behind it</extracomment>
<translation>
<numerusform>後ろにさらに %n 件待ち</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>an account that is signed out</source>
<translation>ログアウトしたアカウント</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Show the post in the stream</source>
<translation>ストリームでポストを表示</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Dismiss</source>
<translation>閉じる</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>As %1: %2</source>
<translation>%1 として: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Later</source>
<translation>あとで</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your post…</source>
<translation>ポストを書く…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your answer to %1…</source>
<translation>%1 への回答…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/part_labels.py" />
<source>Will be posted as: %1</source>
<translation>投稿される形: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>This can go out in the browser, too.</source>
<translation>ブラウザーからも投稿できます。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Say yes in your browser; your text waits here.</source>
<translation>ブラウザーで許可してください。テキストはここで待っています。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may post, not with pictures yet.</source>
<translation>@%1 は投稿できますが、画像付きはまだできません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may read, not post yet.</source>
<translation>@%1 は読めますが、まだ投稿できません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Your text is kept.</source>
<translation>テキストは残っています。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Allow in browser</source>
<translation>ブラウザーで許可</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Copy the address</source>
<translation>アドレスをコピー</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Cancel</source>
<translation>キャンセル</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read this as a picture.</source>
<translation>Parley はこれを画像として読めません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Add a JPEG, PNG, GIF, WebP or BMP file.</source>
<translation>JPEG、PNG、GIF、WebP、BMP のファイルを追加してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is too large to open.</source>
<translation>この画像は大きすぎて開けません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it smaller, and add that.</source>
<translation>小さく保存して、それを追加してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is damaged.</source>
<translation>この画像は壊れています。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it anew, and add that.</source>
<translation>保存し直して、それを追加してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it as JPEG, and add that.</source>
<translation>JPEG で保存して、それを追加してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>That is no picture.</source>
<translation>これは画像ではありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Look whether you may read it.</source>
<translation>読み取りが許可されているか確かめてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read %1 pictures.</source>
<translation>Parley は %1 画像を読めません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>“%1” cannot be opened.</source>
<translation>「%1」を開けません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Pictures of your post</source>
<translation>ポストの画像</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>The picture is out. Ctrl+Z brings it back.</source>
<translation>画像を外しました。Ctrl+Z で戻ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing the picture…</source>
<translation>画像を準備しています…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing…</source>
<translation>準備中…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Leave the picture that is being prepared</source>
<translation>準備中の画像をやめる</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)</source>
<translation>画像 (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>All files (*)</source>
<translation>すべてのファイル (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>The picture is not ready yet. Send again in a moment.</source>
<translation>画像の準備がまだです。少ししてからもう一度送信してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Picture</source>
<translation>画像</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/pictures.py" />
<source>A post takes %n pictures; the others stay out.</source>
<extracomment>Of one: A post takes %n picture; the others stay out.</extracomment>
<translation>
<numerusform>1件のポストに入る画像は %n 枚で、ほかは入りません。</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/pictures.py" />
<source>%n pictures too many. Take them out.</source>
<extracomment>Of one: One picture too many. Take it out.</extracomment>
<translation>
<numerusform>画像が %n 枚多すぎます。外してください。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Of a moving picture the first one is posted.</source>
<translation>動く画像は、最初の1枚が投稿されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Add pictures, or drop or paste them (%1)</source>
<translation>画像を追加、ドロップ、または貼り付け (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared</source>
<translation>用意あり</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Leave it</source>
<translation>そのままにする</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring it up</source>
<translation>出す</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>%1 is prepared.</source>
<translation>%1 の用意があります。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Write answers for later…</source>
<translation>あとで使う回答を書く…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared answers</source>
<translation>用意した回答</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared %1</source>
<translation>%1 の用意あり</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Answers written before they are asked for: %1</source>
<translation>質問の前に書いた回答: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up %1</source>
<translation>%1 を出す</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up what you prepared for %1: %2</source>
<translation>%1 に用意したものを出す: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Kept as you type. Nobody sees it.</source>
<translation>入力しながら保存されます。誰にも見えません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer</source>
<translation>用意した回答</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer %1</source>
<translation>用意した回答 %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>No further answer</source>
<translation>ほかの回答はありません</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Your answer for later, %1</source>
<translation>あとで使う回答、%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepare %1</source>
<translation>%1 を用意</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>%1 · prepared</source>
<translation>%1 · 用意済み</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Or keep it for yourself; nobody else sees it.</source>
<translation>または自分用に残せます。ほかの人には見えません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>There is nothing to keep yet.</source>
<translation>残すものがまだありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Write a sentence first.</source>
<translation>先に文を書いてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>A private answer belongs to a question.</source>
<translation>自分用の回答は質問に付きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Choose its number first.</source>
<translation>先に番号を選んでください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Kept for yourself with %1.</source>
<translation>%1 に自分用として残しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2.</source>
<translation>%1 のポストに %2 がありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Sorry, no hashtag the first time:</source>
<translation>ハッシュタグを付け忘れました:</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2; it has replies.</source>
<translation>%1 のポストに %2 がありません。返信が付いています。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>My answer:</source>
<translation>私の回答:</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Replace it</source>
<translation>置き換える</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Lead to it</source>
<translation>そこへ案内する</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep no number</source>
<translation>番号なしのまま</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is planned for now.</source>
<translation>%1 は今の予定です。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is here.</source>
<translation>%1 が出ました。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Send again to leave it.</source>
<translation>そのままにするには、もう一度送信してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Make it %1</source>
<translation>%1 にする</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep %1</source>
<translation>%1 のまま</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Easily done: %1</source>
<translation>よくあることです: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Another account: F4, or a click on the initials</source>
<translation>別のアカウント: F4、またはイニシャルをクリック</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending as @%1</source>
<translation>@%1 として送信を練習</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send as @%1</source>
<translation>@%1 として送信</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending</source>
<translation>送信を練習</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %n posts as @%1</source>
<extracomment>Of one: Practise %n post as @%1</extracomment>
<translation>
<numerusform>%n 件のポストを @%1 として練習</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %n posts as @%1</source>
<extracomment>Of one: Send %n post as @%1</extracomment>
<translation>
<numerusform>%n 件のポストを @%1 として送信</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %n posts</source>
<extracomment>Of one: Practise %n post</extracomment>
<translation>
<numerusform>%n 件のポストを練習</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %n posts</source>
<extracomment>Of one: Send %n post</extracomment>
<translation>
<numerusform>%n 件のポストを送信</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending anyway as @%1</source>
<translation>それでも @%1 として送信を練習</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send anyway as @%1</source>
<translation>それでも @%1 として送信</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise anyway</source>
<translation>それでも練習</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting as @%1</source>
<translation>@%1 として投稿を許可</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting</source>
<translation>投稿を許可</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>In browser</source>
<translation>ブラウザーで</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>a post without a number</source>
<translation>番号なしのポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1 before, too.</source>
<translation>%1 も書きかけです。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1.</source>
<translation>%1 が書きかけです。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>Add it here</source>
<translation>ここに足す</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Add to my words</source>
<translation>自分の単語に追加</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Ignore here</source>
<translation>ここでは無視</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Nothing like it in the dictionary</source>
<translation>辞書に似た言葉がありません</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>No misspelled word.</source>
<translation>つづり間違いはありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Instead of %1</source>
<translation>%1 の代わり</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Picture %1 of %2</source>
<translation>画像 %1 / %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, described: %2</source>
<translation>%1、説明: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, not described yet</source>
<translation>%1、説明はまだありません</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take it out (Delete); Ctrl+Z brings it back</source>
<translation>外す (Delete)。Ctrl+Z で戻ります</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Described</source>
<translation>説明あり</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Describe it for those who cannot see it</source>
<translation>見えない人のために説明を書く</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take out picture %1</source>
<translation>画像 %1 を外す</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Only what Parley posts for you can be timed.</source>
<translation>時刻を決められるのは、Parley が代わりに投稿するものだけです。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall %1 go out?</source>
<translation>%1 をいつ投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Change to %1</source>
<translation>%1 に変更</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall it go out?</source>
<translation>いつ投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Send at %1</source>
<translation>%1 に送信</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Sign in first; your text is kept.</source>
<translation>先にログインしてください。テキストは残っています。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copied</source>
<translation>コピーしました</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copy</source>
<translation>コピー</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Your text is saved again.</source>
<translation>テキストがまた保存されています。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>Nothing is sent by that. Undo brings your words back.</source>
<translation>これでは何も送信されません。元に戻すと言葉が戻ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is taken back; nothing was sent.</source>
<translation>%1 を取り消しました。何も送信していません。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is out already. These are its words.</source>
<translation>%1 はもう投稿されました。これがその言葉です。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is on its way already. These are its words.</source>
<translation>%1 はもう送信中です。これがその言葉です。</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as: %1, %2 left</source>
<translation>投稿される形: %1、残り %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as %n posts: %1</source>
<extracomment>Of one: Will be posted as %n post: %1</extracomment>
<translation>
<numerusform>%n 件のポストとして投稿: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Of %1. This is all of it: places in Parley's code, and nobody's words, names, keys or files. It is on this computer alone, until you pass it on.</source>
<translation>%1 のレポートです。内容はこれがすべてで、Parley のコードの場所だけです。誰の言葉、名前、キー、ファイルも含まれません。あなたが渡すまで、このコンピューターだけにあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Crash report</source>
<translation>クラッシュレポート</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>It is copied. Paste it on the page that opens.</source>
<translation>コピーしました。開いたページに貼り付けてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Save as…</source>
<translation>名前を付けて保存…</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Saved as %1.</source>
<translation>%1 として保存しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>It could not be written there. Choose another folder.</source>
<translation>そこには保存できませんでした。別のフォルダーを選んでください。</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Send…</source>
<translation>送信…</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_words.py" />
<source>Something broke in Parley on %1. A report of it is on this computer.</source>
<translation>%1 に Parley で問題が起きました。レポートがこのコンピューターにあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_words.py" />
<source>Parley stopped unexpectedly on %1. A report of it is on this computer.</source>
<translation>%1 に Parley が予期せず終了しました。レポートがこのコンピューターにあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find</source>
<translation>検索</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find in #%1</source>
<translation>#%1 で検索</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Enter or F3</source>
<translation>Enter または F3</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Shift+Enter or Shift+F3</source>
<translation>Shift+Enter または Shift+F3</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Close the search</source>
<translation>検索を閉じる</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Escape</source>
<translation>Escape</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>This post is gone from the stream.</source>
<translation>このポストはもうストリームにありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Nothing found. Try fewer words, or only the beginning of one.</source>
<translation>見つかりません。言葉を減らすか、言葉の始めだけにしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>%1 of %2</source>
<translation>%1 / %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>Posts a minute over %n minutes, %1 at most</source>
<extracomment>Of one: Posts a minute over %n minute, %1 at most</extracomment>
<translation>
<numerusform>%n 分間の毎分のポスト、最大 %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>The room</source>
<translation>ルーム</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>%1 after %2 min</source>
<translation>%2 分後に %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Who asks you something, or looks for a question, stands here.</source>
<translation>あなたに質問する人や、質問を探す人がここに並びます。</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Needs somebody</source>
<translation>対応が必要</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 for %2, as @%3</source>
<translation>%2 に向けた %1、@%3 として</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Fold</source>
<translation>折りたたむ</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Folded away: %1.</source>
<translation>折りたたみ済み: %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Off the list.</source>
<translation>一覧から外しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 is off the list.</source>
<translation>%1 を一覧から外しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Posts with %1 are shown again.</source>
<translation>%1 を含むポストを再び表示します。</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox</source>
<translation>受信箱へ</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox: %1</source>
<translation>受信箱へ: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer</source>
<translation>回答</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer %1</source>
<translation>%1 に回答</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet</source>
<translation>あいさつ</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet %1</source>
<translation>%1 にあいさつ</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>New voices</source>
<translation>新しい声</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/person_list.py" />
<source>and %n more</source>
<extracomment>Of one: and %n more</extracomment>
<translation>
<numerusform>ほか %n 人</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: %1</source>
<translation>済み: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>To inbox: it stays there until it is answered. Ctrl+Z brings it back.</source>
<translation>受信箱へ: 回答されるまで残ります。Ctrl+Z で戻ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: take this off the list. Ctrl+Z brings it back.</source>
<translation>済み: 一覧から外します。Ctrl+Z で戻ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Repost %1</source>
<translation>%1 をリポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks everybody: %2</source>
<translation>%1 がみんなに質問: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/words.py" />
<source>%n accounts, one link: %1</source>
<extracomment>Of one: %n account, one link: %1</extracomment>
<translation>
<numerusform>%n アカウントが同じリンク: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They post this link and say nothing else here: %1</source>
<translation>このリンクを投稿し、ほかには何も言っていません: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome to the chat, @%1! Glad that you found your way here.</source>
<translation>@%1 さん、チャットへようこそ！見つけてくれてうれしいです。</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 looks for a question: %2</source>
<translation>%1 が質問を探しています: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks @%2: %3</source>
<translation>%1 が @%2 に質問: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Nothing said in the last %1 min</source>
<translation>この%1分間、発言がありません</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>answers to %1 are dying down</source>
<translation>%1 への回答が減ってきました</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/words.py" />
<source>%n answers to %1</source>
<extracomment>Of one: %n answer to %1</extracomment>
<translation>
<numerusform>%1 への回答 %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks you: %2</source>
<translation>%1 があなたに質問: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, first chat</source>
<translation>%1、初めてのチャット</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 said hello</source>
<translation>%1 があいさつしました</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, new here</source>
<translation>%1、ここでは初めて</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They say that it is their first chat.</source>
<translation>初めてのチャットだと言っています。</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They introduced themselves, and nobody has answered yet.</source>
<translation>自己紹介しましたが、まだ誰も返事をしていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Parley knows no earlier post of theirs in this room.</source>
<translation>このルームでの以前のポストを Parley は知りません。</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome, @%1! Good to have you here.</source>
<translation>@%1 さん、ようこそ！来てくれてうれしいです。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Alt text</source>
<translation>代替テキスト</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A picture described in words, for people who do not see it. Whoever posts the picture writes it, and screen readers say it.</source>
<translation>見えない人のために、画像を言葉で説明したもの。画像を投稿する人が書き、スクリーンリーダーが読み上げます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Answer (A1, A2)</source>
<translation>回答 (A1、A2)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that begins with A and the number of a question. Parley puts number and hashtag around what you write.</source>
<translation>A と質問の番号で始まるポスト。書いたものに Parley が番号とハッシュタグを付けます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The posts of your chats, kept on this computer, also when the chat is over. You can search it, and have a room forgotten.</source>
<translation>このコンピューターに残る、チャットのポスト。チャットの後も残ります。検索でき、ルームを忘れさせることもできます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Blocking</source>
<translation>ブロック</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody whom you block can no longer follow you or reply to you. It is done on X, in your browser.</source>
<translation>ブロックした人は、あなたをフォローすることも返信することもできなくなります。ブラウザーの X で行います。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>About an hour in which people post under one hashtag. A host asks, everybody may answer, and reading along is welcome.</source>
<translation>1つのハッシュタグで人がポストする1時間ほどの集まり。ホストが質問し、誰でも回答でき、読むだけでも歓迎です。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Credits</source>
<translation>クレジット</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X charges for posts that programs read and write. The owner of the app that you sign in through pays with credits, mostly whoever organises the chat.</source>
<translation>X は、プログラムが読み書きするポストに料金を求めます。ログインに使うアプリの持ち主 (多くはチャットの主催者) がクレジットで払います。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Direct message</source>
<translation>ダイレクトメッセージ</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A message on X that only the people in one conversation can read. Parley reads none and sends none.</source>
<translation>やり取りする人だけが読める X のメッセージ。Parley は読みも送りもしません。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Following</source>
<translation>フォロー</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Whom you follow on X, you read on your home page there. To take part in a chat you need to follow nobody.</source>
<translation>X でフォローした人のポストは、X のホームで読めます。チャットへの参加に、誰かのフォローは要りません。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody who was invited because they know the topic well. The word Guest stands beside their name.</source>
<translation>話題に詳しいために招かれた人。名前の横に「ゲスト」と出ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Handle</source>
<translation>ユーザー名</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody's name on X with @ in front, as in @ines_hosts. Nobody else has the same one; the name before it can be anything.</source>
<translation>@ines_hosts のように @ で始まる X の名前。同じものを持つ人はほかにいません。その前の名前は自由です。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Hashtag</source>
<translation>ハッシュタグ</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A word with # in front, as in #practicechat. Whoever looks for it on X finds all posts that carry it. It holds a chat together.</source>
<translation>#practicechat のように # で始まる言葉。X で検索すると、それの付いたポストがすべて見つかります。チャットをまとめるものです。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Whoever leads a chat: welcomes people, asks the questions and ends it. The word Host stands beside their name.</source>
<translation>チャットの進行役。人を迎え、質問し、終わらせます。名前の横に「ホスト」と出ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Like</source>
<translation>いいね</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A heart that says that you enjoyed a post. Parley opens your browser for it.</source>
<translation>ポストが気に入ったことを示すハート。Parley がブラウザーを開きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Link preview</source>
<translation>リンクのプレビュー</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The picture and headline that X shows for a web address in a post. Parley shows the address alone.</source>
<translation>X がポストのウェブアドレスに示す画像と見出し。Parley はアドレスだけを示します。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Mention</source>
<translation>メンション</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A handle in a post. X tells its owner. The posts that mention you are under For me, above the stream.</source>
<translation>ポストの中のユーザー名。X が本人に知らせます。あなたへのメンションは、ストリームの上の「自分宛て」にあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Muting</source>
<translation>ミュート</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Posts of a person or with a word are not shown to you any more. In Parley nobody hears of it, and you can take it back.</source>
<translation>ある人、またはある言葉を含むポストが、あなたに見えなくなります。Parley では誰にも知られず、取り消せます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Post</source>
<translation>ポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A short text that somebody puts on X for everybody to read, at times with pictures. Parley says how many signs you have left.</source>
<translation>X で誰でも読める短いテキスト。画像が付くこともあります。残りの文字数は Parley が示します。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Practice room</source>
<translation>練習ルーム</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat with invented people on this computer. It works as a real one does, needs no account, and nothing leaves the computer.</source>
<translation>このコンピューターの中の、架空の人たちとのチャット。本物と同じように動き、アカウントは要らず、何も外に出ません。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Question (Q1, Q2)</source>
<translation>質問 (Q1、Q2)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post of the host that begins with Q and a number. The question of the moment stands beside the stream.</source>
<translation>Q と番号で始まるホストのポスト。今の質問はストリームの横にあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Quote</source>
<translation>引用</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that shows another one inside it, under words of its own.</source>
<translation>自分の言葉の下に、ほかのポストを見せるポスト。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Rate limit</source>
<translation>レート制限</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X answers a program only so often. When X asks to wait, Parley waits, keeps what you wrote, and goes on by itself.</source>
<translation>X がプログラムに応答する回数には限りがあります。X に待つよう求められると、Parley は書いたものを残して待ち、自動的に続けます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat in short, once it is over: each question with a few answers. Parley drafts it, and you decide what goes out.</source>
<translation>終わったチャットを短くしたもの。質問ごとにいくつかの回答があります。Parley が下書きし、何を出すかはあなたが決めます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Reply</source>
<translation>返信</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that answers another one and stands beneath it on X. You write it in your browser.</source>
<translation>ほかのポストに答え、X ではその下に並ぶポスト。ブラウザーで書きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody else's post, passed on unchanged to one's own followers. An older way to do it begins with RT.</source>
<translation>ほかの人のポストを、そのまま自分のフォロワーに広めること。昔のやり方は RT で始まります。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Sign in</source>
<translation>ログイン</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>You tell X, on its own page in your browser, that Parley may read for you. Parley never sees your password.</source>
<translation>ブラウザーの X のページで、Parley に読み取りを許可します。Parley がパスワードを見ることはありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Stream</source>
<translation>ストリーム</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>All posts of a chat, one after another, as they come in. On X it is called feed or timeline.</source>
<translation>届いた順に並ぶ、チャットのすべてのポスト。X ではフィードやタイムラインと呼ばれます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Thread</source>
<translation>スレッド</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Several posts of one person that belong together. Parley cuts a long answer into parts that say (1/2) and (2/2).</source>
<translation>1人の、つながったいくつかのポスト。Parley は長い回答を (1/2)、(2/2) のように分けます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Transcript</source>
<translation>記録</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat as a page to read later: every question with its answers, in order.</source>
<translation>後で読むためのチャットのページ。すべての質問と回答が順に並びます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X</source>
<translation>X</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The network on which the chats take place, once called Twitter. Parley does not belong to it.</source>
<translation>チャットの行われるネットワーク。以前の名は Twitter です。Parley は X のものではありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Everything here is on this computer, and no network is needed for it.</source>
<translation>ここにあるものはすべてこのコンピューターにあり、ネットワークは要りません。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Shown round</source>
<translation>案内</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Two minutes in the practice room: a chat, a question, your first answer.</source>
<translation>練習ルームで2分: チャット、質問、最初の回答。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Looked up</source>
<translation>調べる</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Read</source>
<translation>読む</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>The guides are in English.</source>
<translation>ガイドは英語です。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Where your things are</source>
<translation>ファイルの場所</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Open the folder</source>
<translation>フォルダーを開く</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Your posts, drafts and settings. Your password is never there, and keys are in your keyring.</source>
<translation>ポスト、下書き、設定。パスワードは決して入らず、キーはキーリングにあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Which Parley this is</source>
<translation>この Parley について</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Licences</source>
<translation>ライセンス</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Keyboard shortcuts</source>
<translation>キーボードショートカット</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Guide for newcomers</source>
<translation>初めての人のガイド</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Guide for hosts</source>
<translation>ホストのガイド</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>For organisers: one app for your chat</source>
<translation>主催者へ: チャットのためのアプリ</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Version %1</source>
<translation>バージョン %1</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Take the tour</source>
<translation>ツアーを始める</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Go on with the tour</source>
<translation>ツアーを続ける</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Take the tour again</source>
<translation>もう一度ツアーを見る</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>This is a chat</source>
<translation>これがチャットです</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>People meet for an hour on a hashtag, a word with # in front. It stands at the top, with the host, who leads. Here nothing leaves this computer.</source>
<translation>1時間、# の付いた言葉であるハッシュタグに人が集まります。ハッシュタグは上に、進行役のホストとともに出ています。ここでは何もこのコンピューターの外に出ません。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Posts come in here</source>
<translation>ポストはここに来ます</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Everybody's posts with the hashtag. While you read older ones nothing moves, and a button says how many are new.</source>
<translation>ハッシュタグの付いたみんなのポストです。前のものを読んでいる間は何も動かず、新しい数がボタンに出ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>The host asks</source>
<translation>ホストが質問します</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>The host posts Q1, Q2, Q3. The question of the moment stays here, however busy the stream gets.</source>
<translation>ホストが Q1、Q2、Q3 を投稿します。ストリームがどれだけにぎやかでも、今の質問はここに残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Q1 comes within seconds.</source>
<translation>数秒で Q1 が来ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>There it is.</source>
<translation>来ました。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>You answer</source>
<translation>あなたが回答します</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Type a sentence, then press the button under it or Ctrl+Enter. %1 and the hashtag are put around it.</source>
<translation>文を入力し、下のボタンか Ctrl+Enter を押します。%1 とハッシュタグは自動で付きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Over to you. Only this computer reads it.</source>
<translation>あなたの番です。読むのはこのコンピューターだけです。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Sent.</source>
<translation>送信しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Type a sentence, then press the button under it or Ctrl+Enter. The hashtag is put behind it.</source>
<translation>文を入力し、下のボタンか Ctrl+Enter を押します。ハッシュタグは自動で付きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Your post goes out</source>
<translation>ポストが出ていきます</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>For a few seconds you can take it back. Then it leaves, and comes in with everybody's posts.</source>
<translation>数秒間は取り消せます。その後に出ていき、みんなのポストとともに届きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>It is on its way.</source>
<translation>送信中です。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>It is in.</source>
<translation>届きました。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Somebody answers you</source>
<translation>誰かが返信します</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>A name with @ in front is a mention: its owner hears of it. In a real chat the arrow under a post opens X in your browser for a reply, as X does not let programs reply to everybody.</source>
<translation>@ の付いた名前はメンションで、本人に知らせが届きます。X ではプログラムから誰にでも返信できるわけではないため、本物のチャットでは、ポストの下の矢印を押すとブラウザーで X が開き、そこで返信します。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Too fast for you?</source>
<translation>速すぎますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Press this, and new posts wait until you press it again. Nothing is lost.</source>
<translation>これを押すと、もう一度押すまで新しいポストは待ちます。何もなくなりません。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Try it.</source>
<translation>試してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>New posts wait now. Press again to let them in.</source>
<translation>新しいポストが待っています。もう一度押すと入ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Help is always here</source>
<translation>ヘルプはいつもここに</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>F1 has this tour, words explained, keys and guides. Stay as long as you like: the chat goes on.</source>
<translation>F1 に、このツアー、言葉の説明、キー、ガイドがあります。好きなだけどうぞ。チャットは続きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Step %1 of %2</source>
<translation>%2 のうち手順 %1</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Leave the tour</source>
<translation>ツアーをやめる</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Leave the tour (Escape)</source>
<translation>ツアーをやめる (Escape)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Tour, %1: %2</source>
<translation>ツアー、%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Finish</source>
<translation>完了</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Next</source>
<translation>次へ</translation>
</message>
<message>
<location filename="../../desktop/ui/help/window.py" />
<source>Back to help</source>
<translation>ヘルプに戻る</translation>
</message>
<message>
<location filename="../../desktop/ui/help/window.py" />
<source>Guide</source>
<translation>ガイド</translation>
</message>
<message>
<location filename="../../desktop/ui/help/words_page.py" />
<source>Find a word</source>
<translation>言葉を探す</translation>
</message>
<message>
<location filename="../../desktop/ui/help/words_page.py" />
<source>No word here has that in it.</source>
<translation>それを含む言葉はここにありません。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/help/words_page.py" />
<source>%n words</source>
<extracomment>Of one: %n word</extracomment>
<translation>
<numerusform>%n 語</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/host_desk.py" />
<source>The host's desk is shown.</source>
<translation>ホストデスクを表示しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/host_desk.py" />
<source>The host's desk is put away.</source>
<translation>ホストデスクをしまいました。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>The file is written.</source>
<translation>ファイルを書きました。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is on the run sheet as %1.</source>
<translation>進行表に %1 として入りました。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>(Practice: this post has no address. In a real chat its link stands here.)</source>
<translation>(練習: このポストにアドレスはありません。本物のチャットでは、ここにリンクが出ます。)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is noted who has it.</source>
<translation>誰が持っているかを記しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Your mail program has it. Where none opened, copy it.</source>
<translation>メールソフトに渡しました。開かなければコピーしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Copied. Paste it where they read it.</source>
<translation>コピーしました。読んでもらえる場所に貼り付けてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>%1 (from %2)</source>
<translation>%1 (%2 から)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>The file cannot be written there.</source>
<translation>そこにファイルを書き込めません。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Choose another folder.</source>
<translation>別のフォルダーを選んでください。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>By e-mail, copied or as a file, to somebody who knows</source>
<translation>メール、コピー、ファイルで、知っている人へ</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>A reply that says so, in the composer for you to check and send</source>
<translation>その旨の返信を入力欄に。確かめて送信します</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer is there: note it, and Parley drafts the follow-up</source>
<translation>答えが来ました: 書き留めると Parley が続報を下書きします</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer for everybody, in the composer for you to check and send</source>
<translation>みんなへの回答を入力欄に。確かめて送信します</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Whoever asked has the answer: nobody waits for it any more</source>
<translation>聞いた人に回答が届きました: もう誰も待っていません</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It waits for an answer again</source>
<translation>再び回答を待っています</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>This post is not on this computer, or its author took it back.</source>
<translation>このポストはこのコンピューターにないか、書いた人が取り消しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1 %2</source>
<translation>%1 %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>What is the answer to %1?</source>
<translation>%1 への回答は？</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Leave it empty where it was answered in the chat.</source>
<translation>チャットで回答済みなら空のままにします。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out?</source>
<translation>投稿されましたか？</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note. It stays on this computer unless you hand it over.</source>
<translation>あなたのメモ。人に渡さないかぎり、このコンピューターに残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Draft the follow-up</source>
<translation>続報を下書き</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out to %1?</source>
<translation>%1 に届きましたか？</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change your note…</source>
<translation>メモを変更…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>More for this post</source>
<translation>このポストのその他の操作</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Release</source>
<translation>解除</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It went out</source>
<translation>届いた</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Not yet</source>
<translation>まだ</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Put it in the welcome</source>
<translation>あいさつに入れる</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>No need</source>
<translation>不要</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Answer: %1</source>
<translation>回答: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Left out of cards, transcript and recap.</source>
<translation>カード、記録、まとめから除いてあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The next chat can begin with the answer.</source>
<translation>次のチャットはこの回答から始められます。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Keep note</source>
<translation>メモを保存</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note</source>
<translation>メモ</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change the answer…</source>
<translation>回答を変更…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1. On the card: %2</source>
<translation>%1。カード上: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>On the run sheet as %1.</source>
<translation>進行表に %1 としてあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It came before the chat.</source>
<translation>チャットの前に来ました。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Name or e-mail address</source>
<translation>名前またはメールアドレス</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it</source>
<translation>誰が答えるか</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>What they have to know</source>
<translation>その人が知るべきこと</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Note that goes along</source>
<translation>添えるメモ</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>E-mail…</source>
<translation>メール…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Opens your mail program with the post, its link and the note. You send it.</source>
<translation>ポスト、リンク、メモを入れてメールソフトを開きます。送信はあなたがします。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words on the clipboard, for any other way</source>
<translation>同じ内容をクリップボードに入れます。ほかの方法で送るときに</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>File…</source>
<translation>ファイル…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words as a text file</source>
<translation>同じ内容をテキストファイルに</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Just note who has it</source>
<translation>誰が持っているかだけ記す</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it?</source>
<translation>誰が答えますか？</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%n answered</source>
<extracomment>Of one: %n answered</extracomment>
<translation>
<numerusform>%n 件回答済み</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list</source>
<translation>一覧をコピー</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list of what is open</source>
<translation>未対応の一覧をコピー</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Escalated. The post is left out of cards until you release it.</source>
<translation>エスカレーションしました。解除するまで、このポストはカードから除かれます。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Not out yet. “Pass on…” has your note for another try.</source>
<translation>まだ届いていません。「回す…」にメモが残っていて、もう一度試せます。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Marked as answered.</source>
<translation>回答済みにしました。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%1's post is out of the inbox.</source>
<translation>%1 のポストを受信箱から出しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copied: what is open, one a line.</source>
<translation>未対応のものを1行に1つコピーしました。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Nothing waits here. On a post that needs somebody, press I or choose “To the inbox” in its menu: it stays here until it is answered, also after the chat.</source>
<translation>待っているものはありません。対応が必要なポストで I を押すか、メニューの「受信箱へ」を選ぶと、チャットの後も回答されるまでここに残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hand over as a file</source>
<translation>ファイルで渡す</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>An answer from an earlier chat is there. The inbox has it for your welcome.</source>
<translation>前のチャットの回答が来ています。あいさつに使えるよう、受信箱にあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hide %1</source>
<translation>%1 を隠す</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Show %1</source>
<translation>%1 を表示</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>The run sheet's welcome has it.</source>
<translation>進行表のあいさつに入りました。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Put it back</source>
<translation>戻す</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1</source>
<translation>%1 待ち</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/words.py" />
<source>%n wait, the longest for %1</source>
<extracomment>Of one: %n waits, for %1</extracomment>
<translation>
<numerusform>%n 件待ち、最長 %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/words.py" />
<source>The chat is over, and %n posts still wait for an answer. They stay here until the next one.</source>
<extracomment>Of one: The chat is over, and %n post still waits for an answer. It stays here until the next one.</extracomment>
<translation>
<numerusform>チャットは終わりましたが、%n 件のポストがまだ回答を待っています。次のチャットまでここに残ります。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked, and here is the answer: %3</source>
<translation>%1 質問 %2 への回答です: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>On %1</source>
<translation>%1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Escalated</source>
<translation>エスカレーション済み</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Answer ready</source>
<translation>回答の用意あり</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>under a minute</source>
<translation>1分未満</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>answered after %1</source>
<translation>%1 後に回答</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, not posted yet</source>
<translation>%1 待ち、まだ投稿していません</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, with %2</source>
<translation>%1 待ち、%2 が担当</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Nobody waits for an answer.</source>
<translation>回答を待つ人はいません。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>#%1: %2</source>
<translation>#%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 asked in #%2, on %3:</source>
<translation>%1 が #%2 で質問、%3:</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Seen, %1. We are looking into it, and answer you here.</source>
<translation>%1 さん、拝見しました。調べて、ここでお答えします。</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked: “%3” %4</source>
<translation>%1 質問 %2: 「%3」 %4</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Earlier today</source>
<translation>今日の早い時間</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Yesterday</source>
<translation>昨日</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>A few days ago</source>
<translation>数日前</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Last week</source>
<translation>先週</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>d MMMM</source>
<translation>M月d日</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>(the post is gone)</source>
<translation>(ポストはもうありません)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words_form.py" />
<source>You began this earlier.</source>
<translation>これは以前の書きかけです。</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation</source>
<translation>招待</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You are signed in as @%1 through %2. Until you sign out and in again, what you read and post here goes through that one, and its owner pays.</source>
<translation>%2 を通して @%1 としてログイン中です。ログアウトしてログインし直すまで、ここでの読み取りと投稿はそれを通り、その持ち主が払います。</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation to #%1</source>
<translation>#%1 への招待</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Your own chat: nothing of your plan changes</source>
<translation>自分のチャット: 計画は何も変わりません</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>An earlier version: what you have of this chat is newer, and stays</source>
<translation>古い版: 手元のチャットの方が新しく、そのまま残ります</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat is off</source>
<translation>このチャットは中止です</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat has changed</source>
<translation>このチャットは変更されました</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You have this invitation already</source>
<translation>この招待はもうあります</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1 does not take place</source>
<translation>#%1 は開催されません</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1?</source>
<translation>#%1 に参加しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1?</source>
<translation>#%1 へ行きますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1, as it is now</source>
<translation>#%1、現在の内容</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>another app</source>
<translation>別のアプリ</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go there</source>
<translation>行く</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1</source>
<translation>#%1 へ行く</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>More hashtags</source>
<translation>ほかのハッシュタグ</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Hosts</source>
<translation>ホスト</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Guests</source>
<translation>ゲスト</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>When</source>
<translation>日時</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join without it</source>
<translation>それなしで参加</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You join the chat, and do not use that app.</source>
<translation>チャットに参加しますが、そのアプリは使いません。</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join</source>
<translation>参加</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1</source>
<translation>#%1 に参加</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take it over</source>
<translation>取り込む</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take over what changed of #%1</source>
<translation>#%1 の変更を取り込む</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Whose app you sign in through</source>
<translation>ログインに使うアプリの持ち主</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Planned</source>
<translation>予定</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>%1's app</source>
<translation>%1 のアプリ</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that it is off</source>
<translation>中止を記す</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that #%1 is off</source>
<translation>#%1 の中止を記す</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You sign in through %1's app. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation>%1 のアプリを通してログインします。ここでの読み取りと投稿の料金は %1 が払い、%2 はあなたのポストにそのアプリ名を示します。それが誰なのか、Parley には確かめられません。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Which chat?</source>
<translation>どのチャットですか？</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>%n more in this file come later or are over.</source>
<extracomment>Of one: %n more in this file comes later or is over.</extracomment>
<translation>
<numerusform>このファイルのほか %n 件は、もっと後か終了済みです。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>without a time of day</source>
<translation>時刻なし</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>does not take place</source>
<translation>開催されません</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Chats in %1</source>
<translation>%1 のチャット</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 in %2 (%3 UTC)</source>
<translation>%2 の %1 (%3 UTC)</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 does not take place.</source>
<translation>%2 の %1 は開催されません。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1</source>
<translation>%1 に参加しませんか</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1 on %2</source>
<translation>%2 の %1 に参加しませんか</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 UTC</source>
<translation>%1 UTC</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>It comes again</source>
<translation>繰り返し</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 and all after it do not take place.</source>
<translation>%2 以降の %1 はすべて開催されません。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 does not take place.</source>
<translation>%1 は開催されません。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Guests: %1</source>
<translation>ゲスト: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join: %1</source>
<translation>参加: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Q%1, after %2: %3</source>
<translation>Q%1、%2 後: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>The next one: %1.</source>
<translation>次回: %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/passing.py" />
<source>The questions are too long for a link.</source>
<translation>質問がリンクには長すぎます。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/passing.py" />
<source>Pass on less of the plan.</source>
<translation>伝える計画を減らしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>There is no link for everybody, because no join page is set. Put docs/join/ on a web server, and its address here.</source>
<translation>参加ページが設定されていないため、誰でも使えるリンクがありません。docs/join/ をウェブサーバーに置き、そのアドレスをここに入れてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the same link as a code.</source>
<translation>スマートフォン用: 同じリンクのコード。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Pass on #%1</source>
<translation>#%1 を知らせる</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>What it tells of the plan</source>
<translation>計画のうち伝える内容</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Address of your join page</source>
<translation>参加ページのアドレス</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use it</source>
<translation>使う</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use this join page</source>
<translation>この参加ページを使う</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Announcement</source>
<translation>お知らせ</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Put into the composer</source>
<translation>入力欄に入れる</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code…</source>
<translation>コードを保存…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the invitation…</source>
<translation>招待を保存…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file…</source>
<translation>カレンダーファイルを保存…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Without a date</source>
<translation>日付なし</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1: it does not take place. Pass that on to everybody who was invited.</source>
<translation>%1: 開催されません。招待した全員に知らせてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Your join page. Leave it empty to have none.</source>
<translation>あなたの参加ページ。空にすると、なしになります。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The link as a code that a telephone reads</source>
<translation>スマートフォンで読み取るリンクのコード</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the hashtag, as everybody sees it in a browser.</source>
<translation>スマートフォン用: ブラウザーで誰もが見るハッシュタグ。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Kept for all invitations.</source>
<translation>すべての招待に使います。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the invitation</source>
<translation>招待を保存</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1 could not be written. Choose another folder.</source>
<translation>%1 を書き込めませんでした。別のフォルダーを選んでください。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code</source>
<translation>コードを保存</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Copy: %1</source>
<translation>コピー: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Nothing but when it is</source>
<translation>日時だけ</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Topic and aim</source>
<translation>話題と目的</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The questions, too</source>
<translation>質問も</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for everybody</source>
<translation>誰でも使えるリンク</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for Parley</source>
<translation>Parley 用のリンク</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the cancellation…</source>
<translation>中止の知らせを保存…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the link as a code, without what would make it too dense.</source>
<translation>スマートフォン用: 細かくなりすぎるものを除いたリンクのコード。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>That is no address of a page. One begins with https:// and has no # in it.</source>
<translation>これはページのアドレスではありません。https:// で始まり、# を含まないものです。</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file</source>
<translation>カレンダーファイルを保存</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your password, which you type on %1's own page, Parley never sees.</source>
<translation>パスワードは %1 自身のページで入力します。Parley が見ることはありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>%1 gets what you post, and sees which hashtags you read, as your account.</source>
<translation>%1 には、あなたの投稿が届き、どのハッシュタグを読んでいるかがあなたのアカウントとして見えます。</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Parley sends nothing about you or your computer to its makers.</source>
<translation>Parley は、あなたやこのコンピューターについて作者に何も送りません。</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Settings, Files and privacy, deletes pictures, logs, a room, or everything that Parley keeps here.</source>
<translation>設定の「ファイルとプライバシー」で、画像、ログ、ルーム、または Parley がここに保存するすべてを削除できます。</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>What you posted stays at %1 until you delete it there.</source>
<translation>投稿したものは、%1 で削除するまでそこに残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key to %1 is in this computer's keyring, and in no file.</source>
<translation>%1 へのキーはこのコンピューターのキーリングにあり、どのファイルにもありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Once a day it asks %1 whether there is a newer one; Settings, General, switches that off.</source>
<translation>1 日に 1 回、新しいものがあるかを %1 に尋ねます。設定の「一般」で切れます。</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key to %1 is in this computer's keyring (%2), and in no file.</source>
<translation>%1 へのキーはこのコンピューターのキーリング（%2）にあり、どのファイルにもありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>This computer has no keyring, so your key to %1 is kept nowhere: you sign in at each start.</source>
<translation>このコンピューターにはキーリングがないため、%1 へのキーはどこにも保存されません。起動のたびにサインインします。</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>On this computer</source>
<translation>このコンピューターには</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Posts of your rooms, what you write, and settings are in one folder: %1</source>
<translation>ルームの投稿、書いたもの、設定は 1 つのフォルダーにあります：%1</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key</source>
<translation>あなたのキー</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>What is sent</source>
<translation>送られるもの</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>How you delete it</source>
<translation>削除の方法</translation>
</message>
<message>
<location filename="../../desktop/ui/language_button.py" />
<source>Language</source>
<translation>言語</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>%n posts have not gone out.</source>
<extracomment>Of one: One post has not gone out.</extracomment>
<translation>
<numerusform>%n 件のポストが投稿されていません。</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>%n are timed, the first for %1; these go out only while Parley is open.</source>
<extracomment>Of one: One is timed for %1; that one goes out only while Parley is open.</extracomment>
<translation>
<numerusform>%n 件が時刻待ちで、最初は %1 です。Parley を開いている間だけ投稿されます。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Nobody knows yet whether your post is out.</source>
<translation>ポストが投稿されたかどうか、まだわかりません。</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Your text is kept. Parley looks for it when you open it next.</source>
<translation>テキストは残っています。次に Parley を開いたときに確かめます。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>They are kept, and go out when you open Parley next.</source>
<extracomment>Of one: It is kept, and goes out when you open Parley next.</extracomment>
<translation>
<numerusform>残してあり、次に Parley を開いたときに投稿されます。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>It is timed for %1; it goes out only while Parley is open.</source>
<translation>%1 の予定です。Parley を開いている間だけ投稿されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Keep Parley open</source>
<translation>Parley を開いておく</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Send now and close</source>
<translation>今すぐ送信して閉じる</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Sending…</source>
<translation>送信中…</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Post on time is on.</source>
<translation>定刻投稿がオンです。</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Not signed in</source>
<translation>未ログイン</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Connecting</source>
<translation>接続中</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Live</source>
<translation>ライブ</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Waiting</source>
<translation>待機中</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Stopped</source>
<translation>停止中</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/live_pill.py" />
<source>%n posts a minute</source>
<extracomment>Of one: %n post a minute</extracomment>
<translation>
<numerusform>毎分 %n 件のポスト</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Begins %1</source>
<translation>%1 開始</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Your text could not be saved. Copy it?</source>
<translation>テキストを保存できませんでした。コピーしますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>It is gone with the window, unless you paste it somewhere else first.</source>
<translation>先に別の場所に貼り付けないと、ウィンドウとともに消えます。</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Close without it</source>
<translation>保存せずに閉じる</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Copied. Paste it somewhere else, then close Parley.</source>
<translation>コピーしました。別の場所に貼り付けてから、Parley を閉じてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>This post is gone.</source>
<translation>このポストはもうありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>Parley cannot read this post from its database just now. It tries again in a moment.</source>
<translation>Parley は今このポストをデータベースから読めません。少ししてもう一度試します。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%n need somebody</source>
<extracomment>Of one: %n needs somebody</extracomment>
<translation>
<numerusform>%n 人に対応が必要</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%n new voices</source>
<extracomment>Of one: %n new voice</extracomment>
<translation>
<numerusform>新しい声 %n 人</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>No new voices yet</source>
<translation>新しい声はまだありません</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>your time</source>
<translation>あなたの時刻</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Your time: %1</source>
<translation>あなたの時刻: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: on</source>
<translation>定刻投稿: オン</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Cues go out by themselves while Parley is open. Press to stop that.</source>
<translation>Parley を開いている間、項目は自動的に投稿されます。押すと止まります。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: elsewhere</source>
<translation>定刻投稿: 別の場所</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Another computer posts cues by itself. Press to let this one do it.</source>
<translation>別のコンピューターが項目を自動投稿しています。押すと、このコンピューターが行います。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: off</source>
<translation>定刻投稿: オフ</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Nothing goes out by itself. Press to change that.</source>
<translation>自動では何も投稿されません。押すと変わります。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/clock_line.py" />
<source>held</source>
<translation>停止中</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is skipped.</source>
<translation>%1 を飛ばしました。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is off the run sheet.</source>
<translation>%1 を進行表から外しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 has not come back from the network yet.</source>
<translation>%1 はまだネットワークから戻っていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Correct %1</source>
<translation>%1 を訂正</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Words</source>
<translation>言葉</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number</source>
<translation>番号</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minute</source>
<translation>分</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number of the question</source>
<translation>質問の番号</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minutes after the start</source>
<translation>開始からの分数</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>A new %1</source>
<translation>新規: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Edit %1</source>
<translation>%1 を編集</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>%1 as @%2</source>
<translation>%1 (@%2 として)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Anybody</source>
<translation>誰でも</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You</source>
<translation>あなた</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Who posts it</source>
<translation>投稿する人</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>at %1</source>
<translation>%1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Add it</source>
<translation>追加</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Nobody has answered yet: Parley deletes the post and posts it again.</source>
<translation>まだ誰も回答していません: Parley はポストを削除して投稿し直します。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Answers may be there already: a new post says “%1 (corrected)”.</source>
<translation>回答が付いているかもしれません: 新しいポストは「%1 (corrected)」となります。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You began this earlier. Cancel throws it away.</source>
<translation>これは以前の書きかけです。キャンセルすると捨てられます。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Run sheet</source>
<translation>進行表</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Nothing is on the run sheet yet. Add the welcome and the questions, or import them from a list.</source>
<translation>進行表にはまだ何もありません。あいさつと質問を追加するか、一覧から読み込んでください。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_pictures.py" />
<source>Add pictures to this cue</source>
<translation>この項目に画像を追加</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_row.py" />
<source>Ctrl and an arrow moves it, and so does the mouse.</source>
<translation>Ctrl と矢印、またはマウスで動かします。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>for your eyes only</source>
<translation>自分だけに見えます</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>skipped</source>
<translation>飛ばした</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>done</source>
<translation>済み</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>by @%1</source>
<translation>@%1 による</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>corrected</source>
<translation>訂正済み</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted</source>
<translation>投稿済み</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>%1 is there twice</source>
<translation>%1 が2つあります</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted twice, also by @%1</source>
<translation>@%1 も投稿し、二重になりました</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Show the question and chosen answers to a room (%1)</source>
<translation>質問と選んだ回答を会場に見せる (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Stage</source>
<translation>ステージ</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>Back to the question</source>
<translation>質問に戻る</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room: %1</source>
<translation>ルーム: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room at a glance</source>
<translation>ルームをひと目で</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Text, Markdown or CSV (*.txt *.md *.markdown *.csv *.tsv);;All files (*)</source>
<translation>テキスト、Markdown、CSV (*.txt *.md *.markdown *.csv *.tsv);;すべてのファイル (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>minute %1: %2</source>
<translation>%1 分: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Import questions</source>
<translation>質問を読み込む</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>One a line, as Q1: … with its time or minute if you like; a list, Markdown, or a table as CSV.</source>
<translation>1行に1つ、Q1: … の形で、時刻か分を添えても構いません。一覧、Markdown、CSV の表が使えます。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Questions to import</source>
<translation>読み込む質問</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>What is found</source>
<translation>見つかったもの</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>That is no text with questions.</source>
<translation>質問のあるテキストではありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Save the questions as text, Markdown or CSV.</source>
<translation>質問をテキスト、Markdown、CSV のどれかで保存してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add %1</source>
<translation>%1 を追加</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add</source>
<translation>追加</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>The file cannot be read.</source>
<translation>ファイルを読めません。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Hold</source>
<translation>止める</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>+%1 min</source>
<translation>+%1 分</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>−%1 min</source>
<translation>−%1 分</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>%1 min sooner</source>
<translation>%1 分早く</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Next: %1</source>
<translation>次: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits by %1 min</source>
<translation>待っている項目をすべて %1 分延ばす</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Have all that waits %1 min sooner: back to the plan first</source>
<translation>待っている項目をすべて %1 分早める: まず予定に戻る</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Skip %1</source>
<translation>%1 を飛ばす</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>All that waits moves on</source>
<translation>待っている項目が繰り上がります</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits until you go on</source>
<translation>続けるまで、待っている項目をすべて延ばす</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Nobody is signed in here. Sign in, and then post %1.</source>
<translation>ここでは誰もログインしていません。ログインしてから %1 を投稿してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Play this chat in the practice room first (%1)</source>
<translation>先に練習ルームでこのチャットを試す (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Plan one, and its questions stand here, each at its minute. Nothing goes out by itself.</source>
<translation>計画すると、質問がそれぞれの分とともにここに並びます。自動では何も投稿されません。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue to the run sheet</source>
<translation>進行表に項目を追加</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Questions from a list, Markdown or a table</source>
<translation>一覧、Markdown、表からの質問</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Take back what was done last at the run sheet (Ctrl+Z)</source>
<translation>進行表での直前の操作を取り消す (Ctrl+Z)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Rehearse</source>
<translation>リハーサル</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Answers to %1 are dying down.</source>
<translation>%1 への回答が減ってきました。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>There is nothing here to take back.</source>
<translation>取り消すものはありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue</source>
<translation>項目を追加</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Have this run sheet in a folder that your co-hosts have, too</source>
<translation>共同ホストにもあるフォルダーに、この進行表を置く</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Shared with your co-hosts in %1</source>
<translation>%1 で共同ホストと共有中</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share</source>
<translation>共有</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>A folder that your co-hosts have, too</source>
<translation>共同ホストにもあるフォルダー</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share the run sheet</source>
<translation>進行表を共有</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Another folder…</source>
<translation>別のフォルダー…</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Do not share any more</source>
<translation>共有をやめる</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/ties.py" />
<source>%1 again: %2</source>
<translation>%1 再掲: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Welcome</source>
<translation>あいさつ</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Question</source>
<translation>質問</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Teaser</source>
<translation>予告</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Note</source>
<translation>メモ</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Closing</source>
<translation>締め</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the welcome</source>
<translation>あいさつを投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the teaser</source>
<translation>予告を投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the closing</source>
<translation>締めを投稿</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/words.py" />
<source>%n pictures</source>
<extracomment>Of one: %n picture</extracomment>
<translation>
<numerusform>画像 %n 枚</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>a link: %1</source>
<translation>リンク: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>since the end</source>
<translation>終了から</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Held for %1</source>
<translation>%1 停止中</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>On time</source>
<translation>定刻どおり</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min behind</source>
<translation>%1 分遅れ</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min ahead</source>
<translation>%1 分早い</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>in %1 min</source>
<translation>%1 分後</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>now</source>
<translation>今</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min late</source>
<translation>%1 分遅れ</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, planned for %2</source>
<translation>%1、予定は %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 too many</source>
<translation>%1 文字超過</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, described</source>
<translation>%1、説明あり</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, not described</source>
<translation>%1、説明なし</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, %n not described</source>
<extracomment>Of one: %1, %n not described</extracomment>
<translation>
<numerusform>%1、説明なし %n 枚</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>yours</source>
<translation>あなたの担当</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 is late: you can take it over</source>
<translation>@%1 が遅れています: 引き継げます</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 posts it</source>
<translation>@%1 が投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>until it begins</source>
<translation>開始まで</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>left</source>
<translation>残り</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 was asked already. Ask another question as %1?</source>
<translation>%1 はもう出ています。%1 として別の質問を出しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 went out less than a minute ago. Post %2 now?</source>
<translation>%1 を投稿してから1分もたっていません。%2 を今投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The chat has not begun yet. Post %1 now?</source>
<translation>チャットはまだ始まっていません。%1 を今投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 has not left this computer yet. Post %2 now?</source>
<translation>%1 はまだこのコンピューターを出ていません。%2 を今投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 is %2 over what fits into one post. Post it as several?</source>
<translation>%1 は1件のポストより %2 文字長いです。分けて投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 means to post %2. Post it yourself?</source>
<translation>@%1 が %2 を投稿する予定です。自分で投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The picture of %1 is not on this computer yet. Post without?</source>
<translation>%1 の画像がまだこのコンピューターにありません。画像なしで投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The time of %1 went by while Parley could not post it. Post it now?</source>
<translation>Parley が投稿できない間に %1 の時刻が過ぎました。今投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 wrote %2. Post it as it is?</source>
<translation>%2 は @%1 が書きました。このまま投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>You host with this account. Answer with it?</source>
<translation>このアカウントはホストです。これで回答しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>days until it begins</source>
<translation>日後に開始</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today %1 · this chat about %2</source>
<translation>今日 %1 · このチャット約 %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/money_words.py" />
<source>%n posts, with links %1 instead of %2.</source>
<extracomment>Of one: With the link %1 instead of %2.</extracomment>
<translation>
<numerusform>ポスト %n 件、リンクがあるため %2 ではなく %1。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is far from its cap: %1 of %2.</source>
<translation>このチャットは上限まで余裕があります: %2 のうち %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat may read for %1 today.</source>
<translation>このチャットが今日読めるのは %1 までです。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today, in UTC: posts read %1, written %2.</source>
<translation>今日 (UTC): 読んだポスト %1、書いたポスト %2。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat so far: %1.</source>
<translation>このチャットのこれまで: %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Prices of %1; if X bills authors and uploads too, today is %2.</source>
<translation>%1 時点の料金。X が投稿者とアップロードにも請求する場合、今日は %2 です。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>At this pace this chat reaches its cap of %1 for today within ten minutes.</source>
<translation>このペースでは、10分以内に今日の上限 %1 に達します。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is close to its cap of %1 for today. Parley looks for new posts less often.</source>
<translation>このチャットは今日の上限 %1 に近づいています。Parley は新しいポストの確認を減らします。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat has reached its cap of %1 for today.</source>
<translation>このチャットは今日の上限 %1 に達しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Nothing here costs anything.</source>
<translation>ここでは費用はかかりません。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>How much is read here is decided by whoever pays for it.</source>
<translation>ここでどれだけ読むかは、料金を払う人が決めます。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>There is no cap here.</source>
<translation>ここに上限はありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Posts read here today: %1 of the %2 that Parley may read. It looks less often now.</source>
<translation>今日ここで読んだポスト: Parley が読める %2 のうち %1。確認を減らしています。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Posts read here today: %1, as many as Parley may read in a day.</source>
<translation>今日ここで読んだポスト: %1。Parley が1日に読める分です。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It may read for %1 today.</source>
<translation>今日読めるのは %1 までです。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here; what you write goes out.</source>
<translation>Parley はここではもう読みません。書いたものは投稿されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here.</source>
<translation>Parley はここではもう読みません。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1; what you write goes out.</source>
<translation>%1 に再開します。書いたものは投稿されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1.</source>
<translation>%1 に再開します。</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 waits for you</source>
<translation>#%1: %2 があなたを待っています</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/on_time_news.py" />
<source>%n cues of %1 are to go out by themselves, the first at %2; they do so only while Parley is open.</source>
<extracomment>Of one: A cue of %1 is to go out by itself at %2; it does so only while Parley is open.</extracomment>
<translation>
<numerusform>%1 の項目 %n 件が自動投稿の予定で、最初は %2 です。Parley を開いている間だけ投稿されます。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: cues cannot go out on time</source>
<translation>#%1: 項目を定刻に投稿できません</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 is not out yet</source>
<translation>#%1: %2 がまだ投稿されていません</translation>
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post was to go out at %1. It waits for your word in %2.</source>
<translation>%1 に投稿するはずのポストが、%2 であなたの判断を待っています。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/overdue_news.py" />
<source>%n posts did not go out in time. They wait for your word in %1.</source>
<extracomment>Of one: %n post did not go out in time. It waits for your word in %1.</extracomment>
<translation>
<numerusform>ポスト %n 件が時間どおりに投稿されず、%1 であなたの判断を待っています。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post did not go out in time. It waits for your word in %1.</source>
<translation>ポストが時間どおりに投稿されず、%1 であなたの判断を待っています。</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>Keys</source>
<translation>キー</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>Find a key</source>
<translation>キーを探す</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>No key does that. Try fewer letters.</source>
<translation>それをするキーはありません。文字を減らしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Find a command, a room or a question</source>
<translation>コマンド、ルーム、質問を探す</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>The arrow keys choose, Enter does it, Escape goes back.</source>
<translation>矢印キーで選び、Enter で実行、Escape で戻ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Nothing fits. Try fewer letters, a room like #critlib, or a question like Q3.</source>
<translation>合うものがありません。文字を減らすか、#critlib のようなルーム、Q3 のような質問を試してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>What can be done</source>
<translation>できること</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Used last</source>
<translation>最近使ったもの</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/palette/sheet.py" />
<source>%n matches</source>
<extracomment>Of one: %n match</extracomment>
<translation>
<numerusform>%n 件一致</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Look</source>
<translation>外観</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Quiet and aloud</source>
<translation>静音と読み上げ</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>General</source>
<translation>一般</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>mute sound notifications announcements</source>
<translation>ミュート 消音 音 通知 読み上げ</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Rooms</source>
<translation>ルーム</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Contrast</source>
<translation>コントラスト</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Motion</source>
<translation>動き</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>zoom text size dark</source>
<translation>ズーム 文字サイズ 拡大 ダーク</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>These may still be in your keyring. Try again, or delete them there: %1</source>
<translation>これらはまだキーリングに残っているかもしれません。もう一度試すか、キーリングで削除してください：%1</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Delete everything</source>
<translation>すべて削除</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Done. Parley keeps nothing on this computer any more.</source>
<translation>完了しました。Parley はこのコンピューターに何も残していません。</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>A program has this open. Close it and try again; else Parley goes on at its next start: %1</source>
<translation>ほかのプログラムがこれを開いています。閉じてからもう一度試してください。そのままなら、次回の起動時に続けます：%1</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Not Parley's, and still there: %1</source>
<translation>Parley のものではなく、残っています：%1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1, or this and all after it?</source>
<translation>%1 だけ、それともこれ以降すべて？</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancelled</source>
<translation>中止</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1</source>
<translation>%1 だけ</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>This and all after it</source>
<translation>これ以降すべて</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1, on the clock of %2</source>
<translation>%1、%2 の時刻</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 in %2 (%3)</source>
<translation>%2 の %1 (%3)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Not on %1</source>
<translation>%1 を除く</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>A slow chat: one question a day</source>
<translation>ゆっくりチャット: 1日に1問</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Hosts: %1</source>
<translation>ホスト: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Over</source>
<translation>終了</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Plan the next</source>
<translation>次回を計画</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Open the room</source>
<translation>ルームを開く</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Remove</source>
<translation>削除</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>In %1</source>
<translation>%1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>It takes place after all</source>
<translation>やはり開催</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Tell those whom you invited</source>
<translation>招待した人に知らせてください</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Invite</source>
<translation>招待</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Change</source>
<translation>変更</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancel it</source>
<translation>中止する</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 after all</source>
<translation>%1 はやはり開催</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Nothing is planned. A chat that you plan, or are invited to, is listed here with its time.</source>
<translation>予定はありません。計画したチャットや招待されたチャットが、時刻とともにここに並びます。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>All upcoming chats</source>
<translation>今後のチャットすべて</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Upcoming</source>
<translation>今後</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Lately</source>
<translation>最近</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Several with commas between.</source>
<translation>複数ならコンマで区切ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Change the plan of #%1</source>
<translation>#%1 の計画を変更</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw it away</source>
<translation>捨てる</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The chat</source>
<translation>チャット</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Who</source>
<translation>担当者</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>In which words</source>
<translation>言葉</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>For who joins</source>
<translation>参加する人へ</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Your app's client id (optional)</source>
<translation>アプリのクライアント ID (任意)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Whose app that is</source>
<translation>そのアプリの持ち主</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and A1</source>
<translation>Q1 と A1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>T1 for topics</source>
<translation>T1 (話題用)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>F1 and A1 (German)</source>
<translation>F1 と A1 (ドイツ語)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>P1 and R1 (Spanish, Portuguese)</source>
<translation>P1 と R1 (スペイン語、ポルトガル語)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and R1 (French)</source>
<translation>Q1 と R1 (フランス語)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>%1 and %2 (Arabic)</source>
<translation>%1 と %2 (アラビア語)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>%1 and %2 (Japanese)</source>
<translation>%1 と %2 (日本語)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Parley finds out</source>
<translation>Parley が見分ける</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title and topic</source>
<translation>題名と話題</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The questions, too, with their minutes</source>
<translation>質問とその分も</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Plan it</source>
<translation>計画する</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Save the changes</source>
<translation>変更を保存</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw away what you began</source>
<translation>書きかけを捨てる</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title</source>
<translation>題名</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Topic, in a line</source>
<translation>話題(1行で)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Aim</source>
<translation>目的</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Co-hosts</source>
<translation>共同ホスト</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post as it begins.</source>
<translation>開始時に投稿する言葉。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post at its end.</source>
<translation>終了時に投稿する言葉。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>One on each line.</source>
<translation>1行に1つ。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Others that people use for this chat.</source>
<translation>このチャットで使われるほかのハッシュタグ。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>With it people sign in through your organisation's app, which pays for what they read and post.</source>
<translation>これがあると、人は組織のアプリを通してログインし、読み取りと投稿の料金は組織が払います。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Example Library</source>
<translation>例の図書館</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>How questions and answers are labelled</source>
<translation>質問と回答の付け方</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What an invitation tells of the plan</source>
<translation>招待で伝える計画の内容</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you want to know or reach.</source>
<translation>知りたいこと、達したいこと。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is planned. Its room waits for it.</source>
<translation>#%1 を計画しました。ルームが待っています。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>That one chat is off, the others stay. Tell those whom you invited.</source>
<translation>その回だけ中止で、ほかは残ります。招待した人に知らせてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Pass it on</source>
<translation>知らせる</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Changed. Send the new file to those whom you invited.</source>
<translation>変更しました。招待した人に新しいファイルを送ってください。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is cancelled. Tell those whom you invited.</source>
<translation>#%1 を中止しました。招待した人に知らせてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is off the list. Its room stays.</source>
<translation>#%1 を一覧から外しました。ルームは残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Remind me</source>
<translation>リマインド</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 takes place after all. Tell those whom you invited.</source>
<translation>#%1 はやはり開催します。招待した人に知らせてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>When that is</source>
<translation>日時</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>The same on your clock.</source>
<translation>あなたの時刻でも同じです。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>On your clock: %1 (%2)</source>
<translation>あなたの時刻: %1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>One question a day, each at %1.</source>
<translation>1日に1問、それぞれ %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>no more</source>
<translation>以上</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1. Then: %2</source>
<translation>%1。その後: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time is skipped in %1 that day, when clocks go forward. It begins at %2.</source>
<translation>その日 %1 では時計が進むため、その時刻がありません。開始は %2 です。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>From %1 on it begins at %2 on your clock: clocks change on other days here than in %3.</source>
<translation>%1 以降、あなたの時刻では %2 に始まります。時計の変わる日が %3 と違うためです。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1 is on at the same time: %2, %3.</source>
<translation>同じ時間に %1 があります: %2、%3。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time comes twice in %1 that day, when clocks go back. It begins the first time.</source>
<translation>その日 %1 では時計が戻るため、その時刻が2回あります。1回目に始まります。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, %n times</source>
<extracomment>Of one: %1, once</extracomment>
<translation>
<numerusform>%1、%n 回</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, until %2</source>
<translation>%1、%2 まで</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Once</source>
<translation>1回</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day</source>
<translation>毎日</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day from Monday to Friday</source>
<translation>月曜から金曜まで毎日</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the last %1</source>
<translation>毎月最終%1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the %1 %2</source>
<translation>毎月%1%2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every %1</source>
<translation>毎週%1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every second %1</source>
<translation>隔週%1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>first</source>
<translation>第1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>second</source>
<translation>第2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>third</source>
<translation>第3</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fourth</source>
<translation>第4</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fifth</source>
<translation>第5</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>%n questions are planned, the first after %1 min.</source>
<extracomment>Of one: One question is planned, after %1 min.</extracomment>
<translation>
<numerusform>質問 %n 問の予定、最初は %1 分後です。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>A post to check and send: that you are in a chat, and until when.</source>
<translation>確かめて送信するポスト: チャット中であることと、いつまでか。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Begins in %1</source>
<translation>%1 後に開始</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>The host welcomes everybody, then asks Q1, Q2, Q3. You answer A1, A2, A3 here.</source>
<translation>ホストがあいさつし、Q1、Q2、Q3 と質問します。ここで A1、A2、A3 と回答します。</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Say hello</source>
<translation>あいさつする</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Tell your followers</source>
<translation>フォロワーに伝える</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>#%1 has not begun</source>
<translation>#%1 はまだ始まっていません</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Hello, everybody! </source>
<translation>みなさん、こんにちは！ </translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Pace</source>
<translation>ペース</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>First day</source>
<translation>初日</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Begins at</source>
<translation>開始</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Length</source>
<translation>長さ</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Comes again</source>
<translation>繰り返し</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Rule of your own (RRULE)</source>
<translation>独自の規則 (RRULE)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>By a rule of your own</source>
<translation>独自の規則で</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>An hour or so</source>
<translation>1時間ほど</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Slow: one question a day</source>
<translation>ゆっくり: 1日に1問</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>As in calendar files (RFC 5545), for example FREQ=WEEKLY;INTERVAL=3;COUNT=10</source>
<translation>カレンダーファイルの書き方 (RFC 5545)。例: FREQ=WEEKLY;INTERVAL=3;COUNT=10</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> days</source>
<translation> 日</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> min</source>
<translation> 分</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · in %2</source>
<translation>%1 · %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>I am in #%1 until %2 and post more than usual. Join in, or mute the hashtag until then.</source>
<translation>%2 まで #%1 に参加していて、いつもより多くポストします。ご一緒に、またはその間ハッシュタグをミュートしてください。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/words.py" />
<source>in %n days</source>
<extracomment>Of one: in %n day</extracomment>
<translation>
<numerusform>%n 日後</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 in your time zone, for %3</source>
<translation>%1、あなたのタイムゾーンで %2、%3</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 where it is planned (%3)</source>
<translation>%1、計画地の %2 (%3)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>ddd d MMM</source>
<translation>M月d日(ddd)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · cancelled</source>
<translation>%1 · 中止</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>On now, until %1</source>
<translation>開催中、%1 まで</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>in %1 h</source>
<translation>%1 時間後</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 where it is planned (%2)</source>
<translation>計画地の %1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>over</source>
<translation>終了</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zone</source>
<translation>タイムゾーン</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zones</source>
<translation>タイムゾーン</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Type a city, for example Berlin.</source>
<translation>都市を入力します (例: Berlin)。</translation>
</message>
<message>
<location filename="../../desktop/ui/practice_band.py" />
<source>Practice: nothing leaves this computer</source>
<translation>練習: 何もこのコンピューターの外に出ません</translation>
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Stopping…</source>
<translation>中断しています…</translation>
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Cancel: %1</source>
<translation>キャンセル: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/answers.py" />
<source>Probably answers, by what Parley can tell</source>
<translation>Parley の見たところ、おそらく回答</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %n more</source>
<extracomment>Of one: Show %n more</extracomment>
<translation>
<numerusform>さらに %n 件を表示</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %n more answers</source>
<extracomment>Of one: Show %n more answer</extracomment>
<translation>
<numerusform>さらに %n 件の回答を表示</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/bar.py" />
<source>Fold answers</source>
<translation>回答を折りたたむ</translation>
</message>
<message>
<location filename="../../desktop/ui/question/behind.py" />
<source>More posts come than can be read. Answers are counted again once it is calmer.</source>
<translation>読みきれないほどポストが来ています。落ち着いたら回答を数え直します。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/behind.py" />
<source>Still reading: %n posts to go.</source>
<extracomment>Of one: Still reading: %n post to go.</extracomment>
<translation>
<numerusform>読み取り中: 残り %n 件のポスト。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Quoted: %1</source>
<translation>引用: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Open the picture's post in the browser</source>
<translation>画像のポストをブラウザーで開く</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Fold the question</source>
<translation>質問を折りたたむ</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Unfold the question</source>
<translation>質問を広げる</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>No question yet</source>
<translation>質問はまだありません</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>pinned for you</source>
<translation>あなた用に固定</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>asked by</source>
<translation>質問者</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>By the organiser's plan. Whether it was asked can be read by who is signed in.</source>
<translation>主催者の計画によるもの。実際に出たかは、ログインすると読めます。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Pin and correct</source>
<translation>固定して訂正</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Write a note for yourself about this question</source>
<translation>この質問について自分用のメモを書く</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Back to %1</source>
<translation>%1 に戻る</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Only you see it as pinned. It stays until a host moves on, or until you release it.</source>
<translation>固定はあなただけに見えます。ホストが先へ進むか、固定を外すまで残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Host's handle</source>
<translation>ホストのユーザー名</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>if you know them: @…</source>
<translation>わかれば: @…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Name the host</source>
<translation>ホストを指定</translation>
</message>
<message>
<location filename="../../desktop/ui/question/note_line.py" />
<source>Your note about %1. Nobody else sees it.</source>
<translation>%1 についてのメモ。ほかの人には見えません。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Current question</source>
<translation>今の質問</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Parley is reading this chat. Its questions will be here in a moment.</source>
<translation>Parley がこのチャットを読んでいます。もうすぐ質問がここに出ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Question and answers</source>
<translation>質問と回答</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is kept.</source>
<translation>メモを保存しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is gone.</source>
<translation>メモを消しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Q%1 is pinned, for you alone.</source>
<translation>Q%1 を自分用に固定しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Words of the question</source>
<translation>質問の言葉</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>There is a Q%1 already. For you, this one takes its place.</source>
<translation>Q%1 はもうあります。あなたにはこれが代わりに表示されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin a question of your own…</source>
<translation>自分の質問を固定…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>A question of your own</source>
<translation>自分の質問</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Another number for %1</source>
<translation>%1 の別の番号</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin for me</source>
<translation>自分用に固定</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>It is on its way; you see it above the composer.</source>
<translation>送信中です。入力欄の上に見えます。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Release the pin on %1</source>
<translation>%1 の固定を外す</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words…</source>
<translation>言葉を訂正…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Change the number…</source>
<translation>番号を変更…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The pin on Q%1 is released.</source>
<translation>Q%1 の固定を外しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words of %1</source>
<translation>%1 の言葉を訂正</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The question is missing. Type it first.</source>
<translation>質問がありません。先に入力してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin this question</source>
<translation>この質問を固定</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat has begun. Q%1 is planned for %2, %3.</source>
<translation>このチャットは始まりました。Q%1 は %2 の予定です (%3)。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question of #%1 will appear here. Parley sees who hosts from what they post.</source>
<translation>#%1 の最初の質問がここに出ます。誰がホストかは、ポストからわかります。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>%1, minute %2</source>
<translation>%1、%2 分</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Q%1 is planned %2.</source>
<translation>Q%1 は %2 の予定です。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat ended at %1 on %2.</source>
<translation>計画では、このチャットは %2 の %1 に終わりました。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat begins on %1 at %2, %3.</source>
<translation>このチャットは %1 の %2 に始まります (%3)。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat goes on until %1.</source>
<translation>計画では、このチャットは %1 まで続きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Nobody is signed in, so no question can be read. Choose the number you answer below.</source>
<translation>誰もログインしていないため、質問を読めません。回答する番号を下で選んでください。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question will appear here when @%1 posts Q1.</source>
<translation>@%1 が Q1 を投稿すると、最初の質問がここに出ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Planned %1.</source>
<translation>予定: %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan the chat ends %1.</source>
<translation>計画では、チャットは %1 に終わります。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Post it as Q%1</source>
<translation>Q%1 として投稿</translation>
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Back to Q%1</source>
<translation>Q%1 に戻る</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Earlier questions</source>
<translation>前の質問</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Later questions</source>
<translation>後の質問</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>current</source>
<translation>今の質問</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>shown</source>
<translation>表示中</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>unread</source>
<translation>未読</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>you answered</source>
<translation>回答済み</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>planned for %1</source>
<translation>予定は %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>planned</source>
<translation>予定</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n answers</source>
<extracomment>Of one: Read %n answer</extracomment>
<translation>
<numerusform>%n 件の回答を読む</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>probably: %1</source>
<translation>おそらく: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, %2 probably</source>
<translation>%1、おそらく %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n probable answers</source>
<extracomment>Of one: Read %n probable answer</extracomment>
<translation>
<numerusform>推定回答 %n 件を読む</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n probable</source>
<extracomment>Of one: Read %n probable</extracomment>
<translation>
<numerusform>推定 %n 件を読む</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture: %1</source>
<translation>画像: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture without a description</source>
<translation>説明のない画像</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>pinned by you</source>
<translation>あなたが固定</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, probably the host</source>
<translation>%1、おそらくホスト</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 planned for %2: %3</source>
<translation>%1、予定は %2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 asked by %2: %3</source>
<translation>%1、%2 が質問: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 pinned by you: %2</source>
<translation>%1、あなたが固定: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video: %1</source>
<translation>動画: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video without a description</source>
<translation>説明のない動画</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Pinned for you.</source>
<translation>あなた用に固定。</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Quotes %1: %2</source>
<translation>%1 を引用: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/rail.py" />
<source>%1, something new</source>
<translation>%1、新着あり</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Put the ready check away</source>
<translation>準備チェックをしまう</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready check</source>
<translation>準備チェック</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>It is right</source>
<translation>合っています</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready</source>
<translation>準備完了</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 never spoke here. Is that the guest's handle?</source>
<translation>@%1 はここで話したことがありません。ゲストのユーザー名で合っていますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 of %2 are ready</source>
<translation>%2 のうち %1 が準備完了</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>Enough to read a chat of about %n posts</source>
<extracomment>Of one: Enough to read a chat of about %n post</extracomment>
<translation>
<numerusform>約 %n 件のポストのチャットを読むのに十分</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 is too long for a post</source>
<translation>%1 は1件のポストには長すぎます</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Your clock is %1 min off. Let your system set it</source>
<translation>時計が %1 分ずれています。システムに合わせてもらってください</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Raise the cap</source>
<translation>上限を上げる</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the settings</source>
<translation>設定を開く</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Show it</source>
<translation>表示</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the run sheet</source>
<translation>進行表を開く</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Upload now</source>
<translation>今すぐアップロード</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Look at @%1 ↗</source>
<translation>@%1 を見る ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>All is ready</source>
<translation>すべて準備できました</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Posts that the cap leaves for today: %1. A chat has about %2</source>
<translation>上限まで今日読めるポスト: %1。チャットは約 %2</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No question is planned yet</source>
<translation>質問の予定がまだありません</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>%n cues are too long for a post</source>
<extracomment>Of one: %n cue is too long for a post</extracomment>
<translation>
<numerusform>%n 項目が1件のポストには長すぎます</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>Uploading %n pictures…</source>
<extracomment>Of one: Uploading %n picture…</extracomment>
<translation>
<numerusform>画像 %n 枚をアップロード中…</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A picture of %1 has not come from your co-host yet</source>
<translation>%1 の画像が共同ホストからまだ届いていません</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 has every picture</source>
<translation>%1 に画像がすべてあります</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No cue has a picture</source>
<translation>画像のある項目はありません</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Nobody is signed in</source>
<translation>誰もログインしていません</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 can post</source>
<translation>@%1 は投稿できます</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 may read, not post yet</source>
<translation>@%1 は読めますが、まだ投稿できません</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking %1 for the time…</source>
<translation>%1 に時刻を聞いています…</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 answers, and your clock is right</source>
<translation>%1 が応答し、時計は合っています</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guest is @%1</source>
<translation>ゲストは @%1 です</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guests' handles are known</source>
<translation>ゲストのユーザー名はわかっています</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Every cue fits into a post</source>
<translation>どの項目も1件のポストに収まります</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The run sheet has nothing to post</source>
<translation>進行表に投稿するものがありません</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A cue</source>
<translation>項目</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>%n pictures are not uploaded yet</source>
<extracomment>Of one: %n picture is not uploaded yet</extracomment>
<translation>
<numerusform>画像 %n 枚がまだアップロードされていません</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking the keyring…</source>
<translation>キーリングに聞いています…</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The key is at hand</source>
<translation>キーは手元にあります</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>a cue</source>
<translation>ある項目</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat in short: %1.</source>
<translation>今回のチャットのまとめ: %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all for a good hour!</source>
<translation>みなさん、すてきな1時間をありがとう！</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat about “%1” in short: %2.</source>
<translation>「%1」についてのチャットのまとめ: %2。</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1, and all of you who came!</source>
<translation>%1 さん、そして来てくれたみなさん、ありがとう！</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all!</source>
<translation>みなさん、ありがとう！</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1!</source>
<translation>%1 さん、ありがとう！</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you for a good hour, %1!</source>
<translation>%1 さん、すてきな1時間をありがとう！</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your hour in #%1</source>
<translation>#%1 でのあなたの1時間</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>A thank-you</source>
<translation>お礼</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Draft the thank-you</source>
<translation>お礼を下書き</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your answers</source>
<translation>あなたの回答</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>People you met</source>
<translation>出会った人</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you missed</source>
<translation>見逃したもの</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Answer it now</source>
<translation>今回答する</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your notes</source>
<translation>あなたのメモ</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About a post</source>
<translation>ポストについて</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Opens the profile in the browser</source>
<translation>プロフィールをブラウザーで開きます</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow ↗</source>
<translation>フォロー ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Said to you, and you have not answered:</source>
<translation>あなたに向けられ、まだ答えていないもの:</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you kept</source>
<translation>取っておいたもの</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>This page is yours alone.</source>
<translation>このページはあなただけのものです。</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow %1 in the browser</source>
<translation>ブラウザーで %1 をフォロー</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About what %1 said</source>
<translation>%1 の発言について</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Write a recap</source>
<translation>まとめを書く</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Do not offer a recap of this chat</source>
<translation>このチャットではまとめを勧めない</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Put this away for this chat</source>
<translation>このチャットではしまう</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page</source>
<translation>このページを閉じる</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page (Escape)</source>
<translation>このページを閉じる (Escape)</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is saved as %1.</source>
<translation>ニュースレターを %1 として保存しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Recap of #%1</source>
<translation>#%1 のまとめ</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a post</source>
<translation>ポストを下書き</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer, where you change and send it</source>
<translation>入力欄に入れ、直してから送信します</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a thread</source>
<translation>スレッドを下書き</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer: a post for each question</source>
<translation>入力欄に: 質問ごとに1件のポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>As Markdown: the questions, and your quotes as links to their posts</source>
<translation>Markdown で: 質問と、引用元ポストへのリンク</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save…</source>
<translation>保存…</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>With their words</source>
<translation>言葉も入れる</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>What they wrote stands in the newsletter, too, and not its link alone</source>
<translation>ニュースレターにリンクだけでなく、書かれた言葉も入ります</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter</source>
<translation>ニュースレター</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Nothing was said in this chat yet, as far as this computer knows.</source>
<translation>このコンピューターの知るかぎり、このチャットではまだ何も話されていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Quotes an answer to question %1</source>
<translation>質問 %1 への回答を引用します</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Copy the newsletter</source>
<translation>ニュースレターをコピー</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save the newsletter</source>
<translation>ニュースレターを保存</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter with their words</source>
<translation>言葉入りのニュースレター</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is copied, as Markdown.</source>
<translation>ニュースレターを Markdown でコピーしました。</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/room_end.py" />
<source>Put away for this chat. Ctrl+Shift+B brings its recap, Ctrl+Shift+Y your hour.</source>
<translation>このチャットではしまいました。Ctrl+Shift+B でまとめ、Ctrl+Shift+Y であなたの1時間が出ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Passed on by the host</source>
<translation>ホストが広めたもの</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n new answers</source>
<extracomment>Of one: %n new answer</extracomment>
<translation>
<numerusform>新しい回答 %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1: look again</source>
<translation>%1: 見直す</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Tick what you want to quote. First comes what you kept, then what the host passed on, then the guests, then what was most reposted and replied to, then liked.</source>
<translation>引用したいものにチェックを付けます。取っておいたもの、ホストが回したもの、ゲスト、リポストと返信の多いもの、いいねの多いものの順です。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>You posted %n times</source>
<extracomment>Of one: You posted once</extracomment>
<translation>
<numerusform>%n 回投稿しました</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 and answered %2 of %3</source>
<translation>%1。%3 のうち %2 に回答しました</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over: %1.</source>
<translation>チャットは終わりました: %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over.</source>
<translation>チャットは終わりました。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n reposts and replies</source>
<extracomment>Of one: %n repost or reply</extracomment>
<translation>
<numerusform>リポストと返信 %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Sign in, and Parley knows which posts are yours. What you kept and noted is here.</source>
<translation>ログインすると、どのポストがあなたのものか Parley にわかります。取っておいたものとメモはここにあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>You read along and posted nothing.</source>
<translation>読むだけで、投稿はしませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1, probably %2 more.</source>
<translation>%1。おそらくさらに %2 件。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n of them afterwards</source>
<extracomment>Of one: %n of them afterwards</extracomment>
<translation>
<numerusform>うち %n 件は終了後</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n posts to you</source>
<extracomment>Of one: %n post to you</extracomment>
<translation>
<numerusform>あなたへのポスト %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n posts by you to them</source>
<extracomment>Of one: %n post by you to them</extracomment>
<translation>
<numerusform>あなたからのポスト %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>passed you on %n times</source>
<extracomment>Of one: passed you on once</extracomment>
<translation>
<numerusform>あなたのポストを %n 回広めた</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>Surprise me</source>
<translation>驚かせて</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>A troll, an angry customer, silence, or X is down: now, and unannounced.</source>
<translation>荒らし、怒った客、沈黙、X の停止: 今、予告なしに。</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>End and see what was missed</source>
<translation>終えて見逃しを見る</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>The hour is over · Rehearsal of #%1</source>
<translation>1時間が過ぎました · #%1 のリハーサル</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>%1 %2 · Rehearsal of #%3, %4 as fast</source>
<translation>%1 %2 · #%3 のリハーサル、速さ %4</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Three of these, unannounced: a troll, an angry customer, silence, X is down, a late guest.</source>
<translation>次から3つ、予告なしに: 荒らし、怒った客、沈黙、X の停止、ゲストの遅刻。</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Rehearse #%1</source>
<translation>#%1 をリハーサル</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Your run sheet in the practice room: its people answer each question, ask things and come in late. Nothing leaves this computer, and your real run sheet stays as it is. Cues of your co-hosts are yours there.</source>
<translation>練習ルームで進行表を試します。そこの人たちが質問に答え、聞き返し、遅れて来ます。何もこのコンピューターの外に出ず、本物の進行表は変わりません。共同ホストの項目も、そこではあなたの担当です。</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>How long it takes</source>
<translation>所要時間</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearsal</source>
<translation>リハーサル</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>What was missed</source>
<translation>見逃し</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Well done</source>
<translation>よくできました</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Close the rehearsal</source>
<translation>リハーサルを閉じる</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearse again</source>
<translation>もう一度リハーサル</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Back to the chat</source>
<translation>チャットに戻る</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Posted late</source>
<translation>投稿が遅れた</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Not posted</source>
<translation>投稿しなかった</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked you, and got no answer</source>
<translation>あなたに質問し、回答がなかった</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked for a question again, in vain</source>
<translation>質問をもう一度と頼んだが、かなわなかった</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>New here, and not greeted</source>
<translation>初参加で、あいさつがなかった</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Angry, and left alone</source>
<translation>怒っていて、放っておかれた</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>A troll, in sight to the end</source>
<translation>荒らしが最後まで見えていた</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Hold or +2 min moves all that waits, so that nothing has to be hurried.</source>
<translation>「止める」や「+2 分」は、待っている項目をすべて動かすので、急がずに済みます。</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Skip says that a cue is left out on purpose.</source>
<translation>「飛ばす」は、項目をわざと省いたことを示します。</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Beside the stream, Needs somebody keeps them until you answer.</source>
<translation>ストリームの横の「対応が必要」が、回答するまで取っておきます。</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Needs somebody reposts a question with one button.</source>
<translation>「対応が必要」なら、ボタン一つで質問をリポストできます。</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Greet, beside the stream, writes the first words for you.</source>
<translation>ストリームの横の「あいさつ」が、最初の言葉を書いてくれます。</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Answer once that you see to it, and take the post into the inbox.</source>
<translation>対応すると一度返信し、ポストを受信箱に入れます。</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Mute, in the menu of a post, takes somebody out of everything here.</source>
<translation>ポストのメニューの「ミュート」で、その人がここから見えなくなります。</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1×</source>
<translation>%1×</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Minute %1, @%2: %3</source>
<translation>%1 分、@%2: %3</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1 of %n cues went out, and this was missed:</source>
<extracomment>Of one: %1 of %n cue went out, and this was missed:</extracomment>
<translation>
<numerusform>%n 項目のうち %1 が投稿され、見逃しは次のとおりです:</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1, %2 min late: %3</source>
<translation>%1、%2 分遅れ: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Before the start, @%1: %2</source>
<translation>開始前、@%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Nothing was missed. You are ready.</source>
<translation>見逃しはありません。準備完了です。</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1, %2 in your time zone.</source>
<translation>%1、あなたのタイムゾーンで %2。</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>You missed %1</source>
<translation>%1 を逃しました</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 is on now</source>
<translation>%1 が開催中です</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins %2</source>
<translation>%1 は %2 に始まります</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins tomorrow at %2</source>
<translation>%1 は明日 %2 に始まります</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins today at %2</source>
<translation>%1 は今日 %2 に始まります</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>It was on %1, %2. Its room has what was said.</source>
<translation>%1、%2 にありました。話されたことはルームにあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>Since %1.</source>
<translation>%1 から。</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>At %1 in your time zone.</source>
<translation>あなたのタイムゾーンで %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>#%1, %2</source>
<translation>#%1、%2</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>d MMM yyyy</source>
<translation>yyyy年M月d日</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Slower</source>
<translation>遅く</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Faster</source>
<translation>速く</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>End</source>
<translation>終了</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Close this window. What was posted here goes with it.</source>
<translation>このウィンドウを閉じます。ここに投稿したものも消えます。</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>This was %1 · Your posts stay here</source>
<translation>これは %1 でした · ポストはここに残ります</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Pause</source>
<translation>一時停止</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · Paused · Your posts stay here</source>
<translation>%1 · %2 · 一時停止中 · ポストはここに残ります</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · %3 · Your posts stay here</source>
<translation>%1 · %2 · %3 · ポストはここに残ります</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With names</source>
<translation>名前で</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With initials</source>
<translation>イニシャルで</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With numbers for names</source>
<translation>名前の代わりに番号で</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The chat is on. Figures renew by themselves.</source>
<translation>チャット開催中です。数字は自動的に更新されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Save as a page…</source>
<translation>ページとして保存…</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>How it is counted</source>
<translation>数え方</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Aim: %1</source>
<translation>目的: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>What was asked of us</source>
<translation>寄せられた質問</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Question by question</source>
<translation>質問ごと</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording, who talks with whom, hashtags and links</source>
<translation>言い回し、誰と誰が話したか、ハッシュタグとリンク</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/page.py" />
<source>%1 and %2: %n posts to each other</source>
<extracomment>Of one: %1 and %2: %n post to each other</extracomment>
<translation>
<numerusform>%1 と %2: 互いへのポスト %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>There is nothing to tell yet.</source>
<translation>まだ伝えるものがありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Nothing was said yet. Figures stand here once something is.</source>
<translation>まだ何も話されていません。話されると、ここに数字が出ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The hour</source>
<translation>1時間の流れ</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Against earlier chats</source>
<translation>前のチャットと比べて</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Less</source>
<translation>少なく表示</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording and length</source>
<translation>言い回しと長さ</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Who talks with whom</source>
<translation>誰と誰が話したか</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Hashtags and links</source>
<translation>ハッシュタグとリンク</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/question_card.py" />
<source>by %n people</source>
<extracomment>Of one: by %n person</extracomment>
<translation>
<numerusform>%n 人による</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>No answer with its number</source>
<translation>この番号の回答はありません</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>the first after %1, half of them after %2</source>
<translation>最初は %1 後、半分は %2 後</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/question_card.py" />
<source>%n replies among participants</source>
<extracomment>Of one: %n reply among participants</extracomment>
<translation>
<numerusform>参加者同士の返信 %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>%1 of its posts without a number</source>
<translation>ポストの %1 が番号なし</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>Shows this answer in the chat</source>
<translation>この回答をチャットで表示します</translation>
</message>
<message>
<location filename="../../desktop/ui/report/tiles.py" />
<source>nothing earlier is here</source>
<translation>それ以前のものはありません</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks what, how or why</source>
<translation>何・どう・なぜを聞く</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks for yes or no</source>
<translation>はい・いいえを聞く</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>has no question mark</source>
<translation>疑問符なし</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks in another way</source>
<translation>別の聞き方</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>Not as in the %n chats before it: %1. All else is as usual.</source>
<extracomment>Of one: Not as in the chat before it: %1. All else is as usual.</extracomment>
<translation>
<numerusform>前のチャット %n 回と違う点: %1。ほかはすべていつもどおりです。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Usual is where the next chat falls at least 19 times out of 20 while nothing has changed, by how far the earlier chats (here %1) lie apart: a prediction interval by Student's t. One figure outside its range now and then is still chance.</source>
<translation>「いつも」とは、何も変わっていなければ次のチャットが20回に19回以上収まる範囲で、前のチャット (ここでは %1 回) のばらつきによります (スチューデントの t による予測区間)。数字の一つがたまに外れるのは偶然の範囲です。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%1: %n words, %2</source>
<extracomment>Of one: %1: %n word, %2</extracomment>
<translation>
<numerusform>%1: %n 語、%2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1; words in its answers: %2</source>
<translation>%1。回答の語数: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%1 by %n people</source>
<extracomment>Of one: %1 by %n person</extracomment>
<translation>
<numerusform>%1 (%n 人)</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>more than usual (%1)</source>
<translation>いつもより多い (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>longer than usual (%1)</source>
<translation>いつもより長い (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>less than usual (%1)</source>
<translation>いつもより少ない (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>shorter than usual (%1)</source>
<translation>いつもより短い (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>as usual (%1)</source>
<translation>いつもどおり (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1%</source>
<translation>%1%</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Nobody asked the hosts or guests anything.</source>
<translation>ホストやゲストへの質問はありませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1 of %2 answered</source>
<translation>%2 のうち %1 に回答</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>From three earlier chats on, this says what is not as usual. Known so far: %1.</source>
<translation>前のチャットが3回以上あると、いつもと違う点がここに出ます。今あるのは %1 回です。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>Compared with the %n chats before it, everything is as usual.</source>
<extracomment>Of one: Compared with the chat before it, everything is as usual.</extracomment>
<translation>
<numerusform>前のチャット %n 回と比べて、すべていつもどおりです。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>half of them within %1</source>
<translation>その半分は %1 以内</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>after %1</source>
<translation>%1 後</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%n handed over</source>
<extracomment>Of one: %n handed over</extracomment>
<translation>
<numerusform>人に渡した %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%n still open</source>
<extracomment>Of one: %n still open</extracomment>
<translation>
<numerusform>未対応 %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/room_card.py" />
<source>Read again</source>
<translation>もう一度読む</translation>
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>No chat is planned here now, so there is nothing to tell.</source>
<translation>今ここにチャットの計画がないため、知らせるものがありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>That is taken back.</source>
<translation>取り消しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Each room remembers who posts there; the button at the rail's foot changes it.</source>
<translation>投稿する人はルームごとに覚えられ、左端の列の下のボタンで変えられます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Keys are kept in your system's keyring and nowhere else. Parley never sees your password.</source>
<translation>キーはシステムのキーリングだけに保存されます。Parley がパスワードを見ることはありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Open a room to sign in, to sign out, or to choose who posts there.</source>
<translation>ログイン、ログアウト、投稿する人の選択は、ルームを開いて行います。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>No client id is known yet: see Connection.</source>
<translation>クライアント ID がまだわかりません。「接続」を見てください。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Nobody is signed in.</source>
<translation>誰もログインしていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads and posts.</source>
<translation>読み取りと投稿。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads only.</source>
<translation>読み取りだけ。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Sign out</source>
<translation>ログアウト</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Signing out…</source>
<translation>ログアウト中…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Its key is in your keyring.</source>
<translation>キーはキーリングにあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>How many posts came</source>
<translation>来たポストの数</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Posts for you</source>
<translation>自分宛てのポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>What you write and send</source>
<translation>書いたものと送信したもの</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Trouble</source>
<translation>問題</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>When a chat begins and ends</source>
<translation>チャットの開始と終了</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A new question</source>
<translation>新しい質問</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A post for you</source>
<translation>自分宛てのポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Quiet</source>
<translation>静音</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>On: nothing is shown or heard outside the window, whatever is chosen below.</source>
<translation>オンでは、下で何を選んでも、ウィンドウの外で何も表示せず、音も出しません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Shown while you are elsewhere</source>
<translation>ほかの作業中に表示</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Of the chat that is open, by your desktop. Nothing is shown that you did not choose.</source>
<translation>開いているチャットについて、デスクトップに出ます。選ばないものは表示しません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Sound</source>
<translation>音</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>With what is shown. Parley makes no other sound.</source>
<translation>表示とともに鳴ります。Parley はほかに音を出しません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Said by your screen reader</source>
<translation>スクリーンリーダーの読み上げ</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>What you ask for by a key is always said.</source>
<translation>キーで求めたものは、いつでも読み上げます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Reminders</source>
<translation>リマインダー</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A day, an hour and five minutes before a planned chat. None for another room while a chat is on.</source>
<translation>予定のチャットの1日、1時間、5分前。チャット中は、ほかのルームのものは出ません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>On</source>
<translation>オン</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Off</source>
<translation>オフ</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept for the next sign-in. Who is signed in stays with the app that they came through.</source>
<translation>次のログイン用に保存しました。ログイン中の人は、そのとき使ったアプリのままです。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. It holds from the next request on.</source>
<translation>保存しました。次の要求から有効です。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Parley trusts %1. Nothing is sent to who cannot show a certificate from there.</source>
<translation>Parley は %1 を信頼します。そこの証明書を示せない相手には何も送りません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Connection</source>
<translation>接続</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Choose another way above, or ask whoever runs your network.</source>
<translation>上で別の方法を選ぶか、ネットワークの管理者に聞いてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Client id</source>
<translation>クライアント ID</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>OAuth 2.0 Client ID, empty for this build's own</source>
<translation>OAuth 2.0 Client ID。空ならこの版のものを使います</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>For whoever sets Parley up for others. It is public; its secret does not belong here.</source>
<translation>ほかの人のために Parley を設定する人用です。これは公開のもので、シークレットはここに入れません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that PARLEY_X_CLIENT_ID names: %2. It is heard first.</source>
<translation>ログインには PARLEY_X_CLIENT_ID の指すアプリを使います: %2。これが優先されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. PARLEY_X_CLIENT_ID is heard before it.</source>
<translation>保存しました。PARLEY_X_CLIENT_ID が優先されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Proxy</source>
<translation>プロキシ</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>As the system says</source>
<translation>システムのとおり</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>None</source>
<translation>なし</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This address</source>
<translation>このアドレス</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Script (PAC)</source>
<translation>スクリプト (PAC)</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Address of the proxy</source>
<translation>プロキシのアドレス</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Variables such as HTTPS_PROXY come first, then your system's settings.</source>
<translation>すぐに有効です。HTTPS_PROXY などの変数が先で、次がシステムの設定です。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Parley goes straight to %1.</source>
<translation>すぐに有効です。Parley は %1 に直接つなぎます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. A proxy's name and password go into the variable HTTPS_PROXY, not here.</source>
<translation>保存すると有効です。プロキシの名前とパスワードは、ここではなく変数 HTTPS_PROXY に入れます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. The script runs by itself, with a time limit.</source>
<translation>保存すると有効です。スクリプトは時間を限って単独で動きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Trying… No key is sent, and it costs nothing.</source>
<translation>試しています… キーは送らず、費用もかかりません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Certificates</source>
<translation>証明書</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>How often to look for new posts</source>
<translation>新しいポストを確認する間隔</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Seconds between two looks</source>
<translation>確認の間の秒数</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>At the earliest; in a quiet room, or near a limit, Parley looks less often by itself. Holds from the next room that you open.</source>
<translation>最短の間隔です。静かなルームや制限が近いときは、Parley が自動的に減らします。次に開くルームから有効です。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that stands here: %2.</source>
<translation>ログインにはここにあるアプリを使います: %2。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app of %3, which came with this build: %2.</source>
<translation>ログインには、この版に付いてきた %3 のアプリを使います: %2。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Try the way to %1</source>
<translation>%1 への経路を試す</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 s</source>
<translation>%1 秒</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, through the proxy %2.</source>
<translation>%1 が応答しました。プロキシは %2 です。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that came with this build: %2.</source>
<translation>ログインには、この版に付いてきたアプリを使います: %2。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This Parley is not known to %1 yet, so nobody can sign in. Reading and sending in the browser work.</source>
<translation>この Parley はまだ %1 に登録されていないため、誰もログインできません。ブラウザーでの読み取りと送信はできます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, without a proxy.</source>
<translation>%1 が応答しました。プロキシは使っていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>None. Where Parley stops unexpectedly, it writes down where in its code that was.</source>
<translation>ありません。Parley が予期せず終了すると、コードのどこで起きたかを書き留めます。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>%n reports are on this computer.</source>
<extracomment>Of one: %n report is on this computer.</extracomment>
<translation>
<numerusform>レポートが %n 件、このコンピューターにあります。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Crash reports</source>
<translation>クラッシュレポート</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Delete all</source>
<translation>すべて削除</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Show the crash reports</source>
<translation>クラッシュレポートを表示</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Open the folder of crash reports</source>
<translation>クラッシュレポートのフォルダーを開く</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Delete all crash reports</source>
<translation>クラッシュレポートをすべて削除</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Settings, logs and pictures in %1</source>
<translation>設定、ログ、画像（%1）</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Copies in your backups stay, too.</source>
<translation>バックアップにあるコピーも残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>A room, in the archive</source>
<translation>ルーム（アーカイブで）</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Delete everything…</source>
<translation>すべて削除…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>First you see what goes and what stays.</source>
<translation>まず、何が消えて何が残るかを表示します。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Delete everything that Parley keeps here</source>
<translation>Parley がここに保存しているものをすべて削除</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Export everything of yours…</source>
<translation>自分のものをすべて書き出す…</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n rooms</source>
<extracomment>Of one: %n room</extracomment>
<translation>
<numerusform>ルーム %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n planned chats, with their run sheets</source>
<extracomment>Of one: %n planned chat, with its run sheets</extracomment>
<translation>
<numerusform>予定したチャット %n 件（進行表とも）</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n crash reports</source>
<extracomment>Of one: %n crash report</extracomment>
<translation>
<numerusform>クラッシュレポート %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The key of @%1 in your keyring</source>
<translation>キーリングにある @%1 のキー</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The practice room</source>
<translation>練習ルーム</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The entry by which links open Parley</source>
<translation>リンクで Parley を開くための登録</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Not Parley's, and stays: %1</source>
<translation>Parley のものではなく、残ります：%1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>So do %n other files.</source>
<extracomment>Of one: So does %n other file.</extracomment>
<translation>
<numerusform>ほかに %n 個のファイルも残ります。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%1 is told that you sign out. Where it cannot be reached, remove Parley there, under connected apps.</source>
<translation>サインアウトすることを %1 に知らせます。つながらない場合は、接続済みアプリの一覧から Parley を外してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>All of this goes, and Parley closes. This cannot be undone.</source>
<translation>これらはすべて消え、Parley は終了します。元には戻せません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>%1 of at most %2. What is kept is not fetched again.</source>
<translation>最大 %2 のうち %1。残してあるものは再取得しません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is in Parley's files</source>
<translation>Parley のファイルにあるもの</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is never in them</source>
<translation>決して入らないもの</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Your password, which Parley never sees, and your keys, which your keyring keeps.</source>
<translation>パスワード (Parley は見ません) と、キーリングにあるキー。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures that are kept</source>
<translation>残してあるアイコンと画像</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty it</source>
<translation>空にする</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Take it all to another computer</source>
<translation>すべて別のコンピューターへ</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>One file with your chats, notes, marks, the inbox, drafts, prepared answers, your own posts and those that wait. Nobody else's posts and no keys are in it: on the other computer you sign in again. What waits is asked about there before it goes out. A damaged database that Parley put aside can be imported, too.</source>
<translation>チャット、メモ、印、受信箱、下書き、用意した回答、自分のポストと送信待ちを1つのファイルにします。ほかの人のポストとキーは入らず、移った先でログインし直します。送信待ちは、投稿の前にそこで確認されます。Parley が取り分けた壊れたデータベースも読み込めます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Export everything of yours</source>
<translation>自分のものをすべて書き出す</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import what was exported</source>
<translation>書き出したものを読み込む</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>The posts of your rooms as your accounts saw them, so that none is read and billed twice.</source>
<translation>ルームのポスト。あなたのアカウントから見えたもので、二重に読まれて請求されることを防ぎます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What you are typing, what is on its way, and what you marked, noted, muted or put in the inbox.</source>
<translation>入力中のもの、送信中のもの、印・メモ・ミュート・受信箱に入れたもの。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>These settings, and who is signed in, without their keys.</source>
<translation>これらの設定と、ログイン中の人。キーは含みません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures of the posts that you looked at, until others need the room.</source>
<translation>見たポストのアイコンと画像。ほかのものに場所が必要になるまで残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>A log of what went wrong, without anybody's words.</source>
<translation>うまくいかなかったことのログ。誰の言葉も含みません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty what is kept of pictures</source>
<translation>残してある画像を空にする</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import…</source>
<translation>読み込む…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What the practice room said. The real Parley keeps its files elsewhere.</source>
<translation>練習ルームで話されたこと。本物の Parley のファイルは別の場所にあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Where Parley keeps its files</source>
<translation>Parley のファイルの場所</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>PARLEY_HOME names another folder, from the next start on.</source>
<translation>PARLEY_HOME で、次回の起動から別のフォルダーを指定できます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the practice room…</source>
<translation>練習ルームを削除…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Open the practice room's folder</source>
<translation>練習ルームのフォルダーを開く</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the logs</source>
<translation>ログを削除</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Chats and settings: %1. Logs: %2.</source>
<translation>チャットと設定：%1。ログ：%2。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Nothing is there: nobody practised here.</source>
<translation>何もありません。ここではまだ練習していません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Nobody is signed in, so no key is kept.</source>
<translation>だれもサインインしていないので、キーはありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the practice room</source>
<translation>練習ルームを削除</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete it</source>
<translation>削除する</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>The practice room is deleted.</source>
<translation>練習ルームを削除しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Accounts, where you sign out</source>
<translation>アカウント（サインアウトする場所）</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>In this computer's keyring (%1): %2</source>
<translation>このコンピューターのキーリング（%1）：%2</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>In this computer's keyring, or for this session only: %1</source>
<translation>このコンピューターのキーリング、またはこのセッションだけ：%1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Its chats go, and what you wrote there. It begins anew when you practise next.</source>
<translation>そのチャットと、そこで書いたものが消えます。次に練習するときは最初から始まります。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Open the logs</source>
<translation>ログを開く</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Time to take a post back</source>
<translation>ポストを取り消せる時間</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>What you post as a host in your own room leaves at once.</source>
<translation>自分のルームでホストとして投稿するものは、すぐに送信されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keys worth knowing</source>
<translation>知っておくと便利なキー</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Closing the window</source>
<translation>ウィンドウを閉じると</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Ends Parley</source>
<translation>Parley を終了</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keeps it in the tray</source>
<translation>トレイに残す</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Reminders come while Parley runs. From the tray it is ended by its menu.</source>
<translation>リマインダーは Parley の起動中に届きます。トレイからはメニューで終了します。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/kept_field.py" />
<source>Keep: %1</source>
<translation>保存: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>As the system</source>
<translation>システムに合わせる</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>Holds from the next start on. Posts stay in the language that they are written in.</source>
<translation>次回の起動から有効です。ポストは書かれた言語のままです。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>Use it now</source>
<translation>今すぐ使う</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Open invitation links with Parley</source>
<translation>招待リンクを Parley で開く</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Wherever you click on a parley: link. For calendar files (.ics) Parley is then offered, too.</source>
<translation>parley: リンクをどこでクリックしても開きます。カレンダーファイル (.ics) でも Parley が候補に出ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Parley is installed for everybody on this computer, so its links open it.</source>
<translation>このコンピューターでは Parley が全員のためにインストールされているので、リンクは Parley で開きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Light or dark</source>
<translation>ライトかダークか</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Size of the text</source>
<translation>文字の大きさ</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>100 is the size that the system has.</source>
<translation>100 がシステムの大きさです。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>High has darker words, and lines around everything that can be pressed.</source>
<translation>「高」では文字が濃くなり、押せるものすべてに線が付きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Accent colour</source>
<translation>アクセントカラー</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Made lighter or darker where it could not be read.</source>
<translation>読めない場合は、明るくまたは暗くしています。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Newest posts</source>
<translation>最新のポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Space around posts</source>
<translation>ポストの間隔</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Compact shows what you can do with a post when you point at it.</source>
<translation>「ぎっしり」では、ポストを指すと操作が表示されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Light</source>
<translation>ライト</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Dark</source>
<translation>ダーク</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Standard</source>
<translation>標準</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>High</source>
<translation>高</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Parley's</source>
<translation>Parley のもの</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>The system's</source>
<translation>システムのもの</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Nothing moves</source>
<translation>何も動かさない</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>On top</source>
<translation>上</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>At the bottom</source>
<translation>下</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Comfortable</source>
<translation>ゆったり</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Compact</source>
<translation>ぎっしり</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts read</source>
<translation>読んだポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>People looked up</source>
<translation>調べた人</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Counts of posts</source>
<translation>ポスト数の集計</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written</source>
<translation>書いたポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written with a link</source>
<translation>リンク付きで書いたポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Replies</source>
<translation>返信</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Deleted or hidden</source>
<translation>削除・非表示</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Pictures described</source>
<translation>説明を付けた画像</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Steps of uploads</source>
<translation>アップロードの手順</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Authors who came along</source>
<translation>一緒に届いた投稿者</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>By the price list of %1. Each post is billed once a day, however often it is read.</source>
<translation>%1 の料金表によります。ポストは、何度読んでも1日1回だけ請求されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Money</source>
<translation>お金</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Somebody else pays</source>
<translation>ほかの人が払う</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>I pay for this app</source>
<translation>このアプリは自分が払う</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Who pays</source>
<translation>払う人</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap in US dollars</source>
<translation>米ドルでの上限</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Sums are shown here and in the rooms whose account signed in through this app.</source>
<translation>金額は、ここと、このアプリを通してログインしたアカウントのルームに表示されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Switch this on only if the bill comes to you: then sums and their cap are shown.</source>
<translation>請求があなたに来る場合だけオンにしてください。金額と上限が表示されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together</source>
<translation>合計</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Nothing yet</source>
<translation>まだなし</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together, if what is not known is billed, too</source>
<translation>不明な分も請求される場合の合計</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: no cap.</source>
<translation>保存しました: 上限なし。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap for a room and day, in US dollars</source>
<translation>1ルーム1日の上限 (米ドル)</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Ten minutes before it you are told, then Parley reads more slowly, then it stops and asks. 0 is no cap. Your own posts are never held back. Holds from the next look on.</source>
<translation>上限の10分前に知らせ、Parley は読む速さを落とし、止まって確認します。0 は上限なしです。自分のポストが止められることはありません。次の確認から有効です。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Today, since midnight UTC</source>
<translation>今日 (UTC の午前0時から)</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>not known</source>
<translation>不明</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>This is no sum that a cap can be.</source>
<translation>この金額は上限にできません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Use a number such as 10, or 0 for no cap.</source>
<translation>10 のような数、または上限なしの 0 を入れてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>%1 bills whoever owns the app that people sign in through. Nobody else sees sums.</source>
<translation>%1 は、ログインに使うアプリの持ち主に請求します。ほかの人に金額は見えません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: %1 a room and day.</source>
<translation>保存しました: 1ルーム1日 %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>For organisers</source>
<translation>主催者向け</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>With the bearer token of your own app, posts come in as they are written instead of at each look. Who takes part in a chat needs none, and is never asked for one.</source>
<translation>自分のアプリの Bearer トークンがあると、ポストは確認のたびではなく、書かれるとすぐに届きます。チャットに参加する人には不要で、求められることもありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Bearer token</source>
<translation>Bearer トークン</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Paste it here</source>
<translation>ここに貼り付け</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Putting it into your keyring…</source>
<translation>キーリングに入れています…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forget the bearer token</source>
<translation>Bearer トークンを忘れる</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is here for this session only.</source>
<translation>このセッションだけのものがあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>None is kept.</source>
<translation>保存されていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Kept.</source>
<translation>保存しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forgotten.</source>
<translation>忘れました。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>It goes into your keyring and stays on this computer: not into a file, a log, an export or a picture. Parley does not show it again. Whether %1 takes it, the line at the window's foot says.</source>
<translation>キーリングに入り、このコンピューターに残ります。ファイル、ログ、書き出し、画像には入りません。Parley が再び表示することもありません。%1 が受け付けるかどうかは、ウィンドウ下の行に出ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is kept in your keyring since %1.</source>
<translation>%1 からキーリングに保存されています。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>In practice</source>
<translation>練習では</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>Accounts, connection, money and an organiser's key belong to the real Parley and are set there. The practice room has a visitor of its own, keeps their key in memory, and goes nowhere: no proxy, no certificate, and no bill.</source>
<translation>アカウント、接続、お金、主催者のキーは本物の Parley のもので、そこで設定します。練習ルームには専用の訪問者がいて、キーはメモリーに置かれ、どこにもつながりません。プロキシも証明書も請求もありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>As this computer</source>
<translation>このコンピューターに合わせる</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Words that the dictionary for %1 does not know get a wave. F7 offers others.</source>
<translation>%1 の辞書にない言葉に波線が付きます。F7 で候補が出ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Spelling</source>
<translation>スペル</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Forget my words</source>
<translation>自分の単語を忘れる</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No spell checker was found on this computer, so no word is marked. On Linux, install Enchant and a dictionary, for example hunspell-en-us.</source>
<translation>このコンピューターにスペルチェックがないため、印は付きません。Linux では Enchant と辞書 (例: hunspell-en-us) をインストールしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No word is marked.</source>
<translation>印は付きません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Language: %1</source>
<translation>言語: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>There is no dictionary for %1 on this computer, so no word is marked.</source>
<translation>このコンピューターに %1 の辞書がないため、印は付きません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: this Parley is the newest.</source>
<translation>%1: この Parley は最新です。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Look once a day whether there is a newer Parley</source>
<translation>新しい Parley があるかを 1 日に 1 回確かめる</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Parley has not looked yet.</source>
<translation>Parley はまだ確かめていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: nobody answered.</source>
<translation>%1: 応答がありませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: what came is not signed by Parley's makers, or is old. It was not used.</source>
<translation>%1: 届いたものは Parley の作者の署名がないか、古いものでした。使っていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: Parley %2 is there.</source>
<translation>%1: Parley %2 が出ています。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Parley asks %1 for one small file and says nothing about you. As on any page, your network address is seen there.</source>
<translation>Parley は %1 に小さなファイルを 1 つ求めるだけで、あなたについては何も伝えません。どのページとも同じく、ネットワークアドレスは相手に見えます。</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Look now</source>
<translation>今すぐ確かめる</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Looking…</source>
<translation>確かめています…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/window.py" />
<source>Pages</source>
<translation>ページ</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Your yes came; putting your key away…</source>
<translation>許可されました。キーをしまっています…</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through the app that was set up on this computer; its owner pays.</source>
<translation>このコンピューターに設定されたアプリを通します。料金は持ち主が払います。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%n posts of #%1 are in the archive on this computer.</source>
<extracomment>Of one: %n post of #%1 is in the archive on this computer.</extracomment>
<translation>
<numerusform>このコンピューターのアーカイブに #%1 のポストが %n 件あります。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Say yes in your browser; Parley goes on by itself. No browser came up? Copy the address into one.</source>
<translation>ブラウザーで許可してください。Parley は自動的に続けます。ブラウザーが開かなければ、アドレスをコピーして開いてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>You sign in through %1's app, which came with the invitation. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation>招待に付いてきた %1 のアプリを通してログインします。ここでの読み取りと投稿の料金は %1 が払い、%2 はあなたのポストにそのアプリ名を示します。それが誰なのか、Parley には確かめられません。</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; its owner pays.</source>
<translation>Parley 自身のアプリを通します。料金は持ち主が払います。</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through your own app (settings); its owner pays.</source>
<translation>自分のアプリ (設定) を通します。料金は持ち主が払います。</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Read #%1 in the browser</source>
<translation>#%1 をブラウザーで読む</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Practise</source>
<translation>練習</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Open them in the archive</source>
<translation>アーカイブで開く</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in through %1's app</source>
<translation>%1 のアプリを通してログイン</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%1 shows posts to signed-in readers only.</source>
<translation>%1 は、ログインした人だけにポストを見せます。</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>There is no app yet to sign in to %1 through. What works without one: the plan, where an invitation brought it; your answers, written here with number and hashtag and sent from your browser; and practice.</source>
<translation>%1 にログインするためのアプリがまだありません。なくてもできること: 招待に計画があればその計画、番号とハッシュタグを付けてここで書き、ブラウザーから送る回答、そして練習です。</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>If you organise chats: your organisation sets up one app at %1, once, and puts its public client id into the invitation. It pays; the people in the chat set up nothing and pay nothing.</source>
<translation>チャットを主催するなら、組織が %1 で1回だけアプリを設定し、公開のクライアント ID を招待に入れます。料金は組織が払い、チャットの参加者は設定も支払いも要りません。</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Signing in happens in your browser, on %1's own page; Parley never sees your password.</source>
<translation>ログインはブラウザーの %1 のページで行います。Parley がパスワードを見ることはありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; %1 owns it and pays.</source>
<translation>Parley 自身のアプリを通します。持ち主の %1 が払います。</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in with %1</source>
<translation>%1 でログイン</translation>
</message>
<message>
<location filename="../../desktop/ui/speech.py" />
<source>d MMM</source>
<translation>M月d日</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>#%1 on stage</source>
<translation>ステージの #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>We begin soon.</source>
<translation>まもなく始まります。</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Scan to join</source>
<translation>読み取って参加</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Close the stage</source>
<translation>ステージを閉じる</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by %1 @%2</source>
<translation>質問: %1 @%2</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by @%1</source>
<translation>質問: @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Leave full screen (Esc)</source>
<translation>全画面を終える (Esc)</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1, %2</source>
<translation>画面 %1、%2</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1</source>
<translation>画面 %1</translation>
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot start</source>
<translation>Parley を起動できません</translation>
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot open this</source>
<translation>Parley はこれを開けません</translation>
</message>
<message>
<location filename="../../desktop/ui/status_line.py" />
<source>Ctrl+Enter send · Alt+1…9 question · F6 next pane</source>
<translation>Ctrl+Enter 送信 · Alt+1…9 質問 · F6 次の領域</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts on their way</source>
<extracomment>Of one: %n post on its way</extracomment>
<translation>
<numerusform>%n 件のポストを送信中</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts timed</source>
<extracomment>Of one: %n post timed</extracomment>
<translation>
<numerusform>%n 件のポストが時刻待ち</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts need you</source>
<extracomment>Of one: %n post needs you</extracomment>
<translation>
<numerusform>%n 件のポストに対応が必要</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/accessible.py" />
<source>You read to before this post</source>
<translation>このポストの前まで読みました</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is pinned as Q%2, for you alone.</source>
<translation>@%1 のポストを Q%2 として自分用に固定しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the post. On %1, its menu “…” has Report.</source>
<translation>ポストをブラウザーで開きました。%1 のメニュー「…」に報告があります。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the profile. On %1, its menu “…” has Block @%2.</source>
<translation>プロフィールをブラウザーで開きました。%1 のメニュー「…」に @%2 のブロックがあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is in the inbox.</source>
<translation>@%1 のポストを受信箱に入れました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It mentions you or stands under a question. Who follows the hashtag alone does not see it.</source>
<translation>あなたにメンションしているか、質問の下にあります。ハッシュタグだけを追う人には見えません。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You pinned this post as a question, for yourself alone.</source>
<translation>このポストを質問として自分用に固定しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You hid this reply for everybody; it counts nowhere.</source>
<translation>この返信を全員に非表示にしました。どこにも数えられません。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>Somebody has to see to it. Who has it, and what was noted, is in the inbox.</source>
<translation>誰かの対応が必要です。誰が持っているかとメモは受信箱にあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>They post this link and say nothing else here. Who hosts can fold them away.</source>
<translation>このリンクを投稿し、ほかには何も言っていません。ホストは折りたためます。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You moved it here. The post's menu puts it back.</source>
<translation>あなたがここに移しました。ポストのメニューで戻せます。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It counts nowhere. The post's menu brings it back.</source>
<translation>どこにも数えられません。ポストのメニューで戻せます。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>pinned</source>
<translation>固定</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>hidden</source>
<translation>非表示</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>left out</source>
<translation>除外</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are muted in this room.</source>
<translation>「%1」を含むポストをこのルームでミュートしました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is gone.</source>
<translation>メモを消しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is shown again.</source>
<translation>@%1 を再び表示します。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are shown again.</source>
<translation>「%1」を含むポストを再び表示します。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 counts again.</source>
<translation>@%1 を再び数えます。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is moved to Q%2.</source>
<translation>@%1 のポストを Q%2 に移しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is on the stage, until the next question.</source>
<translation>@%1 のポストを、次の質問までステージに出します。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is off the stage.</source>
<translation>@%1 のポストをステージから下ろしました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is kept.</source>
<translation>@%1 のポストを取っておきました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is no longer kept.</source>
<translation>@%1 のポストを取っておくのをやめました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is back where Parley put it.</source>
<translation>@%1 のポストを Parley が置いた場所に戻しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts nowhere now.</source>
<translation>@%1 のポストを数えないようにしました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts again.</source>
<translation>@%1 のポストを再び数えます。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is left out of counts and cards.</source>
<translation>@%1 を集計とカードから除きました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are shown in this room.</source>
<translation>このルームで @%1 の画像を表示します。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are covered again.</source>
<translation>@%1 の画像を再び覆いました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is muted in this room.</source>
<translation>@%1 をこのルームでミュートしました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is kept.</source>
<translation>メモを保存しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/empty.py" />
<source>Show all</source>
<translation>すべて表示</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>This question · %1</source>
<translation>この質問 · %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>For me · %1</source>
<translation>自分宛て · %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All</source>
<translation>すべて</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All posts</source>
<translation>すべてのポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters</source>
<translation>その他のフィルター</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag (%1)</source>
<translation>ハッシュタグなし (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag</source>
<translation>ハッシュタグなし</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hosts and guests</source>
<translation>ホストとゲスト</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Unlabelled</source>
<translation>番号なし</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hide reposts</source>
<translation>リポストを隠す</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Newest at the bottom</source>
<translation>最新を下に</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Choose it to take that back</source>
<translation>選ぶと取り消します</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters. On: %1</source>
<translation>その他のフィルター。オン: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Posts that mention you, and replies to your posts</source>
<translation>あなたへのメンションと、あなたのポストへの返信</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: @%1</source>
<translation>ミュート中: @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: %1</source>
<translation>ミュート中: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Left out: @%1</source>
<translation>除外中: @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was</source>
<translation>元のままにする</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was (Escape)</source>
<translation>元のままにする (Escape)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1+</source>
<translation>%1+</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 waiting</source>
<translation>%1 件待ち</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let in</source>
<translation>入れる</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let all in: %1</source>
<translation>すべて入れる: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The stream is held. Nothing waits.</source>
<translation>ストリームは止まっています。待っているものはありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The stream goes on.</source>
<translation>ストリームが再び動きます。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 and its answers: %2</source>
<translation>%1 とその回答: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Hold the stream: new posts wait until you let them in (%1)</source>
<translation>ストリームを止める: 入れるまで新しいポストは待ちます (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Holding</source>
<translation>停止中</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The rest: %1</source>
<translation>残り: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>New posts wait here. Press to let them in again (%1)</source>
<translation>新しいポストはここで待ちます。押すと再び入ります (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 Press to let them in (%2)</source>
<translation>%1 押すと入ります (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1 (new)</source>
<translation>Q%1 (新規)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Show it in the inbox</source>
<translation>受信箱で表示</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1</source>
<translation>Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Show pictures by @%1 in this room (%2)</source>
<translation>このルームで @%1 の画像を表示 (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>They are not fetched before you want to see them.</source>
<translation>見たいときまで取得しません。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Poll</source>
<translation>アンケート</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1 on %2</source>
<translation>%1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Delete this post</source>
<translation>このポストを削除</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/menu.py" />
<source>Copy %n posts</source>
<extracomment>Of one: Copy %n post</extracomment>
<translation>
<numerusform>%n 件のポストをコピー</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1: allow it first</source>
<translation>%1: 先に許可</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Show pictures by @%1</source>
<translation>@%1 の画像を表示</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I do not host here</source>
<translation>ここのホストではない</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I host here</source>
<translation>ここのホストです</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Posts with this word, or these words, are not shown in this room.</source>
<translation>この言葉を含むポストは、このルームに表示されません。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Go to the newest post (%1)</source>
<translation>最新のポストへ (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Word to mute</source>
<translation>ミュートする単語</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Mute</source>
<translation>ミュート</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Nothing has come since you stopped reading.</source>
<translation>読むのをやめてから何も来ていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Your note about @%1's post. Nobody else sees it.</source>
<translation>@%1 のポストについてのメモ。ほかの人には見えません。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Home</source>
<translation>Home</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pills.py" />
<source>Where you stopped</source>
<translation>読み終えたところ</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/read_line.py" />
<source>You read to here</source>
<translation>ここまで読みました</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Reposted by %1</source>
<translation>%1 がリポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>It took the place of an earlier version.</source>
<translation>前の版に置き換わりました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>%1 (press to change it)</source>
<translation>%1 (押すと変更)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Show less</source>
<translation>少なく表示</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>just now</source>
<translation>今</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Practice posts have no page of their own.</source>
<translation>練習のポストに専用ページはありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>This post came by a file that does not say where it is.</source>
<translation>このポストは、場所の書かれていないファイルから来ました。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Repost in the browser</source>
<translation>ブラウザーでリポスト</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Kept: let it go (%1)</source>
<translation>取ってあります: やめる (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Keep this post (%1)</source>
<translation>このポストを取っておく (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as the next question, for you alone</source>
<translation>次の質問として自分用に固定</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as Q%1, for you alone</source>
<translation>Q%1 として自分用に固定</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>link to %1</source>
<translation>%1 へのリンク</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>question %1</source>
<translation>質問 %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>answers %1</source>
<translation>回答 %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>answer %1</source>
<translation>回答 %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%n minutes ago</source>
<extracomment>Of one: %n minute ago</extracomment>
<translation>
<numerusform>%n 分前</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%1, covered</source>
<translation>%1、覆い中</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>Poll: %1</source>
<translation>アンケート: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>kept</source>
<translation>取ってあるもの</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%n likes</source>
<extracomment>Of one: %n like</extracomment>
<translation>
<numerusform>いいね %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>probably answer %1</source>
<translation>おそらく回答 %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/voice.py" />
<source>%n posts for you</source>
<extracomment>Of one: %n post for you</extracomment>
<translation>
<numerusform>自分宛てのポスト %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/voice.py" />
<source>For you in #%1</source>
<translation>#%1 で自分宛て</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/voice.py" />
<source>For you: %1</source>
<translation>自分宛て: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video, %1</source>
<translation>動画、%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture from someone new here</source>
<translation>ここが初めての人の画像</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Edited</source>
<translation>編集済み</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably host</source>
<translation>おそらくホスト</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody named the hosts here. What @%1 posts shows it.</source>
<translation>ここのホストは指定されていません。@%1 のポストからわかります。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>without the hashtag</source>
<translation>ハッシュタグなし</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new, %1 from the host</source>
<extracomment>Of one: %n new, %1 from the host</extracomment>
<translation>
<numerusform>新着 %n 件、ホストから %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>The stream is held. %n posts wait.</source>
<extracomment>Of one: The stream is held. %n post waits.</extracomment>
<translation>
<numerusform>ストリームは止まっています。ポスト %n 件が待っています。</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>This is the newest post that you let in. %n more wait: you hold the stream.</source>
<extracomment>Of one: This is the newest post that you let in. %n more waits: you hold the stream.</extracomment>
<translation>
<numerusform>入れた中で最新のポストです。さらに %n 件が待っています。ストリームを止めています。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1</source>
<translation>新しいポスト: %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n posts are copied.</source>
<extracomment>Of one: The post is copied.</extracomment>
<translation>
<numerusform>%n 件のポストをコピーしました。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 has not answered since %2. A newer question may exist. What you send is kept.</source>
<translation>%2 から %1 の応答がありません。より新しい質問があるかもしれません。送るものは残ります。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>This question, %n answers</source>
<extracomment>Of one: This question, %n answer</extracomment>
<translation>
<numerusform>この質問、回答 %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 and what answers it</source>
<translation>%1 とその回答</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>waiting</source>
<translation>待機中</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sending…</source>
<translation>送信中…</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>checking</source>
<translation>確認中</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sent, not in search yet</source>
<translation>送信済み、検索にはまだ出ません</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>did not go out</source>
<translation>投稿されませんでした</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>its time went by</source>
<translation>時刻が過ぎました</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>continued in the browser</source>
<translation>ブラウザーで続き</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it replies to a post about it</source>
<translation>それについてのポストへの返信です</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it stands in a thread about it</source>
<translation>それについてのスレッドにあります</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>the same person answered it a moment before</source>
<translation>同じ人が直前に回答しました</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it uses the question's words</source>
<translation>質問の言葉を使っています</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it came while people were answering this</source>
<translation>みんなが回答している間に来ました</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF</source>
<translation>GIF</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video</source>
<translation>動画</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n pictures from someone new here</source>
<extracomment>Of one: %n picture from someone new here</extracomment>
<translation>
<numerusform>ここが初めての人の画像 %n 枚</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video from someone new here</source>
<translation>ここが初めての人の動画</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF from someone new here</source>
<translation>ここが初めての人の GIF</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture did not load</source>
<translation>画像を読み込めませんでした</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably %1: %2</source>
<translation>おそらく %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>in the inbox</source>
<translation>受信箱の中</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>escalated</source>
<translation>エスカレーション済み</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n accounts, one link</source>
<extracomment>Of one: %n account, one link</extracomment>
<translation>
<numerusform>%n アカウントが同じリンク</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new</source>
<extracomment>Of one: %n new</extracomment>
<translation>
<numerusform>新着 %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new from the host</source>
<extracomment>Of one: %n new from the host</extracomment>
<translation>
<numerusform>ホストから新着 %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1, from the host: %2</source>
<translation>新しいポスト: %1、ホストから: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>The newest %1 of %n posts are copied.</source>
<extracomment>Of one: The newest %1 of %n post are copied.</extracomment>
<translation>
<numerusform>%n 件のポストのうち新しい %1 件をコピーしました。</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nothing was asked yet</source>
<translation>まだ質問は出ていません</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1, what answers it, and what probably does (%2)</source>
<translation>%1、その回答、おそらくその回答 (%2)</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>For me, %n posts</source>
<extracomment>Of one: For me, %n post</extracomment>
<translation>
<numerusform>自分宛て、ポスト %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No post fits yet</source>
<translation>合うポストがまだありません</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only these are shown: %1.</source>
<translation>表示中: %1 だけ。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No posts with %1 yet</source>
<translation>%1 のポストはまだありません</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New ones appear here.</source>
<translation>新しいものはここに出ます。</translation>
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
<translation>この質問</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>For me</source>
<translation>自分宛て</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>for me</source>
<translation>自分宛て</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>hosts and guests</source>
<translation>ホストとゲスト</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>unlabelled</source>
<translation>番号なし</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>no reposts</source>
<translation>リポストなし</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Every post here is muted</source>
<translation>ここのポストはすべてミュートされています</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>“More filters” takes a mute back.</source>
<translation>「その他のフィルター」でミュートを取り消せます。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody has mentioned or answered you yet</source>
<translation>あなたへのメンションや返信はまだありません</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only posts for you are shown.</source>
<translation>自分宛てのポストだけを表示しています。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Looking for posts with %1</source>
<translation>%1 のポストを探しています</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>They appear here in a moment.</source>
<translation>もうすぐここに出ます。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Sign in to read %1 here</source>
<translation>%1 をここで読むにはログイン</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 shows its posts only to people who have signed in.</source>
<translation>%1 は、ログインした人だけにポストを見せます。</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>From the host: %1.</source>
<translation>ホストから: %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/system_opening.py" />
<source>Parley does not open that file.</source>
<translation>Parley はそのファイルを開きません。</translation>
</message>
<message>
<location filename="../../desktop/ui/system_opening.py" />
<source>It opens invitations (.parley) and calendar files (.ics).</source>
<translation>招待 (.parley) とカレンダーファイル (.ics) を開きます。</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n drafts</source>
<extracomment>Of one: %n draft</extracomment>
<translation>
<numerusform>下書き %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n prepared answers</source>
<extracomment>Of one: %n prepared answer</extracomment>
<translation>
<numerusform>用意した回答 %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n notes and marks</source>
<extracomment>Of one: %n note or mark</extracomment>
<translation>
<numerusform>メモと印 %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n posts that wait</source>
<extracomment>Of one: %n post that waits</extracomment>
<translation>
<numerusform>送信待ちのポスト %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>nothing</source>
<translation>なし</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>The archive was damaged. Parley put it aside and began a new one.</source>
<translation>アーカイブが壊れていました。Parley はそれを別に取り分け、新しく始めました。</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>Saved from it: %1.</source>
<translation>救い出したもの: %1。</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>The old one is kept as %1 in %2.</source>
<translation>古いものは %2 に %1 として残っています。</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>Words that no chat claims are in %1.txt.</source>
<translation>どのチャットにも属さない言葉は %1.txt にあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>as @%1</source>
<translation>@%1 として</translation>
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>Hosted by</source>
<translation>ホスト</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>No chat is planned</source>
<translation>予定のチャットはありません</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Open Parley</source>
<translation>Parley を開く</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Quit</source>
<translation>終了</translation>
</message>
<message>
<location filename="../../desktop/ui/update_line.py" />
<source>Parley %1 is there.</source>
<translation>Parley %1 が出ました。</translation>
</message>
<message>
<location filename="../../desktop/ui/update_line.py" />
<source>Open the download page</source>
<translation>ダウンロードページを開く</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Sign in again</source>
<translation>再びログイン</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Read in the browser</source>
<translation>ブラウザーで読む</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Look again</source>
<translation>もう一度確認</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Parley has stopped looking for new posts.</source>
<translation>Parley は新しいポストの確認を止めました。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Look at the proxy in the settings, under Connection.</source>
<translation>設定の「接続」でプロキシを確かめてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 cannot be reached.</source>
<translation>%1 との間のプロキシにつながりません。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 wants a name and a password.</source>
<translation>%1 との間のプロキシが、名前とパスワードを求めています。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network; the settings say where they go.</source>
<translation>ネットワークの管理者に聞いてください。入れる場所は設定にあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 does not let Parley through.</source>
<translation>%1 との間のプロキシが Parley を通しません。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network to let it.</source>
<translation>通すようネットワークの管理者に頼んでください。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy cannot be fetched.</source>
<translation>プロキシを決めるスクリプトを取得できません。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy does not work.</source>
<translation>プロキシを決めるスクリプトが動きません。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network, or name the proxy yourself in the settings.</source>
<translation>ネットワークの管理者に聞くか、設定でプロキシを指定してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The way to %1 is not safe, so nothing was sent.</source>
<translation>%1 への経路が安全でないため、何も送りませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Check this computer's date, or ask whoever runs your network.</source>
<translation>このコンピューターの日付を確かめるか、ネットワークの管理者に聞いてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The certificate of %1 is not valid today, so nothing was sent.</source>
<translation>%1 の証明書が今日は有効でないため、何も送りませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Nobody whom this computer trusts vouches for %1, so nothing was sent.</source>
<translation>このコンピューターの信頼する誰も %1 を保証しないため、何も送りませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Your network may read along: ask whoever runs it for its certificate.</source>
<translation>ネットワークに読まれている可能性があります。管理者に証明書を求めてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Somebody else answered in the place of %1, so nothing was sent.</source>
<translation>%1 の代わりに別の相手が応答したため、何も送りませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Open a page in your browser: your network may want you to sign in first.</source>
<translation>ブラウザーでページを開いてください。ネットワークへのログインが先に必要かもしれません。</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat is an hour on a hashtag. The host asks Q1, Q2, Q3. You answer A1, A2, A3. Parley adds the number and the hashtag for you.</source>
<translation>チャットは、ハッシュタグで過ごす1時間です。ホストが Q1、Q2、Q3 と質問し、A1、A2、A3 と回答します。番号とハッシュタグは Parley が付けます。</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat begins at once, on your own computer. A host asks, others answer, and you answer too and see your post come in. Nothing is posted, and you need no account.</source>
<translation>あなたのコンピューターの中で、すぐにチャットが始まります。ホストが質問し、みんなが回答し、あなたも回答して、ポストが届くのを見られます。何も投稿されず、アカウントも要りません。</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>#hashtag or invitation</source>
<translation>#hashtag または招待</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Host's handle (optional)</source>
<translation>ホストのユーザー名 (任意)</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Or join a chat</source>
<translation>またはチャットに参加</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>X shows posts to signed-in readers only; the room asks you to sign in.</source>
<translation>X は、ログインした人だけにポストを見せます。ルームでログインを求められます。</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>What is a hashtag?</source>
<translation>ハッシュタグとは？</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat that answers you, on your own computer. Nothing is posted.</source>
<translation>あなたのコンピューターの中で、答えてくれるチャットです。何も投稿されません。</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Questions are read from the host's posts.</source>
<translation>質問はホストのポストから読み取ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Practise first</source>
<translation>まず練習</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Show me round, two minutes</source>
<translation>案内を見る、2分</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Rooms joined lately</source>
<translation>最近参加したルーム</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Waiting to go out</source>
<translation>投稿待ち</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>On its way</source>
<translation>送信中</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>No clear answer yet. Looking whether it went out</source>
<translation>はっきりした応答がまだありません。投稿されたか確かめています</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sent. It shows up in the stream in a moment</source>
<translation>送信しました。もうすぐストリームに出ます</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It did not go out.</source>
<translation>投稿されませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Its time went by. Does it still go out?</source>
<translation>時刻が過ぎました。それでも投稿しますか？</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continued in the browser. Parley waits until it is seen</source>
<translation>ブラウザーで続き。見えるまで Parley が待ちます</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/words.py" />
<source>%n days ago</source>
<extracomment>Of one: %n day ago</extracomment>
<translation>
<numerusform>%n 日前</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 did not answer.</source>
<translation>%1 が応答しませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; Parley tries again by itself.</source>
<translation>テキストは残っています。Parley が自動的にもう一度試します。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 asks us to slow down.</source>
<translation>%1 が、ゆっくりするよう求めています。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>As many posts went out as %1 takes in a day.</source>
<translation>%1 が1日に受け付ける数のポストを送りました。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it goes out when the day is over, or now in the browser.</source>
<translation>テキストは残っています。日が変わると投稿されます。今ならブラウザーで投稿できます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 says that the credit is used up.</source>
<translation>%1 によると、クレジットがなくなりました。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it can go out in the browser.</source>
<translation>テキストは残っています。ブラウザーで投稿できます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Another Parley or program has the stream, so this one looks by itself.</source>
<translation>ストリームは別の Parley かプログラムが使っているため、ここでは自分で確認します。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It takes over when the other one leaves.</source>
<translation>それが離れると引き継ぎます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take the stored bearer token, so Parley looks by itself.</source>
<translation>%1 が保存された Bearer トークンを受け付けないため、Parley は自分で確認します。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Put another one in Settings, or take it out there.</source>
<translation>設定で別のものを入れるか、そこから外してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has no room for this chat in its stream, so Parley looks by itself.</source>
<translation>%1 のストリームにこのチャットの空きがないため、Parley は自分で確認します。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Whoever owns the app can delete some of its stream rules.</source>
<translation>アプリの持ち主は、ストリームの規則をいくつか削除できます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app do no more this month.</source>
<translation>%1 は、今月これ以上このアプリに許可しません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has trouble of its own just now.</source>
<translation>%1 側に今、問題があります。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 gave no clear answer.</source>
<translation>%1 からはっきりした応答がありませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks whether it went out before it tries again.</source>
<translation>もう一度試す前に、投稿されたか Parley が確かめます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has this text from you already.</source>
<translation>%1 には、このテキストがもうあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change a word, or discard it.</source>
<translation>言葉を一つ変えるか、破棄してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 counts more characters than fit in a post.</source>
<translation>%1 の数え方では、1件のポストに収まる文字数を超えています。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten it; your text is kept.</source>
<translation>短くしてください。テキストは残っています。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>What it follows did not go out.</source>
<translation>この前のポストが投稿されませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or send it by itself.</source>
<translation>それを変えるか、これだけを送信してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>There is nothing to send yet.</source>
<translation>送信するものがまだありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this reply in the browser only.</source>
<translation>%1 は、この返信をブラウザーからだけ受け付けます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; your text comes along.</source>
<translation>ブラウザーで続けてください。テキストも移ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes quotations in the browser only.</source>
<translation>%1 は、引用をブラウザーからだけ受け付けます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes one word with a $ in a post.</source>
<translation>%1 が受け付ける $ 付きの言葉は、1件のポストに1つです。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave one of them, or continue in the browser.</source>
<translation>1つを残して消すか、ブラウザーで続けてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley do that.</source>
<translation>%1 は、この Parley にそれを許可していません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; whoever set it up can mend it at %1.</source>
<translation>ブラウザーで続けてください。設定した人が %1 で直せます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take a picture of this post.</source>
<translation>%1 が、このポストの画像を受け付けません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave it out, or take another; your text is kept.</source>
<translation>外すか、別の画像にしてください。テキストは残っています。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 still works on a picture of this post.</source>
<translation>%1 が、このポストの画像をまだ処理しています。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley tries again by itself.</source>
<translation>Parley が自動的にもう一度試します。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not have a picture of this post any more.</source>
<translation>このポストの画像が %1 にもうありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley uploads it again by itself.</source>
<translation>Parley が自動的にもう一度アップロードします。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let you do that with this post.</source>
<translation>%1 は、このポストへのその操作を許可していません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was changed there.</source>
<translation>そこでは何も変わっていません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>That post or person is gone.</source>
<translation>そのポストか人は、もういません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was sent.</source>
<translation>何も送りませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this only from somebody who is signed in.</source>
<translation>%1 は、ログインした人からだけ受け付けます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in, or continue in the browser.</source>
<translation>テキストは残っています。ログインするか、ブラウザーで続けてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not know this sign-in any more.</source>
<translation>%1 は、このログインをもう認識しません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in again, or continue in the browser.</source>
<translation>テキストは残っています。再びログインするか、ブラウザーで続けてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring has no key for %1 at the moment.</source>
<translation>今、キーリングに %1 のキーがありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock the keyring, or sign in again.</source>
<translation>キーリングのロックを解除するか、再びログインしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to do this for you yet.</source>
<translation>これを Parley に許可していません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; allow it, or continue in the browser.</source>
<translation>テキストは残っています。許可するか、ブラウザーで続けてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This was written for another network, so Parley kept it here.</source>
<translation>これは別のネットワーク用に書かれたため、ここに残しました。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Copy the text into the right room.</source>
<translation>テキストを正しいルームにコピーしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so nothing can be saved.</source>
<translation>ディスクがいっぱいで、何も保存できません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; what you type stays here until then.</source>
<translation>空きを作ってください。それまで、入力したものはここに残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>The run sheet's shared folder cannot be reached.</source>
<translation>進行表の共有フォルダーにつながりません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It is kept here, and shared again once the folder is back.</source>
<translation>ここに残り、フォルダーが戻ると再び共有されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your desktop could not be told that Parley opens these links.</source>
<translation>Parley がこれらのリンクを開くことを、デスクトップに登録できませんでした。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>See that xdg-utils is installed, and that you may write to your desktop's folders.</source>
<translation>xdg-utils があり、デスクトップのフォルダーに書き込めることを確かめてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something is asked before that goes out.</source>
<translation>投稿の前に確認があります。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Say that you mean it, or leave it.</source>
<translation>そのつもりだと答えるか、やめてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so nothing can be saved.</source>
<translation>Parley が自分のフォルダーに書き込めず、何も保存できません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; what you type stays here until then.</source>
<translation>ディスクと権限を確かめてください。それまで、入力したものはここに残ります。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring is locked.</source>
<translation>キーリングがロックされています。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it and look again; until then you sign in at every start.</source>
<translation>ロックを解除してもう一度確認してください。それまで、起動のたびにログインします。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring does not answer.</source>
<translation>キーリングが応答しません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it, or restart it; Parley tries again by itself.</source>
<translation>ロックを解除するか再起動してください。Parley が自動的にもう一度試します。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out here. %1 could not be told, and may still list Parley.</source>
<translation>ここではログアウトしました。%1 に伝えられなかったため、Parley がまだ一覧にあるかもしれません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Remove it there: Settings, Security and account access, Apps and sessions, Connected apps.</source>
<translation>そこで削除してください: 設定、セキュリティとアカウントアクセス、アプリとセッション、連携しているアプリ。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out. A key that opens nothing any more is still in your keyring.</source>
<translation>ログアウトしました。もう使えないキーが、まだキーリングにあります。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You may delete it there; its name begins with Parley.</source>
<translation>そこで削除できます。名前は Parley で始まります。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This computer has no safe place for your key.</source>
<translation>このコンピューターにはキーの安全な置き場所がありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Start a keyring such as GNOME Keyring or KWallet.</source>
<translation>GNOME Keyring や KWallet などのキーリングを起動してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks again by itself.</source>
<translation>Parley が自動的にもう一度確認します。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can top it up.</source>
<translation>ブラウザーで続きを読んでください。アプリの料金を払う人が追加できます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app read no more posts this month.</source>
<translation>%1 は、今月これ以上このアプリにポストを読ませません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can ask for more.</source>
<translation>ブラウザーで続きを読んでください。アプリの料金を払う人が追加を求められます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley has read as much here today as it may.</source>
<translation>今日ここで読める分を Parley が読み終えました。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes on when the day ends in UTC.</source>
<translation>UTC で日が変わると再開します。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley read.</source>
<translation>%1 は、この Parley に読むことを許可していません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever set it up can add its app to a package at %1.</source>
<translation>ブラウザーで続きを読んでください。設定した人が %1 でアプリをパッケージに加えられます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so new posts cannot be kept.</source>
<translation>ディスクがいっぱいで、新しいポストを残せません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; Parley goes on by itself.</source>
<translation>空きを作ってください。Parley は自動的に続けます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so new posts cannot be kept.</source>
<translation>Parley が自分のフォルダーに書き込めず、新しいポストを残せません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; Parley goes on by itself.</source>
<translation>ディスクと権限を確かめてください。Parley は自動的に続けます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 keeps this from you.</source>
<translation>%1 はこれをあなたに見せません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser.</source>
<translation>ブラウザーで続きを読んでください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has nothing there any more.</source>
<translation>%1 のそこにはもう何もありません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 shows this only to somebody who is signed in.</source>
<translation>%1 は、ログインした人だけにこれを見せます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in to read on.</source>
<translation>続きを読むにはログインしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again to read on.</source>
<translation>続きを読むには再びログインしてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to read for you.</source>
<translation>読み取りを Parley に許可していません。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again and allow it.</source>
<translation>再びログインして許可してください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something went wrong inside Parley. Your text is kept.</source>
<translation>Parley の中で問題が起きました。テキストは残っています。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten the marked part; your text is kept.</source>
<translation>印の付いた部分を短くしてください。テキストは残っています。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes out by itself at %1.</source>
<translation>%1 に自動的に投稿されます。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>the practice room</source>
<translation>練習ルーム</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Stopped looking</source>
<translation>確認を停止</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again now.</source>
<translation>もう一度試しています。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again in %1 s.</source>
<translation>%1 秒後にもう一度試します。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 min ago</source>
<translation>%1 分前</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 h ago</source>
<translation>%1 時間前</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It can go out at %1; Parley asks you then.</source>
<translation>%1 に投稿できます。そのとき Parley が確認します。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>reading older posts</source>
<translation>以前のポストを読んでいます</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or continue in the browser.</source>
<translation>変更するか、ブラウザーで続けてください。</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connecting to %1</source>
<translation>%1 に接続中</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1 by its stream</source>
<translation>%1 にストリームで接続</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1</source>
<translation>%1 に接続</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>looking now</source>
<translation>確認中</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>next look in %1 s</source>
<translation>次の確認は %1 秒後</translation>
</message>
<message>
<location filename="../../resources/documents/frame.html" />
<source>Skip to the content</source>
<translation>本文へ移動</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Chat report</source>
<translation>チャットのレポート</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Chat report, while the chat is on</source>
<translation>チャットのレポート (開催中)</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Nothing was said, so there is nothing to count.</source>
<translation>何も話されなかったため、数えるものがありません。</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>answered</source>
<translation>回答済み</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>handed over</source>
<translation>人に渡した</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>still open</source>
<translation>未対応</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Found in the posts alone: a file of posts has no inbox.</source>
<translation>ポストだけから見つけたものです。ポストのファイルに受信箱はありません。</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>New people are those of whom nothing is here before this chat; the oldest post here is of %1.</source>
<translation>新しい人とは、このチャットより前のものがここにない人です。ここで最も古いポストは %1 のものです。</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Asked at %1</source>
<translation>%1 に質問</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Best answers</source>
<translation>注目の回答</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>answers with the question’s number</source>
<translation>質問の番号が付いた回答</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>posts without one that probably belong to it. Best answers are those that were taken up most: their reposts and the replies to them by other people, added up.</source>
<translation>番号はないが、おそらくこれに属するポスト。注目の回答は最も反響のあったもので、リポストとほかの人からの返信を足したものです。</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Figures beside those of earlier chats</source>
<translation>前のチャットと並べた数字</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Figure</source>
<translation>数字</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>This chat</source>
<translation>このチャット</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Median before</source>
<translation>以前の中央値</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Usual</source>
<translation>いつも</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Verdict</source>
<translation>判定</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>More: wording, who talks with whom, hashtags and links</source>
<translation>その他: 言い回し、誰と誰が話したか、ハッシュタグとリンク</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Asks for</source>
<translation>聞くこと</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Words in an answer</source>
<translation>回答の語数</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Words without links; of answers the middle one (the median).</source>
<translation>リンクを除く語数。回答は中央値です。</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Whether one wording brings more answers than another is said once there are eight questions of each kind, over all of the room’s chats.</source>
<translation>言い回しで回答の数が変わるかどうかは、ルームの全チャットで各種の質問が8問そろうと出ます。</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Pairs who both spoke to the other: posts that reply to the other, or begin with their @name. The first number is the first one’s.</source>
<translation>互いに話した2人。相手への返信、またはその @名 で始まるポストです。最初の数字は最初の人のものです。</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>No two people spoke to each other by reply or @name.</source>
<translation>返信や @名 で互いに話した人はいません。</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Hashtags</source>
<translation>ハッシュタグ</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>A post counts once for each. The room’s own hashtags are left out.</source>
<translation>ポストはハッシュタグごとに1回数えます。ルーム自身のハッシュタグは除きます。</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>How each figure is counted</source>
<translation>それぞれの数え方</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Counted by Parley on %1, from the posts that this computer had then. What was deleted before, or never reached it, is not in the figures.</source>
<translation>%1 に Parley が、そのときこのコンピューターにあったポストから数えました。それより前に削除されたものや届かなかったものは含みません。</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Probably hosted by</source>
<translation>おそらくホスト:</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>with</source>
<translation>ゲスト:</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>asked at %1; again at %2</source>
<translation>%1 に質問、%2 に再び</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>asked at %1</source>
<translation>%1 に質問</translation>
</message>
<message numerus="yes">
<location filename="../../resources/documents/transcript.html" />
<source>As posted, in %n posts</source>
<extracomment>Of one: As posted</extracomment>
<translation>
<numerusform>投稿のとおり、ポスト %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>replies on a dashed line carry no number and probably belong here</source>
<translation>破線の返信には番号がなく、おそらくここに属します</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Also answered under another question:</source>
<translation>別の質問の下でも回答:</translation>
</message>
<message numerus="yes">
<location filename="../../resources/documents/transcript.html" />
<source>%n posts without a label</source>
<extracomment>Of one: %n post without a label</extracomment>
<translation>
<numerusform>番号なしのポスト %n 件</numerusform>
</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Everybody who posted, with their role, answers and posts</source>
<translation>投稿した全員と、その役割、回答、ポスト</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Only passed posts on:</source>
<translation>リポストだけ:</translation>
</message>
</context>
</TS>
