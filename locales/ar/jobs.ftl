### NHS jobs: where, three jobs, what improves them, and what applying takes (facts J).

jobs-ask-where = أين تريدون أن تعملوا؟ مثلًا Southall أو UB1.
jobs-have-advert = لدي إعلان وظيفة
# Stands where the titles of chosen jobs stand.
jobs-found-by-you = وظيفة وجدتموها بأنفسكم
jobs-own-advert = جيد. هذه خطوات التقديم على الوظيفة التي وجدتموها.

## The matches

# Variables:
#   $place (Text) - a place outside the area served
jobs-outside = يقع { $place } خارج المنطقة التي نعمل فيها. هذه أقرب الوظائف التي لدينا.
# Variables:
#   $count (Number) - how many jobs are shown
#   $place (Text) - where the person is
jobs-matches-near =
    { PLURAL($count) ->
        [zero] لم نجد وظيفة مناسبة قرب { $place }.
        [one] وجدنا وظيفة مناسبة قرب { $place }. اختاروها إذا أعجبتكم.
        [two] وجدنا وظيفتين مناسبتين قرب { $place }. اختاروا ما يعجبكم.
        [few] وجدنا { $count } وظائف مناسبة قرب { $place }. اختاروا ما يعجبكم.
        [many] وجدنا { $count } وظيفة مناسبة قرب { $place }. اختاروا ما يعجبكم.
       *[other] وجدنا { $count } وظيفة مناسبة قرب { $place }. اختاروا ما يعجبكم.
    }
# Variables:
#   $count (Number) - how many jobs are shown
jobs-matches =
    { PLURAL($count) ->
        [zero] لم نجد وظيفة مناسبة.
        [one] وجدنا وظيفة مناسبة. اختاروها إذا أعجبتكم.
        [two] وجدنا وظيفتين مناسبتين. اختاروا ما يعجبكم.
        [few] وجدنا { $count } وظائف مناسبة. اختاروا ما يعجبكم.
        [many] وجدنا { $count } وظيفة مناسبة. اختاروا ما يعجبكم.
       *[other] وجدنا { $count } وظيفة مناسبة. اختاروا ما يعجبكم.
    }
# Variables:
#   $count (Number) - how many jobs are shown
jobs-matches-same =
    { PLURAL($count) ->
        [zero] لم نجد وظيفة أنسب.
        [one] ما زالت هذه الوظيفة هي الأنسب.
        [two] ما زالت هاتان الوظيفتان هما الأنسب.
        [few] ما زالت هذه الوظائف هي الأنسب، وعددها { $count }.
        [many] ما زالت هذه الوظائف هي الأنسب، وعددها { $count }.
       *[other] ما زالت هذه الوظائف هي الأنسب، وعددها { $count }.
    }
jobs-ask-matches = اختاروا وظيفة، أو أخبروني بالمزيد لأجد ما هو أنسب.
jobs-card-choose = اختيار هذه الوظيفة
jobs-card-unchoose = إزالة هذه الوظيفة
jobs-matches-continue = المتابعة بالوظائف التي اخترتها
jobs-matches-more = عرض وظائف أخرى
jobs-matches-again = عرض الوظائف الأولى من جديد
jobs-none = لم أجد وظيفة متاحة تناسبكم. يمكنكم تغيير إجاباتكم، أو يمكن أن يبحث لكم شخص.
jobs-no-more = رأيتم كل الوظائف المناسبة. يمكنكم رؤيتها مرة أخرى أو تغيير إجاباتكم.
jobs-choose-another = اختيار وظيفة أخرى أيضًا
# Variables:
#   $count (Number) - how many jobs can be chosen
jobs-enough =
    { PLURAL($count) ->
        [zero] لا يمكن اختيار وظائف الآن.
        [one] يمكن اختيار وظيفة واحدة. أزيلوا الوظيفة لاختيار أخرى.
        [two] يمكن اختيار وظيفتين معًا. أزيلوا وظيفة لاختيار أخرى.
        [few] يمكن اختيار { $count } وظائف معًا. أزيلوا وظيفة لاختيار أخرى.
        [many] يمكن اختيار { $count } وظيفة معًا. أزيلوا وظيفة لاختيار أخرى.
       *[other] يمكن اختيار { $count } وظيفة معًا. أزيلوا وظيفة لاختيار أخرى.
    }
jobs-closed = أُغلقت هذه الوظيفة في هذه الأثناء. هذه الوظائف ما زالت متاحة.
jobs-full = شُغل آخر مكان في هذه الوظيفة قبل لحظات. هذه الوظائف ما زالت متاحة.
jobs-too-young = تلك الوظيفة لمن هم في عمر 18 سنة أو أكثر. هذه الوظائف متاحة لمن هم في عمر 16 و17 سنة.

## What is offered

jobs-matches-add-families = إضافة نوع العمل الذي أريده
jobs-ask-families = أي نوع من العمل تريدون؟ يمكن اختيار أكثر من واحد.
jobs-title-families = نوع العمل
jobs-matches-add-when = إضافة أوقات العمل التي تناسبني
jobs-ask-when = متى يمكنكم العمل؟ يمكن اختيار أيام وأوقات.
jobs-title-when = أوقات العمل التي تناسبكم
jobs-matches-add-hours = إضافة عدد الساعات الذي أريده
jobs-ask-hours = كم ساعة في الأسبوع تريدون أن تعملوا؟
jobs-title-hours = الساعات
jobs-hours-full-time = دوام كامل، نحو 37 ساعة في الأسبوع
jobs-hours-full-time-also = دوام كامل، فول تايم، وقت كامل
jobs-hours-part-time = دوام جزئي، ساعات أقل
jobs-hours-part-time-also = دوام جزئي، بارت تايم، نص دوام، نصف دوام، ساعات قليله
jobs-hours-any = كلاهما مناسب
jobs-hours-any-also = كلاهما، اي شي، الاثنين ماشي
jobs-matches-add-experience = إضافة ما فعلته من قبل
jobs-ask-experience = ماذا فعلتم من قبل؟ العمل دون أجر يُحسب أيضًا: رعاية العائلة، أو مساعدة الجيران، أو المساعدة في مكان العبادة.
jobs-title-experience = ما فعلتموه من قبل
jobs-title-where = المكان

## What applying takes, step by step (J1 to J18, J30 to J43)

jobs-steps = هذه خطوات التقديم. يمكنكم القيام بخطوة واحدة في اليوم.
jobs-step-account-title = الخطوة 1: إنشاء حساب مجاني
jobs-step-account =
    تحتاجون إلى بريد إلكتروني يمكنكم فتحه. معظم وظائف NHS (هيئة الخدمات الصحية الوطنية) على الموقع www.jobs.nhs.uk.
    قد تنتقلون إلى موقع آخر اسمه Trac. هذا أمر عادي. هناك تُنشئون حسابًا ثانيًا.
    التقديم مجاني. وظيفة NHS الحقيقية لا تطلب منكم الدفع أبدًا.
# Variables:
#   $job (Text) - the title of a job
#   $link (Text) - a web address
jobs-step-apply-here =
    يمكنكم التقديم هنا على هذه الوظيفة: { $job }
    { $link }
jobs-step-advert-title = الخطوة 2: قراءة الإعلان
jobs-step-advert =
    ابحثوا عن قسم عنوانه «person specification» (المواصفات المطلوبة). فيه قائمة بما يجب أن تُظهروه. كلمة «Essential» تعني أن الشرط ضروري.
    يمكنكم الاتصال بالشخص المذكور في الإعلان أو الكتابة إليه والسؤال. كثيرون يفعلون ذلك.
jobs-step-statement-title = الخطوة 3: كتابة سبب مناسبتكم للوظيفة
jobs-step-statement =
    اسم هذا القسم في الاستمارة «supporting information» (معلومات داعمة). وهو الذي يحدد من يُدعى إلى المقابلة.
    خذوا الشروط الضرورية (essential) واحدًا بعد الآخر. اكتبوا لكل شرط مثالًا حقيقيًا واحدًا فعلتم فيه ذلك، بأجر أو دون أجر.
    لا تكتبوا في هذا القسم اسمكم أو عمركم أو دينكم أو عنوانكم.
jobs-step-history-title = الخطوة 4: كتابة الأعمال السابقة وفترات الانقطاع
jobs-step-history =
    تحتاجون إلى الشهر والسنة لكل عمل. رعاية الآخرين والدراسة تُحسبان أيضًا.
    اكتبوا سطرًا واحدًا عن كل فترة انقطاع. الانقطاع ليس سببًا للرفض.
jobs-step-referees-title = الخطوة 5: إيجاد شخصين للتزكية (يشهدان لكم)
jobs-step-referees =
    الأفضل شخص أدار عملكم أو علّمكم. إذا لم تعملوا من قبل، فقد يكفي شخص مسؤول في مجتمعكم.
    اسألوهما أولًا. ويجب أن يكون لكل منهما بريد إلكتروني في مكان العمل.
jobs-step-right-to-work-title = الخطوة 6: إثبات حق العمل في المملكة المتحدة
jobs-step-right-to-work =
    على كل جهة عمل أن تتحقق من ذلك لكل شخص. لا ترسلوا إلينا أوراقًا أو رموزًا.
    طريقة الإثبات: www.gov.uk/prove-right-to-work
    لا نستطيع أن نقول ما تسمح به تأشيرتكم. يمكن أن تساعدكم منظمة Citizens Advice مجانًا: 0800 144 8848.
jobs-step-check-title = الخطوة 7: القراءة بصوت عالٍ، ثم الإرسال
jobs-step-check =
    اقرؤوا كل سطر. يجب أن يكون صحيحًا وبأسلوبكم. لا يمكن تغييره بعد الإرسال.
    إذا سألت الاستمارة عن مساعدة أحد أو عن الذكاء الاصطناعي (AI)، أجيبوا بصدق.
jobs-step-after-title = الخطوة 8: بعد الإرسال
jobs-step-after =
    افتحوا بريدكم الإلكتروني كل يوم، وانظروا أيضًا في مجلد الرسائل غير المرغوب فيها (junk).
    إذا أرادوكم، تصلكم دعوة إلى مقابلة. ثم تأتي الفحوص، مثل فحص DBS (للسوابق الجنائية).
jobs-send-early = قد تُغلق الوظائف مبكرًا عندما يتقدّم كثيرون. أرسلوا طلبكم قبل آخر يوم بمدة 3 أيام على الأقل.
