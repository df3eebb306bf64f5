### Contact: age, consent, name, how to reach someone, the summary, and what happens next.

contact-person-begins = يمكن أن يرد عليكم شخص. قبل ذلك أسأل بضعة أسئلة قصيرة.
contact-ask-question = ما سؤالكم؟ تكفي بضع كلمات. لا تكتبوا شيئًا عن صحتكم.
contact-ask-age = هل عمركم 16 سنة أو أكثر؟
contact-age-16-or-over = نعم، عمري 16 سنة أو أكثر
contact-age-under-16 = لا، عمري أقل من 16 سنة
contact-age-under-16-also = اقل، تحت، اصغر، دون، ما كملت، لسه
contact-age-needed = نحتاج إلى معرفة ذلك قبل أخذ بياناتكم. لم نحتفظ بأي شيء عنكم.
contact-under-16 = شكرًا لإخباري. العمر أقل من 16 سنة، لذلك لا نحتفظ بأي شيء عنكم. لم يحدث أي خطأ منكم.
contact-under-16-places =
    يمكن لمدرستكم المساعدة في إيجاد نشاط قريب.
    خط الأطفال Childline يستمع إلى كل من هم دون 19 سنة. المكالمة مجانية: 0800 1111.

## How to reach someone

contact-ask-name = ما الاسم الذي نناديكم به؟
contact-field-name = ما الاسم الذي نناديكم به؟ (اختياري)
contact-ask-contact = على أي رقم نتصل بكم أو نرسل رسالة نصية؟ يمكن أيضًا كتابة بريد إلكتروني.
contact-field-phone = رقم الهاتف
contact-field-email = البريد الإلكتروني
contact-field-good-times = الأوقات المناسبة للاتصال (اختياري)
contact-field-message-safe = هل يمكننا ترك رسالة على هذا الهاتف؟
contact-ask-details = كيف نصل إليكم؟ يكفي رقم هاتف أو بريد إلكتروني.
contact-one-needed = اكتبوا رقم هاتف أو بريدًا إلكترونيًا.
contact-check-fields = هناك شيء واحد يحتاج إلى تعديل. ما كتبتموه ما زال هنا.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-short = الرقم { $typed } ينقصه رقم. اكتبوا رقمًا في المملكة المتحدة، مثل 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-long = الرقم { $typed } فيه رقم زائد. اكتبوا رقمًا في المملكة المتحدة، مثل 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-phone-wrong = لا أستطيع قراءة { $typed } كرقم هاتف في المملكة المتحدة. اكتبوه هكذا: 07700 900 982.
# Variables:
#   $typed (Text) - what the person wrote
contact-email-wrong = لا أستطيع قراءة { $typed } كبريد إلكتروني. اكتبوه هكذا: name@example.org.
# Variables:
#   $likely (Text) - the address the person likely meant
contact-email-doubtful = نهاية البريد الإلكتروني غير معتادة. هل تقصدون { $likely }؟
# Variables:
#   $likely (Text) - the address the person likely meant
contact-email-use-likely = استخدام { $likely }
# Variables:
#   $typed (Text) - the address as typed
contact-email-use-typed = استخدام { $typed } كما كتبته
# Variables:
#   $count (Number) - the longest name in characters
contact-name-long =
    { PLURAL($count) ->
        [zero] هذا الاسم طويل. اكتبوا اسمًا أقصر.
        [one] هذا الاسم طويل. اكتبوه في حرف واحد.
        [two] هذا الاسم طويل. اكتبوه في حرفين.
        [few] هذا الاسم طويل. اكتبوه في { $count } أحرف أو أقل.
        [many] هذا الاسم طويل. اكتبوه في { $count } حرفًا أو أقل.
       *[other] هذا الاسم طويل. اكتبوه في { $count } حرف أو أقل.
    }
# Variables:
#   $count (Number) - the longest answer in characters
contact-words-long =
    { PLURAL($count) ->
        [zero] هذا كلام كثير لننقله. اكتبوا كلامًا أقصر.
        [one] هذا كلام كثير لننقله. اكتبوه في حرف واحد.
        [two] هذا كلام كثير لننقله. اكتبوه في حرفين.
        [few] هذا كلام كثير لننقله. اكتبوه في { $count } أحرف أو أقل.
        [many] هذا كلام كثير لننقله. اكتبوه في { $count } حرفًا أو أقل.
       *[other] هذا كلام كثير لننقله. اكتبوه في { $count } حرف أو أقل.
    }
contact-ask-good-times = ما الوقت المناسب للاتصال؟ يمكن اختيار أكثر من وقت.
contact-ask-message-safe = هل يمكننا ترك رسالة على هذا الهاتف؟ قد يسمعها أشخاص آخرون.
contact-message-safe-yes = نعم، يمكنكم ترك رسالة
contact-message-safe-no = لا، لا تتركوا رسالة
contact-ask-note = هل تريدون إضافة شيء لفريق التوظيف؟ لا تكتبوا شيئًا عن صحتكم.

## Not going on

contact-refused = لا بأس. لن نتواصل معكم، ولم نحتفظ ببيانات اتصال.
contact-cannot-reach = لا نستطيع الوصول إليكم دون رقم أو بريد. لم نحتفظ ببيانات اتصال.
contact-apply-yourself-intro = يمكنكم أيضًا السؤال عنه مباشرة.
# Variables:
#   $link (Text) - a web address
contact-apply-yourself =
    يمكنكم قراءة المزيد والتقديم هنا:
    { $link }
contact-kept-for-later = لم يُرسل شيء. تبقى إجاباتكم هنا 30 يومًا. يمكنكم إرسالها متى شئتم.

## The summary

# Variables:
#   $organisation (Text) - who will get it
contact-ask-summary = هذا ما نرسله إلى { $organisation }. غيّروا أي شيء غير صحيح.
contact-summary-send = تأكيد وإرسال
contact-summary-later = ليس الآن
contact-summary-resume = المتابعة والإرسال
contact-title-roles = ما اخترتموه
contact-title-question = سؤالكم
contact-title-feedback = ما تريدون إخبارنا به
contact-title-name = الاسم
contact-title-contact = طريقة الوصول إليكم
contact-title-good-times = الأوقات المناسبة للاتصال
contact-title-message-safe = الرسائل
contact-title-needs = ما يساعدكم
contact-title-note = ملاحظتكم
contact-consent-gone = تراجعتم عن موافقتكم في هذه الأثناء. أسألكم مرة أخرى قبل إرسال أي شيء.

# Before anything is sent.
# Variables:
#   $day (Text) - the promised day
contact-answer-by = يرد عليكم شخص قبل نهاية هذا اليوم: { $day }.
# Nobody is on duty for long, or very many wait already.
# Variables:
#   $day (Text) - the promised day
contact-answer-far =
    ستنتظرون وقتًا أطول من المعتاد، فلا أحد يستطيع الرد قبل ذلك. يرد عليكم شخص قبل نهاية هذا اليوم: { $day }.
    يمكنكم الإرسال الآن والانتظار. ويمكنكم أيضًا اختيار «ليس الآن»، فنحتفظ بإجاباتكم 30 يومًا.
# Variables:
#   $organisation (Text) - another organisation that will get it
#   $day (Text) - by when it answers
contact-answer-by-other = تتواصل معكم { $organisation } قبل نهاية هذا اليوم: { $day }.

## Sent

# Variables:
#   $day (Text) - the promised day
contact-done = شكرًا لكم. تم الإرسال. يرد عليكم شخص قبل نهاية هذا اليوم: { $day }.
contact-reference-title = رقمكم المرجعي
# Variables:
#   $reference (Text) - eight characters in two groups
contact-reference = { $reference }
contact-day-later = هذا اليوم بعد اليوم الذي ذكرته لكم من قبل. لم يعد اليوم السابق ممكنًا.
contact-take-back =
    يمكنكم التراجع بكلمة واحدة. اكتبوا هنا «توقف» في أي وقت.
    الرقم المرجعي يدل على طلبكم عند الاتصال بنا. ولا يفتح أي شيء.
contact-sent-already = أُرسل هذا من قبل. لم يُرسل شيء مرتين.
