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
mine-request-waiting = الطلب في انتظار فريق التوظيف. يرد عليكم شخص قبل نهاية هذا اليوم: { $day }.
# Variables:
#   $day (Text) - the promised day
mine-request-claimed = الطلب عند فريق التوظيف. يرد عليكم شخص قبل نهاية هذا اليوم: { $day }.
mine-request-closed = انتهى هذا الطلب.
mine-request-withdrawn = سحبتم هذا الطلب.
mine-choice-cancel = إلغاء هذا الطلب
mine-ask-cancel = هل تريدون إلغاء هذا الطلب؟
# Variables:
#   $reference (Text) - eight characters in two groups
mine-cancelled = أُلغي طلبكم { $reference }. لن يتواصل معكم أحد بشأنه.
mine-cancelled-already = انتهى هذا الطلب من قبل.
