### What is the person's own: stop, delete, what do we hold, where does a request stand.

mine-stopped = توقفنا. لن يتواصل معكم أحد، وسُحبت طلباتكم.
mine-nothing-to-stop = اسمكم ليس في أي قائمة. لن يتواصل معكم أحد.
mine-stopped-next = هل تريدون أيضًا أن نحذف ما نعرفه عنكم؟
mine-ask-delete = هل تريدون حذف كل ما نعرفه عنكم؟ لا يمكن استعادته بعد ذلك.
mine-delete-yes = حذف كل شيء
mine-delete-no = الاحتفاظ به
mine-deleted = حُذف كل شيء عنكم: هذه المحادثة وطلباتكم وبياناتكم.
mine-what-stays =
    تبقى علامة مشفّرة، حتى لا تعيد نسخة احتياطية بياناتكم. تُحذف النسخ الاحتياطية بعد 35 يومًا.
    ويبقى أيضًا عدد بلا أسماء.
mine-not-deleted = لم يُحذف شيء.

## What we hold

mine-held = هذا كل ما نعرفه عنكم.
mine-held-chat-title = هذه المحادثة
# Variables:
#   $count (Number) - how many messages are kept
#   $day (Text) - when the chat began
mine-held-chat =
    { PLURAL($count) ->
        [zero] لا نحتفظ بأي رسالة منكم. بدأت المحادثة في هذا اليوم: { $day }.
        [one] نحتفظ بآخر رسالة منكم وبردّنا. بدأت المحادثة في هذا اليوم: { $day }.
        [two] نحتفظ بآخر رسالتين منكم وبردودنا. بدأت المحادثة في هذا اليوم: { $day }.
        [few] نحتفظ بآخر { $count } رسائل منكم وبردودنا. بدأت المحادثة في هذا اليوم: { $day }.
        [many] نحتفظ بآخر { $count } رسالة منكم وبردودنا. بدأت المحادثة في هذا اليوم: { $day }.
       *[other] نحتفظ بآخر { $count } رسالة منكم وبردودنا. بدأت المحادثة في هذا اليوم: { $day }.
    }
# Variables:
#   $day (Text) - when it was agreed
mine-held-consent-title = قلتم نعم في هذا اليوم: { $day }
# Variables:
#   $words (Text) - the words of the consent as they were shown
mine-held-consent = { $words }
# Variables:
#   $name (Text) - the name that was given
mine-held-name = الاسم: { $name }
# Variables:
#   $ending (Text) - the last digits of a telephone number
mine-held-phone = رقم الهاتف: { $ending }
# Variables:
#   $ending (Text) - an e-mail address, mostly hidden
mine-held-email = البريد الإلكتروني: { $ending }
# Variables:
#   $words (Text) - the person's own words
mine-held-words = كلماتكم: { $words }
# Variables:
#   $day (Text) - when it was written
mine-held-note-title = كتب فريقنا ملاحظة في هذا اليوم: { $day }
# Variables:
#   $words (Text) - what a member of staff wrote, in English
mine-held-note = الملاحظة (بالإنجليزية): { $words }
# Variables:
#   $day (Text) - when it was sent
mine-held-phrase-title = رسالة أُرسلت إليكم في هذا اليوم: { $day }
mine-held-phrase-gone = حُذفت التفاصيل التي كانت فيها.
# Variables:
#   $answer (Text) - what the person answered to it
mine-held-answer = جوابكم: { $answer }
# Variables:
#   $day (Text) - when it was written down
mine-held-done-title = ما فعلناه بشأن ما أخبرتمونا به، في هذا اليوم: { $day }
mine-held-tried-title = حاولنا الوصول إليكم
# Variables:
#   $day (Text) - when staff tried
mine-held-tried = حاولنا في هذا اليوم: { $day }.
mine-held-reminder-title = ما نذكّركم به
# Variables:
#   $opportunity (Text) - the title of what the person asked to be reminded of
mine-held-reminder = { $opportunity }
mine-held-opening-title = فُتحت بيانات اتصالكم
# Variables:
#   $day (Text) - when they were opened
mine-held-opening = فتحها شخص من فريق التوظيف في هذا اليوم: { $day }.

## Requests

mine-no-requests = ليس لديكم طلبات عندنا.
# Variables:
#   $count (Number) - how many requests
mine-requests =
    { PLURAL($count) ->
        [zero] ليس لديكم طلبات.
        [one] لديكم طلب واحد.
        [two] لديكم طلبان.
        [few] لديكم { $count } طلبات.
        [many] لديكم { $count } طلبًا.
       *[other] لديكم { $count } طلب.
    }
# Variables:
#   $reference (Text) - eight characters in two groups
mine-request-reference = الرقم المرجعي: { $reference }
# Variables:
#   $day (Text) - the promised day
mine-request-waiting = الطلب في انتظار فريقنا. يرد عليكم شخص قبل نهاية هذا اليوم: { $day }.
# Variables:
#   $day (Text) - the promised day
mine-request-claimed = الطلب عند شخص من فريقنا. يرد عليكم شخص قبل نهاية هذا اليوم: { $day }.
mine-request-closed = انتهى هذا الطلب.
mine-request-withdrawn = سحبتم هذا الطلب.
mine-choice-cancel = إلغاء هذا الطلب
mine-ask-cancel = هل تريدون إلغاء هذا الطلب؟
# Variables:
#   $reference (Text) - eight characters in two groups
mine-cancelled = أُلغي طلبكم { $reference }. لن يتواصل معكم أحد بشأنه.
mine-cancelled-already = انتهى هذا الطلب من قبل.
