### The privacy page: who we are, what is kept, for how long, who sees it, how to take it back (L33). One heading a section;
### the messages under a heading are items of a list, in this order.

# Who can be asked when we do not answer well. The name and address of the regulator stay as they are.
-regulator = Information Commission، ico.org.uk

privacy-title = خصوصيتكم

## In short

privacy-short-heading = باختصار
privacy-short-ask = لا نسأل إلا عما نستخدمه.
privacy-short-share = لا نشارك أي شيء عنكم قبل أن تقولوا نعم.
privacy-short-stop = يمكنكم التراجع بكلمة واحدة: «توقف».
privacy-short-answer = عندما تطلبون التواصل، يرد عليكم شخص قبل نهاية اليوم الذي حددناه.

## Who we are

privacy-who-heading = من نحن
# Variables:
#   $organisation (Text) - the host organisation's name
privacy-who-organisation = تدير هذه المحادثة { $organisation }، وهي المسؤولة عن معلوماتكم.
privacy-who-program = اسم هذا البرنامج Alongside، وهو برنامج حاسوب. لا يقرأ موظفونا محادثتكم.
privacy-who-contact = هل لديكم سؤال عن معلوماتكم؟ اكتبوا «أريد التحدث مع شخص» في المحادثة.

## What is kept, and why

privacy-keep-heading = ما نحتفظ به، ولماذا
privacy-keep-chat = محادثتكم ولغتكم، لتواصلوا من حيث توقفتم.
privacy-keep-contact = إذا قلتم نعم: اسمكم ورقم هاتفكم أو بريدكم الإلكتروني وما طلبتم. يحتاج إليها فريق التوظيف للتواصل معكم.
privacy-keep-needs = إذا قلتم نعم لذلك: ما يساعدكم، ليستعد الموظفون له.
privacy-keep-consent = ما قلتم نعم له، ونص الكلمات، ووقت ذلك.
privacy-keep-visit = إذا طلبتم مرافقًا أو سؤالًا عن حالكم ووافقتم: المستشفى واليوم. ولا نحفظ أبدًا سبب الذهاب إليه.
privacy-keep-messages = الرسائل التي يرسلها إليكم موظفونا من قائمة جاهزة: أي رسالة، ومتى، ومن أي فريق، وجوابكم. يحتاج من يساعدكم إلى معرفة ما قيل.
privacy-keep-work = ما يفعله موظفونا بشأن طلبكم: الملاحظات والمكالمات وكل محاولة للوصول إليكم وكيف انتهى. حتى لا تحتاجوا إلى شرح الأمر مرتين.
privacy-keep-reminders = ما طلبتم أن نذكّركم به، حتى ذلك اليوم.
privacy-keep-wrote = أننا كتبنا إليكم أو اتصلنا بكم: لمدة 90 يومًا. حتى لا نخبركم بالأمر نفسه مرتين.
privacy-keep-word = إذا اخترتم كلمة للعودة بها: صيغة مشفّرة منها. لا يمكننا قراءتها. ونعدّ المحاولات الخاطئة.
privacy-keep-links = الروابط في رسائلنا الإلكترونية: صيغة مشفّرة من كل رابط. بها نعرف هل ما زال الرابط يعمل.
privacy-keep-done = رأيكم أو شكواكم مع اسمكم: ما فعلناه بشأنها. هذا جوابنا لكم.
privacy-keep-feedback = ملاحظاتكم من دون اسم: لمدة 12 شهرًا. لا شيء فيها يدل عليكم.
privacy-keep-never = لا نحتفظ بوضع الإقامة ولا رقم NHS ولا الجواز ولا بيانات البنك.
privacy-keep-young = هل العمر أقل من 16 سنة؟ إذن لا نسجل طلبًا ولا بيانات اتصال.

## Who sees it

privacy-see-heading = من يراه
# Variables:
#   $organisation (Text) - the host organisation's name
privacy-see-recruiters = فريق التوظيف والمنسقون في { $organisation }. يرون أولًا ما تحتاجون إليه، دون اسمكم.
privacy-see-claimed = من يساعدكم وحده يرى اسمكم وبيانات الاتصال.
privacy-see-recorded = نسجل كل مرة تُفتح فيها بيانات اتصالكم. يمكنكم طلب رؤية ذلك.
privacy-see-others = لا تراه مؤسسة أخرى إلا إذا قلتم نعم لاسمها.
privacy-see-discord = عند الكتابة على Discord، تحتفظ Discord أيضًا برسائلكم. وهي شركة في الولايات المتحدة.
privacy-see-sell = لا نبيع معلوماتكم أبدًا.

## How long

privacy-long-heading = مدة الاحتفاظ
# Variables:
#   $days (Number) - days after the last message
privacy-long-chat =
    { PLURAL($days) ->
        [zero] محادثة دون موافقة: تُحذف مع آخر رسالة منكم.
        [one] محادثة دون موافقة: يوم واحد بعد آخر رسالة منكم.
        [two] محادثة دون موافقة: يومان بعد آخر رسالة منكم.
        [few] محادثة دون موافقة: { $days } أيام بعد آخر رسالة منكم.
        [many] محادثة دون موافقة: { $days } يومًا بعد آخر رسالة منكم.
       *[other] محادثة دون موافقة: { $days } يوم بعد آخر رسالة منكم.
    }
# Variables:
#   $days (Number) - days after it was closed
privacy-long-declined =
    { PLURAL($days) ->
        [zero] طلب سُحب أو لم يؤدِّ إلى شيء: يُحذف في اليوم نفسه.
        [one] طلب سُحب أو لم يؤدِّ إلى شيء: يوم واحد بعد ذلك.
        [two] طلب سُحب أو لم يؤدِّ إلى شيء: يومان بعد ذلك.
        [few] طلب سُحب أو لم يؤدِّ إلى شيء: { $days } أيام بعد ذلك.
        [many] طلب سُحب أو لم يؤدِّ إلى شيء: { $days } يومًا بعد ذلك.
       *[other] طلب سُحب أو لم يؤدِّ إلى شيء: { $days } يوم بعد ذلك.
    }
# Variables:
#   $days (Number) - days after the last contact
privacy-long-request =
    { PLURAL($days) ->
        [zero] أي طلب آخر انتهى: يُحذف مع آخر تواصل معكم.
        [one] أي طلب آخر انتهى: يوم واحد بعد آخر تواصل معكم.
        [two] أي طلب آخر انتهى: يومان بعد آخر تواصل معكم.
        [few] أي طلب آخر انتهى: { $days } أيام بعد آخر تواصل معكم.
        [many] أي طلب آخر انتهى: { $days } يومًا بعد آخر تواصل معكم.
       *[other] أي طلب آخر انتهى: { $days } يوم بعد آخر تواصل معكم.
    }
privacy-long-with = الرسائل والأجوبة والملاحظات وما فعلناه: تبقى ما بقي الطلب الذي تخصه.
privacy-long-back = عندما تسحبون طلبًا: نحذف فورًا بيانات اتصالكم وملاحظاتنا والأيام والأماكن في رسائلنا.
# Variables:
#   $months (Number) - months after a consent was given
privacy-long-consent =
    { PLURAL($months) ->
        [zero] تنتهي موافقتكم في الشهر نفسه. بعد ذلك لا نتواصل معكم دون موافقة جديدة.
        [one] تنتهي موافقتكم بعد شهر واحد. بعد ذلك لا نتواصل معكم دون موافقة جديدة.
        [two] تنتهي موافقتكم بعد شهرين. بعد ذلك لا نتواصل معكم دون موافقة جديدة.
        [few] تنتهي موافقتكم بعد { $months } أشهر. بعد ذلك لا نتواصل معكم دون موافقة جديدة.
        [many] تنتهي موافقتكم بعد { $months } شهرًا. بعد ذلك لا نتواصل معكم دون موافقة جديدة.
       *[other] تنتهي موافقتكم بعد { $months } شهر. بعد ذلك لا نتواصل معكم دون موافقة جديدة.
    }
# Variables:
#   $days (Number) - days that safety copies are kept
privacy-long-backups =
    { PLURAL($days) ->
        [zero] نسخ احتياطية من كل هذا: لا تبقى.
        [one] نسخ احتياطية من كل هذا: يوم واحد.
        [two] نسخ احتياطية من كل هذا: يومان.
        [few] نسخ احتياطية من كل هذا: { $days } أيام.
        [many] نسخ احتياطية من كل هذا: { $days } يومًا.
       *[other] نسخ احتياطية من كل هذا: { $days } يوم.
    }
# Variables:
#   $days (Number) - days that the record of what staff did is kept
privacy-long-audit =
    { PLURAL($days) ->
        [zero] سجل ما فعله موظفونا: لا يبقى.
        [one] سجل ما فعله موظفونا: يوم واحد.
        [two] سجل ما فعله موظفونا: يومان.
        [few] سجل ما فعله موظفونا: { $days } أيام.
        [many] سجل ما فعله موظفونا: { $days } يومًا.
       *[other] سجل ما فعله موظفونا: { $days } يوم.
    }

## Rights, and taking it back

privacy-rights-heading = ما يمكنكم فعله في أي وقت
privacy-rights-stop = اكتبوا «توقف»: نتوقف عن التواصل معكم فورًا.
privacy-rights-see = اكتبوا «ماذا تعرفون عني»: نعرض لكم كل شيء.
privacy-rights-change = أخبرونا بما هو خاطئ: يمكنكم تغيير إجاباتكم.
privacy-rights-delete = اكتبوا «احذفوا بياناتي»: نحذفها فورًا.
privacy-rights-no = لا تخسرون شيئًا إذا قلتم لا. يمكنكم مواصلة المحادثة.
privacy-rights-stays-heading = ما يبقى بعد الحذف
privacy-rights-stays-mark = علامة مشفّرة، حتى لا تعيد نسخة احتياطية بياناتكم.
privacy-rights-stays-record = سجل بما فعله الموظفون، دون اسمكم.
privacy-rights-stays-count = أعداد كل شهر دون أسماء: الطلبات حسب الخدمة واللغة، والآراء حسب نوعها.

## What the browser still remembers

privacy-browser-heading = ما يتذكره المتصفح
privacy-browser-history = المتصفح يتذكر أنكم فتحتم هذه الصفحة. زر «خروج سريع» لا يغيّر ذلك.
privacy-browser-cookie = ملف تعريف واحد (cookie) يساعدنا على إيجاد محادثتكم. لا اسم فيه. إذا حذفتموه من المتصفح، يضيع طريق العودة.
privacy-browser-shared = على هاتف مشترك، افتحوا الصفحة في نافذة خاصة.

## Complaints

privacy-complain-heading = إذا لم تكونوا راضين
privacy-complain-us = اكتبوا «أريد تقديم شكوى» في المحادثة. نخبركم خلال 30 يومًا بأننا تلقينا شكواكم.
privacy-complain-regulator = يمكنكم أيضًا تقديم شكوى إلى الجهة الرقابية: { -regulator }.
