### رسائل البريد الإلكتروني، والصفحة التي توقفها.

## The frame

email-subject = رسالة من { -product }
email-subject-reminder = تذكير من { -product }
# First line of every e-mail: what a telephone shows of it before it is opened.
email-hello = مرحبًا. هنا { -product }. طلبتم منا أن نكتب إليكم.
# What someone says first who rings instead of writing; the name in brackets is theirs to say.
# Variables:
#   $organisation (Text) - whom they work for
email-call-name = اسمي [الاسم]، من { $organisation }.

## A request is with us

# Variables:
#   $reference (Text) - what names the request on the telephone
email-request-saved = وصلنا طلبكم. رقمه المرجعي: { $reference }.
# Variables:
#   $organisation (Text) - who answers
#   $day (Text) - by which day
email-request-answer = سيتواصل معكم شخص من { $organisation } قبل نهاية هذا اليوم: { $day }.

## Nobody answered by the promised day

# Variables:
#   $missed (Text) - the day that was promised
email-promise-missed = قلنا إن شخصًا سيتواصل معكم قبل نهاية هذا اليوم: { $missed }. لم يتواصل أحد. نعتذر، فهذا خطؤنا.
# Variables:
#   $offered (Text) - the day that is promised now
email-promise-offered = نعدكم الآن بهذا اليوم: { $offered }. لا يلزمكم فعل أي شيء.
# Variables:
#   $reference (Text) - what names the request on the telephone
email-request-reference = الرقم المرجعي لطلبكم: { $reference }.

## The promised day was closed since

# Variables:
#   $closed (Text) - the day that was promised, on which we are closed
email-day-moved = قلنا إن شخصًا سيتواصل معكم قبل نهاية هذا اليوم: { $closed }. لا نعمل في ذلك اليوم.

## Reminders

# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the last day to say yes
email-reminder-closing = طلبتم أن نذكّركم بهذا: { $opportunity }. آخر يوم: { $day }.
email-reminder-early = قد يُغلق قبل ذلك إذا تقدّم كثيرون.
# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the day it is on
email-reminder-event = طلبتم أن نذكّركم بهذا: { $opportunity }. اليوم: { $day }.
# Variables:
#   $opportunity (Text) - its title
email-closed = طلبتم أن نذكّركم بهذا: { $opportunity }. أُغلق باب التقديم. لن نرسل تذكيرات أخرى بشأنه.
# Variables:
#   $opportunity (Text) - its title
email-chosen-closed = أُغلق ما اخترتموه: { $opportunity }. طلبكم ما زال لدينا. يمكن لشخص أن يساعدكم في إيجاد شيء آخر.

## Someone looked at a request for a companion

email-screened-accepted = نظرنا في طلبكم لمن يرافقكم. يمكننا أن نساعدكم. سيتواصل معكم شخص بشأن الخطوات التالية.
# Variables:
#   $reason (Text) - what helps better, in whole sentences
email-screened-redirected = نظرنا في طلبكم لمن يرافقكم. { $reason }

## What was done about feedback: the deeds follow, a sentence each

email-feedback-done = أخبرتمونا بأمر. هذا ما فعلناه بشأنه.

## Coming back from another phone

# Variables:
#   $code (Text) - six digits
email-return-code = رمزكم: { $code }. يعمل مرة واحدة خلال 10 دقائق.
email-return-not-you = إن لم تطلبوا رمزًا، فلا حاجة إلى فعل أي شيء. لا تخبروا أحدًا بالرمز.
email-return-call = طلبتم العودة إلى محادثتنا من هاتف آخر. لم نستطع إرسال رمز إليكم، لذلك نتصل بكم.
email-return-help = يمكننا أن نخبركم أين وصل طلبكم، وأن نغيّره لكم.

## The foot

# Variables:
#   $link (Text) - the address of the page that takes the answer
email-answer = للجواب، اضغطوا زرًا في هذه الصفحة: { $link }
# Variables:
#   $link (Text) - the address of the chat
email-chat = للكتابة إلينا: { $link }
# Variables:
#   $link (Text) - the address of the page that stops it
email-stop-request = لإلغاء طلبكم، اضغطوا الزر في هذه الصفحة: { $link }
# Variables:
#   $link (Text) - the address of the page that stops it
email-stop-reminders = لإيقاف كل التذكيرات، اضغطوا الزر في هذه الصفحة: { $link }
email-not-for-you = إذا لم تكن هذه الرسالة لكم فاستخدموا الصفحة نفسها.
email-no-answer = لا تردوا على هذه الرسالة. لا أحد يقرأ الردود.

## The page that stops it

email-stop-title = إيقاف الرسائل
# Variables:
#   $reference (Text) - what names the request on the telephone
email-stop-ask-request = هل تريدون إلغاء طلبكم { $reference }؟ عندئذ لن يتواصل معكم أحد بشأنه. ونحذف منه بيانات الاتصال بكم.
email-stop-press-request = إلغاء طلبي
# Variables:
#   $reference (Text) - what names the request on the telephone
email-stopped-request = أُلغي طلبكم { $reference }. لن يتواصل معكم أحد بشأنه.
email-stop-ask-reminders = هل تريدون إيقاف كل التذكيرات؟ تبقى طلباتكم كما هي.
email-stop-press-reminders = إيقاف كل التذكيرات
email-stopped-reminders = أُوقفت كل التذكيرات. لن نرسل إليكم تذكيرات أخرى.
email-stop-over = لم يعد هذا الرابط يعمل. لم يتغير شيء. اكتبوا «توقف» في المحادثة لإيقاف كل تواصل.
