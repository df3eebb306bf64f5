### What is said in every form: greetings, help, not understanding, what is not here yet.

general-hello = مرحبًا. تسعدني رسالتكم.
general-menu = ماذا تريدون أن تفعلوا؟
general-what-next = ماذا تريدون أن تفعلوا الآن؟
general-help =
    يمكنكم الكتابة بكلماتكم. في أي وقت يمكن أن تقولوا: توقف، رجوع، تخطّي، البدء من جديد.
    يمكنكم طلب لغة أخرى أو كلمات أقصر أو التحدث مع شخص.
    يمكنكم السؤال عما نعرفه عنكم، وطلب حذفه.
general-thanks = على الرحب والسعة. يمكنكم العودة في أي وقت.
general-welcome-back = أهلًا بعودتكم. إجاباتكم ما زالت هنا. نتابع من حيث توقفنا.
general-started-again = نبدأ من جديد. الإجابات السابقة حُذفت.

## Choices

general-choice-find-volunteering = إيجاد عمل تطوّعي
general-choice-job-help = مساعدة في وظائف NHS
general-choice-need-companion = إيجاد من يرافقني إلى المستشفى
general-choice-offer-companion = مرافقة الآخرين إلى المستشفى
general-choice-find-events = فعاليات قريبة مني
general-choice-talk-to-person = التحدث مع شخص
general-choice-request-status = رؤية طلباتي
general-choice-cancel-request = إلغاء طلب
general-choice-stop-contact = وقف التواصل معي
general-choice-delete-my-data = حذف ما تعرفونه عني
general-choice-see-my-data = رؤية ما تعرفونه عني
general-choice-change-language = تغيير اللغة
general-choice-easier-words = كلمات أقصر
general-choice-emergency = أحتاج إلى مساعدة الآن
general-choice-feedback = رأي: ما كان جيدًا أو سيئًا
general-choice-menu = رؤية ما يمكن فعله هنا
general-choice-skip = تخطّي هذا السؤال
general-choice-back = رجوع
general-choice-done = متابعة
general-choice-stop = توقف: لا تتواصلوا معي
general-choice-delete = حذف بياناتي
general-choice-mydata = عرض ما تعرفونه عني
general-choice-restart = البدء من جديد
general-choice-change = تغيير
general-choice-add = إضافة
general-choice-ordinary = كلمات عادية

## Answers, where they are shown back

# Variables:
#   $answer (Text) - an answer as it was given
general-answer = { $answer }
general-no-answer = لا إجابة بعد.
# Variables:
#   $roles (Text) - the titles of roles, as a list
general-roles = { $roles }
# Variables:
#   $language (Text) - the name of a spoken language
general-spoken-language = { $language }

## Not understanding (P33 to P35)

general-not-understood = لم أفهم. يمكنكم الضغط على زر، أو كتابة ذلك بطريقة أخرى.
general-not-understood-again = ما زلت لا أفهم. تكفي بضع كلمات، مثل «Southall» أو «صباح الاثنين».
general-not-understood-person = لا أفهم، والخطأ مني. يمكن أن يساعدكم شخص، أو يمكن تخطّي هذا السؤال.
general-did-you-mean = لا أعرف تمامًا ما تحتاجون إليه. هل هو واحد من هذه؟
general-did-you-mean-again = أريد أن أفهم طلبكم. اختاروا الأقرب إليه، أو اكتبوه بكلمات أخرى.
general-noted = شكرًا. تم تسجيل ذلك.
general-old-button = هذا الزر من رسالة سابقة. لم يضع شيء. هذا ما وصلنا إليه.
general-empty = لم يصل شيء. اكتبوا بضع كلمات، أو اضغطوا زرًا.
general-too-long = هذا أطول مما أستطيع قراءته مرة واحدة. اكتبوه في أقل من 2,000 حرف.
general-our-problem = المشكلة من عندنا. إجاباتكم محفوظة. حاولوا مرة أخرى بعد 10 دقائق.
general-unreadable = لا أستطيع رؤية الصور ولا سماع الرسائل الصوتية. اكتبوا ذلك بالكلمات. لا ترسلوا هنا أوراقًا أو هوية أبدًا.
general-number-hidden = كتبتم رقمًا خاصًا. لم أحتفظ به. لا نحتاج أبدًا إلى أرقام NHS أو الجواز أو التأمين أو البطاقة.
general-offer-language = يمكننا المتابعة بالعربية.

## Easy words

general-easy-on = سأستخدم جملًا قصيرة من الآن.
general-easy-one-sentence = سأكتب من الآن جملة واحدة في كل مرة.
general-easy-already = هذه أقصر كلماتي. يمكن أن يشرح لكم شخص أكثر.
general-easy-off = سأعود إلى الكلمات العادية.

## What we do not do, with places to go

general-not-ours = لا أستطيع المساعدة في هذا هنا. هذه جهات يمكنها المساعدة.
general-signpost-other =
    عند المرض: اتصلوا بالرقم 111. في حالة الطوارئ: اتصلوا بالرقم 999.
    المال والسكن والإعانات وحقوق العمل: منظمة Citizens Advice، ورقمها 0800 144 8848.
    الطعام والبلدية والمدرسة: اتصلوا بالبلدية، أو اسألوا في المكتبة العامة.
    التأشيرات واللجوء: لا يحق أن ينصحكم إلا مستشار مسجّل. يمكن أن تدلّكم عليه منظمة Citizens Advice.
