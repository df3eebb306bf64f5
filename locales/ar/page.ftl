### The web page around the chat. Residents read it on old phones, often in a second language. The English of it is read by
### the page's own code too: each id below is used once, where its comment says.
### Not for a sentence: `page-…-label` and buttons are short, without a full stop.

## Head and top

-product = Alongside

# The name of the service: the heading of every page, and who speaks in the chat.
page-name = { -product }
# The title in the browser's tab.
page-title = تطوّع ووظائف NHS ومرافقة إلى المستشفى: { -product }
# First link of the page, seen only with a keyboard or screen reader.
page-skip = الانتقال إلى المحادثة
# Under the heading.
# Variables:
#   $organisation (Text) - the host organisation's name
page-by = خدمة من { $organisation }

## Greeting: shown before the first message, one paragraph each

page-greeting = مرحبًا. اسمي Alongside، وأنا برنامج حاسوب.
# The next four are a list: what the bot can do.
page-greeting-list = أستطيع مساعدتكم في:
# After the list.
page-greeting-write = يمكنكم الكتابة بلغتكم وبكلماتكم.
# The promise under the greeting.
page-greeting-promise = لا نشارك أي شيء عنكم قبل أن تقولوا نعم.
# Always stands near the top. 999 stays in digits.
page-emergency = في خطر الآن؟ اتصلوا بالرقم 999. هذه المحادثة لا ترسل المساعدة.

## Language and easy words

# Above the list of languages.
page-language-label = اختيار اللغة
# Shown above the chat in a language whose wording no named person has checked.
page-unchecked = لم يراجع أحد هذه الترجمة بعد. قد تكون بعض الكلمات خاطئة. الأجزاء المهمة مكتوبة بالإنجليزية أيضًا.

## The chat

# The name of the whole conversation, for screen readers.
page-log-label = محادثتنا
# Before each message of the resident, for screen readers.
page-said-you = أنتم
# Above the English that stands under a consent or safety card.
page-english-label = النص نفسه بالإنجليزية
# Label of the box to type in.
page-message-label = كتابة رسالة
# Under that label.
page-message-hint = لا تكتبوا هنا أرقام الجواز أو البنك أو رقم NHS.
# Sends what is typed.
page-send = إرسال
# Sends filled-in fields, or the choices that were ticked.
page-continue = متابعة
# Above choices of which several may be ticked.
page-several-hint = يمكن اختيار أكثر من واحد.
# Said politely by screen readers while waiting.
page-sending = جارٍ إرسال رسالتكم
# Loads the latest replies where scripts are off.
page-reload = عرض الرسائل الجديدة

## Leaving quickly

page-leave = خروج سريع
# Also beside it: what leaving does not do.
page-leave-history = المتصفح يتذكر أنكم كنتم هنا. احذفوا سجله إذا كان أحد قد ينظر إليه.

## What is kept

# Variables:
#   $days (Number) - days after the last message
page-kept =
    { PLURAL($days) ->
        [zero] لا نحتفظ بهذه المحادثة بعد آخر رسالة منكم.
        [one] نحتفظ بهذه المحادثة يومًا واحدًا بعد آخر رسالة منكم.
        [two] نحتفظ بهذه المحادثة يومين بعد آخر رسالة منكم.
        [few] نحتفظ بهذه المحادثة { $days } أيام بعد آخر رسالة منكم.
        [many] نحتفظ بهذه المحادثة { $days } يومًا بعد آخر رسالة منكم.
       *[other] نحتفظ بهذه المحادثة { $days } يوم بعد آخر رسالة منكم.
    }
page-cookie = تستخدم هذه الصفحة ملف تعريف واحدًا (cookie). وفائدته أن نجد محادثتكم مرة أخرى.
# The cookie is gone when the browser's memory is cleared.
page-shared-phone = هل يستخدم غيركم هذا الهاتف؟ يمكنهم قراءة هذه المحادثة.

## Errors: what happened and what to do now

page-error-heading = هناك مشكلة
# Before the message at a field, for screen readers.
page-error-label = خطأ:
page-error-empty = اكتبوا رسالة، أو اضغطوا زرًا.
# Variables:
#   $limit (Number) - the most characters we read at once
page-error-too-long =
    { PLURAL($limit) ->
        [zero] رسالتكم طويلة جدًا. اكتبوا رسالة أقصر.
        [one] رسالتكم طويلة جدًا. الحد حرف واحد.
        [two] رسالتكم طويلة جدًا. الحد حرفان.
        [few] رسالتكم طويلة جدًا. الحد { $limit } أحرف.
        [many] رسالتكم طويلة جدًا. الحد { $limit } حرفًا.
       *[other] رسالتكم طويلة جدًا. الحد { $limit } حرف.
    }
# Too many messages at once.
# Variables:
#   $seconds (Number) - until the next message is read
page-error-wait =
    { PLURAL($seconds) ->
        [zero] كتبتم رسائل كثيرة بسرعة. يمكنكم الكتابة الآن.
        [one] كتبتم رسائل كثيرة بسرعة. يمكنكم الكتابة بعد ثانية واحدة.
        [two] كتبتم رسائل كثيرة بسرعة. يمكنكم الكتابة بعد ثانيتين.
        [few] كتبتم رسائل كثيرة بسرعة. يمكنكم الكتابة بعد { $seconds } ثوانٍ.
        [many] كتبتم رسائل كثيرة بسرعة. يمكنكم الكتابة بعد { $seconds } ثانية.
       *[other] كتبتم رسائل كثيرة بسرعة. يمكنكم الكتابة بعد { $seconds } ثانية.
    }
# No connection. What was typed stays in the box.
page-error-unreachable = لم نتمكن من الوصول إلى المحادثة. رسالتكم ما زالت هنا. تحققوا من الاتصال واضغطوا «إرسال» مرة أخرى.
# Our fault.
page-error-ours = المشكلة من عندنا. إجاباتكم محفوظة. حاولوا مرة أخرى بعد 10 دقائق.
# The conversation behind the cookie is gone: deleted, or too old.
page-error-gone = انتهت هذه المحادثة وحذفناها. يمكنكم بدء محادثة جديدة.
# A page that does not exist.
page-error-not-found = هذه الصفحة غير موجودة. المحادثة على بعد ضغطة واحدة.
# A form sent from another site, or from a page that was open for days.
page-error-refused = بقيت هذه الصفحة مفتوحة وقتًا طويلًا. حمّلوها من جديد وكرروا الخطوة الأخيرة.
# The link back to the chat from error pages.
page-back = الانتقال إلى المحادثة

## Without scripts

page-noscript = تعمل هذه الصفحة أيضًا دون برامج نصية. بعد إرسال رسالة، تُحمّل الصفحة من جديد.

## Footer

page-footer-label = عن هذه الخدمة
page-privacy-link = خصوصيتكم
page-footer-watch = لا يتابع الموظفون هذه المحادثة طوال الوقت.
page-footer-illness = لنصيحة عند المرض، اتصلوا بخدمة NHS 111.
page-footer-money = لا نطلب أبدًا مالًا ولا بيانات البنك ولا كلمات السر.
# Beside the name of a folded list; a number follows.
page-chosen = المختار:
page-card-more = المزيد عن هذا
