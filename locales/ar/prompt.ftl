### Questions that come from us, outside a turn.

# Variables:
#   $missed (Text) - the day that was promised
#   $offered (Text) - the day that is offered now
prompt-promise-missed =
    قلنا إن شخصًا سيرد عليكم قبل نهاية هذا اليوم: { $missed }. لم يرد أحد. نعتذر، فهذا خطؤنا.
    نعدكم الآن بهذا اليوم: { $offered }. هل يناسبكم ذلك؟
prompt-promise-missed-accept = نعم، سأنتظر ذلك اليوم
prompt-promise-missed-cancel = لا، ألغوا طلبي
# Variables:
#   $closed (Text) - the day that was promised, on which we are closed
#   $offered (Text) - the day that is offered now
prompt-day-moved =
    قلنا إن شخصًا سيرد عليكم قبل نهاية هذا اليوم: { $closed }. لا نعمل في ذلك اليوم.
    يرد عليكم شخص قبل نهاية هذا اليوم: { $offered }. هل يناسبكم ذلك؟
prompt-day-moved-accept = نعم، سأنتظر ذلك اليوم
prompt-day-moved-cancel = لا، ألغوا طلبي
# Variables:
#   $day (Text) - the new day
prompt-promise-accepted = شكرًا لانتظاركم. يرد عليكم شخص قبل نهاية هذا اليوم: { $day }.
prompt-promise-cancelled = أُلغي طلبكم. لن يتواصل معكم أحد بشأنه.
prompt-answered-already = أجبتم عن ذلك من قبل. لم يتغير شيء.

## Reminders that someone asked for

# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the last day to say yes
prompt-reminder-closing =
    طلبتم أن أذكّركم بهذا: { $opportunity }. آخر يوم: { $day }.
    قد يُغلق قبل ذلك إذا تقدّم كثيرون. هل ستفعلون ذلك اليوم؟
# Variables:
#   $opportunity (Text) - its title
#   $day (Text) - the day it is on
prompt-reminder-event = طلبتم أن أذكّركم بهذا: { $opportunity }. اليوم: { $day }.
prompt-reminder-done = شكرًا، أعرف ذلك
prompt-reminder-stop = أوقفوا كل التذكيرات
# Variables:
#   $opportunity (Text) - its title
prompt-closed =
    طلبتم أن أذكّركم بهذا: { $opportunity }. أُغلق باب التقديم. لن أرسل تذكيرات أخرى بشأنه.
    اكتبوا «القائمة» لتروا ما هو متاح الآن.
prompt-closed-done = شكرًا، أعرف ذلك
prompt-outcome-done = شكرًا، أعرف ذلك
prompt-thanks = حسنًا. أنا هنا عندما تحتاجون إليّ.
prompt-reminders-stopped = أوقفت كل التذكيرات. لن أرسل إليكم تذكيرات أخرى.

## What someone chose has closed

# Variables:
#   $opportunity (Text) - its title
prompt-chosen-closed =
    أُغلق ما اخترتموه: { $opportunity }.
    طلبكم ما زال لدينا. يمكن لشخص أن يساعدكم في إيجاد شيء آخر.
prompt-chosen-closed-done = شكرًا، أعرف ذلك

## Someone looked at a request for a companion

prompt-screened-accepted = نظرنا في طلبكم لمن يرافقكم. يمكننا أن نساعدكم. سيتواصل معكم شخص بشأن الخطوات التالية.
# Variables:
#   $reason (Text) - what helps better, in whole sentences
prompt-screened-redirected =
    نظرنا في طلبكم لمن يرافقكم. { $reason }
    اكتبوا «أريد التحدث مع شخص» إذا أردتم أن تسألوا عن ذلك.
prompt-screened-done = شكرًا، أعرف ذلك

## What was done about feedback: the deeds follow, a sentence each

prompt-feedback-done = أخبرتمونا بأمر. هذا ما فعلناه بشأنه.
prompt-feedback-done-done = شكرًا، أعرف ذلك
