<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
<name>Parley</name>
<message>
<location filename="../../desktop/app.py" />
<source>The practice room is open with another chat.</source>
<translation>غرفة التدريب مفتوحة بدردشة أخرى.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Close its window first.</source>
<translation>أغلق نافذتها أولًا.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Choose another --port, or leave it out for any free one.</source>
<translation>اختر --port آخر، أو اتركه لأي منفذ حر.</translation>
</message>
<message>
<location filename="../../desktop/app.py" />
<source>Mend the file, or practise without --replay.</source>
<translation>أصلح الملف، أو تدرّب دون --replay.</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Stopped. Not all chats of #%1 are in the list yet; Parley finds the rest by and by.</source>
<translation>توقف. قائمة دردشات #%1 غير مكتملة بعد؛ يعثر Parley على الباقي تدريجيًا.</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Finding the chats of #%1</source>
<translation>البحث عن دردشات #%1</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Open</source>
<translation>فتح</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Transcript…</source>
<translation>المحضر…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Report</source>
<translation>تقرير</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Recap</source>
<translation>خلاصة</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Your hour</source>
<translation>ساعتك</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Check for deleted posts…</source>
<translation>التحقق من المنشورات المحذوفة…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>How long posts stay…</source>
<translation>مدة بقاء المنشورات…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Forget this room…</source>
<translation>نسيان هذه الغرفة…</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Replay in the practice room</source>
<translation>إعادة عرض في غرفة التدريب</translation>
</message>
<message>
<location filename="../../desktop/archive_acts.py" />
<source>Go on</source>
<translation>متابعة</translation>
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>No chat was found in this room yet. One is found once people talk.</source>
<translation>لم يُعثر بعد على دردشة في هذه الغرفة. تظهر عندما يتحدث الناس.</translation>
</message>
<message>
<location filename="../../desktop/archiving.py" />
<source>Stopped. What was done by then stays.</source>
<translation>توقف. ما تم حتى الآن يبقى.</translation>
</message>
<message>
<location filename="../../desktop/arriving.py" />
<source>Files and privacy</source>
<translation>الملفات والخصوصية</translation>
</message>
<message>
<location filename="../../desktop/calming.py" />
<source>Quiet: nothing is shown or heard outside the window.</source>
<translation>هدوء: لا يظهر شيء خارج النافذة ولا يُسمع.</translation>
</message>
<message>
<location filename="../../desktop/calming.py" />
<source>Quiet is off.</source>
<translation>الهدوء متوقف.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan.py" />
<source>Choose one from the list, for example Europe/Berlin.</source>
<translation>اختر واحدة من القائمة، مثل Europe/Berlin.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan.py" />
<source>There is no time zone %1.</source>
<translation>لا توجد منطقة زمنية %1.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That cannot be a client id.</source>
<translation>لا يمكن أن يكون ذلك معرّف عميل.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Use the public OAuth 2.0 client id, never a secret.</source>
<translation>استخدم OAuth 2.0 client id العلني، لا سرًا أبدًا.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>A chat lasts from a minute to seven days.</source>
<translation>تدوم الدردشة من دقيقة إلى سبعة أيام.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That is no date that a chat can have.</source>
<translation>لا يمكن أن يكون ذلك تاريخ دردشة.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>People are told whose app they sign in through.</source>
<translation>يُخبَر الناس بصاحب التطبيق الذي يسجّلون الدخول عبره.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Say who pays for it.</source>
<translation>اذكر من يدفع مقابله.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>One begins with https://</source>
<translation>الرابط يبدأ بـ https://</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>The chat does not come again on the day of its first time.</source>
<translation>لا تتكرر الدردشة في يوم مرتها الأولى.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Choose a first day that the rule names, or another rule.</source>
<translation>اختر يومًا أول تذكره القاعدة، أو قاعدة أخرى.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Leave some of them out.</source>
<translation>احذف بعضها.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>%1 is no link.</source>
<translation>%1 ليس رابطًا.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Say it in fewer.</source>
<translation>قله بأقل.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>The chat comes again before it is over.</source>
<translation>تتكرر الدردشة قبل أن تنتهي.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Make it shorter, or have it come again less often.</source>
<translation>قصّرها، أو اجعلها تتكرر أقل.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>These are more than %1.</source>
<translation>هذه أكثر من %1.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That has more than %1 characters.</source>
<translation>في ذلك أكثر من %1 حرف.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>That time has gone by.</source>
<translation>مضى ذلك الوقت.</translation>
</message>
<message>
<location filename="../../desktop/core/chat_plan_check.py" />
<source>Choose a later one.</source>
<translation>اختر وقتًا لاحقًا.</translation>
</message>
<message>
<location filename="../../desktop/core/client_app.py" />
<source>This is no client id.</source>
<translation>هذا ليس معرّف عميل.</translation>
</message>
<message>
<location filename="../../desktop/core/client_app.py" />
<source>Copy the OAuth 2.0 Client ID; its secret does not belong here.</source>
<translation>انسخ OAuth 2.0 Client ID؛ سرّه لا مكان له هنا.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/export_limit.py" />
<source>X lets %1 posts a day leave in full. %n posts stand here as links; tomorrow more can leave in full.</source>
<extracomment>Of one: X lets %1 posts a day leave in full. One post stands here as a link; tomorrow more can leave in full.</extracomment>
<translation>
<numerusform>يسمح X بإخراج %1 من المنشورات كاملة في اليوم. لا منشورات هنا روابط؛ غدًا يمكن إخراج المزيد.</numerusform>
<numerusform>يسمح X بإخراج %1 من المنشورات كاملة في اليوم. منشور واحد هنا رابط؛ غدًا يمكن إخراج المزيد كاملًا.</numerusform>
<numerusform>يسمح X بإخراج %1 من المنشورات كاملة في اليوم. منشوران هنا رابطان؛ غدًا يمكن إخراج المزيد كاملًا.</numerusform>
<numerusform>يسمح X بإخراج %1 من المنشورات كاملة في اليوم. %n منشورات هنا روابط؛ غدًا يمكن إخراج المزيد كاملًا.</numerusform>
<numerusform>يسمح X بإخراج %1 من المنشورات كاملة في اليوم. %n منشورًا هنا روابط؛ غدًا يمكن إخراج المزيد كاملًا.</numerusform>
<numerusform>يسمح X بإخراج %1 من المنشورات كاملة في اليوم. %n منشور هنا روابط؛ غدًا يمكن إخراج المزيد كاملًا.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/core/going.py" />
<source>Stopped.</source>
<translation>توقف.</translation>
</message>
<message>
<location filename="../../desktop/core/going.py" />
<source>What was done by then stays.</source>
<translation>ما تم حتى الآن يبقى.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for a new one.</source>
<translation>اطلب دعوة جديدة ممن أرسلها.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>That is not an invitation to a chat.</source>
<translation>هذه ليست دعوة إلى دردشة.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>One begins with parley:join?</source>
<translation>الدعوة تبدأ بـ parley:join?</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation is too long to be one.</source>
<translation>هذه الدعوة أطول من أن تكون دعوة.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for a shorter one.</source>
<translation>اطلب دعوة أقصر ممن أرسلها.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation brings an app to sign in through, and its client id cannot be one.</source>
<translation>تأتي هذه الدعوة بتطبيق لتسجيل الدخول عبره، ولا يصلح معرّف عميله.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Parley cannot use this invitation: %1.</source>
<translation>لا يستطيع Parley استخدام هذه الدعوة: %1.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation carries something that looks like a secret key, so Parley does not use it.</source>
<translation>تحمل هذه الدعوة ما يشبه مفتاحًا سريًا، فلا يستخدمها Parley.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Tell whoever sent it: a secret never belongs in an invitation, and this one is known now.</source>
<translation>أخبر من أرسلها: لا مكان لسر في دعوة، وهذا السر صار معروفًا.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>This invitation names an address that Parley should talk to, so Parley does not use it.</source>
<translation>تذكر هذه الدعوة عنوانًا يتحدث إليه Parley، فلا يستخدمها Parley.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>Ask whoever sent it for one without.</source>
<translation>اطلب دعوة بدونه ممن أرسلها.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it was made for another version of Parley</source>
<translation>صُنعت لإصدار آخر من Parley</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it brings an app to sign in through and does not say whose it is</source>
<translation>تأتي بتطبيق لتسجيل الدخول عبره ولا تذكر صاحبه</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it names no hashtag</source>
<translation>لا تذكر هاشتاغًا</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>its %1 cannot be one</source>
<translation>لا يصلح %1 فيها</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it does not say how long the chat lasts</source>
<translation>لا تذكر كم تدوم الدردشة</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>The plan has more than %1 questions.</source>
<translation>في الخطة أكثر من %1 من الأسئلة.</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it does not say when the chat begins in a form like 2026-11-26T18:00:00Z</source>
<translation>لا تذكر متى تبدأ الدردشة بشكل مثل 2026-11-26T18:00:00Z</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>a question of its plan is not written like 1@5:Why?</source>
<translation>سؤال في خطتها ليس مكتوبًا مثل 1@5:Why?</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it names more than %1 people or hashtags of a kind</source>
<translation>تذكر أكثر من %1 من الأشخاص أو الهاشتاغات من نوع واحد</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>its %1 has more than %2 characters</source>
<translation>في %1 فيها أكثر من %2 حرف</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it says %1 more than once</source>
<translation>تذكر %1 أكثر من مرة</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it is not written as Parley writes it</source>
<translation>ليست مكتوبة كما يكتبها Parley</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it holds signs that cannot be seen</source>
<translation>فيها علامات لا تُرى</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>a day that it leaves out is none</source>
<translation>يوم تستثنيه ليس يومًا</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>it has questions and does not say when the chat begins</source>
<translation>فيها أسئلة ولا تذكر متى تبدأ الدردشة</translation>
</message>
<message>
<location filename="../../desktop/core/invitation.py" />
<source>there is no time zone %1</source>
<translation>لا توجد منطقة زمنية %1</translation>
</message>
<message>
<location filename="../../desktop/core/later.py" />
<source>That time is past.</source>
<translation>مضى ذلك الوقت.</translation>
</message>
<message>
<location filename="../../desktop/core/later.py" />
<source>Choose one that is still to come.</source>
<translation>اختر وقتًا لم يأت بعد.</translation>
</message>
<message>
<location filename="../../desktop/core/launch_line.py" />
<source>That is nothing that a start of Parley would say.</source>
<translation>هذا ما لا يقوله تشغيل Parley.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Asked of us</source>
<translation>ما طُلب منا</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts in which somebody else names a host or guest, or replies to one, and asks them something; and whatever was taken into the inbox. Answers to a numbered question do not count, nor do requests to see a question again.</source>
<translation>المنشورات التي يذكر فيها غيرُنا مضيفًا أو ضيفًا، أو يرد عليه، ويسأله شيئًا؛ وكل ما أُخذ إلى الوارد. لا تُحسب الإجابات عن سؤال مرقّم، ولا طلبات رؤية سؤال من جديد.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answered</source>
<translation>مُجاب عنه</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those that the inbox calls answered; of what is not in the inbox, those after which a host or guest replied to the asker, or named them in a post that replies to nobody else.</source>
<translation>منها: ما يعدّه الوارد مُجابًا عنه؛ ومما ليس في الوارد، ما رد بعده مضيف أو ضيف على السائل، أو ذكره في منشور لا يرد على غيره.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Time to our answer</source>
<translation>الوقت حتى إجابتنا</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the request to our answer. Half of the answered ones were answered within this time (the median).</source>
<translation>من الطلب إلى إجابتنا. نصف ما أُجيب عنه أُجيب عنه خلال هذا الوقت (الوسيط).</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Handed over</source>
<translation>مُسلَّم</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those that the inbox gave to a person or sent outside the chat, and that are not answered yet.</source>
<translation>منها: ما سلّمه الوارد إلى شخص أو أرسله خارج الدردشة، ولم يُجب عنه بعد.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Still open</source>
<translation>ما زال مفتوحًا</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: those neither answered nor handed over.</source>
<translation>منها: ما لم يُجب عنه ولم يُسلَّم.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts</source>
<translation>المنشورات</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts in people's own words. Reposts, and posts that say somebody else's words again, are not among them. To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question.</source>
<translation>منشورات بكلمات أصحابها. ليست منها إعادات النشر ولا المنشورات التي تكرر كلمات غيرها. الدردشة التي عثر عليها Parley تشمل كل المنشورات حتى ربع ساعة بعد هدوئها؛ ثم، لسبعة أيام أو حتى الدردشة التالية، ما يرد على أحدها أو يمرره أو يبدأ كإجابة عن سؤال.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>People</source>
<translation>الأشخاص</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Accounts with at least one post in their own words, hosts and guests among them.</source>
<translation>حسابات لها منشور واحد على الأقل بكلماتها، ومنها المضيفون والضيوف.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>New people</source>
<translation>أشخاص جدد</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of these: accounts, hosts left out, of which nothing earlier is in this computer's archive of the room.</source>
<translation>منها: حسابات، دون المضيفين، لا شيء أقدم لها في أرشيف الغرفة على هذا الحاسوب.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answers</source>
<translation>الإجابات</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts that carry the number of a question as its answer. An answer in several parts is one; an answer to two questions is one here, and counts for each of the two below.</source>
<translation>منشورات تحمل رقم سؤال بوصفها إجابته. الإجابة في عدة أجزاء واحدة؛ والإجابة عن سؤالين واحدة هنا، وتُحسب أدناه لكل منهما.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Reposts</source>
<translation>إعادات النشر</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>For every post, how often it was passed on: the network's own count, or the reposts and word-for-word repeats that are here, whichever is more. Added up, with the reposts of posts from outside the chat.</source>
<translation>لكل منشور، عدد مرات تمريره: عدد الشبكة، أو إعادات النشر والتكرار الحرفي الموجودة هنا، أيهما أكثر. مجموعًا، مع إعادات نشر منشورات من خارج الدردشة.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Questions</source>
<translation>الأسئلة</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Numbers under which a host asked something, or that were pinned.</source>
<translation>أرقام سأل تحتها مضيف شيئًا، أو ثُبّتت.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Answers to a question</source>
<translation>الإجابات عن سؤال</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>The middle one (the median) of the questions' answers: half of the questions have more, half have fewer.</source>
<translation>القيمة الوسطى (الوسيط) لإجابات الأسئلة: نصف الأسئلة له أكثر، ونصفها أقل.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>People answering a question</source>
<translation>أشخاص يجيبون عن سؤال</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>The middle one (the median) of how many different accounts answered each question.</source>
<translation>القيمة الوسطى (الوسيط) لعدد الحسابات المختلفة التي أجابت عن كل سؤال.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>First answer after</source>
<translation>أول إجابة بعد</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the question's first post to its first answer; the middle one (the median) of the questions.</source>
<translation>من أول منشور للسؤال إلى أول إجابة عنه؛ القيمة الوسطى (الوسيط) للأسئلة.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Half of the answers after</source>
<translation>نصف الإجابات بعد</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>From the question's first post until half of its answers were there; the middle one (the median) of the questions.</source>
<translation>من أول منشور للسؤال حتى وصل نصف إجاباته؛ القيمة الوسطى (الوسيط) للأسئلة.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Replies among participants</source>
<translation>ردود بين المشاركين</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Posts that reply to somebody in the chat, or begin with their @name, where neither of the two is a host or guest.</source>
<translation>منشورات ترد على أحد في الدردشة، أو تبدأ بـ @اسمه، حيث لا أحد منهما مضيف أو ضيف.</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Without a number</source>
<translation>بلا رقم</translation>
</message>
<message>
<location filename="../../desktop/core/measure.py" />
<source>Of all posts that belong to a question: the share without its number. Whether such a post belongs to a question is worked out from replies, wording and time, so this is an estimate.</source>
<translation>من كل المنشورات التي تخص سؤالًا: نسبة ما لا يحمل رقمه. يُستنتج انتماء منشور كهذا إلى سؤال من الردود والصياغة والوقت، فهذا تقدير.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>Use a form like https://api.x.com.</source>
<translation>استخدم شكلًا مثل https://api.x.com.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>Use https; plain http is for 127.0.0.1 only.</source>
<translation>استخدم https؛ أما http وحده فلـ 127.0.0.1 فقط.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 is not the address of an API.</source>
<translation>%1 ليس عنوان API.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 would send your key unprotected.</source>
<translation>%1 يرسل مفتاحك بلا حماية.</translation>
</message>
<message>
<location filename="../../desktop/core/origin.py" />
<source>%1 is not an address.</source>
<translation>%1 ليس عنوانًا.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan's chat lasts longer than Parley can follow, or no time at all.</source>
<translation>دردشة الخطة تدوم أطول مما يستطيع Parley متابعته، أو لا تدوم أصلًا.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan's start is no date that a chat can have.</source>
<translation>بدء الخطة ليس تاريخًا يصلح لدردشة.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Questions are numbered from 1 to %1.</source>
<translation>تُرقَّم الأسئلة من 1 إلى %1.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>The plan has two questions with the number %1.</source>
<translation>في الخطة سؤالان بالرقم %1.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Q%1 is planned outside of the chat's %2 minutes.</source>
<translation>Q%1 مخطط له خارج دقائق الدردشة الـ %2.</translation>
</message>
<message>
<location filename="../../desktop/core/plan.py" />
<source>Q%1 has no text, or more than %2 characters.</source>
<translation>Q%1 بلا نص، أو فيه أكثر من %2 حرف.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Use a form like %1.</source>
<translation>استخدم شكلًا مثل %1.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Parley keeps no name and password of a proxy.</source>
<translation>لا يحفظ Parley اسم وكيل ولا كلمة مروره.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Leave them out here; with them, set the variable HTTPS_PROXY before Parley starts.</source>
<translation>اتركهما هنا؛ ولاستخدامهما اضبط المتغير HTTPS_PROXY قبل تشغيل Parley.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>This is not the address of a proxy.</source>
<translation>هذا ليس عنوان وكيل.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>The port of the proxy is missing.</source>
<translation>منفذ الوكيل ناقص.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>Parley keeps no name and password for a script.</source>
<translation>لا يحفظ Parley اسمًا ولا كلمة مرور لنص برمجي.</translation>
</message>
<message>
<location filename="../../desktop/core/proxy.py" />
<source>This is not the address of a script.</source>
<translation>هذا ليس عنوان نص برمجي.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Write it as FREQ=WEEKLY;BYDAY=TH.</source>
<translation>اكتبه هكذا: FREQ=WEEKLY;BYDAY=TH.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Parley does not understand %1 in the rule by which the chat comes again.</source>
<translation>لا يفهم Parley %1 في القاعدة التي تتكرر بها الدردشة.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>The chat comes again until a day that there is not.</source>
<translation>تتكرر الدردشة حتى يوم لا وجود له.</translation>
</message>
<message>
<location filename="../../desktop/core/recurrence.py" />
<source>Write it as UNTIL=20261231.</source>
<translation>اكتبه هكذا: UNTIL=20261231.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Type one word, for example %1.</source>
<translation>اكتب كلمة واحدة، مثل %1.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Type it as on the profile, for example @ada_l.</source>
<translation>اكتبه كما في الملف الشخصي، مثل @ada_l.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>A chat needs a hashtag.</source>
<translation>تحتاج الدردشة إلى هاشتاغ.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>That is too long for a hashtag.</source>
<translation>ذلك أطول من أن يكون هاشتاغًا.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Did you mean #%1?</source>
<translation>هل تقصد #%1؟</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>#%1 cannot be a hashtag: it is one word of letters and digits.</source>
<translation>لا يمكن أن يكون #%1 هاشتاغًا: الهاشتاغ كلمة واحدة من أحرف وأرقام.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>%1 is not a handle.</source>
<translation>%1 ليس معرّفًا.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Use %1 characters at most.</source>
<translation>استخدم %1 من الأحرف على الأكثر.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>#%1 has no letter, so X does not link it.</source>
<translation>لا حرف في #%1، فلا يجعله X رابطًا.</translation>
</message>
<message>
<location filename="../../desktop/core/room.py" />
<source>Try #chat%1.</source>
<translation>جرّب #chat%1.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Nothing was added. Take some out first, or add fewer.</source>
<translation>لم يُضف شيء. أزل بعضها أولًا، أو أضف أقل.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>That cue is not on the run sheet any more.</source>
<translation>لم تعد تلك الفقرة في جدول الفقرات.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>That one is posted.</source>
<translation>تلك منشورة.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Correct it instead.</source>
<translation>صحّحها بدلًا من ذلك.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>Shorten it; nothing was changed.</source>
<translation>اختصرها؛ لم يتغير شيء.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A cue can be planned for a week around the chat's start.</source>
<translation>يمكن تخطيط فقرة في حدود أسبوع حول بدء الدردشة.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A run sheet takes %1 cues, and that would be %2.</source>
<translation>يتسع جدول الفقرات لـ %1 من الفقرات، وتلك %2.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_acts.py" />
<source>A cue takes %1 characters.</source>
<translation>تتسع الفقرة لـ %1 من الأحرف.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_change.py" />
<source>A line of the shared run sheet is too long.</source>
<translation>في جدول الفقرات المشترك سطر طويل جدًا.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_change.py" />
<source>A line of the shared run sheet cannot be read.</source>
<translation>في جدول الفقرات المشترك سطر لا يمكن قراءته.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>That is too much text for a run sheet.</source>
<translation>ذلك نص أكثر مما يتسع له جدول الفقرات.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Paste the questions alone.</source>
<translation>ألصق الأسئلة وحدها.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Nothing was added. Shorten it.</source>
<translation>لم يُضف شيء. اختصره.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>There is no question in that.</source>
<translation>لا سؤال في ذلك.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Begin each line with Q1:, Q2: and so on.</source>
<translation>ابدأ كل سطر بـ Q1: ثم Q2: وهكذا.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>Nothing was added. Add fewer.</source>
<translation>لم يُضف شيء. أضف أقل.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>A line has more than %1 characters.</source>
<translation>في أحد الأسطر أكثر من %1 حرف.</translation>
</message>
<message>
<location filename="../../desktop/core/run_sheet_import.py" />
<source>That is %1 lines; a run sheet takes %2 cues.</source>
<translation>الأسطر %1؛ ويتسع جدول الفقرات لـ %2 من الفقرات.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/wording.py" />
<source>Up to %n words</source>
<extracomment>Of one: Up to %n word</extracomment>
<translation>
<numerusform>حتى %n كلمة</numerusform>
<numerusform>حتى كلمة واحدة</numerusform>
<numerusform>حتى كلمتين</numerusform>
<numerusform>حتى %n كلمات</numerusform>
<numerusform>حتى %n كلمة</numerusform>
<numerusform>حتى %n كلمة</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/core/wording.py" />
<source>More than %n words</source>
<extracomment>Of one: More than %n word</extracomment>
<translation>
<numerusform>أكثر من %n كلمة</numerusform>
<numerusform>أكثر من كلمة واحدة</numerusform>
<numerusform>أكثر من كلمتين</numerusform>
<numerusform>أكثر من %n كلمات</numerusform>
<numerusform>أكثر من %n كلمة</numerusform>
<numerusform>أكثر من %n كلمة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Open (what, how, why)</source>
<translation>مفتوح (ماذا، كيف، لماذا)</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Yes or no</source>
<translation>نعم أو لا</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>One question mark</source>
<translation>علامة استفهام واحدة</translation>
</message>
<message>
<location filename="../../desktop/core/wording.py" />
<source>Several questions in one</source>
<translation>عدة أسئلة في واحد</translation>
</message>
<message>
<location filename="../../desktop/crashing.py" />
<source>Show</source>
<translation>عرض</translation>
</message>
<message>
<location filename="../../desktop/crashing.py" />
<source>Delete</source>
<translation>حذف</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>In a real chat this opens your browser.</source>
<translation>في دردشة حقيقية يفتح هذا متصفحك.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Here nothing leaves this computer.</source>
<translation>هنا لا شيء يغادر هذا الحاسوب.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Name a folder that you may write to.</source>
<translation>سمِّ مجلدًا تجوز لك الكتابة فيه.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>What you typed here cannot be saved, so this room stays open.</source>
<translation>لا يمكن حفظ ما كتبته هنا، لذلك تبقى هذه الغرفة مفتوحة.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>Make room on the disk, or copy the text and clear it.</source>
<translation>أفسح مكانًا على القرص، أو انسخ النص وأفرغ المربع.</translation>
</message>
<message>
<location filename="../../desktop/desk.py" />
<source>The picture could not be written to %1.</source>
<translation>تعذرت كتابة الصورة إلى %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/edition.py" />
<source>%1, %2 to %3 (%4)</source>
<translation>%1، من %2 إلى %3 (%4)</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n posts</source>
<extracomment>Of one: %n post</extracomment>
<translation>
<numerusform>لا منشورات</numerusform>
<numerusform>منشور واحد</numerusform>
<numerusform>منشوران</numerusform>
<numerusform>%n منشورات</numerusform>
<numerusform>%n منشورًا</numerusform>
<numerusform>%n منشور</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>%1 by %2</source>
<translation>%1 من %2</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>%1, %2</source>
<translation>%1، %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n answers</source>
<extracomment>Of one: %n answer</extracomment>
<translation>
<numerusform>لا إجابات</numerusform>
<numerusform>إجابة واحدة</numerusform>
<numerusform>إجابتان</numerusform>
<numerusform>%n إجابات</numerusform>
<numerusform>%n إجابة</numerusform>
<numerusform>%n إجابة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>%1 by %2.</source>
<translation>%1 من %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n people</source>
<extracomment>Of one: %n person</extracomment>
<translation>
<numerusform>لا أشخاص</numerusform>
<numerusform>شخص واحد</numerusform>
<numerusform>شخصان</numerusform>
<numerusform>%n أشخاص</numerusform>
<numerusform>%n شخصًا</numerusform>
<numerusform>%n شخص</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/newsletter.py" />
<source>%n questions</source>
<extracomment>Of one: %n question</extracomment>
<translation>
<numerusform>لا أسئلة</numerusform>
<numerusform>سؤال واحد</numerusform>
<numerusform>سؤالان</numerusform>
<numerusform>%n أسئلة</numerusform>
<numerusform>%n سؤالًا</numerusform>
<numerusform>%n سؤال</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Hosted by %1 with %2.</source>
<translation>المضيف %1، مع %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Hosted by %1.</source>
<translation>المضيف %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>Question %1</source>
<translation>السؤال %1</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>No answers.</source>
<translation>لا إجابات.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>With %1.</source>
<translation>مع %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/newsletter.py" />
<source>A post that does not stand here.</source>
<translation>منشور لا يظهر هنا.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Names are replaced by numbers, the same ones throughout. What somebody says in a post may still show who they are, and a post's words can be searched for.</source>
<translation>استُبدلت بالأسماء أرقام، هي نفسها في كل مكان. لكن ما يقوله أحد في منشور قد يدل عليه، ويمكن البحث عن كلمات المنشور.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>An answer is counted where its author wrote the question's number (A3), or where whoever made this transcript put it there; one in several posts is one. Posts without a number stand apart as “probably”: they reply to an answer, go on with one, use the question's words, or came while it was the newest.</source>
<translation>تُحسب إجابةً حيث كتب صاحبها رقم السؤال (A3)، أو حيث وضعه صانع هذا المحضر؛ والإجابة في عدة منشورات واحدة. المنشورات بلا رقم تقف على حدة بوصفها «على الأرجح»: ترد على إجابة، أو تكمل واحدة، أو تستخدم كلمات السؤال، أو جاءت حين كان أحدث سؤال.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Reposts, and posts that repeat another one word for word, are counted with the original and not shown again. Where the network told a larger number, that is given.</source>
<translation>إعادات النشر، والمنشورات التي تكرر غيرها حرفيًا، تُحسب مع الأصل ولا تُعرض من جديد. وحيث ذكرت الشبكة عددًا أكبر، فهو المذكور.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question. People are counted of the same posts.</source>
<translation>الدردشة التي عثر عليها Parley تشمل كل المنشورات حتى ربع ساعة بعد هدوئها؛ ثم، لسبعة أيام أو حتى الدردشة التالية، ما يرد على أحدها أو يمرره أو يبدأ كإجابة عن سؤال. ويُعدّ الأشخاص من المنشورات نفسها.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>What people wrote is theirs. Made with Parley, as one file that contacts nobody when it is opened.</source>
<translation>ما كتبه الناس لهم. صُنع بـ Parley، ملفًا واحدًا لا يتصل بأحد عند فتحه.</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Names are replaced by initials, the same ones throughout. What somebody says in a post may still show who they are, and a post's words can be searched for.</source>
<translation>استُبدلت بالأسماء أحرفها الأولى، هي نفسها في كل مكان. لكن ما يقوله أحد في منشور قد يدل عليه، ويمكن البحث عن كلمات المنشور.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>questions</source>
<extracomment>Of one: question</extracomment>
<translation>
<numerusform>أسئلة</numerusform>
<numerusform>سؤال</numerusform>
<numerusform>سؤالان</numerusform>
<numerusform>أسئلة</numerusform>
<numerusform>سؤالًا</numerusform>
<numerusform>سؤال</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>answers</source>
<extracomment>Of one: answer</extracomment>
<translation>
<numerusform>إجابات</numerusform>
<numerusform>إجابة</numerusform>
<numerusform>إجابتان</numerusform>
<numerusform>إجابات</numerusform>
<numerusform>إجابة</numerusform>
<numerusform>إجابة</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>people</source>
<extracomment>Of one: people</extracomment>
<translation>
<numerusform>أشخاص</numerusform>
<numerusform>شخص</numerusform>
<numerusform>شخصان</numerusform>
<numerusform>أشخاص</numerusform>
<numerusform>شخصًا</numerusform>
<numerusform>شخص</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>posts</source>
<extracomment>Of one: post</extracomment>
<translation>
<numerusform>منشورات</numerusform>
<numerusform>منشور</numerusform>
<numerusform>منشوران</numerusform>
<numerusform>منشورات</numerusform>
<numerusform>منشورًا</numerusform>
<numerusform>منشور</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>reposts</source>
<extracomment>Of one: repost</extracomment>
<translation>
<numerusform>إعادات نشر</numerusform>
<numerusform>إعادة نشر</numerusform>
<numerusform>إعادتا نشر</numerusform>
<numerusform>إعادات نشر</numerusform>
<numerusform>إعادة نشر</numerusform>
<numerusform>إعادة نشر</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>Of its %n posts %1 came once the chat was over.</source>
<extracomment>Of one: Of its %n post %1 came once the chat was over.</extracomment>
<translation>
<numerusform>من %n منشور جاء %1 بعد انتهاء الدردشة.</numerusform>
<numerusform>من منشور واحد جاء %1 بعد انتهاء الدردشة.</numerusform>
<numerusform>من منشورين جاء %1 بعد انتهاء الدردشة.</numerusform>
<numerusform>من %n منشورات جاء %1 بعد انتهاء الدردشة.</numerusform>
<numerusform>من %n منشورًا جاء %1 بعد انتهاء الدردشة.</numerusform>
<numerusform>من %n منشور جاء %1 بعد انتهاء الدردشة.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>%n posts repeated something from outside this chat; that is counted, and not shown.</source>
<extracomment>Of one: One post repeated something from outside this chat; that is counted, and not shown.</extracomment>
<translation>
<numerusform>كرر %n منشور شيئًا من خارج هذه الدردشة؛ ذلك محسوب وغير معروض.</numerusform>
<numerusform>كرر منشور واحد شيئًا من خارج هذه الدردشة؛ ذلك محسوب وغير معروض.</numerusform>
<numerusform>كرر منشوران شيئًا من خارج هذه الدردشة؛ ذلك محسوب وغير معروض.</numerusform>
<numerusform>كرر %n منشورات شيئًا من خارج هذه الدردشة؛ ذلك محسوب وغير معروض.</numerusform>
<numerusform>كرر %n منشورًا شيئًا من خارج هذه الدردشة؛ ذلك محسوب وغير معروض.</numerusform>
<numerusform>كرر %n منشور شيئًا من خارج هذه الدردشة؛ ذلك محسوب وغير معروض.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/notes.py" />
<source>Nobody named the hosts; they are known by what they wrote.</source>
<translation>لم يسمّ أحد المضيفين؛ عُرفوا مما كتبوه.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>%n posts are counted and not shown.</source>
<extracomment>Of one: One post is counted and not shown.</extracomment>
<translation>
<numerusform>يُحسب %n منشور دون عرض.</numerusform>
<numerusform>يُحسب منشور واحد دون عرض.</numerusform>
<numerusform>يُحسب منشوران دون عرض.</numerusform>
<numerusform>يُحسب %n منشورات دون عرض.</numerusform>
<numerusform>يُحسب %n منشورًا دون عرض.</numerusform>
<numerusform>يُحسب %n منشور دون عرض.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/notes.py" />
<source>Of %n posts only the link stands here.</source>
<extracomment>Of one: Of one post only the link stands here.</extracomment>
<translation>
<numerusform>لا يظهر هنا إلا الرابط من %n منشور.</numerusform>
<numerusform>لا يظهر هنا إلا الرابط من منشور واحد.</numerusform>
<numerusform>لا يظهر هنا إلا الرابط من منشورين.</numerusform>
<numerusform>لا يظهر هنا إلا الرابط من %n منشورات.</numerusform>
<numerusform>لا يظهر هنا إلا الرابط من %n منشورًا.</numerusform>
<numerusform>لا يظهر هنا إلا الرابط من %n منشور.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Host</source>
<translation>مضيف</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Probably</source>
<translation>على الأرجح</translation>
</message>
<message>
<location filename="../../desktop/documents/person_marks.py" />
<source>Guest</source>
<translation>ضيف</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>probably hosted by</source>
<translation>المضيف على الأرجح:</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>hosted by</source>
<translation>المضيف:</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>The difference is too clear to be chance.</source>
<translation>الفرق أوضح من أن يكون صدفة.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>That may be chance.</source>
<translation>قد يكون ذلك صدفة.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Somebody</source>
<translation>أحدهم</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>nothing earlier of this room is known here</source>
<translation>لا شيء أقدم من هذه الغرفة معروف هنا</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%1, and %n posts without a number that probably belong to it</source>
<extracomment>Of one: %1, and %n post without a number that probably belongs to it</extracomment>
<translation>
<numerusform>%1، و%n منشور بلا رقم على الأرجح يخصه</numerusform>
<numerusform>%1، ومنشور واحد بلا رقم على الأرجح يخصه</numerusform>
<numerusform>%1، ومنشوران بلا رقم على الأرجح يخصه</numerusform>
<numerusform>%1، و%n منشورات بلا رقم على الأرجح يخصه</numerusform>
<numerusform>%1، و%n منشورًا بلا رقم على الأرجح يخصه</numerusform>
<numerusform>%1، و%n منشور بلا رقم على الأرجح يخصه</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Its words stay with the network today</source>
<translation>كلماته تبقى لدى الشبكة اليوم</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>%1, several questions in one</source>
<translation>%1، عدة أسئلة في واحد</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%1: %2 of the people answered (the middle one of %n questions)</source>
<extracomment>Of one: %1: %2 of the people answered (%n question)</extracomment>
<translation>
<numerusform>%1: أجاب %2 من الأشخاص (الأوسط من %n سؤال)</numerusform>
<numerusform>%1: أجاب %2 من الأشخاص (الأوسط من سؤال واحد)</numerusform>
<numerusform>%1: أجاب %2 من الأشخاص (الأوسط من سؤالين)</numerusform>
<numerusform>%1: أجاب %2 من الأشخاص (الأوسط من %n أسئلة)</numerusform>
<numerusform>%1: أجاب %2 من الأشخاص (الأوسط من %n سؤالًا)</numerusform>
<numerusform>%1: أجاب %2 من الأشخاص (الأوسط من %n سؤال)</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>guest</source>
<translation>الضيف:</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>Half of them after</source>
<translation>نصفها بعد</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%n reposts</source>
<extracomment>Of one: %n repost</extracomment>
<translation>
<numerusform>لا إعادات نشر</numerusform>
<numerusform>إعادة نشر واحدة</numerusform>
<numerusform>إعادتا نشر</numerusform>
<numerusform>%n إعادات نشر</numerusform>
<numerusform>%n إعادة نشر</numerusform>
<numerusform>%n إعادة نشر</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_page.py" />
<source>%n replies</source>
<extracomment>Of one: %n reply</extracomment>
<translation>
<numerusform>لا ردود</numerusform>
<numerusform>رد واحد</numerusform>
<numerusform>ردّان</numerusform>
<numerusform>%n ردود</numerusform>
<numerusform>%n ردًا</numerusform>
<numerusform>%n رد</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>what, how or why</source>
<translation>ماذا أو كيف أو لماذا</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>yes or no</source>
<translation>نعم أو لا</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>no question mark</source>
<translation>بلا علامة استفهام</translation>
</message>
<message>
<location filename="../../desktop/documents/report_page.py" />
<source>otherwise</source>
<translation>غير ذلك</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 min</source>
<translation>%1 د</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 to %2</source>
<translation>%1 إلى %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>Compared with the %n chats before this one.</source>
<extracomment>Of one: Compared with the chat before this one.</extracomment>
<translation>
<numerusform>مقارنة بالدردشات السابقة (%n).</numerusform>
<numerusform>مقارنة بالدردشة السابقة.</numerusform>
<numerusform>مقارنة بالدردشتين السابقتين.</numerusform>
<numerusform>مقارنة بآخر %n دردشات سابقة.</numerusform>
<numerusform>مقارنة بآخر %n دردشة سابقة.</numerusform>
<numerusform>مقارنة بآخر %n دردشة سابقة.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>“Usual” is the range into which the next chat falls at least 19 times out of 20 while nothing has changed. It is worked out from how far the earlier chats (here %1) lie apart, and is wide while they are few (a prediction interval by Student’s t, of counts on the scale of their square roots, of minutes of their logarithms). Of the figures compared (here %2) one outside its range now and then is still chance; the same one twice in a row hardly is.</source>
<translation>«المعتاد» هو المدى الذي تقع فيه الدردشة القادمة 19 مرة على الأقل من 20 ما لم يتغير شيء. يُحسب من تباعد الدردشات السابقة (هنا %1)، وهو واسع ما دامت قليلة (فترة تنبؤ بتوزيع t لستودنت، للأعداد على مقياس جذورها التربيعية، وللدقائق على مقياس لوغاريتماتها). من الأرقام المقارنة (هنا %2) يبقى خروج واحد عن مداه أحيانًا صدفة؛ أما الرقم نفسه مرتين متتاليتين فبالكاد.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 Asked: %2.</source>
<translation>%1 طُرح: %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>The figures count %n posts that were handed to somebody outside the chat; nothing of them is quoted here.</source>
<extracomment>Of one: The figures count %n post that was handed to somebody outside the chat; nothing of it is quoted here.</extracomment>
<translation>
<numerusform>لا منشورات سُلّمت إلى أحد خارج الدردشة.</numerusform>
<numerusform>تشمل الأرقام منشورًا واحدًا سُلّم إلى أحد خارج الدردشة؛ لا يُقتبس منه شيء هنا.</numerusform>
<numerusform>تشمل الأرقام منشورين سُلّما إلى أحد خارج الدردشة؛ لا يُقتبس منهما شيء هنا.</numerusform>
<numerusform>تشمل الأرقام %n منشورات سُلّمت إلى أحد خارج الدردشة؛ لا يُقتبس منها شيء هنا.</numerusform>
<numerusform>تشمل الأرقام %n منشورًا سُلّمت إلى أحد خارج الدردشة؛ لا يُقتبس منها شيء هنا.</numerusform>
<numerusform>تشمل الأرقام %n منشور سُلّمت إلى أحد خارج الدردشة؛ لا يُقتبس منها شيء هنا.</numerusform>
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
<numerusform>لا أيام</numerusform>
<numerusform>يوم واحد</numerusform>
<numerusform>يومان</numerusform>
<numerusform>%n أيام</numerusform>
<numerusform>%n يومًا</numerusform>
<numerusform>%n يوم</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>under 1 min</source>
<translation>أقل من 1 د</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 (%2)</source>
<translation>%1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>longer than usual</source>
<translation>أطول من المعتاد</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>more than usual</source>
<translation>أكثر من المعتاد</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>shorter than usual</source>
<translation>أقصر من المعتاد</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>less than usual</source>
<translation>أقل من المعتاد</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>as usual</source>
<translation>كالمعتاد</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>From three earlier chats on, this says what was not as usual. Known so far: %1.</source>
<translation>ابتداءً من ثلاث دردشات سابقة، يُذكر هنا ما خالف المعتاد. المعروف حتى الآن: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Nobody asked us anything.</source>
<translation>لم يسألنا أحد شيئًا.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. It was handed over.</source>
<translation>سُئلنا أمرًا واحدًا. سُلّم إلى غيرنا.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. It is still open.</source>
<translation>سُئلنا أمرًا واحدًا. ما زال مفتوحًا.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2.</source>
<translation>أجبنا عن %1 من %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts a day. The busiest day was %1, with %2.</source>
<translation>المنشورات في اليوم. أكثر الأيام ازدحامًا %1، وفيه %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 h %2 min</source>
<translation>%1 س %2 د</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>%1 h</source>
<translation>%1 س</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>More than usual: %1.</source>
<translation>أكثر من المعتاد: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Less than usual: %1.</source>
<translation>أقل من المعتاد: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Everything else was as usual.</source>
<translation>كل ما عدا ذلك كان كالمعتاد.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2, half of them within %3.</source>
<translation>أجبنا عن %1 من %2، نصفها خلال %3.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We answered %1 of %2, after %3.</source>
<translation>أجبنا عن %1 من %2، بعد %3.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n were handed over.</source>
<extracomment>Of one: %n was handed over.</extracomment>
<translation>
<numerusform>لم يُسلَّم شيء.</numerusform>
<numerusform>سُلّم واحد.</numerusform>
<numerusform>سُلّم اثنان.</numerusform>
<numerusform>سُلّمت %n.</numerusform>
<numerusform>سُلّم %n.</numerusform>
<numerusform>سُلّم %n.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/documents/report_words.py" />
<source>%n are still open.</source>
<extracomment>Of one: %n is still open.</extracomment>
<translation>
<numerusform>لا شيء مفتوح.</numerusform>
<numerusform>واحد ما زال مفتوحًا.</numerusform>
<numerusform>اثنان ما زالا مفتوحين.</numerusform>
<numerusform>%n ما زالت مفتوحة.</numerusform>
<numerusform>%n ما زالت مفتوحة.</numerusform>
<numerusform>%n ما زالت مفتوحة.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Everything that can be compared was as usual.</source>
<translation>كل ما يمكن مقارنته كان كالمعتاد.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. We answered it after %1.</source>
<translation>سُئلنا أمرًا واحدًا. أجبنا عنه بعد %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>We were asked one thing. We answered it.</source>
<translation>سُئلنا أمرًا واحدًا. أجبنا عنه.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts a minute. The busiest minute was at %1, with %2.</source>
<translation>المنشورات في الدقيقة. أكثر الدقائق ازدحامًا %1، وفيها %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/report_words.py" />
<source>Posts an hour. The busiest hour was at %1, with %2.</source>
<translation>المنشورات في الساعة. أكثر الساعات ازدحامًا %1، وفيها %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Transcript of %1. %2.</source>
<translation>محضر %1. %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Probably hosted by %1.</source>
<translation>المضيف على الأرجح %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>As posted:</source>
<translation>كما نُشر:</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Name</source>
<translation>الاسم</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Passed on</source>
<translation>مُرّر</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Only passed posts on: %1.</source>
<translation>مرّروا منشورات فقط: %1.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 asked this at %2; again at %3.</source>
<translation>طرح %1 هذا في %2؛ ومرة أخرى في %3.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 asked this at %2.</source>
<translation>طرح %1 هذا في %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>probably %1</source>
<translation>على الأرجح %1</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>host</source>
<translation>مضيف</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Who took part</source>
<translation>من شارك</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>How to read this</source>
<translation>كيف يُقرأ هذا</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>%1 answered this, too, under %2.</source>
<translation>أجاب %1 عن هذا أيضًا، تحت %2.</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Before the first question</source>
<translation>قبل السؤال الأول</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>What was said</source>
<translation>ما قيل</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Probably about %1</source>
<translation>على الأرجح عن %1</translation>
</message>
<message>
<location filename="../../desktop/documents/transcript_markdown.py" />
<source>Side talk during %1</source>
<translation>أحاديث جانبية أثناء %1</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Deleting what Parley keeps here. Your keyring may ask for its password.</source>
<translation>يُحذف ما يحتفظ به Parley هنا. قد تطلب سلسلة مفاتيحك كلمة مرورها.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Exported to %1: %2.</source>
<translation>صُدّر إلى %1: %2.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Imported: %1.</source>
<translation>استُورد: %1.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>The practice room is open.</source>
<translation>غرفة التدريب مفتوحة.</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>nothing new</source>
<translation>لا جديد</translation>
</message>
<message>
<location filename="../../desktop/filing.py" />
<source>Some words have no chat any more:</source>
<translation>بعض الكلمات لم تعد لها دردشة:</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>New here? Two minutes show you how a chat works, with a question to answer.</source>
<translation>جديد هنا؟ في دقيقتين ترى كيف تسير الدردشة، مع سؤال تجيب عنه.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>That was the tour. F1 has it again, whenever you like.</source>
<translation>كانت هذه الجولة. F1 يعيدها متى شئت.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>The tour waits where you left it: press F1.</source>
<translation>تنتظر الجولة حيث تركتها: اضغط F1.</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>Show me round</source>
<translation>جولة تعريفية</translation>
</message>
<message>
<location filename="../../desktop/guiding.py" />
<source>Not now</source>
<translation>ليس الآن</translation>
</message>
<message>
<location filename="../../desktop/invited.py" />
<source>Invitations lead to real chats, and this is the practice room.</source>
<translation>تؤدي الدعوات إلى دردشات حقيقية، وهذه غرفة التدريب.</translation>
</message>
<message>
<location filename="../../desktop/invited.py" />
<source>Open it in the window of your real chats.</source>
<translation>افتحها في نافذة دردشاتك الحقيقية.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at what there is of #%1</source>
<translation>معاينة ما هو موجود من #%1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Changing how long #%1 keeps posts</source>
<translation>تغيير مدة احتفاظ #%1 بالمنشورات</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Forgetting #%1</source>
<translation>نسيان #%1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Looking at %1</source>
<translation>معاينة %1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Nothing to check: of all posts here it was heard today, or they came by a file.</source>
<translation>لا شيء يستدعي التحقق: كل المنشورات هنا وردت أخبارها اليوم أو جاءت من ملف.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Checking %1</source>
<translation>التحقق من %1</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Sign in to #%1 to have its posts checked.</source>
<translation>سجّل الدخول إلى #%1 للتحقق من منشوراتها.</translation>
</message>
<message>
<location filename="../../desktop/keeping.py" />
<source>Stopped. The rest of what is older leaves by itself later.</source>
<translation>توقف. الأقدم المتبقي يُحذف لاحقًا من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/networks/hindrance.py" />
<source>Look at the proxy in the settings, under Connection, or ask whoever runs your network.</source>
<translation>راجع الوكيل في الإعدادات، تحت «الاتصال»، أو اسأل من يدير شبكتك.</translation>
</message>
<message>
<location filename="../../desktop/networks/hindrance.py" />
<source>The proxy on the way cannot be reached.</source>
<translation>تعذر الوصول إلى الوكيل في الطريق.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>This answer belongs to another sign-in.</source>
<translation>هذا الجواب لتسجيل دخول آخر.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Start signing in once more.</source>
<translation>ابدأ تسجيل الدخول مرة أخرى.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>You did not give access.</source>
<translation>لم تمنح الوصول.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Sign in again whenever you like.</source>
<translation>سجّل الدخول من جديد متى شئت.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>The sign-in did not go through.</source>
<translation>لم ينجح تسجيل الدخول.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>The sign-in was not taken.</source>
<translation>لم يُقبل تسجيل الدخول.</translation>
</message>
<message>
<location filename="../../desktop/networks/oauth.py" />
<source>Start it again; it takes a minute.</source>
<translation>ابدأه من جديد؛ يستغرق دقيقة.</translation>
</message>
<message>
<location filename="../../desktop/networks/trust.py" />
<source>The certificates that %1 names (%2) cannot be read.</source>
<translation>لا يمكن قراءة الشهادات التي يسمّيها %1 (%2).</translation>
</message>
<message>
<location filename="../../desktop/networks/trust.py" />
<source>Mend %1, or take it away to use this computer's own store.</source>
<translation>أصلح %1، أو أزله لاستخدام مخزن هذا الحاسوب.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>A proxy script is wanted here, and this program cannot run one.</source>
<translation>المطلوب هنا نص برمجي للوكيل، وهذا البرنامج لا يشغّله.</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Name the proxy itself in the settings, under Connection.</source>
<translation>سمِّ الوكيل نفسه في الإعدادات، تحت «الاتصال».</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Name an HTTP proxy in the settings, under Connection.</source>
<translation>سمِّ وكيل HTTP في الإعدادات، تحت «الاتصال».</translation>
</message>
<message>
<location filename="../../desktop/networks/way.py" />
<source>Parley cannot use a proxy of this kind (%1).</source>
<translation>لا يستطيع Parley استخدام وكيل من هذا النوع (%1).</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>%1 did not take this.</source>
<translation>لم يقبل %1 هذا.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>%1 did not take this: “%2”</source>
<translation>لم يقبل %1 هذا: «%2»</translation>
</message>
<message>
<location filename="../../desktop/networks/x/problems.py" />
<source>Check this computer's date and time.</source>
<translation>راجع تاريخ هذا الحاسوب ووقته.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>Type one word, for example #critlib.</source>
<translation>اكتب كلمة واحدة، مثل #critlib.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>These %1 hashtags are too long for one search.</source>
<translation>هذه الهاشتاغات الـ %1 أطول من أن تُبحث معًا.</translation>
</message>
<message>
<location filename="../../desktop/networks/x/query.py" />
<source>Take some away: together they may have about %1 characters.</source>
<translation>أزل بعضها: معًا يجوز أن تبلغ نحو %1 حرف.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Parley last heard of these posts on %1. What was deleted since has to leave here, too.</source>
<translation>آخر خبر وصل Parley عن هذه المنشورات كان في %1. ما حُذف منذئذ يجب أن يُحذف هنا أيضًا.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Opening the chat</source>
<translation>فتح الدردشة</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>That post is gone.</source>
<translation>لم يعد ذلك المنشور موجودًا.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>It was deleted, or its room was forgotten.</source>
<translation>حُذف، أو نُسيت غرفته.</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Check them…</source>
<translation>التحقق منها…</translation>
</message>
<message>
<location filename="../../desktop/past_chats.py" />
<source>Undo</source>
<translation>تراجع</translation>
</message>
<message>
<location filename="../../desktop/readiness.py" />
<source>Profiles are not shown here.</source>
<translation>لا تُعرض الملفات الشخصية هنا.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Close other programs and try again.</source>
<translation>أغلق برامج أخرى وحاول من جديد.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>The rehearsal could not begin: %1.</source>
<translation>تعذر بدء البروفة: %1.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>There is nothing to rehearse yet.</source>
<translation>لا شيء للبروفة بعد.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Put the questions on the run sheet first.</source>
<translation>ضع الأسئلة في جدول الفقرات أولًا.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>This is the rehearsal.</source>
<translation>هذه هي البروفة.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>End it, and you may rehearse the chat again.</source>
<translation>أنهها، ثم يمكنك إجراء بروفة أخرى.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>You are in no room yet.</source>
<translation>لست في أي غرفة بعد.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Join one and plan a chat in it, then rehearse it.</source>
<translation>انضم إلى غرفة وخطط فيها لدردشة، ثم أجرِ بروفتها.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>No chat of yours is planned in this room.</source>
<translation>لا دردشة لك مخططة في هذه الغرفة.</translation>
</message>
<message>
<location filename="../../desktop/rehearsing.py" />
<source>Plan one, then rehearse it.</source>
<translation>خطط لواحدة، ثم أجرِ بروفتها.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>Nothing of this chat is left here.</source>
<translation>لم يبق شيء من هذه الدردشة هنا.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>Choose another one.</source>
<translation>اختر غيرها.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>A chat is being replayed already.</source>
<translation>تُعاد الآن دردشة أخرى.</translation>
</message>
<message>
<location filename="../../desktop/replaying.py" />
<source>The chat could not begin: %1.</source>
<translation>تعذر بدء الدردشة: %1.</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>The report is saved in %1 as %2.</source>
<translation>التقرير محفوظ في %1 باسم %2.</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Report of %1</source>
<translation>تقرير عن %1</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Reading the chat</source>
<translation>قراءة الدردشة</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Save the report</source>
<translation>حفظ التقرير</translation>
</message>
<message>
<location filename="../../desktop/reporting.py" />
<source>Saving the report</source>
<translation>حفظ التقرير جارٍ</translation>
</message>
<message>
<location filename="../../desktop/self_testing/translations.py" />
<source>Welcome to Parley</source>
<translation>أهلًا بك في Parley</translation>
</message>
<message>
<location filename="../../desktop/services/archivist.py" />
<source>Parley ends.</source>
<translation>Parley ينتهي.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Close its window, or end it where it hangs, and start Parley again.</source>
<translation>أغلق نافذته، أو أنهه حيث تعلّق، ثم شغّل Parley من جديد.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Close its window and start Parley again.</source>
<translation>أغلق نافذته وشغّل Parley من جديد.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and cannot be reached from here.</source>
<translation>Parley مفتوح من قبل في %1، ولا يمكن الوصول إليه من هنا.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Use the window that is there, perhaps on another computer, or set %1 to another folder.</source>
<translation>استخدم النافذة الموجودة، ربما على حاسوب آخر، أو اضبط %1 على مجلد آخر.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and does not answer.</source>
<translation>Parley مفتوح من قبل في %1، ولا يستجيب.</translation>
</message>
<message>
<location filename="../../desktop/services/claim.py" />
<source>Parley is open already in %1, and is of another version.</source>
<translation>Parley مفتوح من قبل في %1، وهو من إصدار آخر.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Back to Parley</source>
<translation>العودة إلى Parley</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page now; Parley goes on from here.</source>
<translation>يمكنك إغلاق هذه الصفحة الآن؛ يكمل Parley من هنا.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Nothing was given</source>
<translation>لم يُمنح شيء</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You did not give Parley access. You can close this page now.</source>
<translation>لم تمنح Parley الوصول. يمكنك إغلاق هذه الصفحة الآن.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>Parley has your answer</source>
<translation>لدى Parley جوابك</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page now.</source>
<translation>يمكنك إغلاق هذه الصفحة الآن.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>This is not an answer that Parley waits for</source>
<translation>هذا ليس جوابًا ينتظره Parley</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>You can close this page; nothing happened.</source>
<translation>يمكنك إغلاق هذه الصفحة؛ لم يحدث شيء.</translation>
</message>
<message>
<location filename="../../desktop/services/door.py" />
<source>%1 is not an address of this computer.</source>
<translation>%1 ليس عنوانًا لهذا الحاسوب.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That is no folder that can be used.</source>
<translation>ذلك مجلد لا يمكن استخدامه.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Choose one that your co-hosts have, too.</source>
<translation>اختر مجلدًا لدى زملائك المضيفين أيضًا.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That one is posted already.</source>
<translation>تلك منشورة من قبل.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>That one is not posted yet.</source>
<translation>تلك غير منشورة بعد.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Edit it instead.</source>
<translation>حرّرها بدلًا من ذلك.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>There is nothing to post.</source>
<translation>لا شيء للنشر.</translation>
</message>
<message>
<location filename="../../desktop/services/hosting.py" />
<source>Type what it shall say.</source>
<translation>اكتب ما تقوله.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>This is no bearer token.</source>
<translation>هذا ليس رمز Bearer.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Copy it whole from the developer console, where it is called Bearer Token.</source>
<translation>انسخه كاملًا من وحدة المطورين، حيث يسمى Bearer Token.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>You did not allow Parley to read for you.</source>
<translation>لم تسمح لـ Parley بالقراءة عنك.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Sign in again and allow what is asked there.</source>
<translation>سجّل الدخول من جديد واسمح بما يُطلب هناك.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>You said yes as @%1, and here you are @%2.</source>
<translation>وافقت باسم @%1، وأنت هنا @%2.</translation>
</message>
<message>
<location filename="../../desktop/services/keys.py" />
<source>Sign in to your browser as @%1, then try again.</source>
<translation>سجّل الدخول في متصفحك باسم @%1، ثم حاول من جديد.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>No chat was found in this room.</source>
<translation>لم يُعثر على دردشة في هذه الغرفة.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>Name a room with a chat that was read or imported.</source>
<translation>سمِّ غرفة فيها دردشة قُرئت أو استُوردت.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>No chat of %1 was found in this room.</source>
<translation>لم يُعثر على دردشة بتاريخ %1 في هذه الغرفة.</translation>
</message>
<message>
<location filename="../../desktop/services/library.py" />
<source>Name one of %1.</source>
<translation>سمِّ واحدة من %1.</translation>
</message>
<message>
<location filename="../../desktop/services/on_time.py" />
<source>Say that you mean it.</source>
<translation>أكّد أنك تقصده.</translation>
</message>
<message>
<location filename="../../desktop/services/on_time.py" />
<source>You have not posted here as @%1 yet.</source>
<translation>لم تنشر هنا باسم @%1 بعد.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The ports that the sign-in needs are taken by another program.</source>
<translation>المنافذ التي يحتاج إليها تسجيل الدخول لدى برنامج آخر.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>Close that program, then try again.</source>
<translation>أغلق ذلك البرنامج، ثم حاول من جديد.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The sign-in was cancelled.</source>
<translation>أُلغي تسجيل الدخول.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>Start it again whenever you like.</source>
<translation>ابدأه من جديد متى شئت.</translation>
</message>
<message>
<location filename="../../desktop/services/sign_in.py" />
<source>The sign-in took too long.</source>
<translation>استغرق تسجيل الدخول وقتًا أطول من اللازم.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>This is the practice room, to which nobody can be invited.</source>
<translation>هذه غرفة التدريب، ولا يمكن دعوة أحد إليها.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>Plan the chat in the window of your real chats.</source>
<translation>خطط للدردشة في نافذة دردشاتك الحقيقية.</translation>
</message>
<message>
<location filename="../../desktop/sharing.py" />
<source>Saved as %1. Attach it to a mail, or put it on a page.</source>
<translation>حُفظ باسم %1. أرفقه ببريد، أو ضعه على صفحة.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Practice posts</source>
<translation>منشورات التدريب</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>There is no room to show.</source>
<translation>لا غرفة للعرض.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Join a chat first.</source>
<translation>انضم إلى دردشة أولًا.</translation>
</message>
<message>
<location filename="../../desktop/staging.py" />
<source>Posts from %1</source>
<translation>منشورات من %1</translation>
</message>
<message>
<location filename="../../desktop/start.py" />
<source>There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
<translation>لا شاشة هنا: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY.</translation>
</message>
<message>
<location filename="../../desktop/start.py" />
<source>Use `parley practice`, which works without one.</source>
<translation>استخدم `parley practice`، فهو يعمل دونها.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>That calendar has a chat that is written in a way Parley cannot read.</source>
<translation>في ذلك التقويم دردشة مكتوبة على نحو لا يستطيع Parley قراءته.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>Type the chat's hashtag instead.</source>
<translation>اكتب هاشتاغ الدردشة بدلًا من ذلك.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>Ask whoever sent it for the time in another one.</source>
<translation>اطلب ممن أرسلها الوقت بمنطقة أخرى.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>The chat #%1 begins in a time zone that this computer does not know: %2.</source>
<translation>تبدأ الدردشة #%1 بمنطقة زمنية لا يعرفها هذا الحاسوب: %2.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>No chat is in %1: none of its events names a hashtag.</source>
<translation>لا دردشة في %1: لا يذكر أي من أحداثه هاشتاغًا.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_chats.py" />
<source>The chat #%1 has no date, or one that there is not.</source>
<translation>ليس للدردشة #%1 تاريخ، أو لها تاريخ لا وجود له.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_file.py" />
<source>Only a chat with a date goes into a calendar.</source>
<translation>لا تدخل التقويم إلا دردشة لها تاريخ.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_file.py" />
<source>Say first when it begins.</source>
<translation>اذكر أولًا متى تبدأ.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>Export the chat alone, or a shorter time.</source>
<translation>صدّر الدردشة وحدها، أو مدة أقصر.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>That is no calendar file.</source>
<translation>ذلك ليس ملف تقويم.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>Ask whoever sent it for one whose name ends in .ics.</source>
<translation>اطلب ممن أرسله ملفًا ينتهي اسمه بـ ‎.ics.</translation>
</message>
<message>
<location filename="../../desktop/store/calendar_parts.py" />
<source>%1 has more than %2 MB.</source>
<translation>%1 أكبر من %2 MB.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close that program and start Parley again: it keeps the damaged file and begins a new one.</source>
<translation>أغلق ذلك البرنامج وشغّل Parley من جديد: يحتفظ بالملف التالف ويبدأ ملفًا جديدًا.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database %1 is damaged, and %2 has it open.</source>
<translation>قاعدة بيانات Parley %1 تالفة، و%2 يفتحها.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close that program, or wait until it has finished, and try again.</source>
<translation>أغلق ذلك البرنامج، أو انتظر حتى ينتهي، ثم حاول من جديد.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Close Parley and start it again: it keeps the damaged file and begins a new one.</source>
<translation>أغلق Parley وشغّله من جديد: يحتفظ بالملف التالف ويبدأ ملفًا جديدًا.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database is locked: %1 has it open.</source>
<translation>قاعدة بيانات Parley مقفلة: %1 يفتحها.</translation>
</message>
<message>
<location filename="../../desktop/store/database.py" />
<source>Parley's database %1 is damaged.</source>
<translation>قاعدة بيانات Parley %1 تالفة.</translation>
</message>
<message>
<location filename="../../desktop/store/document_file.py" />
<source>Choose another place for it.</source>
<translation>اختر مكانًا آخر له.</translation>
</message>
<message>
<location filename="../../desktop/store/document_file.py" />
<source>%1 cannot be written: %2.</source>
<translation>تعذرت كتابة %1: %2.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>What was forgotten is deleted, and traces of it are left: the database is being read.</source>
<translation>حُذف ما نُسي، وبقيت منه آثار: قاعدة البيانات تُقرأ الآن.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>Parley takes the traces away in a moment, or when it starts again.</source>
<translation>يزيل Parley الآثار بعد لحظة، أو عند تشغيله من جديد.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>What was forgotten is deleted, and traces of it are left: a chat is being replayed.</source>
<translation>حُذف ما نُسي، وبقيت منه آثار: دردشة تُعاد الآن.</translation>
</message>
<message>
<location filename="../../desktop/store/forgetting.py" />
<source>Close its window. Parley takes the traces away when it starts again.</source>
<translation>أغلق نافذتها. يزيل Parley الآثار عند تشغيله من جديد.</translation>
</message>
<message>
<location filename="../../desktop/store/forgotten.py" />
<source>A post of this room is just going out.</source>
<translation>منشور من هذه الغرفة يُنشر الآن.</translation>
</message>
<message>
<location filename="../../desktop/store/forgotten.py" />
<source>Wait a moment, then forget the room.</source>
<translation>انتظر لحظة، ثم انسَ الغرفة.</translation>
</message>
<message>
<location filename="../../desktop/store/glance.py" />
<source>This database is only looked at.</source>
<translation>قاعدة البيانات هذه للمعاينة فقط.</translation>
</message>
<message>
<location filename="../../desktop/store/migrations.py" />
<source>Your Parley files were written by a newer Parley than this one.</source>
<translation>ملفات Parley لديك كتبها إصدار أحدث من هذا.</translation>
</message>
<message>
<location filename="../../desktop/store/migrations.py" />
<source>Start the newer Parley, or set PARLEY_HOME to another folder for this one.</source>
<translation>شغّل Parley الأحدث، أو اضبط PARLEY_HOME على مجلد آخر لهذا.</translation>
</message>
<message>
<location filename="../../desktop/store/post_file.py" />
<source>%1 has no posts that can be read.</source>
<translation>لا منشورات يمكن قراءتها في %1.</translation>
</message>
<message>
<location filename="../../desktop/store/post_file.py" />
<source>A table begins with a line that names its columns; one of them is named text.</source>
<translation>يبدأ الجدول بسطر يسمّي أعمدته؛ واحد منها اسمه text.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Each line is one JSON object with at least "text", for example {"id": "1", "text": "Q1: Why?"}.</source>
<translation>كل سطر كائن JSON واحد فيه "text" على الأقل، مثل {"id": "1", "text": "Q1: Why?"}.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Line %1 of %2 is no post.</source>
<translation>السطر %1 من %2 ليس منشورًا.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name a file of JSON lines, one post a line.</source>
<translation>سمِّ ملف أسطر JSON، منشور في كل سطر.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name a file of JSON lines.</source>
<translation>سمِّ ملف أسطر JSON.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>Name another file.</source>
<translation>سمِّ ملفًا آخر.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>%1 is a folder.</source>
<translation>%1 مجلد.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>There is no file %1.</source>
<translation>لا يوجد ملف %1.</translation>
</message>
<message>
<location filename="../../desktop/store/post_lines.py" />
<source>%1 cannot be read: %2.</source>
<translation>لا يمكن قراءة %1: %2.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose another file.</source>
<translation>اختر ملفًا آخر.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose one file.</source>
<translation>اختر ملفًا واحدًا.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Choose a file that is there.</source>
<translation>اختر ملفًا موجودًا.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>Unpack it, and choose the file with the posts.</source>
<translation>فك ضغطه، واختر الملف الذي فيه المنشورات.</translation>
</message>
<message>
<location filename="../../desktop/store/post_source.py" />
<source>%1 has no posts in a place where they are looked for.</source>
<translation>لا منشورات في %1 حيث يُبحث عنها.</translation>
</message>
<message>
<location filename="../../desktop/store/run_sheets.py" />
<source>A picture in the shared folder is not the one that its cue means.</source>
<translation>صورة في المجلد المشترك ليست التي تقصدها فقرتها.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>%1 is not a file that Parley can read.</source>
<translation>‏%1 ليس ملفًا يستطيع Parley قراءته.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>Name one that ends in .ics or .parley.</source>
<translation>اختر ملفًا ينتهي اسمه بـ .ics أو .parley.</translation>
</message>
<message>
<location filename="../../desktop/store/strange_file.py" />
<source>Look where the file is.</source>
<translation>تحقق من مكان الملف.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Choose one that was exported from Parley.</source>
<translation>اختر ملفًا صُدّر من Parley.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>That file was written by a newer Parley than this one.</source>
<translation>ذلك الملف كتبه إصدار من Parley أحدث من هذا.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Take it in with the newer Parley.</source>
<translation>استورده بـ Parley الأحدث.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>%1 is not a file that Parley wrote.</source>
<translation>%1 ليس ملفًا كتبه Parley.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Name a new file.</source>
<translation>سمِّ ملفًا جديدًا.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>That is the database that is open.</source>
<translation>تلك قاعدة البيانات المفتوحة.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>Choose the file that you exported.</source>
<translation>اختر الملف الذي صدّرته.</translation>
</message>
<message>
<location filename="../../desktop/store/transfer.py" />
<source>%1 is there already.</source>
<translation>%1 موجود من قبل.</translation>
</message>
<message>
<location filename="../../desktop/store/turn.py" />
<source>Another Parley is busy with the same sign-in.</source>
<translation>Parley آخر مشغول بتسجيل الدخول نفسه.</translation>
</message>
<message>
<location filename="../../desktop/store/turn.py" />
<source>Close that one, or wait a moment.</source>
<translation>أغلق ذاك، أو انتظر لحظة.</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>The transcript is saved in %1 as %2.</source>
<translation>المحضر محفوظ في %1 باسم %2.</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Writing the transcript</source>
<translation>كتابة المحضر</translation>
</message>
<message>
<location filename="../../desktop/transcribing.py" />
<source>Save the transcript</source>
<translation>حفظ المحضر</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Signed in as @%1</source>
<translation>تسجيل الدخول باسم @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Account</source>
<translation>الحساب</translation>
</message>
<message>
<location filename="../../desktop/ui/account_button.py" />
<source>Nobody reads here yet: choose an account</source>
<translation>لا أحد يقرأ هنا بعد: اختر حسابًا</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Go on as @%1</source>
<translation>متابعة باسم @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Who reads and posts here?</source>
<translation>من يقرأ وينشر هنا؟</translation>
</message>
<message>
<location filename="../../desktop/ui/account_choice.py" />
<source>Nobody does until you choose. You can change it at any time, and your text stays.</source>
<translation>لا أحد حتى تختار. يمكنك تغيير ذلك متى شئت، ونصك يبقى.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring is locked.</source>
<translation>سلسلة مفاتيحك مقفلة.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>your keyring does not answer.</source>
<translation>سلسلة مفاتيحك لا تستجيب.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>this computer has no safe place for your key.</source>
<translation>ليس في هذا الحاسوب مكان آمن لمفتاحك.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>@%1 is signed in already. To add another account, switch to it in your browser first.</source>
<translation>تم تسجيل دخول @%1 من قبل. لإضافة حساب آخر، انتقل إليه أولًا في متصفحك.</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>You are signed in for this session only:</source>
<translation>تسجيل دخولك لهذه الجلسة فقط:</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Accounts</source>
<translation>الحسابات</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account…</source>
<translation>إضافة حساب…</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out @%1</source>
<translation>تسجيل خروج @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Add an account through %1's app…</source>
<translation>إضافة حساب عبر تطبيق %1…</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>%1 pays for what is read and posted</source>
<translation>%1 يدفع مقابل ما يُقرأ ويُنشر</translation>
</message>
<message>
<location filename="../../desktop/ui/account_menu.py" />
<source>Sign out of this computer</source>
<translation>تسجيل الخروج من هذا الحاسوب</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Join a chat</source>
<translation>الانضمام إلى دردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Invite to this chat</source>
<translation>الدعوة إلى هذه الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Upcoming chats</source>
<translation>الدردشات القادمة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Plan a chat</source>
<translation>التخطيط لدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Archive</source>
<translation>الأرشيف</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>history search old</source>
<translation>السجل بحث قديم</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Write a recap of this chat</source>
<translation>كتابة خلاصة لهذه الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Your hour in this chat</source>
<translation>ساعتك في هذه الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Report of this chat</source>
<translation>تقرير عن هذه الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Save the transcript of this chat</source>
<translation>حفظ محضر هذه الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/chats.py" />
<source>Rehearse this chat</source>
<translation>بروفة لهذه الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Host's desk</source>
<translation>مكتب المضيف</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Go to the next cue</source>
<translation>الانتقال إلى الفقرة التالية</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Inbox</source>
<translation>الوارد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Draft a holding reply</source>
<translation>صياغة رد تمهيدي</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Stage, for a projector or a call</source>
<translation>المنصة، لشاشة عرض أو مكالمة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Raise the cap for this chat</source>
<translation>رفع السقف لهذه الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Post it</source>
<translation>نشرها</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Edit</source>
<translation>تحرير</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Move up</source>
<translation>نقل إلى الأعلى</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Move down</source>
<translation>نقل إلى الأسفل</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>I post it</source>
<translation>أنا أنشرها</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Anybody posts it</source>
<translation>ينشرها أي أحد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Skip</source>
<translation>تخطٍ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Bring %1 back</source>
<translation>إعادة %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Take off the run sheet</source>
<translation>إزالة من جدول الفقرات</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Show the post</source>
<translation>عرض المنشور</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Correct…</source>
<translation>تصحيح…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Pass on…</source>
<translation>تمرير…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>On it</source>
<translation>قيد العمل</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Answer…</source>
<translation>إجابة…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Note…</source>
<translation>ملاحظة…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Put it on the run sheet</source>
<translation>إضافة إلى جدول الفقرات</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Open the post on %1</source>
<translation>فتح المنشور على %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Show it in cards again</source>
<translation>إظهاره في البطاقات من جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Leave it out of cards</source>
<translation>استبعاده من البطاقات</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Take it out of the inbox</source>
<translation>إزالته من الوارد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Follow up</source>
<translation>متابعة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>It is posted</source>
<translation>نُشر</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Open again</source>
<translation>فتح من جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/hosting.py" />
<source>Full screen</source>
<translation>ملء الشاشة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Reply in the browser</source>
<translation>الرد في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Repost</source>
<translation>إعادة نشر</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Like in the browser</source>
<translation>الإعجاب في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Quote in the browser</source>
<translation>اقتباس في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Open the post</source>
<translation>فتح المنشور</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Open %1</source>
<translation>فتح %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Menu: all that can be done with it</source>
<translation>القائمة: كل ما يمكن فعله به</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show its pictures</source>
<translation>عرض صوره</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Cover pictures by @%1</source>
<translation>حجب صور @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Vote on %1</source>
<translation>التصويت على %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Play it on %1</source>
<translation>تشغيله على %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>See what was edited on %1</source>
<translation>رؤية ما عُدّل على %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Keep</source>
<translation>حفظ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Do not keep</source>
<translation>إلغاء الحفظ</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>To the inbox</source>
<translation>إلى الوارد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show on stage</source>
<translation>عرض على المنصة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Take it off the stage</source>
<translation>إزالته من المنصة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Pin as</source>
<translation>تثبيت باسم</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Release the pin</source>
<translation>إلغاء التثبيت</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move to</source>
<translation>نقل إلى</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Where Parley put it</source>
<translation>حيث وضعه Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Leave this post out of counts</source>
<translation>استبعاد هذا المنشور من الأعداد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Count this post again</source>
<translation>احتساب هذا المنشور من جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Leave @%1 out of counts</source>
<translation>استبعاد @%1 من الأعداد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Count @%1 again</source>
<translation>احتساب @%1 من جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mute @%1</source>
<translation>كتم @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mute a word…</source>
<translation>كتم كلمة…</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy text</source>
<translation>نسخ النص</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy link</source>
<translation>نسخ الرابط</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Mark @%1 as host</source>
<translation>تحديد @%1 مضيفًا</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>@%1 is not a host</source>
<translation>ليس @%1 مضيفًا</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Hide this reply</source>
<translation>إخفاء هذا الرد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show this reply again</source>
<translation>إظهار هذا الرد من جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Report this post on %1</source>
<translation>الإبلاغ عن هذا المنشور على %1</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Block @%1 on %2</source>
<translation>حظر @%1 على %2</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Delete it for everybody</source>
<translation>حذفه للجميع</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Send now</source>
<translation>إرسال الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Change time</source>
<translation>تغيير الوقت</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Do not send</source>
<translation>عدم الإرسال</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Try again</source>
<translation>إعادة المحاولة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Show that post</source>
<translation>عرض ذلك المنشور</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Change it</source>
<translation>تغيير</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Discard</source>
<translation>تجاهل</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Copy the text</source>
<translation>نسخ النص</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>It is out</source>
<translation>نُشر</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>It did not go out</source>
<translation>لم يُنشر</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Continue in browser</source>
<translation>المتابعة في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Describe it</source>
<translation>وصفها</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move it to the left</source>
<translation>نقلها إلى اليسار</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Move it to the right</source>
<translation>نقلها إلى اليمين</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/posts.py" />
<source>Take it out</source>
<translation>إزالتها</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Find in this room</source>
<translation>البحث في هذه الغرفة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Next match, further down</source>
<translation>النتيجة التالية، إلى الأسفل</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Previous match, further up</source>
<translation>النتيجة السابقة، إلى الأعلى</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Catch up</source>
<translation>لحاق</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Look for new posts now</source>
<translation>البحث الآن عن منشورات جديدة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Go to the newest post</source>
<translation>الانتقال إلى أحدث منشور</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Go to where you stopped reading</source>
<translation>الانتقال إلى حيث توقفت عن القراءة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Hold the stream</source>
<translation>إيقاف التدفق</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the current question</source>
<translation>نطق السؤال الحالي</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the next answer</source>
<translation>نطق الإجابة التالية</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the answer before</source>
<translation>نطق الإجابة السابقة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say where you are</source>
<translation>نطق مكانك</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Say the last again</source>
<translation>نطق الأخير مرة أخرى</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Read the question before</source>
<translation>قراءة السؤال السابق</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Read the question after</source>
<translation>قراءة السؤال التالي</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Pin a question of your own</source>
<translation>تثبيت سؤال من عندك</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>Take back the last pin, move, mute, note or discard</source>
<translation>التراجع عن آخر تثبيت أو نقل أو كتم أو ملاحظة أو تجاهل</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>pause stop freeze</source>
<translation>إيقاف مؤقت توقف تجميد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/reading.py" />
<source>View a question by its number</source>
<translation>عرض سؤال برقمه</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Writing</source>
<translation>الكتابة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Reading</source>
<translation>القراءة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post</source>
<translation>مع منشور</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post that waits</source>
<translation>مع منشور منتظر</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Chats</source>
<translation>الدردشات</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Hosting</source>
<translation>الاستضافة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a cue of the run sheet</source>
<translation>مع فقرة من جدول الفقرات</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>With a post in the inbox</source>
<translation>مع منشور في الوارد</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/table.py" />
<source>Window</source>
<translation>النافذة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Find a command</source>
<translation>البحث عن أمر</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>All keys</source>
<translation>كل المفاتيح</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Next pane</source>
<translation>الجزء التالي</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Previous pane</source>
<translation>الجزء السابق</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Switch between light and dark</source>
<translation>التبديل بين الفاتح والداكن</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>theme dark light night</source>
<translation>السمة داكن فاتح ليل</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Larger text</source>
<translation>تكبير النص</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Smaller text</source>
<translation>تصغير النص</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Text as large as the system's</source>
<translation>النص بحجم النظام</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Quiet on or off</source>
<translation>الهدوء: تشغيل أو إيقاف</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Settings</source>
<translation>الإعدادات</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>What Parley keeps</source>
<translation>ما يحتفظ به Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Help</source>
<translation>مساعدة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>guide manual</source>
<translation>دليل إرشادات</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Tour of Parley, two minutes</source>
<translation>جولة في Parley، دقيقتان</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Words explained</source>
<translation>شرح الكلمات</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>Close Parley</source>
<translation>إغلاق Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>shortcuts keyboard</source>
<translation>اختصارات لوحة المفاتيح</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>zoom</source>
<translation>تكبير زوم</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>mute sound silence notifications</source>
<translation>كتم صوت صمت إشعارات</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>privacy stored deleted</source>
<translation>خصوصية محفوظ محذوف</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/window.py" />
<source>glossary dictionary meaning</source>
<translation>مسرد قاموس معنى</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Send</source>
<translation>إرسال</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Send later</source>
<translation>إرسال لاحقًا</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Write</source>
<translation>كتابة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Hashtag on or off</source>
<translation>الهاشتاغ: تشغيل أو إيقاف</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Number on or off</source>
<translation>الرقم: تشغيل أو إيقاف</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Bring up a prepared answer</source>
<translation>إحضار إجابة معدّة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Tell your followers that you are in a chat</source>
<translation>إخبار متابعيك بأنك في دردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Keep for yourself</source>
<translation>احتفاظ به لنفسك</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Accept what the line offers</source>
<translation>قبول ما يعرضه السطر</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Mend the next misspelled word</source>
<translation>تصحيح الكلمة الخاطئة التالية</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Add pictures</source>
<translation>إضافة صور</translation>
</message>
<message>
<location filename="../../desktop/ui/actions/writing.py" />
<source>Write as another account</source>
<translation>الكتابة بحساب آخر</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>No question was asked yet.</source>
<translation>لم يُطرح سؤال بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>Nobody has answered yet.</source>
<translation>لم يجب أحد بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>%1.</source>
<translation>%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>That is the last answer so far.</source>
<translation>هذه آخر إجابة حتى الآن.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>That is the first answer.</source>
<translation>هذه أول إجابة.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>You are in #%1.</source>
<translation>أنت في #%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>Nothing was said yet.</source>
<translation>لم يُقل شيء بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>You are reading %1.</source>
<translation>أنت تقرأ %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/keys.py" />
<source>The chat is over</source>
<translation>انتهت الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>%1 in #%2</source>
<translation>%1 في #%2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>%1: %2</source>
<translation>%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>Your post did not go out</source>
<translation>لم يُنشر منشورك</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>The chat begins now.</source>
<translation>تبدأ الدردشة الآن.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/room.py" />
<source>The connection is back.</source>
<translation>عاد الاتصال.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>%1, asked by %2</source>
<translation>%1، طرحه %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>%1 was asked %2.</source>
<translation>طُرح %1 %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>Post %1 of %2.</source>
<translation>المنشور %1 من %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/aloud/words.py" />
<source>%n minutes are left in this chat.</source>
<extracomment>Of one: %n minute is left in this chat.</extracomment>
<translation>
<numerusform>الوقت المتبقي في هذه الدردشة: لا دقائق.</numerusform>
<numerusform>الوقت المتبقي في هذه الدردشة: دقيقة واحدة.</numerusform>
<numerusform>الوقت المتبقي في هذه الدردشة: دقيقتان.</numerusform>
<numerusform>الوقت المتبقي في هذه الدردشة: %n دقائق.</numerusform>
<numerusform>الوقت المتبقي في هذه الدردشة: %n دقيقة.</numerusform>
<numerusform>الوقت المتبقي في هذه الدردشة: %n دقيقة.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>quotes %1: %2</source>
<translation>يقتبس %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/aloud/words.py" />
<source>You are writing: %1</source>
<translation>أنت تكتب: %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/aloud/words.py" />
<source>%n posts are in the stream.</source>
<extracomment>Of one: %n post is in the stream.</extracomment>
<translation>
<numerusform>في التدفق لا منشورات.</numerusform>
<numerusform>في التدفق منشور واحد.</numerusform>
<numerusform>في التدفق منشوران.</numerusform>
<numerusform>في التدفق %n منشورات.</numerusform>
<numerusform>في التدفق %n منشورًا.</numerusform>
<numerusform>في التدفق %n منشور.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More about %1</source>
<translation>المزيد عن %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/act_row.py" />
<source>More</source>
<translation>المزيد</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/chat_card.py" />
<source>On now</source>
<translation>جارية الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/found.py" />
<source>Your note: %1</source>
<translation>ملاحظتك: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;All files (*)</source>
<translation>منشورات (*.jsonl *.ndjson *.json *.js *.csv *.tsv *.txt *.zip *.gz);;كل الملفات (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Posts of a chat that you have in a file: the archive that X gives you, or what a tool collected, as JSON or as a table (CSV). They stay on this computer, and each is there once.</source>
<translation>منشورات دردشة لديك في ملف: الأرشيف الذي يعطيك إياه X، أو ما جمعته أداة، بصيغة JSON أو جدولًا (CSV). تبقى على هذا الحاسوب، وكل منها مرة واحدة.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import posts</source>
<translation>استيراد منشورات</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Choose a file…</source>
<translation>اختيار ملف…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>No file yet</source>
<translation>لا ملف بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Chat</source>
<translation>دردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>#hashtag</source>
<translation>#hashtag</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Whose posts these are</source>
<translation>لمن هذه المنشورات</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>@handle</source>
<translation>@handle</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Whose posts these are: the file does not say</source>
<translation>لمن هذه المنشورات: الملف لا يذكر ذلك</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Import</source>
<translation>استيراد</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Close</source>
<translation>إغلاق</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Looking at the file</source>
<translation>معاينة الملف</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Importing posts</source>
<translation>استيراد المنشورات</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>Stopped. What is in stays; the same import goes on from there.</source>
<translation>توقف. ما دخل يبقى؛ والاستيراد نفسه يكمل من هناك.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_dialog.py" />
<source>The file: %1</source>
<translation>الملف: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>A table</source>
<translation>جدول</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X</source>
<translation>أرشيف من X</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts are new in #%1</source>
<extracomment>Of one: %n post is new in #%1</extracomment>
<translation>
<numerusform>لا منشورات جديدة في #%1</numerusform>
<numerusform>منشور واحد جديد في #%1</numerusform>
<numerusform>منشوران جديدان في #%1</numerusform>
<numerusform>%n منشورات جديدة في #%1</numerusform>
<numerusform>%n منشورًا جديدًا في #%1</numerusform>
<numerusform>%n منشور جديد في #%1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n were there</source>
<extracomment>Of one: %n was there</extracomment>
<translation>
<numerusform>لا شيء كان موجودًا</numerusform>
<numerusform>واحد كان موجودًا</numerusform>
<numerusform>اثنان كانا موجودين</numerusform>
<numerusform>%n كانت موجودة</numerusform>
<numerusform>%n كانت موجودة</numerusform>
<numerusform>%n كانت موجودة</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines cannot be read: %1</source>
<extracomment>Of one: %n line cannot be read: %1</extracomment>
<translation>
<numerusform>لا يمكن قراءة %n سطر: %1</numerusform>
<numerusform>لا يمكن قراءة سطر واحد: %1</numerusform>
<numerusform>لا يمكن قراءة سطران: %1</numerusform>
<numerusform>لا يمكن قراءة %n أسطر: %1</numerusform>
<numerusform>لا يمكن قراءة %n سطرًا: %1</numerusform>
<numerusform>لا يمكن قراءة %n سطر: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines have no words: %1</source>
<extracomment>Of one: %n line has no words: %1</extracomment>
<translation>
<numerusform>بلا كلمات: %n سطر: %1</numerusform>
<numerusform>بلا كلمات: سطر واحد: %1</numerusform>
<numerusform>بلا كلمات: سطران: %1</numerusform>
<numerusform>بلا كلمات: %n أسطر: %1</numerusform>
<numerusform>بلا كلمات: %n سطرًا: %1</numerusform>
<numerusform>بلا كلمات: %n سطر: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines do not say when they were written: %1</source>
<extracomment>Of one: %n line does not say when it was written: %1</extracomment>
<translation>
<numerusform>%n سطر لا ذكر فيه لوقت الكتابة: %1</numerusform>
<numerusform>سطر واحد لا ذكر فيه لوقت الكتابة: %1</numerusform>
<numerusform>سطران لا ذكر فيه لوقت الكتابة: %1</numerusform>
<numerusform>%n أسطر لا ذكر فيه لوقت الكتابة: %1</numerusform>
<numerusform>%n سطرًا لا ذكر فيه لوقت الكتابة: %1</numerusform>
<numerusform>%n سطر لا ذكر فيه لوقت الكتابة: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines were written in the future: %1</source>
<extracomment>Of one: %n line was written in the future: %1</extracomment>
<translation>
<numerusform>%n سطر بتاريخ في المستقبل: %1</numerusform>
<numerusform>سطر واحد بتاريخ في المستقبل: %1</numerusform>
<numerusform>سطران بتاريخ في المستقبل: %1</numerusform>
<numerusform>%n أسطر بتاريخ في المستقبل: %1</numerusform>
<numerusform>%n سطرًا بتاريخ في المستقبل: %1</numerusform>
<numerusform>%n سطر بتاريخ في المستقبل: %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines are longer than any post: %1</source>
<extracomment>Of one: %n line is longer than any post: %1</extracomment>
<translation>
<numerusform>%n سطر أطول من أي منشور: %1</numerusform>
<numerusform>سطر واحد أطول من أي منشور: %1</numerusform>
<numerusform>سطران أطول من أي منشور: %1</numerusform>
<numerusform>%n أسطر أطول من أي منشور: %1</numerusform>
<numerusform>%n سطرًا أطول من أي منشور: %1</numerusform>
<numerusform>%n سطر أطول من أي منشور: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>An archive from X, of @%1</source>
<translation>أرشيف من X، لـ @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>There is nothing of #%1 in this file.</source>
<translation>لا شيء من #%1 في هذا الملف.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written from %1 to %2.</source>
<translation>كُتبت من %1 إلى %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>begins with posts of %1</source>
<translation>يبدأ بمنشورات %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n lines are no posts</source>
<extracomment>Of one: %n line is no post</extracomment>
<translation>
<numerusform>%n سطر ليس فيه منشور</numerusform>
<numerusform>سطر واحد ليس فيه منشور</numerusform>
<numerusform>سطران ليس فيه منشور</numerusform>
<numerusform>%n أسطر ليس فيه منشور</numerusform>
<numerusform>%n سطرًا ليس فيه منشور</numerusform>
<numerusform>%n سطر ليس فيه منشور</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts without #%1 stayed out: it is the archive of a whole account.</source>
<extracomment>Of one: %n post without #%1 stayed out: it is the archive of a whole account.</extracomment>
<translation>
<numerusform>%n منشور بلا #%1 خارج الاستيراد: هذا أرشيف حساب كامل.</numerusform>
<numerusform>منشور واحد بلا #%1 خارج الاستيراد: هذا أرشيف حساب كامل.</numerusform>
<numerusform>منشوران بلا #%1 خارج الاستيراد: هذا أرشيف حساب كامل.</numerusform>
<numerusform>%n منشورات بلا #%1 خارج الاستيراد: هذا أرشيف حساب كامل.</numerusform>
<numerusform>%n منشورًا بلا #%1 خارج الاستيراد: هذا أرشيف حساب كامل.</numerusform>
<numerusform>%n منشور بلا #%1 خارج الاستيراد: هذا أرشيف حساب كامل.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/import_words.py" />
<source>%n posts stayed out: their authors deleted or protect them.</source>
<extracomment>Of one: %n post stayed out: its author deleted or protects it.</extracomment>
<translation>
<numerusform>%n منشور خارج الاستيراد: حذف من صاحبه أو حماية.</numerusform>
<numerusform>منشور واحد خارج الاستيراد: حذف من صاحبه أو حماية.</numerusform>
<numerusform>منشوران خارج الاستيراد: حذف من صاحبه أو حماية.</numerusform>
<numerusform>%n منشورات خارج الاستيراد: حذف من صاحبه أو حماية.</numerusform>
<numerusform>%n منشورًا خارج الاستيراد: حذف من صاحبه أو حماية.</numerusform>
<numerusform>%n منشور خارج الاستيراد: حذف من صاحبه أو حماية.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post of this chat at its beginning</source>
<translation>لا منشور من هذه الدردشة في أوله</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>no post at its beginning</source>
<translation>لا منشور في أوله</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/import_words.py" />
<source>Written on %1.</source>
<translation>كُتبت في %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Kept posts</source>
<translation>المنشورات المحفوظة</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes</source>
<translation>الملاحظات</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Show more</source>
<translation>عرض المزيد</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Import posts…</source>
<translation>استيراد منشورات…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search everything that was said</source>
<translation>البحث في كل ما قيل</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Search the archive</source>
<translation>البحث في الأرشيف</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>In which chat</source>
<translation>في أي دردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Back</source>
<translation>رجوع</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>All chats</source>
<translation>كل الدردشات</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>The newest %1</source>
<translation>أحدث %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Chats stand here once they were on, each by itself.</source>
<translation>تظهر الدردشات هنا بعد انعقادها، كل منها على حدة.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Posts that you keep in a chat stand here, whichever chat it was.</source>
<translation>تظهر هنا المنشورات التي تحفظها في أي دردشة.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/page.py" />
<source>Notes that you write in a chat stand here. Nobody else sees them.</source>
<translation>تظهر هنا الملاحظات التي تكتبها في دردشة. لا يراها غيرك.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/past_page.py" />
<source>Back to now</source>
<translation>العودة إلى الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/search_help.py" />
<source>How to search</source>
<translation>كيفية البحث</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Page</source>
<translation>صفحة</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>One file (HTML) to publish, send or print. Whoever opens it contacts nobody.</source>
<translation>ملف واحد (HTML) للنشر أو الإرسال أو الطباعة. من يفتحه لا يتصل بأحد.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Markdown</source>
<translation>Markdown</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a newsletter, a wiki or a blog.</source>
<translation>لنشرة بريدية أو ويكي أو مدونة.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Table</source>
<translation>جدول</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For a spreadsheet (CSV): one row for each post, and no formulas.</source>
<translation>لجدول بيانات (CSV): سطر لكل منشور، بلا صيغ حسابية.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>JSON lines</source>
<translation>أسطر JSON</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>For other programs: one line for each post, reposts too.</source>
<translation>لبرامج أخرى: سطر لكل منشور، وإعادات النشر أيضًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Links</source>
<translation>روابط</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>The posts' addresses alone, one a line. They may leave without a limit.</source>
<translation>عناوين المنشورات وحدها، عنوان في كل سطر. لا حد لها.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Names</source>
<translation>أسماء</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Initials</source>
<translation>أحرف أولى</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Numbers</source>
<translation>أرقام</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>%1 lets %2 of its posts leave in full on one day. Questions, guests and what you kept come first; the rest stands there as links. Your own posts and what you imported have no limit.</source>
<translation>يسمح %1 بإخراج %2 من منشوراته كاملة في اليوم. الأسئلة والضيوف وما حفظته أولًا؛ والباقي يظهر روابط. منشوراتك وما استوردته بلا حد.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Choose a place…</source>
<translation>اختيار مكان…</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Form</source>
<translation>الشكل</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>A post's address names who wrote it.</source>
<translation>عنوان المنشور يذكر من كتبه.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>By question: what was asked, its answers, what probably belongs to it, and side talk.</source>
<translation>حسب السؤال: ما سُئل، وإجاباته، وما يخصه على الأرجح، والأحاديث الجانبية.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Everybody as they call themselves, with their handle.</source>
<translation>الجميع كما يسمون أنفسهم، مع معرّفاتهم.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/transcript_form.py" />
<source>Handles and full names in posts are replaced, too, and nothing links to anybody. What people say may still show who they are.</source>
<translation>تُستبدل أيضًا المعرّفات والأسماء الكاملة داخل المنشورات، ولا رابط يؤدي إلى أحد. لكن ما يقوله الناس قد يدل عليهم.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten, but for %n posts that other rooms have, too.</source>
<extracomment>Of one: #%1 is forgotten, but for one post that another room has, too.</extracomment>
<translation>
<numerusform>نُسيت #%1، ما عدا %n منشور لدى غرف أخرى أيضًا.</numerusform>
<numerusform>نُسيت #%1، ما عدا منشور واحد لدى غرف أخرى أيضًا.</numerusform>
<numerusform>نُسيت #%1، ما عدا منشورين لدى غرف أخرى أيضًا.</numerusform>
<numerusform>نُسيت #%1، ما عدا %n منشورات لدى غرف أخرى أيضًا.</numerusform>
<numerusform>نُسيت #%1، ما عدا %n منشورًا لدى غرف أخرى أيضًا.</numerusform>
<numerusform>نُسيت #%1، ما عدا %n منشور لدى غرف أخرى أيضًا.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for a year.</source>
<translation>#%1 تحتفظ بالمنشورات سنة.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts were older and left this computer.</source>
<extracomment>Of one: %n post was older and left this computer.</extracomment>
<translation>
<numerusform>لا منشورات أقدم غادرت هذا الحاسوب.</numerusform>
<numerusform>منشور واحد أقدم غادر هذا الحاسوب.</numerusform>
<numerusform>منشوران أقدم غادرا هذا الحاسوب.</numerusform>
<numerusform>%n منشورات أقدم غادرت هذا الحاسوب.</numerusform>
<numerusform>%n منشورًا أقدم غادرت هذا الحاسوب.</numerusform>
<numerusform>%n منشور أقدم غادرت هذا الحاسوب.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget #%1</source>
<translation>نسيان #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Forget it</source>
<translation>نسيانها</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 is forgotten. No file of Parley's has its words any more.</source>
<translation>نُسيت #%1. لم يعد أي ملف من ملفات Parley يحوي كلماتها.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What its author deletes or protects has to leave here, too. Parley asks which posts those are.</source>
<translation>ما يحذفه صاحبه أو يحميه يجب أن يُحذف هنا أيضًا. يسأل Parley أي المنشورات هي.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check %1</source>
<translation>التحقق من %1</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Check</source>
<translation>تحقق</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: all of them are still there.</source>
<translation>تم التحقق من %1: كلها ما زالت موجودة.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for good.</source>
<translation>#%1 تحتفظ بالمنشورات دائمًا.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>#%1 keeps posts for %n days.</source>
<extracomment>Of one: #%1 keeps posts for %n day.</extracomment>
<translation>
<numerusform>#%1 تحتفظ بالمنشورات %n يوم.</numerusform>
<numerusform>#%1 تحتفظ بالمنشورات يوم واحد.</numerusform>
<numerusform>#%1 تحتفظ بالمنشورات يومين.</numerusform>
<numerusform>#%1 تحتفظ بالمنشورات %n أيام.</numerusform>
<numerusform>#%1 تحتفظ بالمنشورات %n يومًا.</numerusform>
<numerusform>#%1 تحتفظ بالمنشورات %n يوم.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>For good</source>
<translation>دائمًا</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>A year</source>
<translation>سنة</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>The plan of %1, with its run sheets</source>
<translation>خطة %1، مع جداول فقراتها</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%1, which was put aside as damaged and may hold any of your rooms</source>
<translation>%1، الذي وُضع جانبًا لتلفه وقد يحوي أيًا من غرفك</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All fetched pictures, which come again, and what the log says</source>
<translation>كل الصور المجلوبة، وهي تعود، وما يذكره السجل</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is in the shared folder %1 stays.</source>
<translation>ما في المجلد المشترك %1 يبقى.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>What is posted stays on the network, and files that you saved stay where they are.</source>
<translation>ما نُشر يبقى على الشبكة، والملفات التي حفظتها تبقى في مكانها.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>All that Parley keeps of this room on this computer goes. This cannot be undone.</source>
<translation>يُحذف كل ما يحتفظ به Parley من هذه الغرفة على هذا الحاسوب. لا يمكن التراجع عن ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>At the end Parley writes its file anew. With a big archive, your other rooms pause for a while.</source>
<translation>في النهاية يكتب Parley ملفه من جديد. إن كان الأرشيف كبيرًا، تتوقف غرفك الأخرى قليلًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it</source>
<translation>إبقاء</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It last heard of these posts on %1.</source>
<translation>آخر خبر وصله عن هذه المنشورات كان في %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1: they count towards what this room may read today.</source>
<translation>يسأل عن %1: تُحسب ضمن ما يجوز لهذه الغرفة قراءته اليوم.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>It asks about %1, which costs you %2 at most.</source>
<translation>يسأل عن %1، وهذا يكلفك %2 على الأكثر.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: one was deleted or protected, and left.</source>
<translation>تم التحقق من %1: واحد منها حُذف أو صار محميًا، فأُزيل.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Checked %1: %2 were deleted or protected, and left.</source>
<translation>تم التحقق من %1: %2 منها حُذفت أو صارت محمية، فأُزيلت.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>In a newer version: %1.</source>
<translation>في إصدار أحدث: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>How long #%1 keeps posts</source>
<translation>مدة احتفاظ #%1 بالمنشورات</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Keep it so</source>
<translation>اعتماد هذه المدة</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other people's posts stay</source>
<translation>مدة بقاء منشورات الآخرين</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Leaving now: %1. This cannot be undone.</source>
<translation>يُحذف الآن: %1. لا يمكن التراجع عن ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Nothing leaves now.</source>
<translation>لا شيء يُحذف الآن.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Other rooms have %n of these posts, too. There they stay.</source>
<extracomment>Of one: Another room has one of these posts, too. There it stays.</extracomment>
<translation>
<numerusform>لدى غرف أخرى %n منشور من هذه أيضًا. هناك لا حذف.</numerusform>
<numerusform>لدى غرف أخرى منشور واحد من هذه أيضًا. هناك لا حذف.</numerusform>
<numerusform>لدى غرف أخرى منشوران من هذه أيضًا. هناك لا حذف.</numerusform>
<numerusform>لدى غرف أخرى %n منشورات من هذه أيضًا. هناك لا حذف.</numerusform>
<numerusform>لدى غرف أخرى %n منشورًا من هذه أيضًا. هناك لا حذف.</numerusform>
<numerusform>لدى غرف أخرى %n منشور من هذه أيضًا. هناك لا حذف.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Posts that are older leave this computer by themselves.</source>
<translation>المنشورات الأقدم تغادر هذا الحاسوب من تلقاء نفسها.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Your own stay, and so do those that you kept, noted or put into the inbox.</source>
<translation>منشوراتك تبقى، وكذلك ما حفظته أو دونت عنه ملاحظة أو وضعته في الوارد.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Change nothing</source>
<translation>دون تغيير</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>Delete %1 now</source>
<translation>حذف %1 الآن</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n kept posts and notes</source>
<extracomment>Of one: %n kept post or note</extracomment>
<translation>
<numerusform>المحفوظ والملاحظات: %n</numerusform>
<numerusform>محفوظ واحد أو ملاحظة واحدة</numerusform>
<numerusform>المحفوظ والملاحظات: %n</numerusform>
<numerusform>المحفوظ والملاحظات: %n</numerusform>
<numerusform>المحفوظ والملاحظات: %n</numerusform>
<numerusform>المحفوظ والملاحظات: %n</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n drafts and prepared answers</source>
<extracomment>Of one: %n draft or prepared answer</extracomment>
<translation>
<numerusform>المسودات والإجابات المعدّة: %n</numerusform>
<numerusform>مسودة واحدة أو إجابة معدّة واحدة</numerusform>
<numerusform>المسودات والإجابات المعدّة: %n</numerusform>
<numerusform>المسودات والإجابات المعدّة: %n</numerusform>
<numerusform>المسودات والإجابات المعدّة: %n</numerusform>
<numerusform>المسودات والإجابات المعدّة: %n</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts that wait, and will not go out</source>
<extracomment>Of one: %n post that waits, and will not go out</extracomment>
<translation>
<numerusform>لا منشورات تنتظر</numerusform>
<numerusform>منشور واحد ينتظر ولن يُنشر</numerusform>
<numerusform>منشوران ينتظران ولن يُنشرا</numerusform>
<numerusform>%n منشورات تنتظر ولن تُنشر</numerusform>
<numerusform>%n منشورًا ينتظر ولن يُنشر</numerusform>
<numerusform>%n منشور ينتظر ولن يُنشر</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/upkeep_forms.py" />
<source>%n posts in the inbox</source>
<extracomment>Of one: %n post in the inbox</extracomment>
<translation>
<numerusform>لا منشورات في الوارد</numerusform>
<numerusform>منشور واحد في الوارد</numerusform>
<numerusform>منشوران في الوارد</numerusform>
<numerusform>%n منشورات في الوارد</numerusform>
<numerusform>%n منشورًا في الوارد</numerusform>
<numerusform>%n منشور في الوارد</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %2 to %3</source>
<translation>%1، من %2 إلى %3</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>#%1 of %2</source>
<translation>#%1 في %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n chats</source>
<extracomment>Of one: %n chat</extracomment>
<translation>
<numerusform>لا دردشات</numerusform>
<numerusform>دردشة واحدة</numerusform>
<numerusform>دردشتان</numerusform>
<numerusform>%n دردشات</numerusform>
<numerusform>%n دردشة</numerusform>
<numerusform>%n دردشة</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>No chat of the last %n days. Posts that were older left: this room keeps them no longer.</source>
<extracomment>Of one: No chat of the last day. Posts that were older left: this room keeps them no longer.</extracomment>
<translation>
<numerusform>لا دردشة في الأيام الأخيرة. ما كان أقدم حُذف: لم تعد هذه الغرفة تحتفظ به.</numerusform>
<numerusform>لا دردشة في اليوم الأخير. ما كان أقدم حُذف: لم تعد هذه الغرفة تحتفظ به.</numerusform>
<numerusform>لا دردشة في آخر يومين. ما كان أقدم حُذف: لم تعد هذه الغرفة تحتفظ به.</numerusform>
<numerusform>لا دردشة في آخر %n أيام. ما كان أقدم حُذف: لم تعد هذه الغرفة تحتفظ به.</numerusform>
<numerusform>لا دردشة في آخر %n يومًا. ما كان أقدم حُذف: لم تعد هذه الغرفة تحتفظ به.</numerusform>
<numerusform>لا دردشة في آخر %n يوم. ما كان أقدم حُذف: لم تعد هذه الغرفة تحتفظ به.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n notes</source>
<extracomment>Of one: %n note</extracomment>
<translation>
<numerusform>لا ملاحظات</numerusform>
<numerusform>ملاحظة واحدة</numerusform>
<numerusform>ملاحظتان</numerusform>
<numerusform>%n ملاحظات</numerusform>
<numerusform>%n ملاحظة</numerusform>
<numerusform>%n ملاحظة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A handle comes right after it, as in from:asha.</source>
<translation>«%1» غير مفهوم. يأتي بعده مباشرة معرّف، مثل from:asha.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A hashtag comes right after it, as in in:critlib.</source>
<translation>«%1» غير مفهوم. يأتي بعده مباشرة هاشتاغ، مثل in:critlib.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A number comes right after it, as in question:3.</source>
<translation>«%1» غير مفهوم. يأتي بعده مباشرة رقم، مثل question:3.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>“%1” is not understood. A day comes right after it, as in %2:2015-06-10; a month is 2015-06.</source>
<translation>«%1» غير مفهوم. يأتي بعده مباشرة يوم، مثل %2:2015-06-10؛ والشهر 2015-06.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>these words, one after the other</source>
<translation>هذه الكلمات متتالية</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>every word that begins like this</source>
<translation>كل كلمة تبدأ هكذا</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts by one person: from:ines</source>
<translation>منشورات شخص واحد: from:ines</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts with a hashtag: #books</source>
<translation>منشورات فيها هاشتاغ: #books</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one chat: in:critlib</source>
<translation>منشورات دردشة واحدة: in:critlib</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>what was said to a question: question:3</source>
<translation>ما قيل عن سؤال: question:3</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of one day: on:2026-11-21</source>
<translation>منشورات يوم واحد: on:2026-11-21</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and after it</source>
<translation>منشورات ذلك اليوم وما بعده</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>posts of that day and before it</source>
<translation>منشورات ذلك اليوم وما قبله</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>d MMMM yyyy</source>
<translation>d MMMM yyyy</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>No chat of the last year. This room keeps posts for a year; those that were older left.</source>
<translation>لا دردشة في السنة الأخيرة. هذه الغرفة تحتفظ بالمنشورات سنة؛ وما كان أقدم حُذف.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1: %2 of %3.</source>
<translation>البحث عن دردشات في #%1: %2 من %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in #%1.</source>
<translation>البحث عن دردشات في #%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Looking for chats in all rooms.</source>
<translation>البحث عن دردشات في كل الغرف.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%1, %n of them afterwards</source>
<extracomment>Of one: %1, %n of them afterwards</extracomment>
<translation>
<numerusform>%1، لا شيء منها بعد النهاية</numerusform>
<numerusform>%1، واحد منها بعد النهاية</numerusform>
<numerusform>%1، اثنان منها بعد النهاية</numerusform>
<numerusform>%1، %n منها بعد النهاية</numerusform>
<numerusform>%1، %n منها بعد النهاية</numerusform>
<numerusform>%1، %n منها بعد النهاية</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/archive/words.py" />
<source>Nothing found. Try fewer words, only the beginning of one, or another chat.</source>
<translation>لا نتائج. جرّب كلمات أقل، أو بداية كلمة فقط، أو دردشة أخرى.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/archive/words.py" />
<source>%n posts afterwards</source>
<extracomment>Of one: %n post afterwards</extracomment>
<translation>
<numerusform>لا منشورات بعد النهاية</numerusform>
<numerusform>منشور واحد بعد النهاية</numerusform>
<numerusform>منشوران بعد النهاية</numerusform>
<numerusform>%n منشورات بعد النهاية</numerusform>
<numerusform>%n منشورًا بعد النهاية</numerusform>
<numerusform>%n منشور بعد النهاية</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; Parley goes on by itself.</source>
<translation>وافق في متصفحك؛ ويكمل Parley من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser. To add an account, switch to it there first.</source>
<translation>وافق في متصفحك. لإضافة حساب، انتقل إليه هناك أولًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/arrival.py" />
<source>Say yes in your browser; then hide it again.</source>
<translation>وافق في متصفحك؛ ثم أخفها مرة أخرى.</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Leave it stopped</source>
<translation>إبقاؤه متوقفًا</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Let it stop</source>
<translation>السماح بتوقفه</translation>
</message>
<message>
<location filename="../../desktop/ui/cap_notice.py" />
<source>Read on in the browser</source>
<translation>متابعة القراءة في المتصفح</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%n questions so far</source>
<extracomment>Of one: %n question so far</extracomment>
<translation>
<numerusform>لا أسئلة حتى الآن</numerusform>
<numerusform>سؤال واحد حتى الآن</numerusform>
<numerusform>سؤالان حتى الآن</numerusform>
<numerusform>%n أسئلة حتى الآن</numerusform>
<numerusform>%n سؤالًا حتى الآن</numerusform>
<numerusform>%n سؤال حتى الآن</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Probably hosted by %1</source>
<translation>المضيف على الأرجح %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Hosted by %1</source>
<translation>المضيف: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guest %1</source>
<translation>الضيف: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Guests %1</source>
<translation>الضيوف: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>No question has been asked yet.</source>
<translation>لم يُطرح سؤال بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Catch up with #%1</source>
<translation>اللحاق بـ #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Got it</source>
<translation>فهمت</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Put this card away (Escape). %1 brings it back.</source>
<translation>إخفاء هذه البطاقة (Escape). يعيدها %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>F6 goes there, Escape puts it away.</source>
<translation>F6 ينقلك إليها، وEscape يخفيها.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>Questions and answers so far</source>
<translation>الأسئلة والإجابات حتى الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>%1, asked %2, %3 so far</source>
<translation>%1، طُرح في %2، %3 حتى الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_card.py" />
<source>The chat is over. The last question was %1, with %2.</source>
<translation>انتهت الدردشة. كان آخر سؤال %1، وله %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by the host</source>
<translation>حفظه المضيف</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Kept by you</source>
<translation>حفظته أنت</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>no answers</source>
<translation>لا إجابات</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>the question now</source>
<translation>السؤال الحالي</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this question on the question card</source>
<translation>يعرض هذا السؤال على بطاقة السؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/catch_up_group.py" />
<source>Shows this post in the stream</source>
<translation>يعرض هذا المنشور في التدفق</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe</source>
<translation>وصف</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your picture for those who cannot see it.</source>
<translation>صِف صورتك لمن لا يرونها.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Describe your pictures for those who cannot see them.</source>
<translation>صِف صورك لمن لا يرونها.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Send again to post without.</source>
<translation>أرسل مرة أخرى للنشر دون وصف.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Post without</source>
<translation>نشر دون وصف</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>A description is %1 over what fits. Shorten it.</source>
<translation>أحد الأوصاف أطول من المسموح بـ %1. اختصره.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>You host here: describe each picture before it goes out.</source>
<translation>أنت المضيف هنا: صِف كل صورة قبل نشرها.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_ask.py" />
<source>Shorten it</source>
<translation>اختصار</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Done</source>
<translation>تم</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Description</source>
<translation>الوصف</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>%1 left</source>
<translation>المتبقي %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in the picture?</source>
<translation>ماذا في الصورة؟</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>Picture %1 of %2, for those who cannot see it</source>
<translation>الصورة %1 من %2، لمن لا يرونها</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/alt_form.py" />
<source>What is in picture %1?</source>
<translation>ماذا في الصورة %1؟</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>You host here with @%1. Answer %2 with it?</source>
<translation>أنت المضيف هنا بالحساب @%1. هل تجيب عن %2 به؟</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Alt+Enter posts.</source>
<translation>Alt+Enter للنشر.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Post %1</source>
<translation>نشر %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/as_host.py" />
<source>Switch</source>
<translation>تبديل</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Leave the hashtag out, or put it back (Alt+T)</source>
<translation>حذف الهاشتاغ أو إعادته (Alt+T)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number, none</source>
<translation>رقم الإجابة: بلا رقم</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Choose the question you answer (Alt+N: number on or off)</source>
<translation>اختيار السؤال الذي تجيب عنه (Alt+N: الرقم تشغيل أو إيقاف)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, added</source>
<translation>الهاشتاغ #%1، أُضيف</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, left out</source>
<translation>الهاشتاغ #%1، حُذف</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No hashtag</source>
<translation>بلا هاشتاغ</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Hashtag #%1, in your text already</source>
<translation>الهاشتاغ #%1 موجود في نصك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>In your text already</source>
<translation>موجود في نصك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>No number</source>
<translation>بلا رقم</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>Answer number %1</source>
<translation>رقم الإجابة %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1, locked</source>
<translation>%1، ثابت</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/chips.py" />
<source>%1 · begun</source>
<translation>%1 · بدأته</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1 may turn away a post from an app that mentions people. The browser is the way then.</source>
<translation>قد يرفض %1 منشورًا من تطبيق يشير إلى أشخاص. حينئذ يكون المتصفح هو الطريق.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/completion.py" />
<source>%1, %2 of %3</source>
<translation>%1، %2 من %3</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Switch account</source>
<translation>تبديل الحساب</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Yes, post</source>
<translation>نعم، انشر</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post here as %1?</source>
<translation>هل تنشر هنا باسم %1؟</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/confirmation.py" />
<source>Post as %1</source>
<translation>النشر باسم %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>All right</source>
<translation>حسنًا</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/cost.py" />
<source>Free in browser ↗</source>
<translation>مجانًا في المتصفح ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 stands before your %1.</source>
<translation>يوجد %2 قبل %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %2</source>
<translation>إزالة %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Answers begin with %4 here.</source>
<translation>الإجابات هنا تبدأ بـ %4.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Make it %3</source>
<translation>جعله %3</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%2 is there already.</source>
<translation>%2 موجود من قبل.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop %1</source>
<translation>إزالة %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%3 is there twice.</source>
<translation>%3 موجود مرتين.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop one</source>
<translation>إزالة واحد</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is typed behind %2.</source>
<translation>كُتب %1 بعد %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>No question for %1 so far.</source>
<translation>لا سؤال لـ %1 حتى الآن.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 would become a link.</source>
<translation>سيصبح %1 رابطًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Add a blank</source>
<translation>إضافة مسافة</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>You posted nearly the same.</source>
<translation>نشرت ما يكاد يكون مثله.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Send anyway</source>
<translation>إرسال رغم ذلك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>%1 is added by itself.</source>
<translation>يُضاف %1 من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/doctor.py" />
<source>Drop yours</source>
<translation>إزالة ما كتبته</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Copied.</source>
<translation>نُسخ.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>What you put away is back.</source>
<translation>عاد ما أخفيته.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>Its words are in the composer again.</source>
<translation>عادت كلماته إلى مربع الكتابة.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_acts.py" />
<source>It is on its way already.</source>
<translation>هو في طريقه بالفعل.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>More that can be done about it</source>
<translation>ما يمكن فعله أيضًا</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_row.py" />
<source>In browser ↗</source>
<translation>في المتصفح ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of your post %2.</source>
<translation>يقول %1 إن هذا مكرر لمنشورك %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1, %n posts: %2</source>
<extracomment>Of one: %1, %n post: %2</extracomment>
<translation>
<numerusform>%1، لا منشورات: %2</numerusform>
<numerusform>%1، منشور واحد: %2</numerusform>
<numerusform>%1، منشوران: %2</numerusform>
<numerusform>%1، %n منشورات: %2</numerusform>
<numerusform>%1، %n منشورًا: %2</numerusform>
<numerusform>%1، %n منشور: %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2, %3 % uploaded</source>
<translation>%1 · %2، رُفع %3 %</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 · %2</source>
<translation>%1 · %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Sent. It has no #%1, so the stream does not show it.</source>
<translation>أُرسل. لا يحوي #%1، لذلك لا يظهر في التدفق.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It was to go out at %1, and it is %2 now.</source>
<translation>كان موعد نشره %1، والساعة الآن %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>It has waited since %1, and it is %2 now.</source>
<translation>ينتظر منذ %1، والساعة الآن %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Parley does not know whether this went out. Look, then send it or discard it.</source>
<translation>لا يعرف Parley هل نُشر هذا. تحقق، ثم أرسله أو تجاهله.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%1 says this is a duplicate of what you posted just now.</source>
<translation>يقول %1 إن هذا مكرر لما نشرته للتو.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your repost</source>
<translation>إعادة نشر منك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Hiding a reply</source>
<translation>إخفاء رد</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Showing a reply again</source>
<translation>إظهار رد من جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your deletion</source>
<translation>حذف منشورك</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>%n posts: %1</source>
<extracomment>Of one: %n post: %1</extracomment>
<translation>
<numerusform>لا منشورات: %1</numerusform>
<numerusform>منشور واحد: %1</numerusform>
<numerusform>منشوران: %1</numerusform>
<numerusform>%n منشورات: %1</numerusform>
<numerusform>%n منشورًا: %1</numerusform>
<numerusform>%n منشور: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded here. It may have gone out all the same.</source>
<translation>تجاهلته هنا. ربما نُشر رغم ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Cancelled. It does not go out.</source>
<translation>أُلغي. لا يُنشر.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Discarded.</source>
<translation>تم تجاهله.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Reposted</source>
<translation>أُعيد نشره</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>The reply is hidden</source>
<translation>أُخفي الرد</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>The reply is shown again</source>
<translation>ظهر الرد من جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your post is deleted</source>
<translation>حُذف منشورك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your %1 is in</source>
<translation>وصل %1 الخاص بك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Your post is in</source>
<translation>وصل منشورك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out in %1 s</source>
<translation>يُنشر بعد %1 ث</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out after the one before it</source>
<translation>يُنشر بعد الذي قبله</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Going out now</source>
<translation>يُنشر الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/entry_words.py" />
<source>Goes out at %1</source>
<translation>يُنشر في %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Your post</source>
<translation>منشورك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/field.py" />
<source>Number and hashtag</source>
<translation>الرقم والهاشتاغ</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More that goes with a post</source>
<translation>المزيد مما يرافق المنشور</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/foot.py" />
<source>More for your post</source>
<translation>المزيد لمنشورك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser; post it there.</source>
<translation>نصك في المتصفح؛ انشره هناك.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Your text is in the browser. It does not take your pictures along; they are kept here.</source>
<translation>نصك في المتصفح. لا تنتقل صورك معه؛ تبقى هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>%1 is in the browser; post it there.</source>
<translation>%1 في المتصفح؛ انشره هناك.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/hand_over.py" />
<source>Clear it here</source>
<translation>إفراغ هنا</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%n posts: %1 to %2</source>
<extracomment>Of one: %n post: %1 to %2</extracomment>
<translation>
<numerusform>لا منشورات: من %1 إلى %2</numerusform>
<numerusform>منشور واحد: من %1 إلى %2</numerusform>
<numerusform>منشوران: من %1 إلى %2</numerusform>
<numerusform>%n منشورات: من %1 إلى %2</numerusform>
<numerusform>%n منشورًا: من %1 إلى %2</numerusform>
<numerusform>%n منشور: من %1 إلى %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1 over what fits in a post.</source>
<translation>أطول مما يتسع له منشور بـ %1.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Make it %n posts</source>
<extracomment>Of one: Make it %n post</extracomment>
<translation>
<numerusform>تقسيم إلى %n منشور</numerusform>
<numerusform>تقسيم إلى منشور واحد</numerusform>
<numerusform>تقسيم إلى منشورين</numerusform>
<numerusform>تقسيم إلى %n منشورات</numerusform>
<numerusform>تقسيم إلى %n منشورًا</numerusform>
<numerusform>تقسيم إلى %n منشور</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>2 posts: %1 and %2</source>
<translation>منشوران: %1 و%2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>%1, each with #%2.</source>
<translation>%1، كل منها مع #%2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/in_parts.py" />
<source>Shorten instead</source>
<translation>اختصار بدلًا من ذلك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Do not change it</source>
<translation>دون تغيير</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Time</source>
<translation>الوقت</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Today</source>
<translation>اليوم</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Tomorrow</source>
<translation>غدًا</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>Day</source>
<translation>يوم</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>In 5 min</source>
<translation>بعد 5 د</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>At %1</source>
<translation>في %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>When the chat begins, %1</source>
<translation>عند بدء الدردشة، %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/later_form.py" />
<source>That time is past. Choose one that is still to come.</source>
<translation>مضى ذلك الوقت. اختر وقتًا لم يأت بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Alt+Enter</source>
<translation>Alt+Enter</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>Tab or Alt+Enter</source>
<translation>Tab أو Alt+Enter</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/line.py" />
<source>%1  Tab</source>
<translation>%1  Tab</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/offer_list.py" />
<source>What completes your word</source>
<translation>ما يكمل كلمتك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Posts on their way</source>
<translation>منشورات في الطريق</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>%n more wait behind it</source>
<extracomment>Of one: One more waits behind it</extracomment>
<translation>
<numerusform>لا شيء ينتظر بعده</numerusform>
<numerusform>واحد آخر ينتظر بعده</numerusform>
<numerusform>اثنان آخران ينتظران بعده</numerusform>
<numerusform>%n أخرى تنتظر بعده</numerusform>
<numerusform>%n أخرى تنتظر بعده</numerusform>
<numerusform>%n أخرى تنتظر بعده</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>an account that is signed out</source>
<translation>حساب مسجَّل خروجه</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Show the post in the stream</source>
<translation>عرض المنشور في التدفق</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>Dismiss</source>
<translation>إخفاء</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/outbox_list.py" />
<source>As %1: %2</source>
<translation>باسم %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Later</source>
<translation>لاحقًا</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your post…</source>
<translation>منشورك…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pane.py" />
<source>Your answer to %1…</source>
<translation>إجابتك عن %1…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/part_labels.py" />
<source>Will be posted as: %1</source>
<translation>يُنشر هكذا: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>This can go out in the browser, too.</source>
<translation>يمكن نشر هذا في المتصفح أيضًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Say yes in your browser; your text waits here.</source>
<translation>وافق في متصفحك؛ نصك ينتظر هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may post, not with pictures yet.</source>
<translation>يجوز لـ @%1 النشر، لكن ليس بصور بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>@%1 may read, not post yet.</source>
<translation>يجوز لـ @%1 القراءة، لكن ليس النشر بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Your text is kept.</source>
<translation>نصك محفوظ.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Allow in browser</source>
<translation>السماح في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Copy the address</source>
<translation>نسخ العنوان</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/permission.py" />
<source>Cancel</source>
<translation>إلغاء</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read this as a picture.</source>
<translation>لا يستطيع Parley قراءة هذا كصورة.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Add a JPEG, PNG, GIF, WebP or BMP file.</source>
<translation>أضف ملف JPEG أو PNG أو GIF أو WebP أو BMP.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is too large to open.</source>
<translation>هذه الصورة أكبر من أن تُفتح.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it smaller, and add that.</source>
<translation>احفظها أصغر، ثم أضفها.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>This picture is damaged.</source>
<translation>هذه الصورة تالفة.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it anew, and add that.</source>
<translation>احفظها من جديد، ثم أضفها.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Save it as JPEG, and add that.</source>
<translation>احفظها بصيغة JPEG، ثم أضفها.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>That is no picture.</source>
<translation>هذه ليست صورة.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Look whether you may read it.</source>
<translation>تحقق من أن قراءتها مسموحة لك.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>Parley cannot read %1 pictures.</source>
<translation>لا يستطيع Parley قراءة صور %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_file.py" />
<source>“%1” cannot be opened.</source>
<translation>لا يمكن فتح «%1».</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Pictures of your post</source>
<translation>صور منشورك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>The picture is out. Ctrl+Z brings it back.</source>
<translation>أُزيلت الصورة. Ctrl+Z يعيدها.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing the picture…</source>
<translation>تجهيز الصورة…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Preparing…</source>
<translation>تجهيز…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_row.py" />
<source>Leave the picture that is being prepared</source>
<translation>ترك الصورة التي تُجهَّز</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)</source>
<translation>صور (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/picture_source.py" />
<source>All files (*)</source>
<translation>كل الملفات (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>The picture is not ready yet. Send again in a moment.</source>
<translation>الصورة غير جاهزة بعد. أرسل مرة أخرى بعد لحظة.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Picture</source>
<translation>صورة</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/pictures.py" />
<source>A post takes %n pictures; the others stay out.</source>
<extracomment>Of one: A post takes %n picture; the others stay out.</extracomment>
<translation>
<numerusform>يتسع المنشور لعدد صور: %n؛ والأخرى لا تُضاف.</numerusform>
<numerusform>يتسع المنشور لصورة واحدة؛ والأخرى لا تُضاف.</numerusform>
<numerusform>يتسع المنشور لصورتين؛ والأخرى لا تُضاف.</numerusform>
<numerusform>يتسع المنشور لـ %n صور؛ والأخرى لا تُضاف.</numerusform>
<numerusform>يتسع المنشور لـ %n صورة؛ والأخرى لا تُضاف.</numerusform>
<numerusform>يتسع المنشور لـ %n صورة؛ والأخرى لا تُضاف.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/pictures.py" />
<source>%n pictures too many. Take them out.</source>
<extracomment>Of one: One picture too many. Take it out.</extracomment>
<translation>
<numerusform>لا صور زائدة.</numerusform>
<numerusform>صورة واحدة زائدة. أزلها.</numerusform>
<numerusform>صورتان زائدتان. أزلهما.</numerusform>
<numerusform>%n صور زائدة. أزلها.</numerusform>
<numerusform>%n صورة زائدة. أزلها.</numerusform>
<numerusform>%n صورة زائدة. أزلها.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Of a moving picture the first one is posted.</source>
<translation>من الصورة المتحركة تُنشر الأولى.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/pictures.py" />
<source>Add pictures, or drop or paste them (%1)</source>
<translation>إضافة صور، أو سحبها أو لصقها (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared</source>
<translation>معدّة</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Leave it</source>
<translation>تركها</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring it up</source>
<translation>إحضارها</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>%1 is prepared.</source>
<translation>%1 معدّة.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Write answers for later…</source>
<translation>كتابة إجابات لوقت لاحق…</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared answers</source>
<translation>الإجابات المعدّة</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Prepared %1</source>
<translation>%1 معدّة</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Answers written before they are asked for: %1</source>
<translation>إجابات كُتبت قبل طرح أسئلتها: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up %1</source>
<translation>إحضار %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared.py" />
<source>Bring up what you prepared for %1: %2</source>
<translation>إحضار ما أعددته لـ %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Kept as you type. Nobody sees it.</source>
<translation>يُحفظ أثناء الكتابة. لا يراه أحد.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer</source>
<translation>إجابة معدّة</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepared answer %1</source>
<translation>إجابة معدّة %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>No further answer</source>
<translation>لا إجابة أخرى</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Your answer for later, %1</source>
<translation>إجابتك لوقت لاحق، %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>Prepare %1</source>
<translation>إعداد %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/prepared_panel.py" />
<source>%1 · prepared</source>
<translation>%1 · معدّة</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Or keep it for yourself; nobody else sees it.</source>
<translation>أو احتفظ بها لنفسك؛ لا يراها غيرك.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>There is nothing to keep yet.</source>
<translation>لا شيء للاحتفاظ به بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Write a sentence first.</source>
<translation>اكتب جملة أولًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>A private answer belongs to a question.</source>
<translation>الإجابة الخاصة تتبع سؤالًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Choose its number first.</source>
<translation>اختر رقمه أولًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/private.py" />
<source>Kept for yourself with %1.</source>
<translation>محفوظة لك وحدك مع %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2.</source>
<translation>منشورك في %1 ينقصه %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Sorry, no hashtag the first time:</source>
<translation>عذرًا، نسيت الهاشتاغ في المرة الأولى:</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Your post of %1 lacks %2; it has replies.</source>
<translation>منشورك في %1 ينقصه %2؛ وله ردود.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>My answer:</source>
<translation>إجابتي:</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Replace it</source>
<translation>استبداله</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/rescue.py" />
<source>Lead to it</source>
<translation>الإرشاد إليه</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep no number</source>
<translation>إبقاؤه بلا رقم</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is planned for now.</source>
<translation>%1 مخطط له الآن.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>%1 is here.</source>
<translation>وصل %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Send again to leave it.</source>
<translation>أرسل مرة أخرى لتركه كما هو.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Make it %1</source>
<translation>جعله %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Keep %1</source>
<translation>إبقاء %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/sayings.py" />
<source>Easily done: %1</source>
<translation>يحدث كثيرًا: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Another account: F4, or a click on the initials</source>
<translation>حساب آخر: F4، أو نقرة على الأحرف الأولى</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending as @%1</source>
<translation>تدرّب على الإرسال باسم @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send as @%1</source>
<translation>إرسال باسم @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending</source>
<translation>تدرّب على الإرسال</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %n posts as @%1</source>
<extracomment>Of one: Practise %n post as @%1</extracomment>
<translation>
<numerusform>تدرّب على %n منشور باسم @%1</numerusform>
<numerusform>تدرّب على منشور واحد باسم @%1</numerusform>
<numerusform>تدرّب على منشورين باسم @%1</numerusform>
<numerusform>تدرّب على %n منشورات باسم @%1</numerusform>
<numerusform>تدرّب على %n منشورًا باسم @%1</numerusform>
<numerusform>تدرّب على %n منشور باسم @%1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %n posts as @%1</source>
<extracomment>Of one: Send %n post as @%1</extracomment>
<translation>
<numerusform>إرسال %n منشور باسم @%1</numerusform>
<numerusform>إرسال منشور واحد باسم @%1</numerusform>
<numerusform>إرسال منشورين باسم @%1</numerusform>
<numerusform>إرسال %n منشورات باسم @%1</numerusform>
<numerusform>إرسال %n منشورًا باسم @%1</numerusform>
<numerusform>إرسال %n منشور باسم @%1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise %n posts</source>
<extracomment>Of one: Practise %n post</extracomment>
<translation>
<numerusform>تدرّب على %n منشور</numerusform>
<numerusform>تدرّب على منشور واحد</numerusform>
<numerusform>تدرّب على منشورين</numerusform>
<numerusform>تدرّب على %n منشورات</numerusform>
<numerusform>تدرّب على %n منشورًا</numerusform>
<numerusform>تدرّب على %n منشور</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send %n posts</source>
<extracomment>Of one: Send %n post</extracomment>
<translation>
<numerusform>إرسال %n منشور</numerusform>
<numerusform>إرسال منشور واحد</numerusform>
<numerusform>إرسال منشورين</numerusform>
<numerusform>إرسال %n منشورات</numerusform>
<numerusform>إرسال %n منشورًا</numerusform>
<numerusform>إرسال %n منشور</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise sending anyway as @%1</source>
<translation>تدرّب على الإرسال رغم ذلك باسم @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Send anyway as @%1</source>
<translation>إرسال رغم ذلك باسم @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Practise anyway</source>
<translation>تدرّب رغم ذلك</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting as @%1</source>
<translation>السماح بالنشر باسم @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>Allow posting</source>
<translation>السماح بالنشر</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/send_button.py" />
<source>In browser</source>
<translation>في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>a post without a number</source>
<translation>منشور بلا رقم</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1 before, too.</source>
<translation>بدأت %1 أيضًا من قبل.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>You began %1.</source>
<translation>بدأت %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/shelf.py" />
<source>Add it here</source>
<translation>إضافته هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Add to my words</source>
<translation>إضافة إلى كلماتي</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Ignore here</source>
<translation>تجاهل هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Nothing like it in the dictionary</source>
<translation>لا شبيه لها في القاموس</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>No misspelled word.</source>
<translation>لا كلمة خاطئة.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/spelling.py" />
<source>Instead of %1</source>
<translation>بدلًا من %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Picture %1 of %2</source>
<translation>الصورة %1 من %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, described: %2</source>
<translation>%1، موصوفة: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>%1, not described yet</source>
<translation>%1، غير موصوفة بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take it out (Delete); Ctrl+Z brings it back</source>
<translation>إزالتها (Delete)؛ Ctrl+Z يعيدها</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Described</source>
<translation>موصوفة</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Describe it for those who cannot see it</source>
<translation>صِفها لمن لا يرونها</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/thumbnail.py" />
<source>Take out picture %1</source>
<translation>إزالة الصورة %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Only what Parley posts for you can be timed.</source>
<translation>لا يمكن توقيت إلا ما ينشره Parley عنك.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall %1 go out?</source>
<translation>متى يُنشر %1؟</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Change to %1</source>
<translation>تغييره إلى %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>When shall it go out?</source>
<translation>متى يُنشر؟</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Send at %1</source>
<translation>إرسال في %1</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/timing.py" />
<source>Sign in first; your text is kept.</source>
<translation>سجّل الدخول أولًا؛ نصك محفوظ.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copied</source>
<translation>نُسخ</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Copy</source>
<translation>نسخ</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsaved.py" />
<source>Your text is saved again.</source>
<translation>نصك يُحفظ من جديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>Nothing is sent by that. Undo brings your words back.</source>
<translation>لا يُرسل شيء بذلك. التراجع يعيد كلماتك.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is taken back; nothing was sent.</source>
<translation>تم التراجع عن %1؛ لم يُرسل شيء.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is out already. These are its words.</source>
<translation>نُشر %1 بالفعل. هذه كلماته.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/unsend.py" />
<source>%1 is on its way already. These are its words.</source>
<translation>%1 في طريقه بالفعل. هذه كلماته.</translation>
</message>
<message>
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as: %1, %2 left</source>
<translation>يُنشر هكذا: %1، المتبقي %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/composer/weight.py" />
<source>Will be posted as %n posts: %1</source>
<extracomment>Of one: Will be posted as %n post: %1</extracomment>
<translation>
<numerusform>يُنشر في %n منشور: %1</numerusform>
<numerusform>يُنشر في منشور واحد: %1</numerusform>
<numerusform>يُنشر في منشورين: %1</numerusform>
<numerusform>يُنشر في %n منشورات: %1</numerusform>
<numerusform>يُنشر في %n منشورًا: %1</numerusform>
<numerusform>يُنشر في %n منشور: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Of %1. This is all of it: places in Parley's code, and nobody's words, names, keys or files. It is on this computer alone, until you pass it on.</source>
<translation>تقرير %1. هذا كل ما فيه: مواضع في شفرة Parley، ولا كلمات ولا أسماء ولا مفاتيح ولا ملفات لأحد. وهو على هذا الحاسوب وحده حتى تمرّره أنت.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Crash report</source>
<translation>تقرير تعطّل</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>It is copied. Paste it on the page that opens.</source>
<translation>نُسخ. ألصقه في الصفحة التي تُفتح.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Save as…</source>
<translation>حفظ باسم…</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Saved as %1.</source>
<translation>حُفظ باسم %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>It could not be written there. Choose another folder.</source>
<translation>تعذّر حفظه هناك. اختر مجلدًا آخر.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_report_window.py" />
<source>Send…</source>
<translation>إرسال…</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_words.py" />
<source>Something broke in Parley on %1. A report of it is on this computer.</source>
<translation>تعطّل شيء في Parley بتاريخ %1. يوجد تقرير عنه على هذا الحاسوب.</translation>
</message>
<message>
<location filename="../../desktop/ui/crash_words.py" />
<source>Parley stopped unexpectedly on %1. A report of it is on this computer.</source>
<translation>توقّف Parley على غير المتوقع بتاريخ %1. يوجد تقرير عنه على هذا الحاسوب.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find</source>
<translation>بحث</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Find in #%1</source>
<translation>البحث في #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Enter or F3</source>
<translation>Enter أو F3</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Shift+Enter or Shift+F3</source>
<translation>Shift+Enter أو Shift+F3</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Close the search</source>
<translation>إغلاق البحث</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Escape</source>
<translation>Escape</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>This post is gone from the stream.</source>
<translation>لم يعد هذا المنشور في التدفق.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>Nothing found. Try fewer words, or only the beginning of one.</source>
<translation>لا نتائج. جرّب كلمات أقل، أو بداية كلمة فقط.</translation>
</message>
<message>
<location filename="../../desktop/ui/find_bar.py" />
<source>%1 of %2</source>
<translation>%1 من %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>Posts a minute over %n minutes, %1 at most</source>
<extracomment>Of one: Posts a minute over %n minute, %1 at most</extracomment>
<translation>
<numerusform>المنشورات في الدقيقة خلال %n دقيقة، %1 على الأكثر</numerusform>
<numerusform>المنشورات في الدقيقة خلال دقيقة واحدة، %1 على الأكثر</numerusform>
<numerusform>المنشورات في الدقيقة خلال دقيقتين، %1 على الأكثر</numerusform>
<numerusform>المنشورات في الدقيقة خلال %n دقائق، %1 على الأكثر</numerusform>
<numerusform>المنشورات في الدقيقة خلال %n دقيقة، %1 على الأكثر</numerusform>
<numerusform>المنشورات في الدقيقة خلال %n دقيقة، %1 على الأكثر</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>The room</source>
<translation>الغرفة</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/hour_plot.py" />
<source>%1 after %2 min</source>
<translation>%1 بعد %2 د</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Who asks you something, or looks for a question, stands here.</source>
<translation>يظهر هنا من يسألك شيئًا، أو يبحث عن سؤال.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Needs somebody</source>
<translation>بحاجة إلى أحد</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 for %2, as @%3</source>
<translation>%1 لـ %2، باسم @%3</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Fold</source>
<translation>طي</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Folded away: %1.</source>
<translation>مطوي: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Off the list.</source>
<translation>أُزيل من القائمة.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>%1 is off the list.</source>
<translation>أُزيل %1 من القائمة.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Posts with %1 are shown again.</source>
<translation>تظهر المنشورات التي فيها %1 من جديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox</source>
<translation>إلى الوارد</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>To inbox: %1</source>
<translation>إلى الوارد: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer</source>
<translation>إجابة</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/needs_somebody.py" />
<source>Answer %1</source>
<translation>إجابة %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet</source>
<translation>ترحيب</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>Greet %1</source>
<translation>الترحيب بـ %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/new_voices.py" />
<source>New voices</source>
<translation>أصوات جديدة</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/person_list.py" />
<source>and %n more</source>
<extracomment>Of one: and %n more</extracomment>
<translation>
<numerusform>ولا مزيد</numerusform>
<numerusform>وواحد آخر</numerusform>
<numerusform>واثنان آخران</numerusform>
<numerusform>و%n آخرون</numerusform>
<numerusform>و%n آخر</numerusform>
<numerusform>و%n آخر</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: %1</source>
<translation>تم: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>To inbox: it stays there until it is answered. Ctrl+Z brings it back.</source>
<translation>إلى الوارد: يبقى هناك حتى يُجاب عنه. Ctrl+Z يعيده.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/person_row.py" />
<source>Done: take this off the list. Ctrl+Z brings it back.</source>
<translation>تم: إزالته من القائمة. Ctrl+Z يعيده.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Repost %1</source>
<translation>إعادة نشر %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks everybody: %2</source>
<translation>%1 يسأل الجميع: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/words.py" />
<source>%n accounts, one link: %1</source>
<extracomment>Of one: %n account, one link: %1</extracomment>
<translation>
<numerusform>لا حسابات، رابط واحد: %1</numerusform>
<numerusform>حساب واحد، رابط واحد: %1</numerusform>
<numerusform>حسابان، رابط واحد: %1</numerusform>
<numerusform>%n حسابات، رابط واحد: %1</numerusform>
<numerusform>%n حسابًا، رابط واحد: %1</numerusform>
<numerusform>%n حساب، رابط واحد: %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They post this link and say nothing else here: %1</source>
<translation>ينشرون هذا الرابط ولا يقولون هنا غيره: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome to the chat, @%1! Glad that you found your way here.</source>
<translation>أهلًا بك في الدردشة، @%1! يسعدنا وصولك إلى هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 looks for a question: %2</source>
<translation>%1 يبحث عن سؤال: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks @%2: %3</source>
<translation>%1 يسأل @%2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Nothing said in the last %1 min</source>
<translation>لم يُقل شيء في آخر %1 د</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>answers to %1 are dying down</source>
<translation>الإجابات عن %1 تخفّ</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/glance/words.py" />
<source>%n answers to %1</source>
<extracomment>Of one: %n answer to %1</extracomment>
<translation>
<numerusform>لا إجابات عن %1</numerusform>
<numerusform>إجابة واحدة عن %1</numerusform>
<numerusform>إجابتان عن %1</numerusform>
<numerusform>%n إجابات عن %1</numerusform>
<numerusform>%n إجابة عن %1</numerusform>
<numerusform>%n إجابة عن %1</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 asks you: %2</source>
<translation>%1 يسألك: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, first chat</source>
<translation>%1، أول دردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1 said hello</source>
<translation>%1 ألقى التحية</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>%1, new here</source>
<translation>%1، جديد هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They say that it is their first chat.</source>
<translation>يقول إنها أول دردشة له.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>They introduced themselves, and nobody has answered yet.</source>
<translation>عرّف بنفسه، ولم يجبه أحد بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Parley knows no earlier post of theirs in this room.</source>
<translation>لا يعرف Parley منشورًا سابقًا له في هذه الغرفة.</translation>
</message>
<message>
<location filename="../../desktop/ui/glance/words.py" />
<source>Welcome, @%1! Good to have you here.</source>
<translation>أهلًا، @%1! يسعدنا وجودك هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Alt text</source>
<translation>النص البديل</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A picture described in words, for people who do not see it. Whoever posts the picture writes it, and screen readers say it.</source>
<translation>صورة موصوفة بالكلمات، لمن لا يرونها. يكتبه من ينشر الصورة، وتنطقه قارئات الشاشة.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Answer (A1, A2)</source>
<translation>إجابة (A1، A2)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that begins with A and the number of a question. Parley puts number and hashtag around what you write.</source>
<translation>منشور يبدأ بـ A ورقم سؤال. يضع Parley الرقم والهاشتاغ حول ما تكتبه.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The posts of your chats, kept on this computer, also when the chat is over. You can search it, and have a room forgotten.</source>
<translation>منشورات دردشاتك، محفوظة على هذا الحاسوب، وبعد انتهاء الدردشة أيضًا. يمكنك البحث فيه، ونسيان غرفة منه.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Blocking</source>
<translation>الحظر</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody whom you block can no longer follow you or reply to you. It is done on X, in your browser.</source>
<translation>من تحظره لا يستطيع متابعتك أو الرد عليك بعد ذلك. يتم على X، في متصفحك.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>About an hour in which people post under one hashtag. A host asks, everybody may answer, and reading along is welcome.</source>
<translation>نحو ساعة ينشر فيها الناس تحت هاشتاغ واحد. مضيف يسأل، وللجميع أن يجيبوا، والقراءة وحدها مرحب بها.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Credits</source>
<translation>الرصيد</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X charges for posts that programs read and write. The owner of the app that you sign in through pays with credits, mostly whoever organises the chat.</source>
<translation>يتقاضى X مقابل المنشورات التي تقرؤها البرامج وتكتبها. يدفع صاحب التطبيق الذي تسجّل الدخول عبره من رصيده، وهو غالبًا منظم الدردشة.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Direct message</source>
<translation>رسالة مباشرة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A message on X that only the people in one conversation can read. Parley reads none and sends none.</source>
<translation>رسالة على X لا يقرؤها إلا أطراف محادثة واحدة. لا يقرأ Parley أيًا منها ولا يرسلها.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Following</source>
<translation>المتابعة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Whom you follow on X, you read on your home page there. To take part in a chat you need to follow nobody.</source>
<translation>من تتابعه على X تقرأ منشوراته في صفحتك الرئيسية هناك. للمشاركة في دردشة لا تحتاج إلى متابعة أحد.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody who was invited because they know the topic well. The word Guest stands beside their name.</source>
<translation>من دُعي لمعرفته الجيدة بالموضوع. تظهر كلمة «ضيف» بجانب اسمه.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Handle</source>
<translation>معرّف</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody's name on X with @ in front, as in @ines_hosts. Nobody else has the same one; the name before it can be anything.</source>
<translation>اسم أحد على X وقبله @، مثل @ines_hosts. لا يحمله غيره؛ أما الاسم الذي قبله فأي اسم.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Hashtag</source>
<translation>الهاشتاغ</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A word with # in front, as in #practicechat. Whoever looks for it on X finds all posts that carry it. It holds a chat together.</source>
<translation>كلمة قبلها #، مثل #practicechat. من يبحث عنها على X يجد كل المنشورات التي تحملها. هي ما يجمع الدردشة.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Whoever leads a chat: welcomes people, asks the questions and ends it. The word Host stands beside their name.</source>
<translation>من يدير دردشة: يرحب بالناس ويطرح الأسئلة وينهيها. تظهر كلمة «مضيف» بجانب اسمه.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Like</source>
<translation>إعجاب</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A heart that says that you enjoyed a post. Parley opens your browser for it.</source>
<translation>قلب يقول إن منشورًا أعجبك. يفتح Parley متصفحك لذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Link preview</source>
<translation>معاينة الرابط</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The picture and headline that X shows for a web address in a post. Parley shows the address alone.</source>
<translation>الصورة والعنوان اللذان يعرضهما X لعنوان ويب في منشور. يعرض Parley العنوان وحده.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Mention</source>
<translation>إشارة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A handle in a post. X tells its owner. The posts that mention you are under For me, above the stream.</source>
<translation>معرّف في منشور. يخبر X صاحبه. المنشورات التي تشير إليك تحت «لي»، فوق التدفق.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Muting</source>
<translation>الكتم</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Posts of a person or with a word are not shown to you any more. In Parley nobody hears of it, and you can take it back.</source>
<translation>لا تُعرض عليك بعدها منشورات شخص أو منشورات فيها كلمة. في Parley لا يعلم بذلك أحد، ويمكنك التراجع عنه.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Post</source>
<translation>منشور</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A short text that somebody puts on X for everybody to read, at times with pictures. Parley says how many signs you have left.</source>
<translation>نص قصير يضعه أحد على X ليقرأه الجميع، أحيانًا بصور. يذكر Parley كم بقي لك من الأحرف.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Practice room</source>
<translation>غرفة التدريب</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat with invented people on this computer. It works as a real one does, needs no account, and nothing leaves the computer.</source>
<translation>دردشة مع أشخاص مبتكرين على هذا الحاسوب. تسير كالحقيقية، ولا تحتاج إلى حساب، ولا شيء يغادر الحاسوب.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Question (Q1, Q2)</source>
<translation>سؤال (Q1، Q2)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post of the host that begins with Q and a number. The question of the moment stands beside the stream.</source>
<translation>منشور للمضيف يبدأ بـ Q ورقم. يظهر سؤال اللحظة بجانب التدفق.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Quote</source>
<translation>اقتباس</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that shows another one inside it, under words of its own.</source>
<translation>منشور يعرض منشورًا آخر داخله، تحت كلمات خاصة به.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Rate limit</source>
<translation>حد الطلبات</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X answers a program only so often. When X asks to wait, Parley waits, keeps what you wrote, and goes on by itself.</source>
<translation>لا يستجيب X لبرنامج إلا عددًا من المرات. عندما يطلب X الانتظار، ينتظر Parley ويحفظ ما كتبته ويكمل من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat in short, once it is over: each question with a few answers. Parley drafts it, and you decide what goes out.</source>
<translation>الدردشة باختصار بعد انتهائها: كل سؤال مع بضع إجابات. يصوغها Parley، وأنت تقرر ما يُنشر.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Reply</source>
<translation>رد</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A post that answers another one and stands beneath it on X. You write it in your browser.</source>
<translation>منشور يجيب آخر ويقع تحته على X. تكتبه في متصفحك.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Somebody else's post, passed on unchanged to one's own followers. An older way to do it begins with RT.</source>
<translation>منشور لغيرك، يُمرَّر دون تغيير إلى المتابعين. طريقة أقدم لذلك تبدأ بـ RT.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Sign in</source>
<translation>تسجيل الدخول</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>You tell X, on its own page in your browser, that Parley may read for you. Parley never sees your password.</source>
<translation>تقول لـ X، على صفحته في متصفحك، إن لـ Parley أن يقرأ عنك. لا يرى Parley كلمة مرورك أبدًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Stream</source>
<translation>التدفق</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>All posts of a chat, one after another, as they come in. On X it is called feed or timeline.</source>
<translation>كل منشورات الدردشة، واحدًا تلو الآخر، كما تصل. يسمى على X الموجز أو الخط الزمني.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Thread</source>
<translation>سلسلة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Several posts of one person that belong together. Parley cuts a long answer into parts that say (1/2) and (2/2).</source>
<translation>عدة منشورات لشخص واحد يتصل بعضها ببعض. يقسم Parley الإجابة الطويلة إلى أجزاء فيها (1/2) و(2/2).</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>Transcript</source>
<translation>المحضر</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>A chat as a page to read later: every question with its answers, in order.</source>
<translation>الدردشة صفحةً تُقرأ لاحقًا: كل سؤال مع إجاباته، بالترتيب.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>X</source>
<translation>X</translation>
</message>
<message>
<location filename="../../desktop/ui/help/glossary.py" />
<source>The network on which the chats take place, once called Twitter. Parley does not belong to it.</source>
<translation>الشبكة التي تُعقد عليها الدردشات، وكان اسمها Twitter. لا ينتمي Parley إليها.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Everything here is on this computer, and no network is needed for it.</source>
<translation>كل شيء هنا على هذا الحاسوب، ولا يحتاج إلى شبكة.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Shown round</source>
<translation>جولة تعريفية</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Two minutes in the practice room: a chat, a question, your first answer.</source>
<translation>دقيقتان في غرفة التدريب: دردشة، وسؤال، وإجابتك الأولى.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Looked up</source>
<translation>مراجع</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Read</source>
<translation>للقراءة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>The guides are in English.</source>
<translation>الأدلة بالإنجليزية.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Where your things are</source>
<translation>أين أشياؤك</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Open the folder</source>
<translation>فتح المجلد</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Your posts, drafts and settings. Your password is never there, and keys are in your keyring.</source>
<translation>منشوراتك ومسوداتك وإعداداتك. كلمة مرورك ليست هناك أبدًا، والمفاتيح في سلسلة مفاتيحك.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Which Parley this is</source>
<translation>أي Parley هذا</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Licences</source>
<translation>التراخيص</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Keyboard shortcuts</source>
<translation>اختصارات لوحة المفاتيح</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Guide for newcomers</source>
<translation>دليل الجدد</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Guide for hosts</source>
<translation>دليل المضيفين</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>For organisers: one app for your chat</source>
<translation>للمنظمين: تطبيق واحد لدردشتك</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Version %1</source>
<translation>الإصدار %1</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Take the tour</source>
<translation>بدء الجولة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Go on with the tour</source>
<translation>متابعة الجولة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/help_page.py" />
<source>Take the tour again</source>
<translation>إعادة الجولة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>This is a chat</source>
<translation>هذه دردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>People meet for an hour on a hashtag, a word with # in front. It stands at the top, with the host, who leads. Here nothing leaves this computer.</source>
<translation>يلتقي الناس ساعة على هاشتاغ، وهو كلمة قبلها #. يظهر في الأعلى مع المضيف الذي يدير. هنا لا شيء يغادر هذا الحاسوب.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Posts come in here</source>
<translation>هنا تصل المنشورات</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Everybody's posts with the hashtag. While you read older ones nothing moves, and a button says how many are new.</source>
<translation>منشورات الجميع بالهاشتاغ. أثناء قراءة الأقدم لا يتحرك شيء، ويذكر زر عدد الجديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>The host asks</source>
<translation>المضيف يسأل</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>The host posts Q1, Q2, Q3. The question of the moment stays here, however busy the stream gets.</source>
<translation>ينشر المضيف Q1 وQ2 وQ3. يبقى سؤال اللحظة هنا مهما ازدحم التدفق.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Q1 comes within seconds.</source>
<translation>يأتي Q1 خلال ثوانٍ.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>There it is.</source>
<translation>ها هو ذا.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>You answer</source>
<translation>أنت تجيب</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Type a sentence, then press the button under it or Ctrl+Enter. %1 and the hashtag are put around it.</source>
<translation>اكتب جملة، ثم اضغط الزر تحتها أو Ctrl+Enter. يُضاف حولها %1 والهاشتاغ.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Over to you. Only this computer reads it.</source>
<translation>دورك. لا يقرؤه إلا هذا الحاسوب.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Sent.</source>
<translation>أُرسل.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Type a sentence, then press the button under it or Ctrl+Enter. The hashtag is put behind it.</source>
<translation>اكتب جملة، ثم اضغط الزر تحتها أو Ctrl+Enter. يُضاف الهاشتاغ بعدها.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Your post goes out</source>
<translation>منشورك ينطلق</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>For a few seconds you can take it back. Then it leaves, and comes in with everybody's posts.</source>
<translation>لبضع ثوانٍ يمكنك التراجع عنه. ثم ينطلق ويصل مع منشورات الجميع.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>It is on its way.</source>
<translation>في طريقه.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>It is in.</source>
<translation>وصل.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Somebody answers you</source>
<translation>أحدهم يجيبك</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>A name with @ in front is a mention: its owner hears of it. In a real chat the arrow under a post opens X in your browser for a reply, as X does not let programs reply to everybody.</source>
<translation>الاسم الذي قبله @ إشارة: يعلم بها صاحبه. في دردشة حقيقية يفتح السهم الذي تحت المنشور X في متصفحك للرد، لأن X لا يسمح للبرامج بالرد على الجميع.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Too fast for you?</source>
<translation>هل هو سريع عليك؟</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Press this, and new posts wait until you press it again. Nothing is lost.</source>
<translation>اضغط هذا، فتنتظر المنشورات الجديدة حتى تضغطه من جديد. لا يضيع شيء.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Try it.</source>
<translation>جرّبه.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>New posts wait now. Press again to let them in.</source>
<translation>المنشورات الجديدة تنتظر الآن. اضغط من جديد لإدخالها.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>Help is always here</source>
<translation>المساعدة هنا دائمًا</translation>
</message>
<message>
<location filename="../../desktop/ui/help/steps.py" />
<source>F1 has this tour, words explained, keys and guides. Stay as long as you like: the chat goes on.</source>
<translation>في F1 هذه الجولة وشرح الكلمات والمفاتيح والأدلة. ابق ما شئت: الدردشة مستمرة.</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Step %1 of %2</source>
<translation>الخطوة %1 من %2</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Leave the tour</source>
<translation>مغادرة الجولة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Leave the tour (Escape)</source>
<translation>مغادرة الجولة (Escape)</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Tour, %1: %2</source>
<translation>الجولة، %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Finish</source>
<translation>إنهاء</translation>
</message>
<message>
<location filename="../../desktop/ui/help/tour_card.py" />
<source>Next</source>
<translation>التالي</translation>
</message>
<message>
<location filename="../../desktop/ui/help/window.py" />
<source>Back to help</source>
<translation>العودة إلى المساعدة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/window.py" />
<source>Guide</source>
<translation>دليل</translation>
</message>
<message>
<location filename="../../desktop/ui/help/words_page.py" />
<source>Find a word</source>
<translation>البحث عن كلمة</translation>
</message>
<message>
<location filename="../../desktop/ui/help/words_page.py" />
<source>No word here has that in it.</source>
<translation>لا كلمة هنا فيها ذلك.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/help/words_page.py" />
<source>%n words</source>
<extracomment>Of one: %n word</extracomment>
<translation>
<numerusform>لا كلمات</numerusform>
<numerusform>كلمة واحدة</numerusform>
<numerusform>كلمتان</numerusform>
<numerusform>%n كلمات</numerusform>
<numerusform>%n كلمة</numerusform>
<numerusform>%n كلمة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/host_desk.py" />
<source>The host's desk is shown.</source>
<translation>مكتب المضيف ظاهر الآن.</translation>
</message>
<message>
<location filename="../../desktop/ui/host_desk.py" />
<source>The host's desk is put away.</source>
<translation>أُخفي مكتب المضيف.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>The file is written.</source>
<translation>كُتب الملف.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is on the run sheet as %1.</source>
<translation>أُضيف إلى جدول الفقرات باسم %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>(Practice: this post has no address. In a real chat its link stands here.)</source>
<translation>(تدريب: ليس لهذا المنشور عنوان. في دردشة حقيقية يظهر رابطه هنا.)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>It is noted who has it.</source>
<translation>دُوّن من يتولاه.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Your mail program has it. Where none opened, copy it.</source>
<translation>وصل إلى برنامج بريدك. إن لم يُفتح برنامج، فانسخه.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Copied. Paste it where they read it.</source>
<translation>نُسخ. ألصقه حيث يُقرأ.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>%1 (from %2)</source>
<translation>%1 (من %2)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>The file cannot be written there.</source>
<translation>تعذرت كتابة الملف هناك.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/acts.py" />
<source>Choose another folder.</source>
<translation>اختر مجلدًا آخر.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>By e-mail, copied or as a file, to somebody who knows</source>
<translation>بالبريد أو منسوخًا أو ملفًا، إلى من يعرف</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>A reply that says so, in the composer for you to check and send</source>
<translation>رد يقول ذلك، في مربع الكتابة لتراجعه وترسله</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer is there: note it, and Parley drafts the follow-up</source>
<translation>وصلت الإجابة: دوّنها، ويصوغ Parley المتابعة</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The answer for everybody, in the composer for you to check and send</source>
<translation>الإجابة للجميع، في مربع الكتابة لتراجعها وترسلها</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Whoever asked has the answer: nobody waits for it any more</source>
<translation>من سأل حصل على الإجابة: لم يعد أحد ينتظرها</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It waits for an answer again</source>
<translation>عاد ينتظر إجابة</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>This post is not on this computer, or its author took it back.</source>
<translation>هذا المنشور ليس على هذا الحاسوب، أو سحبه صاحبه.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1 %2</source>
<translation>%1 %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>What is the answer to %1?</source>
<translation>ما إجابة سؤال %1؟</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Leave it empty where it was answered in the chat.</source>
<translation>اتركها فارغة إن أُجيب عنه في الدردشة.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out?</source>
<translation>هل نُشر؟</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note. It stays on this computer unless you hand it over.</source>
<translation>ملاحظتك. تبقى على هذا الحاسوب ما لم تسلّمها.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Draft the follow-up</source>
<translation>صياغة المتابعة</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Did it go out to %1?</source>
<translation>هل وصل إلى %1؟</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change your note…</source>
<translation>تغيير ملاحظتك…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>More for this post</source>
<translation>المزيد لهذا المنشور</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Release</source>
<translation>إتاحة</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It went out</source>
<translation>نُشر</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Not yet</source>
<translation>ليس بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Put it in the welcome</source>
<translation>إضافة إلى الترحيب</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>No need</source>
<translation>لا حاجة</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Answer: %1</source>
<translation>الإجابة: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Left out of cards, transcript and recap.</source>
<translation>مستبعد من البطاقات والمحضر والخلاصة.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>The next chat can begin with the answer.</source>
<translation>يمكن أن تبدأ الدردشة القادمة بالإجابة.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Keep note</source>
<translation>حفظ الملاحظة</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Your note</source>
<translation>ملاحظتك</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>Change the answer…</source>
<translation>تغيير الإجابة…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>%1. On the card: %2</source>
<translation>%1. على البطاقة: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>On the run sheet as %1.</source>
<translation>في جدول الفقرات باسم %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/card.py" />
<source>It came before the chat.</source>
<translation>جاء قبل الدردشة.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Name or e-mail address</source>
<translation>اسم أو عنوان بريد</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it</source>
<translation>من يجيب عنه</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>What they have to know</source>
<translation>ما تلزم معرفته</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Note that goes along</source>
<translation>ملاحظة مرافقة</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>E-mail…</source>
<translation>بريد…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Opens your mail program with the post, its link and the note. You send it.</source>
<translation>يفتح برنامج بريدك بالمنشور ورابطه والملاحظة. الإرسال لك.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words on the clipboard, for any other way</source>
<translation>الكلمات نفسها في الحافظة، لأي طريق آخر</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>File…</source>
<translation>ملف…</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>The same words as a text file</source>
<translation>الكلمات نفسها ملفًا نصيًا</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Just note who has it</source>
<translation>تدوين من يتولاه فقط</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/hand_over.py" />
<source>Who answers it?</source>
<translation>من يجيب عنه؟</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%n answered</source>
<extracomment>Of one: %n answered</extracomment>
<translation>
<numerusform>لا شيء مُجاب عنه</numerusform>
<numerusform>واحد مُجاب عنه</numerusform>
<numerusform>اثنان مُجاب عنهما</numerusform>
<numerusform>%n مُجاب عنها</numerusform>
<numerusform>%n مُجابًا عنها</numerusform>
<numerusform>%n مُجاب عنها</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list</source>
<translation>نسخ القائمة</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copy the list of what is open</source>
<translation>نسخ قائمة ما هو مفتوح</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Escalated. The post is left out of cards until you release it.</source>
<translation>صُعّد. المنشور مستبعد من البطاقات حتى تتيحه.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Not out yet. “Pass on…” has your note for another try.</source>
<translation>لم يُنشر بعد. في «تمرير…» ملاحظتك لمحاولة أخرى.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Marked as answered.</source>
<translation>وُسم بأنه مُجاب عنه.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>%1's post is out of the inbox.</source>
<translation>أُزيل منشور %1 من الوارد.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Copied: what is open, one a line.</source>
<translation>نُسخ ما هو مفتوح، واحد في كل سطر.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Nothing waits here. On a post that needs somebody, press I or choose “To the inbox” in its menu: it stays here until it is answered, also after the chat.</source>
<translation>لا شيء ينتظر هنا. عند منشور يحتاج إلى أحد، اضغط I أو اختر «إلى الوارد» في قائمته: يبقى هنا حتى يُجاب عنه، وبعد الدردشة أيضًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hand over as a file</source>
<translation>تسليمها ملفًا</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>An answer from an earlier chat is there. The inbox has it for your welcome.</source>
<translation>وصلت إجابة من دردشة سابقة. هي في الوارد من أجل ترحيبك.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Hide %1</source>
<translation>إخفاء %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Show %1</source>
<translation>عرض %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>The run sheet's welcome has it.</source>
<translation>صارت في الترحيب في جدول الفقرات.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/pane.py" />
<source>Put it back</source>
<translation>إعادته</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1</source>
<translation>ينتظر %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/words.py" />
<source>%n wait, the longest for %1</source>
<extracomment>Of one: %n waits, for %1</extracomment>
<translation>
<numerusform>لا أحد ينتظر، %1</numerusform>
<numerusform>واحد ينتظر منذ %1</numerusform>
<numerusform>اثنان ينتظران، الأطول منذ %1</numerusform>
<numerusform>%n تنتظر، الأطول منذ %1</numerusform>
<numerusform>%n تنتظر، الأطول منذ %1</numerusform>
<numerusform>%n تنتظر، الأطول منذ %1</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/inbox/words.py" />
<source>The chat is over, and %n posts still wait for an answer. They stay here until the next one.</source>
<extracomment>Of one: The chat is over, and %n post still waits for an answer. It stays here until the next one.</extracomment>
<translation>
<numerusform>انتهت الدردشة، ولا منشور ينتظر إجابة.</numerusform>
<numerusform>انتهت الدردشة، وما زال منشور واحد ينتظر إجابة. يبقى هنا حتى الدردشة القادمة.</numerusform>
<numerusform>انتهت الدردشة، وما زال منشوران ينتظران إجابة. يبقيان هنا حتى الدردشة القادمة.</numerusform>
<numerusform>انتهت الدردشة، وما زالت %n منشورات تنتظر إجابة. تبقى هنا حتى الدردشة القادمة.</numerusform>
<numerusform>انتهت الدردشة، وما زال %n منشورًا ينتظر إجابة. تبقى هنا حتى الدردشة القادمة.</numerusform>
<numerusform>انتهت الدردشة، وما زال %n منشور ينتظر إجابة. تبقى هنا حتى الدردشة القادمة.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked, and here is the answer: %3</source>
<translation>%1 سأل %2، وهذه الإجابة: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>On %1</source>
<translation>في %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Escalated</source>
<translation>مُصعَّد</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Answer ready</source>
<translation>الإجابة جاهزة</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>under a minute</source>
<translation>أقل من دقيقة</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>answered after %1</source>
<translation>أُجيب عنه بعد %1</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, not posted yet</source>
<translation>ينتظر %1، لم يُنشر بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>waits %1, with %2</source>
<translation>ينتظر %1، لدى %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Nobody waits for an answer.</source>
<translation>لا أحد ينتظر إجابة.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>#%1: %2</source>
<translation>#%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 asked in #%2, on %3:</source>
<translation>%1 سأل في #%2، في %3:</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Seen, %1. We are looking into it, and answer you here.</source>
<translation>وصلنا سؤالك، %1. نبحث فيه ونجيبك هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>%1 %2 asked: “%3” %4</source>
<translation>%1 سأل %2: «%3» %4</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Earlier today</source>
<translation>في وقت سابق اليوم</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Yesterday</source>
<translation>أمس</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>A few days ago</source>
<translation>قبل بضعة أيام</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>Last week</source>
<translation>الأسبوع الماضي</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>d MMMM</source>
<translation>d MMMM</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words.py" />
<source>(the post is gone)</source>
<translation>(لم يعد المنشور موجودًا)</translation>
</message>
<message>
<location filename="../../desktop/ui/inbox/words_form.py" />
<source>You began this earlier.</source>
<translation>بدأت هذا سابقًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation</source>
<translation>دعوة</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You are signed in as @%1 through %2. Until you sign out and in again, what you read and post here goes through that one, and its owner pays.</source>
<translation>دخلت باسم @%1 عبر %2. إلى أن تسجّل الخروج وتدخل من جديد، يمر ما تقرؤه وتنشره هنا عبره، ويدفع صاحبه.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Invitation to #%1</source>
<translation>دعوة إلى #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Your own chat: nothing of your plan changes</source>
<translation>دردشتك أنت: لا شيء يتغير في خطتك</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>An earlier version: what you have of this chat is newer, and stays</source>
<translation>إصدار أقدم: ما لديك من هذه الدردشة أحدث، ويبقى</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat is off</source>
<translation>أُلغيت هذه الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>This chat has changed</source>
<translation>تغيرت هذه الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You have this invitation already</source>
<translation>لديك هذه الدعوة من قبل</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1 does not take place</source>
<translation>#%1 لن تُعقد</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1?</source>
<translation>هل تنضم إلى #%1؟</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1?</source>
<translation>هل تنتقل إلى #%1؟</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>#%1, as it is now</source>
<translation>#%1، كما هي الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>another app</source>
<translation>تطبيق آخر</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go there</source>
<translation>انتقال إليها</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Go to #%1</source>
<translation>الانتقال إلى #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>More hashtags</source>
<translation>هاشتاغات أخرى</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Hosts</source>
<translation>المضيفون</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Guests</source>
<translation>الضيوف</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>When</source>
<translation>متى</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join without it</source>
<translation>انضمام بدونه</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You join the chat, and do not use that app.</source>
<translation>تنضم إلى الدردشة دون استخدام ذلك التطبيق.</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join</source>
<translation>انضمام</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Join #%1</source>
<translation>الانضمام إلى #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take it over</source>
<translation>اعتماد</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Take over what changed of #%1</source>
<translation>اعتماد ما تغير في #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Whose app you sign in through</source>
<translation>تطبيق من تسجّل الدخول عبره</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Planned</source>
<translation>المخطط</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>%1's app</source>
<translation>تطبيق %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that it is off</source>
<translation>تدوين إلغائها</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>Note that #%1 is off</source>
<translation>تدوين إلغاء #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invitation_card.py" />
<source>You sign in through %1's app. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation>تسجّل الدخول عبر تطبيق %1. يدفع %1 مقابل ما يُقرأ ويُنشر هنا، ويذكر %2 ذلك التطبيق على منشوراتك. لا يستطيع Parley التحقق من هويته.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Which chat?</source>
<translation>أي دردشة؟</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>%n more in this file come later or are over.</source>
<extracomment>Of one: %n more in this file comes later or is over.</extracomment>
<translation>
<numerusform>لا مزيد في هذا الملف.</numerusform>
<numerusform>واحدة أخرى في هذا الملف تأتي لاحقًا أو انتهت.</numerusform>
<numerusform>اثنتان أخريان في هذا الملف تأتيان لاحقًا أو انتهتا.</numerusform>
<numerusform>%n أخرى في هذا الملف تأتي لاحقًا أو انتهت.</numerusform>
<numerusform>%n أخرى في هذا الملف تأتي لاحقًا أو انتهت.</numerusform>
<numerusform>%n أخرى في هذا الملف تأتي لاحقًا أو انتهت.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>without a time of day</source>
<translation>دون وقت محدد</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>does not take place</source>
<translation>لن تُعقد</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/chats_card.py" />
<source>Chats in %1</source>
<translation>الدردشات في %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 in %2 (%3 UTC)</source>
<translation>%1 في %2 (%3 UTC)</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 does not take place.</source>
<translation>%1 في %2 لن تُعقد.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1</source>
<translation>شاركونا %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join us for %1 on %2</source>
<translation>شاركونا %1 في %2</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 UTC</source>
<translation>%1 UTC</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>It comes again</source>
<translation>تتكرر</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 on %2 and all after it do not take place.</source>
<translation>%1 في %2 وكل ما بعدها لن تُعقد.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>%1 does not take place.</source>
<translation>%1 لن تُعقد.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Guests: %1</source>
<translation>الضيوف: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Join: %1</source>
<translation>انضمام: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>Q%1, after %2: %3</source>
<translation>Q%1، بعد %2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/invite_words.py" />
<source>The next one: %1.</source>
<translation>القادمة: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/passing.py" />
<source>The questions are too long for a link.</source>
<translation>الأسئلة أطول مما يتسع له رابط.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/passing.py" />
<source>Pass on less of the plan.</source>
<translation>مرّر أقل من الخطة.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>There is no link for everybody, because no join page is set. Put docs/join/ on a web server, and its address here.</source>
<translation>لا رابط للجميع، لأن صفحة الانضمام غير محددة. ضع docs/join/ على خادم ويب، وعنوانه هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the same link as a code.</source>
<translation>للهواتف: الرابط نفسه رمزًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Pass on #%1</source>
<translation>تمرير #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>What it tells of the plan</source>
<translation>ما تذكره من الخطة</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Address of your join page</source>
<translation>عنوان صفحة انضمامك</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use it</source>
<translation>استخدامها</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Use this join page</source>
<translation>استخدام صفحة الانضمام هذه</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Announcement</source>
<translation>الإعلان</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Put into the composer</source>
<translation>وضع في مربع الكتابة</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code…</source>
<translation>حفظ الرمز…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the invitation…</source>
<translation>احفظ الدعوة…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file…</source>
<translation>حفظ ملف التقويم…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Without a date</source>
<translation>بلا تاريخ</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1: it does not take place. Pass that on to everybody who was invited.</source>
<translation>%1: لن تُعقد. مرّر ذلك إلى كل من دُعي.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Your join page. Leave it empty to have none.</source>
<translation>صفحة انضمامك. اتركها فارغة كي لا تكون لك صفحة.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The link as a code that a telephone reads</source>
<translation>الرابط رمزًا يقرؤه الهاتف</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the hashtag, as everybody sees it in a browser.</source>
<translation>للهواتف: الهاشتاغ كما يراه الجميع في المتصفح.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Kept for all invitations.</source>
<translation>حُفظ لكل الدعوات.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the invitation</source>
<translation>احفظ الدعوة</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>%1 could not be written. Choose another folder.</source>
<translation>تعذرت كتابة %1. اختر مجلدًا آخر.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the code</source>
<translation>حفظ الرمز</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Copy: %1</source>
<translation>نسخ: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Nothing but when it is</source>
<translation>موعدها فقط</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Topic and aim</source>
<translation>الموضوع والهدف</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>The questions, too</source>
<translation>الأسئلة أيضًا</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for everybody</source>
<translation>رابط للجميع</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Link for Parley</source>
<translation>رابط لـ Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the cancellation…</source>
<translation>حفظ الإلغاء…</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>For telephones: the link as a code, without what would make it too dense.</source>
<translation>للهواتف: الرابط رمزًا، دون ما يجعله كثيفًا جدًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>That is no address of a page. One begins with https:// and has no # in it.</source>
<translation>هذا ليس عنوان صفحة. العنوان يبدأ بـ https:// ولا # فيه.</translation>
</message>
<message>
<location filename="../../desktop/ui/invite/share_dialog.py" />
<source>Save the calendar file</source>
<translation>حفظ ملف التقويم</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your password, which you type on %1's own page, Parley never sees.</source>
<translation>كلمة مرورك تكتبها في صفحة %1 نفسها، ولا يراها Parley أبدًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>%1 gets what you post, and sees which hashtags you read, as your account.</source>
<translation>يتلقى %1 ما تنشره، ويرى الهاشتاغات التي تقرؤها بحسابك.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Parley sends nothing about you or your computer to its makers.</source>
<translation>لا يرسل Parley إلى صانعيه شيئًا عنك أو عن حاسوبك.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Settings, Files and privacy, deletes pictures, logs, a room, or everything that Parley keeps here.</source>
<translation>في الإعدادات، «الملفات والخصوصية»، تحذف الصور أو السجلات أو غرفة أو كل ما يحتفظ به Parley هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>What you posted stays at %1 until you delete it there.</source>
<translation>ما نشرته يبقى لدى %1 إلى أن تحذفه هناك.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key to %1 is in this computer's keyring, and in no file.</source>
<translation>مفتاحك إلى %1 في سلسلة مفاتيح هذا الحاسوب، وليس في أي ملف.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Once a day it asks %1 whether there is a newer one; Settings, General, switches that off.</source>
<translation>يسأل %1 مرة في اليوم عن وجود إصدار أحدث؛ يمكنك إيقاف ذلك في الإعدادات، عام.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key to %1 is in this computer's keyring (%2), and in no file.</source>
<translation>مفتاحك إلى %1 في سلسلة مفاتيح هذا الحاسوب (%2)، وليس في أي ملف.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>This computer has no keyring, so your key to %1 is kept nowhere: you sign in at each start.</source>
<translation>ليس في هذا الحاسوب سلسلة مفاتيح، فلا يُحفظ مفتاحك إلى %1 في أي مكان: تسجّل الدخول عند كل تشغيل.</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>On this computer</source>
<translation>على هذا الحاسوب</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Posts of your rooms, what you write, and settings are in one folder: %1</source>
<translation>منشورات غرفك وما تكتبه والإعدادات في مجلد واحد: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>Your key</source>
<translation>مفتاحك</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>What is sent</source>
<translation>ما يُرسَل</translation>
</message>
<message>
<location filename="../../desktop/ui/keeps.py" />
<source>How you delete it</source>
<translation>كيف تحذفه</translation>
</message>
<message>
<location filename="../../desktop/ui/language_button.py" />
<source>Language</source>
<translation>اللغة</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>%n posts have not gone out.</source>
<extracomment>Of one: One post has not gone out.</extracomment>
<translation>
<numerusform>لم يُنشر %n منشور بعد.</numerusform>
<numerusform>لم يُنشر منشور واحد بعد.</numerusform>
<numerusform>لم يُنشر منشوران بعد.</numerusform>
<numerusform>لم يُنشر %n منشورات بعد.</numerusform>
<numerusform>لم يُنشر %n منشورًا بعد.</numerusform>
<numerusform>لم يُنشر %n منشور بعد.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>%n are timed, the first for %1; these go out only while Parley is open.</source>
<extracomment>Of one: One is timed for %1; that one goes out only while Parley is open.</extracomment>
<translation>
<numerusform>لا شيء مجدول، %1.</numerusform>
<numerusform>واحد موعده %1؛ ولا يُنشر إلا وParley مفتوح.</numerusform>
<numerusform>اثنان مجدولان، أولهما في %1؛ ولا يُنشران إلا وParley مفتوح.</numerusform>
<numerusform>%n مجدولة، أولها في %1؛ ولا تُنشر إلا وParley مفتوح.</numerusform>
<numerusform>%n مجدولة، أولها في %1؛ ولا تُنشر إلا وParley مفتوح.</numerusform>
<numerusform>%n مجدولة، أولها في %1؛ ولا تُنشر إلا وParley مفتوح.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Nobody knows yet whether your post is out.</source>
<translation>لا أحد يعلم بعد هل نُشر منشورك.</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Your text is kept. Parley looks for it when you open it next.</source>
<translation>نصك محفوظ. يبحث Parley عنه عند فتحه في المرة القادمة.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/leaving.py" />
<source>They are kept, and go out when you open Parley next.</source>
<extracomment>Of one: It is kept, and goes out when you open Parley next.</extracomment>
<translation>
<numerusform>هي محفوظة، وتُنشر عند فتح Parley في المرة القادمة.</numerusform>
<numerusform>هو محفوظ، ويُنشر عند فتح Parley في المرة القادمة.</numerusform>
<numerusform>هما محفوظان، ويُنشران عند فتح Parley في المرة القادمة.</numerusform>
<numerusform>هي محفوظة، وتُنشر عند فتح Parley في المرة القادمة.</numerusform>
<numerusform>هي محفوظة، وتُنشر عند فتح Parley في المرة القادمة.</numerusform>
<numerusform>هي محفوظة، وتُنشر عند فتح Parley في المرة القادمة.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>It is timed for %1; it goes out only while Parley is open.</source>
<translation>موعده %1؛ ولا يُنشر إلا وParley مفتوح.</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Keep Parley open</source>
<translation>إبقاء Parley مفتوحًا</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Send now and close</source>
<translation>إرسال الآن وإغلاق</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Sending…</source>
<translation>إرسال…</translation>
</message>
<message>
<location filename="../../desktop/ui/leaving.py" />
<source>Post on time is on.</source>
<translation>النشر في الموعد مُشغَّل.</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Not signed in</source>
<translation>لم يُسجَّل الدخول</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Connecting</source>
<translation>اتصال جارٍ</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Live</source>
<translation>مباشر</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Waiting</source>
<translation>انتظار</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Stopped</source>
<translation>متوقف</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/live_pill.py" />
<source>%n posts a minute</source>
<extracomment>Of one: %n post a minute</extracomment>
<translation>
<numerusform>لا منشورات في الدقيقة</numerusform>
<numerusform>منشور واحد في الدقيقة</numerusform>
<numerusform>منشوران في الدقيقة</numerusform>
<numerusform>%n منشورات في الدقيقة</numerusform>
<numerusform>%n منشورًا في الدقيقة</numerusform>
<numerusform>%n منشور في الدقيقة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/live_pill.py" />
<source>Begins %1</source>
<translation>تبدأ %1</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Your text could not be saved. Copy it?</source>
<translation>تعذر حفظ نصك. هل تنسخه؟</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>It is gone with the window, unless you paste it somewhere else first.</source>
<translation>يزول مع النافذة، ما لم تلصقه أولًا في مكان آخر.</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Close without it</source>
<translation>إغلاق بدونه</translation>
</message>
<message>
<location filename="../../desktop/ui/losing.py" />
<source>Copied. Paste it somewhere else, then close Parley.</source>
<translation>نُسخ. ألصقه في مكان آخر، ثم أغلق Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>This post is gone.</source>
<translation>لم يعد هذا المنشور موجودًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/models/pages.py" />
<source>Parley cannot read this post from its database just now. It tries again in a moment.</source>
<translation>لا يستطيع Parley قراءة هذا المنشور من قاعدة بياناته الآن. يحاول من جديد بعد لحظة.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%n need somebody</source>
<extracomment>Of one: %n needs somebody</extracomment>
<translation>
<numerusform>لا أحد بحاجة إلى أحد</numerusform>
<numerusform>واحد بحاجة إلى أحد</numerusform>
<numerusform>اثنان بحاجة إلى أحد</numerusform>
<numerusform>%n بحاجة إلى أحد</numerusform>
<numerusform>%n بحاجة إلى أحد</numerusform>
<numerusform>%n بحاجة إلى أحد</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>%n new voices</source>
<extracomment>Of one: %n new voice</extracomment>
<translation>
<numerusform>لا أصوات جديدة</numerusform>
<numerusform>صوت جديد واحد</numerusform>
<numerusform>صوتان جديدان</numerusform>
<numerusform>%n أصوات جديدة</numerusform>
<numerusform>%n صوتًا جديدًا</numerusform>
<numerusform>%n صوت جديد</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/about_room.py" />
<source>No new voices yet</source>
<translation>لا أصوات جديدة بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>your time</source>
<translation>بتوقيتك</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Your time: %1</source>
<translation>بتوقيتك: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: on</source>
<translation>النشر في الموعد: مُشغَّل</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Cues go out by themselves while Parley is open. Press to stop that.</source>
<translation>تُنشر الفقرات من تلقاء نفسها ما دام Parley مفتوحًا. اضغط لإيقاف ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: elsewhere</source>
<translation>النشر في الموعد: في مكان آخر</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Another computer posts cues by itself. Press to let this one do it.</source>
<translation>حاسوب آخر ينشر الفقرات من تلقاء نفسه. اضغط ليتولى هذا ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Post on time: off</source>
<translation>النشر في الموعد: متوقف</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/chat_clock.py" />
<source>Nothing goes out by itself. Press to change that.</source>
<translation>لا شيء يُنشر من تلقاء نفسه. اضغط لتغيير ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/clock_line.py" />
<source>held</source>
<translation>موقوف</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is skipped.</source>
<translation>تم تخطي %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 is off the run sheet.</source>
<translation>أُزيل %1 من جدول الفقرات.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_acts.py" />
<source>%1 has not come back from the network yet.</source>
<translation>لم يعد %1 من الشبكة بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Correct %1</source>
<translation>تصحيح %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Words</source>
<translation>الكلمات</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number</source>
<translation>الرقم</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minute</source>
<translation>الدقيقة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Number of the question</source>
<translation>رقم السؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Minutes after the start</source>
<translation>دقائق بعد البدء</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>A new %1</source>
<translation>جديد: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Edit %1</source>
<translation>تحرير %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>%1 as @%2</source>
<translation>%1 باسم @%2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Anybody</source>
<translation>أي أحد</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You</source>
<translation>أنت</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Who posts it</source>
<translation>من ينشرها</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>at %1</source>
<translation>في %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Add it</source>
<translation>إضافتها</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Nobody has answered yet: Parley deletes the post and posts it again.</source>
<translation>لم يجب أحد بعد: يحذف Parley المنشور وينشره من جديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>Answers may be there already: a new post says “%1 (corrected)”.</source>
<translation>ربما توجد إجابات: منشور جديد يقول «%1 (corrected)».</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_form.py" />
<source>You began this earlier. Cancel throws it away.</source>
<translation>بدأت هذا سابقًا. الإلغاء يرميه.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Run sheet</source>
<translation>جدول الفقرات</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_list.py" />
<source>Nothing is on the run sheet yet. Add the welcome and the questions, or import them from a list.</source>
<translation>جدول الفقرات فارغ بعد. أضف الترحيب والأسئلة، أو استوردها من قائمة.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_pictures.py" />
<source>Add pictures to this cue</source>
<translation>إضافة صور إلى هذه الفقرة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_row.py" />
<source>Ctrl and an arrow moves it, and so does the mouse.</source>
<translation>Ctrl مع سهم ينقلها، والفأرة أيضًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>for your eyes only</source>
<translation>لعينيك فقط</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>skipped</source>
<translation>متخطاة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>done</source>
<translation>تمت</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>by @%1</source>
<translation>من @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>corrected</source>
<translation>مصححة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted</source>
<translation>منشورة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>%1 is there twice</source>
<translation>%1 موجود مرتين</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/cue_shown.py" />
<source>posted twice, also by @%1</source>
<translation>نُشرت مرتين، ومن @%1 أيضًا</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Show the question and chosen answers to a room (%1)</source>
<translation>عرض السؤال وإجابات مختارة على قاعة (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/desk.py" />
<source>Stage</source>
<translation>المنصة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>Back to the question</source>
<translation>العودة إلى السؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room: %1</source>
<translation>الغرفة: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/glance_line.py" />
<source>The room at a glance</source>
<translation>الغرفة في لمحة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Text, Markdown or CSV (*.txt *.md *.markdown *.csv *.tsv);;All files (*)</source>
<translation>نص أو Markdown أو CSV (*.txt *.md *.markdown *.csv *.tsv);;كل الملفات (*)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>minute %1: %2</source>
<translation>الدقيقة %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Import questions</source>
<translation>استيراد أسئلة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>One a line, as Q1: … with its time or minute if you like; a list, Markdown, or a table as CSV.</source>
<translation>واحد في كل سطر، مثل Q1: … مع وقته أو دقيقته إن شئت؛ قائمة أو Markdown أو جدول CSV.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Questions to import</source>
<translation>الأسئلة المراد استيرادها</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>What is found</source>
<translation>ما عُثر عليه</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>That is no text with questions.</source>
<translation>ذلك ليس نصًا فيه أسئلة.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Save the questions as text, Markdown or CSV.</source>
<translation>احفظ الأسئلة نصًا أو Markdown أو CSV.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add %1</source>
<translation>إضافة %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>Add</source>
<translation>إضافة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/import_form.py" />
<source>The file cannot be read.</source>
<translation>تعذرت قراءة الملف.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Hold</source>
<translation>إيقاف</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>+%1 min</source>
<translation>+%1 د</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>−%1 min</source>
<translation>−%1 د</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>%1 min sooner</source>
<translation>أبكر بـ %1 د</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Next: %1</source>
<translation>التالي: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits by %1 min</source>
<translation>تأجيل كل ما ينتظر %1 د</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Have all that waits %1 min sooner: back to the plan first</source>
<translation>تقديم كل ما ينتظر %1 د: أولًا عودة إلى الخطة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Skip %1</source>
<translation>تخطي %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>All that waits moves on</source>
<translation>كل ما ينتظر يتقدم</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/next_cue.py" />
<source>Put off all that waits until you go on</source>
<translation>تأجيل كل ما ينتظر حتى تتابع</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Nobody is signed in here. Sign in, and then post %1.</source>
<translation>لم يسجّل أحد الدخول هنا. سجّل الدخول، ثم انشر %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Play this chat in the practice room first (%1)</source>
<translation>تجربة هذه الدردشة أولًا في غرفة التدريب (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Plan one, and its questions stand here, each at its minute. Nothing goes out by itself.</source>
<translation>خطط لواحدة، فتظهر أسئلتها هنا، كل منها عند دقيقته. لا شيء يُنشر من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue to the run sheet</source>
<translation>إضافة فقرة إلى جدول الفقرات</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Questions from a list, Markdown or a table</source>
<translation>أسئلة من قائمة أو Markdown أو جدول</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Take back what was done last at the run sheet (Ctrl+Z)</source>
<translation>التراجع عن آخر ما جرى في جدول الفقرات (Ctrl+Z)</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Rehearse</source>
<translation>بروفة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Answers to %1 are dying down.</source>
<translation>الإجابات عن %1 تخفّ.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>There is nothing here to take back.</source>
<translation>لا شيء هنا للتراجع عنه.</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/run_sheet_pane.py" />
<source>Add a cue</source>
<translation>إضافة فقرة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Have this run sheet in a folder that your co-hosts have, too</source>
<translation>وضع جدول الفقرات هذا في مجلد لدى زملائك المضيفين أيضًا</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Shared with your co-hosts in %1</source>
<translation>مشترك مع زملائك المضيفين في %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share</source>
<translation>مشاركة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>A folder that your co-hosts have, too</source>
<translation>مجلد لدى زملائك المضيفين أيضًا</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Share the run sheet</source>
<translation>مشاركة جدول الفقرات</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Another folder…</source>
<translation>مجلد آخر…</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/sheet_share.py" />
<source>Do not share any more</source>
<translation>إيقاف المشاركة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/ties.py" />
<source>%1 again: %2</source>
<translation>%1 مرة أخرى: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Welcome</source>
<translation>الترحيب</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Question</source>
<translation>السؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Teaser</source>
<translation>التشويق</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Note</source>
<translation>ملاحظة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Closing</source>
<translation>الختام</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the welcome</source>
<translation>نشر الترحيب</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the teaser</source>
<translation>نشر التشويق</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Post the closing</source>
<translation>نشر الختام</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/words.py" />
<source>%n pictures</source>
<extracomment>Of one: %n picture</extracomment>
<translation>
<numerusform>لا صور</numerusform>
<numerusform>صورة واحدة</numerusform>
<numerusform>صورتان</numerusform>
<numerusform>%n صور</numerusform>
<numerusform>%n صورة</numerusform>
<numerusform>%n صورة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>a link: %1</source>
<translation>رابط: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>since the end</source>
<translation>منذ النهاية</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>Held for %1</source>
<translation>موقوف منذ %1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>On time</source>
<translation>في الموعد</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min behind</source>
<translation>متأخر %1 د</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min ahead</source>
<translation>متقدم %1 د</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>in %1 min</source>
<translation>بعد %1 د</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>now</source>
<translation>الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 min late</source>
<translation>متأخرة %1 د</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, planned for %2</source>
<translation>%1، موعده %2</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 too many</source>
<translation>%1 أكثر من اللازم</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, described</source>
<translation>%1، موصوفة</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, not described</source>
<translation>%1، غير موصوفة</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1, %n not described</source>
<extracomment>Of one: %1, %n not described</extracomment>
<translation>
<numerusform>%1، كلها موصوفة</numerusform>
<numerusform>%1، واحدة غير موصوفة</numerusform>
<numerusform>%1، اثنتان غير موصوفتين</numerusform>
<numerusform>%1، %n غير موصوفة</numerusform>
<numerusform>%1، %n غير موصوفة</numerusform>
<numerusform>%1، %n غير موصوفة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>yours</source>
<translation>لك</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 is late: you can take it over</source>
<translation>تأخر @%1: يمكنك توليها</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 posts it</source>
<translation>ينشرها @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>until it begins</source>
<translation>حتى البدء</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>left</source>
<translation>حتى النهاية</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 was asked already. Ask another question as %1?</source>
<translation>طُرح %1 من قبل. هل تطرح سؤالًا آخر بالرقم %1؟</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 went out less than a minute ago. Post %2 now?</source>
<translation>نُشر %1 قبل أقل من دقيقة. هل تنشر %2 الآن؟</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The chat has not begun yet. Post %1 now?</source>
<translation>لم تبدأ الدردشة بعد. هل تنشر %1 الآن؟</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 has not left this computer yet. Post %2 now?</source>
<translation>لم يغادر %1 هذا الحاسوب بعد. هل تنشر %2 الآن؟</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>%1 is %2 over what fits into one post. Post it as several?</source>
<translation>%1 أطول مما يتسع له منشور بـ %2. هل تنشره في عدة منشورات؟</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 means to post %2. Post it yourself?</source>
<translation>ينوي @%1 نشر %2. هل تنشره بنفسك؟</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The picture of %1 is not on this computer yet. Post without?</source>
<translation>صورة %1 ليست على هذا الحاسوب بعد. هل تنشر دونها؟</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>The time of %1 went by while Parley could not post it. Post it now?</source>
<translation>مضى وقت %1 حين تعذر على Parley نشره. هل تنشره الآن؟</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>@%1 wrote %2. Post it as it is?</source>
<translation>كتب @%1 %2. هل تنشره كما هو؟</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>You host with this account. Answer with it?</source>
<translation>أنت المضيف بهذا الحساب. هل تجيب به؟</translation>
</message>
<message>
<location filename="../../desktop/ui/moderator/words.py" />
<source>days until it begins</source>
<translation>يوم حتى البدء</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today %1 · this chat about %2</source>
<translation>اليوم %1 · هذه الدردشة نحو %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/money_words.py" />
<source>%n posts, with links %1 instead of %2.</source>
<extracomment>Of one: With the link %1 instead of %2.</extracomment>
<translation>
<numerusform>%n منشور، بالروابط %1 بدل %2.</numerusform>
<numerusform>منشور واحد، بالروابط %1 بدل %2.</numerusform>
<numerusform>منشوران، بالروابط %1 بدل %2.</numerusform>
<numerusform>%n منشورات، بالروابط %1 بدل %2.</numerusform>
<numerusform>%n منشورًا، بالروابط %1 بدل %2.</numerusform>
<numerusform>%n منشور، بالروابط %1 بدل %2.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is far from its cap: %1 of %2.</source>
<translation>هذه الدردشة بعيدة عن سقفها: %1 من %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat may read for %1 today.</source>
<translation>يجوز لهذه الدردشة القراءة بـ %1 اليوم.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Today, in UTC: posts read %1, written %2.</source>
<translation>اليوم، بتوقيت UTC: المنشورات المقروءة %1، والمكتوبة %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat so far: %1.</source>
<translation>هذه الدردشة حتى الآن: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Prices of %1; if X bills authors and uploads too, today is %2.</source>
<translation>أسعار %1؛ إن حاسب X على أصحاب المنشورات والرفع أيضًا، فاليوم %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>At this pace this chat reaches its cap of %1 for today within ten minutes.</source>
<translation>بهذه الوتيرة تبلغ هذه الدردشة سقفها اليوم، %1، خلال عشر دقائق.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat is close to its cap of %1 for today. Parley looks for new posts less often.</source>
<translation>تقترب هذه الدردشة من سقفها اليوم، %1. يبحث Parley عن منشورات جديدة بوتيرة أقل.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>This chat has reached its cap of %1 for today.</source>
<translation>بلغت هذه الدردشة سقفها اليوم، %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Nothing here costs anything.</source>
<translation>لا شيء هنا يكلف شيئًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>How much is read here is decided by whoever pays for it.</source>
<translation>مقدار ما يُقرأ هنا يقرره من يدفع ثمنه.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>There is no cap here.</source>
<translation>لا سقف هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Posts read here today: %1 of the %2 that Parley may read. It looks less often now.</source>
<translation>المنشورات المقروءة هنا اليوم: %1 من %2 مسموح لـ Parley بقراءتها. يبحث الآن بوتيرة أقل.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Posts read here today: %1, as many as Parley may read in a day.</source>
<translation>المنشورات المقروءة هنا اليوم: %1، وهو ما يجوز لـ Parley قراءته في يوم.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It may read for %1 today.</source>
<translation>يجوز له القراءة بـ %1 اليوم.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here; what you write goes out.</source>
<translation>لم يعد Parley يقرأ هنا؛ وما تكتبه يُنشر.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>Parley reads no more here.</source>
<translation>لم يعد Parley يقرأ هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1; what you write goes out.</source>
<translation>يكمل في %1؛ وما تكتبه يُنشر.</translation>
</message>
<message>
<location filename="../../desktop/ui/money_words.py" />
<source>It goes on at %1.</source>
<translation>يكمل في %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 waits for you</source>
<translation>#%1: %2 بانتظارك</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/on_time_news.py" />
<source>%n cues of %1 are to go out by themselves, the first at %2; they do so only while Parley is open.</source>
<extracomment>Of one: A cue of %1 is to go out by itself at %2; it does so only while Parley is open.</extracomment>
<translation>
<numerusform>لا فقرات لـ %1، %2.</numerusform>
<numerusform>فقرة واحدة من %1 تُنشر من تلقاء نفسها في %2؛ ولا تُنشر إلا وParley مفتوح.</numerusform>
<numerusform>فقرتان من %1 تُنشران من تلقاء نفسيهما، أولاهما في %2؛ ولا تُنشران إلا وParley مفتوح.</numerusform>
<numerusform>%n فقرات من %1 تُنشر من تلقاء نفسها، أولاها في %2؛ ولا تُنشر إلا وParley مفتوح.</numerusform>
<numerusform>%n فقرة من %1 تُنشر من تلقاء نفسها، أولاها في %2؛ ولا تُنشر إلا وParley مفتوح.</numerusform>
<numerusform>%n فقرة من %1 تُنشر من تلقاء نفسها، أولاها في %2؛ ولا تُنشر إلا وParley مفتوح.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: cues cannot go out on time</source>
<translation>#%1: تعذر نشر الفقرات في الموعد</translation>
</message>
<message>
<location filename="../../desktop/ui/on_time_news.py" />
<source>#%1: %2 is not out yet</source>
<translation>#%1: لم يُنشر %2 بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post was to go out at %1. It waits for your word in %2.</source>
<translation>كان موعد نشر منشور %1. ينتظر قرارك في %2.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/overdue_news.py" />
<source>%n posts did not go out in time. They wait for your word in %1.</source>
<extracomment>Of one: %n post did not go out in time. It waits for your word in %1.</extracomment>
<translation>
<numerusform>لم يُنشر في الموعد %n منشور. قرارك منتظر في %1.</numerusform>
<numerusform>لم يُنشر في الموعد منشور واحد. قرارك منتظر في %1.</numerusform>
<numerusform>لم يُنشر في الموعد منشوران. قرارك منتظر في %1.</numerusform>
<numerusform>لم يُنشر في الموعد %n منشورات. قرارك منتظر في %1.</numerusform>
<numerusform>لم يُنشر في الموعد %n منشورًا. قرارك منتظر في %1.</numerusform>
<numerusform>لم يُنشر في الموعد %n منشور. قرارك منتظر في %1.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/overdue_news.py" />
<source>A post did not go out in time. It waits for your word in %1.</source>
<translation>لم يُنشر منشور في موعده. ينتظر قرارك في %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>Keys</source>
<translation>المفاتيح</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>Find a key</source>
<translation>البحث عن مفتاح</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/keys_window.py" />
<source>No key does that. Try fewer letters.</source>
<translation>لا مفتاح لذلك. جرّب أحرفًا أقل.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Find a command, a room or a question</source>
<translation>البحث عن أمر أو غرفة أو سؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>The arrow keys choose, Enter does it, Escape goes back.</source>
<translation>الأسهم للاختيار، وEnter للتنفيذ، وEscape للرجوع.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Nothing fits. Try fewer letters, a room like #critlib, or a question like Q3.</source>
<translation>لا شيء يطابق. جرّب أحرفًا أقل، أو غرفة مثل #critlib، أو سؤالًا مثل Q3.</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>What can be done</source>
<translation>ما يمكن فعله</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sheet.py" />
<source>Used last</source>
<translation>المستخدم مؤخرًا</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/palette/sheet.py" />
<source>%n matches</source>
<extracomment>Of one: %n match</extracomment>
<translation>
<numerusform>لا نتائج</numerusform>
<numerusform>نتيجة واحدة</numerusform>
<numerusform>نتيجتان</numerusform>
<numerusform>%n نتائج</numerusform>
<numerusform>%n نتيجة</numerusform>
<numerusform>%n نتيجة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Look</source>
<translation>المظهر</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Quiet and aloud</source>
<translation>الهدوء والنطق</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>General</source>
<translation>عام</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>mute sound notifications announcements</source>
<translation>كتم صوت إشعارات إعلانات</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Rooms</source>
<translation>الغرف</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Contrast</source>
<translation>التباين</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>Motion</source>
<translation>الحركة</translation>
</message>
<message>
<location filename="../../desktop/ui/palette/sources.py" />
<source>zoom text size dark</source>
<translation>تكبير حجم النص الخط داكن</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>These may still be in your keyring. Try again, or delete them there: %1</source>
<translation>ربما ما زالت هذه في سلسلة مفاتيحك. حاول مرة أخرى، أو احذفها هناك: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Delete everything</source>
<translation>حذف كل شيء</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Done. Parley keeps nothing on this computer any more.</source>
<translation>تم. لم يعد Parley يحتفظ بشيء على هذا الحاسوب.</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>A program has this open. Close it and try again; else Parley goes on at its next start: %1</source>
<translation>هناك برنامج يفتح هذا. أغلقه وحاول مرة أخرى؛ وإلا يتابع Parley عند تشغيله التالي: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/parting_window.py" />
<source>Not Parley's, and still there: %1</source>
<translation>ليس من Parley، وما زال هناك: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1, or this and all after it?</source>
<translation>%1 فقط، أم هذه وكل ما بعدها؟</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancelled</source>
<translation>ملغاة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Only %1</source>
<translation>%1 فقط</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>This and all after it</source>
<translation>هذه وكل ما بعدها</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1, on the clock of %2</source>
<translation>%1، بتوقيت %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 in %2 (%3)</source>
<translation>%1 في %2 (%3)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Not on %1</source>
<translation>ما عدا %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>A slow chat: one question a day</source>
<translation>دردشة بطيئة: سؤال واحد في اليوم</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Hosts: %1</source>
<translation>المضيفون: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Over</source>
<translation>انتهت</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Plan the next</source>
<translation>التخطيط للقادمة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Open the room</source>
<translation>فتح الغرفة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Remove</source>
<translation>إزالة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>In %1</source>
<translation>في %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>It takes place after all</source>
<translation>تُعقد رغم ذلك</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Tell those whom you invited</source>
<translation>أخبر من دعوتهم</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Invite</source>
<translation>دعوة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Change</source>
<translation>تغيير</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>Cancel it</source>
<translation>إلغاؤها</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_card.py" />
<source>%1 after all</source>
<translation>%1 رغم ذلك</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Nothing is planned. A chat that you plan, or are invited to, is listed here with its time.</source>
<translation>لا شيء مخطط له. الدردشة التي تخطط لها أو تُدعى إليها تظهر هنا بوقتها.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>All upcoming chats</source>
<translation>كل الدردشات القادمة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Upcoming</source>
<translation>القادمة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/coming_list.py" />
<source>Lately</source>
<translation>الأخيرة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Several with commas between.</source>
<translation>عدة، بينها فواصل.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Change the plan of #%1</source>
<translation>تغيير خطة #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw it away</source>
<translation>رميها</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The chat</source>
<translation>الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Who</source>
<translation>المشاركون</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>In which words</source>
<translation>بأي كلمات</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>For who joins</source>
<translation>لمن ينضم</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Your app's client id (optional)</source>
<translation>معرّف عميل تطبيقك (اختياري)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Whose app that is</source>
<translation>لمن ذلك التطبيق</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and A1</source>
<translation>Q1 وA1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>T1 for topics</source>
<translation>T1 للمواضيع</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>F1 and A1 (German)</source>
<translation>F1 وA1 (الألمانية)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>P1 and R1 (Spanish, Portuguese)</source>
<translation>P1 وR1 (الإسبانية، البرتغالية)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Q1 and R1 (French)</source>
<translation>Q1 وR1 (الفرنسية)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>%1 and %2 (Arabic)</source>
<translation>%1 و%2 (العربية)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>%1 and %2 (Japanese)</source>
<translation>%1 و%2 (اليابانية)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Parley finds out</source>
<translation>يكتشفها Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title and topic</source>
<translation>العنوان والموضوع</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>The questions, too, with their minutes</source>
<translation>الأسئلة أيضًا، مع دقائقها</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Plan it</source>
<translation>اعتماد الخطة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Save the changes</source>
<translation>حفظ التغييرات</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Throw away what you began</source>
<translation>رمي ما بدأته</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Title</source>
<translation>العنوان</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Topic, in a line</source>
<translation>الموضوع، في سطر</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Aim</source>
<translation>الهدف</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Co-hosts</source>
<translation>المضيفون المشاركون</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post as it begins.</source>
<translation>ما تنشره عند بدئها.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you post at its end.</source>
<translation>ما تنشره عند نهايتها.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>One on each line.</source>
<translation>واحد في كل سطر.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Others that people use for this chat.</source>
<translation>أخرى تُستخدم لهذه الدردشة.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>With it people sign in through your organisation's app, which pays for what they read and post.</source>
<translation>به يسجّل الناس الدخول عبر تطبيق مؤسستك، التي تدفع مقابل ما يقرؤونه وينشرونه.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>Example Library</source>
<translation>مكتبة المثال</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>How questions and answers are labelled</source>
<translation>وسوم الأسئلة والإجابات</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What an invitation tells of the plan</source>
<translation>ما تذكره الدعوة من الخطة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/form.py" />
<source>What you want to know or reach.</source>
<translation>ما تريد معرفته أو بلوغه.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is planned. Its room waits for it.</source>
<translation>#%1 مخطط لها. غرفتها تنتظرها.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>That one chat is off, the others stay. Tell those whom you invited.</source>
<translation>أُلغيت تلك الدردشة وحدها، والأخرى باقية. أخبر من دعوتهم.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Pass it on</source>
<translation>تمريرها</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Changed. Send the new file to those whom you invited.</source>
<translation>تم التغيير. أرسل الملف الجديد إلى من دعوتهم.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is cancelled. Tell those whom you invited.</source>
<translation>أُلغيت #%1. أخبر من دعوتهم.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 is off the list. Its room stays.</source>
<translation>أُزيلت #%1 من القائمة. غرفتها باقية.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>Remind me</source>
<translation>ذكّرني</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/planner.py" />
<source>#%1 takes place after all. Tell those whom you invited.</source>
<translation>#%1 تُعقد رغم ذلك. أخبر من دعوتهم.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>When that is</source>
<translation>متى يكون ذلك</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>The same on your clock.</source>
<translation>الوقت نفسه بتوقيتك.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>On your clock: %1 (%2)</source>
<translation>بتوقيتك: %1 (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>One question a day, each at %1.</source>
<translation>سؤال واحد في اليوم، كل منها في %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>no more</source>
<translation>لا مزيد</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1. Then: %2</source>
<translation>%1. ثم: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time is skipped in %1 that day, when clocks go forward. It begins at %2.</source>
<translation>لا وجود لذلك الوقت في %1 ذلك اليوم، لتقديم الساعات. تبدأ في %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>From %1 on it begins at %2 on your clock: clocks change on other days here than in %3.</source>
<translation>ابتداءً من %1 تبدأ في %2 بتوقيتك: تتغير الساعات هنا في أيام غير أيام %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>%1 is on at the same time: %2, %3.</source>
<translation>تُعقد %1 في الوقت نفسه: %2، %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/preview.py" />
<source>That time comes twice in %1 that day, when clocks go back. It begins the first time.</source>
<translation>يأتي ذلك الوقت مرتين في %1 ذلك اليوم، لتأخير الساعات. تبدأ في المرة الأولى.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, %n times</source>
<extracomment>Of one: %1, once</extracomment>
<translation>
<numerusform>%1، لا مرات</numerusform>
<numerusform>%1، مرة واحدة</numerusform>
<numerusform>%1، مرتان</numerusform>
<numerusform>%1، %n مرات</numerusform>
<numerusform>%1، %n مرة</numerusform>
<numerusform>%1، %n مرة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>%1, until %2</source>
<translation>%1، حتى %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Once</source>
<translation>مرة واحدة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day</source>
<translation>كل يوم</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every day from Monday to Friday</source>
<translation>كل يوم من الإثنين إلى الجمعة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the last %1</source>
<translation>كل شهر، آخر %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every month on the %1 %2</source>
<translation>كل شهر، %2 %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every %1</source>
<translation>كل %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>Every second %1</source>
<translation>%1 كل أسبوعين</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>first</source>
<translation>الأول</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>second</source>
<translation>الثاني</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>third</source>
<translation>الثالث</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fourth</source>
<translation>الرابع</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/rule_words.py" />
<source>fifth</source>
<translation>الخامس</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>%n questions are planned, the first after %1 min.</source>
<extracomment>Of one: One question is planned, after %1 min.</extracomment>
<translation>
<numerusform>لا أسئلة في الخطة، والأول بعد %1 د.</numerusform>
<numerusform>سؤال واحد في الخطة، والأول بعد %1 د.</numerusform>
<numerusform>سؤالان في الخطة، والأول بعد %1 د.</numerusform>
<numerusform>%n أسئلة في الخطة، والأول بعد %1 د.</numerusform>
<numerusform>%n سؤالًا في الخطة، والأول بعد %1 د.</numerusform>
<numerusform>%n سؤال في الخطة، والأول بعد %1 د.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>A post to check and send: that you are in a chat, and until when.</source>
<translation>منشور تراجعه وترسله: أنك في دردشة، وإلى متى.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Begins in %1</source>
<translation>تبدأ بعد %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>The host welcomes everybody, then asks Q1, Q2, Q3. You answer A1, A2, A3 here.</source>
<translation>يرحب المضيف بالجميع، ثم يطرح Q1 وQ2 وQ3. وأنت تجيب هنا بـ A1 وA2 وA3.</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Say hello</source>
<translation>إلقاء التحية</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Tell your followers</source>
<translation>إخبار المتابعين</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>#%1 has not begun</source>
<translation>لم تبدأ #%1 بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/waiting_card.py" />
<source>Hello, everybody! </source>
<translation>أهلًا بالجميع! </translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Pace</source>
<translation>الوتيرة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>First day</source>
<translation>اليوم الأول</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Begins at</source>
<translation>تبدأ في</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Length</source>
<translation>المدة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Comes again</source>
<translation>تتكرر</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Rule of your own (RRULE)</source>
<translation>قاعدة خاصة بك (RRULE)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>By a rule of your own</source>
<translation>بقاعدة خاصة بك</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>An hour or so</source>
<translation>نحو ساعة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>Slow: one question a day</source>
<translation>بطيئة: سؤال واحد في اليوم</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source>As in calendar files (RFC 5545), for example FREQ=WEEKLY;INTERVAL=3;COUNT=10</source>
<translation>كما في ملفات التقويم (RFC 5545)، مثل FREQ=WEEKLY;INTERVAL=3;COUNT=10</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> days</source>
<translation> يوم</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/when_fields.py" />
<source> min</source>
<translation> د</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · in %2</source>
<translation>%1 · في %2</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>I am in #%1 until %2 and post more than usual. Join in, or mute the hashtag until then.</source>
<translation>أنا في #%1 حتى %2 وأنشر أكثر من المعتاد. شاركوا، أو اكتموا الهاشتاغ حتى ذلك الحين.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/plan/words.py" />
<source>in %n days</source>
<extracomment>Of one: in %n day</extracomment>
<translation>
<numerusform>بعد %n يوم</numerusform>
<numerusform>بعد يوم واحد</numerusform>
<numerusform>بعد يومين</numerusform>
<numerusform>بعد %n أيام</numerusform>
<numerusform>بعد %n يومًا</numerusform>
<numerusform>بعد %n يوم</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 in your time zone, for %3</source>
<translation>%1، %2 بتوقيت منطقتك، لمدة %3</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1, %2 where it is planned (%3)</source>
<translation>%1، %2 بتوقيت مكان التخطيط (%3)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>ddd d MMM</source>
<translation>ddd d MMM</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 · cancelled</source>
<translation>%1 · ملغاة</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>On now, until %1</source>
<translation>جارية الآن، حتى %1</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>in %1 h</source>
<translation>بعد %1 س</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>%1 where it is planned (%2)</source>
<translation>%1 بتوقيت مكان التخطيط (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/words.py" />
<source>over</source>
<translation>انتهت</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zone</source>
<translation>المنطقة الزمنية</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Time zones</source>
<translation>المناطق الزمنية</translation>
</message>
<message>
<location filename="../../desktop/ui/plan/zone_field.py" />
<source>Type a city, for example Berlin.</source>
<translation>اكتب مدينة، مثل Berlin.</translation>
</message>
<message>
<location filename="../../desktop/ui/practice_band.py" />
<source>Practice: nothing leaves this computer</source>
<translation>تدريب: لا شيء يغادر هذا الحاسوب</translation>
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Stopping…</source>
<translation>إيقاف…</translation>
</message>
<message>
<location filename="../../desktop/ui/progress_row.py" />
<source>Cancel: %1</source>
<translation>إلغاء: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/answers.py" />
<source>Probably answers, by what Parley can tell</source>
<translation>إجابات على الأرجح، بقدر ما يعلم Parley</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %n more</source>
<extracomment>Of one: Show %n more</extracomment>
<translation>
<numerusform>لا مزيد للعرض</numerusform>
<numerusform>عرض واحد آخر</numerusform>
<numerusform>عرض اثنين آخرين</numerusform>
<numerusform>عرض %n أخرى</numerusform>
<numerusform>عرض %n أخرى</numerusform>
<numerusform>عرض %n أخرى</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/answers.py" />
<source>Show %n more answers</source>
<extracomment>Of one: Show %n more answer</extracomment>
<translation>
<numerusform>لا مزيد من الإجابات</numerusform>
<numerusform>عرض إجابة واحدة أخرى</numerusform>
<numerusform>عرض إجابتين أخريين</numerusform>
<numerusform>عرض %n إجابات أخرى</numerusform>
<numerusform>عرض %n إجابة أخرى</numerusform>
<numerusform>عرض %n إجابة أخرى</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/bar.py" />
<source>Fold answers</source>
<translation>طي الإجابات</translation>
</message>
<message>
<location filename="../../desktop/ui/question/behind.py" />
<source>More posts come than can be read. Answers are counted again once it is calmer.</source>
<translation>تأتي منشورات أكثر مما يمكن قراءته. تُحسب الإجابات من جديد عندما يهدأ الأمر.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/behind.py" />
<source>Still reading: %n posts to go.</source>
<extracomment>Of one: Still reading: %n post to go.</extracomment>
<translation>
<numerusform>القراءة مستمرة: بقي %n منشور.</numerusform>
<numerusform>القراءة مستمرة: بقي منشور واحد.</numerusform>
<numerusform>القراءة مستمرة: بقي منشوران.</numerusform>
<numerusform>القراءة مستمرة: بقي %n منشورات.</numerusform>
<numerusform>القراءة مستمرة: بقي %n منشورًا.</numerusform>
<numerusform>القراءة مستمرة: بقي %n منشور.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Quoted: %1</source>
<translation>اقتباس: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/beside.py" />
<source>Open the picture's post in the browser</source>
<translation>فتح منشور الصورة في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Fold the question</source>
<translation>طي السؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>Unfold the question</source>
<translation>بسط السؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>No question yet</source>
<translation>لا سؤال بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/question/fold.py" />
<source>pinned for you</source>
<translation>مثبت لك</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>asked by</source>
<translation>طرحه</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>By the organiser's plan. Whether it was asked can be read by who is signed in.</source>
<translation>حسب خطة المنظم. هل طُرح؟ يقرأ ذلك من سجّل الدخول.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Pin and correct</source>
<translation>تثبيت وتصحيح</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Write a note for yourself about this question</source>
<translation>كتابة ملاحظة لنفسك عن هذا السؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Back to %1</source>
<translation>العودة إلى %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/head.py" />
<source>Only you see it as pinned. It stays until a host moves on, or until you release it.</source>
<translation>أنت وحدك تراه مثبتًا. يبقى حتى ينتقل مضيف إلى غيره، أو تلغي تثبيته.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Host's handle</source>
<translation>معرّف المضيف</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>if you know them: @…</source>
<translation>إن كنت تعرفه: @…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/host_field.py" />
<source>Name the host</source>
<translation>تسمية المضيف</translation>
</message>
<message>
<location filename="../../desktop/ui/question/note_line.py" />
<source>Your note about %1. Nobody else sees it.</source>
<translation>ملاحظتك عن %1. لا يراها غيرك.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Current question</source>
<translation>السؤال الحالي</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Parley is reading this chat. Its questions will be here in a moment.</source>
<translation>يقرأ Parley هذه الدردشة. تظهر أسئلتها هنا بعد لحظة.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>Question and answers</source>
<translation>السؤال والإجابات</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is kept.</source>
<translation>حُفظت الملاحظة.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pane.py" />
<source>The note is gone.</source>
<translation>أُزيلت الملاحظة.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Q%1 is pinned, for you alone.</source>
<translation>ثُبّت Q%1، لك وحدك.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Words of the question</source>
<translation>كلمات السؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>There is a Q%1 already. For you, this one takes its place.</source>
<translation>يوجد Q%1 من قبل. هذا يحل محله لديك.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin a question of your own…</source>
<translation>تثبيت سؤال من عندك…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>A question of your own</source>
<translation>سؤال من عندك</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Another number for %1</source>
<translation>رقم آخر لـ %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin for me</source>
<translation>تثبيت لي</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>It is on its way; you see it above the composer.</source>
<translation>هو في طريقه؛ تراه فوق مربع الكتابة.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Release the pin on %1</source>
<translation>إلغاء تثبيت %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words…</source>
<translation>تصحيح الكلمات…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Change the number…</source>
<translation>تغيير الرقم…</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The pin on Q%1 is released.</source>
<translation>أُلغي تثبيت Q%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Correct the words of %1</source>
<translation>تصحيح كلمات %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>The question is missing. Type it first.</source>
<translation>السؤال ناقص. اكتبه أولًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/pin_tools.py" />
<source>Pin this question</source>
<translation>تثبيت هذا السؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat has begun. Q%1 is planned for %2, %3.</source>
<translation>بدأت هذه الدردشة. Q%1 موعده %2، %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question of #%1 will appear here. Parley sees who hosts from what they post.</source>
<translation>يظهر هنا أول سؤال من #%1. يعرف Parley المضيف مما ينشره.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>%1, minute %2</source>
<translation>%1، الدقيقة %2</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Q%1 is planned %2.</source>
<translation>Q%1 مخطط له %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat ended at %1 on %2.</source>
<translation>حسب خطتها انتهت هذه الدردشة في %1 من %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>This chat begins on %1 at %2, %3.</source>
<translation>تبدأ هذه الدردشة في %1 عند %2، %3.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan this chat goes on until %1.</source>
<translation>حسب خطتها تستمر هذه الدردشة حتى %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Nobody is signed in, so no question can be read. Choose the number you answer below.</source>
<translation>لم يسجّل أحد الدخول، فلا يمكن قراءة سؤال. اختر أدناه الرقم الذي تجيب عنه.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>The first question will appear here when @%1 posts Q1.</source>
<translation>يظهر السؤال الأول هنا عندما ينشر @%1 Q1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>Planned %1.</source>
<translation>مخطط له %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/planned.py" />
<source>By its plan the chat ends %1.</source>
<translation>حسب خطتها تنتهي الدردشة %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Post it as Q%1</source>
<translation>نشره باسم Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/posting.py" />
<source>Back to Q%1</source>
<translation>العودة إلى Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Earlier questions</source>
<translation>أسئلة سابقة</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>Later questions</source>
<translation>أسئلة لاحقة</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>current</source>
<translation>الحالي</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>shown</source>
<translation>المعروض</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>unread</source>
<translation>غير مقروء</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>you answered</source>
<translation>أجبت عنه</translation>
</message>
<message>
<location filename="../../desktop/ui/question/strip.py" />
<source>planned for %1</source>
<translation>موعده %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>planned</source>
<translation>مخطط له</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n answers</source>
<extracomment>Of one: Read %n answer</extracomment>
<translation>
<numerusform>لا إجابات للقراءة</numerusform>
<numerusform>قراءة إجابة واحدة</numerusform>
<numerusform>قراءة إجابتين</numerusform>
<numerusform>قراءة %n إجابات</numerusform>
<numerusform>قراءة %n إجابة</numerusform>
<numerusform>قراءة %n إجابة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>probably: %1</source>
<translation>على الأرجح: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, %2 probably</source>
<translation>%1، %2 على الأرجح</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n probable answers</source>
<extracomment>Of one: Read %n probable answer</extracomment>
<translation>
<numerusform>لا إجابات محتملة للقراءة</numerusform>
<numerusform>قراءة إجابة محتملة واحدة</numerusform>
<numerusform>قراءة إجابتين محتملتين</numerusform>
<numerusform>قراءة %n إجابات محتملة</numerusform>
<numerusform>قراءة %n إجابة محتملة</numerusform>
<numerusform>قراءة %n إجابة محتملة</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/question/words.py" />
<source>Read %n probable</source>
<extracomment>Of one: Read %n probable</extracomment>
<translation>
<numerusform>لا محتملة للقراءة</numerusform>
<numerusform>قراءة محتملة واحدة</numerusform>
<numerusform>قراءة محتملتين</numerusform>
<numerusform>قراءة %n محتملة</numerusform>
<numerusform>قراءة %n محتملة</numerusform>
<numerusform>قراءة %n محتملة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture: %1</source>
<translation>صورة: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Picture without a description</source>
<translation>صورة بلا وصف</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>pinned by you</source>
<translation>ثبّتّه أنت</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1, probably the host</source>
<translation>%1، المضيف على الأرجح</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 planned for %2: %3</source>
<translation>%1، موعده %2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 asked by %2: %3</source>
<translation>%1، طرحه %2: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>%1 pinned by you: %2</source>
<translation>%1، ثبّتّه أنت: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video: %1</source>
<translation>فيديو: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Video without a description</source>
<translation>فيديو بلا وصف</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Pinned for you.</source>
<translation>مثبت لك.</translation>
</message>
<message>
<location filename="../../desktop/ui/question/words.py" />
<source>Quotes %1: %2</source>
<translation>يقتبس %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/rail.py" />
<source>%1, something new</source>
<translation>%1، فيها جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Put the ready check away</source>
<translation>إخفاء فحص الجاهزية</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready check</source>
<translation>فحص الجاهزية</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>It is right</source>
<translation>صحيح</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_card.py" />
<source>Ready</source>
<translation>جاهز</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 never spoke here. Is that the guest's handle?</source>
<translation>لم يتحدث @%1 هنا قط. هل هذا معرّف الضيف؟</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 of %2 are ready</source>
<translation>%1 من %2 جاهزة</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>Enough to read a chat of about %n posts</source>
<extracomment>Of one: Enough to read a chat of about %n post</extracomment>
<translation>
<numerusform>يكفي لقراءة دردشة فيها نحو %n منشور</numerusform>
<numerusform>يكفي لقراءة دردشة فيها نحو منشور واحد</numerusform>
<numerusform>يكفي لقراءة دردشة فيها نحو منشورين</numerusform>
<numerusform>يكفي لقراءة دردشة فيها نحو %n منشورات</numerusform>
<numerusform>يكفي لقراءة دردشة فيها نحو %n منشورًا</numerusform>
<numerusform>يكفي لقراءة دردشة فيها نحو %n منشور</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 is too long for a post</source>
<translation>%1 أطول مما يتسع له منشور</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Your clock is %1 min off. Let your system set it</source>
<translation>ساعتك مختلفة بـ %1 د. دع نظامك يضبطها</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Raise the cap</source>
<translation>رفع السقف</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the settings</source>
<translation>فتح الإعدادات</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Show it</source>
<translation>عرضها</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Open the run sheet</source>
<translation>فتح جدول الفقرات</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Upload now</source>
<translation>رفع الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Look at @%1 ↗</source>
<translation>معاينة @%1 ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>All is ready</source>
<translation>كل شيء جاهز</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Posts that the cap leaves for today: %1. A chat has about %2</source>
<translation>المنشورات التي يتركها السقف لليوم: %1. وفي الدردشة نحو %2</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No question is planned yet</source>
<translation>لا سؤال مخطط له بعد</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>%n cues are too long for a post</source>
<extracomment>Of one: %n cue is too long for a post</extracomment>
<translation>
<numerusform>%n فقرة أطول مما يتسع له منشور</numerusform>
<numerusform>فقرة واحدة أطول مما يتسع له منشور</numerusform>
<numerusform>فقرتان أطول مما يتسع له منشور</numerusform>
<numerusform>%n فقرات أطول مما يتسع له منشور</numerusform>
<numerusform>%n فقرة أطول مما يتسع له منشور</numerusform>
<numerusform>%n فقرة أطول مما يتسع له منشور</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>Uploading %n pictures…</source>
<extracomment>Of one: Uploading %n picture…</extracomment>
<translation>
<numerusform>رفع %n صورة…</numerusform>
<numerusform>رفع صورة واحدة…</numerusform>
<numerusform>رفع صورتين…</numerusform>
<numerusform>رفع %n صور…</numerusform>
<numerusform>رفع %n صورة…</numerusform>
<numerusform>رفع %n صورة…</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A picture of %1 has not come from your co-host yet</source>
<translation>لم تصل بعد صورة %1 من زميلك المضيف</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 has every picture</source>
<translation>لدى %1 كل الصور</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>No cue has a picture</source>
<translation>لا صورة في أي فقرة</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Nobody is signed in</source>
<translation>لم يسجّل أحد الدخول</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 can post</source>
<translation>يستطيع @%1 النشر</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>@%1 may read, not post yet</source>
<translation>يجوز لـ @%1 القراءة، لكن ليس النشر بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking %1 for the time…</source>
<translation>سؤال %1 عن الوقت…</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>%1 answers, and your clock is right</source>
<translation>%1 يستجيب، وساعتك مضبوطة</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guest is @%1</source>
<translation>الضيف هو @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The guests' handles are known</source>
<translation>معرّفات الضيوف معروفة</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Every cue fits into a post</source>
<translation>كل فقرة يتسع لها منشور</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The run sheet has nothing to post</source>
<translation>لا شيء في جدول الفقرات للنشر</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>A cue</source>
<translation>فقرة</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/ready_words.py" />
<source>%n pictures are not uploaded yet</source>
<extracomment>Of one: %n picture is not uploaded yet</extracomment>
<translation>
<numerusform>%n صورة لم تُرفع بعد</numerusform>
<numerusform>صورة واحدة لم تُرفع بعد</numerusform>
<numerusform>صورتان لم تُرفع بعد</numerusform>
<numerusform>%n صور لم تُرفع بعد</numerusform>
<numerusform>%n صورة لم تُرفع بعد</numerusform>
<numerusform>%n صورة لم تُرفع بعد</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>Asking the keyring…</source>
<translation>سؤال سلسلة المفاتيح…</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>The key is at hand</source>
<translation>المفتاح حاضر</translation>
</message>
<message>
<location filename="../../desktop/ui/ready_words.py" />
<source>a cue</source>
<translation>فقرة</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat in short: %1.</source>
<translation>دردشتنا باختصار: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all for a good hour!</source>
<translation>شكرًا لكم جميعًا على ساعة طيبة!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Our chat about “%1” in short: %2.</source>
<translation>دردشتنا عن «%1» باختصار: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1, and all of you who came!</source>
<translation>شكرًا، %1، ولكل من حضر!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you all!</source>
<translation>شكرًا لكم جميعًا!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you, %1!</source>
<translation>شكرًا، %1!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/drafts.py" />
<source>Thank you for a good hour, %1!</source>
<translation>شكرًا على ساعة طيبة، %1!</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your hour in #%1</source>
<translation>ساعتك في #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>A thank-you</source>
<translation>كلمة شكر</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Draft the thank-you</source>
<translation>صياغة الشكر</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your answers</source>
<translation>إجاباتك</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>People you met</source>
<translation>من التقيت بهم</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you missed</source>
<translation>ما فاتك</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Answer it now</source>
<translation>الإجابة عنه الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Your notes</source>
<translation>ملاحظاتك</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About a post</source>
<translation>عن منشور</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Opens the profile in the browser</source>
<translation>يفتح الملف الشخصي في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow ↗</source>
<translation>متابعة ↗</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Said to you, and you have not answered:</source>
<translation>قيل لك ولم تجب عنه:</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>What you kept</source>
<translation>ما حفظته</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>This page is yours alone.</source>
<translation>هذه الصفحة لك وحدك.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>Follow %1 in the browser</source>
<translation>متابعة %1 في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/hour_page.py" />
<source>About what %1 said</source>
<translation>عما قاله %1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Write a recap</source>
<translation>كتابة خلاصة</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Do not offer a recap of this chat</source>
<translation>عدم عرض خلاصة لهذه الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/offer.py" />
<source>Put this away for this chat</source>
<translation>إخفاء هذا لهذه الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page</source>
<translation>إغلاق هذه الصفحة</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/page.py" />
<source>Close this page (Escape)</source>
<translation>إغلاق هذه الصفحة (Escape)</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is saved as %1.</source>
<translation>حُفظت النشرة باسم %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Recap of #%1</source>
<translation>خلاصة #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a post</source>
<translation>صياغة منشور</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer, where you change and send it</source>
<translation>في مربع الكتابة، حيث تغيّره وترسله</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Draft a thread</source>
<translation>صياغة سلسلة</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Into the composer: a post for each question</source>
<translation>في مربع الكتابة: منشور لكل سؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>As Markdown: the questions, and your quotes as links to their posts</source>
<translation>بصيغة Markdown: الأسئلة، واقتباساتك روابط إلى منشوراتها</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save…</source>
<translation>حفظ…</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>With their words</source>
<translation>مع كلماتهم</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>What they wrote stands in the newsletter, too, and not its link alone</source>
<translation>يظهر في النشرة ما كتبوه أيضًا، لا رابطه وحده</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter</source>
<translation>النشرة</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Nothing was said in this chat yet, as far as this computer knows.</source>
<translation>لم يُقل شيء في هذه الدردشة بعد، بحسب ما يعلم هذا الحاسوب.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Quotes an answer to question %1</source>
<translation>يقتبس إجابة عن السؤال %1</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Copy the newsletter</source>
<translation>نسخ النشرة</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Save the newsletter</source>
<translation>حفظ النشرة</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>Newsletter with their words</source>
<translation>النشرة مع كلماتهم</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/recap_page.py" />
<source>The newsletter is copied, as Markdown.</source>
<translation>نُسخت النشرة بصيغة Markdown.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/room_end.py" />
<source>Put away for this chat. Ctrl+Shift+B brings its recap, Ctrl+Shift+Y your hour.</source>
<translation>أُخفي لهذه الدردشة. Ctrl+Shift+B يحضر خلاصتها، وCtrl+Shift+Y ساعتك.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Passed on by the host</source>
<translation>مرّره المضيف</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n new answers</source>
<extracomment>Of one: %n new answer</extracomment>
<translation>
<numerusform>لا إجابات جديدة</numerusform>
<numerusform>إجابة واحدة جديدة</numerusform>
<numerusform>إجابتان جديدتان</numerusform>
<numerusform>%n إجابات جديدة</numerusform>
<numerusform>%n إجابة جديدة</numerusform>
<numerusform>%n إجابة جديدة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1: look again</source>
<translation>%1: معاينة من جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Tick what you want to quote. First comes what you kept, then what the host passed on, then the guests, then what was most reposted and replied to, then liked.</source>
<translation>أشّر على ما تريد اقتباسه. أولًا ما حفظته، ثم ما مرّره المضيف، ثم الضيوف، ثم الأكثر إعادة نشر وردودًا، ثم الأكثر إعجابًا.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>You posted %n times</source>
<extracomment>Of one: You posted once</extracomment>
<translation>
<numerusform>لم تنشر</numerusform>
<numerusform>نشرت مرة واحدة</numerusform>
<numerusform>نشرت مرتين</numerusform>
<numerusform>نشرت %n مرات</numerusform>
<numerusform>نشرت %n مرة</numerusform>
<numerusform>نشرت %n مرة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1 and answered %2 of %3</source>
<translation>%1 وأجبت عن %2 من %3</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over: %1.</source>
<translation>انتهت الدردشة: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>The chat is over.</source>
<translation>انتهت الدردشة.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n reposts and replies</source>
<extracomment>Of one: %n repost or reply</extracomment>
<translation>
<numerusform>إعادات النشر والردود: %n</numerusform>
<numerusform>إعادة نشر واحدة أو رد واحد</numerusform>
<numerusform>إعادات النشر والردود: %n</numerusform>
<numerusform>إعادات النشر والردود: %n</numerusform>
<numerusform>إعادات النشر والردود: %n</numerusform>
<numerusform>إعادات النشر والردود: %n</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>Sign in, and Parley knows which posts are yours. What you kept and noted is here.</source>
<translation>سجّل الدخول، فيعرف Parley أي المنشورات لك. وما حفظته ودوّنته موجود هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>You read along and posted nothing.</source>
<translation>تابعت القراءة ولم تنشر شيئًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/recap/words.py" />
<source>%1, probably %2 more.</source>
<translation>%1، وعلى الأرجح %2 أخرى.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n of them afterwards</source>
<extracomment>Of one: %n of them afterwards</extracomment>
<translation>
<numerusform>لا شيء منها بعد النهاية</numerusform>
<numerusform>واحد منها بعد النهاية</numerusform>
<numerusform>اثنان منها بعد النهاية</numerusform>
<numerusform>%n منها بعد النهاية</numerusform>
<numerusform>%n منها بعد النهاية</numerusform>
<numerusform>%n منها بعد النهاية</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n posts to you</source>
<extracomment>Of one: %n post to you</extracomment>
<translation>
<numerusform>لا منشورات إليك</numerusform>
<numerusform>منشور واحد إليك</numerusform>
<numerusform>منشوران إليك</numerusform>
<numerusform>%n منشورات إليك</numerusform>
<numerusform>%n منشورًا إليك</numerusform>
<numerusform>%n منشور إليك</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>%n posts by you to them</source>
<extracomment>Of one: %n post by you to them</extracomment>
<translation>
<numerusform>لا منشورات منك إليه</numerusform>
<numerusform>منشور واحد منك إليه</numerusform>
<numerusform>منشوران منك إليه</numerusform>
<numerusform>%n منشورات منك إليه</numerusform>
<numerusform>%n منشورًا منك إليه</numerusform>
<numerusform>%n منشور منك إليه</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/recap/words.py" />
<source>passed you on %n times</source>
<extracomment>Of one: passed you on once</extracomment>
<translation>
<numerusform>لم يمرّرك</numerusform>
<numerusform>مرّرك مرة واحدة</numerusform>
<numerusform>مرّرك مرتين</numerusform>
<numerusform>مرّرك %n مرات</numerusform>
<numerusform>مرّرك %n مرة</numerusform>
<numerusform>مرّرك %n مرة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>Surprise me</source>
<translation>فاجئني</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>A troll, an angry customer, silence, or X is down: now, and unannounced.</source>
<translation>متصيّد، أو زبون غاضب، أو صمت، أو تعطل X: الآن، وبلا إعلان.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>End and see what was missed</source>
<translation>إنهاء ورؤية ما فات</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>The hour is over · Rehearsal of #%1</source>
<translation>انتهت الساعة · بروفة #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/bar.py" />
<source>%1 %2 · Rehearsal of #%3, %4 as fast</source>
<translation>%1 %2 · بروفة #%3، بسرعة %4</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Three of these, unannounced: a troll, an angry customer, silence, X is down, a late guest.</source>
<translation>ثلاثة مما يلي، بلا إعلان: متصيّد، زبون غاضب، صمت، تعطل X، ضيف متأخر.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Rehearse #%1</source>
<translation>بروفة لـ #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>Your run sheet in the practice room: its people answer each question, ask things and come in late. Nothing leaves this computer, and your real run sheet stays as it is. Cues of your co-hosts are yours there.</source>
<translation>جدول فقراتك في غرفة التدريب: يجيب أهلها عن كل سؤال، ويسألون، ويتأخرون. لا شيء يغادر هذا الحاسوب، وجدولك الحقيقي يبقى كما هو. فقرات زملائك المضيفين لك هناك.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/form.py" />
<source>How long it takes</source>
<translation>كم تستغرق</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearsal</source>
<translation>بروفة</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>What was missed</source>
<translation>ما فات</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Well done</source>
<translation>أحسنت</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Close the rehearsal</source>
<translation>إغلاق البروفة</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Rehearse again</source>
<translation>بروفة أخرى</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/review_card.py" />
<source>Back to the chat</source>
<translation>العودة إلى الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Posted late</source>
<translation>نُشر متأخرًا</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Not posted</source>
<translation>لم يُنشر</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked you, and got no answer</source>
<translation>سألك، ولم يحصل على إجابة</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Asked for a question again, in vain</source>
<translation>طلب سؤالًا من جديد بلا جدوى</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>New here, and not greeted</source>
<translation>جديد هنا، ولم يُرحَّب به</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Angry, and left alone</source>
<translation>غاضب، وتُرك وحده</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>A troll, in sight to the end</source>
<translation>متصيّد، ظاهر حتى النهاية</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Hold or +2 min moves all that waits, so that nothing has to be hurried.</source>
<translation>«إيقاف» أو «+2 د» يؤخر كل ما ينتظر، فلا داعي للعجلة.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Skip says that a cue is left out on purpose.</source>
<translation>«تخطٍ» يعني أن فقرة تُركت عمدًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Beside the stream, Needs somebody keeps them until you answer.</source>
<translation>بجانب التدفق، يبقيهم «بحاجة إلى أحد» حتى تجيب.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Needs somebody reposts a question with one button.</source>
<translation>«بحاجة إلى أحد» يعيد نشر سؤال بزر واحد.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Greet, beside the stream, writes the first words for you.</source>
<translation>«ترحيب»، بجانب التدفق، يكتب الكلمات الأولى عنك.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Answer once that you see to it, and take the post into the inbox.</source>
<translation>أجب مرة بأنك تتولى الأمر، وخذ المنشور إلى الوارد.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Mute, in the menu of a post, takes somebody out of everything here.</source>
<translation>«كتم»، في قائمة المنشور، يخرج أحدًا من كل شيء هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1×</source>
<translation>%1×</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Minute %1, @%2: %3</source>
<translation>الدقيقة %1، @%2: %3</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1 of %n cues went out, and this was missed:</source>
<extracomment>Of one: %1 of %n cue went out, and this was missed:</extracomment>
<translation>
<numerusform>نُشر %1 من %n فقرة، وهذا ما فات:</numerusform>
<numerusform>نُشر %1 من فقرة واحدة، وهذا ما فات:</numerusform>
<numerusform>نُشر %1 من فقرتين، وهذا ما فات:</numerusform>
<numerusform>نُشر %1 من %n فقرات، وهذا ما فات:</numerusform>
<numerusform>نُشر %1 من %n فقرة، وهذا ما فات:</numerusform>
<numerusform>نُشر %1 من %n فقرة، وهذا ما فات:</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>%1, %2 min late: %3</source>
<translation>%1، متأخرًا %2 د: %3</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Before the start, @%1: %2</source>
<translation>قبل البدء، @%1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/rehearsal/words.py" />
<source>Nothing was missed. You are ready.</source>
<translation>لم يفت شيء. أنت جاهز.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1, %2 in your time zone.</source>
<translation>%1، %2 بتوقيت منطقتك.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>You missed %1</source>
<translation>فاتتك %1</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 is on now</source>
<translation>%1 جارية الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins %2</source>
<translation>%1 تبدأ %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins tomorrow at %2</source>
<translation>%1 تبدأ غدًا في %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>%1 begins today at %2</source>
<translation>%1 تبدأ اليوم في %2</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>It was on %1, %2. Its room has what was said.</source>
<translation>كانت في %1، %2. في غرفتها ما قيل.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>Since %1.</source>
<translation>منذ %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/reminder_words.py" />
<source>At %1 in your time zone.</source>
<translation>في %1 بتوقيت منطقتك.</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>#%1, %2</source>
<translation>#%1، %2</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>d MMM yyyy</source>
<translation>d MMM yyyy</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Slower</source>
<translation>أبطأ</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Faster</source>
<translation>أسرع</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>End</source>
<translation>إنهاء</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Close this window. What was posted here goes with it.</source>
<translation>إغلاق هذه النافذة. ما نُشر هنا يزول معها.</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>This was %1 · Your posts stay here</source>
<translation>كانت هذه %1 · منشوراتك تبقى هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>Pause</source>
<translation>إيقاف مؤقت</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · Paused · Your posts stay here</source>
<translation>%1 · %2 · متوقفة · منشوراتك تبقى هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/replay_bar.py" />
<source>%1 · %2 · %3 · Your posts stay here</source>
<translation>%1 · %2 · %3 · منشوراتك تبقى هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With names</source>
<translation>بالأسماء</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With initials</source>
<translation>بالأحرف الأولى</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>With numbers for names</source>
<translation>بأرقام بدل الأسماء</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The chat is on. Figures renew by themselves.</source>
<translation>الدردشة جارية. تتجدد الأرقام من تلقاء نفسها.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Save as a page…</source>
<translation>حفظ صفحةً…</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>How it is counted</source>
<translation>كيفية الحساب</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Aim: %1</source>
<translation>الهدف: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>What was asked of us</source>
<translation>ما طُلب منا</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Question by question</source>
<translation>سؤالًا بسؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording, who talks with whom, hashtags and links</source>
<translation>الصياغة، ومن يحادث من، والهاشتاغات والروابط</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/page.py" />
<source>%1 and %2: %n posts to each other</source>
<extracomment>Of one: %1 and %2: %n post to each other</extracomment>
<translation>
<numerusform>%1 و%2: لا منشورات بينهما</numerusform>
<numerusform>%1 و%2: منشور واحد بينهما</numerusform>
<numerusform>%1 و%2: منشوران بينهما</numerusform>
<numerusform>%1 و%2: %n منشورات بينهما</numerusform>
<numerusform>%1 و%2: %n منشورًا بينهما</numerusform>
<numerusform>%1 و%2: %n منشور بينهما</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>There is nothing to tell yet.</source>
<translation>لا شيء يُروى بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Nothing was said yet. Figures stand here once something is.</source>
<translation>لم يُقل شيء بعد. تظهر الأرقام هنا عندما يُقال.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>The hour</source>
<translation>الساعة</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Against earlier chats</source>
<translation>مقارنة بدردشات سابقة</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Less</source>
<translation>أقل</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Wording and length</source>
<translation>الصياغة والطول</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Who talks with whom</source>
<translation>من يحادث من</translation>
</message>
<message>
<location filename="../../desktop/ui/report/page.py" />
<source>Hashtags and links</source>
<translation>الهاشتاغات والروابط</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/question_card.py" />
<source>by %n people</source>
<extracomment>Of one: by %n person</extracomment>
<translation>
<numerusform>لا أحد</numerusform>
<numerusform>من شخص واحد</numerusform>
<numerusform>من شخصين</numerusform>
<numerusform>من %n أشخاص</numerusform>
<numerusform>من %n شخصًا</numerusform>
<numerusform>من %n شخص</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>No answer with its number</source>
<translation>لا إجابة برقمه</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>the first after %1, half of them after %2</source>
<translation>الأولى بعد %1، ونصفها بعد %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/question_card.py" />
<source>%n replies among participants</source>
<extracomment>Of one: %n reply among participants</extracomment>
<translation>
<numerusform>لا ردود بين المشاركين</numerusform>
<numerusform>رد واحد بين المشاركين</numerusform>
<numerusform>ردّان بين المشاركين</numerusform>
<numerusform>%n ردود بين المشاركين</numerusform>
<numerusform>%n ردًا بين المشاركين</numerusform>
<numerusform>%n رد بين المشاركين</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>%1 of its posts without a number</source>
<translation>%1 من منشوراته بلا رقم</translation>
</message>
<message>
<location filename="../../desktop/ui/report/question_card.py" />
<source>Shows this answer in the chat</source>
<translation>يعرض هذه الإجابة في الدردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/report/tiles.py" />
<source>nothing earlier is here</source>
<translation>لا شيء أقدم هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks what, how or why</source>
<translation>يسأل ماذا أو كيف أو لماذا</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks for yes or no</source>
<translation>يسأل بنعم أو لا</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>has no question mark</source>
<translation>بلا علامة استفهام</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>asks in another way</source>
<translation>يسأل بطريقة أخرى</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>Not as in the %n chats before it: %1. All else is as usual.</source>
<extracomment>Of one: Not as in the chat before it: %1. All else is as usual.</extracomment>
<translation>
<numerusform>ليست كالدردشات السابقة (%n): %1. وكل ما عدا ذلك كالمعتاد.</numerusform>
<numerusform>ليست كالدردشة السابقة: %1. وكل ما عدا ذلك كالمعتاد.</numerusform>
<numerusform>ليست كالدردشتين السابقتين: %1. وكل ما عدا ذلك كالمعتاد.</numerusform>
<numerusform>ليست كآخر %n دردشات: %1. وكل ما عدا ذلك كالمعتاد.</numerusform>
<numerusform>ليست كآخر %n دردشة: %1. وكل ما عدا ذلك كالمعتاد.</numerusform>
<numerusform>ليست كآخر %n دردشة: %1. وكل ما عدا ذلك كالمعتاد.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Usual is where the next chat falls at least 19 times out of 20 while nothing has changed, by how far the earlier chats (here %1) lie apart: a prediction interval by Student's t. One figure outside its range now and then is still chance.</source>
<translation>المعتاد هو حيث تقع الدردشة القادمة 19 مرة على الأقل من 20 ما لم يتغير شيء، بحسب تباعد الدردشات السابقة (هنا %1): فترة تنبؤ بتوزيع t لستودنت. خروج رقم واحد عن مداه أحيانًا ما زال صدفة.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%1: %n words, %2</source>
<extracomment>Of one: %1: %n word, %2</extracomment>
<translation>
<numerusform>%1: لا كلمات، %2</numerusform>
<numerusform>%1: كلمة واحدة، %2</numerusform>
<numerusform>%1: كلمتان، %2</numerusform>
<numerusform>%1: %n كلمات، %2</numerusform>
<numerusform>%1: %n كلمة، %2</numerusform>
<numerusform>%1: %n كلمة، %2</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1; words in its answers: %2</source>
<translation>%1؛ الكلمات في إجاباته: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%1 by %n people</source>
<extracomment>Of one: %1 by %n person</extracomment>
<translation>
<numerusform>%1 من لا أحد</numerusform>
<numerusform>%1 من شخص واحد</numerusform>
<numerusform>%1 من شخصين</numerusform>
<numerusform>%1 من %n أشخاص</numerusform>
<numerusform>%1 من %n شخصًا</numerusform>
<numerusform>%1 من %n شخص</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>more than usual (%1)</source>
<translation>أكثر من المعتاد (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>longer than usual (%1)</source>
<translation>أطول من المعتاد (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>less than usual (%1)</source>
<translation>أقل من المعتاد (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>shorter than usual (%1)</source>
<translation>أقصر من المعتاد (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>as usual (%1)</source>
<translation>كالمعتاد (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1%</source>
<translation>%1%</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>Nobody asked the hosts or guests anything.</source>
<translation>لم يسأل أحد المضيفين أو الضيوف شيئًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>%1 of %2 answered</source>
<translation>أُجيب عن %1 من %2</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>From three earlier chats on, this says what is not as usual. Known so far: %1.</source>
<translation>ابتداءً من ثلاث دردشات سابقة، يُذكر هنا ما يخالف المعتاد. المعروف حتى الآن: %1.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>Compared with the %n chats before it, everything is as usual.</source>
<extracomment>Of one: Compared with the chat before it, everything is as usual.</extracomment>
<translation>
<numerusform>مقارنة بالدردشات السابقة (%n)، كل شيء كالمعتاد.</numerusform>
<numerusform>مقارنة بالدردشة السابقة، كل شيء كالمعتاد.</numerusform>
<numerusform>مقارنة بالدردشتين السابقتين، كل شيء كالمعتاد.</numerusform>
<numerusform>مقارنة بآخر %n دردشات، كل شيء كالمعتاد.</numerusform>
<numerusform>مقارنة بآخر %n دردشة، كل شيء كالمعتاد.</numerusform>
<numerusform>مقارنة بآخر %n دردشة، كل شيء كالمعتاد.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>half of them within %1</source>
<translation>نصفها خلال %1</translation>
</message>
<message>
<location filename="../../desktop/ui/report/words.py" />
<source>after %1</source>
<translation>بعد %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%n handed over</source>
<extracomment>Of one: %n handed over</extracomment>
<translation>
<numerusform>لا شيء مُسلَّم</numerusform>
<numerusform>واحد مُسلَّم</numerusform>
<numerusform>اثنان مُسلَّمان</numerusform>
<numerusform>%n مُسلَّمة</numerusform>
<numerusform>%n مُسلَّمة</numerusform>
<numerusform>%n مُسلَّمة</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/report/words.py" />
<source>%n still open</source>
<extracomment>Of one: %n still open</extracomment>
<translation>
<numerusform>لا شيء مفتوح</numerusform>
<numerusform>واحد ما زال مفتوحًا</numerusform>
<numerusform>اثنان ما زالا مفتوحين</numerusform>
<numerusform>%n ما زالت مفتوحة</numerusform>
<numerusform>%n ما زالت مفتوحة</numerusform>
<numerusform>%n ما زالت مفتوحة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/room_card.py" />
<source>Read again</source>
<translation>قراءة من جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>No chat is planned here now, so there is nothing to tell.</source>
<translation>لا دردشة مخططة هنا الآن، فلا شيء يُمرَّر.</translation>
</message>
<message>
<location filename="../../desktop/ui/room_pane.py" />
<source>That is taken back.</source>
<translation>تم التراجع عن ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Each room remembers who posts there; the button at the rail's foot changes it.</source>
<translation>تتذكر كل غرفة من ينشر فيها؛ يغيره الزر أسفل الشريط.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Keys are kept in your system's keyring and nowhere else. Parley never sees your password.</source>
<translation>المفاتيح في سلسلة مفاتيح نظامك ولا مكان سواها. لا يرى Parley كلمة مرورك أبدًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Open a room to sign in, to sign out, or to choose who posts there.</source>
<translation>افتح غرفة لتسجيل الدخول أو الخروج، أو لاختيار من ينشر فيها.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>No client id is known yet: see Connection.</source>
<translation>لا معرّف عميل معروف بعد: انظر «الاتصال».</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Nobody is signed in.</source>
<translation>لم يسجّل أحد الدخول.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads and posts.</source>
<translation>يقرأ وينشر.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Reads only.</source>
<translation>يقرأ فقط.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Sign out</source>
<translation>تسجيل الخروج</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Signing out…</source>
<translation>تسجيل الخروج…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/accounts.py" />
<source>Its key is in your keyring.</source>
<translation>مفتاحه في سلسلة مفاتيحك.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>How many posts came</source>
<translation>كم منشورًا وصل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Posts for you</source>
<translation>منشورات لك</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>What you write and send</source>
<translation>ما تكتبه وترسله</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Trouble</source>
<translation>المشكلات</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>When a chat begins and ends</source>
<translation>متى تبدأ دردشة وتنتهي</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A new question</source>
<translation>سؤال جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A post for you</source>
<translation>منشور لك</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Quiet</source>
<translation>هدوء</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>On: nothing is shown or heard outside the window, whatever is chosen below.</source>
<translation>عند التشغيل: لا يظهر شيء خارج النافذة ولا يُسمع، مهما اخترت أدناه.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Shown while you are elsewhere</source>
<translation>يظهر وأنت في مكان آخر</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Of the chat that is open, by your desktop. Nothing is shown that you did not choose.</source>
<translation>من الدردشة المفتوحة، عبر سطح مكتبك. لا يظهر ما لم تختره.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Sound</source>
<translation>صوت</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>With what is shown. Parley makes no other sound.</source>
<translation>مع ما يظهر. لا صوت آخر لـ Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Said by your screen reader</source>
<translation>ينطقه قارئ الشاشة</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>What you ask for by a key is always said.</source>
<translation>ما تطلبه بمفتاح يُنطق دائمًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Reminders</source>
<translation>التذكيرات</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>A day, an hour and five minutes before a planned chat. None for another room while a chat is on.</source>
<translation>قبل دردشة مخططة بيوم وساعة وخمس دقائق. لا تذكير لغرفة أخرى أثناء دردشة.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>On</source>
<translation>تشغيل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/calm.py" />
<source>Off</source>
<translation>إيقاف</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept for the next sign-in. Who is signed in stays with the app that they came through.</source>
<translation>حُفظ لتسجيل الدخول القادم. من سجّل الدخول يبقى مع التطبيق الذي دخل عبره.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. It holds from the next request on.</source>
<translation>حُفظ. يسري من الطلب القادم.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Parley trusts %1. Nothing is sent to who cannot show a certificate from there.</source>
<translation>يثق Parley بـ %1. لا يُرسل شيء إلى من لا يقدم شهادة منها.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Connection</source>
<translation>الاتصال</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Choose another way above, or ask whoever runs your network.</source>
<translation>اختر طريقًا آخر أعلاه، أو اسأل من يدير شبكتك.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Client id</source>
<translation>معرّف العميل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>OAuth 2.0 Client ID, empty for this build's own</source>
<translation>OAuth 2.0 Client ID، فارغ لاستخدام معرّف هذا الإصدار</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>For whoever sets Parley up for others. It is public; its secret does not belong here.</source>
<translation>لمن يجهّز Parley لآخرين. هو علني؛ وسرّه لا مكان له هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that PARLEY_X_CLIENT_ID names: %2. It is heard first.</source>
<translation>يسجّل الناس الدخول عبر التطبيق الذي يذكره PARLEY_X_CLIENT_ID: %2. له الأولوية.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Kept. PARLEY_X_CLIENT_ID is heard before it.</source>
<translation>حُفظ. الأولوية لـ PARLEY_X_CLIENT_ID.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Proxy</source>
<translation>الوكيل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>As the system says</source>
<translation>كما في النظام</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>None</source>
<translation>بلا وكيل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This address</source>
<translation>هذا العنوان</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Script (PAC)</source>
<translation>نص برمجي (PAC)</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Address of the proxy</source>
<translation>عنوان الوكيل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Variables such as HTTPS_PROXY come first, then your system's settings.</source>
<translation>يسري فورًا. المتغيرات مثل HTTPS_PROXY أولًا، ثم إعدادات نظامك.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds at once. Parley goes straight to %1.</source>
<translation>يسري فورًا. يذهب Parley مباشرة إلى %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. A proxy's name and password go into the variable HTTPS_PROXY, not here.</source>
<translation>يسري بعد حفظه. اسم الوكيل وكلمة مروره مكانهما المتغير HTTPS_PROXY، لا هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Holds once it is kept. The script runs by itself, with a time limit.</source>
<translation>يسري بعد حفظه. يعمل النص البرمجي وحده، بمهلة محدودة.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Trying… No key is sent, and it costs nothing.</source>
<translation>محاولة… لا يُرسل أي مفتاح، ولا يكلف ذلك شيئًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Certificates</source>
<translation>الشهادات</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>How often to look for new posts</source>
<translation>وتيرة البحث عن منشورات جديدة</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Seconds between two looks</source>
<translation>الثواني بين مرتين</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>At the earliest; in a quiet room, or near a limit, Parley looks less often by itself. Holds from the next room that you open.</source>
<translation>على الأقل؛ في غرفة هادئة، أو قرب حد، يبحث Parley بوتيرة أقل من تلقاء نفسه. يسري من الغرفة التالية التي تفتحها.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that stands here: %2.</source>
<translation>يسجّل الناس الدخول عبر التطبيق المذكور هنا: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app of %3, which came with this build: %2.</source>
<translation>يسجّل الناس الدخول عبر تطبيق %3، المرفق بهذا الإصدار: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>Try the way to %1</source>
<translation>تجربة الطريق إلى %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 s</source>
<translation>%1 ث</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, through the proxy %2.</source>
<translation>%1 يستجيب، عبر الوكيل %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>People sign in through the app that came with this build: %2.</source>
<translation>يسجّل الناس الدخول عبر التطبيق المرفق بهذا الإصدار: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>This Parley is not known to %1 yet, so nobody can sign in. Reading and sending in the browser work.</source>
<translation>لا يعرف %1 نسخة Parley هذه بعد، فلا يمكن لأحد تسجيل الدخول. القراءة والإرسال في المتصفح يعملان.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/connection.py" />
<source>%1 answers, without a proxy.</source>
<translation>%1 يستجيب، بلا وكيل.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>None. Where Parley stops unexpectedly, it writes down where in its code that was.</source>
<translation>لا يوجد. حين يتوقف Parley على غير المتوقع، يدوّن الموضع في شفرته.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>%n reports are on this computer.</source>
<extracomment>Of one: %n report is on this computer.</extracomment>
<translation>
<numerusform>لا تقارير على هذا الحاسوب.</numerusform>
<numerusform>تقرير واحد على هذا الحاسوب.</numerusform>
<numerusform>تقريران على هذا الحاسوب.</numerusform>
<numerusform>%n تقارير على هذا الحاسوب.</numerusform>
<numerusform>%n تقريرًا على هذا الحاسوب.</numerusform>
<numerusform>%n تقرير على هذا الحاسوب.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Crash reports</source>
<translation>تقارير التعطّل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Delete all</source>
<translation>حذف الكل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Show the crash reports</source>
<translation>عرض تقارير التعطّل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Open the folder of crash reports</source>
<translation>فتح مجلد تقارير التعطّل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/crash_section.py" />
<source>Delete all crash reports</source>
<translation>حذف جميع تقارير التعطّل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Settings, logs and pictures in %1</source>
<translation>الإعدادات والسجلات والصور في %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Copies in your backups stay, too.</source>
<translation>النسخ في نسخك الاحتياطية تبقى أيضًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>A room, in the archive</source>
<translation>غرفة، في الأرشيف</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Delete everything…</source>
<translation>حذف كل شيء…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>First you see what goes and what stays.</source>
<translation>ترى أولًا ما يُحذف وما يبقى.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Delete everything that Parley keeps here</source>
<translation>حذف كل ما يحتفظ به Parley هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Export everything of yours…</source>
<translation>تصدير كل ما يخصك…</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n rooms</source>
<extracomment>Of one: %n room</extracomment>
<translation>
<numerusform>لا غرف</numerusform>
<numerusform>غرفة واحدة</numerusform>
<numerusform>غرفتان</numerusform>
<numerusform>%n غرف</numerusform>
<numerusform>%n غرفة</numerusform>
<numerusform>%n غرفة</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n planned chats, with their run sheets</source>
<extracomment>Of one: %n planned chat, with its run sheets</extracomment>
<translation>
<numerusform>لا دردشات مخططة</numerusform>
<numerusform>دردشة مخططة واحدة، مع جداول سيرها</numerusform>
<numerusform>دردشتان مخططتان، مع جداول سيرهما</numerusform>
<numerusform>%n دردشات مخططة، مع جداول سيرها</numerusform>
<numerusform>%n دردشة مخططة، مع جداول سيرها</numerusform>
<numerusform>%n دردشة مخططة، مع جداول سيرها</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%n crash reports</source>
<extracomment>Of one: %n crash report</extracomment>
<translation>
<numerusform>لا تقارير تعطّل</numerusform>
<numerusform>تقرير تعطّل واحد</numerusform>
<numerusform>تقريرا تعطّل</numerusform>
<numerusform>%n تقارير تعطّل</numerusform>
<numerusform>%n تقرير تعطّل</numerusform>
<numerusform>%n تقرير تعطّل</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The key of @%1 in your keyring</source>
<translation>مفتاح @%1 في سلسلة مفاتيحك</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The practice room</source>
<translation>غرفة التدريب</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>The entry by which links open Parley</source>
<translation>القيد الذي تفتح الروابط به Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>Not Parley's, and stays: %1</source>
<translation>ليس من Parley، ويبقى: %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/settings/deleting.py" />
<source>So do %n other files.</source>
<extracomment>Of one: So does %n other file.</extracomment>
<translation>
<numerusform>ولا ملفات أخرى.</numerusform>
<numerusform>وكذلك ملف آخر.</numerusform>
<numerusform>وكذلك ملفان آخران.</numerusform>
<numerusform>وكذلك %n ملفات أخرى.</numerusform>
<numerusform>وكذلك %n ملفًا آخر.</numerusform>
<numerusform>وكذلك %n ملف آخر.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>%1 is told that you sign out. Where it cannot be reached, remove Parley there, under connected apps.</source>
<translation>يُبلَّغ %1 بأنك تسجّل الخروج. إذا تعذّر الوصول إليه، فأزل Parley هناك من التطبيقات المتصلة.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/deleting.py" />
<source>All of this goes, and Parley closes. This cannot be undone.</source>
<translation>يُحذف كل هذا ويُغلق Parley. لا يمكن التراجع عن ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>%1 of at most %2. What is kept is not fetched again.</source>
<translation>%1 من %2 على الأكثر. ما هو محفوظ لا يُجلب من جديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is in Parley's files</source>
<translation>ما في ملفات Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What is never in them</source>
<translation>ما ليس فيها أبدًا</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Your password, which Parley never sees, and your keys, which your keyring keeps.</source>
<translation>كلمة مرورك، التي لا يراها Parley أبدًا، ومفاتيحك، وهي في سلسلة مفاتيحك.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures that are kept</source>
<translation>صور الحسابات والصور المحفوظة</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty it</source>
<translation>إفراغها</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Take it all to another computer</source>
<translation>نقل كل شيء إلى حاسوب آخر</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>One file with your chats, notes, marks, the inbox, drafts, prepared answers, your own posts and those that wait. Nobody else's posts and no keys are in it: on the other computer you sign in again. What waits is asked about there before it goes out. A damaged database that Parley put aside can be imported, too.</source>
<translation>ملف واحد فيه دردشاتك وملاحظاتك وعلاماتك والوارد والمسودات والإجابات المعدّة ومنشوراتك وما ينتظر منها. لا منشورات لغيرك فيه ولا مفاتيح: على الحاسوب الآخر تسجّل الدخول من جديد. ما ينتظر يُسأل عنه هناك قبل نشره. ويمكن أيضًا استيراد قاعدة بيانات تالفة وضعها Parley جانبًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Export everything of yours</source>
<translation>تصدير كل ما يخصك</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import what was exported</source>
<translation>استيراد ما صُدّر</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>The posts of your rooms as your accounts saw them, so that none is read and billed twice.</source>
<translation>منشورات غرفك كما رأتها حساباتك، كي لا يُقرأ ويُحاسَب على أي منها مرتين.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What you are typing, what is on its way, and what you marked, noted, muted or put in the inbox.</source>
<translation>ما تكتبه الآن، وما في الطريق، وما وضعت عليه علامة أو ملاحظة أو كتمته أو وضعته في الوارد.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>These settings, and who is signed in, without their keys.</source>
<translation>هذه الإعدادات، ومن سجّل الدخول، دون مفاتيحه.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Avatars and pictures of the posts that you looked at, until others need the room.</source>
<translation>صور الحسابات وصور المنشورات التي عاينتها، حتى تحتاج غيرها إلى المكان.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>A log of what went wrong, without anybody's words.</source>
<translation>سجل بما تعثر، دون كلمات أحد.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Empty what is kept of pictures</source>
<translation>إفراغ الصور المحفوظة</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>Import…</source>
<translation>استيراد…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/files.py" />
<source>What the practice room said. The real Parley keeps its files elsewhere.</source>
<translation>ما قالته غرفة التدريب. ملفات Parley الحقيقي في مكان آخر.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Where Parley keeps its files</source>
<translation>مكان ملفات Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>PARLEY_HOME names another folder, from the next start on.</source>
<translation>يسمّي PARLEY_HOME مجلدًا آخر، من التشغيل القادم.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the practice room…</source>
<translation>حذف غرفة التدريب…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Open the practice room's folder</source>
<translation>فتح مجلد غرفة التدريب</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the logs</source>
<translation>حذف السجلات</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Chats and settings: %1. Logs: %2.</source>
<translation>الدردشات والإعدادات: %1. السجلات: %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Nothing is there: nobody practised here.</source>
<translation>لا شيء هنا: لم يتدرب أحد هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Nobody is signed in, so no key is kept.</source>
<translation>لم يسجّل أحد الدخول، فلا يُحفظ أي مفتاح.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete the practice room</source>
<translation>حذف غرفة التدريب</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Delete it</source>
<translation>احذفها</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>The practice room is deleted.</source>
<translation>حُذفت غرفة التدريب.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Accounts, where you sign out</source>
<translation>الحسابات، حيث تسجّل الخروج</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>In this computer's keyring (%1): %2</source>
<translation>في سلسلة مفاتيح هذا الحاسوب (%1): %2</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>In this computer's keyring, or for this session only: %1</source>
<translation>في سلسلة مفاتيح هذا الحاسوب، أو لهذه الجلسة فقط: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Its chats go, and what you wrote there. It begins anew when you practise next.</source>
<translation>تُحذف دردشاتها وما كتبته فيها. وتبدأ من جديد عندما تتدرب في المرة القادمة.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/folders.py" />
<source>Open the logs</source>
<translation>فتح السجلات</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Time to take a post back</source>
<translation>مهلة التراجع عن منشور</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>What you post as a host in your own room leaves at once.</source>
<translation>ما تنشره مضيفًا في غرفتك يُرسل فورًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keys worth knowing</source>
<translation>مفاتيح تستحق المعرفة</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Closing the window</source>
<translation>إغلاق النافذة</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Ends Parley</source>
<translation>ينهي Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Keeps it in the tray</source>
<translation>يبقيه في علبة النظام</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/general.py" />
<source>Reminders come while Parley runs. From the tray it is ended by its menu.</source>
<translation>تأتي التذكيرات ما دام Parley يعمل. من علبة النظام يُنهى بقائمته.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/kept_field.py" />
<source>Keep: %1</source>
<translation>حفظ: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>As the system</source>
<translation>كالنظام</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>Holds from the next start on. Posts stay in the language that they are written in.</source>
<translation>يسري من التشغيل القادم. تبقى المنشورات بلغتها التي كُتبت بها.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/language.py" />
<source>Use it now</source>
<translation>استخدامها الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Open invitation links with Parley</source>
<translation>فتح روابط الدعوات بـ Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Wherever you click on a parley: link. For calendar files (.ics) Parley is then offered, too.</source>
<translation>أينما نقرت على رابط parley:. ويُعرض Parley حينئذ لملفات التقويم (.ics) أيضًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/links.py" />
<source>Parley is installed for everybody on this computer, so its links open it.</source>
<translation>Parley مثبّت للجميع على هذا الحاسوب، ولذلك تفتحه روابطه.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Light or dark</source>
<translation>فاتح أو داكن</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Size of the text</source>
<translation>حجم النص</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>100 is the size that the system has.</source>
<translation>100 هو الحجم الذي في النظام.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>High has darker words, and lines around everything that can be pressed.</source>
<translation>في «عالٍ» كلمات أدكن، وخطوط حول كل ما يمكن ضغطه.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Accent colour</source>
<translation>لون التمييز</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Made lighter or darker where it could not be read.</source>
<translation>جُعل أفتح أو أدكن حيث تعذرت قراءته.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Newest posts</source>
<translation>أحدث المنشورات</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Space around posts</source>
<translation>المسافة حول المنشورات</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Compact shows what you can do with a post when you point at it.</source>
<translation>«متراصة» تعرض ما يمكن فعله بمنشور عند الإشارة إليه.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Light</source>
<translation>فاتح</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Dark</source>
<translation>داكن</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Standard</source>
<translation>عادي</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>High</source>
<translation>عالٍ</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Parley's</source>
<translation>كما في Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>The system's</source>
<translation>كما في النظام</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Nothing moves</source>
<translation>لا شيء يتحرك</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>On top</source>
<translation>في الأعلى</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>At the bottom</source>
<translation>في الأسفل</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Comfortable</source>
<translation>مريحة</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/look.py" />
<source>Compact</source>
<translation>متراصة</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts read</source>
<translation>المنشورات المقروءة</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>People looked up</source>
<translation>الأشخاص المبحوث عنهم</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Counts of posts</source>
<translation>عدّ المنشورات</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written</source>
<translation>المنشورات المكتوبة</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Posts written with a link</source>
<translation>المنشورات المكتوبة برابط</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Replies</source>
<translation>الردود</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Deleted or hidden</source>
<translation>المحذوف أو المخفي</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Pictures described</source>
<translation>الصور الموصوفة</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Steps of uploads</source>
<translation>خطوات الرفع</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Authors who came along</source>
<translation>أصحاب منشورات جاؤوا معها</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>By the price list of %1. Each post is billed once a day, however often it is read.</source>
<translation>حسب قائمة أسعار %1. يُحاسَب على كل منشور مرة في اليوم، مهما قُرئ.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Money</source>
<translation>المال</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Somebody else pays</source>
<translation>غيري يدفع</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>I pay for this app</source>
<translation>أنا أدفع لهذا التطبيق</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Who pays</source>
<translation>من يدفع</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap in US dollars</source>
<translation>السقف بالدولار الأمريكي</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Sums are shown here and in the rooms whose account signed in through this app.</source>
<translation>تظهر المبالغ هنا وفي الغرف التي سجّل حسابها الدخول عبر هذا التطبيق.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Switch this on only if the bill comes to you: then sums and their cap are shown.</source>
<translation>لا تشغّل هذا إلا إن كانت الفاتورة تصلك: حينئذ تظهر المبالغ وسقفها.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together</source>
<translation>المجموع</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Nothing yet</source>
<translation>لا شيء بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Together, if what is not known is billed, too</source>
<translation>المجموع، إن حُسب غير المعروف أيضًا</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: no cap.</source>
<translation>حُفظ: بلا سقف.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Cap for a room and day, in US dollars</source>
<translation>سقف الغرفة في اليوم، بالدولار الأمريكي</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Ten minutes before it you are told, then Parley reads more slowly, then it stops and asks. 0 is no cap. Your own posts are never held back. Holds from the next look on.</source>
<translation>قبل بلوغه بعشر دقائق تُبلَّغ، ثم يبطئ Parley القراءة، ثم يتوقف ويسأل. 0 يعني بلا سقف. منشوراتك لا تُمنع أبدًا. يسري من البحث القادم.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Today, since midnight UTC</source>
<translation>اليوم، منذ منتصف الليل UTC</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>not known</source>
<translation>غير معروف</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>This is no sum that a cap can be.</source>
<translation>لا يصلح هذا المبلغ سقفًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Use a number such as 10, or 0 for no cap.</source>
<translation>استخدم رقمًا مثل 10، أو 0 لبلا سقف.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>%1 bills whoever owns the app that people sign in through. Nobody else sees sums.</source>
<translation>يحاسب %1 صاحب التطبيق الذي يسجّل الناس الدخول عبره. لا يرى المبالغ أحد سواه.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/money.py" />
<source>Kept: %1 a room and day.</source>
<translation>حُفظ: %1 للغرفة في اليوم.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>For organisers</source>
<translation>للمنظمين</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>With the bearer token of your own app, posts come in as they are written instead of at each look. Who takes part in a chat needs none, and is never asked for one.</source>
<translation>برمز Bearer لتطبيقك، تصل المنشورات حال كتابتها بدل كل بحث. المشارك في دردشة لا يحتاج إليه، ولا يُسأل عنه أبدًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Bearer token</source>
<translation>رمز Bearer</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Paste it here</source>
<translation>ألصقه هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Putting it into your keyring…</source>
<translation>وضعه في سلسلة مفاتيحك…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forget the bearer token</source>
<translation>نسيان رمز Bearer</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is here for this session only.</source>
<translation>يوجد رمز لهذه الجلسة فقط.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>None is kept.</source>
<translation>لا رمز محفوظ.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Kept.</source>
<translation>حُفظ.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>Forgotten.</source>
<translation>نُسي.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>It goes into your keyring and stays on this computer: not into a file, a log, an export or a picture. Parley does not show it again. Whether %1 takes it, the line at the window's foot says.</source>
<translation>يوضع في سلسلة مفاتيحك ويبقى على هذا الحاسوب: لا في ملف ولا سجل ولا تصدير ولا صورة. لا يعرضه Parley من جديد. هل يقبله %1؟ يقول ذلك السطر أسفل النافذة.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/organisers.py" />
<source>One is kept in your keyring since %1.</source>
<translation>يوجد رمز محفوظ في سلسلة مفاتيحك منذ %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>In practice</source>
<translation>في التدريب</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/practice.py" />
<source>Accounts, connection, money and an organiser's key belong to the real Parley and are set there. The practice room has a visitor of its own, keeps their key in memory, and goes nowhere: no proxy, no certificate, and no bill.</source>
<translation>الحسابات والاتصال والمال ومفتاح المنظم تخص Parley الحقيقي وتُضبط هناك. لغرفة التدريب زائر خاص بها، تحفظ مفتاحه في الذاكرة، ولا تذهب إلى أي مكان: لا وكيل ولا شهادة ولا فاتورة.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>As this computer</source>
<translation>كهذا الحاسوب</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Words that the dictionary for %1 does not know get a wave. F7 offers others.</source>
<translation>الكلمات التي لا يعرفها قاموس %1 تحتها خط متموج. يعرض F7 غيرها.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Spelling</source>
<translation>الإملاء</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Forget my words</source>
<translation>نسيان كلماتي</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No spell checker was found on this computer, so no word is marked. On Linux, install Enchant and a dictionary, for example hunspell-en-us.</source>
<translation>لم يُعثر على مدقق إملاء في هذا الحاسوب، فلا تُعلَّم أي كلمة. على Linux، ثبّت Enchant وقاموسًا، مثل hunspell-en-us.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>No word is marked.</source>
<translation>لا تُعلَّم أي كلمة.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>Language: %1</source>
<translation>اللغة: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/spelling.py" />
<source>There is no dictionary for %1 on this computer, so no word is marked.</source>
<translation>لا قاموس لـ %1 في هذا الحاسوب، فلا تُعلَّم أي كلمة.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: this Parley is the newest.</source>
<translation>%1: هذا هو أحدث Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Look once a day whether there is a newer Parley</source>
<translation>التحقق مرة في اليوم من وجود Parley أحدث</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Parley has not looked yet.</source>
<translation>لم يتحقق Parley بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: nobody answered.</source>
<translation>%1: لم يرد أحد.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: what came is not signed by Parley's makers, or is old. It was not used.</source>
<translation>%1: ما وصل ليس موقّعًا من صانعي Parley أو أنه قديم. لم يُستخدم.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>%1: Parley %2 is there.</source>
<translation>%1: Parley %2 متاح.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Parley asks %1 for one small file and says nothing about you. As on any page, your network address is seen there.</source>
<translation>يطلب Parley من %1 ملفًا صغيرًا واحدًا ولا يقول عنك شيئًا. وكما في أي صفحة، يُرى عنوانك على الشبكة هناك.</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Look now</source>
<translation>تحقق الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/updates.py" />
<source>Looking…</source>
<translation>جارٍ التحقق…</translation>
</message>
<message>
<location filename="../../desktop/ui/settings/window.py" />
<source>Pages</source>
<translation>الصفحات</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Your yes came; putting your key away…</source>
<translation>وصلت موافقتك؛ حفظ مفتاحك…</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through the app that was set up on this computer; its owner pays.</source>
<translation>عبر التطبيق المجهّز على هذا الحاسوب؛ صاحبه يدفع.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%n posts of #%1 are in the archive on this computer.</source>
<extracomment>Of one: %n post of #%1 is in the archive on this computer.</extracomment>
<translation>
<numerusform>لا منشورات من #%1 في الأرشيف على هذا الحاسوب.</numerusform>
<numerusform>منشور واحد من #%1 في الأرشيف على هذا الحاسوب.</numerusform>
<numerusform>منشوران من #%1 في الأرشيف على هذا الحاسوب.</numerusform>
<numerusform>%n منشورات من #%1 في الأرشيف على هذا الحاسوب.</numerusform>
<numerusform>%n منشورًا من #%1 في الأرشيف على هذا الحاسوب.</numerusform>
<numerusform>%n منشور من #%1 في الأرشيف على هذا الحاسوب.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Say yes in your browser; Parley goes on by itself. No browser came up? Copy the address into one.</source>
<translation>وافق في متصفحك؛ ويكمل Parley من تلقاء نفسه. لم يظهر متصفح؟ انسخ العنوان إلى أحدها.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>You sign in through %1's app, which came with the invitation. %1 pays for what is read and posted here, and %2 names that app on your posts. Parley cannot check who they are.</source>
<translation>تسجّل الدخول عبر تطبيق %1، الذي جاء مع الدعوة. يدفع %1 مقابل ما يُقرأ ويُنشر هنا، ويذكر %2 ذلك التطبيق على منشوراتك. لا يستطيع Parley التحقق من هويته.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; its owner pays.</source>
<translation>عبر تطبيق Parley نفسه؛ صاحبه يدفع.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through your own app (settings); its owner pays.</source>
<translation>عبر تطبيقك (الإعدادات)؛ صاحبه يدفع.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Read #%1 in the browser</source>
<translation>قراءة #%1 في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Practise</source>
<translation>تدرّب</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Open them in the archive</source>
<translation>فتحها في الأرشيف</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in through %1's app</source>
<translation>تسجيل الدخول عبر تطبيق %1</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>%1 shows posts to signed-in readers only.</source>
<translation>لا يعرض %1 المنشورات إلا لمن سجّل الدخول.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>There is no app yet to sign in to %1 through. What works without one: the plan, where an invitation brought it; your answers, written here with number and hashtag and sent from your browser; and practice.</source>
<translation>لا تطبيق بعد لتسجيل الدخول إلى %1 عبره. ما يعمل دونه: الخطة، إن جاءت بها دعوة؛ وإجاباتك، تكتبها هنا بالرقم والهاشتاغ وترسلها من متصفحك؛ والتدريب.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>If you organise chats: your organisation sets up one app at %1, once, and puts its public client id into the invitation. It pays; the people in the chat set up nothing and pay nothing.</source>
<translation>إن كنت تنظم دردشات: تجهّز مؤسستك تطبيقًا واحدًا لدى %1 مرة واحدة، وتضع معرّف عميله العلني في الدعوة. هي تدفع؛ أما الناس في الدردشة فلا يجهّزون شيئًا ولا يدفعون شيئًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Signing in happens in your browser, on %1's own page; Parley never sees your password.</source>
<translation>يتم تسجيل الدخول في متصفحك، على صفحة %1 نفسها؛ لا يرى Parley كلمة مرورك أبدًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Through Parley's own app; %1 owns it and pays.</source>
<translation>عبر تطبيق Parley نفسه؛ %1 صاحبه ويدفع.</translation>
</message>
<message>
<location filename="../../desktop/ui/sign_in_pane.py" />
<source>Sign in with %1</source>
<translation>تسجيل الدخول إلى %1</translation>
</message>
<message>
<location filename="../../desktop/ui/speech.py" />
<source>d MMM</source>
<translation>d MMM</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>#%1 on stage</source>
<translation>#%1 على المنصة</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>We begin soon.</source>
<translation>نبدأ قريبًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Scan to join</source>
<translation>امسح الرمز للانضمام</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/window.py" />
<source>Close the stage</source>
<translation>إغلاق المنصة</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by %1 @%2</source>
<translation>طرحه %1 @%2</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Asked by @%1</source>
<translation>طرحه @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>Leave full screen (Esc)</source>
<translation>إنهاء ملء الشاشة (Esc)</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1, %2</source>
<translation>على الشاشة %1، %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stage/words.py" />
<source>On screen %1</source>
<translation>على الشاشة %1</translation>
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot start</source>
<translation>لا يمكن تشغيل Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/start_trouble.py" />
<source>Parley cannot open this</source>
<translation>لا يستطيع Parley فتح هذا</translation>
</message>
<message>
<location filename="../../desktop/ui/status_line.py" />
<source>Ctrl+Enter send · Alt+1…9 question · F6 next pane</source>
<translation>Ctrl+Enter إرسال · Alt+1…9 سؤال · F6 الجزء التالي</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts on their way</source>
<extracomment>Of one: %n post on its way</extracomment>
<translation>
<numerusform>لا منشورات في الطريق</numerusform>
<numerusform>منشور واحد في الطريق</numerusform>
<numerusform>منشوران في الطريق</numerusform>
<numerusform>%n منشورات في الطريق</numerusform>
<numerusform>%n منشورًا في الطريق</numerusform>
<numerusform>%n منشور في الطريق</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts timed</source>
<extracomment>Of one: %n post timed</extracomment>
<translation>
<numerusform>لا منشورات مجدولة</numerusform>
<numerusform>منشور واحد مجدول</numerusform>
<numerusform>منشوران مجدولان</numerusform>
<numerusform>%n منشورات مجدولة</numerusform>
<numerusform>%n منشورًا مجدولًا</numerusform>
<numerusform>%n منشور مجدول</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/status_line.py" />
<source>%n posts need you</source>
<extracomment>Of one: %n post needs you</extracomment>
<translation>
<numerusform>لا منشورات تحتاج إليك</numerusform>
<numerusform>منشور واحد يحتاج إليك</numerusform>
<numerusform>منشوران يحتاجان إليك</numerusform>
<numerusform>%n منشورات تحتاج إليك</numerusform>
<numerusform>%n منشورًا يحتاج إليك</numerusform>
<numerusform>%n منشور يحتاج إليك</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/accessible.py" />
<source>You read to before this post</source>
<translation>قرأت إلى ما قبل هذا المنشور</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is pinned as Q%2, for you alone.</source>
<translation>ثُبّت منشور @%1 باسم Q%2، لك وحدك.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the post. On %1, its menu “…” has Report.</source>
<translation>المنشور في المتصفح. على %1، في قائمته «…» الإبلاغ.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>The browser has the profile. On %1, its menu “…” has Block @%2.</source>
<translation>الملف الشخصي في المتصفح. على %1، في قائمته «…» حظر @%2.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/acts.py" />
<source>@%1's post is in the inbox.</source>
<translation>منشور @%1 في الوارد.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It mentions you or stands under a question. Who follows the hashtag alone does not see it.</source>
<translation>يشير إليك أو يقع تحت سؤال. من يتابع الهاشتاغ وحده لا يراه.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You pinned this post as a question, for yourself alone.</source>
<translation>ثبّتّ هذا المنشور سؤالًا، لك وحدك.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You hid this reply for everybody; it counts nowhere.</source>
<translation>أخفيت هذا الرد عن الجميع؛ لا يُحسب في أي مكان.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>Somebody has to see to it. Who has it, and what was noted, is in the inbox.</source>
<translation>يجب أن يهتم به أحد. من يتولاه وما دُوّن موجود في الوارد.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>They post this link and say nothing else here. Who hosts can fold them away.</source>
<translation>ينشرون هذا الرابط ولا يقولون هنا غيره. يستطيع المضيف طيّهم.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>You moved it here. The post's menu puts it back.</source>
<translation>نقلته إلى هنا. تعيده قائمة المنشور.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>It counts nowhere. The post's menu brings it back.</source>
<translation>لا يُحسب في أي مكان. تعيده قائمة المنشور.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>pinned</source>
<translation>مثبت</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>hidden</source>
<translation>مخفي</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/chips.py" />
<source>left out</source>
<translation>مستبعد</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are muted in this room.</source>
<translation>كُتمت في هذه الغرفة المنشورات التي فيها «%1».</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is gone.</source>
<translation>أُزيلت ملاحظتك.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is shown again.</source>
<translation>يظهر @%1 من جديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Posts with “%1” are shown again.</source>
<translation>تظهر المنشورات التي فيها «%1» من جديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 counts again.</source>
<translation>يُحسب @%1 من جديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is moved to Q%2.</source>
<translation>نُقل منشور @%1 إلى Q%2.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is on the stage, until the next question.</source>
<translation>منشور @%1 على المنصة، حتى السؤال التالي.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is off the stage.</source>
<translation>أُزيل منشور @%1 من المنصة.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is kept.</source>
<translation>حُفظ منشور @%1.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is no longer kept.</source>
<translation>لم يعد منشور @%1 محفوظًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post is back where Parley put it.</source>
<translation>عاد منشور @%1 إلى حيث وضعه Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts nowhere now.</source>
<translation>لم يعد منشور @%1 يُحسب في أي مكان.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1's post counts again.</source>
<translation>يُحسب منشور @%1 من جديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is left out of counts and cards.</source>
<translation>استُبعد @%1 من الأعداد والبطاقات.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are shown in this room.</source>
<translation>تظهر صور @%1 في هذه الغرفة.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Pictures by @%1 are covered again.</source>
<translation>حُجبت صور @%1 من جديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>@%1 is muted in this room.</source>
<translation>كُتم @%1 في هذه الغرفة.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/decision.py" />
<source>Your note is kept.</source>
<translation>حُفظت ملاحظتك.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/empty.py" />
<source>Show all</source>
<translation>عرض الكل</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>This question · %1</source>
<translation>هذا السؤال · %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>For me · %1</source>
<translation>لي · %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All</source>
<translation>الكل</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>All posts</source>
<translation>كل المنشورات</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters</source>
<translation>مرشحات أخرى</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag (%1)</source>
<translation>بلا الهاشتاغ (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Without the hashtag</source>
<translation>بلا الهاشتاغ</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hosts and guests</source>
<translation>المضيفون والضيوف</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Unlabelled</source>
<translation>بلا وسم</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Hide reposts</source>
<translation>إخفاء إعادات النشر</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Newest at the bottom</source>
<translation>الأحدث في الأسفل</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Choose it to take that back</source>
<translation>اختره للتراجع عن ذلك</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>More filters. On: %1</source>
<translation>مرشحات أخرى. المفعّل: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Posts that mention you, and replies to your posts</source>
<translation>منشورات تشير إليك، وردود على منشوراتك</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: @%1</source>
<translation>مكتوم: @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Muted: %1</source>
<translation>مكتوم: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head.py" />
<source>Left out: @%1</source>
<translation>مستبعد: @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was</source>
<translation>تركه كما كان</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/head_field.py" />
<source>Leave it as it was (Escape)</source>
<translation>تركه كما كان (Escape)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1+</source>
<translation>%1+</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 waiting</source>
<translation>%1 بالانتظار</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let in</source>
<translation>إدخال</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Let all in: %1</source>
<translation>إدخال الكل: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The stream is held. Nothing waits.</source>
<translation>التدفق موقوف. لا شيء ينتظر.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The stream goes on.</source>
<translation>يتابع التدفق.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 and its answers: %2</source>
<translation>%1 وإجاباته: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Hold the stream: new posts wait until you let them in (%1)</source>
<translation>إيقاف التدفق: تنتظر المنشورات الجديدة حتى تُدخلها (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>Holding</source>
<translation>موقوف</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>The rest: %1</source>
<translation>الباقي: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>New posts wait here. Press to let them in again (%1)</source>
<translation>المنشورات الجديدة تنتظر هنا. اضغط لإدخالها من جديد (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/hold_control.py" />
<source>%1 Press to let them in (%2)</source>
<translation>%1 اضغط لإدخالها (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1 (new)</source>
<translation>Q%1 (جديد)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Show it in the inbox</source>
<translation>عرضه في الوارد</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/mark_menu.py" />
<source>Q%1</source>
<translation>Q%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Show pictures by @%1 in this room (%2)</source>
<translation>عرض صور @%1 في هذه الغرفة (%2)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>They are not fetched before you want to see them.</source>
<translation>لا تُجلب قبل أن تريد رؤيتها.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/media.py" />
<source>Poll</source>
<translation>استطلاع</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1 on %2</source>
<translation>%1 على %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Delete this post</source>
<translation>حذف هذا المنشور</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/menu.py" />
<source>Copy %n posts</source>
<extracomment>Of one: Copy %n post</extracomment>
<translation>
<numerusform>نسخ %n منشور</numerusform>
<numerusform>نسخ منشور واحد</numerusform>
<numerusform>نسخ منشورين</numerusform>
<numerusform>نسخ %n منشورات</numerusform>
<numerusform>نسخ %n منشورًا</numerusform>
<numerusform>نسخ %n منشور</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>%1: allow it first</source>
<translation>%1: اسمح به أولًا</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>Show pictures by @%1</source>
<translation>عرض صور @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I do not host here</source>
<translation>لست مضيفًا هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/menu.py" />
<source>I host here</source>
<translation>أنا المضيف هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Posts with this word, or these words, are not shown in this room.</source>
<translation>لا تُعرض في هذه الغرفة منشورات فيها هذه الكلمة أو هذه الكلمات.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Go to the newest post (%1)</source>
<translation>الانتقال إلى أحدث منشور (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Word to mute</source>
<translation>الكلمة المراد كتمها</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Mute</source>
<translation>كتم</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Nothing has come since you stopped reading.</source>
<translation>لم يصل شيء منذ توقفت عن القراءة.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Your note about @%1's post. Nobody else sees it.</source>
<translation>ملاحظتك عن منشور @%1. لا يراها غيرك.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pane.py" />
<source>Home</source>
<translation>Home</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/pills.py" />
<source>Where you stopped</source>
<translation>حيث توقفت</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/read_line.py" />
<source>You read to here</source>
<translation>قرأت إلى هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Reposted by %1</source>
<translation>أعاد %1 نشره</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>It took the place of an earlier version.</source>
<translation>حل محل نسخة سابقة.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>%1 (press to change it)</source>
<translation>%1 (اضغط لتغييره)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>Show less</source>
<translation>عرض أقل</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row.py" />
<source>just now</source>
<translation>الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Practice posts have no page of their own.</source>
<translation>ليس لمنشورات التدريب صفحة خاصة.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>This post came by a file that does not say where it is.</source>
<translation>جاء هذا المنشور من ملف لا يذكر مكانه.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Repost in the browser</source>
<translation>إعادة النشر في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Kept: let it go (%1)</source>
<translation>محفوظ: إلغاء حفظه (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Keep this post (%1)</source>
<translation>حفظ هذا المنشور (%1)</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as the next question, for you alone</source>
<translation>تثبيته السؤالَ التالي، لك وحدك</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/row_actions.py" />
<source>Pin it as Q%1, for you alone</source>
<translation>تثبيته باسم Q%1، لك وحدك</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>link to %1</source>
<translation>رابط إلى %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>question %1</source>
<translation>السؤال %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>answers %1</source>
<translation>إجابة عن %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>answer %1</source>
<translation>الإجابة %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%n minutes ago</source>
<extracomment>Of one: %n minute ago</extracomment>
<translation>
<numerusform>قبل %n دقيقة</numerusform>
<numerusform>قبل دقيقة واحدة</numerusform>
<numerusform>قبل دقيقتين</numerusform>
<numerusform>قبل %n دقائق</numerusform>
<numerusform>قبل %n دقيقة</numerusform>
<numerusform>قبل %n دقيقة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%1, covered</source>
<translation>%1، محجوبة</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>Poll: %1</source>
<translation>استطلاع: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>kept</source>
<translation>محفوظ</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/spoken.py" />
<source>%n likes</source>
<extracomment>Of one: %n like</extracomment>
<translation>
<numerusform>لا إعجابات</numerusform>
<numerusform>إعجاب واحد</numerusform>
<numerusform>إعجابان</numerusform>
<numerusform>%n إعجابات</numerusform>
<numerusform>%n إعجابًا</numerusform>
<numerusform>%n إعجاب</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/spoken.py" />
<source>probably answer %1</source>
<translation>على الأرجح الإجابة %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/voice.py" />
<source>%n posts for you</source>
<extracomment>Of one: %n post for you</extracomment>
<translation>
<numerusform>لا منشورات لك</numerusform>
<numerusform>منشور واحد لك</numerusform>
<numerusform>منشوران لك</numerusform>
<numerusform>%n منشورات لك</numerusform>
<numerusform>%n منشورًا لك</numerusform>
<numerusform>%n منشور لك</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/voice.py" />
<source>For you in #%1</source>
<translation>لك في #%1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/voice.py" />
<source>For you: %1</source>
<translation>لك: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video, %1</source>
<translation>فيديو، %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture from someone new here</source>
<translation>صورة من شخص جديد هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Edited</source>
<translation>معدَّل</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably host</source>
<translation>المضيف على الأرجح</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody named the hosts here. What @%1 posts shows it.</source>
<translation>لم يسمّ أحد المضيفين هنا. ما ينشره @%1 يدل على ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>without the hashtag</source>
<translation>بلا الهاشتاغ</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new, %1 from the host</source>
<extracomment>Of one: %n new, %1 from the host</extracomment>
<translation>
<numerusform>لا جديد، %1 من المضيف</numerusform>
<numerusform>جديد واحد، %1 من المضيف</numerusform>
<numerusform>جديدان، %1 من المضيف</numerusform>
<numerusform>%n جديدة، %1 من المضيف</numerusform>
<numerusform>%n جديدًا، %1 من المضيف</numerusform>
<numerusform>%n جديد، %1 من المضيف</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>The stream is held. %n posts wait.</source>
<extracomment>Of one: The stream is held. %n post waits.</extracomment>
<translation>
<numerusform>التدفق موقوف. لا منشورات بالانتظار.</numerusform>
<numerusform>التدفق موقوف. منشور واحد بالانتظار.</numerusform>
<numerusform>التدفق موقوف. منشوران بالانتظار.</numerusform>
<numerusform>التدفق موقوف. %n منشورات بالانتظار.</numerusform>
<numerusform>التدفق موقوف. %n منشورًا بالانتظار.</numerusform>
<numerusform>التدفق موقوف. %n منشور بالانتظار.</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>This is the newest post that you let in. %n more wait: you hold the stream.</source>
<extracomment>Of one: This is the newest post that you let in. %n more waits: you hold the stream.</extracomment>
<translation>
<numerusform>هذا أحدث منشور أدخلته. لا مزيد ينتظر: أنت توقف التدفق.</numerusform>
<numerusform>هذا أحدث منشور أدخلته. واحد آخر ينتظر: أنت توقف التدفق.</numerusform>
<numerusform>هذا أحدث منشور أدخلته. اثنان آخران ينتظران: أنت توقف التدفق.</numerusform>
<numerusform>هذا أحدث منشور أدخلته. %n أخرى تنتظر: أنت توقف التدفق.</numerusform>
<numerusform>هذا أحدث منشور أدخلته. %n أخرى تنتظر: أنت توقف التدفق.</numerusform>
<numerusform>هذا أحدث منشور أدخلته. %n أخرى تنتظر: أنت توقف التدفق.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1</source>
<translation>منشورات جديدة: %1</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n posts are copied.</source>
<extracomment>Of one: The post is copied.</extracomment>
<translation>
<numerusform>نُسخ %n منشور.</numerusform>
<numerusform>نُسخ منشور واحد.</numerusform>
<numerusform>نُسخ منشوران.</numerusform>
<numerusform>نُسخ %n منشورات.</numerusform>
<numerusform>نُسخ %n منشورًا.</numerusform>
<numerusform>نُسخ %n منشور.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 has not answered since %2. A newer question may exist. What you send is kept.</source>
<translation>لم يستجب %1 منذ %2. قد يكون هناك سؤال أحدث. ما ترسله محفوظ.</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>This question, %n answers</source>
<extracomment>Of one: This question, %n answer</extracomment>
<translation>
<numerusform>هذا السؤال، لا إجابات</numerusform>
<numerusform>هذا السؤال، إجابة واحدة</numerusform>
<numerusform>هذا السؤال، إجابتان</numerusform>
<numerusform>هذا السؤال، %n إجابات</numerusform>
<numerusform>هذا السؤال، %n إجابة</numerusform>
<numerusform>هذا السؤال، %n إجابة</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 and what answers it</source>
<translation>%1 وما يجيب عنه</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>waiting</source>
<translation>ينتظر</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sending…</source>
<translation>إرسال…</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>checking</source>
<translation>تحقق</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>sent, not in search yet</source>
<translation>أُرسل، ولم يظهر في البحث بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>did not go out</source>
<translation>لم يُنشر</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>its time went by</source>
<translation>مضى وقته</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>continued in the browser</source>
<translation>تُوبع في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it replies to a post about it</source>
<translation>يرد على منشور عنه</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it stands in a thread about it</source>
<translation>يقع في سلسلة عنه</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>the same person answered it a moment before</source>
<translation>أجاب الشخص نفسه عنه قبل لحظة</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it uses the question's words</source>
<translation>يستخدم كلمات السؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>it came while people were answering this</source>
<translation>جاء بينما كان الناس يجيبون عنه</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF</source>
<translation>GIF</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video</source>
<translation>فيديو</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n pictures from someone new here</source>
<extracomment>Of one: %n picture from someone new here</extracomment>
<translation>
<numerusform>لا صور من شخص جديد هنا</numerusform>
<numerusform>صورة واحدة من شخص جديد هنا</numerusform>
<numerusform>صورتان من شخص جديد هنا</numerusform>
<numerusform>%n صور من شخص جديد هنا</numerusform>
<numerusform>%n صورة من شخص جديد هنا</numerusform>
<numerusform>%n صورة من شخص جديد هنا</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Video from someone new here</source>
<translation>فيديو من شخص جديد هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>GIF from someone new here</source>
<translation>GIF من شخص جديد هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Picture did not load</source>
<translation>لم تُحمَّل الصورة</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Probably %1: %2</source>
<translation>على الأرجح %1: %2</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>in the inbox</source>
<translation>في الوارد</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>escalated</source>
<translation>مُصعَّد</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n accounts, one link</source>
<extracomment>Of one: %n account, one link</extracomment>
<translation>
<numerusform>لا حسابات، رابط واحد</numerusform>
<numerusform>حساب واحد، رابط واحد</numerusform>
<numerusform>حسابان، رابط واحد</numerusform>
<numerusform>%n حسابات، رابط واحد</numerusform>
<numerusform>%n حسابًا، رابط واحد</numerusform>
<numerusform>%n حساب، رابط واحد</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new</source>
<extracomment>Of one: %n new</extracomment>
<translation>
<numerusform>لا جديد</numerusform>
<numerusform>واحد جديد</numerusform>
<numerusform>اثنان جديدان</numerusform>
<numerusform>%n جديدة</numerusform>
<numerusform>%n جديدًا</numerusform>
<numerusform>%n جديد</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>%n new from the host</source>
<extracomment>Of one: %n new from the host</extracomment>
<translation>
<numerusform>لا جديد من المضيف</numerusform>
<numerusform>واحد جديد من المضيف</numerusform>
<numerusform>اثنان جديدان من المضيف</numerusform>
<numerusform>%n جديدة من المضيف</numerusform>
<numerusform>%n جديدًا من المضيف</numerusform>
<numerusform>%n جديد من المضيف</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New posts: %1, from the host: %2</source>
<translation>منشورات جديدة: %1، من المضيف: %2</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>The newest %1 of %n posts are copied.</source>
<extracomment>Of one: The newest %1 of %n post are copied.</extracomment>
<translation>
<numerusform>نُسخ أحدث %1 من %n منشور.</numerusform>
<numerusform>نُسخ أحدث %1 من منشور واحد.</numerusform>
<numerusform>نُسخ أحدث %1 من منشورين.</numerusform>
<numerusform>نُسخ أحدث %1 من %n منشورات.</numerusform>
<numerusform>نُسخ أحدث %1 من %n منشورًا.</numerusform>
<numerusform>نُسخ أحدث %1 من %n منشور.</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nothing was asked yet</source>
<translation>لم يُسأل شيء بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1, what answers it, and what probably does (%2)</source>
<translation>%1، وما يجيب عنه، وما يجيب عنه على الأرجح (%2)</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/stream/words.py" />
<source>For me, %n posts</source>
<extracomment>Of one: For me, %n post</extracomment>
<translation>
<numerusform>لي، لا منشورات</numerusform>
<numerusform>لي، منشور واحد</numerusform>
<numerusform>لي، منشوران</numerusform>
<numerusform>لي، %n منشورات</numerusform>
<numerusform>لي، %n منشورًا</numerusform>
<numerusform>لي، %n منشور</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No post fits yet</source>
<translation>لا منشور مناسب بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only these are shown: %1.</source>
<translation>لا تُعرض إلا هذه: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>No posts with %1 yet</source>
<translation>لا منشورات بـ %1 بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>New ones appear here.</source>
<translation>تظهر الجديدة هنا.</translation>
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
<translation>هذا السؤال</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>For me</source>
<translation>لي</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>for me</source>
<translation>لي</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>hosts and guests</source>
<translation>المضيفون والضيوف</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>unlabelled</source>
<translation>بلا وسم</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>no reposts</source>
<translation>بلا إعادات نشر</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Every post here is muted</source>
<translation>كل المنشورات هنا مكتومة</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>“More filters” takes a mute back.</source>
<translation>«مرشحات أخرى» تتراجع عن الكتم.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Nobody has mentioned or answered you yet</source>
<translation>لم يشر إليك أو يجبك أحد بعد</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Only posts for you are shown.</source>
<translation>لا تُعرض إلا المنشورات التي تخصك.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Looking for posts with %1</source>
<translation>البحث عن منشورات بـ %1</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>They appear here in a moment.</source>
<translation>تظهر هنا بعد لحظة.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>Sign in to read %1 here</source>
<translation>سجّل الدخول لقراءة %1 هنا</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>%1 shows its posts only to people who have signed in.</source>
<translation>لا يعرض %1 منشوراته إلا لمن سجّل الدخول.</translation>
</message>
<message>
<location filename="../../desktop/ui/stream/words.py" />
<source>From the host: %1.</source>
<translation>من المضيف: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/system_opening.py" />
<source>Parley does not open that file.</source>
<translation>لا يفتح Parley هذا الملف.</translation>
</message>
<message>
<location filename="../../desktop/ui/system_opening.py" />
<source>It opens invitations (.parley) and calendar files (.ics).</source>
<translation>يفتح الدعوات (.parley) وملفات التقويم (.ics).</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n drafts</source>
<extracomment>Of one: %n draft</extracomment>
<translation>
<numerusform>لا مسودات</numerusform>
<numerusform>مسودة واحدة</numerusform>
<numerusform>مسودتان</numerusform>
<numerusform>%n مسودات</numerusform>
<numerusform>%n مسودة</numerusform>
<numerusform>%n مسودة</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n prepared answers</source>
<extracomment>Of one: %n prepared answer</extracomment>
<translation>
<numerusform>لا إجابات معدّة</numerusform>
<numerusform>إجابة معدّة واحدة</numerusform>
<numerusform>إجابتان معدّتان</numerusform>
<numerusform>%n إجابات معدّة</numerusform>
<numerusform>%n إجابة معدّة</numerusform>
<numerusform>%n إجابة معدّة</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n notes and marks</source>
<extracomment>Of one: %n note or mark</extracomment>
<translation>
<numerusform>الملاحظات والعلامات: %n</numerusform>
<numerusform>ملاحظة واحدة أو علامة واحدة</numerusform>
<numerusform>الملاحظات والعلامات: %n</numerusform>
<numerusform>الملاحظات والعلامات: %n</numerusform>
<numerusform>الملاحظات والعلامات: %n</numerusform>
<numerusform>الملاحظات والعلامات: %n</numerusform>
</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/taken_words.py" />
<source>%n posts that wait</source>
<extracomment>Of one: %n post that waits</extracomment>
<translation>
<numerusform>لا منشورات بالانتظار</numerusform>
<numerusform>منشور واحد بالانتظار</numerusform>
<numerusform>منشوران بالانتظار</numerusform>
<numerusform>%n منشورات بالانتظار</numerusform>
<numerusform>%n منشورًا بالانتظار</numerusform>
<numerusform>%n منشور بالانتظار</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>nothing</source>
<translation>لا شيء</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>The archive was damaged. Parley put it aside and began a new one.</source>
<translation>كان الأرشيف تالفًا. وضعه Parley جانبًا وبدأ أرشيفًا جديدًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>Saved from it: %1.</source>
<translation>أُنقذ منه: %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>The old one is kept as %1 in %2.</source>
<translation>الأرشيف القديم محفوظ باسم %1 في %2.</translation>
</message>
<message>
<location filename="../../desktop/ui/taken_words.py" />
<source>Words that no chat claims are in %1.txt.</source>
<translation>الكلمات التي لا تخص أي دردشة موجودة في %1.txt.</translation>
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>as @%1</source>
<translation>باسم @%1</translation>
</message>
<message>
<location filename="../../desktop/ui/top_bar.py" />
<source>Hosted by</source>
<translation>المضيف</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>No chat is planned</source>
<translation>لا دردشة مخططة</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Open Parley</source>
<translation>فتح Parley</translation>
</message>
<message>
<location filename="../../desktop/ui/tray.py" />
<source>Quit</source>
<translation>إنهاء</translation>
</message>
<message>
<location filename="../../desktop/ui/update_line.py" />
<source>Parley %1 is there.</source>
<translation>Parley %1 متاح الآن.</translation>
</message>
<message>
<location filename="../../desktop/ui/update_line.py" />
<source>Open the download page</source>
<translation>افتح صفحة التنزيل</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Sign in again</source>
<translation>تسجيل الدخول من جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Read in the browser</source>
<translation>القراءة في المتصفح</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Look again</source>
<translation>بحث من جديد</translation>
</message>
<message>
<location filename="../../desktop/ui/waiting_band.py" />
<source>Parley has stopped looking for new posts.</source>
<translation>توقف Parley عن البحث عن منشورات جديدة.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Look at the proxy in the settings, under Connection.</source>
<translation>راجع الوكيل في الإعدادات، تحت «الاتصال».</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 cannot be reached.</source>
<translation>تعذر الوصول إلى الوكيل بينك وبين %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 wants a name and a password.</source>
<translation>يطلب الوكيل بينك وبين %1 اسمًا وكلمة مرور.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network; the settings say where they go.</source>
<translation>اسأل من يدير شبكتك؛ تذكر الإعدادات أين يوضعان.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The proxy between you and %1 does not let Parley through.</source>
<translation>لا يسمح الوكيل بينك وبين %1 بمرور Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network to let it.</source>
<translation>اطلب ممن يدير شبكتك السماح به.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy cannot be fetched.</source>
<translation>تعذر جلب النص البرمجي الذي يسمّي وكيلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The script that names your proxy does not work.</source>
<translation>لا يعمل النص البرمجي الذي يسمّي وكيلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Ask whoever runs your network, or name the proxy yourself in the settings.</source>
<translation>اسأل من يدير شبكتك، أو سمِّ الوكيل بنفسك في الإعدادات.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The way to %1 is not safe, so nothing was sent.</source>
<translation>الطريق إلى %1 غير آمن، فلم يُرسل شيء.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Check this computer's date, or ask whoever runs your network.</source>
<translation>راجع تاريخ هذا الحاسوب، أو اسأل من يدير شبكتك.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>The certificate of %1 is not valid today, so nothing was sent.</source>
<translation>شهادة %1 غير سارية اليوم، فلم يُرسل شيء.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Nobody whom this computer trusts vouches for %1, so nothing was sent.</source>
<translation>لا أحد ممن يثق بهم هذا الحاسوب يضمن %1، فلم يُرسل شيء.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Your network may read along: ask whoever runs it for its certificate.</source>
<translation>ربما تقرأ شبكتك ما يمر: اسأل من يديرها عن شهادتها.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Somebody else answered in the place of %1, so nothing was sent.</source>
<translation>استجاب غير %1 مكانه، فلم يُرسل شيء.</translation>
</message>
<message>
<location filename="../../desktop/ui/way_words.py" />
<source>Open a page in your browser: your network may want you to sign in first.</source>
<translation>افتح صفحة في متصفحك: ربما تريد شبكتك أن تسجّل الدخول أولًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat is an hour on a hashtag. The host asks Q1, Q2, Q3. You answer A1, A2, A3. Parley adds the number and the hashtag for you.</source>
<translation>الدردشة ساعة على هاشتاغ. يطرح المضيف Q1 وQ2 وQ3. وأنت تجيب بـ A1 وA2 وA3. يضيف Parley الرقم والهاشتاغ عنك.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat begins at once, on your own computer. A host asks, others answer, and you answer too and see your post come in. Nothing is posted, and you need no account.</source>
<translation>تبدأ دردشة فورًا على حاسوبك. مضيف يسأل، وآخرون يجيبون، وأنت تجيب أيضًا وترى منشورك يصل. لا يُنشر شيء، ولا تحتاج إلى حساب.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>#hashtag or invitation</source>
<translation>#hashtag أو دعوة</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Host's handle (optional)</source>
<translation>معرّف المضيف (اختياري)</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Or join a chat</source>
<translation>أو انضم إلى دردشة</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>X shows posts to signed-in readers only; the room asks you to sign in.</source>
<translation>لا يعرض X المنشورات إلا لمن سجّل الدخول؛ تطلب منك الغرفة ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>What is a hashtag?</source>
<translation>ما الهاشتاغ؟</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>A chat that answers you, on your own computer. Nothing is posted.</source>
<translation>دردشة تجيبك، على حاسوبك. لا يُنشر شيء.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Questions are read from the host's posts.</source>
<translation>تُقرأ الأسئلة من منشورات المضيف.</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Practise first</source>
<translation>تدرّب أولًا</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Show me round, two minutes</source>
<translation>جولة تعريفية، دقيقتان</translation>
</message>
<message>
<location filename="../../desktop/ui/welcome_pane.py" />
<source>Rooms joined lately</source>
<translation>غرف انضممت إليها مؤخرًا</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Waiting to go out</source>
<translation>ينتظر النشر</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>On its way</source>
<translation>في الطريق</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>No clear answer yet. Looking whether it went out</source>
<translation>لا جواب واضح بعد. التحقق من نشره</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sent. It shows up in the stream in a moment</source>
<translation>أُرسل. يظهر في التدفق بعد لحظة</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It did not go out.</source>
<translation>لم يُنشر.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Its time went by. Does it still go out?</source>
<translation>مضى وقته. هل يُنشر رغم ذلك؟</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continued in the browser. Parley waits until it is seen</source>
<translation>تُوبع في المتصفح. ينتظر Parley حتى يراه</translation>
</message>
<message numerus="yes">
<location filename="../../desktop/ui/words.py" />
<source>%n days ago</source>
<extracomment>Of one: %n day ago</extracomment>
<translation>
<numerusform>قبل %n يوم</numerusform>
<numerusform>قبل يوم واحد</numerusform>
<numerusform>قبل يومين</numerusform>
<numerusform>قبل %n أيام</numerusform>
<numerusform>قبل %n يومًا</numerusform>
<numerusform>قبل %n يوم</numerusform>
</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 did not answer.</source>
<translation>لم يستجب %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; Parley tries again by itself.</source>
<translation>نصك محفوظ؛ يحاول Parley من جديد من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 asks us to slow down.</source>
<translation>يطلب %1 التمهل.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>As many posts went out as %1 takes in a day.</source>
<translation>نُشر من المنشورات ما يقبله %1 في يوم.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it goes out when the day is over, or now in the browser.</source>
<translation>نصك محفوظ؛ يُنشر عندما ينتهي اليوم، أو الآن في المتصفح.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 says that the credit is used up.</source>
<translation>يقول %1 إن الرصيد نفد.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; it can go out in the browser.</source>
<translation>نصك محفوظ؛ يمكن نشره في المتصفح.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Another Parley or program has the stream, so this one looks by itself.</source>
<translation>لدى Parley آخر أو برنامج آخر التدفق، فيبحث هذا بنفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It takes over when the other one leaves.</source>
<translation>يتولى ذلك عندما يغادر الآخر.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take the stored bearer token, so Parley looks by itself.</source>
<translation>لا يقبل %1 رمز Bearer المحفوظ، فيبحث Parley بنفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Put another one in Settings, or take it out there.</source>
<translation>ضع غيره في الإعدادات، أو أزله من هناك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has no room for this chat in its stream, so Parley looks by itself.</source>
<translation>لا مكان لهذه الدردشة في تدفق %1، فيبحث Parley بنفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Whoever owns the app can delete some of its stream rules.</source>
<translation>يستطيع صاحب التطبيق حذف بعض قواعد تدفقه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app do no more this month.</source>
<translation>لا يسمح %1 لهذا التطبيق بالمزيد هذا الشهر.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has trouble of its own just now.</source>
<translation>لدى %1 مشكلة خاصة به الآن.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 gave no clear answer.</source>
<translation>لم يعطِ %1 جوابًا واضحًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks whether it went out before it tries again.</source>
<translation>يتحقق Parley من نشره قبل أن يحاول من جديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has this text from you already.</source>
<translation>لدى %1 هذا النص منك من قبل.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change a word, or discard it.</source>
<translation>غيّر كلمة، أو تجاهله.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 counts more characters than fit in a post.</source>
<translation>يعدّ %1 أحرفًا أكثر مما يتسع له منشور.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten it; your text is kept.</source>
<translation>اختصره؛ نصك محفوظ.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>What it follows did not go out.</source>
<translation>لم يُنشر ما يتبعه هذا.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or send it by itself.</source>
<translation>غيّره، أو أرسل هذا وحده.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>There is nothing to send yet.</source>
<translation>لا شيء للإرسال بعد.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this reply in the browser only.</source>
<translation>لا يقبل %1 هذا الرد إلا في المتصفح.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; your text comes along.</source>
<translation>تابع في المتصفح؛ نصك ينتقل معك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes quotations in the browser only.</source>
<translation>لا يقبل %1 الاقتباسات إلا في المتصفح.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes one word with a $ in a post.</source>
<translation>يقبل %1 كلمة واحدة بعلامة $ في المنشور.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave one of them, or continue in the browser.</source>
<translation>أبقِ واحدة منها فقط، أو تابع في المتصفح.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley do that.</source>
<translation>لا يسمح %1 لنسخة Parley هذه بفعل ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Continue in the browser; whoever set it up can mend it at %1.</source>
<translation>تابع في المتصفح؛ يستطيع من جهّزها إصلاح ذلك لدى %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not take a picture of this post.</source>
<translation>لا يقبل %1 صورة في هذا المنشور.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Leave it out, or take another; your text is kept.</source>
<translation>احذفها، أو خذ غيرها؛ نصك محفوظ.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 still works on a picture of this post.</source>
<translation>ما زال %1 يعالج صورة في هذا المنشور.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley tries again by itself.</source>
<translation>يحاول Parley من جديد من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not have a picture of this post any more.</source>
<translation>لم تعد لدى %1 صورة من هذا المنشور.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley uploads it again by itself.</source>
<translation>يرفعها Parley من جديد من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let you do that with this post.</source>
<translation>لا يسمح لك %1 بفعل ذلك بهذا المنشور.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was changed there.</source>
<translation>لم يتغير شيء هناك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>That post or person is gone.</source>
<translation>لم يعد ذلك المنشور أو الشخص موجودًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Nothing was sent.</source>
<translation>لم يُرسل شيء.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 takes this only from somebody who is signed in.</source>
<translation>لا يقبل %1 هذا إلا ممن سجّل الدخول.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in, or continue in the browser.</source>
<translation>نصك محفوظ؛ سجّل الدخول، أو تابع في المتصفح.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not know this sign-in any more.</source>
<translation>لم يعد %1 يعرف تسجيل الدخول هذا.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; sign in again, or continue in the browser.</source>
<translation>نصك محفوظ؛ سجّل الدخول من جديد، أو تابع في المتصفح.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring has no key for %1 at the moment.</source>
<translation>ليس في سلسلة مفاتيحك الآن مفتاح لـ %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock the keyring, or sign in again.</source>
<translation>افتح قفل سلسلة المفاتيح، أو سجّل الدخول من جديد.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to do this for you yet.</source>
<translation>لم تسمح لـ Parley بعد بفعل هذا عنك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your text is kept; allow it, or continue in the browser.</source>
<translation>نصك محفوظ؛ اسمح به، أو تابع في المتصفح.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This was written for another network, so Parley kept it here.</source>
<translation>كُتب هذا لشبكة أخرى، فأبقاه Parley هنا.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Copy the text into the right room.</source>
<translation>انسخ النص إلى الغرفة الصحيحة.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so nothing can be saved.</source>
<translation>قرصك ممتلئ، فلا يمكن حفظ شيء.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; what you type stays here until then.</source>
<translation>أفسح مكانًا عليه؛ ما تكتبه يبقى هنا حتى ذلك الحين.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>The run sheet's shared folder cannot be reached.</source>
<translation>تعذر الوصول إلى مجلد جدول الفقرات المشترك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It is kept here, and shared again once the folder is back.</source>
<translation>يبقى هنا، ويُشارك من جديد عندما يعود المجلد.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your desktop could not be told that Parley opens these links.</source>
<translation>تعذر إبلاغ سطح مكتبك بأن Parley يفتح هذه الروابط.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>See that xdg-utils is installed, and that you may write to your desktop's folders.</source>
<translation>تحقق من تثبيت xdg-utils، ومن أن الكتابة في مجلدات سطح مكتبك مسموحة لك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something is asked before that goes out.</source>
<translation>ثمة سؤال قبل نشر ذلك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Say that you mean it, or leave it.</source>
<translation>أكّد أنك تقصده، أو اتركه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so nothing can be saved.</source>
<translation>لا يجوز لـ Parley الكتابة في مجلده، فلا يمكن حفظ شيء.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; what you type stays here until then.</source>
<translation>راجع القرص والأذونات؛ ما تكتبه يبقى هنا حتى ذلك الحين.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring is locked.</source>
<translation>سلسلة مفاتيحك مقفلة.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it and look again; until then you sign in at every start.</source>
<translation>افتح قفلها وتحقق من جديد؛ حتى ذلك الحين تسجّل الدخول عند كل تشغيل.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your keyring does not answer.</source>
<translation>سلسلة مفاتيحك لا تستجيب.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Unlock it, or restart it; Parley tries again by itself.</source>
<translation>افتح قفلها، أو أعد تشغيلها؛ يحاول Parley من جديد من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out here. %1 could not be told, and may still list Parley.</source>
<translation>سُجّل خروجك هنا. تعذر إبلاغ %1، وقد يظل يذكر Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Remove it there: Settings, Security and account access, Apps and sessions, Connected apps.</source>
<translation>أزله هناك: الإعدادات، الأمان والوصول إلى الحساب، التطبيقات والجلسات، التطبيقات المتصلة.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You are signed out. A key that opens nothing any more is still in your keyring.</source>
<translation>سُجّل خروجك. ما زال في سلسلة مفاتيحك مفتاح لم يعد يفتح شيئًا.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You may delete it there; its name begins with Parley.</source>
<translation>يمكنك حذفه هناك؛ يبدأ اسمه بـ Parley.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>This computer has no safe place for your key.</source>
<translation>ليس في هذا الحاسوب مكان آمن لمفتاحك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Start a keyring such as GNOME Keyring or KWallet.</source>
<translation>شغّل سلسلة مفاتيح مثل GNOME Keyring أو KWallet.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley looks again by itself.</source>
<translation>يبحث Parley من جديد من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can top it up.</source>
<translation>تابع القراءة في المتصفح؛ يستطيع من يدفع للتطبيق شحن رصيده.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 lets this app read no more posts this month.</source>
<translation>لا يسمح %1 لهذا التطبيق بقراءة المزيد من المنشورات هذا الشهر.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever pays for the app can ask for more.</source>
<translation>تابع القراءة في المتصفح؛ يستطيع من يدفع للتطبيق طلب المزيد.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley has read as much here today as it may.</source>
<translation>قرأ Parley هنا اليوم كل ما يجوز له.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes on when the day ends in UTC.</source>
<translation>يكمل عندما ينتهي اليوم بتوقيت UTC.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 does not let this Parley read.</source>
<translation>لا يسمح %1 لنسخة Parley هذه بالقراءة.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser; whoever set it up can add its app to a package at %1.</source>
<translation>تابع القراءة في المتصفح؛ يستطيع من جهّزها إضافة تطبيقها إلى باقة لدى %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Your disk is full, so new posts cannot be kept.</source>
<translation>قرصك ممتلئ، فلا يمكن حفظ منشورات جديدة.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Make room on it; Parley goes on by itself.</source>
<translation>أفسح مكانًا عليه؛ يكمل Parley من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Parley may not write to its folder, so new posts cannot be kept.</source>
<translation>لا يجوز لـ Parley الكتابة في مجلده، فلا يمكن حفظ منشورات جديدة.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Look at the disk and the permissions; Parley goes on by itself.</source>
<translation>راجع القرص والأذونات؛ يكمل Parley من تلقاء نفسه.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 keeps this from you.</source>
<translation>يحجب %1 هذا عنك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Read on in the browser.</source>
<translation>تابع القراءة في المتصفح.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 has nothing there any more.</source>
<translation>لم يعد لدى %1 شيء هناك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 shows this only to somebody who is signed in.</source>
<translation>لا يعرض %1 هذا إلا لمن سجّل الدخول.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in to read on.</source>
<translation>سجّل الدخول لمتابعة القراءة.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again to read on.</source>
<translation>سجّل الدخول من جديد لمتابعة القراءة.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>You have not allowed Parley to read for you.</source>
<translation>لم تسمح لـ Parley بالقراءة عنك.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Sign in again and allow it.</source>
<translation>سجّل الدخول من جديد واسمح به.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Something went wrong inside Parley. Your text is kept.</source>
<translation>تعثر شيء داخل Parley. نصك محفوظ.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Shorten the marked part; your text is kept.</source>
<translation>اختصر الجزء المعلَّم؛ نصك محفوظ.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It goes out by itself at %1.</source>
<translation>يُنشر من تلقاء نفسه في %1.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>the practice room</source>
<translation>غرفة التدريب</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Stopped looking</source>
<translation>توقف عن البحث</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again now.</source>
<translation>محاولة جديدة الآن.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Trying again in %1 s.</source>
<translation>محاولة جديدة بعد %1 ث.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 min ago</source>
<translation>قبل %1 د</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>%1 h ago</source>
<translation>قبل %1 س</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>It can go out at %1; Parley asks you then.</source>
<translation>يمكن نشره في %1؛ يسألك Parley حينئذ.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>reading older posts</source>
<translation>قراءة منشورات أقدم</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Change it, or continue in the browser.</source>
<translation>غيّره، أو تابع في المتصفح.</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connecting to %1</source>
<translation>الاتصال جارٍ: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1 by its stream</source>
<translation>متصل عبر التدفق: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>Connected to %1</source>
<translation>متصل: %1</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>looking now</source>
<translation>بحث الآن</translation>
</message>
<message>
<location filename="../../desktop/ui/words.py" />
<source>next look in %1 s</source>
<translation>البحث القادم بعد %1 ث</translation>
</message>
<message>
<location filename="../../resources/documents/frame.html" />
<source>Skip to the content</source>
<translation>تخطٍ إلى المحتوى</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Chat report</source>
<translation>تقرير الدردشة</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Chat report, while the chat is on</source>
<translation>تقرير الدردشة وهي جارية</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Nothing was said, so there is nothing to count.</source>
<translation>لم يُقل شيء، فلا شيء يُعدّ.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>answered</source>
<translation>مُجاب عنه</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>handed over</source>
<translation>مُسلَّم</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>still open</source>
<translation>ما زال مفتوحًا</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Found in the posts alone: a file of posts has no inbox.</source>
<translation>عُثر عليه في المنشورات وحدها: لا وارد لملف منشورات.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>New people are those of whom nothing is here before this chat; the oldest post here is of %1.</source>
<translation>الأشخاص الجدد هم من لا شيء لهم هنا قبل هذه الدردشة؛ وأقدم منشور هنا في %1.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Asked at %1</source>
<translation>طُرح في %1</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Best answers</source>
<translation>أفضل الإجابات</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>answers with the question’s number</source>
<translation>إجابات برقم السؤال</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>posts without one that probably belong to it. Best answers are those that were taken up most: their reposts and the replies to them by other people, added up.</source>
<translation>منشورات بلا رقم تخصه على الأرجح. أفضل الإجابات هي الأكثر تداولًا: إعادات نشرها وردود غير أصحابها عليها، مجموعة.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Figures beside those of earlier chats</source>
<translation>الأرقام بجانب أرقام دردشات سابقة</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Figure</source>
<translation>الرقم المحسوب</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>This chat</source>
<translation>هذه الدردشة</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Median before</source>
<translation>الوسيط سابقًا</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Usual</source>
<translation>المعتاد</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Verdict</source>
<translation>الحكم</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>More: wording, who talks with whom, hashtags and links</source>
<translation>المزيد: الصياغة، ومن يحادث من، والهاشتاغات والروابط</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Asks for</source>
<translation>يسأل عن</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Words in an answer</source>
<translation>كلمات الإجابة</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Words without links; of answers the middle one (the median).</source>
<translation>الكلمات دون الروابط؛ وللإجابات القيمة الوسطى (الوسيط).</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Whether one wording brings more answers than another is said once there are eight questions of each kind, over all of the room’s chats.</source>
<translation>هل تجلب صياغة إجابات أكثر من غيرها؟ يُذكر ذلك عندما تبلغ أسئلة كل نوع ثمانية، في كل دردشات الغرفة.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Pairs who both spoke to the other: posts that reply to the other, or begin with their @name. The first number is the first one’s.</source>
<translation>أزواج تحادثا معًا: منشورات ترد على الآخر، أو تبدأ بـ @اسمه. الرقم الأول للأول.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>No two people spoke to each other by reply or @name.</source>
<translation>لم يتحادث شخصان برد أو @اسم.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Hashtags</source>
<translation>الهاشتاغات</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>A post counts once for each. The room’s own hashtags are left out.</source>
<translation>يُحسب المنشور مرة لكل منها. استُبعدت هاشتاغات الغرفة نفسها.</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>How each figure is counted</source>
<translation>كيف يُحسب كل رقم</translation>
</message>
<message>
<location filename="../../resources/documents/report.html" />
<source>Counted by Parley on %1, from the posts that this computer had then. What was deleted before, or never reached it, is not in the figures.</source>
<translation>عدّها Parley في %1، من المنشورات التي كانت على هذا الحاسوب حينئذ. ما حُذف قبل ذلك، أو لم يصل إليه، ليس في الأرقام.</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Probably hosted by</source>
<translation>المضيف على الأرجح:</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>with</source>
<translation>مع</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>asked at %1; again at %2</source>
<translation>طُرح في %1؛ ومرة أخرى في %2</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>asked at %1</source>
<translation>طُرح في %1</translation>
</message>
<message numerus="yes">
<location filename="../../resources/documents/transcript.html" />
<source>As posted, in %n posts</source>
<extracomment>Of one: As posted</extracomment>
<translation>
<numerusform>كما نُشر</numerusform>
<numerusform>كما نُشر</numerusform>
<numerusform>كما نُشر، في منشورين</numerusform>
<numerusform>كما نُشر، في %n منشورات</numerusform>
<numerusform>كما نُشر، في %n منشورًا</numerusform>
<numerusform>كما نُشر، في %n منشور</numerusform>
</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>replies on a dashed line carry no number and probably belong here</source>
<translation>الردود على خط متقطع بلا رقم، ومكانها هنا على الأرجح</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Also answered under another question:</source>
<translation>أُجيب عنه أيضًا تحت سؤال آخر:</translation>
</message>
<message numerus="yes">
<location filename="../../resources/documents/transcript.html" />
<source>%n posts without a label</source>
<extracomment>Of one: %n post without a label</extracomment>
<translation>
<numerusform>لا منشورات بلا وسم</numerusform>
<numerusform>منشور واحد بلا وسم</numerusform>
<numerusform>منشوران بلا وسم</numerusform>
<numerusform>%n منشورات بلا وسم</numerusform>
<numerusform>%n منشورًا بلا وسم</numerusform>
<numerusform>%n منشور بلا وسم</numerusform>
</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Everybody who posted, with their role, answers and posts</source>
<translation>كل من نشر، مع دوره وإجاباته ومنشوراته</translation>
</message>
<message>
<location filename="../../resources/documents/transcript.html" />
<source>Only passed posts on:</source>
<translation>مرّروا منشورات فقط:</translation>
</message>
</context>
</TS>
