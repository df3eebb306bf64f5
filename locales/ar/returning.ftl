### Coming back from another phone: a word that only the person knows, a reference, a code. Nothing here says what a request is about.

## Choosing a word

returning-offer = يمكنكم فتح هذه المحادثة من هاتف آخر. لذلك اختاروا كلمة لا يعرفها غيركم.
returning-choice-word = اختيار كلمة للعودة بها
returning-ask-choose =
    اكتبوا كلمة لا يعرفها غيركم. تحتاج إلى 6 أحرف أو أرقام على الأقل. ويمكن أن تكون بضع كلمات معًا.
    لن أعرضها مرة أخرى، ولن أحفظها في هذه المحادثة.
returning-choose-make = اختاروا لي كلمة
returning-word-short = هذه قصيرة جدًا. تحتاج إلى 6 أحرف أو أرقام على الأقل.
# Variables:
#   $count (Number) - the most letters a word may have
returning-word-long = هذه طويلة جدًا. أقصى عدد للأحرف: { $count }
returning-word-yours = فيها اسمكم أو رقمكم أو عنوانكم. قد يخمنها غيركم. اختاروا كلمة أخرى.
returning-word-reference = هذا رقمكم المرجعي. ربما رآه غيركم. اختاروا كلمة أخرى.
returning-word-common = يستعمل كثيرون هذه الكلمة، وقد يخمنها غيركم. اختاروا كلمة أخرى.
returning-word-kept = حُفظت كلمتكم. للعودة من هاتف آخر تحتاجون إلى رقمكم المرجعي وهذه الكلمة.
returning-word-replaces = إن كانت لكم كلمة أخرى من قبل، فلم تعد تعمل.
# Variables:
#   $word (Text) - two words and a number, made by us
returning-word-made =
    هذه كلمتكم. أعرضها الآن فقط. اكتبوها على ورقة أو صوّروها.
    { $word }
returning-word-left = لا بأس. يمكنكم اختيار كلمة لاحقًا.
returning-word-no-request = ليس لكم طلب هنا بعد، فلا تحتاجون إلى كلمة.

## I was here before

returning-choice-start = كنت هنا من قبل
returning-ask-mine = توجد طلبات في هذه المحادثة من قبل. هل هي لكم؟
returning-mine-yes = نعم، هي لي
returning-mine-no = لا، كتب هنا شخص آخر
returning-ask-reference =
    ما رقمكم المرجعي؟ فيه 8 أحرف لاتينية وأرقام.
    وصلكم عندما أرسلتم طلبكم.
returning-reference-shape = في الرقم المرجعي 8 أحرف لاتينية وأرقام. انظروا إليه مرة أخرى، أو تحدثوا إلى شخص.
returning-ask-how = كيف تريدون أن تبيّنوا أنكم صاحب الطلب؟
returning-how-word = بكلمتي
returning-how-code = برمز ترسلونه إليّ
returning-ask-word = ما كلمتكم؟
returning-code-asked =
    إن كان لدينا بريد إلكتروني لهذا الرقم المرجعي، فالرمز في الطريق إليه. يعمل مرة واحدة خلال 10 دقائق.
    إن كان لدينا رقم هاتف فقط، يتصل بكم شخص قبل نهاية يوم العمل التالي.
returning-ask-code = ما الرمز؟ فيه 6 أرقام.
returning-code-shape = في الرمز 6 أرقام. يصل بالبريد الإلكتروني، وقد يحتاج إلى بضع دقائق.
returning-choice-code-again = إرسال رمز آخر
returning-choice-reference = كتابة الرقم المرجعي من جديد
returning-wrong-word = هذا الرقم المرجعي وهذه الكلمة لا ينتميان معًا. لم يتغير شيء.
returning-wrong-code = هذا الرمز لا يعمل. ربما انتهى وقته، أو استُعمل من قبل.
# Variables:
#   $count (Number) - how many tries are left
returning-tries-left = المحاولات الباقية: { $count }
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait =
    لحماية طلباتكم نتوقف هنا قليلًا. دقائق الانتظار: { $minutes }
    لم يضع شيء. ويمكن أن يساعدكم شخص الآن.
# Variables:
#   $minutes (Number) - how many minutes to wait
returning-wait-code = أرسلنا رموزًا كافية الآن. الدقائق حتى نرسل رمزًا آخر: { $minutes }
returning-welcome = أهلًا بعودتكم. عرفنا أنكم صاحب الطلب.
returning-shared-phone = من يستعمل هذا الهاتف معكم يمكنه قراءة هذه المحادثة.
returning-others-hidden = اختفى من هذه المحادثة ما كتبه الشخص الآخر. وتبقى طلباته كما هي.
returning-already-here = أنتم في المكان الصحيح.
returning-gone = لم يعد هذا يعمل. ابدأوا من جديد برقمكم المرجعي.
returning-left = لا بأس. لم يُفتح شيء.

## What we hold

returning-held-title = كلمتكم للعودة
# Variables:
#   $day (Text) - the day it was chosen
returning-held = اخترتموها في { $day }. نحفظها بشكل لا يقدر أحد على قراءته.
